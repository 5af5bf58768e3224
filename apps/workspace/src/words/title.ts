/** What a good name says, in the order people read it. */
export interface TitleParts {
  /** "Keripik pisang" */
  kind: string;
  /** "kepok manis", "katun", "rotan" */
  material: string;
  /** "200 gram", "M", "30 × 20 cm" */
  size: string;
  /** "Sekincau" */
  place: string;
}

const LONGEST = 120;
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** `Keripik pisang kepok manis 200 gram, Sekincau`. What is not there yet leaves no gap; what is said twice is said once. */
export function titleOf({ kind, material, size, place }: TitleParts): string {
  const words = [kind, material, size].map(tidy).filter((part, index, all) => part !== '' && !all.slice(0, index).some((before) => before.toLowerCase().includes(part.toLowerCase())));
  const name = words.join(' ');
  const where = tidy(place);
  const whole = where === '' || name === '' || name.toLowerCase().includes(where.toLowerCase()) ? name : `${name}, ${where}`;
  return (whole.charAt(0).toUpperCase() + whole.slice(1)).slice(0, LONGEST);
}

export interface TitleAdvice {
  kind: 'capitals' | 'superlative' | 'noise' | 'size' | 'long';
  words: string;
  /** The name as it would be better; `null` where only a person can tell. */
  better: string | null;
}

/** Short forms people do write large. */
const ABBREVIATIONS = new Set(['PIRT', 'P-IRT', 'BPOM', 'MPASI', 'VCO', 'UHT', 'SKM', 'XXL', 'XXXL', 'UMKM', 'BUMDES', 'PKK', 'KWT', 'ASI', 'LED', 'USB', 'SNI']);
/** Words that say how good something is and nothing about what it is. */
const EMPTY = /\b(?:(?:ter(?:baik|murah|enak|laris|lezat|mantap|hebat|percaya|bagus|top))|paling\s+\p{L}+|nomor\s*(?:1|satu)|no\.?\s*1|best\s*seller|super(?:\s+\p{L}+)?|juara|dijamin(?:\s+\p{L}+)?|murah\s+meriah|mantap|viral|promo|diskon|obral|recommended|asli\s*100\s*%|100\s*%\s*asli)(?![\p{L}\d])%?/giu;
const NOISE = /[!?*~_#=|]{1,}|\p{Extended_Pictographic}/gu;
const EASY_READING = 70;

const isShouted = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && !ABBREVIATIONS.has(word.replace(/[^\p{L}-]/gu, ''));
};
/** Small letters for shouted words; the first letter of the name stays large. */
const calm = (name: string): string => {
  const words = name.split(' ').map((word) => (isShouted(word) ? word.toLowerCase() : word)).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const without = (name: string, pattern: RegExp): string => {
  const rest = tidy(name.replace(pattern, ' ')).replace(/\s+([,.])/g, '$1').replace(/^[,.\s-]+|[,\s-]+$/g, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** What would make a name easier to find and to believe. Advice, never a refusal. */
export function adviseTitle(typed: string): TitleAdvice[] {
  const name = tidy(typed);
  if (name.length < 3) return [];
  const advice: TitleAdvice[] = [];
  if (name.split(' ').some(isShouted)) advice.push({ kind: 'capitals', words: 'HURUF BESAR semua terasa seperti berteriak. Pakai huruf biasa.', better: calm(name) });
  const empty = name.match(EMPTY)?.[0];
  if (empty !== undefined) {
    const better = without(name, EMPTY);
    advice.push({ kind: 'superlative', words: `“${tidy(empty)}” bisa ditulis siapa saja. Bahan, ukuran, atau asalnya lebih meyakinkan.`, better: better.length >= 3 ? better : null });
  }
  if (name.search(NOISE) >= 0) advice.push({ kind: 'noise', words: 'Tanda seru, bintang dan gambar membuat nama sulit dicari.', better: without(name, NOISE) });
  if (name.length > EASY_READING) advice.push({ kind: 'long', words: `Di HP hanya sekitar ${EASY_READING} huruf pertama yang terbaca. Yang penting tulis di depan.`, better: null });
  else if (!/\d/.test(name) && !/\b(xs|s|m|l|xl|xxl)\b/i.test(name)) advice.push({ kind: 'size', words: 'Tambahkan ukurannya, misalnya 200 gram, 1 liter, atau 30 × 20 cm.', better: null });
  return advice;
}

/** The name with everything mended that a machine can mend; the same name where there is nothing to mend. */
export function betterTitle(typed: string): string {
  const better = adviseTitle(typed).find((one) => one.better !== null && one.better !== typed)?.better;
  return better ? betterTitle(better) : typed;
}
