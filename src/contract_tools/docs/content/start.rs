//! The first pages: what an event is, all families, files to take along.

use super::{Content, Section, group, home};
use crate::contract_tools::docs::page::{
    Badge, Block, Card, Line, Page, Span, heading, json, line, link, name, row, text,
};
use crate::text::plural::count;

impl Content<'_> {
    pub(super) fn start(&self) -> Section {
        let envelope = self.envelope();
        let pages: Vec<Page> =
            [Some(self.index()), envelope, Some(self.downloads())].into_iter().flatten().collect();
        let mut group = group("Start", None, &pages);
        group.pages[0].1 = "Overview".to_owned();
        (Some(group), pages)
    }

    /// The envelope is a type like others, and stands at the beginning.
    fn envelope(&self) -> Option<Page> {
        self.contract.type_schema("Event")?;
        let mut page = self.of_type("Event", "type");
        page.kind = "envelope".to_owned();
        page.above = vec![home()];
        Some(page)
    }

    fn index(&self) -> Page {
        let families = count(self.families.len(), "family");
        let events = count(self.contract.event_types().count(), "event type");
        let mut blocks = Vec::new();
        if let Some(event) = self.examples.of_type("Event") {
            blocks.push(heading("A whole event"));
            let event_type = event["event_type"].as_str().unwrap_or_default();
            let mut about = line("One JSON object on one line. The members of the envelope are ");
            about.extend(link("types/Event", "those of every event"));
            about.extend(line("; `payload` is that of "));
            about.extend(name(format!("events/{event_type}"), event_type));
            about.extend(line(". `spec-kitty-events validate` accepts it."));
            blocks.push(Block::Text(about));
            blocks.push(Block::Snippets(vec![json("Whole event", &event)]));
            blocks.push(self.questions());
        }
        blocks.push(heading("Families"));
        blocks.push(Block::Text(line(&format!("{events} in {families}."))));
        blocks.push(Block::Cards(self.families.keys().map(|f| self.card(f)).collect()));
        Page {
            path: "index".to_owned(),
            title: "Spec Kitty event contract".to_owned(),
            kind: "overview".to_owned(),
            summary: "What an event looks like, which events there are, and what refuses them."
                .to_owned(),
            blocks,
            ..Page::default()
        }
    }

    /// What people come for.
    fn questions(&self) -> Block {
        let mut rows: Vec<(Line, &str)> = Vec::new();
        let moves = self.policy("/transitions/event_type");
        if let Some(event) = moves.as_str() {
            rows.push((name(format!("events/{event}"), event), "Emit a status change"));
        }
        rows.push((link("lanes", "Lanes"), "Find which move is allowed, and what it needs"));
        rows.push((link("codes", "Codes"), "Find what a code means, and the way out"));
        rows.push((link("retired", "Retired names"), "Find what replaced an old name"));
        rows.push((link("reducers", "Reducers"), "Find who reads an event, and what comes of it"));
        rows.push((link("limits", "Limits"), "Find how large a line or a document may be"));
        rows.push((link("downloads", "Downloads"), "Take the schemas along"));
        let rows = rows.into_iter().map(|(to, what)| row(vec![line(what), to]));
        Block::Table(vec!["To do", "Look at"], rows.collect())
    }

    fn card(&self, family: &str) -> Card {
        let events = &self.families[family];
        let links = events.iter().map(|(event, has_payload)| {
            let mut out = name(format!("events/{event}"), event);
            if !has_payload {
                out.push(text(" "));
                out.push(Span::Badge(Badge::Error, "refused".to_owned()));
            }
            out
        });
        Card {
            anchor: family.to_owned(),
            title: name(format!("families/{family}"), family),
            text: line(&count(events.len(), "event type")),
            links: links.collect(),
        }
    }

    /// The page of a family, and those of its events.
    pub(super) fn family(&self, family: &str) -> Section {
        let path = format!("families/{family}");
        let events = &self.families[family];
        let rows = events.iter().map(|(event, has_payload)| {
            let meaning = if *has_payload {
                line(&self.summary_of_event(event))
            } else {
                vec![Span::Badge(Badge::Error, "refused".to_owned()), text(" A reserved name.")]
            };
            row(vec![name(format!("events/{event}"), event), meaning])
        });
        let mut blocks = vec![Block::Table(vec!["Event type", "Meaning"], rows.collect())];
        let mut readers: Vec<String> = Vec::new();
        for (event, _) in events {
            for reader in self.readers(event) {
                if !readers.contains(&reader) {
                    readers.push(reader);
                }
            }
        }
        if !readers.is_empty() {
            blocks.push(heading("Reducers"));
            let links = readers.iter().map(|r| name(format!("reducers#{r}"), r)).collect();
            blocks.push(Block::Text(line("They read events of this family:")));
            blocks.push(Block::List(links));
        }
        let summary = format!("{} of the family {family}.", count(events.len(), "event type"));
        self.term(family, "family", &path, &summary);
        let page = Page {
            path: path.clone(),
            title: family.to_owned(),
            kind: "family".to_owned(),
            summary,
            above: vec![home()],
            blocks,
        };
        let events = events.iter().map(|(event, _)| self.event(event, family));
        let pages: Vec<Page> = std::iter::once(page).chain(events).collect();
        (Some(group(family, Some(&path), &pages[1..])), pages)
    }

    fn downloads(&self) -> Page {
        let mut about = vec![Span::File("bundle.json".to_owned(), "bundle.json".to_owned())];
        about.extend(line(
            " is the whole contract in one document: the root judges an envelope, `$defs` holds \
             every type, `x-event-types` names the payload of each event type, and `x-policy` \
             holds what a schema cannot say.",
        ));
        let mut blocks = vec![heading("The bundle"), Block::Text(about)];
        for (folder, title) in [
            ("", "Envelopes"),
            ("events/", "Payloads of events"),
            ("shared/", "Types that events share"),
            ("states/", "States that reducers make"),
            ("rows/", "Rows of a mission's log"),
            ("policy/", "Policies"),
            ("outputs/", "What the program writes as JSON"),
        ] {
            let mine = |file: &&str| match folder {
                "" => !file.contains('/'),
                folder => file.starts_with(folder),
            };
            let files: Vec<&str> = self.contract.files().map(|(file, _)| file).collect();
            let files = files.into_iter().filter(|file| file.ends_with(".json")).filter(mine);
            let links: Vec<Line> = files
                .map(|file| {
                    let path = format!("contracts/{file}");
                    vec![Span::File(path.clone(), path)]
                })
                .collect();
            if !links.is_empty() {
                let what = vec![text(format!("{title} ({})", count(links.len(), "file")))];
                blocks.push(Block::Fold(what, vec![Block::List(links)]));
            }
        }
        Page {
            path: "downloads".to_owned(),
            title: "Downloads".to_owned(),
            kind: "files".to_owned(),
            summary: "The contract as JSON Schema, draft 2020-12: in one file, and in many."
                .to_owned(),
            above: vec![home()],
            blocks,
        }
    }
}
