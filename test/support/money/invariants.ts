import { keptOf } from '../../../libs/payments/src/domain/cuts';
import { PAYOUT_STATES } from '../../../libs/payments/src/domain/payout-states';
import { comparePayouts } from '../../../libs/payments/src/domain/reconcile-payouts';
import { ATTEMPT_STATES, INTENT_STATES, REFUND_STATES } from '../../../libs/payments/src/domain/states';
import type { Facts, MoneyWorld } from './world';

/* The invariants of libs/payments/INVARIANTS.md over what is written, each under its number. Pure: the same for memory and PostgreSQL. */

type Journal = Facts['journals'][number];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
/** What a journal moves on accounts of this name or beginning; debit positive. */
const moved = ({ lines }: Journal, account: string): number => sum(lines.filter((line) => (account.endsWith(':') ? line.account.startsWith(account) : line.account === account)).map(({ amount }) => amount));
const derived = (facts: Facts, account: string): number => sum(facts.journals.map((journal) => moved(journal, account)));
const keyOf = ({ source, externalId, kind }: Journal): string => `${source}|${externalId}|${kind}`;
const isGiven = (status: string): boolean => status !== 'failed' && status !== 'canceled';
const eventsOf = (facts: Facts, name: string, field: string, id: string): number => facts.events.filter((event) => event.name === `payments.${name}` && event.payload[field] === id).length;

const SELLER_SOURCES = ['split|release', 'refund|requested', 'refund|failed', 'payout|requested', 'payout|failed', 'transfer|moved', 'transfer_reversal|moved', 'dispute|moved', 'dispute|lost', 'write_off|written_off'];

