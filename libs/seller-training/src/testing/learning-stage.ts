import { newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import type { AttemptBody, BodyOf, EventKind, LearningEvent } from '../domain/learning/learning-event';
import { paperOf, type TestRole } from '../domain/learning/papers';
import type { Question } from '../domain/course';
import { Courses } from '../use-cases/courses';
import { Enrol } from '../use-cases/learning/enrol';
import { LearningOf, type LearningView } from '../use-cases/learning/learning-of';
import { RecordLearning, type Taken, type WrittenByPhone } from '../use-cases/learning/record-learning';
import { StartAttempt } from '../use-cases/learning/start-attempt';
import { TrainingStage } from './training-stage';

/** One phone of a learner: writes events as the app does. */
export class Phone {
  readonly id = newId();
  private seq = 0;

  constructor(
    private readonly stage: LearningStage,
    readonly learner: Learner,
  ) {}

  write<Kind extends EventKind>(kind: Kind, body: BodyOf[Kind], over: Partial<LearningEvent<Kind>> = {}): LearningEvent<Kind> {
    return { id: newId(), kind, enrolmentId: this.learner.enrolmentId, seq: (this.seq += 1), at: this.stage.context.clock.now().toISOString(), mono: this.seq * 1_000, body, ...over };
  }

  read(lesson: string, pct = 100): LearningEvent {
    return this.write('lesson', { lesson, pct });
  }

  /** Everything the course asks to be read. */
  async readAll(): Promise<LearningEvent[]> {
    return (await this.stage.lessonsOf(this.learner.course)).map((lesson) => this.read(lesson));
  }

  /** A test with that many right answers. */
  async attempt(role: TestRole, right: number, over: Partial<AttemptBody> = {}, ordinal = 1): Promise<LearningEvent> {
    const grantId = over.grantId === undefined ? (await this.stage.get(StartAttempt).execute({ ...this.ref, role })).id : over.grantId;
    const { versionId, content } = await this.stage.get(Courses).current(this.learner.course);
    const answers = paperOf(content.blueprint, role, ordinal).map((question, index) => ({ item: question.id, given: index < right ? rightOf(question) : wrongOf(question) }));
    return this.write('attempt', { role, grantId, versionId, startedAt: this.stage.context.clock.now().toISOString(), answers, ...over });
  }

  practise(act: string, data: Record<string, unknown>): LearningEvent {
    return this.write('practice', { act, data });
  }

  send(events: readonly LearningEvent[], over: Partial<WrittenByPhone> = {}): Promise<Taken[]> {
    return this.stage.get(RecordLearning).execute({ learnerId: this.learner.id, deviceId: this.id, skewMs: 0, carrierId: null, events, ...over });
  }

  get ref(): { enrolmentId: string; learnerId: string; deviceId: string } {
    return { enrolmentId: this.learner.enrolmentId, learnerId: this.learner.id, deviceId: this.id };
  }
}

export interface Learner {
  id: string;
  course: string;
  enrolmentId: string;
}

export const rightOf = (question: Question): boolean | number | number[] => (question.kind === 'true_false' ? question.answer : question.kind === 'number' ? question.answer : question.options.flatMap(({ isRight }, index) => (isRight ? [index] : [])));
const wrongOf = (question: Question): boolean | number | number[] => (question.kind === 'true_false' ? !question.answer : question.kind === 'number' ? question.answer + question.tolerance + 1 : question.options.flatMap(({ isRight }, index) => (isRight ? [] : [index])).slice(0, 1));

/** The practice of Onboarding UMKM, as a learner would do it. */
export const PRACTICE: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    'listing.save',
    {
      id: 'milik-1',
      name: 'Gula semut aren 500 gram',
      description: 'Bahan: nira aren dari kebun sendiri, tanpa campuran. Berat bersih 500 gram. Diayak dua kali. Simpan rapat di tempat kering, tahan satu tahun.',
      category: 'makanan',
      priceRupiah: 32_000,
      costRupiah: 21_500,
      weightGrams: 540,
      isWeighedPacked: true,
      stock: 8,
      shelfLifeDays: 365,
      photos: ['0000000000000000', 'ffff000000000000', '0000ffff00000000', '00000000ffff0000', '000000000000ffff'].map((print, index) => ({ key: `f${index}`, light: 140, print })),
    },
  ],
  ['order.accept', { order: 'biasa' }],
  ['order.pack', { order: 'biasa', contents: { 'contoh-kopi': 2 } }],
  ['order.ship', { order: 'biasa', courier: 'Pos Desa', resi: 'LAT000123' }],
  ['order.wait', { order: 'biasa' }],
  ['order.wait', { order: 'biasa' }],
  ['order.wait', { order: 'biasa' }],
];

/** Learners in the courses of the project. */
export class LearningStage {
  private constructor(private readonly training: TrainingStage) {}

  static async begin(pool = 5): Promise<LearningStage> {
    const stage = new LearningStage(await TrainingStage.begin({ pool }));
    await stage.get(LoadRegions).execute({ provinceCode: '18' });
    return stage;
  }

  get context(): TrainingStage['context'] {
    return this.training.context;
  }

  get get(): TrainingStage['get'] {
    return this.training.get.bind(this.training);
  }

  get village(): string {
    return this.get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '';
  }

  version(course: string): string {
    return this.training.version(course);
  }

  async learner(course = 'onboarding-umkm'): Promise<Learner> {
    const id = await this.training.person();
    const { enrolmentId } = await this.get(Enrol).execute({ learnerId: id, course, villageCode: this.village, sex: 'f', ageBand: '35-44', participantType: 'pelaku UMKM' });
    return { id, course, enrolmentId };
  }

  phone(learner: Learner): Phone {
    return new Phone(this, learner);
  }

  async lessonsOf(course: string): Promise<string[]> {
    const { content } = await this.get(Courses).current(course);
    const required = await Promise.all(content.requires.map((code) => this.get(Courses).current(code)));
    return [...required.map((one) => one.content), content].flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons));
  }

  view({ id, enrolmentId }: Learner): Promise<LearningView> {
    return this.get(LearningOf).one({ enrolmentId, learnerId: id });
  }

  rows<Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.get(Database).adhoc<Row>(sql, values);
  }

  close(): Promise<void> {
    return this.training.close();
  }
}
