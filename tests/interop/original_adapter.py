"""The Python package `spec-kitty-events` behind the conformance protocol of this crate (docs/conformance.md).

    original_adapter.py < requests.jsonl > answers.jsonl

It calls the package's public functions and writes what they say. Where the package has no name for what it found, the
names here begin with `original.`; they explain differences and are compared with nothing.
"""

import json
import re
import sys
from importlib.metadata import version

from pydantic import BaseModel
from pydantic import ValidationError as ModelError

import spec_kitty_events as original
from spec_kitty_events import (
    collaboration,
    connector,
    cutover,
    decisionpoint,
    dossier,
    gates,
    glossary,
    lifecycle,
    mission_audit,
    mission_next,
    models,
    status,
    sync,
)
from spec_kitty_events.conformance import validate_event

PROTOCOL = 1
NAME = "spec-kitty-events for Python"


class Unsupported(Exception):
    """The package does not have the operation."""


class Refused(Exception):
    """The package refuses the input."""

    def __init__(self, code, message=""):
        super().__init__(message)
        self.code = code


# Verdicts.


def document(given, name):
    """The document of a request: parsed, or as text or bytes that Python's own reader reads."""
    if name in given:
        return given[name]
    text = given["text"] if "text" in given else bytes.fromhex(given["hex"]).decode("utf-8")
    return json.loads(text)


def pointer_of(steps):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def steps_of_json_path(path):
    """The steps of a path such as `$.a.b[0]`."""
    return re.findall(r"\.([^.\[\]]+)|\[(\d+)\]", path)


def findings(result, prefix):
    for violation in result.model_violations:
        steps = violation.field.split(".") if violation.field else []
        yield {"code": f"original.model.{violation.violation_type}", "pointer": prefix + pointer_of(steps)}
    for violation in result.schema_violations:
        steps = [name or number for name, number in steps_of_json_path(violation.json_path)]
        yield {"code": f"original.schema.{violation.validator}", "pointer": prefix + pointer_of(steps)}


def verdict(violations):
    return {"verdict": {"valid": not violations, "violations": violations}}


def judge(value, event_type, prefix=""):
    """What the package says of one document; an event type that it does not know is a reason to refuse."""
    if not isinstance(value, dict):
        raise Refused("original.not_an_object", "the package fails on a value that is not an object")
    try:
        result = validate_event(value, event_type, strict=True)
    except ValueError as unknown:
        if isinstance(unknown, ModelError):
            raise
        return [{"code": "original.event_type_unknown", "pointer": prefix}]
    found = list(findings(result, prefix))
    assert result.valid == (not found)
    return found


def read(given, name):
    """The document, or the verdict on a text that cannot be read."""
    try:
        return document(given, name), None
    except (ValueError, RecursionError) as unreadable:
        return None, verdict([{"code": f"original.json.{type(unreadable).__name__}", "pointer": ""}])


def validate_payload(given):
    value, unreadable = read(given, "payload")
    if unreadable:
        return unreadable
    # `Event` is no event type, though the package validates envelopes under that name.
    if given["event_type"] == "Event":
        return verdict([{"code": "original.event_type_unknown", "pointer": ""}])
    return verdict(judge(value, given["event_type"]))


def validate_envelope(given):
    """Two calls: one for the envelope, one for the payload under its own type."""
    value, unreadable = read(given, "envelope")
    if unreadable:
        return unreadable
    found = judge(value, "Event")
    event_type = value.get("event_type")
    payload = value.get("payload", {})
    if isinstance(event_type, str) and event_type != "Event" and isinstance(payload, dict):
        # The package takes an envelope with a type that it does not know.
        found += [f for f in judge(payload, event_type, "/payload") if f["code"] != "original.event_type_unknown"]
    return verdict(found)


def validate_transition(given):
    found = judge(given["payload"], "WPStatusChanged")
    if found:
        return verdict(found)
    result = status.validate_transition(status.StatusTransitionPayload.model_validate(given["payload"]))
    return verdict([{"code": "original.transition", "pointer": ""} for _ in result.violations])


# Names.


def normalize_event_id(given):
    return models.normalize_event_id(given["event_id"])


def normalize_lane(given):
    return status.normalize_lane(given["lane"]).value


def sync_lanes(given):
    lane = status.Lane(given["lane"])
    return {"v1": status.canonical_to_sync_v1(lane).value, "v2": status.canonical_to_sync_v2(lane).value}


def actor_label(given):
    payload = {"mission_slug": "m", "wp_id": "w", "to_lane": "planned", "execution_mode": "worktree", "actor": given["actor"]}
    return status.StatusTransitionPayload.model_validate(payload).actor_label


