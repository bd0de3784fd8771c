import { PALETTE } from '@/core/document/palette'
import { hex } from './hex'

/** The looks of tables: a change of the style changes every table that has it. */
export type TableStyleId = 'PlanTable' | 'PlanFacts' | 'PlanSignOff' | 'PlanFooter'

/** Top, left, bottom, right, in twips. */
const CELL_MARGINS = [45, 75, 35, 75] as const

export function tableStylesXml(): readonly string[] {
  return [
    tableStyleXml('TableNormal', 'Normal Table', {
      isDefault: true,
      borders: '',
      cellMargins: [0, 108, 0, 108],
    }),
    tableStyleXml('PlanTable', 'Plan Table', {
      borders: border('top', SOFT) + border('bottom', SOFT) + border('insideH', LINE),
      cellMargins: CELL_MARGINS,
      firstRow: border('bottom', SOFT),
    }),
    // A style of its own: LibreOffice shades the first row of any table whose style has a header.
    tableStyleXml('PlanFacts', 'Plan Facts', {
      borders: border('top', SOFT) + border('bottom', SOFT) + border('insideH', LINE),
      cellMargins: CELL_MARGINS,
    }),
    tableStyleXml('PlanSignOff', 'Plan Sign-off', {
      borders:
        border('top', SOFT) + border('bottom', SOFT) + border('insideH', SOFT) + border('insideV', LINE),
      cellMargins: CELL_MARGINS,
    }),
    tableStyleXml('PlanFooter', 'Plan Footer', { borders: border('top', LINE), cellMargins: [85, 0, 0, 0] }),
  ]
}

interface TableLook {
  readonly isDefault?: true
  /** In the order of the schema: top, bottom, insideH, insideV. */
  readonly borders: string
  /** Top, left, bottom, right, in twips. */
  readonly cellMargins: readonly [number, number, number, number]
  /** Rules of the first row, which is also shaded. */
  readonly firstRow?: string
}

function tableStyleXml(id: string, name: string, look: TableLook): string {
  const [top, left, bottom, right] = look.cellMargins
  return [
    `<w:style w:type="table"${look.isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    look.isDefault ? '<w:semiHidden/>' : '<w:basedOn w:val="TableNormal"/><w:qFormat/>',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    look.borders === '' ? '' : `<w:tblBorders>${look.borders}</w:tblBorders>`,
    '<w:tblCellMar>',
    `<w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/>`,
    `<w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/>`,
    '</w:tblCellMar></w:tblPr>',
    look.firstRow === undefined ? '' : firstRowXml(look.firstRow),
    '</w:style>',
  ].join('')
}

function firstRowXml(borders: string): string {
  const shading = `<w:shd w:val="clear" w:color="auto" w:fill="${hex(PALETTE.sunk)}"/>`
  return `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${borders}</w:tcBorders>${shading}</w:tcPr></w:tblStylePr>`
}

interface Rule {
  readonly color: string
  /** Width in eighths of a point. */
  readonly eighths: number
}

const SOFT: Rule = { color: PALETTE.inkSoft, eighths: 6 }
const LINE: Rule = { color: PALETTE.line, eighths: 4 }

function border(side: 'top' | 'bottom' | 'insideH' | 'insideV', rule: Rule): string {
  return `<w:${side} w:val="single" w:sz="${rule.eighths}" w:space="0" w:color="${hex(rule.color)}"/>`
}
