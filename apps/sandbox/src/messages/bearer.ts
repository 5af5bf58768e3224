import { timingSafeEqual } from 'node:crypto';

/** @param wanted the configured token; null accepts any non-empty one */
export function bearerAccepted(header: string | undefined, wanted: string | null): boolean {
  const given = /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
  if (!given) return false;
  if (wanted === null) return true;
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
