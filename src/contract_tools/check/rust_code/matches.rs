//! Enumerations of which some code matches every variant, so that a new one would not compile.

use proc_macro2::TokenStream;
use std::collections::{BTreeMap, BTreeSet};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Pat, Token};

/// Adds the names of such enumerations, as the file has them.
pub(super) fn read(tokens: TokenStream, found: &mut BTreeSet<String>) {
    if let Ok(mut file) = syn::parse2::<syn::File>(tokens) {
        Matches { found, owner: None }.visit_file_mut(&mut file);
    }
}

struct Matches<'a> {
    found: &'a mut BTreeSet<String>,
    /// What `Self` is.
    owner: Option<String>,
}

impl Matches<'_> {
    fn add(&mut self, enums: BTreeSet<String>) {
        for name in enums {
            let own = self.owner.clone().filter(|_| name == "Self");
            self.found.insert(own.unwrap_or(name));
        }
    }
}

impl VisitMut for Matches<'_> {
    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        let outer = self.owner.take();
        if let syn::Type::Path(of) = &*item.self_ty {
            self.owner = of.path.segments.last().map(|segment| segment.ident.to_string());
        }
        visit_mut::visit_item_impl_mut(self, item);
        self.owner = outer;
    }

    fn visit_expr_match_mut(&mut self, expr: &mut syn::ExprMatch) {
        let mut places = BTreeMap::new();
        for arm in &expr.arms {
            place(&arm.pat, "", false, &mut places);
        }
        let open: Vec<String> =
            places.iter().filter(|(_, place)| place.open).map(|(at, _)| at.clone()).collect();
        // Where an arm takes whatever stands around a place, it takes what stands there too.
        let is_open = |at: &str| {
            let around = |outer: &String| at.strip_prefix(outer.as_str());
            open.iter().filter_map(around).any(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let closed = places.into_iter().filter(|(at, _)| !is_open(at));
        closed.for_each(|(_, place)| self.add(place.enums));
        visit_mut::visit_expr_match_mut(self, expr);
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if local.init.as_ref().is_some_and(|init| init.diverge.is_none()) {
            let mut places = BTreeMap::new();
            place(&local.pat, "", false, &mut places);
            places.into_values().for_each(|place| self.add(place.enums));
        }
        visit_mut::visit_local_mut(self, local);
    }

    /// Arguments of macros are often expressions.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let expressions = Punctuated::<Expr, Token![,]>::parse_terminated;
        for mut expr in call.parse_body_with(expressions).unwrap_or_default() {
            self.visit_expr_mut(&mut expr);
        }
    }
}

/// One place in the patterns of a match, and what stands there in the arms.
#[derive(Default)]
struct Place {
    enums: BTreeSet<String>,
    /// Whether some arm takes whatever stands there.
    open: bool,
}

/// Notes what a pattern asks for at `at` and within.
fn place(pattern: &Pat, at: &str, guarded: bool, places: &mut BTreeMap<String, Place>) {
    let here = places.entry(at.to_owned()).or_default();
    let mut variant = |path: &syn::Path| {
        let mut names = path.segments.iter().rev().map(|s| s.ident.to_string());
        let name = names.next().unwrap_or_default();
        here.enums.extend(names.next());
        name
    };
    match pattern {
        Pat::Wild(_) | Pat::Rest(_) => here.open |= !guarded,
        Pat::Ident(ident) => match &ident.subpat {
            Some((_, inner)) => place(inner, at, guarded, places),
            None => here.open |= !guarded,
        },
        Pat::Or(or) => or.cases.iter().for_each(|case| place(case, at, guarded, places)),
        Pat::Guard(inner) => place(&inner.pat, at, true, places),
        Pat::Paren(inner) => place(&inner.pat, at, guarded, places),
        Pat::Reference(inner) => place(&inner.pat, at, guarded, places),
        Pat::Path(path) => {
            variant(&path.path);
        }
        Pat::TupleStruct(tuple) => {
            let name = variant(&tuple.path);
            for (i, inner) in tuple.elems.iter().enumerate() {
                place(inner, &format!("{at}/{name}/{i}"), guarded, places);
            }
        }
        Pat::Struct(members) => {
            let name = variant(&members.path);
            for field in &members.fields {
                let member = match &field.member {
                    syn::Member::Named(ident) => ident.to_string(),
                    syn::Member::Unnamed(index) => index.index.to_string(),
                };
                place(&field.pat, &format!("{at}/{name}/{member}"), guarded, places);
            }
        }
        Pat::Tuple(tuple) => {
            for (i, inner) in tuple.elems.iter().enumerate() {
                place(inner, &format!("{at}/{i}"), guarded, places);
            }
        }
        _ => {}
    }
}
