/**
 * The fields of work that a resolution goes through: headings, verbs and objects that go together, and full sentences of the field's own.
 * Slots in braces as in words.mjs. An object with ! before it is something to be fought, and has verbs of its own.
 */

const lines = (text) => text.trim().split('\n');
const field = (slug, headings, verbs, objects, own) => ({ slug, headings: lines(headings), verbs: verbs.split(', '), objects: lines(objects), own: lines(own) });

export const FIELDS = [
  field('nong-nghiep', `
Phát triển nông nghiệp, lâm nghiệp và thủy sản theo hướng hàng hóa
Cơ cấu lại sản xuất nông nghiệp gắn với thị trường tiêu thụ
Sản xuất nông, lâm nghiệp và phòng chống dịch bệnh`,
  'mở rộng, phát triển, quy hoạch, hỗ trợ, khuyến khích, nhân rộng, quản lý, cải tạo, theo dõi, đầu tư cho, liên kết phát triển', `
vùng lúa chất lượng cao
diện tích cây ăn quả có múi
cây mắc ca, sa nhân và dược liệu dưới tán rừng
đàn trâu, bò, lợn và gia cầm
mô hình chăn nuôi an toàn sinh học
các chuỗi giá trị nông sản
giống cây trồng, vật nuôi mới
công tác tiêm phòng, khử trùng chuồng trại
!diện tích ngô, sắn kém hiệu quả
mặt nước nuôi trồng thủy sản, cá lồng
hệ thống kênh mương nội đồng
mã số vùng trồng và truy xuất nguồn gốc
sản phẩm OCOP từ ba sao trở lên
vườn tạp thành vườn kinh tế
cà phê, chè và cao su tiểu điền
nhãn, xoài, bưởi, chanh leo
rau màu vụ đông và hoa
dịch vụ nông nghiệp và cơ giới hóa`, `
Duy trì diện tích gieo cấy {n:120-900} ha, năng suất bình quân {d:48-66} tạ/ha, sản lượng ước đạt {N:1200-6900} tấn.
Tổng đàn gia súc năm {last} là {N:2100-19000} con, riêng {unit} {village} có {n:90-700} con trâu, bò.
Tiêm phòng dịch tả lợn châu Phi, lở mồm long móng, cúm gia cầm cho ít nhất {n:80-95}% tổng đàn.
Chuyển {n:12-90} ha đất nương dốc ở {village} và {village} sang trồng cây lâu năm.
Hỗ trợ {n:20-180} hộ vay vốn mua giống, mỗi hộ không quá {n:30-100} triệu đồng.
Nạo vét {d:2-19} km mương ở các {unit} {village}, {village} trước khi đổ ải.
Hợp tác xã {village} ký hợp đồng bao tiêu {n:80-600} tấn quả cho {people}.
Phun phòng châu chấu, sâu keo mùa thu, đạo ôn trên {n:15-300} ha.`),

  field('kinh-te', `
Thúc đẩy tăng trưởng, phát triển doanh nghiệp và hợp tác xã
Phát triển công nghiệp, tiểu thủ công nghiệp và kinh tế tập thể
Cải thiện môi trường đầu tư, kinh doanh`,
  'thu hút, đồng hành cùng, tháo gỡ khó khăn cho, phát triển, hỗ trợ, thành lập, củng cố, khôi phục, xúc tiến, tạo thuận lợi cho', `
doanh nghiệp nhỏ và vừa
hộ kinh doanh chuyển thành doanh nghiệp
các hợp tác xã kiểu mới
cụm công nghiệp và làng nghề
nghề đan lát, dệt thổ cẩm, rèn truyền thống
cơ sở chế biến nông, lâm sản
các dự án đầu tư ngoài ngân sách
kinh tế xanh, kinh tế tuần hoàn
kinh tế số và thương mại điện tử
vốn tín dụng cho sản xuất
khởi nghiệp của thanh niên và phụ nữ
ngành vật liệu xây dựng không nung
chỉ số năng lực cạnh tranh
năng lượng mặt trời mái nhà
các sản phẩm chủ lực của xã`, `
Trên địa bàn có {n:20-160} doanh nghiệp, {n:6-30} hợp tác xã và {n:150-900} hộ kinh doanh cá thể.
Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp ước đạt {money}, tăng {d:3-14}% so với năm {last}.
Tổ chức {n:2-6} cuộc đối thoại với doanh nghiệp; trả lời kiến nghị trong {n:5-15} ngày làm việc.
Dư nợ tín dụng chính sách đạt {money} với {n:400-2900} hộ vay.
Làng nghề ở {unit} {village} giải quyết việc làm cho {n:30-240} người.
Mặt bằng {n:2-25} ha tại {village} được giới thiệu cho nhà đầu tư.`),

  field('ngan-sach', `
Quản lý thu, chi ngân sách nhà nước
Thực hiện dự toán ngân sách, chống thất thu và nợ đọng thuế
Thu chi ngân sách và quản lý tài sản công`,
  'quản lý chặt chẽ, rà soát, công khai, kiểm soát, khai thác, theo dõi, quyết toán, điều hành, sử dụng tiết kiệm', `
các nguồn thu từ đất
thuế giá trị gia tăng và thuế thu nhập cá nhân
phí, lệ phí và thu khác
dự toán thu, chi ngân sách xã
chi thường xuyên
chi đầu tư phát triển
!nợ đọng thuế
trụ sở, tài sản dôi dư sau sắp xếp
vốn đầu tư công trung hạn
quỹ dự phòng ngân sách
các khoản đóng góp của nhân dân
kinh phí mua sắm, hội nghị, công tác phí
số liệu ngân sách hằng quý
hồ sơ thanh toán, tạm ứng`, `
Tổng thu ngân sách trên địa bàn năm {year} giao {money}, trong đó thu tiền sử dụng đất {money}.
Chi cân đối ngân sách {money}; dự phòng {n:2-4}% theo quy định.
Nợ thuế đến ngày {olddate} là {money}, phải thu hồi ít nhất {n:60-95}%.
Công khai dự toán trong vòng {n:5-30} ngày kể từ khi được quyết định.
Giải ngân vốn đầu tư công đạt {n:85-100}% kế hoạch, riêng dự án {village} giải ngân {money}.
Tiết kiệm thêm {n:5-10}% chi thường xuyên để tạo nguồn cải cách tiền lương.`),

  field('ha-tang', `
Đầu tư xây dựng kết cấu hạ tầng
Phát triển giao thông nông thôn, điện và thủy lợi
Đầu tư công và phát triển hạ tầng đồng bộ`,
  'đầu tư, nâng cấp, mở rộng, sửa chữa, cứng hóa, duy tu, bàn giao, khởi công, nghiệm thu, giải phóng mặt bằng cho', `
đường trục xã và đường liên {unit}
đường nội đồng {village}
cầu dân sinh, ngầm tràn
lưới điện hạ thế và trạm biến áp
hệ thống chiếu sáng công cộng
đập, hồ chứa và trạm bơm
trường lớp học, phòng học bộ môn
chợ trung tâm xã
trụ sở làm việc và nhà văn hóa {unit}
cống rãnh thoát nước khu dân cư
kè chống sạt lở bờ suối
bến xe, bãi đỗ xe
trạm phát sóng di động, cáp quang
sân vận động, khu vui chơi trẻ em
biển báo, gờ giảm tốc và hộ lan
đường vào khu sản xuất {village}`, `
Bê tông hóa tuyến {village} - {village} dài {d:1-9} km, mặt đường rộng {d:3-6} m, vốn {money}.
Rải nhựa {d:1-14} km đường liên xã; vá ổ gà {N:300-4200} m2 mặt đường.
Cầu {village} dài {n:12-80} m hoàn thành trước ngày {date}.
Nhân dân hiến {N:400-9800} m2 đất và đóng góp {N:300-6100} ngày công làm đường.
Lắp {n:40-380} bóng đèn chiếu sáng tại {n:3-14} {unit}.
Kéo điện lưới cho {n:9-120} hộ ở {village}, nâng tỷ lệ hộ dùng điện lên {d:96-99}%.
Sửa đập {village}, bảo đảm nước tưới cho {n:20-240} ha ruộng.`),

  field('dat-dai', `
Quản lý đất đai, quy hoạch và trật tự xây dựng
Quản lý tài nguyên, khoáng sản và quy hoạch
Tăng cường quản lý nhà nước về đất đai`,
  'rà soát, lập, công bố, điều chỉnh, quản lý, thống kê, đăng ký, giải quyết, cập nhật, đo đạc', `
quy hoạch chung xã đến năm 2035
kế hoạch sử dụng đất hằng năm
giấy chứng nhận quyền sử dụng đất
hồ sơ địa chính dạng số
đất công ích, đất chưa sử dụng
đất nông lâm trường bàn giao về địa phương
!công trình xây dựng không phép, sai phép
!khai thác cát, sỏi, đất san lấp trái phép
bồi thường, hỗ trợ, tái định cư
!tranh chấp đất đai trong {people}
chuyển mục đích sử dụng đất
khu dân cư nông thôn {village}
mốc giới hành lang an toàn giao thông
giá đất cụ thể
cơ sở dữ liệu đất đai`, `
Cấp mới {n:60-900} giấy chứng nhận, trong đó {n:10-90} giấy cho hộ ở {village}.
Hòa giải {n:6-60} vụ tranh chấp đất đai, tỷ lệ thành từ {n:70-95}% trở lên.
Đấu giá {n:8-70} thửa đất ở khu {village}, dự kiến thu {money}.
Xử phạt {n:2-24} trường hợp lấn chiếm, buộc khôi phục {N:150-4900} m2 đất.
Kiểm đếm, chi trả cho {n:12-160} hộ bị thu hồi đất của dự án {village} trước ngày {date}.
Đo đạc lại {N:300-5200} thửa đất sau sáp nhập ba xã cũ.`),

  field('moi-truong', `
Bảo vệ môi trường, phòng chống thiên tai và phát triển rừng
Quản lý rừng, nước sạch và xử lý rác thải
Ứng phó biến đổi khí hậu, bảo vệ môi trường`,
  'bảo vệ, quản lý, chăm lo, giám sát, đầu tư cho, phát triển, theo dõi, kiểm tra, khoanh vùng', `
rừng phòng hộ đầu nguồn
rừng sản xuất và cây phân tán
độ che phủ rừng
rác thải sinh hoạt tại nguồn
nước sạch hợp vệ sinh
!nước thải chăn nuôi
!vỏ bao thuốc bảo vệ thực vật
!cháy rừng trong mùa khô
!lũ ống, lũ quét, sạt lở đất
hộ dân ra khỏi vùng nguy hiểm
dịch vụ môi trường rừng
!cơ sở gây ô nhiễm
công trình nước tự chảy {village}
bãi chôn lấp, lò đốt rác
động vật hoang dã
nhà tiêu hợp vệ sinh`, `
Độ che phủ rừng năm {last} là {d:32-74}%; diện tích rừng hiện có {N:900-14000} ha.
Trồng mới {n:20-320} ha rừng tập trung và {N:4000-60000} cây phân tán.
Chi trả dịch vụ môi trường rừng {money} cho {n:8-40} cộng đồng.
Di dời {n:4-60} hộ ở {village} khỏi vùng sạt lở trước mùa mưa.
Thu gom {n:55-95}% lượng rác ở trung tâm xã, {n:30-80}% ở các {unit} xa.
Sửa công trình nước {village} cấp cho {n:40-320} hộ.
Tuần tra rừng {n:2-8} lần mỗi tháng; xử lý {n:1-15} vụ phá rừng, lấn rừng.`),

  field('nong-thon-moi', `
Xây dựng nông thôn mới
Xây dựng nông thôn mới nâng cao, kiểu mẫu
Thực hiện các tiêu chí nông thôn mới`,
  'duy trì, giữ vững, hoàn thành, nâng chất, rà soát, xây dựng, chỉnh trang, tổ chức thi đua về, đánh giá, công nhận', `
các tiêu chí nông thôn mới đã đạt
tiêu chí thu nhập và hộ nghèo
tiêu chí môi trường và an toàn thực phẩm
{unit} nông thôn mới kiểu mẫu
đường hoa, hàng rào xanh
vườn mẫu, nhà sạch
cảnh quan khu dân cư
ngày thứ bảy tình nguyện
phong trào hiến đất, góp công
bộ tiêu chí giai đoạn 2026 - 2030
tiêu chí giao thông, thủy lợi
nhà ở dân cư theo chuẩn
{unit} thông minh`, `
Đến hết năm {last}, xã đạt {n:9-18}/19 tiêu chí; năm {year} phấn đấu thêm {n:1-3} tiêu chí.
Công nhận {n:1-6} {unit} kiểu mẫu, trong đó có {village} và {village}.
Huy động {money}, nhân dân đóng góp {n:8-30}%.
Trồng {d:1-12} km đường hoa; chỉnh trang {n:30-400} cổng, rào.
Tiêu chí số {n:10-19} về môi trường, tiêu chí số {n:2-9} về hạ tầng còn khó đạt ở {unit} {village}.`),

  field('giao-duc', `
Phát triển giáo dục và đào tạo
Nâng cao chất lượng giáo dục, xây dựng trường chuẩn quốc gia
Giáo dục, đào tạo và khuyến học`,
  'nâng cao, duy trì, quan tâm, xây dựng, củng cố, chăm lo, sắp xếp, xã hội hóa, đổi mới, đầu tư cho', `
chất lượng giáo dục toàn diện
phổ cập mầm non cho trẻ năm tuổi
trường đạt chuẩn quốc gia
học sinh đến lớp đúng độ tuổi
đội ngũ giáo viên và cán bộ quản lý
điểm trường lẻ
bữa ăn bán trú, nội trú
dạy học hai buổi mỗi ngày
ngoại ngữ và tin học
kỹ năng sống, phòng đuối nước
xóa mù chữ cho người lớn
phong trào khuyến học, khuyến tài
thư viện, thiết bị dạy học tối thiểu
trường mầm non {village}
trường tiểu học và trung học cơ sở {village}
hướng nghiệp, phân luồng sau trung học cơ sở`, `
Năm học {last}-{year} toàn xã có {n:4-14} trường, {n:70-260} lớp, {N:1500-7900} học sinh.
Tỷ lệ huy động trẻ mẫu giáo đạt {d:92-99}%, tốt nghiệp trung học cơ sở {d:96-99}%.
Xây {n:4-18} phòng học tại {village}, xóa {n:1-6} phòng học tạm.
Hỗ trợ gạo, tiền ăn cho {n:90-1400} học sinh bán trú theo quy định.
Quỹ khuyến học quyên góp {n:40-700} triệu đồng, trao {n:50-600} suất quà.
Trường tiểu học {village} được công nhận lại chuẩn mức độ {n:1-2}.`),

  field('y-te', `
Chăm sóc sức khỏe nhân dân và dân số
Y tế, bảo hiểm y tế và an toàn thực phẩm
Nâng cao chất lượng khám chữa bệnh tại cơ sở`,
  'quan tâm, quản lý, mở rộng, chăm sóc, tuyên truyền về, bố trí, giám sát, nâng cao, tư vấn về, lập kế hoạch về', `
sức khỏe ban đầu cho {people}
hồ sơ sức khỏe điện tử
diện bao phủ bảo hiểm y tế
bác sĩ và trang thiết bị cho trạm y tế
trẻ dưới một tuổi đủ mũi vắc xin
!suy dinh dưỡng thể thấp còi
!bệnh không lây nhiễm, tăng huyết áp, đái tháo đường
!sốt xuất huyết, sởi, tay chân miệng
an toàn vệ sinh thực phẩm
cơ sở hành nghề y dược tư nhân
!tảo hôn và hôn nhân cận huyết
sàng lọc trước sinh, sơ sinh
người cao tuổi và người khuyết tật
thuốc nam, y học cổ truyền
nhân viên y tế {unit}`, `
Tỷ lệ người dân tham gia bảo hiểm y tế năm {last} là {d:84-98}%; còn {N:120-2600} người chưa có thẻ.
Trạm y tế khám {N:4200-26000} lượt, điều trị nội trú {n:90-1300} lượt.
Hỗ trợ mua thẻ bảo hiểm y tế cho {n:100-1900} người cận nghèo ở {village}.
Giảm tỷ lệ trẻ suy dinh dưỡng mỗi năm {d:0-2} điểm phần trăm.
Kiểm tra {n:20-180} cơ sở thực phẩm, xử lý {n:1-20} cơ sở vi phạm.
Tiêm chủng đầy đủ cho {d:93-99}% trẻ dưới một tuổi.`),

  field('an-sinh', `
Giảm nghèo bền vững và bảo đảm an sinh xã hội
Chính sách người có công và bảo trợ xã hội
An sinh xã hội, xóa nhà tạm, nhà dột nát`,
  'quan tâm, hỗ trợ, chăm lo, rà soát, thăm hỏi, trợ giúp, bảo đảm, vận động cho, thực hiện tốt, theo dõi', `
hộ nghèo theo chuẩn đa chiều
hộ cận nghèo và hộ mới thoát nghèo
!nhà tạm, nhà dột nát
trợ cấp người có công
trợ cấp bảo trợ xã hội qua tài khoản
trẻ em có hoàn cảnh đặc biệt
sinh kế, con giống cho hộ nghèo
gạo cứu đói giáp hạt
bình đẳng giới, phòng chống bạo lực gia đình
bảo hiểm xã hội tự nguyện
nghĩa trang liệt sĩ
chính sách vùng đặc biệt khó khăn
đồng bào {unit} {village}
quỹ vì người nghèo`, `
Đầu năm {year} xã còn {n:40-900} hộ nghèo, chiếm {d:2-28}%; {unit} {village} chiếm nhiều nhất.
Xóa {n:8-190} nhà tạm, mỗi nhà hỗ trợ {n:30-80} triệu đồng, xong trước ngày {date}.
Chi trả {money} trợ cấp cho {n:300-1900} đối tượng.
Thăm, tặng {n:200-2400} suất quà dịp Tết và ngày 27/7.
Quỹ vì người nghèo vận động {n:60-800} triệu đồng.
Mỗi cơ quan nhận giúp {n:1-6} hộ ở {village} thoát nghèo trong năm.`),

  field('lao-dong', `
Lao động, việc làm và giáo dục nghề nghiệp
Đào tạo nghề, giải quyết việc làm
Phát triển nguồn nhân lực`,
  'đẩy mạnh, hỗ trợ, tư vấn, kết nối, khảo sát, tổ chức, giới thiệu, mở, quản lý, cập nhật', `
nghề ngắn hạn cho lao động nông thôn
việc làm mới hằng năm
người đi làm việc ở nước ngoài theo hợp đồng
lao động đi làm tại các khu công nghiệp
cung, cầu lao động
phiên giao dịch việc làm
lao động qua đào tạo có chứng chỉ
lao động nữ và thanh niên mới lớn
lớp sửa chữa máy nông nghiệp, hàn, may
lớp trồng nấm, nuôi ong, kỹ thuật chăn nuôi thú y
vốn vay giải quyết việc làm
dữ liệu lao động của {unit} {village}`, `
Giải quyết việc làm mới cho {n:150-1600} người, trong đó xuất khẩu lao động {n:8-140} người.
Mở {n:3-14} lớp dạy nghề với {n:90-480} học viên tại {village} và {village}.
Tỷ lệ lao động qua đào tạo năm {last} là {d:38-74}%, có bằng cấp, chứng chỉ {d:18-36}%.
Cho vay {money} từ quỹ quốc gia về việc làm.`),

  field('van-hoa', `
Văn hóa, thể thao và gia đình
Xây dựng đời sống văn hóa, bảo tồn di sản
Phát triển văn hóa, thể dục thể thao và thông tin`,
  'bảo tồn, phát huy, tổ chức, khôi phục, bình xét, trang bị, tu bổ, truyền dạy, vận động, xây dựng', `
lễ hội truyền thống của {unit} {village}
khèn, sáo, hát then, đàn tính
trang phục và nghề thổ cẩm
di tích đã xếp hạng
gia đình văn hóa, {unit} văn hóa
nhà văn hóa và tủ sách
đội văn nghệ quần chúng
giải bóng đá, bóng chuyền, kéo co, bắn nỏ
nếp sống văn minh trong cưới, tang
hương ước, quy ước
đài truyền thanh thông minh
phong trào rèn luyện thân thể theo gương Bác
tiếng nói, chữ viết của các dân tộc`, `
Bình xét {d:78-96}% hộ đạt gia đình văn hóa, {n:8-24} {unit} đạt {unit} văn hóa.
Tổ chức {n:4-20} giải thể thao, {n:6-30} buổi văn nghệ trong năm {year}.
Mở lớp truyền dạy dân ca tại {village} cho {n:20-60} người.
Có {d:30-48}% dân số tập thể thao thường xuyên.
Sửa nhà văn hóa {village} và {village} với kinh phí {n:120-900} triệu đồng.`),

  field('du-lich', `
Phát triển du lịch, thương mại và dịch vụ
Thương mại, dịch vụ và du lịch cộng đồng
Khai thác tiềm năng du lịch`,
  'quảng bá, khai thác, đón, kết nối, đầu tư, kiểm tra, bình ổn, phát triển, quản lý, giới thiệu', `
du lịch cộng đồng, nhà nghỉ trong dân
thác {village} và hang {village}
tuyến du lịch sinh thái lòng hồ
ẩm thực và quà lưu niệm
chợ phiên và cửa hàng tiện ích
giá cả hàng hóa thiết yếu
!hàng giả, hàng kém chất lượng
gian hàng trên sàn thương mại điện tử
dịch vụ vận tải, bưu chính
điểm dừng chân ngắm cảnh
hướng dẫn viên người địa phương
lượt khách lưu trú`, `
Đón {N:2000-98000} lượt khách, doanh thu {money}.
Tổng mức bán lẻ hàng hóa ước {money}, tăng {d:4-15}%.
Công nhận {unit} {village} là điểm du lịch cộng đồng trước ngày {date}.
Hỗ trợ {n:3-20} hộ ở {village} làm nhà nghỉ đón khách.`),

  field('chuyen-doi-so', `
Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
Đẩy mạnh chuyển đổi số, xây dựng chính quyền số
Chuyển đổi số gắn với Đề án 06`,
  'số hóa, triển khai, phổ cập, kết nối, hướng dẫn, bảo mật, nâng cấp, ứng dụng, phủ sóng, cập nhật', `
hồ sơ, giấy tờ còn hiệu lực
dịch vụ công trực tuyến toàn trình
kỹ năng số cho {people}
thanh toán không dùng tiền mặt
chữ ký số cá nhân
tài khoản định danh điện tử VNeID
mạng băng rộng cố định, 5G
dữ liệu hộ tịch, dân cư, đất đai
trang thông tin điện tử của xã
phòng họp trực tuyến, máy quét, máy tính
an toàn, an ninh mạng
kho dữ liệu dùng chung
phong trào bình dân học vụ số
sáng kiến cải tiến kỹ thuật`, `
Tỷ lệ hồ sơ trực tuyến toàn trình năm {last} là {d:52-96}%.
Số hóa {N:2000-48000} trang hồ sơ; ký số {n:90-100}% văn bản đi.
Phủ sóng cho {village} và {n:1-5} {unit} lõm sóng trước ngày {date}.
Mỗi {unit} có một tổ công nghệ số từ {n:4-9} người.
Hướng dẫn {N:600-7400} người cài đặt định danh điện tử mức độ {n:1-2}.`),

  field('cai-cach-hanh-chinh', `
Cải cách hành chính, nâng cao chất lượng phục vụ
Xây dựng chính quyền địa phương hai cấp tinh gọn
Cải cách thủ tục hành chính và kỷ cương công vụ`,
  'cắt giảm, đơn giản hóa, niêm yết, tiếp nhận, giải quyết, đánh giá, sắp xếp, kiểm tra, công khai, phân công', `
thủ tục hành chính thuộc thẩm quyền
hồ sơ đúng hạn và trước hạn
bộ máy các phòng chuyên môn
vị trí việc làm, biên chế
văn hóa công sở, thái độ phục vụ
mức độ hài lòng của {people}
đường dây nóng và hộp thư góp ý
lịch tiếp dân của chủ tịch xã
năng lực cán bộ không chuyên trách
quy chế làm việc
các chỉ số PAPI, SIPAS, PAR INDEX
phí, lệ phí và thời gian chờ`, `
Giải quyết đúng hạn {d:95-99}% hồ sơ; không có hồ sơ quá hạn vì lỗi chủ quan.
Tiếp nhận {N:3000-29000} hồ sơ, trả trước hạn {n:60-92}%.
Cắt giảm {n:20-40}% thời gian giải quyết của {n:15-120} thủ tục.
Khảo sát {n:150-900} người; mức hài lòng từ {n:88-98}% trở lên.
Bố trí điểm tiếp nhận lưu động tại {village} vào ngày {n:2-28} hằng tháng.`),

  field('cong-khai', `
Tiếp công dân, giải quyết khiếu nại, tố cáo và phòng chống tham nhũng
Công khai, minh bạch và giám sát
Tư pháp, thanh tra và thực hiện dân chủ ở cơ sở`,
  'thực hiện, giải quyết, công khai, giám sát, trả lời, theo dõi, đẩy mạnh, xem xét, đôn đốc', `
công dân định kỳ và đột xuất
đơn thư khiếu nại, tố cáo
kiến nghị của cử tri
tài sản, thu nhập của cán bộ
danh sách hộ được thụ hưởng chính sách
tiến độ các công trình có vốn góp của dân
!tham nhũng, lãng phí, tiêu cực
việc thực hiện nghị quyết của Hội đồng nhân dân
trợ giúp pháp lý, phổ biến pháp luật
!mâu thuẫn trong {unit} {village}
chứng thực, hộ tịch
kết luận thanh tra, kiểm toán`, `
Tiếp {n:60-420} lượt công dân; giải quyết {n:85-100}% đơn thuộc thẩm quyền.
Trả lời {n:20-140} ý kiến cử tri, còn {n:1-12} ý kiến ở {village} đang xem xét.
Tổ hòa giải {village} hòa giải thành {n:3-20} vụ.
Niêm yết kết quả tại nhà văn hóa {n:8-26} {unit} trong {n:15-30} ngày.`),

  field('quoc-phong-an-ninh', `
Quốc phòng, an ninh và trật tự an toàn xã hội
Củng cố quốc phòng, giữ vững an ninh chính trị
Phòng chống tội phạm, ma túy và tai nạn giao thông`,
  'quản lý, củng cố, huấn luyện, tuyển chọn, tuần tra, vận động, nắm chắc, xây dựng, kiểm tra, bảo đảm', `
chủ quyền biên giới, mốc quốc giới
thanh niên nhập ngũ
dân quân tự vệ và dự bị động viên
!tội phạm về ma túy, mua bán người
!cờ bạc, lừa đảo trên không gian mạng
!tai nạn giao thông
!vũ khí, vật liệu nổ, pháo nổ
lực lượng bảo vệ an ninh trật tự ở cơ sở
người nghiện, người sau cai
phòng cháy, chữa cháy và cứu nạn
!đạo lạ, di cư tự do
khu vực phòng thủ xã
{unit} không có ma túy
cư trú, tạm vắng`, `
Giao đủ {n:12-60} thanh niên nhập ngũ; huấn luyện {n:60-190} dân quân.
Xảy ra {n:3-40} vụ phạm pháp hình sự, điều tra làm rõ {n:80-100}%.
Đưa {n:5-90} người đi cai nghiện; chuyển hóa địa bàn {village}.
Giảm ít nhất {n:5-15}% số vụ tai nạn giao thông so với năm {last}.
Có {n:6-24} {unit} đạt tiêu chuẩn an toàn về an ninh, trật tự.
Diễn tập cứu hộ tại {village} với {n:60-300} người tham gia.`),

  field('he-thong-chinh-tri', `
Xây dựng hệ thống chính trị trong sạch, vững mạnh
Đổi mới hoạt động của Hội đồng nhân dân, Mặt trận và đoàn thể
Công tác dân vận và khối đại đoàn kết`,
  'kết nạp, đổi mới, củng cố, bồi dưỡng, quán triệt, học tập, đánh giá, phát huy, quy hoạch, tổng kết', `
quần chúng ưu tú vào Đảng
chi bộ {unit} {village}
sinh hoạt chuyên đề
hoạt động tiếp xúc cử tri
vai trò người có uy tín
phong trào dân vận khéo
đội ngũ cán bộ trẻ, nữ, người dân tộc
khối đại đoàn kết toàn dân tộc
phản biện xã hội của Mặt trận
kỷ luật, trách nhiệm nêu gương
công tác thi đua, khen thưởng
hội viên các đoàn thể`, `
Kết nạp {n:12-90} đảng viên mới, riêng {village} ít nhất {n:1-5} đảng viên.
Có {n:80-95}% chi bộ hoàn thành tốt nhiệm vụ trở lên.
Xây dựng {n:8-60} mô hình dân vận khéo ở các {unit}.
Tổ chức {n:2-4} đợt tiếp xúc cử tri tại {n:5-22} điểm.`),
];
