//! The policies of local mission logs: their forms, their checks, and the tables they become
//! (`mission.rs`).

use super::Policies;
use super::print::ident;
use super::value::member;
use crate::generator::bundle::Bundle;
use crate::generator::tree::{Problem, Problems};
use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::quote;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

macro_rules! form {
    ($name:ident { $($field:ident: $ty:ty),* $(,)? }) => {
        #[derive(Debug, Clone, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(in crate::generator) struct $name { $(pub $field: $ty),* }
    };
}

form!(RowShapes { envelope_members: Vec<String>, label: MemberText, shapes: Vec<Shape> });
form!(MemberText { member: String, text: String });
form!(MemberTexts { member: String, texts: Vec<String> });
form!(MissionLanes {
    release: String, lane_type: String, row_lane_type: String, board: Vec<String>,
    terminal: Vec<String>, finished: Vec<String>, left_out: Vec<String>,
    aliases: BTreeMap<String, String>, allowed: Vec<Row>, from_any_open_lane: Vec<String>,
    guards: Vec<MoveGuard>,
});
form!(Row { from: Option<String>, to: Vec<String> });
form!(MoveGuard { code: String, from: Vec<String>, to: Option<Vec<String>>, needs: String,
also_forced: bool });
form!(MissionFold {
    seed_actor_prefix: String, default_mission_type: String, rejections: Vec<Rejection>,
    runtime_slots: Vec<String>,
    replaced_slots: Vec<String>, claim: Claim, released_slots: Vec<String>, verdict_slot: String,
    verdict_lane: String,
    approval_lane: String, subtask_type: String, subtask_aliases: BTreeMap<String, String>,
    finished_subtasks: Vec<String>, placeholders: Vec<String>,
    bootstrap: Move,
    created_event_type: String, provenance_members: Vec<String>, synthetic_reasons: Vec<String>,
    newest_snapshot: u64,
});
form!(Rejection { from: String, to: Vec<String>, needs_review_ref: bool });
form!(Claim { from: String, to: String, slots: Vec<ClaimSlot> });
form!(ClaimSlot { name: String, if_true: bool });
form!(Move { from: String, to: String });
form!(MissionFindings { findings: Vec<FindingEntry> });
form!(FindingEntry { code: String, level: String, sentence: String, help: String });

/// One shape of rows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::generator) struct Shape {
    pub id: String,
    pub role: String,
    pub schema: Option<String>,
    #[serde(default)]
    pub names_contract_events: bool,
    pub summary: String,
    pub when: Vec<Test>,
}

/// One test of a row.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::generator) enum Test {
    Has(String),
    Lacks(String),
    NotNull(String),
    Any(Vec<String>),
    Is(MemberTexts),
    Starts(MemberText),
}

/// What a sentence of a finding may name.
const NAMES: &[&str] = &[
    "{count}",
    "{from}",
    "{lane}",
    "{list}",
    "{other}",
    "{other_line}",
    "{release}",
    "{text}",
    "{to}",
    "{wp}",
];

/// Generates `mission.rs`.
pub(in crate::generator) fn generate(p: &Policies) -> String {
    let (shapes, lanes, fold) = (shapes(&p.row_shapes), lanes(&p.mission_lanes), fold(p));
    let findings = findings(&p.mission_findings);
    crate::generator::print(quote! {
        use crate::mission::policy::*;
        use crate::contract::violation::Code;
        use super::types::*;
        #shapes
        #lanes
        #fold
        #findings
    })
}

