//! The policy files as they are used: read once, with compiled structures.

use crate::contract::registry::policy_document;
use crate::gate::compile;
use crate::migrate::line_rules::{Action, LineClasses, MigrationRules, Rule};
use jsonschema::Validator;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::LazyLock;

pub(super) struct Ruleset {
    pub classes: LineClasses,
    pub rules: MigrationRules,
    /// One for each class of JSON values.
    pub structures: Vec<Option<Validator>>,
    /// Conditions of rules, by the ids of the rules.
    conditions: HashMap<String, Validator>,
}

impl Ruleset {
    /// Whether a line meets the condition of a rule.
    pub(super) fn meets(&self, rule: &Rule, line: &Value) -> bool {
        self.conditions.get(&rule.id).is_none_or(|condition| condition.is_valid(line))
    }
}

/// Why structures and conditions compile.
const SOUND: &str = "`contracts check` compiles every structure";

pub(super) fn ruleset() -> &'static Ruleset {
    static RULESET: LazyLock<Ruleset> = LazyLock::new(|| {
        let classes: LineClasses = LineClasses::deserialize(policy_document("line_classes"))
            .expect("the generator has read it");
        let rules: MigrationRules = MigrationRules::deserialize(policy_document("migration_rules"))
            .expect("the generator has read it");
        let structures = classes
            .classes
            .iter()
            .map(|class| class.structure(&classes.defs, policy_document("row_shapes")))
            .map(|schema| schema.map(|schema| compile(&schema).expect(SOUND)))
            .collect();
        let conditions = rules
            .all()
            .filter_map(|rule| match &rule.action {
                Action::RenameEventType { when, .. } => {
                    Some((rule.id.clone(), compile(when).expect(SOUND)))
                }
                _ => None,
            })
            .collect();
        Ruleset { classes, rules, structures, conditions }
    });
    &RULESET
}

/// Ids of the rules and what each one does, in the order of
/// `contracts/policy/migration_rules.json`.
///
/// ```
/// use spec_kitty_events::migrate::rules;
/// assert!(rules().any(|(id, _)| id == "envelope.retired_keys"));
/// ```
pub fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rules = &ruleset().rules;
    let lift = (rules.lift.id.as_str(), rules.lift.summary.as_str());
    rules.all().map(|rule| (rule.id.as_str(), rule.summary.as_str())).chain([lift])
}
