"""Words of telling: who orders, who merely speaks, what must be, may be, will be and has been."""

from giaoban.directives.part import Part
from giaoban.directives.words import phrases

ORDERS = phrases(
    """
    yêu cầu | giao | giao cho | giao nhiệm vụ cho | giao nhiệm vụ | giao trách nhiệm cho | chỉ đạo | đề nghị
    phân công | phân công nhiệm vụ cho | chỉ thị | ra lệnh | nhắc | nhắc nhở | ủy quyền cho | ủy quyền | kêu gọi
    lưu ý | quán triệt | chỉ đạo, yêu cầu | yêu cầu, chỉ đạo | thống nhất giao | đồng ý giao | quyết định giao
    tiếp tục giao | tiếp tục yêu cầu | tiếp tục đề nghị | tiếp tục chỉ đạo | trân trọng đề nghị | đề nghị và yêu cầu
    yêu cầu và đề nghị | chỉ đạo và giao | trực tiếp giao | đồng thời giao | đồng thời yêu cầu | đồng thời đề nghị
    đôn đốc, yêu cầu | kính đề nghị | cử | mời
    """
)
SAYS = phrases(
    """
    nhấn mạnh | nhấn mạnh rằng | khẳng định | cho rằng | cho biết | nêu rõ | chỉ rõ | chỉ ra | chỉ ra rằng
    phát biểu | kết luận | nêu | nói | bày tỏ | chia sẻ | phát biểu chỉ đạo | phát biểu kết luận | kết luận hội nghị
    thống nhất | ghi nhận | đánh giá cao | biểu dương | cảm ơn | hoan nghênh
    """
)
MODALS = phrases(
    """
    phải | cần | cần phải | cần được | phải được | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | bắt buộc phải
    bắt buộc | buộc phải | cần tập trung | cần tiếp tục | cần sớm | thì phải | thì cần | chỉ phải | cũng phải
    cũng cần | chịu trách nhiệm toàn diện | có trách nhiệm phối hợp | không được phép | được yêu cầu | được đề nghị
    """
)
GIVEN = phrases(
    """
    được giao | được phân công | được giao nhiệm vụ | được giao chủ trì | được chỉ định
    """
)
ADVISE = phrases("nên | cần nên")
WILL = phrases("sẽ | dự kiến sẽ | dự kiến")
MAY = phrases(
    """
    có thể | gợi ý | hy vọng | hi vọng | mong | mong muốn | mong rằng | chúc | kỳ vọng | tin tưởng | có lẽ
    kiến nghị | đề xuất với | xin | xin ý kiến chỉ đạo | trân trọng | kính mong | đặt vấn đề | đặt câu hỏi | hỏi
    """
)
PAST = phrases(
    """
    đã | đã được | từng | vừa | vừa qua | thời gian qua | trong thời gian qua | tháng qua | tuần qua | năm qua
    hiện đang | đang | chưa | còn | chậm | vẫn còn | vẫn | vẫn chưa | đã có | không ngừng
    """
)
OPENERS = phrases(
    """
    đồng thời | ngoài ra | bên cạnh đó | cùng với đó | song song với đó | trong đó | cụ thể | riêng | trước mắt
    trước hết | thứ nhất | thứ hai | thứ ba | thứ tư | thứ năm | một là | hai là | ba là | bốn là | năm là | sáu là
    theo đó | vì vậy | do đó | do vậy | tuy nhiên | tiếp đó | sau đó | cũng như | đặc biệt là | nhất là
    trên cơ sở đó | mặt khác | về lâu dài | tiếp theo | cuối cùng | từ đó | bên cạnh việc | để làm được điều đó
    để thực hiện được | thời gian tới | trong thời gian tới | từ nay đến cuối năm | tới đây | còn | và | cùng đó
    hơn nữa | chính vì vậy | vì thế
    """
)
SLOGANS = phrases("là năm | cũng là năm | phải là năm | tiếp tục là năm | là tháng | là quý")
WORDS = (
    (Part.SLOGAN, "the year of", SLOGANS),
    (Part.MAY, "possibility", MAY),
    (Part.GIVEN, "was given", GIVEN),
    (Part.ORDER, "verb of instruction", ORDERS),
    (Part.SAY, "verb of speaking", SAYS),
    (Part.MODAL, "must", MODALS),
    (Part.ADVISE, "should", ADVISE),
    (Part.WILL, "will", WILL),
    (Part.PAST, "has been", PAST),
    (Part.OPENER, "opener", OPENERS),
)
# Nobody is told to do anything where these open a sentence, or close it.
NO_DIRECTIVE = phrases(
    """
    thông báo để | thông báo kết luận của | trên đây là | xin chân thành | trân trọng cảm ơn | đánh giá cao
    biểu dương | ghi nhận | hoan nghênh | nơi nhận | căn cứ | kính gửi | thay mặt | tham dự | dự họp | dự hội nghị
    thành phần | địa điểm | tới dự | cùng dự | chủ trì cuộc họp | chủ trì hội nghị | thời gian | kính trình
    kính báo cáo | thư ký | chủ tọa | đại diện
    """
)
# After a speech: `..., Bộ trưởng nhấn mạnh.` orders, `..., Bộ trưởng gợi ý.` does not.
CLOSING_ORDERS = frozenset(
    ("nhấn mạnh", "yêu cầu", "chỉ đạo", "lưu ý", "quán triệt", "chỉ rõ", "nêu rõ", "đề nghị", "nhắc nhở", "kết luận")
)
