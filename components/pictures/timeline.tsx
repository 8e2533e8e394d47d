import { Copy } from '@/components/facts/copy'
import type { Citations } from '@/lib/facts/citations'
import type { Option, Site } from '@/lib/facts/site'

/** What happens when, from the first day: a list that reads as a line of months. */
export function Timeline({ site, option, cites }: { site: Site; option: Option; cites?: Citations }) {
  return (
    <ol className="plain timeline">
      {option.timeline.map((step) => (
        <li key={`${step.month}-${step.label}`}>
          <b>{whenText(step.month, step.to)}</b>
          <br />
          <Copy site={site} text={step.label} cites={cites} />
        </li>
      ))}
    </ol>
  )
}

/** Months from the start in the unit people use: "Weeks 2 to 6", "Month 3", "Year 5". */
export function whenText(month: number, to?: number): string {
  if (month === 0 && to === undefined) return 'At the start'
  const small = (to ?? month) < 2 && !(Number.isInteger(month) && (to === undefined || Number.isInteger(to)) && month > 0)
  const [unit, scale] = small ? ['Week', 52 / 12] : month >= 24 && month % 12 === 0 ? ['Year', 1 / 12] : ['Month', 1]
  const [from, end] = [Math.round(month * scale), to === undefined ? undefined : Math.round(to * scale)]
  return end === undefined || end === from ? `${unit} ${from}` : `${unit}s ${from} to ${end}`
}
