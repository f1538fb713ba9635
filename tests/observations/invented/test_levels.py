from pathlib import Path

import yaml

from giaoban.catalogue import OverAreas, load
from giaoban.observations import invented
from giaoban.observations.boundaries import division_on
from giaoban.observations.invented.levels import level_of, sizes
from giaoban.observations.invented.provinces import BASE_DAY

CATALOGUE = load()


def test_every_level_is_that_of_an_indicator_and_every_indicator_without_parts_has_one() -> None:
    told = yaml.safe_load((Path(invented.__file__).parent / "levels.yaml").read_text("utf-8"))
    derived = {code for code, each in CATALOGUE.indicators.items() if each.attains or each.numerator}
    assert set(told) == set(CATALOGUE.indicators) - derived


def test_the_63_provinces_have_sizes() -> None:
    assert set(sizes()) == set(division_on(BASE_DAY, CATALOGUE).areas)


def test_only_what_adds_up_over_areas_is_divided_among_them() -> None:
    wrong = [
        code
        for code, indicator in CATALOGUE.indicators.items()
        if level_of(indicator).spread.is_added
        and indicator.over_areas is OverAreas.NONE
        and not (indicator.attains or level_of(indicator).ranks or level_of(indicator).growth_of)
    ]
    assert wrong == []
