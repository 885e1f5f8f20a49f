// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::reduce::info::{Counts, Mode, Partition, ReducerInfo, Sentence};
use crate::reduce::drop_unknown::DropUnknown;
use super::registry::EventType;
use super::types::*;
/// A reducer, by name.
///
/// ```
/// use spec_kitty_events::reduce::ReducerName;
/// assert!(ReducerName::ALL.iter().all(|name| name.as_str().parse() == Ok(*name)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReducerName {
    ///`status`: Work packages. Makes a [`ReducedStatus`].
    Status,
    ///`lifecycle`: Mission. Makes a [`ReducedMission`].
    Lifecycle,
    ///`collaboration`: Collaboration. Makes a [`ReducedCollaborationState`].
    Collaboration,
    ///`glossary`: Glossary. Makes a [`ReducedGlossaryState`].
    Glossary,
    ///`mission-next`: Mission run. Makes a [`ReducedMissionRunState`].
    MissionNext,
    ///`dossier`: Dossier. Makes a [`MissionDossierState`].
    Dossier,
    ///`mission-audit`: Mission audit. Makes a [`ReducedMissionAuditState`].
    MissionAudit,
    ///`decision-point`: Decision point. Makes a [`ReducedDecisionPointState`].
    DecisionPoint,
    ///`connector`: Connector. Makes a [`ReducedConnectorState`].
    Connector,
    ///`sync`: Synchronisation. Makes a [`ReducedSyncState`].
    Sync,
}
impl ReducerName {
    /// Every reducer, in the order of `contracts/policy/reducers.json`.
    pub const ALL: &'static [Self] = &[
        Self::Status,
        Self::Lifecycle,
        Self::Collaboration,
        Self::Glossary,
        Self::MissionNext,
        Self::Dossier,
        Self::MissionAudit,
        Self::DecisionPoint,
        Self::Connector,
        Self::Sync,
    ];
    /// Its name on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Lifecycle => "lifecycle",
            Self::Collaboration => "collaboration",
            Self::Glossary => "glossary",
            Self::MissionNext => "mission-next",
            Self::Dossier => "dossier",
            Self::MissionAudit => "mission-audit",
            Self::DecisionPoint => "decision-point",
            Self::Connector => "connector",
            Self::Sync => "sync",
        }
    }
}
/// What the contract says of each reducer, in the order of [`ReducerName::ALL`].
pub const REDUCERS: &[ReducerInfo] = &[
    ReducerInfo {
        name: ReducerName::Status,
        title: "Work packages",
        state: "ReducedStatus",
        event_types: &[EventType::WPStatusChanged],
        counts: Counts::Own,
        modes: &[],
        partition: Partition::Mission,
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "from_lane_mismatch",
                reason: "{wp_id} stands in {lane}, and the event leaves {from_lane}.",
            },
            Sentence {
                code: "transition_invalid",
                reason: "{wp_id} may not move from {from_lane} to {to_lane} like this.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "forced_from_lane_bypass",
                reason: "{wp_id} stood in {lane}, and a forced move left {from_lane}.",
            },
        ],
        failures: &[],
    },
    ReducerInfo {
        name: ReducerName::Lifecycle,
        title: "Mission",
        state: "ReducedMission",
        event_types: &[
            EventType::MissionCreated,
            EventType::MissionClosed,
            EventType::MissionStarted,
            EventType::MissionCompleted,
            EventType::MissionCancelled,
            EventType::PhaseEntered,
            EventType::ReviewRollback,
            EventType::WPStatusChanged,
        ],
        counts: Counts::All,
        modes: &[],
        partition: Partition::Mission,
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "event_after_terminal",
                reason: "The mission is {status} already.",
            },
            Sentence {
                code: "duplicate_start",
                reason: "The mission has been started already.",
            },
            Sentence {
                code: "event_before_start",
                reason: "The mission has not been started.",
            },
            Sentence {
                code: "wp_status",
                reason: "The status change of {wp_id} did not count: {reason}",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "forced_from_lane_bypass",
                reason: "{wp_id} stood in {lane}, and a forced move left {from_lane}.",
            },
        ],
        failures: &[],
    },
    ReducerInfo {
        name: ReducerName::Collaboration,
        title: "Collaboration",
        state: "ReducedCollaborationState",
        event_types: &[
            EventType::ParticipantInvited,
            EventType::ParticipantJoined,
            EventType::ParticipantLeft,
            EventType::PresenceHeartbeat,
            EventType::DriveIntentSet,
            EventType::FocusChanged,
            EventType::PromptStepExecutionStarted,
            EventType::PromptStepExecutionCompleted,
            EventType::ConcurrentDriverWarning,
            EventType::PotentialStepCollisionDetected,
            EventType::WarningAcknowledged,
            EventType::CommentPosted,
            EventType::DecisionCaptured,
            EventType::SessionLinked,
        ],
        counts: Counts::Own,
        modes: &[Mode::Strict, Mode::Permissive],
        partition: Partition::Mission,
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "duplicate_invite",
                reason: "The participant {participant_id} is invited or active already.",
            },
            Sentence {
                code: "duplicate_join",
                reason: "The participant {participant_id} is active already.",
            },
            Sentence {
                code: "leave_not_active",
                reason: "The participant {participant_id} is not active.",
            },
            Sentence {
                code: "participant_departed",
                reason: "The participant {participant_id} has left.",
            },
            Sentence {
                code: "participant_unknown",
                reason: "The participant {participant_id} has never joined.",
            },
            Sentence {
                code: "step_not_started",
                reason: "The participant {participant_id} has no step {step_id} under way.",
            },
            Sentence {
                code: "warning_unknown",
                reason: "There is no warning {warning_id} yet.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "mission_id_mismatch",
                reason: "The event names the mission {actual}, and the stream began with {expected}.",
            },
            Sentence {
                code: "identity_id_mismatch",
                reason: "The identity names {actual}, and the event is about {participant_id}.",
            },
            Sentence {
                code: "duplicate_comment",
                reason: "There is a comment {comment_id} already.",
            },
            Sentence {
                code: "duplicate_decision",
                reason: "There is a decision {decision_id} already.",
            },
            Sentence {
                code: "reply_unknown",
                reason: "There is no comment {comment_id} to reply to yet.",
            },
            Sentence {
                code: "referenced_warning_unknown",
                reason: "There is no warning {warning_id} yet.",
            },
        ],
        failures: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "participant_departed",
                reason: "The participant {participant_id} has left.",
            },
            Sentence {
                code: "participant_unknown",
                reason: "The participant {participant_id} has never joined.",
            },
            Sentence {
                code: "step_not_started",
                reason: "The participant {participant_id} has no step {step_id} under way.",
            },
            Sentence {
                code: "warning_unknown",
                reason: "There is no warning {warning_id} yet.",
            },
        ],
    },
    ReducerInfo {
        name: ReducerName::Glossary,
        title: "Glossary",
        state: "ReducedGlossaryState",
        event_types: &[
            EventType::GlossaryScopeActivated,
            EventType::TermCandidateObserved,
            EventType::SemanticCheckEvaluated,
            EventType::GlossaryClarificationRequested,
            EventType::GlossaryClarificationResolved,
            EventType::GlossarySenseUpdated,
            EventType::GenerationBlockedBySemanticConflict,
            EventType::GlossaryStrictnessSet,
        ],
        counts: Counts::Own,
        modes: &[Mode::Strict, Mode::Permissive],
        partition: Partition::Mission,
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "scope_not_activated",
                reason: "The scope {scope_id} is not active.",
            },
            Sentence {
                code: "term_not_observed",
                reason: "The term {term} was not observed in the scope {scope_id}.",
            },
            Sentence {
                code: "semantic_check_unknown",
                reason: "There is no semantic check {check_id} yet.",
            },
            Sentence {
                code: "clarification_burst_cap",
                reason: "The semantic check {check_id} has {open} open requests for clarification, and no more are taken.",
            },
            Sentence {
                code: "clarification_unknown",
                reason: "There is no recorded request for clarification {clarification_id}.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "mission_id_mismatch",
                reason: "The event names the mission {actual}, and the stream began with {expected}.",
            },
            Sentence {
                code: "severity_mismatch",
                reason: "The check is of severity {actual}, and its worst conflict of {expected}.",
            },
            Sentence {
                code: "effective_strictness_mismatch",
                reason: "The check worked with strictness {actual}, and {expected} was in force.",
            },
            Sentence {
                code: "previous_strictness_mismatch",
                reason: "The event says that strictness was {actual}, and it was {expected}.",
            },
            Sentence {
                code: "check_while_off",
                reason: "The check was made with strictness off.",
            },
            Sentence {
                code: "conflict_event_unknown",
                reason: "There is no semantic check {check_id} yet.",
            },
            Sentence {
                code: "clarification_dropped",
                reason: "The request {clarification_id} had been dropped.",
            },
        ],
        failures: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "scope_not_activated",
                reason: "The scope {scope_id} is not active.",
            },
            Sentence {
                code: "term_not_observed",
                reason: "The term {term} was not observed in the scope {scope_id}.",
            },
            Sentence {
                code: "semantic_check_unknown",
                reason: "There is no semantic check {check_id} yet.",
            },
            Sentence {
                code: "clarification_burst_cap",
                reason: "The semantic check {check_id} has {open} open requests for clarification, and no more are taken.",
            },
            Sentence {
                code: "clarification_unknown",
                reason: "There is no recorded request for clarification {clarification_id}.",
            },
        ],
    },
    ReducerInfo {
        name: ReducerName::MissionNext,
        title: "Mission run",
        state: "ReducedMissionRunState",
        event_types: &[
            EventType::MissionRunStarted,
            EventType::NextStepPlanned,
            EventType::NextStepIssued,
            EventType::NextStepAutoCompleted,
            EventType::DecisionInputRequested,
            EventType::DecisionInputAnswered,
            EventType::MissionRunCompleted,
        ],
        counts: Counts::Own,
        modes: &[],
        partition: Partition::Members(&["/payload/run_id"]),
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "run_already_completed",
                reason: "The run is completed already.",
            },
            Sentence {
                code: "event_after_terminal",
                reason: "The run is {status} already.",
            },
            Sentence {
                code: "run_already_started",
                reason: "The run has been started already.",
            },
            Sentence {
                code: "run_not_started",
                reason: "The run has not been started.",
            },
            Sentence {
                code: "run_id_mismatch",
                reason: "The event belongs to the run {actual}, and this is {expected}.",
            },
            Sentence {
                code: "decision_already_pending",
                reason: "The decision {decision_id} is asked for already.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "decision_already_answered",
                reason: "The decision {decision_id} was answered already.",
            },
            Sentence {
                code: "decision_not_requested",
                reason: "The decision {decision_id} was not asked for.",
            },
            Sentence {
                code: "step_not_issued",
                reason: "The step {step_id} was never issued.",
            },
            Sentence {
                code: "step_replaced",
                reason: "The step {step_id} was not completed before the next one was issued.",
            },
            Sentence {
                code: "mission_type_mismatch",
                reason: "The run was started as {expected} and is completed as {actual}.",
            },
        ],
        failures: &[],
    },
    ReducerInfo {
        name: ReducerName::Dossier,
        title: "Dossier",
        state: "MissionDossierState",
        event_types: &[
            EventType::MissionDossierArtifactIndexed,
            EventType::MissionDossierArtifactMissing,
            EventType::MissionDossierSnapshotComputed,
            EventType::MissionDossierParityDriftDetected,
        ],
        counts: Counts::Own,
        modes: &[],
        partition: Partition::Mission,
        anomalies: &[],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "namespace_invalid",
                reason: "The event has no valid namespace.",
            },
            Sentence {
                code: "supersedes_unknown_path",
                reason: "There is no artifact {path} to supersede.",
            },
            Sentence {
                code: "drift_hashes_equal",
                reason: "The two hashes of the drift are equal.",
            },
        ],
        failures: &[
            Sentence {
                code: "namespace_mixed_stream",
                reason: "The event belongs to another namespace than the stream.",
            },
        ],
    },
    ReducerInfo {
        name: ReducerName::MissionAudit,
        title: "Mission audit",
        state: "ReducedMissionAuditState",
        event_types: &[
            EventType::MissionAuditRequested,
            EventType::MissionAuditStarted,
            EventType::MissionAuditDecisionRequested,
            EventType::MissionAuditCompleted,
            EventType::MissionAuditFailed,
        ],
        counts: Counts::All,
        modes: &[],
        partition: Partition::Members(&["/payload/mission_id", "/payload/run_id"]),
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "event_before_requested",
                reason: "The audit has not been requested yet.",
            },
            Sentence {
                code: "event_after_terminal",
                reason: "The audit is {status} already.",
            },
            Sentence {
                code: "duplicate_decision_id",
                reason: "The decision {decision_id} is asked for already.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "duplicate_request",
                reason: "The audit was requested before.",
            },
            Sentence {
                code: "identity_mismatch",
                reason: "The event belongs to the audit {actual}, and this is {expected}.",
            },
        ],
        failures: &[],
    },
    ReducerInfo {
        name: ReducerName::DecisionPoint,
        title: "Decision point",
        state: "ReducedDecisionPointState",
        event_types: &[
            EventType::DecisionPointOpened,
            EventType::DecisionPointDiscussing,
            EventType::DecisionPointResolved,
            EventType::DecisionPointOverridden,
        ],
        counts: Counts::All,
        modes: &[],
        partition: Partition::Members(&["/payload/decision_point_id"]),
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "event_after_terminal",
                reason: "The decision point is {state} already.",
            },
            Sentence {
                code: "invalid_transition",
                reason: "A decision point may not go from {from} to {to}.",
            },
            Sentence {
                code: "authority_policy_violation",
                reason: "The actor has not the authority to bring a decision point to {to}.",
            },
            Sentence {
                code: "llm_policy_violation",
                reason: "A language model may not take part like this.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "service_owner_authority",
                reason: "A service speaks with the authority of the mission owner.",
            },
        ],
        failures: &[],
    },
    ReducerInfo {
        name: ReducerName::Connector,
        title: "Connector",
        state: "ReducedConnectorState",
        event_types: &[
            EventType::ConnectorProvisioned,
            EventType::ConnectorHealthChecked,
            EventType::ConnectorDegraded,
            EventType::ConnectorRevoked,
            EventType::ConnectorReconnected,
            EventType::UserConnected,
            EventType::UserDisconnected,
        ],
        counts: Counts::All,
        modes: &[],
        partition: Partition::Members(&["/payload/connector_id"]),
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "invalid_transition",
                reason: "{subject} may not go from {from} to {to}.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "health_status_ignored",
                reason: "The health check says {actual}, and the state is {expected} all the same.",
            },
            Sentence {
                code: "connector_mismatch",
                reason: "The event is about the connector {actual}, and the one before was about {expected}.",
            },
            Sentence {
                code: "previous_state_mismatch",
                reason: "The event says that the connector was {actual}, and it was {expected}.",
            },
        ],
        failures: &[],
    },
    ReducerInfo {
        name: ReducerName::Sync,
        title: "Synchronisation",
        state: "ReducedSyncState",
        event_types: &[
            EventType::SyncIngestAccepted,
            EventType::SyncIngestRejected,
            EventType::SyncRetryScheduled,
            EventType::SyncDeadLettered,
            EventType::SyncReplayCompleted,
        ],
        counts: Counts::All,
        modes: &[],
        partition: Partition::Members(&["/payload/connector_id"]),
        anomalies: &[
            Sentence {
                code: "payload_invalid",
                reason: "The payload does not fit the schema of {event_type}.",
            },
            Sentence {
                code: "duplicate_delivery_pair",
                reason: "The delivery {delivery_id} was seen with this fingerprint before.",
            },
        ],
        notices: &[
            Sentence {
                code: "duplicate_conflict",
                reason: "There are copies of this event with {contents} different contents; the first one in reducer order counts.",
            },
            Sentence {
                code: "connector_mismatch",
                reason: "The event is about the connector {actual}, and the one before was about {expected}.",
            },
            Sentence {
                code: "retry_beyond_max",
                reason: "Retry {attempt} is beyond the {max} that are allowed.",
            },
        ],
        failures: &[],
    },
];
/// Members that name a mission, the first that is there.
pub(crate) const MISSION_MEMBERS: &[&str] = &["mission_slug", "mission_id"];
/// Kind of aggregate that is a mission.
pub(crate) const MISSION_AGGREGATE: &str = "mission";
/// What stands for a work package that a malformed event does not name.
pub(crate) const UNKNOWN_WP_ID: &str = "<unknown>";
/// Lanes whose state keeps the evidence of the move.
pub(crate) const EVIDENCE_LANES: &[Lane] = &[Lane::Done];
/// Moves that come last in their clock group, if they name a review.
pub(crate) const ROLLBACKS: &[(Lane, Lane)] = &[(Lane::ForReview, Lane::InProgress)];
/// The strictness before any is set.
pub(crate) const INITIAL_STRICTNESS: GlossaryStrictness = GlossaryStrictness::Medium;
/// The strictness with which no checks are expected.
pub(crate) const OFF_STRICTNESS: GlossaryStrictness = GlossaryStrictness::Off;
/// How many unresolved requests one semantic check may have.
pub(crate) const MAX_OPEN_CLARIFICATIONS: usize = 3;
/// How a snapshot's hash was made when the event does not say.
pub(crate) const DEFAULT_ALGORITHM: HashAlgorithm = HashAlgorithm::Sha256;
/// The states that decision point events lead to.
pub(crate) const DECISION_POINT_STEPS: &[(EventType, DecisionPointState)] = &[
    (EventType::DecisionPointOpened, DecisionPointState::Open),
    (EventType::DecisionPointDiscussing, DecisionPointState::Discussing),
    (EventType::DecisionPointResolved, DecisionPointState::Resolved),
    (EventType::DecisionPointOverridden, DecisionPointState::Overridden),
];
/// Which state of a decision point may follow which.
pub(crate) const DECISION_POINT_ALLOWED: &[(
    Option<DecisionPointState>,
    DecisionPointState,
)] = &[
    (None, DecisionPointState::Open),
    (Some(DecisionPointState::Open), DecisionPointState::Discussing),
    (Some(DecisionPointState::Open), DecisionPointState::Resolved),
    (Some(DecisionPointState::Discussing), DecisionPointState::Discussing),
    (Some(DecisionPointState::Discussing), DecisionPointState::Resolved),
    (Some(DecisionPointState::Resolved), DecisionPointState::Overridden),
];
/// States that only certain actors may bring about.
pub(crate) const DECIDING_STATES: &[DecisionPointState] = &[
    DecisionPointState::Resolved,
    DecisionPointState::Overridden,
];
/// Kinds of actors who may.
pub(crate) const DECIDING_ACTOR_TYPES: &[RuntimeActorType] = &[RuntimeActorType::Human];
/// Roles in which they may.
pub(crate) const DECIDING_ROLES: &[DecisionAuthorityRole] = &[
    DecisionAuthorityRole::MissionOwner,
];
/// The kind of actor that is a language model.
pub(crate) const LLM_ACTOR_TYPE: RuntimeActorType = RuntimeActorType::Llm;
/// Phases in which a language model may take part.
pub(crate) const LLM_PHASES: &[&str] = &["P0"];
/// Roles in which a language model may take part.
pub(crate) const LLM_ROLES: &[DecisionAuthorityRole] = &[
    DecisionAuthorityRole::Advisory,
    DecisionAuthorityRole::Informed,
];
/// The kind of actor that is a service.
pub(crate) const SERVICE_ACTOR_TYPE: RuntimeActorType = RuntimeActorType::Service;
/// The states that events of a connector's binding lead to.
pub(crate) const CONNECTOR_STEPS: &[(EventType, ConnectorState)] = &[
    (EventType::ConnectorProvisioned, ConnectorState::Provisioned),
    (EventType::ConnectorHealthChecked, ConnectorState::Healthy),
    (EventType::ConnectorDegraded, ConnectorState::Degraded),
    (EventType::ConnectorRevoked, ConnectorState::Revoked),
    (EventType::ConnectorReconnected, ConnectorState::Reconnected),
];
/// The states that events of a connector's user lead to.
pub(crate) const CONNECTOR_USER_STEPS: &[(EventType, ConnectorState)] = &[
    (EventType::UserConnected, ConnectorState::Provisioned),
    (EventType::UserDisconnected, ConnectorState::Revoked),
];
/// Which state of a connector's binding may follow which.
pub(crate) const CONNECTOR_ALLOWED: &[(Option<ConnectorState>, ConnectorState)] = &[
    (None, ConnectorState::Provisioned),
    (Some(ConnectorState::Provisioned), ConnectorState::Healthy),
    (Some(ConnectorState::Provisioned), ConnectorState::Degraded),
    (Some(ConnectorState::Provisioned), ConnectorState::Revoked),
    (Some(ConnectorState::Healthy), ConnectorState::Degraded),
    (Some(ConnectorState::Healthy), ConnectorState::Revoked),
    (Some(ConnectorState::Degraded), ConnectorState::Healthy),
    (Some(ConnectorState::Degraded), ConnectorState::Revoked),
    (Some(ConnectorState::Degraded), ConnectorState::Reconnected),
    (Some(ConnectorState::Revoked), ConnectorState::Reconnected),
    (Some(ConnectorState::Reconnected), ConnectorState::Healthy),
    (Some(ConnectorState::Reconnected), ConnectorState::Degraded),
    (Some(ConnectorState::Reconnected), ConnectorState::Revoked),
];
impl DropUnknown for DecisionInputAnsweredPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
        self.actor.drop_unknown();
    }
}
impl DropUnknown for DecisionInputRequestedPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
        self.actor.drop_unknown();
    }
}
impl DropUnknown for DoneEvidence {
    fn drop_unknown(&mut self) {
        self.extra.clear();
        self.repos.drop_unknown();
        self.verification.drop_unknown();
        self.review.drop_unknown();
    }
}
impl DropUnknown for FocusTarget {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for GenerationBlockedBySemanticConflictPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for GlossaryScopeActivatedPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for GlossarySenseUpdatedPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for GlossaryStrictnessSetPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for ParticipantIdentity {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for RepoEvidence {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for ReviewVerdict {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for RuntimeActorIdentity {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for SemanticCheckEvaluatedPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
        self.conflicts.drop_unknown();
    }
}
impl DropUnknown for SemanticConflictEntry {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for TermCandidateObservedPayload {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for UserConnectionStatus {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
impl DropUnknown for VerificationEntry {
    fn drop_unknown(&mut self) {
        self.extra.clear();
    }
}
