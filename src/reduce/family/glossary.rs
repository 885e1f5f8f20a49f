//! The glossary of a mission: scopes, terms and their senses, checks of meaning, and requests for
//! clarification, of which few may be open for one check.

use crate::contract::ident::normalize_event_id;
use crate::contract::reducers::{INITIAL_STRICTNESS, MAX_OPEN_CLARIFICATIONS, OFF_STRICTNESS};
use crate::contract::registry::Payload;
use crate::contract::registry::Sealed;
use crate::contract::types::{
    ClarificationRecord, GenerationBlockedBySemanticConflictPayload, GlossaryAnomaly,
    GlossaryAnomalyCode as Code, GlossaryClarificationRequestedPayload,
    GlossaryClarificationResolvedPayload, GlossaryScopeActivatedPayload,
    GlossarySenseUpdatedPayload, GlossaryStrictness, GlossaryStrictnessSetPayload,
    ReducedGlossaryState, ReducerNoticeCode as Notice, SemanticCheckEvaluatedPayload,
    TermCandidateObservedPayload,
};
use crate::reduce::drop_unknown::without_unknown;
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::{Mode, ReducerName};
use crate::reduce::mission::Mission;
use crate::reduce::reducer::{Reducer, Stream, is_own};
use crate::reduce::report::{ReduceError, Report, Values, anomaly};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The reducer of glossaries: `ReducedGlossaryState`.
///
/// References to events are compared as ids, so that another spelling of an id finds its event
/// ([Q2]), and are kept as they were written.
///
/// [Q2]: crate::decisions#glossary-q2
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glossary {
    mode: Mode,
}

anomaly!(Glossary, GlossaryAnomaly, Code);

/// Something for each term of each scope.
type ByTerm<T> = BTreeMap<String, BTreeMap<String, T>>;

/// What is known of a glossary between two events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Working {
    mission: Mission,
    active_scopes: BTreeMap<String, GlossaryScopeActivatedPayload>,
    current_strictness: GlossaryStrictness,
    strictness_history: Vec<GlossaryStrictnessSetPayload>,
    term_candidates: ByTerm<Vec<TermCandidateObservedPayload>>,
    term_senses: ByTerm<GlossarySenseUpdatedPayload>,
    semantic_checks: Vec<SemanticCheckEvaluatedPayload>,
    check_ids: BTreeSet<String>,
    clarifications: Vec<ClarificationRecord>,
    /// Places of the requests in `clarifications`.
    requests: BTreeMap<String, usize>,
    /// Requests that were not recorded.
    dropped: BTreeSet<String>,
    /// How many requests of each check are not resolved.
    open: BTreeMap<String, usize>,
    generation_blocks: Vec<GenerationBlockedBySemanticConflictPayload>,
    report: Report<GlossaryAnomaly>,
}

impl Default for Working {
    fn default() -> Self {
        Self {
            mission: Mission::default(),
            active_scopes: BTreeMap::new(),
            current_strictness: INITIAL_STRICTNESS,
            strictness_history: Vec::new(),
            term_candidates: BTreeMap::new(),
            term_senses: BTreeMap::new(),
            semantic_checks: Vec::new(),
            check_ids: BTreeSet::new(),
            clarifications: Vec::new(),
            requests: BTreeMap::new(),
            dropped: BTreeSet::new(),
            open: BTreeMap::new(),
            generation_blocks: Vec::new(),
            report: Report::default(),
        }
    }
}

impl Glossary {
    /// Gives up at the first event that breaks a rule.
    #[must_use]
    pub const fn strict() -> Self {
        Self { mode: Mode::Strict }
    }

    /// Reports what breaks a rule, and goes on.
    #[must_use]
    pub const fn permissive() -> Self {
        Self { mode: Mode::Permissive }
    }

    /// In that mode.
    #[must_use]
    pub const fn in_mode(mode: Mode) -> Self {
        Self { mode }
    }
}

impl Sealed for Glossary {}

