import pytest
from tests.checks.making import told


@pytest.mark.parametrize(
    "text",
    [
        "Cơ cấu kinh tế: nông nghiệp 12,4%, công nghiệp 41,2%, dịch vụ 38,1%, thuế sản phẩm 8,3%.",
        "Cơ cấu kinh tế: nông nghiệp 12,4%, công nghiệp 41,2%, dịch vụ 38,1%.",
        "Mức độ hài lòng đạt 92,3%, không hài lòng 7,7%.",
        "GRDP tăng 7,12%, trong đó nông nghiệp đóng góp 0,62 điểm phần trăm, công nghiệp đóng góp 3,15 điểm phần trăm, dịch vụ "
        "đóng góp 2,95 điểm phần trăm.",
    ],
)
def test_shares_and_contributions_that_agree_or_leave_taxes_out_raise_no_alarm(text: str) -> None:
    assert [verdict for verdict, _ in told(text, "sum") if verdict == "error"] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Cơ cấu kinh tế: nông nghiệp 12,4%, công nghiệp 41,2%, dịch vụ 38,1%, thuế sản phẩm 18,3%.",
            "12,4% + 41,2% + 38,1% + 18,3% = 110%, không phải 100%.",
        ),
        ("Hai mảng lần lượt chiếm 85,0% và 17,6% tổng doanh thu.", "85% + 17,6% = 102,6%, không phải 100%."),
        ("Mức độ hài lòng đạt 92,3%, không hài lòng 8,7%.", "92,3% + 8,7% = 101%, không phải 100%."),
        (
            "GRDP tăng 6,27%, trong đó nông nghiệp đóng góp 0,62 điểm phần trăm, công nghiệp đóng góp 3,15 điểm phần trăm, dịch "
            "vụ đóng góp 2,95 điểm phần trăm.",
            "0,62 điểm phần trăm + 3,15 điểm phần trăm + 2,95 điểm phần trăm = 6,72 điểm phần trăm, không phải 6,27%.",
        ),
    ],
)
def test_shares_make_a_hundred_and_contributions_their_growth(text: str, found: str) -> None:
    assert [sentence for verdict, sentence in told(text, "sum") if verdict == "error"] == [found]
