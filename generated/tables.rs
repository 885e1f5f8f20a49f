// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::gate::fast_path::data::*;
/// Member names that are refused in envelopes at any depth.
pub(crate) static RETIRED: PerfectHash = PerfectHash {
    multiplier: 11400714819323198485u64,
    shift: 61u32,
    slots: b"\x02\xFF\xFF\xFF\xFF\x01\xFF\0",
    names: &[
        Name {
            head: 6874026255040210278u64,
            tail: 1735748723u64,
            name: "feature_slug",
        },
        Name {
            head: 6874026255040210278u64,
            tail: 125779768604014u64,
            name: "feature_number",
        },
        Name {
            head: 6876556179740518765u64,
            tail: 7955819u64,
            name: "mission_key",
        },
    ],
};
/// The table of envelopes.
pub(crate) static ENVELOPE: Option<Envelope> = Some(Envelope {
    rule: &OBJECT_ENVELOPE,
    event_type: 1,
    event_id: 0,
    payload: 3,
    aggregate_id: 2,
    lamport_clock: 7,
    timestamp: 4,
    node_id: 6,
    event_types: PerfectHash {
        multiplier: 12918551620234831901u64,
        shift: 55u32,
        slots: b"\xFF\xFF\xFF\xFF\xFF\x12\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF/\xFF\xFF\xFF\xFF\xFF9+\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF-\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\r\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF.\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x07\xFF\xFF\xFF\x1D\xFF\xFF\xFF\xFF\xFF\x08\x0F\xFF\xFF#1\xFF\xFFA\xFF\xFF\xFF\x10\xFF\xFF\x1E\x15\xFF%\0\xFF5\xFF\xFF\xFF\xFF\xFF\xFF<\xFF4\xFF\xFF(\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x06\xFF\xFF\xFF:\xFF\xFF\xFF\x1C\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF@\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\n\xFF\xFF\xFF\xFF\xFF\xFF\xFF>\xFF\xFF\x05\xFF\xFF\xFF\xFF\xFF\xFF\x0B)\xFF&\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF3\xFF\x11\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\t\xFF\xFF\x0C\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF8\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x03\xFF\xFF=\xFF\xFF\xFF\xFF\xFF\x16\xFF!\xFF\xFF\xFF\xFF\xFF\xFF\x02\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x17\x04\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF*2\xFF\x18\x19\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF;\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF,\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF \xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF$\xFF\xFF\xFF\xFF\xFF76B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\"\xFF\xFF\xFF\xFF\xFF\xFF\x14\xFF'\x1B\xFF\xFF\xFF\xFF\xFF\x1F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0E\xFF\xFF\xFF\xFF\xFF\x1A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF?\xFF\xFF\xFF\x13\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 5797380002239311683u64,
                tail: 431198860143u64,
                name: "CommentPosted",
            },
            Name {
                head: 7310030993680658243u64,
                tail: 7453010356431050610u64,
                name: "ConcurrentDriverWarning",
            },
            Name {
                head: 8031153322804014915u64,
                tail: 7234298746134553924u64,
                name: "ConnectorDegraded",
            },
            Name {
                head: 8031153322804014915u64,
                tail: 7234306451087836008u64,
                name: "ConnectorHealthChecked",
            },
            Name {
                head: 8031153322804014915u64,
                tail: 7234309801230166390u64,
                name: "ConnectorProvisioned",
            },
            Name {
                head: 8031153322804014915u64,
                tail: 7234316346692890223u64,
                name: "ConnectorReconnected",
            },
            Name {
                head: 8031153322804014915u64,
                tail: 7234306502912463474u64,
                name: "ConnectorRevoked",
            },
            Name {
                head: 7957695010997232964u64,
                tail: 7234314225230831939u64,
                name: "DecisionCaptured",
            },
            Name {
                head: 7957695010997232964u64,
                tail: 7234314156561886785u64,
                name: "DecisionInputAnswered",
            },
            Name {
                head: 7957695010997232964u64,
                tail: 7234316415412826469u64,
                name: "DecisionInputRequested",
            },
            Name {
                head: 7957695010997232964u64,
                tail: 7453010377923978099u64,
                name: "DecisionPointDiscussing",
            },
            Name {
                head: 7957695010997232964u64,
                tail: 7234309758395577454u64,
                name: "DecisionPointOpened",
            },
            Name {
                head: 7957695010997232964u64,
                tail: 7954874699248464485u64,
                name: "DecisionPointOverridden",
            },
            Name {
                head: 7957695010997232964u64,
                tail: 7234318584538948946u64,
                name: "DecisionPointResolved",
            },
            Name {
                head: 8389723855964959300u64,
                tail: 127978540658277u64,
                name: "DriveIntentSet",
            },
            Name {
                head: 7809644666444609605u64,
                tail: 7234306498397758819u64,
                name: "ExternalReferenceLinked",
            },
            Name {
                head: 7018934182426668870u64,
                tail: 1684367214u64,
                name: "FocusChanged",
            },
            Name {
                head: 7811881983628566855u64,
                tail: 25701u64,
                name: "GateFailed",
            },
            Name {
                head: 8319099934610841927u64,
                tail: 25701u64,
                name: "GatePassed",
            },
            Name {
                head: 7598805615236769095u64,
                tail: 8386662845389893443u64,
                name: "GenerationBlockedBySemanticConflict",
            },
            Name {
                head: 8751164174420110407u64,
                tail: 7234316415412826469u64,
                name: "GlossaryClarificationRequested",
            },
            Name {
                head: 8751164174420110407u64,
                tail: 7234318584538948946u64,
                name: "GlossaryClarificationResolved",
            },
            Name {
                head: 8751164174420110407u64,
                tail: 7234316338387842147u64,
                name: "GlossaryScopeActivated",
            },
            Name {
                head: 8751164174420110407u64,
                tail: 7234316338086303077u64,
                name: "GlossarySenseUpdated",
            },
            Name {
                head: 8751164174420110407u64,
                tail: 8387201636369788532u64,
                name: "GlossaryStrictnessSet",
            },
            Name {
                head: 4714828358602680653u64,
                tail: 7234316355400396143u64,
                name: "MissionAuditCompleted",
            },
            Name {
                head: 4714828358602680653u64,
                tail: 7234316415412826469u64,
                name: "MissionAuditDecisionRequested",
            },
            Name {
                head: 4714828358602680653u64,
                tail: 7234307576299943017u64,
                name: "MissionAuditFailed",
            },
            Name {
                head: 4714828358602680653u64,
                tail: 7234316415412826469u64,
                name: "MissionAuditRequested",
            },
            Name {
                head: 4714828358602680653u64,
                tail: 7234316411050677108u64,
                name: "MissionAuditStarted",
            },
            Name {
                head: 4858943546678536525u64,
                tail: 7234307589253852769u64,
                name: "MissionCancelled",
            },
            Name {
                head: 4858943546678536525u64,
                tail: 431198793580u64,
                name: "MissionClosed",
            },
            Name {
                head: 4858943546678536525u64,
                tail: 7234316355400396143u64,
                name: "MissionCompleted",
            },
            Name {
                head: 4858943546678536525u64,
                tail: 110386907014514u64,
                name: "MissionCreated",
            },
            Name {
                head: 4931001140716464461u64,
                tail: 7234320753312549236u64,
                name: "MissionDossierArtifactIndexed",
            },
            Name {
                head: 4931001140716464461u64,
                tail: 7453010377923186036u64,
                name: "MissionDossierArtifactMissing",
            },
            Name {
                head: 4931001140716464461u64,
                tail: 7234316346693281092u64,
                name: "MissionDossierParityDriftDetected",
            },
            Name {
                head: 4931001140716464461u64,
                tail: 7234316424186785603u64,
                name: "MissionDossierSnapshotComputed",
            },
            Name {
                head: 5939807457247455565u64,
                tail: 7234316355400396143u64,
                name: "MissionRunCompleted",
            },
            Name {
                head: 5939807457247455565u64,
                tail: 7234316411050677102u64,
                name: "MissionRunStarted",
            },
            Name {
                head: 6011865051285383501u64,
                tail: 110386908127604u64,
                name: "MissionStarted",
            },
            Name {
                head: 8099007406680859982u64,
                tail: 7234316355400396143u64,
                name: "NextStepAutoCompleted",
            },
            Name {
                head: 8099007406680859982u64,
                tail: 110386924974921u64,
                name: "NextStepIssued",
            },
            Name {
                head: 8100114709378916688u64,
                tail: 7234316372747897204u64,
                name: "ParticipantInvited",
            },
            Name {
                head: 8100114709378916688u64,
                tail: 7234309775558341742u64,
                name: "ParticipantJoined",
            },
            Name {
                head: 8100114709378916688u64,
                tail: 32763682558864993u64,
                name: "ParticipantLeft",
            },
            Name {
                head: 8389719457867589712u64,
                tail: 1684370021u64,
                name: "PhaseEntered",
            },
            Name {
                head: 7019269511730982736u64,
                tail: 7234316346693281092u64,
                name: "PotentialStepCollisionDetected",
            },
            Name {
                head: 7305804402531856976u64,
                tail: 8386095454675427685u64,
                name: "PresenceHeartbeat",
            },
            Name {
                head: 5288752537362461264u64,
                tail: 7234316411050677102u64,
                name: "ProfileInvocationStarted",
            },
            Name {
                head: 8382171357687804496u64,
                tail: 7234316355400396143u64,
                name: "PromptStepExecutionCompleted",
            },
            Name {
                head: 8382171357687804496u64,
                tail: 7234316411050677102u64,
                name: "PromptStepExecutionStarted",
            },
            Name {
                head: 7309469117721109842u64,
                tail: 7234316355400396143u64,
                name: "RetrospectiveCompleted",
            },
            Name {
                head: 7309469117721109842u64,
                tail: 7234312004547859301u64,
                name: "RetrospectiveSkipped",
            },
            Name {
                head: 8021605163745043794u64,
                tail: 118074579774572u64,
                name: "ReviewRollback",
            },
            Name {
                head: 7163384699739268435u64,
                tail: 7234316338371256694u64,
                name: "SemanticCheckEvaluated",
            },
            Name {
                head: 5507461893019886931u64,
                tail: 431198269033u64,
                name: "SessionLinked",
            },
            Name {
                head: 7233173820934093139u64,
                tail: 7234314156511618380u64,
                name: "SyncDeadLettered",
            },
            Name {
                head: 7306930181911771475u64,
                tail: 7234316402526741313u64,
                name: "SyncIngestAccepted",
            },
            Name {
                head: 7306930181911771475u64,
                tail: 7234316346692625746u64,
                name: "SyncIngestRejected",
            },
            Name {
                head: 7813856758017718611u64,
                tail: 7234316355400396143u64,
                name: "SyncReplayCompleted",
            },
            Name {
                head: 8247328222152128851u64,
                tail: 7234307627891910755u64,
                name: "SyncRetryScheduled",
            },
            Name {
                head: 7236828593457882452u64,
                tail: 7234318610140979791u64,
                name: "TermCandidateObserved",
            },
            Name {
                head: 7957419927082988373u64,
                tail: 431198856037u64,
                name: "UserConnected",
            },
            Name {
                head: 7166187174774534997u64,
                tail: 7234316346692890223u64,
                name: "UserDisconnected",
            },
            Name {
                head: 8319683848549126231u64,
                tail: 28258992578979907u64,
                name: "WPStatusChanged",
            },
            Name {
                head: 4712856934170124631u64,
                tail: 7234302057336567663u64,
                name: "WarningAcknowledged",
            },
        ],
    },
    payloads: &[
        &NODE_COMMENT_POSTED_PAYLOAD,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD,
        &NODE_CONNECTOR_DEGRADED_PAYLOAD,
        &NODE_CONNECTOR_HEALTH_CHECKED_PAYLOAD,
        &NODE_CONNECTOR_PROVISIONED_PAYLOAD,
        &NODE_CONNECTOR_RECONNECTED_PAYLOAD,
        &NODE_CONNECTOR_REVOKED_PAYLOAD,
        &NODE_DECISION_CAPTURED_PAYLOAD,
        &NODE_DECISION_INPUT_ANSWERED_PAYLOAD,
        &NODE_DECISION_INPUT_REQUESTED_PAYLOAD,
        &NODE_DECISION_POINT_DISCUSSING_PAYLOAD,
        &NODE_DECISION_POINT_OPENED_PAYLOAD,
        &NODE_DECISION_POINT_OVERRIDDEN_PAYLOAD,
        &NODE_DECISION_POINT_RESOLVED_PAYLOAD,
        &NODE_DRIVE_INTENT_SET_PAYLOAD,
        &NODE_EXTERNAL_REFERENCE_LINKED_PAYLOAD,
        &NODE_FOCUS_CHANGED_PAYLOAD,
        &NODE_GATE_FAILED_PAYLOAD,
        &NODE_GATE_PASSED_PAYLOAD,
        &NODE_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD,
        &NODE_GLOSSARY_CLARIFICATION_REQUESTED_PAYLOAD,
        &NODE_GLOSSARY_CLARIFICATION_RESOLVED_PAYLOAD,
        &NODE_GLOSSARY_SCOPE_ACTIVATED_PAYLOAD,
        &NODE_GLOSSARY_SENSE_UPDATED_PAYLOAD,
        &NODE_GLOSSARY_STRICTNESS_SET_PAYLOAD,
        &NODE_MISSION_AUDIT_COMPLETED_PAYLOAD,
        &NODE_MISSION_AUDIT_DECISION_REQUESTED_PAYLOAD,
        &NODE_MISSION_AUDIT_FAILED_PAYLOAD,
        &NODE_MISSION_AUDIT_REQUESTED_PAYLOAD,
        &NODE_MISSION_AUDIT_STARTED_PAYLOAD,
        &NODE_MISSION_CANCELLED_PAYLOAD,
        &NODE_MISSION_CLOSED_PAYLOAD,
        &NODE_MISSION_COMPLETED_PAYLOAD,
        &NODE_MISSION_CREATED_PAYLOAD,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD,
        &NODE_MISSION_DOSSIER_ARTIFACT_MISSING_PAYLOAD,
        &NODE_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD,
        &NODE_MISSION_DOSSIER_SNAPSHOT_COMPUTED_PAYLOAD,
        &NODE_MISSION_RUN_COMPLETED_PAYLOAD,
        &NODE_MISSION_RUN_STARTED_PAYLOAD,
        &NODE_MISSION_STARTED_PAYLOAD,
        &NODE_NEXT_STEP_AUTO_COMPLETED_PAYLOAD,
        &NODE_NEXT_STEP_ISSUED_PAYLOAD,
        &NODE_PARTICIPANT_INVITED_PAYLOAD,
        &NODE_PARTICIPANT_JOINED_PAYLOAD,
        &NODE_PARTICIPANT_LEFT_PAYLOAD,
        &NODE_PHASE_ENTERED_PAYLOAD,
        &NODE_POTENTIAL_STEP_COLLISION_DETECTED_PAYLOAD,
        &NODE_PRESENCE_HEARTBEAT_PAYLOAD,
        &NODE_PROFILE_INVOCATION_STARTED_PAYLOAD,
        &NODE_PROMPT_STEP_EXECUTION_COMPLETED_PAYLOAD,
        &NODE_PROMPT_STEP_EXECUTION_STARTED_PAYLOAD,
        &NODE_RETROSPECTIVE_COMPLETED_PAYLOAD,
        &NODE_RETROSPECTIVE_SKIPPED_PAYLOAD,
        &NODE_REVIEW_ROLLBACK_PAYLOAD,
        &NODE_SEMANTIC_CHECK_EVALUATED_PAYLOAD,
        &NODE_SESSION_LINKED_PAYLOAD,
        &NODE_SYNC_DEAD_LETTERED_PAYLOAD,
        &NODE_SYNC_INGEST_ACCEPTED_PAYLOAD,
        &NODE_SYNC_INGEST_REJECTED_PAYLOAD,
        &NODE_SYNC_REPLAY_COMPLETED_PAYLOAD,
        &NODE_SYNC_RETRY_SCHEDULED_PAYLOAD,
        &NODE_TERM_CANDIDATE_OBSERVED_PAYLOAD,
        &NODE_USER_CONNECTED_PAYLOAD,
        &NODE_USER_DISCONNECTED_PAYLOAD,
        &NODE_STATUS_TRANSITION_PAYLOAD,
        &NODE_WARNING_ACKNOWLEDGED_PAYLOAD,
    ],
});
/// The tables of rows, sorted by the names of their types.
pub(crate) static ROWS: &[(&str, &Node)] = &[
    ("AnnotationRow", &NODE_ANNOTATION_ROW),
    ("LaneRow", &NODE_LANE_ROW),
];
static STRING_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID: StringRule = StringRule {
    min_length: 1,
    max_length: usize::MAX,
    enum_values: None,
    pattern: None,
};
static NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Any,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static ANY_ARRAY: ArrayRule = ArrayRule {
    items: &ANY,
    min_items: 0,
    max_items: u32::MAX,
    unique_items: false,
};
static ANY_OBJECT: ObjectRule = ObjectRule {
    additional_properties: Some(&ANY),
    ..ObjectRule::NONE
};
static ANY: Node = Node {
    null: true,
    allow_false: true,
    allow_true: true,
    number: NumberCheck::Any,
    string: StringCheck::Any,
    array: ArrayCheck::Rule(&ANY_ARRAY),
    object: ObjectCheck::Rule(&ANY_OBJECT),
    applicators: &[],
};
static OBJECT_COMMENT_POSTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\0\xFF\xFF\xFF\xFF\xFF\x02\x01\xFF\x03\xFF\xFF\xFF\x04\xFF",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878243912808230755u64,
                tail: 25705u64,
                name: "comment_id",
            },
            Name {
                head: 32772479322582883u64,
                tail: 0u64,
                name: "content",
            },
            Name {
                head: 8031149010623423858u64,
                tail: 0u64,
                name: "reply_to",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_COMMENT_POSTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_COMMENT_POSTED_PAYLOAD),
    applicators: &[],
};
static NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Any,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static ARRAY_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS: ArrayRule = ArrayRule {
    items: &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    min_items: 2,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_FOCUS_TARGET_TYPE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 61u32,
        slots: b"\xFF\x02\0\xFF\xFF\xFF\x01\xFF",
        names: &[
            Name {
                head: 28791u64,
                tail: 0u64,
                name: "wp",
            },
            Name {
                head: 1885697139u64,
                tail: 0u64,
                name: "step",
            },
            Name {
                head: 1701603686u64,
                tail: 0u64,
                name: "file",
            },
        ],
    }),
    pattern: None,
};
static NODE_FOCUS_TARGET_TYPE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_FOCUS_TARGET_TYPE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_FOCUS_TARGET: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\0\x01\xFF\xFF",
        names: &[
            Name {
                head: 8385549010063221108u64,
                tail: 6647929u64,
                name: "target_type",
            },
            Name {
                head: 7592915475646013812u64,
                tail: 100u64,
                name: "target_id",
            },
        ],
    },
    values: &[&NODE_FOCUS_TARGET_TYPE, &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID],
    required: 3,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_FOCUS_TARGET: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_FOCUS_TARGET),
    applicators: &[],
};
static STRING_WARNING_SEVERITY: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\0\x01\xFF\xFF",
        names: &[
            Name {
                head: 1868983913u64,
                tail: 0u64,
                name: "info",
            },
            Name {
                head: 29113321704808823u64,
                tail: 0u64,
                name: "warning",
            },
        ],
    }),
    pattern: None,
};
static NODE_WARNING_SEVERITY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_WARNING_SEVERITY),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_CONCURRENT_DRIVER_WARNING_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 60u32,
        slots: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02\xFF\xFF\0\xFF\x01\xFF\x03\x04",
        names: &[
            Name {
                head: 6874584755307962743u64,
                tail: 25705u64,
                name: "warning_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 8100114709378916720u64,
                tail: 32480026057535073u64,
                name: "participant_ids",
            },
            Name {
                head: 7022342668472774502u64,
                tail: 1952802674u64,
                name: "focus_target",
            },
            Name {
                head: 8751735915937162611u64,
                tail: 0u64,
                name: "severity",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS,
        &NODE_FOCUS_TARGET,
        &NODE_WARNING_SEVERITY,
    ],
    required: 31,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_CONCURRENT_DRIVER_WARNING_PAYLOAD),
    applicators: &[],
};
static STRING_PROJECT_UUID: StringRule = StringRule {
    min_length: 32,
    max_length: 36,
    enum_values: None,
    pattern: Some(Pattern {
        fixed_lengths: &[
            FixedLength {
                fold: 32u8,
                blocks: &[
                    Block {
                        offset: 0,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 16,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                ],
            },
            FixedLength {
                fold: 32u8,
                blocks: &[
                    Block {
                        offset: 0,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 45, 48, 48, 48, 48, 45, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 45, 57, 57, 57, 57, 45, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 45, 97, 97, 97, 97, 45, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 102, 102, 102, 102, 102, 45, 102, 102, 102,
                                    102, 45, 102, 102,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 16,
                        ranges: &[
                            (
                                [
                                    48, 48, 45, 48, 48, 48, 48, 45, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 45, 57, 57, 57, 57, 45, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 45, 97, 97, 97, 97, 45, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 45, 102, 102, 102, 102, 45, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 20,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 45, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 45, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 45, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 45, 102, 102, 102, 102, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                ],
            },
        ],
        by_length: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x02",
        classes: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\0\0\0\0\0\0\0\x02\x02\x02\x02\x02\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x02\x02\x02\x02\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        stride: 2,
        next: &[
            192, 192, 4, 0, 192, 192, 8, 0, 192, 192, 12, 0, 192, 192, 16, 0, 192, 192,
            20, 0, 192, 192, 24, 0, 192, 192, 28, 0, 192, 192, 32, 0, 192, 36, 40, 0,
            192, 192, 44, 0, 192, 192, 48, 0, 192, 192, 52, 0, 192, 192, 56, 0, 192, 192,
            60, 0, 192, 192, 64, 0, 192, 192, 68, 0, 192, 192, 72, 0, 192, 76, 192, 0,
            192, 192, 80, 0, 192, 192, 84, 0, 192, 192, 88, 0, 192, 192, 92, 0, 192, 192,
            96, 0, 192, 192, 100, 0, 192, 192, 104, 0, 192, 192, 108, 0, 192, 192, 112,
            0, 192, 116, 192, 0, 192, 192, 120, 0, 192, 192, 124, 0, 192, 192, 128, 0,
            192, 192, 132, 0, 192, 192, 136, 0, 192, 192, 140, 0, 192, 192, 144, 0, 192,
            192, 148, 0, 192, 192, 152, 0, 192, 128, 192, 0, 192, 192, 156, 0, 192, 192,
            160, 0, 192, 192, 164, 0, 192, 192, 168, 0, 192, 192, 172, 0, 192, 192, 176,
            0, 192, 192, 180, 0, 192, 192, 184, 0, 192, 192, 188, 0, 192, 192, 192, 0,
            192, 192, 192, 0,
        ],
        first_sink: 192,
        accepted: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0",
        required: 1,
        forbidden: 0,
        certain: 0,
    }),
};
static NODE_PROJECT_UUID: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_PROJECT_UUID),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_CONNECTOR_ACTOR_TYPE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\x02\x01\xFF\0\xFF\xFF\xFF",
        names: &[
            Name {
                head: 474080965992u64,
                tail: 0u64,
                name: "human",
            },
            Name {
                head: 28538277257700723u64,
                tail: 0u64,
                name: "service",
            },
            Name {
                head: 120282512849267u64,
                tail: 0u64,
                name: "system",
            },
        ],
    }),
    pattern: None,
};
static NODE_CONNECTOR_ACTOR_TYPE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_CONNECTOR_ACTOR_TYPE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_HTTP_URL: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: None,
    pattern: Some(Pattern {
        fixed_lengths: &[],
        by_length: b"",
        classes: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x02\x01\x03\x01\x01\x01\x01\x01\x04\x01\x05\x06\x07\x08\t\t\n\x0B\x0C\r\x0E\x0E\x0E\x0F\x01\0\x01\0\x10\x11\x12\x12\x12\x12\x12\x12\x13\x14\x13\x13\x13\x13\x13\x13\x13\x15\x13\x13\x16\x17\x13\x13\x13\x13\x13\x13\x18\0\x19\0\x1A\0\x12\x12\x12\x12\x12\x12\x13\x14\x13\x13\x13\x13\x13\x13\x13\x15\x13\x13\x16\x17\x13\x13\x13\x13\x13\x13\0\0\0\x1A\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        stride: 5,
        next: &[
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 32, 32, 64, 32, 32, 32, 3008, 3008, 3008, 0, 0,
            0, 0, 0, 3008, 3008, 3008, 3008, 32, 32, 32, 3008, 32, 32, 32, 32, 32, 32,
            32, 96, 3008, 3008, 32, 32, 32, 32, 32, 32, 3008, 3008, 3008, 0, 0, 0, 0, 0,
            3008, 3008, 3008, 3008, 32, 32, 32, 3008, 32, 32, 32, 32, 32, 32, 32, 96,
            3008, 3008, 32, 32, 32, 32, 32, 128, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 160, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 32, 32, 32, 3008, 32, 32, 32, 32, 32,
            32, 32, 96, 3008, 3008, 32, 32, 32, 32, 32, 192, 3008, 3008, 3008, 0, 0, 0,
            0, 0, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 224, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 32, 32, 32, 3008, 32, 32,
            32, 32, 32, 32, 32, 96, 3008, 3008, 32, 32, 32, 256, 32, 32, 3008, 3008,
            3008, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 3008, 288, 288, 3008, 288, 288,
            288, 288, 288, 288, 288, 3008, 3008, 3008, 288, 288, 288, 288, 288, 288,
            3008, 3008, 288, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 32, 32, 32, 3008, 32,
            32, 32, 32, 32, 32, 32, 320, 3008, 3008, 32, 32, 32, 32, 352, 32, 3008, 3008,
            3008, 0, 0, 0, 0, 0, 3008, 3008, 384, 3008, 3008, 288, 288, 416, 288, 288,
            288, 288, 288, 288, 288, 448, 416, 3008, 288, 288, 288, 288, 288, 288, 3008,
            3008, 288, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 480,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008,
            32, 32, 32, 3008, 32, 32, 32, 32, 32, 32, 32, 320, 3008, 3008, 32, 32, 32,
            32, 32, 32, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 384, 3008, 512, 384, 384,
            384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
            384, 384, 384, 3008, 3008, 384, 0, 0, 0, 0, 0, 3008, 416, 384, 544, 416, 416,
            416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416,
            416, 416, 416, 3008, 3008, 416, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 576, 608, 608, 608, 608, 640, 576, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 672, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0,
            0, 0, 0, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 704, 704, 704, 704,
            704, 704, 704, 3008, 3008, 3008, 704, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            736, 736, 736, 736, 736, 736, 736, 3008, 3008, 3008, 736, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 384, 3008, 3008,
            3008, 3008, 416, 768, 768, 768, 768, 768, 768, 768, 3008, 416, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008,
            384, 3008, 3008, 3008, 3008, 416, 576, 576, 576, 576, 576, 576, 576, 3008,
            416, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0,
            0, 3008, 3008, 384, 3008, 3008, 3008, 3008, 416, 576, 576, 576, 576, 800,
            768, 768, 3008, 416, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 0, 0, 0, 0, 0, 3008, 832, 3008, 832, 832, 864, 864, 3008, 864, 864,
            864, 864, 864, 864, 864, 896, 3008, 928, 864, 864, 864, 864, 864, 864, 960,
            3008, 864, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            384, 384, 384, 384, 384, 384, 384, 3008, 3008, 3008, 384, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 416, 416, 416, 416, 416, 416, 416, 3008, 3008, 3008, 416,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008,
            384, 3008, 3008, 3008, 3008, 416, 992, 992, 992, 992, 992, 992, 992, 3008,
            416, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0,
            0, 3008, 3008, 384, 3008, 3008, 3008, 3008, 416, 768, 768, 768, 768, 1024,
            992, 992, 3008, 416, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 0, 0, 0, 0, 0, 3008, 832, 1056, 832, 832, 832, 832, 1056, 832, 832,
            832, 832, 832, 832, 832, 1088, 1056, 928, 832, 832, 832, 832, 832, 832, 3008,
            3008, 832, 0, 0, 0, 0, 0, 3008, 832, 1120, 832, 832, 864, 864, 1152, 864,
            864, 864, 864, 864, 864, 864, 1184, 1152, 928, 864, 864, 864, 864, 864, 864,
            3008, 3008, 864, 0, 0, 0, 0, 0, 3008, 896, 3008, 896, 896, 896, 896, 3008,
            896, 896, 896, 896, 896, 896, 896, 896, 3008, 928, 896, 896, 896, 896, 896,
            896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 1216, 3008, 1216, 1216, 1216,
            1216, 3008, 1216, 1216, 1216, 1216, 1216, 1216, 1216, 3008, 3008, 3008, 1216,
            1216, 1216, 1216, 1216, 1216, 960, 3008, 1216, 0, 0, 0, 0, 0, 3008, 3008,
            3008, 3008, 3008, 3008, 1248, 3008, 1248, 1248, 1248, 1248, 1248, 1248, 1248,
            1248, 3008, 3008, 1248, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0,
            0, 0, 0, 3008, 3008, 384, 3008, 3008, 3008, 3008, 416, 1280, 1280, 1280,
            1280, 1280, 1280, 1280, 3008, 416, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 384, 3008, 3008, 3008, 3008,
            416, 992, 992, 1312, 1280, 1280, 1280, 1280, 3008, 416, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 1056, 1056,
            1056, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1056,
            1056, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 3008, 3008, 1056, 0, 0, 0, 0,
            0, 3008, 896, 1056, 896, 896, 896, 896, 1056, 1088, 1344, 1344, 1344, 1344,
            1376, 1408, 896, 1056, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0,
            0, 0, 0, 0, 3008, 1120, 1056, 1440, 1120, 1120, 1120, 1120, 1120, 1120, 1120,
            1120, 1120, 1120, 1120, 1120, 1120, 1120, 1120, 1120, 1120, 1120, 1120, 1120,
            3008, 3008, 1120, 0, 0, 0, 0, 0, 3008, 1152, 1120, 1472, 1152, 1152, 1152,
            1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152,
            1152, 1152, 1152, 1152, 3008, 3008, 1152, 0, 0, 0, 0, 0, 3008, 896, 1056,
            896, 896, 896, 896, 1056, 1504, 1536, 1536, 1536, 1536, 1568, 1600, 896,
            1056, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0,
            3008, 1216, 1056, 1216, 1216, 1216, 1216, 1056, 1216, 1216, 1216, 1216, 1216,
            1216, 1216, 1632, 1056, 3008, 1216, 1216, 1216, 1216, 1216, 1216, 3008, 3008,
            1216, 0, 0, 0, 0, 0, 3008, 3008, 3008, 3008, 3008, 3008, 1248, 3008, 1248,
            1248, 1248, 1248, 1248, 1248, 1248, 1248, 3008, 3008, 1248, 3008, 3008, 3008,
            3008, 3008, 3008, 1664, 3008, 0, 0, 0, 0, 0, 3008, 3008, 384, 3008, 3008,
            3008, 3008, 416, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 416, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008,
            3008, 384, 3008, 3008, 3008, 3008, 416, 1280, 1280, 1280, 1280, 1280, 3008,
            3008, 3008, 416, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            0, 0, 0, 0, 0, 3008, 896, 1056, 896, 896, 896, 896, 1056, 1408, 1408, 1408,
            1408, 1408, 1408, 1408, 896, 1056, 928, 896, 896, 896, 896, 896, 896, 3008,
            3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1056, 896, 896, 896, 896, 1056, 1408,
            1408, 1408, 1408, 1696, 1728, 1728, 896, 1056, 928, 896, 896, 896, 896, 896,
            896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1056, 896, 896, 896, 896,
            1056, 1728, 1728, 1728, 1728, 1728, 1728, 1728, 896, 1056, 928, 896, 896,
            896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 1056, 1056, 1056,
            1056, 1056, 1056, 1056, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1056, 1056,
            1056, 1760, 1056, 1056, 1056, 1056, 1056, 3008, 3008, 1056, 0, 0, 0, 0, 0,
            3008, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1792, 1792, 1792, 1792, 1792,
            1792, 1792, 1056, 1056, 1056, 1792, 1056, 1056, 1056, 1056, 1056, 3008, 3008,
            1056, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 1824, 1856,
            1856, 1856, 1856, 1888, 1920, 896, 1152, 928, 896, 896, 896, 896, 896, 896,
            3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152,
            1600, 1600, 1600, 1600, 1600, 1600, 1600, 896, 1152, 928, 896, 896, 896, 896,
            896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896,
            896, 1152, 1600, 1600, 1600, 1600, 1952, 1984, 1984, 896, 1152, 928, 896,
            896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120,
            896, 896, 896, 896, 1152, 1984, 1984, 1984, 1984, 1984, 1984, 1984, 896,
            1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0,
            3008, 3008, 1056, 3008, 3008, 3008, 3008, 1056, 1632, 2016, 2016, 2016, 2016,
            2048, 2080, 3008, 1056, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008, 3008, 3008, 3008, 1056, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 1632, 1056, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 896, 1056, 896, 896, 896,
            896, 1056, 1728, 1728, 1728, 1728, 2112, 2144, 2144, 896, 1056, 928, 896,
            896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1056,
            896, 896, 896, 896, 1056, 2144, 2144, 2144, 2144, 2144, 2144, 2144, 896,
            1056, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0,
            3008, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1120, 1120, 1120, 1120, 1120,
            1120, 1120, 1056, 1056, 1056, 1120, 1056, 1056, 1056, 1056, 1056, 3008, 3008,
            1056, 0, 0, 0, 0, 0, 3008, 1056, 1056, 1056, 1056, 1056, 1056, 1056, 1152,
            1152, 1152, 1152, 1152, 1152, 1152, 1056, 1056, 1056, 1152, 1056, 1056, 1056,
            1056, 1056, 3008, 3008, 1056, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896,
            896, 1152, 2176, 2208, 2208, 2208, 2208, 2240, 2272, 896, 1152, 928, 896,
            896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120,
            896, 896, 896, 896, 1152, 2272, 2272, 2272, 2272, 2272, 2272, 2272, 896,
            1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0,
            3008, 896, 1120, 896, 896, 896, 896, 1152, 2272, 2272, 2272, 2272, 2304,
            2336, 2336, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0,
            0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 2336, 2336, 2336,
            2336, 2336, 2336, 2336, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008,
            3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 1984,
            1984, 1984, 1984, 2368, 2400, 2400, 896, 1152, 928, 896, 896, 896, 896, 896,
            896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896,
            1152, 2400, 2400, 2400, 2400, 2400, 2400, 2400, 896, 1152, 928, 896, 896,
            896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008,
            3008, 3008, 3008, 1056, 2080, 2080, 2080, 2080, 2080, 2080, 2080, 3008, 1056,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0,
            3008, 3008, 1056, 3008, 3008, 3008, 3008, 1056, 2080, 2080, 2080, 2080, 2432,
            2464, 2464, 3008, 1056, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008, 3008, 3008, 3008, 1056, 2464,
            2464, 2464, 2464, 2464, 2464, 2464, 3008, 1056, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 896, 1056, 896, 896, 896,
            896, 1056, 2144, 2144, 2496, 2528, 2528, 2528, 2528, 896, 1056, 928, 896,
            896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1056,
            896, 896, 896, 896, 1056, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 896,
            1056, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0,
            3008, 896, 1120, 896, 896, 896, 896, 1152, 2560, 2592, 2592, 2592, 2592,
            2624, 2656, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0,
            0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 2656, 2656, 2656,
            2656, 2656, 2656, 2656, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008,
            3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 2656,
            2656, 2656, 2656, 2688, 2720, 2720, 896, 1152, 928, 896, 896, 896, 896, 896,
            896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896,
            1152, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 896, 1152, 928, 896, 896,
            896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896,
            896, 896, 896, 1152, 2720, 2720, 2720, 2720, 2752, 2784, 2784, 896, 1152,
            928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896,
            1120, 896, 896, 896, 896, 1152, 2784, 2784, 2784, 2784, 2784, 2784, 2784,
            896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0,
            3008, 896, 1120, 896, 896, 896, 896, 1152, 2400, 2400, 2816, 2848, 2848,
            2848, 2848, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0,
            0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 2848, 2848, 2848,
            2848, 2848, 2848, 2848, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008,
            3008, 896, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008, 3008, 3008, 3008, 1056,
            2464, 2464, 2464, 2464, 2880, 2912, 2912, 3008, 1056, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008,
            3008, 3008, 3008, 1056, 2912, 2912, 2912, 2912, 2912, 2912, 2912, 3008, 1056,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0,
            3008, 896, 1056, 896, 896, 896, 896, 1056, 2528, 2528, 2528, 2528, 2528, 896,
            896, 896, 1056, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0,
            0, 0, 3008, 896, 1056, 896, 896, 896, 896, 1056, 896, 896, 896, 896, 896,
            896, 896, 896, 1056, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0,
            0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 1088, 1344, 1344,
            1344, 1344, 1376, 1408, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008,
            3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 1408,
            1408, 1408, 1408, 1408, 1408, 1408, 896, 1152, 928, 896, 896, 896, 896, 896,
            896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896,
            1152, 1408, 1408, 1408, 1408, 1696, 1728, 1728, 896, 1152, 928, 896, 896,
            896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896,
            896, 896, 896, 1152, 1728, 1728, 1728, 1728, 1728, 1728, 1728, 896, 1152,
            928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896,
            1120, 896, 896, 896, 896, 1152, 1728, 1728, 1728, 1728, 2112, 2144, 2144,
            896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0,
            3008, 896, 1120, 896, 896, 896, 896, 1152, 2144, 2144, 2144, 2144, 2144,
            2144, 2144, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008, 3008, 896, 0,
            0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 2144, 2144, 2496,
            2528, 2528, 2528, 2528, 896, 1152, 928, 896, 896, 896, 896, 896, 896, 3008,
            3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896, 1152, 2528,
            2528, 2528, 2528, 2528, 2528, 2528, 896, 1152, 928, 896, 896, 896, 896, 896,
            896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896, 896, 896,
            1152, 2848, 2848, 2848, 2848, 2848, 896, 896, 896, 1152, 928, 896, 896, 896,
            896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 896, 1120, 896, 896,
            896, 896, 1152, 896, 896, 896, 896, 896, 896, 896, 896, 1152, 928, 896, 896,
            896, 896, 896, 896, 3008, 3008, 896, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008,
            3008, 3008, 3008, 1056, 2912, 2912, 2944, 2976, 2976, 2976, 2976, 3008, 1056,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0,
            3008, 3008, 1056, 3008, 3008, 3008, 3008, 1056, 2976, 2976, 2976, 2976, 2976,
            2976, 2976, 3008, 1056, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008, 3008, 3008, 3008, 1056, 2976,
            2976, 2976, 2976, 2976, 3008, 3008, 3008, 1056, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008, 3008, 1056, 3008, 3008,
            3008, 3008, 1056, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 1056, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 0, 0, 0, 0, 0, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008,
            0, 0, 0, 0, 0,
        ],
        first_sink: 3008,
        accepted: b"\0\0\0\0\0\0\0\0\0\x02\0\0\x02\x02\0\0\0\0\x02\x02\x02\0\0\0\x02\x02\x01\x03\0\0\0\x02\x02\x01\x01\x03\x03\x01\x01\0\x02\x02\x01\x01\x01\x01\x01\x03\x03\x03\x03\x01\x01\x01\x01\x01\x01\x03\x03\x03\x03\x03\x03\x01\x01\x01\x01\x01\x03\x03\x03\x03\x03\x03\x03\x03\x01\x01\x01\x01\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x01\x01\x01\x01\0",
        required: 1,
        forbidden: 0,
        certain: 2,
    }),
};
static NODE_HTTP_URL: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_HTTP_URL),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_TIMESTAMP: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: None,
    pattern: Some(Pattern {
        fixed_lengths: &[],
        by_length: b"",
        classes: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x02\x03\0\x04\x05\x06\x07\x08\t\n\x0B\x0C\r\x0E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        stride: 5,
        next: &[
            32, 64, 64, 32, 96, 128, 160, 128, 160, 128, 160, 128, 160, 128, 32, 32, 192,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 32, 32, 32, 32,
            32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 32, 64, 64, 32, 224, 224, 256, 32, 32, 32, 32, 32, 32, 32, 32, 32, 192,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 288, 320, 320,
            320, 352, 320, 320, 320, 352, 320, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 32, 64, 64, 32, 320, 320, 352, 320, 320, 320, 352, 320, 320,
            320, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64,
            32, 352, 320, 320, 320, 352, 320, 320, 320, 352, 320, 32, 32, 192, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 32, 32, 32, 32, 32, 32,
            32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
            64, 64, 32, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 32, 32, 192, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 384, 384, 384, 384,
            32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 32, 64, 64, 32, 416, 448, 480, 448, 480, 448, 480, 448, 480, 448, 32,
            32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 512,
            448, 480, 448, 480, 448, 480, 448, 480, 448, 32, 32, 192, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 480, 448, 480, 448, 480, 448, 480,
            448, 480, 448, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
            64, 64, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 544, 32, 192, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 32, 576, 576, 576, 608, 576,
            576, 576, 608, 576, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            32, 64, 64, 32, 576, 576, 608, 576, 576, 576, 608, 576, 576, 576, 32, 32,
            192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 608, 576,
            576, 576, 608, 576, 576, 576, 608, 576, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 576, 576, 576, 576, 608, 576, 576, 576,
            608, 576, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64,
            64, 32, 640, 640, 640, 640, 640, 640, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 672, 32, 32, 32, 32, 32, 32, 32,
            32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
            64, 704, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 192, 192, 192, 192, 192,
            192, 192, 192, 192, 192, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 32, 64, 64, 32, 736, 768, 256, 32, 32, 32, 32, 32, 32, 32, 32, 32, 192,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 800, 768, 256,
            32, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 32, 64, 64, 32, 384, 832, 864, 832, 896, 832, 896, 832, 832, 896,
            32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32,
            832, 896, 832, 384, 384, 384, 384, 384, 384, 384, 32, 32, 192, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 384, 832, 928, 832, 896, 832,
            896, 832, 832, 896, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            32, 64, 960, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 544, 32, 192, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 992, 32, 32, 32, 32, 32, 32,
            32, 32, 32, 32, 32, 544, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 32, 64, 1024, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 544, 32, 192, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 1056, 32, 32, 32, 32, 32,
            32, 32, 32, 32, 32, 32, 544, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 32, 64, 64, 32, 1088, 1120, 1152, 1184, 32, 32, 32, 32, 32, 32, 32, 32,
            192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1088, 1120,
            1216, 32, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 32, 64, 64, 32, 1088, 1120, 1152, 1248, 32, 32, 32, 32, 32,
            32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32,
            1088, 1120, 1152, 32, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 384, 1280, 1280, 1280, 1280, 1280,
            1280, 1280, 1280, 1280, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 32, 64, 64, 32, 1280, 1280, 1280, 1280, 1280, 1280, 1280, 1280, 1280,
            1280, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64,
            32, 1280, 1280, 1280, 1280, 1312, 1312, 1312, 1312, 1312, 1312, 32, 32, 192,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1312, 1312, 32,
            32, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 32, 64, 64, 32, 1280, 1280, 1280, 1280, 1312, 1312, 1312, 1312,
            1312, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64,
            64, 32, 1312, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 32, 32, 32, 32, 32, 32, 32, 32,
            32, 32, 544, 1344, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64,
            64, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 1344, 192, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1376, 1376, 1408, 32, 32, 32,
            32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
            64, 64, 32, 1440, 1440, 1440, 1440, 1440, 1440, 1440, 1440, 1440, 1440, 32,
            32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1440,
            1440, 1440, 1440, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
            32, 1472, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64,
            32, 1504, 1504, 1504, 1504, 1504, 1504, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1536, 1536, 1536, 1536,
            1536, 1536, 1536, 1536, 1536, 1536, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
            1568, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32,
            1600, 1600, 1600, 1600, 1600, 1600, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1632, 1632, 1632, 1632,
            1632, 1632, 1632, 1632, 1632, 1632, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 32, 1664, 1664, 1696, 32, 32, 32, 32, 32, 32, 32, 32, 32,
            32, 32, 32, 1728, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64,
            32, 1760, 1760, 1792, 32, 32, 32, 32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1824, 1824, 1824, 1824, 1824,
            1824, 1824, 1824, 1824, 1824, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 32, 64, 64, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
            192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1856, 1856,
            1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 32, 32, 192, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1856, 1856, 1856, 1856, 32, 32,
            32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
            1664, 1664, 32, 1824, 1824, 1824, 1824, 1824, 1824, 1824, 1824, 1824, 1824,
            32, 32, 1728, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32,
            32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 1888, 32, 192, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 1920, 1920, 1920, 1920, 1920, 1920,
            32, 32, 32, 32, 32, 32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
            64, 64, 32, 1728, 1728, 1728, 1728, 1728, 1728, 1728, 1728, 1728, 1728, 32,
            32, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        ],
        first_sink: 1952,
        accepted: b"\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x03\0\0\x01\0\0\0",
        required: 1,
        forbidden: 0,
        certain: 2,
    }),
};
static NODE_TIMESTAMP: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_TIMESTAMP),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_CONNECTOR_DEGRADED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 5134440955176361017u64,
        shift: 59u32,
        slots: b"\x03\xFF\x0B\xFF\xFF\xFF\xFF\xFF\x05\x08\xFF\xFF\xFF\xFF\xFF\t\xFF\xFF\xFF\x04\x01\x06\xFF\n\xFF\x02\0\x07\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 111533748412274u64,
                name: "connector_type",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8389759083185729125u64,
                tail: 1819440479u64,
                name: "endpoint_url",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 8386094350834558308u64,
                tail: 7957705928737972078u64,
                name: "degradation_reason",
            },
            Name {
                head: 7018130353511686508u64,
                tail: 32758159985112172u64,
                name: "last_healthy_at",
            },
            Name {
                head: 28263356333126517u64,
                tail: 0u64,
                name: "user_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONNECTOR_ACTOR_TYPE,
        &NODE_HTTP_URL,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 2047,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_CONNECTOR_DEGRADED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_CONNECTOR_DEGRADED_PAYLOAD),
    applicators: &[],
};
static STRING_HEALTH_STATUS: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\xFF\0\xFF\x01\xFF\x02",
        names: &[
            Name {
                head: 34173321425806696u64,
                tail: 0u64,
                name: "healthy",
            },
            Name {
                head: 7234298746134553956u64,
                tail: 0u64,
                name: "degraded",
            },
            Name {
                head: 7018969289221893749u64,
                tail: 6646882u64,
                name: "unreachable",
            },
        ],
    }),
    pattern: None,
};
static NODE_HEALTH_STATUS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_HEALTH_STATUS),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_CONNECTOR_HEALTH_CHECKED_PAYLOAD_LATENCY_MS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Range {
        min: 0,
        max: 9223372036854775807,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_CONNECTOR_HEALTH_CHECKED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 10822570652139900713u64,
        shift: 59u32,
        slots: b"\xFF\xFF\x06\x08\x02\x07\xFF\xFF\xFF\xFF\0\xFF\n\xFF\xFF\xFF\xFF\t\xFF\xFF\xFF\xFF\x0B\xFF\x05\x01\x04\xFF\xFF\xFF\x03\xFF",
        names: &[
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 111533748412274u64,
                name: "connector_type",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8389759083185729125u64,
                tail: 1819440479u64,
                name: "endpoint_url",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 8313478286393042280u64,
                tail: 495891800436u64,
                name: "health_status",
            },
            Name {
                head: 6879639231584821612u64,
                tail: 29549u64,
                name: "latency_ms",
            },
            Name {
                head: 28263356333126517u64,
                tail: 0u64,
                name: "user_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONNECTOR_ACTOR_TYPE,
        &NODE_HTTP_URL,
        &NODE_TIMESTAMP,
        &NODE_HEALTH_STATUS,
        &NODE_CONNECTOR_HEALTH_CHECKED_PAYLOAD_LATENCY_MS,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 2047,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_CONNECTOR_HEALTH_CHECKED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_CONNECTOR_HEALTH_CHECKED_PAYLOAD),
    applicators: &[],
};
static OBJECT_CONNECTOR_PROVISIONED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 72220682789489777u64,
        shift: 59u32,
        slots: b"\x0B\xFF\x02\xFF\xFF\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\n\0\x03\xFF\x04\x05\xFF\xFF\xFF\xFF\xFF\x07\x01\xFF\t\x06\xFF\xFF",
        names: &[
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 111533748412274u64,
                name: "connector_type",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8389759083185729125u64,
                tail: 1819440479u64,
                name: "endpoint_url",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 7598819853035991651u64,
                tail: 28821989526563937u64,
                name: "credentials_ref",
            },
            Name {
                head: 7520843605119758179u64,
                tail: 6845281u64,
                name: "config_hash",
            },
            Name {
                head: 28263356333126517u64,
                tail: 0u64,
                name: "user_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONNECTOR_ACTOR_TYPE,
        &NODE_HTTP_URL,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 2047,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_CONNECTOR_PROVISIONED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_CONNECTOR_PROVISIONED_PAYLOAD),
    applicators: &[],
};
static STRING_CONNECTOR_STATE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\0\x04\xFF\xFF\xFF\xFF\x01\xFF\xFF\xFF\x02\x03\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8028074707560395376u64,
                tail: 6579566u64,
                name: "provisioned",
            },
            Name {
                head: 34173321425806696u64,
                tail: 0u64,
                name: "healthy",
            },
            Name {
                head: 7234298746134553956u64,
                tail: 0u64,
                name: "degraded",
            },
            Name {
                head: 28259009777001842u64,
                tail: 0u64,
                name: "revoked",
            },
            Name {
                head: 7162252202996884850u64,
                tail: 6579572u64,
                name: "reconnected",
            },
        ],
    }),
    pattern: None,
};
static NODE_CONNECTOR_STATE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_CONNECTOR_STATE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_RECONNECT_STRATEGY: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\xFF\xFF\0\xFF\xFF\x01\x02",
        names: &[
            Name {
                head: 7598805593930102113u64,
                tail: 99u64,
                name: "automatic",
            },
            Name {
                head: 119165837795693u64,
                tail: 0u64,
                name: "manual",
            },
            Name {
                head: 28823076353565026u64,
                tail: 0u64,
                name: "backoff",
            },
        ],
    }),
    pattern: None,
};
static NODE_RECONNECT_STRATEGY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_RECONNECT_STRATEGY),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_CONNECTOR_RECONNECTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 5134440955176361017u64,
        shift: 59u32,
        slots: b"\x03\xFF\x0B\xFF\xFF\xFF\xFF\xFF\x05\x08\xFF\n\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x04\x01\x06\xFF\xFF\xFF\x02\0\x07\xFF\t\xFF\xFF",
        names: &[
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 111533748412274u64,
                name: "connector_type",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8389759083185729125u64,
                tail: 1819440479u64,
                name: "endpoint_url",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 8319678385385468528u64,
                tail: 111550525633375u64,
                name: "previous_state",
            },
            Name {
                head: 7162252202996884850u64,
                tail: 8748072351715980403u64,
                name: "reconnect_strategy",
            },
            Name {
                head: 28263356333126517u64,
                tail: 0u64,
                name: "user_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONNECTOR_ACTOR_TYPE,
        &NODE_HTTP_URL,
        &NODE_TIMESTAMP,
        &NODE_CONNECTOR_STATE,
        &NODE_RECONNECT_STRATEGY,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 2047,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_CONNECTOR_RECONNECTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_CONNECTOR_RECONNECTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_CONNECTOR_REVOKED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 72220682789489777u64,
        shift: 59u32,
        slots: b"\n\xFF\x02\xFF\xFF\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\x03\xFF\x04\x05\xFF\xFF\t\xFF\xFF\x07\x01\xFF\xFF\x06\xFF\xFF",
        names: &[
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 111533748412274u64,
                name: "connector_type",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8389759083185729125u64,
                tail: 1819440479u64,
                name: "endpoint_url",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 7598805550980556146u64,
                tail: 7957705928737972078u64,
                name: "revocation_reason",
            },
            Name {
                head: 28263356333126517u64,
                tail: 0u64,
                name: "user_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONNECTOR_ACTOR_TYPE,
        &NODE_HTTP_URL,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 1023,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_CONNECTOR_REVOKED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_CONNECTOR_REVOKED_PAYLOAD),
    applicators: &[],
};
static OBJECT_DECISION_CAPTURED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\0\xFF\xFF\xFF\x06\xFF\x03\x01\xFF\xFF\xFF\xFF\x04\x02\x05",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7957695010997232996u64,
                tail: 6580575u64,
                name: "decision_id",
            },
            Name {
                head: 426970738548u64,
                tail: 0u64,
                name: "topic",
            },
            Name {
                head: 8025254443004946531u64,
                tail: 474315584624u64,
                name: "chosen_option",
            },
            Name {
                head: 7809644653626810738u64,
                tail: 101u64,
                name: "rationale",
            },
            Name {
                head: 7164775599194924402u64,
                tail: 7235419174186086002u64,
                name: "referenced_warning_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 31,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_DECISION_CAPTURED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DECISION_CAPTURED_PAYLOAD),
    applicators: &[],
};
static STRING_RUNTIME_ACTOR_TYPE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\x02\xFF\0\xFF\x01\xFF",
        names: &[
            Name {
                head: 474080965992u64,
                tail: 0u64,
                name: "human",
            },
            Name {
                head: 7171180u64,
                tail: 0u64,
                name: "llm",
            },
            Name {
                head: 28538277257700723u64,
                tail: 0u64,
                name: "service",
            },
        ],
    }),
    pattern: None,
};
static NODE_RUNTIME_ACTOR_TYPE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_RUNTIME_ACTOR_TYPE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_RUNTIME_ACTOR_IDENTITY: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 60u32,
        slots: b"\xFF\xFF\xFF\x04\xFF\xFF\0\x01\xFF\xFF\x03\xFF\xFF\x05\x02\xFF",
        names: &[
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 6879637024156117348u64,
                tail: 1701667182u64,
                name: "display_name",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 465557548909u64,
                tail: 0u64,
                name: "model",
            },
            Name {
                head: 1819242356u64,
                tail: 0u64,
                name: "tool",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_RUNTIME_ACTOR_TYPE,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 3,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_RUNTIME_ACTOR_IDENTITY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_RUNTIME_ACTOR_IDENTITY),
    applicators: &[],
};
static OBJECT_DECISION_INPUT_ANSWERED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\xFF\0\x03\xFF\x02\x01",
        names: &[
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 7957695010997232996u64,
                tail: 6580575u64,
                name: "decision_id",
            },
            Name {
                head: 125780121316961u64,
                tail: 0u64,
                name: "answer",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_RUNTIME_ACTOR_IDENTITY,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_DECISION_INPUT_ANSWERED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DECISION_INPUT_ANSWERED_PAYLOAD),
    applicators: &[],
};
static ARRAY_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS: ArrayRule = ArrayRule {
    items: &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    min_items: 0,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_DECISION_INPUT_REQUESTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 60u32,
        slots: b"\xFF\x06\xFF\x01\x05\x03\xFF\xFF\x04\xFF\0\xFF\xFF\xFF\xFF\x02",
        names: &[
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 7957695010997232996u64,
                tail: 6580575u64,
                name: "decision_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 7957695015460107633u64,
                tail: 0u64,
                name: "question",
            },
            Name {
                head: 32491047111389295u64,
                tail: 0u64,
                name: "options",
            },
            Name {
                head: 7308039774129909353u64,
                tail: 121u64,
                name: "input_key",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_RUNTIME_ACTOR_IDENTITY,
    ],
    required: 79,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_DECISION_INPUT_REQUESTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DECISION_INPUT_REQUESTED_PAYLOAD),
    applicators: &[],
};
static STRING_DECISION_AUTHORITY_ROLE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\xFF\x02\0\x01\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 491328010095u64,
                name: "mission_owner",
            },
            Name {
                head: 8751179567415583841u64,
                tail: 0u64,
                name: "advisory",
            },
            Name {
                head: 7234308714703253097u64,
                tail: 0u64,
                name: "informed",
            },
        ],
    }),
    pattern: None,
};
static NODE_DECISION_AUTHORITY_ROLE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_DECISION_AUTHORITY_ROLE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_DECISION_POINT_PAYLOAD_MISSION_OWNER_AUTHORITY_FLAG: Node = Node {
    null: false,
    allow_false: true,
    allow_true: true,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static ARRAY_DECISION_POINT_PAYLOAD_ALTERNATIVES_CONSIDERED: ArrayRule = ArrayRule {
    items: &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    min_items: 1,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_DECISION_POINT_PAYLOAD_ALTERNATIVES_CONSIDERED: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_DECISION_POINT_PAYLOAD_ALTERNATIVES_CONSIDERED),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_DECISION_POINT_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 2957034869712176529u64,
        shift: 59u32,
        slots: b"\x0E\xFF\x05\xFF\xFF\x07\xFF\xFF\xFF\x06\x0F\r\xFF\xFF\xFF\x0C\n\xFF\xFF\t\x04\x08\xFF\x03\xFF\x02\xFF\xFF\xFF\x0B\x01\0",
        names: &[
            Name {
                head: 7957695010997232996u64,
                tail: 7235419230020661104u64,
                name: "decision_point_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 435727460464u64,
                tail: 0u64,
                name: "phase",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8388361603773658465u64,
                tail: 111516400639865u64,
                name: "authority_role",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 7449354445591770217u64,
                name: "mission_owner_authority_flag",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 7526748012508968041u64,
                name: "mission_owner_authority_path",
            },
            Name {
                head: 7809644653626810738u64,
                tail: 101u64,
                name: "rationale",
            },
            Name {
                head: 8386105418748030049u64,
                tail: 7234314156242465646u64,
                name: "alternatives_considered",
            },
            Name {
                head: 7305804402280461925u64,
                tail: 495639163487u64,
                name: "evidence_refs",
            },
            Name {
                head: 7954869206168728691u64,
                tail: 8386088865943938420u64,
                name: "state_entered_at",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_RUNTIME_ACTOR_TYPE,
        &NODE_DECISION_AUTHORITY_ROLE,
        &NODE_DECISION_POINT_PAYLOAD_MISSION_OWNER_AUTHORITY_FLAG,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_DECISION_POINT_PAYLOAD_ALTERNATIVES_CONSIDERED,
        &NODE_DECISION_POINT_PAYLOAD_ALTERNATIVES_CONSIDERED,
        &NODE_TIMESTAMP,
        &NODE_TIMESTAMP,
    ],
    required: 65535,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_DECISION_POINT_DISCUSSING_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DECISION_POINT_PAYLOAD),
    applicators: &[],
};
static NODE_DECISION_POINT_OPENED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DECISION_POINT_PAYLOAD),
    applicators: &[],
};
static NODE_DECISION_POINT_OVERRIDDEN_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DECISION_POINT_PAYLOAD),
    applicators: &[],
};
static NODE_DECISION_POINT_RESOLVED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DECISION_POINT_PAYLOAD),
    applicators: &[],
};
static STRING_DRIVE_INTENT: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 62u32,
        slots: b"\xFF\xFF\0\x01",
        names: &[
            Name {
                head: 111559249781601u64,
                tail: 0u64,
                name: "active",
            },
            Name {
                head: 7311146993687031401u64,
                tail: 0u64,
                name: "inactive",
            },
        ],
    }),
    pattern: None,
};
static NODE_DRIVE_INTENT: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_DRIVE_INTENT),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_DRIVE_INTENT_SET_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\0\x02\xFF\xFF\x01\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 128017497353833u64,
                tail: 0u64,
                name: "intent",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_DRIVE_INTENT,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_DRIVE_INTENT_SET_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DRIVE_INTENT_SET_PAYLOAD),
    applicators: &[],
};
static OBJECT_EXTERNAL_REFERENCE_LINKED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 9808775704409457445u64,
        shift: 59u32,
        slots: b"\xFF\xFF\xFF\x06\xFF\xFF\x08\xFF\xFF\xFF\xFF\xFF\xFF\x05\x07\xFF\xFF\x03\n\xFF\xFF\xFF\t\x04\x01\xFF\0\xFF\xFF\xFF\x02\xFF",
        names: &[
            Name {
                head: 28263356216273260u64,
                tail: 0u64,
                name: "link_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 7809644666444609637u64,
                tail: 8243105097092919920u64,
                name: "external_provider",
            },
            Name {
                head: 7809644666444609637u64,
                tail: 7309475735946028402u64,
                name: "external_ref_type",
            },
            Name {
                head: 7809644666444609637u64,
                tail: 28263356131799647u64,
                name: "external_ref_id",
            },
            Name {
                head: 7809644666444609637u64,
                tail: 7814437356041499231u64,
                name: "external_ref_url",
            },
            Name {
                head: 7809644666444607081u64,
                tail: 7309475735945966689u64,
                name: "internal_aggregate_type",
            },
            Name {
                head: 7809644666444607081u64,
                tail: 7235419165696288613u64,
                name: "internal_aggregate_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7088494725261322604u64,
                tail: 121u64,
                name: "linked_by",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_HTTP_URL,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
    ],
    required: 2047,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_EXTERNAL_REFERENCE_LINKED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_EXTERNAL_REFERENCE_LINKED_PAYLOAD),
    applicators: &[],
};
static NODE_FOCUS_CHANGED_PAYLOAD_PREVIOUS_FOCUS_TARGET: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_FOCUS_TARGET),
    applicators: &[],
};
static OBJECT_FOCUS_CHANGED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\x01\0\xFF\x02\xFF\xFF\x03",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7022342668472774502u64,
                tail: 1952802674u64,
                name: "focus_target",
            },
            Name {
                head: 8319678385385468528u64,
                tail: 8387223622006366067u64,
                name: "previous_focus_target",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_FOCUS_TARGET,
        &NODE_FOCUS_CHANGED_PAYLOAD_PREVIOUS_FOCUS_TARGET,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_FOCUS_CHANGED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_FOCUS_CHANGED_PAYLOAD),
    applicators: &[],
};
static STRING_GATE_TYPE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\xFF\0",
        names: &[
            Name {
                head: 26979u64,
                tail: 0u64,
                name: "ci",
            },
        ],
    }),
    pattern: None,
};
static NODE_GATE_TYPE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_GATE_TYPE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_FAILED_CONCLUSION: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\0\xFF\x01\x03\xFF\xFF\x02\xFF",
        names: &[
            Name {
                head: 28554821303361894u64,
                tail: 0u64,
                name: "failure",
            },
            Name {
                head: 8462087109655488884u64,
                tail: 116u64,
                name: "timed_out",
            },
            Name {
                head: 7308335478031147363u64,
                tail: 100u64,
                name: "cancelled",
            },
            Name {
                head: 8241427267900957537u64,
                tail: 28259039741047141u64,
                name: "action_required",
            },
        ],
    }),
    pattern: None,
};
static NODE_FAILED_CONCLUSION: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_FAILED_CONCLUSION),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_GATE_PROVIDER: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\xFF\0",
        names: &[
            Name {
                head: 108256403155303u64,
                tail: 0u64,
                name: "github",
            },
        ],
    }),
    pattern: None,
};
static NODE_GATE_PROVIDER: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_GATE_PROVIDER),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Integer {
        min: 1,
        max: 9223372036854775807,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_GATE_FAILED_PAYLOAD_PR_NUMBER: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Integer {
        min: 1,
        max: 9223372036854775807,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_GATE_FAILED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 18338201382057159121u64,
        shift: 60u32,
        slots: b"\xFF\xFF\x06\xFF\x05\xFF\xFF\x03\x07\x01\0\x02\xFF\x04\xFF\xFF",
        names: &[
            Name {
                head: 7881702178878153063u64,
                tail: 101u64,
                name: "gate_name",
            },
            Name {
                head: 8104636957502759271u64,
                tail: 101u64,
                name: "gate_type",
            },
            Name {
                head: 7598546104689258339u64,
                tail: 28271u64,
                name: "conclusion",
            },
            Name {
                head: 7809644666444609637u64,
                tail: 8243105097092919920u64,
                name: "external_provider",
            },
            Name {
                head: 8462931564616312931u64,
                tail: 1684627310u64,
                name: "check_run_id",
            },
            Name {
                head: 8462931564616312931u64,
                tail: 465776762734u64,
                name: "check_run_url",
            },
            Name {
                head: 8751168585183552868u64,
                tail: 6580575u64,
                name: "delivery_id",
            },
            Name {
                head: 7305521896678716016u64,
                tail: 114u64,
                name: "pr_number",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_TYPE,
        &NODE_FAILED_CONCLUSION,
        &NODE_GATE_PROVIDER,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_HTTP_URL,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_PR_NUMBER,
    ],
    required: 127,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GATE_FAILED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GATE_FAILED_PAYLOAD),
    applicators: &[],
};
static STRING_PASSED_CONCLUSION: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\0\xFF",
        names: &[
            Name {
                head: 32496501618079091u64,
                tail: 0u64,
                name: "success",
            },
        ],
    }),
    pattern: None,
};
static NODE_PASSED_CONCLUSION: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_PASSED_CONCLUSION),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_GATE_PASSED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 18338201382057159121u64,
        shift: 60u32,
        slots: b"\xFF\xFF\x06\xFF\x05\xFF\xFF\x03\x07\x01\0\x02\xFF\x04\xFF\xFF",
        names: &[
            Name {
                head: 7881702178878153063u64,
                tail: 101u64,
                name: "gate_name",
            },
            Name {
                head: 8104636957502759271u64,
                tail: 101u64,
                name: "gate_type",
            },
            Name {
                head: 7598546104689258339u64,
                tail: 28271u64,
                name: "conclusion",
            },
            Name {
                head: 7809644666444609637u64,
                tail: 8243105097092919920u64,
                name: "external_provider",
            },
            Name {
                head: 8462931564616312931u64,
                tail: 1684627310u64,
                name: "check_run_id",
            },
            Name {
                head: 8462931564616312931u64,
                tail: 465776762734u64,
                name: "check_run_url",
            },
            Name {
                head: 8751168585183552868u64,
                tail: 6580575u64,
                name: "delivery_id",
            },
            Name {
                head: 7305521896678716016u64,
                tail: 114u64,
                name: "pr_number",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_TYPE,
        &NODE_PASSED_CONCLUSION,
        &NODE_GATE_PROVIDER,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_HTTP_URL,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_PR_NUMBER,
    ],
    required: 127,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GATE_PASSED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GATE_PASSED_PAYLOAD),
    applicators: &[],
};
static STRING_BLOCKING_STRICTNESS: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\x01\xFF\0\xFF",
        names: &[
            Name {
                head: 120351046788461u64,
                tail: 0u64,
                name: "medium",
            },
            Name {
                head: 7889261u64,
                tail: 0u64,
                name: "max",
            },
        ],
    }),
    pattern: None,
};
static NODE_BLOCKING_STRICTNESS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_BLOCKING_STRICTNESS),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD_STEP_METADATA: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\xFF\xFF",
        names: &[],
    },
    values: &[],
    required: 0,
    retired: 0,
    additional_properties: Some(
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    ),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD_STEP_METADATA: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(
        &OBJECT_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD_STEP_METADATA,
    ),
    applicators: &[],
};
static OBJECT_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 60u32,
        slots: b"\x04\xFF\x02\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x03\xFF\xFF\x01",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 8386662845389893475u64,
                tail: 8314886670728979830u64,
                name: "conflict_event_ids",
            },
            Name {
                head: 7453010343295413346u64,
                tail: 8319104461756918130u64,
                name: "blocking_strictness",
            },
            Name {
                head: 8387230137722434675u64,
                tail: 418564367457u64,
                name: "step_metadata",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_DECISION_POINT_PAYLOAD_ALTERNATIVES_CONSIDERED,
        &NODE_BLOCKING_STRICTNESS,
        &NODE_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD_STEP_METADATA,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD),
    applicators: &[],
};
static STRING_SEMANTIC_SEVERITY: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\0\xFF\xFF\x01\xFF\x02\xFF",
        names: &[
            Name {
                head: 7827308u64,
                tail: 0u64,
                name: "low",
            },
            Name {
                head: 120351046788461u64,
                tail: 0u64,
                name: "medium",
            },
            Name {
                head: 1751607656u64,
                tail: 0u64,
                name: "high",
            },
        ],
    }),
    pattern: None,
};
static NODE_SEMANTIC_SEVERITY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_SEMANTIC_SEVERITY),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_GLOSSARY_CLARIFICATION_REQUESTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 59u32,
        slots: b"\xFF\xFF\xFF\x08\x07\xFF\0\xFF\xFF\xFF\x05\xFF\xFF\xFF\xFF\xFF\xFF\x06\x03\xFF\xFF\x01\xFF\xFF\x04\xFF\xFF\xFF\xFF\xFF\x02\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7235419165630096243u64,
                tail: 0u64,
                name: "scope_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 7163384699739268467u64,
                tail: 7235419230020400741u64,
                name: "semantic_check_event_id",
            },
            Name {
                head: 1836213620u64,
                tail: 0u64,
                name: "term",
            },
            Name {
                head: 7957695015460107633u64,
                tail: 0u64,
                name: "question",
            },
            Name {
                head: 32491047111389295u64,
                tail: 0u64,
                name: "options",
            },
            Name {
                head: 34167797980820085u64,
                tail: 0u64,
                name: "urgency",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS,
        &NODE_SEMANTIC_SEVERITY,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 511,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GLOSSARY_CLARIFICATION_REQUESTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GLOSSARY_CLARIFICATION_REQUESTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_GLOSSARY_CLARIFICATION_RESOLVED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x03\0\xFF\xFF\x02\xFF\x01\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7163369285386071139u64,
                tail: 7235419230020400741u64,
                name: "clarification_event_id",
            },
            Name {
                head: 7234316346692756851u64,
                tail: 7453010356146105695u64,
                name: "selected_meaning",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GLOSSARY_CLARIFICATION_RESOLVED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GLOSSARY_CLARIFICATION_RESOLVED_PAYLOAD),
    applicators: &[],
};
static STRING_GLOSSARY_SCOPE_TYPE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 61u32,
        slots: b"\xFF\0\xFF\xFF\x01\x03\x02\xFF",
        names: &[
            Name {
                head: 8388353838387916915u64,
                tail: 28554795381913972u64,
                name: "spec_kitty_core",
            },
            Name {
                head: 7885631833568798068u64,
                tail: 7235937u64,
                name: "team_domain",
            },
            Name {
                head: 7305804402364020065u64,
                tail: 31078114606933087u64,
                name: "audience_domain",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 465490374508u64,
                name: "mission_local",
            },
        ],
    }),
    pattern: None,
};
static NODE_GLOSSARY_SCOPE_TYPE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_GLOSSARY_SCOPE_TYPE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_GLOSSARY_SCOPE_ACTIVATED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\0\x02\x03\xFF\x01\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7235419165630096243u64,
                tail: 0u64,
                name: "scope_id",
            },
            Name {
                head: 8751724865170400115u64,
                tail: 25968u64,
                name: "scope_type",
            },
            Name {
                head: 8751164174420110439u64,
                tail: 7235419204267635570u64,
                name: "glossary_version_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GLOSSARY_SCOPE_TYPE,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GLOSSARY_SCOPE_ACTIVATED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GLOSSARY_SCOPE_ACTIVATED_PAYLOAD),
    applicators: &[],
};
static OBJECT_GLOSSARY_SENSE_UPDATED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 60u32,
        slots: b"\xFF\x06\xFF\0\x04\xFF\xFF\xFF\xFF\xFF\x01\xFF\x05\x03\x02\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7235419165630096243u64,
                tail: 0u64,
                name: "scope_id",
            },
            Name {
                head: 8247625146294232436u64,
                tail: 1701011814u64,
                name: "term_surface",
            },
            Name {
                head: 8313474979318883682u64,
                tail: 1702063717u64,
                name: "before_sense",
            },
            Name {
                head: 7310291565085484641u64,
                tail: 6648686u64,
                name: "after_sense",
            },
            Name {
                head: 121424956188018u64,
                tail: 0u64,
                name: "reason",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 119,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GLOSSARY_SENSE_UPDATED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GLOSSARY_SENSE_UPDATED_PAYLOAD),
    applicators: &[],
};
static STRING_GLOSSARY_STRICTNESS: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\x02\xFF\0\xFF\x01\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6710895u64,
                tail: 0u64,
                name: "off",
            },
            Name {
                head: 120351046788461u64,
                tail: 0u64,
                name: "medium",
            },
            Name {
                head: 7889261u64,
                tail: 0u64,
                name: "max",
            },
        ],
    }),
    pattern: None,
};
static NODE_GLOSSARY_STRICTNESS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_GLOSSARY_STRICTNESS),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_GLOSSARY_STRICTNESS_SET_PAYLOAD_PREVIOUS_STRICTNESS: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_GLOSSARY_STRICTNESS),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_GLOSSARY_STRICTNESS_SET_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x03\0\x01\x02\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7598263560199169390u64,
                tail: 126939460170851u64,
                name: "new_strictness",
            },
            Name {
                head: 8319678385385468528u64,
                tail: 8319104461756918130u64,
                name: "previous_strictness",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GLOSSARY_STRICTNESS,
        &NODE_GLOSSARY_STRICTNESS_SET_PAYLOAD_PREVIOUS_STRICTNESS,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 11,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_GLOSSARY_STRICTNESS_SET_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_GLOSSARY_STRICTNESS_SET_PAYLOAD),
    applicators: &[],
};
static STRING_AUDIT_VERDICT: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 10756971830570551821u64,
        shift: 61u32,
        slots: b"\xFF\xFF\x03\x01\xFF\x02\0\xFF",
        names: &[
            Name {
                head: 1936941424u64,
                tail: 0u64,
                name: "pass",
            },
            Name {
                head: 8388367032796799344u64,
                tail: 8315736636066521463u64,
                name: "pass_with_warnings",
            },
            Name {
                head: 1818845542u64,
                tail: 0u64,
                name: "fail",
            },
            Name {
                head: 6873730443178372194u64,
                tail: 7234314173708068210u64,
                name: "blocked_decision_required",
            },
        ],
    }),
    pattern: None,
};
static NODE_AUDIT_VERDICT: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_AUDIT_VERDICT),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_AUDIT_SEVERITY: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\xFF\x02\xFF\0\x01\x03\xFF",
        names: &[
            Name {
                head: 1868983913u64,
                tail: 0u64,
                name: "info",
            },
            Name {
                head: 29113321704808823u64,
                tail: 0u64,
                name: "warning",
            },
            Name {
                head: 491496043109u64,
                tail: 0u64,
                name: "error",
            },
            Name {
                head: 7809632533412934243u64,
                tail: 0u64,
                name: "critical",
            },
        ],
    }),
    pattern: None,
};
static NODE_AUDIT_SEVERITY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_AUDIT_SEVERITY),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_MISSION_AUDIT_COMPLETED_PAYLOAD_FINDINGS_COUNT: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Integer {
        min: 0,
        max: 9223372036854775807,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_HASH_ALGORITHM: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 9808775704409457445u64,
        shift: 61u32,
        slots: b"\xFF\0\xFF\xFF\xFF\x01\x02\xFF",
        names: &[
            Name {
                head: 59602106411123u64,
                tail: 0u64,
                name: "sha256",
            },
            Name {
                head: 55186930362483u64,
                tail: 0u64,
                name: "sha512",
            },
            Name {
                head: 3499117u64,
                tail: 0u64,
                name: "md5",
            },
        ],
    }),
    pattern: None,
};
static NODE_HASH_ALGORITHM: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_HASH_ALGORITHM),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_CONTENT_HASH_REF_SIZE_BYTES: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Integer {
        min: 0,
        max: 9223372036854775807,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_CONTENT_HASH_REF: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\x01\x02\xFF\xFF\xFF\x03\0\xFF",
        names: &[
            Name {
                head: 1752392040u64,
                tail: 0u64,
                name: "hash",
            },
            Name {
                head: 7526756817459178593u64,
                tail: 109u64,
                name: "algorithm",
            },
            Name {
                head: 8392847542445566323u64,
                tail: 29541u64,
                name: "size_bytes",
            },
            Name {
                head: 7453010313431182949u64,
                tail: 0u64,
                name: "encoding",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_HASH_ALGORITHM,
        &NODE_CONTENT_HASH_REF_SIZE_BYTES,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 3,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_CONTENT_HASH_REF: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_CONTENT_HASH_REF),
    applicators: &[],
};
static NODE_PROVENANCE_REF_SOURCE_EVENT_IDS: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_PROVENANCE_REF_ACTOR_KIND: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\x02\xFF\xFF\0\xFF\x01\xFF",
        names: &[
            Name {
                head: 474080965992u64,
                tail: 0u64,
                name: "human",
            },
            Name {
                head: 7171180u64,
                tail: 0u64,
                name: "llm",
            },
            Name {
                head: 120282512849267u64,
                tail: 0u64,
                name: "system",
            },
        ],
    }),
    pattern: None,
};
static NODE_PROVENANCE_REF_ACTOR_KIND: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_PROVENANCE_REF_ACTOR_KIND),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_PROVENANCE_REF: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\xFF\xFF\x05\xFF\x03\xFF\xFF\x01\x02\xFF\xFF\xFF\xFF\0\x04",
        names: &[
            Name {
                head: 7304668598414700403u64,
                tail: 8314886670728979830u64,
                name: "source_event_ids",
            },
            Name {
                head: 27417917472926055u64,
                tail: 0u64,
                name: "git_sha",
            },
            Name {
                head: 28821989526628711u64,
                tail: 0u64,
                name: "git_ref",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 7596270141591282529u64,
                tail: 25710u64,
                name: "actor_kind",
            },
            Name {
                head: 6873730477639230834u64,
                tail: 29793u64,
                name: "revised_at",
            },
        ],
    },
    values: &[
        &NODE_PROVENANCE_REF_SOURCE_EVENT_IDS,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_PROVENANCE_REF_ACTOR_KIND,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 0,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PROVENANCE_REF: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PROVENANCE_REF),
    applicators: &[],
};
static OBJECT_AUDIT_ARTIFACT_REF: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x02\x01\xFF\xFF\xFF\0\xFF\xFF",
        names: &[
            Name {
                head: 8097318689880171890u64,
                tail: 6845537u64,
                name: "report_path",
            },
            Name {
                head: 6878243912925736803u64,
                tail: 1752392040u64,
                name: "content_hash",
            },
            Name {
                head: 7953759798970774128u64,
                tail: 25955u64,
                name: "provenance",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONTENT_HASH_REF,
        &NODE_PROVENANCE_REF,
    ],
    required: 7,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_AUDIT_ARTIFACT_REF: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_AUDIT_ARTIFACT_REF),
    applicators: &[],
};
static OBJECT_MISSION_AUDIT_COMPLETED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 72220682789489777u64,
        shift: 59u32,
        slots: b"\x05\x08\x02\xFF\x04\xFF\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\xFF\n\xFF\xFF\x06\xFF\xFF\xFF\xFF\xFF\x03\xFF\x07\xFF\t",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 125779768604014u64,
                name: "mission_number",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 32760401606370678u64,
                tail: 0u64,
                name: "verdict",
            },
            Name {
                head: 8751735915937162611u64,
                tail: 0u64,
                name: "severity",
            },
            Name {
                head: 8315736635898489190u64,
                tail: 128017765458783u64,
                name: "findings_count",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 1717924447u64,
                name: "artifact_ref",
            },
            Name {
                head: 34184234955273587u64,
                tail: 0u64,
                name: "summary",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_AUDIT_VERDICT,
        &NODE_AUDIT_SEVERITY,
        &NODE_MISSION_AUDIT_COMPLETED_PAYLOAD_FINDINGS_COUNT,
        &NODE_AUDIT_ARTIFACT_REF,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    ],
    required: 2047,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_AUDIT_COMPLETED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_AUDIT_COMPLETED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_AUDIT_DECISION_REQUESTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 18338201382057159121u64,
        shift: 59u32,
        slots: b"\xFF\xFF\xFF\x05\xFF\xFF\xFF\x04\xFF\xFF\xFF\xFF\t\xFF\xFF\xFF\x07\xFF\xFF\xFF\xFF\xFF\x03\xFF\x08\x06\0\xFF\x02\xFF\xFF\x01",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 125779768604014u64,
                name: "mission_number",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 7957695010997232996u64,
                tail: 6580575u64,
                name: "decision_id",
            },
            Name {
                head: 7957695015460107633u64,
                tail: 0u64,
                name: "question",
            },
            Name {
                head: 6878254908042014563u64,
                tail: 34184234955273587u64,
                name: "context_summary",
            },
            Name {
                head: 8751735915937162611u64,
                tail: 0u64,
                name: "severity",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_AUDIT_SEVERITY,
    ],
    required: 1023,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_AUDIT_DECISION_REQUESTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_AUDIT_DECISION_REQUESTED_PAYLOAD),
    applicators: &[],
};
static NODE_MISSION_AUDIT_FAILED_PAYLOAD_PARTIAL_ARTIFACT_REF: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_AUDIT_ARTIFACT_REF),
    applicators: &[],
};
static OBJECT_MISSION_AUDIT_FAILED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 59u32,
        slots: b"\xFF\xFF\xFF\x05\xFF\xFF\0\xFF\xFF\x04\xFF\xFF\x02\xFF\xFF\xFF\xFF\x08\x06\xFF\x01\xFF\xFF\xFF\x03\xFF\xFF\x07\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 125779768604014u64,
                name: "mission_number",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 8026363906005037669u64,
                tail: 25956u64,
                name: "error_code",
            },
            Name {
                head: 7308602715392864869u64,
                tail: 435526136691u64,
                name: "error_message",
            },
            Name {
                head: 6875977836641018224u64,
                tail: 7378429318816555366u64,
                name: "partial_artifact_ref",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_MISSION_AUDIT_FAILED_PAYLOAD_PARTIAL_ARTIFACT_REF,
    ],
    required: 255,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_AUDIT_FAILED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_AUDIT_FAILED_PAYLOAD),
    applicators: &[],
};
static STRING_AUDIT_TRIGGER_MODE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\xFF\xFF\x01\0",
        names: &[
            Name {
                head: 119165837795693u64,
                tail: 0u64,
                name: "manual",
            },
            Name {
                head: 8243114949714603888u64,
                tail: 25959u64,
                name: "post_merge",
            },
        ],
    }),
    pattern: None,
};
static NODE_AUDIT_TRIGGER_MODE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_AUDIT_TRIGGER_MODE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_AUDIT_ENFORCEMENT_MODE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\xFF\0\xFF\x01",
        names: &[
            Name {
                head: 8751179567415583841u64,
                tail: 0u64,
                name: "advisory",
            },
            Name {
                head: 7453010343295413346u64,
                tail: 0u64,
                name: "blocking",
            },
        ],
    }),
    pattern: None,
};
static NODE_AUDIT_ENFORCEMENT_MODE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_AUDIT_ENFORCEMENT_MODE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_MISSION_AUDIT_REQUESTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 59u32,
        slots: b"\xFF\xFF\xFF\x05\x06\x08\0\xFF\xFF\x04\xFF\xFF\x02\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\xFF\x07\xFF\x03\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 125779768604014u64,
                name: "mission_number",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 6877671075739169396u64,
                tail: 1701080941u64,
                name: "trigger_mode",
            },
            Name {
                head: 7166176385665627489u64,
                tail: 6647919u64,
                name: "audit_scope",
            },
            Name {
                head: 7882816065928326757u64,
                tail: 7306087011045371493u64,
                name: "enforcement_mode",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_AUDIT_TRIGGER_MODE,
        &NODE_DECISION_POINT_PAYLOAD_ALTERNATIVES_CONSIDERED,
        &NODE_AUDIT_ENFORCEMENT_MODE,
    ],
    required: 511,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_AUDIT_REQUESTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_AUDIT_REQUESTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_AUDIT_STARTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 16367087238867145797u64,
        shift: 60u32,
        slots: b"\x03\x02\0\x06\x01\xFF\xFF\xFF\xFF\x05\xFF\xFF\x04\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 125779768604014u64,
                name: "mission_number",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 7166176385665627489u64,
                tail: 7526466503171207279u64,
                name: "audit_scope_hash",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 127,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_AUDIT_STARTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_AUDIT_STARTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_CANCELLED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x02\0\x03\xFF\xFF\xFF\x01\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 121424956188018u64,
                tail: 0u64,
                name: "reason",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 7308335478031147363u64,
                tail: 8314886670662459236u64,
                name: "cancelled_wp_ids",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_CANCELLED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_CANCELLED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_CLOSED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\xFF\x02\0\xFF\xFF\x01\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 125779768604014u64,
                name: "mission_number",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 7,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_CLOSED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_CLOSED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_COMPLETED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x03\0\x01\x02\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 7525619896431831398u64,
                tail: 6648673u64,
                name: "final_phase",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_COMPLETED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_COMPLETED_PAYLOAD),
    applicators: &[],
};
static NODE_MISSION_CREATED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_CLOSED_PAYLOAD),
    applicators: &[],
};
static OBJECT_LOCAL_NAMESPACE_TUPLE: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 8391926952005252681u64,
        shift: 60u32,
        slots: b"\xFF\xFF\x03\x05\xFF\xFF\x02\0\x01\xFF\xFF\xFF\xFF\x04\xFF\xFF",
        names: &[
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 7088512317380518260u64,
                tail: 448344777074u64,
                name: "target_branch",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 8391162021251277165u64,
                tail: 7957695011148363359u64,
                name: "manifest_version",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 31,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_LOCAL_NAMESPACE_TUPLE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_LOCAL_NAMESPACE_TUPLE),
    applicators: &[],
};
static STRING_ARTIFACT_CLASS: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 8391926952005252681u64,
        shift: 60u32,
        slots: b"\xFF\xFF\x03\0\xFF\xFF\x04\xFF\x02\xFF\x01\xFF\x05\xFF\xFF\xFF",
        names: &[
            Name {
                head: 500186508905u64,
                tail: 0u64,
                name: "input",
            },
            Name {
                head: 8606216600073432951u64,
                tail: 0u64,
                name: "workflow",
            },
            Name {
                head: 128047746676079u64,
                tail: 0u64,
                name: "output",
            },
            Name {
                head: 7305804402280461925u64,
                tail: 0u64,
                name: "evidence",
            },
            Name {
                head: 133467877437296u64,
                tail: 0u64,
                name: "policy",
            },
            Name {
                head: 28549272340166002u64,
                tail: 0u64,
                name: "runtime",
            },
        ],
    }),
    pattern: None,
};
static NODE_ARTIFACT_CLASS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_ARTIFACT_CLASS),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_ARTIFACT_IDENTITY: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\x02\xFF\x01\xFF\xFF\xFF\x03\xFF\0\xFF\x04\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 1752457584u64,
                tail: 0u64,
                name: "path",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 126939392926559u64,
                name: "artifact_class",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_ARTIFACT_CLASS,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 7,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ARTIFACT_IDENTITY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ARTIFACT_IDENTITY),
    applicators: &[],
};
static NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_PROVENANCE: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PROVENANCE_REF),
    applicators: &[],
};
static NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_SUPERSEDES: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ARTIFACT_IDENTITY),
    applicators: &[],
};
static NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_CONTEXT_DIAGNOSTICS: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(
        &OBJECT_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD_STEP_METADATA,
    ),
    applicators: &[],
};
static OBJECT_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 1448298808518492317u64,
        shift: 60u32,
        slots: b"\x06\xFF\xFF\xFF\x05\x02\xFF\xFF\x04\xFF\x01\0\x03\x07\xFF\xFF",
        names: &[
            Name {
                head: 7161128523421016430u64,
                tail: 101u64,
                name: "namespace",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 6580575u64,
                name: "artifact_id",
            },
            Name {
                head: 6878243912925736803u64,
                tail: 6710642u64,
                name: "content_ref",
            },
            Name {
                head: 6873730499045781097u64,
                tail: 29793u64,
                name: "indexed_at",
            },
            Name {
                head: 7953759798970774128u64,
                tail: 25955u64,
                name: "provenance",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 7234315311605904755u64,
                tail: 29541u64,
                name: "supersedes",
            },
            Name {
                head: 6878254908042014563u64,
                tail: 8314605285929872999u64,
                name: "context_diagnostics",
            },
        ],
    },
    values: &[
        &NODE_LOCAL_NAMESPACE_TUPLE,
        &NODE_ARTIFACT_IDENTITY,
        &NODE_CONTENT_HASH_REF,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_PROVENANCE,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_SUPERSEDES,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_CONTEXT_DIAGNOSTICS,
    ],
    required: 15,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_DOSSIER_ARTIFACT_MISSING_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 9808775704409457445u64,
        shift: 60u32,
        slots: b"\xFF\x05\xFF\x01\x06\xFF\xFF\x02\0\xFF\xFF\x04\x03\xFF\xFF\xFF",
        names: &[
            Name {
                head: 7161128523421016430u64,
                tail: 101u64,
                name: "namespace",
            },
            Name {
                head: 7234316346693023845u64,
                tail: 8751735924676977769u64,
                name: "expected_identity",
            },
            Name {
                head: 8391162021251277165u64,
                tail: 482738467679u64,
                name: "manifest_step",
            },
            Name {
                head: 6873730443177715811u64,
                tail: 29793u64,
                name: "checked_at",
            },
            Name {
                head: 8029473243367956844u64,
                tail: 112585896586871u64,
                name: "last_known_ref",
            },
            Name {
                head: 8386099861059888498u64,
                tail: 8389759052836401001u64,
                name: "remediation_hint",
            },
            Name {
                head: 6878254908042014563u64,
                tail: 8314605285929872999u64,
                name: "context_diagnostics",
            },
        ],
    },
    values: &[
        &NODE_LOCAL_NAMESPACE_TUPLE,
        &NODE_ARTIFACT_IDENTITY,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_PROVENANCE,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_CONTEXT_DIAGNOSTICS,
    ],
    required: 15,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_DOSSIER_ARTIFACT_MISSING_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_DOSSIER_ARTIFACT_MISSING_PAYLOAD),
    applicators: &[],
};
static STRING_DRIFT_KIND: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 14704917341743928481u64,
        shift: 60u32,
        slots: b"\x03\xFF\xFF\x02\xFF\xFF\xFF\xFF\xFF\x04\xFF\x01\x05\0\xFF\xFF",
        names: &[
            Name {
                head: 8386654023577793121u64,
                tail: 110386638774623u64,
                name: "artifact_added",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 7234318597389382239u64,
                name: "artifact_removed",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 7234316338355072351u64,
                name: "artifact_mutated",
            },
            Name {
                head: 6879649071488790113u64,
                tail: 7234297732287918708u64,
                name: "anomaly_introduced",
            },
            Name {
                head: 6879649071488790113u64,
                tail: 7234318584538948978u64,
                name: "anomaly_resolved",
            },
            Name {
                head: 8391162021251277165u64,
                tail: 7234302100218864479u64,
                name: "manifest_version_changed",
            },
        ],
    }),
    pattern: None,
};
static NODE_DRIFT_KIND: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_DRIFT_KIND),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static ARRAY_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD_ARTIFACT_IDS_CHANGED: ArrayRule = ArrayRule {
    items: &NODE_ARTIFACT_IDENTITY,
    min_items: 0,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD_ARTIFACT_IDS_CHANGED: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(
        &ARRAY_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD_ARTIFACT_IDS_CHANGED,
    ),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 16367087238867145797u64,
        shift: 60u32,
        slots: b"\xFF\xFF\x02\x04\x06\xFF\xFF\0\xFF\xFF\x07\xFF\x01\x05\x03\xFF",
        names: &[
            Name {
                head: 7161128523421016430u64,
                tail: 101u64,
                name: "namespace",
            },
            Name {
                head: 7234316346693023845u64,
                tail: 448612362335u64,
                name: "expected_hash",
            },
            Name {
                head: 7520849068570207073u64,
                tail: 6845281u64,
                name: "actual_hash",
            },
            Name {
                head: 7596270150029505124u64,
                tail: 25710u64,
                name: "drift_kind",
            },
            Name {
                head: 7234316346693281124u64,
                tail: 7627103u64,
                name: "detected_at",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 7234302100218864479u64,
                name: "artifact_ids_changed",
            },
            Name {
                head: 6873738131470968178u64,
                tail: 1953393000u64,
                name: "rebuild_hint",
            },
            Name {
                head: 6878254908042014563u64,
                tail: 8314605285929872999u64,
                name: "context_diagnostics",
            },
        ],
    },
    values: &[
        &NODE_LOCAL_NAMESPACE_TUPLE,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_DRIFT_KIND,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD_ARTIFACT_IDS_CHANGED,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_CONTEXT_DIAGNOSTICS,
    ],
    required: 31,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_DOSSIER_PARITY_DRIFT_DETECTED_PAYLOAD),
    applicators: &[],
};
static NODE_MISSION_DOSSIER_SNAPSHOT_COMPUTED_PAYLOAD_ALGORITHM: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_HASH_ALGORITHM),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_MISSION_DOSSIER_SNAPSHOT_COMPUTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 1687563165057890457u64,
        shift: 60u32,
        slots: b"\xFF\0\x06\x04\xFF\xFF\xFF\xFF\x01\x02\xFF\xFF\xFF\x05\xFF\x03",
        names: &[
            Name {
                head: 7161128523421016430u64,
                tail: 101u64,
                name: "namespace",
            },
            Name {
                head: 8390039475830484595u64,
                tail: 448612362335u64,
                name: "snapshot_hash",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 128017765458783u64,
                name: "artifact_count",
            },
            Name {
                head: 6879649071488790113u64,
                tail: 500069396323u64,
                name: "anomaly_count",
            },
            Name {
                head: 7234316424186785635u64,
                tail: 7627103u64,
                name: "computed_at",
            },
            Name {
                head: 7526756817459178593u64,
                tail: 109u64,
                name: "algorithm",
            },
            Name {
                head: 6878254908042014563u64,
                tail: 8314605285929872999u64,
                name: "context_diagnostics",
            },
        ],
    },
    values: &[
        &NODE_LOCAL_NAMESPACE_TUPLE,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_MISSION_AUDIT_COMPLETED_PAYLOAD_FINDINGS_COUNT,
        &NODE_MISSION_AUDIT_COMPLETED_PAYLOAD_FINDINGS_COUNT,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_MISSION_DOSSIER_SNAPSHOT_COMPUTED_PAYLOAD_ALGORITHM,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_CONTEXT_DIAGNOSTICS,
    ],
    required: 31,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_DOSSIER_SNAPSHOT_COMPUTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_DOSSIER_SNAPSHOT_COMPUTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_RUN_COMPLETED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x02\xFF\x01\xFF\xFF\0\xFF\xFF",
        names: &[
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_RUNTIME_ACTOR_IDENTITY,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_RUN_COMPLETED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_RUN_COMPLETED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_RUN_STARTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x02\xFF\x01\xFF\xFF\0\xFF\xFF",
        names: &[
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_RUNTIME_ACTOR_IDENTITY,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_RUN_STARTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_RUN_STARTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_MISSION_STARTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 61u32,
        slots: b"\x03\xFF\x01\xFF\x02\xFF\0\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1701869940u64,
                name: "mission_type",
            },
            Name {
                head: 6875977836640431721u64,
                tail: 435727460464u64,
                name: "initial_phase",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_MISSION_STARTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_MISSION_STARTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_NEXT_STEP_AUTO_COMPLETED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 60u32,
        slots: b"\xFF\x04\x03\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\xFF\xFF\x02\xFF\x01",
        names: &[
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 7235419230020396897u64,
                tail: 0u64,
                name: "agent_id",
            },
            Name {
                head: 128009175786866u64,
                tail: 0u64,
                name: "result",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_RUNTIME_ACTOR_IDENTITY,
    ],
    required: 31,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_NEXT_STEP_AUTO_COMPLETED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_NEXT_STEP_AUTO_COMPLETED_PAYLOAD),
    applicators: &[],
};
static OBJECT_NEXT_STEP_ISSUED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x03\xFF\xFF\xFF\xFF\0\x02\x01",
        names: &[
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 7235419230020396897u64,
                tail: 0u64,
                name: "agent_id",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_RUNTIME_ACTOR_IDENTITY,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_NEXT_STEP_ISSUED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_NEXT_STEP_ISSUED_PAYLOAD),
    applicators: &[],
};
static STRING_PARTICIPANT_TYPE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\x01\xFF\0\xFF",
        names: &[
            Name {
                head: 474080965992u64,
                tail: 0u64,
                name: "human",
            },
            Name {
                head: 8389765628431264876u64,
                tail: 7632997u64,
                name: "llm_context",
            },
        ],
    }),
    pattern: None,
};
static NODE_PARTICIPANT_TYPE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_PARTICIPANT_TYPE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_PARTICIPANT_IDENTITY: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 8391926952005252681u64,
        shift: 61u32,
        slots: b"\xFF\x02\0\xFF\xFF\xFF\x01\x03",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 8100114709378916720u64,
                tail: 7309475735946948193u64,
                name: "participant_type",
            },
            Name {
                head: 6879637024156117348u64,
                tail: 1701667182u64,
                name: "display_name",
            },
            Name {
                head: 6876556179740517747u64,
                tail: 25705u64,
                name: "session_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PARTICIPANT_TYPE,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 3,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PARTICIPANT_IDENTITY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PARTICIPANT_IDENTITY),
    applicators: &[],
};
static OBJECT_PARTICIPANT_INVITED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\0\xFF\xFF\xFF\x03\x02\xFF\x01",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 8100114709378916720u64,
                tail: 8751735924676977769u64,
                name: "participant_identity",
            },
            Name {
                head: 6873730481934200425u64,
                tail: 31074u64,
                name: "invited_by",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PARTICIPANT_IDENTITY,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PARTICIPANT_INVITED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PARTICIPANT_INVITED_PAYLOAD),
    applicators: &[],
};
static OBJECT_PARTICIPANT_JOINED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\x02\0\xFF\xFF\xFF\x01\x03",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 8100114709378916720u64,
                tail: 8751735924676977769u64,
                name: "participant_identity",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7598259076404114785u64,
                tail: 7235419195443276131u64,
                name: "auth_principal_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PARTICIPANT_IDENTITY,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PARTICIPANT_JOINED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PARTICIPANT_JOINED_PAYLOAD),
    applicators: &[],
};
static OBJECT_PARTICIPANT_LEFT_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\0\x02\xFF\xFF\x01\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 121424956188018u64,
                tail: 0u64,
                name: "reason",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 3,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PARTICIPANT_LEFT_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PARTICIPANT_LEFT_PAYLOAD),
    applicators: &[],
};
static NODE_PHASE_ENTERED_PAYLOAD_PREVIOUS_PHASE: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_PHASE_ENTERED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x03\0\xFF\x01\x02\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7020653758449281136u64,
                tail: 25965u64,
                name: "phase_name",
            },
            Name {
                head: 8319678385385468528u64,
                tail: 111546229878879u64,
                name: "previous_phase",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PHASE_ENTERED_PAYLOAD_PREVIOUS_PHASE,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 11,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PHASE_ENTERED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PHASE_ENTERED_PAYLOAD),
    applicators: &[],
};
static OBJECT_POTENTIAL_STEP_COLLISION_DETECTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 9808775704409457445u64,
        shift: 60u32,
        slots: b"\x05\xFF\xFF\x01\x04\0\xFF\xFF\xFF\xFF\xFF\x03\xFF\xFF\xFF\x02",
        names: &[
            Name {
                head: 6874584755307962743u64,
                tail: 25705u64,
                name: "warning_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 8100114709378916720u64,
                tail: 32480026057535073u64,
                name: "participant_ids",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
            Name {
                head: 8751735915937162611u64,
                tail: 0u64,
                name: "severity",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_WARNING_SEVERITY,
    ],
    required: 47,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_POTENTIAL_STEP_COLLISION_DETECTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_POTENTIAL_STEP_COLLISION_DETECTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_PRESENCE_HEARTBEAT_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\0\xFF\xFF\xFF\x01\xFF\x02\xFF",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6876556179740517747u64,
                tail: 25705u64,
                name: "session_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 3,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PRESENCE_HEARTBEAT_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PRESENCE_HEARTBEAT_PAYLOAD),
    applicators: &[],
};
static OBJECT_PROFILE_INVOCATION_STARTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 6831395944296169449u64,
        shift: 60u32,
        slots: b"\xFF\x01\x04\x07\xFF\x05\xFF\x06\xFF\xFF\xFF\x03\0\x02\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 110403735418226u64,
                tail: 0u64,
                name: "run_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 121424789660513u64,
                tail: 0u64,
                name: "action",
            },
            Name {
                head: 6874019606196875888u64,
                tail: 1735748723u64,
                name: "profile_slug",
            },
            Name {
                head: 6874019606196875888u64,
                tail: 31084746137298294u64,
                name: "profile_version",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 7953759854520594279u64,
                tail: 7309464668150392163u64,
                name: "governance_scope",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PHASE_ENTERED_PAYLOAD_PREVIOUS_PHASE,
        &NODE_RUNTIME_ACTOR_IDENTITY,
        &NODE_PHASE_ENTERED_PAYLOAD_PREVIOUS_PHASE,
    ],
    required: 95,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PROFILE_INVOCATION_STARTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PROFILE_INVOCATION_STARTED_PAYLOAD),
    applicators: &[],
};
static STRING_STEP_OUTCOME: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\0\x01\x02\xFF\xFF\xFF",
        names: &[
            Name {
                head: 32496501618079091u64,
                tail: 0u64,
                name: "success",
            },
            Name {
                head: 28554821303361894u64,
                tail: 0u64,
                name: "failure",
            },
            Name {
                head: 28259031267765107u64,
                tail: 0u64,
                name: "skipped",
            },
        ],
    }),
    pattern: None,
};
static NODE_STEP_OUTCOME: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_STEP_OUTCOME),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_PROMPT_STEP_EXECUTION_COMPLETED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\0\xFF\xFF\x02\xFF\x04\xFF\x01\xFF\xFF\x03\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
            Name {
                head: 28549297825150319u64,
                tail: 0u64,
                name: "outcome",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_STEP_OUTCOME,
    ],
    required: 23,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PROMPT_STEP_EXECUTION_COMPLETED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PROMPT_STEP_EXECUTION_COMPLETED_PAYLOAD),
    applicators: &[],
};
static OBJECT_PROMPT_STEP_EXECUTION_STARTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\0\xFF\xFF\x02\xFF\xFF\xFF\x01\xFF\xFF\x03\x04\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
            Name {
                head: 8315162648079856755u64,
                tail: 7957695015410037347u64,
                name: "step_description",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_PROMPT_STEP_EXECUTION_STARTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_PROMPT_STEP_EXECUTION_STARTED_PAYLOAD),
    applicators: &[],
};
static STRING_TRIGGER_SOURCE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\xFF\xFF\xFF\x01\x02\0",
        names: &[
            Name {
                head: 28549272340166002u64,
                tail: 0u64,
                name: "runtime",
            },
            Name {
                head: 8245937404618567791u64,
                tail: 0u64,
                name: "operator",
            },
            Name {
                head: 133467877437296u64,
                tail: 0u64,
                name: "policy",
            },
        ],
    }),
    pattern: None,
};
static NODE_TRIGGER_SOURCE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_TRIGGER_SOURCE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_RETROSPECTIVE_COMPLETED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 60u32,
        slots: b"\xFF\x01\xFF\xFF\xFF\xFF\xFF\x04\xFF\xFF\xFF\x03\0\xFF\x02\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 6877671075739169396u64,
                tail: 111477796466547u64,
                name: "trigger_source",
            },
            Name {
                head: 8386654023577793121u64,
                tail: 1717924447u64,
                name: "artifact_ref",
            },
            Name {
                head: 7310579611546251107u64,
                tail: 1952538468u64,
                name: "completed_at",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TRIGGER_SOURCE,
        &NODE_MISSION_DOSSIER_ARTIFACT_INDEXED_PAYLOAD_PROVENANCE,
        &NODE_TIMESTAMP,
    ],
    required: 23,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_RETROSPECTIVE_COMPLETED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_RETROSPECTIVE_COMPLETED_PAYLOAD),
    applicators: &[],
};
static OBJECT_RETROSPECTIVE_SKIPPED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 60u32,
        slots: b"\xFF\x01\xFF\0\x04\xFF\xFF\xFF\xFF\xFF\x02\xFF\x03\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 6877671075739169396u64,
                tail: 111477796466547u64,
                name: "trigger_source",
            },
            Name {
                head: 7018141348560202611u64,
                tail: 7237491u64,
                name: "skip_reason",
            },
            Name {
                head: 6873730464870919027u64,
                tail: 29793u64,
                name: "skipped_at",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TRIGGER_SOURCE,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
    ],
    required: 31,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_RETROSPECTIVE_SKIPPED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_RETROSPECTIVE_SKIPPED_PAYLOAD),
    applicators: &[],
};
static OBJECT_REVIEW_ROLLBACK_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 60u32,
        slots: b"\xFF\x04\xFF\0\xFF\xFF\xFF\x01\xFF\x02\xFF\xFF\xFF\xFF\xFF\x03",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 8241437120556066162u64,
                tail: 26213u64,
                name: "review_ref",
            },
            Name {
                head: 8097318633911509364u64,
                tail: 1702060392u64,
                name: "target_phase",
            },
            Name {
                head: 7234316346692363873u64,
                tail: 32480026057275231u64,
                name: "affected_wp_ids",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_DECISION_INPUT_REQUESTED_PAYLOAD_OPTIONS,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 23,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_REVIEW_ROLLBACK_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_REVIEW_ROLLBACK_PAYLOAD),
    applicators: &[],
};
static STRING_SEMANTIC_CONFLICT_NATURE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\x01\xFF\xFF\0\x02\xFF\xFF",
        names: &[
            Name {
                head: 7233184988100130415u64,
                tail: 25701u64,
                name: "overloaded",
            },
            Name {
                head: 499934392932u64,
                tail: 0u64,
                name: "drift",
            },
            Name {
                head: 8462111311862590817u64,
                tail: 115u64,
                name: "ambiguous",
            },
        ],
    }),
    pattern: None,
};
static NODE_SEMANTIC_CONFLICT_NATURE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_SEMANTIC_CONFLICT_NATURE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_SEMANTIC_CONFLICT_ENTRY: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\xFF\x02\x03\xFF\xFF\x01\0\xFF",
        names: &[
            Name {
                head: 1836213620u64,
                tail: 0u64,
                name: "term",
            },
            Name {
                head: 111542271238510u64,
                tail: 0u64,
                name: "nature",
            },
            Name {
                head: 8751735915937162611u64,
                tail: 0u64,
                name: "severity",
            },
            Name {
                head: 8390322045806929252u64,
                tail: 7237481u64,
                name: "description",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_SEMANTIC_CONFLICT_NATURE,
        &NODE_SEMANTIC_SEVERITY,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SEMANTIC_CONFLICT_ENTRY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SEMANTIC_CONFLICT_ENTRY),
    applicators: &[],
};
static ARRAY_SEMANTIC_CHECK_EVALUATED_PAYLOAD_CONFLICTS: ArrayRule = ArrayRule {
    items: &NODE_SEMANTIC_CONFLICT_ENTRY,
    min_items: 0,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_SEMANTIC_CHECK_EVALUATED_PAYLOAD_CONFLICTS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_SEMANTIC_CHECK_EVALUATED_PAYLOAD_CONFLICTS),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_SEMANTIC_CHECK_EVALUATED_PAYLOAD_CONFIDENCE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Range {
        min: 0,
        max: 1,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_SEMANTIC_CHECK_ACTION: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\x01\xFF\xFF\xFF\xFF\x02\0\xFF",
        names: &[
            Name {
                head: 461229747298u64,
                tail: 0u64,
                name: "block",
            },
            Name {
                head: 1852989815u64,
                tail: 0u64,
                name: "warn",
            },
            Name {
                head: 1936941424u64,
                tail: 0u64,
                name: "pass",
            },
        ],
    }),
    pattern: None,
};
static NODE_SEMANTIC_CHECK_ACTION: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_SEMANTIC_CHECK_ACTION),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_SEMANTIC_CHECK_EVALUATED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 8391926952005252681u64,
        shift: 59u32,
        slots: b"\xFF\xFF\x04\xFF\x01\xFF\x02\xFF\x03\x07\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\xFF\x05\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x06\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7235419165630096243u64,
                tail: 0u64,
                name: "scope_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 8386662845389893475u64,
                tail: 115u64,
                name: "conflicts",
            },
            Name {
                head: 8751735915937162611u64,
                tail: 0u64,
                name: "severity",
            },
            Name {
                head: 7954874720672706403u64,
                tail: 25955u64,
                name: "confidence",
            },
            Name {
                head: 7954884633607497074u64,
                tail: 7957695015191404388u64,
                name: "recommended_action",
            },
            Name {
                head: 8532478939281909349u64,
                tail: 8319104461756918130u64,
                name: "effective_strictness",
            },
            Name {
                head: 8387230137722434675u64,
                tail: 418564367457u64,
                name: "step_metadata",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_SEMANTIC_CHECK_EVALUATED_PAYLOAD_CONFLICTS,
        &NODE_SEMANTIC_SEVERITY,
        &NODE_SEMANTIC_CHECK_EVALUATED_PAYLOAD_CONFIDENCE,
        &NODE_SEMANTIC_CHECK_ACTION,
        &NODE_GLOSSARY_STRICTNESS,
        &NODE_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD_STEP_METADATA,
    ],
    required: 255,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SEMANTIC_CHECK_EVALUATED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SEMANTIC_CHECK_EVALUATED_PAYLOAD),
    applicators: &[],
};
static STRING_SESSION_LINK_TYPE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\x01\xFF\xFF\0",
        names: &[
            Name {
                head: 8313485982756858979u64,
                tail: 7561569u64,
                name: "cli_to_saas",
            },
            Name {
                head: 6876843109324513651u64,
                tail: 6909027u64,
                name: "saas_to_cli",
            },
        ],
    }),
    pattern: None,
};
static NODE_SESSION_LINK_TYPE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_SESSION_LINK_TYPE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_SESSION_LINKED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 60u32,
        slots: b"\xFF\0\x03\xFF\xFF\xFF\x04\xFF\x01\xFF\xFF\x02\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6879655668558164592u64,
                tail: 7235419204267635571u64,
                name: "primary_session_id",
            },
            Name {
                head: 8313473823906097516u64,
                tail: 7235419204267635571u64,
                name: "linked_session_id",
            },
            Name {
                head: 8104636957603031404u64,
                tail: 101u64,
                name: "link_type",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_SESSION_LINK_TYPE,
    ],
    required: 31,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SESSION_LINKED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SESSION_LINKED_PAYLOAD),
    applicators: &[],
};
static OBJECT_SYNC_DEAD_LETTERED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 6831395944296169449u64,
        shift: 60u32,
        slots: b"\xFF\x06\xFF\0\xFF\x02\x05\xFF\x04\xFF\x01\xFF\x03\xFF\x07\xFF",
        names: &[
            Name {
                head: 8751168585183552868u64,
                tail: 6580575u64,
                name: "delivery_id",
            },
            Name {
                head: 7304668598414700403u64,
                tail: 8389759096071546215u64,
                name: "source_event_fingerprint",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 6874026254906515814u64,
                tail: 121424956188018u64,
                name: "failure_reason",
            },
            Name {
                head: 8386088900236701556u64,
                tail: 126943939618164u64,
                name: "total_attempts",
            },
            Name {
                head: 8387229038009214308u64,
                tail: 28821989526496628u64,
                name: "dead_letter_ref",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 255,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SYNC_DEAD_LETTERED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SYNC_DEAD_LETTERED_PAYLOAD),
    applicators: &[],
};
static OBJECT_SYNC_INGEST_ACCEPTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 6831395944296169449u64,
        shift: 60u32,
        slots: b"\xFF\xFF\xFF\0\xFF\x02\xFF\x05\x04\xFF\x01\xFF\x03\xFF\xFF\x06",
        names: &[
            Name {
                head: 8751168585183552868u64,
                tail: 6580575u64,
                name: "delivery_id",
            },
            Name {
                head: 7304668598414700403u64,
                tail: 8389759096071546215u64,
                name: "source_event_fingerprint",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 7088512377475788393u64,
                tail: 28263356165223521u64,
                name: "ingest_batch_id",
            },
            Name {
                head: 7234316415411908201u64,
                tail: 128017765458783u64,
                name: "ingested_count",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
    ],
    required: 127,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SYNC_INGEST_ACCEPTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SYNC_INGEST_ACCEPTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_SYNC_INGEST_REJECTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 6831395944296169449u64,
        shift: 60u32,
        slots: b"\xFF\xFF\xFF\0\xFF\x02\xFF\x06\x04\xFF\x01\xFF\x03\x05\xFF\xFF",
        names: &[
            Name {
                head: 8751168585183552868u64,
                tail: 6580575u64,
                name: "delivery_id",
            },
            Name {
                head: 7304668598414700403u64,
                tail: 8389759096071546215u64,
                name: "source_event_fingerprint",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 8028075781016675698u64,
                tail: 7957705928737972078u64,
                name: "rejection_reason",
            },
            Name {
                head: 7234316346692625778u64,
                tail: 7378429318547992428u64,
                name: "rejected_payload_ref",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 127,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SYNC_INGEST_REJECTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SYNC_INGEST_REJECTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_SYNC_REPLAY_COMPLETED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 6831395944296169449u64,
        shift: 60u32,
        slots: b"\xFF\x05\x06\0\xFF\x02\xFF\xFF\x04\xFF\x01\x07\x03\xFF\xFF\xFF",
        names: &[
            Name {
                head: 8751168585183552868u64,
                tail: 6580575u64,
                name: "delivery_id",
            },
            Name {
                head: 7304668598414700403u64,
                tail: 8389759096071546215u64,
                name: "source_event_fingerprint",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 7592920956108039538u64,
                tail: 100u64,
                name: "replay_id",
            },
            Name {
                head: 7234321835778663794u64,
                tail: 128017765458783u64,
                name: "replayed_count",
            },
            Name {
                head: 8313496896487318898u64,
                tail: 435460142447u64,
                name: "replay_source",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_MISSION_AUDIT_COMPLETED_PAYLOAD_FINDINGS_COUNT,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 255,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SYNC_REPLAY_COMPLETED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SYNC_REPLAY_COMPLETED_PAYLOAD),
    applicators: &[],
};
static OBJECT_SYNC_RETRY_SCHEDULED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3849302725548752469u64,
        shift: 60u32,
        slots: b"\xFF\x06\xFF\0\xFF\x02\x07\xFF\xFF\xFF\xFF\x04\x01\x03\x05\xFF",
        names: &[
            Name {
                head: 8751168585183552868u64,
                tail: 6580575u64,
                name: "delivery_id",
            },
            Name {
                head: 7304668598414700403u64,
                tail: 8389759096071546215u64,
                name: "source_event_fingerprint",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 8386088956356486514u64,
                tail: 500102423924u64,
                name: "retry_attempt",
            },
            Name {
                head: 8247328359524622701u64,
                tail: 7562601u64,
                name: "max_retries",
            },
            Name {
                head: 8387235635348923758u64,
                tail: 499849853298u64,
                name: "next_retry_at",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_GATE_FAILED_PAYLOAD_CHECK_RUN_ID,
        &NODE_TIMESTAMP,
    ],
    required: 255,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_SYNC_RETRY_SCHEDULED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_SYNC_RETRY_SCHEDULED_PAYLOAD),
    applicators: &[],
};
static OBJECT_TERM_CANDIDATE_OBSERVED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 8391926952005252681u64,
        shift: 60u32,
        slots: b"\xFF\xFF\x01\x02\xFF\x06\x03\xFF\xFF\0\x04\xFF\xFF\xFF\x05\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 7235419165630096243u64,
                tail: 0u64,
                name: "scope_id",
            },
            Name {
                head: 28263356299572339u64,
                tail: 0u64,
                name: "step_id",
            },
            Name {
                head: 8247625146294232436u64,
                tail: 1701011814u64,
                name: "term_surface",
            },
            Name {
                head: 7954874720672706403u64,
                tail: 25955u64,
                name: "confidence",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 8387230137722434675u64,
                tail: 418564367457u64,
                name: "step_metadata",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_SEMANTIC_CHECK_EVALUATED_PAYLOAD_CONFIDENCE,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT_PAYLOAD_STEP_METADATA,
    ],
    required: 63,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_TERM_CANDIDATE_OBSERVED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_TERM_CANDIDATE_OBSERVED_PAYLOAD),
    applicators: &[],
};
static OBJECT_USER_CONNECTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 72220682789489777u64,
        shift: 59u32,
        slots: b"\t\xFF\x02\xFF\xFF\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\x03\xFF\x04\x05\xFF\xFF\xFF\xFF\xFF\x07\x01\xFF\xFF\x06\xFF\xFF",
        names: &[
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 111533748412274u64,
                name: "connector_type",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8389759083185729125u64,
                tail: 1819440479u64,
                name: "endpoint_url",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 28263356333126517u64,
                tail: 0u64,
                name: "user_id",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONNECTOR_ACTOR_TYPE,
        &NODE_HTTP_URL,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
    ],
    required: 1023,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_USER_CONNECTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_USER_CONNECTED_PAYLOAD),
    applicators: &[],
};
static OBJECT_USER_DISCONNECTED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 5134440955176361017u64,
        shift: 59u32,
        slots: b"\x03\xFF\t\xFF\xFF\xFF\xFF\xFF\x05\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x04\x01\x06\xFF\xFF\xFF\x02\0\x07\xFF\xFF\xFF\n",
        names: &[
            Name {
                head: 8031153322804014947u64,
                tail: 1684627314u64,
                name: "connector_id",
            },
            Name {
                head: 8031153322804014947u64,
                tail: 111533748412274u64,
                name: "connector_type",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 7235419221448221537u64,
                tail: 0u64,
                name: "actor_id",
            },
            Name {
                head: 8751724920988525409u64,
                tail: 25968u64,
                name: "actor_type",
            },
            Name {
                head: 8389759083185729125u64,
                tail: 1819440479u64,
                name: "endpoint_url",
            },
            Name {
                head: 7234298819098404210u64,
                tail: 7627103u64,
                name: "recorded_at",
            },
            Name {
                head: 28263356333126517u64,
                tail: 0u64,
                name: "user_id",
            },
            Name {
                head: 121424956188018u64,
                tail: 0u64,
                name: "reason",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONNECTOR_ACTOR_TYPE,
        &NODE_HTTP_URL,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    ],
    required: 1023,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_USER_DISCONNECTED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_USER_DISCONNECTED_PAYLOAD),
    applicators: &[],
};
static NODE_STATUS_TRANSITION_PAYLOAD_IF_FORCE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: true,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_NON_BLANK_TEXT: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: None,
    pattern: Some(Pattern {
        fixed_lengths: &[],
        by_length: b"",
        classes: b"\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x03\x04\x04\x04\x05\x04\x04\x04\x04\x04\x06\x06\x06\x06\x06\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x08\x07\x07\x07\x07\t\n\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0C\x0C\x0B\x0B\x0B\x0B\x0B\x0C\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x0B\x01\x01\r\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0F\x10\x11\x12\x13\x13\x13\x13\x13\x13\x13\x13\x13\x14\x13\x13\x15\x16\x16\x16\x17\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01",
        stride: 5,
        next: &[
            480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 96, 128, 160, 192, 224, 256,
            288, 320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 480, 480, 480, 0, 480, 480,
            480, 480, 0, 480, 480, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 0,
            0, 0, 0, 0, 0, 0, 0, 480, 0, 480, 480, 480, 480, 480, 480, 480, 480, 480,
            480, 480, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0,
            0, 0, 0, 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 64, 64, 32, 64, 96, 128, 160,
            192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 64, 64, 64, 64,
            64, 64, 384, 64, 64, 64, 64, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320,
            352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 416, 448, 64, 64, 64, 64, 64, 64, 64,
            64, 64, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0, 0,
            0, 0, 480, 0, 384, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 32, 64, 96, 128,
            160, 192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 64, 64,
            64, 64, 64, 64, 64, 64, 64, 64, 64, 32, 64, 96, 128, 160, 192, 224, 256, 288,
            320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 64, 64, 64, 64, 64, 64, 64, 64, 0,
            0, 0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0, 0,
            0, 0, 480, 0, 0, 0, 0, 0, 0, 224, 224, 224, 224, 224, 224, 32, 64, 96, 128,
            160, 192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 224, 224,
            224, 224, 224, 224, 224, 224, 224, 224, 224, 32, 64, 96, 128, 160, 192, 224,
            256, 288, 320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 224, 224, 224, 224, 224,
            0, 0, 0, 0, 0, 0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 0, 0,
            0, 0, 0, 0, 0, 0, 480, 0, 0, 480, 480, 480, 480, 480, 480, 480, 480, 480,
            480, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0, 0, 0,
            0, 480, 0, 0, 0, 0, 0, 480, 480, 480, 480, 480, 480, 0, 32, 64, 96, 128, 160,
            192, 224, 256, 288, 320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 480, 480, 480,
            480, 480, 480, 480, 0, 480, 480, 480, 32, 64, 96, 128, 160, 192, 224, 256,
            288, 320, 352, 0, 0, 0, 0, 0, 0, 0, 0, 480, 480, 480, 480, 480, 480, 480,
            480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480,
            480, 480, 0, 0, 0, 0, 0, 0, 0, 0,
        ],
        first_sink: 480,
        accepted: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01",
        required: 1,
        forbidden: 0,
        certain: 0,
    }),
};
static NODE_NON_BLANK_TEXT: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_NON_BLANK_TEXT),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_STATUS_TRANSITION_PAYLOAD_IF_TO_LANE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 62u32,
        slots: b"\xFF\xFF\0\x01",
        names: &[
            Name {
                head: 7234318597473988705u64,
                tail: 0u64,
                name: "approved",
            },
            Name {
                head: 1701736292u64,
                tail: 0u64,
                name: "done",
            },
        ],
    }),
    pattern: None,
};
static NODE_STATUS_TRANSITION_PAYLOAD_IF_TO_LANE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_STATUS_TRANSITION_PAYLOAD_IF_TO_LANE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_STATUS_TRANSITION_PAYLOAD_IF_EVIDENCE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&ANY_OBJECT),
    applicators: &[],
};
static STRING_STATUS_TRANSITION_PAYLOAD_FROM_LANE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 9808775704409457445u64,
        shift: 59u32,
        slots: b"\xFF\x04\xFF\xFF\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x07\xFF\xFF\xFF\0\x05\x08\xFF\x03\xFF\xFF\x06\xFF\x02\xFF\xFF\xFF",
        names: &[
            Name {
                head: 28259022643752048u64,
                tail: 0u64,
                name: "planned",
            },
            Name {
                head: 28259018264898659u64,
                tail: 0u64,
                name: "claimed",
            },
            Name {
                head: 8243680180227239529u64,
                tail: 7566181u64,
                name: "in_progress",
            },
            Name {
                head: 7599372963136302950u64,
                tail: 30565u64,
                name: "for_review",
            },
            Name {
                head: 7234318597473988705u64,
                tail: 0u64,
                name: "approved",
            },
            Name {
                head: 1701736292u64,
                tail: 0u64,
                name: "done",
            },
            Name {
                head: 28259009575218274u64,
                tail: 0u64,
                name: "blocked",
            },
            Name {
                head: 7234307559156244835u64,
                tail: 0u64,
                name: "canceled",
            },
            Name {
                head: 444234035044u64,
                tail: 0u64,
                name: "doing",
            },
        ],
    }),
    pattern: None,
};
static NODE_STATUS_TRANSITION_PAYLOAD_FROM_LANE: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_STATUS_TRANSITION_PAYLOAD_FROM_LANE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_INBOUND_LANE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_STATUS_TRANSITION_PAYLOAD_FROM_LANE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_STATUS_ACTOR_DETAILS: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\xFF\xFF",
        names: &[],
    },
    values: &[],
    required: 0,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 1,
    applicators: &[],
    moves: None,
};
static NODE_STATUS_ACTOR: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_NON_BLANK_TEXT),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_STATUS_ACTOR_DETAILS),
    applicators: &[],
};
static STRING_EXECUTION_MODE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 62u32,
        slots: b"\0\xFF\xFF\x01",
        names: &[
            Name {
                head: 7306371814822932343u64,
                tail: 0u64,
                name: "worktree",
            },
            Name {
                head: 8241433813363878244u64,
                tail: 7303269u64,
                name: "direct_repo",
            },
        ],
    }),
    pattern: None,
};
static NODE_EXECUTION_MODE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_EXECUTION_MODE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_REPO_EVIDENCE: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\x02\xFF\0\xFF\xFF\x01\x03",
        names: &[
            Name {
                head: 1869636978u64,
                tail: 0u64,
                name: "repo",
            },
            Name {
                head: 114776262931042u64,
                tail: 0u64,
                name: "branch",
            },
            Name {
                head: 127996156276579u64,
                tail: 0u64,
                name: "commit",
            },
            Name {
                head: 8031148984735918438u64,
                tail: 431198069621u64,
                name: "files_touched",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROVENANCE_REF_SOURCE_EVENT_IDS,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_REPO_EVIDENCE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_REPO_EVIDENCE),
    applicators: &[],
};
static ARRAY_DONE_EVIDENCE_REPOS: ArrayRule = ArrayRule {
    items: &NODE_REPO_EVIDENCE,
    min_items: 1,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_DONE_EVIDENCE_REPOS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_DONE_EVIDENCE_REPOS),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_VERIFICATION_ENTRY: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\0\x01\xFF\xFF\xFF\x02",
        names: &[
            Name {
                head: 28268862397837155u64,
                tail: 0u64,
                name: "command",
            },
            Name {
                head: 128009175786866u64,
                tail: 0u64,
                name: "result",
            },
            Name {
                head: 34184234955273587u64,
                tail: 0u64,
                name: "summary",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 3,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_VERIFICATION_ENTRY: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_VERIFICATION_ENTRY),
    applicators: &[],
};
static ARRAY_DONE_EVIDENCE_VERIFICATION: ArrayRule = ArrayRule {
    items: &NODE_VERIFICATION_ENTRY,
    min_items: 0,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_DONE_EVIDENCE_VERIFICATION: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_DONE_EVIDENCE_VERIFICATION),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_REVIEW_VERDICT: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 61u32,
        slots: b"\0\xFF\x02\xFF\xFF\xFF\xFF\x01",
        names: &[
            Name {
                head: 8243125970416330098u64,
                tail: 0u64,
                name: "reviewer",
            },
            Name {
                head: 32760401606370678u64,
                tail: 0u64,
                name: "verdict",
            },
            Name {
                head: 7164775599194924402u64,
                tail: 101u64,
                name: "reference",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 3,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_REVIEW_VERDICT: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_REVIEW_VERDICT),
    applicators: &[],
};
static OBJECT_DONE_EVIDENCE: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\0\xFF\x02\x01\xFF\xFF",
        names: &[
            Name {
                head: 495790876018u64,
                tail: 0u64,
                name: "repos",
            },
            Name {
                head: 7017568532950050166u64,
                tail: 1852795252u64,
                name: "verification",
            },
            Name {
                head: 131277444769138u64,
                tail: 0u64,
                name: "review",
            },
        ],
    },
    values: &[
        &NODE_DONE_EVIDENCE_REPOS,
        &NODE_DONE_EVIDENCE_VERIFICATION,
        &NODE_REVIEW_VERDICT,
    ],
    required: 5,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_STATUS_TRANSITION_PAYLOAD_EVIDENCE: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_DONE_EVIDENCE),
    applicators: &[],
};
static OBJECT_STATUS_TRANSITION_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 1687563165057890457u64,
        shift: 59u32,
        slots: b"\xFF\xFF\x08\xFF\x05\t\x04\xFF\xFF\xFF\xFF\xFF\x01\x02\xFF\xFF\xFF\xFF\xFF\xFF\x06\xFF\0\xFF\xFF\xFF\x07\xFF\xFF\x03\xFF\xFF",
        names: &[
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
            Name {
                head: 7953757574026719846u64,
                tail: 101u64,
                name: "from_lane",
            },
            Name {
                head: 28550337356853108u64,
                tail: 0u64,
                name: "to_lane",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 435460140902u64,
                tail: 0u64,
                name: "force",
            },
            Name {
                head: 121424956188018u64,
                tail: 0u64,
                name: "reason",
            },
            Name {
                head: 8028075858292209765u64,
                tail: 111482040573806u64,
                name: "execution_mode",
            },
            Name {
                head: 8241437120556066162u64,
                tail: 26213u64,
                name: "review_ref",
            },
            Name {
                head: 7305804402280461925u64,
                tail: 0u64,
                name: "evidence",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_STATUS_TRANSITION_PAYLOAD_FROM_LANE,
        &NODE_INBOUND_LANE,
        &NODE_STATUS_ACTOR,
        &NODE_DECISION_POINT_PAYLOAD_MISSION_OWNER_AUTHORITY_FLAG,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_EXECUTION_MODE,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_STATUS_TRANSITION_PAYLOAD_EVIDENCE,
    ],
    required: 155,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[
        Applicator::AllOf(
            &[
                Applicator::If {
                    condition: &Applicator::Properties {
                        required: 32,
                        values: &[(5, &NODE_STATUS_TRANSITION_PAYLOAD_IF_FORCE)],
                    },
                    then: &Applicator::Properties {
                        required: 64,
                        values: &[(6, &NODE_NON_BLANK_TEXT)],
                    },
                    otherwise: &Applicator::AllOf(&[]),
                },
                Applicator::If {
                    condition: &Applicator::Properties {
                        required: 8,
                        values: &[(3, &NODE_STATUS_TRANSITION_PAYLOAD_IF_TO_LANE)],
                    },
                    then: &Applicator::Properties {
                        required: 512,
                        values: &[(9, &NODE_STATUS_TRANSITION_PAYLOAD_IF_EVIDENCE)],
                    },
                    otherwise: &Applicator::AllOf(&[]),
                },
            ],
        ),
    ],
    moves: Some(Moves {
        from: 2,
        to: 3,
        force: 5,
        lanes: PerfectHash {
            multiplier: 9808775704409457445u64,
            shift: 59u32,
            slots: b"\xFF\x04\xFF\xFF\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x07\xFF\xFF\xFF\0\x05\x08\xFF\x03\xFF\xFF\x06\xFF\x02\xFF\xFF\xFF",
            names: &[
                Name {
                    head: 28259022643752048u64,
                    tail: 0u64,
                    name: "planned",
                },
                Name {
                    head: 28259018264898659u64,
                    tail: 0u64,
                    name: "claimed",
                },
                Name {
                    head: 8243680180227239529u64,
                    tail: 7566181u64,
                    name: "in_progress",
                },
                Name {
                    head: 7599372963136302950u64,
                    tail: 30565u64,
                    name: "for_review",
                },
                Name {
                    head: 7234318597473988705u64,
                    tail: 0u64,
                    name: "approved",
                },
                Name {
                    head: 1701736292u64,
                    tail: 0u64,
                    name: "done",
                },
                Name {
                    head: 28259009575218274u64,
                    tail: 0u64,
                    name: "blocked",
                },
                Name {
                    head: 7234307559156244835u64,
                    tail: 0u64,
                    name: "canceled",
                },
                Name {
                    head: 444234035044u64,
                    tail: 0u64,
                    name: "doing",
                },
            ],
        },
        canonical: &[0, 1, 2, 3, 4, 5, 6, 7, 2],
        allowed: &[1, 194, 196, 217, 245, 229, 0, 196, 0],
    }),
};
static NODE_STATUS_TRANSITION_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_STATUS_TRANSITION_PAYLOAD),
    applicators: &[],
};
static STRING_WARNING_ACKNOWLEDGEMENT: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\x03\xFF\x02\x01\0\xFF\xFF",
        names: &[
            Name {
                head: 7310870969309884259u64,
                tail: 0u64,
                name: "continue",
            },
            Name {
                head: 1684828008u64,
                tail: 0u64,
                name: "hold",
            },
            Name {
                head: 7955443211351188850u64,
                tail: 0u64,
                name: "reassign",
            },
            Name {
                head: 491327481188u64,
                tail: 0u64,
                name: "defer",
            },
        ],
    }),
    pattern: None,
};
static NODE_WARNING_ACKNOWLEDGEMENT: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_WARNING_ACKNOWLEDGEMENT),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_WARNING_ACKNOWLEDGED_PAYLOAD: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 61u32,
        slots: b"\xFF\xFF\0\xFF\xFF\x02\x01\x03",
        names: &[
            Name {
                head: 8100114709378916720u64,
                tail: 110403735809633u64,
                name: "participant_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 6874584755307962743u64,
                tail: 25705u64,
                name: "warning_id",
            },
            Name {
                head: 7308347615793079137u64,
                tail: 32772479204550500u64,
                name: "acknowledgement",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_WARNING_ACKNOWLEDGEMENT,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_WARNING_ACKNOWLEDGED_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_WARNING_ACKNOWLEDGED_PAYLOAD),
    applicators: &[],
};
static STRING_EVENT_ID: StringRule = StringRule {
    min_length: 26,
    max_length: 36,
    enum_values: None,
    pattern: Some(Pattern {
        fixed_lengths: &[
            FixedLength {
                fold: 32u8,
                blocks: &[
                    Block {
                        offset: 0,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104,
                                    104, 104, 104, 104,
                                ],
                            ),
                            (
                                [
                                    106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
                                    106, 106, 106, 106,
                                ],
                                [
                                    107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107,
                                    107, 107, 107, 107,
                                ],
                            ),
                            (
                                [
                                    109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
                                    109, 109, 109, 109,
                                ],
                                [
                                    110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110,
                                    110, 110, 110, 110,
                                ],
                            ),
                            (
                                [
                                    112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112,
                                    112, 112, 112, 112,
                                ],
                                [
                                    116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
                                    116, 116, 116, 116,
                                ],
                            ),
                            (
                                [
                                    118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118,
                                    118, 118, 118, 118,
                                ],
                                [
                                    122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122,
                                    122, 122, 122, 122,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 10,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104,
                                    104, 104, 104, 104,
                                ],
                            ),
                            (
                                [
                                    106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
                                    106, 106, 106, 106,
                                ],
                                [
                                    107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107,
                                    107, 107, 107, 107,
                                ],
                            ),
                            (
                                [
                                    109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
                                    109, 109, 109, 109,
                                ],
                                [
                                    110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110,
                                    110, 110, 110, 110,
                                ],
                            ),
                            (
                                [
                                    112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112,
                                    112, 112, 112, 112,
                                ],
                                [
                                    116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
                                    116, 116, 116, 116,
                                ],
                            ),
                            (
                                [
                                    118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118,
                                    118, 118, 118, 118,
                                ],
                                [
                                    122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122,
                                    122, 122, 122, 122,
                                ],
                            ),
                        ],
                    },
                ],
            },
            FixedLength {
                fold: 32u8,
                blocks: &[
                    Block {
                        offset: 0,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 16,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                ],
            },
            FixedLength {
                fold: 32u8,
                blocks: &[
                    Block {
                        offset: 0,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 45, 48, 48, 48, 48, 45, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 45, 57, 57, 57, 57, 45, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 97, 97, 97, 97, 97, 45, 97, 97, 97, 97, 45, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 102, 102, 102, 102, 102, 45, 102, 102, 102,
                                    102, 45, 102, 102,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 16,
                        ranges: &[
                            (
                                [
                                    48, 48, 45, 48, 48, 48, 48, 45, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 45, 57, 57, 57, 57, 45, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 45, 97, 97, 97, 97, 45, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 45, 102, 102, 102, 102, 45, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 20,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 45, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 45, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    97, 97, 97, 45, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
                                    97,
                                ],
                                [
                                    102, 102, 102, 45, 102, 102, 102, 102, 102, 102, 102, 102,
                                    102, 102, 102, 102,
                                ],
                            ),
                        ],
                    },
                ],
            },
        ],
        by_length: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\x02\0\0\0\x03",
        classes: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\0\0\0\0\0\0\0\x02\x02\x02\x02\x02\x02\x03\x03\0\x03\x03\0\x03\x03\0\x03\x03\x03\x03\x03\0\x03\x03\x03\x03\x03\0\0\0\0\0\0\x02\x02\x02\x02\x02\x02\x03\x03\0\x03\x03\0\x03\x03\0\x03\x03\x03\x03\x03\0\x03\x03\x03\x03\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        stride: 2,
        next: &[
            320, 320, 4, 8, 320, 320, 12, 16, 320, 320, 16, 16, 320, 320, 20, 24, 320,
            320, 24, 24, 320, 320, 28, 32, 320, 320, 32, 32, 320, 320, 36, 40, 320, 320,
            40, 40, 320, 320, 44, 48, 320, 320, 48, 48, 320, 320, 52, 56, 320, 320, 56,
            56, 320, 320, 60, 64, 320, 320, 64, 64, 320, 68, 72, 76, 320, 320, 76, 76,
            320, 320, 80, 320, 320, 320, 84, 88, 320, 320, 88, 88, 320, 320, 92, 320,
            320, 320, 96, 100, 320, 320, 100, 100, 320, 320, 104, 320, 320, 320, 108,
            112, 320, 320, 112, 112, 320, 320, 116, 320, 320, 320, 120, 124, 320, 320,
            124, 124, 320, 128, 320, 320, 320, 320, 132, 136, 320, 320, 136, 136, 320,
            320, 140, 320, 320, 320, 144, 148, 320, 320, 148, 148, 320, 320, 152, 320,
            320, 320, 156, 160, 320, 320, 160, 160, 320, 320, 164, 320, 320, 320, 168,
            172, 320, 320, 172, 172, 320, 320, 176, 320, 320, 320, 180, 184, 320, 320,
            184, 184, 320, 188, 320, 320, 320, 320, 192, 196, 320, 320, 196, 196, 320,
            320, 200, 320, 320, 320, 204, 208, 320, 320, 208, 208, 320, 320, 212, 320,
            320, 320, 216, 220, 320, 320, 220, 220, 320, 320, 224, 320, 320, 320, 228,
            232, 320, 320, 232, 232, 320, 320, 236, 320, 320, 320, 240, 244, 320, 320,
            244, 244, 320, 248, 320, 320, 320, 320, 252, 256, 320, 320, 256, 256, 320,
            320, 260, 320, 320, 320, 264, 268, 320, 320, 268, 268, 320, 320, 272, 320,
            320, 320, 276, 280, 320, 320, 280, 280, 320, 320, 284, 320, 320, 320, 288,
            320, 320, 320, 320, 320, 320, 320, 292, 320, 320, 320, 296, 320, 320, 320,
            300, 320, 320, 320, 304, 320, 320, 320, 308, 320, 320, 320, 312, 320, 320,
            320, 288, 320, 320, 320, 316, 320, 320, 320, 280, 320, 320, 320, 320, 320,
        ],
        first_sink: 320,
        accepted: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\0\0\0",
        required: 1,
        forbidden: 0,
        certain: 0,
    }),
};
static NODE_EVENT_ID: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_EVENT_ID),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_ENVELOPE_AGGREGATE_ID: StringRule = StringRule {
    min_length: 1,
    max_length: usize::MAX,
    enum_values: None,
    pattern: Some(Pattern {
        fixed_lengths: &[],
        by_length: b"",
        classes: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\x03\0\x04\0\x05\x06\x07\0\0\0\0\x08\0\0\t\0\0\n\0\x0B\x0C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        stride: 4,
        next: &[
            256, 256, 256, 256, 256, 256, 16, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256,
            256, 256, 256, 256, 32, 256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 256,
            256, 48, 256, 256, 256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 256, 256,
            256, 256, 256, 256, 256, 256, 256, 256, 64, 256, 0, 0, 0, 256, 256, 256, 256,
            256, 256, 256, 256, 256, 256, 256, 256, 80, 0, 0, 0, 256, 256, 256, 256, 256,
            256, 256, 256, 256, 256, 96, 256, 256, 0, 0, 0, 256, 256, 256, 256, 256, 112,
            256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 272, 128, 256, 256, 256,
            256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 256, 256, 256, 144, 256,
            256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 256, 256, 160, 256, 256,
            256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 256, 256, 256, 256, 256,
            256, 256, 256, 256, 256, 176, 256, 0, 0, 0, 256, 256, 256, 192, 256, 256,
            256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 256, 256, 256, 256, 256,
            256, 256, 208, 256, 256, 256, 256, 0, 0, 0, 256, 256, 256, 256, 256, 256,
            256, 256, 256, 224, 256, 256, 256, 0, 0, 0, 256, 256, 256, 256, 256, 256,
            256, 240, 256, 256, 256, 256, 256, 0, 0, 0, 256, 272, 256, 256, 256, 256,
            256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 256, 256, 256, 256, 256, 256,
            256, 256, 256, 256, 256, 256, 256, 0, 0, 0, 272, 272, 272, 272, 272, 272,
            272, 272, 272, 272, 272, 272, 272, 0, 0, 0,
        ],
        first_sink: 256,
        accepted: b"\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\x01",
        required: 0,
        forbidden: 1,
        certain: 0,
    }),
};
static NODE_ENVELOPE_AGGREGATE_ID: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_ENVELOPE_AGGREGATE_ID),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_ENVELOPE_PAYLOAD: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&ANY_OBJECT),
    applicators: &[],
};
static NODE_ENVELOPE_CAUSATION_ID: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_EVENT_ID),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_ENVELOPE_SCHEMA_VERSION: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\0\xFF",
        names: &[
            Name {
                head: 206933339699u64,
                tail: 0u64,
                name: "3.0.0",
            },
        ],
    }),
    pattern: None,
};
static NODE_ENVELOPE_SCHEMA_VERSION: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_ENVELOPE_SCHEMA_VERSION),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static NODE_ENVELOPE_DATA_TIER: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Integer {
        min: 0,
        max: 4,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_ENVELOPE: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 1687563165057890457u64,
        shift: 59u32,
        slots: b"\0\x01\x07\x04\xFF\xFF\xFF\x06\xFF\x03\xFF\x08\xFF\xFF\t\xFF\xFF\xFF\n\xFF\x0B\xFF\x05\xFF\xFF\xFF\xFF\x02\xFF\x0C\xFF\r",
        names: &[
            Name {
                head: 7235419230020400741u64,
                tail: 0u64,
                name: "event_id",
            },
            Name {
                head: 8751724929560704613u64,
                tail: 25968u64,
                name: "event_type",
            },
            Name {
                head: 8386097666549311329u64,
                tail: 1684627301u64,
                name: "aggregate_id",
            },
            Name {
                head: 28254628860223856u64,
                tail: 0u64,
                name: "payload",
            },
            Name {
                head: 7881708861846808948u64,
                tail: 112u64,
                name: "timestamp",
            },
            Name {
                head: 7235419161267631458u64,
                tail: 0u64,
                name: "build_id",
            },
            Name {
                head: 28263356114956142u64,
                tail: 0u64,
                name: "node_id",
            },
            Name {
                head: 6878248353854742892u64,
                tail: 461229747299u64,
                name: "lamport_clock",
            },
            Name {
                head: 8028075772662341987u64,
                tail: 1684627310u64,
                name: "causation_id",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1684632949u64,
                name: "project_uuid",
            },
            Name {
                head: 6878231818130125424u64,
                tail: 1735748723u64,
                name: "project_slug",
            },
            Name {
                head: 8386103164108173155u64,
                tail: 110403735416681u64,
                name: "correlation_id",
            },
            Name {
                head: 8529643341743678323u64,
                tail: 121424789598821u64,
                name: "schema_version",
            },
            Name {
                head: 7307499823391072612u64,
                tail: 114u64,
                name: "data_tier",
            },
        ],
    },
    values: &[
        &NODE_EVENT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_ENVELOPE_AGGREGATE_ID,
        &NODE_ENVELOPE_PAYLOAD,
        &NODE_TIMESTAMP,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_MISSION_AUDIT_COMPLETED_PAYLOAD_FINDINGS_COUNT,
        &NODE_ENVELOPE_CAUSATION_ID,
        &NODE_PROJECT_UUID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_EVENT_ID,
        &NODE_ENVELOPE_SCHEMA_VERSION,
        &NODE_ENVELOPE_DATA_TIER,
    ],
    required: 6903,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static STRING_ANNOTATION_ROW_KIND: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\0\xFF",
        names: &[
            Name {
                head: 7598805623994478177u64,
                tail: 28271u64,
                name: "annotation",
            },
        ],
    }),
    pattern: None,
};
static NODE_ANNOTATION_ROW_KIND: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_ANNOTATION_ROW_KIND),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_ANNOTATION_ID: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: None,
    pattern: Some(Pattern {
        fixed_lengths: &[
            FixedLength {
                fold: 0u8,
                blocks: &[
                    Block {
                        offset: 0,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65,
                                    65,
                                ],
                                [
                                    72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72,
                                    72,
                                ],
                            ),
                            (
                                [
                                    74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74,
                                    74,
                                ],
                                [
                                    75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75,
                                    75,
                                ],
                            ),
                            (
                                [
                                    77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77,
                                    77,
                                ],
                                [
                                    78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78,
                                    78,
                                ],
                            ),
                            (
                                [
                                    80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80,
                                    80,
                                ],
                                [
                                    84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84,
                                    84,
                                ],
                            ),
                            (
                                [
                                    86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
                                    86,
                                ],
                                [
                                    90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
                                    90,
                                ],
                            ),
                        ],
                    },
                    Block {
                        offset: 10,
                        ranges: &[
                            (
                                [
                                    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
                                    48,
                                ],
                                [
                                    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
                                    57,
                                ],
                            ),
                            (
                                [
                                    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65,
                                    65,
                                ],
                                [
                                    72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72,
                                    72,
                                ],
                            ),
                            (
                                [
                                    74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74,
                                    74,
                                ],
                                [
                                    75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75,
                                    75,
                                ],
                            ),
                            (
                                [
                                    77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77,
                                    77,
                                ],
                                [
                                    78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78,
                                    78,
                                ],
                            ),
                            (
                                [
                                    80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80,
                                    80,
                                ],
                                [
                                    84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84,
                                    84,
                                ],
                            ),
                            (
                                [
                                    86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86,
                                    86,
                                ],
                                [
                                    90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
                                    90,
                                ],
                            ),
                        ],
                    },
                ],
            },
        ],
        by_length: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01",
        classes: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\0\x01\x01\0\x01\x01\0\x01\x01\x01\x01\x01\0\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        stride: 1,
        next: &[
            54, 2, 54, 4, 54, 6, 54, 8, 54, 10, 54, 12, 54, 14, 54, 16, 54, 18, 54, 20,
            54, 22, 54, 24, 54, 26, 54, 28, 54, 30, 54, 32, 54, 34, 54, 36, 54, 38, 54,
            40, 54, 42, 54, 44, 54, 46, 54, 48, 54, 50, 54, 52, 54, 54, 54, 54,
        ],
        first_sink: 54,
        accepted: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0",
        required: 1,
        forbidden: 0,
        certain: 0,
    }),
};
static NODE_ANNOTATION_ID: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_ANNOTATION_ID),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_ROW_ACTOR_BINDING: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 61u32,
        slots: b"\x02\x03\0\xFF\xFF\x01\xFF\xFF",
        names: &[
            Name {
                head: 1701605234u64,
                tail: 0u64,
                name: "role",
            },
            Name {
                head: 28548172593721968u64,
                tail: 0u64,
                name: "profile",
            },
            Name {
                head: 1819242356u64,
                tail: 0u64,
                name: "tool",
            },
            Name {
                head: 465557548909u64,
                tail: 0u64,
                name: "model",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 15,
    retired: 0,
    additional_properties: None,
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ROW_ACTOR: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Any,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ROW_ACTOR_BINDING),
    applicators: &[],
};
static NODE_ANNOTATION_DELTA_RELEASE_RUNTIME_CLAIM: Node = Node {
    null: true,
    allow_false: true,
    allow_true: true,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static STRING_SUBTASK_STATUS: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 3644539315863889269u64,
        shift: 59u32,
        slots: b"\xFF\xFF\x06\xFF\x03\xFF\x04\xFF\xFF\xFF\t\xFF\x02\xFF\0\x05\xFF\x0B\xFF\n\xFF\x07\xFF\xFF\xFF\xFF\xFF\x01\xFF\xFF\xFF\x08",
        names: &[
            Name {
                head: 32485566665614695u64,
                tail: 0u64,
                name: "genesis",
            },
            Name {
                head: 28259022643752048u64,
                tail: 0u64,
                name: "planned",
            },
            Name {
                head: 28259018264898659u64,
                tail: 0u64,
                name: "claimed",
            },
            Name {
                head: 8243680180227239529u64,
                tail: 7566181u64,
                name: "in_progress",
            },
            Name {
                head: 7599372963136302950u64,
                tail: 30565u64,
                name: "for_review",
            },
            Name {
                head: 7307502048467971689u64,
                tail: 119u64,
                name: "in_review",
            },
            Name {
                head: 7234318597473988705u64,
                tail: 0u64,
                name: "approved",
            },
            Name {
                head: 1701736292u64,
                tail: 0u64,
                name: "done",
            },
            Name {
                head: 28259009575218274u64,
                tail: 0u64,
                name: "blocked",
            },
            Name {
                head: 7234307559156244835u64,
                tail: 0u64,
                name: "canceled",
            },
            Name {
                head: 28259031267765107u64,
                tail: 0u64,
                name: "skipped",
            },
            Name {
                head: 7813868917003415406u64,
                tail: 111516181422953u64,
                name: "not_applicable",
            },
        ],
    }),
    pattern: None,
};
static NODE_SUBTASK_STATUS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_SUBTASK_STATUS),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_ANNOTATION_DELTA_SUBTASKS: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 63u32,
        slots: b"\xFF\xFF",
        names: &[],
    },
    values: &[],
    required: 0,
    retired: 0,
    additional_properties: Some(&NODE_SUBTASK_STATUS),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ANNOTATION_DELTA_SUBTASKS: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ANNOTATION_DELTA_SUBTASKS),
    applicators: &[],
};
static NODE_ANNOTATION_DELTA_SHELL_PID: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Integer {
        min: -9223372036854775808,
        max: 9223372036854775807,
    },
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_REVIEW_OVERRIDE: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\x03\0\xFF\x01\x02\xFF\xFF",
        names: &[
            Name {
                head: 29793u64,
                tail: 0u64,
                name: "at",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
            Name {
                head: 121424956188018u64,
                tail: 0u64,
                name: "reason",
            },
        ],
    },
    values: &[
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    ],
    required: 15,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ANNOTATION_DELTA_REVIEW: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_REVIEW_OVERRIDE),
    applicators: &[],
};
static OBJECT_ANNOTATION_DELTA: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 1253497982482071597u64,
        shift: 59u32,
        slots: b"\xFF\xFF\x0B\xFF\xFF\xFF\r\x03\x05\xFF\x02\x04\xFF\xFF\xFF\x01\x0C\xFF\t\x07\xFF\xFF\x06\n\xFF\0\x08\xFF\x0E\xFF\xFF\xFF",
        names: &[
            Name {
                head: 6874027268401554802u64,
                tail: 7883939740840322413u64,
                name: "release_runtime_claim",
            },
            Name {
                head: 8316867999271384435u64,
                tail: 0u64,
                name: "subtasks",
            },
            Name {
                head: 1702129518u64,
                tail: 0u64,
                name: "note",
            },
            Name {
                head: 500068345697u64,
                tail: 0u64,
                name: "agent",
            },
            Name {
                head: 7306367360908358497u64,
                tail: 0u64,
                name: "assignee",
            },
            Name {
                head: 7597677490653718643u64,
                tail: 100u64,
                name: "shell_pid",
            },
            Name {
                head: 7597677490653718643u64,
                tail: 8386088865944068453u64,
                name: "shell_pid_created_at",
            },
            Name {
                head: 1701605234u64,
                tail: 0u64,
                name: "role",
            },
            Name {
                head: 8246195871388362593u64,
                tail: 435610543727u64,
                name: "agent_profile",
            },
            Name {
                head: 8246195871388362593u64,
                tail: 7957695011148363359u64,
                name: "agent_profile_version",
            },
            Name {
                head: 465557548909u64,
                tail: 0u64,
                name: "model",
            },
            Name {
                head: 8243105097092919920u64,
                tail: 0u64,
                name: "provider",
            },
            Name {
                head: 6877671092851405428u64,
                tail: 1936090482u64,
                name: "tracker_refs",
            },
            Name {
                head: 6877671092851405428u64,
                tail: 7305790138895135327u64,
                name: "tracker_refs_replace",
            },
            Name {
                head: 131277444769138u64,
                tail: 0u64,
                name: "review",
            },
        ],
    },
    values: &[
        &NODE_ANNOTATION_DELTA_RELEASE_RUNTIME_CLAIM,
        &NODE_ANNOTATION_DELTA_SUBTASKS,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_ANNOTATION_DELTA_SHELL_PID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_PROVENANCE_REF_SOURCE_EVENT_IDS,
        &NODE_PROVENANCE_REF_SOURCE_EVENT_IDS,
        &NODE_ANNOTATION_DELTA_REVIEW,
    ],
    required: 0,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ANNOTATION_DELTA: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ANNOTATION_DELTA),
    applicators: &[],
};
static OBJECT_ANNOTATION_ROW: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 3236661110929538049u64,
        shift: 60u32,
        slots: b"\xFF\x04\xFF\xFF\x01\0\xFF\xFF\xFF\xFF\xFF\x02\xFF\x03\x05\xFF",
        names: &[
            Name {
                head: 1684957547u64,
                tail: 0u64,
                name: "kind",
            },
            Name {
                head: 7235419230020400741u64,
                tail: 0u64,
                name: "event_id",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
            Name {
                head: 29793u64,
                tail: 0u64,
                name: "at",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 418565088612u64,
                tail: 0u64,
                name: "delta",
            },
        ],
    },
    values: &[
        &NODE_ANNOTATION_ROW_KIND,
        &NODE_ANNOTATION_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_TIMESTAMP,
        &NODE_ROW_ACTOR,
        &NODE_ANNOTATION_DELTA,
    ],
    required: 63,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ANNOTATION_ROW: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ANNOTATION_ROW),
    applicators: &[],
};
static STRING_ROW_LANE: StringRule = StringRule {
    min_length: 0,
    max_length: usize::MAX,
    enum_values: Some(PerfectHash {
        multiplier: 9808775704409457445u64,
        shift: 59u32,
        slots: b"\xFF\x07\xFF\xFF\x03\xFF\xFF\x01\xFF\xFF\x06\xFF\xFF\xFF\xFF\n\xFF\xFF\xFF\x02\x08\x0B\xFF\x05\xFF\xFF\t\xFF\x04\xFF\xFF\0",
        names: &[
            Name {
                head: 32485566665614695u64,
                tail: 0u64,
                name: "genesis",
            },
            Name {
                head: 7019269490406420085u64,
                tail: 431199250796u64,
                name: "uninitialized",
            },
            Name {
                head: 28259022643752048u64,
                tail: 0u64,
                name: "planned",
            },
            Name {
                head: 28259018264898659u64,
                tail: 0u64,
                name: "claimed",
            },
            Name {
                head: 8243680180227239529u64,
                tail: 7566181u64,
                name: "in_progress",
            },
            Name {
                head: 7599372963136302950u64,
                tail: 30565u64,
                name: "for_review",
            },
            Name {
                head: 7307502048467971689u64,
                tail: 119u64,
                name: "in_review",
            },
            Name {
                head: 7234318597473988705u64,
                tail: 0u64,
                name: "approved",
            },
            Name {
                head: 1701736292u64,
                tail: 0u64,
                name: "done",
            },
            Name {
                head: 28259009575218274u64,
                tail: 0u64,
                name: "blocked",
            },
            Name {
                head: 7234307559156244835u64,
                tail: 0u64,
                name: "canceled",
            },
            Name {
                head: 444234035044u64,
                tail: 0u64,
                name: "doing",
            },
        ],
    }),
    pattern: None,
};
static NODE_ROW_LANE: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Rule(&STRING_ROW_LANE),
    array: ArrayCheck::Reject,
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_ROW_REVIEW: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 203340907614833789u64,
        shift: 61u32,
        slots: b"\0\xFF\x02\xFF\xFF\xFF\xFF\x01",
        names: &[
            Name {
                head: 8243125970416330098u64,
                tail: 0u64,
                name: "reviewer",
            },
            Name {
                head: 32760401606370678u64,
                tail: 0u64,
                name: "verdict",
            },
            Name {
                head: 7164775599194924402u64,
                tail: 101u64,
                name: "reference",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ROW_REVIEW: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ROW_REVIEW),
    applicators: &[],
};
static OBJECT_ROW_REPO: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\x02\xFF\0\xFF\xFF\x01\x03",
        names: &[
            Name {
                head: 1869636978u64,
                tail: 0u64,
                name: "repo",
            },
            Name {
                head: 114776262931042u64,
                tail: 0u64,
                name: "branch",
            },
            Name {
                head: 127996156276579u64,
                tail: 0u64,
                name: "commit",
            },
            Name {
                head: 8031148984735918438u64,
                tail: 431198069621u64,
                name: "files_touched",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_PROVENANCE_REF_SOURCE_EVENT_IDS,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ROW_REPO: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ROW_REPO),
    applicators: &[],
};
static ARRAY_ROW_EVIDENCE_REPOS: ArrayRule = ArrayRule {
    items: &NODE_ROW_REPO,
    min_items: 0,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_ROW_EVIDENCE_REPOS: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_ROW_EVIDENCE_REPOS),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_ROW_COMMAND: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\0\x01\xFF\xFF\xFF\x02",
        names: &[
            Name {
                head: 28268862397837155u64,
                tail: 0u64,
                name: "command",
            },
            Name {
                head: 128009175786866u64,
                tail: 0u64,
                name: "result",
            },
            Name {
                head: 34184234955273587u64,
                tail: 0u64,
                name: "summary",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_ROW_COMMAND: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ROW_COMMAND),
    applicators: &[],
};
static ARRAY_ROW_EVIDENCE_VERIFICATION: ArrayRule = ArrayRule {
    items: &NODE_ROW_COMMAND,
    min_items: 0,
    max_items: 4294967295,
    unique_items: false,
};
static NODE_ROW_EVIDENCE_VERIFICATION: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Rule(&ARRAY_ROW_EVIDENCE_VERIFICATION),
    object: ObjectCheck::Reject,
    applicators: &[],
};
static OBJECT_ROW_EVIDENCE: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 11400714819323198485u64,
        shift: 61u32,
        slots: b"\xFF\xFF\x01\xFF\0\x02\xFF\xFF",
        names: &[
            Name {
                head: 131277444769138u64,
                tail: 0u64,
                name: "review",
            },
            Name {
                head: 495790876018u64,
                tail: 0u64,
                name: "repos",
            },
            Name {
                head: 7017568532950050166u64,
                tail: 1852795252u64,
                name: "verification",
            },
        ],
    },
    values: &[
        &NODE_ROW_REVIEW,
        &NODE_ROW_EVIDENCE_REPOS,
        &NODE_ROW_EVIDENCE_VERIFICATION,
    ],
    required: 1,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_LANE_ROW_EVIDENCE: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ROW_EVIDENCE),
    applicators: &[],
};
static OBJECT_ROW_VERDICT: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 9808775704409457445u64,
        shift: 61u32,
        slots: b"\xFF\0\x01\xFF\x02\xFF\x03\xFF",
        names: &[
            Name {
                head: 8243125970416330098u64,
                tail: 0u64,
                name: "reviewer",
            },
            Name {
                head: 32760401606370678u64,
                tail: 0u64,
                name: "verdict",
            },
            Name {
                head: 7164775599194924402u64,
                tail: 101u64,
                name: "reference",
            },
            Name {
                head: 7738135659971700070u64,
                tail: 448629141599u64,
                name: "feedback_path",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_CONCURRENT_DRIVER_WARNING_PAYLOAD_PARTICIPANT_IDS_ITEM,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
    ],
    required: 7,
    retired: 0,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_LANE_ROW_REVIEW_RESULT: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_ROW_VERDICT),
    applicators: &[],
};
static NODE_LANE_ROW_POLICY_METADATA: Node = Node {
    null: true,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&ANY_OBJECT),
    applicators: &[],
};
static OBJECT_LANE_ROW: ObjectRule = ObjectRule {
    keys: PerfectHash {
        multiplier: 2373764345478521153u64,
        shift: 58u32,
        slots: b"\xFF\xFF\xFF\xFF\t\x07\xFF\x10\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0F\xFF\x04\xFF\xFF\xFF\x01\x08\xFF\x06\x0B\xFF\xFF\xFF\xFF\0\xFF\xFF\xFF\x0C\xFF\xFF\xFF\x05\xFF\x0E\n\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x03\xFF\xFF\xFF\xFF\x02\xFF\xFF\r\xFF\xFF\xFF\xFF",
        names: &[
            Name {
                head: 7235419230020400741u64,
                tail: 0u64,
                name: "event_id",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 1735748723u64,
                name: "mission_slug",
            },
            Name {
                head: 6874026255040210278u64,
                tail: 1735748723u64,
                name: "feature_slug",
            },
            Name {
                head: 6876556179740518765u64,
                tail: 25705u64,
                name: "mission_id",
            },
            Name {
                head: 431264591991u64,
                tail: 0u64,
                name: "wp_id",
            },
            Name {
                head: 7953757574026719846u64,
                tail: 101u64,
                name: "from_lane",
            },
            Name {
                head: 28550337356853108u64,
                tail: 0u64,
                name: "to_lane",
            },
            Name {
                head: 29793u64,
                tail: 0u64,
                name: "at",
            },
            Name {
                head: 491496170337u64,
                tail: 0u64,
                name: "actor",
            },
            Name {
                head: 435460140902u64,
                tail: 0u64,
                name: "force",
            },
            Name {
                head: 8028075858292209765u64,
                tail: 111482040573806u64,
                name: "execution_mode",
            },
            Name {
                head: 121424956188018u64,
                tail: 0u64,
                name: "reason",
            },
            Name {
                head: 8313484862105412978u64,
                tail: 435460142447u64,
                name: "reason_source",
            },
            Name {
                head: 8241437120556066162u64,
                tail: 26213u64,
                name: "review_ref",
            },
            Name {
                head: 7305804402280461925u64,
                tail: 0u64,
                name: "evidence",
            },
            Name {
                head: 8241437120556066162u64,
                tail: 500035842917u64,
                name: "review_result",
            },
            Name {
                head: 7881151340799094640u64,
                tail: 27431034385691749u64,
                name: "policy_metadata",
            },
        ],
    },
    values: &[
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_ROW_LANE,
        &NODE_ROW_LANE,
        &NODE_TIMESTAMP,
        &NODE_ROW_ACTOR,
        &NODE_DECISION_POINT_PAYLOAD_MISSION_OWNER_AUTHORITY_FLAG,
        &NODE_COMMENT_POSTED_PAYLOAD_PARTICIPANT_ID,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_COMMENT_POSTED_PAYLOAD_REPLY_TO,
        &NODE_LANE_ROW_EVIDENCE,
        &NODE_LANE_ROW_REVIEW_RESULT,
        &NODE_LANE_ROW_POLICY_METADATA,
    ],
    required: 2033,
    retired: 4,
    additional_properties: Some(&ANY),
    property_names: StringCheck::Any,
    min_properties: 0,
    applicators: &[],
    moves: None,
};
static NODE_LANE_ROW: Node = Node {
    null: false,
    allow_false: false,
    allow_true: false,
    number: NumberCheck::Reject,
    string: StringCheck::Reject,
    array: ArrayCheck::Reject,
    object: ObjectCheck::Rule(&OBJECT_LANE_ROW),
    applicators: &[],
};
