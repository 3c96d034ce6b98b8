/** What the figures were measured on. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';

function said(command, args, wanted) {
  const text = execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return wanted.exec(text)?.[0] ?? 'unknown';
}

const versionOf = (name) => JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

/** Returns what machine and which programs these are, and the day: names and values in the order of the report. */
export function machine() {
  const system = /^PRETTY_NAME="?([^"\n]*)/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? os.type();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: os.cpus()[0].model.trim(), cores: os.cpus().length, memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    system: `${system}, kernel ${os.release().split('-')[0]}`,
    load: os.loadavg()[0].toFixed(1),
    java: said('java', ['--version'], /^.+$/mu), node: process.version, chromium: said(process.env.CHROMIUM ?? 'chromium', ['--version'], /Chromium [\d.]+/u),
    pagefind: versionOf(`@pagefind/linux-${process.arch}`), playwright: versionOf('playwright-core'),
    revision: said('git', ['describe', '--always', '--dirty'], /^\S+/u), heap: process.env.CONGKHAI_HEAP ?? 'of the launcher',
  };
}
