/* The columns. What each row did was decided when the page was made; here it is only shown. */
const data = JSON.parse($("data").textContent);
const events = data.events;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const cards = new Map();
const closed = [...data.finished, ...data.left_out];
const used = new Set(events.filter(event => event.card).map(event => event.card.lane));

/* The cards after so many rows. */
function cardsAt(count) {
  const all = new Map();
  for (const event of events.slice(0, count)) if (event.card) all.set(event.wp, event.card);
  return all;
}
const titleOf = id => Object.hasOwn(data.packages, id) ? data.packages[id].title : "";
const link = { package: id => `#package/${encodeURIComponent(id)}`, line: line => `#line/${line}` };

function meter(card) {
  const [done, all] = card.subtasks;
  return all > 0 && make("span", { class: "meter", title: `${done} of ${plural(all, "subtask")}` },
    make("progress", { max: all, value: done, "aria-hidden": "true" }), `${done}/${all}`,
    make("span", { class: "hidden" }, " subtasks"));
}

function tags(card) {
  return [
    card.verdict && make("span", { class: `tag ${card.verdict === "approved" ? "good" : "see"}` },
      words(card.verdict)),
    card.forced > 0 && make("span", { class: "tag", title: "Forced rows, the set-up aside" },
      `forced ${card.forced}×`),
  ];
}

function cardOf(id, card, now) {
  if (!cards.has(id)) cards.set(id, make("li", {}, make("a", { class: "card" })));
  const item = cards.get(id);
  const age = closed.includes(card.lane) ? "" : span(card.since, now);
  item.firstChild.href = link.package(id);
  item.firstChild.dataset.lane = card.lane;
  item.firstChild.replaceChildren(
    make("span", { class: "top" }, icon(card.lane), make("b", {}, id), disc(card.holder)),
    titleOf(id) && make("span", { class: "title" }, titleOf(id)),
    make("span", { class: "facts" }, meter(card), ...tags(card).filter(Boolean)),
    make("span", { class: "foot" },
      make("span", { class: "holder" }, card.holder.split(":")[0]),
      clock(card.since), age && make("span", { class: "age" }, age)));
  return item;
}

function column(lane, all, now) {
  const here = [...all].filter(([, card]) => card.lane === lane).sort(([a], [b]) => a < b ? -1 : 1);
  const section = make("section",
    { class: here.length ? "lane" : "lane empty", "data-lane": lane, "aria-label": words(lane) },
    make("h3", {}, icon(lane), make("span", {}, words(lane)),
      make("span", { class: "count" }, String(here.length))),
    here.length > 0 && make("ul", {}, ...here.map(([id, card]) => cardOf(id, card, now))));
  section.style.setProperty("--n", Math.max(1, here.length));
  if (!used.has(lane)) section.classList.add("unused");
  return section;
}

/* Cards glide from where they were. */
function glide(change) {
  const shown = [...cards.values()].filter(card => card.isConnected);
  const before = new Map(shown.map(card => [card, card.getBoundingClientRect()]));
  change();
  if (still.matches || shown.length > 150) return;
  for (const [card, from] of before) {
    if (!card.isConnected) continue;
    const to = card.getBoundingClientRect();
    const [x, y] = [from.left - to.left, from.top - to.top];
    if (!x && !y) continue;
    card.animate([{ transform: `translate(${x}px,${y}px)` }, { transform: "none" }],
      { duration: 240, easing: "cubic-bezier(.2,.8,.2,1)" });
  }
}

/* The card that moved comes into view, where the columns are wider than the board. */
function reveal(card, board) {
  if (!card || !card.isConnected || board.scrollWidth <= board.clientWidth) return;
  const [here, all] = [card.getBoundingClientRect(), board.getBoundingClientRect()];
  if (here.right > all.right) board.scrollLeft += here.right - all.right + 24;
  if (here.left < all.left) board.scrollLeft -= all.left - here.left + 24;
}

function showBoard(count) {
  const all = cardsAt(count);
  const event = events[count - 1];
  const now = event ? event.at : "";
  const board = $("board");
  const focused = document.activeElement.closest(".card");
  glide(() => {
    board.classList.toggle("replay", count < events.length);
    const held = [...all.values()].map(card => card.lane);
    const more = [...new Set(held)].filter(lane => !data.lanes.includes(lane));
    board.replaceChildren(...[...data.lanes, ...more].map(lane => column(lane, all, now)));
  });
  for (const [id, item] of cards) {
    const hit = Boolean(event) && event.wp === id && count < events.length;
    item.firstChild.classList.toggle("hit", hit);
  }
  reveal(event && cards.get(event.wp), board);
  if (focused && focused.isConnected) focused.focus({ preventScroll: true });
  showProgress(all);
}

function showProgress(all) {
  const n = lane => [...all.values()].filter(card => card.lane === lane).length;
  const some = data.order.filter(lane => n(lane) > 0);
  const whole = all.size - data.left_out.reduce((sum, lane) => sum + n(lane), 0);
  const finished = data.finished.reduce((sum, lane) => sum + n(lane), 0);
  const part = lane => {
    const segment = make("span", { "data-lane": lane, title: `${words(lane)}: ${n(lane)}` });
    segment.style.flexGrow = n(lane);
    return segment;
  };
  $("bar").replaceChildren(...some.map(part));
  $("legend").replaceChildren(...some.map(lane => make("li", { "data-lane": lane }, icon(lane),
    make("b", {}, String(n(lane))), ` ${words(lane)}`)));
  $("share").replaceChildren(make("b", {}, `${finished} of ${whole}`), " approved or done");
}
