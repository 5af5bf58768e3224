import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from '@etalase/platform';
import webPush from 'web-push';
import type { PushSubscriptionEntity } from '../persistence/push-subscription.entity';
import { type PushPayload, PushSender } from './push-sender';

const PAYLOAD: PushPayload = { title: 'Pesanan baru', body: '2 bungkus', path: '/pesanan/1', tag: '01933c5e-0000-7000-8000-000000000001', unread: 3, isQuiet: false };

describe('PushSender', () => {
  const keys = webPush.generateVAPIDKeys();
  const heard: { path: string; headers: IncomingHttpHeaders; body: Buffer }[] = [];
  let service: Server;
  let origin: string;

  beforeAll(async () => {
    service = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const path = request.url ?? '';
        heard.push({ path, headers: request.headers, body: Buffer.concat(pieces) });
        response.writeHead(Number(path.split('/').pop()), { location: '/elsewhere' }).end();
      });
    });
    await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  });
  beforeEach(() => void heard.splice(0));
  afterAll(() => new Promise((closed) => service.close(closed)));

  const sender = (more: Partial<Settings> = {}): PushSender =>
    new PushSender({ VAPID_PUBLIC_KEY: keys.publicKey, VAPID_PRIVATE_KEY: keys.privateKey, PUBLIC_ORIGIN: 'http://localhost:3000', SANDBOX_ORIGIN: origin, isProduction: false, ...more } as Settings);
  const browser = (status: number): PushSubscriptionEntity => {
    const pair = createECDH('prime256v1');
    pair.generateKeys();
    return { endpoint: `${origin}/push/${status}`, p256dh: pair.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') } as PushSubscriptionEntity;
  };

  it('hands a notice to the browser’s service so that only the browser can read it', async () => {
    expect(await sender().send(browser(201), PAYLOAD)).toBe('sent');
    const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: Buffer.alloc(0) }] = heard;
    expect(headers).toMatchObject({ ttl: '86400', 'content-encoding': 'aes128gcm', topic: PAYLOAD.tag.slice(0, 32) });
    expect(headers.authorization).toMatch(/^vapid t=.+, k=/);
    expect(body.length).toBeGreaterThan(0);
    expect(body.includes('Pesanan')).toBe(false);
  });

  it.each([404, 410])('hears from %d that the browser is gone', async (status) => {
    expect(await sender().send(browser(status), PAYLOAD)).toBe('gone');
  });

  it.each([429, 500])('fails at %d, to be tried again', async (status) => {
    await expect(sender().send(browser(status), PAYLOAD)).rejects.toThrow(`push service answered ${status}`);
  });

  it('follows nobody elsewhere', async () => {
    await expect(sender().send(browser(302), PAYLOAD)).rejects.toThrow();
    expect(heard.map(({ path }) => path)).toEqual(['/push/302']);
  });

  it.each(['http://169.254.169.254/latest/meta-data', 'https://fcm.googleapis.com.evil.example/x', 'http://fcm.googleapis.com/x', 'https://localhost/push', 'no address'])('calls no stranger: %s', async (endpoint) => {
    expect(sender().isKnownService(endpoint)).toBe(false);
    expect(await sender().send({ ...browser(201), endpoint }, PAYLOAD)).toBe('gone');
    expect(heard).toEqual([]);
  });

  it('knows the services of the browsers in use, and the sandbox only where nothing is real', () => {
    for (const endpoint of ['https://fcm.googleapis.com/fcm/send/x', 'https://updates.push.services.mozilla.com/wpush/v2/x', 'https://wns2-sg2p.notify.windows.com/w/?token=x', 'https://web.push.apple.com/x']) expect(sender().isKnownService(endpoint)).toBe(true);
    expect([sender().isKnownService(`${origin}/push/1`), sender({ isProduction: true }).isKnownService(`${origin}/push/1`)]).toEqual([true, false]);
  });

  it('is off without keys', async () => {
    expect(await sender({ VAPID_PRIVATE_KEY: undefined }).send(browser(201), PAYLOAD)).toBe('off');
    expect(heard).toEqual([]);
  });
});
