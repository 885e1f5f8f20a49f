//! An adapter process: started, asked, and ended whatever it does.

use super::process::Process;
use crate::conformance::protocol::{Hello, Request, Response};
use std::collections::VecDeque;
use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How an adapter is started.
///
/// ```
/// use spec_kitty_events::conformance::run::AdapterCommand;
/// let command = AdapterCommand::parse("python3 'my adapter.py' --fast").unwrap();
/// assert_eq!(command.arguments(), ["my adapter.py", "--fast"]);
/// assert!(AdapterCommand::parse("'unclosed").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdapterCommand {
    program: String,
    arguments: Vec<String>,
}

impl AdapterCommand {
    /// A program with its arguments.
    #[must_use]
    pub fn new(program: impl Into<String>, arguments: Vec<String>) -> Self {
        Self { program: program.into(), arguments }
    }

    /// Splits a command line as a POSIX shell does. `None` when it is empty or a quote is not
    /// closed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = shlex::split(text)?.into_iter();
        Some(Self { program: words.next()?, arguments: words.collect() })
    }

    /// The program.
    #[must_use]
    pub fn program(&self) -> &str {
        &self.program
    }

    /// Its arguments.
    #[must_use]
    pub fn arguments(&self) -> &[String] {
        &self.arguments
    }
}

/// How long an adapter may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeLimits {
    /// From its start to its greeting.
    pub start: Duration,
    /// From the last answer, or the request, to the next answer.
    pub answer: Duration,
}

/// Why an adapter had to be ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CrashKind {
    /// It could not be started.
    NotStarted,
    /// It did not answer in time.
    Hung,
    /// It ended.
    Died,
    /// It wrote something that is not the answer.
    Nonsense,
}

/// An adapter that had to be ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crash {
    /// In what way.
    pub kind: CrashKind,
    /// A sentence.
    pub message: String,
    /// The end of what it wrote to its standard error.
    pub stderr: String,
}

impl std::error::Error for Crash {}

impl fmt::Display for Crash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Longest line that is read; a longer one is nonsense.
const LONGEST_LINE: u64 = 64 << 20;
/// How much of the standard error is kept.
const STDERR_TAIL: usize = 4096;
/// Lines that may wait to be looked at. An adapter that writes more is held up by its own pipe.
const WAITING_LINES: usize = 256;

pub(super) struct Adapter {
    process: Process,
    requests: Sender<String>,
    lines: Receiver<Result<Vec<u8>, String>>,
    stderr: Arc<Mutex<VecDeque<u8>>>,
    limits: TimeLimits,
    pub hello: Hello,
}

impl Adapter {
    /// Starts the process and greets it.
    pub(super) fn start(command: &AdapterCommand, limits: TimeLimits) -> Result<Self, Crash> {
        let mut piped = Command::new(&command.program);
        piped.args(&command.arguments);
        piped.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = Process::start(&mut piped).map_err(|e| Crash {
            kind: CrashKind::NotStarted,
            message: format!("`{}` cannot be started: {e}", command.program),
            stderr: String::new(),
        })?;
        let child = process.child();
        let (stdin, stdout, stderr) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (requests, to_write) = channel::<String>();
        let (read, lines) = sync_channel(WAITING_LINES);
        let tail = Arc::new(Mutex::new(VecDeque::new()));
        // The threads end when their pipes do, or when nobody listens; nobody waits for them,
        // because a process that has left the adapter's group may hold a pipe open.
        let kept = Arc::clone(&tail);
        thread::spawn(move || stdin.map(|pipe| write_lines(pipe, &to_write)));
        thread::spawn(move || stdout.map(|pipe| read_lines(pipe, &read)));
        thread::spawn(move || stderr.map(|pipe| keep_tail(pipe, &kept)));
        let placeholder = Hello {
            protocol: 0,
            name: String::new(),
            version: String::new(),
            contract: String::new(),
            codes: false,
        };
        let mut adapter =
            Self { process, requests, lines, stderr: tail, limits, hello: placeholder };
        let request = Hello::request(0);
        adapter.send(&request);
        let response = adapter.receive_within(request.id, limits.start)?;
        adapter.hello = Hello::read(response.answer)
            .map_err(|e| adapter.crash(CrashKind::Nonsense, &e.to_string()))?;
        Ok(adapter)
    }

