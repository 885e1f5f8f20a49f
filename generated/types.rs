// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

/// Part that an artifact plays in a mission: input that it starts from, workflow document that steers it, output, evidence of what was done, policy that binds it, or a runtime file.
///
/// Contract: `contracts/shared/ArtifactIdentity.schema.json#/$defs/ArtifactClass`.
///
/// ```
/// let value: spec_kitty_events::ArtifactClass = serde_json::from_str(r##""input""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ArtifactClass>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ArtifactClass {
    /// `input` on the wire.
    #[serde(rename = "input")]
    Input,
    /// `workflow` on the wire.
    #[serde(rename = "workflow")]
    Workflow,
    /// `output` on the wire.
    #[serde(rename = "output")]
    Output,
    /// `evidence` on the wire.
    #[serde(rename = "evidence")]
    Evidence,
    /// `policy` on the wire.
    #[serde(rename = "policy")]
    Policy,
    /// `runtime` on the wire.
    #[serde(rename = "runtime")]
    Runtime,
}
impl ::std::fmt::Display for ArtifactClass {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Input => f.write_str("input"),
            Self::Workflow => f.write_str("workflow"),
            Self::Output => f.write_str("output"),
            Self::Evidence => f.write_str("evidence"),
            Self::Policy => f.write_str("policy"),
            Self::Runtime => f.write_str("runtime"),
        }
    }
}
impl ::std::str::FromStr for ArtifactClass {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "input" => Ok(Self::Input),
            "workflow" => Ok(Self::Workflow),
            "output" => Ok(Self::Output),
            "evidence" => Ok(Self::Evidence),
            "policy" => Ok(Self::Policy),
            "runtime" => Ok(Self::Runtime),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ArtifactClass {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ArtifactClass {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What is known of one artifact.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/ArtifactEntry`.
///
/// ```
/// let value: spec_kitty_events::ArtifactEntry = serde_json::from_str(r##"{"identity":{"mission_type":"text","path":"text","artifact_class":"input"},"content_ref":{"hash":"text","algorithm":"sha256"},"indexed_at":"","provenance":{},"superseded":false,"step_id":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ArtifactEntry>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ArtifactEntry {
    /// What the artifact is.
    pub identity: ArtifactIdentity,
    /// What it holds, as a hash.
    pub content_ref: ContentHashRef,
    /// When it was indexed, as the event says it. Any text.
    pub indexed_at: ::std::string::String,
    /// Where it comes from, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<ProvenanceRef>>")
    )]
    pub provenance: ::std::option::Option<ProvenanceRef>,
    /// Whether another artifact took its place.
    pub superseded: bool,
    /// The step that it belongs to, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub step_id: ::std::option::Option<::std::string::String>,
}
impl ArtifactEntry {
    pub fn builder() -> builder::ArtifactEntry {
        Default::default()
    }
}
/// Which artifact of a mission is meant. The dossier keeps artifacts by path alone, so a second artifact at the same path takes the place of the first.
///
/// Contract: `contracts/shared/ArtifactIdentity.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ArtifactIdentity = serde_json::from_str(r##"{"mission_type":"text","path":"text","artifact_class":"input"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ArtifactIdentity>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ArtifactIdentity {
    /// Type of the mission that the artifact belongs to.
    pub mission_type: ::std::string::String,
    /// Path of the artifact from the root of the repository. Always spell it the same way: it is neither checked nor normalised.
    pub path: ::std::string::String,
    /// What part the artifact plays in the mission. It is said here and nowhere else in a payload.
    pub artifact_class: ArtifactClass,
    /// Run that made the artifact, or null. Empty text is allowed.
    pub run_id: ::std::option::Option<::std::string::String>,
    /// Work package that the artifact belongs to, or null. Empty text is allowed.
    pub wp_id: ::std::option::Option<::std::string::String>,
}
impl ArtifactIdentity {
    pub fn builder() -> builder::ArtifactIdentity {
        Default::default()
    }
}
/// The report of an audit: where it is, what it contains and where it comes from.
///
/// Contract: `contracts/shared/AuditArtifactRef.schema.json`.
///
/// ```
/// let value: spec_kitty_events::AuditArtifactRef = serde_json::from_str(r##"{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::AuditArtifactRef>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AuditArtifactRef {
    /// Path of the report. Any text that is not empty; it is not looked up.
    pub report_path: ::std::string::String,
    /// Fingerprint of the report.
    pub content_hash: ContentHashRef,
    /// Where the report comes from. Write an object without members when nothing is known; null is refused.
    pub provenance: ProvenanceRef,
}
impl AuditArtifactRef {
    pub fn builder() -> builder::AuditArtifactRef {
        Default::default()
    }
}
/// What the verdict of an audit means for the mission: advice only (advisory), or a bad verdict holds the mission up (blocking).
///
/// Contract: `contracts/shared/AuditEnforcementMode.schema.json`.
///
/// ```
/// let value: spec_kitty_events::AuditEnforcementMode = serde_json::from_str(r##""advisory""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::AuditEnforcementMode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditEnforcementMode {
    /// `advisory` on the wire.
    #[serde(rename = "advisory")]
    Advisory,
    /// `blocking` on the wire.
    #[serde(rename = "blocking")]
    Blocking,
}
impl ::std::fmt::Display for AuditEnforcementMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Advisory => f.write_str("advisory"),
            Self::Blocking => f.write_str("blocking"),
        }
    }
}
impl ::std::str::FromStr for AuditEnforcementMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "advisory" => Ok(Self::Advisory),
            "blocking" => Ok(Self::Blocking),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AuditEnforcementMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AuditEnforcementMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How serious a finding or an open question of an audit is, from info to critical.
///
/// Contract: `contracts/shared/AuditSeverity.schema.json`.
///
/// ```
/// let value: spec_kitty_events::AuditSeverity = serde_json::from_str(r##""info""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::AuditSeverity>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditSeverity {
    /// `info` on the wire.
    #[serde(rename = "info")]
    Info,
    /// `warning` on the wire.
    #[serde(rename = "warning")]
    Warning,
    /// `error` on the wire.
    #[serde(rename = "error")]
    Error,
    /// `critical` on the wire.
    #[serde(rename = "critical")]
    Critical,
}
impl ::std::fmt::Display for AuditSeverity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Info => f.write_str("info"),
            Self::Warning => f.write_str("warning"),
            Self::Error => f.write_str("error"),
            Self::Critical => f.write_str("critical"),
        }
    }
}
impl ::std::str::FromStr for AuditSeverity {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "info" => Ok(Self::Info),
            "warning" => Ok(Self::Warning),
            "error" => Ok(Self::Error),
            "critical" => Ok(Self::Critical),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AuditSeverity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AuditSeverity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How far an audit is.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/AuditStatus`.
///
/// ```
/// let value: spec_kitty_events::AuditStatus = serde_json::from_str(r##""pending""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::AuditStatus>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditStatus {
    /// `pending` on the wire.
    #[serde(rename = "pending")]
    Pending,
    /// `running` on the wire.
    #[serde(rename = "running")]
    Running,
    /// `awaiting_decision` on the wire.
    #[serde(rename = "awaiting_decision")]
    AwaitingDecision,
    /// `completed` on the wire.
    #[serde(rename = "completed")]
    Completed,
    /// `failed` on the wire.
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for AuditStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::Running => f.write_str("running"),
            Self::AwaitingDecision => f.write_str("awaiting_decision"),
            Self::Completed => f.write_str("completed"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for AuditStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "running" => Ok(Self::Running),
            "awaiting_decision" => Ok(Self::AwaitingDecision),
            "completed" => Ok(Self::Completed),
            "failed" => Ok(Self::Failed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AuditStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AuditStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What brings an audit about: a request by hand (manual), or the merge of a mission (post_merge).
///
/// Contract: `contracts/shared/AuditTriggerMode.schema.json`.
///
/// ```
/// let value: spec_kitty_events::AuditTriggerMode = serde_json::from_str(r##""manual""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::AuditTriggerMode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditTriggerMode {
    /// `manual` on the wire.
    #[serde(rename = "manual")]
    Manual,
    /// `post_merge` on the wire.
    #[serde(rename = "post_merge")]
    PostMerge,
}
impl ::std::fmt::Display for AuditTriggerMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Manual => f.write_str("manual"),
            Self::PostMerge => f.write_str("post_merge"),
        }
    }
}
impl ::std::str::FromStr for AuditTriggerMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "manual" => Ok(Self::Manual),
            "post_merge" => Ok(Self::PostMerge),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AuditTriggerMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AuditTriggerMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What an audit concludes: pass, pass_with_warnings, fail, or blocked_decision_required when a decision is needed before there can be a verdict.
///
/// Contract: `contracts/shared/AuditVerdict.schema.json`.
///
/// ```
/// let value: spec_kitty_events::AuditVerdict = serde_json::from_str(r##""pass""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::AuditVerdict>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AuditVerdict {
    /// `pass` on the wire.
    #[serde(rename = "pass")]
    Pass,
    /// `pass_with_warnings` on the wire.
    #[serde(rename = "pass_with_warnings")]
    PassWithWarnings,
    /// `fail` on the wire.
    #[serde(rename = "fail")]
    Fail,
    /// `blocked_decision_required` on the wire.
    #[serde(rename = "blocked_decision_required")]
    BlockedDecisionRequired,
}
impl ::std::fmt::Display for AuditVerdict {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pass => f.write_str("pass"),
            Self::PassWithWarnings => f.write_str("pass_with_warnings"),
            Self::Fail => f.write_str("fail"),
            Self::BlockedDecisionRequired => f.write_str("blocked_decision_required"),
        }
    }
}
impl ::std::str::FromStr for AuditVerdict {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pass" => Ok(Self::Pass),
            "pass_with_warnings" => Ok(Self::PassWithWarnings),
            "fail" => Ok(Self::Fail),
            "blocked_decision_required" => Ok(Self::BlockedDecisionRequired),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AuditVerdict {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AuditVerdict {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Ties a login to a participant of a mission. A record of its own: no event embeds it. Unknown keys are ignored.
///
/// Contract: `contracts/shared/AuthPrincipalBinding.schema.json`.
///
/// ```
/// let value: spec_kitty_events::AuthPrincipalBinding = serde_json::from_str(r##"{"auth_principal_id":"text","participant_id":"text","bound_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::AuthPrincipalBinding>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AuthPrincipalBinding {
    /// Identity of the login, as the login service names it. Opaque: do not take it apart.
    pub auth_principal_id: ::std::string::String,
    /// Participant that the login stands for.
    pub participant_id: ::std::string::String,
    /// When the login was tied to the participant.
    pub bound_at: crate::scalar::Timestamp,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AuthPrincipalBinding {
    pub fn builder() -> builder::AuthPrincipalBinding {
        Default::default()
    }
}
/// A strictness that can stop generation: medium or max. The strictness off never blocks and is refused.
///
/// Contract: `contracts/events/glossary/GenerationBlockedBySemanticConflict.schema.json#/$defs/BlockingStrictness`.
///
/// ```
/// let value: spec_kitty_events::BlockingStrictness = serde_json::from_str(r##""medium""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::BlockingStrictness>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum BlockingStrictness {
    /// `medium` on the wire.
    #[serde(rename = "medium")]
    Medium,
    /// `max` on the wire.
    #[serde(rename = "max")]
    Max,
}
impl ::std::fmt::Display for BlockingStrictness {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Medium => f.write_str("medium"),
            Self::Max => f.write_str("max"),
        }
    }
}
impl ::std::str::FromStr for BlockingStrictness {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "medium" => Ok(Self::Medium),
            "max" => Ok(Self::Max),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for BlockingStrictness {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BlockingStrictness {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A request for clarification and what became of it.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json#/$defs/ClarificationRecord`.
///
/// ```
/// let value: spec_kitty_events::ClarificationRecord = serde_json::from_str(r##"{"request_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","semantic_check_event_id":"text","term":"text","resolved":false,"resolution_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ClarificationRecord>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ClarificationRecord {
    /// The event that requested it.
    pub request_event_id: crate::scalar::EventId,
    /// The semantic check that brought it about, as the request spells it.
    pub semantic_check_event_id: ::std::string::String,
    /// The term that is to be clarified.
    pub term: ::std::string::String,
    /// Whether it was answered.
    pub resolved: bool,
    /// The event that answered it last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::EventId>>"
        )
    )]
    pub resolution_event_id: ::std::option::Option<crate::scalar::EventId>,
}
impl ClarificationRecord {
    pub fn builder() -> builder::ClarificationRecord {
        Default::default()
    }
}
/// An event of a collaboration that broke a rule.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/CollaborationAnomaly`.
///
/// ```
/// let value: spec_kitty_events::CollaborationAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::CollaborationAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CollaborationAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: CollaborationAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl CollaborationAnomaly {
    pub fn builder() -> builder::CollaborationAnomaly {
        Default::default()
    }
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/CollaborationAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::CollaborationAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::CollaborationAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CollaborationAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `duplicate_invite` on the wire.
    #[serde(rename = "duplicate_invite")]
    DuplicateInvite,
    /// `duplicate_join` on the wire.
    #[serde(rename = "duplicate_join")]
    DuplicateJoin,
    /// `leave_not_active` on the wire.
    #[serde(rename = "leave_not_active")]
    LeaveNotActive,
    /// `participant_departed` on the wire.
    #[serde(rename = "participant_departed")]
    ParticipantDeparted,
    /// `participant_unknown` on the wire.
    #[serde(rename = "participant_unknown")]
    ParticipantUnknown,
    /// `step_not_started` on the wire.
    #[serde(rename = "step_not_started")]
    StepNotStarted,
    /// `warning_unknown` on the wire.
    #[serde(rename = "warning_unknown")]
    WarningUnknown,
}
impl ::std::fmt::Display for CollaborationAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::DuplicateInvite => f.write_str("duplicate_invite"),
            Self::DuplicateJoin => f.write_str("duplicate_join"),
            Self::LeaveNotActive => f.write_str("leave_not_active"),
            Self::ParticipantDeparted => f.write_str("participant_departed"),
            Self::ParticipantUnknown => f.write_str("participant_unknown"),
            Self::StepNotStarted => f.write_str("step_not_started"),
            Self::WarningUnknown => f.write_str("warning_unknown"),
        }
    }
}
impl ::std::str::FromStr for CollaborationAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "duplicate_invite" => Ok(Self::DuplicateInvite),
            "duplicate_join" => Ok(Self::DuplicateJoin),
            "leave_not_active" => Ok(Self::LeaveNotActive),
            "participant_departed" => Ok(Self::ParticipantDeparted),
            "participant_unknown" => Ok(Self::ParticipantUnknown),
            "step_not_started" => Ok(Self::StepNotStarted),
            "warning_unknown" => Ok(Self::WarningUnknown),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CollaborationAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CollaborationAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A comment that was posted.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/CommentEntry`.
///
/// ```
/// let value: spec_kitty_events::CommentEntry = serde_json::from_str(r##"{"comment_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","participant_id":"text","content":"text","reply_to":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::CommentEntry>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CommentEntry {
    /// Identifier of the comment.
    pub comment_id: ::std::string::String,
    /// The event that posted it.
    pub event_id: crate::scalar::EventId,
    /// Who posted it.
    pub participant_id: ::std::string::String,
    /// The comment.
    pub content: ::std::string::String,
    /// The comment that it answers, or null. Never looked up.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub reply_to: ::std::option::Option<::std::string::String>,
}
impl CommentEntry {
    pub fn builder() -> builder::CommentEntry {
        Default::default()
    }
}
/// A participant wrote a comment. Comments are only ever added, never replaced.
///
/// Contract: `contracts/events/collaboration/CommentPosted.schema.json`.
///
/// Payload of the event type `CommentPosted`.
///
/// ```
/// let value: spec_kitty_events::CommentPostedPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","comment_id":"text","content":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::CommentPostedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommentPostedPayload {
    /// Participant who wrote the comment.
    pub participant_id: ::std::string::String,
    /// Mission that the comment belongs to.
    pub mission_id: ::std::string::String,
    /// Identifier of the comment. Make a new one each time: a repeated one is not refused.
    pub comment_id: ::std::string::String,
    /// What the comment says.
    pub content: ::std::string::String,
    /// comment_id of the comment that this one answers, or null. Empty text is allowed. Not looked up.
    pub reply_to: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CommentPostedPayload {
    pub fn builder() -> builder::CommentPostedPayload {
        Default::default()
    }
}
/// A warning that several participants drive the same target at the same time.
///
/// Contract: `contracts/events/collaboration/ConcurrentDriverWarning.schema.json`.
///
/// Payload of the event type `ConcurrentDriverWarning`.
///
/// ```
/// let value: spec_kitty_events::ConcurrentDriverWarningPayload = serde_json::from_str(r##"{"warning_id":"text","mission_id":"text","participant_ids":["",""],"focus_target":{"target_type":"wp","target_id":"text"},"severity":"info"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConcurrentDriverWarningPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConcurrentDriverWarningPayload {
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    pub warning_id: ::std::string::String,
    /// Mission in which the warning came up.
    pub mission_id: ::std::string::String,
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty text, but each should name an active participant.
    pub participant_ids: ::std::vec::Vec<::std::string::String>,
    /// Target that they drive together. Not part of the reduced state.
    pub focus_target: FocusTarget,
    /// How urgent the warning is. Not part of the reduced state.
    pub severity: WarningSeverity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ConcurrentDriverWarningPayload {
    pub fn builder() -> builder::ConcurrentDriverWarningPayload {
        Default::default()
    }
}
/// What kind of actor handles a connector: a human, a service (a program that acts for somebody), or the system itself. Language models are not among them.
///
/// Contract: `contracts/shared/ConnectorActorType.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ConnectorActorType = serde_json::from_str(r##""human""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorActorType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ConnectorActorType {
    /// `human` on the wire.
    #[serde(rename = "human")]
    Human,
    /// `service` on the wire.
    #[serde(rename = "service")]
    Service,
    /// `system` on the wire.
    #[serde(rename = "system")]
    System,
}
impl ::std::fmt::Display for ConnectorActorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Human => f.write_str("human"),
            Self::Service => f.write_str("service"),
            Self::System => f.write_str("system"),
        }
    }
}
impl ::std::str::FromStr for ConnectorActorType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "human" => Ok(Self::Human),
            "service" => Ok(Self::Service),
            "system" => Ok(Self::System),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ConnectorActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ConnectorActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// An event of a connector that broke a rule.
///
/// Contract: `contracts/states/ReducedConnectorState.schema.json#/$defs/ConnectorAnomaly`.
///
/// ```
/// let value: spec_kitty_events::ConnectorAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConnectorAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: ConnectorAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl ConnectorAnomaly {
    pub fn builder() -> builder::ConnectorAnomaly {
        Default::default()
    }
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedConnectorState.schema.json#/$defs/ConnectorAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::ConnectorAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ConnectorAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `invalid_transition` on the wire.
    #[serde(rename = "invalid_transition")]
    InvalidTransition,
}
impl ::std::fmt::Display for ConnectorAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::InvalidTransition => f.write_str("invalid_transition"),
        }
    }
}
impl ::std::str::FromStr for ConnectorAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "invalid_transition" => Ok(Self::InvalidTransition),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ConnectorAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ConnectorAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A connector began to work badly, or stopped working, without having been revoked.
///
/// Contract: `contracts/events/connector/ConnectorDegraded.schema.json`.
///
/// Payload of the event type `ConnectorDegraded`.
///
/// ```
/// let value: spec_kitty_events::ConnectorDegradedPayload = serde_json::from_str(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","degradation_reason":"text","last_healthy_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorDegradedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorDegradedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: ::std::string::String,
    /// Kind of connector. Free text.
    pub connector_type: ::std::string::String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: ::std::string::String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: ::std::string::String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Identifier of whoever noticed it.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: ::std::string::String,
    /// When it was noticed.
    pub recorded_at: crate::scalar::Timestamp,
    /// What is wrong with the connector.
    pub degradation_reason: ::std::string::String,
    /// When the connector was last known to work. Not compared with recorded_at.
    pub last_healthy_at: crate::scalar::Timestamp,
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ConnectorDegradedPayload {
    pub fn builder() -> builder::ConnectorDegradedPayload {
        Default::default()
    }
}
/// The health of a connector was checked. The reduced state becomes healthy whatever was found, and a check of a connector that is healthy already is an anomaly.
///
/// Contract: `contracts/events/connector/ConnectorHealthChecked.schema.json`.
///
/// Payload of the event type `ConnectorHealthChecked`.
///
/// ```
/// let value: spec_kitty_events::ConnectorHealthCheckedPayload = serde_json::from_str(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","health_status":"healthy","latency_ms":0}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorHealthCheckedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorHealthCheckedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: ::std::string::String,
    /// Kind of connector. Free text.
    pub connector_type: ::std::string::String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: ::std::string::String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: ::std::string::String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Identifier of whoever made the check.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: ::std::string::String,
    /// When the check was made.
    pub recorded_at: crate::scalar::Timestamp,
    /// What the check found. Emit ConnectorDegraded as well when it is not healthy: this value alone does not change the state.
    pub health_status: HealthStatus,
    /// How long the connector took to answer, in milliseconds. Fractions are allowed.
    pub latency_ms: f64,
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ConnectorHealthCheckedPayload {
    pub fn builder() -> builder::ConnectorHealthCheckedPayload {
        Default::default()
    }
}
/// A connector to an outside service was set up. It comes first in the life of a connector.
///
/// Contract: `contracts/events/connector/ConnectorProvisioned.schema.json`.
///
/// Payload of the event type `ConnectorProvisioned`.
///
/// ```
/// let value: spec_kitty_events::ConnectorProvisionedPayload = serde_json::from_str(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","credentials_ref":"text","config_hash":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorProvisionedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorProvisionedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: ::std::string::String,
    /// Kind of connector. Free text.
    pub connector_type: ::std::string::String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: ::std::string::String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: ::std::string::String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Identifier of whoever set the connector up.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: ::std::string::String,
    /// When the connector was set up.
    pub recorded_at: crate::scalar::Timestamp,
    /// Where the credentials are kept, for example a name in a secret store. Never the credentials themselves.
    pub credentials_ref: ::std::string::String,
    /// Hash of the settings that the connector was set up with. The form is free.
    pub config_hash: ::std::string::String,
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ConnectorProvisionedPayload {
    pub fn builder() -> builder::ConnectorProvisionedPayload {
        Default::default()
    }
}
/// A degraded or revoked connector was connected again.
///
/// Contract: `contracts/events/connector/ConnectorReconnected.schema.json`.
///
/// Payload of the event type `ConnectorReconnected`.
///
/// ```
/// let value: spec_kitty_events::ConnectorReconnectedPayload = serde_json::from_str(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","previous_state":"provisioned","reconnect_strategy":"automatic"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorReconnectedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorReconnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: ::std::string::String,
    /// Kind of connector. Free text.
    pub connector_type: ::std::string::String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: ::std::string::String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: ::std::string::String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Identifier of whoever connected it again.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: ::std::string::String,
    /// When it was connected again.
    pub recorded_at: crate::scalar::Timestamp,
    /// State of the connector before. Not compared with the state that its events lead to.
    pub previous_state: ConnectorState,
    /// How the connection was brought back.
    pub reconnect_strategy: ReconnectStrategy,
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ConnectorReconnectedPayload {
    pub fn builder() -> builder::ConnectorReconnectedPayload {
        Default::default()
    }
}
/// A connector was withdrawn. It can come back with ConnectorReconnected.
///
/// Contract: `contracts/events/connector/ConnectorRevoked.schema.json`.
///
/// Payload of the event type `ConnectorRevoked`.
///
/// ```
/// let value: spec_kitty_events::ConnectorRevokedPayload = serde_json::from_str(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","revocation_reason":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorRevokedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorRevokedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: ::std::string::String,
    /// Kind of connector. Free text.
    pub connector_type: ::std::string::String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: ::std::string::String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: ::std::string::String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Identifier of whoever withdrew the connector.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: ::std::string::String,
    /// When the connector was withdrawn.
    pub recorded_at: crate::scalar::Timestamp,
    /// Why the connector was withdrawn.
    pub revocation_reason: ::std::string::String,
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ConnectorRevokedPayload {
    pub fn builder() -> builder::ConnectorRevokedPayload {
        Default::default()
    }
}
/// Where a connector stands: provisioned (set up, not checked yet), healthy, degraded, revoked, or reconnected (back, not checked yet).
///
/// Contract: `contracts/shared/ConnectorState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ConnectorState = serde_json::from_str(r##""provisioned""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ConnectorState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ConnectorState {
    /// `provisioned` on the wire.
    #[serde(rename = "provisioned")]
    Provisioned,
    /// `healthy` on the wire.
    #[serde(rename = "healthy")]
    Healthy,
    /// `degraded` on the wire.
    #[serde(rename = "degraded")]
    Degraded,
    /// `revoked` on the wire.
    #[serde(rename = "revoked")]
    Revoked,
    /// `reconnected` on the wire.
    #[serde(rename = "reconnected")]
    Reconnected,
}
impl ::std::fmt::Display for ConnectorState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Provisioned => f.write_str("provisioned"),
            Self::Healthy => f.write_str("healthy"),
            Self::Degraded => f.write_str("degraded"),
            Self::Revoked => f.write_str("revoked"),
            Self::Reconnected => f.write_str("reconnected"),
        }
    }
}
impl ::std::str::FromStr for ConnectorState {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "provisioned" => Ok(Self::Provisioned),
            "healthy" => Ok(Self::Healthy),
            "degraded" => Ok(Self::Degraded),
            "revoked" => Ok(Self::Revoked),
            "reconnected" => Ok(Self::Reconnected),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ConnectorState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ConnectorState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Fingerprint of the content of a file. Events carry this instead of the content.
///
/// Contract: `contracts/shared/ContentHashRef.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ContentHashRef = serde_json::from_str(r##"{"hash":"text","algorithm":"sha256"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ContentHashRef>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ContentHashRef {
    /// The hash, as hexadecimal digits. Neither its form nor its length is checked, and a prefix such as sha256: is allowed.
    pub hash: ::std::string::String,
    /// How the hash was computed. Not compared with the hash itself.
    pub algorithm: HashAlgorithm,
    /// Size of the content in bytes, or null when it is not known.
    #[serde(deserialize_with = "crate::scalar::integral")]
    #[serde(default)]
    pub size_bytes: ::std::option::Option<i64>,
    /// Character encoding of the content, for example utf-8, or null. Empty text is allowed.
    pub encoding: ::std::option::Option<::std::string::String>,
}
impl ContentHashRef {
    pub fn builder() -> builder::ContentHashRef {
        Default::default()
    }
}
/// What separates the current contract from its past: the signal that an envelope carries, the value it must have, and the names that were retired. Fail-closed: whatever does not carry the signal is refused on live paths.
///
/// Contract: `contracts/shared/CutoverArtifact.schema.json`.
///
/// ```
/// let value: spec_kitty_events::CutoverArtifact = serde_json::from_str(r##"{"artifact_version":"3.0.0","release_version":"3.0.0","signal_field_name":"text","signal_location":"event_envelope","cutover_contract_version":"text","accepted_major":0,"forbidden_legacy_keys":[],"forbidden_legacy_event_names":[],"forbidden_legacy_aggregate_names":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::CutoverArtifact>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CutoverArtifact {
    /// Version of this artifact's own form.
    pub artifact_version: ::std::string::String,
    /// Release that made the cut.
    pub release_version: ::std::string::String,
    /// Name of the member that carries the signal.
    pub signal_field_name: ::std::string::String,
    /// Where the member stands.
    pub signal_location: CutoverSignalLocation,
    /// The value that the signal must have, exactly.
    pub cutover_contract_version: ::std::string::String,
    /// The only major version that live paths accept.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub accepted_major: i64,
    /// Member names that were retired. Refused in envelopes at any depth.
    pub forbidden_legacy_keys: ::std::vec::Vec<::std::string::String>,
    /// Event types that were retired.
    pub forbidden_legacy_event_names: ::std::vec::Vec<::std::string::String>,
    /// Kinds of aggregates that were retired: the text of aggregate_id before its first slash.
    pub forbidden_legacy_aggregate_names: ::std::vec::Vec<::std::string::String>,
    /// Names of retired surfaces, for information.
    #[serde(default)]
    pub forbidden_legacy_contract_surfaces: ::std::vec::Vec<::std::string::String>,
}
impl CutoverArtifact {
    pub fn builder() -> builder::CutoverArtifact {
        Default::default()
    }
}
/// Where the cutover signal stands: in the event_envelope, in its payload, or in no event at all (artifact_only).
///
/// Contract: `contracts/shared/CutoverArtifact.schema.json#/$defs/CutoverSignalLocation`.
///
/// ```
/// let value: spec_kitty_events::CutoverSignalLocation = serde_json::from_str(r##""event_envelope""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::CutoverSignalLocation>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CutoverSignalLocation {
    /// `event_envelope` on the wire.
    #[serde(rename = "event_envelope")]
    EventEnvelope,
    /// `payload` on the wire.
    #[serde(rename = "payload")]
    Payload,
    /// `artifact_only` on the wire.
    #[serde(rename = "artifact_only")]
    ArtifactOnly,
}
impl ::std::fmt::Display for CutoverSignalLocation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::EventEnvelope => f.write_str("event_envelope"),
            Self::Payload => f.write_str("payload"),
            Self::ArtifactOnly => f.write_str("artifact_only"),
        }
    }
}
impl ::std::str::FromStr for CutoverSignalLocation {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "event_envelope" => Ok(Self::EventEnvelope),
            "payload" => Ok(Self::Payload),
            "artifact_only" => Ok(Self::ArtifactOnly),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CutoverSignalLocation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CutoverSignalLocation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// In what role somebody takes part in a decision: as mission_owner, who may resolve and override it, as an advisory voice, or as one who is kept informed.
///
/// Contract: `contracts/shared/DecisionAuthorityRole.schema.json`.
///
/// ```
/// let value: spec_kitty_events::DecisionAuthorityRole = serde_json::from_str(r##""mission_owner""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionAuthorityRole>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DecisionAuthorityRole {
    /// `mission_owner` on the wire.
    #[serde(rename = "mission_owner")]
    MissionOwner,
    /// `advisory` on the wire.
    #[serde(rename = "advisory")]
    Advisory,
    /// `informed` on the wire.
    #[serde(rename = "informed")]
    Informed,
}
impl ::std::fmt::Display for DecisionAuthorityRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MissionOwner => f.write_str("mission_owner"),
            Self::Advisory => f.write_str("advisory"),
            Self::Informed => f.write_str("informed"),
        }
    }
}
impl ::std::str::FromStr for DecisionAuthorityRole {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "mission_owner" => Ok(Self::MissionOwner),
            "advisory" => Ok(Self::Advisory),
            "informed" => Ok(Self::Informed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DecisionAuthorityRole {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DecisionAuthorityRole {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A decision that the participants of a mission took was put on record. Decisions are only ever added, never replaced.
///
/// Contract: `contracts/events/collaboration/DecisionCaptured.schema.json`.
///
/// Payload of the event type `DecisionCaptured`.
///
/// ```
/// let value: spec_kitty_events::DecisionCapturedPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","decision_id":"text","topic":"text","chosen_option":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionCapturedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionCapturedPayload {
    /// Participant who put the decision on record.
    pub participant_id: ::std::string::String,
    /// Mission that the decision is about.
    pub mission_id: ::std::string::String,
    /// Identifier of the decision. Make a new one each time: a repeated one is not refused.
    pub decision_id: ::std::string::String,
    /// What had to be decided.
    pub topic: ::std::string::String,
    /// What was chosen.
    pub chosen_option: ::std::string::String,
    /// Why it was chosen, or null. Empty text is allowed. Not part of the reduced state.
    pub rationale: ::std::option::Option<::std::string::String>,
    /// warning_id of the warning that led to the decision, or null. Empty text is allowed. Not looked up.
    pub referenced_warning_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl DecisionCapturedPayload {
    pub fn builder() -> builder::DecisionCapturedPayload {
        Default::default()
    }
}
/// A decision that was captured.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/DecisionEntry`.
///
/// ```
/// let value: spec_kitty_events::DecisionEntry = serde_json::from_str(r##"{"decision_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","participant_id":"text","topic":"text","chosen_option":"text","referenced_warning_id":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionEntry>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionEntry {
    /// Identifier of the decision.
    pub decision_id: ::std::string::String,
    /// The event that captured it.
    pub event_id: crate::scalar::EventId,
    /// Who captured it.
    pub participant_id: ::std::string::String,
    /// What was decided on.
    pub topic: ::std::string::String,
    /// What was chosen.
    pub chosen_option: ::std::string::String,
    /// The warning that brought it about, or null. Never looked up.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub referenced_warning_id: ::std::option::Option<::std::string::String>,
}
impl DecisionEntry {
    pub fn builder() -> builder::DecisionEntry {
        Default::default()
    }
}
/// A decision of the run was answered. A later answer to the same decision takes the place of the earlier one.
///
/// Contract: `contracts/events/mission_next/DecisionInputAnswered.schema.json`.
///
/// Payload of the event type `DecisionInputAnswered`.
///
/// ```
/// let value: spec_kitty_events::DecisionInputAnsweredPayload = serde_json::from_str(r##"{"run_id":"text","decision_id":"text","answer":"text","actor":{"actor_id":"text","actor_type":"human"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionInputAnsweredPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionInputAnsweredPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: ::std::string::String,
    /// Identifier of the decision from its request. An answer without a request is accepted.
    pub decision_id: ::std::string::String,
    /// The answer. It need not be one of the options that were offered.
    pub answer: ::std::string::String,
    /// Who answered.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl DecisionInputAnsweredPayload {
    pub fn builder() -> builder::DecisionInputAnsweredPayload {
        Default::default()
    }
}
/// The run needs an answer before it can go on. The decision is pending until DecisionInputAnswered names it.
///
/// Contract: `contracts/events/mission_next/DecisionInputRequested.schema.json`.
///
/// Payload of the event type `DecisionInputRequested`.
///
/// ```
/// let value: spec_kitty_events::DecisionInputRequestedPayload = serde_json::from_str(r##"{"run_id":"text","decision_id":"text","step_id":"text","question":"text","actor":{"actor_id":"text","actor_type":"human"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionInputRequestedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionInputRequestedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: ::std::string::String,
    /// Identifier of the decision, which the answer repeats. While a decision is pending, a second request for it is not applied.
    pub decision_id: ::std::string::String,
    /// Identifier of the step that needs the answer.
    pub step_id: ::std::string::String,
    /// The question, worded for whoever is to answer it.
    pub question: ::std::string::String,
    /// Answers to choose from, in the order to show them. Empty when any answer will do; null is refused, empty texts are allowed.
    #[serde(default)]
    pub options: ::std::vec::Vec<::std::string::String>,
    /// Name under which the run takes in the answer, or null. Empty text is allowed.
    pub input_key: ::std::option::Option<::std::string::String>,
    /// Who asks.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl DecisionInputRequestedPayload {
    pub fn builder() -> builder::DecisionInputRequestedPayload {
        Default::default()
    }
}
/// An event of a decision point that did not count.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json#/$defs/DecisionPointAnomaly`.
///
/// ```
/// let value: spec_kitty_events::DecisionPointAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: DecisionPointAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl DecisionPointAnomaly {
    pub fn builder() -> builder::DecisionPointAnomaly {
        Default::default()
    }
}
/// Why an event did not count.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json#/$defs/DecisionPointAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::DecisionPointAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DecisionPointAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `event_after_terminal` on the wire.
    #[serde(rename = "event_after_terminal")]
    EventAfterTerminal,
    /// `invalid_transition` on the wire.
    #[serde(rename = "invalid_transition")]
    InvalidTransition,
    /// `authority_policy_violation` on the wire.
    #[serde(rename = "authority_policy_violation")]
    AuthorityPolicyViolation,
    /// `llm_policy_violation` on the wire.
    #[serde(rename = "llm_policy_violation")]
    LlmPolicyViolation,
}
impl ::std::fmt::Display for DecisionPointAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::EventAfterTerminal => f.write_str("event_after_terminal"),
            Self::InvalidTransition => f.write_str("invalid_transition"),
            Self::AuthorityPolicyViolation => f.write_str("authority_policy_violation"),
            Self::LlmPolicyViolation => f.write_str("llm_policy_violation"),
        }
    }
}
impl ::std::str::FromStr for DecisionPointAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "event_after_terminal" => Ok(Self::EventAfterTerminal),
            "invalid_transition" => Ok(Self::InvalidTransition),
            "authority_policy_violation" => Ok(Self::AuthorityPolicyViolation),
            "llm_policy_violation" => Ok(Self::LlmPolicyViolation),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DecisionPointAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DecisionPointAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// An open decision is being talked over. Emit it as often as the discussion moves on.
