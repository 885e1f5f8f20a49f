//! Neither order nor copies change what comes out.

use super::*;

fn scalar() -> impl Strategy<Value = Value> {
    let edges = [
        json!(null),
        json!(false),
        json!(true),
        json!(0),
        json!(-0.0),
        json!(0.5),
        json!(-0.5),
        json!(1),
        json!(1.0),
        json!(i64::MIN),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(9_223_372_036_854_775_808.0),
        json!(-9_223_372_036_854_775_808.0),
        json!(18_446_744_073_709_551_616.0),
        json!(-1e19),
        json!(9_007_199_254_740_993_i64),
        json!(9_007_199_254_740_992.0),
        json!(f64::MAX),
        json!(f64::MIN),
        json!(5e-324),
        json!(""),
        json!("1"),
    ];
    prop_oneof![
        select(edges.to_vec()),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        prop::num::f64::NORMAL.prop_map(Value::from),
        "[a-cä]{0,2}".prop_map(Value::from)
    ]
}

/// Everything about a resolution that does not speak of input order.
fn outcome(
    events: &[Event],
) -> (String, ResolutionNote, bool, Vec<spec_kitty_events::DuplicateConflict>) {
    let resolution = merge(events).unwrap();
    (
        text(resolution.merged_event),
        resolution.resolution_note,
        resolution.requires_manual_review,
        resolution.duplicate_conflicts,
    )
}

fn winner(events: &[Event]) -> Event {
    merge(events).unwrap().merged_event.clone()
}

fn deduped(events: &[Event]) -> Vec<Event> {
    dedup(events).events.into_iter().cloned().collect()
}

proptest! {
    #[test]
    fn tags_have_a_total_order(a in scalar(), b in scalar(), c in scalar()) {
        let [a, b, c] = [a, b, c].map(|value| Tag::new(&value).unwrap());
        prop_assert_eq!(a == b, a.cmp(&b) == Ordering::Equal);
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert!(!(a <= b && b <= c) || a <= c);
        prop_assert_eq!(Tag::new(a.as_value()), Some(a));
    }

    #[test]
    fn sets_do_not_depend_on_order_or_copies((events, shuffled) in pool_and_permutation(),
    again in prop::collection::vec(any::<Index>(), 0..5)) {
        let tags = merge_gset(&events);
        prop_assert_eq!(&merge_gset(&shuffled), &tags);
        prop_assert_eq!(&merge_gset(&with_copies(&events, &again)), &tags);
    }

    #[test]
    fn the_set_of_two_lists_is_the_union_of_their_sets((events, _) in pool_and_permutation(),
    cut in any::<Index>()) {
        let (left, right) = events.split_at(cut.index(events.len() + 1));
        let (left, right) = (merge_gset(left).unwrap(), merge_gset(right).unwrap());
        let union: BTreeSet<Tag> = left.union(&right).cloned().collect();
        prop_assert_eq!(merge_gset(&events).unwrap(), union);
    }

    #[test]
    fn counters_do_not_depend_on_order_or_copies((events, shuffled) in pool_and_permutation(),
    again in prop::collection::vec(any::<Index>(), 0..5)) {
        let merged = merge_counter(&events);
        prop_assert_eq!(&merge_counter(&shuffled), &merged);
        prop_assert_eq!(&merge_counter(&with_copies(&events, &again)), &merged);
    }

    #[test]
    fn counters_of_parts_add_up((events, shuffled) in pool_and_permutation(),
    cut in any::<Index>()) {
        let whole = merge_counter(&events).unwrap().total;
        // Parts that share no event add up; parts that do, once each has given up its copies.
        let once = deduped(&events);
        let (left, right) = once.split_at(cut.index(once.len() + 1));
        prop_assert_eq!(merge_counter(left).unwrap().total + merge_counter(right).unwrap().total,
        whole);
        let (left, right) = shuffled.split_at(cut.index(shuffled.len() + 1));
        prop_assert_eq!(merge_counter(&[deduped(left), deduped(right)].concat()).unwrap().total,
        whole);
    }

    #[test]
    fn faults_do_not_depend_on_order(values in prop::collection::vec((0..4_usize,
    select(vec![json!(1), json!("x"), json!([{}]), json!([1, []]), json!(["a"])])), 1..8),
    at in any::<Index>()) {
        let events: Vec<Event> = values.into_iter().map(|(n, value)| with_payload(n,
        json!({ "tags": value, "delta": value }))).collect();
        let mut turned = events.clone();
        turned.rotate_left(at.index(events.len()));
        turned.reverse();
        prop_assert_eq!(merge_gset(&events), merge_gset(&turned));
        prop_assert_eq!(merge_counter(&events), merge_counter(&turned));
    }

    #[test]
    fn resolutions_do_not_depend_on_order(events in concurrent_pool(1), at in any::<Index>()) {
        let mut turned = events.clone();
        turned.rotate_left(at.index(events.len()));
        turned.reverse();
        prop_assert_eq!(outcome(&events), outcome(&turned));
    }

    #[test]
    fn a_winner_does_not_depend_on_copies_or_steps(events in concurrent_pool(2),
    again in prop::collection::vec(any::<Index>(), 0..5), cut in any::<Index>()) {
        let whole = winner(&events);
        prop_assert_eq!(text(&winner(&with_copies(&events, &again))), text(&whole));
        let (left, right) = events.split_at(1 + cut.index(events.len() - 1));
        prop_assert_eq!(text(&winner(&[winner(right), winner(left)])), text(&whole));
        prop_assert_eq!(text(&winner(&[winner(std::slice::from_ref(&whole)), whole.clone()])),
        text(&whole));
    }
}
