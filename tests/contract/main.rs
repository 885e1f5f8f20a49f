//! The contract: its rules of authoring and of compatibility, its fixtures, what is generated of
//! it, and what other languages make of it.

#[path = "../support/node.rs"]
mod node;
#[cfg(feature = "contract-tools")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "contract-tools")]
mod approvals;
#[cfg(feature = "contract-tools")]
mod authoring;
#[cfg(feature = "contract-tools")]
mod compat;
#[cfg(feature = "contract-tools")]
mod costs;
#[cfg(feature = "contract-tools")]
mod drift;
#[cfg(feature = "contract-tools")]
mod examples;
mod faults;
#[cfg(feature = "contract-tools")]
mod fixtures;
#[cfg(all(feature = "schemars", feature = "contract-tools"))]
mod generated_types;
mod interop;
#[cfg(feature = "contract-tools")]
mod mutations;
mod references;
#[cfg(feature = "contract-tools")]
mod rules;
#[cfg(feature = "contract-tools")]
mod rust_code;
#[cfg(feature = "contract-tools")]
mod site;
#[cfg(feature = "contract-tools")]
mod tables;
#[cfg(feature = "validate")]
mod vocabulary;
