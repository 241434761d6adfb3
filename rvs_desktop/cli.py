"""``rvs``: the same verbs as the window, for scripts and tests; no questions are asked here."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rvs_desktop import __version__, cli_budgets
from rvs_desktop.dutch_arguments import DutchParser, amount, day, period
from rvs_desktop.errors import UserError

if TYPE_CHECKING:
    from rvs_desktop.importing.budgets.delivery import MoneyReport
    from rvs_desktop.importing.deliveries.service import FileReport, ImportReport
    from rvs_desktop.importing.members.service import MembersReport
    from rvs_desktop.importing.recognition import Problem
    from rvs_desktop.store.database import Database

OK: Final = 0
FAILED: Final = 1
REJECTED: Final = 2
DECISION: Final = 3
"""Exit codes: all well, the program failed, a file was rejected, a person has to decide something."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code and never shows a traceback for a failure of the world."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # a Windows console would stumble over names and signs
    options = argparse.Namespace()
    try:
        options = _parser().parse_args(arguments)
        return options.run(options)
    except UserError as error:
        if getattr(options, "json", False):
            print(json.dumps({"error": str(error)}, ensure_ascii=False))
        print(error, file=sys.stderr)
        return FAILED


def _parser() -> DutchParser:
    parser = DutchParser(prog="rvs", description="RVS Desktop op de opdrachtregel.")
    parser.add_argument("--version", action="version", version=__version__, help="toon de versie")
    commands = parser.add_subparsers(required=True, dest="command", metavar="OPDRACHT")

    new = commands.add_parser("new", help="maak een nieuw bestand")
    new.add_argument("file", type=Path)
    new.add_argument("--region", default="midden-nederland")
    new.add_argument("--sample", action="store_true", help="met voorbeeldcijfers, als voorbeeld gemerkt")
    new.set_defaults(run=_new)

    take = commands.add_parser("import", help="lees bestanden of mappen in")
    take.add_argument("files", type=Path, nargs="+", metavar="BESTAND|MAP")
    take.add_argument("--database", type=Path, required=True)
    take.add_argument("--dataset", default="")
    take.add_argument("--period", type=period, default="")
    take.add_argument("--sender", default="", help="code van het gebied dat de bestanden stuurt")
    take.add_argument("--dry-run", action="store_true", help="zeg wat er zou gebeuren, schrijf niets")
    take.add_argument("--json", action="store_true")
    take.add_argument(
        "--members", action="store_true", help="de bestanden zijn ledenlijsten van organen, geen cijfers"
    )
    take.add_argument(
        "--as-of",
        type=day,
        help="met --members: begin van lidmaatschappen zonder datum in de lijst; anders vandaag",
    )
    cli_budgets.add_import_arguments(take)
    take.set_defaults(run=_import)

    _add_export_command(commands)
    history = commands.add_parser("history", help="toon wat er is gewijzigd")
    history.add_argument("--database", type=Path, required=True)
    history.add_argument("--limit", type=amount, default=20)
    history.add_argument("--json", action="store_true")
    history.set_defaults(run=_history)

    cli_budgets.add_report_command(commands, _report)
    _add_file_commands(commands)
    return parser


def _add_export_command(commands: Any) -> None:
    export = commands.add_parser("export", help="schrijf een tabel naar csv of xlsx")
    export.add_argument("what", choices=["observations", "indicators", "memberships", "roster", "budget"])
    export.add_argument("--database", type=Path, required=True)
    export.add_argument("--output", type=Path, required=True)
    export.add_argument("--as-of", type=day)
    export.add_argument("--area", default="")
    export.add_argument("--period", type=period, default="")
    export.add_argument(
        "--body",
        action="append",
        default=[],
        help="code van een orgaan, voor memberships en roster, of van wie de begroting is",
    )
    export.set_defaults(run=_export)


def _add_file_commands(commands: Any) -> None:
    undo = commands.add_parser("undo", help="maak een wijziging ongedaan")
    undo.add_argument("change_set", type=int, nargs="?", metavar="WIJZIGING")
    undo.add_argument("--database", type=Path, required=True)
    undo.set_defaults(run=_undo)
    check = commands.add_parser("check", help="controleer een bestand")
    check.add_argument("file", type=Path)
    check.set_defaults(run=_check)
    backup = commands.add_parser("backup", help="maak een gecontroleerde kopie")
    backup.add_argument("file", type=Path)
    backup.add_argument("output", type=Path)
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help="zet een reservekopie terug als nieuw bestand")
    restore.add_argument("backup", type=Path)
    restore.add_argument("output", type=Path)
    restore.set_defaults(run=_restore)


