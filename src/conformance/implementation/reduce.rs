//! States of reducers.

use super::{Outcome, member, optional};
use crate::conformance::protocol::{Answer, REQUEST_INVALID};
use crate::contract::types::ParticipantIdentity;
use crate::reduce::{AnyFold, Mode, ReduceOptions, ReducerName, ReplayEvent};
use serde_json::Value;
use std::collections::BTreeMap;

/// An event that cannot be read is an error with the gate's first code; so is a reducer that gives
/// up, with its own.
pub(super) fn reduce(input: &Value) -> Outcome {
    let name: String = member(input, "reducer")?;
    let name: ReducerName = name.parse().map_err(|e| Answer::error(REQUEST_INVALID, e))?;
    let mode: Option<Mode> = optional(input, "mode")?;
    let roster: Option<BTreeMap<String, ParticipantIdentity>> = optional(input, "roster")?;
    let events: Vec<Value> = member(input, "events")?;
    let mut fold = AnyFold::new(
        name,
        &ReduceOptions { mode: mode.unwrap_or_default(), roster: roster.unwrap_or_default() },
    );
    for (position, event) in events.into_iter().enumerate() {
        let event = ReplayEvent::read(event.to_string().as_bytes()).map_err(|refusal| {
            let code = refusal
                .report()
                .violations
                .first()
                .map_or(REQUEST_INVALID, |fault| fault.code.as_str());
            Answer::error(code, format!("event {position}: {refusal}"))
        })?;
        fold.feed(event);
    }
    let json = |state| serde_json::to_value(state).expect("a state is written as JSON");
    let state = fold.state().map(json);
    state.map(Answer::Value).map_err(|e| Answer::error(e.code().to_owned(), e))
}
