// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

/// What changed of a work package beside its lane. A member that is absent or null leaves its slot as it was.
///
/// Contract: `contracts/rows/AnnotationRow.schema.json#/$defs/AnnotationDelta`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnotationDelta {
    /// Whether the claim of a process is released: agent and process are cleared first.
    pub release_runtime_claim: Option<bool>,
    /// Subtasks and their states, by identifier, or null.
    pub subtasks: Option<::std::collections::BTreeMap<String, SubtaskStatus>>,
    /// A note to add, or null.
    pub note: Option<String>,
    /// The agent that has the package, or null. An empty string changes nothing.
    pub agent: Option<String>,
    /// Who is asked to do the work, or null.
    pub assignee: Option<String>,
    /// Process that has the package, or null.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    #[serde(default)]
    pub shell_pid: Option<i64>,
    /// When that process began, in seconds as a string, or null.
    pub shell_pid_created_at: Option<String>,
    /// Role that was resolved, or null.
    pub role: Option<String>,
    /// Profile that was resolved, or null.
    pub agent_profile: Option<String>,
    /// Version of that profile, or null.
    pub agent_profile_version: Option<String>,
    /// Model that was resolved, or null.
    pub model: Option<String>,
    /// Provider that was resolved, or null.
    pub provider: Option<String>,
    /// References to add, or null.
    pub tracker_refs: Option<Vec<String>>,
    /// References that take the place of all others, or null.
    pub tracker_refs_replace: Option<Vec<String>>,
    /// Override of a review, or null. Four empty strings clear it.
    pub review: Option<ReviewOverride>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// An annotation of a work package: what changed beside its lane.
///
/// Contract: `contracts/rows/AnnotationRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnotationRow {
    /// What kind of row it is.
    pub kind: String,
    /// Identifier of the row.
    pub event_id: String,
    /// The work package.
    pub wp_id: String,
    /// When it was annotated.
    pub at: crate::contract::scalar::Timestamp,
    /// Who annotated it.
    pub actor: RowActor,
    /// What changed.
    pub delta: AnnotationDelta,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Part that an artifact plays in a mission: input that it starts from, workflow document that steers it, output, evidence of what was done, policy that binds it, or a runtime file.
///
/// Contract: `contracts/shared/ArtifactIdentity.schema.json#/$defs/ArtifactClass`.
///
/// ```json
/// "input"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ArtifactClass {
    /// `input` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "input"))]
    Input,
    /// `workflow` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "workflow"))]
    Workflow,
    /// `output` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "output"))]
    Output,
    /// `evidence` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "evidence"))]
    Evidence,
    /// `policy` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "policy"))]
    Policy,
    /// `runtime` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "runtime"))]
    Runtime,
}
/// What is known of one artifact.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/ArtifactEntry`.
///
/// ```json
/// {"identity":{"mission_type":"text","path":"text","artifact_class":"input"},"content_ref":{"hash":"text","algorithm":"sha256"},"indexed_at":"","provenance":{},"superseded":false,"step_id":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ArtifactEntry {
    /// What the artifact is.
    pub identity: ArtifactIdentity,
    /// What it holds, as a hash.
    pub content_ref: ContentHashRef,
    /// When it was indexed, as the event says it. Any string.
    pub indexed_at: String,
    /// Where it comes from, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<ProvenanceRef>>"
        )
    )]
    pub provenance: Option<ProvenanceRef>,
    /// Whether another artifact took its place.
    pub superseded: bool,
    /// The step that it belongs to, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub step_id: Option<String>,
}
/// Which artifact of a mission is meant. The dossier keeps artifacts by path alone, so a second artifact at the same path takes the place of the first.
///
/// Contract: `contracts/shared/ArtifactIdentity.schema.json`.
///
/// ```json
/// {"mission_type":"text","path":"text","artifact_class":"input"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ArtifactIdentity {
    /// Type of the mission that the artifact belongs to.
    pub mission_type: String,
    /// Path of the artifact from the root of the repository. Always spell it the same way: it is neither checked nor normalised.
    pub path: String,
    /// What part the artifact plays in the mission. It is said here and nowhere else in a payload.
    pub artifact_class: ArtifactClass,
    /// Run that made the artifact, or null. An empty string is allowed.
    pub run_id: Option<String>,
    /// Work package that the artifact belongs to, or null. An empty string is allowed.
    pub wp_id: Option<String>,
}
/// The report of an audit: where it is, what it contains and where it comes from.
///
/// Contract: `contracts/shared/AuditArtifactRef.schema.json`.
///
/// ```json
/// {"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AuditArtifactRef {
    /// Path of the report. Any string that is not empty; it is not looked up.
    pub report_path: String,
    /// Fingerprint of the report.
    pub content_hash: ContentHashRef,
    /// Where the report comes from. Write an object without members when nothing is known; null is refused.
    pub provenance: ProvenanceRef,
}
/// What the verdict of an audit means for the mission: advice only (advisory), or a bad verdict holds the mission up (blocking).
///
/// Contract: `contracts/shared/AuditEnforcementMode.schema.json`.
///
/// ```json
/// "advisory"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditEnforcementMode {
    /// `advisory` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "advisory"))]
    Advisory,
    /// `blocking` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "blocking"))]
    Blocking,
}
/// How serious a finding or an open question of an audit is, from info to critical.
///
/// Contract: `contracts/shared/AuditSeverity.schema.json`.
///
/// ```json
/// "info"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditSeverity {
    /// `info` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "info"))]
    Info,
    /// `warning` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "warning"))]
    Warning,
    /// `error` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "error"))]
    Error,
    /// `critical` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "critical"))]
    Critical,
}
/// How far an audit is.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/AuditStatus`.
///
/// ```json
/// "pending"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditStatus {
    /// `pending` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "pending"))]
    Pending,
    /// `running` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "running"))]
    Running,
    /// `awaiting_decision` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "awaiting_decision"))]
    AwaitingDecision,
    /// `completed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "completed"))]
    Completed,
    /// `failed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "failed"))]
    Failed,
}
/// What brings an audit about: a request by hand (manual), or the merge of a mission (post_merge).
///
/// Contract: `contracts/shared/AuditTriggerMode.schema.json`.
///
/// ```json
/// "manual"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditTriggerMode {
    /// `manual` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "manual"))]
    Manual,
    /// `post_merge` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "post_merge"))]
    PostMerge,
}
/// What an audit concludes: pass, pass_with_warnings, fail, or blocked_decision_required when a decision is needed before there can be a verdict.
///
/// Contract: `contracts/shared/AuditVerdict.schema.json`.
///
/// ```json
/// "pass"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditVerdict {
    /// `pass` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "pass"))]
    Pass,
    /// `pass_with_warnings` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "pass_with_warnings"))]
    PassWithWarnings,
    /// `fail` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fail"))]
    Fail,
    /// `blocked_decision_required` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "blocked_decision_required"))]
    BlockedDecisionRequired,
}
/// Ties a login to a participant of a mission. A record of its own: no event embeds it. Unknown keys are ignored.
///
/// Contract: `contracts/shared/AuthPrincipalBinding.schema.json`.
///
/// ```json
/// {"auth_principal_id":"text","participant_id":"text","bound_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AuthPrincipalBinding {
    /// Identity of the login, as the login service names it. Opaque: do not take it apart.
    pub auth_principal_id: String,
    /// Participant that the login stands for.
    pub participant_id: String,
    /// When the login was tied to the participant.
    pub bound_at: crate::contract::scalar::Timestamp,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A strictness that can stop generation: medium or max. The strictness off never blocks and is refused.
///
/// Contract: `contracts/events/glossary/GenerationBlockedBySemanticConflict.schema.json#/$defs/BlockingStrictness`.
///
/// ```json
/// "medium"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum BlockingStrictness {
    /// `medium` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "medium"))]
    Medium,
    /// `max` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "max"))]
    Max,
}
/// A request for clarification and what became of it.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json#/$defs/ClarificationRecord`.
///
/// ```json
/// {"request_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","semantic_check_event_id":"text","term":"text","resolved":false,"resolution_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ClarificationRecord {
    /// The event that requested it.
    pub request_event_id: crate::contract::scalar::EventId,
    /// The semantic check that brought it about, as the request spells it.
    pub semantic_check_event_id: String,
    /// The term that is to be clarified.
    pub term: String,
    /// Whether it was answered.
    pub resolved: bool,
    /// The event that answered it last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::EventId>>"
        )
    )]
    pub resolution_event_id: Option<crate::contract::scalar::EventId>,
}
/// A row of the coming line, in the form of CloudEvents. Its form is judged here, and what its `data` hold is not.
///
/// Contract: `contracts/rows/CloudEventsRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CloudEventsRow {
    /// Version of CloudEvents.
    pub specversion: String,
    /// Identifier of the row.
    pub id: String,
    /// Mission or project that it comes from.
    pub source: String,
    /// What happened.
    #[serde(rename = "type")]
    pub type_: String,
    /// When it happened.
    pub time: String,
    /// Form of the data.
    pub datacontenttype: String,
    /// Schema of the data.
    pub dataschema: String,
    /// Version of the coming line.
    pub schemaversion: String,
    /// Lamport clock.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub lamportclock: i64,
    /// The machine that wrote it.
    pub nodeid: String,
    /// What is known of it.
    pub data: serde_json::Map<String, serde_json::Value>,
    /// The work package, for types that are about one, or null.
    pub subject: Option<String>,
    /// Identifier of the mission, when that is the source, or null.
    pub missionid: Option<String>,
    /// Slug of the mission, or null.
    pub missionslug: Option<String>,
    /// Who acted, or null.
    pub actor: Option<String>,
    /// How the work is done, or null.
    pub executionmode: Option<String>,
}
/// An event of a collaboration that broke a rule.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/CollaborationAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CollaborationAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: CollaborationAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/CollaborationAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CollaborationAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `duplicate_invite` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_invite"))]
    DuplicateInvite,
    /// `duplicate_join` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_join"))]
    DuplicateJoin,
    /// `leave_not_active` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "leave_not_active"))]
    LeaveNotActive,
    /// `participant_departed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "participant_departed"))]
    ParticipantDeparted,
    /// `participant_unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "participant_unknown"))]
    ParticipantUnknown,
    /// `step_not_started` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "step_not_started"))]
    StepNotStarted,
    /// `warning_unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "warning_unknown"))]
    WarningUnknown,
}
/// A comment that was posted.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/CommentEntry`.
///
/// ```json
/// {"comment_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","participant_id":"text","content":"text","reply_to":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CommentEntry {
    /// Identifier of the comment.
    pub comment_id: String,
    /// The event that posted it.
    pub event_id: crate::contract::scalar::EventId,
    /// Who posted it.
    pub participant_id: String,
    /// The comment.
    pub content: String,
    /// The comment that it answers, or null. Never looked up.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub reply_to: Option<String>,
}
/// A participant wrote a comment. Comments are only ever added, never replaced.
///
/// Contract: `contracts/events/collaboration/CommentPosted.schema.json`.
///
/// Payload of the event type `CommentPosted`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","comment_id":"text","content":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommentPostedPayload {
    /// Participant who wrote the comment.
    pub participant_id: String,
    /// Mission that the comment belongs to.
    pub mission_id: String,
    /// Identifier of the comment. Make a new one each time: a repeated one is not refused.
    pub comment_id: String,
    /// What the comment says.
    pub content: String,
    /// comment_id of the comment that this one answers, or null. An empty string is allowed. Not looked up.
    pub reply_to: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A warning that several participants drive the same target at the same time.
///
/// Contract: `contracts/events/collaboration/ConcurrentDriverWarning.schema.json`.
///
/// Payload of the event type `ConcurrentDriverWarning`.
///
/// ```json
/// {"warning_id":"text","mission_id":"text","participant_ids":["",""],"focus_target":{"target_type":"wp","target_id":"text"},"severity":"info"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConcurrentDriverWarningPayload {
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    pub warning_id: String,
    /// Mission in which the warning came up.
    pub mission_id: String,
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty strings, but each should name an active participant.
    pub participant_ids: Vec<String>,
    /// Target that they drive together. Not part of the reduced state.
    pub focus_target: FocusTarget,
    /// How urgent the warning is. Not part of the reduced state.
    pub severity: WarningSeverity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What kind of actor handles a connector: a human, a service (a program that acts for somebody), or the system itself. Language models are not among them.
///
/// Contract: `contracts/shared/ConnectorActorType.schema.json`.
///
/// ```json
/// "human"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ConnectorActorType {
    /// `human` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "human"))]
    Human,
    /// `service` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "service"))]
    Service,
    /// `system` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "system"))]
    System,
}
/// An event of a connector that broke a rule.
///
/// Contract: `contracts/states/ReducedConnectorState.schema.json#/$defs/ConnectorAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConnectorAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: ConnectorAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedConnectorState.schema.json#/$defs/ConnectorAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ConnectorAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `invalid_transition` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "invalid_transition"))]
    InvalidTransition,
}
/// A connector began to work badly, or stopped working, without having been revoked.
///
/// Contract: `contracts/events/connector/ConnectorDegraded.schema.json`.
///
/// Payload of the event type `ConnectorDegraded`.
///
/// ```json
/// {"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","degradation_reason":"text","last_healthy_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorDegradedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: String,
    /// Kind of connector. Free text.
    pub connector_type: String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever noticed it.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: String,
    /// When it was noticed.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// What is wrong with the connector.
    pub degradation_reason: String,
    /// When the connector was last known to work. Not compared with recorded_at.
    pub last_healthy_at: crate::contract::scalar::Timestamp,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    pub user_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The health of a connector was checked. The reduced state becomes healthy whatever was found, and a check of a connector that is healthy already is an anomaly.
///
/// Contract: `contracts/events/connector/ConnectorHealthChecked.schema.json`.
///
/// Payload of the event type `ConnectorHealthChecked`.
///
/// ```json
/// {"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","health_status":"healthy","latency_ms":0}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorHealthCheckedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: String,
    /// Kind of connector. Free text.
    pub connector_type: String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever made the check.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: String,
    /// When the check was made.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// What the check found. Emit ConnectorDegraded as well when it is not healthy: this value alone does not change the state.
    pub health_status: HealthStatus,
    /// How long the connector took to answer, in milliseconds. Fractions are allowed.
    pub latency_ms: f64,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    pub user_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A connector to an outside service was set up. It comes first in the life of a connector.
///
/// Contract: `contracts/events/connector/ConnectorProvisioned.schema.json`.
///
/// Payload of the event type `ConnectorProvisioned`.
///
/// ```json
/// {"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","credentials_ref":"text","config_hash":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorProvisionedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: String,
    /// Kind of connector. Free text.
    pub connector_type: String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever set the connector up.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: String,
    /// When the connector was set up.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Where the credentials are kept, for example a name in a secret store. Never the credentials themselves.
    pub credentials_ref: String,
    /// Hash of the settings that the connector was set up with. The form is free.
    pub config_hash: String,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    pub user_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A degraded or revoked connector was connected again.
///
/// Contract: `contracts/events/connector/ConnectorReconnected.schema.json`.
///
/// Payload of the event type `ConnectorReconnected`.
///
/// ```json
/// {"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","previous_state":"provisioned","reconnect_strategy":"automatic"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorReconnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: String,
    /// Kind of connector. Free text.
    pub connector_type: String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever connected it again.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: String,
    /// When it was connected again.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// State of the connector before. Not compared with the state that its events lead to.
    pub previous_state: ConnectorState,
    /// How the connection was brought back.
    pub reconnect_strategy: ReconnectStrategy,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    pub user_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A connector was withdrawn. It can come back with ConnectorReconnected.
///
/// Contract: `contracts/events/connector/ConnectorRevoked.schema.json`.
///
/// Payload of the event type `ConnectorRevoked`.
///
/// ```json
/// {"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","revocation_reason":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorRevokedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: String,
    /// Kind of connector. Free text.
    pub connector_type: String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever withdrew the connector.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: String,
    /// When the connector was withdrawn.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Why the connector was withdrawn.
    pub revocation_reason: String,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    pub user_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Where a connector stands: provisioned (set up, not checked yet), healthy, degraded, revoked, or reconnected (back, not checked yet).
///
/// Contract: `contracts/shared/ConnectorState.schema.json`.
///
/// ```json
/// "provisioned"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ConnectorState {
    /// `provisioned` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "provisioned"))]
    Provisioned,
    /// `healthy` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "healthy"))]
    Healthy,
    /// `degraded` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "degraded"))]
    Degraded,
    /// `revoked` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "revoked"))]
    Revoked,
    /// `reconnected` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "reconnected"))]
    Reconnected,
}
/// Fingerprint of the content of a file. Events carry this instead of the content.
///
/// Contract: `contracts/shared/ContentHashRef.schema.json`.
///
/// ```json
/// {"hash":"text","algorithm":"sha256"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ContentHashRef {
    /// The hash, as hexadecimal digits. Neither its form nor its length is checked, and a prefix such as sha256: is allowed.
    pub hash: String,
    /// How the hash was computed. Not compared with the hash itself.
    pub algorithm: HashAlgorithm,
    /// Size of the content in bytes, or null when it is not known.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    #[serde(default)]
    pub size_bytes: Option<i64>,
    /// Character encoding of the content, for example utf-8, or null. An empty string is allowed.
    pub encoding: Option<String>,
}
/// What separates the current contract from its past: the signal that an envelope carries, the value it must have, and the names that were retired. Fail-closed: whatever does not carry the signal is refused on live paths.
///
/// Contract: `contracts/shared/CutoverArtifact.schema.json`.
///
/// ```json
/// {"artifact_version":"3.0.0","release_version":"3.0.0","signal_field_name":"text","signal_location":"event_envelope","cutover_contract_version":"text","accepted_major":0,"forbidden_legacy_keys":[],"forbidden_legacy_event_names":[],"forbidden_legacy_aggregate_names":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CutoverArtifact {
    /// Version of this artifact's own form.
    pub artifact_version: String,
    /// Release that made the cut.
    pub release_version: String,
    /// Name of the member that carries the signal.
    pub signal_field_name: String,
    /// Where the member is.
    pub signal_location: CutoverSignalLocation,
    /// The value that the signal must have, exactly.
    pub cutover_contract_version: String,
    /// The only major version that live paths accept.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub accepted_major: i64,
    /// Member names that were retired. Refused in envelopes at any depth.
    pub forbidden_legacy_keys: Vec<String>,
    /// Event types that were retired.
    pub forbidden_legacy_event_names: Vec<String>,
    /// Kinds of aggregates that were retired: the part of aggregate_id before its first slash.
    pub forbidden_legacy_aggregate_names: Vec<String>,
    /// Names of retired surfaces, for information.
    #[serde(default)]
    pub forbidden_legacy_contract_surfaces: Vec<String>,
}
/// Where the cutover signal is: in the event_envelope, in its payload, or in no event at all (artifact_only).
///
/// Contract: `contracts/shared/CutoverArtifact.schema.json#/$defs/CutoverSignalLocation`.
///
/// ```json
/// "event_envelope"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CutoverSignalLocation {
    /// `event_envelope` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "event_envelope"))]
    EventEnvelope,
    /// `payload` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload"))]
    Payload,
    /// `artifact_only` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "artifact_only"))]
    ArtifactOnly,
}
/// In what role somebody takes part in a decision: as mission_owner, who may resolve and override it, as an advisory voice, or as one who is kept informed.
///
/// Contract: `contracts/shared/DecisionAuthorityRole.schema.json`.
///
/// ```json
/// "mission_owner"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DecisionAuthorityRole {
    /// `mission_owner` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "mission_owner"))]
    MissionOwner,
    /// `advisory` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "advisory"))]
    Advisory,
    /// `informed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "informed"))]
    Informed,
}
/// A decision that the participants of a mission took was put on record. Decisions are only ever added, never replaced.
///
/// Contract: `contracts/events/collaboration/DecisionCaptured.schema.json`.
///
/// Payload of the event type `DecisionCaptured`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","decision_id":"text","topic":"text","chosen_option":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionCapturedPayload {
    /// Participant who put the decision on record.
    pub participant_id: String,
    /// Mission that the decision is about.
    pub mission_id: String,
    /// Identifier of the decision. Make a new one each time: a repeated one is not refused.
    pub decision_id: String,
    /// What had to be decided.
    pub topic: String,
    /// What was chosen.
    pub chosen_option: String,
    /// Why it was chosen, or null. An empty string is allowed. Not part of the reduced state.
    pub rationale: Option<String>,
    /// warning_id of the warning that led to the decision, or null. An empty string is allowed. Not looked up.
    pub referenced_warning_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A decision that was captured.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/DecisionEntry`.
///
/// ```json
/// {"decision_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","participant_id":"text","topic":"text","chosen_option":"text","referenced_warning_id":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionEntry {
    /// Identifier of the decision.
    pub decision_id: String,
    /// The event that captured it.
    pub event_id: crate::contract::scalar::EventId,
    /// Who captured it.
    pub participant_id: String,
    /// What was decided on.
    pub topic: String,
    /// What was chosen.
    pub chosen_option: String,
    /// The warning that brought it about, or null. Never looked up.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub referenced_warning_id: Option<String>,
}
/// A decision of the run was answered. A later answer to the same decision takes the place of the earlier one.
///
/// Contract: `contracts/events/mission_next/DecisionInputAnswered.schema.json`.
///
/// Payload of the event type `DecisionInputAnswered`.
///
/// ```json
/// {"run_id":"text","decision_id":"text","answer":"text","actor":{"actor_id":"text","actor_type":"human"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionInputAnsweredPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: String,
    /// Identifier of the decision from its request. An answer without a request is accepted.
    pub decision_id: String,
    /// The answer. It need not be one of the options that were offered.
    pub answer: String,
    /// Who answered.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The run needs an answer before it can go on. The decision is pending until DecisionInputAnswered names it.
