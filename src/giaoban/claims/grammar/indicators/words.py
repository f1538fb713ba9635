"""The words by which figures and indicators meet: what is one thing, what says nothing, what all sectors have."""

from __future__ import annotations


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.replace("\n", "").split("|") if word)


# One thing a line: its name, then the other ways of writing it; a line that opens with | goes on with the one before.
THINGS = """
thuê bao|tb|thuê bao|số thuê bao
băng rộng|băng thông rộng
di động|mobile|điện thoại di động|đtdđ
cố định|có dây|điện thoại cố định|đtcđ
điện thoại|máy điện thoại
internet|mạng internet|in-tơ-nét
thông minh|smartphone|smp|điện thoại thông minh|smart phone|smartphones
feature phone|điện thoại phổ thông|điện thoại cơ bản|điện thoại feature phone|phổ thông|máy 2g|điện thoại 2g
cáp quang|internet cáp quang|fttx|ftth
hộ gia đình|hộ dân|hộ|gia đình
thôn bản|thôn|thôn bản ấp|thôn xóm|bản làng|thôn bản tổ dân phố
lõm sóng|chưa có sóng|trắng sóng|lõm sóng băng rộng
tốc độ
tăng trưởng|tốc độ tăng trưởng|tốc độ tăng|mức tăng trưởng
mỗi tháng|hằng tháng|hàng tháng|bình quân tháng|trung bình tháng
truy nhập|truy cập
lượt truy cập|lượt vào học
2g
3g
4g
5g
công dân số
trạm|trạm bts|bts|trạm thu phát sóng|trạm phát sóng|trạm gốc|trạm thu phát sóng thông tin di động
|trạm thu phát sóng di động|trạm bts di động
phủ sóng|vùng phủ sóng|vùng phủ
mobile money|tiền di động
viễn thông
bưu chính|bưu chính chuyển phát
công ích|bcci
bưu gửi|bưu phẩm|bưu kiện|bưu phẩm bưu kiện
sản lượng
bưu cục
điểm phục vụ
bưu điện văn hóa xã|bđ vhx|bđvhx|điểm bưu điện văn hóa xã|điểm bđ vhx|điểm bđvhx
địa chỉ số
kt1
doanh thu|tổng doanh thu
lợi nhuận
nộp ngân sách|nộp ngân sách nhà nước|nộp nsnn|đóng góp ngân sách|đóng góp ngân sách nhà nước|số nộp ngân sách
|số nộp ngân sách nhà nước|nộp vào ngân sách nhà nước
ngân sách|ngân sách nhà nước|nsnn
doanh nghiệp|dn|công ty hoạt động
doanh nghiệp nhỏ và vừa|dnnvv|sme|smes|doanh nghiệp vừa và nhỏ|dnvvn
smedx|chương trình smedx
người dân|người|dân số|dân
trưởng thành|từ 15 tuổi trở lên|từ 15 tuổi
lao động|số lao động|người lao động|nhân lực
toàn ngành|ngành tt&tt|ngành tttt|ngành tt tt|ngành thông tin và truyền thông|của ngành|toàn ngành tt tt
|toàn ngành tttt|toàn ngành thông tin và truyền thông
an toàn thông tin|attt|an toàn thông tin mạng|an toàn an ninh mạng|an toàn và an ninh mạng|an ninh mạng
|an ninh an toàn mạng|atttm|atanm|an toàn không gian mạng|an toàn thông tin số|an ninh thông tin
|an toàn an ninh thông tin
tấn công|tấn công mạng|cuộc tấn công|cuộc tấn công mạng|sự cố tấn công|sự cố tấn công mạng|vụ tấn công
|vụ tấn công mạng|sự cố an toàn thông tin|sự cố an toàn thông tin mạng
mã độc|malware|cài mã độc
lừa đảo|phishing|lừa đảo trực tuyến
thay đổi giao diện|deface
botnet|mạng botnet|mạng máy tính ma|máy tính ma
ip|địa chỉ ip
cơ quan nhà nước|cơ quan tổ chức nhà nước
lỗ hổng|lỗ hổng bảo mật|điểm yếu lỗ hổng|lỗ hổng an toàn thông tin
cấp độ|hồ sơ đề xuất cấp độ
mô hình 4 lớp|4 lớp|bốn lớp|mô hình bốn lớp
hệ thống thông tin|httt|hệ thống
nội địa|make in viet nam|make in vietnam|make in việt nam|trong nước
nước ngoài|thị trường nước ngoài|quốc tế
chữ ký số|chứng thực chữ ký số|chữ ký điện tử
chứng thư số|cts|chứng thư chữ ký số
đã cấp|đã cấp phát|cấp lũy kế|được cấp ra
đang hoạt động|còn hiệu lực|đang có hiệu lực|đang còn hiệu lực|còn hoạt động
chuyên dùng|chuyên dùng chính phủ|chuyên dùng công vụ
kinh tế số|kts|nền kinh tế số
xã hội số
chính quyền số|chính phủ số
gdp|tổng sản phẩm trong nước|tổng sản phẩm quốc nội
grdp|tổng sản phẩm trên địa bàn
giá trị tăng thêm|giá trị gia tăng
thương mại điện tử|tmđt|sàn thương mại điện tử|sàn tmđt|e-commerce
bán lẻ|b2c|tổng mức bán lẻ
không dùng tiền mặt|ttkdtm|thanh toán không dùng tiền mặt
thanh toán
thanh toán trực tuyến
ứng dụng|ứng dụng di động|app
tải mới|lượt tải|lượt tải mới|số lượng tải mới|lượt tải ứng dụng|lượt tải về
toàn cầu|thế giới
tài khoản
thời lượng|thời gian sử dụng|thời lượng truy cập|thời lượng sử dụng|giờ truy cập
nông thôn|khu vực nông thôn|nông thôn miền núi|vùng sâu vùng xa|miền núi
mua hàng|mua hàng online|mua sắm trực tuyến|mua hàng trực tuyến|mua hàng qua mạng
hợp đồng điện tử
nền tảng số|nền tảng
công bố|ra mắt|được ra mắt|công bố được
công nghiệp ict|công nghiệp cntt|công nghiệp công nghệ thông tin|công nghiệp cntt đt vt|công nghiệp công nghệ số
|công nghiệp cntt điện tử viễn thông|công nghiệp công nghệ thông tin điện tử viễn thông
|công nghiệp công nghệ thông tin và truyền thông|công nghiệp cntt tt|ngành công nghiệp ict|công nghiệp số
công nghệ thông tin|cntt
công nghệ số|cns
phần cứng|phần cứng điện tử|công nghiệp phần cứng|công nghiệp phần cứng điện tử
phần mềm|công nghiệp phần mềm
nội dung số|công nghiệp nội dung số|công nghiệp nội dung
xuất khẩu|kim ngạch xuất khẩu|giá trị xuất khẩu|trị giá xuất khẩu
nhập khẩu|kim ngạch nhập khẩu|giá trị nhập khẩu|trị giá nhập khẩu
xuất siêu|thặng dư thương mại
linh kiện
máy vi tính|máy tính
khu cntt tập trung|khu công nghệ thông tin tập trung|khu cnttt|khu công nghệ số tập trung
thành lập mới|mới thành lập|đăng ký mới|thành lập thêm|đề nghị thành lập
thực sự|thực sự hoạt động|đang thực sự hoạt động
chuyển đổi số|cđs|chuyển đổi số quốc gia
dti|chỉ số chuyển đổi số|chỉ số dti|chỉ số đánh giá chuyển đổi số|mức độ chuyển đổi số
tổ công nghệ số cộng đồng|tổ cnscđ|tổ chuyển đổi số cộng đồng|cnscđ|tổ công nghệ số cộng đồng cnscđ
|công nghệ số cộng đồng
thành viên
học trực tuyến mở đại trà|nền tảng học trực tuyến mở đại trà|mooc|moocs|onetouch|one touch
|nền tảng học kỹ năng trực tuyến|học kỹ năng trực tuyến|nền tảng học kỹ năng trực tuyến mở đại trà
|nền tảng onetouch|nền tảng học trực tuyến|nền tảng mooc|nền tảng học trực tuyến moocs
kỹ năng số
tập huấn|bồi dưỡng|đào tạo
định danh điện tử|đdđt|vneid|định danh mức độ 2|danh tính số|danh tính điện tử|định danh và xác thực điện tử
|định danh điện tử vneid
nghị quyết chỉ thị|nghị quyết|chỉ thị|nq ct|nq|nghị quyết chương trình
kế hoạch|đề án|kế hoạch đề án|chương trình kế hoạch
ban chỉ đạo|bcđ
trụ cột|trụ cột chính
bộ ngành|bộ cơ quan ngang bộ|bộ ban ngành
địa phương|tỉnh thành phố|tỉnh thành|tỉnh thành phố trực thuộc trung ương
cấp xã|toàn bộ cấp xã|tất cả các xã|đến cấp xã
môi trường số|môi trường mạng|trên môi trường số
hồ sơ công việc
kiến trúc|kiến trúc 2 0|kiến trúc chính phủ điện tử|kiến trúc chính quyền điện tử|kiến trúc cqđt|kiến trúc cpđt
|kiến trúc cpđt 2 0|kiến trúc cqđt 2 0|kiến trúc chính phủ điện tử 2 0|kiến trúc chính quyền điện tử 2 0
chính phủ điện tử|cpđt|chính quyền điện tử|cqđt|phát triển chính phủ điện tử
egdi|chỉ số phát triển chính phủ điện tử|chỉ số egdi
ndxp|nền tảng ndxp|nền tảng tích hợp chia sẻ dữ liệu quốc gia|nền tảng tích hợp chia sẻ dữ liệu|trục ndxp
lgsp|nền tảng lgsp
khai trương|từ khi khai trương|từ khi vận hành|kể từ khi khai trương
giao dịch|số giao dịch|lượt giao dịch
dịch vụ công|dvc|dịch vụ hành chính công
dịch vụ công trực tuyến|dvctt|dvc trực tuyến|dịch vụ hành chính công trực tuyến|dịch vụ công trực tuyến dvctt
|dịch vụ hành chính công trực tuyến dvctt
toàn trình|mức độ toàn trình
một phần
mức độ 3 4|mức độ 3 và 4|mức độ 3 và mức độ 4|mức 3 4|mức độ 3 mức độ 4
mức độ 4|mức 4
mức độ 3
phát sinh
hồ sơ trực tuyến|hstt|hồ sơ nộp trực tuyến|hồ sơ tiếp nhận trực tuyến|hồ sơ được nộp trực tuyến
hồ sơ
hồ sơ trực tuyến|hồ sơ dvctt|hồ sơ dịch vụ công trực tuyến|hồ sơ xử lý trực tuyến|hồ sơ được xử lý trực tuyến
thủ tục hành chính|tthc|thủ tục
đúng hạn|trước hạn|trước và đúng hạn|đúng hạn và trước hạn|trước hạn và đúng hạn|đúng và trước hạn
hài lòng|mức độ hài lòng
số hóa
dữ liệu mở
dữ liệu quốc gia về dân cư|csdl quốc gia về dân cư|cơ sở dữ liệu quốc gia về dân cư|csdlqg về dân cư|csdlqgvdc
|csdl dân cư|csdl qg về dân cư
văn bản điện tử|dưới dạng điện tử
trung tâm dữ liệu|ttdl|data center
tên miền
băng thông
ipv6
báo chí|cơ quan báo chí|cqbc
cơ quan báo|tờ báo|báo in
báo điện tử|báo chí điện tử
tạp chí|cơ quan tạp chí
thẻ nhà báo
phát thanh truyền hình|ptth|phát thanh và truyền hình
truyền hình|kênh truyền hình
phát thanh|kênh phát thanh
truyền hình trả tiền|thtt|pay tv|dịch vụ thtt|truyền hình thu phí
giấy phép|cấp phép|cấp giấy phép|được cấp giấy phép
mạng xã hội|mxh
trang thông tin điện tử tổng hợp|trang ttđt tổng hợp
trò chơi điện tử|game|trò chơi trực tuyến|trò chơi điện tử trên mạng
nhà xuất bản|nxb
xuất bản|xuất bản in và phát hành|xuất bản in phát hành
xuất bản phẩm|đầu sách|cuốn sách
sách điện tử|ebook|xuất bản phẩm điện tử
đài truyền thanh|đài truyền thanh cơ sở
xử phạt|tiền phạt|xử phạt vi phạm hành chính
facebook|meta
google|youtube
tiktok|tik tok
gỡ|gỡ bỏ|chặn gỡ|chặn gỡ bỏ|bóc gỡ|đã gỡ
chặn|ngăn chặn|bị chặn|bị ngăn chặn
bài viết
giả mạo
độc hại với trẻ em|độc hại đối với trẻ em|xấu độc với trẻ em|độc hại cho trẻ em
group|hội nhóm|nhóm
link|đường dẫn|liên kết|đường link|links
video|clip|videos
kênh
cuộc gọi rác|cuộc gọi quảng cáo
tin nhắn rác|sms rác|tin nhắn quảng cáo
sim rác
sim
chuẩn hóa|đã chuẩn hóa
phản ánh
website|trang web
cảnh báo
khách hàng|số khách hàng
nông sản|sản phẩm nông nghiệp|ocop
sản xuất nông nghiệp|sxnn|nông dân
giải ngân
""".replace("\n|", "|")

