//! Lists: lines that begin with bullets or numbers in order.

use copydesk_model::{List, ListItem, ListMark};

use super::inline;
use super::line::{Line, joined};

/// Numbers from here on look like years: such a number alone makes no list.
const FIRST_YEAR: u32 = 1000;

/// A bullet or number at the beginning of a line, and the text after it.
fn mark(text: &str) -> Option<(ListMark, &str)> {
    let c = text.chars().next()?;
    let (mark, rest) = match ListMark::bullet(c) {
        Some(mark) => (mark, text.get(c.len_utf8()..)?),
        None => {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            if !(1..=6).contains(&digits) {
                return None;
            }
            let (mark, rest) = text.split_at_checked(digits + 1)?;
            (mark.parse().ok()?, rest)
        }
    };
    let words = rest.trim_start_matches([' ', '\t']);
    (words.len() < rest.len() && !words.is_empty()).then_some((mark, words))
}

/// Whether a line looks like an item.
pub(super) fn is_item(line: &Line<'_>) -> bool {
    mark(line.text).is_some()
}

/// A list that is being read, and how far its items are indented.
struct Open {
    indent: u32,
    list: List,
}

/// Reads the list that a chunk begins with, up to an item that is not of the same list.
pub(super) fn read(lines: &[Line<'_>]) -> Option<(List, usize)> {
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let (mark, words) = mark(line.text)?;
        close(&mut open, line.indent);
        if !fits(&open, line.indent, mark) {
            match open.as_slice() {
                [_] if at > 0 => break,
                _ => return None,
            }
        }
        let more = more(lines.get(at + 1..)?, line.hard);
        let text = text(words, lines.get(at..=at + more)?);
        let item = ListItem::new(inline::read(&text)?);
        let depth = open.len();
        match open.last_mut().filter(|top| line.indent <= top.indent) {
            Some(top) => top.list.items.push(item),
            None if depth == List::MAX_DEPTH => return None,
            None => open.push(Open { indent: line.indent, list: List { mark, items: vec![item] } }),
        }
        at += 1 + more;
    }
    close(&mut open, 0);
    let list = open.pop()?.list;
    is_list(&list).then_some((list, at))
}

/// How many lines after an item go on with it: those that begin no item, and the one after a break
/// that is meant.
fn more(lines: &[Line<'_>], mut hard: bool) -> usize {
    let goes_on = |line: &&Line<'_>| {
        let goes_on = hard || mark(line.text).is_none();
        hard = line.hard;
        goes_on
    };
    lines.iter().take_while(goes_on).count()
}

/// The text of an item: its first line without the mark, and the lines that go on with it.
fn text(words: &str, lines: &[Line<'_>]) -> String {
    let mut lines = lines.to_vec();
    if let Some(first) = lines.first_mut() {
        first.text = words;
    }
    if let Some(last) = lines.last_mut() {
        last.hard = false;
    }
    joined(&lines).into_owned()
}

/// Puts the lists that are indented further into the items that they belong to.
fn close(open: &mut Vec<Open>, indent: u32) {
    while let [.., outer, top] = open.as_mut_slice() {
        if top.indent <= indent || outer.indent < indent {
            return;
        }
        let list = std::mem::take(&mut top.list.items);
        let list = List { mark: top.list.mark, items: list };
        if let Some(item) = outer.list.items.last_mut() {
            item.list = Some(list);
        }
        open.pop();
    }
}

/// Whether an item can go on with the innermost list, or begin a list in it.
fn fits(open: &[Open], indent: u32, mark: ListMark) -> bool {
    let Some(top) = open.last() else { return true };
    if indent > top.indent {
        return true;
    }
    match top.list.mark.first_number() {
        None => top.list.mark == mark,
        Some(_) => top.list.mark.before_item(top.list.items.len()) == mark.to_string(),
    }
}

/// Whether what was read as a list is one: a dash before a single paragraph is that of a speech, and
/// "1986." before it is a year.
fn is_list(list: &List) -> bool {
    let [item] = list.items.as_slice() else { return true };
    let dash = ['–', '—'].into_iter().filter_map(ListMark::bullet).any(|m| m == list.mark);
    let year = list.mark.first_number().is_some_and(|n| n >= FIRST_YEAR);
    item.list.is_some() || !(dash || year)
}

/// Writes a list, each item on a line.
pub(super) fn write(list: &List) -> String {
    let mut out = String::new();
    write_into(&mut out, list, 0, List::MAX_DEPTH);
    out.truncate(out.trim_end_matches('\n').len());
    out
}

fn write_into(out: &mut String, list: &List, indent: usize, depth: usize) {
    for (n, item) in list.items.iter().enumerate() {
        let mark = list.mark.before_item(n);
        let width = indent + mark.chars().count() + 1;
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(&mark);
        out.push(' ');
        for (i, line) in inline::write(&item.text).split('\n').enumerate() {
            if i > 0 {
                out.push_str("  \n");
                out.extend(std::iter::repeat_n(' ', width));
            }
            out.push_str(line);
        }
        out.push('\n');
        if let Some(list) = item.list.as_ref().filter(|_| depth > 1) {
            write_into(out, list, width, depth - 1);
        }
    }
}
