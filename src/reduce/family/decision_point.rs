//! A decision point: how far it is, and who may bring it there.
//!
//! It is opened, discussed, resolved and perhaps overridden. Only a human who has the authority of
//! the mission owner resolves or overrides; a language model takes part in the first phase only, as
//! an adviser.

use crate::contract::policy::TERMINAL_DECISION_POINT_STATES;
use crate::contract::reducers::{
    DECIDING_ACTOR_TYPES, DECIDING_ROLES, DECIDING_STATES, DECISION_POINT_ALLOWED,
    DECISION_POINT_STEPS, LLM_ACTOR_TYPE, LLM_PHASES, LLM_ROLES, SERVICE_ACTOR_TYPE,
};
use crate::contract::registry::Sealed;
use crate::contract::registry::{EventType, Payload};
use crate::contract::types::{
    DecisionPointAnomaly, DecisionPointAnomalyCode, DecisionPointPayload, DecisionPointState,
    ReducedDecisionPointState, ReducerNoticeCode as Notice,
};
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{ReduceError, Report, anomaly};
use serde::{Deserialize, Serialize};

/// The reducer of decision points: `ReducedDecisionPointState`.
///
/// The transition is looked at before the payload ([Q2]), authority before the rules for language
/// models ([Q5]). Decision points are not told apart ([Q1]): give it the events of one. It counts
/// all events that it is given.
///
/// [Q2]: crate::decisions#decision-point-q2
/// [Q5]: crate::decisions#decision-point-q5
/// [Q1]: crate::decisions#decision-point-q1
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionPoint;

anomaly!(DecisionPoint, DecisionPointAnomaly, DecisionPointAnomalyCode);

/// What is known of a decision point between two events.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Working {
    state: Option<DecisionPointState>,
    last: Option<DecisionPointPayload>,
    report: Report<DecisionPointAnomaly>,
}

impl Sealed for DecisionPoint {}

impl Reducer for DecisionPoint {
    const NAME: ReducerName = ReducerName::DecisionPoint;
    type Working = Working;
    type State = ReducedDecisionPointState;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        working.take(event);
        Ok(())
    }

    fn finish(
        &self,
        working: Working,
        mut stream: Stream,
    ) -> Result<ReducedDecisionPointState, ReduceError> {
        let last = working.last.as_ref();
        let text = |member: fn(&DecisionPointPayload) -> &String| last.map(|p| member(p).clone());
        Ok(ReducedDecisionPointState {
            state: working.state,
            decision_point_id: text(|p| &p.decision_point_id),
            mission_id: text(|p| &p.mission_id),
            run_id: text(|p| &p.run_id),
            mission_slug: text(|p| &p.mission_slug),
            mission_type: text(|p| &p.mission_type),
            phase: text(|p| &p.phase),
            last_actor_id: text(|p| &p.actor_id),
            last_actor_type: last.map(|p| p.actor_type),
            last_authority_role: last.map(|p| p.authority_role),
            last_rationale: text(|p| &p.rationale),
            last_alternatives_considered: last.map(|p| p.alternatives_considered.clone()),
            last_evidence_refs: last.map(|p| p.evidence_refs.clone()),
            last_state_entered_at: last.map(|p| p.state_entered_at.clone()),
            anomalies: working.report.anomalies,
            notices: stream.notices(working.report.notices),
            event_count: stream.count,
        })
    }
}

impl Working {
    fn take(&mut self, event: &ReplayEvent) {
        use DecisionPointAnomalyCode as Code;
        let target = DECISION_POINT_STEPS.iter().find(|(t, _)| Some(*t) == event.event_type());
        let (Some((_, to)), Some(payload)) = (target, event.payload()) else { return };
        if let Some(state) =
            self.state.filter(|state| TERMINAL_DECISION_POINT_STATES.contains(state))
        {
            return self.report.anomaly(event, Code::EventAfterTerminal, &[("state", &state)]);
        }
        if !DECISION_POINT_ALLOWED.contains(&(self.state, *to)) {
            let from = self.state.map_or("no state", DecisionPointState::as_str);
            return self.report.anomaly(
                event,
                Code::InvalidTransition,
                &[("from", &from), ("to", to)],
            );
        }
        let payload = match payload {
            Err(malformed) => return self.report.invalid(event, malformed),
            Ok(payload) => match said(payload) {
                Some(said) => said,
                None => return,
            },
        };
        if let Some((code, broken)) = policy(*to, payload) {
            let details = broken.into_iter().map(str::to_owned).collect();
            return self.report.anomaly_with(event, code, &[("to", to)], details);
        }
        if payload.actor_type == SERVICE_ACTOR_TYPE
            && payload.mission_owner_authority_flag
            && DECIDING_ROLES.contains(&payload.authority_role)
        {
            self.report.notice(event, Notice::ServiceOwnerAuthority, &[]);
        }
        self.state = Some(*to);
        self.last = Some(payload.clone());
    }
}

