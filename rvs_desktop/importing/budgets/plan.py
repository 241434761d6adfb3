"""Comparing a budget in a sheet with what the file holds: what is new, what differs, and what a person has to decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_cents
from rvs_desktop.importing.budgets.delivery import BUCKETS
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.budgets.checks import explained_by_rounding
from rvs_desktop.models.budgets.layout import BudgetSheet, SheetLine
from rvs_desktop.models.budgets.reading import BodyRef, budget_bodies
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.models.budgets.tables import Budget
from rvs_desktop.models.budgets.words import SIDE_WORDS, BudgetStatus, Side
from rvs_desktop.models.text_keys import name_key

Found = Mapping[str, Any]
Decisions = Mapping[tuple[str, int], str]
"""(sheet, row) → ``note`` when the digit behind a label is the mark of a note, ``name`` when it is part of the name."""
_AMOUNT = frozenset({"cents", "text_state", "pro_memorie", "in_total"})
_BARE_MARKS = frozenset({"group_label", "marks"})


@dataclass
class BudgetPlan:
    """What an import would do with one sheet.

    Attributes:
        body: whose money; None when it is not known.
        year: of the budget; None when it is not known.
        budget: the budget that stands in the file, None for a new one.
        new: values of new lines, by place after the line before.
        changed: line → values.
        counts: rows by bucket.
        buckets: row of a line → its bucket.
        problems: what is told and asked.
    """

    found: Found
    body: BodyRef | None = None
    year: int | None = None
    budget: int | None = None
    new: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    changed: dict[int, dict[str, Any]] = field(default_factory=dict[int, dict[str, Any]])
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(BUCKETS, 0))
    buckets: dict[int, str] = field(default_factory=dict[int, str])
    problems: list[Problem] = field(default_factory=list[Problem])

    def tell(self, code: str, message: str, severity: Severity = Severity.INFO, cell: str = "") -> None:
        """Add a problem of this sheet."""
        self.problems.append(Problem(code, message, severity, self.found["sheet"], cell))


def plan_budget(
    session: Session, found: Found, *, body: str, year: int | None, decisions: Decisions, accept_totals: bool
) -> BudgetPlan:
    """Plan one sheet.

    Args:
        session: to read from.
        found: the sheet as the isolated process read it.
        body: code of whose money it is; looked for above the budget when empty.
        year: of the budget; looked for above the budget when not given.
        decisions: what a person said of digits behind labels.
        accept_totals: whether a person accepted that lines do not add up to the totals of the sheet.
    """
    plan = BudgetPlan(found)
    waiting = len(found["troubles"]) + found["waiting"]
    plan.counts["skipped"] = sum(found["skipped"].values())
    for code, cell, sentence in found["questions"]:
        plan.tell(code, sentence, Severity.DECISION, cell)
    for code, cell, why in found["troubles"]:
        plan.tell(code, f"Blad {found['sheet']}, cel {cell}: {why}.", Severity.DECISION, cell)
    for heading, role in found["unread"]:
        if not role:
            plan.tell("unread_column", f"Blad {found['sheet']}: de kolom {heading} wordt niet overgenomen.")
    plan.body, plan.year = _body(session, found, body, plan), _year(found, year, plan)
    wrong = [] if accept_totals else _wrong_totals(found, plan)
    if plan.body is None or plan.year is None or wrong:
        plan.counts["needs_decision"] = len(found["lines"]) + waiting
        return plan
    plan.counts["needs_decision"] = waiting
    plan.budget = session.scalar(
        select(Budget.id).where(Budget.body_id == plan.body.id, Budget.year == plan.year)
    )
    standing = None if plan.budget is None else budget_sheet(session, plan.budget)
    _Comparison(plan, standing, decisions).run()
    return plan


def plan_part(found: Found, standing: BudgetSheet, decisions: Decisions) -> BudgetPlan:
    """Plan a piece of a budget: lines that it does not have stay as they are."""
    plan = BudgetPlan(found, standing.budget.body, standing.budget.year, standing.budget.id)
    _Comparison(plan, standing, decisions).run()
    return plan


def _body(session: Session, found: Found, wanted: str, plan: BudgetPlan) -> BodyRef | None:
    """Return the body that was said, or the one that is named above the budget: by code, else by the longest name."""
    known = budget_bodies(session)
    parts = {part.strip() for text in found["texts"] for part in text.split("·")}
    for body in known:
        if body.code == wanted or (not wanted and body.code in parts):
            return body
    if not wanted:
        text = " ".join(name_key(each) for each in [*found["texts"], found["sheet"]])
        named = [
            (max(len(key) for key in keys), body)
            for body in known
            if (keys := [key for key in (name_key(body.name), name_key(body.short)) if key in text])
        ]
        best = [body for length, body in named if length == max(each for each, _ in named)]
        if len(best) == 1:
            return best[0]
    codes = ", ".join(body.code for body in known) or "geen"
    plan.tell(
        "unknown_body", f"Blad {found['sheet']}: van wie deze begroting is, is niet bekend. Kies uit: {codes}.",
        Severity.DECISION,
    )  # fmt: skip
    return None


def _year(found: Found, wanted: int | None, plan: BudgetPlan) -> int | None:
    if wanted is not None:
        return wanted
    if len(found["years"]) == 1:
        return found["years"][0]
    named = f" Genoemd zijn: {', '.join(map(str, found['years']))}." if found["years"] else ""
    plan.tell(
        "no_period",
        f"Blad {found['sheet']}: het jaar van de begroting is niet bekend.{named}",
        Severity.DECISION,
    )
    return None


def _wrong_totals(found: Found, plan: BudgetPlan) -> list[str]:
    """Return the totals that the lines do not add up to; what rounding explains is told and no trouble."""
    wrong: list[str] = []
    sums = sums_of(found["lines"])
    for kind, label, stated, cell in found["totals"]:
        exact = sums.get(kind, 0) if kind != "balance" else sums.get("income", 0) - sums.get("expense", 0)
        if stated == exact:
            continue
        amounts = f"de regels tellen op tot {format_cents(exact)}, er staat {format_cents(stated)}"
        if explained_by_rounding(exact, stated):
            plan.tell("total_rounding", f"{label}: {amounts}: verschil door afronding.", cell=cell)
        elif found["troubles"] or found["waiting"]:
            plan.tell("total_mismatch", f"{label}: {amounts}, want niet iedere regel is gelezen.", cell=cell)
        else:
            wrong.append(label)
            plan.tell("total_mismatch", f"{label}: {amounts}. Kijk het blad na.", Severity.DECISION, cell)
    return wrong


def sums_of(lines: Sequence[Found]) -> dict[str, int]:
    """Return what the lines within the total add up to, by side and by group."""
    sums: dict[str, int] = {}
    for line in lines:
        if line["outside"]:
            continue
        for key in (line["side"], f"group:{line['group']}"):
            sums[key] = sums.get(key, 0) + (line["cents"] or 0)
    return sums


class _Comparison:
    """Compares the lines of a sheet with those that stand in the file."""

    def __init__(self, plan: BudgetPlan, standing: BudgetSheet | None, decisions: Decisions) -> None:
        self._plan = plan
        self._standing = standing
        self._decisions = decisions
        self._left: dict[tuple[Side, str], list[SheetLine]] = {}
        for line in standing.lines if standing is not None else ():
            self._left.setdefault((line.side, name_key(line.label)), []).append(line)

    def run(self) -> None:
        """Put every line in one bucket, and tell which lines of the file the sheet does not have."""
        for found in self._plan.found["lines"]:
            bucket = self._plan.buckets[found["row"]] = self._bucket(found)
            self._plan.counts[bucket] += 1
        if self._plan.found["part"]:
            return
        for lines in self._left.values():
            for line in lines:
                text = f"{SIDE_WORDS[line.side]}: {line.label} staat niet in het blad en blijft zoals het is."
                self._plan.tell("missing_line", text)

    def _bucket(self, found: Found) -> str:
        label, mark = self._name(found)
        if label is None:
            self._ask_mark(found)
            return "needs_decision"
        key = (Side(found["side"]), name_key(label))
        lines = self._left.get(key, [])
        line = lines.pop(0) if lines else None
        values = _values(found, label, mark)
        if line is None:
            return self._add(found, values)
        return self._change(found, line, values)

    def _name(self, found: Found) -> tuple[str | None, str]:
        """Return label and mark; None when a person has to say whether a digit belongs to the name."""
        label, mark = found["label"], found["mark"]
        said = self._decisions.get((self._plan.found["sheet"], found["row"]))
        side = Side(found["side"])
        if not mark or found["certain"] or said == "note":
            return label, mark
        if said == "name" or self._left.get((side, name_key(f"{label}{mark}"))):
            return f"{label}{mark}", ""
        return (label, mark) if self._left.get((side, name_key(label))) else (None, mark)

    def _ask_mark(self, found: Found) -> None:
        label, mark = found["label"], found["mark"]
        self._plan.problems.append(
            Problem(
                "budget_mark",
                f"Is de {mark} in ‘{label}{mark}’ een noot of een deel van de naam?",
                Severity.DECISION,
                self._plan.found["sheet"],
                found["cell"],
                proposals=(f"{label} + noot {mark}", f"{label}{mark}"),
            )
        )

    def _add(self, found: Found, values: dict[str, Any]) -> str:
        status = None if self._standing is None else self._standing.budget.status
        if status is BudgetStatus.FIXED:
            return self._refuse(found)
        if status is BudgetStatus.ADOPTED and (values["cents"] or values["text_state"]):
            return self._ask_amendment(found, f"{values['label']} is een nieuwe regel")
        self._plan.new.append(values)
        return "new"

    def _change(self, found: Found, line: SheetLine, values: dict[str, Any]) -> str:
        differs = _differences(self._plan.found, line, values)
        if not differs:
            return "unchanged"
        assert self._standing is not None
        status = self._standing.budget.status
        if status is BudgetStatus.FIXED:
            return self._refuse(found)
        if status is BudgetStatus.ADOPTED and differs.keys() & _AMOUNT:
            was = "geen bedrag" if line.original is None else format_cents(line.original)
            return self._ask_amendment(found, f"{line.label} was {was}")
        self._plan.changed[line.id] = differs
        return "changed"

    def _refuse(self, found: Found) -> str:
        assert self._standing is not None
        text = f"{self._standing.budget.name} is afgesloten: {found['label']} is niet gewijzigd."
        self._plan.tell("fixed_year", text, Severity.INFO, found["cell"])
        return "rejected"

    def _ask_amendment(self, found: Found, what: str) -> str:
        assert self._standing is not None
        shown = "geen bedrag" if found["cents"] is None else format_cents(found["cents"])
        self._plan.tell(
            "adopted_budget",
            f"{self._standing.budget.name} is vastgesteld: {what}, in het blad staat {shown}. "
            "Maak een begrotingswijziging, of heropen de begroting met een reden.",
            Severity.DECISION,
            found["cell"],
        )
        return "needs_decision"


def _values(found: Found, label: str, mark: str) -> dict[str, Any]:
    """Return the values of a line under the names of ``BudgetLine``."""
    return {
        "side": found["side"],
        "label": label,
        "group_label": found["group"],
        "cents": found["cents"],
        "text_state": found["text_state"],
        "pro_memorie": found["pro_memorie"],
        "in_total": not found["outside"],
        "fte_thousandths": found["fte_thousandths"],
        "marks": mark,
        "estimated": found["estimated"],
        "forecast_cents": found["forecast"] if found["forecast"] != found["cents"] else None,
        "explanation": found["explanation"],
        "printed": found["printed"],
    }


def _differences(sheet: Found, line: SheetLine, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a sheet says otherwise; of columns that it does not have it says nothing."""
    now = {
        "label": line.label,
        "group_label": line.group,
        "cents": line.original,
        "text_state": line.text_state,
        "pro_memorie": line.pro_memorie,
        "in_total": line.in_total,
        "fte_thousandths": line.fte_thousandths,
        "marks": " ".join(line.marks),
        "explanation": line.explanation,
    }
    said = {key for key in now if values[key] or key in _AMOUNT or sheet["details"]}
    if sheet["part"] and values["in_total"]:
        said.discard("in_total")
    if not sheet["details"]:
        said -= {key for key in _BARE_MARKS if not values[key]}
    found = {key: values[key] for key in now if key in said and values[key] != now[key]}
    if not values["in_total"]:
        found.pop("group_label", None)  # outside the total there are no groups
    forecast = values["forecast_cents"]
    if forecast is not None and forecast != line.amounts.forecast:
        found["forecast_cents"] = forecast
    if sheet["details"] and values["estimated"] != line.estimated:
        found["estimated"] = values["estimated"]
    return found
