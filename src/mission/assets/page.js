"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const at = id => document.getElementById(id);
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child != null && child !== false));
  return element;
};
const minute = text => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text || "") ? text.slice(0, 16).replace("T", " ") : text || "";
const words = lane => lane.replaceAll("_", " ");
const move = event => `${words(event.from)} → ${words(event.to)}`;

/* The packages after so many events. What each row did was decided when the page was made. */
function packages(count) {
  const all = new Map();
  for (const event of data.events.slice(0, count)) {
    const known = all.get(event.wp) || { lane: "uninitialized", holder: event.actor, since: "", forces: 0, subtasks: new Map() };
    if (event.kind === "move" && event.applied) {
      known.lane = event.to;
      known.since = event.at;
      known.holder = event.agent || event.actor;
      known.forces += event.forced ? 1 : 0;
      if (event.verdict !== undefined) known.verdict = event.verdict;
    }
    if (event.kind === "said") {
      for (const [id, state] of event.subtasks) known.subtasks.set(id, state);
      if (event.agent) known.holder = event.agent;
    }
    all.set(event.wp, known);
  }
  return all;
}

function card(id, known, hit) {
  const finished = [...known.subtasks.values()].filter(state => state === "done" || state === "skipped").length;
  const all = known.subtasks.size;
  const tags = [];
  if (known.verdict) tags.push(words(known.verdict));
  if (known.forces > 1) tags.push(`forced ${known.forces}×`);
  return make("li", {}, make("button", { class: `card ${known.lane}${hit ? " hit" : ""}`, type: "button", onclick: () => story(id),
    "aria-label": `${id}, ${words(known.lane)}${data.titles[id] ? ", " + data.titles[id] : ""}: show its history` },
    make("b", {}, id), data.titles[id] ? ` ${data.titles[id]}` : "",
    make("span", { class: "row" }, make("span", { title: known.holder }, known.holder || ""), make("span", {}, minute(known.since))),
    all > 0 && make("progress", { max: all, value: finished, "aria-label": `${finished} of ${all} subtasks` }),
    all > 0 && make("small", {}, `${finished} of ${all} subtasks`),
    tags.length > 0 && make("span", {}, ...tags.map(tag => make("span", { class: "tag" }, tag)))));
}

function show(count) {
  const all = packages(count);
  const event = data.events[count - 1];
  const lanes = [...data.lanes, ...["genesis", "uninitialized"].filter(lane => [...all.values()].some(p => p.lane === lane))];
  at("board").replaceChildren(...lanes.map(lane => {
    const here = [...all].filter(([, known]) => known.lane === lane).sort(([a], [b]) => a < b ? -1 : 1);
    return make("section", { class: `lane ${lane}${here.length ? "" : " empty"}`, "aria-label": `${words(lane)}, ${here.length}` },
      make("h3", {}, make("span", {}, words(lane)), make("span", {}, String(here.length))),
      make("ul", {}, ...here.map(([id, known]) => card(id, known, event && event.wp === id && count < data.events.length))));
  }));
  const order = ["done", "approved", "in_review", "for_review", "in_progress", "claimed", "blocked", "canceled", "planned"];
  at("bar").replaceChildren(...order.map(lane => {
    const n = [...all.values()].filter(known => known.lane === lane).length;
    const part = n > 0 && make("span", { class: lane, title: `${words(lane)}: ${n}` });
    if (part) part.style.flexGrow = n;
    return part || "";
  }).filter(Boolean));
  const finished = [...all.values()].filter(known => known.lane === "done" || known.lane === "approved").length;
  at("bar").setAttribute("aria-label", `${finished} of ${all.size} work packages are approved or done`);
  at("slider").value = count;
  at("slider").setAttribute("aria-valuetext", event ? `${minute(event.at)}, ${event.wp}` : "before the first row");
  at("back").disabled = count === 0;
  at("next").disabled = count === data.events.length;
  at("now").replaceChildren(...told(event, count));
}

function told(event, count) {
  if (!event) return [make("small", {}, "before the first row")];
  const place = make("small", {}, `${count} of ${data.events.length} · ${minute(event.at)} · line ${event.line} · `);
  if (event.kind === "said") return [place, `${event.wp}: ${event.actor} notes ${event.text}`];
  return [place, `${event.wp}: ${move(event)} by ${event.actor}`, event.forced ? ", forced" : "",
    event.applied ? "" : make("span", { class: "lost" }, ` — did nothing: ${event.why}`)];
}

function story(id) {
  const events = data.events.filter(event => event.wp === id);
  at("story").replaceChildren(...events.map(event => event.kind === "said"
    ? make("li", { class: "said" }, make("small", {}, `${minute(event.at)} · line ${event.line} · ${event.actor} notes `), event.text)
    : make("li", { class: event.applied ? event.to : "lost" }, make("small", {}, `${minute(event.at)} · line ${event.line} · ${event.actor}`), make("br"),
      make("b", {}, move(event)), event.forced ? " forced" : "", event.seed ? " (restated)" : "",
      event.applied ? "" : make("span", { class: "finding error" }, ` did nothing: ${event.why}`),
      event.reason ? make("div", {}, event.reason) : "")));
  at("story-title").textContent = data.titles[id] ? `${id} ${data.titles[id]}` : id;
  at("history").showModal();
}

at("findings").replaceChildren(...data.findings.map(finding => make("li", { class: `finding ${finding.level}` },
  make("span", { class: "level" }, finding.level), " ", make("code", {}, finding.code + (finding.line ? ` · line ${finding.line}` : "")),
  make("p", {}, finding.message), make("p", {}, make("small", {}, finding.help)),
  finding.wp_id && data.events.some(event => event.wp === finding.wp_id) && make("button", { type: "button", onclick: () => story(finding.wp_id) }, `History of ${finding.wp_id}`))));
at("slider").max = data.events.length;
at("slider").addEventListener("input", () => { stop(); show(Number(at("slider").value)); });
const step = by => { stop(); show(Math.min(data.events.length, Math.max(0, Number(at("slider").value) + by))); };
at("back").addEventListener("click", () => step(-1));
at("next").addEventListener("click", () => step(1));
let playing = 0;
function stop() { clearInterval(playing); playing = 0; at("play").textContent = "Play"; }
at("play").addEventListener("click", () => {
  if (playing) return stop();
  if (Number(at("slider").value) === data.events.length) show(0);
  at("play").textContent = "Pause";
  playing = setInterval(() => {
    const count = Number(at("slider").value) + 1;
    show(count);
    if (count >= data.events.length) stop();
  }, Math.max(60, Math.min(700, 20000 / data.events.length)));
});
at("close").addEventListener("click", () => at("history").close());
document.addEventListener("keydown", event => {
  if (event.target === at("slider") || at("history").open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "ArrowLeft") step(-1);
  if (event.key === "ArrowRight") step(1);
});
show(data.events.length);
