// Whoever starts processes may be killed before it has stopped them: by kill -9, by a test runner's interrupt. A keeper, a small
// process in a session of its own, knows what runs; when the pipe to its owner breaks, it ends that in order.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), 'keeper.main.mjs');

/** What is kept, by key; the keeper lives as long as there is something. */
const kept = new Map();
let keeper;

function begin() {
  const child = spawn(process.execPath, [PROGRAM], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise((done) => child.once('exit', done));
  child.stdin.on('error', () => undefined); // it has died: then nobody keeps, and the owner still stops all itself
  child.unref();
  child.stdin.unref?.();
  return { tell: (message) => child.stdin.write(`${JSON.stringify(message)}\n`), end: () => (child.ref(), child.stdin.end(), ended) };
}

/**
 * @param {string} key
 * @param {{rank: number, pid?: number, patienceMs?: number, cluster?: string, folder?: string}} what ends in the order of `rank`;
 * a process by its group, a cluster by its data folder; a `folder` is removed after.
 */
export function keep(key, what) {
  keeper ??= begin();
  kept.set(key, what);
  keeper.tell({ key, what });
}

/** Its owner has ended it. Settles when the keeper is gone too, if this was the last. */
export async function forget(key) {
  if (!kept.delete(key)) return;
  keeper.tell({ key });
  if (kept.size > 0) return;
  const last = keeper;
  keeper = undefined;
  await last.end();
}
