"use strict";
// Search, and copying of examples. Nothing is loaded from anywhere.
(() => {
  const up = document.body.dataset.up;
  const box = document.getElementById("search");
  const results = document.getElementById("results");
  let chosen = -1;

  // A title that is the query comes first, then one that begins with it, one that contains it, and texts.
  const rank = ([title, kind, , text], words) => {
    const name = title.toLowerCase();
    const all = `${name} ${kind} ${text}`.toLowerCase();
    if (!words.every((word) => all.includes(word))) return -1;
    const query = words.join(" ");
    const base = name === query ? 0 : name.startsWith(query) ? 1 : words.every((word) => name.includes(word)) ? 2 : 3;
    return base * 2 + (kind.startsWith("member") ? 1 : 0);
  };

  const show = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    chosen = -1;
    results.replaceChildren();
    results.hidden = words.length === 0;
    if (results.hidden) return;
    const hits = window.CONTRACT_INDEX.map((entry) => [rank(entry, words), entry])
      .filter(([score]) => score >= 0)
      .sort((a, b) => a[0] - b[0] || a[1][0].localeCompare(b[1][0]))
      .slice(0, 20);
    for (const [, [title, kind, href, text]] of hits) {
      const link = document.createElement("a");
      link.href = up + href;
      link.textContent = title;
      const small = document.createElement("small");
      small.textContent = `${kind}: ${text}`.slice(0, 140);
      link.append(small);
      const item = document.createElement("li");
      item.append(link);
      results.append(item);
    }
    if (hits.length === 0) {
      const item = document.createElement("li");
      item.className = "none";
      item.textContent = "Nothing is called so.";
      results.append(item);
    }
  };

  const choose = (step) => {
    const links = [...results.querySelectorAll("a")];
    if (links.length === 0) return;
    chosen = (chosen + step + links.length) % links.length;
    links.forEach((link, i) => link.classList.toggle("chosen", i === chosen));
    links[chosen].scrollIntoView({ block: "nearest" });
  };

  box.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(1);
    else if (event.key === "ArrowUp") choose(-1);
    else if (event.key === "Escape") { box.value = ""; show(); }
    else if (event.key === "Enter") (results.querySelector("a.chosen") ?? results.querySelector("a"))?.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== box) {
      event.preventDefault();
      box.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) results.hidden = true;
  });

  // A page from a disk may lack the clipboard of the newer kind.
  const copy = async (text) => {
    if (navigator.clipboard && window.isSecureContext) {
      try {
        await navigator.clipboard.writeText(text);
        return;
      } catch { /* The older way is left. */ }
    }
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };
  for (const button of document.querySelectorAll(".copy")) {
    button.addEventListener("click", async () => {
      await copy(button.parentElement.querySelector("code").textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
  }
})();
