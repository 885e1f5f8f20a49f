//! Prints a macro call for every builder. typify says which members a builder has and what they
//! are by default; the
//! macro is in `src/contract/builder.rs`.

use super::bundle::TypeDef;
use super::printer::{docs, expression, type_name};
use super::rust_names::{field_name, prose};
use quote::quote;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use syn::visit_mut::VisitMut;
use syn::{Fields, Item, ItemImpl, ItemStruct};

/// The builders of the types that a program makes: all but the states, which reducers make.
pub(super) fn calls(items: &[Item], types: &BTreeMap<String, &TypeDef>) -> String {
    let mut text =
        String::from("use crate::contract::builder::{BuildError, Given, Slot, builder, kind};\n");
    for item in items {
        let Item::Struct(item) = item else { continue };
        let Some(def) = types.get(&item.ident.to_string()).filter(|t| has_builder(t)) else {
            continue;
        };
        text.push_str(&call(item, def, &defaults(items, &item.ident)));
    }
    text
}

/// Whether programs make values of a type. States are made by reducers alone.
pub(super) fn has_builder(def: &TypeDef) -> bool {
    !def.file.starts_with("states/")
}

fn call(item: &ItemStruct, def: &TypeDef, defaults: &BTreeMap<String, String>) -> String {
    let empty = Map::new();
    let properties = def.schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    let rank = |name: &str| properties.keys().position(|k| field_name(k) == name);
    let Fields::Named(fields) = &item.fields else { return String::new() };
    let mut members: Vec<(usize, String)> = fields
        .named
        .iter()
        .filter_map(|field| {
            let ident = field.ident.as_ref()?;
            let name = field_name(ident.to_string().trim_start_matches("r#"));
            let at = rank(&name).unwrap_or(usize::MAX);
            Some((at, member(field, properties.values().nth(at), defaults)))
        })
        .collect();
    members.sort();
    let lines: String = members.into_iter().map(|(_, line)| line).collect();
    format!("\nbuilder! {{ {} {{\n{lines}}}}}\n", item.ident)
}

fn member(
    field: &syn::Field,
    property: Option<&Value>,
    defaults: &BTreeMap<String, String>,
) -> String {
    let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let description = property.and_then(|p| p.get("description")).and_then(Value::as_str);
    let about = description.unwrap_or("Members that the schema does not name.");
    let mut text = docs(&prose(about), "    ");
    let ty = inner(&field.ty);
    let printed = ty.map(type_name).unwrap_or_default();
    let _ = write!(text, "    {ident}: {} {printed}", kind(&printed));
    let default = match property {
        Some(_) => defaults.get(&ident).map(String::as_str),
        None => Some("Default::default()"),
    };
    if let Some(default) = default {
        let _ = write!(text, " = {default}");
    }
    text.push_str(",\n");
    text
}

/// What the setter takes, by the member's type. Any JSON is already made from options and lists.
fn kind(ty: &str) -> &'static str {
    let any = ty.contains("serde_json::Value>");
    match ty {
        _ if any => "Value",
        _ if ty.starts_with("Option<Vec<") => "NullableList",
        _ if ty.starts_with("Option<") => "Nullable",
        _ if ty.starts_with("Vec<") => "List",
        _ => "Value",
    }
}

/// The type in typify's `Result<Type, String>`.
pub(super) fn inner(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments
    else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The members that have a default, from typify's `Default` of the builder: `Ok(…)` is one,
/// `Err(…)` none.
fn defaults(items: &[Item], builder: &syn::Ident) -> BTreeMap<String, String> {
    let is_default = |item: &&ItemImpl| {
        let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        matches!(&*item.self_ty, syn::Type::Path(p) if p.path.is_ident(builder))
            && of.is_some_and(|s| s.ident == "Default")
    };
    let found = items.iter().filter_map(|item| match item {
        Item::Impl(item) => Some(item),
        _ => None,
    });
    let mut visitor = Defaults::default();
    if let Some(item) = found.clone().find(is_default) {
        visitor.visit_item_impl_mut(&mut item.clone());
    }
    visitor.found
}

#[derive(Default)]
struct Defaults {
    found: BTreeMap<String, String>,
}

impl VisitMut for Defaults {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if let (syn::Member::Named(name), syn::Expr::Call(call)) = (&field.member, &field.expr)
            && let syn::Expr::Path(function) = &*call.func
            && function.path.is_ident("Ok")
        {
            let arguments = &call.args;
            self.found.insert(name.to_string(), expression(&quote!(#arguments)));
        }
    }
}
