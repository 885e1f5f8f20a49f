// Takes the picture of a page for the README.
//
//     picture.mjs MODULES PAGE BROWSER OUT [WIDTH HEIGHT [light|dark]]

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, file, browserPath, out, width = 1440, height = 960, scheme = "light"] =
  process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const puppeteer = require("puppeteer-core").default ?? require("puppeteer-core");
const browser = await puppeteer.launch({
  executablePath: browserPath,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"],
});
try {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.setViewport({ width: Number(width), height: Number(height), deviceScaleFactor: 1.5 });
  const [path, hash = ""] = file.split("#");
  await page.goto(pathToFileURL(resolve(path)).href + (hash && `#${hash}`));
  await page.screenshot({ path: out });
} finally {
  await browser.close();
}
