//! A mission's life from start to completion or cancellation, the phases that it enters, and its
//! work packages.

use super::status::{self, Status};
use crate::contract::policy::TERMINAL_MISSION_STATUSES;
use crate::contract::registry::Sealed;
use crate::contract::registry::{EventType, Payload};
use crate::contract::types::{
    LifecycleAnomaly, LifecycleAnomalyCode, MissionStatus, ReducedMission, StatusAnomaly,
};
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{Anomaly, ReduceError, Report, sentence};
use serde::{Deserialize, Serialize};

/// The reducer of missions: `ReducedMission`.
///
/// Within one clock value events follow their ids, whatever their times, and cancellations come
/// last ([S10], [S11]). Work packages move on after the mission has ended. It counts all events
/// that it is given ([S13]).
///
/// [S10]: crate::decisions#s10
/// [S11]: crate::decisions#s11
/// [S13]: crate::decisions#s13
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifecycle;

/// What is known of a mission between two clock values.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Working {
    mission_id: Option<String>,
    mission_status: Option<MissionStatus>,
    mission_type: Option<String>,
    current_phase: Option<String>,
    phases_entered: Vec<String>,
    report: Report<LifecycleAnomaly>,
    status: status::Working,
}

impl Anomaly for LifecycleAnomaly {
    type Code = LifecycleAnomalyCode;
    const REDUCER: ReducerName = ReducerName::Lifecycle;
    const INVALID: LifecycleAnomalyCode = LifecycleAnomalyCode::PayloadInvalid;

    fn code(code: LifecycleAnomalyCode) -> &'static str {
        code.as_str()
    }

    fn new(
        event: &ReplayEvent,
        code: LifecycleAnomalyCode,
        reason: String,
        details: Vec<String>,
    ) -> Self {
        let event_type = event.event_type_name().to_owned();
        Self {
            event_id: event.event_id().clone(),
            event_type,
            code,
            reason,
            details,
            wp_id: None,
            status_code: None,
        }
    }
}

impl Sealed for Lifecycle {}

impl Reducer for Lifecycle {
    const NAME: ReducerName = ReducerName::Lifecycle;
    type Working = Working;
    type State = ReducedMission;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        self.apply_clock(working, &[event])
    }

    fn apply_clock(
        &self,
        working: &mut Working,
        events: &[&ReplayEvent],
    ) -> Result<(), ReduceError> {
        let is_move = |event: &ReplayEvent| {
            Status::NAME.info().event_types.iter().any(|t| Some(*t) == event.event_type())
        };
        let (moves, mut mission): (Vec<&ReplayEvent>, Vec<&ReplayEvent>) =
            events.iter().partition(|event| is_move(event));
        mission.sort_by_key(|event| {
            (event.event_type() == Some(EventType::MissionCancelled), event.event_id())
        });
        for event in mission {
            working.take(event);
        }
        Status.apply_clock(&mut working.status, &moves)
    }

    fn finish(
        &self,
        mut working: Working,
        mut stream: Stream,
    ) -> Result<ReducedMission, ReduceError> {
        let wp_states = std::mem::take(&mut working.status.wp_states);
        let (moves, more) = working.status.report();
        let Report { mut anomalies, mut notices } = working.report;
        anomalies.extend(moves.into_iter().map(of_status));
        notices.extend(more);
        Ok(ReducedMission {
            mission_id: working.mission_id,
            mission_status: working.mission_status,
            mission_type: working.mission_type,
            current_phase: working.current_phase,
            phases_entered: working.phases_entered,
            wp_states,
            anomalies,
            notices: stream.notices(notices),
            event_count: stream.count,
            last_processed_event_id: stream.last,
        })
    }
}

impl Working {
    /// The first rule that fits decides: the catalogue's events change nothing; nothing counts
    /// after the end; only the first start counts; nothing counts before it; then the payload must
    /// fit.
    fn take(&mut self, event: &ReplayEvent) {
        use LifecycleAnomalyCode as Code;
        let Some(event_type) = event.event_type() else { return };
        let catalogue = matches!(event_type, EventType::MissionCreated | EventType::MissionClosed);
        let terminal =
            self.mission_status.filter(|status| TERMINAL_MISSION_STATUSES.contains(status));
        if let (Some(status), false) = (terminal, catalogue) {
            return self.report.anomaly(event, Code::EventAfterTerminal, &[("status", &status)]);
        }
        let started = self.mission_id.is_some();
        match event_type {
            EventType::MissionStarted if started => {
                return self.report.anomaly(event, Code::DuplicateStart, &[]);
            }
            EventType::MissionStarted => {}
            _ if !started && !catalogue => {
                return self.report.anomaly(event, Code::EventBeforeStart, &[]);
            }
            _ => {}
        }
        match event.payload() {
            Some(Err(malformed)) => self.report.invalid(event, malformed),
            Some(Ok(Payload::MissionStarted(payload))) => {
                self.mission_id = Some(payload.mission_id.clone());
                self.mission_type = Some(payload.mission_type.clone());
                self.mission_status = Some(MissionStatus::Active);
                self.enter(&payload.initial_phase);
            }
            Some(Ok(Payload::PhaseEntered(payload))) => self.enter(&payload.phase_name),
            Some(Ok(Payload::ReviewRollback(payload))) => self.enter(&payload.target_phase),
            Some(Ok(Payload::MissionCompleted(_))) => {
                self.mission_status = Some(MissionStatus::Completed);
            }
            Some(Ok(Payload::MissionCancelled(_))) => {
                self.mission_status = Some(MissionStatus::Cancelled);
            }
            // MissionCreated and MissionClosed are facts of the catalogue: they change nothing
            // here.
            _ => {}
        }
    }

    fn enter(&mut self, phase: &str) {
        self.current_phase = Some(phase.to_owned());
        self.phases_entered.push(phase.to_owned());
    }
}

fn of_status(anomaly: StatusAnomaly) -> LifecycleAnomaly {
    let code = LifecycleAnomalyCode::WpStatus;
    let reason = sentence(
        ReducerName::Lifecycle.info().anomalies,
        code.as_str(),
        &[("wp_id", &anomaly.wp_id), ("reason", &anomaly.reason)],
    );
    LifecycleAnomaly {
        event_id: anomaly.event_id,
        event_type: anomaly.event_type,
        code,
        reason,
        details: anomaly.details,
        wp_id: Some(anomaly.wp_id),
        status_code: Some(anomaly.code),
    }
}
