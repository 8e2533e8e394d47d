import type { Row } from '@/lib/compare/rows'
import type { Option, Site } from '@/lib/facts/site'
import { Cell } from './cell'

type Props = { site: Site; options: readonly Option[]; rows: readonly Row[]; caption: string; notes?: boolean }

/**
 * Questions down, options across. On a phone each question stands alone with its answers under it; since the layout
 * then takes the table apart, its roles are spelled out for screen readers.
 */
export function ComparisonTable({ site, options, rows, caption, notes }: Props) {
  return (
    <table className="cards compare" role="table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Question
          </th>
          {options.map((option) => (
            <th key={option.id} scope="col" role="columnheader">
              <a href={option.href}>{option.name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, i) => (
          // On a phone a question with the answers of every option is longer than a screen: only the first can be seen at
          // once. Rows of two options are short, and an embedded table has no script that lays it out.
          <tr key={row.id} role="row" id={row.id} className={i > 0 && options.length > 2 ? 'later' : undefined}>
            <th scope="row" role="rowheader">
              {row.label}
              <br />
              <span className="small soft font-normal font-text">{row.question}</span>
            </th>
            {options.map((option) => (
              <td key={option.id} role="cell" data-label={option.name}>
                <Cell site={site} option={option} row={row} notes={notes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
