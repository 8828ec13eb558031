// Reads what programs take from a site with readers of the npm registry, and prints a line for each complaint; nothing where all is well.
//   node published.mjs <folder of the site> <its address>
// READERS names the folder in which npm put them.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';

const require = createRequire(path.join(process.env.READERS, 'package.json'));
const { XMLParser, XMLValidator } = require('fast-xml-parser');
const RssParser = require('rss-parser');
const FeedParser = require('feedparser');
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats');
const jsonld = require('jsonld');
const markdown = require('markdown-it')();
const robotsParser = require('robots-parser');

const [root, address] = process.argv.slice(2);
const files = fs.readdirSync(root, { recursive: true }).map(file => file.split(path.sep).join('/')).filter(file => fs.statSync(path.join(root, file)).isFile());
const read = file => fs.readFileSync(path.join(root, file), 'utf8');
const counts = {};
const complaints = [];

async function each(what, pattern, check) {
  counts[what] = 0;
  for (const file of files.filter(file => pattern.test(file))) {
    counts[what]++;
    try {
      await check(read(file), file, complaint => complaints.push(`${file}: ${complaint}`));
    } catch (problem) {
      complaints.push(`${file}: ${problem.message}`);
    }
  }
  if (counts[what] === 0) complaints.push(`there are no ${what}`);
}

const xmlFeeds = /(^|\/)(feed|rss)\.xml$|^feeds\//;
await each('feeds for rss-parser', xmlFeeds, async (text, file, complain) => {
  for (const item of (await new RssParser().parseString(text)).items) {
    if (!item.link || !item.title || !(item.id ?? item.guid)) complain('an item lacks its link, title or id');
  }
});
await each('feeds for feedparser', xmlFeeds, (text, file, complain) => new Promise((resolve, reject) => {
  const parser = new FeedParser({ addmeta: false });
  parser.on('error', reject);
  parser.on('end', resolve);
  parser.on('readable', () => {
    for (let item = parser.read(); item; item = parser.read()) {
      // Of an article without a proved day RSS has none to tell; Atom has that of its last change.
      if (!item.guid || (!(item.pubdate ?? item.date) && !file.endsWith('rss.xml'))) complain('an item lacks its id or day');
    }
  });
  Readable.from([text]).pipe(parser);
}));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const valid = schema => {
  const validate = ajv.compile(schema);
  return (text, file, complain) => validate(JSON.parse(text)) || complain(ajv.errorsText(validate.errors));
};
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const authors = { type: 'array', minItems: 1, items: { type: 'object', required: ['name'], properties: { name: text } } };
await each('JSON feeds', /(^|\/)feed\.json$/, valid({
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' }, title: text, home_page_url: uri, feed_url: uri, authors, language: text,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: { id: text, url: uri, external_url: uri, date_published: instant, date_modified: instant, authors, tags: { type: 'array', items: text }, image: uri },
      },
    },
  },
}));
await each('data', /^(\d{4}|undated)\/.*\/index\.json$/, valid(JSON.parse(read('schema/article.schema.json'))));
await each('collections', /^archive\.json$/, valid(JSON.parse(read('schema/archive.schema.json'))));

const xml = new XMLParser({ isArray: name => name === 'url' || name === 'sitemap' });
const listed = new Set();
await each('sitemaps', /^sitemap.*\.xml$/, (text, file, complain) => {
  if (XMLValidator.validate(text) !== true) complain('it is not well-formed');
  const map = xml.parse(text);
  for (const { loc } of map.sitemapindex?.sitemap ?? []) {
    if (!files.includes(loc.slice(address.length))) complain(`${loc} is not there`);
  }
  for (const { loc, lastmod } of map.urlset?.url ?? []) {
    const page = decodeURI(loc.slice(address.length));
    if (!loc.startsWith(address) || !files.includes(page === '' || page.endsWith('/') ? page + 'index.html' : page)) complain(`${loc} is not there`);
    if (listed.has(loc)) complain(`${loc} is listed twice`);
    if (lastmod !== undefined && !/^\d{4}-\d\d-\d\d$/.test(lastmod)) complain(`${lastmod} is no day`);
    listed.add(loc);
  }
});

// The vocabulary is not asked for over a network: each name stands in it for itself. What is no name of a vocabulary would be dropped, which is a complaint.
const documentLoader = async documentUrl => ({ documentUrl, document: { '@context': { '@vocab': 'https://schema.org/' } } });
await each('pages', /\.html$/, async (text, file, complain) => {
  for (const [, data] of text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
    const triples = await jsonld.toRDF(JSON.parse(data), { documentLoader, format: 'application/n-quads', safe: true });
    if (triples.length === 0) complain('its linked data says nothing');
  }
});

const plain = tokens => tokens.filter(token => token.type === 'inline')
  .map(token => token.children.map(child => child.type === 'softbreak' ? ' ' : child.content).join('')).join('\n').replace(/\s+/g, ' ');
await each('twins', /\/index\.md$/, (text, file, complain) => {
  const article = JSON.parse(read(file.replace(/md$/, 'json')));
  const tokens = markdown.parse(text.replace(/^---\n[\s\S]*?\n---\n/, ''), {});
  if (article.capture.path.endsWith('.md')) return; // the author's own Markdown, as it is
  if (tokens[0]?.tag !== 'h1' || plain(tokens.slice(0, 3)).trim() !== article.headline.value.replace(/\s+/g, ' ').trim()) complain('its heading is not the headline');
  for (const block of article.blocks.filter(block => block.kind === 'paragraph')) {
    if (!plain(tokens).includes(block.text.replace(/\s+/g, ' '))) complain(`it lacks: ${block.text}`);
  }
});
await each('lists for readers of text', /^llms\.txt$/, (text, file, complain) => {
  if (markdown.parse(text, {})[0]?.tag !== 'h1') complain('it does not begin with a heading');
});
await each('rules for robots', /^robots\.txt$/, (text, file, complain) => {
  const rules = robotsParser(address + 'robots.txt', text);
  if (rules.isAllowed(address, 'anybody') !== true || rules.getSitemaps()[0] !== address + 'sitemap.xml') complain('it does not let robots in, or hides the sitemap');
});

console.error(JSON.stringify(counts));
console.log(complaints.join('\n'));
