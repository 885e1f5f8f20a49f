//! How schemas are called in Rust: which types are written by hand, the names of fields, and the
//! text of documentation.

use heck::ToSnakeCase;

/// Types that are written by hand, because they keep more than their text or bring it to a
/// canonical form.
pub(crate) const SCALARS: &[&str] = &["EventId", "ProjectUuid", "Timestamp"];

/// The field of a member.
pub(super) fn field_name(property: &str) -> String {
    property.to_snake_case().trim_end_matches('_').to_owned()
}

/// Text of a schema as Markdown that rustdoc takes literally.
pub(super) fn prose(text: &str) -> String {
    text.replace('[', "\\[")
        .replace(']', "\\]")
        .replace('<', "\\<")
        .replace('>', "\\>")
        .replace("http://", "`http://`")
        .replace("https://", "`https://`")
}

/// The name of a field without what Rust asks for: `r#`, or an underscore behind it.
pub(super) fn unraw(ident: &syn::Ident) -> String {
    ident.to_string().trim_start_matches("r#").trim_end_matches('_').to_owned()
}
