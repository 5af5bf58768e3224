import type { LocalCommand, NewCommand } from './local-command';
import type { LocalChange, LocalState, LocalStore } from './local-store';
import type { ShopPack } from './pack';

/** For browsers that keep nothing (private windows) and for specs: the same face, gone with the page. */
export class MemoryStore implements LocalStore {
  private commands: LocalCommand[] = [];
  private setbacks: LocalState['setbacks'] = [];
  private readonly packs = new Map<string, ShopPack>();
  private facts: LocalState['facts'] = {};
  private last = 0;

  load(): Promise<LocalState> {
    return Promise.resolve({ commands: [...this.commands], setbacks: [...this.setbacks], packs: [...this.packs.values()], facts: { ...this.facts } });
  }

  addAll(commands: readonly NewCommand[]): Promise<LocalCommand[]> {
    const kept = commands.map((command) => ({ ...command, sequence: (this.last += 1), isUploaded: false }));
    this.commands.push(...kept);
    return Promise.resolve(kept);
  }

  apply({ settled = [], setbacks = [], packs = [], lostShops = [], uploaded = [], read = [], facts = {} }: LocalChange): Promise<void> {
    this.commands = this.commands.filter((command) => !settled.includes(command.clientId)).map((command) => (uploaded.includes(command.clientId) ? { ...command, isUploaded: true } : command));
    this.setbacks = [...this.setbacks, ...setbacks].filter((setback) => !read.includes(setback.command.clientId));
    for (const { pack } of packs) this.packs.set(pack.shopId, pack);
    for (const shopId of lostShops) this.packs.delete(shopId);
    Object.assign(this.facts, facts);
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    this.commands = [];
    this.setbacks = [];
    this.packs.clear();
    this.facts = {};
    return Promise.resolve();
  }
}
