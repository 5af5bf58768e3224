import type { JSX } from 'preact';

/** Small coloured drawings of the shelves; `icon` of a category names one. 48 × 48, in the colours of the cloth. */
const EMBLEMS = {
  coffee: '<path d="M9 18h24v11a9 9 0 0 1-9 9h-6a9 9 0 0 1-9-9z" fill="#7b1e2b"/><path d="M33 21h3a5 5 0 0 1 0 10h-3" fill="none" stroke="#7b1e2b" stroke-width="3"/><path d="M9 24h24v3H9z" fill="#c9962e"/><path d="M16 13c-3-3 3-4 0-8M24 13c-3-3 3-4 0-8" fill="none" stroke="#c9962e" stroke-width="2.5" stroke-linecap="round"/><path d="M7 42h28" stroke="#521019" stroke-width="3" stroke-linecap="round"/>',
  snack: '<path d="M11 8h26l-2 34H13z" fill="#c9962e"/><path d="M11 8h26l-.4 6H11.4z" fill="#7b1e2b"/><path d="M24 19l9 9-9 9-9-9z" fill="#fbf7ef"/><path d="M24 23l5 5-5 5-5-5z" fill="#7b1e2b"/><path d="M14 4.5h20l3 3.5H11z" fill="#521019"/>',
  harvest: '<path d="M7 24h34c0 10-7 17-17 17S7 34 7 24z" fill="#c9962e"/><path d="M7 24h34v4H7z" fill="#7d540a"/><circle cx="16" cy="18" r="6" fill="#7b1e2b"/><circle cx="29" cy="17" r="7" fill="#ecc873"/><path d="M22 20C20 11 24 6 33 5c1 9-3 14-11 15z" fill="#2a6740"/>',
  cloth: '<path d="M8 9h32v30H8z" fill="#7b1e2b"/><path d="M8 14h32v4H8zM8 34h32v2H8z" fill="#c9962e"/><path d="M8 33l4-9 4 9 4-9 4 9 4-9 4 9 4-9 4 9z" fill="#ecc873"/><path d="M10 39v4M14 39v4M18 39v4M22 39v4M26 39v4M30 39v4M34 39v4M38 39v4" stroke="#c9962e" stroke-width="1.5"/>',
  craft: '<path d="M8 20h32l-4 22H12z" fill="#c9962e"/><path d="M9 25h30M10 31h28M11 37h26M16 20l2 22M24 20v22M32 20l-2 22" stroke="#7d540a" stroke-width="2"/><path d="M13 20C13 5 35 5 35 20" fill="none" stroke="#7b1e2b" stroke-width="3"/><path d="M6 18h36v5H6z" fill="#7b1e2b"/>',
  home: '<path d="M6 24 24 7l18 17-3 3v14H9V27z" fill="#ecc873"/><path d="M24 4 45 24l-4 3-17-16L7 27l-4-3z" fill="#7b1e2b"/><path d="M19 41V30h10v11z" fill="#521019"/><path d="M24 17l3.5 4-3.5 4-3.5-4z" fill="#c9962e"/>',
} as const;

export type EmblemName = keyof typeof EMBLEMS;
export const EMBLEM_NAMES = Object.keys(EMBLEMS) as EmblemName[];
const isEmblem = (name: string): name is EmblemName => Object.hasOwn(EMBLEMS, name);

/** An unknown name is drawn as handicraft. */
export function Emblem({ name }: { name: string }): JSX.Element {
  return <svg class="emblem" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" dangerouslySetInnerHTML={{ __html: EMBLEMS[isEmblem(name) ? name : 'craft'] }} />;
}
