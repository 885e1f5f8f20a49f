//! A state in short: a few facts, its anomalies and notices.

use serde_json::Value;
use spec_kitty_events::plural::count;
use spec_kitty_events::reduce::{AnyState, ReducerName};
use spec_kitty_events::{
    Lane, MissionDossierState, ReducedCollaborationState, ReducedConnectorState,
    ReducedDecisionPointState, ReducedGlossaryState, ReducedMission, ReducedMissionAuditState,
    ReducedMissionRunState, ReducedSyncState, WorkPackageState,
};
use std::collections::BTreeMap;

/// How something is: colours on a terminal, nothing elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Good,
    Waiting,
    Bad,
}

/// A label and its values, one to a line.
#[derive(Debug)]
pub(super) struct Fact {
    pub label: String,
    pub lines: Vec<String>,
    /// Whether the lines are names that share lines, counted beside the label.
    pub names: bool,
    pub tone: Tone,
}

/// An anomaly or a notice.
#[derive(Debug)]
pub(super) struct Remark {
    pub event_id: String,
    pub code: String,
    pub reason: String,
    pub details: String,
}

/// One state.
#[derive(Debug)]
pub(super) struct Summary {
    pub title: &'static str,
    pub facts: Vec<Fact>,
    pub anomalies: Vec<Remark>,
    pub notices: Vec<Remark>,
    pub events: i64,
}

/// The summary of a state. `whole` also has what another summary of the same replay has.
pub(super) fn summary(reducer: ReducerName, state: &AnyState, whole: bool) -> Summary {
    let facts = match state {
        AnyState::Status(state) => lanes(&state.wp_states),
        AnyState::Lifecycle(state) => lifecycle(state, whole),
        AnyState::Collaboration(state) => collaboration(state),
        AnyState::Glossary(state) => glossary(state),
        AnyState::MissionNext(state) => run(state),
        AnyState::Dossier(state) => dossier(state),
        AnyState::MissionAudit(state) => audit(state),
        AnyState::DecisionPoint(state) => decision_point(state),
        AnyState::Connector(state) => connector(state),
        AnyState::Sync(state) => sync(state),
        // The contract has a reducer that this table does not know: its state is there as JSON.
        _ => Vec::new(),
    };
    let state = serde_json::to_value(state).unwrap_or_default();
    let mut anomalies = remarks(&state, "anomalies");
    let mut notices = remarks(&state, "notices");
    if reducer == ReducerName::Lifecycle && !whole {
        // The summary of the work packages has these.
        anomalies.retain(|a| a.code != "wp_status");
        notices.retain(|n| n.code != "forced_from_lane_bypass");
    }
    Summary {
        title: reducer.info().title,
        facts,
        anomalies,
        notices,
        events: state["event_count"].as_i64().unwrap_or(0),
    }
}

fn remarks(state: &Value, list: &str) -> Vec<Remark> {
    let text = |v: &Value, name: &str| v[name].as_str().unwrap_or_default().to_owned();
    let entries = state[list].as_array().into_iter().flatten();
    entries
        .filter(|v| v.get("code").is_some())
        .map(|v| {
            let details = v["details"].as_array().into_iter().flatten().filter_map(Value::as_str);
            Remark {
                event_id: text(v, "event_id"),
                code: text(v, "code"),
                reason: text(v, "reason"),
                details: details.collect::<Vec<_>>().join(", "),
            }
        })
        .collect()
}

fn fact(label: &str, text: impl ToString, tone: Tone) -> Fact {
    Fact { label: label.to_owned(), lines: vec![text.to_string()], names: false, tone }
}

fn plain(label: &str, text: impl ToString) -> Fact {
    fact(label, text, Tone::Plain)
}

/// A fact of several lines, left out when there is none.
fn list(label: &str, lines: Vec<String>, tone: Tone) -> Option<Fact> {
    (!lines.is_empty()).then(|| Fact { label: label.to_owned(), lines, names: false, tone })
}

fn or_none(text: Option<&String>) -> String {
    text.filter(|text| !text.is_empty()).cloned().unwrap_or_else(|| "none yet".to_owned())
}

fn names<'a>(ids: impl Iterator<Item = &'a String>) -> String {
    ids.cloned().collect::<Vec<_>>().join("  ")
}

/// The lanes in their order, each with its work packages; those without any are left out.
fn lanes(states: &BTreeMap<String, WorkPackageState>) -> Vec<Fact> {
    let of = |lane: &Lane| -> Option<Fact> {
        let here: Vec<&WorkPackageState> =
            states.values().filter(|s| s.current_lane == *lane).collect();
        let tone = match lane {
            Lane::Done => Tone::Good,
            Lane::Blocked if !here.is_empty() => Tone::Bad,
            Lane::ForReview if !here.is_empty() => Tone::Waiting,
            _ => Tone::Plain,
        };
        let lines: Vec<String> = here.iter().map(|s| s.wp_id.clone()).collect();
        let label = lane.as_str().to_owned();
        (!lines.is_empty()).then_some(Fact { label, lines, names: true, tone })
    };
    let facts: Vec<Fact> = Lane::ALL.iter().filter_map(of).collect();
    if facts.is_empty() { vec![plain("work packages", "none yet")] } else { facts }
}

