import type { Cell, TableBlock } from '@/core/document/plan-document'
import { columnWidths, neededShares } from '@/exporters/docx/column-widths'
import styles from './document-preview.module.css'
import { Spans } from './preview-text'

/** As wide as the preview's paper where its tables are tables, counted in letters of Word's size. */
const PAPER_PT = 520

/** A table where there is room for its words; elsewhere each row is a small list, every cell under its column's name. */
export function PreviewTable({ block }: { readonly block: TableBlock }) {
  const { caption, columns, rows, rowHeader } = block
  const widths = columnWidths(block, PAPER_PT)
  const needed = neededShares(block, PAPER_PT).reduce((sum, share) => sum + share, 0)
  return (
    <table className={needed > 100 ? styles.table : `${styles.table} ${styles.wide}`}>
      {caption !== '' && <caption>{caption}</caption>}
      <colgroup>
        {columns.map((_, index) => (
          <col key={index} style={{ inlineSize: `${widths[index] ?? 0}%` }} />
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
