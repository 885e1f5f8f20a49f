//! The fold of local mission logs: each quirk of release 11.0.0 (L1 to L32), with what is done
//! about it.

use serde_json::{Value, json};
use spec_kitty_events::MissionFindingCode as Code;
use spec_kitty_events::mission::{Board, Finding, Outcome, Reading};

/// What a log amounts to.
struct Seen {
    state: Value,
    findings: Vec<Finding>,
    bad: Vec<u64>,
    outcomes: Vec<(u64, Outcome)>,
}

impl Seen {
    fn lane(&self, wp: &str) -> &str {
        self.state["work_packages"][wp]["lane"].as_str().unwrap_or("none")
    }

    fn has(&self, code: Code) -> bool {
        self.findings.iter().any(|finding| finding.code == code)
    }

    fn line_of(&self, code: Code) -> Option<u64> {
        self.findings.iter().find(|finding| finding.code == code)?.line
    }
}

/// Folds lines, or `None` where the release refuses them.
fn fold_lines(lines: &[String], reading: Reading) -> Option<Seen> {
    let mut board = Board::new(reading);
    lines.iter().for_each(|line| board.line(line.as_bytes()));
    let folded = board.fold().ok()?;
    Some(Seen {
        state: folded.state.to_value(),
        findings: folded.findings().to_vec(),
        bad: folded.bad.iter().map(|bad| bad.line).collect(),
        outcomes: folded.rows.iter().map(|row| (row.line(), row.outcome)).collect(),
    })
}

fn fold(rows: &[Value], reading: Reading) -> Option<Seen> {
    let lines: Vec<String> = rows.iter().map(Value::to_string).collect();
    fold_lines(&lines, reading)
}

fn ours(rows: &[Value]) -> Seen {
    fold(rows, Reading::Contract).expect("it refuses no log")
}

/// Both readings, which must agree on the state.
fn both(rows: &[Value]) -> Seen {
    let seen = ours(rows);
    let release = fold(rows, Reading::Release).expect("the release reads it");
    assert_eq!(seen.state, release.state);
    seen
}

/// A lane row: its number gives id and minute.
fn row(n: u8, moved: &str) -> Value {
    let (from, to) = moved.split_once('>').unwrap();
    json!({
        "event_id": format!("01KQ9M3M00000000000000000{}", char::from(b'A' + n)),
        "mission_slug": "012-sample", "wp_id": "WP01", "from_lane": from, "to_lane": to,
        "at": format!("2026-05-01T10:{n:02}:00+00:00"), "actor": "ana", "force": false,
        "execution_mode": "worktree", "reason": null, "review_ref": null, "evidence": null,
        "review_result": null, "policy_metadata": null,
    })
}

fn with(mut row: Value, members: Value) -> Value {
    row.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    row
}

fn note(n: u8, delta: Value) -> Value {
    json!({
        "kind": "annotation", "event_id": format!("01KQ9M3N00000000000000000{}",
        char::from(b'A' + n)),
        "wp_id": "WP01", "at": format!("2026-05-01T11:{n:02}:00+00:00"), "actor": "ana",
        "delta": delta,
    })
}

fn seed(row: Value) -> Value {
    with(row, json!({"actor": "migration:backfill"}))
}

fn forced(row: Value) -> Value {
    with(row, json!({"force": true, "reason": "because"}))
}

#[test]
fn l1_a_dropped_row_is_counted_and_reported() {
    let rows = [row(0, "planned>claimed"), row(1, "planned>blocked")];
    let seen = both(&rows);
    assert_eq!(seen.lane("WP01"), "claimed");
    assert_eq!(seen.state["event_count"], 2);
    assert_eq!(seen.state["last_event_id"], rows[1]["event_id"]);
    assert_eq!(seen.outcomes, [(1, Outcome::First), (2, Outcome::LostOnContinuity)]);
    assert_eq!(seen.line_of(Code::FoldLostOnContinuity), Some(2));
}