///
/// Contract: `contracts/events/decision_point/DecisionPointDiscussing.schema.json`.
///
/// Payload of the event type `DecisionPointDiscussing`.
///
/// ```
/// let value: spec_kitty_events::DecisionPointDiscussingPayload = serde_json::from_str(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointDiscussingPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
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
impl ::std::convert::From<DecisionPointDiscussingPayload> for DecisionPointPayload {
    fn from(value: DecisionPointDiscussingPayload) -> Self {
        value.0
    }
}
impl ::std::convert::From<DecisionPointPayload> for DecisionPointDiscussingPayload {
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
/// ```
/// let value: spec_kitty_events::DecisionPointOpenedPayload = serde_json::from_str(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointOpenedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
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
impl ::std::convert::From<DecisionPointOpenedPayload> for DecisionPointPayload {
    fn from(value: DecisionPointOpenedPayload) -> Self {
        value.0
    }
}
impl ::std::convert::From<DecisionPointPayload> for DecisionPointOpenedPayload {
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
/// ```
/// let value: spec_kitty_events::DecisionPointOverriddenPayload = serde_json::from_str(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointOverriddenPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
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
impl ::std::convert::From<DecisionPointOverriddenPayload> for DecisionPointPayload {
    fn from(value: DecisionPointOverriddenPayload) -> Self {
        value.0
    }
}
impl ::std::convert::From<DecisionPointPayload> for DecisionPointOverriddenPayload {
    fn from(value: DecisionPointPayload) -> Self {
        Self(value)
    }
}
/// What is said at every stage of a decision point. Authority rules are not part of it: a payload that breaks them is valid, and the reducer reports it.
///
/// Contract: `contracts/shared/DecisionPointPayload.schema.json`.
///
/// ```
/// let value: spec_kitty_events::DecisionPointPayload = serde_json::from_str(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DecisionPointPayload {
    /// Identifier of the decision point, the same at every stage. Keep the events of different decision points apart: it is not compared between events.
    pub decision_point_id: ::std::string::String,
    /// Identifier of the mission in which the decision comes up.
    pub mission_id: ::std::string::String,
    /// Identifier of the run in which the decision comes up.
    pub run_id: ::std::string::String,
    /// Slug of the mission.
    pub mission_slug: ::std::string::String,
    /// Type of the mission.
    pub mission_type: ::std::string::String,
    /// Phase of the mission, for example P0 or P1. Free text, but a language model may take part only where it is exactly P0.
    pub phase: ::std::string::String,
    /// Identifier of whoever brings the decision to this stage.
    pub actor_id: ::std::string::String,
    /// Kind of actor. To resolve or override takes a human.
    pub actor_type: RuntimeActorType,
    /// Role in which the actor takes part. To resolve or override takes mission_owner, which a language model may not be.
    pub authority_role: DecisionAuthorityRole,
    /// True when the actor acts with the authority of the mission owner. Has to be true to resolve or override, and false for a language model.
    pub mission_owner_authority_flag: bool,
    /// Where the authority of the mission owner can be traced. Empty text is allowed. Not kept in the reduced state.
    pub mission_owner_authority_path: ::std::string::String,
    /// Why the decision comes to this stage.
    pub rationale: ::std::string::String,
    /// The alternatives that were weighed, at least one. Entries may repeat and may be empty.
    pub alternatives_considered: ::std::vec::Vec<::std::string::String>,
    /// References to what the rationale rests on, at least one. Free text; entries may repeat and may be empty.
    pub evidence_refs: ::std::vec::Vec<::std::string::String>,
    /// When the decision point came to this stage.
    pub state_entered_at: crate::scalar::Timestamp,
    /// When this was written down. Not compared with state_entered_at, and not kept in the reduced state.
    pub recorded_at: crate::scalar::Timestamp,
}
impl DecisionPointPayload {
    pub fn builder() -> builder::DecisionPointPayload {
        Default::default()
    }
}
/// The decision was made, directly or after a discussion. Only a human with the authority of the mission owner can make it.
///
/// Contract: `contracts/events/decision_point/DecisionPointResolved.schema.json`.
///
/// Payload of the event type `DecisionPointResolved`.
///
/// ```
/// let value: spec_kitty_events::DecisionPointResolvedPayload = serde_json::from_str(r##"{"decision_point_id":"text","mission_id":"text","run_id":"text","mission_slug":"text","mission_type":"text","phase":"text","actor_id":"text","actor_type":"human","authority_role":"mission_owner","mission_owner_authority_flag":false,"mission_owner_authority_path":"","rationale":"text","alternatives_considered":[""],"evidence_refs":[""],"state_entered_at":"2026-01-15T10:00:00Z","recorded_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointResolvedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
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
impl ::std::convert::From<DecisionPointResolvedPayload> for DecisionPointPayload {
    fn from(value: DecisionPointResolvedPayload) -> Self {
        value.0
    }
}
impl ::std::convert::From<DecisionPointPayload> for DecisionPointResolvedPayload {
    fn from(value: DecisionPointPayload) -> Self {
        Self(value)
    }
}
/// How far a decision point is.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json#/$defs/DecisionPointState`.
///
/// ```
/// let value: spec_kitty_events::DecisionPointState = serde_json::from_str(r##""open""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DecisionPointState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DecisionPointState {
    /// `open` on the wire.
    #[serde(rename = "open")]
    Open,
    /// `discussing` on the wire.
    #[serde(rename = "discussing")]
    Discussing,
    /// `resolved` on the wire.
    #[serde(rename = "resolved")]
    Resolved,
    /// `overridden` on the wire.
    #[serde(rename = "overridden")]
    Overridden,
}
impl ::std::fmt::Display for DecisionPointState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Open => f.write_str("open"),
            Self::Discussing => f.write_str("discussing"),
            Self::Resolved => f.write_str("resolved"),
            Self::Overridden => f.write_str("overridden"),
        }
    }
}
impl ::std::str::FromStr for DecisionPointState {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "open" => Ok(Self::Open),
            "discussing" => Ok(Self::Discussing),
            "resolved" => Ok(Self::Resolved),
            "overridden" => Ok(Self::Overridden),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DecisionPointState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DecisionPointState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Proof that a work package is finished.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json`.
///
/// ```
/// let value: spec_kitty_events::DoneEvidence = serde_json::from_str(r##"{"repos":[{"repo":"text","branch":"text","commit":"text"}],"review":{"reviewer":"text","verdict":"text"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DoneEvidence>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DoneEvidence {
    /// The commits that hold the work, one entry for each repository.
    pub repos: ::std::vec::Vec<RepoEvidence>,
    /// The commands that were run to verify the work, with their results.
    #[serde(default)]
    pub verification: ::std::vec::Vec<VerificationEntry>,
    /// Who reviewed the work, and the verdict.
    pub review: ReviewVerdict,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl DoneEvidence {
    pub fn builder() -> builder::DoneEvidence {
        Default::default()
    }
}
/// Kinds of dossier anomalies.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/DossierAnomalyType`.
///
/// ```
/// let value: spec_kitty_events::DossierAnomalyType = serde_json::from_str(r##""missing_artifact""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DossierAnomalyType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DossierAnomalyType {
    /// `missing_artifact` on the wire.
    #[serde(rename = "missing_artifact")]
    MissingArtifact,
}
impl ::std::fmt::Display for DossierAnomalyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MissingArtifact => f.write_str("missing_artifact"),
        }
    }
}
impl ::std::str::FromStr for DossierAnomalyType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "missing_artifact" => Ok(Self::MissingArtifact),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DossierAnomalyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DossierAnomalyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How a dossier differs from its baseline: an artifact was added, removed or changed (mutated), an anomaly came up or went away, or the version of the manifest changed.
///
/// Contract: `contracts/shared/DriftKind.schema.json`.
///
/// ```
/// let value: spec_kitty_events::DriftKind = serde_json::from_str(r##""artifact_added""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DriftKind>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DriftKind {
    /// `artifact_added` on the wire.
    #[serde(rename = "artifact_added")]
    ArtifactAdded,
    /// `artifact_removed` on the wire.
    #[serde(rename = "artifact_removed")]
    ArtifactRemoved,
    /// `artifact_mutated` on the wire.
    #[serde(rename = "artifact_mutated")]
    ArtifactMutated,
    /// `anomaly_introduced` on the wire.
    #[serde(rename = "anomaly_introduced")]
    AnomalyIntroduced,
    /// `anomaly_resolved` on the wire.
    #[serde(rename = "anomaly_resolved")]
    AnomalyResolved,
    /// `manifest_version_changed` on the wire.
    #[serde(rename = "manifest_version_changed")]
    ManifestVersionChanged,
}
impl ::std::fmt::Display for DriftKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ArtifactAdded => f.write_str("artifact_added"),
            Self::ArtifactRemoved => f.write_str("artifact_removed"),
            Self::ArtifactMutated => f.write_str("artifact_mutated"),
            Self::AnomalyIntroduced => f.write_str("anomaly_introduced"),
            Self::AnomalyResolved => f.write_str("anomaly_resolved"),
            Self::ManifestVersionChanged => f.write_str("manifest_version_changed"),
        }
    }
}
impl ::std::str::FromStr for DriftKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "artifact_added" => Ok(Self::ArtifactAdded),
            "artifact_removed" => Ok(Self::ArtifactRemoved),
            "artifact_mutated" => Ok(Self::ArtifactMutated),
            "anomaly_introduced" => Ok(Self::AnomalyIntroduced),
            "anomaly_resolved" => Ok(Self::AnomalyResolved),
            "manifest_version_changed" => Ok(Self::ManifestVersionChanged),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DriftKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DriftKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A difference between the dossier and its baseline.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/DriftRecord`.
///
/// ```
/// let value: spec_kitty_events::DriftRecord = serde_json::from_str(r##"{"expected_hash":"text","actual_hash":"text","drift_kind":"artifact_added","detected_at":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DriftRecord>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DriftRecord {
    /// Hash of the baseline.
    pub expected_hash: ::std::string::String,
    /// Hash that was found.
    pub actual_hash: ::std::string::String,
    /// What kind of difference it is.
    pub drift_kind: DriftKind,
    /// When it was detected, as the event says it. Any text.
    pub detected_at: ::std::string::String,
}
impl DriftRecord {
    pub fn builder() -> builder::DriftRecord {
        Default::default()
    }
}
/// Whether a participant drives the work: active to take part in driving, inactive to stop.
///
/// Contract: `contracts/events/collaboration/DriveIntentSet.schema.json#/$defs/DriveIntent`.
///
/// ```
/// let value: spec_kitty_events::DriveIntent = serde_json::from_str(r##""active""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DriveIntent>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DriveIntent {
    /// `active` on the wire.
    #[serde(rename = "active")]
    Active,
    /// `inactive` on the wire.
    #[serde(rename = "inactive")]
    Inactive,
}
impl ::std::fmt::Display for DriveIntent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Active => f.write_str("active"),
            Self::Inactive => f.write_str("inactive"),
        }
    }
}
impl ::std::str::FromStr for DriveIntent {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "active" => Ok(Self::Active),
            "inactive" => Ok(Self::Inactive),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DriveIntent {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DriveIntent {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A participant announced whether they mean to drive the work. Several participants may drive at the same time.
///
/// Contract: `contracts/events/collaboration/DriveIntentSet.schema.json`.
///
/// Payload of the event type `DriveIntentSet`.
///
/// ```
/// let value: spec_kitty_events::DriveIntentSetPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","intent":"active"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::DriveIntentSetPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DriveIntentSetPayload {
    /// Participant who makes the announcement.
    pub participant_id: ::std::string::String,
    /// Mission that the announcement is about.
    pub mission_id: ::std::string::String,
    /// What the participant means to do from now on.
    pub intent: DriveIntent,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl DriveIntentSetPayload {
    pub fn builder() -> builder::DriveIntentSetPayload {
        Default::default()
    }
}
/// One line of the error log: what was attempted, what went wrong, and how it was resolved.
///
/// Contract: `contracts/shared/ErrorEntry.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ErrorEntry = serde_json::from_str(r##"{"timestamp":"2026-01-15T10:00:00Z","action_attempted":"text","error_message":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ErrorEntry>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorEntry {
    /// When the error happened.
    pub timestamp: crate::scalar::Timestamp,
    /// What was being done when the error happened.
    pub action_attempted: ::std::string::String,
    /// What went wrong.
    pub error_message: ::std::string::String,
    /// How the error was resolved. Empty while it is not.
    #[serde(default)]
    pub resolution: ::std::string::String,
    /// Who met the error.
    #[serde(default = "defaults::error_entry_agent")]
    pub agent: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ErrorEntry {
    pub fn builder() -> builder::ErrorEntry {
        Default::default()
    }
}
/// The envelope that every event travels in: who emitted it, when in causal order, about what, and the payload, whose own schema is named by event_type.
///
/// Contract: `contracts/envelope.schema.json`.
///
/// ```
/// let value: spec_kitty_events::Event = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","aggregate_id":"text","timestamp":"2026-01-15T10:00:00Z","build_id":"text","node_id":"text","lamport_clock":0,"project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","correlation_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","schema_version":"3.0.0"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::Event>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    /// Identifier of this event, unique for ever. Make a new ULID for every event.
    pub event_id: crate::scalar::EventId,
    /// Name of the event type, for example WPStatusChanged. It decides which schema judges the payload.
    pub event_type: ::std::string::String,
    /// What the event is about, as kind and name separated by a slash, for example mission/042-importer.
    pub aggregate_id: ::std::string::String,
    /// The facts of the event, as the schema of its event type describes them.
    #[serde(default)]
    pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// When the event was emitted, by the clock of the emitting node. Informational: causal order comes from lamport_clock.
    pub timestamp: crate::scalar::Timestamp,
    /// Identity of the checkout or build that emitted the event.
    pub build_id: ::std::string::String,
    /// Identity of the node that emitted the event. Each node keeps one Lamport clock.
    pub node_id: ::std::string::String,
    /// Lamport clock of the node after it ticked for this event.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub lamport_clock: i64,
    /// event_id of the event that caused this one. Null for an event without a cause.
    pub causation_id: ::std::option::Option<crate::scalar::EventId>,
    /// Which project this is about, as a UUID.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Readable name of the project, or null.
    pub project_slug: ::std::option::Option<::std::string::String>,
    /// Identifier shared by all events of one undertaking, for example the run that this event is part of.
    pub correlation_id: crate::scalar::EventId,
    /// Version of the on-wire contract that the producer wrote against. Exactly the value that the cutover policy demands.
    pub schema_version: ::std::string::String,
    /// How far the event may be shared: 0 stays on this machine, 4 may be used as telemetry.
    #[serde(default)]
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub data_tier: i64,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Event {
    pub fn builder() -> builder::Event {
        Default::default()
    }
}
/// Where the work on a work package is done: in a worktree of its own, or directly in the repository.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json#/$defs/ExecutionMode`.
///
/// ```
/// let value: spec_kitty_events::ExecutionMode = serde_json::from_str(r##""worktree""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ExecutionMode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ExecutionMode {
    /// `worktree` on the wire.
    #[serde(rename = "worktree")]
    Worktree,
    /// `direct_repo` on the wire.
    #[serde(rename = "direct_repo")]
    DirectRepo,
}
impl ::std::fmt::Display for ExecutionMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Worktree => f.write_str("worktree"),
            Self::DirectRepo => f.write_str("direct_repo"),
        }
    }
}
impl ::std::str::FromStr for ExecutionMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "worktree" => Ok(Self::Worktree),
            "direct_repo" => Ok(Self::DirectRepo),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExecutionMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExecutionMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Something in an outside service was linked to something of ours. A record only: it is no sync outcome, and no reducer reads it.
///
/// Contract: `contracts/events/sync/ExternalReferenceLinked.schema.json`.
///
/// Payload of the event type `ExternalReferenceLinked`.
///
/// ```
/// let value: spec_kitty_events::ExternalReferenceLinkedPayload = serde_json::from_str(r##"{"link_id":"text","connector_id":"text","external_provider":"text","external_ref_type":"text","external_ref_id":"text","external_ref_url":"https://example.com/checks/7","internal_aggregate_type":"text","internal_aggregate_id":"text","mission_id":"text","linked_by":"text","recorded_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ExternalReferenceLinkedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalReferenceLinkedPayload {
    /// Identifier of the link.
    pub link_id: ::std::string::String,
    /// Identifier of the connector that the link goes through.
    pub connector_id: ::std::string::String,
    /// Outside service that holds the linked thing, for example github. Free text.
    pub external_provider: ::std::string::String,
    /// Kind of the linked thing over there, for example pull_request or issue. Free text.
    pub external_ref_type: ::std::string::String,
    /// Identifier of the linked thing over there.
    pub external_ref_id: ::std::string::String,
    /// Where the linked thing can be read.
    pub external_ref_url: ::std::string::String,
    /// Kind of our thing, for example work_package or mission. Free text.
    pub internal_aggregate_type: ::std::string::String,
    /// Identifier of our thing.
    pub internal_aggregate_id: ::std::string::String,
    /// Identifier of the mission that our thing belongs to.
    pub mission_id: ::std::string::String,
    /// Who made the link, as plain text.
    pub linked_by: ::std::string::String,
    /// When the link was made.
    pub recorded_at: crate::scalar::Timestamp,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ExternalReferenceLinkedPayload {
    pub fn builder() -> builder::ExternalReferenceLinkedPayload {
        Default::default()
    }
}
/// Conclusions of a check run that fail a gate. Note that cancelled is written with two l here.
///
/// Contract: `contracts/events/gates/GateFailed.schema.json#/$defs/FailedConclusion`.
///
/// ```
/// let value: spec_kitty_events::FailedConclusion = serde_json::from_str(r##""failure""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::FailedConclusion>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FailedConclusion {
    /// `failure` on the wire.
    #[serde(rename = "failure")]
    Failure,
    /// `timed_out` on the wire.
    #[serde(rename = "timed_out")]
    TimedOut,
    /// `cancelled` on the wire.
    #[serde(rename = "cancelled")]
    Cancelled,
    /// `action_required` on the wire.
    #[serde(rename = "action_required")]
    ActionRequired,
}
impl ::std::fmt::Display for FailedConclusion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Failure => f.write_str("failure"),
            Self::TimedOut => f.write_str("timed_out"),
            Self::Cancelled => f.write_str("cancelled"),
            Self::ActionRequired => f.write_str("action_required"),
        }
    }
}
impl ::std::str::FromStr for FailedConclusion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "failure" => Ok(Self::Failure),
            "timed_out" => Ok(Self::TimedOut),
            "cancelled" => Ok(Self::Cancelled),
            "action_required" => Ok(Self::ActionRequired),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for FailedConclusion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for FailedConclusion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A participant turned to something else. Each participant has one focus, and the new one replaces the old.
///
/// Contract: `contracts/events/collaboration/FocusChanged.schema.json`.
///
/// Payload of the event type `FocusChanged`.
///
/// ```
/// let value: spec_kitty_events::FocusChangedPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","focus_target":{"target_type":"wp","target_id":"text"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::FocusChangedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FocusChangedPayload {
    /// Participant whose focus changed.
    pub participant_id: ::std::string::String,
    /// Mission in which the focus changed.
    pub mission_id: ::std::string::String,
    /// What the participant works on from now on.
    pub focus_target: FocusTarget,
    /// What the participant worked on before, or null. For readers only: not compared with the focus on record.
    pub previous_focus_target: ::std::option::Option<FocusTarget>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl FocusChangedPayload {
    pub fn builder() -> builder::FocusChangedPayload {
        Default::default()
    }
}
/// What a participant works on. Its focus key is target_type, a colon, then target_id. Unknown keys are ignored.
///
/// Contract: `contracts/shared/FocusTarget.schema.json`.
///
/// ```
/// let value: spec_kitty_events::FocusTarget = serde_json::from_str(r##"{"target_type":"wp","target_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::FocusTarget>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FocusTarget {
    /// What kind of thing the target is.
    pub target_type: FocusTargetType,
    /// Identifier of the work package or step, or path of the file. May itself contain colons.
    pub target_id: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl FocusTarget {
    pub fn builder() -> builder::FocusTarget {
        Default::default()
    }
}
/// What a participant can focus on: wp for a work package, step for a prompt step, file for a file.
///
/// Contract: `contracts/shared/FocusTargetType.schema.json`.
///
/// ```
/// let value: spec_kitty_events::FocusTargetType = serde_json::from_str(r##""wp""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::FocusTargetType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FocusTargetType {
    /// `wp` on the wire.
    #[serde(rename = "wp")]
    Wp,
    /// `step` on the wire.
    #[serde(rename = "step")]
    Step,
    /// `file` on the wire.
    #[serde(rename = "file")]
    File,
}
impl ::std::fmt::Display for FocusTargetType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Wp => f.write_str("wp"),
            Self::Step => f.write_str("step"),
            Self::File => f.write_str("file"),
        }
    }
}
impl ::std::str::FromStr for FocusTargetType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "wp" => Ok(Self::Wp),
            "step" => Ok(Self::Step),
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for FocusTargetType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for FocusTargetType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Who forced a transition and why, as a record of its own. No event embeds it; programs use it to carry the three facts together.
///
/// Contract: `contracts/shared/ForceMetadata.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ForceMetadata = serde_json::from_str(r##"{"actor":"text","reason":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ForceMetadata>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForceMetadata {
    /// Always true: the record exists only for forced transitions.
    #[serde(default = "defaults::default_bool::<true>")]
    pub force: bool,
    /// Who forced the transition.
    pub actor: ::std::string::String,
    /// Why the transition had to be forced.
    pub reason: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ForceMetadata {
    pub fn builder() -> builder::ForceMetadata {
        Default::default()
    }
}
/// An outside check that guards the work did not pass. Conclusions that block nothing (neutral, skipped, stale) are not reported at all.
///
/// Contract: `contracts/events/gates/GateFailed.schema.json`.
///
/// Payload of the event type `GateFailed`.
///
/// ```
/// let value: spec_kitty_events::GateFailedPayload = serde_json::from_str(r##"{"gate_name":"text","gate_type":"ci","conclusion":"failure","external_provider":"github","check_run_id":1,"check_run_url":"https://example.com/checks/7","delivery_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GateFailedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GateFailedPayload {
    /// Name of the gate as people know it, for example the name of the check run.
    pub gate_name: ::std::string::String,
    /// Kind of gate.
    pub gate_type: GateType,
    /// How the provider concluded the check run.
    pub conclusion: FailedConclusion,
    /// Service that ran the check.
    pub external_provider: GateProvider,
    /// Number that the provider gave to the check run.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub check_run_id: i64,
    /// Where the check run can be read at the provider.
    pub check_run_url: ::std::string::String,
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    pub delivery_id: ::std::string::String,
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    #[serde(deserialize_with = "crate::scalar::integral")]
    #[serde(default)]
    pub pr_number: ::std::option::Option<i64>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GateFailedPayload {
    pub fn builder() -> builder::GateFailedPayload {
        Default::default()
    }
}
/// An outside check that guards the work came out well. Emit one for each check run that ended in success.
///
/// Contract: `contracts/events/gates/GatePassed.schema.json`.
///
/// Payload of the event type `GatePassed`.
///
/// ```
/// let value: spec_kitty_events::GatePassedPayload = serde_json::from_str(r##"{"gate_name":"text","gate_type":"ci","conclusion":"success","external_provider":"github","check_run_id":1,"check_run_url":"https://example.com/checks/7","delivery_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GatePassedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GatePassedPayload {
    /// Name of the gate as people know it, for example the name of the check run.
    pub gate_name: ::std::string::String,
    /// Kind of gate.
    pub gate_type: GateType,
    /// How the provider concluded the check run.
    pub conclusion: PassedConclusion,
    /// Service that ran the check.
    pub external_provider: GateProvider,
    /// Number that the provider gave to the check run.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub check_run_id: i64,
    /// Where the check run can be read at the provider.
    pub check_run_url: ::std::string::String,
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    pub delivery_id: ::std::string::String,
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    #[serde(deserialize_with = "crate::scalar::integral")]
    #[serde(default)]
    pub pr_number: ::std::option::Option<i64>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GatePassedPayload {
    pub fn builder() -> builder::GatePassedPayload {
        Default::default()
    }
}
/// Outside service that ran the check of a gate. The contract knows only github so far.
///
/// Contract: `contracts/shared/GateProvider.schema.json`.
///
/// ```
/// let value: spec_kitty_events::GateProvider = serde_json::from_str(r##""github""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GateProvider>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GateProvider {
    /// `github` on the wire.
    #[serde(rename = "github")]
    Github,
}
impl ::std::fmt::Display for GateProvider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Github => f.write_str("github"),
        }
    }
}
impl ::std::str::FromStr for GateProvider {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "github" => Ok(Self::Github),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GateProvider {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GateProvider {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Kind of gate. The contract knows only ci so far: a check run of continuous integration.
///
/// Contract: `contracts/shared/GateType.schema.json`.
///
/// ```
/// let value: spec_kitty_events::GateType = serde_json::from_str(r##""ci""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GateType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GateType {
    /// `ci` on the wire.
    #[serde(rename = "ci")]
    Ci,
}
impl ::std::fmt::Display for GateType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Ci => f.write_str("ci"),
        }
    }
}
impl ::std::str::FromStr for GateType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ci" => Ok(Self::Ci),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GateType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GateType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Generation was stopped because terms conflict with the glossary. The block stays on record whatever is resolved later.
///
/// Contract: `contracts/events/glossary/GenerationBlockedBySemanticConflict.schema.json`.
///
/// Payload of the event type `GenerationBlockedBySemanticConflict`.
///
/// ```
/// let value: spec_kitty_events::GenerationBlockedBySemanticConflictPayload = serde_json::from_str(r##"{"mission_id":"text","step_id":"text","conflict_event_ids":[""],"blocking_strictness":"medium"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GenerationBlockedBySemanticConflictPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GenerationBlockedBySemanticConflictPayload {
    /// Mission in which generation was stopped.
    pub mission_id: ::std::string::String,
    /// Step that was not generated.
    pub step_id: ::std::string::String,
    /// event_id of each SemanticCheckEvaluated event that led to the block, one entry at least. Plain text: entries are not looked up.
    pub conflict_event_ids: ::std::vec::Vec<::std::string::String>,
    /// Strictness that demanded the block. Not compared with the mission's current strictness.
    pub blocking_strictness: BlockingStrictness,
    /// Further notes about the step. Leave it out when there are none.
    #[serde(default)]
    pub step_metadata: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GenerationBlockedBySemanticConflictPayload {
    pub fn builder() -> builder::GenerationBlockedBySemanticConflictPayload {
        Default::default()
    }
}
/// An event of a glossary that broke a rule.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json#/$defs/GlossaryAnomaly`.
///
/// ```
/// let value: spec_kitty_events::GlossaryAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GlossaryAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: GlossaryAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl GlossaryAnomaly {
    pub fn builder() -> builder::GlossaryAnomaly {
        Default::default()
    }
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json#/$defs/GlossaryAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::GlossaryAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GlossaryAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `scope_not_activated` on the wire.
    #[serde(rename = "scope_not_activated")]
    ScopeNotActivated,
    /// `term_not_observed` on the wire.
    #[serde(rename = "term_not_observed")]
    TermNotObserved,
    /// `semantic_check_unknown` on the wire.
    #[serde(rename = "semantic_check_unknown")]
    SemanticCheckUnknown,
    /// `clarification_burst_cap` on the wire.
    #[serde(rename = "clarification_burst_cap")]
    ClarificationBurstCap,
    /// `clarification_unknown` on the wire.
    #[serde(rename = "clarification_unknown")]
    ClarificationUnknown,
}
impl ::std::fmt::Display for GlossaryAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::ScopeNotActivated => f.write_str("scope_not_activated"),
            Self::TermNotObserved => f.write_str("term_not_observed"),
            Self::SemanticCheckUnknown => f.write_str("semantic_check_unknown"),
            Self::ClarificationBurstCap => f.write_str("clarification_burst_cap"),
            Self::ClarificationUnknown => f.write_str("clarification_unknown"),
        }
    }
}
impl ::std::str::FromStr for GlossaryAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "scope_not_activated" => Ok(Self::ScopeNotActivated),
            "term_not_observed" => Ok(Self::TermNotObserved),
            "semantic_check_unknown" => Ok(Self::SemanticCheckUnknown),
            "clarification_burst_cap" => Ok(Self::ClarificationBurstCap),
            "clarification_unknown" => Ok(Self::ClarificationUnknown),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GlossaryAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GlossaryAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Somebody asked what a term means, because of a semantic check. At most three requests of one check can be open at a time; resolving one makes room for the next.
