import { createContext } from 'react'

/** The language of the texts that `Foreign` shows below, where it may differ from that of the page. */
export const TextLanguage = createContext<string | undefined>(undefined)
