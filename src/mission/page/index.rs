//! The page of a folder of missions: one row for each, with a link to its board.

use super::html::{filled, page, text};
use super::{chips, concerns, words};
use crate::contract::mission::{BOARD_LANES, MISSION_RELEASE};
use crate::contract::types::MissionLane;
use crate::mission::folded::Folded;
use crate::mission::meta::Meta;
use crate::mission::state::{Progress, is_closed, progress_order};
use crate::text::plural::count;

const STYLE: &str =
    concat!(include_str!("../assets/base.css"), include_str!("../assets/index.css"));
const SCRIPT: &str = include_str!("../assets/index.js");
const BODY: &str = include_str!("../assets/index.html");

/// One mission in an index.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Name of its page, relative to the index.
    pub href: String,
    /// Slug of the mission.
    pub slug: String,
    /// Name of the mission for people.
    pub name: Option<String>,
    /// How many packages stand in each lane of the board.
    pub lanes: Vec<(MissionLane, usize)>,
    /// How many packages are finished, of how many.
    pub progress: Progress,
    /// Time of its last lane row, as it was written.
    pub latest: String,
    /// How many bad lines and findings of the levels error and warning there are.
    pub concerns: [usize; 3],
}

impl Entry {
    /// The entry of a mission whose page has that name.
    #[must_use]
    pub fn of(folded: &Folded<'_>, meta: Option<&Meta>, slug: &str, href: String) -> Self {
        let state = &folded.state;
        Self {
            href,
            slug: slug.to_owned(),
            name: meta.and_then(|meta| meta.name.clone()),
            lanes: BOARD_LANES.iter().map(|lane| (*lane, state.count(*lane))).collect(),
            progress: state.progress(),
            latest: state.materialized_at.as_str().unwrap_or_default().to_owned(),
            concerns: concerns(folded),
        }
    }

    fn count(&self, lane: MissionLane) -> usize {
        self.lanes.iter().find(|(l, _)| *l == lane).map_or(0, |(_, n)| *n)
    }

    fn row(&self) -> String {
        let Progress { finished, of } = self.progress;
        let open: String = progress_order()
            .into_iter()
            .filter(|lane| !is_closed(*lane) && self.count(*lane) > 0)
            .map(|lane| part("span", lane, self.count(lane)))
            .collect();
        let [bad, errors, warnings] = self.concerns;
        let latest = self.latest.get(..10).unwrap_or(&self.latest);
        format!(
            "<tr data-open=\"{}\" data-found=\"{}\" data-weight=\"{}\" data-latest=\"{}\">\
             <td><a href=\"{}\">{}</a><small>{}</small></td>\
             <td>{}<span class=\"n\"><b>{finished}</b>/{of}</span></td>\
             <td>{open}</td><td>{}</td><td><time>{}</time></td></tr>\n",
            u8::from(finished < of || of == 0),
            u8::from(self.concerns != [0; 3]),
            (bad + errors) * 1000 + warnings,
            text(&self.latest),
            text(&self.href),
            text(self.name.as_deref().unwrap_or(&self.slug)),
            text(&self.slug),
            share(&|lane| self.count(lane)),
            chips(self.concerns, ""),
            text(latest),
        )
    }
}

/// The shares of the lanes as a picture.
fn share(count: &dyn Fn(MissionLane) -> usize) -> String {
    let mut parts = String::new();
    let mut x = 0;
    for lane in progress_order() {
        let n = count(lane);
        parts += &format!("<rect data-lane=\"{lane}\" x=\"{x}\" width=\"{n}\" height=\"1\"/>");
        x += n;
    }
    format!(
        "<svg class=\"share\" viewBox=\"0 0 {} 1\" preserveAspectRatio=\"none\" \
         aria-hidden=\"true\">{parts}</svg>",
        x.max(1)
    )
}

/// How many packages stand in a lane.
fn part(tag: &str, lane: MissionLane, n: usize) -> String {
    let words = words(lane);
    format!("<{tag} class=\"part\" data-lane=\"{lane}\"><i></i><b>{n}</b> {words}</{tag}>")
}

/// The page of a folder of missions: one row for each, with a link to its board.
///
/// ```
/// assert!(spec_kitty_events::mission::index(&[]).contains("<table>"));
/// ```
#[must_use]
pub fn index(missions: &[Entry]) -> String {
    let all = |lane| missions.iter().map(|entry| entry.count(lane)).sum::<usize>();
    let lanes = progress_order().into_iter().filter(|lane| all(*lane) > 0);
    let mut concerns = [0; 3];
    for entry in missions {
        concerns.iter_mut().zip(entry.concerns).for_each(|(sum, n)| *sum += n);
    }
    let title = count(missions.len(), "mission");
    let places = [
        ("title", title.clone()),
        ("chips", chips(concerns, "")),
        ("share", share(&all)),
        ("legend", lanes.map(|lane| part("li", lane, all(lane))).collect()),
        ("rows", missions.iter().map(Entry::row).collect()),
        ("release", MISSION_RELEASE.to_owned()),
    ];
    let places = places.each_ref().map(|(place, html)| (*place, html.as_str()));
    page(&title, STYLE, SCRIPT, &filled(BODY, &places))
}
