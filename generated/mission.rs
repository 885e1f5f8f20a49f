// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::mission::policy::*;
use crate::contract::violation::Code;
use super::types::*;
/// Members that only envelopes have.
pub(crate) const ENVELOPE_MEMBERS: &[&str] = &[
    "lamport_clock",
    "node_id",
    "build_id",
    "correlation_id",
    "causation_id",
    "data_tier",
];
/// Member and text of the label of lifecycle rows.
pub(crate) const LIFECYCLE_LABEL: (&str, &str) = ("schema_version", "5.0.0");
/// The shapes of rows, in the order in which they are tried. The last one takes every row.
pub(crate) static ROW_SHAPES: &[RowShape] = &[
    RowShape {
        id: "cloudevents",
        role: RowRole::Newer,
        schema: Some("CloudEventsRow"),
        summary: "Row of the coming line. It is kept, and not folded yet.",
        names_contract_events: false,
        tests: &[Test::Has("specversion")],
    },
    RowShape {
        id: "annotation",
        role: RowRole::Annotation,
        schema: Some("AnnotationRow"),
        summary: "Annotation of a work package: it fills slots, and moves nothing.",
        names_contract_events: false,
        tests: &[Test::Is("kind", &["annotation"])],
    },
    RowShape {
        id: "unknown_kind",
        role: RowRole::Error,
        schema: None,
        summary: "Row of a kind that nobody knows.",
        names_contract_events: false,
        tests: &[Test::NotNull("kind")],
    },
    RowShape {
        id: "retrospective_step",
        role: RowRole::Note,
        schema: Some("RetrospectiveStepRow"),
        summary: "Step of a retrospective, in the form of older rows.",
        names_contract_events: false,
        tests: &[Test::Starts("event_name", "retrospective.")],
    },
    RowShape {
        id: "retrospective",
        role: RowRole::Note,
        schema: Some("RetrospectiveRow"),
        summary: "Retrospective that was captured, was skipped, or failed.",
        names_contract_events: false,
        tests: &[
            Test::Is(
                "type",
                &[
                    "RetrospectiveCaptured",
                    "RetrospectiveCaptureFailed",
                    "RetrospectiveSkipped",
                ],
            ),
        ],
    },
    RowShape {
        id: "lifecycle",
        role: RowRole::Note,
        schema: Some("LifecycleRow"),
        summary: "Something in the life of a mission or work package, in the command line's own form.",
        names_contract_events: false,
        tests: &[
            Test::Has("event_type"),
            Test::Has("aggregate_id"),
            Test::Has("schema_version"),
            Test::Has("timestamp"),
            Test::Has("payload"),
        ],
    },
    RowShape {
        id: "decision",
        role: RowRole::Note,
        schema: Some("DecisionRow"),
        summary: "Decision point that was opened or closed.",
        names_contract_events: true,
        tests: &[
            Test::Has("event_type"),
            Test::Has("at"),
            Test::Has("payload"),
            Test::Lacks("aggregate_id"),
        ],
    },
    RowShape {
        id: "run_journal",
        role: RowRole::Note,
        schema: Some("RunJournalRow"),
        summary: "Row of a run's own journal.",
        names_contract_events: true,
        tests: &[
            Test::Has("event_type"),
            Test::Has("timestamp"),
            Test::Has("payload"),
            Test::Lacks("aggregate_id"),
        ],
    },
    RowShape {
        id: "typed_lane",
        role: RowRole::Note,
        schema: Some("TypedLaneRow"),
        summary: "Lane row that also names an event type, so that the release passes over it.",
        names_contract_events: true,
        tests: &[Test::Has("event_type"), Test::Has("to_lane")],
    },
    RowShape {
        id: "unknown_note",
        role: RowRole::Note,
        schema: None,
        summary: "Row with an event type, of no form that is known.",
        names_contract_events: false,
        tests: &[Test::Has("event_type")],
    },
    RowShape {
        id: "lane",
        role: RowRole::Lane,
        schema: Some("LaneRow"),
        summary: "Move of a work package from lane to lane.",
        names_contract_events: false,
        tests: &[Test::Any(&["to_lane", "from_lane"])],
    },
    RowShape {
        id: "foreign",
        role: RowRole::Error,
        schema: None,
        summary: "Row that has no place in a mission log.",
        names_contract_events: false,
        tests: &[],
    },
];
/// The release of the Python package whose fold the mission policies describe.
pub(crate) const MISSION_RELEASE: &str = "11.0.0";
/// The columns of the board, in their order.
pub(crate) const BOARD_LANES: &[MissionLane] = &[
    MissionLane::Planned,
    MissionLane::Claimed,
    MissionLane::InProgress,
    MissionLane::ForReview,
    MissionLane::InReview,
    MissionLane::Approved,
    MissionLane::Done,
    MissionLane::Blocked,
    MissionLane::Canceled,
];
/// Lanes that nothing leaves without force.
pub(crate) const TERMINAL_MISSION_LANES: &[MissionLane] = &[
    MissionLane::Done,
    MissionLane::Canceled,
];
/// Lanes in which a package counts as finished, where progress is told.
pub(crate) const FINISHED_LANES: &[MissionLane] = &[
    MissionLane::Approved,
    MissionLane::Done,
];
/// Lanes whose packages are left out where progress is told.
pub(crate) const LEFT_OUT_LANES: &[MissionLane] = &[MissionLane::Canceled];
/// Older spellings of lanes.
pub(crate) const MISSION_LANE_ALIASES: &[(&str, MissionLane)] = &[
    ("doing", MissionLane::InProgress),
];
/// Moves that are in the matrix.
pub(crate) const MISSION_MOVES: &[(Option<MissionLane>, MissionLane)] = &[
    (None, MissionLane::Planned),
    (Some(MissionLane::Genesis), MissionLane::Planned),
    (Some(MissionLane::Planned), MissionLane::Claimed),
    (Some(MissionLane::Claimed), MissionLane::InProgress),
    (Some(MissionLane::InProgress), MissionLane::ForReview),
    (Some(MissionLane::InProgress), MissionLane::Approved),
    (Some(MissionLane::InProgress), MissionLane::Planned),
    (Some(MissionLane::ForReview), MissionLane::InReview),
    (Some(MissionLane::ForReview), MissionLane::Approved),
    (Some(MissionLane::ForReview), MissionLane::Done),
    (Some(MissionLane::ForReview), MissionLane::InProgress),
    (Some(MissionLane::ForReview), MissionLane::Planned),
    (Some(MissionLane::InReview), MissionLane::ForReview),
    (Some(MissionLane::InReview), MissionLane::Approved),
    (Some(MissionLane::InReview), MissionLane::Done),
    (Some(MissionLane::InReview), MissionLane::InProgress),
    (Some(MissionLane::InReview), MissionLane::Planned),
    (Some(MissionLane::Approved), MissionLane::Done),
    (Some(MissionLane::Approved), MissionLane::InProgress),
    (Some(MissionLane::Approved), MissionLane::Planned),
    (Some(MissionLane::Blocked), MissionLane::InProgress),
];
/// Lanes that every open lane may move to.
pub(crate) const FROM_ANY_OPEN_LANE: &[MissionLane] = &[
    MissionLane::Blocked,
    MissionLane::Canceled,
];
/// What moves must bring along.
pub(crate) const MISSION_GUARDS: &[MoveGuard] = &[
    MoveGuard {
        code: Code::TransitionTerminalRequiresForce,
        from: &[MissionLane::Done, MissionLane::Canceled],
        to: None,
        needs: Needs::Force,
        also_forced: false,
    },
    MoveGuard {
        code: Code::TransitionRejectionRequiresForce,
        from: &[
            MissionLane::InProgress,
            MissionLane::ForReview,
            MissionLane::InReview,
            MissionLane::Approved,
        ],
        to: Some(&[MissionLane::Planned]),
        needs: Needs::Force,
        also_forced: false,
    },
    MoveGuard {
        code: Code::TransitionReviewRefRequired,
        from: &[MissionLane::ForReview, MissionLane::InReview, MissionLane::Approved],
        to: Some(&[MissionLane::InProgress]),
        needs: Needs::ReviewRef,
        also_forced: true,
    },
    MoveGuard {
        code: Code::TransitionReviewRefRequired,
        from: &[MissionLane::ForReview, MissionLane::InReview, MissionLane::Approved],
        to: Some(&[MissionLane::Planned]),
        needs: Needs::ReviewRef,
        also_forced: false,
    },
    MoveGuard {
        code: Code::TransitionReasonRequired,
        from: &[MissionLane::InProgress],
        to: Some(&[MissionLane::Planned]),
        needs: Needs::Reason,
        also_forced: true,
    },
];
/// A row of an actor whose name begins so restates what had happened before.
pub(crate) const SEED_ACTOR_PREFIX: &str = "migration:";
/// The type of mission that the fold says.
pub(crate) const DEFAULT_MISSION_TYPE: &str = "software-dev";
/// Moves by which a review sends a package back.
pub(crate) const REJECTIONS: &[Rejection] = &[
    Rejection {
        from: MissionLane::InReview,
        to: &[MissionLane::Planned, MissionLane::Claimed, MissionLane::InProgress],
        needs_review_ref: false,
    },
    Rejection {
        from: MissionLane::ForReview,
        to: &[MissionLane::Planned, MissionLane::Claimed, MissionLane::InProgress],
        needs_review_ref: true,
    },
];
/// Slots that outlive a move, in their order.
pub(crate) const RUNTIME_SLOTS: &[&str] = &[
    "shell_pid",
    "shell_pid_created_at",
    "subtasks",
    "notes",
    "tracker_refs",
    "agent",
    "assignee",
    "review",
    "role",
    "agent_profile",
    "agent_profile_version",
    "model",
    "provider",
];
/// Slots that an annotation replaces, in their order.
pub(crate) const REPLACED_SLOTS: &[&str] = &[
    "shell_pid",
    "shell_pid_created_at",
    "agent",
    "assignee",
    "role",
    "agent_profile",
    "agent_profile_version",
    "model",
    "provider",
];
/// Slots that the release of a claim sets to null.
pub(crate) const RELEASED_SLOTS: &[&str] = &[
    "agent",
    "shell_pid",
    "shell_pid_created_at",
];
/// The move that is a claim.
pub(crate) const CLAIM: (MissionLane, MissionLane) = (
    MissionLane::Planned,
    MissionLane::Claimed,
);
/// What a claim writes.
pub(crate) const CLAIM_SLOTS: &[ClaimSlot] = &[
    ClaimSlot {
        name: "shell_pid",
        if_true: false,
    },
    ClaimSlot {
        name: "shell_pid_created_at",
        if_true: false,
    },
    ClaimSlot {
        name: "agent",
        if_true: true,
    },
];
/// The slot of a review's result.
pub(crate) const VERDICT_SLOT: &str = "review_result";
/// Leaving this lane without a result sets that slot to null.
pub(crate) const VERDICT_LANE: MissionLane = MissionLane::InReview;
/// The lane whose departures are lifted.
pub(crate) const APPROVAL_LANE: MissionLane = MissionLane::Approved;
/// Older spellings of the states of subtasks.
pub(crate) const SUBTASK_ALIASES: &[(&str, &str)] = &[("not_applicable", "skipped")];
/// States in which a subtask counts as finished, where progress is told.
pub(crate) const FINISHED_SUBTASKS: &[&str] = &["done", "skipped"];
/// Texts of slots that say that nothing is known.
pub(crate) const PLACEHOLDERS: &[&str] = &[
    "__resolved_profile_absent__",
    "__resolved_profile_version_absent__",
    "__resolved_model_absent__",
    "__resolved_provider_absent__",
];
/// The forced move by which packages are set up once more.
pub(crate) const BOOTSTRAP: (MissionLane, MissionLane) = (
    MissionLane::Planned,
    MissionLane::Planned,
);
/// Members of a package that say who moved it and when.
pub(crate) const PROVENANCE_MEMBERS: &[&str] = &[
    "actor",
    "last_event_id",
    "last_transition_at",
];
/// Beginnings of reasons that a program made up.
pub(crate) const SYNTHETIC_REASONS: &[&str] = &["Force move to ", "move-task: "];
/// The generation of a new snapshot.
pub(crate) const NEWEST_SNAPSHOT: u64 = 2u64;
/// The lifecycle event that says that a package was created.
pub(crate) const CREATED_EVENT_TYPE: &str = "WPCreated";
/// What there is to say of a log, in the order of the codes of the schema.
pub(crate) static FINDINGS: &[FindingInfo] = &[
    FindingInfo {
        code: MissionFindingCode::LogUninitialized,
        level: MissionFindingLevel::Error,
        sentence: "The log knows {count} created work packages and not one lane row: {list}.",
        help: "Seed the packages (`finalize-tasks` writes their first rows); until then every board shows zero.",
    },
    FindingInfo {
        code: MissionFindingCode::LogMixedMissions,
        level: MissionFindingLevel::Warning,
        sentence: "The log holds lane rows of {count} missions: {list}.",
        help: "Move the rows of the other mission to its own log. The board takes the slug of the first row.",
    },
    FindingInfo {
        code: MissionFindingCode::LogUnsafeSlug,
        level: MissionFindingLevel::Warning,
        sentence: "The slug {text} is no safe name of a folder, so the board shows none.",
        help: "Write the slug with letters, digits, dots, dashes and underscores.",
    },
    FindingInfo {
        code: MissionFindingCode::LogMixedTimeForms,
        level: MissionFindingLevel::Note,
        sentence: "Times are written in {count} forms, and rows are ordered by the text of their times.",
        help: "Write all times in one form, as +00:00 with six digits of fraction.",
    },
    FindingInfo {
        code: MissionFindingCode::RowCopy,
        level: MissionFindingLevel::Note,
        sentence: "The row stands in the log more than once, first in line {other_line}.",
        help: "Nothing needs to be done: it counts once.",
    },
    FindingInfo {
        code: MissionFindingCode::RowIdConflict,
        level: MissionFindingLevel::Warning,
        sentence: "The id stands in line {other_line} too, with another content. That row counts, and this one does not.",
        help: "Give one of the two rows a new id, after looking which of them happened.",
    },
    FindingInfo {
        code: MissionFindingCode::RowTypedLaneIgnored,
        level: MissionFindingLevel::Warning,
        sentence: "The move {from} → {to} of {wp} does nothing, because the row also names an event type.",
        help: "Take the member `event_type` out of the row.",
    },
    FindingInfo {
        code: MissionFindingCode::RowLaneAlias,
        level: MissionFindingLevel::Note,
        sentence: "The row writes a lane in its older spelling; it is read as {to}.",
        help: "Nothing needs to be done. Release 11.0.0 of the Python package refuses such a log.",
    },
    FindingInfo {
        code: MissionFindingCode::RowNotDisplayed,
        level: MissionFindingLevel::Error,
        sentence: "{wp} is moved to {to}, which no board shows.",
        help: "Move it to planned: `genesis` and `uninitialized` are no lanes to move to.",
    },
    FindingInfo {
        code: MissionFindingCode::RowNewerLine,
        level: MissionFindingLevel::Note,
        sentence: "The row is of the coming line, and not folded yet.",
        help: "Nothing needs to be done. Release 11.0.0 of the Python package refuses such a log.",
    },
    FindingInfo {
        code: MissionFindingCode::RowUnreadMember,
        level: MissionFindingLevel::Note,
        sentence: "The annotation of {wp} says {list}, which nothing reads.",
        help: "A verdict belongs into a lane row that leaves in_review.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldLostOnContinuity,
        level: MissionFindingLevel::Warning,
        sentence: "The move {from} → {to} of {wp} did nothing: the package stood in {lane} since line {other_line}.",
        help: "Look which of the two is true, and write a forced row with the reason if this one is.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldLostSeed,
        level: MissionFindingLevel::Note,
        sentence: "The restated move {from} → {to} of {wp} did nothing: the package stood in {lane} since line {other_line}.",
        help: "Nothing needs to be done: what is restated never overrules what happened.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldLostToRollback,
        level: MissionFindingLevel::Warning,
        sentence: "The move {from} → {to} of {wp} did nothing: at the same time line {other_line} sent the package back.",
        help: "Write it again with a later time if it is true.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldLostForced,
        level: MissionFindingLevel::Warning,
        sentence: "The forced move {from} → {to} of {wp} did nothing: at the same time line {other_line} sent the package back.",
        help: "Write it again with a later time: force does not help at the very time of a rejection.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldLostCancel,
        level: MissionFindingLevel::Error,
        sentence: "The cancel of {wp} did nothing: it leaves {from}, and the package stood in {lane} since line {other_line}.",
        help: "Cancel it again, forced and with the reason, if it is to stay canceled.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldFork,
        level: MissionFindingLevel::Warning,
        sentence: "Two rows leave {from} with {wp}: line {other_line} won because it is earlier, and this one to {to} lost.",
        help: "Look which of the two is true; the reducer takes the earlier one.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldReopened,
        level: MissionFindingLevel::Error,
        sentence: "A review that is dated later sent {wp} back to {to}, although it was {lane} since line {other_line}.",
        help: "Write a forced row back to the lane in which it stood, with the reason, if the rejection is stale.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldBootstrapRegression,
        level: MissionFindingLevel::Warning,
        sentence: "A forced {from} → {to} set {wp} back, which stood in {lane} since line {other_line}.",
        help: "Write a forced row to the lane in which it stands.",
    },
    FindingInfo {
        code: MissionFindingCode::FoldOutsideMatrix,
        level: MissionFindingLevel::Warning,
        sentence: "The move {from} → {to} of {wp} is outside the matrix of release {release}: {list}.",
        help: "Nothing needs to be done if it was legal when it was written.",
    },
    FindingInfo {
        code: MissionFindingCode::OrderClockSkew,
        level: MissionFindingLevel::Warning,
        sentence: "The move {from} → {to} of {wp} is dated before the row that leads to {from}, in line {other_line}. Their clocks differ.",
        help: "Set the clocks of both machines, and write the move again.",
    },
    FindingInfo {
        code: MissionFindingCode::OrderLifted,
        level: MissionFindingLevel::Note,
        sentence: "The departure of {wp} from approved is dated before its approval; it is folded after it.",
        help: "Set the clocks of both machines.",
    },
    FindingInfo {
        code: MissionFindingCode::ClaimStaleAgent,
        level: MissionFindingLevel::Warning,
        sentence: "{wp} is {lane}, and {text} still holds it.",
        help: "Release the claim: an annotation with `release_runtime_claim` clears it, an empty agent does not.",
    },
    FindingInfo {
        code: MissionFindingCode::PackageNotDisplayed,
        level: MissionFindingLevel::Note,
        sentence: "{wp} stands in {lane} and is in no column of the board.",
        help: "Nothing needs to be done, or seed the package.",
    },
    FindingInfo {
        code: MissionFindingCode::PackageCreatedOnly,
        level: MissionFindingLevel::Warning,
        sentence: "{wp} was created and has no lane row, so no board shows it.",
        help: "Seed the package (`finalize-tasks`).",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotStale,
        level: MissionFindingLevel::Warning,
        sentence: "The snapshot ends with {text}, and the log goes on.",
        help: "Write it anew: `mission check --fix`.",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotProvenance,
        level: MissionFindingLevel::Note,
        sentence: "The snapshot says otherwise who moved {list} and when: another version of the reducer wrote it.",
        help: "Write it anew: `mission check --fix`.",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotFrozen,
        level: MissionFindingLevel::Note,
        sentence: "The snapshot differs from the log, and every package is done: it is an archive.",
        help: "Nothing needs to be done.",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotOlderShape,
        level: MissionFindingLevel::Note,
        sentence: "The snapshot was written before it held the results of reviews; {count} packages lack them.",
        help: "Write it anew: `mission check --fix`.",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotDiffers,
        level: MissionFindingLevel::Warning,
        sentence: "The snapshot differs from the log in {list}.",
        help: "Write it anew: `mission check --fix`.",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotLaneMismatch,
        level: MissionFindingLevel::Error,
        sentence: "The snapshot shows other lanes than the log: {list}.",
        help: "The log is right. Write the snapshot anew: `mission check --fix`.",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotUnreadable,
        level: MissionFindingLevel::Error,
        sentence: "The snapshot is no JSON object of the form of status.json.",
        help: "Write it anew: `mission check --fix`.",
    },
    FindingInfo {
        code: MissionFindingCode::SnapshotNoStatement,
        level: MissionFindingLevel::Note,
        sentence: "The log is not sound, so nothing is said of the snapshot.",
        help: "Mend the log first: `validate` says where.",
    },
    FindingInfo {
        code: MissionFindingCode::MetaUnreadable,
        level: MissionFindingLevel::Warning,
        sentence: "The file meta.json beside the log is no JSON object.",
        help: "Restore it from git.",
    },
    FindingInfo {
        code: MissionFindingCode::MetaSlugMismatch,
        level: MissionFindingLevel::Warning,
        sentence: "The log says the mission is {text}, and meta.json says {other}.",
        help: "Look which of the two is true.",
    },
    FindingInfo {
        code: MissionFindingCode::MetaIdMismatch,
        level: MissionFindingLevel::Error,
        sentence: "Rows of the log name the mission {text}, and meta.json names {other}.",
        help: "Look whether the log was copied from another mission.",
    },
];
