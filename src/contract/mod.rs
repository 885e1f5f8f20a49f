//! What is generated from `contracts/` at every build, and the macros that it calls. Readable
//! copies are in
//! `generated/`.

#[cfg_attr(not(feature = "validate"), allow(dead_code))]
mod advisory;
pub(crate) mod builder;
pub mod cutover;
#[cfg(any(feature = "contract-tools", feature = "conformance"))]
pub(crate) mod fixtures;
pub(crate) mod ident;
pub(crate) mod mappings;
mod object;
pub(crate) mod registry;
pub(crate) mod scalar;
mod string_enum;
pub(crate) mod transition;
pub(crate) mod violation;

pub(crate) use object::{object, string_or_object};
pub(crate) use string_enum::string_enum;

/// The types of the contract: envelope, payloads, records and what stands in them, generated from
/// `contracts/`. Each is at the root of the crate too.
///
/// ```
/// use spec_kitty_events::types::{Lane, WPStatusChangedPayload};
/// let moved = WPStatusChangedPayload::builder().mission_slug("042-importer").wp_id("WP01")
///     .to_lane(Lane::Planned).actor("ana").execution_mode("worktree").build()?;
/// assert_eq!(moved.to_lane, Lane::Planned);
/// # Ok::<(), spec_kitty_events::BuildError>(())
/// ```
#[allow(clippy::pedantic, clippy::all, missing_docs)]
pub mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));

    /// Builders, one for each struct, under its name: every member by its name, the required ones
    /// checked at the end.
    ///
    /// A setter takes the member's type and what becomes it, such as `"worktree"` for an
    /// `ExecutionMode`; for a member that may be null, a value, an `Option` of one, or `None`; for
    /// a list, whatever can be iterated. What becomes no value is said by `build`.
    pub mod builder {
        include!(concat!(env!("OUT_DIR"), "/builders.rs"));
    }
}

#[allow(clippy::pedantic, clippy::all)]
pub(crate) mod event_types {
    include!(concat!(env!("OUT_DIR"), "/registry.rs"));
}

/// The policy files as constants and tables.
///
/// ```
/// use spec_kitty_events::policy;
/// assert_eq!(policy::CONTRACT_VERSION, "3.0.0");
/// assert!(policy::FORBIDDEN_LEGACY_KEYS.contains(&"feature_slug"));
/// ```
#[allow(clippy::pedantic, clippy::all)]
#[cfg_attr(not(feature = "validate"), allow(dead_code))]
pub mod policy {
    include!(concat!(env!("OUT_DIR"), "/policy.rs"));
}

#[allow(clippy::pedantic, clippy::all)]
pub(crate) mod codes {
    include!(concat!(env!("OUT_DIR"), "/codes.rs"));
}

#[cfg(feature = "validate")]
#[allow(clippy::pedantic, clippy::all)]
pub(crate) mod reducers {
    include!(concat!(env!("OUT_DIR"), "/reducers.rs"));
}

#[cfg(feature = "validate")]
#[allow(clippy::pedantic, clippy::all)]
pub(crate) mod mission {
    include!(concat!(env!("OUT_DIR"), "/mission.rs"));
}

#[cfg(feature = "validate")]
#[allow(clippy::pedantic, clippy::all)]
pub(crate) mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The bundle as it is embedded.
pub(crate) const BUNDLE: &str = include_str!(concat!(env!("OUT_DIR"), "/bundle.json"));

/// SHA-256 over the contract files that the generated Rust was made of, with a line feed behind it.
#[cfg(feature = "contract-tools")]
pub(crate) const DIGEST: &str = include_str!(concat!(env!("OUT_DIR"), "/contracts.sha256"));
