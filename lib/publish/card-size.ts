/** Pixels of a share card; every network shows this shape whole. */
export const CARD = { width: 1200, height: 630 }
