//! Who works on a mission together: the rules in `src/reduce/family/collaboration.rs`.

mod lists;
mod participants;
mod questions;
mod warnings;
mod work;

use crate::given::{self, Draft, Outcome, event, foreign};
use serde_json::{Value, json};
use spec_kitty_events::ParticipantIdentity;
use spec_kitty_events::reduce::{Collaboration, Mode, ReduceOptions, ReducerName, reduce};
use std::collections::BTreeMap;

pub(crate) const SAYING: &[fn()] = &[
    questions::q1_a_malformed_payload_is_an_anomaly,
    questions::q1_a_malformed_payload_is_a_failure_in_strict_mode,
    participants::r1_3_a_second_invitation_is_an_anomaly,
    participants::r2_3_a_second_join_does_not_refresh_the_identity,
    participants::r3_2_who_is_not_active_cannot_leave,
    participants::activity_who_has_left_is_departed,
    participants::activity_who_never_joined_is_unknown,
    work::r8_a_step_must_be_under_way,
    warnings::r10_2_an_answer_to_an_unknown_warning_stands_for_it,
    questions::q4_an_identity_of_another_id_is_kept_under_the_payloads_own,
    questions::q10_the_first_event_names_the_mission,
    questions::q14_comments_and_decisions_are_not_looked_up,
    questions::copies_of_different_content_are_a_notice,
];

fn strict(events: impl IntoIterator<Item = Draft>) -> Outcome {
    given::strict(ReducerName::Collaboration, events)
}

fn permissive(events: impl IntoIterator<Item = Draft>) -> Outcome {
    given::permissive(ReducerName::Collaboration, events)
}

fn identity(id: &str) -> Value {
    json!({"participant_id": id, "participant_type": "human", "display_name": null,
    "session_id": null})
}

fn roster(ids: &[&str]) -> BTreeMap<String, ParticipantIdentity> {
    ids.iter().map(|id| ((*id).to_owned(), serde_json::from_value(identity(id)).unwrap())).collect()
}

fn of(event_type: &str, id: &str) -> Draft {
    event(event_type, json!({"participant_id": id, "mission_id": "m1"}))
}

fn invited(id: &str) -> Draft {
    of("ParticipantInvited", id)
        .with("participant_identity", identity(id))
        .with("invited_by", "owner")
}

fn joined(id: &str) -> Draft {
    of("ParticipantJoined", id).with("participant_identity", identity(id))
}

fn left(id: &str) -> Draft {
    of("ParticipantLeft", id)
}

fn heartbeat(id: &str) -> Draft {
    of("PresenceHeartbeat", id)
}

fn intent(id: &str, intent: &str) -> Draft {
    of("DriveIntentSet", id).with("intent", intent)
}

fn focus(id: &str, kind: &str, target: &str) -> Draft {
    of("FocusChanged", id).with("focus_target", json!({"target_type": kind, "target_id": target}))
}

fn step_started(id: &str, step: &str) -> Draft {
    of("PromptStepExecutionStarted", id).with("step_id", step)
}

fn step_completed(id: &str, step: &str, outcome: &str) -> Draft {
    of("PromptStepExecutionCompleted", id).with("step_id", step).with("outcome", outcome)
}

fn drivers(warning: &str, ids: &[&str]) -> Draft {
    let target = json!({"target_type": "wp", "target_id": "WP01"});
    let payload = json!({"warning_id": warning, "mission_id": "m1", "participant_ids": ids,
    "focus_target": target, "severity": "info"});
    event("ConcurrentDriverWarning", payload)
}

fn collision(warning: &str, ids: &[&str]) -> Draft {
    let payload = json!({"warning_id": warning, "mission_id": "m1", "participant_ids": ids,
    "step_id": "s1", "severity": "warning"});
    event("PotentialStepCollisionDetected", payload)
}

fn acknowledged(id: &str, warning: &str, answer: &str) -> Draft {
    of("WarningAcknowledged", id).with("warning_id", warning).with("acknowledgement", answer)
}

fn comment(id: &str, comment: &str) -> Draft {
    of("CommentPosted", id).with("comment_id", comment).with("content", "Looks good.")
}

fn decision(id: &str, decision: &str) -> Draft {
    of("DecisionCaptured", id)
        .with("decision_id", decision)
        .with("topic", "storage")
        .with("chosen_option", "sqlite")
}

fn session(id: &str, session: &str) -> Draft {
    of("SessionLinked", id)
        .with("primary_session_id", "s0")
        .with("linked_session_id", session)
        .with("link_type", "cli_to_saas")
}

/// What only those who have joined may do.
fn activities(id: &str) -> Vec<Draft> {
    vec![
        intent(id, "active"),
        focus(id, "wp", "WP01"),
        step_started(id, "s1"),
        step_completed(id, "s1", "success"),
        acknowledged(id, "w1", "hold"),
        comment(id, "c1"),
        decision(id, "d1"),
        session(id, "s1"),
    ]
}
