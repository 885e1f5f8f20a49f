//! `log verify`: whether a log is sound.

use super::damage;
use super::open::{Kind, is_empty, kind_of, lines};
use crate::cli::{Exit, Failure};
use spec_kitty_events::plural::count;
use spec_kitty_events::store::sqlite;
use spec_kitty_events::{Code, JsonlReader, Verification, escape};
use std::io::{self, Write};
use std::path::Path;

/// What was found, and what is said of a log where nothing was.
struct Found {
    findings: Vec<String>,
    verification: Verification,
    sound: &'static str,
    /// What cannot be found here.
    unseen: &'static str,
}

/// `log verify`.
pub(super) fn verify(log: &Path) -> Result<Exit, Failure> {
    let Found { mut findings, verification, sound, unseen } = match kind_of(log)? {
        Kind::Sqlite if is_empty(log) => of_sqlite(&[], Verification::default()),
        Kind::Sqlite => {
            let (damage, verification) = sqlite::verify(log)?;
            of_sqlite(&damage, verification)
        }
        Kind::Jsonl => of_jsonl(&lines(log)?)?,
    };
    findings.extend(verification.findings.iter().map(|f| format!("{}: {f}", f.code())));
    let mut text = String::new();
    for finding in &findings {
        text.push_str(&format!("{}.\n", escape::line(finding.trim_end_matches('.'))));
    }
    for warning in &verification.warnings {
        let warning = format!("warning: {}: {warning}.", warning.code());
        text.push_str(&format!("{}\n", escape::line(&warning)));
    }
    text.push_str(&format!(
        "{}: {} of {} about {}; {} outside of the log; {}.\n{unseen}\n",
        escape::path(log),
        count(verification.events, "event"),
        count(verification.nodes, "node"),
        count(verification.aggregates, "aggregate"),
        count(verification.external_causes, "cause"),
        if findings.is_empty() { sound.to_owned() } else { count(findings.len(), "finding") }
    ));
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())?;
    Ok(if findings.is_empty() { Exit::Clean } else { Exit::Findings })
}

fn of_sqlite(damage: &[sqlite::Finding], verification: Verification) -> Found {
    Found {
        findings: damage.iter().map(|f| format!("{}: {f}", f.code())).collect(),
        verification,
        sound: "integrity, order, clocks and causation are sound",
        unseen: "Not seen here: whether a write-ahead log (-wal) with the last events was lost.",
    }
}

fn of_jsonl(store: &JsonlReader) -> Result<Found, Failure> {
    Ok(Found {
        findings: damage::sentences(store.damaged(), store.torn())
            .map(|said| format!("{}: {said}", Code::LogDamagedLine))
            .collect(),
        verification: spec_kitty_events::verify(store)?,
        sound: "lines, order, clocks and causation are sound",
        unseen: "Not seen here: whether an event was altered or a line removed. JSON Lines have no \
            digests.",
    })
}
