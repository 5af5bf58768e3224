const FIRST_MS = 1_500;
const LONGEST_MS = 60_000;

/**
 * How long to wait before the next try to reach the server, in milliseconds.
 * @param failures tries that failed in a row, at least 1.
 * @param random 0…1, spreads phones that lost the same mast.
 */
export const pauseMs = (failures: number, random: number): number => Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS) * (0.75 + random / 2);
