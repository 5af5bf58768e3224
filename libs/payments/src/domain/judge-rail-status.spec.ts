import fc from 'fast-check';
import { rupiah } from '@etalase/kernel';
import { parseGross } from './gross-amount';
import { isBehind, judgeRailStatus, type Standing } from './judge-rail-status';
import type { RailStatus, RailTransaction } from './rail';

const STATUSES: RailStatus[] = ['pending', 'authorize', 'capture', 'settlement', 'deny', 'cancel', 'expire', 'failure', 'refund', 'partial_refund', 'chargeback', 'partial_chargeback'];
const waiting: Standing = { intentStatus: 'requires_action', hasLatePayment: false, attemptStatus: 'pending', booked: 'none', amount: rupiah(50_000), mayBeLess: false };
const seen = (over: Partial<RailTransaction> = {}): RailTransaction => ({ railOrderId: 'o', transactionId: 't', status: 'settlement', statusCode: '200', fraudStatus: null, grossAmount: '50000.00', currency: 'IDR', instrument: null, expiresAt: null, paidAt: null, refunds: [], ...over });

const anyStanding = fc.record<Standing>({
  intentStatus: fc.constantFrom('requires_payment_method', 'requires_action', 'requires_capture', 'succeeded', 'canceled'),
  hasLatePayment: fc.boolean(),
  attemptStatus: fc.constantFrom('pending', 'succeeded', 'failed', 'expired', 'canceled'),
  booked: fc.constantFrom('none', 'escrow', 'suspense'),
  amount: fc.constant(rupiah(50_000)),
  mayBeLess: fc.boolean(),
});
const anySeen = fc.record({ status: fc.constantFrom(...STATUSES), statusCode: fc.constantFrom('200', '201', '202', '407'), fraudStatus: fc.constantFrom('accept', 'challenge', 'deny', null), grossAmount: fc.constantFrom('50000.00', '1.00', '5e4'), currency: fc.constantFrom('IDR', 'USD') });

