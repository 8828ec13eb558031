// Compares the search of a published site with Pagefind on the same pages: what a query loads, how long its script takes, how far the first ten
// agree, and how large the indexes are. Prints a table in Markdown.
//
//   npm install --no-save playwright-core pagefind
//   node compare.mjs <published folder> <base path, such as /archive/> [queries.txt]
//
// Queries are lines of a file; without one, fifty are drawn from the headlines and texts of the site by a fixed rule. Everything is served gzipped on
// 127.0.0.1, and bytes are counted by the server: bodies as sent, and 250 bytes for the head of each answer.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const [folder, base, file] = process.argv.slice(2);
const count = 50;
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** A server of a folder under a path, which counts what it sends. */
function serve(root, path) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    let found = asked.startsWith(path) ? join(root, asked.slice(path.length)) : '';
    if (asked.endsWith('/')) found = join(found, 'index.html');
    if (!found || !existsSync(found)) {
      response.writeHead(404).end();
      return;
    }
    const body = gzipSync(readFileSync(found), { level: 6 });
    server.sent += body.length + 250;
    response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'max-age=600' }).end(body);
  });
  server.sent = 0;
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(Object.assign(server, { home: `http://127.0.0.1:${server.address().port}${path}` }))));
}

const sizeOf = root => readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);

/** Fifty queries: in turn one word of a text, two, the first words of a headline, one of them, three words of a text. */
function drawQueries() {
  const texts = readdirSync(folder, { recursive: true }).filter(path => /\/index\.text$/.test(path)).sort();
  const pick = (words, n, seed) => Array.from({ length: n }, (_, i) => words[(seed * 31 + i * 17) % words.length]).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const text = readFileSync(join(folder, texts[(i * 7919) % texts.length]), 'utf8');
    const words = text.toLowerCase().match(/\p{L}{4,}/gu), headline = text.split('\n')[0].toLowerCase().match(/\p{L}{4,}/gu) ?? words;
    return [pick(words, 1, i), pick(words, 2, i), headline.slice(0, 3).join(' '), pick(headline, 1, i), pick(words, 3, i)][i % 5];
  });
}

async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(metric => metric.name === 'ScriptDuration').value * 1000;
}

async function open(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  return { context, page, session };
}

const work = mkdtempSync(join(tmpdir(), 'pagefind-'));
const started = performance.now();
const indexed = spawnSync('npx', ['pagefind', '--site', folder, '--output-path', join(work, 'pagefind')], { encoding: 'utf8' });
if (indexed.status !== 0) throw new Error(indexed.stdout + indexed.stderr);
const seconds = (performance.now() - started) / 1000;

const ours = await serve(folder, base), theirs = await serve(work, base);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const rows = [];
for (const query of file ? readFileSync(file, 'utf8').trim().split('\n') : drawQueries()) {
  const our = await open(browser, ours.home + 'search/');
  ours.sent = 0;
  let before = await scriptTime(our.session);
  await our.page.fill('#search-words', query);
  await our.page.press('#search-words', 'Enter');
  await our.page.waitForFunction(() => !['', document.getElementById('search').dataset.wait].includes(document.getElementById('search-status').textContent));
  await our.page.waitForLoadState('networkidle');
  const row = { query, ourScript: await scriptTime(our.session) - before, ourBytes: ours.sent };
  const found = await our.page.$$eval('#search-results h2 a', links => links.map(link => link.getAttribute('href')));
  await our.context.close();

  const their = await open(browser, theirs.home + 'pagefind/pagefind-entry.json');
  theirs.sent = 0;
  before = await scriptTime(their.session);
  const answers = await their.page.evaluate(async ([path, words]) => {
    const pagefind = await import(path + 'pagefind/pagefind.js');
    await pagefind.init();
    const { results } = await pagefind.search(words);
    return (await Promise.all(results.slice(0, 10).map(result => result.data()))).map(data => data.url);
  }, [base, query]);
  Object.assign(row, { theirScript: await scriptTime(their.session) - before, theirBytes: theirs.sent });
  await their.context.close();

  const same = new Set(answers.map(url => url.replace(/index\.html$/, '').replace(/^\/?/, base).replace(base + base.slice(1), base)));
  rows.push({ ...row, agree: found.filter(url => same.has(url)).length, of: Math.max(found.length, answers.length) });
}

const mean = key => rows.reduce((sum, row) => sum + row[key], 0) / rows.length, most = key => Math.max(...rows.map(row => row[key]));
const kilo = bytes => (bytes / 1000).toFixed(1) + ' kB';
console.log(`| ${rows.length} queries | SiteBuilder | Pagefind |\n|---|---|---|`);
console.log(`| loaded for a query, mean / most | ${kilo(mean('ourBytes'))} / ${kilo(most('ourBytes'))} | ${kilo(mean('theirBytes'))} / ${kilo(most('theirBytes'))} |`);
console.log(`| script of the page, mean / most | ${mean('ourScript').toFixed(1)} / ${most('ourScript').toFixed(1)} ms | ${mean('theirScript').toFixed(1)} / ${most('theirScript').toFixed(1)} ms and a worker |`);
console.log(`| index | ${kilo(sizeOf(join(folder, 'search', 'index')))} | ${kilo(sizeOf(join(work, 'pagefind')))} |`);
console.log(`| indexing | with the site | ${seconds.toFixed(1)} s |`);
console.log(`\nOf the first ten, ${rows.reduce((sum, row) => sum + row.agree, 0)} of ${rows.reduce((sum, row) => sum + row.of, 0)} are the same.`);
await browser.close();
ours.close();
theirs.close();
rmSync(work, { recursive: true });