#[test]
fn l1_a_row_that_lost_to_a_rollback_of_its_time_is_reported() {
    let at = json!({"at": "2026-05-01T10:05:00+00:00"});
    let rows = [
        row(0, "for_review>in_review"),
        with(row(1, "in_review>planned"), at.clone()),
        with(row(2, "planned>claimed"), at),
    ];
    let seen = both(&rows);
    assert_eq!(seen.lane("WP01"), "planned");
    assert_eq!(seen.line_of(Code::FoldLostToRollback), Some(3));
}

#[test]
fn l2_annotations_count_once_unless_the_release_is_asked() {
    let twice = [note(0, json!({"note": "x"})), note(0, json!({"note": "x"}))];
    let notes =
        |seen: &Seen| seen.state["work_packages"]["WP01"]["notes"].as_array().unwrap().len();
    let seen = ours(&twice);
    assert_eq!(notes(&seen), 1);
    assert!(seen.has(Code::RowCopy));
    assert_eq!(notes(&fold(&twice, Reading::Release).unwrap()), 2);
}

#[test]
fn l2_and_l3_the_order_of_the_file_changes_nothing() {
    let rows = [
        row(0, "planned>claimed"),
        with(row(0, "planned>blocked"), json!({"reason": "other"})),
        note(0, json!({"note": "x"})),
        note(0, json!({"note": "y"})),
        row(2, "claimed>in_progress"),
    ];
    let expected = ours(&rows).state;
    let mut turned = rows.to_vec();
    for _ in 0..rows.len() {
        turned.rotate_left(1);
        assert_eq!(ours(&turned).state, expected);
        turned.swap(0, 1);
        assert_eq!(ours(&turned).state, expected);
    }
}

#[test]
fn l3_one_id_with_two_contents_is_a_conflict_and_the_release_takes_the_first() {
    let rows = [row(0, "planned>claimed"), row(0, "planned>blocked")];
    let release = |rows: &[Value]| fold(rows, Reading::Release).unwrap().lane("WP01").to_owned();
    assert_eq!(release(&rows), "claimed");
    assert_eq!(release(&[rows[1].clone(), rows[0].clone()]), "blocked");
    let seen = ours(&rows);
    assert!(seen.has(Code::RowIdConflict));
    assert_eq!(seen.state["event_count"], 1);
}

#[test]
fn l4_a_lane_row_with_an_event_type_is_passed_over_and_reported() {
    for event_type in [json!("wp_moved"), Value::Null] {
        let rows = [with(row(0, "planned>claimed"), json!({"event_type": event_type}))];
        let seen = both(&rows);
        assert_eq!(seen.lane("WP01"), "none");
        assert_eq!(seen.line_of(Code::RowTypedLaneIgnored), Some(1));
    }
}

#[test]
fn l5_doing_is_in_progress() {
    for reading in [Reading::Contract, Reading::Release] {
        let seen = fold(&[row(0, "claimed>doing"), row(1, "doing>for_review")], reading).unwrap();
        assert_eq!(seen.lane("WP01"), "for_review");
        assert!(seen.has(Code::RowLaneAlias));
    }
}

#[test]
fn l6_a_lane_without_a_column_is_an_error() {
    for lane in ["genesis", "uninitialized"] {
        let seen = both(&[forced(row(0, &format!("planned>{lane}")))]);
        assert_eq!(seen.lane("WP01"), lane);
        assert!(seen.has(Code::RowNotDisplayed));
        assert_eq!(Code::RowNotDisplayed.level().as_str(), "error");
    }
}

#[test]
fn l7_moves_outside_the_matrix_apply_and_are_reported() {
    for moved in ["done>planned", "planned>planned", "claimed>done", "canceled>in_progress"] {
        let seen = both(&[row(0, moved)]);
        assert_eq!(seen.lane("WP01"), moved.split_once('>').unwrap().1);
        assert!(seen.has(Code::FoldOutsideMatrix), "{moved}");
    }
    assert!(!both(&[row(0, "for_review>in_review")]).has(Code::FoldOutsideMatrix));
}

