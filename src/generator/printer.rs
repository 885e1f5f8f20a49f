//! Rust text from parts: what prettyplease does not lay out, because it stands in a macro call.

use proc_macro2::TokenStream;
use quote::quote;

/// A type as it is written, without the full paths that typify gives to what every module knows.
pub(super) fn type_name(ty: &syn::Type) -> String {
    let file = quote!(type T = #ty;);
    let printed = printed(file);
    let inner = printed.trim_end().trim_start_matches("type T =").trim_end_matches(';').trim();
    inner.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An expression as it is written.
pub(super) fn expression(expression: &TokenStream) -> String {
    let printed = printed(quote!(const E: () = #expression;));
    let inner = printed.trim_end().trim_start_matches("const E: () =").trim_end_matches(';');
    inner.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn printed(tokens: TokenStream) -> String {
    let mut file: syn::File = syn::parse2(tokens).expect("a type or an expression stands there");
    super::paths::shorten(&mut file);
    prettyplease::unparse(&file)
}

/// Documentation lines before an item.
pub(super) fn docs(text: &str, indent: &str) -> String {
    text.lines().map(|line| format!("{indent}/// {line}\n")).collect()
}

/// One line of documentation.
pub(super) fn doc(line: &str) -> syn::Attribute {
    let text = if line.is_empty() { String::new() } else { format!(" {line}") };
    syn::parse_quote!(#[doc = #text])
}

/// The type that an `impl` is for, by its last name.
pub(super) fn impl_target(item: &syn::ItemImpl) -> Option<String> {
    let name = |ty: &syn::Type| match ty {
        syn::Type::Path(p) => p.path.segments.last().map(|s| s.ident.to_string()),
        _ => None,
    };
    name(&item.self_ty)
}
