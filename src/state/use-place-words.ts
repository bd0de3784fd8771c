import type { TFunction } from 'i18next'
import { useTranslation } from '@/i18n/use-translation'
import { KINDS, FREQUENCIES } from '@/core/library/kinds'
import { formsOfParts } from '@/core/document/forms-of-parts'
import type { Place } from '@/core/plan/merge-plans'
import { DECISIONS, editOf, STATUSES } from '@/core/plan/plan-edits'
import { PARTS_OF, SAID } from '@/core/plan/said-of'
import { countsOf } from '@/core/plan/progress/progress-by'
import type { SavedPlan, Snapshot } from '@/core/plan/saved-plan'
import { typedDay } from '@/core/plan/typed-day'
import { typedMonth } from '@/core/plan/typed-month'
import { GATES, PRINCIPLES, type Risk, RISKS, ROLES } from '@/core/questionnaire/vocabulary'
import { isolated } from '@/i18n/isolated'
import { formatDate, formatMonth } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useEnglishInstead, useLibrary, useSafeguardTexts } from './data-source'
import { hintName } from './hint-name'
import { useLanguage } from './preferences'

export interface PlaceWords {
  /** An action by the name it has in one of the plans, else in the library. */
  readonly title: (item: string) => string
  /** Which field, without the action or risk it belongs to. */
  readonly field: (place: Place) => string
  /** The field with what it belongs to. */
  readonly place: (place: Place) => string
  readonly value: (value: unknown, place: Place) => string
}

type Say = TFunction<
  ['review', 'workspace', 'plan', 'questionnaire', 'taxonomy', 'safety', 'document', 'interface']
>

