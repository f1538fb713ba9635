// The text and the list of claims find each other: a figure opens its claim, a claim lights up its words.
(() => {
  "use strict";
  const text = document.querySelector("[data-text]");
  if (!text) return;
  const claims = () => document.getElementById("claims");
  const claimOf = (key) => document.getElementById(`claim-${key}`);

  const light = (key) => {
    text.querySelectorAll(".lit").forEach((word) => word.classList.remove("lit"));
    text.querySelectorAll(`[data-claims~="${key}"], [data-quote~="${key}"]`).forEach((word) => word.classList.add("lit"));
  };

  const open = (key) => {
    const claim = claimOf(key);
    if (!claim) return false;
    claims().querySelectorAll("details[open]").forEach((other) => {
      if (!claim.contains(other)) other.open = false;
    });
    claim.querySelector("details").open = true;
    const list = claim.closest(".claim-list");
    // Beside the text only the list is moved; below it, on a small screen, the page is.
    if (list.scrollHeight > list.clientHeight) {
      list.scrollTop += claim.getBoundingClientRect().top - list.getBoundingClientRect().top - 24;
    } else claim.scrollIntoView({ block: "nearest" });
    claim.querySelector("summary").focus({ preventScroll: true });
    light(key);
    return true;
  };

  const show = async (key) => {
    if (open(key) || !claims()) return;
    await htmx.ajax("GET", `${claims().dataset.claimsAt}?claim=${key}`, { target: "#claims", swap: "outerHTML" });
    open(key);
  };

  // A part that was not asked for yet is asked for when something in it is looked for.
  const loaded = (at) =>
    new Promise((done) => {
      const part = [...text.querySelectorAll(".part-waiting")].find(
        (each) => Number(each.dataset.start) <= at && at < Number(each.dataset.end),
      );
      if (!part) return done();
      document.body.addEventListener("htmx:afterSettle", () => done(), { once: true });
      htmx.trigger(part, "giaoban:load");
      return undefined;
    });

  const toText = async (key, at) => {
    await loaded(at);
    light(key);
    const words = text.querySelector(`[data-claims~="${key}"]`) || text.querySelector(`[data-quote~="${key}"]`);
    words?.scrollIntoView({ block: "center" });
    words?.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const figure = event.target.closest("[data-claims]");
    if (figure && claims()) {
      event.preventDefault();
      show(figure.dataset.claims.split(" ")[0]);
    }
    const back = event.target.closest("[data-to-text]");
    if (back) {
      event.preventDefault();
      toText(back.dataset.toText, Number(back.dataset.at));
    }
  });
  document.addEventListener(
    "toggle",
    (event) => {
      const claim = event.target.closest?.("[data-claim]");
      if (claim && event.target.open) light(claim.dataset.claim);
    },
    true,
  );

  // A page asked for with a claim or a place opens there.
  const wanted = new URLSearchParams(location.search).get("claim");
  const place = /^#at-(\d+)$/.exec(location.hash);
  window.addEventListener("load", async () => {
    if (wanted && claimOf(wanted)) {
      open(wanted);
      await toText(wanted, Number(claimOf(wanted).dataset.start));
    } else if (place) {
      await loaded(Number(place[1]));
      const line = document.getElementById(`at-${place[1]}`);
      line?.classList.add("at");
      line?.scrollIntoView({ block: "center" });
    }
  });
})();
