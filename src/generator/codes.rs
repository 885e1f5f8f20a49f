//! The violation codes: one closed enum, and the table in the documentation.

use super::policy::{Policies, ident};
use heck::ToPascalCase;
use quote::quote;
use std::fmt::Write;

/// Generates `codes.rs`.
pub(super) fn generate(p: &Policies) -> String {
    let codes = &p.codes.codes;
    let docs =
        codes.iter().map(|c| format!("`{}`: {}", c.code, super::rust_names::prose(&c.summary)));
    let variants: Vec<_> = codes.iter().map(|c| ident(&c.code.to_pascal_case())).collect();
    let names: Vec<_> = codes.iter().map(|c| &c.code).collect();
    let severities =
        codes.iter().map(|c| ident(if c.severity == "warning" { "Warning" } else { "Error" }));
    let summaries = codes.iter().map(|c| &c.summary);
    let helps = codes.iter().map(|c| &c.help);
    let (keywords, keyword_variants): (Vec<_>, Vec<_>) = codes
        .iter()
        .filter_map(|c| c.keyword.as_ref().map(|k| (k, ident(&c.code.to_pascal_case()))))
        .unzip();
    super::print(quote! {
        use crate::contract::violation::Severity;

        /// Stable code of a violation or a warning. The table with the way out of each one is in
        /// `generated/CODES.md`.
        ///
        /// ```
        /// use spec_kitty_events::Code;
        /// assert_eq!(Code::JsonDuplicateKey.as_str(), "json.duplicate_key");
        /// assert_eq!("json.duplicate_key".parse(), Ok(Code::JsonDuplicateKey));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            #(#[doc = #docs] #variants),*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The dotted name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#variants => #names),* }
            }

            /// Whether it refuses the document.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { #(Self::#variants => Severity::#severities),* }
            }

            /// What is wrong, in one sentence.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self { #(Self::#variants => #summaries),* }
            }

            /// The way out, in one sentence.
            #[must_use]
            pub const fn help(self) -> &'static str {
                match self { #(Self::#variants => #helps),* }
            }

            /// The code for a schema keyword's failure, when the schema names none of its own.
            #[must_use]
            pub fn for_keyword(keyword: &str) -> Option<Self> {
                match keyword { #(#keywords => Some(Self::#keyword_variants),)* _ => None }
            }
        }
    })
}

/// Writes `CODES.md`.
pub(super) fn document(p: &Policies) -> String {
    let mut out = String::from(
        "<!-- Generated from contracts/policy/violation_codes.json by `contracts check --bless`. \
            -->\n\n# Violation codes\n\nAn error refuses the document, a warning does not. A code \
            is never renamed or given another meaning.\n\n| code | severity | what is wrong | the \
            way out |\n|---|---|---|---|\n",
    );
    for c in &p.codes.codes {
        let _ = writeln!(out, "| `{}` | {} | {} | {} |", c.code, c.severity, c.summary, c.help);
    }
    out
}
