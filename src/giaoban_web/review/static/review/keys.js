// One-letter keys of review, which each person can switch off (WCAG 2.1.4), and the dialog that lists them.
(() => {
  "use strict";
  const KEPT = "giaoban.review.keys";
  const dialog = () => document.getElementById("review-keys");
  const isOn = () => {
    try {
      return localStorage.getItem(KEPT) !== "off";
    } catch {
      return true;
    }
  };

  const help = () => {
    const box = dialog();
    if (!box || box.open) return;
    box.querySelector("[data-keys-switch]").checked = isOn();
    box.showModal();
  };

  const press = (name) => window.giaobanReview.panel()?.querySelector(`[data-do="${name}"]:not([disabled])`);
  // Where a stored value contradicts the figure, or something is missing, accepting leads to what must be decided first.
  const accept = () => {
    const panel = window.giaobanReview.panel();
    const button = press("accept");
    if (button) button.click();
    else panel?.querySelector(".claim-resolve input[name=reason], [data-misfit]")?.focus();
  };

  const KEYS = {
    j: () => window.giaobanReview.step(1),
    k: () => window.giaobanReview.step(-1),
    a: accept,
    e: () => window.giaobanReview.show("correct"),
    l: () => window.giaobanReview.show("link"),
    r: () => window.giaobanReview.show("reject"),
    u: () => press("undo")?.click(),
    "?": help,
  };

  document.addEventListener("keydown", (event) => {
    const where = event.target;
    const typing = where instanceof Element && where.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (event.key === "Escape" && typing) {
      where.blur();
      where.closest("[data-claim-panel]")?.querySelector("[id$=-title]")?.focus();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat || dialog()?.open || !isOn()) return;
    const act = KEYS[event.key];
    if (!act || !window.giaobanReview) return;
    event.preventDefault();
    act();
  });

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-keys-help]")) help();
  });

  document.addEventListener("change", (event) => {
    if (!(event.target instanceof Element) || !event.target.matches("[data-keys-switch]")) return;
    try {
      localStorage.setItem(KEPT, event.target.checked ? "on" : "off");
    } catch {
      // Without storage the keys stay on.
    }
  });
})();
