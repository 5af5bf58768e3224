/** `45 menit`, `sekitar 5 jam`: nobody plans a course by tenths of an hour. */
export const aboutHours = (minutes: number): string => (minutes < 60 ? `${minutes} menit` : `sekitar ${Math.round(minutes / 60)} jam`);
