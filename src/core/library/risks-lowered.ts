import { type Risk, RISKS } from '../questionnaire/vocabulary'

/** What something lowers, the strongest first and else in the order of the framework: that of a file means nothing. */
export function risksLowered(risks: Readonly<Partial<Record<Risk, number>>>): readonly Risk[] {
  const strength = (risk: Risk): number => risks[risk] ?? 0
  return (Object.keys(risks) as Risk[]).sort(
    (a, b) => strength(b) - strength(a) || RISKS.indexOf(a) - RISKS.indexOf(b),
  )
}
