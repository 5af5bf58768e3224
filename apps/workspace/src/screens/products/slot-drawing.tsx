import type { VNode } from 'preact';
import { isGuided, type Slot } from './photo-slots';

/** A pack as the village packs it, seen as each photo should show it. */
const PACK = 'M22 14h20l-2 5 3 33H21l3-33z';

export function SlotDrawing({ slot }: { slot: Slot }): VNode {
  return (
    <svg class="slot-drawing" viewBox="0 0 64 64" fill="none" stroke="var(--maroon)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      {isGuided(slot) ? DRAWINGS[slot] : <path d="M32 20v24M20 32h24" stroke-width="3" />}
    </svg>
  );
}

const DRAWINGS = {
  depan: (
    <>
      <path d="M6 54h52" stroke="var(--gold)" />
      <path d={PACK} fill="var(--gold-tint)" />
      <path d="m32 27 7 8-7 8-7-8z" fill="var(--gold)" stroke="none" />
    </>
  ),
  isi: (
    <>
      <path d="M12 34h40c0 11-8 18-20 18S12 45 12 34z" fill="var(--gold-tint)" />
      <path d="M19 34c1-6 6-5 7-9 4 1 4 5 8 4 5-1 8 1 11 5" fill="var(--gold-light)" />
      <path d="M26 15c-2 2 2 4 0 6M37 13c-2 2 2 4 0 6" stroke="var(--gold)" />
    </>
  ),
  ukuran: (
    <>
      <path d="M14 18h15l-1 4 2 30H13l2-30z" fill="var(--gold-tint)" />
      <path d="M40 12h11v40H40z" fill="var(--surface)" />
      <path d="M40 20h5M40 28h7M40 36h5M40 44h7" />
    </>
  ),
  label: (
    <>
      <path d={PACK} fill="var(--gold-tint)" stroke="var(--gold)" />
      <path d="M16 26h32v22H16z" fill="var(--surface)" />
      <path d="M21 32h14M21 37h22M21 42h18" />
    </>
  ),
  dipakai: (
    <>
      <path d="M14 28h28v10a12 12 0 0 1-12 12h-4a12 12 0 0 1-12-12z" fill="var(--gold-tint)" />
      <path d="M42 31h5a5 5 0 0 1 0 10h-5M10 55h36" />
      <path d="M23 22c-3-3 3-5 0-9M32 22c-3-3 3-5 0-9" stroke="var(--gold)" />
    </>
  ),
};
