import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two processes on one journal would lose each other's commits at compaction, so a folder has one owner at a time. */
export class FolderLock {
  private readonly path: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.path = join(folder, 'sandbox.pid');
    try {
      writeFileSync(this.path, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(this.path, 'utf8'));
      if (owner !== process.pid && isAlive(owner)) {
        throw new Error(`Folder data ${folder} sedang dipakai proses sandbox lain (pid ${owner}); hentikan dulu atau pilih DATA_DIR lain.`);
      }
      writeFileSync(this.path, String(process.pid)); // its owner was killed: take over
    }
  }

  release(): void {
    rmSync(this.path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
