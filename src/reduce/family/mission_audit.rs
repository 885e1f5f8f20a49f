//! An audit of a mission: requested, running, waiting for decisions, then completed or failed, with
//! its verdict or its error.

use crate::contract::policy::TERMINAL_AUDIT_STATUSES;
use crate::contract::registry::Sealed;
use crate::contract::registry::{EventType, Payload};
use crate::contract::types::{
    AuditArtifactRef, AuditEnforcementMode, AuditSeverity, AuditStatus, AuditTriggerMode,
    AuditVerdict, MissionAuditAnomaly, MissionAuditAnomalyCode,
    MissionAuditDecisionRequestedPayload, PendingDecision, ReducedMissionAuditState,
    ReducerNoticeCode as Notice,
};
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{ReduceError, Report, anomaly};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The reducer of audits: `ReducedMissionAuditState`.
///
/// An event before the request is an anomaly and counts all the same; nothing counts after the end
/// ([Q5]). Audits are not told apart ([Q4]): give it the events of one. It counts all events that
/// it is given ([Q2]).
///
/// [Q5]: crate::decisions#mission-audit-q5
/// [Q4]: crate::decisions#mission-audit-q4
/// [Q2]: crate::decisions#mission-audit-q2
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissionAudit;

anomaly!(MissionAudit, MissionAuditAnomaly, MissionAuditAnomalyCode);

/// What is known of an audit between two events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Working {
    requested: bool,
    status: AuditStatus,
    identity: Option<Identity>,
    conclusion: Option<Conclusion>,
    failure: Option<Failure>,
    pending: Vec<PendingDecision>,
    pending_ids: BTreeSet<String>,
    trigger_mode: Option<AuditTriggerMode>,
    enforcement_mode: Option<AuditEnforcementMode>,
    scope: Option<Vec<String>>,
    scope_hash: Option<String>,
    report: Report<MissionAuditAnomaly>,
}

impl Default for Working {
    fn default() -> Self {
        Self {
            requested: false,
            status: AuditStatus::Pending,
            identity: None,
            conclusion: None,
            failure: None,
            pending: Vec::new(),
            pending_ids: BTreeSet::new(),
            trigger_mode: None,
            enforcement_mode: None,
            scope: None,
            scope_hash: None,
            report: Report::default(),
        }
    }
}

/// Which audit it is: what all payloads of the family have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Identity {
    mission_id: String,
    run_id: String,
    mission_slug: String,
    mission_number: i64,
    mission_type: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Conclusion {
    verdict: AuditVerdict,
    severity: AuditSeverity,
    findings_count: i64,
    artifact_ref: AuditArtifactRef,
    summary: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Failure {
    error_code: String,
    error_message: String,
    partial_artifact_ref: Option<AuditArtifactRef>,
}

impl Sealed for MissionAudit {}

impl Reducer for MissionAudit {
    const NAME: ReducerName = ReducerName::MissionAudit;
    type Working = Working;
    type State = ReducedMissionAuditState;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        working.take(event);
        Ok(())
    }

    fn finish(
        &self,
        working: Working,
        mut stream: Stream,
    ) -> Result<ReducedMissionAuditState, ReduceError> {
        let (identity, conclusion, failure) =
            (working.identity.as_ref(), working.conclusion.as_ref(), working.failure.as_ref());
        Ok(ReducedMissionAuditState {
            audit_status: working.status,
            verdict: conclusion.map(|c| c.verdict),
            severity: conclusion.map(|c| c.severity),
            findings_count: conclusion.map(|c| c.findings_count),
            artifact_ref: conclusion.map(|c| c.artifact_ref.clone()),
            partial_artifact_ref: failure.and_then(|f| f.partial_artifact_ref.clone()),
            summary: conclusion.map(|c| c.summary.clone()),
            error_code: failure.map(|f| f.error_code.clone()),
            error_message: failure.map(|f| f.error_message.clone()),
            pending_decisions: working.pending,
            mission_id: identity.map(|i| i.mission_id.clone()),
            run_id: identity.map(|i| i.run_id.clone()),
            mission_slug: identity.map(|i| i.mission_slug.clone()),
            mission_number: identity.map(|i| i.mission_number),
            mission_type: identity.map(|i| i.mission_type.clone()),
            trigger_mode: working.trigger_mode,
            enforcement_mode: working.enforcement_mode,
            audit_scope: working.scope,
            audit_scope_hash: working.scope_hash,
            anomalies: working.report.anomalies,
            notices: stream.notices(working.report.notices),
            event_count: stream.count,
        })
    }
}

