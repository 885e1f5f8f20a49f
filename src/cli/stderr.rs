//! The lines on standard error, beside the output: one for each sentence, whatever text from
//! outside it quotes.

use super::global_flags;
use spec_kitty_events::escape;
use std::io::{self, Write};

/// Says why the command could not run: a sentence, and what else is to be seen, line by line.
pub(super) fn error(sentence: &str, details: &[String]) {
    line("error", sentence);
    for detail in details {
        let _ = writeln!(io::stderr(), "{}", escape::line(detail));
    }
}

/// Says something about the input that changes what comes out.
pub(super) fn warning(sentence: &str) {
    line("warning", sentence);
}

/// Says what was done beside what was asked for.
pub(super) fn note(sentence: &str) {
    if !global_flags::is_quiet() {
        line("note", sentence);
    }
}

/// Says what only those want to know who ask for more.
pub(super) fn detail(sentence: &str) {
    if global_flags::is_verbose() {
        line("note", sentence);
    }
}

/// Says which command explains a code, such as the one that was found.
pub(super) fn explained_by(code: &str) {
    note(&format!("what {code} means: `spec-kitty-events contract explain {code}`"));
}

/// A question about names that are near to the one that is unknown.
pub(super) fn did_you_mean(near: &[&str]) -> Option<String> {
    match near {
        [] => None,
        [one] => Some(format!("did you mean `{one}`?")),
        several => Some(format!("did you mean one of `{}`?", several.join("`, `"))),
    }
}

/// A closed standard error is no reason to stop.
fn line(what: &str, sentence: &str) {
    let _ = writeln!(io::stderr(), "{what}: {}", escape::line(sentence));
}
