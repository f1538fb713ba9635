// The queue and the panel: a figure opens beside the list, forms open in their place, and a row follows its figure.
(() => {
  "use strict";
  document.documentElement.classList.add("has-review");
  const wide = window.matchMedia("(min-width: 62rem)");
  const rows = () => [...document.querySelectorAll("[data-review-row]")];
  const current = () => document.querySelector("[data-review-row][aria-current]");
  const side = () => document.querySelector("#review-side, [data-review-side]");
  const panel = () => document.querySelector("[data-claim-panel]");

  const mark = (row) => {
    rows().forEach((each) => each.removeAttribute("aria-current"));
    row.setAttribute("aria-current", "true");
  };

  const open = (row) => {
    const link = row.querySelector("a");
    if (!side() || !wide.matches) {
      link.click();
      return;
    }
    mark(row);
    link.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
    history.replaceState(history.state, "", `#claim-${row.dataset.reviewRow}`);
    htmx.ajax("GET", row.dataset.panel, { target: side(), swap: "innerHTML show:none" });
  };

  // By a step of 1 or -1 through the list; where there is none, through the figures of the document.
  const step = (by) => {
    const all = rows();
    if (!all.length) {
      document.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]")?.click();
      return;
    }
    const place = all.indexOf(current());
    const next = place < 0 ? all[0] : all[place + by];
    if (next) open(next);
    else document.querySelector(by > 0 ? "#review-list a[rel=next]" : "#review-list a[rel=prev]")?.click();
  };

  const show = (name) => {
    const form = panel()?.querySelector(`[data-form="${name}"]`);
    if (!form) return;
    const others = panel().querySelectorAll("[data-form][open]");
    others.forEach((each) => each !== form && each.removeAttribute("open"));
    form.open = true;
    told();
    form.dispatchEvent(new CustomEvent("giaoban:open"));
    form.querySelector("input:not([type=hidden]), select")?.focus();
  };

  const told = () =>
    document.querySelectorAll("[data-open]").forEach((button) => {
      const form = document.getElementById(button.getAttribute("aria-controls"));
      button.setAttribute("aria-expanded", String(Boolean(form?.open)));
    });

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const opener = event.target.closest("[data-open]");
    if (opener) {
      const form = document.getElementById(opener.getAttribute("aria-controls"));
      if (form?.open) form.open = false;
      else show(opener.dataset.open);
      told();
      return;
    }
    const row = event.target.closest("[data-review-row]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (row && plain && side() && wide.matches && event.target.closest("a")) {
      event.preventDefault();
      open(row);
    }
  });

  // The button that was pressed is gone with the panel it stood in: go on from the panel's title.
  let pressed = false;
  document.addEventListener("htmx:beforeSwap", (event) => {
    pressed = event.detail.target.matches("[data-claim-panel]") && event.detail.target.contains(document.activeElement);
  });
  document.addEventListener("htmx:afterSettle", () => {
    told();
    if (!pressed) return;
    pressed = false;
    if (document.activeElement !== document.body) return; // somebody was quicker
    const invalid = panel()?.querySelector(".is-invalid");
    (invalid ?? panel()?.querySelector("[id$=-title]"))?.focus({ preventScroll: !invalid });
  });

  document.addEventListener("giaoban:decided", (event) => {
    const row = document.querySelector(`[data-review-row="${event.detail.claim}"]`);
    if (!row?.dataset.row) return;
    const was = row.hasAttribute("aria-current");
    htmx.ajax("GET", row.dataset.row, { target: row, swap: "outerHTML" }).then(() => {
      const fresh = document.querySelector(`[data-review-row="${event.detail.claim}"]`);
      if (was && fresh) mark(fresh);
    });
  });

  const wanted = document.querySelector(`[data-review-row="${location.hash.replace("#claim-", "")}"]`);
  if (wanted && side() && wide.matches) window.addEventListener("load", () => open(wanted), { once: true });

  window.giaobanReview = { step, show, panel };
})();
