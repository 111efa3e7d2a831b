//! Identifiers that follow from content.

use sha1::{Digest as _, Sha1};
use uuid::{Builder, Uuid};

/// The UUID of version 5 for some content in a name space
/// ([RFC 9562 §5.5](https://www.rfc-editor.org/rfc/rfc9562#section-5.5)).
///
/// The hash is made with the instructions for it where the processor has them: a whole article goes
/// through it.
pub(crate) fn of(space: Uuid, content: &str) -> Uuid {
    let hash = Sha1::new().chain_update(space).chain_update(content).finalize();
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(byte, hashed)| *byte = hashed);
    Builder::from_sha1_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identifier_is_that_of_the_standard() {
        // RFC 9562, appendix A.4.
        let id = of(Uuid::NAMESPACE_DNS, "www.example.com");
        assert_eq!(id.to_string(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
