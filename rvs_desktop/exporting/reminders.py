"""Dutch reminders for who still owes figures: a text for each contact, one for all, ready to send but never sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.safe_text import printable
from rvs_desktop.formats import format_date_long
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.rounds.late import LateLine, Owed
from rvs_desktop.models.rounds.reading import Contact

_ASK = (
    "Wilt u de ontbrekende aantallen sturen? Is er niets te tellen, vul dan 0 in. Is een aantal niet bekend, "
    "schrijf dan n.b. Stuur alleen aantallen, geen gegevens van personen."
)
_CROSSED = "Hebt u de cijfers al gestuurd? Dan hoeft u niets te doen."


@dataclass(frozen=True)
class Mail:
    """A message as it would be sent; ``owed`` are the (round, area) pairs that it reminds of."""

    to: tuple[str, ...]
    bcc: tuple[str, ...]
    subject: str
    body: str
    areas: tuple[AreaRef, ...]
    owed: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """Return the message as one copies it: addresses, subject and body."""
        heads = [("Aan", self.to), ("Bcc", self.bcc)]
        lines = [f"{head}: {'; '.join(addresses)}" for head, addresses in heads if addresses]
        return "\n".join([*lines, f"Onderwerp: {self.subject}", "", self.body])


def mails(lines: Sequence[LateLine], sender: str) -> list[Mail]:
    """Return a message for each contact with everything its areas owe, and for each area without a contact.

    Args:
        lines: who owes what.
        sender: closes the message; the organisation, such as ``bureau RVS``.
    """
    by_contact: dict[Contact | AreaRef, list[LateLine]] = {}
    for line in lines:
        for whom in line.contacts or (line.area,):
            by_contact.setdefault(whom, []).append(line)
    return [_mail(whom, owing, sender) for whom, owing in by_contact.items()]


def mail_for_all(lines: Sequence[LateLine], sender: str) -> Mail:
    """Return one message with all contacts in bcc; it names no area, as each reads it."""
    addresses = dict.fromkeys(contact.email for line in lines for contact in line.contacts)
    asked = {_what(one): one for line in lines for one in line.owed}
    items = "\n".join(
        f"- {what}, uiterlijk {format_date_long(one.column.round.due)}"
        for what, one in asked.items()
        if one.column.round is not None
    )
    body = _paragraphs(
        "Beste collega's,",
        f"Van uw gemeente ontbreken nog cijfers, helemaal of voor een deel, van:\n{items}",
        _ASK,
        _CROSSED,
        f"Met vriendelijke groet,\n{printable(sender)}",
    )
    return Mail(
        (),
        tuple(addresses),
        f"Herinnering: {_joined(dict.fromkeys(asked))}",
        body,
        tuple(line.area for line in lines),
        _pairs(lines),
    )


def write_eml(mail: Mail, path: Path) -> None:
    """Write a message as a draft that a mail program opens, ready to be looked at and sent.

    Raises:
        UserError: if the file cannot be written.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(as_eml(mail))


def as_eml(mail: Mail) -> bytes:
    """Return a message in the form of RFC 5322; it has no sender, so that the mail program fills in its own."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook then opens it as a draft
    message["Subject"] = printable(mail.subject)
    if mail.to:
        message["To"] = ", ".join(mail.to)
    if mail.bcc:
        message["Bcc"] = ", ".join(mail.bcc)
    message.set_content(mail.body)
    return message.as_bytes()


def _mail(whom: Contact | AreaRef, lines: Sequence[LateLine], sender: str) -> Mail:
    name = printable(whom.name) if isinstance(whom, Contact) and whom.name else "collega"
    parts = [f"Van {line.area.name} {_missing(line.owed)}:\n{_items(line.owed)}" for line in lines]
    body = _paragraphs(
        f"Beste {name},", *parts, _ASK, _CROSSED, f"Met vriendelijke groet,\n{printable(sender)}"
    )
    what = _joined(dict.fromkeys(_what(one) for line in lines for one in line.owed))
    return Mail(
        (whom.email,) if isinstance(whom, Contact) else (),
        (),
        f"Herinnering: {what} ({_joined(line.area.name for line in lines)})",
        body,
        tuple(line.area for line in lines),
        _pairs(lines),
    )


def _missing(owed: Sequence[Owed]) -> str:
    """Begin the sentence before the list, for what is late and for what only has to come."""
    if any(one.days_late for one in owed):
        return "ontvingen wij nog niet, of niet volledig"
    return "ontvangen wij nog graag"


def _items(owed: Sequence[Owed]) -> str:
    return "\n".join(f"- {_what(one)}, uiterlijk {_due(one)}{_state(one)}" for one in owed)


def _state(one: Owed) -> str:
    """Say what is there and how late the rest is."""
    cell, words = one.cell, list[str]()
    if cell.parts[0] < cell.parts[1] and cell.parts[0]:
        words.append(f"{cell.parts[0]} van {cell.parts[1]} perioden ontvangen")
    elif cell.received and cell.done < cell.asked:
        words.append(f"{cell.done} van {cell.asked} aantallen ontvangen")
    if one.days_late:
        words.append("1 dag te laat" if one.days_late == 1 else f"{one.days_late} dagen te laat")
    return f" ({', '.join(words)})" if words else ""


def _what(one: Owed) -> str:
    return f"{one.column.dataset.name} {one.column.period.label()}"


def _due(one: Owed) -> str:
    return format_date_long(one.cell.due) if one.cell.due is not None else ""


def _joined(words: Iterable[str]) -> str:
    """Return words as a list in a sentence: ``a, b en c``."""
    listed = list(words)
    return " en ".join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(texts) + "\n"


def _pairs(lines: Iterable[LateLine]) -> tuple[tuple[int, int], ...]:
    return tuple(
        (one.column.round.id, line.area.id)
        for line in lines
        for one in line.owed
        if one.column.round is not None
    )
