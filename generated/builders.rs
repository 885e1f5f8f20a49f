// Generated from contracts/. Edit a schema or a policy there, then run
// `cargo run -- contracts check --bless`.

#[derive(Clone, Debug)]
/// Builds a [`super::ArtifactEntry`] member by member.
pub struct ArtifactEntry {
    content_ref: ::std::result::Result<super::ContentHashRef, ::std::string::String>,
    identity: ::std::result::Result<super::ArtifactIdentity, ::std::string::String>,
    indexed_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    provenance: ::std::result::Result<
        ::std::option::Option<super::ProvenanceRef>,
        ::std::string::String,
    >,
    step_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    superseded: ::std::result::Result<bool, ::std::string::String>,
}
impl ::std::default::Default for ArtifactEntry {
    fn default() -> Self {
        Self {
            content_ref: Err("no value supplied for content_ref".to_string()),
            identity: Err("no value supplied for identity".to_string()),
            indexed_at: Err("no value supplied for indexed_at".to_string()),
            provenance: Err("no value supplied for provenance".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            superseded: Err("no value supplied for superseded".to_string()),
        }
    }
}
impl ArtifactEntry {
    /// What it holds, as a hash.
    pub fn content_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ContentHashRef>,
        T::Error: ::std::fmt::Display,
    {
        self.content_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for content_ref: {e}")
            });
        self
    }
    /// What the artifact is.
    pub fn identity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ArtifactIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.identity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for identity: {e}"));
        self
    }
    /// When it was indexed, as the event says it. Any text.
    pub fn indexed_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.indexed_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for indexed_at: {e}"));
        self
    }
    /// Where it comes from, or null.
    pub fn provenance<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProvenanceRef>>,
        T::Error: ::std::fmt::Display,
    {
        self.provenance = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provenance: {e}"));
        self
    }
    /// The step that it belongs to, or null.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Whether another artifact took its place.
    pub fn superseded<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.superseded = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for superseded: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ArtifactEntry> for super::ArtifactEntry {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ArtifactEntry,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content_ref: value.content_ref?,
            identity: value.identity?,
            indexed_at: value.indexed_at?,
            provenance: value.provenance?,
            step_id: value.step_id?,
            superseded: value.superseded?,
        })
    }
}
impl ::std::convert::From<super::ArtifactEntry> for ArtifactEntry {
    fn from(value: super::ArtifactEntry) -> Self {
        Self {
            content_ref: Ok(value.content_ref),
            identity: Ok(value.identity),
            indexed_at: Ok(value.indexed_at),
            provenance: Ok(value.provenance),
            step_id: Ok(value.step_id),
            superseded: Ok(value.superseded),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ArtifactIdentity`] member by member.
pub struct ArtifactIdentity {
    artifact_class: ::std::result::Result<super::ArtifactClass, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    path: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    wp_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ArtifactIdentity {
    fn default() -> Self {
        Self {
            artifact_class: Err("no value supplied for artifact_class".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            path: Err("no value supplied for path".to_string()),
            run_id: Ok(Default::default()),
            wp_id: Ok(Default::default()),
        }
    }
}
impl ArtifactIdentity {
    /// What part the artifact plays in the mission. It is said here and nowhere else in a payload.
    pub fn artifact_class<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ArtifactClass>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_class = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_class: {e}")
            });
        self
    }
    /// Type of the mission that the artifact belongs to.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Path of the artifact from the root of the repository. Always spell it the same way: it is neither checked nor normalised.
    pub fn path<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.path = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for path: {e}"));
        self
    }
    /// Run that made the artifact, or null. Empty text is allowed.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Work package that the artifact belongs to, or null. Empty text is allowed.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ArtifactIdentity> for super::ArtifactIdentity {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ArtifactIdentity,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            artifact_class: value.artifact_class?,
            mission_type: value.mission_type?,
            path: value.path?,
            run_id: value.run_id?,
            wp_id: value.wp_id?,
        })
    }
}
impl ::std::convert::From<super::ArtifactIdentity> for ArtifactIdentity {
    fn from(value: super::ArtifactIdentity) -> Self {
        Self {
            artifact_class: Ok(value.artifact_class),
            mission_type: Ok(value.mission_type),
            path: Ok(value.path),
            run_id: Ok(value.run_id),
            wp_id: Ok(value.wp_id),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::AuditArtifactRef`] member by member.
pub struct AuditArtifactRef {
    content_hash: ::std::result::Result<super::ContentHashRef, ::std::string::String>,
    provenance: ::std::result::Result<super::ProvenanceRef, ::std::string::String>,
    report_path: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for AuditArtifactRef {
    fn default() -> Self {
        Self {
            content_hash: Err("no value supplied for content_hash".to_string()),
            provenance: Err("no value supplied for provenance".to_string()),
            report_path: Err("no value supplied for report_path".to_string()),
        }
    }
}
impl AuditArtifactRef {
    /// Fingerprint of the report.
    pub fn content_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ContentHashRef>,
        T::Error: ::std::fmt::Display,
    {
        self.content_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for content_hash: {e}")
            });
        self
    }
    /// Where the report comes from. Write an object without members when nothing is known; null is refused.
    pub fn provenance<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ProvenanceRef>,
        T::Error: ::std::fmt::Display,
    {
        self.provenance = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provenance: {e}"));
        self
    }
    /// Path of the report. Any text that is not empty; it is not looked up.
    pub fn report_path<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.report_path = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for report_path: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<AuditArtifactRef> for super::AuditArtifactRef {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AuditArtifactRef,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content_hash: value.content_hash?,
            provenance: value.provenance?,
            report_path: value.report_path?,
        })
    }
}
impl ::std::convert::From<super::AuditArtifactRef> for AuditArtifactRef {
    fn from(value: super::AuditArtifactRef) -> Self {
        Self {
            content_hash: Ok(value.content_hash),
            provenance: Ok(value.provenance),
            report_path: Ok(value.report_path),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::AuthPrincipalBinding`] member by member.
pub struct AuthPrincipalBinding {
    auth_principal_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    bound_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for AuthPrincipalBinding {
    fn default() -> Self {
        Self {
            auth_principal_id: Err(
                "no value supplied for auth_principal_id".to_string(),
            ),
            bound_at: Err("no value supplied for bound_at".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl AuthPrincipalBinding {
    /// Identity of the login, as the login service names it. Opaque: do not take it apart.
    pub fn auth_principal_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.auth_principal_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auth_principal_id: {e}")
            });
        self
    }
    /// When the login was tied to the participant.
    pub fn bound_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.bound_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for bound_at: {e}"));
        self
    }
    /// Participant that the login stands for.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<AuthPrincipalBinding> for super::AuthPrincipalBinding {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AuthPrincipalBinding,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            auth_principal_id: value.auth_principal_id?,
            bound_at: value.bound_at?,
            participant_id: value.participant_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AuthPrincipalBinding> for AuthPrincipalBinding {
    fn from(value: super::AuthPrincipalBinding) -> Self {
        Self {
            auth_principal_id: Ok(value.auth_principal_id),
            bound_at: Ok(value.bound_at),
            participant_id: Ok(value.participant_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ClarificationRecord`] member by member.
pub struct ClarificationRecord {
    request_event_id: ::std::result::Result<
        crate::scalar::EventId,
        ::std::string::String,
    >,
    resolution_event_id: ::std::result::Result<
        ::std::option::Option<crate::scalar::EventId>,
        ::std::string::String,
    >,
    resolved: ::std::result::Result<bool, ::std::string::String>,
    semantic_check_event_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    term: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for ClarificationRecord {
    fn default() -> Self {
        Self {
            request_event_id: Err("no value supplied for request_event_id".to_string()),
            resolution_event_id: Err(
                "no value supplied for resolution_event_id".to_string(),
            ),
            resolved: Err("no value supplied for resolved".to_string()),
            semantic_check_event_id: Err(
                "no value supplied for semantic_check_event_id".to_string(),
            ),
            term: Err("no value supplied for term".to_string()),
        }
    }
}
impl ClarificationRecord {
    /// The event that requested it.
    pub fn request_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.request_event_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for request_event_id: {e}")
            });
        self
    }
    /// The event that answered it last, or null.
    pub fn resolution_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::EventId>>,
        T::Error: ::std::fmt::Display,
    {
        self.resolution_event_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for resolution_event_id: {e}")
            });
        self
    }
    /// Whether it was answered.
    pub fn resolved<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.resolved = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for resolved: {e}"));
        self
    }
    /// The semantic check that brought it about, as the request spells it.
    pub fn semantic_check_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.semantic_check_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for semantic_check_event_id: {e}"
                )
            });
        self
    }
    /// The term that is to be clarified.
    pub fn term<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.term = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for term: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ClarificationRecord> for super::ClarificationRecord {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ClarificationRecord,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            request_event_id: value.request_event_id?,
            resolution_event_id: value.resolution_event_id?,
            resolved: value.resolved?,
            semantic_check_event_id: value.semantic_check_event_id?,
            term: value.term?,
        })
    }
}
impl ::std::convert::From<super::ClarificationRecord> for ClarificationRecord {
    fn from(value: super::ClarificationRecord) -> Self {
        Self {
            request_event_id: Ok(value.request_event_id),
            resolution_event_id: Ok(value.resolution_event_id),
            resolved: Ok(value.resolved),
            semantic_check_event_id: Ok(value.semantic_check_event_id),
            term: Ok(value.term),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::CollaborationAnomaly`] member by member.
pub struct CollaborationAnomaly {
    code: ::std::result::Result<super::CollaborationAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for CollaborationAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl CollaborationAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CollaborationAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CollaborationAnomaly> for super::CollaborationAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CollaborationAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::CollaborationAnomaly> for CollaborationAnomaly {
    fn from(value: super::CollaborationAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::CommentEntry`] member by member.
pub struct CommentEntry {
    comment_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    content: ::std::result::Result<::std::string::String, ::std::string::String>,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    reply_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CommentEntry {
    fn default() -> Self {
        Self {
            comment_id: Err("no value supplied for comment_id".to_string()),
            content: Err("no value supplied for content".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            reply_to: Err("no value supplied for reply_to".to_string()),
        }
    }
}
impl CommentEntry {
    /// Identifier of the comment.
    pub fn comment_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.comment_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for comment_id: {e}"));
        self
    }
    /// The comment.
    pub fn content<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.content = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for content: {e}"));
        self
    }
    /// The event that posted it.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Who posted it.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// The comment that it answers, or null. Never looked up.
    pub fn reply_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reply_to = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reply_to: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CommentEntry> for super::CommentEntry {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CommentEntry,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            comment_id: value.comment_id?,
            content: value.content?,
            event_id: value.event_id?,
            participant_id: value.participant_id?,
            reply_to: value.reply_to?,
        })
    }
}
impl ::std::convert::From<super::CommentEntry> for CommentEntry {
    fn from(value: super::CommentEntry) -> Self {
        Self {
            comment_id: Ok(value.comment_id),
            content: Ok(value.content),
            event_id: Ok(value.event_id),
            participant_id: Ok(value.participant_id),
            reply_to: Ok(value.reply_to),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::CommentPostedPayload`] member by member.
pub struct CommentPostedPayload {
    comment_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    content: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    reply_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CommentPostedPayload {
    fn default() -> Self {
        Self {
            comment_id: Err("no value supplied for comment_id".to_string()),
            content: Err("no value supplied for content".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            reply_to: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl CommentPostedPayload {
    /// Identifier of the comment. Make a new one each time: a repeated one is not refused.
    pub fn comment_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.comment_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for comment_id: {e}"));
        self
    }
    /// What the comment says.
    pub fn content<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.content = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for content: {e}"));
        self
    }
    /// Mission that the comment belongs to.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who wrote the comment.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// comment_id of the comment that this one answers, or null. Empty text is allowed. Not looked up.
    pub fn reply_to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reply_to = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reply_to: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<CommentPostedPayload> for super::CommentPostedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CommentPostedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            comment_id: value.comment_id?,
            content: value.content?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            reply_to: value.reply_to?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::CommentPostedPayload> for CommentPostedPayload {
    fn from(value: super::CommentPostedPayload) -> Self {
        Self {
            comment_id: Ok(value.comment_id),
            content: Ok(value.content),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            reply_to: Ok(value.reply_to),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ConcurrentDriverWarningPayload`] member by member.
pub struct ConcurrentDriverWarningPayload {
    focus_target: ::std::result::Result<super::FocusTarget, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    severity: ::std::result::Result<super::WarningSeverity, ::std::string::String>,
    warning_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ConcurrentDriverWarningPayload {
    fn default() -> Self {
        Self {
            focus_target: Err("no value supplied for focus_target".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_ids: Err("no value supplied for participant_ids".to_string()),
            severity: Err("no value supplied for severity".to_string()),
            warning_id: Err("no value supplied for warning_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl ConcurrentDriverWarningPayload {
    /// Target that they drive together. Not part of the reduced state.
    pub fn focus_target<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::FocusTarget>,
        T::Error: ::std::fmt::Display,
    {
        self.focus_target = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for focus_target: {e}")
            });
        self
    }
    /// Mission in which the warning came up.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty text, but each should name an active participant.
    pub fn participant_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_ids: {e}")
            });
        self
    }
    /// How urgent the warning is. Not part of the reduced state.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::WarningSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    pub fn warning_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.warning_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for warning_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConcurrentDriverWarningPayload>
for super::ConcurrentDriverWarningPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConcurrentDriverWarningPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            focus_target: value.focus_target?,
            mission_id: value.mission_id?,
            participant_ids: value.participant_ids?,
            severity: value.severity?,
            warning_id: value.warning_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConcurrentDriverWarningPayload>
for ConcurrentDriverWarningPayload {
    fn from(value: super::ConcurrentDriverWarningPayload) -> Self {
        Self {
            focus_target: Ok(value.focus_target),
            mission_id: Ok(value.mission_id),
            participant_ids: Ok(value.participant_ids),
            severity: Ok(value.severity),
            warning_id: Ok(value.warning_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ConnectorAnomaly`] member by member.
pub struct ConnectorAnomaly {
    code: ::std::result::Result<super::ConnectorAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for ConnectorAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl ConnectorAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConnectorAnomaly> for super::ConnectorAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectorAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::ConnectorAnomaly> for ConnectorAnomaly {
    fn from(value: super::ConnectorAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ConnectorDegradedPayload`] member by member.
pub struct ConnectorDegradedPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::ConnectorActorType, ::std::string::String>,
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    degradation_reason: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    endpoint_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    last_healthy_at: ::std::result::Result<
        crate::scalar::Timestamp,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    provider: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ConnectorDegradedPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            connector_type: Err("no value supplied for connector_type".to_string()),
            degradation_reason: Err(
                "no value supplied for degradation_reason".to_string(),
            ),
            endpoint_url: Err("no value supplied for endpoint_url".to_string()),
            last_healthy_at: Err("no value supplied for last_healthy_at".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl ConnectorDegradedPayload {
    /// Identifier of whoever noticed it.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Kind of connector. Free text.
    pub fn connector_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_type: {e}")
            });
        self
    }
    /// What is wrong with the connector.
    pub fn degradation_reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.degradation_reason = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for degradation_reason: {e}")
            });
        self
    }
    /// Address that the connector talks to. Leave credentials out of it.
    pub fn endpoint_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.endpoint_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for endpoint_url: {e}")
            });
        self
    }
    /// When the connector was last known to work. Not compared with recorded_at.
    pub fn last_healthy_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.last_healthy_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_healthy_at: {e}")
            });
        self
    }
    /// Identifier of the mission that uses the connector.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// UUID of the project on whose behalf the connector works.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Outside service that the connector leads to, for example github. Free text.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// When it was noticed.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConnectorDegradedPayload>
for super::ConnectorDegradedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectorDegradedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            connector_id: value.connector_id?,
            connector_type: value.connector_type?,
            degradation_reason: value.degradation_reason?,
            endpoint_url: value.endpoint_url?,
            last_healthy_at: value.last_healthy_at?,
            mission_id: value.mission_id?,
            project_uuid: value.project_uuid?,
            provider: value.provider?,
            recorded_at: value.recorded_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectorDegradedPayload> for ConnectorDegradedPayload {
    fn from(value: super::ConnectorDegradedPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            connector_id: Ok(value.connector_id),
            connector_type: Ok(value.connector_type),
            degradation_reason: Ok(value.degradation_reason),
            endpoint_url: Ok(value.endpoint_url),
            last_healthy_at: Ok(value.last_healthy_at),
            mission_id: Ok(value.mission_id),
            project_uuid: Ok(value.project_uuid),
            provider: Ok(value.provider),
            recorded_at: Ok(value.recorded_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ConnectorHealthCheckedPayload`] member by member.
pub struct ConnectorHealthCheckedPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::ConnectorActorType, ::std::string::String>,
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    endpoint_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    health_status: ::std::result::Result<super::HealthStatus, ::std::string::String>,
    latency_ms: ::std::result::Result<f64, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    provider: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ConnectorHealthCheckedPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            connector_type: Err("no value supplied for connector_type".to_string()),
            endpoint_url: Err("no value supplied for endpoint_url".to_string()),
            health_status: Err("no value supplied for health_status".to_string()),
            latency_ms: Err("no value supplied for latency_ms".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl ConnectorHealthCheckedPayload {
    /// Identifier of whoever made the check.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Kind of connector. Free text.
    pub fn connector_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_type: {e}")
            });
        self
    }
    /// Address that the connector talks to. Leave credentials out of it.
    pub fn endpoint_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.endpoint_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for endpoint_url: {e}")
            });
        self
    }
    /// What the check found. Emit ConnectorDegraded as well when it is not healthy: this value alone does not change the state.
    pub fn health_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::HealthStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.health_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for health_status: {e}")
            });
        self
    }
    /// How long the connector took to answer, in milliseconds. Fractions are allowed.
    pub fn latency_ms<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<f64>,
        T::Error: ::std::fmt::Display,
    {
        self.latency_ms = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for latency_ms: {e}"));
        self
    }
    /// Identifier of the mission that uses the connector.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// UUID of the project on whose behalf the connector works.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Outside service that the connector leads to, for example github. Free text.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// When the check was made.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConnectorHealthCheckedPayload>
for super::ConnectorHealthCheckedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectorHealthCheckedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            connector_id: value.connector_id?,
            connector_type: value.connector_type?,
            endpoint_url: value.endpoint_url?,
            health_status: value.health_status?,
            latency_ms: value.latency_ms?,
            mission_id: value.mission_id?,
            project_uuid: value.project_uuid?,
            provider: value.provider?,
            recorded_at: value.recorded_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectorHealthCheckedPayload>
for ConnectorHealthCheckedPayload {
    fn from(value: super::ConnectorHealthCheckedPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            connector_id: Ok(value.connector_id),
            connector_type: Ok(value.connector_type),
            endpoint_url: Ok(value.endpoint_url),
            health_status: Ok(value.health_status),
            latency_ms: Ok(value.latency_ms),
            mission_id: Ok(value.mission_id),
            project_uuid: Ok(value.project_uuid),
            provider: Ok(value.provider),
            recorded_at: Ok(value.recorded_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ConnectorProvisionedPayload`] member by member.
pub struct ConnectorProvisionedPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::ConnectorActorType, ::std::string::String>,
    config_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    credentials_ref: ::std::result::Result<::std::string::String, ::std::string::String>,
    endpoint_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    provider: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ConnectorProvisionedPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            config_hash: Err("no value supplied for config_hash".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            connector_type: Err("no value supplied for connector_type".to_string()),
            credentials_ref: Err("no value supplied for credentials_ref".to_string()),
            endpoint_url: Err("no value supplied for endpoint_url".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl ConnectorProvisionedPayload {
    /// Identifier of whoever set the connector up.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Hash of the settings that the connector was set up with. The form is free.
    pub fn config_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.config_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for config_hash: {e}")
            });
        self
    }
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Kind of connector. Free text.
    pub fn connector_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_type: {e}")
            });
        self
    }
    /// Where the credentials are kept, for example a name in a secret store. Never the credentials themselves.
    pub fn credentials_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.credentials_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for credentials_ref: {e}")
            });
        self
    }
    /// Address that the connector talks to. Leave credentials out of it.
    pub fn endpoint_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.endpoint_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for endpoint_url: {e}")
            });
        self
    }
    /// Identifier of the mission that uses the connector.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// UUID of the project on whose behalf the connector works.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Outside service that the connector leads to, for example github. Free text.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// When the connector was set up.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConnectorProvisionedPayload>
for super::ConnectorProvisionedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectorProvisionedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            config_hash: value.config_hash?,
            connector_id: value.connector_id?,
            connector_type: value.connector_type?,
            credentials_ref: value.credentials_ref?,
            endpoint_url: value.endpoint_url?,
            mission_id: value.mission_id?,
            project_uuid: value.project_uuid?,
            provider: value.provider?,
            recorded_at: value.recorded_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectorProvisionedPayload>
for ConnectorProvisionedPayload {
    fn from(value: super::ConnectorProvisionedPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            config_hash: Ok(value.config_hash),
            connector_id: Ok(value.connector_id),
            connector_type: Ok(value.connector_type),
            credentials_ref: Ok(value.credentials_ref),
            endpoint_url: Ok(value.endpoint_url),
            mission_id: Ok(value.mission_id),
            project_uuid: Ok(value.project_uuid),
            provider: Ok(value.provider),
            recorded_at: Ok(value.recorded_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ConnectorReconnectedPayload`] member by member.
pub struct ConnectorReconnectedPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::ConnectorActorType, ::std::string::String>,
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    endpoint_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    previous_state: ::std::result::Result<super::ConnectorState, ::std::string::String>,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    provider: ::std::result::Result<::std::string::String, ::std::string::String>,
    reconnect_strategy: ::std::result::Result<
        super::ReconnectStrategy,
        ::std::string::String,
    >,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ConnectorReconnectedPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            connector_type: Err("no value supplied for connector_type".to_string()),
            endpoint_url: Err("no value supplied for endpoint_url".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            previous_state: Err("no value supplied for previous_state".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            reconnect_strategy: Err(
                "no value supplied for reconnect_strategy".to_string(),
            ),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl ConnectorReconnectedPayload {
    /// Identifier of whoever connected it again.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Kind of connector. Free text.
    pub fn connector_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_type: {e}")
            });
        self
    }
    /// Address that the connector talks to. Leave credentials out of it.
    pub fn endpoint_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.endpoint_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for endpoint_url: {e}")
            });
        self
    }
    /// Identifier of the mission that uses the connector.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// State of the connector before. Not compared with the state that its events lead to.
    pub fn previous_state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorState>,
        T::Error: ::std::fmt::Display,
    {
        self.previous_state = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for previous_state: {e}")
            });
        self
    }
    /// UUID of the project on whose behalf the connector works.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Outside service that the connector leads to, for example github. Free text.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// How the connection was brought back.
    pub fn reconnect_strategy<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ReconnectStrategy>,
        T::Error: ::std::fmt::Display,
    {
        self.reconnect_strategy = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for reconnect_strategy: {e}")
            });
        self
    }
    /// When it was connected again.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConnectorReconnectedPayload>
for super::ConnectorReconnectedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectorReconnectedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            connector_id: value.connector_id?,
            connector_type: value.connector_type?,
            endpoint_url: value.endpoint_url?,
            mission_id: value.mission_id?,
            previous_state: value.previous_state?,
            project_uuid: value.project_uuid?,
            provider: value.provider?,
            reconnect_strategy: value.reconnect_strategy?,
            recorded_at: value.recorded_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectorReconnectedPayload>
for ConnectorReconnectedPayload {
    fn from(value: super::ConnectorReconnectedPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            connector_id: Ok(value.connector_id),
            connector_type: Ok(value.connector_type),
            endpoint_url: Ok(value.endpoint_url),
            mission_id: Ok(value.mission_id),
            previous_state: Ok(value.previous_state),
            project_uuid: Ok(value.project_uuid),
            provider: Ok(value.provider),
            reconnect_strategy: Ok(value.reconnect_strategy),
            recorded_at: Ok(value.recorded_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ConnectorRevokedPayload`] member by member.
pub struct ConnectorRevokedPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::ConnectorActorType, ::std::string::String>,
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    endpoint_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    provider: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    revocation_reason: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ConnectorRevokedPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            connector_type: Err("no value supplied for connector_type".to_string()),
            endpoint_url: Err("no value supplied for endpoint_url".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            revocation_reason: Err(
                "no value supplied for revocation_reason".to_string(),
            ),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl ConnectorRevokedPayload {
    /// Identifier of whoever withdrew the connector.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Kind of connector. Free text.
    pub fn connector_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_type: {e}")
            });
        self
    }
    /// Address that the connector talks to. Leave credentials out of it.
    pub fn endpoint_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.endpoint_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for endpoint_url: {e}")
            });
        self
    }
    /// Identifier of the mission that uses the connector.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// UUID of the project on whose behalf the connector works.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Outside service that the connector leads to, for example github. Free text.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// When the connector was withdrawn.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Why the connector was withdrawn.
    pub fn revocation_reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.revocation_reason = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for revocation_reason: {e}")
            });
        self
    }
    /// User on whose account this happened, or null when it concerns no user in particular. Empty text counts as null.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConnectorRevokedPayload>
