import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../tools/stack.mjs';
import { eventually } from '../support/eventually';
import { Unreachable } from '../support/journey/caller';
import { Journey } from '../support/journey/journey';
import type { Goods } from '../support/journey/market';
import { type Ending, run, takenPort } from '../support/journey/program';

const AT_ONCE = 12;
/** Long enough that all of them are under way together when the signal comes. */
const SLOW_MS = 3_000;

const times = <T>(count: number, work: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, work));

let journey: Journey;
let goods: Goods;

beforeAll(async () => {
  journey = await Journey.start();
  [goods] = (await journey.market.fromDifferentVillages(1)) as [Goods];
  await journey.facts.rows('UPDATE catalogue.variant SET on_hand = 10000 WHERE id = $1', [goods.variantId]);
});
afterAll(() => journey?.stop());

describe('SIGTERM in the middle of the work', () => {
  afterEach(async () => {
    await journey.facts.settled();
    await journey.facts.assertSound();
    expect(journey.facts.faults()).toEqual([]);
  });

  it('the api answers every request it has begun, and takes no new one', async () => {
    const shoppers = await times(AT_ONCE, async () => {
      const shopper = await journey.shopperWith(goods);
      return { shopper, placed: await shopper.order() };
    });
    await journey.outside.outage('midtrans', 'slow', { delay_ms: SLOW_MS });
    const answers = Promise.all(shoppers.map(({ shopper, placed }) => shopper.pay(placed)));
    await eventually('all payments to be on their way to the rail', async () => (await journey.facts.one<number>('SELECT count(*)::int FROM payments.attempt WHERE instrument IS NULL AND status = \'pending\'')) === AT_ONCE);
    const ended = journey.stack.kill('api');
    await eventually('the door to be shut', async () => (await journey.shopper().cart().catch((error: unknown) => error)) instanceof Unreachable);
    for (const { payment } of await answers) expect(payment.attempts[0]?.nextAction?.qrString).toMatch(/^0002/);
    expect((await ended)?.signal).not.toBe('SIGKILL');
    await journey.outside.outage('midtrans', 'up');

    await journey.stack.start('api');
    for (const { shopper, placed } of shoppers) {
      await journey.outside.pay((await shopper.show(placed)).payment.attempts[0]?.id ?? '');
      await journey.until(shopper, placed, 'paid');
    }
  });

  it('the worker ends the jobs it has begun, once, and leaves the others for the next', async () => {
    await journey.facts.settled();
    const begun = await journey.facts.one<string>('SELECT now()::text');
    await journey.outside.outage('whatsapp', 'slow', { delay_ms: SLOW_MS });
    const orders = await times(AT_ONCE, async () => {
      const shopper = await journey.shopperWith(goods);
      const placed = await shopper.order();
      return { shopper, placed };
    });
    const sending = async (): Promise<string[]> => (await journey.facts.rows<{ id: string }>(`SELECT id FROM notifications.delivery WHERE state = 'sending' AND updated_at > $1`, [begun])).map(({ id }) => id);
    await eventually('a full hand of messages to be under way', async () => (await sending()).length >= 8);
    const ended = await journey.stack.kill('worker');
    expect(ended?.signal).not.toBe('SIGKILL');
    // What was begun before the signal is done and noted; nothing hangs half done.
    expect(await sending()).toEqual([]);
    const accepted = await journey.facts.one<number>(`SELECT count(*)::int FROM notifications.delivery WHERE state = 'accepted' AND updated_at > $1`, [begun]);
    expect(accepted).toBeGreaterThanOrEqual(8);
    expect(accepted).toBeLessThan(AT_ONCE);

    await journey.outside.outage('whatsapp', 'up');
    await journey.stack.start('worker');
    await journey.facts.settled();
    for (const { shopper, placed } of orders) {
      const told = await journey.outside.messages({ to: shopper.phone, contains: placed.number });
      expect(told.map(({ channel, duplicate_of: copy }) => [channel, copy])).toEqual([['whatsapp', null]]);
    }
    expect(await journey.facts.one<number>(`SELECT count(*)::int FROM notifications.delivery WHERE attempts > 1 AND updated_at > $1`, [begun])).toBe(0);
  });

  it('a sandbox that is told to go has told the shop everything first', async () => {
    const { shopper, placed } = await journey.paidOrder([goods]);
    const ended = await journey.stack.kill('sandbox');
    expect(ended).toEqual({ code: 0, signal: null });
    await journey.stack.start('sandbox');
    expect((await shopper.show(placed)).state).toBe('paid');
    expect((await journey.outside.messages({ to: shopper.phone, contains: placed.number })).length).toBeGreaterThanOrEqual(1);
  });
});

