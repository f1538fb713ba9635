"""A real installation in a folder of its own, whose commands run as a person runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Installation:
    """home: its folder of data; database: its address, empty for SQLite in that folder."""

    home: Path
    database: str = ""

    def environment(self, **more: str) -> dict[str, str]:
        """The variables of its commands."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIAOBAN_", "DJANGO_"))}
        given = {"GIAOBAN_HOME": str(self.home), "GIAOBAN_LOG_LEVEL": "ERROR", "LANG": "vi_VN.UTF-8"}
        return kept | given | ({"GIAOBAN_DATABASE": self.database} if self.database else {}) | more

    def run(self, *arguments: str, **environment: str) -> tuple[int, str, str]:
        """Exit status, output and complaints of `giaoban ...`."""
        command = [sys.executable, "-c", "from giaoban.commands.main import main; main()", *arguments]
        done = subprocess.run(command, env=self.environment(**environment), capture_output=True, text=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def python(self, code: str) -> str:
        """What a piece of Python prints within the installation."""
        lines = f"import os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'giaoban_web.site.settings'\nimport django\ndjango.setup()\n{code}"
        return subprocess.run([sys.executable, "-c", lines], env=self.environment(), capture_output=True, text=True, check=True).stdout
