import { BootedSandbox } from '../testing/booted-sandbox';

describe('messages', () => {
  let sandbox: BootedSandbox;
  const bearer = { authorization: 'Bearer token' };
  const whatsapp = (over: object, headers: Record<string, string> = bearer): ReturnType<BootedSandbox['post']> =>
    sandbox.post('/whatsapp/v21.0/1/messages', { messaging_product: 'whatsapp', to: '6281234567890', type: 'text', text: { body: 'Halo' }, ...over }, headers);
  const read = async (query: string): Promise<Array<Record<string, unknown>>> => (await sandbox.get(`/_control/messages?${query}`)).json['messages'] as never;

  beforeAll(async () => {
    sandbox = await BootedSandbox.start();
  });
  afterAll(() => sandbox.stop());
  beforeEach(() => sandbox.post('/_control/reset'));

  it('takes a WhatsApp text and shows it to tests and people', async () => {
    const answer = await whatsapp({ text: { body: 'Kode masuk Etalase Desa: 482913 <b>' } });
    expect(answer.json).toMatchObject({ messaging_product: 'whatsapp', contacts: [{ wa_id: '6281234567890' }], messages: [{ id: expect.stringMatching(/^wamid\./) as string }] });
    expect(await read('to=0812-3456-7890&channel=whatsapp')).toMatchObject([{ to: '+6281234567890', text: 'Kode masuk Etalase Desa: 482913 <b>', template: null, reference: null }]);
    const page = await sandbox.get('/whatsapp?to=081234567890', { accept: 'text/html' });
    expect(page.text).toContain('<strong class="code">482913</strong>');
    expect(page.text).toContain('&lt;b>');
    expect((await sandbox.get('/whatsapp?q=0812')).text).toContain('0812-3456-7890');
  });

  it('are told since a moment there is', async () => {
    for (const since of ['2026-W05-1', '2026-02-31T00:00:00Z', '2026', 'kemarin']) {
      const { status, text } = await sandbox.get(`/_control/messages?since=${since}`);
      expect([since, status, text]).toEqual([since, 422, expect.stringContaining('since harus waktu seperti') as string]);
    }
    expect(await read(`since=${encodeURIComponent('2026-11-24T08:00:00+07:00')}`)).toEqual([]);
  });

  it('fills registered templates, and shows unknown ones by their parameters', async () => {
    await sandbox.post('/whatsapp/v21.0/1/message_templates', { name: 'dibayar', language: 'id', components: [{ type: 'BODY', text: 'Pesanan {{1}} dibayar {{2}}.' }] }, bearer);
    const template = (name: string, ...texts: string[]): object => ({ type: 'template', template: { name, language: { code: 'id' }, components: [{ type: 'body', parameters: texts.map((text) => ({ type: 'text', text })) }] } });
    await whatsapp(template('dibayar', 'ED-7K2M', 'Rp275.000'));
    await whatsapp(template('lain', 'satu', 'dua'));
    expect(await read('')).toMatchObject([{ template: 'lain', text: 'satu\ndua' }, { template: 'dibayar', text: 'Pesanan ED-7K2M dibayar Rp275.000.' }]);
    expect((await whatsapp(template('dibayar', 'ED-7K2M'))).json).toMatchObject({ error: { code: 132000 } });
  });

  it('says by reference what became of an SMS or a mail, so that a lost sender can ask', async () => {
    const sent = await sandbox.post('/sms/messages', { to: '081234567890', text: 'Halo', reference: 'r-1' }, bearer);
    expect((await sandbox.get('/sms/messages?reference=r-1', bearer)).json).toEqual(sent.json);
    const statuses = await Promise.all([['/sms/messages?reference=r-2', bearer], ['/mail/messages?reference=r-1', bearer], ['/sms/messages', bearer], ['/sms/messages?reference=r-1', {}]].map(async ([path, headers]) => (await sandbox.get(path as string, headers as Record<string, string>)).status));
    expect(statuses).toEqual([404, 404, 400, 401]);
  });

  it.each([
    [{}, {}, 401, 190],
    [{ to: '14155550100' }, bearer, 400, 131030],
    [{ to: 'x' }, bearer, 400, 100],
    [{ text: { body: 'x'.repeat(4_097) } }, bearer, 400, 100],
    [{ messaging_product: 'x' }, bearer, 400, 100],
  ])('refuses %p as the Graph API does', async (over, headers, status, code) => {
    expect(await whatsapp(over, headers as Record<string, string>)).toMatchObject({ status, json: { error: { code } } });
    expect(await read('')).toEqual([]);
  });

  it('answers a repeated reference with the same id, and shows the repetition to tests', async () => {
    const send = (): ReturnType<BootedSandbox['post']> => sandbox.post('/sms/messages', { to: '081234567890', text: 'Halo', reference: 'order-1' }, bearer);
    const first = (await send()).json['id'];
    expect((await send()).json['id']).toBe(first);
    await sandbox.post('/sms/messages', { to: '081234567891', text: 'Halo', reference: 'order-1' }, bearer);
    expect((await sandbox.get('/_control/messages?reference=order-1')).json).toMatchObject({
      messages: [{ to: '+6281234567891', duplicate_of: null }, { duplicate_of: first }, { id: first, duplicates: 1 }],
      duplicates: 1,
    });
    const image = await sandbox.afterKill();
    expect((await image.get('/_control/messages')).json['messages']).toHaveLength(3);
    expect((await image.post('/sms/messages', { to: '081234567890', text: 'Halo', reference: 'order-1' }, bearer)).json['id']).toBe(first);
    await image.stop();
  });

  it('lets a reader wait for a message', async () => {
    const waiting = read('channel=mail&wait_ms=10000');
    await sandbox.post('/sms/messages', { to: '081234567890', text: 'lain' }, bearer);
    await sandbox.post('/mail/messages', { to: 'Toko@Contoh.id', subject: 'Ringkasan', text: 'Halo', html: '<script>alert(1)</script>' });
    expect(await waiting).toMatchObject([{ to: 'toko@contoh.id', subject: 'Ringkasan' }]);
    expect(await read('to=nobody@contoh.id&wait_ms=1')).toEqual([]);
    expect((await sandbox.get('/mail?to=toko@contoh.id')).text).not.toContain('<script>alert');
  });

  it('names the wrong fields', async () => {
    expect(await sandbox.post('/sms/messages', { to: '0812' }, bearer)).toMatchObject({ status: 422, json: { error: { fields: expect.arrayContaining(['text harus diisi']) as string[] } } });
    expect(await sandbox.post('/mail/messages', { to: 'x', subject: 'y', text: 'z' })).toMatchObject({ status: 422 });
    expect(await sandbox.get('/_control/messages?limit=x')).toMatchObject({ status: 422 });
    expect(await sandbox.post('/_control/outage', null)).toMatchObject({ status: 422 });
  });

  it('breaks a channel, or one number, on demand', async () => {
    await sandbox.post('/_control/outage', { channel: 'whatsapp', mode: 'down' });
    expect(await whatsapp({})).toMatchObject({ status: 503, json: { error: { code: 131016 } } });
    await sandbox.post('/_control/outage', { channel: 'whatsapp', mode: 'up' });
    await sandbox.post('/_control/outage', { channel: 'whatsapp', mode: 'down', to: '081234567890' });
    expect(await whatsapp({})).toMatchObject({ status: 400, json: { error: { code: 131026 } } });
    expect(await whatsapp({ to: '6281234567891' })).toMatchObject({ status: 200 });
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'down' });
    expect(await sandbox.charge('down-1')).toMatchObject({ status: 503, json: { status_code: '503' } });
  });

  it('takes a web push, and says when the subscription is gone', async () => {
    const push = (id: string): Promise<number> => fetch(`${sandbox.base}/push/${id}`, { method: 'POST', headers: { ttl: '60', 'content-type': 'application/octet-stream' }, body: new Uint8Array(300) }).then(({ status }) => status);
    expect(await push('browser-1')).toBe(201);
    expect(await read('channel=push')).toMatchObject([{ to: 'browser-1', text: 'Notifikasi terenkripsi, 300 byte' }]);
    await sandbox.post('/_control/outage', { channel: 'push', mode: 'down', to: 'browser-2' });
    expect(await push('browser-2')).toBe(410);
  });
});
