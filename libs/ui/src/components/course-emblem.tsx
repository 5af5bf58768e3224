import type { JSX } from 'preact';

/** Small coloured drawings of the courses, by their code. 64 × 64, in the colours of the cloth. */
const EMBLEMS: Record<string, string> = {
  // A shield with a lock: safe and wise.
  'aman-bijak': '<path d="M32 5l22 8v17c0 15-9 24-22 29C19 54 10 45 10 30V13z" fill="#7b1e2b"/><path d="M32 11l16 6v13c0 11-6 18-16 22-10-4-16-11-16-22V17z" fill="#c9962e"/><path d="M23 30h18v14H23z" fill="#521019"/><path d="M27 30v-5a5 5 0 0 1 10 0v5" fill="none" stroke="#521019" stroke-width="3.5"/><path d="M32 34.5l3 4-3 4-3-4z" fill="#ecc873"/>',
  // A stall under its awning.
  'onboarding-umkm': '<path d="M11 30h42v27H11z" fill="#fbf7ef"/><path d="M11 30h42v27H11z" fill="none" stroke="#521019" stroke-width="2.5"/><path d="M9 9h46l5 17H4z" fill="#7b1e2b"/><path d="M18 9h9l-2 17h-9zM37 9h9l4 17h-9z" fill="#ecc873"/><path d="M4 26c0 4 3 7 7 7s7-3 7-7c0 4 3 7 7 7s7-3 7-7c0 4 3 7 7 7s7-3 7-7c0 4 3 7 7 7s7-3 7-7z" fill="#521019"/><path d="M17 41h13v16H17z" fill="#7b1e2b"/><path d="M36 41h12v9H36z" fill="#c9962e"/><circle cx="27" cy="49.5" r="1.5" fill="#ecc873"/>',
  // Somebody beside a board.
  'operator-desa': '<path d="M25 8h33v27H25z" fill="#2a6740"/><path d="M25 8h33v27H25z" fill="none" stroke="#7d540a" stroke-width="3.5"/><path d="M32 17h14M32 23h19M32 29h10" stroke="#e5f1e5" stroke-width="2.5" stroke-linecap="round"/><circle cx="17" cy="25" r="8" fill="#c9962e"/><path d="M9 24c0-7 4-10 8-10s8 3 8 10c-5-1-11-1-16 0z" fill="#521019"/><path d="M4 58c0-15 5-23 13-23 5 0 8 3 10 7l9-8 3 4-11 12v8z" fill="#7b1e2b"/><path d="M13 36l4 7 4-7" fill="#ecc873"/><path d="M41 35l6 22M46 35l-6 22" stroke="#7d540a" stroke-width="3" stroke-linecap="round"/>',
  // A horn that carries far.
  'pemasaran-karang-taruna': '<path d="M8 25h12v17H8a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4z" fill="#521019"/><path d="M20 25 46 9v49L20 42z" fill="#7b1e2b"/><path d="M27 20.7 34 16.4v34.2l-7-4.3z" fill="#c9962e"/><path d="M46 24a10 10 0 0 1 0 19z" fill="#ecc873"/><path d="M12 42h9l4 15h-9z" fill="#c9962e"/><path d="M53 19l6-4M55 33.5h6M53 48l6 4" stroke="#c9962e" stroke-width="3.5" stroke-linecap="round"/>',
  // Goods of many, gathered and counted.
  'pengelola-bumdes': '<path d="M6 34h24v24H6zM34 34h24v24H34zM20 8h24v24H20z" fill="#c9962e"/><path d="M6 34h24v6H6zM34 34h24v6H34zM20 8h24v6H20z" fill="#7d540a"/><path d="M15 34h6v12l-3-2.5-3 2.5zM43 34h6v12l-3-2.5-3 2.5zM29 8h6v12l-3-2.5-3 2.5z" fill="#7b1e2b"/><path d="M10 52h8M38 52h8M24 26h8" stroke="#fbf7ef" stroke-width="2.5" stroke-linecap="round"/>',
  // The hall where a village meets.
  'kepala-desa': '<path d="M32 4 60 24H4z" fill="#7b1e2b"/><path d="M32 10l15 11H17z" fill="#c9962e"/><path d="M32 14l4 4-4 4-4-4z" fill="#521019"/><path d="M8 24h48v5H8z" fill="#521019"/><path d="M11 29h5v22h-5zM24 29h5v22h-5zM35 29h5v22h-5zM48 29h5v22h-5z" fill="#c9962e"/><path d="M7 51h50v4H7zM4 55h56v4H4z" fill="#7d540a"/><path d="M31.5 1h8v5h-8z" fill="#a11d16"/><path d="M31 1h1.5v8H31z" fill="#521019"/>',
  // A list, ticked and sealed.
  'pengadaan-produk-lokal': '<path d="M10 6h33l9 9v43H10z" fill="#fbf7ef"/><path d="M10 6h33l9 9v43H10z" fill="none" stroke="#521019" stroke-width="2.5"/><path d="M43 6v9h9z" fill="#c9962e"/><path d="M17 20l3 3 5-6M17 31l3 3 5-6M17 42l3 3 5-6" fill="none" stroke="#2a6740" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><path d="M30 21h14M30 32h14M30 43h5" stroke="#7d540a" stroke-width="2.5" stroke-linecap="round"/><path d="M42 53l-3 10 6-3 6 3-3-10z" fill="#521019"/><circle cx="45" cy="48" r="9" fill="#7b1e2b"/><path d="M45 42.5l1.7 3.5 3.8.5-2.8 2.7.7 3.8-3.4-1.8-3.4 1.8.7-3.8-2.8-2.7 3.8-.5z" fill="#ecc873"/>',
};

const OTHER = '<path d="M6 12c9-3 18-2 26 3 8-5 17-6 26-3v41c-9-3-18-2-26 3-8-5-17-6-26-3z" fill="#7b1e2b"/><path d="M10 16c7-2 14-1 20 3v31c-6-3-13-4-20-2zM54 16c-7-2-14-1-20 3v31c6-3 13-4 20-2z" fill="#fbf7ef"/><path d="M15 25c4-1 7 0 10 1M15 33c4-1 7 0 10 1M49 25c-4-1-7 0-10 1M49 33c-4-1-7 0-10 1" stroke="#c9962e" stroke-width="2.5" stroke-linecap="round" fill="none"/>';

export function CourseEmblem({ course }: { course: string }): JSX.Element {
  return <svg class="emblem" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" dangerouslySetInnerHTML={{ __html: EMBLEMS[course] ?? OTHER }} />;
}
