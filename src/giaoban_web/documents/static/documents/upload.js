// Sending files one by one with their progress. Without it the form sends them all at once.
(() => {
  "use strict";
  const form = document.querySelector("form[data-upload]");
  if (!form) return;
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const section = document.getElementById("outcomes");
  const list = section.querySelector("[data-outcomes]");
  const agreed = form.querySelector("input[name=no_secrets]");
  const chosen = form.querySelector("[data-chosen]");
  form.classList.add("scripted");
  const listChosen = () => {
    chosen.replaceChildren(
      ...[...input.files].map((file) => {
        const name = document.createElement("li");
        name.textContent = file.name;
        return name;
      }),
    );
    chosen.hidden = !input.files.length;
  };
  input.addEventListener("change", listChosen);
  let queue = [];
  let busy = false;

  const row = (file, said) => {
    const item = document.createElement("li");
    item.className = "outcome";
    const text = document.createElement("span");
    text.className = "outcome-text";
    const name = document.createElement("strong");
    name.textContent = file.name;
    const about = document.createElement("p");
    about.textContent = said;
    text.append(name, about);
    item.append(text);
    list.append(item);
    section.hidden = false;
    return item;
  };
  const say = (item, said) => {
    item.querySelector("p").textContent = said;
    item.querySelector("progress")?.remove();
  };

  const take = (files) => {
    if (!agreed.checked) {
      agreed.setCustomValidity(form.dataset.secrets);
      agreed.reportValidity();
      agreed.setCustomValidity("");
      return;
    }
    for (const file of files) {
      if (file.size > Number(form.dataset.mostBytes)) row(file, form.dataset.large);
      else queue.push({ file, item: row(file, form.dataset.waiting) });
    }
    if (!busy) next();
  };

  const next = () => {
    const job = queue.shift();
    busy = Boolean(job);
    if (!job) return;
    const data = new FormData(form);
    data.delete("files");
    data.append("files", job.file, job.file.name);
    say(job.item, form.dataset.sending);
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", job.file.name);
    job.item.append(bar);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-Part", "outcomes");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) bar.value = (100 * event.loaded) / event.total;
    });
    request.addEventListener("load", () => {
      if (request.status === 200 && request.responseText.includes("class=\"outcome\"")) job.item.outerHTML = request.responseText;
      else say(job.item, form.dataset.failed);
      next();
    });
    request.addEventListener("error", () => {
      say(job.item, form.dataset.failed);
      next();
    });
    request.send(data);
  };

  form.addEventListener("submit", (event) => {
    if (!input.files.length) return;
    event.preventDefault();
    take([...input.files]);
    if (agreed.checked) input.value = "";
    listChosen();
  });
  ["dragenter", "dragover"].forEach((name) =>
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    }),
  );
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    // Files stay chosen until it is confirmed that they hold no secrets; then the button sends them.
    if (agreed.checked) take([...event.dataTransfer.files]);
    else {
      input.files = event.dataTransfer.files;
      listChosen();
      take([]);
    }
  });
})();
