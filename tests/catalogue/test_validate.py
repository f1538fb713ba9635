"""What validation says: the file, the line, the fault and its remedy; all that is sound is still loaded."""

from pathlib import Path

import pytest

from giaoban.catalogue import Problem, load, validate

INDICATOR = {
    "name_vi": "Số trạm quan trắc",
    "name_en": "Monitoring stations",
    "aliases": "[trạm quan trắc]",
    "unit": "count",
    "counted": "trạm",
    "kind": "stock",
    "better": "up",
    "over_time": "last",
    "over_areas": "sum",
    "frequency": "M",
    "owner": "mic",
    "definition_vi": "Số trạm quan trắc.",
    "definition_en": "Monitoring stations.",
    "source": "Luật Thống kê 89/2015/QH13",
}
PLACE = {name: line for line, name in enumerate(INDICATOR, start=2)}


def indicator(code: str = "telecom.new", /, **changes: str | None) -> str:
    keys = {**INDICATOR, **changes}
    return f"{code}:\n" + "".join(f"  {key}: {value}\n" for key, value in keys.items() if value is not None)


def problems(folder: Path, name: str, text: str) -> list[tuple[int, str]]:
    """Line and Vietnamese message of each problem; each is in the file given and has an English message."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    found = validate(folder)
    assert {problem.file for problem in found} <= {str(path)}
    assert all(problem.message_en and problem.message_en != problem.message_vi for problem in found)
    return [(problem.line, problem.message_vi) for problem in found]


def test_a_sound_entry_has_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path, "indicators/own.yaml", indicator()) == []


@pytest.mark.parametrize(
    ("changes", "line", "message"),
    [
        ({"frequency": None}, 1, "thiếu khóa 'frequency'; hãy bổ sung"),
        ({"aliases": None}, 1, "thiếu khóa 'aliases'; hãy bổ sung"),
        (
            {"unit": "thuê bao"},
            PLACE["unit"],
            "'unit' không thể là 'thuê bao'; hãy dùng một trong: VND, USD, percent, percentage_point, Mbps, "
            "per_100_people, per_1000_people, hours, rank, count",
        ),
        (
            {"better": "cao"},
            PLACE["better"],
            "'better' không thể là 'cao'; hãy dùng một trong: up, down, neutral",
        ),
        (
            {"counted": None},
            1,
            "khóa 'counted' phải có khi đơn vị là count và chỉ khi đó; hãy thêm hoặc xóa",
        ),
        (
            {"counted": "hòn"},
            PLACE["counted"],
            "'counted' nêu mã 'hòn' không có trong danh mục; hãy sửa mã hoặc bổ sung mục đó",
        ),
        (
            {"owner": "nobody"},
            PLACE["owner"],
            "'owner' nêu mã 'nobody' không có trong danh mục; hãy sửa mã hoặc bổ sung mục đó",
        ),
        (
            {"whole": "telecom.none"},
            16,
            "'whole' nêu mã 'telecom.none' không có trong danh mục; hãy sửa mã hoặc bổ sung mục đó",
        ),
        (
            {"parts": "\n    - telecom.none"},
            17,
            "'parts' nêu mã 'telecom.none' không có trong danh mục; hãy sửa mã hoặc bổ sung mục đó",
        ),
        (
            {"whole": "telecom.base_stations"},
            16,
            "'telecom.base_stations' được nêu là tổng thể nhưng 'parts' của mục đó không có mục này; hãy sửa một bên",
        ),
        (
            {"parts": "[telecom.data_centres]"},
            16,
            "'telecom.data_centres' được nêu là bộ phận nhưng mục đó không ghi 'whole: telecom.new'; hãy sửa một bên",
        ),
        (
            {"aliases": "\n    - Trạm quan trắc"},
            5,
            "'Trạm quan trắc' phải viết chữ thường: 'trạm quan trắc'",
        ),
        (
            {"aliases": "\n    - trạm đo\n    - trạm đo"},
            6,
            "'trạm đo' lặp lại trong 'aliases'; hãy xóa bớt",
        ),
        (
            {"aliases": "[tra\u0323m đo]"},
            PLACE["aliases"],
            "'tra\u0323m đo' chưa ở dạng Unicode dựng sẵn (NFC); hãy gõ lại bằng bảng mã Unicode dựng sẵn",
        ),
        (
            {"aliases": "\n    - trạm đo\n    - trạm 5g"},
            6,
            "'trạm 5g' đã là tên gọi của 'telecom.base_stations_5g' cùng đơn vị count; hãy diễn đạt khác đi",
        ),
        (
            {"aliases": "trạm quan trắc"},
            PLACE["aliases"],
            "'aliases' phải là danh sách, ví dụ [mục một, mục hai]",
        ),
        (
            {"kind": "ratio", "over_time": "none", "over_areas": "none"},
            PLACE["kind"],
            "tỷ lệ phải có 'numerator' và 'denominator', hoặc 'scale', hoặc 'attains'; hãy bổ sung",
        ),
        (
            {"kind": "ratio", "scale": "100", "over_areas": "none", "over_time": "ratio"},
            PLACE["over_time"],
            "'over_time: ratio' cần 'numerator' và 'denominator'; hãy bổ sung hoặc chọn cách cộng khác",
        ),
        (
            {"kind": "ratio", "scale": "100", "numerator": "telecom.revenue"},
            17,
            "'numerator' và 'denominator' phải có cùng nhau; hãy bổ sung khóa còn thiếu",
        ),
        (
            {"attains": "telecom.revenue"},
            PLACE["kind"],
            "chỉ tỷ lệ (kind: ratio) mới có 'numerator', 'denominator', 'attains'; hãy sửa 'kind' hoặc xóa các khóa đó",
        ),
        ({"kind": "ratio", "scale": "-1"}, 16, "'-1' phải là số dương, ví dụ 100"),
        ({"source": '""'}, PLACE["source"], "'source' phải là một dòng chữ"),
        (
            {"source": "!!python/name:os.system x"},
            PLACE["source"],
            "thẻ YAML 'tag:yaml.org,2002:python/name:os.system' không được phép; hãy xóa thẻ",
        ),
    ],
)
def test_a_fault_of_an_indicator_is_told_with_its_line(
    tmp_path: Path, changes: dict[str, str | None], line: int, message: str
) -> None:
    assert problems(tmp_path, "indicators/own.yaml", indicator(**changes)) == [(line, f"mục 'telecom.new': {message}")]


def test_an_unknown_key_is_told_with_the_keys_allowed(tmp_path: Path) -> None:
    text = "toa tàu:\n  name_en: railway cars\n  group: transport\n  nhom: vận tải\n"
    assert problems(tmp_path, "counted.yaml", text) == [
        (4, "mục 'toa tàu': khóa 'nhom' không có trong quy định; các khóa được dùng: group, name_en, written")
    ]
    assert "toa tàu" not in load(tmp_path).counted


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        (
            "indicators/own.yaml",
            indicator("sea.ports"),
            1,
            "mục 'sea.ports': không có lĩnh vực 'sea'; các lĩnh vực: post, telecom, spam, dx, gov, security, "
            "signature, economy, ict, press, sector",
        ),
        (
            "indicators/own.yaml",
            indicator("telecom.Mới"),
            1,
            "mục 'telecom.Mới': mã phải có dạng 'lĩnh_vực.tên' bằng chữ thường không dấu, "
            "ví dụ telecom.fixed_subscribers",
        ),
        (
            "units.yaml",
            "EUR: {name_vi: Ơ-rô, name_en: Euros, symbol: €, written: [eur]}\n",
            1,
            "mục 'EUR': không có đơn vị này; hãy dùng một trong: VND, USD, percent, percentage_point, Mbps, "
            "per_100_people, per_1000_people, hours, rank, count",
        ),
        (
            "counted.yaml",
            "Toa tàu: {name_en: railway cars, group: transport}\n",
            1,
            "mục 'Toa tàu': danh từ phải viết chữ thường",
        ),
        (
            "areas/own.yaml",
            '"97":\n  kind: province\n  name_vi: Tỉnh A\n  name_en: A\n  valid_to: 30/6/2030\n',
            5,
            "mục '97': '30/6/2030' không phải là ngày; hãy viết năm-tháng-ngày, ví dụ 2025-07-01",
        ),
        (
            "areas/own.yaml",
            '"97":\n  kind: province\n  name_vi: Tỉnh A\n  name_en: A\n'
            "  valid_from: 2030-01-01\n  valid_to: 2029-01-01\n",
            6,
            "mục '97': hết hiệu lực ngày 2029-01-01, trước ngày có hiệu lực 2030-01-01; hãy sửa một trong hai",
        ),
        (
            "areas/own.yaml",
            '"97":\n  official: "01"\n  kind: city\n  name_vi: Thành phố A\n  name_en: A\n  valid_from: 2020-01-01\n',
            6,
            "mục '97': trùng mã 01 với '01' trong cùng thời gian; hãy sửa 'valid_from' hoặc 'valid_to'",
        ),
        (
            "areas/own.yaml",
            '"97":\n  kind: province\n  name_vi: Tỉnh A\n  name_en: A\n  valid_to: 2029-01-01\n  successors: ["98"]\n',
            6,
            "mục '97': 'successors' nêu mã '98' không có trong danh mục; hãy sửa mã hoặc bổ sung mục đó",
        ),
        (
            "areas/own.yaml",
            '"97":\n  kind: province\n  name_vi: Tỉnh A\n  name_en: A\n  successors: ["01"]\n',
            5,
            "mục '97': có 'successors' mà thiếu 'valid_to'; hãy ghi ngày hết hiệu lực",
        ),
        (
            "organisations.yaml",
            "old:\n  kind: ministry\n  name_vi: Bộ A\n  name_en: A\n  valid_to: 2030-01-01\n  successors: [mic]\n",
            6,
            "mục 'old': 'mic' hết hiệu lực ngày 2025-02-28, không thể kế thừa mục này (đến 2030-01-01); hãy sửa ngày",
        ),
        (
            "organisations.yaml",
            "a:\n  kind: bộ\n  name_vi: Bộ A\n  name_en: A\n",
            2,
            "mục 'a': 'kind' không thể là 'bộ'; hãy dùng một trong: government, ministry, agency, department, unit, "
            "local, association, enterprise, international",
        ),
        (
            "domains.yaml",
            "sea: {wire: sea, name_vi: Biển, name_en: Sea}\n",
            1,
            "mục 'sea': thiếu khóa 'headings'; hãy bổ sung",
        ),
    ],
)
def test_a_fault_of_any_other_entry_is_told_with_its_line(
    tmp_path: Path, name: str, text: str, line: int, message: str
) -> None:
    assert problems(tmp_path, name, text) == [(line, message)]


def test_a_whole_within_itself_is_told_of_both(tmp_path: Path) -> None:
    one = indicator("telecom.one", aliases="[trạm một]", parts="[telecom.two]", whole="telecom.two")
    two = indicator("telecom.two", aliases="[trạm hai]", parts="[telecom.one]", whole="telecom.one")
    assert problems(tmp_path, "indicators/own.yaml", one + two) == [
        (17, "mục 'telecom.one': chuỗi 'whole' quay lại chính mục này; hãy bỏ một liên kết"),
        (34, "mục 'telecom.two': chuỗi 'whole' quay lại chính mục này; hãy bỏ một liên kết"),
    ]


def test_a_part_of_another_unit_is_told(tmp_path: Path) -> None:
    one = indicator("telecom.one", aliases="[trạm một]", parts="[telecom.two]")
    two = indicator("telecom.two", aliases="[trạm hai]", unit="VND", counted=None, whole="telecom.one")
    assert problems(tmp_path, "indicators/own.yaml", one + two) == [
        (21, "mục 'telecom.two': đơn vị VND khác với đơn vị count của tổng thể 'telecom.one'; hãy sửa một bên")
    ]


def test_a_code_in_two_files_is_told(tmp_path: Path) -> None:
    text = "telecom.new:\n  name_vi: Mới\n"
    (tmp_path / "indicators").mkdir()
    first, second = tmp_path / "indicators" / "a.yaml", tmp_path / "indicators" / "b.yaml"
    first.write_text(indicator(), "utf-8")
    second.write_text(text, "utf-8")
    assert validate(tmp_path) == (
        Problem(
            str(second),
            1,
            f"mã 'telecom.new' đã có ở {first}, dòng 1; hãy xóa hoặc đổi mã một trong hai mục",
            f"the code 'telecom.new' is already used in {first}, line 1; delete or rename one of the two",
        ),
    )


def test_a_broken_entry_is_left_out_and_the_rest_still_loads(tmp_path: Path) -> None:
    broken = indicator("telecom.broken", unit="gì đó", whole="telecom.new")
    whole = indicator("telecom.new", parts="[telecom.broken]", aliases="[trạm đo]")
    assert len(problems(tmp_path, "indicators/own.yaml", broken + whole)) == 1
    catalogue = load(tmp_path)
    assert set(catalogue.indicators) - set(load().indicators) == {"telecom.new"}
    assert catalogue.indicators["telecom.new"].parts == ()


def test_an_alias_in_use_stays_with_the_first_and_the_second_keeps_its_others(tmp_path: Path) -> None:
    assert len(problems(tmp_path, "indicators/own.yaml", indicator(aliases="[trạm 5g, trạm đo]"))) == 1
    assert load(tmp_path).indicators["telecom.new"].aliases == ("trạm đo",)
    assert "trạm 5g" in load(tmp_path).indicators["telecom.base_stations_5g"].aliases


def test_a_folder_that_does_not_exist_is_a_problem(tmp_path: Path) -> None:
    assert [(problem.file, problem.line) for problem in validate(tmp_path / "away")] == [(str(tmp_path / "away"), 1)]
