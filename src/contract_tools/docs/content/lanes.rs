//! The page of lanes: of events, and of a mission's log.

use super::{Content, code, home};
use crate::contract_tools::docs::diagram::drawn;
use crate::contract_tools::docs::machine::Machine;
use crate::contract_tools::docs::page::{
    Badge, Block, Diagram, Line, Page, Row, Span, heading, joined, line, link, name, text,
};

/// How the lanes of one sort are called on the page.
struct Sort<'s> {
    title: &'s str,
    file: &'s str,
    /// What goes before the anchor of a lane.
    prefix: &'s str,
    kind: &'s str,
}

const EVENTS: Sort<'_> =
    Sort { title: "Events", file: "lanes.svg", prefix: "", kind: "lane of events" };
const LOGS: Sort<'_> = Sort {
    title: "Mission log",
    file: "lanes-mission.svg",
    prefix: "mission-",
    kind: "lane of a mission's log",
};

impl Content<'_> {
    pub(super) fn lanes(&self) -> Page {
        let mut blocks = Vec::new();
        let events = Machine::of_events(self.contract);
        let mut about = line("Lanes of work packages in events, by the type ");
        about.extend(self.type_link(&events.type_name));
        let event = self.policy("/transitions/event_type");
        if let Some(event) = event.as_str() {
            about.push(text(". A move is told by "));
            about.extend(name(format!("events/{event}"), event));
        }
        about.extend(line(
            ". A move that is not drawn needs force; without it the gate warns, and reducers do \
             not apply it.",
        ));
        self.machine(&events, &EVENTS, about, &mut blocks);
        if let Some(event) = event.as_str() {
            self.rules_of_moves(event, &mut blocks);
        }
        if let Some(logs) = Machine::of_logs(self.contract) {
            let release = self.policy("/mission_lanes/release");
            let mut about = line("Lanes in the log that a mission keeps on disk, by the type ");
            about.extend(self.type_link(&logs.type_name));
            let release = release.as_str().unwrap_or_default();
            about.extend(line(&format!(
                ", as release {release} of the Python package has them. They judge nothing: a \
                 move that is not drawn is a "
            )));
            about.extend(link("findings", "finding"));
            about.push(text("."));
            self.machine(&logs, &LOGS, about, &mut blocks);
        }
        Page {
            path: "lanes".to_owned(),
            title: "Lanes".to_owned(),
            kind: "lanes".to_owned(),
            summary: "The lanes of a work package, the moves between them, and what each needs."
                .to_owned(),
            above: vec![home()],
            blocks,
        }
    }

    /// What the payload of a move needs, whichever move it is.
    fn rules_of_moves(&self, event: &str, blocks: &mut Vec<Block>) {
        let payload = self.contract.events().find(|(name, _)| *name == event);
        let Some(type_name) = payload.and_then(|(_, (_, payload))| payload.as_deref()) else {
            return;
        };
        let rules = self.rules_in_words(type_name);
        if !rules.is_empty() {
            let mut about = line("Every ");
            about.extend(name(format!("events/{event}"), event));
            about.extend(line(" has these rules to keep besides, or the gate refuses it:"));
            blocks.extend([Block::Text(about), Block::List(rules)]);
        }
    }

    fn machine(&self, machine: &Machine, sort: &Sort<'_>, about: Line, blocks: &mut Vec<Block>) {
        blocks.push(heading(sort.title));
        blocks.push(Block::Text(about));
        blocks.push(Block::Diagram(Diagram {
            file: sort.file.to_owned(),
            title: format!("{}: lanes and the moves that need no force", sort.title),
            svg: drawn(machine, sort.prefix),
        }));
        let starts = machine.after(None);
        let mut rows = vec![self.moves(machine, None, &starts, sort)];
        rows.extend(machine.lanes.iter().map(|lane| {
            self.lane_term(machine, lane, sort);
            self.moves(machine, Some(lane), &machine.after(Some(lane)), sort)
        }));
        blocks.push(Block::Table(vec!["From", "To, without force"], rows));
        if !machine.guards.is_empty() {
            blocks
                .push(Block::Text(line("Guards: what a move needs, and the code where it lacks.")));
            blocks.push(Block::List(
                machine
                    .guards
                    .iter()
                    .map(|g| {
                        let all = |lanes: &[String]| {
                            joined(lanes.iter().map(|l| vec![Span::Code(l.clone())]), " or ")
                        };
                        let mut out = line("From ");
                        out.extend(all(&g.from));
                        out.push(text(" to "));
                        out.extend(if g.to.is_empty() { line("any other") } else { all(&g.to) });
                        out.push(text(": "));
                        out.push(Span::Code(g.needs.clone()));
                        out.push(text(if g.also_forced {
                            ", forced or not, else "
                        } else {
                            ", else "
                        }));
                        out.push(code(&g.code));
                        out
                    })
                    .collect(),
            ));
        }
        if !machine.aliases.is_empty() {
            let aliases = machine.aliases.iter().map(|(old, lane)| {
                let to = format!("lanes#{}{lane}", sort.prefix);
                self.term(old, "older spelling of a lane", &to, &format!("It is read as {lane}."));
                line(&format!("`{old}` is read as `{lane}`."))
            });
            blocks.push(Block::List(aliases.collect()));
        }
    }

    fn lane_term(&self, machine: &Machine, lane: &str, sort: &Sort<'_>) {
        let after = machine.after(Some(lane));
        let said = if after.is_empty() {
            "Terminal: nothing follows without force.".to_owned()
        } else {
            format!("Without force to {}.", after.join(", "))
        };
        self.term(lane, sort.kind, &format!("lanes#{}{lane}", sort.prefix), &said);
    }

    fn moves(&self, machine: &Machine, from: Option<&str>, after: &[&str], sort: &Sort<'_>) -> Row {
        let to = after.iter().map(|to| {
            let mut out = vec![Span::Code((*to).to_owned())];
            let guards = machine.guards_of(from.unwrap_or_default(), to);
            if !guards.is_empty() {
                let needs: Vec<&str> = guards.iter().map(|g| g.needs.as_str()).collect();
                out.push(text(format!(" with {}", needs.join(" and "))));
            }
            out
        });
        let mut to = joined(to, ", ");
        let mut first = match from {
            Some(lane) => vec![Span::Code(lane.to_owned())],
            None => line("no lane yet"),
        };
        if from.is_some_and(|lane| machine.is_terminal(lane)) {
            first.push(text(" "));
            first.push(Span::Badge(Badge::Plain, "terminal".to_owned()));
        }
        if to.is_empty() {
            to = line("nowhere");
        }
        let anchor = from.map(|lane| format!("{}{lane}", sort.prefix));
        Row { anchor, cells: vec![first, to] }
    }

    /// The place of a value on this page, where it is a lane.
    pub(super) fn lane_anchor(&self, type_name: &str, value: &str) -> Option<String> {
        let events = Machine::of_events(self.contract);
        let logs = Machine::of_logs(self.contract);
        let of_logs = logs.filter(|m| m.type_name == type_name).map(|m| (m, &LOGS));
        let own = Some((events, &EVENTS)).filter(|(m, _)| m.type_name == type_name).or(of_logs);
        let (machine, sort) = own?;
        let known = machine.lanes.iter().any(|lane| lane == value);
        known.then(|| format!("lanes#{}{value}", sort.prefix))
    }
}