/** Says which field of a plan differs between copies, and what stands in it, in the reader's words. */
export function usePlaceWords(plans: readonly SavedPlan[]): PlaceWords {
  const { t, i18n } = useTranslation([
    'review',
    'workspace',
    'plan',
    'questionnaire',
    'taxonomy',
    'safety',
    'document',
    'interface',
  ])
  const language = useLanguage()
  const { locale } = LANGUAGE_TABLE[language]
  const own = useSafeguardTexts(language)
  const english = useEnglishInstead(language)
  const library = useLibrary()
  const ifThere = (key: string): string | null =>
    i18n.exists(key) ? (t as unknown as (key: string) => string)(key) : null

  function title(item: string): string {
    for (const { edits } of plans) {
      const added = edits.ownItems.find(({ id }) => id === item)
      const named = editOf(edits, item).title?.trim() || added?.title.trim()
      if (named) return named
    }
    const library = own[item]?.title ?? english[item]?.title
    const accepted = library ?? plans.find(({ basis }) => basis[item])?.basis[item]?.title
    if (accepted !== undefined) return accepted
    if (plans.some(({ edits }) => edits.ownItems.some(({ id }) => id === item)))
      return t('workspace:own.untitled')
    const reviews = plans.flatMap(({ snapshots }) => snapshots)
    return reviews.findLast(({ items }) => items?.[item])?.items?.[item]?.title ?? t('workspace:gone.unnamed')
  }

  /** Empty where the library has none of the actions any more. */
  function formsOf(item: string, parts: readonly string[]): readonly string[] {
    const safeguard = library.safeguards.find(({ id }) => id === item)
    const text = own[item] ?? english[item]
    return safeguard && text ? formsOfParts(safeguard, text, parts) : []
  }

  function questionOf(id: string): string {
    return ifThere(`questionnaire:questions.${id}.short`) ?? ifThere(`questionnaire:facts.${id}.short`) ?? id
  }

  function named(field: string): string {
    const [first = '', second = ''] = field.split('.')
    if (first === 'risks' && isRisk(second)) return t(`taxonomy:risks.${second}.name`)
    return ifThere(`review:field.${first}`) ?? ifThere(`workspace:field.${first}`) ?? field
  }

  function measureOf(item: string, indicator: string): string {
    const library = (own[item] ?? english[item])?.indicators[indicator]?.measure
    const written = plans.map(({ edits }) => editOf(edits, item).indicators?.[indicator]?.measure?.trim())
    return written.find(Boolean) ?? library ?? t('review:moved.someIndicator')
  }

  function field(place: Place): string {
    switch (place.of) {
      case 'answer':
        return questionOf(place.question)
      case 'evidence':
        return pair(questionOf(place.question), t('review:field.evidence'))
      case 'item':
      case 'own-item':
        return place.field === '' ? t('review:field.whole') : named(place.field)
      case 'indicator': {
        const measure = measureOf(place.item, place.indicator)
        return place.field === '' ? measure : pair(measure, named(place.field))
      }
      case 'risk':
        return place.field === '' ? t('review:field.rating') : named(place.field)
      case 'review':
        return reviewField(place)
      case 'plan':
        return named(place.field)
    }
  }

  /** The day, the action where it is about one, and what of it. */
  function reviewField({ date, action, field: of }: Extract<Place, { of: 'review' }>): string {
    const day = typedDay(date) === null ? date : formatDate(date, locale)
    const review = t('review:field.reviewOf', { date: day })
    const what = of === 'startMonth' ? questionOf(of) : named(REVIEW_FIELDS[of] ?? of)
    const [, indicator] = of.split('.')
    const parts = [
      ...(action === '' ? [] : [isolated(title(action))]),
      ...(indicator === undefined ? [] : [isolated(measureOf(action, indicator))]),
      ...(of === '' ? [] : [what]),
    ]
    return parts.reduce(pair, review)
  }

  function pair(what: string, which: string): string {
    return t('safety:conflict.pair', { what, field: which })
  }

  function place(where: Place): string {
    if ('item' in where) return pair(isolated(title(where.item)), field(where))
    if (where.of !== 'risk') return field(where)
    return pair(isRisk(where.risk) ? t(`taxonomy:risks.${where.risk}.name`) : where.risk, field(where))
  }

  function value(given: unknown, where: Place): string {
    if (given === undefined && where.of === 'own-item' && where.field === '')
      return t('safety:conflict.absent')
    if (given === undefined || given === null || given === '') return t('safety:conflict.nothing')
    if (where.of === 'review' && where.action === '' && where.field === '')
      return reviewValue(given as Snapshot)
    if (Array.isArray(given)) return listValue(given, where)
    if (typeof given === 'number') return numberValue(given, where)
    if (typeof given === 'string') return textValue(given, where)
    if (typeof given === 'object' && 'title' in given) return textValue(given.title, where)
    const fields = Object.values(given).filter((each) => each !== '')
    if (fields.length === 0) return t('safety:conflict.nothing')
    return fields.map((each) => value(each, where)).join(SEPARATOR)
  }

  /** How many actions stood where that day, and what the meeting said. */
  function reviewValue(snapshot: Snapshot): string {
    const counts = countsOf(snapshot)
    const lines = STATUSES.filter((status) => counts[status] > 0).map((status) =>
      t('plan:overview.statusLine', { status: t(`plan:status.${status}`), count: counts[status] }),
    )
    return [...lines, ...(snapshot.note === undefined ? [] : [snapshot.note])].join(SEPARATOR)
  }

  function listValue(given: readonly unknown[], where: Place): string {
    if (where.of === 'plan' && where.field === 'order')
      return t('review:value.order', { count: given.length })
    if ('field' in where && where.field === 'dependsOn') {
      return given.map((id) => title(String(id))).join(SEPARATOR)
    }
    const said = isSaidOf(where) ? formsOf(where.item, given.map(String)) : []
    if (said.length > 0) return said.join(LINE)
    if (isSaidOf(where)) return t('workspace:said.mark')
    const each = given.map((one) => (isHints(where) ? hintName(t, String(one)) : value(one, where)))
    return each.length === 0
      ? t('safety:conflict.nothing')
      : each.join(isLong(given, where) ? LINE : SEPARATOR)
  }

  function numberValue(given: number, where: Place): string {
    if (where.of === 'risk' && (where.field === 'likelihood' || where.field === 'impact')) {
      return ifThere(`workspace:register.${where.field}s.${given}`) ?? String(given)
    }
    if (where.of === 'own-item' && where.field.startsWith('risks')) {
      return ifThere(`workspace:own.strengths.${given}`) ?? String(given)
    }
    // The end is the month after the last.
    if (where.of === 'review' && where.field === 'startOffset')
      return t('review:moved.month', { number: given + 1 })
    if (where.of === 'review' && where.field === 'endOffset')
      return t('review:moved.month', { number: given })
    if (where.of === 'review' && where.field === 'wave' && isWave(given)) return t(`taxonomy:waves.${given}`)
    if (where.of === 'answer' && where.question === 'horizonMonths') {
      return t('interface:wizard.monthsAhead', { count: given })
    }
    return new Intl.NumberFormat(locale).format(given)
  }

  function textValue(given: unknown, where: Place): string {
    const text = String(given)
    if (where.of === 'answer') {
      const { question } = where
      if (text === 'unknown') return t('questionnaire:common.unknown.label')
      const option =
        ifThere(`questionnaire:questions.${question}.options.${text}.label`) ??
        ifThere(`questionnaire:facts.${question}.options.${text}.label`)
      if (option !== null) return option
    }
    if (typedMonth(text) !== null) return formatMonth(text, locale)
    if (typedDay(text) !== null) return formatDate(text, locale)
    return 'field' in where ? codeWords(t, where.field, text) : text
  }

  return { title, field, place, value }
}

