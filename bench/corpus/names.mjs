/** Provinces, communes and villages. All are made up; where a name is like a real one, that is chance. */
import { Random } from './random.mjs';

const split = (text) => text.trim().split(/\s+/u);
const lines = (text) => text.trim().split('\n');

export const PROVINCES = lines(`
Thượng Hà
Đoài Sơn
Lam Khê
Bắc Lĩnh
Nam Đoan
Hạ Trường
Vân Đài
Tây Hoài
Cẩm Giang Thượng
Yên Lộc Hạ
Phong Lĩnh
Quế Lâm Nam
Hoa Đình
Trà Khê
Thạch Đoài
Đông Hoằng
Ngọc Trấn
Kim Đăng
Bạch Hải
Mộc Giang
Sa Điền
Kỳ Bắc
Long Đoài
Thanh Đô Hạ
Lục Đài
Phước Lâm Sơn
Xuyên Hà
Hồng Cương
Ba Lộc Sơn
Tam Khê
Cổ Giang
Giao Lĩnh
Diên Phong
Hải Trạch`);

/** Syllables of the common names, most common first. */
const FIRST = split(`Tân An Bình Phú Long Thanh Đông Xuân Hòa Vĩnh Mỹ Phước Yên Thạnh Quang Đại Hưng Nam Hương Kim Lộc Minh Nghĩa Ngọc
 Hải Sơn Hồng Thái Trung Thượng Đức Liên Trường Vạn Cẩm Diễn Hoằng Quảng Thọ Tiên Quỳnh Lâm Cam Châu Bảo Định Gia Khánh Lương Nghi Phong Tam Trà Triệu`);
const SECOND = split(`Phú An Hòa Bình Sơn Thành Hưng Lộc Long Thạnh Đông Lập Tiến Phong Hà Giang Lâm Hải Trung Mỹ Thịnh Thọ Châu Đức Nghĩa Quang Khê
 Trạch Xuân Yên Lĩnh Thủy Điền Cường Minh Tây Nam Hội Lợi Ninh Phước Tân Khánh Vân Sa Trì Hương Ngãi Thuận Trường Hậu Đồng Bắc Lạc Tường Đài Cương Hạnh Viên`);

/** Parts of syllables for names from the highlands and of hamlets: rare words are made here. */
const OPENING = split(`Nà Pá Huổi Khe Phiêng Mường Chiềng Nậm Púng Co Tà Sà Kon Đắk Ea Plei Cư Bó Lũng Phai Tông Hua Cò Suối Ngòi Đèo Pom Pu Xi Pha Đăk Ia Buôn Sín Lùng
 Thẩm Nặm Cốc Tát Hồ Mò Pác Tổng Sủng Thài Vàng`);
const ONSET = split(`b c ch d đ gi h kh l m n ng nh ph qu r s t th tr v x p kr pl đr hr`);
const RIME = split(`a á ạ ả ai ái ải am ám ăm ắm an án ang áng ăng ắng ao áo ay áy âu ấu ây ấy ền en én eng éng ét ếch ên ến êu ếu ia ía iêm iếm iên iến iêng iểng in ín ịt
 inh ính iu o ó ọ oi ói om óm on ón ong óng ô ố ội ôm ốm ôn ốn ông ống ơ ớ ới ơm ớm ơn ớn u ú ủ ua úa um úm un ún ung úng uôi uối uông uống ư ứ ưa ứa ưng ứng ươi ưới ương ướng ướt ắt ật ốc ục ức`);

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Returns a syllable that may be anywhere from rare to unique in the corpus. */
function rareSyllable(random) {
  return capital(random.pickEarly(ONSET) + random.pickEarly(RIME)).normalize('NFC');
}

/** Returns the form of a name in addresses: a-z, 0-9 and hyphens. */
export function slug(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').toLowerCase().replace(/[^a-z0-9]+/gu, '-');
}

function communeName(random) {
  if (random.chance(0.68)) {
    const name = `${random.pickEarly(FIRST)} ${random.pickEarly(SECOND)}`;
    return name.split(' ')[0] === name.split(' ')[1] ? `${name.split(' ')[0]} Hội` : name;
  }
  const name = `${random.pickEarly(OPENING)} ${rareSyllable(random)}`;
  return random.chance(0.12) ? `${name} ${rareSyllable(random)}` : name;
}

/** Gives out communes in order, with names that are unique inside a province but recur in others. */
export class Communes {
  #seed;
  #taken = new Set();

  constructor(seed) {
    this.#seed = seed;
  }

  /** Returns the commune of this number; must be asked in order 0, 1, 2… */
  at(index) {
    const random = new Random(this.#seed, 'commune', index);
    const province = PROVINCES[index % PROVINCES.length];
    const provinceSlug = slug(province);
    let name = communeName(random);
    for (let tries = 0; this.#taken.has(`${provinceSlug}/${slug(name)}`); tries++) {
      name = tries < 8 ? communeName(random) : `${communeName(random)} ${rareSyllable(random)}`;
    }
    const place = `${provinceSlug}/${slug(name)}`;
    this.#taken.add(place);
    const villages = new Set();
    for (let n = random.int(9, 14); villages.size < n;) {
      villages.add(random.chance(0.4)
        ? `${random.pickEarly(FIRST)} ${random.pickEarly(SECOND)}`
        : `${random.pickEarly(OPENING)} ${rareSyllable(random)}`);
    }
    const formerly = random.some(FIRST, 2).map((first) => `${first} ${random.pick(SECOND)}`);
    return { index, place, province, provinceSlug, name, villages: [...villages], formerly, village: random.pick(['bản', 'thôn', 'xóm', 'ấp', 'làng']) };
  }
}
