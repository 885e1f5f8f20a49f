//! Repositories whose configuration and entries are not trusted.

use super::*;

#[test]
fn the_environment_of_a_caller_does_not_choose_the_repository() {
    let folder = project();
    break_it(folder.path());
    // In the other repository main has the break already.
    let other = project();
    break_it(other.path());
    commit(other.path(), "A break");
    git(other.path(), &["branch", "--quiet", "--force", "main", "HEAD"]);
    let (dir, tree) = (other.path().join(".git"), other.path().to_owned());
    let (dir, tree) = (dir.to_str().unwrap(), tree.to_str().unwrap());
    let objects = format!("{dir}/objects");
    let env = [
        ("GIT_DIR", dir),
        ("GIT_WORK_TREE", tree),
        ("GIT_COMMON_DIR", dir),
        ("GIT_INDEX_FILE", "nowhere"),
        ("GIT_OBJECT_DIRECTORY", &objects),
        ("GIT_NAMESPACE", "elsewhere"),
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "core.bare"),
        ("GIT_CONFIG_VALUE_0", "true"),
    ];
    let out = ended(&ske(folder.path(), &["diff", "--against", "main"], &env), 1);
    assert!(out.contains("1 breaking"), "{out}");
}

/// Takes one object out of a repository whose configuration says how to get it.
#[cfg(unix)]
fn promise(folder: &Path, object: &str, settings: &[(&str, &str)]) {
    let id = answer(folder, &["rev-parse", object]);
    std::fs::remove_file(folder.join(".git/objects").join(&id[..2]).join(&id[2..])).unwrap();
    for (name, value) in settings {
        git(folder, &["config", name, value]);
    }
}

#[test]
#[cfg(unix)]
fn what_the_configuration_of_a_repository_names_is_not_run() {
    let proof = outside();
    let touched = proof.path().join("touched");
    let command = format!("touch {}; false", touched.display());
    let remote = format!("ext::sh -c '{command}'");
    let partial = [
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
    ];
    for more in [
        &[("remote.origin.url", "."), ("remote.origin.uploadpack", command.as_str())][..],
        &[("remote.origin.url", remote.as_str()), ("protocol.ext.allow", "always")],
    ] {
        let folder = project();
        let settings: Vec<(&str, &str)> = partial.iter().chain(more).copied().collect();
        promise(folder.path(), &format!("HEAD:{STATUS}"), &settings);
        for (name, value) in [
            ("core.fsmonitor", command.as_str()),
            ("core.pager", command.as_str()),
            ("diff.external", command.as_str()),
            ("core.sshCommand", command.as_str()),
        ] {
            git(folder.path(), &["config", name, value]);
        }
        let err = ended(&run(folder.path(), &["diff", "--against", "main"]), 2);
        assert!(err.contains(STATUS) && err.contains("nothing is fetched here"), "{err}");
        assert!(!touched.exists(), "a command of the repository's configuration was run");
    }
    // A bare repository that was checked in as files is not the repository of the folder.
    let folder = project();
    let bare = folder.path().join("sub");
    git(folder.path(), &["clone", "--quiet", "--bare", ".", "sub"]);
    copy(&folder.path().join("contracts"), &bare.join("contracts"));
    git(&bare, &["config", "core.fsmonitor", &command]);
    let err = ended(&run(&bare, &["diff", "--against", "HEAD"]), 2);
    assert!(err.contains("git says: cannot use bare repository"), "{err}");
    assert!(!touched.exists());
}

#[test]
#[cfg(unix)]
fn both_sides_see_a_link_and_a_submodule_alike() {
    let folder = project();
    let secret = outside();
    std::fs::write(secret.path().join("types.json"), "{\"secret\": 1}").unwrap();
    let link = folder.path().join("contracts/policy/leak.json");
    std::os::unix::fs::symlink(secret.path().join("types.json"), &link).unwrap();
    commit(folder.path(), "A link");
    let err = ended(&run(folder.path(), &["diff", "--against", "main"]), 2);
    assert!(err.contains("contracts/policy/leak.json: The file is a link"), "{err}");
    let new = err;
    std::fs::remove_file(&link).unwrap();
    let err = ended(&run(folder.path(), &["diff", "--against", "HEAD"]), 2);
    assert!(err.contains("contracts/policy/leak.json: The file is a link"), "{err}");
    assert!(!new.contains("secret") && !err.contains("secret"));
    let id = answer(folder.path(), &["rev-parse", "HEAD"]);
    let entry = format!("160000,{id},contracts/events/sub");
    git(folder.path(), &["update-index", "--add", "--cacheinfo", &entry]);
    git(folder.path(), &["rm", "--quiet", "--cached", "contracts/policy/leak.json"]);
    git(folder.path(), &["commit", "--quiet", "-m", "A submodule"]);
    let err = ended(&run(folder.path(), &["diff", "--against", "HEAD"]), 2);
    assert!(err.contains("contracts/events/sub: The file is a submodule"), "{err}");
}
