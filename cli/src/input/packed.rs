//! Compressed files, and archives of files: what their names and first bytes say.

use std::io::{self, BufRead, Chain, Cursor, Read};
use std::path::{Path, PathBuf};

use copydesk_convert::{Format, MAX_BYTES};
use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;

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
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

/// The name of what a compressed file holds: `a.jsonl` of `a.jsonl.gz`, `a.tar` of `a.tgz`.
pub(crate) fn inner(path: &Path) -> PathBuf {
    let ending = ending(path);
    match ending.as_str() {
        "tgz" | "tzst" => path.with_extension("tar"),
        _ if COMPRESSED.contains(&ending.as_str()) => path.with_extension(""),
        _ => path.to_owned(),
    }
}

/// The format that a name says, of a compressed file too.
pub(crate) fn format(path: &Path) -> Option<Format> {
    Format::of_path(&inner(path)).filter(|format| format.info().reads)
}

/// Whether a name says that the file is an archive.
pub(crate) fn is_archive(path: &Path) -> bool {
    ARCHIVES.contains(&ending(&inner(path)).as_str())
}

fn ending(path: &Path) -> String {
    path.extension().map_or_else(String::new, |ending| ending.to_string_lossy().to_lowercase())
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
        Some(Compression::Gzip) => Box::new(Unpacking::new(MultiGzDecoder::new(packed))),
        Some(Compression::Zstd) => Box::new(Unpacking::new(Frames::new(packed)?)),
    })
}

/// Whether a stream is a tar, and the stream.
pub(crate) fn is_tar<R: Read>(reader: R) -> io::Result<(bool, Whole<R>)> {
    let (head, reader) = head(reader, HEAD)?;
    Ok((head.get(257..262) == Some(b"ustar"), reader))
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
        [0x28, 0xB5, 0x2F, 0xFD, ..] => Some(Compression::Zstd),
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

impl<R: Read> Packed for MultiGzDecoder<io::BufReader<Counted<R>>> {
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

/// The frames of Zstandard, one after the other, as `zstd` and `pzstd` write them.
struct Frames<R: Read> {
    frame: Option<StreamingDecoder<R, ruzstd::decoding::FrameDecoder>>,
    packed: u64,
}

impl<R: Read> Frames<io::BufReader<Counted<R>>> {
    fn new(packed: io::BufReader<Counted<R>>) -> io::Result<Self> {
        Ok(Self { frame: Some(decoder(packed)?), packed: 0 })
    }

    /// Goes on to the next frame, if there is one.
    fn next(&mut self) -> io::Result<()> {
        let Some(frame) = self.frame.take() else { return Ok(()) };
        let mut packed = frame.into_inner();
        self.packed = packed.get_ref().count;
        if !packed.fill_buf()?.is_empty() {
            self.frame = Some(decoder(packed)?);
        }
        Ok(())
    }
}

fn decoder<R: Read>(packed: R) -> io::Result<StreamingDecoder<R, ruzstd::decoding::FrameDecoder>> {
    StreamingDecoder::new(packed).map_err(|error| io::Error::other(error.to_string()))
}

impl<R: Read> Packed for Frames<io::BufReader<Counted<R>>> {
    fn packed(&self) -> u64 {
        self.frame.as_ref().map_or(self.packed, |frame| frame.get_ref().get_ref().count)
    }
}

impl<R: Read> Read for Frames<io::BufReader<Counted<R>>> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(frame) = &mut self.frame {
            let read = frame.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            self.next()?;
        }
        Ok(0)
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
