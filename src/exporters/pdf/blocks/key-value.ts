import { PALETTE } from '@/core/document/palette'
import type { KeyValueBlock, KeyValueRow } from '@/core/document/plan-document'
import { captionSlabs } from './caption'
import { columnHeight, columnOf, drawColumn } from '@/exporters/pdf/layout/column'
import { columnWidths } from '@/exporters/pdf/layout/column-widths'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import { keptWhole, type Slab, slab } from '@/exporters/pdf/layout/slab'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import { STYLES } from '@/exporters/pdf/layout/style'
import { BODY_RULE, CELL_PADDING, keepsCompany, rowSlab } from '@/exporters/pdf/layout/table-row'
import type { Setting } from './setting'

const KEY_SHARE = 0.3

/** Below the name that stands again on a further page. */
const NAME_GAP = 3

/** Under a heading a first row of several lines may stand alone at a page's foot: there is no header it would be lost with. */
const SHORT_ROW_SHARE = 0.06

export function layKeyValue(block: KeyValueBlock, setting: Setting): readonly Slab[] {
  const { caption, rows, keyShare } = block
  if (rows.length === 0) return captionSlabs(caption, setting.parent.add('Div'), setting)
  const table = setting.parent.add('Table')
  const name = repeatedName(block, setting)
  const slabs = [
    ...captionSlabs(caption, table, setting),
    ...keyValueRows(rows, table, setting, keyShare, name),
  ]
  return keptWhole(slabs, setting.frame.height)
}

/** Says on each further page whose facts these are. Outside the structure, as a table's repeated header is. */
function repeatedName(block: KeyValueBlock, setting: Setting): Slab | undefined {
  const { typesetter, frame, rightToLeft, names, continued } = setting
  const name = names.get(block)
  if (name === undefined) return undefined
  const paragraph = typesetter.shapeText(`${name}${continued}`, 'bold')
  const style = { ...STYLES.tableHeader, ink: PALETTE.inkSoft }
  const owners = new InlineOwners('decoration', paragraph)
  const column = columnOf(typesetter, paragraph, style, frame.width, owners)
  return slab({
    height: columnHeight(column) + NAME_GAP,
    draw: (page, top) => drawColumn(page, column, frame, top, rightToLeft),
  })
}

/** A table of two columns without a header row: the key heads its row. */
export function keyValueRows(
  rows: readonly KeyValueRow[],
  table: StructureElement,
  setting: Setting,
  keyShare = KEY_SHARE,
  repeated?: Slab,
): readonly Slab[] {
  const { typesetter, frame, rightToLeft, continued } = setting
  const body = table.add('TBody')
  const shaped = rows.map((row) => ({
    words: row.key,
    key: typesetter.shapeText(row.key, 'bold'),
    value: typesetter.shape(row.value, 'regular'),
  }))
  const longestKey = Math.max(...shaped.map(({ key }) => key.widestUnit)) * (STYLES.tableHeader.size / 1000)
  const [keyWidth = 0, valueWidth = 0] = columnWidths(
    [
      { share: keyShare, least: longestKey + 2 * CELL_PADDING.across + 0.1 },
      { share: 1 - keyShare, least: 0 },
    ],
    frame.width,
  )
  const keyStyle = { ...STYLES.tableHeader, ink: PALETTE.inkSoft }
  return shaped.map(({ words, key, value }, index) => {
    const element = body.add('TR')
    const keyOwners = new InlineOwners(element.add('TH', { scope: 'Row' }), key)
    const valueOwners = new InlineOwners(element.add('TD'), value)
    const inner = (width: number) => width - 2 * CELL_PADDING.across
    const cells = [
      {
        // No shade to keep clear of: keys stand under the text above.
        offset: -CELL_PADDING.across,
        width: keyWidth,
        column: columnOf(typesetter, key, keyStyle, inner(keyWidth), keyOwners),
      },
      {
        offset: keyWidth - CELL_PADDING.across,
        width: valueWidth + CELL_PADDING.across,
        column: columnOf(
          typesetter,
          value,
          STYLES.table,
          inner(valueWidth + CELL_PADDING.across),
          valueOwners,
        ),
      },
    ]
    const again = (name: string) => {
      const paragraph = typesetter.shapeText(name, 'bold')
      return columnOf(
        typesetter,
        paragraph,
        keyStyle,
        inner(keyWidth),
        new InlineOwners('decoration', paragraph),
      )
    }
    const keyAgain = { title: () => again(words + continued), mark: () => again(continued.trim()) }
    const row = { cells, frame, rightToLeft, rule: BODY_RULE, continued: keyAgain }
    return rowSlab(row, {
      ...(repeated ? { repeated } : {}),
      before: index === 0 ? 4 : 0,
      after: index === rows.length - 1 ? 9 : 0,
      keepWithNext: keepsCompany(row, index, rows.length, SHORT_ROW_SHARE),
    })
  })
}
