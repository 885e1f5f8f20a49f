//! The report for programs: one JSON object for each fact, the summary last.

use super::Report;
use crate::cli::format::Format;
use crate::cli::json::{self, Rows};
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn write(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    each(report, &mut |value| json::row(out, &value))
}

/// The same facts as one document.
pub(super) fn document(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut rows = Rows::new(Format::Json, "facts");
    each(report, &mut |value| rows.row(out, &value))?;
    rows.end(out)
}

fn each(report: &Report<'_>, line: &mut dyn FnMut(Value) -> io::Result<()>) -> io::Result<()> {
    let outcome = report.outcome;
    for ((family, operation), c) in &outcome.rows {
        line(json!({
            "kind": "row", "family": family, "op": operation.as_str(), "cases": c.cases(),
            "agreed": c.agreed, "declared": c.declared,
            "differing": c.differing, "unsupported": c.unsupported, "crashed": c.crashed,
        }))?;
    }
    for d in &outcome.declared {
        line(json!({
            "kind": "declared", "id": d.id, "decision": d.decision, "summary": d.summary,
            "occurrences": d.occurrences,
            "examples": d.examples.1, "examples_shown": d.examples.0,
        }))?;
    }
    for d in &outcome.differences {
        line(json!({
            "kind": "difference", "case": d.case.id, "family": d.case.family,
            "op": d.case.operation.as_str(), "count": d.count, "shrunk": d.shrunk,
            "input": d.case.input, "expected": d.expected.to_json(), "answered": d.actual.to_json(),
            "points": d.points,
        }))?;
    }
    for c in &outcome.crashes {
        line(json!({
            "kind": "crash", "case": c.case.id, "family": c.case.family,
            "op": c.case.operation.as_str(), "message": c.crash.message,
            "stderr": c.crash.stderr, "input": c.case.input,
        }))?;
    }
    let total = outcome.total();
    line(json!({
        "kind": "summary", "implementation": outcome.hello.name, "version": outcome.hello.version,
        "contract": outcome.hello.contract,
        "seed": report.args.suite.seed, "conforms": outcome.conforms(), "cases": total.cases(),
        "compared": total.compared(), "agreed": total.agreed,
        "declared": total.declared, "differing": total.differing, "unsupported": total.unsupported,
        "crashed": total.crashed, "not_asked": outcome.not_asked,
    }))
}
