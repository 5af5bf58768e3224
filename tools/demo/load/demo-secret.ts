import { createHash } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The same for every demo on earth, and printed on a page: only the invented people of the demo ever have it. */
export const demoSecret = (phone: string): string => [...createHash('sha256').update(`etalase desa contoh ${phone}`).digest()].map((byte) => BASE32[byte % 32]).join('');
