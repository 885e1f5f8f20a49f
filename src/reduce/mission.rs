//! The mission of a stream: the one that its first event names.

use super::event::ReplayEvent;
use super::report::{Anomaly, Report};
use crate::contract::types::ReducerNoticeCode;
use serde::{Deserialize, Serialize};

/// The mission that the first event of a stream names, even if it is malformed otherwise.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Mission(Option<String>);

impl Mission {
    /// Looks at an event, and gives a notice when it names another mission than the first one did.
    /// Where the first one named none, there is nothing to differ from.
    pub(super) fn compare<A: Anomaly>(&mut self, event: &ReplayEvent, report: &mut Report<A>) {
        let named = match event.payload() {
            Some(Ok(payload)) => payload.mission_id(),
            Some(Err(malformed)) => malformed.text("mission_id"),
            None => return,
        };
        let Some(first) = &self.0 else {
            self.0 = Some(named.unwrap_or_default().to_owned());
            return;
        };
        if let Some(named) = named.filter(|named| !first.is_empty() && named != first) {
            report.notice(
                event,
                ReducerNoticeCode::MissionIdMismatch,
                &[("expected", first), ("actual", &named)],
            );
        }
    }

    /// Its name. Empty when the first event named none, or there was none.
    pub(super) fn name(self) -> String {
        self.0.unwrap_or_default()
    }
}
