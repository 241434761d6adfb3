"""Reminders: who is late, what the mail says, and that a draft can be opened by any mail program."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.reminders import Mail, as_eml, mail_for_all, mails, write_eml
from rvs_desktop.models.rounds import editing
from rvs_desktop.models.rounds.late import LateLine, late_lines
from rvs_desktop.store.database import Database
from tests.rounds_helping import (
    LOPIK,
    PGA,
    URK,
    ZEIST,
    area,
    dataset,
    everything,
    file,
    matrix,
    open_round,
    take,
)

TODAY = date(2021, 1, 20)
REST_IN = (ZEIST, LOPIK, URK)


def late(database: Database, today: date = TODAY, *, awaited: bool = False) -> list[LateLine]:
    found = matrix(database, today=today)
    return database.read(lambda session: late_lines(session, found, awaited=awaited))


def all_but(database: Database, *codes: str) -> None:
    """Let everyone deliver but these."""
    others = [row.area.code for row in matrix(database).rows if row.area.code not in codes]
    take(database, file(everything(others)))


def contact(database: Database, code: str, email: str, name: str = "") -> None:
    ref = area(database, code)
    database.edit("Contact", lambda session: editing.set_contacts(session, ref, [(email, name)]))


def test_j2_2_the_late_list_names_contact_days_and_last_reminder(database: Database) -> None:
    asked = open_round(database)
    all_but(database, ZEIST, URK)
    contact(database, URK, "cijfers@urk.nl", "M. Post")
    urk = area(database, URK)

    def work(session: Session) -> None:
        editing.log_reminders(session, [(asked.id, urk.id)], "m.jansen")

    database.edit("Herinnering", work)
    lines = late(database)
    assert [(line.area.name, line.days_late) for line in lines] == [("Urk", 5), ("Zeist", 5)]
    assert [one.email for one in lines[0].contacts] == ["cijfers@urk.nl"]
    assert lines[0].reminded is not None
    assert lines[0].reminded[1] == "m.jansen"
    assert (lines[1].contacts, lines[1].reminded) == ((), None)


def test_j2_2_nobody_is_late_before_the_due_date_but_all_can_be_asked(database: Database) -> None:
    open_round(database)
    all_but(database, URK)
    before = date(2021, 1, 10)
    assert late(database, before) == []
    (mail,) = mails(late(database, before, awaited=True), "bureau RVS")
    assert (
        "Van Urk ontvangen wij nog graag:\n- PGA en Top-X Q4 2020, uiterlijk 15 januari 2021\n" in mail.body
    )
    assert "te laat" not in mail.body


def test_j2_2_who_has_longer_or_is_exempt_is_not_chased(database: Database) -> None:
    asked, pga = open_round(database), dataset(database)
    all_but(database, *REST_IN)
    urk, lopik = area(database, URK), area(database, LOPIK)

    def work(session: Session) -> None:
        editing.extend(session, asked, urk, date(2021, 1, 31), "ziekte")
        editing.exempt(session, pga, lopik, asked.period, None, "doet niet mee")

    database.edit("Afspraken", work)
    assert [line.area.name for line in late(database)] == ["Zeist"]
    assert [line.area.name for line in late(database, date(2021, 2, 1))] == ["Zeist", "Urk"]


def test_j2_2_a_mail_for_a_contact_says_what_is_missing_in_dutch(database: Database) -> None:
    open_round(database)
    all_but(database, ZEIST)
    contact(database, ZEIST, "veiligheid@zeist.nl", "J. de Wit")
    (mail,) = mails(late(database), "Bureau Regionale Veiligheidsstrategie")
    assert mail.to == ("veiligheid@zeist.nl",)
    assert mail.subject == "Herinnering: PGA en Top-X Q4 2020 (Zeist)"
    assert mail.body == (
        "Beste J. de Wit,\n\n"
        "Van Zeist ontvingen wij nog niet, of niet volledig:\n"
        "- PGA en Top-X Q4 2020, uiterlijk 15 januari 2021 (5 dagen te laat)\n\n"
        "Wilt u de ontbrekende aantallen sturen? Is er niets te tellen, vul dan 0 in. Is een aantal niet bekend, "
        "schrijf dan n.b. Stuur alleen aantallen, geen gegevens van personen.\n\n"
        "Hebt u de cijfers al gestuurd? Dan hoeft u niets te doen.\n\n"
        "Met vriendelijke groet,\nBureau Regionale Veiligheidsstrategie\n"
    )
    assert mail.text.startswith("Aan: veiligheid@zeist.nl\nOnderwerp: Herinnering: PGA")


def test_j2_2_one_mail_to_a_contact_that_serves_two_municipalities(database: Database) -> None:
    open_round(database)
    all_but(database, ZEIST, LOPIK)
    for code in (ZEIST, LOPIK):
        contact(database, code, "cijfers@bij12.nl")
    (mail,) = mails(late(database), "bureau RVS")
    assert mail.body.startswith("Beste collega,")
    assert mail.subject.endswith("(Lopik en Zeist)")
    assert mail.body.index("Van Lopik") < mail.body.index("Van Zeist")
    assert len(mail.owed) == 2


def test_j2_2_without_a_contact_there_is_a_text_without_an_address(database: Database) -> None:
    open_round(database)
    all_but(database, URK)
    (mail,) = mails(late(database), "bureau RVS")
    assert (mail.to, mail.areas[0].name) == ((), "Urk")
    assert mail.text.startswith("Onderwerp: ")


def test_j2_2_one_mail_for_all_in_bcc_names_nobody(database: Database) -> None:
    asked = open_round(database)
    open_round(database, "burgernet", "2020-12", date(2021, 1, 19))
    all_but(database, ZEIST, LOPIK)
    contact(database, ZEIST, "veiligheid@zeist.nl")
    contact(database, LOPIK, "info@lopik.nl")
    mail = mail_for_all(late(database), "bureau RVS")
    assert mail.to == ()
    assert sorted(mail.bcc) == ["info@lopik.nl", "veiligheid@zeist.nl"]
    assert "Zeist" not in mail.body
    assert "Lopik" not in mail.subject
    assert "- PGA en Top-X Q4 2020, uiterlijk 15 januari 2021" in mail.body
    assert "- Burgernet december 2020, uiterlijk 19 januari 2021" in mail.body
    assert (asked.id, area(database, ZEIST).id) in mail.owed


def test_j2_2_what_is_half_in_is_told(database: Database) -> None:
    open_round(database)
    open_round(database, "burgernet", "2020-Q4", date(2021, 1, 19))
    all_but(database, ZEIST)
    take(database, file(everything([ZEIST], measures=PGA[:4]), name="Half.xlsx"))
    take(database, file({("burgernet_actions", ZEIST, "2020-11"): 3}, name="November.xlsx"))
    lines = [line for line in late(database) if line.area.code == ZEIST]
    (mail,) = mails(lines, "bureau RVS")
    assert "(4 van 6 aantallen ontvangen, 5 dagen te laat)" in mail.body
    assert "(1 van 3 perioden ontvangen, 1 dag te laat)" in mail.body


def draft(
    to: tuple[str, ...] = ("a@zeist.nl",), bcc: tuple[str, ...] = (), subject: str = "Herinnering"
) -> Mail:
    return Mail(to, bcc, subject, "Beste Zoë,\n\nGeen cijfers uit ’s-Graveland.\n", (), ())


def test_a_draft_opens_in_a_mail_program(tmp_path: Path) -> None:
    path = tmp_path / "Herinnering Zoë.eml"
    write_eml(draft(bcc=("b@lopik.nl", "c@urk.nl"), subject="Herinnering: één cijfer (’s-Graveland)"), path)
    found = message_from_bytes(path.read_bytes(), policy=default)
    assert (found["To"], found["Bcc"], found["X-Unsent"]) == ("a@zeist.nl", "b@lopik.nl, c@urk.nl", "1")
    assert found["Subject"] == "Herinnering: één cijfer (’s-Graveland)"
    assert found["From"] is None
    assert "Zoë" in found.get_content()
    assert "’s-Graveland" in found.get_content()


def test_text_cannot_add_a_head_to_a_draft() -> None:
    written = as_eml(draft(to=(), subject="Herinnering\r\nBcc: x@y.nl"))
    found = message_from_bytes(written, policy=default)
    assert found["Bcc"] is None
    assert found["Subject"] == "Herinnering Bcc: x@y.nl"


def test_a_draft_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bestaat niet"):
        write_eml(draft(), tmp_path / "weg" / "mail.eml")
