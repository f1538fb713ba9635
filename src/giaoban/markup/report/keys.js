// One hand on the keyboard: j and k go on and back, Enter follows, Escape returns.
const stopsOf = {
  findings: shownFindings,
  text: () => [...document.querySelectorAll('.f:not(.off)')],
  table: () => [...document.querySelectorAll('#rows a')],
};

function step(by) {
  const stops = stopsOf[view()]();
  const here = stops.indexOf(document.activeElement.closest('.finding, .f, #rows a'));
  const next = here < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(Math.max(here + by, 0), stops.length - 1);
  if (!stops[next]) return;
  stops[next].focus({ preventScroll: true });
  stops[next].scrollIntoView({ block: view() === 'text' && !narrow.matches ? 'center' : 'nearest', behavior: 'instant' });
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const back = view() === 'text' ? cameFrom : null;
    pin(null);
    cameFrom = null;
    if (back) goToFinding(Number(back.id.slice(1)));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault();
    step(event.key === 'j' ? 1 : -1);
  } else if (event.key === 'Enter' && event.target.matches('.finding')) {
    event.preventDefault();
    followFinding(event.target);
  }
});
