/** The fixed codes of the framework and of the questionnaire, in the order in which they are shown. */

export const DPI_TYPES = ['id', 'payments', 'data-exchange'] as const
export type DpiType = (typeof DPI_TYPES)[number]

export const STAGES = ['conception', 'design', 'development', 'deployment', 'operations'] as const
export type Stage = (typeof STAGES)[number]

export const ROLES = ['government', 'regulator', 'donor', 'technology-provider', 'advocates'] as const
export type Role = (typeof ROLES)[number]

export const RISKS = [
  'RS1',
  'RS2',
  'RS3',
  'RS4',
  'RI1',
  'RI2',
  'RI3',
  'RI4',
  'SV1',
  'SV2',
  'SV3',
  'SV4',
  'SV5',
] as const
export type Risk = (typeof RISKS)[number]

export const FOUNDATIONAL = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9'] as const
export const OPERATIONAL = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9'] as const
export const PRINCIPLES = [...FOUNDATIONAL, ...OPERATIONAL] as const
export type Principle = (typeof PRINCIPLES)[number]

/** What must be true before the next step may start, in the order in which the steps come. */
export const GATES = [
  'before-data-collection',
  'before-enrolment',
  'before-go-live',
  'before-scale-up',
] as const
export type Gate = (typeof GATES)[number]

export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

export const isStructural = (risk: Risk): boolean => risk.startsWith('SV')
export const isFoundational = (principle: Principle): boolean => principle.startsWith('F')
export const stageIndex = (stage: Stage): number => STAGES.indexOf(stage)
