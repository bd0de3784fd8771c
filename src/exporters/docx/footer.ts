import type { PlanDocument } from '@/core/document/plan-document'
import { Footer, PageNumber, Paragraph, TableCell, TableRow, TextRun } from 'docx'
import { textArea } from './page'
import type { ParagraphStyleId } from './paragraph-styles'
import { planTable } from './plan-table'
import { textRuns } from './spans'

/** The footer's text on one side, the page on the other, in columns so that a long text wraps beside the number. */
export function planFooter(document: PlanDocument): Footer {
  const isRtl = document.direction === 'rtl'
  const cell = (style: ParagraphStyleId, width: number, children: readonly TextRun[]): TableCell =>
    new TableCell({
      width: { size: width, type: 'pct' },
      children: [new Paragraph({ style, children, ...(isRtl ? { bidirectional: true } : {}) })],
    })
  const widths = [80, 20] as const
  const row = new TableRow({
    children: [
      cell('Footer', widths[0], words(document.footer.text, document)),
      cell('FooterPage', widths[1], pageOfPages(document)),
    ],
  })
  const parts = { rows: [row], widths, hasHeaderRow: false, hasRowHeaders: false }
  const table = planTable('PlanFooter', parts, { isRtl, area: textArea(document.paper, 'portrait') })
  return new Footer({ children: [table, new Paragraph({ style: 'Gap' })] })
}

function pageOfPages(document: PlanDocument): readonly TextRun[] {
  const { beforePage, betweenPages, afterPages } = document.footer
  const direction = document.direction === 'rtl' ? { rightToLeft: true } : {}
  return [
    ...words(beforePage, document),
    new TextRun({ ...direction, children: [PageNumber.CURRENT] }),
    ...words(betweenPages, document),
    new TextRun({ ...direction, children: [PageNumber.TOTAL_PAGES] }),
    ...words(afterPages, document),
  ]
}

function words(content: string, document: PlanDocument): readonly TextRun[] {
  return content === '' ? [] : textRuns({ text: content }, document, '')
}
