// Reads a file with citation-js and prints what it understood as CSL-JSON, or each of its records in a style.
//   node citation.mjs read  <file> <form>
//   node citation.mjs style <file> <style>
// CITATION_JS names the folder in which npm put @citation-js.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const require = createRequire(path.join(process.env.CITATION_JS, 'package.json'));
const { Cite, plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-csl');

const [what, file, how] = process.argv.slice(2);
const text = fs.readFileSync(file, 'utf8');
if (what === 'read') {
  console.log(JSON.stringify(plugins.input.chain(text, how === 'auto' ? { generateGraph: false } : { forceType: how, generateGraph: false })));
} else {
  const records = JSON.parse(text);
  console.log(JSON.stringify(records.map(record => new Cite(record).format('bibliography', { template: how, format: 'html', lang: 'en-US' }))));
}