for super::ConnectorRevokedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConnectorRevokedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            connector_id: value.connector_id?,
            connector_type: value.connector_type?,
            endpoint_url: value.endpoint_url?,
            mission_id: value.mission_id?,
            project_uuid: value.project_uuid?,
            provider: value.provider?,
            recorded_at: value.recorded_at?,
            revocation_reason: value.revocation_reason?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConnectorRevokedPayload> for ConnectorRevokedPayload {
    fn from(value: super::ConnectorRevokedPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            connector_id: Ok(value.connector_id),
            connector_type: Ok(value.connector_type),
            endpoint_url: Ok(value.endpoint_url),
            mission_id: Ok(value.mission_id),
            project_uuid: Ok(value.project_uuid),
            provider: Ok(value.provider),
            recorded_at: Ok(value.recorded_at),
            revocation_reason: Ok(value.revocation_reason),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ContentHashRef`] member by member.
pub struct ContentHashRef {
    algorithm: ::std::result::Result<super::HashAlgorithm, ::std::string::String>,
    encoding: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    hash: ::std::result::Result<::std::string::String, ::std::string::String>,
    size_bytes: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
}
impl ::std::default::Default for ContentHashRef {
    fn default() -> Self {
        Self {
            algorithm: Err("no value supplied for algorithm".to_string()),
            encoding: Ok(Default::default()),
            hash: Err("no value supplied for hash".to_string()),
            size_bytes: Ok(Default::default()),
        }
    }
}
impl ContentHashRef {
    /// How the hash was computed. Not compared with the hash itself.
    pub fn algorithm<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::HashAlgorithm>,
        T::Error: ::std::fmt::Display,
    {
        self.algorithm = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for algorithm: {e}"));
        self
    }
    /// Character encoding of the content, for example utf-8, or null. Empty text is allowed.
    pub fn encoding<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.encoding = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for encoding: {e}"));
        self
    }
    /// The hash, as hexadecimal digits. Neither its form nor its length is checked, and a prefix such as sha256: is allowed.
    pub fn hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.hash = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for hash: {e}"));
        self
    }
    /// Size of the content in bytes, or null when it is not known.
    pub fn size_bytes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.size_bytes = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for size_bytes: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ContentHashRef> for super::ContentHashRef {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ContentHashRef,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            algorithm: value.algorithm?,
            encoding: value.encoding?,
            hash: value.hash?,
            size_bytes: value.size_bytes?,
        })
    }
}
impl ::std::convert::From<super::ContentHashRef> for ContentHashRef {
    fn from(value: super::ContentHashRef) -> Self {
        Self {
            algorithm: Ok(value.algorithm),
            encoding: Ok(value.encoding),
            hash: Ok(value.hash),
            size_bytes: Ok(value.size_bytes),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::CutoverArtifact`] member by member.
pub struct CutoverArtifact {
    accepted_major: ::std::result::Result<i64, ::std::string::String>,
    artifact_version: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    cutover_contract_version: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    forbidden_legacy_aggregate_names: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    forbidden_legacy_contract_surfaces: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    forbidden_legacy_event_names: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    forbidden_legacy_keys: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    release_version: ::std::result::Result<::std::string::String, ::std::string::String>,
    signal_field_name: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    signal_location: ::std::result::Result<
        super::CutoverSignalLocation,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CutoverArtifact {
    fn default() -> Self {
        Self {
            accepted_major: Err("no value supplied for accepted_major".to_string()),
            artifact_version: Err("no value supplied for artifact_version".to_string()),
            cutover_contract_version: Err(
                "no value supplied for cutover_contract_version".to_string(),
            ),
            forbidden_legacy_aggregate_names: Err(
                "no value supplied for forbidden_legacy_aggregate_names".to_string(),
            ),
            forbidden_legacy_contract_surfaces: Ok(Default::default()),
            forbidden_legacy_event_names: Err(
                "no value supplied for forbidden_legacy_event_names".to_string(),
            ),
            forbidden_legacy_keys: Err(
                "no value supplied for forbidden_legacy_keys".to_string(),
            ),
            release_version: Err("no value supplied for release_version".to_string()),
            signal_field_name: Err(
                "no value supplied for signal_field_name".to_string(),
            ),
            signal_location: Err("no value supplied for signal_location".to_string()),
        }
    }
}
impl CutoverArtifact {
    /// The only major version that live paths accept.
    pub fn accepted_major<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.accepted_major = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for accepted_major: {e}")
            });
        self
    }
    /// Version of this artifact's own form.
    pub fn artifact_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_version: {e}")
            });
        self
    }
    /// The value that the signal must have, exactly.
    pub fn cutover_contract_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.cutover_contract_version = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for cutover_contract_version: {e}"
                )
            });
        self
    }
    /// Kinds of aggregates that were retired: the text of aggregate_id before its first slash.
    pub fn forbidden_legacy_aggregate_names<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.forbidden_legacy_aggregate_names = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for forbidden_legacy_aggregate_names: {e}"
                )
            });
        self
    }
    /// Names of retired surfaces, for information.
    pub fn forbidden_legacy_contract_surfaces<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.forbidden_legacy_contract_surfaces = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for forbidden_legacy_contract_surfaces: {e}"
                )
            });
        self
    }
    /// Event types that were retired.
    pub fn forbidden_legacy_event_names<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.forbidden_legacy_event_names = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for forbidden_legacy_event_names: {e}"
                )
            });
        self
    }
    /// Member names that were retired. Refused in envelopes at any depth.
    pub fn forbidden_legacy_keys<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.forbidden_legacy_keys = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for forbidden_legacy_keys: {e}")
            });
        self
    }
    /// Release that made the cut.
    pub fn release_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.release_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for release_version: {e}")
            });
        self
    }
    /// Name of the member that carries the signal.
    pub fn signal_field_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.signal_field_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for signal_field_name: {e}")
            });
        self
    }
    /// Where the member stands.
    pub fn signal_location<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CutoverSignalLocation>,
        T::Error: ::std::fmt::Display,
    {
        self.signal_location = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for signal_location: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<CutoverArtifact> for super::CutoverArtifact {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CutoverArtifact,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            accepted_major: value.accepted_major?,
            artifact_version: value.artifact_version?,
            cutover_contract_version: value.cutover_contract_version?,
            forbidden_legacy_aggregate_names: value.forbidden_legacy_aggregate_names?,
            forbidden_legacy_contract_surfaces: value
                .forbidden_legacy_contract_surfaces?,
            forbidden_legacy_event_names: value.forbidden_legacy_event_names?,
            forbidden_legacy_keys: value.forbidden_legacy_keys?,
            release_version: value.release_version?,
            signal_field_name: value.signal_field_name?,
            signal_location: value.signal_location?,
        })
    }
}
impl ::std::convert::From<super::CutoverArtifact> for CutoverArtifact {
    fn from(value: super::CutoverArtifact) -> Self {
        Self {
            accepted_major: Ok(value.accepted_major),
            artifact_version: Ok(value.artifact_version),
            cutover_contract_version: Ok(value.cutover_contract_version),
            forbidden_legacy_aggregate_names: Ok(value.forbidden_legacy_aggregate_names),
            forbidden_legacy_contract_surfaces: Ok(
                value.forbidden_legacy_contract_surfaces,
            ),
            forbidden_legacy_event_names: Ok(value.forbidden_legacy_event_names),
            forbidden_legacy_keys: Ok(value.forbidden_legacy_keys),
            release_version: Ok(value.release_version),
            signal_field_name: Ok(value.signal_field_name),
            signal_location: Ok(value.signal_location),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DecisionCapturedPayload`] member by member.
pub struct DecisionCapturedPayload {
    chosen_option: ::std::result::Result<::std::string::String, ::std::string::String>,
    decision_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    rationale: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    referenced_warning_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    topic: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DecisionCapturedPayload {
    fn default() -> Self {
        Self {
            chosen_option: Err("no value supplied for chosen_option".to_string()),
            decision_id: Err("no value supplied for decision_id".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            rationale: Ok(Default::default()),
            referenced_warning_id: Ok(Default::default()),
            topic: Err("no value supplied for topic".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl DecisionCapturedPayload {
    /// What was chosen.
    pub fn chosen_option<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.chosen_option = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for chosen_option: {e}")
            });
        self
    }
    /// Identifier of the decision. Make a new one each time: a repeated one is not refused.
    pub fn decision_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_id: {e}")
            });
        self
    }
    /// Mission that the decision is about.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who put the decision on record.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Why it was chosen, or null. Empty text is allowed. Not part of the reduced state.
    pub fn rationale<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.rationale = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for rationale: {e}"));
        self
    }
    /// warning_id of the warning that led to the decision, or null. Empty text is allowed. Not looked up.
    pub fn referenced_warning_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.referenced_warning_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referenced_warning_id: {e}")
            });
        self
    }
    /// What had to be decided.
    pub fn topic<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.topic = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for topic: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DecisionCapturedPayload>
for super::DecisionCapturedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DecisionCapturedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            chosen_option: value.chosen_option?,
            decision_id: value.decision_id?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            rationale: value.rationale?,
            referenced_warning_id: value.referenced_warning_id?,
            topic: value.topic?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DecisionCapturedPayload> for DecisionCapturedPayload {
    fn from(value: super::DecisionCapturedPayload) -> Self {
        Self {
            chosen_option: Ok(value.chosen_option),
            decision_id: Ok(value.decision_id),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            rationale: Ok(value.rationale),
            referenced_warning_id: Ok(value.referenced_warning_id),
            topic: Ok(value.topic),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DecisionEntry`] member by member.
pub struct DecisionEntry {
    chosen_option: ::std::result::Result<::std::string::String, ::std::string::String>,
    decision_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    referenced_warning_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    topic: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DecisionEntry {
    fn default() -> Self {
        Self {
            chosen_option: Err("no value supplied for chosen_option".to_string()),
            decision_id: Err("no value supplied for decision_id".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            referenced_warning_id: Err(
                "no value supplied for referenced_warning_id".to_string(),
            ),
            topic: Err("no value supplied for topic".to_string()),
        }
    }
}
impl DecisionEntry {
    /// What was chosen.
    pub fn chosen_option<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.chosen_option = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for chosen_option: {e}")
            });
        self
    }
    /// Identifier of the decision.
    pub fn decision_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_id: {e}")
            });
        self
    }
    /// The event that captured it.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Who captured it.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// The warning that brought it about, or null. Never looked up.
    pub fn referenced_warning_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.referenced_warning_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referenced_warning_id: {e}")
            });
        self
    }
    /// What was decided on.
    pub fn topic<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.topic = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for topic: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DecisionEntry> for super::DecisionEntry {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DecisionEntry,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            chosen_option: value.chosen_option?,
            decision_id: value.decision_id?,
            event_id: value.event_id?,
            participant_id: value.participant_id?,
            referenced_warning_id: value.referenced_warning_id?,
            topic: value.topic?,
        })
    }
}
impl ::std::convert::From<super::DecisionEntry> for DecisionEntry {
    fn from(value: super::DecisionEntry) -> Self {
        Self {
            chosen_option: Ok(value.chosen_option),
            decision_id: Ok(value.decision_id),
            event_id: Ok(value.event_id),
            participant_id: Ok(value.participant_id),
            referenced_warning_id: Ok(value.referenced_warning_id),
            topic: Ok(value.topic),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DecisionInputAnsweredPayload`] member by member.
pub struct DecisionInputAnsweredPayload {
    actor: ::std::result::Result<super::RuntimeActorIdentity, ::std::string::String>,
    answer: ::std::result::Result<::std::string::String, ::std::string::String>,
    decision_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DecisionInputAnsweredPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            answer: Err("no value supplied for answer".to_string()),
            decision_id: Err("no value supplied for decision_id".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl DecisionInputAnsweredPayload {
    /// Who answered.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// The answer. It need not be one of the options that were offered.
    pub fn answer<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.answer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for answer: {e}"));
        self
    }
    /// Identifier of the decision from its request. An answer without a request is accepted.
    pub fn decision_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_id: {e}")
            });
        self
    }
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DecisionInputAnsweredPayload>
for super::DecisionInputAnsweredPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DecisionInputAnsweredPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            answer: value.answer?,
            decision_id: value.decision_id?,
            run_id: value.run_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DecisionInputAnsweredPayload>
for DecisionInputAnsweredPayload {
    fn from(value: super::DecisionInputAnsweredPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            answer: Ok(value.answer),
            decision_id: Ok(value.decision_id),
            run_id: Ok(value.run_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DecisionInputRequestedPayload`] member by member.
pub struct DecisionInputRequestedPayload {
    actor: ::std::result::Result<super::RuntimeActorIdentity, ::std::string::String>,
    decision_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    input_key: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    options: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    question: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DecisionInputRequestedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            decision_id: Err("no value supplied for decision_id".to_string()),
            input_key: Ok(Default::default()),
            options: Ok(Default::default()),
            question: Err("no value supplied for question".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl DecisionInputRequestedPayload {
    /// Who asks.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Identifier of the decision, which the answer repeats. While a decision is pending, a second request for it is not applied.
    pub fn decision_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_id: {e}")
            });
        self
    }
    /// Name under which the run takes in the answer, or null. Empty text is allowed.
    pub fn input_key<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.input_key = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for input_key: {e}"));
        self
    }
    /// Answers to choose from, in the order to show them. Empty when any answer will do; null is refused, empty texts are allowed.
    pub fn options<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.options = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for options: {e}"));
        self
    }
    /// The question, worded for whoever is to answer it.
    pub fn question<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.question = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for question: {e}"));
        self
    }
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Identifier of the step that needs the answer.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DecisionInputRequestedPayload>
for super::DecisionInputRequestedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DecisionInputRequestedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            decision_id: value.decision_id?,
            input_key: value.input_key?,
            options: value.options?,
            question: value.question?,
            run_id: value.run_id?,
            step_id: value.step_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DecisionInputRequestedPayload>
for DecisionInputRequestedPayload {
    fn from(value: super::DecisionInputRequestedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            decision_id: Ok(value.decision_id),
            input_key: Ok(value.input_key),
            options: Ok(value.options),
            question: Ok(value.question),
            run_id: Ok(value.run_id),
            step_id: Ok(value.step_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DecisionPointAnomaly`] member by member.
pub struct DecisionPointAnomaly {
    code: ::std::result::Result<super::DecisionPointAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DecisionPointAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl DecisionPointAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DecisionPointAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DecisionPointAnomaly> for super::DecisionPointAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DecisionPointAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::DecisionPointAnomaly> for DecisionPointAnomaly {
    fn from(value: super::DecisionPointAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DecisionPointPayload`] member by member.
pub struct DecisionPointPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::RuntimeActorType, ::std::string::String>,
    alternatives_considered: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    authority_role: ::std::result::Result<
        super::DecisionAuthorityRole,
        ::std::string::String,
    >,
    decision_point_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    evidence_refs: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_owner_authority_flag: ::std::result::Result<bool, ::std::string::String>,
    mission_owner_authority_path: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    phase: ::std::result::Result<::std::string::String, ::std::string::String>,
    rationale: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    state_entered_at: ::std::result::Result<
        crate::scalar::Timestamp,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DecisionPointPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            alternatives_considered: Err(
                "no value supplied for alternatives_considered".to_string(),
            ),
            authority_role: Err("no value supplied for authority_role".to_string()),
            decision_point_id: Err(
                "no value supplied for decision_point_id".to_string(),
            ),
            evidence_refs: Err("no value supplied for evidence_refs".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_owner_authority_flag: Err(
                "no value supplied for mission_owner_authority_flag".to_string(),
            ),
            mission_owner_authority_path: Err(
                "no value supplied for mission_owner_authority_path".to_string(),
            ),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            phase: Err("no value supplied for phase".to_string()),
            rationale: Err("no value supplied for rationale".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            state_entered_at: Err("no value supplied for state_entered_at".to_string()),
        }
    }
}
impl DecisionPointPayload {
    /// Identifier of whoever brings the decision to this stage.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor. To resolve or override takes a human.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// The alternatives that were weighed, at least one. Entries may repeat and may be empty.
    pub fn alternatives_considered<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.alternatives_considered = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for alternatives_considered: {e}"
                )
            });
        self
    }
    /// Role in which the actor takes part. To resolve or override takes mission_owner, which a language model may not be.
    pub fn authority_role<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DecisionAuthorityRole>,
        T::Error: ::std::fmt::Display,
    {
        self.authority_role = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for authority_role: {e}")
            });
        self
    }
    /// Identifier of the decision point, the same at every stage. Keep the events of different decision points apart: it is not compared between events.
    pub fn decision_point_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_point_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_point_id: {e}")
            });
        self
    }
    /// References to what the rationale rests on, at least one. Free text; entries may repeat and may be empty.
    pub fn evidence_refs<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.evidence_refs = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for evidence_refs: {e}")
            });
        self
    }
    /// Identifier of the mission in which the decision comes up.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// True when the actor acts with the authority of the mission owner. Has to be true to resolve or override, and false for a language model.
    pub fn mission_owner_authority_flag<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_owner_authority_flag = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for mission_owner_authority_flag: {e}"
                )
            });
        self
    }
    /// Where the authority of the mission owner can be traced. Empty text is allowed. Not kept in the reduced state.
    pub fn mission_owner_authority_path<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_owner_authority_path = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for mission_owner_authority_path: {e}"
                )
            });
        self
    }
    /// Slug of the mission.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Phase of the mission, for example P0 or P1. Free text, but a language model may take part only where it is exactly P0.
    pub fn phase<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phase = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phase: {e}"));
        self
    }
    /// Why the decision comes to this stage.
    pub fn rationale<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.rationale = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for rationale: {e}"));
        self
    }
    /// When this was written down. Not compared with state_entered_at, and not kept in the reduced state.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Identifier of the run in which the decision comes up.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// When the decision point came to this stage.
    pub fn state_entered_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.state_entered_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for state_entered_at: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<DecisionPointPayload> for super::DecisionPointPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DecisionPointPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            alternatives_considered: value.alternatives_considered?,
            authority_role: value.authority_role?,
            decision_point_id: value.decision_point_id?,
            evidence_refs: value.evidence_refs?,
            mission_id: value.mission_id?,
            mission_owner_authority_flag: value.mission_owner_authority_flag?,
            mission_owner_authority_path: value.mission_owner_authority_path?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            phase: value.phase?,
            rationale: value.rationale?,
            recorded_at: value.recorded_at?,
            run_id: value.run_id?,
            state_entered_at: value.state_entered_at?,
        })
    }
}
impl ::std::convert::From<super::DecisionPointPayload> for DecisionPointPayload {
    fn from(value: super::DecisionPointPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            alternatives_considered: Ok(value.alternatives_considered),
            authority_role: Ok(value.authority_role),
            decision_point_id: Ok(value.decision_point_id),
            evidence_refs: Ok(value.evidence_refs),
            mission_id: Ok(value.mission_id),
            mission_owner_authority_flag: Ok(value.mission_owner_authority_flag),
            mission_owner_authority_path: Ok(value.mission_owner_authority_path),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            phase: Ok(value.phase),
            rationale: Ok(value.rationale),
            recorded_at: Ok(value.recorded_at),
            run_id: Ok(value.run_id),
            state_entered_at: Ok(value.state_entered_at),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DoneEvidence`] member by member.
pub struct DoneEvidence {
    repos: ::std::result::Result<
        ::std::vec::Vec<super::RepoEvidence>,
        ::std::string::String,
    >,
    review: ::std::result::Result<super::ReviewVerdict, ::std::string::String>,
    verification: ::std::result::Result<
        ::std::vec::Vec<super::VerificationEntry>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DoneEvidence {
    fn default() -> Self {
        Self {
            repos: Err("no value supplied for repos".to_string()),
            review: Err("no value supplied for review".to_string()),
            verification: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl DoneEvidence {
    /// The commits that hold the work, one entry for each repository.
    pub fn repos<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::RepoEvidence>>,
        T::Error: ::std::fmt::Display,
    {
        self.repos = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for repos: {e}"));
        self
    }
    /// Who reviewed the work, and the verdict.
    pub fn review<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ReviewVerdict>,
        T::Error: ::std::fmt::Display,
    {
        self.review = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for review: {e}"));
        self
    }
    /// The commands that were run to verify the work, with their results.
    pub fn verification<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::VerificationEntry>>,
        T::Error: ::std::fmt::Display,
    {
        self.verification = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for verification: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DoneEvidence> for super::DoneEvidence {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DoneEvidence,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            repos: value.repos?,
            review: value.review?,
            verification: value.verification?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DoneEvidence> for DoneEvidence {
    fn from(value: super::DoneEvidence) -> Self {
        Self {
            repos: Ok(value.repos),
            review: Ok(value.review),
            verification: Ok(value.verification),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DriftRecord`] member by member.
pub struct DriftRecord {
    actual_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
    detected_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    drift_kind: ::std::result::Result<super::DriftKind, ::std::string::String>,
    expected_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DriftRecord {
    fn default() -> Self {
        Self {
            actual_hash: Err("no value supplied for actual_hash".to_string()),
            detected_at: Err("no value supplied for detected_at".to_string()),
            drift_kind: Err("no value supplied for drift_kind".to_string()),
            expected_hash: Err("no value supplied for expected_hash".to_string()),
        }
    }
}
impl DriftRecord {
    /// Hash that was found.
    pub fn actual_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actual_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for actual_hash: {e}")
            });
        self
    }
    /// When it was detected, as the event says it. Any text.
    pub fn detected_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.detected_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for detected_at: {e}")
            });
        self
    }
    /// What kind of difference it is.
    pub fn drift_kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DriftKind>,
        T::Error: ::std::fmt::Display,
    {
        self.drift_kind = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for drift_kind: {e}"));
        self
    }
    /// Hash of the baseline.
    pub fn expected_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.expected_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for expected_hash: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<DriftRecord> for super::DriftRecord {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DriftRecord,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actual_hash: value.actual_hash?,
            detected_at: value.detected_at?,
            drift_kind: value.drift_kind?,
            expected_hash: value.expected_hash?,
        })
    }
}
impl ::std::convert::From<super::DriftRecord> for DriftRecord {
    fn from(value: super::DriftRecord) -> Self {
        Self {
            actual_hash: Ok(value.actual_hash),
            detected_at: Ok(value.detected_at),
            drift_kind: Ok(value.drift_kind),
            expected_hash: Ok(value.expected_hash),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::DriveIntentSetPayload`] member by member.
pub struct DriveIntentSetPayload {
    intent: ::std::result::Result<super::DriveIntent, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DriveIntentSetPayload {
    fn default() -> Self {
        Self {
            intent: Err("no value supplied for intent".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl DriveIntentSetPayload {
    /// What the participant means to do from now on.
    pub fn intent<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DriveIntent>,
        T::Error: ::std::fmt::Display,
    {
        self.intent = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for intent: {e}"));
        self
    }
    /// Mission that the announcement is about.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who makes the announcement.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DriveIntentSetPayload> for super::DriveIntentSetPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DriveIntentSetPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            intent: value.intent?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DriveIntentSetPayload> for DriveIntentSetPayload {
    fn from(value: super::DriveIntentSetPayload) -> Self {
        Self {
            intent: Ok(value.intent),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ErrorEntry`] member by member.
pub struct ErrorEntry {
    action_attempted: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    agent: ::std::result::Result<::std::string::String, ::std::string::String>,
    error_message: ::std::result::Result<::std::string::String, ::std::string::String>,
    resolution: ::std::result::Result<::std::string::String, ::std::string::String>,
    timestamp: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ErrorEntry {
    fn default() -> Self {
        Self {
            action_attempted: Err("no value supplied for action_attempted".to_string()),
            agent: Ok(super::defaults::error_entry_agent()),
            error_message: Err("no value supplied for error_message".to_string()),
            resolution: Ok(Default::default()),
            timestamp: Err("no value supplied for timestamp".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl ErrorEntry {
    /// What was being done when the error happened.
    pub fn action_attempted<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.action_attempted = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for action_attempted: {e}")
            });
        self
    }
    /// Who met the error.
    pub fn agent<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.agent = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for agent: {e}"));
        self
    }
    /// What went wrong.
    pub fn error_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.error_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_message: {e}")
            });
        self
    }
    /// How the error was resolved. Empty while it is not.
    pub fn resolution<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.resolution = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for resolution: {e}"));
        self
    }
    /// When the error happened.
    pub fn timestamp<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.timestamp = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ErrorEntry> for super::ErrorEntry {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ErrorEntry,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            action_attempted: value.action_attempted?,
            agent: value.agent?,
            error_message: value.error_message?,
            resolution: value.resolution?,
            timestamp: value.timestamp?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ErrorEntry> for ErrorEntry {
    fn from(value: super::ErrorEntry) -> Self {
        Self {
            action_attempted: Ok(value.action_attempted),
            agent: Ok(value.agent),
            error_message: Ok(value.error_message),
            resolution: Ok(value.resolution),
            timestamp: Ok(value.timestamp),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::Event`] member by member.
pub struct Event {
    aggregate_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    build_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    causation_id: ::std::result::Result<
        ::std::option::Option<crate::scalar::EventId>,
        ::std::string::String,
    >,
    correlation_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    data_tier: ::std::result::Result<i64, ::std::string::String>,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    lamport_clock: ::std::result::Result<i64, ::std::string::String>,
    node_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    payload: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    project_slug: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    schema_version: ::std::result::Result<::std::string::String, ::std::string::String>,
    timestamp: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for Event {
    fn default() -> Self {
        Self {
            aggregate_id: Err("no value supplied for aggregate_id".to_string()),
            build_id: Err("no value supplied for build_id".to_string()),
            causation_id: Ok(Default::default()),
            correlation_id: Err("no value supplied for correlation_id".to_string()),
            data_tier: Ok(Default::default()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            lamport_clock: Err("no value supplied for lamport_clock".to_string()),
            node_id: Err("no value supplied for node_id".to_string()),
            payload: Ok(Default::default()),
            project_slug: Ok(Default::default()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            schema_version: Err("no value supplied for schema_version".to_string()),
            timestamp: Err("no value supplied for timestamp".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl Event {
    /// What the event is about, as kind and name separated by a slash, for example mission/042-importer.
    pub fn aggregate_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.aggregate_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for aggregate_id: {e}")
            });
        self
    }
    /// Identity of the checkout or build that emitted the event.
    pub fn build_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.build_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for build_id: {e}"));
        self
    }
    /// event_id of the event that caused this one. Null for an event without a cause.
    pub fn causation_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::EventId>>,
        T::Error: ::std::fmt::Display,
    {
        self.causation_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for causation_id: {e}")
            });
        self
    }
    /// Identifier shared by all events of one undertaking, for example the run that this event is part of.
    pub fn correlation_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.correlation_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for correlation_id: {e}")
            });
        self
    }
    /// How far the event may be shared: 0 stays on this machine, 4 may be used as telemetry.
    pub fn data_tier<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.data_tier = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for data_tier: {e}"));
        self
    }
    /// Identifier of this event, unique for ever. Make a new ULID for every event.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Name of the event type, for example WPStatusChanged. It decides which schema judges the payload.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// Lamport clock of the node after it ticked for this event.
    pub fn lamport_clock<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.lamport_clock = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for lamport_clock: {e}")
            });
        self
    }
    /// Identity of the node that emitted the event. Each node keeps one Lamport clock.
    pub fn node_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.node_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for node_id: {e}"));
        self
    }
    /// The facts of the event, as the schema of its event type describes them.
    pub fn payload<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.payload = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for payload: {e}"));
        self
    }
    /// Readable name of the project, or null.
    pub fn project_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.project_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_slug: {e}")
            });
        self
    }
    /// Which project this is about, as a UUID.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Version of the on-wire contract that the producer wrote against. Exactly the value that the cutover policy demands.
    pub fn schema_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.schema_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for schema_version: {e}")
            });
        self
    }
    /// When the event was emitted, by the clock of the emitting node. Informational: causal order comes from lamport_clock.
    pub fn timestamp<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.timestamp = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<Event> for super::Event {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Event,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            aggregate_id: value.aggregate_id?,
            build_id: value.build_id?,
            causation_id: value.causation_id?,
            correlation_id: value.correlation_id?,
            data_tier: value.data_tier?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            lamport_clock: value.lamport_clock?,
            node_id: value.node_id?,
            payload: value.payload?,
            project_slug: value.project_slug?,
            project_uuid: value.project_uuid?,
            schema_version: value.schema_version?,
            timestamp: value.timestamp?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::Event> for Event {
    fn from(value: super::Event) -> Self {
        Self {
            aggregate_id: Ok(value.aggregate_id),
            build_id: Ok(value.build_id),
            causation_id: Ok(value.causation_id),
            correlation_id: Ok(value.correlation_id),
            data_tier: Ok(value.data_tier),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            lamport_clock: Ok(value.lamport_clock),
            node_id: Ok(value.node_id),
            payload: Ok(value.payload),
            project_slug: Ok(value.project_slug),
            project_uuid: Ok(value.project_uuid),
            schema_version: Ok(value.schema_version),
            timestamp: Ok(value.timestamp),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ExternalReferenceLinkedPayload`] member by member.
pub struct ExternalReferenceLinkedPayload {
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    external_provider: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    external_ref_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    external_ref_type: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    external_ref_url: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    internal_aggregate_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    internal_aggregate_type: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    link_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    linked_by: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ExternalReferenceLinkedPayload {
    fn default() -> Self {
        Self {
            connector_id: Err("no value supplied for connector_id".to_string()),
            external_provider: Err(
                "no value supplied for external_provider".to_string(),
            ),
            external_ref_id: Err("no value supplied for external_ref_id".to_string()),
            external_ref_type: Err(
                "no value supplied for external_ref_type".to_string(),
            ),
            external_ref_url: Err("no value supplied for external_ref_url".to_string()),
            internal_aggregate_id: Err(
                "no value supplied for internal_aggregate_id".to_string(),
            ),
            internal_aggregate_type: Err(
                "no value supplied for internal_aggregate_type".to_string(),
            ),
            link_id: Err("no value supplied for link_id".to_string()),
            linked_by: Err("no value supplied for linked_by".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl ExternalReferenceLinkedPayload {
    /// Identifier of the connector that the link goes through.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Outside service that holds the linked thing, for example github. Free text.
    pub fn external_provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.external_provider = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_provider: {e}")
            });
        self
    }
    /// Identifier of the linked thing over there.
    pub fn external_ref_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.external_ref_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_ref_id: {e}")
            });
        self
    }
    /// Kind of the linked thing over there, for example pull_request or issue. Free text.
    pub fn external_ref_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.external_ref_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_ref_type: {e}")
            });
        self
    }
    /// Where the linked thing can be read.
    pub fn external_ref_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.external_ref_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_ref_url: {e}")
            });
        self
    }
    /// Identifier of our thing.
    pub fn internal_aggregate_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.internal_aggregate_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for internal_aggregate_id: {e}")
            });
        self
    }
    /// Kind of our thing, for example work_package or mission. Free text.
    pub fn internal_aggregate_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.internal_aggregate_type = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for internal_aggregate_type: {e}"
                )
            });
        self
    }
    /// Identifier of the link.
    pub fn link_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.link_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for link_id: {e}"));
        self
    }
    /// Who made the link, as plain text.
    pub fn linked_by<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.linked_by = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for linked_by: {e}"));
        self
    }
    /// Identifier of the mission that our thing belongs to.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// When the link was made.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ExternalReferenceLinkedPayload>
for super::ExternalReferenceLinkedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ExternalReferenceLinkedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connector_id: value.connector_id?,
            external_provider: value.external_provider?,
            external_ref_id: value.external_ref_id?,
            external_ref_type: value.external_ref_type?,
            external_ref_url: value.external_ref_url?,
            internal_aggregate_id: value.internal_aggregate_id?,
            internal_aggregate_type: value.internal_aggregate_type?,
            link_id: value.link_id?,
            linked_by: value.linked_by?,
            mission_id: value.mission_id?,
            recorded_at: value.recorded_at?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ExternalReferenceLinkedPayload>