impl Reducer for Glossary {
    const NAME: ReducerName = ReducerName::Glossary;
    type Working = Working;
    type State = ReducedGlossaryState;

    fn apply(&self, working: &mut Working, event: &ReplayEvent) -> Result<(), ReduceError> {
        if !is_own::<Self>(event) {
            return Ok(());
        }
        working.mission.compare(event, &mut working.report);
        match event.payload() {
            Some(Ok(payload)) => working.take(self.mode, event, payload),
            Some(Err(malformed)) => working.report.malformed(self.mode, event, malformed),
            None => Ok(()),
        }
    }

    fn finish(
        &self,
        working: Working,
        mut stream: Stream,
    ) -> Result<ReducedGlossaryState, ReduceError> {
        Ok(ReducedGlossaryState {
            mission_id: working.mission.name(),
            active_scopes: working.active_scopes,
            current_strictness: working.current_strictness,
            strictness_history: working.strictness_history,
            term_candidates: working.term_candidates,
            term_senses: working.term_senses,
            clarifications: working.clarifications,
            semantic_checks: working.semantic_checks,
            generation_blocks: working.generation_blocks,
            anomalies: working.report.anomalies,
            notices: stream.notices(working.report.notices),
            event_count: stream.count,
            last_processed_event_id: stream.last,
        })
    }
}

impl Working {
    fn take(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        payload: &Payload,
    ) -> Result<(), ReduceError> {
        match payload {
            Payload::GlossaryScopeActivated(p) => {
                self.active_scopes.insert(p.scope_id.clone(), without_unknown(&**p));
            }
            Payload::GlossaryStrictnessSet(p) => self.strictness_set(event, p),
            Payload::TermCandidateObserved(p) => {
                self.scope(mode, event, &p.scope_id)?;
                self.term_candidates
                    .entry(p.scope_id.clone())
                    .or_default()
                    .entry(p.term_surface.clone())
                    .or_default()
                    .push(without_unknown(&**p));
            }
            Payload::GlossarySenseUpdated(p) => {
                self.scope(mode, event, &p.scope_id)?;
                self.sense_updated(mode, event, p)?;
            }
            Payload::SemanticCheckEvaluated(p) => {
                self.scope(mode, event, &p.scope_id)?;
                self.remark(event, p);
                self.semantic_checks.push(without_unknown(&**p));
                self.check_ids.insert(event.event_id().as_str().to_owned());
            }
            Payload::GlossaryClarificationRequested(p) => {
                self.scope(mode, event, &p.scope_id)?;
                self.requested(mode, event, p)?;
            }
            Payload::GlossaryClarificationResolved(p) => self.resolved(mode, event, p)?,
            Payload::GenerationBlockedBySemanticConflict(p) => {
                for id in p
                    .conflict_event_ids
                    .iter()
                    .filter(|id| !self.check_ids.contains(&reference(id)))
                {
                    self.report.notice(event, Notice::ConflictEventUnknown, &[("check_id", id)]);
                }
                self.generation_blocks.push(without_unknown(&**p));
            }
            _ => {}
        }
        Ok(())
    }

    fn strictness_set(&mut self, event: &ReplayEvent, set: &GlossaryStrictnessSetPayload) {
        let previous = set.previous_strictness;
        if let Some(previous) = previous.filter(|p| *p != self.current_strictness) {
            let values: Values<'_> =
                &[("expected", &self.current_strictness), ("actual", &previous)];
            self.report.notice(event, Notice::PreviousStrictnessMismatch, values);
        }
        self.current_strictness = set.new_strictness;
        self.strictness_history.push(without_unknown(set));
    }

