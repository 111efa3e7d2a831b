//! A difference as lines of text.

use std::fmt;

use super::{Change, Difference};
use crate::{Event, Figure, Party, Quote};

impl fmt::Display for Difference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { metadata, texts, form, parties, quotes, events, figures } = self;
        for field in metadata {
            writeln!(f, "{field}: changed")?;
        }
        for change in texts {
            match change {
                Change::Added(new) => writeln!(f, "{}: {{+{}+}}", new.path, new.text)?,
                Change::Removed(old) => writeln!(f, "{}: [-{}-]", old.path, old.text)?,
                Change::Changed { before, after } => {
                    write!(f, "{}: ", after.path)?;
                    words(f, before.text, after.text)?;
                }
            }
        }
        if *form {
            writeln!(f, "sections: the same words in another form")?;
        }
        each(f, "party", parties, |p: &Party| p.name.to_string())?;
        each(f, "quote", quotes, |q: &Quote| format!("{:?}", q.words()))?;
        each(f, "event", events, |e: &Event| e.trigger.words.to_string())?;
        each(f, "figure", figures, |f: &Figure| f.mention.words.to_string())
    }
}

fn each<T>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    changes: &[Change<&T>],
    show: impl Fn(&T) -> String,
) -> fmt::Result {
    changes.iter().try_for_each(|change| match change {
        Change::Added(new) => writeln!(f, "{name}: {{+{}+}}", show(new)),
        Change::Removed(old) => writeln!(f, "{name}: [-{}-]", show(old)),
        Change::Changed { before, after } => {
            let (before, after) = (show(before), show(after));
            if before == after {
                return writeln!(f, "{name}: {after}: changed");
            }
            writeln!(f, "{name}: [-{before}-]{{+{after}+}}")
        }
    })
}

/// Two versions of a text as one: what they share at both ends once, and between them what was
/// taken out and put in, by whole words.
fn words(f: &mut fmt::Formatter<'_>, before: &str, after: &str) -> fmt::Result {
    let before: Vec<&str> = before.split(' ').collect();
    let after: Vec<&str> = after.split(' ').collect();
    let shortest = before.len().min(after.len());
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = before.iter().zip(&after).take_while(same).count();
    let tail = before.iter().rev().zip(after.iter().rev()).take_while(same).count();
    let tail = tail.min(shortest - head);
    let middle = |all: &[&str]| all.get(head..all.len() - tail).unwrap_or_default().join(" ");
    let (out, put) = (middle(&before), middle(&after));
    let mut parts = Vec::with_capacity(3);
    parts
        .extend((head > 0).then(|| after.iter().take(head).copied().collect::<Vec<_>>().join(" ")));
    let out = if out.is_empty() { out } else { format!("[-{out}-]") };
    let put = if put.is_empty() { put } else { format!("{{+{put}+}}") };
    parts.push(out + &put);
    let skipped = after.len() - tail;
    parts.extend(
        (tail > 0).then(|| after.iter().skip(skipped).copied().collect::<Vec<_>>().join(" ")),
    );
    writeln!(f, "{}", parts.join(" "))
}
