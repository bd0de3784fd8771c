/** What sets a sentence apart from the one before, which is in this language: Chinese has no blank there. */
export const betweenSentences = (language: string): string => (language === 'zh' ? '' : ' ')
