//! A fold whose reducer is named at run time.

use super::any_state::AnyState;
use super::event::ReplayEvent;
use super::family::{
    Collaboration, Connector, DecisionPoint, Dossier, Glossary, Lifecycle, MissionAudit,
    MissionNext, Status, Sync,
};
use super::fold::{Fed, Fold};
use super::in_order::InOrder;
use super::info::{Mode, ReducerName};
use super::reducer::Reducer;
use super::reduction::Reduction;
use super::report::ReduceError;
use super::snapshot::ResumeError;
use crate::contract::types::{ParticipantIdentity, ReducerNotice};
use serde_json::Value;
use std::collections::BTreeMap;

/// What some reducers can be told. The others take no notice.
///
/// ```
/// use spec_kitty_events::reduce::{Mode, ReduceOptions};
/// assert_eq!(ReduceOptions::default().mode, Mode::Strict);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReduceOptions {
    /// What to do with an event that breaks a rule: collaboration and glossary.
    pub mode: Mode,
    /// Participants who count as joined before the first event: collaboration.
    pub roster: BTreeMap<String, ParticipantIdentity>,
}

/// A [`Fold`] of any reducer.
///
/// ```
/// use spec_kitty_events::reduce::{AnyFold, ReduceOptions, ReducerName};
/// for name in ReducerName::ALL {
///     let state = AnyFold::new(*name, &ReduceOptions::default()).state()?;
///     assert_eq!(serde_json::to_value(state)?["event_count"], 0, "{name}");
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct AnyFold {
    name: ReducerName,
    fold: Box<dyn Erased>,
}

trait Erased: Send {
    fn feed(&mut self, event: ReplayEvent) -> Fed;
    fn forget_before(&mut self, lamport_clock: i64);
    fn state(&mut self) -> Result<AnyState, ReduceError>;
    fn snapshot(&mut self) -> Value;
}

impl<R: Reducer + Send> Erased for Fold<R>
where
    R::Working: Send,
{
    fn feed(&mut self, event: ReplayEvent) -> Fed {
        Self::feed(self, event)
    }

    fn forget_before(&mut self, lamport_clock: i64) {
        Self::forget_before(self, lamport_clock);
    }

    fn state(&mut self) -> Result<AnyState, ReduceError> {
        Self::state(self).map(Into::into)
    }

    fn snapshot(&mut self) -> Value {
        Self::snapshot(self)
    }
}

/// Makes something of the reducer of a name.
macro_rules! with_reducer {
    ($name:expr, $options:expr, $make:expr) => {{
        let options: &ReduceOptions = $options;
        match $name {
            ReducerName::Status => Box::new($make(Status)) as Box<_>,
            ReducerName::Lifecycle => Box::new($make(Lifecycle)),
            ReducerName::Collaboration => Box::new($make(
                Collaboration::in_mode(options.mode).with_roster(options.roster.clone()),
            )),
            ReducerName::Glossary => Box::new($make(Glossary::in_mode(options.mode))),
            ReducerName::MissionNext => Box::new($make(MissionNext)),
            ReducerName::Dossier => Box::new($make(Dossier)),
            ReducerName::MissionAudit => Box::new($make(MissionAudit)),
            ReducerName::DecisionPoint => Box::new($make(DecisionPoint)),
            ReducerName::Connector => Box::new($make(Connector)),
            ReducerName::Sync => Box::new($make(Sync)),
        }
    }};
}

impl AnyFold {
    /// A fold without events.
    #[must_use]
    pub fn new(name: ReducerName, options: &ReduceOptions) -> Self {
        let fold: Box<dyn Erased> = with_reducer!(name, options, Fold::new);
        Self { name, fold }
    }

    /// A fold that goes on from a snapshot of that reducer.
    ///
    /// # Errors
    ///
    /// When the snapshot is not one of that reducer.
    pub fn resume(name: ReducerName, snapshot: &Value) -> Result<Self, ResumeError> {
        fn of<R: Reducer + Send + 'static>(snapshot: &Value) -> Result<Box<dyn Erased>, ResumeError>
        where
            R::Working: Send,
        {
            Ok(Box::new(Fold::<R>::resume(snapshot)?))
        }
        let fold = match name {
            ReducerName::Status => of::<Status>(snapshot),
            ReducerName::Lifecycle => of::<Lifecycle>(snapshot),
            ReducerName::Collaboration => of::<Collaboration>(snapshot),
            ReducerName::Glossary => of::<Glossary>(snapshot),
            ReducerName::MissionNext => of::<MissionNext>(snapshot),
            ReducerName::Dossier => of::<Dossier>(snapshot),
            ReducerName::MissionAudit => of::<MissionAudit>(snapshot),
            ReducerName::DecisionPoint => of::<DecisionPoint>(snapshot),
            ReducerName::Connector => of::<Connector>(snapshot),
            ReducerName::Sync => of::<Sync>(snapshot),
        };
        Ok(Self { name, fold: fold? })
    }

