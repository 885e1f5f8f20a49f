"""Judges the fixtures and the contract with a JSON Schema validator that shares no code with this crate.

    validate_fixtures.py generated/bundle.json fixtures contracts

Every case is judged twice: by its type in the bundle, and by its file under contracts/, whose relative references
are resolved against the file's own place. Both must reach the verdict that the case states (decision D1).
The golden of every stream is judged by the type that its reducer makes.
One line is printed for each disagreement; the last line says how many checks passed and failed.
"""

import json
import re
import sys
from pathlib import Path
from urllib.parse import quote, urljoin

try:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError, ValidationError
    from jsonschema.validators import extend
    from referencing import Registry
    from referencing.exceptions import Unresolvable
    from referencing.jsonschema import DRAFT202012
except ImportError as missing:
    sys.exit(f"{missing.name} is missing: run tests/interop/setup.sh")

# Cases on which this validator differs from the contract, by fixture id, with the decision that declares the difference.
# D1: in Python `$` also matches before a final newline. A listed case must differ, and for just that reason.
DECLARED_DIFFERENCES = {
    "envelopes/envelope/event-id-trailing-newline": "D1",
    "envelopes/envelope/timestamp-trailing-newline": "D1",
}

# Codes of rules that are policy and stand in no schema.
POLICY_CODES = {
    "cutover.legacy_keys",
    "cutover.legacy_event_name",
    "cutover.legacy_aggregate_name",
    "event_type.unknown",
    "event_type.reserved",
}
# Codes of the cutover signal, which the envelope's schema demands too.
SIGNAL_CODES = {
    "cutover.signal_missing",
    "cutover.signal_not_string",
    "cutover.signal_not_numeric",
    "cutover.major_unsupported",
    "cutover.value_mismatch",
}

# For each format that a schema names: texts that have it, and texts that do not.
FORMAT_PROBES = {
    "uri": (
        ["https://example.com/a/b?c=d#e", "http://example.com:8080"],
        ["no scheme", "https://exam ple.com/", "https://example.com/%zz", "//example.com/a"],
    ),
}

INSTANCES = [None, True, 0, 0.5, "", "text", [], [None], {}, {"member": None}]


def with_end_of_text(pattern):
    """Turns `$` into the end of the text, which it is in the contract (D1)."""
    parts = re.findall(r"\\.|\[(?:\\.|[^\]\\])*\]|.", pattern, re.DOTALL)
    return "".join(r"\Z" if part == "$" else part for part in parts)


def pattern_to_the_end(validator, pattern, instance, schema):
    if validator.is_type(instance, "string") and not re.search(with_end_of_text(pattern), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


PLAIN = Draft202012Validator
TO_THE_END = extend(Draft202012Validator, {"pattern": pattern_to_the_end})


class Tally:
    def __init__(self):
        self.passed = self.failed = 0

    def add(self, name, problem):
        """Counts one check; `problem` is None when it passed."""
        if problem is None:
            self.passed += 1
        else:
            self.failed += 1
            say(f"{name}: {problem}")


def say(text):
    """Prints one line of ASCII."""
    print(" ".join(text.split()).encode("ascii", "backslashreplace").decode())


def pointer_of(error, prefix=""):
    return prefix + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in error.absolute_path)


def first_of(errors, prefix=""):
    error = errors[0]
    message = error.message if len(error.message) <= 300 else error.message[:300] + "..."
    return f'at "{pointer_of(error, prefix)}": {message}'


def load(path):
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        sys.exit(f"{path}: {problem}")


def subschemas(schema):
    """The schema and every schema inside it."""
    yield schema
    for inner in DRAFT202012.create_resource(schema).subresources():
        yield from subschemas(inner.contents)


# Cases that are named by their folder, and whole logs that are examples and not cases.
UNLISTED = ("rows/", "missions/")


