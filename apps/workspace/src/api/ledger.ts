import { answerOf, api } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Books = Schemas['TrialBalanceDto'];
export type BooksRow = Schemas['TrialBalanceRowDto'];
export type LedgerAccount = Schemas['LedgerAccountDto'];
export type LedgerLine = Schemas['LedgerLineDto'];
export type LedgerLines = Schemas['LedgerLinePageDto'];
export type WholeJournal = Schemas['WholeJournalDto'];
export type PaymentSummary = Schemas['PaymentSummaryDto'];
export type PaymentLife = Schemas['PaymentLifeDto'];

const after = (cursor: string | undefined): { cursor?: string } => (cursor === undefined ? {} : { cursor });

export const readBooks = (): Promise<Books> => answerOf(api.GET('/api/office/ledger/trial-balance'));
export const readAccounts = (kind: string, cursor?: string): Promise<Schemas['LedgerAccountPageDto']> => answerOf(api.GET('/api/office/ledger/accounts', { params: { query: { kind, ...after(cursor) } } }));
export const readLines = (account: string, cursor?: string): Promise<LedgerLines> => answerOf(api.GET('/api/office/ledger/lines', { params: { query: { account, ...after(cursor) } } }));
export const readJournal = (journalId: number): Promise<WholeJournal> => answerOf(api.GET('/api/office/ledger/journals/{journalId}', { params: { path: { journalId: String(journalId) } } }));
export type PaymentStatus = PaymentSummary['status'];
export const readPayments = ({ number, status }: { number: string | null; status: PaymentStatus | null }, cursor?: string): Promise<Schemas['PaymentPageDto']> =>
  answerOf(api.GET('/api/office/payments', { params: { query: { ...(number === null ? {} : { number }), ...(status === null ? {} : { status }), ...after(cursor) } } }));
export const readPaymentLife = (paymentIntentId: string): Promise<PaymentLife> => answerOf(api.GET('/api/office/payments/{paymentIntentId}', { params: { path: { paymentIntentId } } }));
