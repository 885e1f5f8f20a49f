//! The state of a reducer that is named at run time.

use crate::contract::types::{
    MissionDossierState, ReducedCollaborationState, ReducedConnectorState,
    ReducedDecisionPointState, ReducedGlossaryState, ReducedMission, ReducedMissionAuditState,
    ReducedMissionRunState, ReducedStatus, ReducedSyncState,
};
use serde::Serialize;

/// One variant for each reducer, with its state.
macro_rules! states {
    ($($(#[$doc:meta])* $variant:ident($state:ident),)*) => {
        /// The state of one of the reducers. As JSON it is the state itself.
        ///
        /// ```
        /// use spec_kitty_events::reduce::{AnyReduction, AnyState, ReduceOptions, ReducerName};
        /// let reduction = AnyReduction::new(ReducerName::Status, &ReduceOptions::default());
        /// let state = reduction.into_state()?;
        /// assert_eq!(serde_json::to_value(&state)?["event_count"], 0);
        /// let AnyState::Status(status) = state else { unreachable!() };
        /// assert!(status.wp_states.is_empty());
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum AnyState {
            $($(#[$doc])* $variant(Box<$state>),)*
        }

        $(impl From<$state> for AnyState {
            fn from(state: $state) -> Self {
                Self::$variant(Box::new(state))
            }
        })*
    };
}

states! {
    /// Of `status`.
    Status(ReducedStatus),
    /// Of `lifecycle`.
    Lifecycle(ReducedMission),
    /// Of `collaboration`.
    Collaboration(ReducedCollaborationState),
    /// Of `glossary`.
    Glossary(ReducedGlossaryState),
    /// Of `mission-next`.
    MissionNext(ReducedMissionRunState),
    /// Of `dossier`.
    Dossier(MissionDossierState),
    /// Of `mission-audit`.
    MissionAudit(ReducedMissionAuditState),
    /// Of `decision-point`.
    DecisionPoint(ReducedDecisionPointState),
    /// Of `connector`.
    Connector(ReducedConnectorState),
    /// Of `sync`.
    Sync(ReducedSyncState),
}
