"""Judges the fixtures by pydantic models that datamodel-code-generator makes of the contract.

    python_types.py contract.types.json generated/bundle.json fixtures known.json

The first file is what `contract bundle --for python` prints. Every valid fixture has to be accepted, and every other one refused,
unless known.json names it: what no type can say. A name in it that is refused after all is a fault too.
One line is printed for each disagreement; the last line says how many checks passed and failed. With `--write` in place of
nothing else, known.json is written anew.
"""

import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    from pydantic import TypeAdapter, ValidationError
except ImportError as missing:
    sys.exit(f"{missing.name} is missing: run tests/interop/setup.sh")

# As docs/other-languages.md has it.
OPTIONS = [
    "--input-file-type", "jsonschema",
    "--output-model-type", "pydantic_v2.BaseModel",
    "--target-python-version", "3.11",
    "--strict-nullable",
    "--strict-types", "str", "bool",
    "--formatters", "builtin",
    "--disable-timestamp",
]  # fmt: skip


def models(source):
    """The module that the generator makes."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "contract_types.py"
        command = [sys.executable, "-m", "datamodel_code_generator", "--input", source, "--output", str(out), *OPTIONS]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"datamodel-code-generator fails: {done.stderr}")
        spec = importlib.util.spec_from_file_location("contract_types", out)
        module = importlib.util.module_from_spec(spec)
        sys.modules["contract_types"] = module
        spec.loader.exec_module(module)
        return module


class Judge:
    def __init__(self, module, bundle):
        self.module = module
        self.payloads = {
            name: entry["payload"].removeprefix("#/$defs/")
            for name, entry in bundle["x-event-types"].items()
            if not entry["reserved"]
        }
        self.adapters = {}

    def accepts(self, type_name, value):
        if type_name not in self.adapters:
            self.adapters[type_name] = TypeAdapter(getattr(self.module, type_name))
        try:
            self.adapters[type_name].validate_json(json.dumps(value))
        except ValidationError:
            return False
        return True

    def case(self, case):
        """Whether a fixture is accepted: a payload, or an envelope with what it holds."""
        if "payload" in case:
            return self.accepts(self.payloads[case["event_type"]], case["payload"])
        envelope = case["envelope"]
        if not self.accepts("Event", envelope):
            return False
        payload = self.payloads.get(envelope["event_type"])
        return payload is not None and self.accepts(payload, envelope.get("payload", {}))


def cases(fixtures):
    folder = Path(fixtures)
    for entry in json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]:
        if entry["kind"] != "text":
            for line in (folder / entry["path"]).read_text(encoding="utf-8").split("\n"):
                if line.strip():
                    yield json.loads(line)


def main(arguments):
    write = "--write" in arguments
    source, bundle, fixtures, known_path = [a for a in arguments if a != "--write"]
    judge = Judge(models(source), json.loads(Path(bundle).read_text(encoding="utf-8")))
    known = set() if write else set(json.loads(Path(known_path).read_text(encoding="utf-8")))
    passed = failed = 0
    accepted = set()
    for case in cases(fixtures):
        taken = judge.case(case)
        if taken and not case["valid"]:
            accepted.add(case["id"])
        wanted = case["valid"] or case["id"] in known
        if taken == wanted or (write and not case["valid"]):
            passed += 1
        else:
            failed += 1
            print(f"{case['id']}: {'accepted' if taken else 'refused'}, and has to be {'accepted' if wanted else 'refused'}")
    if write:
        Path(known_path).write_text(json.dumps(sorted(accepted), indent=2) + "\n", encoding="utf-8")
    for name in sorted(known - accepted):
        failed += 1
        print(f"{name}: listed as accepted, and is refused or gone")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
