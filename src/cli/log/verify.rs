//! `log verify`: whether a log is sound.

use super::damage;
use super::open::{Kind, is_empty, kind_of, lines};
use crate::cli::format::Format;
use crate::cli::progress_bar::EventsBar;
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use spec_kitty_events::plural::count;
use spec_kitty_events::store::sqlite;
use spec_kitty_events::{Code, JsonlReader, Verification, escape, lines::name};
use std::path::Path;

/// A finding without its place: its code, its line where there is one, and what is so.
type Finding = (Code, Option<u64>, String);

/// What was found, and what is said of a log where nothing was.
struct Found {
    findings: Vec<Finding>,
    verification: Verification,
    sound: &'static str,
    /// What cannot be found here.
    unseen: &'static str,
}

/// `log verify`.
pub(super) fn verify(log: &Path, format: Format) -> Result<Exit, Failure> {
    let bar = EventsBar::new("verifying", log);
    let mut found = match kind_of(log)? {
        Kind::Sqlite if is_empty(log) => of_sqlite(&[], Verification::default()),
        Kind::Sqlite => {
            let (damage, verification) = sqlite::verify(log)?;
            of_sqlite(&damage, verification)
        }
        Kind::Jsonl => of_jsonl(&lines(log)?)?,
    };
    drop(bar);
    let also = found.verification.findings.iter().map(|f| (f.code(), None, f.to_string()));
    found.findings.extend(also);
    let (diagnostics, summary) = (found.diagnostics(log), found.summary());
    print(&match Report::whole("log verify", format, &diagnostics, &summary) {
        Some(report) => report,
        None => found.text(log),
    })?;
    Ok(if found.findings.is_empty() { Exit::Clean } else { Exit::Findings })
}

impl Found {
    fn warnings(&self) -> impl Iterator<Item = Finding> {
        self.verification.warnings.iter().map(|f| (f.code(), None, f.to_string()))
    }

    fn diagnostics(&self, log: &Path) -> Vec<Diagnostic> {
        let name = name(log);
        let of = |(code, line, said): &Finding, level| {
            let message = format!("{}.", said.trim_end_matches('.'));
            let place = Place::line(name.clone(), *line);
            Diagnostic::new(code.as_str(), level, place, message, code.help())
        };
        let errors = self.findings.iter().map(|finding| of(finding, Level::Error));
        errors.chain(self.warnings().map(|finding| of(&finding, Level::Warning))).collect()
    }

    fn summary(&self) -> Summary {
        let verification = &self.verification;
        Summary { checked: verification.events, ..Summary::default() }
            .with("nodes", verification.nodes)
            .with("aggregates", verification.aggregates)
            .with("external_causes", verification.external_causes)
            .with("unseen", self.unseen)
    }

    fn text(&self, log: &Path) -> String {
        let mut text = String::new();
        for (code, _, said) in &self.findings {
            let finding = format!("{code}: {said}");
            text.push_str(&format!("{}.\n", escape::line(finding.trim_end_matches('.'))));
        }
        for (code, _, said) in self.warnings() {
            text.push_str(&format!("{}\n", escape::line(&format!("warning: {code}: {said}."))));
        }
        let verification = &self.verification;
        text.push_str(&format!(
            "{}: {} of {} about {}; {} outside of the log; {}.\n{}\n",
            escape::path(log),
            count(verification.events, "event"),
            count(verification.nodes, "node"),
            count(verification.aggregates, "aggregate"),
            count(verification.external_causes, "cause"),
            match self.findings.len() {
                0 => self.sound.to_owned(),
                n => count(n, "finding"),
            },
            self.unseen
        ));
        text
    }
}

fn of_sqlite(damage: &[sqlite::Finding], verification: Verification) -> Found {
    Found {
        findings: damage.iter().map(|f| (f.code(), None, f.to_string())).collect(),
        verification,
        sound: "integrity, order, clocks and causation are sound",
        unseen: "Not seen here: whether a write-ahead log (-wal) with the last events was lost.",
    }
}

fn of_jsonl(store: &JsonlReader) -> Result<Found, Failure> {
    Ok(Found {
        findings: damage::sentences(store.damaged(), store.torn())
            .map(|(line, said)| (Code::LogDamagedLine, line, said))
            .collect(),
        verification: spec_kitty_events::verify(store)?,
        sound: "lines, order, clocks and causation are sound",
        unseen: "Not seen here: whether an event was altered or a line removed. JSON Lines have no \
            digests.",
    })
}
