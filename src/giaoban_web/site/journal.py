"""The operating log: one JSON object a line, or plain text for a person at a terminal."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any

_FIELDS = ("request", "method", "path", "status", "milliseconds", "user")


class JsonFormatter(logging.Formatter):
    """Writes `{"time": "2026-11-22T05:00:00.000+00:00", "level": "INFO", "logger": "giaoban.requests", ...}`."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line; what a request adds to it under its own keys."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: getattr(record, name) for name in _FIELDS if isinstance(getattr(record, name, None), str | int)}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def logging_settings(form: str, level: str) -> dict[str, Any]:
    """The `LOGGING` of Django: everything to standard error, in one form."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "json": {"()": JsonFormatter},
            "text": {"format": "%(asctime)s %(levelname)-7s %(name)s  %(message)s"},
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": form}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {"django": {"handlers": [], "level": level, "propagate": True}},
    }
