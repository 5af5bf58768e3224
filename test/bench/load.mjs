// One measurement: wrk where it is installed (as the peer is measured), else autocannon.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
export const generator = hasWrk ? 'wrk' : 'autocannon';

const LUA = `
local paths, n = {}, 0
for line in io.lines(os.getenv("PATHS")) do n = n + 1; paths[n] = line end
local i = 0
function request() i = i % n + 1; return wrk.format("GET", paths[i]) end
function done(summary, latency)
  io.write(string.format("RESULT %d %d %d %.0f %.0f\\n", summary.requests, summary.duration, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout, latency:percentile(50), latency:percentile(99)))
end`;

function withWrk(origin, paths, connections, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-wrk-'));
  writeFileSync(join(folder, 'paths'), `${paths.join('\n')}\n`);
  writeFileSync(join(folder, 'script.lua'), LUA);
  return new Promise((done, fail) => {
    const child = spawn('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', join(folder, 'script.lua'), origin], { env: { ...process.env, PATHS: join(folder, 'paths') } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('exit', () => {
      const [, requests, microseconds, errors, p50, p99] = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(output) ?? [];
      if (requests === undefined) fail(new Error(`wrk gave no result: ${output}`));
      else done({ perSecond: Number(requests) / (Number(microseconds) / 1e6), p50: Number(p50) / 1000, p99: Number(p99) / 1000, errors: Number(errors) });
    });
  });
}

async function withAutocannon(origin, paths, connections, seconds) {
  const { default: autocannon } = await import('autocannon');
  const result = await autocannon({ url: origin, connections, duration: seconds, requests: paths.map((path) => ({ method: 'GET', path })) });
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, errors: result.errors + result.non2xx };
}

/** @returns {Promise<{perSecond: number, p50: number, p99: number, errors: number}>} latencies in milliseconds */
export const measure = (origin, paths, connections, seconds) => (hasWrk ? withWrk : withAutocannon)(origin, paths, connections, seconds);
