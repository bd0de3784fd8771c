import type { Cell, TableBlock } from '@/core/document/plan-document'
import styles from './document-preview.module.css'
import { Spans } from './preview-text'

/** A table where there is room; on a phone each row is a small list, every cell under its column's name. */
export function PreviewTable({
  block: { caption, columns, rows, rowHeader },
}: {
  readonly block: TableBlock
}) {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <table className={styles.table}>
      {caption !== '' && <caption>{caption}</caption>}
      <colgroup>
        {columns.map((column, index) => (
          <col key={index} style={{ inlineSize: `${(100 * column.width) / total}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) =>
              rowHeader && column === 0 ? (
                <th key={column} scope="row" data-heat={cell.heat}>
                  <Paragraphs cell={cell} />
                </th>
              ) : (
                <td key={column} data-label={columns[column]?.header} data-heat={cell.heat}>
                  <Paragraphs cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Paragraphs({ cell }: { readonly cell: Cell }) {
  return cell.paragraphs.map((paragraph, index) => (
    <p key={index}>
      <Spans text={paragraph} />
    </p>
  ))
}
