//! Readers of open objects and of alternatives. serde's own `flatten` and `untagged` keep the whole value in a buffer
//! before they fill anything; these fill members as they come, and know an alternative by its first byte.

use super::policy::ident;
use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, Item, ItemEnum, ItemStruct, Meta, Token, parse_quote};

/// Takes serde's reader off every struct that keeps unknown members and every choice between a text and an object, and
/// prints one for each.
pub(super) fn readers(items: &mut [Item]) -> Vec<TokenStream> {
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
            Item::Struct(item) => reader(item),
            Item::Enum(item) => chooser(item, &structs),
            _ => None,
        })
        .collect()
}

/// Whether a struct is read from an object: it has members, or is the object itself.
fn is_object(fields: &Fields) -> bool {
    match fields {
        Fields::Named(_) => true,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            matches!(&fields.unnamed[0].ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Map"))
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
    integral: bool,
    /// What stands for it when it is missing; an error otherwise.
    default: Option<TokenStream>,
}

fn reader(item: &mut ItemStruct) -> Option<TokenStream> {
    let Fields::Named(fields) = &item.fields else { return None };
    let extra = fields
        .named
        .iter()
        .find(|f| serde(&f.attrs).iter().any(|m| m.path().is_ident("flatten")))?
        .ident
        .clone()?;
    let members: Vec<Member<'_>> = fields
        .named
        .iter()
        .filter(|f| f.ident.as_ref() != Some(&extra))
        .map(member)
        .collect::<Option<_>>()?;
    let name = &item.ident;
    let expecting = format!("an object for `{name}`");
    let slots: Vec<_> = (0..members.len()).map(|i| ident(&format!("member_{i}"))).collect();
    let types = members.iter().map(|m| m.ty);
    let arms = members.iter().zip(&slots).map(|(Member { name, ty, integral, .. }, slot)| {
        let read = if *integral {
            quote!(map.next_value::<crate::scalar::Integral<#ty>>()?.0)
        } else {
            quote!(map.next_value()?)
        };
        quote! {
            #name => {
                if #slot.is_some() {
                    return Err(::serde::de::Error::duplicate_field(#name));
                }
                #slot = Some(#read);
            }
        }
    });
    let fills = members.iter().zip(&slots).map(|(Member { ident, name, default, .. }, slot)| {
        let missing = default.as_ref().map_or_else(
            || quote!(return Err(::serde::de::Error::missing_field(#name))),
            Clone::clone,
        );
        quote!(#ident: match #slot { Some(value) => value, None => #missing })
    });
    let printed = quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                struct Reader;

                impl<'de> ::serde::de::Visitor<'de> for Reader {
                    type Value = #name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(#expecting)
                    }

                    fn visit_map<A: ::serde::de::MapAccess<'de>>(self, mut map: A) -> ::std::result::Result<#name, A::Error> {
                        #(let mut #slots: Option<#types> = None;)*
                        let mut extra = ::serde_json::Map::new();
                        while let Some(key) = map.next_key::<crate::scalar::Key<'de>>()? {
                            match &*key.0 {
                                #(#arms)*
                                _ => {
                                    extra.insert(key.0.into_owned(), map.next_value()?);
                                }
                            }
                        }
                        Ok(#name { #(#fills,)* #extra: extra })
                    }
                }

                deserializer.deserialize_map(Reader)
            }
        }
    };
    for attribute in &mut item.attrs {
        drop_reader(attribute);
    }
    Some(printed)
}

/// The reader of a choice between one text and one struct. serde's own is left where there are other alternatives.
fn chooser(item: &mut ItemEnum, structs: &[syn::Ident]) -> Option<TokenStream> {
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
    let (text, object) = match alternatives[..] {
        [(text, string), (object, named)] if string == "String" && structs.contains(named) => {
            (text, object)
        }
        [(object, named), (text, string)] if string == "String" && structs.contains(named) => {
            (text, object)
        }
        _ => return None,
    };
    let name = &item.ident;
    let expecting = format!("a string or an object for `{name}`");
    let printed = quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                struct Reader;

                impl<'de> ::serde::de::Visitor<'de> for Reader {
                    type Value = #name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(#expecting)
                    }

                    fn visit_str<E: ::serde::de::Error>(self, text: &str) -> ::std::result::Result<#name, E> {
                        Ok(#name::#text(text.to_owned()))
                    }

                    fn visit_string<E: ::serde::de::Error>(self, text: String) -> ::std::result::Result<#name, E> {
                        Ok(#name::#text(text))
                    }

                    fn visit_map<A: ::serde::de::MapAccess<'de>>(self, map: A) -> ::std::result::Result<#name, A::Error> {
                        ::serde::Deserialize::deserialize(::serde::de::value::MapAccessDeserializer::new(map)).map(#name::#object)
                    }
                }

                deserializer.deserialize_any(Reader)
            }
        }
    };
    for attribute in &mut item.attrs {
        drop_reader(attribute);
    }
    Some(printed)
}

fn member(field: &syn::Field) -> Option<Member<'_>> {
    let ident = field.ident.as_ref()?;
    let mut member = Member {
        ident,
        ty: &field.ty,
        name: ident.to_string().trim_start_matches("r#").to_owned(),
        integral: false,
        default: None,
    };
    for meta in serde(&field.attrs) {
        match &meta {
            Meta::Path(path) if path.is_ident("default") => {
                member.default = Some(quote!(::std::default::Default::default()))
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
                    "deserialize_with" => member.integral = true,
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
    let ty = field.ty.clone();
    let optional = matches!(&ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Option"));
    if optional && !member.integral && member.default.is_none() {
        member.default = Some(quote!(None));
    }
    Some(member)
}

fn serde(attrs: &[Attribute]) -> Vec<Meta> {
    let metas =
        |a: &Attribute| a.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok();
    attrs.iter().filter(|a| a.path().is_ident("serde")).filter_map(metas).flatten().collect()
}

/// Drops `Deserialize` from a derive.
fn drop_reader(attribute: &mut Attribute) {
    if !attribute.path().is_ident("derive") {
        return;
    }
    let Ok(paths) = attribute.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated)
    else {
        return;
    };
    let kept =
        paths.into_iter().filter(|p| p.segments.last().is_none_or(|s| s.ident != "Deserialize"));
    *attribute = parse_quote!(#[derive(#(#kept),*)]);
}