for ExternalReferenceLinkedPayload {
    fn from(value: super::ExternalReferenceLinkedPayload) -> Self {
        Self {
            connector_id: Ok(value.connector_id),
            external_provider: Ok(value.external_provider),
            external_ref_id: Ok(value.external_ref_id),
            external_ref_type: Ok(value.external_ref_type),
            external_ref_url: Ok(value.external_ref_url),
            internal_aggregate_id: Ok(value.internal_aggregate_id),
            internal_aggregate_type: Ok(value.internal_aggregate_type),
            link_id: Ok(value.link_id),
            linked_by: Ok(value.linked_by),
            mission_id: Ok(value.mission_id),
            recorded_at: Ok(value.recorded_at),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::FocusChangedPayload`] member by member.
pub struct FocusChangedPayload {
    focus_target: ::std::result::Result<super::FocusTarget, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    previous_focus_target: ::std::result::Result<
        ::std::option::Option<super::FocusTarget>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for FocusChangedPayload {
    fn default() -> Self {
        Self {
            focus_target: Err("no value supplied for focus_target".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            previous_focus_target: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl FocusChangedPayload {
    /// What the participant works on from now on.
    pub fn focus_target<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::FocusTarget>,
        T::Error: ::std::fmt::Display,
    {
        self.focus_target = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for focus_target: {e}")
            });
        self
    }
    /// Mission in which the focus changed.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant whose focus changed.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// What the participant worked on before, or null. For readers only: not compared with the focus on record.
    pub fn previous_focus_target<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::FocusTarget>>,
        T::Error: ::std::fmt::Display,
    {
        self.previous_focus_target = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for previous_focus_target: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<FocusChangedPayload> for super::FocusChangedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FocusChangedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            focus_target: value.focus_target?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            previous_focus_target: value.previous_focus_target?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FocusChangedPayload> for FocusChangedPayload {
    fn from(value: super::FocusChangedPayload) -> Self {
        Self {
            focus_target: Ok(value.focus_target),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            previous_focus_target: Ok(value.previous_focus_target),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::FocusTarget`] member by member.
pub struct FocusTarget {
    target_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    target_type: ::std::result::Result<super::FocusTargetType, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for FocusTarget {
    fn default() -> Self {
        Self {
            target_id: Err("no value supplied for target_id".to_string()),
            target_type: Err("no value supplied for target_type".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl FocusTarget {
    /// Identifier of the work package or step, or path of the file. May itself contain colons.
    pub fn target_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.target_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for target_id: {e}"));
        self
    }
    /// What kind of thing the target is.
    pub fn target_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::FocusTargetType>,
        T::Error: ::std::fmt::Display,
    {
        self.target_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for target_type: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<FocusTarget> for super::FocusTarget {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FocusTarget,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            target_id: value.target_id?,
            target_type: value.target_type?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::FocusTarget> for FocusTarget {
    fn from(value: super::FocusTarget) -> Self {
        Self {
            target_id: Ok(value.target_id),
            target_type: Ok(value.target_type),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ForceMetadata`] member by member.
pub struct ForceMetadata {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    force: ::std::result::Result<bool, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ForceMetadata {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            force: Ok(super::defaults::default_bool::<true>()),
            reason: Err("no value supplied for reason".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl ForceMetadata {
    /// Who forced the transition.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Always true: the record exists only for forced transitions.
    pub fn force<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.force = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for force: {e}"));
        self
    }
    /// Why the transition had to be forced.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ForceMetadata> for super::ForceMetadata {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ForceMetadata,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            force: value.force?,
            reason: value.reason?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ForceMetadata> for ForceMetadata {
    fn from(value: super::ForceMetadata) -> Self {
        Self {
            actor: Ok(value.actor),
            force: Ok(value.force),
            reason: Ok(value.reason),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GateFailedPayload`] member by member.
pub struct GateFailedPayload {
    check_run_id: ::std::result::Result<i64, ::std::string::String>,
    check_run_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    conclusion: ::std::result::Result<super::FailedConclusion, ::std::string::String>,
    delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    external_provider: ::std::result::Result<super::GateProvider, ::std::string::String>,
    gate_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    gate_type: ::std::result::Result<super::GateType, ::std::string::String>,
    pr_number: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GateFailedPayload {
    fn default() -> Self {
        Self {
            check_run_id: Err("no value supplied for check_run_id".to_string()),
            check_run_url: Err("no value supplied for check_run_url".to_string()),
            conclusion: Err("no value supplied for conclusion".to_string()),
            delivery_id: Err("no value supplied for delivery_id".to_string()),
            external_provider: Err(
                "no value supplied for external_provider".to_string(),
            ),
            gate_name: Err("no value supplied for gate_name".to_string()),
            gate_type: Err("no value supplied for gate_type".to_string()),
            pr_number: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl GateFailedPayload {
    /// Number that the provider gave to the check run.
    pub fn check_run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.check_run_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for check_run_id: {e}")
            });
        self
    }
    /// Where the check run can be read at the provider.
    pub fn check_run_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.check_run_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for check_run_url: {e}")
            });
        self
    }
    /// How the provider concluded the check run.
    pub fn conclusion<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::FailedConclusion>,
        T::Error: ::std::fmt::Display,
    {
        self.conclusion = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for conclusion: {e}"));
        self
    }
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    pub fn delivery_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.delivery_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delivery_id: {e}")
            });
        self
    }
    /// Service that ran the check.
    pub fn external_provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GateProvider>,
        T::Error: ::std::fmt::Display,
    {
        self.external_provider = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_provider: {e}")
            });
        self
    }
    /// Name of the gate as people know it, for example the name of the check run.
    pub fn gate_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.gate_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for gate_name: {e}"));
        self
    }
    /// Kind of gate.
    pub fn gate_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GateType>,
        T::Error: ::std::fmt::Display,
    {
        self.gate_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for gate_type: {e}"));
        self
    }
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    pub fn pr_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.pr_number = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pr_number: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GateFailedPayload> for super::GateFailedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GateFailedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            check_run_id: value.check_run_id?,
            check_run_url: value.check_run_url?,
            conclusion: value.conclusion?,
            delivery_id: value.delivery_id?,
            external_provider: value.external_provider?,
            gate_name: value.gate_name?,
            gate_type: value.gate_type?,
            pr_number: value.pr_number?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GateFailedPayload> for GateFailedPayload {
    fn from(value: super::GateFailedPayload) -> Self {
        Self {
            check_run_id: Ok(value.check_run_id),
            check_run_url: Ok(value.check_run_url),
            conclusion: Ok(value.conclusion),
            delivery_id: Ok(value.delivery_id),
            external_provider: Ok(value.external_provider),
            gate_name: Ok(value.gate_name),
            gate_type: Ok(value.gate_type),
            pr_number: Ok(value.pr_number),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GatePassedPayload`] member by member.
pub struct GatePassedPayload {
    check_run_id: ::std::result::Result<i64, ::std::string::String>,
    check_run_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    conclusion: ::std::result::Result<super::PassedConclusion, ::std::string::String>,
    delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    external_provider: ::std::result::Result<super::GateProvider, ::std::string::String>,
    gate_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    gate_type: ::std::result::Result<super::GateType, ::std::string::String>,
    pr_number: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GatePassedPayload {
    fn default() -> Self {
        Self {
            check_run_id: Err("no value supplied for check_run_id".to_string()),
            check_run_url: Err("no value supplied for check_run_url".to_string()),
            conclusion: Err("no value supplied for conclusion".to_string()),
            delivery_id: Err("no value supplied for delivery_id".to_string()),
            external_provider: Err(
                "no value supplied for external_provider".to_string(),
            ),
            gate_name: Err("no value supplied for gate_name".to_string()),
            gate_type: Err("no value supplied for gate_type".to_string()),
            pr_number: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl GatePassedPayload {
    /// Number that the provider gave to the check run.
    pub fn check_run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.check_run_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for check_run_id: {e}")
            });
        self
    }
    /// Where the check run can be read at the provider.
    pub fn check_run_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.check_run_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for check_run_url: {e}")
            });
        self
    }
    /// How the provider concluded the check run.
    pub fn conclusion<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::PassedConclusion>,
        T::Error: ::std::fmt::Display,
    {
        self.conclusion = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for conclusion: {e}"));
        self
    }
    /// Identifier of the notification that reported the check run. Repeat it when the same notification is handled again, so that consumers can tell a repeat; nothing enforces that it is unique.
    pub fn delivery_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.delivery_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delivery_id: {e}")
            });
        self
    }
    /// Service that ran the check.
    pub fn external_provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GateProvider>,
        T::Error: ::std::fmt::Display,
    {
        self.external_provider = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for external_provider: {e}")
            });
        self
    }
    /// Name of the gate as people know it, for example the name of the check run.
    pub fn gate_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.gate_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for gate_name: {e}"));
        self
    }
    /// Kind of gate.
    pub fn gate_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GateType>,
        T::Error: ::std::fmt::Display,
    {
        self.gate_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for gate_type: {e}"));
        self
    }
    /// Number of the pull request that was checked, or null when the check ran outside of one.
    pub fn pr_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.pr_number = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pr_number: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GatePassedPayload> for super::GatePassedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GatePassedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            check_run_id: value.check_run_id?,
            check_run_url: value.check_run_url?,
            conclusion: value.conclusion?,
            delivery_id: value.delivery_id?,
            external_provider: value.external_provider?,
            gate_name: value.gate_name?,
            gate_type: value.gate_type?,
            pr_number: value.pr_number?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GatePassedPayload> for GatePassedPayload {
    fn from(value: super::GatePassedPayload) -> Self {
        Self {
            check_run_id: Ok(value.check_run_id),
            check_run_url: Ok(value.check_run_url),
            conclusion: Ok(value.conclusion),
            delivery_id: Ok(value.delivery_id),
            external_provider: Ok(value.external_provider),
            gate_name: Ok(value.gate_name),
            gate_type: Ok(value.gate_type),
            pr_number: Ok(value.pr_number),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GenerationBlockedBySemanticConflictPayload`] member by member.
pub struct GenerationBlockedBySemanticConflictPayload {
    blocking_strictness: ::std::result::Result<
        super::BlockingStrictness,
        ::std::string::String,
    >,
    conflict_event_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_metadata: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GenerationBlockedBySemanticConflictPayload {
    fn default() -> Self {
        Self {
            blocking_strictness: Err(
                "no value supplied for blocking_strictness".to_string(),
            ),
            conflict_event_ids: Err(
                "no value supplied for conflict_event_ids".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            step_metadata: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl GenerationBlockedBySemanticConflictPayload {
    /// Strictness that demanded the block. Not compared with the mission's current strictness.
    pub fn blocking_strictness<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BlockingStrictness>,
        T::Error: ::std::fmt::Display,
    {
        self.blocking_strictness = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for blocking_strictness: {e}")
            });
        self
    }
    /// event_id of each SemanticCheckEvaluated event that led to the block, one entry at least. Plain text: entries are not looked up.
    pub fn conflict_event_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.conflict_event_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for conflict_event_ids: {e}")
            });
        self
    }
    /// Mission in which generation was stopped.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Step that was not generated.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Further notes about the step. Leave it out when there are none.
    pub fn step_metadata<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.step_metadata = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for step_metadata: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GenerationBlockedBySemanticConflictPayload>
for super::GenerationBlockedBySemanticConflictPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GenerationBlockedBySemanticConflictPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            blocking_strictness: value.blocking_strictness?,
            conflict_event_ids: value.conflict_event_ids?,
            mission_id: value.mission_id?,
            step_id: value.step_id?,
            step_metadata: value.step_metadata?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GenerationBlockedBySemanticConflictPayload>
for GenerationBlockedBySemanticConflictPayload {
    fn from(value: super::GenerationBlockedBySemanticConflictPayload) -> Self {
        Self {
            blocking_strictness: Ok(value.blocking_strictness),
            conflict_event_ids: Ok(value.conflict_event_ids),
            mission_id: Ok(value.mission_id),
            step_id: Ok(value.step_id),
            step_metadata: Ok(value.step_metadata),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GlossaryAnomaly`] member by member.
pub struct GlossaryAnomaly {
    code: ::std::result::Result<super::GlossaryAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for GlossaryAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl GlossaryAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GlossaryAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GlossaryAnomaly> for super::GlossaryAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GlossaryAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::GlossaryAnomaly> for GlossaryAnomaly {
    fn from(value: super::GlossaryAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GlossaryClarificationRequestedPayload`] member by member.
pub struct GlossaryClarificationRequestedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    options: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    question: ::std::result::Result<::std::string::String, ::std::string::String>,
    scope_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    semantic_check_event_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    term: ::std::result::Result<::std::string::String, ::std::string::String>,
    urgency: ::std::result::Result<super::SemanticSeverity, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GlossaryClarificationRequestedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            options: Err("no value supplied for options".to_string()),
            question: Err("no value supplied for question".to_string()),
            scope_id: Err("no value supplied for scope_id".to_string()),
            semantic_check_event_id: Err(
                "no value supplied for semantic_check_event_id".to_string(),
            ),
            step_id: Err("no value supplied for step_id".to_string()),
            term: Err("no value supplied for term".to_string()),
            urgency: Err("no value supplied for urgency".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl GlossaryClarificationRequestedPayload {
    /// Who asks.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Mission in which the question came up.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Meanings to choose from. Required, but the list may be empty, and so may its entries. The answer need not be one of them.
    pub fn options<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.options = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for options: {e}"));
        self
    }
    /// The question as it is put. Required, but empty text is allowed.
    pub fn question<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.question = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for question: {e}"));
        self
    }
    /// Scope that the term belongs to. It should be activated already.
    pub fn scope_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.scope_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope_id: {e}"));
        self
    }
    /// event_id of the SemanticCheckEvaluated event that led to the question. Any text that is not empty passes; write the id in its canonical form.
    pub fn semantic_check_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.semantic_check_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for semantic_check_event_id: {e}"
                )
            });
        self
    }
    /// Step that raised the question.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Term whose meaning is asked for.
    pub fn term<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.term = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for term: {e}"));
        self
    }
    /// How pressing the answer is.
    pub fn urgency<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SemanticSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.urgency = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for urgency: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GlossaryClarificationRequestedPayload>
for super::GlossaryClarificationRequestedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GlossaryClarificationRequestedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            mission_id: value.mission_id?,
            options: value.options?,
            question: value.question?,
            scope_id: value.scope_id?,
            semantic_check_event_id: value.semantic_check_event_id?,
            step_id: value.step_id?,
            term: value.term?,
            urgency: value.urgency?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GlossaryClarificationRequestedPayload>
for GlossaryClarificationRequestedPayload {
    fn from(value: super::GlossaryClarificationRequestedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            mission_id: Ok(value.mission_id),
            options: Ok(value.options),
            question: Ok(value.question),
            scope_id: Ok(value.scope_id),
            semantic_check_event_id: Ok(value.semantic_check_event_id),
            step_id: Ok(value.step_id),
            term: Ok(value.term),
            urgency: Ok(value.urgency),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GlossaryClarificationResolvedPayload`] member by member.
pub struct GlossaryClarificationResolvedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    clarification_event_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    selected_meaning: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GlossaryClarificationResolvedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            clarification_event_id: Err(
                "no value supplied for clarification_event_id".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            selected_meaning: Err("no value supplied for selected_meaning".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl GlossaryClarificationResolvedPayload {
    /// Who answered. Not part of the reduced state.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// event_id of the GlossaryClarificationRequested event that is answered. Any text that is not empty passes; write the id in its canonical form.
    pub fn clarification_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.clarification_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for clarification_event_id: {e}"
                )
            });
        self
    }
    /// Mission in which the question came up.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Meaning that was settled on. Need not be one of the options of the request. Not part of the reduced state.
    pub fn selected_meaning<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.selected_meaning = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for selected_meaning: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GlossaryClarificationResolvedPayload>
for super::GlossaryClarificationResolvedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GlossaryClarificationResolvedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            clarification_event_id: value.clarification_event_id?,
            mission_id: value.mission_id?,
            selected_meaning: value.selected_meaning?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GlossaryClarificationResolvedPayload>
for GlossaryClarificationResolvedPayload {
    fn from(value: super::GlossaryClarificationResolvedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            clarification_event_id: Ok(value.clarification_event_id),
            mission_id: Ok(value.mission_id),
            selected_meaning: Ok(value.selected_meaning),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GlossaryScopeActivatedPayload`] member by member.
pub struct GlossaryScopeActivatedPayload {
    glossary_version_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    scope_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    scope_type: ::std::result::Result<super::GlossaryScopeType, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GlossaryScopeActivatedPayload {
    fn default() -> Self {
        Self {
            glossary_version_id: Err(
                "no value supplied for glossary_version_id".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            scope_id: Err("no value supplied for scope_id".to_string()),
            scope_type: Err("no value supplied for scope_type".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl GlossaryScopeActivatedPayload {
    /// Version of the glossary that is in force, for example v1.0.0. Any text, not parsed.
    pub fn glossary_version_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.glossary_version_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for glossary_version_id: {e}")
            });
        self
    }
    /// Mission that the scope is in force for.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Identifier of the scope. Later events name the scope by this text.
    pub fn scope_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.scope_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope_id: {e}"));
        self
    }
    /// Whose vocabulary the scope holds.
    pub fn scope_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GlossaryScopeType>,
        T::Error: ::std::fmt::Display,
    {
        self.scope_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope_type: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GlossaryScopeActivatedPayload>
for super::GlossaryScopeActivatedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GlossaryScopeActivatedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            glossary_version_id: value.glossary_version_id?,
            mission_id: value.mission_id?,
            scope_id: value.scope_id?,
            scope_type: value.scope_type?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GlossaryScopeActivatedPayload>
for GlossaryScopeActivatedPayload {
    fn from(value: super::GlossaryScopeActivatedPayload) -> Self {
        Self {
            glossary_version_id: Ok(value.glossary_version_id),
            mission_id: Ok(value.mission_id),
            scope_id: Ok(value.scope_id),
            scope_type: Ok(value.scope_type),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GlossarySenseUpdatedPayload`] member by member.
pub struct GlossarySenseUpdatedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    after_sense: ::std::result::Result<::std::string::String, ::std::string::String>,
    before_sense: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    scope_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    term_surface: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GlossarySenseUpdatedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            after_sense: Err("no value supplied for after_sense".to_string()),
            before_sense: Ok(Default::default()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            reason: Err("no value supplied for reason".to_string()),
            scope_id: Err("no value supplied for scope_id".to_string()),
            term_surface: Err("no value supplied for term_surface".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl GlossarySenseUpdatedPayload {
    /// Who set the meaning.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Meaning from now on.
    pub fn after_sense<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.after_sense = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for after_sense: {e}")
            });
        self
    }
    /// Meaning up to now. Null for a first definition; empty text is allowed. Not compared with the meaning on record.
    pub fn before_sense<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.before_sense = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for before_sense: {e}")
            });
        self
    }
    /// Mission in which the meaning changed.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Why the meaning was set or changed. Required, but empty text is allowed.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// Scope that the term belongs to. It should be activated already.
    pub fn scope_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.scope_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope_id: {e}"));
        self
    }
    /// The term, spelled as it was observed in this scope. Compared as it is: case and surrounding blanks count.
    pub fn term_surface<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.term_surface = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for term_surface: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GlossarySenseUpdatedPayload>
for super::GlossarySenseUpdatedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GlossarySenseUpdatedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            after_sense: value.after_sense?,
            before_sense: value.before_sense?,
            mission_id: value.mission_id?,
            reason: value.reason?,
            scope_id: value.scope_id?,
            term_surface: value.term_surface?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GlossarySenseUpdatedPayload>
for GlossarySenseUpdatedPayload {
    fn from(value: super::GlossarySenseUpdatedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            after_sense: Ok(value.after_sense),
            before_sense: Ok(value.before_sense),
            mission_id: Ok(value.mission_id),
            reason: Ok(value.reason),
            scope_id: Ok(value.scope_id),
            term_surface: Ok(value.term_surface),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::GlossaryStrictnessSetPayload`] member by member.
pub struct GlossaryStrictnessSetPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    new_strictness: ::std::result::Result<
        super::GlossaryStrictness,
        ::std::string::String,
    >,
    previous_strictness: ::std::result::Result<
        ::std::option::Option<super::GlossaryStrictness>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for GlossaryStrictnessSetPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            new_strictness: Err("no value supplied for new_strictness".to_string()),
            previous_strictness: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl GlossaryStrictnessSetPayload {
    /// Who set the strictness.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Mission whose strictness was set.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Strictness from now on.
    pub fn new_strictness<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GlossaryStrictness>,
        T::Error: ::std::fmt::Display,
    {
        self.new_strictness = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for new_strictness: {e}")
            });
        self
    }
    /// Strictness up to now, or null when it was never set. Not compared with the one on record.
    pub fn previous_strictness<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::GlossaryStrictness>>,
        T::Error: ::std::fmt::Display,
    {
        self.previous_strictness = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for previous_strictness: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<GlossaryStrictnessSetPayload>
for super::GlossaryStrictnessSetPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GlossaryStrictnessSetPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            mission_id: value.mission_id?,
            new_strictness: value.new_strictness?,
            previous_strictness: value.previous_strictness?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::GlossaryStrictnessSetPayload>
for GlossaryStrictnessSetPayload {
    fn from(value: super::GlossaryStrictnessSetPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            mission_id: Ok(value.mission_id),
            new_strictness: Ok(value.new_strictness),
            previous_strictness: Ok(value.previous_strictness),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::LenientEvent`] member by member.
pub struct LenientEvent {
    aggregate_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    build_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    causation_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    correlation_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    data_tier: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    lamport_clock: ::std::result::Result<i64, ::std::string::String>,
    node_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    payload: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    project_slug: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    project_uuid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    schema_version: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    timestamp: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for LenientEvent {
    fn default() -> Self {
        Self {
            aggregate_id: Err("no value supplied for aggregate_id".to_string()),
            build_id: Ok(Default::default()),
            causation_id: Ok(Default::default()),
            correlation_id: Ok(Default::default()),
            data_tier: Ok(Default::default()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            lamport_clock: Err("no value supplied for lamport_clock".to_string()),
            node_id: Err("no value supplied for node_id".to_string()),
            payload: Ok(Default::default()),
            project_slug: Ok(Default::default()),
            project_uuid: Ok(Default::default()),
            schema_version: Ok(Default::default()),
            timestamp: Err("no value supplied for timestamp".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl LenientEvent {
    /// What the event is about.
    pub fn aggregate_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.aggregate_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for aggregate_id: {e}")
            });
        self
    }
    /// Identity of the checkout or build that emitted the event. Older generations have none.
    pub fn build_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.build_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for build_id: {e}"));
        self
    }
    /// event_id of the event that caused this one, or null.
    pub fn causation_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.causation_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for causation_id: {e}")
            });
        self
    }
    /// Identifier shared by all events of one undertaking. Older generations have none.
    pub fn correlation_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.correlation_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for correlation_id: {e}")
            });
        self
    }
    /// How far the event may be shared. Older generations have none.
    pub fn data_tier<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.data_tier = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for data_tier: {e}"));
        self
    }
    /// Identifier of the event.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Name of the event type, known to this contract or not.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// Lamport clock of the node after it ticked for this event.
    pub fn lamport_clock<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.lamport_clock = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for lamport_clock: {e}")
            });
        self
    }
    /// Identity of the node that emitted the event.
    pub fn node_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.node_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for node_id: {e}"));
        self
    }
    /// The facts of the event, not judged.
    pub fn payload<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.payload = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for payload: {e}"));
        self
    }
    /// Readable name of the project, or null.
    pub fn project_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.project_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_slug: {e}")
            });
        self
    }
    /// UUID of the project. Older generations have none.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Version that the producer wrote against, whatever it is. Older generations have none.
    pub fn schema_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.schema_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for schema_version: {e}")
            });
        self
    }
    /// When the event was emitted.
    pub fn timestamp<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.timestamp = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LenientEvent> for super::LenientEvent {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LenientEvent,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            aggregate_id: value.aggregate_id?,
            build_id: value.build_id?,
            causation_id: value.causation_id?,
            correlation_id: value.correlation_id?,
            data_tier: value.data_tier?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            lamport_clock: value.lamport_clock?,
            node_id: value.node_id?,
            payload: value.payload?,
            project_slug: value.project_slug?,
            project_uuid: value.project_uuid?,
            schema_version: value.schema_version?,
            timestamp: value.timestamp?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LenientEvent> for LenientEvent {
    fn from(value: super::LenientEvent) -> Self {
        Self {
            aggregate_id: Ok(value.aggregate_id),
            build_id: Ok(value.build_id),
            causation_id: Ok(value.causation_id),
            correlation_id: Ok(value.correlation_id),
            data_tier: Ok(value.data_tier),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            lamport_clock: Ok(value.lamport_clock),
            node_id: Ok(value.node_id),
            payload: Ok(value.payload),
            project_slug: Ok(value.project_slug),
            project_uuid: Ok(value.project_uuid),
            schema_version: Ok(value.schema_version),
            timestamp: Ok(value.timestamp),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::LifecycleAnomaly`] member by member.
pub struct LifecycleAnomaly {
    code: ::std::result::Result<super::LifecycleAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    status_code: ::std::result::Result<
        ::std::option::Option<super::StatusAnomalyCode>,
        ::std::string::String,
    >,
    wp_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for LifecycleAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
            status_code: Err("no value supplied for status_code".to_string()),
            wp_id: Err("no value supplied for wp_id".to_string()),
        }
    }
}
impl LifecycleAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::LifecycleAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// The code of the status change's own anomaly; null for other events.
    pub fn status_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::StatusAnomalyCode>>,
        T::Error: ::std::fmt::Display,
    {
        self.status_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for status_code: {e}")
            });
        self
    }
    /// The work package, for a status change; else null.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LifecycleAnomaly> for super::LifecycleAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LifecycleAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
            status_code: value.status_code?,
            wp_id: value.wp_id?,
        })
    }
}
impl ::std::convert::From<super::LifecycleAnomaly> for LifecycleAnomaly {
    fn from(value: super::LifecycleAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
            status_code: Ok(value.status_code),
            wp_id: Ok(value.wp_id),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::LocalNamespaceTuple`] member by member.
pub struct LocalNamespaceTuple {
    manifest_version: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    project_uuid: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    target_branch: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for LocalNamespaceTuple {
    fn default() -> Self {
        Self {
            manifest_version: Err("no value supplied for manifest_version".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            step_id: Ok(Default::default()),
            target_branch: Err("no value supplied for target_branch".to_string()),
        }
    }
}
impl LocalNamespaceTuple {
    /// Version of the list of expected artifacts. It is said here and nowhere else in a payload.
    pub fn manifest_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.manifest_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for manifest_version: {e}")
            });
        self
    }
    /// Slug of the mission that the dossier describes.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission, which decides what artifacts are expected.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Project that the dossier belongs to. Any text here: it is not checked to be a UUID, and not compared with the envelope.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Step in which the event arose, or null. Context only: events that differ in it still share one namespace. Empty text is allowed.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Branch that the mission is to be merged into.
    pub fn target_branch<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.target_branch = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for target_branch: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<LocalNamespaceTuple> for super::LocalNamespaceTuple {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocalNamespaceTuple,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            manifest_version: value.manifest_version?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            project_uuid: value.project_uuid?,
            step_id: value.step_id?,
            target_branch: value.target_branch?,
        })
    }
}
impl ::std::convert::From<super::LocalNamespaceTuple> for LocalNamespaceTuple {
    fn from(value: super::LocalNamespaceTuple) -> Self {
        Self {
            manifest_version: Ok(value.manifest_version),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            project_uuid: Ok(value.project_uuid),
            step_id: Ok(value.step_id),
            target_branch: Ok(value.target_branch),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissingArtifact`] member by member.
pub struct MissingArtifact {
    anomaly_type: ::std::result::Result<
        super::DossierAnomalyType,
        ::std::string::String,
    >,
    checked_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    expected_identity: ::std::result::Result<
        super::ArtifactIdentity,
        ::std::string::String,
    >,
    manifest_step: ::std::result::Result<::std::string::String, ::std::string::String>,
    remediation_hint: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissingArtifact {
    fn default() -> Self {
        Self {
            anomaly_type: Err("no value supplied for anomaly_type".to_string()),
            checked_at: Err("no value supplied for checked_at".to_string()),
            expected_identity: Err(
                "no value supplied for expected_identity".to_string(),
            ),
            manifest_step: Err("no value supplied for manifest_step".to_string()),
            remediation_hint: Err("no value supplied for remediation_hint".to_string()),
        }
    }
}
impl MissingArtifact {
    /// What kind of anomaly it is.
    pub fn anomaly_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DossierAnomalyType>,
        T::Error: ::std::fmt::Display,
    {
        self.anomaly_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for anomaly_type: {e}")
            });
        self
    }
    /// When it was looked for, as the event says it. Any text.
    pub fn checked_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.checked_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for checked_at: {e}"));
        self
    }
    /// What was expected.
    pub fn expected_identity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ArtifactIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.expected_identity = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for expected_identity: {e}")
            });
        self
    }
    /// The step whose manifest asks for it, or required_always.
    pub fn manifest_step<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.manifest_step = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for manifest_step: {e}")
            });
        self
    }
    /// How it can be made good, or null.
    pub fn remediation_hint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.remediation_hint = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for remediation_hint: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissingArtifact> for super::MissingArtifact {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissingArtifact,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomaly_type: value.anomaly_type?,
            checked_at: value.checked_at?,
            expected_identity: value.expected_identity?,
            manifest_step: value.manifest_step?,
            remediation_hint: value.remediation_hint?,
        })
    }
}
impl ::std::convert::From<super::MissingArtifact> for MissingArtifact {
    fn from(value: super::MissingArtifact) -> Self {
        Self {
            anomaly_type: Ok(value.anomaly_type),
            checked_at: Ok(value.checked_at),
            expected_identity: Ok(value.expected_identity),
            manifest_step: Ok(value.manifest_step),
            remediation_hint: Ok(value.remediation_hint),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionAuditAnomaly`] member by member.
pub struct MissionAuditAnomaly {
    code: ::std::result::Result<super::MissionAuditAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MissionAuditAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl MissionAuditAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::MissionAuditAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionAuditAnomaly> for super::MissionAuditAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionAuditAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::MissionAuditAnomaly> for MissionAuditAnomaly {
    fn from(value: super::MissionAuditAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionAuditCompletedPayload`] member by member.
pub struct MissionAuditCompletedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    artifact_ref: ::std::result::Result<super::AuditArtifactRef, ::std::string::String>,
    findings_count: ::std::result::Result<i64, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_number: ::std::result::Result<i64, ::std::string::String>,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    severity: ::std::result::Result<super::AuditSeverity, ::std::string::String>,
    summary: ::std::result::Result<::std::string::String, ::std::string::String>,
    verdict: ::std::result::Result<super::AuditVerdict, ::std::string::String>,
}
impl ::std::default::Default for MissionAuditCompletedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            artifact_ref: Err("no value supplied for artifact_ref".to_string()),
            findings_count: Err("no value supplied for findings_count".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            severity: Err("no value supplied for severity".to_string()),
            summary: Err("no value supplied for summary".to_string()),
            verdict: Err("no value supplied for verdict".to_string()),
        }
    }
}
impl MissionAuditCompletedPayload {
    /// Who ran the audit. Plain text: an object is refused.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// The report.
    pub fn artifact_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditArtifactRef>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_ref: {e}")
            });
        self
    }
    /// How many findings the report lists. Any number goes with any verdict.
    pub fn findings_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.findings_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for findings_count: {e}")
            });
        self
    }
    /// Identifier of the mission that is audited. Not compared with the request.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Number of the mission that is audited, counted from 1.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Slug of the mission that is audited.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission that is audited.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Identifier of the run of the audit. Not compared with the request.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// How serious the findings are, taken together.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
    /// The outcome in a few words. Empty text is allowed.
    pub fn summary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.summary = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for summary: {e}"));
        self
    }
    /// What the audit concluded. Not compared with severity or findings_count.
    pub fn verdict<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditVerdict>,
        T::Error: ::std::fmt::Display,
    {
        self.verdict = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for verdict: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionAuditCompletedPayload>
for super::MissionAuditCompletedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionAuditCompletedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            artifact_ref: value.artifact_ref?,
            findings_count: value.findings_count?,
            mission_id: value.mission_id?,
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            run_id: value.run_id?,
            severity: value.severity?,
            summary: value.summary?,
            verdict: value.verdict?,
        })
    }
}
impl ::std::convert::From<super::MissionAuditCompletedPayload>
for MissionAuditCompletedPayload {
    fn from(value: super::MissionAuditCompletedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            artifact_ref: Ok(value.artifact_ref),
            findings_count: Ok(value.findings_count),
            mission_id: Ok(value.mission_id),
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            run_id: Ok(value.run_id),
            severity: Ok(value.severity),
            summary: Ok(value.summary),
            verdict: Ok(value.verdict),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionAuditDecisionRequestedPayload`] member by member.
pub struct MissionAuditDecisionRequestedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    context_summary: ::std::result::Result<::std::string::String, ::std::string::String>,
    decision_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_number: ::std::result::Result<i64, ::std::string::String>,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    question: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    severity: ::std::result::Result<super::AuditSeverity, ::std::string::String>,
}
impl ::std::default::Default for MissionAuditDecisionRequestedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            context_summary: Err("no value supplied for context_summary".to_string()),
            decision_id: Err("no value supplied for decision_id".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            question: Err("no value supplied for question".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            severity: Err("no value supplied for severity".to_string()),
        }
    }
}
impl MissionAuditDecisionRequestedPayload {
    /// Who asks for the decision. Plain text: an object is refused.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// What one has to know to decide it, in short. Empty text is allowed.
    pub fn context_summary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.context_summary = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for context_summary: {e}")
            });
        self
    }
    /// Identifier of the decision. While it is pending, a second request with the same identifier is reported as an anomaly and the first one kept.
    pub fn decision_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_id: {e}")
            });
        self
    }
    /// Identifier of the mission that is audited. Not compared with the request.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Number of the mission that is audited, counted from 1.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Slug of the mission that is audited.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission that is audited.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// The question to decide. Empty text is allowed.
    pub fn question<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.question = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for question: {e}"));
        self
    }
    /// Identifier of the run of the audit. Not compared with the request.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// How serious the matter is. Not compared with the severity of the finished audit.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionAuditDecisionRequestedPayload>
for super::MissionAuditDecisionRequestedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionAuditDecisionRequestedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            context_summary: value.context_summary?,
            decision_id: value.decision_id?,
            mission_id: value.mission_id?,
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            question: value.question?,
            run_id: value.run_id?,
            severity: value.severity?,
        })
    }
}
impl ::std::convert::From<super::MissionAuditDecisionRequestedPayload>
for MissionAuditDecisionRequestedPayload {
    fn from(value: super::MissionAuditDecisionRequestedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            context_summary: Ok(value.context_summary),
            decision_id: Ok(value.decision_id),
            mission_id: Ok(value.mission_id),
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            question: Ok(value.question),
            run_id: Ok(value.run_id),
            severity: Ok(value.severity),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionAuditFailedPayload`] member by member.
pub struct MissionAuditFailedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    error_code: ::std::result::Result<::std::string::String, ::std::string::String>,
    error_message: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_number: ::std::result::Result<i64, ::std::string::String>,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    partial_artifact_ref: ::std::result::Result<
        ::std::option::Option<super::AuditArtifactRef>,
        ::std::string::String,
    >,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MissionAuditFailedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            error_code: Err("no value supplied for error_code".to_string()),
            error_message: Err("no value supplied for error_message".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            partial_artifact_ref: Ok(Default::default()),
            run_id: Err("no value supplied for run_id".to_string()),
        }
    }
}
impl MissionAuditFailedPayload {
    /// Who ran the audit. Plain text: an object is refused.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Short name of what went wrong, for example TIMEOUT. There is no fixed list.
    pub fn error_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.error_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_code: {e}"));
        self
    }
    /// What went wrong, in words for a person. Empty text is allowed.
    pub fn error_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.error_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_message: {e}")
            });
        self
    }
    /// Identifier of the mission that is audited. Not compared with the request.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Number of the mission that is audited, counted from 1.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Slug of the mission that is audited.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission that is audited.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// The report as far as it got, or null when there is none.
    pub fn partial_artifact_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AuditArtifactRef>>,
        T::Error: ::std::fmt::Display,
    {
        self.partial_artifact_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for partial_artifact_ref: {e}")
            });
        self
    }
    /// Identifier of the run of the audit. Not compared with the request.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionAuditFailedPayload>
