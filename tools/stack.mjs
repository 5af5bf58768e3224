// Starts the five processes together: for `npm start`, the journeys, the browser tests and the benchmark.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { forget, keep } from './keeper.mjs';
import { assertPortFree, freePort } from './ports.mjs';
import { endOf, signalGroup } from './processes.mjs';

const APPS = {
  sandbox: { port: 'SANDBOX_PORT' },
  api: { port: 'API_PORT' },
  worker: { port: 'WORKER_PORT' },
  storefront: { port: 'PORT' },
};
/**
 * Small processes on a small server: V8 otherwise lets garbage grow to several times what lives, because the machine has room.
 * Without source maps a stack names the line in `dist/`; `NODE_OPTIONS=--enable-source-maps` costs 20 MB a process.
 */
const NODE_FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=256'];
/** Requests stop first, then the work they cause, then what that work speaks to. */
const STOP_ORDER = ['storefront', 'api', 'worker', 'sandbox'];
const READY_MS = 120_000;
const DRAIN_MS = 25_000;

/** @throws Error when the folder cannot be written. */
export function ensureFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Error(`The folder ${folder} cannot be written (${error.code}). Give this user permission, or set DATA_DIR to another folder.`);
  }
}

/** Keys of a local installation: made once, kept beside the data they protect, never in the repository. */
async function localKeys(dataDir) {
  const file = join(dataDir, 'keys.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  if (known?.ETALASE_SECRET_KEY) return known;
  const { default: webPush } = await import('web-push');
  const vapid = webPush.generateVAPIDKeys();
  // What an older installation has stays: its data hangs on it.
  const keys = { SECRET_KEY: randomBytes(32).toString('base64url'), VAPID_PUBLIC_KEY: vapid.publicKey, VAPID_PRIVATE_KEY: vapid.privateKey, ETALASE_SECRET_KEY: `sk_test_${randomBytes(24).toString('hex')}`, ...known };
  writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

/**
 * Runs one of our programs to its end; lines on standard output go to `onLine`. In a process group of its own, as the apps:
 * Ctrl-C in a terminal goes to whoever orders the stop, who then ends it by `signal`.
 */
export async function runProgram(entry, args, env, onLine = () => undefined, signal = undefined) {
  const child = spawn(process.execPath, [entry, ...args], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const key = `program ${child.pid}`;
  const cut = () => signalGroup(child.pid, 'SIGTERM');
  keep(key, { rank: 0, pid: child.pid, patienceMs: 2_000 });
  signal?.addEventListener('abort', cut, { once: true });
  let errors = '';
  let rest = '';
  child.stdout.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  child.stderr.on('data', (chunk) => (errors = (errors + chunk).slice(-4000)));
  const { code } = await endOf(child);
  signal?.removeEventListener('abort', cut);
  await forget(key);
  if (code !== 0) throw new Error(errors.trim() || `${entry} ended with ${code}`);
}

/** Loaded only where we run the database ourselves. */
async function startDatabase(dataDir, durable) {
  const { startPostgres } = await import('./postgres.mjs');
  return startPostgres({ directory: resolve(dataDir, 'postgres'), port: await freePort(), durable });
}

/**
 * @param {{dataDir: string, env?: Record<string, string>, ports?: 'default' | 'free', durable?: boolean, apps?: string[], prepare?: (context: {env: Record<string, string>}) => Promise<void>, signal?: AbortSignal, onStep?: (text: string) => void, onDeath?: (app: string, code: number | null) => void}} options
 * `prepare` runs when the database answers and before the apps start (migrations, demo data). An abort by `signal` before all is
 * ready stops what runs by then, and rejects.
 */
export async function startStack(options) {
  const { dataDir, ports = 'free', durable = false, apps = Object.keys(APPS), onStep = () => undefined } = options;
  ensureFolder(dataDir);
  const number = async (name, standard) => Number(options.env?.[name] ?? process.env[name] ?? (ports === 'default' ? standard : await freePort()));
  const at = { PORT: await number('PORT', 3000), API_PORT: await number('API_PORT', 3001), SANDBOX_PORT: await number('SANDBOX_PORT', 3002), WORKER_PORT: await number('WORKER_PORT', 3003) };
  for (const app of apps) await assertPortFree(at[APPS[app].port], APPS[app].port);

  const external = options.env?.DATABASE_URL ?? process.env.DATABASE_URL;
  onStep('database');
  options.signal?.throwIfAborted();
  const postgres = external ? null : await startDatabase(dataDir, durable);
  const children = new Map();
  const stopping = { now: false };
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    HELP_PHONES: process.env.HELP_PHONES ?? 'Pusat bantuan (contoh)=+6281200009090',
    ...(await localKeys(dataDir)),
    ...(process.env.ETALASE_SECRET_KEY ? { ETALASE_SECRET_KEY: process.env.ETALASE_SECRET_KEY } : {}),
    DATABASE_URL: external ?? `${postgres.url}/postgres`,
    DATA_DIR: resolve(dataDir),
    ...Object.fromEntries(Object.entries(at).map(([name, port]) => [name, String(port)])),
    PUBLIC_ORIGIN: process.env.PUBLIC_ORIGIN ?? `http://localhost:${at.PORT}`,
    API_ORIGIN: `http://127.0.0.1:${at.API_PORT}`,
    SANDBOX_ORIGIN: `http://127.0.0.1:${at.SANDBOX_PORT}`,
    NOTIFICATION_URL: `http://127.0.0.1:${at.API_PORT}/api/webhooks/midtrans`,
    IRIS_NOTIFICATION_URL: `http://127.0.0.1:${at.API_PORT}/api/webhooks/iris`,
    ...options.env,
  };

  const start = (app, extra = {}) => {
    const folder = join(dataDir, 'logs');
    mkdirSync(folder, { recursive: true });
    const log = openSync(join(folder, `${app}.log`), 'a');
    // Straight into the file: an app neither waits for this process to copy its lines nor loses them with it.
    const child = spawn(process.execPath, [...NODE_FLAGS, 'tools/app.cjs', app], { env: { MALLOC_ARENA_MAX: '2', ...env, ...extra }, detached: true, stdio: ['ignore', log, 'pipe'] });
    const key = `app ${child.pid}`;
    keep(key, { rank: STOP_ORDER.indexOf(app), pid: child.pid, patienceMs: durable ? DRAIN_MS : 0 });
    const ended = async () => {
      const end = await endOf(child);
      closeSync(log);
      await forget(key);
      return end;
    };
    const record = { child, errors: '', exited: ended() };
    child.stderr.on('data', (chunk) => {
      record.errors = (record.errors + chunk).slice(-4000);
      writeSync(log, chunk);
    });
    child.once('close', (code) => {
      if (!stopping.now && children.get(app) === record && !record.expected) options.onDeath?.(app, code);
    });
    children.set(app, record);
  };
  const waitReady = async (app) => {
    const url = `http://127.0.0.1:${at[APPS[app].port]}/health/ready`;
    const until = Date.now() + READY_MS;
    const { child } = children.get(app);
    while (Date.now() < until) {
      options.signal?.throwIfAborted();
      if (child.exitCode !== null) {
        await children.get(app).exited; // its last words are read by then
        throw new Error(children.get(app).errors.trim() || `The ${app} ended with ${child.exitCode}.`);
      }
      const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      // Another program may answer on a port that ours failed to get.
      if (answer?.ok && child.exitCode === null) return;
      await new Promise((later) => setTimeout(later, 60));
    }
    throw new Error(`The ${app} did not become ready; see ${join(dataDir, 'logs', `${app}.log`)}.`);
  };
  /** Sends a signal and waits for the end; SIGKILL follows when draining takes too long. @returns how it ended. */
  const kill = async (app, signal = 'SIGTERM') => {
    const record = children.get(app);
    if (!record || record.child.exitCode !== null || record.child.signalCode !== null) return null;
    record.expected = true;
    record.child.kill(signal);
    const force = setTimeout(() => record.child.kill('SIGKILL'), DRAIN_MS);
    const end = await record.exited;
    clearTimeout(force);
    return end;
  };
  const stop = async () => {
    stopping.now = true;
    for (const app of STOP_ORDER) await kill(app);
    await postgres?.stop();
  };

  try {
    options.signal?.throwIfAborted();
    await options.prepare?.({ env });
    options.signal?.throwIfAborted();
    onStep('apps');
    apps.forEach((app) => start(app));
    await Promise.all(apps.map(waitReady));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    env,
    origin: `http://127.0.0.1:${at.PORT}`,
    api: env.API_ORIGIN,
    sandbox: env.SANDBOX_ORIGIN,
    worker: `http://127.0.0.1:${at.WORKER_PORT}`,
    databaseUrl: env.DATABASE_URL,
    pid: (app) => children.get(app)?.child.pid,
    kill,
    start: async (app, extra) => {
      start(app, extra);
      await waitReady(app);
    },
    stop,
  };
}
