import { createHash } from 'node:crypto';
import { BootedSandbox } from '../testing/booted-sandbox';
import { Merchant } from '../testing/merchant';
import { afterInterval } from './subscription';

type Reply = Record<string, string> & { actions: Array<Record<string, string>>; schedule: Record<string, unknown>; transaction_ids: string[]; metadata: { description: string; payment_options: Array<{ token: string; balance: { value: string } }> } };
type Refusal = { httpStatusCode: number | string | null; ApiResponse: { status_code?: string; status_message: string; validation_messages?: string[] } };
type Call = (...parameters: unknown[]) => Promise<Reply>;
type Core = Record<'charge' | 'capture' | 'cardToken' | 'cardRegister' | 'cardPointInquiry' | 'createSubscription' | 'getSubscription' | 'disableSubscription' | 'enableSubscription' | 'updateSubscription' | 'linkPaymentAccount' | 'getPaymentAccount' | 'unlinkPaymentAccount', Call> & {
  apiConfig: { getCoreApiBaseUrl(): string };
  transaction: Record<'status' | 'approve' | 'cancel' | 'refund', (id: string) => Promise<Reply>>;
};
const { CoreApi } = jest.requireActual<{ CoreApi: new (options: object) => Core }>('midtrans-client');

const refused = (call: Promise<unknown>): Promise<Refusal> => call.then(() => Promise.reject(new Error('it was accepted')), (error: Refusal) => error);
const DAY = 86_400_000;

