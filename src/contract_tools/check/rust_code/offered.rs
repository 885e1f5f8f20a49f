//! What generated Rust offers to the Rust that is written by hand.

use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Fields, ImplItem, Item, Lit, Meta, Token, Type};

/// Something that Rust code may rely on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// A type.
    Type(String),
    /// A type, and one of its members.
    Member(String, String),
    /// An enumeration, and one of its variants.
    Variant(String, String),
    /// A type, and a trait or function that it has.
    Ability(String, String),
    /// A constant.
    Constant(String),
}

/// Everything that generated files declare.
#[derive(Debug, Default)]
pub(super) struct Offered {
    /// Each name with what stands behind it: what a type is, the type of a member.
    pub(super) names: BTreeMap<Name, String>,
    /// The contract file and the pointer that a type is made of.
    pub(super) places: BTreeMap<String, (String, String)>,
}

impl Offered {
    /// Reads generated files. What is no Rust declares nothing.
    pub(super) fn read<'a>(files: impl Iterator<Item = &'a str>) -> Self {
        let mut offered = Self::default();
        for file in files.filter_map(|text| syn::parse_file(text).ok()) {
            offered.items(&file.items);
        }
        offered
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(item) => {
                    let name = item.ident.to_string();
                    self.structure(&name, &item.fields);
                    self.attributes(&name, &item.attrs);
                }
                Item::Enum(item) => {
                    let name = item.ident.to_string();
                    self.add(Name::Type(name.clone()), "an enumeration".to_owned());
                    for variant in &item.variants {
                        let holds = variant.fields.iter().map(|field| text(&field.ty));
                        let holds = holds.collect::<Vec<_>>().join(", ");
                        self.add(Name::Variant(name.clone(), variant.ident.to_string()), holds);
                    }
                    self.attributes(&name, &item.attrs);
                }
                Item::Impl(item) => self.implementation(item),
                Item::Const(item) => self.constant(&item.ident, &item.ty),
                Item::Static(item) => self.constant(&item.ident, &item.ty),
                Item::Macro(item) => self.call(&item.mac),
                Item::Mod(module) => {
                    self.items(module.content.as_ref().map_or(&[][..], |(_, items)| items));
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, name: Name, what: String) {
        self.names.insert(name, what);
    }

    fn structure(&mut self, name: &str, fields: &Fields) {
        let what = match fields {
            Fields::Named(fields) => {
                for field in &fields.named {
                    let member = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                    self.add(Name::Member(name.to_owned(), member), text(&field.ty));
                }
                "a struct with members".to_owned()
            }
            Fields::Unnamed(fields) => {
                let inner: Vec<_> = fields.unnamed.iter().map(|f| text(&f.ty)).collect();
                format!("a wrapper of {}", inner.join(", "))
            }
            Fields::Unit => "a struct without members".to_owned(),
        };
        self.add(Name::Type(name.to_owned()), what);
    }

    /// What a type derives, and the place in the contract that its documentation names.
    fn attributes(&mut self, name: &str, attributes: &[Attribute]) {
        for attribute in attributes {
            if attribute.path().is_ident("derive") {
                let paths = Punctuated::<syn::Path, Token![,]>::parse_terminated;
                let paths = attribute.parse_args_with(paths).unwrap_or_default();
                for last in paths.iter().filter_map(|path| path.segments.last()) {
                    let ability = Name::Ability(name.to_owned(), last.ident.to_string());
                    self.add(ability, String::new());
                }
            }
            let Some(line) = documentation(attribute) else { continue };
            let Some(place) = line.trim().strip_prefix("Contract: `") else { continue };
            let place = place.trim_end_matches(['.', '`']);
            let (file, pointer) = place.split_once('#').unwrap_or((place, ""));
            self.places.insert(name.to_owned(), (file.to_owned(), pointer.to_owned()));
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let Type::Path(of) = &*item.self_ty else { return };
        let name = of.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        if let Some((path, _)) = &item.trait_ {
            let last = path.segments.last().map(text).unwrap_or_default();
            self.add(Name::Ability(name, last), String::new());
            return;
        }
        for inner in &item.items {
            let (ident, what) = match inner {
                ImplItem::Fn(function) => (&function.sig.ident, text(&function.sig)),
                ImplItem::Const(constant) => (&constant.ident, text(&constant.ty)),
                _ => continue,
            };
            self.add(Name::Ability(name.clone(), ident.to_string()), what);
        }
    }

    fn constant(&mut self, ident: &syn::Ident, ty: &Type) {
        self.add(Name::Constant(ident.to_string()), text(ty));
    }

    /// A call of one of the macros of `src/contract`, which begins with the name of a type.
    fn call(&mut self, call: &syn::Macro) {
        let (Some(of), Some(first)) =
            (call.path.segments.last(), call.tokens.clone().into_iter().next())
        else {
            return;
        };
        let of = of.ident.to_string();
        let ability = match of.as_str() {
            "open_object" | "string_or_object" => "Deserialize",
            name => name,
        };
        self.add(Name::Ability(first.to_string(), ability.to_owned()), String::new());
    }

    /// The types whose values the code may hold, each with the name by which it comes to them:
    /// those that it names, and those within them. `is_used` says whether the code names something.
    pub(super) fn reached(&self, is_used: impl Fn(&Name) -> bool) -> BTreeMap<&str, &Name> {
        let mut reached = BTreeMap::new();
        let mut open = VecDeque::new();
        for (name, what) in self.names.iter().filter(|(name, _)| is_used(name)) {
            match name {
                Name::Type(ty) => open.push_back((ty.as_str(), name)),
                Name::Constant(_) => {
                    open.extend(self.types_in(what).into_iter().map(|t| (t, name)));
                }
                _ => {}
            }
        }
        while let Some((ty, by)) = open.pop_front() {
            if reached.contains_key(ty) {
                continue;
            }
            reached.insert(ty, by);
            if let Some(what) = self.names.get(&Name::Type(ty.to_owned())) {
                open.extend(self.types_in(what).into_iter().map(|inner| (inner, by)));
            }
            let (members, variants) = (String::new(), String::new());
            let members = self.parts(Name::Member(ty.to_owned(), members));
            let variants = self.parts(Name::Variant(ty.to_owned(), variants));
            for (name, what) in members.chain(variants).filter(|(name, _)| is_used(name)) {
                open.extend(self.types_in(what).into_iter().map(|inner| (inner, name)));
            }
        }
        reached
    }

    /// Whether a type and one of other files differ in nothing but their names.
    pub(super) fn is_same(&self, ty: &str, others: &Self, other: &str) -> bool {
        let all = |offered: &Self, ty: &str| -> Vec<(String, String)> {
            let names = offered.names.iter().filter_map(|(name, what)| match name {
                Name::Type(of) if of == ty => Some((String::new(), what.clone())),
                Name::Member(of, part) | Name::Variant(of, part) | Name::Ability(of, part)
                    if of == ty =>
                {
                    Some((part.clone(), what.clone()))
                }
                _ => None,
            });
            names.collect()
        };
        all(self, ty) == all(others, other)
    }

    /// The names of a struct's members.
    pub(super) fn members(&self, ty: &str) -> BTreeSet<String> {
        let members = self.parts(Name::Member(ty.to_owned(), String::new()));
        let name = |name: &Name| match name {
            Name::Member(_, member) => Some(member.trim_start_matches("r#").to_owned()),
            _ => None,
        };
        members.filter_map(|(part, _)| name(part)).collect()
    }

    /// The members or variants of a type: all names from `first` on that belong to it.
    fn parts(&self, first: Name) -> impl Iterator<Item = (&Name, &String)> {
        let belongs = move |name: &Name, first: &Name| match (name, first) {
            (Name::Member(a, _), Name::Member(b, _))
            | (Name::Variant(a, _), Name::Variant(b, _)) => a == b,
            _ => false,
        };
        let from = first.clone();
        self.names.range(from..).take_while(move |(name, _)| belongs(name, &first))
    }

    /// The types that the text of a type names.
    pub(super) fn types_in<'s>(&'s self, text: &str) -> Vec<&'s str> {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        let find = |word: &str| match self.names.get_key_value(&Name::Type(word.to_owned())) {
            Some((Name::Type(ty), _)) => Some(ty.as_str()),
            _ => None,
        };
        words.filter_map(find).collect()
    }
}

/// Rust as text, without the blanks that its tokens have between them.
fn text(tokens: impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, close) in [(" :: ", "::"), (":: ", "::"), (" < ", "<"), (" >", ">"), (" ,", ",")] {
        text = text.replace(spaced, close);
    }
    text
}

/// The text of a line of documentation.
fn documentation(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let Expr::Lit(literal) = &pair.value else { return None };
    match &literal.lit {
        Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
