// Fetches the files of an export: whole, immutable, packed; checks that each is what it claims to be.

export const VERSION = 1;

/** What went wrong, in words for the reader; `code` is unreachable, damaged or unknown-version. */
export class SearchError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'SearchError';
    this.code = code;
  }
}

export const damaged = (name) => new SearchError('damaged',
  `Tệp tìm kiếm ${name} bị hỏng hoặc không đầy đủ. Hãy tải lại trang; nếu vẫn vậy, xin báo cho đơn vị quản lý trang.`);

/** The manifest of the export under that address. */
export async function manifest(base) {
  const name = 'ckx.json';
  const text = new TextDecoder().decode(await bytes(new URL(name, base), name, { cache: 'no-cache' }));
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    throw damaged(name);
  }
  if (found === null || found.format !== 'ckx') throw damaged(name);
  if (found.version !== VERSION) {
    throw new SearchError('unknown-version',
      `Chỉ mục tìm kiếm theo phiên bản ${found.version}, trang này chỉ đọc được phiên bản ${VERSION}. `
      + 'Hãy tải lại trang.');
  }
  if (!Number.isInteger(found.documents) || !found.fields) throw damaged(name);
  if (found.documents > 0 && !(found.norms && found.lex && found.post && found.syl && found.card)) throw damaged(name);
  return found;
}

/** A reader of numbered files; each is fetched once. `group` is lex, post, syl or card. */
export function files(base, found) {
  const known = new Map();
  return (group, number) => {
    const name = `${group}-${found[group].hash}/${number}.ckx`;
    if (!known.has(name)) {
      const loading = unpacked(base, name, group);
      loading.catch(() => known.delete(name));
      known.set(name, loading);
    }
    return known.get(name);
  };
}

async function unpacked(base, name, group) {
  let content = await bytes(new URL(name, base), name, {});
  if (content[0] === 0x1f && content[1] === 0x8b) {
    try {
      const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
      content = new Uint8Array(await new Response(stream).arrayBuffer());
    } catch {
      throw damaged(name);
    }
  }
  if (String.fromCharCode(...content.subarray(0, 5)) !== `CKX${VERSION}${group.charAt(0)}`) throw damaged(name);
  return content.subarray(5);
}

async function bytes(url, name, options) {
  let answer;
  try {
    answer = await fetch(url, options);
  } catch {
    throw new SearchError('unreachable', `Không tải được tệp tìm kiếm ${name}. Hãy kiểm tra kết nối mạng rồi thử lại.`);
  }
  if (!answer.ok) {
    throw new SearchError('unreachable',
      `Không tải được tệp tìm kiếm ${name} (mã ${answer.status}). Trang có thể vừa được cập nhật: hãy tải lại trang.`);
  }
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw new SearchError('unreachable', `Tệp tìm kiếm ${name} tải dở dang. Hãy kiểm tra kết nối mạng rồi thử lại.`);
  }
}
