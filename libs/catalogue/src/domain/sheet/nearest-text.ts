const pairs = (text: string): string[] => {
  const word = ` ${text.toLowerCase()} `;
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
};

/** The candidate that shares most letter pairs with what was typed (Dice's coefficient): finds `Keripik` for `Kripik`. */
export function nearestText(typed: string, candidates: readonly string[]): string {
  const wanted = new Set(pairs(typed));
  const likeness = (candidate: string): number => {
    const own = pairs(candidate);
    return (2 * own.filter((pair) => wanted.has(pair)).length) / (own.length + wanted.size);
  };
  return candidates.reduce((best, candidate) => (likeness(candidate) > likeness(best) ? candidate : best), candidates[0] ?? '');
}
