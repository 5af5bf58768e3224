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
    ['Sandbox (payments, WhatsApp, SMS, mail)', `http://localhost:${env.SANDBOX_PORT}`],
    ...people.map((person) => [person.label, person.phone]),
    ['Sign-in codes appear at', `http://localhost:${env.SANDBOX_PORT}/whatsapp`],
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

  /** Filled as soon as the apps run; a Ctrl-C before that ends with the process. */
  const running = { stack: null };
  let stopping = false;
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    say('\nStopping …');
    await running.stack?.stop();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));

  running.stack = await startStack({
    dataDir,
    ports: 'default',
    durable: true,
    prepare: async ({ env }) => {
      await runProgram('dist/apps/worker/src/migrate.main.js', [], env, progressBar());
      if (process.env.DEMO !== 'off') await runProgram('dist/tools/demo/load.main.js', [], env, progressBar());
    },
    onDeath: (app, code) => {
      process.stderr.write(`The ${app} ended unexpectedly (${code ?? 'killed'}); starting it again. Its log: ${join(dataDir, 'logs', `${app}.log`)}\n`);
      setTimeout(() => void running.stack?.start(app).catch((error) => process.stderr.write(`${error.message}\n`)), 1_000);
    },
  });
  const peopleFile = join(dataDir, 'demo-people.json');
  const people = existsSync(peopleFile) ? JSON.parse(readFileSync(peopleFile, 'utf8')) : [];
  say(`\nEtalase Desa is ready (${seconds()}).\n\n${table(running.stack.env, people)}\n\nCtrl-C stops everything; the data stays in ${dataDir}.`);
}

main().catch((error) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
