// What is measured, in which order, and how it is written down.
import { readFileSync } from 'node:fs';
import { measureCheckout } from './checkout.mjs';
import { generator, measure } from './load.mjs';
import { residentMb, watchMemory } from './memory.mjs';
import { measureMoney } from './money.mjs';
import { withDatabase } from './numbers.mjs';
import { startRedis } from './redis.mjs';
import { requestsOf } from './requests.mjs';

const APPS = ['storefront', 'api', 'worker', 'sandbox'];
const number = (value, digits = 0) => value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Figures of another program, measured by hand on the same machine: a JSON file such as `{"search 16": 60.9}`, named by PEER_FIGURES. */
const peerOf = (file) => (file ? JSON.parse(readFileSync(file, 'utf8')) : {});

async function catalogueOf(url) {
  return withDatabase(url, async (client) => {
    const rows = async (sql) => (await client.query(sql)).rows.map((row) => row.value);
    return {
      slugs: await rows('SELECT slug AS value FROM catalogue.product ORDER BY id LIMIT 100000'),
      regencies: await rows("SELECT code AS value FROM regions.region WHERE level = 'regency' ORDER BY code"),
      villages: await rows("SELECT regexp_replace(name, '^[^ ]+ ', '') AS value FROM regions.region WHERE level = 'village' ORDER BY md5(code) LIMIT 300"),
      categories: await rows('SELECT DISTINCT c.slug AS value FROM catalogue.category c JOIN catalogue.product p ON p.category_id = c.id ORDER BY 1'),
    };
  });
}

const table = (rows) => ['', '| what | figure |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)];

/** `--only money`: confirm calls and the books, which need no catalogue. @returns {Promise<string[]>} the report as lines of Markdown */
export async function runMoneyBenchmark({ startEmpty, seconds, isQuick, say, machine }) {
  return ['# Benchmark of the money', '', `${machine}; load on the same machine.`, ...table(await measureMoney({ start: startEmpty, seconds, isQuick, say }))];
}

/** @returns {Promise<string[]>} the report as lines of Markdown */
export async function runBenchmark({ start, startEmpty, seconds, isQuick, say, machine }) {
  const began = Date.now();
  let stack = await start({ PAGE_CACHE: 'false' });
  const peer = peerOf(process.env.PEER_FIGURES);
  const lines = [`# Benchmark`, '', `${machine}; load by ${generator} on the same machine; ${seconds} s each.`, '', '| what | connections | per second | p50 ms | p99 ms | errors | peer, tuned | ratio |', '| --- | --- | --- | --- | --- | --- | --- | --- |'];
  const row = (name, connections, result) => {
    const other = peer[`${name.replace(/^(api|page) /, '').replace(/,.*$/, '')} ${connections}`];
    lines.push(`| ${name} | ${connections} | ${number(result.perSecond)} | ${number(result.p50, 1)} | ${number(result.p99, 1)} | ${result.errors} | ${other ? number(other) : '–'} | ${other ? `${number(result.perSecond / other, 1)}×` : '–'} |`);
    say(lines.at(-1));
  };
  try {
    const requests = requestsOf(await catalogueOf(stack.databaseUrl));
    const idle = Object.fromEntries(APPS.map((app) => [app, residentMb(stack.pid(app))]));
    const watch = () => watchMemory(Object.fromEntries(APPS.map((app) => [app, stack.pid(app)])));
    const memory = watch();
    const sizes = isQuick ? [16] : [16, 64];
    const measureAll = async (names, suffix, origin) => {
      for (const name of names) {
        // The first search waits until the model is made; what is measured is the shop after its first seconds.
        await fetch(`${origin}${requests[name][0]}`).then((answer) => answer.text());
        await measure(origin, requests[name], 8, 2);
        for (const connections of sizes) row(`${name}${suffix}`, connections, await measure(origin, requests[name], connections, seconds));
      }
    };
    await measureAll(['api search', 'api category', 'api detail'], ', caches off', stack.api);
    await measureAll(['api regions'], '', stack.api);
    await measureAll(['page suggestions'], '', stack.origin);
    await measureAll(['page search', 'page category', 'page detail'], ', caches off', stack.origin);
    const checkout = await measureCheckout({ stack, shoppers: 8, seconds });
    const reads = memory();
    await stack.stop();

    stack = await start({ PAGE_CACHE: 'true' });
    const memoryCached = watch();
    const turns = isQuick ? 2 : 3;
    const cached = async (name, origin) => {
      // Warm: everything was asked for once. A page is due again after ten seconds, so renewals are part of what is measured.
      for (const path of requests[name]) await fetch(`${origin}${path}`).then((answer) => answer.arrayBuffer());
      const runs = [];
      for (let turn = 0; turn < turns; turn += 1) runs.push(await measure(origin, requests[name], 64, Math.ceil(seconds / 2)));
      // Another program on the machine can only make a run worse.
      row(`${name}, caches on, best of ${turns}`, 64, runs.reduce((best, run) => (run.p99 < best.p99 ? run : best)));
    };
    await cached('api search', stack.api);
    for (const name of ['page search', 'page category', 'page detail']) await cached(name, stack.origin);
    const readsCached = memoryCached();
    lines.push('', '| what | figure |', '| --- | --- |', ...checkout.map(([name, value]) => `| ${name} | ${value} |`));
    for (const app of APPS) lines.push(`| memory of ${app}, idle / peak with caches off / peak with caches on | ${number(idle[app])} / ${number(reads[app])} / ${number(readsCached[app])} MB |`);
    await stack.kill('api');
    const cold = Date.now();
    await stack.start('api');
    lines.push(`| cold start of the api to its first ready answer | ${number(Date.now() - cold)} ms |`);
    await stack.stop();

    // The peer's queue runs on Redis: measured on both, so that each is compared with its like.
    const redis = isQuick ? null : await startRedis();
    if (redis) {
      try {
        stack = await start({ PAGE_CACHE: 'false', REDIS_URL: redis.url });
        lines.push(...(await measureCheckout({ stack, shoppers: 8, seconds })).map(([name, value]) => `| ${name}, queue on Redis | ${value} |`));
      } finally {
        await stack.stop();
        redis.stop();
      }
    }
  } finally {
    await stack.stop();
  }
  if (!isQuick) lines.push(...table(await measureMoney({ start: startEmpty, seconds, isQuick, say })));
  lines.push('', `Took ${number((Date.now() - began) / 1000)} s.`);
  return lines;
}
