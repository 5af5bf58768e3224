import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { access, chmod, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forget, keep } from './keeper.mjs';
import { isRunning, linkLibraries, startCluster, stopCluster } from './pg-ctl.mjs';
import { endOf, isAlive } from './processes.mjs';

export const PASSWORD = 'etalase';
const INIT = join(dirname(fileURLToPath(import.meta.url)), 'init-cluster.mjs');
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'shared_buffers=256MB', 'jit=off', 'random_page_cost=1.1', 'work_mem=16MB', 'log_min_messages=warning', 'log_destination=stderr'];
const UNSAFE_AND_QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const LONGEST_LOG = 1_000_000;

/** Ranks of the keeper: whatever speaks to the database ends before it. */
const LAST = 100;

async function create(directory) {
  const child = spawn(process.execPath, [INIT, directory, PASSWORD], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const key = `init ${directory}`;
  keep(key, { rank: LAST, pid: child.pid, patienceMs: 2_000 });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const { code } = await endOf(child);
  await forget(key);
  if (code !== 0) throw new Error(errors);
}

/** A cut creation leaves `.new` behind, never a folder that only looks complete. */
async function createWhole(directory) {
  const unfinished = `${directory}.new`;
  for (const old of [unfinished, directory]) await rm(old, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await create(unfinished);
  await rename(unfinished, directory);
}

/** Who started the server that runs on these files, when that process still lives. */
function owner(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid !== process.pid && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** A server that outlived its owner (killed together with its keeper) holds the files: it must go first. */
async function clearStale(directory, ownerFile, onNotice) {
  if (!(await isRunning(directory))) return;
  const pid = owner(ownerFile);
  if (pid) throw new Error(`Etalase Desa already runs on the data in ${directory} (process ${pid}). Stop it with Ctrl-C there, or set DATA_DIR to another folder.`);
  onNotice(`An earlier run was killed and left its database running on ${directory}; it is stopped first.`);
  await stopCluster(directory);
}

/**
 * Starts a PostgreSQL cluster of our own in `directory`, creating it at the first start. It never outlives this process for long.
 * @param {{directory: string, port: number, durable?: boolean, temporary?: string, flags?: string[], onNotice?: (text: string) => void}} options
 * `durable: false` (tests) trades safety after a power cut for speed; `temporary` is a folder to remove should this process be killed.
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPostgres({ directory, port, durable = true, temporary, flags = [], onNotice = (text) => process.stderr.write(`${text}\n`) }) {
  const ownerFile = `${directory}.owner`;
  const log = join(directory, 'server.log');
  const settings = [`port=${port}`, ...SETTINGS, ...(durable ? [] : UNSAFE_AND_QUICK), ...flags];
  let quiet = 0;
  await linkLibraries();
  if (existsSync(join(directory, 'PG_VERSION'))) await clearStale(directory, ownerFile, onNotice);
  keep(directory, { rank: LAST, cluster: directory, folder: temporary });
  try {
    if (!existsSync(join(directory, 'PG_VERSION'))) await createWhole(directory);
    await access(directory);
    if (process.getuid?.() !== 0) await chmod(directory, 0o700);
    quiet = existsSync(log) ? statSync(log).size : 0;
    if (quiet > LONGEST_LOG) truncateSync(log, (quiet = 0));
    writeFileSync(ownerFile, String(process.pid));
    await startCluster(directory, { log, settings });
  } catch (error) {
    await stopCluster(directory).catch(() => undefined);
    await forget(directory);
    const lines = `${error?.message ?? error}\n${existsSync(log) ? readFileSync(log, 'utf8').slice(quiet) : ''}`.split('\n');
    const reason = lines.filter((line) => /FATAL|ERROR|error|denied|could not|must be/.test(line) && !/could not start server|Examine the log/.test(line)).slice(-2).join(' ').trim();
    throw new Error(`PostgreSQL could not start with the data in ${directory}: ${reason || lines.find((line) => line.trim()) || 'no reason given'}`);
  }
  return {
    url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}`,
    stop: async () => {
      await stopCluster(directory);
      await rm(ownerFile, { force: true });
      await forget(directory);
    },
  };
}
