// Searches the archive in the browser. It reads the index that was written when the site was published, and only those parts of it that a
// query needs: site/Search/README.md has the forms. Words for people come from the page, so that this file knows no language.
'use strict';
(() => {
  const form = document.getElementById('search');
  if (!form) return;

  const status = document.getElementById('search-status');
  const list = document.getElementById('search-results');
  const more = document.getElementById('search-more');
  const language = document.documentElement.lang;
  const folder = form.dataset.head.replace(/[^/]*$/, '');
  const facetNames = { year: 'years', section: 'sections', person: 'people', place: 'places', outlet: 'outlets' };
  const pageSize = 10;
  const choicesShown = 8;

  // How much a term weighs in the headline, the standfirst and the text, and how fast repeating it stops to count (BM25F).
  const weights = { headline: 6, summary: 2.5, body: 1 };
  const saturation = 1.2;
  const lengthBias = 0.6;
  const mostExpansions = 200;
  const mostPagesForPhrase = 30;

  // Terms: by the same rules as site/Search/SearchTerms.cs.

  const lost = /['\u2019\u2018\u02BC\u00AD\u200D\u200C\u0300-\u036F\u0591-\u05C7\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/;
  const spelled = new Map(Object.entries({
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ł': 'l', 'ħ': 'h', 'ı': 'i', 'þ': 'th', 'ς': 'σ', 'ى': 'ي', 'ة': 'ه',
  }));
  const part = /[\p{L}\p{N}\p{M}]/u;
  const blankless = new RegExp('[\\u0E01-\\u0E4E\\u0E81-\\u0EDF\\u1000-\\u103F\\u1780-\\u17D3\\u3005-\\u3007\\u3041-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF'
    + '\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}]', 'u');

  /** The text without capitals and accents; the same text, a character at a time, tells where each came from. */
  function fold(text) {
    let folded = '';
    // A word at its end has another small sigma: letters are made small one by one, as nothing stands behind them.
    for (const c of text.normalize('NFKD')) {
      for (const small of c.toLowerCase()) {
        if (!lost.test(small)) folded += spelled.get(small) ?? small;
      }
    }
    return folded.normalize('NFC');
  }

  /** The terms of a text with the places that they come from. In a query, the last character of a run without blanks begins no term. */
  function termsOf(text, isQuery) {
    const terms = [];
    let word = '', start = 0, before = null, at = 0, run = 0;
    const close = () => {
      if (word) terms.push({ term: cut(word), start, end: at });
      word = '';
    };
    const closeRun = () => {
      if (before !== null && !(isQuery && run > 1)) terms.push({ term: before.c, start: before.start, end: before.end });
      before = null;
      run = 0;
    };
    for (const cluster of clusters(text)) {
      for (const c of fold(cluster)) {
        const end = at + cluster.length;
        if (blankless.test(c)) {
          close();
          if (before !== null) terms.push({ term: before.c + c, start: before.start, end });
          before = { c, start: at, end };
          run++;
        } else {
          closeRun();
          if (part.test(c)) {
            if (!word) start = at;
            word += c;
          } else {
            close();
          }
        }
      }
      at += cluster.length;
    }
    close();
    closeRun();
    return terms;
  }

  /** A base character with the marks behind it, as one: folding may join or part them, but never goes beyond. */
  function clusters(text) {
    return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  }

  function cut(word) {
    const end = Math.min(word.length, 40);
    return word.slice(0, /[\uD800-\uDBFF]/.test(word[end - 1]) ? end - 1 : end);
  }

  // The index.

  const loaded = new Map();

  function load(file, read) {
    if (!loaded.has(file)) {
      loaded.set(file, fetch(folder + file).then(response => {
        if (!response.ok) throw new Error(file);
        return read(response);
      }).catch(problem => {
        loaded.delete(file);
        throw problem;
      }));
    }
    return loaded.get(file);
  }

  const json = response => response.json();
  const bytes = async response => new Uint8Array(await response.arrayBuffer());

  let start = null;

  /** The head and the facets, which every query needs. */
  function open() {
    start ??= (async () => {
      const head = await load('head.json', json);
      const facets = await load(head.facets, json);
      const total = facets.lengths.reduce((sum, length) => sum + length, 0);
      return { head, facets, average: Math.max(1, total / Math.max(1, head.articles)) };
    })().catch(problem => {
      start = null;
      throw problem;
    });
    return start;
  }

  function number(data, place) {
    let value = 0, shift = 0, byte;
    do {
      byte = data[place.at++];
      value += (byte & 0x7F) * 2 ** shift;
      shift += 7;
    } while (byte & 0x80);
    return value;
  }

  const decoder = new TextDecoder();

  /** The terms of a shard, each with its packed list. */
  async function shard(head, index) {
    const data = await load(head.terms[index], bytes);
    if (!data.terms) {
      const terms = [], place = { at: 0 };
      let before = new Uint8Array(0);
      while (place.at < data.length) {
        const shared = number(data, place), own = number(data, place);
        const name = new Uint8Array(shared + own);
        name.set(before.subarray(0, shared));
        name.set(data.subarray(place.at, place.at + own), shared);
        place.at += own;
        const count = number(data, place), size = number(data, place);
        terms.push({ term: decoder.decode(name), count, list: data.subarray(place.at, place.at + size) });
        place.at += size;
        before = name;
      }
      data.terms = terms;
    }
    return data.terms;
  }

  /** The shard that has a term if any has: the last that starts with it or before it. */
  function shardOf(head, term) {
    let low = 0, high = head.firstTerms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (head.firstTerms[middle] <= term) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  /** A term as the index has it, or with all terms that begin so. */
  async function lookUp(head, term, isPrefix) {
    const found = [];
    for (let i = Math.max(0, shardOf(head, term)); i < head.firstTerms.length; i++) {
      if (i > 0 && head.firstTerms[i] > term && !(isPrefix && head.firstTerms[i].startsWith(term))) break;
      for (const entry of await shard(head, i)) {
        if (entry.term === term || (isPrefix && entry.term.startsWith(term))) found.push(entry);
      }
      if (!isPrefix) break;
    }
    return found.length <= mostExpansions ? found
      : found.sort((a, b) => (b.term === term) - (a.term === term) || b.count - a.count).slice(0, mostExpansions);
  }

  // Ranking.

  /** What a word of the query adds to each article: for one that the word begins, a little less. */
  async function scoresOf(word, isSpoken) {
    const { head, facets, average } = await open();
    const scores = new Map();
    const entries = head.articles ? await lookUp(head, word.term, word.isPrefix) : [];
    for (const entry of entries) {
      const rarity = Math.log(1 + (head.articles - entry.count + 0.5) / (entry.count + 0.5));
      const share = entry.term === word.term ? 1 : 0.6;
      const place = { at: 0 };
      let article = -1;
      while (place.at < entry.list.length) {
        const packed = number(entry.list, place);
        article += Math.floor(packed / 4) + 1;
        let headline = 0, summary = 0, body = 1;
        if (packed & 2) {
          const often = entry.list[place.at++];
          headline = often >> 6;
          summary = (often >> 4) & 3;
          body = often & 15;
        }
        if (isSpoken && !(packed & 1)) continue;
        const frequency = weights.headline * headline + weights.summary * summary
          + weights.body * body / (1 - lengthBias + lengthBias * facets.lengths[article] / average);
        const score = share * rarity * frequency * (saturation + 1) / (saturation + frequency);
        scores.set(article, Math.max(scores.get(article) ?? 0, score));
      }
    }
    return scores;
  }

  /** Words and phrases. The last word may go on, as long as nothing stands behind it. */
  function parse(text) {
    const phrases = [], words = [];
    const rest = text.replace(/["\u201C\u201D\u201E\u00AB\u00BB]([^"\u201C\u201D\u201E\u00AB\u00BB]+)["\u201C\u201D\u201E\u00AB\u00BB]/g, (_, quoted) => {
      const terms = termsOf(quoted.normalize('NFC'), true).map(found => found.term);
      if (terms.length > 1) phrases.push(terms);
      words.push(...terms.map(term => ({ term, isPrefix: false })));
      return ' ';
    });
    const own = termsOf(rest.normalize('NFC'), true);
    own.forEach((found, i) => words.push({
      term: found.term, isPrefix: i === own.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(text) && [...found.term].length > (blankless.test(found.term) ? 0 : 1),
    }));
    const seen = new Set();
    return { phrases, words: words.filter(word => !seen.has(word.term + word.isPrefix) && seen.add(word.term + word.isPrefix)) };
  }

  /** The articles that have every word, best first. */
  async function rank(query, isSpoken) {
    let scores = null;
    for (const found of await Promise.all(query.words.map(word => scoresOf(word, isSpoken)))) {
      if (scores === null) {
        scores = found;
        continue;
      }
      const both = new Map();
      for (const [article, score] of scores) {
        if (found.has(article)) both.set(article, score + found.get(article));
      }
      scores = both;
    }
    return [...(scores ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([article]) => article);
  }

  // Passages.

  const pages = new Map();

  /** The parts of an article as its page has them, with their anchors. */
  function passagesOf(address) {
    if (!pages.has(address)) {
      pages.set(address, fetch(form.dataset.root + address).then(async response => {
        if (!response.ok) throw new Error(address);
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        const body = page.querySelector('[data-pagefind-body]') ?? page.body;
        for (const mark of body.querySelectorAll('.permalink')) mark.remove();
        const parts = [...body.querySelectorAll('[id]')].filter(element => /^[pslqnf]-[0-9a-f]{8}(-\d+)?$/.test(element.id))
          .map(element => ({ id: element.id, text: element.textContent.replace(/\s+/g, ' ').trim() }));
        const spoken = [...page.querySelectorAll('.quotations blockquote')]
          .map(quotation => ({ id: (quotation.getAttribute('cite') ?? '').slice(1), text: quotation.textContent.replace(/\s+/g, ' ').trim() }));
        return { parts, spoken, headline: body.querySelector('h1')?.textContent ?? '' };
      }));
    }
    return pages.get(address);
  }

  const matches = (term, query) => query.words.some(word => word.term === term || (word.isPrefix && term.startsWith(word.term)));

  /** Where the terms of a phrase stand one behind the other. */
  function phraseIn(terms, phrase) {
    for (let i = 0; i + phrase.length <= terms.length; i++) {
      if (phrase.every((term, k) => terms[i + k].term === term)) return i;
    }
    return -1;
  }

  /** The part of an article that has most of what was asked for; null where a phrase is nowhere in it. */
  function passage(page, query, isSpoken) {
    let best = null;
    const parts = isSpoken ? page.spoken : page.parts;
    const has = query.phrases.map(phrase => !isSpoken && phraseIn(termsOf(page.headline), phrase) >= 0);
    for (const part of parts) {
      const terms = termsOf(part.text);
      const hits = terms.filter(found => matches(found.term, query));
      let value = new Set(hits.map(found => found.term)).size;
      let first = hits[0];
      query.phrases.forEach((phrase, i) => {
        const place = phraseIn(terms, phrase);
        if (place < 0) return;
        has[i] = true;
        value += 10;
        first = terms[place];
      });
      if (value > 0 && (best === null || value > best.value)) best = { value, part, hits, first };
    }
    return has.every(found => found) ? best ?? {} : null;
  }

  /** About as much of a text as two lines hold, around the first word that was found, cut between words. */
  function excerpt({ part, hits, first }) {
    const room = 220;
    let from = Math.max(0, first.start - 60);
    if (from > 0) from = Math.max(part.text.lastIndexOf(' ', from), from > 80 ? part.text.indexOf(' ', from - 20) : 0) + 1 || from;
    let to = Math.min(part.text.length, from + room);
    if (to < part.text.length) to = Math.max(part.text.lastIndexOf(' ', to), from + room / 2);
    const nodes = [from > 0 ? '…\u00A0' : ''];
    let at = from;
    for (const hit of hits) {
      if (hit.start < at || hit.end > to) continue;
      const mark = document.createElement('mark');
      mark.textContent = part.text.slice(hit.start, hit.end);
      nodes.push(part.text.slice(at, hit.start), mark);
      at = hit.end;
    }
    nodes.push(part.text.slice(at, to), to < part.text.length ? '…' : '');
    return nodes;
  }

  // The page.

  const plural = new Intl.PluralRules(language);

  function count(forms, amount) {
    const all = JSON.parse(forms);
    return (all[plural.select(amount)] ?? all.other).replace('{count}', amount.toLocaleString(language));
  }

  function stateOf() {
    const data = new FormData(form);
    const state = { q: data.get('q') ?? '', spoken: data.has('spoken'), order: data.get('order') ?? '', facets: {} };
    for (const name of Object.keys(facetNames)) state.facets[name] = chosen[name];
    return state;
  }

  const chosen = Object.fromEntries(Object.keys(facetNames).map(name => [name, new Set()]));
  let current = 0, ranked = [], shown = 0, query = null, verified = null;

  const valuesOf = (facets, name, article) => {
    if (name === 'year') return facets.years[article] ? [String(facets.years[article])] : [];
    const of = facets[facetNames[name]].of[article];
    return of === 0 ? [] : of.map(index => facets[facetNames[name]].names[index]);
  };

  const fits = (facets, article, but) => Object.keys(chosen).every(name => name === but || chosen[name].size === 0
    || valuesOf(facets, name, article).some(value => chosen[name].has(value)));

  const narrow = form.querySelector('.search-narrow');

  function showFacets(facets, articles) {
    for (const field of form.querySelectorAll('[data-facet]')) {
      const name = field.dataset.facet;
      const counts = new Map([...chosen[name]].map(value => [value, 0]));
      for (const article of articles) {
        if (!fits(facets, article, name)) continue;
        for (const value of valuesOf(facets, name, article)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const choices = [...counts].sort((a, b) => chosen[name].has(b[0]) - chosen[name].has(a[0]) || b[1] - a[1]
        || (name === 'year' ? b[0] - a[0] : a[0].localeCompare(b[0], language))).slice(0, choicesShown);
      const focused = field.contains(document.activeElement) ? document.activeElement.value : null;
      for (const label of field.querySelectorAll('label')) label.remove();
      for (const [value, amount] of choices) {
        const label = document.getElementById('search-choice').content.firstElementChild.cloneNode(true);
        const box = label.querySelector('input');
        box.value = value;
        box.checked = chosen[name].has(value);
        label.querySelector('bdi').textContent = value;
        label.querySelector('.count').textContent = amount.toLocaleString(language);
        box.addEventListener('change', () => {
          if (box.checked) chosen[name].add(value); else chosen[name].delete(value);
          search(true);
        });
        field.append(label);
        if (value === focused) box.focus();
      }
      field.hidden = choices.length < 2 && chosen[name].size === 0;
    }
    narrow.hidden = [...narrow.querySelectorAll('fieldset')].every(field => field.hidden);
  }

  async function resultOf(article) {
    const { head } = await open();
    const block = await load(head.blocks[Math.floor(article / head.inBlock)], json);
    const [address, headline, tag, iso, day] = block[article % head.inBlock];
    return { address, headline, tag, iso, day };
  }

  function show(result) {
    const item = document.getElementById('search-result').content.firstElementChild.cloneNode(true);
    const title = item.querySelector('h2');
    title.lang = result.tag;
    title.firstElementChild.href = form.dataset.root + result.address;
    title.firstElementChild.textContent = result.headline;
    const day = document.createElement(result.iso ? 'time' : 'span');
    if (result.iso) day.dateTime = result.iso;
    day.textContent = result.day;
    item.querySelector('.day').append(day);
    list.append(item);
    return item;
  }

  function showPassage(item, result, found) {
    if (!found?.part) return;
    const summary = item.querySelector('.summary');
    summary.lang = result.tag;
    summary.hidden = false;
    summary.firstElementChild.href = `${form.dataset.root}${result.address}#${found.part.id}`;
    summary.firstElementChild.replaceChildren(...excerpt(found));
  }

  /** The next results. Those of a phrase are looked at first, since the index knows words alone. */
  async function showNext(turn, state) {
    const wanted = Math.min(ranked.length, shown + pageSize);
    if (query.phrases.length === 0) {
      const next = ranked.slice(shown, wanted);
      shown = wanted;
      for (const result of await Promise.all(next.map(resultOf))) {
        if (turn !== current) return;
        const item = show(result);
        passagesOf(result.address).then(page => showPassage(item, result, passage(page, query, state.spoken)), () => {});
      }
      more.hidden = shown >= ranked.length;
      return;
    }
    let added = 0, read = 0;
    while (verified.at < ranked.length && added < pageSize && read < mostPagesForPhrase) {
      const batch = await Promise.all(ranked.slice(verified.at, verified.at + pageSize).map(resultOf));
      const read1 = await Promise.all(batch.map(result => passagesOf(result.address).catch(() => null)));
      if (turn !== current) return;
      batch.forEach((result, i) => {
        const found = read1[i] && passage(read1[i], query, state.spoken);
        if (!found) return;
        showPassage(show(result), result, found);
        added++;
        verified.found++;
      });
      verified.at += batch.length;
      read += batch.length;
    }
    more.hidden = verified.at >= ranked.length;
    if (ranked.length > 0) status.textContent = verified.found === 0 && more.hidden ? form.dataset.none
      : count(form.dataset.found, verified.found) + (more.hidden ? '' : ' ' + form.dataset.partly);
  }

  async function search(isChoice) {
    const turn = ++current;
    const state = stateOf();
    list.setAttribute('aria-busy', 'true');
    remember(state);
    await find(turn, state, isChoice);
    if (turn === current) list.setAttribute('aria-busy', 'false');
  }

  async function find(turn, state, isChoice) {
    const asked = parse(state.q);
    if (asked.words.length === 0) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      narrow.hidden = true;
      return;
    }
    if (!isChoice) status.textContent = form.dataset.wait;
    try {
      const { facets } = await open();
      const all = await rank(asked, state.spoken);
      if (turn !== current) return;
      query = asked;
      ranked = all.filter(article => fits(facets, article));
      if (state.order === 'day') ranked.sort((a, b) => a - b);
      shown = 0;
      verified = { at: 0, found: 0 };
      list.replaceChildren();
      showFacets(facets, all);
      if (ranked.length === 0) status.textContent = form.dataset.none;
      await showNext(turn, state);
      if (turn === current && ranked.length > 0 && asked.phrases.length === 0) status.textContent = count(form.dataset.found, ranked.length);
    } catch {
      if (turn === current) status.textContent = form.dataset.failed;
    }
  }

  // Addresses: what is asked for is in them, so that it can be sent and kept.

  function remember(state) {
    const address = new URL(location.href);
    address.search = '';
    if (state.q) address.searchParams.set('q', state.q);
    if (state.spoken) address.searchParams.set('spoken', '1');
    if (state.order) address.searchParams.set('order', state.order);
    for (const [name, values] of Object.entries(state.facets)) {
      for (const value of values) address.searchParams.append(name, value);
    }
    history.replaceState(null, '', address);
  }

  function recall() {
    const asked = new URL(location.href).searchParams;
    form.elements.q.value = asked.get('q') ?? '';
    form.elements.spoken.checked = asked.has('spoken');
    form.elements.order.value = asked.get('order') === 'day' ? 'day' : '';
    for (const name of Object.keys(chosen)) chosen[name] = new Set(asked.getAll(name));
    narrow.open = Object.values(chosen).some(values => values.size > 0);
  }

  let waiting = 0;
  form.elements.q.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  form.elements.spoken.addEventListener('change', () => search());
  form.elements.order.addEventListener('change', () => search());
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  more.addEventListener('click', async () => {
    const last = list.lastElementChild;
    more.disabled = true;
    await showNext(current, stateOf()).catch(() => { status.textContent = form.dataset.failed; });
    more.disabled = false;
    (last?.nextElementSibling ?? list.lastElementChild)?.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', () => {
    recall();
    search();
  });

  recall();
  if (form.elements.q.value) search();
})();
