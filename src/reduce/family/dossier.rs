//! The dossier of a mission: its artifacts by path, those that are missing, the latest snapshot,
//! and whether it has drifted from another copy.

use crate::contract::reducers::DEFAULT_ALGORITHM;
use crate::contract::registry::Payload;
use crate::contract::registry::Sealed;
use crate::contract::types::{
    ArtifactEntry, DossierAnomalyType, DriftRecord, LocalNamespaceTuple, MissingArtifact,
    MissionDossierArtifactIndexedPayload, MissionDossierState, ParityStatus, ReducerNotice,
    ReducerNoticeCode as Notice, SnapshotSummary,
};
use crate::gate::Gate;
use crate::reduce::event::{Malformed, ReplayEvent};
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{ReduceError, Values, notice};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The reducer of dossiers: `MissionDossierState`.
///
/// A stream of mixed namespaces makes no state: the second namespace is an error, even in an event
/// that is malformed otherwise. Malformed events are notices ([D17]), because `anomalies` are
/// missing artifacts here. Drift is for ever ([Q2]).
///
/// [D17]: crate::decisions#d17
/// [Q2]: crate::decisions#dossier-q2
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier;

/// What is known of a dossier between two events.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Working {
    namespace: Option<LocalNamespaceTuple>,
    /// The distinct steps that valid namespaces name.
    steps: BTreeSet<String>,
    artifacts: BTreeMap<String, ArtifactEntry>,
    missing: Vec<MissingArtifact>,
    latest_snapshot: Option<SnapshotSummary>,
    drift_history: Vec<DriftRecord>,
    notices: Vec<ReducerNotice>,
}

impl Sealed for Dossier {}

impl Reducer for Dossier {
    const NAME: ReducerName = ReducerName::Dossier;
    type Working = Working;
    type State = MissionDossierState;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        match event.payload() {
            Some(Ok(payload)) => {
                if let Some(namespace) = namespace(payload) {
                    working.enter(event, namespace)?;
                }
                working.take(event, payload);
            }
            Some(Err(malformed)) => {
                let namespace = namespace_of(malformed);
                if let Some(namespace) = &namespace {
                    working.enter(event, namespace)?;
                }
                working.malformed(event, malformed, namespace.is_some());
            }
            None => {}
        }
        Ok(())
    }

    fn finish(
        &self,
        working: Working,
        mut stream: Stream,
    ) -> Result<MissionDossierState, ReduceError> {
        let mut namespace = working.namespace;
        if let Some(namespace) = namespace.as_mut().filter(|_| working.steps.len() > 1) {
            namespace.step_id = None;
        }
        let parity_status = match (working.drift_history.is_empty(), &working.latest_snapshot) {
            (false, _) => ParityStatus::Drifted,
            (true, Some(_)) => ParityStatus::Clean,
            (true, None) => ParityStatus::Unknown,
        };
        Ok(MissionDossierState {
            namespace,
            artifacts: working.artifacts,
            anomalies: working.missing,
            latest_snapshot: working.latest_snapshot,
            drift_history: working.drift_history,
            parity_status,
            notices: stream.notices(working.notices),
            event_count: stream.count,
        })
    }
}

impl Working {
    /// The namespace of an event: the first one is the stream's, and all others have the same
    /// identity.
    fn enter(
        &mut self,
        event: &ReplayEvent,
        namespace: &LocalNamespaceTuple,
    ) -> Result<(), ReduceError> {
        let stream = self.namespace.get_or_insert_with(|| namespace.clone());
        if identity(stream) != identity(namespace) {
            let error =
                ReduceError::new(ReducerName::Dossier, event, "namespace_mixed_stream", &[]);
            return Err(error.between(stream.clone(), namespace.clone()));
        }
        self.steps.extend(namespace.step_id.clone());
        Ok(())
    }

    fn notice(
        &mut self,
        event: &ReplayEvent,
        code: Notice,
        values: Values<'_>,
        details: Vec<String>,
    ) {
        self.notices.push(notice(ReducerName::Dossier, event, code, values, details));
    }

