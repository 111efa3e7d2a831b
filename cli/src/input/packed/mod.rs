//! Compressed files, and archives of files: what their names and first bytes say.

mod gzip;
mod zstd;

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Display;
use std::io::{self, BufRead, Chain, Cursor, ErrorKind, Read};
use std::path::Path;

use copydesk_convert::{Format, MAX_BYTES};

/// The endings of compressed files.
const COMPRESSED: [&str; 3] = ["gz", "zst", "zstd"];

/// The endings of archives, compressed or not.
const ARCHIVES: [&str; 3] = ["tar", "tgz", "tzst"];

/// How many bytes tell what a file is: the mark of a tar stands at the end of its first block.
const HEAD: usize = 512;

/// What a compressed file may unpack to, whatever its size.
const MAX_UNPACKED: u64 = 1 << 30;

/// What it may unpack to beyond that, as a multiple of its size. Text shrinks to a fifth, and the same
/// article a thousand times over to a hundredth; bombs reach a thousandth and much less.
const MAX_RATIO: u64 = 500;

/// A stream of which the beginning was looked at.
pub(crate) type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

/// The name of what a compressed file holds: `a.jsonl` of `a.jsonl.gz`, `a.tar` of `a.tgz`.
pub(crate) fn inner(path: &Path) -> Cow<'_, Path> {
    if !may_be_packed(path) {
        return path.into();
    }
    match path.extension() {
        Some(ending) if is_one_of(ending, &["tgz", "tzst"]) => path.with_extension("tar").into(),
        Some(ending) if is_one_of(ending, &COMPRESSED) => path.with_extension("").into(),
        _ => path.into(),
    }
}

/// The format that a name says, of a compressed file too.
pub(crate) fn format(path: &Path) -> Option<Format> {
    Format::of_path(&inner(path)).filter(|format| format.info().reads)
}

/// Whether a name says that the file is an archive.
pub(crate) fn is_archive(path: &Path) -> bool {
    may_be_packed(path)
        && inner(path).extension().is_some_and(|ending| is_one_of(ending, &ARCHIVES))
}

/// Whether a name may be that of a compressed file or archive: of most others the last two letters say no.
fn may_be_packed(path: &Path) -> bool {
    match path.as_os_str().as_encoded_bytes() {
        // Behind a letter or digit no part of a path ends but the name itself.
        [.., a, b] if a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() => {
            let end = [a.to_ascii_lowercase(), b.to_ascii_lowercase()];
            matches!(&end, b"gz" | b"st" | b"td" | b"ar")
        }
        _ => true,
    }
}

fn is_one_of(ending: &OsStr, endings: &[&str]) -> bool {
    endings.iter().any(|one| ending.eq_ignore_ascii_case(one))
}

/// Whether the first bytes of a file say that it is compressed.
pub(crate) fn is_compressed(bytes: &[u8]) -> bool {
    compression(bytes).is_some()
}

/// The bytes of a file, unpacked if it is compressed; of one that is too large, one more than the
/// limit.
pub(crate) fn unpacked(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    if compression(&bytes).is_none() {
        return Ok(bytes);
    }
    let mut text = Vec::new();
    open(Cursor::new(bytes))?.take(MAX_BYTES as u64 + 1).read_to_end(&mut text)?;
    Ok(text)
}

/// A stream, unpacked if its first bytes say that it is compressed.
pub(crate) fn open<'r>(reader: impl Read + 'r) -> io::Result<Box<dyn Read + 'r>> {
    let (head, reader) = head(reader, 4)?;
    let packed = io::BufReader::with_capacity(64 << 10, Counted { reader, count: 0 });
    Ok(match compression(&head) {
        None => Box::new(packed.into_inner().reader),
        Some(Compression::Gzip) => Box::new(Unpacking::new(gzip::Members::new(packed))),
        Some(Compression::Zstd) => Box::new(Unpacking::new(zstd::Frames::new(packed))),
    })
}

/// Whether a stream is a tar, and the stream.
pub(crate) fn is_tar<R: Read>(reader: R) -> io::Result<(bool, Whole<R>)> {
    let (head, reader) = head(reader, HEAD)?;
    Ok((head.get(257..262) == Some(b"ustar"), reader))
}

