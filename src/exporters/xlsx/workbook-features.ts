import type { Paper } from '@/core/document/plan-document'
import type { PlanSheet, SheetTable } from '@/core/document/plan-sheet'
import type { Feature } from 'write-excel-file/universal'
import { corePropertiesXml } from '../core-properties'
import { rowHeights } from './row-heights'
import { columnLetters, pageXml, printTitles, sheetProperties } from './print-set-up'

type WorkbookFeature = Feature<Blob>

/** Title, subject, preparer, language and date, where file managers and readers' programs look for them. */
export function fileProperties(sheet: PlanSheet): WorkbookFeature {
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override ContentType="${CORE_TYPE}" PartName="/${CORE}"/>` },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core-1" Type="${CORE_RELATION}" Target="${CORE}"/>`,
        },
      },
      write: { files: () => ({ [CORE]: corePropertiesXml(sheet) }) },
    },
  }
}

const CORE = 'docProps/core.xml'
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** Filters on the header, and how each table is printed. */
export function forPrinting(tables: readonly SheetTable[], paper: Paper): WorkbookFeature {
  const nameOf = new Map<string, SheetTable>(tables.map((table) => [table.name, table]))
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: ({ sheet = '' }) => {
            const table = nameOf.get(sheet)
            return table && filterXml(table) + pageXml(table, paper)
          },
          transform: (xml, { sheet = '' }) => {
            const table = nameOf.get(sheet)
            return table ? xml.replace('<sheetViews>', `${sheetProperties(table)}<sheetViews>`) : xml
          },
        },
        'xl/workbook.xml': { transform: (xml) => withPrintTitles(xml, tables) },
      },
    },
  }
}

/** Rows as high as their text needs; not as a height of the user's own, so that Excel fits them anew when one edits. */
export function fittedRows(tables: readonly SheetTable[]): WorkbookFeature {
  const heightsOf = new Map<string, readonly number[]>(tables.map((table) => [table.name, rowHeights(table)]))
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, { sheet = '' }) => {
            const height = tag === 'row' ? heightsOf.get(sheet)?.[index ?? 0] : undefined
            return height === undefined ? attributes : { ...attributes, ht: height }
          },
        },
      },
    },
  }
}

/** "18 months" begins with its figure in Arabic too, which a program that goes by the first letter would put last. */
export const readRightToLeft: WorkbookFeature = {
  files: {
    transform: {
      'xl/styles.xml': { transform: (xml) => xml.replaceAll('<alignment ', '<alignment readingOrder="2" ') },
    },
  },
}

function filterXml({ columns, rows }: SheetTable): string {
  return rows.length === 0 ? '' : `<autoFilter ref="A1:${columnLetters(columns.length)}${rows.length + 1}"/>`
}

function withPrintTitles(xml: string, tables: readonly SheetTable[]): string {
  const names = tables.map(
    (table, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${printTitles(table)}</definedName>`,
  )
  const named = xml.replace(/<definedNames\s*\/>/, `<definedNames>${names.join('')}</definedNames>`)
  if (named === xml) throw new Error('write-excel-file leaves no room for names any more')
  return named
}
