//! Pages as Markdown.

use super::page::{Block, Entry, Page, Row, Snippet, Span, up};
use super::quote;
use crate::text::escape;
use std::fmt::Write as _;

/// How drawings look outside of a page of the site.
const STYLE: &str = "<style>svg{color:#222;background:#fff;font:13px sans-serif}\
    .lane rect{fill:#eef;stroke:#667}.frame{fill:#f7f7f7;stroke:#bbb}.inner{fill:none}\
    .lane text{text-anchor:middle}.line{fill:none;stroke:#446;stroke-width:1.6}.tip{fill:#446}\
    .any .line{stroke-dasharray:5 4}.need0 .line{stroke:#86560a;stroke-dasharray:9 3}\
    .need1 .line{stroke:#b92626;stroke-dasharray:2 3}.need2 .line{stroke:#5249bf}\
    .need3 .line{stroke:#17713a}</style>";

/// One page.
pub(super) fn page(page: &Page) -> String {
    let mut out = format!("# {}\n", quote::prose(&page.title));
    if !page.summary.is_empty() {
        let _ = writeln!(out, "\n{}", quote::sentence(&page.summary));
    }
    let mut writer = Writer { up: up(&page.path), out };
    writer.blocks(&page.blocks);
    writer.out
}

/// A drawing as a file of its own.
pub(super) fn drawing(svg: &str) -> String {
    svg.replacen('>', &format!(">{STYLE}"), 1).replacen(
        "<svg ",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" ",
        1,
    )
}

struct Writer {
    /// The way to the folder of all pages.
    up: String,
    out: String,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            // What a filter leaves is all there is.
            if !matches!(block, Block::Filter(..)) {
                self.out.push('\n');
                self.block(block);
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(_, text) => self.line(&format!("## {}", quote::prose(text))),
            Block::Text(line) => {
                let text = self.spans(line, false);
                self.line(&text);
            }
            Block::List(items) => {
                for item in items {
                    let item = self.spans(item, false);
                    self.line(&format!("- {item}"));
                }
            }
            Block::Table(head, rows) => self.table(head, rows),
            Block::Snippets(snippets) => snippets.iter().for_each(|s| self.snippet(s)),
            Block::Entries(entries) => entries.iter().for_each(|entry| self.entry(entry)),
            Block::Fold(what, inside) => {
                let what = self.spans(what, false);
                self.line(&format!("**{}**", what.trim()));
                self.blocks(inside);
            }
            Block::Cards(cards) => {
                for card in cards {
                    let title = self.spans(&card.title, false);
                    let text = self.spans(&card.text, false);
                    self.line(&format!("### {title}\n\n{text}\n"));
                    self.block(&Block::List(card.links.clone()));
                    self.out.push('\n');
                }
            }
            Block::Diagram(diagram) => {
                let (title, file) = (quote::prose(&diagram.title), quote::href(&diagram.file));
                let up = self.up.clone();
                self.line(&format!("![{title}]({up}{file})"));
            }
            Block::Filter(..) => {}
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn table(&mut self, head: &[&str], rows: &[Row]) {
        self.line(&format!("| {} |\n|{}", head.join(" | "), "---|".repeat(head.len())));
        for row in rows {
            let cells: Vec<String> = row.cells.iter().map(|c| self.spans(c, true)).collect();
            self.line(&format!("| {} |", cells.join(" | ")));
        }
    }

    fn snippet(&mut self, snippet: &Snippet) {
        let text = quote::fenced(snippet.language, &escape::json(&snippet.text), "");
        let label = quote::prose(&snippet.label);
        let _ = write!(self.out, "{label}:\n\n{text}\n");
    }

    fn entry(&mut self, entry: &Entry) {
        let (name, facts) = (quote::code(&entry.name), self.spans(&entry.facts, false));
        self.line(&format!("### {name}\n\n{}", facts.trim()));
        for text in entry.text.iter().filter(|line| !line.is_empty()) {
            let text = self.spans(text, false);
            self.line(&format!("\n{text}"));
        }
        self.blocks(&entry.more);
        self.out.push('\n');
    }

    fn spans(&self, line: &[Span], in_table: bool) -> String {
        let code = |text: &str| {
            let code = quote::code(text);
            if in_table { quote::cell(&code) } else { code }
        };
        let mut out = String::new();
        for span in line {
            match span {
                Span::Text(text) if out.is_empty() => out.push_str(quote::words(text).trim_start()),
                Span::Text(text) => out.push_str(&quote::words(text)),
                Span::Code(text) => out.push_str(&code(text)),
                Span::Link(to, text) => out.push_str(&self.link(to, &quote::prose(text))),
                Span::CodeLink(to, text) => out.push_str(&self.link(to, &code(text))),
                Span::File(path, text) => {
                    let (text, path) = (quote::prose(text), quote::href(path));
                    let _ = write!(out, "[{text}]({}{path})", self.up);
                }
                Span::Badge(_, text) => {
                    let _ = write!(out, "**{}**", quote::prose(text));
                }
            }
        }
        out
    }

    fn link(&self, to: &str, text: &str) -> String {
        let (path, anchor) = match to.split_once('#') {
            Some((path, anchor)) => (path, format!("#{}", quote::href(anchor))),
            None => (to, String::new()),
        };
        format!("[{text}]({}{}.md{anchor})", self.up, quote::href(path))
    }
}