///
/// Contract: `contracts/events/mission_next/DecisionInputRequested.schema.json`.
///
/// Payload of the event type `DecisionInputRequested`.
///
/// ```json
/// {"run_id":"text","decision_id":"text","step_id":"text","question":"text","actor":{"actor_id":"text","actor_type":"human"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionInputRequestedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: String,
    /// Identifier of the decision, which the answer repeats. While a decision is pending, a second request for it is not applied.
    pub decision_id: String,
    /// Identifier of the step that needs the answer.
    pub step_id: String,
    /// The question, worded for whoever is to answer it.
    pub question: String,
    /// Answers to choose from, in the order to show them. Empty when any answer will do; null is refused, empty strings are allowed.
    #[serde(default)]
    pub options: Vec<String>,
    /// Name under which the run takes in the answer, or null. An empty string is allowed.
    pub input_key: Option<String>,
    /// Who asks.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// An event of a decision point that did not count.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json#/$defs/DecisionPointAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: DecisionPointAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// Why an event did not count.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json#/$defs/DecisionPointAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DecisionPointAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `event_after_terminal` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "event_after_terminal"))]
    EventAfterTerminal,
    /// `invalid_transition` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "invalid_transition"))]
    InvalidTransition,
    /// `authority_policy_violation` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "authority_policy_violation"))]
    AuthorityPolicyViolation,
    /// `llm_policy_violation` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "llm_policy_violation"))]
    LlmPolicyViolation,
}
/// An open decision is being talked over. Emit it as often as the discussion moves on.
///
/// Contract: `contracts/events/decision_point/DecisionPointDiscussing.schema.json`.
///
/// Payload of the event type `DecisionPointDiscussing`.
///
/// ```json
/// {"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointDiscussingPayload(pub DecisionPointPayload);
impl ::std::ops::Deref for DecisionPointDiscussingPayload {
    type Target = DecisionPointPayload;
    fn deref(&self) -> &DecisionPointPayload {
        &self.0
    }
}
impl From<DecisionPointDiscussingPayload> for DecisionPointPayload {
    fn from(value: DecisionPointDiscussingPayload) -> Self {
        value.0
    }
}
impl From<DecisionPointPayload> for DecisionPointDiscussingPayload {
    fn from(value: DecisionPointPayload) -> Self {
        Self(value)
    }
}
/// A decision has to be made. It comes first: a decision point is opened once.
///
/// Contract: `contracts/events/decision_point/DecisionPointOpened.schema.json`.
///
/// Payload of the event type `DecisionPointOpened`.
///
/// ```json
/// {"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointOpenedPayload(pub DecisionPointPayload);
impl ::std::ops::Deref for DecisionPointOpenedPayload {
    type Target = DecisionPointPayload;
    fn deref(&self) -> &DecisionPointPayload {
        &self.0
    }
}
impl From<DecisionPointOpenedPayload> for DecisionPointPayload {
    fn from(value: DecisionPointOpenedPayload) -> Self {
        value.0
    }
}
impl From<DecisionPointPayload> for DecisionPointOpenedPayload {
    fn from(value: DecisionPointPayload) -> Self {
        Self(value)
    }
}
/// A decision that had been made was overruled. Only a human with the authority of the mission owner can do so, and nothing may follow.
///
/// Contract: `contracts/events/decision_point/DecisionPointOverridden.schema.json`.
///
/// Payload of the event type `DecisionPointOverridden`.
///
/// ```json
/// {"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointOverriddenPayload(pub DecisionPointPayload);
impl ::std::ops::Deref for DecisionPointOverriddenPayload {
    type Target = DecisionPointPayload;
    fn deref(&self) -> &DecisionPointPayload {
        &self.0
    }
}
impl From<DecisionPointOverriddenPayload> for DecisionPointPayload {
    fn from(value: DecisionPointOverriddenPayload) -> Self {
        value.0
    }
}
impl From<DecisionPointPayload> for DecisionPointOverriddenPayload {
    fn from(value: DecisionPointPayload) -> Self {
        Self(value)
    }
}
/// What is said at every stage of a decision point. Authority rules are not part of it: a payload that breaks them is valid, and the reducer reports it.
///
/// Contract: `contracts/shared/DecisionPointPayload.schema.json`.
///
/// ```json
/// {"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointPayload {
    /// Identifier of the decision point, the same at every stage. Keep the events of different decision points apart: it is not compared between events.
    pub decision_point_id: String,
    /// Identifier of the mission in which the decision comes up.
    pub mission_id: String,
    /// Identifier of the run in which the decision comes up.
    pub run_id: String,
    /// Slug of the mission.
    pub mission_slug: String,
    /// Type of the mission.
    pub mission_type: String,
    /// Phase of the mission, for example P0 or P1. Free text, but a language model may take part only where it is exactly P0.
    pub phase: String,
    /// Identifier of whoever brings the decision to this stage.
    pub actor_id: String,
    /// Kind of actor. To resolve or override takes a human.
    pub actor_type: RuntimeActorType,
    /// Role in which the actor takes part. To resolve or override takes mission_owner, which a language model may not be.
    pub authority_role: DecisionAuthorityRole,
    /// True when the actor acts with the authority of the mission owner. Has to be true to resolve or override, and false for a language model.
    pub mission_owner_authority_flag: bool,
    /// Where the authority of the mission owner can be traced. An empty string is allowed. Not kept in the reduced state.
    pub mission_owner_authority_path: String,
    /// Why the decision comes to this stage.
    pub rationale: String,
    /// The alternatives that were weighed, at least one. Entries may repeat and may be empty.
    pub alternatives_considered: Vec<String>,
    /// References to what the rationale rests on, at least one. Free text; entries may repeat and may be empty.
    pub evidence_refs: Vec<String>,
    /// When the decision point came to this stage.
    pub state_entered_at: crate::contract::scalar::Timestamp,
    /// When this was written down. Not compared with state_entered_at, and not kept in the reduced state.
    pub recorded_at: crate::contract::scalar::Timestamp,
}
/// The decision was made, directly or after a discussion. Only a human with the authority of the mission owner can make it.
///
/// Contract: `contracts/events/decision_point/DecisionPointResolved.schema.json`.
///
/// Payload of the event type `DecisionPointResolved`.
///
/// ```json
/// {"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointResolvedPayload(pub DecisionPointPayload);
impl ::std::ops::Deref for DecisionPointResolvedPayload {
    type Target = DecisionPointPayload;
    fn deref(&self) -> &DecisionPointPayload {
        &self.0
    }
}
impl From<DecisionPointResolvedPayload> for DecisionPointPayload {
    fn from(value: DecisionPointResolvedPayload) -> Self {
        value.0
    }
}
impl From<DecisionPointPayload> for DecisionPointResolvedPayload {
    fn from(value: DecisionPointPayload) -> Self {
        Self(value)
    }
}
/// How far a decision point is.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json#/$defs/DecisionPointState`.
///
/// ```json
/// "open"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DecisionPointState {
    /// `open` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "open"))]
    Open,
    /// `discussing` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "discussing"))]
    Discussing,
    /// `resolved` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "resolved"))]
    Resolved,
    /// `overridden` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "overridden"))]
    Overridden,
}
/// A decision point of the planning was opened or closed. The log is the only place that keeps it.
///
/// Contract: `contracts/rows/DecisionRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionRow {
    /// Identifier of the row.
    pub event_id: String,
    /// When it happened.
    pub at: crate::contract::scalar::Timestamp,
    /// What happened.
    pub event_type: DecisionRowEvent,
    /// What is known of it.
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What can happen to a decision point, as decision rows name it.
///
/// Contract: `contracts/rows/DecisionRow.schema.json#/$defs/DecisionRowEvent`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DecisionRowEvent {
    /// `DecisionPointOpened` on the wire.
    DecisionPointOpened,
    /// `DecisionPointResolved` on the wire.
    DecisionPointResolved,
    /// `DecisionPointDeferred` on the wire.
    DecisionPointDeferred,
    /// `DecisionPointCanceled` on the wire.
    DecisionPointCanceled,
    /// `DecisionPointWidened` on the wire.
    DecisionPointWidened,
}
/// Proof that a work package is finished.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json`.
///
/// ```json
/// {"repos":[{"repo":"text","branch":"text","commit":"text"}],"review":{"reviewer":"text","verdict":"text"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DoneEvidence {
    /// The commits that hold the work, one entry for each repository.
    pub repos: Vec<RepoEvidence>,
    /// The commands that were run to verify the work, with their results.
    #[serde(default)]
    pub verification: Vec<VerificationEntry>,
    /// Who reviewed the work, and the verdict.
    pub review: ReviewVerdict,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Kinds of dossier anomalies.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/DossierAnomalyType`.
///
/// ```json
/// "missing_artifact"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DossierAnomalyType {
    /// `missing_artifact` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "missing_artifact"))]
    MissingArtifact,
}
/// How a dossier differs from its baseline: an artifact was added, removed or changed (mutated), an anomaly came up or went away, or the version of the manifest changed.
///
/// Contract: `contracts/shared/DriftKind.schema.json`.
///
/// ```json
/// "artifact_added"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DriftKind {
    /// `artifact_added` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "artifact_added"))]
    ArtifactAdded,
    /// `artifact_removed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "artifact_removed"))]
    ArtifactRemoved,
    /// `artifact_mutated` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "artifact_mutated"))]
    ArtifactMutated,
    /// `anomaly_introduced` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "anomaly_introduced"))]
    AnomalyIntroduced,
    /// `anomaly_resolved` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "anomaly_resolved"))]
    AnomalyResolved,
    /// `manifest_version_changed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "manifest_version_changed"))]
    ManifestVersionChanged,
}
/// A difference between the dossier and its baseline.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/DriftRecord`.
///
/// ```json
/// {"expected_hash":"text","actual_hash":"text","drift_kind":"artifact_added","detected_at":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DriftRecord {
    /// Hash of the baseline.
    pub expected_hash: String,
    /// Hash that was found.
    pub actual_hash: String,
    /// What kind of difference it is.
    pub drift_kind: DriftKind,
    /// When it was detected, as the event says it. Any string.
    pub detected_at: String,
}
/// Whether a participant drives the work: active to take part in driving, inactive to stop.
///
/// Contract: `contracts/events/collaboration/DriveIntentSet.schema.json#/$defs/DriveIntent`.
///
/// ```json
/// "active"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DriveIntent {
    /// `active` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "active"))]
    Active,
    /// `inactive` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "inactive"))]
    Inactive,
}
/// A participant announced whether they mean to drive the work. Several participants may drive at the same time.
///
/// Contract: `contracts/events/collaboration/DriveIntentSet.schema.json`.
///
/// Payload of the event type `DriveIntentSet`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","intent":"active"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DriveIntentSetPayload {
    /// Participant who makes the announcement.
    pub participant_id: String,
    /// Mission that the announcement is about.
    pub mission_id: String,
    /// What the participant means to do from now on.
    pub intent: DriveIntent,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// One line of the error log: what was attempted, what went wrong, and how it was resolved.
///
/// Contract: `contracts/shared/ErrorEntry.schema.json`.
///
/// ```json
/// {"timestamp":"2026-01-15T10:00:00Z","action_attempted":"text","error_message":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorEntry {
    /// When the error happened.
    pub timestamp: crate::contract::scalar::Timestamp,
    /// What was being done when the error happened.
    pub action_attempted: String,
    /// What went wrong.
    pub error_message: String,
    /// How the error was resolved. Empty while it is not.
    #[serde(default)]
    pub resolution: String,
    /// Who met the error.
    #[serde(default = "defaults::error_entry_agent")]
    pub agent: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The envelope that every event travels in: who emitted it, when in causal order, about what, and the payload, whose own schema is named by event_type.
///
/// Contract: `contracts/envelope.schema.json`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","aggregate_id":"text","timestamp":"2026-01-15T10:00:00Z","build_id":"text","node_id":"text","lamport_clock":0,"project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","correlation_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","schema_version":"3.0.0"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    /// Identifier of this event, unique for ever. Make a new ULID for every event.
    pub event_id: crate::contract::scalar::EventId,
    /// Name of the event type, for example WPStatusChanged. It decides which schema judges the payload.
    pub event_type: String,
    /// What the event is about, as kind and name separated by a slash, for example mission/042-importer.
    pub aggregate_id: String,
    /// The facts of the event, as the schema of its event type describes them.
    #[serde(default)]
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// When the event was emitted, by the clock of the emitting node. Informational: causal order comes from lamport_clock.
    pub timestamp: crate::contract::scalar::Timestamp,
    /// Identity of the checkout or build that emitted the event.
    pub build_id: String,
    /// Identity of the node that emitted the event. Each node keeps one Lamport clock.
    pub node_id: String,
    /// Lamport clock of the node after it ticked for this event.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub lamport_clock: i64,
    /// event_id of the event that caused this one. Null for an event without a cause.
    pub causation_id: Option<crate::contract::scalar::EventId>,
    /// Which project this is about, as a UUID.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Readable name of the project, or null.
    pub project_slug: Option<String>,
    /// Identifier shared by all events of one undertaking, for example the run that this event is part of.
    pub correlation_id: crate::contract::scalar::EventId,
    /// Version of the on-wire contract that the producer wrote against. Exactly the value that the cutover policy demands.
    pub schema_version: String,
    /// How far the event may be shared: 0 stays on this machine, 4 may be used as telemetry.
    #[serde(default)]
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub data_tier: i64,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Where the work on a work package is done: in a worktree of its own, or directly in the repository.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json#/$defs/ExecutionMode`.
///
/// ```json
/// "worktree"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ExecutionMode {
    /// `worktree` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "worktree"))]
    Worktree,
    /// `direct_repo` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "direct_repo"))]
    DirectRepo,
}
/// Something in an outside service was linked to something of ours. A record only: it is no sync outcome, and no reducer reads it.
///
/// Contract: `contracts/events/sync/ExternalReferenceLinked.schema.json`.
///
/// Payload of the event type `ExternalReferenceLinked`.
///
/// ```json
/// {"link_id":"text","connector_id":"text","external_provider":"text","external_ref_type":"text","external_ref_id":"text","external_ref_url":"https://example.com/checks/7","internal_aggregate_type":"text","internal_aggregate_id":"text","mission_id":"text","linked_by":"text","recorded_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalReferenceLinkedPayload {
    /// Identifier of the link.
    pub link_id: String,
    /// Identifier of the connector that the link goes through.
    pub connector_id: String,
    /// Outside service that holds the linked thing, for example github. Free text.
    pub external_provider: String,
    /// Kind of the linked thing over there, for example pull_request or issue. Free text.
    pub external_ref_type: String,
    /// Identifier of the linked thing over there.
    pub external_ref_id: String,
    /// Where the linked thing can be read.
    pub external_ref_url: String,
    /// Kind of our thing, for example work_package or mission. Free text.
    pub internal_aggregate_type: String,
    /// Identifier of our thing.
    pub internal_aggregate_id: String,
    /// Identifier of the mission that our thing belongs to.
    pub mission_id: String,
    /// Who made the link, as a string.
    pub linked_by: String,
    /// When the link was made.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Conclusions of a check run that fail a gate. Note that cancelled is written with two l here.
///
/// Contract: `contracts/events/gates/GateFailed.schema.json#/$defs/FailedConclusion`.
///
/// ```json
/// "failure"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FailedConclusion {
    /// `failure` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "failure"))]
    Failure,
    /// `timed_out` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "timed_out"))]
    TimedOut,
    /// `cancelled` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "cancelled"))]
    Cancelled,
    /// `action_required` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "action_required"))]
    ActionRequired,
}
/// A participant turned to something else. Each participant has one focus, and the new one replaces the old.
///
/// Contract: `contracts/events/collaboration/FocusChanged.schema.json`.
///
/// Payload of the event type `FocusChanged`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","focus_target":{"target_type":"wp","target_id":"text"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FocusChangedPayload {
    /// Participant whose focus changed.
    pub participant_id: String,
    /// Mission in which the focus changed.
    pub mission_id: String,
    /// What the participant works on from now on.
    pub focus_target: FocusTarget,
    /// What the participant worked on before, or null. For readers only: not compared with the focus on record.
    pub previous_focus_target: Option<FocusTarget>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What a participant works on. Its focus key is target_type, a colon, then target_id. Unknown keys are ignored.
///
/// Contract: `contracts/shared/FocusTarget.schema.json`.
///
/// ```json
/// {"target_type":"wp","target_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FocusTarget {
    /// What kind of thing the target is.
    pub target_type: FocusTargetType,
    /// Identifier of the work package or step, or path of the file. May itself contain colons.
    pub target_id: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What a participant can focus on: wp for a work package, step for a prompt step, file for a file.
///
/// Contract: `contracts/shared/FocusTargetType.schema.json`.
///
/// ```json
/// "wp"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FocusTargetType {
    /// `wp` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "wp"))]
    Wp,
    /// `step` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "step"))]
    Step,
    /// `file` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "file"))]
    File,
}
/// Who forced a transition and why, as a record of its own. No event embeds it; programs use it to carry the three facts together.
///
/// Contract: `contracts/shared/ForceMetadata.schema.json`.
///
/// ```json
/// {"actor":"text","reason":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForceMetadata {
    /// Always true: the record exists only for forced transitions.
    #[serde(default = "defaults::default_bool::<true>")]
    pub force: bool,
    /// Who forced the transition.
    pub actor: String,
    /// Why the transition had to be forced.
    pub reason: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// An outside check that guards the work did not pass. Conclusions that block nothing (neutral, skipped, stale) are not reported at all.
///
/// Contract: `contracts/events/gates/GateFailed.schema.json`.
///
/// Payload of the event type `GateFailed`.
///
/// ```json
/// {"gate_name":"text","gate_type":"ci","conclusion":"failure","external_provider":"github","check_run_id":1,"check_run_url":"https://example.com/checks/7","delivery_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GateFailedPayload {
    /// Name of the gate as people know it, for example the name of the check run.
    pub gate_name: String,
    /// Kind of gate.
    pub gate_type: GateType,
    /// How the provider concluded the check run.
    pub conclusion: FailedConclusion,
    /// Service that ran the check.
    pub external_provider: GateProvider,
    /// Number that the provider gave to the check run.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub check_run_id: i64,
    /// Where the check run can be read at the provider.
    pub check_run_url: String,
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    pub delivery_id: String,
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    #[serde(default)]
    pub pr_number: Option<i64>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// An outside check that guards the work came out well. Emit one for each check run that ended in success.
///
/// Contract: `contracts/events/gates/GatePassed.schema.json`.
///
/// Payload of the event type `GatePassed`.
///
/// ```json
/// {"gate_name":"text","gate_type":"ci","conclusion":"success","external_provider":"github","check_run_id":1,"check_run_url":"https://example.com/checks/7","delivery_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GatePassedPayload {
    /// Name of the gate as people know it, for example the name of the check run.
    pub gate_name: String,
    /// Kind of gate.
    pub gate_type: GateType,
    /// How the provider concluded the check run.
    pub conclusion: PassedConclusion,
    /// Service that ran the check.
    pub external_provider: GateProvider,
    /// Number that the provider gave to the check run.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub check_run_id: i64,
    /// Where the check run can be read at the provider.
    pub check_run_url: String,
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    pub delivery_id: String,
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    #[serde(default)]
    pub pr_number: Option<i64>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Outside service that ran the check of a gate. The contract knows only github so far.
///
/// Contract: `contracts/shared/GateProvider.schema.json`.
///
/// ```json
/// "github"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GateProvider {
    /// `github` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "github"))]
    Github,
}
/// Kind of gate. The contract knows only ci so far: a check run of continuous integration.
///
/// Contract: `contracts/shared/GateType.schema.json`.
///
/// ```json
/// "ci"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GateType {
    /// `ci` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "ci"))]
    Ci,
}
/// Generation was stopped because terms conflict with the glossary. The block stays on record whatever is resolved later.
///
/// Contract: `contracts/events/glossary/GenerationBlockedBySemanticConflict.schema.json`.
///
/// Payload of the event type `GenerationBlockedBySemanticConflict`.
///
/// ```json
/// {"mission_id":"text","step_id":"text","conflict_event_ids":[""],"blocking_strictness":"medium"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GenerationBlockedBySemanticConflictPayload {
    /// Mission in which generation was stopped.
    pub mission_id: String,
    /// Step that was not generated.
    pub step_id: String,
    /// event_id of each SemanticCheckEvaluated event that led to the block, one entry at least. Strings: entries are not looked up.
    pub conflict_event_ids: Vec<String>,
    /// Strictness that demanded the block. Not compared with the mission's current strictness.
    pub blocking_strictness: BlockingStrictness,
    /// Further notes about the step. Leave it out when there are none.
    #[serde(default)]
    pub step_metadata: ::std::collections::BTreeMap<String, String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// An event of a glossary that broke a rule.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json#/$defs/GlossaryAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GlossaryAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: GlossaryAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json#/$defs/GlossaryAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GlossaryAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `scope_not_activated` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "scope_not_activated"))]
    ScopeNotActivated,
    /// `term_not_observed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "term_not_observed"))]
    TermNotObserved,
    /// `semantic_check_unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "semantic_check_unknown"))]
    SemanticCheckUnknown,
    /// `clarification_burst_cap` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "clarification_burst_cap"))]
    ClarificationBurstCap,
    /// `clarification_unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "clarification_unknown"))]
    ClarificationUnknown,
}
/// Somebody asked what a term means, because of a semantic check. At most three requests of one check can be open at a time; resolving one makes room for the next.
///
/// Contract: `contracts/events/glossary/GlossaryClarificationRequested.schema.json`.
///
/// Payload of the event type `GlossaryClarificationRequested`.
///
/// ```json
/// {"mission_id":"text","scope_id":"text","step_id":"text","semantic_check_event_id":"text","term":"text","question":"","options":[],"urgency":"low","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryClarificationRequestedPayload {
    /// Mission in which the question came up.
    pub mission_id: String,
    /// Scope that the term belongs to. It should be activated already.
    pub scope_id: String,
    /// Step that raised the question.
    pub step_id: String,
    /// event_id of the SemanticCheckEvaluated event that led to the question. Any string that is not empty passes; write the id in its canonical form.
    pub semantic_check_event_id: String,
    /// Term whose meaning is asked for.
    pub term: String,
    /// The question as it is put. Required, but an empty string is allowed.
    pub question: String,
    /// Meanings to choose from. Required, but the list may be empty, and so may its entries. The answer need not be one of them.
    pub options: Vec<String>,
    /// How pressing the answer is.
    pub urgency: SemanticSeverity,
    /// Who asks.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A request for clarification was answered. A second answer to the same request is accepted, and the last one counts.
///
/// Contract: `contracts/events/glossary/GlossaryClarificationResolved.schema.json`.
///
/// Payload of the event type `GlossaryClarificationResolved`.
///
/// ```json
/// {"mission_id":"text","clarification_event_id":"text","selected_meaning":"text","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryClarificationResolvedPayload {
    /// Mission in which the question came up.
    pub mission_id: String,
    /// event_id of the GlossaryClarificationRequested event that is answered. Any string that is not empty passes; write the id in its canonical form.
    pub clarification_event_id: String,
    /// Meaning that was settled on. Need not be one of the options of the request. Not part of the reduced state.
    pub selected_meaning: String,
    /// Who answered. Not part of the reduced state.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A glossary scope came into force for a mission. Emit it before anything else that names the scope; a scope is never switched off, and a repeat replaces the version in force.
///
/// Contract: `contracts/events/glossary/GlossaryScopeActivated.schema.json`.
///
/// Payload of the event type `GlossaryScopeActivated`.
///
/// ```json
/// {"mission_id":"text","scope_id":"text","scope_type":"spec_kitty_core","glossary_version_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryScopeActivatedPayload {
    /// Mission that the scope is in force for.
    pub mission_id: String,
    /// Identifier of the scope. Later events name the scope by this string.
    pub scope_id: String,
    /// Whose vocabulary the scope holds.
    pub scope_type: GlossaryScopeType,
    /// Version of the glossary that is in force, for example v1.0.0. Any string, not parsed.
    pub glossary_version_id: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Whose vocabulary a glossary scope holds: spec_kitty_core for the product's own terms, team_domain for those of the team, audience_domain for those of the audience, mission_local for those of one mission.
///
/// Contract: `contracts/events/glossary/GlossaryScopeActivated.schema.json#/$defs/GlossaryScopeType`.
///
/// ```json
/// "spec_kitty_core"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GlossaryScopeType {
    /// `spec_kitty_core` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "spec_kitty_core"))]
    SpecKittyCore,
    /// `team_domain` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "team_domain"))]
    TeamDomain,
    /// `audience_domain` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "audience_domain"))]
    AudienceDomain,
    /// `mission_local` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "mission_local"))]
    MissionLocal,
}
/// The meaning of a term was set or changed. The latest meaning replaces the one before.
///
/// Contract: `contracts/events/glossary/GlossarySenseUpdated.schema.json`.
///
/// Payload of the event type `GlossarySenseUpdated`.
///
/// ```json
/// {"mission_id":"text","scope_id":"text","term_surface":"text","after_sense":"text","reason":"","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossarySenseUpdatedPayload {
    /// Mission in which the meaning changed.
    pub mission_id: String,
    /// Scope that the term belongs to. It should be activated already.
    pub scope_id: String,
    /// The term, spelled as it was observed in this scope. Compared as it is: case and surrounding blanks count.
    pub term_surface: String,
    /// Meaning up to now. Null for a first definition; an empty string is allowed. Not compared with the meaning on record.
    pub before_sense: Option<String>,
    /// Meaning from now on.
    pub after_sense: String,
    /// Why the meaning was set or changed. Required, but an empty string is allowed.
    pub reason: String,
    /// Who set the meaning.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// How strictly a mission enforces its glossary: off not at all, medium in part, max in full. A mission starts at medium.
///
/// Contract: `contracts/shared/GlossaryStrictness.schema.json`.
///
/// ```json
/// "off"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GlossaryStrictness {
    /// `off` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "off"))]
    Off,
    /// `medium` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "medium"))]
    Medium,
    /// `max` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "max"))]
    Max,
}
/// A mission's strictness towards its glossary was set. It holds until the next such event.
///
/// Contract: `contracts/events/glossary/GlossaryStrictnessSet.schema.json`.
///
/// Payload of the event type `GlossaryStrictnessSet`.
///
/// ```json
/// {"mission_id":"text","new_strictness":"off","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryStrictnessSetPayload {
    /// Mission whose strictness was set.
    pub mission_id: String,
    /// Strictness from now on.
    pub new_strictness: GlossaryStrictness,
    /// Strictness up to now, or null when it was never set. Not compared with the one on record.
    pub previous_strictness: Option<GlossaryStrictness>,
    /// Who set the strictness.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// How a content hash was computed.
///
/// Contract: `contracts/shared/HashAlgorithm.schema.json`.
///
/// ```json
/// "sha256"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum HashAlgorithm {
    /// `sha256` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "sha256"))]
    Sha256,
    /// `sha512` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "sha512"))]
    Sha512,
    /// `md5` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "md5"))]
    Md5,
}
/// What a health check finds: the connector works (healthy), works badly (degraded), or does not answer (unreachable).
///
/// Contract: `contracts/events/connector/ConnectorHealthChecked.schema.json#/$defs/HealthStatus`.
///
/// ```json
/// "healthy"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum HealthStatus {
    /// `healthy` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "healthy"))]
    Healthy,
    /// `degraded` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "degraded"))]
    Degraded,
    /// `unreachable` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "unreachable"))]
    Unreachable,
}
/// Where a work package stands: planned, claimed by somebody, in_progress, for_review, approved, done, blocked, or canceled (one l). This is the canonical vocabulary, and the only one that is written.
///
/// Contract: `contracts/shared/Lane.schema.json`.
///
/// ```json
/// "planned"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Lane {
    /// `planned` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "planned"))]
    Planned,
    /// `claimed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "claimed"))]
    Claimed,
    /// `in_progress` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "in_progress"))]
    InProgress,
    /// `for_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "for_review"))]
    ForReview,
    /// `approved` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "approved"))]
    Approved,
    /// `done` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "done"))]
    Done,
    /// `blocked` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "blocked"))]
    Blocked,
    /// `canceled` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "canceled"))]
    Canceled,
}
/// A work package moved from lane to lane. These rows, and no others, say where it stands. What is null counts as absent.
///
/// Contract: `contracts/rows/LaneRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LaneRow {
    /// Identifier of the row, unique within the log. Nearly always a ULID.
    pub event_id: String,
    /// Slug of the mission, or null.
    pub mission_slug: Option<String>,
    /// Slug of the mission as older rows call it, or null.
    pub feature_slug: Option<String>,
    /// Identifier of the mission, or null.
    pub mission_id: Option<String>,
    /// The work package, for example WP01.
    pub wp_id: String,
    /// The lane that it left.
    pub from_lane: RowLane,
    /// The lane that it entered.
    pub to_lane: RowLane,
    /// When it moved. Rows are ordered by this string.
    pub at: crate::contract::scalar::Timestamp,
    /// Who moved it.
    pub actor: RowActor,
    /// Whether the move was made against the rules.
    pub force: bool,
    /// How the work is done, for example worktree.
    pub execution_mode: String,
    /// Why it moved, or null.
    pub reason: Option<String>,
    /// Whether a person gave the reason (`operator`) or a program made it up (`synthetic`), or null.
    pub reason_source: Option<String>,
    /// The review that sent it back, or null.
    pub review_ref: Option<String>,
    /// Proof that the work is finished, or null.
    pub evidence: Option<RowEvidence>,
    /// What came of the review, or null.
    pub review_result: Option<RowVerdict>,
    /// What a program noted beside the move, such as the process that claimed the package, or null.
    pub policy_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The envelope as a reader of history accepts it: the members that every generation of envelopes has, in their shape alone. Any event type, any version, any further key is kept.
///
/// Contract: `contracts/lenient_envelope.schema.json`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","aggregate_id":"text","timestamp":"2026-01-15T10:00:00Z","node_id":"text","lamport_clock":0}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LenientEvent {
    /// Identifier of the event.
    pub event_id: crate::contract::scalar::EventId,
    /// Name of the event type, known to this contract or not.
    pub event_type: String,
    /// What the event is about.
    pub aggregate_id: String,
    /// The facts of the event, not judged.
    #[serde(default)]
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// When the event was emitted.
    pub timestamp: crate::contract::scalar::Timestamp,
    /// Identity of the node that emitted the event.
    pub node_id: String,
    /// Lamport clock of the node after it ticked for this event.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub lamport_clock: i64,
    /// event_id of the event that caused this one, or null.
    pub causation_id: Option<String>,
    /// Identifier shared by all events of one undertaking. Older generations have none.
    pub correlation_id: Option<String>,
    /// Identity of the checkout or build that emitted the event. Older generations have none.
    pub build_id: Option<String>,
    /// UUID of the project. Older generations have none.
    pub project_uuid: Option<String>,
    /// Readable name of the project, or null.
    pub project_slug: Option<String>,
    /// Version that the producer wrote against, whatever it is. Older generations have none.
    pub schema_version: Option<String>,
    /// How far the event may be shared. Older generations have none.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    #[serde(default)]
    pub data_tier: Option<i64>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// An event of a mission that did not count.
///
/// Contract: `contracts/states/ReducedMission.schema.json#/$defs/LifecycleAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","wp_id":"","status_code":"payload_invalid","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LifecycleAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// The work package, for a status change; else null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub wp_id: Option<String>,
    /// The code of the status change's own anomaly; null for other events.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<StatusAnomalyCode>>"
        )
    )]
    pub status_code: Option<StatusAnomalyCode>,
    /// What is wrong, as a stable code.
    pub code: LifecycleAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// Why an event did not count: wp_status is the anomaly of a status change.
