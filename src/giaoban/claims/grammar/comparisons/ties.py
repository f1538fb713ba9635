"""The small words around a comparison: what may stand between its parts, and what brings no subject of its own."""

from decimal import Decimal

from giaoban.claims.grammar.comparisons.words import phrases

# Multiples told without digits: `gấp đôi`, `gấp rưỡi`.
MULTIPLES = {
    "đôi": Decimal(2),
    "hai": Decimal(2),
    "ba": Decimal(3),
    "bốn": Decimal(4),
    "rưỡi": Decimal("1.5"),
    "năm": Decimal(5),
}
# May stand between a word of direction and its figure: `tăng thêm được 5%`.
BETWEEN = frozenset(
    phrases(
        """
        biến | bình quân | bằng | cao | chỉ | con số | có | cùng | cũng | cả | cụ | cụ thể là | gia tăng | gần | gần như
        hàng năm | hơn | hẳn | khoảng | khá | khách | kỷ lục | liên tục | là | lên | lượng | lại | lần lượt
        lần lượt là | mạnh | mất | một | mức | mức giảm | mức tăng | mức độ | ngay | nhanh | nhau | nhẹ | những | năm
        nữa | ra | riêng | ròng | rõ rệt | so | sâu | số | tháng | thêm | thêm được | thể | thực | tiếp | tiếp tục
        trung bình | tròn | trưởng | trở lại | tuyệt đối | tương đương | tương ứng | tương ứng là | tổng cộng | tới
        tới mức | tới tận | từ | tỷ lệ | vào khoảng | vẫn | vỏn vẹn | với | với mức | đi | đáng kể | đã | đó | đúng
        được | đạt | đến | đều | đột | ở mức
        """
    )
)
# Bring no subject of their own: `5 tỷ đồng, tuy nhiên vẫn tăng 6%`.
TRANSPARENT = frozenset(
    phrases(
        """
        bình quân | bằng | cao | chiếm | chung | chỉ | con số | các | còn | có | cùng | cũng | cả | cụ | do | dù | dẫu
        dự kiến | gần | hay | hiện | khi | khoảng | kể | liên tục | là | là mức | lượng | lại | lần lượt | mà | mạnh
        mặc dù | mặc | nhiên | vậy | mới | mức | mức này | nay | nghĩa là | như vậy | nhưng | nhất | nhẹ | nhờ đó
        những | này | nên
        nói chung | nếu | qua đó | quy mô | ra | riêng | rằng | so | so sánh | song | sự | theo | theo đó | thì | thể
        thời gian | tiếp | tiếp tục | trong | trong khi | trong đó | trước | trước đó | tuy | tuy nhiên | tính
        tăng trưởng | tương đương | tương ứng | tất cả | tỉ lệ | tốc độ | tổng | tới | tục | tức | tức là | từ | từng
        tỷ lệ | việc | và | và cũng | vẫn | vậy mà | với | vừa | đang | đây | đã | đó | được | được đánh giá | đạt
        đạt mức | đến | đều | đồng thời | ước | ước tính
        """
    )
)
# Make the growth after them a level: `tốc độ tăng 5%`.
ONLY_LEVEL = frozenset(phrases("tốc độ | nhịp độ | đà | hệ số"))
# Directions that mostly say something else (`mất 5 tỷ đồng`, `thêm 5 dự án`): they need a basis or a level before them.
WEAK = frozenset(
    phrases(
        """
        bay hơi | bốc hơi | bổ sung thêm | bứt | co | cải thiện | cắt giảm | cộng | dôi | gia tăng | hao | hơn | hạ
        hẫng | hồi phục | leo | lép | lùi | mất | mất đi | mở rộng | nhảy | nâng cao | phát triển thêm | phục hồi
        rút ngắn | rơi | rụng | thua | thêm | thêm được | tiến | tiết giảm | trượt | trội | vươn | vượt | vọt | âm
        đi trước | đuối | đội
        """
    )
)
# Say the same once more in another unit: `tăng 7 triệu, tức 7,8%`.
RESTATING = frozenset(phrases("tức | tức là | tương ứng | tương đương | hay | tương ứng với | tương đương với"))

# What a basis may be led to by, between `so với` and its time: `so với mức của cùng kỳ`.
TOWARDS = frozenset(
    phrases(
        """
        với | cùng | mức | của | thời | điểm | thời điểm | kết quả | con số | cả | hồi | số | vào | khi | bình quân
        trung bình | ngay | tháng | liệu | thực hiện | trong | ngày | quý | đúng
        """
    )
)
