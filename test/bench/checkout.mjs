// Guests who buy from two sellers and pay, eight side by side, over the public JSON API; the bank is the sandbox.
import pg from 'pg';
import { percentile, round } from './numbers.mjs';
import { seeded } from './requests.mjs';

/** Somebody else each time, in this run and the next: the unpaid orders of one phone are limited. */
let shopperNumber = Date.now() % 100_000_000;
const nextPhone = () => `0812${String((shopperNumber += 1) % 100_000_000).padStart(8, '0')}`;

/** A guest with a cookie jar of one cart. */
class Guest {
  constructor(stack) {
    this.stack = stack;
    this.cookie = '';
  }

  async call(method, path, body, headers = {}) {
    const answer = await fetch(`${this.stack.api}/api/${path}`, { method, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(this.cookie ? { cookie: this.cookie } : {}), ...headers }, body: body === undefined ? undefined : JSON.stringify(body) });
    const [given] = answer.headers.getSetCookie();
    if (given) this.cookie = given.split(';')[0];
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`);
    return text ? JSON.parse(text) : null;
  }

  /** Two variants of two sellers into the cart, and the ways to ship. */
  async fill(pair, village) {
    for (const variantId of pair) await this.call('POST', 'cart/lines', { variantId, quantity: 1 });
    const { shipping } = await this.call('GET', `checkout?village=${village}`);
    this.wish = { recipient: { name: 'Pembeli bench', phone: nextPhone(), villageCode: village, address: 'Jalan Raya nomor 1' }, shipping: shipping.map(({ sellerId, quotes }) => ({ sellerId, quoteId: quotes.at(-1).id })) };
  }

  /** @returns what PlaceOrder answers */
  place(key) {
    return this.call('POST', 'orders', this.wish, { 'idempotency-key': key });
  }

  async order(pair, village, key) {
    await this.fill(pair, village);
    return this.place(key);
  }

  async pay(placed) {
    await this.call('POST', `orders/${placed.token}/payment`, { type: 'qris' });
    // The bank answers once its notification was taken, so that what is measured is the payment and not a poll.
    const pressed = await fetch(`${this.stack.sandbox}/_control/transactions/${placed.paymentIntentId}-1/pay?wait_ms=20000`, { method: 'POST' });
    if (!pressed.ok) throw new Error(`sandbox: ${pressed.status} ${await pressed.text()}`);
    const order = await this.call('GET', `orders/${placed.token}`);
    if (order.state !== 'paid') throw new Error(`${placed.number} is ${order.state} after its payment`);
  }
}

async function stockOf(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // Enough pieces for the run: what is measured is buying, not running out.
  await client.query('UPDATE catalogue.variant SET on_hand = 1000000 WHERE on_hand < 1000000');
  const variants = (await client.query("SELECT v.id, p.seller_id FROM catalogue.variant v JOIN catalogue.product p ON p.id = v.product_id WHERE p.state = 'live' AND p.seller_id IN (SELECT scope_id::uuid FROM accounts.role_grant WHERE role = 'seller.owner') ORDER BY v.id LIMIT 5000")).rows;
  const village = (await client.query("SELECT code FROM regions.region WHERE level = 'village' ORDER BY code LIMIT 1")).rows[0].code;
  await client.end();
  return { variants, village };
}

/** Ids of two variants of two sellers. */
function pairOf(variants, random) {
  const first = variants[random(variants.length)];
  let second = variants[random(variants.length)];
  while (second.seller_id === first.seller_id) second = variants[random(variants.length)];
  return [first.id, second.id];
}

/** Runs `shoppers` side by side for `seconds`. @returns {Promise<{done: number, perSecond: number, times: number[]}>} */
async function loop(shoppers, seconds, once) {
  const until = performance.now() + seconds * 1000;
  const times = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: shoppers }, async (_, shopper) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        const started = performance.now();
        await once(shopper, turn);
        times.push(performance.now() - started);
      }
    }),
  );
  return { done: times.length, perSecond: times.length / ((performance.now() - began) / 1000), times };
}

/** Milliseconds from the press of "pay" to the seller's message at the provider, one order at a time. */
async function messageDelay(stack, variants, village, pair, count) {
  const delays = [];
  for (let turn = 0; turn < count; turn += 1) {
    const guest = new Guest(stack);
    const placed = await guest.order(pair(), village, `delay-${Date.now()}-${turn}`);
    await guest.call('POST', `orders/${placed.token}/payment`, { type: 'qris' });
    const pressed = performance.now();
    await fetch(`${stack.sandbox}/_control/transactions/${placed.paymentIntentId}-1/pay`, { method: 'POST' });
    const found = await fetch(`${stack.sandbox}/_control/messages?contains=${placed.number}-A&wait_ms=20000&limit=1`).then((answer) => answer.json());
    if (found.messages.length === 0) throw new Error(`no message for ${placed.number}`);
    delays.push(performance.now() - pressed);
  }
  return delays;
}

/** @returns {Promise<[string, string][]>} rows of the report */
export async function measureCheckout({ stack, shoppers, seconds }) {
  const { variants, village } = await stockOf(stack.databaseUrl);
  const random = seeded(7);
  const pair = () => pairOf(variants, random);
  const stamp = Date.now();
  const delays = await messageDelay(stack, variants, village, pair, 20);

  const toPaid = await loop(shoppers, seconds, async (shopper, turn) => {
    const guest = new Guest(stack);
    await guest.pay(await guest.order(pair(), village, `paid-${stamp}-${shopper}-${turn}`));
  });
  const alone = await loop(shoppers, Math.min(seconds, 10), (shopper, turn) => new Guest(stack).order(pair(), village, `alone-${stamp}-${shopper}-${turn}`));
  const placing = await placeAlone({ stack, shoppers, count: Math.min(40 * seconds, 400), pair, village, stamp });
  return [
    [`guest checkout to paid, ${shoppers} shoppers, 2 sellers`, `${round(toPaid.perSecond)} orders/s, p50 ${round(percentile(toPaid.times, 0.5))} ms, p99 ${round(percentile(toPaid.times, 0.99))} ms`],
    ['cart, shipping and placing the order, without payment', `${round(alone.perSecond)} orders/s`],
    ['placing the order alone (one request, carts filled before)', `${round(placing.perSecond)} orders/s, p50 ${round(percentile(placing.times, 0.5))} ms, p99 ${round(percentile(placing.times, 0.99))} ms`],
    ['order paid → seller\'s message at the provider, one at a time', `p50 ${round(percentile(delays, 0.5))} ms, p99 ${round(percentile(delays, 0.99))} ms`],
  ];
}

/** `count` guests with full carts press "order", `shoppers` at a time. */
async function placeAlone({ stack, shoppers, count, pair, village, stamp }) {
  const guests = Array.from({ length: count }, () => new Guest(stack));
  const inTurns = (work) => Promise.all(Array.from({ length: shoppers }, async (_, shopper) => {
    for (let at = shopper; at < guests.length; at += shoppers) await work(guests[at], at);
  }));
  await inTurns((guest) => guest.fill(pair(), village));
  const times = [];
  const began = performance.now();
  await inTurns(async (guest, at) => {
    const started = performance.now();
    await guest.place(`place-${stamp}-${at}`);
    times.push(performance.now() - started);
  });
  return { perSecond: times.length / ((performance.now() - began) / 1000), times };
}

/** One kind of checkout for a while, for profiles: `paid` or `alone`. @returns {Promise<number>} orders done */
export async function phase({ stack, shoppers, seconds, kind }) {
  const { variants, village } = await stockOf(stack.databaseUrl);
  const random = seeded(11);
  const stamp = Date.now();
  const { done } = await loop(shoppers, seconds, async (shopper, turn) => {
    const guest = new Guest(stack);
    const placed = await guest.order(pairOf(variants, random), village, `${kind}-${stamp}-${shopper}-${turn}`);
    if (kind === 'paid') await guest.pay(placed);
  });
  return done;
}
