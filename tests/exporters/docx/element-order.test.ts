// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { all, makeAndOpen } from './read-docx'
import { sampleDocument } from './sample'

/** The order in which wml.xsd of ECMA-376 asks for children; Word may refuse a file that has them otherwise. */
const ORDER = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
} as const

describe.each(['en', 'ar', 'zh'] as const)('a Word file in %s', (language) => {
  it('has its properties in the order of the standard', async () => {
    const opened = await makeAndOpen(sampleDocument(language))
    const names = opened.names.filter((name) => /^word\/[^/]+\.xml$/.test(name))
    const parts = await Promise.all(names.map(opened.part))
    for (const [parent, children] of Object.entries(ORDER)) {
      const order = children.split(' ').map((name) => `w:${name}`)
      const found = parts.flatMap((part) => all(part, parent))
      expect(found.length, parent).toBeGreaterThan(0)
      const places = found.map((each) => [...each.children].map(({ tagName }) => order.indexOf(tagName)))
      expect(places.flat(), parent).not.toContain(-1)
      const mixedUp = places.filter((each) => each.some((place, at) => place < (each[at - 1] ?? 0)))
      expect(mixedUp, parent).toEqual([])
    }
  })
})
