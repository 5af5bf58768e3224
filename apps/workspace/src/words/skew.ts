/** Within this a wrong clock misleads nobody about a deadline. */
const HARMLESS_MS = 2 * 60_000;
const MINUTE = 60_000;

/**
 * What to say about a phone whose clock is wrong, `null` when it is right enough.
 * @param skewMs server's clock less the phone's.
 */
export function skewWords(skewMs: number): string | null {
  if (Math.abs(skewMs) < HARMLESS_MS) return null;
  const minutes = Math.round(Math.abs(skewMs) / MINUTE);
  const amount = minutes < 120 ? `${minutes} menit` : minutes < 48 * 60 ? `${Math.round(minutes / 60)} jam` : `${Math.round(minutes / 60 / 24)} hari`;
  return `Jam HP ini ${skewMs > 0 ? 'terlambat' : 'terlalu cepat'} ${amount}. Tenggat kami hitung dengan jam yang benar.`;
}