const RULES: Record<string, (facts: Facts) => (string | false)[]> = {
  '1 books': (facts) => [
    facts.total !== 0 && `all accounts together are ${facts.total}`,
    ...facts.journals.map((journal) => sum(journal.lines.map(({ amount }) => amount)) !== 0 && `${keyOf(journal)} does not sum to zero`),
    ...[...facts.balances].map(([account, balance]) => (account.includes(':') && derived(facts, account) !== balance) && `${account} is cached as ${balance}, its lines are ${derived(facts, account)}`),
  ],
  '2 once': (facts) => {
    const keys = facts.journals.map(keyOf);
    return keys.map((key, index) => keys.indexOf(key) !== index && `${key} is booked twice`);
  },
  '3 captured = refunded + released + held': (facts) =>
    facts.splits.map(({ reference, intentId, amount }) => {
      if (facts.intents.find(({ id }) => id === intentId)?.status !== 'succeeded') return false;
      const escrow = `escrow:${reference}`;
      const of = (...sources: string[]): number => sum(facts.journals.filter(({ source }) => sources.includes(source)).map((journal) => moved(journal, escrow)));
      const [captured, refunded, released, held] = [-of('rail', 'intent'), of('refund'), of('split', 'dispute'), -derived(facts, escrow)];
      return (captured !== amount || captured !== refunded + released + held) && `${reference}: ${captured} = ${refunded} + ${released} + ${held}`;
    }),
  '4 refunded <= captured': (facts) => [
    ...facts.splits.map(({ reference, amount, refunded, taken }) => {
      const given = sum(facts.refunds.filter((refund) => refund.splitReference === reference && isGiven(refund.status)).map((refund) => refund.amount));
      return (given !== refunded || refunded + taken > amount || refunded < 0 || taken < 0) && `${reference}: ${given} in refunds, ${refunded} written, of ${amount}`;
    }),
    ...facts.intents.map(({ id, amount }) => {
      const given = sum(facts.refunds.filter((refund) => refund.intentId === id && refund.kind !== 'double' && isGiven(refund.status)).map((refund) => refund.amount));
      const taken = sum(facts.splits.filter(({ intentId }) => intentId === id).map((split) => split.taken));
      return given + taken > amount && `${id} gives back ${given}, a bank has ${taken}, of ${amount}`;
    }),
  ],
  '5 escrow': (facts) =>
    facts.splits.map(({ reference, amount, refunded, taken, state }) => {
      const held = -(facts.balances.get(`escrow:${reference}`) ?? 0);
      return (held < 0 || held !== (state === 'held' ? amount - refunded - taken : 0)) && `escrow:${reference} holds ${held} while ${state}, ${refunded} of ${amount} refunded`;
    }),
  '6 splits = payment': (facts) => facts.intents.map(({ id, amount }) => sum(facts.splits.filter(({ intentId }) => intentId === id).map((split) => split.amount)) !== amount && `the splits of ${id} are not ${amount}`),
  '8 what moves a seller': (facts) => facts.journals.filter(({ lines }) => lines.some(({ account }) => account.startsWith('seller:'))).map(({ source, kind }) => !SELLER_SOURCES.includes(`${source}|${kind}`) && `${source}|${kind} moves a seller`),
  '8 a write-off only ends a debt': (facts) => {
    const balances = new Map<string, number>();
    return facts.journals.flatMap((journal) => {
      for (const { account, amount } of journal.lines) if (account.startsWith('seller:')) balances.set(account, (balances.get(account) ?? 0) - amount);
      return journal.source === 'write_off' ? journal.lines.map(({ account }) => (balances.get(account) ?? 0) > 0 && `${keyOf(journal)} leaves ${account} with money`) : [];
    });
  },
  '9 no payout beyond available': (facts) => {
    const balances = new Map<string, number>();
    return facts.journals.flatMap((journal) => {
      for (const { account, amount } of journal.lines) if (account.startsWith('seller:')) balances.set(account, (balances.get(account) ?? 0) - amount);
      return keyOf(journal).endsWith('|requested') && journal.source === 'payout' ? journal.lines.map(({ account }) => (balances.get(account) ?? 0) < 0 && `${keyOf(journal)} leaves ${account} below zero`) : [];
    });
  },
  '10 released was paid': (facts) =>
    facts.splits.map(({ reference, intentId, state }) => {
      const isPaid = facts.intents.some(({ id, status }) => id === intentId && status === 'succeeded') && facts.attempts.some((attempt) => attempt.intentId === intentId && attempt.booked === 'escrow' && attempt.status === 'succeeded');
      return state === 'released' && !isPaid && `${reference} is released and not paid`;
    }),
  '10 disputes': (facts) =>
    facts.disputes.flatMap(({ id, intentId, amount, state }) => {
      const booked = facts.journals.filter(({ source, externalId }) => source === 'dispute' && externalId === id);
      const [left, gone] = [sum(booked.map((journal) => moved(journal, 'disputed'))), sum(booked.map((journal) => moved(journal, 'rail_pending')))];
      const parts = facts.splits.filter((split) => split.intentId === intentId);
      // What its payer, its seller or a bank can still have of it is left only when the bank had all it took.
      const [taken, holds] = [sum(parts.map((split) => split.taken)), parts.some((split) => split.amount > split.refunded + split.taken)];
      return [(left !== (state === 'open' ? amount : 0) || gone !== (state === 'won' ? 0 : -amount)) && `dispute ${id} is ${state}: ${left} disputed, ${gone} at the rail`, taken > (state === 'lost' ? amount : 0) && `dispute ${id} of ${amount} is ${state} and took ${taken}`, state === 'lost' && holds && taken !== amount && `dispute ${id} is lost, parts hold its money, and only ${taken} of ${amount} is taken`];
    }),
  '17 shares = released': (facts) =>
    facts.journals.filter(({ source }) => source === 'split').map((journal) => moved(journal, 'escrow:') !== -(moved(journal, 'seller:') + moved(journal, 'commission') + moved(journal, 'affiliate:') + moved(journal, 'ppn_payable')) && `${keyOf(journal)} loses a rupiah`),
  '7 what is kept': (facts) =>
    facts.intents.flatMap(({ id }) => {
      const kept = new Map<string, number>();
      for (const { cut, returned } of facts.splits.filter(({ intentId }) => intentId === id)) for (const [account, amount] of cut ? keptOf(cut, returned) : []) kept.set(account, (kept.get(account) ?? 0) + amount);
      const journals = facts.journals.filter(({ source, intentId }) => intentId === id && ['split', 'refund', 'dispute'].includes(source));
      const accounts = new Set([...kept.keys(), ...journals.flatMap(({ lines }) => lines.map(({ account }) => account)).filter((account) => /^(commission|ppn_payable|affiliate:.*)$/.test(account))]);
      return [...accounts].map((account) => {
        const booked = -sum(journals.map((journal) => moved(journal, account)));
        return booked !== (kept.get(account) ?? 0) && `${account} keeps ${booked} of ${id} where ${kept.get(account) ?? 0} is left to it`;
      });
    }),
  '18 affiliate <= commission': (facts) => facts.journals.map((journal) => journal.source === 'split' && -moved(journal, 'affiliate:') > -moved(journal, 'commission') - moved(journal, 'affiliate:') && `${keyOf(journal)} shares more than the commission`),
  '19 a payout comes back once': (facts) =>
    facts.payouts.map(({ id, account, amount, status }) => {
      const net = sum(facts.journals.filter(({ source, externalId }) => source === 'payout' && externalId === id).map((journal) => moved(journal, `seller:${account}`)));
      return net !== (status === 'failed' || status === 'canceled' ? 0 : amount) && `payout ${id} is ${status} and took ${net} of ${amount}`;
    }),
  '20 one success': (facts) =>
    facts.intents.map(({ id, status }) => {
      const counts = [
        facts.attempts.filter(({ intentId, booked }) => intentId === id && booked === 'escrow').length,
        eventsOf(facts, 'PaymentSucceeded', 'paymentIntentId', id),
        facts.journals.filter(({ intentId, source, kind }) => intentId === id && ((source === 'rail' && kind === 'paid') || source === 'intent')).length,
      ];
      return counts.some((count) => count !== (status === 'succeeded' ? 1 : 0)) && `${id} is ${status}: charges, events, journals are ${counts.join(', ')}`;
    }),
  '22 replay': (facts) => replay(facts),
};

