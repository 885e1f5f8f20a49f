//! What `diff`, `bump` and `changelog` begin with: two contracts, their changes, and what has been approved.

use super::super::Failure;
use clap::Args as ClapArgs;
use spec_kitty_events::compat::{
    Approval, Approvals, Base, Change, Comparison, Staleness, compare, read_base, read_seeds,
};
use std::path::{Path, PathBuf};

/// Where approvals stand in a project.
pub(super) const APPROVALS: &str = "compat/approvals.json";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct SidesArgs {
    /// What to compare with: a revision of git, a project's folder or its contracts/, or a bundle.
    #[arg(long, value_name = "REV|DIR|BUNDLE")]
    pub against: Option<String>,
    /// The project's folder, which holds contracts/ and fixtures/.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

/// Two contracts compared.
pub(super) struct Compared {
    pub old: Base,
    pub new: Base,
    pub comparison: Comparison,
    /// Approvals that do not count, with the reason.
    pub stale: Vec<(Approval, Staleness)>,
}

/// Reads both sides, compares them, and applies the approvals.
pub(super) fn compared(args: &SidesArgs, against: Option<&str>) -> Result<Compared, Failure> {
    let fail = |e: &dyn std::fmt::Display| Failure::new(e.to_string());
    let new = Base::working_tree(&args.root).map_err(|e| fail(&e))?;
    let old = read_base(&args.root, against).map_err(|e| fail(&e))?;
    let mut comparison = compare(&old.contract, &new.contract, &read_seeds(&args.root));
    let approvals = approvals(&args.root)?;
    let today = jiff::Zoned::now().date();
    let stale = approvals.apply(&mut comparison.changes, today);
    let stale = stale.into_iter().map(|(a, s)| (a.clone(), s)).collect();
    let stale = pending(stale, &old, &comparison.changes);
    Ok(Compared { old, new, comparison, stale })
}

/// An approval that came in with what it approves is still there when nothing has changed since. It has to go with
/// the next change of the contract.
fn pending(
    stale: Vec<(Approval, Staleness)>,
    old: &Base,
    changes: &[Change],
) -> Vec<(Approval, Staleness)> {
    let before =
        old.approvals.as_deref().and_then(|t| Approvals::parse(t).ok()).unwrap_or_default();
    stale
        .into_iter()
        .filter(|(a, s)| {
            !(changes.is_empty() && *s == Staleness::Unmatched && before.approvals.contains(a))
        })
        .collect()
}

/// The approvals of a project.
pub(super) fn approvals(root: &Path) -> Result<Approvals, Failure> {
    let file = root.join(APPROVALS);
    match std::fs::read_to_string(&file) {
        Ok(text) => {
            Approvals::parse(&text).map_err(|e| Failure::new(format!("{}: {e}", file.display())))
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Approvals::default()),
        Err(e) => Err(Failure::io(&format!("cannot read {}", file.display()), &e)),
    }
}
