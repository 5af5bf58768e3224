/** Nobody eats cloth, baskets or soap: they are not asked about. */
const NEVER_EATEN = new Set(['kain-busana', 'kerajinan', 'rumah-perawatan']);

/** Whether goods of this kind (a category of the first level) can be fresh food. */
export const mayBeFresh = (parent: string): boolean => !NEVER_EATEN.has(parent);
