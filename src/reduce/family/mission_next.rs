//! A mission run: its current step, the steps that are done, and the decisions that it waits for or
//! has got.

use crate::contract::policy::TERMINAL_RUN_STATUSES;
use crate::contract::registry::Sealed;
use crate::contract::registry::{EventType, Payload};
use crate::contract::types::{
    DecisionInputAnsweredPayload, DecisionInputRequestedPayload, MissionRunAnomaly,
    MissionRunAnomalyCode, MissionRunStatus, ReducedMissionRunState, ReducerNoticeCode as Notice,
};
use crate::reduce::drop_unknown::without_unknown;
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{ReduceError, Report, anomaly};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The reducer of mission runs: `ReducedMissionRunState`.
///
/// The first run of the stream counts; events of other runs are anomalies ([Q9]). What came first
/// in the checks decides, so a second start is reported as such even when its payload is malformed
/// ([Q6]).
///
/// [Q9]: crate::decisions#mission-next-q9
/// [Q6]: crate::decisions#mission-next-q6
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissionNext;

anomaly!(MissionNext, MissionRunAnomaly, MissionRunAnomalyCode);

/// What is known of a run between two events.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Working {
    run_id: Option<String>,
    mission_type: Option<String>,
    run_status: Option<MissionRunStatus>,
    current_step_id: Option<String>,
    issued: BTreeSet<String>,
    completed_steps: Vec<String>,
    completed: BTreeSet<String>,
    pending_decisions: BTreeMap<String, DecisionInputRequestedPayload>,
    answered_decisions: BTreeMap<String, DecisionInputAnsweredPayload>,
    report: Report<MissionRunAnomaly>,
}

impl Sealed for MissionNext {}

impl Reducer for MissionNext {
    const NAME: ReducerName = ReducerName::MissionNext;
    type Working = Working;
    type State = ReducedMissionRunState;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        working.take(event);
        Ok(())
    }

    fn finish(
        &self,
        working: Working,
        mut stream: Stream,
    ) -> Result<ReducedMissionRunState, ReduceError> {
        Ok(ReducedMissionRunState {
            run_id: working.run_id,
            mission_type: working.mission_type,
            run_status: working.run_status,
            current_step_id: working.current_step_id,
            completed_steps: working.completed_steps,
            pending_decisions: working.pending_decisions,
            answered_decisions: working.answered_decisions,
            anomalies: working.report.anomalies,
            notices: stream.notices(working.report.notices),
            event_count: stream.count,
            last_processed_event_id: stream.last,
        })
    }
}

impl Working {
    fn take(&mut self, event: &ReplayEvent) {
        use MissionRunAnomalyCode as Code;
        // A reserved name has no payload to look at.
        let (Some(event_type), Some(payload)) = (event.event_type(), event.payload()) else {
            return;
        };
        if let Some(status) =
            self.run_status.filter(|status| TERMINAL_RUN_STATUSES.contains(status))
        {
            let again = event_type == EventType::MissionRunCompleted;
            let code = if again { Code::RunAlreadyCompleted } else { Code::EventAfterTerminal };
            return self.report.anomaly(event, code, &[("status", &status)]);
        }
        let is_start = event_type == EventType::MissionRunStarted;
        let run = match &self.run_id {
            Some(_) if is_start => return self.report.anomaly(event, Code::RunAlreadyStarted, &[]),
            None if !is_start => return self.report.anomaly(event, Code::RunNotStarted, &[]),
            run => run.clone(),
        };
        match payload {
            Err(malformed) => self.report.invalid(event, malformed),
            Ok(payload) => match (run, run_of(payload)) {
                (Some(run), Some(other)) if run != other => {
                    self.report.anomaly(
                        event,
                        Code::RunIdMismatch,
                        &[("expected", &run), ("actual", &other)],
                    );
                }
                _ => self.applied(event, payload),
            },
        }
    }

    fn applied(&mut self, event: &ReplayEvent, payload: &Payload) {
        match payload {
            Payload::MissionRunStarted(payload) => {
                self.run_id = Some(payload.run_id.clone());
                self.mission_type = Some(payload.mission_type.clone());
                self.run_status = Some(MissionRunStatus::Running);
            }
            Payload::NextStepIssued(payload) => {
                self.issued.insert(payload.step_id.clone());
                if let Some(step) = self
                    .current_step_id
                    .replace(payload.step_id.clone())
                    .filter(|step| *step != payload.step_id)
                {
                    self.report.notice(event, Notice::StepReplaced, &[("step_id", &step)]);
                }
            }
            Payload::NextStepAutoCompleted(payload) => self.completed(event, &payload.step_id),
            Payload::DecisionInputRequested(payload) => self.requested(event, payload),
            Payload::DecisionInputAnswered(payload) => self.answered(event, payload),
            Payload::MissionRunCompleted(payload) => {
                // Step and pending decisions stay as they were (Q1).
                self.run_status = Some(MissionRunStatus::Completed);
                if let Some(started) =
                    self.mission_type.as_ref().filter(|started| **started != payload.mission_type)
                {
                    self.report.notice(
                        event,
                        Notice::MissionTypeMismatch,
                        &[("expected", started), ("actual", &payload.mission_type)],
                    );
                }
            }
            _ => {}
        }
    }

    fn completed(&mut self, event: &ReplayEvent, step_id: &String) {
        if self.completed.insert(step_id.clone()) {
            self.completed_steps.push(step_id.clone());
        }
        if self.current_step_id.as_ref() == Some(step_id) {
            self.current_step_id = None;
        }
        if !self.issued.contains(step_id) {
            self.report.notice(event, Notice::StepNotIssued, &[("step_id", step_id)]);
        }
    }

    fn answered(&mut self, event: &ReplayEvent, payload: &DecisionInputAnsweredPayload) {
        let id = &payload.decision_id;
        if self.pending_decisions.remove(id).is_none() {
            let code = if self.answered_decisions.contains_key(id) {
                Notice::DecisionAlreadyAnswered
            } else {
                Notice::DecisionNotRequested
            };
            self.report.notice(event, code, &[("decision_id", id)]);
        }
        self.answered_decisions.insert(id.clone(), without_unknown(payload));
    }

    fn requested(&mut self, event: &ReplayEvent, payload: &DecisionInputRequestedPayload) {
        let id = &payload.decision_id;
        if self.pending_decisions.contains_key(id) {
            return self.report.anomaly(
                event,
                MissionRunAnomalyCode::DecisionAlreadyPending,
                &[("decision_id", id)],
            );
        }
        if self.answered_decisions.contains_key(id) {
            self.report.notice(event, Notice::DecisionAlreadyAnswered, &[("decision_id", id)]);
        }
        self.pending_decisions.insert(id.clone(), without_unknown(payload));
    }
}

/// The run that a payload belongs to.
fn run_of(payload: &Payload) -> Option<&str> {
    Some(match payload {
        Payload::NextStepIssued(p) => &p.run_id,
        Payload::NextStepAutoCompleted(p) => &p.run_id,
        Payload::DecisionInputRequested(p) => &p.run_id,
        Payload::DecisionInputAnswered(p) => &p.run_id,
        Payload::MissionRunCompleted(p) => &p.run_id,
        _ => return None,
    })
}
