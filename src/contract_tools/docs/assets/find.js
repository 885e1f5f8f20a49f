"use strict";
// The search: names first, then what is said of them; a letter too many, too few or wrong is forgiven.
(() => {
  const up = document.body.dataset.up;
  const [box, results, found] = ["search", "results", "found"].map(id => document.getElementById(id));
  const MOST = 24;
  const OF_ONE_NAME = 5;
  let chosen = -1;

  // How many letters must be added, taken away, changed or swapped; more than `most` is not told apart.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let [before, last, row] = [[], [], Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i += 1) {
      [before, last, row] = [last, row, [i]];
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > most) return most + 1;
    }
    return row[b.length];
  };
  const forgiven = length => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);
  const parts = name =>
    name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);

  // Kinds of things that people look for more often than others.
  const weight = kind =>
    /^(event type|envelope|family|code|lane|retired|reducer|page)/.test(kind) ? 0
      : /^(type|state|limit|policy|finding|payload)/.test(kind) ? 1
        : /^member/.test(kind) ? 2 : 3;

  const entries = window.CONTRACT_TERMS.map(([name, kind, href, text]) => ({
    name, kind, href, text, low: name.toLowerCase(), parts: parts(name), weight: weight(kind),
    all: `${name} ${kind} ${text}`.toLowerCase(),
  }));

  // The smaller, the better; none where nothing fits.
  const rank = (entry, query, words) => {
    const { low } = entry;
    if (low === query) return entry.weight;
    if (low.startsWith(query)) return 10 + entry.weight + low.length / 100;
    if (words.every(word => low.includes(word))) return 20 + entry.weight + low.length / 100;
    const most = forgiven(query.length);
    if (most > 0) {
      const wrong = Math.min(distance(query, low, most),
        ...(words.length === 1 ? entry.parts.map(part => distance(query, part, most)) : []));
      if (wrong <= most) return 30 + 4 * wrong + entry.weight;
    }
    if (words.every(word => entry.all.includes(word))) return 60 + entry.weight;
    return null;
  };

  const best = query => {
    const words = query.split(/\s+/).filter(Boolean);
    const ranked = [];
    for (const entry of entries) {
      const score = rank(entry, query, words);
      if (score !== null) ranked.push([score, entry]);
    }
    // Where nothing has all words, what has most of them.
    if (ranked.length === 0) {
      for (const entry of entries) {
        const met = words.filter(word => word.length > 2 && entry.all.includes(word)).length;
        if (met > 0) ranked.push([80 - 4 * met + entry.weight, entry]);
      }
    }
    ranked.sort((a, b) => a[0] - b[0] || (a[1].name < b[1].name ? -1 : 1));
    const seen = new Map();
    const kept = ranked.filter(([, { name }]) => {
      seen.set(name, (seen.get(name) ?? 0) + 1);
      return seen.get(name) <= OF_ONE_NAME;
    });
    return [kept.slice(0, MOST).map(([score, entry]) => ({ ...entry, score })), words];
  };

  // The text with the words marked. A name that is only like the query is marked as a whole.
  const marked = (tag, text, words) => {
    const element = document.createElement(tag);
    const low = text.toLowerCase();
    let at = 0;
    while (at < text.length) {
      const next = words.map(word => [low.indexOf(word, at), word.length])
        .filter(([place]) => place >= 0).sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
      if (!next) break;
      element.append(text.slice(at, next[0]));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(next[0], next[0] + next[1]);
      element.append(mark);
      at = next[0] + next[1];
    }
    element.append(text.slice(at));
    return element;
  };

  const show = () => {
    const query = box.value.trim().toLowerCase();
    chosen = -1;
    results.replaceChildren();
    results.hidden = query === "";
    found.textContent = "";
    if (results.hidden) return;
    const [hits, words] = best(query);
    found.textContent = `${hits.length} found`;
    for (const { name, kind, href, text, score } of hits) {
      const link = document.createElement("a");
      link.href = up + href;
      const isLike = score >= 30 && score < 60;
      link.append(marked("b", name, isLike ? [name.toLowerCase()] : words));
      const what = document.createElement("span");
      what.className = "kind";
      what.textContent = `${kind} · ${href.replace(/\.html/, "")}`;
      link.append(what, marked("small", text, words));
      const item = document.createElement("li");
      item.append(link);
      results.append(item);
    }
    if (hits.length === 0) {
      const item = document.createElement("li");
      item.className = "none";
      item.textContent = "Nothing is called so, and nothing nearly so.";
      results.append(item);
    }
  };

  const choose = step => {
    const links = [...results.querySelectorAll("a")];
    if (links.length === 0) return;
    chosen = (chosen + step + links.length) % links.length;
    links.forEach((link, i) => link.classList.toggle("chosen", i === chosen));
    links[chosen].scrollIntoView({ block: "nearest" });
  };
  const close = () => { results.hidden = true; };

  box.addEventListener("input", show);
  box.addEventListener("focus", show);
  box.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") choose(1);
    else if (event.key === "ArrowUp") choose(-1);
    else if (event.key === "Escape") { box.value = ""; show(); }
    else if (event.key === "Enter") {
      const link = results.querySelector("a.chosen") ?? results.querySelector("a");
      close();
      link?.click();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      box.focus();
    }
  });
  document.addEventListener("click", event => {
    if (!event.target.closest(".search")) close();
  });
})();
