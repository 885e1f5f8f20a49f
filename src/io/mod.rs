//! Files: lines of every input, regular files below a folder, outputs written as a whole.

#[cfg(any(feature = "contract-tools", feature = "conformance"))]
#[cfg_attr(not(feature = "contract-tools"), allow(dead_code))]
pub(crate) mod folder;
#[cfg(feature = "validate")]
pub mod lines;
#[cfg(feature = "validate")]
pub mod output_file;