#[test]
fn l8_a_late_bootstrap_sets_a_package_back() {
    let seen = both(&[row(0, "planned>claimed"), forced(row(1, "planned>planned"))]);
    assert_eq!(seen.lane("WP01"), "planned");
    assert_eq!(seen.line_of(Code::FoldBootstrapRegression), Some(2));
    assert!(!both(&[forced(row(0, "planned>planned"))]).has(Code::FoldBootstrapRegression));
}

#[test]
fn l9_the_earlier_row_wins_a_fork_and_a_lost_cancel_is_an_error() {
    let seen = both(&[row(0, "planned>claimed"), row(1, "planned>canceled")]);
    assert_eq!(seen.lane("WP01"), "claimed");
    assert_eq!(seen.line_of(Code::FoldLostCancel), Some(2));
    assert_eq!(Code::FoldLostCancel.level().as_str(), "error");
    assert_eq!(seen.line_of(Code::FoldFork), Some(2));
}

#[test]
fn l10_a_fast_clock_swallows_the_next_move() {
    // The claim is dated after the start that followed it.
    let seen = both(&[
        row(5, "planned>claimed"),
        row(2, "claimed>in_progress"),
        row(0, "genesis>planned"),
    ]);
    assert_eq!(seen.lane("WP01"), "claimed");
    assert_eq!(seen.line_of(Code::OrderClockSkew), Some(2));
}

#[test]
fn l10_departures_from_approved_are_lifted() {
    let rows =
        [row(0, "planned>for_review"), row(5, "for_review>approved"), row(3, "approved>done")];
    let seen = both(&rows);
    assert_eq!(seen.lane("WP01"), "done");
    assert_eq!(seen.line_of(Code::OrderLifted), Some(3));
    assert_eq!(seen.state["materialized_at"], rows[2]["at"]);
}

#[test]
fn l11_times_are_compared_as_text() {
    let at = |n, moved, at: &str| with(row(n, moved), json!({"at": at}));
    let rows = [
        at(0, "planned>claimed", "2026-05-01T10:00:00Z"),
        at(1, "claimed>in_progress", "2026-05-01T10:00:00.500000+00:00"),
    ];
    let seen = both(&rows);
    assert_eq!(seen.outcomes.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 1]);
    assert!(seen.has(Code::LogMixedTimeForms));
}

#[test]
fn l12_an_empty_agent_clears_nothing() {
    let rows = [
        forced(row(0, "planned>planned")),
        note(0, json!({"agent": "claude", "shell_pid": 7})),
        note(1, json!({"agent": "", "shell_pid": 0})),
    ];
    let seen = both(&rows);
    let package = &seen.state["work_packages"]["WP01"];
    assert_eq!((&package["agent"], &package["shell_pid"]), (&json!("claude"), &json!(0)));
    assert!(seen.has(Code::ClaimStaleAgent));
    let released =
        both(&[rows[0].clone(), rows[1].clone(), note(1, json!({"release_runtime_claim": true}))]);
    assert_eq!(released.state["work_packages"]["WP01"]["agent"], Value::Null);
    assert!(!released.has(Code::ClaimStaleAgent));
}

#[test]
fn l13_the_head_is_of_the_first_and_of_the_last_row() {
    let other = json!({"mission_slug": "013-other", "wp_id": "WP02"});
    let seen = both(&[row(0, "planned>claimed"), with(row(1, "planned>claimed"), other)]);
    assert_eq!(seen.state["mission_slug"], "012-sample");
    assert!(seen.has(Code::LogMixedMissions));
}

