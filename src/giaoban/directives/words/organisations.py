"""Those who are told to work: kinds of bodies and offices, and the words that make several of them."""

from giaoban.directives.part import Part
from giaoban.directives.words import phrases

# One syllable, so that only a capital or a word for several shows an office is meant: `Sở`, `các sở`.
SHORT_UNITS = phrases(
    """
    bộ | sở | cục | vụ | ban | phòng | viện | đài | báo | hội | tổ | đoàn | đội | trường | xã | tỉnh | huyện
    phường | quận | ngành | khoa | trạm | đảng | thành phố | thị xã | thị trấn | khối | tòa án | kho bạc | ngân hàng
    bệnh viện | chi nhánh | trung ương
    """
)
UNITS = phrases(
    """
    ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | ủy ban | tổng cục | chi cục | văn phòng | thanh tra
    trung tâm | tập đoàn | tổng công ty | công ty | hiệp hội | liên hiệp | học viện | đại học | trường đại học
    ban chỉ đạo | ban quản lý | ban tổ chức | ban biên tập | tổ công tác | tổ giúp việc | tổ biên tập | hội đồng
    hội đồng thẩm định | đoàn thanh niên | công đoàn | công đoàn ngành | mặt trận tổ quốc | công an
    bộ đội biên phòng | biên phòng | quân đội | hải quan | cơ quan thuế | kiểm lâm | bưu điện | viễn thông | đơn vị
    các đơn vị | cơ quan | địa phương | bộ, ngành | bộ ngành | sở, ngành | sở ngành | sở, ban, ngành | ban, ngành
    ban, bộ, ngành | cơ quan, đơn vị | đơn vị, địa phương | cơ quan, đơn vị, địa phương | bộ, ngành, địa phương
    bộ, ngành, cơ quan | doanh nghiệp | nhà mạng | nhà thầu | chủ đầu tư | nhà cung cấp | nhà cung cấp dịch vụ
    hợp tác xã | hộ kinh doanh | ngân hàng thương mại | tổ chức tín dụng | cơ quan báo chí | nhà xuất bản
    cơ quan chủ quản | cơ quan quản lý | cơ quan quản lý nhà nước | đơn vị quản lý | đơn vị quản lý nhà nước
    đơn vị cung cấp | doanh nghiệp cung cấp dịch vụ | doanh nghiệp cung cấp | cơ quan chủ trì | đơn vị chủ trì
    tổ chức, cá nhân | cơ quan, tổ chức | cơ quan thường trực | cơ quan soạn thảo | nền tảng xuyên biên giới
    nền tảng mạng xã hội | mạng xã hội | sàn thương mại điện tử | facebook | google | youtube | tiktok | apple
    meta | zalo | netflix | tỉnh, thành phố | tỉnh, thành | thành phố trực thuộc | bộ phận | toàn ngành | toàn tỉnh
    toàn thể | toàn đơn vị | cán bộ, công chức | cán bộ, công chức, viên chức | cán bộ | công chức, viên chức
    đảng viên | người lao động | nhân viên | cấp ủy | chi bộ | đảng ủy | đảng bộ | tỉnh ủy | thành ủy | huyện ủy
    chính quyền | chính quyền địa phương | các cấp | các bên | các bên liên quan | nhóm | nhóm công tác | khách hàng
    đại lý | bưu cục | cơ sở giáo dục | cơ sở y tế | trường học | nhà trường | tòa soạn | cổng thông tin
    bộ tư lệnh | bộ chỉ huy | quân khu | phòng ban | bộ, cơ quan | lực lượng | lực lượng chức năng
    cơ quan chức năng | ban ngành | đoàn thể | khu công nghiệp | tiểu ban
    """
)
LEADERS = phrases(
    """
    bộ trưởng | thứ trưởng | thủ tướng | phó thủ tướng | thủ tướng chính phủ | phó thủ tướng chính phủ | tổng bí thư
    chủ tịch | phó chủ tịch | chủ tịch nước | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc
    cục trưởng | phó cục trưởng | tổng cục trưởng | vụ trưởng | phó vụ trưởng | chánh văn phòng
    phó chánh văn phòng | chánh thanh tra | bí thư | phó bí thư | viện trưởng | phó viện trưởng | trưởng phòng
    phó trưởng phòng | trưởng ban | phó trưởng ban | trưởng đoàn | tổ trưởng | hiệu trưởng | tổng biên tập
    tổng thư ký | chi cục trưởng | thống đốc | tổng thanh tra | chủ nhiệm | đội trưởng | trưởng khoa | chủ tọa
    người chủ trì | người đứng đầu | thủ trưởng | lãnh đạo | lãnh đạo bộ | lãnh đạo sở | lãnh đạo cục
    lãnh đạo ủy ban | lãnh đạo tỉnh | lãnh đạo các đơn vị | tư lệnh | đồng chí | đ/c | ông | bà | thường trực
    hội nghị | cuộc họp
    """
)
SEVERAL = phrases(
    """
    các | những | mọi | mỗi | từng | toàn thể | tất cả các | tất cả | toàn bộ các | một số | hai | ba | cả | 63 | 34
    từng cơ quan | nhóm các | hệ thống các
    """
)
LINKS = phrases(
    """
    thì | để | nhằm | về | theo | bằng | qua | thông qua | như | rằng | mà | do | bởi | vì | khi | nếu | trước
    trong | sau | cho | là | từ | đến | với | tại hội nghị | cũng | đều | tiến tới
    """
)
WORDS = (
    (Part.SEVERAL, "several", SEVERAL),
    (Part.LEADER, "office holder", LEADERS),
    (Part.UNIT, "kind of body", UNITS),
    (Part.UNIT, "kind of body", SHORT_UNITS),
    (Part.LINK, "link", LINKS),
)
# From the top down: who stands higher than whom, by the words their names begin with or hold.
RANKS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (
        6,
        (
            "chính phủ",
            "thủ tướng",
            "phó thủ tướng",
            "quốc hội",
            "trung ương",
            "bộ chính trị",
            "ban bí thư",
            "tổng bí thư",
            "đảng, nhà nước",
            "nhà nước",
            "cấp có thẩm quyền",
            "cấp trên",
            "lãnh đạo cấp",
        ),
    ),
    (5, ("bộ", "các bộ", "bộ trưởng", "thứ trưởng", "lãnh đạo bộ", "ngân hàng nhà nước")),
    (
        4,
        (
            "ubnd",
            "ủy ban nhân dân",
            "tỉnh ủy",
            "thành ủy",
            "hội đồng nhân dân",
            "hđnd",
            "chủ tịch ubnd",
            "chủ tịch ủy ban",
            "lãnh đạo tỉnh",
            "tỉnh",
            "thành phố",
            "tập đoàn",
            "tổng công ty",
        ),
    ),
    (
        3,
        (
            "sở",
            "các sở",
            "cục",
            "vụ",
            "ban",
            "giám đốc sở",
            "lãnh đạo sở",
            "cục trưởng",
            "vụ trưởng",
            "lãnh đạo cục",
            "đại biểu",
            "đại diện",
            "địa phương",
            "các địa phương",
            "các tỉnh",
            "đơn vị",
            "các đơn vị",
            "doanh nghiệp",
            "các doanh nghiệp",
            "hiệp hội",
            "phòng",
            "nhà mạng",
        ),
    ),
)
