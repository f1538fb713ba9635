"""What an installation decides, as environment variables: one table, read once, with a sentence for each mistake."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from giaoban.commands.language import said


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable: `GIAOBAN_HOSTS`, its default as written, and what it decides in both languages."""

    name: str
    default: str
    about_vi: str
    about_en: str


# fmt: off
VARIABLES: tuple[Variable, ...] = (
    Variable("GIAOBAN_HOME", "~/.local/share/giaoban",
             "Thư mục dữ liệu: cơ sở dữ liệu SQLite, tệp tải lên, khóa bí mật, tệp tĩnh.",
             "Folder of data: the SQLite database, uploaded files, the secret key, static files."),
    Variable("GIAOBAN_DATABASE", "sqlite:///$GIAOBAN_HOME/giaoban.sqlite3",
             "Cơ sở dữ liệu: sqlite:///ĐƯỜNG_DẪN hoặc postgresql://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY:CỔNG/TÊN.",
             "The database: sqlite:///PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME."),
    Variable("GIAOBAN_DATABASE_POOL", "8",
             "Số kết nối PostgreSQL nhiều nhất của một tiến trình.",
             "The most PostgreSQL connections one process holds."),
    Variable("GIAOBAN_SECRET_KEY_FILE", "$GIAOBAN_HOME/secret-key",
             "Tệp khóa bí mật; chưa có thì được tạo với quyền 0600.",
             "File of the secret key; made with mode 0600 where there is none."),
    Variable("GIAOBAN_HOSTS", "localhost,127.0.0.1,[::1]",
             "Các tên máy mà trang trả lời, cách nhau bằng dấu phẩy.",
             "The host names the site answers to, separated by commas."),
    Variable("GIAOBAN_HTTPS", "no",
             "yes khi đứng sau máy chủ uỷ quyền có HTTPS: bật HSTS, cookie an toàn, chuyển hướng sang HTTPS.",
             "yes behind a proxy that speaks HTTPS: HSTS, secure cookies, redirects to HTTPS."),
    Variable("GIAOBAN_PROXIES", "0",
             "Số máy chủ uỷ quyền đứng trước, để biết đúng địa chỉ người gọi khi hạn chế số lần đăng nhập.",
             "How many proxies stand in front, so that login limits see the caller's own address."),
    Variable("GIAOBAN_PUBLIC", "no",
             "yes để mọi người xem được các bản công bố mà không cần đăng nhập.",
             "yes lets everyone see releases without signing in."),
    Variable("GIAOBAN_DEBUG", "no",
             "yes chỉ khi phát triển: trang lỗi chi tiết và bảng mẫu giao diện.",
             "yes for development only: detailed error pages and the style guide."),
    Variable("GIAOBAN_EMAIL", "",
             "Máy chủ thư: smtp://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY:587 hoặc smtps://…:465; trống thì thư ghi vào thư mục mail.",
             "The mail server: smtp://USER:PASSWORD@HOST:587 or smtps://…:465; mail goes to the folder mail if empty."),
    Variable("GIAOBAN_EMAIL_FROM", "giaoban@localhost",
             "Địa chỉ người gửi của thư.",
             "The sender's address of mail."),
    Variable("GIAOBAN_OIDC_ISSUER", "",
             "Địa chỉ máy chủ đăng nhập một lần (OpenID Connect); trống là không dùng.",
             "The address of the single sign-on server (OpenID Connect); none where empty."),
    Variable("GIAOBAN_OIDC_NAME", "SSO",
             "Tên hiện trên nút đăng nhập một lần.",
             "The name on the single sign-on button."),
    Variable("GIAOBAN_OIDC_CLIENT_ID", "",
             "Mã ứng dụng đã đăng ký ở máy chủ đăng nhập một lần.",
             "The client id registered with the single sign-on server."),
    Variable("GIAOBAN_OIDC_SECRET_FILE", "",
             "Tệp chứa khóa của ứng dụng ở máy chủ đăng nhập một lần.",
             "File with the client secret for the single sign-on server."),
    Variable("GIAOBAN_UPLOAD_MB", "50",
             "Dung lượng lớn nhất của một tệp tải lên, tính bằng MB.",
             "The largest file that may be uploaded, in MB."),
    Variable("GIAOBAN_LOG", "json",
             "Dạng nhật ký vận hành: json hoặc text.",
             "The form of the operating log: json or text."),
    Variable("GIAOBAN_LOG_LEVEL", "INFO",
             "Mức nhật ký vận hành: DEBUG, INFO, WARNING, ERROR.",
             "The level of the operating log: DEBUG, INFO, WARNING, ERROR."),
)
# fmt: on
_DEFAULTS = {variable.name: variable.default for variable in VARIABLES}