/** The books alone tell where every payment, refund and payout stands, and every end was told once. */
function replay(facts: Facts): (string | false)[] {
  const kinds = (source: string, id: string): string[] => facts.journals.filter((journal) => journal.source === source && journal.externalId === id).map(({ kind }) => kind);
  const late = (id: string): number => (facts.intents.find((intent) => intent.id === id)?.lateOutcome ? 1 : 0);
  return [
    ...facts.attempts.map(({ id, intentId, booked }) => {
      const said = kinds('rail', id)[0] === 'paid' || (kinds('rail', id)[0] === 'suspense' && kinds('intent', intentId).length > 0 && booked === 'escrow') ? 'escrow' : kinds('rail', id)[0] ? 'suspense' : 'none';
      // An amount nobody can read is booked nowhere and still lies in suspense, with a ticket.
      return said !== booked && !facts.tickets.some(({ kind, subject }) => kind === 'wrong_amount' && subject === id) && `attempt ${id} is booked ${booked}, the books say ${said}`;
    }),
    ...facts.splits.map(({ reference, intentId, amount, state, refunded }) => {
      const of = (journal: Journal): boolean => facts.refunds.some(({ id, splitReference }) => id === journal.externalId && splitReference === reference);
      const back = sum(facts.journals.filter((journal) => journal.source === 'refund' && of(journal)).map((journal) => (journal.kind === 'requested' ? moved(journal, 'refund_transit') * -1 : journal.kind === 'failed' ? -moved(journal, 'refund_transit') : 0)));
      const isPaid = facts.journals.some((journal) => journal.intentId === intentId && moved(journal, `escrow:${reference}`) < 0 && journal.source !== 'refund');
      const said = !isPaid ? 'waiting' : kinds('split', reference).includes('release') ? 'released' : back === amount ? 'refunded' : 'held';
      const isTaken = facts.journals.some(({ source, kind, intentId: of_ }) => source === 'dispute' && kind === 'lost' && of_ === intentId);
      return !isTaken && (said !== state || back !== refunded) && `split ${reference} is ${state} with ${refunded}, the books say ${said} with ${back}`;
    }),
    ...facts.refunds.map(({ id, status }) => {
      const said = kinds('refund', id).includes('confirmed') ? 'succeeded' : kinds('refund', id).includes('failed') ? 'failed' : 'open';
      return said !== (status === 'succeeded' || status === 'failed' ? status : 'open') && `refund ${id} is ${status}, the books say ${said}`;
    }),
    ...facts.payouts.map(({ id, status }) => {
      const said = kinds('payout', id);
      const wanted = { pending: ['requested'], in_transit: ['requested'], paid: ['requested', 'confirmed'], canceled: ['requested', 'failed'], failed: said.includes('confirmed') ? ['requested', 'confirmed', 'failed'] : ['requested', 'failed'] }[status];
      return said.join() !== wanted.join() && `payout ${id} is ${status}, the books say ${said.join()}`;
    }),
    ...facts.intents.map(({ id, lateOutcome }) => eventsOf(facts, 'LatePaymentReceived', 'paymentIntentId', id) !== (lateOutcome === null ? 0 : late(id)) && `${id} told its late payment ${eventsOf(facts, 'LatePaymentReceived', 'paymentIntentId', id)} times`),
    ...facts.splits.map(({ reference, state }) => eventsOf(facts, 'FundsReleased', 'splitReference', reference) !== (state === 'released' ? 1 : 0) && `${reference} is ${state} and told otherwise`),
    ...facts.refunds.flatMap(({ id, status }) => [['RefundSucceeded', 'succeeded'], ['RefundFailed', 'failed']].map(([name, end]) => eventsOf(facts, name ?? '', 'refundId', id) !== (status === end ? 1 : 0) && `refund ${id} is ${status} and told otherwise`)),
    ...facts.payouts.map(({ id, status }) => eventsOf(facts, 'PayoutSent', 'payoutId', id) !== (status === 'pending' || status === 'canceled' ? 0 : 1) && `payout ${id} is ${status} and told otherwise`),
    ...facts.payouts.map(({ id, status }) => eventsOf(facts, 'PayoutFailed', 'payoutId', id) !== (status === 'failed' ? 1 : 0) && `payout ${id} is ${status} and told otherwise`),
  ];
}

