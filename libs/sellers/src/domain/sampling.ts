import { sha256 } from '@etalase/kernel';

/**
 * Whether the province looks again at what a village accepted: the same shop under the same policy is always in or
 * always out, so nobody can try until it is out. `share` in basis points.
 */
export const isSampled = (sellerId: string, policyVersion: number, share: number): boolean => parseInt(sha256(`${policyVersion}:${sellerId}`).slice(0, 8), 16) % 10_000 < share;