    fn malformed(&mut self, event: &ReplayEvent, malformed: &Malformed, has_namespace: bool) {
        self.notice(
            event,
            Notice::PayloadInvalid,
            &[("event_type", &event.event_type_name())],
            malformed.details(),
        );
        if !has_namespace {
            self.notice(event, Notice::NamespaceInvalid, &[], Vec::new());
        }
    }

    fn take(&mut self, event: &ReplayEvent, payload: &Payload) {
        match payload {
            Payload::MissionDossierArtifactIndexed(p) => self.indexed(event, p),
            Payload::MissionDossierArtifactMissing(p) => self.missing.push(MissingArtifact {
                anomaly_type: DossierAnomalyType::MissingArtifact,
                expected_identity: p.expected_identity.clone(),
                manifest_step: p.manifest_step.clone(),
                checked_at: p.checked_at.clone(),
                remediation_hint: p.remediation_hint.clone(),
            }),
            Payload::MissionDossierSnapshotComputed(p) => {
                self.latest_snapshot = Some(SnapshotSummary {
                    snapshot_hash: p.snapshot_hash.clone(),
                    artifact_count: p.artifact_count,
                    anomaly_count: p.anomaly_count,
                    computed_at: p.computed_at.clone(),
                    algorithm: p.algorithm.unwrap_or(DEFAULT_ALGORITHM),
                });
            }
            Payload::MissionDossierParityDriftDetected(p) => {
                if p.expected_hash == p.actual_hash {
                    self.notice(event, Notice::DriftHashesEqual, &[], Vec::new());
                }
                self.drift_history.push(DriftRecord {
                    expected_hash: p.expected_hash.clone(),
                    actual_hash: p.actual_hash.clone(),
                    drift_kind: p.drift_kind,
                    detected_at: p.detected_at.clone(),
                });
            }
            _ => {}
        }
    }

    /// Only the path of what is superseded counts ([Q5]). An artifact that supersedes its own path
    /// is not superseded.
    ///
    /// [Q5]: crate::decisions#dossier-q5
    fn indexed(&mut self, event: &ReplayEvent, payload: &MissionDossierArtifactIndexedPayload) {
        if let Some(superseded) = &payload.supersedes {
            match self.artifacts.get_mut(&superseded.path) {
                Some(entry) => entry.superseded = true,
                None => self.notice(
                    event,
                    Notice::SupersedesUnknownPath,
                    &[("path", &superseded.path)],
                    Vec::new(),
                ),
            }
        }
        let entry = ArtifactEntry {
            identity: payload.artifact_id.clone(),
            content_ref: payload.content_ref.clone(),
            indexed_at: payload.indexed_at.clone(),
            provenance: payload.provenance.clone(),
            superseded: false,
            step_id: payload.step_id.clone(),
        };
        self.artifacts.insert(payload.artifact_id.path.clone(), entry);
    }
}

/// What makes a namespace this one and no other: all members but the step.
fn identity(namespace: &LocalNamespaceTuple) -> [&str; 5] {
    [
        &namespace.project_uuid,
        &namespace.mission_slug,
        &namespace.target_branch,
        &namespace.mission_type,
        &namespace.manifest_version,
    ]
}

fn namespace(payload: &Payload) -> Option<&LocalNamespaceTuple> {
    Some(match payload {
        Payload::MissionDossierArtifactIndexed(p) => &p.namespace,
        Payload::MissionDossierArtifactMissing(p) => &p.namespace,
        Payload::MissionDossierSnapshotComputed(p) => &p.namespace,
        Payload::MissionDossierParityDriftDetected(p) => &p.namespace,
        _ => return None,
    })
}

/// A malformed event may still have a valid namespace.
fn namespace_of(malformed: &Malformed) -> Option<LocalNamespaceTuple> {
    let value = malformed
        .raw()
        .get("namespace")
        .filter(|value| Gate::live().fits("LocalNamespaceTuple", value))?;
    serde_json::from_value(value.clone()).ok()
}