def _new(options: argparse.Namespace) -> int:
    from rvs_desktop.store.database import Database

    Database.create(options.file, options.region, sample=options.sample).close()
    print(f"{options.file.name} is gemaakt.")
    return OK


def _open(path: Path, *, create: bool = False, read_only: bool = False) -> Database:
    from rvs_desktop.store.database import Database

    if create and not path.exists():
        print(f"{path.name} bestond nog niet en is gemaakt.", file=sys.stderr)
        return Database.create(path)
    return Database.open(path, read_only=read_only)


def _import(options: argparse.Namespace) -> int:
    from rvs_desktop.importing.deliveries.service import import_files
    from rvs_desktop.importing.recognition import Hints

    if options.budget or options.ledger:
        with closing(_open(options.database, create=not options.dry_run)) as database:
            return _tell_reports(options, cli_budgets.import_money(database, options))
    if options.members:
        return _import_members(options)
    hints = Hints(options.dataset, options.period, options.sender)
    with closing(_open(options.database, create=not options.dry_run)) as database:
        report = import_files(database, options.files, hints=hints, dry_run=options.dry_run)
    if options.json:
        print(json.dumps(_as_json(report), ensure_ascii=False))
    else:
        _tell(report)
    outcomes = {file.outcome for file in report.files}
    if "rejected" in outcomes:
        return REJECTED
    return DECISION if "needs_decision" in outcomes else OK


def _import_members(options: argparse.Namespace) -> int:
    """Import member lists; a line that names someone unknown waits for a person and is reported."""
    from rvs_desktop.importing.members.service import import_members

    with closing(_open(options.database, create=not options.dry_run)) as database:
        reports = [
            import_members(database, path, day=options.as_of, dry_run=options.dry_run)
            for path in options.files
        ]
    return _tell_reports(options, reports)


def _tell_reports(options: argparse.Namespace, reports: Sequence[MembersReport | MoneyReport]) -> int:
    """Print what became of files that came through a door of their own; returns the exit code."""
    if options.json:
        files = [
            {
                "file": report.file,
                "outcome": report.outcome,
                "counts": report.counts,
                "problems": [_problem(problem) for problem in report.problems],
            }
            for report in reports
        ]
        print(json.dumps({"files": files, "changeset": reports[-1].change_set}, ensure_ascii=False))
    else:
        for report in reports:
            _tell_file(report)
    outcomes = {report.outcome for report in reports}
    if "rejected" in outcomes:
        return REJECTED
    return DECISION if "needs_decision" in outcomes else OK


def _as_json(report: ImportReport) -> dict[str, Any]:
    files = [
        {
            "file": file.file,
            "outcome": file.outcome,
            "counts": file.counts,
            "problems": [_problem(problem) for problem in file.problems],
            "memory": list(file.memory),
        }
        for file in report.files
    ]
    return {"files": files, "changeset": report.change_set}


def _problem(problem: Problem) -> dict[str, Any]:
    """Return a problem without the answers that only a window can take."""
    names = ("sheet", "cell", "code", "severity", "message", "proposals")
    return {name: getattr(problem, name) for name in names}


_OUTCOMES: Final = {
    "imported": "ingelezen",
    "unchanged": "niets nieuws",
    "needs_decision": "ingelezen wat zeker is, beslissing nodig",
    "rejected": "geweigerd",
    "duplicate": "al eerder ingelezen",
}


def _tell(report: ImportReport) -> None:
    for file in report.files:
        _tell_file(file)


