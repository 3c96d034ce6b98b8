/** Words that every field of work shares. A word in braces is a slot, filled by text.mjs, or from the list of that name here. */

const lines = (text) => text.trim().split('\n');

/** Whole sentences, built from the words of a field ({do}: a verb and its object) and the lists below. */
export const SENTENCES = lines(`
{Do}; {do} {purpose}.
{Do} {means}, {purpose}.
{Subject} {duty} {do}, {do}.
{Time}, {do} {where} {means}.
{Purpose}, {subject} {do}; {do} {where}.
{Do} và {object2} {where}; {means} {do}.
Trong năm {year}, {subject} {duty} {do}; {time2} {do}.
{Do}, {object2}, {object3} {purpose}.
{Subject} phối hợp với {subject2} {do} {where}.
{Do} gắn với {object2}; không để {fault}.
{Cause}, {subject} {duty} {do} và {do} ngay từ đầu năm.
Khắc phục tình trạng {fault}; {do} {means}.
Giao {subject} chủ trì {do}, báo cáo {report}.
{Do} theo {law}; {do} {means}.
Lồng ghép vốn của {programme} để {do} {where}.
{Time}, hoàn thành việc {do}; số còn lại chuyển sang {time2}.
Tập trung nguồn lực {do} tại {village}, {village}; từng bước {do} ở những {unit} còn lại.
Kiểm tra, giám sát việc {do}; {do} {purpose}.
{Do} bảo đảm {quality}, {quality2}; {means} {do}.
Nâng cao nhận thức của {people} về {object}; vận động {people2} cùng {do}.
Thực hiện {law}, {subject} {do} và {do} {where}.
Đối với {object}, {subject} {duty} {do} {means}.
Chú trọng {do}, nhất là {object2} {where}, {purpose}.
Phấn đấu {time} cơ bản xong việc {do}; {means} {do}.`);

/** Verbs for what is to be fought. */
export const AGAINST = ['ngăn chặn', 'phòng ngừa', 'xử lý', 'khắc phục', 'kiểm soát', 'phòng, chống', 'hạn chế', 'giải quyết dứt điểm', 'giảm dần', 'phát hiện sớm'];

