// Tabs, language, light and dark, kinds shown, and print.
const tabs = { text: byId('tab-text'), table: byId('tab-table') };

const places = { text: 0, table: 0 };

function choose(name) {
  const before = tabs.text.getAttribute('aria-selected') === 'true' ? 'text' : 'table';
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
    const other = event.key === 'Home' ? 'text' : event.key === 'End' ? 'table' : name === 'text' ? 'table' : 'text';
    choose(other);
    tabs[other].focus();
  });
}

function redraw() {
  fillFilters();
  filter();
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

for (const chip of document.querySelectorAll('.chip')) {
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
addEventListener('hashchange', () => {
  const number = /^#c(\d+)$/.exec(location.hash);
  if (number) jump(Number(number[1]));
  else if (/^#d\d+$/.test(location.hash)) choose('text');
});

if (['vi', 'en'].includes(kept.get('language')) && kept.get('language') !== language()) speak(kept.get('language'));
else speak(language());
if (['light', 'dark'].includes(kept.get('theme'))) root.dataset.theme = kept.get('theme');
redraw();
if (/^#c\d+$/.test(location.hash)) jump(Number(location.hash.slice(2)));
