import { newId } from '@etalase/kernel';
import type { BodyOf, CoursePackage, EventKind, LearningEvent, TestRole } from '@etalase/seller-training/phone';
import type { Learning, PackageManifest } from '../api/views';
import { keep } from '../commands/send';
import { storage } from '../sync/storage';
import { engine, exchange } from '../sync/sync';
import { download, type PackageFile } from './download';
import { askPackage, askPart, askTry, readLearning } from './learning-api';
import type { KeptCourse, LearningStore, Written } from './learning-store';
import { phoneKeys } from './phone-keys';

const ABOUT: Record<EventKind, string> = { lesson: 'Pelajaran', attempt: 'Tes', practice: 'Toko latihan' };

/** How far a download is. */
export interface Downloading {
  enrolmentId: string;
  bytes: number;
  of: number;
}

/**
 * What this phone knows of a person's learning: the courses taken along, every act done here, and the server's word on
 * where they stand. Screens look here; the line is only the way it is kept in step.
 */
export class LocalLearning {
  list: Learning[] = [];
  courses = new Map<string, KeptCourse>();
  packages = new Map<string, CoursePackage>();
  downloading: Downloading | null = null;
  private written: Written[] = [];
  private readonly listeners = new Set<() => void>();
  private asking: Promise<void> | undefined;

  constructor(
    readonly store: LearningStore,
    readonly personId: string,
  ) {}

  async start(): Promise<void> {
    const [list, courses, written] = await Promise.all([this.store.list(), this.store.courses(), this.store.journal()]);
    this.list = list ?? [];
    this.written = written;
    for (const course of courses) await this.open(course);
    this.announce();
    await this.handOver();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The way through a course that is shown: the one under way, else the newest. */
  of(course: string): Learning | undefined {
    return this.list.find((one) => one.course === course && one.state === 'confirmed') ?? this.list.find((one) => one.course === course);
  }

  /** The course itself first; empty while it is not on this phone. */
  packagesOf(enrolmentId: string): CoursePackage[] {
    const ids = this.courses.get(enrolmentId)?.versionIds ?? [];
    return ids.flatMap((id) => this.packages.get(id) ?? []);
  }

  events(enrolmentId: string): LearningEvent[] {
    return this.written.flatMap(({ event }) => (event.enrolmentId === enrolmentId ? [event] : []));
  }

  /** What the server has not confirmed yet. */
  get unsettled(): LearningEvent[] {
    return this.written.flatMap(({ event, isSettled }) => (isSettled ? [] : [event]));
  }

  /** Asks the server where the person stands. Never throws: without a line, what is known stays. */
  refresh(): Promise<void> {
    this.asking ??= readLearning()
      .then(async (list) => {
        this.list = list;
        await this.store.keepList(list);
        this.announce();
      })
      .catch(() => undefined)
      .finally(() => (this.asking = undefined));
    return this.asking;
  }

  /** Takes a course along. A line that breaks costs only what was under way; asked again it goes on. @throws Problem */
  async take(enrolmentId: string): Promise<void> {
    void storage.keep('course');
    const keys = await phoneKeys(this.store);
    const manifest = await askPackage(enrolmentId, engine().device, keys?.publicKey ?? null);
    const of = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    let before = 0;
    try {
      for (const file of manifest.files) {
        await this.fetch(file, (bytes) => this.tell({ enrolmentId, bytes: before + bytes, of }));
        before += file.bytes;
      }
    } finally {
      this.tell(null);
    }
    await this.open(await this.keepManifest(manifest));
    this.announce();
  }

  /** An act of the learner: safe on this phone when it settles, with the server as soon as it can. */
  async write<Kind extends EventKind>(kind: Kind, enrolmentId: string, body: BodyOf[Kind]): Promise<LearningEvent<Kind>> {
    const event = await this.store.write({ id: newId(), kind, enrolmentId, at: new Date().toISOString(), mono: Math.round(performance.now()), body });
    this.written = [...this.written, { event, isSettled: false }];
    this.announce();
    await this.hand(event);
    void exchange();
    return event;
  }

  /** The right to try a test that is on this phone; asks for one where there is none. @throws Problem */
  async tryFor(enrolmentId: string, role: TestRole, used: ReadonlySet<string>, move = false): Promise<{ id: string; ordinal: number }> {
    const course = this.courses.get(enrolmentId);
    const held = course?.grants.find((grant) => grant.role === role && !used.has(grant.id));
    if (held) return held;
    const grant = await askTry(enrolmentId, engine().device, role, move);
    if (course) {
      const kept = { ...course, grants: [...course.grants.filter(({ id }) => id !== grant.id), grant] };
      await this.store.keepCourse(kept);
      this.courses.set(enrolmentId, kept);
      this.announce();
    }
    return grant;
  }

  /** The server has these, it said so by another way. */
  async acknowledge(ids: readonly string[], at: string): Promise<void> {
    await engine().acknowledge(ids, at);
    await this.settle(ids);
  }

  private async fetch(file: PackageFile, onBytes: (bytes: number) => void): Promise<void> {
    if (await this.store.package(file.versionId)) return onBytes(file.bytes);
    const content = await download(file, this.store, askPart, onBytes);
    await this.store.keepPackage(file.versionId, content);
  }

  private async keepManifest({ enrolmentId, files, grants, sealKey, receiptKey }: PackageManifest): Promise<KeptCourse> {
    const course: KeptCourse = { enrolmentId, versionIds: files.map(({ versionId }) => versionId), grants, sealKey, receiptKey, takenAt: Date.now() };
    await this.store.keepCourse(course);
    return course;
  }

  private async open(course: KeptCourse): Promise<void> {
    this.courses.set(course.enrolmentId, course);
    for (const id of course.versionIds) {
      const content = this.packages.get(id) ?? (await this.store.package(id));
      if (content) this.packages.set(id, content);
    }
  }

  /** What was written and did not reach the outbox, or whose receipt nobody saw: once more; the server does each once. */
  private async handOver(): Promise<void> {
    const waiting = new Set(engine().pending.map(({ clientId }) => clientId));
    for (const event of this.unsettled) {
      if (waiting.has(event.id)) this.watch(event.id);
      else await this.hand(event);
    }
  }

  private async hand({ id, kind, enrolmentId, seq, at, mono, body }: LearningEvent): Promise<void> {
    const title = this.packagesOf(enrolmentId)[0]?.course.title ?? ABOUT[kind];
    const [settled] = await keep([{ clientId: id, type: `training.${kind}`, at, payload: { enrolmentId, seq, at, mono, body }, about: title }]);
    void settled?.then(() => this.settle([id]));
  }

  private watch(id: string): void {
    void engine()
      .settled(id)
      .then(() => this.settle([id]));
  }

  private async settle(ids: readonly string[]): Promise<void> {
    await this.store.settle(ids);
    this.written = this.written.map((one) => (ids.includes(one.event.id) ? { ...one, isSettled: true } : one));
    this.announce();
    // The last of what waited is there: the server's word is newer than ours now.
    if (this.unsettled.length === 0) await this.refresh();
  }

  private tell(downloading: Downloading | null): void {
    this.downloading = downloading;
    this.announce();
  }

  private announce(): void {
    for (const listener of this.listeners) listener();
  }
}
