import { eventually } from '../eventually';
import { Caller, Refused } from './caller';

export interface SentMessage {
  id: string;
  channel: 'whatsapp' | 'sms' | 'mail' | 'push';
  to: string;
  text: string;
  at: string;
  reference: string | null;
  duplicate_of: string | null;
}

export interface RailNotification {
  transactionStatus: string;
  status: 'waiting' | 'delivered' | 'given_up' | 'lost';
  body: string;
  attempts: { answer: number | null }[];
}

type Deed = 'pay' | 'settle' | 'deny' | 'reverse' | 'reversal' | 'chargeback' | `chargeback?amount=${number}` | '3ds' | 'expire' | 'cancel' | 'notify';

/** The sandbox as a person in front of it: reads phones, pays codes, breaks the network. */
export class Outside {
  private readonly http: Caller;

  constructor(base: string) {
    this.http = new Caller(base);
  }

  /** Newest first. */
  async messages(filter: { to?: string; contains?: string; channel?: string; since?: string; limit?: number } = {}): Promise<SentMessage[]> {
    const query = new URLSearchParams(Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]));
    return (await this.http.get<{ messages: SentMessage[] }>(`/_control/messages?${query}`)).messages;
  }

  /** Waits for the one message to this phone that contains the words. */
  message(to: string, contains: string, withinMs = 15_000): Promise<SentMessage> {
    return eventually(`a message to ${to} with "${contains}"`, async () => (await this.messages({ to, contains }))[0], withinMs);
  }

  /** @param ref order id at the rail. */
  act(ref: string, deed: Deed): Promise<unknown> {
    return this.http.post(`/_control/transactions/${ref}/${deed}`);
  }

  /** Writes the daily file of the rail now, instead of at midnight. */
  closeDay(): Promise<unknown> {
    return this.http.post('/_control/day', {});
  }

  /** The bank gives a payout back. @param ref the rail's reference, or the id of the payout */
  failPayout(ref: string): Promise<unknown> {
    return this.http.post(`/_control/payouts/${ref}/fail`);
  }

  /** Paying twice is one payment: a code that is paid says 412. */
  async pay(ref: string): Promise<void> {
    try {
      await this.act(ref, 'pay');
    } catch (error) {
      if (!(error instanceof Refused) || (await this.transaction(ref)).status !== 'settlement') throw error;
    }
  }

  async transaction(ref: string): Promise<{ status: string; refunded: number; notifications: RailNotification[] }> {
    const { transaction, notifications } = await this.http.get<{ transaction: { transaction_status: string; refund_amount?: string }; notifications: RailNotification[] }>(`/_control/transactions/${ref}`);
    return { status: transaction.transaction_status, refunded: Number(transaction.refund_amount ?? 0), notifications };
  }

  /** What the network does to the next `count` notifications; without it to all. */
  traffic(mode: 'normal' | 'lose' | 'duplicate' | 'reorder' | 'delay', options: { count?: number; delay_ms?: number } = {}): Promise<unknown> {
    return this.http.post('/_control/notifications', { mode, ...options });
  }

  outage(channel: 'midtrans' | 'iris' | 'refund' | 'whatsapp' | 'sms' | 'mail', mode: 'up' | 'down' | 'slow', options: { to?: string; delay_ms?: number } = {}): Promise<unknown> {
    return this.http.post('/_control/outage', { channel, mode, ...options });
  }
}
