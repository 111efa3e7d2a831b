#![no_main]

use copydesk_tests::laws;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    laws::hold(laws::keeps_every_word(text));
    laws::hold(laws::comes_full_circle(text));
});
