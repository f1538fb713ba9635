// Sets light or dark before anything is drawn: what the reader chose, else what the system prefers.
(() => {
  "use strict";
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null; // storage is off: the system decides
    }
  };
  const apply = () => root.setAttribute("data-bs-theme", chosen() || (dark.matches ? "dark" : "light"));
  apply();
  dark.addEventListener("change", apply);
  root.addEventListener("giaoban:theme", () => {
    const next = root.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", next);
    } catch {
      // kept for this page only
    }
    root.setAttribute("data-bs-theme", next);
  });
})();
