/** Below this share of its room a browser may begin to throw things away. */
const TIGHT = 0.9;

export interface StorageView {
  /** The browser has promised not to throw the outbox away when the phone gets full. */
  isKept: boolean;
  isTight: boolean;
}

let asked: Promise<boolean> | undefined;

/** Asks the browser, once, to keep what is on this phone. Installed apps and granted notices get it without a question. */
export const keepStorage = (): Promise<boolean> => (asked ??= navigator.storage?.persist?.().catch(() => false) ?? Promise.resolve(false));

export async function lookAtStorage(): Promise<StorageView> {
  const [isKept, { usage = 0, quota = 0 }] = await Promise.all([navigator.storage?.persisted?.() ?? false, navigator.storage?.estimate?.() ?? {}]);
  return { isKept, isTight: quota > 0 && usage / quota > TIGHT };
}
