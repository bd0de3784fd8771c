import { PALETTE } from '@/core/document/palette'
import type { KeyValueBlock, KeyValueRow } from '@/core/document/plan-document'
import { captionSlabs } from './caption'
import { columnOf } from '@/exporters/pdf/layout/column'
import { columnWidths } from '@/exporters/pdf/layout/column-widths'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import { keptWhole, type Slab } from '@/exporters/pdf/layout/slab'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import { STYLES } from '@/exporters/pdf/layout/style'
import { BODY_RULE, CELL_PADDING, keepsCompany, rowSlab } from '@/exporters/pdf/layout/table-row'
import type { Setting } from './setting'

const KEY_SHARE = 0.3

/** Under a heading a first row of several lines may stand alone at a page's foot: there is no header it would be lost with. */
const SHORT_ROW_SHARE = 0.06

export function layKeyValue({ caption, rows, keyShare }: KeyValueBlock, setting: Setting): readonly Slab[] {
  if (rows.length === 0) return captionSlabs(caption, setting.parent.add('Div'), setting)
  const table = setting.parent.add('Table')
  const slabs = [...captionSlabs(caption, table, setting), ...keyValueRows(rows, table, setting, keyShare)]
  return keptWhole(slabs, setting.frame.height)
}

/** A table of two columns without a header row: the key heads its row. */
export function keyValueRows(
  rows: readonly KeyValueRow[],
  table: StructureElement,
  setting: Setting,
  keyShare = KEY_SHARE,
): readonly Slab[] {
  const { typesetter, frame, rightToLeft } = setting
  const body = table.add('TBody')
  const shaped = rows.map((row) => ({
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
  return shaped.map(({ key, value }, index) => {
    const element = body.add('TR')
    const keyOwners = new InlineOwners(element.add('TH', { scope: 'Row' }), key)
    const valueOwners = new InlineOwners(element.add('TD'), value)
    const inner = (width: number) => width - 2 * CELL_PADDING.across
    const cells = [
      {
        // No shade to keep clear of: keys stand under the text above.
        offset: -CELL_PADDING.across,
        width: keyWidth,
        column: columnOf(
          typesetter,
          key,
          { ...STYLES.tableHeader, ink: PALETTE.inkSoft },
          inner(keyWidth),
          keyOwners,
        ),
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
    const row = { cells, frame, rightToLeft, rule: BODY_RULE }
    return rowSlab(row, {
      before: index === 0 ? 4 : 0,
      after: index === rows.length - 1 ? 9 : 0,
      keepWithNext: keepsCompany(row, index, rows.length, SHORT_ROW_SHARE),
    })
  })
}
