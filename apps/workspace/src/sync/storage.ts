/** Below this share of its room a browser may begin to throw things away. */
const TIGHT = 0.9;

export interface StorageView {
  /** The browser has promised not to throw the outbox away when the phone gets full. */
  isKept: boolean;
  isTight: boolean;
  /** Whether this browser can promise it at all. */
  canPromise: boolean;
}

/**
 * When asking makes sense: something of theirs lies on the phone now, or the browser has a new reason to say yes.
 * Never at the first look around: some browsers ask the person, and "no" is hard to take back.
 */
export type Occasion = 'work' | 'course' | 'notices' | 'installed' | 'tap';
type Host = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Asks the browser to keep what is on this phone: once for each occasion, and no more once it has promised. */
export class StorageKeeper {
  private readonly asked = new Set<Occasion>();

  constructor(private readonly host: Host | undefined) {}

  async keep(occasion: Occasion): Promise<boolean> {
    // A tap asks each time; the rest once while the app is open.
    if (occasion !== 'tap' && this.asked.has(occasion)) return false;
    this.asked.add(occasion);
    try {
      return (await this.host?.persisted?.()) === true || (await this.host?.persist?.()) === true;
    } catch {
      return false;
    }
  }

  async look(): Promise<StorageView> {
    const nothing: StorageEstimate = {};
    const [isKept, { usage = 0, quota = 0 }] = await Promise.all([this.host?.persisted?.() ?? false, this.host?.estimate?.() ?? nothing]);
    return { isKept, isTight: quota > 0 && usage / quota > TIGHT, canPromise: this.host?.persist !== undefined };
  }
}

export const storage = new StorageKeeper(typeof navigator === 'undefined' ? undefined : navigator.storage);

/** An installed app is kept without a question by browsers that asked before or refused. */
export const keepWhenInstalled = (): void => window.addEventListener('appinstalled', () => void storage.keep('installed'));