impl Working {
    fn take(&mut self, event: &ReplayEvent) {
        use MissionAuditAnomalyCode as Code;
        let Some(payload) = event.payload() else { return };
        if TERMINAL_AUDIT_STATUSES.contains(&self.status) {
            return self.report.anomaly(
                event,
                Code::EventAfterTerminal,
                &[("status", &self.status)],
            );
        }
        if !self.requested && event.event_type() != Some(EventType::MissionAuditRequested) {
            self.report.anomaly(event, Code::EventBeforeRequested, &[]);
        }
        match payload {
            Err(malformed) => self.report.invalid(event, malformed),
            Ok(payload) => self.applied(event, payload),
        }
    }

    fn applied(&mut self, event: &ReplayEvent, payload: &Payload) {
        let Some(identity) = identity(payload) else { return };
        if let Some(mine) = &self.identity
            && (&mine.mission_id, &mine.run_id) != (&identity.mission_id, &identity.run_id)
        {
            let name = |i: &Identity| format!("{}/{}", i.mission_id, i.run_id);
            self.report.notice(
                event,
                Notice::IdentityMismatch,
                &[("expected", &name(mine)), ("actual", &name(&identity))],
            );
        }
        match payload {
            Payload::MissionAuditRequested(p) => {
                if self.requested {
                    self.report.notice(event, Notice::DuplicateRequest, &[]);
                }
                self.requested = true;
                // A request says which audit it is, whatever was known (Q3); the status stays.
                self.identity = Some(identity);
                (self.trigger_mode, self.enforcement_mode) =
                    (Some(p.trigger_mode), Some(p.enforcement_mode));
                self.scope = Some(p.audit_scope.clone());
                return;
            }
            Payload::MissionAuditStarted(p) => {
                self.scope_hash = Some(p.audit_scope_hash.clone());
                self.status = AuditStatus::Running;
            }
            Payload::MissionAuditDecisionRequested(p) => self.asked(event, p),
            Payload::MissionAuditCompleted(p) => {
                self.conclusion = Some(Conclusion {
                    verdict: p.verdict,
                    severity: p.severity,
                    findings_count: p.findings_count,
                    artifact_ref: p.artifact_ref.clone(),
                    summary: p.summary.clone(),
                });
                self.end(AuditStatus::Completed);
            }
            Payload::MissionAuditFailed(p) => {
                self.failure = Some(Failure {
                    error_code: p.error_code.clone(),
                    error_message: p.error_message.clone(),
                    partial_artifact_ref: p.partial_artifact_ref.clone(),
                });
                self.end(AuditStatus::Failed);
            }
            _ => {}
        }
        self.identity.get_or_insert(identity);
    }

    fn asked(&mut self, event: &ReplayEvent, payload: &MissionAuditDecisionRequestedPayload) {
        self.status = AuditStatus::AwaitingDecision;
        if !self.pending_ids.insert(payload.decision_id.clone()) {
            return self.report.anomaly(
                event,
                MissionAuditAnomalyCode::DuplicateDecisionId,
                &[("decision_id", &payload.decision_id)],
            );
        }
        self.pending.push(PendingDecision {
            decision_id: payload.decision_id.clone(),
            question: payload.question.clone(),
            context_summary: payload.context_summary.clone(),
            severity: payload.severity,
        });
    }

    fn end(&mut self, status: AuditStatus) {
        self.status = status;
        self.pending.clear();
        self.pending_ids.clear();
    }
}

fn identity(payload: &Payload) -> Option<Identity> {
    Some(Identity {
        mission_id: payload.mission_id()?.to_owned(),
        run_id: payload.run_id()?.to_owned(),
        mission_slug: payload.mission_slug()?.to_owned(),
        mission_number: payload.mission_number()?,
        mission_type: payload.mission_type()?.to_owned(),
    })
}
