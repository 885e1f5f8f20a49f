//! Why an input cannot be read.

use super::problem::FileProblem;
use super::reason::reason;
#[cfg(feature = "sqlite")]
use crate::store::StoreError;
use crate::text::escape;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

/// Why an input, or the rest of it, cannot be read.
///
/// ```
/// use spec_kitty_events::lines::Input;
/// let error = Input::open("missing.jsonl".as_ref()).err().expect("there is no such file");
/// assert_eq!(error.to_string(), "cannot read missing.jsonl: there is no such file");
/// ```
#[derive(Debug)]
pub struct InputError {
    name: String,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Io(io::Error),
    #[cfg(feature = "sqlite")]
    Store(Box<StoreError>),
    NoLogs,
    Problem(FileProblem),
}

impl InputError {
    pub(super) fn read(path: &Path, error: io::Error) -> Self {
        Self::named(&name(path), error)
    }

    pub(super) fn named(name: &str, error: io::Error) -> Self {
        Self { name: name.to_owned(), why: Why::Io(error) }
    }

    #[cfg(feature = "sqlite")]
    pub(super) fn store(name: &str, error: StoreError) -> Self {
        Self { name: name.to_owned(), why: Why::Store(Box::new(error)) }
    }

    pub(super) fn no_logs(folder: &Path) -> Self {
        Self { name: name(folder), why: Why::NoLogs }
    }

    pub(super) fn problem(name: &str, problem: FileProblem) -> Self {
        Self { name: name.to_owned(), why: Why::Problem(problem) }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = escape::line(&self.name);
        match &self.why {
            Why::Io(e) => write!(f, "cannot read {name}: {}", reason(e)),
            #[cfg(feature = "sqlite")]
            Why::Store(e) => write!(f, "cannot read {name}: {}", e.with_help()),
            Why::NoLogs => write!(f, "there are no logs (*.jsonl, *.ndjson) in {name}"),
            Why::Problem(p) => write!(f, "{name}: {p} {} [{}]", p.help(), p.code()),
        }
    }
}

/// What it says holds the cause.
impl Error for InputError {}

/// Name of an input as it stands in reports; it may hold any character.
///
/// ```
/// use std::path::Path;
/// assert_eq!(spec_kitty_events::lines::name(Path::new("-")), "<stdin>");
/// ```
#[must_use]
pub fn name(path: &Path) -> String {
    if path.as_os_str() == "-" { "<stdin>".to_owned() } else { escape::name(path).into_owned() }
}
