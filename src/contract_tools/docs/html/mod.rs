//! Pages as HTML, for any browser and without a network.

mod blocks;
mod colours;
mod search;

use super::page::{Block, Group, Page, Site, up};
use super::quote::href;
use crate::text::escape;
use maud::{DOCTYPE, Markup, PreEscaped, Render, html};
use std::collections::BTreeMap;

/// What a page may load: what lies beside it, and nothing that stands in it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// Digits of the digest that are shown.
const DIGITS: usize = 12;

/// Text from outside: hidden characters are shown, and nothing is markup.
struct Shown<'t>(&'t str);

impl Render for Shown<'_> {
    fn render_to(&self, out: &mut String) {
        escape::line(self.0).as_ref().render_to(out);
    }
}

/// All files of the site but those to take along.
pub(super) fn files(site: &Site) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (i, page) in site.pages.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| &site.pages[i]);
        let frame = Frame { site, page, before, after: site.pages.get(i + 1) };
        files.insert(format!("{}.html", page.path), frame.whole().into_string());
    }
    let assets = [
        ("assets/site.css", include_str!("../assets/site.css")),
        ("assets/site.js", include_str!("../assets/site.js")),
        ("assets/find.js", include_str!("../assets/find.js")),
    ];
    files.extend(assets.map(|(path, text)| (path.to_owned(), text.to_owned())));
    files.insert("assets/terms.js".to_owned(), search::index(site));
    files
}

/// A page with what stands around it.
struct Frame<'s> {
    site: &'s Site,
    page: &'s Page,
    before: Option<&'s Page>,
    after: Option<&'s Page>,
}

impl Frame<'_> {
    fn whole(&self) -> Markup {
        let up = up(&self.page.path);
        let blocks = blocks::Blocks { up: &up, page: self.page };
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (Shown(&self.page.title)) }
                    link rel="stylesheet" href={ (up) "assets/site.css" };
                }
                body data-up=(up) {
                    a.skip href="#main" { "To the content" }
                    (self.head(&up))
                    div.columns {
                        (self.side(&up))
                        main id="main" {
                            (self.above(&up))
                            @if self.page.kind.to_lowercase() != self.page.title.to_lowercase() {
                                p.kind { (Shown(&self.page.kind)) }
                            }
                            h1 { (Shown(&self.page.title)) }
                            @if !self.page.summary.is_empty() {
                                p.summary { (Shown(&self.page.summary)) }
                            }
                            (blocks.all(&self.page.blocks))
                            (self.neighbours(&up))
                        }
                        (self.headings(&blocks))
                    }
                    @for script in ["terms", "find", "site"] {
                        script src={ (up) "assets/" (script) ".js" } {}
                    }
                }
            }
        }
    }

    fn head(&self, up: &str) -> Markup {
        let digest = self.site.digest.get(..DIGITS).unwrap_or_default();
        html! {
            header {
                input #menu.hidden type="checkbox" aria-label="Show the contents";
                label.menu for="menu" { "Contents" }
                a.home href={ (up) "index.html" } { "Event contract" }
                p.version title={ "SHA-256 of bundle.json: " (self.site.digest) } {
                    strong { (Shown(&self.site.version)) } " " code { (digest) }
                }
                div.search role="search" {
                    input #search type="search" placeholder="Search (press /)" aria-label="Search"
                        autocomplete="off" spellcheck="false" aria-controls="results";
                    div #found.hidden role="status" {}
                    ul #results hidden {}
                }
            }
        }
    }

    /// The side column.
    fn side(&self, up: &str) -> Markup {
        html! {
            nav.side aria-label="Contents" {
                @for group in &self.site.groups { (self.group(group, up)) }
            }
        }
    }

    fn group(&self, group: &Group, up: &str) -> Markup {
        let here = |path: &str| path == self.page.path;
        let within = |(path, _): &(String, String)| here(path);
        let is_open = group.to.as_deref().is_none_or(here) || group.pages.iter().any(within);
        html! {
            details open[is_open] {
                summary { (Shown(&group.title)) }
                ul {
                    @if let Some(to) = &group.to {
                        li { (side_link(up, to, "Overview", here(to))) }
                    }
                    @for (path, title) in &group.pages {
                        li { (side_link(up, path, title, here(path))) }
                    }
                }
            }
        }
    }

    /// The way from the first page to this one.
    fn above(&self, up: &str) -> Markup {
        html! {
            @if !self.page.above.is_empty() {
                nav.above aria-label="Breadcrumb" {
                    ol {
                        @for (path, title) in &self.page.above {
                            li { a href={ (up) (href(path)) ".html" } { (Shown(title)) } }
                        }
                        li aria-current="page" { (Shown(&self.page.title)) }
                    }
                }
            }
        }
    }

    fn neighbours(&self, up: &str) -> Markup {
        let link = |page: &Page, what: &str| {
            html! {
                a class=(what) href={ (up) (href(&page.path)) ".html" } {
                    small { (what) } " " (Shown(&page.title))
                }
            }
        };
        html! {
            nav.neighbours aria-label="Neighbours" {
                @if let Some(page) = self.before { (link(page, "previous")) }
                @if let Some(page) = self.after { (link(page, "next")) }
            }
        }
    }

    /// What is on the page.
    fn headings(&self, blocks: &blocks::Blocks<'_>) -> Markup {
        let headings: Vec<(&str, &str)> = self
            .page
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(anchor, text) => Some((anchor.as_str(), text.as_str())),
                _ => None,
            })
            .collect();
        html! {
            @if headings.len() > 1 {
                nav.here aria-label="On this page" {
                    p { "On this page" }
                    ul {
                        @for (anchor, text) in headings {
                            li { a href={ "#" (href(&blocks.id(anchor))) } { (Shown(text)) } }
                        }
                    }
                }
            }
        }
    }
}

fn side_link(up: &str, path: &str, title: &str, is_here: bool) -> Markup {
    let current = is_here.then_some("page");
    html! {
        a href={ (up) (href(path)) ".html" } aria-current=[current] { (Shown(title)) }
    }
}

/// Markup that this program drew itself, text from outside escaped in it.
const fn drawn(svg: &str) -> PreEscaped<&str> {
    PreEscaped(svg)
}
