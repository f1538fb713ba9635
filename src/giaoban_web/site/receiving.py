"""Files that are sent are cut off at the installation's limit, before they fill memory or the disk."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile


class LimitedSize(FileUploadHandler):
    """Stops taking a file at GIAOBAN_UPLOAD_MB; its name is then among `request.skipped_files`, not in FILES."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file begins."""
        super().new_file(*args, **kwargs)
        self.taken = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """A piece of it comes."""
        self.taken += len(raw_data)
        if self.taken > settings.GIAOBAN_UPLOAD_BYTES:
            skipped = self.request.__dict__.setdefault("skipped_files", []) if self.request is not None else []
            skipped.append(self.file_name or "")
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """The next handler keeps it."""
        return
