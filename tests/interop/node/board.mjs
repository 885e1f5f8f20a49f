// Does in a real browser what a reader of mission boards does.
//
//     board.mjs MODULES SITE BROWSER
//
// SITE holds an index, the pages of its missions, and expected.json: for each page the lanes of its
// packages at its end and after some lines, and texts that must stand there as they are. The last
// line is "ok" when everything worked.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, site, browserPath] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const puppeteer = require("puppeteer-core").default ?? require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const url = path => pathToFileURL(join(resolve(site), path)).href;
const expected = JSON.parse(readFileSync(join(site, "expected.json"), "utf8"));

const problems = [];
const expect = (holds, what) => {
  if (!holds) problems.push(what);
};
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const sorted = object => Object.fromEntries(Object.entries(object).sort());

const browser = await puppeteer.launch({
  executablePath: browserPath,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

async function open(path, features = []) {
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
  await page.emulateMediaFeatures([
    { name: "prefers-reduced-motion", value: "reduce" }, ...features,
  ]);
  await page.goto(url(path));
  return page;
}

const lanes = async page => sorted(await page.$$eval(".card", cards =>
  Object.fromEntries(cards.map(card => [card.querySelector("b").textContent, card.dataset.lane]))));
const text = (page, selector) => page.$eval(selector, element => element.innerText.trim());
const seen = (page, selector) => page.$eval(selector, element => element.checkVisibility());

// The slider goes through the rows, by keyboard and by hand, and the cards stand where the fold has them.
async function replays({ page: path, end, moments }) {
  const page = await open(path);
  expect(same(await lanes(page), end), `${path} ends as ${JSON.stringify(await lanes(page))}`);
  for (const { line, lanes: then } of moments) {
    await page.evaluate(line => { location.hash = `#line/${line}`; }, line);
    await page.waitForFunction(line =>
      document.querySelector("#place .line")?.textContent === `line ${line}`, {}, line);
    const shown = await lanes(page);
    expect(same(shown, then), `${path} at line ${line}: ${JSON.stringify(shown)}`);
  }
  await page.focus("#slider");
  await page.keyboard.press("Home");
  expect((await page.$$(".card")).length === 0, "there are cards before the first row");
  expect(await page.$eval("#back", b => b.disabled), "one can go behind the first row");
  await page.keyboard.press("ArrowRight");
  expect((await page.$$(".card")).length === 1, "the first row makes no card");
  const says = await page.$eval("#slider", slider => slider.getAttribute("aria-valuetext"));
  expect(/^row 1 of \d+, \d+ \w+, /.test(says), `the slider says ${says}`);
  const box = await (await page.$("#slider")).boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const middle = Number(await page.$eval("#slider", slider => slider.value));
  expect(middle > 1, `a click in the middle leads to row ${middle}`);
  await page.click("#play");
  await page.waitForFunction(from => Number(document.querySelector("#slider").value) > from, {}, middle);
  await page.click("#play");
  const [paused, later] = await page.evaluate(async () => {
    const value = () => Number(document.querySelector("#slider").value);
    const before = value();
    await new Promise(done => setTimeout(done, 900));
    return [before, value()];
  });
  expect(paused === later, "it goes on after the pause");
  await page.click("#end");
  expect(same(await lanes(page), end), "the end is not the end");
  await page.close();
}

// A card leads to its history and back; rows that did nothing say why.
async function reads({ page: path, lost }) {
  const page = await open(path);
  const id = await text(page, ".card b");
  await page.focus(".card");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#package[open]");
  expect((await text(page, "#package-id")).includes(id), "the history is that of another package");
  expect((await page.$$("#story > li")).length > 1, "the history is empty");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#package:not([open])");
  const focus = await page.evaluate(() => document.activeElement.querySelector("b")?.textContent);
  expect(focus === id, `after the history the focus is on ${focus}`);
  expect(!page.url().includes("#package"), "the address still names the package");
  await page.evaluate(() => document.querySelector("[name=kind][value=lost]").click());
  const rows = await page.$$eval("#rows > li", all => all.map(row => row.innerText));
  expect(rows.length === lost, `${rows.length} rows did nothing, and not ${lost}`);
  expect(rows.every(row => row.includes("Did nothing.")), "a row does not say why it did nothing");
  if (lost > 0) {
    const line = await text(page, "#rows .line");
    await page.click("#rows .line");
    await page.waitForFunction(line =>
      document.querySelector("#place .line").textContent === line, {}, line);
    expect(await seen(page, "#now .why.lost"), "the row under the slider does not say why");
  }
  await page.close();
}

// Text from a log is text, whatever it looks like.
async function escapes({ page: path, texts }) {
  const page = await open(path);
  for (const id of await page.$$eval(".card b", all => all.map(b => b.textContent))) {
    await page.evaluate(id => { location.hash = `#package/${encodeURIComponent(id)}`; }, id);
    await page.waitForFunction(id =>
      document.querySelector("#package-id").innerText.includes(id), {}, id);
  }
  const shown = await page.evaluate(() => document.body.textContent);
  for (const part of texts) expect(shown.includes(part), `${path} does not show ${part}`);
  const made = await page.evaluate(() =>
    [window.harm ?? null, document.querySelectorAll("img, iframe, object, main script").length]);
  expect(same(made, [null, 0]), `${path}: text of the log became ${JSON.stringify(made)}`);
  await page.close();
}

// Nothing is out of reach: for a screen reader, in the dark, on a phone, without a script.
async function reaches(path) {
  const sizes = [[1440, 900], [390, 844]];
  for (const value of ["light", "dark"]) {
    for (const [width, height] of sizes) {
      const page = await open(path, [{ name: "prefers-color-scheme", value }]);
      await page.setViewport({ width, height });
      const where = `${path}, ${value}, ${width} wide`;
      await judged(page, where);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide <= width, `${where}: it is ${wide} wide`);
      if (await page.$(".card")) {
        await page.click(".card");
        await page.waitForSelector("#package[open]");
        await judged(page, `${where}, a history`);
        await page.click("#close");
        await page.evaluate(() => document.querySelector("#back").click());
        await judged(page, `${where}, a replay`);
      }
      await page.close();
    }
  }
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url(path));
  expect((await page.$$("tbody tr")).length > 0, `${path} says nothing without a script`);
  await page.close();
}