fn lifecycle(state: &ReducedMission, whole: bool) -> Vec<Fact> {
    let tone = match state.mission_status.map(|s| s.to_string()).as_deref() {
        Some("completed") => Tone::Good,
        Some("cancelled") => Tone::Bad,
        _ => Tone::Plain,
    };
    let status = state.mission_status.map_or_else(|| "not started".to_owned(), |s| s.to_string());
    let mut facts = vec![
        fact("status", status, tone),
        plain("mission", or_none(state.mission_id.as_ref())),
        plain("type", or_none(state.mission_type.as_ref())),
    ];
    facts.push(plain("phase", or_none(state.current_phase.as_ref())));
    if state.phases_entered.len() > 1 {
        facts.push(plain("phases", state.phases_entered.join(" → ")));
    }
    if whole {
        facts.extend(lanes(&state.wp_states));
    }
    facts
}

fn collaboration(state: &ReducedCollaborationState) -> Vec<Fact> {
    let about = |(id, identity): (&String, &spec_kitty_events::ParticipantIdentity)| {
        let mut text = format!("{id} ({})", identity.participant_type);
        if state.active_drivers.contains(id) {
            text.push_str(", driving");
        }
        if let Some(focus) = state.focus_by_participant.get(id) {
            text.push_str(&format!(", on {} {}", focus.target_type, focus.target_id));
        }
        for step in state.active_executions.get(id).into_iter().flatten() {
            text.push_str(&format!(", running {step}"));
        }
        text
    };
    let open = state
        .warnings
        .iter()
        .filter(|w| w.acknowledgements.is_empty())
        .map(|w| format!("{} {}", w.warning_id, w.warning_type));
    let decided = state
        .decisions
        .iter()
        .map(|d| format!("{}: {} ({})", d.topic, d.chosen_option, d.participant_id));
    let mut facts = vec![plain("mission", or_none(Some(&state.mission_id)))];
    facts.extend(list("here", state.participants.iter().map(about).collect(), Tone::Plain));
    facts.extend(list("left", state.departed_participants.keys().cloned().collect(), Tone::Plain));
    facts.extend(list("open warnings", open.collect(), Tone::Bad));
    facts.extend(list("decided", decided.collect(), Tone::Good));
    facts.push(plain("said", count(state.comments.len(), "comment")));
    facts
}

fn glossary(state: &ReducedGlossaryState) -> Vec<Fact> {
    let terms = state
        .term_candidates
        .iter()
        .map(|(scope, terms)| format!("{scope}: {}", names(terms.keys())));
    let senses = state.term_senses.iter().flat_map(|(scope, terms)| {
        terms.iter().map(move |(term, sense)| format!("{scope} {term}: {}", sense.after_sense))
    });
    let open = state
        .clarifications
        .iter()
        .filter(|c| !c.resolved)
        .map(|c| format!("{} asked by {}", c.term, c.request_event_id));
    let blocks = state
        .generation_blocks
        .iter()
        .map(|b| format!("step {}, {}", b.step_id, count(b.conflict_event_ids.len(), "conflict")));
    let mut facts = vec![
        plain("mission", or_none(Some(&state.mission_id))),
        plain("strictness", state.current_strictness),
        plain(
            "scopes",
            if state.active_scopes.is_empty() {
                "-".to_owned()
            } else {
                names(state.active_scopes.keys())
            },
        ),
    ];
    facts.extend(list("terms", terms.collect(), Tone::Plain));
    facts.extend(list("senses", senses.collect(), Tone::Plain));
    facts.extend(list("open questions", open.collect(), Tone::Waiting));
    facts.extend(list("blocked", blocks.collect(), Tone::Bad));
    facts
}

fn run(state: &ReducedMissionRunState) -> Vec<Fact> {
    let status = state.run_status.map_or_else(|| "not started".to_owned(), |s| s.to_string());
    let tone = if status == "completed" { Tone::Good } else { Tone::Plain };
    let pending =
        state.pending_decisions.values().map(|d| format!("{}: {}", d.decision_id, d.question));
    let mut facts =
        vec![fact("status", status, tone), plain("run", or_none(state.run_id.as_ref()))];
    facts.extend(state.current_step_id.as_ref().map(|step| plain("step", step)));
    facts.extend(
        (!state.completed_steps.is_empty())
            .then(|| plain("completed", state.completed_steps.join(" → "))),
    );
    facts.extend(list("open decisions", pending.collect(), Tone::Waiting));
    facts
}

