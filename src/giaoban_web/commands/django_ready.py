"""Loading Django for a command, and saying in one sentence what keeps it from loading."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from giaoban.commands.language import said, spoken
from giaoban.commands.usage import UsageProblem

SETTINGS = "giaoban_web.site.settings"


def start_django() -> None:
    """Load the settings and the apps, and speak the language of the run.

    Raises UsageProblem where an environment variable cannot be used or the site's packages are not installed.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    from giaoban_web.site.environment import EnvironmentProblem

    try:
        import django
        from django.utils.translation import activate

        django.setup()
    except EnvironmentProblem as problem:
        raise UsageProblem(str(problem)) from problem
    except ModuleNotFoundError as problem:
        raise UsageProblem(
            said(
                f"Thiếu gói '{problem.name}' của trang web; hãy cài giaoban[site].",
                f"The site's package '{problem.name}' is missing; install giaoban[site].",
            )
        ) from problem
    activate(spoken())


@contextmanager
def database_answers() -> Iterator[None]:
    """Turn a database that does not answer into one sentence."""
    from django.db import connection
    from django.db.utils import OperationalError

    try:
        yield
    except OperationalError as problem:
        reason = str(problem).strip().splitlines()[0]
        name = connection.settings_dict["NAME"]
        raise UsageProblem(
            said(
                f"Cơ sở dữ liệu '{name}' không trả lời: {reason}. Hãy xem lại GIAOBAN_DATABASE.",
                f"The database '{name}' does not answer: {reason}. Look at GIAOBAN_DATABASE.",
            )
        ) from problem


def pending_migrations() -> list[str]:
    """Migrations not yet applied: `["people.0001_initial"]`; empty where the database is up to date."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, backwards in plan if not backwards]
