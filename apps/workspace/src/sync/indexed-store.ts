import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { SellerOrder, ShopProduct, StockMove } from '../api/views';
import type { LocalCommand, NewCommand, Setback } from './local-command';
import type { LocalChange, LocalFacts, LocalState, LocalStore } from './local-store';
import { emptyPack, type PackDelta, type ShopPack } from './pack';

/**
 * Raised with each change of the shapes below. `upgrade` carries the outbox over untouched, and the packs too, for the phone
 * may be without signal when it takes the new edition; without their cursors they are read anew when it is back.
 */
const EDITION = 2;

/** `moves`: the kept history of one variant, under its id. */
type RowKind = 'order' | 'product' | 'moves';
interface Row {
  shopId: string;
  kind: RowKind;
  id: string;
  row: SellerOrder | ShopProduct | readonly StockMove[];
}
type PackHead = Omit<ShopPack, 'orders' | 'products' | 'moves'>;

/** Another window has taken a newer edition: this one can keep nothing more. */
export class OutdatedStore extends Error {}

const nameOf = (personId: string): string => `kerja-${personId}`;

/** IndexedDB of one person: commands and packs survive a closed app, an update and a dead battery. */
export class IndexedStore implements LocalStore {
  private isOutdated = false;

  private constructor(
    private readonly database: IDBPDatabase,
    private readonly personId: string,
  ) {}

  /** @throws where the browser keeps nothing. */
  static async open(personId: string): Promise<IndexedStore> {
    const holder: { store?: IndexedStore } = {};
    const database = await openDB(nameOf(personId), EDITION, {
      async upgrade(made, before, _now, tx) {
        if (before < 1) {
          made.createObjectStore('commands', { keyPath: 'sequence', autoIncrement: true }).createIndex('clientId', 'clientId', { unique: true });
          made.createObjectStore('setbacks');
          made.createObjectStore('packs', { keyPath: 'shopId' });
          made.createObjectStore('rows', { keyPath: ['shopId', 'kind', 'id'] });
          made.createObjectStore('facts');
          return;
        }
        for (const head of (await tx.objectStore('packs').getAll()) as PackHead[]) await tx.objectStore('packs').put({ ...head, cursor: '' });
      },
      // A newer edition in another window wants to rebuild: give way, and say so when asked to keep something.
      blocking: (_current, _next, event) => {
        if (holder.store) holder.store.isOutdated = true;
        (event.target as IDBDatabase).close();
      },
    });
    holder.store = new IndexedStore(database, personId);
    return holder.store;
  }

  async load(): Promise<LocalState> {
    const tx = this.database.transaction(['commands', 'setbacks', 'packs', 'rows', 'facts']);
    const [commands, setbacks, heads, rows, factKeys, factValues] = await Promise.all([
      tx.objectStore('commands').getAll() as Promise<LocalCommand[]>,
      tx.objectStore('setbacks').getAll() as Promise<Setback[]>,
      tx.objectStore('packs').getAll() as Promise<PackHead[]>,
      tx.objectStore('rows').getAll() as Promise<Row[]>,
      tx.objectStore('facts').getAllKeys(),
      tx.objectStore('facts').getAll() as Promise<unknown[]>,
    ]);
    const packs = heads.map((head): ShopPack => ({ ...emptyPack(head.shopId), ...head, orders: rowsOf<SellerOrder>(rows, head.shopId, 'order'), products: productsOf(rows, head.shopId), moves: rowsOf<readonly StockMove[]>(rows, head.shopId, 'moves') }));
    return { commands, setbacks, packs, facts: Object.fromEntries(factKeys.map((key, index) => [key, factValues[index]])) as Partial<LocalFacts> };
  }

