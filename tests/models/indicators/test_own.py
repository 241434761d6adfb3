from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.importing.deliveries.service import import_files
from rvs_desktop.importing.wording.catalogue import catalogue
from rvs_desktop.models.figures import Measure, PartRule, Rate
from rvs_desktop.models.indicators.matrix import results_matrix
from rvs_desktop.models.indicators.own import (
    NewMeasure,
    NewRate,
    PassportText,
    define_measure,
    define_rate,
    remove_own,
)
from rvs_desktop.periods import PeriodKind
from tests.indicator_shop import REGION, Shop, goal

CAMERAS = NewMeasure(
    "Camera’s in gebruik",
    PassportText(
        "Veilige buurten", "Camera’s van de gemeente die aan het eind van het kwartaal werken.", owner="OOV"
    ),
    nature="stock",
    good="up",
    aliases=("werkende camera’s",),
)
BROKEN = NewMeasure(
    "Storingen aan camera’s", PassportText("Veilige buurten", "Storingen in het kwartaal."), good="down"
)
SHARE = NewRate(
    "Storingen per 100 camera’s",
    "eigen_storingen_aan_cameras",
    "eigen_cameras_in_gebruik",
    PassportText("Veilige buurten", "Storingen gedeeld door camera’s."),
    good="down",
)


def define_all(shop: Shop) -> None:
    def work(session: object) -> None:
        define_measure(session, CAMERAS)  # type: ignore[arg-type]
        define_measure(session, BROKEN)  # type: ignore[arg-type]
        define_rate(session, SHARE)  # type: ignore[arg-type]

    shop.edit(work, "Eigen indicatoren gemaakt")


def test_an_own_indicator_is_importable_at_once_and_visible_everywhere(shop: Shop, tmp_path: Path) -> None:
    define_all(shop)
    known = {each.code: each for each in shop.database.read(catalogue).measures}
    assert known["eigen_cameras_in_gebruik"].aliases == ("werkende camera’s",)
    path = tmp_path / "cameras 2020.csv"
    path.write_text(
        "Gemeente;Periode;Camera’s in gebruik;Storingen aan camera’s\n"
        "Almere;2020-Q1;40;4\nLelystad;2020-Q1;10;1\n",
        encoding="utf-8",
    )
    report = import_files(shop.database, [path])
    assert report.files[0].outcome == "imported", report.files[0].problems
    assert report.files[0].counts["new"] == 4
    story = shop.story("eigen_storingen_per_100_cameras", "GM0034", PeriodKind.QUARTER)
    assert [point.result.value for point in story.points] == [Fraction(10)]
    region = shop.story("eigen_storingen_per_100_cameras", REGION, PeriodKind.QUARTER)
    assert (region.points[0].result.numerator, region.points[0].result.denominator) == (5, 50)
    assert region.about.formula == "Storingen aan camera’s gedeeld door Camera’s in gebruik, maal 100"
    matrix = shop.database.read(lambda session: results_matrix(session, REGION, 2020, date(2021, 1, 1)))
    shown = {row.about.code for row in matrix.rows}
    assert {"eigen_cameras_in_gebruik", "eigen_storingen_aan_cameras"} <= shown


def test_an_own_indicator_takes_a_target_like_any_other(shop: Shop) -> None:
    define_all(shop)
    shop.decide("eigen_cameras_in_gebruik", goal(2020, "ge", "40"))
    shop.type("eigen_cameras_in_gebruik", REGION, "2020", 45)
    last = shop.story("eigen_cameras_in_gebruik").last
    assert last is not None
    assert last.judgement.verdict == "met"


def test_defining_is_one_step_that_can_be_undone(shop: Shop) -> None:
    define_all(shop)
    shop.database.undo()
    assert not [each for each in shop.database.read(catalogue).measures if each.code.startswith("eigen_")]
    with pytest.raises(UserError):
        shop.about("eigen_cameras_in_gebruik")


