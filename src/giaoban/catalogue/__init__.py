"""The catalogue: what a ministry decides, as YAML edited without code, read into frozen typed objects.

May depend on: vietnamese, figures, periods.

>>> load().indicators["telecom.fixed_broadband_subscribers"].unit
<Unit.COUNT: 'count'>
"""

from giaoban.catalogue.areas import Area, AreaKind
from giaoban.catalogue.derived import Against, DerivedFormula, DerivedIndicator
from giaoban.catalogue.domains import Domain
from giaoban.catalogue.indicators import (
    Better,
    Frequency,
    Indicator,
    IndicatorKind,
    OverAreas,
    OverTime,
    usual_scale,
)
from giaoban.catalogue.load import ENVIRONMENT_VARIABLE, Catalogue, forget, load
from giaoban.catalogue.organisations import Organisation, OrganisationKind
from giaoban.catalogue.problem import CatalogueError, Problem
from giaoban.catalogue.targets import Bound, Target
from giaoban.catalogue.units import CountedNoun, UnitNames
from giaoban.catalogue.validate import validate

__all__ = [
    "ENVIRONMENT_VARIABLE",
    "Against",
    "Area",
    "AreaKind",
    "Better",
    "Bound",
    "Catalogue",
    "CatalogueError",
    "CountedNoun",
    "DerivedFormula",
    "DerivedIndicator",
    "Domain",
    "Frequency",
    "Indicator",
    "IndicatorKind",
    "Organisation",
    "OrganisationKind",
    "OverAreas",
    "OverTime",
    "Problem",
    "Target",
    "UnitNames",
    "forget",
    "load",
    "usual_scale",
    "validate",
]