/// A stream of which it is known what it is.
pub(crate) struct Known<'r> {
    /// Whether it was compressed.
    pub(crate) unpacked: bool,
    /// Whether it is a tar.
    pub(crate) is_tar: bool,
    /// The whole of it, unpacked.
    pub(crate) reader: Whole<Box<dyn Read + 'r>>,
}

/// Unpacks a stream, and says what it is.
pub(crate) fn know<'r>(reader: impl Read + 'r) -> io::Result<Known<'r>> {
    let (head, reader) = head(reader, 4)?;
    let unpacked = is_compressed(&head);
    let (is_tar, reader) = is_tar(open(reader)?)?;
    Ok(Known { unpacked, is_tar, reader })
}

/// The first bytes of a stream, and the whole of it.
fn head<R: Read>(mut reader: R, most: usize) -> io::Result<(Vec<u8>, Whole<R>)> {
    let mut head = Vec::with_capacity(most);
    reader.by_ref().take(most as u64).read_to_end(&mut head)?;
    Ok((head.clone(), Cursor::new(head).chain(reader)))
}

#[derive(Clone, Copy)]
enum Compression {
    Gzip,
    Zstd,
}

fn compression(bytes: &[u8]) -> Option<Compression> {
    match bytes {
        [0x1F, 0x8B, 8, ..] => Some(Compression::Gzip),
        // A frame for others than decoders can come first.
        [0x28, 0xB5, 0x2F, 0xFD, ..] | [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..] => {
            Some(Compression::Zstd)
        }
        _ => None,
    }
}

/// Counts what is read.
struct Counted<R> {
    reader: R,
    count: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.count += read as u64;
        Ok(read)
    }
}

/// How many packed bytes were read.
trait Packed {
    fn packed(&self) -> u64;
}

impl<R: Read> Packed for gzip::Members<io::BufReader<Counted<R>>> {
    fn packed(&self) -> u64 {
        self.get_ref().map_or(0, |packed| packed.get_ref().count)
    }
}

impl<R: Read> Packed for zstd::Frames<io::BufReader<Counted<R>>> {
    fn packed(&self) -> u64 {
        self.get_ref().get_ref().count
    }
}

/// Stops at what unpacks to very much more than it is.
struct Unpacking<R> {
    reader: R,
    unpacked: u64,
}

impl<R> Unpacking<R> {
    const fn new(reader: R) -> Self {
        Self { reader, unpacked: 0 }
    }
}

impl<R: Read + Packed> Read for Unpacking<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.unpacked += read as u64;
        let packed = self.reader.packed();
        if self.unpacked > MAX_UNPACKED.max(packed.saturating_mul(MAX_RATIO)) {
            let message = format!(
                "found {packed} compressed bytes that hold {} and more, expected at most {MAX_RATIO} \
                 times as many",
                self.unpacked
            );
            return Err(io::Error::other(message));
        }
        Ok(read)
    }
}

/// Passes over zeros; whether anything follows them.
fn skip_zeros(reader: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let bytes = reader.fill_buf()?;
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        if zeros < bytes.len() || bytes.is_empty() {
            let more = !bytes.is_empty();
            reader.consume(zeros);
            return Ok(more);
        }
        reader.consume(zeros);
    }
}

/// What is wrong with compressed bytes.
fn damaged(name: &str, what: impl Display) -> io::Error {
    io::Error::other(format!("found damaged {name} ({what}), expected a whole file"))
}

