//! Work packages: the lane of each one, and how it came there.

use crate::contract::mappings::normalize_lane;
use crate::contract::reducers::{EVIDENCE_LANES, ROLLBACKS, UNKNOWN_WP_ID};
use crate::contract::registry::Payload;
use crate::contract::registry::Sealed;
use crate::contract::transition::validate_transition;
use crate::contract::types::{
    Lane, ReducedStatus, ReducerNotice, ReducerNoticeCode, StatusAnomaly, StatusAnomalyCode,
    StatusTransitionPayload, WorkPackageState,
};
use crate::reduce::drop_unknown::without_unknown;
use crate::reduce::event::{Malformed, ReplayEvent};
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{ReduceError, Values, notice, sentence};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// The reducer of work packages: `ReducedStatus`.
///
/// All events of a work package at one clock value are judged against the lane that it stood in
/// before, and the last valid one counts; a rollback from review comes last. Events of different
/// missions with equal work package ids are not told apart ([S4]): give it the events of one
/// mission, as [`replay`](crate::reduce::replay::Replay) does.
///
/// [S4]: crate::decisions#s4
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status;

/// What is known of work packages between two clock values.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Working {
    pub(super) wp_states: BTreeMap<String, WorkPackageState>,
    /// Malformed payloads: they precede all other anomalies.
    invalid: Vec<StatusAnomaly>,
    anomalies: Vec<StatusAnomaly>,
    notices: Vec<ReducerNotice>,
}

impl Working {
    /// The anomalies in the order of the output, and the notices.
    pub(super) fn report(self) -> (Vec<StatusAnomaly>, Vec<ReducerNotice>) {
        let mut anomalies = self.invalid;
        anomalies.extend(self.anomalies);
        (anomalies, self.notices)
    }
}

type Move<'e> = (&'e ReplayEvent, &'e StatusTransitionPayload);

impl Sealed for Status {}

impl Reducer for Status {
    const NAME: ReducerName = ReducerName::Status;
    type Working = Working;
    type State = ReducedStatus;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        self.apply_clock(working, &[event])
    }

    fn apply_clock(
        &self,
        working: &mut Working,
        events: &[&ReplayEvent],
    ) -> Result<(), ReduceError> {
        // Mostly there is one event.
        if let [event] = events {
            if let Some(one) = working.sound_move(event) {
                working.group(&[one]);
            }
            return Ok(());
        }
        let mut moves: Vec<Move<'_>> =
            events.iter().filter_map(|event| working.sound_move(event)).collect();
        // A stable sort: work packages stay in the order in which they occur, rollbacks come last,
        // and nothing else changes.
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (_, payload) in &moves {
            let next = places.len();
            places.entry(&payload.wp_id).or_insert(next);
        }
        moves.sort_by_key(|(_, payload)| (places[payload.wp_id.as_str()], is_rollback(payload)));
        for one_package in moves.chunk_by(|(_, a), (_, b)| a.wp_id == b.wp_id) {
            working.group(one_package);
        }
        Ok(())
    }

    fn finish(
        &self,
        mut working: Working,
        mut stream: Stream,
    ) -> Result<ReducedStatus, ReduceError> {
        let wp_states = std::mem::take(&mut working.wp_states);
        let (anomalies, notices) = working.report();
        Ok(ReducedStatus {
            wp_states,
            anomalies,
            notices: stream.notices(notices),
            event_count: stream.count,
            last_processed_event_id: stream.last,
        })
    }
}

