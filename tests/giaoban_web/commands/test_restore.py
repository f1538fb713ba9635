"""What was backed up comes back, into an empty place and no other."""

from __future__ import annotations

import json

_STATE = """
from giaoban_web.audit.models import Entry
from giaoban_web.people.models import User
from django.conf import settings
print(list(User.objects.order_by('pk').values_list('pk', 'email', 'full_name', 'domains', 'created_at')))
print(list(Entry.objects.order_by('number').values_list('number', 'action', 'hash')))
print(sorted((path.name, path.read_bytes()) for path in settings.MEDIA_ROOT.rglob('*') if path.is_file()))
"""
_MAKE = """
from giaoban_web.people.actions import create_account
for number in range(40):
    create_account(None, email=f'a{number}@example.vn', full_name=f'Đặng Thị {number}', role='specialist', domains=['post'])
"""


def _filled(installation):
    one = installation("filled")
    assert one.run("setup")[0] == 0
    one.python(_MAKE)
    (one.home / "files").mkdir()
    (one.home / "files" / "báo cáo.txt").write_bytes("số liệu giả định".encode())
    return one


def test_a_backup_restored_into_an_empty_place_holds_the_same_people_rows_and_files(installation, tmp_path) -> None:
    one, other = _filled(installation), installation("empty")
    backup = str(tmp_path / "backup")
    assert one.run("backup", backup)[0] == 0
    status, said, complaints = other.run("restore", backup)
    assert (status, complaints) == (0, "")
    assert "Chuỗi nhật ký nguyên vẹn" in said
    assert other.python(_STATE) == one.python(_STATE)


def test_a_restored_place_goes_on_where_the_backup_ended(installation, tmp_path) -> None:
    one, other = _filled(installation), installation("empty")
    backup = str(tmp_path / "backup")
    one.run("backup", backup)
    other.run("restore", backup)
    other.python(_MAKE.replace("f'a{number}", "f'b{number}"))
    assert other.run("audit", "verify")[0] == 0
    assert other.python("from giaoban_web.audit import guard\nfrom django.db import connection\nprint(guard.is_installed(connection))") == "True\n"


def test_nothing_is_restored_over_what_is_there(installation, tmp_path) -> None:
    one = _filled(installation)
    before = one.python(_STATE)
    backup = str(tmp_path / "backup")
    one.run("backup", backup)
    after = one.python(_STATE)
    status, _, complaints = one.run("restore", backup)
    assert (status, "không trống; chỉ khôi phục vào nơi trống." in complaints) == (2, True)
    assert one.python(_STATE) == after != before


def test_a_damaged_backup_is_named_and_not_restored(installation, tmp_path) -> None:
    one, other = _filled(installation), installation("empty")
    backup = tmp_path / "backup"
    one.run("backup", str(backup))
    (backup / "files" / "báo cáo.txt").write_bytes(b"x")
    status, _, complaints = other.run("restore", str(backup))
    assert (status, complaints) == (2, f"Bản sao lưu '{backup}' đã hỏng ở: files/báo cáo.txt. Hãy dùng bản khác.\n")
    assert not (other.home / "files").exists()


def test_the_manifest_names_every_file_and_where_the_audit_ended(installation, tmp_path) -> None:
    one = _filled(installation)
    one.run("backup", str(tmp_path / "backup"))
    manifest = json.loads((tmp_path / "backup" / "manifest.json").read_text("utf-8"))
    files = {path.relative_to(tmp_path / "backup").as_posix() for path in (tmp_path / "backup").rglob("*") if path.is_file()}
    assert set(manifest["files"]) == files - {"manifest.json"}
    assert one.run("audit", "verify", "--expect", manifest["audit_head"])[0] == 0
