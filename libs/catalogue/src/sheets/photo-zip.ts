import type { Entry } from 'yauzl';
import { fileName } from '../domain/sheet/photo-cells';
import { MAX_PHOTO_BYTES } from '../domain/photo-sizes';
import { SafeZip } from './safe-zip';

/** One photo is unpacked at a time, so the whole may be larger than memory should be. */
const LIMITS = { entries: 5_000, entryBytes: MAX_PHOTO_BYTES, totalBytes: 2 ** 30 };

/** Photos by their bare name in small letters; folders inside the zip do not matter. */
export class PhotoZip {
  private constructor(
    private readonly zip: SafeZip,
    private readonly byName: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws UnsafeZip */
  static async open(content: Buffer): Promise<PhotoZip> {
    const zip = await SafeZip.open(content, LIMITS);
    const photos = zip.entries.filter((entry) => !entry.fileName.endsWith('/') && !entry.fileName.includes('__MACOSX'));
    return new PhotoZip(zip, new Map(photos.map((entry) => [fileName(entry.fileName), entry])));
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** @throws UnsafeZip */
  async read(name: string): Promise<Buffer> {
    const entry = this.byName.get(name);
    return entry ? this.zip.read(entry) : Buffer.alloc(0);
  }

  close(): void {
    this.zip.close();
  }
}
