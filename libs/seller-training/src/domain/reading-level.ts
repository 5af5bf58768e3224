const WORD = /[\p{L}\d][\p{L}\d\-'/]*/gu;
const count = (text: string): number => text.match(WORD)?.length ?? 0;

/** Longest sentence, on average, that a lesson may have. */
export const LONGEST_AVERAGE = 14;

/** Words of a Markdown text and words a sentence. A heading is no sentence, a list item is one; `Rp35.000` is one word. */
export function readingLevel(markdown: string): { words: number; wordsASentence: number } {
  const plain = markdown
    .replace(/(\d)[.,](?=\d)/g, '$1')
    .replace(/^(\s*)[*+-]\s+/gm, '$1- ')
    .replace(/[*_>`]/g, '');
  const running = plain
    .replace(/^\|.*$/gm, '')
    .replace(/^#.*$/gm, '')
    .replace(/^\s*(?:-|\d+\.)\s+(.*)$/gm, '$1.\n');
  const lengths = running
    .split(/[.!?:]+["”)]*(?:\s|$)|\n\s*\n/)
    .map(count)
    .filter((length) => length > 0);
  return { words: count(plain), wordsASentence: lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length };
}
