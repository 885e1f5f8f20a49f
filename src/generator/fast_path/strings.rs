//! Strings: their length, the values that are listed, and patterns.

use super::shape::StringRule;
use super::{Tables, automaton, fixed_length, keys};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Patterns that are followed at once: a bit each.
const MAX_PATTERNS: usize = 8;

impl Tables<'_> {
    /// Prints a string rule, once.
    pub(super) fn string(&mut self, rule: &StringRule, hint: &str) -> TokenStream {
        if *rule == StringRule::default() {
            return quote!(StringCheck::Any);
        }
        if let Some(printed) = self.strings.get(rule) {
            return printed.clone();
        }
        let printed = self.print_string(rule, hint).unwrap_or(quote!(StringCheck::Fallback));
        self.strings.insert(rule.clone(), printed.clone());
        printed
    }

    fn print_string(&mut self, rule: &StringRule, hint: &str) -> Option<TokenStream> {
        let length = |n: u64| usize::try_from(n).ok().map(Literal::usize_unsuffixed);
        let min = length(rule.min)?;
        let max = match rule.max.map(length) {
            None => quote!(usize::MAX),
            Some(max) => {
                let max = max?;
                quote!(#max)
            }
        };
        let enum_values = match &rule.enum_values {
            None => quote!(None),
            Some(values) => {
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                let keys = keys::keys(&values)?;
                quote!(Some(#keys))
            }
        };
        let pattern = pattern(rule)?;
        let name = self.fresh("STRING", hint);
        self.items.push(quote! {
            static #name: StringRule = StringRule {
                min_length: #min, max_length: #max, enum_values: #enum_values, pattern: #pattern
            };
        });
        Some(quote!(StringCheck::Rule(&#name)))
    }
}

/// Prints the automaton of a rule's patterns. `None` where a table cannot follow them.
fn pattern(rule: &StringRule) -> Option<TokenStream> {
    let kinds = [&rule.required, &rule.forbidden, &rule.certain];
    let patterns: Vec<&str> = kinds.into_iter().flatten().map(String::as_str).collect();
    if patterns.is_empty() {
        return Some(quote!(None));
    }
    if patterns.len() > MAX_PATTERNS {
        return None;
    }
    let automaton = automaton::build(&patterns)?;
    let mut first = 0;
    let [required, forbidden, certain] = kinds.map(|kind| {
        let bits = (first..first + kind.len()).fold(0_u8, |bits, i| bits | 1 << i);
        first += kind.len();
        bits
    });
    let all = required | certain;
    let fixed_lengths =
        fixed_length::print(&automaton, |bits| bits & all == all && bits & forbidden == 0);
    let [required, forbidden, certain] = [required, forbidden, certain].map(Literal::u8_unsuffixed);
    let classes = Literal::byte_string(&automaton.classes);
    let next = automaton.next.iter().map(|n| Literal::u16_unsuffixed(*n));
    let accepted = Literal::byte_string(&automaton.accepted);
    let stride = Literal::u32_unsuffixed(automaton.stride);
    let first_sink = Literal::u16_unsuffixed(automaton.first_sink);
    Some(quote! {
        Some(Pattern {
            #fixed_lengths, classes: #classes, stride: #stride, next: &[#(#next),*],
            first_sink: #first_sink, accepted: #accepted, required: #required,
            forbidden: #forbidden, certain: #certain
        })
    })
}
