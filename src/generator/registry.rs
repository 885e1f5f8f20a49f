//! The registry: every event type, every type, the payload of each event type.

use super::bundle::Bundle;
use super::example::smallest;
use super::policy::{Policies, ident};
use crate::json::schema;
use crate::text::hex::hex;
use heck::ToPascalCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// SHA-256 in lower-case hexadecimal.
pub(super) fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

struct Row {
    name: String,
    family: String,
    payload: Option<String>,
    description: String,
}

/// All event types, reserved names included, sorted by family and name.
fn rows(bundle: &Bundle, p: &Policies) -> Vec<Row> {
    let mut rows: Vec<Row> = bundle
        .events()
        .into_iter()
        .map(|(name, (family, def))| Row {
            name: name.to_owned(),
            family: family.to_owned(),
            payload: Some(def.name.clone()),
            description: def.description().to_owned(),
        })
        .chain(p.reserved.reserved.iter().map(|r| Row {
            name: r.event_type.clone(),
            family: r.family.clone(),
            payload: None,
            description: r.reason.clone(),
        }))
        .collect();
    rows.sort_by(|a, b| (&a.family, &a.name).cmp(&(&b.family, &b.name)));
    rows
}

/// One attribute for each line of documentation.
fn doc_lines(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}

/// Generates `registry.rs`.
pub(super) fn generate(
    bundle: &Bundle,
    p: &Policies,
    digest: &str,
    accessors: &TokenStream,
) -> String {
    let rows = rows(bundle, p);
    let (families, event_types, infos) =
        (families(bundle, p, &rows), event_types(&rows), infos(bundle, &rows));
    let (types, payload) = (types(bundle, p), payload(&rows, accessors));
    super::print(quote! {
        use crate::contract::registry::{EventPayload, EventTypeInfo, OtherPayload, TypeInfo};
        use super::types::*;

        /// SHA-256 of the bundle that `contracts bundle` prints, in lower-case hexadecimal. Two
        /// programs with the same digest hold the same contract.
        pub const CONTRACT_DIGEST: &str = #digest;

        #families
        #event_types
        #infos
        #types
        #payload
    })
}

/// `Family`, with an example for the types of each.
fn families(bundle: &Bundle, p: &Policies, rows: &[Row]) -> TokenStream {
    let rust_types = super::types::rust_types(bundle, p);
    let families: BTreeSet<&str> = rows.iter().map(|r| r.family.as_str()).collect();
    let family_variants: Vec<_> = families.iter().map(|f| ident(&f.to_pascal_case())).collect();
    let family_names: Vec<_> = families.iter().collect();
    let family_docs = families.iter().map(|f| {
        let folder = format!("events/{f}/");
        let types = rust_types.iter().copied().filter(|t| t.file.starts_with(&folder));
        let mut lines = vec![format!("Folder `contracts/events/{f}`."), String::new()];
        lines.extend(super::example::proof(bundle, types));
        doc_lines(&lines)
    });
    quote! {
        /// Family of event types: a folder below `contracts/events/`.
        ///
        /// ```
        /// use spec_kitty_events::{EventType, Family};
        /// assert_eq!(EventType::WPStatusChanged.family(), Family::Status);
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Family {
            #(#family_docs #family_variants),*
        }

        impl Family {
            /// Every family, sorted by name.
            pub const ALL: &'static [Self] = &[#(Self::#family_variants),*];

            /// Name of the folder.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#family_variants => #family_names),* }
            }
        }
    }
}

/// `EventType`.
fn event_types(rows: &[Row]) -> TokenStream {
    let variants: Vec<_> = rows.iter().map(|r| ident(&r.name)).collect();
    let names: Vec<_> = rows.iter().map(|r| &r.name).collect();
    let docs = rows.iter().map(|r| super::rust_names::prose(&r.description));
    quote! {
        /// Name of an event type, reserved ones included. Variants are spelt as on the wire.
        ///
        /// ```
        /// use spec_kitty_events::EventType;
        /// let event_type: EventType = "WPStatusChanged".parse()?;
        /// assert_eq!(event_type, EventType::WPStatusChanged);
        /// # Ok::<(), spec_kitty_events::UnknownEventType>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventType {
            #(#[doc = #docs] #variants),*
        }

        impl EventType {
            /// Every event type, sorted by family and name.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The name on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#variants => #names),* }
            }

            pub(crate) fn find(name: &str) -> Option<Self> {
                match name { #(#names => Some(Self::#variants),)* _ => None }
            }
        }
    }
}

