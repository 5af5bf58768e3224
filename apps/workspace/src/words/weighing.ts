export interface Weight {
  label: string;
  grams: number;
}

/** Sizes that packs are sold in: exact, they are printed on the label. */
export const PACK_SIZES: readonly Weight[] = [100, 150, 200, 250, 500, 1_000, 2_000].map((grams) => ({ label: grams < 1_000 ? `${grams} gram` : `${grams / 1_000} kg`, grams }));

/** Rounded guesses, a little on the heavy side, for those without scales at hand; the screen says so. */
export const PRODUCE: readonly Weight[] = [
  { label: '1 sisir pisang', grams: 1_800 },
  { label: '1 butir kelapa', grams: 1_500 },
  { label: '1 buah nanas', grams: 1_200 },
  { label: '1 buah pepaya', grams: 1_200 },
  { label: '10 butir telur ayam', grams: 650 },
  { label: '1 ikat sayur daun', grams: 300 },
  { label: '1 lembar kain panjang', grams: 350 },
  { label: '1 kemeja', grams: 300 },
];

/** What the wrapping adds, the box of the parcel included. */
export const WRAPPINGS: readonly Weight[] = [
  { label: 'Plastik', grams: 20 },
  { label: 'Plastik berdiri + amplop', grams: 50 },
  { label: 'Toples plastik + dus', grams: 180 },
  { label: 'Botol kaca + dus berlapis', grams: 450 },
  { label: 'Dus kecil', grams: 150 },
  { label: 'Dus sedang', grams: 350 },
];

/** Couriers divide cubic centimetres by 6,000 and call it kilograms (JNE, J&T, SiCepat: length × width × height ÷ 6000). */
const CUBIC_CM_A_KILO = 6_000;
/** What one product may weigh at most. */
export const HEAVIEST = 100_000;

export interface Parcel {
  contents: number;
  wrapping: number;
  /** Centimetres; 0 where it was not measured. */
  length: number;
  width: number;
  height: number;
}

export interface Weighed {
  /** Contents and wrapping on the scales. */
  real: number;
  /** As couriers count room; 0 where it was not measured. */
  byRoom: number;
  /** The larger one: what the courier will ask for. */
  grams: number;
  isByRoom: boolean;
}

export function weigh({ contents, wrapping, length, width, height }: Parcel): Weighed {
  const real = contents === 0 ? 0 : contents + wrapping;
  const byRoom = Math.ceil((length * width * height * 1_000) / CUBIC_CM_A_KILO);
  return { real, byRoom, grams: Math.min(HEAVIEST, Math.max(real, byRoom)), isByRoom: byRoom > real };
}

/** `1.800 gram`, `2,5 kg`. */
export const weightWords = (grams: number): string => (grams < 1_000 ? `${grams} gram` : `${(grams / 1_000).toLocaleString('id-ID', { maximumFractionDigits: 2 })} kg`);
