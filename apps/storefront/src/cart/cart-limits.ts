/** Pieces of one kind in one cart; beyond it people order by WhatsApp. */
export const MAX_QUANTITY = 999;
