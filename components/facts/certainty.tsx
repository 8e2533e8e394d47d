import { CERTAINTIES, type Certainty as Level } from '@/lib/facts/certainty-levels'

/** How sure we are: a bar of four segments, always with its word. "Not graded" has no bar. */
export function Certainty({ level }: { level: Level }) {
  const filled = level === 'Not graded' ? 0 : 4 - CERTAINTIES.indexOf(level)
  return (
    <span className="cert">
      {filled > 0 && (
        <svg viewBox="0 0 52 10" aria-hidden="true">
          {[0, 1, 2, 3].map((i) => (
            <rect key={i} x={i * 13 + 1} y="1" width="10" height="8" rx="2" className={i < filled ? 'f' : undefined} />
          ))}
        </svg>
      )}
      {level}
    </span>
  )
}
