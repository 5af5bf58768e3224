import { answerOf, pause } from './visit.mjs';

/** A payment as its rail calls it, of which nothing was given back: only one that is whole can be taken back whole. */
async function wholePayment(visit) {
  for (const { id } of (await visit.get('finance', '/api/office/payments?status=succeeded&limit=50')).items) {
    const { attempts, refunds } = await visit.get('finance', `/api/office/payments/${id}`);
    const booked = attempts.find((attempt) => attempt.booked === 'escrow');
    if (booked && refunds.length === 0) return booked.id;
  }
  throw new Error('no payment of the newest 50 is whole');
}

let found;

/** Money a bank took back; ours takes some when the demo has none. Once for both widths, which are walked side by side: a bank takes a payment back once. */
export const aDispute = (visit) => (found ??= findDispute(visit));

async function findDispute(visit) {
  const open = async () => (await visit.get('finance', '/api/office/disputes')).items[0]?.id;
  const known = await open();
  if (known) return known;
  const whole = await wholePayment(visit);
  await answerOf(await fetch(`${visit.at.sandbox}/_control/transactions/${whole}/chargeback`, { method: 'POST' }), 'the sandbox');
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(200)) {
    const opened = await open();
    if (opened) return opened;
  }
  throw new Error(`the bank took back ${whole}, and no dispute came of it`);
}