for super::MissionAuditFailedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionAuditFailedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            error_code: value.error_code?,
            error_message: value.error_message?,
            mission_id: value.mission_id?,
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            partial_artifact_ref: value.partial_artifact_ref?,
            run_id: value.run_id?,
        })
    }
}
impl ::std::convert::From<super::MissionAuditFailedPayload>
for MissionAuditFailedPayload {
    fn from(value: super::MissionAuditFailedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            error_code: Ok(value.error_code),
            error_message: Ok(value.error_message),
            mission_id: Ok(value.mission_id),
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            partial_artifact_ref: Ok(value.partial_artifact_ref),
            run_id: Ok(value.run_id),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionAuditRequestedPayload`] member by member.
pub struct MissionAuditRequestedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    audit_scope: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    enforcement_mode: ::std::result::Result<
        super::AuditEnforcementMode,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_number: ::std::result::Result<i64, ::std::string::String>,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    trigger_mode: ::std::result::Result<super::AuditTriggerMode, ::std::string::String>,
}
impl ::std::default::Default for MissionAuditRequestedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            audit_scope: Err("no value supplied for audit_scope".to_string()),
            enforcement_mode: Err("no value supplied for enforcement_mode".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            trigger_mode: Err("no value supplied for trigger_mode".to_string()),
        }
    }
}
impl MissionAuditRequestedPayload {
    /// Who asked for the audit. Plain text: an object is refused.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// What to audit, at least one entry. The entries are free text, may repeat and may be empty.
    pub fn audit_scope<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.audit_scope = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for audit_scope: {e}")
            });
        self
    }
    /// What the verdict is to mean for the mission.
    pub fn enforcement_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditEnforcementMode>,
        T::Error: ::std::fmt::Display,
    {
        self.enforcement_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for enforcement_mode: {e}")
            });
        self
    }
    /// Identifier of the mission that is audited.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Number of the mission that is audited, counted from 1.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Slug of the mission that is audited.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission that is audited.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Identifier of this run of the audit. The events that follow repeat it.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// What brought the request about.
    pub fn trigger_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditTriggerMode>,
        T::Error: ::std::fmt::Display,
    {
        self.trigger_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for trigger_mode: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissionAuditRequestedPayload>
for super::MissionAuditRequestedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionAuditRequestedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            audit_scope: value.audit_scope?,
            enforcement_mode: value.enforcement_mode?,
            mission_id: value.mission_id?,
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            run_id: value.run_id?,
            trigger_mode: value.trigger_mode?,
        })
    }
}
impl ::std::convert::From<super::MissionAuditRequestedPayload>
for MissionAuditRequestedPayload {
    fn from(value: super::MissionAuditRequestedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            audit_scope: Ok(value.audit_scope),
            enforcement_mode: Ok(value.enforcement_mode),
            mission_id: Ok(value.mission_id),
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            run_id: Ok(value.run_id),
            trigger_mode: Ok(value.trigger_mode),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionAuditStartedPayload`] member by member.
pub struct MissionAuditStartedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    audit_scope_hash: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_number: ::std::result::Result<i64, ::std::string::String>,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MissionAuditStartedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            audit_scope_hash: Err("no value supplied for audit_scope_hash".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
        }
    }
}
impl MissionAuditStartedPayload {
    /// Who runs the audit. Plain text: an object is refused.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Hash of the scope that is audited. The form is free, and it is not compared with the scope of the request.
    pub fn audit_scope_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.audit_scope_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for audit_scope_hash: {e}")
            });
        self
    }
    /// Identifier of the mission that is audited. Not compared with the request.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Number of the mission that is audited, counted from 1.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Slug of the mission that is audited.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission that is audited.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Identifier of the run of the audit. Not compared with the request.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionAuditStartedPayload>
for super::MissionAuditStartedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionAuditStartedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            audit_scope_hash: value.audit_scope_hash?,
            mission_id: value.mission_id?,
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            run_id: value.run_id?,
        })
    }
}
impl ::std::convert::From<super::MissionAuditStartedPayload>
for MissionAuditStartedPayload {
    fn from(value: super::MissionAuditStartedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            audit_scope_hash: Ok(value.audit_scope_hash),
            mission_id: Ok(value.mission_id),
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            run_id: Ok(value.run_id),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionCancelledPayload`] member by member.
pub struct MissionCancelledPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    cancelled_wp_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionCancelledPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            cancelled_wp_ids: Ok(Default::default()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            reason: Err("no value supplied for reason".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl MissionCancelledPayload {
    /// Name of whoever gave the mission up, as plain text. An object is refused here.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Identifiers of the work packages that were given up with the mission. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty texts are allowed.
    pub fn cancelled_wp_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.cancelled_wp_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for cancelled_wp_ids: {e}")
            });
        self
    }
    /// Identifier of the mission. Not compared with the mission that was started.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Why the mission was given up.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionCancelledPayload>
for super::MissionCancelledPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionCancelledPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            cancelled_wp_ids: value.cancelled_wp_ids?,
            mission_id: value.mission_id?,
            reason: value.reason?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::MissionCancelledPayload> for MissionCancelledPayload {
    fn from(value: super::MissionCancelledPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            cancelled_wp_ids: Ok(value.cancelled_wp_ids),
            mission_id: Ok(value.mission_id),
            reason: Ok(value.reason),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionClosedPayload`] member by member.
pub struct MissionClosedPayload {
    mission_number: ::std::result::Result<i64, ::std::string::String>,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MissionClosedPayload {
    fn default() -> Self {
        Self {
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
        }
    }
}
impl MissionClosedPayload {
    /// Number of the mission in the catalogue of its project, counted from 1.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Readable short name of the mission.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissionClosedPayload> for super::MissionClosedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionClosedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
        })
    }
}
impl ::std::convert::From<super::MissionClosedPayload> for MissionClosedPayload {
    fn from(value: super::MissionClosedPayload) -> Self {
        Self {
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionCompletedPayload`] member by member.
pub struct MissionCompletedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    final_phase: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionCompletedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            final_phase: Err("no value supplied for final_phase".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl MissionCompletedPayload {
    /// Name of whoever brought the mission to its end, as plain text. An object is refused here.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Phase that the mission ended in. Recorded only: it does not become the current phase.
    pub fn final_phase<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.final_phase = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for final_phase: {e}")
            });
        self
    }
    /// Identifier of the mission. Not compared with the mission that was started.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Kind of mission. Not compared with the kind given at the start.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionCompletedPayload>
for super::MissionCompletedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionCompletedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            final_phase: value.final_phase?,
            mission_id: value.mission_id?,
            mission_type: value.mission_type?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::MissionCompletedPayload> for MissionCompletedPayload {
    fn from(value: super::MissionCompletedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            final_phase: Ok(value.final_phase),
            mission_id: Ok(value.mission_id),
            mission_type: Ok(value.mission_type),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionContext`] member by member.
pub struct MissionContext {
    build_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    execution_mode: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_number: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    mission_slug: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    project_uuid: ::std::result::Result<
        ::std::option::Option<crate::scalar::ProjectUuid>,
        ::std::string::String,
    >,
    slug: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionContext {
    fn default() -> Self {
        Self {
            build_id: Ok(Default::default()),
            execution_mode: Ok(Default::default()),
            mission_id: Ok(Default::default()),
            mission_number: Ok(Default::default()),
            mission_slug: Ok(Default::default()),
            mission_type: Ok(Default::default()),
            project_uuid: Ok(Default::default()),
            slug: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl MissionContext {
    /// Build that made the mission's events, where they do not say so.
    pub fn build_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.build_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for build_id: {e}"));
        self
    }
    /// Where the work on the mission was done, where its events do not say so.
    pub fn execution_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.execution_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for execution_mode: {e}")
            });
        self
    }
    /// Identifier of the mission.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Number of the mission, or null when it has none yet.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Slug of the mission.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission, for example software-dev.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// UUID of the project that the mission belongs to.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::ProjectUuid>>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Another slug under which the mission is known.
    pub fn slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.slug = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for slug: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionContext> for super::MissionContext {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionContext,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            build_id: value.build_id?,
            execution_mode: value.execution_mode?,
            mission_id: value.mission_id?,
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            project_uuid: value.project_uuid?,
            slug: value.slug?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::MissionContext> for MissionContext {
    fn from(value: super::MissionContext) -> Self {
        Self {
            build_id: Ok(value.build_id),
            execution_mode: Ok(value.execution_mode),
            mission_id: Ok(value.mission_id),
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            project_uuid: Ok(value.project_uuid),
            slug: Ok(value.slug),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionCreatedPayload`] member by member.
pub struct MissionCreatedPayload {
    mission_number: ::std::result::Result<i64, ::std::string::String>,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MissionCreatedPayload {
    fn default() -> Self {
        Self {
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
        }
    }
}
impl MissionCreatedPayload {
    /// Number of the mission in the catalogue of its project, counted from 1.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Readable short name of the mission.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissionCreatedPayload> for super::MissionCreatedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionCreatedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
        })
    }
}
impl ::std::convert::From<super::MissionCreatedPayload> for MissionCreatedPayload {
    fn from(value: super::MissionCreatedPayload) -> Self {
        Self {
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionDossierArtifactIndexedPayload`] member by member.
pub struct MissionDossierArtifactIndexedPayload {
    artifact_id: ::std::result::Result<super::ArtifactIdentity, ::std::string::String>,
    content_ref: ::std::result::Result<super::ContentHashRef, ::std::string::String>,
    context_diagnostics: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
    indexed_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    namespace: ::std::result::Result<super::LocalNamespaceTuple, ::std::string::String>,
    provenance: ::std::result::Result<
        ::std::option::Option<super::ProvenanceRef>,
        ::std::string::String,
    >,
    step_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    supersedes: ::std::result::Result<
        ::std::option::Option<super::ArtifactIdentity>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionDossierArtifactIndexedPayload {
    fn default() -> Self {
        Self {
            artifact_id: Err("no value supplied for artifact_id".to_string()),
            content_ref: Err("no value supplied for content_ref".to_string()),
            context_diagnostics: Ok(Default::default()),
            indexed_at: Err("no value supplied for indexed_at".to_string()),
            namespace: Err("no value supplied for namespace".to_string()),
            provenance: Ok(Default::default()),
            step_id: Ok(Default::default()),
            supersedes: Ok(Default::default()),
        }
    }
}
impl MissionDossierArtifactIndexedPayload {
    /// The artifact that was entered. An entry with the same path is replaced, and is no longer superseded.
    pub fn artifact_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ArtifactIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_id: {e}")
            });
        self
    }
    /// Fingerprint of the content that was entered.
    pub fn content_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ContentHashRef>,
        T::Error: ::std::fmt::Display,
    {
        self.content_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for content_ref: {e}")
            });
        self
    }
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub fn context_diagnostics<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.context_diagnostics = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for context_diagnostics: {e}")
            });
        self
    }
    /// When the artifact was entered. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub fn indexed_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.indexed_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for indexed_at: {e}"));
        self
    }
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub fn namespace<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::LocalNamespaceTuple>,
        T::Error: ::std::fmt::Display,
    {
        self.namespace = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for namespace: {e}"));
        self
    }
    /// Where the artifact comes from, or null when that is not known.
    pub fn provenance<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProvenanceRef>>,
        T::Error: ::std::fmt::Display,
    {
        self.provenance = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provenance: {e}"));
        self
    }
    /// Step that produced the artifact, or null. Not compared with the step_id of the namespace.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Older artifact that this one supersedes, or null. Only its path counts, and a path that was never entered changes nothing.
    pub fn supersedes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ArtifactIdentity>>,
        T::Error: ::std::fmt::Display,
    {
        self.supersedes = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for supersedes: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionDossierArtifactIndexedPayload>
for super::MissionDossierArtifactIndexedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionDossierArtifactIndexedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            artifact_id: value.artifact_id?,
            content_ref: value.content_ref?,
            context_diagnostics: value.context_diagnostics?,
            indexed_at: value.indexed_at?,
            namespace: value.namespace?,
            provenance: value.provenance?,
            step_id: value.step_id?,
            supersedes: value.supersedes?,
        })
    }
}
impl ::std::convert::From<super::MissionDossierArtifactIndexedPayload>
for MissionDossierArtifactIndexedPayload {
    fn from(value: super::MissionDossierArtifactIndexedPayload) -> Self {
        Self {
            artifact_id: Ok(value.artifact_id),
            content_ref: Ok(value.content_ref),
            context_diagnostics: Ok(value.context_diagnostics),
            indexed_at: Ok(value.indexed_at),
            namespace: Ok(value.namespace),
            provenance: Ok(value.provenance),
            step_id: Ok(value.step_id),
            supersedes: Ok(value.supersedes),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionDossierArtifactMissingPayload`] member by member.
pub struct MissionDossierArtifactMissingPayload {
    checked_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    context_diagnostics: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
    expected_identity: ::std::result::Result<
        super::ArtifactIdentity,
        ::std::string::String,
    >,
    last_known_ref: ::std::result::Result<
        ::std::option::Option<super::ProvenanceRef>,
        ::std::string::String,
    >,
    manifest_step: ::std::result::Result<::std::string::String, ::std::string::String>,
    namespace: ::std::result::Result<super::LocalNamespaceTuple, ::std::string::String>,
    remediation_hint: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionDossierArtifactMissingPayload {
    fn default() -> Self {
        Self {
            checked_at: Err("no value supplied for checked_at".to_string()),
            context_diagnostics: Ok(Default::default()),
            expected_identity: Err(
                "no value supplied for expected_identity".to_string(),
            ),
            last_known_ref: Ok(Default::default()),
            manifest_step: Err("no value supplied for manifest_step".to_string()),
            namespace: Err("no value supplied for namespace".to_string()),
            remediation_hint: Ok(Default::default()),
        }
    }
}
impl MissionDossierArtifactMissingPayload {
    /// When the check was made. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub fn checked_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.checked_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for checked_at: {e}"));
        self
    }
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub fn context_diagnostics<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.context_diagnostics = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for context_diagnostics: {e}")
            });
        self
    }
    /// The artifact that should have been there.
    pub fn expected_identity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ArtifactIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.expected_identity = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for expected_identity: {e}")
            });
        self
    }
    /// Where the artifact was last seen, or null when it never was. Not kept in the dossier.
    pub fn last_known_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProvenanceRef>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_known_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_known_ref: {e}")
            });
        self
    }
    /// When the manifest expects the artifact: required_always, or the identifier of the step that calls for it. Other texts are not refused.
    pub fn manifest_step<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.manifest_step = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for manifest_step: {e}")
            });
        self
    }
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub fn namespace<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::LocalNamespaceTuple>,
        T::Error: ::std::fmt::Display,
    {
        self.namespace = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for namespace: {e}"));
        self
    }
    /// What to do to put it right, in words for a person, or null.
    pub fn remediation_hint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.remediation_hint = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for remediation_hint: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissionDossierArtifactMissingPayload>
for super::MissionDossierArtifactMissingPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionDossierArtifactMissingPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            checked_at: value.checked_at?,
            context_diagnostics: value.context_diagnostics?,
            expected_identity: value.expected_identity?,
            last_known_ref: value.last_known_ref?,
            manifest_step: value.manifest_step?,
            namespace: value.namespace?,
            remediation_hint: value.remediation_hint?,
        })
    }
}
impl ::std::convert::From<super::MissionDossierArtifactMissingPayload>
for MissionDossierArtifactMissingPayload {
    fn from(value: super::MissionDossierArtifactMissingPayload) -> Self {
        Self {
            checked_at: Ok(value.checked_at),
            context_diagnostics: Ok(value.context_diagnostics),
            expected_identity: Ok(value.expected_identity),
            last_known_ref: Ok(value.last_known_ref),
            manifest_step: Ok(value.manifest_step),
            namespace: Ok(value.namespace),
            remediation_hint: Ok(value.remediation_hint),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionDossierParityDriftDetectedPayload`] member by member.
pub struct MissionDossierParityDriftDetectedPayload {
    actual_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
    artifact_ids_changed: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::ArtifactIdentity>>,
        ::std::string::String,
    >,
    context_diagnostics: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
    detected_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    drift_kind: ::std::result::Result<super::DriftKind, ::std::string::String>,
    expected_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
    namespace: ::std::result::Result<super::LocalNamespaceTuple, ::std::string::String>,
    rebuild_hint: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionDossierParityDriftDetectedPayload {
    fn default() -> Self {
        Self {
            actual_hash: Err("no value supplied for actual_hash".to_string()),
            artifact_ids_changed: Ok(Default::default()),
            context_diagnostics: Ok(Default::default()),
            detected_at: Err("no value supplied for detected_at".to_string()),
            drift_kind: Err("no value supplied for drift_kind".to_string()),
            expected_hash: Err("no value supplied for expected_hash".to_string()),
            namespace: Err("no value supplied for namespace".to_string()),
            rebuild_hint: Ok(Default::default()),
        }
    }
}
impl MissionDossierParityDriftDetectedPayload {
    /// Hash of the dossier as it was found. The form is not checked.
    pub fn actual_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actual_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for actual_hash: {e}")
            });
        self
    }
    /// The artifacts that differ, or null when they are not listed. The list may be empty. Not kept in the dossier.
    pub fn artifact_ids_changed<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::ArtifactIdentity>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_ids_changed = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_ids_changed: {e}")
            });
        self
    }
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub fn context_diagnostics<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.context_diagnostics = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for context_diagnostics: {e}")
            });
        self
    }
    /// When the difference was found. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub fn detected_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.detected_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for detected_at: {e}")
            });
        self
    }
    /// What kind of difference was found.
    pub fn drift_kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DriftKind>,
        T::Error: ::std::fmt::Display,
    {
        self.drift_kind = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for drift_kind: {e}"));
        self
    }
    /// Hash of the baseline. May equal actual_hash; the form is not checked.
    pub fn expected_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.expected_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for expected_hash: {e}")
            });
        self
    }
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub fn namespace<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::LocalNamespaceTuple>,
        T::Error: ::std::fmt::Display,
    {
        self.namespace = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for namespace: {e}"));
        self
    }
    /// How to bring the dossier and its baseline together again, in words for a person, or null. Not kept in the dossier.
    pub fn rebuild_hint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.rebuild_hint = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for rebuild_hint: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissionDossierParityDriftDetectedPayload>
for super::MissionDossierParityDriftDetectedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionDossierParityDriftDetectedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actual_hash: value.actual_hash?,
            artifact_ids_changed: value.artifact_ids_changed?,
            context_diagnostics: value.context_diagnostics?,
            detected_at: value.detected_at?,
            drift_kind: value.drift_kind?,
            expected_hash: value.expected_hash?,
            namespace: value.namespace?,
            rebuild_hint: value.rebuild_hint?,
        })
    }
}
impl ::std::convert::From<super::MissionDossierParityDriftDetectedPayload>
for MissionDossierParityDriftDetectedPayload {
    fn from(value: super::MissionDossierParityDriftDetectedPayload) -> Self {
        Self {
            actual_hash: Ok(value.actual_hash),
            artifact_ids_changed: Ok(value.artifact_ids_changed),
            context_diagnostics: Ok(value.context_diagnostics),
            detected_at: Ok(value.detected_at),
            drift_kind: Ok(value.drift_kind),
            expected_hash: Ok(value.expected_hash),
            namespace: Ok(value.namespace),
            rebuild_hint: Ok(value.rebuild_hint),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionDossierSnapshotComputedPayload`] member by member.
pub struct MissionDossierSnapshotComputedPayload {
    algorithm: ::std::result::Result<
        ::std::option::Option<super::HashAlgorithm>,
        ::std::string::String,
    >,
    anomaly_count: ::std::result::Result<i64, ::std::string::String>,
    artifact_count: ::std::result::Result<i64, ::std::string::String>,
    computed_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    context_diagnostics: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
    namespace: ::std::result::Result<super::LocalNamespaceTuple, ::std::string::String>,
    snapshot_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MissionDossierSnapshotComputedPayload {
    fn default() -> Self {
        Self {
            algorithm: Ok(Default::default()),
            anomaly_count: Err("no value supplied for anomaly_count".to_string()),
            artifact_count: Err("no value supplied for artifact_count".to_string()),
            computed_at: Err("no value supplied for computed_at".to_string()),
            context_diagnostics: Ok(Default::default()),
            namespace: Err("no value supplied for namespace".to_string()),
            snapshot_hash: Err("no value supplied for snapshot_hash".to_string()),
        }
    }
}
impl MissionDossierSnapshotComputedPayload {
    /// How snapshot_hash was computed. Null means sha256.
    pub fn algorithm<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::HashAlgorithm>>,
        T::Error: ::std::fmt::Display,
    {
        self.algorithm = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for algorithm: {e}"));
        self
    }
    /// How many anomalies the snapshot found. Not compared with the missing artifacts recorded so far; above 0 the dossier still counts as clean.
    pub fn anomaly_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.anomaly_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for anomaly_count: {e}")
            });
        self
    }
    /// How many artifacts the snapshot covers. Not compared with the artifacts entered so far.
    pub fn artifact_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_count: {e}")
            });
        self
    }
    /// When the snapshot was computed. Write an RFC 3339 date-time, though any text is accepted, also empty text.
    pub fn computed_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.computed_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for computed_at: {e}")
            });
        self
    }
    /// Named notes on how the event came about, or null. Not kept in the dossier.
    pub fn context_diagnostics<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.context_diagnostics = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for context_diagnostics: {e}")
            });
        self
    }
    /// Dossier that the event belongs to. All dossier events of one stream have to agree on it, apart from step_id.
    pub fn namespace<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::LocalNamespaceTuple>,
        T::Error: ::std::fmt::Display,
    {
        self.namespace = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for namespace: {e}"));
        self
    }
    /// Hash over the whole dossier, as hexadecimal digits. The form is not checked.
    pub fn snapshot_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.snapshot_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for snapshot_hash: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissionDossierSnapshotComputedPayload>
for super::MissionDossierSnapshotComputedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionDossierSnapshotComputedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            algorithm: value.algorithm?,
            anomaly_count: value.anomaly_count?,
            artifact_count: value.artifact_count?,
            computed_at: value.computed_at?,
            context_diagnostics: value.context_diagnostics?,
            namespace: value.namespace?,
            snapshot_hash: value.snapshot_hash?,
        })
    }
}
impl ::std::convert::From<super::MissionDossierSnapshotComputedPayload>
for MissionDossierSnapshotComputedPayload {
    fn from(value: super::MissionDossierSnapshotComputedPayload) -> Self {
        Self {
            algorithm: Ok(value.algorithm),
            anomaly_count: Ok(value.anomaly_count),
            artifact_count: Ok(value.artifact_count),
            computed_at: Ok(value.computed_at),
            context_diagnostics: Ok(value.context_diagnostics),
            namespace: Ok(value.namespace),
            snapshot_hash: Ok(value.snapshot_hash),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionDossierState`] member by member.
pub struct MissionDossierState {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::MissingArtifact>,
        ::std::string::String,
    >,
    artifacts: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::ArtifactEntry>,
        ::std::string::String,
    >,
    drift_history: ::std::result::Result<
        ::std::vec::Vec<super::DriftRecord>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    latest_snapshot: ::std::result::Result<
        ::std::option::Option<super::SnapshotSummary>,
        ::std::string::String,
    >,
    namespace: ::std::result::Result<
        ::std::option::Option<super::LocalNamespaceTuple>,
        ::std::string::String,
    >,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    parity_status: ::std::result::Result<super::ParityStatus, ::std::string::String>,
}
impl ::std::default::Default for MissionDossierState {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            artifacts: Err("no value supplied for artifacts".to_string()),
            drift_history: Err("no value supplied for drift_history".to_string()),
            event_count: Err("no value supplied for event_count".to_string()),
            latest_snapshot: Err("no value supplied for latest_snapshot".to_string()),
            namespace: Err("no value supplied for namespace".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            parity_status: Err("no value supplied for parity_status".to_string()),
        }
    }
}
impl MissionDossierState {
    /// Artifacts that were found missing. They stay when the artifact comes later.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::MissingArtifact>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// The artifact at each path.
    pub fn artifacts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, super::ArtifactEntry>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.artifacts = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for artifacts: {e}"));
        self
    }
    /// Every drift that was detected.
    pub fn drift_history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DriftRecord>>,
        T::Error: ::std::fmt::Display,
    {
        self.drift_history = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for drift_history: {e}")
            });
        self
    }
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// The last snapshot, or null.
    pub fn latest_snapshot<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::SnapshotSummary>>,
        T::Error: ::std::fmt::Display,
    {
        self.latest_snapshot = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for latest_snapshot: {e}")
            });
        self
    }
    /// The namespace of the stream, or null. Its step_id is null when the events name several.
    pub fn namespace<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::LocalNamespaceTuple>>,
        T::Error: ::std::fmt::Display,
    {
        self.namespace = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for namespace: {e}"));
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// Whether the dossier is as its baseline.
    pub fn parity_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ParityStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.parity_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for parity_status: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<MissionDossierState> for super::MissionDossierState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionDossierState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            artifacts: value.artifacts?,
            drift_history: value.drift_history?,
            event_count: value.event_count?,
            latest_snapshot: value.latest_snapshot?,
            namespace: value.namespace?,
            notices: value.notices?,
            parity_status: value.parity_status?,
        })
    }
}
impl ::std::convert::From<super::MissionDossierState> for MissionDossierState {
    fn from(value: super::MissionDossierState) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            artifacts: Ok(value.artifacts),
            drift_history: Ok(value.drift_history),
            event_count: Ok(value.event_count),
            latest_snapshot: Ok(value.latest_snapshot),
            namespace: Ok(value.namespace),
            notices: Ok(value.notices),
            parity_status: Ok(value.parity_status),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionRunAnomaly`] member by member.
pub struct MissionRunAnomaly {
    code: ::std::result::Result<super::MissionRunAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MissionRunAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl MissionRunAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::MissionRunAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionRunAnomaly> for super::MissionRunAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionRunAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::MissionRunAnomaly> for MissionRunAnomaly {
    fn from(value: super::MissionRunAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionRunCompletedPayload`] member by member.
