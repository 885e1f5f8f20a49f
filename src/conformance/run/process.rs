//! The process of an adapter, and all that it starts: one group, which ends as one.
//!
//! A process that leaves the group on purpose (`setsid`) is not ended with it.

use std::io;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The groups that have not ended, by the process that leads each.
static GROUPS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn groups() -> MutexGuard<'static, Vec<u32>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends every adapter that runs, with all its children: for a program that is interrupted, whose
/// adapters, in groups of their own, the terminal does not reach.
///
/// ```
/// spec_kitty_events::conformance::run::end_adapters();
/// ```
pub fn end_adapters() {
    groups().drain(..).for_each(end_group);
}

/// A child that leads a group.
pub(super) struct Process {
    child: Child,
    ended: bool,
}

impl Process {
    pub(super) fn start(command: &mut Command) -> io::Result<Self> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        // Held while it starts: whoever ends all groups finds it.
        let mut groups = groups();
        let child = command.spawn()?;
        groups.push(child.id());
        Ok(Self { child, ended: false })
    }

    pub(super) fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Ends the child and all that it started. Tells how it had ended, if it had by itself.
    pub(super) fn end(&mut self) -> Option<ExitStatus> {
        if self.ended {
            return None;
        }
        self.ended = true;
        let by_itself = has_ended(&mut self.child);
        let id = self.child.id();
        {
            // Only while the child is not waited for is its number the group's for certain.
            let mut groups = groups();
            if groups.contains(&id) {
                end_group(id);
                groups.retain(|group| *group != id);
            }
        }
        let _ = self.child.kill();
        let status = self.child.wait().ok();
        status.filter(|_| by_itself)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

/// Whether the child has ended, without waiting for it: its number is not given to another one.
#[cfg(unix)]
fn has_ended(child: &mut Child) -> bool {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    waitid(WaitId::Pid(Pid::from_child(child)), look).is_ok_and(|found| found.is_some())
}

#[cfg(not(unix))]
fn has_ended(child: &mut Child) -> bool {
    child.try_wait().is_ok_and(|status| status.is_some())
}

#[cfg(unix)]
fn end_group(leader: u32) {
    use rustix::process::{Pid, Signal, kill_process_group};
    if let Some(pid) = i32::try_from(leader).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(pid, Signal::KILL);
    }
}

#[cfg(not(unix))]
fn end_group(_leader: u32) {}
