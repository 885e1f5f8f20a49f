//! Prints the macro calls that deserialise objects, and choices between a string and an object.
//! The macros are in `src/contract/object.rs`.

use super::attributes::{drop_derives, serde};
use super::printer::{expression, type_name};
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt::Write as _;
use syn::{Attribute, Fields, Item, ItemEnum, ItemStruct, Meta};

/// Takes serde's `Deserialize` off every struct with named members and every choice between a
/// string and an object, and prints a macro call for each.
pub(super) fn calls(items: &mut [Item]) -> String {
    let structs: Vec<syn::Ident> = items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => is_object(&item.fields).then(|| item.ident.clone()),
            _ => None,
        })
        .collect();
    items
        .iter_mut()
        .filter_map(|item| match item {
            Item::Struct(item) => object(item),
            Item::Enum(item) => string_or_object(item, &structs),
            _ => None,
        })
        .collect()
}

/// Whether a struct is read from an object: it has members, or is the object itself.
fn is_object(fields: &Fields) -> bool {
    match fields {
        Fields::Named(_) => true,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            matches!(&fields.unnamed[0].ty,
            syn::Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Map"))
        }
        _ => false,
    }
}

/// How one member is read.
struct Member<'a> {
    ident: &'a syn::Ident,
    ty: &'a syn::Type,
    /// On the wire.
    name: String,
    integer: bool,
    /// What stands for it when it is missing; an error otherwise.
    default: Option<TokenStream>,
}

/// serde's own derive is left where a struct neither keeps unknown members nor refuses them.
fn object(item: &mut ItemStruct) -> Option<String> {
    let Fields::Named(fields) = &item.fields else { return None };
    let has =
        |attrs: &[Attribute], name: &str| serde(attrs).iter().any(|m| m.path().is_ident(name));
    let extra = fields.named.iter().find(|f| has(&f.attrs, "flatten"));
    let extra = extra.and_then(|field| field.ident.clone());
    if extra.is_none() && !has(&item.attrs, "deny_unknown_fields") {
        return None;
    }
    let members: Vec<Member<'_>> =
        fields.named.iter().filter(|f| f.ident != extra).map(member).collect::<Option<_>>()?;
    let extra = extra.map(|extra| format!(", {extra}")).unwrap_or_default();
    let mut call = format!("\ncrate::contract::object! {{ {}{extra} {{\n", item.ident);
    for Member { ident, ty, name, integer, default } in &members {
        let kind = if *integer { "integer" } else { "any" };
        let _ = write!(call, "    {ident} {name:?} {kind} {}", type_name(ty));
        if let Some(default) = default {
            let _ = write!(call, " = {}", expression(default));
        }
        call.push_str(",\n");
    }
    call.push_str("}}\n");
    for attribute in &mut item.attrs {
        drop_derives(attribute, &["Deserialize"]);
    }
    Some(call)
}

/// A choice between one string and one struct. serde's own derive is left where there are other
/// alternatives.
fn string_or_object(item: &mut ItemEnum, structs: &[syn::Ident]) -> Option<String> {
    if !serde(&item.attrs).iter().any(|m| m.path().is_ident("untagged")) {
        return None;
    }
    let alternatives: Vec<(&syn::Ident, &syn::Ident)> = item
        .variants
        .iter()
        .map(|variant| match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => match &fields.unnamed[0].ty {
                syn::Type::Path(path) => Some((&variant.ident, &path.path.segments.last()?.ident)),
                _ => None,
            },
            _ => None,
        })
        .collect::<Option<_>>()?;
    let (string, object) = match alternatives[..] {
        [(string, ty), (object, named)] if ty == "String" && structs.contains(named) => {
            (string, object)
        }
        [(object, named), (string, ty)] if ty == "String" && structs.contains(named) => {
            (string, object)
        }
        _ => return None,
    };
    let name = &item.ident;
    let call =
        format!("\ncrate::contract::string_or_object! {{ {name} {{ {string}, {object} }} }}\n");
    for attribute in &mut item.attrs {
        drop_derives(attribute, &["Deserialize"]);
    }
    Some(call)
}

fn member(field: &syn::Field) -> Option<Member<'_>> {
    let ident = field.ident.as_ref()?;
    let mut member = Member {
        ident,
        ty: &field.ty,
        name: ident.to_string().trim_start_matches("r#").to_owned(),
        integer: false,
        default: None,
    };
    let mut required = false;
    for meta in serde(&field.attrs) {
        match &meta {
            Meta::Path(path) if path.is_ident("default") => {
                member.default = Some(quote!(Default::default()));
            }
            Meta::NameValue(pair) => {
                let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value
                else {
                    return None;
                };
                match pair.path.get_ident()?.to_string().as_str() {
                    "default" => {
                        let function: syn::Path = text.parse().ok()?;
                        member.default = Some(quote!(#function()));
                    }
                    "rename" => member.name = text.value(),
                    // Ours reads integers; typify's reads what is required and may be null.
                    "deserialize_with" => {
                        member.integer = text.value().ends_with("integral");
                        required = !member.integer;
                    }
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
    let ty = field.ty.clone();
    let optional = matches!(&ty,
    syn::Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Option"));
    if optional && !required && !member.integer && member.default.is_none() {
        member.default = Some(quote!(None));
    }
    Some(member)
}
