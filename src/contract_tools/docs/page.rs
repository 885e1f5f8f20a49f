//! A page as data: what is said, without how it is written.

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Span {
    Text(String),
    Code(String),
    /// Another page, by its path without ending, and a text.
    Link(String, String),
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
    Example(String),
    /// The diagram of the lanes.
    Lanes,
}

/// A row of a table, with an anchor if it has a name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub anchor: Option<String>,
    pub cells: Vec<Line>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    /// Path without ending: `events/WPStatusChanged`. It never changes for one name.
    pub path: String,
    pub title: String,
    /// What sort of thing the page is about, for the search.
    pub kind: &'static str,
    /// One sentence, for the search and the head of the page.
    pub summary: String,
    pub blocks: Vec<Block>,
}

/// Plain text in which pieces between back-ticks are code.
pub(super) fn line(text: &str) -> Line {
    let parts = text.split('`').enumerate();
    parts
        .filter(|(_, p)| !p.is_empty())
        .map(|(i, p)| if i % 2 == 1 { Span::Code(p.to_owned()) } else { Span::Text(p.to_owned()) })
        .collect()
}

/// How to get from one page to the folder of all.
pub(super) fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}
