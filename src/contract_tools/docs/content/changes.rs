//! The page of what changed.

use super::{Content, home};
use crate::contract_tools::compat::{Change, Class, Mode};
use crate::contract_tools::docs::Release;
use crate::contract_tools::docs::page::{Badge, Block, Line, Page, Span, anchor, line, name, text};
use crate::text::plural::count;

/// The place of a release on the page.
pub(super) fn anchor_of(release: &Release) -> String {
    anchor(&release.name)
}

impl Content<'_> {
    pub(super) fn changes(&self) -> Page {
        let mut blocks = Vec::new();
        if self.releases.is_empty() {
            blocks.push(Block::Text(line(
                "There is no release, and no history of git to compare with.",
            )));
        }
        for release in self.releases.iter().rev() {
            let title = format!("{}, since {}", release.name, release.since);
            blocks.push(Block::Heading(anchor_of(release), title));
            if release.changes.is_empty() {
                blocks.push(Block::Text(line("The contract did not change.")));
            }
            for (class, title, badge) in [
                (Class::Breaking, "breaking", Badge::Error),
                (Class::Unclear, "cannot tell", Badge::Warning),
                (Class::Source, "source-breaking", Badge::Warning),
                (Class::Additive, "additive", Badge::Good),
                (Class::Annotation, "annotation", Badge::Plain),
            ] {
                let of_class = |c: &&Change| c.class(Mode::Full) == class;
                let mine: Vec<&Change> = release.changes.iter().filter(of_class).collect();
                if mine.is_empty() {
                    continue;
                }
                let head = vec![
                    Span::Badge(badge, title.to_owned()),
                    text(format!(" {}", count(mine.len(), "change"))),
                ];
                blocks.push(Block::Text(head));
                blocks.push(Block::List(mine.iter().map(|c| self.change(c)).collect()));
            }
        }
        Page {
            path: "changes".to_owned(),
            title: "Changes".to_owned(),
            kind: "changes".to_owned(),
            summary: "What each release changed in the contract, and what is not released yet."
                .to_owned(),
            above: vec![home()],
            blocks,
        }
    }

    fn change(&self, change: &Change) -> Line {
        let subject = change.subject.as_str();
        let mut out = if self.contract.has_type(subject) {
            self.type_link(subject)
        } else if self.contract.events().any(|(event, _)| event == subject) {
            name(format!("events/{subject}"), subject)
        } else {
            vec![Span::Code(subject.to_owned())]
        };
        if !change.pointer.is_empty() {
            out.push(text(" "));
            out.push(Span::Code(change.pointer.clone()));
        }
        out.push(text(": "));
        out.extend(line(&change.sentence()));
        out
    }
}
