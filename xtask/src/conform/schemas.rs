//! The schemas to judge by, and the editions of the value sets that lie beside them.

use std::path::{Path, PathBuf};

use ddex_disclose::schema::Version;

use super::xmllint;
use crate::standard::{ERN3, ERN4, avs};

/// The edition of the value sets that lies beside the XSDs of each version that lets the message choose.
const BUNDLED: &[(&str, u32)] = &[("43", 3), ("431", 9), ("432", 9)];

/// A schema to judge by.
pub struct Schema {
    pub label: String,
    /// The folder of messages that are held against it.
    pub version: Version,
    pub folder: &'static str,
    pub file: PathBuf,
    /// The value sets in it, where the message chooses them.
    pub avs: Option<u32>,
}

/// The folders of the versions, oldest first.
pub fn folders() -> impl Iterator<Item = &'static str> {
    ERN3.iter().chain(ERN4).map(|version| version.1)
}

/// The schemas to judge by: each version's, and the newest with each edition of the value sets that has its own.
pub fn all(xsd: &Path, scratch: &Path) -> Result<Vec<Schema>, String> {
    let mut schemas = Vec::new();
    for (version, folder) in Version::all().iter().zip(folders()) {
        let avs = BUNDLED.iter().find(|(of, _)| *of == folder).map(|(_, avs)| *avs);
        let file = xsd.join(folder).join("release-notification.xsd");
        schemas.push(Schema { label: version.to_string(), version: *version, folder, file, avs });
    }
    let newest = schemas.last().map(|schema| (schema.version, schema.folder)).ok_or("no versions")?;
    for (number, folder) in avs(xsd)?.into_iter().filter(|(_, folder)| folder != newest.1) {
        let combined = scratch.join(&folder);
        std::fs::create_dir_all(&combined).map_err(|e| e.to_string())?;
        for entry in std::fs::read_dir(xsd.join(newest.1)).map_err(|e| e.to_string())? {
            let path = entry.map_err(|e| e.to_string())?.path();
            let name = path.file_name().unwrap_or_default();
            let own = xsd.join(&folder).join(name);
            let from = if own.is_file() { own } else { path.clone() };
            std::fs::copy(from, combined.join(name)).map_err(|e| e.to_string())?;
        }
        let schema = Schema {
            label: format!("{} avs{number}", newest.0),
            version: newest.0,
            folder: newest.1,
            file: combined.join("release-notification.xsd"),
            avs: Some(number),
        };
        // Value sets that are older than the version lack some of those it asks for.
        if xmllint::compiles(&schema.file)? {
            schemas.push(schema);
        }
    }
    Ok(schemas)
}
