"""What Python's `sqlite3` takes for writing the rows of a log, in seconds of its processor.

    rows.py DATABASE LOG

The table and the transactions are those of the bare loop in `stores.rs`. Parsing does not count.
"""

import json
import sqlite3
import sys
from pathlib import Path
from time import process_time

TABLE = """
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE events (lamport_clock INTEGER, node_id TEXT, event_id TEXT, aggregate_id TEXT, bytes BLOB,
    PRIMARY KEY (lamport_clock, node_id, event_id)) WITHOUT ROWID;
"""


def row(line):
    event = json.loads(line)
    return event["lamport_clock"], event["node_id"], event["event_id"], event["aggregate_id"], line


def main():
    database, log = sys.argv[1:]
    rows = [row(line) for line in Path(log).read_bytes().splitlines()]
    start = process_time()
    connection = sqlite3.connect(database)
    connection.executescript(TABLE)
    for first in range(0, len(rows), 1000):
        with connection:
            connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?)", rows[first:first + 1000])
    connection.close()
    print(process_time() - start)


main()