describe('judging what the rail says', () => {
  it.each<[string, Partial<Standing>, Partial<RailTransaction>, object]>([
    ['a settlement', {}, {}, { kind: 'paid', received: 50_000 }],
    ['a settlement of an attempt we gave up', { attemptStatus: 'expired' }, {}, { kind: 'paid', received: 50_000 }],
    ['an accepted capture', {}, { status: 'capture', fraudStatus: 'accept' }, { kind: 'paid', received: 50_000 }],
    ['a doubted capture', {}, { status: 'capture', fraudStatus: 'challenge', statusCode: '201' }, { kind: 'challenged' }],
    ['a doubted capture we gave up', { attemptStatus: 'canceled' }, { status: 'capture', fraudStatus: 'challenge', statusCode: '201' }, { kind: 'nothing' }],
    ['a card held ready', {}, { status: 'authorize', fraudStatus: 'accept' }, { kind: 'reserved' }],
    ['a card held ready after somebody looked', { intentStatus: 'processing' }, { status: 'authorize', fraudStatus: 'accept' }, { kind: 'reserved' }],
    ['a card held ready, told twice', { intentStatus: 'requires_capture' }, { status: 'authorize', fraudStatus: 'accept' }, { kind: 'nothing' }],
    ['a doubted card held ready', {}, { status: 'authorize', fraudStatus: 'challenge', statusCode: '201' }, { kind: 'challenged' }],
    ['what was held ready, taken', { intentStatus: 'requires_capture' }, { status: 'capture', fraudStatus: 'accept' }, { kind: 'paid', received: 50_000 }],
    ['a part of what was held ready, taken', { intentStatus: 'requires_capture', mayBeLess: true }, { status: 'capture', fraudStatus: 'accept', grossAmount: '20000.00' }, { kind: 'paid', received: 20_000 }],
    ['a part, heard of when it is settled', { intentStatus: 'requires_capture', mayBeLess: true }, { grossAmount: '1.00' }, { kind: 'paid', received: 1 }],
    ['a part of what several wait for', { intentStatus: 'requires_capture' }, { status: 'capture', fraudStatus: 'accept', grossAmount: '20000.00' }, { kind: 'wrong_amount', received: 20_000 }],
    ['a part of what nobody held', { mayBeLess: true }, { grossAmount: '20000.00' }, { kind: 'wrong_amount', received: 20_000 }],
    ['more than was held', { intentStatus: 'requires_capture', mayBeLess: true }, { status: 'capture', fraudStatus: 'accept', grossAmount: '50001.00' }, { kind: 'wrong_amount', received: 50_001 }],
    ['nothing of what was held', { intentStatus: 'requires_capture', mayBeLess: true }, { status: 'capture', fraudStatus: 'accept', grossAmount: '0.00' }, { kind: 'wrong_amount', received: 0 }],
    ['a part in another currency', { intentStatus: 'requires_capture', mayBeLess: true }, { status: 'capture', fraudStatus: 'accept', grossAmount: '20000.00', currency: 'USD' }, { kind: 'wrong_amount', received: null }],
    ['a part of what was cancelled', { intentStatus: 'canceled', mayBeLess: true }, { status: 'capture', fraudStatus: 'accept', grossAmount: '20000.00' }, { kind: 'wrong_amount', received: 20_000 }],
    ['what was held ready, let go by the bank', { intentStatus: 'requires_capture' }, { status: 'expire', statusCode: '407' }, { kind: 'ended', status: 'expired', reason: 'expired' }],
    ['a settlement with another code', {}, { statusCode: '202' }, { kind: 'nothing' }],
    ['a settlement after the cancellation', { intentStatus: 'canceled' }, {}, { kind: 'late' }],
    ['a second late one', { intentStatus: 'canceled', hasLatePayment: true }, {}, { kind: 'double' }],
    ['a settlement beside another', { intentStatus: 'succeeded' }, {}, { kind: 'double' }],
    ['another amount', {}, { grossAmount: '49999.00' }, { kind: 'wrong_amount', received: 49_999 }],
    ['another currency', {}, { currency: 'USD' }, { kind: 'wrong_amount', received: null }],
    ['a denial', {}, { status: 'deny', statusCode: '202' }, { kind: 'ended', status: 'failed', reason: 'denied' }],
    ['an expiry', {}, { status: 'expire', statusCode: '407' }, { kind: 'ended', status: 'expired', reason: 'expired' }],
    ['our own cancel', {}, { status: 'cancel' }, { kind: 'ended', status: 'canceled', reason: null }],
    ['an expiry told twice', { attemptStatus: 'expired' }, { status: 'expire', statusCode: '407' }, { kind: 'nothing' }],
    ['a settlement told twice', { attemptStatus: 'succeeded', booked: 'escrow', intentStatus: 'succeeded' }, {}, { kind: 'nothing' }],
    ['a reversal', { attemptStatus: 'succeeded', booked: 'escrow', intentStatus: 'succeeded' }, { status: 'deny' }, { kind: 'reversed' }],
    ['a refund we never saw paid', {}, { status: 'refund' }, { kind: 'unexplained' }],
  ])('%s', (_, standing, told, verdict) => {
    expect(judgeRailStatus({ ...waiting, ...standing }, seen(told))).toEqual(verdict);
  });

  it('never moves anything for pending, never books twice, never succeeds with another amount', () => {
    fc.assert(
      fc.property(anyStanding, anySeen, (standing, told) => {
        const { kind } = judgeRailStatus(standing, seen(told));
        const booksMoney = ['paid', 'late', 'double', 'wrong_amount'].includes(kind);
        if (told.status === 'pending') expect(kind).toBe('nothing');
        if (standing.booked !== 'none') expect(booksMoney).toBe(false);
        const mayBePart = standing.mayBeLess && standing.intentStatus === 'requires_capture' && told.grossAmount === '1.00';
        if ((told.grossAmount !== '50000.00' && !mayBePart) || told.currency !== 'IDR') expect(['paid', 'late', 'double']).not.toContain(kind);
        if (standing.intentStatus === 'succeeded' || standing.intentStatus === 'canceled') expect(kind).not.toBe('paid');
      }),
    );
  });

  it('reads only amounts as Midtrans writes them', () => {
    expect(['50000.00', '0.00', '1.00'].map(parseGross)).toEqual([50_000, 0, 1]);
    expect(['50000', '50000.0', '50000.50', '5e4', '-1.00', ' 1.00', '01.00', '', '1,000.00', '9'.repeat(20) + '.00'].map(parseGross)).toEqual(Array(10).fill(null));
  });

  it('knows an answer that lags behind its notification', () => {
    expect([isBehind('pending', 'settlement'), isBehind('settlement', 'refund'), isBehind('settlement', 'settlement'), isBehind('refund', 'settlement'), isBehind('pending', 'pending'), isBehind('authorize', 'capture')]).toEqual([true, true, false, false, false, true]);
  });
});
