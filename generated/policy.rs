// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::contract::advisory::Advisory;
use crate::contract::ident::IdForm;
use crate::json::Limits;
use crate::contract::transition::{Guard, GuardMember};
use super::codes::Code;
use super::registry::EventType;
use super::types::*;
/// Version of the on-wire contract: the only value of the cutover signal that live paths
/// accept.
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
/// Older spellings of lanes and the lanes they stand for ([D5]).
///
/// [D5]: crate::decisions#d5
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
pub const TERMINAL_MISSION_STATUSES: &[MissionStatus] = &[
    MissionStatus::Completed,
    MissionStatus::Cancelled,
];
/// Statuses that end a mission run.
pub const TERMINAL_RUN_STATUSES: &[MissionRunStatus] = &[MissionRunStatus::Completed];
/// Statuses that end an audit.
pub const TERMINAL_AUDIT_STATUSES: &[AuditStatus] = &[
    AuditStatus::Completed,
    AuditStatus::Failed,
];
/// States that end a decision point.
pub const TERMINAL_DECISION_POINT_STATES: &[DecisionPointState] = &[
    DecisionPointState::Overridden,
];
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
/// What a document may be at most.
pub const LIMITS: Limits = Limits {
    max_depth: 100,
    max_bytes: 16777216,
    max_values: 200000,
    max_faults: 1000,
};
/// Most violations that are kept for one document.
pub const MAX_VIOLATIONS: usize = 1000;
/// Steps that a Lamport clock should still be able to make.
pub const CLOCK_RESERVE: u64 = 1000000;
/// Most records that the error log of a store retains unless it is told otherwise.
pub const RETAINED_ERRORS: usize = 100;
/// What is accepted with a warning, and where such values stand.
pub(crate) const ADVISORIES: &[Advisory] = &[
    Advisory {
        code: Code::TimestampNaive,
        unless: "OffsetTimestamp",
        places: &[
            ("AnnotationRow", &[&["at"]]),
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
            ("DecisionRow", &[&["at"]]),
            ("ErrorEntry", &[&["timestamp"]]),
            ("Event", &[&["timestamp"]]),
            ("ExternalReferenceLinkedPayload", &[&["recorded_at"]]),
            ("LaneRow", &[&["at"]]),
            ("LenientEvent", &[&["timestamp"]]),
            ("LifecycleRow", &[&["timestamp"]]),
            ("ReducedCollaborationState", &[&["presence", "*"]]),
            (
                "ReducedConnectorState",
                &[&["last_health_check"], &["user_connections", "*", "last_event_at"]],
            ),
            ("ReducedDecisionPointState", &[&["last_state_entered_at"]]),
            ("ReducedMission", &[&["wp_states", "*", "last_transition_at"]]),
            ("ReducedStatus", &[&["wp_states", "*", "last_transition_at"]]),
            ("RetrospectiveCompletedPayload", &[&["completed_at"]]),
            ("RetrospectiveRow", &[&["at"]]),
            ("RetrospectiveSkippedPayload", &[&["skipped_at"]]),
            ("RetrospectiveStepRow", &[&["at"]]),
            ("RunJournalRow", &[&["timestamp"]]),
            ("SyncDeadLetteredPayload", &[&["recorded_at"]]),
            ("SyncIngestAcceptedPayload", &[&["recorded_at"]]),
            ("SyncIngestRejectedPayload", &[&["recorded_at"]]),
            ("SyncReplayCompletedPayload", &[&["recorded_at"]]),
            ("SyncRetryScheduledPayload", &[&["recorded_at"], &["next_retry_at"]]),
            ("UserConnectedPayload", &[&["recorded_at"]]),
            ("UserConnectionStatus", &[&["last_event_at"]]),
            ("UserDisconnectedPayload", &[&["recorded_at"]]),
            ("WorkPackageState", &[&["last_transition_at"]]),
        ],
    },
];