///
/// Contract: `contracts/states/ReducedMission.schema.json#/$defs/LifecycleAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum LifecycleAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `event_after_terminal` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "event_after_terminal"))]
    EventAfterTerminal,
    /// `duplicate_start` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_start"))]
    DuplicateStart,
    /// `event_before_start` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "event_before_start"))]
    EventBeforeStart,
    /// `wp_status` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "wp_status"))]
    WpStatus,
}
/// Something happened in the life of a mission or work package, as the command line writes it for itself. The label 5.0.0 is the command line's own, and no version of this contract: the row has no clock, node, build or correlation and is no envelope.
///
/// Contract: `contracts/rows/LifecycleRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LifecycleRow {
    /// What it is about: a mission, a work package or a project.
    pub aggregate_id: String,
    /// What kind of thing that is.
    pub aggregate_type: String,
    /// Identifier of the row.
    pub event_id: String,
    /// What happened.
    pub event_type: LifecycleRowEvent,
    /// What is known of it.
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// Slug of the project, or null.
    pub project_slug: Option<String>,
    /// Identifier of the project, or null.
    pub project_uuid: Option<String>,
    /// The command line's own label.
    pub schema_version: String,
    /// When it happened.
    pub timestamp: crate::contract::scalar::Timestamp,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What can happen in the life of a mission, as lifecycle rows name it.
///
/// Contract: `contracts/rows/LifecycleRow.schema.json#/$defs/LifecycleRowEvent`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum LifecycleRowEvent {
    /// `ProjectInitialized` on the wire.
    ProjectInitialized,
    /// `MissionCreated` on the wire.
    MissionCreated,
    /// `SpecifyStarted` on the wire.
    SpecifyStarted,
    /// `SpecifyCompleted` on the wire.
    SpecifyCompleted,
    /// `PlanStarted` on the wire.
    PlanStarted,
    /// `PlanCompleted` on the wire.
    PlanCompleted,
    /// `TasksStarted` on the wire.
    TasksStarted,
    /// `TasksCompleted` on the wire.
    TasksCompleted,
    /// `WPCreated` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "WPCreated"))]
    WpCreated,
    /// `ReviewerSelfApproval` on the wire.
    ReviewerSelfApproval,
    /// `MissionReopened` on the wire.
    MissionReopened,
    /// `FollowUpRecorded` on the wire.
    FollowUpRecorded,
}
/// Which dossier an event belongs to. All members but step_id form its identity, compared exactly; one stream of dossier events holds one identity only.
///
/// Contract: `contracts/shared/LocalNamespaceTuple.schema.json`.
///
/// ```json
/// {"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LocalNamespaceTuple {
    /// Project that the dossier belongs to. Any string here: it is not checked to be a UUID, and not compared with the envelope.
    pub project_uuid: String,
    /// Slug of the mission that the dossier describes.
    pub mission_slug: String,
    /// Branch that the mission is to be merged into.
    pub target_branch: String,
    /// Type of the mission, which decides what artifacts are expected.
    pub mission_type: String,
    /// Version of the list of expected artifacts. It is said here and nowhere else in a payload.
    pub manifest_version: String,
    /// Step in which the event arose, or null. Context only: events that differ in it still share one namespace. An empty string is allowed.
    pub step_id: Option<String>,
}
/// An artifact that was found missing.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/MissingArtifact`.
///
/// ```json
/// {"anomaly_type":"missing_artifact","expected_identity":{"mission_type":"text","path":"text","artifact_class":"input"},"manifest_step":"text","checked_at":"","remediation_hint":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissingArtifact {
    /// What kind of anomaly it is.
    pub anomaly_type: DossierAnomalyType,
    /// What was expected.
    pub expected_identity: ArtifactIdentity,
    /// The step whose manifest asks for it, or required_always.
    pub manifest_step: String,
    /// When it was looked for, as the event says it. Any string.
    pub checked_at: String,
    /// How it can be made good, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub remediation_hint: Option<String>,
}
/// An event of an audit that broke a rule.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/MissionAuditAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: MissionAuditAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/MissionAuditAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionAuditAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `event_before_requested` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "event_before_requested"))]
    EventBeforeRequested,
    /// `event_after_terminal` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "event_after_terminal"))]
    EventAfterTerminal,
    /// `duplicate_decision_id` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_decision_id"))]
    DuplicateDecisionId,
}
/// The audit ended with a verdict and a report. Nothing may follow it. Emit MissionAuditFailed when there is no report.
///
/// Contract: `contracts/events/mission_audit/MissionAuditCompleted.schema.json`.
///
/// Payload of the event type `MissionAuditCompleted`.
///
/// ```json
/// {"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","verdict":"pass","severity":"info","findings_count":0,"artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"summary":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditCompletedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: String,
    /// Slug of the mission that is audited.
    pub mission_slug: String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: String,
    /// Who ran the audit. A string: an object is refused.
    pub actor: String,
    /// What the audit concluded. Not compared with severity or findings_count.
    pub verdict: AuditVerdict,
    /// How serious the findings are, taken together.
    pub severity: AuditSeverity,
    /// How many findings the report lists. Any number goes with any verdict.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub findings_count: i64,
    /// The report.
    pub artifact_ref: AuditArtifactRef,
    /// The outcome in a few words. An empty string is allowed.
    pub summary: String,
}
/// The audit cannot go on until somebody decides a question. The decision stays pending until the audit ends.
///
/// Contract: `contracts/events/mission_audit/MissionAuditDecisionRequested.schema.json`.
///
/// Payload of the event type `MissionAuditDecisionRequested`.
///
/// ```json
/// {"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","decision_id":"text","question":"","context_summary":"","severity":"info"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditDecisionRequestedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: String,
    /// Slug of the mission that is audited.
    pub mission_slug: String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: String,
    /// Who asks for the decision. A string: an object is refused.
    pub actor: String,
    /// Identifier of the decision. While it is pending, a second request with the same identifier is reported as an anomaly and the first one kept.
    pub decision_id: String,
    /// The question to decide. An empty string is allowed.
    pub question: String,
    /// What one has to know to decide it, in short. An empty string is allowed.
    pub context_summary: String,
    /// How serious the matter is. Not compared with the severity of the finished audit.
    pub severity: AuditSeverity,
}
/// The audit broke off without a verdict. Nothing may follow it.
///
/// Contract: `contracts/events/mission_audit/MissionAuditFailed.schema.json`.
///
/// Payload of the event type `MissionAuditFailed`.
///
/// ```json
/// {"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","error_code":"text","error_message":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditFailedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: String,
    /// Slug of the mission that is audited.
    pub mission_slug: String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: String,
    /// Who ran the audit. A string: an object is refused.
    pub actor: String,
    /// Short name of what went wrong, for example TIMEOUT. There is no fixed list.
    pub error_code: String,
    /// What went wrong, in words for a person. An empty string is allowed.
    pub error_message: String,
    /// The report as far as it got, or null when there is none.
    pub partial_artifact_ref: Option<AuditArtifactRef>,
}
/// Somebody asked for an audit of a mission. It comes first; a second request replaces what the first one asked for.
///
/// Contract: `contracts/events/mission_audit/MissionAuditRequested.schema.json`.
///
/// Payload of the event type `MissionAuditRequested`.
///
/// ```json
/// {"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","trigger_mode":"manual","audit_scope":[""],"enforcement_mode":"advisory"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditRequestedPayload {
    /// Identifier of the mission that is audited.
    pub mission_id: String,
    /// Identifier of this run of the audit. The events that follow repeat it.
    pub run_id: String,
    /// Slug of the mission that is audited.
    pub mission_slug: String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: String,
    /// Who asked for the audit. A string: an object is refused.
    pub actor: String,
    /// What brought the request about.
    pub trigger_mode: AuditTriggerMode,
    /// What to audit, at least one entry. The entries are free text, may repeat and may be empty.
    pub audit_scope: Vec<String>,
    /// What the verdict is to mean for the mission.
    pub enforcement_mode: AuditEnforcementMode,
}
/// The audit of a mission began, or went on after waiting for a decision.
///
/// Contract: `contracts/events/mission_audit/MissionAuditStarted.schema.json`.
///
/// Payload of the event type `MissionAuditStarted`.
///
/// ```json
/// {"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","audit_scope_hash":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditStartedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: String,
    /// Slug of the mission that is audited.
    pub mission_slug: String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: String,
    /// Who runs the audit. A string: an object is refused.
    pub actor: String,
    /// Hash of the scope that is audited. The form is free, and it is not compared with the scope of the request.
    pub audit_scope_hash: String,
}
/// A line that is not folded.
///
/// Contract: `contracts/states/MissionBoard.schema.json#/$defs/MissionBadLine`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionBadLine {
    /// Its number.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub line: i64,
    /// What is wrong, as a name that stays.
    pub kind: String,
    /// What is wrong, in one sentence.
    pub message: String,
}
/// The board of a local mission log. The first eight members are those of the Python package, with its values; the others are ours.
///
/// Contract: `contracts/states/MissionBoard.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionBoard {
    /// Slug of the first lane row, where it is a safe name of a folder; else empty.
    pub mission_slug: String,
    /// The digits that the slug begins with, or an empty string.
    pub mission_number: String,
    /// The default of policy/mission_fold.json: no row knows better.
    pub mission_type: String,
    /// Time of the last lane row, applied or not. Empty where there is none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub materialized_at: Option<String>,
    /// How many lane rows there are, each id once, applied or not.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
    /// The last of these rows, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub last_event_id: Option<String>,
    /// The work packages, by identifier.
    pub work_packages: ::std::collections::BTreeMap<String, MissionPackage>,
    /// How many packages stand in each column of the board.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub summary: ::std::collections::BTreeMap<String, i64>,
    /// The release whose fold this is.
    pub release: String,
    /// The log, or null where it has no name.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub path: Option<String>,
    /// The time up to which rows were taken, or null for all.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub at: Option<String>,
    /// What meta.json says of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<MissionMeta>>"
        )
    )]
    pub meta: Option<MissionMeta>,
    /// How many lines the log has.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub lines: i64,
    /// How many lines there are of each shape.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub rows: ::std::collections::BTreeMap<String, i64>,
    /// Lines that are not folded.
    pub bad_lines: Vec<MissionBadLine>,
    /// What there is to say of the log.
    pub findings: Vec<MissionFinding>,
    /// What the rows say that put the packages where they stand, by package.
    pub evidence: ::std::collections::BTreeMap<String, MissionEvidence>,
}
/// A mission was given up before its end. No later lifecycle event has an effect on it.
///
/// Contract: `contracts/events/lifecycle/MissionCancelled.schema.json`.
///
/// Payload of the event type `MissionCancelled`.
///
/// ```json
/// {"mission_id":"text","reason":"text","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionCancelledPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: String,
    /// Why the mission was given up.
    pub reason: String,
    /// Name of whoever gave the mission up, as a string. An object is refused here.
    pub actor: String,
    /// Identifiers of the work packages that were given up with the mission. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty strings are allowed.
    #[serde(default)]
    pub cancelled_wp_ids: Vec<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The catalogue entry of a mission was closed. This does not end the mission's run of work: MissionCompleted and MissionCancelled do.
///
/// Contract: `contracts/events/lifecycle/MissionClosed.schema.json`.
///
/// Payload of the event type `MissionClosed`.
///
/// ```json
/// {"mission_slug":"text","mission_number":1,"mission_type":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionClosedPayload {
    /// Readable short name of the mission.
    pub mission_slug: String,
    /// Number of the mission in the catalogue of its project, counted from 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: i64,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub mission_type: String,
}
/// A mission reached its end as planned. No later lifecycle event has an effect on it.
///
/// Contract: `contracts/events/lifecycle/MissionCompleted.schema.json`.
///
/// Payload of the event type `MissionCompleted`.
///
/// ```json
/// {"mission_id":"text","mission_type":"text","final_phase":"text","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionCompletedPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: String,
    /// Kind of mission. Not compared with the kind given at the start.
    pub mission_type: String,
    /// Phase that the mission ended in. Recorded only: it does not become the current phase.
    pub final_phase: String,
    /// Name of whoever brought the mission to its end, as a string. An object is refused here.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What a migration must know of a mission and cannot take from its old events. A mission's own meta.json has this form; other members are ignored.
///
/// Contract: `contracts/shared/MissionContext.schema.json`.
///
/// ```json
/// {}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionContext {
    /// Slug of the mission.
    pub mission_slug: Option<String>,
    /// Another slug under which the mission is known.
    pub slug: Option<String>,
    /// Identifier of the mission.
    pub mission_id: Option<String>,
    /// Number of the mission, or null when it has none yet.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    #[serde(default)]
    pub mission_number: Option<i64>,
    /// Type of the mission, for example software-dev.
    pub mission_type: Option<String>,
    /// UUID of the project that the mission belongs to.
    pub project_uuid: Option<crate::contract::scalar::ProjectUuid>,
    /// Build that made the mission's events, where they do not say so.
    pub build_id: Option<String>,
    /// Where the work on the mission was done, where its events do not say so.
    pub execution_mode: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A mission was entered in the catalogue. This says nothing about whether work on it has begun: MissionStarted does.
///
/// Contract: `contracts/events/lifecycle/MissionCreated.schema.json`.
///
/// Payload of the event type `MissionCreated`.
///
/// ```json
/// {"mission_slug":"text","mission_number":1,"mission_type":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionCreatedPayload {
    /// Readable short name of the mission.
    pub mission_slug: String,
    /// Number of the mission in the catalogue of its project, counted from 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: i64,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub mission_type: String,
}
/// An artifact was entered into the dossier of a mission, or entered again because its content changed.
///
/// Contract: `contracts/events/dossier/MissionDossierArtifactIndexed.schema.json`.
///
/// Payload of the event type `MissionDossierArtifactIndexed`.
///
/// ```json
/// {"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"artifact_id":{"mission_type":"text","path":"text","artifact_class":"input"},"content_ref":{"hash":"text","algorithm":"sha256"},"indexed_at":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierArtifactIndexedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// The artifact that was entered. An entry with the same path is replaced, and is no longer superseded.
    pub artifact_id: ArtifactIdentity,
    /// Fingerprint of the content that was entered.
    pub content_ref: ContentHashRef,
    /// When the artifact was entered. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    pub indexed_at: String,
    /// Where the artifact comes from, or null when that is not known.
    pub provenance: Option<ProvenanceRef>,
    /// Step that produced the artifact, or null. Not compared with the step_id of the namespace.
    pub step_id: Option<String>,
    /// Older artifact that this one supersedes, or null. Only its path counts, and a path that was never entered changes nothing.
    pub supersedes: Option<ArtifactIdentity>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: Option<::std::collections::BTreeMap<String, String>>,
}
/// A check found that an artifact which the manifest expects is not there. The record stays, even when the artifact is entered later.
///
/// Contract: `contracts/events/dossier/MissionDossierArtifactMissing.schema.json`.
///
/// Payload of the event type `MissionDossierArtifactMissing`.
///
/// ```json
/// {"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"expected_identity":{"mission_type":"text","path":"text","artifact_class":"input"},"manifest_step":"text","checked_at":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierArtifactMissingPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// The artifact that should have been there.
    pub expected_identity: ArtifactIdentity,
    /// When the manifest expects the artifact: required_always, or the identifier of the step that calls for it. Other strings are not refused.
    pub manifest_step: String,
    /// When the check was made. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    pub checked_at: String,
    /// Where the artifact was last seen, or null when it never was. Not kept in the dossier.
    pub last_known_ref: Option<ProvenanceRef>,
    /// What to do to put it right, in words for a person, or null.
    pub remediation_hint: Option<String>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: Option<::std::collections::BTreeMap<String, String>>,
}
/// The dossier was compared with its baseline, and the two differ. From here on the dossier counts as drifted, also after a later snapshot.
///
/// Contract: `contracts/events/dossier/MissionDossierParityDriftDetected.schema.json`.
///
/// Payload of the event type `MissionDossierParityDriftDetected`.
///
/// ```json
/// {"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"expected_hash":"text","actual_hash":"text","drift_kind":"artifact_added","detected_at":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierParityDriftDetectedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// Hash of the baseline. May equal actual_hash; the form is not checked.
    pub expected_hash: String,
    /// Hash of the dossier as it was found. The form is not checked.
    pub actual_hash: String,
    /// What kind of difference was found.
    pub drift_kind: DriftKind,
    /// When the difference was found. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    pub detected_at: String,
    /// The artifacts that differ, or null when they are not listed. The list may be empty. Not kept in the dossier.
    pub artifact_ids_changed: Option<Vec<ArtifactIdentity>>,
    /// How to bring the dossier and its baseline together again, in words for a person, or null. Not kept in the dossier.
    pub rebuild_hint: Option<String>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: Option<::std::collections::BTreeMap<String, String>>,
}
/// The dossier as a whole was hashed, so that two copies can be compared. The latest snapshot replaces the one before.
///
/// Contract: `contracts/events/dossier/MissionDossierSnapshotComputed.schema.json`.
///
/// Payload of the event type `MissionDossierSnapshotComputed`.
///
/// ```json
/// {"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierSnapshotComputedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// Hash over the whole dossier, as hexadecimal digits. The form is not checked.
    pub snapshot_hash: String,
    /// How many artifacts the snapshot covers. Not compared with the artifacts entered so far.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub artifact_count: i64,
    /// How many anomalies the snapshot found. Not compared with the missing artifacts recorded so far; above 0 the dossier still counts as clean.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub anomaly_count: i64,
    /// When the snapshot was computed. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    pub computed_at: String,
    /// How snapshot_hash was computed. Null means sha256.
    pub algorithm: Option<HashAlgorithm>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: Option<::std::collections::BTreeMap<String, String>>,
}
/// The dossier of a mission: its artifacts, what is missing, and whether it has drifted from its baseline.
///
/// Contract: `contracts/states/MissionDossierState.schema.json`.
///
/// ```json
/// {"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"artifacts":{},"anomalies":[],"latest_snapshot":{"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":"","algorithm":"sha256"},"drift_history":[],"parity_status":"clean","notices":[],"event_count":0}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierState {
    /// The namespace of the stream, or null. Its step_id is null when the events name several.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<LocalNamespaceTuple>>"
        )
    )]
    pub namespace: Option<LocalNamespaceTuple>,
    /// The artifact at each path.
    pub artifacts: ::std::collections::BTreeMap<String, ArtifactEntry>,
    /// Artifacts that were found missing. They stay when the artifact comes later.
    pub anomalies: Vec<MissingArtifact>,
    /// The last snapshot, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<SnapshotSummary>>"
        )
    )]
    pub latest_snapshot: Option<SnapshotSummary>,
    /// Every drift that was detected.
    pub drift_history: Vec<DriftRecord>,
    /// Whether the dossier is as its baseline.
    pub parity_status: ParityStatus,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
}
/// What the row says that put a package where it stands, and the state does not keep.
///
/// Contract: `contracts/states/MissionBoard.schema.json#/$defs/MissionEvidence`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionEvidence {
    /// Line of the row.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub line: i64,
    /// Why it was moved, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub reason: Option<String>,
    /// The review that sent it back, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub review_ref: Option<String>,
    /// Proof that the work is finished, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub evidence: Option<serde_json::Map<String, serde_json::Value>>,
}
/// One finding about a local mission log.
///
/// Contract: `contracts/states/MissionBoard.schema.json#/$defs/MissionFinding`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionFinding {
    /// What it is, as a stable code.
    pub code: MissionFindingCode,
    /// How much it matters.
    pub level: MissionFindingLevel,
    /// What is so, in one sentence for a person. Compare codes, never this sentence.
    pub message: String,
    /// What can be done.
    pub help: String,
    /// The line that it is about, or null.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::contract::scalar::Nullable<::std::option::Option<i64>>")
    )]
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub line: Option<i64>,
    /// Another line that it is about, or null.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::contract::scalar::Nullable<::std::option::Option<i64>>")
    )]
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub other_line: Option<i64>,
    /// The row that it is about, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub event_id: Option<String>,
    /// The work package that it is about, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub wp_id: Option<String>,
    /// The lane that the row leaves, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<MissionLane>>"
        )
    )]
    pub from_lane: Option<MissionLane>,
    /// The lane that the row enters, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<MissionLane>>"
        )
    )]
    pub to_lane: Option<MissionLane>,
    /// The lane in which the package stood, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<MissionLane>>"
        )
    )]
    pub lane: Option<MissionLane>,
}
/// What there is to say of a local mission log. What each code means stands in policy/mission_findings.json.
///
/// Contract: `contracts/states/MissionBoard.schema.json#/$defs/MissionFindingCode`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionFindingCode {
    /// `log.uninitialized` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "log.uninitialized"))]
    LogUninitialized,
    /// `log.mixed_missions` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "log.mixed_missions"))]
    LogMixedMissions,
    /// `log.unsafe_slug` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "log.unsafe_slug"))]
    LogUnsafeSlug,
    /// `log.mixed_time_forms` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "log.mixed_time_forms"))]
    LogMixedTimeForms,
    /// `row.copy` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "row.copy"))]
    RowCopy,
    /// `row.id_conflict` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "row.id_conflict"))]
    RowIdConflict,
    /// `row.typed_lane_ignored` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "row.typed_lane_ignored"))]
    RowTypedLaneIgnored,
    /// `row.lane_alias` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "row.lane_alias"))]
    RowLaneAlias,
    /// `row.not_displayed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "row.not_displayed"))]
    RowNotDisplayed,
    /// `row.newer_line` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "row.newer_line"))]
    RowNewerLine,
    /// `row.unread_member` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "row.unread_member"))]
    RowUnreadMember,
    /// `fold.lost_on_continuity` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.lost_on_continuity"))]
    FoldLostOnContinuity,
    /// `fold.lost_seed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.lost_seed"))]
    FoldLostSeed,
    /// `fold.lost_to_rollback` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.lost_to_rollback"))]
    FoldLostToRollback,
    /// `fold.lost_forced` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.lost_forced"))]
    FoldLostForced,
    /// `fold.lost_cancel` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.lost_cancel"))]
    FoldLostCancel,
    /// `fold.fork` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.fork"))]
    FoldFork,
    /// `fold.reopened` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.reopened"))]
    FoldReopened,
    /// `fold.bootstrap_regression` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.bootstrap_regression"))]
    FoldBootstrapRegression,
    /// `fold.outside_matrix` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "fold.outside_matrix"))]
    FoldOutsideMatrix,
    /// `order.clock_skew` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "order.clock_skew"))]
    OrderClockSkew,
    /// `order.lifted` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "order.lifted"))]
    OrderLifted,
    /// `claim.stale_agent` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "claim.stale_agent"))]
    ClaimStaleAgent,
    /// `package.not_displayed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "package.not_displayed"))]
    PackageNotDisplayed,
    /// `package.created_only` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "package.created_only"))]
    PackageCreatedOnly,
    /// `snapshot.stale` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.stale"))]
    SnapshotStale,
    /// `snapshot.provenance` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.provenance"))]
    SnapshotProvenance,
    /// `snapshot.frozen` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.frozen"))]
    SnapshotFrozen,
    /// `snapshot.older_shape` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.older_shape"))]
    SnapshotOlderShape,
    /// `snapshot.differs` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.differs"))]
    SnapshotDiffers,
    /// `snapshot.lane_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.lane_mismatch"))]
    SnapshotLaneMismatch,
    /// `snapshot.unreadable` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.unreadable"))]
    SnapshotUnreadable,
    /// `snapshot.no_statement` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "snapshot.no_statement"))]
    SnapshotNoStatement,
    /// `meta.unreadable` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "meta.unreadable"))]
    MetaUnreadable,
    /// `meta.slug_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "meta.slug_mismatch"))]
    MetaSlugMismatch,
    /// `meta.id_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "meta.id_mismatch"))]
    MetaIdMismatch,
}
/// How much a finding matters.
///
/// Contract: `contracts/states/MissionBoard.schema.json#/$defs/MissionFindingLevel`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionFindingLevel {
    /// `error` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "error"))]
    Error,
    /// `warning` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "warning"))]
    Warning,
    /// `note` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "note"))]
    Note,
}
/// Where a work package of a local mission log stands. The lanes of envelopes (`Lane`) are eight of them; `in_review` is a lane of its own here. `genesis` is a package that was created and not planned yet, `uninitialized` one that only annotations know: neither has a column on the board.
///
/// Contract: `contracts/rows/MissionLane.schema.json`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionLane {
    /// `genesis` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "genesis"))]
    Genesis,
    /// `uninitialized` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "uninitialized"))]
    Uninitialized,
    /// `planned` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "planned"))]
    Planned,
    /// `claimed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "claimed"))]
    Claimed,
    /// `in_progress` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "in_progress"))]
    InProgress,
    /// `for_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "for_review"))]
    ForReview,
    /// `in_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "in_review"))]
    InReview,
    /// `approved` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "approved"))]
    Approved,
    /// `done` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "done"))]
    Done,
    /// `blocked` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "blocked"))]
    Blocked,
    /// `canceled` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "canceled"))]
    Canceled,
}
/// What meta.json says of the mission.
///
/// Contract: `contracts/states/MissionBoard.schema.json#/$defs/MissionMeta`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionMeta {
    /// Identifier, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_id: Option<String>,
    /// Slug, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_slug: Option<String>,
    /// Number as a string, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_number: Option<String>,
    /// Type, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: Option<String>,
    /// Name for people, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub friendly_name: Option<String>,
    /// Branch that it is merged into, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub target_branch: Option<String>,
}
/// Where a work package of a local mission log stands. Slots that nothing has written are absent.
///
/// Contract: `contracts/states/MissionBoard.schema.json#/$defs/MissionPackage`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionPackage {
    /// The lane that it stands in.
    pub lane: MissionLane,
    /// Who moved it there, or who annotated it first.
    pub actor: String,
    /// When it was moved there, as it was written, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub last_transition_at: Option<String>,
    /// The row that moved it there, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub last_event_id: Option<String>,
    /// How many forced rows moved it.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub force_count: i64,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// An event of a run that did not count.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json#/$defs/MissionRunAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionRunAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: MissionRunAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// Why an event did not count.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json#/$defs/MissionRunAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionRunAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `run_already_completed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "run_already_completed"))]
    RunAlreadyCompleted,
    /// `event_after_terminal` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "event_after_terminal"))]
    EventAfterTerminal,
    /// `run_already_started` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "run_already_started"))]
    RunAlreadyStarted,
    /// `run_not_started` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "run_not_started"))]
    RunNotStarted,
    /// `run_id_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "run_id_mismatch"))]
    RunIdMismatch,
    /// `decision_already_pending` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "decision_already_pending"))]
    DecisionAlreadyPending,
}
/// A run of a mission came to its end. Nothing is applied to the run after it; pending decisions and the current step stay as they were.
///
/// Contract: `contracts/events/mission_next/MissionRunCompleted.schema.json`.
///
/// Payload of the event type `MissionRunCompleted`.
///
/// ```json
/// {"run_id":"text","mission_type":"text","actor":{"actor_id":"text","actor_type":"human"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionRunCompletedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: String,
    /// Kind of mission. Not compared with the kind given at the start of the run.
    pub mission_type: String,
    /// Who completed the run.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A run of a mission began. A stream holds one run: a second start is not applied.
///
/// Contract: `contracts/events/mission_next/MissionRunStarted.schema.json`.
///
/// Payload of the event type `MissionRunStarted`.
///
/// ```json
/// {"run_id":"text","mission_type":"text","actor":{"actor_id":"text","actor_type":"human"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionRunStartedPayload {
    /// Identifier of the new run. All later events of the run repeat it.
    pub run_id: String,
    /// Kind of mission, which names the workflow that the run follows.
    pub mission_type: String,
    /// The actor behind the start of the run.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Where a run stands.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json#/$defs/MissionRunStatus`.
