//! An input of lines: opened by what it holds.

use super::blocks::{Blocks, Stream};
use super::bytes_read::{BytesRead, Counted};
use super::error::{InputError, name};
use super::head::{Kind, MOST, Seen, look};
use super::problem::{FileProblem, Found};
use super::unpack;
use std::fs::{File, Metadata};
use std::io::{self, BufReader, Read};
use std::path::Path;

#[cfg(feature = "sqlite")]
use crate::store::sqlite::{APPLICATION_ID, SqliteStore};

/// Bytes that are read ahead.
const BUFFER: usize = 1 << 16;

type Bytes = Box<dyn Read + Send>;

/// What a file holds, by its first bytes.
///
/// ```
/// use spec_kitty_events::lines::Contents;
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("events.db");
/// std::fs::write(&path, "{}\n")?;
/// assert_eq!(Contents::of(&path)?, Contents::Objects);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contents {
    /// Lines, the first of which begins a JSON object.
    Objects,
    /// Other lines, or nothing.
    Lines,
    /// A SQLite database, of this crate or another program.
    Sqlite,
    /// Something that this program has packed.
    Packed(&'static str),
    /// Something else than lines.
    Problem(FileProblem),
}

impl Contents {
    /// Looks at the first bytes of a file. To open a named pipe may wait for ever: see
    /// [`require_regular`](super::require_regular).
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn of(path: &Path) -> io::Result<Self> {
        let mut bytes: Bytes = Box::new(File::open(path)?);
        Ok(match peek(&mut bytes, Seen::Beginning)? {
            Kind::Lines => {
                let mut bytes = BufReader::new(bytes).bytes();
                let first = bytes.find(|b| !b.as_ref().is_ok_and(u8::is_ascii_whitespace));
                if matches!(first, Some(Ok(b'{'))) { Self::Objects } else { Self::Lines }
            }
            Kind::Sqlite { .. } => Self::Sqlite,
            Kind::Gzip => Self::Packed("gzip"),
            Kind::Zstd => Self::Packed("zstd"),
            Kind::Wrong(problem) => Self::Problem(problem),
        })
    }
}

/// An input of lines: a file or standard input (`-`), as it is, or packed by gzip or zstd; or a
/// SQLite log, whose events are its lines. What it is, its first bytes say.
///
/// ```
/// use spec_kitty_events::lines::{Input, InputError, Piece};
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("events.jsonl");
/// std::fs::write(&path, "{}\n[1]\n")?;
/// let input = Input::open(&path)?;
/// assert!(input.problem().is_none());
/// let bytes_read = input.bytes_read();
/// let mut lengths = Vec::new();
/// input.each(&mut |piece| {
///     if let Piece::Line(line, ()) = piece {
///         lengths.push(line.length);
///     }
///     Ok::<(), InputError>(())
/// })?;
/// assert_eq!((lengths, bytes_read.count()), (vec![2, 3], 7));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Input {
    name: String,
    size: Option<u64>,
    problem: Option<FileProblem>,
    bytes_read: BytesRead,
    /// Whether its bytes are those of a file.
    plain: bool,
    source: Source,
}

enum Source {
    Stream {
        bytes: Bytes,
        /// Whether what arrives is worked on at once, because nobody knows when more comes.
        eager: bool,
    },
    #[cfg(feature = "sqlite")]
    Log(Box<SqliteStore>),
}

impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Input")
            .field("name", &self.name)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}