fn said(payload: &Payload) -> Option<&DecisionPointPayload> {
    Some(match payload {
        Payload::DecisionPointOpened(p) => p,
        Payload::DecisionPointDiscussing(p) => p,
        Payload::DecisionPointResolved(p) => p,
        Payload::DecisionPointOverridden(p) => p,
        _ => return None,
    })
}

/// What the authority rules say of a decision point's event, apart from any stream: the rule that
/// it breaks, and how ([Q4]).
///
/// Such an event is valid on the wire. The reducer reports it as an anomaly.
///
/// ```
/// use spec_kitty_events::reduce::decision_point_policy;
/// use spec_kitty_events::{DecisionPointAnomalyCode, DecisionPointPayload, EventType};
/// let payload: DecisionPointPayload = serde_json::from_value(serde_json::json!({
///     "decision_point_id": "d1", "mission_id": "m1", "run_id": "r1", "mission_slug": "importer",
///         "mission_type": "software-dev", "phase": "P1",
///     "actor_id": "model-1", "actor_type": "llm", "authority_role": "advisory",
///         "mission_owner_authority_flag": false,
///     "mission_owner_authority_path": "", "rationale": "faster",
///         "alternatives_considered": ["none"], "evidence_refs": ["bench"],
///     "state_entered_at": "2026-01-15T10:00:00Z", "recorded_at": "2026-01-15T10:00:00Z",
/// }))?;
/// let broken = decision_point_policy(EventType::DecisionPointOpened, &payload);
/// assert_eq!(broken, Some((DecisionPointAnomalyCode::LlmPolicyViolation,
///     vec!["llm_phase_not_p0"])));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [Q4]: crate::decisions#decision-point-q4
#[must_use]
pub fn decision_point_policy(
    event_type: EventType,
    payload: &DecisionPointPayload,
) -> Option<(DecisionPointAnomalyCode, Vec<&'static str>)> {
    DECISION_POINT_STEPS
        .iter()
        .find(|(t, _)| *t == event_type)
        .and_then(|(_, to)| policy(*to, payload))
}

fn policy(
    to: DecisionPointState,
    payload: &DecisionPointPayload,
) -> Option<(DecisionPointAnomalyCode, Vec<&'static str>)> {
    let broken = if DECIDING_STATES.contains(&to) { unauthorised(payload) } else { Vec::new() };
    if !broken.is_empty() {
        return Some((DecisionPointAnomalyCode::AuthorityPolicyViolation, broken));
    }
    forbidden_to_llm(payload)
        .map(|broken| (DecisionPointAnomalyCode::LlmPolicyViolation, vec![broken]))
}

/// All that is missing for a decision.
fn unauthorised(payload: &DecisionPointPayload) -> Vec<&'static str> {
    let checks = [
        (DECIDING_ACTOR_TYPES.contains(&payload.actor_type), "actor_not_human"),
        (DECIDING_ROLES.contains(&payload.authority_role), "role_not_mission_owner"),
        (payload.mission_owner_authority_flag, "owner_flag_not_set"),
    ];
    checks.into_iter().filter(|(holds, _)| !holds).map(|(_, code)| code).collect()
}

/// The first rule for language models that is broken.
fn forbidden_to_llm(payload: &DecisionPointPayload) -> Option<&'static str> {
    if payload.actor_type != LLM_ACTOR_TYPE {
        return None;
    }
    let checks = [
        (LLM_PHASES.contains(&payload.phase.as_str()), "llm_phase_not_p0"),
        (LLM_ROLES.contains(&payload.authority_role), "llm_role_not_allowed"),
        (!payload.mission_owner_authority_flag, "llm_has_owner_flag"),
    ];
    checks.into_iter().find(|(holds, _)| !holds).map(|(_, code)| code)
}
