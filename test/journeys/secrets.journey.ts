import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import sharp from 'sharp';
import { Caller } from '../support/journey/caller';
import { Journey } from '../support/journey/journey';
import { Description } from '../support/journey/openapi';
import { signIn } from '../support/journey/staff';
import { eventually } from '../support/eventually';
import { proveOfficers } from '../support/office';
import { assertNothingSown, SOWN, sownIn } from '../support/secrets';

/** On the list of what is looked for in every answer and log line; the account ends in 4, so that the sandbox's bank knows Contoh Empat. */
const NIK = '1804115203810007';
const ACCOUNT = '554433221104';
const SELLER = '0812-0000-9311';
const PEOPLE = { admin: '0812-0000-9001', regency: '0812-0000-9004', finance: '0812-0000-9002', operator: '0812-0000-9030', shopper: '0812-0000-9020' };

interface Opened {
  sellerId: string;
  villageCode: string;
}

let journey: Journey;
let description: Description;
let shop: Opened;
let documentId: string;
const callers = new Map<string, Caller>();
const caller = (who: string): Caller => callers.get(who) ?? new Caller(journey.api);
const onBehalf = (): Record<string, string> => ({ 'x-on-behalf-of': shop.sellerId });

beforeAll(async () => {
  // Everything the processes would ever write down.
  journey = await Journey.start({ LOG_LEVEL: 'debug' }, { apps: ['sandbox', 'api', 'worker', 'storefront'] });
  description = await Description.read(journey.api);
  for (const [who, phone] of [...Object.entries(PEOPLE), ['seller', SELLER] as const]) callers.set(who, await signIn(journey.api, journey.outside, phone));
  await proveOfficers(journey.stack.databaseUrl);
});
// Stopping reads every log line and what the outside world was told.
afterAll(() => journey?.stop());

const codeSince = (since: Date): Promise<string> =>
  eventually('a code of agreement', async () => /\d{6}/.exec((await journey.outside.messages({ to: SELLER, contains: 'Ini bukan kode masuk', since: since.toISOString() }))[0]?.text ?? '')?.[0]);

describe('the scan', () => {
  it('would notice a number that was sown, however it is written', () => {
    for (const text of [`{"nik":"${NIK}"}`, NIK.replaceAll(/(\d{4})(?=\d)/g, '$1 '), ACCOUNT.replaceAll(/(\d{4})(?=\d)/g, '$1-'), `nomor ${ACCOUNT}.`]) {
      expect(() => assertNothingSown(text, 'a text')).toThrow(/^a text holds (a NIK|an account) handed in by the journey$/);
    }
    expect(sownIn(`•••• •••• •••• ${NIK.slice(-4)} BRI ••••${ACCOUNT.slice(-4)} ${randomUUID()}`)).toEqual([]);
    expect(new Set(SOWN.map(({ value }) => value)).size).toBe(SOWN.length);
  });
});