pub struct MissionRunCompletedPayload {
    actor: ::std::result::Result<super::RuntimeActorIdentity, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionRunCompletedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl MissionRunCompletedPayload {
    /// Who completed the run.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Kind of mission. Not compared with the kind given at the start of the run.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionRunCompletedPayload>
for super::MissionRunCompletedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionRunCompletedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            mission_type: value.mission_type?,
            run_id: value.run_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::MissionRunCompletedPayload>
for MissionRunCompletedPayload {
    fn from(value: super::MissionRunCompletedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            mission_type: Ok(value.mission_type),
            run_id: Ok(value.run_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionRunStartedPayload`] member by member.
pub struct MissionRunStartedPayload {
    actor: ::std::result::Result<super::RuntimeActorIdentity, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionRunStartedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl MissionRunStartedPayload {
    /// The actor behind the start of the run.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Kind of mission, which names the workflow that the run follows.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Identifier of the new run. All later events of the run repeat it.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionRunStartedPayload>
for super::MissionRunStartedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionRunStartedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            mission_type: value.mission_type?,
            run_id: value.run_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::MissionRunStartedPayload> for MissionRunStartedPayload {
    fn from(value: super::MissionRunStartedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            mission_type: Ok(value.mission_type),
            run_id: Ok(value.run_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::MissionStartedPayload`] member by member.
pub struct MissionStartedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    initial_phase: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for MissionStartedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            initial_phase: Err("no value supplied for initial_phase".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl MissionStartedPayload {
    /// Name of whoever began the mission, as plain text. An object is refused here.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Phase that the mission begins in.
    pub fn initial_phase<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.initial_phase = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for initial_phase: {e}")
            });
        self
    }
    /// Identifier of the mission. It becomes the identifier of the reduced mission.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Kind of mission, an open set: for example software-dev, research or plan.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<MissionStartedPayload> for super::MissionStartedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissionStartedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            initial_phase: value.initial_phase?,
            mission_id: value.mission_id?,
            mission_type: value.mission_type?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::MissionStartedPayload> for MissionStartedPayload {
    fn from(value: super::MissionStartedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            initial_phase: Ok(value.initial_phase),
            mission_id: Ok(value.mission_id),
            mission_type: Ok(value.mission_type),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::NextStepAutoCompletedPayload`] member by member.
pub struct NextStepAutoCompletedPayload {
    actor: ::std::result::Result<super::RuntimeActorIdentity, ::std::string::String>,
    agent_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    result: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for NextStepAutoCompletedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            agent_id: Err("no value supplied for agent_id".to_string()),
            result: Err("no value supplied for result".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl NextStepAutoCompletedPayload {
    /// Who reported the end of the step.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Identifier of the agent that did the step.
    pub fn agent_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.agent_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for agent_id: {e}"));
        self
    }
    /// What came of the step, in free text, for example success or failed. Any result completes the step.
    pub fn result<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.result = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for result: {e}"));
        self
    }
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Identifier of the step that ended.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<NextStepAutoCompletedPayload>
for super::NextStepAutoCompletedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NextStepAutoCompletedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            agent_id: value.agent_id?,
            result: value.result?,
            run_id: value.run_id?,
            step_id: value.step_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NextStepAutoCompletedPayload>
for NextStepAutoCompletedPayload {
    fn from(value: super::NextStepAutoCompletedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            agent_id: Ok(value.agent_id),
            result: Ok(value.result),
            run_id: Ok(value.run_id),
            step_id: Ok(value.step_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::NextStepIssuedPayload`] member by member.
pub struct NextStepIssuedPayload {
    actor: ::std::result::Result<super::RuntimeActorIdentity, ::std::string::String>,
    agent_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for NextStepIssuedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            agent_id: Err("no value supplied for agent_id".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl NextStepIssuedPayload {
    /// The actor that handed the step out.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Identifier of the agent that is to do the step.
    pub fn agent_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.agent_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for agent_id: {e}"));
        self
    }
    /// Identifier of the run. Events of another run than the one that was started are not applied.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Identifier of the step. A step may be issued more than once.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<NextStepIssuedPayload> for super::NextStepIssuedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NextStepIssuedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            agent_id: value.agent_id?,
            run_id: value.run_id?,
            step_id: value.step_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::NextStepIssuedPayload> for NextStepIssuedPayload {
    fn from(value: super::NextStepIssuedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            agent_id: Ok(value.agent_id),
            run_id: Ok(value.run_id),
            step_id: Ok(value.step_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ParticipantIdentity`] member by member.
pub struct ParticipantIdentity {
    display_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_type: ::std::result::Result<
        super::ParticipantType,
        ::std::string::String,
    >,
    session_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ParticipantIdentity {
    fn default() -> Self {
        Self {
            display_name: Ok(Default::default()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            participant_type: Err("no value supplied for participant_type".to_string()),
            session_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl ParticipantIdentity {
    /// Name to show to people, or null. Empty text is allowed.
    pub fn display_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.display_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for display_name: {e}")
            });
        self
    }
    /// Identifier that the service issued to this participant. It is valid within one mission only.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Whether the participant is a person or a language model.
    pub fn participant_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ParticipantType>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_type: {e}")
            });
        self
    }
    /// Session that the participant works in, or null. Empty text is allowed.
    pub fn session_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.session_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for session_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ParticipantIdentity> for super::ParticipantIdentity {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ParticipantIdentity,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            display_name: value.display_name?,
            participant_id: value.participant_id?,
            participant_type: value.participant_type?,
            session_id: value.session_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ParticipantIdentity> for ParticipantIdentity {
    fn from(value: super::ParticipantIdentity) -> Self {
        Self {
            display_name: Ok(value.display_name),
            participant_id: Ok(value.participant_id),
            participant_type: Ok(value.participant_type),
            session_id: Ok(value.session_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ParticipantInvitedPayload`] member by member.
pub struct ParticipantInvitedPayload {
    invited_by: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_identity: ::std::result::Result<
        super::ParticipantIdentity,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ParticipantInvitedPayload {
    fn default() -> Self {
        Self {
            invited_by: Err("no value supplied for invited_by".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            participant_identity: Err(
                "no value supplied for participant_identity".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}
impl ParticipantInvitedPayload {
    /// participant_id of whoever sent the invitation. Not looked up in the roster.
    pub fn invited_by<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.invited_by = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for invited_by: {e}"));
        self
    }
    /// Mission that the invitation is for.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who is invited.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Who the invited participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    pub fn participant_identity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ParticipantIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_identity = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_identity: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ParticipantInvitedPayload>
for super::ParticipantInvitedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ParticipantInvitedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            invited_by: value.invited_by?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            participant_identity: value.participant_identity?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ParticipantInvitedPayload>
for ParticipantInvitedPayload {
    fn from(value: super::ParticipantInvitedPayload) -> Self {
        Self {
            invited_by: Ok(value.invited_by),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            participant_identity: Ok(value.participant_identity),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ParticipantJoinedPayload`] member by member.
pub struct ParticipantJoinedPayload {
    auth_principal_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_identity: ::std::result::Result<
        super::ParticipantIdentity,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ParticipantJoinedPayload {
    fn default() -> Self {
        Self {
            auth_principal_id: Ok(Default::default()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            participant_identity: Err(
                "no value supplied for participant_identity".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}
impl ParticipantJoinedPayload {
    /// Login that the participant joined with, or null. Empty text is allowed. Not part of the reduced state.
    pub fn auth_principal_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.auth_principal_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auth_principal_id: {e}")
            });
        self
    }
    /// Mission that the participant joins.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who joins. The roster files the identity under this id.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Who the joining participant is. Give it the same participant_id as the payload; the schema does not compare the two.
    pub fn participant_identity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ParticipantIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_identity = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_identity: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ParticipantJoinedPayload>
for super::ParticipantJoinedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ParticipantJoinedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            auth_principal_id: value.auth_principal_id?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            participant_identity: value.participant_identity?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ParticipantJoinedPayload> for ParticipantJoinedPayload {
    fn from(value: super::ParticipantJoinedPayload) -> Self {
        Self {
            auth_principal_id: Ok(value.auth_principal_id),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            participant_identity: Ok(value.participant_identity),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ParticipantLeftPayload`] member by member.
pub struct ParticipantLeftPayload {
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ParticipantLeftPayload {
    fn default() -> Self {
        Self {
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            reason: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl ParticipantLeftPayload {
    /// Mission that the participant leaves.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who leaves.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Why the participant left, in free text such as disconnect or explicit, or null. Empty text is allowed. Not part of the reduced state.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ParticipantLeftPayload> for super::ParticipantLeftPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ParticipantLeftPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            reason: value.reason?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ParticipantLeftPayload> for ParticipantLeftPayload {
    fn from(value: super::ParticipantLeftPayload) -> Self {
        Self {
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            reason: Ok(value.reason),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::PayloadRecord`] member by member.
pub struct PayloadRecord {
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    payload: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PayloadRecord {
    fn default() -> Self {
        Self {
            event_type: Err("no value supplied for event_type".to_string()),
            payload: Err("no value supplied for payload".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl PayloadRecord {
    /// Event type that the payload belongs to.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// The payload.
    pub fn payload<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.payload = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for payload: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PayloadRecord> for super::PayloadRecord {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PayloadRecord,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            event_type: value.event_type?,
            payload: value.payload?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PayloadRecord> for PayloadRecord {
    fn from(value: super::PayloadRecord) -> Self {
        Self {
            event_type: Ok(value.event_type),
            payload: Ok(value.payload),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::PendingDecision`] member by member.
pub struct PendingDecision {
    context_summary: ::std::result::Result<::std::string::String, ::std::string::String>,
    decision_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    question: ::std::result::Result<::std::string::String, ::std::string::String>,
    severity: ::std::result::Result<super::AuditSeverity, ::std::string::String>,
}
impl ::std::default::Default for PendingDecision {
    fn default() -> Self {
        Self {
            context_summary: Err("no value supplied for context_summary".to_string()),
            decision_id: Err("no value supplied for decision_id".to_string()),
            question: Err("no value supplied for question".to_string()),
            severity: Err("no value supplied for severity".to_string()),
        }
    }
}
impl PendingDecision {
    /// What one has to know for it.
    pub fn context_summary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.context_summary = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for context_summary: {e}")
            });
        self
    }
    /// Identifier of the decision.
    pub fn decision_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_id: {e}")
            });
        self
    }
    /// What is to be decided.
    pub fn question<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.question = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for question: {e}"));
        self
    }
    /// How urgent it is.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PendingDecision> for super::PendingDecision {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PendingDecision,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            context_summary: value.context_summary?,
            decision_id: value.decision_id?,
            question: value.question?,
            severity: value.severity?,
        })
    }
}
impl ::std::convert::From<super::PendingDecision> for PendingDecision {
    fn from(value: super::PendingDecision) -> Self {
        Self {
            context_summary: Ok(value.context_summary),
            decision_id: Ok(value.decision_id),
            question: Ok(value.question),
            severity: Ok(value.severity),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::PhaseEnteredPayload`] member by member.
pub struct PhaseEnteredPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    phase_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    previous_phase: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PhaseEnteredPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            phase_name: Err("no value supplied for phase_name".to_string()),
            previous_phase: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl PhaseEnteredPayload {
    /// Name of whoever moved the mission on, as plain text. An object is refused here.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Identifier of the mission. Not compared with the mission that was started.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Phase that the mission enters. It becomes the current phase.
    pub fn phase_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phase_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phase_name: {e}"));
        self
    }
    /// Phase that the mission leaves, or null. Not empty when given, and not compared with the current phase.
    pub fn previous_phase<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.previous_phase = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for previous_phase: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PhaseEnteredPayload> for super::PhaseEnteredPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PhaseEnteredPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            mission_id: value.mission_id?,
            phase_name: value.phase_name?,
            previous_phase: value.previous_phase?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PhaseEnteredPayload> for PhaseEnteredPayload {
    fn from(value: super::PhaseEnteredPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            mission_id: Ok(value.mission_id),
            phase_name: Ok(value.phase_name),
            previous_phase: Ok(value.previous_phase),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::PotentialStepCollisionDetectedPayload`] member by member.
pub struct PotentialStepCollisionDetectedPayload {
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    severity: ::std::result::Result<super::WarningSeverity, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    warning_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    wp_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PotentialStepCollisionDetectedPayload {
    fn default() -> Self {
        Self {
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_ids: Err("no value supplied for participant_ids".to_string()),
            severity: Err("no value supplied for severity".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            warning_id: Err("no value supplied for warning_id".to_string()),
            wp_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl PotentialStepCollisionDetectedPayload {
    /// Mission in which the warning came up.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// participant_id of everybody concerned, two entries at least. Entries may repeat and may be empty text, but each should name an active participant.
    pub fn participant_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_ids: {e}")
            });
        self
    }
    /// How urgent the warning is. Not part of the reduced state.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::WarningSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
    /// Step that they may collide on. Not part of the reduced state.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Identifier of the warning, which acknowledgements refer to. Using it again, even for another type of warning, replaces the earlier warning and keeps its acknowledgements.
    pub fn warning_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.warning_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for warning_id: {e}"));
        self
    }
    /// Work package that the step serves, or null. Empty text is allowed. Not part of the reduced state.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PotentialStepCollisionDetectedPayload>
for super::PotentialStepCollisionDetectedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PotentialStepCollisionDetectedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            mission_id: value.mission_id?,
            participant_ids: value.participant_ids?,
            severity: value.severity?,
            step_id: value.step_id?,
            warning_id: value.warning_id?,
            wp_id: value.wp_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PotentialStepCollisionDetectedPayload>
for PotentialStepCollisionDetectedPayload {
    fn from(value: super::PotentialStepCollisionDetectedPayload) -> Self {
        Self {
            mission_id: Ok(value.mission_id),
            participant_ids: Ok(value.participant_ids),
            severity: Ok(value.severity),
            step_id: Ok(value.step_id),
            warning_id: Ok(value.warning_id),
            wp_id: Ok(value.wp_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::PresenceHeartbeatPayload`] member by member.
pub struct PresenceHeartbeatPayload {
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    session_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PresenceHeartbeatPayload {
    fn default() -> Self {
        Self {
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            session_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl PresenceHeartbeatPayload {
    /// Mission that the participant is present in.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who gives the sign.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Session that the sign comes from, or null. Empty text is allowed. Not part of the reduced state.
    pub fn session_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.session_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for session_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PresenceHeartbeatPayload>
for super::PresenceHeartbeatPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PresenceHeartbeatPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            session_id: value.session_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PresenceHeartbeatPayload> for PresenceHeartbeatPayload {
    fn from(value: super::PresenceHeartbeatPayload) -> Self {
        Self {
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            session_id: Ok(value.session_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ProfileInvocationStartedPayload`] member by member.
pub struct ProfileInvocationStartedPayload {
    action: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor: ::std::result::Result<super::RuntimeActorIdentity, ::std::string::String>,
    governance_scope: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    profile_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    profile_version: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    run_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for ProfileInvocationStartedPayload {
    fn default() -> Self {
        Self {
            action: Err("no value supplied for action".to_string()),
            actor: Err("no value supplied for actor".to_string()),
            governance_scope: Ok(Default::default()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            profile_slug: Err("no value supplied for profile_slug".to_string()),
            profile_version: Ok(Default::default()),
            run_id: Err("no value supplied for run_id".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
        }
    }
}
impl ProfileInvocationStartedPayload {
    /// What the step sets out to do, for example implement or review.
    pub fn action<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.action = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for action: {e}"));
        self
    }
    /// Who acts under the profile.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorIdentity>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Name of the set of rules that governs the action, or null. Not empty when given.
    pub fn governance_scope<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.governance_scope = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for governance_scope: {e}")
            });
        self
    }
    /// Identifier of the mission that the run belongs to.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Short name of the profile.
    pub fn profile_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.profile_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for profile_slug: {e}")
            });
        self
    }
    /// Version of the profile, or null when it has none. Not empty when given.
    pub fn profile_version<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.profile_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for profile_version: {e}")
            });
        self
    }
    /// Identifier of the run.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Identifier of the step that acts under the profile.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ProfileInvocationStartedPayload>
for super::ProfileInvocationStartedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ProfileInvocationStartedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            action: value.action?,
            actor: value.actor?,
            governance_scope: value.governance_scope?,
            mission_id: value.mission_id?,
            profile_slug: value.profile_slug?,
            profile_version: value.profile_version?,
            run_id: value.run_id?,
            step_id: value.step_id?,
        })
    }
}
impl ::std::convert::From<super::ProfileInvocationStartedPayload>
for ProfileInvocationStartedPayload {
    fn from(value: super::ProfileInvocationStartedPayload) -> Self {
        Self {
            action: Ok(value.action),
            actor: Ok(value.actor),
            governance_scope: Ok(value.governance_scope),
            mission_id: Ok(value.mission_id),
            profile_slug: Ok(value.profile_slug),
            profile_version: Ok(value.profile_version),
            run_id: Ok(value.run_id),
            step_id: Ok(value.step_id),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::PromptStepExecutionCompletedPayload`] member by member.
pub struct PromptStepExecutionCompletedPayload {
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    outcome: ::std::result::Result<super::StepOutcome, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    wp_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PromptStepExecutionCompletedPayload {
    fn default() -> Self {
        Self {
            mission_id: Err("no value supplied for mission_id".to_string()),
            outcome: Err("no value supplied for outcome".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            wp_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl PromptStepExecutionCompletedPayload {
    /// Mission that the step belongs to.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// How the step ended.
    pub fn outcome<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::StepOutcome>,
        T::Error: ::std::fmt::Display,
    {
        self.outcome = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for outcome: {e}"));
        self
    }
    /// Participant who executed the step. Must be the one who started it for the step to be found open.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Step that was finished. One completion closes one start.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Work package that the step served, or null. Empty text is allowed. Not compared with the one given at the start.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PromptStepExecutionCompletedPayload>
for super::PromptStepExecutionCompletedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromptStepExecutionCompletedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            mission_id: value.mission_id?,
            outcome: value.outcome?,
            participant_id: value.participant_id?,
            step_id: value.step_id?,
            wp_id: value.wp_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PromptStepExecutionCompletedPayload>
for PromptStepExecutionCompletedPayload {
    fn from(value: super::PromptStepExecutionCompletedPayload) -> Self {
        Self {
            mission_id: Ok(value.mission_id),
            outcome: Ok(value.outcome),
            participant_id: Ok(value.participant_id),
            step_id: Ok(value.step_id),
            wp_id: Ok(value.wp_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::PromptStepExecutionStartedPayload`] member by member.
pub struct PromptStepExecutionStartedPayload {
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    wp_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PromptStepExecutionStartedPayload {
    fn default() -> Self {
        Self {
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            step_description: Ok(Default::default()),
            step_id: Err("no value supplied for step_id".to_string()),
            wp_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl PromptStepExecutionStartedPayload {
    /// Mission that the step belongs to.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who executes the step.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// What the step is about, for people, or null. Empty text is allowed. Not part of the reduced state.
    pub fn step_description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.step_description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for step_description: {e}")
            });
        self
    }
    /// Step that was begun. Starting it twice opens it twice.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Work package that the step serves, or null. Empty text is allowed. Not part of the reduced state.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PromptStepExecutionStartedPayload>
for super::PromptStepExecutionStartedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PromptStepExecutionStartedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            step_description: value.step_description?,
            step_id: value.step_id?,
            wp_id: value.wp_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PromptStepExecutionStartedPayload>
for PromptStepExecutionStartedPayload {
    fn from(value: super::PromptStepExecutionStartedPayload) -> Self {
        Self {
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            step_description: Ok(value.step_description),
            step_id: Ok(value.step_id),
            wp_id: Ok(value.wp_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ProvenanceRef`] member by member.
pub struct ProvenanceRef {
    actor_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    actor_kind: ::std::result::Result<
        ::std::option::Option<super::ProvenanceActorKind>,
        ::std::string::String,
    >,
    git_ref: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    git_sha: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    revised_at: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    source_event_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ProvenanceRef {
    fn default() -> Self {
        Self {
            actor_id: Ok(Default::default()),
            actor_kind: Ok(Default::default()),
            git_ref: Ok(Default::default()),
            git_sha: Ok(Default::default()),
            revised_at: Ok(Default::default()),
            source_event_ids: Ok(Default::default()),
        }
    }
}
impl ProvenanceRef {
    /// Identifier of whoever produced it, or null. Empty text is allowed.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// What kind of actor produced it, or null when that is not known.
    pub fn actor_kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProvenanceActorKind>>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_kind = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_kind: {e}"));
        self
    }
    /// Branch or tag that it was taken from, or null. Any text, not checked.
    pub fn git_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.git_ref = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for git_ref: {e}"));
        self
    }
    /// Commit that it was taken from, or null. Any text, not checked.
    pub fn git_sha<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.git_sha = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for git_sha: {e}"));
        self
    }
    /// When it was last changed, or null. Write an RFC 3339 date-time, though any text is accepted.
    pub fn revised_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.revised_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for revised_at: {e}"));
        self
    }
    /// Identifiers of the events that it was derived from, or null. Plain texts, neither checked nor normalised; the list may be empty.
    pub fn source_event_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.source_event_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for source_event_ids: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<ProvenanceRef> for super::ProvenanceRef {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ProvenanceRef,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_kind: value.actor_kind?,
            git_ref: value.git_ref?,
            git_sha: value.git_sha?,
            revised_at: value.revised_at?,
            source_event_ids: value.source_event_ids?,
        })
    }
}
impl ::std::convert::From<super::ProvenanceRef> for ProvenanceRef {
    fn from(value: super::ProvenanceRef) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_kind: Ok(value.actor_kind),
            git_ref: Ok(value.git_ref),
            git_sha: Ok(value.git_sha),
            revised_at: Ok(value.revised_at),
            source_event_ids: Ok(value.source_event_ids),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedCollaborationState`] member by member.
pub struct ReducedCollaborationState {
    active_drivers: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    active_executions: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        ::std::string::String,
    >,
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::CollaborationAnomaly>,
        ::std::string::String,
    >,
    comments: ::std::result::Result<
        ::std::vec::Vec<super::CommentEntry>,
        ::std::string::String,
    >,
    decisions: ::std::result::Result<
        ::std::vec::Vec<super::DecisionEntry>,
        ::std::string::String,
    >,
    departed_participants: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::ParticipantIdentity>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    focus_by_participant: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::FocusTarget>,
        ::std::string::String,
    >,
    last_processed_event_id: ::std::result::Result<
        ::std::option::Option<crate::scalar::EventId>,
        ::std::string::String,
    >,
    linked_sessions: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    participants: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::ParticipantIdentity>,
        ::std::string::String,
    >,
    participants_by_focus: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        ::std::string::String,
    >,
    presence: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, crate::scalar::Timestamp>,
        ::std::string::String,
    >,
    warnings: ::std::result::Result<
        ::std::vec::Vec<super::WarningEntry>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedCollaborationState {
    fn default() -> Self {
        Self {
            active_drivers: Err("no value supplied for active_drivers".to_string()),
            active_executions: Err(
                "no value supplied for active_executions".to_string(),
            ),
            anomalies: Err("no value supplied for anomalies".to_string()),
            comments: Err("no value supplied for comments".to_string()),
            decisions: Err("no value supplied for decisions".to_string()),
            departed_participants: Err(
                "no value supplied for departed_participants".to_string(),
            ),
            event_count: Err("no value supplied for event_count".to_string()),
            focus_by_participant: Err(
                "no value supplied for focus_by_participant".to_string(),
            ),
            last_processed_event_id: Err(
                "no value supplied for last_processed_event_id".to_string(),
            ),
            linked_sessions: Err("no value supplied for linked_sessions".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            participants: Err("no value supplied for participants".to_string()),
            participants_by_focus: Err(
                "no value supplied for participants_by_focus".to_string(),
            ),
            presence: Err("no value supplied for presence".to_string()),
            warnings: Err("no value supplied for warnings".to_string()),
        }
    }
}
impl ReducedCollaborationState {
    /// Participants who want to drive, in order of their identifiers.
    pub fn active_drivers<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.active_drivers = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for active_drivers: {e}")
            });
        self
    }
    /// The prompt steps that each participant has under way. A list stays when it has become empty.
    pub fn active_executions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.active_executions = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for active_executions: {e}")
            });
        self
    }
    /// Events that broke a rule.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CollaborationAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// Comments in the order in which they were posted.
    pub fn comments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CommentEntry>>,
        T::Error: ::std::fmt::Display,
    {
        self.comments = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for comments: {e}"));
        self
    }
    /// Decisions in the order in which they were captured.
    pub fn decisions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DecisionEntry>>,
        T::Error: ::std::fmt::Display,
    {
        self.decisions = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for decisions: {e}"));
        self
    }
    /// Participants who have left.
    pub fn departed_participants<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                super::ParticipantIdentity,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.departed_participants = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for departed_participants: {e}")
            });
        self
    }
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// What each participant looks at.
    pub fn focus_by_participant<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, super::FocusTarget>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.focus_by_participant = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for focus_by_participant: {e}")
            });
        self
    }
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    pub fn last_processed_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::EventId>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_processed_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for last_processed_event_id: {e}"
                )
            });
        self
    }
    /// The sessions that each participant has linked.
    pub fn linked_sessions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.linked_sessions = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for linked_sessions: {e}")
            });
        self
    }
    /// The mission that the first event names, or the empty text.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// Participants who have joined and not left, by the identifier that the events use.
    pub fn participants<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                super::ParticipantIdentity,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.participants = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participants: {e}")
            });
        self
    }
    /// Who looks at what: kind and identifier of the target with a colon between them, and the participants in order of their identifiers.
    pub fn participants_by_focus<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.participants_by_focus = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participants_by_focus: {e}")
            });
        self
    }
    /// When each participant was last heard of: the time of the event, as its envelope says it.
    pub fn presence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, crate::scalar::Timestamp>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.presence = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for presence: {e}"));
        self
    }
    /// Warnings, in the order in which their identifiers first appeared.
    pub fn warnings<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::WarningEntry>>,
        T::Error: ::std::fmt::Display,
    {
        self.warnings = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for warnings: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducedCollaborationState>
for super::ReducedCollaborationState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedCollaborationState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            active_drivers: value.active_drivers?,
            active_executions: value.active_executions?,
            anomalies: value.anomalies?,
            comments: value.comments?,
            decisions: value.decisions?,
            departed_participants: value.departed_participants?,
            event_count: value.event_count?,
            focus_by_participant: value.focus_by_participant?,
            last_processed_event_id: value.last_processed_event_id?,
            linked_sessions: value.linked_sessions?,
            mission_id: value.mission_id?,
            notices: value.notices?,
            participants: value.participants?,
            participants_by_focus: value.participants_by_focus?,
            presence: value.presence?,
            warnings: value.warnings?,
        })
    }
}
impl ::std::convert::From<super::ReducedCollaborationState>
for ReducedCollaborationState {
    fn from(value: super::ReducedCollaborationState) -> Self {
        Self {
            active_drivers: Ok(value.active_drivers),
            active_executions: Ok(value.active_executions),
            anomalies: Ok(value.anomalies),
            comments: Ok(value.comments),
            decisions: Ok(value.decisions),
            departed_participants: Ok(value.departed_participants),
            event_count: Ok(value.event_count),
            focus_by_participant: Ok(value.focus_by_participant),
            last_processed_event_id: Ok(value.last_processed_event_id),
            linked_sessions: Ok(value.linked_sessions),
            mission_id: Ok(value.mission_id),
            notices: Ok(value.notices),
            participants: Ok(value.participants),
            participants_by_focus: Ok(value.participants_by_focus),
            presence: Ok(value.presence),
            warnings: Ok(value.warnings),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedConnectorState`] member by member.
pub struct ReducedConnectorState {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::ConnectorAnomaly>,
        ::std::string::String,
    >,
    connector_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    current_state: ::std::result::Result<
        ::std::option::Option<super::ConnectorState>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    last_health_check: ::std::result::Result<
        ::std::option::Option<crate::scalar::Timestamp>,
        ::std::string::String,
    >,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    provider: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    transition_log: ::std::result::Result<
        ::std::vec::Vec<(crate::scalar::EventId, super::ConnectorState)>,
        ::std::string::String,
    >,
    user_connections: ::std::result::Result<
        ::std::vec::Vec<super::UserConnectionStatus>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedConnectorState {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            current_state: Err("no value supplied for current_state".to_string()),
            event_count: Err("no value supplied for event_count".to_string()),
            last_health_check: Err(
                "no value supplied for last_health_check".to_string(),
            ),
            notices: Err("no value supplied for notices".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            transition_log: Err("no value supplied for transition_log".to_string()),
            user_connections: Err("no value supplied for user_connections".to_string()),
        }
    }
}
impl ReducedConnectorState {
    /// Events that broke a rule.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ConnectorAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// The connector of the last event that counted, or null.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Where the connector stands, or null.
    pub fn current_state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ConnectorState>>,
        T::Error: ::std::fmt::Display,
    {
        self.current_state = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_state: {e}")
            });
        self
    }
    /// How many events there were, of every type that was passed in, each id once.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// When the last health check that counted was recorded, as the event says it, or null.
    pub fn last_health_check<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_health_check = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_health_check: {e}")
            });
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// The outside service of the last event that counted, or null.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// Every change of state: the event, and the state that it led to.
    pub fn transition_log<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<(crate::scalar::EventId, super::ConnectorState)>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.transition_log = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for transition_log: {e}")
            });
        self
    }
    /// How each user stands, in order of their identifiers.
    pub fn user_connections<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::UserConnectionStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_connections = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for user_connections: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<ReducedConnectorState> for super::ReducedConnectorState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedConnectorState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            connector_id: value.connector_id?,
            current_state: value.current_state?,
            event_count: value.event_count?,
            last_health_check: value.last_health_check?,
            notices: value.notices?,
            provider: value.provider?,
            transition_log: value.transition_log?,
            user_connections: value.user_connections?,
        })
    }
}
impl ::std::convert::From<super::ReducedConnectorState> for ReducedConnectorState {
    fn from(value: super::ReducedConnectorState) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            connector_id: Ok(value.connector_id),
            current_state: Ok(value.current_state),
            event_count: Ok(value.event_count),
            last_health_check: Ok(value.last_health_check),
            notices: Ok(value.notices),
            provider: Ok(value.provider),
            transition_log: Ok(value.transition_log),
            user_connections: Ok(value.user_connections),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedDecisionPointState`] member by member.
pub struct ReducedDecisionPointState {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::DecisionPointAnomaly>,
        ::std::string::String,
    >,
    decision_point_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    last_actor_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_actor_type: ::std::result::Result<
        ::std::option::Option<super::RuntimeActorType>,
        ::std::string::String,
    >,
    last_alternatives_considered: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    last_authority_role: ::std::result::Result<
        ::std::option::Option<super::DecisionAuthorityRole>,
        ::std::string::String,
    >,
    last_evidence_refs: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    last_rationale: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_state_entered_at: ::std::result::Result<
        ::std::option::Option<crate::scalar::Timestamp>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_slug: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    phase: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    run_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<
        ::std::option::Option<super::DecisionPointState>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedDecisionPointState {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            decision_point_id: Err(
                "no value supplied for decision_point_id".to_string(),
            ),
            event_count: Err("no value supplied for event_count".to_string()),
            last_actor_id: Err("no value supplied for last_actor_id".to_string()),
            last_actor_type: Err("no value supplied for last_actor_type".to_string()),
            last_alternatives_considered: Err(
                "no value supplied for last_alternatives_considered".to_string(),
            ),
            last_authority_role: Err(
                "no value supplied for last_authority_role".to_string(),
            ),
            last_evidence_refs: Err(
                "no value supplied for last_evidence_refs".to_string(),
            ),
            last_rationale: Err("no value supplied for last_rationale".to_string()),
            last_state_entered_at: Err(
                "no value supplied for last_state_entered_at".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            phase: Err("no value supplied for phase".to_string()),
            run_id: Err("no value supplied for run_id".to_string()),
            state: Err("no value supplied for state".to_string()),
        }
    }
}
impl ReducedDecisionPointState {
    /// Events that did not count, and why.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DecisionPointAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// The decision point, or null.
    pub fn decision_point_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.decision_point_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for decision_point_id: {e}")
            });
        self
    }
    /// How many events there were, of every type that was passed in, each id once.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// Who spoke last, or null.
    pub fn last_actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_actor_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_actor_id: {e}")
            });
        self
    }
    /// What kind of actor that is, or null.
    pub fn last_actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::RuntimeActorType>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_actor_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_actor_type: {e}")
            });
        self
    }
    /// Which alternatives were considered last, or null.
    pub fn last_alternatives_considered<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.last_alternatives_considered = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for last_alternatives_considered: {e}"
                )
            });
        self
    }
    /// In which role, or null.
    pub fn last_authority_role<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DecisionAuthorityRole>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_authority_role = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_authority_role: {e}")
            });
        self
    }
    /// Which evidence was given last, or null.
    pub fn last_evidence_refs<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.last_evidence_refs = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_evidence_refs: {e}")
            });
        self
    }
    /// With what reasons, or null.
    pub fn last_rationale<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_rationale = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_rationale: {e}")
            });
        self
    }
    /// When the state was entered, as the event says it, or null.
    pub fn last_state_entered_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_state_entered_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_state_entered_at: {e}")
            });
        self
    }
    /// The mission, or null.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Slug of the mission, or null.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission, or null.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// The phase in which the last event came, or null.
    pub fn phase<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phase = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phase: {e}"));
        self
    }
    /// The run, or null.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// How far it is, or null before it is opened.
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DecisionPointState>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducedDecisionPointState>
for super::ReducedDecisionPointState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedDecisionPointState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            decision_point_id: value.decision_point_id?,
            event_count: value.event_count?,
            last_actor_id: value.last_actor_id?,
            last_actor_type: value.last_actor_type?,
            last_alternatives_considered: value.last_alternatives_considered?,
            last_authority_role: value.last_authority_role?,
            last_evidence_refs: value.last_evidence_refs?,
            last_rationale: value.last_rationale?,
            last_state_entered_at: value.last_state_entered_at?,
            mission_id: value.mission_id?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            notices: value.notices?,
            phase: value.phase?,
            run_id: value.run_id?,
            state: value.state?,
        })
    }
}
impl ::std::convert::From<super::ReducedDecisionPointState>
for ReducedDecisionPointState {
    fn from(value: super::ReducedDecisionPointState) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            decision_point_id: Ok(value.decision_point_id),
            event_count: Ok(value.event_count),
            last_actor_id: Ok(value.last_actor_id),
            last_actor_type: Ok(value.last_actor_type),
            last_alternatives_considered: Ok(value.last_alternatives_considered),
            last_authority_role: Ok(value.last_authority_role),
            last_evidence_refs: Ok(value.last_evidence_refs),
            last_rationale: Ok(value.last_rationale),
            last_state_entered_at: Ok(value.last_state_entered_at),
            mission_id: Ok(value.mission_id),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            notices: Ok(value.notices),
            phase: Ok(value.phase),
            run_id: Ok(value.run_id),
            state: Ok(value.state),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedGlossaryState`] member by member.
pub struct ReducedGlossaryState {
    active_scopes: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            super::GlossaryScopeActivatedPayload,
        >,
        ::std::string::String,
    >,
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::GlossaryAnomaly>,
        ::std::string::String,
    >,
    clarifications: ::std::result::Result<
        ::std::vec::Vec<super::ClarificationRecord>,
        ::std::string::String,
    >,
    current_strictness: ::std::result::Result<
        super::GlossaryStrictness,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    generation_blocks: ::std::result::Result<
        ::std::vec::Vec<super::GenerationBlockedBySemanticConflictPayload>,
        ::std::string::String,
    >,
    last_processed_event_id: ::std::result::Result<
        ::std::option::Option<crate::scalar::EventId>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    semantic_checks: ::std::result::Result<
        ::std::vec::Vec<super::SemanticCheckEvaluatedPayload>,
        ::std::string::String,
    >,
    strictness_history: ::std::result::Result<
        ::std::vec::Vec<super::GlossaryStrictnessSetPayload>,
        ::std::string::String,
    >,
    term_candidates: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<super::TermCandidateObservedPayload>,
            >,
        >,
        ::std::string::String,
    >,
    term_senses: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<
                ::std::string::String,
                super::GlossarySenseUpdatedPayload,
            >,
        >,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedGlossaryState {
    fn default() -> Self {
        Self {
            active_scopes: Err("no value supplied for active_scopes".to_string()),
            anomalies: Err("no value supplied for anomalies".to_string()),
            clarifications: Err("no value supplied for clarifications".to_string()),
            current_strictness: Err(
                "no value supplied for current_strictness".to_string(),
            ),
            event_count: Err("no value supplied for event_count".to_string()),
            generation_blocks: Err(
                "no value supplied for generation_blocks".to_string(),
            ),
            last_processed_event_id: Err(
                "no value supplied for last_processed_event_id".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            semantic_checks: Err("no value supplied for semantic_checks".to_string()),
            strictness_history: Err(
                "no value supplied for strictness_history".to_string(),
            ),
            term_candidates: Err("no value supplied for term_candidates".to_string()),
            term_senses: Err("no value supplied for term_senses".to_string()),
        }
    }
}
impl ReducedGlossaryState {
    /// The last activation of each scope.
    pub fn active_scopes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                super::GlossaryScopeActivatedPayload,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.active_scopes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for active_scopes: {e}")
            });
        self
    }
    /// Events that broke a rule.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::GlossaryAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// Requests for clarification in the order in which they were made.
    pub fn clarifications<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ClarificationRecord>>,
        T::Error: ::std::fmt::Display,
    {
        self.clarifications = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for clarifications: {e}")
            });
        self
    }
    /// The strictness in force.
    pub fn current_strictness<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GlossaryStrictness>,
        T::Error: ::std::fmt::Display,
    {
        self.current_strictness = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_strictness: {e}")
            });
        self
    }
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// All blocks of a generation.
    pub fn generation_blocks<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<super::GenerationBlockedBySemanticConflictPayload>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.generation_blocks = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for generation_blocks: {e}")
            });
        self
    }
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    pub fn last_processed_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::EventId>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_processed_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for last_processed_event_id: {e}"
                )
            });
        self
    }
    /// The mission that the first event names, or the empty text.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// All semantic checks.
    pub fn semantic_checks<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<super::SemanticCheckEvaluatedPayload>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.semantic_checks = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for semantic_checks: {e}")
            });
        self
    }
    /// Every change of strictness.
    pub fn strictness_history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::GlossaryStrictnessSetPayload>>,
        T::Error: ::std::fmt::Display,
    {
        self.strictness_history = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for strictness_history: {e}")
            });
        self
    }
    /// Observations of terms, by scope and term.
    pub fn term_candidates<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::vec::Vec<super::TermCandidateObservedPayload>,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.term_candidates = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for term_candidates: {e}")
            });
        self
    }
    /// The last sense of each term, by scope and term.
    pub fn term_senses<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::GlossarySenseUpdatedPayload,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.term_senses = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for term_senses: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<ReducedGlossaryState> for super::ReducedGlossaryState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedGlossaryState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            active_scopes: value.active_scopes?,
            anomalies: value.anomalies?,
            clarifications: value.clarifications?,
            current_strictness: value.current_strictness?,
            event_count: value.event_count?,
            generation_blocks: value.generation_blocks?,
            last_processed_event_id: value.last_processed_event_id?,
            mission_id: value.mission_id?,
            notices: value.notices?,
            semantic_checks: value.semantic_checks?,
            strictness_history: value.strictness_history?,
            term_candidates: value.term_candidates?,
            term_senses: value.term_senses?,
        })
    }
}
impl ::std::convert::From<super::ReducedGlossaryState> for ReducedGlossaryState {
    fn from(value: super::ReducedGlossaryState) -> Self {
        Self {
            active_scopes: Ok(value.active_scopes),
            anomalies: Ok(value.anomalies),
            clarifications: Ok(value.clarifications),
            current_strictness: Ok(value.current_strictness),
            event_count: Ok(value.event_count),
            generation_blocks: Ok(value.generation_blocks),
            last_processed_event_id: Ok(value.last_processed_event_id),
            mission_id: Ok(value.mission_id),
            notices: Ok(value.notices),
            semantic_checks: Ok(value.semantic_checks),
            strictness_history: Ok(value.strictness_history),
            term_candidates: Ok(value.term_candidates),
            term_senses: Ok(value.term_senses),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedMission`] member by member.
