import { Snap } from 'midtrans-client';
import type { Settings } from '@etalase/platform';
import { railUnavailable } from '../domain/errors';
import type { MethodKey } from '../domain/methods';
import type { RailCharge, RailTransaction } from '../domain/rail';
import { asJson } from './midtrans-answer';
import { commonBody } from './midtrans-charge';

/** Longest life of a page of Snap. */
const LONGEST_MINUTES = 7 * 24 * 60;

/** How Snap's page calls each way to pay. */
const SNAP_NAMES: Readonly<Record<MethodKey, string>> = {
  qris: 'other_qris', gopay: 'gopay', shopeepay: 'shopeepay', card: 'credit_card', bca: 'bca_va', bni: 'bni_va', bri: 'bri_va', cimb: 'cimb_va', permata: 'permata_va', mandiri: 'echannel', indomaret: 'indomaret', alfamart: 'alfamart',
};

/** Midtrans Snap through the official client: the page on which a card is typed in, and nowhere else; and the way around where Core lacks a method. */
export class MidtransPages {
  readonly snap: Snap;
  private readonly always: ReadonlySet<string>;

  constructor(private readonly settings: Settings) {
    this.snap = new Snap({ isProduction: settings.isLive, serverKey: settings.MIDTRANS_SERVER_KEY, clientKey: settings.MIDTRANS_CLIENT_KEY });
    const wanted = settings.MIDTRANS_PAGE_METHODS?.split(',') ?? [];
    const strangers = wanted.filter((name) => !Object.hasOwn(SNAP_NAMES, name));
    if (strangers.length > 0) throw new Error(`MIDTRANS_PAGE_METHODS names ${strangers.join(', ')}, which is no way to pay`);
    this.always = new Set(['card', ...wanted]);
    const base = settings.snapUrl;
    if (base !== null) this.snap.apiConfig.getSnapApiBaseUrl = () => base;
  }

  /** Whether this way to pay goes over the page without asking Core first. */
  takes(method: MethodKey): boolean {
    return this.always.has(method);
  }

  open(charge: RailCharge): Promise<unknown> {
    const duration = minutesOf(charge);
    return this.snap.createTransaction({
      ...commonBody(charge),
      enabled_payments: [SNAP_NAMES[charge.method]],
      ...(charge.method === 'card' ? { credit_card: { secure: true, ...(charge.isReserved ? { type: 'authorize' } : {}) } } : {}),
      page_expiry: { duration, unit: 'minutes' },
      expiry: { duration, unit: 'minutes' },
      ...(charge.returnUrl === null ? {} : { callbacks: { finish: charge.returnUrl } }),
    });
  }

  /** The client has no method for it. */
  close(token: string): Promise<unknown> {
    return this.snap.httpClient.request('post', this.settings.MIDTRANS_SERVER_KEY, `${this.snap.apiConfig.getSnapApiBaseUrl()}/transactions/${encodeURIComponent(token)}/cancel`, {});
  }

  /** A page is no transaction yet; for us it is one that waits. */
  read(charge: RailCharge, answer: unknown): RailTransaction {
    const { token, redirect_url: redirectUrl } = asJson(answer);
    if (typeof token !== 'string' || typeof redirectUrl !== 'string' || !/^https?:\/\//.test(redirectUrl)) throw railUnavailable(new Error('Midtrans answered something that is not a page'));
    return { railOrderId: charge.railOrderId, transactionId: token, status: 'pending', statusCode: '201', fraudStatus: null, grossAmount: `${charge.amount}.00`, currency: 'IDR', instrument: { redirectUrl, pageToken: token }, expiresAt: null, paidAt: null, refunds: [] };
  }
}

const minutesOf = ({ lifetimeSeconds }: RailCharge): number => Math.max(1, Math.min(LONGEST_MINUTES, Math.floor(lifetimeSeconds / 60)));
