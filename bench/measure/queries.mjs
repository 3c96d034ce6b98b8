/**
 * The fixed queries. Names of places are of the generated corpus: the first thousand resolutions, which stand in every size, have them
 * (common: in several provinces; rare: in one commune alone). Those of the last group are of forms that only congkhai has; elsewhere they
 * are but words, so they are not asked of Pagefind.
 */
export const GROUPS = [
  { name: 'one syllable', queries: ['rừng', 'nghèo', 'đường', 'thuế', 'trâu'] },
  { name: 'pair', queries: ['đất đai', 'y tế', 'ma túy', 'nước sạch', 'học sinh', 'dân quân'] },
  { name: 'phrase', queries: ['bảo hiểm y tế', 'nông thôn mới', 'che phủ rừng', 'hộ nghèo', 'dịch vụ công trực tuyến', 'giấy chứng nhận quyền sử dụng đất', 'đào tạo nghề cho lao động nông thôn', 'tai nạn giao thông'] },
  { name: 'common place', queries: ['Tân Phú', 'An Phú', 'Trung Phú', 'xã Hòa Phú', 'tỉnh Đoài Sơn'] },
  { name: 'rare place', queries: ['Xi Kham Khúng', 'Lùng Bâu Hrá', 'Nà Náo', 'Đèo Phăng', 'Púng Nán', 'Nghi Khê Bắc Lĩnh'] },
  { name: 'document number', queries: ['28/NQ-HĐND', '58 nq hdnd', 'nghị quyết số 21/NQ-HĐND năm 2026'] },
  { name: 'question', queries: ['xã Tân Phú có bao nhiêu hộ nghèo', 'bao giờ làm xong đường vào bản', 'tỷ lệ người dân tham gia bảo hiểm y tế năm 2026 là bao nhiêu', 'ai chịu trách nhiệm thu gom rác'] },
  { name: 'place and subject', queries: ['thu ngân sách Đức Hà', 'trường chuẩn quốc gia An Phú', 'bảo hiểm y tế Nà Lom 2026'] },
  { name: 'congkhai only', oursOnly: true, queries: ['"che phủ rừng"', '"đường liên thôn" cứng hóa', 'bảo hiểm y tế >= 95%', 'hộ nghèo dưới 2%', 'thu ngân sách từ 900 đến 1.300 tỷ', '1.250 tỷ', '97,66%'] },
];

/** Every query with its group. */
export const QUERIES = GROUPS.flatMap(({ name, oursOnly = false, queries }) => queries.map((text) => ({ text, group: name, oursOnly })));
