//! Times tasks that run in turn, so that a machine that slows down slows all of them; what counts is the ratio. Knows
//! no task.

use std::time::{Duration, Instant};

/// How long a task took.
#[derive(Clone, Copy)]
pub struct Time {
    pub best: Duration,
    pub median: Duration,
}

/// The time of each of the tasks, over so many rounds. A first round goes before them and does not count.
pub fn in_turn(rounds: usize, tasks: &mut [(&str, &mut dyn FnMut())]) -> Vec<Time> {
    let mut times = vec![Vec::new(); tasks.len()];
    for _ in 0..=rounds {
        for (task, times) in tasks.iter_mut().zip(&mut times) {
            let start = Instant::now();
            (task.1)();
            times.push(start.elapsed());
        }
    }
    let time = |mut times: Vec<Duration>| {
        times.remove(0);
        times.sort();
        Time { best: times[0], median: times[times.len() / 2] }
    };
    times.into_iter().map(time).collect()
}

/// Prints a line for each task: its times, how many bytes that is a second, and the ratio to the first one, all by
/// the median save the best time.
pub fn table(title: &str, names: &[&str], times: &[Time], bytes: usize) {
    println!("\n{title}");
    for (name, time) in names.iter().zip(times) {
        let (best, median) = (time.best.as_secs_f64(), time.median.as_secs_f64());
        let (rate, ratio) = (bytes as f64 / median / 1e6, median / times[0].median.as_secs_f64());
        println!(
            "  {name:34} {:9.2} ms {:9.2} ms at best {rate:8.0} MB/s {ratio:6.2}x",
            median * 1e3,
            best * 1e3
        );
    }
}
