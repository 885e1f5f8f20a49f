//! Prints a macro call for every enumeration of strings. The macro is in
//! `src/contract/string_enum.rs`.

use super::attributes::{drop_derives, serde};
use super::bundle::{Bundle, TypeDef};
use super::policy::{Policies, ident};
use heck::ToPascalCase;
use serde_json::Value;
use std::fmt::Write as _;
use syn::{Item, ItemEnum, Meta, parse_quote};

/// Takes typify's conversions and serde's derives off the enumerations, and prints a macro call for
/// each.
pub(super) fn calls(bundle: &Bundle, policies: &Policies, items: &mut Vec<Item>) -> String {
    let stand_ins = policies.stand_ins(bundle);
    let mut text = String::new();
    for def in bundle.types.values().filter(|t| !stand_ins.contains_key(&t.name)) {
        let Some(values) = values(def) else { continue };
        let name = def.name.to_pascal_case();
        items.retain(|item| !is_conversion(item, &name));
        for item in items.iter_mut() {
            match item {
                Item::Enum(item) if item.ident == name => without_serde(item),
                _ => {}
            }
        }
        let aliases = policies.aliases_of(&def.name);
        let _ = writeln!(text, "\ncrate::contract::string_enum! {{ {name} {{");
        for value in values {
            let _ = write!(text, "    {} = {value:?}", ident(&value.to_pascal_case()));
            for (alias, _) in aliases.iter().filter(|(_, canonical)| *canonical == value) {
                let _ = write!(text, " | {alias:?}");
            }
            text.push_str(",\n");
        }
        text.push_str("}}\n");
    }
    text
}

fn values(def: &TypeDef) -> Option<Vec<&str>> {
    Some(def.schema.get("enum")?.as_array()?.iter().filter_map(Value::as_str).collect())
}

/// Takes serde's derives off an enumeration; schemars still reads the names of its values.
fn without_serde(item: &mut ItemEnum) {
    item.attrs.iter_mut().for_each(|a| drop_derives(a, &["Serialize", "Deserialize"]));
    for variant in &mut item.variants {
        variant.attrs.retain_mut(|attribute| {
            let Some(name) = serde(std::slice::from_ref(attribute)).into_iter().find(is_rename)
            else {
                return !attribute.path().is_ident("serde");
            };
            *attribute = parse_quote!(#[cfg_attr(feature = "schemars", schemars(#name))]);
            true
        });
    }
}

fn is_rename(meta: &Meta) -> bool {
    meta.path().is_ident("rename")
}

/// Whether an item is one of the conversions that the macro writes.
fn is_conversion(item: &Item, name: &str) -> bool {
    const TRAITS: &[&str] = &["Display", "FromStr", "TryFrom"];
    let Item::Impl(item) = item else { return false };
    let syn::Type::Path(target) = &*item.self_ty else { return false };
    let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    target.path.is_ident(name) && of.is_some_and(|s| TRAITS.iter().any(|t| s.ident == t))
}
