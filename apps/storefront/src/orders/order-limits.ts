export const COMPLAINT_LIMITS = { text: 1000, photos: 5, photoBytes: 8 * 1024 * 1024 } as const;
