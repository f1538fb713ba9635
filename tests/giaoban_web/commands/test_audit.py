"""`giaoban audit verify` says whether the chain is whole, and where it is not."""

from __future__ import annotations

_TAMPER = """
from django.db import connection
from giaoban_web.audit import guard
from giaoban_web.audit.actions import record
for name in ('a', 'b', 'c'):
    record(f'test.{name}')
guard.remove(connection)
connection.cursor().execute("DELETE FROM audit_entry WHERE number = 2")
"""


def test_a_removed_row_shows(installation) -> None:
    one = installation("audited")
    one.run("setup")
    assert one.run("audit", "verify")[:2] == (0, f"Chuỗi nguyên vẹn: 0 dòng.\nĐầu mối: 0:{'0' * 64}\n")
    one.python(_TAMPER)
    assert one.run("audit", "verify") == (1, "", "Thiếu dòng ngay trước dòng 3.\n")
