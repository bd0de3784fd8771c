import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { loadSafeguardTexts } from '@/cli/load-data'
import { type DataSource, DataSourceProvider } from '@/state/data-source-context'
import { useWords } from '@/state/use-words'
import { dataOnDisk } from '../support/data-on-disk'

const ID = 'complaint-channels'
const french = loadSafeguardTexts('fr').texts

function Title() {
  const { text, language } = useWords('fr').safeguard(ID)
  return <p lang={language}>{text.title}</p>
}

async function show(own: Partial<DataSource>): Promise<void> {
  await act(async () =>
    render(
      <DataSourceProvider value={{ ...dataOnDisk, languages: ['en', 'fr'], ...own }}>
        <Suspense fallback={<p>waiting</p>}>
          <Title />
        </Suspense>
      </DataSourceProvider>,
    ),
  )
}

it('sends for no English words where a language has all of its own', async () => {
  const loadSafeguardTexts = vi.fn(dataOnDisk.loadSafeguardTexts)
  await show({ loadSafeguardTexts })
  expect(screen.getByText(french[ID]?.title ?? '?')).toHaveAttribute('lang', 'fr')
  expect(loadSafeguardTexts.mock.calls.map(([language]) => language)).toEqual(['fr'])
})

it('has the English of a safeguard stand in where a language lacks it', async () => {
  const { [ID]: _, ...others } = french
  await show({
    loadSafeguardTexts: async (language) =>
      language === 'fr' ? others : dataOnDisk.loadSafeguardTexts(language),
  })
  expect(screen.getByText('Free complaint channels that people can reach')).toHaveAttribute('lang', 'en')
})