def test_a_count_that_is_part_of_another_can_never_exceed_it(shop: Shop) -> None:
    said = PassportText("Proef", "Overvallen op straat.")
    shop.edit(
        lambda session: define_measure(session, NewMeasure("Overvallen op straat", said, part_of="robberies"))
    )
    rules = shop.database.read(lambda session: session.query(PartRule).count())
    before = shop.database.undo()
    assert before.changes
    assert shop.database.read(lambda session: session.query(PartRule).count()) == rules - 1


@pytest.mark.parametrize("heading", ["Woninginbraken", "inbraken", "WONING-INBRAAK", "Verdachtenratio"])
def test_a_heading_that_means_something_already_is_refused(shop: Shop, heading: str) -> None:
    new = NewMeasure("Iets anders", PassportText("", "Iets."), aliases=(heading,))
    with pytest.raises(UserError, match="betekent al"):
        shop.edit(lambda session: define_measure(session, new))
    assert not [each for each in shop.database.read(catalogue).measures if each.code.startswith("eigen_")]


def test_what_lacks_is_asked_for(shop: Shop) -> None:
    no_name, no_meaning = NewMeasure(" ", PassportText("", "x")), NewMeasure("Iets", PassportText("", " "))
    for new, what in ((no_name, "naam"), (no_meaning, "definitie")):
        with pytest.raises(UserError, match=what):
            shop.edit(lambda session, new=new: define_measure(session, new))
    same = NewRate("Half", "robberies", "robberies", PassportText("", "x"))
    unknown = NewRate("Half", "robberies", "niets", PassportText("", "x"))
    for rate, what in ((same, "hetzelfde"), (unknown, "niets")):
        with pytest.raises(UserError, match=what):
            shop.edit(lambda session, rate=rate: define_rate(session, rate))


def test_two_names_that_give_one_code_get_two(shop: Shop) -> None:
    long = "Meldingen van overlast rond evenementen in de binnenstad"
    for name in (f"{long} overdag", f"{long} ’s nachts"):
        shop.edit(
            lambda session, name=name: define_measure(session, NewMeasure(name, PassportText("", f"{name}.")))
        )
    codes = shop.database.read(
        lambda session: sorted(row.code for row in session.query(Measure) if row.code.startswith("eigen_"))
    )
    stem = "eigen_meldingen_van_overlast_rond_evenementen_in_de_bi"
    assert codes == [stem, f"{stem}_2"]


def test_a_rate_per_thousand(shop: Shop) -> None:
    new = NewRate(
        "Overvallen per 1.000", "robberies", "inhabitants", PassportText("", "Overvallen."), factor=1000
    )
    shop.edit(lambda session: define_rate(session, new))
    shop.type("robberies", "GM0034", "2020", 20)
    last = shop.story("eigen_overvallen_per_1_000", "GM0034").last
    assert last is not None
    assert last.result.value == Fraction(20_000, 212_408)


def test_an_own_indicator_goes_only_while_nothing_stands_on_it(shop: Shop) -> None:
    define_all(shop)
    with pytest.raises(UserError, match="percentages"):
        shop.edit(lambda session: remove_own(session, "eigen_cameras_in_gebruik"))
    shop.edit(lambda session: remove_own(session, "eigen_storingen_per_100_cameras"))
    shop.type("eigen_cameras_in_gebruik", REGION, "2020", 45)
    with pytest.raises(UserError, match="cijfers"):
        shop.edit(lambda session: remove_own(session, "eigen_cameras_in_gebruik"))
    shop.edit(lambda session: remove_own(session, "eigen_storingen_aan_cameras"))
    assert not shop.database.read(
        lambda session: session.query(Rate).filter(Rate.code.startswith("eigen_")).count()
    )
    with pytest.raises(UserError, match="programma"):
        shop.edit(lambda session: remove_own(session, "woninginbraken"))
