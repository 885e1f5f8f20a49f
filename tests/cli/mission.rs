//! `mission` as its users meet it.

use crate::mission_rows::row;
use crate::process::run_with;
use crate::support::root;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder of the sample missions.
fn samples() -> PathBuf {
    root().join("fixtures/missions")
}

const SAMPLE: &str = "kitty-specs/042-importer-01KQJ3T0";

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn out(folder: &Path, args: &[&str], input: &str, status: i32) -> String {
    let output = run_with(folder, args, input.as_bytes());
    assert_eq!(output.status.code(), Some(status), "{args:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

fn wide(args: &[&str], columns: usize) -> Output {
    Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .current_dir(samples())
        .env("COLUMNS", columns.to_string())
        .args(args)
        .output()
        .unwrap()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_board_is_one_object_with_the_members_of_the_release_first() {
    let board = json(&out(&samples(), &["mission", "board", SAMPLE, "--format", "json"], "", 0));
    let names: Vec<&str> = board.as_object().unwrap().keys().map(String::as_str).collect();
    let release = [
        "mission_slug",
        "mission_number",
        "mission_type",
        "materialized_at",
        "event_count",
        "last_event_id",
        "work_packages",
        "summary",
    ];
    assert_eq!(names[..8], release);
    assert_eq!(board["work_packages"]["WP03"]["lane"], "in_review");
    assert_eq!(board["mission_number"], "42");
    assert_eq!(board["meta"]["friendly_name"], "Importer of old logs");
    assert_eq!(board["rows"]["annotation"], 7);
    let text = board.to_string();
    let report = spec_kitty_events::Gate::live().object("MissionBoard", text.as_bytes()).unwrap();
    assert_eq!(report.violations, []);
}

#[test]
fn a_board_for_people_fits_the_width_and_says_what_is_wrong() {
    for columns in [60, 80, 200] {
        let output = wide(&["mission", "board", SAMPLE], columns);
        assert_eq!(output.status.code(), Some(0));
        let text = text(&output.stdout);
        assert!(text.lines().all(|line| line.chars().count() <= columns), "{columns}:\n{text}");
        insta::assert_snapshot!(format!("board_{columns}"), text);
    }
}

#[test]
fn a_folder_gives_one_row_for_each_mission() {
    for columns in [80, 200] {
        let output = wide(&["mission", "board", "kitty-specs"], columns);
        assert_eq!(output.status.code(), Some(0));
        insta::assert_snapshot!(format!("overview_{columns}"), text(&output.stdout));
    }
    // A folder above finds kitty-specs/ in it; without a path, the one in the working folder is
    // meant.
    let named = out(&samples(), &["mission", "board", "."], "", 0);
    assert_eq!(named, out(&samples(), &["mission", "board"], "", 0));
    let missions = json(&out(&samples(), &["mission", "board", ".", "--format", "json"], "", 0));
    assert_eq!(missions["missions"].as_array().unwrap().len(), 2);
    assert_eq!(missions["missions"][1]["summary"]["done"], 3);
}

#[test]
fn a_mission_is_chosen_by_the_beginning_of_its_slug() {
    let board = |slug: &str| {
        run_with(&samples(), &["mission", "board", "--mission", slug, "--format", "json"], b"")
    };
    assert_eq!(json(&text(&board("043").stdout))["event_count"], 21);
    for (slug, said) in [("04", "several missions begin with 04"), ("9", "there is no mission 9")] {
        let output = board(slug);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
    }
}

#[test]
fn a_board_at_a_time_takes_the_rows_up_to_it() {
    let at = ["mission", "board", SAMPLE, "--format", "json", "--at", "2026-05-04T12:30:00Z"];
    let board = json(&out(&samples(), &at, "", 0));
    assert_eq!(board["work_packages"]["WP01"]["lane"], "for_review");
    assert_eq!(board["work_packages"]["WP03"]["lane"], "planned");
    assert_eq!(board["at"], "2026-05-04T12:30:00Z");
    assert_eq!(board["lines"], 47);
}

#[test]
fn good_lines_are_folded_and_bad_ones_listed() {
    let log = row(0, "planned>claimed")
        + "{\n"
        + &row(1, "claimed>nowhere")
        + &row(2, "claimed>in_progress");
    let board = json(&out(&samples(), &["mission", "board", "-", "--format", "json"], &log, 1));
    assert_eq!(board["work_packages"]["WP01"]["lane"], "in_progress");
    let bad: Vec<&Value> =
        board["bad_lines"].as_array().unwrap().iter().map(|l| &l["line"]).collect();
    assert_eq!(bad, [2, 3]);
}

#[test]
fn strict_refuses_the_log_and_writes_its_bad_lines_to_standard_error() {
    let log = row(0, "planned>claimed") + "{\n";
    let output = run_with(&samples(), &["mission", "board", "-", "--strict"], log.as_bytes());
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), String::new()));
    let refusal = json(&text(&output.stderr));
    assert_eq!(refusal["bad_lines"][0]["line"], 2);
    assert_eq!(refusal["bad_lines"][0]["kind"], "invalid_json");
}

