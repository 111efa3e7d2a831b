//! The members of gzip, one after the other, as `cat a.gz b.gz` makes them.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

/// The unpacked bytes of all members.
///
/// Zeros behind the last one are passed over as `gzip` does: blocks of tapes are filled up with them.
pub(super) struct Members<R: BufRead> {
    member: Option<GzDecoder<R>>,
    packed: Option<R>,
}

impl<R: BufRead> Members<R> {
    pub(super) const fn new(packed: R) -> Self {
        Self { member: None, packed: Some(packed) }
    }

    /// What the packed bytes are read from.
    pub(super) fn get_ref(&self) -> Option<&R> {
        self.packed.as_ref().or_else(|| self.member.as_ref().map(GzDecoder::get_ref))
    }

    /// Begins with a member, if there is one.
    fn begin(&mut self) -> io::Result<bool> {
        let Some(packed) = &mut self.packed else { return Ok(true) };
        if !super::skip_zeros(packed)? {
            return Ok(false);
        }
        if packed.fill_buf()?.first() != Some(&MARK) {
            return Err(super::damaged("gzip", "other bytes behind the last member"));
        }
        self.member = self.packed.take().map(GzDecoder::new);
        Ok(true)
    }
}

/// The first byte of a member.
const MARK: u8 = 0x1F;

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.begin()? {
            let Some(member) = &mut self.member else { break };
            match member.read(buffer) {
                Ok(0) if !buffer.is_empty() => {
                    self.packed = self.member.take().map(GzDecoder::into_inner);
                }
                Err(error) => return Err(super::reading("gzip", error)),
                read => return read,
            }
        }
        Ok(0)
    }
}