#[test]
fn l14_a_row_of_the_coming_line_is_kept_and_not_folded() {
    let newer = r#"{"specversion": "1.0", "id": "01KQ9M3M0000000000000000ZG",
        "source": "/spec-kitty/missions/m", "type": "ai.spec-kitty.wp.created.v1",
        "time": "2026-05-01T12:00:00Z", "datacontenttype": "application/json",
        "dataschema": "https://schemas.example.invalid/x.json", "schemaversion": "4.0.0",
        "lamportclock": 1, "nodeid": "0123456789ab", "data": {},
        "subject": "WP01", "missionid": "m"}"#;
    let lines = [row(0, "planned>claimed").to_string(), newer.replace('\n', "")];
    for reading in [Reading::Contract, Reading::Release] {
        let seen = fold_lines(&lines, reading).unwrap();
        assert_eq!(seen.lane("WP01"), "claimed");
        assert_eq!(seen.line_of(Code::RowNewerLine), Some(2));
    }
}

#[test]
fn l15_one_bad_line_refuses_the_log_for_the_release_only() {
    let lines = [row(0, "planned>claimed").to_string(), "{".to_owned()];
    assert!(fold_lines(&lines, Reading::Release).is_none());
    let seen = fold_lines(&lines, Reading::Contract).unwrap();
    assert_eq!((seen.bad.as_slice(), seen.lane("WP01")), (&[2][..], "claimed"));
}

#[test]
fn l16_a_value_of_the_wrong_type_is_a_bad_line() {
    let odd = [
        json!({"at": 5}),
        json!({"at": null}),
        json!({"wp_id": {}}),
        json!({"event_id": []}),
        json!({"policy_metadata": "x"}),
    ];
    for members in odd {
        let rows = [row(0, "genesis>planned"), with(row(1, "planned>claimed"), members.clone())];
        assert!(fold(&rows, Reading::Release).is_none(), "{members}");
        assert_eq!(ours(&rows).bad, [2], "{members}");
    }
    for delta in [json!(null), json!({"subtasks": []}), json!({"tracker_refs_replace": [[]]})] {
        let rows = [row(0, "genesis>planned"), note(0, delta.clone())];
        assert!(fold(&rows, Reading::Release).is_none(), "{delta}");
        assert_eq!(ours(&rows).bad, [2], "{delta}");
    }
}

#[test]
fn l16_a_time_that_is_no_text_is_read_where_it_is_compared_with_nothing() {
    let seen =
        fold(&[with(row(0, "planned>claimed"), json!({"at": null}))], Reading::Release).unwrap();
    assert_eq!(seen.state["materialized_at"], Value::Null);
}

#[test]
fn l17_an_annotation_id_may_end_with_a_line_feed_for_the_release_only() {
    let rows =
        [with(note(0, json!({"note": "x"})), json!({"event_id": "01KQ9M3M0000000000000000ZA\n"}))];
    assert!(fold(&rows, Reading::Release).is_some());
    assert_eq!(ours(&rows).bad, [1]);
}

#[test]
fn l18_values_are_made_to_fit_for_the_release_only() {
    let rows = [
        with(row(0, "planned>claimed"), json!({"force": "false", "actor": null})),
        with(row(1, "planned>blocked"), json!({"force": "false", "actor": ["a"]})),
        note(0, json!({"shell_pid": "12", "tracker_refs": "aba"})),
    ];
    let seen = fold(&rows, Reading::Release).unwrap();
    let package = &seen.state["work_packages"]["WP01"];
    assert_eq!(package["lane"], "blocked");
    assert_eq!((&package["actor"], &package["force_count"]), (&json!("['a']"), &json!(2)));
    assert_eq!((&package["shell_pid"], &package["tracker_refs"]), (&json!(12), &json!(["a", "b"])));
    assert_eq!(ours(&rows).bad, [1, 2, 3]);
}

#[test]
fn l19_only_a_line_feed_ends_a_line() {
    let text = with(row(0, "planned>claimed"), json!({"reason": "a\u{2028}b\u{85}c"})).to_string();
    for reading in [Reading::Contract, Reading::Release] {
        let mut board = Board::new(reading);
        board.log(format!("{text}\r\n").as_bytes());
        let folded = board.fold().unwrap();
        assert_eq!((folded.lines(), folded.bad.len()), (1, 0));
    }
}

