import type { PlanSheet, SheetTable } from '@/core/document/plan-sheet'
import type { Feature } from 'write-excel-file/universal'
import { corePropertiesXml } from '../core-properties'
import { escapeXml } from '../xml-text'

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

/** Filters on the header; printed across the width of a turned page, the header on each. */
export function forPrinting(tables: readonly SheetTable[]): WorkbookFeature {
  const nameOf = new Map<string, SheetTable>(tables.map((table) => [table.name, table]))
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: ({ sheet = '' }) => {
            const table = nameOf.get(sheet)
            return (table ? filterXml(table) : '') + PAGE
          },
          transform: (xml) => xml.replace('<sheetViews>', `${FIT}<sheetViews>`),
        },
        'xl/workbook.xml': { transform: (xml) => withPrintTitles(xml, tables) },
      },
    },
  }
}

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const PAGE =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'

function filterXml({ columns, rows }: SheetTable): string {
  return rows.length === 0 ? '' : `<autoFilter ref="A1:${columnLetters(columns.length)}${rows.length + 1}"/>`
}

function withPrintTitles(xml: string, tables: readonly SheetTable[]): string {
  const names = tables.map(({ name }, index) => {
    const quoted = `'${name.replaceAll("'", "''")}'`
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quoted)}!$1:$1</definedName>`
  })
  const named = xml.replace(/<definedNames\s*\/>/, `<definedNames>${names.join('')}</definedNames>`)
  if (named === xml) throw new Error('write-excel-file leaves no room for names any more')
  return named
}

/** 1 is A, 27 is AA. */
function columnLetters(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26))
}
