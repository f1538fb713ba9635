"""Codes that changed: which name a series goes by today, and under which it was kept before."""

from __future__ import annotations

from collections import defaultdict

from giaoban.catalogue import Catalogue, load


def present_code(code: str) -> str:
    """The code an indicator has today: a former one becomes its successor where it has exactly one, else stays."""
    catalogue = load()
    if code in catalogue.indicators:
        return code
    successors = _successors(catalogue).get(code, ())
    return successors[0] if len(successors) == 1 else code


def codes_of(indicator: str) -> tuple[str, ...]:
    """The codes whose series are an indicator's, today's first: `("telecom.data_traffic", "telecom.traffic")`.

    The series of an indicator that was split belong to none of its successors; `former_codes` names them.
    """
    found = load().indicators.get(indicator)
    if found is None:
        return (indicator,)
    successors = _successors(load())
    return (indicator, *(code for code in found.formerly if len(successors.get(code, ())) == 1))


def former_codes(indicator: str) -> tuple[str, ...]:
    """Codes of series that were split into this indicator and others; a page shows them apart."""
    found = load().indicators.get(indicator)
    if found is None:
        return ()
    successors = _successors(load())
    return tuple(code for code in found.formerly if len(successors.get(code, ())) > 1)


_kept: tuple[Catalogue, dict[str, tuple[str, ...]]] | None = None


def _successors(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """The indicators each former code became; worked out once a catalogue."""
    global _kept
    if _kept is None or _kept[0] is not catalogue:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for indicator in catalogue.indicators.values():
            for code in indicator.formerly:
                found[code].append(indicator.code)
        _kept = catalogue, {code: tuple(successors) for code, successors in found.items()}
    return _kept[1]
