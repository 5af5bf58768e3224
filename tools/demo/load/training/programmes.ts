import type { AgeBand, NewBatch, NewProgram, SessionKind, Sex } from '@etalase/seller-training';

/** So many people of one kind; `women` of them. */
export interface Group {
  type: string;
  people: number;
  women: number;
}
export interface Meeting {
  kind: SessionKind;
  title: string;
  /** Days after the batch begins; before it for a briefing. */
  day: number;
  hours: number;
  jp: number;
  agenda?: { at: string; title: string; official: string }[];
  requirements?: string[];
}
/** A programme of the kind the project grew from, with its real size, seats, meetings and people. Names and places are made up. */
export interface Programme {
  program: Omit<NewProgram, 'year'>;
  batch: Pick<NewBatch, 'code' | 'title' | 'course' | 'quota' | 'rules' | 'byNomination' | 'attendanceShare' | 'note'>;
  days: number;
  villages: number;
  groups: Group[];
  /** Asked, and found no seat. */
  tooMany: number;
  /** Have a seat and never come. */
  absent: number;
  meetings: Meeting[];
  /** What a village head confirms of a nominee. */
  criteria: string[];
}

export const AGES: readonly AgeBand[] = ['18-24', '25-34', '35-44', '45-54', '55+'];
export const sexOf = (place: number, { women }: Group): Sex => (place < women ? 'f' : 'm');

/** One operator of each village, wave after wave; a wave is repeated elsewhere without its people. */
const OPERATORS: Programme = {
  program: { code: 'operator-desa-digital', title: 'Operator Desa Digital', theme: 'Desa digital', organiser: 'Dinas Kominfo Provinsi', sponsors: ['APBN'], partners: ['Akademi Digital'] },
  batch: { code: 'operator-gelombang-1', title: 'Operator desa, gelombang 1', course: 'operator-desa', quota: 100, rules: [{ dimension: 'village', most: 1 }], byNomination: false, attendanceShare: 8_000, note: 'Bawa HP dan pengisi daya.' },
  days: 2, villages: 100, groups: [{ type: 'operator desa', people: 100, women: 42 }], tooMany: 3, absent: 4, criteria: [],
  meetings: [
    { kind: 'workshop', title: 'Hari 1: tugas operator dan paket luring', day: 0, hours: 7, jp: 8 },
    { kind: 'workshop', title: 'Hari 2: mendampingi penjual', day: 1, hours: 7, jp: 8 },
  ],
};

/** Six of each of twenty villages, of several kinds of people, in two sessions at one place. */
const VILLAGES: Programme = {
  program: { code: 'pandu-desa', title: 'Pandu Digital Desa', theme: 'Desa cerdas', organiser: 'Dinas PMD Kabupaten', sponsors: ['APBD'], partners: ['Kementerian Kominfo'] },
  batch: { code: 'pandu-120', title: 'Lokakarya pandu digital 20 desa', course: 'onboarding-umkm', quota: 120, rules: [{ dimension: 'village', most: 6 }, { dimension: 'type', value: 'perangkat desa', most: 80 }], byNomination: false, attendanceShare: 8_000, note: 'Dibuka Sekretaris Daerah.' },
  days: 2, villages: 20, groups: [{ type: 'perangkat desa', people: 80, women: 30 }, { type: 'karang taruna', people: 20, women: 9 }, { type: 'pendamping perempuan dan anak', people: 12, women: 12 }, { type: 'staf pmd', people: 8, women: 3 }], tooMany: 1, absent: 5, criteria: [],
  meetings: [
    { kind: 'workshop', title: 'Sesi 1: toko dan foto produk', day: 0, hours: 5, jp: 6, agenda: [{ at: '08.30', title: 'Pembukaan', official: 'Sekretaris Daerah' }], requirements: ['Masker dan cuci tangan', 'Jarak kursi satu meter'] },
    { kind: 'workshop', title: 'Sesi 2: pesanan dan pengiriman', day: 1, hours: 5, jp: 6, requirements: ['Masker dan cuci tangan', 'Jarak kursi satu meter'] },
  ],
};

