"""The server answers, and its log is JSON."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
import urllib.request


def test_the_site_is_served_and_every_request_is_a_line_of_json(installation) -> None:
    one = installation("served")
    assert one.run("setup")[0] == 0
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", "from giaoban.commands.main import main; main()", "serve", "--port", str(port)]
    server = subprocess.Popen(command, env=one.environment(GIAOBAN_LOG_LEVEL="INFO"), stderr=subprocess.PIPE, text=True)
    try:
        answer = ""
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=5) as response:
                    answer = response.read().decode()
                break
            except OSError:
                time.sleep(0.1)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/accounts/login/", timeout=5) as response:
            page = response.read().decode()
    finally:
        server.terminate()
        _, log = server.communicate(timeout=60)
    assert answer == '{"status": "ready"}'
    assert '/static/site/site.' in page
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    found = [(line["method"], line["path"], line["status"]) for line in lines if line["logger"] == "giaoban.requests"]
    assert found[-2:] == [("GET", "/health/ready", 200), ("GET", "/accounts/login/", 200)]
