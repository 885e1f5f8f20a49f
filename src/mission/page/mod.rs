//! A board as a page: one file that needs nothing else, with what each row did.
//!
//! [`Folded::page`] and [`index`] are pure functions to HTML. Text from the log stands in the page
//! only as JSON that its script sets as text, or escaped.

mod data;
mod html;
mod index;

use super::folded::Folded;
use super::meta::Meta;
use crate::contract::mission::MISSION_RELEASE;
use crate::contract::types::{MissionFindingLevel as Level, MissionLane};
use crate::text::plural::count;
pub use index::{Entry, index};

const STYLE: &str = concat!(include_str!("../assets/base.css"), include_str!("../assets/page.css"));
const SCRIPT: &str = concat!(
    include_str!("../assets/parts.js"),
    include_str!("../assets/board.js"),
    include_str!("../assets/story.js"),
    include_str!("../assets/time.js"),
);
const BODY: &str = include_str!("../assets/page.html");

impl Folded<'_> {
    /// The board as a page: columns of cards, a slider that replays the log, findings, and the
    /// history of each package.
    ///
    /// ```
    /// use spec_kitty_events::mission::Board;
    /// let page = Board::default().fold()?.page("042-importer", None);
    /// assert!(page.contains("Content-Security-Policy") && page.contains("042-importer"));
    /// # Ok::<(), spec_kitty_events::mission::BadLines>(())
    /// ```
    #[must_use]
    pub fn page(&self, slug: &str, meta: Option<&Meta>) -> String {
        let name = meta.and_then(|meta| meta.name.as_deref()).unwrap_or(slug);
        let mut path = vec![slug.to_owned()];
        path.extend(meta.and_then(|meta| meta.mission_type.clone()));
        let branch = meta.and_then(|meta| meta.target_branch.as_deref());
        path.extend(branch.map(|branch| format!("into {branch}")));
        let path = path.iter().map(|part| format!("<span>{}</span>", html::text(part)));
        let places = [
            ("title", html::text(name)),
            ("path", path.collect()),
            ("chips", chips(concerns(self), "#findings")),
            ("lines", self.counted()),
            ("table", self.table()),
            ("release", MISSION_RELEASE.to_owned()),
            ("data", html::embedded(&self.data())),
        ];
        let places = places.each_ref().map(|(place, html)| (*place, html.as_str()));
        html::page(name, STYLE, SCRIPT, &html::filled(BODY, &places))
    }

    /// How many lines there are of each shape.
    fn counted(&self) -> String {
        let shapes = self.board.shapes().iter();
        let item = |(id, n): (&&str, &u64)| {
            format!("<li><b>{n}</b> {}</li>", html::text(&id.replace('_', " ")))
        };
        let lines = usize::try_from(self.lines()).unwrap_or(usize::MAX);
        format!("<li>{}</li>{}", count(lines, "line"), shapes.map(item).collect::<String>())
    }

    /// The packages for readers without a script.
    fn table(&self) -> String {
        let created = self.created();
        let row = |(id, card): (String, super::Card)| {
            let title = created.get(id.as_str()).map_or("", |created| created.title);
            let cells = [id.as_str(), title, card.lane.as_str(), &card.holder, &card.since];
            let cells = cells.map(|cell| format!("<td>{}</td>", html::text(cell)));
            format!("<tr>{}</tr>", cells.concat())
        };
        self.cards().into_iter().map(row).collect()
    }
}

/// How many bad lines and findings of the levels error and warning there are.
fn concerns(folded: &Folded<'_>) -> [usize; 3] {
    let findings = folded.findings();
    let of = |level| findings.iter().filter(|finding| finding.code.level() == level).count();
    [folded.bad.len(), of(Level::Error), of(Level::Warning)]
}

/// What deserves a look, as links to a place or, without one, as texts.
fn chips(concerns: [usize; 3], href: &str) -> String {
    let chip = |class: &str, said: &str| match href {
        "" => format!("<span class=\"chip {class}\">{said}</span>"),
        href => format!("<a class=\"chip {class}\" href=\"{href}\">{said}</a>"),
    };
    if concerns == [0; 3] && !href.is_empty() {
        return chip("good", "The log is sound");
    }
    let nouns = [("stop", "bad line"), ("stop", "error"), ("see", "warning")];
    let told = concerns.into_iter().zip(nouns).filter(|(n, _)| *n > 0);
    told.map(|(n, (class, noun))| chip(class, &count(n, noun))).collect()
}

/// A lane in words.
fn words(lane: MissionLane) -> String {
    lane.as_str().replace('_', " ")
}
