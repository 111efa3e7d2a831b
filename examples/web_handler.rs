//! Serves articles in JSON for plain texts, one request at a time.
//!
//! ```sh
//! cargo run -p copydesk-examples --example web_handler &
//! curl --data-binary @docs/example.txt http://127.0.0.1:8080
//! ```
#![allow(clippy::print_stderr, reason = "a program")]

use std::net::TcpListener;

use copydesk_examples::web;

fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(address)?;
    eprintln!("listening on {}", listener.local_addr()?);
    for stream in listener.incoming() {
        if let Err(error) = web::serve(stream?) {
            eprintln!("{error}");
        }
    }
    Ok(())
}
