//! Who works on a mission together: participants and their sessions, what each one looks at and
//! drives, the steps under way, warnings with their answers, comments and decisions.

use crate::contract::registry::Payload;
use crate::contract::registry::Sealed;
use crate::contract::scalar::Timestamp;
use crate::contract::types::{
    CollaborationAnomaly, CollaborationAnomalyCode as Code, CommentEntry, CommentPostedPayload,
    DecisionCapturedPayload, DecisionEntry, DriveIntent, FocusTarget, ParticipantIdentity,
    ReducedCollaborationState, ReducerNoticeCode as Notice, WarningAcknowledgedPayload,
    WarningEntry, WarningType,
};
use crate::reduce::drop_unknown::without_unknown;
use crate::reduce::event::ReplayEvent;
use crate::reduce::info::{Mode, ReducerName};
use crate::reduce::mission::Mission;
use crate::reduce::pending_steps::Steps;
use crate::reduce::reducer::{Reducer, Stream, is_own};
use crate::reduce::report::{ReduceError, Report, anomaly};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The reducer of collaborations: `ReducedCollaborationState`.
///
/// A payload is judged before its rule ([Q1]): what does not fit is `payload_invalid`. A roster
/// that is given counts as joined before the first event, and is in the state even without events
/// ([Q5]).
///
/// [Q1]: crate::decisions#collaboration-q1
/// [Q5]: crate::decisions#collaboration-q5
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Collaboration {
    mode: Mode,
    roster: BTreeMap<String, ParticipantIdentity>,
}

anomaly!(Collaboration, CollaborationAnomaly, Code);

/// What is known of a collaboration between two events.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Working {
    mission: Mission,
    participants: BTreeMap<String, ParticipantIdentity>,
    invited: BTreeSet<String>,
    departed: BTreeMap<String, ParticipantIdentity>,
    presence: BTreeMap<String, Timestamp>,
    drivers: BTreeSet<String>,
    focus: BTreeMap<String, FocusTarget>,
    by_focus: BTreeMap<String, BTreeSet<String>>,
    warnings: Vec<WarningEntry>,
    /// Places of the warnings.
    warning_places: BTreeMap<String, usize>,
    decisions: Vec<DecisionEntry>,
    decision_ids: BTreeSet<String>,
    comments: Vec<CommentEntry>,
    comment_ids: BTreeSet<String>,
    executions: BTreeMap<String, Steps>,
    sessions: BTreeMap<String, Vec<String>>,
    report: Report<CollaborationAnomaly>,
}

impl Collaboration {
    /// Gives up at the first event that breaks a rule.
    #[must_use]
    pub fn strict() -> Self {
        Self::default()
    }

    /// Reports what breaks a rule, and goes on.
    #[must_use]
    pub fn permissive() -> Self {
        Self::in_mode(Mode::Permissive)
    }

    /// In that mode.
    #[must_use]
    pub fn in_mode(mode: Mode) -> Self {
        Self { mode, ..Self::default() }
    }

    /// With participants who count as joined, by the identifiers that events use.
    #[must_use]
    pub fn with_roster(mut self, roster: BTreeMap<String, ParticipantIdentity>) -> Self {
        self.roster = without_unknown(&roster);
        self
    }

    /// The participants who count as joined.
    #[must_use]
    pub const fn roster(&self) -> &BTreeMap<String, ParticipantIdentity> {
        &self.roster
    }
}

impl Sealed for Collaboration {}

impl Reducer for Collaboration {
    const NAME: ReducerName = ReducerName::Collaboration;
    type Working = Working;
    type State = ReducedCollaborationState;

