// Makes TypeScript types of what `contract bundle --for typescript` prints, and lets the compiler judge code that uses them, the
// fixtures first.
//
//     types.mjs MODULES contract.types.json generated/bundle.json fixtures known.json OUT [--write]
//
// OUT/contract.d.ts holds every type of the contract. Every valid fixture has to compile, and no other, unless known.json names
// it: what no type can say. What stands in OUT as page*.ts has to compile too. With --write, known.json is written anew. The last line is "ok" when all is as it has to be.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, typesFile, bundleFile, fixtures, knownFile, out, write] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "package.json"));
const { compile } = require("json-schema-to-typescript");
const ts = require("typescript");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const document = read(typesFile);
const names = Object.keys(document.$defs);
const text = await compile(document, "Contract", { bannerComment: "", unreachableDefinitions: false, style: { printWidth: 120 } });

const problems = [];
const declared = new Set([...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((m) => m[1]));
for (const name of names) if (!declared.delete(name)) problems.push(`there is no TypeScript type ${name}`);
declared.delete("Contract");
for (const name of declared) problems.push(`there is a type ${name} that the contract does not have`);

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "contract.d.ts"), text);

const use = (name, body) => {
  const file = join(out, name);
  writeFileSync(file, `import type { Lane, StatusTransitionPayload, MissionCreatedPayload } from "./contract";\n${body}\n`);
  const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: false, types: [] });
  return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, " "));
};
// Code of the documentation, where there is any beside the types.
const shown = readdirSync(out).filter((name) => /^page\d+\.ts$/.test(name)).map((name) => join(out, name));
const options = { strict: true, noEmit: true, types: [], module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
for (const found of ts.getPreEmitDiagnostics(ts.createProgram(shown, { ...options, moduleDetection: ts.ModuleDetectionKind.Force }))) {
  problems.push(`${found.file?.fileName}: ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`);
}
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
// The fixtures, each as a constant on a line of its own.
const payloads = read(bundleFile)["x-event-types"];
const typeOf = (event) => payloads[event]?.payload?.replace("#/$defs/", "");
const rows = [];
for (const { path, kind } of read(join(fixtures, "manifest.json")).files) {
  if (kind === "text") continue;
  for (const line of readFileSync(join(fixtures, path), "utf8").split("\n").filter(Boolean)) rows.push(JSON.parse(line));
}
// The compiler takes these two for line ends, also in a string.
const oneLine = (value) => JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
const constants = rows.map((row, i) => {
  const typed = row.payload === undefined ? "Contract.Event" : `Contract.${typeOf(row.event_type)}`;
  const event = row.envelope?.event_type;
  const own = typeof event === "string" && typeOf(event);
  const inside = own ? ` & { payload?: Contract.${own} }` : "";
  return `export const c${i}: ${typed}${inside} = ${oneLine(row.payload ?? row.envelope ?? null)};`;
});
const file = join(out, "fixtures.ts");
writeFileSync(file, `import type * as Contract from "./contract";\n${constants.join("\n")}\n`);
const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: false, types: [] });
const refused = new Set();
for (const d of ts.getPreEmitDiagnostics(program)) {
  if (d.file?.fileName !== program.getSourceFile(file).fileName) problems.push(ts.flattenDiagnosticMessageText(d.messageText, " "));
  else refused.add(d.file.getLineAndCharacterOfPosition(d.start).line - 1);
}
const unknown = (row) => row.payload === undefined && typeOf(row.envelope?.event_type) === undefined;
const accepted = rows.filter((row, i) => !row.valid && !refused.has(i) && !unknown(row)).map((row) => row.id);
rows.forEach((row, i) => row.valid && refused.has(i) && problems.push(`${row.id}: refused, and has to compile`));
if (write) writeFileSync(knownFile, `${JSON.stringify(accepted.sort(), null, 2)}\n`);
const known = new Set(read(knownFile));
for (const id of accepted) if (!known.delete(id)) problems.push(`${id}: compiles, and has to be refused`);
for (const id of known) problems.push(`${id}: listed as accepted, and is refused or gone`);

for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? "ok" : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
