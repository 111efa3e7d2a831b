//! Keeps the numbers of some things, where whether one is kept is hard to guess.

use super::spare::List;

/// The numbers of some things, in their order.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    /// The numbers, and room behind them.
    numbers: Vec<u32>,
    /// How many there are.
    len: usize,
}

/// For how many more there is room when there is none.
const ROOM: usize = 64;

impl Numbers {
    /// With room for so many.
    pub(crate) fn reserve(&mut self, numbers: usize) {
        self.numbers.resize(self.len + numbers, 0);
    }

    /// How many there are.
    pub(crate) const fn len(&self) -> usize {
        self.len
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
    // It is written in any case, and counted if so.
    #[inline(always)]
    pub(crate) fn push_if(&mut self, number: u32, on: bool) {
        match self.numbers.get_mut(self.len) {
            Some(slot) => *slot = number,
            None => self.grow(number),
        }
        self.len += usize::from(on);
    }

    /// Adds of so many numbers, this the first, those of which something holds.
    #[inline(always)]
    pub(crate) fn push_those(&mut self, first: u32, on: impl ExactSizeIterator<Item = bool>) {
        if self.numbers.len() < self.len + on.len() {
            self.make_room(on.len());
        }
        let (mut kept, room) = (0, self.numbers.get_mut(self.len..).unwrap_or_default());
        for (number, on) in (first..).zip(on) {
            if let Some(slot) = room.get_mut(kept) {
                *slot = number;
            }
            kept += usize::from(on);
        }
        self.len += kept;
    }

    #[cold]
    #[inline(never)]
    fn make_room(&mut self, numbers: usize) {
        self.numbers.resize(2 * self.len + numbers + ROOM, 0);
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

impl List for Numbers {
    fn clear(&mut self) {
        self.clear();
    }

    fn bytes(&self) -> usize {
        self.capacity() * size_of::<u32>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_those_that_are_meant_are_kept() {
        let mut numbers = Numbers::default();
        for number in 0..1000 {
            numbers.push_if(number, number % 7 == 3);
        }
        let expected: Vec<u32> = (0..1000).skip(3).step_by(7).collect();
        assert_eq!(numbers.all(), expected);
        let mut others = Numbers::default();
        for first in (0..1000).step_by(40) {
            others.push_those(first, (first..first + 40).map(|number| number % 7 == 3));
        }
        assert_eq!(others.all(), expected);
    }
}
