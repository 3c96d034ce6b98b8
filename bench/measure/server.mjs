/** A small web server on this machine, which sends files as hosts do and keeps a book of it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Serves folders, and texts made up for the measurement, under 127.0.0.1. */
export class Server {
  /** Milliseconds before each answer. */
  latency = 0;
  /** What was sent: { path, bytes }, bytes of the body as sent. */
  sent = [];
  #mounts;
  #made = new Map();
  #packed = new Map();
  #server;

  /** @param mounts folders by their first part of the address */
  constructor(mounts) {
    this.#mounts = mounts;
  }

  /** Resolves to the address, with / at its end. */
  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.#server.address().port}/`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Serves a text under a path. */
  make(path, text) {
    this.#made.set(path, Buffer.from(text));
  }

  async #answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://local').pathname).slice(1);
    await pause(this.latency);
    const body = this.#body(path);
    if (!body) {
      this.sent.push({ path, bytes: 0, missing: true });
      response.writeHead(404).end();
      return;
    }
    this.sent.push({ path, bytes: body.content.length });
    const headers = { 'content-length': body.content.length, 'content-type': body.type ? `${body.type}; charset=utf-8` : 'application/octet-stream', 'cache-control': 'max-age=600' };
    if (body.type) headers['content-encoding'] = 'gzip';
    response.writeHead(200, headers).end(body.content);
  }

  #body(path) {
    const type = TYPES[extname(path)];
    if (this.#made.has(path)) return { type, content: gzipSync(this.#made.get(path)) };
    const [mount, ...rest] = path.split('/');
    const inside = normalize(rest.join('/'));
    if (!this.#mounts[mount] || inside.startsWith('..')) return undefined;
    try {
      if (!type) return { type, content: readFileSync(join(this.#mounts[mount], inside)) };
      if (!this.#packed.has(path)) this.#packed.set(path, gzipSync(readFileSync(join(this.#mounts[mount], inside))));
      return { type, content: this.#packed.get(path) };
    } catch (missing) {
      if (missing.code === 'ENOENT' || missing.code === 'EISDIR') return undefined;
      throw missing;
    }
  }
}
