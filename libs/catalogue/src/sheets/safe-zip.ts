import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The file is no zip, is broken, or promises more than fits. `words` is for the log, not for people. */
export class UnsafeZip extends Error {}

export interface ZipLimits {
  entries: number;
  /** Unpacked bytes of one entry, and of all that are read. */
  entryBytes: number;
  totalBytes: number;
}

/**
 * A zip from a stranger, one entry at a time. Sizes come from the central directory and are refused before anything
 * unfolds; while it unfolds, yauzl stops at the first byte beyond the promised size. Entries nobody asks for are never
 * unpacked.
 */
export class SafeZip {
  private constructor(
    private readonly zip: ZipFile,
    private readonly limits: ZipLimits,
    readonly entries: readonly Entry[],
  ) {}

  private taken = 0;

  /** @throws UnsafeZip */
  static async open(content: Buffer, limits: ZipLimits): Promise<SafeZip> {
    const zip = await new Promise<ZipFile>((resolve, reject) => fromBuffer(content, { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, opened) => (error ? reject(new UnsafeZip(error.message)) : resolve(opened))));
    const entries: Entry[] = [];
    await new Promise<void>((resolve, reject) => {
      const refuse = (words: string): void => reject(new UnsafeZip(words));
      zip.on('error', (error: Error) => refuse(error.message));
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        entries.push(entry);
        if (entries.length > limits.entries) refuse('too many entries');
        else zip.readEntry();
      });
      if (zip.entryCount > limits.entries) refuse('too many entries');
      else zip.readEntry();
    });
    return new SafeZip(zip, limits, entries);
  }

  /** @throws UnsafeZip when the entry is encrypted, broken or larger than the limits allow */
  async read(entry: Entry): Promise<Buffer> {
    if (entry.uncompressedSize > this.limits.entryBytes) throw new UnsafeZip('entry too large');
    this.taken += entry.uncompressedSize;
    if (this.taken > this.limits.totalBytes) throw new UnsafeZip('too much in all');
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(new UnsafeZip(error.message));
        buffer(stream).then(resolve, (broken: Error) => reject(new UnsafeZip(broken.message)));
      });
    });
  }

  close(): void {
    this.zip.close();
  }
}

export const isZip = (content: Buffer): boolean => content.length > 4 && content.readUInt32LE(0) === 0x04034b50;
