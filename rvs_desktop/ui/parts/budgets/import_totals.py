"""The totals by which a person sees that a file was read as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_cents, format_count
from rvs_desktop.models.budgets.words import SIDE_WORDS, Side

if TYPE_CHECKING:
    from rvs_desktop.ui.parts.budgets.import_work import Preview

translate = QCoreApplication.translate


def control_totals(preview: Preview) -> list[str]:
    """Return sentences with what the read rows add up to, next to what the file says itself."""
    return _ledger(preview) if preview.answers.ledger else _budget(preview)


def _ledger(preview: Preview) -> list[str]:
    cents = [one["cents"] for sheet in preview.file.found for one in sheet["bookings"]]
    text = translate("budgets", "{count} boekingen: debet {debit}, credit {credit}.")
    return [
        text.format(
            count=format_count(len(cents)),
            debit=format_cents(sum(one for one in cents if one > 0)),
            credit=format_cents(-sum(one for one in cents if one < 0)),
        )
    ]


def _budget(preview: Preview) -> list[str]:
    told: list[str] = []
    for sheet in preview.file.found:
        stated = {kind: cents for kind, _, cents, _ in sheet["totals"]}
        for side in Side:
            lines = [one for one in sheet["lines"] if one["side"] == side and not one["outside"]]
            if not lines:
                continue
            exact = sum(one["cents"] or 0 for one in lines)
            text = translate("budgets", "{sheet}, {side}: {count} regels, samen {amount}").format(
                sheet=sheet["sheet"],
                side=SIDE_WORDS[side].lower(),
                count=format_count(len(lines)),
                amount=format_cents(exact),
            )
            if str(side) not in stated:
                told.append(translate("budgets", "{text}; het blad noemt geen totaal.").format(text=text))
            elif stated[str(side)] == exact:
                told.append(
                    translate("budgets", "{text}; gelijk aan het totaal van het blad.").format(text=text)
                )
            else:
                other = translate("budgets", "{text}; het blad noemt {stated}.")
                told.append(other.format(text=text, stated=format_cents(stated[str(side)])))
    return told
