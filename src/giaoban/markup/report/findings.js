// The findings: which are shown, and the way from a finding to its sentence and back.
const articles = [...document.querySelectorAll('.finding')];
const sift = byId('sift');
let cameFrom = null;

const shownFindings = () => articles.filter((each) => !each.hidden);

function siftFindings() {
  if (!sift) return;
  const off = new Set([...sift.querySelectorAll('.chip[aria-pressed="false"]')].map((chip) => chip.dataset.verdict));
  const wantedDocument = byId('sift-document').value;
  const wantedCheck = byId('sift-check').value;
  for (const each of articles) {
    each.hidden = off.has(each.dataset.verdict) || (wantedCheck !== '' && each.dataset.check !== wantedCheck)
      || (wantedDocument !== '' && !each.dataset.documents.split(' ').includes(wantedDocument));
  }
  const shown = shownFindings().length;
  byId('found').textContent = say('found')(shown, articles.length);
  byId('none').hidden = shown > 0;
}

function goToFinding(number) {
  const article = byId(`f${number}`);
  if (!article) return;
  article.hidden = false;
  choose('findings');
  standOn(article);
}

function standOn(article) {
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function followFinding(article, link = article.querySelector('a[href^="#c"]:has(.judged)') || article.querySelector('a[href^="#c"]')) {
  if (!link) return;
  cameFrom = article;
  jump(Number(link.hash.slice(2)));
}

// What the card beside the text says of a figure that was judged.
function verdictOf(number) {
  const article = byId(`f${number}`);
  const link = element('a', '', article.querySelector('.message').textContent);
  link.href = `#f${number}`;
  return element('p', `judgement ${[...article.classList].find((name) => name.startsWith('v-'))}`, article.querySelector('.verdict').cloneNode(true), ' ', link);
}

if (sift) {
  sift.addEventListener('input', siftFindings);
  sift.addEventListener('submit', (event) => event.preventDefault());
  for (const chip of sift.querySelectorAll('.chip')) {
    chip.addEventListener('click', () => {
      chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
      siftFindings();
    });
  }
  byId('findings').addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#c"]');
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    followFinding(link.closest('.finding'), link);
  });
}
