//! The report as JUnit's XML: a suite for each family, a case for each operation, and a case for
//! each declared difference.

use super::{Report, by_family};
use crate::cli::report::xml::escaped;
use spec_kitty_events::conformance::protocol::Operation;
use spec_kitty_events::conformance::run::{Counts, DeclaredCount};
use spec_kitty_events::plural::count;
use std::io::{self, Write};

pub(super) fn write(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let outcome = report.outcome;
    let families = by_family(outcome);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"{}\">", escaped(&report.subject()))?;
    for (family, rows) in &families {
        let failures = rows.iter().filter(|(_, c)| c.differing + c.crashed > 0).count();
        let skipped = rows.iter().filter(|(_, c)| c.compared() + c.crashed == 0).count();
        writeln!(
            out,
            "  <testsuite name=\"{family}\" tests=\"{}\" failures=\"{failures}\" \
                skipped=\"{skipped}\">",
            rows.len()
        )?;
        for (operation, counts) in rows {
            operation_case(report, family, *operation, counts, out)?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    let stale = outcome.declared.iter().filter(|d| d.is_stale()).count();
    writeln!(
        out,
        "  <testsuite name=\"declared differences\" tests=\"{}\" failures=\"{stale}\">",
        outcome.declared.len()
    )?;
    for declared in &outcome.declared {
        declared_case(declared, out)?;
    }
    writeln!(out, "  </testsuite>")?;
    let whole = if outcome.not_asked > 0 || outcome.total().compared() == 0 {
        format!(
            "<failure message=\"{} compared, {} not asked\"/>",
            count(outcome.total().compared(), "case"),
            outcome.not_asked
        )
    } else {
        String::new()
    };
    writeln!(
        out,
        "  <testsuite name=\"run\" tests=\"1\" failures=\"{}\">",
        usize::from(!whole.is_empty())
    )?;
    writeln!(
        out,
        "    <testcase classname=\"run\" name=\"every case was asked\">{whole}</testcase>"
    )?;
    writeln!(out, "  </testsuite>\n</testsuites>")
}

fn operation_case(
    report: &Report<'_>,
    family: &str,
    operation: Operation,
    counts: &Counts,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "    <testcase classname=\"{family}\" name=\"{operation}\">")?;
    if counts.differing + counts.crashed > 0 {
        writeln!(
            out,
            "      <failure message=\"{} of {} differ, {} crashed\">",
            counts.differing,
            count(counts.cases(), "case"),
            counts.crashed
        )?;
        writeln!(out, "{}</failure>", escaped(&details(report, family, operation)))?;
    } else if counts.compared() == 0 {
        writeln!(out, "      <skipped message=\"not supported by both sides\"/>")?;
    }
    writeln!(out, "      <system-out>{}</system-out>", escaped(&line(counts)))?;
    writeln!(out, "    </testcase>")
}

fn declared_case(declared: &DeclaredCount, out: &mut impl Write) -> io::Result<()> {
    let name = escaped(&format!("{} {}", declared.decision, declared.id));
    write!(out, "    <testcase classname=\"declared\" name=\"{name}\">")?;
    if declared.is_stale() {
        let (shown, examples) = declared.examples;
        write!(out, "<failure message=\"only {shown} of its {examples} examples show it\"/>")?;
    }
    writeln!(out, "</testcase>")
}

fn line(counts: &Counts) -> String {
    format!(
        "{} agreed, {} declared, {} differing, {} unsupported, {} crashed",
        counts.agreed, counts.declared, counts.differing, counts.unsupported, counts.crashed
    )
}

fn details(report: &Report<'_>, family: &str, operation: Operation) -> String {
    let mut out = String::new();
    for d in report
        .outcome
        .differences
        .iter()
        .filter(|d| d.case.family == family && d.case.operation == operation)
    {
        out.push_str(&format!(
            "{} ({})\n  input    {}\n  expected {}\n  answered {}\n",
            d.case.id,
            count(d.count, "case"),
            d.case.input,
            d.expected.to_json(),
            d.actual.to_json()
        ));
    }
    for c in report
        .outcome
        .crashes
        .iter()
        .filter(|c| c.case.family == family && c.case.operation == operation)
    {
        out.push_str(&format!("{}: {}\n  input    {}\n", c.case.id, c.crash, c.case.input));
    }
    out
}
