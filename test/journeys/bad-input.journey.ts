import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { notPhotos } from '../support/journey/bad-files';
import { type Answer, Caller, type Problem, refusal, Unreachable } from '../support/journey/caller';
import { Journey } from '../support/journey/journey';
import type { Goods } from '../support/journey/market';
import { Description, type Operation } from '../support/journey/openapi';
import { ShopDesk, signIn } from '../support/journey/staff';
import { proveOfficers } from '../support/office';

const MEGABYTE = 1024 * 1024;
/** Words of the program or of English in a sentence for a villager. */
const NOT_FOR_PEOPLE = /\b(must|should|invalid|error|undefined|null|exception|unexpected|unsupported|property|SELECT|uuid|expected|failed|column)\b/i;
/** Tries and looks are counted on purpose; what is compared each night is written down at its hour, whatever else goes on. */
const COUNTED_ANYWAY = ['platform.rate_count', 'catalogue.village_view', 'payments.reconciliation', 'payments.settlement_file'];

let journey: Journey;
let description: Description;
let operations: Operation[];
let desk: ShopDesk;
let admin: Caller;
let finance: Caller;
let someone: Caller;
let goods: Goods;
let photo: Buffer;

beforeAll(async () => {
  journey = await Journey.start();
  description = await Description.read(journey.api);
  operations = description.operations;
  [goods] = (await journey.market.fromDifferentVillages(1)) as [Goods];
  photo = await sharp({ create: { width: 1_200, height: 900, channels: 3, background: '#7a1f2b' } }).jpeg().toBuffer();
  desk = await journey.desk(goods.sellerId);
  [admin, finance, someone] = (await Promise.all(['0812-0000-9001', '0812-0000-9003', '0812-0000-9020'].map((phone) => signIn(journey.api, journey.outside, phone)))) as [Caller, Caller, Caller];
  await proveOfficers(journey.stack.databaseUrl);
  await journey.facts.settled();
});
afterAll(() => journey?.stop());
afterEach(() => expect(journey.facts.faults()).toEqual([]));

/** Whoever may call it, so that the guard is not what refuses. */
function callerOf({ path }: Operation): Caller {
  if (path.startsWith('/api/shops')) return desk.http;
  if (/^\/api\/office\/(payments|ledger|disputes|organisations|payouts|refunds|tickets|rails|reconciliations)/.test(path)) return finance;
  return path.startsWith('/api/office') ? admin : someone;
}

const address = ({ path }: Operation, value: (name: string) => string = () => randomUUID()): string => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'sellerId' && path.startsWith('/api/shops') ? goods.sellerId : value(name)));

/** What is wrong with a refusal; empty when it is as it has to be. */
function faultsOf(what: string, { status, body, headers }: Answer, field: string | null = null): string[] {
  const problem = body as Problem;
  const told = `${what}: ${status} ${JSON.stringify(body).slice(0, 300)}`;
  if (status < 400 || status >= 500) return [`not refused: ${told}`];
  if (!headers.get('content-type')?.startsWith('application/problem+json') || problem.status !== status || !problem.code) return [`no problem details: ${told}`];
  const sentences = [problem.detail, ...problem.fields.map(({ message }) => message)];
  if (sentences.some((sentence) => !sentence || sentence.length < 10 || NOT_FOR_PEOPLE.test(sentence))) return [`not a sentence for people: ${told}`];
  const names = problem.fields.map((one) => one.field);
  if (field !== null && problem.code === 'input.invalid' && !names.some((name) => name === field || name.startsWith(`${field}.`))) return [`does not name ${field}: ${told}`];
  return [];
}

/** Runs the work and checks that no table has a row more or less afterwards. @param work returns what went wrong. */
async function leavesNothing(work: () => Promise<string[] | void>): Promise<void> {
  await journey.facts.settled();
  const before = await journey.facts.counts(COUNTED_ANYWAY);
  expect((await work()) ?? []).toEqual([]);
  await journey.facts.settled();
  expect(await journey.facts.counts(COUNTED_ANYWAY)).toEqual(before);
}

const filesOnDisk = (): number => readdirSync(join(journey.stack.env.DATA_DIR ?? '', 'files'), { recursive: true }).length;

function form(fields: Record<string, string>, file: { field: string; name: string; content: Buffer }): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  data.append(file.field, new Blob([new Uint8Array(file.content)], { type: 'image/jpeg' }), file.name);
  return data;
}

