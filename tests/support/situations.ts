import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { questionnaire } from './answers'
import { planOf } from './plans'

export const SITUATIONS = fileURLToPath(new URL('../golden/situations/', import.meta.url))

export interface Situation {
  /** One sentence: what this situation is there to show. */
  readonly probes: string
  readonly answers: Answers
}

export const situationNames: readonly string[] = readdirSync(SITUATIONS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort()

export function situationOf(name: string): Situation {
  const { probes, answers } = JSON.parse(readFileSync(`${SITUATIONS}${name}.json`, 'utf8')) as Situation
  const read = readAnswers(questionnaire, answers)
  if (!read.ok) throw new Error(`${name}: ${read.fault.code} at ${read.fault.key}`)
  return { probes, answers: read.answers }
}

export const planOfSituation = (name: string): Plan => planOf(situationOf(name).answers)
