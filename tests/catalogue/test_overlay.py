"""A ministry's own folder laid over the packaged one."""

from pathlib import Path

import pytest

from giaoban.catalogue import Problem, load, validate

OWN = """
transport.freight:
  name_vi: Khối lượng hàng hóa vận chuyển
  name_en: Freight carried
  aliases: [khối lượng hàng hóa vận chuyển]
  unit: count
  counted: tấn
  kind: flow
  better: up
  over_time: sum
  over_areas: sum
  frequency: M
  owner: mot
  definition_vi: Khối lượng hàng hóa do các đơn vị vận tải vận chuyển trong kỳ.
  definition_en: Freight carried by transport enterprises in the period.
  source: Luật Thống kê 89/2015/QH13
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_an_entry_replaces_the_keys_it_names_and_keeps_the_others(tmp_path: Path) -> None:
    write(
        tmp_path, "indicators/post.yaml", "post.revenue:\n  name_vi: Doanh thu bưu chính toàn quốc\n  owner: vnpost\n"
    )
    ours, packaged = load(tmp_path).indicators["post.revenue"], load().indicators["post.revenue"]
    assert (ours.name_vi, ours.owner) == ("Doanh thu bưu chính toàn quốc", "vnpost")
    assert (ours.aliases, ours.unit, ours.source) == (packaged.aliases, packaged.unit, packaged.source)
    assert list(load(tmp_path).indicators) == list(load().indicators)
    assert validate(tmp_path) == ()


def test_a_new_alias_is_one_line(tmp_path: Path) -> None:
    write(tmp_path, "indicators/own.yaml", "post.revenue: {further_aliases: [doanh số bưu chính]}\n")
    assert load(tmp_path).indicators["post.revenue"].aliases == (
        *load().indicators["post.revenue"].aliases,
        "doanh số bưu chính",
    )
    assert validate(tmp_path) == ()


def test_a_new_file_adds_a_domain_and_its_indicator(tmp_path: Path) -> None:
    write(tmp_path, "indicators/transport.yaml", OWN)
    write(
        tmp_path,
        "domains.yaml",
        "transport: {wire: transport, name_vi: Vận tải, name_en: Transport, headings: [vận tải, giao thông vận tải]}\n",
    )
    catalogue = load(tmp_path)
    assert validate(tmp_path) == ()
    assert catalogue.indicators["transport.freight"].counted == "tấn"
    assert list(catalogue.domains) == [*load().domains, "transport"]
    assert len(catalogue.indicators) == len(load().indicators) + 1


def test_a_withdrawn_entry_is_gone_and_what_named_it_stays(tmp_path: Path) -> None:
    write(tmp_path, "indicators/telecom.yaml", "telecom.mobile_revenue: {withdrawn: true}\n")
    catalogue = load(tmp_path)
    assert "telecom.mobile_revenue" not in catalogue.indicators
    assert catalogue.indicators["telecom.revenue"].parts == ("telecom.fixed_revenue",)
    assert validate(tmp_path) == ()


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "counted.yaml", "toa tàu: {name_en: railway cars, group: transport}\n")
    monkeypatch.setenv("GIAOBAN_CATALOGUE", str(tmp_path))
    assert load().counted["toa tàu"].name_en == "railway cars"
    monkeypatch.delenv("GIAOBAN_CATALOGUE")
    assert "toa tàu" not in load().counted


def test_a_fault_of_the_overlay_is_found_in_its_own_file(tmp_path: Path) -> None:
    path = write(tmp_path, "indicators/own.yaml", "post.revenue:\n  name_vi: Doanh thu\n  unit: đồng\n")
    (problem,) = validate(tmp_path)
    assert (problem.file, problem.line) == (str(path), 3)


@pytest.mark.parametrize(
    ("name", "stray"),
    [
        ("indicator/own.yaml", "indicator"),
        ("indicators/own/a.yaml", "indicators/own"),
        ("indicators/own.yml", "indicators/own.yml"),
        ("unit.yaml", "unit.yaml"),
    ],
)
def test_a_file_nobody_would_read_is_told(tmp_path: Path, name: str, stray: str) -> None:
    write(tmp_path, name, OWN)
    assert validate(tmp_path) == (
        Problem(
            str(tmp_path / stray),
            1,
            "không đọc tệp hoặc thư mục này; hãy đặt tên là LOẠI.yaml hoặc LOẠI/TÊN.yaml, "
            "LOẠI là một trong: areas, counted, derived, domains, indicators, organisations, targets, units",
            "this file or folder is not read; name it KIND.yaml or KIND/NAME.yaml, "
            "KIND being one of: areas, counted, derived, domains, indicators, organisations, targets, units",
        ),
    )


def test_a_code_in_two_files_of_one_folder_is_told(tmp_path: Path) -> None:
    text = "post.revenue: {name_vi: Doanh thu bưu chính toàn quốc}\n"
    first = write(tmp_path, "indicators/a.yaml", text)
    second = write(tmp_path, "indicators/b.yaml", text)
    assert validate(tmp_path) == (
        Problem(
            str(second),
            1,
            f"mã 'post.revenue' đã có ở {first}, dòng 1; hãy xóa hoặc đổi mã một trong hai mục",
            f"the code 'post.revenue' is already used in {first}, line 1; delete or rename one of the two",
        ),
    )
