/** Slips forgiven by the length of the typed word: none in a short one, where everything would be near. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * Whether `typed` is `word` or its beginning but for a slip or two: a letter left out, added, changed, or two swapped
 * (optimal string alignment distance, cut off as soon as a row is past the limit).
 */
export function isNear(typed: string, word: string): boolean {
  const limit = slipsAllowed(typed.length);
  if (limit === 0 || word.length < typed.length - limit) return false;
  const target = word.slice(0, typed.length + limit);
  let older: number[] = [];
  let previous = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= target.length; column += 1) {
      const same = typed[row - 1] === target[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      const areSwapped = row > 1 && column > 1 && typed[row - 1] === target[column - 2] && typed[row - 2] === target[column - 1];
      if (areSwapped) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return false;
    [older, previous] = [previous, current];
  }
  // The cheapest way to any beginning of the word: the rest has not been typed yet.
  return Math.min(...previous) <= limit;
}
