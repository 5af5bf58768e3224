// See keeper.mjs. Reads what to keep, one JSON object a line; when the lines end, ends whatever is still kept.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { stopCluster } from './pg-ctl.mjs';
import { endGroup } from './processes.mjs';

const kept = new Map();

async function end({ pid, patienceMs, cluster, folder }) {
  if (pid) await endGroup(pid, patienceMs ?? 0);
  if (cluster) await stopCluster(cluster);
  if (folder) rmSync(folder, { recursive: true, force: true });
}

async function endAll() {
  for (const what of [...kept.values()].sort((one, other) => one.rank - other.rank)) await end(what).catch(() => undefined);
}

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { key, what } = JSON.parse(line);
    if (what) kept.set(key, what);
    else kept.delete(key);
  })
  .on('close', () => void endAll().then(() => process.exit(0)));
