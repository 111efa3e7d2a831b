//! Reads the files that belong to an item.

use copydesk_model::{Media, QCode};

use super::item::{ItemReading, role_code};
use crate::located::Node;
use crate::newsml_g2::read::codes::uri;
use crate::ninjs::fields::{Fields, each};
use crate::ninjs::names::UNNAMED;

/// How deep associated objects are looked into.
const MAX_DEPTH: usize = 4;

impl ItemReading {
    /// Reads the renditions of the item and of what is associated with it.
    pub(super) fn media(&mut self, fields: &mut Fields<'_, '_>) {
        self.files(fields, 0);
    }

    fn files(&mut self, fields: &mut Fields<'_, '_>, depth: usize) {
        let renditions = fields.take(&["renditions"]).map(each).unwrap_or_default();
        renditions.into_iter().for_each(|(name, node)| self.rendition(name, node));
        let associated = fields.take(&["associations"]).map(each).unwrap_or_default();
        for (_, node) in associated {
            let Some(mut object) = Fields::of(node) else { continue };
            if depth < MAX_DEPTH {
                self.files(&mut object, depth + 1);
            }
            // What only identifies the other object is no loss; its text is.
            for name in ["name", "rel", "uri", "guid", "type", "mimetype", "version"] {
                let _ = object.take(&[name]);
            }
            self.leave_rest("associations", &object);
        }
    }

    fn rendition(&mut self, key: Option<&str>, node: &Node<'_>) {
        let Some(mut object) = Fields::of(node) else { return };
        let name = object.text(&["name"]);
        let name = name.as_deref().or(key).filter(|name| *name != UNNAMED);
        let href = object.text(&["href"]).and_then(|href| uri(&href));
        let content_type = object.text(&["contentType", "mimetype"]);
        match href {
            Some(href) => self.article.media.push(Media {
                href,
                content_type,
                rendition: name.and_then(rendition_code),
            }),
            None => self.leave("renditions.href"),
        }
        self.leave_rest("renditions", &object);
    }
}

fn rendition_code(name: &str) -> Option<QCode> {
    role_code(name)
}
