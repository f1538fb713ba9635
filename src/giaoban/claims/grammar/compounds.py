"""Compounds with a syllable that alone would mean something to the grammar: the `hiện` of `phát hiện` is no time."""

from giaoban.claims.grammar.comparisons.words import phrases
from giaoban.claims.grammar.lexicon import Entry, entries
from giaoban.claims.grammar.token import Kind

# By what the syllable alone would mean.
COMPOUNDS = {
    "over, under, about": """
        giám sát | khảo sát | kiểm sát | cảnh sát | sát sao | sát nhập | sát hạch | tiếp cận | lân cận | cận nghèo
        mầm non | non trẻ | quá trình | quá tải | quá khứ | quá hạn | thái quá | tầm nhìn | tầm quan trọng
        tầm vóc | tầm soát | chừng mực | quãng đường
    """,
    "hiện, now": """
        phát hiện | thực hiện | xuất hiện | thể hiện | biểu hiện | tái hiện | hiện đại | hiện đại hóa
        hiện trường | hiện tượng | hiện diện | hiện vật | hiện hành | hiện hữu | hiện thực | hiện trạng
    """,
    "directions": """
        cộng đồng | cộng tác | cộng tác viên | cộng hòa | cộng sản | công cộng | giá trị gia tăng
        giá trị tăng thêm | thuế giá trị gia tăng | tăng cường | tăng tốc | tăng giá | giảm giá
        giảm nghèo | giảm thiểu | giảm tải | giảm phát thải | giảm nhẹ thiên tai | miễn giảm | miễn, giảm
        thêm vào đó | vượt qua | vượt khó | mất an toàn | mất tích | mất tiền | hạ tầng | hạ tầng số
        hạ viện | kém hiệu quả | suy thoái | thua lỗ | co giãn | rơi vào | leo thang | hơn nữa | hơn hết
        hơn bao giờ hết | nhiều hơn nữa | mở rộng sản xuất | cải thiện môi trường | lùi xe
    """,
    "the same, as, equal": """
        như sau | như vậy | như thế | cũng như | gần như | hầu như | ví dụ như | bằng cách | bằng chứng
        bằng cấp | bằng khen | bằng việc | bằng các | bằng những | công bằng | cân bằng | đồng bằng
        ngang hàng | ngang nhiên
    """,
    "money and units": """
        hợp đồng | hội đồng | đồng bộ | đồng thời | đồng chí | đồng bào | đồng tình | đồng ý | đồng hành
        đồng loạt | đồng đều | đồng hồ | đồng ruộng | đồng phạm | đồng minh | hội đồng nhân dân
        tấn công | tấn công mạng
    """,
    "what is counted": """
        bộ trưởng | thứ trưởng | bộ phận | bộ máy | nội bộ | toàn bộ | tiến bộ | cục bộ | bộ đội
        bộ luật | bộ chính trị | bộ môn | đường bộ | sơ bộ | bước tiến | bước đầu | bước vào | từng bước
        năng suất | lãi suất | tần suất | công suất | hiệu suất | áp suất | suất đầu tư | văn phòng
        quốc phòng | dự phòng | phòng ngừa | phòng chống | phòng, chống | phòng thủ | biên phòng
        thông tin | công nghệ thông tin | an toàn thông tin | tin cậy | tin tưởng | tin học | niềm tin
        quan điểm | thời điểm | đặc điểm | trọng điểm | địa điểm | thí điểm | cao điểm | ưu điểm
        nhược điểm | tâm điểm | giờ cao điểm | điểm nhấn | điểm sáng | điểm đen | điểm đáng | điểm nghẽn
        điểm mới | điểm nổi bật | khoảng cách | khoảng thời gian | vụ trưởng | phục vụ | nghiệp vụ
        chức vụ | mùa vụ | thời vụ | vụ mùa | vụ đông | vụ đông xuân | vụ hè thu | vụ thu đông
        vụ bưu chính | con người | con đường | con em | cơ bản | bản đồ | xuất bản | tư bản | bản quyền
        bản thân | kịch bản | bản chất | bản sắc | địa bàn | cây trồng | cây xanh | bài học | bài toán
        máy móc | máy bay | báo chí | báo động | cảnh báo | thông báo | dự báo thời tiết | báo cáo viên
        lớp học | tầng lớp | đội ngũ | hộ khẩu | bảo hộ | ủng hộ | tổ chức | tổ quốc | nhà nước
        đất nước | nguồn nước | nước sạch | nước ngoài | nước thải | cấp nước | người ta | nhà trường
        thị trường | môi trường | quảng trường | nông trường | trường hợp | chủ trương | xe máy | xe cộ
        chiếc lược | bậc học | cấp bậc | vượt bậc | đẳng cấp | hàng hóa | hàng không | hàng năm
        hằng năm | hàng tháng | hằng tháng | hàng ngày | hằng ngày | hàng quý | hằng quý | hàng tuần
        mỗi năm | nhiều năm | lâu năm | các năm | những năm | ngày càng | ngày đêm | ngày nay | quý vị
        quý khách | quý báu | đáng quý | ngành nghề | chuyên ngành | liên ngành | đa ngành
        cơ quan chức năng | ban ngành | thẻ tín dụng | số hóa | chuyển đổi số | công nghệ số | kinh tế số
        chính phủ số | chính quyền số | xã hội số | dữ liệu số | kỹ năng số | hạ tầng | thứ tự | lãnh đạo
        giám đốc
    """,
    "levels, coordination": """
        thu hút | thu hồi | thu gom | thu hoạch | thu nhập | thu phí | thu giữ | thu thập | thu xếp
        thu hẹp sản xuất | với nhau | là do | cùng với | cùng nhau | cùng đoàn | riêng lẻ | tới đây
        sắp tới | đến từ | đến với | có thể | có hiệu quả | có liên quan | quản lý nhà nước | thành lập
        thành công | thành tựu | trưởng thành | hoàn thành | thành phần | trở thành | thành tích
        mức sống | mức lương | mức độ | định mức | hạn mức | bình quân đầu người | đầu người
        thu nhập bình quân
    """,
}


_MONEY = ("doanh thu", "nguồn thu", "số thu", "tổng thu", "ngân sách", "chính sách", "danh sách")


def words() -> list[tuple[str, Entry]]:
    """The lexicon's entries: plain words."""
    return [
        *entries(Kind.WORD, "compound", _MONEY),
        *(entry for text in COMPOUNDS.values() for entry in entries(Kind.WORD, "compound", phrases(text))),
    ]
