/* The slider, over a picture of the log: how many packages stood in each lane after each row. */
const slider = $("slider");

/* For each lane the number of packages in it and in those below, where that changes. */
function layers() {
  const order = data.order;
  const lane = new Map();
  const counts = new Map(order.map(name => [name, 0]));
  const paths = new Map(order.map(name => [name, [[0, 0]]]));
  events.forEach((event, i) => {
    if (!event.card || lane.get(event.wp) === event.card.lane) return;
    const before = lane.get(event.wp);
    if (counts.has(before)) counts.set(before, counts.get(before) - 1);
    if (counts.has(event.card.lane)) counts.set(event.card.lane, counts.get(event.card.lane) + 1);
    lane.set(event.wp, event.card.lane);
    let sum = 0;
    for (const name of order) {
      sum += counts.get(name);
      const path = paths.get(name);
      if (path[path.length - 1][1] !== sum) path.push([i + 1, sum]);
    }
  });
  return { paths, most: Math.max(1, lane.size) };
}

function drawChart() {
  const n = Math.max(1, events.length);
  const { paths, most } = layers();
  const step = ([x, y], i) => i ? `H${x}V${most - y}` : `M0 ${most}V${most - y}`;
  const area = lane => draw("path", { "data-lane": lane, class: "area",
    d: `${paths.get(lane).map(step).join("")}H${n}V${most}Z` });
  /* The last lane of the order is behind all others. */
  $("areas").setAttribute("viewBox", `0 0 ${n} ${most}`);
  $("areas").replaceChildren(...[...data.order].reverse().map(area));
  const kind = event => event.kind === "note" ? "note" : event.applied ? event.to : "lost";
  const ticks = new Map();
  events.forEach((event, i) => {
    const name = kind(event);
    ticks.set(name, (ticks.get(name) || "") + `M${i + 0.5} 0V1`);
  });
  $("ticks").setAttribute("viewBox", `0 0 ${n} 1`);
  $("ticks").replaceChildren(...[...ticks].map(([lane, d]) =>
    draw("path", { "data-lane": lane, class: "tick", d })));
}

/* Days under the slider, as many as there is room for. */
function drawDays() {
  const width = $("days").clientWidth;
  const labels = [];
  let last = -Infinity;
  let before = "";
  events.forEach((event, i) => {
    const name = day(event.at);
    const x = i / Math.max(1, events.length);
    if (!name || name === before) return;
    before = name;
    if ((x - last) * width < 56 || (1 - x) * width < 40) return;
    last = x;
    const label = make("span", {}, name);
    label.style.left = `${x * 100}%`;
    labels.push(label);
  });
  $("days").replaceChildren(...labels);
}

let position = events.length;
function show(count) {
  position = Math.min(events.length, Math.max(0, count));
  const event = events[position - 1];
  shownRows = STEP;
  slider.value = position;
  slider.setAttribute("aria-valuetext", event
    ? `row ${position} of ${events.length}, ${moment(event.at)}, ${event.wp}`
    : "before the first row");
  $("track").style.setProperty("--part", position / Math.max(1, events.length));
  $("place").replaceChildren(make("b", {}, `Row ${position}`), ` of ${events.length}`,
    event ? " · " : "", event ? clock(event.at) : "", event ? " · " : "",
    event ? lineLink(event.line) : "");
  $("back").disabled = position === 0;
  $("next").disabled = position === events.length;
  $("end").hidden = position === events.length;
  $("now").replaceChildren(...told(position));
  showBoard(position);
  showRows(position);
}

let playing = 0;
function stop() {
  clearInterval(playing);
  playing = 0;
  $("play").setAttribute("aria-label", "Play the log");
  $("play").classList.remove("on");
  $("now").setAttribute("aria-live", "polite");
}
function play() {
  if (playing) return stop();
  if (position === events.length) show(0);
  $("play").setAttribute("aria-label", "Pause");
  $("play").classList.add("on");
  $("now").setAttribute("aria-live", "off");
  playing = setInterval(() => {
    show(position + 1);
    if (position === events.length) stop();
  }, Math.max(60, Math.min(700, 20000 / events.length)));
}
const goTo = count => { stop(); show(count); };

/* Addresses within the page: a package's drawer, or the board after a line. */
function follow() {
  const [, kind, name] = /^#(package|line)\/(.*)$/.exec(location.hash) || [];
  const place = events.findIndex(event => kind === "line" && event.line === Number(name));
  if (kind === "package" && showPackage(decodeURIComponent(name))) return;
  if ($("package").open) $("package").close();
  if (place < 0) return;
  goTo(place + 1);
  $("time").scrollIntoView({ block: "start", behavior: still.matches ? "auto" : "smooth" });
}
const leave = () => history.replaceState(null, "", location.pathname + location.search);

slider.max = events.length;
slider.addEventListener("input", () => goTo(Number(slider.value)));
$("play").addEventListener("click", play);
$("back").addEventListener("click", () => goTo(position - 1));
$("next").addEventListener("click", () => goTo(position + 1));
$("end").addEventListener("click", () => goTo(events.length));
$("older").addEventListener("click", () => { shownRows += STEP; showRows(position); });
$("kinds").addEventListener("change", () => { shownRows = STEP; showRows(position); });
$("package").addEventListener("close", leave);
$("close").addEventListener("click", () => $("package").close());
$("package").addEventListener("click", event => {
  if (event.target === $("package")) $("package").close();
});
document.addEventListener("keydown", event => {
  const busy = event.ctrlKey || event.metaKey || event.altKey || $("package").open;
  if (busy || event.target === slider || event.target.matches("input")) return;
  if (event.key === "ArrowLeft") goTo(position - 1);
  else if (event.key === "ArrowRight") goTo(position + 1);
  else if (event.key === " " && event.target === document.body) play();
  else return;
  event.preventDefault();
});
addEventListener("hashchange", follow);
addEventListener("resize", drawDays);
drawChart();
drawDays();
showFindings();
show(events.length);
follow();
