import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../tools/stack.mjs';
import { type Ending, run, takenPort } from '../support/journey/program';
import { type Stack, startJourney } from '../support/stack';

let stack: Stack;

beforeAll(async () => {
  stack = await startJourney({}, { apps: [] });
});
afterAll(() => stack?.stop());

describe('a start that cannot succeed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-start-'));
  const SECRET = 'a-secret-that-must-not-be-shown-anywhere-0123456789';
  const base = { DATA_DIR: join(folder, 'data'), SECRET_KEY: SECRET, LOG_LEVEL: 'warn' };
  const program = (app: string): string[] => ['tools/app.cjs', app];
  /** No folder can be made here, not even by root. */
  const FORBIDDEN = '/sys/etalase-desa';

  function expectSentence({ code, stderr }: Ending, words: RegExp): void {
    expect([code, stderr]).toEqual([1, expect.stringMatching(words)]);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(stderr).not.toContain(SECRET);
  }

  it.each([['api', 'API_PORT'], ['worker', 'WORKER_PORT'], ['sandbox', 'SANDBOX_PORT'], ['storefront', 'PORT']])('the %s names the port that is taken', async (app, variable) => {
    const taken = await takenPort();
    try {
      expectSentence(await run(program(app), { ...base, DATABASE_URL: stack.databaseUrl, [variable]: taken.port }), new RegExp(`${taken.port}.*${variable}`));
    } finally {
      taken.free();
    }
  });

  it('npm start names the port that is taken before it starts anything', async () => {
    const taken = await takenPort();
    try {
      expectSentence(await run(['tools/start.mjs'], { DATA_DIR: join(folder, 'start'), PORT: taken.port }), new RegExp(`Port ${taken.port} is in use.*PORT=`));
      await expect(startStack({ dataDir: join(folder, 'stack'), env: { DATABASE_URL: stack.databaseUrl, API_PORT: taken.port } })).rejects.toThrow(/Set API_PORT to a free port/);
    } finally {
      taken.free();
    }
  });

  it('npm start names the folder it may not write, and what to do', async () => {
    expectSentence(await run(['tools/start.mjs'], { DATA_DIR: FORBIDDEN }), /\/sys\/etalase-desa cannot be written.*DATA_DIR/);
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expectSentence(await run(['tools/start.mjs'], { DATA_DIR: file }), /a-file cannot be written.*DATA_DIR/);
    expectSentence(await run(program('sandbox'), { DATA_DIR: FORBIDDEN, SANDBOX_PORT: '0' }), /Sandbox tidak bisa mulai.*\/sys\/etalase-desa/);
  });

  it('npm start says when the data of the database is broken, and touches none of it', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'postgres', 'base'), { recursive: true });
    writeFileSync(join(broken, 'postgres', 'PG_VERSION'), '9\n');
    writeFileSync(join(broken, 'postgres', 'base', 'mine'), 'not to be lost');
    const ports = await Promise.all(['PORT', 'API_PORT', 'SANDBOX_PORT', 'WORKER_PORT'].map(async (name) => [name, await freeNumber()] as const));
    const ending = await run(['tools/start.mjs'], { DATA_DIR: broken, ...Object.fromEntries(ports) });
    expectSentence(ending, /PostgreSQL could not start with the data in .*broken\/postgres/);
    expect(readFileSync(join(broken, 'postgres', 'base', 'mine'), 'utf8')).toBe('not to be lost');
  });

  it.each(['api', 'worker', 'storefront'])('the %s says when the database does not answer', async (app) => {
    const nobody = await freeNumber();
    expectSentence(await run(program(app), { ...base, DATABASE_URL: `postgres://postgres:${SECRET}@127.0.0.1:${nobody}/etalase`, API_PORT: '0', WORKER_PORT: '0', PORT: '0' }), /^The database does not answer.*DATABASE_URL/);
  });

  it('every wrong setting is named at once, and no value is shown', async () => {
    const { code, stderr } = await run(program('api'), { ...base, DATABASE_URL: `mysql://root:${SECRET}@localhost/x`, DATABASE_POOL: SECRET, PUBLIC_ORIGIN: SECRET });
    expect(code).toBe(1);
    for (const name of ['DATABASE_URL', 'DATABASE_POOL', 'PUBLIC_ORIGIN']) expect(stderr).toContain(name);
    expect(stderr).not.toContain(SECRET);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('nothing that imitates the outside world runs in production', async () => {
    expectSentence(await run(program('sandbox'), { NODE_ENV: 'production', DATA_DIR: join(folder, 'data') }), /NODE_ENV=production/);
    const { code, stderr } = await run(program('api'), { ...base, DATABASE_URL: stack.databaseUrl, NODE_ENV: 'production', API_PORT: '0' });
    expect(code).toBe(1);
    for (const name of ['MIDTRANS_CORE_URL', 'WHATSAPP_URL', 'SMS_URL', 'MAIL_URL']) expect(stderr).toContain(`${name} must be set in production`);
  });

  async function freeNumber(): Promise<string> {
    const taken = await takenPort();
    taken.free();
    return taken.port;
  }
});
