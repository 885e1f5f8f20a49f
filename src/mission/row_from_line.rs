//! From a line to a row, as that release reads it.

use super::lane::lane_of;
use super::members::{Fields, Members};
use super::routing::names_an_envelope;
use super::row::{Actor, Annotation, Content, Delta, Ident, Move, Row};
use super::row_fault::{FaultStage, RowFault, RowFaultKind};
use super::shape::{ENVELOPE, RowRole, RowShape, shape_of};
use super::strictness::Reading;
use super::{lenient, python_values};
use crate::contract::mission::{REPLACED_SLOTS, SUBTASK_ALIASES};
use crate::contract::types::{MissionLane, SubtaskStatus};
use crate::gate::{Gate, row_is_sound};
use serde_json::{Map, Value};

/// Why a row is not read, in plain words.
type Reason = String;

impl Row {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// When the line is no sound row by those rules.
    pub fn read(line: &[u8], reading: Reading) -> Result<Self, RowFault> {
        match reading {
            Reading::Release => row(value(line)?),
            Reading::Contract => judged(line),
        }
    }

    /// Whether a line is blank by those rules.
    #[must_use]
    pub fn is_blank(line: &[u8], reading: Reading) -> bool {
        match reading {
            Reading::Contract => line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')),
            Reading::Release => {
                std::str::from_utf8(line).is_ok_and(|line| trimmed(line).is_empty())
            }
        }
    }
}

/// A row that the schema of its shape accepts.
fn judged(line: &[u8]) -> Result<Row, RowFault> {
    let refused = || {
        let report = Gate::live().line(line);
        report.violations.into_iter().next().map(RowFault::refused)
    };
    // The whole line is known to be UTF-8 at once, and no string of it is looked at for that again.
    let text = simdutf8::basic::from_utf8(line).unwrap_or_default();
    if let Ok(members) = serde_json::from_str::<Members<'_>>(text) {
        let shape = shape_in(&members);
        let sound = shape.schema.is_some_and(|schema| row_is_sound(schema, line));
        if !sound && let Some(fault) = refused() {
            return Err(fault);
        }
        return of_shape(shape, members);
    }
    match serde_json::from_slice(line) {
        Ok(value) => refused().map_or_else(|| row(value), Err),
        Err(error) => {
            let syntax =
                || RowFault::new(FaultStage::Read, RowFaultKind::InvalidJson, error.to_string());
            Err(refused().unwrap_or_else(syntax))
        }
    }
}

/// Trims what that release trims: all white space, and the separators U+001C to U+001F.
pub(super) fn trimmed(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c))
}

/// The JSON of a line.
pub(super) fn value(line: &[u8]) -> Result<Value, RowFault> {
    let invalid =
        |detail: String| RowFault::new(FaultStage::Read, RowFaultKind::InvalidJson, detail);
    let text =
        std::str::from_utf8(line).map_err(|_| invalid("the line is not UTF-8".to_owned()))?;
    let text = trimmed(text);
    serde_json::from_str(text)
        .or_else(|error| lenient::parse(text).ok_or(error))
        .map_err(|_| invalid("the line is not JSON".to_owned()))
}

/// A row of a value.
pub(super) fn row(value: Value) -> Result<Row, RowFault> {
    let Value::Object(members) = value else {
        let detail = "the line is JSON, and not an object".to_owned();
        return Err(RowFault::new(FaultStage::Read, RowFaultKind::NotAnObject, detail));
    };
    let members = Members::from(members);
    of_shape(shape_in(&members), members)
}

