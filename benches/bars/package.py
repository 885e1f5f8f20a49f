"""What the published Python package takes for the log of a family, in seconds of its processor.

    package.py FAMILY LOG

Writes two numbers: decoding, `Event(**d)`, reducing and writing the state; and reducing alone. Imports do not count.
"""

import importlib.util
import json
import sys
from pathlib import Path
from time import process_time

adapter = Path(__file__).parent.parent.parent / "tests/interop/original_adapter.py"
spec = importlib.util.spec_from_file_location("original_adapter", adapter)
original = importlib.util.module_from_spec(spec)
spec.loader.exec_module(original)


def main():
    family, log = sys.argv[1:]
    options = {"mode": "permissive"} if family in original.MODES else {}
    lines = Path(log).read_bytes().splitlines()
    start = process_time()
    events = [original.models.Event(**json.loads(line)) for line in lines]
    typed = process_time()
    state = original.REDUCERS[family](events, **options)
    reduced = process_time()
    state.model_dump_json()
    end = process_time()
    print(end - start, reduced - typed)


main()
