// Fetches the files of an export: whole, immutable, packed; checks that each is what it claims to be.
import { decoded, hold } from './reader.mjs';

const VERSION = 3;

/** What went wrong, in words for the reader; `code` is unreachable, damaged, unknown-version or unsupported. */
export class SearchError extends Error {
  name = 'SearchError';

  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** What `read` makes of a file's bytes; whatever it trips over means that the file is damaged. */
export async function checked(name, read) {
  try {
    return await read();
  } catch (problem) {
    throw problem instanceof SearchError ? problem : new SearchError('damaged',
      `Tệp tìm kiếm ${name} bị hỏng hoặc không đầy đủ. Hãy tải lại trang; nếu vẫn vậy, xin báo cho đơn vị quản lý trang.`);
  }
}

/** The manifest of the export under that address. */
export const manifest = (base) => fetched(base, 'ckx.json', 'no-cache', (bytes) => {
  const text = decoded(bytes);
  const found = JSON.parse(text);
  hold(found.format === 'ckx');
  if (found.version !== VERSION) {
    throw new SearchError('unknown-version',
      `Chỉ mục tìm kiếm theo phiên bản ${found.version}, trang này chỉ đọc được phiên bản ${VERSION}. Hãy tải lại trang.`);
  }
  let hash = 0x811c9dc5;
  const end = text.lastIndexOf('"check"');
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hold(found.check === hash);
  return found;
});

/**
 * A reader of numbered files, `load(group, number, read)`: each is fetched once, and what `read` makes of its bytes is
 * kept.
 */
export function files(base, found) {
  const known = new Map();
  return (group, number, read = (bytes) => bytes) => {
    const name = `${group}-${found[group].hash}/${number}.ckx`;
    if (!known.has(name)) {
      const loading = fetched(base, name, 'default', async (bytes) => {
        const content = await unpacked(bytes);
        const head = `CKX${VERSION}${group}:`;
        hold(decoded(content.subarray(0, head.length)) === head);
        return read(content.subarray(head.length));
      });
      loading.catch(() => known.delete(name));
      known.set(name, loading);
    }
    return known.get(name);
  };
}

async function unpacked(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  if (!globalThis.DecompressionStream) {
    throw new SearchError('unsupported',
      'Trình duyệt này quá cũ, không đọc được tệp tìm kiếm. Hãy cập nhật hoặc dùng trình duyệt khác.');
  }
  return content(new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))));
}

const content = async (answer) => new Uint8Array(await answer.arrayBuffer());

/** A file that does not come, or comes broken, is asked for once more, past all caches. */
async function fetched(base, name, cache, read) {
  try {
    return await checked(name, async () => read(await bytes(base, name, cache)));
  } catch (problem) {
    if (cache === 'reload' || !['unreachable', 'damaged'].includes(problem.code)) throw problem;
    return fetched(base, name, 'reload', read);
  }
}

async function bytes(base, name, cache) {
  let why = '. Hãy kiểm tra kết nối mạng rồi thử lại.';
  try {
    const answer = await fetch(new URL(name, base), { cache });
    if (answer.ok) return await content(answer);
    why = ` (mã ${answer.status}). Trang có thể vừa được cập nhật: hãy tải lại trang.`;
  } catch {
    // Whether it did not begin or broke off: the line is to be looked at.
  }
  throw new SearchError('unreachable', `Không tải được tệp tìm kiếm ${name}${why}`);
}
