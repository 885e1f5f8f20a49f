//! What fits into the width of the terminal, and nothing that text from outside could steer it
//! with.

use anstyle::Style;
use spec_kitty_events::escape;
use std::io::{self, IsTerminal, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

pub(super) const HEAD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();

/// Columns of text where there is no terminal.
const DEFAULT_WIDTH: usize = 100;

/// The columns that the terminal has, or that somebody says it has.
fn known_width() -> Option<usize> {
    let given = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(columns, _)| usize::from(columns.0));
    given.or_else(|| io::stdout().is_terminal().then(terminal)?)
}

/// How many columns there are.
pub(super) fn width() -> usize {
    known_width().unwrap_or(DEFAULT_WIDTH).max(40)
}

/// How many columns there are, where somebody looks; a pipe has no width.
pub(super) fn looked_at() -> Option<usize> {
    known_width().map(|width| width.max(40))
}

/// Text from outside on one line of at most so many columns.
pub(super) fn cut(text: &str, room: usize) -> String {
    let text = escape::line(text);
    if text.width() <= room {
        return text.into_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > room {
            break;
        }
        out.push(c);
    }
    out + "…"
}

/// As [`cut`], with blanks up to the room.
pub(super) fn padded(text: &str, room: usize) -> String {
    let text = cut(text, room);
    let space = room.saturating_sub(text.width());
    text + &" ".repeat(space)
}

/// Words on lines of at most so many columns. What has no blank is cut.
pub(super) fn lines<'w>(
    words: impl Iterator<Item = &'w str>,
    gap: &str,
    room: usize,
) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words {
        let word = cut(word, room);
        let line = lines.last_mut().expect("there is one");
        if line.is_empty() {
            *line = word;
        } else if line.width() + gap.len() + word.width() <= room {
            line.push_str(gap);
            line.push_str(&word);
        } else {
            lines.push(word);
        }
    }
    lines
}

/// A table: the first column is text, and the others are numbers or text as they say.
pub(super) struct Table<'t> {
    pub head: Vec<&'t str>,
    pub rows: Vec<Vec<String>>,
    /// Columns that stand at the right end of their room.
    pub numbers: Vec<bool>,
}

impl Table<'_> {
    /// How wide each column is, at most; the widest text column gives way where the room is less
    /// than all.
    fn widths(&self, room: usize) -> Vec<usize> {
        let of = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            let widest = cells.map(|cell| escape::line(cell).width()).max().unwrap_or(0);
            widest.max(self.head[column].width())
        };
        let mut widths: Vec<usize> = (0..self.head.len()).map(of).collect();
        let gaps = 2 * widths.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > room {
            let text = (0..widths.len()).filter(|column| !self.numbers[*column]);
            let Some(widest) = text.max_by_key(|column| widths[*column]) else { break };
            if widths[widest] <= 8 {
                break;
            }
            widths[widest] -= 1;
        }
        widths
    }

    pub(super) fn print(&self, out: &mut dyn Write, indent: &str, room: usize) -> io::Result<()> {
        let widths = self.widths(room.saturating_sub(indent.len()));
        let line = |cells: &[String]| {
            let cells = cells.iter().enumerate().map(|(column, cell)| {
                let width = widths[column];
                if self.numbers[column] {
                    format!("{:>width$}", escape::line(cell))
                } else {
                    padded(cell, width)
                }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        let head: Vec<String> = self.head.iter().map(|name| (*name).to_owned()).collect();
        writeln!(out, "{indent}{DIM}{}{DIM:#}", line(&head))?;
        self.rows.iter().try_for_each(|row| writeln!(out, "{indent}{}", line(row)))
    }
}
