//! Any bytes as a file: what is written about its lines is whole, and nothing hidden comes out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spec_kitty_events::Gate;
use spec_kitty_events::escape::is_hidden;
use spec_kitty_events::lines::Lines;
use spec_kitty_events::render::{JudgedLine, Jsonl, Renderer, Text};

/// Longest line that is kept. Short, so that lines are cut too.
const LIMIT: usize = 2000;

fuzz_target!(|bytes: &[u8]| {
    let (gates, name) = ([Gate::live(), Gate::lenient()], String::from_utf8_lossy(bytes));
    for gate in &gates {
        let renderers: [Box<dyn Renderer>; 3] =
            [Box::new(Text::new(0)), Box::new(Text::new(1)), Box::new(Jsonl)];
        for mut renderer in renderers {
            let mut out = Vec::new();
            let mut lines = Lines::new(bytes, LIMIT);
            while let Some(line) = lines.next(&mut std::io::sink()).expect("memory is read") {
                let report = gate.envelope(line.bytes);
                let judged = JudgedLine { path: &name, line: &line, report: &report };
                renderer.line(&mut out, &judged).expect("memory is written");
            }
            renderer.file_end(&mut out, &name).expect("memory is written");
            renderer.end(&mut out).expect("memory is written");
            shows(&String::from_utf8(out).expect("UTF-8 is written"));
        }
    }
});

/// Nothing hidden but line feeds and the styles of the program itself.
fn shows(mut text: &str) {
    while let Some(at) = text.find(|c| c != '\n' && is_hidden(c)) {
        let rest = &text[at..];
        let style = rest.strip_prefix("\u{1b}[").expect("what is hidden is a style");
        let digits = style.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        text = digits.strip_prefix('m').expect("a style ends");
    }
}
