import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestSignInCode, SignInWithCode, SignOut } from '@etalase/accounts';
import { DeliverMessage, DeliverTogether, ListDeliveries, MarkMessageRead, type MessageDraft, NotificationsModule, PushMessage, ReadInbox, RetryMessage, SavePushSubscription, SetPreferences } from '@etalase/notifications';
import { days, hours, minutes, newId } from '@etalase/kernel';
import { Authenticator, Secrets } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { PushSender } from '../channels/push-sender';
import { WriteMessages } from './write-messages';

/** A provider over real HTTP whose answers the test sets. */
class Provider {
  readonly received: { path: string; body: Record<string, unknown> }[] = [];
  readonly answers = new Map<string, number>();
  /** Numbers that get no answer worth having. */
  readonly refused = new Set<unknown>();
  private server: Server;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        const path = (request.url ?? '').split('/')[1] ?? '';
        const message = JSON.parse(body) as Record<string, unknown>;
        this.received.push({ path, body: message });
        response.writeHead(this.refused.has(message.to) ? 503 : (this.answers.get(path) ?? 200), { 'content-type': 'application/json' }).end(JSON.stringify({ id: 'x', messages: [{ id: 'x' }] }));
      });
    });
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }
}

describe('messages', () => {
  const provider = new Provider();
  let context: TestContext;

  beforeAll(async () => {
    const origin = await provider.start();
    context = await bootContexts([NotificationsModule], { pool: 1, env: { WHATSAPP_URL: `${origin}/whatsapp`, SMS_URL: `${origin}/sms`, MAIL_URL: `${origin}/mail` } });
  });
  afterAll(async () => {
    await context.close();
    await provider.stop();
  });
  beforeEach(() => {
    provider.received.length = 0;
    provider.answers.clear();
  });

  const draft = (over: Partial<MessageDraft> = {}): MessageDraft => ({ eventId: newId(), template: 'order-paid', audience: 'shopper', urgency: 'order', locale: 'id', phone: '+6281200000001', personId: null, rendered: { title: 'Judul', text: 'Isi *tebal*', path: '/pesanan/x' }, ...over });
  const write = async (message: MessageDraft): Promise<string> => {
    await context.module.get(WriteMessages).execute([message], '18');
    const [row] = await context.database.adhoc<{ id: string }>('SELECT id FROM notifications.message WHERE event_id = $1', [message.eventId]);
    return row!.id;
  };
  const deliver = (messageId: string): Promise<void> => context.module.get(DeliverMessage).execute({ messageId });
  /** Somebody on a phone, with the session they are signed in by. */
  const signIn = async (phone: string): Promise<{ personId: string; sessionId: string; token: string }> => {
    await context.module.get(RequestSignInCode).execute({ phone, address: phone, locale: 'id' });
    const asked = (await context.outbox('accounts.SignInCodeRequested')).filter(({ payload }) => payload.phone === phone).at(-1);
    const { token, person } = await context.module.get(SignInWithCode).execute({ phone, code: context.module.get(Secrets).open(String(asked?.payload.sealedCode), 'sign-in-code'), address: phone, userAgent: 'spec' });
    const actor = await context.module.get(Authenticator).authenticate(token);
    return { personId: person.id, sessionId: actor?.sessionId ?? '', token };
  };
  const woken: { endpoint: string; title: string; body: string; isQuiet: boolean; unread: number; path: string }[] = [];
  const hearPushes = (): void => {
    woken.length = 0;
    jest.spyOn(context.module.get(PushSender), 'send').mockImplementation(async ({ endpoint }, { title, body, isQuiet, unread, path }) => {
      woken.push({ endpoint: endpoint.split('/').pop() ?? '', title, body, isQuiet, unread, path });
      return endpoint.endsWith('old-phone') ? 'gone' : 'sent';
    });
  };
  const ring = (who: { personId: string; sessionId: string }, browser: string): Promise<void> => context.module.get(SavePushSubscription).execute({ personId: who.personId, sessionId: who.sessionId, endpoint: `https://fcm.googleapis.com/fcm/send/${browser}`, p256dh: 'p', auth: 'a' });
  const wake = (messageId: string): Promise<void> => context.module.get(PushMessage).execute({ messageId });
  const stateOf = async (id: string): Promise<string> => (await context.database.adhoc<{ state: string }>('SELECT state FROM notifications.message WHERE id = $1', [id]))[0]!.state;

  it('writes and sends one message however often the event and the job come', async () => {
    const message = draft();
    const id = await write(message);
    await write(message);
    const [count] = await context.database.adhoc<{ n: number }>('SELECT count(*)::int AS n FROM notifications.message WHERE event_id = $1', [message.eventId]);
    expect(count!.n).toBe(1);
    await deliver(id);
    await deliver(id);
    expect(provider.received).toHaveLength(1);
    expect(await stateOf(id)).toBe('sent');
  });

  it('sends what one fact tells several people by one job; whom it cannot reach keeps nobody waiting, and nobody hears twice', async () => {
    const eventId = newId();
    const to = ['+6281200000021', '+6281200000022', '+6281200000023'];
    const drafts = to.map((phone) => draft({ eventId, phone }));
    await context.module.get(WriteMessages).execute([...drafts, draft({ eventId, phone: '+6281200000024', urgency: 'code', template: 'sign-in-code' })], '18');
    const rows = await context.database.adhoc<{ id: string }>(`SELECT id FROM notifications.message WHERE event_id = $1 AND urgency = 'order' ORDER BY phone`, [eventId]);
    const messageIds = rows.map((row) => row.id);
    const jobs = (await context.outbox()).filter(({ payload }) => messageIds.some((id) => JSON.stringify(payload).includes(id)));
    expect(jobs.map(({ name, payload }) => [name, payload.messageIds])).toEqual([['notifications.deliver-together', messageIds]]);
    provider.refused.add('6281200000022');
    const together = (): Promise<void> => context.module.get(DeliverTogether).execute({ messageIds });
    await expect(together()).rejects.toThrow('503');
    expect(await Promise.all(messageIds.map(stateOf))).toEqual(['sent', 'waiting', 'sent']);
    provider.refused.clear();
    await together();
    expect(provider.received.map(({ body }) => body.to).sort()).toEqual(['6281200000021', '6281200000022', '6281200000022', '6281200000023']);
    expect(await stateOf(messageIds[1]!)).toBe('sent');
  });

  it('makes several jobs where one fact tells a crowd', async () => {
    const eventId = newId();
    await context.module.get(WriteMessages).execute(Array.from({ length: 17 }, (_, n) => draft({ eventId, phone: `+62812000001${String(n).padStart(2, '0')}` })), '18');
    const rows = new Set((await context.database.adhoc<{ id: string }>('SELECT id FROM notifications.message WHERE event_id = $1', [eventId])).map(({ id }) => id));
    const asked = (await context.outbox()).map(({ payload }) => (payload.messageIds as string[] | undefined) ?? [payload.messageId as string]).filter((ids) => rows.has(ids[0] ?? ''));
    expect(asked.map((ids) => ids.length)).toEqual([8, 8, 1]);
    expect(new Set(asked.flat())).toEqual(rows);
  });

  it('falls back to SMS when WhatsApp refuses, and keeps the reference when it tries again', async () => {
    provider.answers.set('whatsapp', 400);
    provider.answers.set('sms', 503);
    const id = await write(draft());
    await expect(deliver(id)).rejects.toThrow('503');
    provider.answers.delete('sms');
    await deliver(id);
    expect(provider.received.map((request) => request.path)).toEqual(['whatsapp', 'sms', 'sms']);
    const [, first, second] = provider.received;
    expect(second!.body.reference).toBe(first!.body.reference);
    expect(first!.body.text).toBe('Isi tebal');
    expect(await stateOf(id)).toBe('sent');
  });

  it('gives up a channel after its tries, and says what is stuck; the office can try again', async () => {
    provider.answers.set('whatsapp', 500);
    provider.answers.set('sms', 500);
    const id = await write(draft());
    for (let attempt = 0; attempt < 11; attempt += 1) await deliver(id).catch(() => undefined);
    await deliver(id);
    expect(await stateOf(id)).toBe('undeliverable');
    const { items } = await context.module.get(ListDeliveries).execute({ state: 'undeliverable', limit: 10 });
    expect(items[0]).toMatchObject({ messageId: id, phone: '0812-****-0001', deliveries: [{ channel: 'whatsapp', state: 'failed', attempts: 6 }, { channel: 'sms', state: 'failed', attempts: 6 }] });
    provider.answers.clear();
    await context.module.get(RetryMessage).execute({ messageId: id });
    await deliver(id);
    expect(await stateOf(id)).toBe('sent');
    await expect(context.module.get(RetryMessage).execute({ messageId: id })).rejects.toMatchObject({ code: 'notifications.not_stuck' });
  });

  it('keeps secrets out of the table and sends them as they are', async () => {
    const id = await write(draft({ template: 'sign-in-code', urgency: 'code', isSecret: true, rendered: { title: 'Kode', text: '123456 adalah kode Anda', path: '/masuk' } }));
    const [row] = await context.database.adhoc<{ body: string }>('SELECT body FROM notifications.message WHERE id = $1', [id]);
    expect(row!.body).not.toContain('123456');
    await deliver(id);
    expect(JSON.stringify(provider.received[0]!.body)).toContain('123456');
  });

  it('drops what would only confuse after its time', async () => {
    const id = await write(draft({ validUntil: new Date(context.clock.now().getTime() + hours(1)) }));
    context.clock.advance(hours(2));
    await deliver(id);
    expect(await stateOf(id)).toBe('too_late');
    expect(provider.received).toHaveLength(0);
  });

  it('follows the order a person chose and the wish for no reminders; both still stand in the inbox', async () => {
    const personId = newId();
    await context.module.get(SetPreferences).execute({ personId, channels: ['mail', 'sms'], mailAddress: 'toko@contoh.id', wantsReminders: false });
    await deliver(await write(draft({ personId })));
    expect(provider.received.map((request) => request.path)).toEqual(['mail']);
    await deliver(await write(draft({ personId, urgency: 'reminder', template: 'ship-soon', rendered: { title: 'Kirim besok', text: 'Kirim besok sebelum *Sel 14.30*.', path: '/pesanan/x' } })));
    expect(provider.received).toHaveLength(1);
    const inbox = await context.module.get(ReadInbox).execute({ personId, limit: 10 });
    expect(inbox).toMatchObject({ unread: 2, nextCursor: null });
    expect(inbox.items).toHaveLength(2);
    expect(inbox.items[0]).toMatchObject({ title: 'Kirim besok', text: 'Sebelum *Sel 14.30*.' });
    await expect(context.module.get(SetPreferences).execute({ personId, channels: ['mail'], mailAddress: null, wantsReminders: true })).rejects.toMatchObject({ fields: [{ field: 'mailAddress' }] });
  });

  it('lets a reminder written at night wait until morning', async () => {
    context.clock.set(new Date('2026-11-24T15:00:00Z')); // 22.00 WIB
    const id = await write(draft({ urgency: 'reminder', template: 'ship-soon' }));
    const jobs = await context.outbox('notifications.deliver-message');
    expect(jobs.find((job) => job.payload.messageId === id)?.run_at?.toISOString()).toBe('2026-11-24T23:00:00.000Z');
  });

  it('asks at every try whether it is night: a reminder that failed in the evening goes out in the morning', async () => {
    context.clock.set(new Date('2026-11-24T13:59:00Z')); // 20.59 WIB
    provider.answers.set('whatsapp', 503);
    const id = await write(draft({ urgency: 'reminder', template: 'ship-soon' }));
    await expect(deliver(id)).rejects.toThrow('503');
    provider.answers.clear();
    context.clock.advance(minutes(2));
    await deliver(id);
    expect([provider.received.length, await stateOf(id)]).toEqual([1, 'waiting']);
    const jobs = (await context.outbox('notifications.deliver-message')).filter((job) => job.payload.messageId === id);
    expect(jobs.at(-1)?.run_at?.toISOString()).toBe('2026-11-24T23:00:00.000Z');
    context.clock.set(new Date('2026-11-24T23:00:00Z'));
    await deliver(id);
    expect(await stateOf(id)).toBe('sent');
    // An order's news does not wait for the morning.
    context.clock.set(new Date('2026-11-25T15:00:00Z'));
    const order = await write(draft());
    await deliver(order);
    expect(await stateOf(order)).toBe('sent');
  });

  it('wakes every browser of a person, without a sound at night, and forgets one that is gone; what was read wakes nobody', async () => {
    context.clock.set(new Date('2026-11-26T02:00:00Z'));
    hearPushes();
    const owner = await signIn('+6281200000011');
    const { personId, sessionId } = owner;
    await Promise.all([ring(owner, 'new-phone'), ring(owner, 'old-phone')]);
    await expect(context.module.get(SavePushSubscription).execute({ personId, sessionId, endpoint: 'https://stranger.example/x', p256dh: 'p', auth: 'a' })).rejects.toMatchObject({ fields: [{ field: 'endpoint' }] });
    context.clock.set(new Date('2026-11-26T03:00:00Z')); // 10.00 WIB
    const first = await write(draft({ personId }));
    await wake(first);
    const said = { title: 'Judul', body: 'Isi tebal', path: '/pesanan/x' };
    expect(woken.sort((a, b) => a.endpoint.localeCompare(b.endpoint))).toEqual(['new-phone', 'old-phone'].map((endpoint) => ({ ...said, endpoint, isQuiet: false, unread: 1 })));
    woken.length = 0;
    context.clock.set(new Date('2026-11-26T15:00:00Z')); // 22.00 WIB
    await wake(await write(draft({ personId })));
    expect(woken).toEqual([{ ...said, endpoint: 'new-phone', isQuiet: true, unread: 2 }]);
    await context.module.get(MarkMessageRead).execute({ personId, messageId: first });
    await wake(first);
    expect(woken).toHaveLength(1);
  });

  it('rings nobody’s phone for somebody who is no longer signed in on it, and the next person’s from then on', async () => {
    context.clock.set(new Date('2026-11-27T03:00:00Z'));
    hearPushes();
    const mother = await signIn('+6281200000012');
    await Promise.all([ring(mother, 'shared-phone'), ring(mother, 'left-phone')]);
    const newsFor = async (who: { personId: string }, title: string): Promise<string> => write(draft({ personId: who.personId, rendered: { title, text: 'Isi', path: '/pesanan/x' } }));
    const heard = (): string[] => woken.splice(0).map(({ endpoint, title }) => `${endpoint}: ${title}`).sort();
    await wake(await newsFor(mother, 'Pesanan ibu'));
    expect(heard()).toEqual(['left-phone: Pesanan ibu', 'shared-phone: Pesanan ibu']);

    // Ninety days without use: nobody signed out, and no phone was told.
    context.clock.advance(days(90));
    const again = await signIn('+6281200000012');
    await ring(again, 'her-new-phone');
    const late = await newsFor(mother, 'Pesanan ibu lagi');
    await wake(late);
    expect(heard()).toEqual(['her-new-phone: Pesanan ibu lagi']);
    const kept = await context.database.adhoc<{ endpoint: string }>('SELECT endpoint FROM notifications.push_subscription WHERE person_id = $1', [mother.personId]);
    expect(kept.map(({ endpoint }) => endpoint.split('/').pop())).toEqual(['her-new-phone']);

    // The daughter signs in on a phone that still rang for her mother.
    await ring(again, 'shared-phone');
    const daughter = await signIn('+6281200000013');
    await ring(daughter, 'shared-phone');
    await wake(await newsFor(mother, 'Pesanan ibu ketiga'));
    await wake(await newsFor(daughter, 'Kelas anak'));
    expect(heard()).toEqual(['her-new-phone: Pesanan ibu ketiga', 'shared-phone: Kelas anak']);

    // A session that was ended from elsewhere is as silent as one that ran out.
    await context.module.get(SignOut).execute({ token: daughter.token });
    await wake(await newsFor(daughter, 'Kelas anak lagi'));
    expect(heard()).toEqual([]);
  });
});
