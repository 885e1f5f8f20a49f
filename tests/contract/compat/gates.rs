//! A comparison says what the two gates say.

use super::*;

#[test]
fn a_contract_does_not_differ_from_itself_or_its_bundle() {
    let tree = contract(&contracts());
    let bundle = Contract::from_bundle(spec_kitty_events::bundle()).unwrap();
    assert_eq!(compare(&tree, &tree, &BTreeMap::new()).changes, []);
    assert_eq!(compare(&bundle, &tree, &BTreeMap::new()).changes, []);
}

/// The judge of the comparison says what the live gate says, on every fixture.
#[test]
fn lines_flip_only_when_the_gates_differ() {
    use spec_kitty_events::compat::LogComparison;
    let same = contract(&contracts());
    let closed = {
        // A contract that knows no event type refuses every envelope: what flips is what the live
        // gate accepts.
        let mut tree = contracts();
        remove(&mut tree, |file| file.starts_with("events/") || file.starts_with("states/"));
        contract(&tree)
    };
    let judge = LogComparison::new(&same, &closed, &[]);
    let mut flips = 0;
    for case in crate::support::fixtures()
        .cases
        .iter()
        .filter(|c| c.kind != spec_kitty_events::check::CaseKind::Payload)
    {
        let live = spec_kitty_events::Gate::live().envelope(&case.bytes).is_valid();
        assert_eq!(judge.line(&case.bytes).is_some(), live, "{}", case.id);
        flips += usize::from(live);
    }
    assert!(flips > 5, "only {flips} cases are accepted");
}

/// Judged by the contract that is compiled in, a document gets the verdict of the live gate, and
/// the codes that its fixture is about.
#[test]
fn any_contract_judges_as_the_live_gate_does() {
    use spec_kitty_events::compat::ContractGate;
    let contract = contract(&contracts());
    let gate = ContractGate::new(&contract);
    let mut codes = 0;
    for case in crate::support::fixtures()
        .cases
        .iter()
        .filter(|c| c.kind != spec_kitty_events::check::CaseKind::Payload)
    {
        let live = spec_kitty_events::Gate::live().envelope(&case.bytes);
        let judged = gate.judge(&case.bytes);
        assert_eq!(judged.is_valid(), live.is_valid(), "{}", case.id);
        assert_eq!((&judged.event_id, &judged.event_type), (&live.event_id, &live.event_type));
        if let Some((_, pointer)) = &case.violation {
            let found = |report: &spec_kitty_events::Report| {
                report.violations.iter().any(|v| v.pointer.starts_with(pointer.as_str()))
            };
            assert!(found(&judged) && found(&live), "{}: {judged:?}", case.id);
            let kind = |report: &spec_kitty_events::Report| {
                let code = report.violations[0].code.as_str();
                code.split('.').next().map(str::to_owned)
            };
            codes += usize::from(kind(&judged) == kind(&live));
        }
    }
    assert!(codes > 20, "{codes} fixtures are refused for a reason of the same kind");
}

#[test]
fn a_comparison_sees_the_moves_that_the_gate_allows() {
    let contract = contract(&contracts());
    let mut gate: Vec<(Option<String>, String)> = spec_kitty_events::policy::TRANSITIONS
        .iter()
        .map(|(from, to)| (from.map(|lane| lane.to_string()), to.to_string()))
        .collect();
    gate.sort();
    assert_eq!(contract.moves(), gate);
}
