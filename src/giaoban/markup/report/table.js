// The table of all figures: filters, order, and as many rows as are looked at.
const PAGE = 200;
const filters = { domain: byId('by-domain'), kind: byId('by-kind'), status: byId('by-status'), document: byId('by-document') };
const order = { key: '', descending: false };
let found = [];
let drawn = 0;

const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const haystack = data.claims.map((claim) => {
  const text = [claim.subject, claim.quote, claim.indicator, ...(claim.name || []), ...claim.value, ...(claim.period || []), ...claim.area]
    .join(' ').normalize('NFC').toLowerCase();
  return { text, plain: fold(text) };
});
const numerals = new Intl.Collator('vi', { numeric: true });

const columns = {
  value: (one, other) => Number(one.sort[0] || 0) - Number(other.sort[0] || 0),
  subject: (one, other) => numerals.compare(one.subject, other.subject),
  period: (one, other) => numerals.compare(one.sort[1], other.sort[1]),
  area: (one, other) => numerals.compare(of(one.area), of(other.area)),
  status: (one, other) => numerals.compare(of(one.status.slice(1)), of(other.status.slice(1))),
  document: (one, other) => one.document - other.document,
};

function matching() {
  const query = byId('query').value.trim().normalize('NFC').toLowerCase();
  const words = query.split(/\s+/).filter(Boolean);
  const holds = (hay) => words.every((word) => (fold(word) === word ? hay.plain.includes(word) : hay.text.includes(word)));
  const wanted = (claim) => Object.entries(filters).every(([name, select]) => {
    const value = name === 'status' ? claim.status[0] : name === 'domain' ? claim.domain || '-' : String(claim[name]);
    return select.value === '' || select.value === value;
  });
  const numbers = data.claims.map((_, number) => number).filter((number) => holds(haystack[number]) && wanted(data.claims[number]));
  if (order.key) {
    const compare = columns[order.key];
    numbers.sort((one, other) => compare(data.claims[one], data.claims[other]) * (order.descending ? -1 : 1) || one - other);
  }
  return numbers;
}

function rowOf(number) {
  const claim = data.claims[number];
  const link = element('a', '', of(claim.value) || claim.quote);
  link.href = `#c${number}`;
  const subject = element('td', '', inVietnamese(element('span', '', claim.subject)));
  if (claim.indicator) subject.append(element('small', '', claim.name ? of(claim.name) : claim.indicator));
  const status = claim.status[0] === 'actual' ? of(claim.status.slice(1)) : element('span', `badge ${claim.status[0]}`, of(claim.status.slice(1)));
  const row = element('tr', `k-${claim.kind}`, element('td', 'number', link, element('small', '', of(data.kinds[claim.kind]))), subject,
    element('td', '', claim.period ? of(claim.period) : '–'), element('td', '', of(claim.area)),
    element('td', '', ...claim.changes.map((change) => element('div', '', of(change)))), element('td', '', status),
    element('td', 'by-document', inVietnamese(element('span', '', data.documents[claim.document]))));
  row.dataset.number = number;
  row.setAttribute('role', 'row'); // a phone shows rows as blocks, which would take their role away
  for (const cell of row.cells) cell.setAttribute('role', 'cell');
  return row;
}

function draw(upTo) {
  const rows = document.createDocumentFragment();
  for (; drawn < Math.min(upTo, found.length); drawn += 1) rows.append(rowOf(found[drawn]));
  byId('rows').append(rows);
  byId('more').hidden = drawn >= found.length;
}

function filter() {
  found = matching();
  drawn = 0;
  byId('rows').replaceChildren();
  draw(PAGE);
  byId('count').textContent = say('count')(found.length, data.claims.length);
}

function fill(select, options) {
  const chosen = select.value;
  select.replaceChildren(...[['', say('all')], ...options].map(([value, text]) => Object.assign(element('option', '', text), { value })));
  select.value = chosen;
}

function fillFilters() {
  const used = (name) => new Set(data.claims.map((claim) => (name === 'status' ? claim.status[0] : claim[name])));
  const statuses = new Map(data.claims.map((claim) => [claim.status[0], of(claim.status.slice(1))]));
  const unlinked = used('domain').has('') ? [['-', say('none')]] : [];
  fill(filters.domain, [...Object.entries(data.domains).map(([code, pair]) => [code, of(pair)]), ...unlinked]);
  fill(filters.kind, Object.entries(data.kinds).filter(([kind]) => used('kind').has(kind)).map(([kind, pair]) => [kind, of(pair)]));
  fill(filters.status, [...statuses]);
  fill(filters.document, data.documents.map((name, place) => [String(place), name]));
}

let waiting = 0;
byId('filters').addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(filter, 80);
});
byId('filters').addEventListener('submit', (event) => event.preventDefault());
byId('filters').addEventListener('reset', () => setTimeout(filter));
byId('more').addEventListener('click', () => draw(drawn + PAGE));
for (const heading of document.querySelectorAll('th[data-sort]')) {
  heading.querySelector('button').addEventListener('click', () => {
    order.descending = order.key === heading.dataset.sort && !order.descending;
    order.key = heading.dataset.sort;
    for (const each of document.querySelectorAll('th[aria-sort]')) each.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
    filter();
  });
}
byId('rows').addEventListener('click', (event) => {
  const row = event.target.closest('tr');
  if (!row || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  jump(Number(row.dataset.number));
});
