"""Compounds that hold a verb or an office and are neither: `ban chỉ đạo`, `cơ quan quản lý`, `giao thông`."""

from giaoban.directives.words import phrases

COMPOUNDS = phrases(
    """
    thuê bao | đặt vấn đề | quản lý nhà nước | cơ quan quản lý nhà nước | giao ban | giao thông | giao thông vận tải
    giao dịch | giao lưu | giao tiếp | giao diện | giao điện | giao hàng | giao hàng tiết kiệm | chuyển đổi số
    chuyển đổi số quốc gia | ý kiến chỉ đạo | văn bản chỉ đạo | công tác chỉ đạo | sự chỉ đạo | chỉ đạo, điều hành
    phát biểu chỉ đạo | theo chỉ đạo | thực hiện chỉ đạo | theo yêu cầu | đáp ứng yêu cầu | yêu cầu về
    đáp ứng được yêu cầu | yêu cầu của | yêu cầu công việc | các yêu cầu | những yêu cầu | theo đề nghị
    đề nghị của | ý kiến đề nghị | nhiệm vụ được giao | kế hoạch được giao | chỉ tiêu được giao | được giao nhiệm vụ
    dự toán được giao | vốn được giao | công việc được giao | chức năng được giao | chịu trách nhiệm chính
    cần thiết | không cần | chủ đầu tư | nhà đầu tư | vốn đầu tư | đầu tư công | dự án đầu tư | nhà cung cấp
    nhà sản xuất | nhà xuất bản | đơn vị cung cấp dịch vụ | đơn vị cung cấp | cơ quan chủ trì | đơn vị chủ trì
    cơ quan soạn thảo | cơ quan báo chí | cơ quan chủ quản | cơ quan thường trực | đơn vị thực hiện
    cơ quan thực hiện | đơn vị vận hành | doanh nghiệp cung cấp dịch vụ | doanh nghiệp cung cấp
    doanh nghiệp quản lý | đơn vị sử dụng | cơ quan quản lý | đơn vị quản lý | ban quản lý | công tác quản lý
    đơn vị thi công | nhà thầu thi công | đơn vị tư vấn | cơ quan nghiên cứu | viện nghiên cứu | người sử dụng
    bộ chỉ số | bộ chỉ tiêu | bộ tiêu chí | bộ công cụ | bộ thủ tục | bộ câu hỏi | bộ nhận diện | bộ tài liệu
    cục bộ | cán bộ | cán bộ, công chức | nội bộ | toàn bộ | tiến bộ | đồng bộ hóa | một bộ phận | báo cáo viên
    tổ chức chính trị | tổ chức cán bộ | tổ chức quốc tế | tổ chức, cá nhân | cơ quan, tổ chức | các tổ chức
    tổ chức đoàn thể | tổ chức tín dụng | tổ chức kinh tế | tổ chức xã hội | tổ chức bộ máy | tổ chức hành chính
    bộ máy | công nghệ thông tin | an toàn thông tin | báo chí | báo cáo đánh giá | báo cáo kết quả
    báo cáo tổng kết | báo cáo sơ kết | hệ thống báo cáo | chế độ báo cáo | theo báo cáo | số liệu báo cáo
    dự thảo báo cáo | ban hành kèm theo | hội đồng thẩm định | tổ thẩm định | đội ngũ | đội tuyển | đoàn viên
    hội viên | hội nghị | hội thảo | hội chợ | hội thi | hội nhập | hội đàm | xã hội | xã hội số | xã hội hóa
    đài thọ | vụ việc | vụ án | nghiệp vụ | thời vụ | mùa vụ | phòng bệnh | phòng họp | quốc phòng | văn phòng phẩm
    ban đầu | ban ngày | đoàn kết | đoàn thể | tổ quốc | trường hợp | viện trợ | cục diện | sở hữu | sở hữu trí tuệ
    cơ sở | cơ sở dữ liệu | trụ sở | hồ sơ | phải không | không phải | phải chăng | nhu cầu | cần cù | nhờ vào
    lẽ ra | đòi hỏi | không chỉ | không những | không ngừng | không ít | không còn | không có | không chỉ riêng
    không gian | không gian mạng | hàng không | không dùng tiền mặt | không đồng đều | không giải ngân
    không hợp lệ | không ngại | phát triển nông thôn | cải cách hành chính | cải cách thủ tục hành chính
    thủ tục hành chính | hướng dẫn viên | kiểm tra viên | giám sát viên | tuyên truyền viên | cộng tác viên
    phát thanh viên | truyền thông đa phương tiện | phát thanh, truyền hình | thông tin và truyền thông
    thông tin, truyền thông | đài truyền thanh | quyết định số | quyết định của | các quyết định | kết luận số
    thông báo số | thông báo kết luận | kế hoạch số | chỉ thị số | công văn số | nghị quyết số | theo quyết định
    theo kế hoạch | theo thông báo | điểm cầu | khách mời | dự họp | người tham gia | công tác tổ chức
    công tác kiểm tra | công tác tuyên truyền | kế hoạch triển khai | tình hình thực hiện | kết quả thực hiện
    quá trình thực hiện | quá trình triển khai | việc thực hiện | việc triển khai | tiến độ thực hiện
    tiến độ triển khai | đơn giá | đơn hàng | mở đầu | ra đời | lên tới | ra sao | thu nhập | thu ngân sách
    nguồn thu | xem như | coi như | tính đến | tính chung | tính từ | tính riêng | ước tính
    """
)
