import { DOTS } from '@/content/mark'

export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {DOTS.flatMap((row, y) =>
        row.map(
          (size, x) =>
            size > 0 && <circle key={`${x}${y}`} cx={x * 10 + 5} cy={y * 10 + 5} r={Number((size * 4.2).toFixed(1))} />,
        ),
      )}
    </svg>
  )
}
