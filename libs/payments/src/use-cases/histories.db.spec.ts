import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { History, type Life, lives } from '../../../../test/support/money/history';
import { MemoryWorld } from '../../../../test/support/money/memory-world';
import { PostgresWorld } from '../../../../test/support/money/postgres-world';

const seed = Number(process.env.HISTORY_SEED ?? randomInt(2 ** 31));
const runs = Number(process.env.HISTORY_RUNS ?? 30);

/** The same histories as in `invariants.spec.ts`, over PostgreSQL; and the tables in memory that spec runs on do the same, step by step. */
describe('money over random histories, in PostgreSQL', () => {
  let world: PostgresWorld;
  beforeAll(async () => {
    world = await PostgresWorld.open();
  });
  afterAll(() => world.close());

  it(`holds over ${runs} histories, and memory goes the same way (seed ${seed}; HISTORY_SEED repeats it)`, async () => {
    await fc.assert(
      fc.asyncProperty(lives(30), async (life: Life) => {
        const alive = { ...life, steps: life.steps.filter((step) => step.do !== 'die') };
        const [real, memory] = [new History(world), new History(new MemoryWorld())];
        await real.live(alive);
        expect(real.faults).toEqual([]);
        await memory.live(alive);
        const comparable = Math.min(real.openFrom, memory.openFrom);
        expect(memory.trail.slice(0, comparable)).toEqual(real.trail.slice(0, comparable));
        expect(await world.context.database.rows('SELECT * FROM payments.ledger_differences()')).toEqual([]);
      }),
      { seed, numRuns: runs, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);
});
