// Tabs, language, light and dark, kinds shown, and print.
const names = ['findings', 'text', 'table'].filter((name) => byId(`tab-${name}`));
const tabs = Object.fromEntries(names.map((name) => [name, byId(`tab-${name}`)]));
const places = Object.fromEntries(names.map((name) => [name, 0]));
const view = () => names.find((name) => tabs[name].getAttribute('aria-selected') === 'true');

// Without a script findings and text stand one below the other.
for (const name of names.slice(1)) byId(`view-${name}`).hidden = true;

function choose(name) {
  const before = view();
  if (before === name) return;
  places[before] = scrollY;
  for (const [each, tab] of Object.entries(tabs)) {
    tab.setAttribute('aria-selected', String(each === name));
    tab.tabIndex = each === name ? 0 : -1;
    byId(`view-${each}`).hidden = each !== name;
  }
  scrollTo({ top: places[name], behavior: 'instant' });
}
for (const [name, tab] of Object.entries(tabs)) {
  tab.addEventListener('click', () => choose(name));
  tab.addEventListener('keydown', (event) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const next = names.indexOf(name) + (event.key === 'ArrowLeft' ? names.length - 1 : 1);
    const other = event.key === 'Home' ? names[0] : event.key === 'End' ? names[names.length - 1] : names[next % names.length];
    choose(other);
    tabs[other].focus();
  });
}

function redraw() {
  fillFilters();
  filter();
  siftFindings();
  if (pinned) pin(pinned);
}
byId('language').addEventListener('click', () => {
  speak(language() === 'vi' ? 'en' : 'vi');
  kept.set('language', language());
  redraw();
});

const dark = matchMedia('(prefers-color-scheme: dark)');
byId('theme').addEventListener('click', () => {
  const now = root.dataset.theme || (dark.matches ? 'dark' : 'light');
  root.dataset.theme = now === 'dark' ? 'light' : 'dark';
  kept.set('theme', root.dataset.theme);
});

for (const chip of document.querySelectorAll('.chip[data-kind]')) {
  chip.addEventListener('click', () => {
    const on = chip.getAttribute('aria-pressed') !== 'true';
    chip.setAttribute('aria-pressed', String(on));
    for (const each of document.querySelectorAll(`.f.k-${chip.dataset.kind}`)) {
      each.classList.toggle('off', !on);
      each.tabIndex = on ? 0 : -1;
    }
  });
}

byId('print').addEventListener('click', () => print());
addEventListener('beforeprint', () => draw(Infinity));
function follow() {
  const place = /^#([cdf])(\d+)$/.exec(location.hash);
  if (!place) return;
  if (place[1] === 'c') jump(Number(place[2]));
  else if (place[1] === 'f') goToFinding(Number(place[2]));
  else {
    choose('text');
    byId(location.hash.slice(1)).scrollIntoView({ behavior: 'instant' });
  }
}
addEventListener('hashchange', follow);

if (['vi', 'en'].includes(kept.get('language')) && kept.get('language') !== language()) speak(kept.get('language'));
else speak(language());
if (['light', 'dark'].includes(kept.get('theme'))) root.dataset.theme = kept.get('theme');
redraw();
follow();
