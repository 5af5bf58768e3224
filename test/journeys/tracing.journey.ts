import { execFileSync } from 'node:child_process';
import { eventually } from '../support/eventually';
import { type Span, startCollector } from '../support/journey/collector';
import { Journey } from '../support/journey/journey';

describe('traces, when a collector is named', () => {
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let journey: Journey;
  const traces = (): Span[][] => {
    const byTrace = new Map<string, Span[]>();
    for (const span of collector.spans) byTrace.set(span.traceId, [...(byTrace.get(span.traceId) ?? []), span]);
    return [...byTrace.values()];
  };
  const traceWith = (what: string, ...wanted: ((span: Span) => boolean)[]): Promise<Span[]> => eventually(`a trace with ${what}`, async () => traces().find((spans) => wanted.every((is) => spans.some(is))));

  beforeAll(async () => {
    collector = await startCollector();
    journey = await Journey.on('redis', collector.env, { apps: ['sandbox', 'api', 'worker', 'storefront'] });
  });
  afterAll(async () => {
    await journey?.stop();
    collector?.stop();
  });

  it('one trace leads from the front door through the api into the job and out to the message', async () => {
    const phone = '081290000077';
    const since = new Date().toISOString();
    const answer = await fetch(`${journey.stack.origin}/api/auth/code`, { method: 'POST', headers: { 'content-type': 'application/json', origin: journey.stack.env.PUBLIC_ORIGIN ?? '' }, body: JSON.stringify({ phone }) });
    expect(answer.status).toBeLessThan(300);
    await eventually('the code', async () => (await journey.outside.messages({ to: '+6281290000077', since }))[0]);
    const trace = await traceWith(
      'every stage',
      ({ service, by, parentSpanId }) => service === 'etalase-storefront' && by === 'http' && parentSpanId === '',
      ({ service, by }) => service === 'etalase-api' && by === 'http',
      ({ service, by }) => service === 'etalase-api' && by === 'pg',
      ({ service, by }) => service === 'etalase-api' && by === 'ioredis',
      ({ service, name }) => service === 'etalase-worker' && name.startsWith('events '),
      ({ service, name }) => service === 'etalase-worker' && name.startsWith('codes '),
      ({ service, by }) => service === 'etalase-worker' && by === 'undici',
    );
    const byId = new Map(trace.map((span) => [span.spanId, span]));
    // Each but the first hangs on another of the same trace.
    expect(trace.filter(({ parentSpanId }) => !byId.has(parentSpanId)).map(({ service }) => service)).toEqual(['etalase-storefront']);
  });

  it('health and metrics, asked for all the time, leave no trace', async () => {
    await fetch(`${journey.api}/health/ready`);
    await fetch(`${journey.stack.worker}/metrics`);
    await journey.stack.kill('api'); // what it has collected is sent before it ends
    expect(collector.spans.filter(({ name, parentSpanId }) => parentSpanId === '' && /health|metrics/.test(name))).toEqual([]);
    // Nor do the relay and the queues, which ask PostgreSQL and Redis for work all the time.
    expect(collector.spans.filter(({ by, parentSpanId }) => parentSpanId === '' && !['http', 'etalase-desa'].includes(by))).toEqual([]);
  });

  it('nothing of it is loaded when no collector is named', () => {
    const loaded = execFileSync(process.execPath, ['-e', `require('./dist/libs/tracing/src/index.js'); console.log(Object.keys(require.cache).filter((file) => /opentelemetry/.test(file)).length)`], { encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } });
    expect(loaded.trim()).toBe('0');
  });
});