///
/// ```json
/// "running"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionRunStatus {
    /// `running` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "running"))]
    Running,
    /// `completed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "completed"))]
    Completed,
}
/// Work on a mission began. A mission starts once; a second start changes nothing.
///
/// Contract: `contracts/events/lifecycle/MissionStarted.schema.json`.
///
/// Payload of the event type `MissionStarted`.
///
/// ```json
/// {"mission_id":"text","mission_type":"text","initial_phase":"text","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionStartedPayload {
    /// Identifier of the mission. It becomes the identifier of the reduced mission.
    pub mission_id: String,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub mission_type: String,
    /// Phase that the mission begins in.
    pub initial_phase: String,
    /// Name of whoever began the mission, as a string. An object is refused here.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Where a mission stands. cancelled has two l here, unlike the lane.
///
/// Contract: `contracts/states/ReducedMission.schema.json#/$defs/MissionStatus`.
///
/// ```json
/// "active"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionStatus {
    /// `active` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "active"))]
    Active,
    /// `completed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "completed"))]
    Completed,
    /// `cancelled` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "cancelled"))]
    Cancelled,
}
/// The run itself closed one of its steps. The step counts as completed, whether it was issued before or not.
///
/// Contract: `contracts/events/mission_next/NextStepAutoCompleted.schema.json`.
///
/// Payload of the event type `NextStepAutoCompleted`.
///
/// ```json
/// {"run_id":"text","step_id":"text","agent_id":"text","result":"text","actor":{"actor_id":"text","actor_type":"human"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextStepAutoCompletedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: String,
    /// Identifier of the step that ended.
    pub step_id: String,
    /// Identifier of the agent that did the step.
    pub agent_id: String,
    /// What came of the step, in free text, for example success or failed. Any result completes the step.
    pub result: String,
    /// Who reported the end of the step.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The run handed out its next step. That step becomes the current one, even if another was still open or the step was completed before.
///
/// Contract: `contracts/events/mission_next/NextStepIssued.schema.json`.
///
/// Payload of the event type `NextStepIssued`.
///
/// ```json
/// {"run_id":"text","step_id":"text","agent_id":"text","actor":{"actor_id":"text","actor_type":"human"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextStepIssuedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: String,
    /// Identifier of the step. A step may be issued more than once.
    pub step_id: String,
    /// Identifier of the agent that is to do the step.
    pub agent_id: String,
    /// The actor that handed the step out.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Whether a dossier is as its baseline: drifted after any drift, else clean after any snapshot, else unknown.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/ParityStatus`.
///
/// ```json
/// "clean"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ParityStatus {
    /// `clean` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "clean"))]
    Clean,
    /// `drifted` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "drifted"))]
    Drifted,
    /// `unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "unknown"))]
    Unknown,
}
/// Who a participant of a mission is. Unknown keys are ignored, so that later releases can add to it.
///
/// Contract: `contracts/shared/ParticipantIdentity.schema.json`.
///
/// ```json
/// {"participant_id":"text","participant_type":"human"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantIdentity {
    /// Identifier that the service issued to this participant. It is valid within one mission only.
    pub participant_id: String,
    /// Whether the participant is a person or a language model.
    pub participant_type: ParticipantType,
    /// Name to show to people, or null. An empty string is allowed.
    pub display_name: Option<String>,
    /// Session that the participant works in, or null. An empty string is allowed.
    pub session_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Somebody was invited into a mission. An invitation alone does not make a participant active; joining does, and it works without an invitation too.
///
/// Contract: `contracts/events/collaboration/ParticipantInvited.schema.json`.
///
/// Payload of the event type `ParticipantInvited`.
///
/// ```json
/// {"participant_id":"text","participant_identity":{"participant_id":"text","participant_type":"human"},"invited_by":"text","mission_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantInvitedPayload {
    /// Participant who is invited.
    pub participant_id: String,
    /// Who the invited participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    pub participant_identity: ParticipantIdentity,
    /// participant_id of whoever sent the invitation. Not looked up in the roster.
    pub invited_by: String,
    /// Mission that the invitation is for.
    pub mission_id: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A participant became active in a mission. Emit it before any other activity of that participant, and again after a departure.
///
/// Contract: `contracts/events/collaboration/ParticipantJoined.schema.json`.
///
/// Payload of the event type `ParticipantJoined`.
///
/// ```json
/// {"participant_id":"text","participant_identity":{"participant_id":"text","participant_type":"human"},"mission_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantJoinedPayload {
    /// Participant who joins. The roster files the identity under this id.
    pub participant_id: String,
    /// Who the joining participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    pub participant_identity: ParticipantIdentity,
    /// Mission that the participant joins.
    pub mission_id: String,
    /// Login that the participant joined with, or null. An empty string is allowed. Not part of the reduced state.
    pub auth_principal_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A participant left a mission. Leaving ends the participant's drive, focus, presence and open steps; what was said and decided stays.
///
/// Contract: `contracts/events/collaboration/ParticipantLeft.schema.json`.
///
/// Payload of the event type `ParticipantLeft`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantLeftPayload {
    /// Participant who leaves.
    pub participant_id: String,
    /// Mission that the participant leaves.
    pub mission_id: String,
    /// Why the participant left, in free text such as disconnect or explicit, or null. An empty string is allowed. Not part of the reduced state.
    pub reason: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What kind of participant takes part in a mission: human for a person, llm_context for one running context of a language model.
///
/// Contract: `contracts/shared/ParticipantType.schema.json`.
///
/// ```json
/// "human"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ParticipantType {
    /// `human` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "human"))]
    Human,
    /// `llm_context` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "llm_context"))]
    LlmContext,
}
/// Conclusions of a check run that pass a gate. There is one: success.
///
/// Contract: `contracts/events/gates/GatePassed.schema.json#/$defs/PassedConclusion`.
///
/// ```json
/// "success"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum PassedConclusion {
    /// `success` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "success"))]
    Success,
}
/// A payload on its own, with the event type that says which schema judges it. One record a line is what the command line reads when it is told to judge payloads.
///
/// Contract: `contracts/shared/PayloadRecord.schema.json`.
///
/// ```json
/// {"event_type":"text","payload":{}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PayloadRecord {
    /// Event type that the payload belongs to.
    pub event_type: String,
    /// The payload.
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A decision that an audit waits for.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/PendingDecision`.
///
/// ```json
/// {"decision_id":"text","question":"","context_summary":"","severity":"info"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PendingDecision {
    /// Identifier of the decision.
    pub decision_id: String,
    /// What is to be decided.
    pub question: String,
    /// What one has to know for it.
    pub context_summary: String,
    /// How urgent it is.
    pub severity: AuditSeverity,
}
/// A mission went on to another phase.
///
/// Contract: `contracts/events/lifecycle/PhaseEntered.schema.json`.
///
/// Payload of the event type `PhaseEntered`.
///
/// ```json
/// {"mission_id":"text","phase_name":"text","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PhaseEnteredPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: String,
    /// Phase that the mission enters. It becomes the current phase.
    pub phase_name: String,
    /// Phase that the mission leaves, or null. Not empty when given, and not compared with the current phase.
    pub previous_phase: Option<String>,
    /// Name of whoever moved the mission on, as a string. An object is refused here.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A warning that several participants may be executing the same step and get in each other's way.
///
/// Contract: `contracts/events/collaboration/PotentialStepCollisionDetected.schema.json`.
///
/// Payload of the event type `PotentialStepCollisionDetected`.
///
/// ```json
/// {"warning_id":"text","mission_id":"text","participant_ids":["",""],"step_id":"text","severity":"info"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PotentialStepCollisionDetectedPayload {
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    pub warning_id: String,
    /// Mission in which the warning came up.
    pub mission_id: String,
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty strings, but each should name an active participant.
    pub participant_ids: Vec<String>,
    /// Step that they may collide on. Not part of the reduced state.
    pub step_id: String,
    /// Work package that the step serves, or null. An empty string is allowed. Not part of the reduced state.
    pub wp_id: Option<String>,
    /// How urgent the warning is. Not part of the reduced state.
    pub severity: WarningSeverity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A sign that a participant is still there. The timestamp of the envelope becomes the time last seen.
///
/// Contract: `contracts/events/collaboration/PresenceHeartbeat.schema.json`.
///
/// Payload of the event type `PresenceHeartbeat`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PresenceHeartbeatPayload {
    /// Participant who gives the sign.
    pub participant_id: String,
    /// Mission that the participant is present in.
    pub mission_id: String,
    /// Session that the sign comes from, or null. An empty string is allowed. Not part of the reduced state.
    pub session_id: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A step of a run began to act under a profile. There is no event for its end yet.
///
/// Contract: `contracts/events/profile_invocation/ProfileInvocationStarted.schema.json`.
///
/// Payload of the event type `ProfileInvocationStarted`.
///
/// ```json
/// {"mission_id":"text","run_id":"text","step_id":"text","action":"text","profile_slug":"text","actor":{"actor_id":"text","actor_type":"human"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProfileInvocationStartedPayload {
    /// Identifier of the mission that the run belongs to.
    pub mission_id: String,
    /// Identifier of the run.
    pub run_id: String,
    /// Identifier of the step that acts under the profile.
    pub step_id: String,
    /// What the step sets out to do, for example implement or review.
    pub action: String,
    /// Short name of the profile.
    pub profile_slug: String,
    /// Version of the profile, or null when it has none. Not empty when given.
    pub profile_version: Option<String>,
    /// Who acts under the profile.
    pub actor: RuntimeActorIdentity,
    /// Name of the set of rules that governs the action, or null. Not empty when given.
    pub governance_scope: Option<String>,
}
/// A participant finished a prompt step that they had begun. Every outcome closes the step.
///
/// Contract: `contracts/events/collaboration/PromptStepExecutionCompleted.schema.json`.
///
/// Payload of the event type `PromptStepExecutionCompleted`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","step_id":"text","outcome":"success"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PromptStepExecutionCompletedPayload {
    /// Participant who executed the step. Must be the one who started it for the step to be found open.
    pub participant_id: String,
    /// Mission that the step belongs to.
    pub mission_id: String,
    /// Step that was finished. One completion closes one start.
    pub step_id: String,
    /// Work package that the step served, or null. An empty string is allowed. Not compared with the one given at the start.
    pub wp_id: Option<String>,
    /// How the step ended.
    pub outcome: StepOutcome,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A participant began to execute a prompt step. The step stays open until a completion by the same participant names it.
///
/// Contract: `contracts/events/collaboration/PromptStepExecutionStarted.schema.json`.
///
/// Payload of the event type `PromptStepExecutionStarted`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","step_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PromptStepExecutionStartedPayload {
    /// Participant who executes the step.
    pub participant_id: String,
    /// Mission that the step belongs to.
    pub mission_id: String,
    /// Step that was begun. Starting it twice opens it twice.
    pub step_id: String,
    /// Work package that the step serves, or null. An empty string is allowed. Not part of the reduced state.
    pub wp_id: Option<String>,
    /// What the step is about, for people, or null. An empty string is allowed. Not part of the reduced state.
    pub step_description: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What kind of actor something comes from: a human, an llm (language model), or a system (any other program). Other events use other lists.
///
/// Contract: `contracts/shared/ProvenanceRef.schema.json#/$defs/ProvenanceActorKind`.
///
/// ```json
/// "human"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ProvenanceActorKind {
    /// `human` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "human"))]
    Human,
    /// `llm` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "llm"))]
    Llm,
    /// `system` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "system"))]
    System,
}
/// Where something comes from. Fill in what is known; an object without members is valid.
///
/// Contract: `contracts/shared/ProvenanceRef.schema.json`.
///
/// ```json
/// {}
/// ```
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProvenanceRef {
    /// Identifiers of the events that it was derived from, or null. Strings, neither checked nor normalised; the list may be empty.
    pub source_event_ids: Option<Vec<String>>,
    /// Commit that it was taken from, or null. Any string, not checked.
    pub git_sha: Option<String>,
    /// Branch or tag that it was taken from, or null. Any string, not checked.
    pub git_ref: Option<String>,
    /// Identifier of whoever produced it, or null. An empty string is allowed.
    pub actor_id: Option<String>,
    /// What kind of actor produced it, or null when that is not known.
    pub actor_kind: Option<ProvenanceActorKind>,
    /// When it was last changed, or null. Write an RFC 3339 date-time, though any string is accepted.
    pub revised_at: Option<String>,
}
/// How a connection is brought back: at once and by itself (automatic), by hand (manual), or by itself after growing pauses (backoff).
///
/// Contract: `contracts/events/connector/ConnectorReconnected.schema.json#/$defs/ReconnectStrategy`.
///
/// ```json
/// "automatic"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ReconnectStrategy {
    /// `automatic` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "automatic"))]
    Automatic,
    /// `manual` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "manual"))]
    Manual,
    /// `backoff` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "backoff"))]
    Backoff,
}
/// Who works on a mission together, on what, and what was said and decided.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json`.
///
/// ```json
/// {"mission_id":"","participants":{},"departed_participants":{},"presence":{},"active_drivers":[],"focus_by_participant":{},"participants_by_focus":{},"warnings":[],"decisions":[],"comments":[],"active_executions":{},"linked_sessions":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedCollaborationState {
    /// The mission that the first event names, or an empty string.
    pub mission_id: String,
    /// Participants who have joined and not left, by the identifier that the events use.
    pub participants: ::std::collections::BTreeMap<String, ParticipantIdentity>,
    /// Participants who have left.
    pub departed_participants: ::std::collections::BTreeMap<String, ParticipantIdentity>,
    /// When each participant was last heard of: the time of the event, as its envelope says it.
    pub presence: ::std::collections::BTreeMap<
        String,
        crate::contract::scalar::Timestamp,
    >,
    /// Participants who want to drive, in order of their identifiers.
    pub active_drivers: Vec<String>,
    /// What each participant looks at.
    pub focus_by_participant: ::std::collections::BTreeMap<String, FocusTarget>,
    /// Who looks at what: kind and identifier of the target with a colon between them, and the participants in order of their identifiers.
    pub participants_by_focus: ::std::collections::BTreeMap<String, Vec<String>>,
    /// Warnings, in the order in which their identifiers first appeared.
    pub warnings: Vec<WarningEntry>,
    /// Decisions in the order in which they were captured.
    pub decisions: Vec<DecisionEntry>,
    /// Comments in the order in which they were posted.
    pub comments: Vec<CommentEntry>,
    /// The prompt steps that each participant has under way. A list stays when it has become empty.
    pub active_executions: ::std::collections::BTreeMap<String, Vec<String>>,
    /// The sessions that each participant has linked.
    pub linked_sessions: ::std::collections::BTreeMap<String, Vec<String>>,
    /// Events that broke a rule.
    pub anomalies: Vec<CollaborationAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: Option<crate::contract::scalar::EventId>,
}
/// A connector: its state, its history, and its users.
///
/// Contract: `contracts/states/ReducedConnectorState.schema.json`.
///
/// ```json
/// {"connector_id":"","current_state":"provisioned","provider":"","last_health_check":"2026-01-15T10:00:00Z","anomalies":[],"notices":[],"event_count":0,"transition_log":[],"user_connections":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedConnectorState {
    /// The connector of the last event that counted, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub connector_id: Option<String>,
    /// Where the connector stands, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<ConnectorState>>"
        )
    )]
    pub current_state: Option<ConnectorState>,
    /// The outside service of the last event that counted, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub provider: Option<String>,
    /// When the last health check that counted was recorded, as the event says it, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::Timestamp>>"
        )
    )]
    pub last_health_check: Option<crate::contract::scalar::Timestamp>,
    /// Events that broke a rule.
    pub anomalies: Vec<ConnectorAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
    /// Every change of state: the event, and the state that it led to.
    pub transition_log: Vec<(crate::contract::scalar::EventId, ConnectorState)>,
    /// How each user stands, in order of their identifiers.
    pub user_connections: Vec<UserConnectionStatus>,
}
/// A decision point: how far it is, and what was said last.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json`.
///
/// ```json
/// {"state":"open","decision_point_id":"","mission_id":"","run_id":"","mission_slug":"","mission_type":"","phase":"","last_actor_id":"","last_actor_type":"human","last_authority_role":"mission_owner","last_rationale":"","last_alternatives_considered":[],"last_evidence_refs":[],"last_state_entered_at":"2026-01-15T10:00:00Z","anomalies":[],"notices":[],"event_count":0}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedDecisionPointState {
    /// How far it is, or null before it is opened.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<DecisionPointState>>"
        )
    )]
    pub state: Option<DecisionPointState>,
    /// The decision point, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub decision_point_id: Option<String>,
    /// The mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_id: Option<String>,
    /// The run, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub run_id: Option<String>,
    /// Slug of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_slug: Option<String>,
    /// Type of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: Option<String>,
    /// The phase in which the last event came, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub phase: Option<String>,
    /// Who spoke last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub last_actor_id: Option<String>,
    /// What kind of actor that is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<RuntimeActorType>>"
        )
    )]
    pub last_actor_type: Option<RuntimeActorType>,
    /// In which role, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<DecisionAuthorityRole>>"
        )
    )]
    pub last_authority_role: Option<DecisionAuthorityRole>,
    /// With what reasons, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub last_rationale: Option<String>,
    /// Which alternatives were considered last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::vec::Vec<::std::string::String>>>"
        )
    )]
    pub last_alternatives_considered: Option<Vec<String>>,
    /// Which evidence was given last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::vec::Vec<::std::string::String>>>"
        )
    )]
    pub last_evidence_refs: Option<Vec<String>>,
    /// When the state was entered, as the event says it, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::Timestamp>>"
        )
    )]
    pub last_state_entered_at: Option<crate::contract::scalar::Timestamp>,
    /// Events that did not count, and why.
    pub anomalies: Vec<DecisionPointAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
}
/// The glossary of a mission: scopes, terms and their senses, semantic checks, and what they blocked.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json`.
///
/// ```json
/// {"mission_id":"","active_scopes":{},"current_strictness":"off","strictness_history":[],"term_candidates":{},"term_senses":{},"clarifications":[],"semantic_checks":[],"generation_blocks":[],"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedGlossaryState {
    /// The mission that the first event names, or an empty string.
    pub mission_id: String,
    /// The last activation of each scope.
    pub active_scopes: ::std::collections::BTreeMap<
        String,
        GlossaryScopeActivatedPayload,
    >,
    /// The strictness in force.
    pub current_strictness: GlossaryStrictness,
    /// Every change of strictness.
    pub strictness_history: Vec<GlossaryStrictnessSetPayload>,
    /// Observations of terms, by scope and term.
    pub term_candidates: ::std::collections::BTreeMap<
        String,
        ::std::collections::BTreeMap<String, Vec<TermCandidateObservedPayload>>,
    >,
    /// The last sense of each term, by scope and term.
    pub term_senses: ::std::collections::BTreeMap<
        String,
        ::std::collections::BTreeMap<String, GlossarySenseUpdatedPayload>,
    >,
    /// Requests for clarification in the order in which they were made.
    pub clarifications: Vec<ClarificationRecord>,
    /// All semantic checks.
    pub semantic_checks: Vec<SemanticCheckEvaluatedPayload>,
    /// All blocks of a generation.
    pub generation_blocks: Vec<GenerationBlockedBySemanticConflictPayload>,
    /// Events that broke a rule.
    pub anomalies: Vec<GlossaryAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: Option<crate::contract::scalar::EventId>,
}
/// A mission's life and its work packages after a stream of events.
///
/// Contract: `contracts/states/ReducedMission.schema.json`.
///
/// ```json
/// {"mission_id":"","mission_status":"active","mission_type":"","current_phase":"","phases_entered":[],"wp_states":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedMission {
    /// Identifier of the mission, from the event that started it, or null before it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_id: Option<String>,
    /// Where the mission stands, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<MissionStatus>>"
        )
    )]
    pub mission_status: Option<MissionStatus>,
    /// Type of the mission, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: Option<String>,
    /// The phase that the mission is in, or was in when it ended. Null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub current_phase: Option<String>,
    /// All phases in the order in which they were entered, repeats included.
    pub phases_entered: Vec<String>,
    /// The state of each work package that has moved, by its identifier.
    pub wp_states: ::std::collections::BTreeMap<String, WorkPackageState>,
    /// Events that did not count, and why: those of the mission first, then those of its work packages.
    pub anomalies: Vec<LifecycleAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: Option<crate::contract::scalar::EventId>,
}
/// An audit of a mission: how far it is, what it waits for, and what it concluded.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json`.
///
/// ```json
/// {"audit_status":"pending","verdict":"pass","severity":"info","findings_count":0,"artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"partial_artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"summary":"","error_code":"","error_message":"","pending_decisions":[],"mission_id":"","run_id":"","mission_slug":"","mission_number":1,"mission_type":"","trigger_mode":"manual","enforcement_mode":"advisory","audit_scope":[],"audit_scope_hash":"","anomalies":[],"notices":[],"event_count":0}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedMissionAuditState {
    /// How far the audit is.
    pub audit_status: AuditStatus,
    /// What the audit concluded, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<AuditVerdict>>"
        )
    )]
    pub verdict: Option<AuditVerdict>,
    /// How bad the worst finding is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<AuditSeverity>>"
        )
    )]
    pub severity: Option<AuditSeverity>,
    /// How many findings there are, or null.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::contract::scalar::Nullable<::std::option::Option<i64>>")
    )]
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub findings_count: Option<i64>,
    /// Where the report is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<AuditArtifactRef>>"
        )
    )]
    pub artifact_ref: Option<AuditArtifactRef>,
    /// Where the unfinished report of a failed audit is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<AuditArtifactRef>>"
        )
    )]
    pub partial_artifact_ref: Option<AuditArtifactRef>,
    /// The conclusion in a few words, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub summary: Option<String>,
    /// Why the audit failed, as a code, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub error_code: Option<String>,
    /// Why the audit failed, in words, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub error_message: Option<String>,
    /// Decisions that the audit waits for, in the order in which they were asked for.
    pub pending_decisions: Vec<PendingDecision>,
    /// The mission, or null when no event has said.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_id: Option<String>,
    /// The run of the audit, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub run_id: Option<String>,
    /// Slug of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_slug: Option<String>,
    /// Number of the mission, or null.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::contract::scalar::Nullable<::std::option::Option<i64>>")
    )]
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub mission_number: Option<i64>,
    /// Type of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: Option<String>,
    /// What brought the audit about, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<AuditTriggerMode>>"
        )
    )]
    pub trigger_mode: Option<AuditTriggerMode>,
    /// What the verdict means for the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<AuditEnforcementMode>>"
        )
    )]
    pub enforcement_mode: Option<AuditEnforcementMode>,
    /// What is audited, or null before a request is seen.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::vec::Vec<::std::string::String>>>"
        )
    )]
    pub audit_scope: Option<Vec<String>>,
    /// Hash of what is audited, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub audit_scope_hash: Option<String>,
    /// Events that broke a rule.
    pub anomalies: Vec<MissionAuditAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
}
/// A mission run: its steps and the decisions that it waits for.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json`.
///
/// ```json
/// {"run_id":"","mission_type":"","run_status":"running","current_step_id":"","completed_steps":[],"pending_decisions":{},"answered_decisions":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedMissionRunState {
    /// Identifier of the run, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub run_id: Option<String>,
    /// Type of the mission, or null before the run is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: Option<String>,
    /// Where the run stands, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<MissionRunStatus>>"
        )
    )]
    pub run_status: Option<MissionRunStatus>,
    /// The step that was issued last and is not completed, or null. Completion of the run does not clear it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub current_step_id: Option<String>,
    /// Completed steps, each once, in the order of their first completion.
    pub completed_steps: Vec<String>,
    /// Requests that wait for an answer, by decision.
    pub pending_decisions: ::std::collections::BTreeMap<
        String,
        DecisionInputRequestedPayload,
    >,
    /// The last answer to each decision.
    pub answered_decisions: ::std::collections::BTreeMap<
        String,
        DecisionInputAnsweredPayload,
    >,
    /// Events that did not count, and why.
    pub anomalies: Vec<MissionRunAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: Option<crate::contract::scalar::EventId>,
}
/// The work packages of a mission after a stream of status changes.
///
/// Contract: `contracts/states/ReducedStatus.schema.json`.
///
/// ```json
/// {"wp_states":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedStatus {
    /// The state of each work package that has moved, by its identifier.
    pub wp_states: ::std::collections::BTreeMap<String, WorkPackageState>,
    /// Events that did not count, and why. Malformed payloads come first.
    pub anomalies: Vec<StatusAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<crate::contract::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: Option<crate::contract::scalar::EventId>,
}
/// What became of the deliveries of a synchronisation.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json`.
///
/// ```json
/// {"connector_id":"","outcome_counts":{"accepted_count":0,"rejected_count":0,"retry_count":0,"dead_letter_count":0,"replay_count":0},"outcome_log":[],"seen_delivery_pairs":[],"anomalies":[],"notices":[],"event_count":0}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedSyncState {
    /// The connector of the last event that counted, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub connector_id: Option<String>,
    /// How many events there were of each outcome.
    pub outcome_counts: SyncOutcomeCounts,
    /// Every event that counted: its id, the outcome, and the delivery.
    pub outcome_log: Vec<(crate::contract::scalar::EventId, SyncOutcome, String)>,
    /// The deliveries that were seen: identifier and fingerprint, in order of both.
    pub seen_delivery_pairs: Vec<(String, String)>,
    /// Events that did not count, and why.
    pub anomalies: Vec<SyncAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub event_count: i64,
}
/// Why a reduction was given up: in the strict modes the first event that breaks a rule, and a dossier stream of mixed namespaces in any mode.
///
/// Contract: `contracts/states/ReducerFailure.schema.json`.
///
/// ```json
/// {"reducer":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"text","reason":"text","details":[],"participant_id":"","expected":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"actual":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducerFailure {
    /// The reducer that gave up.
    pub reducer: String,
    /// The event that it gave up at.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: String,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes. Empty when the code says it all.
    pub details: Vec<String>,
    /// The participant that is unknown or has left, or null when it is about something else.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub participant_id: Option<String>,
    /// The namespace of the stream, when two are mixed, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<LocalNamespaceTuple>>"
        )
    )]
    pub expected: Option<LocalNamespaceTuple>,
    /// The other namespace, when two are mixed, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<LocalNamespaceTuple>>"
        )
    )]
    pub actual: Option<LocalNamespaceTuple>,
}
/// Something of an event stream that is worth knowing and changed no state.
///
/// Contract: `contracts/states/ReducerNotice.schema.json`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"duplicate_conflict","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducerNotice {
    /// The event that it is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What it is, as a stable code.
    pub code: ReducerNoticeCode,
    /// What it is, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly it is, as codes. Empty when the code says it all.
    pub details: Vec<String>,
}
/// What a reducer can notice. Which reducer notices what stands in policy/reducers.json.
///
/// Contract: `contracts/states/ReducerNotice.schema.json#/$defs/ReducerNoticeCode`.
///
/// ```json
/// "duplicate_conflict"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ReducerNoticeCode {
    /// `duplicate_conflict` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_conflict"))]
    DuplicateConflict,
    /// `forced_from_lane_bypass` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "forced_from_lane_bypass"))]
    ForcedFromLaneBypass,
    /// `identity_id_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "identity_id_mismatch"))]
    IdentityIdMismatch,
    /// `mission_id_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "mission_id_mismatch"))]
    MissionIdMismatch,
    /// `duplicate_comment` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_comment"))]
    DuplicateComment,
    /// `duplicate_decision` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_decision"))]
    DuplicateDecision,
    /// `reply_unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "reply_unknown"))]
    ReplyUnknown,
    /// `referenced_warning_unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "referenced_warning_unknown"))]
    ReferencedWarningUnknown,
    /// `severity_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "severity_mismatch"))]
    SeverityMismatch,
    /// `effective_strictness_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "effective_strictness_mismatch"))]
    EffectiveStrictnessMismatch,
    /// `previous_strictness_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "previous_strictness_mismatch"))]
    PreviousStrictnessMismatch,
    /// `check_while_off` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "check_while_off"))]
    CheckWhileOff,
    /// `conflict_event_unknown` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "conflict_event_unknown"))]
    ConflictEventUnknown,
    /// `clarification_dropped` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "clarification_dropped"))]
    ClarificationDropped,
    /// `decision_already_answered` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "decision_already_answered"))]
    DecisionAlreadyAnswered,
    /// `decision_not_requested` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "decision_not_requested"))]
    DecisionNotRequested,
    /// `step_not_issued` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "step_not_issued"))]
    StepNotIssued,
    /// `step_replaced` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "step_replaced"))]
    StepReplaced,
    /// `mission_type_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "mission_type_mismatch"))]
    MissionTypeMismatch,
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `namespace_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "namespace_invalid"))]
    NamespaceInvalid,
    /// `supersedes_unknown_path` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "supersedes_unknown_path"))]
    SupersedesUnknownPath,
    /// `drift_hashes_equal` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "drift_hashes_equal"))]
    DriftHashesEqual,
    /// `duplicate_request` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_request"))]
    DuplicateRequest,
    /// `identity_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "identity_mismatch"))]
    IdentityMismatch,
    /// `service_owner_authority` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "service_owner_authority"))]
    ServiceOwnerAuthority,
    /// `health_status_ignored` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "health_status_ignored"))]
    HealthStatusIgnored,
    /// `connector_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "connector_mismatch"))]
    ConnectorMismatch,
    /// `previous_state_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "previous_state_mismatch"))]
    PreviousStateMismatch,
    /// `retry_beyond_max` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "retry_beyond_max"))]
    RetryBeyondMax,
}
/// Where the work can be found in one repository.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json#/$defs/RepoEvidence`.
///
/// ```json
/// {"repo":"text","branch":"text","commit":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepoEvidence {
    /// Name or address of the repository.
    pub repo: String,
    /// Branch that holds the work.
    pub branch: String,
    /// Commit that holds the work.
    pub commit: String,
    /// Paths of the files that the work changed, or null when they are not listed.
    pub files_touched: Option<Vec<String>>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The look back on a mission was held. Emit this or RetrospectiveSkipped for a mission; nothing enforces that there is only one.
