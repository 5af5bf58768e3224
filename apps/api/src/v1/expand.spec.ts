import { ApiProblem, type Kind, problems, type RetrieveObject } from '@etalase/payments-api';
import { Expand } from './expand';

const idOf = (prefix: string, digit: string): string => `${prefix}_${digit.repeat(32)}`;
const [charge, customer, transaction] = [idOf('ch', '1'), idOf('cus', '2'), idOf('txn', '3')];
const kept = new Map<string, object>([
  [charge, { id: charge, object: 'charge', customer, balance_transaction: transaction }],
  [customer, { id: customer, object: 'customer', email: 'pembeli@contoh.test' }],
  [transaction, { id: transaction, object: 'balance_transaction', net: 100 }],
]);
const read: string[] = [];
const retrieve = { find: (_: unknown, id: string) => Promise.resolve(read.push(id) && (kept.get(id) ?? null)) };
const expand = new Expand(retrieve as unknown as RetrieveObject);
const refund = { id: idOf('re', '4'), object: 'refund', charge };
const asked = (paths: string[], readable: readonly Kind[]): Promise<unknown> =>
  expand
    .execute({
      scope: { organisationId: 'o', account: null },
      answer: refund,
      paths,
      assertReadable: (kind) => {
        if (!readable.includes(kind)) throw problems.notPermitted('rk_test_…', `${kind}_read`);
      },
    })
    .catch((error: unknown) => (error instanceof ApiProblem ? error.details.status : error));

describe('expanding', () => {
  beforeEach(() => read.splice(0));

  it('puts objects in the place of their ids, as deep as is asked, and leaves the answer it was made of', async () => {
    expect(await asked(['charge.customer', 'charge.balance_transaction'], ['charge', 'customer', 'balance_transaction'])).toMatchObject({ charge: { customer: { email: 'pembeli@contoh.test' }, balance_transaction: { net: 100 } } });
    expect(refund.charge).toBe(charge);
  });

  it('opens nothing that a restricted key may not read, at any depth', async () => {
    expect([await asked(['charge'], []), read]).toEqual([403, []]);
    expect([await asked(['charge.customer'], ['charge']), read]).toEqual([403, [charge]]);
    expect(await asked(['charge.balance_transaction'], ['charge', 'customer'])).toBe(403);
  });
});
