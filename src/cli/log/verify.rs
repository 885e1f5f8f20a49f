//! `log verify`: whether logs are sound.

use super::damage;
use super::open::{Kind, is_empty, kind_of, lines};
use crate::cli::format::Format;
use crate::cli::progress_bar::EventsBar;
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary, Tally};
use crate::cli::{Exit, Failure, stderr};
use serde_json::{Value, json};
use spec_kitty_events::lines::{files, name};
use spec_kitty_events::plural::count;
use spec_kitty_events::store::{sqlite, verify_each};
use spec_kitty_events::{Code, JsonlReader, Verification, escape};
use std::collections::BTreeSet;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

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
pub(super) fn verify(paths: &[PathBuf], format: Format) -> Result<Exit, Failure> {
    let logs = files(paths);
    let many = logs.len() > 1;
    let mut out = BufWriter::new(anstream::stdout().lock());
    let mut report = Report::new("log verify", format);
    let mut all = All::default();
    for log in logs {
        let found = log.map_err(Failure::from).and_then(|log| Ok((Found::of(&log)?, log)));
        let (found, log) = match found {
            Ok(found) => found,
            Err(failure) => {
                stderr::error(&failure.sentence, &failure.details);
                all.exit = Exit::Incomplete;
                continue;
            }
        };
        let diagnostics = found.diagnostics(&log);
        match &mut report {
            Some(report) => {
                report.file(&mut out, &name(&log))?;
                diagnostics.iter().try_for_each(|one| report.one(&mut out, one))?;
            }
            None => out.write_all(found.text(&log, many).as_bytes())?,
        }
        all.add(&log, &found, &diagnostics);
    }
    if all.logs.is_empty() {
        return Err(Failure::told());
    }
    match &mut report {
        Some(report) => report.end(&mut out, &all.summary())?,
        None => out.write_all(all.text().as_bytes())?,
    }
    out.flush()?;
    if let Some(code) = all.code.filter(|_| format == Format::Text) {
        stderr::explained_by(code.as_str());
    }
    Ok(all.exit)
}

/// All logs that were looked at.
#[derive(Default)]
struct All {
    logs: Vec<Value>,
    events: u64,
    tally: Tally,
    unseen: BTreeSet<&'static str>,
    /// The code of the first finding.
    code: Option<Code>,
    exit: Exit,
}

impl All {
    fn add(&mut self, log: &Path, found: &Found, diagnostics: &[Diagnostic]) {
        let verification = &found.verification;
        self.events += verification.events;
        diagnostics.iter().for_each(|one| self.tally.add(one.level));
        self.unseen.insert(found.unseen);
        self.code = self.code.or(found.findings.first().map(|(code, ..)| *code));
        self.exit = self.exit.max(match found.findings.is_empty() {
            true => Exit::Clean,
            false => Exit::Findings,
        });
        self.logs.push(json!({
            "log": name(log), "events": verification.events, "nodes": verification.nodes,
            "aggregates": verification.aggregates, "unseen": found.unseen,
            "external_causes": verification.external_causes,
        }));
    }

    fn summary(&self) -> Summary {
        let mut summary = Summary { checked: self.events, ..Summary::default() };
        // What is said of one log stands beside the report too.
        if let [log] = self.logs.as_slice() {
            for member in ["nodes", "aggregates", "external_causes", "unseen"] {
                summary = summary.with(member, log[member].clone());
            }
        }
        summary.with("logs", self.logs.clone())
    }

    fn text(&self) -> String {
        let unseen: String = self.unseen.iter().map(|unseen| format!("{unseen}\n")).collect();
        unseen + &self.tally.line("log verify", self.events, "event")
    }
}

impl Found {
    fn of(log: &Path) -> Result<Self, Failure> {
        let mut found = match kind_of(log)? {
            Kind::Sqlite if is_empty(log) => of_sqlite(&[], Verification::default()),
            Kind::Sqlite => {
                let bar = EventsBar::new("verifying", log);
                let (damage, verification) = sqlite::verify_each(log, &mut || bar.pass())?;
                of_sqlite(&damage, verification)
            }
            Kind::Jsonl => {
                let store = lines(log)?;
                let bar = EventsBar::new("verifying", log);
                of_jsonl(&store, &mut || bar.pass())?
            }
        };
        let also = found.verification.findings.iter().map(|f| (f.code(), None, f.to_string()));
        found.findings.extend(also);
        Ok(found)
    }

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

    /// What is wrong with the log, which is named in each sentence where there are several.
    fn text(&self, log: &Path, many: bool) -> String {
        let shown = escape::path(log);
        let of = if many { format!("{shown}: ") } else { String::new() };
        let mut text = String::new();
        for (code, _, said) in &self.findings {
            let finding = format!("{code}: {said}");
            text.push_str(&format!("{of}{}.\n", escape::line(finding.trim_end_matches('.'))));
        }
        for (code, _, said) in self.warnings() {
            let said = format!("warning: {code}: {said}.");
            text.push_str(&format!("{of}{}\n", escape::line(&said)));
        }
        let verification = &self.verification;
        text.push_str(&format!(
            "{shown}: {} of {} about {}; {} outside of the log; {}.\n",
            count(verification.events, "event"),
            count(verification.nodes, "node"),
            count(verification.aggregates, "aggregate"),
            count(verification.external_causes, "cause"),
            match self.findings.len() {
                0 => self.sound.to_owned(),
                n => count(n, "finding"),
            },
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

fn of_jsonl(store: &JsonlReader, each: &mut dyn FnMut()) -> Result<Found, Failure> {
    Ok(Found {
        findings: damage::sentences(store.damaged(), store.torn())
            .map(|(line, said)| (Code::LogDamagedLine, line, said))
            .collect(),
        verification: verify_each(store, each)?,
        sound: "lines, order, clocks and causation are sound",
        unseen: "Not seen here: whether an event was altered or a line removed. JSON Lines have no \
            digests.",
    })
}
