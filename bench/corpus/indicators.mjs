/**
 * Indicators of a resolution: what a line says, and the same as data. The words that give the figure ("raw") are cut from the
 * very line ("quote"), so both agree by construction.
 */
import { figure } from './text.mjs';

const ECONOMY = 'Chỉ tiêu về kinh tế';
const SOCIETY = 'Chỉ tiêu về xã hội';
const NATURE = 'Chỉ tiêu về môi trường, quốc phòng, an ninh';

/** Names of the groups, in the order of a document. */
export const GROUPS = [ECONOMY, SOCIETY, NATURE];

/**
 * group, id, code of catalogue.yml (or "field:" and a field), name, unit, measure, low, high, decimals, forms.
 * Forms: up (level, more is better), down (less is better), money, add (so many more), of (so many out of), keep.
 */
const KINDS = [
  [ECONOMY, 'tang-truong', 'tang-truong-grdp', 'Tốc độ tăng tổng sản phẩm trên địa bàn', '%/năm', 'growth', 6, 14, 1, 'up'],
  [ECONOMY, 'thu-nhap', 'thu-nhap-binh-quan', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', 'flow', 28, 96, 1, 'up'],
  [ECONOMY, 'tang-thu-nhap', 'tang-thu-nhap-binh-quan', 'Mức tăng thu nhập bình quân đầu người', '%/năm', 'growth', 5, 15, 1, 'up'],
  [ECONOMY, 'doanh-nghiep', 'so-doanh-nghiep', 'Số doanh nghiệp đang hoạt động trên địa bàn xã', 'doanh nghiệp', 'stock', 12, 160, 0, 'up'],
  [ECONOMY, 'hop-tac-xa', 'hop-tac-xa-thanh-lap-moi', 'Hợp tác xã', 'hợp tác xã', 'count', 1, 6, 0, 'found'],
  [ECONOMY, 'thu-ngan-sach', 'thu-ngan-sach', 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', 'flow', 4, 1400, 2, 'up'],
  [ECONOMY, 'tang-thu', 'tang-thu-ngan-sach', 'Tốc độ tăng thu ngân sách', '%/năm', 'growth', 5, 18, 1, 'up'],
  [ECONOMY, 'gieo-trong', 'dien-tich-gieo-trong', 'Tổng diện tích gieo trồng cây hằng năm', 'ha/năm', 'flow', 300, 4200, 1, 'up'],
  [ECONOMY, 'cay-an-qua', 'dien-tich-cay-an-qua', 'Diện tích cây ăn quả', 'ha', 'stock', 40, 2400, 2, 'keep'],
  [ECONOMY, 'dan-gia-suc', 'dan-gia-suc-gia-cam', 'Tổng đàn gia súc, gia cầm', 'con', 'stock', 9000, 240000, 0, 'up'],
  [ECONOMY, 'dan-trau-bo', 'dan-trau-bo', 'Đàn trâu, bò', 'con', 'stock', 600, 9000, 0, 'keep'],
  [ECONOMY, 'thit-hoi', 'san-luong-thit-hoi', 'Sản lượng thịt hơi xuất chuồng', 'tấn', 'flow', 200, 4800, 0, 'up'],
  [ECONOMY, 'thuy-san', 'san-luong-thuy-san', 'Sản lượng thủy sản nuôi trồng và đánh bắt', 'tấn', 'flow', 20, 900, 1, 'up'],
  [ECONOMY, 'ocop', 'san-pham-ocop', 'Sản phẩm OCOP đạt từ ba sao', 'sản phẩm', 'count', 1, 9, 0, 'add'],
  [ECONOMY, 'khach-du-lich', 'luot-khach-du-lich', 'Lượt khách du lịch đến xã', 'lượt/năm', 'flow', 1500, 120000, 0, 'up'],
  [ECONOMY, 'doanh-thu-du-lich', 'doanh-thu-du-lich', 'Doanh thu từ du lịch, dịch vụ lưu trú', 'tỷ đồng', 'flow', 1, 90, 1, 'up'],
  [ECONOMY, 'duong-cung-hoa', 'duong-xa-cung-hoa', 'Đường xã, đường liên thôn được cứng hóa', 'km', 'count', 2, 30, 1, 'add'],
  [ECONOMY, 'tieu-chi', 'tieu-chi-nong-thon-moi', 'Số tiêu chí nông thôn mới', 'tiêu chí', 'stock', 9, 19, 0, 'of'],
  [ECONOMY, 'giai-ngan', 'field:ngan-sach', 'Tỷ lệ giải ngân vốn đầu tư công', '%', 'rate', 90, 100, 1, 'up'],
  [SOCIETY, 'ho-ngheo', 'ho-ngheo', 'Tỷ lệ hộ nghèo theo chuẩn đa chiều', '%', 'rate', 1, 26, 2, 'down'],
  [SOCIETY, 'bao-hiem-y-te', 'bao-hiem-y-te', 'Tỷ lệ dân số tham gia bảo hiểm y tế', '%', 'rate', 88, 99, 2, 'up'],
  [SOCIETY, 'lao-dong-dao-tao', 'lao-dong-qua-dao-tao', 'Tỷ lệ lao động qua đào tạo', '%', 'rate', 38, 80, 1, 'up'],
  [SOCIETY, 'viec-lam', 'field:lao-dong', 'Số lao động được giải quyết việc làm mới', 'người', 'flow', 80, 1900, 0, 'up'],
  [SOCIETY, 'truong-chuan', 'truong-chuan-quoc-gia', 'Tỷ lệ trường đạt chuẩn quốc gia', '%', 'rate', 40, 100, 1, 'up'],
  [SOCIETY, 'tre-mau-giao', 'field:giao-duc', 'Tỷ lệ huy động trẻ từ ba đến năm tuổi ra lớp', '%', 'rate', 90, 100, 1, 'up'],
  [SOCIETY, 'suy-dinh-duong', 'field:y-te', 'Tỷ lệ trẻ em dưới năm tuổi suy dinh dưỡng thể nhẹ cân', '%', 'rate', 6, 22, 1, 'down'],
  [SOCIETY, 'gia-dinh-van-hoa', 'gia-dinh-van-hoa', 'Tỷ lệ gia đình đạt danh hiệu gia đình văn hóa', '%', 'rate', 75, 98, 1, 'up'],
  [SOCIETY, 'thon-van-hoa', 'thon-van-hoa', 'Tỷ lệ thôn, bản đạt danh hiệu văn hóa', '%', 'rate', 60, 100, 1, 'up'],
  [SOCIETY, 'nha-van-hoa', 'thon-co-nha-van-hoa', 'Tỷ lệ thôn, bản có nhà văn hóa', '%', 'rate', 80, 100, 1, 'up'],
  [SOCIETY, 'the-thao', 'field:van-hoa', 'Tỷ lệ dân số tập thể dục, thể thao thường xuyên', '%', 'rate', 28, 52, 1, 'up'],
  [SOCIETY, 'bang-rong', 'bang-rong-co-dinh', 'Tỷ lệ hộ có kết nối băng rộng cố định', '%', 'rate', 45, 97, 1, 'up'],
  [SOCIETY, 'truc-tuyen', 'ho-so-truc-tuyen', 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến', '%', 'rate', 60, 99, 1, 'up'],
  [SOCIETY, 'so-hoa', 'so-hoa-thu-tuc-hanh-chinh', 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', '%', 'rate', 70, 100, 1, 'up'],
  [SOCIETY, 'nha-tam', 'field:an-sinh', 'Số nhà tạm, nhà dột nát được xóa', 'nhà', 'count', 4, 160, 0, 'up'],
  [SOCIETY, 'bhxh', 'field:an-sinh', 'Số người tham gia bảo hiểm xã hội tự nguyện', 'người', 'count', 20, 400, 0, 'add'],
  [NATURE, 'nuoc-sach', 'nuoc-sach-nong-thon', 'Tỷ lệ dân cư nông thôn dùng nước sạch theo quy chuẩn', '%', 'rate', 45, 98, 1, 'up'],
  [NATURE, 'nuoc-hop-ve-sinh', 'nuoc-hop-ve-sinh', 'Tỷ lệ dân cư dùng nước hợp vệ sinh', '%', 'rate', 85, 100, 1, 'up'],
  [NATURE, 'rac-thai', 'rac-thai-sinh-hoat', 'Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý', '%', 'rate', 55, 98, 1, 'up'],
  [NATURE, 'che-phu-rung', 'che-phu-rung', 'Tỷ lệ che phủ rừng', '%', 'rate', 24, 76, 2, 'keep'],
  [NATURE, 'trong-rung', 'trong-rung-moi', 'Trồng rừng tập trung', 'ha/năm', 'flow', 10, 320, 1, 'up'],
  [NATURE, 'an-toan', 'khu-dan-cu-an-toan-an-ninh-trat-tu', 'Tỷ lệ khu dân cư an toàn về an ninh, trật tự', '%', 'rate', 75, 100, 1, 'up'],
  [NATURE, 'ma-tuy', 'thon-khong-ma-tuy', 'Tỷ lệ thôn, bản không có ma túy', '%', 'rate', 30, 100, 1, 'up'],
  [NATURE, 'tai-nan', 'field:quoc-phong-an-ninh', 'Số vụ tai nạn giao thông so với năm trước', '%', 'growth', 5, 15, 0, 'less'],
  [NATURE, 'dang-vien', 'ket-nap-dang-vien', 'Kết nạp đảng viên mới', 'đảng viên', 'count', 12, 90, 0, 'up'],
].map(([group, id, code, name, unit, measure, low, high, decimals, form]) => ({ group, id, code, name, unit, measure, low, high, decimals, form }));

/** Ways of saying a level where more is better: words and comparator. What is said more often stands there more often. */
const UP = [
  ['đạt #', 'equal'], ['đạt #', 'equal'], ['là #', 'equal'], ['phấn đấu đạt #', 'equal'], ['đạt từ # trở lên', 'at-least'], ['đạt từ # trở lên', 'at-least'],
  ['đạt tối thiểu #', 'at-least'], ['đạt trên #', 'above'], ['đạt trên #', 'above'], ['phấn đấu đạt trên #', 'above'], ['không dưới #', 'at-least'], ['đạt khoảng #', 'about'], ['đạt từ ## đến #', 'range'],
];
const DOWN = [['giảm còn #', 'equal'], ['giảm xuống còn #', 'equal'], ['còn dưới #', 'below'], ['giảm còn dưới #', 'below'], ['không quá #', 'at-most'], ['phấn đấu giảm còn #', 'equal']];
const OTHER = {
  add: [['tăng thêm #', 'equal', 'increase'], ['tăng thêm ít nhất #', 'at-least', 'increase'], ['phấn đấu thêm #', 'equal', 'increase']],
  found: [['thành lập mới #', 'equal', 'increase'], ['thành lập mới tối thiểu #', 'at-least', 'increase']],
  keep: [['duy trì #', 'equal', 'maintain'], ['giữ vững ở mức #', 'equal', 'maintain'], ['đạt #', 'equal', 'level'], ['đạt trên #', 'above', 'level'], ['duy trì trên #', 'above', 'maintain']],
  less: [['giảm #', 'equal', 'decrease'], ['giảm ít nhất #', 'at-least', 'decrease'], ['giảm trên #', 'above', 'decrease']],
};

const plain = (number, decimals) => Number(number.toFixed(decimals));

function draw(random, kind) {
  // Small figures are commoner than large ones where the range is wide.
  const wide = kind.high / kind.low > 20;
  const number = wide ? kind.low * (kind.high / kind.low) ** random.next() : kind.low + random.next() * (kind.high - kind.low);
  return plain(number, random.chance(0.3) ? 0 : kind.decimals);
}

const withUnit = (text, unit) => (unit.startsWith('%') ? `${text}${unit}` : `${text} ${unit}`);

function decimalsOf(number) {
  const point = String(number).indexOf('.');
  return point < 0 ? 0 : String(number).length - point - 1;
}

function target(random, kind, year) {
  if (kind.form === 'of') {
    const of = 19;
    const number = Math.min(of, Math.round(draw(random, kind)));
    const raw = `đạt ${number}/${of} ${kind.unit}`;
    return { raw, comparator: 'equal', change: 'level', value: { number, of } };
  }
  const forms = kind.form === 'up' ? UP : kind.form === 'down' ? DOWN : OTHER[kind.form];
  const number = draw(random, kind);
  const [words, comparator, change = 'level'] = number === 100 ? ['đạt #', 'equal'] : random.pick(forms);
  const shown = withUnit(figure(number, decimalsOf(number)), kind.unit);
  if (comparator !== 'range') return { raw: words.replace('#', () => shown), comparator, change, value: { number } };
  const low = plain(number * 0.93, decimalsOf(number));
  if (low >= number) return { raw: `đạt ${shown}`, comparator: 'equal', change, value: { number } };
  const raw = words.replace('##', () => figure(low, decimalsOf(low))).replace('#', () => shown);
  return { raw, comparator, change, value: { low, high: number } };
}

/** Returns the indicators of a document, group by group: { id, group, code | field, name, quote, target }. */
export function indicators(random, year) {
  const chosen = new Set(random.some(KINDS, random.int(17, 23)));
  return KINDS.filter((kind) => chosen.has(kind)).map((kind) => {
    const found = target(random, kind, year);
    const where = random.chance(0.35) ? `Đến hết năm ${year}, ${kind.name[0].toLowerCase()}${kind.name.slice(1)}` : kind.name;
    const tail = random.chance(0.2) ? random.pick(['; phân bổ cụ thể cho từng thôn, bản', ', cao hơn thực hiện năm trước', '; giao trưởng thôn theo dõi hằng tháng', ' theo kế hoạch tỉnh giao']) : '';
    return {
      id: kind.id, group: kind.group, name: kind.name, quote: `${where} ${found.raw}${tail}.`,
      ...(kind.code.startsWith('field:') ? { field: kind.code.slice(6) } : { code: kind.code }),
      target: { ...found, unit: kind.unit, measure: kind.measure, modality: /phấn đấu/u.test(found.raw) ? 'strive' : found.change === 'maintain' ? 'maintain' : 'commit' },
    };
  });
}
