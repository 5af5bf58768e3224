import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { newId } from '@etalase/kernel';
import { assertStorageKey, FileStorage } from './file-storage';

export class LocalFileStorage extends FileStorage {
  private readonly root: string;

  constructor(folder: string) {
    super();
    this.root = resolve(folder);
  }

  async put(key: string, content: Buffer): Promise<void> {
    assertStorageKey(key);
    const target = join(this.root, key);
    await mkdir(dirname(target), { recursive: true });
    // Rename is atomic: a reader sees the whole file or none, also after a crash.
    const draft = `${target}.${newId()}.part`;
    await writeFile(draft, content);
    await rename(draft, target);
  }

  async get(key: string): Promise<Buffer | null> {
    assertStorageKey(key);
    try {
      return await readFile(join(this.root, key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    assertStorageKey(key);
    await rm(join(this.root, key), { force: true });
  }
}
