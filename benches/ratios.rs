//! A table of every job beside its floor, measured in turns in one run:
//! `cargo run --release -p copydesk-benches --bin ratios [ROUNDS]`.
#![allow(clippy::print_stdout, reason = "prints a table")]

use std::time::{Duration, Instant};

use copydesk_benches::articles;
use copydesk_benches::jobs::{Job, Pair, jobs};

fn main() {
    let rounds = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(15);
    println!("| what | MB/s | articles/s | floor | MB/s | ratio |\n|---|---|---|---|---|---|");
    for Pair { mut ours, mut floor } in jobs(&articles(300)) {
        let (mut of_ours, mut of_floor) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            of_ours.push(time(&mut ours));
            of_floor.push(time(&mut floor));
        }
        let (a, b) = (median(of_ours), median(of_floor));
        let rate = |job: &Job, time: f64| job.bytes as f64 / time / 1e6;
        println!(
            "| {} | {:.0} | {:.0} | {} | {:.0} | {:.2} |",
            ours.name,
            rate(&ours, a),
            ours.articles as f64 / a,
            floor.name,
            rate(&floor, b),
            b / a
        );
    }
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).map_or(f64::NAN, Duration::as_secs_f64)
}

/// Systems count the time of a processor in steps; a measurement takes many.
const AT_LEAST: Duration = Duration::from_millis(80);

/// The time that one run had a processor, where the system tells it, over as many runs as it takes to
/// tell.
fn time(job: &mut Job) -> Duration {
    let (start, begin, mut runs) = (Instant::now(), processor(), 0);
    while runs == 0 || start.elapsed() < AT_LEAST {
        (job.run)();
        runs += 1;
    }
    let took = match (begin, processor()) {
        (Some(begin), Some(end)) if end > begin => end - begin,
        _ => start.elapsed(),
    };
    took / runs
}

fn processor() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
