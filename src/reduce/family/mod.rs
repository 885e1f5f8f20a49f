//! The ten families: each file holds the rules of one, and nothing else.

mod collaboration;
mod connector;
mod decision_point;
mod dossier;
mod glossary;
mod lifecycle;
mod mission_audit;
mod mission_next;
mod status;
mod sync;

pub use collaboration::Collaboration;
pub use connector::Connector;
pub use decision_point::{DecisionPoint, decision_point_policy};
pub use dossier::Dossier;
pub use glossary::Glossary;
pub use lifecycle::Lifecycle;
pub use mission_audit::MissionAudit;
pub use mission_next::MissionNext;
pub use status::Status;
pub use sync::Sync;
