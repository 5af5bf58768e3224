import { eventually } from '../support/eventually';
import { Unreachable } from '../support/journey/caller';
import { type Backend, Journey } from '../support/journey/journey';
import { lineTo } from '../support/journey/line';
import type { Goods } from '../support/journey/market';
import { run, takenPort } from '../support/journey/program';

const AT_ONCE = 12;
/** Long enough that all of them are under way together when the signal comes. */
const SLOW_MS = 3_000;

const times = <T>(count: number, work: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, work));

let journey: Journey;
let goods: Goods;

const BACKENDS: Backend[] = ['postgres', 'redis'];

describe.each(BACKENDS)('SIGTERM in the middle of the work, queues in %s', (backend) => {
  beforeAll(async () => {
    journey = await Journey.on(backend);
    [goods] = (await journey.market.fromDifferentVillages(1)) as [Goods];
    await journey.facts.rows('UPDATE catalogue.variant SET on_hand = 10000 WHERE id = $1', [goods.variantId]);
  });
  afterAll(() => journey?.stop());
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
    for (const { payment } of await answers) expect(payment!.attempts[0]?.nextAction?.qrString).toMatch(/^0002/);
    expect((await ended)?.signal).not.toBe('SIGKILL');
    await journey.outside.outage('midtrans', 'up');

    await journey.stack.start('api');
    for (const { shopper, placed } of shoppers) {
      await journey.outside.pay((await shopper.show(placed)).payment!.attempts[0]?.id ?? '');
      await journey.until(shopper, placed, 'paid');
    }
  });

  it('the worker ends the jobs it has begun, once, and leaves the others for the next', async () => {
    await journey.facts.settled();
    const begun = await journey.facts.one<string>('SELECT now()::text');
    // Carts are filled before: from the first order to the last no more time may pass than one message takes.
    const carts = await times(AT_ONCE, async () => {
      const shopper = await journey.shopperWith(goods);
      return { shopper, checkout: await shopper.fillIn() };
    });
    await journey.outside.outage('whatsapp', 'slow', { delay_ms: SLOW_MS });
    const orders = await Promise.all(carts.map(async ({ shopper, checkout }) => ({ shopper, placed: await shopper.place(checkout) })));
    const sending = async (): Promise<string[]> => (await journey.facts.rows<{ id: string }>(`SELECT id FROM notifications.delivery WHERE state = 'sending' AND updated_at > $1`, [begun])).map(({ id }) => id);
    await eventually('a full hand of messages to be under way', async () => (await sending()).length >= 8);
    const ended = await journey.stack.kill('worker');
    expect(ended?.signal).not.toBe('SIGKILL');
    // What was begun before the signal is done and noted; nothing hangs half done.
    expect(await sending()).toEqual([]);
    const accepted = await journey.facts.one<number>(`SELECT count(*)::int FROM notifications.delivery WHERE state = 'accepted' AND updated_at > $1`, [begun]);
    expect(accepted).toBeGreaterThanOrEqual(8);
    expect(accepted).toBeLessThan(AT_ONCE);
    if (backend === 'postgres') await aWorkerWithoutItsPortTakesNone();

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
    // Its provider was dead for a while: a message begun in between waits for its next try.
    await journey.facts.settled(60_000, { withRetries: true });
    expect((await journey.outside.messages({ to: shopper.phone, contains: placed.number })).length).toBeGreaterThanOrEqual(1);
  });

  /** What waits in the queue must not be begun by a process that is about to end. */
  async function aWorkerWithoutItsPortTakesNone(): Promise<void> {
    const waiting = (): Promise<object[]> => journey.facts.rows(`SELECT queue, id, state, attempts_started FROM bullmq.job WHERE queue = 'messages' ORDER BY id`);
    const before = await waiting();
    expect(before.length).toBeGreaterThan(0);
    const taken = await takenPort();
    const { code, stderr } = await run(['tools/app.cjs', 'worker'], { ...journey.stack.env, WORKER_PORT: taken.port });
    taken.free();
    expect([code, stderr]).toEqual([1, expect.stringContaining(`Port ${taken.port} is in use`)]);
    expect(await waiting()).toEqual(before);
  }
});

describe('a worker whose database is gone for good', () => {
  beforeAll(async () => {
    journey = await Journey.start();
    [goods] = (await journey.market.fromDifferentVillages(1)) as [Goods];
  });
  afterAll(() => journey?.stop());

  it('ends within its time to drain all the same, and the next one finishes the work', async () => {
    const line = await lineTo(journey.stack.databaseUrl);
    await journey.stack.kill('worker');
    await journey.stack.start('worker', { DATABASE_URL: line.url, DRAIN_SECONDS: '3' });
    // The message must still be under way when the time is over: without a database the rest ends at once.
    await journey.outside.outage('whatsapp', 'slow', { delay_ms: 10_000 });
    const shopper = await journey.shopperWith(goods);
    const placed = await shopper.order();
    await eventually('a message to be under way', async () => (await journey.facts.one<number>(`SELECT count(*)::int FROM notifications.delivery WHERE state = 'sending'`)) > 0);
    const ended = journey.stack.kill('worker');
    line.cut();
    expect(await ended).toEqual({ code: 1, signal: null });

    await journey.outside.outage('whatsapp', 'up');
    await journey.stack.start('worker');
    await journey.facts.settled();
    const told = await journey.outside.messages({ to: shopper.phone, contains: placed.number });
    expect(told.filter(({ duplicate_of: copy }) => copy === null)).toHaveLength(1);
    expect(new Set(told.map(({ reference }) => reference)).size).toBe(1);
    await journey.facts.assertSound();
  });
});
