//! A look at the contract as text and as JSON.

use super::{Look, MODE};
use crate::cli::contracts::author::{diagnostic, one_line};
use crate::cli::contracts::bump::Cost;
use crate::cli::contracts::diff::findings::all;
use crate::cli::contracts::diff::json::counts;
use crate::cli::contracts::diff::text::{one_approval, one_change};
use crate::cli::contracts::diff::words::summary;
use crate::cli::format::Format;
use crate::cli::report::{self, Level};
use crate::cli::{Failure, json};
use serde_json::{Value, json};
use spec_kitty_events::escape;
use spec_kitty_events::plural::count;
use std::io::Write as _;

/// Shows a look, or why there was nothing to look at.
pub(super) fn show(format: Format, look: &Result<&Look, &Failure>) -> Result<(), Failure> {
    if format == Format::Jsonl {
        let mut out = std::io::stdout().lock();
        json::row(&mut out, &row(look))?;
        return Ok(out.flush()?);
    }
    let text = match look {
        Ok(look) => first(look) + &last_line(look),
        Err(failure) => format!("contract watch: {}\n", escape::line(&failure.sentence)),
    };
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// The first finding, as `lint` or `diff` shows it. Nothing where all is sound.
fn first(look: &Look) -> String {
    if let Some(problem) = look.problems.first() {
        return one_line(problem) + "\n";
    }
    let Ok(found) = &look.compared else { return String::new() };
    let mut out = String::new();
    if let Some(change) = found.comparison.breaks(MODE).next() {
        one_change(&mut out, change, MODE);
    } else if let Some(approval) = found.stale.first() {
        out = one_approval(approval) + "\n";
    }
    out
}

/// What the edit breaks, and which versions it costs.
fn last_line(look: &Look) -> String {
    let sound = if look.is_sound() { "sound" } else { "not sound" };
    let files = count(look.tree.iter().count(), "file");
    let problems = match look.problems.len() {
        0 => String::new(),
        problems => format!(", {}", count(problems, "problem")),
    };
    let compared = match (&look.compared, look.problems.is_empty()) {
        (Ok(found), _) => summary(found, MODE),
        // The problem that was told is the reason.
        (Err(_), false) => "Nothing was compared.".to_owned(),
        (Err(failure), true) => {
            format!("Nothing was compared: {}.", escape::line(&failure.sentence))
        }
    };
    let cost = look.cost.as_ref().map(Cost::in_short).filter(|cost| !cost.is_empty());
    let cost = cost.map(|cost| format!(" {cost}")).unwrap_or_default();
    format!("contract watch: {sound}: {files}{problems}. {compared}{cost}\n")
}

fn row(look: &Result<&Look, &Failure>) -> Value {
    let look = match look {
        Ok(look) => look,
        Err(failure) => {
            return json!({"sound": false, "files": 0, "problems": 0, "finding": null,
                "comparison": null, "package": null, "contract": null,
                "reason": failure.sentence});
        }
    };
    let found = look.compared.as_ref().ok();
    let problem = look.problems.first().map(|problem| diagnostic(&look.tree, problem));
    let of_diff = || {
        let all = found.map(|found| all(found, MODE)).unwrap_or_default();
        all.into_iter().find(|one| one.level == Level::Error)
    };
    let comparison = found.map(|found| {
        let mut counts = counts(found, MODE);
        counts["stale_approvals"] = found.stale.len().into();
        counts
    });
    json!({
        "sound": look.is_sound(),
        "files": look.tree.iter().count(),
        "problems": look.problems.len(),
        "finding": problem.or_else(of_diff).as_ref().map(report::value),
        "comparison": comparison,
        "package": look.cost.as_ref().map(Cost::package_as_json),
        "contract": look.cost.as_ref().map(Cost::contract_as_json),
        "reason": look.compared.as_ref().err().map(|failure| &failure.sentence),
    })
}
