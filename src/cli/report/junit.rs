//! JUnit's XML: a suite for each file, and a case for each code that was found in it. A file
//! without errors is a case that passed.

use super::{Diagnostic, Level, Render, Summary, Tally, xml::escaped};
use spec_kitty_events::escape;
use spec_kitty_events::plural::count;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Findings of one code in one file that are written in full; the rest are counted.
const SHOWN: u64 = 20;

pub(super) struct Junit {
    command: &'static str,
    begun: bool,
    file: Option<Suite>,
}

struct Suite {
    name: String,
    /// What was found of each code: how often, and the first of them.
    codes: BTreeMap<String, Case>,
}

#[derive(Default)]
struct Case {
    errors: u64,
    others: u64,
    text: String,
}

impl Junit {
    pub(super) fn new(command: &'static str) -> Self {
        Self { command, begun: false, file: None }
    }

    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if std::mem::replace(&mut self.begun, true) {
            return Ok(());
        }
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(out, "<testsuites name=\"spec-kitty-events {}\">", escaped(self.command))
    }

    /// Writes the suite of the file before.
    fn close(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.begin(out)?;
        self.file.take().map_or(Ok(()), |suite| suite.write(out))
    }
}

impl Suite {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let name = escaped(&escape::line(&self.name));
        let failures = self.codes.values().filter(|case| case.errors > 0).count();
        // Where nothing failed, the file itself is what passed.
        let passed = usize::from(failures == 0);
        let tests = self.codes.len() + passed;
        writeln!(
            out,
            "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" \
             skipped=\"0\">"
        )?;
        if passed > 0 {
            writeln!(out, "    <testcase classname=\"{name}\" name=\"no errors\"/>")?;
        }
        for (code, case) in &self.codes {
            writeln!(
                out,
                "    <testcase classname=\"{name}\" name=\"{}\">",
                escaped(&escape::line(code))
            )?;
            let text = escaped(case.text.trim_end());
            if case.errors > 0 {
                let errors = count(case.errors, "error");
                writeln!(out, "      <failure message=\"{errors}\" type=\"error\">")?;
                writeln!(out, "{text}</failure>")?;
            } else {
                writeln!(out, "      <system-out>{text}</system-out>")?;
            }
            writeln!(out, "    </testcase>")?;
        }
        writeln!(out, "  </testsuite>")
    }
}

impl Render for Junit {
    fn file(&mut self, out: &mut dyn Write, name: &str) -> io::Result<()> {
        self.close(out)?;
        self.file = Some(Suite { name: name.to_owned(), codes: BTreeMap::new() });
        Ok(())
    }

    fn one(&mut self, out: &mut dyn Write, found: &Diagnostic) -> io::Result<()> {
        if self.file.is_none() {
            self.file(out, &found.place.file)?;
        }
        let Some(suite) = &mut self.file else { return Ok(()) };
        let case = suite.codes.entry(found.code.clone()).or_default();
        match found.level {
            Level::Error => case.errors += 1,
            _ => case.others += 1,
        }
        match case.errors + case.others {
            n if n <= SHOWN => {
                let line = found.place.line.map(|line| format!(":{line}")).unwrap_or_default();
                let at = &found.place.pointer;
                let at = if at.is_empty() { String::new() } else { format!(" {at}") };
                let (file, whole) = (&found.place.file, found.whole());
                let said = format!("{file}{line}{at}: {whole}");
                case.text.push_str(&format!("{}\n", escape::line(&said)));
            }
            n if n == SHOWN + 1 => case.text.push_str("… and more; --format jsonl has them all\n"),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary, _: Tally) -> io::Result<()> {
        self.close(out)?;
        if summary.checked == 0 {
            writeln!(out, "  <testsuite name=\"nothing\" tests=\"0\" failures=\"0\"/>")?;
        }
        writeln!(out, "</testsuites>")
    }
}
