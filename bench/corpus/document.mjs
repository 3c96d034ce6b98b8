/** One resolution: the text of document.md, indicators.yml and, for years that are over, results.csv. */
import { createHash } from 'node:crypto';
import { FIELDS } from './fields.mjs';
import { GROUPS, indicators } from './indicators.mjs';
import { Random } from './random.mjs';
import { Writer } from './text.mjs';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];
const ROMAN = ['I', 'II', 'III'];

const quoted = (text) => JSON.stringify(text);

/** Returns what the document is about: its day, number, period and title. The third of a commune is now and then no yearly plan. */
function identity(random, commune, turn) {
  const year = 2024 + turn;
  const other = turn === 2 && random.chance(0.45) ? random.pick(OTHERS) : YEARLY;
  return {
    commune, year,
    adopted: `${year - 1}-12-${String(random.int(8, 29)).padStart(2, '0')}`,
    number: `${random.int(1, 96)}/NQ-HĐND`,
    session: `Khóa I, kỳ họp thứ ${random.pick(ORDINALS)}`,
    period: other.period(year), slug: other.slug(year), subject: other.subject(year),
  };
}

const YEARLY = {
  period: (year) => `${year}`, slug: (year) => `ke-hoach-${year}`,
  subject: (year) => `Kế hoạch phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh năm ${year}`,
};
const OTHERS = [
  { period: () => '2026/2030', slug: () => 'ke-hoach-2026-2030', subject: () => 'Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030' },
  { period: () => '2026/2030', slug: () => 'nong-thon-moi-2026-2030', subject: () => 'Chương trình xây dựng nông thôn mới giai đoạn 2026 - 2030' },
  { period: () => '2026/2030', slug: () => 'giam-ngheo-2026-2030', subject: () => 'Nhiệm vụ giảm nghèo bền vững và an sinh xã hội giai đoạn 2026 - 2030' },
  { period: (year) => `${year}`, slug: (year) => `dau-tu-cong-${year}`, subject: (year) => `Nhiệm vụ phát triển hạ tầng và đầu tư công năm ${year}` },
  { period: (year) => `${year}`, slug: (year) => `chuyen-doi-so-${year}`, subject: (year) => `Kế hoạch cải cách hành chính và chuyển đổi số năm ${year}` },
];

/** Returns paragraphs and points, about so many words in all. */
function passage(writer, field, words) {
  const { random } = writer;
  const blocks = [];
  let count = 0;
  while (count < words) {
    let block = random.chance(0.45) ? '- ' : '';
    for (let n = random.int(1, 3); n > 0; n--) block += `${block.length > 2 ? ' ' : ''}${writer.sentence(field)}`;
    count += block.split(' ').length;
    blocks.push(block);
  }
  return blocks.join('\n\n');
}

function decisions(writer, about, list) {
  const { random } = writer;
  const any = () => random.pick(FIELDS);
  const length = random.int(2300, 3500);
  const fields = random.some(FIELDS, random.int(10, 13));
  const groups = GROUPS.filter((group) => list.some((one) => one.group === group));
  let text = `## QUYẾT NGHỊ:\n\n${preamble(writer, about)}\n\n## Điều 1. Thông qua ${about.subject} của xã ${about.commune.name}\n\n${passage(writer, any(), 40)}`;
  text += `\n\n### I. MỤC TIÊU VÀ CÁC CHỈ TIÊU CHỦ YẾU\n\n${passage(writer, any(), 30)}\n\n#### 1. Mục tiêu tổng quát\n\n${passage(writer, any(), 110)}\n\n#### 2. Các chỉ tiêu chủ yếu\n`;
  groups.forEach((group, i) => {
    const mine = list.filter((one) => one.group === group);
    text += `\n##### ${'abc'[i]}) ${group} (${String(mine.length).padStart(2, '0')} chỉ tiêu)\n\n`;
    for (const one of mine) {
      one.at = `dieu-1.i.2.${'abc'[i]}`;
      text += `- ${one.quote}\n`;
    }
  });
  text += `\n### II. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU\n\n${passage(writer, any(), 40)}`;
  const share = (length - 1500) / fields.length;
  fields.forEach((field, i) => {
    text += `\n\n#### ${i + 1}. ${random.pick(field.headings)}\n\n${passage(writer, field, share * (0.35 + 1.2 * random.next()))}`;
  });
  return text;
}

function preamble(writer, about) {
  const bases = Array.from({ length: writer.random.int(3, 6) }, () => `Căn cứ ${writer.fill('{law}', FIELDS[0])};`);
  return `Hội đồng nhân dân xã ${about.commune.name}, tỉnh ${about.commune.province}, ${about.session}\n\n${[...new Set(bases)].join('\n\n')}`
    + `\n\nXét Tờ trình số ${writer.random.int(10, 480)}/TTr-UBND của Ủy ban nhân dân xã ${about.commune.name}; báo cáo thẩm tra của các Ban Hội đồng nhân dân xã; ý kiến thảo luận của các đại biểu tại kỳ họp.`;
}