# Say nothing about what is measured.
FILLERS = frozenset(
    _listed("""
%|ba|ban|bao|biết|biệt|bàn|báo|bình|bình quân|bước|bản|bậc|bật|bằng|bộ|bởi|cao|chiếm|chiều|cho|chung|chuẩn|chênh
|chính|chỉ|chủ|con|cung|cuối|các|cáo|còn|có|công|cùng|cũng|cơ|cả|cải|cấp|cập|cộng|cụ|của|cực|do|duy|dài|dành|dù
|dịch|dồn|dụng|dự|dựng|ghi|gia|gian|giá|giá trị|giúp|giảm|giảm dần|giữa|gấp|gần|gọi|gồm|ha|hai|hiện|hoàn|hoạch
|hoạt|hoặc|huyện|hàng|hành|hình|hơn|hơn nữa|hướng|hạng|hẳn|hết|hệ|i|ii|iii|iv|khai|khi|khoảng|khá|khác|kiến|kiện
|kém|kê|ký|kế|kết|kể|kỳ|la|loại|là|lên|lĩnh|lũy|lũy kế|lưới|lượng|lại|lần|lập|lệ|lệ phần|lớn nhất|mà|mô|mạng
|mạnh|mật độ|mặc|mỗi|một|mục|mức|mỹ|nam|nay|nghìn|nghị|ngoài|ngoài ra|ngàn|ngành|ngày|người dùng|ngắn|nhanh|nhau
|nhiên|nhiều|như|nhảy|nhất|nhận|nhật|nhờ|những|này|nêu|năm|năm trước|nước|nằm|nền|nổi|nửa|nữa|phát|phát triển
|phấn|phần|phố|qua|quy|quá|quân|quý|quả|quốc|ra|riêng|rõ|rệt|rồi|sau|sinh|so|so với|song|sẽ|số|sở|sử|sự|ta|tham
|theo|theo đó|thiết|thiện|thu|thuộc|thành|thành tích|thái|tháng|thêm|thì|thấp|thấy|thể|thị|thống|thời|thứ|thức
|thực|tiêu|tiến|tiếp|toàn|triển|triệu|trong|trong đó|trung|trên|trì|trăm|trước|trường|trạng|trị|trọng|trở|tuy
|tuần|ty|tác|tình|tích|tính|tăng|tương|tại|tỉ|tỉnh|tốc|tốt|tổng|tổng số|tới|tục|từ|tỷ|usd|việc|việt|vnđ|và|vào
|vươn|vượt|vẫn|vậy|vẻ|về|vị|vọt|với|vụ|vừa|vực|x|xuống|xây|xã|xấp|xếp|xỉ|yếu|đang|đi|điều|điểm|điểm %|đà|đáng|đã
|đó|đó có|đô|đăng|đơn|đưa|đương|được|được là|đạt|đấu|đầu|đặc|đến|đến nay|đề|đều|để|địa|định|đối|đồng|đồng thời
|động|đủ|đứng|ước|ổn|ở|ứng
""")
)

