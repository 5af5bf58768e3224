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

  it('names everything production lacks at once, and nothing of what is there', () => {
    const problems = problemsOf({ NODE_ENV: 'production', DATABASE_URL: 'postgres://somebody:hidden@db/x', WHATSAPP_URL: 'https://graph.example.id' });
    expect(problems.map((problem) => problem.split(/[: ]/)[0]).sort()).toEqual(['MAIL_URL', 'MIDTRANS_CORE_URL', 'SECRET_KEY', 'SMS_URL']);
    expect(problems.join()).not.toContain('hidden');
  });
});
