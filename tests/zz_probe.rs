use spec_kitty_events::*;
use std::time::Instant;
#[test]
fn probe() {
    for n in [2000, 20_000, 200_000] {
        let l = format!("{{\"schema_version\":\"3.0.0\",\"payload\":{{\"l\":[{}]}}}}", vec!["{\"feature_slug\":1}"; n].join(","));
        let t = Instant::now();
        let r = Gate::live().envelope(l.as_bytes());
        println!("{n} {} bytes: {:?} {} omitted {}", l.len(), t.elapsed(), r.violations.len(), r.omitted);
    }
    for n in [2000, 20_000, 200_000] {
        let l = format!("{{{}\"a\":1}}", (0..n).map(|i| format!("\"k{i}\":1,")).collect::<String>());
        let t = Instant::now();
        let r = Gate::live().payload("MissionCreated", l.as_bytes());
        println!("unknown {n} {} bytes: {:?} {} omitted {}", l.len(), t.elapsed(), r.violations.len(), r.omitted);
    }
    for n in [2000, 20_000, 100_000] {
        let l = format!("{{\"feature_slug\":{}1{}}}", "{\"mission_key\":".repeat(90), "}".repeat(90));
        let l = format!("{{\"schema_version\":\"3.0.0\",\"p\":[{}]}}", vec![l; n / 100].join(","));
        let t = Instant::now();
        let r = Gate::live().envelope(l.as_bytes());
        println!("deep {n} {} bytes: {:?} {} omitted {}", l.len(), t.elapsed(), r.violations.len(), r.omitted);
    }
}
