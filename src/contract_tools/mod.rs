//! What only the people need who own a contract: authoring, checks, comparison, documentation.

pub mod authoring;
pub mod bundle_for;
pub mod check;
pub mod compat;
pub mod docs;
