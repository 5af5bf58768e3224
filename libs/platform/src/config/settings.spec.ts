import { readSettings, SettingsError } from './settings';

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.problems : [String(error)];
  }
};

describe('readSettings', () => {
  it('sends what goes outside to the sandbox unless told otherwise', () => {
    const settings = readSettings({ DATABASE_URL: 'postgres://unused', SANDBOX_ORIGIN: 'http://127.0.0.1:9', SMS_URL: 'https://sms.example.id' });
    expect([settings.outside('midtrans'), settings.outside('sms')]).toEqual(['http://127.0.0.1:9/midtrans', 'https://sms.example.id']);
  });

  it('reads whom sellers call for help, each with a name', () => {
    const HELP_PHONES = 'Pusat bantuan=+6281200000001;Kantor pos=+6272112345';
    expect(readSettings({ DATABASE_URL: 'postgres://unused', HELP_PHONES }).helpPhones).toEqual([{ name: 'Pusat bantuan', phone: '+6281200000001' }, { name: 'Kantor pos', phone: '+6272112345' }]);
    expect(readSettings({ DATABASE_URL: 'postgres://unused' }).helpPhones).toEqual([]);
    for (const wrong of ['0812', '=+6281200000001', 'Bantuan=0812-0000', 'a=+6281200000001;']) expect([wrong, problemsOf({ DATABASE_URL: 'postgres://unused', HELP_PHONES: wrong }).length]).toEqual([wrong, 1]);
  });

  it('knows real money by where the rail is, and never mixes it with play money', () => {
    const production = {
      NODE_ENV: 'production', DATABASE_URL: 'postgres://unused', SECRET_KEY: 'k'.repeat(32), WHATSAPP_URL: 'https://graph.example.id', SMS_URL: 'https://sms.example.id', MAIL_URL: 'https://mail.example.id',
      MIDTRANS_CORE_URL: 'https://api.midtrans.com', MIDTRANS_SERVER_KEY: 'Mid-server-0123456789', MIDTRANS_CLIENT_KEY: 'Mid-client-0123456789',
    };
    expect(readSettings({ ...production, ETALASE_SECRET_KEY: 'sk_live_0123456789abcdef' })).toMatchObject({ isLive: true, snapUrl: null });
    // A rehearsal: production in everything but the money.
    const rehearsal = { ...production, MIDTRANS_CORE_URL: 'https://api.sandbox.midtrans.com' };
    expect(readSettings({ ...rehearsal, MIDTRANS_SERVER_KEY: 'SB-Mid-server-0123456789' }).isLive).toBe(false);
    for (const [wrong, name] of [
      [{ ...production, NODE_ENV: 'development' }, 'MIDTRANS_CORE_URL'], [{ ...production, MIDTRANS_SERVER_KEY: 'SB-Mid-server-0123456789' }, 'MIDTRANS_SERVER_KEY'],
      [{ ...production, ETALASE_SECRET_KEY: 'sk_test_0123456789abcdef' }, 'ETALASE_SECRET_KEY'], [{ ...rehearsal, ETALASE_SECRET_KEY: 'sk_live_0123456789abcdef' }, 'ETALASE_SECRET_KEY'],
      [{ ...production, MIDTRANS_SNAP_URL: 'https://app.sandbox.midtrans.com/snap/v1' }, 'MIDTRANS_SNAP_URL'],
      [{ ...rehearsal, MIDTRANS_IRIS_URL: 'https://app.midtrans.com/iris/api/v1', IRIS_CREATOR_KEY: 'x'.repeat(8), IRIS_APPROVER_KEY: 'x'.repeat(8), IRIS_MERCHANT_KEY: 'x'.repeat(8) }, 'MIDTRANS_IRIS_URL'],
    ] as const) expect(problemsOf(wrong)).toEqual([expect.stringContaining(name)]);
  });

  it('names everything production lacks at once, and nothing of what is there', () => {
    const problems = problemsOf({ NODE_ENV: 'production', DATABASE_URL: 'postgres://somebody:hidden@db/x', WHATSAPP_URL: 'https://graph.example.id' });
    expect(problems.map((problem) => problem.split(/[: ]/)[0]).sort()).toEqual(['MAIL_URL', 'MIDTRANS_CLIENT_KEY', 'MIDTRANS_CORE_URL', 'MIDTRANS_SERVER_KEY', 'SECRET_KEY', 'SMS_URL']);
    expect(problems.join()).not.toContain('hidden');
  });
});
