//! Lanes and their moves, as a contract says them: those of events, and those of a mission's log.

use crate::contract_tools::compat::Contract;
use crate::json::schema;
use serde_json::Value;

/// Lanes with the moves between them that need no force.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Machine {
    /// The type of the lanes.
    pub type_name: String,
    /// In the order of life: where a package begins first, where it may go from anywhere last.
    pub lanes: Vec<String>,
    /// Moves, without those from any open lane. None is no lane yet.
    pub moves: Vec<(Option<String>, String)>,
    /// Lanes that every open lane leads to.
    pub from_any: Vec<String>,
    /// Lanes that nothing leaves without force.
    pub terminal: Vec<String>,
    pub guards: Vec<Guard>,
    /// Older spellings and the lanes they are read as.
    pub aliases: Vec<(String, String)>,
}

/// What a move needs besides being allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Guard {
    pub code: String,
    pub from: Vec<String>,
    /// Empty: wherever it leads.
    pub to: Vec<String>,
    pub needs: String,
    /// Whether a forced move needs it too.
    pub also_forced: bool,
}

impl Machine {
    /// The lanes of events.
    pub(super) fn of_events(contract: &Contract) -> Self {
        let policy = |pointer| contract.policy(pointer).unwrap_or(&Value::Null);
        let type_name = policy("/lane_aliases/canonical_type").as_str().unwrap_or("Lane");
        let mut lanes = Vec::new();
        if let Some(schema) = contract.type_schema(type_name) {
            lanes.extend(schema::list(schema, "enum").filter_map(Value::as_str).map(str::to_owned));
        }
        Self::new(
            type_name,
            lanes,
            policy("/transitions"),
            policy("/terminal_states/lanes"),
            policy("/lane_aliases/aliases"),
        )
    }

    /// The lanes of a mission's log. None for a contract without such logs.
    pub(super) fn of_logs(contract: &Contract) -> Option<Self> {
        let policy = contract.policy("/mission_lanes")?;
        let type_name = policy["lane_type"].as_str()?;
        let (ends, aliases) = (&policy["terminal"], &policy["aliases"]);
        Some(Self::new(type_name, texts(&policy["board"]), policy, ends, aliases))
    }

    fn new(
        type_name: &str,
        lanes: Vec<String>,
        transitions: &Value,
        terminal: &Value,
        aliases: &Value,
    ) -> Self {
        let mut moves = Vec::new();
        let mut before = Vec::new();
        for row in transitions["allowed"].as_array().into_iter().flatten() {
            let from = row["from"].as_str().map(str::to_owned);
            before.extend(from.iter().filter(|from| !lanes.contains(from)).cloned());
            moves.extend(texts(&row["to"]).into_iter().map(|to| (from.clone(), to)));
        }
        let from_any = texts(&transitions["from_any_open_lane"]);
        let (aside, main): (Vec<String>, Vec<String>) =
            before.into_iter().chain(lanes).partition(|lane| from_any.contains(lane));
        let guards = transitions["guards"].as_array().into_iter().flatten().map(guard).collect();
        let aliases = aliases.as_object().into_iter().flatten();
        let aliases = aliases.filter_map(|(old, lane)| Some((old.clone(), lane.as_str()?.into())));
        Self {
            type_name: type_name.to_owned(),
            lanes: [main, aside].concat(),
            moves,
            from_any,
            terminal: texts(terminal),
            guards,
            aliases: aliases.collect(),
        }
    }

    pub(super) fn is_terminal(&self, lane: &str) -> bool {
        self.terminal.iter().any(|end| end == lane)
    }

    /// The lanes that a lane leads to, or that work begins in, in the order of life.
    pub(super) fn after(&self, from: Option<&str>) -> Vec<&str> {
        let open = from.is_some_and(|lane| !self.is_terminal(lane));
        let leads = |to: &&String| {
            let listed = self.moves.iter().any(|(f, t)| f.as_deref() == from && t == *to);
            listed || open && self.from_any.contains(to) && from != Some(to.as_str())
        };
        self.lanes.iter().filter(leads).map(String::as_str).collect()
    }

    /// What a move needs.
    pub(super) fn guards_of(&self, from: &str, to: &str) -> Vec<&Guard> {
        let has = |list: &[String], lane: &str| list.iter().any(|l| l == lane);
        let holds = |g: &&Guard| has(&g.from, from) && (g.to.is_empty() || has(&g.to, to));
        self.guards.iter().filter(holds).collect()
    }
}

fn guard(guard: &Value) -> Guard {
    let text = |member: &str| guard[member].as_str().unwrap_or_default().to_owned();
    Guard {
        code: text("code"),
        from: texts(&guard["from"]),
        to: texts(&guard["to"]),
        needs: text("needs"),
        also_forced: guard["also_forced"].as_bool().unwrap_or(true),
    }
}

fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}
