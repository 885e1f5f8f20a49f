//! The cutover: the contract version, and the names that are retired.

use super::{Edit, Found, item, texts};
use crate::contract_tools::compat::change::Witness;
use crate::contract_tools::compat::class::Party;
use crate::contract_tools::compat::events::{differs, envelope};
use crate::contract_tools::compat::witness::sides;
use serde_json::Value;

const KEYS: &str = "forbidden_legacy_keys";
const EVENT_NAMES: &str = "forbidden_legacy_event_names";

impl Found<'_, '_> {
    pub(super) fn cutover(&mut self, was: &Value, is: &Value) {
        let version = "cutover_contract_version";
        if was[version] != is[version] {
            let mut edit =
                Edit::new("contract.version", "cutover", "/cutover_contract_version", version)
                    .between(Some(&was[version]), Some(&is[version]));
            for party in Party::ALL {
                let witness = self.flips(party, |_| {}, "policy/cutover", "schema_version");
                edit = edit.hurting(party, witness);
            }
            self.add(edit);
        }
        for list in [KEYS, EVENT_NAMES, "forbidden_legacy_aggregate_names"] {
            self.names(list, was, is);
        }
        for member in ["signal_field_name", "signal_location", "accepted_major"] {
            // The build holds the accepted major version against the contract version.
            let follows = member == "accepted_major" && was[version] != is[version];
            if was[member] != is[member] && !follows {
                self.unclear(
                    "cutover",
                    &format!("/{member}"),
                    member,
                    was.get(member),
                    is.get(member),
                );
            }
        }
    }

    /// Names that are retired, and names that are so no more.
    fn names(&mut self, list: &str, was: &Value, is: &Value) {
        let (before, after) = (texts(was, list), texts(is, list));
        let spoil = |name: &str, envelope: &mut Value| match list {
            KEYS => {
                if let Some(payload) = envelope["payload"].as_object_mut() {
                    payload.insert(name.to_owned(), "text".into());
                }
            }
            EVENT_NAMES => envelope["event_type"] = name.into(),
            _ => envelope["aggregate_id"] = format!("{name}/1").into(),
        };
        for (names, rule, party) in [
            (after.difference(&before), "name.retired", Party::Producer),
            (before.difference(&after), "name.released", Party::Reader),
        ] {
            for name in names {
                let witness = self.flips(party, |e| spoil(name, e), "policy/cutover", name);
                let at = item(&format!("/{list}"), is, |v| v == name);
                // A name of an event type or a member that no document may carry anyway hurts
                // nobody.
                let hurts = witness.is_some() || list == KEYS;
                let edit = Edit::new(rule, "cutover", &at, name);
                self.add(if hurts { edit.hurting(party, witness) } else { edit });
            }
        }
    }

    /// An envelope that hurts this party: accepted by one side once it is spoilt, and refused by
    /// the other for this name.
    pub(super) fn flips(
        &self,
        party: Party,
        spoil: impl Fn(&mut Value),
        subject: &str,
        name: &str,
    ) -> Option<Witness> {
        let (accepting, refusing) = sides(party);
        let contract = self.sides.contract(accepting);
        contract.event_types().find_map(|(event_type, _)| {
            let mut document = envelope(self.sides, accepting, event_type)?;
            spoil(&mut document);
            differs(self.sides, &document, accepting, refusing, |s, names| {
                s == subject && names.iter().any(|n| n == name)
            })
        })
    }
}
