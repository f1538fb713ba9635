"""Decimals that keep every digit on both databases, and their exact sum.

PostgreSQL has `numeric`. SQLite's decimals are floats of some 15 digits, so there a value is text under a collation
that orders by value, and sums are taken by a function of our own.
"""

from __future__ import annotations

import sqlite3
from decimal import Context, Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from giaoban.figures import plain

_WIDE = Context(prec=200)  # no sum of a ministry's figures needs more digits


class ExactDecimalField(models.Field):  # type: ignore[type-arg]
    """A Decimal of any length, e.g. `12345678901234567.89`; compared and ordered by value on both databases."""

    description = _("Số thập phân chính xác")

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        """`numeric` on PostgreSQL, text in the order of its value on SQLite."""
        return "numeric" if connection.vendor == "postgresql" else "text collate decimal"

    def cast_db_type(self, connection: BaseDatabaseWrapper) -> str:
        """The type without its collation, for CAST."""
        return "numeric" if connection.vendor == "postgresql" else "text"

    def to_python(self, value: object) -> Decimal | None:
        """The Decimal a form or a fixture means. Raises ValidationError."""
        if value is None or isinstance(value, Decimal):
            return value
        try:
            return Decimal(str(value))
        except ArithmeticError:
            raise ValidationError(_("“%(value)s” không phải là số thập phân."), params={"value": value}) from None

    def get_prep_value(self, value: Any) -> Decimal | None:
        """The Decimal that is stored; a float is refused, it has lost digits already."""
        if isinstance(value, float):
            raise TypeError("a figure is a Decimal, never a float")
        return self.to_python(super().get_prep_value(value))

    def get_db_prep_value(self, value: Any, connection: BaseDatabaseWrapper, prepared: bool = False) -> Any:
        """What the driver is handed: a Decimal for PostgreSQL, its plain digits for SQLite."""
        value = value if prepared else self.get_prep_value(value)
        return value if value is None or connection.vendor == "postgresql" else plain(value)

    def from_db_value(self, value: Any, expression: object, connection: BaseDatabaseWrapper) -> Decimal | None:
        """The Decimal a row holds."""
        return None if value is None else Decimal(value)


class ExactSum(models.Aggregate):
    """The sum of exact decimals, to the last digit: `queryset.aggregate(total=ExactSum("value"))`."""

    function = "SUM"
    output_field = ExactDecimalField()

    def as_sqlite(self, compiler: Any, connection: BaseDatabaseWrapper, **extra: Any) -> Any:
        """SQLite's own SUM would make floats of the digits."""
        return self.as_sql(compiler, connection, function="exact_sum", **extra)


class _Sum:
    """SQLite's aggregate `exact_sum`."""

    def __init__(self) -> None:
        self.total: Decimal | None = None

    def step(self, value: str | None) -> None:
        if value is not None:
            self.total = _WIDE.add(self.total or Decimal(0), Decimal(value))

    def finalize(self) -> str | None:
        return None if self.total is None else plain(self.total)


def _compare(one: str, other: str) -> int:
    if one == other:
        return 0
    left, right = Decimal(one), Decimal(other)
    return (left > right) - (left < right)


@receiver(connection_created, dispatch_uid="exact decimals")
def _teach_sqlite(connection: BaseDatabaseWrapper, **_: object) -> None:
    if connection.vendor == "sqlite" and isinstance(connection.connection, sqlite3.Connection):
        connection.connection.create_collation("decimal", _compare)
        connection.connection.create_aggregate("exact_sum", 1, _Sum)  # type: ignore[arg-type]
