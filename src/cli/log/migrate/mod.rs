//! `log migrate`: rewrites what can be rewritten, and accounts for every line.

pub(super) mod args;
mod context;
mod output;
mod survey;
mod text;

use crate::cli::format::Format;
use crate::cli::inputs::{self, Inputs, Stop, tell_conflicts};
use crate::cli::progress_bar::ReadingBar;
use crate::cli::{Exit, Failure, json};
use args::{MigrateArgs, MigrateCommand};
use output::{Hashed, Out, Sides, beside, hex};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use spec_kitty_events::lines::{Conflicts, Input, Line, Piece};
use spec_kitty_events::migrate::{Entry, Migrator, Mode, Summary, Treatment, too_long};
use spec_kitty_events::output_file::{Access, WholeFile, place_all};
use spec_kitty_events::policy::CONTRACT_VERSION;
use spec_kitty_events::{CONTRACT_DIGEST, ProjectUuid, escape};
use std::collections::HashSet;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use survey::Spooled;
use text::Sentences;

pub(super) fn run(command: &MigrateCommand) -> Result<Exit, Failure> {
    let (args, mode) = match command {
        MigrateCommand::Envelopes(command) if command.lift => {
            return Err(Failure::new(
                "--lift makes envelopes of lane rows; use `log migrate lanes --lift`",
            ));
        }
        MigrateCommand::Envelopes(command) => (&command.args, Mode::Envelopes),
        MigrateCommand::Lanes(command) if command.lift => (&command.args, Mode::LiftedLanes),
        MigrateCommand::Lanes(command) => (&command.args, Mode::Lanes),
    };
    check_inputs(args)?;
    let mut migrator = Migrator::new(mode, context(args)?);
    let spooled = survey::survey(&mut migrator, &args.paths)?;
    let mut run = Run {
        args,
        migrator: &migrator,
        spooled: spooled.as_ref(),
        summary: Summary::default(),
        sentences: Sentences::default(),
        found: Exit::Clean,
    };
    let changed = if args.in_place { run.in_place()? } else { run.joined()? };
    let Run { summary, sentences, found, .. } = run;
    // The lines themselves may be on standard output.
    let piped = !args.dry_run && !args.in_place && args.out.is_none();
    let mut out: Box<dyn Write> = if piped {
        Box::new(anstream::stderr().lock())
    } else {
        Box::new(anstream::stdout().lock())
    };
    if args.format == Format::Json {
        json::pretty(&mut out, &account(args, mode, &summary, changed))?;
    } else {
        text::print(&mut out, args, mode, &summary, &sentences, changed)
            .and_then(|()| text::held_back(&mut out, &migrator))?;
    }
    Ok(found.max(if summary.quarantined() > 0 { Exit::Findings } else { Exit::Clean }))
}

fn check_inputs(args: &MigrateArgs) -> Result<(), Failure> {
    if args.paths.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::new(
            "name a file or folder to migrate, or pipe a log in; see `spec-kitty-events log \
                migrate --help`",
        ));
    }
    for (option, file) in
        [("--out", &args.out), ("--manifest", &args.manifest), ("--quarantine", &args.quarantine)]
    {
        if file.as_ref().is_some_and(|file| file.as_os_str() == "-") {
            return Err(Failure::new(format!("{option} needs a file; `-` is none")));
        }
    }
    if args.paths.is_empty() || args.paths.iter().any(|path| path.as_os_str() == "-") {
        if args.in_place {
            return Err(Failure::new("--in-place needs files; standard input has no place"));
        }
        if !args.dry_run && args.out.is_none() && args.quarantine.is_none() {
            return Err(Failure::new(
                "lines without a target would be lost; add --quarantine FILE to keep the lines \
                that cannot be migrated, or --out FILE",
            ));
        }
    }
    Ok(())
}

/// What was done with how many lines, as JSON.
fn account(args: &MigrateArgs, mode: Mode, summary: &Summary, changed: usize) -> Value {
    json!({"mode": mode, "dry_run": args.dry_run, "lines": summary.lines(),
        "kept": summary.kept(), "rewritten": summary.rewritten(),
        "quarantined": summary.quarantined(), "files_replaced": changed, "summary": summary})
}