describe('every endpoint of the API', () => {
  it('is described', () => {
    expect(operations.length).toBeGreaterThan(60);
    expect(operations.filter(({ takesFiles }) => takesFiles).length).toBeGreaterThanOrEqual(4);
  });

  it('refuses a body that is not as described, in words, and leaves nothing behind', async () => {
    let sent = 0;
    await leavesNothing(async () => {
      const faults: string[] = [];
      for (const operation of operations) {
        if (!operation.body) continue;
        for (const { what, body, field } of description.brokenBodies(operation.body)) {
          const answer = await callerOf(operation).send(operation.method, address(operation), JSON.stringify(body), { 'idempotency-key': randomUUID() });
          faults.push(...faultsOf(`${operation.method} ${operation.path} with ${what}`, answer, field));
          sent += 1;
        }
      }
      return faults;
    });
    expect(sent).toBeGreaterThan(400);
  });

  it('refuses what is no JSON, or of another kind', async () => {
    await leavesNothing(async () => {
      const faults: string[] = [];
      for (const operation of operations.filter(({ body }) => body)) {
        const send = (body: string, headers: Record<string, string> = {}): Promise<Answer> => callerOf(operation).send(operation.method, address(operation), body, { 'idempotency-key': randomUUID(), ...headers });
        for (const body of ['{', '{"a":', '\u0000', '[[[[', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":{}}}']) faults.push(...faultsOf(`${operation.method} ${operation.path} with ${JSON.stringify(body)}`, await send(body)));
        faults.push(...faultsOf(`${operation.method} ${operation.path} as XML`, await send('<a/>', { 'content-type': 'application/xml' })));
      }
      return faults;
    });
  });

  it('answers an odd address or question without a fault', async () => {
    const odd = ['%00', '%E0%A4%A', '..%2f..%2fetc%2fpasswd', encodeURIComponent('🌶️'), encodeURIComponent("' OR 1=1 --"), 'x'.repeat(150), '-1', 'null', '{}'];
    // Well formed, and of no list of ours.
    const cursors = [['x'], [1e20], ['x', 'y'], [1e20, 'y'], ['x', 1, 2]].map((values) => Buffer.from(JSON.stringify(values)).toString('base64url'));
    await leavesNothing(async () => {
      const faults: string[] = [];
      for (const operation of operations) {
        const { method, parameters, body } = operation;
        const names = parameters.filter((one) => one.in === 'path' && !(one.name === 'sellerId' && operation.path.startsWith('/api/shops')));
        const good = body ? JSON.stringify(description.sample(body)) : undefined;
        for (const value of names.length > 0 ? odd : []) {
          const answer = await callerOf(operation).send(method, address(operation, () => value), good, { 'idempotency-key': randomUUID() });
          if (answer.status < 400 || answer.status >= 500) faults.push(`${method} ${operation.path} with ${value}: ${answer.status}`);
        }
        for (const parameter of parameters.filter((one) => one.in === 'query' && method === 'GET')) {
          const isNumber = ['integer', 'number'].includes(parameter.schema.type ?? '');
          for (const value of [...odd, '', '99999999999999999999', '1e30', '%F0%9F', ...(parameter.name === 'cursor' ? cursors : [])]) {
            const answer = await callerOf(operation).send(method, `${address(operation, (name) => (name === 'code' ? '18' : randomUUID()))}?${parameter.name}=${value}`);
            if (answer.status >= 500) faults.push(`${method} ${operation.path}?${parameter.name}=${value}: ${answer.status}`);
            if (isNumber && value !== '' && answer.status < 400) faults.push(`${method} ${operation.path}?${parameter.name}=${value} was taken`);
          }
        }
      }
      return faults;
    });
  });

  it('refuses ten megabytes of JSON before reading them', async () => {
    const flood = JSON.stringify({ q: 'x'.repeat(10 * MEGABYTE) });
    await leavesNothing(async () => {
      for (const operation of operations.filter(({ body }) => body)) {
        const answer = await callerOf(operation).send(operation.method, address(operation), flood, { 'idempotency-key': randomUUID() }).catch((error: unknown) => error);
        // The connection may be closed while the rest is still on its way.
        if (!(answer instanceof Unreachable)) expect([`${operation.method} ${operation.path}`, (answer as Answer).status]).toEqual([`${operation.method} ${operation.path}`, 413]);
      }
    });
    expect((await someone.send('GET', '/api/me')).status).toBe(200);
  });
});

/** Spreadsheets are files too; what is none of those is told in words by the specs of the import. */
const takesPhotos = ({ takesFiles, path }: { takesFiles: boolean; path: string }): boolean => takesFiles && !path.endsWith('/imports');

describe('photos that are none', () => {
  it('are refused by their content wherever a file is taken', async () => {
    const places = operations.filter(takesPhotos);
    const before = filesOnDisk();
    await leavesNothing(async () => {
      const faults: string[] = [];
      for (const operation of places) {
        const [field = 'photo'] = Object.entries(operation.body?.properties ?? {}).find(([, schema]) => schema.format === 'binary' || schema.items?.format === 'binary') ?? [];
        const fields = Object.fromEntries(Object.entries(description.sample(operation.body ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)]));
        for (const { what, name, content } of notPhotos(photo)) {
          faults.push(...faultsOf(`${operation.path} with ${what}`, await callerOf(operation).send('POST', address(operation), form(fields, { field, name, content }))));
        }
        const answer = await callerOf(operation).send('POST', address(operation), form(fields, { field, name: 'foto.jpg', content: Buffer.alloc(50 * MEGABYTE, 0xff) })).catch((error: unknown) => error);
        if (!(answer instanceof Unreachable)) faults.push(...faultsOf(`${operation.path} with 50 MB`, answer as Answer));
        const many = form(fields, { field, name: 'foto.jpg', content: photo });
        for (let extra = 0; extra < 30; extra += 1) many.append(field, new Blob([new Uint8Array(photo)]), `foto-${extra}.jpg`);
        faults.push(...faultsOf(`${operation.path} with 31 photos`, await callerOf(operation).send('POST', address(operation), many)));
      }
      return faults;
    });
    expect(filesOnDisk()).toBe(before);
  });

  it('and a good photo for something that is not there is not kept', async () => {
    const before = filesOnDisk();
    await leavesNothing(async () => {
      for (const operation of operations.filter(takesPhotos)) {
        const [field = 'photo'] = Object.entries(operation.body?.properties ?? {}).find(([, schema]) => schema.format === 'binary' || schema.items?.format === 'binary') ?? [];
        const fields = Object.fromEntries(Object.entries(description.sample(operation.body ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)]));
        const answer = await callerOf(operation).send('POST', address(operation), form(fields, { field, name: 'foto.jpg', content: photo }));
        expect([operation.path, answer.status]).toEqual([operation.path, 404]);
      }
    });
    expect(filesOnDisk()).toBe(before);
  });
});

