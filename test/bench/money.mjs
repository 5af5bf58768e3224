// Confirming payments at /v1, and the books: 1,000 confirm calls at 50 connections; balance and trial balance over 100,000 journals.
import { fillLedger, signedIn } from './ledger-rows.mjs';
import { percentile, round, withDatabase } from './numbers.mjs';
import { SlowRail } from './slow-rail.mjs';

const CONFIRMS = 1_000;
const JOURNALS = 100_000;
/** What a rail far away takes in the mean. With one that answers at once 50 calls only queue for the processor, and so they do where it is faster than two cores. */
const FAR_MS = [2_000, 500];

const asUuid = (intent) => intent.slice(3).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

async function call(url, headers, body) {
  const answer = await fetch(url, { headers, ...(body === undefined ? {} : { method: 'POST', body: new URLSearchParams(body) }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

/** `count` turns of `once` by `connections` at a time. @returns {Promise<{perSecond: number, times: number[]}>} */
async function inTurns(count, connections, once) {
  const times = [];
  let next = 0;
  const began = performance.now();
  const worker = async () => {
    for (let turn = next++; turn < count; turn = next++) {
      const started = performance.now();
      await once(turn);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { perSecond: count / ((performance.now() - began) / 1000), times };
}

const figures = ({ perSecond, times }) => `${round(perSecond)}/s, p50 ${round(percentile(times, 0.5))} ms, p99 ${round(percentile(times, 0.99))} ms`;

/** New payments confirmed with a QRIS code; what is ours is the whole call less what the rail took for its order. */
async function confirm({ stack, rail, count, connections, delayMs }) {
  const headers = { authorization: `Bearer ${stack.env.ETALASE_SECRET_KEY}`, 'content-type': 'application/x-www-form-urlencoded' };
  const at = `${stack.api}/v1/payment_intents`;
  const intents = [];
  await inTurns(count, 8, async () => intents.push((await call(at, headers, { amount: '5000000', currency: 'idr' })).id));
  Object.assign(rail, { delayMs, times: new Map() });
  const ours = [];
  const whole = await inTurns(count, connections, async (turn) => {
    const began = performance.now();
    const intent = await call(`${at}/${intents[turn]}/confirm`, { ...headers, 'idempotency-key': `bench-${intents[turn]}` }, { 'payment_method_data[type]': 'qris' });
    if (intent.status !== 'requires_action') throw new Error(`confirmed into ${intent.status}`);
    ours.push(performance.now() - began - (rail.times.get(`${asUuid(intents[turn])}-1`) ?? Number.NaN));
  });
  if (ours.some(Number.isNaN)) throw new Error('the rail was not asked for every confirmed payment');
  return { whole, ours: percentile(ours, 0.5), rail: percentile([...rail.times.values()], 0.5) };
}

async function confirmRows(stack, rail, isQuick, tell) {
  const count = isQuick ? CONFIRMS / 4 : CONFIRMS;
  await confirm({ stack, rail, count: 100, connections: 8, delayMs: 0 }); // warm
  const far = FAR_MS.slice(0, isQuick ? 1 : FAR_MS.length).map((ms) => [50, ms, count]);
  for (const [connections, delayMs, calls] of [...far, ...(isQuick ? [] : [[50, 0, count]]), [1, 0, Math.ceil(count / 4)]]) {
    const { whole, ours, rail: railMs } = await confirm({ stack, rail, count: calls, connections, delayMs });
    tell([`/v1 confirm, ${calls} calls, ${connections} connection${connections === 1 ? '' : 's'}, rail ${delayMs === 0 ? 'at once' : `after ${delayMs / 2} to ${delayMs * 1.5} ms`}`, `${figures(whole)}; of the median the rail ${round(railMs)} ms, ours ${round(ours)} ms`]);
  }
}

async function bookRows(stack, { seconds, journals }, tell) {
  return withDatabase(stack.databaseUrl, async (client) => {
    const { account, held, ms } = await fillLedger(client, journals);
    const shop = await signedIn(client, '+6281200000901', 'seller.owner', 'seller', account);
    const finance = await signedIn(client, '+6281200000902', 'finance.checker', 'platform', 'platform');
    const read = async (path, cookie, connections, most) => {
      const once = () => call(`${stack.api}/api/${path}`, { cookie });
      await inTurns(20, 2, once);
      const { perSecond } = await inTurns(20, connections, once);
      return inTurns(Math.max(20, Math.min(most, Math.round(perSecond * seconds))), connections, once);
    };
    tell([`writing ${journals} journals`, `${round(ms / 1000)} s`]);
    for (const connections of [1, 16]) tell([`balance of a shop with ${held} held orders, ${connections} connection${connections === 1 ? '' : 's'}`, figures(await read(`shops/${account}/money`, shop, connections, 2_000))]);
    tell(['its movements, first page, 16 connections', figures(await read(`shops/${account}/money/lines`, shop, 16, 2_000))]);
    tell(['trial balance with its proof, one at a time', figures(await read('office/ledger/trial-balance', finance, 1, 50))]);
  });
}

/** @param start starts the apps with an empty database @returns {Promise<[string, string][]>} rows of the report */
export async function measureMoney({ start, seconds, isQuick, say }) {
  const rail = await SlowRail.start();
  const stack = await start({ MIDTRANS_CORE_URL: `${rail.origin}/midtrans`, V1_REQUESTS_PER_SECOND: '100000' });
  try {
    rail.target = stack.sandbox;
    const rows = [];
    const tell = (row) => {
      rows.push(row);
      say(`| ${row.join(' | ')} |`);
    };
    await confirmRows(stack, rail, isQuick, tell);
    await bookRows(stack, { seconds: Math.min(seconds, 10), journals: isQuick ? JOURNALS / 10 : JOURNALS }, tell);
    return rows;
  } finally {
    await stack.stop();
    await rail.stop();
  }
}
