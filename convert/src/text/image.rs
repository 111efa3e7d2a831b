//! Pictures: `![what it shows](where it is)`, and a caption on the lines below.

use copydesk_model::{Image, Text, Uri};

use super::inline;
use super::line::{Line, joined};

/// Reads the picture that a chunk begins with, up to the next one.
pub(super) fn read(lines: &[Line<'_>]) -> Option<(Image, usize)> {
    let (first, rest) = lines.split_first()?;
    let inner = first.text.strip_prefix("![")?.strip_suffix(')')?;
    let (alt, href) = inner.split_once("](")?;
    let href = inline::target(first.text.get(first.text.len() - href.len() - 1..)?)
        .filter(|target| target.len() == href.len())?;
    let alt = if alt.is_empty() { None } else { Some(Text::new(alt).ok()?) };
    let below = rest.iter().take_while(|line| !line.text.starts_with("![")).count();
    let mut below = rest.get(..below)?.to_vec();
    if let Some(last) = below.last_mut() {
        last.hard = false;
    }
    let caption = if below.is_empty() { None } else { Some(inline::read(&joined(&below))?) };
    Some((Image { href: Uri::new(href).ok()?, alt, caption }, 1 + below.len()))
}

/// Whether a line looks like a picture.
pub(super) fn is_image(line: &Line<'_>) -> bool {
    line.text.starts_with("![")
}

/// Writes a picture.
pub(super) fn write(image: &Image) -> String {
    let Image { href, alt, caption } = image;
    let mut out = format!("![{}]({href})", alt.as_deref().unwrap_or_default());
    if let Some(caption) = caption {
        out.push('\n');
        out.push_str(&inline::write(caption).replace('\n', "  \n"));
    }
    out
}
