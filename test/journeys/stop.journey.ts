import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../tools/ports.mjs';
import { eventually } from '../support/eventually';
import { startOwnPostgres } from '../support/journey/own-postgres';
import { processesAbout, type Seen, Terminal } from '../support/journey/processes';

const READY_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'etalase-stop-'));
const dataDir = join(folder, 'data');
const terminals: Terminal[] = [];

async function terminal(command: string, args: string[], env: Record<string, string> = {}): Promise<Terminal> {
  const ports = await Promise.all(['PORT', 'API_PORT', 'SANDBOX_PORT', 'WORKER_PORT'].map(async (name) => [name, String(await freePort())]));
  const opened = new Terminal(command, args, { DEMO: 'off', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...Object.fromEntries(ports), ...env });
  terminals.push(opened);
  return opened;
}

/** When it says that all runs. */
const until = (one: Terminal, words: string): Promise<boolean> =>
  eventually(`"${words}"`, async () => {
    if (one.output.includes(words)) return true;
    throw new Error(one.output.slice(-2_000));
  }, READY_MS);

const ours = (): Seen[] => processesAbout(dataDir);
const app = (name: string): Seen => ours().find(({ command }) => command.includes(`tools/app.cjs ${name}`)) as Seen;

/** Everything an app has complained about since the folder is there. */
const complaints = (): string[] =>
  ['sandbox', 'api', 'worker', 'storefront'].flatMap((name) =>
    readFileSync(join(dataDir, 'logs', `${name}.log`), 'utf8').split('\n').filter((line) => /"level":[56]0|database system is|^\s+at |Error/.test(line)).map((line) => `${name}: ${line}`),
  );

beforeAll(() => chmodSync(folder, 0o755)); // as root the database is another user
afterAll(async () => {
  for (const one of terminals) one.signal('SIGKILL');
  await eventually('the processes of the last test to be gone', async () => ours().length === 0, 60_000);
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start is told to stop', () => {
  it('on Ctrl-C everything ends in order, and a second Ctrl-C only hears so', async () => {
    const npm = await terminal('npm', ['start']);
    await until(npm, 'Etalase Desa is ready');
    expect(ours().filter(({ command }) => /postgres|tools\/app\.cjs/.test(command)).length).toBeGreaterThanOrEqual(5);

    // The storefront does not answer the order to stop: the others must wait for it, whatever is pressed.
    process.kill(app('storefront').pid, 'SIGSTOP');
    const [front, api] = [app('storefront'), app('api')];
    npm.signal('SIGINT');
    await until(npm, 'Stopping');
    await eventually('the answer to a second Ctrl-C', async () => {
      npm.signal('SIGINT');
      return npm.output.includes('Still stopping');
    }, 30_000);
    expect(ours().map(({ pid }) => pid)).toEqual(expect.arrayContaining([front.pid, api.pid]));
    process.kill(front.pid, 'SIGCONT');

    expect(await npm.ended).toEqual({ code: 0, signal: null });
    expect(ours()).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('while it starts, too', async () => {
    const start = await terminal(process.execPath, ['tools/start.mjs'], { DATA_DIR: join(dataDir, 'another') });
    await eventually('the database to be made', async () => ours().some(({ command }) => /initdb|postgres/.test(command)), READY_MS);
    start.signal('SIGINT');
    expect(await start.ended).toEqual({ code: 0, signal: null });
    expect(start.output).toMatch(/^\s*Stopping …\s*$/);
    expect(ours()).toEqual([]);
  });

  it('when the terminal is closed, and one that runs keeps its data from a second', async () => {
    const start = await terminal(process.execPath, ['tools/start.mjs']);
    await until(start, 'Etalase Desa is ready');
    const second = await terminal(process.execPath, ['tools/start.mjs']);
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.output.trim()).toMatch(/^Etalase Desa already runs on the data in .*\(process \d+\)\. Stop it.*$/);
    start.signal('SIGHUP');
    expect(await start.ended).toEqual({ code: 0, signal: null });
    expect(ours()).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('kill -9 leaves nothing behind, and a database that outlived even that is found by the next start', async () => {
    const start = await terminal(process.execPath, ['tools/start.mjs']);
    await until(start, 'Etalase Desa is ready');
    start.signal('SIGKILL');
    await eventually('what was left to end', async () => ours().length === 0, 60_000);
    expect(complaints()).toEqual([]);

    const hold = `import('./tools/postgres.mjs').then(({ startPostgres }) => startPostgres({ directory: '${join(dataDir, 'postgres')}', port: ${await freePort()} })).then(() => { console.log('runs'); setInterval(() => 0, 1e6); })`;
    const holder = await terminal(process.execPath, ['-e', hold]);
    await until(holder, 'runs');
    const keeper = ours().find(({ command, parent }) => command.includes('keeper.main.mjs') && parent === holder.pid) as Seen;
    for (const pid of [keeper.pid, holder.pid]) process.kill(pid, 'SIGKILL');
    await holder.ended;
    expect(ours().length).toBeGreaterThan(0);

    const next = await terminal(process.execPath, ['tools/start.mjs']);
    await until(next, 'Etalase Desa is ready');
    expect(next.output).toMatch(/An earlier run was killed and left its database running/);
    next.signal('SIGINT');
    expect(await next.ended).toEqual({ code: 0, signal: null });
    expect(ours()).toEqual([]);
  });
});

it('a test run that is killed leaves no cluster behind', async () => {
  const tmp = join(folder, 'tmp');
  mkdirSync(tmp);
  chmodSync(tmp, 0o755);
  const run = await terminal(process.execPath, ['-e', `require('./test/support/postgres.setup.cjs')().then(() => { console.log('runs'); setInterval(() => 0, 1e6); })`], { TMPDIR: tmp });
  await until(run, 'runs');
  expect(processesAbout(tmp).length).toBeGreaterThan(1);
  run.signal('SIGKILL');
  await eventually('the cluster to be gone with its folder', async () => processesAbout(tmp).length === 0 && readdirSync(tmp).length === 0);
});

it('a database that is asked to end while it recovers from a death ends all the same, and has all its rows at the next start', async () => {
  const own = join(folder, 'own');
  mkdirSync(own);
  chmodSync(own, 0o755);
  const first = await startOwnPostgres(own);
  const client = new Client({ connectionString: first.url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE kept AS SELECT generate_series(1, 200000) AS row');
  process.kill((await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]!.pid, 'SIGKILL');
  const stop = await terminal(process.execPath, ['-e', `import('./tools/pg-ctl.mjs').then(({ stopCluster }) => stopCluster('${join(own, 'postgres')}', 3))`]);
  expect(await stop.ended).toEqual({ code: 0, signal: null });
  await first.stop();
  expect(processesAbout(own)).toEqual([]);

  const again = await startOwnPostgres(own);
  const look = new Client({ connectionString: again.url });
  await look.connect();
  expect((await look.query('SELECT count(*)::int AS count FROM kept')).rows).toEqual([{ count: 200_000 }]);
  await look.end();
  await again.stop();
});
