#![no_main]

use copydesk_convert::Format;
use copydesk_tests::laws;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| laws::hold(laws::is_read_or_refused(Format::Json, bytes)));
