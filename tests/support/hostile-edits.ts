import type { ItemEdit, OwnItem, PlanEdits } from '@/core/plan/plan-edits'
import { PRINCIPLES } from '@/core/questionnaire/vocabulary'
import { fullEdits } from './full-edits'

const LONG_WORD = 'Datenschutzgrundverordnungsumsetzungsbeauftragtenstellvertreterkonferenzprotokoll'.slice(
  0,
  80,
)
const LONG_TITLE = 'A title that nobody dared to shorten while the committee still met '
  .repeat(4)
  .slice(0, 200)
const LONG_NOTE = 'What was said goes on, sentence after sentence, and none of it may be lost. '
  .repeat(140)
  .slice(0, 10_000)
const MIXED = 'Order 42001 (نظام الشكاوى، المادة 12) – 个人信息保护法 – жалоба 100 % [a/b] =1+1'
const UNSHOWABLE = 'Done 🎉🇰🇪 \u{1f9ff} a\u202eb\u0007c ﷺ \ue000 \u{1f469}\u200d\u{1f4bb}'

/** What a user in no mood to be brief may write into one item. */
const hostileItem: ItemEdit = {
  decision: 'planned',
  decisionReason: LONG_NOTE.slice(0, 2000),
  lead: LONG_WORD,
  partners: `${LONG_WORD} ${MIXED}`,
  costLow: '1'.repeat(40),
  costHigh: 'x'.repeat(80),
  costSource: MIXED,
  notes: LONG_NOTE,
  evidenceLink: `https://example.org/${'a'.repeat(300)}?q=(1)`,
  title: LONG_TITLE,
  sentence: `${UNSHOWABLE} ${LONG_TITLE}`,
  steps: [LONG_WORD, MIXED, UNSHOWABLE, '', 'y'.repeat(500)],
  deliverable: MIXED,
  indicators: { 'own-1': { measure: LONG_TITLE, target: LONG_WORD, baseline: UNSHOWABLE } },
}

/** Edits that break careless documents: everything a field can hold, in the items of the library and in own ones. */
export function hostileEdits(ownItems: number): PlanEdits {
  return {
    ...fullEdits,
    items: { ...fullEdits.items, 'complaint-channels': hostileItem, 'legal-basis': hostileItem },
    ownItems: Array.from({ length: ownItems }, (_, index): OwnItem => ({
      id: `own-${index}`,
      title: index % 7 === 0 ? LONG_TITLE : index % 5 === 0 ? LONG_WORD : `Own action ${index} ${MIXED}`,
      principle: PRINCIPLES[index % PRINCIPLES.length] ?? 'F1',
      risks: { RI1: 2 },
      ...(index % 3 === 0 ? { lead: 'government' } : {}),
      why: index % 11 === 0 ? LONG_NOTE.slice(0, 3000) : UNSHOWABLE,
      edit: index % 50 === 0 ? hostileItem : {},
    })),
    participants: `${LONG_NOTE.slice(0, 4000)} ${UNSHOWABLE}`,
    risks: { RS1: { likelihood: 4, impact: 4, note: LONG_NOTE.slice(0, 1500) } },
    signOff: [
      { post: LONG_TITLE, statement: MIXED },
      { post: '', statement: '' },
    ],
  }
}
