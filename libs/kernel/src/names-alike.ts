/** Titles and honorifics people write or leave out; banks cut names after about 20 letters. */
const TITLES = new Set(['H', 'HJ', 'HAJI', 'HAJAH', 'DR', 'DRS', 'IR', 'SE', 'ST', 'SH', 'SPD', 'SKOM', 'IBU', 'BU', 'BAPAK', 'PAK', 'BPK', 'SDR', 'SDRI', 'TN', 'NY', 'NN']);

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[̀-ͯ'’`.]/g, '')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '' && !TITLES.has(word));

/** MUHAMMAD is written in many short ways; a bank's is rarely the KTP's. */
const FIRST = /^(MOH|MOHD|MOHAMAD|MOHAMMAD|MUH|MUHAMAD|MUHAMMAD|MUHD|MHD|M)$/;
const alike = (a: string, b: string): boolean => a === b || (FIRST.test(a) && FIRST.test(b)) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/**
 * Whether the name a bank knows is the person on the KTP: every word of the shorter name stands in the longer one, in
 * order, the last one may be cut off. One common word alone is not enough unless that is the whole of both.
 */
export function namesAlike(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (short.length === 0) return false;
  let from = 0;
  for (const [index, word] of short.entries()) {
    const isLast = index === short.length - 1;
    const found = long.findIndex((candidate, at) => at >= from && (alike(word, candidate) || (isLast && word.length >= 3 && candidate.startsWith(word))));
    if (found < 0) return false;
    from = found + 1;
  }
  return short.length >= 2 || long.length === 1;
}