///
/// Contract: `contracts/events/retrospective/RetrospectiveCompleted.schema.json`.
///
/// Payload of the event type `RetrospectiveCompleted`.
///
/// ```json
/// {"mission_id":"text","actor":"text","trigger_source":"runtime","completed_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RetrospectiveCompletedPayload {
    /// Identifier of the mission that was looked back on.
    pub mission_id: String,
    /// Name of whoever held the retrospective, as a string. An object is refused here.
    pub actor: String,
    /// What set the retrospective off.
    pub trigger_source: TriggerSource,
    /// Where the written result of the retrospective can be traced to, or null when nothing was written.
    pub artifact_ref: Option<ProvenanceRef>,
    /// When the retrospective ended.
    pub completed_at: crate::contract::scalar::Timestamp,
}
/// A retrospective was captured, was skipped, or failed.
///
/// Contract: `contracts/rows/RetrospectiveRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetrospectiveRow {
    /// What happened.
    #[serde(rename = "type")]
    pub type_: RetrospectiveRowEvent,
    /// Identifier of the row.
    pub event_id: String,
    /// When it happened.
    pub at: crate::contract::scalar::Timestamp,
    /// Identifier of the mission.
    pub mission_id: String,
    /// Slug of the mission.
    pub mission_slug: String,
    /// Who did it.
    pub actor: serde_json::Map<String, serde_json::Value>,
    /// Which rule asked for it, or null.
    pub policy_source: Option<serde_json::Map<String, serde_json::Value>>,
    /// Version of the row's form.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub schema_version: i64,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What can come of a retrospective, as retrospective rows name it.
///
/// Contract: `contracts/rows/RetrospectiveRow.schema.json#/$defs/RetrospectiveRowEvent`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RetrospectiveRowEvent {
    /// `RetrospectiveCaptured` on the wire.
    RetrospectiveCaptured,
    /// `RetrospectiveCaptureFailed` on the wire.
    RetrospectiveCaptureFailed,
    /// `RetrospectiveSkipped` on the wire.
    RetrospectiveSkipped,
}
/// The look back on a mission was left out. Emit this or RetrospectiveCompleted for a mission; nothing enforces that there is only one.
///
/// Contract: `contracts/events/retrospective/RetrospectiveSkipped.schema.json`.
///
/// Payload of the event type `RetrospectiveSkipped`.
///
/// ```json
/// {"mission_id":"text","actor":"text","trigger_source":"runtime","skip_reason":"text","skipped_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RetrospectiveSkippedPayload {
    /// Identifier of the mission that was not looked back on.
    pub mission_id: String,
    /// Name of whoever left the retrospective out, as a string. An object is refused here.
    pub actor: String,
    /// What had the retrospective skipped.
    pub trigger_source: TriggerSource,
    /// Why there was no retrospective.
    pub skip_reason: String,
    /// When it was decided to skip the retrospective.
    pub skipped_at: crate::contract::scalar::Timestamp,
}
/// A step of a retrospective, in the form of older rows.
///
/// Contract: `contracts/rows/RetrospectiveStepRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetrospectiveStepRow {
    /// What happened.
    pub event_name: String,
    /// Identifier of the row.
    pub event_id: String,
    /// When it happened.
    pub at: crate::contract::scalar::Timestamp,
    /// What is known of it.
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Why a review was overridden.
///
/// Contract: `contracts/rows/AnnotationRow.schema.json#/$defs/ReviewOverride`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReviewOverride {
    /// When.
    pub at: String,
    /// By whom.
    pub actor: String,
    /// For which work package.
    pub wp_id: String,
    /// Why.
    pub reason: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A review sent a mission back to a phase. Emit it in place of PhaseEntered, not in addition to it.
///
/// Contract: `contracts/events/lifecycle/ReviewRollback.schema.json`.
///
/// Payload of the event type `ReviewRollback`.
///
/// ```json
/// {"mission_id":"text","review_ref":"text","target_phase":"text","actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReviewRollbackPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: String,
    /// Where to find the review whose outcome sent the mission back, for example a comment id.
    pub review_ref: String,
    /// Phase that the mission goes back to. It becomes the current phase, whether the mission was in it before or not.
    pub target_phase: String,
    /// Identifiers of the work packages that the review is about. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty strings are allowed.
    #[serde(default)]
    pub affected_wp_ids: Vec<String>,
    /// Name of whoever sent the mission back, as a string. An object is refused here.
    pub actor: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// The verdict of a review.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json#/$defs/ReviewVerdict`.
///
/// ```json
/// {"reviewer":"text","verdict":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReviewVerdict {
    /// Who reviewed the work.
    pub reviewer: String,
    /// The verdict in the reviewer's words, for example approved.
    pub verdict: String,
    /// Where the review can be read, or null.
    pub reference: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Who acted, in a row of a local mission log: a name, or a binding of role, profile, tool and model.
///
/// Contract: `contracts/rows/RowActor.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum RowActor {
    /// A `RowActorName`.
    Name(String),
    /// A `RowActorBinding`.
    Binding(RowActorBinding),
}
impl From<RowActorBinding> for RowActor {
    fn from(value: RowActorBinding) -> Self {
        Self::Binding(value)
    }
}
/// Who acted, as the binding that was resolved: exactly these four members.
///
/// Contract: `contracts/rows/RowActor.schema.json#/$defs/RowActorBinding`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RowActorBinding {
    /// Role that was played, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub role: Option<String>,
    /// Profile of the agent, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub profile: Option<String>,
    /// The tool, which is the name that the board shows, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tool: Option<String>,
    /// The model, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub model: Option<String>,
}
/// One command that was run to verify the work.
///
/// Contract: `contracts/rows/LaneRow.schema.json#/$defs/RowCommand`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowCommand {
    /// The command as it was run.
    pub command: String,
    /// What came of it.
    pub result: String,
    /// A few words on the result.
    pub summary: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Proof that the work is finished.
///
/// Contract: `contracts/rows/LaneRow.schema.json#/$defs/RowEvidence`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowEvidence {
    /// Who approved it.
    pub review: RowReview,
    /// The commits that hold the work.
    #[serde(default)]
    pub repos: Vec<RowRepo>,
    /// The commands that verified it.
    #[serde(default)]
    pub verification: Vec<RowCommand>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A lane as a row of a local mission log may write it: a `MissionLane`, or the older spelling `doing`, which is read as `in_progress`.
///
/// Contract: `contracts/rows/RowLane.schema.json`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RowLane {
    /// `genesis` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "genesis"))]
    Genesis,
    /// `uninitialized` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "uninitialized"))]
    Uninitialized,
    /// `planned` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "planned"))]
    Planned,
    /// `claimed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "claimed"))]
    Claimed,
    /// `in_progress` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "in_progress"))]
    InProgress,
    /// `for_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "for_review"))]
    ForReview,
    /// `in_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "in_review"))]
    InReview,
    /// `approved` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "approved"))]
    Approved,
    /// `done` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "done"))]
    Done,
    /// `blocked` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "blocked"))]
    Blocked,
    /// `canceled` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "canceled"))]
    Canceled,
    /// `doing` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "doing"))]
    Doing,
}
/// Where the work can be found in one repository.
///
/// Contract: `contracts/rows/LaneRow.schema.json#/$defs/RowRepo`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowRepo {
    /// Name or address of the repository.
    pub repo: String,
    /// Branch that holds the work.
    pub branch: String,
    /// Commit that holds the work.
    pub commit: String,
    /// Paths of the files that the work changed, or null.
    pub files_touched: Option<Vec<String>>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Who approved the work.
///
/// Contract: `contracts/rows/LaneRow.schema.json#/$defs/RowReview`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowReview {
    /// Who reviewed.
    pub reviewer: String,
    /// The verdict, for example approved or changes_requested.
    pub verdict: String,
    /// Where the review can be read.
    pub reference: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What came of a review.
///
/// Contract: `contracts/rows/LaneRow.schema.json#/$defs/RowVerdict`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowVerdict {
    /// Who reviewed.
    pub reviewer: String,
    /// The verdict, for example approved or changes_requested.
    pub verdict: String,
    /// Where the review can be read.
    pub reference: String,
    /// Path of the file with the feedback, or null.
    pub feedback_path: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What can happen in a run, as its journal names it.
///
/// Contract: `contracts/rows/RunJournalRow.schema.json#/$defs/RunJournalEvent`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RunJournalEvent {
    /// `MissionNextInvoked` on the wire.
    MissionNextInvoked,
    /// `MissionRunStarted` on the wire.
    MissionRunStarted,
    /// `NextStepIssued` on the wire.
    NextStepIssued,
    /// `NextStepAutoCompleted` on the wire.
    NextStepAutoCompleted,
    /// `DecisionInputRequested` on the wire.
    DecisionInputRequested,
    /// `DecisionInputAnswered` on the wire.
    DecisionInputAnswered,
    /// `MissionRunCompleted` on the wire.
    MissionRunCompleted,
    /// `SignificanceEvaluated` on the wire.
    SignificanceEvaluated,
    /// `DecisionAuthorityDenied` on the wire.
    DecisionAuthorityDenied,
}
/// A row of a run's own journal: event type, payload and time.
///
/// Contract: `contracts/rows/RunJournalRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunJournalRow {
    /// What happened.
    pub event_type: RunJournalEvent,
    /// When it happened.
    pub timestamp: crate::contract::scalar::Timestamp,
    /// What is known of it.
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// Identifier of the row, or null.
    pub event_id: Option<String>,
    /// Version of the row's form, or null.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    #[serde(default)]
    pub row_version: Option<i64>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Who acts in a run. Fill in provider, model and tool where they are known, above all for a language model.
///
/// Contract: `contracts/shared/RuntimeActorIdentity.schema.json`.
///
/// ```json
/// {"actor_id":"text","actor_type":"human"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuntimeActorIdentity {
    /// Stable identifier of the actor.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: RuntimeActorType,
    /// Name to show to people. Leave it out, or empty, when there is none; null is refused.
    #[serde(default)]
    pub display_name: String,
    /// Who offers the model or runs the service, or null. An empty string is allowed.
    pub provider: Option<String>,
    /// Model that the actor runs on, or null. An empty string is allowed.
    pub model: Option<String>,
    /// Program through which the actor works, or null. An empty string is allowed.
    pub tool: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What kind of actor takes part in a run: a human, an llm (language model), or a service (any other program).
///
/// Contract: `contracts/shared/RuntimeActorType.schema.json`.
///
/// ```json
/// "human"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RuntimeActorType {
    /// `human` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "human"))]
    Human,
    /// `llm` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "llm"))]
    Llm,
    /// `service` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "service"))]
    Service,
}
/// What a semantic check advises: block to stop generation, warn to go on with a warning, pass to go on.
///
/// Contract: `contracts/events/glossary/SemanticCheckEvaluated.schema.json#/$defs/SemanticCheckAction`.
///
/// ```json
/// "block"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SemanticCheckAction {
    /// `block` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "block"))]
    Block,
    /// `warn` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "warn"))]
    Warn,
    /// `pass` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "pass"))]
    Pass,
}
/// The text of a step was checked against the glossary. Clarification requests refer to the check by the event_id of this event's envelope.
///
/// Contract: `contracts/events/glossary/SemanticCheckEvaluated.schema.json`.
///
/// Payload of the event type `SemanticCheckEvaluated`.
///
/// ```json
/// {"mission_id":"text","scope_id":"text","step_id":"text","conflicts":[],"severity":"low","confidence":0,"recommended_action":"block","effective_strictness":"off"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SemanticCheckEvaluatedPayload {
    /// Mission in which the check was made.
    pub mission_id: String,
    /// Scope that the text was checked against. It should be activated already.
    pub scope_id: String,
    /// Step whose text was checked.
    pub step_id: String,
    /// The conflicts that were found, one entry for each. Empty when there are none; an empty list is allowed with any severity and action.
    pub conflicts: Vec<SemanticConflictEntry>,
    /// Severity of the check as a whole. Give the highest one among the conflicts; the schema does not compare them.
    pub severity: SemanticSeverity,
    /// How sure the checker is of the result, from 0 to 1, both included.
    pub confidence: f64,
    /// What the checker advises to do. Not compared with severity or strictness.
    pub recommended_action: SemanticCheckAction,
    /// Strictness that the check was made under. Not compared with the mission's current strictness.
    pub effective_strictness: GlossaryStrictness,
    /// Further notes about the step. Leave it out when there are none.
    #[serde(default)]
    pub step_metadata: ::std::collections::BTreeMap<String, String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// One term whose use does not agree with the glossary. Unknown keys are ignored.
///
/// Contract: `contracts/shared/SemanticConflictEntry.schema.json`.
///
/// ```json
/// {"term":"text","nature":"overloaded","severity":"low","description":""}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SemanticConflictEntry {
    /// The term as it stands in the text.
    pub term: String,
    /// In which way the term conflicts.
    pub nature: SemanticConflictNature,
    /// How serious this one conflict is.
    pub severity: SemanticSeverity,
    /// What the conflict is, in plain words. Required, but an empty string is allowed.
    pub description: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// In which way a term conflicts: overloaded when it carries several meanings at once, drift when its use has moved away from the agreed sense, ambiguous when the sense cannot be told.
///
/// Contract: `contracts/shared/SemanticConflictEntry.schema.json#/$defs/SemanticConflictNature`.
///
/// ```json
/// "overloaded"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SemanticConflictNature {
    /// `overloaded` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "overloaded"))]
    Overloaded,
    /// `drift` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "drift"))]
    Drift,
    /// `ambiguous` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "ambiguous"))]
    Ambiguous,
}
/// How serious a question of meaning is. Used for single conflicts, for whole checks and for the urgency of clarifications.
///
/// Contract: `contracts/shared/SemanticSeverity.schema.json`.
///
/// ```json
/// "low"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SemanticSeverity {
    /// `low` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "low"))]
    Low,
    /// `medium` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "medium"))]
    Medium,
    /// `high` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "high"))]
    High,
}
/// Direction of a link between sessions: cli_to_saas from the command line to the hosted service, saas_to_cli the other way.
///
/// Contract: `contracts/events/collaboration/SessionLinked.schema.json#/$defs/SessionLinkType`.
///
/// ```json
/// "cli_to_saas"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SessionLinkType {
    /// `cli_to_saas` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "cli_to_saas"))]
    CliToSaas,
    /// `saas_to_cli` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "saas_to_cli"))]
    SaasToCli,
}
/// Two sessions of one participant were tied together, one on the command line and one on the hosted service.
///
/// Contract: `contracts/events/collaboration/SessionLinked.schema.json`.
///
/// Payload of the event type `SessionLinked`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","primary_session_id":"text","linked_session_id":"text","link_type":"cli_to_saas"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionLinkedPayload {
    /// Participant to whom both sessions belong.
    pub participant_id: String,
    /// Mission that the sessions take part in.
    pub mission_id: String,
    /// Session that the link starts from. Not part of the reduced state.
    pub primary_session_id: String,
    /// Session that was added. Linking it twice lists it twice, and the link outlives a departure.
    pub linked_session_id: String,
    /// In which direction the link was made. Not part of the reduced state.
    pub link_type: SessionLinkType,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A snapshot of the dossier.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/SnapshotSummary`.
///
/// ```json
/// {"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":"","algorithm":"sha256"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SnapshotSummary {
    /// Hash of the snapshot.
    pub snapshot_hash: String,
    /// How many artifacts it counted. Not compared with the artifacts here.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub artifact_count: i64,
    /// How many anomalies it counted. Not compared with the anomalies here.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub anomaly_count: i64,
    /// When it was computed, as the event says it. Any string.
    pub computed_at: String,
    /// How the hash was made.
    pub algorithm: HashAlgorithm,
}
/// Who moved a work package: a label, or an object that describes the actor.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json#/$defs/StatusActor`.
///
/// ```json
/// "reviewer-1"
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum StatusActor {
    /// A `StatusActorLabel`.
    Label(String),
    /// A `StatusActorDetails`.
    Details(StatusActorDetails),
}
impl From<StatusActorDetails> for StatusActor {
    fn from(value: StatusActorDetails) -> Self {
        Self::Details(value)
    }
}
/// Description of the actor as an object with at least one member, usually role, profile, tool, model, display_name or actor_id. Any values; the order of the members is kept.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json#/$defs/StatusActorDetails`.
///
/// ```json
/// {"name":"text"}
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StatusActorDetails(pub serde_json::Map<String, serde_json::Value>);
impl ::std::ops::Deref for StatusActorDetails {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}
impl From<StatusActorDetails> for serde_json::Map<String, serde_json::Value> {
    fn from(value: StatusActorDetails) -> Self {
        value.0
    }
}
impl From<serde_json::Map<String, serde_json::Value>> for StatusActorDetails {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}
/// A status change that did not count.
///
/// Contract: `contracts/states/ReducedStatus.schema.json#/$defs/StatusAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","wp_id":"text","from_lane":"planned","to_lane":"planned","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StatusAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// The work package, or the name that policy/reducer_rules.json gives for one that is not named.
    pub wp_id: String,
    /// The lane that the event left, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::contract::scalar::Nullable<::std::option::Option<Lane>>")
    )]
    pub from_lane: Option<Lane>,
    /// The lane that the event entered, or null when it says none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::contract::scalar::Nullable<::std::option::Option<Lane>>")
    )]
    pub to_lane: Option<Lane>,
    /// What is wrong, as a stable code.
    pub code: StatusAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// Why a move of a work package did not count: its payload is malformed, it does not begin in the lane where the work package stands, or it breaks the transition rules.
///
/// Contract: `contracts/states/StatusAnomalyCode.schema.json`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum StatusAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `from_lane_mismatch` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "from_lane_mismatch"))]
    FromLaneMismatch,
    /// `transition_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "transition_invalid"))]
    TransitionInvalid,
}
/// A work package moved from one lane to another. Emit one for every move, also for the first one out of nowhere into planned.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json`.
///
/// Payload of the event type `WPStatusChanged`.
///
/// ```json
/// {"mission_slug":"text","wp_id":"text","to_lane":"planned","actor":"reviewer-1","execution_mode":"worktree"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StatusTransitionPayload {
    /// Slug of the mission that the work package belongs to.
    pub mission_slug: String,
    /// Identifier of the work package, for example WP01.
    pub wp_id: String,
    /// Lane that the work package leaves. Null when it had none yet.
    pub from_lane: Option<Lane>,
    /// Lane that the work package enters.
    pub to_lane: Lane,
    /// Who moved the work package.
    pub actor: StatusActor,
    /// True when the move overrides the transition matrix. A forced move needs a reason.
    #[serde(default)]
    pub force: bool,
    /// Why the work package moved. Needed, and not blank, when the move is forced.
    pub reason: Option<String>,
    /// Where the work is done.
    pub execution_mode: ExecutionMode,
    /// Reference to the review that sent the work package back, or null.
    pub review_ref: Option<String>,
    /// Proof that the work was done and reviewed. Needed when the work package enters approved or done.
    pub evidence: Option<DoneEvidence>,
}
/// How the execution of a prompt step ended: success, failure, or skipped when it was not carried out.
///
/// Contract: `contracts/events/collaboration/PromptStepExecutionCompleted.schema.json#/$defs/StepOutcome`.
///
/// ```json
/// "success"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum StepOutcome {
    /// `success` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "success"))]
    Success,
    /// `failure` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "failure"))]
    Failure,
    /// `skipped` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "skipped"))]
    Skipped,
}
/// State of a subtask. `not_applicable` is an older spelling of `skipped`.
///
/// Contract: `contracts/rows/AnnotationRow.schema.json#/$defs/SubtaskStatus`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SubtaskStatus {
    /// `genesis` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "genesis"))]
    Genesis,
    /// `planned` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "planned"))]
    Planned,
    /// `claimed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "claimed"))]
    Claimed,
    /// `in_progress` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "in_progress"))]
    InProgress,
    /// `for_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "for_review"))]
    ForReview,
    /// `in_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "in_review"))]
    InReview,
    /// `approved` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "approved"))]
    Approved,
    /// `done` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "done"))]
    Done,
    /// `blocked` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "blocked"))]
    Blocked,
    /// `canceled` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "canceled"))]
    Canceled,
    /// `skipped` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "skipped"))]
    Skipped,
    /// `not_applicable` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "not_applicable"))]
    NotApplicable,
}
/// An event of a synchronisation that did not count.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncAnomaly`.
///
/// ```json
/// {"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SyncAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::contract::scalar::EventId,
    /// Type of that event.
    pub event_type: String,
    /// What is wrong, as a stable code.
    pub code: SyncAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this sentence.
    pub reason: String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: Vec<String>,
}
/// Why an event did not count.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncAnomalyCode`.
///
/// ```json
/// "payload_invalid"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncAnomalyCode {
    /// `payload_invalid` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "payload_invalid"))]
    PayloadInvalid,
    /// `duplicate_delivery_pair` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "duplicate_delivery_pair"))]
    DuplicateDeliveryPair,
}
/// A delivery was given up and put aside for somebody to look at.
///
/// Contract: `contracts/events/sync/SyncDeadLettered.schema.json`.
///
/// Payload of the event type `SyncDeadLettered`.
///
/// ```json
/// {"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","failure_reason":"text","total_attempts":1,"dead_letter_ref":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncDeadLetteredPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: String,
    /// When the delivery was given up.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Why the delivery was given up.
    pub failure_reason: String,
    /// How many attempts were made, at least 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub total_attempts: i64,
    /// Where the delivery was put aside. A reference, not the content.
    pub dead_letter_ref: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A delivery from an outside service was taken in.
///
/// Contract: `contracts/events/sync/SyncIngestAccepted.schema.json`.
///
/// Payload of the event type `SyncIngestAccepted`.
///
/// ```json
/// {"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","ingest_batch_id":"text","ingested_count":1}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncIngestAcceptedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: String,
    /// When the delivery was taken in.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Identifier of the batch that the delivery was taken in with.
    pub ingest_batch_id: String,
    /// How many items were taken in, at least 1. The event counts as one acceptance all the same.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub ingested_count: i64,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A delivery from an outside service was refused.
///
/// Contract: `contracts/events/sync/SyncIngestRejected.schema.json`.
///
/// Payload of the event type `SyncIngestRejected`.
///
/// ```json
/// {"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","rejection_reason":"text","rejected_payload_ref":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncIngestRejectedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: String,
    /// When the delivery was refused.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Why the delivery was refused.
    pub rejection_reason: String,
    /// Where the refused content is kept. A reference, not the content.
    pub rejected_payload_ref: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Lane of the first synchronisation vocabulary: planned, doing, for_review or done. policy/sync_lanes.json maps every lane to one of these.