    /// Which reducer it is.
    #[must_use]
    pub const fn name(&self) -> ReducerName {
        self.name
    }

    /// Takes an event: see [`Fold::feed`].
    pub fn feed(&mut self, event: ReplayEvent) -> Fed {
        self.fold.feed(event)
    }

    /// Forgets events and keeps what they came to: see [`Fold::forget_before`].
    pub fn forget_before(&mut self, lamport_clock: i64) {
        self.fold.forget_before(lamport_clock);
    }

    /// The state after all events so far: see [`Fold::state`].
    ///
    /// # Errors
    ///
    /// When the rules of the family give up.
    pub fn state(&mut self) -> Result<AnyState, ReduceError> {
        self.fold.state()
    }

    /// All that is needed to go on later: see [`Fold::snapshot`].
    #[must_use]
    pub fn snapshot(&mut self) -> Value {
        self.fold.snapshot()
    }
}

impl std::fmt::Debug for AnyFold {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AnyFold").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A [`Reduction`] of any reducer.
///
/// ```
/// use spec_kitty_events::reduce::{AnyReduction, ReduceOptions, ReducerName};
/// let reduction = AnyReduction::new(ReducerName::Status, &ReduceOptions::default());
/// assert_eq!(serde_json::to_value(reduction.into_state()?)?["event_count"], 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct AnyReduction {
    name: ReducerName,
    reduction: Box<dyn ErasedReduction>,
}

trait ErasedReduction: Send {
    fn feed(&mut self, event: ReplayEvent);
    fn into_state(self: Box<Self>) -> Result<AnyState, ReduceError>;
}

impl<R: Reducer + Send> ErasedReduction for Reduction<R>
where
    R::Working: Send,
{
    fn feed(&mut self, event: ReplayEvent) {
        Self::feed(self, event);
    }

    fn into_state(self: Box<Self>) -> Result<AnyState, ReduceError> {
        Self::into_state(*self).map(Into::into)
    }
}

impl AnyReduction {
    /// A reduction without events.
    #[must_use]
    pub fn new(name: ReducerName, options: &ReduceOptions) -> Self {
        let reduction: Box<dyn ErasedReduction> = with_reducer!(name, options, Reduction::new);
        Self { name, reduction }
    }

    /// Which reducer it is.
    #[must_use]
    pub const fn name(&self) -> ReducerName {
        self.name
    }

    /// Takes an event: see [`Reduction::feed`].
    pub fn feed(&mut self, event: ReplayEvent) {
        self.reduction.feed(event);
    }

    /// The state after all events.
    ///
    /// # Errors
    ///
    /// When the rules of the family give up.
    pub fn into_state(self) -> Result<AnyState, ReduceError> {
        self.reduction.into_state()
    }
}

impl std::fmt::Debug for AnyReduction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AnyReduction").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A fold of any reducer over events that come in order.
pub(super) struct AnyInOrder(Box<dyn ErasedInOrder>);

trait ErasedInOrder: Send {
    fn feed(&mut self, event: ReplayEvent);
    fn complete(&mut self);
    fn finish(self: Box<Self>, conflicts: Vec<ReducerNotice>) -> Result<AnyState, ReduceError>;
}

impl<R: Reducer + Send> ErasedInOrder for InOrder<R>
where
    R::Working: Send,
{
    fn feed(&mut self, event: ReplayEvent) {
        Self::feed(self, event);
    }

    fn complete(&mut self) {
        Self::complete(self);
    }

    fn finish(self: Box<Self>, conflicts: Vec<ReducerNotice>) -> Result<AnyState, ReduceError> {
        Self::finish(*self, conflicts).map(Into::into)
    }
}

impl AnyInOrder {
    pub(super) fn new(name: ReducerName, options: &ReduceOptions) -> Self {
        Self(with_reducer!(name, options, InOrder::new))
    }

    /// Takes an event that counts; clock values do not fall.
    pub(super) fn feed(&mut self, event: ReplayEvent) {
        self.0.feed(event);
    }

    /// Folds what was fed: no event of its clock value follows.
    pub(super) fn complete(&mut self) {
        self.0.complete();
    }

    /// The state.
    pub(super) fn finish(self, conflicts: Vec<ReducerNotice>) -> Result<AnyState, ReduceError> {
        self.0.finish(conflicts)
    }
}