class EnvironmentProblem(Exception):  # noqa: N818  (it is the installer's, and it is told as a sentence)
    """A variable has a value that cannot be used; the text names it and says what to write."""


@dataclass(frozen=True, slots=True)
class Database:
    """Where the data are: `Database("sqlite", "/srv/giaoban/giaoban.sqlite3")`."""

    engine: str
    name: str
    host: str = ""
    port: str = ""
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Environment:
    """The variables, read: `read({}).hosts == ("localhost", "127.0.0.1", "[::1]")`."""

    home: Path
    database: Database
    pool: int
    secret_key_file: Path
    hosts: tuple[str, ...]
    https: bool
    proxies: int
    public: bool
    debug: bool
    email: str
    email_from: str
    oidc_issuer: str
    oidc_name: str
    oidc_client_id: str
    oidc_secret_file: str
    upload_mb: int
    log: str
    log_level: str


def read(environ: Mapping[str, str] = os.environ) -> Environment:
    """The environment of an installation. Raises EnvironmentProblem for a value that cannot be used."""

    def text(name: str) -> str:
        return environ.get(name) or _DEFAULTS[name]

    home = Path(text("GIAOBAN_HOME")).expanduser().resolve()

    def at_home(name: str) -> str:
        return text(name).replace("$GIAOBAN_HOME", str(home))

    return Environment(
        home=home,
        database=_database(at_home("GIAOBAN_DATABASE")),
        pool=_number("GIAOBAN_DATABASE_POOL", text("GIAOBAN_DATABASE_POOL")),
        secret_key_file=Path(at_home("GIAOBAN_SECRET_KEY_FILE")),
        hosts=tuple(host.strip() for host in text("GIAOBAN_HOSTS").split(",") if host.strip()),
        https=_yes("GIAOBAN_HTTPS", text("GIAOBAN_HTTPS")),
        proxies=_number("GIAOBAN_PROXIES", text("GIAOBAN_PROXIES")),
        public=_yes("GIAOBAN_PUBLIC", text("GIAOBAN_PUBLIC")),
        debug=_yes("GIAOBAN_DEBUG", text("GIAOBAN_DEBUG")),
        email=text("GIAOBAN_EMAIL"),
        email_from=text("GIAOBAN_EMAIL_FROM"),
        oidc_issuer=text("GIAOBAN_OIDC_ISSUER").rstrip("/"),
        oidc_name=text("GIAOBAN_OIDC_NAME"),
        oidc_client_id=text("GIAOBAN_OIDC_CLIENT_ID"),
        oidc_secret_file=text("GIAOBAN_OIDC_SECRET_FILE"),
        upload_mb=_number("GIAOBAN_UPLOAD_MB", text("GIAOBAN_UPLOAD_MB")),
        log=_choice("GIAOBAN_LOG", text("GIAOBAN_LOG"), ("json", "text")),
        log_level=_choice(
            "GIAOBAN_LOG_LEVEL", text("GIAOBAN_LOG_LEVEL").upper(), ("DEBUG", "INFO", "WARNING", "ERROR")
        ),
    )


def _database(url: str) -> Database:
    if url.startswith("sqlite:///"):
        return Database("sqlite", url.removeprefix("sqlite:///"))
    parts = urlsplit(url)
    if parts.scheme in ("postgresql", "postgres") and parts.path.strip("/"):
        return Database(
            "postgresql",
            unquote(parts.path.strip("/")),
            unquote(parts.hostname or ""),
            str(parts.port or ""),
            unquote(parts.username or ""),
            unquote(parts.password or ""),
        )
    raise EnvironmentProblem(
        said(
            f"GIAOBAN_DATABASE: không hiểu '{parts.scheme or url}'; hãy viết sqlite:///ĐƯỜNG_DẪN hoặc "
            "postgresql://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY:CỔNG/TÊN.",
            f"GIAOBAN_DATABASE: '{parts.scheme or url}' is not understood; write sqlite:///PATH or "
            "postgresql://USER:PASSWORD@HOST:PORT/NAME.",
        )
    )


def _yes(name: str, value: str) -> bool:
    return _choice(name, value.lower(), ("yes", "no")) == "yes"


def _choice(name: str, value: str, allowed: tuple[str, ...]) -> str:
    if value in allowed:
        return value
    listed = ", ".join(allowed)
    raise EnvironmentProblem(
        said(f"{name}: không nhận '{value}'; hãy chọn: {listed}.", f"{name}: '{value}' will not do; choose: {listed}.")
    )


def _number(name: str, value: str) -> int:
    if value.isascii() and value.isdigit():
        return int(value)
    raise EnvironmentProblem(
        said(f"{name}: '{value}' không phải số nguyên.", f"{name}: '{value}' is not a whole number.")
    )
