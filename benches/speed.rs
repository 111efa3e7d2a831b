//! How fast everything is, with criterion: `cargo bench -p copydesk-benches --bench speed`.

use copydesk_benches::articles;
use copydesk_benches::jobs::{Job, jobs};
use criterion::{BenchmarkGroup, Criterion, Throughput, measurement::WallTime};

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    for pair in jobs(&articles(200)) {
        let mut group = criterion.benchmark_group(pair.ours.name);
        measure(&mut group, pair.ours);
        measure(&mut group, pair.floor);
        group.finish();
    }
    criterion.final_summary();
}

fn measure(group: &mut BenchmarkGroup<'_, WallTime>, mut job: Job) {
    group.throughput(Throughput::Bytes(job.bytes as u64));
    group.bench_function(job.name, |bencher| bencher.iter(&mut job.run));
}
