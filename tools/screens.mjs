// `npm run screens`: every screen of shop and workspace as a picture in docs/screens, so that people can look.
// It starts a demo of its own; with `-- --running` it uses the one of `npm start`. `-- --only kantor,bayar` takes what has one of these in its name.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, ensureInstalled } from './install.mjs';

const root = resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { running: { type: 'boolean' }, only: { type: 'string' }, out: { type: 'string' }, together: { type: 'string' }, times: { type: 'boolean' } } });
const folder = resolve(root, options.out ?? 'docs/screens');
const say = (text) => process.stdout.write(`${text}\n`);

async function ownDemo() {
  const { build } = await import('./build.mjs');
  build({ quiet: true });
  const { runProgram, startStack } = await import('./stack.mjs');
  const dataDir = join(root, '.data', 'screens');
  // What a run that was cut off left behind.
  rmSync(dataDir, { recursive: true, force: true });
  say('Starting a demo …');
  const stack = await startStack({
    dataDir,
    // The shopper stands before many payments at once.
    env: { DEMO_SIZE: 'small', LOG_LEVEL: 'warn', RATE_LIMITS: 'false', UNPAID_ORDERS_PER_PHONE: '50' },
    prepare: async ({ env }) => {
      await runProgram('dist/apps/worker/src/migrate.main.js', [], env);
      await runProgram('dist/tools/demo/load.main.js', [], env);
    },
  });
  const stop = async () => {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { at: { shop: stack.env.PUBLIC_ORIGIN, sandbox: stack.sandbox, dataDir, databaseUrl: stack.databaseUrl }, stop };
}

async function runningDemo() {
  const shop = process.env.PUBLIC_ORIGIN ?? 'http://localhost:3000';
  const sandbox = process.env.SANDBOX_ORIGIN ?? `http://localhost:${process.env.SANDBOX_PORT ?? 3002}`;
  const isUp = await fetch(`${shop}/health/ready`).then((answer) => answer.ok, () => false);
  if (!isUp) throw new Error(`Nothing answers at ${shop}: start it with npm start, or leave --running out.`);
  return { at: { shop, sandbox, dataDir: resolve(process.env.DATA_DIR ?? '.data') }, stop: async () => undefined };
}

function contactSheet(pictures) {
  const figure = ({ name, width, file }) => `<figure style="max-width:${width === 360 ? 240 : 520}px"><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${name} · ${width} px</figcaption></figure>`;
  const rooms = [...new Set(pictures.map(({ room }) => room))];
  const sections = rooms.map((room) => `<h2>${room}</h2><div>${pictures.filter((one) => one.room === room).map(figure).join('')}</div>`);
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Layar Etalase Desa</title><style>body{font:16px system-ui;margin:1rem;background:#eee}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}figure{margin:0;background:#fff;padding:.5rem}img{width:100%;height:auto;display:block}</style><h1>Layar Etalase Desa</h1>${sections.join('')}</html>`;
}

/** A screen that does not come must not keep the others waiting. */
const MOST_MS = 60_000;
function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`not there after ${MOST_MS / 1000} s`)), MOST_MS)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Screens of these people build on each other; all others are taken in any order, several at a time. */
const ONE_BY_ONE = [['newcomer'], ['unproven', 'unenrolled']];
const AT_A_TIME = Number(options.together ?? 4);

function chainsOf(rows) {
  const looks = rows.flatMap((row) => row.widths.map((width) => ({ row, width })));
  const isOf = (people) => ({ row }) => people.includes(row.person);
  const long = ONE_BY_ONE.map((people) => looks.filter(isOf(people)).sort((a, b) => people.indexOf(a.row.person) - people.indexOf(b.row.person)));
  return [...long, ...looks.filter((look) => !ONE_BY_ONE.some((people) => isOf(people)(look))).map((look) => [look])];
}

async function takeAll(rows, take) {
  const waiting = chainsOf(rows);
  const worker = async () => {
    for (let chain = waiting.shift(); chain; chain = waiting.shift()) for (const { row, width } of chain) await take(row, width);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

async function takePicture(visitors, row, width, shoot) {
  const page = await visitors.lookAt(row, width);
  try {
    return await shoot(page);
  } finally {
    await visitors.leave(page);
  }
}

async function main() {
  checkNode();
  ensureInstalled();
  const { chromium } = await import('playwright-core');
  const { planOf, STATES, Visitors, shoot } = await import('./screens/index.mjs');
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`There is no browser at ${executablePath}. Install it (Debian: apt-get install chromium) or set CHROMIUM.`);
  const rows = [...planOf(root), ...STATES].filter(({ name, room }) => options.only === undefined || options.only.split(',').some((part) => `${room} ${name}`.includes(part)));
  mkdirSync(folder, { recursive: true });
  const { at, stop } = options.running ? await runningDemo() : await ownDemo();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, LANGUAGE: 'id', LANG: 'id_ID.UTF-8' }, args: ['--lang=id', '--no-sandbox', '--headless=new', '--disable-gpu', '--disable-background-networking'] });
  const visitors = new Visitors(browser, at);
  const failed = [];
  const pictures = [];
  try {
    if (options.only === undefined) for (const file of readdirSync(folder)) if (file.endsWith('.webp')) rmSync(join(folder, file));
    await takeAll(rows, async (row, width) => {
      const began = performance.now();
      try {
        const picture = await inTime(takePicture(visitors, row, width, (page) => shoot(page, folder, row.name)));
        pictures.push({ name: row.name, room: row.room, width, ...picture });
      } catch (error) {
        failed.push(`${row.name} at ${width} px: ${error.message.split('\n')[0]}`);
      }
      if (options.times) say(`${((performance.now() - began) / 1000).toFixed(1)} s  ${row.name} at ${width} px`);
      else if (process.stdout.isTTY) process.stdout.write(`\r  ${pictures.length} pictures, ${failed.length} failed `);
    });
    const order = rows.map(({ name }) => name);
    pictures.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name) || a.width - b.width);
  } finally {
    await browser.close();
    await stop();
  }
  if (options.only === undefined) writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  const bytes = pictures.reduce((sum, { size }) => sum + size, 0);
  say(`\n${pictures.length} pictures of ${rows.length} screens, ${(bytes / 1_048_576).toFixed(1)} MB, in ${folder}`);
  for (const fault of failed) say(`  missing: ${fault}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(1);
});