    fn start(&self) -> Working {
        Working { participants: self.roster.clone(), ..Working::default() }
    }

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
    ) -> Result<ReducedCollaborationState, ReduceError> {
        Ok(ReducedCollaborationState {
            mission_id: working.mission.name(),
            participants: working.participants,
            departed_participants: working.departed,
            presence: working.presence,
            active_drivers: working.drivers.into_iter().collect(),
            focus_by_participant: working.focus,
            participants_by_focus: working
                .by_focus
                .into_iter()
                .map(|(key, ids)| (key, ids.into_iter().collect()))
                .collect(),
            warnings: working.warnings,
            decisions: working.decisions,
            comments: working.comments,
            active_executions: working
                .executions
                .into_iter()
                .map(|(id, steps)| (id, steps.into_list()))
                .collect(),
            linked_sessions: working.sessions,
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
        // Warnings name no participant of their own.
        let id = payload.participant_id().unwrap_or_default();
        match payload {
            Payload::ParticipantInvited(p) => {
                self.compare(event, id, &p.participant_identity);
                if self.participants.contains_key(id) || !self.invited.insert(id.to_owned()) {
                    self.report.anomaly(event, Code::DuplicateInvite, &[("participant_id", &id)]);
                }
                return Ok(());
            }
            Payload::ParticipantJoined(p) => {
                self.compare(event, id, &p.participant_identity);
                self.join(event, id, &p.participant_identity);
                return Ok(());
            }
            Payload::ParticipantLeft(_) => {
                self.leave(event, id);
                return Ok(());
            }
            Payload::ConcurrentDriverWarning(p) => {
                return self.warned(
                    mode,
                    event,
                    WarningType::ConcurrentDriverWarning,
                    &p.warning_id,
                    &p.participant_ids,
                );
            }
            Payload::PotentialStepCollisionDetected(p) => {
                return self.warned(
                    mode,
                    event,
                    WarningType::PotentialStepCollisionDetected,
                    &p.warning_id,
                    &p.participant_ids,
                );
            }
            // Kept for a participant who has left, too: it is deliberate (Q7).
            Payload::PresenceHeartbeat(_)
                if mode == Mode::Permissive && self.departed.contains_key(id) =>
            {
                self.presence.insert(id.to_owned(), event.timestamp().clone());
            }
            _ => {}
        }
        if self.is_active(mode, event, id)? {
            self.take_active(mode, event, payload, id)?;
        }
        Ok(())
    }

    /// Takes what a participant does who is there.
    fn take_active(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        payload: &Payload,
        id: &str,
    ) -> Result<(), ReduceError> {
        match payload {
            Payload::PresenceHeartbeat(_) => {
                self.presence.insert(id.to_owned(), event.timestamp().clone());
            }
            Payload::DriveIntentSet(p) if p.intent == DriveIntent::Active => {
                self.drivers.insert(id.to_owned());
            }
            Payload::DriveIntentSet(_) => {
                self.drivers.remove(id);
            }
            Payload::FocusChanged(p) => {
                self.unfocus(id);
                self.by_focus.entry(focus_key(&p.focus_target)).or_default().insert(id.to_owned());
                self.focus.insert(id.to_owned(), without_unknown(&p.focus_target));
            }
            Payload::PromptStepExecutionStarted(p) => {
                self.executions.entry(id.to_owned()).or_default().start(&p.step_id);
            }
            Payload::PromptStepExecutionCompleted(p) => {
                let under_way =
                    self.executions.get_mut(id).is_some_and(|steps| steps.complete(&p.step_id));
                if !under_way {
                    return self.report.broken(
                        mode,
                        event,
                        Code::StepNotStarted,
                        &[("step_id", &p.step_id), ("participant_id", &id)],
                    );
                }
            }
            Payload::WarningAcknowledged(p) => return self.acknowledged(mode, event, p),
            Payload::CommentPosted(p) => self.commented(event, id, p),
            Payload::DecisionCaptured(p) => self.decided(event, id, p),
            Payload::SessionLinked(p) => {
                self.sessions.entry(id.to_owned()).or_default().push(p.linked_session_id.clone());
            }
            _ => {}
        }
        Ok(())
    }

    fn commented(&mut self, event: &ReplayEvent, id: &str, p: &CommentPostedPayload) {
        if let Some(comment) =
            p.reply_to.as_ref().filter(|comment| !self.comment_ids.contains(*comment))
        {
            self.report.notice(event, Notice::ReplyUnknown, &[("comment_id", comment)]);
        }
        if !self.comment_ids.insert(p.comment_id.clone()) {
            self.report.notice(event, Notice::DuplicateComment, &[("comment_id", &p.comment_id)]);
        }
        self.comments.push(CommentEntry {
            comment_id: p.comment_id.clone(),
            event_id: event.event_id().clone(),
            participant_id: id.to_owned(),
            content: p.content.clone(),
            reply_to: p.reply_to.clone(),
        });
    }

    fn decided(&mut self, event: &ReplayEvent, id: &str, p: &DecisionCapturedPayload) {
        if let Some(warning) = p
            .referenced_warning_id
            .as_ref()
            .filter(|warning| !self.warning_places.contains_key(*warning))
        {
            self.report.notice(event, Notice::ReferencedWarningUnknown, &[("warning_id", warning)]);
        }
        if !self.decision_ids.insert(p.decision_id.clone()) {
            self.report.notice(
                event,
                Notice::DuplicateDecision,
                &[("decision_id", &p.decision_id)],
            );
        }
        self.decisions.push(DecisionEntry {
            decision_id: p.decision_id.clone(),
            event_id: event.event_id().clone(),
            participant_id: id.to_owned(),
            topic: p.topic.clone(),
            chosen_option: p.chosen_option.clone(),
            referenced_warning_id: p.referenced_warning_id.clone(),
        });
    }

    /// Whether the participant has joined and not left. Being invited is not enough.
    fn is_active(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        id: &str,
    ) -> Result<bool, ReduceError> {
        if self.participants.contains_key(id) {
            return Ok(true);
        }
        let code = if self.departed.contains_key(id) {
            Code::ParticipantDeparted
        } else {
            Code::ParticipantUnknown
        };
        self.report
            .broken(mode, event, code, &[("participant_id", &id)])
            .map_err(|error| error.about_participant(id))?;
        Ok(false)
    }

    /// The two may disagree; the payload's own id is the key ([Q4]).
    ///
    /// [Q4]: crate::decisions#collaboration-q4
    fn compare(&mut self, event: &ReplayEvent, id: &str, identity: &ParticipantIdentity) {
        if identity.participant_id != id {
            self.report.notice(
                event,
                Notice::IdentityIdMismatch,
                &[("participant_id", &id), ("actual", &identity.participant_id)],
            );
        }
    }

    fn join(&mut self, event: &ReplayEvent, id: &str, identity: &ParticipantIdentity) {
        if self.participants.contains_key(id) {
            return self.report.anomaly(event, Code::DuplicateJoin, &[("participant_id", &id)]);
        }
        self.departed.remove(id);
        self.invited.remove(id);
        self.participants.insert(id.to_owned(), without_unknown(identity));
    }

    /// Sessions, warnings, answers, comments and decisions stay.
    fn leave(&mut self, event: &ReplayEvent, id: &str) {
        let Some(identity) = self.participants.remove(id) else {
            return self.report.anomaly(event, Code::LeaveNotActive, &[("participant_id", &id)]);
        };
        self.departed.insert(id.to_owned(), identity);
        self.drivers.remove(id);
        self.unfocus(id);
        self.presence.remove(id);
        self.executions.remove(id);
    }

    fn unfocus(&mut self, id: &str) {
        let Some(target) = self.focus.remove(id) else { return };
        let key = focus_key(&target);
        if let Some(ids) = self.by_focus.get_mut(&key) {
            ids.remove(id);
            if ids.is_empty() {
                self.by_focus.remove(&key);
            }
        }
    }

    /// A warning is recorded even when it names participants who are not there; one with a known id
    /// replaces all but the answers.
    fn warned(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        warning_type: WarningType,
        warning_id: &str,
        participants: &[String],
    ) -> Result<(), ReduceError> {
        for id in participants {
            self.is_active(mode, event, id)?;
        }
        let entry = self.warning(event, warning_id);
        (entry.event_id, entry.warning_type) = (event.event_id().clone(), warning_type);
        entry.participant_ids = participants.to_vec();
        Ok(())
    }

    /// The entry of a warning, made where there is none.
    fn warning(&mut self, event: &ReplayEvent, warning_id: &str) -> &mut WarningEntry {
        let place =
            *self.warning_places.entry(warning_id.to_owned()).or_insert(self.warnings.len());
        if place == self.warnings.len() {
            self.warnings.push(WarningEntry {
                warning_id: warning_id.to_owned(),
                event_id: event.event_id().clone(),
                warning_type: WarningType::UnknownWarning,
                participant_ids: Vec::new(),
                acknowledgements: BTreeMap::new(),
            });
        }
        &mut self.warnings[place]
    }

    /// Anybody may answer any warning ([Q12]). An answer to one that is not known yet leaves an
    /// entry that stands for it.
    ///
    /// [Q12]: crate::decisions#collaboration-q12
    fn acknowledged(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        payload: &WarningAcknowledgedPayload,
    ) -> Result<(), ReduceError> {
        let known = self.warning_places.contains_key(&payload.warning_id);
        if !known {
            self.report.broken(
                mode,
                event,
                Code::WarningUnknown,
                &[("warning_id", &payload.warning_id)],
            )?;
        }
        let entry = self.warning(event, &payload.warning_id);
        if !known {
            entry.participant_ids.push(payload.participant_id.clone());
        }
        entry.acknowledgements.insert(payload.participant_id.clone(), payload.acknowledgement);
        Ok(())
    }
}

/// Kind and identifier with a colon between them; no kind has a colon.
fn focus_key(target: &FocusTarget) -> String {
    format!("{}:{}", target.target_type, target.target_id)
}
