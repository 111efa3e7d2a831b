//! The frames of Zstandard, one after the other, as `zstd` and `pzstd` write them.

use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// The unpacked bytes of all frames. Frames for others than decoders are passed over.
pub(super) struct Frames<R: BufRead> {
    packed: R,
    decoder: FrameDecoder,
    inside: bool,
}

impl<R: BufRead> Frames<R> {
    pub(super) fn new(packed: R) -> Self {
        Self { packed, decoder: FrameDecoder::new(), inside: false }
    }

    /// What the packed bytes are read from.
    pub(super) const fn get_ref(&self) -> &R {
        &self.packed
    }

    /// Begins with a frame, if there is one.
    fn begin(&mut self) -> io::Result<bool> {
        while !self.inside && !self.packed.fill_buf()?.is_empty() {
            match self.decoder.init(&mut self.packed) {
                Ok(()) => self.inside = true,
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => self.skip(u64::from(length))?,
                Err(error) => return Err(super::damaged("Zstandard", error)),
            }
        }
        Ok(self.inside)
    }

    fn skip(&mut self, length: u64) -> io::Result<()> {
        if io::copy(&mut self.packed.by_ref().take(length), &mut io::sink())? < length {
            return Err(super::damaged("Zstandard", "a frame that is cut short"));
        }
        Ok(())
    }

    /// Unpacks until there are bytes, or the frame has ended.
    fn fill(&mut self) -> io::Result<()> {
        while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
            self.decoder
                .decode_blocks(&mut self.packed, BlockDecodingStrategy::UptoBlocks(1))
                .map_err(|error| super::damaged("Zstandard", error))?;
        }
        Ok(())
    }

    /// Whether the bytes of the frame are those that were packed: the decoder does not ask.
    fn end(&mut self) -> io::Result<()> {
        self.inside = false;
        let written = self.decoder.get_checksum_from_data();
        if written.is_some() && written != self.decoder.get_calculated_checksum() {
            return Err(super::damaged("Zstandard", "bytes that do not fit their checksum"));
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.begin()? {
            self.fill()?;
            let read = self.decoder.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            self.end()?;
        }
        Ok(0)
    }
}