///
/// Contract: `contracts/events/glossary/GlossaryClarificationRequested.schema.json`.
///
/// Payload of the event type `GlossaryClarificationRequested`.
///
/// ```
/// let value: spec_kitty_events::GlossaryClarificationRequestedPayload = serde_json::from_str(r##"{"mission_id":"text","scope_id":"text","step_id":"text","semantic_check_event_id":"text","term":"text","question":"","options":[],"urgency":"low","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryClarificationRequestedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryClarificationRequestedPayload {
    /// Mission in which the question came up.
    pub mission_id: ::std::string::String,
    /// Scope that the term belongs to. It should be activated already.
    pub scope_id: ::std::string::String,
    /// Step that raised the question.
    pub step_id: ::std::string::String,
    /// event_id of the SemanticCheckEvaluated event that led to the question. Any text that is not empty passes; write the id in its canonical form.
    pub semantic_check_event_id: ::std::string::String,
    /// Term whose meaning is asked for.
    pub term: ::std::string::String,
    /// The question as it is put. Required, but empty text is allowed.
    pub question: ::std::string::String,
    /// Meanings to choose from. Required, but the list may be empty, and so may its entries. The answer need not be one of them.
    pub options: ::std::vec::Vec<::std::string::String>,
    /// How pressing the answer is.
    pub urgency: SemanticSeverity,
    /// Who asks.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GlossaryClarificationRequestedPayload {
    pub fn builder() -> builder::GlossaryClarificationRequestedPayload {
        Default::default()
    }
}
/// A request for clarification was answered. A second answer to the same request is accepted, and the last one counts.
///
/// Contract: `contracts/events/glossary/GlossaryClarificationResolved.schema.json`.
///
/// Payload of the event type `GlossaryClarificationResolved`.
///
/// ```
/// let value: spec_kitty_events::GlossaryClarificationResolvedPayload = serde_json::from_str(r##"{"mission_id":"text","clarification_event_id":"text","selected_meaning":"text","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryClarificationResolvedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryClarificationResolvedPayload {
    /// Mission in which the question came up.
    pub mission_id: ::std::string::String,
    /// event_id of the GlossaryClarificationRequested event that is answered. Any text that is not empty passes; write the id in its canonical form.
    pub clarification_event_id: ::std::string::String,
    /// Meaning that was settled on. Need not be one of the options of the request. Not part of the reduced state.
    pub selected_meaning: ::std::string::String,
    /// Who answered. Not part of the reduced state.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GlossaryClarificationResolvedPayload {
    pub fn builder() -> builder::GlossaryClarificationResolvedPayload {
        Default::default()
    }
}
/// A glossary scope came into force for a mission. Emit it before anything else that names the scope; a scope is never switched off, and a repeat replaces the version in force.
///
/// Contract: `contracts/events/glossary/GlossaryScopeActivated.schema.json`.
///
/// Payload of the event type `GlossaryScopeActivated`.
///
/// ```
/// let value: spec_kitty_events::GlossaryScopeActivatedPayload = serde_json::from_str(r##"{"mission_id":"text","scope_id":"text","scope_type":"spec_kitty_core","glossary_version_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryScopeActivatedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryScopeActivatedPayload {
    /// Mission that the scope is in force for.
    pub mission_id: ::std::string::String,
    /// Identifier of the scope. Later events name the scope by this text.
    pub scope_id: ::std::string::String,
    /// Whose vocabulary the scope holds.
    pub scope_type: GlossaryScopeType,
    /// Version of the glossary that is in force, for example v1.0.0. Any text, not parsed.
    pub glossary_version_id: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GlossaryScopeActivatedPayload {
    pub fn builder() -> builder::GlossaryScopeActivatedPayload {
        Default::default()
    }
}
/// Whose vocabulary a glossary scope holds: spec_kitty_core for the product's own terms, team_domain for those of the team, audience_domain for those of the audience, mission_local for those of one mission.
///
/// Contract: `contracts/events/glossary/GlossaryScopeActivated.schema.json#/$defs/GlossaryScopeType`.
///
/// ```
/// let value: spec_kitty_events::GlossaryScopeType = serde_json::from_str(r##""spec_kitty_core""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryScopeType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GlossaryScopeType {
    /// `spec_kitty_core` on the wire.
    #[serde(rename = "spec_kitty_core")]
    SpecKittyCore,
    /// `team_domain` on the wire.
    #[serde(rename = "team_domain")]
    TeamDomain,
    /// `audience_domain` on the wire.
    #[serde(rename = "audience_domain")]
    AudienceDomain,
    /// `mission_local` on the wire.
    #[serde(rename = "mission_local")]
    MissionLocal,
}
impl ::std::fmt::Display for GlossaryScopeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::SpecKittyCore => f.write_str("spec_kitty_core"),
            Self::TeamDomain => f.write_str("team_domain"),
            Self::AudienceDomain => f.write_str("audience_domain"),
            Self::MissionLocal => f.write_str("mission_local"),
        }
    }
}
impl ::std::str::FromStr for GlossaryScopeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "spec_kitty_core" => Ok(Self::SpecKittyCore),
            "team_domain" => Ok(Self::TeamDomain),
            "audience_domain" => Ok(Self::AudienceDomain),
            "mission_local" => Ok(Self::MissionLocal),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GlossaryScopeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GlossaryScopeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The meaning of a term was set or changed. The latest meaning replaces the one before.
///
/// Contract: `contracts/events/glossary/GlossarySenseUpdated.schema.json`.
///
/// Payload of the event type `GlossarySenseUpdated`.
///
/// ```
/// let value: spec_kitty_events::GlossarySenseUpdatedPayload = serde_json::from_str(r##"{"mission_id":"text","scope_id":"text","term_surface":"text","after_sense":"text","reason":"","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossarySenseUpdatedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossarySenseUpdatedPayload {
    /// Mission in which the meaning changed.
    pub mission_id: ::std::string::String,
    /// Scope that the term belongs to. It should be activated already.
    pub scope_id: ::std::string::String,
    /// The term, spelled as it was observed in this scope. Compared as it is: case and surrounding blanks count.
    pub term_surface: ::std::string::String,
    /// Meaning up to now. Null for a first definition; empty text is allowed. Not compared with the meaning on record.
    pub before_sense: ::std::option::Option<::std::string::String>,
    /// Meaning from now on.
    pub after_sense: ::std::string::String,
    /// Why the meaning was set or changed. Required, but empty text is allowed.
    pub reason: ::std::string::String,
    /// Who set the meaning.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GlossarySenseUpdatedPayload {
    pub fn builder() -> builder::GlossarySenseUpdatedPayload {
        Default::default()
    }
}
/// How strictly a mission enforces its glossary: off not at all, medium in part, max in full. A mission starts at medium.
///
/// Contract: `contracts/shared/GlossaryStrictness.schema.json`.
///
/// ```
/// let value: spec_kitty_events::GlossaryStrictness = serde_json::from_str(r##""off""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryStrictness>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum GlossaryStrictness {
    /// `off` on the wire.
    #[serde(rename = "off")]
    Off,
    /// `medium` on the wire.
    #[serde(rename = "medium")]
    Medium,
    /// `max` on the wire.
    #[serde(rename = "max")]
    Max,
}
impl ::std::fmt::Display for GlossaryStrictness {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Off => f.write_str("off"),
            Self::Medium => f.write_str("medium"),
            Self::Max => f.write_str("max"),
        }
    }
}
impl ::std::str::FromStr for GlossaryStrictness {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "off" => Ok(Self::Off),
            "medium" => Ok(Self::Medium),
            "max" => Ok(Self::Max),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GlossaryStrictness {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GlossaryStrictness {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A mission's strictness towards its glossary was set. It holds until the next such event.
///
/// Contract: `contracts/events/glossary/GlossaryStrictnessSet.schema.json`.
///
/// Payload of the event type `GlossaryStrictnessSet`.
///
/// ```
/// let value: spec_kitty_events::GlossaryStrictnessSetPayload = serde_json::from_str(r##"{"mission_id":"text","new_strictness":"off","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::GlossaryStrictnessSetPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryStrictnessSetPayload {
    /// Mission whose strictness was set.
    pub mission_id: ::std::string::String,
    /// Strictness from now on.
    pub new_strictness: GlossaryStrictness,
    /// Strictness up to now, or null when it was never set. Not compared with the one on record.
    pub previous_strictness: ::std::option::Option<GlossaryStrictness>,
    /// Who set the strictness.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl GlossaryStrictnessSetPayload {
    pub fn builder() -> builder::GlossaryStrictnessSetPayload {
        Default::default()
    }
}
/// How a content hash was computed.
///
/// Contract: `contracts/shared/HashAlgorithm.schema.json`.
///
/// ```
/// let value: spec_kitty_events::HashAlgorithm = serde_json::from_str(r##""sha256""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::HashAlgorithm>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum HashAlgorithm {
    /// `sha256` on the wire.
    #[serde(rename = "sha256")]
    Sha256,
    /// `sha512` on the wire.
    #[serde(rename = "sha512")]
    Sha512,
    /// `md5` on the wire.
    #[serde(rename = "md5")]
    Md5,
}
impl ::std::fmt::Display for HashAlgorithm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Sha256 => f.write_str("sha256"),
            Self::Sha512 => f.write_str("sha512"),
            Self::Md5 => f.write_str("md5"),
        }
    }
}
impl ::std::str::FromStr for HashAlgorithm {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "sha256" => Ok(Self::Sha256),
            "sha512" => Ok(Self::Sha512),
            "md5" => Ok(Self::Md5),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for HashAlgorithm {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for HashAlgorithm {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What a health check finds: the connector works (healthy), works badly (degraded), or does not answer (unreachable).
///
/// Contract: `contracts/events/connector/ConnectorHealthChecked.schema.json#/$defs/HealthStatus`.
///
/// ```
/// let value: spec_kitty_events::HealthStatus = serde_json::from_str(r##""healthy""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::HealthStatus>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum HealthStatus {
    /// `healthy` on the wire.
    #[serde(rename = "healthy")]
    Healthy,
    /// `degraded` on the wire.
    #[serde(rename = "degraded")]
    Degraded,
    /// `unreachable` on the wire.
    #[serde(rename = "unreachable")]
    Unreachable,
}
impl ::std::fmt::Display for HealthStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Healthy => f.write_str("healthy"),
            Self::Degraded => f.write_str("degraded"),
            Self::Unreachable => f.write_str("unreachable"),
        }
    }
}
impl ::std::str::FromStr for HealthStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "healthy" => Ok(Self::Healthy),
            "degraded" => Ok(Self::Degraded),
            "unreachable" => Ok(Self::Unreachable),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for HealthStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for HealthStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Where a work package stands: planned, claimed by somebody, in_progress, for_review, approved, done, blocked, or canceled (one l). This is the canonical vocabulary, and the only one that is written.
///
/// Contract: `contracts/shared/Lane.schema.json`.
///
/// ```
/// let value: spec_kitty_events::Lane = serde_json::from_str(r##""planned""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::Lane>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Lane {
    /// `planned` on the wire.
    #[serde(rename = "planned")]
    Planned,
    /// `claimed` on the wire.
    #[serde(rename = "claimed")]
    Claimed,
    /// `in_progress` on the wire.
    #[serde(rename = "in_progress")]
    #[serde(alias = "doing")]
    InProgress,
    /// `for_review` on the wire.
    #[serde(rename = "for_review")]
    ForReview,
    /// `approved` on the wire.
    #[serde(rename = "approved")]
    Approved,
    /// `done` on the wire.
    #[serde(rename = "done")]
    Done,
    /// `blocked` on the wire.
    #[serde(rename = "blocked")]
    Blocked,
    /// `canceled` on the wire.
    #[serde(rename = "canceled")]
    Canceled,
}
impl ::std::fmt::Display for Lane {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Planned => f.write_str("planned"),
            Self::Claimed => f.write_str("claimed"),
            Self::InProgress => f.write_str("in_progress"),
            Self::ForReview => f.write_str("for_review"),
            Self::Approved => f.write_str("approved"),
            Self::Done => f.write_str("done"),
            Self::Blocked => f.write_str("blocked"),
            Self::Canceled => f.write_str("canceled"),
        }
    }
}
impl ::std::str::FromStr for Lane {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "planned" => Ok(Self::Planned),
            "claimed" => Ok(Self::Claimed),
            "in_progress" | "doing" => Ok(Self::InProgress),
            "for_review" => Ok(Self::ForReview),
            "approved" => Ok(Self::Approved),
            "done" => Ok(Self::Done),
            "blocked" => Ok(Self::Blocked),
            "canceled" => Ok(Self::Canceled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Lane {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Lane {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The envelope as a reader of history accepts it: the members that every generation of envelopes has, in their shape alone. Any event type, any version, any further key is kept.
///
/// Contract: `contracts/lenient_envelope.schema.json`.
///
/// ```
/// let value: spec_kitty_events::LenientEvent = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","aggregate_id":"text","timestamp":"2026-01-15T10:00:00Z","node_id":"text","lamport_clock":0}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::LenientEvent>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LenientEvent {
    /// Identifier of the event.
    pub event_id: crate::scalar::EventId,
    /// Name of the event type, known to this contract or not.
    pub event_type: ::std::string::String,
    /// What the event is about.
    pub aggregate_id: ::std::string::String,
    /// The facts of the event, not judged.
    #[serde(default)]
    pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// When the event was emitted.
    pub timestamp: crate::scalar::Timestamp,
    /// Identity of the node that emitted the event.
    pub node_id: ::std::string::String,
    /// Lamport clock of the node after it ticked for this event.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub lamport_clock: i64,
    /// event_id of the event that caused this one, or null.
    pub causation_id: ::std::option::Option<::std::string::String>,
    /// Identifier shared by all events of one undertaking. Older generations have none.
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// Identity of the checkout or build that emitted the event. Older generations have none.
    pub build_id: ::std::option::Option<::std::string::String>,
    /// UUID of the project. Older generations have none.
    pub project_uuid: ::std::option::Option<::std::string::String>,
    /// Readable name of the project, or null.
    pub project_slug: ::std::option::Option<::std::string::String>,
    /// Version that the producer wrote against, whatever it is. Older generations have none.
    pub schema_version: ::std::option::Option<::std::string::String>,
    /// How far the event may be shared. Older generations have none.
    #[serde(deserialize_with = "crate::scalar::integral")]
    #[serde(default)]
    pub data_tier: ::std::option::Option<i64>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl LenientEvent {
    pub fn builder() -> builder::LenientEvent {
        Default::default()
    }
}
/// An event of a mission that did not count.
///
/// Contract: `contracts/states/ReducedMission.schema.json#/$defs/LifecycleAnomaly`.
///
/// ```
/// let value: spec_kitty_events::LifecycleAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","wp_id":"","status_code":"payload_invalid","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::LifecycleAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LifecycleAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// The work package, for a status change; else null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub wp_id: ::std::option::Option<::std::string::String>,
    /// The code of the status change's own anomaly; null for other events.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<StatusAnomalyCode>>"
        )
    )]
    pub status_code: ::std::option::Option<StatusAnomalyCode>,
    /// What is wrong, as a stable code.
    pub code: LifecycleAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl LifecycleAnomaly {
    pub fn builder() -> builder::LifecycleAnomaly {
        Default::default()
    }
}
/// Why an event did not count: wp_status is the anomaly of a status change.
///
/// Contract: `contracts/states/ReducedMission.schema.json#/$defs/LifecycleAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::LifecycleAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::LifecycleAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum LifecycleAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `event_after_terminal` on the wire.
    #[serde(rename = "event_after_terminal")]
    EventAfterTerminal,
    /// `duplicate_start` on the wire.
    #[serde(rename = "duplicate_start")]
    DuplicateStart,
    /// `event_before_start` on the wire.
    #[serde(rename = "event_before_start")]
    EventBeforeStart,
    /// `wp_status` on the wire.
    #[serde(rename = "wp_status")]
    WpStatus,
}
impl ::std::fmt::Display for LifecycleAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::EventAfterTerminal => f.write_str("event_after_terminal"),
            Self::DuplicateStart => f.write_str("duplicate_start"),
            Self::EventBeforeStart => f.write_str("event_before_start"),
            Self::WpStatus => f.write_str("wp_status"),
        }
    }
}
impl ::std::str::FromStr for LifecycleAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "event_after_terminal" => Ok(Self::EventAfterTerminal),
            "duplicate_start" => Ok(Self::DuplicateStart),
            "event_before_start" => Ok(Self::EventBeforeStart),
            "wp_status" => Ok(Self::WpStatus),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for LifecycleAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for LifecycleAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Which dossier an event belongs to. All members but step_id form its identity, compared exactly; one stream of dossier events holds one identity only.
///
/// Contract: `contracts/shared/LocalNamespaceTuple.schema.json`.
///
/// ```
/// let value: spec_kitty_events::LocalNamespaceTuple = serde_json::from_str(r##"{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::LocalNamespaceTuple>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LocalNamespaceTuple {
    /// Project that the dossier belongs to. Any text here: it is not checked to be a UUID, and not compared with the envelope.
    pub project_uuid: ::std::string::String,
    /// Slug of the mission that the dossier describes.
    pub mission_slug: ::std::string::String,
    /// Branch that the mission is to be merged into.
    pub target_branch: ::std::string::String,
    /// Type of the mission, which decides what artifacts are expected.
    pub mission_type: ::std::string::String,
    /// Version of the list of expected artifacts. It is said here and nowhere else in a payload.
    pub manifest_version: ::std::string::String,
    /// Step in which the event arose, or null. Context only: events that differ in it still share one namespace. Empty text is allowed.
    pub step_id: ::std::option::Option<::std::string::String>,
}
impl LocalNamespaceTuple {
    pub fn builder() -> builder::LocalNamespaceTuple {
        Default::default()
    }
}
/// An artifact that was found missing.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/MissingArtifact`.
///
/// ```
/// let value: spec_kitty_events::MissingArtifact = serde_json::from_str(r##"{"anomaly_type":"missing_artifact","expected_identity":{"mission_type":"text","path":"text","artifact_class":"input"},"manifest_step":"text","checked_at":"","remediation_hint":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissingArtifact>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissingArtifact {
    /// What kind of anomaly it is.
    pub anomaly_type: DossierAnomalyType,
    /// What was expected.
    pub expected_identity: ArtifactIdentity,
    /// The step whose manifest asks for it, or required_always.
    pub manifest_step: ::std::string::String,
    /// When it was looked for, as the event says it. Any text.
    pub checked_at: ::std::string::String,
    /// How it can be made good, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub remediation_hint: ::std::option::Option<::std::string::String>,
}
impl MissingArtifact {
    pub fn builder() -> builder::MissingArtifact {
        Default::default()
    }
}
/// An event of an audit that broke a rule.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/MissionAuditAnomaly`.
///
/// ```
/// let value: spec_kitty_events::MissionAuditAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionAuditAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: MissionAuditAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl MissionAuditAnomaly {
    pub fn builder() -> builder::MissionAuditAnomaly {
        Default::default()
    }
}
/// What rule was broken.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/MissionAuditAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::MissionAuditAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionAuditAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionAuditAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `event_before_requested` on the wire.
    #[serde(rename = "event_before_requested")]
    EventBeforeRequested,
    /// `event_after_terminal` on the wire.
    #[serde(rename = "event_after_terminal")]
    EventAfterTerminal,
    /// `duplicate_decision_id` on the wire.
    #[serde(rename = "duplicate_decision_id")]
    DuplicateDecisionId,
}
impl ::std::fmt::Display for MissionAuditAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::EventBeforeRequested => f.write_str("event_before_requested"),
            Self::EventAfterTerminal => f.write_str("event_after_terminal"),
            Self::DuplicateDecisionId => f.write_str("duplicate_decision_id"),
        }
    }
}
impl ::std::str::FromStr for MissionAuditAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "event_before_requested" => Ok(Self::EventBeforeRequested),
            "event_after_terminal" => Ok(Self::EventAfterTerminal),
            "duplicate_decision_id" => Ok(Self::DuplicateDecisionId),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MissionAuditAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MissionAuditAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The audit ended with a verdict and a report. Nothing may follow it. Emit MissionAuditFailed when there is no report.
///
/// Contract: `contracts/events/mission_audit/MissionAuditCompleted.schema.json`.
///
/// Payload of the event type `MissionAuditCompleted`.
///
/// ```
/// let value: spec_kitty_events::MissionAuditCompletedPayload = serde_json::from_str(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","verdict":"pass","severity":"info","findings_count":0,"artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"summary":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionAuditCompletedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditCompletedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: ::std::string::String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: ::std::string::String,
    /// Slug of the mission that is audited.
    pub mission_slug: ::std::string::String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: ::std::string::String,
    /// Who ran the audit. Plain text: an object is refused.
    pub actor: ::std::string::String,
    /// What the audit concluded. Not compared with severity or findings_count.
    pub verdict: AuditVerdict,
    /// How serious the findings are, taken together.
    pub severity: AuditSeverity,
    /// How many findings the report lists. Any number goes with any verdict.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub findings_count: i64,
    /// The report.
    pub artifact_ref: AuditArtifactRef,
    /// The outcome in a few words. Empty text is allowed.
    pub summary: ::std::string::String,
}
impl MissionAuditCompletedPayload {
    pub fn builder() -> builder::MissionAuditCompletedPayload {
        Default::default()
    }
}
/// The audit cannot go on until somebody decides a question. The decision stays pending until the audit ends.
///
/// Contract: `contracts/events/mission_audit/MissionAuditDecisionRequested.schema.json`.
///
/// Payload of the event type `MissionAuditDecisionRequested`.
///
/// ```
/// let value: spec_kitty_events::MissionAuditDecisionRequestedPayload = serde_json::from_str(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","decision_id":"text","question":"","context_summary":"","severity":"info"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionAuditDecisionRequestedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditDecisionRequestedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: ::std::string::String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: ::std::string::String,
    /// Slug of the mission that is audited.
    pub mission_slug: ::std::string::String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: ::std::string::String,
    /// Who asks for the decision. Plain text: an object is refused.
    pub actor: ::std::string::String,
    /// Identifier of the decision. While it is pending, a second request with the same identifier is reported as an anomaly and the first one kept.
    pub decision_id: ::std::string::String,
    /// The question to decide. Empty text is allowed.
    pub question: ::std::string::String,
    /// What one has to know to decide it, in short. Empty text is allowed.
    pub context_summary: ::std::string::String,
    /// How serious the matter is. Not compared with the severity of the finished audit.
    pub severity: AuditSeverity,
}
impl MissionAuditDecisionRequestedPayload {
    pub fn builder() -> builder::MissionAuditDecisionRequestedPayload {
        Default::default()
    }
}
/// The audit broke off without a verdict. Nothing may follow it.
///
/// Contract: `contracts/events/mission_audit/MissionAuditFailed.schema.json`.
///
/// Payload of the event type `MissionAuditFailed`.
///
/// ```
/// let value: spec_kitty_events::MissionAuditFailedPayload = serde_json::from_str(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","error_code":"text","error_message":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionAuditFailedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditFailedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: ::std::string::String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: ::std::string::String,
    /// Slug of the mission that is audited.
    pub mission_slug: ::std::string::String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: ::std::string::String,
    /// Who ran the audit. Plain text: an object is refused.
    pub actor: ::std::string::String,
    /// Short name of what went wrong, for example TIMEOUT. There is no fixed list.
    pub error_code: ::std::string::String,
    /// What went wrong, in words for a person. Empty text is allowed.
    pub error_message: ::std::string::String,
    /// The report as far as it got, or null when there is none.
    pub partial_artifact_ref: ::std::option::Option<AuditArtifactRef>,
}
impl MissionAuditFailedPayload {
    pub fn builder() -> builder::MissionAuditFailedPayload {
        Default::default()
    }
}
/// Somebody asked for an audit of a mission. It comes first; a second request replaces what the first one asked for.
///
/// Contract: `contracts/events/mission_audit/MissionAuditRequested.schema.json`.
///
/// Payload of the event type `MissionAuditRequested`.
///
/// ```
/// let value: spec_kitty_events::MissionAuditRequestedPayload = serde_json::from_str(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","trigger_mode":"manual","audit_scope":[""],"enforcement_mode":"advisory"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionAuditRequestedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditRequestedPayload {
    /// Identifier of the mission that is audited.
    pub mission_id: ::std::string::String,
    /// Identifier of this run of the audit. The events that follow repeat it.
    pub run_id: ::std::string::String,
    /// Slug of the mission that is audited.
    pub mission_slug: ::std::string::String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: ::std::string::String,
    /// Who asked for the audit. Plain text: an object is refused.
    pub actor: ::std::string::String,
    /// What brought the request about.
    pub trigger_mode: AuditTriggerMode,
    /// What to audit, at least one entry. The entries are free text, may repeat and may be empty.
    pub audit_scope: ::std::vec::Vec<::std::string::String>,
    /// What the verdict is to mean for the mission.
    pub enforcement_mode: AuditEnforcementMode,
}
impl MissionAuditRequestedPayload {
    pub fn builder() -> builder::MissionAuditRequestedPayload {
        Default::default()
    }
}
/// The audit of a mission began, or went on after waiting for a decision.
///
/// Contract: `contracts/events/mission_audit/MissionAuditStarted.schema.json`.
///
/// Payload of the event type `MissionAuditStarted`.
///
/// ```
/// let value: spec_kitty_events::MissionAuditStartedPayload = serde_json::from_str(r##"{"mission_id":"text","run_id":"text","mission_slug":"text","mission_number":1,"mission_type":"text","actor":"text","audit_scope_hash":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionAuditStartedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionAuditStartedPayload {
    /// Identifier of the mission that is audited. Not compared with the request.
    pub mission_id: ::std::string::String,
    /// Identifier of the run of the audit. Not compared with the request.
    pub run_id: ::std::string::String,
    /// Slug of the mission that is audited.
    pub mission_slug: ::std::string::String,
    /// Number of the mission that is audited, counted from 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: i64,
    /// Type of the mission that is audited.
    pub mission_type: ::std::string::String,
    /// Who runs the audit. Plain text: an object is refused.
    pub actor: ::std::string::String,
    /// Hash of the scope that is audited. The form is free, and it is not compared with the scope of the request.
    pub audit_scope_hash: ::std::string::String,
}
impl MissionAuditStartedPayload {
    pub fn builder() -> builder::MissionAuditStartedPayload {
        Default::default()
    }
}
/// A mission was given up before its end. No later lifecycle event has an effect on it.
///
/// Contract: `contracts/events/lifecycle/MissionCancelled.schema.json`.
///
/// Payload of the event type `MissionCancelled`.
///
/// ```
/// let value: spec_kitty_events::MissionCancelledPayload = serde_json::from_str(r##"{"mission_id":"text","reason":"text","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionCancelledPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionCancelledPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: ::std::string::String,
    /// Why the mission was given up.
    pub reason: ::std::string::String,
    /// Name of whoever gave the mission up, as plain text. An object is refused here.
    pub actor: ::std::string::String,
    /// Identifiers of the work packages that were given up with the mission. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty texts are allowed.
    #[serde(default)]
    pub cancelled_wp_ids: ::std::vec::Vec<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl MissionCancelledPayload {
    pub fn builder() -> builder::MissionCancelledPayload {
        Default::default()
    }
}
/// The catalogue entry of a mission was closed. This does not end the mission's run of work: MissionCompleted and MissionCancelled do.
///
/// Contract: `contracts/events/lifecycle/MissionClosed.schema.json`.
///
/// Payload of the event type `MissionClosed`.
///
/// ```
/// let value: spec_kitty_events::MissionClosedPayload = serde_json::from_str(r##"{"mission_slug":"text","mission_number":1,"mission_type":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionClosedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionClosedPayload {
    /// Readable short name of the mission.
    pub mission_slug: ::std::string::String,
    /// Number of the mission in the catalogue of its project, counted from 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: i64,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub mission_type: ::std::string::String,
}
impl MissionClosedPayload {
    pub fn builder() -> builder::MissionClosedPayload {
        Default::default()
    }
}
/// A mission reached its end as planned. No later lifecycle event has an effect on it.
///
/// Contract: `contracts/events/lifecycle/MissionCompleted.schema.json`.
///
/// Payload of the event type `MissionCompleted`.
///
/// ```
/// let value: spec_kitty_events::MissionCompletedPayload = serde_json::from_str(r##"{"mission_id":"text","mission_type":"text","final_phase":"text","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionCompletedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionCompletedPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: ::std::string::String,
    /// Kind of mission. Not compared with the kind given at the start.
    pub mission_type: ::std::string::String,
    /// Phase that the mission ended in. Recorded only: it does not become the current phase.
    pub final_phase: ::std::string::String,
    /// Name of whoever brought the mission to its end, as plain text. An object is refused here.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl MissionCompletedPayload {
    pub fn builder() -> builder::MissionCompletedPayload {
        Default::default()
    }
}
/// What a migration must know of a mission and cannot take from its old events. A mission's own meta.json has this form; other members are ignored.
///
/// Contract: `contracts/shared/MissionContext.schema.json`.
///
/// ```
/// let value: spec_kitty_events::MissionContext = serde_json::from_str(r##"{}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionContext>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionContext {
    /// Slug of the mission.
    pub mission_slug: ::std::option::Option<::std::string::String>,
    /// Another slug under which the mission is known.
    pub slug: ::std::option::Option<::std::string::String>,
    /// Identifier of the mission.
    pub mission_id: ::std::option::Option<::std::string::String>,
    /// Number of the mission, or null when it has none yet.
    #[serde(deserialize_with = "crate::scalar::integral")]
    #[serde(default)]
    pub mission_number: ::std::option::Option<i64>,
    /// Type of the mission, for example software-dev.
    pub mission_type: ::std::option::Option<::std::string::String>,
    /// UUID of the project that the mission belongs to.
    pub project_uuid: ::std::option::Option<crate::scalar::ProjectUuid>,
    /// Build that made the mission's events, where they do not say so.
    pub build_id: ::std::option::Option<::std::string::String>,
    /// Where the work on the mission was done, where its events do not say so.
    pub execution_mode: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl MissionContext {
    pub fn builder() -> builder::MissionContext {
        Default::default()
    }
}
/// A mission was entered in the catalogue. This says nothing about whether work on it has begun: MissionStarted does.
///
/// Contract: `contracts/events/lifecycle/MissionCreated.schema.json`.
///
/// Payload of the event type `MissionCreated`.
///
/// ```
/// let value: spec_kitty_events::MissionCreatedPayload = serde_json::from_str(r##"{"mission_slug":"text","mission_number":1,"mission_type":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionCreatedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionCreatedPayload {
    /// Readable short name of the mission.
    pub mission_slug: ::std::string::String,
    /// Number of the mission in the catalogue of its project, counted from 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: i64,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub mission_type: ::std::string::String,
}
impl MissionCreatedPayload {
    pub fn builder() -> builder::MissionCreatedPayload {
        Default::default()
    }
}
/// An artifact was entered into the dossier of a mission, or entered again because its content changed.
///
/// Contract: `contracts/events/dossier/MissionDossierArtifactIndexed.schema.json`.
///
/// Payload of the event type `MissionDossierArtifactIndexed`.
///
/// ```
/// let value: spec_kitty_events::MissionDossierArtifactIndexedPayload = serde_json::from_str(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"artifact_id":{"mission_type":"text","path":"text","artifact_class":"input"},"content_ref":{"hash":"text","algorithm":"sha256"},"indexed_at":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionDossierArtifactIndexedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierArtifactIndexedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// The artifact that was entered. An entry with the same path is replaced, and is no longer superseded.
    pub artifact_id: ArtifactIdentity,
    /// Fingerprint of the content that was entered.
    pub content_ref: ContentHashRef,
    /// When the artifact was entered. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub indexed_at: ::std::string::String,
    /// Where the artifact comes from, or null when that is not known.
    pub provenance: ::std::option::Option<ProvenanceRef>,
    /// Step that produced the artifact, or null. Not compared with the step_id of the namespace.
    pub step_id: ::std::option::Option<::std::string::String>,
    /// Older artifact that this one supersedes, or null. Only its path counts, and a path that was never entered changes nothing.
    pub supersedes: ::std::option::Option<ArtifactIdentity>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