///
/// Contract: `contracts/shared/SyncLaneV1.schema.json`.
///
/// ```json
/// "planned"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncLaneV1 {
    /// `planned` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "planned"))]
    Planned,
    /// `doing` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "doing"))]
    Doing,
    /// `for_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "for_review"))]
    ForReview,
    /// `done` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "done"))]
    Done,
}
/// Lane of the second synchronisation vocabulary: planned, doing, for_review, approved or done. policy/sync_lanes.json maps every lane to one of these.
///
/// Contract: `contracts/shared/SyncLaneV2.schema.json`.
///
/// ```json
/// "planned"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncLaneV2 {
    /// `planned` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "planned"))]
    Planned,
    /// `doing` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "doing"))]
    Doing,
    /// `for_review` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "for_review"))]
    ForReview,
    /// `approved` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "approved"))]
    Approved,
    /// `done` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "done"))]
    Done,
}
/// What became of a delivery.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncOutcome`.
///
/// ```json
/// "accepted"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncOutcome {
    /// `accepted` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "accepted"))]
    Accepted,
    /// `rejected` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "rejected"))]
    Rejected,
    /// `retry_scheduled` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "retry_scheduled"))]
    RetryScheduled,
    /// `dead_lettered` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "dead_lettered"))]
    DeadLettered,
    /// `replay_completed` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "replay_completed"))]
    ReplayCompleted,
}
/// Events by outcome. They count events, not items.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncOutcomeCounts`.
///
/// ```json
/// {"accepted_count":0,"rejected_count":0,"retry_count":0,"dead_letter_count":0,"replay_count":0}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SyncOutcomeCounts {
    /// Deliveries that were accepted.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub accepted_count: i64,
    /// Deliveries that were rejected.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub rejected_count: i64,
    /// Retries that were scheduled.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub retry_count: i64,
    /// Deliveries that were given up.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub dead_letter_count: i64,
    /// Replays that were completed.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub replay_count: i64,
}
/// Earlier deliveries were played again to the end.
///
/// Contract: `contracts/events/sync/SyncReplayCompleted.schema.json`.
///
/// Payload of the event type `SyncReplayCompleted`.
///
/// ```json
/// {"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","replay_id":"text","replayed_count":0,"replay_source":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncReplayCompletedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: String,
    /// When the replay ended.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Identifier of the replay.
    pub replay_id: String,
    /// How many items were played again; 0 when there was nothing to do. The event counts as one replay all the same.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub replayed_count: i64,
    /// Where the items were taken from, for example the place where given-up deliveries are kept. Free text.
    pub replay_source: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A delivery did not go through and will be tried again.
///
/// Contract: `contracts/events/sync/SyncRetryScheduled.schema.json`.
///
/// Payload of the event type `SyncRetryScheduled`.
///
/// ```json
/// {"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","retry_attempt":1,"max_retries":1,"next_retry_at":"2026-01-15T10:00:00Z"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncRetryScheduledPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: String,
    /// When the new attempt was scheduled.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// Which retry this is, counted from 1. Not compared with max_retries.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub retry_attempt: i64,
    /// How many retries are allowed, at least 1.
    #[serde(deserialize_with = "crate::contract::scalar::integral")]
    pub max_retries: i64,
    /// When the new attempt is due. Not compared with recorded_at.
    pub next_retry_at: crate::contract::scalar::Timestamp,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A word or phrase came up that may deserve a place in the glossary. A sense can be given only to a term that was observed in the same scope.
///
/// Contract: `contracts/events/glossary/TermCandidateObserved.schema.json`.
///
/// Payload of the event type `TermCandidateObserved`.
///
/// ```json
/// {"mission_id":"text","scope_id":"text","step_id":"text","term_surface":"text","confidence":0,"actor":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TermCandidateObservedPayload {
    /// Mission in which the term came up.
    pub mission_id: String,
    /// Scope that the term would belong to. It should be activated already.
    pub scope_id: String,
    /// Step whose text holds the term.
    pub step_id: String,
    /// The term exactly as it stands in the text. Compared as it is: case and surrounding blanks count.
    pub term_surface: String,
    /// How sure the observer is that this is a term, from 0 to 1, both included.
    pub confidence: f64,
    /// Who observed the term.
    pub actor: String,
    /// Further notes about the step. Leave it out when there are none.
    #[serde(default)]
    pub step_metadata: ::std::collections::BTreeMap<String, String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// What set a retrospective off, or had it skipped: the runtime by itself, an operator by hand, or a policy.
///
/// Contract: `contracts/shared/TriggerSource.schema.json`.
///
/// ```json
/// "runtime"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum TriggerSource {
    /// `runtime` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "runtime"))]
    Runtime,
    /// `operator` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "operator"))]
    Operator,
    /// `policy` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "policy"))]
    Policy,
}
/// A lane row that also names an event type. The reducer of the Python package passes over it, so that the move is lost.
///
/// Contract: `contracts/rows/TypedLaneRow.schema.json`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TypedLaneRow {
    /// The event type that hides the move, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub event_type: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A user connected an account through a connector. The state of the connector itself does not change.
///
/// Contract: `contracts/events/connector/UserConnected.schema.json`.
///
/// Payload of the event type `UserConnected`.
///
/// ```json
/// {"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","user_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: String,
    /// Kind of connector. Free text.
    pub connector_type: String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever made the connection, often the user.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: String,
    /// When the user connected.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// User that connected. Needed here.
    pub user_id: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// How one user stands towards a connector, as a member of the reduced connector state. Only the latest event of each user counts.
///
/// Contract: `contracts/shared/UserConnectionStatus.schema.json`.
///
/// ```json
/// {"user_id":"","state":"provisioned"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConnectionStatus {
    /// Identifier of the user.
    pub user_id: String,
    /// State after the latest event. Events about the user alone lead to provisioned or revoked only.
    pub state: ConnectorState,
    /// Time recorded in the payload of that event, not the time in its envelope, or null.
    pub last_event_at: Option<crate::contract::scalar::Timestamp>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A user gave up the connection of an account, or lost it. The state of the connector itself does not change.
///
/// Contract: `contracts/events/connector/UserDisconnected.schema.json`.
///
/// Payload of the event type `UserDisconnected`.
///
/// ```json
/// {"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","user_id":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDisconnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: String,
    /// Kind of connector. Free text.
    pub connector_type: String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever ended the connection, often the user.
    pub actor_id: String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: String,
    /// When the user was disconnected.
    pub recorded_at: crate::contract::scalar::Timestamp,
    /// User that was disconnected. Needed here. A user not heard of before is an anomaly, but is recorded.
    pub user_id: String,
    /// Why the connection ended. Leave it out, or empty, when there is no reason to tell; null is refused. Not kept in the reduced state.
    #[serde(default)]
    pub reason: String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// One command that was run to verify the work.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json#/$defs/VerificationEntry`.
///
/// ```json
/// {"command":"text","result":"text"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerificationEntry {
    /// The command as it was run.
    pub command: String,
    /// What came of it, for example passed.
    pub result: String,
    /// A few words on the result, or null.
    pub summary: Option<String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// A participant answered a warning. Any active participant may answer, and a later answer of the same participant replaces the earlier one.
///
/// Contract: `contracts/events/collaboration/WarningAcknowledged.schema.json`.
///
/// Payload of the event type `WarningAcknowledged`.
///
/// ```json
/// {"participant_id":"text","mission_id":"text","warning_id":"text","acknowledgement":"continue"}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WarningAcknowledgedPayload {
    /// Participant who answers. Need not be among those that the warning names.
    pub participant_id: String,
    /// Mission in which the warning came up.
    pub mission_id: String,
    /// Warning that is answered. It should have been raised before this event.
    pub warning_id: String,
    /// What the participant will do about the warning.
    pub acknowledgement: WarningAcknowledgement,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
/// Answer to a warning: continue as before, hold for now, reassign the work to somebody else, or defer the answer.
///
/// Contract: `contracts/shared/WarningAcknowledgement.schema.json`.
///
/// ```json
/// "continue"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum WarningAcknowledgement {
    /// `continue` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "continue"))]
    Continue,
    /// `hold` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "hold"))]
    Hold,
    /// `reassign` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "reassign"))]
    Reassign,
    /// `defer` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "defer"))]
    Defer,
}
/// A warning and what was answered.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/WarningEntry`.
///
/// ```json
/// {"warning_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","warning_type":"ConcurrentDriverWarning","participant_ids":[],"acknowledgements":{}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WarningEntry {
    /// Identifier of the warning.
    pub warning_id: String,
    /// The event that last wrote the entry.
    pub event_id: crate::contract::scalar::EventId,
    /// What it warns of.
    pub warning_type: WarningType,
    /// The participants that it is about, as the event lists them.
    pub participant_ids: Vec<String>,
    /// Answers, by participant.
    pub acknowledgements: ::std::collections::BTreeMap<String, WarningAcknowledgement>,
}
/// How much attention a coordination warning asks for: info to take note, warning to react.
///
/// Contract: `contracts/shared/WarningSeverity.schema.json`.
///
/// ```json
/// "info"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum WarningSeverity {
    /// `info` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "info"))]
    Info,
    /// `warning` on the wire.
    #[cfg_attr(feature = "schemars", schemars(rename = "warning"))]
    Warning,
}
/// What a warning warns of, as the type of its event. UnknownWarning stands for one that was answered before it was seen.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/WarningType`.
///
/// ```json
/// "ConcurrentDriverWarning"
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum WarningType {
    /// `ConcurrentDriverWarning` on the wire.
    ConcurrentDriverWarning,
    /// `PotentialStepCollisionDetected` on the wire.
    PotentialStepCollisionDetected,
    /// `UnknownWarning` on the wire.
    UnknownWarning,
}
/// Where a work package stands after the last move that counted.
///
/// Contract: `contracts/states/WorkPackageState.schema.json`.
///
/// ```json
/// {"wp_id":"text","current_lane":"planned","last_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","last_transition_at":"2026-01-15T10:00:00Z","evidence":{"repos":[{"repo":"text","branch":"text","commit":"text"}],"review":{"reviewer":"text","verdict":"text"}}}
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WorkPackageState {
    /// Identifier of the work package.
    pub wp_id: String,
    /// The lane that it stands in.
    pub current_lane: Lane,
    /// The event that moved it there.
    pub last_event_id: crate::contract::scalar::EventId,
    /// When that event was emitted, as its envelope says it.
    pub last_transition_at: crate::contract::scalar::Timestamp,
    /// Proof that the work is finished. Kept for the lanes that policy/reducer_rules.json lists, else null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::contract::scalar::Nullable<::std::option::Option<DoneEvidence>>"
        )
    )]
    pub evidence: Option<DoneEvidence>,
}
/// Generation of default values for serde.
pub mod defaults {
    pub(super) fn default_bool<const V: bool>() -> bool {
        V
    }
    pub(super) fn error_entry_agent() -> String {
        "unknown".to_string()
    }
}
/// What a conversion or a builder reports.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
impl From<&str> for RowActor {
    fn from(text: &str) -> Self {
        Self::Name(text.to_owned())
    }
}
impl From<String> for RowActor {
    fn from(text: String) -> Self {
        Self::Name(text)
    }
}
impl From<&str> for StatusActor {
    fn from(text: &str) -> Self {
        Self::Label(text.to_owned())
    }
}
impl From<String> for StatusActor {
    fn from(text: String) -> Self {
        Self::Label(text)
    }
}
///The payload of `WPStatusChanged`.
pub type WPStatusChangedPayload = StatusTransitionPayload;
/// Calls a macro with the names of all types, for tests that look at each of them.
#[doc(hidden)]
#[macro_export]
macro_rules! with_type_names {
    ($callback:ident) => {
        $callback ! { AnnotationDelta AnnotationRow ArtifactClass ArtifactEntry
        ArtifactIdentity AuditArtifactRef AuditEnforcementMode AuditSeverity AuditStatus
        AuditTriggerMode AuditVerdict AuthPrincipalBinding BlockingStrictness
        ClarificationRecord CloudEventsRow CollaborationAnomaly CollaborationAnomalyCode
        CommentEntry CommentPostedPayload ConcurrentDriverWarningPayload
        ConnectorActorType ConnectorAnomaly ConnectorAnomalyCode ConnectorDegradedPayload
        ConnectorHealthCheckedPayload ConnectorProvisionedPayload
        ConnectorReconnectedPayload ConnectorRevokedPayload ConnectorState ContentHashRef
        CutoverArtifact CutoverSignalLocation DecisionAuthorityRole
        DecisionCapturedPayload DecisionEntry DecisionInputAnsweredPayload
        DecisionInputRequestedPayload DecisionPointAnomaly DecisionPointAnomalyCode
        DecisionPointDiscussingPayload DecisionPointOpenedPayload
        DecisionPointOverriddenPayload DecisionPointPayload DecisionPointResolvedPayload
        DecisionPointState DecisionRow DecisionRowEvent DoneEvidence DossierAnomalyType
        DriftKind DriftRecord DriveIntent DriveIntentSetPayload ErrorEntry Event EventId
        ExecutionMode ExternalReferenceLinkedPayload FailedConclusion FocusChangedPayload
        FocusTarget FocusTargetType ForceMetadata GateFailedPayload GatePassedPayload
        GateProvider GateType GenerationBlockedBySemanticConflictPayload GlossaryAnomaly
        GlossaryAnomalyCode GlossaryClarificationRequestedPayload
        GlossaryClarificationResolvedPayload GlossaryScopeActivatedPayload
        GlossaryScopeType GlossarySenseUpdatedPayload GlossaryStrictness
        GlossaryStrictnessSetPayload HashAlgorithm HealthStatus Lane LaneRow LenientEvent
        LifecycleAnomaly LifecycleAnomalyCode LifecycleRow LifecycleRowEvent
        LocalNamespaceTuple MissingArtifact MissionAuditAnomaly MissionAuditAnomalyCode
        MissionAuditCompletedPayload MissionAuditDecisionRequestedPayload
        MissionAuditFailedPayload MissionAuditRequestedPayload MissionAuditStartedPayload
        MissionBadLine MissionBoard MissionCancelledPayload MissionClosedPayload
        MissionCompletedPayload MissionContext MissionCreatedPayload
        MissionDossierArtifactIndexedPayload MissionDossierArtifactMissingPayload
        MissionDossierParityDriftDetectedPayload MissionDossierSnapshotComputedPayload
        MissionDossierState MissionEvidence MissionFinding MissionFindingCode
        MissionFindingLevel MissionLane MissionMeta MissionPackage MissionRunAnomaly
        MissionRunAnomalyCode MissionRunCompletedPayload MissionRunStartedPayload
        MissionRunStatus MissionStartedPayload MissionStatus NextStepAutoCompletedPayload
        NextStepIssuedPayload ParityStatus ParticipantIdentity ParticipantInvitedPayload
        ParticipantJoinedPayload ParticipantLeftPayload ParticipantType PassedConclusion
        PayloadRecord PendingDecision PhaseEnteredPayload
        PotentialStepCollisionDetectedPayload PresenceHeartbeatPayload
        ProfileInvocationStartedPayload ProjectUuid PromptStepExecutionCompletedPayload
        PromptStepExecutionStartedPayload ProvenanceActorKind ProvenanceRef
        ReconnectStrategy ReducedCollaborationState ReducedConnectorState
        ReducedDecisionPointState ReducedGlossaryState ReducedMission
        ReducedMissionAuditState ReducedMissionRunState ReducedStatus ReducedSyncState
        ReducerFailure ReducerNotice ReducerNoticeCode RepoEvidence
        RetrospectiveCompletedPayload RetrospectiveRow RetrospectiveRowEvent
        RetrospectiveSkippedPayload RetrospectiveStepRow ReviewOverride
        ReviewRollbackPayload ReviewVerdict RowActor RowActorBinding RowCommand
        RowEvidence RowLane RowRepo RowReview RowVerdict RunJournalEvent RunJournalRow
        RuntimeActorIdentity RuntimeActorType SemanticCheckAction
        SemanticCheckEvaluatedPayload SemanticConflictEntry SemanticConflictNature
        SemanticSeverity SessionLinkType SessionLinkedPayload SnapshotSummary StatusActor
        StatusActorDetails StatusAnomaly StatusAnomalyCode StatusTransitionPayload
        StepOutcome SubtaskStatus SyncAnomaly SyncAnomalyCode SyncDeadLetteredPayload
        SyncIngestAcceptedPayload SyncIngestRejectedPayload SyncLaneV1 SyncLaneV2
        SyncOutcome SyncOutcomeCounts SyncReplayCompletedPayload
        SyncRetryScheduledPayload TermCandidateObservedPayload Timestamp TriggerSource
        TypedLaneRow UserConnectedPayload UserConnectionStatus UserDisconnectedPayload
        VerificationEntry WarningAcknowledgedPayload WarningAcknowledgement WarningEntry
        WarningSeverity WarningType WorkPackageState }
    };
}

crate::contract::object! { AnnotationDelta, extra {
    release_runtime_claim "release_runtime_claim" any Option<bool> = None,
    subtasks "subtasks" any Option<::std::collections::BTreeMap<String, SubtaskStatus>> = None,
    note "note" any Option<String> = None,
    agent "agent" any Option<String> = None,
    assignee "assignee" any Option<String> = None,
    shell_pid "shell_pid" integer Option<i64> = Default::default(),
    shell_pid_created_at "shell_pid_created_at" any Option<String> = None,
    role "role" any Option<String> = None,
    agent_profile "agent_profile" any Option<String> = None,
    agent_profile_version "agent_profile_version" any Option<String> = None,
    model "model" any Option<String> = None,
    provider "provider" any Option<String> = None,
    tracker_refs "tracker_refs" any Option<Vec<String>> = None,
    tracker_refs_replace "tracker_refs_replace" any Option<Vec<String>> = None,
    review "review" any Option<ReviewOverride> = None,
}}

crate::contract::object! { AnnotationRow, extra {
    kind "kind" any String,
    event_id "event_id" any String,
    wp_id "wp_id" any String,
    at "at" any crate::contract::scalar::Timestamp,
    actor "actor" any RowActor,
    delta "delta" any AnnotationDelta,
}}

crate::contract::object! { ArtifactEntry {
    identity "identity" any ArtifactIdentity,
    content_ref "content_ref" any ContentHashRef,
    indexed_at "indexed_at" any String,
    provenance "provenance" any Option<ProvenanceRef>,
    superseded "superseded" any bool,
    step_id "step_id" any Option<String>,
}}

crate::contract::object! { ArtifactIdentity {
    mission_type "mission_type" any String,
    path "path" any String,
    artifact_class "artifact_class" any ArtifactClass,
    run_id "run_id" any Option<String> = None,
    wp_id "wp_id" any Option<String> = None,
}}

crate::contract::object! { AuditArtifactRef {
    report_path "report_path" any String,
    content_hash "content_hash" any ContentHashRef,
    provenance "provenance" any ProvenanceRef,
}}

crate::contract::object! { AuthPrincipalBinding, extra {
    auth_principal_id "auth_principal_id" any String,
    participant_id "participant_id" any String,
    bound_at "bound_at" any crate::contract::scalar::Timestamp,
}}

crate::contract::object! { ClarificationRecord {
    request_event_id "request_event_id" any crate::contract::scalar::EventId,
    semantic_check_event_id "semantic_check_event_id" any String,
    term "term" any String,
    resolved "resolved" any bool,
    resolution_event_id "resolution_event_id" any Option<crate::contract::scalar::EventId>,
}}

crate::contract::object! { CloudEventsRow {
    specversion "specversion" any String,
    id "id" any String,
    source "source" any String,
    type_ "type" any String,
    time "time" any String,
    datacontenttype "datacontenttype" any String,
    dataschema "dataschema" any String,
    schemaversion "schemaversion" any String,
    lamportclock "lamportclock" integer i64,
    nodeid "nodeid" any String,
    data "data" any serde_json::Map<String, serde_json::Value>,
    subject "subject" any Option<String> = None,
    missionid "missionid" any Option<String> = None,
    missionslug "missionslug" any Option<String> = None,
    actor "actor" any Option<String> = None,
    executionmode "executionmode" any Option<String> = None,
}}

crate::contract::object! { CollaborationAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any CollaborationAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { CommentEntry {
    comment_id "comment_id" any String,
    event_id "event_id" any crate::contract::scalar::EventId,
    participant_id "participant_id" any String,
    content "content" any String,
    reply_to "reply_to" any Option<String>,
}}

crate::contract::object! { CommentPostedPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    comment_id "comment_id" any String,
    content "content" any String,
    reply_to "reply_to" any Option<String> = None,
}}

crate::contract::object! { ConcurrentDriverWarningPayload, extra {
    warning_id "warning_id" any String,
    mission_id "mission_id" any String,
    participant_ids "participant_ids" any Vec<String>,
    focus_target "focus_target" any FocusTarget,
    severity "severity" any WarningSeverity,
}}

crate::contract::object! { ConnectorAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any ConnectorAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { ConnectorDegradedPayload, extra {
    connector_id "connector_id" any String,
    connector_type "connector_type" any String,
    provider "provider" any String,
    mission_id "mission_id" any String,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    actor_id "actor_id" any String,
    actor_type "actor_type" any ConnectorActorType,
    endpoint_url "endpoint_url" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    degradation_reason "degradation_reason" any String,
    last_healthy_at "last_healthy_at" any crate::contract::scalar::Timestamp,
    user_id "user_id" any Option<String> = None,
}}

crate::contract::object! { ConnectorHealthCheckedPayload, extra {
    connector_id "connector_id" any String,
    connector_type "connector_type" any String,
    provider "provider" any String,
    mission_id "mission_id" any String,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    actor_id "actor_id" any String,
    actor_type "actor_type" any ConnectorActorType,
    endpoint_url "endpoint_url" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    health_status "health_status" any HealthStatus,
    latency_ms "latency_ms" any f64,
    user_id "user_id" any Option<String> = None,
}}

crate::contract::object! { ConnectorProvisionedPayload, extra {
    connector_id "connector_id" any String,
    connector_type "connector_type" any String,
    provider "provider" any String,
    mission_id "mission_id" any String,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    actor_id "actor_id" any String,
    actor_type "actor_type" any ConnectorActorType,
    endpoint_url "endpoint_url" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    credentials_ref "credentials_ref" any String,
    config_hash "config_hash" any String,
    user_id "user_id" any Option<String> = None,
}}

crate::contract::object! { ConnectorReconnectedPayload, extra {
    connector_id "connector_id" any String,
    connector_type "connector_type" any String,
    provider "provider" any String,
    mission_id "mission_id" any String,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    actor_id "actor_id" any String,
    actor_type "actor_type" any ConnectorActorType,
    endpoint_url "endpoint_url" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    previous_state "previous_state" any ConnectorState,
    reconnect_strategy "reconnect_strategy" any ReconnectStrategy,
    user_id "user_id" any Option<String> = None,
}}

crate::contract::object! { ConnectorRevokedPayload, extra {
    connector_id "connector_id" any String,
    connector_type "connector_type" any String,
    provider "provider" any String,
    mission_id "mission_id" any String,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    actor_id "actor_id" any String,
    actor_type "actor_type" any ConnectorActorType,
    endpoint_url "endpoint_url" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    revocation_reason "revocation_reason" any String,
    user_id "user_id" any Option<String> = None,
}}

crate::contract::object! { ContentHashRef {
    hash "hash" any String,
    algorithm "algorithm" any HashAlgorithm,
    size_bytes "size_bytes" integer Option<i64> = Default::default(),
    encoding "encoding" any Option<String> = None,
}}

crate::contract::object! { CutoverArtifact {
    artifact_version "artifact_version" any String,
    release_version "release_version" any String,
    signal_field_name "signal_field_name" any String,
    signal_location "signal_location" any CutoverSignalLocation,
    cutover_contract_version "cutover_contract_version" any String,
    accepted_major "accepted_major" integer i64,
    forbidden_legacy_keys "forbidden_legacy_keys" any Vec<String>,
    forbidden_legacy_event_names "forbidden_legacy_event_names" any Vec<String>,
    forbidden_legacy_aggregate_names "forbidden_legacy_aggregate_names" any Vec<String>,
    forbidden_legacy_contract_surfaces "forbidden_legacy_contract_surfaces" any Vec<String> = Default::default(),
}}

crate::contract::object! { DecisionCapturedPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    decision_id "decision_id" any String,
    topic "topic" any String,
    chosen_option "chosen_option" any String,
    rationale "rationale" any Option<String> = None,
    referenced_warning_id "referenced_warning_id" any Option<String> = None,
}}

crate::contract::object! { DecisionEntry {
    decision_id "decision_id" any String,
    event_id "event_id" any crate::contract::scalar::EventId,
    participant_id "participant_id" any String,
    topic "topic" any String,
    chosen_option "chosen_option" any String,
    referenced_warning_id "referenced_warning_id" any Option<String>,
}}

crate::contract::object! { DecisionInputAnsweredPayload, extra {
    run_id "run_id" any String,
    decision_id "decision_id" any String,
    answer "answer" any String,
    actor "actor" any RuntimeActorIdentity,
}}

crate::contract::object! { DecisionInputRequestedPayload, extra {
    run_id "run_id" any String,
    decision_id "decision_id" any String,
    step_id "step_id" any String,
    question "question" any String,
    options "options" any Vec<String> = Default::default(),
    input_key "input_key" any Option<String> = None,
    actor "actor" any RuntimeActorIdentity,
}}

crate::contract::object! { DecisionPointAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any DecisionPointAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { DecisionPointPayload {
    decision_point_id "decision_point_id" any String,
    mission_id "mission_id" any String,
    run_id "run_id" any String,
    mission_slug "mission_slug" any String,
    mission_type "mission_type" any String,
    phase "phase" any String,
    actor_id "actor_id" any String,
    actor_type "actor_type" any RuntimeActorType,
    authority_role "authority_role" any DecisionAuthorityRole,
    mission_owner_authority_flag "mission_owner_authority_flag" any bool,
    mission_owner_authority_path "mission_owner_authority_path" any String,
    rationale "rationale" any String,
    alternatives_considered "alternatives_considered" any Vec<String>,
    evidence_refs "evidence_refs" any Vec<String>,
    state_entered_at "state_entered_at" any crate::contract::scalar::Timestamp,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
}}

crate::contract::object! { DecisionRow, extra {
    event_id "event_id" any String,
    at "at" any crate::contract::scalar::Timestamp,
    event_type "event_type" any DecisionRowEvent,
    payload "payload" any serde_json::Map<String, serde_json::Value>,
}}

crate::contract::object! { DoneEvidence, extra {
    repos "repos" any Vec<RepoEvidence>,
    verification "verification" any Vec<VerificationEntry> = Default::default(),
    review "review" any ReviewVerdict,
}}

crate::contract::object! { DriftRecord {
    expected_hash "expected_hash" any String,
    actual_hash "actual_hash" any String,
    drift_kind "drift_kind" any DriftKind,
    detected_at "detected_at" any String,
}}

crate::contract::object! { DriveIntentSetPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    intent "intent" any DriveIntent,
}}

crate::contract::object! { ErrorEntry, extra {
    timestamp "timestamp" any crate::contract::scalar::Timestamp,
    action_attempted "action_attempted" any String,
    error_message "error_message" any String,
    resolution "resolution" any String = Default::default(),
    agent "agent" any String = defaults::error_entry_agent(),
}}

crate::contract::object! { Event, extra {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    aggregate_id "aggregate_id" any String,
    payload "payload" any serde_json::Map<String, serde_json::Value> = Default::default(),
    timestamp "timestamp" any crate::contract::scalar::Timestamp,
    build_id "build_id" any String,
    node_id "node_id" any String,
    lamport_clock "lamport_clock" integer i64,
    causation_id "causation_id" any Option<crate::contract::scalar::EventId> = None,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    project_slug "project_slug" any Option<String> = None,
    correlation_id "correlation_id" any crate::contract::scalar::EventId,
    schema_version "schema_version" any String,
    data_tier "data_tier" integer i64 = Default::default(),
}}

