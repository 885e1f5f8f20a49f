"use strict";
/* What all pages are made of: elements, times, icons of lanes. */
const $ = id => document.getElementById(id);
const SVG = document.querySelector("svg").namespaceURI;

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  const some = children.flat().filter(child => child != null && child !== false && child !== "");
  element.append(...some);
  return element;
}
const make = (tag, attributes, ...children) =>
  fill(document.createElement(tag), attributes, children);
const draw = (tag, attributes, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

const words = name => name.replaceAll("_", " ");
const plural = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/* Times are shown as they were written, without a change of zone. */
const TIME = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)[T ](\d\d:\d\d)/;
function day(text) {
  const parts = TIME.exec(text || "");
  return parts ? `${Number(parts[3])} ${MONTHS[Number(parts[2]) - 1]}` : "";
}
function moment(text) {
  const parts = TIME.exec(text || "");
  return parts ? `${day(text)}, ${parts[4]}` : text || "";
}
function clock(text, ...classes) {
  const known = TIME.test(text || "");
  return make("time", { datetime: known && text, title: text, class: classes.join(" ") || false },
    moment(text));
}
/* How long something has stood, in the largest unit. */
function span(from, to) {
  const minutes = Math.floor((Date.parse(to) - Date.parse(from)) / 60000);
  if (!(minutes >= 0)) return "";
  if (minutes < 60) return minutes > 0 ? `${minutes} min` : "";
  return minutes < 2880 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} days`;
}

/* A lane as a disc that fills up on the way to the end. */
const FILLED = { claimed: 1, in_progress: 2, for_review: 3, in_review: 3.5 };
const SIGNS = {
  approved: "M5.2 8.3l1.9 1.9 3.7-4.2", done: "M5.2 8.3l1.9 1.9 3.7-4.2",
  blocked: "M5 8h6", canceled: "M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6",
};
function icon(lane) {
  const sign = SIGNS[lane];
  const solid = sign && lane !== "approved";
  const quarter = 2 * Math.PI * 2.25 / 4;
  const part = FILLED[lane];
  const box = { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true", "data-lane": lane };
  return draw("svg", box,
    draw("circle", { cx: 8, cy: 8, r: 6.2, class: solid ? "solid" : "ring",
      "stroke-dasharray": !sign && !part && "2.2 1.7" }),
    part && draw("circle", { cx: 8, cy: 8, r: 2.25, class: "part", transform: "rotate(-90 8 8)",
      "stroke-dasharray": `${part * quarter} ${4 * quarter}` }),
    sign && draw("path", { d: sign, class: solid ? "sign cut" : "sign" }));
}

/* Who holds something, as a disc with initials. A role after the first colon is for the title. */
function initials(name) {
  const first = name.split(":")[0];
  const parts = first.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [one, other] = parts.map(part => [...part]);
  const two = other ? one[0] + other[0] : [...first].slice(0, 2).join("");
  return two.toUpperCase();
}
function hue(name) {
  let hash = 7;
  for (const c of name.split(":")[0]) hash = (hash * 31 + c.codePointAt(0)) % 9973;
  return hash % 8;
}
const disc = name => name && make("span",
  { class: "disc", "data-hue": hue(name), title: name, "aria-hidden": "true" }, initials(name));