/// What the contract says of every event type.
fn infos(bundle: &Bundle, rows: &[Row]) -> TokenStream {
    let infos = rows.iter().map(|r| {
        let (variant, name, family, description) =
            (ident(&r.name), &r.name, ident(&r.family.to_pascal_case()), &r.description);
        let payload = r.payload.as_ref().map_or_else(|| quote!(None), |t| quote!(Some(#t)));
        let rust = r.payload.as_ref().map_or_else(
            || quote!(None),
            |t| {
                let t = t.to_pascal_case();
                quote!(Some(#t))
            },
        );
        let file = r.payload.as_ref().map_or_else(
            || quote!(None),
            |t| {
                let f = &bundle.types[t].file;
                quote!(Some(#f))
            },
        );
        quote!(EventTypeInfo { event_type: EventType::#variant, name: #name,
        family: Family::#family, payload_type: #payload, rust_type: #rust, schema_file: #file,
        description: #description })
    });

    quote! {
        /// What the contract says of every event type, in the order of [`EventType::ALL`].
        pub static EVENT_TYPES: &[EventTypeInfo] = &[#(#infos),*];
    }
}

/// Every type of the contract, with an example for those that no family has.
fn types(bundle: &Bundle, p: &Policies) -> TokenStream {
    let rust_types = super::types::rust_types(bundle, p);
    let shared: Vec<_> =
        rust_types.into_iter().filter(|t| !t.file.starts_with("events/")).collect();
    let shared_docs = doc_lines(&super::example::proof(bundle, shared));
    let types = bundle.types.values().map(|t| {
        let (name, file, pointer, description) = (&t.name, &t.file, &t.pointer, t.description());
        quote!(TypeInfo { name: #name, file: #file, pointer: #pointer, description: #description })
    });
    quote! {
        /// Every type of the contract, sorted by name: where it stands.
        ///
        #shared_docs
        pub static TYPES: &[TypeInfo] = &[#(#types),*];
    }
}

/// `Payload`, and the way from each payload into it.
fn payload(rows: &[Row], accessors: &TokenStream) -> TokenStream {
    let payloads = rows
        .iter()
        .filter_map(|r| Some((ident(&r.name), ident(&r.payload.as_ref()?.to_pascal_case()))));
    let (payload_variants, payload_types): (Vec<_>, Vec<_>) = payloads.unzip();
    let payload_docs = payload_types.iter().map(|t| format!("A [`{t}`]."));
    let reading = reading(&payload_variants);
    quote! {
        /// The payload of an event, typed by its event type.
        ///
        /// A payload that was deserialised is not a payload that was judged: only the gate judges.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Payload {
            #(#[doc = #payload_docs] #payload_variants(Box<#payload_types>)),*
        }

        #reading

        #accessors

        impl serde::Serialize for Payload {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#payload_variants(payload) => payload.serialize(serializer)),*
                }
            }
        }

        #(
            impl crate::contract::registry::Sealed for #payload_types {}

            impl EventPayload for #payload_types {
                const EVENT_TYPE: EventType = EventType::#payload_variants;
            }

            impl From<#payload_types> for Payload {
                fn from(payload: #payload_types) -> Self {
                    Self::#payload_variants(Box::new(payload))
                }
            }

            impl TryFrom<Payload> for #payload_types {
                type Error = OtherPayload;

                fn try_from(payload: Payload) -> Result<Self, OtherPayload> {
                    match payload {
                        Payload::#payload_variants(payload) => Ok(*payload),
                        other => Err(OtherPayload::new(Self::EVENT_TYPE, other)),
                    }
                }
            }
        )*
    }
}

/// How a payload is read by its event type.
fn reading(payload_variants: &[Ident]) -> TokenStream {
    quote! {
        impl Payload {
            /// Reads the payload of an event type. Does not judge it.
            ///
            /// # Errors
            ///
            /// When the value does not have the shape of the type. `Ok(None)` for a reserved event
            /// type.
            pub fn from_value(event_type: EventType,
            value: serde_json::Value) -> serde_json::Result<Option<Self>> {
                Self::read(event_type, &value)
            }

            /// Reads the payload of an event type from JSON text. Does not judge it.
            ///
            /// # Errors
            ///
            /// When the text is not JSON of the shape of the type. `Ok(None)` for a reserved event
            /// type.
            pub fn from_json(event_type: EventType,
            text: &str) -> serde_json::Result<Option<Self>> {
                let mut reader = serde_json::Deserializer::from_str(text);
                let payload = Self::read(event_type, &mut reader)?;
                if payload.is_some() {
                    reader.end()?;
                }
                Ok(payload)
            }

            /// Reads the payload of an event type. Does not judge it.
            pub(crate) fn read<'de, D: serde::Deserializer<'de>>(event_type: EventType,
            reader: D) -> Result<Option<Self>, D::Error> {
                Ok(match event_type {
                    #(EventType::#payload_variants => Some(Self::#payload_variants(
                        serde::Deserialize::deserialize(reader).map(Box::new)?
                    )),)*
                    _ => None,
                })
            }

            /// The event type that it belongs to.
            #[must_use]
            pub const fn event_type(&self) -> EventType {
                match self { #(Self::#payload_variants(_) => EventType::#payload_variants),* }
            }
        }
    }
}

/// Writes `EVENTS.md`.
pub(super) fn document(bundle: &Bundle, p: &Policies) -> String {
    let rows = rows(bundle, p);
    let mut out = String::from(
        "<!-- Generated from contracts/ by `contracts check --bless`. -->\n\n# Event types\n\n",
    );
    let mut families: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &rows {
        families.entry(&row.family).or_default().push(row);
    }
    for (family, rows) in &families {
        let _ = writeln!(
            out,
            "- [{family}](#{family}): {}",
            rows.iter().map(|r| format!("`{}`", r.name)).collect::<Vec<_>>().join(", ")
        );
    }
    for (family, rows) in families {
        let _ = writeln!(out, "\n## {family}");
        for row in rows {
            let _ = writeln!(out, "\n### {}\n\n{}", row.name, row.description);
            let Some(def) = row.payload.as_ref().and_then(|t| bundle.types.get(t)) else {
                out.push_str(
                    "\nReserved: it has no payload contract, and the live gate refuses it.\n",
                );
                continue;
            };
            let shape = resolved(bundle, &def.schema);
            let unknown = if shape.get("additionalProperties") == Some(&Value::Bool(false)) {
                "refused"
            } else {
                "kept"
            };
            let _ = writeln!(
                out,
                "\nRust type `{}`, schema `contracts/{}`. Unknown keys are {unknown}.\n\n| member \
                    | type | required | default | meaning |\n|---|---|---|---|---|",
                def.name.to_pascal_case(),
                def.file
            );
            let required: Vec<&str> = schema::required(shape).collect();
            for (name, property) in schema::members(shape, "properties") {
                let default = property.get("default").map(|d| format!("`{d}`")).unwrap_or_default();
                let _ = writeln!(
                    out,
                    "| `{name}` | {} | {} | {default} | {} |",
                    type_text(property),
                    if required.contains(&name.as_str()) { "yes" } else { "no" },
                    property
                        .get("description")
                        .and_then(Value::as_str)
                        .unwrap_or("")
                        .replace('|', "\\|")
                );
            }
            if let Some(example) = smallest(bundle, &def.schema) {
                let example = serde_json::to_string_pretty(&example).expect("a JSON value prints");
                let _ = writeln!(out, "\nThe shape at its smallest:\n\n```json\n{example}\n```");
            }
        }
    }
    out
}

fn resolved<'a>(bundle: &'a Bundle, schema: &'a Value) -> &'a Value {
    match schema::target(schema).and_then(|name| bundle.types.get(name)) {
        Some(def) => resolved(bundle, &def.schema),
        None => schema,
    }
}

fn type_text(property: &Value) -> String {
    if let Some(name) = schema::target(property) {
        return format!("`{name}`");
    }
    if let Some(branches) = property.get("anyOf").and_then(Value::as_array) {
        return branches.iter().map(type_text).collect::<Vec<_>>().join(" or ");
    }
    let list = |kind: &str| match kind {
        "array" => format!(
            "list of {}",
            property.get("items").map_or_else(|| "anything".to_owned(), type_text)
        ),
        kind => kind.to_owned(),
    };
    match property.get("type") {
        Some(Value::String(kind)) => list(kind),
        Some(Value::Array(kinds)) => {
            kinds.iter().filter_map(Value::as_str).map(list).collect::<Vec<_>>().join(" or ")
        }
        _ => String::new(),
    }
}