#[test]
fn l20_the_fold_knows_number_and_type_of_no_meta_json() {
    let seen = both(&[row(0, "planned>claimed")]);
    assert_eq!(seen.state["mission_type"], "software-dev");
    assert_eq!(seen.state["mission_number"], "12");
}

#[test]
fn l21_evidence_and_reason_are_not_in_the_state() {
    let members = json!({
        "reason": "reviewed", "review_ref": "action-review-claim",
        "evidence": {"review": {"reviewer": "r", "verdict": "approved", "reference": "x"}},
    });
    let seen = both(&[with(row(0, "for_review>approved"), members)]);
    let package = seen.state["work_packages"]["WP01"].as_object().unwrap();
    assert!(["reason", "review_ref", "evidence"].iter().all(|name| !package.contains_key(*name)));
}

#[test]
fn l22_an_empty_review_ref_makes_a_rollback() {
    let rows = |review_ref: Value| {
        [
            row(0, "planned>in_progress"),
            with(row(1, "for_review>planned"), json!({"review_ref": review_ref})),
        ]
    };
    assert_eq!(both(&rows(json!(""))).lane("WP01"), "planned");
    assert_eq!(both(&rows(Value::Null)).lane("WP01"), "in_progress");
}

#[test]
fn l23_a_seed_is_told_by_the_beginning_of_its_actor() {
    let rows = |actor: &str| {
        [row(0, "planned>claimed"), with(row(1, "planned>blocked"), json!({"actor": actor}))]
    };
    assert!(both(&rows("migration:x")).has(Code::FoldLostSeed));
    assert!(both(&rows("migration")).has(Code::FoldLostOnContinuity));
    assert!(both(&rows("Migration:x")).has(Code::FoldLostOnContinuity));
}

#[test]
fn l24_members_that_nothing_reads_are_reported() {
    let seen = both(&[note(0, json!({"review_result": {"verdict": "approved"}}))]);
    assert!(seen.has(Code::RowUnreadMember));
    assert!(seen.state["work_packages"]["WP01"].get("review_result").is_none());
}

#[test]
fn l25_an_unsafe_slug_is_empty_and_reported() {
    for slug in ["../x", "-x", "a b", "a..b"] {
        let seen = both(&[with(row(0, "planned>claimed"), json!({"mission_slug": slug}))]);
        assert_eq!(seen.state["mission_slug"], "");
        assert!(seen.has(Code::LogUnsafeSlug), "{slug}");
    }
}

#[test]
fn l26_rows_are_counted_and_lines_too() {
    let rows =
        [row(0, "planned>claimed"), row(0, "planned>claimed"), note(0, json!({"note": "x"}))];
    let mut board = Board::new(Reading::Contract);
    rows.iter().for_each(|row| board.line(row.to_string().as_bytes()));
    board.line(b"");
    assert_eq!(board.fold().unwrap().state.event_count, 1);
    assert_eq!(board.lines(), 4);
    assert_eq!(board.shapes()["lane"], 2);
    assert_eq!((board.shapes()["annotation"], board.shapes()["blank"]), (1, 1));
}

#[test]
fn l27_packages_without_a_column_are_in_no_sum() {
    let seen = both(&[note(0, json!({"note": "x"}))]);
    assert_eq!(seen.lane("WP01"), "uninitialized");
    let sum: u64 =
        seen.state["summary"].as_object().unwrap().values().filter_map(Value::as_u64).sum();
    assert_eq!(sum, 0);
    assert!(seen.has(Code::PackageNotDisplayed));
}

