//! The parts of a page.

use super::{Shown, colours, drawn};
use crate::contract_tools::docs::page::{
    Badge, Block, Card, Diagram, Entry, Page, Row, Snippet, Span, anchor,
};
use crate::contract_tools::docs::quote::href;
use maud::{Markup, html};

/// What is needed to write the parts of one page.
pub(super) struct Blocks<'p> {
    /// The way to the folder of all pages.
    pub up: &'p str,
    pub page: &'p Page,
}

impl Blocks<'_> {
    /// The anchor of a heading, which no member of the page has.
    pub(super) fn id(&self, anchor: &str) -> String {
        let names = |block: &Block| match block {
            Block::Entries(entries) => entries.iter().any(|e| e.anchor == anchor),
            _ => false,
        };
        let taken = self.page.blocks.iter().any(names);
        if taken { format!("{anchor}-") } else { anchor.to_owned() }
    }

    pub(super) fn all(&self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(&self, block: &Block) -> Markup {
        match block {
            Block::Heading(anchor, text) => {
                let id = self.id(anchor);
                html! { h2 id=(Shown(&id)) { a href={ "#" (href(&id)) } { (Shown(text)) } } }
            }
            Block::Text(line) => html! { p { (self.line(line)) } },
            Block::List(items) => html! {
                ul { @for item in items { li { (self.line(item)) } } }
            },
            Block::Table(head, rows) => self.table(head, rows),
            Block::Snippets(snippets) => self.snippets(snippets),
            Block::Entries(entries) => html! {
                div.entries { @for entry in entries { (self.entry(entry)) } }
            },
            Block::Fold(what, inside) => html! {
                details.fold {
                    summary { (self.line(what)) }
                    div.inside { (self.all(inside)) }
                }
            },
            Block::Cards(cards) => html! {
                div.cards { @for card in cards { (self.card(card)) } }
            },
            Block::Diagram(diagram) => diagram_of(diagram),
            Block::Filter(what, words) => filter(what, words),
        }
    }

    fn table(&self, head: &[&str], rows: &[Row]) -> Markup {
        html! {
            table {
                thead { tr { @for name in head { th scope="col" { (name) } } } }
                tbody {
                    @for row in rows {
                        tr id=[row.anchor.as_deref().map(Shown)] {
                            // On a phone each cell says which column it is.
                            @for (cell, name) in row.cells.iter().zip(head) {
                                td data-head=(name) { (self.line(cell)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn snippets(&self, snippets: &[Snippet]) -> Markup {
        html! {
            div.snippets {
                @for snippet in snippets {
                    div.snippet data-name=(anchor(&snippet.label)) {
                        div.caption {
                            span { (Shown(&snippet.label)) }
                            button.copy
                                type="button"
                                aria-label={ "Copy: " (Shown(&snippet.label)) }
                            {
                                "Copy"
                            }
                        }
                        pre tabindex="0" {
                            code class={ "language-" (snippet.language) } {
                                (colours::code(snippet))
                            }
                        }
                    }
                }
            }
        }
    }

    fn entry(&self, entry: &Entry) -> Markup {
        html! {
            div.entry id=(Shown(&entry.anchor)) {
                div.sign {
                    a.name href={ "#" (href(&entry.anchor)) } { code { (Shown(&entry.name)) } }
                    " " (self.line(&entry.facts))
                }
                @for line in entry.text.iter().filter(|line| !line.is_empty()) {
                    p { (self.line(line)) }
                }
                (self.all(&entry.more))
            }
        }
    }

    fn card(&self, card: &Card) -> Markup {
        html! {
            section.card id=(Shown(&card.anchor)) {
                h3 { (self.line(&card.title)) }
                p { (self.line(&card.text)) }
                ul { @for link in &card.links { li { (self.line(link)) } } }
            }
        }
    }

    fn line(&self, line: &[Span]) -> Markup {
        html! { @for span in line { (self.span(span)) } }
    }

    fn span(&self, span: &Span) -> Markup {
        match span {
            Span::Text(text) => html! { (Shown(text)) },
            Span::Code(text) => html! { code { (Shown(text)) } },
            Span::Link(to, text) => html! { a href=(self.to(to)) { (Shown(text)) } },
            Span::CodeLink(to, text) => {
                html! { a href=(self.to(to)) { code { (Shown(text)) } } }
            }
            Span::File(path, text) => {
                html! { a.file href={ (self.up) (href(path)) } download { (Shown(text)) } }
            }
            Span::Badge(badge, text) => {
                let class = match badge {
                    Badge::Plain => "plain",
                    Badge::Needed => "needed",
                    Badge::Good => "good",
                    Badge::Warning => "warning",
                    Badge::Error => "error",
                };
                html! { span class={ "badge " (class) } { (Shown(text)) } }
            }
        }
    }

    /// The address of a page, with its anchor.
    fn to(&self, to: &str) -> String {
        let (path, anchor) = match to.split_once('#') {
            Some((path, anchor)) => (path, format!("#{}", href(anchor))),
            None => (to, String::new()),
        };
        format!("{}{}.html{anchor}", self.up, href(path))
    }
}

fn diagram_of(diagram: &Diagram) -> Markup {
    html! {
        figure.diagram aria-label=(Shown(&diagram.title)) { (drawn(&diagram.svg)) }
    }
}

fn filter(what: &str, words: &[&str]) -> Markup {
    html! {
        form.filter hidden {
            input type="search" placeholder=(what) aria-label=(what) autocomplete="off";
            fieldset {
                legend.hidden { "Severity" }
                @for word in std::iter::once(&"all").chain(words) {
                    label {
                        input type="radio" name="word" value=(word) checked[*word == "all"];
                        (word)
                    }
                }
            }
            output {}
        }
    }
}