def map_check_run_conclusion(given):
    return gates.map_check_run_conclusion(given["conclusion"])


# The cutover.


def only(names):
    """The one name of a set that holds none or one."""
    return next(iter(names), None)


def read_cutover_signal(given):
    return cutover.read_cutover_signal(given["envelope"])


def accepted_major_matches(given):
    return cutover.accepted_major_matches(given["signal"])


def required_cutover_value_matches(given):
    return cutover.required_cutover_value_matches(given["signal"])


def forbidden_legacy_keys(given):
    return sorted(cutover.forbidden_legacy_keys(given["envelope"]))


def forbidden_legacy_event_name(given):
    return only(cutover.forbidden_legacy_event_names(given["envelope"]))


def forbidden_legacy_aggregate_name(given):
    return only(cutover.forbidden_legacy_aggregate_names(given["envelope"]))


def is_pre_cutover(given):
    return cutover.is_pre_cutover_payload(given["envelope"])


def assert_canonical_cutover_signal(given):
    return cutover.assert_canonical_cutover_signal(given["envelope"])


def cutover_artifact(_given):
    return cutover.load_cutover_artifact().model_dump(mode="json")


# Several events.


def events_of(given):
    try:
        return [models.Event.model_validate(event) for event in given["events"]]
    except ModelError as unfit:
        raise Refused("original.envelope", str(unfit)) from unfit


def positions(events, ordered):
    """Where the events of an ordered list stand in the list that was given."""
    places = {id(event): place for place, event in enumerate(events)}
    return [places[id(event)] for event in ordered]


def is_concurrent(given):
    first, second = events_of(given)
    return original.is_concurrent(first, second)


def total_order(given):
    events = events_of(given)
    return positions(events, sorted(events, key=original.total_order_key))


def reducer_order(given):
    events = events_of(given)
    return positions(events, sorted(events, key=status.status_event_sort_key))


def topological_sort(given):
    events = events_of(given)
    return positions(events, original.topological_sort(events))


def dedup(given):
    events = events_of(given)
    return positions(events, status.dedup_events(sorted(events, key=status.status_event_sort_key)))


def tag_order(tag):
    """Null, false, true, numbers, texts."""
    if tag is None or isinstance(tag, bool):
        return (0 if tag is None else 1, int(bool(tag)), "")
    return (3, 0, tag) if isinstance(tag, str) else (2, tag, "")


def merge_gset(given):
    return sorted(original.merge_gset(events_of(given)), key=tag_order)


def merge_counter(given):
    return original.merge_counter(events_of(given))


def state_machine_merge(given):
    events = events_of(given)
    merged = original.state_machine_merge(events, given["priorities"], given.get("state_key", "state"))
    place = positions(events, [merged.merged_event])[0]
    return {"merged_event": place, "requires_manual_review": merged.requires_manual_review}


def clock_trace(given):
    storage = original.InMemoryClockStorage()
    storage.save(given["node_id"], given.get("stored", 0))
    clock = original.LamportClock(given["node_id"], storage)
    trace = []
    for step in given["steps"]:
        if "tick" in step:
            clock.tick()
        else:
            clock.update(step["update"])
        trace.append(clock.current())
    return trace


# Reducers.

REDUCERS = {
    "status": status.reduce_status_events,
    "lifecycle": lifecycle.reduce_lifecycle_events,
    "collaboration": collaboration.reduce_collaboration_events,
    "glossary": glossary.reduce_glossary_events,
    "mission-next": mission_next.reduce_mission_next_events,
    "dossier": dossier.reduce_mission_dossier,
    "mission-audit": mission_audit.reduce_mission_audit_events,
    "decision-point": decisionpoint.reduce_decision_point_events,
    "connector": connector.reduce_connector_events,
    "sync": sync.reduce_sync_events,
}
MODES = {"collaboration", "glossary"}

