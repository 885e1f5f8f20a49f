//! Prints the policies as constants and tables: `policy.rs`.

use super::{Form, Policies};
use crate::generator::bundle::Bundle;
use crate::json::schema;
use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;
use std::collections::BTreeMap;

/// Identifier of a Rust item. The authoring rules keep every name in its form; one that is none all
/// the same is a fault for the compiler to tell, and no reason to give up.
pub(in crate::generator) fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new("NoRustName", Span::call_site()))
}

/// Generates `policy.rs`.
pub(in crate::generator) fn generate(p: &Policies, bundle: &Bundle) -> String {
    let (cutover, lanes, moves) = (cutover(p), lanes(p), moves(p, bundle));
    let (terminal_states, conclusions) = (terminal_states(p), conclusions(p));
    let (identifiers, limits, advisories) = (identifiers(p), limits(p), advisories(p, bundle));
    crate::generator::print(quote! {
        use crate::contract::advisory::Advisory;
        use crate::contract::ident::IdForm;
        use crate::json::Limits;
        use crate::contract::transition::{Guard, GuardMember};
        use super::codes::Code;
        use super::registry::EventType;
        use super::types::*;

        #cutover
        #lanes
        #moves
        #terminal_states
        #conclusions
        #identifiers
        #limits
        #advisories
    })
}

