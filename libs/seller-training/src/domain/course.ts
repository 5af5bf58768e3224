/** A course as its files say it. Texts are Bahasa Indonesia; see docs/training-content.md for the format. */
export const FIELDS = ['pendidikan', 'umkm', 'pertanian', 'wisata-desa-digital'] as const;
export type Field = (typeof FIELDS)[number];

/** The six pillars of a smart village (Permendes "desa cerdas"). */
export const PILLARS = ['masyarakat', 'ekonomi', 'tata-kelola', 'lingkungan', 'kehidupan', 'mobilitas'] as const;
export type Pillar = (typeof PILLARS)[number];

export const CAPABILITIES = [
  'seller.listing.publish',
  'seller.order.fulfil',
  'marketing.campaign.run',
  'affiliate.link.create',
  'bumdes.consolidate',
  'training.session.lead',
  'village.nominate',
  'procurement.buy_local',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export interface CourseModule {
  code: string;
  title: string;
  goal: string;
  /** Slugs of its lessons, in order. */
  lessons: string[];
}

export interface PracticeTask {
  code: string;
  title: string;
  kind: 'practice_listing' | 'practice_order' | 'submission';
  text: string;
  rubric: { criterion: string; competent: string }[];
}

export interface FollowUpTask {
  title: string;
  dueDays: number;
  evidence: 'foto' | 'tautan' | 'catatan';
  pillar: Pillar;
}

interface Noted {
  title: string;
  note?: string | undefined;
}

/** Drawn by `LessonPicture` of libs/ui; one line says what it shows to who cannot see it. */
export type Picture = { alt: string } & (
  | { kind: 'steps' | 'cycle'; items: Noted[] }
  | { kind: 'parts'; shape: 'phone' | 'label' | 'parcel' | 'sheet' | 'shop'; items: Noted[] }
  | { kind: 'compare'; good: { title: string; items: string[] }; bad: { title: string; items: string[] } }
  | { kind: 'sum'; rows: { label: string; amount: number; total?: boolean | undefined }[] }
  | { kind: 'tree'; root: string; branches: { title: string; items: string[] }[] }
  | { kind: 'bars'; unit: string; rows: { label: string; value: number }[] }
);

export interface Lesson {
  slug: string;
  code: string;
  title: string;
  /** Reading and trying. */
  minutes: number;
  goal: string;
  fields: Field[];
  pillars: Pillar[];
  isSafety: boolean;
  /** Where the lesson states law: what, when it was last compared with the text (ISO day), and by whom. */
  legal: { refs: string[]; checkedAt: string; reviewer: string } | null;
  picture: Picture;
  try: { title: string; steps: string[]; done: string };
  words: { term: string; means: string }[];
  /** Safe HTML: headings, paragraphs, lists, emphasis, tables; raw HTML of the source is text. */
  html: string;
  figures: { words: number; wordsASentence: number };
}

export type Question = { id: string; prompt: string } & (
  | { kind: 'single' | 'multiple'; options: { text: string; isRight: boolean; why: string }[] }
  | { kind: 'true_false'; answer: boolean; why: string }
  | { kind: 'number'; answer: number; tolerance: number; unit: string; why: string }
);

/** One objective of the tests before and after: one question of each use is drawn from it. */
export interface BlueprintCell {
  cell: string;
  objective: string;
  /** To read again when the answer was wrong. */
  lesson: string;
  pre: Question[];
  post: Question[];
}

export interface Course {
  code: string;
  title: string;
  summary: string;
  audience: string;
  /** Jam pelajaran of 45 minutes, classes and practice included. */
  jp: number;
  /** Basis points of the post-test that count as passed. */
  mastery: number;
  capabilities: Capability[];
  /** Courses whose lessons belong to this one. */
  requires: string[];
  fields: Field[];
  pillars: Pillar[];
  outcomes: string[];
  modules: CourseModule[];
  practice: PracticeTask[];
  followUp: FollowUpTask[];
  lessons: Lesson[];
  blueprint: BlueprintCell[];
  /** Practice with the answer at hand; they never count. */
  exercises: (Question & { lesson: string })[];
}
