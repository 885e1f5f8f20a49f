// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::contract::builder::{BuildError, Given, Slot, builder, kind};

builder! { ArtifactIdentity {
    /// Type of the mission that the artifact belongs to.
    mission_type: Value String,
    /// Path of the artifact from the root of the repository. Always spell it the same way: it is neither checked nor normalised.
    path: Value String,
    /// What part the artifact plays in the mission. It is said here and nowhere else in a payload.
    artifact_class: Value super::ArtifactClass,
    /// Run that made the artifact, or null. An empty string is allowed.
    run_id: Nullable Option<String> = Default::default(),
    /// Work package that the artifact belongs to, or null. An empty string is allowed.
    wp_id: Nullable Option<String> = Default::default(),
}}

builder! { AuditArtifactRef {
    /// Path of the report. Any string that is not empty; it is not looked up.
    report_path: Value String,
    /// Fingerprint of the report.
    content_hash: Value super::ContentHashRef,
    /// Where the report comes from. Write an object without members when nothing is known; null is refused.
    provenance: Value super::ProvenanceRef,
}}

builder! { AuthPrincipalBinding {
    /// Identity of the login, as the login service names it. Opaque: do not take it apart.
    auth_principal_id: Value String,
    /// Participant that the login stands for.
    participant_id: Value String,
    /// When the login was tied to the participant.
    bound_at: Value crate::contract::scalar::Timestamp,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { CommentPostedPayload {
    /// Participant who wrote the comment.
    participant_id: Value String,
    /// Mission that the comment belongs to.
    mission_id: Value String,
    /// Identifier of the comment. Make a new one each time: a repeated one is not refused.
    comment_id: Value String,
    /// What the comment says.
    content: Value String,
    /// comment_id of the comment that this one answers, or null. An empty string is allowed. Not looked up.
    reply_to: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ConcurrentDriverWarningPayload {
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    warning_id: Value String,
    /// Mission in which the warning came up.
    mission_id: Value String,
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty strings, but each should name an active participant.
    participant_ids: List Vec<String>,
    /// Target that they drive together. Not part of the reduced state.
    focus_target: Value super::FocusTarget,
    /// How urgent the warning is. Not part of the reduced state.
    severity: Value super::WarningSeverity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ConnectorDegradedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    connector_id: Value String,
    /// Kind of connector. Free text.
    connector_type: Value String,
    /// Outside service that the connector leads to, for example github. Free text.
    provider: Value String,
    /// Identifier of the mission that uses the connector.
    mission_id: Value String,
    /// UUID of the project on whose behalf the connector works.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever noticed it.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    endpoint_url: Value String,
    /// When it was noticed.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// What is wrong with the connector.
    degradation_reason: Value String,
    /// When the connector was last known to work. Not compared with recorded_at.
    last_healthy_at: Value crate::contract::scalar::Timestamp,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    user_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ConnectorHealthCheckedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    connector_id: Value String,
    /// Kind of connector. Free text.
    connector_type: Value String,
    /// Outside service that the connector leads to, for example github. Free text.
    provider: Value String,
    /// Identifier of the mission that uses the connector.
    mission_id: Value String,
    /// UUID of the project on whose behalf the connector works.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever made the check.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    endpoint_url: Value String,
    /// When the check was made.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// What the check found. Emit ConnectorDegraded as well when it is not healthy: this value alone does not change the state.
    health_status: Value super::HealthStatus,
    /// How long the connector took to answer, in milliseconds. Fractions are allowed.
    latency_ms: Value f64,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    user_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ConnectorProvisionedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    connector_id: Value String,
    /// Kind of connector. Free text.
    connector_type: Value String,
    /// Outside service that the connector leads to, for example github. Free text.
    provider: Value String,
    /// Identifier of the mission that uses the connector.
    mission_id: Value String,
    /// UUID of the project on whose behalf the connector works.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever set the connector up.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    endpoint_url: Value String,
    /// When the connector was set up.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Where the credentials are kept, for example a name in a secret store. Never the credentials themselves.
    credentials_ref: Value String,
    /// Hash of the settings that the connector was set up with. The form is free.
    config_hash: Value String,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    user_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ConnectorReconnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    connector_id: Value String,
    /// Kind of connector. Free text.
    connector_type: Value String,
    /// Outside service that the connector leads to, for example github. Free text.
    provider: Value String,
    /// Identifier of the mission that uses the connector.
    mission_id: Value String,
    /// UUID of the project on whose behalf the connector works.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever connected it again.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    endpoint_url: Value String,
    /// When it was connected again.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// State of the connector before. Not compared with the state that its events lead to.
    previous_state: Value super::ConnectorState,
    /// How the connection was brought back.
    reconnect_strategy: Value super::ReconnectStrategy,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    user_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ConnectorRevokedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    connector_id: Value String,
    /// Kind of connector. Free text.
    connector_type: Value String,
    /// Outside service that the connector leads to, for example github. Free text.
    provider: Value String,
    /// Identifier of the mission that uses the connector.
    mission_id: Value String,
    /// UUID of the project on whose behalf the connector works.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever withdrew the connector.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    endpoint_url: Value String,
    /// When the connector was withdrawn.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Why the connector was withdrawn.
    revocation_reason: Value String,
    /// User on whose account this happened, or null when it concerns no user in particular. An empty string counts as null.
    user_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ContentHashRef {
    /// The hash, as hexadecimal digits. Neither its form nor its length is checked, and a prefix such as sha256: is allowed.
    hash: Value String,
    /// How the hash was computed. Not compared with the hash itself.
    algorithm: Value super::HashAlgorithm,
    /// Size of the content in bytes, or null when it is not known.
    size_bytes: Nullable Option<i64> = Default::default(),
    /// Character encoding of the content, for example utf-8, or null. An empty string is allowed.
    encoding: Nullable Option<String> = Default::default(),
}}

builder! { CutoverArtifact {
    /// Version of this artifact's own form.
    artifact_version: Value String,
    /// Release that made the cut.
    release_version: Value String,
    /// Name of the member that carries the signal.
    signal_field_name: Value String,
    /// Where the member is.
    signal_location: Value super::CutoverSignalLocation,
    /// The value that the signal must have, exactly.
    cutover_contract_version: Value String,
    /// The only major version that live paths accept.
    accepted_major: Value i64,
    /// Member names that were retired. Refused in envelopes at any depth.
    forbidden_legacy_keys: List Vec<String>,
    /// Event types that were retired.
    forbidden_legacy_event_names: List Vec<String>,
    /// Kinds of aggregates that were retired: the part of aggregate_id before its first slash.
    forbidden_legacy_aggregate_names: List Vec<String>,
    /// Names of retired surfaces, for information.
    forbidden_legacy_contract_surfaces: List Vec<String> = Default::default(),
}}

builder! { DecisionCapturedPayload {
    /// Participant who put the decision on record.
    participant_id: Value String,
    /// Mission that the decision is about.
    mission_id: Value String,
    /// Identifier of the decision. Make a new one each time: a repeated one is not refused.
    decision_id: Value String,
    /// What had to be decided.
    topic: Value String,
    /// What was chosen.
    chosen_option: Value String,
    /// Why it was chosen, or null. An empty string is allowed. Not part of the reduced state.
    rationale: Nullable Option<String> = Default::default(),
    /// warning_id of the warning that led to the decision, or null. An empty string is allowed. Not looked up.
    referenced_warning_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { DecisionInputAnsweredPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    run_id: Value String,
    /// Identifier of the decision from its request. An answer without a request is accepted.
    decision_id: Value String,
    /// The answer. It need not be one of the options that were offered.
    answer: Value String,
    /// Who answered.
    actor: Value super::RuntimeActorIdentity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { DecisionInputRequestedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    run_id: Value String,
    /// Identifier of the decision, which the answer repeats. While a decision is pending, a second request for it is not applied.
    decision_id: Value String,
    /// Identifier of the step that needs the answer.
    step_id: Value String,
    /// The question, worded for whoever is to answer it.
    question: Value String,
    /// Answers to choose from, in the order to show them. Empty when any answer will do; null is refused, empty strings are allowed.
    options: List Vec<String> = Default::default(),
    /// Name under which the run takes in the answer, or null. An empty string is allowed.
    input_key: Nullable Option<String> = Default::default(),
    /// Who asks.
    actor: Value super::RuntimeActorIdentity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { DecisionPointPayload {
    /// Identifier of the decision point, the same at every stage. Keep the events of different decision points apart: it is not compared between events.
    decision_point_id: Value String,
    /// Identifier of the mission in which the decision comes up.
    mission_id: Value String,
    /// Identifier of the run in which the decision comes up.
    run_id: Value String,
    /// Slug of the mission.
    mission_slug: Value String,
    /// Type of the mission.
    mission_type: Value String,
    /// Phase of the mission, for example P0 or P1. Free text, but a language model may take part only where it is exactly P0.
    phase: Value String,
    /// Identifier of whoever brings the decision to this stage.
    actor_id: Value String,
    /// Kind of actor. To resolve or override takes a human.
    actor_type: Value super::RuntimeActorType,
    /// Role in which the actor takes part. To resolve or override takes mission_owner, which a language model may not be.
    authority_role: Value super::DecisionAuthorityRole,
    /// True when the actor acts with the authority of the mission owner. Has to be true to resolve or override, and false for a language model.
    mission_owner_authority_flag: Value bool,
    /// Where the authority of the mission owner can be traced. An empty string is allowed. Not kept in the reduced state.
    mission_owner_authority_path: Value String,
    /// Why the decision comes to this stage.
    rationale: Value String,
    /// The alternatives that were weighed, at least one. Entries may repeat and may be empty.
    alternatives_considered: List Vec<String>,
    /// References to what the rationale rests on, at least one. Free text; entries may repeat and may be empty.
    evidence_refs: List Vec<String>,
    /// When the decision point came to this stage.
    state_entered_at: Value crate::contract::scalar::Timestamp,
    /// When this was written down. Not compared with state_entered_at, and not kept in the reduced state.
    recorded_at: Value crate::contract::scalar::Timestamp,
}}

builder! { DoneEvidence {
    /// The commits that hold the work, one entry for each repository.
    repos: List Vec<super::RepoEvidence>,
    /// The commands that were run to verify the work, with their results.
    verification: List Vec<super::VerificationEntry> = Default::default(),
    /// Who reviewed the work, and the verdict.
    review: Value super::ReviewVerdict,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { DriveIntentSetPayload {
    /// Participant who makes the announcement.
    participant_id: Value String,
    /// Mission that the announcement is about.
    mission_id: Value String,
    /// What the participant means to do from now on.
    intent: Value super::DriveIntent,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ErrorEntry {
    /// When the error happened.
    timestamp: Value crate::contract::scalar::Timestamp,
    /// What was being done when the error happened.
    action_attempted: Value String,
    /// What went wrong.
    error_message: Value String,
    /// How the error was resolved. Empty while it is not.
    resolution: Value String = Default::default(),
    /// Who met the error.
    agent: Value String = super::defaults::error_entry_agent(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { Event {
    /// Identifier of this event, unique for ever. Make a new ULID for every event.
    event_id: Value crate::contract::scalar::EventId,
    /// Name of the event type, for example WPStatusChanged. It decides which schema judges the payload.
    event_type: Value String,
    /// What the event is about, as kind and name separated by a slash, for example mission/042-importer.
    aggregate_id: Value String,
    /// The facts of the event, as the schema of its event type describes them.
    payload: Value serde_json::Map<String, serde_json::Value> = Default::default(),
    /// When the event was emitted, by the clock of the emitting node. Informational: causal order comes from lamport_clock.
    timestamp: Value crate::contract::scalar::Timestamp,
    /// Identity of the checkout or build that emitted the event.
    build_id: Value String,
    /// Identity of the node that emitted the event. Each node keeps one Lamport clock.
    node_id: Value String,
    /// Lamport clock of the node after it ticked for this event.
    lamport_clock: Value i64,
    /// event_id of the event that caused this one. Null for an event without a cause.
    causation_id: Nullable Option<crate::contract::scalar::EventId> = Default::default(),
    /// Which project this is about, as a UUID.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Readable name of the project, or null.
    project_slug: Nullable Option<String> = Default::default(),
    /// Identifier shared by all events of one undertaking, for example the run that this event is part of.
    correlation_id: Value crate::contract::scalar::EventId,
    /// Version of the on-wire contract that the producer wrote against. Exactly the value that the cutover policy demands.
    schema_version: Value String,
    /// How far the event may be shared: 0 stays on this machine, 4 may be used as telemetry.
    data_tier: Value i64 = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ExternalReferenceLinkedPayload {
    /// Identifier of the link.
    link_id: Value String,
    /// Identifier of the connector that the link goes through.
    connector_id: Value String,
    /// Outside service that holds the linked thing, for example github. Free text.
    external_provider: Value String,
    /// Kind of the linked thing over there, for example pull_request or issue. Free text.
    external_ref_type: Value String,
    /// Identifier of the linked thing over there.
    external_ref_id: Value String,
    /// Where the linked thing can be read.
    external_ref_url: Value String,
    /// Kind of our thing, for example work_package or mission. Free text.
    internal_aggregate_type: Value String,
    /// Identifier of our thing.
    internal_aggregate_id: Value String,
    /// Identifier of the mission that our thing belongs to.
    mission_id: Value String,
    /// Who made the link, as a string.
    linked_by: Value String,
    /// When the link was made.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { FocusChangedPayload {
    /// Participant whose focus changed.
    participant_id: Value String,
    /// Mission in which the focus changed.
    mission_id: Value String,
    /// What the participant works on from now on.
    focus_target: Value super::FocusTarget,
    /// What the participant worked on before, or null. For readers only: not compared with the focus on record.
    previous_focus_target: Nullable Option<super::FocusTarget> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { FocusTarget {
    /// What kind of thing the target is.
    target_type: Value super::FocusTargetType,
    /// Identifier of the work package or step, or path of the file. May itself contain colons.
    target_id: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ForceMetadata {
    /// Always true: the record exists only for forced transitions.
    force: Value bool = super::defaults::default_bool::<true>(),
    /// Who forced the transition.
    actor: Value String,
    /// Why the transition had to be forced.
    reason: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GateFailedPayload {
    /// Name of the gate as people know it, for example the name of the check run.
    gate_name: Value String,
    /// Kind of gate.
    gate_type: Value super::GateType,
    /// How the provider concluded the check run.
    conclusion: Value super::FailedConclusion,
    /// Service that ran the check.
    external_provider: Value super::GateProvider,
    /// Number that the provider gave to the check run.
    check_run_id: Value i64,
    /// Where the check run can be read at the provider.
    check_run_url: Value String,
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    delivery_id: Value String,
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    pr_number: Nullable Option<i64> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GatePassedPayload {
    /// Name of the gate as people know it, for example the name of the check run.
    gate_name: Value String,
    /// Kind of gate.
    gate_type: Value super::GateType,
    /// How the provider concluded the check run.
    conclusion: Value super::PassedConclusion,
    /// Service that ran the check.
    external_provider: Value super::GateProvider,
    /// Number that the provider gave to the check run.
    check_run_id: Value i64,
    /// Where the check run can be read at the provider.
    check_run_url: Value String,
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    delivery_id: Value String,
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    pr_number: Nullable Option<i64> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GenerationBlockedBySemanticConflictPayload {
    /// Mission in which generation was stopped.
    mission_id: Value String,
    /// Step that was not generated.
    step_id: Value String,
    /// event_id of each SemanticCheckEvaluated event that led to the block, one entry at least. Strings: entries are not looked up.
    conflict_event_ids: List Vec<String>,
    /// Strictness that demanded the block. Not compared with the mission's current strictness.
    blocking_strictness: Value super::BlockingStrictness,
    /// Further notes about the step. Leave it out when there are none.
    step_metadata: Value ::std::collections::BTreeMap<String, String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GlossaryClarificationRequestedPayload {
    /// Mission in which the question came up.
    mission_id: Value String,
    /// Scope that the term belongs to. It should be activated already.
    scope_id: Value String,
    /// Step that raised the question.
    step_id: Value String,
    /// event_id of the SemanticCheckEvaluated event that led to the question. Any string that is not empty passes; write the id in its canonical form.
    semantic_check_event_id: Value String,
    /// Term whose meaning is asked for.
    term: Value String,
    /// The question as it is put. Required, but an empty string is allowed.
    question: Value String,
    /// Meanings to choose from. Required, but the list may be empty, and so may its entries. The answer need not be one of them.
    options: List Vec<String>,
    /// How pressing the answer is.
    urgency: Value super::SemanticSeverity,
    /// Who asks.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GlossaryClarificationResolvedPayload {
    /// Mission in which the question came up.
    mission_id: Value String,
    /// event_id of the GlossaryClarificationRequested event that is answered. Any string that is not empty passes; write the id in its canonical form.
    clarification_event_id: Value String,
    /// Meaning that was settled on. Need not be one of the options of the request. Not part of the reduced state.
    selected_meaning: Value String,
    /// Who answered. Not part of the reduced state.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GlossaryScopeActivatedPayload {
    /// Mission that the scope is in force for.
    mission_id: Value String,
    /// Identifier of the scope. Later events name the scope by this string.
    scope_id: Value String,
    /// Whose vocabulary the scope holds.
    scope_type: Value super::GlossaryScopeType,
    /// Version of the glossary that is in force, for example v1.0.0. Any string, not parsed.
    glossary_version_id: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GlossarySenseUpdatedPayload {
    /// Mission in which the meaning changed.
    mission_id: Value String,
    /// Scope that the term belongs to. It should be activated already.
    scope_id: Value String,
    /// The term, spelled as it was observed in this scope. Compared as it is: case and surrounding blanks count.
    term_surface: Value String,
    /// Meaning up to now. Null for a first definition; an empty string is allowed. Not compared with the meaning on record.
    before_sense: Nullable Option<String> = Default::default(),
    /// Meaning from now on.
    after_sense: Value String,
    /// Why the meaning was set or changed. Required, but an empty string is allowed.
    reason: Value String,
    /// Who set the meaning.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { GlossaryStrictnessSetPayload {
    /// Mission whose strictness was set.
    mission_id: Value String,
    /// Strictness from now on.
    new_strictness: Value super::GlossaryStrictness,
    /// Strictness up to now, or null when it was never set. Not compared with the one on record.
    previous_strictness: Nullable Option<super::GlossaryStrictness> = Default::default(),
    /// Who set the strictness.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { LenientEvent {
    /// Identifier of the event.
    event_id: Value crate::contract::scalar::EventId,
    /// Name of the event type, known to this contract or not.
    event_type: Value String,
    /// What the event is about.
    aggregate_id: Value String,
    /// The facts of the event, not judged.
    payload: Value serde_json::Map<String, serde_json::Value> = Default::default(),
    /// When the event was emitted.
    timestamp: Value crate::contract::scalar::Timestamp,
    /// Identity of the node that emitted the event.
    node_id: Value String,
    /// Lamport clock of the node after it ticked for this event.
    lamport_clock: Value i64,
    /// event_id of the event that caused this one, or null.
    causation_id: Nullable Option<String> = Default::default(),
    /// Identifier shared by all events of one undertaking. Older generations have none.
    correlation_id: Nullable Option<String> = Default::default(),
    /// Identity of the checkout or build that emitted the event. Older generations have none.
    build_id: Nullable Option<String> = Default::default(),
    /// UUID of the project. Older generations have none.
    project_uuid: Nullable Option<String> = Default::default(),
    /// Readable name of the project, or null.
    project_slug: Nullable Option<String> = Default::default(),
    /// Version that the producer wrote against, whatever it is. Older generations have none.
    schema_version: Nullable Option<String> = Default::default(),
    /// How far the event may be shared. Older generations have none.
    data_tier: Nullable Option<i64> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { LocalNamespaceTuple {
    /// Project that the dossier belongs to. Any string here: it is not checked to be a UUID, and not compared with the envelope.
    project_uuid: Value String,
    /// Slug of the mission that the dossier describes.
    mission_slug: Value String,
    /// Branch that the mission is to be merged into.
    target_branch: Value String,
    /// Type of the mission, which decides what artifacts are expected.
    mission_type: Value String,
    /// Version of the list of expected artifacts. It is said here and nowhere else in a payload.
    manifest_version: Value String,
    /// Step in which the event arose, or null. Context only: events that differ in it still share one namespace. An empty string is allowed.
    step_id: Nullable Option<String> = Default::default(),
}}

builder! { MissionAuditCompletedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    mission_id: Value String,
    /// Identifier of the run of the audit. Not compared with the request.
    run_id: Value String,
    /// Slug of the mission that is audited.
    mission_slug: Value String,
    /// Number of the mission that is audited, counted from 1.
    mission_number: Value i64,
    /// Type of the mission that is audited.
    mission_type: Value String,
    /// Who ran the audit. A string: an object is refused.
    actor: Value String,
    /// What the audit concluded. Not compared with severity or findings_count.
    verdict: Value super::AuditVerdict,
    /// How serious the findings are, taken together.
    severity: Value super::AuditSeverity,
    /// How many findings the report lists. Any number goes with any verdict.
    findings_count: Value i64,
    /// The report.
    artifact_ref: Value super::AuditArtifactRef,
    /// The outcome in a few words. An empty string is allowed.
    summary: Value String,
}}

builder! { MissionAuditDecisionRequestedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    mission_id: Value String,
    /// Identifier of the run of the audit. Not compared with the request.
    run_id: Value String,
    /// Slug of the mission that is audited.
    mission_slug: Value String,
    /// Number of the mission that is audited, counted from 1.
    mission_number: Value i64,
    /// Type of the mission that is audited.
    mission_type: Value String,
    /// Who asks for the decision. A string: an object is refused.
    actor: Value String,
    /// Identifier of the decision. While it is pending, a second request with the same identifier is reported as an anomaly and the first one kept.
    decision_id: Value String,
    /// The question to decide. An empty string is allowed.
    question: Value String,
    /// What one has to know to decide it, in short. An empty string is allowed.
    context_summary: Value String,
    /// How serious the matter is. Not compared with the severity of the finished audit.
    severity: Value super::AuditSeverity,
}}

builder! { MissionAuditFailedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    mission_id: Value String,
    /// Identifier of the run of the audit. Not compared with the request.
    run_id: Value String,
    /// Slug of the mission that is audited.
    mission_slug: Value String,
    /// Number of the mission that is audited, counted from 1.
    mission_number: Value i64,
    /// Type of the mission that is audited.
    mission_type: Value String,
    /// Who ran the audit. A string: an object is refused.
    actor: Value String,
    /// Short name of what went wrong, for example TIMEOUT. There is no fixed list.
    error_code: Value String,
    /// What went wrong, in words for a person. An empty string is allowed.
    error_message: Value String,
    /// The report as far as it got, or null when there is none.
    partial_artifact_ref: Nullable Option<super::AuditArtifactRef> = Default::default(),
}}

builder! { MissionAuditRequestedPayload {
    /// Identifier of the mission that is audited.
    mission_id: Value String,
    /// Identifier of this run of the audit. The events that follow repeat it.
    run_id: Value String,
    /// Slug of the mission that is audited.
    mission_slug: Value String,
    /// Number of the mission that is audited, counted from 1.
    mission_number: Value i64,
    /// Type of the mission that is audited.
    mission_type: Value String,
    /// Who asked for the audit. A string: an object is refused.
    actor: Value String,
    /// What brought the request about.
    trigger_mode: Value super::AuditTriggerMode,
    /// What to audit, at least one entry. The entries are free text, may repeat and may be empty.
    audit_scope: List Vec<String>,
    /// What the verdict is to mean for the mission.
    enforcement_mode: Value super::AuditEnforcementMode,
}}

builder! { MissionAuditStartedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    mission_id: Value String,
    /// Identifier of the run of the audit. Not compared with the request.
    run_id: Value String,
    /// Slug of the mission that is audited.
    mission_slug: Value String,
    /// Number of the mission that is audited, counted from 1.
    mission_number: Value i64,
    /// Type of the mission that is audited.
    mission_type: Value String,
    /// Who runs the audit. A string: an object is refused.
    actor: Value String,
    /// Hash of the scope that is audited. The form is free, and it is not compared with the scope of the request.
    audit_scope_hash: Value String,
}}

builder! { MissionCancelledPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    mission_id: Value String,
    /// Why the mission was given up.
    reason: Value String,
    /// Name of whoever gave the mission up, as a string. An object is refused here.
    actor: Value String,
    /// Identifiers of the work packages that were given up with the mission. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty strings are allowed.
    cancelled_wp_ids: List Vec<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { MissionClosedPayload {
    /// Readable short name of the mission.
    mission_slug: Value String,
    /// Number of the mission in the catalogue of its project, counted from 1.
    mission_number: Value i64,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    mission_type: Value String,
}}

builder! { MissionCompletedPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    mission_id: Value String,
    /// Kind of mission. Not compared with the kind given at the start.
    mission_type: Value String,
    /// Phase that the mission ended in. Recorded only: it does not become the current phase.
    final_phase: Value String,
    /// Name of whoever brought the mission to its end, as a string. An object is refused here.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { MissionContext {
    /// Slug of the mission.
    mission_slug: Nullable Option<String> = Default::default(),
    /// Another slug under which the mission is known.
    slug: Nullable Option<String> = Default::default(),
    /// Identifier of the mission.
    mission_id: Nullable Option<String> = Default::default(),
    /// Number of the mission, or null when it has none yet.
    mission_number: Nullable Option<i64> = Default::default(),
    /// Type of the mission, for example software-dev.
    mission_type: Nullable Option<String> = Default::default(),
    /// UUID of the project that the mission belongs to.
    project_uuid: Nullable Option<crate::contract::scalar::ProjectUuid> = Default::default(),
    /// Build that made the mission's events, where they do not say so.
    build_id: Nullable Option<String> = Default::default(),
    /// Where the work on the mission was done, where its events do not say so.
    execution_mode: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { MissionCreatedPayload {
    /// Readable short name of the mission.
    mission_slug: Value String,
    /// Number of the mission in the catalogue of its project, counted from 1.
    mission_number: Value i64,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    mission_type: Value String,
}}

builder! { MissionDossierArtifactIndexedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    namespace: Value super::LocalNamespaceTuple,
    /// The artifact that was entered. An entry with the same path is replaced, and is no longer superseded.
    artifact_id: Value super::ArtifactIdentity,
    /// Fingerprint of the content that was entered.
    content_ref: Value super::ContentHashRef,
    /// When the artifact was entered. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    indexed_at: Value String,
    /// Where the artifact comes from, or null when that is not known.
    provenance: Nullable Option<super::ProvenanceRef> = Default::default(),
    /// Step that produced the artifact, or null. Not compared with the step_id of the namespace.
    step_id: Nullable Option<String> = Default::default(),
    /// Older artifact that this one supersedes, or null. Only its path counts, and a path that was never entered changes nothing.
    supersedes: Nullable Option<super::ArtifactIdentity> = Default::default(),
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    context_diagnostics: Nullable Option<::std::collections::BTreeMap<String, String>> = Default::default(),
}}

builder! { MissionDossierArtifactMissingPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    namespace: Value super::LocalNamespaceTuple,
    /// The artifact that should have been there.
    expected_identity: Value super::ArtifactIdentity,
    /// When the manifest expects the artifact: required_always, or the identifier of the step that calls for it. Other strings are not refused.
    manifest_step: Value String,
    /// When the check was made. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    checked_at: Value String,
    /// Where the artifact was last seen, or null when it never was. Not kept in the dossier.
    last_known_ref: Nullable Option<super::ProvenanceRef> = Default::default(),
    /// What to do to put it right, in words for a person, or null.
    remediation_hint: Nullable Option<String> = Default::default(),
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    context_diagnostics: Nullable Option<::std::collections::BTreeMap<String, String>> = Default::default(),
}}

builder! { MissionDossierParityDriftDetectedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    namespace: Value super::LocalNamespaceTuple,
    /// Hash of the baseline. May equal actual_hash; the form is not checked.
    expected_hash: Value String,
    /// Hash of the dossier as it was found. The form is not checked.
    actual_hash: Value String,
    /// What kind of difference was found.
    drift_kind: Value super::DriftKind,
    /// When the difference was found. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    detected_at: Value String,
    /// The artifacts that differ, or null when they are not listed. The list may be empty. Not kept in the dossier.
    artifact_ids_changed: NullableList Option<Vec<super::ArtifactIdentity>> = Default::default(),
    /// How to bring the dossier and its baseline together again, in words for a person, or null. Not kept in the dossier.
    rebuild_hint: Nullable Option<String> = Default::default(),
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    context_diagnostics: Nullable Option<::std::collections::BTreeMap<String, String>> = Default::default(),
}}

builder! { MissionDossierSnapshotComputedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    namespace: Value super::LocalNamespaceTuple,
    /// Hash over the whole dossier, as hexadecimal digits. The form is not checked.
    snapshot_hash: Value String,
    /// How many artifacts the snapshot covers. Not compared with the artifacts entered so far.
    artifact_count: Value i64,
    /// How many anomalies the snapshot found. Not compared with the missing artifacts recorded so far; above 0 the dossier still counts as clean.
    anomaly_count: Value i64,
    /// When the snapshot was computed. Write an RFC 3339 date-time, though any string is accepted, also an empty one.
    computed_at: Value String,
    /// How snapshot_hash was computed. Null means sha256.
    algorithm: Nullable Option<super::HashAlgorithm> = Default::default(),
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    context_diagnostics: Nullable Option<::std::collections::BTreeMap<String, String>> = Default::default(),
}}

builder! { MissionRunCompletedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    run_id: Value String,
    /// Kind of mission. Not compared with the kind given at the start of the run.
    mission_type: Value String,
    /// Who completed the run.
    actor: Value super::RuntimeActorIdentity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { MissionRunStartedPayload {
    /// Identifier of the new run. All later events of the run repeat it.
    run_id: Value String,
    /// Kind of mission, which names the workflow that the run follows.
    mission_type: Value String,
    /// The actor behind the start of the run.
    actor: Value super::RuntimeActorIdentity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { MissionStartedPayload {
    /// Identifier of the mission. It becomes the identifier of the reduced mission.
    mission_id: Value String,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    mission_type: Value String,
    /// Phase that the mission begins in.
    initial_phase: Value String,
    /// Name of whoever began the mission, as a string. An object is refused here.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { NextStepAutoCompletedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    run_id: Value String,
    /// Identifier of the step that ended.
    step_id: Value String,
    /// Identifier of the agent that did the step.
    agent_id: Value String,
    /// What came of the step, in free text, for example success or failed. Any result completes the step.
    result: Value String,
    /// Who reported the end of the step.
    actor: Value super::RuntimeActorIdentity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { NextStepIssuedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    run_id: Value String,
    /// Identifier of the step. A step may be issued more than once.
    step_id: Value String,
    /// Identifier of the agent that is to do the step.
    agent_id: Value String,
    /// The actor that handed the step out.
    actor: Value super::RuntimeActorIdentity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ParticipantIdentity {
    /// Identifier that the service issued to this participant. It is valid within one mission only.
    participant_id: Value String,
    /// Whether the participant is a person or a language model.
    participant_type: Value super::ParticipantType,
    /// Name to show to people, or null. An empty string is allowed.
    display_name: Nullable Option<String> = Default::default(),
    /// Session that the participant works in, or null. An empty string is allowed.
    session_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ParticipantInvitedPayload {
    /// Participant who is invited.
    participant_id: Value String,
    /// Who the invited participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    participant_identity: Value super::ParticipantIdentity,
    /// participant_id of whoever sent the invitation. Not looked up in the roster.
    invited_by: Value String,
    /// Mission that the invitation is for.
    mission_id: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ParticipantJoinedPayload {
    /// Participant who joins. The roster files the identity under this id.
    participant_id: Value String,
    /// Who the joining participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    participant_identity: Value super::ParticipantIdentity,
    /// Mission that the participant joins.
    mission_id: Value String,
    /// Login that the participant joined with, or null. An empty string is allowed. Not part of the reduced state.
    auth_principal_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ParticipantLeftPayload {
    /// Participant who leaves.
    participant_id: Value String,
    /// Mission that the participant leaves.
    mission_id: Value String,
    /// Why the participant left, in free text such as disconnect or explicit, or null. An empty string is allowed. Not part of the reduced state.
    reason: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { PayloadRecord {
    /// Event type that the payload belongs to.
    event_type: Value String,
    /// The payload.
    payload: Value serde_json::Map<String, serde_json::Value>,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { PhaseEnteredPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    mission_id: Value String,
    /// Phase that the mission enters. It becomes the current phase.
    phase_name: Value String,
    /// Phase that the mission leaves, or null. Not empty when given, and not compared with the current phase.
    previous_phase: Nullable Option<String> = Default::default(),
    /// Name of whoever moved the mission on, as a string. An object is refused here.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { PotentialStepCollisionDetectedPayload {
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    warning_id: Value String,
    /// Mission in which the warning came up.
    mission_id: Value String,
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty strings, but each should name an active participant.
    participant_ids: List Vec<String>,
    /// Step that they may collide on. Not part of the reduced state.
    step_id: Value String,
    /// Work package that the step serves, or null. An empty string is allowed. Not part of the reduced state.
    wp_id: Nullable Option<String> = Default::default(),
    /// How urgent the warning is. Not part of the reduced state.
    severity: Value super::WarningSeverity,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { PresenceHeartbeatPayload {
    /// Participant who gives the sign.
    participant_id: Value String,
    /// Mission that the participant is present in.
    mission_id: Value String,
    /// Session that the sign comes from, or null. An empty string is allowed. Not part of the reduced state.
    session_id: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ProfileInvocationStartedPayload {
    /// Identifier of the mission that the run belongs to.
    mission_id: Value String,
    /// Identifier of the run.
    run_id: Value String,
    /// Identifier of the step that acts under the profile.
    step_id: Value String,
    /// What the step sets out to do, for example implement or review.
    action: Value String,
    /// Short name of the profile.
    profile_slug: Value String,
    /// Version of the profile, or null when it has none. Not empty when given.
    profile_version: Nullable Option<String> = Default::default(),
    /// Who acts under the profile.
    actor: Value super::RuntimeActorIdentity,
    /// Name of the set of rules that governs the action, or null. Not empty when given.
    governance_scope: Nullable Option<String> = Default::default(),
}}

builder! { PromptStepExecutionCompletedPayload {
    /// Participant who executed the step. Must be the one who started it for the step to be found open.
    participant_id: Value String,
    /// Mission that the step belongs to.
    mission_id: Value String,
    /// Step that was finished. One completion closes one start.
    step_id: Value String,
    /// Work package that the step served, or null. An empty string is allowed. Not compared with the one given at the start.
    wp_id: Nullable Option<String> = Default::default(),
    /// How the step ended.
    outcome: Value super::StepOutcome,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { PromptStepExecutionStartedPayload {
    /// Participant who executes the step.
    participant_id: Value String,
    /// Mission that the step belongs to.
    mission_id: Value String,
    /// Step that was begun. Starting it twice opens it twice.
    step_id: Value String,
    /// Work package that the step serves, or null. An empty string is allowed. Not part of the reduced state.
    wp_id: Nullable Option<String> = Default::default(),
    /// What the step is about, for people, or null. An empty string is allowed. Not part of the reduced state.
    step_description: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ProvenanceRef {
    /// Identifiers of the events that it was derived from, or null. Strings, neither checked nor normalised; the list may be empty.
    source_event_ids: NullableList Option<Vec<String>> = Default::default(),
    /// Commit that it was taken from, or null. Any string, not checked.
    git_sha: Nullable Option<String> = Default::default(),
    /// Branch or tag that it was taken from, or null. Any string, not checked.
    git_ref: Nullable Option<String> = Default::default(),
    /// Identifier of whoever produced it, or null. An empty string is allowed.
    actor_id: Nullable Option<String> = Default::default(),
    /// What kind of actor produced it, or null when that is not known.
    actor_kind: Nullable Option<super::ProvenanceActorKind> = Default::default(),
    /// When it was last changed, or null. Write an RFC 3339 date-time, though any string is accepted.
    revised_at: Nullable Option<String> = Default::default(),
}}

builder! { RepoEvidence {
    /// Name or address of the repository.
    repo: Value String,
    /// Branch that holds the work.
    branch: Value String,
    /// Commit that holds the work.
    commit: Value String,
    /// Paths of the files that the work changed, or null when they are not listed.
    files_touched: NullableList Option<Vec<String>> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { RetrospectiveCompletedPayload {
    /// Identifier of the mission that was looked back on.
    mission_id: Value String,
    /// Name of whoever held the retrospective, as a string. An object is refused here.
    actor: Value String,
    /// What set the retrospective off.
    trigger_source: Value super::TriggerSource,
    /// Where the written result of the retrospective can be traced to, or null when nothing was written.
    artifact_ref: Nullable Option<super::ProvenanceRef> = Default::default(),
    /// When the retrospective ended.
    completed_at: Value crate::contract::scalar::Timestamp,
}}

builder! { RetrospectiveSkippedPayload {
    /// Identifier of the mission that was not looked back on.
    mission_id: Value String,
    /// Name of whoever left the retrospective out, as a string. An object is refused here.
    actor: Value String,
    /// What had the retrospective skipped.
    trigger_source: Value super::TriggerSource,
    /// Why there was no retrospective.
    skip_reason: Value String,
    /// When it was decided to skip the retrospective.
    skipped_at: Value crate::contract::scalar::Timestamp,
}}

builder! { ReviewRollbackPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    mission_id: Value String,
    /// Where to find the review whose outcome sent the mission back, for example a comment id.
    review_ref: Value String,
    /// Phase that the mission goes back to. It becomes the current phase, whether the mission was in it before or not.
    target_phase: Value String,
    /// Identifiers of the work packages that the review is about. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty strings are allowed.
    affected_wp_ids: List Vec<String> = Default::default(),
    /// Name of whoever sent the mission back, as a string. An object is refused here.
    actor: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { ReviewVerdict {
    /// Who reviewed the work.
    reviewer: Value String,
    /// The verdict in the reviewer's words, for example approved.
    verdict: Value String,
    /// Where the review can be read, or null.
    reference: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { RuntimeActorIdentity {
    /// Stable identifier of the actor.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::RuntimeActorType,
    /// Name to show to people. Leave it out, or empty, when there is none; null is refused.
    display_name: Value String = Default::default(),
    /// Who offers the model or runs the service, or null. An empty string is allowed.
    provider: Nullable Option<String> = Default::default(),
    /// Model that the actor runs on, or null. An empty string is allowed.
    model: Nullable Option<String> = Default::default(),
    /// Program through which the actor works, or null. An empty string is allowed.
    tool: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { SemanticCheckEvaluatedPayload {
    /// Mission in which the check was made.
    mission_id: Value String,
    /// Scope that the text was checked against. It should be activated already.
    scope_id: Value String,
    /// Step whose text was checked.
    step_id: Value String,
    /// The conflicts that were found, one entry for each. Empty when there are none; an empty list is allowed with any severity and action.
    conflicts: List Vec<super::SemanticConflictEntry>,
    /// Severity of the check as a whole. Give the highest one among the conflicts; the schema does not compare them.
    severity: Value super::SemanticSeverity,
    /// How sure the checker is of the result, from 0 to 1, both included.
    confidence: Value f64,
    /// What the checker advises to do. Not compared with severity or strictness.
    recommended_action: Value super::SemanticCheckAction,
    /// Strictness that the check was made under. Not compared with the mission's current strictness.
    effective_strictness: Value super::GlossaryStrictness,
    /// Further notes about the step. Leave it out when there are none.
    step_metadata: Value ::std::collections::BTreeMap<String, String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { SemanticConflictEntry {
    /// The term as it stands in the text.
    term: Value String,
    /// In which way the term conflicts.
    nature: Value super::SemanticConflictNature,
    /// How serious this one conflict is.
    severity: Value super::SemanticSeverity,
    /// What the conflict is, in plain words. Required, but an empty string is allowed.
    description: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { SessionLinkedPayload {
    /// Participant to whom both sessions belong.
    participant_id: Value String,
    /// Mission that the sessions take part in.
    mission_id: Value String,
    /// Session that the link starts from. Not part of the reduced state.
    primary_session_id: Value String,
    /// Session that was added. Linking it twice lists it twice, and the link outlives a departure.
    linked_session_id: Value String,
    /// In which direction the link was made. Not part of the reduced state.
    link_type: Value super::SessionLinkType,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { StatusTransitionPayload {
    /// Slug of the mission that the work package belongs to.
    mission_slug: Value String,
    /// Identifier of the work package, for example WP01.
    wp_id: Value String,
    /// Lane that the work package leaves. Null when it had none yet.
    from_lane: Nullable Option<super::Lane> = Default::default(),
    /// Lane that the work package enters.
    to_lane: Value super::Lane,
    /// Who moved the work package.
    actor: Value super::StatusActor,
    /// True when the move overrides the transition matrix. A forced move needs a reason.
    force: Value bool = Default::default(),
    /// Why the work package moved. Needed, and not blank, when the move is forced.
    reason: Nullable Option<String> = Default::default(),
    /// Where the work is done.
    execution_mode: Value super::ExecutionMode,
    /// Reference to the review that sent the work package back, or null.
    review_ref: Nullable Option<String> = Default::default(),
    /// Proof that the work was done and reviewed. Needed when the work package enters approved or done.
    evidence: Nullable Option<super::DoneEvidence> = Default::default(),
}}

builder! { SyncDeadLetteredPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    delivery_id: Value String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    source_event_fingerprint: Value String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    connector_id: Value String,
    /// Identifier of the mission that the delivery concerns.
    mission_id: Value String,
    /// When the delivery was given up.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Why the delivery was given up.
    failure_reason: Value String,
    /// How many attempts were made, at least 1.
    total_attempts: Value i64,
    /// Where the delivery was put aside. A reference, not the content.
    dead_letter_ref: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { SyncIngestAcceptedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    delivery_id: Value String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    source_event_fingerprint: Value String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    connector_id: Value String,
    /// Identifier of the mission that the delivery concerns.
    mission_id: Value String,
    /// When the delivery was taken in.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Identifier of the batch that the delivery was taken in with.
    ingest_batch_id: Value String,
    /// How many items were taken in, at least 1. The event counts as one acceptance all the same.
    ingested_count: Value i64,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { SyncIngestRejectedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    delivery_id: Value String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    source_event_fingerprint: Value String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    connector_id: Value String,
    /// Identifier of the mission that the delivery concerns.
    mission_id: Value String,
    /// When the delivery was refused.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Why the delivery was refused.
    rejection_reason: Value String,
    /// Where the refused content is kept. A reference, not the content.
    rejected_payload_ref: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { SyncReplayCompletedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    delivery_id: Value String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    source_event_fingerprint: Value String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    connector_id: Value String,
    /// Identifier of the mission that the delivery concerns.
    mission_id: Value String,
    /// When the replay ended.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Identifier of the replay.
    replay_id: Value String,
    /// How many items were played again; 0 when there was nothing to do. The event counts as one replay all the same.
    replayed_count: Value i64,
    /// Where the items were taken from, for example the place where given-up deliveries are kept. Free text.
    replay_source: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { SyncRetryScheduledPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    delivery_id: Value String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    source_event_fingerprint: Value String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    connector_id: Value String,
    /// Identifier of the mission that the delivery concerns.
    mission_id: Value String,
    /// When the new attempt was scheduled.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// Which retry this is, counted from 1. Not compared with max_retries.
    retry_attempt: Value i64,
    /// How many retries are allowed, at least 1.
    max_retries: Value i64,
    /// When the new attempt is due. Not compared with recorded_at.
    next_retry_at: Value crate::contract::scalar::Timestamp,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { TermCandidateObservedPayload {
    /// Mission in which the term came up.
    mission_id: Value String,
    /// Scope that the term would belong to. It should be activated already.
    scope_id: Value String,
    /// Step whose text holds the term.
    step_id: Value String,
    /// The term exactly as it stands in the text. Compared as it is: case and surrounding blanks count.
    term_surface: Value String,
    /// How sure the observer is that this is a term, from 0 to 1, both included.
    confidence: Value f64,
    /// Who observed the term.
    actor: Value String,
    /// Further notes about the step. Leave it out when there are none.
    step_metadata: Value ::std::collections::BTreeMap<String, String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { UserConnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    connector_id: Value String,
    /// Kind of connector. Free text.
    connector_type: Value String,
    /// Outside service that the connector leads to, for example github. Free text.
    provider: Value String,
    /// Identifier of the mission that uses the connector.
    mission_id: Value String,
    /// UUID of the project on whose behalf the connector works.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever made the connection, often the user.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    endpoint_url: Value String,
    /// When the user connected.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// User that connected. Needed here.
    user_id: Value String,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { UserConnectionStatus {
    /// Identifier of the user.
    user_id: Value String,
    /// State after the latest event. Events about the user alone lead to provisioned or revoked only.
    state: Value super::ConnectorState,
    /// Time recorded in the payload of that event, not the time in its envelope, or null.
    last_event_at: Nullable Option<crate::contract::scalar::Timestamp> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { UserDisconnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    connector_id: Value String,
    /// Kind of connector. Free text.
    connector_type: Value String,
    /// Outside service that the connector leads to, for example github. Free text.
    provider: Value String,
    /// Identifier of the mission that uses the connector.
    mission_id: Value String,
    /// UUID of the project on whose behalf the connector works.
    project_uuid: Value crate::contract::scalar::ProjectUuid,
    /// Identifier of whoever ended the connection, often the user.
    actor_id: Value String,
    /// Kind of actor.
    actor_type: Value super::ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    endpoint_url: Value String,
    /// When the user was disconnected.
    recorded_at: Value crate::contract::scalar::Timestamp,
    /// User that was disconnected. Needed here. A user not heard of before is an anomaly, but is recorded.
    user_id: Value String,
    /// Why the connection ended. Leave it out, or empty, when there is no reason to tell; null is refused. Not kept in the reduced state.
    reason: Value String = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { VerificationEntry {
    /// The command as it was run.
    command: Value String,
    /// What came of it, for example passed.
    result: Value String,
    /// A few words on the result, or null.
    summary: Nullable Option<String> = Default::default(),
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}

builder! { WarningAcknowledgedPayload {
    /// Participant who answers. Need not be among those that the warning names.
    participant_id: Value String,
    /// Mission in which the warning came up.
    mission_id: Value String,
    /// Warning that is answered. It should have been raised before this event.
    warning_id: Value String,
    /// What the participant will do about the warning.
    acknowledgement: Value super::WarningAcknowledgement,
    /// Members that the schema does not name.
    extra: Value serde_json::Map<String, serde_json::Value> = Default::default(),
}}
