"""Verbs of work: what somebody may be told to do, how, and what is forbidden."""

from giaoban.directives.part import Part
from giaoban.directives.words import phrases

ACTIONS = phrases(
    """
    áp dụng | ban hành | bàn giao | báo cáo | bảo đảm | đảm bảo | bảo vệ | bảo trì | bảo dưỡng | biên soạn
    biên tập | bố trí | bồi dưỡng | bổ sung | bổ nhiệm | bám sát | bắt đầu | biến | bóc gỡ | bồi thường | cài đặt
    cải cách | cải tiến | cải thiện | cảnh báo | cắt giảm | cắt | cấp | cập nhật | chấm dứt | chấn chỉnh | chấp hành
    chỉ đạo | chia sẻ | chọn | chủ trì | chuẩn bị | chuẩn hóa | chuyển | chuyển giao | chuyển đổi | chứng thực
    chú trọng | chú ý | chống | chốt | công bố | công khai | cung cấp | củng cố | cử | cử cán bộ | cưỡng chế
    cụ thể hóa | dành | di dời | duy trì | duy tu | dự trù | dự thảo | đăng ký | đăng tải | đánh giá | đào tạo
    đáp ứng | đẩy lùi | đẩy mạnh | đẩy nhanh | đẩy cao | đầu tư | đấu giá | đấu thầu | đề xuất | đi | đình chỉ
    định hướng | định kỳ | đo kiểm | đo lường | đối chiếu | đối soát | đối thoại | đôn đốc | đổi mới | đồng bộ
    đơn giản hóa | đưa | đưa vào | điều chỉnh | điều chuyển | điều tra | điều phối | điều hành | đóng góp | đóng
    đặt | đặt hàng | điền | gặp gỡ | ghi nhận | gia hạn | giải ngân | giải phóng | giải quyết | giải thích
    giải trình | giám sát | giảm | gia tăng | giới thiệu | giữ | giữ vững | giúp | giữ nguyên | góp ý | gỡ bỏ | gỡ
    gửi | gương mẫu | hạn chế | hình thành | hiện đại hóa | hoàn chỉnh | hoàn thành | hoàn thiện | hoàn trả
    học tập | hỗ trợ | hợp tác | huy động | hủy | hướng dẫn | kết nối | kết thúc | khai thác | khai trương
    khảo sát | khắc phục | khen thưởng | khoanh vùng | khởi công | khởi động | khuyến khích | kiểm định | kiểm kê
    kiểm soát | kiểm tra | kiểm điểm | kiện toàn | ký | ký kết | ký ban hành | kêu gọi | làm | làm rõ | làm việc
    làm tốt | lan tỏa | lắp đặt | lập | lấy ý kiến | liên hệ | liên thông | lồng ghép | lựa chọn | lưu trữ | lưu ý
    mở | mở rộng | mở lớp | mua sắm | nâng | nâng cao | nâng cấp | nắm | nắm bắt | nắm chắc | ngăn chặn | ngăn ngừa
    nghiên cứu | nghiệm thu | nhắc nhở | nhân rộng | nhận diện | nhận biết | nêu cao | niêm yết | nộp | nuôi dưỡng
    ổn định | phát hành | phát hiện | phát huy | phát động | phát triển | phân bổ | phân công | phân cấp | phân loại
    phân tích | phấn đấu | phê duyệt | phòng ngừa | phòng chống | phổ biến | phổ cập | phủ sóng | phục hồi | phục vụ
    phúc tra | quan tâm | quản lý | quảng bá | quán triệt | quy hoạch | quyết định | rà soát | rút | rút ngắn
    rút kinh nghiệm | sản xuất | sắp xếp | sơ kết | so sánh | soạn thảo | số hóa | sử dụng | sửa chữa | sửa đổi
    tạm dừng | tạo | tạo điều kiện | tạo lập | tập huấn | tăng | tăng cường | tăng tốc | tận dụng | tập hợp
    tham dự | tham gia | tham mưu | tham khảo | thanh tra | thanh toán | thành lập | thay đổi | thay thế | theo dõi
    thiết kế | thiết lập | thẩm định | thẩm tra | thể chế hóa | thí điểm | thông báo | thống kê | thống nhất
    thu hồi | thu hút | thu thập | thu thuế | thu gom | thu | thúc đẩy | thuê | thực hành | thực hiện | thực thi
    tháo gỡ | tích hợp | tiếp cận | tiếp nhận | tiếp thu | tiếp xúc | tiến hành | tiết kiệm | tìm | tìm hiểu
    tinh gọn | tính toán | tổ chức | tôn vinh | tối ưu | tối ưu hóa | tổng hợp | tổng kết | tổng rà soát | tra soát
    trả lời | trang bị | tranh thủ | trao đổi | trình | trình bày | trình diễn | trích | triển khai | truy quét
    truyền thông | truyền tải | tuân thủ | tuyên truyền | tuyển chọn | tuyển dụng | tự đánh giá | tự rà soát
    từng bước | ưu tiên | ứng dụng | vận động | vận hành | vào cuộc | viết | vượt | xác định | xác minh | xác nhận
    xác thực | xây dựng | xem xét | xét duyệt | xin ý kiến | xóa | xóa bỏ | xử lý | xử phạt | xuất bản | xúc tiến
    yêu cầu | thảo luận | kê khai | kiến tạo | lên kế hoạch | lên phương án | đề ra | nhập | nhập liệu | khóa | chặn
    chặn lọc | tắt sóng | đăng | gắn | gắn kết | khơi thông | khơi dậy | bảo quản | nêu | nêu rõ | sàng lọc | giao
    bảo tồn | lãnh đạo | bàn | thí nghiệm | ra quân | ra mắt | ra soát | chăm lo | chăm sóc | cứu trợ | ứng phó
    ứng cứu | sơ tán | trực | ứng trực | trực ban | thường trực | túc trực | diễn tập | tiêm | tiêu hủy | trồng
    gieo cấy | nạo vét | thi công | xây | sửa | mua | bán | đền bù | chịu trách nhiệm | coi | xem | lấy | đặt đúng
    nhìn nhận | nhìn ra | tự | tự giác | kiên quyết | thắt chặt | siết chặt | minh bạch | phản ánh | phản hồi
    giải đáp | tiếp công dân | tiếp | đón | phân luồng | nâng chất lượng | hoàn tất | vận hành thử | chạy thử
    chỉnh sửa | chỉnh lý | chỉnh trang | kết hợp | lên | ra | phân định | cam kết | bình chọn | bố cáo | tuyên dương
    khen | xét | chấm | chấm điểm | nhắc | tính | lường trước | dự báo | dự kiến | cân đối | rà | soát xét | rà quét
    dọn dẹp | vệ sinh | hướng tới | hướng đến | nghiêm túc thực hiện | đổi | phối kết hợp | tính đúng | ghi | tải
    chứng minh | đề cao | đồng hành | vun đắp | bảo mật | sao lưu | khôi phục | phân quyền | định danh | mã hóa
    thử nghiệm | kiểm thử | trải nghiệm | khuyến nghị
    """
)
MANNERS = phrases(
    """
    khẩn trương | tiếp tục | tập trung | chủ động | tích cực | nghiêm túc | kịp thời | thường xuyên | sớm
    nhanh chóng | quyết liệt | gấp rút | ngay lập tức | trực tiếp | cương quyết | chủ động, tích cực | hết sức
    tuyệt đối | nỗ lực | gấp | song song | ưu tiên | đặc biệt chú trọng | phấn đấu | quyết tâm | cơ bản hoàn thành
    kiên trì | thận trọng | định kỳ | đặc biệt | đồng loạt | chính thức | cố gắng | xem xét, | căn cứ | trên cơ sở
    """
)
BANS = phrases(
    """
    không được | không để | tuyệt đối không | tuyệt đối không được | tuyệt đối không để | kiên quyết không
    kiên quyết không để | nghiêm cấm | cấm | dừng | dừng ngay | ngừng | tạm dừng | không tổ chức | không chờ
    không ban hành | không bố trí | không sử dụng | không cung cấp | không chia sẻ
    """
)
# Those named after these only help the one named before.
TOGETHER = phrases(
    """
    phối hợp | phối hợp với | phối hợp chặt chẽ với | cùng | cùng với | cùng phối hợp | cùng phối hợp với
    làm đầu mối | làm cơ quan đầu mối | là đầu mối | là cơ quan thường trực | làm trưởng đoàn | là đơn vị đầu mối
    đầu mối | thường trực
    """
)
# With these a doer urges somebody else on, who then has the work to do.
URGES = frozenset(("thúc đẩy", "chỉ đạo", "yêu cầu", "đề nghị", "giao", "vận động", "kêu gọi"))
WORDS = (
    (Part.BAN, "prohibition", BANS),
    (Part.TOGETHER, "cooperation", TOGETHER),
    (Part.MANNER, "manner of work", MANNERS),
    (Part.ACTION, "verb of work", ACTIONS),
)
# What only completes the action before it: how it ends, who hears of it.
COMPLETES = phrases(
    """
    báo cáo | hoàn thành | gửi | trình | thời hạn | thời gian | hạn | xong | kết quả | chậm nhất | muộn nhất | trước
    hoàn tất | hạn cuối | thời hạn hoàn thành | thời gian hoàn thành | tổng hợp | định kỳ | kết quả báo cáo
    xong trước | thông báo | tiến độ | hạn hoàn thành
    """
)