impl MissionDossierArtifactIndexedPayload {
    pub fn builder() -> builder::MissionDossierArtifactIndexedPayload {
        Default::default()
    }
}
/// A check found that an artifact which the manifest expects is not there. The record stays, even when the artifact is entered later.
///
/// Contract: `contracts/events/dossier/MissionDossierArtifactMissing.schema.json`.
///
/// Payload of the event type `MissionDossierArtifactMissing`.
///
/// ```
/// let value: spec_kitty_events::MissionDossierArtifactMissingPayload = serde_json::from_str(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"expected_identity":{"mission_type":"text","path":"text","artifact_class":"input"},"manifest_step":"text","checked_at":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionDossierArtifactMissingPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierArtifactMissingPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// The artifact that should have been there.
    pub expected_identity: ArtifactIdentity,
    /// When the manifest expects the artifact: required_always, or the identifier of the step that calls for it. Other texts are not refused.
    pub manifest_step: ::std::string::String,
    /// When the check was made. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub checked_at: ::std::string::String,
    /// Where the artifact was last seen, or null when it never was. Not kept in the dossier.
    pub last_known_ref: ::std::option::Option<ProvenanceRef>,
    /// What to do to put it right, in words for a person, or null.
    pub remediation_hint: ::std::option::Option<::std::string::String>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
impl MissionDossierArtifactMissingPayload {
    pub fn builder() -> builder::MissionDossierArtifactMissingPayload {
        Default::default()
    }
}
/// The dossier was compared with its baseline, and the two differ. From here on the dossier counts as drifted, also after a later snapshot.
///
/// Contract: `contracts/events/dossier/MissionDossierParityDriftDetected.schema.json`.
///
/// Payload of the event type `MissionDossierParityDriftDetected`.
///
/// ```
/// let value: spec_kitty_events::MissionDossierParityDriftDetectedPayload = serde_json::from_str(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"expected_hash":"text","actual_hash":"text","drift_kind":"artifact_added","detected_at":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionDossierParityDriftDetectedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierParityDriftDetectedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// Hash of the baseline. May equal actual_hash; the form is not checked.
    pub expected_hash: ::std::string::String,
    /// Hash of the dossier as it was found. The form is not checked.
    pub actual_hash: ::std::string::String,
    /// What kind of difference was found.
    pub drift_kind: DriftKind,
    /// When the difference was found. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub detected_at: ::std::string::String,
    /// The artifacts that differ, or null when they are not listed. The list may be empty. Not kept in the dossier.
    pub artifact_ids_changed: ::std::option::Option<::std::vec::Vec<ArtifactIdentity>>,
    /// How to bring the dossier and its baseline together again, in words for a person, or null. Not kept in the dossier.
    pub rebuild_hint: ::std::option::Option<::std::string::String>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
impl MissionDossierParityDriftDetectedPayload {
    pub fn builder() -> builder::MissionDossierParityDriftDetectedPayload {
        Default::default()
    }
}
/// The dossier as a whole was hashed, so that two copies can be compared. The latest snapshot replaces the one before.
///
/// Contract: `contracts/events/dossier/MissionDossierSnapshotComputed.schema.json`.
///
/// Payload of the event type `MissionDossierSnapshotComputed`.
///
/// ```
/// let value: spec_kitty_events::MissionDossierSnapshotComputedPayload = serde_json::from_str(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionDossierSnapshotComputedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierSnapshotComputedPayload {
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub namespace: LocalNamespaceTuple,
    /// Hash over the whole dossier, as hexadecimal digits. The form is not checked.
    pub snapshot_hash: ::std::string::String,
    /// How many artifacts the snapshot covers. Not compared with the artifacts entered so far.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub artifact_count: i64,
    /// How many anomalies the snapshot found. Not compared with the missing artifacts recorded so far; above 0 the dossier still counts as clean.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub anomaly_count: i64,
    /// When the snapshot was computed. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub computed_at: ::std::string::String,
    /// How snapshot_hash was computed. Null means sha256.
    pub algorithm: ::std::option::Option<HashAlgorithm>,
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub context_diagnostics: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
impl MissionDossierSnapshotComputedPayload {
    pub fn builder() -> builder::MissionDossierSnapshotComputedPayload {
        Default::default()
    }
}
/// The dossier of a mission: its artifacts, what is missing, and whether it has drifted from its baseline.
///
/// Contract: `contracts/states/MissionDossierState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::MissionDossierState = serde_json::from_str(r##"{"namespace":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"artifacts":{},"anomalies":[],"latest_snapshot":{"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":"","algorithm":"sha256"},"drift_history":[],"parity_status":"clean","notices":[],"event_count":0}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionDossierState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionDossierState {
    /// The namespace of the stream, or null. Its step_id is null when the events name several.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<LocalNamespaceTuple>>"
        )
    )]
    pub namespace: ::std::option::Option<LocalNamespaceTuple>,
    /// The artifact at each path.
    pub artifacts: ::std::collections::BTreeMap<::std::string::String, ArtifactEntry>,
    /// Artifacts that were found missing. They stay when the artifact comes later.
    pub anomalies: ::std::vec::Vec<MissingArtifact>,
    /// The last snapshot, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<SnapshotSummary>>"
        )
    )]
    pub latest_snapshot: ::std::option::Option<SnapshotSummary>,
    /// Every drift that was detected.
    pub drift_history: ::std::vec::Vec<DriftRecord>,
    /// Whether the dossier is as its baseline.
    pub parity_status: ParityStatus,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
}
impl MissionDossierState {
    pub fn builder() -> builder::MissionDossierState {
        Default::default()
    }
}
/// An event of a run that did not count.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json#/$defs/MissionRunAnomaly`.
///
/// ```
/// let value: spec_kitty_events::MissionRunAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionRunAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissionRunAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: MissionRunAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl MissionRunAnomaly {
    pub fn builder() -> builder::MissionRunAnomaly {
        Default::default()
    }
}
/// Why an event did not count.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json#/$defs/MissionRunAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::MissionRunAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionRunAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionRunAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `run_already_completed` on the wire.
    #[serde(rename = "run_already_completed")]
    RunAlreadyCompleted,
    /// `event_after_terminal` on the wire.
    #[serde(rename = "event_after_terminal")]
    EventAfterTerminal,
    /// `run_already_started` on the wire.
    #[serde(rename = "run_already_started")]
    RunAlreadyStarted,
    /// `run_not_started` on the wire.
    #[serde(rename = "run_not_started")]
    RunNotStarted,
    /// `run_id_mismatch` on the wire.
    #[serde(rename = "run_id_mismatch")]
    RunIdMismatch,
    /// `decision_already_pending` on the wire.
    #[serde(rename = "decision_already_pending")]
    DecisionAlreadyPending,
}
impl ::std::fmt::Display for MissionRunAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::RunAlreadyCompleted => f.write_str("run_already_completed"),
            Self::EventAfterTerminal => f.write_str("event_after_terminal"),
            Self::RunAlreadyStarted => f.write_str("run_already_started"),
            Self::RunNotStarted => f.write_str("run_not_started"),
            Self::RunIdMismatch => f.write_str("run_id_mismatch"),
            Self::DecisionAlreadyPending => f.write_str("decision_already_pending"),
        }
    }
}
impl ::std::str::FromStr for MissionRunAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "run_already_completed" => Ok(Self::RunAlreadyCompleted),
            "event_after_terminal" => Ok(Self::EventAfterTerminal),
            "run_already_started" => Ok(Self::RunAlreadyStarted),
            "run_not_started" => Ok(Self::RunNotStarted),
            "run_id_mismatch" => Ok(Self::RunIdMismatch),
            "decision_already_pending" => Ok(Self::DecisionAlreadyPending),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MissionRunAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MissionRunAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A run of a mission came to its end. Nothing is applied to the run after it; pending decisions and the current step stay as they were.
///
/// Contract: `contracts/events/mission_next/MissionRunCompleted.schema.json`.
///
/// Payload of the event type `MissionRunCompleted`.
///
/// ```
/// let value: spec_kitty_events::MissionRunCompletedPayload = serde_json::from_str(r##"{"run_id":"text","mission_type":"text","actor":{"actor_id":"text","actor_type":"human"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionRunCompletedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionRunCompletedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: ::std::string::String,
    /// Kind of mission. Not compared with the kind given at the start of the run.
    pub mission_type: ::std::string::String,
    /// Who completed the run.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl MissionRunCompletedPayload {
    pub fn builder() -> builder::MissionRunCompletedPayload {
        Default::default()
    }
}
/// A run of a mission began. A stream holds one run: a second start is not applied.
///
/// Contract: `contracts/events/mission_next/MissionRunStarted.schema.json`.
///
/// Payload of the event type `MissionRunStarted`.
///
/// ```
/// let value: spec_kitty_events::MissionRunStartedPayload = serde_json::from_str(r##"{"run_id":"text","mission_type":"text","actor":{"actor_id":"text","actor_type":"human"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionRunStartedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionRunStartedPayload {
    /// Identifier of the new run. All later events of the run repeat it.
    pub run_id: ::std::string::String,
    /// Kind of mission, which names the workflow that the run follows.
    pub mission_type: ::std::string::String,
    /// The actor behind the start of the run.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl MissionRunStartedPayload {
    pub fn builder() -> builder::MissionRunStartedPayload {
        Default::default()
    }
}
/// Where a run stands.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json#/$defs/MissionRunStatus`.
///
/// ```
/// let value: spec_kitty_events::MissionRunStatus = serde_json::from_str(r##""running""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionRunStatus>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionRunStatus {
    /// `running` on the wire.
    #[serde(rename = "running")]
    Running,
    /// `completed` on the wire.
    #[serde(rename = "completed")]
    Completed,
}
impl ::std::fmt::Display for MissionRunStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Running => f.write_str("running"),
            Self::Completed => f.write_str("completed"),
        }
    }
}
impl ::std::str::FromStr for MissionRunStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "running" => Ok(Self::Running),
            "completed" => Ok(Self::Completed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MissionRunStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MissionRunStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Work on a mission began. A mission starts once; a second start changes nothing.
///
/// Contract: `contracts/events/lifecycle/MissionStarted.schema.json`.
///
/// Payload of the event type `MissionStarted`.
///
/// ```
/// let value: spec_kitty_events::MissionStartedPayload = serde_json::from_str(r##"{"mission_id":"text","mission_type":"text","initial_phase":"text","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionStartedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissionStartedPayload {
    /// Identifier of the mission. It becomes the identifier of the reduced mission.
    pub mission_id: ::std::string::String,
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub mission_type: ::std::string::String,
    /// Phase that the mission begins in.
    pub initial_phase: ::std::string::String,
    /// Name of whoever began the mission, as plain text. An object is refused here.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl MissionStartedPayload {
    pub fn builder() -> builder::MissionStartedPayload {
        Default::default()
    }
}
/// Where a mission stands. cancelled has two l here, unlike the lane.
///
/// Contract: `contracts/states/ReducedMission.schema.json#/$defs/MissionStatus`.
///
/// ```
/// let value: spec_kitty_events::MissionStatus = serde_json::from_str(r##""active""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::MissionStatus>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MissionStatus {
    /// `active` on the wire.
    #[serde(rename = "active")]
    Active,
    /// `completed` on the wire.
    #[serde(rename = "completed")]
    Completed,
    /// `cancelled` on the wire.
    #[serde(rename = "cancelled")]
    Cancelled,
}
impl ::std::fmt::Display for MissionStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Active => f.write_str("active"),
            Self::Completed => f.write_str("completed"),
            Self::Cancelled => f.write_str("cancelled"),
        }
    }
}
impl ::std::str::FromStr for MissionStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "active" => Ok(Self::Active),
            "completed" => Ok(Self::Completed),
            "cancelled" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MissionStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MissionStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The run itself closed one of its steps. The step counts as completed, whether it was issued before or not.
///
/// Contract: `contracts/events/mission_next/NextStepAutoCompleted.schema.json`.
///
/// Payload of the event type `NextStepAutoCompleted`.
///
/// ```
/// let value: spec_kitty_events::NextStepAutoCompletedPayload = serde_json::from_str(r##"{"run_id":"text","step_id":"text","agent_id":"text","result":"text","actor":{"actor_id":"text","actor_type":"human"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::NextStepAutoCompletedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextStepAutoCompletedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: ::std::string::String,
    /// Identifier of the step that ended.
    pub step_id: ::std::string::String,
    /// Identifier of the agent that did the step.
    pub agent_id: ::std::string::String,
    /// What came of the step, in free text, for example success or failed. Any result completes the step.
    pub result: ::std::string::String,
    /// Who reported the end of the step.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl NextStepAutoCompletedPayload {
    pub fn builder() -> builder::NextStepAutoCompletedPayload {
        Default::default()
    }
}
/// The run handed out its next step. That step becomes the current one, even if another was still open or the step was completed before.
///
/// Contract: `contracts/events/mission_next/NextStepIssued.schema.json`.
///
/// Payload of the event type `NextStepIssued`.
///
/// ```
/// let value: spec_kitty_events::NextStepIssuedPayload = serde_json::from_str(r##"{"run_id":"text","step_id":"text","agent_id":"text","actor":{"actor_id":"text","actor_type":"human"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::NextStepIssuedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextStepIssuedPayload {
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub run_id: ::std::string::String,
    /// Identifier of the step. A step may be issued more than once.
    pub step_id: ::std::string::String,
    /// Identifier of the agent that is to do the step.
    pub agent_id: ::std::string::String,
    /// The actor that handed the step out.
    pub actor: RuntimeActorIdentity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl NextStepIssuedPayload {
    pub fn builder() -> builder::NextStepIssuedPayload {
        Default::default()
    }
}
/// Whether a dossier is as its baseline: drifted after any drift, else clean after any snapshot, else unknown.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/ParityStatus`.
///
/// ```
/// let value: spec_kitty_events::ParityStatus = serde_json::from_str(r##""clean""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ParityStatus>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ParityStatus {
    /// `clean` on the wire.
    #[serde(rename = "clean")]
    Clean,
    /// `drifted` on the wire.
    #[serde(rename = "drifted")]
    Drifted,
    /// `unknown` on the wire.
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for ParityStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Clean => f.write_str("clean"),
            Self::Drifted => f.write_str("drifted"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for ParityStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "clean" => Ok(Self::Clean),
            "drifted" => Ok(Self::Drifted),
            "unknown" => Ok(Self::Unknown),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ParityStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ParityStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Who a participant of a mission is. Unknown keys are ignored, so that later releases can add to it.
///
/// Contract: `contracts/shared/ParticipantIdentity.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ParticipantIdentity = serde_json::from_str(r##"{"participant_id":"text","participant_type":"human"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ParticipantIdentity>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantIdentity {
    /// Identifier that the service issued to this participant. It is valid within one mission only.
    pub participant_id: ::std::string::String,
    /// Whether the participant is a person or a language model.
    pub participant_type: ParticipantType,
    /// Name to show to people, or null. Empty text is allowed.
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Session that the participant works in, or null. Empty text is allowed.
    pub session_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ParticipantIdentity {
    pub fn builder() -> builder::ParticipantIdentity {
        Default::default()
    }
}
/// Somebody was invited into a mission. An invitation alone does not make a participant active; joining does, and it works without an invitation too.
///
/// Contract: `contracts/events/collaboration/ParticipantInvited.schema.json`.
///
/// Payload of the event type `ParticipantInvited`.
///
/// ```
/// let value: spec_kitty_events::ParticipantInvitedPayload = serde_json::from_str(r##"{"participant_id":"text","participant_identity":{"participant_id":"text","participant_type":"human"},"invited_by":"text","mission_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ParticipantInvitedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantInvitedPayload {
    /// Participant who is invited.
    pub participant_id: ::std::string::String,
    /// Who the invited participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    pub participant_identity: ParticipantIdentity,
    /// participant_id of whoever sent the invitation. Not looked up in the roster.
    pub invited_by: ::std::string::String,
    /// Mission that the invitation is for.
    pub mission_id: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ParticipantInvitedPayload {
    pub fn builder() -> builder::ParticipantInvitedPayload {
        Default::default()
    }
}
/// A participant became active in a mission. Emit it before any other activity of that participant, and again after a departure.
///
/// Contract: `contracts/events/collaboration/ParticipantJoined.schema.json`.
///
/// Payload of the event type `ParticipantJoined`.
///
/// ```
/// let value: spec_kitty_events::ParticipantJoinedPayload = serde_json::from_str(r##"{"participant_id":"text","participant_identity":{"participant_id":"text","participant_type":"human"},"mission_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ParticipantJoinedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantJoinedPayload {
    /// Participant who joins. The roster files the identity under this id.
    pub participant_id: ::std::string::String,
    /// Who the joining participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    pub participant_identity: ParticipantIdentity,
    /// Mission that the participant joins.
    pub mission_id: ::std::string::String,
    /// Login that the participant joined with, or null. Empty text is allowed. Not part of the reduced state.
    pub auth_principal_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ParticipantJoinedPayload {
    pub fn builder() -> builder::ParticipantJoinedPayload {
        Default::default()
    }
}
/// A participant left a mission. Leaving ends the participant's drive, focus, presence and open steps; what was said and decided stays.
///
/// Contract: `contracts/events/collaboration/ParticipantLeft.schema.json`.
///
/// Payload of the event type `ParticipantLeft`.
///
/// ```
/// let value: spec_kitty_events::ParticipantLeftPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ParticipantLeftPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantLeftPayload {
    /// Participant who leaves.
    pub participant_id: ::std::string::String,
    /// Mission that the participant leaves.
    pub mission_id: ::std::string::String,
    /// Why the participant left, in free text such as disconnect or explicit, or null. Empty text is allowed. Not part of the reduced state.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ParticipantLeftPayload {
    pub fn builder() -> builder::ParticipantLeftPayload {
        Default::default()
    }
}
/// What kind of participant takes part in a mission: human for a person, llm_context for one running context of a language model.
///
/// Contract: `contracts/shared/ParticipantType.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ParticipantType = serde_json::from_str(r##""human""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ParticipantType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ParticipantType {
    /// `human` on the wire.
    #[serde(rename = "human")]
    Human,
    /// `llm_context` on the wire.
    #[serde(rename = "llm_context")]
    LlmContext,
}
impl ::std::fmt::Display for ParticipantType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Human => f.write_str("human"),
            Self::LlmContext => f.write_str("llm_context"),
        }
    }
}
impl ::std::str::FromStr for ParticipantType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "human" => Ok(Self::Human),
            "llm_context" => Ok(Self::LlmContext),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ParticipantType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ParticipantType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Conclusions of a check run that pass a gate. There is one: success.
///
/// Contract: `contracts/events/gates/GatePassed.schema.json#/$defs/PassedConclusion`.
///
/// ```
/// let value: spec_kitty_events::PassedConclusion = serde_json::from_str(r##""success""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PassedConclusion>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum PassedConclusion {
    /// `success` on the wire.
    #[serde(rename = "success")]
    Success,
}
impl ::std::fmt::Display for PassedConclusion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Success => f.write_str("success"),
        }
    }
}
impl ::std::str::FromStr for PassedConclusion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "success" => Ok(Self::Success),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PassedConclusion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PassedConclusion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A payload on its own, with the event type that says which schema judges it. One record a line is what the command line reads when it is told to judge payloads.
///
/// Contract: `contracts/shared/PayloadRecord.schema.json`.
///
/// ```
/// let value: spec_kitty_events::PayloadRecord = serde_json::from_str(r##"{"event_type":"text","payload":{}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PayloadRecord>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PayloadRecord {
    /// Event type that the payload belongs to.
    pub event_type: ::std::string::String,
    /// The payload.
    pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PayloadRecord {
    pub fn builder() -> builder::PayloadRecord {
        Default::default()
    }
}
/// A decision that an audit waits for.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json#/$defs/PendingDecision`.
///
/// ```
/// let value: spec_kitty_events::PendingDecision = serde_json::from_str(r##"{"decision_id":"text","question":"","context_summary":"","severity":"info"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PendingDecision>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PendingDecision {
    /// Identifier of the decision.
    pub decision_id: ::std::string::String,
    /// What is to be decided.
    pub question: ::std::string::String,
    /// What one has to know for it.
    pub context_summary: ::std::string::String,
    /// How urgent it is.
    pub severity: AuditSeverity,
}
impl PendingDecision {
    pub fn builder() -> builder::PendingDecision {
        Default::default()
    }
}
/// A mission went on to another phase.
///
/// Contract: `contracts/events/lifecycle/PhaseEntered.schema.json`.
///
/// Payload of the event type `PhaseEntered`.
///
/// ```
/// let value: spec_kitty_events::PhaseEnteredPayload = serde_json::from_str(r##"{"mission_id":"text","phase_name":"text","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PhaseEnteredPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PhaseEnteredPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: ::std::string::String,
    /// Phase that the mission enters. It becomes the current phase.
    pub phase_name: ::std::string::String,
    /// Phase that the mission leaves, or null. Not empty when given, and not compared with the current phase.
    pub previous_phase: ::std::option::Option<::std::string::String>,
    /// Name of whoever moved the mission on, as plain text. An object is refused here.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PhaseEnteredPayload {
    pub fn builder() -> builder::PhaseEnteredPayload {
        Default::default()
    }
}
/// A warning that several participants may be executing the same step and get in each other's way.
///
/// Contract: `contracts/events/collaboration/PotentialStepCollisionDetected.schema.json`.
///
/// Payload of the event type `PotentialStepCollisionDetected`.
///
/// ```
/// let value: spec_kitty_events::PotentialStepCollisionDetectedPayload = serde_json::from_str(r##"{"warning_id":"text","mission_id":"text","participant_ids":["",""],"step_id":"text","severity":"info"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PotentialStepCollisionDetectedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PotentialStepCollisionDetectedPayload {
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    pub warning_id: ::std::string::String,
    /// Mission in which the warning came up.
    pub mission_id: ::std::string::String,
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty text, but each should name an active participant.
    pub participant_ids: ::std::vec::Vec<::std::string::String>,
    /// Step that they may collide on. Not part of the reduced state.
    pub step_id: ::std::string::String,
    /// Work package that the step serves, or null. Empty text is allowed. Not part of the reduced state.
    pub wp_id: ::std::option::Option<::std::string::String>,
    /// How urgent the warning is. Not part of the reduced state.
    pub severity: WarningSeverity,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PotentialStepCollisionDetectedPayload {
    pub fn builder() -> builder::PotentialStepCollisionDetectedPayload {
        Default::default()
    }
}
/// A sign that a participant is still there. The timestamp of the envelope becomes the time last seen.
///
/// Contract: `contracts/events/collaboration/PresenceHeartbeat.schema.json`.
///
/// Payload of the event type `PresenceHeartbeat`.
///
/// ```
/// let value: spec_kitty_events::PresenceHeartbeatPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PresenceHeartbeatPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PresenceHeartbeatPayload {
    /// Participant who gives the sign.
    pub participant_id: ::std::string::String,
    /// Mission that the participant is present in.
    pub mission_id: ::std::string::String,
    /// Session that the sign comes from, or null. Empty text is allowed. Not part of the reduced state.
    pub session_id: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PresenceHeartbeatPayload {
    pub fn builder() -> builder::PresenceHeartbeatPayload {
        Default::default()
    }
}
/// A step of a run began to act under a profile. There is no event for its end yet.
///
/// Contract: `contracts/events/profile_invocation/ProfileInvocationStarted.schema.json`.
///
/// Payload of the event type `ProfileInvocationStarted`.
///
/// ```
/// let value: spec_kitty_events::ProfileInvocationStartedPayload = serde_json::from_str(r##"{"mission_id":"text","run_id":"text","step_id":"text","action":"text","profile_slug":"text","actor":{"actor_id":"text","actor_type":"human"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ProfileInvocationStartedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProfileInvocationStartedPayload {
    /// Identifier of the mission that the run belongs to.
    pub mission_id: ::std::string::String,
    /// Identifier of the run.
    pub run_id: ::std::string::String,
    /// Identifier of the step that acts under the profile.
    pub step_id: ::std::string::String,
    /// What the step sets out to do, for example implement or review.
    pub action: ::std::string::String,
    /// Short name of the profile.
    pub profile_slug: ::std::string::String,
    /// Version of the profile, or null when it has none. Not empty when given.
    pub profile_version: ::std::option::Option<::std::string::String>,
    /// Who acts under the profile.
    pub actor: RuntimeActorIdentity,
    /// Name of the set of rules that governs the action, or null. Not empty when given.
    pub governance_scope: ::std::option::Option<::std::string::String>,
}
impl ProfileInvocationStartedPayload {
    pub fn builder() -> builder::ProfileInvocationStartedPayload {
        Default::default()
    }
}
/// A participant finished a prompt step that they had begun. Every outcome closes the step.
///
/// Contract: `contracts/events/collaboration/PromptStepExecutionCompleted.schema.json`.
///
/// Payload of the event type `PromptStepExecutionCompleted`.
///
/// ```
/// let value: spec_kitty_events::PromptStepExecutionCompletedPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","step_id":"text","outcome":"success"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PromptStepExecutionCompletedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PromptStepExecutionCompletedPayload {
    /// Participant who executed the step. Must be the one who started it for the step to be found open.
    pub participant_id: ::std::string::String,
    /// Mission that the step belongs to.
    pub mission_id: ::std::string::String,
    /// Step that was finished. One completion closes one start.
    pub step_id: ::std::string::String,
    /// Work package that the step served, or null. Empty text is allowed. Not compared with the one given at the start.
    pub wp_id: ::std::option::Option<::std::string::String>,
    /// How the step ended.
    pub outcome: StepOutcome,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PromptStepExecutionCompletedPayload {
    pub fn builder() -> builder::PromptStepExecutionCompletedPayload {
        Default::default()
    }
}
/// A participant began to execute a prompt step. The step stays open until a completion by the same participant names it.
///
/// Contract: `contracts/events/collaboration/PromptStepExecutionStarted.schema.json`.
///
/// Payload of the event type `PromptStepExecutionStarted`.
///
/// ```
/// let value: spec_kitty_events::PromptStepExecutionStartedPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","step_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::PromptStepExecutionStartedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PromptStepExecutionStartedPayload {
    /// Participant who executes the step.
    pub participant_id: ::std::string::String,
    /// Mission that the step belongs to.
    pub mission_id: ::std::string::String,
    /// Step that was begun. Starting it twice opens it twice.
    pub step_id: ::std::string::String,
    /// Work package that the step serves, or null. Empty text is allowed. Not part of the reduced state.
    pub wp_id: ::std::option::Option<::std::string::String>,
    /// What the step is about, for people, or null. Empty text is allowed. Not part of the reduced state.
    pub step_description: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PromptStepExecutionStartedPayload {
    pub fn builder() -> builder::PromptStepExecutionStartedPayload {
        Default::default()
    }
}
/// What kind of actor something comes from: a human, an llm (language model), or a system (any other program). Other events use other lists.
///
/// Contract: `contracts/shared/ProvenanceRef.schema.json#/$defs/ProvenanceActorKind`.
///
/// ```
/// let value: spec_kitty_events::ProvenanceActorKind = serde_json::from_str(r##""human""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ProvenanceActorKind>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ProvenanceActorKind {
    /// `human` on the wire.
    #[serde(rename = "human")]
    Human,
    /// `llm` on the wire.
    #[serde(rename = "llm")]
    Llm,
    /// `system` on the wire.
    #[serde(rename = "system")]
    System,
}
impl ::std::fmt::Display for ProvenanceActorKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Human => f.write_str("human"),
            Self::Llm => f.write_str("llm"),
            Self::System => f.write_str("system"),
        }
    }
}
impl ::std::str::FromStr for ProvenanceActorKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "human" => Ok(Self::Human),
            "llm" => Ok(Self::Llm),
            "system" => Ok(Self::System),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ProvenanceActorKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProvenanceActorKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Where something comes from. Fill in what is known; an object without members is valid.
