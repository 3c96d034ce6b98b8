/** Searches in Chromium, cold and warm. */
import { chromium } from 'playwright-core';

/** Milliseconds that each answer of the server takes when rounds are counted: more than the browser's own work between two requests. */
const LATENCY = 50;
const PATIENCE = 120_000;
/** Milliseconds between two keys, and after the last of a query. */
const KEY = 90;
const PAUSE = 400;

export async function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? await which('chromium'),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-default-apps', '--disable-extensions', '--disable-sync', '--no-first-run'],
  });
}

async function which(name) {
  const { access } = await import('node:fs/promises');
  for (const folder of (process.env.PATH ?? '').split(':')) {
    try {
      await access(`${folder}/${name}`);
      return `${folder}/${name}`;
    } catch {
      continue;
    }
  }
  throw new Error(`There is no ${name} on the PATH. Install it: sudo apt-get install chromium`);
}

async function shown(page, address) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => window.shown, undefined, { timeout: PATIENCE, polling: 20 }).catch((late) => {
    throw new Error(`${address}: ${faults.join('; ') || late.message}`);
  });
  return page.evaluate(() => window.shown);
}

/**
 * Searches once in a browser that has fetched nothing yet. Resolves to { total, shown, documents, ms, bytes, requests, rounds, files }:
 * hits in all, results shown, how many there
 * are to be found (ours only), milliseconds until shown with the latency above, what the server sent for it, and how many times
 * in a row something had to be waited for; files are { path, bytes }. The blank page itself does not count.
 */
export async function cold(browser, server, address, query) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.latency = LATENCY;
    server.sent = [];
    const found = await shown(page, `${address}#${encodeURIComponent(query)}`);
    const times = await requestTimes(page);
    const sent = server.sent.filter(({ path }) => !path.endsWith('.html'));
    if (sent.some((one) => one.missing)) throw new Error(`Not on the server: ${sent.filter((one) => one.missing).map((one) => one.path)}`);
    return {
      total: found.total, shown: found.shown, documents: found.documents, ms: Math.round(found.at),
      bytes: sent.reduce((sum, one) => sum + one.bytes, 0), requests: sent.length, rounds: rounds(times), files: sent,
    };
  } finally {
    await context.close();
    server.latency = 0;
  }
}

/** Returns { path, start, end } of all requests, by the browser's own clock, of the page and of its workers. */
async function requestTimes(page) {
  const read = () => performance.getEntriesByType('resource').filter((entry) => entry.name.startsWith('http'))
    .map(({ name, startTime, responseEnd }) => ({ path: new URL(name).pathname.slice(1), start: performance.timeOrigin + startTime, end: performance.timeOrigin + responseEnd }));
  const all = [...await page.evaluate(read), ...(await Promise.all(page.workers().map((worker) => worker.evaluate(read)))).flat()];
  return all.sort((one, other) => one.start - other.start);
}

/**
 * A request is one round later than the latest of those that had ended when it started. What the browser holds back because all its connections are
 * busy still counts from when the page asked for it.
 */
function rounds(times) {
  const round = new Map();
  for (const one of times) {
    const before = times.filter((other) => other.end <= one.start && round.has(other)).map((other) => round.get(other));
    round.set(one, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...round.values());
}

/**
 * Searches again and again when all has been fetched. Resolves to { query: { total, ms, bareMs } }: hits, and the milliseconds of each time as the page says them (harness.mjs).
 *
 * @param times how often each is timed
 */
export async function warm(browser, address, queries, times) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await shown(page, address);
    const result = {};
    for (const query of queries) {
      const { total } = await page.evaluate((text) => window.again(text), query);
      result[query] = { total, ms: [], bareMs: [] };
    }
    for (let turn = 0; turn < times; turn++) {
      for (const query of queries) {
        const { ms, bareMs } = await page.evaluate((text) => window.again(text), query);
        result[query].ms.push(ms);
        result[query].bareMs.push(bareMs);
      }
    }
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Types each query key by key into the site's own search page. Resolves to { keys, tasks }: keys pressed, and the milliseconds of every task that
 * held the page for more than 50.
 */
export async function typing(browser, address, queries) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(() => {
      window.tasks = [];
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    let keys = 0;
    for (const query of queries) {
      await page.fill('#q', '');
      await page.locator('#q').pressSequentially(query, { delay: KEY });
      await page.waitForTimeout(PAUSE);
      keys += query.length;
    }
    return { keys, tasks: await page.evaluate(() => window.tasks) };
  } finally {
    await context.close();
  }
}
