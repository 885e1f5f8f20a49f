//! Unions: an enumeration with a variant for each alternative, which has the name of its type.

use super::bundle::{Bundle, TypeDef};
use super::printer::{doc, impl_target};
use super::tree::Problem;
use crate::json::schema;
use heck::ToPascalCase;
use quote::quote;
use serde_json::Value;
use std::collections::BTreeMap;
use syn::Item;
use syn::visit_mut::VisitMut;

/// A union with a text among its alternatives is made from text.
pub(super) fn from_strings(bundle: &Bundle) -> Vec<proc_macro2::TokenStream> {
    let mut out = Vec::new();
    for def in bundle.types.values() {
        let name = super::policy::ident(&def.name.to_pascal_case());
        for branch in branches(def) {
            let is_text = bundle.types.get(&branch).is_some_and(|t| {
                t.schema.get("type").is_some_and(|t| t == "string")
                    && t.schema.get("enum").is_none()
            });
            if is_text {
                let variant = super::policy::ident(
                    &shortened(&branch.to_pascal_case(), &def.name.to_pascal_case())
                        .unwrap_or(branch.to_pascal_case()),
                );
                out.push(quote! {
                    impl From<&str> for #name {
                        fn from(text: &str) -> Self { Self::#variant(text.to_owned()) }
                    }
                    impl From<String> for #name {
                        fn from(text: String) -> Self { Self::#variant(text) }
                    }
                });
            }
        }
    }
    out
}

/// Names of the types that a named union lists.
fn branches(def: &TypeDef) -> Vec<String> {
    def.schema
        .get("anyOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|b| schema::target(b).map(str::to_owned))
        .collect()
}

/// Unions of which typify makes no enumeration, because a value may be of two of their types.
pub(super) fn overlaps(
    file: &syn::File,
    types: &BTreeMap<String, &TypeDef>,
) -> Result<(), Problem> {
    for item in &file.items {
        let Item::Struct(item) = item else { continue };
        let def = types.get(&item.ident.to_string());
        let Some(def) = def.filter(|def| def.schema.get("anyOf").is_some()) else { continue };
        return Err(Problem {
            file: format!("contracts/{}", def.file),
            pointer: format!("{}/anyOf", def.pointer),
            rule: "union.overlap",
            message: "A value may be of two of these types, so that Rust cannot tell them apart."
                .to_owned(),
            fix: "List types of different values: a string and an object, or objects that each \
                require a member that the others refuse."
                .to_owned(),
        });
    }
    Ok(())
}

/// Variants of a union are called by their types' names, without the union's own:
/// `StatusActor::Details` holds a `StatusActorDetails`. Returns the new names by those of typify.
pub(super) fn name_variants(item: &mut syn::ItemEnum, def: &TypeDef) -> BTreeMap<String, String> {
    let mut renamed = BTreeMap::new();
    for (variant, branch) in item.variants.iter_mut().zip(branches(def)) {
        let branch = branch.to_pascal_case();
        let name = shortened(&branch, &def.name.to_pascal_case()).unwrap_or_else(|| branch.clone());
        variant.attrs.retain(|a| !a.path().is_ident("doc"));
        variant.attrs.insert(0, doc(&format!("A `{branch}`.")));
        let ident = syn::Ident::new(&name, variant.ident.span());
        renamed.insert(std::mem::replace(&mut variant.ident, ident).to_string(), name);
    }
    renamed
}

fn shortened(ident: &str, prefix: &str) -> Option<String> {
    let rest = ident.strip_prefix(prefix)?;
    rest.starts_with(|c: char| c.is_ascii_uppercase()).then(|| rest.to_owned())
}

/// The new names of variants wherever typify names one: in conversions and in defaults.
pub(super) struct Variants<'a> {
    /// By union.
    pub renamed: &'a BTreeMap<String, BTreeMap<String, String>>,
    /// What `Self` is.
    pub owner: Option<String>,
}

impl VisitMut for Variants<'_> {
    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        self.owner = impl_target(item);
        syn::visit_mut::visit_item_impl_mut(self, item);
        self.owner = None;
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(last) = path.segments.len().checked_sub(1).filter(|last| *last > 0) {
            let owner = path.segments[last - 1].ident.to_string();
            let owner = if owner == "Self" { self.owner.as_ref() } else { Some(&owner) };
            let ident = &mut path.segments[last].ident;
            let new = owner
                .and_then(|owner| self.renamed.get(owner)?.get(&ident.to_string()))
                .map(|new| syn::Ident::new(new, ident.span()));
            *ident = new.unwrap_or_else(|| ident.clone());
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}
