import { act, render, screen } from '@testing-library/react'
import { Component, type ReactNode, startTransition, Suspense, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Namespace } from '@/i18n/texts'
import { changeInterface, startInterface } from '@/i18n/interface'
import { useTranslation } from '@/i18n/use-translation'

let isReachable = true
const load = (language: string, namespace: Namespace): Promise<object> =>
  isReachable
    ? Promise.resolve({ app: { name: `${namespace} in ${language}` } })
    : Promise.reject(new Error('no network'))

beforeAll(() => startInterface('en', load, ['interface']))

beforeEach(async () => {
  isReachable = true
  await changeInterface('en')
})

let drawn = 0
function Name({ of }: { readonly of?: Namespace }) {
  drawn++
  const { t } = useTranslation(of)
  return <p>{(t as (key: string) => string)('app.name')}</p>
}

const inWaiting = (part: ReactNode) => <Suspense fallback={<p>waiting</p>}>{part}</Suspense>

it('says the words of the language of now, and those of another as soon as it is chosen', async () => {
  render(<Name />)
  expect(screen.getByText('interface in en')).toBeVisible()
  await act(() => changeInterface('fr'))
  expect(screen.getByText('interface in fr')).toBeVisible()
})

it('gives the same function to all who say the same words, so that nothing is worked out anew for it', async () => {
  const given: unknown[] = []
  function Two() {
    given.push(useTranslation('interface').t, useTranslation().t)
    return null
  }
  render(<Two />)
  expect(new Set(given).size).toBe(1)
  await act(() => changeInterface('fr'))
  expect(new Set(given).size).toBe(2)
})

it('waits for words that are still on the way, and no longer', async () => {
  await act(async () => render(inWaiting(<Name of="help" />)))
  expect(await screen.findByText('help in en')).toBeVisible()
})

it('goes on where it waited, with all that the component does after it', async () => {
  const onRecoverableError = vi.fn()
  function Later() {
    const { t } = useTranslation('review')
    const [said] = useState('here')
    useEffect(() => undefined, [])
    return <p>{`${(t as (key: string) => string)('app.name')} ${said}`}</p>
  }
  const page = document.createElement('div')
  document.body.append(page)
  const root = createRoot(page, { onRecoverableError })
  await act(async () => startTransition(() => root.render(inWaiting(<Later />))))
  expect(await screen.findByText('review in en here')).toBeVisible()
  await act(() => changeInterface('fr'))
  expect(await screen.findByText('review in fr here')).toBeVisible()
  expect(onRecoverableError).not.toHaveBeenCalled()
  act(() => root.unmount())
})

it('fails where the words cannot be had, and does not ask for ever', async () => {
  isReachable = false
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await act(async () => render(<Failing>{inWaiting(<Name of="terms" />)}</Failing>))
  expect(await screen.findByText('failed')).toBeVisible()
  const times = drawn
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(drawn).toBe(times)
})

it('is not told of a change once it is gone', async () => {
  const { unmount } = render(<Name />)
  unmount()
  const times = drawn
  await act(() => changeInterface('fr'))
  expect(drawn).toBe(times)
})

class Failing extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError = () => ({ hasFailed: true })
  override render(): ReactNode {
    return this.state.hasFailed ? <p>failed</p> : this.props.children
  }
}
