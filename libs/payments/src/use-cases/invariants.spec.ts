import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { rupiah } from '@etalase/kernel';
import { NO_CUT, RefundSplit, ReleaseSplit } from '@etalase/payments';
import { History, lives, outsideActs, QRIS } from '../../../../test/support/money/history';
import { MemoryWorld } from '../../../../test/support/money/memory-world';

const seed = Number(process.env.HISTORY_SEED ?? randomInt(2 ** 31));
const runs = Number(process.env.HISTORY_RUNS ?? 1_000);

/** The rules stand in libs/payments/INVARIANTS.md. */
describe(`money over random histories, in memory (seed ${seed}; HISTORY_SEED repeats it)`, () => {
  it(`holds over ${runs} histories with copies, reorder, loss, forgery and death at every boundary`, async () => {
    await fc.assert(
      fc.asyncProperty(lives(35), async (life) => {
        const history = new History(new MemoryWorld());
        await history.live(life);
        expect(history.faults).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  }, 300_000);

  it('11: ends the same whatever the order of the news, and however often each comes', async () => {
    await fc.assert(
      fc.asyncProperty(outsideActs, fc.array(fc.nat({ max: 999 }), { maxLength: 20 }), async (steps, dice) => {
        const [ordered, mixed] = [new History(new MemoryWorld()), new History(new MemoryWorld())];
        const expected = await ordered.hearAll(steps, (news) => [...news]);
        // Every piece at least once, some again, all in an order of their own.
        const shuffled = (news: readonly string[]): string[] => [...news, ...dice.flatMap((die) => news[die % news.length] ?? [])].map((body, index) => ({ body, at: ((dice[index % Math.max(1, dice.length)] ?? 0) * 7_919 + index * 104_729) % 1_009 })).sort((a, b) => a.at - b.at).map(({ body }) => body);
        expect(await mixed.hearAll(steps, shuffled)).toBe(expected);
        expect([...ordered.faults, ...mixed.faults]).toEqual([]);
      }),
      { seed, numRuns: 200 },
    );
  }, 60_000);

  it('7: any partition of the refunds of a split ends in the same totals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 12 }), async (parts) => {
        const world = new MemoryWorld();
        const history = new History(world);
        await history.hearAll([{ do: 'pay', on: 0 }, { do: 'check', on: 0 }], (news) => [...news]);
        const { splits } = await world.facts(history.subjects);
        const [split] = splits.filter(({ amount }) => amount === 100_000);
        if (!split) throw new Error('the history has that split');
        let given = 0;
        for (const [index, part] of parts.entries()) {
          const refund = world.get(RefundSplit).execute({ splitReference: split.reference, amount: rupiah(part), key: `part-${index}`, reason: 'Habis' });
          if (given + part <= 100_000) given += (await refund, part);
          else await expect(refund).rejects.toMatchObject({ code: expect.stringMatching(/refund_too_large|split_refunded/) as string });
        }
        const left = 100_000 - given;
        if (left > 0) await world.get(ReleaseSplit).execute({ splitReference: split.reference, cut: { ...NO_CUT, commission: rupiah(Math.min(left, 777)) } });
        const { balances } = await world.facts(history.subjects);
        expect([balances.get('refund_transit') ?? 0, balances.get(`escrow:${split.reference}`), balances.get(`seller:${split.account}`) ?? 0, balances.get('commission') ?? 0]).toEqual([-given || 0, 0, -(left - Math.min(left, 777)) || 0, -Math.min(left, 777) || 0]);
      }),
      { seed, numRuns: 100 },
    );
  }, 60_000);

  it('says so when a rule is broken: the rules themselves are tried on books that were changed', async () => {
    const world = new MemoryWorld();
    const history = new History(world);
    await history.live({ isEager: true, isRich: true, isMute: false, steps: [{ do: 'start', on: 0, method: QRIS }, { do: 'payout', on: 0, amount: 40_000 }, { do: 'jobs' }] });
    expect(history.faults).toEqual([]);
    const { tables } = world;
    const change = (spoil: () => void): Promise<string[]> => {
      const before = history.faults.length;
      spoil();
      return history.play({ do: 'sweep' }).then(() => history.faults.splice(before).map((fault) => fault.replace(/^after \w+: (\d+).*/s, '$1')));
    };
    const [split] = [...tables.splits.values()].filter(({ state }) => state === 'released');
    const [payout] = [...tables.payouts.values()];
    expect(split && payout).toBeDefined();
    expect(await change(() => void (split!.refunded = rupiah(1)))).toEqual(expect.arrayContaining(['4', '22']));
    split!.refunded = rupiah(0);
    expect(await change(() => void (split!.returned = rupiah(10_000)))).toEqual(expect.arrayContaining(['7']));
    split!.returned = rupiah(0);
    expect(await change(() => void (payout!.status = 'failed'))).toEqual(expect.arrayContaining(['19', '22']));
    payout!.status = 'paid';
    expect(await change(() => void tables.balances.set('commission', { balance: rupiah(0) }))).toEqual(expect.arrayContaining(['1']));
    expect(await change(() => void tables.journals.push(tables.journals[0]!))).toEqual(expect.arrayContaining(['2', '20']));
    expect(await change(() => void tables.journals.shift())).toEqual(expect.arrayContaining(['13']));
  });
});