pub struct ReducedMission {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::LifecycleAnomaly>,
        ::std::string::String,
    >,
    current_phase: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    last_processed_event_id: ::std::result::Result<
        ::std::option::Option<crate::scalar::EventId>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_status: ::std::result::Result<
        ::std::option::Option<super::MissionStatus>,
        ::std::string::String,
    >,
    mission_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    phases_entered: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    wp_states: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::WorkPackageState>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedMission {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            current_phase: Err("no value supplied for current_phase".to_string()),
            event_count: Err("no value supplied for event_count".to_string()),
            last_processed_event_id: Err(
                "no value supplied for last_processed_event_id".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_status: Err("no value supplied for mission_status".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            phases_entered: Err("no value supplied for phases_entered".to_string()),
            wp_states: Err("no value supplied for wp_states".to_string()),
        }
    }
}
impl ReducedMission {
    /// Events that did not count, and why: those of the mission first, then those of its work packages.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::LifecycleAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// The phase that the mission is in, or was in when it ended. Null before it is started.
    pub fn current_phase<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.current_phase = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_phase: {e}")
            });
        self
    }
    /// How many events there were, of every type that was passed in, each id once.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    pub fn last_processed_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::EventId>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_processed_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for last_processed_event_id: {e}"
                )
            });
        self
    }
    /// Identifier of the mission, from the event that started it, or null before it.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Where the mission stands, or null before it is started.
    pub fn mission_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::MissionStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_status: {e}")
            });
        self
    }
    /// Type of the mission, or null before it is started.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// All phases in the order in which they were entered, repeats included.
    pub fn phases_entered<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phases_entered = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for phases_entered: {e}")
            });
        self
    }
    /// The state of each work package that has moved, by its identifier.
    pub fn wp_states<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, super::WorkPackageState>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.wp_states = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_states: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducedMission> for super::ReducedMission {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedMission,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            current_phase: value.current_phase?,
            event_count: value.event_count?,
            last_processed_event_id: value.last_processed_event_id?,
            mission_id: value.mission_id?,
            mission_status: value.mission_status?,
            mission_type: value.mission_type?,
            notices: value.notices?,
            phases_entered: value.phases_entered?,
            wp_states: value.wp_states?,
        })
    }
}
impl ::std::convert::From<super::ReducedMission> for ReducedMission {
    fn from(value: super::ReducedMission) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            current_phase: Ok(value.current_phase),
            event_count: Ok(value.event_count),
            last_processed_event_id: Ok(value.last_processed_event_id),
            mission_id: Ok(value.mission_id),
            mission_status: Ok(value.mission_status),
            mission_type: Ok(value.mission_type),
            notices: Ok(value.notices),
            phases_entered: Ok(value.phases_entered),
            wp_states: Ok(value.wp_states),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedMissionAuditState`] member by member.
pub struct ReducedMissionAuditState {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::MissionAuditAnomaly>,
        ::std::string::String,
    >,
    artifact_ref: ::std::result::Result<
        ::std::option::Option<super::AuditArtifactRef>,
        ::std::string::String,
    >,
    audit_scope: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    audit_scope_hash: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    audit_status: ::std::result::Result<super::AuditStatus, ::std::string::String>,
    enforcement_mode: ::std::result::Result<
        ::std::option::Option<super::AuditEnforcementMode>,
        ::std::string::String,
    >,
    error_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    error_message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    findings_count: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_number: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    mission_slug: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    mission_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    partial_artifact_ref: ::std::result::Result<
        ::std::option::Option<super::AuditArtifactRef>,
        ::std::string::String,
    >,
    pending_decisions: ::std::result::Result<
        ::std::vec::Vec<super::PendingDecision>,
        ::std::string::String,
    >,
    run_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    severity: ::std::result::Result<
        ::std::option::Option<super::AuditSeverity>,
        ::std::string::String,
    >,
    summary: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    trigger_mode: ::std::result::Result<
        ::std::option::Option<super::AuditTriggerMode>,
        ::std::string::String,
    >,
    verdict: ::std::result::Result<
        ::std::option::Option<super::AuditVerdict>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedMissionAuditState {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            artifact_ref: Err("no value supplied for artifact_ref".to_string()),
            audit_scope: Err("no value supplied for audit_scope".to_string()),
            audit_scope_hash: Err("no value supplied for audit_scope_hash".to_string()),
            audit_status: Err("no value supplied for audit_status".to_string()),
            enforcement_mode: Err("no value supplied for enforcement_mode".to_string()),
            error_code: Err("no value supplied for error_code".to_string()),
            error_message: Err("no value supplied for error_message".to_string()),
            event_count: Err("no value supplied for event_count".to_string()),
            findings_count: Err("no value supplied for findings_count".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            mission_number: Err("no value supplied for mission_number".to_string()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            mission_type: Err("no value supplied for mission_type".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            partial_artifact_ref: Err(
                "no value supplied for partial_artifact_ref".to_string(),
            ),
            pending_decisions: Err(
                "no value supplied for pending_decisions".to_string(),
            ),
            run_id: Err("no value supplied for run_id".to_string()),
            severity: Err("no value supplied for severity".to_string()),
            summary: Err("no value supplied for summary".to_string()),
            trigger_mode: Err("no value supplied for trigger_mode".to_string()),
            verdict: Err("no value supplied for verdict".to_string()),
        }
    }
}
impl ReducedMissionAuditState {
    /// Events that broke a rule.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::MissionAuditAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// Where the report is, or null.
    pub fn artifact_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AuditArtifactRef>>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_ref: {e}")
            });
        self
    }
    /// What is audited, or null before a request is seen.
    pub fn audit_scope<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.audit_scope = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for audit_scope: {e}")
            });
        self
    }
    /// Hash of what is audited, or null.
    pub fn audit_scope_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.audit_scope_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for audit_scope_hash: {e}")
            });
        self
    }
    /// How far the audit is.
    pub fn audit_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AuditStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.audit_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for audit_status: {e}")
            });
        self
    }
    /// What the verdict means for the mission, or null.
    pub fn enforcement_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AuditEnforcementMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.enforcement_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for enforcement_mode: {e}")
            });
        self
    }
    /// Why the audit failed, as a code, or null.
    pub fn error_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_code: {e}"));
        self
    }
    /// Why the audit failed, in words, or null.
    pub fn error_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_message = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_message: {e}")
            });
        self
    }
    /// How many events there were, of every type that was passed in, each id once.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// How many findings there are, or null.
    pub fn findings_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.findings_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for findings_count: {e}")
            });
        self
    }
    /// The mission, or null when no event has said.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Number of the mission, or null.
    pub fn mission_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_number: {e}")
            });
        self
    }
    /// Slug of the mission, or null.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Type of the mission, or null.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// Where the unfinished report of a failed audit is, or null.
    pub fn partial_artifact_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AuditArtifactRef>>,
        T::Error: ::std::fmt::Display,
    {
        self.partial_artifact_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for partial_artifact_ref: {e}")
            });
        self
    }
    /// Decisions that the audit waits for, in the order in which they were asked for.
    pub fn pending_decisions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::PendingDecision>>,
        T::Error: ::std::fmt::Display,
    {
        self.pending_decisions = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for pending_decisions: {e}")
            });
        self
    }
    /// The run of the audit, or null.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// How bad the worst finding is, or null.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AuditSeverity>>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
    /// The conclusion in a few words, or null.
    pub fn summary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.summary = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for summary: {e}"));
        self
    }
    /// What brought the audit about, or null.
    pub fn trigger_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AuditTriggerMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.trigger_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for trigger_mode: {e}")
            });
        self
    }
    /// What the audit concluded, or null.
    pub fn verdict<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AuditVerdict>>,
        T::Error: ::std::fmt::Display,
    {
        self.verdict = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for verdict: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducedMissionAuditState>
for super::ReducedMissionAuditState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedMissionAuditState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            artifact_ref: value.artifact_ref?,
            audit_scope: value.audit_scope?,
            audit_scope_hash: value.audit_scope_hash?,
            audit_status: value.audit_status?,
            enforcement_mode: value.enforcement_mode?,
            error_code: value.error_code?,
            error_message: value.error_message?,
            event_count: value.event_count?,
            findings_count: value.findings_count?,
            mission_id: value.mission_id?,
            mission_number: value.mission_number?,
            mission_slug: value.mission_slug?,
            mission_type: value.mission_type?,
            notices: value.notices?,
            partial_artifact_ref: value.partial_artifact_ref?,
            pending_decisions: value.pending_decisions?,
            run_id: value.run_id?,
            severity: value.severity?,
            summary: value.summary?,
            trigger_mode: value.trigger_mode?,
            verdict: value.verdict?,
        })
    }
}
impl ::std::convert::From<super::ReducedMissionAuditState> for ReducedMissionAuditState {
    fn from(value: super::ReducedMissionAuditState) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            artifact_ref: Ok(value.artifact_ref),
            audit_scope: Ok(value.audit_scope),
            audit_scope_hash: Ok(value.audit_scope_hash),
            audit_status: Ok(value.audit_status),
            enforcement_mode: Ok(value.enforcement_mode),
            error_code: Ok(value.error_code),
            error_message: Ok(value.error_message),
            event_count: Ok(value.event_count),
            findings_count: Ok(value.findings_count),
            mission_id: Ok(value.mission_id),
            mission_number: Ok(value.mission_number),
            mission_slug: Ok(value.mission_slug),
            mission_type: Ok(value.mission_type),
            notices: Ok(value.notices),
            partial_artifact_ref: Ok(value.partial_artifact_ref),
            pending_decisions: Ok(value.pending_decisions),
            run_id: Ok(value.run_id),
            severity: Ok(value.severity),
            summary: Ok(value.summary),
            trigger_mode: Ok(value.trigger_mode),
            verdict: Ok(value.verdict),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedMissionRunState`] member by member.
pub struct ReducedMissionRunState {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::MissionRunAnomaly>,
        ::std::string::String,
    >,
    answered_decisions: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            super::DecisionInputAnsweredPayload,
        >,
        ::std::string::String,
    >,
    completed_steps: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    current_step_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    last_processed_event_id: ::std::result::Result<
        ::std::option::Option<crate::scalar::EventId>,
        ::std::string::String,
    >,
    mission_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    pending_decisions: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            super::DecisionInputRequestedPayload,
        >,
        ::std::string::String,
    >,
    run_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    run_status: ::std::result::Result<
        ::std::option::Option<super::MissionRunStatus>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedMissionRunState {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            answered_decisions: Err(
                "no value supplied for answered_decisions".to_string(),
            ),
            completed_steps: Err("no value supplied for completed_steps".to_string()),
            current_step_id: Err("no value supplied for current_step_id".to_string()),
            event_count: Err("no value supplied for event_count".to_string()),
            last_processed_event_id: Err(
                "no value supplied for last_processed_event_id".to_string(),
            ),
            mission_type: Err("no value supplied for mission_type".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            pending_decisions: Err(
                "no value supplied for pending_decisions".to_string(),
            ),
            run_id: Err("no value supplied for run_id".to_string()),
            run_status: Err("no value supplied for run_status".to_string()),
        }
    }
}
impl ReducedMissionRunState {
    /// Events that did not count, and why.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::MissionRunAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// The last answer to each decision.
    pub fn answered_decisions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                super::DecisionInputAnsweredPayload,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.answered_decisions = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for answered_decisions: {e}")
            });
        self
    }
    /// Completed steps, each once, in the order of their first completion.
    pub fn completed_steps<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.completed_steps = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for completed_steps: {e}")
            });
        self
    }
    /// The step that was issued last and is not completed, or null. Completion of the run does not clear it.
    pub fn current_step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.current_step_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_step_id: {e}")
            });
        self
    }
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    pub fn last_processed_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::EventId>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_processed_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for last_processed_event_id: {e}"
                )
            });
        self
    }
    /// Type of the mission, or null before the run is started.
    pub fn mission_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_type: {e}")
            });
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// Requests that wait for an answer, by decision.
    pub fn pending_decisions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                super::DecisionInputRequestedPayload,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.pending_decisions = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for pending_decisions: {e}")
            });
        self
    }
    /// Identifier of the run, or null before it is started.
    pub fn run_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.run_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_id: {e}"));
        self
    }
    /// Where the run stands, or null before it is started.
    pub fn run_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::MissionRunStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.run_status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for run_status: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducedMissionRunState> for super::ReducedMissionRunState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedMissionRunState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            answered_decisions: value.answered_decisions?,
            completed_steps: value.completed_steps?,
            current_step_id: value.current_step_id?,
            event_count: value.event_count?,
            last_processed_event_id: value.last_processed_event_id?,
            mission_type: value.mission_type?,
            notices: value.notices?,
            pending_decisions: value.pending_decisions?,
            run_id: value.run_id?,
            run_status: value.run_status?,
        })
    }
}
impl ::std::convert::From<super::ReducedMissionRunState> for ReducedMissionRunState {
    fn from(value: super::ReducedMissionRunState) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            answered_decisions: Ok(value.answered_decisions),
            completed_steps: Ok(value.completed_steps),
            current_step_id: Ok(value.current_step_id),
            event_count: Ok(value.event_count),
            last_processed_event_id: Ok(value.last_processed_event_id),
            mission_type: Ok(value.mission_type),
            notices: Ok(value.notices),
            pending_decisions: Ok(value.pending_decisions),
            run_id: Ok(value.run_id),
            run_status: Ok(value.run_status),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedStatus`] member by member.
pub struct ReducedStatus {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::StatusAnomaly>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    last_processed_event_id: ::std::result::Result<
        ::std::option::Option<crate::scalar::EventId>,
        ::std::string::String,
    >,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    wp_states: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::WorkPackageState>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedStatus {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            event_count: Err("no value supplied for event_count".to_string()),
            last_processed_event_id: Err(
                "no value supplied for last_processed_event_id".to_string(),
            ),
            notices: Err("no value supplied for notices".to_string()),
            wp_states: Err("no value supplied for wp_states".to_string()),
        }
    }
}
impl ReducedStatus {
    /// Events that did not count, and why. Malformed payloads come first.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::StatusAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// How many events of the family there were, each id once; those that were malformed or rejected count too.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// The last of these events in reducer order, even if it was malformed or rejected. Null when there were none.
    pub fn last_processed_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::EventId>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_processed_event_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for last_processed_event_id: {e}"
                )
            });
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// The state of each work package that has moved, by its identifier.
    pub fn wp_states<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, super::WorkPackageState>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.wp_states = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_states: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducedStatus> for super::ReducedStatus {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedStatus,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            event_count: value.event_count?,
            last_processed_event_id: value.last_processed_event_id?,
            notices: value.notices?,
            wp_states: value.wp_states?,
        })
    }
}
impl ::std::convert::From<super::ReducedStatus> for ReducedStatus {
    fn from(value: super::ReducedStatus) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            event_count: Ok(value.event_count),
            last_processed_event_id: Ok(value.last_processed_event_id),
            notices: Ok(value.notices),
            wp_states: Ok(value.wp_states),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducedSyncState`] member by member.
