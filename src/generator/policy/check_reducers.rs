//! Checks that the reducers' policies speak of types, event types, values and codes that the
//! schemas have.

use super::check::Check;
use super::value::member;
use super::{Reducer, Row, Sentence, StateOfEvent};
use crate::generator::tree::{Problem, Problems};
use crate::json::schema;
use heck::ToPascalCase;
use serde_json::Value;
use std::collections::BTreeSet;

/// What Rust reads of the state types: their vocabularies, by name.
pub(super) const TERMINAL_TYPES: [(&str, &str); 4] = [
    ("mission_statuses", "MissionStatus"),
    ("mission_run_statuses", "MissionRunStatus"),
    ("audit_statuses", "AuditStatus"),
    ("decision_point_states", "DecisionPointState"),
];

impl Check<'_> {
    pub(super) fn reducers(&self, found: &mut Vec<Problem>) {
        self.registered(found);
        self.rules(found);
        self.terminal(found);
    }

    fn registered(&self, found: &mut Vec<Problem>) {
        let policy = &self.policies.reducers;
        let mut out = Problems { file: "policy/reducers.json", found };
        let notices = self.values("ReducerNoticeCode", &mut out);
        let mut names = BTreeSet::new();
        for (i, reducer) in policy.reducers.iter().enumerate() {
            let at = format!("/reducers/{i}");
            if !names.insert(reducer.name.to_pascal_case()) {
                out.add(
                    "reducer.clash",
                    &at,
                    format!("Two reducers are called `{}`.", reducer.name),
                    "Rename one.",
                );
            }
            if reducer.name.to_pascal_case().is_empty()
                || !reducer.name.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            {
                out.add(
                    "policy.form",
                    &format!("{at}/name"),
                    format!("`{}` is not the name of a reducer.", reducer.name),
                    "Use lower case letters, with hyphens between the words.",
                );
            }
            self.reducer(reducer, &at, &notices, &mut out);
        }
        let given: BTreeSet<&String> =
            policy.reducers.iter().flat_map(|r| &r.notices).map(|n| &n.code).collect();
        for code in notices.iter().filter(|c| !given.contains(c)) {
            out.add(
                "reducer.code",
                "/reducers",
                format!("No reducer gives the notice `{code}`."),
                "Add its sentence to a reducer, or take it out of ReducerNotice.schema.json.",
            );
        }
    }

    /// What one reducer reads, counts and makes.
    fn reducer(
        &self,
        reducer: &Reducer,
        at: &str,
        notices: &BTreeSet<String>,
        out: &mut Problems<'_>,
    ) {
        let (events, reserved) = (self.bundle.events(), self.policies.reserved());
        let counts = ["all", "own"].map(str::to_owned).into();
        member(&counts, &reducer.counts, &format!("{at}/counts"), "way to count", out);
        let modes = ["permissive", "strict"].map(str::to_owned).into();
        for mode in &reducer.modes {
            member(&modes, mode, &format!("{at}/modes"), "mode", out);
        }
        for event_type in reducer
            .event_types
            .iter()
            .filter(|e| !events.contains_key(e.as_str()) && !reserved.contains_key(*e))
        {
            out.add(
                "policy.event_type",
                &format!("{at}/event_types"),
                format!("The contract has no event type `{event_type}`."),
                "Correct the name, or add its schema.",
            );
        }
        if !self.bundle.types.contains_key(&reducer.state) {
            out.add(
                "policy.type",
                &format!("{at}/state"),
                format!("The contract has no type `{}`.", reducer.state),
                format!("Add states/{}.schema.json.", reducer.state),
            );
        }
        self.sentences(reducer, at, notices, out);
    }

    /// What one reducer says: each code once, and no other than its state has.
    fn sentences(
        &self,
        reducer: &Reducer,
        at: &str,
        notices: &BTreeSet<String>,
        out: &mut Problems<'_>,
    ) {
        let sentences = [
            ("anomalies", &reducer.anomalies),
            ("notices", &reducer.notices),
            ("failures", &reducer.failures),
        ];
        for (list, sentences) in sentences {
            let codes: BTreeSet<&String> = sentences.iter().map(|s| &s.code).collect();
            if codes.len() != sentences.len() {
                out.add(
                    "code.clash",
                    &format!("{at}/{list}"),
                    "A code occurs twice.",
                    "Keep one of the two.",
                );
            }
        }
        for notice in &reducer.notices {
            member(
                notices,
                &notice.code,
                &format!("{at}/notices"),
                "code of ReducerNoticeCode",
                out,
            );
        }
        if let Some(codes) = self.anomaly_codes(&reducer.state) {
            same(&codes, &reducer.anomalies, &format!("{at}/anomalies"), &reducer.state, out);
        }
    }

    /// The codes that the anomalies of a state may have. `None` where its anomalies have no codes.
    fn anomaly_codes(&self, state: &str) -> Option<BTreeSet<String>> {
        let target = |schema: &Value| schema::target(schema).map(str::to_owned);
        let item =
            target(self.bundle.types.get(state)?.schema.pointer("/properties/anomalies/items")?)?;
        let code = target(self.bundle.types.get(&item)?.schema.pointer("/properties/code")?)?;
        let values = self.bundle.types.get(&code)?.schema.get("enum")?.as_array()?;
        Some(values.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    fn rules(&self, found: &mut Vec<Problem>) {
        let rules = &self.policies.reducer_rules;
        let mut out = Problems { file: "policy/reducer_rules.json", found };
        let lanes = self.values(&self.policies.aliases.canonical_type, &mut out);
        let moves = rules.status.rollbacks.iter().flat_map(|r| [&r.from, &r.to]);
        for lane in rules.status.evidence_lanes.iter().chain(moves) {
            member(&lanes, lane, "/status", "lane", &mut out);
        }
        for strictness in [&rules.glossary.initial_strictness, &rules.glossary.off_strictness] {
            member(
                &self.values("GlossaryStrictness", &mut out),
                strictness,
                "/glossary",
                "strictness",
                &mut out,
            );
        }
        member(
            &self.values("HashAlgorithm", &mut out),
            &rules.dossier.default_algorithm,
            "/dossier",
            "hash algorithm",
            &mut out,
        );
        let d = &rules.decision_point;
        let (states, actors, roles) = (
            self.values("DecisionPointState", &mut out),
            self.values("RuntimeActorType", &mut out),
            self.values("DecisionAuthorityRole", &mut out),
        );
        self.machine("/decision_point", &[&d.steps], &d.allowed, &states, &mut out);
        d.deciding_states
            .iter()
            .for_each(|s| member(&states, s, "/decision_point/deciding_states", "state", &mut out));
        for actor in d.deciding_actor_types.iter().chain([&d.llm_actor_type, &d.service_actor_type])
        {
            member(&actors, actor, "/decision_point", "kind of actor", &mut out);
        }
        d.deciding_roles
            .iter()
            .chain(&d.llm_roles)
            .for_each(|r| member(&roles, r, "/decision_point", "role", &mut out));
        let c = &rules.connector;
        let states = self.values("ConnectorState", &mut out);
        self.machine("/connector", &[&c.steps, &c.user_steps], &c.allowed, &states, &mut out);
    }

    fn machine(
        &self,
        at: &str,
        steps: &[&Vec<StateOfEvent>],
        allowed: &[Row],
        states: &BTreeSet<String>,
        out: &mut Problems<'_>,
    ) {
        let events = self.bundle.events();
        for step in steps.iter().copied().flatten() {
            if !events.contains_key(step.event_type.as_str()) {
                out.add(
                    "policy.event_type",
                    &format!("{at}/steps"),
                    format!("The contract has no event type `{}`.", step.event_type),
                    "Correct the name.",
                );
            }
            member(states, &step.to, &format!("{at}/steps"), "state", out);
        }
        for row in allowed {
            row.from
                .iter()
                .chain(&row.to)
                .for_each(|s| member(states, s, &format!("{at}/allowed"), "state", out));
        }
    }

    fn terminal(&self, found: &mut Vec<Problem>) {
        let document = &self.policies.documents["terminal_states"];
        let mut out = Problems { file: "policy/terminal_states.json", found };
        for (list, type_name) in TERMINAL_TYPES {
            let values = self.values(type_name, &mut out);
            for value in document[list].as_array().into_iter().flatten().filter_map(Value::as_str) {
                member(&values, value, &format!("/{list}"), type_name, &mut out);
            }
        }
    }
}

/// The sentences say something for every code of the schema, and for no other.
fn same(
    codes: &BTreeSet<String>,
    sentences: &[Sentence],
    at: &str,
    state: &str,
    out: &mut Problems<'_>,
) {
    for sentence in sentences.iter().filter(|s| !codes.contains(&s.code)) {
        out.add(
            "reducer.code",
            at,
            format!("`{}` is not an anomaly of {state}.", sentence.code),
            "Add it to the schema of the state, or remove it here.",
        );
    }
    for code in codes.iter().filter(|c| !sentences.iter().any(|s| s.code == **c)) {
        out.add(
            "reducer.code",
            at,
            format!("The anomaly `{code}` of {state} has no sentence."),
            "Add one.",
        );
    }
}
