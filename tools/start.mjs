// `npm start`: install, build, database, province, demo, five processes, one table. Ctrl-C stops it all.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkNode, ensureInstalled } from './install.mjs';

const dataDir = resolve(process.env.DATA_DIR ?? '.data');
const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
const say = (text) => process.stdout.write(`${text}\n`);

function progressBar() {
  const isTerminal = process.stdout.isTTY;
  let lastLabel = '';
  return (line) => {
    const [, done, total, label] = /^PROGRESS (\d+) (\d+) (.*)$/.exec(line) ?? [];
    if (!total) return;
    const share = Math.min(1, Number(done) / Math.max(1, Number(total)));
    const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░');
    if (isTerminal) process.stdout.write(`\r  ${bar} ${done}/${total} ${label}`.padEnd(70) + (share === 1 ? '\n' : ''));
    else if (label !== lastLabel) say(`  ${label} (${total})`);
    lastLabel = label;
  };
}

function table(env, people) {
  const rows = [
    ['Shop', env.PUBLIC_ORIGIN],
    ['Workspace', `${env.PUBLIC_ORIGIN}/kerja`],
    ['API', `${env.PUBLIC_ORIGIN}/api/docs`],
    ['Payments for programs (Stripe-compatible)', `${env.PUBLIC_ORIGIN}/v1`],
    ['Its test secret key', env.ETALASE_SECRET_KEY],
    ['Sandbox (payments, WhatsApp, SMS, mail)', `http://localhost:${env.SANDBOX_PORT}`],
    ...people.map((person) => [person.label, person.phone]),
    ['Sign-in codes appear at', `http://localhost:${env.SANDBOX_PORT}/whatsapp`],
    ['Second codes of the office (2FA) appear at', `http://localhost:${env.SANDBOX_PORT}/pengaman`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

async function main() {
  checkNode();
  ensureInstalled();
  const { build } = await import('./build.mjs');
  const built = build({ quiet: true });
  if (built.length) say(`Built ${built.join(', ')} (${seconds()})`);
  const { startStack, runProgram } = await import('./stack.mjs');

  const leaving = new AbortController();
  const running = { stack: null, starting: null };
  let asked = 0;
  const stop = async () => {
    // npm passes a Ctrl-C on that the terminal has sent already: that is one, not two.
    if (leaving.signal.aborted) return Date.now() - asked > 1_000 && say('Still stopping: what is under way ends first, at most half a minute.');
    asked = Date.now();
    say('\nStopping …');
    leaving.abort(new Error('stopped before everything was ready'));
    // Before it is ready it stops itself; how it fails then is of no interest.
    const stack = await running.starting?.catch(() => null);
    await stack?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop().catch(fail));
  // After SIGHUP the terminal is gone; that must not end the stop half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  running.starting = startStack({
    dataDir,
    ports: 'default',
    durable: true,
    signal: leaving.signal,
    prepare: async ({ env }) => {
      await runProgram('dist/apps/worker/src/migrate.main.js', [], env, progressBar(), leaving.signal);
      if (process.env.DEMO !== 'off') await runProgram('dist/tools/demo/load.main.js', [], env, progressBar(), leaving.signal);
    },
    onDeath: (app, code) => {
      process.stderr.write(`The ${app} ended unexpectedly (${code ?? 'killed'}); starting it again. Its log: ${join(dataDir, 'logs', `${app}.log`)}\n`);
      setTimeout(() => leaving.signal.aborted || void running.stack?.start(app).catch((error) => process.stderr.write(`${error.message}\n`)), 1_000);
    },
  });
  running.stack = await running.starting.catch((error) => {
    if (!leaving.signal.aborted) throw error;
  });
  if (leaving.signal.aborted) return;
  const peopleFile = join(dataDir, 'demo-people.json');
  const people = existsSync(peopleFile) ? JSON.parse(readFileSync(peopleFile, 'utf8')) : [];
  say(`\nEtalase Desa is ready (${seconds()}).\n\n${table(running.stack.env, people)}\n\nCtrl-C stops everything; the data stays in ${dataDir}.`);
}

function fail(error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

main().catch(fail);