// `skip-link` asks for an element behind every address; those of lines are read by the script.
async function judged(page, where) {
  await page.evaluate(`${axe};0`);
  const { violations } = await page.evaluate(() => axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "skip-link": { enabled: false } },
  }));
  for (const { id, nodes } of violations) problems.push(`${where}: ${id}: ${nodes[0].html}`);
}

// An index is searched, filtered and sorted, and leads to the boards.
async function finds({ missions, search, found, withFindings }) {
  const page = await open("index.html");
  const rows = () => page.$$eval("tbody tr", all =>
    all.filter(row => !row.hidden).map(row => row.querySelector("small").textContent));
  expect(same(await rows(), missions), `the index shows ${await rows()}`);
  await page.keyboard.press("/");
  await page.keyboard.type(search);
  expect(same(await rows(), found), `${search} finds ${await rows()}`);
  await page.$eval("#search", field => {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  });
  await page.evaluate(() => document.querySelector("[name=kind][value=found]").click());
  expect(same(await rows(), withFindings), `with findings are ${await rows()}`);
  await page.evaluate(() => document.querySelector("[name=kind][value=all]").click());
  await page.select("#sort", "latest");
  const times = await page.$$eval("tbody tr", all => all.map(row => row.dataset.latest));
  expect(same(times, [...times].sort().reverse()), "the latest is not the first");
  await Promise.all([page.waitForNavigation(), page.click("tbody a")]);
  expect((await page.$$(".card")).length > 0, "the link leads to no board");
  await page.close();
}

try {
  for (const mission of expected.pages) {
    await replays(mission);
    await reads(mission);
    await escapes(mission);
    await reaches(mission.page);
  }
  await finds(expected.index);
  await reaches("index.html");
} catch (error) {
  problems.push(`the reader got stuck: ${error.stack}`);
} finally {
  await browser.close();
}
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? "ok" : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
