import { afterEach, describe, expect, it } from 'vitest'
import { type Language, LANGUAGES } from '@/core/questionnaire/vocabulary'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { planStarted } from '@/state/plans'
import { someAnswers } from '../../support/answers'
import { planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'
import { speak } from '../../support/speak'

const answers = someAnswers({ stage: 'operations', context: { redress: 'none' } })
const [first] = priorityOf(planOf(answers))

async function open(
  language: Language,
  tab: 'actions' | 'risks' | 'people' | 'timeline',
  search = '',
  given = answers,
): Promise<HTMLElement> {
  await speak(language)
  planStarted(aSavedPlan({ answers: given }))
  const { container } = await renderScreen(<PlanScreen tab={tab} />, {
    at: `/plans/plan-one/${tab}${search}`,
    path: `/plans/:id/${tab}`,
    data: { languages: ['en', language] },
  })
  return container
}

afterEach(() => speak('en'))

/** What a sighted reader gets: the text and the labels that the style sheet puts before cells. */
const labelsOf = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll<HTMLElement>('[data-label]')].map((cell) => cell.dataset['label'] ?? '')

describe('words and what they name are set apart as the language does it', () => {
  it('at the rating of a risk', async () => {
    expect(await open('zh', 'risks')).toHaveTextContent(/可能性：\S+ · 影响：\S/)
    document.body.replaceChildren()
    expect(await open('fr', 'risks')).toHaveTextContent(/Probabilité : \S.* · Gravité : \S/)
  })

  it('at what an action leaves behind, one sentence after the other', async () => {
    const place = await open('zh', 'actions', `?item=${first?.id}`)
    expect(place).toHaveTextContent(/最终成果：\S/)
    expect(place).toHaveTextContent(/(现在应做|须补做)。\S*必须在/)
  })

  it('at a next step, before its verdict', async () => {
    const place = await open('zh', 'timeline', '', someAnswers({ stage: 'deployment' }))
    expect(place).toHaveTextContent(/；结论：\S/)
    expect(place).not.toHaveTextContent(/\s结论：/)
  })

  it.each(LANGUAGES)('at every next step, with a mark before its verdict: %s', async (language) => {
    const place = await open(language, 'timeline', '', someAnswers({ stage: 'deployment' }))
    const verdicts = [...place.querySelectorAll('[data-verdict]')]
    const lines = verdicts.flatMap(({ parentElement }) => parentElement?.firstChild?.textContent ?? [])
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.replace(/[\u2066-\u2069]/g, '')).toMatch(/[^.](?:\.|；)$/u)
  })

  it('before the cells of tables that stand one below the other', async () => {
    const labels = labelsOf(await open('fr', 'people'))
    expect(labels.length).toBeGreaterThan(10)
    for (const label of labels) expect(label).toMatch(/\S\u00a0: $/)
  })
})
