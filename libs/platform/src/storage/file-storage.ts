/** Where files live. Keys are content-hash names such as `photo/ab/abcdef…-640.webp`: written once, never changed. */
export abstract class FileStorage {
  /** Writing the same key again is a no-op by meaning: the name is the content. */
  abstract put(key: string, content: Buffer, contentType: string): Promise<void>;
  /** `null` when there is no such file. */
  abstract get(key: string): Promise<Buffer | null>;
  /** For files that live only as long as the work on them; content-named ones stay, others may show them. No fault when there is none. */
  abstract remove(key: string): Promise<void>;
}

const KEY = /^[a-z0-9][a-z0-9/_-]*\.[a-z0-9]{2,5}$/;

/** @throws Error for a key that could leave the folder or the bucket's naming. */
export function assertStorageKey(key: string): void {
  if (!KEY.test(key) || key.includes('//') || key.length > 200) throw new Error('storage key of a wrong form');
}