///
/// Contract: `contracts/shared/ProvenanceRef.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ProvenanceRef = serde_json::from_str(r##"{}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ProvenanceRef>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProvenanceRef {
    /// Identifiers of the events that it was derived from, or null. Plain texts, neither checked nor normalised; the list may be empty.
    pub source_event_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Commit that it was taken from, or null. Any text, not checked.
    pub git_sha: ::std::option::Option<::std::string::String>,
    /// Branch or tag that it was taken from, or null. Any text, not checked.
    pub git_ref: ::std::option::Option<::std::string::String>,
    /// Identifier of whoever produced it, or null. Empty text is allowed.
    pub actor_id: ::std::option::Option<::std::string::String>,
    /// What kind of actor produced it, or null when that is not known.
    pub actor_kind: ::std::option::Option<ProvenanceActorKind>,
    /// When it was last changed, or null. Write an RFC 3339 date-time, though any text is accepted.
    pub revised_at: ::std::option::Option<::std::string::String>,
}
impl ProvenanceRef {
    pub fn builder() -> builder::ProvenanceRef {
        Default::default()
    }
}
/// How a connection is brought back: at once and by itself (automatic), by hand (manual), or by itself after growing pauses (backoff).
///
/// Contract: `contracts/events/connector/ConnectorReconnected.schema.json#/$defs/ReconnectStrategy`.
///
/// ```
/// let value: spec_kitty_events::ReconnectStrategy = serde_json::from_str(r##""automatic""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReconnectStrategy>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ReconnectStrategy {
    /// `automatic` on the wire.
    #[serde(rename = "automatic")]
    Automatic,
    /// `manual` on the wire.
    #[serde(rename = "manual")]
    Manual,
    /// `backoff` on the wire.
    #[serde(rename = "backoff")]
    Backoff,
}
impl ::std::fmt::Display for ReconnectStrategy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Automatic => f.write_str("automatic"),
            Self::Manual => f.write_str("manual"),
            Self::Backoff => f.write_str("backoff"),
        }
    }
}
impl ::std::str::FromStr for ReconnectStrategy {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "automatic" => Ok(Self::Automatic),
            "manual" => Ok(Self::Manual),
            "backoff" => Ok(Self::Backoff),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ReconnectStrategy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ReconnectStrategy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Who works on a mission together, on what, and what was said and decided.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedCollaborationState = serde_json::from_str(r##"{"mission_id":"","participants":{},"departed_participants":{},"presence":{},"active_drivers":[],"focus_by_participant":{},"participants_by_focus":{},"warnings":[],"decisions":[],"comments":[],"active_executions":{},"linked_sessions":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedCollaborationState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedCollaborationState {
    /// The mission that the first event names, or the empty text.
    pub mission_id: ::std::string::String,
    /// Participants who have joined and not left, by the identifier that the events use.
    pub participants: ::std::collections::BTreeMap<
        ::std::string::String,
        ParticipantIdentity,
    >,
    /// Participants who have left.
    pub departed_participants: ::std::collections::BTreeMap<
        ::std::string::String,
        ParticipantIdentity,
    >,
    /// When each participant was last heard of: the time of the event, as its envelope says it.
    pub presence: ::std::collections::BTreeMap<
        ::std::string::String,
        crate::scalar::Timestamp,
    >,
    /// Participants who want to drive, in order of their identifiers.
    pub active_drivers: ::std::vec::Vec<::std::string::String>,
    /// What each participant looks at.
    pub focus_by_participant: ::std::collections::BTreeMap<
        ::std::string::String,
        FocusTarget,
    >,
    /// Who looks at what: kind and identifier of the target with a colon between them, and the participants in order of their identifiers.
    pub participants_by_focus: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Warnings, in the order in which their identifiers first appeared.
    pub warnings: ::std::vec::Vec<WarningEntry>,
    /// Decisions in the order in which they were captured.
    pub decisions: ::std::vec::Vec<DecisionEntry>,
    /// Comments in the order in which they were posted.
    pub comments: ::std::vec::Vec<CommentEntry>,
    /// The prompt steps that each participant has under way. A list stays when it has become empty.
    pub active_executions: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The sessions that each participant has linked.
    pub linked_sessions: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Events that broke a rule.
    pub anomalies: ::std::vec::Vec<CollaborationAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: ::std::option::Option<crate::scalar::EventId>,
}
impl ReducedCollaborationState {
    pub fn builder() -> builder::ReducedCollaborationState {
        Default::default()
    }
}
/// A connector: its state, its history, and its users.
///
/// Contract: `contracts/states/ReducedConnectorState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedConnectorState = serde_json::from_str(r##"{"connector_id":"","current_state":"provisioned","provider":"","last_health_check":"2026-01-15T10:00:00Z","anomalies":[],"notices":[],"event_count":0,"transition_log":[],"user_connections":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedConnectorState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedConnectorState {
    /// The connector of the last event that counted, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub connector_id: ::std::option::Option<::std::string::String>,
    /// Where the connector stands, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<ConnectorState>>")
    )]
    pub current_state: ::std::option::Option<ConnectorState>,
    /// The outside service of the last event that counted, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub provider: ::std::option::Option<::std::string::String>,
    /// When the last health check that counted was recorded, as the event says it, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::Timestamp>>"
        )
    )]
    pub last_health_check: ::std::option::Option<crate::scalar::Timestamp>,
    /// Events that broke a rule.
    pub anomalies: ::std::vec::Vec<ConnectorAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
    /// Every change of state: the event, and the state that it led to.
    pub transition_log: ::std::vec::Vec<(crate::scalar::EventId, ConnectorState)>,
    /// How each user stands, in order of their identifiers.
    pub user_connections: ::std::vec::Vec<UserConnectionStatus>,
}
impl ReducedConnectorState {
    pub fn builder() -> builder::ReducedConnectorState {
        Default::default()
    }
}
/// A decision point: how far it is, and what was said last.
///
/// Contract: `contracts/states/ReducedDecisionPointState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedDecisionPointState = serde_json::from_str(r##"{"state":"open","decision_point_id":"","mission_id":"","run_id":"","mission_slug":"","mission_type":"","phase":"","last_actor_id":"","last_actor_type":"human","last_authority_role":"mission_owner","last_rationale":"","last_alternatives_considered":[],"last_evidence_refs":[],"last_state_entered_at":"2026-01-15T10:00:00Z","anomalies":[],"notices":[],"event_count":0}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedDecisionPointState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedDecisionPointState {
    /// How far it is, or null before it is opened.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<DecisionPointState>>"
        )
    )]
    pub state: ::std::option::Option<DecisionPointState>,
    /// The decision point, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub decision_point_id: ::std::option::Option<::std::string::String>,
    /// The mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_id: ::std::option::Option<::std::string::String>,
    /// The run, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// Slug of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_slug: ::std::option::Option<::std::string::String>,
    /// Type of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: ::std::option::Option<::std::string::String>,
    /// The phase in which the last event came, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub phase: ::std::option::Option<::std::string::String>,
    /// Who spoke last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub last_actor_id: ::std::option::Option<::std::string::String>,
    /// What kind of actor that is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<RuntimeActorType>>"
        )
    )]
    pub last_actor_type: ::std::option::Option<RuntimeActorType>,
    /// In which role, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<DecisionAuthorityRole>>"
        )
    )]
    pub last_authority_role: ::std::option::Option<DecisionAuthorityRole>,
    /// With what reasons, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub last_rationale: ::std::option::Option<::std::string::String>,
    /// Which alternatives were considered last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::vec::Vec<::std::string::String>>>"
        )
    )]
    pub last_alternatives_considered: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Which evidence was given last, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::vec::Vec<::std::string::String>>>"
        )
    )]
    pub last_evidence_refs: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// When the state was entered, as the event says it, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::Timestamp>>"
        )
    )]
    pub last_state_entered_at: ::std::option::Option<crate::scalar::Timestamp>,
    /// Events that did not count, and why.
    pub anomalies: ::std::vec::Vec<DecisionPointAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
}
impl ReducedDecisionPointState {
    pub fn builder() -> builder::ReducedDecisionPointState {
        Default::default()
    }
}
/// The glossary of a mission: scopes, terms and their senses, semantic checks, and what they blocked.
///
/// Contract: `contracts/states/ReducedGlossaryState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedGlossaryState = serde_json::from_str(r##"{"mission_id":"","active_scopes":{},"current_strictness":"off","strictness_history":[],"term_candidates":{},"term_senses":{},"clarifications":[],"semantic_checks":[],"generation_blocks":[],"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedGlossaryState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedGlossaryState {
    /// The mission that the first event names, or the empty text.
    pub mission_id: ::std::string::String,
    /// The last activation of each scope.
    pub active_scopes: ::std::collections::BTreeMap<
        ::std::string::String,
        GlossaryScopeActivatedPayload,
    >,
    /// The strictness in force.
    pub current_strictness: GlossaryStrictness,
    /// Every change of strictness.
    pub strictness_history: ::std::vec::Vec<GlossaryStrictnessSetPayload>,
    /// Observations of terms, by scope and term.
    pub term_candidates: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<TermCandidateObservedPayload>,
        >,
    >,
    /// The last sense of each term, by scope and term.
    pub term_senses: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::collections::BTreeMap<::std::string::String, GlossarySenseUpdatedPayload>,
    >,
    /// Requests for clarification in the order in which they were made.
    pub clarifications: ::std::vec::Vec<ClarificationRecord>,
    /// All semantic checks.
    pub semantic_checks: ::std::vec::Vec<SemanticCheckEvaluatedPayload>,
    /// All blocks of a generation.
    pub generation_blocks: ::std::vec::Vec<GenerationBlockedBySemanticConflictPayload>,
    /// Events that broke a rule.
    pub anomalies: ::std::vec::Vec<GlossaryAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: ::std::option::Option<crate::scalar::EventId>,
}
impl ReducedGlossaryState {
    pub fn builder() -> builder::ReducedGlossaryState {
        Default::default()
    }
}
/// A mission's life and its work packages after a stream of events.
///
/// Contract: `contracts/states/ReducedMission.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedMission = serde_json::from_str(r##"{"mission_id":"","mission_status":"active","mission_type":"","current_phase":"","phases_entered":[],"wp_states":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedMission>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedMission {
    /// Identifier of the mission, from the event that started it, or null before it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_id: ::std::option::Option<::std::string::String>,
    /// Where the mission stands, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<MissionStatus>>")
    )]
    pub mission_status: ::std::option::Option<MissionStatus>,
    /// Type of the mission, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: ::std::option::Option<::std::string::String>,
    /// The phase that the mission is in, or was in when it ended. Null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub current_phase: ::std::option::Option<::std::string::String>,
    /// All phases in the order in which they were entered, repeats included.
    pub phases_entered: ::std::vec::Vec<::std::string::String>,
    /// The state of each work package that has moved, by its identifier.
    pub wp_states: ::std::collections::BTreeMap<::std::string::String, WorkPackageState>,
    /// Events that did not count, and why: those of the mission first, then those of its work packages.
    pub anomalies: ::std::vec::Vec<LifecycleAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: ::std::option::Option<crate::scalar::EventId>,
}
impl ReducedMission {
    pub fn builder() -> builder::ReducedMission {
        Default::default()
    }
}
/// An audit of a mission: how far it is, what it waits for, and what it concluded.
///
/// Contract: `contracts/states/ReducedMissionAuditState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedMissionAuditState = serde_json::from_str(r##"{"audit_status":"pending","verdict":"pass","severity":"info","findings_count":0,"artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"partial_artifact_ref":{"report_path":"text","content_hash":{"hash":"text","algorithm":"sha256"},"provenance":{}},"summary":"","error_code":"","error_message":"","pending_decisions":[],"mission_id":"","run_id":"","mission_slug":"","mission_number":1,"mission_type":"","trigger_mode":"manual","enforcement_mode":"advisory","audit_scope":[],"audit_scope_hash":"","anomalies":[],"notices":[],"event_count":0}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedMissionAuditState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedMissionAuditState {
    /// How far the audit is.
    pub audit_status: AuditStatus,
    /// What the audit concluded, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<AuditVerdict>>")
    )]
    pub verdict: ::std::option::Option<AuditVerdict>,
    /// How bad the worst finding is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<AuditSeverity>>")
    )]
    pub severity: ::std::option::Option<AuditSeverity>,
    /// How many findings there are, or null.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<i64>>")
    )]
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub findings_count: ::std::option::Option<i64>,
    /// Where the report is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<AuditArtifactRef>>"
        )
    )]
    pub artifact_ref: ::std::option::Option<AuditArtifactRef>,
    /// Where the unfinished report of a failed audit is, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<AuditArtifactRef>>"
        )
    )]
    pub partial_artifact_ref: ::std::option::Option<AuditArtifactRef>,
    /// The conclusion in a few words, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub summary: ::std::option::Option<::std::string::String>,
    /// Why the audit failed, as a code, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Why the audit failed, in words, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// Decisions that the audit waits for, in the order in which they were asked for.
    pub pending_decisions: ::std::vec::Vec<PendingDecision>,
    /// The mission, or null when no event has said.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_id: ::std::option::Option<::std::string::String>,
    /// The run of the audit, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// Slug of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_slug: ::std::option::Option<::std::string::String>,
    /// Number of the mission, or null.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<i64>>")
    )]
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub mission_number: ::std::option::Option<i64>,
    /// Type of the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: ::std::option::Option<::std::string::String>,
    /// What brought the audit about, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<AuditTriggerMode>>"
        )
    )]
    pub trigger_mode: ::std::option::Option<AuditTriggerMode>,
    /// What the verdict means for the mission, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<AuditEnforcementMode>>"
        )
    )]
    pub enforcement_mode: ::std::option::Option<AuditEnforcementMode>,
    /// What is audited, or null before a request is seen.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::vec::Vec<::std::string::String>>>"
        )
    )]
    pub audit_scope: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Hash of what is audited, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub audit_scope_hash: ::std::option::Option<::std::string::String>,
    /// Events that broke a rule.
    pub anomalies: ::std::vec::Vec<MissionAuditAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
}
impl ReducedMissionAuditState {
    pub fn builder() -> builder::ReducedMissionAuditState {
        Default::default()
    }
}
/// A mission run: its steps and the decisions that it waits for.
///
/// Contract: `contracts/states/ReducedMissionRunState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedMissionRunState = serde_json::from_str(r##"{"run_id":"","mission_type":"","run_status":"running","current_step_id":"","completed_steps":[],"pending_decisions":{},"answered_decisions":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedMissionRunState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedMissionRunState {
    /// Identifier of the run, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// Type of the mission, or null before the run is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub mission_type: ::std::option::Option<::std::string::String>,
    /// Where the run stands, or null before it is started.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<MissionRunStatus>>"
        )
    )]
    pub run_status: ::std::option::Option<MissionRunStatus>,
    /// The step that was issued last and is not completed, or null. Completion of the run does not clear it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub current_step_id: ::std::option::Option<::std::string::String>,
    /// Completed steps, each once, in the order of their first completion.
    pub completed_steps: ::std::vec::Vec<::std::string::String>,
    /// Requests that wait for an answer, by decision.
    pub pending_decisions: ::std::collections::BTreeMap<
        ::std::string::String,
        DecisionInputRequestedPayload,
    >,
    /// The last answer to each decision.
    pub answered_decisions: ::std::collections::BTreeMap<
        ::std::string::String,
        DecisionInputAnsweredPayload,
    >,
    /// Events that did not count, and why.
    pub anomalies: ::std::vec::Vec<MissionRunAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: ::std::option::Option<crate::scalar::EventId>,
}
impl ReducedMissionRunState {
    pub fn builder() -> builder::ReducedMissionRunState {
        Default::default()
    }
}
/// The work packages of a mission after a stream of status changes.
///
/// Contract: `contracts/states/ReducedStatus.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedStatus = serde_json::from_str(r##"{"wp_states":{},"anomalies":[],"notices":[],"event_count":0,"last_processed_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedStatus>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedStatus {
    /// The state of each work package that has moved, by its identifier.
    pub wp_states: ::std::collections::BTreeMap<::std::string::String, WorkPackageState>,
    /// Events that did not count, and why. Malformed payloads come first.
    pub anomalies: ::std::vec::Vec<StatusAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<crate::scalar::EventId>>"
        )
    )]
    pub last_processed_event_id: ::std::option::Option<crate::scalar::EventId>,
}
impl ReducedStatus {
    pub fn builder() -> builder::ReducedStatus {
        Default::default()
    }
}
/// What became of the deliveries of a synchronisation.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducedSyncState = serde_json::from_str(r##"{"connector_id":"","outcome_counts":{"accepted_count":0,"rejected_count":0,"retry_count":0,"dead_letter_count":0,"replay_count":0},"outcome_log":[],"seen_delivery_pairs":[],"anomalies":[],"notices":[],"event_count":0}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducedSyncState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducedSyncState {
    /// The connector of the last event that counted, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub connector_id: ::std::option::Option<::std::string::String>,
    /// How many events there were of each outcome.
    pub outcome_counts: SyncOutcomeCounts,
    /// Every event that counted: its id, the outcome, and the delivery.
    pub outcome_log: ::std::vec::Vec<
        (crate::scalar::EventId, SyncOutcome, ::std::string::String),
    >,
    /// The deliveries that were seen: identifier and fingerprint, in order of both.
    pub seen_delivery_pairs: ::std::vec::Vec<
        (::std::string::String, ::std::string::String),
    >,
    /// Events that did not count, and why.
    pub anomalies: ::std::vec::Vec<SyncAnomaly>,
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub notices: ::std::vec::Vec<ReducerNotice>,
    /// How many events there were, of every type that was passed in, each id once.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub event_count: i64,
}
impl ReducedSyncState {
    pub fn builder() -> builder::ReducedSyncState {
        Default::default()
    }
}
/// Why a reduction was given up: in the strict modes the first event that breaks a rule, and a dossier stream of mixed namespaces in any mode.
///
/// Contract: `contracts/states/ReducerFailure.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducerFailure = serde_json::from_str(r##"{"reducer":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"text","reason":"text","details":[],"participant_id":"","expected":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"},"actual":{"project_uuid":"text","mission_slug":"text","target_branch":"text","mission_type":"text","manifest_version":"text"}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducerFailure>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducerFailure {
    /// The reducer that gave up.
    pub reducer: ::std::string::String,
    /// The event that it gave up at.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: ::std::string::String,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
    /// The participant that is unknown or has left, or null when it is about something else.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<::std::string::String>>"
        )
    )]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// The namespace of the stream, when two are mixed, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<LocalNamespaceTuple>>"
        )
    )]
    pub expected: ::std::option::Option<LocalNamespaceTuple>,
    /// The other namespace, when two are mixed, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "crate::scalar::Nullable<::std::option::Option<LocalNamespaceTuple>>"
        )
    )]
    pub actual: ::std::option::Option<LocalNamespaceTuple>,
}
impl ReducerFailure {
    pub fn builder() -> builder::ReducerFailure {
        Default::default()
    }
}
/// Something of an event stream that is worth knowing and changed no state.
///
/// Contract: `contracts/states/ReducerNotice.schema.json`.
///
/// ```
/// let value: spec_kitty_events::ReducerNotice = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"duplicate_conflict","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducerNotice>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReducerNotice {
    /// The event that it is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What it is, as a stable code.
    pub code: ReducerNoticeCode,
    /// What it is, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly it is, as codes. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl ReducerNotice {
    pub fn builder() -> builder::ReducerNotice {
        Default::default()
    }
}
/// What a reducer can notice. Which reducer notices what stands in policy/reducers.json.
///
/// Contract: `contracts/states/ReducerNotice.schema.json#/$defs/ReducerNoticeCode`.
///
/// ```
/// let value: spec_kitty_events::ReducerNoticeCode = serde_json::from_str(r##""duplicate_conflict""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReducerNoticeCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ReducerNoticeCode {
    /// `duplicate_conflict` on the wire.
    #[serde(rename = "duplicate_conflict")]
    DuplicateConflict,
    /// `forced_from_lane_bypass` on the wire.
    #[serde(rename = "forced_from_lane_bypass")]
    ForcedFromLaneBypass,
    /// `identity_id_mismatch` on the wire.
    #[serde(rename = "identity_id_mismatch")]
    IdentityIdMismatch,
    /// `mission_id_mismatch` on the wire.
    #[serde(rename = "mission_id_mismatch")]
    MissionIdMismatch,
    /// `duplicate_comment` on the wire.
    #[serde(rename = "duplicate_comment")]
    DuplicateComment,
    /// `duplicate_decision` on the wire.
    #[serde(rename = "duplicate_decision")]
    DuplicateDecision,
    /// `reply_unknown` on the wire.
    #[serde(rename = "reply_unknown")]
    ReplyUnknown,
    /// `referenced_warning_unknown` on the wire.
    #[serde(rename = "referenced_warning_unknown")]
    ReferencedWarningUnknown,
    /// `severity_mismatch` on the wire.
    #[serde(rename = "severity_mismatch")]
    SeverityMismatch,
    /// `effective_strictness_mismatch` on the wire.
    #[serde(rename = "effective_strictness_mismatch")]
    EffectiveStrictnessMismatch,
    /// `previous_strictness_mismatch` on the wire.
    #[serde(rename = "previous_strictness_mismatch")]
    PreviousStrictnessMismatch,
    /// `check_while_off` on the wire.
    #[serde(rename = "check_while_off")]
    CheckWhileOff,
    /// `conflict_event_unknown` on the wire.
    #[serde(rename = "conflict_event_unknown")]
    ConflictEventUnknown,
    /// `clarification_dropped` on the wire.
    #[serde(rename = "clarification_dropped")]
    ClarificationDropped,
    /// `decision_already_answered` on the wire.
    #[serde(rename = "decision_already_answered")]
    DecisionAlreadyAnswered,
    /// `decision_not_requested` on the wire.
    #[serde(rename = "decision_not_requested")]
    DecisionNotRequested,
    /// `step_not_issued` on the wire.
    #[serde(rename = "step_not_issued")]
    StepNotIssued,
    /// `step_replaced` on the wire.
    #[serde(rename = "step_replaced")]
    StepReplaced,
    /// `mission_type_mismatch` on the wire.
    #[serde(rename = "mission_type_mismatch")]
    MissionTypeMismatch,
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `namespace_invalid` on the wire.
    #[serde(rename = "namespace_invalid")]
    NamespaceInvalid,
    /// `supersedes_unknown_path` on the wire.
    #[serde(rename = "supersedes_unknown_path")]
    SupersedesUnknownPath,
    /// `drift_hashes_equal` on the wire.
    #[serde(rename = "drift_hashes_equal")]
    DriftHashesEqual,
    /// `duplicate_request` on the wire.
    #[serde(rename = "duplicate_request")]
    DuplicateRequest,
    /// `identity_mismatch` on the wire.
    #[serde(rename = "identity_mismatch")]
    IdentityMismatch,
    /// `service_owner_authority` on the wire.
    #[serde(rename = "service_owner_authority")]
    ServiceOwnerAuthority,
    /// `health_status_ignored` on the wire.
    #[serde(rename = "health_status_ignored")]
    HealthStatusIgnored,
    /// `connector_mismatch` on the wire.
    #[serde(rename = "connector_mismatch")]
    ConnectorMismatch,
    /// `previous_state_mismatch` on the wire.
    #[serde(rename = "previous_state_mismatch")]
    PreviousStateMismatch,
    /// `retry_beyond_max` on the wire.
    #[serde(rename = "retry_beyond_max")]
    RetryBeyondMax,
}
impl ::std::fmt::Display for ReducerNoticeCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DuplicateConflict => f.write_str("duplicate_conflict"),
            Self::ForcedFromLaneBypass => f.write_str("forced_from_lane_bypass"),
            Self::IdentityIdMismatch => f.write_str("identity_id_mismatch"),
            Self::MissionIdMismatch => f.write_str("mission_id_mismatch"),
            Self::DuplicateComment => f.write_str("duplicate_comment"),
            Self::DuplicateDecision => f.write_str("duplicate_decision"),
            Self::ReplyUnknown => f.write_str("reply_unknown"),
            Self::ReferencedWarningUnknown => f.write_str("referenced_warning_unknown"),
            Self::SeverityMismatch => f.write_str("severity_mismatch"),
            Self::EffectiveStrictnessMismatch => {
                f.write_str("effective_strictness_mismatch")
            }
            Self::PreviousStrictnessMismatch => {
                f.write_str("previous_strictness_mismatch")
            }
            Self::CheckWhileOff => f.write_str("check_while_off"),
            Self::ConflictEventUnknown => f.write_str("conflict_event_unknown"),
            Self::ClarificationDropped => f.write_str("clarification_dropped"),
            Self::DecisionAlreadyAnswered => f.write_str("decision_already_answered"),
            Self::DecisionNotRequested => f.write_str("decision_not_requested"),
            Self::StepNotIssued => f.write_str("step_not_issued"),
            Self::StepReplaced => f.write_str("step_replaced"),
            Self::MissionTypeMismatch => f.write_str("mission_type_mismatch"),
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::NamespaceInvalid => f.write_str("namespace_invalid"),
            Self::SupersedesUnknownPath => f.write_str("supersedes_unknown_path"),
            Self::DriftHashesEqual => f.write_str("drift_hashes_equal"),
            Self::DuplicateRequest => f.write_str("duplicate_request"),
            Self::IdentityMismatch => f.write_str("identity_mismatch"),
            Self::ServiceOwnerAuthority => f.write_str("service_owner_authority"),
            Self::HealthStatusIgnored => f.write_str("health_status_ignored"),
            Self::ConnectorMismatch => f.write_str("connector_mismatch"),
            Self::PreviousStateMismatch => f.write_str("previous_state_mismatch"),
            Self::RetryBeyondMax => f.write_str("retry_beyond_max"),
        }
    }
}
impl ::std::str::FromStr for ReducerNoticeCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "duplicate_conflict" => Ok(Self::DuplicateConflict),
            "forced_from_lane_bypass" => Ok(Self::ForcedFromLaneBypass),
            "identity_id_mismatch" => Ok(Self::IdentityIdMismatch),
            "mission_id_mismatch" => Ok(Self::MissionIdMismatch),
            "duplicate_comment" => Ok(Self::DuplicateComment),
            "duplicate_decision" => Ok(Self::DuplicateDecision),
            "reply_unknown" => Ok(Self::ReplyUnknown),
            "referenced_warning_unknown" => Ok(Self::ReferencedWarningUnknown),
            "severity_mismatch" => Ok(Self::SeverityMismatch),
            "effective_strictness_mismatch" => Ok(Self::EffectiveStrictnessMismatch),
            "previous_strictness_mismatch" => Ok(Self::PreviousStrictnessMismatch),
            "check_while_off" => Ok(Self::CheckWhileOff),
            "conflict_event_unknown" => Ok(Self::ConflictEventUnknown),
            "clarification_dropped" => Ok(Self::ClarificationDropped),
            "decision_already_answered" => Ok(Self::DecisionAlreadyAnswered),
            "decision_not_requested" => Ok(Self::DecisionNotRequested),
            "step_not_issued" => Ok(Self::StepNotIssued),
            "step_replaced" => Ok(Self::StepReplaced),
            "mission_type_mismatch" => Ok(Self::MissionTypeMismatch),
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "namespace_invalid" => Ok(Self::NamespaceInvalid),
            "supersedes_unknown_path" => Ok(Self::SupersedesUnknownPath),
            "drift_hashes_equal" => Ok(Self::DriftHashesEqual),
            "duplicate_request" => Ok(Self::DuplicateRequest),
            "identity_mismatch" => Ok(Self::IdentityMismatch),
            "service_owner_authority" => Ok(Self::ServiceOwnerAuthority),
            "health_status_ignored" => Ok(Self::HealthStatusIgnored),
            "connector_mismatch" => Ok(Self::ConnectorMismatch),
            "previous_state_mismatch" => Ok(Self::PreviousStateMismatch),
            "retry_beyond_max" => Ok(Self::RetryBeyondMax),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ReducerNoticeCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ReducerNoticeCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Where the work can be found in one repository.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json#/$defs/RepoEvidence`.