fn context(args: &MigrateArgs) -> Result<spec_kitty_events::migrate::Context, Failure> {
    let mut context = context::read(&args.context)?;
    if let Some(project) = &args.project_uuid {
        let project = ProjectUuid::parse(project)
            .map_err(|e| Failure::new(format!("--project-uuid: {e}")))?;
        context = context.with_project_uuid(project);
    }
    match args.build_id.as_deref() {
        Some("") => Err(Failure::new("--build-id is empty")),
        Some(build) => Ok(context.with_build_id(build)),
        None => Ok(context),
    }
}

/// Moves the files into their places: what stands beside the lines first.
fn moved(files: Vec<WholeFile>) -> Result<(), Failure> {
    place_all(files).map_err(Failure::from)
}

/// One file in the manifest.
#[derive(serde::Serialize)]
struct FileEntry {
    path: String,
    lines: u64,
    bytes: u64,
    sha256_before: String,
    sha256_after: String,
}

struct Run<'a> {
    args: &'a MigrateArgs,
    migrator: &'a Migrator,
    /// What can be read once, where it had to be read twice.
    spooled: Option<&'a Spooled>,
    summary: Summary,
    sentences: Sentences,
    /// Whether there was something to tell beside what became of the lines.
    found: Exit,
}

impl Run<'_> {
    fn inputs(&self) -> Inputs {
        let inputs = Inputs::of(&self.args.paths);
        match self.spooled {
            Some(spooled) => inputs.kept_in(spooled.files()),
            None => inputs,
        }
    }

    /// All files into one output.
    fn joined(&mut self) -> Result<usize, Failure> {
        let args = self.args;
        let inputs = self.inputs();
        let side = |named: &Option<PathBuf>, ending: &str| {
            named.clone().or_else(|| args.out.as_ref().map(|out| beside(out, ending)))
        };
        let mut sides = Sides::create(
            if args.dry_run {
                args.manifest.clone()
            } else {
                side(&args.manifest, ".manifest.jsonl")
            },
            if args.dry_run { None } else { side(&args.quarantine, ".quarantine.jsonl") },
            &inputs.files(),
        )?;
        let mut out = match &args.out {
            Some(path) => Out::file(path, Access::of(inputs.files()))?,
            None if args.dry_run => Out::nowhere(),
            None => Out::stdout(),
        };
        let mut files = Vec::new();
        let read = inputs.each(&mut |_, input| {
            let input = input.require_lines()?;
            files.push(self.file(input, &mut Hashed::new(&mut out), &mut sides)?);
            Ok(())
        })?;
        self.read_some(read, files.len())?;
        self.finish(&mut sides, &files)?;
        let out = out.whole()?;
        let mut whole = sides.whole()?;
        whole.extend(out);
        moved(whole).map(|()| 0)
    }

    /// Each file in its place: first everything is written beside it, then everything is moved.
    /// Tells how many files were replaced.
    fn in_place(&mut self) -> Result<usize, Failure> {
        let args = self.args;
        let backup = args.backup.as_deref().unwrap_or_default();
        if backup.is_empty() || backup.contains(['/', '\\']) {
            return Err(Failure::new("--backup needs the ending of a file name, for example .old"));
        }
        let inputs = self.inputs();
        let files = inputs.files();
        let mut sides = Sides::create(args.manifest.clone(), args.quarantine.clone(), &files)?;
        let (mut files, mut staged, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        let read = inputs.each(&mut |path, input| {
            let input = input.require_lines()?;
            if !input.is_plain_file() {
                let sentence = "holds no lines that could be replaced; name --out FILE";
                return Err(Stop::Input(format!("{} {sentence}", escape::path(path))));
            }
            // What a link leads to is replaced, not the link; and each file once.
            let place = std::fs::canonicalize(path)
                .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))?;
            if !seen.insert(place.clone()) {
                return Ok(());
            }
            let mut out = Out::replacing(&place)?;
            let entry = self.file(input, &mut Hashed::new(&mut out), &mut sides)?;
            if entry.sha256_before != entry.sha256_after
                && let Some(whole) = out.whole()?
            {
                let kept = whole
                    .with_backup(beside(&place, backup))
                    .map_err(|e| Failure::cannot_write(path, &e))?;
                staged.push(kept);
            }
            files.push(entry);
            Ok(())
        })?;
        self.read_some(read, files.len())?;
        self.finish(&mut sides, &files)?;
        let changed = staged.len();
        let mut whole = sides.whole()?;
        whole.extend(staged);
        moved(whole).map(|()| changed)
    }

    fn finish(&self, sides: &mut Sides, files: &[FileEntry]) -> Result<(), Failure> {
        if !self.summary.adds_up() {
            return Err(Failure::new(
                "the account does not add up, so nothing was moved into place; please report this",
            ));
        }
        let mode = self.migrator.mode();
        sides.entry(&json!({"summary": self.summary, "mode": mode,
        "contract": {"version": CONTRACT_VERSION, "sha256": CONTRACT_DIGEST}, "files": files}))
    }

    /// Where no input could be read, nothing is written.
    fn read_some(&mut self, read: Exit, files: usize) -> Result<(), Failure> {
        self.found = self.found.max(read);
        if read == Exit::Incomplete && files == 0 {
            return Err(Failure::told());
        }
        Ok(())
    }

    /// One file, line by line. An error leaves nothing in its place.
    fn file(
        &mut self,
        input: Input,
        out: &mut Hashed<'_>,
        sides: &mut Sides,
    ) -> Result<FileEntry, Failure> {
        let name = input.name().to_owned();
        let mut bar = ReadingBar::new("migrating", &input);
        let mut conflicts = Conflicts::default();
        let keeps_long_lines = self.migrator.treatment(too_long()) == Treatment::Keep;
        let (mut before, mut long) = (Sha256::new(), Sha256::new());
        let (mut count, mut bytes) = (0, 0);
        let read = input.each(&mut |piece| {
            let line = match piece {
                Piece::Line(line, ()) => line,
                Piece::Spill(part) => {
                    before.update(part);
                    long.update(part);
                    // What is too long for a document goes where it belongs while it is read.
                    let to: Option<&mut dyn Write> =
                        if keeps_long_lines { Some(out) } else { sides.spill() };
                    let written = to.map_or(Ok(()), |to| to.write_all(part));
                    return written.map_err(Into::into);
                }
            };
            bar.pass(&line);
            conflicts.is_marker(&line);
            if !line.is_cut() {
                before.update(line.bytes);
            }
            if line.ended {
                before.update(b"\n");
            }
            count += 1;
            bytes += line.size();
            let digest = line.is_cut().then(|| std::mem::take(&mut long).finalize().into());
            self.line(&name, &line, digest, out, sides).map_err(Stop::from)
        });
        match read {
            Ok(()) => {}
            Err(Stop::Input(sentence)) => return Err(Failure::new(sentence)),
            Err(Stop::Command(failure)) => return Err(failure),
        }
        drop(bar);
        if conflicts.is_any() {
            self.found = self.found.max(Exit::Findings);
        }
        tell_conflicts(inputs::error, &name, &mut conflicts);
        let (sha256_before, sha256_after) = (hex(before), out.digest());
        Ok(FileEntry { path: name, lines: count, bytes, sha256_before, sha256_after })
    }

    /// One line. `digest` is that of a line that is too long to be kept.
    fn line(
        &mut self,
        name: &str,
        line: &Line<'_>,
        digest: Option<[u8; 32]>,
        out: &mut Hashed<'_>,
        sides: &mut Sides,
    ) -> Result<(), Failure> {
        let migration = self.migrator.line(line.bytes, line.number);
        self.summary.add(&migration);
        self.sentences.add(migration.reasons());
        if sides.has_manifest() {
            let entry = Entry::new(name, line.number, &migration);
            sides.entry(&match digest {
                Some(digest) => entry.with_digest(digest),
                None => entry,
            })?;
        }
        let written = match migration.bytes() {
            Some(_) if line.is_cut() => out.end(line.ended),
            Some(bytes) => out.line(bytes, line.ended),
            None => {
                let reasons = json!({
                    "path": name, "line": line.number, "class": migration.class().id,
                    "event_id": migration.event_id(), "reasons": migration.reasons(),
                });
                return sides.quarantine(line, &reasons);
            }
        };
        written.map_err(Failure::from)
    }
}
