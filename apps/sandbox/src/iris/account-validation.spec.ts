import { BootedSandbox } from '../testing/booted-sandbox';

interface Refusal {
  httpStatusCode: number | string | null;
  ApiResponse: { error_message: string; errors: Record<string, string[]> };
}
interface Iris {
  validateBankAccount(parameter: object): Promise<Record<string, string>>;
  apiConfig: { getIrisApiBaseUrl(): string };
}
const { Iris } = jest.requireActual<{ Iris: new (options: object) => Iris }>('midtrans-client');

describe('Iris against the official client', () => {
  let sandbox: BootedSandbox;
  const client = (serverKey: string): Iris => {
    const iris = new Iris({ isProduction: false, serverKey });
    iris.apiConfig.getIrisApiBaseUrl = () => `${sandbox.base}/iris/api/v1`;
    return iris;
  };
  const ask = (bank: string, account: string, key = sandbox.config.irisKey) => client(key).validateBankAccount({ bank, account });
  const refused = (call: Promise<unknown>): Promise<Refusal> => call.then(() => Promise.reject(new Error('it was accepted')), (error: Refusal) => error);

  beforeAll(async () => {
    sandbox = await BootedSandbox.start();
  });
  afterAll(() => sandbox.stop());

  it('says whose an account is, the same every time', async () => {
    expect(await ask('bri', '0000900004')).toEqual({ id: expect.any(String) as string, account_name: 'CONTOH EMPAT', account_no: '0000900004', bank_name: 'bri' });
    expect((await ask('gopay', '081200000009'))['account_name']).toBe('CONTOH SEMBILAN');
  });

  it('refuses as Iris does: no such account, no such bank, a wrong key', async () => {
    expect(await refused(ask('bri', '0000900000'))).toMatchObject({ httpStatusCode: 400, ApiResponse: { error_message: 'An error occured when doing account validation', errors: { account: ['Account does not exist'] } } });
    expect(await refused(ask('bank-entah', '0000900004'))).toMatchObject({ httpStatusCode: 400, ApiResponse: { errors: { bank: ['Bank is not supported'] } } });
    expect(await refused(ask('bri', '0000900004', 'salah'))).toMatchObject({ httpStatusCode: 401, ApiResponse: { error_message: 'HTTP Basic: Access denied.' } });
  });

  it('can be told whose an account is, and be down', async () => {
    expect((await sandbox.post('/_control/accounts', { bank: 'bca', number: '777000123450', name: 'Penjual Uji' })).status).toBe(204);
    expect((await ask('bca', '777000123450'))['account_name']).toBe('Penjual Uji');
    await sandbox.post('/_control/outage', { channel: 'iris', mode: 'down' });
    expect((await refused(ask('bca', '777000123450'))).httpStatusCode).toBe(503);
    await sandbox.post('/_control/outage', { channel: 'iris', mode: 'up' });
  });
});