///
/// ```
/// let value: spec_kitty_events::RepoEvidence = serde_json::from_str(r##"{"repo":"text","branch":"text","commit":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::RepoEvidence>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepoEvidence {
    /// Name or address of the repository.
    pub repo: ::std::string::String,
    /// Branch that holds the work.
    pub branch: ::std::string::String,
    /// Commit that holds the work.
    pub commit: ::std::string::String,
    /// Paths of the files that the work changed, or null when they are not listed.
    pub files_touched: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl RepoEvidence {
    pub fn builder() -> builder::RepoEvidence {
        Default::default()
    }
}
/// The look back on a mission was held. Emit this or RetrospectiveSkipped for a mission; nothing enforces that there is only one.
///
/// Contract: `contracts/events/retrospective/RetrospectiveCompleted.schema.json`.
///
/// Payload of the event type `RetrospectiveCompleted`.
///
/// ```
/// let value: spec_kitty_events::RetrospectiveCompletedPayload = serde_json::from_str(r##"{"mission_id":"text","actor":"text","trigger_source":"runtime","completed_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::RetrospectiveCompletedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RetrospectiveCompletedPayload {
    /// Identifier of the mission that was looked back on.
    pub mission_id: ::std::string::String,
    /// Name of whoever held the retrospective, as plain text. An object is refused here.
    pub actor: ::std::string::String,
    /// What set the retrospective off.
    pub trigger_source: TriggerSource,
    /// Where the written result of the retrospective can be traced to, or null when nothing was written.
    pub artifact_ref: ::std::option::Option<ProvenanceRef>,
    /// When the retrospective ended.
    pub completed_at: crate::scalar::Timestamp,
}
impl RetrospectiveCompletedPayload {
    pub fn builder() -> builder::RetrospectiveCompletedPayload {
        Default::default()
    }
}
/// The look back on a mission was left out. Emit this or RetrospectiveCompleted for a mission; nothing enforces that there is only one.
///
/// Contract: `contracts/events/retrospective/RetrospectiveSkipped.schema.json`.
///
/// Payload of the event type `RetrospectiveSkipped`.
///
/// ```
/// let value: spec_kitty_events::RetrospectiveSkippedPayload = serde_json::from_str(r##"{"mission_id":"text","actor":"text","trigger_source":"runtime","skip_reason":"text","skipped_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::RetrospectiveSkippedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RetrospectiveSkippedPayload {
    /// Identifier of the mission that was not looked back on.
    pub mission_id: ::std::string::String,
    /// Name of whoever left the retrospective out, as plain text. An object is refused here.
    pub actor: ::std::string::String,
    /// What had the retrospective skipped.
    pub trigger_source: TriggerSource,
    /// Why there was no retrospective.
    pub skip_reason: ::std::string::String,
    /// When it was decided to skip the retrospective.
    pub skipped_at: crate::scalar::Timestamp,
}
impl RetrospectiveSkippedPayload {
    pub fn builder() -> builder::RetrospectiveSkippedPayload {
        Default::default()
    }
}
/// A review sent a mission back to a phase. Emit it in place of PhaseEntered, not in addition to it.
///
/// Contract: `contracts/events/lifecycle/ReviewRollback.schema.json`.
///
/// Payload of the event type `ReviewRollback`.
///
/// ```
/// let value: spec_kitty_events::ReviewRollbackPayload = serde_json::from_str(r##"{"mission_id":"text","review_ref":"text","target_phase":"text","actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReviewRollbackPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReviewRollbackPayload {
    /// Identifier of the mission. Not compared with the mission that was started.
    pub mission_id: ::std::string::String,
    /// Where to find the review whose outcome sent the mission back, for example a comment id.
    pub review_ref: ::std::string::String,
    /// Phase that the mission goes back to. It becomes the current phase, whether the mission was in it before or not.
    pub target_phase: ::std::string::String,
    /// Identifiers of the work packages that the review is about. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty texts are allowed.
    #[serde(default)]
    pub affected_wp_ids: ::std::vec::Vec<::std::string::String>,
    /// Name of whoever sent the mission back, as plain text. An object is refused here.
    pub actor: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ReviewRollbackPayload {
    pub fn builder() -> builder::ReviewRollbackPayload {
        Default::default()
    }
}
/// The verdict of a review.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json#/$defs/ReviewVerdict`.
///
/// ```
/// let value: spec_kitty_events::ReviewVerdict = serde_json::from_str(r##"{"reviewer":"text","verdict":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::ReviewVerdict>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReviewVerdict {
    /// Who reviewed the work.
    pub reviewer: ::std::string::String,
    /// The verdict in the reviewer's words, for example approved.
    pub verdict: ::std::string::String,
    /// Where the review can be read, or null.
    pub reference: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ReviewVerdict {
    pub fn builder() -> builder::ReviewVerdict {
        Default::default()
    }
}
/// Who acts in a run. Fill in provider, model and tool where they are known, above all for a language model.
///
/// Contract: `contracts/shared/RuntimeActorIdentity.schema.json`.
///
/// ```
/// let value: spec_kitty_events::RuntimeActorIdentity = serde_json::from_str(r##"{"actor_id":"text","actor_type":"human"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::RuntimeActorIdentity>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuntimeActorIdentity {
    /// Stable identifier of the actor.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: RuntimeActorType,
    /// Name to show to people. Leave it out, or empty, when there is none; null is refused.
    #[serde(default)]
    pub display_name: ::std::string::String,
    /// Who offers the model or runs the service, or null. Empty text is allowed.
    pub provider: ::std::option::Option<::std::string::String>,
    /// Model that the actor runs on, or null. Empty text is allowed.
    pub model: ::std::option::Option<::std::string::String>,
    /// Program through which the actor works, or null. Empty text is allowed.
    pub tool: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl RuntimeActorIdentity {
    pub fn builder() -> builder::RuntimeActorIdentity {
        Default::default()
    }
}
/// What kind of actor takes part in a run: a human, an llm (language model), or a service (any other program).
///
/// Contract: `contracts/shared/RuntimeActorType.schema.json`.
///
/// ```
/// let value: spec_kitty_events::RuntimeActorType = serde_json::from_str(r##""human""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::RuntimeActorType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RuntimeActorType {
    /// `human` on the wire.
    #[serde(rename = "human")]
    Human,
    /// `llm` on the wire.
    #[serde(rename = "llm")]
    Llm,
    /// `service` on the wire.
    #[serde(rename = "service")]
    Service,
}
impl ::std::fmt::Display for RuntimeActorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Human => f.write_str("human"),
            Self::Llm => f.write_str("llm"),
            Self::Service => f.write_str("service"),
        }
    }
}
impl ::std::str::FromStr for RuntimeActorType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "human" => Ok(Self::Human),
            "llm" => Ok(Self::Llm),
            "service" => Ok(Self::Service),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RuntimeActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RuntimeActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What a semantic check advises: block to stop generation, warn to go on with a warning, pass to go on.
///
/// Contract: `contracts/events/glossary/SemanticCheckEvaluated.schema.json#/$defs/SemanticCheckAction`.
///
/// ```
/// let value: spec_kitty_events::SemanticCheckAction = serde_json::from_str(r##""block""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SemanticCheckAction>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SemanticCheckAction {
    /// `block` on the wire.
    #[serde(rename = "block")]
    Block,
    /// `warn` on the wire.
    #[serde(rename = "warn")]
    Warn,
    /// `pass` on the wire.
    #[serde(rename = "pass")]
    Pass,
}
impl ::std::fmt::Display for SemanticCheckAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Block => f.write_str("block"),
            Self::Warn => f.write_str("warn"),
            Self::Pass => f.write_str("pass"),
        }
    }
}
impl ::std::str::FromStr for SemanticCheckAction {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "block" => Ok(Self::Block),
            "warn" => Ok(Self::Warn),
            "pass" => Ok(Self::Pass),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SemanticCheckAction {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SemanticCheckAction {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The text of a step was checked against the glossary. Clarification requests refer to the check by the event_id of this event's envelope.
///
/// Contract: `contracts/events/glossary/SemanticCheckEvaluated.schema.json`.
///
/// Payload of the event type `SemanticCheckEvaluated`.
///
/// ```
/// let value: spec_kitty_events::SemanticCheckEvaluatedPayload = serde_json::from_str(r##"{"mission_id":"text","scope_id":"text","step_id":"text","conflicts":[],"severity":"low","confidence":0,"recommended_action":"block","effective_strictness":"off"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SemanticCheckEvaluatedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SemanticCheckEvaluatedPayload {
    /// Mission in which the check was made.
    pub mission_id: ::std::string::String,
    /// Scope that the text was checked against. It should be activated already.
    pub scope_id: ::std::string::String,
    /// Step whose text was checked.
    pub step_id: ::std::string::String,
    /// The conflicts that were found, one entry for each. Empty when there are none; an empty list is allowed with any severity and action.
    pub conflicts: ::std::vec::Vec<SemanticConflictEntry>,
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
    pub step_metadata: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SemanticCheckEvaluatedPayload {
    pub fn builder() -> builder::SemanticCheckEvaluatedPayload {
        Default::default()
    }
}
/// One term whose use does not agree with the glossary. Unknown keys are ignored.
///
/// Contract: `contracts/shared/SemanticConflictEntry.schema.json`.
///
/// ```
/// let value: spec_kitty_events::SemanticConflictEntry = serde_json::from_str(r##"{"term":"text","nature":"overloaded","severity":"low","description":""}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SemanticConflictEntry>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SemanticConflictEntry {
    /// The term as it stands in the text.
    pub term: ::std::string::String,
    /// In which way the term conflicts.
    pub nature: SemanticConflictNature,
    /// How serious this one conflict is.
    pub severity: SemanticSeverity,
    /// What the conflict is, in plain words. Required, but empty text is allowed.
    pub description: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SemanticConflictEntry {
    pub fn builder() -> builder::SemanticConflictEntry {
        Default::default()
    }
}
/// In which way a term conflicts: overloaded when it carries several meanings at once, drift when its use has moved away from the agreed sense, ambiguous when the sense cannot be told.
///
/// Contract: `contracts/shared/SemanticConflictEntry.schema.json#/$defs/SemanticConflictNature`.
///
/// ```
/// let value: spec_kitty_events::SemanticConflictNature = serde_json::from_str(r##""overloaded""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SemanticConflictNature>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SemanticConflictNature {
    /// `overloaded` on the wire.
    #[serde(rename = "overloaded")]
    Overloaded,
    /// `drift` on the wire.
    #[serde(rename = "drift")]
    Drift,
    /// `ambiguous` on the wire.
    #[serde(rename = "ambiguous")]
    Ambiguous,
}
impl ::std::fmt::Display for SemanticConflictNature {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Overloaded => f.write_str("overloaded"),
            Self::Drift => f.write_str("drift"),
            Self::Ambiguous => f.write_str("ambiguous"),
        }
    }
}
impl ::std::str::FromStr for SemanticConflictNature {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "overloaded" => Ok(Self::Overloaded),
            "drift" => Ok(Self::Drift),
            "ambiguous" => Ok(Self::Ambiguous),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SemanticConflictNature {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SemanticConflictNature {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How serious a question of meaning is. Used for single conflicts, for whole checks and for the urgency of clarifications.
///
/// Contract: `contracts/shared/SemanticSeverity.schema.json`.
///
/// ```
/// let value: spec_kitty_events::SemanticSeverity = serde_json::from_str(r##""low""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SemanticSeverity>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SemanticSeverity {
    /// `low` on the wire.
    #[serde(rename = "low")]
    Low,
    /// `medium` on the wire.
    #[serde(rename = "medium")]
    Medium,
    /// `high` on the wire.
    #[serde(rename = "high")]
    High,
}
impl ::std::fmt::Display for SemanticSeverity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Low => f.write_str("low"),
            Self::Medium => f.write_str("medium"),
            Self::High => f.write_str("high"),
        }
    }
}
impl ::std::str::FromStr for SemanticSeverity {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "low" => Ok(Self::Low),
            "medium" => Ok(Self::Medium),
            "high" => Ok(Self::High),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SemanticSeverity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SemanticSeverity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Direction of a link between sessions: cli_to_saas from the command line to the hosted service, saas_to_cli the other way.
///
/// Contract: `contracts/events/collaboration/SessionLinked.schema.json#/$defs/SessionLinkType`.
///
/// ```
/// let value: spec_kitty_events::SessionLinkType = serde_json::from_str(r##""cli_to_saas""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SessionLinkType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SessionLinkType {
    /// `cli_to_saas` on the wire.
    #[serde(rename = "cli_to_saas")]
    CliToSaas,
    /// `saas_to_cli` on the wire.
    #[serde(rename = "saas_to_cli")]
    SaasToCli,
}
impl ::std::fmt::Display for SessionLinkType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CliToSaas => f.write_str("cli_to_saas"),
            Self::SaasToCli => f.write_str("saas_to_cli"),
        }
    }
}
impl ::std::str::FromStr for SessionLinkType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "cli_to_saas" => Ok(Self::CliToSaas),
            "saas_to_cli" => Ok(Self::SaasToCli),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SessionLinkType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SessionLinkType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Two sessions of one participant were tied together, one on the command line and one on the hosted service.
///
/// Contract: `contracts/events/collaboration/SessionLinked.schema.json`.
///
/// Payload of the event type `SessionLinked`.
///
/// ```
/// let value: spec_kitty_events::SessionLinkedPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","primary_session_id":"text","linked_session_id":"text","link_type":"cli_to_saas"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SessionLinkedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionLinkedPayload {
    /// Participant to whom both sessions belong.
    pub participant_id: ::std::string::String,
    /// Mission that the sessions take part in.
    pub mission_id: ::std::string::String,
    /// Session that the link starts from. Not part of the reduced state.
    pub primary_session_id: ::std::string::String,
    /// Session that was added. Linking it twice lists it twice, and the link outlives a departure.
    pub linked_session_id: ::std::string::String,
    /// In which direction the link was made. Not part of the reduced state.
    pub link_type: SessionLinkType,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SessionLinkedPayload {
    pub fn builder() -> builder::SessionLinkedPayload {
        Default::default()
    }
}
/// A snapshot of the dossier.
///
/// Contract: `contracts/states/MissionDossierState.schema.json#/$defs/SnapshotSummary`.
///
/// ```
/// let value: spec_kitty_events::SnapshotSummary = serde_json::from_str(r##"{"snapshot_hash":"text","artifact_count":0,"anomaly_count":0,"computed_at":"","algorithm":"sha256"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SnapshotSummary>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SnapshotSummary {
    /// Hash of the snapshot.
    pub snapshot_hash: ::std::string::String,
    /// How many artifacts it counted. Not compared with the artifacts here.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub artifact_count: i64,
    /// How many anomalies it counted. Not compared with the anomalies here.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub anomaly_count: i64,
    /// When it was computed, as the event says it. Any text.
    pub computed_at: ::std::string::String,
    /// How the hash was made.
    pub algorithm: HashAlgorithm,
}
impl SnapshotSummary {
    pub fn builder() -> builder::SnapshotSummary {
        Default::default()
    }
}
/// Who moved a work package: a label, or an object that describes the actor.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json#/$defs/StatusActor`.
///
/// ```
/// let value: spec_kitty_events::StatusActor = serde_json::from_str(r##""reviewer-1""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::StatusActor>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum StatusActor {
    /// A `StatusActorLabel`.
    Label(::std::string::String),
    /// A `StatusActorDetails`.
    Details(StatusActorDetails),
}
impl ::std::convert::From<StatusActorDetails> for StatusActor {
    fn from(value: StatusActorDetails) -> Self {
        Self::Details(value)
    }
}
/// Description of the actor as an object with at least one member, usually role, profile, tool, model, display_name or actor_id. Any values; the order of the members is kept.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json#/$defs/StatusActorDetails`.
///
/// ```
/// let value: spec_kitty_events::StatusActorDetails = serde_json::from_str(r##"{"name":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::StatusActorDetails>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StatusActorDetails(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for StatusActorDetails {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<StatusActorDetails>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: StatusActorDetails) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for StatusActorDetails {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
/// A status change that did not count.
///
/// Contract: `contracts/states/ReducedStatus.schema.json#/$defs/StatusAnomaly`.
///
/// ```
/// let value: spec_kitty_events::StatusAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","wp_id":"text","from_lane":"planned","to_lane":"planned","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::StatusAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StatusAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// The work package, or the text that policy/reducer_rules.json gives for one that is not named.
    pub wp_id: ::std::string::String,
    /// The lane that the event left, or null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<Lane>>")
    )]
    pub from_lane: ::std::option::Option<Lane>,
    /// The lane that the event entered, or null when it says none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<Lane>>")
    )]
    pub to_lane: ::std::option::Option<Lane>,
    /// What is wrong, as a stable code.
    pub code: StatusAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl StatusAnomaly {
    pub fn builder() -> builder::StatusAnomaly {
        Default::default()
    }
}
/// Why a move of a work package did not count: its payload is malformed, it does not begin in the lane where the work package stands, or it breaks the transition rules.
///
/// Contract: `contracts/states/StatusAnomalyCode.schema.json`.
///
/// ```
/// let value: spec_kitty_events::StatusAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::StatusAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum StatusAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `from_lane_mismatch` on the wire.
    #[serde(rename = "from_lane_mismatch")]
    FromLaneMismatch,
    /// `transition_invalid` on the wire.
    #[serde(rename = "transition_invalid")]
    TransitionInvalid,
}
impl ::std::fmt::Display for StatusAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::FromLaneMismatch => f.write_str("from_lane_mismatch"),
            Self::TransitionInvalid => f.write_str("transition_invalid"),
        }
    }
}
impl ::std::str::FromStr for StatusAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "from_lane_mismatch" => Ok(Self::FromLaneMismatch),
            "transition_invalid" => Ok(Self::TransitionInvalid),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for StatusAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StatusAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A work package moved from one lane to another. Emit one for every move, also for the first one out of nowhere into planned.
///
/// Contract: `contracts/events/status/WPStatusChanged.schema.json`.
///
/// Payload of the event type `WPStatusChanged`.
///
/// ```
/// let value: spec_kitty_events::StatusTransitionPayload = serde_json::from_str(r##"{"mission_slug":"text","wp_id":"text","to_lane":"planned","actor":"reviewer-1","execution_mode":"worktree"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::StatusTransitionPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StatusTransitionPayload {
    /// Slug of the mission that the work package belongs to.
    pub mission_slug: ::std::string::String,
    /// Identifier of the work package, for example WP01.
    pub wp_id: ::std::string::String,
    /// Lane that the work package leaves. Null when it had none yet.
    pub from_lane: ::std::option::Option<Lane>,
    /// Lane that the work package enters.
    pub to_lane: Lane,
    /// Who moved the work package.
    pub actor: StatusActor,
    /// True when the move overrides the transition matrix. A forced move needs a reason.
    #[serde(default)]
    pub force: bool,
    /// Why the work package moved. Needed, and not blank, when the move is forced.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Where the work is done.
    pub execution_mode: ExecutionMode,
    /// Reference to the review that sent the work package back, or null.
    pub review_ref: ::std::option::Option<::std::string::String>,
    /// Proof that the work was done and reviewed. Needed when the work package enters approved or done.
    pub evidence: ::std::option::Option<DoneEvidence>,
}
impl StatusTransitionPayload {
    pub fn builder() -> builder::StatusTransitionPayload {
        Default::default()
    }
}
/// How the execution of a prompt step ended: success, failure, or skipped when it was not carried out.
///
/// Contract: `contracts/events/collaboration/PromptStepExecutionCompleted.schema.json#/$defs/StepOutcome`.
///
/// ```
/// let value: spec_kitty_events::StepOutcome = serde_json::from_str(r##""success""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::StepOutcome>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum StepOutcome {
    /// `success` on the wire.
    #[serde(rename = "success")]
    Success,
    /// `failure` on the wire.
    #[serde(rename = "failure")]
    Failure,
    /// `skipped` on the wire.
    #[serde(rename = "skipped")]
    Skipped,
}
impl ::std::fmt::Display for StepOutcome {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Success => f.write_str("success"),
            Self::Failure => f.write_str("failure"),
            Self::Skipped => f.write_str("skipped"),
        }
    }
}
impl ::std::str::FromStr for StepOutcome {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "success" => Ok(Self::Success),
            "failure" => Ok(Self::Failure),
            "skipped" => Ok(Self::Skipped),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for StepOutcome {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StepOutcome {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// An event of a synchronisation that did not count.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncAnomaly`.
///
/// ```
/// let value: spec_kitty_events::SyncAnomaly = serde_json::from_str(r##"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","event_type":"text","code":"payload_invalid","reason":"text","details":[]}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncAnomaly>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SyncAnomaly {
    /// The event that the anomaly is about.
    pub event_id: crate::scalar::EventId,
    /// Type of that event.
    pub event_type: ::std::string::String,
    /// What is wrong, as a stable code.
    pub code: SyncAnomalyCode,
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub reason: ::std::string::String,
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub details: ::std::vec::Vec<::std::string::String>,
}
impl SyncAnomaly {
    pub fn builder() -> builder::SyncAnomaly {
        Default::default()
    }
}
/// Why an event did not count.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncAnomalyCode`.
///
/// ```
/// let value: spec_kitty_events::SyncAnomalyCode = serde_json::from_str(r##""payload_invalid""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncAnomalyCode>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncAnomalyCode {
    /// `payload_invalid` on the wire.
    #[serde(rename = "payload_invalid")]
    PayloadInvalid,
    /// `duplicate_delivery_pair` on the wire.
    #[serde(rename = "duplicate_delivery_pair")]
    DuplicateDeliveryPair,
}
impl ::std::fmt::Display for SyncAnomalyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PayloadInvalid => f.write_str("payload_invalid"),
            Self::DuplicateDeliveryPair => f.write_str("duplicate_delivery_pair"),
        }
    }
}
impl ::std::str::FromStr for SyncAnomalyCode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "payload_invalid" => Ok(Self::PayloadInvalid),
            "duplicate_delivery_pair" => Ok(Self::DuplicateDeliveryPair),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SyncAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SyncAnomalyCode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A delivery was given up and put aside for somebody to look at.
///
/// Contract: `contracts/events/sync/SyncDeadLettered.schema.json`.
///
/// Payload of the event type `SyncDeadLettered`.
///
/// ```
/// let value: spec_kitty_events::SyncDeadLetteredPayload = serde_json::from_str(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","failure_reason":"text","total_attempts":1,"dead_letter_ref":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncDeadLetteredPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncDeadLetteredPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: ::std::string::String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: ::std::string::String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: ::std::string::String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: ::std::string::String,
    /// When the delivery was given up.
    pub recorded_at: crate::scalar::Timestamp,
    /// Why the delivery was given up.
    pub failure_reason: ::std::string::String,
    /// How many attempts were made, at least 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub total_attempts: i64,
    /// Where the delivery was put aside. A reference, not the content.
    pub dead_letter_ref: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SyncDeadLetteredPayload {
    pub fn builder() -> builder::SyncDeadLetteredPayload {
        Default::default()
    }
}
/// A delivery from an outside service was taken in.
///
/// Contract: `contracts/events/sync/SyncIngestAccepted.schema.json`.
///
/// Payload of the event type `SyncIngestAccepted`.
///
/// ```
/// let value: spec_kitty_events::SyncIngestAcceptedPayload = serde_json::from_str(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","ingest_batch_id":"text","ingested_count":1}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncIngestAcceptedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncIngestAcceptedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: ::std::string::String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: ::std::string::String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: ::std::string::String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: ::std::string::String,
    /// When the delivery was taken in.
    pub recorded_at: crate::scalar::Timestamp,
    /// Identifier of the batch that the delivery was taken in with.
    pub ingest_batch_id: ::std::string::String,
    /// How many items were taken in, at least 1. The event counts as one acceptance all the same.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub ingested_count: i64,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SyncIngestAcceptedPayload {
    pub fn builder() -> builder::SyncIngestAcceptedPayload {
        Default::default()
    }
}
/// A delivery from an outside service was refused.
///
/// Contract: `contracts/events/sync/SyncIngestRejected.schema.json`.
///
/// Payload of the event type `SyncIngestRejected`.
///
/// ```
/// let value: spec_kitty_events::SyncIngestRejectedPayload = serde_json::from_str(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","rejection_reason":"text","rejected_payload_ref":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncIngestRejectedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncIngestRejectedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: ::std::string::String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: ::std::string::String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: ::std::string::String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: ::std::string::String,
    /// When the delivery was refused.
    pub recorded_at: crate::scalar::Timestamp,
    /// Why the delivery was refused.
    pub rejection_reason: ::std::string::String,
    /// Where the refused content is kept. A reference, not the content.
    pub rejected_payload_ref: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SyncIngestRejectedPayload {
    pub fn builder() -> builder::SyncIngestRejectedPayload {
        Default::default()
    }
}
/// Lane of the first synchronisation vocabulary: planned, doing, for_review or done. policy/sync_lanes.json maps every lane to one of these.
///
/// Contract: `contracts/shared/SyncLaneV1.schema.json`.
///
/// ```
/// let value: spec_kitty_events::SyncLaneV1 = serde_json::from_str(r##""planned""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncLaneV1>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncLaneV1 {
    /// `planned` on the wire.
    #[serde(rename = "planned")]
    Planned,
    /// `doing` on the wire.
    #[serde(rename = "doing")]
    Doing,
    /// `for_review` on the wire.
    #[serde(rename = "for_review")]
    ForReview,
    /// `done` on the wire.
    #[serde(rename = "done")]
    Done,
}
impl ::std::fmt::Display for SyncLaneV1 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Planned => f.write_str("planned"),
            Self::Doing => f.write_str("doing"),
            Self::ForReview => f.write_str("for_review"),
            Self::Done => f.write_str("done"),
        }
    }
}
impl ::std::str::FromStr for SyncLaneV1 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "planned" => Ok(Self::Planned),
            "doing" => Ok(Self::Doing),
            "for_review" => Ok(Self::ForReview),
            "done" => Ok(Self::Done),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SyncLaneV1 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SyncLaneV1 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Lane of the second synchronisation vocabulary: planned, doing, for_review, approved or done. policy/sync_lanes.json maps every lane to one of these.
