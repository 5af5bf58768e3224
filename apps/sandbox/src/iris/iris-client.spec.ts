import { createHash } from 'node:crypto';
import { BootedSandbox } from '../testing/booted-sandbox';
import { Merchant } from '../testing/merchant';

type Json = Record<string, string>;
type Refusal = { httpStatusCode: number | string | null; ApiResponse: { error_message: string; errors: unknown } };
type Call = (parameter?: unknown, more?: unknown) => Promise<never>;
type Iris = Record<'ping' | 'createBeneficiaries' | 'updateBeneficiaries' | 'getBeneficiaries' | 'createPayouts' | 'approvePayouts' | 'rejectPayouts' | 'getPayoutDetails' | 'getTransactionHistory' | 'getTopupChannels' | 'getBalance' | 'getFacilitatorBankAccounts' | 'getFacilitatorBalance' | 'getBeneficiaryBanks', Call> & {
  apiConfig: { getIrisApiBaseUrl(): string };
  httpClient: { http_client: { defaults: { headers: { common: Record<string, string> } } } };
};
const { Iris } = jest.requireActual<{ Iris: new (options: object) => Iris }>('midtrans-client');

describe('payouts by the official client', () => {
  const merchant = new Merchant();
  let sandbox: BootedSandbox;
  let creator: Iris;
  let approver: Iris;
  const client = (serverKey: string, idempotencyKey?: string): Iris => {
    const iris = new Iris({ isProduction: false, serverKey });
    iris.apiConfig.getIrisApiBaseUrl = () => `${sandbox.base}/iris/api/v1`;
    if (idempotencyKey) iris.httpClient.http_client.defaults.headers.common['X-Idempotency-Key'] = idempotencyKey;
    return iris;
  };
  const refused = (call: Promise<unknown>): Promise<Refusal> => call.then(() => Promise.reject(new Error('it was accepted')), (error: Refusal) => error);
  const one = (notes: string, amount = '90010.00') => ({ payouts: [{ beneficiary_name: 'CONTOH EMPAT', beneficiary_account: '0000900004', beneficiary_bank: 'bri', beneficiary_email: 'contoh@example.id', amount, notes }] });
  const queue = async (notes: string, amount?: string): Promise<string> => ((await creator.createPayouts(one(notes, amount))) as unknown as { payouts: Json[] }).payouts[0]?.['reference_no'] ?? '';
  const details = async (reference: string): Promise<Json> => creator.getPayoutDetails(reference);
  const balance = async (): Promise<string> => ((await creator.getBalance()) as Json)['balance'] ?? '';
  const control = (ref: string, deed: string) => sandbox.post(`/_control/payouts/${ref}/${deed}`);

  beforeAll(async () => {
    sandbox = await BootedSandbox.start({ irisNotificationUrl: `${await merchant.start()}/iris`, irisBalance: 1_000_000, notificationTimeScale: 1 / 60_000 });
    creator = client(sandbox.config.irisKey);
    approver = client(sandbox.config.irisApproverKey);
  });
  afterAll(async () => {
    await sandbox.stop();
    await merchant.stop();
  });

  it('answers a ping, and to nobody without a key', async () => {
    expect(await creator.ping()).toBe('pong');
    expect(await refused(client('salah').ping())).toMatchObject({ httpStatusCode: 401, ApiResponse: { error_message: expect.stringContaining('denied') as string } });
  });

  it('keeps recipients', async () => {
    const row = { name: 'Contoh Empat', account: '0000900004', bank: 'bri', alias_name: 'contoh4', email: 'contoh@example.id' };
    expect(await creator.createBeneficiaries(row)).toEqual({ status: 'created' });
    expect(await refused(creator.createBeneficiaries(row))).toMatchObject({ httpStatusCode: 400, ApiResponse: { error_message: expect.stringContaining('error occurred when creating beneficiary') as string, errors: [expect.stringContaining('already been taken') as string] } });
    expect(await creator.updateBeneficiaries('contoh4', { ...row, name: 'Contoh Keempat' })).toEqual({ status: 'updated' });
    expect(await creator.getBeneficiaries()).toEqual([{ ...row, name: 'Contoh Keempat' }]);
    expect((await refused(creator.updateBeneficiaries('siapa', row))).httpStatusCode).toBe(404);
  });

  it('lists channels and banks, and is nobody’s facilitator', async () => {
    expect(((await creator.getTopupChannels()) as unknown as { id: number }[])[0]?.id).toBe(1);
    expect(((await creator.getBeneficiaryBanks()) as unknown as { beneficiary_banks: Json[] }).beneficiary_banks).toContainEqual({ code: 'bri', name: expect.any(String) as string });
    for (const call of [creator.getFacilitatorBankAccounts(), creator.getFacilitatorBalance('bank1')]) expect(await refused(call)).toMatchObject({ httpStatusCode: 401, ApiResponse: { error_message: expect.stringContaining('not authorized') as string } });
  });

  it('lets one key make a payout and only the other one send it', async () => {
    const reference = await queue('po-roles');
    expect(await details(reference)).toMatchObject({ status: 'queued', amount: '90010.00', bank: 'bri', notes: 'po-roles', beneficiary_email: 'contoh@example.id' });
    const body = { reference_nos: [reference], otp: '335163', reject_reason: 'keliru' };
    for (const call of [creator.approvePayouts(body), creator.rejectPayouts(body), approver.createPayouts(one('po-wrong'))]) expect(await refused(call)).toMatchObject({ httpStatusCode: 401, ApiResponse: { error_message: expect.stringContaining('not authorized') as string } });
    expect((await details(reference))['status']).toBe('queued');
    expect(await approver.rejectPayouts(body)).toEqual({ status: 'ok' });
    expect(await details(reference)).toMatchObject({ status: 'rejected', error_message: 'keliru' });
    expect(await refused(approver.approvePayouts(body))).toMatchObject({ httpStatusCode: 400, ApiResponse: { errors: { [reference]: ['Payout is already rejected'] } } });
    expect(await balance()).toBe('1000000.00');
  });

  it('sends it, and the bank may still give it back: balance and statement tell', async () => {
    const reference = await queue('po-back');
    await approver.approvePayouts({ reference_nos: [reference] });
    expect([(await details(reference))['status'], await balance()]).toEqual(['processed', '909990.00']);
    expect((await control('po-back', 'complete')).json).toMatchObject({ status: 'completed' });
    expect((await control(reference, 'fail')).json).toMatchObject({ status: 'failed', error_code: expect.any(String) as string });
    expect((await control(reference, 'complete')).status).toBe(412);
    expect(await balance()).toBe('1000000.00');
    const today = new Date().toISOString().slice(0, 10);
    const lines = (await creator.getTransactionHistory({ from_date: today, to_date: today })) as unknown as Json[];
    expect(lines.filter((line) => line['reference_no'] === reference).map((line) => [line['type'], line['status'], line['amount']])).toEqual([['Payout', 'credit', '90010.00'], ['Payout', 'debit', '90010.00']]);
    expect((await refused(creator.getTransactionHistory({ from_date: 'kemarin' }))).httpStatusCode).toBe(400);
  });

  it('refuses what it cannot send: no such payout, wrong fields, more than the balance', async () => {
    expect((await refused(creator.getPayoutDetails('none'))).httpStatusCode).toBe(404);
    expect((await refused(approver.approvePayouts({ reference_nos: ['none'] }))).httpStatusCode).toBe(404);
    for (const amount of ['0', '-5', '1.5', '5e4', '']) expect(await refused(creator.createPayouts(one('po-amount', amount)))).toMatchObject({ httpStatusCode: 400, ApiResponse: { errors: { 0: ['amount is invalid'] } } });
    const reference = await queue('po-rich', '1000001.00');
    expect(await refused(approver.approvePayouts({ reference_nos: [reference] }))).toMatchObject({ ApiResponse: { errors: ['Partner does not have sufficient balance for the payout'] } });
    expect((await sandbox.post('/_control/topup', { amount: 1 })).json).toMatchObject({ balance: 1_000_001 });
    expect(await approver.approvePayouts({ reference_nos: [reference] })).toEqual({ status: 'ok' });
    await control(reference, 'fail');
  });

  it('does one thing for one idempotency key', async () => {
    const keyed = client(sandbox.config.irisKey, 'po-key-1');
    const [first, again] = [await keyed.createPayouts(one('po-key')), await keyed.createPayouts(one('po-key'))];
    expect(again).toEqual(first);
    expect((await sandbox.get('/_control/payouts?q=po-key')).json['payouts']).toHaveLength(1);
    expect(await refused(keyed.createPayouts(one('po-key', '1.00')))).toMatchObject({ httpStatusCode: 400, ApiResponse: { error_message: 'idempotency-key is not unique' } });
  });

  it('tells every step, signed over the bytes, and again until it is heard', async () => {
    merchant.heard.length = 0;
    merchant.answers = [503, 500];
    const reference = await queue('po-told');
    await approver.approvePayouts({ reference_nos: [reference] });
    await control(reference, 'complete');
    const heard = (await merchant.hears(5)).filter(({ body }) => body['reference_no'] === reference);
    expect(new Set(heard.map(({ body }) => body['status']))).toEqual(new Set(['approved', 'processed', 'completed']));
    for (const { path, headers, text } of heard) expect([path, headers['iris-signature']]).toEqual(['/iris', createHash('sha512').update(text + sandbox.config.irisMerchantKey).digest('hex')]);
  });

  it('finds everything again after a kill, and goes on with what was under way', async () => {
    const reference = await queue('po-killed');
    await approver.approvePayouts({ reference_nos: [reference] });
    const woken = await sandbox.afterKill();
    expect((await woken.get(`/_control/payouts/${reference}`)).json['payout']).toMatchObject({ status: 'processed' });
    expect((await woken.post('/_control/payouts/po-killed/complete')).json).toMatchObject({ status: 'completed' });
    await woken.stop();
  });
});
