"""What headings and introductions say of the lines under them: tasks, or what was done and thought."""

from giaoban.directives.words import phrases

TASKS = phrases(
    """
    nhiệm vụ | phương hướng | kết luận | ý kiến chỉ đạo | nội dung chỉ đạo | phân công | tổ chức thực hiện
    giao nhiệm vụ | nội dung yêu cầu | một số yêu cầu | trọng tâm | việc cần làm | công việc cần | thời gian tới
    tuần tới | tháng tới | quý tới | chương trình công tác | kế hoạch công tác | kế hoạch tuần | kế hoạch tháng
    kế hoạch quý | dự kiến công tác | giải pháp | lưu ý | trách nhiệm | công tác trọng tâm | định hướng | các việc
    những việc | nội dung công việc | triển khai thực hiện | đề nghị các | giao các
    """
)
RESULTS = phrases(
    """
    kết quả | đánh giá | tình hình | tồn tại | hạn chế | khó khăn | vướng mắc | nguyên nhân | ưu điểm | thảo luận
    ý kiến phát biểu | ý kiến tham gia | phát biểu của đại biểu | tham luận | thành phần | kiến nghị | đề xuất
    nơi nhận | thực trạng | bối cảnh | căn cứ | mục đích | thành tích | đã thực hiện | đã làm | số liệu | phụ lục
    diễn biến | nhận định | hỏi đáp | câu hỏi | báo cáo của
    """
)
# Documents whose every line may be an order.
ORDERING_TITLES = phrases(
    """
    kết luận | ý kiến chỉ đạo | chỉ thị | công điện | phân công | giao nhiệm vụ | kế hoạch | chương trình công tác
    biên bản | lịch công tác
    """
)
# An introduction with these and a colon opens a list of tasks.
INTRODUCES = phrases(
    """
    yêu cầu | chỉ đạo | giao | đề nghị | phân công | quán triệt | nhấn mạnh | lưu ý | kết luận | nhiệm vụ
    định hướng | việc | giải pháp | phương hướng | nội dung trọng tâm | chỉ rõ | thống nhất một số | tập trung vào
    tập trung thực hiện | kế hoạch
    """
)
# Lines after which nothing is ordered any more.
NARRATES = phrases(
    """
    tại hội nghị | tại cuộc họp | theo báo cáo | theo ông | theo bà | trước đó | phát biểu tại | đại diện
    sau khi nghe | tại buổi | trong khuôn khổ | toàn cảnh | bên lề | kết thúc hội nghị | cũng tại hội nghị
    """
)
