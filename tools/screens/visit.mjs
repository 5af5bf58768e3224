// The people of the demo, signed in as they sign in, and what they find there.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';

const COOKIE = 'etalase_sid';
const CODE_WORDS = 'adalah kode masuk';
/** Numbers of the demo's block that belong to nobody in it. */
const NEWCOMER = '0812-0000-9301';
const STRANGER = '0812-0000-9302';
const LEARNER = '0812-0000-9304';
/** Came to the village class of the demo. */
const VILLAGER = '0812-9009-20000';
/** Owner of a shop of the demo that the office has stopped. */
const STOPPED = '0812-0000-9107';
const LABELS = { admin: 'Admin provinsi', regency: 'Admin kabupaten', finance: 'Petugas keuangan (pembuat)', checker: 'Petugas keuangan (pemeriksa)', second: 'Petugas provinsi (banding)', seller: 'Pemilik toko', operator: 'Operator desa', head: 'Kepala desa', shopper: 'Pembeli contoh' };
const OFFICE = new Set(['admin', 'regency', 'finance', 'checker']);

/** What the server refuses, with its own words. */
export async function answerOf(response, what) {
  if (response.ok) return response.status === 204 ? null : response.json();
  const body = await response.json().catch(() => ({}));
  throw Object.assign(new Error(`${what} answered ${response.status}: ${body.detail ?? ''}`), { status: response.status, retryAfterSeconds: body.retryAfterSeconds });
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export class Visit {
  sessions = new Map();
  found = new Map();

  /** @param {{shop: string, sandbox: string, dataDir: string, databaseUrl?: string}} at */
  constructor(at) {
    this.at = at;
    const people = JSON.parse(readFileSync(join(at.dataDir, 'demo-people.json'), 'utf8'));
    this.people = Object.fromEntries(Object.entries(LABELS).map(([who, label]) => [who, people.find((person) => person.label.startsWith(label))]));
    Object.assign(this.people, { newcomer: { phone: NEWCOMER }, stranger: { phone: STRANGER }, learner: { phone: LEARNER }, villager: { phone: VILLAGER }, stopped: { phone: STOPPED } });
  }

  /** The cookie of a person's session; officers have given their second factor. `nobody` has none. */
  session(who) {
    if (who === 'nobody') return Promise.resolve(null);
    if (!this.sessions.has(who)) this.sessions.set(who, this.open(who));
    return this.sessions.get(who);
  }

  async open(who) {
    // The operator once more, on a phone that has lost the signal for good.
    if (who === 'teacher') return this.session('operator');
    if (who === 'unproven') return this.signIn('second', { isProven: false });
    if (who !== 'unenrolled') return this.signIn(who, { isProven: OFFICE.has(who) });
    // The same session: a phone gets one code a minute.
    const token = await this.session('unproven');
    await this.takeSecondFactor('second');
    return token;
  }

  /** As if the officer were new; only in a database of our own. */
  async takeSecondFactor(who) {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: this.at.databaseUrl });
    await client.connect();
    const phone = this.people[who].phone.replace(/\D/g, '').replace(/^0/, '+62');
    await client.query('DELETE FROM accounts.second_factor WHERE person_id = (SELECT id FROM accounts.person WHERE phone = $1)', [phone]);
    await client.end();
  }

  cookie(token) {
    return { name: COOKIE, value: token, url: this.at.shop };
  }

  /** A new session. A phone gets one code a minute: who comes back too soon waits for it. */
  async signIn(who, { isProven }) {
    const { phone, totpSecret } = this.people[who];
    const since = new Date().toISOString();
    await this.call('nobody', 'POST', '/api/auth/code', { phone }).catch(async (error) => {
      if (error.status !== 429) throw error;
      await pause(((error.retryAfterSeconds ?? 60) + 1) * 1000);
      await this.call('nobody', 'POST', '/api/auth/code', { phone });
    });
    const query = new URLSearchParams({ to: phone, contains: CODE_WORDS, since, wait_ms: '20000' });
    const { messages } = await answerOf(await fetch(`${this.at.sandbox}/_control/messages?${query}`), 'the sandbox');
    const code = /\b\d{6}\b/.exec(messages[0]?.text ?? '')?.[0];
    if (!code) throw new Error(`no code came to ${phone}`);
    const answer = await fetch(`${this.at.shop}/api/auth/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ phone, code }) });
    await answerOf(answer, 'signing in');
    const token = new RegExp(`${COOKIE}=([^;]+)`).exec(answer.headers.get('set-cookie') ?? '')?.[1];
    if (isProven) await this.prove(token, totpSecret);
    return token;
  }

  /** A step of the authenticator counts once: one that was used in the last half minute is waited out. */
  async prove(token, secret) {
    for (let tries = 0; ; tries += 1) {
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
      try {
        await this.callAs(token, 'POST', '/api/me/second-factor/proof', { code });
        return;
      } catch (error) {
        if (tries > 0 || error.status !== 422) throw error;
        await pause(30_500 - (Date.now() % 30_000));
      }
    }
  }

  /** A list of payouts that waits for its second officer; made when the demo has none. */
  async payoutRun() {
    const open = async () => (await this.call('finance', 'GET', '/api/office/payouts/batches')).items.find(({ state }) => state === 'made')?.id;
    // Who looks at the same time at another width may be faster.
    return (await open()) ?? this.call('finance', 'POST', '/api/office/payouts/batches', {}).then(({ batchId }) => batchId, async (error) => (await open()) ?? Promise.reject(error));
  }

  /** The newest payment that is paid. */
  async paidPayment() {
    return (await this.call('finance', 'GET', '/api/office/payments?status=succeeded&limit=1')).items[0];
  }

  async callAs(token, method, path, body) {
    const headers = { ...(token ? { cookie: `${COOKIE}=${token}` } : {}), ...(body ? { 'content-type': 'application/json' } : {}) };
    return answerOf(await fetch(`${this.at.shop}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }), path);
  }

  async call(who, method, path, body) {
    return this.callAs(await this.session(who), method, path, body);
  }

  get(who, path) {
    return this.call(who, 'GET', path);
  }

  /** Asked once. */
  once(name, find) {
    if (!this.found.has(name)) this.found.set(name, find());
    return this.found.get(name);
  }

  /** The seller's own shop. */
  shop() {
    return this.once('shop', async () => (await this.get('seller', '/api/shops/mine')).items[0]);
  }

  async orders(state) {
    const { id } = await this.shop();
    return (await this.get('seller', `/api/shops/${id}/orders?state=${state}&limit=50`)).items;
  }

  async products() {
    const { id } = await this.shop();
    return (await this.get('seller', `/api/shops/${id}/products?state=live`)).items;
  }

  /** A card of the seller's goods, as it hangs in the shop: of what there is most of, for several people put it into their carts at once. */
  card() {
    return this.once('card', async () => {
      const { name } = await this.shop();
      const least = ({ variants }) => Math.min(...variants.map(({ available }) => available));
      const [fullest] = (await this.products()).sort((a, b) => least(b) - least(a));
      const { items } = await this.get('nobody', `/api/products?q=${encodeURIComponent(name)}&inStock=true&limit=60`);
      const card = items.find((item) => item.sellerName === name && item.name === fullest?.name) ?? items.find((item) => item.sellerName === name);
      if (!card) throw new Error(`${name} has nothing in stock`);
      return card;
    });
  }

  /** Where the seller's goods come from, in the words a buyer types. */
  async shopPlace() {
    const { districtName, villageName } = await this.get('nobody', `/api/products/${(await this.card()).slug}`);
    const bare = (name) => name.replace(/^(Desa|Kelurahan|Kec\.|Kecamatan) /, '');
    return { districtName: bare(districtName), village: bare(villageName) };
  }

  async waitingShop(name) {
    const { items } = await this.get('admin', '/api/office/sellers/waiting?limit=100');
    const shop = items.find((one) => one.name === name) ?? items[0];
    if (!shop) throw new Error('no shop waits for the office');
    return shop.id;
  }

  /** Token of one of the shopper's own orders: one of which a part is in this state, else any. */
  async orderToken(state) {
    const { items } = await this.once('orders of the shopper', () => this.get('shopper', '/api/me/orders?limit=100'));
    const order = items.find((one) => one.state === state || one.parts?.some((part) => part.state === state)) ?? items[0];
    if (!order) throw new Error('the shopper of the demo has no order');
    return order.token;
  }

  /** A bill that a program has made at /v1, with the key of this installation. */
  async bill() {
    const { ETALASE_SECRET_KEY: key } = JSON.parse(readFileSync(join(this.at.dataDir, 'keys.json'), 'utf8'));
    const item = 'line_items[0][price_data]';
    const body = new URLSearchParams({ mode: 'payment', success_url: this.at.shop, 'line_items[0][quantity]': '2', [`${item}[currency]`]: 'idr', [`${item}[unit_amount]`]: '2500000', [`${item}[product_data][name]`]: 'Keripik pisang' });
    const session = await answerOf(await fetch(`${this.at.shop}/v1/checkout/sessions`, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body }), 'a checkout session');
    return new URL(session.url).pathname;
  }

  /** Slug of a product somebody has reviewed. */
  reviewed() {
    return this.once('reviewed', async () => {
      for (let cursor = ''; ; ) {
        const { items, nextCursor } = await this.get('nobody', `/api/products?limit=60${cursor}`);
        const slugs = items.filter((item) => item.soldCount > 0).map((item) => item.slug);
        for (const slug of slugs) if ((await this.get('nobody', `/api/products/${slug}`)).reviews?.newest.length > 0) return slug;
        if (nextCursor === null) throw new Error('nobody has reviewed anything');
        cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
      }
    });
  }

  async review() {
    return (await this.get('nobody', `/api/products/${await this.reviewed()}`)).reviews.newest[0].id;
  }

  /** As if the link had just been sent; only in a database of our own. */
  async openRefund() {
    const token = 'contoh-tautan-pengembalian';
    const { Client } = await import('pg');
    const client = new Client({ connectionString: this.at.databaseUrl });
    await client.connect();
    const { rowCount } = await client.query(
      `INSERT INTO payments.refund_account (intent_id, token_hash, sealed_token, created_at) SELECT intent_id, $1, '', now() FROM payments.refund WHERE status = 'requires_action' LIMIT 1
       ON CONFLICT (intent_id) DO UPDATE SET token_hash = excluded.token_hash`,
      [createHash('sha256').update(token).digest('hex')],
    );
    await client.end();
    if (rowCount === 0) throw new Error('no refund waits for an account');
    return `/pengembalian/${token}`;
  }

  /** Path of the page where a buyer names the account for a refund, from the message that told of it. */
  async refundPlace() {
    if (this.at.databaseUrl) return this.openRefund();
    const { messages } = await answerOf(await fetch(`${this.at.sandbox}/_control/messages?contains=${encodeURIComponent('/pengembalian/')}&limit=5`), 'the sandbox');
    const path = /\/pengembalian\/[\w-]+/.exec(messages[0]?.text ?? '')?.[0];
    if (!path) throw new Error('nobody was sent a link for a refund');
    return path;
  }
}
