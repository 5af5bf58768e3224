import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MidtransError } from '../midtrans/midtrans-error';
import { masked, ordinaryCard, testCards } from '../midtrans/test-cards';
import type { Card } from '../midtrans/transaction';
import { SandboxClock } from '../store/sandbox-clock';
import { type Collection, SandboxStore } from '../store/sandbox-store';

interface Token {
  readonly card: Omit<Card, 'approvalCode'>;
  readonly isSaved: boolean;
  readonly expiresAt: string;
}

/** A token from a page is used once and soon; one that was saved lives as long as the card. */
const TOKEN_LIVES = 15 * 60_000;
const SAVED_LIVES = 3 * 365 * 86_400_000;

/** Cards behind tokens. Of a number only what Midtrans itself shows of it is kept. */
@Injectable()
export class CardTokens {
  private readonly rows: Collection<Token>;

  constructor(
    private readonly store: SandboxStore,
    private readonly clock: SandboxClock,
  ) {
    this.rows = store.collection<Token>('card-tokens');
  }

  /** `GET /v2/token`. @throws MidtransError 400 with every complaint, 411 for a saved token that is none */
  make(query: Readonly<Record<string, unknown>>): { tokenId: string; hash: string } {
    const saved = typeof query['token_id'] === 'string' ? this.find(query['token_id']) : undefined;
    if (query['token_id'] !== undefined && !saved) throw new MidtransError('411');
    const { card, hash } = saved ? { card: saved.card, hash: hashOf(String(query['token_id'])) } : this.read(query);
    const tokenId = `${card.masked}-${randomUUID()}`;
    this.keep(tokenId, card, false);
    return { tokenId, hash };
  }

  /** `GET /v2/card/register`. @throws MidtransError 400 */
  register(query: Readonly<Record<string, unknown>>): { savedTokenId: string; card: Token['card'] } {
    const { card } = this.read(query);
    return { savedTokenId: this.save(card), card };
  }

  save(card: Token['card']): string {
    const savedTokenId = `${card.masked.slice(0, 8)}${randomBytes(15).toString('base64url').replaceAll(/[-_]/g, 'x')}${card.masked.slice(-4)}`;
    this.keep(savedTokenId, card, true);
    return savedTokenId;
  }

  find(token: string): Token | undefined {
    const found = this.rows.get(token);
    return found && Date.parse(found.expiresAt) > this.clock.now() ? found : undefined;
  }

  /** For a charge: what is not saved is used up. @throws MidtransError 411 */
  use(token: string): Card {
    const found = this.find(token);
    if (!found) throw new MidtransError('411');
    if (!found.isSaved) this.rows.delete(token);
    return { ...found.card, approvalCode: String(randomInt(1_000_000_000_000, 9_999_999_999_999)), ...(found.isSaved ? { savedToken: token } : {}) };
  }

  private keep(token: string, card: Token['card'], isSaved: boolean): void {
    this.store.atomically(() => {
      for (const [old, { expiresAt }] of this.rows.entries()) if (Date.parse(expiresAt) <= this.clock.now()) this.rows.delete(old);
      this.rows.put(token, { card, isSaved, expiresAt: new Date(this.clock.now() + (isSaved ? SAVED_LIVES : TOKEN_LIVES)).toISOString() });
    });
  }

  private read(query: Readonly<Record<string, unknown>>): { card: Token['card']; hash: string } {
    const given = (name: string): string => (typeof query[name] === 'string' ? query[name] : '').replaceAll(' ', '');
    const [number, month, year, cvv] = [given('card_number'), given('card_exp_month'), given('card_exp_year'), given('card_cvv')];
    const complaints: string[] = [];
    if (!/^\d{13,19}$/.test(number)) complaints.push('card_number is required and must be numeric');
    else if (!isLuhn(number)) complaints.push('card_number does not match with luhn algorithm');
    if (!/^(0?[1-9]|1[0-2])$/.test(month)) complaints.push('card_exp_month must be between 01 and 12');
    if (!/^\d{4}$/.test(year)) complaints.push('card_exp_year must be in YYYY format');
    else if (Date.UTC(Number(year), Number(month) || 12) <= this.clock.now()) complaints.push('card_exp_year must be greater than this year');
    if (!/^\d{3,4}$/.test(cvv)) complaints.push('card_cvv is required and must be numeric');
    if (complaints.length > 0) throw new MidtransError('400', undefined, complaints);
    // Cards that are none of the sandbox's own are good ones.
    const { bank, outcome } = testCards.find((one) => one.number === number) ?? ordinaryCard;
    return { card: { masked: masked(number), bank, outcome, fraud: 'accept' }, hash: hashOf(number) };
  }
}

/** The same for the same card, and no way back to it. */
const hashOf = (value: string): string => createHash('sha256').update(`card ${value}`).digest('hex').slice(0, 32);

function isLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