# Behind these words a subject says no more about what it measures.
VERBS = frozenset(("đạt", "là", "ước", "tăng", "giảm", "có", "chiếm", "xếp", "đứng", "vươn", "lên", "còn"))

# Verbs and the like: worth little beside the nouns.
LIGHT = frozenset(
    _listed("""
ban hành|bộ ngành|chính thức|cung cấp|còn|công bố|cập nhật|dùng|giấy phép|hoàn thành|kiện toàn|kết nối|làm|mỗi
|sử dụng|tham gia|thành lập|thực sự|tiếp cận|toàn cầu|truy cập|truy nhập|vi phạm|xây dựng|đáp ứng|đăng ký
|địa phương|đủ điều kiện
""")
)

# Things all sectors have: alone they name no indicator, unless a heading or neighbour says which domain they belong to.
COMMON = frozenset(
    _listed("""
ban chỉ đạo|bài viết|báo|bản|bộ ngành|chuẩn hóa|chặn|con|công|cơ quan nhà nước|cảnh báo|cấp xã|cố định
|doanh nghiệp|doanh nghiệp nhỏ và vừa|doanh thu|dân|dịch vụ công|gdp|giao dịch|giá trị tăng thêm|giả mạo
|giải ngân|giải quyết|giấy phép|grdp|group|gỡ|hài lòng|hàng|hóa|hệ thống thông tin|hồ sơ|hộ gia đình|in|ip
|khách hàng|kinh|kênh|kế hoạch|lao động|linh kiện|link|lợi nhuận|máy|máy vi tính|mỗi tháng|mới
|nghị quyết chỉ thị|ngân sách|người dân|nhập khẩu|nông sản|nông thôn|nước ngoài|nội địa|nộp ngân sách|phát sinh
|phản ánh|quy mô|sim|sách|sản lượng|sản phẩm|sản xuất nông nghiệp|số hóa|thanh toán|thành lập mới|thành viên
|thôn bản|thông minh|thời lượng|thủ tục hành chính|tiếp nhận|tiền|toàn cầu|truy cập|truy nhập|trưởng thành|trụ
|trụ cột|tài khoản|tăng trưởng|tạp chí|tập huấn|tế|tốc độ|video|vốn|website|xuất bản phẩm|xuất khẩu|xuất siêu
|xử phạt|đang hoạt động|điểm phục vụ|điện thoại|đã cấp|đúng hạn|đầu tư|địa phương
""")
)

