// Pages and the service worker find one another by these.
export const SYNC_CHANNEL = 'kerja-sync';
export const SYNC_LOCK = 'kerja-sync';
/** Tag of the background sync. */
export const OUTBOX_TAG = 'kerja-kirim';
