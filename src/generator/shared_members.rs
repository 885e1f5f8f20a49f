//! Accessors of `Payload` for the members that payloads of many event types have.

use super::bundle::{Role, TypeDef};
use super::policy::ident;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;
use syn::{Fields, Item, Type};

/// So many event types have a member that gets an accessor.
const MANY: usize = 5;
/// What [`Payload`](crate::Payload) has already.
const TAKEN: &[&str] = &["event_type", "from_json", "from_value", "read"];

/// A member of the payload of one event type.
struct Holder<'i> {
    event_type: &'i str,
    field: &'i syn::Ident,
    optional: bool,
}

/// Those that have a member, by the type of its values.
type Holders<'i> = BTreeMap<String, (&'i Type, Vec<Holder<'i>>)>;

/// Prints the accessors. Where payloads give one member several types, the one that most of them
/// give it counts, and the others do not have it.
pub(super) fn accessors(items: &[Item], types: &BTreeMap<String, &TypeDef>) -> TokenStream {
    let mut members: BTreeMap<String, Holders<'_>> = BTreeMap::new();
    for item in items {
        let Item::Struct(item) = item else { continue };
        let Some(Role::Event { event_type, .. }) =
            types.get(&item.ident.to_string()).map(|def| &def.role)
        else {
            continue;
        };
        let Fields::Named(fields) = &item.fields else { continue };
        for member in &fields.named {
            let Some(field) = &member.ident else { continue };
            let inner = optional(&member.ty);
            let ty = inner.unwrap_or(&member.ty);
            let by_type = members.entry(field.to_string()).or_default();
            let (_, holders) =
                by_type.entry(quote!(#ty).to_string()).or_insert_with(|| (ty, Vec::new()));
            holders.push(Holder { event_type, field, optional: inner.is_some() });
        }
    }
    let accessors = members.iter().filter(|(name, _)| !TAKEN.contains(&name.as_str()));
    let accessors = accessors.filter_map(|(_, by_type)| {
        let (ty, holders) = by_type.values().max_by_key(|(_, holders)| holders.len())?;
        (holders.len() >= MANY).then(|| accessor(ty, holders)).flatten()
    });
    quote!(impl Payload { #(#accessors)* })
}

/// The accessor of a member whose values are strings, numbers, or scalars of the contract.
fn accessor(ty: &Type, holders: &[Holder<'_>]) -> Option<TokenStream> {
    let Type::Path(path) = ty else { return None };
    let segments: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
    let (is_string, is_number) = (segments.last()? == "String", segments.last()? == "i64");
    if !is_string && !is_number && !segments.iter().any(|segment| segment == "scalar") {
        return None;
    }
    let returned = match (is_string, is_number) {
        (true, _) => quote!(&str),
        (_, true) => quote!(i64),
        _ => quote!(&#ty),
    };
    let arms = holders.iter().map(|Holder { event_type, field, optional }| {
        let variant = ident(event_type);
        let value = match (optional, is_string, is_number) {
            (true, true, _) => quote!(payload.#field.as_deref()),
            (true, _, true) => quote!(payload.#field),
            (true, ..) => quote!(payload.#field.as_ref()),
            (false, _, true) => quote!(Some(payload.#field)),
            (false, ..) => quote!(Some(&payload.#field)),
        };
        quote!(Self::#variant(payload) => #value,)
    });
    let name = holders.first()?.field;
    let about = format!(
        " The member `{}`, where the payload has one of this type.",
        super::rust_names::unraw(name)
    );
    Some(quote! {
        #[doc = #about]
        #[must_use]
        pub fn #name(&self) -> Option<#returned> {
            match self { #(#arms)* _ => None }
        }
    })
}

/// What an `Option` may hold.
fn optional(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let is_option = path.path.segments.last().is_some_and(|segment| segment.ident == "Option");
    if is_option { super::builders::inner(ty) } else { None }
}
