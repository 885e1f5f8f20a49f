//! What `diff`, `bump` and `changelog` begin with: two contracts, their changes, and what has been
//! approved.

use crate::cli::{Failure, stderr};
use clap::Args as ClapArgs;
use jiff::civil::Date;
use spec_kitty_events::compat::{
    Approvals, Base, Change, Comparison, SourceError, Stale, Staleness, compare, read_base,
    read_seeds,
};
use spec_kitty_events::escape;
use std::path::PathBuf;

/// Where approvals stand in a project.
pub(super) const APPROVALS: &str = "compat/approvals.json";

/// What is said where a comparison came to the end of its steps.
pub(super) const GAVE_UP: &str = "the comparison came to the end of its steps [compare.limit]; \
    what has no document counts as breaking until it is approved, and smaller edits are compared \
    in full";

/// What `--approvals-from` calls the side that is compared with.
const BASE: &str = "base";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct SidesArgs {
    /// What to compare with: a revision of git, a folder (a project or its contracts/) or a bundle.
    /// A revision wins over a path of its name: write ./main/ or ./old.json, from where you are.
    #[arg(long, value_name = "REV|DIR|BUNDLE")]
    pub against: Option<String>,
    /// Take the approvals from there and not from the working tree, so that an edit does not
    /// approve itself: a revision, a folder, or `base` for what is compared with.
    #[arg(long, value_name = "BASE")]
    pub approvals_from: Option<String>,
    /// Where nothing can be compared, because both sides are the same, end with 2.
    #[arg(long)]
    pub ci: bool,
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
    pub stale: Vec<Stale>,
}

pub(super) fn fail(e: &SourceError) -> Failure {
    Failure::new(e.to_string())
}

pub(super) fn today() -> Date {
    jiff::Zoned::now().date()
}

/// Reads both sides, compares them, and applies the approvals. Says beside the output what there is
/// to say of the sides.
pub(super) fn compared(args: &SidesArgs, against: Option<&str>) -> Result<Compared, Failure> {
    let (old, new) = sides(args, against)?;
    say_what_was_compared(args, &old, &new)?;
    if let Some(first) = new.contract.problems().first() {
        stderr::warning(&format!(
            "the contract of {} is not sound, and is compared as it stands; `contract check` shows \
             all problems, and the first is {}",
            new.label,
            escape::line(&first.to_string())
        ));
    }
    let found = with_approvals(args, old, new)?;
    say_where_it_gave_up(&found.comparison);
    Ok(found)
}

/// The same, and nothing is said beside the output.
pub(super) fn compared_in_silence(
    args: &SidesArgs,
    against: Option<&str>,
) -> Result<Compared, Failure> {
    let (old, new) = sides(args, against)?;
    with_approvals(args, old, new)
}

/// What is compared with, and the working tree.
fn sides(args: &SidesArgs, against: Option<&str>) -> Result<(Base, Base), Failure> {
    let new = Base::working_tree(&args.root).map_err(|e| fail(&e))?;
    let old = read_base(&args.root, against).map_err(|e| fail(&e))?;
    Ok((old, new))
}

fn with_approvals(args: &SidesArgs, old: Base, new: Base) -> Result<Compared, Failure> {
    let mut comparison = of_both(&old, &new, args);
    let stale = apply(args, &old, &new, &mut comparison.changes)?;
    Ok(Compared { old, new, comparison, stale })
}

/// Reads two contracts, wherever they stand, and compares them. Nothing in the working tree is part
/// of that, approvals neither.
pub(super) fn compared_with_each_other(
    args: &SidesArgs,
    [old, new]: [&str; 2],
) -> Result<Compared, Failure> {
    let read = |named: &str| read_base(&args.root, Some(named)).map_err(|e| fail(&e));
    let (old, new) = (read(old)?, read(new)?);
    if old.is_same_as(&new) {
        let what = format!("nothing was compared: {} is {}", old.label, new.label);
        if args.ci {
            return Err(Failure::new(what));
        }
        stderr::note(&what);
    }
    let comparison = of_both(&old, &new, args);
    say_where_it_gave_up(&comparison);
    Ok(Compared { old, new, comparison, stale: Vec::new() })
}

fn of_both(old: &Base, new: &Base, args: &SidesArgs) -> Comparison {
    compare(&old.contract, &new.contract, &read_seeds(&args.root))
}

fn say_where_it_gave_up(comparison: &Comparison) {
    if comparison.gave_up {
        stderr::note(GAVE_UP);
    }
}

/// Says when both sides are one, or differ in nothing but what is not committed.
fn say_what_was_compared(args: &SidesArgs, old: &Base, new: &Base) -> Result<(), Failure> {
    if old.is_same_as(new) {
        let what = format!(
            "nothing was compared: {} is what the working tree holds, without edits of the \
             contract; name what was before, for example --against HEAD^",
            old.label
        );
        if args.ci {
            return Err(Failure::new(what));
        }
        stderr::note(&what);
    } else if old.is_head() {
        stderr::note(&format!(
            "{} is HEAD, so that only edits that are not committed were compared",
            old.label
        ));
    }
    Ok(())
}

/// Marks what is approved, and returns the approvals that do not count.
fn apply(
    args: &SidesArgs,
    old: &Base,
    new: &Base,
    changes: &mut [Change],
) -> Result<Vec<Stale>, Failure> {
    let own = approvals(new)?;
    let before = approvals(old);
    let Some(from) = &args.approvals_from else {
        let mut stale = own.apply(changes, today());
        let before = before.unwrap_or_default();
        // One that came in with what it approves is still there when nothing has changed since. It
        // has to go with the next change of the contract.
        stale.retain(|s| {
            !(changes.is_empty()
                && s.why == Staleness::Unmatched
                && before.approvals.contains(&s.approval))
        });
        return Ok(stale);
    };
    let counting = match from.as_str() {
        BASE => before?,
        other => approvals(&read_base(&args.root, Some(other)).map_err(|e| fail(&e))?)?,
    };
    let waits = |s: &Stale| matches!(s.why, Staleness::Unmatched | Staleness::Differs);
    let mut stale = own.apply(&mut changes.to_vec(), today());
    // What stands there too may wait for its change, until its day is over.
    stale.retain(|s| {
        !(waits(s) && s.approval.expires >= today() && counting.approvals.contains(&s.approval))
    });
    counting.apply(changes, today());
    Ok(stale)
}

/// The approvals of a side.
pub(super) fn approvals(side: &Base) -> Result<Approvals, Failure> {
    match &side.approvals {
        Some(text) => Approvals::parse(text)
            .map_err(|e| Failure::new(format!("{APPROVALS} of {}: {e}", side.label))),
        None => Ok(Approvals::default()),
    }
}
