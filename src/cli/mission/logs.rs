//! Where mission logs lie, and how they are read.

use crate::cli::Failure;
use spec_kitty_events::lines::{below, read_document, require_regular};
use spec_kitty_events::mission::{Board, Meta, Reading, Row, lines};
use spec_kitty_events::{Timestamp, escape};
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

/// Name of a mission's log.
const LOG: &str = "status.events.jsonl";
/// Where missions lie in a repository.
const MISSIONS: &str = "kitty-specs";
/// Lines from which on it is worth to read on all cores.
const MANY: usize = 2_000;

/// One log that was asked for.
pub(super) struct Log {
    /// `None` is standard input.
    pub path: Option<PathBuf>,
}

/// The logs of some paths.
pub(super) struct Found {
    pub logs: Vec<Log>,
    /// Whether a folder of missions was named, so that each is one row.
    pub many: bool,
}

/// The logs that paths stand for.
pub(super) fn find(paths: &[PathBuf], mission: Option<&str>) -> Result<Found, Failure> {
    let default = [PathBuf::from(MISSIONS)];
    let stdin = [PathBuf::from("-")];
    let paths = match paths {
        [] if !io::stdin().is_terminal() && !default[0].is_dir() => &stdin,
        [] if default[0].is_dir() => &default,
        [] => {
            return Err(Failure::new(format!(
                "name a log or a folder of missions: there is no folder {MISSIONS} here"
            )));
        }
        paths => paths,
    };
    let mut found = Found { logs: Vec::new(), many: paths.len() > 1 };
    for path in paths {
        found.add(path)?;
    }
    if let Some(mission) = mission {
        found.choose(mission)?;
    }
    Ok(found)
}

impl Found {
    fn add(&mut self, path: &Path) -> Result<(), Failure> {
        if path.as_os_str() == "-" {
            self.logs.push(Log { path: None });
        } else if !path.is_dir() {
            let cannot =
                |e: &dyn std::fmt::Display| format!("cannot read {}: {e}", escape::path(path));
            require_regular(path).map_err(|e| Failure::new(cannot(&e)))?;
            self.logs.push(Log { path: Some(path.to_owned()) });
        } else if path.join(LOG).is_file() {
            self.logs.push(Log { path: Some(path.join(LOG)) });
        } else {
            let mut files = Vec::new();
            below(path, &|file| file.file_name().is_some_and(|name| name == LOG), &mut files);
            let files: Result<Vec<PathBuf>, _> = files.into_iter().collect();
            let mut files = files?;
            let is_mission = |file: &PathBuf| {
                file.parent()
                    .and_then(Path::parent)
                    .is_some_and(|folder| folder.ends_with(MISSIONS))
            };
            if files.iter().any(is_mission) {
                files.retain(is_mission);
            }
            if files.is_empty() {
                let name = escape::path(path);
                return Err(Failure::new(format!("there is no {LOG} in {name}")));
            }
            self.many = true;
            self.logs.extend(files.into_iter().map(|file| Log { path: Some(file) }));
        }
        Ok(())
    }

    /// Leaves the one mission of that slug.
    fn choose(&mut self, slug: &str) -> Result<(), Failure> {
        let names: Vec<String> = self.logs.iter().map(Log::mission).collect();
        let begins: Vec<usize> = (0..names.len()).filter(|i| names[*i].starts_with(slug)).collect();
        let exact = names.iter().position(|name| name == slug);
        let place = match (exact, begins.as_slice()) {
            (Some(place), _) => place,
            (None, [place]) => *place,
            (None, []) => {
                let slug = escape::line(slug);
                return Err(Failure::new(format!("there is no mission {slug} in what was named")));
            }
            (None, some) => {
                let some: Vec<String> =
                    some.iter().take(4).map(|i| escape::line(&names[*i]).into_owned()).collect();
                let slug = escape::line(slug);
                return Err(Failure::new(format!(
                    "several missions begin with {slug}: {}; write more of the slug",
                    some.join(", ")
                )));
            }
        };
        let log = self.logs.swap_remove(place);
        *self = Self { logs: vec![log], many: false };
        Ok(())
    }
}

