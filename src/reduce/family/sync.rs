//! Deliveries of a synchronisation: how many had each outcome, and a log of them. Between outcomes
//! every transition is allowed.

use crate::contract::registry::Payload;
use crate::contract::registry::Sealed;
use crate::contract::scalar::EventId;
use crate::contract::types::{
    ReducedSyncState, ReducerNoticeCode as Notice, SyncAnomaly, SyncAnomalyCode, SyncOutcome,
    SyncOutcomeCounts,
};
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{ReduceError, Report, anomaly};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The reducer of synchronisations: `ReducedSyncState`.
///
/// A delivery and its fingerprint count once, whatever the outcome ([Q1]): producers give each
/// outcome a fingerprint of its own. It counts all events that it is given ([Q7]).
///
/// [Q1]: crate::decisions#sync-q1
/// [Q7]: crate::decisions#sync-q7
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sync;

anomaly!(Sync, SyncAnomaly, SyncAnomalyCode);

/// What is known of a synchronisation between two events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Working {
    connector_id: Option<String>,
    outcome_counts: SyncOutcomeCounts,
    outcome_log: Vec<(EventId, SyncOutcome, String)>,
    seen: BTreeSet<(String, String)>,
    report: Report<SyncAnomaly>,
}

impl Default for Working {
    fn default() -> Self {
        let none = SyncOutcomeCounts {
            accepted_count: 0,
            rejected_count: 0,
            retry_count: 0,
            dead_letter_count: 0,
            replay_count: 0,
        };
        Self {
            connector_id: None,
            outcome_counts: none,
            outcome_log: Vec::new(),
            seen: BTreeSet::new(),
            report: Report::default(),
        }
    }
}

/// What all payloads of the family have.
struct Delivery<'p> {
    delivery_id: &'p str,
    fingerprint: &'p str,
    connector_id: &'p str,
    outcome: SyncOutcome,
}

impl Sealed for Sync {}

impl Reducer for Sync {
    const NAME: ReducerName = ReducerName::Sync;
    type Working = Working;
    type State = ReducedSyncState;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        if let Some(payload) = working.report.sound(event) {
            working.take(event, payload);
        }
        Ok(())
    }

    fn finish(
        &self,
        working: Working,
        mut stream: Stream,
    ) -> Result<ReducedSyncState, ReduceError> {
        Ok(ReducedSyncState {
            connector_id: working.connector_id,
            outcome_counts: working.outcome_counts,
            outcome_log: working.outcome_log,
            seen_delivery_pairs: working.seen.into_iter().collect(),
            anomalies: working.report.anomalies,
            notices: stream.notices(working.report.notices),
            event_count: stream.count,
        })
    }
}

impl Working {
    fn take(&mut self, event: &ReplayEvent, payload: &Payload) {
        let Some(delivery) = delivery(payload) else { return };
        if !self.seen.insert((delivery.delivery_id.to_owned(), delivery.fingerprint.to_owned())) {
            return self.report.anomaly(
                event,
                SyncAnomalyCode::DuplicateDeliveryPair,
                &[("delivery_id", &delivery.delivery_id)],
            );
        }
        let before = self.connector_id.replace(delivery.connector_id.to_owned());
        if let Some(before) = before.filter(|id| id != delivery.connector_id) {
            self.report.notice(
                event,
                Notice::ConnectorMismatch,
                &[("expected", &before), ("actual", &delivery.connector_id)],
            );
        }
        if let Payload::SyncRetryScheduled(retry) = payload
            && retry.retry_attempt > retry.max_retries
        {
            self.report.notice(
                event,
                Notice::RetryBeyondMax,
                &[("attempt", &retry.retry_attempt), ("max", &retry.max_retries)],
            );
        }
        let counts = &mut self.outcome_counts;
        let count = match delivery.outcome {
            SyncOutcome::Accepted => &mut counts.accepted_count,
            SyncOutcome::Rejected => &mut counts.rejected_count,
            SyncOutcome::RetryScheduled => &mut counts.retry_count,
            SyncOutcome::DeadLettered => &mut counts.dead_letter_count,
            SyncOutcome::ReplayCompleted => &mut counts.replay_count,
        };
        *count += 1;
        self.outcome_log.push((
            event.event_id().clone(),
            delivery.outcome,
            delivery.delivery_id.to_owned(),
        ));
    }
}

fn delivery(payload: &Payload) -> Option<Delivery<'_>> {
    let outcome = match payload {
        Payload::SyncIngestAccepted(_) => SyncOutcome::Accepted,
        Payload::SyncIngestRejected(_) => SyncOutcome::Rejected,
        Payload::SyncRetryScheduled(_) => SyncOutcome::RetryScheduled,
        Payload::SyncDeadLettered(_) => SyncOutcome::DeadLettered,
        Payload::SyncReplayCompleted(_) => SyncOutcome::ReplayCompleted,
        _ => return None,
    };
    Some(Delivery {
        delivery_id: payload.delivery_id()?,
        fingerprint: payload.source_event_fingerprint()?,
        connector_id: payload.connector_id()?,
        outcome,
    })
}