fn dossier(state: &MissionDossierState) -> Vec<Fact> {
    let tone = match state.parity_status.to_string().as_str() {
        "clean" => Tone::Good,
        "drifted" => Tone::Bad,
        _ => Tone::Plain,
    };
    let mut facts = vec![fact("parity", state.parity_status, tone)];
    facts.extend(
        state
            .namespace
            .as_ref()
            .map(|n| plain("mission", format!("{} on {}", n.mission_slug, n.target_branch))),
    );
    let artifact = |(path, entry): (&String, &spec_kitty_events::ArtifactEntry)| {
        format!(
            "{path} ({}){}",
            entry.identity.artifact_class,
            if entry.superseded { ", superseded" } else { "" }
        )
    };
    facts.extend(list("artifacts", state.artifacts.iter().map(artifact).collect(), Tone::Plain));
    let missing = state
        .anomalies
        .iter()
        .map(|a| format!("{}, asked for by {}", a.expected_identity.path, a.manifest_step));
    facts.extend(list("missing", missing.collect(), Tone::Bad));
    facts.extend(state.latest_snapshot.as_ref().map(|s| {
        let (artifacts, anomalies) =
            (count(s.artifact_count, "artifact"), count(s.anomaly_count, "anomaly"));
        plain("snapshot", format!("{artifacts}, {anomalies}, {}", s.computed_at))
    }));
    facts.extend(list(
        "drift",
        state
            .drift_history
            .iter()
            .map(|d| format!("{} at {}", d.drift_kind, d.detected_at))
            .collect(),
        Tone::Bad,
    ));
    facts
}

fn audit(state: &ReducedMissionAuditState) -> Vec<Fact> {
    let (status, verdict) = (state.audit_status.to_string(), state.verdict.map(|v| v.to_string()));
    let tone = match (status.as_str(), verdict.as_deref()) {
        (_, Some("pass")) => Tone::Good,
        ("awaiting_decision", _) | (_, Some("pass_with_warnings")) => Tone::Waiting,
        ("failed", _) | (_, Some(_)) => Tone::Bad,
        _ => Tone::Plain,
    };
    let mut facts = vec![fact("status", status, tone)];
    facts.extend(verdict.map(|v| {
        let severity = state.severity.map_or_else(String::new, |s| format!(", {s}"));
        fact(
            "verdict",
            format!("{v} ({}{severity})", count(state.findings_count.unwrap_or(0), "finding")),
            tone,
        )
    }));
    facts.extend(state.mission_slug.as_ref().map(|m| plain("mission", m)));
    facts.extend(state.summary.as_ref().map(|s| plain("summary", s)));
    facts.extend(state.error_code.as_ref().map(|c| {
        fact("error", format!("{c} {}", state.error_message.as_deref().unwrap_or("")), Tone::Bad)
    }));
    let pending = state
        .pending_decisions
        .iter()
        .map(|d| format!("{} ({}): {}", d.decision_id, d.severity, d.question));
    facts.extend(list("open decisions", pending.collect(), Tone::Waiting));
    facts
}

fn decision_point(state: &ReducedDecisionPointState) -> Vec<Fact> {
    let name = state.state.map_or_else(|| "not opened".to_owned(), |s| s.to_string());
    let tone = match name.as_str() {
        "open" | "discussing" => Tone::Waiting,
        "resolved" | "overridden" => Tone::Good,
        _ => Tone::Plain,
    };
    let mut facts = vec![fact("state", name, tone)];
    facts.extend(state.mission_slug.as_ref().map(|m| plain("mission", m)));
    if let (Some(actor), Some(role)) = (&state.last_actor_id, state.last_authority_role) {
        facts.push(plain(
            "last word",
            format!("{actor} as {role}: {}", state.last_rationale.as_deref().unwrap_or("")),
        ));
    }
    facts
}

fn connector(state: &ReducedConnectorState) -> Vec<Fact> {
    let name = state.current_state.map_or_else(|| "not provisioned".to_owned(), |s| s.to_string());
    let tone = match name.as_str() {
        "healthy" => Tone::Good,
        "degraded" | "revoked" => Tone::Bad,
        _ => Tone::Plain,
    };
    let mut facts = vec![fact("state", name, tone)];
    facts.extend(state.provider.as_ref().map(|p| plain("provider", p)));
    facts.extend(state.last_health_check.as_ref().map(|t| plain("last check", t)));
    facts.extend(list(
        "users",
        state.user_connections.iter().map(|u| format!("{} {}", u.user_id, u.state)).collect(),
        Tone::Plain,
    ));
    facts
}

fn sync(state: &ReducedSyncState) -> Vec<Fact> {
    let counts = &state.outcome_counts;
    let bad = |n: i64| if n > 0 { Tone::Bad } else { Tone::Plain };
    vec![
        plain("accepted", counts.accepted_count),
        fact("rejected", counts.rejected_count, bad(counts.rejected_count)),
        plain("retried", counts.retry_count),
        fact("given up", counts.dead_letter_count, bad(counts.dead_letter_count)),
        plain("replayed", counts.replay_count),
    ]
}