  /** @throws OutdatedStore, or what the browser says when it has no room; then none of them is kept. */
  async addAll(commands: readonly NewCommand[]): Promise<LocalCommand[]> {
    if (this.isOutdated) throw new OutdatedStore();
    const tx = this.database.transaction('commands', 'readwrite', { durability: 'strict' });
    const adding: Promise<IDBValidKey>[] = [];
    try {
      for (const command of commands) adding.push(tx.store.add({ ...command, isUploaded: false }));
    } catch (error) {
      // A photo some browsers refuse at once: what was added before it would be written all the same.
      tx.abort();
      await Promise.allSettled([...adding, tx.done]);
      throw error;
    }
    const [sequences] = await Promise.all([Promise.all(adding), tx.done]);
    return commands.map((command, index) => ({ ...command, sequence: Number(sequences[index]), isUploaded: false }));
  }

  async apply({ settled = [], setbacks = [], packs = [], lostShops = [], uploaded = [], read = [], facts = {} }: LocalChange): Promise<void> {
    const tx = this.database.transaction(['commands', 'setbacks', 'packs', 'rows', 'facts'], 'readwrite');
    const commands = tx.objectStore('commands');
    for (const setback of setbacks) void tx.objectStore('setbacks').put(setback, setback.command.clientId);
    for (const clientId of read) void tx.objectStore('setbacks').delete(clientId);
    for (const clientId of settled) {
      const key = await commands.index('clientId').getKey(clientId);
      if (key !== undefined) void commands.delete(key);
    }
    for (const clientId of uploaded) {
      const command = (await commands.index('clientId').get(clientId)) as LocalCommand | undefined;
      if (command) void commands.put({ ...command, isUploaded: true });
    }
    for (const shopId of [...lostShops, ...packs.filter(({ delta }) => delta.isWhole).map(({ pack }) => pack.shopId)]) {
      void tx.objectStore('rows').delete(IDBKeyRange.bound([shopId], [shopId, []]));
      void tx.objectStore('packs').delete(shopId);
    }
    for (const { pack, delta } of packs) {
      const { orders: _orders, products: _products, moves: _moves, ...head } = pack;
      void tx.objectStore('packs').put(head);
      for (const row of changedRows(pack, delta)) void tx.objectStore('rows').put(row);
      for (const key of goneKeys(delta)) void tx.objectStore('rows').delete(key);
    }
    for (const [key, value] of Object.entries(facts)) void tx.objectStore('facts').put(value, key);
    await tx.done;
  }

  /** What was written stays; this hand lets go of it. */
  close(): void {
    this.database.close();
  }

  async destroy(): Promise<void> {
    this.database.close();
    await deleteDB(nameOf(this.personId));
  }
}

const changedRows = (pack: ShopPack, { shopId, orders, products, moves }: PackDelta): Row[] => [
  ...orders.map((row): Row => ({ shopId, kind: 'order', id: row.id, row })),
  ...products.map((row): Row => ({ shopId, kind: 'product', id: row.id, row })),
  ...[...new Set((moves ?? []).map((move) => move.variantId))].map((id): Row => ({ shopId, kind: 'moves', id, row: pack.moves.get(id) ?? [] })),
];
const goneKeys = ({ shopId, gone }: PackDelta): [string, RowKind, string][] => [...gone.orders.map((id): [string, RowKind, string] => [shopId, 'order', id]), ...gone.products.map((id): [string, RowKind, string] => [shopId, 'product', id])];

function rowsOf<Kept extends Row['row']>(rows: readonly Row[], shopId: string, kind: RowKind): ReadonlyMap<string, Kept> {
  return new Map(rows.filter((one) => one.shopId === shopId && one.kind === kind).map((one) => [one.id, one.row as Kept]));
}

/** What an older edition wrote lacks what came later. */
function productsOf(rows: readonly Row[], shopId: string): ReadonlyMap<string, ShopProduct> {
  const known = rowsOf<ShopProduct>(rows, shopId, 'product');
  return new Map([...known].map(([id, product]) => [id, { ...product, variants: product.variants.map((variant) => ({ ...variant, lowStockAt: variant.lowStockAt ?? 3, lots: variant.lots ?? [] })) }]));
}
