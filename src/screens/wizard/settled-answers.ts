import { createContext, useContext } from 'react'
import type { Answers } from '@/core/questionnaire/answers'

/** The answers once there is time for them: what is worked out from them waits, what is chosen does not. */
const SettledAnswers = createContext<Answers>({})

export const SettledAnswersProvider = SettledAnswers.Provider
export const useSettledAnswers = (): Answers => useContext(SettledAnswers)