/** What does not hold, each with the number of its rule. */
export const broken = (facts: Facts): string[] => Object.entries(RULES).flatMap(([rule, check]) => check(facts).flatMap((fault) => (fault ? [`${rule}: ${fault}`] : [])));

/** 13: what has ended stays as it ended; the books only grow; 10: nothing is released while a bank wants it back. */
export function brokenMove(before: Facts, after: Facts): string[] {
  const faults: (string | false)[] = before.journals.map((journal, index) => keyOf(journal) !== (after.journals[index] ? keyOf(after.journals[index]) : '') && `${keyOf(journal)} is gone from the books`);
  const stays = <Row extends { status: string }>(rows: readonly Row[], later: readonly Row[], idOf: (row: Row) => string, mayMove: (row: Row, next: Row) => boolean): void => {
    for (const row of rows) {
      const next = later.find((other) => idOf(other) === idOf(row));
      if (!next) faults.push(`${idOf(row)} is gone`);
      else if (next.status !== row.status && !mayMove(row, next)) faults.push(`${idOf(row)} went from ${row.status} to ${next.status}`);
    }
  };
  stays(before.intents, after.intents, ({ id }) => id, (row, next) => !INTENT_STATES.isFinal(row.status) && (row.status !== 'canceled' || next.status === 'succeeded'));
  stays(before.attempts, after.attempts, ({ id }) => id, (row, next) => !ATTEMPT_STATES.isFinal(row.status) && next.status !== 'pending');
  stays(before.refunds, after.refunds, ({ id }) => id, (row) => !REFUND_STATES.isFinal(row.status));
  stays(before.payouts, after.payouts, ({ id }) => id, (row) => !PAYOUT_STATES.isFinal(row.status));
  for (const split of before.splits) {
    const next = after.splits.find(({ reference }) => reference === split.reference);
    const isDisputed = before.tickets.some(({ kind, subject }) => kind === 'reversed' && before.attempts.some(({ id, intentId, booked }) => id === subject && intentId === split.intentId && booked === 'escrow'));
    if (split.state !== 'released' && next?.state === 'released' && isDisputed && !after.journals.some(({ source, kind, intentId }) => source === 'dispute' && (kind === 'won' || kind === 'lost') && intentId === split.intentId)) faults.push(`10: ${split.reference} is released while the bank wants it back`);
  }
  return faults.flatMap((fault) => (fault ? [`13: ${fault}`] : []));
}

/** 15 and 21: when everything lost has been asked for again, nothing hangs, and both rails say the same as the books. */
export function brokenAtRest(facts: Facts, { rail, bank }: MoneyWorld, received: ReadonlyMap<string, number>): string[] {
  const own = facts.payouts.flatMap(({ id, railReference, amount, status }) => (railReference === null ? [] : [{ id, reference: railReference, amount, status }]));
  const ours = new Set(own.map(({ reference }) => reference));
  const movements = bank.movements.filter(({ reference }) => ours.has(reference) || facts.payouts.some(({ id }) => bank.held.get(reference)?.key === id));
  const planted = own.find(({ status }) => status === 'paid');
  const faults: (string | false)[] = [
    ...facts.attempts.map(({ id, status }) => status === 'pending' && `attempt ${id} is still pending`),
    ...facts.intents.map(({ id, status }) => status !== 'succeeded' && status !== 'canceled' && `intent ${id} is still ${status}`),
    ...facts.refunds.map(({ id, status }) => status === 'pending' && `refund ${id} is still pending`),
    ...facts.payouts.map(({ id, status, isUnclear }) => (status === 'pending' || status === 'in_transit') && !isUnclear && `payout ${id} is still ${status}`),
    facts.waitingNews > 0 && `${facts.waitingNews} news are kept and not dealt with`,
    ...[...received].map(([id, amount]) => {
      const taken = sum(facts.journals.filter(({ source, externalId }) => source === 'rail' && externalId === id).map((journal) => moved(journal, 'rail_pending')));
      return taken !== amount && `the rail took ${amount} by ${id}, the books have ${taken}`;
    }),
    ...facts.attempts.map(({ id, booked }) => !rail.held.has(id) && booked !== 'none' && `${id} is booked and the rail does not know it`),
    ...facts.payouts.map(({ id }) => [...bank.held.values()].filter(({ key }) => key === id).length > 1 && `payout ${id} was made twice`),
    ...comparePayouts(own, movements).map(({ kind, subject }) => !facts.payouts.some(({ id, isUnclear }) => id === subject && isUnclear) && `21: ${kind} ${subject} in an untouched day`),
    planted !== undefined && comparePayouts(own, movements.filter(({ reference }) => reference !== planted.reference)).length === 0 && '21: a planted difference is not found',
  ];
  return faults.flatMap((fault) => (fault ? [`15: ${fault}`] : []));
}
