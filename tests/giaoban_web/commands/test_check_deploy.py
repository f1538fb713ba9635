"""An installation is looked over, and each fault is one sentence with its remedy."""

from __future__ import annotations


def test_an_installation_for_a_ministry_has_no_fault_but_its_database(installation, tmp_path) -> None:
    one = installation("ministry")
    ready = {"GIAOBAN_HTTPS": "yes", "GIAOBAN_HOSTS": "giaoban.example.vn", "GIAOBAN_EMAIL": "smtp://mail.example.vn"}
    assert one.run("setup", **ready)[0] == 0
    status, said, complaints = one.run("check-deploy", **ready)
    if one.database:
        assert (status, said, complaints) == (0, "Sẵn sàng vận hành.\n", "")
    else:
        fault = "- Đang dùng SQLite, hợp cho một người; với một bộ hãy đặt GIAOBAN_DATABASE là PostgreSQL.\n"
        assert (status, said, complaints) == (1, "", fault)


def test_a_database_that_is_not_set_up_is_told(installation) -> None:
    status, _, complaints = installation("fresh").run("check-deploy")
    assert (status, "- Cơ sở dữ liệu cần nâng cấp: chạy 'giaoban setup'.\n" in complaints) == (1, True)


def test_a_key_that_others_may_read_is_told(installation) -> None:
    one = installation("open")
    one.run("setup")
    key = one.home / "secret-key"
    assert key.stat().st_mode & 0o777 == 0o600
    key.chmod(0o644)
    assert f"- Tệp khóa {key} để người khác đọc được: chạy chmod 600.\n" in one.run("check-deploy")[2]


def test_a_variable_that_cannot_be_used_is_one_sentence(installation) -> None:
    status, _, complaints = installation("wrong").run("check-deploy", GIAOBAN_HTTPS="maybe")
    assert (status, complaints) == (2, "GIAOBAN_HTTPS: không nhận 'maybe'; hãy chọn: yes, no.\n")


def test_a_database_that_does_not_answer_is_one_sentence(installation) -> None:
    status, _, complaints = installation("away").run("setup", GIAOBAN_DATABASE="postgresql://x@127.0.0.1:1/none", GIAOBAN_DATABASE_POOL="0")
    assert (status, complaints.startswith("Cơ sở dữ liệu 'none' không trả lời: "), complaints.count("\n")) == (2, True, 1)
