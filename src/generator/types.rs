//! typify makes the types; this module feeds it shapes and finishes what it prints.

use super::bundle::{Bundle, Role, TypeDef};
use super::culprit;
use super::example;
use super::policy::Policies;
use super::printer::{doc, impl_target};
use super::project::Projection;
use super::rust_names::{SCALARS, field_name, prose, unraw};
use super::tree::Problem;
use super::unions;
use crate::json::schema;
use heck::ToPascalCase;
use quote::quote;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Fields, Item, parse_quote};
use typify::{TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

/// The Rust types of a contract.
pub(super) struct Types {
    /// `types.rs`.
    pub types: String,
    /// `builders.rs`.
    pub builders: String,
    /// Accessors of `Payload`, for `registry.rs`.
    pub accessors: proc_macro2::TokenStream,
}

/// What types and builders consist of.
struct Parts {
    types: Vec<Item>,
    /// Conversions of unions.
    unions: Vec<Item>,
    builders: Vec<Item>,
}

/// Why the types cannot be made, if they cannot.
pub(super) fn problem(bundle: &Bundle, policies: &Policies) -> Option<Problem> {
    parts(bundle, policies).err()
}

/// Makes the types, and does not write them yet.
fn parts(bundle: &Bundle, policies: &Policies) -> Result<Parts, Problem> {
    let scalars = scalars(bundle);
    let stand_ins = policies.stand_ins(bundle);
    let projection = Projection::new(bundle, &scalars, stand_ins);

    let settings = settings(&scalars);
    let types = bundle.types.iter().filter(|(name, _)| !projection.is_absorbed(name));
    let shapes: Vec<(String, Value)> =
        types.map(|(name, def)| (name.clone(), projection.project(name, &def.schema))).collect();
    let tokens = printed(&settings, &shapes).map_err(|message| {
        culprit::find(bundle, &shapes, &message, |shapes| printed(&settings, shapes))
    })?;
    let mut file: syn::File =
        syn::parse2(tokens).expect("what typify prints is Rust, or else it has said so");
    let read_only = read_only(bundle);
    let by_name = by_rust_name(bundle);
    unions::overlaps(&file, &by_name)?;
    let renamed = BTreeMap::new();
    let mut finish =
        Finish { bundle, policies, read_only: &read_only, by_rust_name: by_name, renamed };
    finish.visit_file_mut(&mut file);
    unions::Variants { renamed: &finish.renamed, owner: None }.visit_file_mut(&mut file);
    let (mut types, mut builders) = (Vec::new(), Vec::new());
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "builder" => {
                let items = module.content.into_iter().flat_map(|(_, items)| items);
                builders.extend(items.filter(|item| !builds(item, &read_only)));
            }
            item => types.push(item),
        }
    }
    let unions = unions::from_strings(bundle);
    items_without_builder_functions(&mut types);
    let unions = syn::parse2::<syn::File>(quote! { #(#unions)* }).expect("it is valid Rust").items;
    culprit::clashes(bundle, &[&types, &unions])?;
    culprit::clashes(bundle, &[&builders])?;
    Ok(Parts { types, unions, builders })
}

/// Generates `types.rs` and `builders.rs`.
pub(super) fn generate(bundle: &Bundle, policies: &Policies) -> Result<Types, Problem> {
    let Parts { mut types, unions, builders } = parts(bundle, policies)?;
    let by_rust_name = by_rust_name(bundle);
    let accessors = super::shared_members::accessors(&types, &by_rust_name);
    let calls = super::objects::calls(&mut types)
        + &super::string_enums::calls(bundle, policies, &mut types);
    let builders = super::builders::calls(&builders, &by_rust_name);
    let names = rust_types(bundle, policies)
        .into_iter()
        .map(|t| super::policy::ident(&t.name.to_pascal_case()));
    let names = quote! {
        /// Calls a macro with the names of all types, for tests that look at each of them.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! with_type_names {
            ($callback:ident) => { $callback! { #(#names)* } };
        }
    };
    let aliases = payload_aliases(bundle);
    let types = super::print(quote! { #(#types)* #(#unions)* #(#aliases)* #names });
    let builders = format!("{}{builders}", super::PREAMBLE);
    Ok(Types { types: types + &calls, builders, accessors })
}

/// Names for payloads whose type is not called after its event type, so that the one that is
/// guessed leads to it.
fn payload_aliases(bundle: &Bundle) -> Vec<proc_macro2::TokenStream> {
    let events = bundle.events();
    let mut aliases = Vec::new();
    for (event_type, (_, payload)) in &events {
        let alias = format!("{event_type}Payload");
        let name = payload.name.to_pascal_case();
        if alias != name && !bundle.types.contains_key(&alias) {
            let doc = format!("The payload of `{event_type}`.");
            let (alias, name) = (super::policy::ident(&alias), super::policy::ident(&name));
            aliases.push(quote! { #[doc = #doc] pub type #alias = #name; });
        }
    }
    aliases
}

/// How typify prints: scalars are those of this crate.
fn settings(scalars: &BTreeSet<&'static str>) -> TypeSpaceSettings {
    let mut settings = TypeSpaceSettings::default();
    settings
        .with_derive("PartialEq".to_owned())
        .with_struct_builder(true)
        .with_map_type("::std::collections::BTreeMap");
    for scalar in scalars {
        settings.with_replacement(
            *scalar,
            format!("crate::contract::scalar::{scalar}"),
            [TypeSpaceImpl::Display, TypeSpaceImpl::FromStr].into_iter(),
        );
    }
    settings
}

/// The types of the contract that are types in Rust: all but strings with rules that only the gate
/// knows.
pub(super) fn rust_types<'a>(bundle: &'a Bundle, policies: &Policies) -> Vec<&'a TypeDef> {
    let projection = Projection::new(bundle, &scalars(bundle), policies.stand_ins(bundle));
    bundle.types.values().filter(|t| !projection.is_absorbed(&t.name)).collect()
}

fn scalars(bundle: &Bundle) -> BTreeSet<&'static str> {
    SCALARS.iter().copied().filter(|s| bundle.types.contains_key(*s)).collect()
}

fn by_rust_name(bundle: &Bundle) -> BTreeMap<String, &TypeDef> {
    bundle.types.values().map(|t| (t.name.to_pascal_case(), t)).collect()
}

/// Drops typify's `builder` functions: the macro of the builders writes them.
fn items_without_builder_functions(items: &mut Vec<Item>) {
    items.retain(|item| match item {
        Item::Impl(item) => {
            item.trait_.is_some()
                || !item
                    .items
                    .iter()
                    .all(|i| matches!(i, syn::ImplItem::Fn(f) if f.sig.ident == "builder"))
        }
        _ => true,
    });
}

/// Types that nobody builds, by their Rust names: those in files of `rows/`, and in files that
/// refer to them. Programs that write such rows are not ours, and what is made of them is made by
/// the fold.
fn read_only(bundle: &Bundle) -> BTreeSet<String> {
    let mut files: BTreeSet<&str> = BTreeSet::new();
    loop {
        let known = files.len();
        for def in bundle.types.values() {
            let mut refers = def.file.starts_with("rows/");
            references(&def.schema, &mut |name| {
                let file = bundle.types.get(name).map_or("", |def| def.file.as_str());
                refers |= file.starts_with("rows/") || files.contains(file);
            });
            if refers {
                files.insert(&def.file);
            }
        }
        if files.len() == known {
            break;
        }
    }
    let types = bundle.types.values().filter(|def| files.contains(def.file.as_str()));
    types.map(|def| def.name.to_pascal_case()).collect()
}

/// Calls for every type that a schema refers to.
fn references(schema: &Value, each: &mut impl FnMut(&str)) {
    match schema {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(to) if name == "$ref" => {
                        each(schema::type_name(to));
                    }
                    _ => references(value, each),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, each)),
        _ => {}
    }
}

/// Whether an item of the module `builder` is about one of these types.
fn builds(item: &Item, names: &BTreeSet<String>) -> bool {
    match item {
        Item::Struct(item) => names.contains(&item.ident.to_string()),
        Item::Impl(item) => impl_target(item).is_some_and(|name| names.contains(&name)),
        _ => false,
    }
}

/// Lets typify print types. It looks at `$defs`-style names only, and panics on what it does not
/// know.
fn printed(
    settings: &TypeSpaceSettings,
    shapes: &[(String, Value)],
) -> Result<proc_macro2::TokenStream, String> {
    let print = || {
        let mut space = TypeSpace::new(settings);
        let typed = shapes
            .iter()
            .map(|(name, shape)| Ok((name.clone(), serde_json::from_value(shape.clone())?)))
            .collect::<serde_json::Result<Vec<_>>>()
            .map_err(|e| e.to_string())?;
        space.add_ref_types(typed).map_err(|e| e.to_string())?;
        Ok(space.to_stream())
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(print)).unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()));
        Err(text.unwrap_or_else(|| "it gave up without a message".to_owned()))
    })
}

