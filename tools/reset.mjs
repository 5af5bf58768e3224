// Empties the data folder: database, photos, logs, keys. `npm run reset`
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.env.DATA_DIR ?? '.data');

function runningPostgres() {
  try {
    const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

const isOurs = !existsSync(folder) || ['postgres', 'keys.json', 'logs', 'files', 'sandbox', 'jest-cache', 'test'].some((name) => existsSync(join(folder, name)));
if (runningPostgres()) {
  process.stderr.write('Etalase Desa is still running. Stop it with Ctrl-C first, then reset.\n');
  process.exit(1);
} else if (!isOurs) {
  process.stderr.write(`${folder} does not look like a data folder of Etalase Desa; nothing was removed.\n`);
  process.exit(1);
} else {
  try {
    rmSync(folder, { recursive: true, force: true });
    process.stdout.write(`${folder} is empty. The next npm start begins with a fresh province.\n`);
  } catch (error) {
    process.stderr.write(`${folder} could not be removed (${error.code}). Remove it as the user that started Etalase Desa.\n`);
    process.exit(1);
  }
}