fn texts(names: &[String]) -> TokenStream {
    quote!(&[#(#names),*])
}

fn code(name: &str) -> TokenStream {
    let variant = ident(&name.to_pascal_case());
    quote!(Code::#variant)
}

/// Values of an enumeration.
fn values(names: &[String], type_name: &Ident) -> TokenStream {
    let names = names.iter().map(|n| ident(&n.to_pascal_case()));
    quote!(&[#(#type_name::#names),*])
}

fn lane_type(p: &Policies) -> Ident {
    ident(&p.aliases.canonical_type.to_pascal_case())
}

fn lane(p: &Policies, name: &str) -> TokenStream {
    let (lane_type, variant) = (lane_type(p), ident(&name.to_pascal_case()));
    quote!(#lane_type::#variant)
}

fn cutover(p: &Policies) -> TokenStream {
    let pairs = |map: &BTreeMap<String, String>| {
        let (keys, values): (Vec<_>, Vec<_>) = map.iter().unzip();
        quote!(&[#((#keys, #values)),*])
    };
    let c = &p.cutover;
    let version = p.version();
    let (field, major) = (
        &c.signal_field_name,
        Literal::i64_unsuffixed(i64::try_from(c.accepted_major).unwrap_or(i64::MAX)),
    );
    let (keys, events, aggregates) = (
        texts(&c.forbidden_legacy_keys),
        texts(&c.forbidden_legacy_event_names),
        texts(&c.forbidden_legacy_aggregate_names),
    );
    let (surfaces, artifact_version, release_version) =
        (texts(&c.forbidden_legacy_contract_surfaces), &c.artifact_version, &c.release_version);
    let artifact = serde_json::to_string(&p.documents["cutover"]).expect("a JSON value prints");
    let (key_pairs, event_pairs, aggregate_pairs) =
        (pairs(&p.legacy.keys), pairs(&p.legacy.event_names), pairs(&p.legacy.aggregate_names));
    quote! {
        /// Version of the on-wire contract: the only value of the cutover signal that live paths
        /// accept.
        pub const CONTRACT_VERSION: &str = #version;
        /// Member of the envelope that carries the cutover signal.
        pub const SIGNAL_FIELD_NAME: &str = #field;
        /// The major version that live paths accept.
        pub const ACCEPTED_MAJOR: i64 = #major;
        /// Member names that are refused in envelopes at any depth.
        pub const FORBIDDEN_LEGACY_KEYS: &[&str] = #keys;
        /// Event types that are refused.
        pub const FORBIDDEN_LEGACY_EVENT_NAMES: &[&str] = #events;
        /// Kinds of aggregates that are refused.
        pub const FORBIDDEN_LEGACY_AGGREGATE_NAMES: &[&str] = #aggregates;
        /// Names of retired surfaces, for information.
        pub const FORBIDDEN_LEGACY_CONTRACT_SURFACES: &[&str] = #surfaces;
        /// Version of the cutover artifact's own form.
        pub const CUTOVER_ARTIFACT_VERSION: &str = #artifact_version;
        /// Release that made the cut.
        pub const CUTOVER_RELEASE_VERSION: &str = #release_version;
        /// The cutover artifact as JSON text.
        pub const CUTOVER_ARTIFACT_JSON: &str = #artifact;
        /// Retired member names and their successors.
        pub const LEGACY_KEY_REPLACEMENTS: &[(&str, &str)] = #key_pairs;
        /// Retired event types and their successors.
        pub const LEGACY_EVENT_NAME_REPLACEMENTS: &[(&str, &str)] = #event_pairs;
        /// Retired kinds of aggregates and their successors.
        pub const LEGACY_AGGREGATE_NAME_REPLACEMENTS: &[(&str, &str)] = #aggregate_pairs;
    }
}

fn lanes(p: &Policies) -> TokenStream {
    let lane_type = lane_type(p);
    let alias_rows = p.aliases.aliases.iter().map(|(alias, to)| {
        let to = lane(p, to);
        quote!((#alias, #to))
    });
    let arms = |map: &BTreeMap<String, String>, target: &str| {
        let target = ident(target);
        let arms = map.iter().map(|(from, to)| {
            let (from, to) = (lane(p, from), ident(&to.to_pascal_case()));
            quote!(#from => #target::#to)
        });
        quote!(#(#arms),*)
    };
    let (v1, v2) = (arms(&p.sync.v1, "SyncLaneV1"), arms(&p.sync.v2, "SyncLaneV2"));
    quote! {
        /// Older spellings of lanes and the lanes they stand for ([D5]).
        ///
        /// [D5]: crate::decisions#d5
        pub const LANE_ALIASES: &[(&str, #lane_type)] = &[#(#alias_rows),*];
        /// Lane of the first synchronisation vocabulary.
        pub(crate) const fn sync_lane_v1(lane: #lane_type) -> SyncLaneV1 { match lane { #v1 } }
        /// Lane of the second synchronisation vocabulary.
        pub(crate) const fn sync_lane_v2(lane: #lane_type) -> SyncLaneV2 { match lane { #v2 } }
    }
}

fn moves(p: &Policies, bundle: &Bundle) -> TokenStream {
    let lane_type = lane_type(p);
    let moves = p.moves(bundle).into_iter().map(|(from, to)| {
        let from = from.map_or_else(
            || quote!(None),
            |from| {
                let from = lane(p, from);
                quote!(Some(#from))
            },
        );
        let to = lane(p, to);
        quote!((#from, #to))
    });
    let guards = p.transitions.guards.iter().map(|g| {
        let (code, needs) = (code(&g.code), ident(&g.needs.to_pascal_case()));
        let (from, to) = (values(&g.from, &lane_type), values(&g.to, &lane_type));
        quote!(Guard { code: #code, from: #from, to: #to, needs: GuardMember::#needs })
    });
    let moved = ident(&p.transitions.event_type);
    quote! {
        /// Moves that need no force: lane before, or none, and lane after.
        pub const TRANSITIONS: &[(Option<#lane_type>, #lane_type)] = &[#(#moves),*];
        /// The event type whose payload is a move.
        pub const TRANSITION_EVENT_TYPE: EventType = EventType::#moved;
        /// What certain moves must bring along.
        pub const TRANSITION_GUARDS: &[Guard] = &[#(#guards),*];
    }
}

fn terminal_states(p: &Policies) -> TokenStream {
    let t = &p.terminal;
    let lane_type = lane_type(p);
    let typed = |names: &[String], type_name: &str| values(names, &ident(type_name));
    let (terminal_lanes, missions, runs, audits, decisions) = (
        values(&t.lanes, &lane_type),
        typed(&t.mission_statuses, "MissionStatus"),
        typed(&t.mission_run_statuses, "MissionRunStatus"),
        typed(&t.audit_statuses, "AuditStatus"),
        typed(&t.decision_point_states, "DecisionPointState"),
    );
    quote! {
        /// Lanes that are left only by force.
        pub const TERMINAL_LANES: &[#lane_type] = #terminal_lanes;
        /// Statuses that end a mission.
        pub const TERMINAL_MISSION_STATUSES: &[MissionStatus] = #missions;
        /// Statuses that end a mission run.
        pub const TERMINAL_RUN_STATUSES: &[MissionRunStatus] = #runs;
        /// Statuses that end an audit.
        pub const TERMINAL_AUDIT_STATUSES: &[AuditStatus] = #audits;
        /// States that end a decision point.
        pub const TERMINAL_DECISION_POINT_STATES: &[DecisionPointState] = #decisions;
    }
}

fn conclusions(p: &Policies) -> TokenStream {
    let conclusions = p.conclusions.conclusions.iter().map(|(name, event_type)| {
        let event_type = event_type.as_ref().map_or_else(
            || quote!(None),
            |e| {
                let e = ident(e);
                quote!(Some(EventType::#e))
            },
        );
        quote!((#name, #event_type))
    });
    quote! {
        /// Conclusions of check runs and the gate events they become; `None` is ignored.
        pub const CHECK_RUN_CONCLUSIONS: &[(&str, Option<EventType>)] = &[#(#conclusions),*];
    }
}

fn identifiers(p: &Policies) -> TokenStream {
    let forms = |names: &[String]| {
        let forms = names.iter().map(|name| {
            let Form { groups, alphabet, letter_case, bare } = &p.identifiers.forms[name];
            let groups = groups.iter().map(|g| Literal::usize_unsuffixed(*g));
            let upper = letter_case == "upper";
            quote!(IdForm { name: #name, groups: &[#(#groups),*], alphabet: #alphabet,
            upper_case: #upper, bare: #bare })
        });
        quote!(&[#(#forms),*])
    };
    let (event_id, project_uuid) =
        (forms(&p.identifiers.event_id), forms(&p.identifiers.project_uuid));
    let (label_keys, label_fallback) = (texts(&p.actor_label.keys), &p.actor_label.fallback);
    quote! {
        /// Forms of an event identifier.
        pub const EVENT_ID_FORMS: &[IdForm] = #event_id;
        /// Forms of a project's UUID.
        pub const PROJECT_UUID_FORMS: &[IdForm] = #project_uuid;
        /// Members that an actor's label is taken from, in this order.
        pub const ACTOR_LABEL_KEYS: &[&str] = #label_keys;
        /// Label of an actor that has none.
        pub const ACTOR_LABEL_FALLBACK: &str = #label_fallback;
    }
}

fn limits(p: &Policies) -> TokenStream {
    let max_violations = Literal::usize_unsuffixed(p.limits.max_violations);
    let (max_depth, max_bytes, max_values) = (
        Literal::usize_unsuffixed(p.limits.max_depth),
        Literal::usize_unsuffixed(p.limits.max_line_bytes),
        Literal::usize_unsuffixed(p.limits.max_values),
    );
    let clock_reserve = Literal::u64_unsuffixed(p.limits.clock_reserve);
    let retained_errors = Literal::usize_unsuffixed(p.limits.retained_errors);
    quote! {
        /// What a document may be at most.
        pub const LIMITS: Limits = Limits {
            max_depth: #max_depth,
            max_bytes: #max_bytes,
            max_values: #max_values,
            max_faults: #max_violations,
        };
        /// Most violations that are kept for one document.
        pub const MAX_VIOLATIONS: usize = #max_violations;
        /// Steps that a Lamport clock should still be able to make.
        pub const CLOCK_RESERVE: u64 = #clock_reserve;
        /// Most records that the error log of a store retains unless it is told otherwise.
        pub const RETAINED_ERRORS: usize = #retained_errors;
    }
}

fn advisories(p: &Policies, bundle: &Bundle) -> TokenStream {
    let advisories = p.advisories.advisories.iter().map(|a| {
        let (code, unless) = (code(&a.code), &a.unless);
        let places = bundle.types.values().filter_map(|t| {
            let mut paths = Vec::new();
            advised(bundle, &t.schema, &a.r#type, &mut Vec::new(), &mut paths);
            let name = &t.name;
            let paths = paths.iter().map(|path| quote!(&[#(#path),*]));
            (paths.len() > 0).then(|| quote!((#name, &[#(#paths),*])))
        });
        quote!(Advisory { code: #code, unless: #unless, places: &[#(#places),*] })
    });
    quote! {
        /// What is accepted with a warning, and where such values stand.
        pub(crate) const ADVISORIES: &[Advisory] = &[#(#advisories),*];
    }
}

/// Most places of advice in one type.
const MOST_PLACES: usize = 4096;

/// Whether values of the type `wanted` stand at more places of one type than a table should list.
pub(super) fn is_everywhere(bundle: &Bundle, schema: &Value, wanted: &str) -> bool {
    let mut paths = Vec::new();
    advised(bundle, schema, wanted, &mut Vec::new(), &mut paths);
    paths.len() > MOST_PLACES
}

/// Paths from a type to values of the type `wanted`; `*` stands for every item or member.
fn advised(
    bundle: &Bundle,
    schema: &Value,
    wanted: &str,
    path: &mut Vec<String>,
    out: &mut Vec<Vec<String>>,
) {
    if path.len() > 12 || out.len() > MOST_PLACES {
        return;
    }
    if let Some(name) = schema::target(schema) {
        if name == wanted {
            out.push(path.clone());
        } else if let Some(def) = bundle.types.get(name) {
            advised(bundle, &def.schema, wanted, path, out);
        }
    }
    for branch in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        advised(bundle, branch, wanted, path, out);
    }
    let properties = schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(k, v)| (k.as_str(), v));
    let items =
        schema.get("items").into_iter().chain(schema.get("additionalProperties")).map(|v| ("*", v));
    for (token, inner) in properties.chain(items) {
        path.push(token.to_owned());
        advised(bundle, inner, wanted, path, out);
        path.pop();
    }
}
