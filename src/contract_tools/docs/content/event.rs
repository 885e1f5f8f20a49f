//! The page of an event type.

use super::{Content, code, home, said};
use crate::contract_tools::authoring::Refused;
use crate::contract_tools::compat::Mode;
use crate::contract_tools::docs::page::{
    Badge, Block, Line, Page, Snippet, Span, heading, json, line, name, text,
};
use crate::contract_tools::docs::snippets::{self, Emission};
use serde_json::Value;

/// Refused documents that are shown of one event type.
const REFUSED: usize = 6;

impl Content<'_> {
    pub(super) fn event(&self, event: &str, family: &str) -> Page {
        let payload = self.contract.events().find(|(name, _)| *name == event);
        let payload = payload.and_then(|(_, (_, payload))| payload.as_deref());
        let path = format!("events/{event}");
        let (summary, blocks) = match payload {
            Some(type_name) => (self.description(type_name), self.sound(event, type_name, &path)),
            None => self.reserved(event),
        };
        self.term(event, "event type", &path, &summary);
        if let Some(type_name) = payload.filter(|name| *name != event) {
            let about = format!("Payload of {event}. {summary}");
            self.term(type_name, "payload", &path, &about);
        }
        let above = vec![home(), (format!("families/{family}"), family.to_owned())];
        let kind = format!("event type of the family {family}");
        Page { path, title: event.to_owned(), kind, summary, above, blocks }
    }

    fn sound(&self, event: &str, type_name: &str, path: &str) -> Vec<Block> {
        let mut blocks = vec![heading("Example")];
        blocks.push(Block::Snippets(self.snippets(event, type_name)));
        self.shape(type_name, path, &mut blocks);
        self.rules(type_name, &mut blocks);
        let refused = self.refused_of(event, type_name);
        if !refused.is_empty() {
            blocks.push(heading("Refused"));
            let about = "Payloads that the gate refuses or warns of, and what it says.";
            blocks.push(Block::Text(line(about)));
            for refused in &refused {
                let code = Span::Code(refused.code.clone());
                let before = [self.severity(&refused.code), text(" "), code, text(" ")];
                blocks.push(self.refusal(refused, &before));
            }
        }
        blocks.push(heading("Reducers"));
        blocks.push(self.readers_of(event));
        self.schema(type_name, &mut blocks);
        self.history(&[event, type_name], &mut blocks);
        blocks
    }

    /// The event as it is written, and how programs make it.
    fn snippets(&self, event: &str, type_name: &str) -> Vec<Snippet> {
        let Some(whole) = self.examples.event(event) else {
            let payload = self.examples.of_type(type_name);
            return payload.iter().map(|payload| json("Payload", payload)).collect();
        };
        let emission = Emission { type_name, event: &whole };
        vec![
            json("Whole event", &whole),
            json("Payload", &whole["payload"]),
            json("Envelope", &emission.envelope()),
            snippets::rust(&emission),
            snippets::python(&emission),
            snippets::typescript(&emission),
        ]
    }

    /// Documents for the codes that the type names, and then for others.
    fn refused_of(&self, event: &str, type_name: &str) -> Vec<Refused> {
        let named = self.named_codes(type_name);
        let mut all = self.examples.refused(event);
        all.sort_by_key(|r| named.iter().position(|n| *n == r.code).unwrap_or(named.len()));
        all.truncate(REFUSED.max(named.len()));
        all
    }

    /// A refused document with what the gate says, to unfold. `before` stands before its note.
    pub(super) fn refusal(&self, refused: &Refused, before: &[Span]) -> Block {
        let mut what = before.to_vec();
        what.extend(line(&refused.note));
        let label = if refused.is_json { "Document" } else { "Text" };
        let language = if refused.is_json { "json" } else { "text" };
        let document =
            Snippet { label: label.to_owned(), language, text: refused.document.clone() };
        let said = refused.said.iter().map(|said| {
            let mut out = vec![code(&said.code)];
            if !said.pointer.is_empty() {
                out.push(text(" at "));
                out.push(Span::Code(said.pointer.clone()));
            }
            out.push(text(format!(": {} {}", said.message, said.help)));
            out
        });
        let said = vec![Block::Text(line("The gate says:")), Block::List(said.collect())];
        Block::Fold(what, [vec![Block::Snippets(vec![document])], said].concat())
    }

    /// Whether a code refuses, as a word.
    pub(super) fn severity(&self, code: &str) -> Span {
        let codes = self.list("/violation_codes/codes");
        let entry = codes.iter().find(|entry| said(entry, "code") == code);
        match entry.map(|entry| said(entry, "severity")) {
            Some("warning") => Span::Badge(Badge::Warning, "warning".to_owned()),
            _ => Span::Badge(Badge::Error, "error".to_owned()),
        }
    }

    fn reserved(&self, event: &str) -> (String, Vec<Block>) {
        let entries = self.list("/reserved_event_types/reserved");
        let entry = entries.into_iter().find(|entry| entry["event_type"] == event);
        let reason = entry.as_ref().map(|entry| said(entry, "reason")).unwrap_or_default();
        let reserved = "event_type.reserved";
        let about = vec![
            Span::Badge(Badge::Error, "refused".to_owned()),
            text(" Events of this type are refused as "),
            code(reserved),
            text(": the name is taken, and has no payload yet."),
        ];
        let mut blocks = vec![Block::Text(about)];
        if let Some(mut whole) = self.examples.of_type("Event")
            && let Some(object) = whole.as_object_mut()
        {
            object.insert("event_type".to_owned(), event.into());
            object.insert("payload".to_owned(), Value::Object(serde_json::Map::new()));
            let refused = self.examples.judged(&whole, reserved, "An event of this type.");
            blocks.extend(refused.iter().map(|refused| self.refusal(refused, &[])));
        }
        blocks.push(heading("Reducers"));
        blocks.push(self.readers_of(event));
        (format!("A reserved name. {reason}"), blocks)
    }

    fn readers_of(&self, event: &str) -> Block {
        let readers: Vec<Line> = self
            .readers(event)
            .iter()
            .map(|reader| {
                let mut out = name(format!("reducers#{reader}"), reader);
                if let Some(state) = self.state_of(reader) {
                    out.push(text(" makes "));
                    out.extend(self.type_link(&state));
                }
                out
            })
            .collect();
        if readers.is_empty() {
            Block::Text(line("No reducer reads it."))
        } else {
            Block::List(readers)
        }
    }

    /// The releases that changed any of these.
    pub(super) fn history(&self, subjects: &[&str], blocks: &mut Vec<Block>) {
        let mut lines = Vec::new();
        for release in self.releases.iter().rev() {
            let mine = release.changes.iter().filter(|c| subjects.contains(&c.subject.as_str()));
            lines.extend(mine.map(|c| {
                let at = format!("changes#{}", super::changes::anchor_of(release));
                let mut out = vec![Span::Link(at, release.name.clone()), text(": ")];
                out.extend(line(&c.sentence()));
                out.push(text(format!(" ({})", c.class(Mode::Full))));
                out
            }));
        }
        if !lines.is_empty() {
            blocks.push(heading("Changed"));
            blocks.push(Block::List(lines));
        }
    }
}