# A figure of one of these is a part: the indicator is of all of them.
COMPANIES = _listed("""
viettel|vnpt|mobifone|vinaphone|vietnamobile|gmobile|fpt|cmc|vnpost|vietnam post|vietnampost|bưu điện việt nam
|bưu điện tỉnh|itel|local|wintel|vnsky|sctv|vtvcab|k+|tập đoàn|tổng công ty|công ty|ghn|ghtk|j&t|shopee|lazada
|tiki|momo|nhà mạng|đơn vị này|doanh nghiệp này|samsung|bkav|misa
""")

# Counted nouns that count the same things: first the catalogue's, then what reports write for it.
COUNTED = """
doanh nghiệp|dn|đơn vị|công ty|tổ chức|sme
tỉnh|thành phố|địa phương|tỉnh thành|tỉnh thành phố|sở
bộ|bộ ngành|ngành|cơ quan
lượt|lượt truy cập|lượt tải
người|lao động|thành viên|học viên|cán bộ|nhân lực|nhân sự|nhà báo|lượt người|công dân
tài khoản|khách hàng|thuê bao|người dùng|tb|người
hội nhóm|group|nhóm|groups
đường dẫn|link|links|liên kết|nội dung
bài viết|bài|tin bài|bài đăng|nội dung
video|videos|clip
địa chỉ|ip|địa chỉ ip
cuộc|vụ|sự cố|cuộc tấn công|lượt
cuộc gọi|cuộc|lượt
tin nhắn|tin|lượt
phản ánh|lượt|lượt phản ánh|tin phản ánh
sim|thuê bao|số thuê bao
bưu gửi|bưu phẩm|bưu kiện|kiện|gói|đơn hàng|cái|thư
chứng thư số|chứng thư|cts
dịch vụ|dvc|dvctt|dịch vụ công
hồ sơ|hstt
giao dịch|lượt|lượt giao dịch
cơ quan báo chí|cơ quan|báo|tờ báo|cơ quan báo
tạp chí|cơ quan|cơ quan tạp chí
khu|khu cntt tập trung
điểm|điểm phục vụ|đơn vị
đài truyền thanh|đài
đài|đơn vị|cơ quan
trạm|trạm bts|vị trí
website|trang web|tên miền|trang|trang thông tin
trang|giấy phép|trang thông tin điện tử
mạng xã hội|giấy phép|mạng
kênh|kênh chương trình
hộ|hộ gia đình|hộ dân
thôn|bản|thôn bản|điểm|vùng|ấp
nền tảng số|nền tảng
máy tính|thiết bị|máy
hệ thống|httt|hệ thống thông tin
cảnh báo|văn bản|lượt
nhà xuất bản|nxb
xuất bản phẩm|cuốn|đầu sách|tên sách
bản|cuốn
bộ dữ liệu|tập dữ liệu|dữ liệu
sản phẩm|nông sản|mặt hàng
thẻ|nhà báo|người
thủ tục|tthc
trụ cột|trụ cột chính
tổ|tổ công nghệ số cộng đồng
lỗ hổng|điểm yếu
"""

