/** The mark: four by four dots that thin towards one corner; the size of each is its share of a full dot. */
export const DOTS = [
  [0, 0, 0.25, 0],
  [0.7, 0.45, 0.5, 0.3],
  [1, 0.95, 0.8, 0.75],
  [1, 1, 1, 1],
]