/// The shape of a row, or what stands for it where the line is an envelope.
fn shape_in(members: &Members<'_>) -> &'static RowShape {
    if names_an_envelope(members) { &ENVELOPE } else { shape_of(members) }
}

/// A row of that shape.
fn of_shape(shape: &'static RowShape, members: Members<'_>) -> Result<Row, RowFault> {
    let content = match shape.role {
        RowRole::Note | RowRole::Newer => Content::Note(members.into_map()),
        RowRole::Annotation => Content::Annotation(Box::new(annotation(members.into_map())?)),
        RowRole::Error if members.field("kind").is_some_and(|kind| !kind.is_null()) => {
            let kind = members.field("kind").map(python_values::text).unwrap_or_default();
            let detail = format!("the kind `{kind}` is unknown");
            return Err(RowFault::new(FaultStage::Parse, RowFaultKind::UnknownKind, detail));
        }
        RowRole::Lane | RowRole::Error => Content::Lane(Box::new(lane(members)?)),
    };
    Ok(Row { shape, content })
}

fn needed(members: &mut impl Fields, name: &str) -> Result<Value, Reason> {
    members.take(name).ok_or_else(|| format!("`{name}` is missing"))
}

fn lane(mut members: Members<'_>) -> Result<Move, RowFault> {
    let refuse = |detail| RowFault::new(FaultStage::Parse, RowFaultKind::LaneRow, detail);
    let ident = |value: Value, name: &str| {
        Ident::new(value).ok_or_else(|| RowFault::crash(format!("`{name}` is no string")))
    };
    let mut need = |name| needed(&mut members, name).map_err(refuse);
    let event_id = need("event_id")?;
    let wp_id = need("wp_id")?;
    let (from, from_aliased) = lane_in(&need("from_lane")?, "from_lane").map_err(refuse)?;
    let (to, to_aliased) = lane_in(&need("to_lane")?, "to_lane").map_err(refuse)?;
    let at = need("at")?;
    let actor = actor(need("actor")?).map_err(refuse)?;
    let force = need("force")?;
    let execution_mode = need("execution_mode")?;
    let mut take = |name: &str| members.take(name).unwrap_or_default();
    let evidence = evidence(take("evidence")).map_err(refuse)?;
    let review_result = review_result(take("review_result")).map_err(refuse)?;
    let slug = Some(take("mission_slug")).filter(python_values::truthy);
    let slug = slug.unwrap_or_else(|| members.take("feature_slug").unwrap_or_else(|| "".into()));
    let reason_source = members.take("reason_source");
    let mut take = |name: &str| members.take(name).unwrap_or_default();
    let review_ref = take("review_ref");
    Ok(Move {
        line: 0,
        event_id: ident(event_id, "event_id")?,
        slug,
        wp_id: ident(wp_id, "wp_id")?,
        from,
        to,
        at: ident(at, "at")?,
        seed: Move::is_seed(&actor),
        rollback: Move::is_rollback(from, to, &review_ref),
        actor,
        force,
        execution_mode,
        reason: take("reason"),
        reason_source,
        review_ref,
        evidence,
        review_result,
        policy_metadata: take("policy_metadata"),
        mission_id: take("mission_id"),
        aliased: from_aliased || to_aliased,
    })
}

fn lane_in(value: &Value, name: &str) -> Result<(MissionLane, bool), Reason> {
    let lane = value.as_str().and_then(lane_of);
    lane.ok_or_else(|| format!("`{name}` is `{}`, which is no lane", python_values::text(value)))
}

/// Members of an actor that is an object.
const BINDING: [&str; 4] = ["role", "profile", "tool", "model"];

fn actor(value: Value) -> Result<Actor, Reason> {
    let Value::Object(members) = value else {
        return Ok(Actor::Text(python_values::text(&value)));
    };
    let whole = members.len() == BINDING.len()
        && BINDING.iter().all(|name| {
            members.get(*name).is_some_and(|value| value.is_null() || value.is_string())
        });
    if whole {
        Ok(Actor::Binding(members))
    } else {
        Err("`actor` is an object of other members than role, profile, tool and model, \
             or they are no texts"
            .to_owned())
    }
}

/// The named members of an object, all of which are there.
fn parts(value: &Value, names: &[&str], what: &str) -> Result<Map<String, Value>, Reason> {
    let object = value.as_object().ok_or_else(|| format!("`{what}` is no object"))?;
    names
        .iter()
        .map(|name| {
            let value = object.get(*name).ok_or_else(|| format!("`{what}` has no `{name}`"))?;
            Ok(((*name).to_owned(), value.clone()))
        })
        .collect()
}

fn review_result(value: Value) -> Result<Option<Map<String, Value>>, Reason> {
    if !python_values::truthy(&value) {
        return Ok(None);
    }
    let mut result = parts(&value, &["reviewer", "verdict", "reference"], "review_result")?;
    if let Some(path) = value.get("feedback_path").filter(|path| !path.is_null()) {
        result.insert("feedback_path".to_owned(), path.clone());
    }
    Ok(Some(result))
}

fn evidence(value: Value) -> Result<Value, Reason> {
    if !python_values::truthy(&value) {
        return Ok(Value::Null);
    }
    let object = value.as_object().ok_or("`evidence` is no object")?;
    let review = object.get("review").ok_or("`evidence` has no `review`")?;
    let mut known = Map::new();
    let review = parts(review, &["reviewer", "verdict", "reference"], "evidence.review")?;
    known.insert("review".to_owned(), Value::Object(review));
    let repos = list(object, "repos", &["repo", "branch", "commit"], |from, repo| {
        let touched = from.get("files_touched").filter(|files| python_values::truthy(files));
        if let Some(files) = touched {
            repo.insert("files_touched".to_owned(), files.clone());
        }
    })?;
    known.extend(repos);
    let commands = ["command", "result", "summary"];
    known.extend(list(object, "verification", &commands, |_, _| {})?);
    Ok(Value::Object(known))
}

/// A list of objects in the evidence, where it is not empty.
fn list(
    evidence: &Map<String, Value>,
    name: &str,
    names: &[&str],
    more: impl Fn(&Value, &mut Map<String, Value>),
) -> Result<Option<(String, Value)>, Reason> {
    let what = format!("evidence.{name}");
    let items = match evidence.get(name) {
        None => return Ok(None),
        Some(Value::Array(items)) => items.as_slice(),
        Some(Value::String(text)) if text.is_empty() => &[],
        Some(Value::Object(members)) if members.is_empty() => &[],
        Some(_) => return Err(format!("`{what}` is no list")),
    };
    let items = items
        .iter()
        .map(|item| {
            let mut known = parts(item, names, &what)?;
            more(item, &mut known);
            Ok(Value::Object(known))
        })
        .collect::<Result<Vec<_>, Reason>>()?;
    Ok((!items.is_empty()).then(|| (name.to_owned(), Value::Array(items))))
}

fn annotation(mut members: Map<String, Value>) -> Result<Annotation, RowFault> {
    let refuse = |detail| RowFault::new(FaultStage::Parse, RowFaultKind::AnnotationRow, detail);
    let canonical = python_values::canonical(&Value::Object(members.clone()));
    let event_id = needed(&mut members, "event_id").map_err(refuse)?;
    let event_id = match event_id {
        Value::String(text) if is_id(&text) => text,
        other => {
            return Err(refuse(format!("`event_id` is no ULID: {}", python_values::text(&other))));
        }
    };
    let mut need = |name| needed(&mut members, name).map_err(refuse);
    let delta = need("delta")?;
    let wp_id = python_values::text(&need("wp_id")?);
    let at = python_values::text(&need("at")?);
    let actor = actor(need("actor")?).map_err(refuse)?;
    let Value::Object(delta) = delta else {
        return Err(RowFault::crash("`delta` is no object".to_owned()));
    };
    Ok(Annotation { line: 0, event_id, wp_id, at, actor, delta: delta_of(delta)?, canonical })
}

/// The form of ids of annotations. A final line feed passes, as it does in that release.
fn is_id(text: &str) -> bool {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.len() == 26
        && text.bytes().all(|b| {
            b.is_ascii_digit()
                || (b.is_ascii_uppercase() && !matches!(b, b'I' | b'L' | b'O' | b'U'))
        })
}

fn delta_of(mut members: Map<String, Value>) -> Result<Delta, RowFault> {
    let refuse = |detail| RowFault::new(FaultStage::Parse, RowFaultKind::AnnotationRow, detail);
    let mut take = |name: &str| members.shift_remove(name).filter(|value| !value.is_null());
    let subtasks = match take("subtasks") {
        None => None,
        Some(Value::Object(subtasks)) => {
            let read = subtasks.into_iter().map(|(id, value)| Ok((id, subtask(value)?)));
            Some(read.collect::<Result<_, Reason>>().map_err(refuse)?)
        }
        Some(_) => return Err(RowFault::crash("`delta.subtasks` is no object".to_owned())),
    };
    let names = ["at", "actor", "wp_id", "reason"];
    let review = take("review").map(|review| parts(&review, &names, "delta.review"));
    let review = review.transpose().map_err(refuse)?.map(|parts| {
        parts.into_iter().map(|(name, value)| (name, python_values::text(&value).into())).collect()
    });
    let mut replace = Vec::new();
    for slot in REPLACED_SLOTS {
        let Some(value) = take(slot).filter(|value| value != "") else { continue };
        let value = if *slot == "shell_pid" {
            let whole = python_values::whole(&value);
            whole.ok_or_else(|| refuse("`delta.shell_pid` is no number".to_owned()))?
        } else {
            value
        };
        replace.push(((*slot).to_owned(), value));
    }
    let note = take("note");
    let refs = take("tracker_refs").map(items).transpose().map_err(refuse)?;
    let refs_replace = take("tracker_refs_replace").map(items).transpose().map_err(refuse)?;
    if refs_replace.iter().flatten().any(|item| item.is_array() || item.is_object()) {
        return Err(RowFault::crash("`delta.tracker_refs_replace` holds no strings".to_owned()));
    }
    let release = take("release_runtime_claim").is_some_and(|value| python_values::truthy(&value));
    let unread = members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, _)| name);
    let unread = unread.collect();
    Ok(Delta { release, replace, subtasks, note, refs, refs_replace, review, unread })
}

fn subtask(value: Value) -> Result<Value, Reason> {
    let text = value.as_str().unwrap_or_default();
    let text =
        SUBTASK_ALIASES.iter().find(|(alias, _)| *alias == text).map_or(text, |(_, word)| word);
    if text.parse::<SubtaskStatus>().is_ok() {
        Ok(text.into())
    } else {
        Err(format!("`delta.subtasks` holds `{}`, which is unknown", python_values::text(&value)))
    }
}

/// What a list is made of. A text is taken apart into characters, as that release does it.
fn items(value: Value) -> Result<Vec<Value>, Reason> {
    match value {
        Value::Array(items) => Ok(items),
        Value::String(text) => Ok(text.chars().map(|c| c.to_string().into()).collect()),
        Value::Object(members) => Ok(members.into_iter().map(|(name, _)| name.into()).collect()),
        _ => Err("a list of references is no list".to_owned()),
    }
}