class Contract:
    """The bundle and the files under contracts/, in one registry."""

    def __init__(self, bundle_path, contracts):
        self.bundle = load(bundle_path)
        self.event_types = self.bundle["x-event-types"]
        root = Path(contracts).resolve()
        self.base = root.as_uri() + "/"
        self.files = {path.relative_to(root).as_posix(): load(path) for path in sorted(root.rglob("*.schema.json"))}
        resources = [(self.bundle["$id"], self.bundle)]
        resources += [(self.file_uri(name), contents) for name, contents in self.files.items()]
        self.registry = Registry().with_resources((uri, DRAFT202012.create_resource(contents)) for uri, contents in resources)
        # `$schema` would bring the library back to its own dialect.
        unmarked = [(uri, {name: value for name, value in contents.items() if name != "$schema"}) for uri, contents in resources]
        unmarked = Registry().with_resources((uri, DRAFT202012.create_resource(contents)) for uri, contents in unmarked)
        self.registries = {PLAIN: self.registry, TO_THE_END: unmarked}
        self.own_codes = {
            schema["x-code"] for schema in subschemas(self.bundle) if isinstance(schema, dict) and "x-code" in schema
        }
        self.validators = {}

    def file_uri(self, name):
        return urljoin(self.base, quote(name))

    def type_uri(self, name):
        return f"{self.bundle['$id']}#/$defs/{name}"

    def envelope(self):
        """Where the envelope's schema stands: in the bundle, and as a file."""
        return {"the bundle": self.type_uri("Event"), "the files": self.file_uri("envelope.schema.json")}

    def payload(self, event_type):
        """Where the schema of a payload stands, or None for a type that has none."""
        entry = self.event_types.get(event_type) if isinstance(event_type, str) else None
        if entry is None or entry["reserved"]:
            return None
        file = self.file_uri(f"events/{entry['family']}/{event_type}.schema.json")
        return {"the bundle": self.type_uri(entry["payload"].removeprefix("#/$defs/")), "the files": file}

    def errors(self, dialect, uri, instance):
        key = (dialect, uri)
        if key not in self.validators:
            self.validators[key] = dialect({"$ref": uri}, registry=self.registries[dialect], format_checker=dialect.FORMAT_CHECKER)
        return list(self.validators[key].iter_errors(instance))


def demand_formats(contract):
    """Every format that the contract names is really checked; without its optional dependency a check is silently left out."""
    named = set()
    for document in [contract.bundle, *contract.files.values()]:
        named |= {schema["format"] for schema in subschemas(document) if isinstance(schema, dict) and "format" in schema}
    if "uri" not in named:
        sys.exit("no schema names the format `uri`: the check of formats has nothing to check")
    for name in sorted(named):
        if name not in FORMAT_PROBES:
            sys.exit(f"format `{name}`: add probes to FORMAT_PROBES in {Path(__file__).name}")
        validator = PLAIN({"format": name}, format_checker=PLAIN.FORMAT_CHECKER)
        for texts, expected in zip(FORMAT_PROBES[name], (True, False)):
            for text in texts:
                if validator.is_valid(text) != expected:
                    fault = "refused" if expected else "accepted: the format is not checked, an optional dependency is missing"
                    sys.exit(f"format `{name}`: {text!r} is {fault}; run tests/interop/setup.sh")


def compile_problem(contract, uri, base, document):
    """What keeps a schema from being used, or None. References are resolved against `base`."""
    try:
        PLAIN.check_schema(document)
    except SchemaError as error:
        return f"expected a schema of draft 2020-12, got {first_of([error])}"
    resolver = contract.registry.resolver(base_uri=base)
    for schema in subschemas(document):
        if not isinstance(schema, dict):
            continue
        try:
            if "$ref" in schema:
                resolver.lookup(schema["$ref"])
            if "pattern" in schema:
                re.compile(schema["pattern"])
                re.compile(with_end_of_text(schema["pattern"]))
        except Unresolvable:
            return f"expected a reference that resolves, got {schema['$ref']}"
        except re.error as error:
            return f"expected a pattern, got {schema['pattern']}: {error}"
    for instance in INSTANCES:
        try:
            contract.errors(PLAIN, uri, instance)
        except Exception as error:  # whatever it is, the schema cannot be used
            return f"expected a verdict on {instance!r}, got {type(error).__name__}: {error}"
    return None


def check_bundle(contract, tally):
    try:
        PLAIN.check_schema(contract.bundle)
        problem = None
    except SchemaError as error:
        problem = f"expected a schema of draft 2020-12, got {first_of([error])}"
    tally.add("bundle.json", problem)
    for name, schema in contract.bundle["$defs"].items():
        tally.add(f"bundle.json#/$defs/{name}", compile_problem(contract, contract.type_uri(name), contract.bundle["$id"], schema))
    return len(contract.bundle["$defs"])


def check_files(contract, tally):
    resolver = contract.registry.resolver(base_uri=contract.base)
    for name, contents in contract.files.items():
        uri = contract.file_uri(name)
        found = resolver.lookup(quote(name)).contents
        problem = None if found == contents else "expected the file by its relative path, got another one"
        tally.add(f"contracts/{name}", problem or compile_problem(contract, uri, uri, contents))
    return len(contract.files)


