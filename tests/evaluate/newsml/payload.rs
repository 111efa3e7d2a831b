//! Counts the words of a payload without a parser: by looking for tags in the text.

/// What is counted of a news item.
pub(crate) struct Item {
    pub(crate) provider: String,
    pub(crate) headline: Option<String>,
    pub(crate) words: Vec<String>,
}

/// The news items of a file.
pub(crate) fn items(text: &str) -> Vec<Item> {
    let text = without_comments(text);
    elements(&text, "newsItem").into_iter().map(|(_, inside)| item(inside)).collect()
}

fn item(inside: &str) -> Item {
    let meta = elements(inside, "itemMeta").first().map_or("", |(_, meta)| *meta);
    let provider = elements(meta, "provider");
    let headline = elements(inside, "contentMeta").first().and_then(|(_, meta)| {
        let headlines = elements(meta, "headline");
        headlines.first().map(|(_, text)| stripped(text))
    });
    let set = elements(inside, "contentSet").first().map_or("", |(_, set)| *set);
    Item {
        provider: provider
            .first()
            .map_or_else(|| "?".to_owned(), |(tag, inside)| named(tag, inside)),
        headline: headline.filter(|h| !words(h).is_empty()),
        words: words(&payload(set)),
    }
}

fn named(tag: &str, inside: &str) -> String {
    for name in ["literal=", "qcode=", "uri="] {
        if let Some((_, after)) = tag.split_once(name) {
            let mark = after.chars().next().unwrap_or('"');
            return after.split(mark).nth(1).unwrap_or("?").to_owned();
        }
    }
    stripped(inside).trim().to_owned()
}

/// The text of the rendition that stands for the content.
fn payload(set: &str) -> String {
    let inline = elements(set, "inlineXML");
    for format in ["html", "nitf"] {
        for (_, inside) in &inline {
            if let Some((_, inside)) = elements(inside, format).first() {
                let body = elements(inside, "body");
                return stripped(body.first().map_or(inside, |(_, body)| body));
            }
        }
    }
    // A piece of a page; other languages of XML, such as SportsML, hold data and no body.
    let is_page = |inside: &str| ["p", "div"].iter().any(|name| !elements(inside, name).is_empty());
    if let Some((_, inside)) = inline.iter().find(|(_, inside)| is_page(inside)) {
        return stripped(inside);
    }
    let data = elements(set, "inlineData");
    let Some((_, inside)) = data.first() else { return String::new() };
    let text = stripped(inside);
    // Markup that was escaped.
    let marked = text.contains("</") || text.contains("/>") || text.to_lowercase().contains("<br");
    if marked { stripped(&text) } else { text }
}

/// The elements of this local name, in any case: start tag and what is inside.
fn elements<'t>(text: &'t str, name: &str) -> Vec<(&'t str, &'t str)> {
    let lower = text.to_ascii_lowercase();
    let name = name.to_ascii_lowercase();
    let mut out = Vec::new();
    let mut at = 0;
    while let Some((start, tag_end)) = tag(&lower, &name, at, false) {
        let start_tag = &text[start..tag_end];
        if start_tag.ends_with("/>") {
            out.push((start_tag, ""));
            at = tag_end;
            continue;
        }
        let Some((end, after)) = tag(&lower, &name, tag_end, true) else { break };
        out.push((start_tag, &text[tag_end..end]));
        at = after;
    }
    out
}

/// The next start or end tag of a local name.
fn tag(lower: &str, name: &str, from: usize, end: bool) -> Option<(usize, usize)> {
    let mut at = from;
    loop {
        let start = at + lower[at..].find('<')?;
        let inside = &lower[start + 1..];
        let inside = if end { inside.strip_prefix('/') } else { Some(inside) };
        let local = inside.map(|i| {
            let qualified = i.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next();
            let qualified = qualified.unwrap_or_default();
            qualified.rsplit(':').next().unwrap_or_default()
        });
        if local == Some(name) {
            return Some((start, start + lower[start..].find('>')? + 1));
        }
        at = start + 1;
    }
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, rest)| rest);
    }
    out + rest
}

/// Tags within a word do not part it.
const INLINE: [&str; 14] = [
    "a", "b", "i", "u", "em", "strong", "span", "sup", "sub", "small", "q", "time", "abbr", "font",
];

/// Text without tags, its references resolved.
fn stripped(markup: &str) -> String {
    let mut out = String::new();
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(&resolved(before));
        if let Some(cdata) = after.strip_prefix("![CDATA[") {
            let (inside, after) = cdata.split_once("]]>").unwrap_or((cdata, ""));
            out.push_str(inside);
            rest = after;
            continue;
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag.trim_start_matches('/');
        let name = name.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        let name = name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
        if !INLINE.contains(&name.as_str()) {
            out.push(' ');
        }
        rest = after;
        if matches!(name.as_str(), "script" | "style")
            && !tag.starts_with('/')
            && !tag.ends_with('/')
        {
            rest = rest.split_once("</").map_or("", |(_, rest)| rest);
            rest = rest.split_once('>').map_or("", |(_, rest)| rest);
        }
    }
    out + &resolved(rest)
}

fn resolved(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').unwrap_or(("amp", after));
        rest = after;
        let number = name.strip_prefix('#').and_then(|n| match n.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => n.parse().ok(),
        });
        match (name, number.and_then(char::from_u32)) {
            (_, Some(c)) => out.push(c),
            ("amp", _) => out.push('&'),
            ("lt", _) => out.push('<'),
            ("gt", _) => out.push('>'),
            ("quot", _) => out.push('"'),
            ("apos", _) => out.push('\''),
            ("nbsp", _) => out.push(' '),
            _ => {}
        }
    }
    out + rest
}

/// The words of a text: runs of letters and digits.
pub(crate) fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_owned).collect()
}
