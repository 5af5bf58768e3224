import { Redis } from 'ioredis';
import { RateLimiter, Transactions } from '@etalase/platform';
import { type RedisServer, startRedis } from '../../../../test/support/journey/redis-server';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

const RULE = { limit: 5, windowSeconds: 60 };

describe.each(['postgres', 'redis'])('rate limits counted in %s', (backend) => {
  let context: TestContext;
  let redis: RedisServer | undefined;
  let limiter: RateLimiter;
  const refused = async (key: string, tries: number): Promise<number> => {
    const results = await Promise.allSettled(Array.from({ length: tries }, () => limiter.hit(key, RULE)));
    return results.filter(({ status }) => status === 'rejected').length;
  };

  beforeAll(async () => {
    redis = backend === 'redis' ? await startRedis() : undefined;
    context = await bootContexts([], { env: redis ? { REDIS_URL: redis.url } : {} });
    limiter = context.module.get(RateLimiter);
  });
  afterAll(async () => {
    await context.close();
    await redis?.stop();
  });

  it('lets exactly as many through as the rule says, however many come at once', async () => {
    expect(await refused('crowd', 20)).toBe(15);
    expect(await refused('somebody else', 5)).toBe(0);
  });

  it('says how long to wait, and starts anew with the next window', async () => {
    await refused('patient', RULE.limit);
    await expect(limiter.hit('patient', RULE)).rejects.toMatchObject({ code: 'rate.too_many', retryAfterSeconds: expect.any(Number) });
    context.clock.advance(RULE.windowSeconds * 1_000);
    await expect(limiter.hit('patient', RULE)).resolves.toBeUndefined();
  });

  it('forgives when told, and only that one', async () => {
    await Promise.all([refused('honest', RULE.limit), refused('other', RULE.limit)]);
    await limiter.forgive('honest', RULE);
    expect([await refused('honest', RULE.limit), await refused('other', 1)]).toEqual([0, 1]);
  });

  it('keeps a try whose caller rolls back', async () => {
    const transactions = context.module.get(Transactions);
    const failing = (): Promise<void> =>
      transactions.run(async () => {
        await limiter.hit('rolled back', RULE);
        throw new Error('roll back');
      });
    for (let tries = 0; tries < RULE.limit; tries += 1) await expect(failing()).rejects.toThrow('roll back');
    await expect(failing()).rejects.toMatchObject({ code: 'rate.too_many' });
  });

  it('counts here and nowhere else, and forgets by itself', async () => {
    await limiter.hit('where', RULE);
    const [{ rows } = { rows: -1 }] = await context.database.adhoc<{ rows: number }>(`SELECT count(*)::int AS rows FROM platform.rate_count WHERE key = 'where'`);
    expect(rows).toBe(redis ? 0 : 1);
    if (!redis) return;
    const client = new Redis(redis.url);
    const keys = await client.keys('rate:*');
    const expiries = await Promise.all(keys.map((key) => client.pttl(key)));
    client.disconnect();
    expect(keys.length).toBeGreaterThan(3);
    for (const expiry of expiries) expect(expiry > 0 && expiry <= RULE.windowSeconds * 1_000).toBe(true);
  });
});
