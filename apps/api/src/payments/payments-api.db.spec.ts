import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Workbook } from 'exceljs';
import { rupiah } from '@etalase/kernel';
import { AccountNames, CreatePaymentIntent, NameRefundAccount, NO_CUT, type Payee, Payees, PaymentRail, PayoutRail, RefundLink, RefundSplit, ReleaseSplit, ShowPayment, StartPayment } from '@etalase/payments';
import { ApiProblem, AuthenticateApiKey, FollowApiPayment } from '@etalase/payments-api';
import { type Actor, Authenticator, Database, HttpModule, inputPipe, Logger, PlatformModule, ProblemFilter, readSettings, Settings } from '@etalase/platform';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { ScriptedPayoutRail } from '../../../../test/support/scripted-payout-rail';
import { ScriptedRail } from '../../../../test/support/scripted-rail';
import { PaymentsApiModule } from './payments-api.module';

const SELLER = randomUUID();
const FINANCE = randomUUID();
const CHECKER = randomUUID();

/** `seller` may see the money of SELLER, `finance` the payments; anybody else nothing. */
class TwoPeople extends Authenticator {
  authenticate(token: string): Promise<Actor | null> {
    return Promise.resolve(['seller', 'finance', 'checker', 'nobody'].includes(token) ? { personId: token === 'finance' ? FINANCE : token === 'checker' ? CHECKER : token, sessionId: token, phone: '', name: token, grants: [] } : null);
  }

  allows(actor: Actor, capability: string, scope?: { id: string }): boolean {
    return (actor.personId === 'seller' && capability === 'seller.money.read' && scope?.id === SELLER) || (actor.personId === FINANCE && ['finance.payment.read', 'finance.refund.pay', 'finance.payout.make'].includes(capability)) || (actor.personId === CHECKER && ['finance.payment.read', 'finance.payout.approve', 'finance.key.manage'].includes(capability));
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: TwoPeople }], exports: [Authenticator] })
class PeopleModule {}

const payee: Payee = { label: 'Toko Uji', standing: 'payable', destination: { provider: 'bri', number: '0000912345', holder: 'Warga Uji' }, masked: 'BRI ••••2345', usableFrom: null };