#[test]
fn l29_leaving_a_review_without_a_verdict_erases_the_older_one() {
    let verdict = json!({"review_result": {"reviewer": "r", "verdict": "changes_requested",
    "reference": "x"}});
    let rows = [
        with(row(0, "in_review>in_progress"), verdict),
        row(1, "in_progress>in_review"),
        row(2, "in_review>approved"),
    ];
    let slot = |rows: &[Value]| both(rows).state["work_packages"]["WP01"]["review_result"].clone();
    assert_eq!(slot(&rows[..2])["verdict"], "changes_requested");
    assert_eq!(slot(&rows), Value::Null);
}

#[test]
fn l30_null_is_absent() {
    let mut short = row(0, "planned>claimed");
    let members = ["reason", "review_ref", "evidence", "review_result", "policy_metadata"];
    members.iter().for_each(|name| drop(short.as_object_mut().unwrap().remove(*name)));
    assert_eq!(both(&[short]).state, both(&[row(0, "planned>claimed")]).state);
}

#[test]
fn l31_a_stale_rollback_reopens_a_package_that_is_done() {
    for lane in ["done", "canceled"] {
        let rows = [
            row(0, "planned>in_review"),
            forced(row(1, &format!("in_review>{lane}"))),
            row(2, "in_review>planned"),
        ];
        let seen = both(&rows);
        assert_eq!(seen.lane("WP01"), "planned");
        assert_eq!(seen.line_of(Code::FoldReopened), Some(3));
        assert_eq!(Code::FoldReopened.level().as_str(), "error");
    }
}

#[test]
fn l32_a_rollback_beats_a_forced_row_of_its_time() {
    let at = json!({"at": "2026-05-01T10:05:00+00:00"});
    let rows = [
        row(0, "for_review>in_review"),
        with(row(1, "in_review>in_progress"), at.clone()),
        forced(with(row(2, "in_progress>done"), at)),
    ];
    let seen = both(&rows);
    assert_eq!(seen.lane("WP01"), "in_progress");
    assert_eq!(seen.line_of(Code::FoldLostForced), Some(3));
}

#[test]
fn a_log_of_created_packages_alone_is_not_a_healthy_empty_one() {
    let created = json!({
        "aggregate_id": "WP01", "aggregate_type": "WorkPackage",
        "event_id": "01KQ9M3M0000000000000000ZC",
        "event_type": "WPCreated", "schema_version": "5.0.0",
        "timestamp": "2026-05-01T09:00:00+00:00",
        "payload": {"mission_slug": "012-sample", "wp_id": "WP01", "wp_title": "t", "wp_path": "p",
        "depends_on": [],
            "actor": "a", "created_at": "2026-05-01T09:00:00+00:00"},
    });
    let seen = both(std::slice::from_ref(&created));
    assert!(seen.has(Code::LogUninitialized));
    assert_eq!(Code::LogUninitialized.level().as_str(), "error");
    let other = with(row(0, "planned>claimed"), json!({"wp_id": "WP02"}));
    assert!(both(&[created, other]).has(Code::PackageCreatedOnly));
}

#[test]
fn a_restatement_fills_slots_that_no_decision_wrote() {
    let claim = json!({"policy_metadata": {"agent": "claude", "shell_pid": 7,
    "shell_pid_created_at": "1.5"}});
    let rows = [row(0, "planned>in_progress"), seed(with(row(1, "planned>claimed"), claim))];
    let package = both(&rows).state["work_packages"]["WP01"].clone();
    assert_eq!((&package["lane"], &package["agent"]), (&json!("in_progress"), &json!("claude")));
}

/// Fed in steps, with boards asked for on the way, a log gives what it gives at once.
#[test]
fn folding_in_steps_is_folding_at_once() {
    let rows = [
        row(5, "planned>claimed"),
        row(2, "claimed>in_progress"),
        note(0, json!({"note": "x"})),
        row(0, "genesis>planned"),
    ];
    let mut board = Board::new(Reading::Contract);
    for (n, line) in rows.iter().enumerate() {
        board.line(line.to_string().as_bytes());
        assert_eq!(board.fold().unwrap().state.to_value(), ours(&rows[..=n]).state);
    }
}