describe('what midtrans-client keeps for a payer', () => {
  let sandbox: BootedSandbox;
  let merchant: Merchant;
  let core: Core;
  let clientKey: string;
  const card = (number: string, more: object = {}): object => ({ card_number: number, card_exp_month: '12', card_exp_year: String(new Date().getUTCFullYear() + 1), card_cvv: '123', client_key: clientKey, ...more });
  const charged = (order_id: string, credit_card: object): Promise<Reply> => core.charge({ payment_type: 'credit_card', transaction_details: { order_id, gross_amount: 12_145 }, credit_card });
  const tokenOf = async (number: string): Promise<string> => (await core.cardToken(card(number)))['token_id'] ?? '';

  beforeAll(async () => {
    merchant = new Merchant();
    sandbox = await BootedSandbox.start({ notificationUrl: `${await merchant.start()}/hook`, notifyPending: false });
    ({ clientKey } = sandbox.config);
    core = new CoreApi({ isProduction: false, serverKey: sandbox.config.serverKey, clientKey });
    core.apiConfig.getCoreApiBaseUrl = () => `${sandbox.base}/midtrans`;
  });
  afterAll(async () => {
    await sandbox.stop();
    await merchant.stop();
  });

  describe('cards behind tokens', () => {
    it('makes a token with the client key, charges it once, and never a card it does not know', async () => {
      const token = await core.cardToken(card('5264 2210 3887 4659'));
      expect(token).toMatchObject({ status_code: '200', token_id: expect.stringMatching(/^52642210-4659-[0-9a-f-]{36}$/), hash: expect.any(String) });
      expect(await charged('card-1', { token_id: token['token_id'] })).toMatchObject({ status_code: '200', transaction_status: 'capture', fraud_status: 'accept', masked_card: '52642210-4659', gross_amount: '12145.00' });
      expect(await refused(charged('card-2', { token_id: token['token_id'] }))).toMatchObject({ httpStatusCode: 411 });
      expect(await refused(charged('card-2', {}))).toMatchObject({ httpStatusCode: 400, ApiResponse: { validation_messages: ['credit_card.token_id is required'] } });
      expect(await refused(core.transaction.approve('card-1'))).toMatchObject({ httpStatusCode: '412' });
      expect(await refused(core.transaction.refund('card-1'))).toMatchObject({ httpStatusCode: '412' });
      expect(await core.transaction.cancel('card-1')).toMatchObject({ status_code: '200', transaction_status: 'cancel' });
    });

    it('asks the bank first where that is wished, doubts and denies as the number says', async () => {
      const pending = await charged('card-3', { token_id: await tokenOf('4811111111111114'), authentication: true });
      expect(pending).toMatchObject({ status_code: '201', transaction_status: 'pending' });
      const answered = await fetch(pending['redirect_url'] ?? '', { method: 'POST', body: new URLSearchParams({ otp: '112233' }), redirect: 'manual' });
      expect(answered.status).toBe(303);
      expect(await core.transaction.status('card-3')).toMatchObject({ transaction_status: 'capture', fraud_status: 'accept' });
      expect(await charged('card-4', { token_id: await tokenOf('4511111111111117') })).toMatchObject({ status_code: '201', transaction_status: 'capture', fraud_status: 'challenge' });
      expect(await charged('card-5', { token_id: await tokenOf('4911111111111113') })).toMatchObject({ status_code: '202', transaction_status: 'deny' });
    });

    it('saves a card for the next time, reserves money and takes a part of it', async () => {
      const saved = (await core.cardRegister(card('4811 1111 1111 1114')))['saved_token_id'];
      expect(saved).toMatch(/^48111111\w{20}1114$/);
      expect(await charged('card-6', { token_id: saved })).toMatchObject({ transaction_status: 'capture' });
      expect(await core.cardPointInquiry(saved)).toMatchObject({ status_message: 'Success', point_balance_amount: '0.00' });
      const kept = await charged('card-7', { token_id: await tokenOf('4411111111111118'), save_token_id: true });
      expect(await charged('card-8', { token_id: kept['saved_token_id'], type: 'authorize' })).toMatchObject({ status_code: '200', transaction_status: 'authorize' });
      const { transaction_id: id } = await core.transaction.status('card-8');
      expect(await core.capture({ transaction_id: id, gross_amount: 10_000 })).toMatchObject({ transaction_status: 'capture', gross_amount: '10000.00' });
      expect(await refused(core.capture({ transaction_id: id }))).toMatchObject({ httpStatusCode: '412' });
    });

    it('says everything that is wrong with a card, and shows its number to nobody', async () => {
      expect(await refused(core.cardToken(card('4811111111111115', { card_exp_month: '13', card_cvv: 'x' })))).toMatchObject({ httpStatusCode: 400, ApiResponse: { validation_messages: ['card_number does not match with luhn algorithm', expect.stringContaining('card_exp_month'), expect.stringContaining('card_cvv')] } });
      expect(await refused(core.cardToken(card('4811111111111114', { client_key: 'other' })))).toMatchObject({ httpStatusCode: 401 });
      expect((await sandbox.get('/midtrans/v2/card-1/status', sandbox.serverKey)).text).not.toContain('5264221038874659');
    });
  });

  describe('linked GoPay accounts', () => {
    const partner = (phone_number: string): object => ({ payment_type: 'gopay', gopay_partner: { phone_number, country_code: '62', redirect_url: 'https://toko.test/akun' } });

    it('links after the payer has agreed, tells the merchant, charges the wallet and lets go', async () => {
      const made = await core.linkPaymentAccount(partner('81234567891'));
      expect(made).toMatchObject({ status_code: '201', payment_type: 'gopay', account_status: 'PENDING', actions: [{ name: 'activation-link-url' }, { name: 'activation-link-app' }] });
      const id = made['account_id'] ?? '';
      expect(await core.getPaymentAccount(id)).toMatchObject({ status_code: '201', account_id: id });
      expect(await refused(core.unlinkPaymentAccount(id))).toMatchObject({ httpStatusCode: '412', ApiResponse: { status_message: 'Account status cannot be updated.' } });
      const page = made.actions[0]?.['url'] ?? '';
      expect(await (await fetch(page)).text()).toContain('Izinkan');
      const heard = merchant.heard.length;
      expect((await fetch(page, { method: 'POST', redirect: 'manual' })).headers.get('location')).toBe('https://toko.test/akun');
      const news = (await merchant.hears(heard + 1)).at(-1)?.body;
      expect(news).toMatchObject({ account_id: id, account_status: 'ENABLED', signature_key: createHash('sha512').update(`${id}ENABLED200${sandbox.config.serverKey}`).digest('hex') });

      const [wallet] = (await core.getPaymentAccount(id)).metadata.payment_options;
      const pay = (order_id: string, gross_amount: number): Promise<Reply> => core.charge({ payment_type: 'gopay', transaction_details: { order_id, gross_amount }, gopay: { account_id: id, payment_option_token: wallet?.token } });
      expect(await pay('wallet-1', 400_000)).toMatchObject({ status_code: '200', transaction_status: 'settlement' });
      expect((await core.getPaymentAccount(id)).metadata.payment_options[0]?.balance.value).toBe('600000.00');
      expect(await pay('wallet-2', 600_001)).toMatchObject({ status_code: '202', transaction_status: 'deny' });
      expect(await core.unlinkPaymentAccount(id)).toMatchObject({ status_code: '204', account_status: 'DISABLED' });
      expect(await refused(pay('wallet-3', 1_000))).toMatchObject({ httpStatusCode: '412' });
      expect(await refused(core.transaction.status('wallet-3'))).toMatchObject({ httpStatusCode: 404 });
    });

    it('refuses phones as Midtrans does, and accounts nobody knows in the body alone', async () => {
      expect(await core.linkPaymentAccount(partner('123450001'))).toMatchObject({ status_code: '202', channel_response_message: 'User Not Found' });
      expect(await core.linkPaymentAccount(partner('123450002'))).toMatchObject({ status_code: '202', channel_response_message: 'Wallet is Blocked' });
      expect(await refused(core.linkPaymentAccount(partner('081234567891')))).toMatchObject({ httpStatusCode: 400, ApiResponse: { validation_messages: ['gopay_partner.phone_number must be numeric digits and must not begin with 0'] } });
      expect(await refused(core.linkPaymentAccount(null))).toMatchObject({ httpStatusCode: 400 });
      expect(await refused(core.getPaymentAccount('nobody'))).toMatchObject({ httpStatusCode: '404', ApiResponse: { status_message: "Account doesn't exist." } });
    });
  });

  describe('subscriptions', () => {
    const wish = (over: object = {}): object => ({ name: 'KOPI-BULANAN', amount: '100000', currency: 'IDR', payment_type: 'credit_card', token: 'dummy', schedule: { interval: 1, interval_unit: 'day', max_interval: 1 }, metadata: { description: 'Kopi' }, ...over });

    it('creates, shows, stops, goes on and changes', async () => {
      const made = await core.createSubscription(wish());
      expect(made).toMatchObject({ status: 'active', amount: '100000', currency: 'IDR', schedule: { interval: 1, interval_unit: 'day', max_interval: 1, current_interval: 0 } });
      const id = made['id'] ?? '';
      expect(await core.disableSubscription(id)).toEqual({ status_message: 'Subscription is updated.' });
      expect(await core.getSubscription(id)).toMatchObject({ id, status: 'inactive', transaction_ids: [] });
      expect(await core.enableSubscription(id)).toEqual({ status_message: 'Subscription is updated.' });
      expect(await core.updateSubscription(id, { amount: '21000', metadata: { description: 'Kopi dua' } })).toEqual({ status_message: 'Subscription is updated.' });
      expect(await core.getSubscription(id)).toMatchObject({ status: 'active', amount: '21000', name: 'KOPI-BULANAN', metadata: { description: 'Kopi dua' } });
      await core.disableSubscription(id);
    });

    it('refuses with the HTTP status and no status_code', async () => {
      for (const call of [core.getSubscription('123'), core.disableSubscription('123'), core.enableSubscription('123'), core.updateSubscription('123', {})]) expect(await refused(call)).toMatchObject({ httpStatusCode: 404, ApiResponse: { status_message: "Subscription doesn't exist." } });
      expect(await refused(core.createSubscription(null))).toMatchObject({ httpStatusCode: 400, ApiResponse: { status_message: 'Bad request' } });
      expect(await refused(core.createSubscription(wish({ amount: 0 })))).toMatchObject({ httpStatusCode: 400, ApiResponse: { status_message: 'Invalid parameter.', validation_messages: ['subscription.amount must be between 0.01 - 99999999999.00'] } });
      expect((await refused(core.createSubscription({}))).ApiResponse.validation_messages).toEqual(expect.arrayContaining(['subscription.name is required', 'subscription.amount is required', 'subscription.token is required']));
      expect(await refused(core.createSubscription(wish({ payment_type: 'gopay' })))).toMatchObject({ ApiResponse: { validation_messages: ['subscription.gopay.account_id is required'] } });
      const other = new CoreApi({ isProduction: false, serverKey: 'wrong', clientKey });
      other.apiConfig.getCoreApiBaseUrl = () => `${sandbox.base}/midtrans`;
      expect(await refused(other.getSubscription('123'))).toMatchObject({ httpStatusCode: 401 });
    });

    it('charges by itself on its day, tells it, ends after the last time, and goes on after a restart', async () => {
      const token = (await core.cardRegister(card('4811111111111114')))['saved_token_id'];
      const { id } = await core.createSubscription(wish({ token }));
      const again = await sandbox.afterKill();
      const hearing = merchant.heard.length;
      for (let day = 0; day < 3; day += 1) await again.post('/_control/clock', { advance_ms: DAY + 1_000 });
      await merchant.hears(hearing + 2);
      const after = (await again.get(`/midtrans/v1/subscriptions/${id}`, again.serverKey)).json;
      expect(after).toMatchObject({ status: 'inactive', schedule: { current_interval: 2 }, transaction_ids: [expect.any(String), expect.any(String)] });
      expect((await again.get(`/midtrans/v2/${String((after['transaction_ids'] as unknown as string[])[0])}/status`, again.serverKey)).json).toMatchObject({ transaction_status: 'capture', gross_amount: '100000.00', order_id: expect.stringMatching(/^KOPI-BULANAN-\d{32}$/) });
      await again.stop();
    });

    it('counts months by the calendar', () => {
      expect(new Date(afterInterval(Date.parse('2026-01-31T03:00:00Z'), { interval: 1, unit: 'month' })).toISOString()).toBe('2026-02-28T03:00:00.000Z');
      expect(new Date(afterInterval(Date.parse('2026-11-24T03:00:00Z'), { interval: 2, unit: 'week' })).toISOString()).toBe('2026-12-08T03:00:00.000Z');
    });
  });
});