# Passed over whole.
IGNORED = _listed("""
100 dân|1 000 dân|1000 dân|100 người dân|1 000 người dân|trung bình thế giới|bình quân thế giới
|trung bình của thế giới|trung bình chung|trung bình cả nước|trung bình toàn quốc|cơ quan chức năng|lượt người
|người dùng|các bộ|thông cáo báo chí|họp báo|trên địa bàn|sở thông tin và truyền thông
|bộ thông tin và truyền thông|sở tt tt|bộ tt tt|sở tttt|bộ tttt|năm ngoái|năm trước|cùng kỳ|so với kế hoạch năm
|so với kế hoạch|kế hoạch năm|ngân sách trung ương|đến thời điểm|thời gian qua|tổng số|giai đoạn|nghị định
|thông tư|quyết định|trong tổng số
""")

# Where none of these stands in a document, nor half of the fields, figures of a "whole sector" are another sector's.
SECTOR = ("thông tin và truyền thông", "tt&tt", "tttt")
FIELDS = _listed("bưu chính|viễn thông|chữ ký số|chuyển đổi số|an toàn thông tin|báo chí|công nghệ số|xuất bản")

# Short forms that name two things at once.
ABBREVIATED = {
    "brdđ": ("băng rộng", "di động"),
    "brcđ": ("băng rộng", "cố định"),
    "dnattt": ("doanh nghiệp", "an toàn thông tin"),
    "dnbc": ("doanh nghiệp", "bưu chính"),
    "dnvt": ("doanh nghiệp", "viễn thông"),
    "dncns": ("doanh nghiệp", "công nghệ số"),
}
