import { ApiProblem } from '@etalase/payments-api';
import { unfold } from '../params/form';
import type { V1Route } from '../v1-route';
import { EventRoutes } from './telling.routes';

const NOBODY = {} as never;

/** Reads parameters as these routes do; nothing is called. */
const routes: V1Route[] = new EventRoutes({ routes: () => [] } as never, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY).routes();
const read = (path: string, given: Record<string, unknown>): unknown => routes.find((one) => one.method === 'POST' && one.path === path)?.read(unfold(given));
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiProblem) return error.body().error;
    throw error;
  }
};

describe('what a webhook endpoint may ask for', () => {
  const url = 'https://shop.example/hooks';

  it.each(['webhook_endpoints', 'webhook_endpoints/:id'])('at POST %s is what is told, or everything', (path) => {
    expect(read(path, { url, 'enabled_events[0]': '*' })).toMatchObject({ enabled_events: ['*'] });
    expect(read(path, { url, 'enabled_events[]': ['payment_intent.succeeded', 'charge.dispute.created'] })).toMatchObject({ enabled_events: ['payment_intent.succeeded', 'charge.dispute.created'] });
  });

  it.each(['webhook_endpoints', 'webhook_endpoints/:id'])('at POST %s is refused by its place when it is never told', (path) => {
    for (const [name, at] of [['invoice.paid', 0], ['payment_intent.suceeded', 1], ['payment_intent.*', 1], ['', 0]] as const) {
      const given = at === 0 ? [name] : ['customer.created', name];
      expect([name, refusal(() => read(path, { url, 'enabled_events[]': given }))]).toEqual([name, expect.objectContaining({ type: 'invalid_request_error', param: `enabled_events[${at}]`, message: expect.stringContaining(`Invalid enabled_events[${at}]: must be one of *, account.`) })]);
    }
  });
});
