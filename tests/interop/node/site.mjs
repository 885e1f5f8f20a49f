// Does in a real browser what a reader of the documentation does.
//
//     site.mjs MODULES SITE BROWSER
//
// The last line is "ok" when everything worked.

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, site, browserPath] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const puppeteer = require("puppeteer-core").default ?? require("puppeteer-core");
const url = (path) => pathToFileURL(join(resolve(site), path)).href;

const problems = [];
const expect = (holds, what) => {
  if (!holds) problems.push(what);
};

const browser = await puppeteer.launch({
  executablePath: browserPath,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => problems.push(`a script failed: ${error.message}`));
  page.on("request", (request) => {
    const to = request.url();
    if (!to.startsWith("file:") && !to.startsWith("data:")) problems.push(`something was asked of the network: ${to}`);
  });
  const landed = (path) => expect(page.url().split("#")[0] === url(path), `wanted ${path}, got ${page.url()}`);
  const search = async (words) => {
    await page.keyboard.press("/");
    await page.type("#search", words);
    await page.waitForSelector("#results a");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  };

  // Finds an event type.
  await page.goto(url("index.html"));
  await search("wpstatuschanged");
  landed("events/WPStatusChanged.html");
  expect((await page.$eval("h1", (h) => h.textContent)) === "WPStatusChanged", "the page has another title");

  // Copies its example.
  const example = await page.$eval(".example code", (c) => c.textContent);
  const copied = page.evaluate(() => new Promise((done) => {
    document.addEventListener("copy", () => done(document.activeElement.value ?? String(getSelection())), { once: true });
    const clipboard = navigator.clipboard;
    if (clipboard) clipboard.writeText = async (text) => done(text);
  }));
  await page.click(".copy");
  expect((await copied) === example, "what was copied is not the example");
  await page.waitForFunction(() => document.querySelector(".copy").textContent === "Copied");
  expect(JSON.parse(example).wp_id !== undefined, "the example is not a payload");

  // Follows a reference, and another one, and comes back by a user of the type.
  await Promise.all([page.waitForNavigation(), page.click("#to_lane a")]);
  landed("types/InboundLane.html");
  const links = await page.$$eval("main a[href]", (all) => all.map((a) => a.getAttribute("href")));
  expect(links.some((l) => l.endsWith("types/Lane.html")), "InboundLane does not lead to Lane");
  expect(links.some((l) => l.endsWith("events/WPStatusChanged.html")), "InboundLane does not say who uses it");

  // Finds a code and a member.
  await search("timestamp.naive");
  landed("codes.html");
  expect(page.url().endsWith("#timestamp.naive"), "the code has no place of its own");
  await search("wp_id");
  expect(/events\/.*#wp_id$/.test(page.url()), `a member is not found: ${page.url()}`);

  // The lanes are a diagram.
  await page.goto(url("lanes.html"));
  const drawn = await page.$$eval("svg .lane text", (all) => all.map((t) => t.textContent));
  for (const lane of ["planned", "in_progress", "done", "canceled"]) expect(drawn.includes(lane), `${lane} is not drawn`);
  expect((await page.$$("svg path.forward")).length > 5, "no moves are drawn");

  // On a phone nothing is wider than the screen, and in the dark the paper is dark.
  await page.setViewport({ width: 360, height: 740, isMobile: true, deviceScaleFactor: 2 });
  for (const path of ["index.html", "events/WPStatusChanged.html", "types/Timestamp.html", "lanes.html", "codes.html", "changes.html"]) {
    await page.goto(url(path));
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide <= screen, `${path} is ${wide} wide on a screen of ${screen}`);
  }
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  const light = await paper();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  expect(light !== (await paper()), "dark and light look alike");
} catch (error) {
  problems.push(`the reader got stuck: ${error.message}`);
} finally {
  await browser.close();
}
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? "ok" : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
