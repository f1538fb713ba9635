"""What the worker does for releases."""

from django_tasks import task

from giaoban_web.releases.actions.publish import open_due


@task()
def open_releases() -> int:
    """Write down the releases whose hour has come as published; how many there were."""
    return len(open_due())
