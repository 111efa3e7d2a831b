//! Text that is safe to show: nothing in it can move the cursor, hide or reorder what is shown.

use std::borrow::Cow;
use std::path::Path;

/// A text on one line, with control characters and those that reorder text written out.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    escape(text, |_| false)
}

/// The same, but lines stay lines.
pub(crate) fn visible_lines(text: &str) -> Cow<'_, str> {
    escape(text, |c| c == '\n')
}

/// The name of a file, to show.
///
/// A line of a log that begins with `::` is a command to some build servers, so no name begins so.
pub(crate) fn name(path: &Path) -> String {
    let text = path_text(path);
    let is_command = text.trim_start().starts_with("::");
    let shown = match visible(&text) {
        Cow::Owned(shown) => shown,
        Cow::Borrowed(_) => text,
    };
    if is_command { format!("./{shown}") } else { shown }
}

/// A path as text, not safe to show. Bytes that are no UTF-8 are written as `\xFF`, so that names
/// that differ in them stay different.
pub(crate) fn path_text(path: &Path) -> String {
    if let Some(text) = path.to_str() {
        return text.to_owned();
    }
    let mut text = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        text.push_str(chunk.valid());
        chunk.invalid().iter().for_each(|byte| text.push_str(&format!("\\x{byte:02X}")));
    }
    text
}

/// Whether showing a character would do more than show it.
pub(crate) fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn escape(text: &str, keep: fn(char) -> bool) -> Cow<'_, str> {
    let hide = |c: char| acts(c) && !keep(c);
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if plain || !text.contains(hide) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if hide(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_reordering_characters_are_written_out() {
        assert_eq!(visible("a\u{1b}[31m\nb\u{202e}c\u{85}"), "a\\u{1b}[31m\\nb\\u{202e}c\\u{85}");
    }

    #[test]
    fn ordinary_text_of_any_script_stays() {
        let text = "‘a’ — שלום, Kyiv\u{a0}5\u{200d}";
        assert!(matches!(visible(text), Cow::Borrowed(shown) if shown == text));
    }

    #[test]
    fn no_name_is_a_command_to_a_build_server() {
        assert_eq!(name(Path::new("::stop-commands::x")), "./::stop-commands::x");
        assert_eq!(name(Path::new(" ::x")), "./ ::x");
        assert_eq!(name(Path::new("a::x")), "a::x");
    }

    #[cfg(unix)]
    #[test]
    fn names_that_differ_in_bytes_look_different() {
        use std::os::unix::ffi::OsStrExt;
        let of = |bytes| name(Path::new(std::ffi::OsStr::from_bytes(bytes)));
        assert_eq!([of(b"caf\xe9\n.txt"), of(b"caf\xe8.txt")], ["caf\\xE9\\n.txt", "caf\\xE8.txt"]);
    }

    #[test]
    fn lines_stay_lines_where_asked() {
        assert_eq!(visible_lines("a\n\tb"), "a\n\\tb");
    }
}
