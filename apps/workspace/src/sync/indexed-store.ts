import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { SellerOrder, ShopProduct } from '../api/views';
import type { LocalCommand, NewCommand, Setback } from './local-command';
import type { LocalChange, LocalFacts, LocalState, LocalStore } from './local-store';
import { emptyPack, type PackDelta, type ShopPack } from './pack';

/** Raised with each change of the shapes below; `upgrade` then rebuilds the packs and carries the outbox over untouched. */
const EDITION = 1;

type RowKind = 'order' | 'product';
interface Row {
  shopId: string;
  kind: RowKind;
  id: string;
  row: SellerOrder | ShopProduct;
}
type PackHead = Omit<ShopPack, 'orders' | 'products'>;

const nameOf = (personId: string): string => `kerja-${personId}`;

/** IndexedDB of one person: commands and packs survive a closed app, an update and a dead battery. */
export class IndexedStore implements LocalStore {
  private constructor(
    private readonly database: IDBPDatabase,
    private readonly personId: string,
  ) {}

  /** @throws where the browser keeps nothing. */
  static async open(personId: string): Promise<IndexedStore> {
    const database = await openDB(nameOf(personId), EDITION, {
      upgrade(made) {
        made.createObjectStore('commands', { keyPath: 'sequence', autoIncrement: true }).createIndex('clientId', 'clientId', { unique: true });
        made.createObjectStore('setbacks');
        made.createObjectStore('packs', { keyPath: 'shopId' });
        made.createObjectStore('rows', { keyPath: ['shopId', 'kind', 'id'] });
        made.createObjectStore('facts');
      },
      // Another tab wants to rebuild: give way; this tab opens it again when it needs it.
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    });
    return new IndexedStore(database, personId);
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
    const packs = heads.map((head): ShopPack => ({ ...emptyPack(head.shopId), ...head, orders: rowsOf<SellerOrder>(rows, head.shopId, 'order'), products: rowsOf<ShopProduct>(rows, head.shopId, 'product') }));
    return { commands, setbacks, packs, facts: Object.fromEntries(factKeys.map((key, index) => [key, factValues[index]])) as Partial<LocalFacts> };
  }

  async add(command: NewCommand): Promise<LocalCommand> {
    const tx = this.database.transaction('commands', 'readwrite', { durability: 'strict' });
    const sequence = Number(await tx.store.add({ ...command, isUploaded: false }));
    await tx.done;
    return { ...command, sequence, isUploaded: false };
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
      const { orders: _orders, products: _products, ...head } = pack;
      void tx.objectStore('packs').put(head);
      for (const row of changedRows(delta)) void tx.objectStore('rows').put(row);
      for (const key of goneKeys(delta)) void tx.objectStore('rows').delete(key);
    }
    for (const [key, value] of Object.entries(facts)) void tx.objectStore('facts').put(value, key);
    await tx.done;
  }

  async destroy(): Promise<void> {
    this.database.close();
    await deleteDB(nameOf(this.personId));
  }
}

const changedRows = ({ shopId, orders, products }: PackDelta): Row[] => [...orders.map((row): Row => ({ shopId, kind: 'order', id: row.id, row })), ...products.map((row): Row => ({ shopId, kind: 'product', id: row.id, row }))];
const goneKeys = ({ shopId, gone }: PackDelta): [string, RowKind, string][] => [...gone.orders.map((id): [string, RowKind, string] => [shopId, 'order', id]), ...gone.products.map((id): [string, RowKind, string] => [shopId, 'product', id])];

function rowsOf<Kept extends SellerOrder | ShopProduct>(rows: readonly Row[], shopId: string, kind: RowKind): ReadonlyMap<string, Kept> {
  return new Map(rows.filter((one) => one.shopId === shopId && one.kind === kind).map((one) => [one.id, one.row as Kept]));
}