crate::contract::object! { ExternalReferenceLinkedPayload, extra {
    link_id "link_id" any String,
    connector_id "connector_id" any String,
    external_provider "external_provider" any String,
    external_ref_type "external_ref_type" any String,
    external_ref_id "external_ref_id" any String,
    external_ref_url "external_ref_url" any String,
    internal_aggregate_type "internal_aggregate_type" any String,
    internal_aggregate_id "internal_aggregate_id" any String,
    mission_id "mission_id" any String,
    linked_by "linked_by" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
}}

crate::contract::object! { FocusChangedPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    focus_target "focus_target" any FocusTarget,
    previous_focus_target "previous_focus_target" any Option<FocusTarget> = None,
}}

crate::contract::object! { FocusTarget, extra {
    target_type "target_type" any FocusTargetType,
    target_id "target_id" any String,
}}

crate::contract::object! { ForceMetadata, extra {
    force "force" any bool = defaults::default_bool::<true>(),
    actor "actor" any String,
    reason "reason" any String,
}}

crate::contract::object! { GateFailedPayload, extra {
    gate_name "gate_name" any String,
    gate_type "gate_type" any GateType,
    conclusion "conclusion" any FailedConclusion,
    external_provider "external_provider" any GateProvider,
    check_run_id "check_run_id" integer i64,
    check_run_url "check_run_url" any String,
    delivery_id "delivery_id" any String,
    pr_number "pr_number" integer Option<i64> = Default::default(),
}}

crate::contract::object! { GatePassedPayload, extra {
    gate_name "gate_name" any String,
    gate_type "gate_type" any GateType,
    conclusion "conclusion" any PassedConclusion,
    external_provider "external_provider" any GateProvider,
    check_run_id "check_run_id" integer i64,
    check_run_url "check_run_url" any String,
    delivery_id "delivery_id" any String,
    pr_number "pr_number" integer Option<i64> = Default::default(),
}}

crate::contract::object! { GenerationBlockedBySemanticConflictPayload, extra {
    mission_id "mission_id" any String,
    step_id "step_id" any String,
    conflict_event_ids "conflict_event_ids" any Vec<String>,
    blocking_strictness "blocking_strictness" any BlockingStrictness,
    step_metadata "step_metadata" any ::std::collections::BTreeMap<String, String> = Default::default(),
}}

crate::contract::object! { GlossaryAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any GlossaryAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { GlossaryClarificationRequestedPayload, extra {
    mission_id "mission_id" any String,
    scope_id "scope_id" any String,
    step_id "step_id" any String,
    semantic_check_event_id "semantic_check_event_id" any String,
    term "term" any String,
    question "question" any String,
    options "options" any Vec<String>,
    urgency "urgency" any SemanticSeverity,
    actor "actor" any String,
}}

crate::contract::object! { GlossaryClarificationResolvedPayload, extra {
    mission_id "mission_id" any String,
    clarification_event_id "clarification_event_id" any String,
    selected_meaning "selected_meaning" any String,
    actor "actor" any String,
}}

crate::contract::object! { GlossaryScopeActivatedPayload, extra {
    mission_id "mission_id" any String,
    scope_id "scope_id" any String,
    scope_type "scope_type" any GlossaryScopeType,
    glossary_version_id "glossary_version_id" any String,
}}

crate::contract::object! { GlossarySenseUpdatedPayload, extra {
    mission_id "mission_id" any String,
    scope_id "scope_id" any String,
    term_surface "term_surface" any String,
    before_sense "before_sense" any Option<String> = None,
    after_sense "after_sense" any String,
    reason "reason" any String,
    actor "actor" any String,
}}

crate::contract::object! { GlossaryStrictnessSetPayload, extra {
    mission_id "mission_id" any String,
    new_strictness "new_strictness" any GlossaryStrictness,
    previous_strictness "previous_strictness" any Option<GlossaryStrictness> = None,
    actor "actor" any String,
}}

crate::contract::object! { LaneRow, extra {
    event_id "event_id" any String,
    mission_slug "mission_slug" any Option<String> = None,
    feature_slug "feature_slug" any Option<String> = None,
    mission_id "mission_id" any Option<String> = None,
    wp_id "wp_id" any String,
    from_lane "from_lane" any RowLane,
    to_lane "to_lane" any RowLane,
    at "at" any crate::contract::scalar::Timestamp,
    actor "actor" any RowActor,
    force "force" any bool,
    execution_mode "execution_mode" any String,
    reason "reason" any Option<String> = None,
    reason_source "reason_source" any Option<String> = None,
    review_ref "review_ref" any Option<String> = None,
    evidence "evidence" any Option<RowEvidence> = None,
    review_result "review_result" any Option<RowVerdict> = None,
    policy_metadata "policy_metadata" any Option<serde_json::Map<String, serde_json::Value>> = None,
}}

crate::contract::object! { LenientEvent, extra {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    aggregate_id "aggregate_id" any String,
    payload "payload" any serde_json::Map<String, serde_json::Value> = Default::default(),
    timestamp "timestamp" any crate::contract::scalar::Timestamp,
    node_id "node_id" any String,
    lamport_clock "lamport_clock" integer i64,
    causation_id "causation_id" any Option<String> = None,
    correlation_id "correlation_id" any Option<String> = None,
    build_id "build_id" any Option<String> = None,
    project_uuid "project_uuid" any Option<String> = None,
    project_slug "project_slug" any Option<String> = None,
    schema_version "schema_version" any Option<String> = None,
    data_tier "data_tier" integer Option<i64> = Default::default(),
}}

crate::contract::object! { LifecycleAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    wp_id "wp_id" any Option<String>,
    status_code "status_code" any Option<StatusAnomalyCode>,
    code "code" any LifecycleAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { LifecycleRow, extra {
    aggregate_id "aggregate_id" any String,
    aggregate_type "aggregate_type" any String,
    event_id "event_id" any String,
    event_type "event_type" any LifecycleRowEvent,
    payload "payload" any serde_json::Map<String, serde_json::Value>,
    project_slug "project_slug" any Option<String> = None,
    project_uuid "project_uuid" any Option<String> = None,
    schema_version "schema_version" any String,
    timestamp "timestamp" any crate::contract::scalar::Timestamp,
}}

crate::contract::object! { LocalNamespaceTuple {
    project_uuid "project_uuid" any String,
    mission_slug "mission_slug" any String,
    target_branch "target_branch" any String,
    mission_type "mission_type" any String,
    manifest_version "manifest_version" any String,
    step_id "step_id" any Option<String> = None,
}}

crate::contract::object! { MissingArtifact {
    anomaly_type "anomaly_type" any DossierAnomalyType,
    expected_identity "expected_identity" any ArtifactIdentity,
    manifest_step "manifest_step" any String,
    checked_at "checked_at" any String,
    remediation_hint "remediation_hint" any Option<String>,
}}

crate::contract::object! { MissionAuditAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any MissionAuditAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { MissionAuditCompletedPayload {
    mission_id "mission_id" any String,
    run_id "run_id" any String,
    mission_slug "mission_slug" any String,
    mission_number "mission_number" integer i64,
    mission_type "mission_type" any String,
    actor "actor" any String,
    verdict "verdict" any AuditVerdict,
    severity "severity" any AuditSeverity,
    findings_count "findings_count" integer i64,
    artifact_ref "artifact_ref" any AuditArtifactRef,
    summary "summary" any String,
}}

crate::contract::object! { MissionAuditDecisionRequestedPayload {
    mission_id "mission_id" any String,
    run_id "run_id" any String,
    mission_slug "mission_slug" any String,
    mission_number "mission_number" integer i64,
    mission_type "mission_type" any String,
    actor "actor" any String,
    decision_id "decision_id" any String,
    question "question" any String,
    context_summary "context_summary" any String,
    severity "severity" any AuditSeverity,
}}

crate::contract::object! { MissionAuditFailedPayload {
    mission_id "mission_id" any String,
    run_id "run_id" any String,
    mission_slug "mission_slug" any String,
    mission_number "mission_number" integer i64,
    mission_type "mission_type" any String,
    actor "actor" any String,
    error_code "error_code" any String,
    error_message "error_message" any String,
    partial_artifact_ref "partial_artifact_ref" any Option<AuditArtifactRef> = None,
}}

crate::contract::object! { MissionAuditRequestedPayload {
    mission_id "mission_id" any String,
    run_id "run_id" any String,
    mission_slug "mission_slug" any String,
    mission_number "mission_number" integer i64,
    mission_type "mission_type" any String,
    actor "actor" any String,
    trigger_mode "trigger_mode" any AuditTriggerMode,
    audit_scope "audit_scope" any Vec<String>,
    enforcement_mode "enforcement_mode" any AuditEnforcementMode,
}}

crate::contract::object! { MissionAuditStartedPayload {
    mission_id "mission_id" any String,
    run_id "run_id" any String,
    mission_slug "mission_slug" any String,
    mission_number "mission_number" integer i64,
    mission_type "mission_type" any String,
    actor "actor" any String,
    audit_scope_hash "audit_scope_hash" any String,
}}

crate::contract::object! { MissionBadLine {
    line "line" integer i64,
    kind "kind" any String,
    message "message" any String,
}}

crate::contract::object! { MissionBoard {
    mission_slug "mission_slug" any String,
    mission_number "mission_number" any String,
    mission_type "mission_type" any String,
    materialized_at "materialized_at" any Option<String>,
    event_count "event_count" integer i64,
    last_event_id "last_event_id" any Option<String>,
    work_packages "work_packages" any ::std::collections::BTreeMap<String, MissionPackage>,
    summary "summary" integer ::std::collections::BTreeMap<String, i64>,
    release "release" any String,
    path "path" any Option<String>,
    at "at" any Option<String>,
    meta "meta" any Option<MissionMeta>,
    lines "lines" integer i64,
    rows "rows" integer ::std::collections::BTreeMap<String, i64>,
    bad_lines "bad_lines" any Vec<MissionBadLine>,
    findings "findings" any Vec<MissionFinding>,
    evidence "evidence" any ::std::collections::BTreeMap<String, MissionEvidence>,
}}

crate::contract::object! { MissionCancelledPayload, extra {
    mission_id "mission_id" any String,
    reason "reason" any String,
    actor "actor" any String,
    cancelled_wp_ids "cancelled_wp_ids" any Vec<String> = Default::default(),
}}

crate::contract::object! { MissionClosedPayload {
    mission_slug "mission_slug" any String,
    mission_number "mission_number" integer i64,
    mission_type "mission_type" any String,
}}

crate::contract::object! { MissionCompletedPayload, extra {
    mission_id "mission_id" any String,
    mission_type "mission_type" any String,
    final_phase "final_phase" any String,
    actor "actor" any String,
}}

crate::contract::object! { MissionContext, extra {
    mission_slug "mission_slug" any Option<String> = None,
    slug "slug" any Option<String> = None,
    mission_id "mission_id" any Option<String> = None,
    mission_number "mission_number" integer Option<i64> = Default::default(),
    mission_type "mission_type" any Option<String> = None,
    project_uuid "project_uuid" any Option<crate::contract::scalar::ProjectUuid> = None,
    build_id "build_id" any Option<String> = None,
    execution_mode "execution_mode" any Option<String> = None,
}}

crate::contract::object! { MissionCreatedPayload {
    mission_slug "mission_slug" any String,
    mission_number "mission_number" integer i64,
    mission_type "mission_type" any String,
}}

crate::contract::object! { MissionDossierArtifactIndexedPayload {
    namespace "namespace" any LocalNamespaceTuple,
    artifact_id "artifact_id" any ArtifactIdentity,
    content_ref "content_ref" any ContentHashRef,
    indexed_at "indexed_at" any String,
    provenance "provenance" any Option<ProvenanceRef> = None,
    step_id "step_id" any Option<String> = None,
    supersedes "supersedes" any Option<ArtifactIdentity> = None,
    context_diagnostics "context_diagnostics" any Option<::std::collections::BTreeMap<String, String>> = None,
}}

crate::contract::object! { MissionDossierArtifactMissingPayload {
    namespace "namespace" any LocalNamespaceTuple,
    expected_identity "expected_identity" any ArtifactIdentity,
    manifest_step "manifest_step" any String,
    checked_at "checked_at" any String,
    last_known_ref "last_known_ref" any Option<ProvenanceRef> = None,
    remediation_hint "remediation_hint" any Option<String> = None,
    context_diagnostics "context_diagnostics" any Option<::std::collections::BTreeMap<String, String>> = None,
}}

crate::contract::object! { MissionDossierParityDriftDetectedPayload {
    namespace "namespace" any LocalNamespaceTuple,
    expected_hash "expected_hash" any String,
    actual_hash "actual_hash" any String,
    drift_kind "drift_kind" any DriftKind,
    detected_at "detected_at" any String,
    artifact_ids_changed "artifact_ids_changed" any Option<Vec<ArtifactIdentity>> = None,
    rebuild_hint "rebuild_hint" any Option<String> = None,
    context_diagnostics "context_diagnostics" any Option<::std::collections::BTreeMap<String, String>> = None,
}}

crate::contract::object! { MissionDossierSnapshotComputedPayload {
    namespace "namespace" any LocalNamespaceTuple,
    snapshot_hash "snapshot_hash" any String,
    artifact_count "artifact_count" integer i64,
    anomaly_count "anomaly_count" integer i64,
    computed_at "computed_at" any String,
    algorithm "algorithm" any Option<HashAlgorithm> = None,
    context_diagnostics "context_diagnostics" any Option<::std::collections::BTreeMap<String, String>> = None,
}}

crate::contract::object! { MissionDossierState {
    namespace "namespace" any Option<LocalNamespaceTuple>,
    artifacts "artifacts" any ::std::collections::BTreeMap<String, ArtifactEntry>,
    anomalies "anomalies" any Vec<MissingArtifact>,
    latest_snapshot "latest_snapshot" any Option<SnapshotSummary>,
    drift_history "drift_history" any Vec<DriftRecord>,
    parity_status "parity_status" any ParityStatus,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
}}

crate::contract::object! { MissionEvidence {
    line "line" integer i64,
    reason "reason" any Option<String>,
    review_ref "review_ref" any Option<String>,
    evidence "evidence" any Option<serde_json::Map<String, serde_json::Value>>,
}}

crate::contract::object! { MissionFinding {
    code "code" any MissionFindingCode,
    level "level" any MissionFindingLevel,
    message "message" any String,
    help "help" any String,
    line "line" integer Option<i64>,
    other_line "other_line" integer Option<i64>,
    event_id "event_id" any Option<String>,
    wp_id "wp_id" any Option<String>,
    from_lane "from_lane" any Option<MissionLane>,
    to_lane "to_lane" any Option<MissionLane>,
    lane "lane" any Option<MissionLane>,
}}

crate::contract::object! { MissionMeta {
    mission_id "mission_id" any Option<String>,
    mission_slug "mission_slug" any Option<String>,
    mission_number "mission_number" any Option<String>,
    mission_type "mission_type" any Option<String>,
    friendly_name "friendly_name" any Option<String>,
    target_branch "target_branch" any Option<String>,
}}

crate::contract::object! { MissionPackage, extra {
    lane "lane" any MissionLane,
    actor "actor" any String,
    last_transition_at "last_transition_at" any Option<String>,
    last_event_id "last_event_id" any Option<String>,
    force_count "force_count" integer i64,
}}

crate::contract::object! { MissionRunAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any MissionRunAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { MissionRunCompletedPayload, extra {
    run_id "run_id" any String,
    mission_type "mission_type" any String,
    actor "actor" any RuntimeActorIdentity,
}}

crate::contract::object! { MissionRunStartedPayload, extra {
    run_id "run_id" any String,
    mission_type "mission_type" any String,
    actor "actor" any RuntimeActorIdentity,
}}

crate::contract::object! { MissionStartedPayload, extra {
    mission_id "mission_id" any String,
    mission_type "mission_type" any String,
    initial_phase "initial_phase" any String,
    actor "actor" any String,
}}

crate::contract::object! { NextStepAutoCompletedPayload, extra {
    run_id "run_id" any String,
    step_id "step_id" any String,
    agent_id "agent_id" any String,
    result "result" any String,
    actor "actor" any RuntimeActorIdentity,
}}

crate::contract::object! { NextStepIssuedPayload, extra {
    run_id "run_id" any String,
    step_id "step_id" any String,
    agent_id "agent_id" any String,
    actor "actor" any RuntimeActorIdentity,
}}

crate::contract::object! { ParticipantIdentity, extra {
    participant_id "participant_id" any String,
    participant_type "participant_type" any ParticipantType,
    display_name "display_name" any Option<String> = None,
    session_id "session_id" any Option<String> = None,
}}

crate::contract::object! { ParticipantInvitedPayload, extra {
    participant_id "participant_id" any String,
    participant_identity "participant_identity" any ParticipantIdentity,
    invited_by "invited_by" any String,
    mission_id "mission_id" any String,
}}

crate::contract::object! { ParticipantJoinedPayload, extra {
    participant_id "participant_id" any String,
    participant_identity "participant_identity" any ParticipantIdentity,
    mission_id "mission_id" any String,
    auth_principal_id "auth_principal_id" any Option<String> = None,
}}

crate::contract::object! { ParticipantLeftPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    reason "reason" any Option<String> = None,
}}

crate::contract::object! { PayloadRecord, extra {
    event_type "event_type" any String,
    payload "payload" any serde_json::Map<String, serde_json::Value>,
}}

crate::contract::object! { PendingDecision {
    decision_id "decision_id" any String,
    question "question" any String,
    context_summary "context_summary" any String,
    severity "severity" any AuditSeverity,
}}

crate::contract::object! { PhaseEnteredPayload, extra {
    mission_id "mission_id" any String,
    phase_name "phase_name" any String,
    previous_phase "previous_phase" any Option<String> = None,
    actor "actor" any String,
}}

crate::contract::object! { PotentialStepCollisionDetectedPayload, extra {
    warning_id "warning_id" any String,
    mission_id "mission_id" any String,
    participant_ids "participant_ids" any Vec<String>,
    step_id "step_id" any String,
    wp_id "wp_id" any Option<String> = None,
    severity "severity" any WarningSeverity,
}}

crate::contract::object! { PresenceHeartbeatPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    session_id "session_id" any Option<String> = None,
}}

crate::contract::object! { ProfileInvocationStartedPayload {
    mission_id "mission_id" any String,
    run_id "run_id" any String,
    step_id "step_id" any String,
    action "action" any String,
    profile_slug "profile_slug" any String,
    profile_version "profile_version" any Option<String> = None,
    actor "actor" any RuntimeActorIdentity,
    governance_scope "governance_scope" any Option<String> = None,
}}

crate::contract::object! { PromptStepExecutionCompletedPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    step_id "step_id" any String,
    wp_id "wp_id" any Option<String> = None,
    outcome "outcome" any StepOutcome,
}}

crate::contract::object! { PromptStepExecutionStartedPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    step_id "step_id" any String,
    wp_id "wp_id" any Option<String> = None,
    step_description "step_description" any Option<String> = None,
}}

crate::contract::object! { ProvenanceRef {
    source_event_ids "source_event_ids" any Option<Vec<String>> = None,
    git_sha "git_sha" any Option<String> = None,
    git_ref "git_ref" any Option<String> = None,
    actor_id "actor_id" any Option<String> = None,
    actor_kind "actor_kind" any Option<ProvenanceActorKind> = None,
    revised_at "revised_at" any Option<String> = None,
}}

crate::contract::object! { ReducedCollaborationState {
    mission_id "mission_id" any String,
    participants "participants" any ::std::collections::BTreeMap<String, ParticipantIdentity>,
    departed_participants "departed_participants" any ::std::collections::BTreeMap<String, ParticipantIdentity>,
    presence "presence" any ::std::collections::BTreeMap<String, crate::contract::scalar::Timestamp>,
    active_drivers "active_drivers" any Vec<String>,
    focus_by_participant "focus_by_participant" any ::std::collections::BTreeMap<String, FocusTarget>,
    participants_by_focus "participants_by_focus" any ::std::collections::BTreeMap<String, Vec<String>>,
    warnings "warnings" any Vec<WarningEntry>,
    decisions "decisions" any Vec<DecisionEntry>,
    comments "comments" any Vec<CommentEntry>,
    active_executions "active_executions" any ::std::collections::BTreeMap<String, Vec<String>>,
    linked_sessions "linked_sessions" any ::std::collections::BTreeMap<String, Vec<String>>,
    anomalies "anomalies" any Vec<CollaborationAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
    last_processed_event_id "last_processed_event_id" any Option<crate::contract::scalar::EventId>,
}}

crate::contract::object! { ReducedConnectorState {
    connector_id "connector_id" any Option<String>,
    current_state "current_state" any Option<ConnectorState>,
    provider "provider" any Option<String>,
    last_health_check "last_health_check" any Option<crate::contract::scalar::Timestamp>,
    anomalies "anomalies" any Vec<ConnectorAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
    transition_log "transition_log" any Vec<(crate::contract::scalar::EventId, ConnectorState)>,
    user_connections "user_connections" any Vec<UserConnectionStatus>,
}}

crate::contract::object! { ReducedDecisionPointState {
    state "state" any Option<DecisionPointState>,
    decision_point_id "decision_point_id" any Option<String>,
    mission_id "mission_id" any Option<String>,
    run_id "run_id" any Option<String>,
    mission_slug "mission_slug" any Option<String>,
    mission_type "mission_type" any Option<String>,
    phase "phase" any Option<String>,
    last_actor_id "last_actor_id" any Option<String>,
    last_actor_type "last_actor_type" any Option<RuntimeActorType>,
    last_authority_role "last_authority_role" any Option<DecisionAuthorityRole>,
    last_rationale "last_rationale" any Option<String>,
    last_alternatives_considered "last_alternatives_considered" any Option<Vec<String>>,
    last_evidence_refs "last_evidence_refs" any Option<Vec<String>>,
    last_state_entered_at "last_state_entered_at" any Option<crate::contract::scalar::Timestamp>,
    anomalies "anomalies" any Vec<DecisionPointAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
}}

crate::contract::object! { ReducedGlossaryState {
    mission_id "mission_id" any String,
    active_scopes "active_scopes" any ::std::collections::BTreeMap<String, GlossaryScopeActivatedPayload>,
    current_strictness "current_strictness" any GlossaryStrictness,
    strictness_history "strictness_history" any Vec<GlossaryStrictnessSetPayload>,
    term_candidates "term_candidates" any ::std::collections::BTreeMap< String, ::std::collections::BTreeMap<String, Vec<TermCandidateObservedPayload>>, >,
    term_senses "term_senses" any ::std::collections::BTreeMap< String, ::std::collections::BTreeMap<String, GlossarySenseUpdatedPayload>, >,
    clarifications "clarifications" any Vec<ClarificationRecord>,
    semantic_checks "semantic_checks" any Vec<SemanticCheckEvaluatedPayload>,
    generation_blocks "generation_blocks" any Vec<GenerationBlockedBySemanticConflictPayload>,
    anomalies "anomalies" any Vec<GlossaryAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
    last_processed_event_id "last_processed_event_id" any Option<crate::contract::scalar::EventId>,
}}

crate::contract::object! { ReducedMission {
    mission_id "mission_id" any Option<String>,
    mission_status "mission_status" any Option<MissionStatus>,
    mission_type "mission_type" any Option<String>,
    current_phase "current_phase" any Option<String>,
    phases_entered "phases_entered" any Vec<String>,
    wp_states "wp_states" any ::std::collections::BTreeMap<String, WorkPackageState>,
    anomalies "anomalies" any Vec<LifecycleAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
    last_processed_event_id "last_processed_event_id" any Option<crate::contract::scalar::EventId>,
}}

crate::contract::object! { ReducedMissionAuditState {
    audit_status "audit_status" any AuditStatus,
    verdict "verdict" any Option<AuditVerdict>,
    severity "severity" any Option<AuditSeverity>,
    findings_count "findings_count" integer Option<i64>,
    artifact_ref "artifact_ref" any Option<AuditArtifactRef>,
    partial_artifact_ref "partial_artifact_ref" any Option<AuditArtifactRef>,
    summary "summary" any Option<String>,
    error_code "error_code" any Option<String>,
    error_message "error_message" any Option<String>,
    pending_decisions "pending_decisions" any Vec<PendingDecision>,
    mission_id "mission_id" any Option<String>,
    run_id "run_id" any Option<String>,
    mission_slug "mission_slug" any Option<String>,
    mission_number "mission_number" integer Option<i64>,
    mission_type "mission_type" any Option<String>,
    trigger_mode "trigger_mode" any Option<AuditTriggerMode>,
    enforcement_mode "enforcement_mode" any Option<AuditEnforcementMode>,
    audit_scope "audit_scope" any Option<Vec<String>>,
    audit_scope_hash "audit_scope_hash" any Option<String>,
    anomalies "anomalies" any Vec<MissionAuditAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
}}

crate::contract::object! { ReducedMissionRunState {
    run_id "run_id" any Option<String>,
    mission_type "mission_type" any Option<String>,
    run_status "run_status" any Option<MissionRunStatus>,
    current_step_id "current_step_id" any Option<String>,
    completed_steps "completed_steps" any Vec<String>,
    pending_decisions "pending_decisions" any ::std::collections::BTreeMap<String, DecisionInputRequestedPayload>,
    answered_decisions "answered_decisions" any ::std::collections::BTreeMap<String, DecisionInputAnsweredPayload>,
    anomalies "anomalies" any Vec<MissionRunAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
    last_processed_event_id "last_processed_event_id" any Option<crate::contract::scalar::EventId>,
}}

crate::contract::object! { ReducedStatus {
    wp_states "wp_states" any ::std::collections::BTreeMap<String, WorkPackageState>,
    anomalies "anomalies" any Vec<StatusAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
    last_processed_event_id "last_processed_event_id" any Option<crate::contract::scalar::EventId>,
}}

crate::contract::object! { ReducedSyncState {
    connector_id "connector_id" any Option<String>,
    outcome_counts "outcome_counts" any SyncOutcomeCounts,
    outcome_log "outcome_log" any Vec<(crate::contract::scalar::EventId, SyncOutcome, String)>,
    seen_delivery_pairs "seen_delivery_pairs" any Vec<(String, String)>,
    anomalies "anomalies" any Vec<SyncAnomaly>,
    notices "notices" any Vec<ReducerNotice>,
    event_count "event_count" integer i64,
}}

crate::contract::object! { ReducerFailure {
    reducer "reducer" any String,
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any String,
    reason "reason" any String,
    details "details" any Vec<String>,
    participant_id "participant_id" any Option<String>,
    expected "expected" any Option<LocalNamespaceTuple>,
    actual "actual" any Option<LocalNamespaceTuple>,
}}

