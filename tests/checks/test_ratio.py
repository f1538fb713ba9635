from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict
from giaoban.figures import Unit


def test_two_rates_a_head_imply_one_population() -> None:
    page = Page(
        "Có 22,3 triệu thuê bao (22,4 thuê bao/100 dân).\nCó 86,6 triệu thuê bao di động (78,07 thuê bao/100 dân)."
    )
    page.states("22,3 triệu thuê bao", "22300000", counted="thuê bao")
    page.states("22,4 thuê bao/100 dân", "22.4", Unit.PER_100_PEOPLE)
    page.states("86,6 triệu thuê bao di động", "86600000", counted="thuê bao")
    page.states("78,07 thuê bao/100 dân", "78.07", Unit.PER_100_PEOPLE)
    assert found(page, check_name="ratio") == [
        Finding(
            "ratio",
            Verdict.ERROR,
            "86,6 triệu thuê bao; 78,07/100 dân",
            "110.854.947 – 110.997.246",
            (Address("a.txt", 80, 102), Address("a.txt", 51, 78), Address("a.txt", 24, 45), Address("a.txt", 3, 22)),
            "86,6 triệu thuê bao và 78,07/100 dân suy ra mẫu số 110.854.947 – 110.997.246, còn 22,3 triệu thuê bao và 22,4/100 dân suy ra 99.109.131 – 100.000.000: hai mức này mâu thuẫn nhau.",
            "The one pair of figures implies a denominator of 110,854,947 – 110,997,246, the other of 99,109,131 – 100,000,000: the two contradict each other.",
        ),
    ]


def test_a_declared_ratio_is_recomputed_from_its_parts() -> None:
    page = Page("Tỷ lệ hồ sơ trực tuyến 45%.\nCó 400 hồ sơ.\nCó 200 hồ sơ trực tuyến.")
    page.states("45%", "45", Unit.PERCENT, indicator="gov.online_dossier_share")
    page.states("400 hồ sơ", "400", indicator="gov.dossiers", counted="hồ sơ")
    page.states("200 hồ sơ trực tuyến", "200", indicator="gov.online_dossiers", counted="hồ sơ")
    assert found(page, check_name="ratio") == [
        Finding(
            "ratio",
            Verdict.ERROR,
            "45% (tháng 8/2023)",
            "50%",
            (Address("a.txt", 23, 26), Address("a.txt", 45, 65), Address("a.txt", 31, 40)),
            "200 hồ sơ (tháng 8/2023) / 400 hồ sơ (tháng 8/2023) là 50%, không phải 45% (tháng 8/2023).",
            "200 hồ sơ (August 2023) / 400 hồ sơ (August 2023) is 50%, not 45% (August 2023).",
        ),
    ]


def test_a_missing_denominator_is_named() -> None:
    text = "Giá trị xuất khẩu phần cứng, điện tử tháng 8/2023 đạt 7,8 tỷ USD, chiếm 30% giá trị xuất khẩu của cả nước."
    assert told(text, "ratio") == [
        (
            "uncheckable",
            "Chưa kiểm tra được 30% (tháng 8/2023): có 7,8 tỷ USD (tháng 8/2023) nhưng văn bản không nêu mẫu số (Tổng "
            "kim ngạch xuất khẩu hàng hóa).",
        ),
    ]
