//! The inputs of a command: what is wrong with one of them is told once, and the others are read.

use super::{Exit, Failure, stderr};
use spec_kitty_events::lines::{Conflicts, FileProblem, Input, InputError, files, name};
use spec_kitty_events::plural::count;
use spec_kitty_events::{Report, Violation};
use std::io;
use std::path::{Path, PathBuf};

/// Why an input was not read to its end.
pub(super) enum Stop {
    /// It cannot be read, or holds something else: a sentence. The other inputs are read all the
    /// same.
    Input(String),
    /// The command cannot go on.
    Command(Failure),
}

impl From<InputError> for Stop {
    fn from(error: InputError) -> Self {
        Self::Input(error.to_string())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Command(error.into())
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Command(failure)
    }
}

/// The inputs of a command as files.
pub(super) struct Inputs {
    files: Vec<Result<PathBuf, InputError>>,
    /// Inputs that are read from files that they were kept in.
    kept: Vec<(PathBuf, PathBuf)>,
}

impl Inputs {
    /// Files and folders as files; standard input where none is named.
    pub(super) fn of(paths: &[PathBuf]) -> Self {
        let files = if paths.is_empty() { vec![Ok(PathBuf::from("-"))] } else { files(paths) };
        Self { files, kept: Vec::new() }
    }

    /// Reads each of these inputs from the file that it was kept in.
    pub(super) fn kept_in(self, files: &[(PathBuf, PathBuf)]) -> Self {
        Self { kept: files.to_vec(), ..self }
    }

    /// The files that are there.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        self.files.iter().flatten().cloned().collect()
    }

    /// Reads every input. One that cannot be read is told, and the command ends with 2.
    pub(super) fn each(
        self,
        read: &mut dyn FnMut(&Path, Input) -> Result<(), Stop>,
    ) -> Result<Exit, Failure> {
        let mut exit = Exit::Clean;
        for path in self.files {
            let open = |path: PathBuf| open(&path, &self.kept).map(|input| (path, input));
            let done = path.and_then(open).map_err(Stop::from);
            if let Ok((_, input)) = &done {
                stderr::detail(&format!("reading {}", input.name()));
            }
            match done.and_then(|(path, input)| read(&path, input)) {
                Ok(()) => {}
                Err(Stop::Command(failure)) => return Err(failure),
                Err(Stop::Input(sentence)) => {
                    exit = Exit::Incomplete;
                    error(&sentence);
                }
            }
        }
        Ok(exit)
    }

    /// Reads what can be read, and says nothing of the rest.
    pub(super) fn each_readable(self, read: &mut dyn FnMut(Input) -> Result<(), InputError>) {
        for path in self.files.into_iter().flatten() {
            let input = open(&path, &self.kept).and_then(Input::require_lines);
            let _ = input.and_then(&mut *read);
        }
    }
}

fn open(path: &Path, kept: &[(PathBuf, PathBuf)]) -> Result<Input, InputError> {
    match kept.iter().find(|(input, _)| input == path) {
        Some((_, file)) => Ok(Input::open(file)?.with_name(name(path))),
        None => Input::open(path),
    }
}

/// A sentence about what is wrong with an input as a whole.
pub(super) fn sentence(name: &str, problem: &FileProblem) -> String {
    format!("{name}: {problem} {} [{}]", problem.help(), problem.code())
}

/// Says which merges nobody has resolved, if there are any.
pub(super) fn tell_conflicts(say: impl Fn(&str), name: &str, conflicts: &mut Conflicts) {
    conflicts.finish().iter().for_each(|problem| say(&sentence(name, problem)));
    if conflicts.omitted() > 0 {
        say(&format!("{name}: {}", count(conflicts.omitted(), "further unresolved merge")));
    }
}

/// Says a sentence about an input that makes the command end with 1 or 2.
pub(super) fn error(sentence: &str) {
    stderr::error(sentence, &[]);
}

/// Memory that a report takes, about.
pub(super) fn size_of_report(report: &Report) -> usize {
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let one = |v: &Violation| {
        let texts = v.pointer.len() + text(&v.schema) + text(&v.found) + text(&v.suggestion);
        size_of::<Violation>() + texts
    };
    let findings = report.violations.iter().chain(&report.warnings);
    findings.map(one).sum::<usize>() + text(&report.event_id) + text(&report.event_type)
}