function ending(writer, about) {
  const { random } = writer;
  const roads = random.some(about.commune.villages, random.int(4, 8)).map((village, i, all) =>
    `- Công trình ${random.pick(['đường', 'cầu', 'kênh', 'nhà văn hóa', 'điểm trường', 'trạm bơm', 'nước tự chảy'])} ${village} - ${all[(i + 1) % all.length]}: ${writer.fill('vốn {money}, khởi công {time}.', FIELDS[0])}`);
  const tasks = ['Ủy ban nhân dân xã', 'Thường trực, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân xã', 'Mặt trận Tổ quốc Việt Nam xã và các tổ chức thành viên']
    .map((who, i) => `### ${i + 1}. ${who}\n\n${passage(writer, random.pick(FIELDS), 55)}`);
  const [year, month, day] = about.adopted.split('-');
  return `### ${ROMAN[2]}. DANH MỤC CÔNG TRÌNH TRỌNG ĐIỂM\n\n${passage(writer, FIELDS[3], 40)}\n\n${roads.join('\n')}`
    + `\n\n## Điều 2. Tổ chức thực hiện\n\n${tasks.join('\n\n')}`
    + `\n\n## Điều 3. Điều khoản thi hành\n\nNghị quyết này được Hội đồng nhân dân xã ${about.commune.name} khóa I, ${about.session.split(', ')[1]} thông qua ngày ${day}/${month}/${year} và có hiệu lực kể từ ngày thông qua. ${writer.sentence(FIELDS[15])}`;
}

function frontMatter(about, list, body) {
  const groups = GROUPS.map((group) => ({ name: group, count: list.filter((one) => one.group === group).length })).filter((group) => group.count > 0);
  return `---
label: ${quoted(`${about.subject} của xã ${about.commune.name}`)}
title: ${quoted(`Nghị quyết về ${about.subject[0].toLowerCase()}${about.subject.slice(1)}`)}
number: ${quoted(about.number)}
kind: resolution
status: in-force
issuer: ${quoted(`HĐND xã ${about.commune.name}`)}
place: ${about.commune.place}
adopted: ${about.adopted}
effective: ${about.adopted}
period: ${about.period}
session: ${quoted(about.session)}
text: official
summary: ${quoted(`Văn bản sinh ra bằng máy cho phép đo, không có thật. Xã ${about.commune.name} nêu ${list.length} chỉ tiêu. Mọi con số đều ngẫu nhiên.`)}
stated:
  indicators: ${list.length}
  groups:
${groups.map((group) => `    - {name: ${quoted(group.name)}, count: ${group.count}}`).join('\n')}
source:
  file: ${about.slug}.txt
  sha256: ${quoted(createHash('sha256').update(body).digest('hex'))}
  note: Sinh ra bằng máy.
---

`;
}

function indicatorFile(about, list) {
  return list.map((one) => {
    const value = Object.entries(one.target.value).map(([key, number]) => `${key}: ${number}`).join(', ');
    return `- id: ${one.id}
  name: ${quoted(one.name)}
  group: ${quoted(one.group)}
  ${one.code ? `code: ${one.code}` : `field: ${one.field}`}
  at: ${one.at}
  quote: ${quoted(one.quote)}
  targets:
    - id: a
      label: ${quoted(one.name)}
      comparator: ${one.target.comparator}
      change: ${one.target.change}
      value: {${value}}
      raw: ${quoted(one.target.raw)}
      unit: ${quoted(one.target.unit)}
      measure: ${one.target.measure}
      period: ${about.period}
      modality: ${one.target.modality}
`;
  }).join('');
}

/** Returns results for about half of the indicators of a plan that is over; empty for the others. */
function resultFile(random, about, list) {
  if (about.period.length !== 4 || about.year > 2025 || !random.chance(0.5)) return '';
  const rows = list.filter(() => random.chance(0.5)).map((one) => {
    const { value, unit } = one.target;
    const aim = value.number ?? value.high;
    const reached = Number((aim * (0.9 + 0.15 * random.next())).toFixed(value.of ? 0 : 2));
    const number = Math.min(reached, value.of ?? (unit === '%' ? 100 : Infinity));
    return `${one.id},a,${about.year},${about.year}-12-31,${number},final,,Báo cáo năm ${about.year},\n`;
  });
  return rows.length ? `indicator,target,period,as_of,value,stage,declared,source,note\n${rows.join('')}` : '';
}

/**
 * Returns one resolution: { folder, files }, folder below content/, files a list of [name, text].
 *
 * @param seed of the corpus
 * @param commune as names.mjs gives it
 * @param turn which of the commune's documents, 0 to 2
 */
export function resolution(seed, commune, turn) {
  const random = new Random(seed, 'document', commune.index, turn);
  const about = identity(random, commune, turn);
  const writer = new Writer(random, about);
  const list = indicators(random, about.year);
  const body = `${decisions(writer, about, list)}\n\n${ending(writer, about)}\n`.normalize('NFC');
  const results = resultFile(random, about, list);
  const files = [['document.md', frontMatter(about, list, body) + body], ['indicators.yml', indicatorFile(about, list)]];
  if (results) files.push(['results.csv', results]);
  return { folder: `${commune.place}/${about.adopted}-${about.slug}`, files };
}