def check_policy(contract, contracts, tally):
    folder = Path(contracts) / "policy"
    data = {path.name.removesuffix(".json") for path in folder.glob("*.json") if not path.name.endswith(".schema.json")}
    forms = {path.name.removesuffix(".schema.json") for path in folder.glob("*.schema.json")}
    for name in sorted(data | forms):
        if name not in data or name not in forms:
            problem = f"expected {name}.json and {name}.schema.json, got only one of them"
        else:
            errors = contract.errors(PLAIN, contract.file_uri(f"policy/{name}.schema.json"), load(folder / f"{name}.json"))
            problem = f"expected accepted, got refused {first_of(errors)}" if errors else None
        tally.add(f"contracts/policy/{name}.json", problem)
    return len(data)


def payload_problem(contract, dialect, case):
    places = contract.payload(case["event_type"])
    if places is None:
        return f"expected a known event type, got {case['event_type']!r}"
    for place, uri in places.items():
        errors = contract.errors(dialect, uri, case["payload"])
        if case["valid"] and errors:
            return f"expected accepted, got refused by {place} {first_of(errors)}"
        if not case["valid"] and not errors:
            return f"expected refused ({case['code']}), got accepted by {place}"
    return None


def envelope_problem(contract, dialect, case):
    """Holds the verdicts on envelope and payload against what the case's code makes of them.

    A case violates one rule: when that is a schema's, one of the two refuses, the one that the pointer leads into.
    """
    envelope = case["envelope"]
    payload, schemas = None, None
    if isinstance(envelope, dict):
        payload = envelope.get("payload", {})  # the schema's default
        schemas = contract.payload(envelope.get("event_type")) if isinstance(payload, dict) else None
    code, pointer = case.get("code"), case.get("pointer", "")
    refused = set()
    if not case["valid"] and code not in POLICY_CODES:
        if code in SIGNAL_CODES:
            refused = {"envelope"}
        elif code in contract.own_codes or code.startswith("schema."):
            refused = {"payload" if schemas and (pointer + "/").startswith("/payload/") else "envelope"}
        else:
            return f"expected a code whose rule this check can place, got {code!r}"
    for place, uri in contract.envelope().items():
        errors = {"envelope": contract.errors(dialect, uri, envelope), "payload": []}
        if schemas:
            errors["payload"] = contract.errors(dialect, schemas[place], payload)
        if code == "cutover.legacy_keys":
            # A closed object refuses a retired name as it refuses any other.
            for part, prefix in (("envelope", ""), ("payload", "/payload")):
                errors[part] = [e for e in errors[part] if not refuses_member(e, prefix, pointer)]
        for part, prefix in (("envelope", ""), ("payload", "/payload")):
            if part in refused and not errors[part]:
                return f"expected the {part} refused ({code}), got accepted by {place}"
            if part not in refused and errors[part]:
                return f"expected the {part} accepted, got refused by {place} {first_of(errors[part], prefix)}"
    return None


def refuses_member(error, prefix, pointer):
    """Whether a closed object refuses the member at `pointer`."""
    return error.validator == "additionalProperties" and pointer_of(error, prefix) == pointer.rpartition("/")[0]


PROBLEM_OF = {"payload": payload_problem, "envelope": envelope_problem}


def judge(contract, problem_of, case):
    """What is wrong about a case, or None."""
    plain = problem_of(contract, PLAIN, case)
    decision = DECLARED_DIFFERENCES.get(case["id"])
    if decision is None and plain is None:
        return None
    to_the_end = problem_of(contract, TO_THE_END, case)
    if decision is None:
        return plain if to_the_end is not None else f"{plain} (just because of a final newline: declare it with D1)"
    if plain is None:
        return f"expected the difference that {decision} declares, got none: take the case off DECLARED_DIFFERENCES"
    if to_the_end is not None:
        return f"expected the difference that {decision} declares, got another: {to_the_end}"
    say(f"{case['id']}: differs as {decision} declares")
    return None


