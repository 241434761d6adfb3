"""Periods as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.wording.period_text import is_only_period, read_period
from rvs_desktop.importing.wording.period_words import month_number
from rvs_desktop.periods import MONTH_NAMES, Period, PeriodKind

PERIODS = {
    "2020-Q1": "Q1 2020|2020 Q1|2020-Q1|Q1-2020|1e kwartaal 2020|eerste kwartaal 2020|kw1 2020|KW-1 2020|kw. 1 2020|K1 2020|"
    "kwartaal 1 2020|kwartaal I 2020|2020K1|1K2020|Q1'20|jan t/m mrt 2020|jan-mrt 2020|januari tot en met maart 2020|"
    "1-1-2020 t/m 31-3-2020|1-1-2020 tot 1-4-2020|2020 - kwartaal 1|jaar 2020, kwartaal 1|Q1 (jan t/m mrt) 2020|PGA_Q1_2020|"
    "Q1 (jan, feb, mrt) 2020|1e kwrt. 2020|1e kwartl 2020|ultimo Q1 2020|1e kwartaal (Q1) 2020",
    "2020-H1": "1e halfjaar 2020|H1 2020|2020 H1|halfjaar 1 2020|eerste half jaar 2020|1e helft 2020|jan-jun 2020|t/m Q2 2020|"
    "cumulatief t/m Q2 2020|t/m juni 2020|Q1 t/m Q2 2020|Q1 + Q2 2020|1e t/m 2e kwartaal 2020|t/m 30-06-2020|tot 1-7-2020",
    "2020-03": "maart 2020|mrt 2020|mrt. 2020|mrt-20|mrt '20|2020-03|03-2020|3/2020|202003|Maart 2020|MRT 2020|march 2020",
    "2020-02": "Febuari 2020|februarie 2020|feb-20|febr. 2020|per februari 2020",
    "2020": "2020|Jaar: 2020|verslagjaar 2020|over 2020|'20|jan t/m dec 2020|Q1 t/m Q4 2020|t/m 31-12-2020|1 t/m 4e kwartaal 2020",
}


@pytest.mark.parametrize(("key", "text"), [(k, t) for k, texts in PERIODS.items() for t in texts.split("|")])
def test_j7_1_a_period_is_read_however_it_is_written(key: str, text: str) -> None:
    found, _ = read_period(text)
    assert found is not None
    assert found.period() == Period.parse(key)


@pytest.mark.parametrize(
    "text",
    [
        "t/m november 2020", "2020 t/m november", "tot 1-12-20", "Q1 t/m Q3 2020", "1e t/m 3e kwartaal 2020", "jan-feb 2020",
        "tot en met 3e kwartaal 2020", "1e en 2e kwartaal 2020", "okt 2019 t/m mrt 2020", "2018-2019", "2018 versus 2016",
        "t/m 15-11-2020", "november 2020 (t/m 15-11-2020)", "week 12 2020", "Stand per 30-06-2020", "Q1 en Q3 2020", "T1 2020 tertaal",
    ],
)  # fmt: skip
def test_j2_11_a_part_of_a_year_is_no_period(text: str) -> None:
    found, _ = read_period(text)
    assert found is not None
    assert found.period() is None


@pytest.mark.parametrize(
    "text",
    [
        "Versie 1.0", "Versie 2020", "Afgedrukt op 12-02-2021.", "Meerjarenplan 2019-2022", "Jaarplan 2021", "Bron: BVH 2020",
        "Veiligheidsstrategie 2019-2022", "Uitvoeringsprogramma 2021", "DOEL 2016", "gemeentelijke indeling 2020", "1.413",
        "Datum: 14-04-2021", "opgesteld 3 mei 2021", "Top-X", "18+", "Inwoners 18+", "Basisteam 2",
    ],
)  # fmt: skip
def test_a_printing_date_a_version_and_a_plan_are_no_period(text: str) -> None:
    assert read_period(text)[0] is None


def test_a_part_keeps_until_when() -> None:
    found, _ = read_period("2073 acties t/m 15-11-2020")
    assert found is not None
    assert (found.running, found.until) == (True, date(2020, 11, 15))


@pytest.mark.parametrize("text", ["vorig kwartaal", "vorig jaar", "zelfde periode vorig jaar", "week 12"])
def test_an_earlier_period_is_not_this_one(text: str) -> None:
    found, _ = read_period(text)
    assert found is not None
    assert found.odd


def test_the_rest_of_a_label_is_kept_for_other_readers() -> None:
    assert read_period("Aantal acties, 2e kwartaal 2020")[1].split() == ["aantal", "acties,"]
    assert is_only_period("1e kwartaal 2020")
    assert not is_only_period("PGA 1e kwartaal 2020")


@given(st.integers(1, 12), st.integers(0, 20))
def test_a_month_with_one_letter_missing_is_that_month_or_none(month: int, place: int) -> None:
    name = MONTH_NAMES[month - 1]
    wrong = name[: place % len(name)] + name[place % len(name) + 1 :]
    assert month_number(wrong) in {0, month}


@given(st.sampled_from(PeriodKind), st.integers(2000, 2040), st.integers(1, 12))
def test_every_label_of_the_program_is_read_back(kind: PeriodKind, year: int, number: int) -> None:
    period = Period(kind, year, (number - 1) % (12 // kind.months) + 1)
    for text in (period.label(), period.key, f"Overzicht {period.label()}"):
        found, _ = read_period(text)
        assert found is not None
        assert found.period() == period


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    read_period(text)


@pytest.mark.parametrize("word", ["Cumulatief", "Cumluatief", "cumulatif", "Cumulatieve"])
def test_j2_11_figures_that_are_added_up_are_known_with_a_slip_of_the_pen(word: str) -> None:
    found, _ = read_period(word)
    assert found is not None
    assert found.cumulative
