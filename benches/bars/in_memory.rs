//! Work on bytes and events that are in memory, in seconds of the clock: the least of some rounds.

use serde::de::IgnoredAny;
use spec_kitty_events::reduce::{
    Collaboration, Connector, DecisionPoint, Dossier, Glossary, Lifecycle, MissionAudit,
    MissionNext, Mode, Reducer, ReducerName, ReplayEvent, Status, Sync, reduce,
};
use spec_kitty_events::{AdmittedEvent, Gate};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

const ROUNDS: usize = 7;

/// Skip-parsing of all lines, verdicts on them, and their typed payloads: in turn, round by round.
pub(crate) fn judged(lines: &[Vec<u8>]) -> [f64; 3] {
    let gate = Gate::live();
    let skip = || lines.iter().all(|line| skips(line));
    let verdict = || lines.iter().all(|line| gate.accepts_envelope(black_box(line)));
    let typed = || lines.iter().all(|line| AdmittedEvent::read(black_box(line)).is_ok());
    let works: [&dyn Fn() -> bool; 3] = [&skip, &verdict, &typed];
    let mut least = [f64::INFINITY; 3];
    for _ in 0..ROUNDS {
        for (work, least) in works.iter().zip(&mut least) {
            *least = least.min(seconds(|| assert!(work())));
        }
    }
    least
}

/// Skip-parsing of all lines of a file.
pub(crate) fn skip_parse(log: &Path) -> f64 {
    let bytes = fs::read(log).expect("it was written");
    let lines: Vec<&[u8]> = bytes.split(|b| *b == b'\n').filter(|l| !l.is_empty()).collect();
    least(|| assert!(lines.iter().all(|line| skips(line))))
}

fn skips(line: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(black_box(line)).is_ok()
}

/// A fold of the typed events of a log, without output.
pub(crate) fn fold(reducer: ReducerName, log: &Path) -> f64 {
    let bytes = fs::read(log).expect("it was written");
    let lines = bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty());
    let events: Vec<ReplayEvent> =
        lines.map(|line| ReplayEvent::read(line).expect("it is an event")).collect();
    match reducer {
        ReducerName::Status => folded(Status, &events),
        ReducerName::Lifecycle => folded(Lifecycle, &events),
        ReducerName::Collaboration => folded(Collaboration::in_mode(Mode::Permissive), &events),
        ReducerName::Glossary => folded(Glossary::in_mode(Mode::Permissive), &events),
        ReducerName::MissionNext => folded(MissionNext, &events),
        ReducerName::Dossier => folded(Dossier, &events),
        ReducerName::MissionAudit => folded(MissionAudit, &events),
        ReducerName::DecisionPoint => folded(DecisionPoint, &events),
        ReducerName::Connector => folded(Connector, &events),
        ReducerName::Sync => folded(Sync, &events),
        other => panic!("{other} has no row here"),
    }
}

fn folded<R: Reducer>(reducer: R, events: &[ReplayEvent]) -> f64 {
    let rounds = (0..ROUNDS).map(|_| {
        let (reducer, events) = (reducer.clone(), events.to_vec());
        let mut state = None;
        let seconds = seconds(|| state = Some(black_box(reduce(reducer, events))));
        drop(state);
        seconds
    });
    rounds.fold(f64::INFINITY, f64::min)
}

/// The least of some rounds.
pub(crate) fn least(mut work: impl FnMut()) -> f64 {
    (0..ROUNDS).map(|_| seconds(&mut work)).fold(f64::INFINITY, f64::min)
}

fn seconds(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}
