"""Documents are taken in: their bytes are kept, a row is made, their reading waits in the queue."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language

from giaoban.documents import UnreadableDocument, Wording
from giaoban.documents.reading import format_for
from giaoban.vietnamese import fold
from giaoban_web.audit.actions import record
from giaoban_web.documents import storage
from giaoban_web.documents.bundles import pieces_of
from giaoban_web.documents.media_types import media_type
from giaoban_web.documents.models import Document, Mark
from giaoban_web.documents.names import inner_name, safe_name


class AlreadyThere(Exception):  # noqa: N818  (it is no error: the bytes were sent before)
    """The same bytes were taken in before; `document` is what they became."""

    def __init__(self, document: Document) -> None:
        super().__init__(document.pk)
        self.document = document


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: kept as `document`, known before as `document`, or refused for what `problem` says."""

    name: str
    document: Document | None = None
    known: bool = False
    problem: UnreadableDocument | None = None

    @property
    def message(self) -> str:
        """Why it was refused, in the language of the page; empty where it was not."""
        return self.problem.message("en" if get_language() == "en" else "vi") if self.problem else ""


def upload(
    data: bytes,
    name: str,
    *,
    author: Any,
    mark: Mark | str = Mark.INTERNAL,
    organisation: str = "",
    published: date | None = None,
) -> Document:
    """Take in one document and have it read; it waits in the queue until a worker comes.

    name: as the sender called it, `Báo cáo tháng 8.docx`. author: the person it is taken in for. Raises AlreadyThere,
    UnreadableDocument where the name lies or nobody reads the kind, OSError where the disk takes no more.
    """
    name = inner_name(name)
    format_for(name, data)
    if len(data) > settings.GIAOBAN_UPLOAD_BYTES:
        raise too_large(name)
    known = Document.objects.filter(sha256=storage.hash_of(data)).first()
    if known is not None:
        raise AlreadyThere(known)
    digest = storage.keep(data)
    with transaction.atomic():
        document, is_new = Document.objects.get_or_create(
            sha256=digest,
            defaults={
                "name": name,
                "size": len(data),
                "media_type": media_type(name),
                "mark": Mark(mark),
                "organisation": organisation,
                "published": published,
                "uploaded_by": author,
                "uploaded_at": timezone.now(),
                "folded": fold(name).lower(),
            },
        )
        if not is_new:  # another sent the same bytes a moment ago
            raise AlreadyThere(document)
        from giaoban_web.documents.actions.reading import await_reading

        await_reading(document)
        record(
            "documents.uploaded",
            actor=author,
            subject=document,
            after={
                "name": name, "sha256": digest, "size": len(data), "mark": document.mark,
                "organisation": organisation, "published": published,
            },
        )  # fmt: skip
    return document


def upload_file(
    data: bytes,
    name: str,
    *,
    author: Any,
    mark: Mark | str = Mark.INTERNAL,
    organisation: str = "",
    published: date | None = None,
) -> Iterator[Outcome]:
    """Take in what one sent file holds: itself, or the documents of an archive or an e-mail; none stops the others."""
    name = safe_name(name)
    try:
        for piece in pieces_of(data, name, settings.GIAOBAN_UPLOAD_BYTES):
            if piece.fault is not None:
                yield Outcome(piece.name, problem=piece.fault)
                continue
            yield _taken(piece.data, piece.name, author, Mark(mark), organisation, published)
    except UnreadableDocument as problem:
        yield Outcome(name, problem=problem)


def _taken(data: bytes, name: str, author: Any, mark: Mark, organisation: str, published: date | None) -> Outcome:
    try:
        document = upload(data, name, author=author, mark=mark, organisation=organisation, published=published)
    except AlreadyThere as there:
        return Outcome(name, there.document, known=True)
    except UnreadableDocument as problem:
        return Outcome(name, problem=problem)
    except OSError as error:
        return Outcome(name, problem=_not_written(name, error))
    return Outcome(PurePosixPath(name).name, document)


def too_large(name: str) -> UnreadableDocument:
    """The sentence for a file over the limit of the installation."""
    most = settings.GIAOBAN_UPLOAD_BYTES // 1_000_000
    return UnreadableDocument(
        name, Wording("", ""), Wording(f"tệp lớn hơn {most} MB", f"the file is larger than {most} MB"),
        Wording("hãy tách thành nhiều tệp nhỏ hơn hoặc nhờ quản trị viên nâng mức cho phép",
                "split it into smaller files or ask an administrator to raise the limit"),
    )  # fmt: skip


def _not_written(name: str, error: OSError) -> UnreadableDocument:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    problem = (
        Wording("máy chủ hết chỗ chứa, tệp chưa được lưu", "the server's disk is full, the file was not kept")
        if full
        else Wording("máy chủ không ghi được tệp", "the server could not write the file")
    )
    return UnreadableDocument(
        name, Wording("", ""), problem,
        Wording("hãy báo quản trị viên rồi tải lên lại", "tell an administrator, then upload it again"),
    )  # fmt: skip