fn shapes(policy: &RowShapes) -> TokenStream {
    let members = &policy.envelope_members;
    let (label, text) = (&policy.label.member, &policy.label.text);
    let shapes = policy.shapes.iter().map(|shape| {
        let Shape { id, schema, names_contract_events, summary, .. } = shape;
        let role = ident(&shape.role.to_pascal_case());
        let schema = schema.as_ref().map_or_else(|| quote!(None), |schema| quote!(Some(#schema)));
        let tests = shape.when.iter().map(test);
        quote!(RowShape {
            id: #id, role: RowRole::#role, schema: #schema, summary: #summary,
            names_contract_events: #names_contract_events, tests: &[#(#tests),*],
        })
    });
    quote! {
        /// Members that only envelopes have.
        pub(crate) const ENVELOPE_MEMBERS: &[&str] = &[#(#members),*];
        /// Member and text of the label of lifecycle rows.
        pub(crate) const LIFECYCLE_LABEL: (&str, &str) = (#label, #text);
        /// The shapes of rows, in the order in which they are tried. The last one takes every row.
        pub(crate) static ROW_SHAPES: &[RowShape] = &[#(#shapes),*];
    }
}

fn test(test: &Test) -> TokenStream {
    match test {
        Test::Has(name) => quote!(Test::Has(#name)),
        Test::Lacks(name) => quote!(Test::Lacks(#name)),
        Test::NotNull(name) => quote!(Test::NotNull(#name)),
        Test::Any(names) => quote!(Test::Any(&[#(#names),*])),
        Test::Is(MemberTexts { member, texts }) => quote!(Test::Is(#member, &[#(#texts),*])),
        Test::Starts(MemberText { member, text }) => quote!(Test::Starts(#member, #text)),
    }
}

fn lane(name: &str) -> TokenStream {
    let variant = ident(&name.to_pascal_case());
    quote!(MissionLane::#variant)
}

fn list(names: &[String]) -> TokenStream {
    let names = names.iter().map(|name| lane(name));
    quote!(&[#(#names),*])
}

fn lanes(policy: &MissionLanes) -> TokenStream {
    let MissionLanes { release, .. } = policy;
    let (board, terminal, open) =
        (list(&policy.board), list(&policy.terminal), list(&policy.from_any_open_lane));
    let (finished, left_out) = (list(&policy.finished), list(&policy.left_out));
    let aliases = policy.aliases.iter().map(|(alias, to)| {
        let to = lane(to);
        quote!((#alias, #to))
    });
    let allowed = policy.allowed.iter().flat_map(|row| {
        let from = row.from.as_ref().map_or_else(
            || quote!(None),
            |from| {
                let from = lane(from);
                quote!(Some(#from))
            },
        );
        row.to.iter().map(move |to| {
            let to = lane(to);
            quote!((#from, #to))
        })
    });
    let guards = policy.guards.iter().map(|guard| {
        let (code, needs) =
            (ident(&guard.code.to_pascal_case()), ident(&guard.needs.to_pascal_case()));
        let (from, also_forced) = (list(&guard.from), guard.also_forced);
        let to = guard.to.as_ref().map_or_else(
            || quote!(None),
            |to| {
                let to = list(to);
                quote!(Some(#to))
            },
        );
        quote!(MoveGuard {
            code: Code::#code, from: #from, to: #to, needs: Needs::#needs,
            also_forced: #also_forced,
        })
    });
    quote! {
        /// The release of the Python package whose fold the mission policies describe.
        pub(crate) const MISSION_RELEASE: &str = #release;
        /// The columns of the board, in their order.
        pub(crate) const BOARD_LANES: &[MissionLane] = #board;
        /// Lanes that nothing leaves without force.
        pub(crate) const TERMINAL_MISSION_LANES: &[MissionLane] = #terminal;
        /// Lanes in which a package counts as finished, where progress is told.
        pub(crate) const FINISHED_LANES: &[MissionLane] = #finished;
        /// Lanes whose packages are left out where progress is told.
        pub(crate) const LEFT_OUT_LANES: &[MissionLane] = #left_out;
        /// Older spellings of lanes.
        pub(crate) const MISSION_LANE_ALIASES: &[(&str, MissionLane)] = &[#(#aliases),*];
        /// Moves that are in the matrix.
        pub(crate) const MISSION_MOVES: &[(Option<MissionLane>, MissionLane)] = &[#(#allowed),*];
        /// Lanes that every open lane may move to.
        pub(crate) const FROM_ANY_OPEN_LANE: &[MissionLane] = #open;
        /// What moves must bring along.
        pub(crate) const MISSION_GUARDS: &[MoveGuard] = &[#(#guards),*];
    }
}

fn fold(p: &Policies) -> TokenStream {
    let policy = &p.mission_fold;
    let MissionFold {
        seed_actor_prefix,
        default_mission_type,
        verdict_slot,
        created_event_type,
        ..
    } = policy;
    let rejections = policy.rejections.iter().map(|rejection| {
        let (from, to, needs) =
            (lane(&rejection.from), list(&rejection.to), rejection.needs_review_ref);
        quote!(Rejection { from: #from, to: #to, needs_review_ref: #needs })
    });
    let (runtime, replaced, released) =
        (&policy.runtime_slots, &policy.replaced_slots, &policy.released_slots);
    let slots = policy.claim.slots.iter().map(|slot| {
        let ClaimSlot { name, if_true } = slot;
        quote!(ClaimSlot { name: #name, if_true: #if_true })
    });
    let pair = |from: &String, to: &String| {
        let (from, to) = (lane(from), lane(to));
        quote!((#from, #to))
    };
    let claim = pair(&policy.claim.from, &policy.claim.to);
    let bootstrap = pair(&policy.bootstrap.from, &policy.bootstrap.to);
    let (verdict, approval) = (lane(&policy.verdict_lane), lane(&policy.approval_lane));
    let (provenance, synthetic) = (&policy.provenance_members, &policy.synthetic_reasons);
    let newest = policy.newest_snapshot;
    let aliases = policy.subtask_aliases.iter().map(|(alias, to)| quote!((#alias, #to)));
    let (finished, placeholders) = (&policy.finished_subtasks, &policy.placeholders);
    quote! {
        /// A row of an actor whose name begins so restates what had happened before.
        pub(crate) const SEED_ACTOR_PREFIX: &str = #seed_actor_prefix;
        /// The type of mission that the fold says.
        pub(crate) const DEFAULT_MISSION_TYPE: &str = #default_mission_type;
        /// Moves by which a review sends a package back.
        pub(crate) const REJECTIONS: &[Rejection] = &[#(#rejections),*];
        /// Slots that outlive a move, in their order.
        pub(crate) const RUNTIME_SLOTS: &[&str] = &[#(#runtime),*];
        /// Slots that an annotation replaces, in their order.
        pub(crate) const REPLACED_SLOTS: &[&str] = &[#(#replaced),*];
        /// Slots that the release of a claim sets to null.
        pub(crate) const RELEASED_SLOTS: &[&str] = &[#(#released),*];
        /// The move that is a claim.
        pub(crate) const CLAIM: (MissionLane, MissionLane) = #claim;
        /// What a claim writes.
        pub(crate) const CLAIM_SLOTS: &[ClaimSlot] = &[#(#slots),*];
        /// The slot of a review's result.
        pub(crate) const VERDICT_SLOT: &str = #verdict_slot;
        /// Leaving this lane without a result sets that slot to null.
        pub(crate) const VERDICT_LANE: MissionLane = #verdict;
        /// The lane whose departures are lifted.
        pub(crate) const APPROVAL_LANE: MissionLane = #approval;
        /// Older spellings of the states of subtasks.
        pub(crate) const SUBTASK_ALIASES: &[(&str, &str)] = &[#(#aliases),*];
        /// States in which a subtask counts as finished, where progress is told.
        pub(crate) const FINISHED_SUBTASKS: &[&str] = &[#(#finished),*];
        /// Texts of slots that say that nothing is known.
        pub(crate) const PLACEHOLDERS: &[&str] = &[#(#placeholders),*];
        /// The forced move by which packages are set up once more.
        pub(crate) const BOOTSTRAP: (MissionLane, MissionLane) = #bootstrap;
        /// Members of a package that say who moved it and when.
        pub(crate) const PROVENANCE_MEMBERS: &[&str] = &[#(#provenance),*];
        /// Beginnings of reasons that a program made up.
        pub(crate) const SYNTHETIC_REASONS: &[&str] = &[#(#synthetic),*];
        /// The generation of a new snapshot.
        pub(crate) const NEWEST_SNAPSHOT: u64 = #newest;
        /// The lifecycle event that says that a package was created.
        pub(crate) const CREATED_EVENT_TYPE: &str = #created_event_type;
    }
}

fn findings(policy: &MissionFindings) -> TokenStream {
    let entries = policy.findings.iter().map(|finding| {
        let FindingEntry { sentence, help, .. } = finding;
        let code = ident(&finding.code.to_pascal_case());
        let level = ident(&finding.level.to_pascal_case());
        quote!(FindingInfo {
            code: MissionFindingCode::#code, level: MissionFindingLevel::#level,
            sentence: #sentence, help: #help,
        })
    });
    quote! {
        /// What there is to say of a log, in the order of the codes of the schema.
        pub(crate) static FINDINGS: &[FindingInfo] = &[#(#entries),*];
    }
}

/// Checks that the policies and the schemas of the rows speak of the same things.
pub(super) fn check(p: &Policies, bundle: &Bundle, found: &mut Vec<Problem>) {
    check_shapes(&p.row_shapes, bundle, &mut Problems { file: "policy/row_shapes.json", found });
    let file = "policy/mission_lanes.json";
    check_lanes(p, bundle, &mut Problems { file, found });
    check_fold(&p.mission_fold, bundle, &mut Problems { file: "policy/mission_fold.json", found });
    let file = "policy/mission_findings.json";
    check_findings(&p.mission_findings, bundle, &mut Problems { file, found });
}

fn check_shapes(policy: &RowShapes, bundle: &Bundle, out: &mut Problems<'_>) {
    let mut ids = BTreeSet::new();
    for (i, shape) in policy.shapes.iter().enumerate() {
        let pointer = format!("/shapes/{i}");
        if !ids.insert(&shape.id) {
            out.add(
                "rows.clash",
                &pointer,
                format!("Two shapes are called `{}`.", shape.id),
                "Rename one.",
            );
        }
        if (i + 1 == policy.shapes.len()) != shape.when.is_empty() {
            out.add(
                "rows.order",
                &pointer,
                "The last shape, and no other, takes every row.",
                "Correct its tests.",
            );
        }
        let known = shape.schema.as_ref().is_none_or(|name| {
            bundle.types.get(name).is_some_and(|def| def.file.starts_with("rows/"))
        });
        if !known {
            let message = format!(
                "No schema in rows/ is called `{}`.",
                shape.schema.clone().unwrap_or_default()
            );
            out.add(
                "policy.type",
                &format!("{pointer}/schema"),
                message,
                "Add it, or correct the name.",
            );
        }
        if shape.role != "error" && shape.role != "note" && shape.schema.is_none() {
            let message =
                format!("Rows of the shape `{}` count, and no schema judges them.", shape.id);
            out.add("rows.schema", &pointer, message, "Name their schema.");
        }
    }
}

/// Values of a vocabulary.
fn values(name: &str, bundle: &Bundle, out: &mut Problems<'_>) -> BTreeSet<String> {
    let values =
        bundle.types.get(name).and_then(|def| def.schema.get("enum")).and_then(Value::as_array);
    if values.is_none() {
        out.add(
            "policy.type",
            "",
            format!("The contract has no vocabulary called `{name}`."),
            "Add it in rows/.",
        );
    }
    values.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn check_lanes(p: &Policies, bundle: &Bundle, out: &mut Problems<'_>) {
    let policy = &p.mission_lanes;
    let lanes = values(&policy.lane_type, bundle, out);
    let spellings = values(&policy.row_lane_type, bundle, out);
    let expected: BTreeSet<String> = lanes.iter().chain(policy.aliases.keys()).cloned().collect();
    if spellings != expected {
        let message =
            format!("`{}` is not the lanes and their older spellings.", policy.row_lane_type);
        out.add("lanes.alias", "/aliases", message, "Correct that vocabulary, or the aliases.");
    }
    let moves = policy.allowed.iter().flat_map(|row| row.from.iter().chain(&row.to));
    let guards = policy.guards.iter();
    let guarded = guards.flat_map(|guard| guard.from.iter().chain(guard.to.iter().flatten()));
    let named = policy.board.iter().chain(&policy.terminal).chain(policy.aliases.values());
    let named = named.chain(&policy.finished).chain(&policy.left_out);
    for name in named.chain(&policy.from_any_open_lane).chain(moves).chain(guarded) {
        member(&lanes, name, "", "lane", out);
    }
    for guard in &policy.guards {
        let warns = p.codes.codes.iter().any(|c| c.code == guard.code && c.severity == "warning");
        if !warns {
            out.add(
                "code.unknown",
                "/guards",
                format!("`{}` is no registered warning.", guard.code),
                "Add it to policy/violation_codes.json.",
            );
        }
    }
}

fn check_fold(policy: &MissionFold, bundle: &Bundle, out: &mut Problems<'_>) {
    let states = values(&policy.subtask_type, bundle, out);
    let aliases = policy.subtask_aliases.keys().chain(policy.subtask_aliases.values());
    for state in aliases.chain(&policy.finished_subtasks) {
        member(&states, state, "/subtask_aliases", "state of a subtask", out);
    }
    let slots: BTreeSet<String> = policy.runtime_slots.iter().cloned().collect();
    let claimed = policy.claim.slots.iter().map(|slot| &slot.name);
    for slot in policy.replaced_slots.iter().chain(&policy.released_slots).chain(claimed) {
        member(&slots, slot, "/runtime_slots", "slot", out);
    }
}

fn check_findings(policy: &MissionFindings, bundle: &Bundle, out: &mut Problems<'_>) {
    let codes = values("MissionFindingCode", bundle, out);
    let known: BTreeSet<String> =
        policy.findings.iter().map(|finding| finding.code.clone()).collect();
    if codes != known || known.len() != policy.findings.len() {
        out.add(
            "findings.total",
            "/findings",
            "The findings are not the codes of MissionFindingCode, each once.",
            "Add what is missing in states/MissionBoard.schema.json, or here.",
        );
    }
    for (i, finding) in policy.findings.iter().enumerate() {
        if finding.help.contains('{') {
            out.add(
                "findings.name",
                &format!("/findings/{i}/help"),
                "The way out is the same for all findings of a code, and names none of them.",
                "Write it without braces.",
            );
        }
        let unknown = finding
            .sentence
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .find(|(name, _)| !NAMES.contains(&format!("{{{name}}}").as_str()));
        if let Some((name, _)) = unknown {
            out.add(
                "findings.name",
                &format!("/findings/{i}"),
                format!("Nothing is called `{{{name}}}`."),
                format!("Use one of: {}.", NAMES.join(", ")),
            );
        }
    }
}