    fn sense_updated(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        sense: &GlossarySenseUpdatedPayload,
    ) -> Result<(), ReduceError> {
        let (scope_id, term) = (&sense.scope_id, &sense.term_surface);
        let observed = self.term_candidates.get(scope_id).is_some_and(|t| t.contains_key(term));
        if !observed {
            let values: Values<'_> = &[("term", term), ("scope_id", scope_id)];
            self.report.broken(mode, event, Code::TermNotObserved, values)?;
        }
        let senses = self.term_senses.entry(scope_id.clone()).or_default();
        senses.insert(term.clone(), without_unknown(sense));
        Ok(())
    }

    fn scope(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        scope_id: &String,
    ) -> Result<(), ReduceError> {
        if self.active_scopes.contains_key(scope_id) {
            return Ok(());
        }
        self.report.broken(mode, event, Code::ScopeNotActivated, &[("scope_id", scope_id)])
    }

    /// What is worth knowing of a check ([Q6]).
    ///
    /// [Q6]: crate::decisions#glossary-q6
    fn remark(&mut self, event: &ReplayEvent, check: &SemanticCheckEvaluatedPayload) {
        if let Some(worst) = check
            .conflicts
            .iter()
            .map(|c| c.severity)
            .max()
            .filter(|worst| *worst != check.severity)
        {
            self.report.notice(
                event,
                Notice::SeverityMismatch,
                &[("expected", &worst), ("actual", &check.severity)],
            );
        }
        if check.effective_strictness != self.current_strictness {
            let values: &[(&str, &dyn std::fmt::Display)] =
                &[("expected", &self.current_strictness), ("actual", &check.effective_strictness)];
            self.report.notice(event, Notice::EffectiveStrictnessMismatch, values);
        }
        if check.effective_strictness == OFF_STRICTNESS {
            self.report.notice(event, Notice::CheckWhileOff, &[]);
        }
    }

    fn requested(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        payload: &GlossaryClarificationRequestedPayload,
    ) -> Result<(), ReduceError> {
        let check = reference(&payload.semantic_check_event_id);
        let id = event.event_id().as_str().to_owned();
        if !self.check_ids.contains(&check) {
            self.dropped.insert(id);
            return self.report.broken(
                mode,
                event,
                Code::SemanticCheckUnknown,
                &[("check_id", &payload.semantic_check_event_id)],
            );
        }
        let open = self.open.entry(check).or_default();
        if *open >= MAX_OPEN_CLARIFICATIONS {
            self.dropped.insert(id);
            let values: &[(&str, &dyn std::fmt::Display)] =
                &[("check_id", &payload.semantic_check_event_id), ("open", &*open)];
            return self.report.broken(mode, event, Code::ClarificationBurstCap, values);
        }
        *open += 1;
        self.requests.insert(id, self.clarifications.len());
        self.clarifications.push(ClarificationRecord {
            request_event_id: event.event_id().clone(),
            semantic_check_event_id: payload.semantic_check_event_id.clone(),
            term: payload.term.clone(),
            resolved: false,
            resolution_event_id: None,
        });
        Ok(())
    }

    /// A second resolution takes the place of the first.
    fn resolved(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        payload: &GlossaryClarificationResolvedPayload,
    ) -> Result<(), ReduceError> {
        let request = reference(&payload.clarification_event_id);
        let Some(record) =
            self.requests.get(&request).and_then(|place| self.clarifications.get_mut(*place))
        else {
            let values: &[(&str, &dyn std::fmt::Display)] =
                &[("clarification_id", &payload.clarification_event_id)];
            self.report.broken(mode, event, Code::ClarificationUnknown, values)?;
            if self.dropped.contains(&request) {
                self.report.notice(event, Notice::ClarificationDropped, values);
            }
            return Ok(());
        };
        if !record.resolved {
            record.resolved = true;
            if let Some(open) = self.open.get_mut(&reference(&record.semantic_check_event_id)) {
                *open -= 1;
            }
        }
        record.resolution_event_id = Some(event.event_id().clone());
        Ok(())
    }
}

/// An event id in canonical form; a string that is none stays as it is.
fn reference(text: &str) -> String {
    normalize_event_id(text).unwrap_or_else(|_| text.to_owned())
}
