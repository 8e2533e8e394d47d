/** Four by four dots that thin towards one corner; the size of each is its share of a full dot. */
export const DOTS = [
  [0, 0, 0.25, 0],
  [0.7, 0.45, 0.5, 0.3],
  [1, 0.95, 0.8, 0.75],
  [1, 1, 1, 1],
]

export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {DOTS.flatMap((row, y) => row.map((size, x) => size > 0 && <circle key={`${x}${y}`} cx={x * 10 + 5} cy={y * 10 + 5} r={Number((size * 4.2).toFixed(1))} />))}
    </svg>
  )
}
