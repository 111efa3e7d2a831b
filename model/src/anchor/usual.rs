//! The paths of paragraphs as strings, written by the compiler: an article has one for each annotation.

/// Sections and blocks whose numbers have one digit and up to two.
const SECTIONS: usize = 10;
const BLOCKS: usize = 100;

/// A path with two digits for the block.
const LONGEST: &[u8] = b"sections[0].blocks[00]";

/// Where the digit of the section stands, and the first digit of the block.
const SECTION_AT: usize = 9;
const BLOCK_AT: usize = 19;

/// All paths, one behind the other, each in as many bytes as the longest.
static PATHS: &str = match str::from_utf8(&CELLS) {
    Ok(paths) => paths,
    Err(_) => panic!("digits are ASCII"),
};

static CELLS: [u8; SECTIONS * BLOCKS * LONGEST.len()] = {
    let mut cells = [0; SECTIONS * BLOCKS * LONGEST.len()];
    let mut n = 0;
    while n < SECTIONS * BLOCKS {
        let (_, cell) = cells.split_at_mut(n * LONGEST.len());
        let (cell, _) = cell.split_at_mut(LONGEST.len());
        cell.copy_from_slice(LONGEST);
        cell[SECTION_AT] = b'0' + (n / BLOCKS) as u8;
        let block = (n % BLOCKS) as u8;
        if block < 10 {
            cell[BLOCK_AT] = b'0' + block;
            cell[BLOCK_AT + 1] = b']';
        } else {
            cell[BLOCK_AT] = b'0' + block / 10;
            cell[BLOCK_AT + 1] = b'0' + block % 10;
        }
        n += 1;
    }
    cells
};

/// The path of a block, if its numbers are as small as usual.
pub(super) fn path(section: u32, block: u32) -> Option<&'static str> {
    let (section, block) = (section as usize, block as usize);
    if section >= SECTIONS || block >= BLOCKS {
        return None;
    }
    let from = (section * BLOCKS + block) * LONGEST.len();
    PATHS.get(from..from + LONGEST.len() - usize::from(block < 10))
}

/// The numbers of the section and block, if a path is one of these.
pub(super) fn numbers(path: &str) -> Option<(u32, u32)> {
    let (name, rest) = path.as_bytes().split_first_chunk()?;
    let (section, rest) = rest.split_first()?;
    let (between, rest) = rest.split_first_chunk()?;
    if name != b"sections[" || between != b"].blocks[" {
        return None;
    }
    let digit = |b: &u8| b.is_ascii_digit().then(|| u32::from(b - b'0'));
    let block = match rest {
        [ones, b']'] => digit(ones)?,
        [tens @ b'1'..=b'9', ones, b']'] => 10 * digit(tens)? + digit(ones)?,
        _ => return None,
    };
    Some((digit(section)?, block))
}

#[cfg(test)]
mod tests {
    use super::{numbers, path};

    #[test]
    fn usual_paths_are_as_they_are_formatted() {
        for section in 0..12 {
            for block in 0..110 {
                let written = format!("sections[{section}].blocks[{block}]");
                let usual = section < 10 && block < 100;
                assert_eq!(path(section, block), usual.then_some(written.as_str()));
                assert_eq!(numbers(&written), usual.then_some((section, block)), "{written}");
            }
        }
        assert_eq!(path(u32::MAX, 0), None);
        for other in ["", "sections[0].blocks[00]", "sections[0].blocks[]", "sections[x].blocks[0]"]
        {
            assert_eq!(numbers(other), None, "{other}");
        }
    }
}