///
/// Contract: `contracts/shared/SyncLaneV2.schema.json`.
///
/// ```
/// let value: spec_kitty_events::SyncLaneV2 = serde_json::from_str(r##""planned""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncLaneV2>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncLaneV2 {
    /// `planned` on the wire.
    #[serde(rename = "planned")]
    Planned,
    /// `doing` on the wire.
    #[serde(rename = "doing")]
    Doing,
    /// `for_review` on the wire.
    #[serde(rename = "for_review")]
    ForReview,
    /// `approved` on the wire.
    #[serde(rename = "approved")]
    Approved,
    /// `done` on the wire.
    #[serde(rename = "done")]
    Done,
}
impl ::std::fmt::Display for SyncLaneV2 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Planned => f.write_str("planned"),
            Self::Doing => f.write_str("doing"),
            Self::ForReview => f.write_str("for_review"),
            Self::Approved => f.write_str("approved"),
            Self::Done => f.write_str("done"),
        }
    }
}
impl ::std::str::FromStr for SyncLaneV2 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "planned" => Ok(Self::Planned),
            "doing" => Ok(Self::Doing),
            "for_review" => Ok(Self::ForReview),
            "approved" => Ok(Self::Approved),
            "done" => Ok(Self::Done),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SyncLaneV2 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SyncLaneV2 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What became of a delivery.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncOutcome`.
///
/// ```
/// let value: spec_kitty_events::SyncOutcome = serde_json::from_str(r##""accepted""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncOutcome>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SyncOutcome {
    /// `accepted` on the wire.
    #[serde(rename = "accepted")]
    Accepted,
    /// `rejected` on the wire.
    #[serde(rename = "rejected")]
    Rejected,
    /// `retry_scheduled` on the wire.
    #[serde(rename = "retry_scheduled")]
    RetryScheduled,
    /// `dead_lettered` on the wire.
    #[serde(rename = "dead_lettered")]
    DeadLettered,
    /// `replay_completed` on the wire.
    #[serde(rename = "replay_completed")]
    ReplayCompleted,
}
impl ::std::fmt::Display for SyncOutcome {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Accepted => f.write_str("accepted"),
            Self::Rejected => f.write_str("rejected"),
            Self::RetryScheduled => f.write_str("retry_scheduled"),
            Self::DeadLettered => f.write_str("dead_lettered"),
            Self::ReplayCompleted => f.write_str("replay_completed"),
        }
    }
}
impl ::std::str::FromStr for SyncOutcome {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "accepted" => Ok(Self::Accepted),
            "rejected" => Ok(Self::Rejected),
            "retry_scheduled" => Ok(Self::RetryScheduled),
            "dead_lettered" => Ok(Self::DeadLettered),
            "replay_completed" => Ok(Self::ReplayCompleted),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SyncOutcome {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SyncOutcome {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Events by outcome. They count events, not items.
///
/// Contract: `contracts/states/ReducedSyncState.schema.json#/$defs/SyncOutcomeCounts`.
///
/// ```
/// let value: spec_kitty_events::SyncOutcomeCounts = serde_json::from_str(r##"{"accepted_count":0,"rejected_count":0,"retry_count":0,"dead_letter_count":0,"replay_count":0}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncOutcomeCounts>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SyncOutcomeCounts {
    /// Deliveries that were accepted.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub accepted_count: i64,
    /// Deliveries that were rejected.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub rejected_count: i64,
    /// Retries that were scheduled.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub retry_count: i64,
    /// Deliveries that were given up.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub dead_letter_count: i64,
    /// Replays that were completed.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub replay_count: i64,
}
impl SyncOutcomeCounts {
    pub fn builder() -> builder::SyncOutcomeCounts {
        Default::default()
    }
}
/// Earlier deliveries were played again to the end.
///
/// Contract: `contracts/events/sync/SyncReplayCompleted.schema.json`.
///
/// Payload of the event type `SyncReplayCompleted`.
///
/// ```
/// let value: spec_kitty_events::SyncReplayCompletedPayload = serde_json::from_str(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","replay_id":"text","replayed_count":0,"replay_source":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncReplayCompletedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncReplayCompletedPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: ::std::string::String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: ::std::string::String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: ::std::string::String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: ::std::string::String,
    /// When the replay ended.
    pub recorded_at: crate::scalar::Timestamp,
    /// Identifier of the replay.
    pub replay_id: ::std::string::String,
    /// How many items were played again; 0 when there was nothing to do. The event counts as one replay all the same.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub replayed_count: i64,
    /// Where the items were taken from, for example the place where given-up deliveries are kept. Free text.
    pub replay_source: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SyncReplayCompletedPayload {
    pub fn builder() -> builder::SyncReplayCompletedPayload {
        Default::default()
    }
}
/// A delivery did not go through and will be tried again.
///
/// Contract: `contracts/events/sync/SyncRetryScheduled.schema.json`.
///
/// Payload of the event type `SyncRetryScheduled`.
///
/// ```
/// let value: spec_kitty_events::SyncRetryScheduledPayload = serde_json::from_str(r##"{"delivery_id":"text","source_event_fingerprint":"text","connector_id":"text","mission_id":"text","recorded_at":"2026-01-15T10:00:00Z","retry_attempt":1,"max_retries":1,"next_retry_at":"2026-01-15T10:00:00Z"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::SyncRetryScheduledPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncRetryScheduledPayload {
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub delivery_id: ::std::string::String,
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub source_event_fingerprint: ::std::string::String,
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub connector_id: ::std::string::String,
    /// Identifier of the mission that the delivery concerns.
    pub mission_id: ::std::string::String,
    /// When the new attempt was scheduled.
    pub recorded_at: crate::scalar::Timestamp,
    /// Which retry this is, counted from 1. Not compared with max_retries.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub retry_attempt: i64,
    /// How many retries are allowed, at least 1.
    #[serde(deserialize_with = "crate::scalar::integral")]
    pub max_retries: i64,
    /// When the new attempt is due. Not compared with recorded_at.
    pub next_retry_at: crate::scalar::Timestamp,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SyncRetryScheduledPayload {
    pub fn builder() -> builder::SyncRetryScheduledPayload {
        Default::default()
    }
}
/// A word or phrase came up that may deserve a place in the glossary. A sense can be given only to a term that was observed in the same scope.
///
/// Contract: `contracts/events/glossary/TermCandidateObserved.schema.json`.
///
/// Payload of the event type `TermCandidateObserved`.
///
/// ```
/// let value: spec_kitty_events::TermCandidateObservedPayload = serde_json::from_str(r##"{"mission_id":"text","scope_id":"text","step_id":"text","term_surface":"text","confidence":0,"actor":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::TermCandidateObservedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TermCandidateObservedPayload {
    /// Mission in which the term came up.
    pub mission_id: ::std::string::String,
    /// Scope that the term would belong to. It should be activated already.
    pub scope_id: ::std::string::String,
    /// Step whose text holds the term.
    pub step_id: ::std::string::String,
    /// The term exactly as it stands in the text. Compared as it is: case and surrounding blanks count.
    pub term_surface: ::std::string::String,
    /// How sure the observer is that this is a term, from 0 to 1, both included.
    pub confidence: f64,
    /// Who observed the term.
    pub actor: ::std::string::String,
    /// Further notes about the step. Leave it out when there are none.
    #[serde(default)]
    pub step_metadata: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl TermCandidateObservedPayload {
    pub fn builder() -> builder::TermCandidateObservedPayload {
        Default::default()
    }
}
/// What set a retrospective off, or had it skipped: the runtime by itself, an operator by hand, or a policy.
///
/// Contract: `contracts/shared/TriggerSource.schema.json`.
///
/// ```
/// let value: spec_kitty_events::TriggerSource = serde_json::from_str(r##""runtime""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::TriggerSource>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum TriggerSource {
    /// `runtime` on the wire.
    #[serde(rename = "runtime")]
    Runtime,
    /// `operator` on the wire.
    #[serde(rename = "operator")]
    Operator,
    /// `policy` on the wire.
    #[serde(rename = "policy")]
    Policy,
}
impl ::std::fmt::Display for TriggerSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Runtime => f.write_str("runtime"),
            Self::Operator => f.write_str("operator"),
            Self::Policy => f.write_str("policy"),
        }
    }
}
impl ::std::str::FromStr for TriggerSource {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "runtime" => Ok(Self::Runtime),
            "operator" => Ok(Self::Operator),
            "policy" => Ok(Self::Policy),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for TriggerSource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for TriggerSource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A user connected an account through a connector. The state of the connector itself does not change.
///
/// Contract: `contracts/events/connector/UserConnected.schema.json`.
///
/// Payload of the event type `UserConnected`.
///
/// ```
/// let value: spec_kitty_events::UserConnectedPayload = serde_json::from_str(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","user_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::UserConnectedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: ::std::string::String,
    /// Kind of connector. Free text.
    pub connector_type: ::std::string::String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: ::std::string::String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: ::std::string::String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Identifier of whoever made the connection, often the user.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: ::std::string::String,
    /// When the user connected.
    pub recorded_at: crate::scalar::Timestamp,
    /// User that connected. Needed here.
    pub user_id: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl UserConnectedPayload {
    pub fn builder() -> builder::UserConnectedPayload {
        Default::default()
    }
}
/// How one user stands towards a connector, as a member of the reduced connector state. Only the latest event of each user counts.
///
/// Contract: `contracts/shared/UserConnectionStatus.schema.json`.
///
/// ```
/// let value: spec_kitty_events::UserConnectionStatus = serde_json::from_str(r##"{"user_id":"","state":"provisioned"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::UserConnectionStatus>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConnectionStatus {
    /// Identifier of the user.
    pub user_id: ::std::string::String,
    /// State after the latest event. Events about the user alone lead to provisioned or revoked only.
    pub state: ConnectorState,
    /// Time recorded in the payload of that event, not the time in its envelope, or null.
    pub last_event_at: ::std::option::Option<crate::scalar::Timestamp>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl UserConnectionStatus {
    pub fn builder() -> builder::UserConnectionStatus {
        Default::default()
    }
}
/// A user gave up the connection of an account, or lost it. The state of the connector itself does not change.
///
/// Contract: `contracts/events/connector/UserDisconnected.schema.json`.
///
/// Payload of the event type `UserDisconnected`.
///
/// ```
/// let value: spec_kitty_events::UserDisconnectedPayload = serde_json::from_str(r##"{"connector_id":"text","connector_type":"text","provider":"text","mission_id":"text","project_uuid":"6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40","actor_id":"text","actor_type":"human","endpoint_url":"https://example.com/checks/7","recorded_at":"2026-01-15T10:00:00Z","user_id":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::UserDisconnectedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDisconnectedPayload {
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub connector_id: ::std::string::String,
    /// Kind of connector. Free text.
    pub connector_type: ::std::string::String,
    /// Outside service that the connector leads to, for example github. Free text.
    pub provider: ::std::string::String,
    /// Identifier of the mission that uses the connector.
    pub mission_id: ::std::string::String,
    /// UUID of the project on whose behalf the connector works.
    pub project_uuid: crate::scalar::ProjectUuid,
    /// Identifier of whoever ended the connection, often the user.
    pub actor_id: ::std::string::String,
    /// Kind of actor.
    pub actor_type: ConnectorActorType,
    /// Address that the connector talks to. Leave credentials out of it.
    pub endpoint_url: ::std::string::String,
    /// When the user was disconnected.
    pub recorded_at: crate::scalar::Timestamp,
    /// User that was disconnected. Needed here. A user not heard of before is an anomaly, but is recorded.
    pub user_id: ::std::string::String,
    /// Why the connection ended. Leave it out, or empty, when there is no reason to tell; null is refused. Not kept in the reduced state.
    #[serde(default)]
    pub reason: ::std::string::String,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl UserDisconnectedPayload {
    pub fn builder() -> builder::UserDisconnectedPayload {
        Default::default()
    }
}
/// One command that was run to verify the work.
///
/// Contract: `contracts/shared/DoneEvidence.schema.json#/$defs/VerificationEntry`.
///
/// ```
/// let value: spec_kitty_events::VerificationEntry = serde_json::from_str(r##"{"command":"text","result":"text"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::VerificationEntry>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerificationEntry {
    /// The command as it was run.
    pub command: ::std::string::String,
    /// What came of it, for example passed.
    pub result: ::std::string::String,
    /// A few words on the result, or null.
    pub summary: ::std::option::Option<::std::string::String>,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl VerificationEntry {
    pub fn builder() -> builder::VerificationEntry {
        Default::default()
    }
}
/// A participant answered a warning. Any active participant may answer, and a later answer of the same participant replaces the earlier one.
///
/// Contract: `contracts/events/collaboration/WarningAcknowledged.schema.json`.
///
/// Payload of the event type `WarningAcknowledged`.
///
/// ```
/// let value: spec_kitty_events::WarningAcknowledgedPayload = serde_json::from_str(r##"{"participant_id":"text","mission_id":"text","warning_id":"text","acknowledgement":"continue"}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::WarningAcknowledgedPayload>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WarningAcknowledgedPayload {
    /// Participant who answers. Need not be among those that the warning names.
    pub participant_id: ::std::string::String,
    /// Mission in which the warning came up.
    pub mission_id: ::std::string::String,
    /// Warning that is answered. It should have been raised before this event.
    pub warning_id: ::std::string::String,
    /// What the participant will do about the warning.
    pub acknowledgement: WarningAcknowledgement,
    /// Members that the schema does not name, kept as they came (D4).
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WarningAcknowledgedPayload {
    pub fn builder() -> builder::WarningAcknowledgedPayload {
        Default::default()
    }
}
/// Answer to a warning: continue as before, hold for now, reassign the work to somebody else, or defer the answer.
///
/// Contract: `contracts/shared/WarningAcknowledgement.schema.json`.
///
/// ```
/// let value: spec_kitty_events::WarningAcknowledgement = serde_json::from_str(r##""continue""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::WarningAcknowledgement>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum WarningAcknowledgement {
    /// `continue` on the wire.
    #[serde(rename = "continue")]
    Continue,
    /// `hold` on the wire.
    #[serde(rename = "hold")]
    Hold,
    /// `reassign` on the wire.
    #[serde(rename = "reassign")]
    Reassign,
    /// `defer` on the wire.
    #[serde(rename = "defer")]
    Defer,
}
impl ::std::fmt::Display for WarningAcknowledgement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Continue => f.write_str("continue"),
            Self::Hold => f.write_str("hold"),
            Self::Reassign => f.write_str("reassign"),
            Self::Defer => f.write_str("defer"),
        }
    }
}
impl ::std::str::FromStr for WarningAcknowledgement {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "continue" => Ok(Self::Continue),
            "hold" => Ok(Self::Hold),
            "reassign" => Ok(Self::Reassign),
            "defer" => Ok(Self::Defer),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WarningAcknowledgement {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WarningAcknowledgement {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A warning and what was answered.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/WarningEntry`.
///
/// ```
/// let value: spec_kitty_events::WarningEntry = serde_json::from_str(r##"{"warning_id":"text","event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","warning_type":"ConcurrentDriverWarning","participant_ids":[],"acknowledgements":{}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::WarningEntry>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WarningEntry {
    /// Identifier of the warning.
    pub warning_id: ::std::string::String,
    /// The event that last wrote the entry.
    pub event_id: crate::scalar::EventId,
    /// What it warns of.
    pub warning_type: WarningType,
    /// The participants that it is about, as the event lists them.
    pub participant_ids: ::std::vec::Vec<::std::string::String>,
    /// Answers, by participant.
    pub acknowledgements: ::std::collections::BTreeMap<
        ::std::string::String,
        WarningAcknowledgement,
    >,
}
impl WarningEntry {
    pub fn builder() -> builder::WarningEntry {
        Default::default()
    }
}
/// How much attention a coordination warning asks for: info to take note, warning to react.
///
/// Contract: `contracts/shared/WarningSeverity.schema.json`.
///
/// ```
/// let value: spec_kitty_events::WarningSeverity = serde_json::from_str(r##""info""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::WarningSeverity>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum WarningSeverity {
    /// `info` on the wire.
    #[serde(rename = "info")]
    Info,
    /// `warning` on the wire.
    #[serde(rename = "warning")]
    Warning,
}
impl ::std::fmt::Display for WarningSeverity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Info => f.write_str("info"),
            Self::Warning => f.write_str("warning"),
        }
    }
}
impl ::std::str::FromStr for WarningSeverity {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "info" => Ok(Self::Info),
            "warning" => Ok(Self::Warning),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WarningSeverity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WarningSeverity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What a warning warns of, as the type of its event. UnknownWarning stands for one that was answered before it was seen.
///
/// Contract: `contracts/states/ReducedCollaborationState.schema.json#/$defs/WarningType`.
///
/// ```
/// let value: spec_kitty_events::WarningType = serde_json::from_str(r##""ConcurrentDriverWarning""##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::WarningType>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
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
impl ::std::fmt::Display for WarningType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ConcurrentDriverWarning => f.write_str("ConcurrentDriverWarning"),
            Self::PotentialStepCollisionDetected => {
                f.write_str("PotentialStepCollisionDetected")
            }
            Self::UnknownWarning => f.write_str("UnknownWarning"),
        }
    }
}
impl ::std::str::FromStr for WarningType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ConcurrentDriverWarning" => Ok(Self::ConcurrentDriverWarning),
            "PotentialStepCollisionDetected" => Ok(Self::PotentialStepCollisionDetected),
            "UnknownWarning" => Ok(Self::UnknownWarning),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WarningType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WarningType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Where a work package stands after the last move that counted.
