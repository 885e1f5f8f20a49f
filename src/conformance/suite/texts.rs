//! Strings that are, or nearly are, moments, identifiers, addresses, versions and words.

use crate::json::random::Random;

const CROCKFORD: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const HEX: &[u8] = b"0123456789abcdef";

/// Words for members that hold any string.
pub(super) const WORDS: &[&str] = &[
    "a",
    "b",
    "WP01",
    "WP02",
    "m1",
    "alpha beta",
    " ",
    "\u{a0}",
    "\t",
    "0",
    "true",
    "null",
    "x/y~z",
    "naïve",
    "日本",
    "\u{1f600}",
    "\u{7f}",
    "\u{0}",
    "e\u{301}",
    "\"quoted\"",
    "back\\slash",
    "line\nbreak",
    "feature_slug",
    "\u{2028}",
    "\u{feff}",
    "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
    "2026-01-15",
    "-",
];

/// Strings that hold no more than white space, and some that look as if they did.
const BLANKS: &[&str] = &[
    "", " ", "  ", "\t", "\n", "\u{a0}", "\u{85}", "\u{1c}", "\u{1f}", "\u{1680}", "\u{2003}",
    "\u{3000}", "\u{200b}", "\u{feff}", "\u{0}", " x ", "\u{180e}",
];

const VERSIONS: &[&str] = &[
    "3.0.0", "3", "3.0", "3.0.1", "3.1.0", "30.0.0", "2.9.9", "03.0.0", " 3.0.0", "3.0.0 ",
    "v3.0.0", "", ".", "3.", "3.x", "٣.0.0", "3.0.0\n", "-3.0.0", "+3.0.0", "3.0.0-rc",
];

const URLS: &[&str] = &[
    "https://example.com",
    "http://example.com/",
    "HTTPS://Example.COM:443/a?b=c#d",
    "https://u:p@h:8080/x",
    "https://[::1]:80/",
    "http://127.0.0.1/",
    "https://h:65535/",
    "https://h:65536/",
    "https://h:/",
    "https://h:080/",
    "https:/h/x",
    "https:h",
    "https:///h",
    "https://",
    "http://?",
    "ftp://h/",
    "//h/x",
    "h/x",
    "https://h/a b",
    " https://h/",
    "https://h/ ",
    "https://h/\n",
    "https://h\\x",
    "https://h/%zz",
    "https://h/%41",
    "https://münchen.example/",
    "https://h/ü",
    "https://a..b/",
    "https://.h/",
    "https://h_x/",
    "javascript:1",
    "https://h:abc/",
    "https://[::1",
    "https://1.2.3.4.5/",
    "https://256.1.1.1/",
    "https://0x7f.1/",
    "https://h/\u{0}",
    "https://h?x",
    "https://h#",
    "https://-h/",
    "https://xn--/",
    "https://h/<>",
    "https://h/{x}",
    "https://h/|",
    "https://h/\"",
    "https://a@b@c/",
    "https://%41/",
    "https://h/[x]",
    "http://h/^",
    "https://*.h/",
    "https://h,x/",
    "https://h!x/",
    "https://h~x/",
    "https://h$x/",
    "https://h;x/",
    "https://h=x/",
    "https://h&x/",
    "https://h'x/",
    "https://(h)/",
    "https://h+x/",
    "https://1/",
    "https://1e3/",
];

fn from(random: &mut Random, alphabet: &[u8], length: usize) -> String {
    (0..length).map(|_| char::from(*random.pick(alphabet))).collect()
}

/// A ULID in canonical form.
pub(super) fn ulid(random: &mut Random) -> String {
    format!("01{}", from(random, CROCKFORD, 24))
}

/// A UUID in canonical form.
pub(super) fn uuid(random: &mut Random) -> String {
    let groups = [8, 4, 4, 4, 12].map(|length| from(random, HEX, length));
    groups.join("-")
}