#[test]
fn strict_ends_with_0_whatever_the_findings_and_so_does_an_empty_log() {
    let lost = row(0, "planned>claimed") + &row(1, "planned>canceled");
    let board = |args: &[&str], log: &str, status| out(&samples(), args, log, status);
    board(&["mission", "board", "-", "--strict"], &lost, 0);
    board(&["mission", "board", "-"], &lost, 1);
    let empty = json(&board(&["mission", "board", "-", "--strict", "--format", "json"], "", 0));
    assert_eq!((&empty["event_count"], &empty["materialized_at"]), (&0.into(), &"".into()));
    board(&["mission", "board", "-"], "", 0);
}

#[test]
fn text_from_a_log_steers_no_terminal() {
    let log =
        row(0, "planned>claimed").replace("ana", "a\\u001b[2Jna").replace("WP01", "W\\u202eP");
    for command in [&["mission", "board", "-"][..], &["mission", "history", "W\u{202e}P", "-"]] {
        let text = out(&samples(), command, &log, 0);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
    }
}

#[test]
fn a_history_tells_every_row_of_a_package_and_why_it_did_nothing() {
    let output = wide(&["mission", "history", "WP02", SAMPLE], 100);
    insta::assert_snapshot!("history", text(&output.stdout));
    let lost = out(&samples(), &["mission", "history", "WP04", SAMPLE], "", 0);
    assert!(lost.contains("fold.lost_on_continuity"), "{lost}");
    let unknown = run_with(&samples(), &["mission", "history", "WP99", SAMPLE], b"");
    assert_eq!(unknown.status.code(), Some(1));
    assert!(text(&unknown.stderr).contains("knows no work package WP99"));
}

#[test]
fn a_path_that_leads_nowhere_is_said_and_nothing_runs() {
    for path in ["nowhere", "kitty-specs/nowhere", "../rows"] {
        let output = run_with(&samples(), &["mission", "board", path], b"");
        assert_eq!(
            (output.status.code(), text(&output.stdout)),
            (Some(2), String::new()),
            "{path}"
        );
    }
}

#[test]
fn validate_judges_the_rows_of_a_mission_as_what_they_are() {
    let log = format!("{SAMPLE}/status.events.jsonl");
    let said = out(&samples(), &["validate", &log], "", 0);
    assert!(said.contains("47 accepted") && said.contains("mission board"), "{said}");
    let refused = out(&samples(), &["validate", "--as", "envelope", &log], "", 1);
    assert!(refused.contains("47 refused"), "{refused}");
}

#[test]
fn a_page_needs_nothing_else_and_lets_nothing_of_the_log_run() {
    let folder = tempfile::tempdir().unwrap();
    let log = row(0, "planned>claimed").replace("ana", "</script><script>alert(1)</script>\\u202e");
    let page = folder.path().join("page.html");
    let args = ["mission", "board", "-", "--format", "html", "--out", page.to_str().unwrap()];
    assert_eq!(out(folder.path(), &args, &log, 0), "");
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("default-src 'none'"));
    assert!(!page.contains("alert(1)</script>") && !page.contains('\u{202e}'));
    assert!(!page.contains("http://") && !page.contains("https://"));
    assert_eq!(page.matches("<script").count(), 2);
}

