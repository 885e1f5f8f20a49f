//! A row as a merge knows it: its bytes, and what makes it the same row on both sides.

use serde_json::{Map, Value};

/// What two rows have in common that are one: an id, or every byte.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Id(String),
    /// `id` and `source` of a row of the coming line.
    Newer(String, String),
    Line(Vec<u8>),
}

/// A row of one of the three texts.
#[derive(Debug, Clone)]
pub(super) struct MergeRow<'l> {
    pub(super) key: Key,
    pub(super) bytes: &'l [u8],
    members: Map<String, Value>,
    pub(super) line: usize,
    /// The row with an id that it follows, for one without.
    pub(super) after: Option<Key>,
}

impl<'l> MergeRow<'l> {
    /// Reads a line, or says why it is no row.
    pub(super) fn read(line: usize, bytes: &'l [u8]) -> Result<Self, &'static str> {
        let markers: [&[u8]; 4] = [b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||"];
        if markers.iter().any(|marker| bytes.starts_with(marker)) {
            return Err("a conflict marker of an earlier merge; resolve that first");
        }
        if bytes.starts_with(b"\xef\xbb\xbf") {
            return Err("the file begins with a byte order mark; remove it");
        }
        if std::str::from_utf8(bytes).is_err() {
            return Err("the line is not UTF-8");
        }
        let value = serde_json::from_slice(bytes).map_err(|_| "the line is not JSON")?;
        let Value::Object(members) = value else {
            return Err("the line is JSON, and not an object");
        };
        let text = |name: &str| {
            let text = members.get(name).and_then(Value::as_str);
            text.filter(|text| !text.trim().is_empty()).map(str::to_owned)
        };
        let newer = members.contains_key("specversion");
        let key = match (newer, text("event_id")) {
            (true, _) => text("id").zip(text("source")).map(|(id, source)| Key::Newer(id, source)),
            (false, id) => id.map(Key::Id),
        };
        let key = key.unwrap_or_else(|| Key::Line(bytes.to_vec()));
        Ok(Self { key, bytes, members, line, after: None })
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name).and_then(Value::as_str)
    }

    /// The text by which it is ordered.
    pub(super) fn time(&self) -> &str {
        ["at", "timestamp", "time"].iter().find_map(|name| self.text(name)).unwrap_or_default()
    }

    pub(super) fn id(&self) -> &str {
        match &self.key {
            Key::Id(id) | Key::Newer(id, _) => id,
            Key::Line(_) => "",
        }
    }

    /// Whether another row says the same: null at the top is absent.
    pub(super) fn says(&self, other: &Self) -> bool {
        let filled = |row: &Self| {
            let members = row.members.iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>()
        };
        filled(self) == filled(other)
    }

    /// The fuller of two spellings of one row, then the lesser bytes.
    pub(super) fn fuller(self, other: Self) -> Self {
        let rank = |row: &Self| (usize::MAX - row.members.len(), row.bytes.to_vec());
        if rank(&other) < rank(&self) { other } else { self }
    }
}