# The package names the kinds of anomalies in four families; these are their codes. In the other families a kind is
# known by a word of the sentence.
CODES = {"malformed_payload": "payload_invalid"}
WORDS = {
    "status": [
        ("validation failed", "payload_invalid"),
        ("mismatch", "from_lane_mismatch"),
        ("", "transition_invalid"),
    ],
    "lifecycle": [
        ("WP ", "wp_status"),
        ("Invalid", "payload_invalid"),
        ("after terminal", "event_after_terminal"),
        ("Duplicate", "duplicate_start"),
        ("before", "event_before_start"),
    ],
    "collaboration": [
        ("Missing", "participant_id_missing"),
        ("Invalid participant", "participant_identity_invalid"),
        ("Invalid focus", "focus_target_invalid"),
        ("duplicate invite", "duplicate_invite"),
        ("Duplicate join", "duplicate_join"),
        ("not in roster", "leave_not_active"),
        ("departed", "participant_departed"),
        ("Unknown participant", "participant_unknown"),
        ("No matching", "step_not_started"),
        ("Warning", "warning_unknown"),
    ],
    "glossary": [
        ("unactivated", "scope_not_activated"),
        ("unobserved", "term_not_observed"),
        ("unknown semantic", "semantic_check_unknown"),
        ("Burst", "clarification_burst_cap"),
        ("unknown clarification", "clarification_unknown"),
    ],
    "mission-next": [
        ("Duplicate completion", "run_already_completed"),
        ("after terminal", "event_after_terminal"),
        ("Duplicate MissionRunStarted", "run_already_started"),
        ("Invalid", "payload_invalid"),
        ("before", "run_not_started"),
        ("run_id mismatch", "run_id_mismatch"),
        ("Duplicate decision", "decision_already_pending"),
    ],
}
# Lists that are sets in the package, and come in no order.
SETS = {"collaboration": ["active_drivers"], "sync": ["seen_delivery_pairs"]}


def anomaly_of(reducer, anomaly):
    """An anomaly without its sentence, with the code of its kind."""
    kept = {name: value for name, value in anomaly.items() if name not in ("reason", "message", "kind")}
    if "kind" in anomaly:
        kept["code"] = CODES.get(anomaly["kind"], anomaly["kind"])
    elif reducer in WORDS:
        kept["code"] = next((code for word, code in WORDS[reducer] if word in anomaly["reason"]), None)
    return kept


def reduce(given):
    name = given["reducer"]
    if name not in REDUCERS:
        raise Unsupported(f"there is no reducer {name}")
    options = {"mode": given["mode"]} if name in MODES and "mode" in given else {}
    if name == "collaboration" and given.get("roster"):
        identity = collaboration.ParticipantIdentity.model_validate
        options["roster"] = {key: identity(value) for key, value in given["roster"].items()}
    state = REDUCERS[name](events_of(given), **options)
    assert isinstance(state, BaseModel)
    value = state.model_dump(mode="json")
    value["anomalies"] = [anomaly_of(name, anomaly) for anomaly in value["anomalies"]]
    for member in SETS.get(name, []):
        value[member] = sorted(value[member])
    if name == "collaboration":
        value["participants_by_focus"] = {key: sorted(ids) for key, ids in value["participants_by_focus"].items()}
    return value


# The session.

VERDICTS = {"validate_payload": validate_payload, "validate_envelope": validate_envelope, "validate_transition": validate_transition}
VALUES = {
    function.__name__: function
    for function in [
        normalize_event_id,
        normalize_lane,
        sync_lanes,
        actor_label,
        map_check_run_conclusion,
        read_cutover_signal,
        accepted_major_matches,
        required_cutover_value_matches,
        forbidden_legacy_keys,
        forbidden_legacy_event_name,
        forbidden_legacy_aggregate_name,
        is_pre_cutover,
        assert_canonical_cutover_signal,
        cutover_artifact,
        is_concurrent,
        total_order,
        reducer_order,
        topological_sort,
        dedup,
        merge_gset,
        merge_counter,
        state_machine_merge,
        clock_trace,
        reduce,
    ]
}


def hello(given):
    if given.get("protocol") != PROTOCOL:
        raise Refused("request.invalid", f"this adapter speaks version {PROTOCOL} of the protocol")
    return {"protocol": PROTOCOL, "name": NAME, "version": version("spec-kitty-events"), "contract": "3.0.0", "codes": False}


def answer(op, given):
    try:
        if op == "hello":
            return {"value": hello(given)}
        if op in VERDICTS:
            return VERDICTS[op](given)
        if op in VALUES:
            return {"value": VALUES[op](given)}
        raise Unsupported(f"there is no operation {op}")
    except Unsupported as missing:
        return {"unsupported": str(missing)}
    except Refused as refused:
        return {"error": {"code": refused.code, "message": str(refused)}}
    except Exception as error:  # whatever it is, it is what a caller of the package gets
        kind = type(error)
        own = issubclass(kind, (models.SpecKittyEventsError, ModelError))
        name = f"original.{kind.__name__}" if own else f"original.uncaught.{kind.__name__}"
        return {"error": {"code": name, "message": str(error)[:300]}}


def main():
    for line in sys.stdin:
        request = json.loads(line)
        response = {"id": request["id"], **answer(request["op"], request.get("input", {}))}
        try:
            text = json.dumps(response, allow_nan=False)
        except ValueError:
            text = json.dumps({"id": request["id"], "error": {"code": "original.not_json", "message": "the result is no JSON"}})
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