impl Input {
    /// Opens an input and looks at its first bytes: up to its first line, and further where that is
    /// odd.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn open(path: &Path) -> Result<Self, InputError> {
        Self::open_as(path, Seen::Beginning)
    }

    /// Opens an input whose writer may wait for an answer to a line before it writes the next one:
    /// of a pipe, no more is looked at than what is there.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn open_dialogue(path: &Path) -> Result<Self, InputError> {
        Self::open_as(path, Seen::Waiting)
    }

    fn open_as(path: &Path, seen: Seen) -> Result<Self, InputError> {
        let name = name(path);
        let fail = |e| InputError::read(path, e);
        let (raw, size): (Bytes, Option<u64>) = if path.as_os_str() == "-" {
            (Box::new(io::stdin()), size_of_stdin())
        } else {
            let file = File::open(path).map_err(fail)?;
            let metadata = file.metadata().map_err(fail)?;
            if metadata.is_dir() {
                return Err(fail(io::ErrorKind::IsADirectory.into()));
            }
            (Box::new(file), metadata.is_file().then_some(metadata.len()))
        };
        let eager = size.is_none();
        // Of a file, everything is there.
        let seen = if eager { seen } else { Seen::Beginning };
        let bytes_read = BytesRead::default();
        let mut bytes: Bytes = Box::new(Counted { input: raw, bytes_read: bytes_read.clone() });
        let kind = peek(&mut bytes, seen).map_err(fail)?;
        let mut input = Self {
            name,
            size,
            problem: None,
            bytes_read: bytes_read.clone(),
            plain: !eager && path.as_os_str() != "-",
            source: Source::Stream { bytes: Box::new(io::empty()), eager },
        };
        let packed = matches!(kind, Kind::Gzip | Kind::Zstd);
        let (kind, bytes) = unpacked(kind, bytes, &bytes_read, seen).map_err(fail)?;
        input.plain &= !packed;
        input.take(kind, bytes, eager, path)?;
        Ok(input)
    }

    fn take(
        &mut self,
        kind: Kind,
        bytes: Bytes,
        eager: bool,
        path: &Path,
    ) -> Result<(), InputError> {
        self.problem = match kind {
            Kind::Lines => None,
            Kind::Wrong(problem) => Some(problem),
            Kind::Gzip | Kind::Zstd => {
                Some(FileProblem::new(Found::Archive { name: "packed twice", command: None }))
            }
            Kind::Sqlite { application } if !self.plain => {
                Some(FileProblem::new(if is_log(application) {
                    Found::UnreachableLog
                } else {
                    Found::ForeignDatabase
                }))
            }
            Kind::Sqlite { application } => {
                self.plain = false;
                return self.take_log(path, application, bytes);
            }
        };
        self.source = Source::Stream { bytes, eager };
        Ok(())
    }

    /// A SQLite database: a log, or that of another program.
    #[cfg(feature = "sqlite")]
    fn take_log(&mut self, path: &Path, application: u32, bytes: Bytes) -> Result<(), InputError> {
        match SqliteStore::open_read_only(path) {
            Ok(store) => self.source = Source::Log(Box::new(store)),
            // The header of a log that was never closed may stand in a file beside it.
            Err(_) if !is_log(application) => {
                self.problem = Some(FileProblem::new(Found::ForeignDatabase));
                self.source = Source::Stream { bytes, eager: false };
            }
            Err(e) => return Err(InputError::store(&self.name, e)),
        }
        Ok(())
    }

    #[cfg(not(feature = "sqlite"))]
    fn take_log(&mut self, _: &Path, _: u32, bytes: Bytes) -> Result<(), InputError> {
        self.problem = Some(FileProblem::new(Found::UnreachableLog));
        self.source = Source::Stream { bytes, eager: false };
        Ok(())
    }

    /// Its name, as it stands in reports: that of the file, or `<stdin>`. It may hold any
    /// character.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The input under the name of another one, whose contents it has. It is then no file of that
    /// name.
    #[must_use]
    pub fn with_name(self, name: String) -> Self {
        Self { name, plain: false, ..self }
    }

    /// Size of the file in bytes; none for a pipe.
    #[must_use]
    pub const fn size(&self) -> Option<u64> {
        self.size
    }

    /// How far reading is.
    #[must_use]
    pub fn bytes_read(&self) -> BytesRead {
        self.bytes_read.clone()
    }

    /// What is wrong with it as a whole. Its lines can be read all the same.
    #[must_use]
    pub const fn problem(&self) -> Option<&FileProblem> {
        self.problem.as_ref()
    }

    /// Refuses an input that holds something else than lines.
    ///
    /// # Errors
    ///
    /// When there is a [`problem`](Self::problem).
    pub fn require_lines(self) -> Result<Self, InputError> {
        match self.problem {
            Some(problem) => Err(InputError::problem(&self.name, problem)),
            None => Ok(self),
        }
    }

    /// Whether it is a file of text, as it is: not packed, not a pipe and not a SQLite log.
    #[must_use]
    pub const fn is_plain_file(&self) -> bool {
        self.plain
    }

    /// The store behind a SQLite log; the input itself for anything else.
    ///
    /// # Errors
    ///
    /// The input, when it is no SQLite log.
    #[cfg(feature = "sqlite")]
    pub fn into_log(self) -> Result<SqliteStore, Box<Self>> {
        match self.source {
            Source::Log(store) => Ok(*store),
            source => Err(Box::new(Self { source, ..self })),
        }
    }

    pub(super) fn into_blocks(self) -> (String, Box<dyn Blocks>) {
        let blocks: Box<dyn Blocks> = match self.source {
            Source::Stream { bytes, eager } => {
                Box::new(Stream::new(self.name.clone(), bytes, eager))
            }
            #[cfg(feature = "sqlite")]
            Source::Log(store) => Box::new(super::blocks::Log::new(self.name.clone(), *store)),
        };
        (self.name, blocks)
    }
}