describe('a seller joins with everything that is nobody’s business', () => {
  it('identity, card and account are handed in by the operator in the name of the seller', async () => {
    const operator = caller('operator');
    const me = await operator.get<{ grants: { role: string; scopeId: string }[] }>('/api/me');
    const villageCode = me.grants.find(({ role }) => role === 'village.operator')?.scopeId ?? '';
    const asked = new Date();
    const { text } = await operator.post<{ text: { version: string } }>(`/api/villages/${villageCode}/assistance/code`, { phone: SELLER });
    const { mandateId } = await operator.post<{ mandateId: string }>(`/api/villages/${villageCode}/assistance`, { phone: SELLER, code: await codeSince(asked), textVersion: text.version, name: 'Contoh Empat' });
    const { sellerId } = await operator.post<{ sellerId: string }>(`/api/villages/${villageCode}/assistance/${mandateId}/shops`, { name: 'Dapur Rahasia Uji', story: 'Sejak 1998.', categories: ['makanan'] });
    shop = { sellerId, villageCode };
    const at = `/api/shops/${sellerId}`;
    // Typed wrong first: a refusal must not repeat what was typed.
    for (const nik of [`${NIK}1`, `x${NIK}`, NIK.replace('0007', '0000')]) expect((await operator.send('PUT', `${at}/joining/identity.nik`, { nik, name: 'Contoh Empat' }, onBehalf())).status).toBe(422);
    expect((await operator.send('PUT', `${at}/joining/identity.nik`, { nik: { is: NIK }, name: NIK }, onBehalf())).status).toBe(400);
    await operator.ask('PUT', `${at}/joining/identity.nik`, { nik: NIK, name: 'Contoh Empat' }, onBehalf());
    const form = new FormData();
    form.set('photo', new Blob([new Uint8Array(await sharp({ create: { width: 800, height: 500, channels: 3, background: '#ccddee', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg().toBuffer())]), 'ktp.jpg');
    await operator.ask('POST', `${at}/joining/identity.ktp/photo`, form as never, onBehalf());
    const account = { kind: 'bank', provider: 'bri', number: ACCOUNT, holderName: 'Contoh Empat' };
    const sent = new Date();
    expect(await operator.ask('POST', `${at}/payout-account/code`, account, onBehalf())).toMatchObject({ finding: 'matched' });
    expect((await operator.send('PUT', `${at}/payout-account`, { ...account, code: '000000' }, onBehalf())).status).toBe(422);
    expect(await operator.ask('PUT', `${at}/payout-account`, { ...account, code: await codeSince(sent) }, onBehalf())).toEqual({ masked: `BRI ••••${ACCOUNT.slice(-4)} a.n. C*** E***`, isSettled: true });
    await operator.post(`${at}/submission`, {}, onBehalf());
    const { items } = await operator.get<{ items: { key: string; documentId: string | null }[] }>(`/api/villages/${villageCode}/reviews/${sellerId}`);
    documentId = items.find(({ key }) => key === 'identity.ktp')?.documentId ?? '';
    expect(documentId).not.toBe('');
  });

  it('the account goes on to be "not known yet" while the bank is silent, and nobody waits for it', async () => {
    await journey.outside.outage('iris', 'slow', { delay_ms: 60_000 });
    const answer = await caller('operator').ask<{ finding: string }>('POST', `/api/shops/${shop.sellerId}/payout-account/code`, { kind: 'bank', provider: 'bca', number: ACCOUNT, holderName: 'Contoh Empat' }, onBehalf()).catch((error: { problem?: { code: string } }) => error.problem?.code);
    // A second code within a minute is refused after the bank was asked; either way it did not last as long as the bank.
    expect(['unknown', 'accounts.wait_to_resend']).toContain(typeof answer === 'object' ? answer.finding : answer);
    await journey.outside.outage('iris', 'up');
  }, 45_000);
});

describe('nobody reads it', () => {
  const IDS = (): Record<string, string> => ({ sellerId: shop.sellerId, shopId: shop.sellerId, villageCode: shop.villageCode, documentId, code: '18', key: 'identity.nik', slug: 'dapur-rahasia-uji' });

  it.each(['nobody', 'seller', 'operator', 'operator on behalf', 'admin', 'regency', 'finance', 'shopper'])('%s, by every address there is to read', async (who) => {
    const headers = who === 'operator on behalf' ? onBehalf() : {};
    const http = caller(who.replace(' on behalf', ''));
    let read = 0;
    for (const { method, path, parameters } of description.operations) {
      if (method !== 'GET') continue;
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => IDS()[name] ?? randomUUID());
      const query = parameters.some(({ name }) => name === 'limit') ? '?limit=100' : '';
      // The caller itself throws when a number that was sown stands in an answer.
      const { status, headers: told } = await http.send('GET', address + query, undefined, headers);
      expect([path, status < 500]).toEqual([path, true]);
      if (status === 200) read += 1;
      if (path.includes('/documents/')) expect([who, path, status, status === 200 ? told.get('content-type') : null]).toEqual([who, path, mayLook(who, path) ? 200 : status, mayLook(who, path) ? 'image/jpeg' : null]);
    }
    expect(read).toBeGreaterThanOrEqual(5);
  });

  /** The operator of that village, and the office of the province and of that regency. */
  const mayLook = (who: string, path: string): boolean => (path.startsWith('/api/villages/') ? who === 'operator' : who === 'admin' || who === 'regency');

  it('nor in the pack of a phone, the sheets, the pages of the shop and the office’s lists', async () => {
    const body = { deviceId: randomUUID(), sentAt: new Date().toISOString(), commands: [], packs: [{ shopId: shop.sellerId }] };
    for (const who of ['seller', 'operator']) expect((await caller(who).post<{ packs: unknown[] }>('/api/sync', body)).packs).toHaveLength(1);
    const file = await fetch(`${journey.api}/api/shops/${shop.sellerId}/sheet?kind=xlsx`, { headers: { cookie: `etalase_sid=${caller('seller').cookie('etalase_sid')}` } });
    const workbook = new ExcelJS.Workbook();
    if (file.ok) await workbook.xlsx.load(await file.arrayBuffer());
    assertNothingSown(JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues())), 'the sheet of products');
    for (const path of ['/', '/toko/dapur-rahasia-uji', '/cari?q=rahasia', `/desa/${shop.villageCode}`]) await new Caller(journey.stack.origin).send('GET', path);
    for (const path of ['/api/office/sellers?q=rahasia', '/api/office/audit?limit=100', '/api/office/sellers/waiting?limit=100']) assertNothingSown(JSON.stringify(await caller('admin').get(path)), path);
  });

  it('nor in any column of any table but sealed', async () => {
    const tables = await journey.facts.rows<{ name: string }>(`SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`);
    expect(tables.length).toBeGreaterThan(40);
    for (const { name } of tables) {
      const rows = await journey.facts.rows<{ row: string }>(`SELECT t::text AS row FROM ${name} t WHERE t::text LIKE ANY ($1)`, [SOWN.map(({ value }) => `%${value}%`)]);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });

  it('nor in a log line so far, though everything is written down', () => {
    for (const app of ['api', 'worker', 'storefront']) {
      const text = readFileSync(join(journey.stack.env.DATA_DIR ?? '', 'logs', `${app}.log`), 'utf8');
      assertNothingSown(text, `the log of the ${app}`);
    }
  });
});
