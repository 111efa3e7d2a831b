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

    /// What is made of each, mostly of one; that is put in a list with room for one.
    pub(crate) fn filter_map<U>(
        &self,
        one: impl FnOnce() -> Vec<U>,
        mut make: impl FnMut(&T) -> Option<U>,
    ) -> Vec<U> {
        if self.rest.is_empty() {
            let Some(made) = make(&self.first) else { return Vec::new() };
            let mut one = one();
            one.push(made);
            return one;
        }
        let mut all = Vec::with_capacity(1 + self.rest.len());
        all.extend(self.iter().filter_map(make));
        all
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

    #[test]
    fn some_are_left_out() {
        let mut few = Few::one(1);
        assert_eq!(few.filter_map(Vec::new, |n| Some(n + 1)), [2]);
        assert!(few.filter_map(Vec::new, |_| None::<i32>).is_empty());
        few.push(2);
        few.push(3);
        assert_eq!(few.filter_map(Vec::new, |n| (*n != 2).then_some(*n)), [1, 3]);
    }
}
