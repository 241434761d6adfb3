"""The matrix of results and the story of one indicator, as the pages show them."""

from __future__ import annotations

from datetime import date

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import area_by_code, division
from rvs_desktop.models.indicators.comparing import change_words
from rvs_desktop.models.indicators.judging import Verdict
from rvs_desktop.models.indicators.matrix import MatrixRow, ResultsMatrix, results_matrix
from rvs_desktop.models.indicators.passport import passport
from rvs_desktop.models.indicators.restarts import confirm_restart, note_break
from rvs_desktop.models.indicators.wording import result_words
from rvs_desktop.periods import Period, PeriodKind
from tests.indicator_shop import REGION, Shop, year

TODAY = date(2021, 1, 11)


def matrix(shop: Shop, number: int, **said: object) -> ResultsMatrix:
    return shop.database.read(lambda session: results_matrix(session, REGION, number, TODAY, **said))  # type: ignore[arg-type]


def row(found: ResultsMatrix, code: str) -> MatrixRow:
    return next(each for each in found.rows if each.about.code == code)


def words(line: MatrixRow) -> tuple[str, str, str, str]:
    about, region = line.about, line.region
    return (
        line.target,
        result_words(region.result, about.unit, about.decimals),
        str(region.judgement.verdict),
        change_words(region.change),
    )


def test_the_matrix_of_2016_is_the_table_of_the_plan(shop: Shop) -> None:
    found = matrix(shop, 2016)
    assert {code: words(row(found, code)) for code in (
        "criminaliteit_totaal", "afgehandelde_verdachten", "woninginbraken", "opheldering_woninginbraken",
        "overvallen", "opheldering_overvallen", "straatroof", "csv_aangepakt", "terugbellen_wos",
    )} == {
        "criminaliteit_totaal": ("max. 106.920", "103.579", "met", "−3%"),
        "afgehandelde_verdachten": ("min. 25.000", "25.789", "met", "+7%"),
        "woninginbraken": ("max. 11.093", "7.813", "met", "−8%"),
        "opheldering_woninginbraken": ("min. 9,5%", "7,8%", "not_met", "−0,7 pp"),
        "overvallen": ("max. 133", "97", "met", "−3%"),
        "opheldering_overvallen": ("min. 50%", "53%", "met", "+13 pp"),
        "straatroof": ("max. 602", "360", "met", "−16%"),
        "csv_aangepakt": ("min. 62", "68", "met", "+5%"),
        "terugbellen_wos": ("min. 100%", "95%", "not_met", "−1 pp"),
    }  # fmt: skip
    assert row(found, "terugbellen_wos").region.judgement.near
    assert not row(found, "opheldering_woninginbraken").region.judgement.near
    assert found.nearly == 1
    assert found.counts[Verdict.MET] == 13


def test_districts_show_change_for_counts_and_status_for_percentages(shop: Shop) -> None:
    found = matrix(shop, 2016)
    counted = row(found, "woninginbraken")
    assert [cell.area.name for cell in counted.districts] == [area.name for area in found.districts]
    assert {change_words(cell.change) for cell in counted.districts} == {"−8%", "−24%", "0%", "−7%", "−4%"}
    assert {cell.judgement.verdict for cell in counted.districts} == {Verdict.NO_TARGET}
    cleared = {cell.area.name: cell for cell in row(found, "opheldering_overvallen").districts}
    assert cleared["Stad-Utrecht"].judgement.verdict is Verdict.MET
    assert cleared["Oost-Utrecht"].judgement.verdict is Verdict.NOT_MET
    assert all(cell.by_region for cell in cleared.values())
    assert row(found, "csv_aangepakt").only_regional
    assert row(found, "opheldering_overvallen").depth == 1


def test_a_later_target_and_one_that_measures_something_else_are_said(shop: Shop) -> None:
    found = matrix(shop, 2020)
    assert row(found, "burgernet_succespercentage").later_words == "min. 20% in 2021"
    assert row(found, "burgernet_succespercentage").region.judgement.verdict is Verdict.NO_TARGET
    assert row(found, "pga_plannen_lopend").beside.startswith("min. 500 (")
    assert row(found, "pga_plannen_lopend").region.judgement.verdict is Verdict.NO_TARGET
    assert found.years[:2] == (2020, 2019)


def test_a_theme_leaves_the_others_out_and_a_year_without_figures_is_empty(shop: Shop) -> None:
    found = matrix(shop, 2016, theme="Burgernet")
    assert {each.about.theme for each in found.rows} == {"Burgernet"}
    assert matrix(shop, 2001).rows == ()
    assert len(matrix(shop, 2001, all_rows=True).rows) == 95


def test_an_earlier_day_does_not_know_later_decisions(shop: Shop) -> None:
    with pytest.raises(UserError):
        shop.database.read(lambda session: results_matrix(session, "nergens", 2016, TODAY))


