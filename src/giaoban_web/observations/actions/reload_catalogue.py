"""The catalogue of the files is put in force."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from giaoban.catalogue.load import read_catalogue
from giaoban_web.audit import actions as audit
from giaoban_web.observations.models import AppliedCatalogue, Series
from giaoban_web.observations.queries.catalogue import (
    applied,
    catalogue_difference,
    contents_of,
    digest_of,
    renames_in,
)
from giaoban_web.observations.reloading import announce
from giaoban_web.observations.values import RecordingProblem
from giaoban_web.observations.words import language
from giaoban_web.people.models import User


@transaction.atomic
def reload_catalogue(*, author: User | None) -> AppliedCatalogue:
    """Put the catalogue as it is in the files in force; every process reads it anew at its next request.

    The series of a renamed indicator follow it; where there are series of both codes for an area and organisation,
    they stay apart and are read together. Nothing happens where the files hold what is in force. Raises
    RecordingProblem naming the first fault of the files, with nothing changed.
    """
    catalogue, problems = read_catalogue()
    if problems:
        first = problems[0]
        message = first.message_en if language() == "en" else first.message_vi
        raise RecordingProblem(f"{first.file}:{first.line}: {message}")
    contents = contents_of(catalogue)
    before = applied()
    if before is not None and before.sha256 == digest_of(contents):
        return before
    difference = catalogue_difference(before.contents if before else {}, contents)
    moved = {old: number for old, new in renames_in(contents).items() if (number := _follow(old, new))}
    made = AppliedCatalogue.objects.create(
        applied_at=timezone.now(), applied_by=author, sha256=digest_of(contents), contents=contents
    )
    audit.record(
        "observations.catalogue_reloaded",
        actor=author,
        subject=made,
        before={"sha256": before.sha256 if before else ""},
        after={
            "sha256": made.sha256,
            "series_moved": moved,
            **{
                each.kind: {
                    "added": len(each.added),
                    "changed": [changed.code for changed in each.changed][:50],
                    "renamed": [f"{one.before} → {one.after}" for one in each.renamed],
                    "withdrawn": list(each.withdrawn)[:50],
                }
                for each in difference
            },
        },
    )
    transaction.on_commit(announce)
    return made


def _follow(old: str, new: str) -> int:
    both = Series.objects.filter(indicator=new, area=OuterRef("area"), organisation=OuterRef("organisation"))
    return Series.objects.filter(indicator=old).exclude(Exists(both)).update(indicator=new)