#[test]
fn a_folder_becomes_an_index_and_a_page_for_each_mission() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    let args =
        ["mission", "board", "kitty-specs", "--format", "html", "--out", site.to_str().unwrap()];
    out(&samples(), &args, "", 0);
    let index = std::fs::read_to_string(site.join("index.html")).unwrap();
    for slug in ["042-importer-01KQJ3T0", "043-glossary-01KQM0V0"] {
        assert!(index.contains(&format!("href=\"{slug}.html\"")), "{index}");
        assert!(std::fs::read_to_string(site.join(format!("{slug}.html"))).unwrap().contains(slug));
    }
    let without =
        run_with(&samples(), &["mission", "board", "kitty-specs", "--format", "html"], b"");
    assert_eq!(without.status.code(), Some(2));
}

#[test]
fn check_holds_a_log_against_what_lies_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let mission = folder.path().join("kitty-specs/012-sample");
    std::fs::create_dir_all(&mission).unwrap();
    let write = |name: &str, text: &str| std::fs::write(mission.join(name), text).unwrap();
    let check = |args: &[&str], status| {
        let args = [&["mission", "check", "--format", "jsonl"], args].concat();
        let said = out(folder.path(), &args, "", status);
        said.lines()
            .map(json)
            .map(|f| f["code"].as_str().or(f["kind"].as_str()).unwrap_or("fixed").to_owned())
            .collect::<Vec<_>>()
    };
    write("status.events.jsonl", &(row(0, "genesis>planned") + &row(1, "planned>claimed")));
    assert_eq!(check(&[], 0), Vec::<String>::new());
    // A new snapshot is of the newest generation, and sound.
    assert_eq!(check(&["--fix"], 0), ["fixed"]);
    let snapshot = std::fs::read_to_string(mission.join("status.json")).unwrap();
    assert_eq!(json(&snapshot)["schema_version"], 2);
    assert_eq!(check(&["--fix"], 0), Vec::<String>::new());
    let expectations = [
        ("claimed", "planned", "snapshot.lane_mismatch", 1),
        ("01KQ9M3M00000000000000000B", "01KQ9M3M00000000000000000A", "snapshot.stale", 0),
        ("\"actor\": \"ana\"", "\"actor\": \"bob\"", "snapshot.provenance", 0),
        ("\"event_count\": 2", "\"event_count\": 3", "snapshot.differs", 0),
        ("{", "[", "snapshot.unreadable", 1),
    ];
    for (from, to, code, status) in expectations {
        write(
            "status.json",
            &snapshot.replacen(from, to, if code == "snapshot.lane_mismatch" { 9 } else { 1 }),
        );
        if code == "snapshot.stale" {
            write("status.json", &snapshot.replace(from, to));
        }
        assert_eq!(check(&[], status), [code]);
    }
    // The repair writes the same bytes again and keeps the old file.
    assert_eq!(check(&["--fix"], 0), ["fixed"]);
    assert!(std::fs::read_to_string(mission.join("status.json.old")).unwrap().starts_with('['));
    write("meta.json", r#"{"mission_slug": "013-other", "mission_id": "x"}"#);
    assert_eq!(check(&[], 0), ["meta.slug_mismatch", "snapshot.differs"].map(str::to_owned)[..1]);
    write("meta.json", "[]");
    assert_eq!(check(&[], 0), ["meta.unreadable"]);
    // Nothing is said of a snapshot, and none is written, where the log has bad lines.
    write("status.events.jsonl", "{\n");
    write("status.json", "kept");
    assert_eq!(check(&["--fix"], 1), ["invalid_json", "meta.unreadable", "snapshot.no_statement"]);
    assert_eq!(std::fs::read_to_string(mission.join("status.json")).unwrap(), "kept");
}
