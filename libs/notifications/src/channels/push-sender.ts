import { Injectable } from '@nestjs/common';
import { Settings } from '@etalase/platform';
import webPush from 'web-push';
import type { PushSubscriptionEntity } from '../persistence/push-subscription.entity';

/** Push services of the browsers in use. An endpoint is an address a stranger gave us: nothing else may be called. */
const SERVICES = [/^fcm\.googleapis\.com$/, /\.push\.services\.mozilla\.com$/, /\.notify\.windows\.com$/, /^web\.push\.apple\.com$/];
const TIMEOUT_MS = 10_000;
const DAY_SECONDS = 86_400;

export interface PushPayload {
  title: string;
  body: string;
  path: string;
  tag: string;
  /** What the number on the app's icon becomes. */
  unread: number;
  /** Shown without a sound: people sleep. */
  isQuiet: boolean;
}

@Injectable()
export class PushSender {
  constructor(private readonly settings: Settings) {}

  get publicKey(): string | null {
    return this.settings.VAPID_PUBLIC_KEY ?? null;
  }

  isKnownService(endpoint: string): boolean {
    let url: URL;
    try {
      url = new URL(endpoint);
    } catch {
      return false;
    }
    if (!this.settings.isProduction && url.origin === new URL(this.settings.SANDBOX_ORIGIN).origin) return true;
    return url.protocol === 'https:' && SERVICES.some((service) => service.test(url.hostname));
  }

  /** @returns `gone` when the browser has dropped the subscription; `off` without VAPID keys. @throws Error for what may pass. */
  async send(subscription: PushSubscriptionEntity, payload: PushPayload): Promise<'sent' | 'gone' | 'off'> {
    const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = this.settings;
    if (!publicKey || !privateKey) return 'off';
    if (!this.isKnownService(subscription.endpoint)) return 'gone';
    const request = webPush.generateRequestDetails({ endpoint: subscription.endpoint, keys: { p256dh: subscription.p256dh, auth: subscription.auth } }, JSON.stringify(payload), {
      vapidDetails: { subject: this.settings.PUBLIC_ORIGIN.startsWith('https:') ? this.settings.PUBLIC_ORIGIN : 'https://etalase.invalid', publicKey, privateKey },
      TTL: DAY_SECONDS,
      topic: payload.tag.replace(/[^\w-]/g, '').slice(0, 32),
    });
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    delete headers['Content-Length'];
    const answer = await fetch(request.endpoint, { method: 'POST', headers, body: new Uint8Array(request.body ?? []), signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    if (answer.status === 404 || answer.status === 410) return 'gone';
    if (!answer.ok) throw new Error(`push service answered ${answer.status}`);
    return 'sent';
  }
}
