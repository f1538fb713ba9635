"""Words that tell the field of a task, by the catalogue's code, besides the words of its headings."""

from giaoban.directives.words import phrases

FIELDS: dict[str, tuple[str, ...]] = {
    "post": phrases(
        """
    bưu chính | bưu gửi | chuyển phát | bưu điện | địa chỉ số | mã địa chỉ | bưu cục | bưu điện - văn hóa xã
    logistics
    """
    ),
    "telecom": phrases(
        """
    viễn thông | 5g | 4g | 2g | phủ sóng | lõm sóng | băng rộng | cáp quang | brdđ | thuê bao | nhà mạng | sim
    sim rác | băng tần | tần số | trạm bts | hạ tầng số | tin nhắn rác | cuộc gọi rác | roaming | internet | ipv6
    trung tâm dữ liệu | điện toán đám mây | phát sóng
    """
    ),
    "dx": phrases(
        """
    chuyển đổi số | nền tảng số | công nghệ số cộng đồng | trợ lý ảo | trí tuệ nhân tạo | ai | kỹ năng số
    tổ công nghệ số | môi trường số | làm việc số | ứng dụng dùng chung | số hóa | giám sát online
    """
    ),
    "gov": phrases(
        """
    chính phủ số | chính quyền số | chính phủ điện tử | chính quyền điện tử | dịch vụ công | dvc | dvctt
    dịch vụ công trực tuyến | toàn trình | hồ sơ trực tuyến | dữ liệu | cơ sở dữ liệu | csdl | một cửa
    thủ tục hành chính | cải cách hành chính | đề án 06 | trục liên thông | kiến trúc | văn bản điện tử
    cổng dịch vụ công | liên thông dữ liệu
    """
    ),
    "security": phrases(
        """
    an toàn thông tin | an ninh mạng | an toàn, an ninh mạng | mã độc | lỗ hổng | tấn công mạng
    diễn tập thực chiến | không gian mạng | lừa đảo trực tuyến | ứng cứu sự cố | bảo mật | cấp độ an toàn
    giám sát an toàn | tín nhiệm mạng | an toàn không gian mạng
    """
    ),
    "signature": phrases(
        """
    chữ ký số | chứng thư số | chứng thực điện tử | giao dịch điện tử | chữ ký điện tử
    """
    ),
    "economy": phrases(
        """
    kinh tế số | thương mại điện tử | tmđt | sàn | thanh toán không dùng tiền mặt | smes | doanh nghiệp nhỏ và vừa
    kinh tế số và xã hội số | xã hội số
    """
    ),
    "ict": phrases(
        """
    công nghiệp ict | công nghiệp công nghệ thông tin | công nghiệp công nghệ số | doanh nghiệp công nghệ số
    khu công nghệ thông tin tập trung | khu cntt tập trung | phần cứng | bán dẫn | phần mềm | make in việt nam
    vi mạch
    """
    ),
    "press": phrases(
        """
    báo chí | tạp chí | nhà xuất bản | xuất bản | phát thanh | truyền hình | thông tin điện tử | facebook | google
    youtube | tiktok | fanpage | mạng xã hội | xuyên biên giới | thông tin cơ sở | thông tin đối ngoại
    truyền thanh | trò chơi điện tử | báo điện tử | tòa soạn | tin giả | xấu độc | tuyên truyền
    """
    ),
    "sector": phrases(
        """
    toàn ngành | giải ngân | đầu tư công | ngân sách | kế hoạch vốn | kịch bản doanh thu | nộp ngân sách
    doanh thu toàn ngành
    """
    ),
}
