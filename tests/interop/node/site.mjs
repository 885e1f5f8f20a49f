// Does in a real browser what a reader of the documentation does.
//
//     site.mjs MODULES SITE BROWSER PROGRAM
//
// PROGRAM is the command line whose gate judges what is copied. The last line is "ok" when everything worked.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, site, browserPath, program] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const puppeteer = require("puppeteer-core").default ?? require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const url = path => pathToFileURL(join(resolve(site), path)).href;

const problems = [];
const expect = (holds, what) => {
  if (!holds) problems.push(what);
};

const browser = await puppeteer.launch({
  executablePath: browserPath,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

async function open(path, { width = 1440, height = 900, scheme = "light" } = {}) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", error => problems.push(`${path}: a script failed: ${error.message}`));
  page.on("console", said => {
    if (said.type() === "error") problems.push(`${path}: ${said.text()}`);
  });
  page.on("request", request => {
    const to = request.url();
    if (!/^(file|data):/.test(to)) problems.push(`${path} asks something of the network: ${to}`);
  });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(url(path));
  return page;
}

const text = (page, selector) => page.$eval(selector, element => element.innerText.trim());
const landed = (page, path, why) => {
  const at = decodeURIComponent(page.url());
  expect(at === url(path) || at.split("#")[0] === url(path), `${why}: wanted ${path}, got ${at}`);
};
const follow = async (page, selector) =>
  Promise.all([page.waitForNavigation(), page.click(selector)]);

// What is found first, with all that is shown of it.
async function found(page, words) {
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  await page.$eval("#search", box => { box.value = ""; });
  await page.type("#search", words);
  await page.waitForSelector("#results a");
  return page.$$eval("#results a", all => all.map(link => ({
    name: link.querySelector("b").textContent, kind: link.querySelector(".kind").textContent,
    text: link.querySelector("small").textContent, marks: link.querySelectorAll("mark").length,
    href: link.getAttribute("href"),
  })));
}

async function search(page, words, path) {
  const [first] = await found(page, words);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  const at = decodeURIComponent(page.url());
  expect(at.endsWith(path), `${words}: wanted ${path}, got ${at}`);
  expect(first.marks > 0, `${words}: nothing is marked in ${first.name}`);
  return first;
}

// What a button gives to the clipboard.
async function copied(page, name) {
  const copy = page.evaluate(() => new Promise(done => {
    const area = () => document.activeElement.value ?? String(getSelection());
    document.addEventListener("copy", () => done(area()), { once: true });
    if (navigator.clipboard) navigator.clipboard.writeText = async words => done(words);
  }));
  const button = `.snippet[data-name="${name}"] .copy`;
  await page.click(button);
  await page.waitForFunction(at => document.querySelector(at).textContent === "Copied", {}, button);
  return copy;
}

function accepts(event, what) {
  const line = `${JSON.stringify(JSON.parse(event))}\n`;
  const judged = spawnSync(program, ["validate", "-"], { input: line, encoding: "utf8" });
  expect(judged.status === 0, `${what} is refused: ${judged.stdout}${judged.stderr}`);
}

// How to emit a status change: one search, or one click.
async function emits() {
  const page = await open("index.html");
  accepts(await copied(page, "whole-event"), "the event of the first page");
  await follow(page, 'main table a[href$="events/WPStatusChanged.html"]');
  landed(page, "events/WPStatusChanged.html", "a click on the first page");
  await page.goto(url("index.html"));
  await search(page, "wpstatuschanged", "events/WPStatusChanged.html");
  accepts(await copied(page, "whole-event"), "what was copied");
  const tabs = await page.$$eval(".tabs [role=tab]", all => all.map(tab => tab.textContent));
  const forms = ["Whole event", "Payload", "Envelope", "Rust", "Python", "TypeScript"];
  expect(forms.every(form => tabs.includes(form)), `the example has the forms ${tabs}`);
  await page.focus(".tabs [aria-selected=true]");
  for (const form of ["payload", "envelope", "rust", "python", "typescript"]) {
    await page.keyboard.press("ArrowRight");
    const shown = await page.$$eval(".tabs ~ .snippet:not([hidden])", all => all.map(s => s.dataset.name));
    expect(shown.length === 1 && shown[0] === form, `the arrow leads to ${shown} and not to ${form}`);
    const words = await copied(page, form);
    const sign = { rust: "log.emit(", python: "json.dumps(", typescript: "import type" }[form];
    expect(sign ? words.includes(sign) : typeof JSON.parse(words) === "object", `${form}: ${words}`);
    await page.focus(".tabs [aria-selected=true]");
  }
  // What was chosen is shown on the next page, too.
  await follow(page, ".neighbours .next");
  await page.goto(url("events/MissionCreated.html"));
  expect(await text(page, ".tabs [aria-selected=true]") === "TypeScript", "the form is forgotten");
  await page.close();
}

// Members unfold in place, rules and refusals name their codes.
async function reads() {
  const page = await open("events/WPStatusChanged.html");
  for (const [member, said] of [["force", "boolean default: false optional"], ["wp_id", "string minLength: 1 required"]]) {
    const sign = (await text(page, `#${member} .sign`)).replace(/\s+/g, " ");
    expect(sign === `${member} ${said}`, `${member} is said to be ${sign}`);
  }
  await page.click("#evidence summary");
  const inner = await page.$$eval("#evidence .entry > .sign code", all => all.filter(c => c.checkVisibility()).map(c => c.textContent));
  expect(inner.includes("repos") && inner.includes("review"), `evidence unfolds to ${inner}`);
  const rules = await page.$$eval("main > p a", all => all.map(a => a.textContent));
  const refused = await page.$$eval("main > details > summary code", all => all.map(c => c.textContent));
  for (const code of ["status.force_requires_reason", "status.evidence_required"]) {
    expect(rules.includes(code), `${code} stands at no rule`);
    expect(refused.includes(code), `${code} stands at no refused document`);
  }
  const said = await page.$$eval("main > details", all => all.map(d => d.textContent));
  expect(said.some(s => s.includes("The gate says") && s.includes("A forced move has no reason")), "the gate says nothing");
  const readers = await page.$$eval('main a[href*="reducers.html#"]', all => all.map(a => a.textContent));
  expect(readers.includes("status") && readers.includes("lifecycle"), `it is read by ${readers}`);
  const schema = await page.$eval("main a.file", a => a.getAttribute("href"));
  expect(schema.endsWith("contracts/events/status/WPStatusChanged.schema.json"), `the schema is ${schema}`);
  await page.goto(url("events/NextStepPlanned.html"));
  expect(/refused as event_type.reserved/.test(await text(page, "main")), "a reserved name does not say so");
  await page.close();
}

// The search: retired names, typing errors, values, members, codes.
async function finds() {
  const page = await open("index.html");
  const retired = await search(page, "feature_slug", "retired.html#feature_slug");
  expect(/retired/.test(retired.kind) && /mission_slug/.test(retired.text), `feature_slug: ${JSON.stringify(retired)}`);
  expect(/mission_slug/.test(await text(page, "#feature_slug")), "the page does not say what replaced it");
  await page.click("#feature_slug summary");
  expect(/cutover\.legacy_keys/.test(await text(page, "#feature_slug details")), "it does not say why it is refused");
  await search(page, "FeatureCreated", "retired.html#FeatureCreated");
  const lane = await search(page, "claimd", "lanes.html#claimed");
  expect(/lane/.test(lane.kind), `claimd: ${JSON.stringify(lane)}`);
  await follow(page, 'main p a[href$="events/WPStatusChanged.html"]');
  landed(page, "events/WPStatusChanged.html", "from the lanes to the event");
  await search(page, "lane.unknown", "codes.html#lane.unknown");
  const code = await text(page, '[id="lane.unknown"]');
  expect(/error/.test(code) && /can earn it/.test(code) && /Example/.test(code), `lane.unknown: ${code}`);
  await search(page, "timestamp.niave", "codes.html#timestamp.naive");
  const members = await found(page, "wp_id");
  expect(members.some(hit => /^member of/.test(hit.kind) && /#wp_id$/.test(hit.href)), "a member is not found");
  const values = await found(page, "worktree");
  expect(values.some(hit => /value of ExecutionMode/.test(hit.kind)), "a value is not found");
  await search(page, "max_depth", "limits.html#max_depth");
  await page.$eval("#search", box => { box.value = ""; });
  await page.type("#search", "zzzzqqqq");
  expect(/Nothing/.test(await text(page, "#results")), "what is not there is found");
  await page.close();
}

// Codes are filtered; reducers are one click away; lanes are drawn with all that they need.
async function looks() {
  let page = await open("index.html");
  await follow(page, '.side a[href$="reducers.html"]');
  const status = await text(page, "#status");
  expect(/Reads WPStatusChanged/.test(status), `the reducer status: ${status}`);
  await follow(page, '.side a[href$="codes.html"]');
  const shown = () => page.$$eval("main > .entries > .entry", all =>
    all.filter(entry => entry.checkVisibility()).map(entry => [entry.id, entry.querySelector(".badge").textContent]));
  const all = await shown();
  await page.click(".filter [value=warning]");
  const warnings = await shown();
  expect(warnings.length > 0 && warnings.every(([, level]) => level === "warning"), "an error is left among the warnings");
  await page.type(".filter [type=search]", "offset");
  const few = await shown();
  expect(few.length > 0 && few.length < warnings.length && warnings.length < all.length, `the filter leaves ${few}`);
  const heads = await page.$$eval("main > h2", all => all.filter(h => h.checkVisibility()).length);
  expect(heads <= few.length, "groups without codes are left");
  await page.close();

  page = await open("lanes.html");
  const drawn = await page.$$eval("svg", all => all.map(svg => ({
    lanes: [...svg.querySelectorAll(".lane text")].map(t => t.textContent),
    terminal: svg.querySelectorAll("a .inner").length,
    moves: svg.querySelectorAll("g > title").length,
    legend: [...svg.querySelectorAll(".key")].map(t => t.textContent),
  })));
  expect(drawn.length === 2, "there are not two diagrams");
  expect(!drawn[0].lanes.includes("in_review") && drawn[1].lanes.includes("in_review"), "a diagram has the lanes of the other");
  for (const { lanes, terminal, moves, legend } of drawn) {
    for (const lane of ["planned", "in_progress", "done", "canceled"]) expect(lanes.includes(lane), `${lane} is not drawn`);
    expect(terminal === 2 && moves > 10, `${terminal} terminal lanes, ${moves} moves`);
    for (const key of ["terminal", "open lane", "needs", "begins"]) {
      expect(legend.some(words => words.includes(key)), `the legend does not say ${key}`);
    }
  }
  await page.close();
}

const KINDS = [
  "index", "families/status", "events/WPStatusChanged", "events/NextStepPlanned", "types/Event", "types/Lane",
  "types/Timestamp", "types/ReducedStatus", "types", "lanes", "codes", "reducers", "retired", "limits", "migration",
  "policies", "changes", "rows", "findings", "downloads",
];

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// The rules that ask for colours. All others find the same in the dark, for the same is shown at the same places.
const COLOURS = ["color-contrast", "link-in-text-block"];

// What is shown, and where.
const shown = () => [...document.querySelectorAll("body, body *")].map(element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return `${element.tagName} ${x} ${y} ${width} ${height} ${element.checkVisibility()}`;
}).join("\n") + document.body.innerText;

// A page as it stands is judged by rules.
async function judge(page, where, rules) {
  const { violations } = await page.evaluate(runOnly => axe.run(document, {
    preload: false, resultTypes: ["violations"], runOnly,
  }), rules);
  for (const { id, impact, nodes } of violations) problems.push(`${where}: ${id} (${impact}): ${nodes[0].html.slice(0, 200)}`);
}

// A page of each kind, folded and unfolded, wide and narrow, light and dark.
async function judgeAll(kinds) {
  const page = await open("index.html");
  for (const kind of kinds) {
    await page.goto(url(`${kind}.html`));
    await page.evaluate(`${axe};0`);
    for (const [width, height] of [[1440, 900], [390, 844]]) {
      await page.setViewport({ width, height });
      // What is folded is judged on the phone.
      const unfold = () => document.querySelectorAll("main details").forEach(d => { d.open = true; });
      if (width === 390) await page.evaluate(unfold);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
      const light = await page.evaluate(shown);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide <= width, `${kind}: it is ${wide} wide where ${width} are there`);
      await judge(page, `${kind}, light, ${width} wide`, STANDARDS);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      expect(light === await page.evaluate(shown), `${kind}: something else is shown in the dark`);
      await judge(page, `${kind}, dark, ${width} wide`, COLOURS);
    }
  }
  await page.close();
}

// Nothing is out of reach: for a screen reader, in the dark, on a phone, without a script.
async function reaches() {
  // Two pages at a time: each has a process of its own.
  await Promise.all([0, 1].map(turn => judgeAll(KINDS.filter((_, i) => i % 2 === turn))));
  const phone = await open("lanes.html", { width: 390, height: 844 });
  const box = await phone.$eval("svg", svg => svg.getBoundingClientRect().right);
  expect(box <= 390, `the diagram ends at ${box} on a phone`);
  expect(!(await phone.$eval(".side", side => side.checkVisibility())), "the contents cover the phone");
  await phone.click("label.menu");
  expect(await phone.$eval(".side", side => side.checkVisibility()), "the contents do not open");
  await follow(phone, '.side a[href$="codes.html"]');
  await phone.close();
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url("events/WPStatusChanged.html"));
  const snippets = await page.$$eval(".snippet", all => all.filter(s => s.checkVisibility()).length);
  expect(snippets >= 6, "without a script a part of the example is hidden");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  const light = await paper();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  expect(light !== (await paper()), "dark and light look alike");
  await page.close();
}

try {
  for (const part of [emits, reads, finds, looks, reaches]) await part();
} catch (error) {
  problems.push(`the reader got stuck: ${error.stack}`);
} finally {
  await browser.close();
}
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? "ok" : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
