//! The page of reducers: what each reads, what it makes, what it has to say.

use super::{Content, home, said, texts};
use crate::contract_tools::docs::page::{
    Block, Entry, Line, Page, Span, heading, joined, line, name, row, text,
};
use serde_json::Value;

impl Content<'_> {
    /// The names of the reducers that read an event type.
    pub(super) fn readers(&self, event: &str) -> Vec<String> {
        let reducers = self.list("/reducers/reducers");
        let mine = reducers.iter().filter(|r| texts(&r["event_types"]).contains(&event));
        mine.map(|r| said(r, "name").to_owned()).collect()
    }

    /// The type of what a reducer makes.
    pub(super) fn state_of(&self, reducer: &str) -> Option<String> {
        let reducers = self.list("/reducers/reducers");
        let entry = reducers.iter().find(|r| said(r, "name") == reducer)?;
        Some(entry["state"].as_str()?.to_owned())
    }

    /// The reducers whose state a type is.
    pub(super) fn makers(&self, type_name: &str) -> Vec<String> {
        let reducers = self.list("/reducers/reducers");
        let mine = reducers.iter().filter(|r| said(r, "state") == type_name);
        mine.map(|r| said(r, "name").to_owned()).collect()
    }

    pub(super) fn reducers(&self) -> Page {
        let reducers = self.list("/reducers/reducers");
        let entries = reducers.iter().map(|reducer| self.reducer(reducer)).collect();
        let events = self.contract.events().map(|(event, _)| event);
        let readers = events.map(|event| {
            let readers = self.readers(event);
            let links = readers.iter().map(|own| name(format!("reducers#{own}"), own));
            let read_by = if readers.is_empty() { line("no reducer") } else { joined(links, ", ") };
            row(vec![name(format!("events/{event}"), event), read_by])
        });
        let readers = readers.collect();
        Page {
            path: "reducers".to_owned(),
            title: "Reducers".to_owned(),
            kind: "reducers".to_owned(),
            summary: "A reducer reads the events of a log and makes a state of them, whatever \
                their order."
                .to_owned(),
            above: vec![home()],
            blocks: vec![
                heading("States"),
                Block::Entries(entries),
                heading("Events"),
                Block::Table(vec!["Event type", "Read by"], readers),
            ],
        }
    }

    fn reducer(&self, reducer: &Value) -> Entry {
        let own = said(reducer, "name");
        let (title, state) = (said(reducer, "title"), said(reducer, "state"));
        self.term(own, "reducer", &format!("reducers#{own}"), title);
        let events: Vec<Line> = texts(&reducer["event_types"])
            .into_iter()
            .map(|event| name(format!("events/{event}"), event))
            .collect();
        let mut reads = line("Reads ");
        reads.extend(joined(events, ", "));
        reads.push(text("."));
        let mut parts = match &reducer["partition"] {
            Value::String(kind) => line(&format!("One state for each {kind}.")),
            members => {
                let members = texts(members).into_iter().map(|m| vec![Span::Code(m.to_owned())]);
                let mut out = line("One state for each ");
                out.extend(joined(members, " and "));
                out.push(text("."));
                out
            }
        };
        let modes = texts(&reducer["modes"]);
        if let Some(first) = modes.first() {
            let all = joined(modes.iter().map(|m| vec![Span::Code((*m).to_owned())]), ", ");
            parts.push(text(" Modes: "));
            parts.extend(all);
            parts.extend(line(&format!("; `{first}` is the default.")));
        }
        let command = format!("`spec-kitty-events reduce {own} LOG`");
        let mut facts = line("makes ");
        facts.extend(self.type_link(state));
        let mut more = Vec::new();
        for (member, what) in [
            ("anomalies", "Anomalies: events that are not applied"),
            ("notices", "Notices: worth knowing, and no state changes"),
            ("failures", "Failures: the reduction ends"),
        ] {
            let rows: Vec<_> = reducer[member]
                .as_array()
                .into_iter()
                .flatten()
                .map(|a| {
                    let code = said(a, "code");
                    let kind = format!("{} of {own}", member.trim_end_matches('s'));
                    let kind = kind.replacen("anomalie", "anomaly", 1);
                    self.term(code, &kind, &format!("reducers#{own}"), said(a, "reason"));
                    row(vec![vec![Span::Code(code.to_owned())], line(said(a, "reason"))])
                })
                .collect();
            if !rows.is_empty() {
                more.push(Block::Fold(
                    line(what),
                    vec![Block::Table(vec!["Code", "What it says"], rows)],
                ));
            }
        }
        Entry {
            anchor: own.to_owned(),
            name: own.to_owned(),
            facts,
            text: vec![line(&format!("{title}: {command}")), reads, parts],
            more,
        }
    }
}