def test_early_achievement_of_a_later_target_is_seen(shop: Shop) -> None:
    early = shop.story("overvallen", as_of=date(2017, 3, 1)).early
    assert [(each.period.year, each.value) for each in early] == [(2017, 130), (2018, 125)]
    assert shop.story("opheldering_woninginbraken").early == ()


def test_a_story_has_gaps_for_missing_years_and_its_baseline(shop: Shop) -> None:
    points = {point.period.year: point.result.value for point in shop.story("straatroof").points}
    assert points == {2011: 894, 2012: None, 2013: None, 2014: None, 2015: 430, 2016: 360}


def test_a_story_of_months_has_limits_and_of_years_too_few(sample_shop: Shop) -> None:
    months = sample_shop.story("burgernet_succespercentage", kind=PeriodKind.MONTH)
    assert len(months.points) == 23
    assert months.chart.remark == ""
    assert all(point.high is not None for point in months.chart.points)
    years = sample_shop.story("woninginbraken")
    assert years.chart.remark == "Te kort voor een uitspraak: 3 van ten minste 13 punten."


def monthly(shop: Shop, area: str, months: int, first: str) -> list[str]:
    start = Period.parse(first)
    keys = [start.shift(step).key for step in range(months)]
    values = [50 + (7 * step) % 9 for step in range(months)]
    shop.type_all("violence", {area: [*values]}, keys)
    return keys


def test_j3_6_after_a_merger_limits_restart_only_when_confirmed(shop: Shop) -> None:
    monthly(shop, "GM1961", 28, "2019-01")
    shop.type_all(
        "violence", {"GM0620": [20] * 14}, [Period.parse("2017-11").shift(n).key for n in range(14)]
    )
    areas = shop.database.read(lambda session: division(session, REGION))
    district = next(home.code for home in areas.districts if home.name == "West-Utrecht")
    story = shop.story("geweld_totaal", district, PeriodKind.MONTH)
    assert any("Vijfheerenlanden" in each.label for each in story.restarts)
    assert story.chart.starts == (0,)
    event = next(each for each in story.restarts if "Vijfheerenlanden" in each.label)

    def work(session: object) -> None:
        about, area = passport(session, "geweld_totaal"), area_by_code(session, district)  # type: ignore[arg-type]
        confirm_restart(session, about, area, event.period, "Vianen ging op in een grotere gemeente.")  # type: ignore[arg-type]

    shop.edit(work)
    again = shop.story("geweld_totaal", district, PeriodKind.MONTH)
    assert len(again.chart.starts) == 2
    assert not any("Vijfheerenlanden" in each.label for each in again.restarts)
    elsewhere = shop.story("geweld_totaal", REGION, PeriodKind.MONTH)
    assert elsewhere.chart.starts == (0,)


def test_j3_6_a_definition_break_restarts_limits_by_itself(shop: Shop) -> None:
    monthly(shop, REGION, 28, "2019-01")
    shop.edit(
        lambda session: note_break(
            session, passport(session, "geweld_totaal"), Period.parse("2020-03"), "Anders."
        )
    )
    story = shop.story("geweld_totaal", kind=PeriodKind.MONTH)
    assert story.chart.starts == (0, 14)
    assert story.points[14].change.amount is None


def test_j3_6_a_missing_month_is_a_gap_in_the_chart(shop: Shop) -> None:
    keys = monthly(shop, REGION, 20, "2019-01")
    shop.type("violence", REGION, keys[5], None, status="missing")
    story = shop.story("geweld_totaal", kind=PeriodKind.MONTH)
    assert story.chart.points[5].value is None
    assert story.points[5].result.value is None


def test_j3_6_a_printed_percentage_without_counts_has_no_limits(shop: Shop) -> None:
    assert "Zonder aantallen" in shop.story("terugbellen_wos").chart.remark


def test_an_unknown_area_is_said(shop: Shop) -> None:
    with pytest.raises(UserError, match="GM9999"):
        shop.story("straatroof", "GM9999")


def test_a_municipality_that_is_gone_is_not_applicable(shop: Shop) -> None:
    shop.type("violence", "GM0620", "2018", 30)
    shop.type("violence", REGION, "2019", 9000)
    points = {p.period: p.result for p in shop.story("geweld_totaal", "GM0620").points}
    assert points[year(2018)].value == 30
    assert points[year(2019)].status == "not_applicable"


def test_a_part_above_its_whole_is_left_out_of_the_chart_and_does_not_stop_the_page(shop: Shop) -> None:
    for month in range(1, 4):
        shop.type("burgernet_actions", "GM0034", f"2019-{month:02}", 2)
        shop.type("burgernet_successes", "GM0034", f"2019-{month:02}", 3 if month == 2 else 1)
    story = shop.story("burgernet_succespercentage", "GM0034", PeriodKind.MONTH)
    assert [point.value for point in story.chart.points] == [0.5, None, 0.5]
