/** `2026-11-24` → `Selasa, 24 November`. */
export const dayWords = (isoDay: string): string => new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${isoDay}T00:00:00Z`));
