import pytest
from tests.checks.making import told


@pytest.mark.parametrize(
    "text",
    [
        "Thu ngân sách đạt 5.420 tỷ đồng, bằng 61% dự toán (8.885 tỷ đồng), gồm thu nội địa 4.920 tỷ đồng, thu hải quan "
        "500 tỷ đồng.",
        "Tiếp nhận 11.200 hồ sơ; đã giải quyết 10.100 hồ sơ, trong đó đúng hạn 9.900 hồ sơ, quá hạn 200 hồ sơ; còn lại 1.100 "
        "hồ sơ.",
        "Có 2.650 trạm, gồm 1.205 trạm ở đồng bằng, 1.010 trạm ở trung du, 435 trạm ở miền núi chuyển từ năm 2021.",
        "Có 9.846 doanh nghiệp dùng một trong hai hình thức hoặc cả hai: 7.120 doanh nghiệp dùng hóa đơn, 5.377 doanh nghiệp "
        "dùng hợp đồng.",
        "Toàn ngành có 4.215 cán bộ, trong đó nữ 2.118 người, đảng viên 3.014 người.",
        "Nghệ An 1.205 ca, Thanh Hóa 980 ca, Hà Tĩnh 412 ca; tổng cộng 2.597 ca.",
        "Có 4.215 vụ, trong đó có 1.810 vụ trộm cắp, 954 vụ đánh bạc.",
    ],
)
def test_a_list_that_adds_up_in_one_reading_or_is_open_raises_no_alarm(text: str) -> None:
    assert [verdict for verdict, _ in told(text, "sum") if verdict == "error"] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Thu ngân sách đạt 5.420 tỷ đồng, bằng 61% dự toán (8.885 tỷ đồng), gồm thu nội địa 4.920 tỷ đồng, thu hải quan "
            "400 tỷ đồng.",
            "4.920 tỷ đồng + 400 tỷ đồng = 5.320 tỷ đồng, không khớp với tổng 5.420 tỷ đồng.",
        ),
        (
            "Tổng doanh thu 10.545 tỷ đồng: Viettel 5.120 tỷ đồng, VNPT 3.410 tỷ đồng, MobiFone 2.051 tỷ đồng.",
            "5.120 tỷ đồng + 3.410 tỷ đồng + 2.051 tỷ đồng = 10.581 tỷ đồng, không khớp với tổng 10.545 tỷ đồng.",
        ),
        (
            "Đã giải quyết 10.100 hồ sơ, trong đó đúng hạn 9.910 hồ sơ, quá hạn 250 hồ sơ.",
            "9.910 hồ sơ + 250 hồ sơ = 10.160 hồ sơ, không khớp với tổng 10.100 hồ sơ.",
        ),
        (
            "Trong 2.540 thủ tục, có 1.210 thủ tục toàn trình, 840 thủ tục một phần; còn lại 940 thủ tục cung cấp thông tin.",
            "1.210 thủ tục + 840 thủ tục + 940 thủ tục = 2.990 thủ tục, không khớp với tổng 2.540 thủ tục.",
        ),
        (
            "Nghệ An 1.205 ca, Thanh Hóa 980 ca, Hà Tĩnh 412 ca; tổng cộng 2.957 ca.",
            "1.205 ca + 980 ca + 412 ca = 2.597 ca, không khớp với tổng 2.957 ca.",
        ),
        (
            "Cả năm có 4.761 sự cố. Theo quý: quý I 1.506 sự cố, quý II 1.231 sự cố, quý III 1.677 sự cố, quý IV 797 sự cố.",
            "1.506 sự cố + 1.231 sự cố + 1.677 sự cố + 797 sự cố = 5.211 sự cố, không khớp với tổng 4.761 sự cố.",
        ),
        (
            "Đã chi 8.000 triệu đồng cho bộ phận một cửa: thiết bị 3.010 triệu đồng; phần mềm 2.120 triệu đồng; chi khác 1.500 "
            "triệu đồng.",
            "3,01 tỷ đồng + 2,12 tỷ đồng + 1,5 tỷ đồng = 6,63 tỷ đồng, không khớp với tổng 8 tỷ đồng.",
        ),
    ],
)
def test_a_list_that_says_it_is_whole_or_is_a_slip_away_must_add_up(text: str, found: str) -> None:
    assert [sentence for verdict, sentence in told(text, "sum") if verdict == "error"] == [found]
