/** Purpose of the sealed hand-over code: what is sealed for one use cannot be opened for another. */
export const PICKUP_CODE = 'pickup-code';
/** Six digits and five tries: one guess in 200,000. */
export const MAX_TRIES = 5;
