//! Prints an article that the build has validated.
#![allow(clippy::print_stdout, reason = "a program")]

fn main() {
    print!("{}", include_str!("../articles/welcome.yaml"));
}
