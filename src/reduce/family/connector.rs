//! A connector: its state, its history and its users.
//!
//! It is provisioned, then healthy, degraded, revoked or reconnected; no state is final. What users
//! do changes their entry in the roster, and nothing else.

use crate::contract::reducers::{CONNECTOR_ALLOWED, CONNECTOR_STEPS, CONNECTOR_USER_STEPS};
use crate::contract::registry::Sealed;
use crate::contract::registry::{EventType, Payload};
use crate::contract::scalar::{EventId, Timestamp};
use crate::contract::types::{
    ConnectorAnomaly, ConnectorAnomalyCode, ConnectorState, HealthStatus, ReducedConnectorState,
    ReducerNoticeCode as Notice, UserConnectionStatus,
};
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::ReducerName;
use crate::reduce::reducer::{Reducer, Stream};
use crate::reduce::report::{ReduceError, Report, anomaly};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The reducer of connectors: `ReducedConnectorState`.
///
/// A health check leads to healthy whatever it found ([Q1]), and no state follows itself ([Q2]).
/// Connectors are not told apart ([Q3]): give it the events of one. It counts all events that it is
/// given.
///
/// [Q1]: crate::decisions#connector-q1
/// [Q2]: crate::decisions#connector-q2
/// [Q3]: crate::decisions#connector-q3
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connector;

anomaly!(Connector, ConnectorAnomaly, ConnectorAnomalyCode);

/// What is known of a connector between two events.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Working {
    connector_id: Option<String>,
    current_state: Option<ConnectorState>,
    provider: Option<String>,
    last_health_check: Option<Timestamp>,
    transition_log: Vec<(EventId, ConnectorState)>,
    users: BTreeMap<String, (ConnectorState, Timestamp)>,
    report: Report<ConnectorAnomaly>,
}

/// What all payloads of the family have.
struct Binding<'p> {
    connector_id: &'p str,
    provider: &'p str,
    recorded_at: &'p Timestamp,
    /// The user that it concerns. An empty string counts as none.
    user_id: Option<&'p str>,
}

impl Sealed for Connector {}

impl Reducer for Connector {
    const NAME: ReducerName = ReducerName::Connector;
    type Working = Working;
    type State = ReducedConnectorState;

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
    ) -> Result<ReducedConnectorState, ReduceError> {
        let user = |(user_id, (state, at))| {
            UserConnectionStatus::builder()
                .user_id(user_id)
                .state(state)
                .last_event_at(Some(at))
                .try_into()
                .expect("every member is given")
        };
        Ok(ReducedConnectorState {
            connector_id: working.connector_id,
            current_state: working.current_state,
            provider: working.provider,
            last_health_check: working.last_health_check,
            anomalies: working.report.anomalies,
            notices: stream.notices(working.report.notices),
            event_count: stream.count,
            transition_log: working.transition_log,
            user_connections: working.users.into_iter().map(user).collect(),
        })
    }
}

impl Working {
    fn take(&mut self, event: &ReplayEvent, payload: &Payload) {
        let (Some(event_type), Some(binding)) = (event.event_type(), binding(payload)) else {
            return;
        };
        let step = |steps: &[(EventType, ConnectorState)]| {
            steps.iter().find(|(t, _)| *t == event_type).map(|(_, to)| *to)
        };
        if let (Some(to), Some(user)) = (step(CONNECTOR_USER_STEPS), binding.user_id) {
            if event_type == EventType::UserDisconnected && !self.users.contains_key(user) {
                let subject = format!("The user {user}");
                self.refuse(event, &subject, None, to, "user_not_connected");
            }
            // Also after that anomaly (Q4).
            self.users.insert(user.to_owned(), (to, binding.recorded_at.clone()));
        } else if let Some(to) = step(CONNECTOR_STEPS) {
            if CONNECTOR_ALLOWED.contains(&(self.current_state, to)) {
                self.remark(event, payload, &binding);
                self.move_to(event, &binding, to);
            } else {
                self.refuse(
                    event,
                    "The connector",
                    self.current_state,
                    to,
                    "binding_transition_not_allowed",
                );
            }
        }
    }

    fn refuse(
        &mut self,
        event: &ReplayEvent,
        subject: &str,
        from: Option<ConnectorState>,
        to: ConnectorState,
        detail: &str,
    ) {
        let from = from.map_or("no state", ConnectorState::as_str);
        let values: &[(&str, &dyn std::fmt::Display)] =
            &[("subject", &subject), ("from", &from), ("to", &to)];
        self.report.anomaly_with(
            event,
            ConnectorAnomalyCode::InvalidTransition,
            values,
            vec![detail.to_owned()],
        );
    }

    fn move_to(&mut self, event: &ReplayEvent, binding: &Binding<'_>, to: ConnectorState) {
        self.current_state = Some(to);
        self.connector_id = Some(binding.connector_id.to_owned());
        self.provider = Some(binding.provider.to_owned());
        self.transition_log.push((event.event_id().clone(), to));
        if event.event_type() == Some(EventType::ConnectorHealthChecked) {
            self.last_health_check = Some(binding.recorded_at.clone());
        }
        if let Some(user) = binding.user_id {
            self.users.insert(user.to_owned(), (to, binding.recorded_at.clone()));
        }
    }

    /// What is worth knowing of an event that is about to count.
    fn remark(&mut self, event: &ReplayEvent, payload: &Payload, binding: &Binding<'_>) {
        if let Some(before) = self.connector_id.as_ref().filter(|id| **id != binding.connector_id) {
            self.report.notice(
                event,
                Notice::ConnectorMismatch,
                &[("expected", before), ("actual", &binding.connector_id)],
            );
        }
        match payload {
            Payload::ConnectorHealthChecked(p) if p.health_status != HealthStatus::Healthy => {
                self.report.notice(
                    event,
                    Notice::HealthStatusIgnored,
                    &[("expected", &HealthStatus::Healthy), ("actual", &p.health_status)],
                );
            }
            Payload::ConnectorReconnected(p) if Some(p.previous_state) != self.current_state => {
                let before = self.current_state.map_or("no state", ConnectorState::as_str);
                self.report.notice(
                    event,
                    Notice::PreviousStateMismatch,
                    &[("expected", &before), ("actual", &p.previous_state)],
                );
            }
            _ => {}
        }
    }
}

fn binding(payload: &Payload) -> Option<Binding<'_>> {
    Some(Binding {
        connector_id: payload.connector_id()?,
        provider: payload.provider()?,
        recorded_at: payload.recorded_at()?,
        user_id: payload.user_id().filter(|id| !id.is_empty()),
    })
}
