//! Finds where runs of letters end.

use super::super::lexicon::letters_in;
use super::super::spare;

/// Which bytes of a text are ASCII letters.
pub(crate) struct Runs {
    /// A bit for each byte of the text, and room to read a number behind it.
    bits: Vec<u8>,
}

/// Bytes of a number.
const NUMBER: usize = size_of::<u64>();

/// The longest run that is found at one look.
const LOOK: usize = u64::BITS as usize - NUMBER;

impl Runs {
    /// Those of a text.
    pub(crate) fn new(text: &str) -> Self {
        let (eights, rest) = text.as_bytes().as_chunks::<NUMBER>();
        let mut last = [0; NUMBER];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        let mut bits = spare::take(|spare| &mut spare.runs);
        bits.reserve(eights.len() + 1 + NUMBER);
        bits.extend(eights.iter().map(|eight| letters_in(*eight)));
        bits.push(letters_in(last));
        bits.resize(bits.len() + NUMBER, 0);
        Self { bits }
    }

    /// The byte behind the run of letters that begins at a byte: that byte if none does.
    #[inline(always)]
    pub(super) fn end(&self, at: usize) -> usize {
        let letters = self.ahead(at);
        if letters < LOOK { at + letters } else { self.far_end(at) }
    }

    #[cold]
    #[inline(never)]
    fn far_end(&self, at: usize) -> usize {
        let mut end = at;
        loop {
            let letters = self.ahead(end).min(LOOK);
            end += letters;
            if letters < LOOK {
                return end;
            }
        }
    }

    /// How many letters stand from a byte on; no more than [`LOOK`] are looked at for sure.
    #[inline(always)]
    fn ahead(&self, at: usize) -> usize {
        let byte = at / NUMBER;
        let bits = self.bits.get(byte..byte + NUMBER).and_then(<[u8]>::first_chunk);
        let bits = bits.map_or(0, |bits| u64::from_le_bytes(*bits));
        (!(bits >> (at % NUMBER))).trailing_zeros() as usize
    }
}

impl Drop for Runs {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.runs, std::mem::take(&mut self.bits));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_end_at_what_is_no_letter() {
        for length in 0..200 {
            for gap in 1..20 {
                let text = format!("{}{}", "-".repeat(gap), "x".repeat(length));
                for behind in ["", "9", "é", "- z", "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"] {
                    let text = format!("{text}{behind}");
                    let runs = Runs::new(&text);
                    assert_eq!(runs.end(0), 0);
                    assert_eq!(runs.end(gap), gap + length, "{length} {gap} {behind:?}");
                    assert_eq!(runs.end(gap + length / 2), gap + length, "{length} {gap}");
                }
            }
        }
    }
}