const HEADS: Programme = {
  program: { code: 'kepala-desa-siap', title: 'Kepala Desa Siap Digital', theme: 'Kepemimpinan', organiser: 'Dinas PMD Provinsi', sponsors: [], partners: ['Asosiasi kepala desa', 'Perusahaan pendukung'] },
  batch: { code: 'kepala-desa-35', title: 'Kelas 35 kepala desa', course: 'kepala-desa', quota: 35, rules: [{ dimension: 'village', most: 1 }, { dimension: 'type', value: 'kepala desa', fewest: 35 }], byNomination: false, attendanceShare: 8_000, note: '' },
  days: 1, villages: 35, groups: [{ type: 'kepala desa', people: 35, women: 5 }], tooMany: 2, absent: 2, criteria: [],
  meetings: [{ kind: 'bimtek', title: 'Kesiapan desa dan rencana 90 hari', day: 0, hours: 7, jp: 8 }],
};

/** Twenty of forty seats are kept for women; the health talk beside it counts for nothing. */
const MANAGERS: Programme = {
  program: { code: 'calon-bumdes', title: 'Calon Pengelola BUMDes', theme: 'Perempuan dan ekonomi digital', organiser: 'Dinas Koperasi Kabupaten', sponsors: ['Kementerian Desa'], partners: [] },
  batch: { code: 'calon-bumdes-40', title: 'Kelas dua hari calon pengelola BUMDes', course: 'pengelola-bumdes', quota: 40, rules: [{ dimension: 'sex', value: 'f', fewest: 20 }], byNomination: false, attendanceShare: 8_000, note: 'Ada tempat bermain anak.' },
  days: 2, villages: 20, groups: [{ type: 'calon pengelola bumdes', people: 40, women: 20 }], tooMany: 4, absent: 3, criteria: [],
  meetings: [
    { kind: 'workshop', title: 'Hari 1: internet dan akun lembaga', day: 0, hours: 6, jp: 8 },
    { kind: 'side', title: 'Bincang kesehatan kulit', day: 0, hours: 1, jp: 0 },
    { kind: 'workshop', title: 'Hari 2: buku kas dan media sosial', day: 1, hours: 6, jp: 8 },
  ],
};

/** Named by their heads: a briefing at home, ten days away from it, and a visit afterwards. */
const KADER: Programme = {
  program: { code: 'kader-digital', title: 'Kader Digital Desa', theme: 'Enam pilar desa cerdas', organiser: 'Diskominfo Kabupaten', sponsors: ['Kementerian Desa'], partners: [] },
  batch: { code: 'kader-45', title: 'Bimtek 45 kader digital', course: 'operator-desa', quota: 45, rules: [{ dimension: 'village', most: 1 }], byNomination: true, attendanceShare: 8_000, note: 'Menginap sepuluh hari.' },
  days: 31, villages: 45, groups: [{ type: 'kader digital', people: 45, women: 21 }], tooMany: 0, absent: 1, criteria: ['Mengenal program digital desa', 'Mengelola situs, media sosial, atau aplikasi desa'],
  meetings: [
    { kind: 'briefing', title: 'Pembekalan sebelum berangkat', day: -3, hours: 3, jp: 2 },
    ...Array.from({ length: 10 }, (_, day): Meeting => ({ kind: 'bimtek', title: `Bimtek hari ${day + 1}`, day, hours: 8, jp: 8 })),
    { kind: 'mentoring', title: 'Kunjungan sesudah pulang', day: 30, hours: 4, jp: 4 },
  ],
};

export const PROGRAMMES = { operators: OPERATORS, villages: VILLAGES, heads: HEADS, managers: MANAGERS, kader: KADER } as const;
