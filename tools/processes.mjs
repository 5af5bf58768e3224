// What the tools need to know of other processes.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A zombie counts as gone: it only waits for its parent to read how it ended. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: somebody else's, but there.
    return error.code === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** Signals a process started with `detached` and everything it has started. */
export function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** SIGTERM, patience, SIGKILL. Settles when the process is gone. */
export async function endGroup(pid, patienceMs) {
  if (patienceMs > 0) signalGroup(pid, 'SIGTERM');
  for (const until = Date.now() + patienceMs; isAlive(pid) && Date.now() < until; ) await pause(50);
  signalGroup(pid, 'SIGKILL');
  for (const until = Date.now() + 5_000; isAlive(pid) && Date.now() < until; ) await pause(50);
}

/** Settles when a child has ended and all it wrote is read. @returns {Promise<{code: number | null, signal: NodeJS.Signals | null}>} */
export const endOf = (child) =>
  new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => done({ code, signal }));
  });