crate::contract::object! { ReducerNotice {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any ReducerNoticeCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { RepoEvidence, extra {
    repo "repo" any String,
    branch "branch" any String,
    commit "commit" any String,
    files_touched "files_touched" any Option<Vec<String>> = None,
}}

crate::contract::object! { RetrospectiveCompletedPayload {
    mission_id "mission_id" any String,
    actor "actor" any String,
    trigger_source "trigger_source" any TriggerSource,
    artifact_ref "artifact_ref" any Option<ProvenanceRef> = None,
    completed_at "completed_at" any crate::contract::scalar::Timestamp,
}}

crate::contract::object! { RetrospectiveRow, extra {
    type_ "type" any RetrospectiveRowEvent,
    event_id "event_id" any String,
    at "at" any crate::contract::scalar::Timestamp,
    mission_id "mission_id" any String,
    mission_slug "mission_slug" any String,
    actor "actor" any serde_json::Map<String, serde_json::Value>,
    policy_source "policy_source" any Option<serde_json::Map<String, serde_json::Value>> = None,
    schema_version "schema_version" integer i64,
}}

crate::contract::object! { RetrospectiveSkippedPayload {
    mission_id "mission_id" any String,
    actor "actor" any String,
    trigger_source "trigger_source" any TriggerSource,
    skip_reason "skip_reason" any String,
    skipped_at "skipped_at" any crate::contract::scalar::Timestamp,
}}

crate::contract::object! { RetrospectiveStepRow, extra {
    event_name "event_name" any String,
    event_id "event_id" any String,
    at "at" any crate::contract::scalar::Timestamp,
    payload "payload" any serde_json::Map<String, serde_json::Value>,
}}

crate::contract::object! { ReviewOverride, extra {
    at "at" any String,
    actor "actor" any String,
    wp_id "wp_id" any String,
    reason "reason" any String,
}}

crate::contract::object! { ReviewRollbackPayload, extra {
    mission_id "mission_id" any String,
    review_ref "review_ref" any String,
    target_phase "target_phase" any String,
    affected_wp_ids "affected_wp_ids" any Vec<String> = Default::default(),
    actor "actor" any String,
}}

crate::contract::object! { ReviewVerdict, extra {
    reviewer "reviewer" any String,
    verdict "verdict" any String,
    reference "reference" any Option<String> = None,
}}

crate::contract::string_or_object! { RowActor { Name, Binding } }

crate::contract::object! { RowActorBinding {
    role "role" any Option<String>,
    profile "profile" any Option<String>,
    tool "tool" any Option<String>,
    model "model" any Option<String>,
}}

crate::contract::object! { RowCommand, extra {
    command "command" any String,
    result "result" any String,
    summary "summary" any String,
}}

crate::contract::object! { RowEvidence, extra {
    review "review" any RowReview,
    repos "repos" any Vec<RowRepo> = Default::default(),
    verification "verification" any Vec<RowCommand> = Default::default(),
}}

crate::contract::object! { RowRepo, extra {
    repo "repo" any String,
    branch "branch" any String,
    commit "commit" any String,
    files_touched "files_touched" any Option<Vec<String>> = None,
}}

crate::contract::object! { RowReview, extra {
    reviewer "reviewer" any String,
    verdict "verdict" any String,
    reference "reference" any String,
}}

crate::contract::object! { RowVerdict, extra {
    reviewer "reviewer" any String,
    verdict "verdict" any String,
    reference "reference" any String,
    feedback_path "feedback_path" any Option<String> = None,
}}

crate::contract::object! { RunJournalRow, extra {
    event_type "event_type" any RunJournalEvent,
    timestamp "timestamp" any crate::contract::scalar::Timestamp,
    payload "payload" any serde_json::Map<String, serde_json::Value>,
    event_id "event_id" any Option<String> = None,
    row_version "row_version" integer Option<i64> = Default::default(),
}}

crate::contract::object! { RuntimeActorIdentity, extra {
    actor_id "actor_id" any String,
    actor_type "actor_type" any RuntimeActorType,
    display_name "display_name" any String = Default::default(),
    provider "provider" any Option<String> = None,
    model "model" any Option<String> = None,
    tool "tool" any Option<String> = None,
}}

crate::contract::object! { SemanticCheckEvaluatedPayload, extra {
    mission_id "mission_id" any String,
    scope_id "scope_id" any String,
    step_id "step_id" any String,
    conflicts "conflicts" any Vec<SemanticConflictEntry>,
    severity "severity" any SemanticSeverity,
    confidence "confidence" any f64,
    recommended_action "recommended_action" any SemanticCheckAction,
    effective_strictness "effective_strictness" any GlossaryStrictness,
    step_metadata "step_metadata" any ::std::collections::BTreeMap<String, String> = Default::default(),
}}

crate::contract::object! { SemanticConflictEntry, extra {
    term "term" any String,
    nature "nature" any SemanticConflictNature,
    severity "severity" any SemanticSeverity,
    description "description" any String,
}}

crate::contract::object! { SessionLinkedPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    primary_session_id "primary_session_id" any String,
    linked_session_id "linked_session_id" any String,
    link_type "link_type" any SessionLinkType,
}}

crate::contract::object! { SnapshotSummary {
    snapshot_hash "snapshot_hash" any String,
    artifact_count "artifact_count" integer i64,
    anomaly_count "anomaly_count" integer i64,
    computed_at "computed_at" any String,
    algorithm "algorithm" any HashAlgorithm,
}}

crate::contract::string_or_object! { StatusActor { Label, Details } }

crate::contract::object! { StatusAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    wp_id "wp_id" any String,
    from_lane "from_lane" any Option<Lane>,
    to_lane "to_lane" any Option<Lane>,
    code "code" any StatusAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { StatusTransitionPayload {
    mission_slug "mission_slug" any String,
    wp_id "wp_id" any String,
    from_lane "from_lane" any Option<Lane> = None,
    to_lane "to_lane" any Lane,
    actor "actor" any StatusActor,
    force "force" any bool = Default::default(),
    reason "reason" any Option<String> = None,
    execution_mode "execution_mode" any ExecutionMode,
    review_ref "review_ref" any Option<String> = None,
    evidence "evidence" any Option<DoneEvidence> = None,
}}

crate::contract::object! { SyncAnomaly {
    event_id "event_id" any crate::contract::scalar::EventId,
    event_type "event_type" any String,
    code "code" any SyncAnomalyCode,
    reason "reason" any String,
    details "details" any Vec<String>,
}}

crate::contract::object! { SyncDeadLetteredPayload, extra {
    delivery_id "delivery_id" any String,
    source_event_fingerprint "source_event_fingerprint" any String,
    connector_id "connector_id" any String,
    mission_id "mission_id" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    failure_reason "failure_reason" any String,
    total_attempts "total_attempts" integer i64,
    dead_letter_ref "dead_letter_ref" any String,
}}

crate::contract::object! { SyncIngestAcceptedPayload, extra {
    delivery_id "delivery_id" any String,
    source_event_fingerprint "source_event_fingerprint" any String,
    connector_id "connector_id" any String,
    mission_id "mission_id" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    ingest_batch_id "ingest_batch_id" any String,
    ingested_count "ingested_count" integer i64,
}}

crate::contract::object! { SyncIngestRejectedPayload, extra {
    delivery_id "delivery_id" any String,
    source_event_fingerprint "source_event_fingerprint" any String,
    connector_id "connector_id" any String,
    mission_id "mission_id" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    rejection_reason "rejection_reason" any String,
    rejected_payload_ref "rejected_payload_ref" any String,
}}

crate::contract::object! { SyncOutcomeCounts {
    accepted_count "accepted_count" integer i64,
    rejected_count "rejected_count" integer i64,
    retry_count "retry_count" integer i64,
    dead_letter_count "dead_letter_count" integer i64,
    replay_count "replay_count" integer i64,
}}

crate::contract::object! { SyncReplayCompletedPayload, extra {
    delivery_id "delivery_id" any String,
    source_event_fingerprint "source_event_fingerprint" any String,
    connector_id "connector_id" any String,
    mission_id "mission_id" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    replay_id "replay_id" any String,
    replayed_count "replayed_count" integer i64,
    replay_source "replay_source" any String,
}}

crate::contract::object! { SyncRetryScheduledPayload, extra {
    delivery_id "delivery_id" any String,
    source_event_fingerprint "source_event_fingerprint" any String,
    connector_id "connector_id" any String,
    mission_id "mission_id" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    retry_attempt "retry_attempt" integer i64,
    max_retries "max_retries" integer i64,
    next_retry_at "next_retry_at" any crate::contract::scalar::Timestamp,
}}

crate::contract::object! { TermCandidateObservedPayload, extra {
    mission_id "mission_id" any String,
    scope_id "scope_id" any String,
    step_id "step_id" any String,
    term_surface "term_surface" any String,
    confidence "confidence" any f64,
    actor "actor" any String,
    step_metadata "step_metadata" any ::std::collections::BTreeMap<String, String> = Default::default(),
}}

crate::contract::object! { TypedLaneRow, extra {
    event_type "event_type" any Option<String>,
}}

crate::contract::object! { UserConnectedPayload, extra {
    connector_id "connector_id" any String,
    connector_type "connector_type" any String,
    provider "provider" any String,
    mission_id "mission_id" any String,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    actor_id "actor_id" any String,
    actor_type "actor_type" any ConnectorActorType,
    endpoint_url "endpoint_url" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    user_id "user_id" any String,
}}

crate::contract::object! { UserConnectionStatus, extra {
    user_id "user_id" any String,
    state "state" any ConnectorState,
    last_event_at "last_event_at" any Option<crate::contract::scalar::Timestamp> = None,
}}

crate::contract::object! { UserDisconnectedPayload, extra {
    connector_id "connector_id" any String,
    connector_type "connector_type" any String,
    provider "provider" any String,
    mission_id "mission_id" any String,
    project_uuid "project_uuid" any crate::contract::scalar::ProjectUuid,
    actor_id "actor_id" any String,
    actor_type "actor_type" any ConnectorActorType,
    endpoint_url "endpoint_url" any String,
    recorded_at "recorded_at" any crate::contract::scalar::Timestamp,
    user_id "user_id" any String,
    reason "reason" any String = Default::default(),
}}

crate::contract::object! { VerificationEntry, extra {
    command "command" any String,
    result "result" any String,
    summary "summary" any Option<String> = None,
}}

crate::contract::object! { WarningAcknowledgedPayload, extra {
    participant_id "participant_id" any String,
    mission_id "mission_id" any String,
    warning_id "warning_id" any String,
    acknowledgement "acknowledgement" any WarningAcknowledgement,
}}

crate::contract::object! { WarningEntry {
    warning_id "warning_id" any String,
    event_id "event_id" any crate::contract::scalar::EventId,
    warning_type "warning_type" any WarningType,
    participant_ids "participant_ids" any Vec<String>,
    acknowledgements "acknowledgements" any ::std::collections::BTreeMap<String, WarningAcknowledgement>,
}}

crate::contract::object! { WorkPackageState {
    wp_id "wp_id" any String,
    current_lane "current_lane" any Lane,
    last_event_id "last_event_id" any crate::contract::scalar::EventId,
    last_transition_at "last_transition_at" any crate::contract::scalar::Timestamp,
    evidence "evidence" any Option<DoneEvidence>,
}}

crate::contract::string_enum! { ArtifactClass {
    Input = "input",
    Workflow = "workflow",
    Output = "output",
    Evidence = "evidence",
    Policy = "policy",
    Runtime = "runtime",
}}

crate::contract::string_enum! { AuditEnforcementMode {
    Advisory = "advisory",
    Blocking = "blocking",
}}

crate::contract::string_enum! { AuditSeverity {
    Info = "info",
    Warning = "warning",
    Error = "error",
    Critical = "critical",
}}

crate::contract::string_enum! { AuditStatus {
    Pending = "pending",
    Running = "running",
    AwaitingDecision = "awaiting_decision",
    Completed = "completed",
    Failed = "failed",
}}

crate::contract::string_enum! { AuditTriggerMode {
    Manual = "manual",
    PostMerge = "post_merge",
}}

crate::contract::string_enum! { AuditVerdict {
    Pass = "pass",
    PassWithWarnings = "pass_with_warnings",
    Fail = "fail",
    BlockedDecisionRequired = "blocked_decision_required",
}}

crate::contract::string_enum! { BlockingStrictness {
    Medium = "medium",
    Max = "max",
}}

crate::contract::string_enum! { CollaborationAnomalyCode {
    PayloadInvalid = "payload_invalid",
    DuplicateInvite = "duplicate_invite",
    DuplicateJoin = "duplicate_join",
    LeaveNotActive = "leave_not_active",
    ParticipantDeparted = "participant_departed",
    ParticipantUnknown = "participant_unknown",
    StepNotStarted = "step_not_started",
    WarningUnknown = "warning_unknown",
}}

crate::contract::string_enum! { ConnectorActorType {
    Human = "human",
    Service = "service",
    System = "system",
}}

crate::contract::string_enum! { ConnectorAnomalyCode {
    PayloadInvalid = "payload_invalid",
    InvalidTransition = "invalid_transition",
}}

crate::contract::string_enum! { ConnectorState {
    Provisioned = "provisioned",
    Healthy = "healthy",
    Degraded = "degraded",
    Revoked = "revoked",
    Reconnected = "reconnected",
}}

crate::contract::string_enum! { CutoverSignalLocation {
    EventEnvelope = "event_envelope",
    Payload = "payload",
    ArtifactOnly = "artifact_only",
}}

crate::contract::string_enum! { DecisionAuthorityRole {
    MissionOwner = "mission_owner",
    Advisory = "advisory",
    Informed = "informed",
}}

crate::contract::string_enum! { DecisionPointAnomalyCode {
    PayloadInvalid = "payload_invalid",
    EventAfterTerminal = "event_after_terminal",
    InvalidTransition = "invalid_transition",
    AuthorityPolicyViolation = "authority_policy_violation",
    LlmPolicyViolation = "llm_policy_violation",
}}

crate::contract::string_enum! { DecisionPointState {
    Open = "open",
    Discussing = "discussing",
    Resolved = "resolved",
    Overridden = "overridden",
}}

crate::contract::string_enum! { DecisionRowEvent {
    DecisionPointOpened = "DecisionPointOpened",
    DecisionPointResolved = "DecisionPointResolved",
    DecisionPointDeferred = "DecisionPointDeferred",
    DecisionPointCanceled = "DecisionPointCanceled",
    DecisionPointWidened = "DecisionPointWidened",
}}

crate::contract::string_enum! { DossierAnomalyType {
    MissingArtifact = "missing_artifact",
}}

crate::contract::string_enum! { DriftKind {
    ArtifactAdded = "artifact_added",
    ArtifactRemoved = "artifact_removed",
    ArtifactMutated = "artifact_mutated",
    AnomalyIntroduced = "anomaly_introduced",
    AnomalyResolved = "anomaly_resolved",
    ManifestVersionChanged = "manifest_version_changed",
}}

crate::contract::string_enum! { DriveIntent {
    Active = "active",
    Inactive = "inactive",
}}

crate::contract::string_enum! { ExecutionMode {
    Worktree = "worktree",
    DirectRepo = "direct_repo",
}}

crate::contract::string_enum! { FailedConclusion {
    Failure = "failure",
    TimedOut = "timed_out",
    Cancelled = "cancelled",
    ActionRequired = "action_required",
}}

crate::contract::string_enum! { FocusTargetType {
    Wp = "wp",
    Step = "step",
    File = "file",
}}

crate::contract::string_enum! { GateProvider {
    Github = "github",
}}

crate::contract::string_enum! { GateType {
    Ci = "ci",
}}

crate::contract::string_enum! { GlossaryAnomalyCode {
    PayloadInvalid = "payload_invalid",
    ScopeNotActivated = "scope_not_activated",
    TermNotObserved = "term_not_observed",
    SemanticCheckUnknown = "semantic_check_unknown",
    ClarificationBurstCap = "clarification_burst_cap",
    ClarificationUnknown = "clarification_unknown",
}}

crate::contract::string_enum! { GlossaryScopeType {
    SpecKittyCore = "spec_kitty_core",
    TeamDomain = "team_domain",
    AudienceDomain = "audience_domain",
    MissionLocal = "mission_local",
}}

crate::contract::string_enum! { GlossaryStrictness {
    Off = "off",
    Medium = "medium",
    Max = "max",
}}

crate::contract::string_enum! { HashAlgorithm {
    Sha256 = "sha256",
    Sha512 = "sha512",
    Md5 = "md5",
}}

crate::contract::string_enum! { HealthStatus {
    Healthy = "healthy",
    Degraded = "degraded",
    Unreachable = "unreachable",
}}

crate::contract::string_enum! { Lane {
    Planned = "planned",
    Claimed = "claimed",
    InProgress = "in_progress" | "doing",
    ForReview = "for_review",
    Approved = "approved",
    Done = "done",
    Blocked = "blocked",
    Canceled = "canceled",
}}

crate::contract::string_enum! { LifecycleAnomalyCode {
    PayloadInvalid = "payload_invalid",
    EventAfterTerminal = "event_after_terminal",
    DuplicateStart = "duplicate_start",
    EventBeforeStart = "event_before_start",
    WpStatus = "wp_status",
}}

crate::contract::string_enum! { LifecycleRowEvent {
    ProjectInitialized = "ProjectInitialized",
    MissionCreated = "MissionCreated",
    SpecifyStarted = "SpecifyStarted",
    SpecifyCompleted = "SpecifyCompleted",
    PlanStarted = "PlanStarted",
    PlanCompleted = "PlanCompleted",
    TasksStarted = "TasksStarted",
    TasksCompleted = "TasksCompleted",
    WpCreated = "WPCreated",
    ReviewerSelfApproval = "ReviewerSelfApproval",
    MissionReopened = "MissionReopened",
    FollowUpRecorded = "FollowUpRecorded",
}}

crate::contract::string_enum! { MissionAuditAnomalyCode {
    PayloadInvalid = "payload_invalid",
    EventBeforeRequested = "event_before_requested",
    EventAfterTerminal = "event_after_terminal",
    DuplicateDecisionId = "duplicate_decision_id",
}}

crate::contract::string_enum! { MissionFindingCode {
    LogUninitialized = "log.uninitialized",
    LogMixedMissions = "log.mixed_missions",
    LogUnsafeSlug = "log.unsafe_slug",
    LogMixedTimeForms = "log.mixed_time_forms",
    RowCopy = "row.copy",
    RowIdConflict = "row.id_conflict",
    RowTypedLaneIgnored = "row.typed_lane_ignored",
    RowLaneAlias = "row.lane_alias",
    RowNotDisplayed = "row.not_displayed",
    RowNewerLine = "row.newer_line",
    RowUnreadMember = "row.unread_member",
    FoldLostOnContinuity = "fold.lost_on_continuity",
    FoldLostSeed = "fold.lost_seed",
    FoldLostToRollback = "fold.lost_to_rollback",
    FoldLostForced = "fold.lost_forced",
    FoldLostCancel = "fold.lost_cancel",
    FoldFork = "fold.fork",
    FoldReopened = "fold.reopened",
    FoldBootstrapRegression = "fold.bootstrap_regression",
    FoldOutsideMatrix = "fold.outside_matrix",
    OrderClockSkew = "order.clock_skew",
    OrderLifted = "order.lifted",
    ClaimStaleAgent = "claim.stale_agent",
    PackageNotDisplayed = "package.not_displayed",
    PackageCreatedOnly = "package.created_only",
    SnapshotStale = "snapshot.stale",
    SnapshotProvenance = "snapshot.provenance",
    SnapshotFrozen = "snapshot.frozen",
    SnapshotOlderShape = "snapshot.older_shape",
    SnapshotDiffers = "snapshot.differs",
    SnapshotLaneMismatch = "snapshot.lane_mismatch",
    SnapshotUnreadable = "snapshot.unreadable",
    SnapshotNoStatement = "snapshot.no_statement",
    MetaUnreadable = "meta.unreadable",
    MetaSlugMismatch = "meta.slug_mismatch",
    MetaIdMismatch = "meta.id_mismatch",
}}

crate::contract::string_enum! { MissionFindingLevel {
    Error = "error",
    Warning = "warning",
    Note = "note",
}}

crate::contract::string_enum! { MissionLane {
    Genesis = "genesis",
    Uninitialized = "uninitialized",
    Planned = "planned",
    Claimed = "claimed",
    InProgress = "in_progress",
    ForReview = "for_review",
    InReview = "in_review",
    Approved = "approved",
    Done = "done",
    Blocked = "blocked",
    Canceled = "canceled",
}}

crate::contract::string_enum! { MissionRunAnomalyCode {
    PayloadInvalid = "payload_invalid",
    RunAlreadyCompleted = "run_already_completed",
    EventAfterTerminal = "event_after_terminal",
    RunAlreadyStarted = "run_already_started",
    RunNotStarted = "run_not_started",
    RunIdMismatch = "run_id_mismatch",
    DecisionAlreadyPending = "decision_already_pending",
}}

crate::contract::string_enum! { MissionRunStatus {
    Running = "running",
    Completed = "completed",
}}

crate::contract::string_enum! { MissionStatus {
    Active = "active",
    Completed = "completed",
    Cancelled = "cancelled",
}}

crate::contract::string_enum! { ParityStatus {
    Clean = "clean",
    Drifted = "drifted",
    Unknown = "unknown",
}}

crate::contract::string_enum! { ParticipantType {
    Human = "human",
    LlmContext = "llm_context",
}}

crate::contract::string_enum! { PassedConclusion {
    Success = "success",
}}

crate::contract::string_enum! { ProvenanceActorKind {
    Human = "human",
    Llm = "llm",
    System = "system",
}}

crate::contract::string_enum! { ReconnectStrategy {
    Automatic = "automatic",
    Manual = "manual",
    Backoff = "backoff",
}}

crate::contract::string_enum! { ReducerNoticeCode {
    DuplicateConflict = "duplicate_conflict",
    ForcedFromLaneBypass = "forced_from_lane_bypass",
    IdentityIdMismatch = "identity_id_mismatch",
    MissionIdMismatch = "mission_id_mismatch",
    DuplicateComment = "duplicate_comment",
    DuplicateDecision = "duplicate_decision",
    ReplyUnknown = "reply_unknown",
    ReferencedWarningUnknown = "referenced_warning_unknown",
    SeverityMismatch = "severity_mismatch",
    EffectiveStrictnessMismatch = "effective_strictness_mismatch",
    PreviousStrictnessMismatch = "previous_strictness_mismatch",
    CheckWhileOff = "check_while_off",
    ConflictEventUnknown = "conflict_event_unknown",
    ClarificationDropped = "clarification_dropped",
    DecisionAlreadyAnswered = "decision_already_answered",
    DecisionNotRequested = "decision_not_requested",
    StepNotIssued = "step_not_issued",
    StepReplaced = "step_replaced",
    MissionTypeMismatch = "mission_type_mismatch",
    PayloadInvalid = "payload_invalid",
    NamespaceInvalid = "namespace_invalid",
    SupersedesUnknownPath = "supersedes_unknown_path",
    DriftHashesEqual = "drift_hashes_equal",
    DuplicateRequest = "duplicate_request",
    IdentityMismatch = "identity_mismatch",
    ServiceOwnerAuthority = "service_owner_authority",
    HealthStatusIgnored = "health_status_ignored",
    ConnectorMismatch = "connector_mismatch",
    PreviousStateMismatch = "previous_state_mismatch",
    RetryBeyondMax = "retry_beyond_max",
}}

crate::contract::string_enum! { RetrospectiveRowEvent {
    RetrospectiveCaptured = "RetrospectiveCaptured",
    RetrospectiveCaptureFailed = "RetrospectiveCaptureFailed",
    RetrospectiveSkipped = "RetrospectiveSkipped",
}}

crate::contract::string_enum! { RowLane {
    Genesis = "genesis",
    Uninitialized = "uninitialized",
    Planned = "planned",
    Claimed = "claimed",
    InProgress = "in_progress",
    ForReview = "for_review",
    InReview = "in_review",
    Approved = "approved",
    Done = "done",
    Blocked = "blocked",
    Canceled = "canceled",
    Doing = "doing",
}}

crate::contract::string_enum! { RunJournalEvent {
    MissionNextInvoked = "MissionNextInvoked",
    MissionRunStarted = "MissionRunStarted",
    NextStepIssued = "NextStepIssued",
    NextStepAutoCompleted = "NextStepAutoCompleted",
    DecisionInputRequested = "DecisionInputRequested",
    DecisionInputAnswered = "DecisionInputAnswered",
    MissionRunCompleted = "MissionRunCompleted",
    SignificanceEvaluated = "SignificanceEvaluated",
    DecisionAuthorityDenied = "DecisionAuthorityDenied",
}}

crate::contract::string_enum! { RuntimeActorType {
    Human = "human",
    Llm = "llm",
    Service = "service",
}}

crate::contract::string_enum! { SemanticCheckAction {
    Block = "block",
    Warn = "warn",
    Pass = "pass",
}}

crate::contract::string_enum! { SemanticConflictNature {
    Overloaded = "overloaded",
    Drift = "drift",
    Ambiguous = "ambiguous",
}}

crate::contract::string_enum! { SemanticSeverity {
    Low = "low",
    Medium = "medium",
    High = "high",
}}

crate::contract::string_enum! { SessionLinkType {
    CliToSaas = "cli_to_saas",
    SaasToCli = "saas_to_cli",
}}

crate::contract::string_enum! { StatusAnomalyCode {
    PayloadInvalid = "payload_invalid",
    FromLaneMismatch = "from_lane_mismatch",
    TransitionInvalid = "transition_invalid",
}}

crate::contract::string_enum! { StepOutcome {
    Success = "success",
    Failure = "failure",
    Skipped = "skipped",
}}

crate::contract::string_enum! { SubtaskStatus {
    Genesis = "genesis",
    Planned = "planned",
    Claimed = "claimed",
    InProgress = "in_progress",
    ForReview = "for_review",
    InReview = "in_review",
    Approved = "approved",
    Done = "done",
    Blocked = "blocked",
    Canceled = "canceled",
    Skipped = "skipped",
    NotApplicable = "not_applicable",
}}

crate::contract::string_enum! { SyncAnomalyCode {
    PayloadInvalid = "payload_invalid",
    DuplicateDeliveryPair = "duplicate_delivery_pair",
}}

crate::contract::string_enum! { SyncLaneV1 {
    Planned = "planned",
    Doing = "doing",
    ForReview = "for_review",
    Done = "done",
}}

crate::contract::string_enum! { SyncLaneV2 {
    Planned = "planned",
    Doing = "doing",
    ForReview = "for_review",
    Approved = "approved",
    Done = "done",
}}

crate::contract::string_enum! { SyncOutcome {
    Accepted = "accepted",
    Rejected = "rejected",
    RetryScheduled = "retry_scheduled",
    DeadLettered = "dead_lettered",
    ReplayCompleted = "replay_completed",
}}

crate::contract::string_enum! { TriggerSource {
    Runtime = "runtime",
    Operator = "operator",
    Policy = "policy",
}}

crate::contract::string_enum! { WarningAcknowledgement {
    Continue = "continue",
    Hold = "hold",
    Reassign = "reassign",
    Defer = "defer",
}}

crate::contract::string_enum! { WarningSeverity {
    Info = "info",
    Warning = "warning",
}}

crate::contract::string_enum! { WarningType {
    ConcurrentDriverWarning = "ConcurrentDriverWarning",
    PotentialStepCollisionDetected = "PotentialStepCollisionDetected",
    UnknownWarning = "UnknownWarning",
}}
