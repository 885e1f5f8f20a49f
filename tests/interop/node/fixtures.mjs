// Judges the payload and envelope fixtures with ajv, over the bundle alone.
//
//     fixtures.mjs MODULES generated/bundle.json fixtures
//
// One line is printed for each disagreement; the last line says how many checks passed and failed.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, bundleFile, fixtures] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

// Codes of rules that are policy and stand in no schema (COMPATIBILITY.md, "For validators in other languages").
const POLICY = new Set([
  "cutover.legacy_keys",
  "cutover.legacy_event_name",
  "cutover.legacy_aggregate_name",
  "event_type.unknown",
  "event_type.reserved",
]);

// D2: a number of JavaScript is a 64-bit float, in which the first integer past 64 bits is the last one within. Where a case
// needs the difference, the next float takes its place.
const PAST_64_BITS = 2 ** 63;
const sharpened = (row) => {
  const document = row.payload ?? row.envelope;
  const names = (row.pointer ?? "").split("/").slice(1);
  const last = names.pop();
  const holder = names.reduce((value, name) => value?.[name], document);
  if (row.code === "schema.maximum" && holder?.[last] === PAST_64_BITS) holder[last] = PAST_64_BITS + 2048;
};

const bundle = JSON.parse(readFileSync(bundleFile, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: false });
addFormats(ajv);
ajv.addSchema(bundle, "contract");
const validator = (name) => ajv.getSchema(`contract#/$defs/${name}`);

let passed = 0;
let failed = 0;
const check = (id, agrees, why) => {
  if (agrees) passed += 1;
  else {
    failed += 1;
    console.log(`${id}: ${why}`);
  }
};

for (const name of Object.keys(bundle.$defs)) check(name, typeof validator(name) === "function", "ajv does not compile the type");

for (const { path, kind } of JSON.parse(readFileSync(join(fixtures, "manifest.json"), "utf8")).files) {
  if (kind === "text") continue;
  for (const line of readFileSync(join(fixtures, path), "utf8").split("\n").filter(Boolean)) {
    const row = JSON.parse(line);
    sharpened(row);
    const event = kind === "payload" ? row.event_type : row.envelope.event_type;
    const payloadType = bundle["x-event-types"][event]?.payload?.replace("#/$defs/", "");
    let valid;
    if (kind === "payload") valid = validator(payloadType)(row.payload);
    else {
      valid = validator("Event")(row.envelope);
      if (valid && payloadType && row.valid !== undefined) valid = validator(payloadType)(row.envelope.payload ?? {});
      // What only a policy refuses, the schemas accept.
      if (POLICY.has(row.code)) continue;
    }
    check(row.id, valid === (row.valid ?? false), `ajv says ${valid ? "valid" : "invalid"}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
