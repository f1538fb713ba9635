// The two languages of the page: what is written in its HTML, and what its script says.
const data = JSON.parse(document.getElementById('data').textContent);
const root = document.documentElement;
const byId = (id) => document.getElementById(id);

const sentences = {
  vi: {
    all: 'Tất cả', none: 'Chưa gắn chỉ tiêu', unit: 'Đơn vị', interval: 'Khoảng giá trị', period: 'Kỳ', unknown: 'không xác định được',
    area: 'Địa bàn', qualifier: 'Mức chính xác', status: 'Tính chất', changes: 'Thay đổi', indicator: 'Chỉ tiêu', sure: 'Độ tin cậy',
    words: 'Theo các từ', rules: 'Quy tắc', whole: 'Là một phần của', unlinked: 'chưa đủ căn cứ để gắn chỉ tiêu', cell: 'Ô',
    count: (shown, total) => (shown === total ? `${total} số liệu` : `${shown} trong ${total} số liệu`),
    found: (shown, total) => (shown === total ? `${total} phát hiện` : `${shown} trong ${total} phát hiện`), other: 'English', otherCode: 'en',
  },
  en: {
    all: 'All', none: 'Not linked to an indicator', unit: 'Unit', interval: 'Interval', period: 'Period', unknown: 'cannot be told',
    area: 'Area', qualifier: 'Qualifier', status: 'Status', changes: 'Changes', indicator: 'Indicator', sure: 'Confidence',
    words: 'By the words', rules: 'Rules', whole: 'Part of', unlinked: 'not enough to tell which', cell: 'Cell',
    count: (shown, total) => (shown === total ? `${total} figures` : `${shown} of ${total} figures`),
    found: (shown, total) => (shown === total ? `${total} findings` : `${shown} of ${total} findings`), other: 'Tiếng Việt', otherCode: 'vi',
  },
};
const language = () => root.lang;
const say = (name) => sentences[language()][name];
const of = (pair) => (pair ? pair[language() === 'en' ? 1 : 0] : '');

const kept = {
  get(name) { try { return localStorage.getItem(`giaoban-${name}`); } catch { return null; } },
  set(name, value) { try { localStorage.setItem(`giaoban-${name}`, value); } catch { /* a page opened from a file may keep nothing */ } },
};

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function inVietnamese(made) {
  made.lang = 'vi';
  return made;
}

function speak(code) {
  root.lang = code;
  for (const each of document.querySelectorAll('[data-vi]')) each.textContent = each.dataset[code];
  for (const name of ['aria-label', 'title', 'placeholder']) {
    for (const each of document.querySelectorAll(`[data-vi-${name}]`)) each.setAttribute(name, each.getAttribute(`data-${code}-${name}`));
  }
  byId('language').textContent = say('other');
  byId('language').lang = say('otherCode');
}