#[cfg(feature = "sqlite")]
fn is_log(application: u32) -> bool {
    i64::from(application) == APPLICATION_ID
}

#[cfg(not(feature = "sqlite"))]
fn is_log(_: u32) -> bool {
    false
}

/// Looks at the first bytes and puts them back.
fn peek(bytes: &mut Bytes, seen: Seen) -> io::Result<Kind> {
    let mut head = Vec::new();
    // An odd beginning is looked at again when there is twice as much of it.
    let mut next = 0;
    let mut chunk = vec![0; BUFFER];
    let kind = loop {
        let read = match bytes.read(&mut chunk) {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        head.extend_from_slice(&chunk[..read]);
        let seen = match read {
            0 => Seen::Whole,
            _ if head.len() >= MOST => Seen::Enough,
            _ if seen == Seen::Waiting && !head.contains(&b'\n') => Seen::Beginning,
            _ => seen,
        };
        if seen == Seen::Beginning && head.len() < next {
            continue;
        }
        match look(&head, seen) {
            Some(kind) => break kind,
            None => next = if head.contains(&b'\n') { head.len() * 2 } else { 0 },
        }
    };
    let rest = std::mem::replace(bytes, Box::new(io::empty()));
    *bytes = Box::new(io::Cursor::new(head).chain(rest));
    Ok(kind)
}

/// What is in a packed input; any other as it is.
fn unpacked(
    kind: Kind,
    bytes: Bytes,
    bytes_read: &BytesRead,
    seen: Seen,
) -> io::Result<(Kind, Bytes)> {
    let packed = BufReader::with_capacity(BUFFER, bytes);
    let mut bytes: Bytes = match kind {
        Kind::Gzip => Box::new(unpack::gzip(packed, bytes_read.clone())),
        Kind::Zstd => Box::new(unpack::zstd(packed, bytes_read.clone())),
        other => return Ok((other, packed.into_inner())),
    };
    let kind = peek(&mut bytes, seen)?;
    Ok((kind, bytes))
}

/// Size of the file that standard input comes from, where it comes from one.
fn size_of_stdin() -> Option<u64> {
    about_stdin().filter(Metadata::is_file).map(|about| about.len())
}

/// What standard input is, where the system tells.
#[cfg(unix)]
pub(super) fn about_stdin() -> Option<Metadata> {
    use std::os::fd::AsFd as _;
    File::from(io::stdin().as_fd().try_clone_to_owned().ok()?).metadata().ok()
}

#[cfg(not(unix))]
pub(super) fn about_stdin() -> Option<Metadata> {
    None
}