describe('payments over HTTP', () => {
  let app: NestFastifyApplication;
  let cloned: TestDatabase;
  const rail = new ScriptedRail();

  beforeAll(async () => {
    cloned = await cloneDatabase();
    const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: cloned.url });
    const module = await Test.createTestingModule({ imports: [PlatformModule, HttpModule, PeopleModule, PaymentsApiModule] })
      .overrideProvider(Settings).useValue(settings)
      .overrideProvider(PaymentRail).useValue(rail)
      .overrideProvider(PayoutRail).useValue(new ScriptedPayoutRail())
      .overrideProvider(Payees).useValue({ find: () => Promise.resolve(new Map([[SELLER, payee]])) })
      .overrideProvider(AccountNames).useValue({ find: () => Promise.resolve({ kind: 'found', name: 'WARGA UJI' }) })
      .compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 256 * 1024 }), { logger: false });
    app.setGlobalPrefix('api');
    app.useGlobalPipes(inputPipe());
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await cloned.drop();
  });

  const started = async (): Promise<{ id: string; attemptId: string; split: string }> => {
    const split = randomUUID();
    const { id } = await app.get(CreatePaymentIntent).execute({
      reference: randomUUID(),
      amount: rupiah(75_000),
      splits: [{ reference: split, account: SELLER, amount: rupiah(75_000), label: 'Pesanan K7M4-A' }],
      payer: { name: 'Pembeli', phone: '+6281200000001' },
      description: 'Pesanan K7M4',
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    await app.get(StartPayment).execute({ paymentIntentId: id, method: { type: 'qris' } });
    return { id, attemptId: `${id}-1`, split };
  };
  const post = (payload: string | Buffer, type = 'application/json') => app.inject({ method: 'POST', url: '/api/webhooks/midtrans', headers: { 'content-type': type }, payload });
  const get = (url: string, token?: string) => app.inject({ method: 'GET', url, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const statusOf = async (paymentIntentId: string): Promise<string> => (await app.get(ShowPayment).execute({ paymentIntentId })).status;

  it('takes a notification, keeps its text to the letter, and answers when the payment is booked', async () => {
    const { id, attemptId } = await started();
    rail.pay(attemptId);
    // Spaces, escapes and the order of keys are the sender's own.
    const body = `  ${rail.bodyOf(attemptId).replace('{', '{ "note":"caf\\u00e9 ☕", ')}\n`;
    const programs = jest.spyOn(app.get(FollowApiPayment), 'execute');
    const answer = await post(body);
    expect([answer.statusCode, answer.json()]).toEqual([200, { received: true }]);
    // It refers to an order, so no program is asked.
    expect(programs).not.toHaveBeenCalled();
    programs.mockRestore();
    expect(await statusOf(id)).toBe('succeeded');
    const life = (await get(`/api/office/payments/${id}`, 'finance')).json<{ notifications: { body: string }[]; journals: { lines: object[] }[] }>();
    expect(life.notifications.map((notification) => notification.body)).toEqual([body]);
    expect(life.journals).toMatchObject([{ kind: 'paid', lines: [{ account: 'rail_pending', amountRupiah: 75_000 }, { account: expect.stringContaining('escrow:'), amountRupiah: -75_000 }] }]);
  });

  it.each([
    ['forged', (body: string) => body.replace(/"signature_key":"\w{4}/, '"signature_key":"0000'), 401],
    ['cut off', (body: string) => body.slice(0, -20), 400],
    ['empty', () => '', 400],
    ['not UTF-8', (body: string) => Buffer.concat([Buffer.from(body.slice(0, -1)), Buffer.from(',"x":"\xff\xfe"}', 'latin1')]), 422],
    ['of 1 MB', (body: string) => body.slice(0, -1) + `,"x":"${'x'.repeat(1_000_000)}"}`, 413],
    ['of 70 kB', (body: string) => body.slice(0, -1) + `,"x":"${'x'.repeat(70_000)}"}`, 413],
    ['null', () => 'null', 422],
  ])('refuses a notification that is %s at once and changes nothing', async (_, spoil, status) => {
    const { id, attemptId } = await started();
    rail.pay(attemptId);
    const answer = await post(spoil(rail.bodyOf(attemptId)));
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(await statusOf(id)).toBe('requires_action');
  });

  it('shows a seller the own money and nobody else', async () => {
    const { attemptId, split } = await started();
    rail.pay(attemptId);
    await post(rail.bodyOf(attemptId));
    await app.get(ReleaseSplit).execute({ splitReference: split, cut: { ...NO_CUT, commission: rupiah(1_000) } });
    const money = await get(`/api/shops/${SELLER}/money`, 'seller');
    expect([money.statusCode, money.json()]).toEqual([200, expect.objectContaining({ readyRupiah: 74_000, paidOutRupiah: 0 })]);
    const lines = (await get(`/api/shops/${SELLER}/money/lines?limit=2`, 'seller')).json<{ items: object[]; nextCursor: string }>();
    expect(lines.items).toMatchObject([{ kind: 'commission', amountRupiah: -1_000 }, { kind: 'released', amountRupiah: 75_000, reference: split, label: 'Pesanan K7M4-A' }]);
    expect((await get(`/api/shops/${SELLER}/money/lines?cursor=${lines.nextCursor}`, 'seller')).json()).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ kind: 'held' })]) });
    expect((await get(`/api/shops/${randomUUID()}/money`, 'seller')).statusCode).toBe(404);
    expect((await get(`/api/shops/${SELLER}/money`, 'finance')).statusCode).toBe(404);
    expect((await get(`/api/shops/${SELLER}/money`)).statusCode).toBe(401);
    expect((await get(`/api/shops/${SELLER}/money/lines?cursor=abc`, 'seller')).statusCode).toBe(422);
  });

  it('shows finance the payments, page by page, and the books', async () => {
    await started();
    const page = (await get('/api/office/payments?limit=1&status=requires_action', 'finance')).json<{ items: { id: string; amountRupiah: number }[]; nextCursor: string }>();
    expect(page.items).toMatchObject([{ amountRupiah: 75_000, status: 'requires_action', openDiscrepancies: 0 }]);
    const next = (await get(`/api/office/payments?limit=1&cursor=${page.nextCursor}`, 'finance')).json<{ items: { id: string }[] }>();
    expect(next.items[0]?.id).not.toBe(page.items[0]?.id);
    expect((await get('/api/office/ledger/trial-balance', 'finance')).json()).toMatchObject({ totalRupiah: 0, differences: [] });
    expect((await get(`/api/office/payments/${randomUUID()}`, 'finance')).statusCode).toBe(404);
    expect((await get('/api/office/payments', 'seller')).statusCode).toBe(403);
    expect((await get('/api/office/payments?status=lunas', 'finance')).statusCode).toBe(400);
  });

  it('lets finance read an account number and note a transfer, each on record', async () => {
    const { id, attemptId, split } = await started();
    rail.pay(attemptId);
    await post(rail.bodyOf(attemptId));
    await app.get(Database).adhoc(`UPDATE payments.attempt SET method = 'bca' WHERE id = $1`, [attemptId]);
    const { refundId } = await app.get(RefundSplit).execute({ splitReference: split, amount: rupiah(75_000), key: randomUUID(), reason: 'Dibatalkan' });
    const act = (url: string, payload: object = {}, token = 'finance') => app.inject({ method: 'POST', url: `/api/office/refunds/${refundId}${url}`, headers: { authorization: `Bearer ${token}` }, payload });
    expect((await act('/account-view')).json()).toMatchObject({ status: 409, code: 'payments.refund_without_account' });
    await app.get(NameRefundAccount).execute({ token: (await app.get(RefundLink).execute({ paymentIntentId: id }))?.token ?? '', bank: '451', number: '7123456789', holder: 'Pembeli Uji' });

    const list = (await get('/api/office/refunds', 'finance')).json<{ items: object[] }>();
    expect(list.items).toContainEqual(expect.objectContaining({ id: refundId, label: 'Pesanan K7M4-A', amountRupiah: 75_000, account: 'BSI •••• 6789 a.n. P. U.', paidAt: null }));
    expect(JSON.stringify(list)).not.toContain('7123456789');
    const opened = await act('/account-view');
    expect([opened.json(), opened.headers['cache-control']]).toEqual([{ bank: 'BSI', number: '7123456789', holder: 'Pembeli Uji', version: 1 }, 'no-store']);
    expect((await act('/transfer', { accountVersion: 1, transferReference: '' })).json()).toMatchObject({ status: 422, fields: [expect.objectContaining({ field: 'transferReference' })] });
    expect((await act('/transfer', { accountVersion: 'x' })).statusCode).toBe(400);
    expect((await act('/transfer', { accountVersion: 2, transferReference: 'BSI 0001' })).statusCode).toBe(409);
    expect((await act('/transfer', { accountVersion: 1, transferReference: 'BSI 0001' })).statusCode).toBe(204);
    expect((await act('/transfer', { accountVersion: 1, transferReference: 'BSI 0001' })).statusCode).toBe(409);
    expect((await get('/api/office/refunds?state=paid', 'finance')).json()).toMatchObject({ items: [{ id: refundId, transferReference: 'BSI 0001', paidAt: expect.any(String) }] });
    expect([(await act('/account-view', {}, 'seller')).statusCode, (await act('/transfer', {}, 'nobody')).statusCode, (await get('/api/office/refunds', 'seller')).statusCode]).toEqual([403, 403, 403]);
    const record = await app.get(Database).adhoc<{ action: string; actor_id: string }>('SELECT action, actor_id FROM accounts.audit_entry WHERE subject = $1 ORDER BY id', [`refund:${refundId}`]);
    expect(record).toEqual([{ action: 'refund.account_read', actor_id: FINANCE }, { action: 'refund.transfer', actor_id: FINANCE }]);
  });

  it('pays sellers out by two officers, each on record, and shows no account number', async () => {
    const { attemptId, split } = await started();
    rail.pay(attemptId);
    await post(rail.bodyOf(attemptId));
    await app.get(ReleaseSplit).execute({ splitReference: split });
    const act = (url: string, payload: object = {}, token = 'finance') => app.inject({ method: 'POST', url: `/api/office/payouts/${url}`, headers: { authorization: `Bearer ${token}` }, payload });
    const ready = (await get(`/api/shops/${SELLER}/money`, 'seller')).json<{ readyRupiah: number }>().readyRupiah;
    expect((await get(`/api/shops/${SELLER}/money/next-payout`, 'seller')).json()).toMatchObject({ wait: null, minimumRupiah: 10_000, masked: 'BRI ••••2345' });
    expect((await get('/api/office/payouts/candidates', 'finance')).json()).toMatchObject({ readyRupiah: ready, items: [{ account: SELLER, label: 'Toko Uji', balanceRupiah: ready, wait: null }] });
    for (const [url, token] of [['batches', 'checker'], ['batches', 'seller'], [`batches/${randomUUID()}/approve`, 'finance'], [`payees/${SELLER}/accept-name`, 'finance'], [`${randomUUID()}/settle`, 'finance']] as const) expect([url, (await act(url, {}, token)).statusCode]).toEqual([url, 403]);
    const made = (await act('batches')).json<{ batchId: string; count: number }>();
    expect(made).toMatchObject({ count: 1, left: [] });
    expect((await act('batches')).json()).toMatchObject({ status: 409, code: 'payments.payout_nothing' });
    expect((await get(`/api/shops/${SELLER}/money`, 'seller')).json()).toMatchObject({ readyRupiah: 0, onTheWayRupiah: ready });
    const mine = (await get('/api/office/payouts/batches', 'finance')).json<{ items: object[] }>();
    expect(mine.items).toMatchObject([{ id: made.batchId, state: 'made', isMine: true, amountRupiah: ready }]);
    expect((await act(`batches/${made.batchId}/reject`, { reason: 'x' }, 'checker')).json()).toMatchObject({ code: 'payments.payout_note', fields: [{ field: 'reason' }] });
    expect((await act(`batches/${made.batchId}/approve`, {}, 'checker')).json()).toEqual({ count: 1 });
    const batch = await get(`/api/office/payouts/batches/${made.batchId}`, 'checker');
    const [payout] = batch.json<{ payouts: { id: string }[] }>().payouts;
    expect(batch.json()).toMatchObject({ state: 'approved', isMine: false, payouts: [{ label: 'Toko Uji', amountRupiah: ready, status: 'pending', isUnclear: false }] });
    expect(batch.body).not.toContain('0000912345');
    const statement = (await get(`/api/office/payouts/${payout?.id}/statement`, 'finance')).json<{ items: { amountRupiah: number }[] }>();
    expect(statement.items.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0)).toBe(ready);
    const sheet = await app.inject({ method: 'GET', url: `/api/office/payouts/batches/${made.batchId}/sheet`, headers: { authorization: 'Bearer finance' } });
    const book = new Workbook();
    await book.xlsx.load(sheet.rawPayload as never);
    expect(book.getWorksheet('Pencairan')?.getRow(2).values).toEqual([undefined, 'Toko Uji', 'BRI ••••2345', ready, 'Belum dikirim', payout?.id]);
    expect(book.getWorksheet('Rincian')?.getColumn(4).values.slice(2).reduce<number>((sum, value) => sum + Number(value), 0)).toBe(ready);
    const printed = await app.inject({ method: 'GET', url: `/api/office/payouts/batches/${made.batchId}/paper`, headers: { authorization: 'Bearer finance' } });
    expect([printed.headers['content-type'], printed.rawPayload.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    expect((await act(`${payout?.id}/settle`, { outcome: 'paid', note: 'Bank bilang sudah masuk' }, 'checker')).json()).toMatchObject({ code: 'payments.payout_not_unclear' });
    const record = await app.get(Database).adhoc<{ action: string; actor_id: string }>('SELECT action, actor_id FROM accounts.audit_entry WHERE subject = $1 ORDER BY id', [`payout-batch:${made.batchId}`]);
    expect(record).toEqual([{ action: 'payout.make', actor_id: FINANCE }, { action: 'payout.approve', actor_id: CHECKER }]);
  });

  it('writes a debt off by two officers, each on record', async () => {
    // What a bank took back after the seller had it.
    await app.get(Database).adhoc(`WITH j AS (INSERT INTO payments.journal (source, external_id, kind, at) VALUES ('transfer', $1, 'moved', now()) RETURNING id) INSERT INTO payments.journal_line (journal_id, line, account, amount) SELECT j.id, l.line, l.account, l.amount FROM j, (VALUES (1, $2, 30000::bigint), (2, 'seller:other', -30000::bigint)) AS l (line, account, amount)`, [randomUUID(), `seller:${SELLER}`]);
    const act = (url: string, payload: object = {}, token = 'finance') => app.inject({ method: 'POST', url: `/api/office/write-offs${url}`, headers: { authorization: `Bearer ${token}` }, payload });
    const wish = { account: SELLER, reason: 'Tokonya sudah tutup, pemiliknya pindah' };
    expect((await get('/api/office/payouts/candidates', 'finance')).json()).toMatchObject({ items: [{ account: SELLER, balanceRupiah: -30_000, wait: 'owes' }] });
    expect((await act('', { ...wish, reason: 'x' })).json()).toMatchObject({ code: 'payments.payout_note', fields: [{ field: 'reason' }] });
    expect((await act('', { ...wish, account: randomUUID() })).json()).toMatchObject({ code: 'payments.write_off_nothing' });
    for (const token of ['checker', 'seller']) expect((await act('', wish, token)).statusCode).toBe(403);
    const asked = (await act('', wish)).json<{ id: string }>();
    expect(asked).toMatchObject({ label: 'Toko Uji', amountRupiah: 30_000, state: 'asked', isMine: true });
    expect((await act('', wish)).json()).toMatchObject({ status: 409, code: 'payments.write_off_waits' });
    expect((await act(`/${asked.id}/approve`)).statusCode).toBe(403);
    expect((await act(`/${asked.id}/approve`, {}, 'checker')).statusCode).toBe(204);
    expect((await act(`/${asked.id}/approve`, {}, 'checker')).json()).toMatchObject({ status: 409, code: 'payments.write_off_done' });
    expect((await get('/api/office/write-offs', 'checker')).json()).toMatchObject({ items: [{ id: asked.id, state: 'booked', isMine: false, amountRupiah: 30_000, decidedBy: expect.any(String) }] });
    expect((await get('/api/office/write-offs', 'seller')).statusCode).toBe(403);
    expect((await get('/api/office/ledger/trial-balance', 'finance')).json()).toMatchObject({ totalRupiah: 0, differences: [], rows: expect.arrayContaining([expect.objectContaining({ kind: 'bad_debt', nature: 'expense', balanceRupiah: 30_000 })]) });
    const record = await app.get(Database).adhoc<{ action: string; actor_id: string }>(`SELECT action, actor_id FROM accounts.audit_entry WHERE action LIKE 'write_off.%' ORDER BY id`);
    expect(record).toEqual([{ action: 'write_off.ask', actor_id: FINANCE }, { action: 'write_off.approve', actor_id: CHECKER }]);
  });

  it('leads finance from the trial balance to the booking and its payment, and settles what a bank took back', async () => {
    const get = (url: string, token = 'finance') => app.inject({ url: `/api/office/${url}`, headers: { authorization: `Bearer ${token}` } });
    const post = (url: string, payload: object, token = 'finance') => app.inject({ method: 'POST', url: `/api/office/${url}`, headers: { authorization: `Bearer ${token}` }, payload });
    const reference = randomUUID();
    const { id } = await app.get(CreatePaymentIntent).execute({ reference, amount: rupiah(80_000), splits: [{ reference: `${reference}-0`, account: SELLER, amount: rupiah(80_000), label: 'K7M4BX-A' }], payer: { name: 'Pembeli', phone: '+6281200000001' }, description: 'Pesanan K7M4BX', expiresAt: new Date(Date.now() + 3_600_000) });
    const attemptId = (await app.get(StartPayment).execute({ paymentIntentId: id, method: { type: 'qris' } })).attempts[0]!.id;
    rail.pay(attemptId);
    await app.inject({ method: 'POST', url: '/api/webhooks/midtrans', headers: { 'content-type': 'application/json' }, payload: rail.bodyOf(attemptId) });

    expect((await get('payments?number=k7m4bx')).json()).toMatchObject({ items: [{ id, description: 'Pesanan K7M4BX', status: 'succeeded' }] });
    const accounts = (await get('ledger/accounts?kind=escrow')).json<{ items: { account: string }[] }>().items;
    expect(accounts).toContainEqual({ account: `escrow:${reference}-0`, label: 'K7M4BX-A', balanceRupiah: -80_000 });
    const lines = (await get(`ledger/lines?account=escrow:${reference}-0`)).json<{ account: object; items: { journalId: number }[] }>();
    expect(lines).toMatchObject({ account: { balanceRupiah: -80_000 }, items: [{ source: 'rail', kind: 'paid', label: 'Pesanan K7M4BX', paymentIntentId: id, amountRupiah: -80_000 }], nextCursor: null });
    expect((await get(`ledger/journals/${lines.items[0]!.journalId}`)).json()).toMatchObject({ paymentIntentId: id, lines: [{ account: 'rail_pending', amountRupiah: 80_000 }, { account: `escrow:${reference}-0`, label: 'K7M4BX-A', amountRupiah: -80_000 }] });
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; nextCursor: string | null } = (await get(`ledger/lines?account=rail_pending&limit=1${cursor && `&cursor=${cursor}`}`)).json();
      pages.push(...page.items.map((line) => line.id));
      cursor = page.nextCursor;
    }
    expect([new Set(pages).size, pages.length > 1]).toEqual([pages.length, true]);
    expect([(await get('ledger/journals/0')).statusCode, (await get('ledger/journals/x')).statusCode, (await get('ledger/lines?account=escrow:none')).statusCode, (await get('ledger/accounts?kind=escrow', 'nobody')).statusCode]).toEqual([404, 404, 404, 403]);
    for (const sheet of ['ledger/trial-balance/sheet', `ledger/lines/sheet?account=escrow:${reference}-0`]) {
      const workbook = new Workbook();
      await workbook.xlsx.load((await get(sheet)).rawPayload as never);
      expect(workbook.worksheets[0]!.rowCount).toBeGreaterThan(1);
    }

    rail.become(attemptId, 'chargeback');
    await app.inject({ method: 'POST', url: '/api/webhooks/midtrans', headers: { 'content-type': 'application/json' }, payload: rail.bodyOf(attemptId) });
    const [dispute] = (await get('disputes')).json<{ items: { id: string }[] }>().items;
    expect(dispute).toMatchObject({ description: 'Pesanan K7M4BX', amountRupiah: 80_000, state: 'open', railStatus: 'chargeback' });
    for (const words of ['pendek', '😀'.repeat(5)]) expect((await post(`disputes/${dispute!.id}/notes`, { words })).json()).toMatchObject({ status: 422, fields: [{ field: 'words' }] });
    expect((await post('payouts/batches', { accounts: null })).json()).toMatchObject({ status: 400, fields: [{ field: 'accounts' }] });
    expect((await post(`disputes/${dispute!.id}/notes`, { words: 'Foto serah terima dikirim ke bank' })).statusCode).toBe(204);
    expect((await post(`disputes/${dispute!.id}/decision`, { outcome: 'lost', bearer: 'platform', reason: 'Bank menolak bukti kita' }, 'checker')).statusCode).toBe(403);
    expect((await post(`disputes/${dispute!.id}/decision`, { outcome: 'lost', bearer: 'platform', reason: 'Bank menolak bukti kita' })).statusCode).toBe(204);
    expect((await post(`disputes/${dispute!.id}/decision`, { outcome: 'won', reason: 'Bank berubah pikiran' })).statusCode).toBe(409);
    expect((await get(`disputes/${dispute!.id}`)).json()).toMatchObject({ state: 'lost', bearer: 'platform', reason: 'Bank menolak bukti kita', notes: [{ words: 'Foto serah terima dikirim ke bank' }] });
    expect((await get('ledger/trial-balance')).json()).toMatchObject({ totalRupiah: 0, differences: [] });
    expect(await app.get(Database).adhoc(`SELECT action FROM accounts.audit_entry WHERE subject = $1 ORDER BY action`, [`dispute:${dispute!.id}`])).toEqual([{ action: 'dispute.lost' }, { action: 'dispute.note' }]);
  });

  it('gives programs keys: shown once, restricted, turned, taken away, each on record without the key', async () => {
    const call = (method: 'GET' | 'POST', url: string, payload?: object, token = 'checker') => app.inject({ method, url: `/api/office/organisations${url}`, headers: { authorization: `Bearer ${token}` }, ...(payload ? { payload } : {}) });
    expect((await call('GET', '', undefined, 'finance')).statusCode).toBe(403);
    const { id } = (await call('POST', '', { name: '  Koperasi   Maju ' })).json<{ id: string }>();
    expect((await call('POST', `/${id}/keys`, { name: 'x' })).json()).toMatchObject({ fields: [{ field: 'name' }] });
    expect((await call('POST', `/${id}/keys`, { name: 'Kasir', rights: null })).json()).toMatchObject({ status: 400, fields: [{ field: 'rights' }] });
    const made = await call('POST', `/${id}/keys`, { name: 'Kasir', rights: [{ resource: 'payment_intent', right: 'write' }, { resource: 'event', right: 'read' }] });
    expect([made.statusCode, made.headers['cache-control']]).toEqual([201, 'no-store']);
    const { id: keyId, key } = made.json<{ id: string; key: string }>();
    expect(key).toMatch(/^rk_test_/);
    expect(await app.get(AuthenticateApiKey).execute(key)).toMatchObject({ organisationId: id, permissions: { payment_intent: 'write', event: 'read' } });
    // Pressed twice: one key more, not two, and the second press is told so.
    const turns = await Promise.all([1, 2].map(() => call('POST', `/${id}/keys/${keyId}/rotate`, { overlapHours: 24 })));
    expect(turns.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    const next = turns.find(({ statusCode }) => statusCode === 201)!.json<{ id: string; key: string }>();
    const named = await Promise.all(['Dinas Perdagangan', 'dinas  perdagangan'].map((name) => call('POST', '', { name })));
    expect(named.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    const list = await call('GET', `/${id}/keys`);
    expect(list.json()).toMatchObject({ items: [{ id: next.id, kind: 'restricted', expiresAt: null, lastUsedAt: null, isOver: false }, { id: keyId, name: 'Kasir', isOver: false, expiresAt: expect.any(String) as string, lastUsedAt: expect.any(String) as string, rights: [{ resource: 'event', right: 'read' }, { resource: 'payment_intent', right: 'write' }] }] });
    for (const secret of [key, next.key]) expect(list.body).not.toContain(secret);
    expect((await call('POST', `/${id}/keys/${keyId}/revoke`)).statusCode).toBe(204);
    await expect(app.get(AuthenticateApiKey).execute(key)).rejects.toBeInstanceOf(ApiProblem);
    expect((await call('GET', '')).json<{ items: object[] }>().items).toContainEqual({ id, name: 'Koperasi Maju', keys: 1 });
    expect([(await call('POST', `/${randomUUID()}/keys`, { name: 'Kasir' })).statusCode, (await call('POST', `/${id}/keys/${randomUUID()}/revoke`)).statusCode]).toEqual([404, 404]);
    const record = await app.get(Database).adhoc<{ action: string; details: object }>(`SELECT action, details FROM accounts.audit_entry WHERE subject IN ($1, $2) ORDER BY id`, [`api-key:${keyId}`, `api-key:${next.id}`]);
    expect(record.map(({ action }) => action)).toEqual(['api-key.create', 'api-key.rotate', 'api-key.revoke']);
    expect(JSON.stringify(record)).not.toContain(key);
  });
});
