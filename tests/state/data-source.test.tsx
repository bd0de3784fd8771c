import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '@/app/error-boundary'
import { languageAhead, samplesAhead, useSamples, useTexts } from '@/state/data-source'
import { DataSourceProvider } from '@/state/data-source-context'
import { dataOnDisk, textsOnDisk } from '../support/data-on-disk'

function Count() {
  return <p>{useSamples('en').length} samples</p>
}

async function show(source: typeof dataOnDisk): Promise<void> {
  await act(async () =>
    render(
      <DataSourceProvider value={source}>
        <MemoryRouter>
          <ErrorBoundary address="/">
            <Suspense fallback={<p>waiting</p>}>
              <Count />
            </Suspense>
          </ErrorBoundary>
        </MemoryRouter>
      </DataSourceProvider>,
    ),
  )
}

describe('bundled data', () => {
  it('load once, however many ask', async () => {
    const loadSamples = vi.fn(dataOnDisk.loadSamples)
    const source = { ...dataOnDisk, loadSamples }
    await show(source)
    await show(source)
    expect(screen.getAllByText('3 samples')).toHaveLength(2)
    expect(loadSamples).toHaveBeenCalledTimes(1)
  })

  it('that are there already are drawn at once, with nothing in between', async () => {
    const source = { ...dataOnDisk }
    await samplesAhead(source, 'en')
    render(
      <DataSourceProvider value={source}>
        <Count />
      </DataSourceProvider>,
    )
    expect(screen.getByText('3 samples')).toBeInTheDocument()
  })

  it('that come at the third try are shown, and nobody hears of the other two', async () => {
    const offline = new Error('offline')
    const loadSamples = vi
      .fn(dataOnDisk.loadSamples)
      .mockRejectedValueOnce(offline)
      .mockRejectedValueOnce(offline)
    await show({ ...dataOnDisk, loadSamples })
    expect(await screen.findByText('3 samples')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('that do not come say so, and come when asked again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const loadSamples = vi.fn(dataOnDisk.loadSamples).mockRejectedValue(new Error('offline'))
    const source = { ...dataOnDisk, loadSamples }
    await show(source)
    expect(await screen.findByRole('alert')).toHaveTextContent('Your plans are safe')
    loadSamples.mockImplementation(dataOnDisk.loadSamples)
    cleanup()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await show(source)
    expect(await screen.findByText('3 samples')).toBeInTheDocument()
    quiet.mockRestore()
  })

  it('are not asked for again when the window is looked at anew', async () => {
    const loadSamples = vi.fn(dataOnDisk.loadSamples)
    await show({ ...dataOnDisk, loadSamples })
    await act(async () => {
      window.dispatchEvent(new Event('visibilitychange'))
      window.dispatchEvent(new Event('focus'))
      window.dispatchEvent(new Event('online'))
    })
    expect(loadSamples).toHaveBeenCalledTimes(1)
  })

  it('known in one language are there in the next before the page turns', async () => {
    const source = { ...dataOnDisk }
    const Name = ({ language }: { readonly language: 'en' | 'fr' }) => (
      <p>{useTexts(language).interface.shell.privacy}</p>
    )
    const page = (language: 'en' | 'fr') => (
      <DataSourceProvider value={source}>
        <Suspense fallback={<p>waiting</p>}>
          <Name language={language} />
        </Suspense>
      </DataSourceProvider>
    )
    const { rerender } = await act(async () => render(page('en')))
    await languageAhead(source, 'en', 'fr')
    rerender(page('fr'))
    expect(screen.getByText(textsOnDisk('fr').interface.shell.privacy)).toBeInTheDocument()
  })
})
