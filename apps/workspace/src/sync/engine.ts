import { foresee } from './foresee';
import { type LocalCommand, type NewCommand, nextBatch, type Setback } from './local-command';
import type { LocalChange, LocalStore } from './local-store';
import { applyDelta, emptyPack, type ShopPack } from './pack';
import type { Exchanged, LineState, Receipt, Settled, SyncLine } from './sync-line';

const statusOf = (error: unknown): number => (typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : -1);
/** The server could not read the question itself: sent again as it is it would never pass. */
const isUnreadable = (status: number): boolean => status === 400 || status === 413 || status === 422;
const UNREADABLE = { code: 'sync.unreadable', message: 'Perubahan ini tidak bisa dibaca. Perbarui aplikasinya, lalu ulangi.', fields: [] };
const BAD_PHOTO = { code: 'sync.photo', message: 'Foto ini tidak bisa dikirim. Potret lagi atau pilih foto lain.', fields: [] };

/**
 * The local truth of one person: packs of shops, commands that wait, refusals to read. Screens look here and nowhere else;
 * the line is only the way it is kept in step. Nothing leaves the outbox before a receipt names it.
 */
export class SyncEngine {
  private commands: LocalCommand[] = [];
  private setbacks: Setback[] = [];
  private packs = new Map<string, ShopPack>();
  private readonly shops = new Set<string>();
  private readonly views = new Map<string, ShopPack>();
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Map<string, (settled: Settled) => void>();
  private running: Promise<void> | undefined;
  private isAgain = false;
  /** Something got through in the last conversation, even if it broke off: the line is rough, not gone. */
  isMoving = false;
  private deviceId = '';
  private sent = { skewMs: 0, line: 'unknown' as LineState, at: 0 };
  /** Shrinks when the server finds an answer too large to read, so that one bad command cannot hold up the others. */
  private most: number | undefined;

  constructor(
    private readonly store: LocalStore,
    private readonly line: SyncLine,
    private readonly newId: () => string,
  ) {}

  async start(): Promise<void> {
    await this.reload();
    if (this.deviceId !== '') return;
    this.deviceId = this.newId();
    await this.store.apply({ facts: { deviceId: this.deviceId } });
  }

  /** Another tab has written: what it wrote is the truth. */
  async reload(): Promise<void> {
    const { commands, setbacks, packs, facts } = await this.store.load();
    this.deviceId = facts.deviceId ?? this.deviceId;
    this.sent = { ...this.sent, skewMs: facts.skewMs ?? this.sent.skewMs };
    this.commands = commands.sort((a, b) => a.sequence - b.sequence);
    this.setbacks = setbacks;
    this.packs = new Map(packs.map((pack) => [pack.shopId, pack]));
    this.announce();
    for (const clientId of this.waiting.keys()) if (!commands.some((one) => one.clientId === clientId)) this.tell(clientId, 'accepted', setbacks);
  }

  get pending(): readonly LocalCommand[] {
    return this.commands;
  }

  get refusals(): readonly Setback[] {
    return this.setbacks;
  }

  get skewMs(): number {
    return this.sent.skewMs;
  }

  get lineState(): LineState {
    return this.sent.line;
  }

  /** The server's time when it was heard last, 0 for never. */
  get heardAt(): number {
    return this.sent.at;
  }

  /** Names this phone to the server. */
  get device(): string {
    return this.deviceId;
  }

  /** A receipt of the server came by another way: what it names need not be sent any more. */
  async acknowledge(clientIds: readonly string[], at: string): Promise<void> {
    const named = this.commands.filter(({ clientId }) => clientIds.includes(clientId));
    await this.settle(named, named.map(({ clientId }) => ({ clientId, outcome: 'already', at, refused: null })), {});
  }

  /** Keeps this shop on the phone from now on. */
  follow(shopId: string): void {
    this.shops.add(shopId);
  }

  /** Keeps every shop in step that is on the phone already: for who sends without a screen. */
  followKept(): void {
    for (const shopId of this.packs.keys()) this.shops.add(shopId);
  }

  /** The shop as the person sees it: the server's word with what waits laid over it. `undefined` before the first orders are read. */
  view(shopId: string): ShopPack | undefined {
    const pack = this.packs.get(shopId);
    if (!pack?.isComplete && !pack?.hasWork) return undefined;
    let view = this.views.get(shopId);
    if (!view) this.views.set(shopId, (view = foresee(pack, this.commands)));
    return view;
  }

  /** Settles when the command is safe on the phone. @throws what the phone's database throws when it has no room. */
  add = async (command: NewCommand): Promise<LocalCommand> => (await this.addAll([command]))[0] as LocalCommand;

  /** Wishes that belong together: all of them are kept, or none, so that whoever tries again never wishes the first ones twice. @throws as `add` */
  async addAll(commands: readonly NewCommand[]): Promise<LocalCommand[]> {
    const kept = await this.store.addAll(commands);
    this.commands = [...this.commands, ...kept.filter(({ clientId }) => !this.commands.some((one) => one.clientId === clientId))];
    this.announce();
    return kept;
  }

  /** What becomes of a command that waits, whenever that is. */
  settled(clientId: string): Promise<Settled> {
    return new Promise((resolve) => this.waiting.set(clientId, resolve));
  }

