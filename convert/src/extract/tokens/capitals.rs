//! Keeps the numbers of the words with a capital.

/// The numbers of the words with a capital, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Capitals {
    /// The numbers, and room behind them.
    numbers: Vec<u32>,
    /// How many there are.
    len: usize,
}

/// For how many more there is room when there is none.
const ROOM: usize = 64;

impl Capitals {
    /// With room for so many.
    pub(crate) fn reserve(&mut self, numbers: usize) {
        self.numbers.resize(self.len + numbers, 0);
    }

    /// Takes out all.
    pub(crate) fn clear(&mut self) {
        self.numbers.clear();
        self.len = 0;
    }

    /// How many there is room for.
    pub(crate) const fn capacity(&self) -> usize {
        self.numbers.capacity()
    }

    /// Adds a number if so.
    // Whether a word has a capital is hard to guess: it is written in any case, and counted if so.
    #[inline(always)]
    pub(super) fn push_if(&mut self, number: u32, on: bool) {
        match self.numbers.get_mut(self.len) {
            Some(slot) => *slot = number,
            None => self.grow(number),
        }
        self.len += usize::from(on);
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, number: u32) {
        self.numbers.push(number);
        self.numbers.resize(2 * self.numbers.len() + ROOM, 0);
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[u32] {
        self.numbers.get(..self.len).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_those_that_are_meant_are_kept() {
        let mut capitals = Capitals::default();
        for number in 0..1000 {
            capitals.push_if(number, number % 7 == 3);
        }
        let expected: Vec<u32> = (0..1000).skip(3).step_by(7).collect();
        assert_eq!(capitals.all(), expected);
    }
}
