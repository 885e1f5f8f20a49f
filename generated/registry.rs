// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::contract::registry::{EventPayload, EventTypeInfo, OtherPayload, TypeInfo};
use super::types::*;
/// SHA-256 of the bundle that `contracts bundle` prints, in lower-case hexadecimal. Two
/// programs with the same digest hold the same contract.
pub const CONTRACT_DIGEST: &str = "f41c39925719a7307978b07d59743a2e976c8b2db08b9b67267c18ca525c3b2b";
/// Family of event types: a folder below `contracts/events/`.
///
/// ```
/// use spec_kitty_events::{EventType, Family};
/// assert_eq!(EventType::WPStatusChanged.family(), Family::Status);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Family {
    /// Folder `contracts/events/collaboration`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<CommentPostedPayload>(r##"{"participant_id":"text","mission_id":"text","comment_id":"text","content":"text"}"##);
    /// check::<ConcurrentDriverWarningPayload>(r##"{"warning_id":"text","mission_id":"text","participant_ids":["",""],"focus_target":{"target_type":"wp","target_id":"text"},"severity":"info"}"##);
    /// check::<DecisionCapturedPayload>(r##"{"participant_id":"text","mission_id":"text","decision_id":"text","topic":"text","chosen_option":"text"}"##);
    /// check::<DriveIntent>(r##""active""##);
    /// check::<DriveIntentSetPayload>(r##"{"participant_id":"text","mission_id":"text","intent":"active"}"##);
    /// check::<FocusChangedPayload>(r##"{"participant_id":"text","mission_id":"text","focus_target":{"target_type":"wp","target_id":"text"}}"##);
    /// check::<ParticipantInvitedPayload>(r##"{"participant_id":"text","participant_identity":{"participant_id":"text","participant_type":"human"},"invited_by":"text","mission_id":"text"}"##);
    /// check::<ParticipantJoinedPayload>(r##"{"participant_id":"text","participant_identity":{"participant_id":"text","participant_type":"human"},"mission_id":"text"}"##);
    /// check::<ParticipantLeftPayload>(r##"{"participant_id":"text","mission_id":"text"}"##);
    /// check::<PotentialStepCollisionDetectedPayload>(r##"{"warning_id":"text","mission_id":"text","participant_ids":["",""],"step_id":"text","severity":"info"}"##);
    /// check::<PresenceHeartbeatPayload>(r##"{"participant_id":"text","mission_id":"text"}"##);
    /// check::<PromptStepExecutionCompletedPayload>(r##"{"participant_id":"text","mission_id":"text","step_id":"text","outcome":"success"}"##);
    /// check::<PromptStepExecutionStartedPayload>(r##"{"participant_id":"text","mission_id":"text","step_id":"text"}"##);
    /// check::<SessionLinkType>(r##""cli_to_saas""##);
    /// check::<SessionLinkedPayload>(r##"{"participant_id":"text","mission_id":"text","primary_session_id":"text","linked_session_id":"text","link_type":"cli_to_saas"}"##);
    /// check::<StepOutcome>(r##""success""##);
    /// check::<WarningAcknowledgedPayload>(r##"{"participant_id":"text","mission_id":"text","warning_id":"text","acknowledgement":"continue"}"##);
    /// ```
    Collaboration,
    /// Folder `contracts/events/connector`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<ConnectorDegradedPayload>(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","degradation_reason":"text","last_healthy_at":"2026-01-15T10:00:00Z"}"##);
    /// check::<ConnectorHealthCheckedPayload>(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","health_status":"healthy","latency_ms":0}"##);
    /// check::<ConnectorProvisionedPayload>(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","credentials_ref":"text","config_hash":"text"}"##);
    /// check::<ConnectorReconnectedPayload>(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","previous_state":"provisioned","reconnect_strategy":"automatic"}"##);
    /// check::<ConnectorRevokedPayload>(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","revocation_reason":"text"}"##);
    /// check::<HealthStatus>(r##""healthy""##);
    /// check::<ReconnectStrategy>(r##""automatic""##);
    /// check::<UserConnectedPayload>(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","user_id":"text"}"##);
    /// check::<UserDisconnectedPayload>(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","user_id":"text"}"##);
    /// ```
    Connector,
    /// Folder `contracts/events/decision_point`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<DecisionPointDiscussingPayload>(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##);
    /// check::<DecisionPointOpenedPayload>(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##);
    /// check::<DecisionPointOverriddenPayload>(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##);
    /// check::<DecisionPointResolvedPayload>(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##);
    /// ```
    DecisionPoint,
    /// Folder `contracts/events/dossier`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<MissionDossierArtifactIndexedPayload>(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"artifact_id":{"mission_type":"text","path":"text","artifact_class":"input"},"content_ref":{"hash":"text","algorithm":"sha256"},"indexed_at":""}"##);
    /// check::<MissionDossierArtifactMissingPayload>(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"expected_identity":{"mission_type":"text","path":"text","artifact_class":"input"},"manifest_step":"text","checked_at":""}"##);
    /// check::<MissionDossierParityDriftDetectedPayload>(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"expected_hash":"text","actual_hash":"text","drift_kind":"artifact_added","detected_at":""}"##);
    /// check::<MissionDossierSnapshotComputedPayload>(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":""}"##);
    /// ```
    Dossier,
    /// Folder `contracts/events/gates`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<FailedConclusion>(r##""failure""##);
    /// check::<GateFailedPayload>(r##"{"gate_name":"text","gate_type":"ci","conclusion":"failure","external_provider":"github","check_run_id":1,"check_run_url":"https://example.com/checks/7","delivery_id":"text"}"##);
    /// check::<GatePassedPayload>(r##"{"gate_name":"text","gate_type":"ci","conclusion":"success","external_provider":"github","check_run_id":1,"check_run_url":"https://example.com/checks/7","delivery_id":"text"}"##);
    /// check::<PassedConclusion>(r##""success""##);
    /// ```
    Gates,
    /// Folder `contracts/events/glossary`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<BlockingStrictness>(r##""medium""##);
    /// check::<GenerationBlockedBySemanticConflictPayload>(r##"{"mission_id":"text","step_id":"text","conflict_event_ids":[""],"blocking_strictness":"medium"}"##);
    /// check::<GlossaryClarificationRequestedPayload>(r##"{"mission_id":"text","scope_id":"text","step_id":"text","semantic_check_event_id":"text","term":"text","question":"","options":[],"urgency":"low","actor":"text"}"##);
    /// check::<GlossaryClarificationResolvedPayload>(r##"{"mission_id":"text","clarification_event_id":"text","selected_meaning":"text","actor":"text"}"##);
    /// check::<GlossaryScopeActivatedPayload>(r##"{"mission_id":"text","scope_id":"text","scope_type":"spec_kitty_core","glossary_version_id":"text"}"##);
    /// check::<GlossaryScopeType>(r##""spec_kitty_core""##);
    /// check::<GlossarySenseUpdatedPayload>(r##"{"mission_id":"text","scope_id":"text","term_surface":"text","after_sense":"text","reason":"","actor":"text"}"##);
    /// check::<GlossaryStrictnessSetPayload>(r##"{"mission_id":"text","new_strictness":"off","actor":"text"}"##);
    /// check::<SemanticCheckAction>(r##""block""##);
    /// check::<SemanticCheckEvaluatedPayload>(r##"{"mission_id":"text","scope_id":"text","step_id":"text","conflicts":[],"severity":"low","confidence":0,"recommended_action":"block","effective_strictness":"off"}"##);
    /// check::<TermCandidateObservedPayload>(r##"{"mission_id":"text","scope_id":"text","step_id":"text","term_surface":"text","confidence":0,"actor":"text"}"##);
    /// ```
    Glossary,
    /// Folder `contracts/events/lifecycle`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<MissionCancelledPayload>(r##"{"mission_id":"text","reason":"text","actor":"text"}"##);
    /// check::<MissionClosedPayload>(r##"{"mission_slug":"text","mission_number":1,"mission_type":"text"}"##);
    /// check::<MissionCompletedPayload>(r##"{"mission_id":"text","mission_type":"text","final_phase":"text","actor":"text"}"##);
    /// check::<MissionCreatedPayload>(r##"{"mission_slug":"text","mission_number":1,"mission_type":"text"}"##);
    /// check::<MissionStartedPayload>(r##"{"mission_id":"text","mission_type":"text","initial_phase":"text","actor":"text"}"##);
    /// check::<PhaseEnteredPayload>(r##"{"mission_id":"text","phase_name":"text","actor":"text"}"##);
    /// check::<ReviewRollbackPayload>(r##"{"mission_id":"text","review_ref":"text","target_phase":"text","actor":"text"}"##);
    /// ```
    Lifecycle,
    /// Folder `contracts/events/mission_audit`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<MissionAuditCompletedPayload>(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","verdict":"pass","severity":"info","findings_count":0,"artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"summary":""}"##);
    /// check::<MissionAuditDecisionRequestedPayload>(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","decision_id":"text","question":"","context_summary":"","severity":"info"}"##);
    /// check::<MissionAuditFailedPayload>(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","error_code":"text","error_message":""}"##);
    /// check::<MissionAuditRequestedPayload>(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","trigger_mode":"manual","audit_scope":[""],"enforcement_mode":"advisory"}"##);
    /// check::<MissionAuditStartedPayload>(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","audit_scope_hash":"text"}"##);
    /// ```
    MissionAudit,
    /// Folder `contracts/events/mission_next`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<DecisionInputAnsweredPayload>(r##"{"run_id":"text","decision_id":"text","answer":"text","actor":{"actor_id":"text","actor_type":"human"}}"##);
    /// check::<DecisionInputRequestedPayload>(r##"{"run_id":"text","decision_id":"text","step_id":"text","question":"text","actor":{"actor_id":"text","actor_type":"human"}}"##);
    /// check::<MissionRunCompletedPayload>(r##"{"run_id":"text","mission_type":"text","actor":{"actor_id":"text","actor_type":"human"}}"##);
    /// check::<MissionRunStartedPayload>(r##"{"run_id":"text","mission_type":"text","actor":{"actor_id":"text","actor_type":"human"}}"##);
    /// check::<NextStepAutoCompletedPayload>(r##"{"run_id":"text","step_id":"text","agent_id":"text","result":"text","actor":{"actor_id":"text","actor_type":"human"}}"##);
    /// check::<NextStepIssuedPayload>(r##"{"run_id":"text","step_id":"text","agent_id":"text","actor":{"actor_id":"text","actor_type":"human"}}"##);
    /// ```
    MissionNext,
    /// Folder `contracts/events/profile_invocation`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<ProfileInvocationStartedPayload>(r##"{"mission_id":"text","run_id":"text","step_id":"text","action":"text","profile_slug":"text","actor":{"actor_id":"text","actor_type":"human"}}"##);
    /// ```
    ProfileInvocation,
    /// Folder `contracts/events/retrospective`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<RetrospectiveCompletedPayload>(r##"{"mission_id":"text","actor":"text","trigger_source":"runtime","completed_at":"2026-01-15T10:00:00Z"}"##);
    /// check::<RetrospectiveSkippedPayload>(r##"{"mission_id":"text","actor":"text","trigger_source":"runtime","skip_reason":"text","skipped_at":"2026-01-15T10:00:00Z"}"##);
    /// ```
    Retrospective,
    /// Folder `contracts/events/status`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<ExecutionMode>(r##""worktree""##);
    /// check::<StatusActor>(r##""reviewer-1""##);
    /// check::<StatusActorDetails>(r##"{"name":"text"}"##);
    /// check::<StatusTransitionPayload>(r##"{"mission_slug":"text","wp_id":"text","to_lane":"planned","actor":"reviewer-1","execution_mode":"worktree"}"##);
    /// ```
    Status,
    /// Folder `contracts/events/sync`.
    ///
    /// ```
    /// # use spec_kitty_events::*;
    /// # fn check<T>(example: &str)
    /// # where
    /// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
    /// # {
    /// #     let value: T = serde_json::from_str(example).unwrap();
    /// #     let text = serde_json::to_string(&value).unwrap();
    /// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    /// # }
    /// check::<ExternalReferenceLinkedPayload>(r##"{"link_id":"text","connector_id":"text","external_provider":"text","external_ref_type":"text","external_ref_id":"text","external_ref_url":"https://example.com/checks/7","internal_aggregate_type":"text","internal_aggregate_id":"text","mission_id":"text","linked_by":"text","recorded_at":"2026-01-15T10:00:00Z"}"##);
    /// check::<SyncDeadLetteredPayload>(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","failure_reason":"text","total_attempts":1,"dead_letter_ref":"text"}"##);
    /// check::<SyncIngestAcceptedPayload>(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","ingest_batch_id":"text","ingested_count":1}"##);
    /// check::<SyncIngestRejectedPayload>(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","rejection_reason":"text","rejected_payload_ref":"text"}"##);
    /// check::<SyncReplayCompletedPayload>(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","replay_id":"text","replayed_count":0,"replay_source":"text"}"##);
    /// check::<SyncRetryScheduledPayload>(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","retry_attempt":1,"max_retries":1,"next_retry_at":"2026-01-15T10:00:00Z"}"##);
    /// ```
    Sync,
}
impl Family {
    /// Every family, sorted by name.
    pub const ALL: &'static [Self] = &[
        Self::Collaboration,
        Self::Connector,
        Self::DecisionPoint,
        Self::Dossier,
        Self::Gates,
        Self::Glossary,
        Self::Lifecycle,
        Self::MissionAudit,
        Self::MissionNext,
        Self::ProfileInvocation,
        Self::Retrospective,
        Self::Status,
        Self::Sync,
    ];
    /// Name of the folder.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Collaboration => "collaboration",
            Self::Connector => "connector",
            Self::DecisionPoint => "decision_point",
            Self::Dossier => "dossier",
            Self::Gates => "gates",
            Self::Glossary => "glossary",
            Self::Lifecycle => "lifecycle",
            Self::MissionAudit => "mission_audit",
            Self::MissionNext => "mission_next",
            Self::ProfileInvocation => "profile_invocation",
            Self::Retrospective => "retrospective",
            Self::Status => "status",
            Self::Sync => "sync",
        }
    }
}
/// Name of an event type, reserved ones included. Variants are spelt as on the wire.
///
/// ```
/// use spec_kitty_events::EventType;
/// let event_type: EventType = "WPStatusChanged".parse()?;
/// assert_eq!(event_type, EventType::WPStatusChanged);
/// # Ok::<(), spec_kitty_events::UnknownEventType>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventType {
    ///A participant wrote a comment. Comments are only ever added, never replaced.
    CommentPosted,
    ///A warning that several participants drive the same target at the same time.
    ConcurrentDriverWarning,
    ///A decision that the participants of a mission took was put on record. Decisions are only ever added, never replaced.
    DecisionCaptured,
    ///A participant announced whether they mean to drive the work. Several participants may drive at the same time.
    DriveIntentSet,
    ///A participant turned to something else. Each participant has one focus, and the new one replaces the old.
    FocusChanged,
    ///Somebody was invited into a mission. An invitation alone does not make a participant active; joining does, and it works without an invitation too.
    ParticipantInvited,
    ///A participant became active in a mission. Emit it before any other activity of that participant, and again after a departure.
    ParticipantJoined,
    ///A participant left a mission. Leaving ends the participant's drive, focus, presence and open steps; what was said and decided stays.
    ParticipantLeft,
    ///A warning that several participants may be executing the same step and get in each other's way.
    PotentialStepCollisionDetected,
    ///A sign that a participant is still there. The timestamp of the envelope becomes the time last seen.
    PresenceHeartbeat,
    ///A participant finished a prompt step that they had begun. Every outcome closes the step.
    PromptStepExecutionCompleted,
    ///A participant began to execute a prompt step. The step stays open until a completion by the same participant names it.
    PromptStepExecutionStarted,
    ///Two sessions of one participant were tied together, one on the command line and one on the hosted service.
    SessionLinked,
    ///A participant answered a warning. Any active participant may answer, and a later answer of the same participant replaces the earlier one.
    WarningAcknowledged,
    ///A connector began to work badly, or stopped working, without having been revoked.
    ConnectorDegraded,
    ///The health of a connector was checked. The reduced state becomes healthy whatever was found, and a check of a connector that is healthy already is an anomaly.
    ConnectorHealthChecked,
    ///A connector to an outside service was set up. It comes first in the life of a connector.
    ConnectorProvisioned,
    ///A degraded or revoked connector was connected again.
    ConnectorReconnected,
    ///A connector was withdrawn. It can come back with ConnectorReconnected.
    ConnectorRevoked,
    ///A user connected an account through a connector. The state of the connector itself does not change.
    UserConnected,
    ///A user gave up the connection of an account, or lost it. The state of the connector itself does not change.
    UserDisconnected,
    ///An open decision is being talked over. Emit it as often as the discussion moves on.
    DecisionPointDiscussing,
    ///A decision has to be made. It comes first: a decision point is opened once.
    DecisionPointOpened,
    ///A decision that had been made was overruled. Only a human with the authority of the mission owner can do so, and nothing may follow.
    DecisionPointOverridden,
    ///The decision was made, directly or after a discussion. Only a human with the authority of the mission owner can make it.
    DecisionPointResolved,
    ///An artifact was entered into the dossier of a mission, or entered again because its content changed.
    MissionDossierArtifactIndexed,
    ///A check found that an artifact which the manifest expects is not there. The record stays, even when the artifact is entered later.
    MissionDossierArtifactMissing,
    ///The dossier was compared with its baseline, and the two differ. From here on the dossier counts as drifted, also after a later snapshot.
    MissionDossierParityDriftDetected,
    ///The dossier as a whole was hashed, so that two copies can be compared. The latest snapshot replaces the one before.
    MissionDossierSnapshotComputed,
    ///An outside check that guards the work did not pass. Conclusions that block nothing (neutral, skipped, stale) are not reported at all.
    GateFailed,
    ///An outside check that guards the work came out well. Emit one for each check run that ended in success.
    GatePassed,
    ///Generation was stopped because terms conflict with the glossary. The block stays on record whatever is resolved later.
    GenerationBlockedBySemanticConflict,
    ///Somebody asked what a term means, because of a semantic check. At most three requests of one check can be open at a time; resolving one makes room for the next.
    GlossaryClarificationRequested,
    ///A request for clarification was answered. A second answer to the same request is accepted, and the last one counts.
    GlossaryClarificationResolved,
    ///A glossary scope came into force for a mission. Emit it before anything else that names the scope; a scope is never switched off, and a repeat replaces the version in force.
    GlossaryScopeActivated,
    ///The meaning of a term was set or changed. The latest meaning replaces the one before.
    GlossarySenseUpdated,
    ///A mission's strictness towards its glossary was set. It holds until the next such event.
    GlossaryStrictnessSet,
    ///The text of a step was checked against the glossary. Clarification requests refer to the check by the event_id of this event's envelope.
    SemanticCheckEvaluated,
    ///A word or phrase came up that may deserve a place in the glossary. A sense can be given only to a term that was observed in the same scope.
    TermCandidateObserved,
    ///A mission was given up before its end. No later lifecycle event has an effect on it.
    MissionCancelled,
    ///The catalogue entry of a mission was closed. This does not end the mission's run of work: MissionCompleted and MissionCancelled do.
    MissionClosed,
    ///A mission reached its end as planned. No later lifecycle event has an effect on it.
    MissionCompleted,
    ///A mission was entered in the catalogue. This says nothing about whether work on it has begun: MissionStarted does.
    MissionCreated,
    ///Work on a mission began. A mission starts once; a second start changes nothing.
    MissionStarted,
    ///A mission went on to another phase.
    PhaseEntered,
    ///A review sent a mission back to a phase. Emit it in place of PhaseEntered, not in addition to it.
    ReviewRollback,
    ///The audit ended with a verdict and a report. Nothing may follow it. Emit MissionAuditFailed when there is no report.
    MissionAuditCompleted,
    ///The audit cannot go on until somebody decides a question. The decision stays pending until the audit ends.
    MissionAuditDecisionRequested,
    ///The audit broke off without a verdict. Nothing may follow it.
    MissionAuditFailed,
    ///Somebody asked for an audit of a mission. It comes first; a second request replaces what the first one asked for.
    MissionAuditRequested,
    ///The audit of a mission began, or went on after waiting for a decision.
    MissionAuditStarted,
    ///A decision of the run was answered. A later answer to the same decision takes the place of the earlier one.
    DecisionInputAnswered,
    ///The run needs an answer before it can go on. The decision is pending until DecisionInputAnswered names it.
    DecisionInputRequested,
    ///A run of a mission came to its end. Nothing is applied to the run after it; pending decisions and the current step stay as they were.
    MissionRunCompleted,
    ///A run of a mission began. A stream holds one run: a second start is not applied.
    MissionRunStarted,
    ///The run itself closed one of its steps. The step counts as completed, whether it was issued before or not.
    NextStepAutoCompleted,
    ///The run handed out its next step. That step becomes the current one, even if another was still open or the step was completed before.
    NextStepIssued,
    ///Kept for the planner of mission runs; it has no payload contract yet.
    NextStepPlanned,
    ///Kept for the end of a profile invocation; it has no payload contract yet.
    ProfileInvocationCompleted,
    ///Kept for the failure of a profile invocation; it has no payload contract yet.
    ProfileInvocationFailed,
    ///A step of a run began to act under a profile. There is no event for its end yet.
    ProfileInvocationStarted,
    ///The look back on a mission was held. Emit this or RetrospectiveSkipped for a mission; nothing enforces that there is only one.
    RetrospectiveCompleted,
    ///The look back on a mission was left out. Emit this or RetrospectiveCompleted for a mission; nothing enforces that there is only one.
    RetrospectiveSkipped,
    ///A work package moved from one lane to another. Emit one for every move, also for the first one out of nowhere into planned.
    WPStatusChanged,
    ///Something in an outside service was linked to something of ours. A record only: it is no sync outcome, and no reducer reads it.
    ExternalReferenceLinked,
    ///A delivery was given up and put aside for somebody to look at.
    SyncDeadLettered,
    ///A delivery from an outside service was taken in.
    SyncIngestAccepted,
    ///A delivery from an outside service was refused.
    SyncIngestRejected,
    ///Earlier deliveries were played again to the end.
    SyncReplayCompleted,
    ///A delivery did not go through and will be tried again.
    SyncRetryScheduled,
}
impl EventType {
    /// Every event type, sorted by family and name.
    pub const ALL: &'static [Self] = &[
        Self::CommentPosted,
        Self::ConcurrentDriverWarning,
        Self::DecisionCaptured,
        Self::DriveIntentSet,
        Self::FocusChanged,
        Self::ParticipantInvited,
        Self::ParticipantJoined,
        Self::ParticipantLeft,
        Self::PotentialStepCollisionDetected,
        Self::PresenceHeartbeat,
        Self::PromptStepExecutionCompleted,
        Self::PromptStepExecutionStarted,
        Self::SessionLinked,
        Self::WarningAcknowledged,
        Self::ConnectorDegraded,
        Self::ConnectorHealthChecked,
        Self::ConnectorProvisioned,
        Self::ConnectorReconnected,
        Self::ConnectorRevoked,
        Self::UserConnected,
        Self::UserDisconnected,
        Self::DecisionPointDiscussing,
        Self::DecisionPointOpened,
        Self::DecisionPointOverridden,
        Self::DecisionPointResolved,
        Self::MissionDossierArtifactIndexed,
        Self::MissionDossierArtifactMissing,
        Self::MissionDossierParityDriftDetected,
        Self::MissionDossierSnapshotComputed,
        Self::GateFailed,
        Self::GatePassed,
        Self::GenerationBlockedBySemanticConflict,
        Self::GlossaryClarificationRequested,
        Self::GlossaryClarificationResolved,
        Self::GlossaryScopeActivated,
        Self::GlossarySenseUpdated,
        Self::GlossaryStrictnessSet,
        Self::SemanticCheckEvaluated,
        Self::TermCandidateObserved,
        Self::MissionCancelled,
        Self::MissionClosed,
        Self::MissionCompleted,
        Self::MissionCreated,
        Self::MissionStarted,
        Self::PhaseEntered,
        Self::ReviewRollback,
        Self::MissionAuditCompleted,
        Self::MissionAuditDecisionRequested,
        Self::MissionAuditFailed,
        Self::MissionAuditRequested,
        Self::MissionAuditStarted,
        Self::DecisionInputAnswered,
        Self::DecisionInputRequested,
        Self::MissionRunCompleted,
        Self::MissionRunStarted,
        Self::NextStepAutoCompleted,
        Self::NextStepIssued,
        Self::NextStepPlanned,
        Self::ProfileInvocationCompleted,
        Self::ProfileInvocationFailed,
        Self::ProfileInvocationStarted,
        Self::RetrospectiveCompleted,
        Self::RetrospectiveSkipped,
        Self::WPStatusChanged,
        Self::ExternalReferenceLinked,
        Self::SyncDeadLettered,
        Self::SyncIngestAccepted,
        Self::SyncIngestRejected,
        Self::SyncReplayCompleted,
        Self::SyncRetryScheduled,
    ];
    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CommentPosted => "CommentPosted",
            Self::ConcurrentDriverWarning => "ConcurrentDriverWarning",
            Self::DecisionCaptured => "DecisionCaptured",
            Self::DriveIntentSet => "DriveIntentSet",
            Self::FocusChanged => "FocusChanged",
            Self::ParticipantInvited => "ParticipantInvited",
            Self::ParticipantJoined => "ParticipantJoined",
            Self::ParticipantLeft => "ParticipantLeft",
            Self::PotentialStepCollisionDetected => "PotentialStepCollisionDetected",
            Self::PresenceHeartbeat => "PresenceHeartbeat",
            Self::PromptStepExecutionCompleted => "PromptStepExecutionCompleted",
            Self::PromptStepExecutionStarted => "PromptStepExecutionStarted",
            Self::SessionLinked => "SessionLinked",
            Self::WarningAcknowledged => "WarningAcknowledged",
            Self::ConnectorDegraded => "ConnectorDegraded",
            Self::ConnectorHealthChecked => "ConnectorHealthChecked",
            Self::ConnectorProvisioned => "ConnectorProvisioned",
            Self::ConnectorReconnected => "ConnectorReconnected",
            Self::ConnectorRevoked => "ConnectorRevoked",
            Self::UserConnected => "UserConnected",
            Self::UserDisconnected => "UserDisconnected",
            Self::DecisionPointDiscussing => "DecisionPointDiscussing",
            Self::DecisionPointOpened => "DecisionPointOpened",
            Self::DecisionPointOverridden => "DecisionPointOverridden",
            Self::DecisionPointResolved => "DecisionPointResolved",
            Self::MissionDossierArtifactIndexed => "MissionDossierArtifactIndexed",
            Self::MissionDossierArtifactMissing => "MissionDossierArtifactMissing",
            Self::MissionDossierParityDriftDetected => {
                "MissionDossierParityDriftDetected"
            }
            Self::MissionDossierSnapshotComputed => "MissionDossierSnapshotComputed",
            Self::GateFailed => "GateFailed",
            Self::GatePassed => "GatePassed",
            Self::GenerationBlockedBySemanticConflict => {
                "GenerationBlockedBySemanticConflict"
            }
            Self::GlossaryClarificationRequested => "GlossaryClarificationRequested",
            Self::GlossaryClarificationResolved => "GlossaryClarificationResolved",
            Self::GlossaryScopeActivated => "GlossaryScopeActivated",
            Self::GlossarySenseUpdated => "GlossarySenseUpdated",
            Self::GlossaryStrictnessSet => "GlossaryStrictnessSet",
            Self::SemanticCheckEvaluated => "SemanticCheckEvaluated",
            Self::TermCandidateObserved => "TermCandidateObserved",
            Self::MissionCancelled => "MissionCancelled",
            Self::MissionClosed => "MissionClosed",
            Self::MissionCompleted => "MissionCompleted",
            Self::MissionCreated => "MissionCreated",
            Self::MissionStarted => "MissionStarted",
            Self::PhaseEntered => "PhaseEntered",
            Self::ReviewRollback => "ReviewRollback",
            Self::MissionAuditCompleted => "MissionAuditCompleted",
            Self::MissionAuditDecisionRequested => "MissionAuditDecisionRequested",
            Self::MissionAuditFailed => "MissionAuditFailed",
            Self::MissionAuditRequested => "MissionAuditRequested",
            Self::MissionAuditStarted => "MissionAuditStarted",
            Self::DecisionInputAnswered => "DecisionInputAnswered",
            Self::DecisionInputRequested => "DecisionInputRequested",
            Self::MissionRunCompleted => "MissionRunCompleted",
            Self::MissionRunStarted => "MissionRunStarted",
            Self::NextStepAutoCompleted => "NextStepAutoCompleted",
            Self::NextStepIssued => "NextStepIssued",
            Self::NextStepPlanned => "NextStepPlanned",
            Self::ProfileInvocationCompleted => "ProfileInvocationCompleted",
            Self::ProfileInvocationFailed => "ProfileInvocationFailed",
            Self::ProfileInvocationStarted => "ProfileInvocationStarted",
            Self::RetrospectiveCompleted => "RetrospectiveCompleted",
            Self::RetrospectiveSkipped => "RetrospectiveSkipped",
            Self::WPStatusChanged => "WPStatusChanged",
            Self::ExternalReferenceLinked => "ExternalReferenceLinked",
            Self::SyncDeadLettered => "SyncDeadLettered",
            Self::SyncIngestAccepted => "SyncIngestAccepted",
            Self::SyncIngestRejected => "SyncIngestRejected",
            Self::SyncReplayCompleted => "SyncReplayCompleted",
            Self::SyncRetryScheduled => "SyncRetryScheduled",
        }
    }
    pub(crate) fn find(name: &str) -> Option<Self> {
        match name {
            "CommentPosted" => Some(Self::CommentPosted),
            "ConcurrentDriverWarning" => Some(Self::ConcurrentDriverWarning),
            "DecisionCaptured" => Some(Self::DecisionCaptured),
            "DriveIntentSet" => Some(Self::DriveIntentSet),
            "FocusChanged" => Some(Self::FocusChanged),
            "ParticipantInvited" => Some(Self::ParticipantInvited),
            "ParticipantJoined" => Some(Self::ParticipantJoined),
            "ParticipantLeft" => Some(Self::ParticipantLeft),
            "PotentialStepCollisionDetected" => {
                Some(Self::PotentialStepCollisionDetected)
            }
            "PresenceHeartbeat" => Some(Self::PresenceHeartbeat),
            "PromptStepExecutionCompleted" => Some(Self::PromptStepExecutionCompleted),
            "PromptStepExecutionStarted" => Some(Self::PromptStepExecutionStarted),
            "SessionLinked" => Some(Self::SessionLinked),
            "WarningAcknowledged" => Some(Self::WarningAcknowledged),
            "ConnectorDegraded" => Some(Self::ConnectorDegraded),
            "ConnectorHealthChecked" => Some(Self::ConnectorHealthChecked),
            "ConnectorProvisioned" => Some(Self::ConnectorProvisioned),
            "ConnectorReconnected" => Some(Self::ConnectorReconnected),
            "ConnectorRevoked" => Some(Self::ConnectorRevoked),
            "UserConnected" => Some(Self::UserConnected),
            "UserDisconnected" => Some(Self::UserDisconnected),
            "DecisionPointDiscussing" => Some(Self::DecisionPointDiscussing),
            "DecisionPointOpened" => Some(Self::DecisionPointOpened),
            "DecisionPointOverridden" => Some(Self::DecisionPointOverridden),
            "DecisionPointResolved" => Some(Self::DecisionPointResolved),
            "MissionDossierArtifactIndexed" => Some(Self::MissionDossierArtifactIndexed),
            "MissionDossierArtifactMissing" => Some(Self::MissionDossierArtifactMissing),
            "MissionDossierParityDriftDetected" => {
                Some(Self::MissionDossierParityDriftDetected)
            }
            "MissionDossierSnapshotComputed" => {
                Some(Self::MissionDossierSnapshotComputed)
            }
            "GateFailed" => Some(Self::GateFailed),
            "GatePassed" => Some(Self::GatePassed),
            "GenerationBlockedBySemanticConflict" => {
                Some(Self::GenerationBlockedBySemanticConflict)
            }
            "GlossaryClarificationRequested" => {
                Some(Self::GlossaryClarificationRequested)
            }
            "GlossaryClarificationResolved" => Some(Self::GlossaryClarificationResolved),
            "GlossaryScopeActivated" => Some(Self::GlossaryScopeActivated),
            "GlossarySenseUpdated" => Some(Self::GlossarySenseUpdated),
            "GlossaryStrictnessSet" => Some(Self::GlossaryStrictnessSet),
            "SemanticCheckEvaluated" => Some(Self::SemanticCheckEvaluated),
            "TermCandidateObserved" => Some(Self::TermCandidateObserved),
            "MissionCancelled" => Some(Self::MissionCancelled),
            "MissionClosed" => Some(Self::MissionClosed),
            "MissionCompleted" => Some(Self::MissionCompleted),
            "MissionCreated" => Some(Self::MissionCreated),
            "MissionStarted" => Some(Self::MissionStarted),
            "PhaseEntered" => Some(Self::PhaseEntered),
            "ReviewRollback" => Some(Self::ReviewRollback),
            "MissionAuditCompleted" => Some(Self::MissionAuditCompleted),
            "MissionAuditDecisionRequested" => Some(Self::MissionAuditDecisionRequested),
            "MissionAuditFailed" => Some(Self::MissionAuditFailed),
            "MissionAuditRequested" => Some(Self::MissionAuditRequested),
            "MissionAuditStarted" => Some(Self::MissionAuditStarted),
            "DecisionInputAnswered" => Some(Self::DecisionInputAnswered),
            "DecisionInputRequested" => Some(Self::DecisionInputRequested),
            "MissionRunCompleted" => Some(Self::MissionRunCompleted),
            "MissionRunStarted" => Some(Self::MissionRunStarted),
            "NextStepAutoCompleted" => Some(Self::NextStepAutoCompleted),
            "NextStepIssued" => Some(Self::NextStepIssued),
            "NextStepPlanned" => Some(Self::NextStepPlanned),
            "ProfileInvocationCompleted" => Some(Self::ProfileInvocationCompleted),
            "ProfileInvocationFailed" => Some(Self::ProfileInvocationFailed),
            "ProfileInvocationStarted" => Some(Self::ProfileInvocationStarted),
            "RetrospectiveCompleted" => Some(Self::RetrospectiveCompleted),
            "RetrospectiveSkipped" => Some(Self::RetrospectiveSkipped),
            "WPStatusChanged" => Some(Self::WPStatusChanged),
            "ExternalReferenceLinked" => Some(Self::ExternalReferenceLinked),
            "SyncDeadLettered" => Some(Self::SyncDeadLettered),
            "SyncIngestAccepted" => Some(Self::SyncIngestAccepted),
            "SyncIngestRejected" => Some(Self::SyncIngestRejected),
            "SyncReplayCompleted" => Some(Self::SyncReplayCompleted),
            "SyncRetryScheduled" => Some(Self::SyncRetryScheduled),
            _ => None,
        }
    }
}
/// What the contract says of every event type, in the order of [`EventType::ALL`].
pub static EVENT_TYPES: &[EventTypeInfo] = &[
    EventTypeInfo {
        event_type: EventType::CommentPosted,
        name: "CommentPosted",
        family: Family::Collaboration,
        payload_type: Some("CommentPostedPayload"),
        rust_type: Some("CommentPostedPayload"),
        schema_file: Some("events/collaboration/CommentPosted.schema.json"),
        description: "A participant wrote a comment. Comments are only ever added, never replaced.",
    },
    EventTypeInfo {
        event_type: EventType::ConcurrentDriverWarning,
        name: "ConcurrentDriverWarning",
        family: Family::Collaboration,
        payload_type: Some("ConcurrentDriverWarningPayload"),
        rust_type: Some("ConcurrentDriverWarningPayload"),
        schema_file: Some("events/collaboration/ConcurrentDriverWarning.schema.json"),
        description: "A warning that several participants drive the same target at the same time.",
    },
    EventTypeInfo {
        event_type: EventType::DecisionCaptured,
        name: "DecisionCaptured",
        family: Family::Collaboration,
        payload_type: Some("DecisionCapturedPayload"),
        rust_type: Some("DecisionCapturedPayload"),
        schema_file: Some("events/collaboration/DecisionCaptured.schema.json"),
        description: "A decision that the participants of a mission took was put on record. Decisions are only ever added, never replaced.",
    },
    EventTypeInfo {
        event_type: EventType::DriveIntentSet,
        name: "DriveIntentSet",
        family: Family::Collaboration,
        payload_type: Some("DriveIntentSetPayload"),
        rust_type: Some("DriveIntentSetPayload"),
        schema_file: Some("events/collaboration/DriveIntentSet.schema.json"),
        description: "A participant announced whether they mean to drive the work. Several participants may drive at the same time.",
    },
    EventTypeInfo {
        event_type: EventType::FocusChanged,
        name: "FocusChanged",
        family: Family::Collaboration,
        payload_type: Some("FocusChangedPayload"),
        rust_type: Some("FocusChangedPayload"),
        schema_file: Some("events/collaboration/FocusChanged.schema.json"),
        description: "A participant turned to something else. Each participant has one focus, and the new one replaces the old.",
    },
    EventTypeInfo {
        event_type: EventType::ParticipantInvited,
        name: "ParticipantInvited",
        family: Family::Collaboration,
        payload_type: Some("ParticipantInvitedPayload"),
        rust_type: Some("ParticipantInvitedPayload"),
        schema_file: Some("events/collaboration/ParticipantInvited.schema.json"),
        description: "Somebody was invited into a mission. An invitation alone does not make a participant active; joining does, and it works without an invitation too.",
    },
    EventTypeInfo {
        event_type: EventType::ParticipantJoined,
        name: "ParticipantJoined",
        family: Family::Collaboration,
        payload_type: Some("ParticipantJoinedPayload"),
        rust_type: Some("ParticipantJoinedPayload"),
        schema_file: Some("events/collaboration/ParticipantJoined.schema.json"),
        description: "A participant became active in a mission. Emit it before any other activity of that participant, and again after a departure.",
    },
    EventTypeInfo {
        event_type: EventType::ParticipantLeft,
        name: "ParticipantLeft",
        family: Family::Collaboration,
        payload_type: Some("ParticipantLeftPayload"),
        rust_type: Some("ParticipantLeftPayload"),
        schema_file: Some("events/collaboration/ParticipantLeft.schema.json"),
        description: "A participant left a mission. Leaving ends the participant's drive, focus, presence and open steps; what was said and decided stays.",
    },
    EventTypeInfo {
        event_type: EventType::PotentialStepCollisionDetected,
        name: "PotentialStepCollisionDetected",
        family: Family::Collaboration,
        payload_type: Some("PotentialStepCollisionDetectedPayload"),
        rust_type: Some("PotentialStepCollisionDetectedPayload"),
        schema_file: Some(
            "events/collaboration/PotentialStepCollisionDetected.schema.json",
        ),
        description: "A warning that several participants may be executing the same step and get in each other's way.",
    },
    EventTypeInfo {
        event_type: EventType::PresenceHeartbeat,
        name: "PresenceHeartbeat",
        family: Family::Collaboration,
        payload_type: Some("PresenceHeartbeatPayload"),
        rust_type: Some("PresenceHeartbeatPayload"),
        schema_file: Some("events/collaboration/PresenceHeartbeat.schema.json"),
        description: "A sign that a participant is still there. The timestamp of the envelope becomes the time last seen.",
    },
    EventTypeInfo {
        event_type: EventType::PromptStepExecutionCompleted,
        name: "PromptStepExecutionCompleted",
        family: Family::Collaboration,
        payload_type: Some("PromptStepExecutionCompletedPayload"),
        rust_type: Some("PromptStepExecutionCompletedPayload"),
        schema_file: Some(
            "events/collaboration/PromptStepExecutionCompleted.schema.json",
        ),
        description: "A participant finished a prompt step that they had begun. Every outcome closes the step.",
    },
    EventTypeInfo {
        event_type: EventType::PromptStepExecutionStarted,
        name: "PromptStepExecutionStarted",
        family: Family::Collaboration,
        payload_type: Some("PromptStepExecutionStartedPayload"),
        rust_type: Some("PromptStepExecutionStartedPayload"),
        schema_file: Some("events/collaboration/PromptStepExecutionStarted.schema.json"),
        description: "A participant began to execute a prompt step. The step stays open until a completion by the same participant names it.",
    },
    EventTypeInfo {
        event_type: EventType::SessionLinked,
        name: "SessionLinked",
        family: Family::Collaboration,
        payload_type: Some("SessionLinkedPayload"),
        rust_type: Some("SessionLinkedPayload"),
        schema_file: Some("events/collaboration/SessionLinked.schema.json"),
        description: "Two sessions of one participant were tied together, one on the command line and one on the hosted service.",
    },
    EventTypeInfo {
        event_type: EventType::WarningAcknowledged,
        name: "WarningAcknowledged",
        family: Family::Collaboration,
        payload_type: Some("WarningAcknowledgedPayload"),
        rust_type: Some("WarningAcknowledgedPayload"),
        schema_file: Some("events/collaboration/WarningAcknowledged.schema.json"),
        description: "A participant answered a warning. Any active participant may answer, and a later answer of the same participant replaces the earlier one.",
    },
    EventTypeInfo {
        event_type: EventType::ConnectorDegraded,
        name: "ConnectorDegraded",
        family: Family::Connector,
        payload_type: Some("ConnectorDegradedPayload"),
        rust_type: Some("ConnectorDegradedPayload"),
        schema_file: Some("events/connector/ConnectorDegraded.schema.json"),
        description: "A connector began to work badly, or stopped working, without having been revoked.",
    },
    EventTypeInfo {
        event_type: EventType::ConnectorHealthChecked,
        name: "ConnectorHealthChecked",
        family: Family::Connector,
        payload_type: Some("ConnectorHealthCheckedPayload"),
        rust_type: Some("ConnectorHealthCheckedPayload"),
        schema_file: Some("events/connector/ConnectorHealthChecked.schema.json"),
        description: "The health of a connector was checked. The reduced state becomes healthy whatever was found, and a check of a connector that is healthy already is an anomaly.",
    },
    EventTypeInfo {
        event_type: EventType::ConnectorProvisioned,
        name: "ConnectorProvisioned",
        family: Family::Connector,
        payload_type: Some("ConnectorProvisionedPayload"),
        rust_type: Some("ConnectorProvisionedPayload"),
        schema_file: Some("events/connector/ConnectorProvisioned.schema.json"),
        description: "A connector to an outside service was set up. It comes first in the life of a connector.",
    },
    EventTypeInfo {
        event_type: EventType::ConnectorReconnected,
        name: "ConnectorReconnected",
        family: Family::Connector,
        payload_type: Some("ConnectorReconnectedPayload"),
        rust_type: Some("ConnectorReconnectedPayload"),
        schema_file: Some("events/connector/ConnectorReconnected.schema.json"),
        description: "A degraded or revoked connector was connected again.",
    },
    EventTypeInfo {
        event_type: EventType::ConnectorRevoked,
        name: "ConnectorRevoked",
        family: Family::Connector,
        payload_type: Some("ConnectorRevokedPayload"),
        rust_type: Some("ConnectorRevokedPayload"),
        schema_file: Some("events/connector/ConnectorRevoked.schema.json"),
        description: "A connector was withdrawn. It can come back with ConnectorReconnected.",
    },
    EventTypeInfo {
        event_type: EventType::UserConnected,
        name: "UserConnected",
        family: Family::Connector,
        payload_type: Some("UserConnectedPayload"),
        rust_type: Some("UserConnectedPayload"),
        schema_file: Some("events/connector/UserConnected.schema.json"),
        description: "A user connected an account through a connector. The state of the connector itself does not change.",
    },
    EventTypeInfo {
        event_type: EventType::UserDisconnected,
        name: "UserDisconnected",
        family: Family::Connector,
        payload_type: Some("UserDisconnectedPayload"),
        rust_type: Some("UserDisconnectedPayload"),
        schema_file: Some("events/connector/UserDisconnected.schema.json"),
        description: "A user gave up the connection of an account, or lost it. The state of the connector itself does not change.",
    },
    EventTypeInfo {
        event_type: EventType::DecisionPointDiscussing,
        name: "DecisionPointDiscussing",
        family: Family::DecisionPoint,
        payload_type: Some("DecisionPointDiscussingPayload"),
        rust_type: Some("DecisionPointDiscussingPayload"),
        schema_file: Some("events/decision_point/DecisionPointDiscussing.schema.json"),
        description: "An open decision is being talked over. Emit it as often as the discussion moves on.",
    },
    EventTypeInfo {
        event_type: EventType::DecisionPointOpened,
        name: "DecisionPointOpened",
        family: Family::DecisionPoint,
        payload_type: Some("DecisionPointOpenedPayload"),
        rust_type: Some("DecisionPointOpenedPayload"),
        schema_file: Some("events/decision_point/DecisionPointOpened.schema.json"),
        description: "A decision has to be made. It comes first: a decision point is opened once.",
    },
    EventTypeInfo {
        event_type: EventType::DecisionPointOverridden,
        name: "DecisionPointOverridden",
        family: Family::DecisionPoint,
        payload_type: Some("DecisionPointOverriddenPayload"),
        rust_type: Some("DecisionPointOverriddenPayload"),
        schema_file: Some("events/decision_point/DecisionPointOverridden.schema.json"),
        description: "A decision that had been made was overruled. Only a human with the authority of the mission owner can do so, and nothing may follow.",
    },
    EventTypeInfo {
        event_type: EventType::DecisionPointResolved,
        name: "DecisionPointResolved",
        family: Family::DecisionPoint,
        payload_type: Some("DecisionPointResolvedPayload"),
        rust_type: Some("DecisionPointResolvedPayload"),
        schema_file: Some("events/decision_point/DecisionPointResolved.schema.json"),
        description: "The decision was made, directly or after a discussion. Only a human with the authority of the mission owner can make it.",
    },
    EventTypeInfo {
        event_type: EventType::MissionDossierArtifactIndexed,
        name: "MissionDossierArtifactIndexed",
        family: Family::Dossier,
        payload_type: Some("MissionDossierArtifactIndexedPayload"),
        rust_type: Some("MissionDossierArtifactIndexedPayload"),
        schema_file: Some("events/dossier/MissionDossierArtifactIndexed.schema.json"),
        description: "An artifact was entered into the dossier of a mission, or entered again because its content changed.",
    },
    EventTypeInfo {
        event_type: EventType::MissionDossierArtifactMissing,
        name: "MissionDossierArtifactMissing",
        family: Family::Dossier,
        payload_type: Some("MissionDossierArtifactMissingPayload"),
        rust_type: Some("MissionDossierArtifactMissingPayload"),
        schema_file: Some("events/dossier/MissionDossierArtifactMissing.schema.json"),
        description: "A check found that an artifact which the manifest expects is not there. The record stays, even when the artifact is entered later.",
    },
    EventTypeInfo {
        event_type: EventType::MissionDossierParityDriftDetected,
        name: "MissionDossierParityDriftDetected",
        family: Family::Dossier,
        payload_type: Some("MissionDossierParityDriftDetectedPayload"),
        rust_type: Some("MissionDossierParityDriftDetectedPayload"),
        schema_file: Some(
            "events/dossier/MissionDossierParityDriftDetected.schema.json",
        ),
        description: "The dossier was compared with its baseline, and the two differ. From here on the dossier counts as drifted, also after a later snapshot.",
    },
    EventTypeInfo {
        event_type: EventType::MissionDossierSnapshotComputed,
        name: "MissionDossierSnapshotComputed",
        family: Family::Dossier,
        payload_type: Some("MissionDossierSnapshotComputedPayload"),
        rust_type: Some("MissionDossierSnapshotComputedPayload"),
        schema_file: Some("events/dossier/MissionDossierSnapshotComputed.schema.json"),
        description: "The dossier as a whole was hashed, so that two copies can be compared. The latest snapshot replaces the one before.",
    },
    EventTypeInfo {
        event_type: EventType::GateFailed,
        name: "GateFailed",
        family: Family::Gates,
        payload_type: Some("GateFailedPayload"),
        rust_type: Some("GateFailedPayload"),
        schema_file: Some("events/gates/GateFailed.schema.json"),
        description: "An outside check that guards the work did not pass. Conclusions that block nothing (neutral, skipped, stale) are not reported at all.",
    },
    EventTypeInfo {
        event_type: EventType::GatePassed,
        name: "GatePassed",
        family: Family::Gates,
        payload_type: Some("GatePassedPayload"),
        rust_type: Some("GatePassedPayload"),
        schema_file: Some("events/gates/GatePassed.schema.json"),
        description: "An outside check that guards the work came out well. Emit one for each check run that ended in success.",
    },
    EventTypeInfo {
        event_type: EventType::GenerationBlockedBySemanticConflict,
        name: "GenerationBlockedBySemanticConflict",
        family: Family::Glossary,
        payload_type: Some("GenerationBlockedBySemanticConflictPayload"),
        rust_type: Some("GenerationBlockedBySemanticConflictPayload"),
        schema_file: Some(
            "events/glossary/GenerationBlockedBySemanticConflict.schema.json",
        ),
        description: "Generation was stopped because terms conflict with the glossary. The block stays on record whatever is resolved later.",
    },
    EventTypeInfo {
        event_type: EventType::GlossaryClarificationRequested,
        name: "GlossaryClarificationRequested",
        family: Family::Glossary,
        payload_type: Some("GlossaryClarificationRequestedPayload"),
        rust_type: Some("GlossaryClarificationRequestedPayload"),
        schema_file: Some("events/glossary/GlossaryClarificationRequested.schema.json"),
        description: "Somebody asked what a term means, because of a semantic check. At most three requests of one check can be open at a time; resolving one makes room for the next.",
    },
    EventTypeInfo {
        event_type: EventType::GlossaryClarificationResolved,
        name: "GlossaryClarificationResolved",
        family: Family::Glossary,
        payload_type: Some("GlossaryClarificationResolvedPayload"),
        rust_type: Some("GlossaryClarificationResolvedPayload"),
        schema_file: Some("events/glossary/GlossaryClarificationResolved.schema.json"),
        description: "A request for clarification was answered. A second answer to the same request is accepted, and the last one counts.",
    },
    EventTypeInfo {
        event_type: EventType::GlossaryScopeActivated,
        name: "GlossaryScopeActivated",
        family: Family::Glossary,
        payload_type: Some("GlossaryScopeActivatedPayload"),
        rust_type: Some("GlossaryScopeActivatedPayload"),
        schema_file: Some("events/glossary/GlossaryScopeActivated.schema.json"),
        description: "A glossary scope came into force for a mission. Emit it before anything else that names the scope; a scope is never switched off, and a repeat replaces the version in force.",
    },
    EventTypeInfo {
        event_type: EventType::GlossarySenseUpdated,
        name: "GlossarySenseUpdated",
        family: Family::Glossary,
        payload_type: Some("GlossarySenseUpdatedPayload"),
        rust_type: Some("GlossarySenseUpdatedPayload"),
        schema_file: Some("events/glossary/GlossarySenseUpdated.schema.json"),
        description: "The meaning of a term was set or changed. The latest meaning replaces the one before.",
    },
    EventTypeInfo {
        event_type: EventType::GlossaryStrictnessSet,
        name: "GlossaryStrictnessSet",
        family: Family::Glossary,
        payload_type: Some("GlossaryStrictnessSetPayload"),
        rust_type: Some("GlossaryStrictnessSetPayload"),
        schema_file: Some("events/glossary/GlossaryStrictnessSet.schema.json"),
        description: "A mission's strictness towards its glossary was set. It holds until the next such event.",
    },
    EventTypeInfo {
        event_type: EventType::SemanticCheckEvaluated,
        name: "SemanticCheckEvaluated",
        family: Family::Glossary,
        payload_type: Some("SemanticCheckEvaluatedPayload"),
        rust_type: Some("SemanticCheckEvaluatedPayload"),
        schema_file: Some("events/glossary/SemanticCheckEvaluated.schema.json"),
        description: "The text of a step was checked against the glossary. Clarification requests refer to the check by the event_id of this event's envelope.",
    },
    EventTypeInfo {
        event_type: EventType::TermCandidateObserved,
        name: "TermCandidateObserved",
        family: Family::Glossary,
        payload_type: Some("TermCandidateObservedPayload"),
        rust_type: Some("TermCandidateObservedPayload"),
        schema_file: Some("events/glossary/TermCandidateObserved.schema.json"),
        description: "A word or phrase came up that may deserve a place in the glossary. A sense can be given only to a term that was observed in the same scope.",
    },
    EventTypeInfo {
        event_type: EventType::MissionCancelled,
        name: "MissionCancelled",
        family: Family::Lifecycle,
        payload_type: Some("MissionCancelledPayload"),
        rust_type: Some("MissionCancelledPayload"),
        schema_file: Some("events/lifecycle/MissionCancelled.schema.json"),
        description: "A mission was given up before its end. No later lifecycle event has an effect on it.",
    },
    EventTypeInfo {
        event_type: EventType::MissionClosed,
        name: "MissionClosed",
        family: Family::Lifecycle,
        payload_type: Some("MissionClosedPayload"),
        rust_type: Some("MissionClosedPayload"),
        schema_file: Some("events/lifecycle/MissionClosed.schema.json"),
        description: "The catalogue entry of a mission was closed. This does not end the mission's run of work: MissionCompleted and MissionCancelled do.",
    },
    EventTypeInfo {
        event_type: EventType::MissionCompleted,
        name: "MissionCompleted",
        family: Family::Lifecycle,
        payload_type: Some("MissionCompletedPayload"),
        rust_type: Some("MissionCompletedPayload"),
        schema_file: Some("events/lifecycle/MissionCompleted.schema.json"),
        description: "A mission reached its end as planned. No later lifecycle event has an effect on it.",
    },
    EventTypeInfo {
        event_type: EventType::MissionCreated,
        name: "MissionCreated",
        family: Family::Lifecycle,
        payload_type: Some("MissionCreatedPayload"),
        rust_type: Some("MissionCreatedPayload"),
        schema_file: Some("events/lifecycle/MissionCreated.schema.json"),
        description: "A mission was entered in the catalogue. This says nothing about whether work on it has begun: MissionStarted does.",
    },
    EventTypeInfo {
        event_type: EventType::MissionStarted,
        name: "MissionStarted",
        family: Family::Lifecycle,
        payload_type: Some("MissionStartedPayload"),
        rust_type: Some("MissionStartedPayload"),
        schema_file: Some("events/lifecycle/MissionStarted.schema.json"),
        description: "Work on a mission began. A mission starts once; a second start changes nothing.",
    },
    EventTypeInfo {
        event_type: EventType::PhaseEntered,
        name: "PhaseEntered",
        family: Family::Lifecycle,
        payload_type: Some("PhaseEnteredPayload"),
        rust_type: Some("PhaseEnteredPayload"),
        schema_file: Some("events/lifecycle/PhaseEntered.schema.json"),
        description: "A mission went on to another phase.",
    },
    EventTypeInfo {
        event_type: EventType::ReviewRollback,
        name: "ReviewRollback",
        family: Family::Lifecycle,
        payload_type: Some("ReviewRollbackPayload"),
        rust_type: Some("ReviewRollbackPayload"),
        schema_file: Some("events/lifecycle/ReviewRollback.schema.json"),
        description: "A review sent a mission back to a phase. Emit it in place of PhaseEntered, not in addition to it.",
    },
    EventTypeInfo {
        event_type: EventType::MissionAuditCompleted,
        name: "MissionAuditCompleted",
        family: Family::MissionAudit,
        payload_type: Some("MissionAuditCompletedPayload"),
        rust_type: Some("MissionAuditCompletedPayload"),
        schema_file: Some("events/mission_audit/MissionAuditCompleted.schema.json"),
        description: "The audit ended with a verdict and a report. Nothing may follow it. Emit MissionAuditFailed when there is no report.",
    },
    EventTypeInfo {
        event_type: EventType::MissionAuditDecisionRequested,
        name: "MissionAuditDecisionRequested",
        family: Family::MissionAudit,
        payload_type: Some("MissionAuditDecisionRequestedPayload"),
        rust_type: Some("MissionAuditDecisionRequestedPayload"),
        schema_file: Some(
            "events/mission_audit/MissionAuditDecisionRequested.schema.json",
        ),
        description: "The audit cannot go on until somebody decides a question. The decision stays pending until the audit ends.",
    },
    EventTypeInfo {
        event_type: EventType::MissionAuditFailed,
        name: "MissionAuditFailed",
        family: Family::MissionAudit,
        payload_type: Some("MissionAuditFailedPayload"),
        rust_type: Some("MissionAuditFailedPayload"),
        schema_file: Some("events/mission_audit/MissionAuditFailed.schema.json"),
        description: "The audit broke off without a verdict. Nothing may follow it.",
    },
    EventTypeInfo {
        event_type: EventType::MissionAuditRequested,
        name: "MissionAuditRequested",
        family: Family::MissionAudit,
        payload_type: Some("MissionAuditRequestedPayload"),
        rust_type: Some("MissionAuditRequestedPayload"),
        schema_file: Some("events/mission_audit/MissionAuditRequested.schema.json"),
        description: "Somebody asked for an audit of a mission. It comes first; a second request replaces what the first one asked for.",
    },
    EventTypeInfo {
        event_type: EventType::MissionAuditStarted,
        name: "MissionAuditStarted",
        family: Family::MissionAudit,
        payload_type: Some("MissionAuditStartedPayload"),
        rust_type: Some("MissionAuditStartedPayload"),
        schema_file: Some("events/mission_audit/MissionAuditStarted.schema.json"),
        description: "The audit of a mission began, or went on after waiting for a decision.",
    },
    EventTypeInfo {
        event_type: EventType::DecisionInputAnswered,
        name: "DecisionInputAnswered",
        family: Family::MissionNext,
        payload_type: Some("DecisionInputAnsweredPayload"),
        rust_type: Some("DecisionInputAnsweredPayload"),
        schema_file: Some("events/mission_next/DecisionInputAnswered.schema.json"),
        description: "A decision of the run was answered. A later answer to the same decision takes the place of the earlier one.",
    },
    EventTypeInfo {
        event_type: EventType::DecisionInputRequested,
        name: "DecisionInputRequested",
        family: Family::MissionNext,
        payload_type: Some("DecisionInputRequestedPayload"),
        rust_type: Some("DecisionInputRequestedPayload"),
        schema_file: Some("events/mission_next/DecisionInputRequested.schema.json"),
        description: "The run needs an answer before it can go on. The decision is pending until DecisionInputAnswered names it.",
    },
    EventTypeInfo {
        event_type: EventType::MissionRunCompleted,
        name: "MissionRunCompleted",
        family: Family::MissionNext,
        payload_type: Some("MissionRunCompletedPayload"),
        rust_type: Some("MissionRunCompletedPayload"),
        schema_file: Some("events/mission_next/MissionRunCompleted.schema.json"),
        description: "A run of a mission came to its end. Nothing is applied to the run after it; pending decisions and the current step stay as they were.",
    },
    EventTypeInfo {
        event_type: EventType::MissionRunStarted,
        name: "MissionRunStarted",
        family: Family::MissionNext,
        payload_type: Some("MissionRunStartedPayload"),
        rust_type: Some("MissionRunStartedPayload"),
        schema_file: Some("events/mission_next/MissionRunStarted.schema.json"),
        description: "A run of a mission began. A stream holds one run: a second start is not applied.",
    },
    EventTypeInfo {
        event_type: EventType::NextStepAutoCompleted,
        name: "NextStepAutoCompleted",
        family: Family::MissionNext,
        payload_type: Some("NextStepAutoCompletedPayload"),
        rust_type: Some("NextStepAutoCompletedPayload"),
        schema_file: Some("events/mission_next/NextStepAutoCompleted.schema.json"),
        description: "The run itself closed one of its steps. The step counts as completed, whether it was issued before or not.",
    },
    EventTypeInfo {
        event_type: EventType::NextStepIssued,
        name: "NextStepIssued",
        family: Family::MissionNext,
        payload_type: Some("NextStepIssuedPayload"),
        rust_type: Some("NextStepIssuedPayload"),
        schema_file: Some("events/mission_next/NextStepIssued.schema.json"),
        description: "The run handed out its next step. That step becomes the current one, even if another was still open or the step was completed before.",
    },
    EventTypeInfo {
        event_type: EventType::NextStepPlanned,
        name: "NextStepPlanned",
        family: Family::MissionNext,
        payload_type: None,
        rust_type: None,
        schema_file: None,
        description: "Kept for the planner of mission runs; it has no payload contract yet.",
    },
    EventTypeInfo {
        event_type: EventType::ProfileInvocationCompleted,
        name: "ProfileInvocationCompleted",
        family: Family::ProfileInvocation,
        payload_type: None,
        rust_type: None,
        schema_file: None,
        description: "Kept for the end of a profile invocation; it has no payload contract yet.",
    },
    EventTypeInfo {
        event_type: EventType::ProfileInvocationFailed,
        name: "ProfileInvocationFailed",
        family: Family::ProfileInvocation,
        payload_type: None,
        rust_type: None,
        schema_file: None,
        description: "Kept for the failure of a profile invocation; it has no payload contract yet.",
    },
    EventTypeInfo {
        event_type: EventType::ProfileInvocationStarted,
        name: "ProfileInvocationStarted",
        family: Family::ProfileInvocation,
        payload_type: Some("ProfileInvocationStartedPayload"),
        rust_type: Some("ProfileInvocationStartedPayload"),
        schema_file: Some(
            "events/profile_invocation/ProfileInvocationStarted.schema.json",
        ),
        description: "A step of a run began to act under a profile. There is no event for its end yet.",
    },
    EventTypeInfo {
        event_type: EventType::RetrospectiveCompleted,
        name: "RetrospectiveCompleted",
        family: Family::Retrospective,
        payload_type: Some("RetrospectiveCompletedPayload"),
        rust_type: Some("RetrospectiveCompletedPayload"),
        schema_file: Some("events/retrospective/RetrospectiveCompleted.schema.json"),
        description: "The look back on a mission was held. Emit this or RetrospectiveSkipped for a mission; nothing enforces that there is only one.",
    },
    EventTypeInfo {
        event_type: EventType::RetrospectiveSkipped,
        name: "RetrospectiveSkipped",
        family: Family::Retrospective,
        payload_type: Some("RetrospectiveSkippedPayload"),
        rust_type: Some("RetrospectiveSkippedPayload"),
        schema_file: Some("events/retrospective/RetrospectiveSkipped.schema.json"),
        description: "The look back on a mission was left out. Emit this or RetrospectiveCompleted for a mission; nothing enforces that there is only one.",
    },
    EventTypeInfo {
        event_type: EventType::WPStatusChanged,
        name: "WPStatusChanged",
        family: Family::Status,
        payload_type: Some("StatusTransitionPayload"),
        rust_type: Some("StatusTransitionPayload"),
        schema_file: Some("events/status/WPStatusChanged.schema.json"),
        description: "A work package moved from one lane to another. Emit one for every move, also for the first one out of nowhere into planned.",
    },
    EventTypeInfo {
        event_type: EventType::ExternalReferenceLinked,
        name: "ExternalReferenceLinked",
        family: Family::Sync,
        payload_type: Some("ExternalReferenceLinkedPayload"),
        rust_type: Some("ExternalReferenceLinkedPayload"),
        schema_file: Some("events/sync/ExternalReferenceLinked.schema.json"),
        description: "Something in an outside service was linked to something of ours. A record only: it is no sync outcome, and no reducer reads it.",
    },
    EventTypeInfo {
        event_type: EventType::SyncDeadLettered,
        name: "SyncDeadLettered",
        family: Family::Sync,
        payload_type: Some("SyncDeadLetteredPayload"),
        rust_type: Some("SyncDeadLetteredPayload"),
        schema_file: Some("events/sync/SyncDeadLettered.schema.json"),
        description: "A delivery was given up and put aside for somebody to look at.",
    },
    EventTypeInfo {
        event_type: EventType::SyncIngestAccepted,
        name: "SyncIngestAccepted",
        family: Family::Sync,
        payload_type: Some("SyncIngestAcceptedPayload"),
        rust_type: Some("SyncIngestAcceptedPayload"),
        schema_file: Some("events/sync/SyncIngestAccepted.schema.json"),
        description: "A delivery from an outside service was taken in.",
    },
    EventTypeInfo {
        event_type: EventType::SyncIngestRejected,
        name: "SyncIngestRejected",
        family: Family::Sync,
        payload_type: Some("SyncIngestRejectedPayload"),
        rust_type: Some("SyncIngestRejectedPayload"),
        schema_file: Some("events/sync/SyncIngestRejected.schema.json"),
        description: "A delivery from an outside service was refused.",
    },
    EventTypeInfo {
        event_type: EventType::SyncReplayCompleted,
        name: "SyncReplayCompleted",
        family: Family::Sync,
        payload_type: Some("SyncReplayCompletedPayload"),
        rust_type: Some("SyncReplayCompletedPayload"),
        schema_file: Some("events/sync/SyncReplayCompleted.schema.json"),
        description: "Earlier deliveries were played again to the end.",
    },
    EventTypeInfo {
        event_type: EventType::SyncRetryScheduled,
        name: "SyncRetryScheduled",
        family: Family::Sync,
        payload_type: Some("SyncRetryScheduledPayload"),
        rust_type: Some("SyncRetryScheduledPayload"),
        schema_file: Some("events/sync/SyncRetryScheduled.schema.json"),
        description: "A delivery did not go through and will be tried again.",
    },
];
/// Every type of the contract, sorted by name: where it stands.
///
/// ```
/// # use spec_kitty_events::*;
/// # fn check<T>(example: &str)
/// # where
/// #     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
/// # {
/// #     let value: T = serde_json::from_str(example).unwrap();
/// #     let text = serde_json::to_string(&value).unwrap();
/// #     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
/// # }
/// check::<AnnotationDelta>(r##"{}"##);
/// check::<AnnotationRow>(r##"{"kind":"annotation","event_id":"01KQ9M3M0000000000000000ZA","wp_id":"text","at":"2026-01-15T10:00:00Z","actor":"","delta":{}}"##);
/// check::<ArtifactClass>(r##""input""##);
/// check::<ArtifactEntry>(r##"{"identity":{"mission_type":"text","path":"text","artifact_class":"input"},"content_ref":{"hash":"text","algorithm":"sha256"},"indexed_at":"","provenance":{},"superseded":false,"step_id":""}"##);
/// check::<ArtifactIdentity>(r##"{"mission_type":"text","path":"text","artifact_class":"input"}"##);
/// check::<AuditArtifactRef>(r##"{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}}"##);
/// check::<AuditEnforcementMode>(r##""advisory""##);
/// check::<AuditSeverity>(r##""info""##);
/// check::<AuditStatus>(r##""pending""##);
/// check::<AuditTriggerMode>(r##""manual""##);
/// check::<AuditVerdict>(r##""pass""##);
/// check::<AuthPrincipalBinding>(r##"{"auth_principal_id":"text","participant_id":"text","bound_at":"2026-01-15T10:00:00Z"}"##);
/// check::<ClarificationRecord>(r##"{"request_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","semantic_check_event_id":"text","term":"text","resolved":false,"resolution_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##);
/// check::<CloudEventsRow>(r##"{"specversion":"1.0","id":"01KQ9M3M0000000000000000ZA","source":"/spec-kitty/missions/01KQ9M3M0000000000000000ZA","type":"ai.spec-kitty.lane.transitioned.v1","time":"2026-01-15T10:00:00Z","datacontenttype":"application/json","dataschema":"https://schemas.example.invalid/lane.json","schemaversion":"4.0.0","lamportclock":0,"nodeid":"0123456789ab","data":{}}"##);
/// check::<CollaborationAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<CollaborationAnomalyCode>(r##""payload_invalid""##);
/// check::<CommentEntry>(r##"{"comment_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","participant_id":"text","content":"text","reply_to":""}"##);
/// check::<ConnectorActorType>(r##""human""##);
/// check::<ConnectorAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<ConnectorAnomalyCode>(r##""payload_invalid""##);
/// check::<ConnectorState>(r##""provisioned""##);
/// check::<ContentHashRef>(r##"{"hash":"text","algorithm":"sha256"}"##);
/// check::<CutoverArtifact>(r##"{"artifact_version":"3.0.0","release_version":"3.0.0","signal_field_name":"text","signal_location":"event_envelope","cutover_contract_version":"text","accepted_major":0,"forbidden_legacy_keys":[],"forbidden_legacy_event_names":[],"forbidden_legacy_aggregate_names":[]}"##);
/// check::<CutoverSignalLocation>(r##""event_envelope""##);
/// check::<DecisionAuthorityRole>(r##""mission_owner""##);
/// check::<DecisionEntry>(r##"{"decision_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","participant_id":"text","topic":"text","chosen_option":"text","referenced_warning_id":""}"##);
/// check::<DecisionPointAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<DecisionPointAnomalyCode>(r##""payload_invalid""##);
/// check::<DecisionPointPayload>(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##);
/// check::<DecisionPointState>(r##""open""##);
/// check::<DecisionRow>(r##"{"event_id":"text","at":"2026-01-15T10:00:00Z","event_type":"DecisionPointOpened","payload":{}}"##);
/// check::<DecisionRowEvent>(r##""DecisionPointOpened""##);
/// check::<DoneEvidence>(r##"{"repos":[{"repo":"text","branch":"text","commit":"text"}],"review":{"reviewer":"text","verdict":"text"}}"##);
/// check::<DossierAnomalyType>(r##""missing_artifact""##);
/// check::<DriftKind>(r##""artifact_added""##);
/// check::<DriftRecord>(r##"{"expected_hash":"text","actual_hash":"text","drift_kind":"artifact_added","detected_at":""}"##);
/// check::<ErrorEntry>(r##"{"timestamp":"2026-01-15T10:00:00Z","action_attempted":"text","error_message":"text"}"##);
/// check::<Event>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","aggregate_id":"text","timestamp":"2026-01-15T10:00:00Z","build_id":"text","node_id":"text","lamport_clock":0,"project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","correlation_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","schema_version":"3.0.0"}"##);
/// check::<EventId>(r##""01J8Z3N5QV9Y4T2RK7WXH6BMCD""##);
/// check::<FocusTarget>(r##"{"target_type":"wp","target_id":"text"}"##);
/// check::<FocusTargetType>(r##""wp""##);
/// check::<ForceMetadata>(r##"{"actor":"text","reason":"text"}"##);
/// check::<GateProvider>(r##""github""##);
/// check::<GateType>(r##""ci""##);
/// check::<GlossaryAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<GlossaryAnomalyCode>(r##""payload_invalid""##);
/// check::<GlossaryStrictness>(r##""off""##);
/// check::<HashAlgorithm>(r##""sha256""##);
/// check::<Lane>(r##""planned""##);
/// check::<LaneRow>(r##"{"event_id":"text","wp_id":"text","from_lane":"genesis","to_lane":"genesis","at":"2026-01-15T10:00:00Z","actor":"","force":false,"execution_mode":"text"}"##);
/// check::<LenientEvent>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","aggregate_id":"text","timestamp":"2026-01-15T10:00:00Z","node_id":"text","lamport_clock":0}"##);
/// check::<LifecycleAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","wp_id":"","status_code":"payload_invalid","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<LifecycleAnomalyCode>(r##""payload_invalid""##);
/// check::<LifecycleRow>(r##"{"aggregate_id":"text","aggregate_type":"text","event_id":"text","event_type":"ProjectInitialized","payload":{},"schema_version":"5.0.0","timestamp":"2026-01-15T10:00:00Z"}"##);
/// check::<LifecycleRowEvent>(r##""ProjectInitialized""##);
/// check::<LocalNamespaceTuple>(r##"{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"}"##);
/// check::<MissingArtifact>(r##"{"anomaly_type":"missing_artifact","expected_identity":{"mission_type":"text","path":"text","artifact_class":"input"},"manifest_step":"text","checked_at":"","remediation_hint":""}"##);
/// check::<MissionAuditAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<MissionAuditAnomalyCode>(r##""payload_invalid""##);
/// check::<MissionBadLine>(r##"{"line":1,"kind":"","message":""}"##);
/// check::<MissionBoard>(r##"{"mission_slug":"","mission_number":"","mission_type":"","materialized_at":"","event_count":0,"last_event_id":"","work_packages":{},"summary":{},"release":"","path":"","at":"","meta":{"mission_id":"","mission_slug":"","mission_number":"","mission_type":"","friendly_name":"","target_branch":""},"lines":0,"rows":{},"bad_lines":[],"findings":[],"evidence":{}}"##);
/// check::<MissionContext>(r##"{}"##);
/// check::<MissionDossierState>(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"artifacts":{},"anomalies":[],"latest_snapshot":{"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":"","algorithm":"sha256"},"drift_history":[],"parity_status":"clean","notices":[],"event_count":0}"##);
/// check::<MissionEvidence>(r##"{"line":1,"reason":"","review_ref":"","evidence":{}}"##);
/// check::<MissionFinding>(r##"{"code":"log.uninitialized","level":"error","message":"","help":"","line":1,"other_line":1,"event_id":"","wp_id":"","from_lane":"genesis","to_lane":"genesis","lane":"genesis"}"##);
/// check::<MissionFindingCode>(r##""log.uninitialized""##);
/// check::<MissionFindingLevel>(r##""error""##);
/// check::<MissionLane>(r##""genesis""##);
/// check::<MissionMeta>(r##"{"mission_id":"","mission_slug":"","mission_number":"","mission_type":"","friendly_name":"","target_branch":""}"##);
/// check::<MissionPackage>(r##"{"lane":"genesis","actor":"","last_transition_at":"","last_event_id":"","force_count":0}"##);
/// check::<MissionRunAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<MissionRunAnomalyCode>(r##""payload_invalid""##);
/// check::<MissionRunStatus>(r##""running""##);
/// check::<MissionStatus>(r##""active""##);
/// check::<ParityStatus>(r##""clean""##);
/// check::<ParticipantIdentity>(r##"{"participant_id":"text","participant_type":"human"}"##);
/// check::<ParticipantType>(r##""human""##);
/// check::<PayloadRecord>(r##"{"event_type":"text","payload":{}}"##);
/// check::<PendingDecision>(r##"{"decision_id":"text","question":"","context_summary":"","severity":"info"}"##);
/// check::<ProjectUuid>(r##""6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40""##);
/// check::<ProvenanceActorKind>(r##""human""##);
/// check::<ProvenanceRef>(r##"{}"##);
/// check::<ReducedCollaborationState>(r##"{"mission_id":"","participants":{},"departed_participants":{},"presence":{},"active_drivers":[],"focus_by_participant":{},"participants_by_focus":{},"warnings":[],"decisions":[],"comments":[],"active_executions":{},"linked_sessions":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##);
/// check::<ReducedConnectorState>(r##"{"connector_id":"","current_state":"provisioned","provider":"","last_health_check":"2026-01-15T10:00:00Z","anomalies":[],"notices":[],"event_count":0,"transition_log":[],"user_connections":[]}"##);
/// check::<ReducedDecisionPointState>(r##"{"state":"open","decision_point_id":"","mission_id":"","run_id":"","mission_slug":"","mission_type":"","phase":"","last_actor_id":"","last_actor_type":"human","last_authority_role":"mission_owner","last_rationale":"","last_alternatives_considered":[],"last_evidence_refs":[],"last_state_entered_at":"2026-01-15T10:00:00Z","anomalies":[],"notices":[],"event_count":0}"##);
/// check::<ReducedGlossaryState>(r##"{"mission_id":"","active_scopes":{},"current_strictness":"off","strictness_history":[],"term_candidates":{},"term_senses":{},"clarifications":[],"semantic_checks":[],"generation_blocks":[],"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##);
/// check::<ReducedMission>(r##"{"mission_id":"","mission_status":"active","mission_type":"","current_phase":"","phases_entered":[],"wp_states":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##);
/// check::<ReducedMissionAuditState>(r##"{"audit_status":"pending","verdict":"pass","severity":"info","findings_count":0,"artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"partial_artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"summary":"","error_code":"","error_message":"","pending_decisions":[],"mission_id":"","run_id":"","mission_slug":"","mission_number":1,"mission_type":"","trigger_mode":"manual","enforcement_mode":"advisory","audit_scope":[],"audit_scope_hash":"","anomalies":[],"notices":[],"event_count":0}"##);
/// check::<ReducedMissionRunState>(r##"{"run_id":"","mission_type":"","run_status":"running","current_step_id":"","completed_steps":[],"pending_decisions":{},"answered_decisions":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##);
/// check::<ReducedStatus>(r##"{"wp_states":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##);
/// check::<ReducedSyncState>(r##"{"connector_id":"","outcome_counts":{"accepted_count":0,"rejected_count":0,"retry_count":0,"dead_letter_count":0,"replay_count":0},"outcome_log":[],"seen_delivery_pairs":[],"anomalies":[],"notices":[],"event_count":0}"##);
/// check::<ReducerFailure>(r##"{"reducer":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"text","reason":"text","details":[],"participant_id":"","expected":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"actual":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"}}"##);
/// check::<ReducerNotice>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"duplicate_conflict","reason":"text","details":[]}"##);
/// check::<ReducerNoticeCode>(r##""duplicate_conflict""##);
/// check::<RepoEvidence>(r##"{"repo":"text","branch":"text","commit":"text"}"##);
/// check::<RetrospectiveRow>(r##"{"type":"RetrospectiveCaptured","event_id":"text","at":"2026-01-15T10:00:00Z","mission_id":"text","mission_slug":"text","actor":{},"schema_version":1}"##);
/// check::<RetrospectiveRowEvent>(r##""RetrospectiveCaptured""##);
/// check::<RetrospectiveStepRow>(r##"{"event_name":"retrospective.completed","event_id":"text","at":"2026-01-15T10:00:00Z","payload":{}}"##);
/// check::<ReviewOverride>(r##"{"at":"","actor":"","wp_id":"","reason":""}"##);
/// check::<ReviewVerdict>(r##"{"reviewer":"text","verdict":"text"}"##);
/// check::<RowActor>(r##""""##);
/// check::<RowActorBinding>(r##"{"role":"","profile":"","tool":"","model":""}"##);
/// check::<RowCommand>(r##"{"command":"text","result":"text","summary":""}"##);
/// check::<RowEvidence>(r##"{"review":{"reviewer":"text","verdict":"text","reference":""}}"##);
/// check::<RowLane>(r##""genesis""##);
/// check::<RowRepo>(r##"{"repo":"text","branch":"text","commit":"text"}"##);
/// check::<RowReview>(r##"{"reviewer":"text","verdict":"text","reference":""}"##);
/// check::<RowVerdict>(r##"{"reviewer":"text","verdict":"text","reference":""}"##);
/// check::<RunJournalEvent>(r##""MissionNextInvoked""##);
/// check::<RunJournalRow>(r##"{"event_type":"MissionNextInvoked","timestamp":"2026-01-15T10:00:00Z","payload":{}}"##);
/// check::<RuntimeActorIdentity>(r##"{"actor_id":"text","actor_type":"human"}"##);
/// check::<RuntimeActorType>(r##""human""##);
/// check::<SemanticConflictEntry>(r##"{"term":"text","nature":"overloaded","severity":"low","description":""}"##);
/// check::<SemanticConflictNature>(r##""overloaded""##);
/// check::<SemanticSeverity>(r##""low""##);
/// check::<SnapshotSummary>(r##"{"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":"","algorithm":"sha256"}"##);
/// check::<StatusAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","wp_id":"text","from_lane":"planned","to_lane":"planned","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<StatusAnomalyCode>(r##""payload_invalid""##);
/// check::<SubtaskStatus>(r##""genesis""##);
/// check::<SyncAnomaly>(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##);
/// check::<SyncAnomalyCode>(r##""payload_invalid""##);
/// check::<SyncLaneV1>(r##""planned""##);
/// check::<SyncLaneV2>(r##""planned""##);
/// check::<SyncOutcome>(r##""accepted""##);
/// check::<SyncOutcomeCounts>(r##"{"accepted_count":0,"rejected_count":0,"retry_count":0,"dead_letter_count":0,"replay_count":0}"##);
/// check::<Timestamp>(r##""2026-01-15T10:00:00Z""##);
/// check::<TriggerSource>(r##""runtime""##);
/// check::<TypedLaneRow>(r##"{"event_type":""}"##);
/// check::<UserConnectionStatus>(r##"{"user_id":"","state":"provisioned"}"##);
/// check::<VerificationEntry>(r##"{"command":"text","result":"text"}"##);
/// check::<WarningAcknowledgement>(r##""continue""##);
/// check::<WarningEntry>(r##"{"warning_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","warning_type":"ConcurrentDriverWarning","participant_ids":[],"acknowledgements":{}}"##);
/// check::<WarningSeverity>(r##""info""##);
/// check::<WarningType>(r##""ConcurrentDriverWarning""##);
/// check::<WorkPackageState>(r##"{"wp_id":"text","current_lane":"planned","last_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","last_transition_at":"2026-01-15T10:00:00Z","evidence":{"repos":[{"repo":"text","branch":"text","commit":"text"}],"review":{"reviewer":"text","verdict":"text"}}}"##);
/// ```
pub static TYPES: &[TypeInfo] = &[
    TypeInfo {
        name: "AnnotationDelta",
        file: "rows/AnnotationRow.schema.json",
        pointer: "/$defs/AnnotationDelta",
        description: "What changed of a work package beside its lane. A member that is absent or null leaves its slot as it was.",
    },
    TypeInfo {
        name: "AnnotationId",
        file: "rows/AnnotationRow.schema.json",
        pointer: "/$defs/AnnotationId",
        description: "Identifier of an annotation: 26 characters of the ULID alphabet in upper case.",
    },
    TypeInfo {
        name: "AnnotationRow",
        file: "rows/AnnotationRow.schema.json",
        pointer: "",
        description: "An annotation of a work package: what changed beside its lane.",
    },
    TypeInfo {
        name: "ArtifactClass",
        file: "shared/ArtifactIdentity.schema.json",
        pointer: "/$defs/ArtifactClass",
        description: "Part that an artifact plays in a mission: input that it starts from, workflow document that steers it, output, evidence of what was done, policy that binds it, or a runtime file.",
    },
    TypeInfo {
        name: "ArtifactEntry",
        file: "states/MissionDossierState.schema.json",
        pointer: "/$defs/ArtifactEntry",
        description: "What is known of one artifact.",
    },
    TypeInfo {
        name: "ArtifactIdentity",
        file: "shared/ArtifactIdentity.schema.json",
        pointer: "",
        description: "Which artifact of a mission is meant. The dossier keeps artifacts by path alone, so a second artifact at the same path takes the place of the first.",
    },
    TypeInfo {
        name: "AuditArtifactRef",
        file: "shared/AuditArtifactRef.schema.json",
        pointer: "",
        description: "The report of an audit: where it is, what it contains and where it comes from.",
    },
    TypeInfo {
        name: "AuditEnforcementMode",
        file: "shared/AuditEnforcementMode.schema.json",
        pointer: "",
        description: "What the verdict of an audit means for the mission: advice only (advisory), or a bad verdict holds the mission up (blocking).",
    },
    TypeInfo {
        name: "AuditSeverity",
        file: "shared/AuditSeverity.schema.json",
        pointer: "",
        description: "How serious a finding or an open question of an audit is, from info to critical.",
    },
    TypeInfo {
        name: "AuditStatus",
        file: "states/ReducedMissionAuditState.schema.json",
        pointer: "/$defs/AuditStatus",
        description: "How far an audit is.",
    },
    TypeInfo {
        name: "AuditTriggerMode",
        file: "shared/AuditTriggerMode.schema.json",
        pointer: "",
        description: "What brings an audit about: a request by hand (manual), or the merge of a mission (post_merge).",
    },
    TypeInfo {
        name: "AuditVerdict",
        file: "shared/AuditVerdict.schema.json",
        pointer: "",
        description: "What an audit concludes: pass, pass_with_warnings, fail, or blocked_decision_required when a decision is needed before there can be a verdict.",
    },
    TypeInfo {
        name: "AuthPrincipalBinding",
        file: "shared/AuthPrincipalBinding.schema.json",
        pointer: "",
        description: "Ties a login to a participant of a mission. A record of its own: no event embeds it. Unknown keys are ignored.",
    },
    TypeInfo {
        name: "BlockingStrictness",
        file: "events/glossary/GenerationBlockedBySemanticConflict.schema.json",
        pointer: "/$defs/BlockingStrictness",
        description: "A strictness that can stop generation: medium or max. The strictness off never blocks and is refused.",
    },
    TypeInfo {
        name: "ClarificationRecord",
        file: "states/ReducedGlossaryState.schema.json",
        pointer: "/$defs/ClarificationRecord",
        description: "A request for clarification and what became of it.",
    },
    TypeInfo {
        name: "CloudEventsId",
        file: "rows/CloudEventsRow.schema.json",
        pointer: "/$defs/CloudEventsId",
        description: "Identifier of a row of the coming line: 26 characters of the ULID alphabet in upper case.",
    },
    TypeInfo {
        name: "CloudEventsNode",
        file: "rows/CloudEventsRow.schema.json",
        pointer: "/$defs/CloudEventsNode",
        description: "A machine, as twelve hexadecimal digits.",
    },
    TypeInfo {
        name: "CloudEventsRow",
        file: "rows/CloudEventsRow.schema.json",
        pointer: "",
        description: "A row of the coming line, in the form of CloudEvents. Its form is judged here, and what its `data` hold is not.",
    },
    TypeInfo {
        name: "CloudEventsSchema",
        file: "rows/CloudEventsRow.schema.json",
        pointer: "/$defs/CloudEventsSchema",
        description: "Address of a schema.",
    },
    TypeInfo {
        name: "CloudEventsSource",
        file: "rows/CloudEventsRow.schema.json",
        pointer: "/$defs/CloudEventsSource",
        description: "Mission or project that a row comes from.",
    },
    TypeInfo {
        name: "CloudEventsTime",
        file: "rows/CloudEventsRow.schema.json",
        pointer: "/$defs/CloudEventsTime",
        description: "A moment in time with an offset.",
    },
    TypeInfo {
        name: "CloudEventsType",
        file: "rows/CloudEventsRow.schema.json",
        pointer: "/$defs/CloudEventsType",
        description: "Type of a row of the coming line.",
    },
    TypeInfo {
        name: "CollaborationAnomaly",
        file: "states/ReducedCollaborationState.schema.json",
        pointer: "/$defs/CollaborationAnomaly",
        description: "An event of a collaboration that broke a rule.",
    },
    TypeInfo {
        name: "CollaborationAnomalyCode",
        file: "states/ReducedCollaborationState.schema.json",
        pointer: "/$defs/CollaborationAnomalyCode",
        description: "What rule was broken.",
    },
    TypeInfo {
        name: "CommentEntry",
        file: "states/ReducedCollaborationState.schema.json",
        pointer: "/$defs/CommentEntry",
        description: "A comment that was posted.",
    },
    TypeInfo {
        name: "CommentPostedPayload",
        file: "events/collaboration/CommentPosted.schema.json",
        pointer: "",
        description: "A participant wrote a comment. Comments are only ever added, never replaced.",
    },
    TypeInfo {
        name: "ConcurrentDriverWarningPayload",
        file: "events/collaboration/ConcurrentDriverWarning.schema.json",
        pointer: "",
        description: "A warning that several participants drive the same target at the same time.",
    },
    TypeInfo {
        name: "ConnectorActorType",
        file: "shared/ConnectorActorType.schema.json",
        pointer: "",
        description: "What kind of actor handles a connector: a human, a service (a program that acts for somebody), or the system itself. Language models are not among them.",
    },
    TypeInfo {
        name: "ConnectorAnomaly",
        file: "states/ReducedConnectorState.schema.json",
        pointer: "/$defs/ConnectorAnomaly",
        description: "An event of a connector that broke a rule.",
    },
    TypeInfo {
        name: "ConnectorAnomalyCode",
        file: "states/ReducedConnectorState.schema.json",
        pointer: "/$defs/ConnectorAnomalyCode",
        description: "What rule was broken.",
    },
    TypeInfo {
        name: "ConnectorDegradedPayload",
        file: "events/connector/ConnectorDegraded.schema.json",
        pointer: "",
        description: "A connector began to work badly, or stopped working, without having been revoked.",
    },
    TypeInfo {
        name: "ConnectorHealthCheckedPayload",
        file: "events/connector/ConnectorHealthChecked.schema.json",
        pointer: "",
        description: "The health of a connector was checked. The reduced state becomes healthy whatever was found, and a check of a connector that is healthy already is an anomaly.",
    },
    TypeInfo {
        name: "ConnectorProvisionedPayload",
        file: "events/connector/ConnectorProvisioned.schema.json",
        pointer: "",
        description: "A connector to an outside service was set up. It comes first in the life of a connector.",
    },
    TypeInfo {
        name: "ConnectorReconnectedPayload",
        file: "events/connector/ConnectorReconnected.schema.json",
        pointer: "",
        description: "A degraded or revoked connector was connected again.",
    },
    TypeInfo {
        name: "ConnectorRevokedPayload",
        file: "events/connector/ConnectorRevoked.schema.json",
        pointer: "",
        description: "A connector was withdrawn. It can come back with ConnectorReconnected.",
    },
    TypeInfo {
        name: "ConnectorState",
        file: "shared/ConnectorState.schema.json",
        pointer: "",
        description: "Where a connector stands: provisioned (set up, not checked yet), healthy, degraded, revoked, or reconnected (back, not checked yet).",
    },
    TypeInfo {
        name: "ContentHashRef",
        file: "shared/ContentHashRef.schema.json",
        pointer: "",
        description: "Fingerprint of the content of a file. Events carry this instead of the content.",
    },
    TypeInfo {
        name: "CutoverArtifact",
        file: "shared/CutoverArtifact.schema.json",
        pointer: "",
        description: "What separates the current contract from its past: the signal that an envelope carries, the value it must have, and the names that were retired. Fail-closed: whatever does not carry the signal is refused on live paths.",
    },
    TypeInfo {
        name: "CutoverSignalLocation",
        file: "shared/CutoverArtifact.schema.json",
        pointer: "/$defs/CutoverSignalLocation",
        description: "Where the cutover signal is: in the event_envelope, in its payload, or in no event at all (artifact_only).",
    },
    TypeInfo {
        name: "CutoverVersion",
        file: "shared/CutoverArtifact.schema.json",
        pointer: "/$defs/CutoverVersion",
        description: "Three numbers separated by dots.",
    },
    TypeInfo {
        name: "DecisionAuthorityRole",
        file: "shared/DecisionAuthorityRole.schema.json",
        pointer: "",
        description: "In what role somebody takes part in a decision: as mission_owner, who may resolve and override it, as an advisory voice, or as one who is kept informed.",
    },
    TypeInfo {
        name: "DecisionCapturedPayload",
        file: "events/collaboration/DecisionCaptured.schema.json",
        pointer: "",
        description: "A decision that the participants of a mission took was put on record. Decisions are only ever added, never replaced.",
    },
    TypeInfo {
        name: "DecisionEntry",
        file: "states/ReducedCollaborationState.schema.json",
        pointer: "/$defs/DecisionEntry",
        description: "A decision that was captured.",
    },
    TypeInfo {
        name: "DecisionInputAnsweredPayload",
        file: "events/mission_next/DecisionInputAnswered.schema.json",
        pointer: "",
        description: "A decision of the run was answered. A later answer to the same decision takes the place of the earlier one.",
    },
    TypeInfo {
        name: "DecisionInputRequestedPayload",
        file: "events/mission_next/DecisionInputRequested.schema.json",
        pointer: "",
        description: "The run needs an answer before it can go on. The decision is pending until DecisionInputAnswered names it.",
    },
    TypeInfo {
        name: "DecisionPointAnomaly",
        file: "states/ReducedDecisionPointState.schema.json",
        pointer: "/$defs/DecisionPointAnomaly",
        description: "An event of a decision point that did not count.",
    },
    TypeInfo {
        name: "DecisionPointAnomalyCode",
        file: "states/ReducedDecisionPointState.schema.json",
        pointer: "/$defs/DecisionPointAnomalyCode",
        description: "Why an event did not count.",
    },
    TypeInfo {
        name: "DecisionPointDiscussingPayload",
        file: "events/decision_point/DecisionPointDiscussing.schema.json",
        pointer: "",
        description: "An open decision is being talked over. Emit it as often as the discussion moves on.",
    },
    TypeInfo {
        name: "DecisionPointOpenedPayload",
        file: "events/decision_point/DecisionPointOpened.schema.json",
        pointer: "",
        description: "A decision has to be made. It comes first: a decision point is opened once.",
    },
    TypeInfo {
        name: "DecisionPointOverriddenPayload",
        file: "events/decision_point/DecisionPointOverridden.schema.json",
        pointer: "",
        description: "A decision that had been made was overruled. Only a human with the authority of the mission owner can do so, and nothing may follow.",
    },
    TypeInfo {
        name: "DecisionPointPayload",
        file: "shared/DecisionPointPayload.schema.json",
        pointer: "",
        description: "What is said at every stage of a decision point. Authority rules are not part of it: a payload that breaks them is valid, and the reducer reports it.",
    },
    TypeInfo {
        name: "DecisionPointResolvedPayload",
        file: "events/decision_point/DecisionPointResolved.schema.json",
        pointer: "",
        description: "The decision was made, directly or after a discussion. Only a human with the authority of the mission owner can make it.",
    },
    TypeInfo {
        name: "DecisionPointState",
        file: "states/ReducedDecisionPointState.schema.json",
        pointer: "/$defs/DecisionPointState",
        description: "How far a decision point is.",
    },
    TypeInfo {
        name: "DecisionRow",
        file: "rows/DecisionRow.schema.json",
        pointer: "",
        description: "A decision point of the planning was opened or closed. The log is the only place that keeps it.",
    },
    TypeInfo {
        name: "DecisionRowEvent",
        file: "rows/DecisionRow.schema.json",
        pointer: "/$defs/DecisionRowEvent",
        description: "What can happen to a decision point, as decision rows name it.",
    },
    TypeInfo {
        name: "DoneEvidence",
        file: "shared/DoneEvidence.schema.json",
        pointer: "",
        description: "Proof that a work package is finished.",
    },
    TypeInfo {
        name: "DossierAnomalyType",
        file: "states/MissionDossierState.schema.json",
        pointer: "/$defs/DossierAnomalyType",
        description: "Kinds of dossier anomalies.",
    },
    TypeInfo {
        name: "DriftKind",
        file: "shared/DriftKind.schema.json",
        pointer: "",
        description: "How a dossier differs from its baseline: an artifact was added, removed or changed (mutated), an anomaly came up or went away, or the version of the manifest changed.",
    },
    TypeInfo {
        name: "DriftRecord",
        file: "states/MissionDossierState.schema.json",
        pointer: "/$defs/DriftRecord",
        description: "A difference between the dossier and its baseline.",
    },
    TypeInfo {
        name: "DriveIntent",
        file: "events/collaboration/DriveIntentSet.schema.json",
        pointer: "/$defs/DriveIntent",
        description: "Whether a participant drives the work: active to take part in driving, inactive to stop.",
    },
    TypeInfo {
        name: "DriveIntentSetPayload",
        file: "events/collaboration/DriveIntentSet.schema.json",
        pointer: "",
        description: "A participant announced whether they mean to drive the work. Several participants may drive at the same time.",
    },
    TypeInfo {
        name: "ErrorEntry",
        file: "shared/ErrorEntry.schema.json",
        pointer: "",
        description: "One line of the error log: what was attempted, what went wrong, and how it was resolved.",
    },
    TypeInfo {
        name: "Event",
        file: "envelope.schema.json",
        pointer: "",
        description: "The envelope that every event travels in: who emitted it, when in causal order, about what, and the payload, whose own schema is named by event_type.",
    },
    TypeInfo {
        name: "EventId",
        file: "shared/EventId.schema.json",
        pointer: "",
        description: "Identifier of one event. Write a ULID (26 Crockford base32 characters) or a hyphenated UUID. Readers also take a lower-case ULID, an upper-case UUID and a UUID without hyphens, and turn each into its canonical form: ULID in upper case, UUID in lower case with hyphens.",
    },
    TypeInfo {
        name: "ExecutionMode",
        file: "events/status/WPStatusChanged.schema.json",
        pointer: "/$defs/ExecutionMode",
        description: "Where the work on a work package is done: in a worktree of its own, or directly in the repository.",
    },
    TypeInfo {
        name: "ExternalReferenceLinkedPayload",
        file: "events/sync/ExternalReferenceLinked.schema.json",
        pointer: "",
        description: "Something in an outside service was linked to something of ours. A record only: it is no sync outcome, and no reducer reads it.",
    },
    TypeInfo {
        name: "FailedConclusion",
        file: "events/gates/GateFailed.schema.json",
        pointer: "/$defs/FailedConclusion",
        description: "Conclusions of a check run that fail a gate. Note that cancelled is written with two l here.",
    },
    TypeInfo {
        name: "FocusChangedPayload",
        file: "events/collaboration/FocusChanged.schema.json",
        pointer: "",
        description: "A participant turned to something else. Each participant has one focus, and the new one replaces the old.",
    },
    TypeInfo {
        name: "FocusTarget",
        file: "shared/FocusTarget.schema.json",
        pointer: "",
        description: "What a participant works on. Its focus key is target_type, a colon, then target_id. Unknown keys are ignored.",
    },
    TypeInfo {
        name: "FocusTargetType",
        file: "shared/FocusTargetType.schema.json",
        pointer: "",
        description: "What a participant can focus on: wp for a work package, step for a prompt step, file for a file.",
    },
    TypeInfo {
        name: "ForceMetadata",
        file: "shared/ForceMetadata.schema.json",
        pointer: "",
        description: "Who forced a transition and why, as a record of its own. No event embeds it; programs use it to carry the three facts together.",
    },
    TypeInfo {
        name: "GateFailedPayload",
        file: "events/gates/GateFailed.schema.json",
        pointer: "",
        description: "An outside check that guards the work did not pass. Conclusions that block nothing (neutral, skipped, stale) are not reported at all.",
    },
    TypeInfo {
        name: "GatePassedPayload",
        file: "events/gates/GatePassed.schema.json",
        pointer: "",
        description: "An outside check that guards the work came out well. Emit one for each check run that ended in success.",
    },
    TypeInfo {
        name: "GateProvider",
        file: "shared/GateProvider.schema.json",
        pointer: "",
        description: "Outside service that ran the check of a gate. The contract knows only github so far.",
    },
    TypeInfo {
        name: "GateType",
        file: "shared/GateType.schema.json",
        pointer: "",
        description: "Kind of gate. The contract knows only ci so far: a check run of continuous integration.",
    },
    TypeInfo {
        name: "GenerationBlockedBySemanticConflictPayload",
        file: "events/glossary/GenerationBlockedBySemanticConflict.schema.json",
        pointer: "",
        description: "Generation was stopped because terms conflict with the glossary. The block stays on record whatever is resolved later.",
    },
    TypeInfo {
        name: "GlossaryAnomaly",
        file: "states/ReducedGlossaryState.schema.json",
        pointer: "/$defs/GlossaryAnomaly",
        description: "An event of a glossary that broke a rule.",
    },
    TypeInfo {
        name: "GlossaryAnomalyCode",
        file: "states/ReducedGlossaryState.schema.json",
        pointer: "/$defs/GlossaryAnomalyCode",
        description: "What rule was broken.",
    },
    TypeInfo {
        name: "GlossaryClarificationRequestedPayload",
        file: "events/glossary/GlossaryClarificationRequested.schema.json",
        pointer: "",
        description: "Somebody asked what a term means, because of a semantic check. At most three requests of one check can be open at a time; resolving one makes room for the next.",
    },
    TypeInfo {
        name: "GlossaryClarificationResolvedPayload",
        file: "events/glossary/GlossaryClarificationResolved.schema.json",
        pointer: "",
        description: "A request for clarification was answered. A second answer to the same request is accepted, and the last one counts.",
    },
    TypeInfo {
        name: "GlossaryScopeActivatedPayload",
        file: "events/glossary/GlossaryScopeActivated.schema.json",
        pointer: "",
        description: "A glossary scope came into force for a mission. Emit it before anything else that names the scope; a scope is never switched off, and a repeat replaces the version in force.",
    },
    TypeInfo {
        name: "GlossaryScopeType",
        file: "events/glossary/GlossaryScopeActivated.schema.json",
        pointer: "/$defs/GlossaryScopeType",
        description: "Whose vocabulary a glossary scope holds: spec_kitty_core for the product's own terms, team_domain for those of the team, audience_domain for those of the audience, mission_local for those of one mission.",
    },
    TypeInfo {
        name: "GlossarySenseUpdatedPayload",
        file: "events/glossary/GlossarySenseUpdated.schema.json",
        pointer: "",
        description: "The meaning of a term was set or changed. The latest meaning replaces the one before.",
    },
    TypeInfo {
        name: "GlossaryStrictness",
        file: "shared/GlossaryStrictness.schema.json",
        pointer: "",
        description: "How strictly a mission enforces its glossary: off not at all, medium in part, max in full. A mission starts at medium.",
    },
    TypeInfo {
        name: "GlossaryStrictnessSetPayload",
        file: "events/glossary/GlossaryStrictnessSet.schema.json",
        pointer: "",
        description: "A mission's strictness towards its glossary was set. It holds until the next such event.",
    },
    TypeInfo {
        name: "HashAlgorithm",
        file: "shared/HashAlgorithm.schema.json",
        pointer: "",
        description: "How a content hash was computed.",
    },
    TypeInfo {
        name: "HealthStatus",
        file: "events/connector/ConnectorHealthChecked.schema.json",
        pointer: "/$defs/HealthStatus",
        description: "What a health check finds: the connector works (healthy), works badly (degraded), or does not answer (unreachable).",
    },
    TypeInfo {
        name: "HttpUrl",
        file: "shared/HttpUrl.schema.json",
        pointer: "",
        description: "Absolute web address: http:// or https://, a host that is not empty, an optional port up to 65535, then path, query and fragment. Percent-encode blanks and non-ASCII characters. Kept exactly as written.",
    },
    TypeInfo {
        name: "InboundLane",
        file: "shared/InboundLane.schema.json",
        pointer: "",
        description: "A lane as a reader accepts it: a canonical lane, or one of its older spellings, which is turned into the canonical lane while it is read. Producers write canonical lanes only.",
    },
    TypeInfo {
        name: "Lane",
        file: "shared/Lane.schema.json",
        pointer: "",
        description: "Where a work package stands: planned, claimed by somebody, in_progress, for_review, approved, done, blocked, or canceled (one l). This is the canonical vocabulary, and the only one that is written.",
    },
    TypeInfo {
        name: "LaneAlias",
        file: "shared/LaneAlias.schema.json",
        pointer: "",
        description: "Older spellings of lanes that readers still accept. What each one stands for is in policy/lane_aliases.json. Producers write the canonical lane.",
    },
    TypeInfo {
        name: "LaneRow",
        file: "rows/LaneRow.schema.json",
        pointer: "",
        description: "A work package moved from lane to lane. These rows, and no others, say where it stands. What is null counts as absent.",
    },
    TypeInfo {
        name: "LenientEvent",
        file: "lenient_envelope.schema.json",
        pointer: "",
        description: "The envelope as a reader of history accepts it: the members that every generation of envelopes has, in their shape alone. Any event type, any version, any further key is kept.",
    },
    TypeInfo {
        name: "LifecycleAnomaly",
        file: "states/ReducedMission.schema.json",
        pointer: "/$defs/LifecycleAnomaly",
        description: "An event of a mission that did not count.",
    },
    TypeInfo {
        name: "LifecycleAnomalyCode",
        file: "states/ReducedMission.schema.json",
        pointer: "/$defs/LifecycleAnomalyCode",
        description: "Why an event did not count: wp_status is the anomaly of a status change.",
    },
    TypeInfo {
        name: "LifecycleRow",
        file: "rows/LifecycleRow.schema.json",
        pointer: "",
        description: "Something happened in the life of a mission or work package, as the command line writes it for itself. The label 5.0.0 is the command line's own, and no version of this contract: the row has no clock, node, build or correlation and is no envelope.",
    },
    TypeInfo {
        name: "LifecycleRowEvent",
        file: "rows/LifecycleRow.schema.json",
        pointer: "/$defs/LifecycleRowEvent",
        description: "What can happen in the life of a mission, as lifecycle rows name it.",
    },
    TypeInfo {
        name: "LocalNamespaceTuple",
        file: "shared/LocalNamespaceTuple.schema.json",
        pointer: "",
        description: "Which dossier an event belongs to. All members but step_id form its identity, compared exactly; one stream of dossier events holds one identity only.",
    },
    TypeInfo {
        name: "MissingArtifact",
        file: "states/MissionDossierState.schema.json",
        pointer: "/$defs/MissingArtifact",
        description: "An artifact that was found missing.",
    },
    TypeInfo {
        name: "MissionAuditAnomaly",
        file: "states/ReducedMissionAuditState.schema.json",
        pointer: "/$defs/MissionAuditAnomaly",
        description: "An event of an audit that broke a rule.",
    },
    TypeInfo {
        name: "MissionAuditAnomalyCode",
        file: "states/ReducedMissionAuditState.schema.json",
        pointer: "/$defs/MissionAuditAnomalyCode",
        description: "What rule was broken.",
    },
    TypeInfo {
        name: "MissionAuditCompletedPayload",
        file: "events/mission_audit/MissionAuditCompleted.schema.json",
        pointer: "",
        description: "The audit ended with a verdict and a report. Nothing may follow it. Emit MissionAuditFailed when there is no report.",
    },
    TypeInfo {
        name: "MissionAuditDecisionRequestedPayload",
        file: "events/mission_audit/MissionAuditDecisionRequested.schema.json",
        pointer: "",
        description: "The audit cannot go on until somebody decides a question. The decision stays pending until the audit ends.",
    },
    TypeInfo {
        name: "MissionAuditFailedPayload",
        file: "events/mission_audit/MissionAuditFailed.schema.json",
        pointer: "",
        description: "The audit broke off without a verdict. Nothing may follow it.",
    },
    TypeInfo {
        name: "MissionAuditRequestedPayload",
        file: "events/mission_audit/MissionAuditRequested.schema.json",
        pointer: "",
        description: "Somebody asked for an audit of a mission. It comes first; a second request replaces what the first one asked for.",
    },
    TypeInfo {
        name: "MissionAuditStartedPayload",
        file: "events/mission_audit/MissionAuditStarted.schema.json",
        pointer: "",
        description: "The audit of a mission began, or went on after waiting for a decision.",
    },
    TypeInfo {
        name: "MissionBadLine",
        file: "states/MissionBoard.schema.json",
        pointer: "/$defs/MissionBadLine",
        description: "A line that is not folded.",
    },
    TypeInfo {
        name: "MissionBoard",
        file: "states/MissionBoard.schema.json",
        pointer: "",
        description: "The board of a local mission log. The first eight members are those of the Python package, with its values; the others are ours.",
    },
    TypeInfo {
        name: "MissionCancelledPayload",
        file: "events/lifecycle/MissionCancelled.schema.json",
        pointer: "",
        description: "A mission was given up before its end. No later lifecycle event has an effect on it.",
    },
    TypeInfo {
        name: "MissionClosedPayload",
        file: "events/lifecycle/MissionClosed.schema.json",
        pointer: "",
        description: "The catalogue entry of a mission was closed. This does not end the mission's run of work: MissionCompleted and MissionCancelled do.",
    },
    TypeInfo {
        name: "MissionCompletedPayload",
        file: "events/lifecycle/MissionCompleted.schema.json",
        pointer: "",
        description: "A mission reached its end as planned. No later lifecycle event has an effect on it.",
    },
    TypeInfo {
        name: "MissionContext",
        file: "shared/MissionContext.schema.json",
        pointer: "",
        description: "What a migration must know of a mission and cannot take from its old events. A mission's own meta.json has this form; other members are ignored.",
    },
    TypeInfo {
        name: "MissionCreatedPayload",
        file: "events/lifecycle/MissionCreated.schema.json",
        pointer: "",
        description: "A mission was entered in the catalogue. This says nothing about whether work on it has begun: MissionStarted does.",
    },
    TypeInfo {
        name: "MissionDossierArtifactIndexedPayload",
        file: "events/dossier/MissionDossierArtifactIndexed.schema.json",
        pointer: "",
        description: "An artifact was entered into the dossier of a mission, or entered again because its content changed.",
    },
    TypeInfo {
        name: "MissionDossierArtifactMissingPayload",
        file: "events/dossier/MissionDossierArtifactMissing.schema.json",
        pointer: "",
        description: "A check found that an artifact which the manifest expects is not there. The record stays, even when the artifact is entered later.",
    },
    TypeInfo {
        name: "MissionDossierParityDriftDetectedPayload",
        file: "events/dossier/MissionDossierParityDriftDetected.schema.json",
        pointer: "",
        description: "The dossier was compared with its baseline, and the two differ. From here on the dossier counts as drifted, also after a later snapshot.",
    },
    TypeInfo {
        name: "MissionDossierSnapshotComputedPayload",
        file: "events/dossier/MissionDossierSnapshotComputed.schema.json",
        pointer: "",
        description: "The dossier as a whole was hashed, so that two copies can be compared. The latest snapshot replaces the one before.",
    },
    TypeInfo {
        name: "MissionDossierState",
        file: "states/MissionDossierState.schema.json",
        pointer: "",
        description: "The dossier of a mission: its artifacts, what is missing, and whether it has drifted from its baseline.",
    },
    TypeInfo {
        name: "MissionEvidence",
        file: "states/MissionBoard.schema.json",
        pointer: "/$defs/MissionEvidence",
        description: "What the row says that put a package where it stands, and the state does not keep.",
    },
    TypeInfo {
        name: "MissionFinding",
        file: "states/MissionBoard.schema.json",
        pointer: "/$defs/MissionFinding",
        description: "One finding about a local mission log.",
    },
    TypeInfo {
        name: "MissionFindingCode",
        file: "states/MissionBoard.schema.json",
        pointer: "/$defs/MissionFindingCode",
        description: "What there is to say of a local mission log. What each code means stands in policy/mission_findings.json.",
    },
    TypeInfo {
        name: "MissionFindingLevel",
        file: "states/MissionBoard.schema.json",
        pointer: "/$defs/MissionFindingLevel",
        description: "How much a finding matters.",
    },
    TypeInfo {
        name: "MissionLane",
        file: "rows/MissionLane.schema.json",
        pointer: "",
        description: "Where a work package of a local mission log stands. The lanes of envelopes (`Lane`) are eight of them; `in_review` is a lane of its own here. `genesis` is a package that was created and not planned yet, `uninitialized` one that only annotations know: neither has a column on the board.",
    },
    TypeInfo {
        name: "MissionMeta",
        file: "states/MissionBoard.schema.json",
        pointer: "/$defs/MissionMeta",
        description: "What meta.json says of the mission.",
    },
    TypeInfo {
        name: "MissionPackage",
        file: "states/MissionBoard.schema.json",
        pointer: "/$defs/MissionPackage",
        description: "Where a work package of a local mission log stands. Slots that nothing has written are absent.",
    },
    TypeInfo {
        name: "MissionRunAnomaly",
        file: "states/ReducedMissionRunState.schema.json",
        pointer: "/$defs/MissionRunAnomaly",
        description: "An event of a run that did not count.",
    },
    TypeInfo {
        name: "MissionRunAnomalyCode",
        file: "states/ReducedMissionRunState.schema.json",
        pointer: "/$defs/MissionRunAnomalyCode",
        description: "Why an event did not count.",
    },
    TypeInfo {
        name: "MissionRunCompletedPayload",
        file: "events/mission_next/MissionRunCompleted.schema.json",
        pointer: "",
        description: "A run of a mission came to its end. Nothing is applied to the run after it; pending decisions and the current step stay as they were.",
    },
    TypeInfo {
        name: "MissionRunStartedPayload",
        file: "events/mission_next/MissionRunStarted.schema.json",
        pointer: "",
        description: "A run of a mission began. A stream holds one run: a second start is not applied.",
    },
    TypeInfo {
        name: "MissionRunStatus",
        file: "states/ReducedMissionRunState.schema.json",
        pointer: "/$defs/MissionRunStatus",
        description: "Where a run stands.",
    },
    TypeInfo {
        name: "MissionStartedPayload",
        file: "events/lifecycle/MissionStarted.schema.json",
        pointer: "",
        description: "Work on a mission began. A mission starts once; a second start changes nothing.",
    },
    TypeInfo {
        name: "MissionStatus",
        file: "states/ReducedMission.schema.json",
        pointer: "/$defs/MissionStatus",
        description: "Where a mission stands. cancelled has two l here, unlike the lane.",
    },
    TypeInfo {
        name: "NextStepAutoCompletedPayload",
        file: "events/mission_next/NextStepAutoCompleted.schema.json",
        pointer: "",
        description: "The run itself closed one of its steps. The step counts as completed, whether it was issued before or not.",
    },
    TypeInfo {
        name: "NextStepIssuedPayload",
        file: "events/mission_next/NextStepIssued.schema.json",
        pointer: "",
        description: "The run handed out its next step. That step becomes the current one, even if another was still open or the step was completed before.",
    },
    TypeInfo {
        name: "NonBlankText",
        file: "shared/NonBlankText.schema.json",
        pointer: "",
        description: "Text with at least one character that is not white space. The class lists the white space characters one by one, because regular expression dialects disagree about the short form.",
    },
    TypeInfo {
        name: "OffsetTimestamp",
        file: "shared/OffsetTimestamp.schema.json",
        pointer: "",
        description: "A Timestamp that says its offset, which is what every producer should write. Used to tell which timestamps deserve a warning.",
    },
    TypeInfo {
        name: "ParityStatus",
        file: "states/MissionDossierState.schema.json",
        pointer: "/$defs/ParityStatus",
        description: "Whether a dossier is as its baseline: drifted after any drift, else clean after any snapshot, else unknown.",
    },
    TypeInfo {
        name: "ParticipantIdentity",
        file: "shared/ParticipantIdentity.schema.json",
        pointer: "",
        description: "Who a participant of a mission is. Unknown keys are ignored, so that later releases can add to it.",
    },
    TypeInfo {
        name: "ParticipantInvitedPayload",
        file: "events/collaboration/ParticipantInvited.schema.json",
        pointer: "",
        description: "Somebody was invited into a mission. An invitation alone does not make a participant active; joining does, and it works without an invitation too.",
    },
    TypeInfo {
        name: "ParticipantJoinedPayload",
        file: "events/collaboration/ParticipantJoined.schema.json",
        pointer: "",
        description: "A participant became active in a mission. Emit it before any other activity of that participant, and again after a departure.",
    },
    TypeInfo {
        name: "ParticipantLeftPayload",
        file: "events/collaboration/ParticipantLeft.schema.json",
        pointer: "",
        description: "A participant left a mission. Leaving ends the participant's drive, focus, presence and open steps; what was said and decided stays.",
    },
    TypeInfo {
        name: "ParticipantType",
        file: "shared/ParticipantType.schema.json",
        pointer: "",
        description: "What kind of participant takes part in a mission: human for a person, llm_context for one running context of a language model.",
    },
    TypeInfo {
        name: "PassedConclusion",
        file: "events/gates/GatePassed.schema.json",
        pointer: "/$defs/PassedConclusion",
        description: "Conclusions of a check run that pass a gate. There is one: success.",
    },
    TypeInfo {
        name: "PayloadRecord",
        file: "shared/PayloadRecord.schema.json",
        pointer: "",
        description: "A payload on its own, with the event type that says which schema judges it. One record a line is what the command line reads when it is told to judge payloads.",
    },
    TypeInfo {
        name: "PendingDecision",
        file: "states/ReducedMissionAuditState.schema.json",
        pointer: "/$defs/PendingDecision",
        description: "A decision that an audit waits for.",
    },
    TypeInfo {
        name: "PhaseEnteredPayload",
        file: "events/lifecycle/PhaseEntered.schema.json",
        pointer: "",
        description: "A mission went on to another phase.",
    },
    TypeInfo {
        name: "PotentialStepCollisionDetectedPayload",
        file: "events/collaboration/PotentialStepCollisionDetected.schema.json",
        pointer: "",
        description: "A warning that several participants may be executing the same step and get in each other's way.",
    },
    TypeInfo {
        name: "PresenceHeartbeatPayload",
        file: "events/collaboration/PresenceHeartbeat.schema.json",
        pointer: "",
        description: "A sign that a participant is still there. The timestamp of the envelope becomes the time last seen.",
    },
    TypeInfo {
        name: "ProfileInvocationStartedPayload",
        file: "events/profile_invocation/ProfileInvocationStarted.schema.json",
        pointer: "",
        description: "A step of a run began to act under a profile. There is no event for its end yet.",
    },
    TypeInfo {
        name: "ProjectUuid",
        file: "shared/ProjectUuid.schema.json",
        pointer: "",
        description: "UUID of a project. Write it hyphenated in lower case. Readers also take upper case and 32 bare hexadecimal digits; braces and the urn: prefix are refused.",
    },
    TypeInfo {
        name: "PromptStepExecutionCompletedPayload",
        file: "events/collaboration/PromptStepExecutionCompleted.schema.json",
        pointer: "",
        description: "A participant finished a prompt step that they had begun. Every outcome closes the step.",
    },
    TypeInfo {
        name: "PromptStepExecutionStartedPayload",
        file: "events/collaboration/PromptStepExecutionStarted.schema.json",
        pointer: "",
        description: "A participant began to execute a prompt step. The step stays open until a completion by the same participant names it.",
    },
    TypeInfo {
        name: "ProvenanceActorKind",
        file: "shared/ProvenanceRef.schema.json",
        pointer: "/$defs/ProvenanceActorKind",
        description: "What kind of actor something comes from: a human, an llm (language model), or a system (any other program). Other events use other lists.",
    },
    TypeInfo {
        name: "ProvenanceRef",
        file: "shared/ProvenanceRef.schema.json",
        pointer: "",
        description: "Where something comes from. Fill in what is known; an object without members is valid.",
    },
    TypeInfo {
        name: "ReconnectStrategy",
        file: "events/connector/ConnectorReconnected.schema.json",
        pointer: "/$defs/ReconnectStrategy",
        description: "How a connection is brought back: at once and by itself (automatic), by hand (manual), or by itself after growing pauses (backoff).",
    },
    TypeInfo {
        name: "ReducedCollaborationState",
        file: "states/ReducedCollaborationState.schema.json",
        pointer: "",
        description: "Who works on a mission together, on what, and what was said and decided.",
    },
    TypeInfo {
        name: "ReducedConnectorState",
        file: "states/ReducedConnectorState.schema.json",
        pointer: "",
        description: "A connector: its state, its history, and its users.",
    },
    TypeInfo {
        name: "ReducedDecisionPointState",
        file: "states/ReducedDecisionPointState.schema.json",
        pointer: "",
        description: "A decision point: how far it is, and what was said last.",
    },
    TypeInfo {
        name: "ReducedGlossaryState",
        file: "states/ReducedGlossaryState.schema.json",
        pointer: "",
        description: "The glossary of a mission: scopes, terms and their senses, semantic checks, and what they blocked.",
    },
    TypeInfo {
        name: "ReducedMission",
        file: "states/ReducedMission.schema.json",
        pointer: "",
        description: "A mission's life and its work packages after a stream of events.",
    },
    TypeInfo {
        name: "ReducedMissionAuditState",
        file: "states/ReducedMissionAuditState.schema.json",
        pointer: "",
        description: "An audit of a mission: how far it is, what it waits for, and what it concluded.",
    },
    TypeInfo {
        name: "ReducedMissionRunState",
        file: "states/ReducedMissionRunState.schema.json",
        pointer: "",
        description: "A mission run: its steps and the decisions that it waits for.",
    },
    TypeInfo {
        name: "ReducedStatus",
        file: "states/ReducedStatus.schema.json",
        pointer: "",
        description: "The work packages of a mission after a stream of status changes.",
    },
    TypeInfo {
        name: "ReducedSyncState",
        file: "states/ReducedSyncState.schema.json",
        pointer: "",
        description: "What became of the deliveries of a synchronisation.",
    },
    TypeInfo {
        name: "ReducerFailure",
        file: "states/ReducerFailure.schema.json",
        pointer: "",
        description: "Why a reduction was given up: in the strict modes the first event that breaks a rule, and a dossier stream of mixed namespaces in any mode.",
    },
    TypeInfo {
        name: "ReducerNotice",
        file: "states/ReducerNotice.schema.json",
        pointer: "",
        description: "Something of an event stream that is worth knowing and changed no state.",
    },
    TypeInfo {
        name: "ReducerNoticeCode",
        file: "states/ReducerNotice.schema.json",
        pointer: "/$defs/ReducerNoticeCode",
        description: "What a reducer can notice. Which reducer notices what stands in policy/reducers.json.",
    },
    TypeInfo {
        name: "RepoEvidence",
        file: "shared/DoneEvidence.schema.json",
        pointer: "/$defs/RepoEvidence",
        description: "Where the work can be found in one repository.",
    },
    TypeInfo {
        name: "RetrospectiveCompletedPayload",
        file: "events/retrospective/RetrospectiveCompleted.schema.json",
        pointer: "",
        description: "The look back on a mission was held. Emit this or RetrospectiveSkipped for a mission; nothing enforces that there is only one.",
    },
    TypeInfo {
        name: "RetrospectiveRow",
        file: "rows/RetrospectiveRow.schema.json",
        pointer: "",
        description: "A retrospective was captured, was skipped, or failed.",
    },
    TypeInfo {
        name: "RetrospectiveRowEvent",
        file: "rows/RetrospectiveRow.schema.json",
        pointer: "/$defs/RetrospectiveRowEvent",
        description: "What can come of a retrospective, as retrospective rows name it.",
    },
    TypeInfo {
        name: "RetrospectiveSkippedPayload",
        file: "events/retrospective/RetrospectiveSkipped.schema.json",
        pointer: "",
        description: "The look back on a mission was left out. Emit this or RetrospectiveCompleted for a mission; nothing enforces that there is only one.",
    },
    TypeInfo {
        name: "RetrospectiveStepName",
        file: "rows/RetrospectiveStepRow.schema.json",
        pointer: "/$defs/RetrospectiveStepName",
        description: "Name of a step of a retrospective.",
    },
    TypeInfo {
        name: "RetrospectiveStepRow",
        file: "rows/RetrospectiveStepRow.schema.json",
        pointer: "",
        description: "A step of a retrospective, in the form of older rows.",
    },
    TypeInfo {
        name: "ReviewOverride",
        file: "rows/AnnotationRow.schema.json",
        pointer: "/$defs/ReviewOverride",
        description: "Why a review was overridden.",
    },
    TypeInfo {
        name: "ReviewRollbackPayload",
        file: "events/lifecycle/ReviewRollback.schema.json",
        pointer: "",
        description: "A review sent a mission back to a phase. Emit it in place of PhaseEntered, not in addition to it.",
    },
    TypeInfo {
        name: "ReviewVerdict",
        file: "shared/DoneEvidence.schema.json",
        pointer: "/$defs/ReviewVerdict",
        description: "The verdict of a review.",
    },
    TypeInfo {
        name: "RowActor",
        file: "rows/RowActor.schema.json",
        pointer: "",
        description: "Who acted, in a row of a local mission log: a name, or a binding of role, profile, tool and model.",
    },
    TypeInfo {
        name: "RowActorBinding",
        file: "rows/RowActor.schema.json",
        pointer: "/$defs/RowActorBinding",
        description: "Who acted, as the binding that was resolved: exactly these four members.",
    },
    TypeInfo {
        name: "RowActorName",
        file: "rows/RowActor.schema.json",
        pointer: "/$defs/RowActorName",
        description: "Name of a person, a command or an agent. One that begins with `migration:` restates what had happened before.",
    },
    TypeInfo {
        name: "RowCommand",
        file: "rows/LaneRow.schema.json",
        pointer: "/$defs/RowCommand",
        description: "One command that was run to verify the work.",
    },
    TypeInfo {
        name: "RowEvidence",
        file: "rows/LaneRow.schema.json",
        pointer: "/$defs/RowEvidence",
        description: "Proof that the work is finished.",
    },
    TypeInfo {
        name: "RowLane",
        file: "rows/RowLane.schema.json",
        pointer: "",
        description: "A lane as a row of a local mission log may write it: a `MissionLane`, or the older spelling `doing`, which is read as `in_progress`.",
    },
    TypeInfo {
        name: "RowRepo",
        file: "rows/LaneRow.schema.json",
        pointer: "/$defs/RowRepo",
        description: "Where the work can be found in one repository.",
    },
    TypeInfo {
        name: "RowReview",
        file: "rows/LaneRow.schema.json",
        pointer: "/$defs/RowReview",
        description: "Who approved the work.",
    },
    TypeInfo {
        name: "RowVerdict",
        file: "rows/LaneRow.schema.json",
        pointer: "/$defs/RowVerdict",
        description: "What came of a review.",
    },
    TypeInfo {
        name: "RunJournalEvent",
        file: "rows/RunJournalRow.schema.json",
        pointer: "/$defs/RunJournalEvent",
        description: "What can happen in a run, as its journal names it.",
    },
    TypeInfo {
        name: "RunJournalRow",
        file: "rows/RunJournalRow.schema.json",
        pointer: "",
        description: "A row of a run's own journal: event type, payload and time.",
    },
    TypeInfo {
        name: "RuntimeActorIdentity",
        file: "shared/RuntimeActorIdentity.schema.json",
        pointer: "",
        description: "Who acts in a run. Fill in provider, model and tool where they are known, above all for a language model.",
    },
    TypeInfo {
        name: "RuntimeActorType",
        file: "shared/RuntimeActorType.schema.json",
        pointer: "",
        description: "What kind of actor takes part in a run: a human, an llm (language model), or a service (any other program).",
    },
    TypeInfo {
        name: "SemanticCheckAction",
        file: "events/glossary/SemanticCheckEvaluated.schema.json",
        pointer: "/$defs/SemanticCheckAction",
        description: "What a semantic check advises: block to stop generation, warn to go on with a warning, pass to go on.",
    },
    TypeInfo {
        name: "SemanticCheckEvaluatedPayload",
        file: "events/glossary/SemanticCheckEvaluated.schema.json",
        pointer: "",
        description: "The text of a step was checked against the glossary. Clarification requests refer to the check by the event_id of this event's envelope.",
    },
    TypeInfo {
        name: "SemanticConflictEntry",
        file: "shared/SemanticConflictEntry.schema.json",
        pointer: "",
        description: "One term whose use does not agree with the glossary. Unknown keys are ignored.",
    },
    TypeInfo {
        name: "SemanticConflictNature",
        file: "shared/SemanticConflictEntry.schema.json",
        pointer: "/$defs/SemanticConflictNature",
        description: "In which way a term conflicts: overloaded when it carries several meanings at once, drift when its use has moved away from the agreed sense, ambiguous when the sense cannot be told.",
    },
    TypeInfo {
        name: "SemanticSeverity",
        file: "shared/SemanticSeverity.schema.json",
        pointer: "",
        description: "How serious a question of meaning is. Used for single conflicts, for whole checks and for the urgency of clarifications.",
    },
    TypeInfo {
        name: "SessionLinkType",
        file: "events/collaboration/SessionLinked.schema.json",
        pointer: "/$defs/SessionLinkType",
        description: "Direction of a link between sessions: cli_to_saas from the command line to the hosted service, saas_to_cli the other way.",
    },
    TypeInfo {
        name: "SessionLinkedPayload",
        file: "events/collaboration/SessionLinked.schema.json",
        pointer: "",
        description: "Two sessions of one participant were tied together, one on the command line and one on the hosted service.",
    },
    TypeInfo {
        name: "SnapshotSummary",
        file: "states/MissionDossierState.schema.json",
        pointer: "/$defs/SnapshotSummary",
        description: "A snapshot of the dossier.",
    },
    TypeInfo {
        name: "StatusActor",
        file: "events/status/WPStatusChanged.schema.json",
        pointer: "/$defs/StatusActor",
        description: "Who moved a work package: a label, or an object that describes the actor.",
    },
    TypeInfo {
        name: "StatusActorDetails",
        file: "events/status/WPStatusChanged.schema.json",
        pointer: "/$defs/StatusActorDetails",
        description: "Description of the actor as an object with at least one member, usually role, profile, tool, model, display_name or actor_id. Any values; the order of the members is kept.",
    },
    TypeInfo {
        name: "StatusActorLabel",
        file: "events/status/WPStatusChanged.schema.json",
        pointer: "/$defs/StatusActorLabel",
        description: "Name of the actor as a string. Not blank.",
    },
    TypeInfo {
        name: "StatusAnomaly",
        file: "states/ReducedStatus.schema.json",
        pointer: "/$defs/StatusAnomaly",
        description: "A status change that did not count.",
    },
    TypeInfo {
        name: "StatusAnomalyCode",
        file: "states/StatusAnomalyCode.schema.json",
        pointer: "",
        description: "Why a move of a work package did not count: its payload is malformed, it does not begin in the lane where the work package stands, or it breaks the transition rules.",
    },
    TypeInfo {
        name: "StatusTransitionPayload",
        file: "events/status/WPStatusChanged.schema.json",
        pointer: "",
        description: "A work package moved from one lane to another. Emit one for every move, also for the first one out of nowhere into planned.",
    },
    TypeInfo {
        name: "StepOutcome",
        file: "events/collaboration/PromptStepExecutionCompleted.schema.json",
        pointer: "/$defs/StepOutcome",
        description: "How the execution of a prompt step ended: success, failure, or skipped when it was not carried out.",
    },
    TypeInfo {
        name: "SubtaskStatus",
        file: "rows/AnnotationRow.schema.json",
        pointer: "/$defs/SubtaskStatus",
        description: "State of a subtask. `not_applicable` is an older spelling of `skipped`.",
    },
    TypeInfo {
        name: "SyncAnomaly",
        file: "states/ReducedSyncState.schema.json",
        pointer: "/$defs/SyncAnomaly",
        description: "An event of a synchronisation that did not count.",
    },
    TypeInfo {
        name: "SyncAnomalyCode",
        file: "states/ReducedSyncState.schema.json",
        pointer: "/$defs/SyncAnomalyCode",
        description: "Why an event did not count.",
    },
    TypeInfo {
        name: "SyncDeadLetteredPayload",
        file: "events/sync/SyncDeadLettered.schema.json",
        pointer: "",
        description: "A delivery was given up and put aside for somebody to look at.",
    },
    TypeInfo {
        name: "SyncIngestAcceptedPayload",
        file: "events/sync/SyncIngestAccepted.schema.json",
        pointer: "",
        description: "A delivery from an outside service was taken in.",
    },
    TypeInfo {
        name: "SyncIngestRejectedPayload",
        file: "events/sync/SyncIngestRejected.schema.json",
        pointer: "",
        description: "A delivery from an outside service was refused.",
    },
    TypeInfo {
        name: "SyncLaneV1",
        file: "shared/SyncLaneV1.schema.json",
        pointer: "",
        description: "Lane of the first synchronisation vocabulary: planned, doing, for_review or done. policy/sync_lanes.json maps every lane to one of these.",
    },
    TypeInfo {
        name: "SyncLaneV2",
        file: "shared/SyncLaneV2.schema.json",
        pointer: "",
        description: "Lane of the second synchronisation vocabulary: planned, doing, for_review, approved or done. policy/sync_lanes.json maps every lane to one of these.",
    },
    TypeInfo {
        name: "SyncOutcome",
        file: "states/ReducedSyncState.schema.json",
        pointer: "/$defs/SyncOutcome",
        description: "What became of a delivery.",
    },
    TypeInfo {
        name: "SyncOutcomeCounts",
        file: "states/ReducedSyncState.schema.json",
        pointer: "/$defs/SyncOutcomeCounts",
        description: "Events by outcome. They count events, not items.",
    },
    TypeInfo {
        name: "SyncReplayCompletedPayload",
        file: "events/sync/SyncReplayCompleted.schema.json",
        pointer: "",
        description: "Earlier deliveries were played again to the end.",
    },
    TypeInfo {
        name: "SyncRetryScheduledPayload",
        file: "events/sync/SyncRetryScheduled.schema.json",
        pointer: "",
        description: "A delivery did not go through and will be tried again.",
    },
    TypeInfo {
        name: "TermCandidateObservedPayload",
        file: "events/glossary/TermCandidateObserved.schema.json",
        pointer: "",
        description: "A word or phrase came up that may deserve a place in the glossary. A sense can be given only to a term that was observed in the same scope.",
    },
    TypeInfo {
        name: "Timestamp",
        file: "shared/Timestamp.schema.json",
        pointer: "",
        description: "A moment in time as an RFC 3339 date-time, for example 2026-01-15T10:00:00Z. Write UTC with a final Z. Any offset is accepted and kept as written; a missing offset is read as UTC and reported as a warning. The date must exist in the calendar, the year is 0001 to 9999, seconds are 00 to 59.",
    },
    TypeInfo {
        name: "TriggerSource",
        file: "shared/TriggerSource.schema.json",
        pointer: "",
        description: "What set a retrospective off, or had it skipped: the runtime by itself, an operator by hand, or a policy.",
    },
    TypeInfo {
        name: "TypedLaneRow",
        file: "rows/TypedLaneRow.schema.json",
        pointer: "",
        description: "A lane row that also names an event type. The reducer of the Python package passes over it, so that the move is lost.",
    },
    TypeInfo {
        name: "UserConnectedPayload",
        file: "events/connector/UserConnected.schema.json",
        pointer: "",
        description: "A user connected an account through a connector. The state of the connector itself does not change.",
    },
    TypeInfo {
        name: "UserConnectionStatus",
        file: "shared/UserConnectionStatus.schema.json",
        pointer: "",
        description: "How one user stands towards a connector, as a member of the reduced connector state. Only the latest event of each user counts.",
    },
    TypeInfo {
        name: "UserDisconnectedPayload",
        file: "events/connector/UserDisconnected.schema.json",
        pointer: "",
        description: "A user gave up the connection of an account, or lost it. The state of the connector itself does not change.",
    },
    TypeInfo {
        name: "VerificationEntry",
        file: "shared/DoneEvidence.schema.json",
        pointer: "/$defs/VerificationEntry",
        description: "One command that was run to verify the work.",
    },
    TypeInfo {
        name: "WarningAcknowledgedPayload",
        file: "events/collaboration/WarningAcknowledged.schema.json",
        pointer: "",
        description: "A participant answered a warning. Any active participant may answer, and a later answer of the same participant replaces the earlier one.",
    },
    TypeInfo {
        name: "WarningAcknowledgement",
        file: "shared/WarningAcknowledgement.schema.json",
        pointer: "",
        description: "Answer to a warning: continue as before, hold for now, reassign the work to somebody else, or defer the answer.",
    },
    TypeInfo {
        name: "WarningEntry",
        file: "states/ReducedCollaborationState.schema.json",
        pointer: "/$defs/WarningEntry",
        description: "A warning and what was answered.",
    },
    TypeInfo {
        name: "WarningSeverity",
        file: "shared/WarningSeverity.schema.json",
        pointer: "",
        description: "How much attention a coordination warning asks for: info to take note, warning to react.",
    },
    TypeInfo {
        name: "WarningType",
        file: "states/ReducedCollaborationState.schema.json",
        pointer: "/$defs/WarningType",
        description: "What a warning warns of, as the type of its event. UnknownWarning stands for one that was answered before it was seen.",
    },
    TypeInfo {
        name: "WorkPackageState",
        file: "states/WorkPackageState.schema.json",
        pointer: "",
        description: "Where a work package stands after the last move that counted.",
    },
];
/// The payload of an event, typed by its event type.
///
/// A payload that was deserialised is not a payload that was judged: only the gate judges.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    ///A [`CommentPostedPayload`].
    CommentPosted(Box<CommentPostedPayload>),
    ///A [`ConcurrentDriverWarningPayload`].
    ConcurrentDriverWarning(Box<ConcurrentDriverWarningPayload>),
    ///A [`DecisionCapturedPayload`].
    DecisionCaptured(Box<DecisionCapturedPayload>),
    ///A [`DriveIntentSetPayload`].
    DriveIntentSet(Box<DriveIntentSetPayload>),
    ///A [`FocusChangedPayload`].
    FocusChanged(Box<FocusChangedPayload>),
    ///A [`ParticipantInvitedPayload`].
    ParticipantInvited(Box<ParticipantInvitedPayload>),
    ///A [`ParticipantJoinedPayload`].
    ParticipantJoined(Box<ParticipantJoinedPayload>),
    ///A [`ParticipantLeftPayload`].
    ParticipantLeft(Box<ParticipantLeftPayload>),
    ///A [`PotentialStepCollisionDetectedPayload`].
    PotentialStepCollisionDetected(Box<PotentialStepCollisionDetectedPayload>),
    ///A [`PresenceHeartbeatPayload`].
    PresenceHeartbeat(Box<PresenceHeartbeatPayload>),
    ///A [`PromptStepExecutionCompletedPayload`].
    PromptStepExecutionCompleted(Box<PromptStepExecutionCompletedPayload>),
    ///A [`PromptStepExecutionStartedPayload`].
    PromptStepExecutionStarted(Box<PromptStepExecutionStartedPayload>),
    ///A [`SessionLinkedPayload`].
    SessionLinked(Box<SessionLinkedPayload>),
    ///A [`WarningAcknowledgedPayload`].
    WarningAcknowledged(Box<WarningAcknowledgedPayload>),
    ///A [`ConnectorDegradedPayload`].
    ConnectorDegraded(Box<ConnectorDegradedPayload>),
    ///A [`ConnectorHealthCheckedPayload`].
    ConnectorHealthChecked(Box<ConnectorHealthCheckedPayload>),
    ///A [`ConnectorProvisionedPayload`].
    ConnectorProvisioned(Box<ConnectorProvisionedPayload>),
    ///A [`ConnectorReconnectedPayload`].
    ConnectorReconnected(Box<ConnectorReconnectedPayload>),
    ///A [`ConnectorRevokedPayload`].
    ConnectorRevoked(Box<ConnectorRevokedPayload>),
    ///A [`UserConnectedPayload`].
    UserConnected(Box<UserConnectedPayload>),
    ///A [`UserDisconnectedPayload`].
    UserDisconnected(Box<UserDisconnectedPayload>),
    ///A [`DecisionPointDiscussingPayload`].
    DecisionPointDiscussing(Box<DecisionPointDiscussingPayload>),
    ///A [`DecisionPointOpenedPayload`].
    DecisionPointOpened(Box<DecisionPointOpenedPayload>),
    ///A [`DecisionPointOverriddenPayload`].
    DecisionPointOverridden(Box<DecisionPointOverriddenPayload>),
    ///A [`DecisionPointResolvedPayload`].
    DecisionPointResolved(Box<DecisionPointResolvedPayload>),
    ///A [`MissionDossierArtifactIndexedPayload`].
    MissionDossierArtifactIndexed(Box<MissionDossierArtifactIndexedPayload>),
    ///A [`MissionDossierArtifactMissingPayload`].
    MissionDossierArtifactMissing(Box<MissionDossierArtifactMissingPayload>),
    ///A [`MissionDossierParityDriftDetectedPayload`].
    MissionDossierParityDriftDetected(Box<MissionDossierParityDriftDetectedPayload>),
    ///A [`MissionDossierSnapshotComputedPayload`].
    MissionDossierSnapshotComputed(Box<MissionDossierSnapshotComputedPayload>),
    ///A [`GateFailedPayload`].
    GateFailed(Box<GateFailedPayload>),
    ///A [`GatePassedPayload`].
    GatePassed(Box<GatePassedPayload>),
    ///A [`GenerationBlockedBySemanticConflictPayload`].
    GenerationBlockedBySemanticConflict(Box<GenerationBlockedBySemanticConflictPayload>),
    ///A [`GlossaryClarificationRequestedPayload`].
    GlossaryClarificationRequested(Box<GlossaryClarificationRequestedPayload>),
    ///A [`GlossaryClarificationResolvedPayload`].
    GlossaryClarificationResolved(Box<GlossaryClarificationResolvedPayload>),
    ///A [`GlossaryScopeActivatedPayload`].
    GlossaryScopeActivated(Box<GlossaryScopeActivatedPayload>),
    ///A [`GlossarySenseUpdatedPayload`].
    GlossarySenseUpdated(Box<GlossarySenseUpdatedPayload>),
    ///A [`GlossaryStrictnessSetPayload`].
    GlossaryStrictnessSet(Box<GlossaryStrictnessSetPayload>),
    ///A [`SemanticCheckEvaluatedPayload`].
    SemanticCheckEvaluated(Box<SemanticCheckEvaluatedPayload>),
    ///A [`TermCandidateObservedPayload`].
    TermCandidateObserved(Box<TermCandidateObservedPayload>),
    ///A [`MissionCancelledPayload`].
    MissionCancelled(Box<MissionCancelledPayload>),
    ///A [`MissionClosedPayload`].
    MissionClosed(Box<MissionClosedPayload>),
    ///A [`MissionCompletedPayload`].
    MissionCompleted(Box<MissionCompletedPayload>),
    ///A [`MissionCreatedPayload`].
    MissionCreated(Box<MissionCreatedPayload>),
    ///A [`MissionStartedPayload`].
    MissionStarted(Box<MissionStartedPayload>),
    ///A [`PhaseEnteredPayload`].
    PhaseEntered(Box<PhaseEnteredPayload>),
    ///A [`ReviewRollbackPayload`].
    ReviewRollback(Box<ReviewRollbackPayload>),
    ///A [`MissionAuditCompletedPayload`].
    MissionAuditCompleted(Box<MissionAuditCompletedPayload>),
    ///A [`MissionAuditDecisionRequestedPayload`].
    MissionAuditDecisionRequested(Box<MissionAuditDecisionRequestedPayload>),
    ///A [`MissionAuditFailedPayload`].
    MissionAuditFailed(Box<MissionAuditFailedPayload>),
    ///A [`MissionAuditRequestedPayload`].
    MissionAuditRequested(Box<MissionAuditRequestedPayload>),
    ///A [`MissionAuditStartedPayload`].
    MissionAuditStarted(Box<MissionAuditStartedPayload>),
    ///A [`DecisionInputAnsweredPayload`].
    DecisionInputAnswered(Box<DecisionInputAnsweredPayload>),
    ///A [`DecisionInputRequestedPayload`].
    DecisionInputRequested(Box<DecisionInputRequestedPayload>),
    ///A [`MissionRunCompletedPayload`].
    MissionRunCompleted(Box<MissionRunCompletedPayload>),
    ///A [`MissionRunStartedPayload`].
    MissionRunStarted(Box<MissionRunStartedPayload>),
    ///A [`NextStepAutoCompletedPayload`].
    NextStepAutoCompleted(Box<NextStepAutoCompletedPayload>),
    ///A [`NextStepIssuedPayload`].
    NextStepIssued(Box<NextStepIssuedPayload>),
    ///A [`ProfileInvocationStartedPayload`].
    ProfileInvocationStarted(Box<ProfileInvocationStartedPayload>),
    ///A [`RetrospectiveCompletedPayload`].
    RetrospectiveCompleted(Box<RetrospectiveCompletedPayload>),
    ///A [`RetrospectiveSkippedPayload`].
    RetrospectiveSkipped(Box<RetrospectiveSkippedPayload>),
    ///A [`StatusTransitionPayload`].
    WPStatusChanged(Box<StatusTransitionPayload>),
    ///A [`ExternalReferenceLinkedPayload`].
    ExternalReferenceLinked(Box<ExternalReferenceLinkedPayload>),
    ///A [`SyncDeadLetteredPayload`].
    SyncDeadLettered(Box<SyncDeadLetteredPayload>),
    ///A [`SyncIngestAcceptedPayload`].
    SyncIngestAccepted(Box<SyncIngestAcceptedPayload>),
    ///A [`SyncIngestRejectedPayload`].
    SyncIngestRejected(Box<SyncIngestRejectedPayload>),
    ///A [`SyncReplayCompletedPayload`].
    SyncReplayCompleted(Box<SyncReplayCompletedPayload>),
    ///A [`SyncRetryScheduledPayload`].
    SyncRetryScheduled(Box<SyncRetryScheduledPayload>),
}
impl Payload {
    /// Reads the payload of an event type. Does not judge it.
    ///
    /// # Errors
    ///
    /// When the value does not have the shape of the type. `Ok(None)` for a reserved event
    /// type.
    pub fn from_value(
        event_type: EventType,
        value: serde_json::Value,
    ) -> serde_json::Result<Option<Self>> {
        Self::read(event_type, &value)
    }
    /// Reads the payload of an event type from JSON text. Does not judge it.
    ///
    /// # Errors
    ///
    /// When the text is not JSON of the shape of the type. `Ok(None)` for a reserved event
    /// type.
    pub fn from_json(
        event_type: EventType,
        text: &str,
    ) -> serde_json::Result<Option<Self>> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let payload = Self::read(event_type, &mut reader)?;
        if payload.is_some() {
            reader.end()?;
        }
        Ok(payload)
    }
    /// Reads the payload of an event type. Does not judge it.
    pub(crate) fn read<'de, D: serde::Deserializer<'de>>(
        event_type: EventType,
        reader: D,
    ) -> Result<Option<Self>, D::Error> {
        Ok(
            match event_type {
                EventType::CommentPosted => {
                    Some(
                        Self::CommentPosted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ConcurrentDriverWarning => {
                    Some(
                        Self::ConcurrentDriverWarning(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DecisionCaptured => {
                    Some(
                        Self::DecisionCaptured(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DriveIntentSet => {
                    Some(
                        Self::DriveIntentSet(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::FocusChanged => {
                    Some(
                        Self::FocusChanged(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ParticipantInvited => {
                    Some(
                        Self::ParticipantInvited(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ParticipantJoined => {
                    Some(
                        Self::ParticipantJoined(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ParticipantLeft => {
                    Some(
                        Self::ParticipantLeft(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::PotentialStepCollisionDetected => {
                    Some(
                        Self::PotentialStepCollisionDetected(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::PresenceHeartbeat => {
                    Some(
                        Self::PresenceHeartbeat(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::PromptStepExecutionCompleted => {
                    Some(
                        Self::PromptStepExecutionCompleted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::PromptStepExecutionStarted => {
                    Some(
                        Self::PromptStepExecutionStarted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::SessionLinked => {
                    Some(
                        Self::SessionLinked(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::WarningAcknowledged => {
                    Some(
                        Self::WarningAcknowledged(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ConnectorDegraded => {
                    Some(
                        Self::ConnectorDegraded(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ConnectorHealthChecked => {
                    Some(
                        Self::ConnectorHealthChecked(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ConnectorProvisioned => {
                    Some(
                        Self::ConnectorProvisioned(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ConnectorReconnected => {
                    Some(
                        Self::ConnectorReconnected(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ConnectorRevoked => {
                    Some(
                        Self::ConnectorRevoked(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::UserConnected => {
                    Some(
                        Self::UserConnected(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::UserDisconnected => {
                    Some(
                        Self::UserDisconnected(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DecisionPointDiscussing => {
                    Some(
                        Self::DecisionPointDiscussing(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DecisionPointOpened => {
                    Some(
                        Self::DecisionPointOpened(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DecisionPointOverridden => {
                    Some(
                        Self::DecisionPointOverridden(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DecisionPointResolved => {
                    Some(
                        Self::DecisionPointResolved(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionDossierArtifactIndexed => {
                    Some(
                        Self::MissionDossierArtifactIndexed(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionDossierArtifactMissing => {
                    Some(
                        Self::MissionDossierArtifactMissing(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionDossierParityDriftDetected => {
                    Some(
                        Self::MissionDossierParityDriftDetected(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionDossierSnapshotComputed => {
                    Some(
                        Self::MissionDossierSnapshotComputed(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GateFailed => {
                    Some(
                        Self::GateFailed(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GatePassed => {
                    Some(
                        Self::GatePassed(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GenerationBlockedBySemanticConflict => {
                    Some(
                        Self::GenerationBlockedBySemanticConflict(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GlossaryClarificationRequested => {
                    Some(
                        Self::GlossaryClarificationRequested(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GlossaryClarificationResolved => {
                    Some(
                        Self::GlossaryClarificationResolved(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GlossaryScopeActivated => {
                    Some(
                        Self::GlossaryScopeActivated(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GlossarySenseUpdated => {
                    Some(
                        Self::GlossarySenseUpdated(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::GlossaryStrictnessSet => {
                    Some(
                        Self::GlossaryStrictnessSet(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::SemanticCheckEvaluated => {
                    Some(
                        Self::SemanticCheckEvaluated(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::TermCandidateObserved => {
                    Some(
                        Self::TermCandidateObserved(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionCancelled => {
                    Some(
                        Self::MissionCancelled(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionClosed => {
                    Some(
                        Self::MissionClosed(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionCompleted => {
                    Some(
                        Self::MissionCompleted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionCreated => {
                    Some(
                        Self::MissionCreated(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionStarted => {
                    Some(
                        Self::MissionStarted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::PhaseEntered => {
                    Some(
                        Self::PhaseEntered(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ReviewRollback => {
                    Some(
                        Self::ReviewRollback(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionAuditCompleted => {
                    Some(
                        Self::MissionAuditCompleted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionAuditDecisionRequested => {
                    Some(
                        Self::MissionAuditDecisionRequested(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionAuditFailed => {
                    Some(
                        Self::MissionAuditFailed(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionAuditRequested => {
                    Some(
                        Self::MissionAuditRequested(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionAuditStarted => {
                    Some(
                        Self::MissionAuditStarted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DecisionInputAnswered => {
                    Some(
                        Self::DecisionInputAnswered(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::DecisionInputRequested => {
                    Some(
                        Self::DecisionInputRequested(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionRunCompleted => {
                    Some(
                        Self::MissionRunCompleted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::MissionRunStarted => {
                    Some(
                        Self::MissionRunStarted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::NextStepAutoCompleted => {
                    Some(
                        Self::NextStepAutoCompleted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::NextStepIssued => {
                    Some(
                        Self::NextStepIssued(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ProfileInvocationStarted => {
                    Some(
                        Self::ProfileInvocationStarted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::RetrospectiveCompleted => {
                    Some(
                        Self::RetrospectiveCompleted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::RetrospectiveSkipped => {
                    Some(
                        Self::RetrospectiveSkipped(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::WPStatusChanged => {
                    Some(
                        Self::WPStatusChanged(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::ExternalReferenceLinked => {
                    Some(
                        Self::ExternalReferenceLinked(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::SyncDeadLettered => {
                    Some(
                        Self::SyncDeadLettered(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::SyncIngestAccepted => {
                    Some(
                        Self::SyncIngestAccepted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::SyncIngestRejected => {
                    Some(
                        Self::SyncIngestRejected(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::SyncReplayCompleted => {
                    Some(
                        Self::SyncReplayCompleted(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                EventType::SyncRetryScheduled => {
                    Some(
                        Self::SyncRetryScheduled(
                            serde::Deserialize::deserialize(reader).map(Box::new)?,
                        ),
                    )
                }
                _ => None,
            },
        )
    }
    /// The event type that it belongs to.
    #[must_use]
    pub const fn event_type(&self) -> EventType {
        match self {
            Self::CommentPosted(_) => EventType::CommentPosted,
            Self::ConcurrentDriverWarning(_) => EventType::ConcurrentDriverWarning,
            Self::DecisionCaptured(_) => EventType::DecisionCaptured,
            Self::DriveIntentSet(_) => EventType::DriveIntentSet,
            Self::FocusChanged(_) => EventType::FocusChanged,
            Self::ParticipantInvited(_) => EventType::ParticipantInvited,
            Self::ParticipantJoined(_) => EventType::ParticipantJoined,
            Self::ParticipantLeft(_) => EventType::ParticipantLeft,
            Self::PotentialStepCollisionDetected(_) => {
                EventType::PotentialStepCollisionDetected
            }
            Self::PresenceHeartbeat(_) => EventType::PresenceHeartbeat,
            Self::PromptStepExecutionCompleted(_) => {
                EventType::PromptStepExecutionCompleted
            }
            Self::PromptStepExecutionStarted(_) => EventType::PromptStepExecutionStarted,
            Self::SessionLinked(_) => EventType::SessionLinked,
            Self::WarningAcknowledged(_) => EventType::WarningAcknowledged,
            Self::ConnectorDegraded(_) => EventType::ConnectorDegraded,
            Self::ConnectorHealthChecked(_) => EventType::ConnectorHealthChecked,
            Self::ConnectorProvisioned(_) => EventType::ConnectorProvisioned,
            Self::ConnectorReconnected(_) => EventType::ConnectorReconnected,
            Self::ConnectorRevoked(_) => EventType::ConnectorRevoked,
            Self::UserConnected(_) => EventType::UserConnected,
            Self::UserDisconnected(_) => EventType::UserDisconnected,
            Self::DecisionPointDiscussing(_) => EventType::DecisionPointDiscussing,
            Self::DecisionPointOpened(_) => EventType::DecisionPointOpened,
            Self::DecisionPointOverridden(_) => EventType::DecisionPointOverridden,
            Self::DecisionPointResolved(_) => EventType::DecisionPointResolved,
            Self::MissionDossierArtifactIndexed(_) => {
                EventType::MissionDossierArtifactIndexed
            }
            Self::MissionDossierArtifactMissing(_) => {
                EventType::MissionDossierArtifactMissing
            }
            Self::MissionDossierParityDriftDetected(_) => {
                EventType::MissionDossierParityDriftDetected
            }
            Self::MissionDossierSnapshotComputed(_) => {
                EventType::MissionDossierSnapshotComputed
            }
            Self::GateFailed(_) => EventType::GateFailed,
            Self::GatePassed(_) => EventType::GatePassed,
            Self::GenerationBlockedBySemanticConflict(_) => {
                EventType::GenerationBlockedBySemanticConflict
            }
            Self::GlossaryClarificationRequested(_) => {
                EventType::GlossaryClarificationRequested
            }
            Self::GlossaryClarificationResolved(_) => {
                EventType::GlossaryClarificationResolved
            }
            Self::GlossaryScopeActivated(_) => EventType::GlossaryScopeActivated,
            Self::GlossarySenseUpdated(_) => EventType::GlossarySenseUpdated,
            Self::GlossaryStrictnessSet(_) => EventType::GlossaryStrictnessSet,
            Self::SemanticCheckEvaluated(_) => EventType::SemanticCheckEvaluated,
            Self::TermCandidateObserved(_) => EventType::TermCandidateObserved,
            Self::MissionCancelled(_) => EventType::MissionCancelled,
            Self::MissionClosed(_) => EventType::MissionClosed,
            Self::MissionCompleted(_) => EventType::MissionCompleted,
            Self::MissionCreated(_) => EventType::MissionCreated,
            Self::MissionStarted(_) => EventType::MissionStarted,
            Self::PhaseEntered(_) => EventType::PhaseEntered,
            Self::ReviewRollback(_) => EventType::ReviewRollback,
            Self::MissionAuditCompleted(_) => EventType::MissionAuditCompleted,
            Self::MissionAuditDecisionRequested(_) => {
                EventType::MissionAuditDecisionRequested
            }
            Self::MissionAuditFailed(_) => EventType::MissionAuditFailed,
            Self::MissionAuditRequested(_) => EventType::MissionAuditRequested,
            Self::MissionAuditStarted(_) => EventType::MissionAuditStarted,
            Self::DecisionInputAnswered(_) => EventType::DecisionInputAnswered,
            Self::DecisionInputRequested(_) => EventType::DecisionInputRequested,
            Self::MissionRunCompleted(_) => EventType::MissionRunCompleted,
            Self::MissionRunStarted(_) => EventType::MissionRunStarted,
            Self::NextStepAutoCompleted(_) => EventType::NextStepAutoCompleted,
            Self::NextStepIssued(_) => EventType::NextStepIssued,
            Self::ProfileInvocationStarted(_) => EventType::ProfileInvocationStarted,
            Self::RetrospectiveCompleted(_) => EventType::RetrospectiveCompleted,
            Self::RetrospectiveSkipped(_) => EventType::RetrospectiveSkipped,
            Self::WPStatusChanged(_) => EventType::WPStatusChanged,
            Self::ExternalReferenceLinked(_) => EventType::ExternalReferenceLinked,
            Self::SyncDeadLettered(_) => EventType::SyncDeadLettered,
            Self::SyncIngestAccepted(_) => EventType::SyncIngestAccepted,
            Self::SyncIngestRejected(_) => EventType::SyncIngestRejected,
            Self::SyncReplayCompleted(_) => EventType::SyncReplayCompleted,
            Self::SyncRetryScheduled(_) => EventType::SyncRetryScheduled,
        }
    }
}
impl Payload {
    /// The member `actor`, where the payload has one of this type.
    #[must_use]
    pub fn actor(&self) -> Option<&str> {
        match self {
            Self::GlossaryClarificationRequested(payload) => Some(&payload.actor),
            Self::GlossaryClarificationResolved(payload) => Some(&payload.actor),
            Self::GlossarySenseUpdated(payload) => Some(&payload.actor),
            Self::GlossaryStrictnessSet(payload) => Some(&payload.actor),
            Self::MissionAuditCompleted(payload) => Some(&payload.actor),
            Self::MissionAuditDecisionRequested(payload) => Some(&payload.actor),
            Self::MissionAuditFailed(payload) => Some(&payload.actor),
            Self::MissionAuditRequested(payload) => Some(&payload.actor),
            Self::MissionAuditStarted(payload) => Some(&payload.actor),
            Self::MissionCancelled(payload) => Some(&payload.actor),
            Self::MissionCompleted(payload) => Some(&payload.actor),
            Self::MissionStarted(payload) => Some(&payload.actor),
            Self::PhaseEntered(payload) => Some(&payload.actor),
            Self::RetrospectiveCompleted(payload) => Some(&payload.actor),
            Self::RetrospectiveSkipped(payload) => Some(&payload.actor),
            Self::ReviewRollback(payload) => Some(&payload.actor),
            Self::TermCandidateObserved(payload) => Some(&payload.actor),
            _ => None,
        }
    }
    /// The member `actor_id`, where the payload has one of this type.
    #[must_use]
    pub fn actor_id(&self) -> Option<&str> {
        match self {
            Self::ConnectorDegraded(payload) => Some(&payload.actor_id),
            Self::ConnectorHealthChecked(payload) => Some(&payload.actor_id),
            Self::ConnectorProvisioned(payload) => Some(&payload.actor_id),
            Self::ConnectorReconnected(payload) => Some(&payload.actor_id),
            Self::ConnectorRevoked(payload) => Some(&payload.actor_id),
            Self::UserConnected(payload) => Some(&payload.actor_id),
            Self::UserDisconnected(payload) => Some(&payload.actor_id),
            _ => None,
        }
    }
    /// The member `connector_id`, where the payload has one of this type.
    #[must_use]
    pub fn connector_id(&self) -> Option<&str> {
        match self {
            Self::ConnectorDegraded(payload) => Some(&payload.connector_id),
            Self::ConnectorHealthChecked(payload) => Some(&payload.connector_id),
            Self::ConnectorProvisioned(payload) => Some(&payload.connector_id),
            Self::ConnectorReconnected(payload) => Some(&payload.connector_id),
            Self::ConnectorRevoked(payload) => Some(&payload.connector_id),
            Self::ExternalReferenceLinked(payload) => Some(&payload.connector_id),
            Self::SyncDeadLettered(payload) => Some(&payload.connector_id),
            Self::SyncIngestAccepted(payload) => Some(&payload.connector_id),
            Self::SyncIngestRejected(payload) => Some(&payload.connector_id),
            Self::SyncReplayCompleted(payload) => Some(&payload.connector_id),
            Self::SyncRetryScheduled(payload) => Some(&payload.connector_id),
            Self::UserConnected(payload) => Some(&payload.connector_id),
            Self::UserDisconnected(payload) => Some(&payload.connector_id),
            _ => None,
        }
    }
    /// The member `connector_type`, where the payload has one of this type.
    #[must_use]
    pub fn connector_type(&self) -> Option<&str> {
        match self {
            Self::ConnectorDegraded(payload) => Some(&payload.connector_type),
            Self::ConnectorHealthChecked(payload) => Some(&payload.connector_type),
            Self::ConnectorProvisioned(payload) => Some(&payload.connector_type),
            Self::ConnectorReconnected(payload) => Some(&payload.connector_type),
            Self::ConnectorRevoked(payload) => Some(&payload.connector_type),
            Self::UserConnected(payload) => Some(&payload.connector_type),
            Self::UserDisconnected(payload) => Some(&payload.connector_type),
            _ => None,
        }
    }
    /// The member `delivery_id`, where the payload has one of this type.
    #[must_use]
    pub fn delivery_id(&self) -> Option<&str> {
        match self {
            Self::GateFailed(payload) => Some(&payload.delivery_id),
            Self::GatePassed(payload) => Some(&payload.delivery_id),
            Self::SyncDeadLettered(payload) => Some(&payload.delivery_id),
            Self::SyncIngestAccepted(payload) => Some(&payload.delivery_id),
            Self::SyncIngestRejected(payload) => Some(&payload.delivery_id),
            Self::SyncReplayCompleted(payload) => Some(&payload.delivery_id),
            Self::SyncRetryScheduled(payload) => Some(&payload.delivery_id),
            _ => None,
        }
    }
    /// The member `endpoint_url`, where the payload has one of this type.
    #[must_use]
    pub fn endpoint_url(&self) -> Option<&str> {
        match self {
            Self::ConnectorDegraded(payload) => Some(&payload.endpoint_url),
            Self::ConnectorHealthChecked(payload) => Some(&payload.endpoint_url),
            Self::ConnectorProvisioned(payload) => Some(&payload.endpoint_url),
            Self::ConnectorReconnected(payload) => Some(&payload.endpoint_url),
            Self::ConnectorRevoked(payload) => Some(&payload.endpoint_url),
            Self::UserConnected(payload) => Some(&payload.endpoint_url),
            Self::UserDisconnected(payload) => Some(&payload.endpoint_url),
            _ => None,
        }
    }
    /// The member `mission_id`, where the payload has one of this type.
    #[must_use]
    pub fn mission_id(&self) -> Option<&str> {
        match self {
            Self::CommentPosted(payload) => Some(&payload.mission_id),
            Self::ConcurrentDriverWarning(payload) => Some(&payload.mission_id),
            Self::ConnectorDegraded(payload) => Some(&payload.mission_id),
            Self::ConnectorHealthChecked(payload) => Some(&payload.mission_id),
            Self::ConnectorProvisioned(payload) => Some(&payload.mission_id),
            Self::ConnectorReconnected(payload) => Some(&payload.mission_id),
            Self::ConnectorRevoked(payload) => Some(&payload.mission_id),
            Self::DecisionCaptured(payload) => Some(&payload.mission_id),
            Self::DriveIntentSet(payload) => Some(&payload.mission_id),
            Self::ExternalReferenceLinked(payload) => Some(&payload.mission_id),
            Self::FocusChanged(payload) => Some(&payload.mission_id),
            Self::GenerationBlockedBySemanticConflict(payload) => {
                Some(&payload.mission_id)
            }
            Self::GlossaryClarificationRequested(payload) => Some(&payload.mission_id),
            Self::GlossaryClarificationResolved(payload) => Some(&payload.mission_id),
            Self::GlossaryScopeActivated(payload) => Some(&payload.mission_id),
            Self::GlossarySenseUpdated(payload) => Some(&payload.mission_id),
            Self::GlossaryStrictnessSet(payload) => Some(&payload.mission_id),
            Self::MissionAuditCompleted(payload) => Some(&payload.mission_id),
            Self::MissionAuditDecisionRequested(payload) => Some(&payload.mission_id),
            Self::MissionAuditFailed(payload) => Some(&payload.mission_id),
            Self::MissionAuditRequested(payload) => Some(&payload.mission_id),
            Self::MissionAuditStarted(payload) => Some(&payload.mission_id),
            Self::MissionCancelled(payload) => Some(&payload.mission_id),
            Self::MissionCompleted(payload) => Some(&payload.mission_id),
            Self::MissionStarted(payload) => Some(&payload.mission_id),
            Self::ParticipantInvited(payload) => Some(&payload.mission_id),
            Self::ParticipantJoined(payload) => Some(&payload.mission_id),
            Self::ParticipantLeft(payload) => Some(&payload.mission_id),
            Self::PhaseEntered(payload) => Some(&payload.mission_id),
            Self::PotentialStepCollisionDetected(payload) => Some(&payload.mission_id),
            Self::PresenceHeartbeat(payload) => Some(&payload.mission_id),
            Self::ProfileInvocationStarted(payload) => Some(&payload.mission_id),
            Self::PromptStepExecutionCompleted(payload) => Some(&payload.mission_id),
            Self::PromptStepExecutionStarted(payload) => Some(&payload.mission_id),
            Self::RetrospectiveCompleted(payload) => Some(&payload.mission_id),
            Self::RetrospectiveSkipped(payload) => Some(&payload.mission_id),
            Self::ReviewRollback(payload) => Some(&payload.mission_id),
            Self::SemanticCheckEvaluated(payload) => Some(&payload.mission_id),
            Self::SessionLinked(payload) => Some(&payload.mission_id),
            Self::SyncDeadLettered(payload) => Some(&payload.mission_id),
            Self::SyncIngestAccepted(payload) => Some(&payload.mission_id),
            Self::SyncIngestRejected(payload) => Some(&payload.mission_id),
            Self::SyncReplayCompleted(payload) => Some(&payload.mission_id),
            Self::SyncRetryScheduled(payload) => Some(&payload.mission_id),
            Self::TermCandidateObserved(payload) => Some(&payload.mission_id),
            Self::UserConnected(payload) => Some(&payload.mission_id),
            Self::UserDisconnected(payload) => Some(&payload.mission_id),
            Self::WarningAcknowledged(payload) => Some(&payload.mission_id),
            _ => None,
        }
    }
    /// The member `mission_number`, where the payload has one of this type.
    #[must_use]
    pub fn mission_number(&self) -> Option<i64> {
        match self {
            Self::MissionAuditCompleted(payload) => Some(payload.mission_number),
            Self::MissionAuditDecisionRequested(payload) => Some(payload.mission_number),
            Self::MissionAuditFailed(payload) => Some(payload.mission_number),
            Self::MissionAuditRequested(payload) => Some(payload.mission_number),
            Self::MissionAuditStarted(payload) => Some(payload.mission_number),
            Self::MissionClosed(payload) => Some(payload.mission_number),
            Self::MissionCreated(payload) => Some(payload.mission_number),
            _ => None,
        }
    }
    /// The member `mission_slug`, where the payload has one of this type.
    #[must_use]
    pub fn mission_slug(&self) -> Option<&str> {
        match self {
            Self::MissionAuditCompleted(payload) => Some(&payload.mission_slug),
            Self::MissionAuditDecisionRequested(payload) => Some(&payload.mission_slug),
            Self::MissionAuditFailed(payload) => Some(&payload.mission_slug),
            Self::MissionAuditRequested(payload) => Some(&payload.mission_slug),
            Self::MissionAuditStarted(payload) => Some(&payload.mission_slug),
            Self::MissionClosed(payload) => Some(&payload.mission_slug),
            Self::MissionCreated(payload) => Some(&payload.mission_slug),
            Self::WPStatusChanged(payload) => Some(&payload.mission_slug),
            _ => None,
        }
    }
    /// The member `mission_type`, where the payload has one of this type.
    #[must_use]
    pub fn mission_type(&self) -> Option<&str> {
        match self {
            Self::MissionAuditCompleted(payload) => Some(&payload.mission_type),
            Self::MissionAuditDecisionRequested(payload) => Some(&payload.mission_type),
            Self::MissionAuditFailed(payload) => Some(&payload.mission_type),
            Self::MissionAuditRequested(payload) => Some(&payload.mission_type),
            Self::MissionAuditStarted(payload) => Some(&payload.mission_type),
            Self::MissionClosed(payload) => Some(&payload.mission_type),
            Self::MissionCompleted(payload) => Some(&payload.mission_type),
            Self::MissionCreated(payload) => Some(&payload.mission_type),
            Self::MissionRunCompleted(payload) => Some(&payload.mission_type),
            Self::MissionRunStarted(payload) => Some(&payload.mission_type),
            Self::MissionStarted(payload) => Some(&payload.mission_type),
            _ => None,
        }
    }
    /// The member `participant_id`, where the payload has one of this type.
    #[must_use]
    pub fn participant_id(&self) -> Option<&str> {
        match self {
            Self::CommentPosted(payload) => Some(&payload.participant_id),
            Self::DecisionCaptured(payload) => Some(&payload.participant_id),
            Self::DriveIntentSet(payload) => Some(&payload.participant_id),
            Self::FocusChanged(payload) => Some(&payload.participant_id),
            Self::ParticipantInvited(payload) => Some(&payload.participant_id),
            Self::ParticipantJoined(payload) => Some(&payload.participant_id),
            Self::ParticipantLeft(payload) => Some(&payload.participant_id),
            Self::PresenceHeartbeat(payload) => Some(&payload.participant_id),
            Self::PromptStepExecutionCompleted(payload) => Some(&payload.participant_id),
            Self::PromptStepExecutionStarted(payload) => Some(&payload.participant_id),
            Self::SessionLinked(payload) => Some(&payload.participant_id),
            Self::WarningAcknowledged(payload) => Some(&payload.participant_id),
            _ => None,
        }
    }
    /// The member `project_uuid`, where the payload has one of this type.
    #[must_use]
    pub fn project_uuid(&self) -> Option<&crate::contract::scalar::ProjectUuid> {
        match self {
            Self::ConnectorDegraded(payload) => Some(&payload.project_uuid),
            Self::ConnectorHealthChecked(payload) => Some(&payload.project_uuid),
            Self::ConnectorProvisioned(payload) => Some(&payload.project_uuid),
            Self::ConnectorReconnected(payload) => Some(&payload.project_uuid),
            Self::ConnectorRevoked(payload) => Some(&payload.project_uuid),
            Self::UserConnected(payload) => Some(&payload.project_uuid),
            Self::UserDisconnected(payload) => Some(&payload.project_uuid),
            _ => None,
        }
    }
    /// The member `provider`, where the payload has one of this type.
    #[must_use]
    pub fn provider(&self) -> Option<&str> {
        match self {
            Self::ConnectorDegraded(payload) => Some(&payload.provider),
            Self::ConnectorHealthChecked(payload) => Some(&payload.provider),
            Self::ConnectorProvisioned(payload) => Some(&payload.provider),
            Self::ConnectorReconnected(payload) => Some(&payload.provider),
            Self::ConnectorRevoked(payload) => Some(&payload.provider),
            Self::UserConnected(payload) => Some(&payload.provider),
            Self::UserDisconnected(payload) => Some(&payload.provider),
            _ => None,
        }
    }
    /// The member `reason`, where the payload has one of this type.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::GlossarySenseUpdated(payload) => Some(&payload.reason),
            Self::MissionCancelled(payload) => Some(&payload.reason),
            Self::ParticipantLeft(payload) => payload.reason.as_deref(),
            Self::WPStatusChanged(payload) => payload.reason.as_deref(),
            Self::UserDisconnected(payload) => Some(&payload.reason),
            _ => None,
        }
    }
    /// The member `recorded_at`, where the payload has one of this type.
    #[must_use]
    pub fn recorded_at(&self) -> Option<&crate::contract::scalar::Timestamp> {
        match self {
            Self::ConnectorDegraded(payload) => Some(&payload.recorded_at),
            Self::ConnectorHealthChecked(payload) => Some(&payload.recorded_at),
            Self::ConnectorProvisioned(payload) => Some(&payload.recorded_at),
            Self::ConnectorReconnected(payload) => Some(&payload.recorded_at),
            Self::ConnectorRevoked(payload) => Some(&payload.recorded_at),
            Self::ExternalReferenceLinked(payload) => Some(&payload.recorded_at),
            Self::SyncDeadLettered(payload) => Some(&payload.recorded_at),
            Self::SyncIngestAccepted(payload) => Some(&payload.recorded_at),
            Self::SyncIngestRejected(payload) => Some(&payload.recorded_at),
            Self::SyncReplayCompleted(payload) => Some(&payload.recorded_at),
            Self::SyncRetryScheduled(payload) => Some(&payload.recorded_at),
            Self::UserConnected(payload) => Some(&payload.recorded_at),
            Self::UserDisconnected(payload) => Some(&payload.recorded_at),
            _ => None,
        }
    }
    /// The member `run_id`, where the payload has one of this type.
    #[must_use]
    pub fn run_id(&self) -> Option<&str> {
        match self {
            Self::DecisionInputAnswered(payload) => Some(&payload.run_id),
            Self::DecisionInputRequested(payload) => Some(&payload.run_id),
            Self::MissionAuditCompleted(payload) => Some(&payload.run_id),
            Self::MissionAuditDecisionRequested(payload) => Some(&payload.run_id),
            Self::MissionAuditFailed(payload) => Some(&payload.run_id),
            Self::MissionAuditRequested(payload) => Some(&payload.run_id),
            Self::MissionAuditStarted(payload) => Some(&payload.run_id),
            Self::MissionRunCompleted(payload) => Some(&payload.run_id),
            Self::MissionRunStarted(payload) => Some(&payload.run_id),
            Self::NextStepAutoCompleted(payload) => Some(&payload.run_id),
            Self::NextStepIssued(payload) => Some(&payload.run_id),
            Self::ProfileInvocationStarted(payload) => Some(&payload.run_id),
            _ => None,
        }
    }
    /// The member `scope_id`, where the payload has one of this type.
    #[must_use]
    pub fn scope_id(&self) -> Option<&str> {
        match self {
            Self::GlossaryClarificationRequested(payload) => Some(&payload.scope_id),
            Self::GlossaryScopeActivated(payload) => Some(&payload.scope_id),
            Self::GlossarySenseUpdated(payload) => Some(&payload.scope_id),
            Self::SemanticCheckEvaluated(payload) => Some(&payload.scope_id),
            Self::TermCandidateObserved(payload) => Some(&payload.scope_id),
            _ => None,
        }
    }
    /// The member `source_event_fingerprint`, where the payload has one of this type.
    #[must_use]
    pub fn source_event_fingerprint(&self) -> Option<&str> {
        match self {
            Self::SyncDeadLettered(payload) => Some(&payload.source_event_fingerprint),
            Self::SyncIngestAccepted(payload) => Some(&payload.source_event_fingerprint),
            Self::SyncIngestRejected(payload) => Some(&payload.source_event_fingerprint),
            Self::SyncReplayCompleted(payload) => Some(&payload.source_event_fingerprint),
            Self::SyncRetryScheduled(payload) => Some(&payload.source_event_fingerprint),
            _ => None,
        }
    }
    /// The member `step_id`, where the payload has one of this type.
    #[must_use]
    pub fn step_id(&self) -> Option<&str> {
        match self {
            Self::DecisionInputRequested(payload) => Some(&payload.step_id),
            Self::GenerationBlockedBySemanticConflict(payload) => Some(&payload.step_id),
            Self::GlossaryClarificationRequested(payload) => Some(&payload.step_id),
            Self::MissionDossierArtifactIndexed(payload) => payload.step_id.as_deref(),
            Self::NextStepAutoCompleted(payload) => Some(&payload.step_id),
            Self::NextStepIssued(payload) => Some(&payload.step_id),
            Self::PotentialStepCollisionDetected(payload) => Some(&payload.step_id),
            Self::ProfileInvocationStarted(payload) => Some(&payload.step_id),
            Self::PromptStepExecutionCompleted(payload) => Some(&payload.step_id),
            Self::PromptStepExecutionStarted(payload) => Some(&payload.step_id),
            Self::SemanticCheckEvaluated(payload) => Some(&payload.step_id),
            Self::TermCandidateObserved(payload) => Some(&payload.step_id),
            _ => None,
        }
    }
    /// The member `user_id`, where the payload has one of this type.
    #[must_use]
    pub fn user_id(&self) -> Option<&str> {
        match self {
            Self::ConnectorDegraded(payload) => payload.user_id.as_deref(),
            Self::ConnectorHealthChecked(payload) => payload.user_id.as_deref(),
            Self::ConnectorProvisioned(payload) => payload.user_id.as_deref(),
            Self::ConnectorReconnected(payload) => payload.user_id.as_deref(),
            Self::ConnectorRevoked(payload) => payload.user_id.as_deref(),
            Self::UserConnected(payload) => Some(&payload.user_id),
            Self::UserDisconnected(payload) => Some(&payload.user_id),
            _ => None,
        }
    }
}
impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CommentPosted(payload) => payload.serialize(serializer),
            Self::ConcurrentDriverWarning(payload) => payload.serialize(serializer),
            Self::DecisionCaptured(payload) => payload.serialize(serializer),
            Self::DriveIntentSet(payload) => payload.serialize(serializer),
            Self::FocusChanged(payload) => payload.serialize(serializer),
            Self::ParticipantInvited(payload) => payload.serialize(serializer),
            Self::ParticipantJoined(payload) => payload.serialize(serializer),
            Self::ParticipantLeft(payload) => payload.serialize(serializer),
            Self::PotentialStepCollisionDetected(payload) => {
                payload.serialize(serializer)
            }
            Self::PresenceHeartbeat(payload) => payload.serialize(serializer),
            Self::PromptStepExecutionCompleted(payload) => payload.serialize(serializer),
            Self::PromptStepExecutionStarted(payload) => payload.serialize(serializer),
            Self::SessionLinked(payload) => payload.serialize(serializer),
            Self::WarningAcknowledged(payload) => payload.serialize(serializer),
            Self::ConnectorDegraded(payload) => payload.serialize(serializer),
            Self::ConnectorHealthChecked(payload) => payload.serialize(serializer),
            Self::ConnectorProvisioned(payload) => payload.serialize(serializer),
            Self::ConnectorReconnected(payload) => payload.serialize(serializer),
            Self::ConnectorRevoked(payload) => payload.serialize(serializer),
            Self::UserConnected(payload) => payload.serialize(serializer),
            Self::UserDisconnected(payload) => payload.serialize(serializer),
            Self::DecisionPointDiscussing(payload) => payload.serialize(serializer),
            Self::DecisionPointOpened(payload) => payload.serialize(serializer),
            Self::DecisionPointOverridden(payload) => payload.serialize(serializer),
            Self::DecisionPointResolved(payload) => payload.serialize(serializer),
            Self::MissionDossierArtifactIndexed(payload) => payload.serialize(serializer),
            Self::MissionDossierArtifactMissing(payload) => payload.serialize(serializer),
            Self::MissionDossierParityDriftDetected(payload) => {
                payload.serialize(serializer)
            }
            Self::MissionDossierSnapshotComputed(payload) => {
                payload.serialize(serializer)
            }
            Self::GateFailed(payload) => payload.serialize(serializer),
            Self::GatePassed(payload) => payload.serialize(serializer),
            Self::GenerationBlockedBySemanticConflict(payload) => {
                payload.serialize(serializer)
            }
            Self::GlossaryClarificationRequested(payload) => {
                payload.serialize(serializer)
            }
            Self::GlossaryClarificationResolved(payload) => payload.serialize(serializer),
            Self::GlossaryScopeActivated(payload) => payload.serialize(serializer),
            Self::GlossarySenseUpdated(payload) => payload.serialize(serializer),
            Self::GlossaryStrictnessSet(payload) => payload.serialize(serializer),
            Self::SemanticCheckEvaluated(payload) => payload.serialize(serializer),
            Self::TermCandidateObserved(payload) => payload.serialize(serializer),
            Self::MissionCancelled(payload) => payload.serialize(serializer),
            Self::MissionClosed(payload) => payload.serialize(serializer),
            Self::MissionCompleted(payload) => payload.serialize(serializer),
            Self::MissionCreated(payload) => payload.serialize(serializer),
            Self::MissionStarted(payload) => payload.serialize(serializer),
            Self::PhaseEntered(payload) => payload.serialize(serializer),
            Self::ReviewRollback(payload) => payload.serialize(serializer),
            Self::MissionAuditCompleted(payload) => payload.serialize(serializer),
            Self::MissionAuditDecisionRequested(payload) => payload.serialize(serializer),
            Self::MissionAuditFailed(payload) => payload.serialize(serializer),
            Self::MissionAuditRequested(payload) => payload.serialize(serializer),
            Self::MissionAuditStarted(payload) => payload.serialize(serializer),
            Self::DecisionInputAnswered(payload) => payload.serialize(serializer),
            Self::DecisionInputRequested(payload) => payload.serialize(serializer),
            Self::MissionRunCompleted(payload) => payload.serialize(serializer),
            Self::MissionRunStarted(payload) => payload.serialize(serializer),
            Self::NextStepAutoCompleted(payload) => payload.serialize(serializer),
            Self::NextStepIssued(payload) => payload.serialize(serializer),
            Self::ProfileInvocationStarted(payload) => payload.serialize(serializer),
            Self::RetrospectiveCompleted(payload) => payload.serialize(serializer),
            Self::RetrospectiveSkipped(payload) => payload.serialize(serializer),
            Self::WPStatusChanged(payload) => payload.serialize(serializer),
            Self::ExternalReferenceLinked(payload) => payload.serialize(serializer),
            Self::SyncDeadLettered(payload) => payload.serialize(serializer),
            Self::SyncIngestAccepted(payload) => payload.serialize(serializer),
            Self::SyncIngestRejected(payload) => payload.serialize(serializer),
            Self::SyncReplayCompleted(payload) => payload.serialize(serializer),
            Self::SyncRetryScheduled(payload) => payload.serialize(serializer),
        }
    }
}
impl crate::contract::registry::Sealed for CommentPostedPayload {}
impl EventPayload for CommentPostedPayload {
    const EVENT_TYPE: EventType = EventType::CommentPosted;
}
impl From<CommentPostedPayload> for Payload {
    fn from(payload: CommentPostedPayload) -> Self {
        Self::CommentPosted(Box::new(payload))
    }
}
impl TryFrom<Payload> for CommentPostedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::CommentPosted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ConcurrentDriverWarningPayload {}
impl EventPayload for ConcurrentDriverWarningPayload {
    const EVENT_TYPE: EventType = EventType::ConcurrentDriverWarning;
}
impl From<ConcurrentDriverWarningPayload> for Payload {
    fn from(payload: ConcurrentDriverWarningPayload) -> Self {
        Self::ConcurrentDriverWarning(Box::new(payload))
    }
}
impl TryFrom<Payload> for ConcurrentDriverWarningPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ConcurrentDriverWarning(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DecisionCapturedPayload {}
impl EventPayload for DecisionCapturedPayload {
    const EVENT_TYPE: EventType = EventType::DecisionCaptured;
}
impl From<DecisionCapturedPayload> for Payload {
    fn from(payload: DecisionCapturedPayload) -> Self {
        Self::DecisionCaptured(Box::new(payload))
    }
}
impl TryFrom<Payload> for DecisionCapturedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DecisionCaptured(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DriveIntentSetPayload {}
impl EventPayload for DriveIntentSetPayload {
    const EVENT_TYPE: EventType = EventType::DriveIntentSet;
}
impl From<DriveIntentSetPayload> for Payload {
    fn from(payload: DriveIntentSetPayload) -> Self {
        Self::DriveIntentSet(Box::new(payload))
    }
}
impl TryFrom<Payload> for DriveIntentSetPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DriveIntentSet(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for FocusChangedPayload {}
impl EventPayload for FocusChangedPayload {
    const EVENT_TYPE: EventType = EventType::FocusChanged;
}
impl From<FocusChangedPayload> for Payload {
    fn from(payload: FocusChangedPayload) -> Self {
        Self::FocusChanged(Box::new(payload))
    }
}
impl TryFrom<Payload> for FocusChangedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::FocusChanged(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ParticipantInvitedPayload {}
impl EventPayload for ParticipantInvitedPayload {
    const EVENT_TYPE: EventType = EventType::ParticipantInvited;
}
impl From<ParticipantInvitedPayload> for Payload {
    fn from(payload: ParticipantInvitedPayload) -> Self {
        Self::ParticipantInvited(Box::new(payload))
    }
}
impl TryFrom<Payload> for ParticipantInvitedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ParticipantInvited(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ParticipantJoinedPayload {}
impl EventPayload for ParticipantJoinedPayload {
    const EVENT_TYPE: EventType = EventType::ParticipantJoined;
}
impl From<ParticipantJoinedPayload> for Payload {
    fn from(payload: ParticipantJoinedPayload) -> Self {
        Self::ParticipantJoined(Box::new(payload))
    }
}
impl TryFrom<Payload> for ParticipantJoinedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ParticipantJoined(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ParticipantLeftPayload {}
impl EventPayload for ParticipantLeftPayload {
    const EVENT_TYPE: EventType = EventType::ParticipantLeft;
}
impl From<ParticipantLeftPayload> for Payload {
    fn from(payload: ParticipantLeftPayload) -> Self {
        Self::ParticipantLeft(Box::new(payload))
    }
}
impl TryFrom<Payload> for ParticipantLeftPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ParticipantLeft(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for PotentialStepCollisionDetectedPayload {}
impl EventPayload for PotentialStepCollisionDetectedPayload {
    const EVENT_TYPE: EventType = EventType::PotentialStepCollisionDetected;
}
impl From<PotentialStepCollisionDetectedPayload> for Payload {
    fn from(payload: PotentialStepCollisionDetectedPayload) -> Self {
        Self::PotentialStepCollisionDetected(Box::new(payload))
    }
}
impl TryFrom<Payload> for PotentialStepCollisionDetectedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::PotentialStepCollisionDetected(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for PresenceHeartbeatPayload {}
impl EventPayload for PresenceHeartbeatPayload {
    const EVENT_TYPE: EventType = EventType::PresenceHeartbeat;
}
impl From<PresenceHeartbeatPayload> for Payload {
    fn from(payload: PresenceHeartbeatPayload) -> Self {
        Self::PresenceHeartbeat(Box::new(payload))
    }
}
impl TryFrom<Payload> for PresenceHeartbeatPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::PresenceHeartbeat(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for PromptStepExecutionCompletedPayload {}
impl EventPayload for PromptStepExecutionCompletedPayload {
    const EVENT_TYPE: EventType = EventType::PromptStepExecutionCompleted;
}
impl From<PromptStepExecutionCompletedPayload> for Payload {
    fn from(payload: PromptStepExecutionCompletedPayload) -> Self {
        Self::PromptStepExecutionCompleted(Box::new(payload))
    }
}
impl TryFrom<Payload> for PromptStepExecutionCompletedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::PromptStepExecutionCompleted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for PromptStepExecutionStartedPayload {}
impl EventPayload for PromptStepExecutionStartedPayload {
    const EVENT_TYPE: EventType = EventType::PromptStepExecutionStarted;
}
impl From<PromptStepExecutionStartedPayload> for Payload {
    fn from(payload: PromptStepExecutionStartedPayload) -> Self {
        Self::PromptStepExecutionStarted(Box::new(payload))
    }
}
impl TryFrom<Payload> for PromptStepExecutionStartedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::PromptStepExecutionStarted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for SessionLinkedPayload {}
impl EventPayload for SessionLinkedPayload {
    const EVENT_TYPE: EventType = EventType::SessionLinked;
}
impl From<SessionLinkedPayload> for Payload {
    fn from(payload: SessionLinkedPayload) -> Self {
        Self::SessionLinked(Box::new(payload))
    }
}
impl TryFrom<Payload> for SessionLinkedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::SessionLinked(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for WarningAcknowledgedPayload {}
impl EventPayload for WarningAcknowledgedPayload {
    const EVENT_TYPE: EventType = EventType::WarningAcknowledged;
}
impl From<WarningAcknowledgedPayload> for Payload {
    fn from(payload: WarningAcknowledgedPayload) -> Self {
        Self::WarningAcknowledged(Box::new(payload))
    }
}
impl TryFrom<Payload> for WarningAcknowledgedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::WarningAcknowledged(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ConnectorDegradedPayload {}
impl EventPayload for ConnectorDegradedPayload {
    const EVENT_TYPE: EventType = EventType::ConnectorDegraded;
}
impl From<ConnectorDegradedPayload> for Payload {
    fn from(payload: ConnectorDegradedPayload) -> Self {
        Self::ConnectorDegraded(Box::new(payload))
    }
}
impl TryFrom<Payload> for ConnectorDegradedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ConnectorDegraded(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ConnectorHealthCheckedPayload {}
impl EventPayload for ConnectorHealthCheckedPayload {
    const EVENT_TYPE: EventType = EventType::ConnectorHealthChecked;
}
impl From<ConnectorHealthCheckedPayload> for Payload {
    fn from(payload: ConnectorHealthCheckedPayload) -> Self {
        Self::ConnectorHealthChecked(Box::new(payload))
    }
}
impl TryFrom<Payload> for ConnectorHealthCheckedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ConnectorHealthChecked(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ConnectorProvisionedPayload {}
impl EventPayload for ConnectorProvisionedPayload {
    const EVENT_TYPE: EventType = EventType::ConnectorProvisioned;
}
impl From<ConnectorProvisionedPayload> for Payload {
    fn from(payload: ConnectorProvisionedPayload) -> Self {
        Self::ConnectorProvisioned(Box::new(payload))
    }
}
impl TryFrom<Payload> for ConnectorProvisionedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ConnectorProvisioned(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ConnectorReconnectedPayload {}
impl EventPayload for ConnectorReconnectedPayload {
    const EVENT_TYPE: EventType = EventType::ConnectorReconnected;
}
impl From<ConnectorReconnectedPayload> for Payload {
    fn from(payload: ConnectorReconnectedPayload) -> Self {
        Self::ConnectorReconnected(Box::new(payload))
    }
}
impl TryFrom<Payload> for ConnectorReconnectedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ConnectorReconnected(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ConnectorRevokedPayload {}
impl EventPayload for ConnectorRevokedPayload {
    const EVENT_TYPE: EventType = EventType::ConnectorRevoked;
}
impl From<ConnectorRevokedPayload> for Payload {
    fn from(payload: ConnectorRevokedPayload) -> Self {
        Self::ConnectorRevoked(Box::new(payload))
    }
}
impl TryFrom<Payload> for ConnectorRevokedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ConnectorRevoked(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for UserConnectedPayload {}
impl EventPayload for UserConnectedPayload {
    const EVENT_TYPE: EventType = EventType::UserConnected;
}
impl From<UserConnectedPayload> for Payload {
    fn from(payload: UserConnectedPayload) -> Self {
        Self::UserConnected(Box::new(payload))
    }
}
impl TryFrom<Payload> for UserConnectedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::UserConnected(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for UserDisconnectedPayload {}
impl EventPayload for UserDisconnectedPayload {
    const EVENT_TYPE: EventType = EventType::UserDisconnected;
}
impl From<UserDisconnectedPayload> for Payload {
    fn from(payload: UserDisconnectedPayload) -> Self {
        Self::UserDisconnected(Box::new(payload))
    }
}
impl TryFrom<Payload> for UserDisconnectedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::UserDisconnected(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DecisionPointDiscussingPayload {}
impl EventPayload for DecisionPointDiscussingPayload {
    const EVENT_TYPE: EventType = EventType::DecisionPointDiscussing;
}
impl From<DecisionPointDiscussingPayload> for Payload {
    fn from(payload: DecisionPointDiscussingPayload) -> Self {
        Self::DecisionPointDiscussing(Box::new(payload))
    }
}
impl TryFrom<Payload> for DecisionPointDiscussingPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DecisionPointDiscussing(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DecisionPointOpenedPayload {}
impl EventPayload for DecisionPointOpenedPayload {
    const EVENT_TYPE: EventType = EventType::DecisionPointOpened;
}
impl From<DecisionPointOpenedPayload> for Payload {
    fn from(payload: DecisionPointOpenedPayload) -> Self {
        Self::DecisionPointOpened(Box::new(payload))
    }
}
impl TryFrom<Payload> for DecisionPointOpenedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DecisionPointOpened(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DecisionPointOverriddenPayload {}
impl EventPayload for DecisionPointOverriddenPayload {
    const EVENT_TYPE: EventType = EventType::DecisionPointOverridden;
}
impl From<DecisionPointOverriddenPayload> for Payload {
    fn from(payload: DecisionPointOverriddenPayload) -> Self {
        Self::DecisionPointOverridden(Box::new(payload))
    }
}
impl TryFrom<Payload> for DecisionPointOverriddenPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DecisionPointOverridden(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DecisionPointResolvedPayload {}
impl EventPayload for DecisionPointResolvedPayload {
    const EVENT_TYPE: EventType = EventType::DecisionPointResolved;
}
impl From<DecisionPointResolvedPayload> for Payload {
    fn from(payload: DecisionPointResolvedPayload) -> Self {
        Self::DecisionPointResolved(Box::new(payload))
    }
}
impl TryFrom<Payload> for DecisionPointResolvedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DecisionPointResolved(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionDossierArtifactIndexedPayload {}
impl EventPayload for MissionDossierArtifactIndexedPayload {
    const EVENT_TYPE: EventType = EventType::MissionDossierArtifactIndexed;
}
impl From<MissionDossierArtifactIndexedPayload> for Payload {
    fn from(payload: MissionDossierArtifactIndexedPayload) -> Self {
        Self::MissionDossierArtifactIndexed(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionDossierArtifactIndexedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionDossierArtifactIndexed(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionDossierArtifactMissingPayload {}
impl EventPayload for MissionDossierArtifactMissingPayload {
    const EVENT_TYPE: EventType = EventType::MissionDossierArtifactMissing;
}
impl From<MissionDossierArtifactMissingPayload> for Payload {
    fn from(payload: MissionDossierArtifactMissingPayload) -> Self {
        Self::MissionDossierArtifactMissing(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionDossierArtifactMissingPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionDossierArtifactMissing(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionDossierParityDriftDetectedPayload {}
impl EventPayload for MissionDossierParityDriftDetectedPayload {
    const EVENT_TYPE: EventType = EventType::MissionDossierParityDriftDetected;
}
impl From<MissionDossierParityDriftDetectedPayload> for Payload {
    fn from(payload: MissionDossierParityDriftDetectedPayload) -> Self {
        Self::MissionDossierParityDriftDetected(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionDossierParityDriftDetectedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionDossierParityDriftDetected(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionDossierSnapshotComputedPayload {}
impl EventPayload for MissionDossierSnapshotComputedPayload {
    const EVENT_TYPE: EventType = EventType::MissionDossierSnapshotComputed;
}
impl From<MissionDossierSnapshotComputedPayload> for Payload {
    fn from(payload: MissionDossierSnapshotComputedPayload) -> Self {
        Self::MissionDossierSnapshotComputed(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionDossierSnapshotComputedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionDossierSnapshotComputed(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GateFailedPayload {}
impl EventPayload for GateFailedPayload {
    const EVENT_TYPE: EventType = EventType::GateFailed;
}
impl From<GateFailedPayload> for Payload {
    fn from(payload: GateFailedPayload) -> Self {
        Self::GateFailed(Box::new(payload))
    }
}
impl TryFrom<Payload> for GateFailedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GateFailed(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GatePassedPayload {}
impl EventPayload for GatePassedPayload {
    const EVENT_TYPE: EventType = EventType::GatePassed;
}
impl From<GatePassedPayload> for Payload {
    fn from(payload: GatePassedPayload) -> Self {
        Self::GatePassed(Box::new(payload))
    }
}
impl TryFrom<Payload> for GatePassedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GatePassed(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GenerationBlockedBySemanticConflictPayload {}
impl EventPayload for GenerationBlockedBySemanticConflictPayload {
    const EVENT_TYPE: EventType = EventType::GenerationBlockedBySemanticConflict;
}
impl From<GenerationBlockedBySemanticConflictPayload> for Payload {
    fn from(payload: GenerationBlockedBySemanticConflictPayload) -> Self {
        Self::GenerationBlockedBySemanticConflict(Box::new(payload))
    }
}
impl TryFrom<Payload> for GenerationBlockedBySemanticConflictPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GenerationBlockedBySemanticConflict(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GlossaryClarificationRequestedPayload {}
impl EventPayload for GlossaryClarificationRequestedPayload {
    const EVENT_TYPE: EventType = EventType::GlossaryClarificationRequested;
}
impl From<GlossaryClarificationRequestedPayload> for Payload {
    fn from(payload: GlossaryClarificationRequestedPayload) -> Self {
        Self::GlossaryClarificationRequested(Box::new(payload))
    }
}
impl TryFrom<Payload> for GlossaryClarificationRequestedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GlossaryClarificationRequested(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GlossaryClarificationResolvedPayload {}
impl EventPayload for GlossaryClarificationResolvedPayload {
    const EVENT_TYPE: EventType = EventType::GlossaryClarificationResolved;
}
impl From<GlossaryClarificationResolvedPayload> for Payload {
    fn from(payload: GlossaryClarificationResolvedPayload) -> Self {
        Self::GlossaryClarificationResolved(Box::new(payload))
    }
}
impl TryFrom<Payload> for GlossaryClarificationResolvedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GlossaryClarificationResolved(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GlossaryScopeActivatedPayload {}
impl EventPayload for GlossaryScopeActivatedPayload {
    const EVENT_TYPE: EventType = EventType::GlossaryScopeActivated;
}
impl From<GlossaryScopeActivatedPayload> for Payload {
    fn from(payload: GlossaryScopeActivatedPayload) -> Self {
        Self::GlossaryScopeActivated(Box::new(payload))
    }
}
impl TryFrom<Payload> for GlossaryScopeActivatedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GlossaryScopeActivated(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GlossarySenseUpdatedPayload {}
impl EventPayload for GlossarySenseUpdatedPayload {
    const EVENT_TYPE: EventType = EventType::GlossarySenseUpdated;
}
impl From<GlossarySenseUpdatedPayload> for Payload {
    fn from(payload: GlossarySenseUpdatedPayload) -> Self {
        Self::GlossarySenseUpdated(Box::new(payload))
    }
}
impl TryFrom<Payload> for GlossarySenseUpdatedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GlossarySenseUpdated(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for GlossaryStrictnessSetPayload {}
impl EventPayload for GlossaryStrictnessSetPayload {
    const EVENT_TYPE: EventType = EventType::GlossaryStrictnessSet;
}
impl From<GlossaryStrictnessSetPayload> for Payload {
    fn from(payload: GlossaryStrictnessSetPayload) -> Self {
        Self::GlossaryStrictnessSet(Box::new(payload))
    }
}
impl TryFrom<Payload> for GlossaryStrictnessSetPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::GlossaryStrictnessSet(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for SemanticCheckEvaluatedPayload {}
impl EventPayload for SemanticCheckEvaluatedPayload {
    const EVENT_TYPE: EventType = EventType::SemanticCheckEvaluated;
}
impl From<SemanticCheckEvaluatedPayload> for Payload {
    fn from(payload: SemanticCheckEvaluatedPayload) -> Self {
        Self::SemanticCheckEvaluated(Box::new(payload))
    }
}
impl TryFrom<Payload> for SemanticCheckEvaluatedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::SemanticCheckEvaluated(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for TermCandidateObservedPayload {}
impl EventPayload for TermCandidateObservedPayload {
    const EVENT_TYPE: EventType = EventType::TermCandidateObserved;
}
impl From<TermCandidateObservedPayload> for Payload {
    fn from(payload: TermCandidateObservedPayload) -> Self {
        Self::TermCandidateObserved(Box::new(payload))
    }
}
impl TryFrom<Payload> for TermCandidateObservedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::TermCandidateObserved(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionCancelledPayload {}
impl EventPayload for MissionCancelledPayload {
    const EVENT_TYPE: EventType = EventType::MissionCancelled;
}
impl From<MissionCancelledPayload> for Payload {
    fn from(payload: MissionCancelledPayload) -> Self {
        Self::MissionCancelled(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionCancelledPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionCancelled(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionClosedPayload {}
impl EventPayload for MissionClosedPayload {
    const EVENT_TYPE: EventType = EventType::MissionClosed;
}
impl From<MissionClosedPayload> for Payload {
    fn from(payload: MissionClosedPayload) -> Self {
        Self::MissionClosed(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionClosedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionClosed(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionCompletedPayload {}
impl EventPayload for MissionCompletedPayload {
    const EVENT_TYPE: EventType = EventType::MissionCompleted;
}
impl From<MissionCompletedPayload> for Payload {
    fn from(payload: MissionCompletedPayload) -> Self {
        Self::MissionCompleted(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionCompletedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionCompleted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionCreatedPayload {}
impl EventPayload for MissionCreatedPayload {
    const EVENT_TYPE: EventType = EventType::MissionCreated;
}
impl From<MissionCreatedPayload> for Payload {
    fn from(payload: MissionCreatedPayload) -> Self {
        Self::MissionCreated(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionCreatedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionCreated(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionStartedPayload {}
impl EventPayload for MissionStartedPayload {
    const EVENT_TYPE: EventType = EventType::MissionStarted;
}
impl From<MissionStartedPayload> for Payload {
    fn from(payload: MissionStartedPayload) -> Self {
        Self::MissionStarted(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionStartedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionStarted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for PhaseEnteredPayload {}
impl EventPayload for PhaseEnteredPayload {
    const EVENT_TYPE: EventType = EventType::PhaseEntered;
}
impl From<PhaseEnteredPayload> for Payload {
    fn from(payload: PhaseEnteredPayload) -> Self {
        Self::PhaseEntered(Box::new(payload))
    }
}
impl TryFrom<Payload> for PhaseEnteredPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::PhaseEntered(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ReviewRollbackPayload {}
impl EventPayload for ReviewRollbackPayload {
    const EVENT_TYPE: EventType = EventType::ReviewRollback;
}
impl From<ReviewRollbackPayload> for Payload {
    fn from(payload: ReviewRollbackPayload) -> Self {
        Self::ReviewRollback(Box::new(payload))
    }
}
impl TryFrom<Payload> for ReviewRollbackPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ReviewRollback(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionAuditCompletedPayload {}
impl EventPayload for MissionAuditCompletedPayload {
    const EVENT_TYPE: EventType = EventType::MissionAuditCompleted;
}
impl From<MissionAuditCompletedPayload> for Payload {
    fn from(payload: MissionAuditCompletedPayload) -> Self {
        Self::MissionAuditCompleted(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionAuditCompletedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionAuditCompleted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionAuditDecisionRequestedPayload {}
impl EventPayload for MissionAuditDecisionRequestedPayload {
    const EVENT_TYPE: EventType = EventType::MissionAuditDecisionRequested;
}
impl From<MissionAuditDecisionRequestedPayload> for Payload {
    fn from(payload: MissionAuditDecisionRequestedPayload) -> Self {
        Self::MissionAuditDecisionRequested(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionAuditDecisionRequestedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionAuditDecisionRequested(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionAuditFailedPayload {}
impl EventPayload for MissionAuditFailedPayload {
    const EVENT_TYPE: EventType = EventType::MissionAuditFailed;
}
impl From<MissionAuditFailedPayload> for Payload {
    fn from(payload: MissionAuditFailedPayload) -> Self {
        Self::MissionAuditFailed(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionAuditFailedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionAuditFailed(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionAuditRequestedPayload {}
impl EventPayload for MissionAuditRequestedPayload {
    const EVENT_TYPE: EventType = EventType::MissionAuditRequested;
}
impl From<MissionAuditRequestedPayload> for Payload {
    fn from(payload: MissionAuditRequestedPayload) -> Self {
        Self::MissionAuditRequested(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionAuditRequestedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionAuditRequested(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionAuditStartedPayload {}
impl EventPayload for MissionAuditStartedPayload {
    const EVENT_TYPE: EventType = EventType::MissionAuditStarted;
}
impl From<MissionAuditStartedPayload> for Payload {
    fn from(payload: MissionAuditStartedPayload) -> Self {
        Self::MissionAuditStarted(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionAuditStartedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionAuditStarted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DecisionInputAnsweredPayload {}
impl EventPayload for DecisionInputAnsweredPayload {
    const EVENT_TYPE: EventType = EventType::DecisionInputAnswered;
}
impl From<DecisionInputAnsweredPayload> for Payload {
    fn from(payload: DecisionInputAnsweredPayload) -> Self {
        Self::DecisionInputAnswered(Box::new(payload))
    }
}
impl TryFrom<Payload> for DecisionInputAnsweredPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DecisionInputAnswered(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for DecisionInputRequestedPayload {}
impl EventPayload for DecisionInputRequestedPayload {
    const EVENT_TYPE: EventType = EventType::DecisionInputRequested;
}
impl From<DecisionInputRequestedPayload> for Payload {
    fn from(payload: DecisionInputRequestedPayload) -> Self {
        Self::DecisionInputRequested(Box::new(payload))
    }
}
impl TryFrom<Payload> for DecisionInputRequestedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::DecisionInputRequested(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionRunCompletedPayload {}
impl EventPayload for MissionRunCompletedPayload {
    const EVENT_TYPE: EventType = EventType::MissionRunCompleted;
}
impl From<MissionRunCompletedPayload> for Payload {
    fn from(payload: MissionRunCompletedPayload) -> Self {
        Self::MissionRunCompleted(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionRunCompletedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionRunCompleted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for MissionRunStartedPayload {}
impl EventPayload for MissionRunStartedPayload {
    const EVENT_TYPE: EventType = EventType::MissionRunStarted;
}
impl From<MissionRunStartedPayload> for Payload {
    fn from(payload: MissionRunStartedPayload) -> Self {
        Self::MissionRunStarted(Box::new(payload))
    }
}
impl TryFrom<Payload> for MissionRunStartedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::MissionRunStarted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for NextStepAutoCompletedPayload {}
impl EventPayload for NextStepAutoCompletedPayload {
    const EVENT_TYPE: EventType = EventType::NextStepAutoCompleted;
}
impl From<NextStepAutoCompletedPayload> for Payload {
    fn from(payload: NextStepAutoCompletedPayload) -> Self {
        Self::NextStepAutoCompleted(Box::new(payload))
    }
}
impl TryFrom<Payload> for NextStepAutoCompletedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::NextStepAutoCompleted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for NextStepIssuedPayload {}
impl EventPayload for NextStepIssuedPayload {
    const EVENT_TYPE: EventType = EventType::NextStepIssued;
}
impl From<NextStepIssuedPayload> for Payload {
    fn from(payload: NextStepIssuedPayload) -> Self {
        Self::NextStepIssued(Box::new(payload))
    }
}
impl TryFrom<Payload> for NextStepIssuedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::NextStepIssued(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ProfileInvocationStartedPayload {}
impl EventPayload for ProfileInvocationStartedPayload {
    const EVENT_TYPE: EventType = EventType::ProfileInvocationStarted;
}
impl From<ProfileInvocationStartedPayload> for Payload {
    fn from(payload: ProfileInvocationStartedPayload) -> Self {
        Self::ProfileInvocationStarted(Box::new(payload))
    }
}
impl TryFrom<Payload> for ProfileInvocationStartedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ProfileInvocationStarted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for RetrospectiveCompletedPayload {}
impl EventPayload for RetrospectiveCompletedPayload {
    const EVENT_TYPE: EventType = EventType::RetrospectiveCompleted;
}
impl From<RetrospectiveCompletedPayload> for Payload {
    fn from(payload: RetrospectiveCompletedPayload) -> Self {
        Self::RetrospectiveCompleted(Box::new(payload))
    }
}
impl TryFrom<Payload> for RetrospectiveCompletedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::RetrospectiveCompleted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for RetrospectiveSkippedPayload {}
impl EventPayload for RetrospectiveSkippedPayload {
    const EVENT_TYPE: EventType = EventType::RetrospectiveSkipped;
}
impl From<RetrospectiveSkippedPayload> for Payload {
    fn from(payload: RetrospectiveSkippedPayload) -> Self {
        Self::RetrospectiveSkipped(Box::new(payload))
    }
}
impl TryFrom<Payload> for RetrospectiveSkippedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::RetrospectiveSkipped(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for StatusTransitionPayload {}
impl EventPayload for StatusTransitionPayload {
    const EVENT_TYPE: EventType = EventType::WPStatusChanged;
}
impl From<StatusTransitionPayload> for Payload {
    fn from(payload: StatusTransitionPayload) -> Self {
        Self::WPStatusChanged(Box::new(payload))
    }
}
impl TryFrom<Payload> for StatusTransitionPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::WPStatusChanged(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for ExternalReferenceLinkedPayload {}
impl EventPayload for ExternalReferenceLinkedPayload {
    const EVENT_TYPE: EventType = EventType::ExternalReferenceLinked;
}
impl From<ExternalReferenceLinkedPayload> for Payload {
    fn from(payload: ExternalReferenceLinkedPayload) -> Self {
        Self::ExternalReferenceLinked(Box::new(payload))
    }
}
impl TryFrom<Payload> for ExternalReferenceLinkedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::ExternalReferenceLinked(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for SyncDeadLetteredPayload {}
impl EventPayload for SyncDeadLetteredPayload {
    const EVENT_TYPE: EventType = EventType::SyncDeadLettered;
}
impl From<SyncDeadLetteredPayload> for Payload {
    fn from(payload: SyncDeadLetteredPayload) -> Self {
        Self::SyncDeadLettered(Box::new(payload))
    }
}
impl TryFrom<Payload> for SyncDeadLetteredPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::SyncDeadLettered(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for SyncIngestAcceptedPayload {}
impl EventPayload for SyncIngestAcceptedPayload {
    const EVENT_TYPE: EventType = EventType::SyncIngestAccepted;
}
impl From<SyncIngestAcceptedPayload> for Payload {
    fn from(payload: SyncIngestAcceptedPayload) -> Self {
        Self::SyncIngestAccepted(Box::new(payload))
    }
}
impl TryFrom<Payload> for SyncIngestAcceptedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::SyncIngestAccepted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for SyncIngestRejectedPayload {}
impl EventPayload for SyncIngestRejectedPayload {
    const EVENT_TYPE: EventType = EventType::SyncIngestRejected;
}
impl From<SyncIngestRejectedPayload> for Payload {
    fn from(payload: SyncIngestRejectedPayload) -> Self {
        Self::SyncIngestRejected(Box::new(payload))
    }
}
impl TryFrom<Payload> for SyncIngestRejectedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::SyncIngestRejected(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for SyncReplayCompletedPayload {}
impl EventPayload for SyncReplayCompletedPayload {
    const EVENT_TYPE: EventType = EventType::SyncReplayCompleted;
}
impl From<SyncReplayCompletedPayload> for Payload {
    fn from(payload: SyncReplayCompletedPayload) -> Self {
        Self::SyncReplayCompleted(Box::new(payload))
    }
}
impl TryFrom<Payload> for SyncReplayCompletedPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::SyncReplayCompleted(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
impl crate::contract::registry::Sealed for SyncRetryScheduledPayload {}
impl EventPayload for SyncRetryScheduledPayload {
    const EVENT_TYPE: EventType = EventType::SyncRetryScheduled;
}
impl From<SyncRetryScheduledPayload> for Payload {
    fn from(payload: SyncRetryScheduledPayload) -> Self {
        Self::SyncRetryScheduled(Box::new(payload))
    }
}
impl TryFrom<Payload> for SyncRetryScheduledPayload {
    type Error = OtherPayload;
    fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
        match payload {
            Payload::SyncRetryScheduled(payload) => Ok(*payload),
            other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
        }
    }
}