/// A string that is an identifier of an event or of a project, in any spelling, or nearly one.
pub(super) fn identifier(random: &mut Random) -> String {
    let canonical = if random.chance(50) { ulid(random) } else { uuid(random) };
    match random.below(20) {
        0..=4 => canonical,
        5 | 6 => canonical.to_lowercase(),
        7 | 8 => canonical.to_uppercase(),
        9 | 10 => canonical.replace('-', ""),
        11 => format!("{{{canonical}}}"),
        12 => format!("urn:uuid:{canonical}"),
        13 => format!("{canonical}\n"),
        14 => format!(" {canonical}"),
        15 => damaged(
            random,
            &canonical,
            &["I", "L", "O", "U", "i", "-", " ", "\u{17f}", "\u{212a}", "g", "é", "\u{ff10}"],
        ),
        16 => canonical.chars().skip(1).collect(),
        17 => format!("{canonical}0"),
        18 => canonical
            .chars()
            .enumerate()
            .map(|(i, c)| if i % 2 == 0 { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() })
            .collect(),
        _ => canonical.replacen('-', "", 1),
    }
}

/// One character replaced.
fn damaged(random: &mut Random, text: &str, by: &[&str]) -> String {
    let at = random.below(text.chars().count());
    text.chars()
        .enumerate()
        .map(|(i, c)| if i == at { (*random.pick(by)).to_owned() } else { c.to_string() })
        .collect()
}

/// Days, and what looks like one.
const DAYS: &[&str] = &[
    "2026-01-15",
    "2024-02-29",
    "2025-02-29",
    "0001-01-01",
    "9999-12-31",
    "0000-01-01",
    "2026-13-01",
    "2026-04-31",
    "20260115",
    "2026-W03-4",
    "2026-1-15",
    "1969-12-31",
];
/// Times of day, and what looks like one.
const TIMES: &[&str] = &[
    "10:00", "24:00:00", "23:59:60", "00:00:00", "1000", "10", "10:00:0", "10:60:00", "",
    "25:00:00",
];
/// Fractions of a second.
const FRACTIONS: &[&str] =
    &[".5", ".123456", ".123456789", ".1234567891234", ",5", ".", ".000000", ".0000009"];
/// Offsets from UTC, and what looks like one.
const ZONES: &[&str] = &[
    "z",
    "",
    "+00:00",
    "-00:00",
    "+02:00",
    "-11:30",
    "+23:59",
    "+24:00",
    "+0200",
    "+02",
    " Z",
    "\u{2212}02:00",
    "Z ",
    "UTC",
    "+2:00",
];
/// What other programs take for a moment.
const NO_MOMENTS: &[&str] =
    &["1768471200", "0", "-1", "1768471200.5", "1768471200000", "now", "", "20260115"];

/// A moment in one of many spellings: what RFC 3339 allows, what Python's readers allow, and what
/// nobody does.
pub(super) fn moment(random: &mut Random) -> String {
    let day = if random.chance(60) {
        format!("20{:02}-{:02}-{:02}", random.below(40), random.below(12) + 1, random.below(28) + 1)
    } else {
        (*random.pick(DAYS)).to_owned()
    };
    let between =
        if random.chance(75) { "T" } else { *random.pick(&["t", " ", "_", "x", "", "  "]) };
    let time = if random.chance(60) {
        format!("{:02}:{:02}:{:02}", random.below(24), random.below(60), random.below(60))
    } else {
        (*random.pick(TIMES)).to_owned()
    };
    let fraction = if random.chance(60) { "" } else { *random.pick(FRACTIONS) };
    let zone = if random.chance(50) { "Z" } else { *random.pick(ZONES) };
    match random.below(24) {
        0 => day,
        1 => (*random.pick(NO_MOMENTS)).to_owned(),
        2 => format!("{day}{between}{time}{fraction}{zone}\n"),
        3 => format!(" {day}{between}{time}{fraction}{zone}"),
        _ => format!("{day}{between}{time}{fraction}{zone}"),
    }
}

/// A sound moment in UTC, as this crate writes it.
pub(super) fn sound_moment(random: &mut Random) -> String {
    format!(
        "2026-01-{:02}T{:02}:{:02}:{:02}Z",
        random.below(28) + 1,
        random.below(24),
        random.below(60),
        random.below(60)
    )
}

