import type { AnnexBlock } from '@/api/types'
import classes from './AnnexPreview.module.css'

export function AnnexBlockView({ block, name }: { block: AnnexBlock; name: string }) {
  switch (block.kind) {
    case 'HEADING':
      return <h3 className={classes.heading}>{block.text}</h3>
    case 'PARAGRAPH':
      return <p className={classes.paragraph}>{block.text}</p>
    case 'NOTE':
      return <p className={classes.note}>{block.text}</p>
    case 'TABLE':
      return (
        // A region that scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.scroll} role="region" aria-label={name} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                {block.header.map((cell, at) => (
                  <th key={at} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}
