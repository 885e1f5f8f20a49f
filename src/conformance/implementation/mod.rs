//! This crate behind the protocol: one function for each operation.

mod documents;
mod events;
mod policy;
mod reduce;

use super::protocol::{Answer, Operation, REQUEST_INVALID};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The answer of this crate to a request.
///
/// ```
/// use spec_kitty_events::conformance::{answer, protocol::Answer};
/// let verdict = answer("validate_payload", &serde_json::json!({"event_type": "ParticipantLeft",
///     "payload": {}}));
/// assert!(matches!(verdict, Answer::Verdict(v) if !v.valid));
/// assert!(matches!(answer("make_tea", &serde_json::json!({})), Answer::Unsupported(_)));
/// ```
#[must_use]
pub fn answer(op: &str, input: &Value) -> Answer {
    let Some(operation) = Operation::parse(op) else {
        return Answer::Unsupported(format!("there is no operation `{op}`"));
    };
    operate(operation, input).unwrap_or_else(|refusal| refusal)
}

/// Either side is the answer; `Err` is the one that ends the work early.
type Outcome = Result<Answer, Answer>;

fn operate(operation: Operation, input: &Value) -> Outcome {
    match operation {
        Operation::ValidatePayload => documents::payload(input),
        Operation::ValidateEnvelope => documents::envelope(input),
        Operation::ValidateTransition => documents::transition(input),
        Operation::NormalizeEventId => policy::event_id(input),
        Operation::NormalizeLane => policy::lane(input),
        Operation::SyncLanes => policy::sync_lanes(input),
        Operation::ActorLabel => policy::actor_label(input),
        Operation::MapCheckRunConclusion => policy::conclusion(input),
        Operation::ReadCutoverSignal => policy::read_cutover_signal(input),
        Operation::AcceptedMajorMatches => policy::accepted_major_matches(input),
        Operation::RequiredCutoverValueMatches => policy::required_cutover_value_matches(input),
        Operation::ForbiddenLegacyKeys => policy::forbidden_legacy_keys(input),
        Operation::ForbiddenLegacyEventName => policy::forbidden_legacy_event_name(input),
        Operation::ForbiddenLegacyAggregateName => policy::forbidden_legacy_aggregate_name(input),
        Operation::IsPreCutover => policy::is_pre_cutover(input),
        Operation::AssertCanonicalCutoverSignal => policy::assert_canonical_cutover_signal(input),
        Operation::CutoverArtifact => policy::cutover_artifact(),
        Operation::ClockTrace => policy::clock_trace(input),
        Operation::IsConcurrent => events::is_concurrent(input),
        Operation::TotalOrder => events::total_order(input),
        Operation::ReducerOrder => events::reducer_order(input),
        Operation::TopologicalSort => events::topological_sort(input),
        Operation::Dedup => events::dedup(input),
        Operation::DuplicateConflicts => events::duplicate_conflicts(input),
        Operation::MergeGset => events::merge_gset(input),
        Operation::MergeCounter => events::merge_counter(input),
        Operation::StateMachineMerge => events::state_machine_merge(input),
        Operation::Reduce => reduce::reduce(input),
    }
}

/// A member of the input, read as what it must be.
fn member<T: DeserializeOwned>(input: &Value, name: &str) -> Result<T, Answer> {
    let value = input.get(name).ok_or_else(|| {
        Answer::error(REQUEST_INVALID, format!("the input has no member `{name}`"))
    })?;
    T::deserialize(value).map_err(|e| {
        Answer::error(REQUEST_INVALID, format!("`{name}` does not have its form: {e}"))
    })
}

/// A member that may be left out.
fn optional<T: DeserializeOwned + Default>(input: &Value, name: &str) -> Result<T, Answer> {
    if input.get(name).is_some() { member(input, name) } else { Ok(T::default()) }
}