describe('a shopper who writes strange things', () => {
  it('100,000 lines, or more than a cart holds, do not make an order', async () => {
    const shopper = await journey.shopperWith(goods);
    const checkout = await shopper.fillIn();
    const [choice] = checkout.body.shipping;
    await leavesNothing(async () => {
      const flood = { ...checkout, key: randomUUID(), body: { ...checkout.body, shipping: Array.from({ length: 100_000 }, () => choice ?? { sellerId: '', quoteId: '' }) } };
      const answer = await shopper.http.send('POST', '/api/orders', flood.body, { 'idempotency-key': flood.key }).catch((error: unknown) => error);
      if (!(answer instanceof Unreachable)) expect((answer as Answer).status).toBe(413);
      const many = { ...checkout, key: randomUUID(), body: { ...checkout.body, shipping: Array.from({ length: 60 }, () => choice ?? { sellerId: '', quoteId: '' }) } };
      expect(await refusal(shopper.place(many))).toMatchObject({ status: 400, problem: { fields: [{ field: 'shipping' }] } });
    });
    const variants = await journey.facts.rows<{ id: string }>('SELECT v.id FROM catalogue.variant v JOIN catalogue.product p ON p.id = v.product_id JOIN sellers.seller s ON s.id = p.seller_id WHERE v.is_active AND p.state = \'live\' AND s.state = \'active\' AND v.on_hand - v.held > 0 AND v.id <> $1 LIMIT 60', [goods.variantId]);
    const answers = [];
    for (const { id } of variants) answers.push(await shopper.http.send('POST', '/api/cart/lines', { variantId: id, quantity: 1 }));
    expect(answers.filter(({ status }) => status === 200).length).toBe(49);
    expect(new Set(answers.slice(49).map(({ status, body }) => `${status} ${(body as Problem).code}`))).toEqual(new Set(['409 orders.cart_full']));
  });

  it.each([0, -1, 1.5, 1_000, 1e9, '1e3', '１', null, true, [1], 1e300])('a quantity of %p stays out of the cart', async (quantity) => {
    await leavesNothing(async () => {
      const answer = await someone.send('POST', '/api/cart/lines', { variantId: goods.variantId, quantity });
      expect(faultsOf(`quantity ${String(quantity)}`, answer, 'quantity')).toEqual([]);
    });
  });

  it('a zero byte is refused and everything people really write is kept as it is', async () => {
    const shopper = await journey.shopperWith(goods);
    const checkout = await shopper.fillIn();
    const withRecipient = (recipient: object): typeof checkout => ({ key: randomUUID(), body: { ...checkout.body, recipient: { ...checkout.body.recipient, ...recipient } } });
    await leavesNothing(async () => {
      for (const [field, value] of [['address', 'Jalan Kartini\u0000 nomor 12'], ['name', 'Bu\u0000di'], ['note', 'a\uD800b dan selebihnya'], ['address', ' '.repeat(50)], ['name', '\u200b\u200b'], ['phone', '0812%00'], ['villageCode', '18.71.99.9999'], ['address', 'x'.repeat(201)]] as const) {
        const answer = await shopper.http.send('POST', '/api/orders', withRecipient({ [field]: value }).body, { 'idempotency-key': randomUUID() });
        expect(faultsOf(`${field} = ${JSON.stringify(value).slice(0, 40)}`, answer)).toEqual([]);
      }
    });
    const kept = { name: "Siti 'Ayu' O'Brien 🌶️", address: 'Jl. <b>Melati</b> & Mawar "2"; DROP TABLE orders; -- 🏠', note: 'Titip ke tetangga 👍🏽 100%' };
    const placed = await shopper.place(withRecipient(kept));
    expect((await shopper.show(placed)).recipient).toMatchObject(kept);
    expect((await journey.outside.message(shopper.phone, placed.number)).text).toContain(kept.name);
  });

  it('no body at all is not a wrong body', async () => {
    expect((await someone.send('POST', `/api/orders/${'a'.repeat(24)}/cancel`)).status).toBe(404);
  });

  it('a cookie, a key or a token that nobody gave out opens nothing', async () => {
    const stranger = new Caller(journey.api);
    for (const value of ['x', '%00', 'a'.repeat(24), 'a'.repeat(4_000), '../../..']) {
      expect((await stranger.send('GET', '/api/cart', undefined, { cookie: `etalase_cart=${value}` })).body).toMatchObject({ count: 0 });
      expect((await stranger.send('GET', '/api/me', undefined, { cookie: `etalase_sid=${value}` })).status).toBe(401);
      expect((await stranger.send('GET', '/api/me', undefined, { authorization: `Bearer ${value}` })).status).toBe(401);
      expect([404, 414]).toContain((await stranger.send('GET', `/api/orders/${encodeURIComponent(value)}`)).status);
    }
  });
});

