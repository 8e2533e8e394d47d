/** The row of headings. Its roles are spelled out, as a table laid out as cards on a phone loses them in some browsers. */
export function TableHead({ labels }: { labels: readonly string[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {labels.map((label) => (
          <th key={label} scope="col" role="columnheader">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}
