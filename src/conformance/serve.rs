//! This crate as an implementation under test: requests in, answers out.

use super::implementation::answer;
use super::protocol::{Answer, Hello, PROTOCOL, REQUEST_INVALID, Request, Response};
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};

/// Answers requests, one line each, until the input ends: this crate as the implementation under
/// test.
///
/// A line that is not a request gets an error with the id 0, or with its own where that can be
/// read, and the session goes on.
///
/// # Errors
///
/// When the input cannot be read or the output cannot be written.
///
/// ```
/// let mut out = Vec::new();
/// let line = r#"{"id":1,"op":"normalize_event_id",
///     "input":{"event_id":"01j8z3n5qv9y4t2rk7wxh6bmcd"}}"#.replace('\n', "");
/// spec_kitty_events::conformance::serve(line.as_bytes(), &mut out)?;
/// assert_eq!(String::from_utf8_lossy(&out),
///     "{\"id\":1,\"value\":\"01J8Z3N5QV9Y4T2RK7WXH6BMCD\"}\n");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn serve(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let response = match std::str::from_utf8(&line)
            .map_err(|_| (None, "the line is not UTF-8".to_owned()))
            .and_then(Request::parse)
        {
            Ok(Request { id, op, input }) if op == "hello" => {
                Response { id, answer: hello(&input) }
            }
            Ok(Request { id, op, input }) => Response { id, answer: answer(&op, &input) },
            Err((id, message)) => {
                Response { id: id.unwrap_or(0), answer: Answer::error(REQUEST_INVALID, message) }
            }
        };
        serde_json::to_writer(&mut output, &response)?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
}

fn hello(input: &Value) -> Answer {
    if input.get("protocol").and_then(Value::as_u64) != Some(PROTOCOL) {
        return Answer::error(
            REQUEST_INVALID,
            format!("this program speaks version {PROTOCOL} of the protocol"),
        );
    }
    let hello = Hello {
        protocol: PROTOCOL,
        name: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        contract: crate::policy::CONTRACT_VERSION.to_owned(),
        codes: true,
    };
    Answer::Value(json!(hello))
}
