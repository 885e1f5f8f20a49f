// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::advisory::Advisory;
use crate::ident::IdForm;
use crate::json::Limits;
use crate::transition::{Guard, GuardMember};
use super::codes::Code;
use super::registry::EventType;
use super::types::*;
/// Version of the on-wire contract: the only value of the cutover signal that live paths accept.
pub const CONTRACT_VERSION: &str = "3.0.0";
/// Member of the envelope that carries the cutover signal.
pub const SIGNAL_FIELD_NAME: &str = "schema_version";
/// The major version that live paths accept.
pub const ACCEPTED_MAJOR: i64 = 3;
/// Member names that are refused in envelopes at any depth.
pub const FORBIDDEN_LEGACY_KEYS: &[&str] = &[
    "feature_slug",
    "feature_number",
    "mission_key",
];
/// Event types that are refused.
pub const FORBIDDEN_LEGACY_EVENT_NAMES: &[&str] = &["FeatureCreated", "FeatureClosed"];
/// Kinds of aggregates that are refused.
pub const FORBIDDEN_LEGACY_AGGREGATE_NAMES: &[&str] = &["feature", "feature_catalog"];
/// Names of retired surfaces, for information.
pub const FORBIDDEN_LEGACY_CONTRACT_SURFACES: &[&str] = &["legacy-cleanup"];
/// Version of the cutover artifact's own form.
pub const CUTOVER_ARTIFACT_VERSION: &str = "1.0.0";
/// Release that made the cut.
pub const CUTOVER_RELEASE_VERSION: &str = "3.0.0";
/// The cutover artifact as JSON text.
pub const CUTOVER_ARTIFACT_JSON: &str = "{\"artifact_version\":\"1.0.0\",\"release_version\":\"3.0.0\",\"signal_field_name\":\"schema_version\",\"signal_location\":\"event_envelope\",\"cutover_contract_version\":\"3.0.0\",\"accepted_major\":3,\"forbidden_legacy_keys\":[\"feature_slug\",\"feature_number\",\"mission_key\"],\"forbidden_legacy_event_names\":[\"FeatureCreated\",\"FeatureClosed\"],\"forbidden_legacy_aggregate_names\":[\"feature\",\"feature_catalog\"],\"forbidden_legacy_contract_surfaces\":[\"legacy-cleanup\"]}";
/// Retired member names and their successors.
pub const LEGACY_KEY_REPLACEMENTS: &[(&str, &str)] = &[
    ("feature_number", "mission_number"),
    ("feature_slug", "mission_slug"),
    ("mission_key", "mission_type"),
];
/// Retired event types and their successors.
pub const LEGACY_EVENT_NAME_REPLACEMENTS: &[(&str, &str)] = &[
    ("FeatureClosed", "MissionClosed"),
    ("FeatureCompleted", "MissionClosed"),
    ("FeatureCreated", "MissionCreated"),
];
/// Retired kinds of aggregates and their successors.
pub const LEGACY_AGGREGATE_NAME_REPLACEMENTS: &[(&str, &str)] = &[
    ("feature", "mission"),
    ("feature_catalog", "mission_catalog"),
];
/// Older spellings of lanes and the lanes they stand for (D5).
pub const LANE_ALIASES: &[(&str, Lane)] = &[("doing", Lane::InProgress)];
/// Lane of the first synchronisation vocabulary.
pub(crate) const fn sync_lane_v1(lane: Lane) -> SyncLaneV1 {
    match lane {
        Lane::Approved => SyncLaneV1::Done,
        Lane::Blocked => SyncLaneV1::Doing,
        Lane::Canceled => SyncLaneV1::Planned,
        Lane::Claimed => SyncLaneV1::Planned,
        Lane::Done => SyncLaneV1::Done,
        Lane::ForReview => SyncLaneV1::ForReview,
        Lane::InProgress => SyncLaneV1::Doing,
        Lane::Planned => SyncLaneV1::Planned,
    }
}
/// Lane of the second synchronisation vocabulary.
pub(crate) const fn sync_lane_v2(lane: Lane) -> SyncLaneV2 {
    match lane {
        Lane::Approved => SyncLaneV2::Approved,
        Lane::Blocked => SyncLaneV2::Doing,
        Lane::Canceled => SyncLaneV2::Planned,
        Lane::Claimed => SyncLaneV2::Planned,
        Lane::Done => SyncLaneV2::Done,
        Lane::ForReview => SyncLaneV2::ForReview,
        Lane::InProgress => SyncLaneV2::Doing,
        Lane::Planned => SyncLaneV2::Planned,
    }
}
/// Moves that need no force: lane before, or none, and lane after.
pub const TRANSITIONS: &[(Option<Lane>, Lane)] = &[
    (None, Lane::Planned),
    (Some(Lane::Planned), Lane::Claimed),
    (Some(Lane::Claimed), Lane::InProgress),
    (Some(Lane::InProgress), Lane::ForReview),
    (Some(Lane::InProgress), Lane::Approved),
    (Some(Lane::InProgress), Lane::Planned),
    (Some(Lane::ForReview), Lane::Approved),
    (Some(Lane::ForReview), Lane::Done),
    (Some(Lane::ForReview), Lane::InProgress),
    (Some(Lane::ForReview), Lane::Planned),
    (Some(Lane::Approved), Lane::Done),
    (Some(Lane::Approved), Lane::InProgress),
    (Some(Lane::Approved), Lane::Planned),
    (Some(Lane::Blocked), Lane::InProgress),
    (Some(Lane::Planned), Lane::Blocked),
    (Some(Lane::Planned), Lane::Canceled),
    (Some(Lane::Claimed), Lane::Blocked),
    (Some(Lane::Claimed), Lane::Canceled),
    (Some(Lane::InProgress), Lane::Blocked),
    (Some(Lane::InProgress), Lane::Canceled),
    (Some(Lane::ForReview), Lane::Blocked),
    (Some(Lane::ForReview), Lane::Canceled),
    (Some(Lane::Approved), Lane::Blocked),
    (Some(Lane::Approved), Lane::Canceled),
    (Some(Lane::Blocked), Lane::Blocked),
    (Some(Lane::Blocked), Lane::Canceled),
];
/// The event type whose payload is a move.
pub const TRANSITION_EVENT_TYPE: EventType = EventType::WPStatusChanged;
/// What certain moves must bring along.
pub const TRANSITION_GUARDS: &[Guard] = &[
    Guard {
        code: Code::TransitionReviewRefRequired,
        from: &[Lane::ForReview, Lane::Approved],
        to: &[Lane::InProgress, Lane::Planned],
        needs: GuardMember::ReviewRef,
    },
    Guard {
        code: Code::TransitionReasonRequired,
        from: &[Lane::InProgress],
        to: &[Lane::Planned],
        needs: GuardMember::Reason,
    },
];
/// Lanes that are left only by force.
pub const TERMINAL_LANES: &[Lane] = &[Lane::Done, Lane::Canceled];
/// Statuses that end a mission.
pub const TERMINAL_MISSION_STATUSES: &[&str] = &["completed", "cancelled"];
/// Statuses that end a mission run.
pub const TERMINAL_RUN_STATUSES: &[&str] = &["completed"];
/// Statuses that end an audit.
pub const TERMINAL_AUDIT_STATUSES: &[&str] = &["completed", "failed"];
/// States that end a decision point.
pub const TERMINAL_DECISION_POINT_STATES: &[&str] = &["overridden"];
/// Conclusions of check runs and the gate events they become; `None` is ignored.
pub const CHECK_RUN_CONCLUSIONS: &[(&str, Option<EventType>)] = &[
    ("action_required", Some(EventType::GateFailed)),
    ("cancelled", Some(EventType::GateFailed)),
    ("failure", Some(EventType::GateFailed)),
    ("neutral", None),
    ("skipped", None),
    ("stale", None),
    ("success", Some(EventType::GatePassed)),
    ("timed_out", Some(EventType::GateFailed)),
];
/// Forms of an event identifier.
pub const EVENT_ID_FORMS: &[IdForm] = &[
    IdForm {
        name: "ulid",
        groups: &[26],
        alphabet: "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
        upper_case: true,
        bare: false,
    },
    IdForm {
        name: "uuid",
        groups: &[8, 4, 4, 4, 12],
        alphabet: "0123456789abcdef",
        upper_case: false,
        bare: true,
    },
];
/// Forms of a project's UUID.
pub const PROJECT_UUID_FORMS: &[IdForm] = &[
    IdForm {
        name: "uuid",
        groups: &[8, 4, 4, 4, 12],
        alphabet: "0123456789abcdef",
        upper_case: false,
        bare: true,
    },
];
/// Members that an actor's label is taken from, in this order.
pub const ACTOR_LABEL_KEYS: &[&str] = &["profile", "role", "display_name", "actor_id"];
/// Label of an actor that has none.
pub const ACTOR_LABEL_FALLBACK: &str = "unknown";
/// The classes of lines as JSON text.
pub const LINE_CLASSES_JSON: &str = "{\"$defs\":{\"event\":{\"type\":\"object\",\"properties\":{\"event_id\":{\"type\":\"string\"},\"event_type\":{\"type\":\"string\"},\"aggregate_id\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\"},\"node_id\":{\"type\":\"string\"},\"lamport_clock\":{\"type\":\"integer\"}},\"required\":[\"event_id\",\"event_type\",\"aggregate_id\",\"timestamp\",\"node_id\",\"lamport_clock\"]},\"labelled\":{\"properties\":{\"schema_version\":{\"const\":\"3.0.0\"}},\"required\":[\"schema_version\"]},\"lane\":{\"type\":\"object\",\"properties\":{\"event_id\":{\"type\":\"string\"},\"at\":{\"type\":\"string\"},\"to_lane\":{\"type\":\"string\"},\"wp_id\":{\"type\":\"string\"},\"work_package_id\":{\"type\":\"string\"},\"mission_slug\":{\"type\":\"string\"},\"feature_slug\":{\"type\":\"string\"}},\"required\":[\"event_id\",\"at\",\"from_lane\",\"to_lane\"],\"anyOf\":[{\"required\":[\"wp_id\"]},{\"required\":[\"work_package_id\"]}],\"not\":{\"anyOf\":[{\"required\":[\"event_type\"]},{\"required\":[\"lamport_clock\"]}]}}},\"classes\":[{\"id\":\"envelope.hybrid\",\"kind\":\"hybrid_envelope\",\"generation\":\"3.0.0, retired names inside\",\"summary\":\"Envelope that says 3.0.0 and uses retired names.\",\"advice\":\"`log migrate` rewrites it where the context has what its event type asks for.\",\"envelopes\":\"rewrite\",\"lanes\":\"keep\",\"retired_names\":true,\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/event\"},{\"$ref\":\"#/$defs/labelled\"}]}},{\"id\":\"envelope.current\",\"kind\":\"canonical_envelope\",\"generation\":\"3.0.0\",\"summary\":\"Envelope of the current contract.\",\"advice\":\"Import it with `log import`; where the gate refuses it, `validate` says why.\",\"envelopes\":\"judge\",\"lanes\":\"keep\",\"retired_names\":false,\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/event\"},{\"$ref\":\"#/$defs/labelled\"},{\"required\":[\"build_id\",\"project_uuid\",\"correlation_id\"]}]}},{\"id\":\"envelope.hybrid_members\",\"kind\":\"hybrid_envelope\",\"generation\":\"3.0.0, members missing\",\"summary\":\"Envelope that says 3.0.0 and lacks members that are required since then.\",\"advice\":\"`log migrate` gives it what it lacks, `--project-uuid` in particular.\",\"envelopes\":\"rewrite\",\"lanes\":\"keep\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/event\"},{\"$ref\":\"#/$defs/labelled\"}]}},{\"id\":\"envelope.3x_unlabelled\",\"kind\":\"legacy_envelope\",\"generation\":\"3.x, not labelled\",\"summary\":\"Envelope with the members of 3.x and without its version, or with another one.\",\"advice\":\"`log migrate` rewrites it where the context has what its event type asks for.\",\"envelopes\":\"rewrite\",\"lanes\":\"keep\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/event\"},{\"required\":[\"build_id\"]}]}},{\"id\":\"envelope.2x_wire\",\"kind\":\"legacy_envelope\",\"generation\":\"2.x, command line\",\"summary\":\"Envelope as the command line of 2.x sent it, with the kind of aggregate and the state of the repository.\",\"advice\":\"`log migrate` rewrites it where the context has what its event type asks for.\",\"envelopes\":\"rewrite\",\"lanes\":\"keep\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/event\"},{\"required\":[\"project_uuid\"]},{\"anyOf\":[{\"required\":[\"aggregate_type\"]},{\"required\":[\"git_branch\"]},{\"required\":[\"repo_slug\"]}]}]}},{\"id\":\"envelope.2x\",\"kind\":\"legacy_envelope\",\"generation\":\"2.x\",\"summary\":\"Envelope of 2.x: it knows its project and not the build that made it.\",\"advice\":\"`log migrate` rewrites it where the context has what its event type asks for.\",\"envelopes\":\"rewrite\",\"lanes\":\"keep\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/event\"},{\"required\":[\"project_uuid\"]}]}},{\"id\":\"envelope.0x\",\"kind\":\"legacy_envelope\",\"generation\":\"before project_uuid\",\"summary\":\"Envelope from before projects had identifiers, also as the command line of 2.x sent it in short.\",\"advice\":\"`log migrate --project-uuid` rewrites it where the context has what its event type asks for.\",\"envelopes\":\"rewrite\",\"lanes\":\"keep\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/event\"},{\"required\":[\"payload\"]}]}},{\"id\":\"envelope.event_version\",\"kind\":\"legacy_envelope\",\"generation\":\"event_version\",\"summary\":\"Historic row with `event_version` and `occurred_at`: no clock, no node, no aggregate.\",\"advice\":\"Nothing: what says in which order it happened was never written. `log migrate` moves it to quarantine.\",\"envelopes\":\"quarantine\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event_id\":{\"type\":\"string\"},\"event_type\":{\"type\":\"string\"},\"event_version\":{\"type\":\"string\"},\"occurred_at\":{\"type\":\"string\"}},\"required\":[\"event_id\",\"event_type\",\"event_version\",\"occurred_at\",\"payload\"],\"not\":{\"required\":[\"lamport_clock\"]}}},{\"id\":\"lane.feature_slug_work_package_id\",\"kind\":\"lane_row\",\"generation\":\"feature_slug and work_package_id\",\"summary\":\"Lane row of the first vintage, with both spellings of the work package.\",\"advice\":\"`log migrate --mode lanes` gives it the current members; with `--lift` it becomes an envelope.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/lane\"},{\"required\":[\"feature_slug\",\"work_package_id\"]}]}},{\"id\":\"lane.feature_slug\",\"kind\":\"lane_row\",\"generation\":\"feature_slug\",\"summary\":\"Lane row from before missions.\",\"advice\":\"`log migrate --mode lanes` gives it the current members; with `--lift` it becomes an envelope.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/lane\"},{\"required\":[\"feature_slug\"]}]}},{\"id\":\"lane.work_package_id\",\"kind\":\"lane_row\",\"generation\":\"work_package_id\",\"summary\":\"Lane row with the older spelling of the work package.\",\"advice\":\"`log migrate --mode lanes` gives it the current members; with `--lift` it becomes an envelope.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/lane\"},{\"required\":[\"mission_slug\",\"work_package_id\"]}]}},{\"id\":\"lane.legacy_aggregate_id\",\"kind\":\"lane_row\",\"generation\":\"legacy_aggregate_id\",\"summary\":\"Lane row that was rewritten once and kept the name it had before.\",\"advice\":\"`log migrate --mode lanes` gives it the current members; with `--lift` it becomes an envelope.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/lane\"},{\"required\":[\"mission_slug\",\"legacy_aggregate_id\"]}]}},{\"id\":\"lane.review_result\",\"kind\":\"lane_row\",\"generation\":\"review_result\",\"summary\":\"Lane row of today, with the result of the review.\",\"advice\":\"`log migrate --mode lanes` gives it the current members; with `--lift` it becomes an envelope.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/lane\"},{\"required\":[\"mission_slug\",\"review_result\"]}]}},{\"id\":\"lane.mission_id\",\"kind\":\"lane_row\",\"generation\":\"mission_id\",\"summary\":\"Lane row with slug and identifier of its mission.\",\"advice\":\"`log migrate --mode lanes` gives it the current members; with `--lift` it becomes an envelope.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/lane\"},{\"required\":[\"mission_slug\",\"mission_id\"]}]}},{\"id\":\"lane.mission_slug\",\"kind\":\"lane_row\",\"generation\":\"mission_slug\",\"summary\":\"Lane row with the slug of its mission and not its identifier.\",\"advice\":\"`log migrate --mode lanes` gives it the current members; with `--lift` it becomes an envelope.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"allOf\":[{\"$ref\":\"#/$defs/lane\"},{\"required\":[\"mission_slug\"]}]}},{\"id\":\"lane.wp_lane_changed\",\"kind\":\"lane_row\",\"generation\":\"wp_lane_changed\",\"summary\":\"Lane row without identifier, with an event type of its own.\",\"advice\":\"`log migrate --mode lanes --lift` makes an envelope of it where the context knows how the work was done.\",\"envelopes\":\"keep\",\"lanes\":\"rewrite\",\"when\":{\"type\":\"object\",\"properties\":{\"event_type\":{\"const\":\"wp_lane_changed\"},\"to_lane\":{\"type\":\"string\"},\"wp_id\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\"}},\"required\":[\"event_type\",\"from_lane\",\"to_lane\",\"wp_id\",\"timestamp\"]}},{\"id\":\"local.push_message\",\"kind\":\"local_row\",\"summary\":\"Message that a server pushed to a client: it looks like an envelope and has no time.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"event\"}},\"required\":[\"type\",\"event_id\",\"event_type\",\"aggregate_id\",\"payload\"],\"not\":{\"required\":[\"timestamp\"]}}},{\"id\":\"local.lifecycle\",\"kind\":\"local_row\",\"summary\":\"Local row about the life of a mission. It looks like an envelope and has no clock, node, build or correlation.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event_id\":{\"type\":\"string\"},\"event_type\":{\"type\":\"string\"},\"aggregate_type\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\"}},\"required\":[\"event_id\",\"event_type\",\"aggregate_id\",\"aggregate_type\",\"timestamp\",\"payload\"],\"not\":{\"required\":[\"lamport_clock\"]}}},{\"id\":\"local.annotation\",\"kind\":\"local_row\",\"summary\":\"Annotation of a work package: what changed of its subtasks and notes.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"annotation\"}},\"required\":[\"kind\",\"event_id\",\"at\",\"delta\"]}},{\"id\":\"local.decision\",\"kind\":\"local_row\",\"summary\":\"Local row about a decision point, with its payload.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event_type\":{\"type\":\"string\"},\"at\":{\"type\":\"string\"}},\"required\":[\"event_id\",\"event_type\",\"at\",\"payload\"],\"not\":{\"anyOf\":[{\"required\":[\"node_id\"]},{\"required\":[\"aggregate_id\"]}]}}},{\"id\":\"local.decision_slot\",\"kind\":\"local_row\",\"generation\":\"slot_key\",\"summary\":\"Local row about a decision point, with the name of its slot in place of a payload.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event_type\":{\"type\":\"string\"},\"at\":{\"type\":\"string\"}},\"required\":[\"event_id\",\"event_type\",\"at\",\"slot_key\"]}},{\"id\":\"local.glossary\",\"kind\":\"local_row\",\"summary\":\"Local row about a term that was observed.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event_type\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\"},\"term\":{\"type\":\"string\"}},\"required\":[\"event_id\",\"event_type\",\"timestamp\",\"term\",\"source_step\"]}},{\"id\":\"local.retrospective\",\"kind\":\"local_row\",\"generation\":\"type\",\"summary\":\"Local row about a retrospective that was captured, or that failed.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"pattern\":\"^Retrospective\"}},\"required\":[\"event_id\",\"at\",\"type\",\"mission_id\",\"policy_source\"]}},{\"id\":\"local.retrospective_event\",\"kind\":\"local_row\",\"generation\":\"event_name\",\"summary\":\"Local row about a step of a retrospective, with its payload.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event_name\":{\"type\":\"string\"}},\"required\":[\"event_id\",\"at\",\"event_name\",\"mission_id\",\"payload\"]}},{\"id\":\"local.mission_step\",\"kind\":\"local_row\",\"summary\":\"Row of a mission's own journal: what the mission was asked for next.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\"},\"mission\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\"}},\"required\":[\"type\",\"mission\",\"timestamp\",\"payload\"]}},{\"id\":\"local.run_journal\",\"kind\":\"local_row\",\"summary\":\"Row of a run's own journal: event type, payload and time.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event_type\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\"},\"payload\":{\"type\":\"object\"}},\"required\":[\"event_type\",\"timestamp\",\"payload\"],\"not\":{\"anyOf\":[{\"required\":[\"event_id\"]},{\"required\":[\"aggregate_id\"]}]}}},{\"id\":\"local.research_source\",\"kind\":\"local_row\",\"generation\":\"source_id\",\"summary\":\"Row of a research journal: a source was documented.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\"},\"source_id\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\"}},\"required\":[\"type\",\"source_id\",\"timestamp\",\"actor\"]}},{\"id\":\"local.research_gate\",\"kind\":\"local_row\",\"generation\":\"gate_passed\",\"summary\":\"Row of a research journal: a gate was passed.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"gate_passed\"},\"name\":{\"type\":\"string\"}},\"required\":[\"type\",\"name\",\"timestamp\",\"actor\"]}},{\"id\":\"local.invocation\",\"kind\":\"local_row\",\"summary\":\"Row of an agent's invocation: begun, ended, or linked to a commit or a file.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"event\":{\"type\":\"string\"},\"invocation_id\":{\"type\":\"string\"}},\"required\":[\"event\",\"invocation_id\"]}},{\"id\":\"local.action\",\"kind\":\"local_row\",\"summary\":\"Row of a mission's action log: an action began or ended.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"canonical_action_id\":{\"type\":\"string\"}},\"required\":[\"canonical_action_id\",\"phase\",\"at\"]}},{\"id\":\"local.work_package_stub\",\"kind\":\"local_row\",\"summary\":\"Stub of a row: mission and work package, and nothing that happened.\",\"advice\":\"Leave it where it is. It is no event of the contract, and `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"required\":[\"mission_id\",\"wp_id\"],\"propertyNames\":{\"enum\":[\"event_id\",\"event_type\",\"mission_id\",\"wp_id\"]}}},{\"id\":\"local.mission_meta\",\"kind\":\"local_row\",\"summary\":\"Description of a mission. It is the context that `log migrate --context` reads.\",\"advice\":\"Give it to `log migrate --context`.\",\"envelopes\":\"keep\",\"lanes\":\"keep\",\"when\":{\"type\":\"object\",\"properties\":{\"mission_type\":{\"type\":\"string\"}},\"required\":[\"mission_id\",\"mission_type\",\"mission_number\"],\"anyOf\":[{\"required\":[\"mission_slug\"]},{\"required\":[\"slug\"]}],\"not\":{\"anyOf\":[{\"required\":[\"event_id\"]},{\"required\":[\"event_type\"]}]}}},{\"id\":\"foreign.json\",\"kind\":\"foreign_json\",\"summary\":\"JSON that no class describes.\",\"advice\":\"Look at it: if it is a shape of its own, add a class to contracts/policy/line_classes.json. `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\"}],\"text\":{\"blank\":{\"id\":\"text.blank\",\"kind\":\"blank\",\"summary\":\"Blank line.\",\"advice\":\"Nothing needs to be done.\",\"envelopes\":\"keep\",\"lanes\":\"keep\"},\"not_json\":{\"id\":\"text.not_json\",\"kind\":\"not_json\",\"summary\":\"Text that is not JSON, or that ends in the middle.\",\"advice\":\"Restore it from its source. `log migrate` passes it on byte for byte.\",\"envelopes\":\"keep\",\"lanes\":\"keep\"},\"unsound\":{\"id\":\"text.unsound\",\"kind\":\"not_json\",\"summary\":\"JSON that two readers would read differently: a key twice, half a surrogate pair, too deep or too long.\",\"advice\":\"Write it anew by hand: no program can know what was meant. `log migrate` moves it to quarantine.\",\"envelopes\":\"quarantine\",\"lanes\":\"keep\"}}}";
/// The rules of migration as JSON text.
pub const MIGRATION_RULES_JSON: &str = "{\"mission\":[\"/payload/mission_slug\",\"/mission_slug\",\"/payload/mission_id\",\"/mission_id\",\"/aggregate_id\"],\"mission_names\":[\"mission_slug\",\"slug\",\"mission_id\"],\"envelopes\":[{\"id\":\"envelope.retired_keys\",\"summary\":\"Gives retired members their names of today, at any depth; a number that was written as text becomes a number.\",\"do\":{\"retired_keys\":{\"depth\":\"any\",\"values\":{\"feature_number\":\"integer\"}}}},{\"id\":\"envelope.retired_event_names\",\"summary\":\"Gives retired event types their names of today.\",\"do\":{\"retired_event_names\":{}}},{\"id\":\"envelope.run_completed\",\"summary\":\"A completion that names a run and no final phase is the completion of that run.\",\"do\":{\"rename_event_type\":{\"from\":\"MissionCompleted\",\"to\":\"MissionRunCompleted\",\"when\":{\"properties\":{\"payload\":{\"type\":\"object\",\"required\":[\"run_id\"],\"not\":{\"required\":[\"final_phase\"]}}},\"required\":[\"payload\"]}}}},{\"id\":\"envelope.retired_aggregate_names\",\"summary\":\"Gives retired kinds of aggregates their names of today.\",\"do\":{\"retired_aggregate_names\":{}}},{\"id\":\"payload.previous_status\",\"summary\":\"The lane before the move was once called previous_status.\",\"do\":{\"rename_member\":{\"event_types\":[\"WPStatusChanged\"],\"from\":\"/payload/previous_status\",\"to\":\"/payload/from_lane\"}}},{\"id\":\"payload.new_status\",\"summary\":\"The lane after the move was once called new_status.\",\"do\":{\"rename_member\":{\"event_types\":[\"WPStatusChanged\"],\"from\":\"/payload/new_status\",\"to\":\"/payload/to_lane\"}}},{\"id\":\"payload.changed_by\",\"summary\":\"Whoever moved the work package was once called changed_by.\",\"do\":{\"rename_member\":{\"event_types\":[\"WPStatusChanged\"],\"from\":\"/payload/changed_by\",\"to\":\"/payload/actor\"}}},{\"id\":\"payload.lane_alias\",\"summary\":\"Writes lanes in their canonical spelling: doing is in_progress.\",\"do\":{\"lane_aliases\":{\"event_types\":[\"WPStatusChanged\"],\"members\":[\"/payload/from_lane\",\"/payload/to_lane\"]}}},{\"id\":\"envelope.contract_version\",\"summary\":\"Writes the version of the contract.\",\"do\":{\"contract_version\":{}}},{\"id\":\"envelope.project_uuid\",\"summary\":\"The project is the one that was given, or that of the mission in the context.\",\"do\":{\"fill\":{\"member\":\"/project_uuid\",\"from\":[{\"given\":\"project_uuid\"},{\"context\":\"project_uuid\"}],\"otherwise\":\"quarantine\"}}},{\"id\":\"envelope.build_id\",\"summary\":\"The build is the one that was given, or that of the mission in the context, or a mark with the node.\",\"do\":{\"fill\":{\"member\":\"/build_id\",\"from\":[{\"given\":\"build_id\"},{\"context\":\"build_id\"},{\"template\":\"migrated:{/node_id}\"}],\"otherwise\":\"quarantine\"}}},{\"id\":\"envelope.correlation_id\",\"summary\":\"An event that was correlated with nothing belongs to its cause, or to itself.\",\"do\":{\"fill\":{\"member\":\"/correlation_id\",\"from\":[{\"member\":\"/causation_id\"},{\"member\":\"/event_id\"}],\"otherwise\":\"quarantine\"}}},{\"id\":\"payload.from_context\",\"summary\":\"Members that the payload must have today come from the context of its mission.\",\"do\":{\"fill_required\":{\"members\":{\"mission_slug\":\"mission_slug\",\"mission_number\":\"mission_number\",\"mission_type\":\"mission_type\",\"mission_id\":\"mission_id\",\"execution_mode\":\"execution_mode\"}}}},{\"id\":\"payload.no_home\",\"summary\":\"Members that the payload's closed schema has no place for are set aside into the manifest.\",\"do\":{\"set_aside_homeless\":{}}}],\"lanes\":[{\"id\":\"lane.retired_keys\",\"summary\":\"Gives retired members their names of today.\",\"do\":{\"retired_keys\":{\"depth\":\"top\",\"values\":{\"feature_number\":\"integer\"}}}},{\"id\":\"lane.work_package_id\",\"summary\":\"The work package was once called work_package_id as well.\",\"do\":{\"rename_member\":{\"from\":\"/work_package_id\",\"to\":\"/wp_id\"}}},{\"id\":\"lane.legacy_aggregate_id\",\"summary\":\"The name that the mission had before is set aside.\",\"do\":{\"set_aside\":{\"members\":[\"/legacy_aggregate_id\"]}}},{\"id\":\"lane.execution_mode\",\"summary\":\"Words for how the work was done that are no longer used.\",\"do\":{\"replace_values\":{\"member\":\"/execution_mode\",\"values\":{\"unknown\":\"direct_repo\",\"code_change\":\"direct_repo\"}}}},{\"id\":\"lane.mission_id\",\"summary\":\"The mission's identifier comes from the context.\",\"do\":{\"fill\":{\"member\":\"/mission_id\",\"from\":[{\"context\":\"mission_id\"}],\"otherwise\":\"report\"}}},{\"id\":\"lane.policy_metadata\",\"summary\":\"Rows of today have this member, null where there is nothing to say.\",\"do\":{\"fill\":{\"member\":\"/policy_metadata\",\"from\":[{\"value\":null}],\"otherwise\":\"report\"}}}],\"lift\":{\"id\":\"lane.lift\",\"summary\":\"Makes an envelope of a lane row. It keeps identifier and time; its clock is its place in the file; it says which class it came from.\",\"event_type\":\"WPStatusChanged\",\"members\":[{\"member\":\"event_id\",\"from\":[{\"member\":\"/event_id\"},\"derived_id\"]},{\"member\":\"aggregate_id\",\"from\":[{\"template\":\"mission/{/mission_slug}\"}]},{\"member\":\"timestamp\",\"from\":[{\"member\":\"/at\"},{\"member\":\"/timestamp\"}]},{\"member\":\"node_id\",\"from\":[{\"value\":\"lane-rows\"}]},{\"member\":\"lamport_clock\",\"from\":[\"line_number\"]},{\"member\":\"migrated_from\",\"from\":[\"class\"]}]}}";
/// What a document may be at most.
pub const LIMITS: Limits = Limits {
    max_depth: 100,
    max_bytes: 16777216,
};
/// Most violations that are kept for one document.
pub const MAX_VIOLATIONS: usize = 1000;
/// What is accepted with a warning, and where such values stand.
pub(crate) const ADVISORIES: &[Advisory] = &[
    Advisory {
        code: Code::TimestampNaive,
        unless: "OffsetTimestamp",
        places: &[
            ("AuthPrincipalBinding", &[&["bound_at"]]),
            ("ConnectorDegradedPayload", &[&["recorded_at"], &["last_healthy_at"]]),
            ("ConnectorHealthCheckedPayload", &[&["recorded_at"]]),
            ("ConnectorProvisionedPayload", &[&["recorded_at"]]),
            ("ConnectorReconnectedPayload", &[&["recorded_at"]]),
            ("ConnectorRevokedPayload", &[&["recorded_at"]]),
            (
                "DecisionPointDiscussingPayload",
                &[&["state_entered_at"], &["recorded_at"]],
            ),
            ("DecisionPointOpenedPayload", &[&["state_entered_at"], &["recorded_at"]]),
            (
                "DecisionPointOverriddenPayload",
                &[&["state_entered_at"], &["recorded_at"]],
            ),
            ("DecisionPointPayload", &[&["state_entered_at"], &["recorded_at"]]),
            ("DecisionPointResolvedPayload", &[&["state_entered_at"], &["recorded_at"]]),
            ("ErrorEntry", &[&["timestamp"]]),
            ("Event", &[&["timestamp"]]),
            ("ExternalReferenceLinkedPayload", &[&["recorded_at"]]),
            ("LenientEvent", &[&["timestamp"]]),
            ("RetrospectiveCompletedPayload", &[&["completed_at"]]),
            ("RetrospectiveSkippedPayload", &[&["skipped_at"]]),
            ("SyncDeadLetteredPayload", &[&["recorded_at"]]),
            ("SyncIngestAcceptedPayload", &[&["recorded_at"]]),
            ("SyncIngestRejectedPayload", &[&["recorded_at"]]),
            ("SyncReplayCompletedPayload", &[&["recorded_at"]]),
            ("SyncRetryScheduledPayload", &[&["recorded_at"], &["next_retry_at"]]),
            ("UserConnectedPayload", &[&["recorded_at"]]),
            ("UserConnectionStatus", &[&["last_event_at"]]),
            ("UserDisconnectedPayload", &[&["recorded_at"]]),
        ],
    },
];
