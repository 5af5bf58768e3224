import { Injectable } from '@nestjs/common';
import { Settings, Transactions } from '@etalase/platform';
import { railUnavailable } from '../domain/errors';
import { SettlementFiles } from '../domain/settlement-file';

const TIMEOUT_MS = 30_000;
const LARGEST = 32 * 1024 * 1024;

/**
 * `settlement-2026-11-24.csv` under `MIDTRANS_REPORTS_URL`. Midtrans itself delivers reports by dashboard, mail or SFTP, in
 * columns agreed with each merchant; whatever brings them here puts them behind this address.
 */
@Injectable()
export class MidtransSettlementFiles extends SettlementFiles {
  constructor(
    private readonly settings: Settings,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  get isSet(): boolean {
    return this.settings.reportsUrl !== null;
  }

  async read(day: string): Promise<string | null> {
    if (this.transactions.currentRunner()) throw new Error('the payment rail must not be called inside a transaction');
    const base = this.settings.reportsUrl;
    if (base === null) return null;
    const answer = await this.fetch(`${base}/settlement-${day}.csv`);
    if (answer.status === 404) return null;
    if (!answer.ok) throw railUnavailable(new Error(`the settlement file was answered with ${answer.status}`));
    const text = await answer.text().catch((error: unknown) => {
      throw railUnavailable(error);
    });
    if (text.length > LARGEST) throw railUnavailable(new Error('the settlement file is too large'));
    return text;
  }

  /** The rail's own key goes to the rail and to nobody else. */
  private keyFor(address: string): { authorization?: string } {
    const { MIDTRANS_SERVER_KEY: key, MIDTRANS_REPORTS_TOKEN: token } = this.settings;
    if (token !== undefined) return { authorization: `Bearer ${token}` };
    const isRail = new URL(address).origin === new URL(this.settings.outside('midtrans')).origin;
    return isRail ? { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` } : {};
  }

  private async fetch(address: string): Promise<Response> {
    try {
      return await fetch(address, { headers: { accept: 'text/csv', ...this.keyFor(address) }, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch (error) {
      throw railUnavailable(error);
    }
  }
}
