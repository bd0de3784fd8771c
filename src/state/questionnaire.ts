import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import content from '../../data/questionnaire.json'

/** The questions are small and needed at once; checked when built. */
export const questionnaire = content as unknown as Questionnaire
