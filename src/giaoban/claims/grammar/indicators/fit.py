"""How well a wording of the catalogue fits the words around a figure."""

from __future__ import annotations

from giaoban.claims.grammar.indicators.index import Alias
from giaoban.claims.grammar.indicators.surroundings import FAR, Surroundings
from giaoban.figures import Unit


def fit(around: Surroundings, alias: Alias, value: float, floor: float = 0.0) -> float:
    """About 0 to 1.1: what of the wording is there, less what is there beside it.

    value: what the wording's things are worth where they were found, by their weights. floor: what surely stays below
    it needs no closer look and is 0.
    """
    clue, near, worth, domains, trail = around.clue, around.near, around.worth, around.domains, around.trail
    things, total, domain = alias.things, alias.total, alias.domain
    if domain == "sector" and not trail.at_home:
        return 0.0
    at_home = domain in domains
    if alias.telling:
        for thing in alias.telling:
            if thing in worth:
                break
        else:
            return 0.0
        if around.places.keys().isdisjoint(things):
            return 0.0
    elif not (at_home or (not domains and trail.domain == domain)):
        return 0.0
    agreed = False
    weights = around.index.weights
    if alias.counted is not None and clue.unit is Unit.COUNT and clue.counted:
        if not around.linker.nouns.agree(clue.counted, alias.counted):
            return 0.0
        for thing in alias.counted_things:
            if thing not in near:
                value += weights[thing] * (1.0 - worth.get(thing, 0.0))
                agreed = True
    inside = 0.0
    figure, last, start = around.figure, -1, -1
    for thing, weight in alias.weighed:
        if thing in near:
            inside += weight
            at = near[thing][0]
            if at > last:
                last = at
            if at < figure and (start < 0 or at < start):
                start = at
        elif not at_home and worth.get(thing) == FAR:
            return 0.0
    if value / total + 0.05 + 0.04 * min(inside, 5.0) < floor:
        return 0.0
    # A subject of its own that the alias says nothing of.
    others = [other for other in around.heavy if other[0] not in things]
    if others and last < 0:
        return 0.0
    whole = inside >= alias.whole or (agreed and inside + 0.7 >= alias.whole)
    result = value / total
    foreign = around.foreign
    if others or foreign:
        result -= _beside(around, alias, others, start, last, whole)
    if alias.excludes:
        subject = around.subject
        for word in alias.excludes:
            if word in subject:
                result -= 0.6
    if at_home:
        result += 0.05
    elif domains:
        if not (trail.line == clue.line and trail.domain == domain):
            result -= 0.08 if alias.telling else 0.2
    elif trail.domain == domain:
        result += 0.02
    return result + 0.04 * min(inside, 5.0)


def _beside(
    around: Surroundings, alias: Alias, others: list[tuple[int, int]], start: int, last: int, whole: bool
) -> float:
    """What the words beside those of the wording take away from it."""
    weights, figure, foreign, total = around.index.weights, around.figure, around.foreign, alias.total
    one = len(alias.things) == 1
    extra = taken = of = ahead = 0.0
    strange = 0
    if start < 0:
        for thing, at in others:
            if at >= figure or not whole:
                extra += weights[thing]
        for at in foreign:
            if at >= figure or not whole:
                strange += 1
    else:
        end = around.verb(start)
        behind = not whole or last > figure
        percent = around.group == "percent"
        for thing, at in others:
            if start < at < end or (behind and at >= figure):
                extra += weights[thing]
            elif percent and at >= around.behind:  # a percentage is of what stands behind it
                of += weights[thing]
            if at < start:
                ahead += weights[thing]
        for at in foreign:
            if start < at < end or (behind and at >= figure):
                strange += 1
        if ahead:
            taken += (1.0 if one else 0.3) * ahead / (ahead + total)
        if of:
            taken += 1.5 * of / (of + total)
    if extra:
        taken += (0.55 if whole and not one else 1.0) * extra / (extra + total)
    if strange:
        taken += min(0.06 * strange, 0.24) if whole and alias.telling else 0.2 * strange
    return taken
