// What every page does without a request: the menu on small screens, the theme, copying, closing messages.
(() => {
  "use strict";
  const closest = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

  document.addEventListener("click", (event) => {
    if (closest(event, "[data-theme-switch]")) {
      document.documentElement.dispatchEvent(new CustomEvent("giaoban:theme"));
    }
    const menu = closest(event, "[data-menu-switch]");
    if (menu) {
      const open = menu.getAttribute("aria-expanded") !== "true";
      menu.setAttribute("aria-expanded", String(open));
      document.body.classList.toggle("menu-open", open);
    }
    const close = closest(event, "[data-close]");
    if (close) close.closest("[data-closable]")?.remove();
    const copy = closest(event, "[data-copy]");
    if (copy) {
      const source = document.getElementById(copy.dataset.copy);
      navigator.clipboard?.writeText(source.value ?? source.textContent).then(() => {
        copy.querySelector("[data-copied]")?.removeAttribute("hidden");
      });
    }
    // A menu made of <details> closes when the reader clicks elsewhere.
    document.querySelectorAll("details.dropdown-details[open]").forEach((details) => {
      if (!details.contains(event.target)) details.removeAttribute("open");
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.dropdown-details[open]").forEach((details) => {
      details.removeAttribute("open");
      details.querySelector("summary")?.focus();
    });
    const menu = document.querySelector("[data-menu-switch][aria-expanded='true']");
    if (menu) {
      menu.click();
      menu.focus();
    }
  });

  // A choice in a form marked so is sent as soon as it is made.
  document.addEventListener("change", (event) => {
    const form = closest(event, "form[data-send-on-change]");
    if (form) form.requestSubmit();
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || form.hasAttribute("data-many")) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });
})();
