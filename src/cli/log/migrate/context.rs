//! The context from files: one object, one object on each line, or the meta.json files of a folder.

use crate::cli::Failure;
use spec_kitty_events::escape;
use spec_kitty_events::lines::{below, read_document};
use spec_kitty_events::migrate::Context;
use std::path::{Path, PathBuf};

/// Name of the files that describe a mission, in its folder.
const META: &str = "meta.json";

pub(super) fn read(paths: &[PathBuf]) -> Result<Context, Failure> {
    let mut context = Context::default();
    for path in paths {
        let fail =
            |e: std::io::Error| Failure::io(&format!("cannot read {}", escape::path(path)), &e);
        if std::fs::metadata(path).map_err(fail)?.is_dir() {
            let mut files = Vec::new();
            below(path, &|file| file.file_name().is_some_and(|name| name == META), &mut files);
            if files.is_empty() {
                return Err(Failure::new(format!("there is no {META} in {}", escape::path(path))));
            }
            for file in files {
                let file = file?;
                // A mission is known by the name of its folder too.
                let folder = file
                    .parent()
                    .and_then(Path::file_name)
                    .and_then(|name| name.to_str())
                    .map(str::to_owned);
                add(&mut context, &file, folder.as_deref())?;
            }
        } else {
            let folder = (path.file_name().is_some_and(|name| name == META)).then(|| {
                path.parent().and_then(Path::file_name).and_then(|n| n.to_str()).map(str::to_owned)
            });
            add(&mut context, path, folder.flatten().as_deref())?;
        }
    }
    Ok(context)
}

fn add(context: &mut Context, path: &Path, folder: Option<&str>) -> Result<(), Failure> {
    let bytes = read_document(path)
        .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))?;
    let names: Vec<&str> = folder.into_iter().collect();
    // One object over several lines, or one on each line.
    if serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(&bytes).is_ok() {
        return context
            .add(&bytes, &names)
            .map_err(|e| Failure::new(format!("{}: {e} [{}]", escape::path(path), e.code())));
    }
    for (i, line) in bytes
        .split(|b| *b == b'\n')
        .enumerate()
        .filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace))
    {
        context.add(line, &names).map_err(|e| {
            Failure::new(format!("{}:{}: {e} [{}]", escape::path(path), i + 1, e.code()))
        })?;
    }
    Ok(())
}
