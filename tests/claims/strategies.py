"""Claims for property tests and for the tests of what is made of claims."""

from decimal import Decimal

from hypothesis import strategies as st
from tests.periods.strategies import periods

from giaoban.claims.model import Change, Claim, Direction, Status
from giaoban.figures import Qualifier, Unit

_text = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
_decimals = st.decimals(min_value=Decimal("-1e18"), max_value=Decimal("1e18"), places=3)
_size = st.sampled_from(["percent", "absolute", "times"]).flatmap(lambda name: st.fixed_dictionaries({name: _decimals}))
changes = st.builds(
    lambda size, **more: Change(start=0, end=0, **size, **more),
    _size,
    direction=st.sampled_from(Direction),
    basis=st.none() | periods,
    base_value=st.none() | _decimals,
    unit=st.none() | st.sampled_from(Unit),
    qualifier=st.sampled_from(Qualifier),
)
claims = st.builds(
    Claim,
    id=_text,
    document=_text,
    start=st.integers(0, 10**9),
    end=st.integers(0, 10**9),
    quote=_text,
    subject=_text,
    value=st.none() | _decimals,
    unit=st.none() | st.sampled_from(Unit),
    counted=st.none() | _text,
    of=st.none() | _decimals,
    qualifier=st.sampled_from(Qualifier),
    period=st.none() | periods,
    area=_text,
    status=st.sampled_from(Status),
    changes=st.lists(changes, max_size=3).map(tuple),
    indicator=st.none() | _text,
    confidence=st.floats(0, 1),
    link_words=st.lists(_text, max_size=3).map(tuple),
    low=st.none() | _decimals,
    high=st.none() | _decimals,
    part_of=st.none() | _text,
    rule=st.lists(_text, max_size=3).map(tuple),
    figure=st.just((0, 0)),
)