def golden_problem(contract, stream, golden):
    """What keeps a golden from being the state, or the failure, of its reducer."""
    states = {reducer["name"]: reducer["state"] for reducer in contract.bundle["x-policy"]["reducers"]["reducers"]}
    if stream["reducer"] not in states:
        return f"expected a reducer of the contract, got {stream['reducer']!r}"
    types = {"state": states[stream["reducer"]], "failure": "ReducerFailure"}
    if len(golden) != 1 or not set(golden) <= set(types):
        return f"expected one of {', '.join(types)}, got {', '.join(golden)}"
    for name, value in golden.items():
        for dialect in (PLAIN, TO_THE_END):
            errors = contract.errors(dialect, contract.type_uri(types[name]), value)
            if errors:
                return f"expected a {types[name]}, got one refused {first_of(errors)}"
    return None


def check_streams(contract, folder, streams, tally):
    """Every golden fits the schema of what its reducer makes."""
    for stream in streams:
        tally.add(f"streams {stream['id']}", golden_problem(contract, stream, load(folder / stream["golden"])))
    return len(streams)


def row_problem(contract, name, case):
    """A row fits its schema, in the bundle and as a file, exactly when the fixture gives no code."""
    for uri in (contract.type_uri(name), contract.file_uri(f"rows/{name}.schema.json")):
        for dialect in (PLAIN, TO_THE_END):
            errors = contract.errors(dialect, uri, case["row"])
            if errors and "code" not in case:
                return f"expected a {name}, got one refused {first_of(errors)}"
            # In the plain dialect `$` also matches before a final newline (D1).
            if not errors and "code" in case and dialect is TO_THE_END:
                return f"expected {case['code']}, got a {name} that is accepted"
    return None


def check_rows(contract, folder, tally):
    """The rows of mission logs, a file for each schema."""
    count = 0
    for path in sorted((folder / "rows").glob("[A-Z]*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            tally.add(f"fixtures/rows/{path.name}:{number}", row_problem(contract, path.stem, json.loads(line)))
            count += 1
    return count


def check_fixtures(contract, fixtures, tally):
    folder = Path(fixtures)
    counts = dict.fromkeys([*PROBLEM_OF, "text"], 0)
    manifest = load(folder / "manifest.json")
    listed = {entry["path"]: entry["kind"] for entry in manifest["files"]}
    streams = {stream["events"] for stream in manifest["streams"]}
    seen = set()
    for path in sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.jsonl")):
        if path not in listed and path not in streams and not path.startswith(UNLISTED):
            tally.add(f"fixtures/{path}", "expected in manifest.json, got no entry")
    for path, kind in listed.items():
        if kind not in counts:
            tally.add(f"fixtures/{path}", f"expected a kind of {', '.join(counts)}, got {kind!r}")
            continue
        try:
            lines = (folder / path).read_text(encoding="utf-8").split("\n")
        except (OSError, ValueError) as problem:
            tally.add(f"fixtures/{path}", f"expected a file of cases, got {problem}")
            continue
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            counts[kind] += 1
            if kind == "text":
                continue
            try:
                case = json.loads(line)
                seen.add(case["id"])
                problem = judge(contract, PROBLEM_OF[kind], case)
            except (KeyError, TypeError, ValueError, AttributeError) as fault:
                tally.add(f"fixtures/{path}:{number}", f"expected a case, got {type(fault).__name__}: {fault}")
            else:
                tally.add(case["id"], problem)
    for name in sorted(set(DECLARED_DIFFERENCES) - seen):
        tally.add(name, "expected a fixture, as DECLARED_DIFFERENCES lists it, got none")
    streams = check_streams(contract, folder, manifest["streams"], tally)
    return counts | {"streams": streams, "rows": check_rows(contract, folder, tally)}


def main(arguments):
    if len(arguments) != 3:
        sys.exit("usage: validate_fixtures.py <bundle.json> <fixtures folder> <contracts folder>")
    bundle, fixtures, contracts = arguments
    contract = Contract(bundle, contracts)
    demand_formats(contract)
    tally = Tally()
    counts = {"bundle types": check_bundle(contract, tally), "contract files": check_files(contract, tally)}
    if tally.failed:
        say("Nothing is judged by schemas that cannot be used.")
    else:
        counts["policy files"] = check_policy(contract, contracts, tally)
        cases = check_fixtures(contract, fixtures, tally)
        counts |= {f"{kind} cases": cases[kind] for kind in PROBLEM_OF} | {"golden streams": cases["streams"]}
        counts["rows"] = cases["rows"]
        say(f"text cases: {cases['text']}, left out: what is wrong with the text itself is for no schema to say")
    for what, count in counts.items():
        if count == 0:
            tally.add(what, "expected at least one, got none")
    say(", ".join(f"{what}: {count}" for what, count in counts.items()))
    say(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
