//! Pages as Markdown.

use super::page::{Block, Page, Span, line, up};
use super::quote;
use crate::text::escape;
use std::fmt::Write as _;

/// One page.
pub(super) fn page(page: &Page) -> String {
    let up = up(&page.path);
    let mut out = format!("# {}\n", quote::prose(&page.title));
    if !page.summary.is_empty() {
        let _ = writeln!(out, "\n{}", spans(&line(&page.summary), &up, false));
    }
    for block in &page.blocks {
        out.push('\n');
        match block {
            Block::Heading(_, text) => {
                let _ = writeln!(out, "## {}", quote::prose(text));
            }
            Block::Text(line) => {
                let _ = writeln!(out, "{}", spans(line, &up, false));
            }
            Block::List(items) => items.iter().for_each(|i| {
                let _ = writeln!(out, "- {}", spans(i, &up, false));
            }),
            Block::Table(head, rows) => {
                let _ = writeln!(out, "| {} |\n|{}", head.join(" | "), "---|".repeat(head.len()));
                for row in rows {
                    let cells: Vec<String> =
                        row.cells.iter().map(|c| spans(c, &up, true)).collect();
                    let _ = writeln!(out, "| {} |", cells.join(" | "));
                }
            }
            Block::Example(text) => {
                out.push_str(&quote::fenced("json", &escape::json(text), ""));
            }
            Block::Lanes => {
                let _ = writeln!(out, "![Lanes](lanes.svg)");
            }
        }
    }
    out
}

fn spans(line: &[Span], up: &str, in_table: bool) -> String {
    let code = |text: &str| {
        let code = quote::code(text);
        if in_table { quote::cell(&code) } else { code }
    };
    let mut out = String::new();
    for span in line {
        match span {
            Span::Text(text) => out.push_str(&quote::words(text)),
            Span::Code(text) => out.push_str(&code(text)),
            Span::Link(to, text) => {
                let (path, anchor) =
                    to.split_once('#').map_or((to.as_str(), String::new()), |(p, a)| {
                        (p, format!("#{}", quote::href(a)))
                    });
                let text = quote::prose(text);
                let _ = write!(out, "[{text}]({up}{}.md{anchor})", quote::href(path));
            }
        }
    }
    out
}