  /** The person has read a refusal. */
  async forget(clientId: string): Promise<void> {
    this.setbacks = this.setbacks.filter((setback) => setback.command.clientId !== clientId);
    this.announce();
    await this.store.apply({ read: [clientId] });
  }

  get isBusy(): boolean {
    return this.running !== undefined;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One conversation with the server at a time; asked for during one, another follows. Never throws: `lineState` tells. */
  exchange(): Promise<void> {
    if (this.running) this.isAgain = true;
    this.running ??= this.converse().finally(() => (this.running = undefined));
    return this.running;
  }

  private async converse(): Promise<void> {
    this.isMoving = false;
    try {
      do {
        this.isAgain = false;
        while (await this.turn());
        if (await this.uploadNext()) this.isAgain = true;
      } while (this.isAgain);
      this.hear('held');
    } catch (error) {
      const status = statusOf(error);
      this.hear(status === 401 ? 'signed-out' : 'lost');
    }
  }

  /** One round trip. @returns whether there is more to say or to hear. */
  private async turn(): Promise<boolean> {
    const batch = nextBatch(this.commands, this.most);
    const packs = [...this.shops].map((shopId) => ({ shopId, cursor: this.packs.get(shopId)?.cursor ?? '' }));
    const sentAt = this.line.now();
    try {
      const answer = await this.line.exchange({ deviceId: this.deviceId, sentAt: new Date(sentAt).toISOString(), commands: batch, packs });
      this.most = undefined;
      this.isMoving = true;
      await this.take(batch, answer, sentAt);
      const hasMoreToSay = answer.receipts.length > 0 && nextBatch(this.commands).length > 0;
      return hasMoreToSay || answer.packs.some((pack) => pack.hasMore);
    } catch (error) {
      if (!isUnreadable(statusOf(error)) || batch.length === 0) throw error;
      if (batch.length > 1) {
        this.most = 1;
        return true;
      }
      await this.settle(batch, [{ clientId: batch[0]?.clientId ?? '', outcome: 'conflict', at: new Date(sentAt).toISOString(), refused: UNREADABLE }], {});
      return true;
    }
  }

  private async take(batch: readonly LocalCommand[], { serverTime, receipts, packs, lost }: Exchanged, sentAt: number): Promise<void> {
    const serverAt = Date.parse(serverTime);
    // Half of the way there and back is the fairest guess of when the server looked at its clock.
    const skewMs = Math.round(serverAt - (sentAt + this.line.now()) / 2);
    this.sent = { ...this.sent, skewMs, at: serverAt };
    const deltas = packs.map((delta) => ({ delta, pack: applyDelta(this.packs.get(delta.shopId), delta, serverAt) }));
    await this.settle(batch, receipts, { packs: deltas, lostShops: lost, facts: { skewMs } });
  }

  private async settle(batch: readonly LocalCommand[], receipts: readonly Receipt[], change: LocalChange): Promise<void> {
    const named = receipts.flatMap((receipt) => {
      const command = batch.find((one) => one.clientId === receipt.clientId);
      return command ? [{ command, receipt }] : [];
    });
    const setbacks = named.flatMap(({ command, receipt }): Setback[] => (receipt.refused ? [{ command, at: receipt.at, ...receipt.refused }] : []));
    const settled = named.map(({ command }) => command.clientId);
    await this.store.apply({ ...change, settled, setbacks });
    this.commands = this.commands.filter((command) => !settled.includes(command.clientId));
    this.setbacks = [...this.setbacks, ...setbacks];
    for (const { pack } of change.packs ?? []) this.packs.set(pack.shopId, pack);
    for (const shopId of change.lostShops ?? []) this.lose(shopId);
    this.announce();
    for (const { command, receipt } of named) this.tell(command.clientId, receipt.outcome, setbacks);
  }

  private tell(clientId: string, outcome: Receipt['outcome'], setbacks: readonly Setback[]): void {
    const setback = setbacks.find((one) => one.command.clientId === clientId);
    this.waiting.get(clientId)?.(setback ? { outcome: 'conflict', setback } : { outcome: outcome === 'already' ? 'already' : 'accepted' });
    this.waiting.delete(clientId);
  }

  private lose(shopId: string): void {
    this.packs.set(shopId, { ...emptyPack(shopId), isComplete: true });
    this.shops.delete(shopId);
  }

  /** @returns whether a photo went through, so that its command may follow. */
  private async uploadNext(): Promise<boolean> {
    const command = this.commands.find((one) => one.photo !== null && !one.isUploaded);
    if (!command) return false;
    try {
      await this.line.upload(command);
    } catch (error) {
      if (!isUnreadable(statusOf(error))) throw error;
      await this.settle([command], [{ clientId: command.clientId, outcome: 'conflict', at: new Date(this.line.now()).toISOString(), refused: BAD_PHOTO }], {});
      return true;
    }
    this.isMoving = true;
    await this.store.apply({ uploaded: [command.clientId] });
    this.commands = this.commands.map((one) => (one.clientId === command.clientId ? { ...one, isUploaded: true } : one));
    return true;
  }

  private hear(line: LineState): void {
    this.sent = { ...this.sent, line };
    this.announce();
  }

  private announce(): void {
    this.views.clear();
    for (const listener of this.listeners) listener();
  }
}
