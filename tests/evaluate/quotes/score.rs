//! Scores predicted quotes against gold.

use serde::Deserialize;

use crate::name::Name;
use crate::predict::Predicted;

/// A quote of the gold.
#[derive(Debug, Deserialize)]
pub(crate) struct Gold {
    start: usize,
    end: usize,
    speaker: Option<Speaker>,
}

#[derive(Debug, Deserialize)]
struct Speaker {
    text: String,
    #[serde(rename = "type")]
    kind: String,
    resolved: Option<Vec<String>>,
}

/// A span between quotation marks that is nobody's words.
#[derive(Debug, Deserialize)]
pub(crate) struct Negative {
    start: usize,
    end: usize,
}

/// Counts over articles.
#[derive(Debug, Default)]
pub(crate) struct Score {
    gold: usize,
    predicted: usize,
    found: usize,
    nominal: usize,
    nominal_right: usize,
    pronouns: usize,
    pronouns_right: usize,
    joint: usize,
    negatives: usize,
    rejected: usize,
    articles: usize,
    perfect: usize,
}

impl Score {
    /// Adds an article.
    pub(crate) fn add(&mut self, gold: &[Gold], predicted: &[Predicted], negatives: &[Negative]) {
        let matches = pair(gold, predicted);
        let before = self.joint;
        for (g, p) in gold.iter().zip(&matches) {
            self.found += usize::from(p.is_some());
            self.speaker(g, p.and_then(|p| predicted.get(p)));
        }
        self.gold += gold.len();
        self.predicted += predicted.len();
        self.articles += usize::from(!gold.is_empty() || !predicted.is_empty());
        let right = self.joint - before;
        self.perfect +=
            usize::from(right > 0) * usize::from(right == gold.len() && right == predicted.len());
        for n in negatives {
            self.negatives += 1;
            let hit = predicted.iter().any(|p| overlap((n.start, n.end), (p.start, p.end)) >= 0.8);
            self.rejected += usize::from(!hit);
        }
    }

    fn speaker(&mut self, gold: &Gold, predicted: Option<&Predicted>) {
        let Some(speaker) = &gold.speaker else {
            self.joint += usize::from(predicted.is_some_and(|p| p.speaker.is_none()));
            return;
        };
        let named = predicted.and_then(|p| p.speaker.as_deref());
        let mention = predicted.and_then(|p| p.mention.as_deref());
        let right = match (speaker.kind.as_str(), &speaker.resolved) {
            ("pronoun", Some(resolved)) => {
                let right = resolved.iter().any(|r| is(r, named));
                self.pronouns += 1;
                self.pronouns_right += usize::from(right);
                right
            }
            ("pronoun", None) => named.or(mention).is_some(),
            (kind, resolved) => {
                let common = kind == "common";
                let right = is(&speaker.text, named)
                    || common && is(&speaker.text, mention)
                    || common && resolved.iter().flatten().any(|r| is(r, named));
                self.nominal += 1;
                self.nominal_right += usize::from(right);
                right
            }
        };
        self.joint += usize::from(right);
    }

    /// The table of the figures that count.
    pub(crate) fn table(&self) -> String {
        let share = |a: usize, b: usize| if b == 0 { 0.0 } else { 100.0 * a as f64 / b as f64 };
        let f1 = |right: usize| share(2 * right, self.gold + self.predicted);
        let rows = [
            ("detection F1", f1(self.found), self.gold),
            ("negatives rejected", share(self.rejected, self.negatives), self.negatives),
            ("nominal speaker", share(self.nominal_right, self.nominal), self.nominal),
            ("pronoun resolved", share(self.pronouns_right, self.pronouns), self.pronouns),
            ("quote and speaker F1", f1(self.joint), self.gold),
            ("articles all right", share(self.perfect, self.articles), self.articles),
        ];
        let mut out = String::new();
        for (name, value, of) in rows {
            out += &format!("{name:<22}{value:>6.1} of {of}\n");
        }
        out
    }
}

/// Whether a predicted name means the speaker.
fn is(gold: &str, predicted: Option<&str>) -> bool {
    predicted.is_some_and(|p| Name::new(gold).same(&Name::new(p)))
}

/// The share of the longer span that both have.
fn overlap(a: (usize, usize), b: (usize, usize)) -> f64 {
    let both = a.1.min(b.1).saturating_sub(a.0.max(b.0));
    let longer = (a.1 - a.0).max(b.1 - b.0).max(1);
    both as f64 / longer as f64
}

/// For each gold quote the predicted one that overlaps it by four fifths, each used once.
fn pair(gold: &[Gold], predicted: &[Predicted]) -> Vec<Option<usize>> {
    let mut used = vec![false; predicted.len()];
    let mut pairs = Vec::new();
    for g in gold {
        let fits = |p: &Predicted| overlap((g.start, g.end), (p.start, p.end));
        let best = predicted
            .iter()
            .enumerate()
            .filter(|(i, p)| !used[*i] && fits(p) >= 0.8)
            .max_by(|a, b| fits(a.1).total_cmp(&fits(b.1)));
        let best = best.map(|b| b.0);
        if let Some(i) = best {
            used[i] = true;
        }
        pairs.push(best);
    }
    pairs
}