describe("another's things", () => {
  it('are not there: order, part, act, product, complaint, link', async () => {
    const [mine, theirs] = (await journey.market.fromDifferentVillages(2)) as [Goods, Goods];
    const { shopper, order } = await journey.paidOrder([mine, theirs]);
    const other = await journey.desk(theirs.sellerId);
    const part = order.parts.find(({ sellerId }) => sellerId === mine.sellerId)!;
    const foreignProduct = await journey.facts.one<string>('SELECT product_id FROM catalogue.variant WHERE id = $1', [mine.variantId]);
    const stranger = journey.shopper();
    const another = await journey.paidOrder([theirs]);
    await leavesNothing(async () => {
      const tries: [Caller, string, string, object?][] = [
        [other.http, 'GET', `/api/shops/${theirs.sellerId}/orders/${part.id}`],
        [other.http, 'GET', `/api/shops/${mine.sellerId}/orders/${part.id}`],
        [other.http, 'GET', `/api/shops/${mine.sellerId}/today`],
        [other.http, 'GET', `/api/shops/${mine.sellerId}/money`],
        ...['accept', 'pack', 'ready', 'ship', 'delivered', 'returned'].map((act): [Caller, string, string, object] => [other.http, 'POST', `/api/shops/${theirs.sellerId}/orders/${part.id}/${act}`, { clientId: randomUUID(), ...(act === 'ship' ? { courier: 'Kurir', resi: 'KN00123' } : {}) }]),
        [other.http, 'GET', `/api/shops/${theirs.sellerId}/products/${foreignProduct}`],
        [other.http, 'POST', `/api/shops/${theirs.sellerId}/variants/${mine.variantId}/stock`, { delta: 5, clientId: randomUUID() }],
        [stranger.http, 'GET', `/api/orders/${order.id}`],
        [stranger.http, 'GET', `/api/orders/${order.number}`],
        [stranger.http, 'POST', `/api/orders/${order.token.slice(0, -1)}A/cancel`, {}],
        [another.shopper.http, 'POST', `/api/orders/${another.placed.token}/cancel`, { sellerOrderId: part.id }],
        [another.shopper.http, 'POST', `/api/orders/${another.placed.token}/received`, { sellerOrderId: part.id }],
        [another.shopper.http, 'POST', `/api/orders/${another.placed.token}/complaints`, { sellerOrderId: part.id, text: 'Bukan pesanan saya sendiri.' }],
        [admin, 'POST', `/api/office/complaints/${randomUUID()}/decision`, { outcome: 'reject', answer: 'Tidak ada keluhan ini.' }],
        [someone, 'POST', `/api/inbox/${randomUUID()}/read`],
      ];
      for (const [caller, method, path, body] of tries) expect([method, path, (await caller.send(method, path, body)).status]).toEqual([method, path, 404]);
    });
    expect((await shopper.show(order)).parts.map(({ state }) => state)).toEqual(['new', 'new']);
  });
});
