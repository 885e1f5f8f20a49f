//! Pages as HTML, for any browser and without a network.

use super::page::{Block, Page, Row, Span, up};
use super::quote::{self, html as escaped};
use std::fmt::Write as _;

/// What a page may load: what lies beside it, and nothing that stands in it.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
    script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">";

/// One page.
pub(super) fn page(page: &Page, lanes: &str) -> String {
    let up = up(&page.path);
    let mut body = String::new();
    for block in &page.blocks {
        self::block(block, &up, lanes, &mut body);
    }
    let summary = if page.summary.is_empty() {
        String::new()
    } else {
        format!("<p class=\"summary\">{}</p>\n", escaped(&page.summary))
    };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n{POLICY}\n<meta \
            name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<link \
         rel=\"stylesheet\" href=\"{up}assets/site.css\">\n</head>\n<body data-up=\"{up}\">\n\
         <header><a class=\"home\" href=\"{up}index.html\">Event contract</a>\n\
         <div class=\"search\" role=\"search\"><input id=\"search\" type=\"search\" \
         placeholder=\"Search (press /)\" aria-label=\"Search\" autocomplete=\"off\">\
         <ul id=\"results\" hidden></ul></div>\n\
         <nav><a href=\"{up}lanes.html\">Lanes</a> <a href=\"{up}codes.html\">Codes</a> <a \
         href=\"{up}changes.html\">Changes</a></nav></header>\n\
         <main>\n<h1>{title}</h1>\n{summary}{body}</main>\n<script \
         src=\"{up}assets/search.js\"></script>\n<script \
         src=\"{up}assets/site.js\"></script>\n</body>\n</html>\n",
        title = escaped(&page.title)
    )
}

fn block(block: &Block, up: &str, lanes: &str, out: &mut String) {
    let _ = match block {
        Block::Heading(id, text) => writeln!(
            out,
            "<h2 id=\"{}\"><a href=\"#{}\">{}</a></h2>",
            escaped(id),
            quote::href(id),
            escaped(text)
        ),
        Block::Text(line) => writeln!(out, "<p>{}</p>", spans(line, up)),
        Block::List(items) => {
            let items: String =
                items.iter().map(|i| format!("<li>{}</li>\n", spans(i, up))).collect();
            writeln!(out, "<ul>\n{items}</ul>")
        }
        Block::Table(head, rows) => {
            let cells: String =
                head.iter().map(|h| format!("<th scope=\"col\">{h}</th>")).collect();
            let rows: String = rows.iter().map(|r| row(r, head, up)).collect();
            writeln!(
                out,
                "<table>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>"
            )
        }
        Block::Example(text) => {
            writeln!(
                out,
                "<div class=\"example\"><button type=\"button\" \
                    class=\"copy\">Copy</button><pre><code>{}</code></pre></div>",
                quote::html_json(text)
            )
        }
        Block::Lanes => writeln!(out, "<div class=\"wide\">{lanes}</div>"),
    };
}

fn row(row: &Row, head: &[&str], up: &str) -> String {
    let id = row.anchor.as_ref().map(|a| format!(" id=\"{}\"", escaped(a))).unwrap_or_default();
    // On a phone each cell says which column it is.
    let cells: String = row
        .cells
        .iter()
        .zip(head)
        .map(|(cell, head)| format!("<td data-head=\"{head}\">{}</td>", spans(cell, up)))
        .collect();
    format!("<tr{id}>{cells}</tr>\n")
}

fn spans(line: &[Span], up: &str) -> String {
    line.iter()
        .map(|span| match span {
            Span::Text(text) => escaped(text),
            Span::Code(text) => format!("<code>{}</code>", escaped(text)),
            Span::Link(to, text) => {
                let (path, anchor) =
                    to.split_once('#').map_or((to.as_str(), String::new()), |(p, a)| {
                        (p, format!("#{}", quote::href(a)))
                    });
                format!("<a href=\"{up}{}.html{anchor}\">{}</a>", quote::href(path), escaped(text))
            }
        })
        .collect()
}

/// The index of the search, as a script: a page that is opened from a disk may not load data in
/// another way.
pub(super) fn index(pages: &[Page]) -> String {
    let mut entries = Vec::new();
    for page in pages.iter().filter(|p| !p.kind.is_empty()) {
        entries.push(serde_json::json!([
            page.title,
            page.kind,
            format!("{}.html", quote::href(&page.path)),
            page.summary
        ]));
        for block in &page.blocks {
            let Block::Table(_, rows) = block else { continue };
            for row in rows {
                let Some(anchor) = &row.anchor else { continue };
                let kind = if page.kind == "codes" {
                    "code".to_owned()
                } else {
                    format!("member of {}", page.title)
                };
                let said: String = row.cells.last().into_iter().flatten().map(text).collect();
                entries.push(serde_json::json!([
                    anchor,
                    kind,
                    format!("{}.html#{}", quote::href(&page.path), quote::href(anchor)),
                    said
                ]));
            }
        }
    }
    // A tag inside a text would end the script of a page that inlines it.
    format!(
        "window.CONTRACT_INDEX = {};\n",
        crate::text::escape::json(&serde_json::Value::Array(entries).to_string())
            .replace('<', "\\u003c")
    )
}

fn text(span: &Span) -> String {
    match span {
        Span::Text(text) | Span::Code(text) | Span::Link(_, text) => text.clone(),
    }
}
