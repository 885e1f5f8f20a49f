//! Attributes of the items that typify prints.

use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Path, Token, parse_quote};

/// What the `serde` attributes among some attributes say.
pub(super) fn serde(attributes: &[Attribute]) -> Vec<Meta> {
    let metas =
        |a: &Attribute| a.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok();
    attributes.iter().filter(|a| a.path().is_ident("serde")).filter_map(metas).flatten().collect()
}

/// Drops these traits from a derive.
pub(super) fn drop_derives(attribute: &mut Attribute, traits: &[&str]) {
    if !attribute.path().is_ident("derive") {
        return;
    }
    let Ok(paths) = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
    else {
        return;
    };
    let is_dropped =
        |path: &Path| path.segments.last().is_some_and(|s| traits.iter().any(|t| s.ident == t));
    let kept = paths.into_iter().filter(|path| !is_dropped(path));
    *attribute = parse_quote!(#[derive(#(#kept),*)]);
}
