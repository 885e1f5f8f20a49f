//! The work packages that stay as they are: lane rows of one package are lifted all or none.

use super::lanes::LaneDiffers;
use super::work_package::WorkPackage;
use std::collections::{BTreeMap, BTreeSet};

/// The work packages of which a row could not be lifted.
#[derive(Debug, Clone, Default)]
pub(super) struct HeldBack {
    /// By the name of the work package, so that few are compared.
    packages: BTreeMap<Option<String>, BTreeSet<WorkPackage>>,
    /// Those that would end in another lane than on the board.
    differ: Vec<LaneDiffers>,
}

impl HeldBack {
    pub(super) fn add(&mut self, package: WorkPackage) {
        self.packages.entry(package.name().map(str::to_owned)).or_default().insert(package);
    }

    pub(super) fn holds(&self, package: &WorkPackage) -> bool {
        let named = |name: &Option<String>| self.packages.get(name).into_iter().flatten();
        match package.name() {
            Some(name) => {
                named(&Some(name.to_owned())).chain(named(&None)).any(|held| held.may_be(package))
            }
            None => self.all().any(|held| held.may_be(package)),
        }
    }

    /// Holds a package back whose rows can be lifted, and lead to another lane.
    pub(super) fn add_other_lane(&mut self, differs: LaneDiffers) {
        self.add(differs.package.clone());
        self.differ.push(differs);
    }

    /// What differs, of a package that is held back for that alone.
    pub(super) fn other_lane(&self, package: &WorkPackage) -> Option<&LaneDiffers> {
        self.differ.iter().find(|differs| differs.package.may_be(package))
    }

    pub(super) fn other_lanes(&self) -> &[LaneDiffers] {
        &self.differ
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &WorkPackage> {
        self.packages.values().flatten()
    }
}