/// Schemes that are nearly sound.
const SCHEMES: &[&str] =
    &["HTTPS://", "https:", "https:/", "https:///", "ftp://", "https:\\\\", " https://"];
/// Users and passwords.
const USERS: &[&str] = &["u@", "u:p@", "@", "a@b@", "u%40@", ":@"];
/// Hosts that are sound.
const HOSTS: &[&str] =
    &["example.com", "h", "a.b.c", "EXAMPLE.com.", "a-b", "localhost", "0", "1.2.3.4"];
/// Characters within a host.
const HOST_CHARACTERS: &[&str] = &[
    "_", "..", "%41", "%zz", " ", "!", "~", "*", "^", "<", "|", "\u{ad}", "\u{fc}", "\u{3002}",
    "'", "(", "+", ",", ";", "=", "&", "$",
];
/// Last labels of a host, numbers among them.
const LAST_LABELS: &[&str] = &["1", "0xf", "0x", "09", "256", "4294967296", "a", "xn--", "1."];
/// Hosts at the edges of the grammar.
const ODD_HOSTS: &[&str] = &[
    "xn--",
    "xn--a",
    "xn--mnchen-3ya.de",
    "[::]",
    "[::1",
    "[::ffff:1.2.3.4]",
    "[1::2::3]",
    "",
    ".",
    "..",
    "-",
    "a.-b",
];
/// Ports.
const PORTS: &[&str] =
    &[":", ":0", ":80", ":443", ":65535", ":65536", ":00080", ":x", ":-1", ":99999999"];
/// Paths, queries and fragments.
const RESTS: &[&str] = &[
    "/", "/a/b", "?q=1", "#f", "/a b", "/%41", "/%zz", "/%", "/\u{fc}", "/[x]", "/{x}", "//",
    "/..", "?", "#", "/#?", "\\", "/a\tb", "/\"", "/`", "?a^b", "#a|b", "/@:",
];

/// A web address put together from parts, each of them sound or nearly so.
fn address(random: &mut Random) -> String {
    let scheme = if random.chance(80) {
        *random.pick(&["https://", "http://"])
    } else {
        *random.pick(SCHEMES)
    };
    let user = if random.chance(85) { "" } else { *random.pick(USERS) };
    let host = match random.below(10) {
        0..=3 => (*random.pick(HOSTS)).to_owned(),
        4 => format!(
            "{}.{}.{}.{}",
            random.below(300),
            random.below(300),
            random.below(300),
            random.below(300)
        ),
        5 => {
            let lengths: Vec<usize> = (0..random.below(10)).map(|_| 1 + random.below(4)).collect();
            let groups: Vec<String> =
                lengths.into_iter().map(|length| from(random, HEX, length)).collect();
            format!("[{}]", groups.join(if groups.len().is_multiple_of(2) { ":" } else { "::" }))
        }
        6 => format!("a{}b", random.pick(HOST_CHARACTERS)),
        7 => {
            format!(
                "{}.{}",
                random.pick(&["1", "0x1", "a", "09", "xn--a", ""]),
                random.pick(LAST_LABELS)
            )
        }
        8 => (*random.pick(ODD_HOSTS)).to_owned(),
        _ => from(random, b"abcdefgh.-0123", 6),
    };
    let port = if random.chance(70) { "" } else { *random.pick(PORTS) };
    let rest = if random.chance(30) { "" } else { *random.pick(RESTS) };
    format!("{scheme}{user}{host}{port}{rest}")
}

/// Any of these.
pub(super) fn candidate(random: &mut Random) -> String {
    match random.below(8) {
        0..=2 => moment(random),
        3 | 4 => identifier(random),
        5 if random.chance(40) => (*random.pick(URLS)).to_owned(),
        5 => address(random),
        6 => {
            let list = if random.chance(50) { BLANKS } else { VERSIONS };
            (*random.pick(list)).to_owned()
        }
        _ => (*random.pick(WORDS)).to_owned(),
    }
}

/// A signal of the cutover, or what was taken for one.
pub(super) fn version(random: &mut Random) -> String {
    (*random.pick(VERSIONS)).to_owned()
}
