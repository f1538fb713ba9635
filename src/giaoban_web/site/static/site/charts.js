// Draws every <div class="chart" data-chart="URL of a Vega-Lite specification"> without evaluating code: expressions
// are interpreted (ast), so the page's policy needs no exception.
(() => {
  "use strict";
  const draw = async (place) => {
    const answer = await fetch(place.dataset.chart, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const dark = document.documentElement.getAttribute("data-bs-theme") === "dark";
    await vegaEmbed(place, await answer.json(), {
      ast: true,
      logLevel: vega.Error, // Vega 6.3.0 as published calls itself 5.33.1, of which vega-embed would warn
      expr: expressionInterpreter,
      renderer: "canvas",
      actions: false,
      defaultStyle: false,
      tooltip: { disableDefaultStyle: true },
      theme: dark ? "dark" : undefined,
      config: { background: "transparent", font: "Be Vietnam Pro" },
    });
    place.setAttribute("data-drawn", "");
  };
  const drawAll = (within) => within.querySelectorAll(".chart[data-chart]:not([data-drawn])").forEach(draw);
  document.addEventListener("DOMContentLoaded", () => drawAll(document));
  document.addEventListener("htmx:afterSettle", (event) => drawAll(event.target));
})();