impl Working {
    /// The move that an event is. A malformed one is reported.
    fn sound_move<'e>(&mut self, event: &'e ReplayEvent) -> Option<Move<'e>> {
        match event.payload()? {
            Ok(Payload::WPStatusChanged(payload)) => Some((event, payload)),
            Ok(_) => None,
            Err(malformed) => {
                self.invalid.push(invalid(event, malformed));
                None
            }
        }
    }

    /// The moves of one work package at one clock value: the last valid one counts.
    fn group(&mut self, moves: &[Move<'_>]) {
        let Some((_, first)) = moves.first() else { return };
        let before = self.wp_states.get(&first.wp_id).map(|state| state.current_lane);
        let mut last = None;
        for one in moves {
            if self.is_valid(one, before) {
                last = Some(one);
            }
        }
        if let Some((event, payload)) = last {
            self.move_package(event, payload);
        }
    }

    /// Whether a work package that stood in a lane may move like this. What is wrong is reported.
    fn is_valid(&mut self, (event, payload): &Move<'_>, before: Option<Lane>) -> bool {
        let values: Values<'_> = &[
            ("wp_id", &payload.wp_id),
            ("lane", &name(before)),
            ("from_lane", &name(payload.from_lane)),
            ("to_lane", &payload.to_lane),
        ];
        if payload.from_lane != before {
            if !payload.force {
                let code = StatusAnomalyCode::FromLaneMismatch;
                self.anomalies.push(anomaly(event, payload, code, values, Vec::new()));
                return false;
            }
            let code = ReducerNoticeCode::ForcedFromLaneBypass;
            self.notices.push(notice(ReducerName::Status, event, code, values, Vec::new()));
        }
        let broken = validate_transition(payload);
        if !broken.is_empty() {
            let details = broken.iter().map(|code| code.as_str().to_owned()).collect();
            let code = StatusAnomalyCode::TransitionInvalid;
            self.anomalies.push(anomaly(event, payload, code, values, details));
            return false;
        }
        true
    }

    fn move_package(&mut self, event: &ReplayEvent, payload: &StatusTransitionPayload) {
        let evidence =
            payload.evidence.as_ref().filter(|_| EVIDENCE_LANES.contains(&payload.to_lane));
        let evidence = evidence.map(without_unknown);
        let (last_event_id, last_transition_at) =
            (event.event_id().clone(), event.timestamp().clone());
        if let Some(state) = self.wp_states.get_mut(&payload.wp_id) {
            state.current_lane = payload.to_lane;
            state.last_event_id = last_event_id;
            state.last_transition_at = last_transition_at;
            state.evidence = evidence;
            return;
        }
        let state = WorkPackageState {
            wp_id: payload.wp_id.clone(),
            current_lane: payload.to_lane,
            last_event_id,
            last_transition_at,
            evidence,
        };
        self.wp_states.insert(payload.wp_id.clone(), state);
    }
}

/// A blank reference counts here, though it does not pass the guard ([S6]).
///
/// [S6]: crate::decisions#s6
fn is_rollback(payload: &StatusTransitionPayload) -> bool {
    payload.review_ref.is_some()
        && payload.from_lane.is_some_and(|from| ROLLBACKS.contains(&(from, payload.to_lane)))
}

fn name(lane: Option<Lane>) -> &'static str {
    lane.map_or("no lane", Lane::as_str)
}

fn anomaly(
    event: &ReplayEvent,
    payload: &StatusTransitionPayload,
    code: StatusAnomalyCode,
    values: Values<'_>,
    details: Vec<String>,
) -> StatusAnomaly {
    StatusAnomaly {
        event_id: event.event_id().clone(),
        event_type: event.event_type_name().to_owned(),
        wp_id: payload.wp_id.clone(),
        from_lane: payload.from_lane,
        to_lane: Some(payload.to_lane),
        code,
        reason: sentence(ReducerName::Status.info().anomalies, code.as_str(), values),
        details,
    }
}

fn invalid(event: &ReplayEvent, malformed: &Malformed) -> StatusAnomaly {
    let lane = |member: &str| {
        malformed
            .raw()
            .get(member)
            .and_then(Value::as_str)
            .and_then(|text| normalize_lane(text).ok())
    };
    let code = StatusAnomalyCode::PayloadInvalid;
    StatusAnomaly {
        event_id: event.event_id().clone(),
        event_type: event.event_type_name().to_owned(),
        wp_id: malformed.text("wp_id").unwrap_or(UNKNOWN_WP_ID).to_owned(),
        from_lane: lane("from_lane"),
        to_lane: lane("to_lane"),
        code,
        reason: sentence(
            ReducerName::Status.info().anomalies,
            code.as_str(),
            &[("event_type", &event.event_type_name())],
        ),
        details: malformed.details(),
    }
}
