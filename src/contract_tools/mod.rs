//! What only the people need who own a contract: authoring, checks, comparison, documentation.

pub mod authoring;
pub mod check;
pub mod compat;
pub mod docs;