def _tell_file(file: FileReport | MembersReport | MoneyReport) -> None:
    numbers = ", ".join(
        f"{file.counts[key]} {word}"
        for key, word in (
            ("new", "nieuw"),
            ("changed", "gewijzigd"),
            ("unchanged", "gelijk"),
            ("needs_decision", "te beslissen"),
        )
        if file.counts.get(key)
    )
    print(f"{file.file}: {_OUTCOMES[file.outcome]}{f' ({numbers})' if numbers else ''}")
    for sentence in getattr(file, "memory", ()):
        print(f"  {sentence}")
    for problem in file.problems:
        place = " ".join(part for part in (problem.sheet, problem.cell) if part)
        print(f"  {f'{place}: ' if place else ''}{problem.message}")


def _report(options: argparse.Namespace) -> int:
    with closing(_open(options.database, read_only=True)) as database:
        cli_budgets.report_contributions(database, options)
    return OK


def _export(options: argparse.Namespace) -> int:
    if options.what == "budget":
        with closing(_open(options.database, read_only=True)) as database:
            cli_budgets.export_budget(database, options)
        return OK
    if options.what in ("memberships", "roster"):
        return _export_rosters(options)
    from rvs_desktop.exporting.indicators import export_indicators
    from rvs_desktop.exporting.observations import export_observations

    write = export_indicators if options.what == "indicators" else export_observations
    with closing(_open(options.database, read_only=True)) as database:
        database.read(
            lambda session: write(
                session,
                options.output,
                as_of=options.as_of,
                area=options.area or None,
                period=options.period or None,
            )
        )
    return OK


def _export_rosters(options: argparse.Namespace) -> int:
    """Write memberships, or a roster as a table or as a page of text (``.txt``, ``.docx``)."""
    from rvs_desktop.exporting import memberships
    from rvs_desktop.exporting.files import replacing
    from rvs_desktop.reporting import composition, composition_word

    output, bodies = options.output, options.body
    day = options.as_of or date.today()  # noqa: DTZ011 - the day of the user
    with closing(_open(options.database, read_only=True)) as database:
        if options.what == "memberships":
            database.read(
                lambda session: memberships.export_memberships(
                    session, output, as_of=options.as_of, bodies=bodies
                )
            )
        elif output.suffix.lower() in (".txt", ".docx"):
            found = database.read(lambda session: memberships.rosters_on(session, day, bodies))
            pages = [composition.composition_page(one) for one in found]
            as_text = composition_word.composition_text(pages).encode()
            content = (
                as_text if output.suffix.lower() == ".txt" else composition_word.composition_document(pages)
            )
            with replacing(output) as temporary:
                temporary.write_bytes(content)
        else:
            database.read(
                lambda session: memberships.export_roster(session, output, as_of=day, bodies=bodies)
            )
    return OK


def _history(options: argparse.Namespace) -> int:
    from rvs_desktop.store.history import change_sets

    with closing(_open(options.database, read_only=True)) as database:
        lines = database.read(lambda session: change_sets(session, options.limit))
    if options.json:
        print(json.dumps([asdict(line) for line in lines], ensure_ascii=False))
        return OK
    for line in lines:
        mark = " (ongedaan gemaakt)" if line.undone else ""
        print(f"{line.id}  {line.at}  {line.author}  {line.label}  {line.rows} rijen{mark}")
    return OK


def _undo(options: argparse.Namespace) -> int:
    with closing(_open(options.database)) as database:
        result = database.undo(options.change_set)
    print(f"{result.changes.label}.")
    if result.kept:
        print(f"Behouden omdat ze later zijn gewijzigd of gebruikt: {len(result.kept)} rijen.")
        for row in result.kept:
            print(f"  {row.table} {row.id}")
    return OK


def _check(options: argparse.Namespace) -> int:
    from rvs_desktop.store.checking import check

    with closing(_open(options.file, read_only=True)) as database:
        problems = check(database)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{options.file.name} is in orde.")
    return REJECTED if problems else OK


def _backup(options: argparse.Namespace) -> int:
    if options.output.exists():
        raise UserError(f"{options.output.name} bestaat al.", "Kies een andere naam.")
    with closing(_open(options.file, read_only=True)) as database:
        database.backup(options.output)
    print(f"{options.output.name} is gemaakt en gecontroleerd.")
    return OK


def _restore(options: argparse.Namespace) -> int:
    from rvs_desktop.store.backup import restore

    restore(options.backup, options.output)
    print(f"{options.output.name} is teruggezet.")
    return OK


if __name__ == "__main__":
    sys.exit(main())
