//! The mission of a stream: the one that its first event names.

use super::event::ReplayEvent;
use crate::contract::registry::Payload;
use serde::{Deserialize, Serialize};

/// The mission that the first event of a stream names, even if it is malformed otherwise.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Mission(Option<String>);

impl Mission {
    /// Looks at an event. When it names another mission than the first one did: the first one's,
    /// and its own. Where the first one named none, there is nothing to differ from.
    pub(super) fn take(
        &mut self,
        event: &ReplayEvent,
        of: fn(&Payload) -> Option<&str>,
    ) -> Option<(String, String)> {
        let named = match event.payload()? {
            Ok(payload) => of(payload),
            Err(malformed) => malformed.text("mission_id"),
        };
        let Some(first) = &self.0 else {
            self.0 = Some(named.unwrap_or_default().to_owned());
            return None;
        };
        named
            .filter(|named| !first.is_empty() && named != first)
            .map(|named| (first.clone(), named.to_owned()))
    }

    /// Its name. Empty when the first event named none, or there was none.
    pub(super) fn name(self) -> String {
        self.0.unwrap_or_default()
    }
}
