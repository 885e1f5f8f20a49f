//! `log export`: the events, byte for byte.

use super::gather::logs;
use crate::cli::json;
use crate::cli::{Exit, Failure};
use spec_kitty_events::Record;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

/// `log export`.
pub(super) fn export(
    paths: &[PathBuf],
    aggregate: Option<&str>,
    by_arrival: bool,
) -> Result<Exit, Failure> {
    let logs = logs(paths)?;
    let store = &logs.reader;
    let mut out = BufWriter::new(json::lines_as_kept());
    let mut write = |record: &Record| {
        out.write_all(record.bytes()).and_then(|()| out.write_all(b"\n")).map_err(Failure::from)
    };
    if by_arrival {
        for item in store.follow(None)? {
            write(&item?.1)?;
        }
    } else {
        let records = match aggregate {
            Some(aggregate) => store.scan_aggregate(aggregate),
            None => store.scan(),
        };
        for record in records? {
            write(&record?)?;
        }
    }
    out.flush()?;
    Ok(logs.read)
}
