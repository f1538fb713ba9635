import stat
from pathlib import Path

import pytest

from giaoban.commands.output import NothingToWrite, output_to
from giaoban.commands.usage import UsageProblem


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    with output_to(str(target)) as stream:
        stream.write(b"whole")
        assert not target.exists()
    assert target.read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


@pytest.mark.parametrize("problem", [KeyboardInterrupt, ZeroDivisionError])
def test_a_file_that_was_there_stays_when_writing_fails(tmp_path: Path, problem: type[BaseException]) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"before")

    def fail_half_way() -> None:
        with output_to(str(target)) as stream:
            stream.write(b"half")
            raise problem

    with pytest.raises(problem):
        fail_half_way()
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_a_file_stays_when_there_is_nothing_to_write(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"before")
    with output_to(str(target)):
        raise NothingToWrite
    assert target.read_bytes() == b"before"


def test_a_file_keeps_its_permissions_and_a_link_its_place(tmp_path: Path) -> None:
    target, link = tmp_path / "out.csv", tmp_path / "link.csv"
    target.write_bytes(b"before")
    target.chmod(0o640)
    link.symlink_to(target)
    with output_to(str(link)) as stream:
        stream.write(b"after")
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode), link.is_symlink()) == (b"after", 0o640, True)


def test_where_nothing_can_be_written_the_sentence_says_why(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match="là một thư mục"), output_to(str(tmp_path)):
        pass
    with pytest.raises(UsageProblem, match="hãy tạo thư mục trước"), output_to(str(tmp_path / "none" / "out.csv")):
        pass


def test_what_is_wrong_with_an_input_is_not_blamed_on_the_output(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), output_to(str(tmp_path / "out.csv")):
        (tmp_path / "inputs" / "none.txt").read_bytes()
