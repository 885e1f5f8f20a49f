//! What the Rust that is written by hand names: read from its tokens, without a build.

use crate::io::folder::{self, Kind};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The files below `src/`.
#[derive(Debug, Default)]
pub(super) struct Named {
    files: Vec<File>,
}

/// What one file names.
#[derive(Debug, Default)]
struct File {
    path: String,
    text: String,
    /// Every identifier.
    words: BTreeSet<String>,
    /// What stands behind a dot, or where the members of a struct are listed.
    members: BTreeSet<String>,
    /// `A::B`, and `$a::B` of macros with `$` for the variable.
    pairs: BTreeSet<(String, String)>,
    /// `use A as B`, by `B`.
    aliases: BTreeMap<String, String>,
    /// Structs of which every member is listed.
    listed: BTreeSet<String>,
    /// The members of structs that are listed as `Self` or as the variable of a macro.
    of_variables: BTreeSet<BTreeSet<String>>,
    /// Enumerations of which every variant is matched.
    matched: BTreeSet<String>,
}

impl Named {
    /// Reads every Rust file below `src/`. What is no Rust names nothing.
    pub(super) fn read(root: &Path) -> Self {
        let (mut named, mut folders) = (Self::default(), vec!["src".to_owned()]);
        while let Some(inner) = folders.pop() {
            for (name, kind) in folder::list(root, &inner).unwrap_or_default() {
                let path = format!("{inner}/{name}");
                match kind {
                    Kind::Folder => folders.push(path),
                    Kind::File if path.ends_with(".rs") => {
                        let text = folder::read(root, &path).unwrap_or_default();
                        named.files.extend(File::read(path, text));
                    }
                    _ => {}
                }
            }
        }
        named.files.sort_by(|a, b| a.path.cmp(&b.path));
        named
    }

    /// Where a type or a constant is named.
    pub(super) fn word(&self, word: &str) -> Option<String> {
        self.find(word, |file| file.words.contains(word))
    }

    /// Where members of this name are read or written.
    pub(super) fn member(&self, member: &str) -> Option<String> {
        self.find(member, |file| file.members.contains(member))
    }

    /// Where something of a type is named: a variant, a function.
    pub(super) fn pair(&self, ty: &str, what: &str) -> Option<String> {
        self.find(what, |file| {
            let mut of = file.pairs.iter().filter(|(_, named)| named == what);
            of.any(|(of, _)| match of.as_str() {
                // The variable of a macro may be any type.
                "$" => true,
                "Self" => file.words.contains(ty),
                name => file.is(name, ty),
            })
        })
    }

    /// Where every member of a struct is listed.
    pub(super) fn listed(&self, ty: &str, members: &BTreeSet<String>) -> Option<String> {
        let by_name = self.find(ty, |file| file.listed.iter().any(|of| file.is(of, ty)));
        let first = members.first().map_or(ty, String::as_str);
        by_name.or_else(|| self.find(first, |file| file.of_variables.contains(members)))
    }

    /// Where every variant of an enumeration is matched.
    pub(super) fn matched(&self, ty: &str) -> Option<String> {
        self.find(ty, |file| file.matched.iter().any(|of| file.is(of, ty)))
    }

    fn find(&self, word: &str, has: impl Fn(&File) -> bool) -> Option<String> {
        let file = self.files.iter().find(|file| has(file))?;
        let is_word = |line: &str| {
            line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
        };
        let line = file.text.lines().position(is_word).map_or(1, |at| at + 1);
        Some(format!("{}:{line}", file.path))
    }
}

impl File {
    fn read(path: String, text: String) -> Option<Self> {
        let tokens: TokenStream = text.parse().ok()?;
        let mut file = Self { path, ..Self::default() };
        file.tokens(tokens.clone(), false);
        super::matches::read(tokens, &mut file.matched);
        file.text = text;
        Some(file)
    }

    /// Whether `name` is `ty` in this file.
    fn is(&self, name: &str, ty: &str) -> bool {
        name == ty || self.aliases.get(name).is_some_and(|known| known == ty)
    }

    fn tokens(&mut self, tokens: TokenStream, braced: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (i, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    let braced = group.delimiter() == Delimiter::Brace;
                    self.tokens(group.stream(), braced);
                }
                TokenTree::Ident(_) => self.word_at(&tokens, i, braced),
                _ => {}
            }
        }
    }

    fn word_at(&mut self, tokens: &[TokenTree], i: usize, braced: bool) {
        let word = text(tokens.get(i));
        let sign = |at: Option<usize>| at.and_then(|at| punct(tokens.get(at)));
        let before = sign(i.checked_sub(1));
        let (after, second) = (sign(Some(i + 1)), sign(Some(i + 2)));
        let is_path = after == Some(':') && second == Some(':');
        if is_path && let Some(TokenTree::Ident(next)) = tokens.get(i + 3) {
            let of = if before == Some('$') { "$" } else { &word };
            self.pairs.insert((of.to_owned(), plain(next)));
        }
        if let (Some(TokenTree::Ident(to)), Some(TokenTree::Ident(new))) =
            (tokens.get(i + 1), tokens.get(i + 2))
            && to == "as"
        {
            self.aliases.insert(plain(new), word.clone());
        }
        let is_listed = braced
            && (i == 0 || before == Some(',') || text(tokens.get(i - 1)) == "mut")
            && (after == Some(',') || after == Some(':') && !is_path || i + 1 == tokens.len());
        if before == Some('.') || is_listed {
            self.members.insert(word.clone());
        }
        if let Some(TokenTree::Group(group)) = tokens.get(i + 1)
            && group.delimiter() == Delimiter::Brace
            && !is_no_literal(tokens, i)
            && let Some(members) = listed_members(group.stream())
        {
            if word == "Self" || before == Some('$') {
                self.of_variables.insert(members);
            } else if word.starts_with(|c: char| c.is_ascii_uppercase()) {
                self.listed.insert(word.clone());
            }
        }
        self.words.insert(word);
    }
}

/// Whether braces behind a word are those of a declaration, a function or a variant.
fn is_no_literal(tokens: &[TokenTree], i: usize) -> bool {
    let at = |back: usize| i.checked_sub(back).and_then(|at| tokens.get(at));
    let word = text(at(1));
    let of = text(at(3));
    matches!(word.as_str(), "struct" | "enum" | "union" | "trait" | "impl" | "for" | "dyn")
        || punct(at(1)) == Some('>')
        || punct(at(1)) == Some(':') && of.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The members of a struct that braces hold, where they are all of them.
fn listed_members(tokens: TokenStream) -> Option<BTreeSet<String>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_rest =
        |pair: &[TokenTree]| punct(pair.first()) == Some('.') && punct(pair.get(1)) == Some('.');
    let mut members = BTreeSet::new();
    for member in tokens.split(|token| punct(Some(token)) == Some(',')) {
        match (member.first(), punct(member.get(1))) {
            (None, _) => {}
            (Some(TokenTree::Ident(name)), Some(':') | None) => {
                members.insert(plain(name));
            }
            _ if member.windows(2).any(is_rest) => return None,
            // A comma within the value of a member, as in `A<B, C>`.
            _ if !members.is_empty() => {}
            _ => return None,
        }
    }
    (!members.is_empty()).then_some(members)
}

fn punct(token: Option<&TokenTree>) -> Option<char> {
    match token {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    }
}

fn text(token: Option<&TokenTree>) -> String {
    match token {
        Some(TokenTree::Ident(ident)) => plain(ident),
        _ => String::new(),
    }
}

/// An identifier without the sign of raw ones.
fn plain(ident: &proc_macro2::Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}
