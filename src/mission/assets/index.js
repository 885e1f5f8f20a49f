/* Missions are searched and sorted where they stand. */
"use strict";
const all = [...document.querySelectorAll("tbody tr")];
const at = id => document.getElementById(id);
const texts = all.map(row => row.textContent.toLowerCase());
const KINDS = {
  all: () => true,
  open: row => row.dataset.open === "1",
  found: row => row.dataset.found === "1",
};
const SORTS = {
  name: () => 0,
  latest: ({ dataset: { latest: a } }, { dataset: { latest: b } }) => b < a ? -1 : Number(b > a),
  findings: (a, b) => Number(b.dataset.weight) - Number(a.dataset.weight),
};
function apply() {
  const text = at("search").value.trim().toLowerCase();
  const kind = KINDS[document.querySelector("[name=kind]:checked").value];
  let shown = 0;
  all.forEach((row, i) => {
    row.hidden = !(kind(row) && texts[i].includes(text));
    shown += row.hidden ? 0 : 1;
  });
  document.querySelector("tbody").append(...[...all].sort(SORTS[at("sort").value]));
  at("shown").textContent = shown === all.length ? "" : `${shown} of ${all.length}`;
}
at("search").addEventListener("input", apply);
at("kinds").addEventListener("change", apply);
at("sort").addEventListener("change", apply);
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.target.matches("input")) return;
  event.preventDefault();
  at("search").focus();
});
at("controls").hidden = false;
