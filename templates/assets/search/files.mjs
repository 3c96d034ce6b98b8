// Fetches the files of an export: whole, immutable, packed; checks that each is what it claims to be.

export const VERSION = 2;

/** What went wrong, in words for the reader; `code` is unreachable, damaged, unknown-version or unsupported. */
export class SearchError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'SearchError';
    this.code = code;
  }
}

export const damaged = (name) => new SearchError('damaged',
  `Tệp tìm kiếm ${name} bị hỏng hoặc không đầy đủ. Hãy tải lại trang; nếu vẫn vậy, xin báo cho đơn vị quản lý trang.`);

/** What `read` makes of a file's bytes; whatever it trips over means that the file is damaged. */
export function checked(name, read) {
  try {
    return read();
  } catch (problem) {
    throw problem instanceof SearchError ? problem : damaged(name);
  }
}

/** The manifest of the export under that address. */
export function manifest(base) {
  const name = 'ckx.json';
  return twice(base, name, 'no-cache', (bytes) => {
    const text = new TextDecoder().decode(bytes);
    const found = checked(name, () => JSON.parse(text));
    if (found?.format !== 'ckx') throw damaged(name);
    if (found.version !== VERSION) {
      throw new SearchError('unknown-version',
        `Chỉ mục tìm kiếm theo phiên bản ${found.version}, trang này chỉ đọc được phiên bản ${VERSION}. `
        + 'Hãy tải lại trang.');
    }
    if (found.check !== hash(text.slice(0, text.lastIndexOf('"check"')))) throw damaged(name);
    return found;
  });
}

function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/**
 * A reader of numbered files, `load(group, number, read)`: each is fetched once, and what `read` makes of its bytes is
 * kept.
 */
export function files(base, found) {
  const known = new Map();
  return (group, number, read = (bytes) => bytes) => {
    const name = `${group}-${found[group].hash}/${number}.ckx`;
    if (!known.has(name)) {
      const loading = twice(base, name, 'default', async (bytes) => {
        const content = await unpacked(bytes, name);
        const head = `CKX${VERSION}${group}:`;
        if (String.fromCharCode(...content.subarray(0, head.length)) !== head) throw damaged(name);
        return checked(name, () => read(content.subarray(head.length)));
      });
      loading.catch(() => known.delete(name));
      known.set(name, loading);
    }
    return known.get(name);
  };
}

async function unpacked(bytes, name) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  if (!globalThis.DecompressionStream) {
    throw new SearchError('unsupported',
      'Trình duyệt này quá cũ, không đọc được tệp tìm kiếm. Hãy cập nhật hoặc dùng trình duyệt khác.');
  }
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw damaged(name);
  }
}

/** A file that does not come, or comes broken, is asked for once more, past all caches. */
async function twice(base, name, cache, read) {
  try {
    return await read(await bytes(base, name, cache));
  } catch (problem) {
    if (!['unreachable', 'damaged'].includes(problem.code)) throw problem;
    return read(await bytes(base, name, 'reload'));
  }
}

async function bytes(base, name, cache) {
  let answer;
  try {
    answer = await fetch(new URL(name, base), { cache });
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