describe('a start that cannot succeed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-start-'));
  const SECRET = 'a-secret-that-must-not-be-shown-anywhere-0123456789';
  const base = { DATA_DIR: join(folder, 'data'), SECRET_KEY: SECRET, LOG_LEVEL: 'warn' };
  const entry = (app: string): string => `dist/apps/${app}/src/main.js`;
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
      expectSentence(await run([entry(app)], { ...base, DATABASE_URL: journey.stack.databaseUrl, [variable]: taken.port }), new RegExp(`${taken.port}.*${variable}`));
    } finally {
      taken.free();
    }
  });

  it('npm start names the port that is taken before it starts anything', async () => {
    const taken = await takenPort();
    try {
      expectSentence(await run(['tools/start.mjs'], { DATA_DIR: join(folder, 'start'), PORT: taken.port }), new RegExp(`Port ${taken.port} is in use.*PORT=`));
      await expect(startStack({ dataDir: join(folder, 'stack'), env: { DATABASE_URL: journey.stack.databaseUrl, API_PORT: taken.port } })).rejects.toThrow(/Set API_PORT to a free port/);
    } finally {
      taken.free();
    }
  });

  it('npm start names the folder it may not write, and what to do', async () => {
    expectSentence(await run(['tools/start.mjs'], { DATA_DIR: FORBIDDEN }), /\/sys\/etalase-desa cannot be written.*DATA_DIR/);
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expectSentence(await run(['tools/start.mjs'], { DATA_DIR: file }), /a-file cannot be written.*DATA_DIR/);
    expectSentence(await run([entry('sandbox')], { DATA_DIR: FORBIDDEN, SANDBOX_PORT: '0' }), /Sandbox tidak bisa mulai.*\/sys\/etalase-desa/);
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
    expectSentence(await run([entry(app)], { ...base, DATABASE_URL: `postgres://postgres:${SECRET}@127.0.0.1:${nobody}/etalase`, API_PORT: '0', WORKER_PORT: '0', PORT: '0' }), /^The database does not answer.*DATABASE_URL/);
  });

  it('every wrong setting is named at once, and no value is shown', async () => {
    const { code, stderr } = await run([entry('api')], { ...base, DATABASE_URL: `mysql://root:${SECRET}@localhost/x`, DATABASE_POOL: SECRET, PUBLIC_ORIGIN: SECRET });
    expect(code).toBe(1);
    for (const name of ['DATABASE_URL', 'DATABASE_POOL', 'PUBLIC_ORIGIN']) expect(stderr).toContain(name);
    expect(stderr).not.toContain(SECRET);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('nothing that imitates the outside world runs in production', async () => {
    expectSentence(await run([entry('sandbox')], { NODE_ENV: 'production', DATA_DIR: join(folder, 'data') }), /NODE_ENV=production/);
    const { code, stderr } = await run([entry('api')], { ...base, DATABASE_URL: journey.stack.databaseUrl, NODE_ENV: 'production', API_PORT: '0' });
    expect(code).toBe(1);
    for (const name of ['MIDTRANS_CORE_URL', 'WHATSAPP_URL', 'SMS_URL', 'MAIL_URL']) expect(stderr).toContain(`${name} must be set in production`);
  });

  async function freeNumber(): Promise<string> {
    const taken = await takenPort();
    taken.free();
    return taken.port;
  }
});