pub struct ReducedSyncState {
    anomalies: ::std::result::Result<
        ::std::vec::Vec<super::SyncAnomaly>,
        ::std::string::String,
    >,
    connector_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    event_count: ::std::result::Result<i64, ::std::string::String>,
    notices: ::std::result::Result<
        ::std::vec::Vec<super::ReducerNotice>,
        ::std::string::String,
    >,
    outcome_counts: ::std::result::Result<
        super::SyncOutcomeCounts,
        ::std::string::String,
    >,
    outcome_log: ::std::result::Result<
        ::std::vec::Vec<
            (crate::scalar::EventId, super::SyncOutcome, ::std::string::String),
        >,
        ::std::string::String,
    >,
    seen_delivery_pairs: ::std::result::Result<
        ::std::vec::Vec<(::std::string::String, ::std::string::String)>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReducedSyncState {
    fn default() -> Self {
        Self {
            anomalies: Err("no value supplied for anomalies".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            event_count: Err("no value supplied for event_count".to_string()),
            notices: Err("no value supplied for notices".to_string()),
            outcome_counts: Err("no value supplied for outcome_counts".to_string()),
            outcome_log: Err("no value supplied for outcome_log".to_string()),
            seen_delivery_pairs: Err(
                "no value supplied for seen_delivery_pairs".to_string(),
            ),
        }
    }
}
impl ReducedSyncState {
    /// Events that did not count, and why.
    pub fn anomalies<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::SyncAnomaly>>,
        T::Error: ::std::fmt::Display,
    {
        self.anomalies = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for anomalies: {e}"));
        self
    }
    /// The connector of the last event that counted, or null.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// How many events there were, of every type that was passed in, each id once.
    pub fn event_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.event_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_count: {e}")
            });
        self
    }
    /// What is worth knowing of the stream and changed nothing. Copies of one event that differ come first, the rest in order of processing.
    pub fn notices<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ReducerNotice>>,
        T::Error: ::std::fmt::Display,
    {
        self.notices = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for notices: {e}"));
        self
    }
    /// How many events there were of each outcome.
    pub fn outcome_counts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SyncOutcomeCounts>,
        T::Error: ::std::fmt::Display,
    {
        self.outcome_counts = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for outcome_counts: {e}")
            });
        self
    }
    /// Every event that counted: its id, the outcome, and the delivery.
    pub fn outcome_log<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<
                (crate::scalar::EventId, super::SyncOutcome, ::std::string::String),
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.outcome_log = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for outcome_log: {e}")
            });
        self
    }
    /// The deliveries that were seen: identifier and fingerprint, in order of both.
    pub fn seen_delivery_pairs<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<(::std::string::String, ::std::string::String)>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.seen_delivery_pairs = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for seen_delivery_pairs: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<ReducedSyncState> for super::ReducedSyncState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducedSyncState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            anomalies: value.anomalies?,
            connector_id: value.connector_id?,
            event_count: value.event_count?,
            notices: value.notices?,
            outcome_counts: value.outcome_counts?,
            outcome_log: value.outcome_log?,
            seen_delivery_pairs: value.seen_delivery_pairs?,
        })
    }
}
impl ::std::convert::From<super::ReducedSyncState> for ReducedSyncState {
    fn from(value: super::ReducedSyncState) -> Self {
        Self {
            anomalies: Ok(value.anomalies),
            connector_id: Ok(value.connector_id),
            event_count: Ok(value.event_count),
            notices: Ok(value.notices),
            outcome_counts: Ok(value.outcome_counts),
            outcome_log: Ok(value.outcome_log),
            seen_delivery_pairs: Ok(value.seen_delivery_pairs),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducerFailure`] member by member.
pub struct ReducerFailure {
    actual: ::std::result::Result<
        ::std::option::Option<super::LocalNamespaceTuple>,
        ::std::string::String,
    >,
    code: ::std::result::Result<::std::string::String, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    expected: ::std::result::Result<
        ::std::option::Option<super::LocalNamespaceTuple>,
        ::std::string::String,
    >,
    participant_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    reducer: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for ReducerFailure {
    fn default() -> Self {
        Self {
            actual: Err("no value supplied for actual".to_string()),
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            expected: Err("no value supplied for expected".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            reason: Err("no value supplied for reason".to_string()),
            reducer: Err("no value supplied for reducer".to_string()),
        }
    }
}
impl ReducerFailure {
    /// The other namespace, when two are mixed, or null.
    pub fn actual<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::LocalNamespaceTuple>>,
        T::Error: ::std::fmt::Display,
    {
        self.actual = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actual: {e}"));
        self
    }
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that it gave up at.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// The namespace of the stream, when two are mixed, or null.
    pub fn expected<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::LocalNamespaceTuple>>,
        T::Error: ::std::fmt::Display,
    {
        self.expected = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for expected: {e}"));
        self
    }
    /// The participant that is unknown or has left, or null when it is about something else.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// The reducer that gave up.
    pub fn reducer<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reducer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reducer: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducerFailure> for super::ReducerFailure {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducerFailure,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actual: value.actual?,
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            expected: value.expected?,
            participant_id: value.participant_id?,
            reason: value.reason?,
            reducer: value.reducer?,
        })
    }
}
impl ::std::convert::From<super::ReducerFailure> for ReducerFailure {
    fn from(value: super::ReducerFailure) -> Self {
        Self {
            actual: Ok(value.actual),
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            expected: Ok(value.expected),
            participant_id: Ok(value.participant_id),
            reason: Ok(value.reason),
            reducer: Ok(value.reducer),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReducerNotice`] member by member.
pub struct ReducerNotice {
    code: ::std::result::Result<super::ReducerNoticeCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for ReducerNotice {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl ReducerNotice {
    /// What it is, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ReducerNoticeCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly it is, as codes. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that it is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What it is, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReducerNotice> for super::ReducerNotice {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReducerNotice,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::ReducerNotice> for ReducerNotice {
    fn from(value: super::ReducerNotice) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::RepoEvidence`] member by member.
pub struct RepoEvidence {
    branch: ::std::result::Result<::std::string::String, ::std::string::String>,
    commit: ::std::result::Result<::std::string::String, ::std::string::String>,
    files_touched: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    repo: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for RepoEvidence {
    fn default() -> Self {
        Self {
            branch: Err("no value supplied for branch".to_string()),
            commit: Err("no value supplied for commit".to_string()),
            files_touched: Ok(Default::default()),
            repo: Err("no value supplied for repo".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl RepoEvidence {
    /// Branch that holds the work.
    pub fn branch<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.branch = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for branch: {e}"));
        self
    }
    /// Commit that holds the work.
    pub fn commit<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.commit = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for commit: {e}"));
        self
    }
    /// Paths of the files that the work changed, or null when they are not listed.
    pub fn files_touched<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.files_touched = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for files_touched: {e}")
            });
        self
    }
    /// Name or address of the repository.
    pub fn repo<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.repo = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for repo: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<RepoEvidence> for super::RepoEvidence {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RepoEvidence,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            branch: value.branch?,
            commit: value.commit?,
            files_touched: value.files_touched?,
            repo: value.repo?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::RepoEvidence> for RepoEvidence {
    fn from(value: super::RepoEvidence) -> Self {
        Self {
            branch: Ok(value.branch),
            commit: Ok(value.commit),
            files_touched: Ok(value.files_touched),
            repo: Ok(value.repo),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::RetrospectiveCompletedPayload`] member by member.
pub struct RetrospectiveCompletedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    artifact_ref: ::std::result::Result<
        ::std::option::Option<super::ProvenanceRef>,
        ::std::string::String,
    >,
    completed_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    trigger_source: ::std::result::Result<super::TriggerSource, ::std::string::String>,
}
impl ::std::default::Default for RetrospectiveCompletedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            artifact_ref: Ok(Default::default()),
            completed_at: Err("no value supplied for completed_at".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            trigger_source: Err("no value supplied for trigger_source".to_string()),
        }
    }
}
impl RetrospectiveCompletedPayload {
    /// Name of whoever held the retrospective, as plain text. An object is refused here.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Where the written result of the retrospective can be traced to, or null when nothing was written.
    pub fn artifact_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ProvenanceRef>>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_ref: {e}")
            });
        self
    }
    /// When the retrospective ended.
    pub fn completed_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.completed_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for completed_at: {e}")
            });
        self
    }
    /// Identifier of the mission that was looked back on.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// What set the retrospective off.
    pub fn trigger_source<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::TriggerSource>,
        T::Error: ::std::fmt::Display,
    {
        self.trigger_source = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for trigger_source: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<RetrospectiveCompletedPayload>
for super::RetrospectiveCompletedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RetrospectiveCompletedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            artifact_ref: value.artifact_ref?,
            completed_at: value.completed_at?,
            mission_id: value.mission_id?,
            trigger_source: value.trigger_source?,
        })
    }
}
impl ::std::convert::From<super::RetrospectiveCompletedPayload>
for RetrospectiveCompletedPayload {
    fn from(value: super::RetrospectiveCompletedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            artifact_ref: Ok(value.artifact_ref),
            completed_at: Ok(value.completed_at),
            mission_id: Ok(value.mission_id),
            trigger_source: Ok(value.trigger_source),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::RetrospectiveSkippedPayload`] member by member.
pub struct RetrospectiveSkippedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    skip_reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    skipped_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    trigger_source: ::std::result::Result<super::TriggerSource, ::std::string::String>,
}
impl ::std::default::Default for RetrospectiveSkippedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            skip_reason: Err("no value supplied for skip_reason".to_string()),
            skipped_at: Err("no value supplied for skipped_at".to_string()),
            trigger_source: Err("no value supplied for trigger_source".to_string()),
        }
    }
}
impl RetrospectiveSkippedPayload {
    /// Name of whoever left the retrospective out, as plain text. An object is refused here.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Identifier of the mission that was not looked back on.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Why there was no retrospective.
    pub fn skip_reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.skip_reason = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for skip_reason: {e}")
            });
        self
    }
    /// When it was decided to skip the retrospective.
    pub fn skipped_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.skipped_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for skipped_at: {e}"));
        self
    }
    /// What had the retrospective skipped.
    pub fn trigger_source<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::TriggerSource>,
        T::Error: ::std::fmt::Display,
    {
        self.trigger_source = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for trigger_source: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<RetrospectiveSkippedPayload>
for super::RetrospectiveSkippedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RetrospectiveSkippedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            mission_id: value.mission_id?,
            skip_reason: value.skip_reason?,
            skipped_at: value.skipped_at?,
            trigger_source: value.trigger_source?,
        })
    }
}
impl ::std::convert::From<super::RetrospectiveSkippedPayload>
for RetrospectiveSkippedPayload {
    fn from(value: super::RetrospectiveSkippedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            mission_id: Ok(value.mission_id),
            skip_reason: Ok(value.skip_reason),
            skipped_at: Ok(value.skipped_at),
            trigger_source: Ok(value.trigger_source),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReviewRollbackPayload`] member by member.
pub struct ReviewRollbackPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    affected_wp_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    review_ref: ::std::result::Result<::std::string::String, ::std::string::String>,
    target_phase: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReviewRollbackPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            affected_wp_ids: Ok(Default::default()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            review_ref: Err("no value supplied for review_ref".to_string()),
            target_phase: Err("no value supplied for target_phase".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl ReviewRollbackPayload {
    /// Name of whoever sent the mission back, as plain text. An object is refused here.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Identifiers of the work packages that the review is about. A record only: their lanes do not change, so emit WPStatusChanged for each as well. Repeats and empty texts are allowed.
    pub fn affected_wp_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.affected_wp_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for affected_wp_ids: {e}")
            });
        self
    }
    /// Identifier of the mission. Not compared with the mission that was started.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Where to find the review whose outcome sent the mission back, for example a comment id.
    pub fn review_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.review_ref = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for review_ref: {e}"));
        self
    }
    /// Phase that the mission goes back to. It becomes the current phase, whether the mission was in it before or not.
    pub fn target_phase<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.target_phase = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for target_phase: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReviewRollbackPayload> for super::ReviewRollbackPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReviewRollbackPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            affected_wp_ids: value.affected_wp_ids?,
            mission_id: value.mission_id?,
            review_ref: value.review_ref?,
            target_phase: value.target_phase?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ReviewRollbackPayload> for ReviewRollbackPayload {
    fn from(value: super::ReviewRollbackPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            affected_wp_ids: Ok(value.affected_wp_ids),
            mission_id: Ok(value.mission_id),
            review_ref: Ok(value.review_ref),
            target_phase: Ok(value.target_phase),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::ReviewVerdict`] member by member.
pub struct ReviewVerdict {
    reference: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reviewer: ::std::result::Result<::std::string::String, ::std::string::String>,
    verdict: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ReviewVerdict {
    fn default() -> Self {
        Self {
            reference: Ok(Default::default()),
            reviewer: Err("no value supplied for reviewer".to_string()),
            verdict: Err("no value supplied for verdict".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl ReviewVerdict {
    /// Where the review can be read, or null.
    pub fn reference<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reference = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reference: {e}"));
        self
    }
    /// Who reviewed the work.
    pub fn reviewer<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reviewer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reviewer: {e}"));
        self
    }
    /// The verdict in the reviewer's words, for example approved.
    pub fn verdict<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.verdict = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for verdict: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ReviewVerdict> for super::ReviewVerdict {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ReviewVerdict,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            reference: value.reference?,
            reviewer: value.reviewer?,
            verdict: value.verdict?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ReviewVerdict> for ReviewVerdict {
    fn from(value: super::ReviewVerdict) -> Self {
        Self {
            reference: Ok(value.reference),
            reviewer: Ok(value.reviewer),
            verdict: Ok(value.verdict),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::RuntimeActorIdentity`] member by member.
pub struct RuntimeActorIdentity {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::RuntimeActorType, ::std::string::String>,
    display_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    model: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    provider: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    tool: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for RuntimeActorIdentity {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            display_name: Ok(Default::default()),
            model: Ok(Default::default()),
            provider: Ok(Default::default()),
            tool: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl RuntimeActorIdentity {
    /// Stable identifier of the actor.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RuntimeActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Name to show to people. Leave it out, or empty, when there is none; null is refused.
    pub fn display_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.display_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for display_name: {e}")
            });
        self
    }
    /// Model that the actor runs on, or null. Empty text is allowed.
    pub fn model<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.model = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for model: {e}"));
        self
    }
    /// Who offers the model or runs the service, or null. Empty text is allowed.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// Program through which the actor works, or null. Empty text is allowed.
    pub fn tool<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.tool = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for tool: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<RuntimeActorIdentity> for super::RuntimeActorIdentity {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RuntimeActorIdentity,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            display_name: value.display_name?,
            model: value.model?,
            provider: value.provider?,
            tool: value.tool?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::RuntimeActorIdentity> for RuntimeActorIdentity {
    fn from(value: super::RuntimeActorIdentity) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            display_name: Ok(value.display_name),
            model: Ok(value.model),
            provider: Ok(value.provider),
            tool: Ok(value.tool),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SemanticCheckEvaluatedPayload`] member by member.
pub struct SemanticCheckEvaluatedPayload {
    confidence: ::std::result::Result<f64, ::std::string::String>,
    conflicts: ::std::result::Result<
        ::std::vec::Vec<super::SemanticConflictEntry>,
        ::std::string::String,
    >,
    effective_strictness: ::std::result::Result<
        super::GlossaryStrictness,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    recommended_action: ::std::result::Result<
        super::SemanticCheckAction,
        ::std::string::String,
    >,
    scope_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    severity: ::std::result::Result<super::SemanticSeverity, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_metadata: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SemanticCheckEvaluatedPayload {
    fn default() -> Self {
        Self {
            confidence: Err("no value supplied for confidence".to_string()),
            conflicts: Err("no value supplied for conflicts".to_string()),
            effective_strictness: Err(
                "no value supplied for effective_strictness".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            recommended_action: Err(
                "no value supplied for recommended_action".to_string(),
            ),
            scope_id: Err("no value supplied for scope_id".to_string()),
            severity: Err("no value supplied for severity".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            step_metadata: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl SemanticCheckEvaluatedPayload {
    /// How sure the checker is of the result, from 0 to 1, both included.
    pub fn confidence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<f64>,
        T::Error: ::std::fmt::Display,
    {
        self.confidence = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for confidence: {e}"));
        self
    }
    /// The conflicts that were found, one entry for each. Empty when there are none; an empty list is allowed with any severity and action.
    pub fn conflicts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::SemanticConflictEntry>>,
        T::Error: ::std::fmt::Display,
    {
        self.conflicts = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for conflicts: {e}"));
        self
    }
    /// Strictness that the check was made under. Not compared with the mission's current strictness.
    pub fn effective_strictness<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GlossaryStrictness>,
        T::Error: ::std::fmt::Display,
    {
        self.effective_strictness = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for effective_strictness: {e}")
            });
        self
    }
    /// Mission in which the check was made.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// What the checker advises to do. Not compared with severity or strictness.
    pub fn recommended_action<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SemanticCheckAction>,
        T::Error: ::std::fmt::Display,
    {
        self.recommended_action = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recommended_action: {e}")
            });
        self
    }
    /// Scope that the text was checked against. It should be activated already.
    pub fn scope_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.scope_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope_id: {e}"));
        self
    }
    /// Severity of the check as a whole. Give the highest one among the conflicts; the schema does not compare them.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SemanticSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
    /// Step whose text was checked.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Further notes about the step. Leave it out when there are none.
    pub fn step_metadata<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.step_metadata = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for step_metadata: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SemanticCheckEvaluatedPayload>
for super::SemanticCheckEvaluatedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SemanticCheckEvaluatedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            confidence: value.confidence?,
            conflicts: value.conflicts?,
            effective_strictness: value.effective_strictness?,
            mission_id: value.mission_id?,
            recommended_action: value.recommended_action?,
            scope_id: value.scope_id?,
            severity: value.severity?,
            step_id: value.step_id?,
            step_metadata: value.step_metadata?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SemanticCheckEvaluatedPayload>
for SemanticCheckEvaluatedPayload {
    fn from(value: super::SemanticCheckEvaluatedPayload) -> Self {
        Self {
            confidence: Ok(value.confidence),
            conflicts: Ok(value.conflicts),
            effective_strictness: Ok(value.effective_strictness),
            mission_id: Ok(value.mission_id),
            recommended_action: Ok(value.recommended_action),
            scope_id: Ok(value.scope_id),
            severity: Ok(value.severity),
            step_id: Ok(value.step_id),
            step_metadata: Ok(value.step_metadata),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SemanticConflictEntry`] member by member.
pub struct SemanticConflictEntry {
    description: ::std::result::Result<::std::string::String, ::std::string::String>,
    nature: ::std::result::Result<super::SemanticConflictNature, ::std::string::String>,
    severity: ::std::result::Result<super::SemanticSeverity, ::std::string::String>,
    term: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SemanticConflictEntry {
    fn default() -> Self {
        Self {
            description: Err("no value supplied for description".to_string()),
            nature: Err("no value supplied for nature".to_string()),
            severity: Err("no value supplied for severity".to_string()),
            term: Err("no value supplied for term".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl SemanticConflictEntry {
    /// What the conflict is, in plain words. Required, but empty text is allowed.
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
        self
    }
    /// In which way the term conflicts.
    pub fn nature<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SemanticConflictNature>,
        T::Error: ::std::fmt::Display,
    {
        self.nature = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for nature: {e}"));
        self
    }
    /// How serious this one conflict is.
    pub fn severity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SemanticSeverity>,
        T::Error: ::std::fmt::Display,
    {
        self.severity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for severity: {e}"));
        self
    }
    /// The term as it stands in the text.
    pub fn term<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.term = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for term: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SemanticConflictEntry> for super::SemanticConflictEntry {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SemanticConflictEntry,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            description: value.description?,
            nature: value.nature?,
            severity: value.severity?,
            term: value.term?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SemanticConflictEntry> for SemanticConflictEntry {
    fn from(value: super::SemanticConflictEntry) -> Self {
        Self {
            description: Ok(value.description),
            nature: Ok(value.nature),
            severity: Ok(value.severity),
            term: Ok(value.term),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SessionLinkedPayload`] member by member.
pub struct SessionLinkedPayload {
    link_type: ::std::result::Result<super::SessionLinkType, ::std::string::String>,
    linked_session_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    primary_session_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SessionLinkedPayload {
    fn default() -> Self {
        Self {
            link_type: Err("no value supplied for link_type".to_string()),
            linked_session_id: Err(
                "no value supplied for linked_session_id".to_string(),
            ),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            primary_session_id: Err(
                "no value supplied for primary_session_id".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}
impl SessionLinkedPayload {
    /// In which direction the link was made. Not part of the reduced state.
    pub fn link_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SessionLinkType>,
        T::Error: ::std::fmt::Display,
    {
        self.link_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for link_type: {e}"));
        self
    }
    /// Session that was added. Linking it twice lists it twice, and the link outlives a departure.
    pub fn linked_session_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.linked_session_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for linked_session_id: {e}")
            });
        self
    }
    /// Mission that the sessions take part in.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant to whom both sessions belong.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Session that the link starts from. Not part of the reduced state.
    pub fn primary_session_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.primary_session_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for primary_session_id: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SessionLinkedPayload> for super::SessionLinkedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SessionLinkedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            link_type: value.link_type?,
            linked_session_id: value.linked_session_id?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            primary_session_id: value.primary_session_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SessionLinkedPayload> for SessionLinkedPayload {
    fn from(value: super::SessionLinkedPayload) -> Self {
        Self {
            link_type: Ok(value.link_type),
            linked_session_id: Ok(value.linked_session_id),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            primary_session_id: Ok(value.primary_session_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SnapshotSummary`] member by member.
pub struct SnapshotSummary {
    algorithm: ::std::result::Result<super::HashAlgorithm, ::std::string::String>,
    anomaly_count: ::std::result::Result<i64, ::std::string::String>,
    artifact_count: ::std::result::Result<i64, ::std::string::String>,
    computed_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    snapshot_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for SnapshotSummary {
    fn default() -> Self {
        Self {
            algorithm: Err("no value supplied for algorithm".to_string()),
            anomaly_count: Err("no value supplied for anomaly_count".to_string()),
            artifact_count: Err("no value supplied for artifact_count".to_string()),
            computed_at: Err("no value supplied for computed_at".to_string()),
            snapshot_hash: Err("no value supplied for snapshot_hash".to_string()),
        }
    }
}
impl SnapshotSummary {
    /// How the hash was made.
    pub fn algorithm<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::HashAlgorithm>,
        T::Error: ::std::fmt::Display,
    {
        self.algorithm = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for algorithm: {e}"));
        self
    }
    /// How many anomalies it counted. Not compared with the anomalies here.
    pub fn anomaly_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.anomaly_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for anomaly_count: {e}")
            });
        self
    }
    /// How many artifacts it counted. Not compared with the artifacts here.
    pub fn artifact_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.artifact_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for artifact_count: {e}")
            });
        self
    }
    /// When it was computed, as the event says it. Any text.
    pub fn computed_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.computed_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for computed_at: {e}")
            });
        self
    }
    /// Hash of the snapshot.
    pub fn snapshot_hash<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.snapshot_hash = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for snapshot_hash: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<SnapshotSummary> for super::SnapshotSummary {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SnapshotSummary,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            algorithm: value.algorithm?,
            anomaly_count: value.anomaly_count?,
            artifact_count: value.artifact_count?,
            computed_at: value.computed_at?,
            snapshot_hash: value.snapshot_hash?,
        })
    }
}
impl ::std::convert::From<super::SnapshotSummary> for SnapshotSummary {
    fn from(value: super::SnapshotSummary) -> Self {
        Self {
            algorithm: Ok(value.algorithm),
            anomaly_count: Ok(value.anomaly_count),
            artifact_count: Ok(value.artifact_count),
            computed_at: Ok(value.computed_at),
            snapshot_hash: Ok(value.snapshot_hash),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::StatusAnomaly`] member by member.
pub struct StatusAnomaly {
    code: ::std::result::Result<super::StatusAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    from_lane: ::std::result::Result<
        ::std::option::Option<super::Lane>,
        ::std::string::String,
    >,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    to_lane: ::std::result::Result<
        ::std::option::Option<super::Lane>,
        ::std::string::String,
    >,
    wp_id: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for StatusAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            from_lane: Err("no value supplied for from_lane".to_string()),
            reason: Err("no value supplied for reason".to_string()),
            to_lane: Err("no value supplied for to_lane".to_string()),
            wp_id: Err("no value supplied for wp_id".to_string()),
        }
    }
}
impl StatusAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::StatusAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// The lane that the event left, or null.
    pub fn from_lane<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::Lane>>,
        T::Error: ::std::fmt::Display,
    {
        self.from_lane = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for from_lane: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// The lane that the event entered, or null when it says none.
    pub fn to_lane<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::Lane>>,
        T::Error: ::std::fmt::Display,
    {
        self.to_lane = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for to_lane: {e}"));
        self
    }
    /// The work package, or the text that policy/reducer_rules.json gives for one that is not named.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<StatusAnomaly> for super::StatusAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: StatusAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            from_lane: value.from_lane?,
            reason: value.reason?,
            to_lane: value.to_lane?,
            wp_id: value.wp_id?,
        })
    }
}
impl ::std::convert::From<super::StatusAnomaly> for StatusAnomaly {
    fn from(value: super::StatusAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            from_lane: Ok(value.from_lane),
            reason: Ok(value.reason),
            to_lane: Ok(value.to_lane),
            wp_id: Ok(value.wp_id),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::StatusTransitionPayload`] member by member.
pub struct StatusTransitionPayload {
    actor: ::std::result::Result<super::StatusActor, ::std::string::String>,
    evidence: ::std::result::Result<
        ::std::option::Option<super::DoneEvidence>,
        ::std::string::String,
    >,
    execution_mode: ::std::result::Result<super::ExecutionMode, ::std::string::String>,
    force: ::std::result::Result<bool, ::std::string::String>,
    from_lane: ::std::result::Result<
        ::std::option::Option<super::Lane>,
        ::std::string::String,
    >,
    mission_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    review_ref: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    to_lane: ::std::result::Result<super::Lane, ::std::string::String>,
    wp_id: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for StatusTransitionPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            evidence: Ok(Default::default()),
            execution_mode: Err("no value supplied for execution_mode".to_string()),
            force: Ok(Default::default()),
            from_lane: Ok(Default::default()),
            mission_slug: Err("no value supplied for mission_slug".to_string()),
            reason: Ok(Default::default()),
            review_ref: Ok(Default::default()),
            to_lane: Err("no value supplied for to_lane".to_string()),
            wp_id: Err("no value supplied for wp_id".to_string()),
        }
    }
}
impl StatusTransitionPayload {
    /// Who moved the work package.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::StatusActor>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// Proof that the work was done and reviewed. Needed when the work package enters approved or done.
    pub fn evidence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DoneEvidence>>,
        T::Error: ::std::fmt::Display,
    {
        self.evidence = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for evidence: {e}"));
        self
    }
    /// Where the work is done.
    pub fn execution_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ExecutionMode>,
        T::Error: ::std::fmt::Display,
    {
        self.execution_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for execution_mode: {e}")
            });
        self
    }
    /// True when the move overrides the transition matrix. A forced move needs a reason.
    pub fn force<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.force = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for force: {e}"));
        self
    }
    /// Lane that the work package leaves. Null when it had none yet.
    pub fn from_lane<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::Lane>>,
        T::Error: ::std::fmt::Display,
    {
        self.from_lane = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for from_lane: {e}"));
        self
    }
    /// Slug of the mission that the work package belongs to.
    pub fn mission_slug<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_slug = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mission_slug: {e}")
            });
        self
    }
    /// Why the work package moved. Needed, and not blank, when the move is forced.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// Reference to the review that sent the work package back, or null.
    pub fn review_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.review_ref = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for review_ref: {e}"));
        self
    }
    /// Lane that the work package enters.
    pub fn to_lane<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Lane>,
        T::Error: ::std::fmt::Display,
    {
        self.to_lane = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for to_lane: {e}"));
        self
    }
    /// Identifier of the work package, for example WP01.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<StatusTransitionPayload>
for super::StatusTransitionPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: StatusTransitionPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            evidence: value.evidence?,
            execution_mode: value.execution_mode?,
            force: value.force?,
            from_lane: value.from_lane?,
            mission_slug: value.mission_slug?,
            reason: value.reason?,
            review_ref: value.review_ref?,
            to_lane: value.to_lane?,
            wp_id: value.wp_id?,
        })
    }
}
impl ::std::convert::From<super::StatusTransitionPayload> for StatusTransitionPayload {
    fn from(value: super::StatusTransitionPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            evidence: Ok(value.evidence),
            execution_mode: Ok(value.execution_mode),
            force: Ok(value.force),
            from_lane: Ok(value.from_lane),
            mission_slug: Ok(value.mission_slug),
            reason: Ok(value.reason),
            review_ref: Ok(value.review_ref),
            to_lane: Ok(value.to_lane),
            wp_id: Ok(value.wp_id),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SyncAnomaly`] member by member.
pub struct SyncAnomaly {
    code: ::std::result::Result<super::SyncAnomalyCode, ::std::string::String>,
    details: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for SyncAnomaly {
    fn default() -> Self {
        Self {
            code: Err("no value supplied for code".to_string()),
            details: Err("no value supplied for details".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            event_type: Err("no value supplied for event_type".to_string()),
            reason: Err("no value supplied for reason".to_string()),
        }
    }
}
impl SyncAnomaly {
    /// What is wrong, as a stable code.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SyncAnomalyCode>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What exactly is wrong, as codes: of the payload's violations, or of the rules that were broken. Empty when the code says it all.
    pub fn details<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.details = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for details: {e}"));
        self
    }
    /// The event that the anomaly is about.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// Type of that event.
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_type: {e}"));
        self
    }
    /// What is wrong, in one sentence for a person. Compare codes, never this text.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SyncAnomaly> for super::SyncAnomaly {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SyncAnomaly,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            details: value.details?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            reason: value.reason?,
        })
    }
}
impl ::std::convert::From<super::SyncAnomaly> for SyncAnomaly {
    fn from(value: super::SyncAnomaly) -> Self {
        Self {
            code: Ok(value.code),
            details: Ok(value.details),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            reason: Ok(value.reason),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SyncDeadLetteredPayload`] member by member.
pub struct SyncDeadLetteredPayload {
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    dead_letter_ref: ::std::result::Result<::std::string::String, ::std::string::String>,
    delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    failure_reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    source_event_fingerprint: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    total_attempts: ::std::result::Result<i64, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SyncDeadLetteredPayload {
    fn default() -> Self {
        Self {
            connector_id: Err("no value supplied for connector_id".to_string()),
            dead_letter_ref: Err("no value supplied for dead_letter_ref".to_string()),
            delivery_id: Err("no value supplied for delivery_id".to_string()),
            failure_reason: Err("no value supplied for failure_reason".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            source_event_fingerprint: Err(
                "no value supplied for source_event_fingerprint".to_string(),
            ),
            total_attempts: Err("no value supplied for total_attempts".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl SyncDeadLetteredPayload {
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Where the delivery was put aside. A reference, not the content.
    pub fn dead_letter_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.dead_letter_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for dead_letter_ref: {e}")
            });
        self
    }
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub fn delivery_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.delivery_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delivery_id: {e}")
            });
        self
    }
    /// Why the delivery was given up.
    pub fn failure_reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.failure_reason = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for failure_reason: {e}")
            });
        self
    }
    /// Identifier of the mission that the delivery concerns.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// When the delivery was given up.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub fn source_event_fingerprint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.source_event_fingerprint = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for source_event_fingerprint: {e}"
                )
            });
        self
    }
    /// How many attempts were made, at least 1.
    pub fn total_attempts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_attempts = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for total_attempts: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SyncDeadLetteredPayload>