/** What stands as a code in a field of a known kind; anything else is the user's own text. */
function codeWords(t: Say, field: string, text: string): string {
  const find = <Code extends string>(codes: readonly Code[]): Code | undefined =>
    codes.find((code) => code === text)
  const [status, decision, gate, kind] = [find(STATUSES), find(DECISIONS), find(GATES), find(KINDS)]
  const [principle, role, frequency] = [find(PRINCIPLES), find(ROLES), find(FREQUENCIES)]
  const tier = find(['priority', 'annex'] as const)
  if (field === 'status' && status) return t(`plan:status.${status}`)
  if (field === 'decision' && decision) return t(`plan:edit.decisions.${decision}`)
  if (field === 'tier' && tier) return t(`review:value.tier.${tier}`)
  if (field === 'gate' && gate) return t(`taxonomy:gates.${gate}`)
  if (field === 'kind' && kind) return t(`taxonomy:kinds.${kind}`)
  if (field === 'principle' && principle) return t(`taxonomy:principles.${principle}`)
  if (field === 'frequency' && frequency) return t(`taxonomy:frequencies.${frequency}`)
  if (field === 'participantGroups' && (text === 'affected-communities' || text === 'private-sector')) {
    return t(`workspace:people.${text}`)
  }
  return role ? t(`taxonomy:roles.${role}`) : text
}

const SEPARATOR = ' · '

/** The screens that show a value keep its lines. */
const LINE = '\n'

type ItemPlace = Extract<Place, { of: 'item' }>

/** What a status or a decision was said of: ids of actions. */
const isSaidOf = (where: Place): where is ItemPlace =>
  where.of === 'item' && SAID.some((said) => PARTS_OF[said] === where.field)

const isHints = (where: Place): boolean => where.of === 'plan' && where.field === 'dismissed'

/** Steps and hints are sentences, and the lines of a sign-off have fields of their own: each stands on a line. */
const isLong = (given: readonly unknown[], where: Place): boolean =>
  isHints(where) ||
  ('field' in where && where.field === 'steps') ||
  given.some((each) => typeof each === 'object')

/** Fields of a review that go by the name of another. */
const REVIEW_FIELDS: Readonly<Record<string, string>> = {
  startOffset: 'startMonth',
  endOffset: 'endMonth',
}

const isWave = (value: number): value is 1 | 2 | 3 => value === 1 || value === 2 || value === 3

const isRisk = (value: string): value is Risk => RISKS.some((risk) => risk === value)
