import { createContext, useContext } from 'react'
import type { Answers } from '@/core/questionnaire/answers'

/** All answers, for what is worked out from them inside the block of one question, which is drawn anew for its own alone. */
const AllAnswers = createContext<Answers>({})

export const AllAnswersProvider = AllAnswers.Provider
export const useAllAnswers = (): Answers => useContext(AllAnswers)
