// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

use crate::contract::violation::Severity;
/// Stable code of a violation or a warning. The table with the way out of each one is in
/// `generated/CODES.md`.
///
/// ```
/// use spec_kitty_events::Code;
/// assert_eq!(Code::JsonDuplicateKey.as_str(), "json.duplicate_key");
/// assert_eq!("json.duplicate_key".parse(), Ok(Code::JsonDuplicateKey));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    ///`json.too_long`: The document is longer than policy/limits.json allows.
    JsonTooLong,
    ///`json.invalid_utf8`: The bytes are not UTF-8.
    JsonInvalidUtf8,
    ///`json.byte_order_mark`: The document begins with a byte order mark.
    JsonByteOrderMark,
    ///`json.syntax`: The document is not JSON.
    JsonSyntax,
    ///`json.truncated`: The document ends in the middle of a value.
    JsonTruncated,
    ///`json.too_deep`: Objects and arrays are nested deeper than policy/limits.json allows.
    JsonTooDeep,
    ///`json.too_many_values`: The document has more values than policy/limits.json allows.
    JsonTooManyValues,
    ///`json.duplicate_key`: An object has two members of one name.
    JsonDuplicateKey,
    ///`json.lone_surrogate`: An escape names half of a surrogate pair.
    JsonLoneSurrogate,
    ///`json.number_out_of_range`: A number is too large for a 64-bit float.
    JsonNumberOutOfRange,
    ///`json.not_object`: The document is not a JSON object.
    JsonNotObject,
    ///`json.number_precision`: A number has more digits than 64-bit readers keep; they will round it.
    JsonNumberPrecision,
    ///`file.one_document`: The file is one JSON document over several lines, and not one JSON object on each line.
    FileOneDocument,
    ///`file.encoding`: The file is text in another encoding than UTF-8.
    FileEncoding,
    ///`file.carriage_returns`: The lines end in carriage returns alone, and lines of JSON end in line feeds.
    FileCarriageReturns,
    ///`file.merge_conflict`: The file holds an unresolved merge.
    FileMergeConflict,
    ///`file.pointer`: The file is a pointer that a program left in place of the log.
    FilePointer,
    ///`file.web_page`: The file is a web page, and not a log.
    FileWebPage,
    ///`file.foreign_database`: The file is the SQLite database of another program, and not an event log.
    FileForeignDatabase,
    ///`file.unreachable_log`: The input is a SQLite log, which is read from its file and not through a pipe or packed.
    FileUnreachableLog,
    ///`file.archive`: The file is an archive or in another format, and not lines of JSON.
    FileArchive,
    ///`file.not_a_log`: What is named is not a file that a log is kept in.
    FileNotALog,
    ///`cutover.signal_missing`: The envelope does not say which contract it was written against.
    CutoverSignalMissing,
    ///`cutover.signal_not_string`: The contract version is not a string.
    CutoverSignalNotString,
    ///`cutover.signal_not_numeric`: The contract version does not begin with a number.
    CutoverSignalNotNumeric,
    ///`cutover.major_unsupported`: The envelope was written against another major version of the contract.
    CutoverMajorUnsupported,
    ///`cutover.value_mismatch`: The contract version is not the one that the cutover policy demands.
    CutoverValueMismatch,
    ///`cutover.legacy_keys`: A retired member name is used.
    CutoverLegacyKeys,
    ///`cutover.legacy_event_name`: A retired event type is used.
    CutoverLegacyEventName,
    ///`cutover.legacy_aggregate_name`: The aggregate is of a retired kind.
    CutoverLegacyAggregateName,
    ///`event_type.unknown`: The contract has no event type of this name.
    EventTypeUnknown,
    ///`event_type.reserved`: The event type's name is reserved and has no payload contract.
    EventTypeReserved,
    ///`schema.type`: The value is of another JSON type.
    SchemaType,
    ///`schema.required`: A required member is missing.
    SchemaRequired,
    ///`schema.additional_properties`: The object is closed and has no member of this name.
    SchemaAdditionalProperties,
    ///`schema.property_names`: A member's name is not one that the schema allows.
    SchemaPropertyNames,
    ///`schema.enum`: The value is not in the vocabulary.
    SchemaEnum,
    ///`schema.const`: The value is not the only one allowed.
    SchemaConst,
    ///`schema.pattern`: The string does not match the pattern that the schema asks for.
    SchemaPattern,
    ///`schema.format`: The string does not have the format that the schema names.
    SchemaFormat,
    ///`schema.min_length`: The string is too short.
    SchemaMinLength,
    ///`schema.max_length`: The string is too long.
    SchemaMaxLength,
    ///`schema.minimum`: The number is too small.
    SchemaMinimum,
    ///`schema.maximum`: The number is too large.
    SchemaMaximum,
    ///`schema.min_items`: The list has too few entries.
    SchemaMinItems,
    ///`schema.max_items`: The list has too many entries.
    SchemaMaxItems,
    ///`schema.unique_items`: The list holds an entry twice.
    SchemaUniqueItems,
    ///`schema.min_properties`: The object has too few members.
    SchemaMinProperties,
    ///`schema.any_of`: The value fits none of the alternatives.
    SchemaAnyOf,
    ///`schema.not`: The value is one that the schema excludes.
    SchemaNot,
    ///`id.invalid`: The identifier is neither a ULID nor a UUID.
    IdInvalid,
    ///`uuid.invalid`: The string is not a UUID.
    UuidInvalid,
    ///`timestamp.invalid`: The string is no date-time that the contract accepts.
    TimestampInvalid,
    ///`timestamp.naive`: The timestamp has no offset and is read as UTC.
    TimestampNaive,
    ///`clock.near_end`: The Lamport clock is at the end of its range, or near it: its node, and every node that sees it, can hardly tick any more.
    ClockNearEnd,
    ///`url.invalid`: The string is not an absolute http or https address.
    UrlInvalid,
    ///`lane.unknown`: The string is not a lane.
    LaneUnknown,
    ///`status.actor_blank`: The actor is blank.
    StatusActorBlank,
    ///`status.actor_empty`: The actor is described by an empty object.
    StatusActorEmpty,
    ///`status.force_requires_reason`: A forced move has no reason.
    StatusForceRequiresReason,
    ///`status.evidence_required`: A move into approved or done has no evidence.
    StatusEvidenceRequired,
    ///`transition.not_allowed`: The move is outside the transition matrix.
    TransitionNotAllowed,
    ///`transition.terminal_requires_force`: The move leaves a terminal lane without force.
    TransitionTerminalRequiresForce,
    ///`transition.review_ref_required`: The move sends work back without naming the review.
    TransitionReviewRefRequired,
    ///`transition.reason_required`: The move gives work up without a reason.
    TransitionReasonRequired,
    ///`row.unknown`: The line is neither an envelope nor a row of a shape that the contract has.
    RowUnknown,
    ///`row.unknown_kind`: The row is of a kind that nobody knows.
    RowUnknownKind,
    ///`row.typed_lane_ignored`: The row moves a work package and names an event type, so that boards pass over the move.
    RowTypedLaneIgnored,
    ///`row.newer_line`: The row is of the coming line; release 11.0.0 of the Python package refuses the whole log for it.
    RowNewerLine,
    ///`row.not_displayed`: The row moves a work package to a lane that no board shows.
    RowNotDisplayed,
    ///`transition.rejection_requires_force`: The move sends work back to planned without force.
    TransitionRejectionRequiresForce,
    ///`gate.unknown_conclusion`: The conclusion of a check run is not listed in policy/check_run_conclusions.json.
    GateUnknownConclusion,
    ///`causation.duplicate_id`: Two events of a list have one identifier.
    CausationDuplicateId,
    ///`causation.cycle`: Events cause each other in a circle.
    CausationCycle,
    ///`crdt.tags_invalid`: The tags of an event are not a list of strings, numbers, booleans and nulls.
    CrdtTagsInvalid,
    ///`crdt.delta_invalid`: The delta of an event is not a whole number of 64 bits.
    CrdtDeltaInvalid,
    ///`merge.empty`: There is no event to merge.
    MergeEmpty,
    ///`merge.clock_mismatch`: The events to merge differ in their Lamport clock.
    MergeClockMismatch,
    ///`merge.aggregate_mismatch`: The events to merge are about different aggregates.
    MergeAggregateMismatch,
    ///`merge.state_missing`: An event to merge has no state in its payload.
    MergeStateMissing,
    ///`merge.state_unknown`: The state of an event has no priority.
    MergeStateUnknown,
    ///`log.out_of_order`: An event is not in store order.
    LogOutOfOrder,
    ///`log.count_mismatch`: What is stored and what arrived are not the same events.
    LogCountMismatch,
    ///`log.clock_repeated`: A node used one clock value for several events.
    LogClockRepeated,
    ///`log.clock_before_cause`: An event's clock is not later than that of its cause.
    LogClockBeforeCause,
    ///`log.causation_cycle`: Events cause each other in a circle.
    LogCausationCycle,
    ///`log.refused`: The live gate refuses a kept event today.
    LogRefused,
    ///`log.conflict`: An event's id is known with different content.
    LogConflict,
    ///`log.damaged_line`: A line of a log file is no event of its own.
    LogDamagedLine,
    ///`log.damaged_row`: A row of a log does not hold what it says, or the file around it is damaged.
    LogDamagedRow,
    ///`log.missing_row`: Rows that a log has held are gone.
    LogMissingRow,
    ///`migrate.no_target`: The current contract has nothing that such a line could become.
    MigrateNoTarget,
    ///`migrate.members_differ`: A member is there under its old and its new name, with different values.
    MigrateMembersDiffer,
    ///`migrate.value_unreadable`: The value of a retired member has no form in the current contract.
    MigrateValueUnreadable,
    ///`migrate.value_missing`: The current contract asks for a value that the line does not have and that nobody gave.
    MigrateValueMissing,
    ///`migrate.context_missing`: The current contract asks for values that only the context of the mission can give.
    MigrateContextMissing,
    ///`migrate.package_incomplete`: Another row of the same work package cannot be lifted, so that none of them is.
    MigratePackageIncomplete,
    ///`migrate.lane_differs`: The rows of the work package would leave it in another lane than the board shows.
    MigrateLaneDiffers,
    ///`migrate.number_precision`: A number has more digits than a rewrite would keep.
    MigrateNumberPrecision,
    ///`migrate.context_ambiguous`: Two entries of the context describe missions of one name differently.
    MigrateContextAmbiguous,
    ///`migrate.context_unnamed`: An entry of the context does not say which mission it describes.
    MigrateContextUnnamed,
}
impl Code {
    /// Every code, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::JsonTooLong,
        Self::JsonInvalidUtf8,
        Self::JsonByteOrderMark,
        Self::JsonSyntax,
        Self::JsonTruncated,
        Self::JsonTooDeep,
        Self::JsonTooManyValues,
        Self::JsonDuplicateKey,
        Self::JsonLoneSurrogate,
        Self::JsonNumberOutOfRange,
        Self::JsonNotObject,
        Self::JsonNumberPrecision,
        Self::FileOneDocument,
        Self::FileEncoding,
        Self::FileCarriageReturns,
        Self::FileMergeConflict,
        Self::FilePointer,
        Self::FileWebPage,
        Self::FileForeignDatabase,
        Self::FileUnreachableLog,
        Self::FileArchive,
        Self::FileNotALog,
        Self::CutoverSignalMissing,
        Self::CutoverSignalNotString,
        Self::CutoverSignalNotNumeric,
        Self::CutoverMajorUnsupported,
        Self::CutoverValueMismatch,
        Self::CutoverLegacyKeys,
        Self::CutoverLegacyEventName,
        Self::CutoverLegacyAggregateName,
        Self::EventTypeUnknown,
        Self::EventTypeReserved,
        Self::SchemaType,
        Self::SchemaRequired,
        Self::SchemaAdditionalProperties,
        Self::SchemaPropertyNames,
        Self::SchemaEnum,
        Self::SchemaConst,
        Self::SchemaPattern,
        Self::SchemaFormat,
        Self::SchemaMinLength,
        Self::SchemaMaxLength,
        Self::SchemaMinimum,
        Self::SchemaMaximum,
        Self::SchemaMinItems,
        Self::SchemaMaxItems,
        Self::SchemaUniqueItems,
        Self::SchemaMinProperties,
        Self::SchemaAnyOf,
        Self::SchemaNot,
        Self::IdInvalid,
        Self::UuidInvalid,
        Self::TimestampInvalid,
        Self::TimestampNaive,
        Self::ClockNearEnd,
        Self::UrlInvalid,
        Self::LaneUnknown,
        Self::StatusActorBlank,
        Self::StatusActorEmpty,
        Self::StatusForceRequiresReason,
        Self::StatusEvidenceRequired,
        Self::TransitionNotAllowed,
        Self::TransitionTerminalRequiresForce,
        Self::TransitionReviewRefRequired,
        Self::TransitionReasonRequired,
        Self::RowUnknown,
        Self::RowUnknownKind,
        Self::RowTypedLaneIgnored,
        Self::RowNewerLine,
        Self::RowNotDisplayed,
        Self::TransitionRejectionRequiresForce,
        Self::GateUnknownConclusion,
        Self::CausationDuplicateId,
        Self::CausationCycle,
        Self::CrdtTagsInvalid,
        Self::CrdtDeltaInvalid,
        Self::MergeEmpty,
        Self::MergeClockMismatch,
        Self::MergeAggregateMismatch,
        Self::MergeStateMissing,
        Self::MergeStateUnknown,
        Self::LogOutOfOrder,
        Self::LogCountMismatch,
        Self::LogClockRepeated,
        Self::LogClockBeforeCause,
        Self::LogCausationCycle,
        Self::LogRefused,
        Self::LogConflict,
        Self::LogDamagedLine,
        Self::LogDamagedRow,
        Self::LogMissingRow,
        Self::MigrateNoTarget,
        Self::MigrateMembersDiffer,
        Self::MigrateValueUnreadable,
        Self::MigrateValueMissing,
        Self::MigrateContextMissing,
        Self::MigratePackageIncomplete,
        Self::MigrateLaneDiffers,
        Self::MigrateNumberPrecision,
        Self::MigrateContextAmbiguous,
        Self::MigrateContextUnnamed,
    ];
    /// The dotted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::JsonTooLong => "json.too_long",
            Self::JsonInvalidUtf8 => "json.invalid_utf8",
            Self::JsonByteOrderMark => "json.byte_order_mark",
            Self::JsonSyntax => "json.syntax",
            Self::JsonTruncated => "json.truncated",
            Self::JsonTooDeep => "json.too_deep",
            Self::JsonTooManyValues => "json.too_many_values",
            Self::JsonDuplicateKey => "json.duplicate_key",
            Self::JsonLoneSurrogate => "json.lone_surrogate",
            Self::JsonNumberOutOfRange => "json.number_out_of_range",
            Self::JsonNotObject => "json.not_object",
            Self::JsonNumberPrecision => "json.number_precision",
            Self::FileOneDocument => "file.one_document",
            Self::FileEncoding => "file.encoding",
            Self::FileCarriageReturns => "file.carriage_returns",
            Self::FileMergeConflict => "file.merge_conflict",
            Self::FilePointer => "file.pointer",
            Self::FileWebPage => "file.web_page",
            Self::FileForeignDatabase => "file.foreign_database",
            Self::FileUnreachableLog => "file.unreachable_log",
            Self::FileArchive => "file.archive",
            Self::FileNotALog => "file.not_a_log",
            Self::CutoverSignalMissing => "cutover.signal_missing",
            Self::CutoverSignalNotString => "cutover.signal_not_string",
            Self::CutoverSignalNotNumeric => "cutover.signal_not_numeric",
            Self::CutoverMajorUnsupported => "cutover.major_unsupported",
            Self::CutoverValueMismatch => "cutover.value_mismatch",
            Self::CutoverLegacyKeys => "cutover.legacy_keys",
            Self::CutoverLegacyEventName => "cutover.legacy_event_name",
            Self::CutoverLegacyAggregateName => "cutover.legacy_aggregate_name",
            Self::EventTypeUnknown => "event_type.unknown",
            Self::EventTypeReserved => "event_type.reserved",
            Self::SchemaType => "schema.type",
            Self::SchemaRequired => "schema.required",
            Self::SchemaAdditionalProperties => "schema.additional_properties",
            Self::SchemaPropertyNames => "schema.property_names",
            Self::SchemaEnum => "schema.enum",
            Self::SchemaConst => "schema.const",
            Self::SchemaPattern => "schema.pattern",
            Self::SchemaFormat => "schema.format",
            Self::SchemaMinLength => "schema.min_length",
            Self::SchemaMaxLength => "schema.max_length",
            Self::SchemaMinimum => "schema.minimum",
            Self::SchemaMaximum => "schema.maximum",
            Self::SchemaMinItems => "schema.min_items",
            Self::SchemaMaxItems => "schema.max_items",
            Self::SchemaUniqueItems => "schema.unique_items",
            Self::SchemaMinProperties => "schema.min_properties",
            Self::SchemaAnyOf => "schema.any_of",
            Self::SchemaNot => "schema.not",
            Self::IdInvalid => "id.invalid",
            Self::UuidInvalid => "uuid.invalid",
            Self::TimestampInvalid => "timestamp.invalid",
            Self::TimestampNaive => "timestamp.naive",
            Self::ClockNearEnd => "clock.near_end",
            Self::UrlInvalid => "url.invalid",
            Self::LaneUnknown => "lane.unknown",
            Self::StatusActorBlank => "status.actor_blank",
            Self::StatusActorEmpty => "status.actor_empty",
            Self::StatusForceRequiresReason => "status.force_requires_reason",
            Self::StatusEvidenceRequired => "status.evidence_required",
            Self::TransitionNotAllowed => "transition.not_allowed",
            Self::TransitionTerminalRequiresForce => "transition.terminal_requires_force",
            Self::TransitionReviewRefRequired => "transition.review_ref_required",
            Self::TransitionReasonRequired => "transition.reason_required",
            Self::RowUnknown => "row.unknown",
            Self::RowUnknownKind => "row.unknown_kind",
            Self::RowTypedLaneIgnored => "row.typed_lane_ignored",
            Self::RowNewerLine => "row.newer_line",
            Self::RowNotDisplayed => "row.not_displayed",
            Self::TransitionRejectionRequiresForce => {
                "transition.rejection_requires_force"
            }
            Self::GateUnknownConclusion => "gate.unknown_conclusion",
            Self::CausationDuplicateId => "causation.duplicate_id",
            Self::CausationCycle => "causation.cycle",
            Self::CrdtTagsInvalid => "crdt.tags_invalid",
            Self::CrdtDeltaInvalid => "crdt.delta_invalid",
            Self::MergeEmpty => "merge.empty",
            Self::MergeClockMismatch => "merge.clock_mismatch",
            Self::MergeAggregateMismatch => "merge.aggregate_mismatch",
            Self::MergeStateMissing => "merge.state_missing",
            Self::MergeStateUnknown => "merge.state_unknown",
            Self::LogOutOfOrder => "log.out_of_order",
            Self::LogCountMismatch => "log.count_mismatch",
            Self::LogClockRepeated => "log.clock_repeated",
            Self::LogClockBeforeCause => "log.clock_before_cause",
            Self::LogCausationCycle => "log.causation_cycle",
            Self::LogRefused => "log.refused",
            Self::LogConflict => "log.conflict",
            Self::LogDamagedLine => "log.damaged_line",
            Self::LogDamagedRow => "log.damaged_row",
            Self::LogMissingRow => "log.missing_row",
            Self::MigrateNoTarget => "migrate.no_target",
            Self::MigrateMembersDiffer => "migrate.members_differ",
            Self::MigrateValueUnreadable => "migrate.value_unreadable",
            Self::MigrateValueMissing => "migrate.value_missing",
            Self::MigrateContextMissing => "migrate.context_missing",
            Self::MigratePackageIncomplete => "migrate.package_incomplete",
            Self::MigrateLaneDiffers => "migrate.lane_differs",
            Self::MigrateNumberPrecision => "migrate.number_precision",
            Self::MigrateContextAmbiguous => "migrate.context_ambiguous",
            Self::MigrateContextUnnamed => "migrate.context_unnamed",
        }
    }
    /// Whether it refuses the document.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::JsonTooLong => Severity::Error,
            Self::JsonInvalidUtf8 => Severity::Error,
            Self::JsonByteOrderMark => Severity::Error,
            Self::JsonSyntax => Severity::Error,
            Self::JsonTruncated => Severity::Error,
            Self::JsonTooDeep => Severity::Error,
            Self::JsonTooManyValues => Severity::Error,
            Self::JsonDuplicateKey => Severity::Error,
            Self::JsonLoneSurrogate => Severity::Error,
            Self::JsonNumberOutOfRange => Severity::Error,
            Self::JsonNotObject => Severity::Error,
            Self::JsonNumberPrecision => Severity::Warning,
            Self::FileOneDocument => Severity::Error,
            Self::FileEncoding => Severity::Error,
            Self::FileCarriageReturns => Severity::Error,
            Self::FileMergeConflict => Severity::Error,
            Self::FilePointer => Severity::Error,
            Self::FileWebPage => Severity::Error,
            Self::FileForeignDatabase => Severity::Error,
            Self::FileUnreachableLog => Severity::Error,
            Self::FileArchive => Severity::Error,
            Self::FileNotALog => Severity::Error,
            Self::CutoverSignalMissing => Severity::Error,
            Self::CutoverSignalNotString => Severity::Error,
            Self::CutoverSignalNotNumeric => Severity::Error,
            Self::CutoverMajorUnsupported => Severity::Error,
            Self::CutoverValueMismatch => Severity::Error,
            Self::CutoverLegacyKeys => Severity::Error,
            Self::CutoverLegacyEventName => Severity::Error,
            Self::CutoverLegacyAggregateName => Severity::Error,
            Self::EventTypeUnknown => Severity::Error,
            Self::EventTypeReserved => Severity::Error,
            Self::SchemaType => Severity::Error,
            Self::SchemaRequired => Severity::Error,
            Self::SchemaAdditionalProperties => Severity::Error,
            Self::SchemaPropertyNames => Severity::Error,
            Self::SchemaEnum => Severity::Error,
            Self::SchemaConst => Severity::Error,
            Self::SchemaPattern => Severity::Error,
            Self::SchemaFormat => Severity::Error,
            Self::SchemaMinLength => Severity::Error,
            Self::SchemaMaxLength => Severity::Error,
            Self::SchemaMinimum => Severity::Error,
            Self::SchemaMaximum => Severity::Error,
            Self::SchemaMinItems => Severity::Error,
            Self::SchemaMaxItems => Severity::Error,
            Self::SchemaUniqueItems => Severity::Error,
            Self::SchemaMinProperties => Severity::Error,
            Self::SchemaAnyOf => Severity::Error,
            Self::SchemaNot => Severity::Error,
            Self::IdInvalid => Severity::Error,
            Self::UuidInvalid => Severity::Error,
            Self::TimestampInvalid => Severity::Error,
            Self::TimestampNaive => Severity::Warning,
            Self::ClockNearEnd => Severity::Warning,
            Self::UrlInvalid => Severity::Error,
            Self::LaneUnknown => Severity::Error,
            Self::StatusActorBlank => Severity::Error,
            Self::StatusActorEmpty => Severity::Error,
            Self::StatusForceRequiresReason => Severity::Error,
            Self::StatusEvidenceRequired => Severity::Error,
            Self::TransitionNotAllowed => Severity::Warning,
            Self::TransitionTerminalRequiresForce => Severity::Warning,
            Self::TransitionReviewRefRequired => Severity::Warning,
            Self::TransitionReasonRequired => Severity::Warning,
            Self::RowUnknown => Severity::Error,
            Self::RowUnknownKind => Severity::Error,
            Self::RowTypedLaneIgnored => Severity::Warning,
            Self::RowNewerLine => Severity::Warning,
            Self::RowNotDisplayed => Severity::Warning,
            Self::TransitionRejectionRequiresForce => Severity::Warning,
            Self::GateUnknownConclusion => Severity::Error,
            Self::CausationDuplicateId => Severity::Error,
            Self::CausationCycle => Severity::Error,
            Self::CrdtTagsInvalid => Severity::Error,
            Self::CrdtDeltaInvalid => Severity::Error,
            Self::MergeEmpty => Severity::Error,
            Self::MergeClockMismatch => Severity::Error,
            Self::MergeAggregateMismatch => Severity::Error,
            Self::MergeStateMissing => Severity::Error,
            Self::MergeStateUnknown => Severity::Error,
            Self::LogOutOfOrder => Severity::Error,
            Self::LogCountMismatch => Severity::Error,
            Self::LogClockRepeated => Severity::Error,
            Self::LogClockBeforeCause => Severity::Error,
            Self::LogCausationCycle => Severity::Error,
            Self::LogRefused => Severity::Error,
            Self::LogConflict => Severity::Error,
            Self::LogDamagedLine => Severity::Error,
            Self::LogDamagedRow => Severity::Error,
            Self::LogMissingRow => Severity::Error,
            Self::MigrateNoTarget => Severity::Error,
            Self::MigrateMembersDiffer => Severity::Error,
            Self::MigrateValueUnreadable => Severity::Error,
            Self::MigrateValueMissing => Severity::Error,
            Self::MigrateContextMissing => Severity::Error,
            Self::MigratePackageIncomplete => Severity::Error,
            Self::MigrateLaneDiffers => Severity::Error,
            Self::MigrateNumberPrecision => Severity::Error,
            Self::MigrateContextAmbiguous => Severity::Error,
            Self::MigrateContextUnnamed => Severity::Error,
        }
    }
    /// What is wrong, in one sentence.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        match self {
            Self::JsonTooLong => "The document is longer than policy/limits.json allows.",
            Self::JsonInvalidUtf8 => "The bytes are not UTF-8.",
            Self::JsonByteOrderMark => "The document begins with a byte order mark.",
            Self::JsonSyntax => "The document is not JSON.",
            Self::JsonTruncated => "The document ends in the middle of a value.",
            Self::JsonTooDeep => {
                "Objects and arrays are nested deeper than policy/limits.json allows."
            }
            Self::JsonTooManyValues => {
                "The document has more values than policy/limits.json allows."
            }
            Self::JsonDuplicateKey => "An object has two members of one name.",
            Self::JsonLoneSurrogate => "An escape names half of a surrogate pair.",
            Self::JsonNumberOutOfRange => "A number is too large for a 64-bit float.",
            Self::JsonNotObject => "The document is not a JSON object.",
            Self::JsonNumberPrecision => {
                "A number has more digits than 64-bit readers keep; they will round it."
            }
            Self::FileOneDocument => {
                "The file is one JSON document over several lines, and not one JSON object on each line."
            }
            Self::FileEncoding => "The file is text in another encoding than UTF-8.",
            Self::FileCarriageReturns => {
                "The lines end in carriage returns alone, and lines of JSON end in line feeds."
            }
            Self::FileMergeConflict => "The file holds an unresolved merge.",
            Self::FilePointer => {
                "The file is a pointer that a program left in place of the log."
            }
            Self::FileWebPage => "The file is a web page, and not a log.",
            Self::FileForeignDatabase => {
                "The file is the SQLite database of another program, and not an event log."
            }
            Self::FileUnreachableLog => {
                "The input is a SQLite log, which is read from its file and not through a pipe or packed."
            }
            Self::FileArchive => {
                "The file is an archive or in another format, and not lines of JSON."
            }
            Self::FileNotALog => "What is named is not a file that a log is kept in.",
            Self::CutoverSignalMissing => {
                "The envelope does not say which contract it was written against."
            }
            Self::CutoverSignalNotString => "The contract version is not a string.",
            Self::CutoverSignalNotNumeric => {
                "The contract version does not begin with a number."
            }
            Self::CutoverMajorUnsupported => {
                "The envelope was written against another major version of the contract."
            }
            Self::CutoverValueMismatch => {
                "The contract version is not the one that the cutover policy demands."
            }
            Self::CutoverLegacyKeys => "A retired member name is used.",
            Self::CutoverLegacyEventName => "A retired event type is used.",
            Self::CutoverLegacyAggregateName => "The aggregate is of a retired kind.",
            Self::EventTypeUnknown => "The contract has no event type of this name.",
            Self::EventTypeReserved => {
                "The event type's name is reserved and has no payload contract."
            }
            Self::SchemaType => "The value is of another JSON type.",
            Self::SchemaRequired => "A required member is missing.",
            Self::SchemaAdditionalProperties => {
                "The object is closed and has no member of this name."
            }
            Self::SchemaPropertyNames => {
                "A member's name is not one that the schema allows."
            }
            Self::SchemaEnum => "The value is not in the vocabulary.",
            Self::SchemaConst => "The value is not the only one allowed.",
            Self::SchemaPattern => {
                "The string does not match the pattern that the schema asks for."
            }
            Self::SchemaFormat => {
                "The string does not have the format that the schema names."
            }
            Self::SchemaMinLength => "The string is too short.",
            Self::SchemaMaxLength => "The string is too long.",
            Self::SchemaMinimum => "The number is too small.",
            Self::SchemaMaximum => "The number is too large.",
            Self::SchemaMinItems => "The list has too few entries.",
            Self::SchemaMaxItems => "The list has too many entries.",
            Self::SchemaUniqueItems => "The list holds an entry twice.",
            Self::SchemaMinProperties => "The object has too few members.",
            Self::SchemaAnyOf => "The value fits none of the alternatives.",
            Self::SchemaNot => "The value is one that the schema excludes.",
            Self::IdInvalid => "The identifier is neither a ULID nor a UUID.",
            Self::UuidInvalid => "The string is not a UUID.",
            Self::TimestampInvalid => {
                "The string is no date-time that the contract accepts."
            }
            Self::TimestampNaive => "The timestamp has no offset and is read as UTC.",
            Self::ClockNearEnd => {
                "The Lamport clock is at the end of its range, or near it: its node, and every node that sees it, can hardly tick any more."
            }
            Self::UrlInvalid => "The string is not an absolute http or https address.",
            Self::LaneUnknown => "The string is not a lane.",
            Self::StatusActorBlank => "The actor is blank.",
            Self::StatusActorEmpty => "The actor is described by an empty object.",
            Self::StatusForceRequiresReason => "A forced move has no reason.",
            Self::StatusEvidenceRequired => {
                "A move into approved or done has no evidence."
            }
            Self::TransitionNotAllowed => "The move is outside the transition matrix.",
            Self::TransitionTerminalRequiresForce => {
                "The move leaves a terminal lane without force."
            }
            Self::TransitionReviewRefRequired => {
                "The move sends work back without naming the review."
            }
            Self::TransitionReasonRequired => "The move gives work up without a reason.",
            Self::RowUnknown => {
                "The line is neither an envelope nor a row of a shape that the contract has."
            }
            Self::RowUnknownKind => "The row is of a kind that nobody knows.",
            Self::RowTypedLaneIgnored => {
                "The row moves a work package and names an event type, so that boards pass over the move."
            }
            Self::RowNewerLine => {
                "The row is of the coming line; release 11.0.0 of the Python package refuses the whole log for it."
            }
            Self::RowNotDisplayed => {
                "The row moves a work package to a lane that no board shows."
            }
            Self::TransitionRejectionRequiresForce => {
                "The move sends work back to planned without force."
            }
            Self::GateUnknownConclusion => {
                "The conclusion of a check run is not listed in policy/check_run_conclusions.json."
            }
            Self::CausationDuplicateId => "Two events of a list have one identifier.",
            Self::CausationCycle => "Events cause each other in a circle.",
            Self::CrdtTagsInvalid => {
                "The tags of an event are not a list of strings, numbers, booleans and nulls."
            }
            Self::CrdtDeltaInvalid => {
                "The delta of an event is not a whole number of 64 bits."
            }
            Self::MergeEmpty => "There is no event to merge.",
            Self::MergeClockMismatch => {
                "The events to merge differ in their Lamport clock."
            }
            Self::MergeAggregateMismatch => {
                "The events to merge are about different aggregates."
            }
            Self::MergeStateMissing => "An event to merge has no state in its payload.",
            Self::MergeStateUnknown => "The state of an event has no priority.",
            Self::LogOutOfOrder => "An event is not in store order.",
            Self::LogCountMismatch => {
                "What is stored and what arrived are not the same events."
            }
            Self::LogClockRepeated => "A node used one clock value for several events.",
            Self::LogClockBeforeCause => {
                "An event's clock is not later than that of its cause."
            }
            Self::LogCausationCycle => "Events cause each other in a circle.",
            Self::LogRefused => "The live gate refuses a kept event today.",
            Self::LogConflict => "An event's id is known with different content.",
            Self::LogDamagedLine => "A line of a log file is no event of its own.",
            Self::LogDamagedRow => {
                "A row of a log does not hold what it says, or the file around it is damaged."
            }
            Self::LogMissingRow => "Rows that a log has held are gone.",
            Self::MigrateNoTarget => {
                "The current contract has nothing that such a line could become."
            }
            Self::MigrateMembersDiffer => {
                "A member is there under its old and its new name, with different values."
            }
            Self::MigrateValueUnreadable => {
                "The value of a retired member has no form in the current contract."
            }
            Self::MigrateValueMissing => {
                "The current contract asks for a value that the line does not have and that nobody gave."
            }
            Self::MigrateContextMissing => {
                "The current contract asks for values that only the context of the mission can give."
            }
            Self::MigratePackageIncomplete => {
                "Another row of the same work package cannot be lifted, so that none of them is."
            }
            Self::MigrateLaneDiffers => {
                "The rows of the work package would leave it in another lane than the board shows."
            }
            Self::MigrateNumberPrecision => {
                "A number has more digits than a rewrite would keep."
            }
            Self::MigrateContextAmbiguous => {
                "Two entries of the context describe missions of one name differently."
            }
            Self::MigrateContextUnnamed => {
                "An entry of the context does not say which mission it describes."
            }
        }
    }
    /// The way out, in one sentence.
    #[must_use]
    pub const fn help(self) -> &'static str {
        match self {
            Self::JsonTooLong => {
                "Split it, or move bulk data into an artifact and refer to that."
            }
            Self::JsonInvalidUtf8 => "Write the line as UTF-8.",
            Self::JsonByteOrderMark => "Write UTF-8 without a byte order mark.",
            Self::JsonSyntax => {
                "Write one JSON object on each line; a JSON library does it right."
            }
            Self::JsonTruncated => {
                "The line was cut off, usually by a crash while it was written. Restore it from its source."
            }
            Self::JsonTooDeep => "Flatten the document.",
            Self::JsonTooManyValues => {
                "Spread the values over several events, or keep them outside of the log and write where they are."
            }
            Self::JsonDuplicateKey => {
                "Keep one of them: two readers would see two different documents."
            }
            Self::JsonLoneSurrogate => {
                "Write the character itself, or both halves of its pair."
            }
            Self::JsonNumberOutOfRange => "Write it as a string, or within range.",
            Self::JsonNotObject => "Write one JSON object on each line.",
            Self::JsonNumberPrecision => {
                "Write it as a JSON string if the schema allows one."
            }
            Self::FileOneDocument => {
                "Write each document on a line of its own: `jq -c . FILE > events.jsonl`."
            }
            Self::FileEncoding => "Write it as UTF-8, for example with `iconv`.",
            Self::FileCarriageReturns => {
                "Write line feeds in their place: `tr '\\r' '\\n' < FILE > events.jsonl`."
            }
            Self::FileMergeConflict => {
                "Keep the lines of both sides, for an event log only grows, and remove the markers."
            }
            Self::FilePointer => "Bring the log itself, for example with `git lfs pull`.",
            Self::FileWebPage => {
                "Get the log again: a web page was saved in its place when a sign-in or an address failed."
            }
            Self::FileForeignDatabase => {
                "Name the log that was meant; `log import` makes a SQLite log of lines of JSON."
            }
            Self::FileUnreachableLog => {
                "Name the file of the log, or pipe what `log export LOG` writes."
            }
            Self::FileArchive => {
                "Unpack or convert it first; gzip and zstd are read as they are."
            }
            Self::FileNotALog => {
                "Name the file of the log; `log import LOG PATH` brings the events of any input into one."
            }
            Self::CutoverSignalMissing => {
                "Write \"schema_version\": \"3.0.0\". Historical data is rewritten offline, by `spec-kitty-events log migrate`."
            }
            Self::CutoverSignalNotString => "Write it as a string: \"3.0.0\".",
            Self::CutoverSignalNotNumeric => "Write \"3.0.0\".",
            Self::CutoverMajorUnsupported => {
                "Live paths take the current contract only. A newer producer needs a newer reader; historical data is rewritten offline, by `spec-kitty-events log migrate`."
            }
            Self::CutoverValueMismatch => {
                "Write \"3.0.0\", which is the on-wire version whatever the package's release."
            }
            Self::CutoverLegacyKeys => {
                "Write its successor. Historical data is rewritten offline, by `spec-kitty-events log migrate`."
            }
            Self::CutoverLegacyEventName => {
                "Write its successor. Historical data is rewritten offline, by `spec-kitty-events log migrate`."
            }
            Self::CutoverLegacyAggregateName => {
                "Write its successor before the first slash. Historical data is rewritten offline, by `spec-kitty-events log migrate`."
            }
            Self::EventTypeUnknown => {
                "Correct the name, or add a schema for it under contracts/events/."
            }
            Self::EventTypeReserved => "Emit an event type that has one.",
            Self::SchemaType => "Write a value of the type that the schema names.",
            Self::SchemaRequired => "Add it.",
            Self::SchemaAdditionalProperties => "Remove the member, or correct its name.",
            Self::SchemaPropertyNames => "Correct the name.",
            Self::SchemaEnum => "Use one of the listed values, exactly as written.",
            Self::SchemaConst => "Write that value.",
            Self::SchemaPattern => "Follow the description of the member.",
            Self::SchemaFormat => "Follow the description of the member.",
            Self::SchemaMinLength => {
                "Write at least as many characters as the schema asks for; an empty string is not a value."
            }
            Self::SchemaMaxLength => "Shorten it.",
            Self::SchemaMinimum => "Write a number within the bounds.",
            Self::SchemaMaximum => "Write a number within the bounds.",
            Self::SchemaMinItems => "Add entries.",
            Self::SchemaMaxItems => "Remove entries.",
            Self::SchemaUniqueItems => "Keep each entry once.",
            Self::SchemaMinProperties => "Add members.",
            Self::SchemaAnyOf => "Write one of the alternatives.",
            Self::SchemaNot => "Write another value.",
            Self::IdInvalid => {
                "Write 26 characters of Crockford base32, or a UUID with hyphens."
            }
            Self::UuidInvalid => "Write a UUID with hyphens and without braces.",
            Self::TimestampInvalid => "Write for example 2026-01-15T10:00:00Z.",
            Self::TimestampNaive => "Add the final Z.",
            Self::ClockNearEnd => {
                "Find out where the value came from, and take the event out of the log before other nodes see it: a clock never goes back."
            }
            Self::UrlInvalid => "Write the full address, percent-encoded where needed.",
            Self::LaneUnknown => "Use one of the listed lanes, exactly as written.",
            Self::StatusActorBlank => "Name the actor.",
            Self::StatusActorEmpty => "Give at least one member, for example role.",
            Self::StatusForceRequiresReason => "Say why the move was forced, in reason.",
            Self::StatusEvidenceRequired => "Add evidence: the commits and the review.",
            Self::TransitionNotAllowed => {
                "Check from_lane and to_lane; a deliberate exception is forced, with a reason."
            }
            Self::TransitionTerminalRequiresForce => "Force the move, with a reason.",
            Self::TransitionReviewRefRequired => "Fill review_ref.",
            Self::TransitionReasonRequired => "Fill reason.",
            Self::RowUnknown => {
                "Look at it. A shape of its own is one schema in contracts/rows and one entry in policy/row_shapes.json."
            }
            Self::RowUnknownKind => "Write `annotation`, or leave `kind` out.",
            Self::RowTypedLaneIgnored => "Take the member `event_type` out of the row.",
            Self::RowNewerLine => "Keep it where every reader knows it.",
            Self::RowNotDisplayed => "Move it to planned.",
            Self::TransitionRejectionRequiresForce => {
                "Force it and give the reason, or send it back to in_progress."
            }
            Self::GateUnknownConclusion => "Add it there, or correct it.",
            Self::CausationDuplicateId => {
                "Remove the copies first, and look into copies that differ."
            }
            Self::CausationCycle => {
                "Correct causation_id: a cause is emitted before its effect."
            }
            Self::CrdtTagsInvalid => {
                "Write tags as a list of plain values, best of strings."
            }
            Self::CrdtDeltaInvalid => "Write delta as a whole number, or leave it out.",
            Self::MergeEmpty => "Merge at least one event.",
            Self::MergeClockMismatch => {
                "Merge concurrent events only, which have one clock value."
            }
            Self::MergeAggregateMismatch => {
                "Merge the events of one aggregate at a time."
            }
            Self::MergeStateMissing => {
                "Name the member of the payload that holds the state, or fill it."
            }
            Self::MergeStateUnknown => "Give the state a priority, or correct it.",
            Self::LogOutOfOrder => "Export the log and import it into a new one.",
            Self::LogCountMismatch => "Export the log and import it into a new one.",
            Self::LogClockRepeated => {
                "Give each emitting program a node id of its own, and let a store advance its clock."
            }
            Self::LogClockBeforeCause => {
                "Update the clock with the cause's before the effect is emitted."
            }
            Self::LogCausationCycle => "Correct the causation ids at their source.",
            Self::LogRefused => {
                "The contract has changed since; the event stays as it is."
            }
            Self::LogConflict => {
                "Find out which program used the id again; the first content stays."
            }
            Self::LogDamagedLine => {
                "It stays where it is and does not count; `log export --salvage` brings out the events that can still be read in it."
            }
            Self::LogDamagedRow => {
                "Bring the sound events out with `log export --salvage` and import them into a new log, or restore the log from a copy."
            }
            Self::LogMissingRow => {
                "Import them from a copy of the log or from their source; what is there already is not kept twice."
            }
            Self::MigrateNoTarget => {
                "Keep the original line: --quarantine FILE writes it there, byte for byte."
            }
            Self::MigrateMembersDiffer => {
                "Find out which value is right, and remove the other one."
            }
            Self::MigrateValueUnreadable => {
                "Write the value by hand, for example a number in place of a string."
            }
            Self::MigrateValueMissing => {
                "Give it for the whole run, for example with --project-uuid, or for the mission in the file of --context."
            }
            Self::MigrateContextMissing => {
                "Add the mission to the file of --context, with these members."
            }
            Self::MigratePackageIncomplete => {
                "Mend the rows that have a reason of their own, and lift all of them together: without one of its moves the work package would end in another lane."
            }
            Self::MigrateLaneDiffers => {
                "Leave the package in its log: `mission history` shows the rows that the two folds take differently."
            }
            Self::MigrateNumberPrecision => "Rewrite this line by hand.",
            Self::MigrateContextAmbiguous => {
                "Give a context for one project at a time, or remove one of the entries."
            }
            Self::MigrateContextUnnamed => "Add mission_slug, slug or mission_id.",
        }
    }
    /// The code for a schema keyword's failure, when the schema names none of its own.
    #[must_use]
    pub fn for_keyword(keyword: &str) -> Option<Self> {
        match keyword {
            "type" => Some(Self::SchemaType),
            "required" => Some(Self::SchemaRequired),
            "additionalProperties" => Some(Self::SchemaAdditionalProperties),
            "propertyNames" => Some(Self::SchemaPropertyNames),
            "enum" => Some(Self::SchemaEnum),
            "const" => Some(Self::SchemaConst),
            "pattern" => Some(Self::SchemaPattern),
            "format" => Some(Self::SchemaFormat),
            "minLength" => Some(Self::SchemaMinLength),
            "maxLength" => Some(Self::SchemaMaxLength),
            "minimum" => Some(Self::SchemaMinimum),
            "maximum" => Some(Self::SchemaMaximum),
            "minItems" => Some(Self::SchemaMinItems),
            "maxItems" => Some(Self::SchemaMaxItems),
            "uniqueItems" => Some(Self::SchemaUniqueItems),
            "minProperties" => Some(Self::SchemaMinProperties),
            "anyOf" => Some(Self::SchemaAnyOf),
            "not" => Some(Self::SchemaNot),
            _ => None,
        }
    }
}
