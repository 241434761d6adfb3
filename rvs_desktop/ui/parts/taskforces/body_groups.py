"""The bodies of a network as the list at the left shows them; made where they are read, for there can be a thousand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvs_desktop.ui.parts.taskforces.body_lines import BodyEntry, Group
from rvs_desktop.ui.tables.folding import fold

if TYPE_CHECKING:
    from rvs_desktop.models.roster.overview import BodyLine, Network


class BodyGroups(QObject):
    """Makes the groups on the thread of the file; it touches no widget and is a QObject only for its words."""

    def grouped(self, network: Network) -> tuple[Group, ...]:
        """Return the bodies by kind; what sleeps, has merged or has ended stands apart at the end."""
        from rvs_desktop.models.roster.words import BODY_KINDS, BodyKind, BodyStatus

        apart: dict[str, str] = {
            BodyStatus.DORMANT: self.tr("Slapend"),
            BodyStatus.MERGED: self.tr("Opgegaan"),
            BodyStatus.ENDED: self.tr("Beëindigd"),
        }
        groups: dict[str, list[BodyEntry]] = {}
        for line in network.lines:
            title = apart.get(line.body.status) or BODY_KINDS[BodyKind(line.body.kind)]
            groups.setdefault(title, []).append(self._entry(line))
        order = [*dict.fromkeys(BODY_KINDS.values()), *apart.values()]
        return tuple(
            Group(title, tuple(groups[title]), title in apart.values()) for title in order if title in groups
        )

    def _entry(self, line: BodyLine) -> BodyEntry:
        from rvs_desktop.models.roster.words import BODY_KIND_NAMES, STATUSES, BodyKind, BodyStatus

        body = line.body
        kind, status = BODY_KIND_NAMES[BodyKind(body.kind)], STATUSES[BodyStatus(body.status)]
        return BodyEntry(
            str(body.id),
            f"{body.label[:1].upper()}{body.label[1:]}",
            body=body.id,
            count=str(line.members) if line.members or line.vacancies else "",
            attention=line.attention,
            faint=not body.alive,
            said=partial(self._said, line),
            status=body.status,
            searched=fold(f"{body.name} {body.short} {body.abbreviation} {kind} {status}"),
        )

    def _said(self, line: BodyLine) -> tuple[str, str]:
        """Return what a tooltip and a screen reader say of a body."""
        label, state, wrong = line.body.label, line.body.state_label, self._attention(line)
        counted = self.tr("{count} leden").format(count=line.members)
        phrase = ", ".join(part for part in (label, counted, state, wrong) if part)
        return "\n".join(part for part in (line.body.name, state, wrong) if part), phrase

    def _attention(self, line: BodyLine) -> str:
        parts: list[str] = []
        if line.places_open:
            one, more = self.tr("1 zetel onbezet"), self.tr("{count} zetels onbezet")
            parts.append(one if line.places_open == 1 else more.format(count=line.places_open))
        sentences: Sequence[str] = [one.sentence for one in line.broken]
        return "\n".join([*parts, *sentences])
