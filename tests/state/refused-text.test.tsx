import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The app as a reload starts it: nothing of it is left in memory. */
async function loaded() {
  vi.resetModules()
  const { refusedText, textRefused } = await import('@/state/refused-text')
  const { keepNothingChosen } = await import('@/state/browser-storage')
  return { refusedText, textRefused, keepNothingChosen }
}

const kept = (): readonly string[] => Object.keys(sessionStorage)

beforeEach(() => sessionStorage.clear())

describe('what could not be kept in a field', () => {
  it('is there as typed after a reload, until it is mended', async () => {
    const before = await loaded()
    before.textRefused('plan-one', 'parallelActions', '99')
    const after = await loaded()
    expect(after.refusedText('plan-one', 'parallelActions')).toBe('99')
    expect(after.refusedText('plan-two', 'parallelActions')).toBeNull()
    after.textRefused('plan-one', 'parallelActions', null)
    expect(after.refusedText('plan-one', 'parallelActions')).toBeNull()
    expect((await loaded()).refusedText('plan-one', 'parallelActions')).toBeNull()
  })

  it('lives as long as the page where nothing is to be kept', async () => {
    const { keepNothingChosen, refusedText, textRefused } = await loaded()
    keepNothingChosen(true)
    textRefused('plan-one', 'parallelActions', '99')
    expect(refusedText('plan-one', 'parallelActions')).toBe('99')
    expect(kept()).toEqual([])
    keepNothingChosen(false)
  })

  it('goes with “Clear everything”, from the memory of the window too, and from other windows', async () => {
    const { refusedText, textRefused } = await loaded()
    const { everythingCleared } = await import('@/state/clear-everything')
    textRefused('plan-one', 'parallelActions', '99')
    await everythingCleared()
    expect(refusedText('plan-one', 'parallelActions')).toBeNull()
    const { startListening } = await import('@/state/other-windows')
    startListening()
    textRefused('plan-one', 'parallelActions', '99')
    const other = new BroadcastChannel('dpi-safeguards-planner')
    other.postMessage({ kind: 'cleared' })
    await vi.waitFor(() => expect(refusedText('plan-one', 'parallelActions')).toBeNull())
    other.close()
    expect(kept()).toEqual([])
  })

  it('goes from this browser with its plan alone', async () => {
    const { textRefused } = await loaded()
    const { deletedWhole } = await import('@/state/deletion')
    for (const plan of ['plan-one', 'plan-two']) textRefused(plan, 'parallelActions', '99')
    await deletedWhole('plan-one')
    expect(kept()).toEqual(['dpi-safeguards-refused:plan-two:parallelActions'])
  })
})
