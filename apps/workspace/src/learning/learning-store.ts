import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { BodyOf, CarriedReceipt, CoursePackage, EventKind, Given, LearningEvent, SealedBekal, TestRole } from '@etalase/seller-training/phone';
import type { Learning } from '../api/views';

/** A course as this phone keeps it. */
export interface KeptCourse {
  enrolmentId: string;
  /** Of the course; the packages of what it requires follow. */
  versionIds: string[];
  grants: { id: string; role: TestRole; ordinal: number }[];
  sealKey: ServerKey;
  receiptKey: ServerKey;
  /** By the phone's clock. */
  takenAt: number;
}
export interface ServerKey {
  id: string;
  spki: string;
}

/** An event of this phone. It stays after it was handed over: what one did is shown from here. */
export interface Written {
  event: LearningEvent;
  isSettled: boolean;
}

/** A test that was begun and not handed in. */
export interface Draft {
  enrolmentId: string;
  role: TestRole;
  grantId: string;
  ordinal: number;
  startedAt: string;
  given: Record<string, Given>;
  place: number;
}

/** Somebody else's file on its way. */
export interface Carried {
  id: string;
  name: string;
  addedAt: number;
  parts: SealedBekal[];
  receipts: (CarriedReceipt | null)[];
  /** What the server said when it would not take a part. */
  refusal: string | null;
}

export interface PhoneKeys {
  privateKey: CryptoKey;
  /** SPKI, base64. */
  publicKey: string;
}

export interface NewEvent<Kind extends EventKind = EventKind> {
  id: string;
  kind: Kind;
  enrolmentId: string;
  at: string;
  mono: number;
  body: BodyOf[Kind];
}

const EDITION = 1;

/** What a phone keeps of a person's learning; a database beside the one of the shops, so that neither holds the other up. */
export class LearningStore {
  /** Another tab has signed the person out: nothing can be read or written any more. */
  isClosed = false;

  private constructor(
    private readonly database: IDBPDatabase,
    private readonly name: string,
  ) {}

  /** @throws where the browser keeps nothing. */
  static async open(name: string): Promise<LearningStore> {
    let store: LearningStore | undefined;
    const database = await openDB(name, EDITION, {
      upgrade(made) {
        made.createObjectStore('courses', { keyPath: 'enrolmentId' });
        made.createObjectStore('packages');
        made.createObjectStore('pieces');
        made.createObjectStore('journal', { keyPath: ['enrolmentId', 'seq'] }).createIndex('id', 'id', { unique: true });
        made.createObjectStore('drafts', { keyPath: ['enrolmentId', 'role'] });
        made.createObjectStore('photos');
        made.createObjectStore('carried', { keyPath: 'id' });
        made.createObjectStore('facts');
      },
      // A sign-out takes everything away: give way.
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
        if (store) store.isClosed = true;
      },
    });
    return (store = new LearningStore(database, name));
  }

  async destroy(): Promise<void> {
    this.database.close();
    await deleteDB(this.name);
  }

  courses(): Promise<KeptCourse[]> {
    return this.database.getAll('courses') as Promise<KeptCourse[]>;
  }

  async keepCourse(course: KeptCourse): Promise<void> {
    await this.database.put('courses', course);
  }

  package(versionId: string): Promise<CoursePackage | undefined> {
    return this.database.get('packages', versionId) as Promise<CoursePackage | undefined>;
  }

  /** The whole and checked file takes the place of its pieces. */
  async keepPackage(versionId: string, content: CoursePackage): Promise<void> {
    const tx = this.database.transaction(['packages', 'pieces'], 'readwrite');
    await Promise.all([tx.objectStore('packages').put(content, versionId), tx.objectStore('pieces').delete(versionId), tx.done]);
  }

  /** What has arrived of a file so far, of the very bytes the digest names. */
  async piece(versionId: string, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
    const kept = (await this.database.get('pieces', versionId)) as { sha256: string; bytes: Uint8Array<ArrayBuffer> } | undefined;
    return kept?.sha256 === sha256 ? kept.bytes : new Uint8Array(0);
  }

  async keepPiece(versionId: string, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.database.put('pieces', { sha256, bytes }, versionId);
  }

  async dropPiece(versionId: string): Promise<void> {
    await this.database.delete('pieces', versionId);
  }

  async journal(): Promise<Written[]> {
    const rows = (await this.database.getAll('journal')) as (LearningEvent & { isSettled: boolean })[];
    return rows.map(({ isSettled, ...event }) => ({ event, isSettled }));
  }

  /** Numbers and keeps it in one step: two tabs never give the same number. Settles when it would survive a dead battery. */
  async write<Kind extends EventKind>(event: NewEvent<Kind>): Promise<LearningEvent<Kind>> {
    const tx = this.database.transaction('journal', 'readwrite', { durability: 'strict' });
    const last = await tx.store.openKeyCursor(IDBKeyRange.bound([event.enrolmentId], [event.enrolmentId, []]), 'prev');
    const seq = (last ? Number((last.primaryKey as [string, number])[1]) : 0) + 1;
    await Promise.all([tx.store.add({ ...event, seq, isSettled: false }), tx.done]);
    return { ...event, seq };
  }

  async settle(ids: readonly string[]): Promise<void> {
    const tx = this.database.transaction('journal', 'readwrite');
    for (const id of ids) {
      const row = (await tx.store.index('id').get(id)) as object | undefined;
      if (row) void tx.store.put({ ...row, isSettled: true });
    }
    await tx.done;
  }

  draft(enrolmentId: string, role: TestRole): Promise<Draft | undefined> {
    return this.database.get('drafts', [enrolmentId, role]) as Promise<Draft | undefined>;
  }

  async keepDraft(draft: Draft): Promise<void> {
    await this.database.put('drafts', draft);
  }

  async dropDraft(enrolmentId: string, role: TestRole): Promise<void> {
    await this.database.delete('drafts', [enrolmentId, role]);
  }

  photo(key: string): Promise<Blob | undefined> {
    return this.database.get('photos', key) as Promise<Blob | undefined>;
  }

  async keepPhoto(key: string, photo: Blob): Promise<void> {
    await this.database.put('photos', photo, key);
  }

  carried(): Promise<Carried[]> {
    return this.database.getAll('carried') as Promise<Carried[]>;
  }

  async keepCarried(carried: Carried): Promise<void> {
    await this.database.put('carried', carried);
  }

  async dropCarried(id: string): Promise<void> {
    await this.database.delete('carried', id);
  }

  /** What the server said last of where this person stands. */
  async list(): Promise<Learning[] | undefined> {
    return (await this.database.get('facts', 'list')) as Learning[] | undefined;
  }

  async keepList(list: readonly Learning[]): Promise<void> {
    await this.database.put('facts', list, 'list');
  }

  keys(): Promise<PhoneKeys | undefined> {
    return this.database.get('facts', 'keys') as Promise<PhoneKeys | undefined>;
  }

  async keepKeys(keys: PhoneKeys): Promise<void> {
    await this.database.put('facts', keys, 'keys');
  }
}
