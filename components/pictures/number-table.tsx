import { TableHead } from '@/components/site/table-head'

type Props = {
  caption: React.ReactNode
  hidden?: boolean
  head: string[]
  rows: { name: string; cells: React.ReactNode[] }[]
}

/**
 * The numbers of a picture as a plain table: people read either. Where letters are large and room is short its rows
 * stand under each other; since the layout then takes the table apart, its roles are spelled out.
 * @param hidden the caption is for those who do not see the picture
 */
export function NumberTable({ caption, hidden, head, rows }: Props) {
  return (
    <table role="table">
      <caption className={hidden ? 'sr-only' : 'small soft'}>{caption}</caption>
      <TableHead labels={head} />
      <tbody role="rowgroup">
        {rows.map(({ name, cells }) => (
          <tr key={name} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            {cells.map((cell, i) => (
              <td key={head[i + 1]} role="cell" data-label={cells.length > 1 ? head[i + 1] : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
