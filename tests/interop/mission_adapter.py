"""The fold of a mission's log by the Python package `spec-kitty-events` 11.0.0.

    mission_adapter.py < logs.jsonl > answers.jsonl

Each line that is read is a JSON list of rows; each line that is written is the state as JSON, or null where the package
refuses the log or ends on it.
"""

import json
import logging
import sys

from spec_kitty_events import diary

logging.disable(logging.CRITICAL)


def answer(rows):
    try:
        return diary.reduce(rows).to_dict()
    except Exception:  # The package ends on some logs with whatever Python raises.
        return None


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))))
