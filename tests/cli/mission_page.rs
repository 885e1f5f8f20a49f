//! The page of a board in a real browser: the slider, the histories, the findings, text that wants
//! to be more than text, and readers who see, hear or hold it otherwise.

use crate::node::{browser, node};
use crate::process::run_with;
use crate::support::root;
use serde_json::{Map, Value, json};
use spec_kitty_events::mission::{Board, FoldedRow, Reading};
use std::ffi::OsStr;
use std::path::Path;

/// A text that would do harm where it is taken for HTML, for a script or for a direction.
const HARM: &str = "</script><img src=x onerror=\"window.harm=1\"><b title='&quot;'>{x}";

fn row(n: u8, wp: &str, moved: &str, reason: &str) -> Value {
    let (from, to) = moved.split_once('>').unwrap();
    json!({
        "event_id": format!("01KQ9M3M00000000000000000{}", char::from(b'A' + n)),
        "mission_slug": "099-harm", "wp_id": wp, "from_lane": from, "to_lane": to,
        "at": format!("2026-05-01T10:{n:02}:00+00:00"), "actor": HARM, "force": false,
        "execution_mode": "worktree", "reason": reason,
    })
}

/// A mission whose every text is one that nobody should take for anything else.
fn harmful(folder: &Path) {
    let created = json!({
        "event_id": "01KQ9M3M000000000000000000", "event_type": "WPCreated",
        "aggregate_id": HARM, "aggregate_type": "WorkPackage", "schema_version": "5.0.0",
        "timestamp": "2026-05-01T09:00:00+00:00", "payload": {
            "mission_slug": "099-harm", "wp_id": HARM, "wp_title": format!("title {HARM}"),
            "wp_path": "p", "depends_on": [HARM, "__proto__"], "actor": "a",
            "created_at": "2026-05-01T09:00:00+00:00",
        },
    });
    let note = json!({
        "kind": "annotation", "event_id": "01KQ9M3M0000000000000000ZZ", "wp_id": HARM,
        "at": "2026-05-01T10:09:00+00:00", "actor": HARM, "delta": {
            "note": format!("note {HARM}"), "subtasks": {HARM: "done"}, "agent": HARM,
        },
    });
    let rows = [
        created,
        row(0, HARM, "genesis>planned", ""),
        row(1, "__proto__", "genesis>planned", ""),
        row(2, HARM, "planned>claimed", &format!("reason {HARM} \u{202e}")),
        row(3, HARM, "planned>canceled", "too late"),
        row(4, "__proto__", "planned>claimed", ""),
        note,
    ];
    let mission = folder.join("099-harm");
    std::fs::create_dir_all(&mission).unwrap();
    let log: String = rows.iter().map(|row| format!("{row}\n")).collect();
    std::fs::write(mission.join("status.events.jsonl"), log + "<not> & a \"row\"\n").unwrap();
    let meta = json!({"friendly_name": format!("name {HARM}"), "target_branch": HARM});
    std::fs::write(mission.join("meta.json"), meta.to_string()).unwrap();
}

fn lanes(board: &mut Board) -> Value {
    let folded = board.fold().unwrap();
    let packages = folded.state.work_packages.iter();
    let mut lanes: Vec<(String, Value)> =
        packages.map(|(id, package)| (id.clone(), package.lane.as_str().into())).collect();
    lanes.sort_by(|a, b| a.0.cmp(&b.0));
    lanes.into_iter().collect::<Map<_, _>>().into()
}

/// What the browser is to find: the lanes at the end, and after some lane rows those of the board
/// of the lines up to there.
fn expected(folder: &Path, slug: &str, texts: &[String]) -> Value {
    let log = std::fs::read(folder.join(slug).join("status.events.jsonl")).unwrap();
    let lines: Vec<&[u8]> = spec_kitty_events::mission::lines(&log).collect();
    let mut whole = Board::new(Reading::Contract);
    lines.iter().for_each(|line| whole.line(line));
    let folded = whole.fold().unwrap();
    let moves: Vec<u64> = folded.rows.iter().map(FoldedRow::line).collect();
    let lost = folded.rows.iter().filter(|row| !row.outcome.applied()).count();
    let some = moves.iter().step_by(moves.len() / 5 + 1);
    let moments: Vec<Value> = some
        .map(|line| {
            let mut board = Board::new(Reading::Contract);
            for known in &lines[..usize::try_from(*line).unwrap()] {
                board.line(known);
            }
            json!({"line": line, "lanes": lanes(&mut board)})
        })
        .collect();
    let page = format!("{slug}.html");
    let mut board = whole.clone();
    json!({"page": page, "end": lanes(&mut board), "moments": moments, "lost": lost,
        "texts": texts})
}

#[test]
fn a_reader_replays_a_board_and_reads_its_histories_in_a_browser() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    let missions = folder.path().join("kitty-specs");
    for mission in ["014-tide-tables", "015-storm-surge-alerts"] {
        let from = root().join("examples/mission/kitty-specs").join(mission);
        std::fs::create_dir_all(missions.join(mission)).unwrap();
        for file in ["status.events.jsonl", "meta.json"] {
            std::fs::copy(from.join(file), missions.join(mission).join(file)).unwrap();
        }
    }
    harmful(&missions);
    let site = folder.path().join("site");
    let args = ["mission", "board", "kitty-specs", "--format", "html", "--out"];
    let args = [&args[..], &[site.to_str().unwrap()]].concat();
    let made = run_with(folder.path(), &args, b"");
    assert_eq!(made.status.code(), Some(1), "{}", String::from_utf8_lossy(&made.stderr));
    let texts = ["name ", "title ", "note ", "reason "].map(|head| format!("{head}{HARM}"));
    let slugs = ["014-tide-tables", "015-storm-surge-alerts", "099-harm"];
    let expected = json!({
        "pages": [
            expected(&missions, slugs[0], &["5 of 10 approved or done".to_owned()]),
            expected(&missions, slugs[2], &texts),
        ],
        "index": {"missions": slugs, "search": "SURGE", "found": [slugs[1]],
            "withFindings": slugs},
    });
    std::fs::write(site.join("expected.json"), expected.to_string()).unwrap();
    let args: [&OsStr; 2] = [site.as_os_str(), browser.as_os_str()];
    if let Some(said) = node("board.mjs", &args) {
        assert_eq!(said.trim_end(), "ok");
    }
}
