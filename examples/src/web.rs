//! A web handler: plain text comes in, an article in JSON goes out.

use std::io::{BufRead, BufReader, Read, Write};

use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, read, write};

/// The longest body that is taken, in bytes.
const MAX_BODY: usize = 1 << 20;

/// The status and body of the answer to a text.
#[must_use]
pub fn answer(text: &str) -> (u16, String) {
    let source = Source::new("request", text);
    let article = match read(Format::Text, &source, &ReadOptions::default()) {
        Ok(read) => read.value,
        // What is wrong with the text is the sender's to mend, and has its line and column.
        Err(error) => {
            let findings = error.diagnostics().iter().map(ToString::to_string);
            return (422, findings.collect::<Vec<_>>().join("\n"));
        }
    };
    match write(Format::Json, &article, &WriteOptions::default()) {
        Ok(written) => (200, written.value),
        Err(error) => (500, error.to_string()),
    }
}

/// Reads one request and writes its answer: enough of HTTP/1.1 for `curl --data-binary @file`.
///
/// # Errors
///
/// If the connection fails.
pub fn serve(stream: impl Read + Write) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        let read = stream.by_ref().take(8192).read_line(&mut line)?;
        if read == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let (status, body) = if length > MAX_BODY {
        (413, format!("found {length} bytes, expected at most {MAX_BODY}\n"))
    } else {
        let mut bytes = vec![0; length];
        stream.read_exact(&mut bytes)?;
        match String::from_utf8(bytes) {
            Ok(text) => answer(&text),
            Err(error) => (415, format!("found bytes that are not UTF-8: {error}\n")),
        }
    };
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let stream = stream.get_mut();
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    stream.flush()
}