/** Slots that all fields share. */
export const LISTS = {
  subject: lines(`
Ủy ban nhân dân xã
Ủy ban nhân dân xã {commune}
Thường trực Hội đồng nhân dân xã
Phòng Kinh tế xã
Phòng Văn hóa - Xã hội xã
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã
Trung tâm phục vụ hành chính công xã
Ban chỉ huy quân sự xã
Công an xã
Mặt trận Tổ quốc Việt Nam xã
Hội Nông dân xã
Hội Liên hiệp phụ nữ xã
Đoàn Thanh niên Cộng sản Hồ Chí Minh xã
Hội Cựu chiến binh xã
các tổ chức chính trị - xã hội
các đơn vị sự nghiệp công lập
Ban quản lý dự án khu vực
trạm y tế xã
các trường học trên địa bàn
tổ công nghệ số cộng đồng
trưởng {unit} và người có uy tín
các hợp tác xã, tổ hợp tác
cán bộ, công chức, viên chức
Ban giám sát đầu tư của cộng đồng
đại biểu Hội đồng nhân dân xã
Ban Kinh tế - Ngân sách Hội đồng nhân dân xã
Ban Văn hóa - Xã hội Hội đồng nhân dân xã
cấp ủy, chi bộ các {unit}`),
  people: lines(`
nhân dân
hội viên, đoàn viên
các hộ gia đình
hộ nghèo, hộ cận nghèo
đồng bào dân tộc thiểu số
thanh niên
phụ nữ
người cao tuổi
học sinh và phụ huynh
người lao động
chủ rừng, chủ trang trại
các hộ sản xuất, kinh doanh
cộng đồng dân cư
cử tri
doanh nghiệp, hợp tác xã
người có công và thân nhân
các hộ ở vùng có nguy cơ sạt lở
bà con {unit} {village}`),
  duty: lines(`
có trách nhiệm
chủ động
tiếp tục
tập trung
tăng cường
chỉ đạo
phối hợp
thường xuyên
kịp thời
khẩn trương
quyết liệt
xây dựng kế hoạch
bố trí kinh phí
phân công cán bộ
đề xuất giải pháp
cam kết`),
  purpose: lines(`
nhằm nâng cao đời sống vật chất và tinh thần của {people}
để hoàn thành chỉ tiêu nghị quyết đã đề ra
bảo đảm đúng tiến độ, chất lượng và quy định của pháp luật
góp phần thúc đẩy phát triển kinh tế - xã hội của địa phương
phục vụ tốt hơn {people} và doanh nghiệp
tạo chuyển biến rõ nét ngay trong năm {year}
đáp ứng yêu cầu nhiệm vụ trong tình hình mới
tạo việc làm, tăng thu nhập cho {people}
không để phát sinh điểm nóng, vụ việc phức tạp
rút ngắn thời gian và giảm chi phí cho {people}
bảo đảm an sinh xã hội, không để ai bị bỏ lại phía sau
phát huy tiềm năng, lợi thế của xã {commune}
khai thác hiệu quả các nguồn lực hiện có
bảo đảm công khai, minh bạch, dân chủ
hạn chế thấp nhất thiệt hại về người và tài sản
tạo sự đồng thuận cao trong {people}
giữ gìn bản sắc văn hóa của các dân tộc
nâng cao sức cạnh tranh của sản phẩm địa phương
từng bước thu hẹp khoảng cách giữa các {unit}
hướng tới xã nông thôn mới nâng cao
phòng ngừa lãng phí, tiêu cực
củng cố niềm tin của {people} đối với chính quyền
làm cơ sở lập dự toán năm {next}
bảo vệ môi trường sinh thái và cảnh quan nông thôn
khơi dậy khát vọng vươn lên thoát nghèo bền vững
thích ứng với biến đổi khí hậu
giữ vững ổn định chính trị, trật tự an toàn xã hội
phù hợp với điều kiện thực tế của từng {unit}`),
  means: lines(`
bằng nguồn vốn ngân sách và đóng góp tự nguyện của {people}
trên cơ sở quy hoạch đã được phê duyệt
theo phương châm Nhà nước và nhân dân cùng làm
thông qua hệ thống truyền thanh, mạng xã hội và các cuộc họp {unit}
theo hướng hiện đại, tinh gọn, hiệu lực, hiệu quả
bằng nhiều hình thức phù hợp với từng đối tượng
kết hợp kiểm tra thường xuyên và đột xuất
với tổng kinh phí dự kiến {money}
từ nguồn vốn {programme}
theo cơ chế một cửa, một cửa liên thông
gắn với trách nhiệm của người đứng đầu
trên nền tảng số dùng chung của tỉnh {province}
theo quy chế dân chủ ở cơ sở
theo lộ trình từng quý, từng tháng
dưới sự giám sát của cộng đồng dân cư
trong phạm vi dự toán được giao
bằng hình thức đấu thầu, đặt hàng
theo mô hình điểm tại {unit} {village}
có sự tham gia của {people}
qua Ngân hàng Chính sách xã hội và các quỹ hợp pháp
theo hướng dẫn của sở, ngành cấp tỉnh
bằng lịch phân công cụ thể cho từng thành viên
kèm theo cơ chế khen thưởng và xử lý vi phạm
với sự hỗ trợ kỹ thuật của cơ quan chuyên môn`),
  time: lines(`
trong quý I năm {year}
trong quý II năm {year}
trong quý III năm {year}
trong quý IV năm {year}
trước ngày {date}
trong sáu tháng đầu năm
trong sáu tháng cuối năm
chậm nhất ngày {date}
đến hết năm {year}
đến năm 2030
hằng năm
hằng quý
định kỳ mỗi tháng một lần
ngay sau khi nghị quyết có hiệu lực
trước mùa mưa lũ
trong vụ đông xuân {year}
trong vụ hè thu
trước năm học mới
trong thời gian tới
giai đoạn 2026 - 2030`),
  where: lines(`
trên địa bàn xã
trên địa bàn xã {commune}
tại {unit} {village}
tại các {unit} {village}, {village} và {village}
ở các {unit} đặc biệt khó khăn
tại trung tâm xã
dọc tuyến đường {village} - {village}
ở khu vực giáp ranh
tại {n:3-12} {unit} vùng cao
trên địa bàn toàn tỉnh {province}
ở các {unit} mới sáp nhập
tại khu vực {village}
ven suối {village}
tại {n:2-9} điểm tập trung đông dân cư
trong các cơ quan, đơn vị, trường học
ở vùng quy hoạch sản xuất tập trung
tại khu tái định cư {village}`),
  cause: lines(`
Trước diễn biến phức tạp của thời tiết
Trên cơ sở kết quả năm {last}
Căn cứ kết quả giám sát của Hội đồng nhân dân xã
Do địa hình chia cắt, dân cư phân tán
Từ yêu cầu sắp xếp đơn vị hành chính
Qua ý kiến, kiến nghị của cử tri
Xuất phát từ nhu cầu thực tế của {people}
Trong điều kiện nguồn thu còn hạn hẹp
Theo kết luận của Thường trực Hội đồng nhân dân xã
Để thực hiện mô hình chính quyền địa phương hai cấp
Trước yêu cầu chuyển đổi số ngày càng cao
Qua rà soát tại {n:5-21} {unit}`),
  fault: lines(`
chậm tiến độ, kéo dài thời hạn
đùn đẩy, né tránh trách nhiệm
nợ đọng xây dựng cơ bản
hồ sơ quá hạn
khiếu kiện vượt cấp
lãng phí, thất thoát
bỏ sót đối tượng được thụ hưởng
xả rác bừa bãi ra kênh mương
lấn chiếm đất công, hành lang giao thông
hình thức, chạy theo thành tích
trông chờ, ỷ lại vào Nhà nước
thiếu nước tưới cuối vụ
tái nghèo, phát sinh nghèo
học sinh bỏ học giữa chừng
dịch bệnh lây lan ra diện rộng
số liệu báo cáo thiếu thống nhất
bỏ hoang ruộng vườn
tín dụng đen len lỏi vào các {unit}`),
  quality: lines(`
đúng tiến độ
chất lượng
tiết kiệm
an toàn lao động
công khai
đúng đối tượng
vệ sinh môi trường
mỹ quan nông thôn
hiệu quả lâu dài
đúng quy trình kỹ thuật
kỷ luật, kỷ cương
thuận tiện cho {people}`),
  report: lines(`
Hội đồng nhân dân xã tại kỳ họp thường lệ giữa năm
Thường trực Hội đồng nhân dân xã trước ngày {date}
Ủy ban nhân dân tỉnh {province} theo quy định
kết quả hằng quý qua Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã
Hội đồng nhân dân xã tại kỳ họp cuối năm {year}
cử tri tại các buổi tiếp xúc sau kỳ họp`),
  law: lines(`
Luật Tổ chức chính quyền địa phương năm 2025
Luật Ngân sách nhà nước
Luật Đất đai năm 2024
Luật Đầu tư công
Luật Bảo vệ môi trường
Luật Thực hiện dân chủ ở cơ sở
Luật Tiếp cận thông tin
Luật Lâm nghiệp
Luật Hợp tác xã
Luật Bảo hiểm y tế
Nghị quyết số {n:3-420}/NQ-HĐND ngày {olddate} của Hội đồng nhân dân tỉnh {province}
Quyết định số {n:40-3900}/QĐ-UBND ngày {olddate} của Ủy ban nhân dân tỉnh {province}
Kế hoạch số {n:10-380}/KH-UBND ngày {olddate} của Ủy ban nhân dân xã {commune}
Chỉ thị số {n:1-30}/CT-UBND ngày {olddate} của Chủ tịch Ủy ban nhân dân tỉnh {province}
Nghị quyết của Đại hội Đảng bộ xã lần thứ nhất
Đề án số {n:1-40}/ĐA-UBND của Ủy ban nhân dân xã {commune}`),
  programme: lines(`
Chương trình mục tiêu quốc gia xây dựng nông thôn mới
Chương trình mục tiêu quốc gia giảm nghèo bền vững
Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi
Chương trình mỗi xã một sản phẩm
Đề án phát triển kinh tế - xã hội xã {commune}
Chương trình trồng một tỷ cây xanh
Chương trình mục tiêu quốc gia về phát triển văn hóa
kế hoạch đầu tư công trung hạn 2026 - 2030
chương trình tín dụng ưu đãi
Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa`),
};
