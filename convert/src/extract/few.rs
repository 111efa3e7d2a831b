//! Holds one thing or several.

/// One thing, which needs no memory of its own, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Few<T> {
    first: T,
    rest: Vec<T>,
}

impl<T> Few<T> {
    pub(crate) const fn one(first: T) -> Self {
        Self { first, rest: Vec::new() }
    }

    pub(crate) fn push(&mut self, thing: T) {
        self.rest.push(thing);
    }

    pub(crate) const fn first(&self) -> &T {
        &self.first
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        std::iter::once(&mut self.first).chain(&mut self.rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_stay_in_their_order() {
        let mut few = Few::one(1);
        few.push(2);
        few.push(3);
        few.iter_mut().for_each(|n| *n *= 10);
        assert_eq!(few.first(), &10);
        assert_eq!(few.iter().copied().collect::<Vec<_>>(), [10, 20, 30]);
        assert_eq!(few.iter().size_hint(), (3, Some(3)));
    }
}
