from giaoban.checks import check
from giaoban.claims import read
from giaoban.documents import document_from_bytes

_HEAD = "<html><body><main><p>Bảng 1. Số doanh nghiệp thành lập mới theo địa bàn, tháng 8/2023</p><table>"


def _table(rows: list[tuple[str, ...]]) -> list[tuple[str, str, str]]:
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    text = _HEAD + "".join(f"<tr>{row}</tr>" for row in cells) + "</table></main></body></html>"
    reading = read(document_from_bytes(text.encode(), "a.html"))
    return [(each.check, each.verdict.value, each.message_vi) for each in check([reading], everything=True)]


def test_a_row_called_the_total_is_the_sum_of_the_rows() -> None:
    rows = [("Địa bàn", "Số doanh nghiệp (doanh nghiệp)"), ("Thành phố", "118"), ("Huyện ven biển", "164")]
    assert _table([*rows, ("Tổng cộng", "292")]) == [
        (
            "sum",
            "error",
            "118 doanh nghiệp + 164 doanh nghiệp = 282 doanh nghiệp, không khớp với tổng 292 doanh nghiệp.",
        ),
    ]


def test_rows_that_lie_in_each_other_are_not_added_up() -> None:
    rows = [("Địa bàn", "Số doanh nghiệp (doanh nghiệp)"), ("Thành phố", "118"), ("Trong đó: nội thành", "64")]
    assert [each for each in _table([*rows, ("Tổng cộng", "292")]) if each[1] == "error"] == []


def test_a_percentage_of_the_plan_is_reckoned_from_its_row() -> None:
    rows = [
        ("Chỉ tiêu", "Đơn vị tính", "Thực hiện 6 tháng đầu năm 2023", "Kế hoạch năm 2023", "So với kế hoạch (%)"),
        ("Doanh thu bưu chính", "Tỷ đồng", "6.876", "11.070", "26,1"),
    ]
    assert _table(rows) == [
        ("plan", "error", "6.876 tỷ đồng trên kế hoạch 11.070 tỷ đồng là 62,11%, không phải 26,1%."),
    ]
