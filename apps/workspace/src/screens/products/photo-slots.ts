import type { PhonePhoto } from '../../photos/compress';

export const GUIDED = ['depan', 'isi', 'ukuran', 'label', 'dipakai'] as const;
export type Guided = (typeof GUIDED)[number];
/** The shop takes eight photos: five that answer the usual questions, three as one likes. */
export const SLOTS = [...GUIDED, 'lain-1', 'lain-2', 'lain-3'] as const;
export type Slot = (typeof SLOTS)[number];

export interface SlotPhoto extends PhonePhoto {
  slot: Slot;
}

interface SlotWords {
  name: string;
  /** The question of the buyer it answers. */
  question: string;
  tips: readonly string[];
}

const MORE: SlotWords = { name: 'Lain', question: 'Ada yang masih ditanyakan pembeli?', tips: ['Warna atau ukuran lain.', 'Cacat kecil yang wajar: yang sudah terlihat jarang jadi keluhan.', 'Cara membuatnya.'] };

/** The five of the course (M2-2), in its order: a buyer cannot touch the goods, each photo answers one question. */
const WORDS: Record<Guided, SlotWords> = {
  depan: { name: 'Depan', question: 'Barang apa ini?', tips: ['Seluruh barang dari depan, latar polos.', 'Cahaya dari samping jendela, tanpa lampu kilat.', 'Inilah foto utama: yang tampil saat orang mencari.'] },
  isi: { name: 'Isi', question: 'Bagaimana mutunya?', tips: ['Bungkus dibuka, atau barang dari dekat.', 'Serat, butir atau anyamannya kelihatan.', 'Ketuk barang di layar sampai tajam.'] },
  ukuran: { name: 'Ukuran', question: 'Sebesar apa?', tips: ['Di samping sendok, penggaris, atau telapak tangan.', 'Keseluruhan barang dan pembandingnya kelihatan.'] },
  label: { name: 'Label', question: 'Apa saja isinya?', tips: ['Sisi label sampai tulisannya terbaca.', 'Tanpa label? Bagian yang paling rapi: jahitan, pinggir.'] },
  dipakai: { name: 'Dipakai', question: 'Bagaimana rasanya memilikinya?', tips: ['Sedang disajikan, dikenakan, atau dipasang.', 'Atau di dalam kardus kirim: seperti sampai di rumah.', 'Ada wajah orang? Minta izinnya dulu.'] },
};

export const isGuided = (slot: Slot): slot is Guided => (GUIDED as readonly string[]).includes(slot);
export const slotWords = (slot: Slot): SlotWords => (isGuided(slot) ? WORDS[slot] : MORE);

/** As the shop shows them: in the order of the guide, the main photo first. */
export const inOrder = (photos: readonly SlotPhoto[]): SlotPhoto[] => [...photos].sort((a, b) => SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot));
export const doneOf = (photos: readonly SlotPhoto[]): number => photos.filter(({ slot }) => isGuided(slot)).length;

/** Where the next of several chosen photos goes: the first empty place after this one, then any. */
export function nextFree(photos: readonly SlotPhoto[], after: Slot): Slot | null {
  const taken = new Set(photos.map(({ slot }) => slot));
  const from = SLOTS.indexOf(after);
  return [...SLOTS.slice(from + 1), ...SLOTS.slice(0, from)].find((slot) => !taken.has(slot)) ?? null;
}

/** How far along one is, in words that neither push nor scold. */
export function guideWords(photos: readonly SlotPhoto[]): string {
  const done = doneOf(photos);
  if (done === 0) return 'Satu foto sudah cukup untuk mulai. Lima foto menjawab pertanyaan pembeli sebelum ia bertanya.';
  if (done === GUIDED.length) return 'Lima foto lengkap. Pembeli tinggal memilih.';
  return `${done} dari ${GUIDED.length} foto. Boleh lanjut; sisanya bisa menyusul.`;
}
