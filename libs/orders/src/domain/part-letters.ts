/** `A` … `Z`, `AA` …: the part of an order as it is read over the phone. */
export function partLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : partLetters(Math.floor(index / 26) - 1) + letter;
}
