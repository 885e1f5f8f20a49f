//! A page as data: what is said, without how it is written.

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Span {
    Text(String),
    Code(String),
    /// Another page, by its path without ending, and a text.
    Link(String, String),
    /// The same, with a name of the contract for its text.
    CodeLink(String, String),
    /// A file beside the pages, by its path, and a text.
    File(String, String),
    /// A word that is to be seen at a glance.
    Badge(Badge, String),
}

/// How a word is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Badge {
    Plain,
    Needed,
    Good,
    Warning,
    Error,
}

pub(super) type Line = Vec<Span>;

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading with its anchor.
    Heading(String, String),
    Text(Line),
    List(Vec<Line>),
    Table(Vec<&'static str>, Vec<Row>),
    /// Texts to take along, one shown at a time.
    Snippets(Vec<Snippet>),
    /// Things with a name each, such as members and codes.
    Entries(Vec<Entry>),
    /// What is shown when it is asked for.
    Fold(Line, Vec<Self>),
    /// Groups of links.
    Cards(Vec<Card>),
    /// A diagram as SVG, with the name of its file and what it shows.
    Diagram(Diagram),
    /// A field that leaves those entries of the page that have a word, with words to choose.
    Filter(&'static str, Vec<&'static str>),
}

/// A text to take along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snippet {
    pub label: String,
    pub language: &'static str,
    pub text: String,
}

/// Something with a name and a place of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Entry {
    pub anchor: String,
    pub name: String,
    /// What it is, on the line of its name.
    pub facts: Line,
    pub text: Vec<Line>,
    pub more: Vec<Block>,
}

/// A group of links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Card {
    pub anchor: String,
    pub title: Line,
    pub text: Line,
    pub links: Vec<Line>,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Diagram {
    /// Its file, where it is one.
    pub file: String,
    /// What it shows, in a sentence.
    pub title: String,
    pub svg: String,
}

/// A row of a table, with an anchor if it has a name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub anchor: Option<String>,
    pub cells: Vec<Line>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Page {
    /// Path without ending: `events/WPStatusChanged`. It never changes for one name.
    pub path: String,
    pub title: String,
    /// What sort of thing the page is about.
    pub kind: String,
    /// What it is about, for the search and the head of the page.
    pub summary: String,
    /// The pages above it, the outermost first, with their paths.
    pub above: Vec<(String, String)>,
    pub blocks: Vec<Block>,
}

/// A name that the search finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    pub name: String,
    pub kind: String,
    /// Path and anchor.
    pub to: String,
    pub text: String,
}

/// A group of the side column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    pub title: String,
    /// The page of the group itself.
    pub to: Option<String>,
    /// Path and text.
    pub pages: Vec<(String, String)>,
}

/// All pages, and what leads to them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Site {
    pub version: String,
    /// SHA-256 of the bundle.
    pub digest: String,
    pub pages: Vec<Page>,
    pub groups: Vec<Group>,
    pub terms: Vec<Term>,
    /// Files to take along, by their path.
    pub files: std::collections::BTreeMap<String, String>,
}

/// Plain text in which pieces between back-ticks are code.
pub(super) fn line(text: &str) -> Line {
    let parts = text.split('`').enumerate();
    parts
        .filter(|(_, p)| !p.is_empty())
        .map(|(i, p)| if i % 2 == 1 { Span::Code(p.to_owned()) } else { Span::Text(p.to_owned()) })
        .collect()
}

/// A line of one piece of text.
pub(super) fn text(text: impl Into<String>) -> Span {
    Span::Text(text.into())
}

/// A line that is a link.
pub(super) fn link(to: impl Into<String>, text: impl Into<String>) -> Line {
    vec![Span::Link(to.into(), text.into())]
}

/// A line that is a link with a name of the contract.
pub(super) fn name(to: impl Into<String>, text: impl Into<String>) -> Line {
    vec![Span::CodeLink(to.into(), text.into())]
}

/// A heading whose anchor is made of its words.
pub(super) fn heading(text: &str) -> Block {
    Block::Heading(anchor(text), text.to_owned())
}

/// An anchor that is made of words.
pub(super) fn anchor(words: &str) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    words.chars().map(kept).collect()
}

/// A row without a name of its own.
pub(super) fn row(cells: Vec<Line>) -> Row {
    Row { anchor: None, cells }
}

/// Lines put in a row, with something between them.
pub(super) fn joined(lines: impl IntoIterator<Item = Line>, between: &str) -> Line {
    let mut out = Line::new();
    for line in lines {
        if !out.is_empty() {
            out.push(text(between));
        }
        out.extend(line);
    }
    out
}

/// JSON to take along.
pub(super) fn json(label: &str, value: &serde_json::Value) -> Snippet {
    let text = serde_json::to_string_pretty(value).expect("a JSON value prints");
    Snippet { label: label.to_owned(), language: "json", text }
}

/// How to get from one page to the folder of all.
pub(super) fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// What a line says, without how it is to be seen.
pub(super) fn plain(line: &[Span]) -> String {
    let said = |span: &Span| match span {
        Span::Text(text)
        | Span::Code(text)
        | Span::Link(_, text)
        | Span::CodeLink(_, text)
        | Span::File(_, text)
        | Span::Badge(_, text) => text.clone(),
    };
    line.iter().map(said).collect()
}
