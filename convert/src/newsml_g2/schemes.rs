//! The schemes of IPTC's standard catalog, version 41
//! (<http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml>).

use std::sync::OnceLock;

static SCHEMES: &str = include_str!("schemes.txt");

/// Alias and URI of each scheme, sorted by alias. They are taken apart when the first is wanted.
fn schemes() -> &'static [(&'static str, &'static str)] {
    static ROWS: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let lines = SCHEMES.lines().filter(|line| !line.starts_with("//"));
        lines.filter_map(|line| line.split_once(' ')).collect()
    })
}

/// The URI of a scheme of the catalog, by its alias.
pub(crate) fn uri(alias: &str) -> Option<&'static str> {
    let found = schemes().binary_search_by_key(&alias, |(known, _)| known).ok()?;
    schemes().get(found).map(|(_, uri)| *uri)
}

/// The aliases of the catalog.
pub(crate) fn aliases() -> impl Iterator<Item = &'static str> {
    schemes().iter().map(|(alias, _)| *alias)
}

/// The alias of a scheme of the catalog, by its URI.
pub(crate) fn alias(uri: &str) -> Option<&'static str> {
    schemes().iter().find(|(_, known)| *known == uri).map(|(alias, _)| *alias)
}

#[cfg(test)]
mod tests {
    use super::{schemes, uri};

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(schemes().is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(uri("medtop"), Some("http://cv.iptc.org/newscodes/mediatopic/"));
        assert_eq!(uri("art"), None);
    }
}
