//! Comments, decisions and sessions.

use super::*;

#[test]
fn r11_comments_are_appended() {
    let outcome =
        strict([joined("p1"), comment("p1", "c1"), comment("p1", "c2").with("reply_to", "c1")]);
    let entry = json!({"comment_id": "c1", "event_id": outcome.named(2), "participant_id": "p1",
    "content": "Looks good.", "reply_to": null});
    outcome.quiet().has("/comments/0", entry).has("/comments/1/reply_to", "c1");
}

#[test]
fn r12_decisions_are_appended() {
    let outcome = strict([
        joined("p1"),
        joined("p2"),
        drivers("w1", &["p1", "p2"]),
        decision("p1", "d1").with("rationale", "simple").with("referenced_warning_id", "w1"),
        decision("p1", "d2"),
    ]);
    let entry = json!({
        "decision_id": "d1", "event_id": outcome.named(4), "participant_id": "p1",
        "topic": "storage", "chosen_option": "sqlite",
        "referenced_warning_id": "w1"
    });
    outcome
        .quiet()
        .has("/decisions/0", entry)
        .has("/decisions/1/referenced_warning_id", Value::Null);
}

#[test]
fn r13_sessions_are_a_list_with_repeats() {
    strict([joined("p1"), session("p1", "s2"), session("p1", "s1"), session("p1", "s2")])
        .quiet()
        .has("/linked_sessions/p1", json!(["s2", "s1", "s2"]));
}
