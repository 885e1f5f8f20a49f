//! Witnesses as whole documents, which a gate accepts or refuses by itself.

use super::candidates::Search;
use crate::contract_tools::compat::change::Witness;
use crate::contract_tools::compat::events::envelope;
use crate::contract_tools::compat::roots::{ENVELOPE, LENIENT};
use serde_json::Value;

impl Search<'_, '_> {
    /// The document that the difference flips, in an event around it where it is a payload, and
    /// with a payload in it where it is an envelope. By itself where no such event flips.
    pub(super) fn whole(&self, document: &Value, refusal: (String, String)) -> Witness {
        let events = match self.root.judged_as.as_str() {
            ENVELOPE => self.with_payloads(document),
            LENIENT => Vec::new(),
            event_type => self.around(event_type, document).into_iter().collect(),
        };
        let below = if self.root.judged_as == ENVELOPE { "" } else { "/payload" };
        let (at, sentence) = refusal;
        let place = format!("{below}{at}");
        let accepting = self.sides.gate(self.accepting);
        let refusing = self.sides.gate(self.refusing);
        let event = events.into_iter().find(|event| {
            let refused = || refusing.envelope(event).into_iter().any(|r| r.instance == place);
            self.sides.steps.judge(event) && accepting.envelope(event).is_empty() && refused()
        });
        let (judged_as, document, at) = match event {
            Some(event) => (ENVELOPE.to_owned(), event, place),
            None => (self.root.judged_as.clone(), document.clone(), at),
        };
        let accepted_by = self.accepting;
        Witness::Document { judged_as, document, accepted_by, refusal: (at, sentence) }
    }

    /// An event of this type that holds the payload.
    fn around(&self, event_type: &str, payload: &Value) -> Option<Value> {
        let mut event = envelope(self.sides, self.accepting, event_type)?;
        event["payload"] = payload.clone();
        Some(event)
    }

    /// The envelope with a payload of some event types: of its own, if it names one.
    fn with_payloads(&self, document: &Value) -> Vec<Value> {
        const SOME: usize = 3;
        let contract = self.sides.contract(self.accepting);
        let filled = |event_type: &str| {
            let event = envelope(self.sides, self.accepting, event_type)?;
            let mut out = document.clone();
            for name in ["event_type", "payload"] {
                out[name] = event[name].clone();
            }
            Some(out)
        };
        let known = contract.event_types().map(|(name, _)| name);
        let own = document.get("event_type").and_then(Value::as_str);
        own.into_iter().chain(known).filter_map(filled).take(SOME).collect()
    }
}
