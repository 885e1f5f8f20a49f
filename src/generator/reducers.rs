//! Prints what the reducers are told, `reducers.rs`: which there are, their rules that are data,
//! and how states leave unknown members out.

use super::bundle::{Bundle, TypeDef};
use super::policy::{
    ConnectorRules, DecisionPointRules, Policies, Reducer, ReducerRules, Row, Sentence,
    StateOfEvent, StatusRules, ident,
};
use super::rust_names::{field_name, prose};
use crate::json::schema;
use heck::ToPascalCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use std::collections::BTreeSet;

/// Generates `reducers.rs`.
pub(super) fn generate(p: &Policies, bundle: &Bundle) -> String {
    let (names, rules, drops) = (names(p), rules(p), drops(bundle));
    let entries = p.reducers.reducers.iter().map(entry);
    let (members, aggregate) = (&p.reducers.mission_members, &p.reducers.mission_aggregate);
    super::print(quote! {
        use crate::reduce::info::{Counts, Mode, Partition, ReducerInfo, Sentence};
        use crate::reduce::drop_unknown::DropUnknown;
        use super::registry::EventType;
        use super::types::*;

        #names

        /// What the contract says of each reducer, in the order of [`ReducerName::ALL`].
        pub const REDUCERS: &[ReducerInfo] = &[#(#entries),*];
        /// Members that name a mission, the first that is there.
        pub(crate) const MISSION_MEMBERS: &[&str] = &[#(#members),*];
        /// Kind of aggregate that is a mission.
        pub(crate) const MISSION_AGGREGATE: &str = #aggregate;
        #rules
        #drops
    })
}

fn names(p: &Policies) -> TokenStream {
    let reducers = &p.reducers.reducers;
    let docs = reducers.iter().map(|r| {
        format!("`{}`: {}. Makes a [`{}`].", r.name, prose(&r.title), r.state.to_pascal_case())
    });
    let variants: Vec<_> = reducers.iter().map(|r| ident(&r.name.to_pascal_case())).collect();
    let texts: Vec<_> = reducers.iter().map(|r| &r.name).collect();
    quote! {
        /// A reducer, by name.
        ///
        /// ```
        /// use spec_kitty_events::reduce::ReducerName;
        /// assert!(ReducerName::ALL.iter().all(|name| name.as_str().parse() == Ok(*name)));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ReducerName { #(#[doc = #docs] #variants),* }

        impl ReducerName {
            /// Every reducer, in the order of `contracts/policy/reducers.json`.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// Its name on the command line.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#variants => #texts),* }
            }
        }
    }
}

fn entry(r: &Reducer) -> TokenStream {
    let (name, title, state) = (ident(&r.name.to_pascal_case()), &r.title, &r.state);
    let event_types = r.event_types.iter().map(|e| ident(e));
    let counts = ident(&r.counts.to_pascal_case());
    let modes = r.modes.iter().map(|m| ident(&m.to_pascal_case()));
    let partition = match &r.partition {
        Value::Array(members) => {
            let members = members.iter().filter_map(Value::as_str);
            quote!(Partition::Members(&[#(#members),*]))
        }
        _ => quote!(Partition::Mission),
    };
    let (anomalies, notices, failures) =
        (sentences(&r.anomalies), sentences(&r.notices), sentences(&r.failures));
    quote! {
        ReducerInfo {
            name: ReducerName::#name, title: #title, state: #state,
            event_types: &[#(EventType::#event_types),*], counts: Counts::#counts,
            modes: &[#(Mode::#modes),*], partition: #partition, anomalies: #anomalies,
            notices: #notices, failures: #failures,
        }
    }
}

fn sentences(list: &[Sentence]) -> TokenStream {
    let rows = list.iter().map(|s| {
        let (code, reason) = (&s.code, &s.reason);
        quote!(Sentence { code: #code, reason: #reason })
    });
    quote!(&[#(#rows),*])
}

/// Values of a vocabulary.
fn values(type_name: &str, values: &[String]) -> TokenStream {
    let target = ident(&type_name.to_pascal_case());
    let values = values.iter().map(|v| ident(&v.to_pascal_case()));
    quote!(&[#(#target::#values),*])
}

fn value(type_name: &str, value: &str) -> TokenStream {
    let (target, value) = (ident(&type_name.to_pascal_case()), ident(&value.to_pascal_case()));
    quote!(#target::#value)
}

fn steps(type_name: &str, steps: &[StateOfEvent]) -> TokenStream {
    let rows = steps.iter().map(|s| {
        let (event_type, to) = (ident(&s.event_type), value(type_name, &s.to));
        quote!((EventType::#event_type, #to))
    });
    quote!(&[#(#rows),*])
}

fn pairs(type_name: &str, rows: &[Row]) -> TokenStream {
    let pairs = rows.iter().flat_map(|row| {
        let from = match &row.from {
            Some(from) => {
                let from = value(type_name, from);
                quote!(Some(#from))
            }
            None => quote!(None),
        };
        row.to.iter().map(move |to| {
            let to = value(type_name, to);
            quote!((#from, #to))
        })
    });
    quote!(&[#(#pairs),*])
}

fn rules(p: &Policies) -> TokenStream {
    let r = &p.reducer_rules;
    let (status, glossary) = (status_rules(p, &r.status), glossary_and_dossier_rules(r));
    let (decision_point, connector) =
        (decision_point_rules(&r.decision_point), connector_rules(&r.connector));
    quote!(#status #glossary #decision_point #connector)
}

fn status_rules(p: &Policies, r: &StatusRules) -> TokenStream {
    let lane = &p.aliases.canonical_type;
    let lane_type = ident(&lane.to_pascal_case());
    let (unknown, evidence) = (&r.unknown_wp_id, values(lane, &r.evidence_lanes));
    let rollbacks = r.rollbacks.iter().map(|m| {
        let (from, to) = (value(lane, &m.from), value(lane, &m.to));
        quote!((#from, #to))
    });
    quote! {
        /// What stands for a work package that a malformed event does not name.
        pub(crate) const UNKNOWN_WP_ID: &str = #unknown;
        /// Lanes whose state keeps the evidence of the move.
        pub(crate) const EVIDENCE_LANES: &[#lane_type] = #evidence;
        /// Moves that come last in their clock group, if they name a review.
        pub(crate) const ROLLBACKS: &[(#lane_type, #lane_type)] = &[#(#rollbacks),*];
    }
}

fn glossary_and_dossier_rules(r: &ReducerRules) -> TokenStream {
    let (initial, off) = (
        value("GlossaryStrictness", &r.glossary.initial_strictness),
        value("GlossaryStrictness", &r.glossary.off_strictness),
    );
    let open = Literal::usize_unsuffixed(r.glossary.max_open_clarifications);
    let algorithm = value("HashAlgorithm", &r.dossier.default_algorithm);
    quote! {
        /// The strictness before any is set.
        pub(crate) const INITIAL_STRICTNESS: GlossaryStrictness = #initial;
        /// The strictness with which no checks are expected.
        pub(crate) const OFF_STRICTNESS: GlossaryStrictness = #off;
        /// How many unresolved requests one semantic check may have.
        pub(crate) const MAX_OPEN_CLARIFICATIONS: usize = #open;
        /// How a snapshot's hash was made when the event does not say.
        pub(crate) const DEFAULT_ALGORITHM: HashAlgorithm = #algorithm;
    }
}

fn decision_point_rules(d: &DecisionPointRules) -> TokenStream {
    let (dp_steps, dp_allowed, deciding) = (
        steps("DecisionPointState", &d.steps),
        pairs("DecisionPointState", &d.allowed),
        values("DecisionPointState", &d.deciding_states),
    );
    let (actors, roles) = (
        values("RuntimeActorType", &d.deciding_actor_types),
        values("DecisionAuthorityRole", &d.deciding_roles),
    );
    let (llm, phases, llm_roles) = (
        value("RuntimeActorType", &d.llm_actor_type),
        &d.llm_phases,
        values("DecisionAuthorityRole", &d.llm_roles),
    );
    let service = value("RuntimeActorType", &d.service_actor_type);
    quote! {
        /// The states that decision point events lead to.
        pub(crate) const DECISION_POINT_STEPS: &[(EventType, DecisionPointState)] = #dp_steps;
        /// Which state of a decision point may follow which.
        pub(crate) const DECISION_POINT_ALLOWED: &[(Option<DecisionPointState>,
        DecisionPointState)] = #dp_allowed;
        /// States that only certain actors may bring about.
        pub(crate) const DECIDING_STATES: &[DecisionPointState] = #deciding;
        /// Kinds of actors who may.
        pub(crate) const DECIDING_ACTOR_TYPES: &[RuntimeActorType] = #actors;
        /// Roles in which they may.
        pub(crate) const DECIDING_ROLES: &[DecisionAuthorityRole] = #roles;
        /// The kind of actor that is a language model.
        pub(crate) const LLM_ACTOR_TYPE: RuntimeActorType = #llm;
        /// Phases in which a language model may take part.
        pub(crate) const LLM_PHASES: &[&str] = &[#(#phases),*];
        /// Roles in which a language model may take part.
        pub(crate) const LLM_ROLES: &[DecisionAuthorityRole] = #llm_roles;
        /// The kind of actor that is a service.
        pub(crate) const SERVICE_ACTOR_TYPE: RuntimeActorType = #service;
    }
}

fn connector_rules(c: &ConnectorRules) -> TokenStream {
    let (c_steps, users, c_allowed) = (
        steps("ConnectorState", &c.steps),
        steps("ConnectorState", &c.user_steps),
        pairs("ConnectorState", &c.allowed),
    );
    quote! {
        /// The states that events of a connector's binding lead to.
        pub(crate) const CONNECTOR_STEPS: &[(EventType, ConnectorState)] = #c_steps;
        /// The states that events of a connector's user lead to.
        pub(crate) const CONNECTOR_USER_STEPS: &[(EventType, ConnectorState)] = #users;
        /// Which state of a connector's binding may follow which.
        pub(crate) const CONNECTOR_ALLOWED: &[(Option<ConnectorState>,
        ConnectorState)] = #c_allowed;
    }
}

/// For every open type that a state may hold, and every type with such a member: how to leave
/// unknown members out ([D18]).
///
/// [D18]: crate::decisions#d18
fn drops(bundle: &Bundle) -> TokenStream {
    let mut held = BTreeSet::new();
    for def in bundle.types.values().filter(|t| t.file.starts_with("states/")) {
        reach(bundle, &def.schema, &mut held);
    }
    let impls = held
        .iter()
        .filter_map(|name| bundle.types.get(name))
        .filter(|def| holds_open(bundle, def))
        .map(|def| {
            let name = ident(&def.name.to_pascal_case());
            let properties = def.schema.get("properties").and_then(Value::as_object);
            let members = properties.into_iter().flatten().filter(|(_, schema)| {
                let mut inner = BTreeSet::new();
                reach(bundle, schema, &mut inner);
                inner.iter().filter_map(|n| bundle.types.get(n)).any(is_open)
            });
            let members = members.map(|(member, _)| ident(&field_name(member)));
            let own = is_open(def).then(|| quote!(self.extra.clear();));
            quote! {
                impl DropUnknown for #name {
                    fn drop_unknown(&mut self) { #own #(self.#members.drop_unknown();)* }
                }
            }
        });
    quote!(#(#impls)*)
}

fn is_open(def: &TypeDef) -> bool {
    def.schema.get("additionalProperties") == Some(&Value::Bool(true))
        && def.schema.get("properties").is_some()
}

fn holds_open(bundle: &Bundle, def: &TypeDef) -> bool {
    let mut inner = BTreeSet::new();
    reach(bundle, &def.schema, &mut inner);
    !def.file.starts_with("states/")
        && (is_open(def) || inner.iter().filter_map(|n| bundle.types.get(n)).any(is_open))
}

/// The names of all types that a schema refers to, directly or through others.
fn reach(bundle: &Bundle, schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            if let Some(name) = schema::target(schema)
                && let Some(def) = bundle.types.get(name)
                && names.insert(name.to_owned())
            {
                reach(bundle, &def.schema, names);
            }
            object.values().for_each(|v| reach(bundle, v, names));
        }
        Value::Array(values) => values.iter().for_each(|v| reach(bundle, v, names)),
        _ => {}
    }
}