for super::SyncDeadLetteredPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SyncDeadLetteredPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connector_id: value.connector_id?,
            dead_letter_ref: value.dead_letter_ref?,
            delivery_id: value.delivery_id?,
            failure_reason: value.failure_reason?,
            mission_id: value.mission_id?,
            recorded_at: value.recorded_at?,
            source_event_fingerprint: value.source_event_fingerprint?,
            total_attempts: value.total_attempts?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SyncDeadLetteredPayload> for SyncDeadLetteredPayload {
    fn from(value: super::SyncDeadLetteredPayload) -> Self {
        Self {
            connector_id: Ok(value.connector_id),
            dead_letter_ref: Ok(value.dead_letter_ref),
            delivery_id: Ok(value.delivery_id),
            failure_reason: Ok(value.failure_reason),
            mission_id: Ok(value.mission_id),
            recorded_at: Ok(value.recorded_at),
            source_event_fingerprint: Ok(value.source_event_fingerprint),
            total_attempts: Ok(value.total_attempts),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SyncIngestAcceptedPayload`] member by member.
pub struct SyncIngestAcceptedPayload {
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    ingest_batch_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    ingested_count: ::std::result::Result<i64, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    source_event_fingerprint: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SyncIngestAcceptedPayload {
    fn default() -> Self {
        Self {
            connector_id: Err("no value supplied for connector_id".to_string()),
            delivery_id: Err("no value supplied for delivery_id".to_string()),
            ingest_batch_id: Err("no value supplied for ingest_batch_id".to_string()),
            ingested_count: Err("no value supplied for ingested_count".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            source_event_fingerprint: Err(
                "no value supplied for source_event_fingerprint".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}
impl SyncIngestAcceptedPayload {
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub fn delivery_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.delivery_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delivery_id: {e}")
            });
        self
    }
    /// Identifier of the batch that the delivery was taken in with.
    pub fn ingest_batch_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.ingest_batch_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for ingest_batch_id: {e}")
            });
        self
    }
    /// How many items were taken in, at least 1. The event counts as one acceptance all the same.
    pub fn ingested_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.ingested_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for ingested_count: {e}")
            });
        self
    }
    /// Identifier of the mission that the delivery concerns.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// When the delivery was taken in.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub fn source_event_fingerprint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.source_event_fingerprint = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for source_event_fingerprint: {e}"
                )
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SyncIngestAcceptedPayload>
for super::SyncIngestAcceptedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SyncIngestAcceptedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connector_id: value.connector_id?,
            delivery_id: value.delivery_id?,
            ingest_batch_id: value.ingest_batch_id?,
            ingested_count: value.ingested_count?,
            mission_id: value.mission_id?,
            recorded_at: value.recorded_at?,
            source_event_fingerprint: value.source_event_fingerprint?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SyncIngestAcceptedPayload>
for SyncIngestAcceptedPayload {
    fn from(value: super::SyncIngestAcceptedPayload) -> Self {
        Self {
            connector_id: Ok(value.connector_id),
            delivery_id: Ok(value.delivery_id),
            ingest_batch_id: Ok(value.ingest_batch_id),
            ingested_count: Ok(value.ingested_count),
            mission_id: Ok(value.mission_id),
            recorded_at: Ok(value.recorded_at),
            source_event_fingerprint: Ok(value.source_event_fingerprint),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SyncIngestRejectedPayload`] member by member.
pub struct SyncIngestRejectedPayload {
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    rejected_payload_ref: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    rejection_reason: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    source_event_fingerprint: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SyncIngestRejectedPayload {
    fn default() -> Self {
        Self {
            connector_id: Err("no value supplied for connector_id".to_string()),
            delivery_id: Err("no value supplied for delivery_id".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            rejected_payload_ref: Err(
                "no value supplied for rejected_payload_ref".to_string(),
            ),
            rejection_reason: Err("no value supplied for rejection_reason".to_string()),
            source_event_fingerprint: Err(
                "no value supplied for source_event_fingerprint".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}
impl SyncIngestRejectedPayload {
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub fn delivery_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.delivery_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delivery_id: {e}")
            });
        self
    }
    /// Identifier of the mission that the delivery concerns.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// When the delivery was refused.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Where the refused content is kept. A reference, not the content.
    pub fn rejected_payload_ref<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.rejected_payload_ref = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for rejected_payload_ref: {e}")
            });
        self
    }
    /// Why the delivery was refused.
    pub fn rejection_reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.rejection_reason = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for rejection_reason: {e}")
            });
        self
    }
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub fn source_event_fingerprint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.source_event_fingerprint = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for source_event_fingerprint: {e}"
                )
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SyncIngestRejectedPayload>
for super::SyncIngestRejectedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SyncIngestRejectedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connector_id: value.connector_id?,
            delivery_id: value.delivery_id?,
            mission_id: value.mission_id?,
            recorded_at: value.recorded_at?,
            rejected_payload_ref: value.rejected_payload_ref?,
            rejection_reason: value.rejection_reason?,
            source_event_fingerprint: value.source_event_fingerprint?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SyncIngestRejectedPayload>
for SyncIngestRejectedPayload {
    fn from(value: super::SyncIngestRejectedPayload) -> Self {
        Self {
            connector_id: Ok(value.connector_id),
            delivery_id: Ok(value.delivery_id),
            mission_id: Ok(value.mission_id),
            recorded_at: Ok(value.recorded_at),
            rejected_payload_ref: Ok(value.rejected_payload_ref),
            rejection_reason: Ok(value.rejection_reason),
            source_event_fingerprint: Ok(value.source_event_fingerprint),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SyncOutcomeCounts`] member by member.
pub struct SyncOutcomeCounts {
    accepted_count: ::std::result::Result<i64, ::std::string::String>,
    dead_letter_count: ::std::result::Result<i64, ::std::string::String>,
    rejected_count: ::std::result::Result<i64, ::std::string::String>,
    replay_count: ::std::result::Result<i64, ::std::string::String>,
    retry_count: ::std::result::Result<i64, ::std::string::String>,
}
impl ::std::default::Default for SyncOutcomeCounts {
    fn default() -> Self {
        Self {
            accepted_count: Err("no value supplied for accepted_count".to_string()),
            dead_letter_count: Err(
                "no value supplied for dead_letter_count".to_string(),
            ),
            rejected_count: Err("no value supplied for rejected_count".to_string()),
            replay_count: Err("no value supplied for replay_count".to_string()),
            retry_count: Err("no value supplied for retry_count".to_string()),
        }
    }
}
impl SyncOutcomeCounts {
    /// Deliveries that were accepted.
    pub fn accepted_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.accepted_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for accepted_count: {e}")
            });
        self
    }
    /// Deliveries that were given up.
    pub fn dead_letter_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.dead_letter_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for dead_letter_count: {e}")
            });
        self
    }
    /// Deliveries that were rejected.
    pub fn rejected_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.rejected_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for rejected_count: {e}")
            });
        self
    }
    /// Replays that were completed.
    pub fn replay_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.replay_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for replay_count: {e}")
            });
        self
    }
    /// Retries that were scheduled.
    pub fn retry_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.retry_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for retry_count: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<SyncOutcomeCounts> for super::SyncOutcomeCounts {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SyncOutcomeCounts,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            accepted_count: value.accepted_count?,
            dead_letter_count: value.dead_letter_count?,
            rejected_count: value.rejected_count?,
            replay_count: value.replay_count?,
            retry_count: value.retry_count?,
        })
    }
}
impl ::std::convert::From<super::SyncOutcomeCounts> for SyncOutcomeCounts {
    fn from(value: super::SyncOutcomeCounts) -> Self {
        Self {
            accepted_count: Ok(value.accepted_count),
            dead_letter_count: Ok(value.dead_letter_count),
            rejected_count: Ok(value.rejected_count),
            replay_count: Ok(value.replay_count),
            retry_count: Ok(value.retry_count),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SyncReplayCompletedPayload`] member by member.
pub struct SyncReplayCompletedPayload {
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    replay_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    replay_source: ::std::result::Result<::std::string::String, ::std::string::String>,
    replayed_count: ::std::result::Result<i64, ::std::string::String>,
    source_event_fingerprint: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SyncReplayCompletedPayload {
    fn default() -> Self {
        Self {
            connector_id: Err("no value supplied for connector_id".to_string()),
            delivery_id: Err("no value supplied for delivery_id".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            replay_id: Err("no value supplied for replay_id".to_string()),
            replay_source: Err("no value supplied for replay_source".to_string()),
            replayed_count: Err("no value supplied for replayed_count".to_string()),
            source_event_fingerprint: Err(
                "no value supplied for source_event_fingerprint".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}
impl SyncReplayCompletedPayload {
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub fn delivery_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.delivery_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delivery_id: {e}")
            });
        self
    }
    /// Identifier of the mission that the delivery concerns.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// When the replay ended.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Identifier of the replay.
    pub fn replay_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.replay_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for replay_id: {e}"));
        self
    }
    /// Where the items were taken from, for example the place where given-up deliveries are kept. Free text.
    pub fn replay_source<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.replay_source = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for replay_source: {e}")
            });
        self
    }
    /// How many items were played again; 0 when there was nothing to do. The event counts as one replay all the same.
    pub fn replayed_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.replayed_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for replayed_count: {e}")
            });
        self
    }
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub fn source_event_fingerprint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.source_event_fingerprint = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for source_event_fingerprint: {e}"
                )
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SyncReplayCompletedPayload>
for super::SyncReplayCompletedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SyncReplayCompletedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connector_id: value.connector_id?,
            delivery_id: value.delivery_id?,
            mission_id: value.mission_id?,
            recorded_at: value.recorded_at?,
            replay_id: value.replay_id?,
            replay_source: value.replay_source?,
            replayed_count: value.replayed_count?,
            source_event_fingerprint: value.source_event_fingerprint?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SyncReplayCompletedPayload>
for SyncReplayCompletedPayload {
    fn from(value: super::SyncReplayCompletedPayload) -> Self {
        Self {
            connector_id: Ok(value.connector_id),
            delivery_id: Ok(value.delivery_id),
            mission_id: Ok(value.mission_id),
            recorded_at: Ok(value.recorded_at),
            replay_id: Ok(value.replay_id),
            replay_source: Ok(value.replay_source),
            replayed_count: Ok(value.replayed_count),
            source_event_fingerprint: Ok(value.source_event_fingerprint),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::SyncRetryScheduledPayload`] member by member.
pub struct SyncRetryScheduledPayload {
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    delivery_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    max_retries: ::std::result::Result<i64, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    next_retry_at: ::std::result::Result<
        crate::scalar::Timestamp,
        ::std::string::String,
    >,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    retry_attempt: ::std::result::Result<i64, ::std::string::String>,
    source_event_fingerprint: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SyncRetryScheduledPayload {
    fn default() -> Self {
        Self {
            connector_id: Err("no value supplied for connector_id".to_string()),
            delivery_id: Err("no value supplied for delivery_id".to_string()),
            max_retries: Err("no value supplied for max_retries".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            next_retry_at: Err("no value supplied for next_retry_at".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            retry_attempt: Err("no value supplied for retry_attempt".to_string()),
            source_event_fingerprint: Err(
                "no value supplied for source_event_fingerprint".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}
impl SyncRetryScheduledPayload {
    /// Identifier of the connector that the delivery went through. Not part of the pair.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Identifier of the delivery. Its pair with source_event_fingerprint counts once over all sync events; a later event with the same pair is not applied.
    pub fn delivery_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.delivery_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delivery_id: {e}")
            });
        self
    }
    /// How many retries are allowed, at least 1.
    pub fn max_retries<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.max_retries = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for max_retries: {e}")
            });
        self
    }
    /// Identifier of the mission that the delivery concerns.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// When the new attempt is due. Not compared with recorded_at.
    pub fn next_retry_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.next_retry_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for next_retry_at: {e}")
            });
        self
    }
    /// When the new attempt was scheduled.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// Which retry this is, counted from 1. Not compared with max_retries.
    pub fn retry_attempt<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.retry_attempt = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for retry_attempt: {e}")
            });
        self
    }
    /// Fingerprint of the event that was delivered. Give every outcome and every attempt of a delivery its own, or only the first one counts.
    pub fn source_event_fingerprint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.source_event_fingerprint = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for source_event_fingerprint: {e}"
                )
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<SyncRetryScheduledPayload>
for super::SyncRetryScheduledPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SyncRetryScheduledPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            connector_id: value.connector_id?,
            delivery_id: value.delivery_id?,
            max_retries: value.max_retries?,
            mission_id: value.mission_id?,
            next_retry_at: value.next_retry_at?,
            recorded_at: value.recorded_at?,
            retry_attempt: value.retry_attempt?,
            source_event_fingerprint: value.source_event_fingerprint?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::SyncRetryScheduledPayload>
for SyncRetryScheduledPayload {
    fn from(value: super::SyncRetryScheduledPayload) -> Self {
        Self {
            connector_id: Ok(value.connector_id),
            delivery_id: Ok(value.delivery_id),
            max_retries: Ok(value.max_retries),
            mission_id: Ok(value.mission_id),
            next_retry_at: Ok(value.next_retry_at),
            recorded_at: Ok(value.recorded_at),
            retry_attempt: Ok(value.retry_attempt),
            source_event_fingerprint: Ok(value.source_event_fingerprint),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::TermCandidateObservedPayload`] member by member.
pub struct TermCandidateObservedPayload {
    actor: ::std::result::Result<::std::string::String, ::std::string::String>,
    confidence: ::std::result::Result<f64, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    scope_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    step_metadata: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        ::std::string::String,
    >,
    term_surface: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for TermCandidateObservedPayload {
    fn default() -> Self {
        Self {
            actor: Err("no value supplied for actor".to_string()),
            confidence: Err("no value supplied for confidence".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            scope_id: Err("no value supplied for scope_id".to_string()),
            step_id: Err("no value supplied for step_id".to_string()),
            step_metadata: Ok(Default::default()),
            term_surface: Err("no value supplied for term_surface".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl TermCandidateObservedPayload {
    /// Who observed the term.
    pub fn actor<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor: {e}"));
        self
    }
    /// How sure the observer is that this is a term, from 0 to 1, both included.
    pub fn confidence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<f64>,
        T::Error: ::std::fmt::Display,
    {
        self.confidence = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for confidence: {e}"));
        self
    }
    /// Mission in which the term came up.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Scope that the term would belong to. It should be activated already.
    pub fn scope_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.scope_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope_id: {e}"));
        self
    }
    /// Step whose text holds the term.
    pub fn step_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.step_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for step_id: {e}"));
        self
    }
    /// Further notes about the step. Leave it out when there are none.
    pub fn step_metadata<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.step_metadata = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for step_metadata: {e}")
            });
        self
    }
    /// The term exactly as it stands in the text. Compared as it is: case and surrounding blanks count.
    pub fn term_surface<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.term_surface = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for term_surface: {e}")
            });
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<TermCandidateObservedPayload>
for super::TermCandidateObservedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: TermCandidateObservedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor: value.actor?,
            confidence: value.confidence?,
            mission_id: value.mission_id?,
            scope_id: value.scope_id?,
            step_id: value.step_id?,
            step_metadata: value.step_metadata?,
            term_surface: value.term_surface?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::TermCandidateObservedPayload>
for TermCandidateObservedPayload {
    fn from(value: super::TermCandidateObservedPayload) -> Self {
        Self {
            actor: Ok(value.actor),
            confidence: Ok(value.confidence),
            mission_id: Ok(value.mission_id),
            scope_id: Ok(value.scope_id),
            step_id: Ok(value.step_id),
            step_metadata: Ok(value.step_metadata),
            term_surface: Ok(value.term_surface),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::UserConnectedPayload`] member by member.
pub struct UserConnectedPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::ConnectorActorType, ::std::string::String>,
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    endpoint_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    provider: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UserConnectedPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            connector_type: Err("no value supplied for connector_type".to_string()),
            endpoint_url: Err("no value supplied for endpoint_url".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            user_id: Err("no value supplied for user_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl UserConnectedPayload {
    /// Identifier of whoever made the connection, often the user.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Kind of connector. Free text.
    pub fn connector_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_type: {e}")
            });
        self
    }
    /// Address that the connector talks to. Leave credentials out of it.
    pub fn endpoint_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.endpoint_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for endpoint_url: {e}")
            });
        self
    }
    /// Identifier of the mission that uses the connector.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// UUID of the project on whose behalf the connector works.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Outside service that the connector leads to, for example github. Free text.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// When the user connected.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// User that connected. Needed here.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<UserConnectedPayload> for super::UserConnectedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserConnectedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            connector_id: value.connector_id?,
            connector_type: value.connector_type?,
            endpoint_url: value.endpoint_url?,
            mission_id: value.mission_id?,
            project_uuid: value.project_uuid?,
            provider: value.provider?,
            recorded_at: value.recorded_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::UserConnectedPayload> for UserConnectedPayload {
    fn from(value: super::UserConnectedPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            connector_id: Ok(value.connector_id),
            connector_type: Ok(value.connector_type),
            endpoint_url: Ok(value.endpoint_url),
            mission_id: Ok(value.mission_id),
            project_uuid: Ok(value.project_uuid),
            provider: Ok(value.provider),
            recorded_at: Ok(value.recorded_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::UserConnectionStatus`] member by member.
pub struct UserConnectionStatus {
    last_event_at: ::std::result::Result<
        ::std::option::Option<crate::scalar::Timestamp>,
        ::std::string::String,
    >,
    state: ::std::result::Result<super::ConnectorState, ::std::string::String>,
    user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UserConnectionStatus {
    fn default() -> Self {
        Self {
            last_event_at: Ok(Default::default()),
            state: Err("no value supplied for state".to_string()),
            user_id: Err("no value supplied for user_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl UserConnectionStatus {
    /// Time recorded in the payload of that event, not the time in its envelope, or null.
    pub fn last_event_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::scalar::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_event_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_event_at: {e}")
            });
        self
    }
    /// State after the latest event. Events about the user alone lead to provisioned or revoked only.
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorState>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    /// Identifier of the user.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<UserConnectionStatus> for super::UserConnectionStatus {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserConnectionStatus,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            last_event_at: value.last_event_at?,
            state: value.state?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::UserConnectionStatus> for UserConnectionStatus {
    fn from(value: super::UserConnectionStatus) -> Self {
        Self {
            last_event_at: Ok(value.last_event_at),
            state: Ok(value.state),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::UserDisconnectedPayload`] member by member.
pub struct UserDisconnectedPayload {
    actor_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    actor_type: ::std::result::Result<super::ConnectorActorType, ::std::string::String>,
    connector_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    connector_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    endpoint_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    project_uuid: ::std::result::Result<
        crate::scalar::ProjectUuid,
        ::std::string::String,
    >,
    provider: ::std::result::Result<::std::string::String, ::std::string::String>,
    reason: ::std::result::Result<::std::string::String, ::std::string::String>,
    recorded_at: ::std::result::Result<crate::scalar::Timestamp, ::std::string::String>,
    user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UserDisconnectedPayload {
    fn default() -> Self {
        Self {
            actor_id: Err("no value supplied for actor_id".to_string()),
            actor_type: Err("no value supplied for actor_type".to_string()),
            connector_id: Err("no value supplied for connector_id".to_string()),
            connector_type: Err("no value supplied for connector_type".to_string()),
            endpoint_url: Err("no value supplied for endpoint_url".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            project_uuid: Err("no value supplied for project_uuid".to_string()),
            provider: Err("no value supplied for provider".to_string()),
            reason: Ok(Default::default()),
            recorded_at: Err("no value supplied for recorded_at".to_string()),
            user_id: Err("no value supplied for user_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl UserDisconnectedPayload {
    /// Identifier of whoever ended the connection, often the user.
    pub fn actor_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_id: {e}"));
        self
    }
    /// Kind of actor.
    pub fn actor_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ConnectorActorType>,
        T::Error: ::std::fmt::Display,
    {
        self.actor_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actor_type: {e}"));
        self
    }
    /// Identifier of the connector. Keep the events of different connectors apart: it is not compared between events.
    pub fn connector_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_id: {e}")
            });
        self
    }
    /// Kind of connector. Free text.
    pub fn connector_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.connector_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for connector_type: {e}")
            });
        self
    }
    /// Address that the connector talks to. Leave credentials out of it.
    pub fn endpoint_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.endpoint_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for endpoint_url: {e}")
            });
        self
    }
    /// Identifier of the mission that uses the connector.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// UUID of the project on whose behalf the connector works.
    pub fn project_uuid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::ProjectUuid>,
        T::Error: ::std::fmt::Display,
    {
        self.project_uuid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for project_uuid: {e}")
            });
        self
    }
    /// Outside service that the connector leads to, for example github. Free text.
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for provider: {e}"));
        self
    }
    /// Why the connection ended. Leave it out, or empty, when there is no reason to tell; null is refused. Not kept in the reduced state.
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    /// When the user was disconnected.
    pub fn recorded_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.recorded_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for recorded_at: {e}")
            });
        self
    }
    /// User that was disconnected. Needed here. A user not heard of before is an anomaly, but is recorded.
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<UserDisconnectedPayload>
for super::UserDisconnectedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserDisconnectedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            actor_id: value.actor_id?,
            actor_type: value.actor_type?,
            connector_id: value.connector_id?,
            connector_type: value.connector_type?,
            endpoint_url: value.endpoint_url?,
            mission_id: value.mission_id?,
            project_uuid: value.project_uuid?,
            provider: value.provider?,
            reason: value.reason?,
            recorded_at: value.recorded_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::UserDisconnectedPayload> for UserDisconnectedPayload {
    fn from(value: super::UserDisconnectedPayload) -> Self {
        Self {
            actor_id: Ok(value.actor_id),
            actor_type: Ok(value.actor_type),
            connector_id: Ok(value.connector_id),
            connector_type: Ok(value.connector_type),
            endpoint_url: Ok(value.endpoint_url),
            mission_id: Ok(value.mission_id),
            project_uuid: Ok(value.project_uuid),
            provider: Ok(value.provider),
            reason: Ok(value.reason),
            recorded_at: Ok(value.recorded_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::VerificationEntry`] member by member.
pub struct VerificationEntry {
    command: ::std::result::Result<::std::string::String, ::std::string::String>,
    result: ::std::result::Result<::std::string::String, ::std::string::String>,
    summary: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for VerificationEntry {
    fn default() -> Self {
        Self {
            command: Err("no value supplied for command".to_string()),
            result: Err("no value supplied for result".to_string()),
            summary: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}
impl VerificationEntry {
    /// The command as it was run.
    pub fn command<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.command = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for command: {e}"));
        self
    }
    /// What came of it, for example passed.
    pub fn result<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.result = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for result: {e}"));
        self
    }
    /// A few words on the result, or null.
    pub fn summary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.summary = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for summary: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<VerificationEntry> for super::VerificationEntry {
    type Error = super::error::ConversionError;
    fn try_from(
        value: VerificationEntry,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            command: value.command?,
            result: value.result?,
            summary: value.summary?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::VerificationEntry> for VerificationEntry {
    fn from(value: super::VerificationEntry) -> Self {
        Self {
            command: Ok(value.command),
            result: Ok(value.result),
            summary: Ok(value.summary),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::WarningAcknowledgedPayload`] member by member.
pub struct WarningAcknowledgedPayload {
    acknowledgement: ::std::result::Result<
        super::WarningAcknowledgement,
        ::std::string::String,
    >,
    mission_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    participant_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    warning_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for WarningAcknowledgedPayload {
    fn default() -> Self {
        Self {
            acknowledgement: Err("no value supplied for acknowledgement".to_string()),
            mission_id: Err("no value supplied for mission_id".to_string()),
            participant_id: Err("no value supplied for participant_id".to_string()),
            warning_id: Err("no value supplied for warning_id".to_string()),
            extra: Ok(Default::default()),
        }
    }
}
impl WarningAcknowledgedPayload {
    /// What the participant will do about the warning.
    pub fn acknowledgement<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::WarningAcknowledgement>,
        T::Error: ::std::fmt::Display,
    {
        self.acknowledgement = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for acknowledgement: {e}")
            });
        self
    }
    /// Mission in which the warning came up.
    pub fn mission_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mission_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mission_id: {e}"));
        self
    }
    /// Participant who answers. Need not be among those that the warning names.
    pub fn participant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_id: {e}")
            });
        self
    }
    /// Warning that is answered. It should have been raised before this event.
    pub fn warning_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.warning_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for warning_id: {e}"));
        self
    }
    /// Members that the schema does not name.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<WarningAcknowledgedPayload>
for super::WarningAcknowledgedPayload {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WarningAcknowledgedPayload,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            acknowledgement: value.acknowledgement?,
            mission_id: value.mission_id?,
            participant_id: value.participant_id?,
            warning_id: value.warning_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::WarningAcknowledgedPayload>
for WarningAcknowledgedPayload {
    fn from(value: super::WarningAcknowledgedPayload) -> Self {
        Self {
            acknowledgement: Ok(value.acknowledgement),
            mission_id: Ok(value.mission_id),
            participant_id: Ok(value.participant_id),
            warning_id: Ok(value.warning_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::WarningEntry`] member by member.
pub struct WarningEntry {
    acknowledgements: ::std::result::Result<
        ::std::collections::BTreeMap<
            ::std::string::String,
            super::WarningAcknowledgement,
        >,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    participant_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    warning_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    warning_type: ::std::result::Result<super::WarningType, ::std::string::String>,
}
impl ::std::default::Default for WarningEntry {
    fn default() -> Self {
        Self {
            acknowledgements: Err("no value supplied for acknowledgements".to_string()),
            event_id: Err("no value supplied for event_id".to_string()),
            participant_ids: Err("no value supplied for participant_ids".to_string()),
            warning_id: Err("no value supplied for warning_id".to_string()),
            warning_type: Err("no value supplied for warning_type".to_string()),
        }
    }
}
impl WarningEntry {
    /// Answers, by participant.
    pub fn acknowledgements<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                super::WarningAcknowledgement,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.acknowledgements = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for acknowledgements: {e}")
            });
        self
    }
    /// The event that last wrote the entry.
    pub fn event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.event_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for event_id: {e}"));
        self
    }
    /// The participants that it is about, as the event lists them.
    pub fn participant_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.participant_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for participant_ids: {e}")
            });
        self
    }
    /// Identifier of the warning.
    pub fn warning_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.warning_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for warning_id: {e}"));
        self
    }
    /// What it warns of.
    pub fn warning_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::WarningType>,
        T::Error: ::std::fmt::Display,
    {
        self.warning_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for warning_type: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<WarningEntry> for super::WarningEntry {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WarningEntry,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            acknowledgements: value.acknowledgements?,
            event_id: value.event_id?,
            participant_ids: value.participant_ids?,
            warning_id: value.warning_id?,
            warning_type: value.warning_type?,
        })
    }
}
impl ::std::convert::From<super::WarningEntry> for WarningEntry {
    fn from(value: super::WarningEntry) -> Self {
        Self {
            acknowledgements: Ok(value.acknowledgements),
            event_id: Ok(value.event_id),
            participant_ids: Ok(value.participant_ids),
            warning_id: Ok(value.warning_id),
            warning_type: Ok(value.warning_type),
        }
    }
}
#[derive(Clone, Debug)]
/// Builds a [`super::WorkPackageState`] member by member.
pub struct WorkPackageState {
    current_lane: ::std::result::Result<super::Lane, ::std::string::String>,
    evidence: ::std::result::Result<
        ::std::option::Option<super::DoneEvidence>,
        ::std::string::String,
    >,
    last_event_id: ::std::result::Result<crate::scalar::EventId, ::std::string::String>,
    last_transition_at: ::std::result::Result<
        crate::scalar::Timestamp,
        ::std::string::String,
    >,
    wp_id: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for WorkPackageState {
    fn default() -> Self {
        Self {
            current_lane: Err("no value supplied for current_lane".to_string()),
            evidence: Err("no value supplied for evidence".to_string()),
            last_event_id: Err("no value supplied for last_event_id".to_string()),
            last_transition_at: Err(
                "no value supplied for last_transition_at".to_string(),
            ),
            wp_id: Err("no value supplied for wp_id".to_string()),
        }
    }
}
impl WorkPackageState {
    /// The lane that it stands in.
    pub fn current_lane<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Lane>,
        T::Error: ::std::fmt::Display,
    {
        self.current_lane = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for current_lane: {e}")
            });
        self
    }
    /// Proof that the work is finished. Kept for the lanes that policy/reducer_rules.json lists, else null.
    pub fn evidence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DoneEvidence>>,
        T::Error: ::std::fmt::Display,
    {
        self.evidence = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for evidence: {e}"));
        self
    }
    /// The event that moved it there.
    pub fn last_event_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::EventId>,
        T::Error: ::std::fmt::Display,
    {
        self.last_event_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_event_id: {e}")
            });
        self
    }
    /// When that event was emitted, as its envelope says it.
    pub fn last_transition_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::scalar::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.last_transition_at = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for last_transition_at: {e}")
            });
        self
    }
    /// Identifier of the work package.
    pub fn wp_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.wp_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for wp_id: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<WorkPackageState> for super::WorkPackageState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WorkPackageState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            current_lane: value.current_lane?,
            evidence: value.evidence?,
            last_event_id: value.last_event_id?,
            last_transition_at: value.last_transition_at?,
            wp_id: value.wp_id?,
        })
    }
}
impl ::std::convert::From<super::WorkPackageState> for WorkPackageState {
    fn from(value: super::WorkPackageState) -> Self {
        Self {
            current_lane: Ok(value.current_lane),
            evidence: Ok(value.evidence),
            last_event_id: Ok(value.last_event_id),
            last_transition_at: Ok(value.last_transition_at),
            wp_id: Ok(value.wp_id),
        }
    }
}
