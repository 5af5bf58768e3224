import { type MessageDraft, NotificationsModule } from '@etalase/notifications';
import { newId, seconds } from '@etalase/kernel';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { ChannelSenders } from '../channels/channel-senders';
import { MailSender, SmsSender, WhatsAppSender } from '../channels/http-senders';
import type { Outgoing } from '../channels/channel-sender';
import { DeliverMessage } from './deliver-message';
import { LEASE_MS } from './send-on-channel';
import { WriteMessages } from './write-messages';

/** A provider that shows every call as a message of its own, and can swallow its answers as a killed worker would. */
class Forgetful {
  readonly shown: Outgoing[] = [];
  /** Calls whose sender never hears an answer. */
  silences = 0;
  canSay = false;
  isDown = false;

  send(message: Outgoing): Promise<string> {
    if (this.isDown) return Promise.reject(new Error('503'));
    this.shown.push(message);
    if (this.silences > 0) {
      this.silences -= 1;
      return new Promise(() => undefined);
    }
    return Promise.resolve('provider-id');
  }

  recall(reference: string): Promise<string | null | undefined> {
    if (!this.canSay) return Promise.resolve(undefined);
    if (this.isDown) return Promise.reject(new Error('503'));
    return Promise.resolve(this.shown.some((message) => message.reference === reference) ? 'provider-id' : null);
  }
}

describe('a message under one worker’s lease', () => {
  let context: TestContext;
  let whatsapp: Forgetful;
  let sms: Forgetful;
  beforeAll(async () => {
    context = await bootContexts([NotificationsModule], { pool: 3 });
  });
  afterAll(() => context.close());
  beforeEach(() => {
    [whatsapp, sms] = [new Forgetful(), new Forgetful()];
    const stand = (type: typeof WhatsAppSender | typeof SmsSender | typeof MailSender, provider: Forgetful): void => {
      const real = context.module.get<{ send: unknown; recall: unknown }>(type, { strict: false });
      real.send = (message: Outgoing) => provider.send(message);
      real.recall = (reference: string) => provider.recall(reference);
    };
    stand(WhatsAppSender, whatsapp);
    stand(SmsSender, sms);
    expect(context.module.get(ChannelSenders, { strict: false }).of('whatsapp')).toBeDefined();
  });

  const write = async (over: Partial<MessageDraft> = {}): Promise<string> => {
    const eventId = newId();
    await context.module.get(WriteMessages, { strict: false }).execute([{ eventId, template: 'order-paid', audience: 'shopper', urgency: 'order', locale: 'id', phone: '+6281200000001', personId: null, rendered: { title: 'Judul', text: 'Isi', path: '/' }, ...over }], '18');
    return (await context.database.adhoc<{ id: string }>('SELECT id FROM notifications.message WHERE event_id = $1', [eventId]))[0]!.id;
  };
  const deliver = (messageId: string): Promise<void> => context.module.get(DeliverMessage).execute({ messageId });
  const rows = (id: string) => context.database.adhoc<Record<string, unknown>>('SELECT channel, state, resends, error FROM notifications.delivery WHERE message_id = $1 ORDER BY updated_at, channel DESC', [id]);
  /** A worker that dies after the provider took the message and before it heard so. */
  const dieWhileSending = async (id: string, provider: Forgetful): Promise<void> => {
    provider.silences = 1;
    const before = provider.shown.length;
    void deliver(id);
    while (provider.shown.length === before) await new Promise((later) => setImmediate(later));
  };

  it('is not sent by a rerun while the first may still be at it', async () => {
    const id = await write();
    await dieWhileSending(id, whatsapp);
    for (const _ of [1, 2, 3]) await expect(deliver(id)).rejects.toThrow('being sent by another worker');
    context.clock.advance(LEASE_MS - seconds(1));
    await expect(deliver(id)).rejects.toThrow('being sent by another worker');
    expect([whatsapp.shown.length, sms.shown.length]).toEqual([1, 0]);
  });

  it('is sent by one of many workers at once', async () => {
    const id = await write();
    const runs = await Promise.allSettled(Array.from({ length: 5 }, () => deliver(id)));
    expect(runs.some((run) => run.status === 'fulfilled')).toBe(true);
    await deliver(id);
    expect(whatsapp.shown).toHaveLength(1);
  });

  it('is sent once more when the worker was lost and the provider cannot say, and that is on record', async () => {
    const id = await write();
    await dieWhileSending(id, whatsapp);
    context.clock.advance(LEASE_MS);
    await deliver(id);
    expect(whatsapp.shown).toHaveLength(2);
    expect(await rows(id)).toEqual([{ channel: 'whatsapp', state: 'accepted', resends: 1, error: null }]);
  });

  it('never goes out a third time: after two lost workers the next channel takes over', async () => {
    const id = await write();
    for (const _ of [1, 2]) {
      await dieWhileSending(id, whatsapp);
      context.clock.advance(LEASE_MS);
    }
    await deliver(id);
    expect([whatsapp.shown.length, sms.shown.length]).toEqual([2, 1]);
    expect(await rows(id)).toMatchObject([{ channel: 'whatsapp', state: 'failed', resends: 1, error: expect.stringContaining('unclear') }, { channel: 'sms', state: 'accepted' }]);
  });

  it('is not sent again at all where the provider can say that it has it', async () => {
    whatsapp.canSay = true;
    const id = await write();
    await dieWhileSending(id, whatsapp);
    context.clock.advance(LEASE_MS);
    whatsapp.isDown = true;
    await expect(deliver(id)).rejects.toThrow('503');
    whatsapp.isDown = false;
    await deliver(id);
    expect(whatsapp.shown).toHaveLength(1);
    expect(await rows(id)).toEqual([{ channel: 'whatsapp', state: 'accepted', resends: 0, error: null }]);
  });

  it('is simply tried again after an answer that says no', async () => {
    const id = await write();
    whatsapp.isDown = true;
    await expect(deliver(id)).rejects.toThrow('503');
    whatsapp.isDown = false;
    await deliver(id);
    expect(whatsapp.shown).toHaveLength(1);
    expect(await rows(id)).toMatchObject([{ state: 'accepted', resends: 0 }]);
  });
});
