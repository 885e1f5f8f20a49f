//! Lanes, and execution modes.

use super::*;

#[test]
fn the_lanes_are_those_of_the_contract_and_known_ones_keep_their_order() {
    let listed = schema("Lane").unwrap();
    let listed: Vec<&str> =
        listed["enum"].as_array().unwrap().iter().map(|lane| lane.as_str().unwrap()).collect();
    assert_eq!(Lane::ALL.iter().map(|lane| lane.as_str()).collect::<Vec<_>>(), listed);
    let known = |lane: &&Lane| LANES.iter().any(|(_, known)| known == *lane);
    assert!(Lane::ALL.iter().filter(known).eq(LANES.iter().map(|(_, lane)| lane)));
    for (text, lane) in LANES {
        assert_eq!(lane.as_str(), text);
        assert_eq!(lane.to_string(), text);
        assert_eq!(written(&lane), text);
        assert_eq!(normalize_lane(text), Ok(lane));
        assert_eq!(text.parse::<Lane>().unwrap(), lane);
        assert_eq!(read::<Lane>(&json!(text)), lane);
        assert!(accepts("Lane", &json!(text)) && accepts("InboundLane", &json!(text)), "{text}");
    }
    assert!(LANES.windows(2).all(|w| w[0].1 < w[1].1));
}

#[test]
fn doing_is_in_progress_wherever_a_lane_is_read() {
    // D5
    assert_eq!(normalize_lane("doing"), Ok(Lane::InProgress));
    assert_eq!("doing".parse::<Lane>().unwrap(), Lane::InProgress);
    assert_eq!(Lane::try_from("doing").unwrap(), Lane::InProgress);
    assert_eq!(Lane::try_from("doing".to_owned()).unwrap(), Lane::InProgress);
    assert_eq!(read::<Lane>(&json!("doing")), Lane::InProgress);
    assert_eq!(serde_json::from_str::<Lane>("\"do\\u0069ng\"").unwrap(), Lane::InProgress);
    assert_eq!(read::<Option<Lane>>(&json!("doing")), Some(Lane::InProgress));
    let payload = with(&status(), json!({"from_lane": "doing", "to_lane": "doing"}));
    let typed: StatusTransitionPayload = read(&payload);
    assert_eq!((typed.from_lane, typed.to_lane), (Some(Lane::InProgress), Lane::InProgress));
    let built: StatusTransitionPayload = StatusTransitionPayload::builder()
        .mission_slug("importer")
        .wp_id("WP01")
        .from_lane(Lane::InProgress)
        .to_lane("doing")
        .actor("ana")
        .execution_mode(ExecutionMode::Worktree)
        .try_into()
        .unwrap();
    assert_eq!(built, typed);
    assert!(Gate::live().payload("WPStatusChanged", payload.to_string().as_bytes()).is_valid());
    assert_eq!(
        Validated::<StatusTransitionPayload>::read(payload.to_string().as_bytes()).unwrap().to_lane,
        Lane::InProgress
    );
    let Payload::WPStatusChanged(typed) =
        Payload::from_value(EventType::WPStatusChanged, payload.clone()).unwrap().unwrap()
    else {
        panic!()
    };
    assert_eq!(typed.to_lane, Lane::InProgress);
    let admitted =
        AdmittedEvent::read(with(&envelope(), json!({"payload": payload})).to_string().as_bytes())
            .unwrap();
    let Payload::WPStatusChanged(typed) = admitted.payload() else { panic!() };
    assert_eq!((typed.from_lane, typed.to_lane), (Some(Lane::InProgress), Lane::InProgress));
}

#[test]
fn only_canonical_lanes_are_written() {
    // D5
    let typed: StatusTransitionPayload =
        read(&with(&status(), json!({"from_lane": "doing", "to_lane": "doing"})));
    for value in [written(&typed), written(&Payload::from(typed.clone()))] {
        assert_eq!(
            (&value["from_lane"], &value["to_lane"]),
            (&json!("in_progress"), &json!("in_progress"))
        );
    }
    assert!(!accepts("Lane", &json!("doing")));
    assert!(accepts("InboundLane", &json!("doing")));
}

#[test]
fn nothing_else_is_a_lane() {
    for text in [
        "",
        "Doing",
        "DOING",
        " doing",
        "doing ",
        "Planned",
        "in progress",
        "in-progress",
        "inprogress",
        "cancelled",
        "review",
        "finished",
        "planned\n",
        "dоne",
    ] {
        let error = normalize_lane(text).unwrap_err();
        assert_eq!(error.code(), Code::LaneUnknown);
        assert_eq!(error.code().as_str(), "lane.unknown");
        assert!(
            text.parse::<Lane>().is_err() && serde_json::from_value::<Lane>(json!(text)).is_err(),
            "{text:?}"
        );
        assert!(!accepts("InboundLane", &json!(text)), "{text:?}");
        for name in ["from_lane", "to_lane"] {
            let payload = with(&status(), json!({name: text})).to_string();
            let found: Vec<_> = Gate::live()
                .payload("WPStatusChanged", payload.as_bytes())
                .violations
                .into_iter()
                .map(|v| (v.code, v.pointer))
                .collect();
            assert_eq!(found, [(Code::LaneUnknown, format!("/{name}"))], "{text:?}");
        }
    }
    for value in [json!(1), json!(true), json!([]), json!({})] {
        assert!(serde_json::from_value::<Lane>(value).is_err());
    }
}

#[test]
fn the_synchronisation_vocabularies_map_every_lane() {
    for (lane, v1, v2) in [
        ("planned", "planned", "planned"),
        ("claimed", "planned", "planned"),
        ("in_progress", "doing", "doing"),
        ("for_review", "for_review", "for_review"),
        ("approved", "done", "approved"),
        ("done", "done", "done"),
        ("blocked", "doing", "doing"),
        ("canceled", "planned", "planned"),
    ] {
        let lane = normalize_lane(lane).unwrap();
        assert_eq!(sync_lane_v1(lane).as_str(), v1, "{lane}");
        assert_eq!(sync_lane_v2(lane).as_str(), v2, "{lane}");
    }
    assert_eq!(
        SyncLaneV1::ALL.iter().map(|l| l.as_str()).collect::<Vec<_>>(),
        ["planned", "doing", "for_review", "done"]
    );
    assert_eq!(
        SyncLaneV2::ALL.iter().map(|l| l.as_str()).collect::<Vec<_>>(),
        ["planned", "doing", "for_review", "approved", "done"]
    );
    // Here doing is a name of its own, and the lanes' names are none.
    assert_eq!(written(&read::<SyncLaneV1>(&json!("doing"))), "doing");
    assert_eq!("doing".parse::<SyncLaneV2>().unwrap(), SyncLaneV2::Doing);
    for text in ["in_progress", "claimed", "canceled", "blocked"] {
        assert!(
            text.parse::<SyncLaneV1>().is_err() && text.parse::<SyncLaneV2>().is_err(),
            "{text}"
        );
    }
    assert!("approved".parse::<SyncLaneV1>().is_err());
}

#[test]
fn execution_modes_are_two() {
    assert_eq!(
        ExecutionMode::ALL.iter().map(|m| m.as_str()).collect::<Vec<_>>(),
        ["worktree", "direct_repo"]
    );
}