struct Finish<'a> {
    bundle: &'a Bundle,
    policies: &'a Policies,
    /// Types that nobody builds.
    read_only: &'a BTreeSet<String>,
    by_rust_name: BTreeMap<String, &'a TypeDef>,
    /// The new names of the variants of unions.
    renamed: BTreeMap<String, BTreeMap<String, String>>,
}

impl VisitMut for Finish<'_> {
    fn visit_item_mut(&mut self, item: &mut Item) {
        match item {
            Item::Struct(item) => {
                if let Some(def) = self.by_rust_name.get(&item.ident.to_string()).copied() {
                    item.attrs = self.attributes(def, &item.attrs);
                    if def.schema.get("additionalProperties") == Some(&Value::Bool(true))
                        && def.schema.get("properties").is_some()
                    {
                        item.attrs.push(parse_quote!(#[non_exhaustive]));
                    }
                    fields(&mut item.fields, def);
                }
            }
            Item::Enum(item) => {
                if let Some(def) = self.by_rust_name.get(&item.ident.to_string()).copied() {
                    item.attrs = self.attributes(def, &item.attrs);
                    if def.schema.get("enum").is_some() {
                        item.attrs.push(parse_quote!(#[non_exhaustive]));
                        self.aliases(item, def);
                    } else {
                        self.renamed
                            .insert(item.ident.to_string(), unions::name_variants(item, def));
                    }
                }
            }
            Item::Mod(module) if module.ident == "error" => {
                module.attrs = vec![doc("What a conversion or a builder reports.")];
            }
            _ => {}
        }
    }
}

impl Finish<'_> {
    /// Documentation from the schema, the derives from typify.
    fn attributes(&self, def: &TypeDef, old: &[Attribute]) -> Vec<Attribute> {
        let place = format!(
            "Contract: `contracts/{}{}{}`.",
            def.file,
            if def.pointer.is_empty() { "" } else { "#" },
            def.pointer
        );
        let mut lines = vec![prose(def.description()), String::new(), place];
        if let Role::Event { event_type, .. } = &def.role {
            lines.push(String::new());
            lines.push(format!("Payload of the event type `{event_type}`."));
        }
        if !self.read_only.contains(&def.name.to_pascal_case()) {
            lines.extend(example::doc(self.bundle, def));
        }
        let mut attrs: Vec<Attribute> = lines.iter().map(|line| doc(line)).collect();
        attrs.extend(old.iter().filter(|a| !a.path().is_ident("doc")).cloned());
        attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
        attrs
    }

    fn aliases(&self, item: &mut syn::ItemEnum, def: &TypeDef) {
        let values: Vec<&str> =
            def.schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let aliases = self.policies.aliases_of(&def.name);
        for variant in &mut item.variants {
            let value = values.iter().find(|v| variant.ident == v.to_pascal_case());
            if let Some(value) = value {
                let text = format!("`{value}` on the wire.");
                variant.attrs.retain(|a| !a.path().is_ident("doc"));
                variant.attrs.insert(0, doc(&text));
                for (alias, _) in aliases.iter().filter(|(_, canonical)| canonical == value) {
                    variant.attrs.push(parse_quote!(#[serde(alias = #alias)]));
                }
            }
        }
    }
}

/// Fields in the schema's order, with nulls and defaults written, and integers read as D2 says.
fn fields(fields: &mut Fields, def: &TypeDef) {
    let Fields::Named(named) = fields else { return };
    let empty = Map::new();
    let properties = def.schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    let rank: BTreeMap<String, usize> =
        properties.keys().enumerate().map(|(i, k)| (field_name(k), i)).collect();
    let mut list: Vec<syn::Field> = named.named.iter().cloned().collect();
    list.sort_by_key(|f| {
        f.ident.as_ref().and_then(|i| rank.get(&unraw(i))).copied().unwrap_or(usize::MAX)
    });
    for field in &mut list {
        let name = field.ident.as_ref().map(unraw).unwrap_or_default();
        let property = properties.iter().find(|(k, _)| field_name(k) == name).map(|(_, v)| v);
        let text = match property {
            Some(property) => {
                prose(property.get("description").and_then(Value::as_str).unwrap_or(""))
            }
            None => "Members that the schema does not name, kept as they came (D4).".to_owned(),
        };
        field.attrs.retain(|a| !a.path().is_ident("doc"));
        for attribute in &mut field.attrs {
            drop_skip(attribute);
        }
        field.attrs.retain(|a| !is_empty_serde(a));
        field.attrs.insert(0, doc(&text));
        // typify has a reader of its own for a member that is required and may be null.
        if field.attrs.iter().any(has_reader) {
            let ty = &field.ty;
            let nullable =
                format!("crate::contract::scalar::Nullable<{}>", quote!(#ty)).replace(' ', "");
            field
                .attrs
                .push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(with = #nullable))]));
        }
        if holds_integer(&field.ty) {
            field.attrs.retain(|a| !has_reader(a));
            field.attrs.push(
                parse_quote!(#[serde(deserialize_with = "crate::contract::scalar::integral")]),
            );
            if property.is_some_and(|p| p.get("default").is_some())
                && !field.attrs.iter().any(has_serde_default)
            {
                field.attrs.push(parse_quote!(#[serde(default)]));
            }
        }
    }
    named.named = list.into_iter().collect();
}

/// Every member is written, nulls and defaults too: drops `skip_serializing_if`.
fn drop_skip(attribute: &mut Attribute) {
    if !attribute.path().is_ident("serde") {
        return;
    }
    let Ok(metas) = attribute.parse_args_with(
        syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated,
    ) else {
        return;
    };
    let kept: Vec<_> =
        metas.into_iter().filter(|m| !m.path().is_ident("skip_serializing_if")).collect();
    *attribute = parse_quote!(#[serde(#(#kept),*)]);
}

fn is_empty_serde(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde")
        && attribute.meta.require_list().is_ok_and(|l| l.tokens.is_empty())
}

fn has_reader(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde")
        && quote!(#attribute).to_string().contains("deserialize_with")
}

fn has_serde_default(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde") && quote!(#attribute).to_string().contains("default")
}

fn holds_integer(ty: &syn::Type) -> bool {
    let text = quote!(#ty).to_string();
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "i64")
}
