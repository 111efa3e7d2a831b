//! A change as `patch` reads it.

use similar::TextDiff;

/// The change of a file in the unified form, under a path with slashes.
pub(crate) fn unified(path: &str, before: &str, after: &str) -> String {
    TextDiff::from_lines(before, after)
        .unified_diff()
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_has_its_lines_and_its_place() {
        let expected = "--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,2 @@\n one\n-two \n+two\n";
        assert_eq!(unified("x.txt", "one\ntwo \n", "one\ntwo\n"), expected);
    }
}
