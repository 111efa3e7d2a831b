//! What the suite and the evaluations share: fixtures and comparison.
