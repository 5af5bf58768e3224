/** Slips forgiven by the length of the typed word: none in a short one, where everything would be near. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Longer than any word of a place name; also bounds the work for hostile input. */
const LONGEST = 32;
let older = new Uint8Array(LONGEST + 3);
let previous = new Uint8Array(LONGEST + 3);
let current = new Uint8Array(LONGEST + 3);

const at = (row: Uint8Array, column: number): number => row[column] ?? 0;

/**
 * Whether `typed` is `word` or its beginning but for a slip or two: a letter left out, added, changed, or two swapped
 * (optimal string alignment distance, cut off as soon as a row is past the limit). The first letter must be right:
 * people seldom miss it, and it spares nine tenths of the work.
 */
export function isNear(typed: string, word: string): boolean {
  const limit = slipsAllowed(typed.length);
  if (limit === 0 || typed.length > LONGEST || typed[0] !== word[0] || word.length < typed.length - limit) return false;
  const width = Math.min(word.length, typed.length + limit);
  for (let column = 0; column <= width; column += 1) previous[column] = column;
  let lowest = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    current[0] = row;
    lowest = row;
    for (let column = 1; column <= width; column += 1) {
      const step = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1) ? 0 : 1;
      let cost = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + step);
      const areSwapped = row > 1 && column > 1 && typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (areSwapped) cost = Math.min(cost, at(older, column - 2) + 1);
      current[column] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > limit) return false;
    [older, previous, current] = [previous, current, older];
  }
  // The cheapest way to any beginning of the word: the rest has not been typed yet.
  return lowest <= limit;
}