    /// Hands a request to the process. A failure shows when the answer is awaited.
    pub(super) fn send(&self, request: &Request) {
        let mut line = serde_json::to_string(request).expect("a request is written as JSON");
        line.push('\n');
        let _ = self.requests.send(line);
    }

    /// Awaits the answer to the oldest request that has none.
    pub(super) fn receive(&mut self, id: u64) -> Result<Response, Crash> {
        self.receive_within(id, self.limits.answer)
    }

    fn receive_within(&mut self, id: u64, limit: Duration) -> Result<Response, Crash> {
        let line = match self.lines.recv_timeout(limit) {
            Ok(Ok(line)) => line,
            Ok(Err(message)) => return Err(self.crash(CrashKind::Nonsense, &message)),
            Err(RecvTimeoutError::Timeout) => {
                return Err(
                    self.crash(CrashKind::Hung, &format!("it did not answer within {limit:?}"))
                );
            }
            Err(RecvTimeoutError::Disconnected) => {
                // Its output is closed: give it a moment to end by itself, so that its status can
                // be told.
                thread::sleep(Duration::from_millis(20));
                let how = match self.process.end() {
                    Some(status) => format!("ended ({status})"),
                    None => "closed its output".to_owned(),
                };
                return Err(
                    self.crash(CrashKind::Died, &format!("it {how} before it had answered"))
                );
            }
        };
        let text = String::from_utf8_lossy(&line);
        let response = Response::parse(text.trim_end()).map_err(|message| {
            self.crash(CrashKind::Nonsense, &format!("{message}: {}", start_of(&text)))
        })?;
        if response.id != id {
            return Err(self.crash(
                CrashKind::Nonsense,
                &format!("it answered the request {} when the request {id} was next", response.id),
            ));
        }
        Ok(response)
    }

    fn crash(&mut self, kind: CrashKind, message: &str) -> Crash {
        self.process.end();
        let mut tail = self.stderr.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let stderr = String::from_utf8_lossy(tail.make_contiguous()).into_owned();
        Crash { kind, message: message.to_owned(), stderr }
    }
}

fn start_of(text: &str) -> String {
    let mut start: String = text.trim_end().chars().take(120).collect();
    if start.len() < text.trim_end().len() {
        start.push('…');
    }
    start
}

fn write_lines(mut pipe: impl Write, lines: &Receiver<String>) {
    for line in lines {
        if pipe.write_all(line.as_bytes()).and_then(|()| pipe.flush()).is_err() {
            return;
        }
    }
}

fn read_lines(pipe: impl Read, to: &SyncSender<Result<Vec<u8>, String>>) {
    let mut reader = BufReader::new(pipe);
    loop {
        let mut line = Vec::new();
        let read = reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line);
        let whole = match read {
            Ok(0) | Err(_) => return,
            Ok(_) if line.last() == Some(&b'\n') => Ok(line),
            Ok(n) if n as u64 == LONGEST_LINE => {
                Err(format!("it wrote a line of more than {LONGEST_LINE} bytes"))
            }
            // The output ended inside a line.
            Ok(_) => return,
        };
        let last = whole.is_err();
        if to.send(whole).is_err() || last {
            return;
        }
    }
}

fn keep_tail(mut pipe: impl Read, tail: &Mutex<VecDeque<u8>>) {
    let mut piece = [0; 8192];
    while let Ok(n @ 1..) = pipe.read(&mut piece) {
        let mut tail = tail.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        tail.extend(&piece[..n]);
        let surplus = tail.len().saturating_sub(STDERR_TAIL);
        tail.drain(..surplus);
    }
}
