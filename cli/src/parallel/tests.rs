use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::*;

const GO_ON: ControlFlow<()> = ControlFlow::Continue(());

/// Feeds numbers up to `to`, and returns what is taken.
fn run(jobs: usize, to: usize, bytes: usize, work: impl Fn(usize) -> usize + Sync) -> Vec<String> {
    let mut taken = Vec::new();
    let feed = |feed: &mut Feed<'_, usize>| {
        let _ = (0..to).try_for_each(|number| feed.put(number, bytes));
    };
    ordered(
        jobs,
        feed,
        |number| work(*number),
        |number, result| {
            taken.push(format!("{number} {result:?}"));
            GO_ON
        },
    );
    taken
}

#[test]
fn results_come_in_the_order_of_things_whatever_the_number_of_threads() {
    let slow_at_first = |number: usize| {
        thread::sleep(Duration::from_micros(500_u64.saturating_sub(number as u64 * 5)));
        number * 2
    };
    let expected: Vec<_> = (0..500).map(|number| format!("{number} Ok({})", number * 2)).collect();
    for jobs in [1, 2, 3, 16] {
        for bytes in [0, 10_000, MAX_BYTES * 2] {
            assert_eq!(run(jobs, 500, bytes, slow_at_first), expected, "{jobs} {bytes}");
        }
    }
}

#[test]
fn a_panic_is_the_result_of_its_thing_alone() {
    for jobs in [1, 4] {
        let taken = run(jobs, 100, 1_000, |number| match number {
            41 => panic!("a defect, on purpose"),
            _ => number,
        });
        assert_eq!(taken.len(), 100);
        assert_eq!(taken[41], "41 Err(Panicked)");
        assert_eq!(taken[99], "99 Ok(99)");
    }
}

#[test]
fn a_taker_that_has_had_enough_ends_it() {
    for jobs in [1, 4] {
        let (fed, mut taken) = (AtomicUsize::new(0), 0);
        ordered(
            jobs,
            |feed| {
                while feed.put((), 1_000).is_continue() {
                    fed.fetch_add(1, Ordering::Relaxed);
                }
            },
            |()| (),
            |(), _| {
                taken += 1;
                if taken == 100 { ControlFlow::Break(()) } else { GO_ON }
            },
        );
        assert_eq!(taken, 100);
    }
}

#[test]
fn what_is_under_way_is_bounded() {
    let (inside, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let bytes = MAX_BYTES / 4;
    ordered(
        4,
        |feed| {
            for _ in 0..200 {
                most.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                let _ = feed.put((), bytes);
            }
        },
        |()| (),
        |(), _| {
            thread::sleep(Duration::from_micros(100));
            inside.fetch_sub(1, Ordering::SeqCst);
            GO_ON
        },
    );
    // Three have room; one waits for it, one more has just been taken, or is being made.
    assert!(most.into_inner() <= 5);
}

#[test]
fn what_is_handed_over_is_taken_before_more_comes() {
    let (send, receive) = std::sync::mpsc::channel();
    ordered(
        2,
        move |feed| {
            for number in 0..3 {
                let _ = feed.put(number, 1);
                let _ = feed.hand_over();
                assert_eq!(receive.recv_timeout(Duration::from_secs(60)), Ok(number));
            }
        },
        |number| *number,
        |number, _| {
            send.send(number).unwrap();
            GO_ON
        },
    );
}
