"""What is done to documents."""

from giaoban_web.documents.actions.reading import (
    await_reading,
    beat,
    begin_reading,
    fail_reading,
    read_again,
    refuse_secret,
    take_up_if_stale,
    take_up_stale,
)
from giaoban_web.documents.actions.upload import AlreadyThere, Outcome, too_large, upload, upload_file

__all__ = [
    "AlreadyThere",
    "Outcome",
    "await_reading",
    "beat",
    "begin_reading",
    "fail_reading",
    "read_again",
    "refuse_secret",
    "take_up_if_stale",
    "take_up_stale",
    "too_large",
    "upload",
    "upload_file",
]
