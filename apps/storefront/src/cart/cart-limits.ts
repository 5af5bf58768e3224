/** As the orders context decides (a spec keeps them equal); repeated so that pages stay free of everything but words and shapes. */
export const MAX_QUANTITY = 999;
