/* Rows in words: the one under the slider, those so far, and those of one package. */
const move = event => [icon(event.to), make("span", {}, `${words(event.from)} → `,
  make("b", {}, words(event.to)))];
const marks = event => [
  event.forced && make("span", { class: "tag" }, "forced"),
  event.restated && make("span", { class: "tag" }, "restated"),
];
const lineLink = line => make("a", { class: "line", href: link.line(line) }, `line ${line}`);
const packageLink = id => make("a", { class: "wp", href: link.package(id) }, id);

const change = ([slot, text]) =>
  make("span", { class: "change" }, make("span", {}, words(slot)), ` ${text}`);
function did(event) {
  const others = (event.changes || []).filter(([slot]) => slot !== "note");
  if (event.kind === "note") return make("span", { class: "what" }, ...others.map(change));
  return make("span", { class: event.applied ? "what" : "what lost" }, ...move(event),
    ...marks(event).filter(Boolean));
}
/* Why a move was made, or what a note says. */
function reason(event) {
  const notes = (event.changes || []).filter(([slot]) => slot === "note").map(([, text]) => text);
  const said = event.reason || notes.join(" ");
  return said && make("p", { class: "reason" }, said);
}
const why = event => event.why && make("p", { class: event.applied ? "why" : "why lost" },
  event.applied ? "" : make("b", {}, "Did nothing. "), event.why);

/* One row as an item of a list. */
function item(event, withPackage) {
  const lane = event.kind === "note" ? "note" : event.applied ? event.to : "lost";
  return make("li", { "data-lane": lane, class: event.kind },
    make("p", { class: "head" }, withPackage && packageLink(event.wp), did(event)),
    why(event), reason(event),
    make("p", { class: "meta" }, disc(event.actor), make("span", {}, event.actor), clock(event.at),
      lineLink(event.line)));
}

/* The row under the slider. */
function told(count) {
  const event = events[count - 1];
  if (!event) return [make("p", { class: "head" }, "Before the first row.")];
  return [
    make("p", { class: "head" }, packageLink(event.wp), did(event),
      make("span", { class: "by" }, `by ${event.actor}`)),
    why(event) || reason(event),
  ].filter(Boolean);
}

const KINDS = {
  all: () => true, moves: event => event.kind === "move" && event.applied,
  lost: event => event.kind === "move" && !event.applied, notes: event => event.kind === "note",
};
const STEP = 30;
let shownRows = STEP;
function showRows(count) {
  const kind = KINDS[document.querySelector("[name=kind]:checked").value];
  const rows = events.slice(0, count).filter(kind).reverse();
  $("rows").replaceChildren(...rows.slice(0, shownRows).map(event => item(event, true)));
  $("older").hidden = rows.length <= shownRows;
  $("older").textContent = `Show ${Math.min(STEP, rows.length - shownRows)} older rows`;
  $("none").hidden = rows.length > 0;
}

function facts(known) {
  const rows = known.facts.map(([name, value]) =>
    make("div", {}, make("dt", {}, name), make("dd", {}, value)));
  const needs = known.depends_on.map(packageLink);
  if (needs.length) rows.push(make("div", {}, make("dt", {}, "after"), make("dd", {}, ...needs)));
  return rows;
}

const subtask = ([id, state, finished]) => make("li", {}, icon(finished ? "done" : state),
  make("span", {}, id), make("small", {}, words(state)));

/* The drawer of one package. */
function showPackage(id) {
  const known = Object.hasOwn(data.packages, id) && data.packages[id];
  const own = events.filter(event => event.wp === id);
  if (!known) return false;
  const card = cardsAt(events.length).get(id);
  $("package-id").replaceChildren(icon(card.lane), id,
    make("span", { class: "pill", "data-lane": card.lane }, words(card.lane)));
  $("package-title").textContent = known.title || id;
  $("package-facts").replaceChildren(...facts(known));
  $("subtasks").hidden = known.subtasks.length === 0;
  $("subtask-list").replaceChildren(...known.subtasks.map(subtask));
  $("story").replaceChildren(...own.map(event => item(event, false)));
  if (!$("package").open) $("package").showModal();
  $("package").scrollTop = 0;
  return true;
}

/* A sentence with a link where it names its package. */
function linked({ message, wp_id: id }) {
  const place = id && Object.hasOwn(data.packages, id) ? message.indexOf(id) : -1;
  if (place < 0) return [message];
  return [message.slice(0, place), packageLink(id), message.slice(place + id.length)];
}

/* Findings of one code under one head, with the way out once. */
function showFindings() {
  const groups = new Map();
  for (const finding of data.findings) {
    if (!groups.has(finding.code)) groups.set(finding.code, []);
    groups.get(finding.code).push(finding);
  }
  const rank = { error: 0, warning: 1, note: 2 };
  const sorted = [...groups].sort(([, a], [, b]) => rank[a[0].level] - rank[b[0].level]);
  const line = finding =>
    make("li", {}, finding.line && [lineLink(finding.line), " "], ...linked(finding));
  $("finding-list").replaceChildren(...sorted.map(([code, [first, ...rest]]) =>
    make("li", { class: `finding ${first.level}` },
      make("p", { class: "head" }, make("span", { class: "level" }, first.level),
        make("code", {}, code), rest.length > 0 && make("span", { class: "count" },
          `${rest.length + 1}×`)),
      make("ul", {}, ...[first, ...rest].slice(0, 5).map(line)),
      rest.length > 4 && make("details", {}, make("summary", {}, `${rest.length - 4} more`),
        make("ul", {}, ...rest.slice(4).map(line))),
      first.help && make("p", { class: "help" }, first.help))));
  $("sound").hidden = sorted.length > 0;
}
