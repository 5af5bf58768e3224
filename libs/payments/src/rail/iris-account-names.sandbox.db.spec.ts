import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { Transactions } from '@etalase/platform';
import { PaymentsModule } from '../payments.module';
import { AskAccountName } from '../use-cases/ask-account-name';

interface Sandbox {
  readonly base: string;
  readonly config: { readonly irisKey: string };
  post(path: string, body?: object): Promise<{ status: number }>;
  stop(): Promise<void>;
}
// Not an import: the sandbox is the outside world. It is started here and then only spoken to over HTTP.
const { BootedSandbox } = jest.requireActual<{ BootedSandbox: { start(wishes?: object): Promise<Sandbox> } }>('../../../../apps/sandbox/src/testing/booted-sandbox');

describe('whose an account is, asked of Iris', () => {
  let context: TestContext;
  let sandbox: Sandbox;
  const ask = (provider: string, number: string, from = context) => from.module.get(AskAccountName).execute({ provider, number });
  const outage = (mode: string, delay_ms = 0) => sandbox.post('/_control/outage', { channel: 'iris', mode, delay_ms });

  beforeAll(async () => {
    sandbox = await BootedSandbox.start();
    context = await bootContexts([PaymentsModule], { env: { MIDTRANS_IRIS_URL: `${sandbox.base}/iris/api/v1`, MIDTRANS_IRIS_KEY: sandbox.config.irisKey } });
  });
  afterAll(async () => {
    await context.close();
    await sandbox.stop();
  });

  it.each([
    ['bri', '0000900004', { kind: 'found', name: 'CONTOH EMPAT' }],
    ['bri', '0000900000', { kind: 'none' }],
    // A bank that Iris does not serve says nothing about the account.
    ['dana', '081200000001', { kind: 'unknown' }],
    ['bri', '12', { kind: 'unknown' }],
  ])('%s %s: %j', async (provider, number, answer) => {
    expect(await ask(provider, number)).toEqual(answer);
  });

  it('holds nobody up when the bank is down, slow or does not know us', async () => {
    await outage('down');
    expect(await ask('bri', '0000900004')).toEqual({ kind: 'unknown' });
    // Slower than this test may last.
    await outage('slow', 60_000);
    expect(await ask('bri', '0000900004')).toEqual({ kind: 'unknown' });
    await outage('up');
    const stranger = await bootContexts([PaymentsModule], { env: { MIDTRANS_IRIS_URL: `${sandbox.base}/iris/api/v1`, MIDTRANS_IRIS_KEY: 'another-key' } });
    expect(await ask('bri', '0000900004', stranger)).toEqual({ kind: 'unknown' });
    await stranger.close();
    const nobody = await bootContexts([PaymentsModule], { env: { MIDTRANS_IRIS_URL: 'http://127.0.0.1:9/iris/api/v1' } });
    expect(await ask('bri', '0000900004', nobody)).toEqual({ kind: 'unknown' });
    await nobody.close();
  }, 30_000);

  it('is never asked inside a transaction', async () => {
    await expect(context.module.get(Transactions).run(() => ask('bri', '0000900004'))).rejects.toThrow('inside a transaction');
  });
});
