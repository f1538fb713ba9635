// The card beside the text: what is known of the figure pointed at.
const card = byId('card');
let pinned = null;
const narrow = matchMedia('(max-width: 780px)'); // where the card lies over the lower half

function fact(number) {
  const claim = data.claims[number];
  const rows = element('dl');
  const verdicts = (claim.findings || []).map(verdictOf);
  const row = (name, ...said) => rows.append(element('dt', '', say(name)), element('dd', '', ...said));
  if (of(claim.unit)) row('unit', inVietnamese(element('span', '', of(claim.unit))));
  if (claim.interval) row('interval', of(claim.interval));
  if (claim.cell) row('cell', claim.cell);
  row('period', claim.period ? of(claim.period) : say('unknown'));
  row('area', of(claim.area));
  row('qualifier', of(claim.qualifier));
  row('status', claim.status[0] === 'actual' ? of(claim.status.slice(1)) : element('span', `badge ${claim.status[0]}`, of(claim.status.slice(1))));
  if (claim.changes.length) row('changes', ...claim.changes.map((change) => element('div', '', of(change))));
  if (claim.whole !== null) {
    const link = inVietnamese(element('a', '', data.claims[claim.whole].quote));
    link.href = `#c${claim.whole}`;
    row('whole', link);
  }
  if (claim.indicator) {
    const name = element('div', '', claim.name ? of(claim.name) : '');
    row('indicator', name, element('code', '', claim.indicator));
    const meter = element('meter', 'meter');
    Object.assign(meter, { min: 0, max: 100, value: claim.confidence });
    meter.setAttribute('aria-label', say('sure'));
    row('sure', meter, `${claim.confidence}%`);
    if (claim.words.length) row('words', inVietnamese(element('span', '', claim.words.join(', '))));
  } else {
    row('indicator', say('unlinked'));
  }
  if (claim.rules.length) row('rules', ...claim.rules.map((rule) => element('div', '', element('code', '', rule))));
  return element('section', `fact k-${claim.kind}`,
    element('h3', '', of(claim.value)), ...verdicts, inVietnamese(element('p', 'subject', claim.subject)), inVietnamese(element('blockquote', '', claim.quote)), rows);
}

function light(numbers) {
  for (const each of document.querySelectorAll('.lit')) each.classList.remove('lit');
  if (!numbers.length) return;
  const selector = numbers.flatMap((number) => [`.q[data-q~="${number}"]`, `.f[data-q~="${number}"]`]).join(',');
  for (const each of byId(`d${data.claims[numbers[0]].document}`).querySelectorAll(selector)) each.classList.add('lit');
}

let shown = '';
function show(numbers) {
  light(numbers);
  card.classList.toggle('full', numbers.length > 0);
  const key = language() + numbers.join();
  if (key === shown) return;
  shown = key;
  byId('facts').replaceChildren(...numbers.map(fact));
  card.scrollTop = 0;
}

const numbersOf = (each) => (each.dataset.c || each.dataset.q).split(' ').map(Number);

function pin(each) {
  if (pinned) pinned.classList.remove('pinned');
  pinned = each;
  if (each) each.classList.add('pinned');
  show(each ? numbersOf(each) : []);
}

function anchorOf(number) {
  return byId(`c${number}`) || document.querySelector(`.f[data-c~="${number}"]`);
}

function jump(number) {
  const anchor = anchorOf(number);
  if (!anchor) return;
  choose('text');
  anchor.scrollIntoView({ block: narrow.matches ? 'start' : 'center', behavior: 'instant' });
  anchor.focus({ preventScroll: true });
  pin(anchor);
}

byId('view-text').addEventListener('pointerover', (event) => {
  const each = event.target.closest('.f, .q');
  if (event.pointerType === 'mouse' && each && !each.classList.contains('off')) show(numbersOf(each));
});
byId('view-text').addEventListener('pointerout', (event) => {
  if (event.pointerType === 'mouse' && event.target.closest('.f, .q') && pinned) show(numbersOf(pinned));
});
byId('view-text').addEventListener('focusin', (event) => {
  if (event.target.matches('.f')) show(numbersOf(event.target));
});
byId('view-text').addEventListener('click', (event) => {
  const finding = event.target.closest('a[href^="#f"]');
  if (finding) {
    event.preventDefault();
    goToFinding(Number(finding.hash.slice(2)));
    return;
  }
  const link = event.target.closest('a[href^="#c"]');
  if (link) {
    event.preventDefault();
    jump(Number(link.hash.slice(2)));
    return;
  }
  const each = event.target.closest('.f, .q');
  if (each) pin(each.matches('.f') ? each : anchorOf(numbersOf(each)[0]));
});
byId('view-text').addEventListener('keydown', (event) => {
  if (event.target.matches('.f') && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    pin(event.target);
  }
});
byId('close').addEventListener('click', () => {
  const back = pinned;
  pin(null);
  if (back) back.focus({ preventScroll: true });
});