impl Log {
    /// Name of the log as it is shown.
    pub(super) fn name(&self) -> String {
        let path = self.path.as_deref();
        path.map_or_else(|| "<stdin>".to_owned(), |path| escape::path(path).into_owned())
    }

    /// Name of the folder of the mission, or an empty text.
    pub(super) fn mission(&self) -> String {
        let folder = self.path.as_deref().and_then(Path::parent).and_then(Path::file_name);
        folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    fn bytes(&self) -> Result<Vec<u8>, Failure> {
        let read = match &self.path {
            Some(path) => require_regular(path).and_then(|()| std::fs::read(path)),
            None => {
                let mut bytes = Vec::new();
                io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
            }
        };
        read.map_err(|e| Failure::io(&format!("cannot read {}", self.name()), &e))
    }

    /// The board of the log.
    pub(super) fn board(&self, reading: Reading, at: Option<&Timestamp>) -> Result<Board, Failure> {
        Ok(read(&self.bytes()?, reading, at))
    }

    /// What meta.json says: that of the context, or that beside the log.
    pub(super) fn meta(&self, context: Option<&Path>) -> Result<Option<Meta>, Failure> {
        let Some(path) = self.meta_path(context) else { return Ok(None) };
        match read_document(&path) {
            Ok(bytes) => match Meta::read(&bytes) {
                None if context.is_some() => {
                    let name = escape::path(&path);
                    Err(Failure::new(format!("{name} is no JSON object that describes a mission")))
                }
                meta => Ok(meta),
            },
            Err(_) if context.is_none() => Ok(None),
            Err(e) => Err(Failure::io(&format!("cannot read {}", escape::path(&path)), &e)),
        }
    }

    /// Where meta.json is looked for.
    pub(super) fn meta_path(&self, context: Option<&Path>) -> Option<PathBuf> {
        let beside = self.path.as_deref().map(|path| path.with_file_name("meta.json"));
        context.map(|path| self.in_context(path)).or(beside)
    }

    fn in_context(&self, path: &Path) -> PathBuf {
        let mission = path.join(self.mission()).join("meta.json");
        if mission.is_file() {
            mission
        } else if path.is_dir() {
            path.join("meta.json")
        } else {
            path.to_owned()
        }
    }
}

/// Reads a log, a long one on all cores.
fn read(log: &[u8], reading: Reading, at: Option<&Timestamp>) -> Board {
    let mut board = Board::new(reading);
    if reading == Reading::Release && at.is_none() && log.contains(&b'\r') {
        board.log(log);
        return board;
    }
    let all: Vec<&[u8]> = lines(log).collect();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let parts = if all.len() < MANY { 1 } else { cores };
    let size = all.len().div_ceil(parts).max(1);
    let part =
        |lines: &[&[u8]]| lines.iter().map(|line| one(line, reading, at)).collect::<Vec<_>>();
    let rows: Vec<Vec<Line>> = if parts == 1 {
        vec![part(&all)]
    } else {
        std::thread::scope(|scope| {
            let threads: Vec<_> =
                all.chunks(size).map(|lines| scope.spawn(move || part(lines))).collect();
            threads.into_iter().map(|t| t.join().expect("reading a row does not panic")).collect()
        })
    };
    for row in rows.into_iter().flatten() {
        match row {
            Line::Row(row) => board.row(*row),
            Line::Blank => board.line(b""),
            Line::Later => board.skip(),
        }
    }
    board
}

enum Line {
    Row(Box<Result<Row, spec_kitty_events::mission::RowFault>>),
    Blank,
    /// It tells of something after the time that was asked for.
    Later,
}

fn one(line: &[u8], reading: Reading, at: Option<&Timestamp>) -> Line {
    if Row::is_blank(line, reading) {
        return Line::Blank;
    }
    let row = Row::read(line, reading);
    let time = at.and_then(|at| Some((at, row.as_ref().ok()?.time()?)));
    match time {
        Some((at, time)) if time.unix_nanos() > at.unix_nanos() => Line::Later,
        _ => Line::Row(Box::new(row)),
    }
}