///
/// Contract: `contracts/states/WorkPackageState.schema.json`.
///
/// ```
/// let value: spec_kitty_events::WorkPackageState = serde_json::from_str(r##"{"wp_id":"text","current_lane":"planned","last_event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD","last_transition_at":"2026-01-15T10:00:00Z","evidence":{"repos":[{"repo":"text","branch":"text","commit":"text"}],"review":{"reviewer":"text","verdict":"text"}}}"##)?;
/// let text = serde_json::to_string(&value)?;
/// assert_eq!(serde_json::from_str::<spec_kitty_events::WorkPackageState>(&text)?, value);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WorkPackageState {
    /// Identifier of the work package.
    pub wp_id: ::std::string::String,
    /// The lane that it stands in.
    pub current_lane: Lane,
    /// The event that moved it there.
    pub last_event_id: crate::scalar::EventId,
    /// When that event was emitted, as its envelope says it.
    pub last_transition_at: crate::scalar::Timestamp,
    /// Proof that the work is finished. Kept for the lanes that policy/reducer_rules.json lists, else null.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "crate::scalar::Nullable<::std::option::Option<DoneEvidence>>")
    )]
    pub evidence: ::std::option::Option<DoneEvidence>,
}
impl WorkPackageState {
    pub fn builder() -> builder::WorkPackageState {
        Default::default()
    }
}
/// Generation of default values for serde.
pub mod defaults {
    pub(super) fn default_bool<const V: bool>() -> bool {
        V
    }
    pub(super) fn error_entry_agent() -> ::std::string::String {
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
impl<'de> ::serde::Deserialize<'de> for AuthPrincipalBinding {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = AuthPrincipalBinding;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `AuthPrincipalBinding`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<AuthPrincipalBinding, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<crate::scalar::Timestamp> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "auth_principal_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("auth_principal_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "participant_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "bound_at" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("bound_at"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(AuthPrincipalBinding {
                    auth_principal_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("auth_principal_id"),
                            );
                        }
                    },
                    participant_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    bound_at: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("bound_at")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for CommentPostedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = CommentPostedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `CommentPostedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<CommentPostedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "comment_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("comment_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "content" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("content"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "reply_to" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("reply_to"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(CommentPostedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    comment_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("comment_id"));
                        }
                    },
                    content: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("content")),
                    },
                    reply_to: match member_4 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConcurrentDriverWarningPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ConcurrentDriverWarningPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ConcurrentDriverWarningPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ConcurrentDriverWarningPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut member_3: Option<FocusTarget> = None;
                let mut member_4: Option<WarningSeverity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "warning_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("warning_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "participant_ids" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_ids"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "focus_target" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("focus_target"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "severity" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("severity"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ConcurrentDriverWarningPayload {
                    warning_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("warning_id"));
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    participant_ids: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_ids"),
                            );
                        }
                    },
                    focus_target: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("focus_target"));
                        }
                    },
                    severity: match member_4 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("severity")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectorDegradedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ConnectorDegradedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ConnectorDegradedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ConnectorDegradedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::ProjectUuid> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<ConnectorActorType> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<crate::scalar::Timestamp> = None;
                let mut member_9: Option<::std::string::String> = None;
                let mut member_10: Option<crate::scalar::Timestamp> = None;
                let mut member_11: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "connector_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "endpoint_url" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("endpoint_url"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "degradation_reason" => {
                            if member_9.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("degradation_reason"),
                                );
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "last_healthy_at" => {
                            if member_10.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("last_healthy_at"),
                                );
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        "user_id" => {
                            if member_11.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_11 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ConnectorDegradedPayload {
                    connector_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    connector_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("connector_type"),
                            );
                        }
                    },
                    provider: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("provider")),
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    project_uuid: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    actor_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    endpoint_url: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("endpoint_url"));
                        }
                    },
                    recorded_at: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    degradation_reason: match member_9 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("degradation_reason"),
                            );
                        }
                    },
                    last_healthy_at: match member_10 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("last_healthy_at"),
                            );
                        }
                    },
                    user_id: match member_11 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectorHealthCheckedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ConnectorHealthCheckedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ConnectorHealthCheckedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ConnectorHealthCheckedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::ProjectUuid> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<ConnectorActorType> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<crate::scalar::Timestamp> = None;
                let mut member_9: Option<HealthStatus> = None;
                let mut member_10: Option<f64> = None;
                let mut member_11: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "connector_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "endpoint_url" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("endpoint_url"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "health_status" => {
                            if member_9.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("health_status"),
                                );
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "latency_ms" => {
                            if member_10.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("latency_ms"),
                                );
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        "user_id" => {
                            if member_11.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_11 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ConnectorHealthCheckedPayload {
                    connector_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    connector_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("connector_type"),
                            );
                        }
                    },
                    provider: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("provider")),
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    project_uuid: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    actor_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    endpoint_url: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("endpoint_url"));
                        }
                    },
                    recorded_at: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    health_status: match member_9 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("health_status"),
                            );
                        }
                    },
                    latency_ms: match member_10 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("latency_ms"));
                        }
                    },
                    user_id: match member_11 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectorProvisionedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ConnectorProvisionedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ConnectorProvisionedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ConnectorProvisionedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::ProjectUuid> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<ConnectorActorType> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<crate::scalar::Timestamp> = None;
                let mut member_9: Option<::std::string::String> = None;
                let mut member_10: Option<::std::string::String> = None;
                let mut member_11: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "connector_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "endpoint_url" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("endpoint_url"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "credentials_ref" => {
                            if member_9.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("credentials_ref"),
                                );
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "config_hash" => {
                            if member_10.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("config_hash"),
                                );
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        "user_id" => {
                            if member_11.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_11 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ConnectorProvisionedPayload {
                    connector_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    connector_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("connector_type"),
                            );
                        }
                    },
                    provider: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("provider")),
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    project_uuid: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    actor_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    endpoint_url: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("endpoint_url"));
                        }
                    },
                    recorded_at: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    credentials_ref: match member_9 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("credentials_ref"),
                            );
                        }
                    },
                    config_hash: match member_10 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("config_hash"));
                        }
                    },
                    user_id: match member_11 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectorReconnectedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ConnectorReconnectedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ConnectorReconnectedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ConnectorReconnectedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::ProjectUuid> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<ConnectorActorType> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<crate::scalar::Timestamp> = None;
                let mut member_9: Option<ConnectorState> = None;
                let mut member_10: Option<ReconnectStrategy> = None;
                let mut member_11: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "connector_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "endpoint_url" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("endpoint_url"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "previous_state" => {
                            if member_9.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("previous_state"),
                                );
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "reconnect_strategy" => {
                            if member_10.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("reconnect_strategy"),
                                );
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        "user_id" => {
                            if member_11.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_11 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ConnectorReconnectedPayload {
                    connector_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    connector_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("connector_type"),
                            );
                        }
                    },
                    provider: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("provider")),
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    project_uuid: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    actor_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    endpoint_url: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("endpoint_url"));
                        }
                    },
                    recorded_at: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    previous_state: match member_9 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("previous_state"),
                            );
                        }
                    },
                    reconnect_strategy: match member_10 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("reconnect_strategy"),
                            );
                        }
                    },
                    user_id: match member_11 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectorRevokedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ConnectorRevokedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ConnectorRevokedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ConnectorRevokedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::ProjectUuid> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<ConnectorActorType> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<crate::scalar::Timestamp> = None;
                let mut member_9: Option<::std::string::String> = None;
                let mut member_10: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "connector_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "endpoint_url" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("endpoint_url"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "revocation_reason" => {
                            if member_9.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("revocation_reason"),
                                );
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "user_id" => {
                            if member_10.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ConnectorRevokedPayload {
                    connector_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    connector_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("connector_type"),
                            );
                        }
                    },
                    provider: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("provider")),
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    project_uuid: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    actor_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    endpoint_url: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("endpoint_url"));
                        }
                    },
                    recorded_at: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    revocation_reason: match member_9 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("revocation_reason"),
                            );
                        }
                    },
                    user_id: match member_10 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for DecisionCapturedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = DecisionCapturedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `DecisionCapturedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<DecisionCapturedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<::std::string::String> = None;
                let mut member_5: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_6: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "decision_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("decision_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "topic" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("topic"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "chosen_option" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("chosen_option"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "rationale" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("rationale"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "referenced_warning_id" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("referenced_warning_id"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(DecisionCapturedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    decision_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("decision_id"));
                        }
                    },
                    topic: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("topic")),
                    },
                    chosen_option: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("chosen_option"),
                            );
                        }
                    },
                    rationale: match member_5 {
                        Some(value) => value,
                        None => None,
                    },
                    referenced_warning_id: match member_6 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for DecisionInputAnsweredPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = DecisionInputAnsweredPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `DecisionInputAnsweredPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<DecisionInputAnsweredPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<RuntimeActorIdentity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "run_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("run_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "decision_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("decision_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "answer" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("answer"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(DecisionInputAnsweredPayload {
                    run_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("run_id")),
                    },
                    decision_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("decision_id"));
                        }
                    },
                    answer: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("answer")),
                    },
                    actor: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for DecisionInputRequestedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = DecisionInputRequestedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `DecisionInputRequestedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<DecisionInputRequestedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut member_5: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_6: Option<RuntimeActorIdentity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "run_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("run_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "decision_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("decision_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "question" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("question"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "options" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("options"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "input_key" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("input_key"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_6.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(DecisionInputRequestedPayload {
                    run_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("run_id")),
                    },
                    decision_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("decision_id"));
                        }
                    },
                    step_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    question: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("question")),
                    },
                    options: match member_4 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    input_key: match member_5 {
                        Some(value) => value,
                        None => None,
                    },
                    actor: match member_6 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for DoneEvidence {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = DoneEvidence;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `DoneEvidence`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<DoneEvidence, A::Error> {
                let mut member_0: Option<::std::vec::Vec<RepoEvidence>> = None;
                let mut member_1: Option<::std::vec::Vec<VerificationEntry>> = None;
                let mut member_2: Option<ReviewVerdict> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "repos" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("repos"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "verification" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("verification"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "review" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("review"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(DoneEvidence {
                    repos: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("repos")),
                    },
                    verification: match member_1 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    review: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("review")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for DriveIntentSetPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = DriveIntentSetPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `DriveIntentSetPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<DriveIntentSetPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<DriveIntent> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "intent" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("intent"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(DriveIntentSetPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    intent: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("intent")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ErrorEntry {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ErrorEntry;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ErrorEntry`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ErrorEntry, A::Error> {
                let mut member_0: Option<crate::scalar::Timestamp> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "timestamp" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("timestamp"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "action_attempted" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("action_attempted"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "error_message" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("error_message"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "resolution" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("resolution"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "agent" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("agent"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ErrorEntry {
                    timestamp: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("timestamp"));
                        }
                    },
                    action_attempted: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("action_attempted"),
                            );
                        }
                    },
                    error_message: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("error_message"),
                            );
                        }
                    },
                    resolution: match member_3 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    agent: match member_4 {
                        Some(value) => value,
                        None => defaults::error_entry_agent(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for Event {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = Event;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `Event`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<Event, A::Error> {
                let mut member_0: Option<crate::scalar::EventId> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                > = None;
                let mut member_4: Option<crate::scalar::Timestamp> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<::std::string::String> = None;
                let mut member_7: Option<i64> = None;
                let mut member_8: Option<
                    ::std::option::Option<crate::scalar::EventId>,
                > = None;
                let mut member_9: Option<crate::scalar::ProjectUuid> = None;
                let mut member_10: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut member_11: Option<crate::scalar::EventId> = None;
                let mut member_12: Option<::std::string::String> = None;
                let mut member_13: Option<i64> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "event_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("event_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "event_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("event_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "aggregate_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("aggregate_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "payload" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("payload"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "timestamp" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("timestamp"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "build_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("build_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "node_id" => {
                            if member_6.is_some() {
                                return Err(::serde::de::Error::duplicate_field("node_id"));
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "lamport_clock" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("lamport_clock"),
                                );
                            }
                            member_7 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "causation_id" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("causation_id"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_9.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "project_slug" => {
                            if member_10.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_slug"),
                                );
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        "correlation_id" => {
                            if member_11.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("correlation_id"),
                                );
                            }
                            member_11 = Some(map.next_value()?);
                        }
                        "schema_version" => {
                            if member_12.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("schema_version"),
                                );
                            }
                            member_12 = Some(map.next_value()?);
                        }
                        "data_tier" => {
                            if member_13.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("data_tier"),
                                );
                            }
                            member_13 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(Event {
                    event_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("event_id")),
                    },
                    event_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("event_type"));
                        }
                    },
                    aggregate_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("aggregate_id"));
                        }
                    },
                    payload: match member_3 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    timestamp: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("timestamp"));
                        }
                    },
                    build_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("build_id")),
                    },
                    node_id: match member_6 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("node_id")),
                    },
                    lamport_clock: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("lamport_clock"),
                            );
                        }
                    },
                    causation_id: match member_8 {
                        Some(value) => value,
                        None => None,
                    },
                    project_uuid: match member_9 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    project_slug: match member_10 {
                        Some(value) => value,
                        None => None,
                    },
                    correlation_id: match member_11 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("correlation_id"),
                            );
                        }
                    },
                    schema_version: match member_12 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("schema_version"),
                            );
                        }
                    },
                    data_tier: match member_13 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ExternalReferenceLinkedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ExternalReferenceLinkedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ExternalReferenceLinkedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ExternalReferenceLinkedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<::std::string::String> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<::std::string::String> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<::std::string::String> = None;
                let mut member_9: Option<::std::string::String> = None;
                let mut member_10: Option<crate::scalar::Timestamp> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "link_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("link_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "external_provider" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("external_provider"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "external_ref_type" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("external_ref_type"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "external_ref_id" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("external_ref_id"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "external_ref_url" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("external_ref_url"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "internal_aggregate_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "internal_aggregate_type",
                                    ),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "internal_aggregate_id" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("internal_aggregate_id"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "linked_by" => {
                            if member_9.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("linked_by"),
                                );
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_10.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ExternalReferenceLinkedPayload {
                    link_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("link_id")),
                    },
                    connector_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    external_provider: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("external_provider"),
                            );
                        }
                    },
                    external_ref_type: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("external_ref_type"),
                            );
                        }
                    },
                    external_ref_id: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("external_ref_id"),
                            );
                        }
                    },
                    external_ref_url: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("external_ref_url"),
                            );
                        }
                    },
                    internal_aggregate_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("internal_aggregate_type"),
                            );
                        }
                    },
                    internal_aggregate_id: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("internal_aggregate_id"),
                            );
                        }
                    },
                    mission_id: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    linked_by: match member_9 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("linked_by"));
                        }
                    },
                    recorded_at: match member_10 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for FocusChangedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = FocusChangedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `FocusChangedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<FocusChangedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<FocusTarget> = None;
                let mut member_3: Option<::std::option::Option<FocusTarget>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "focus_target" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("focus_target"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "previous_focus_target" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("previous_focus_target"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(FocusChangedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    focus_target: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("focus_target"));
                        }
                    },
                    previous_focus_target: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for FocusTarget {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = FocusTarget;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `FocusTarget`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<FocusTarget, A::Error> {
                let mut member_0: Option<FocusTargetType> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "target_type" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("target_type"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "target_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("target_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(FocusTarget {
                    target_type: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("target_type"));
                        }
                    },
                    target_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("target_id"));
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ForceMetadata {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ForceMetadata;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ForceMetadata`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ForceMetadata, A::Error> {
                let mut member_0: Option<bool> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "force" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("force"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "reason" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("reason"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ForceMetadata {
                    force: match member_0 {
                        Some(value) => value,
                        None => defaults::default_bool::<true>(),
                    },
                    actor: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    reason: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("reason")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GateFailedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GateFailedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GateFailedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<GateFailedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<GateType> = None;
                let mut member_2: Option<FailedConclusion> = None;
                let mut member_3: Option<GateProvider> = None;
                let mut member_4: Option<i64> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<::std::string::String> = None;
                let mut member_7: Option<::std::option::Option<i64>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "gate_name" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("gate_name"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "gate_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("gate_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "conclusion" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("conclusion"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "external_provider" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("external_provider"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "check_run_id" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("check_run_id"),
                                );
                            }
                            member_4 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "check_run_url" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("check_run_url"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "delivery_id" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("delivery_id"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "pr_number" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("pr_number"),
                                );
                            }
                            member_7 = Some(
                                map
                                    .next_value::<
                                        crate::scalar::Integral<::std::option::Option<i64>>,
                                    >()?
                                    .0,
                            );
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GateFailedPayload {
                    gate_name: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("gate_name"));
                        }
                    },
                    gate_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("gate_type"));
                        }
                    },
                    conclusion: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("conclusion"));
                        }
                    },
                    external_provider: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("external_provider"),
                            );
                        }
                    },
                    check_run_id: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("check_run_id"));
                        }
                    },
                    check_run_url: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("check_run_url"),
                            );
                        }
                    },
                    delivery_id: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("delivery_id"));
                        }
                    },
                    pr_number: match member_7 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GatePassedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GatePassedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GatePassedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<GatePassedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<GateType> = None;
                let mut member_2: Option<PassedConclusion> = None;
                let mut member_3: Option<GateProvider> = None;
                let mut member_4: Option<i64> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<::std::string::String> = None;
                let mut member_7: Option<::std::option::Option<i64>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "gate_name" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("gate_name"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "gate_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("gate_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "conclusion" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("conclusion"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "external_provider" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("external_provider"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "check_run_id" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("check_run_id"),
                                );
                            }
                            member_4 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "check_run_url" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("check_run_url"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "delivery_id" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("delivery_id"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "pr_number" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("pr_number"),
                                );
                            }
                            member_7 = Some(
                                map
                                    .next_value::<
                                        crate::scalar::Integral<::std::option::Option<i64>>,
                                    >()?
                                    .0,
                            );
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GatePassedPayload {
                    gate_name: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("gate_name"));
                        }
                    },
                    gate_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("gate_type"));
                        }
                    },
                    conclusion: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("conclusion"));
                        }
                    },
                    external_provider: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("external_provider"),
                            );
                        }
                    },
                    check_run_id: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("check_run_id"));
                        }
                    },
                    check_run_url: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("check_run_url"),
                            );
                        }
                    },
                    delivery_id: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("delivery_id"));
                        }
                    },
                    pr_number: match member_7 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GenerationBlockedBySemanticConflictPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GenerationBlockedBySemanticConflictPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GenerationBlockedBySemanticConflictPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<
                GenerationBlockedBySemanticConflictPayload,
                A::Error,
            > {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut member_3: Option<BlockingStrictness> = None;
                let mut member_4: Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "conflict_event_ids" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("conflict_event_ids"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "blocking_strictness" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("blocking_strictness"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "step_metadata" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("step_metadata"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GenerationBlockedBySemanticConflictPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    step_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    conflict_event_ids: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("conflict_event_ids"),
                            );
                        }
                    },
                    blocking_strictness: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("blocking_strictness"),
                            );
                        }
                    },
                    step_metadata: match member_4 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GlossaryClarificationRequestedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GlossaryClarificationRequestedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GlossaryClarificationRequestedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<GlossaryClarificationRequestedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<::std::string::String> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut member_7: Option<SemanticSeverity> = None;
                let mut member_8: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "scope_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("scope_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "semantic_check_event_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "semantic_check_event_id",
                                    ),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "term" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("term"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "question" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("question"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "options" => {
                            if member_6.is_some() {
                                return Err(::serde::de::Error::duplicate_field("options"));
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "urgency" => {
                            if member_7.is_some() {
                                return Err(::serde::de::Error::duplicate_field("urgency"));
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_8.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GlossaryClarificationRequestedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    scope_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("scope_id")),
                    },
                    step_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    semantic_check_event_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("semantic_check_event_id"),
                            );
                        }
                    },
                    term: match member_4 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("term")),
                    },
                    question: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("question")),
                    },
                    options: match member_6 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("options")),
                    },
                    urgency: match member_7 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("urgency")),
                    },
                    actor: match member_8 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GlossaryClarificationResolvedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GlossaryClarificationResolvedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GlossaryClarificationResolvedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<GlossaryClarificationResolvedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "clarification_event_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "clarification_event_id",
                                    ),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "selected_meaning" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("selected_meaning"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GlossaryClarificationResolvedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    clarification_event_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("clarification_event_id"),
                            );
                        }
                    },
                    selected_meaning: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("selected_meaning"),
                            );
                        }
                    },
                    actor: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GlossaryScopeActivatedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GlossaryScopeActivatedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GlossaryScopeActivatedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<GlossaryScopeActivatedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<GlossaryScopeType> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "scope_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("scope_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "scope_type" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("scope_type"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "glossary_version_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("glossary_version_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GlossaryScopeActivatedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    scope_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("scope_id")),
                    },
                    scope_type: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("scope_type"));
                        }
                    },
                    glossary_version_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("glossary_version_id"),
                            );
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GlossarySenseUpdatedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GlossarySenseUpdatedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GlossarySenseUpdatedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<GlossarySenseUpdatedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_4: Option<::std::string::String> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "scope_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("scope_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "term_surface" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("term_surface"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "before_sense" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("before_sense"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "after_sense" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("after_sense"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "reason" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("reason"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_6.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GlossarySenseUpdatedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    scope_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("scope_id")),
                    },
                    term_surface: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("term_surface"));
                        }
                    },
                    before_sense: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    after_sense: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("after_sense"));
                        }
                    },
                    reason: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("reason")),
                    },
                    actor: match member_6 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for GlossaryStrictnessSetPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = GlossaryStrictnessSetPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `GlossaryStrictnessSetPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<GlossaryStrictnessSetPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<GlossaryStrictness> = None;
                let mut member_2: Option<::std::option::Option<GlossaryStrictness>> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "new_strictness" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("new_strictness"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "previous_strictness" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("previous_strictness"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(GlossaryStrictnessSetPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    new_strictness: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("new_strictness"),
                            );
                        }
                    },
                    previous_strictness: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    actor: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for LenientEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = LenientEvent;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `LenientEvent`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<LenientEvent, A::Error> {
                let mut member_0: Option<crate::scalar::EventId> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                > = None;
                let mut member_4: Option<crate::scalar::Timestamp> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<i64> = None;
                let mut member_7: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_8: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_9: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_10: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut member_11: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut member_12: Option<
                    ::std::option::Option<::std::string::String>,
                > = None;
                let mut member_13: Option<::std::option::Option<i64>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "event_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("event_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "event_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("event_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "aggregate_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("aggregate_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "payload" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("payload"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "timestamp" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("timestamp"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "node_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("node_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "lamport_clock" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("lamport_clock"),
                                );
                            }
                            member_6 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "causation_id" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("causation_id"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "correlation_id" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("correlation_id"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "build_id" => {
                            if member_9.is_some() {
                                return Err(::serde::de::Error::duplicate_field("build_id"));
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_10.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        "project_slug" => {
                            if member_11.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_slug"),
                                );
                            }
                            member_11 = Some(map.next_value()?);
                        }
                        "schema_version" => {
                            if member_12.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("schema_version"),
                                );
                            }
                            member_12 = Some(map.next_value()?);
                        }
                        "data_tier" => {
                            if member_13.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("data_tier"),
                                );
                            }
                            member_13 = Some(
                                map
                                    .next_value::<
                                        crate::scalar::Integral<::std::option::Option<i64>>,
                                    >()?
                                    .0,
                            );
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(LenientEvent {
                    event_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("event_id")),
                    },
                    event_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("event_type"));
                        }
                    },
                    aggregate_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("aggregate_id"));
                        }
                    },
                    payload: match member_3 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    timestamp: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("timestamp"));
                        }
                    },
                    node_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("node_id")),
                    },
                    lamport_clock: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("lamport_clock"),
                            );
                        }
                    },
                    causation_id: match member_7 {
                        Some(value) => value,
                        None => None,
                    },
                    correlation_id: match member_8 {
                        Some(value) => value,
                        None => None,
                    },
                    build_id: match member_9 {
                        Some(value) => value,
                        None => None,
                    },
                    project_uuid: match member_10 {
                        Some(value) => value,
                        None => None,
                    },
                    project_slug: match member_11 {
                        Some(value) => value,
                        None => None,
                    },
                    schema_version: match member_12 {
                        Some(value) => value,
                        None => None,
                    },
                    data_tier: match member_13 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for MissionCancelledPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = MissionCancelledPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `MissionCancelledPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<MissionCancelledPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "reason" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("reason"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "cancelled_wp_ids" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("cancelled_wp_ids"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(MissionCancelledPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    reason: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("reason")),
                    },
                    actor: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    cancelled_wp_ids: match member_3 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for MissionCompletedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = MissionCompletedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `MissionCompletedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<MissionCompletedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "final_phase" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("final_phase"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(MissionCompletedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    mission_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_type"));
                        }
                    },
                    final_phase: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("final_phase"));
                        }
                    },
                    actor: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for MissionContext {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = MissionContext;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `MissionContext`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<MissionContext, A::Error> {
                let mut member_0: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_1: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_2: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_3: Option<::std::option::Option<i64>> = None;
                let mut member_4: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_5: Option<
                    ::std::option::Option<crate::scalar::ProjectUuid>,
                > = None;
                let mut member_6: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_7: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_slug" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_slug"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "slug" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("slug"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_number" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_number"),
                                );
                            }
                            member_3 = Some(
                                map
                                    .next_value::<
                                        crate::scalar::Integral<::std::option::Option<i64>>,
                                    >()?
                                    .0,
                            );
                        }
                        "mission_type" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_type"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "build_id" => {
                            if member_6.is_some() {
                                return Err(::serde::de::Error::duplicate_field("build_id"));
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "execution_mode" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("execution_mode"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(MissionContext {
                    mission_slug: match member_0 {
                        Some(value) => value,
                        None => None,
                    },
                    slug: match member_1 {
                        Some(value) => value,
                        None => None,
                    },
                    mission_id: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    mission_number: match member_3 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    mission_type: match member_4 {
                        Some(value) => value,
                        None => None,
                    },
                    project_uuid: match member_5 {
                        Some(value) => value,
                        None => None,
                    },
                    build_id: match member_6 {
                        Some(value) => value,
                        None => None,
                    },
                    execution_mode: match member_7 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for MissionRunCompletedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = MissionRunCompletedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `MissionRunCompletedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<MissionRunCompletedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<RuntimeActorIdentity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "run_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("run_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(MissionRunCompletedPayload {
                    run_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("run_id")),
                    },
                    mission_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_type"));
                        }
                    },
                    actor: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for MissionRunStartedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = MissionRunStartedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `MissionRunStartedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<MissionRunStartedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<RuntimeActorIdentity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "run_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("run_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(MissionRunStartedPayload {
                    run_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("run_id")),
                    },
                    mission_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_type"));
                        }
                    },
                    actor: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for MissionStartedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = MissionStartedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `MissionStartedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<MissionStartedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "initial_phase" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("initial_phase"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(MissionStartedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    mission_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_type"));
                        }
                    },
                    initial_phase: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("initial_phase"),
                            );
                        }
                    },
                    actor: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for NextStepAutoCompletedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = NextStepAutoCompletedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `NextStepAutoCompletedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<NextStepAutoCompletedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<RuntimeActorIdentity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "run_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("run_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "agent_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("agent_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "result" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("result"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(NextStepAutoCompletedPayload {
                    run_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("run_id")),
                    },
                    step_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    agent_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("agent_id")),
                    },
                    result: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("result")),
                    },
                    actor: match member_4 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for NextStepIssuedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = NextStepIssuedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `NextStepIssuedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<NextStepIssuedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<RuntimeActorIdentity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "run_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("run_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "agent_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("agent_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(NextStepIssuedPayload {
                    run_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("run_id")),
                    },
                    step_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    agent_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("agent_id")),
                    },
                    actor: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ParticipantIdentity {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ParticipantIdentity;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ParticipantIdentity`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ParticipantIdentity, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<ParticipantType> = None;
                let mut member_2: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_3: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "participant_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "display_name" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("display_name"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "session_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("session_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ParticipantIdentity {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    participant_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_type"),
                            );
                        }
                    },
                    display_name: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    session_id: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ParticipantInvitedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ParticipantInvitedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ParticipantInvitedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ParticipantInvitedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<ParticipantIdentity> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "participant_identity" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_identity"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "invited_by" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("invited_by"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ParticipantInvitedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    participant_identity: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_identity"),
                            );
                        }
                    },
                    invited_by: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("invited_by"));
                        }
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ParticipantJoinedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ParticipantJoinedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ParticipantJoinedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ParticipantJoinedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<ParticipantIdentity> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "participant_identity" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_identity"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "auth_principal_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("auth_principal_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ParticipantJoinedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    participant_identity: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_identity"),
                            );
                        }
                    },
                    mission_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    auth_principal_id: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ParticipantLeftPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ParticipantLeftPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ParticipantLeftPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ParticipantLeftPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "reason" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("reason"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ParticipantLeftPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    reason: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for PayloadRecord {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = PayloadRecord;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `PayloadRecord`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<PayloadRecord, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "event_type" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("event_type"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "payload" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("payload"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(PayloadRecord {
                    event_type: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("event_type"));
                        }
                    },
                    payload: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("payload")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for PhaseEnteredPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = PhaseEnteredPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `PhaseEnteredPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<PhaseEnteredPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "phase_name" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("phase_name"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "previous_phase" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("previous_phase"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(PhaseEnteredPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    phase_name: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("phase_name"));
                        }
                    },
                    previous_phase: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    actor: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for PotentialStepCollisionDetectedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = PotentialStepCollisionDetectedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `PotentialStepCollisionDetectedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<PotentialStepCollisionDetectedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_5: Option<WarningSeverity> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "warning_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("warning_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "participant_ids" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_ids"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "wp_id" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("wp_id"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "severity" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("severity"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(PotentialStepCollisionDetectedPayload {
                    warning_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("warning_id"));
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    participant_ids: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_ids"),
                            );
                        }
                    },
                    step_id: match member_3 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    wp_id: match member_4 {
                        Some(value) => value,
                        None => None,
                    },
                    severity: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("severity")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for PresenceHeartbeatPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = PresenceHeartbeatPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `PresenceHeartbeatPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<PresenceHeartbeatPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "session_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("session_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(PresenceHeartbeatPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    session_id: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for PromptStepExecutionCompletedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = PromptStepExecutionCompletedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `PromptStepExecutionCompletedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<PromptStepExecutionCompletedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_4: Option<StepOutcome> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "wp_id" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("wp_id"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "outcome" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("outcome"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(PromptStepExecutionCompletedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    step_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    wp_id: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    outcome: match member_4 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("outcome")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for PromptStepExecutionStartedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = PromptStepExecutionStartedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `PromptStepExecutionStartedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<PromptStepExecutionStartedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_4: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "wp_id" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("wp_id"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "step_description" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("step_description"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(PromptStepExecutionStartedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    step_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    wp_id: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    step_description: match member_4 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for RepoEvidence {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = RepoEvidence;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `RepoEvidence`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<RepoEvidence, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "repo" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("repo"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "branch" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("branch"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "commit" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("commit"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "files_touched" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("files_touched"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(RepoEvidence {
                    repo: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("repo")),
                    },
                    branch: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("branch")),
                    },
                    commit: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("commit")),
                    },
                    files_touched: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ReviewRollbackPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ReviewRollbackPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ReviewRollbackPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ReviewRollbackPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut member_4: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "review_ref" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("review_ref"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "target_phase" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("target_phase"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "affected_wp_ids" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("affected_wp_ids"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ReviewRollbackPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    review_ref: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("review_ref"));
                        }
                    },
                    target_phase: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("target_phase"));
                        }
                    },
                    affected_wp_ids: match member_3 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    actor: match member_4 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for ReviewVerdict {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = ReviewVerdict;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `ReviewVerdict`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<ReviewVerdict, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "reviewer" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("reviewer"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "verdict" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("verdict"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "reference" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("reference"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(ReviewVerdict {
                    reviewer: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("reviewer")),
                    },
                    verdict: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("verdict")),
                    },
                    reference: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for RuntimeActorIdentity {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = RuntimeActorIdentity;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `RuntimeActorIdentity`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<RuntimeActorIdentity, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<RuntimeActorType> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_4: Option<::std::option::Option<::std::string::String>> = None;
                let mut member_5: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "actor_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "display_name" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("display_name"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_3.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "model" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("model"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "tool" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("tool"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(RuntimeActorIdentity {
                    actor_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    display_name: match member_2 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    provider: match member_3 {
                        Some(value) => value,
                        None => None,
                    },
                    model: match member_4 {
                        Some(value) => value,
                        None => None,
                    },
                    tool: match member_5 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SemanticCheckEvaluatedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SemanticCheckEvaluatedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SemanticCheckEvaluatedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SemanticCheckEvaluatedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::vec::Vec<SemanticConflictEntry>> = None;
                let mut member_4: Option<SemanticSeverity> = None;
                let mut member_5: Option<f64> = None;
                let mut member_6: Option<SemanticCheckAction> = None;
                let mut member_7: Option<GlossaryStrictness> = None;
                let mut member_8: Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "scope_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("scope_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "conflicts" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("conflicts"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "severity" => {
                            if member_4.is_some() {
                                return Err(::serde::de::Error::duplicate_field("severity"));
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "confidence" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("confidence"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "recommended_action" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recommended_action"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "effective_strictness" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("effective_strictness"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "step_metadata" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("step_metadata"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SemanticCheckEvaluatedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    scope_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("scope_id")),
                    },
                    step_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    conflicts: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("conflicts"));
                        }
                    },
                    severity: match member_4 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("severity")),
                    },
                    confidence: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("confidence"));
                        }
                    },
                    recommended_action: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("recommended_action"),
                            );
                        }
                    },
                    effective_strictness: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("effective_strictness"),
                            );
                        }
                    },
                    step_metadata: match member_8 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SemanticConflictEntry {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SemanticConflictEntry;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SemanticConflictEntry`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SemanticConflictEntry, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<SemanticConflictNature> = None;
                let mut member_2: Option<SemanticSeverity> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "term" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("term"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "nature" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("nature"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "severity" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("severity"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "description" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("description"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SemanticConflictEntry {
                    term: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("term")),
                    },
                    nature: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("nature")),
                    },
                    severity: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("severity")),
                    },
                    description: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("description"));
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SessionLinkedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SessionLinkedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SessionLinkedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SessionLinkedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<SessionLinkType> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "primary_session_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("primary_session_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "linked_session_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("linked_session_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "link_type" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("link_type"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SessionLinkedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    primary_session_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("primary_session_id"),
                            );
                        }
                    },
                    linked_session_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("linked_session_id"),
                            );
                        }
                    },
                    link_type: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("link_type"));
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for StatusActor {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = StatusActor;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("a string or an object for `StatusActor`")
            }
            fn visit_str<E: ::serde::de::Error>(
                self,
                text: &str,
            ) -> ::std::result::Result<StatusActor, E> {
                Ok(StatusActor::Label(text.to_owned()))
            }
            fn visit_string<E: ::serde::de::Error>(
                self,
                text: String,
            ) -> ::std::result::Result<StatusActor, E> {
                Ok(StatusActor::Label(text))
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                map: A,
            ) -> ::std::result::Result<StatusActor, A::Error> {
                ::serde::Deserialize::deserialize(
                        ::serde::de::value::MapAccessDeserializer::new(map),
                    )
                    .map(StatusActor::Details)
            }
        }
        deserializer.deserialize_any(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncDeadLetteredPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SyncDeadLetteredPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SyncDeadLetteredPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SyncDeadLetteredPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::Timestamp> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<i64> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "delivery_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("delivery_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "source_event_fingerprint" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "source_event_fingerprint",
                                    ),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "connector_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "failure_reason" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("failure_reason"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "total_attempts" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("total_attempts"),
                                );
                            }
                            member_6 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "dead_letter_ref" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("dead_letter_ref"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SyncDeadLetteredPayload {
                    delivery_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("delivery_id"));
                        }
                    },
                    source_event_fingerprint: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field(
                                    "source_event_fingerprint",
                                ),
                            );
                        }
                    },
                    connector_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    recorded_at: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    failure_reason: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("failure_reason"),
                            );
                        }
                    },
                    total_attempts: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("total_attempts"),
                            );
                        }
                    },
                    dead_letter_ref: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("dead_letter_ref"),
                            );
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncIngestAcceptedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SyncIngestAcceptedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SyncIngestAcceptedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SyncIngestAcceptedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::Timestamp> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<i64> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "delivery_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("delivery_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "source_event_fingerprint" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "source_event_fingerprint",
                                    ),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "connector_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "ingest_batch_id" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("ingest_batch_id"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "ingested_count" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("ingested_count"),
                                );
                            }
                            member_6 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SyncIngestAcceptedPayload {
                    delivery_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("delivery_id"));
                        }
                    },
                    source_event_fingerprint: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field(
                                    "source_event_fingerprint",
                                ),
                            );
                        }
                    },
                    connector_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    recorded_at: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    ingest_batch_id: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("ingest_batch_id"),
                            );
                        }
                    },
                    ingested_count: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("ingested_count"),
                            );
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncIngestRejectedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SyncIngestRejectedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SyncIngestRejectedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SyncIngestRejectedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::Timestamp> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "delivery_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("delivery_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "source_event_fingerprint" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "source_event_fingerprint",
                                    ),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "connector_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "rejection_reason" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("rejection_reason"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "rejected_payload_ref" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("rejected_payload_ref"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SyncIngestRejectedPayload {
                    delivery_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("delivery_id"));
                        }
                    },
                    source_event_fingerprint: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field(
                                    "source_event_fingerprint",
                                ),
                            );
                        }
                    },
                    connector_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    recorded_at: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    rejection_reason: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("rejection_reason"),
                            );
                        }
                    },
                    rejected_payload_ref: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("rejected_payload_ref"),
                            );
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncReplayCompletedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SyncReplayCompletedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SyncReplayCompletedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SyncReplayCompletedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::Timestamp> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<i64> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "delivery_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("delivery_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "source_event_fingerprint" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "source_event_fingerprint",
                                    ),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "connector_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "replay_id" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("replay_id"),
                                );
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "replayed_count" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("replayed_count"),
                                );
                            }
                            member_6 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "replay_source" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("replay_source"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SyncReplayCompletedPayload {
                    delivery_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("delivery_id"));
                        }
                    },
                    source_event_fingerprint: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field(
                                    "source_event_fingerprint",
                                ),
                            );
                        }
                    },
                    connector_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    recorded_at: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    replay_id: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("replay_id"));
                        }
                    },
                    replayed_count: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("replayed_count"),
                            );
                        }
                    },
                    replay_source: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("replay_source"),
                            );
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncRetryScheduledPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = SyncRetryScheduledPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `SyncRetryScheduledPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<SyncRetryScheduledPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::Timestamp> = None;
                let mut member_5: Option<i64> = None;
                let mut member_6: Option<i64> = None;
                let mut member_7: Option<crate::scalar::Timestamp> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "delivery_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("delivery_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "source_event_fingerprint" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field(
                                        "source_event_fingerprint",
                                    ),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "connector_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "retry_attempt" => {
                            if member_5.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("retry_attempt"),
                                );
                            }
                            member_5 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "max_retries" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("max_retries"),
                                );
                            }
                            member_6 = Some(
                                map.next_value::<crate::scalar::Integral<i64>>()?.0,
                            );
                        }
                        "next_retry_at" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("next_retry_at"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(SyncRetryScheduledPayload {
                    delivery_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("delivery_id"));
                        }
                    },
                    source_event_fingerprint: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field(
                                    "source_event_fingerprint",
                                ),
                            );
                        }
                    },
                    connector_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    recorded_at: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    retry_attempt: match member_5 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("retry_attempt"),
                            );
                        }
                    },
                    max_retries: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("max_retries"));
                        }
                    },
                    next_retry_at: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("next_retry_at"),
                            );
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for TermCandidateObservedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = TermCandidateObservedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `TermCandidateObservedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<TermCandidateObservedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<f64> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "mission_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "scope_id" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("scope_id"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "step_id" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("step_id"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "term_surface" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("term_surface"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "confidence" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("confidence"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "step_metadata" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("step_metadata"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(TermCandidateObservedPayload {
                    mission_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    scope_id: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("scope_id")),
                    },
                    step_id: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("step_id")),
                    },
                    term_surface: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("term_surface"));
                        }
                    },
                    confidence: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("confidence"));
                        }
                    },
                    actor: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor")),
                    },
                    step_metadata: match member_6 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for UserConnectedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = UserConnectedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `UserConnectedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<UserConnectedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::ProjectUuid> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<ConnectorActorType> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<crate::scalar::Timestamp> = None;
                let mut member_9: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "connector_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "endpoint_url" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("endpoint_url"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "user_id" => {
                            if member_9.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(UserConnectedPayload {
                    connector_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    connector_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("connector_type"),
                            );
                        }
                    },
                    provider: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("provider")),
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    project_uuid: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    actor_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    endpoint_url: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("endpoint_url"));
                        }
                    },
                    recorded_at: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    user_id: match member_9 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("user_id")),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for UserConnectionStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = UserConnectionStatus;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `UserConnectionStatus`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<UserConnectionStatus, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<ConnectorState> = None;
                let mut member_2: Option<
                    ::std::option::Option<crate::scalar::Timestamp>,
                > = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "user_id" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "state" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("state"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "last_event_at" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("last_event_at"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(UserConnectionStatus {
                    user_id: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("user_id")),
                    },
                    state: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("state")),
                    },
                    last_event_at: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for UserDisconnectedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = UserDisconnectedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `UserDisconnectedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<UserDisconnectedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<::std::string::String> = None;
                let mut member_4: Option<crate::scalar::ProjectUuid> = None;
                let mut member_5: Option<::std::string::String> = None;
                let mut member_6: Option<ConnectorActorType> = None;
                let mut member_7: Option<::std::string::String> = None;
                let mut member_8: Option<crate::scalar::Timestamp> = None;
                let mut member_9: Option<::std::string::String> = None;
                let mut member_10: Option<::std::string::String> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "connector_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "connector_type" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("connector_type"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "provider" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("provider"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        "project_uuid" => {
                            if member_4.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("project_uuid"),
                                );
                            }
                            member_4 = Some(map.next_value()?);
                        }
                        "actor_id" => {
                            if member_5.is_some() {
                                return Err(::serde::de::Error::duplicate_field("actor_id"));
                            }
                            member_5 = Some(map.next_value()?);
                        }
                        "actor_type" => {
                            if member_6.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("actor_type"),
                                );
                            }
                            member_6 = Some(map.next_value()?);
                        }
                        "endpoint_url" => {
                            if member_7.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("endpoint_url"),
                                );
                            }
                            member_7 = Some(map.next_value()?);
                        }
                        "recorded_at" => {
                            if member_8.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("recorded_at"),
                                );
                            }
                            member_8 = Some(map.next_value()?);
                        }
                        "user_id" => {
                            if member_9.is_some() {
                                return Err(::serde::de::Error::duplicate_field("user_id"));
                            }
                            member_9 = Some(map.next_value()?);
                        }
                        "reason" => {
                            if member_10.is_some() {
                                return Err(::serde::de::Error::duplicate_field("reason"));
                            }
                            member_10 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(UserDisconnectedPayload {
                    connector_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("connector_id"));
                        }
                    },
                    connector_type: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("connector_type"),
                            );
                        }
                    },
                    provider: match member_2 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("provider")),
                    },
                    mission_id: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    project_uuid: match member_4 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("project_uuid"));
                        }
                    },
                    actor_id: match member_5 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("actor_id")),
                    },
                    actor_type: match member_6 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("actor_type"));
                        }
                    },
                    endpoint_url: match member_7 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("endpoint_url"));
                        }
                    },
                    recorded_at: match member_8 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("recorded_at"));
                        }
                    },
                    user_id: match member_9 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("user_id")),
                    },
                    reason: match member_10 {
                        Some(value) => value,
                        None => ::std::default::Default::default(),
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for VerificationEntry {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = VerificationEntry;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `VerificationEntry`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<VerificationEntry, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::option::Option<::std::string::String>> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "command" => {
                            if member_0.is_some() {
                                return Err(::serde::de::Error::duplicate_field("command"));
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "result" => {
                            if member_1.is_some() {
                                return Err(::serde::de::Error::duplicate_field("result"));
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "summary" => {
                            if member_2.is_some() {
                                return Err(::serde::de::Error::duplicate_field("summary"));
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(VerificationEntry {
                    command: match member_0 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("command")),
                    },
                    result: match member_1 {
                        Some(value) => value,
                        None => return Err(::serde::de::Error::missing_field("result")),
                    },
                    summary: match member_2 {
                        Some(value) => value,
                        None => None,
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
impl<'de> ::serde::Deserialize<'de> for WarningAcknowledgedPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> ::serde::de::Visitor<'de> for Reader {
            type Value = WarningAcknowledgedPayload;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object for `WarningAcknowledgedPayload`")
            }
            fn visit_map<A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> ::std::result::Result<WarningAcknowledgedPayload, A::Error> {
                let mut member_0: Option<::std::string::String> = None;
                let mut member_1: Option<::std::string::String> = None;
                let mut member_2: Option<::std::string::String> = None;
                let mut member_3: Option<WarningAcknowledgement> = None;
                let mut extra = ::serde_json::Map::new();
                while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                    match &*key.0 {
                        "participant_id" => {
                            if member_0.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("participant_id"),
                                );
                            }
                            member_0 = Some(map.next_value()?);
                        }
                        "mission_id" => {
                            if member_1.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("mission_id"),
                                );
                            }
                            member_1 = Some(map.next_value()?);
                        }
                        "warning_id" => {
                            if member_2.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("warning_id"),
                                );
                            }
                            member_2 = Some(map.next_value()?);
                        }
                        "acknowledgement" => {
                            if member_3.is_some() {
                                return Err(
                                    ::serde::de::Error::duplicate_field("acknowledgement"),
                                );
                            }
                            member_3 = Some(map.next_value()?);
                        }
                        _ => {
                            extra.insert(key.0.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(WarningAcknowledgedPayload {
                    participant_id: match member_0 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("participant_id"),
                            );
                        }
                    },
                    mission_id: match member_1 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("mission_id"));
                        }
                    },
                    warning_id: match member_2 {
                        Some(value) => value,
                        None => {
                            return Err(::serde::de::Error::missing_field("warning_id"));
                        }
                    },
                    acknowledgement: match member_3 {
                        Some(value) => value,
                        None => {
                            return Err(
                                ::serde::de::Error::missing_field("acknowledgement"),
                            );
                        }
                    },
                    extra: extra,
                })
            }
        }
        deserializer.deserialize_map(Reader)
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
/// Calls a macro with the names of all types, for tests that look at each of them.
#[doc(hidden)]
#[macro_export]
macro_rules! with_type_names {
    ($callback:ident) => {
        $callback ! { ArtifactClass ArtifactEntry ArtifactIdentity AuditArtifactRef
        AuditEnforcementMode AuditSeverity AuditStatus AuditTriggerMode AuditVerdict
        AuthPrincipalBinding BlockingStrictness ClarificationRecord CollaborationAnomaly
        CollaborationAnomalyCode CommentEntry CommentPostedPayload
        ConcurrentDriverWarningPayload ConnectorActorType ConnectorAnomaly
        ConnectorAnomalyCode ConnectorDegradedPayload ConnectorHealthCheckedPayload
        ConnectorProvisionedPayload ConnectorReconnectedPayload ConnectorRevokedPayload
        ConnectorState ContentHashRef CutoverArtifact CutoverSignalLocation
        DecisionAuthorityRole DecisionCapturedPayload DecisionEntry
        DecisionInputAnsweredPayload DecisionInputRequestedPayload DecisionPointAnomaly
        DecisionPointAnomalyCode DecisionPointDiscussingPayload
        DecisionPointOpenedPayload DecisionPointOverriddenPayload DecisionPointPayload
        DecisionPointResolvedPayload DecisionPointState DoneEvidence DossierAnomalyType
        DriftKind DriftRecord DriveIntent DriveIntentSetPayload ErrorEntry Event EventId
        ExecutionMode ExternalReferenceLinkedPayload FailedConclusion FocusChangedPayload
        FocusTarget FocusTargetType ForceMetadata GateFailedPayload GatePassedPayload
        GateProvider GateType GenerationBlockedBySemanticConflictPayload GlossaryAnomaly
        GlossaryAnomalyCode GlossaryClarificationRequestedPayload
        GlossaryClarificationResolvedPayload GlossaryScopeActivatedPayload
        GlossaryScopeType GlossarySenseUpdatedPayload GlossaryStrictness
        GlossaryStrictnessSetPayload HashAlgorithm HealthStatus Lane LenientEvent
        LifecycleAnomaly LifecycleAnomalyCode LocalNamespaceTuple MissingArtifact
        MissionAuditAnomaly MissionAuditAnomalyCode MissionAuditCompletedPayload
        MissionAuditDecisionRequestedPayload MissionAuditFailedPayload
        MissionAuditRequestedPayload MissionAuditStartedPayload MissionCancelledPayload
        MissionClosedPayload MissionCompletedPayload MissionContext MissionCreatedPayload
        MissionDossierArtifactIndexedPayload MissionDossierArtifactMissingPayload
        MissionDossierParityDriftDetectedPayload MissionDossierSnapshotComputedPayload
        MissionDossierState MissionRunAnomaly MissionRunAnomalyCode
        MissionRunCompletedPayload MissionRunStartedPayload MissionRunStatus
        MissionStartedPayload MissionStatus NextStepAutoCompletedPayload
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
        RetrospectiveCompletedPayload RetrospectiveSkippedPayload ReviewRollbackPayload
        ReviewVerdict RuntimeActorIdentity RuntimeActorType SemanticCheckAction
        SemanticCheckEvaluatedPayload SemanticConflictEntry SemanticConflictNature
        SemanticSeverity SessionLinkType SessionLinkedPayload SnapshotSummary StatusActor
        StatusActorDetails StatusAnomaly StatusAnomalyCode StatusTransitionPayload
        StepOutcome SyncAnomaly SyncAnomalyCode SyncDeadLetteredPayload
        SyncIngestAcceptedPayload SyncIngestRejectedPayload SyncLaneV1 SyncLaneV2
        SyncOutcome SyncOutcomeCounts SyncReplayCompletedPayload
        SyncRetryScheduledPayload TermCandidateObservedPayload Timestamp TriggerSource
        UserConnectedPayload UserConnectionStatus UserDisconnectedPayload
        VerificationEntry WarningAcknowledgedPayload WarningAcknowledgement WarningEntry
        WarningSeverity WarningType WorkPackageState }
    };
}