/// What a decoder says: of its own, or of what it reads from.
fn reading(name: &str, error: io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::InvalidInput | ErrorKind::InvalidData => damaged(name, error),
        ErrorKind::UnexpectedEof => damaged(name, "it is cut short"),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    }

    fn zstd(bytes: &[u8]) -> Vec<u8> {
        ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
    }

    #[test]
    fn members_and_frames_are_read_one_after_the_other() {
        for pack in [gzip, zstd] {
            let packed = [pack(b"one\n"), pack(b""), pack(b"two\n")].concat();
            assert_eq!(unpacked(packed).unwrap(), b"one\ntwo\n");
        }
        assert_eq!(unpacked(b"plain".to_vec()).unwrap(), b"plain");
    }

    #[test]
    fn what_is_cut_short_is_an_error() {
        for pack in [gzip, zstd] {
            let mut packed = pack(&b"The harbour opened. ".repeat(1_000));
            packed.truncate(packed.len() - 10);
            assert!(unpacked(packed).is_err());
        }
    }

    fn message(packed: &[u8]) -> String {
        unpacked(packed.to_vec()).unwrap_err().to_string()
    }

    /// Text that is stored as it is, so that a changed byte of it harms nothing else.
    #[test]
    fn changed_bytes_do_not_pass_for_those_that_were_packed() {
        let mut stored = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
        stored.write_all(b"It opened at 10.").unwrap();
        let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0x24, 16, 16 << 3 | 1, 0, 0];
        frame.extend(b"It opened at 10.");
        // The checksum as the program `zstd` writes it.
        frame.extend([0xAA, 0x75, 0x48, 0x8C]);
        for (packed, name) in [(stored.finish().unwrap(), "gzip"), (frame, "Zstandard")] {
            assert_eq!(unpacked(packed.clone()).unwrap(), b"It opened at 10.", "{name}");
            let mut changed = packed;
            let digit = changed.windows(2).position(|two| two == b"10").unwrap();
            changed[digit] = b'2';
            assert!(message(&changed).starts_with(&format!("found damaged {name} (")), "{name}");
        }
    }

    #[test]
    fn frames_for_others_are_passed_over() {
        let other = b"\x5A\x2A\x4D\x18\x03\0\0\0abc";
        let packed = [other, &*zstd(b"one\n"), other, other, &zstd(b"two\n"), other].concat();
        assert_eq!(unpacked(packed).unwrap(), b"one\ntwo\n");
        assert!(message(&other[..9]).contains("cut short"));
    }

    /// A frame of a few bytes that asks for a window of 1 GiB.
    #[test]
    fn a_window_is_bounded() {
        let frame = [0x28, 0xB5, 0x2F, 0xFD, 0, 20 << 3, 1, 0, 0];
        assert!(message(&frame).starts_with("found damaged Zstandard ("), "{}", message(&frame));
    }

    #[test]
    fn zeros_fill_up_the_last_block_and_nothing_else_does() {
        let packed = gzip(b"one\n");
        assert_eq!(unpacked([&*packed, &[0; 9_000], &packed].concat()).unwrap(), b"one\none\n");
        assert_eq!(unpacked([&*packed, &[0; 9_000]].concat()).unwrap(), b"one\n");
        assert_eq!(
            message(&[&*packed, b"\0two"].concat()),
            "found damaged gzip (other bytes behind the last member), expected a whole file"
        );
        assert!(message(&[&*zstd(b"one\n"), b"two"].concat()).starts_with("found damaged Zst"));
    }

    #[test]
    fn a_bomb_is_stopped() {
        struct Bomb(u64);
        impl Read for Bomb {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                Ok(buffer.len())
            }
        }
        impl Packed for Bomb {
            fn packed(&self) -> u64 {
                self.0
            }
        }
        let read = |packed| {
            let mut bomb = Unpacking::new(Bomb(packed));
            bomb.unpacked = MAX_UNPACKED - 5;
            bomb.read(&mut [0; 10])
        };
        let message = read(1_000).unwrap_err().to_string();
        assert!(
            message.starts_with("found 1000 compressed bytes that hold 1073741829 "),
            "{message}"
        );
        assert!(read(MAX_UNPACKED / 100).is_ok());
    }

    #[test]
    fn names_tell_what_is_inside() {
        for (name, expected) in [("a.jsonl.gz", "a.jsonl"), ("a.TGZ", "a.tar"), ("a.txt", "a.txt")]
        {
            assert_eq!(inner(Path::new(name)), Path::new(expected));
        }
        assert!(is_archive(Path::new("a.tar.zst")) && !is_archive(Path::new("a.txt.gz")));
    }
}
