// Makes TypeScript types from the bundle, and lets the TypeScript compiler judge code that uses them.
//
//     types.mjs MODULES generated/bundle.json OUT
//
// OUT/contract.d.ts holds every type of the contract. The last line is "ok" when good code compiles and bad code does not.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, bundleFile, out] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const { compile } = require("json-schema-to-typescript");
const ts = require("typescript");

const bundle = JSON.parse(readFileSync(bundleFile, "utf8"));

// Types only: a union of nothing but references to every type makes the tool write all of them. Conditions judge and do not
// shape, so they are left out, as the Rust types leave them out (contracts/README.md, "The closed vocabulary").
const CONDITIONS = new Set(["if", "then", "else", "not", "allOf"]);
const shape = (value, isMembers = false) => {
  if (Array.isArray(value)) return value.map((v) => shape(v));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => isMembers || !CONDITIONS.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, shape(inner, key === "properties" || key === "$defs")]));
};
const names = Object.keys(bundle.$defs);
const document = {
  title: "AnyTypeOfTheContract",
  anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
  $defs: shape(bundle.$defs, true),
};
const text = await compile(document, "AnyTypeOfTheContract", { bannerComment: "", unreachableDefinitions: false, style: { printWidth: 120 } });

const problems = [];
const declared = new Set([...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((m) => m[1]));
for (const name of names) if (!declared.has(name)) problems.push(`there is no TypeScript type ${name}`);

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "contract.d.ts"), text);

const use = (name, body) => {
  const file = join(out, name);
  writeFileSync(file, `import type { Lane, StatusTransitionPayload, MissionCreatedPayload } from "./contract";\n${body}\n`);
  const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: false, types: [] });
  return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, " "));
};
const payload = `{ mission_slug: "m", wp_id: "WP01", to_lane: "claimed", actor: "ana", execution_mode: "worktree" }`;
const good = use("good.ts", `export const lane: Lane = "planned";\nexport const move: StatusTransitionPayload = ${payload};`);
problems.push(...good.map((m) => `good code is refused: ${m}`));
const cases = {
  "an unknown lane": `export const lane: Lane = "plannd";`,
  "an unknown lane in a payload": `export const move: StatusTransitionPayload = ${payload.replace("claimed", "clamed")};`,
  "a missing member": `export const mission: MissionCreatedPayload = { mission_slug: "m", mission_type: "plan" };`,
  "an unknown member of a closed object": `export const move: StatusTransitionPayload = { ...${payload.replace("{", "{ wpid: 1,")} };`,
  "a wrong type": `export const mission: MissionCreatedPayload = { mission_slug: "m", mission_number: "1", mission_type: "plan" };`,
};
let n = 0;
for (const [what, body] of Object.entries(cases)) {
  n += 1;
  if (what.startsWith("an unknown member")) {
    // Excess members are judged in literals only.
    if (use(`bad${n}.ts`, body.replace("{ ...", "").replace(/ };$/, ";")).length === 0) problems.push(`${what} compiles`);
  } else if (use(`bad${n}.ts`, body).length === 0) problems.push(`${what} compiles`);
}
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? "ok" : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
