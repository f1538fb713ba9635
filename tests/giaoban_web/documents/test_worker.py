"""A worker killed in mid-reading loses nothing and doubles nothing: real processes on a real database."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from tests.giaoban_web.commands.installation import Installation

_SEND = """
from giaoban_web.people.actions import create_account
from giaoban_web.documents.actions import upload
author = create_account(None, email="a@example.vn", full_name="Người Gửi", role="specialist")
lines = "".join(f"<p>Trong tháng {1 + n % 12}/2023, doanh thu bưu chính đạt {1000 + n} tỷ đồng, tăng {n % 9}% so với cùng kỳ.</p>" for n in range(600))
upload(f"<html><body><h1>Báo cáo</h1>{lines}</body></html>".encode(), "dai.html", author=author)
"""
_STATE = """
import json
from giaoban_web.documents.models import Document
from giaoban_web.search.models import Passage
from giaoban_web.audit.models import Entry
from giaoban_web.audit.queries import verify
d = Document.objects.get()
print(json.dumps({"state": d.state, "attempts": d.attempts, "claims": d.claims.count(), "spans": d.claims.values("start", "end").distinct().count(),
    "passages": Passage.objects.filter(kind="claim").count(), "read": Entry.objects.filter(action="documents.read").count(), "chain": verify().holds}))
"""
_WORK = """
from giaoban_web.documents.actions import take_up_stale
from django.core.management import call_command
take_up_stale()
call_command("db_worker", batch=True, interval=0.1, startup_delay=False, verbosity=0)
"""


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    made = Installation(tmp_path)
    made.python("from django.core.management import call_command\ncall_command('migrate', verbosity=0)")
    made.python(_SEND)
    return made


def state_of(installation: Installation) -> dict[str, Any]:
    return dict(json.loads(installation.python(_STATE)))


def worker(installation: Installation) -> subprocess.Popen[bytes]:
    lines = f"import os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'giaoban_web.site.settings'\nimport django\ndjango.setup()\n{_WORK}"
    return subprocess.Popen([sys.executable, "-c", lines], env=installation.environment())


def children_of(pid: int) -> list[int]:
    return [int(number) for number in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def until(condition: Any) -> Any:
    for _ in range(600):
        if found := condition():
            return found
        time.sleep(0.05)
    raise AssertionError("it never came to pass")


def test_a_worker_killed_in_mid_reading_loses_and_doubles_nothing(installation: Installation) -> None:
    first = worker(installation)
    [child] = until(lambda: children_of(first.pid))
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    until(lambda: not Path(f"/proc/{child}").exists())
    left = state_of(installation)
    assert (left["state"], left["attempts"], left["claims"], left["passages"], left["read"]) == ("reading", 1, 0, 0, 0)
    assert worker(installation).wait(120) == 0
    done = state_of(installation)
    assert (done["state"], done["attempts"], done["read"], done["chain"]) == ("read", 2, 1, True)
    assert done["claims"] == done["spans"] == done["passages"] >= 600
    assert worker(installation).wait(120) == 0
    assert state_of(installation) == done


def test_two_workers_at_once_read_a_document_once(installation: Installation) -> None:
    pair = [worker(installation), worker(installation)]
    assert [each.wait(120) for each in pair] == [0, 0]
    done = state_of(installation)
    assert (done["state"], done["attempts"], done["read"]) == ("read", 1, 1)
    assert done["claims"] == done["spans"]
