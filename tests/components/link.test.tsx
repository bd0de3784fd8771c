import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HashRouter, useLocation } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { Link } from '@/components/link'

beforeEach(() => {
  window.history.replaceState(null, '', '#/library')
})

function Where() {
  const { pathname, search, state } = useLocation() as ReturnType<typeof useLocation> & { state: unknown }
  return <p role="status">{`${pathname}${search} ${JSON.stringify(state)}`}</p>
}

function show() {
  render(
    <HashRouter>
      <Where />
      <Link to="/plans/1?item=a" state={{ part: 'people' }}>
        plan
      </Link>
      <Link to="/library">library</Link>
    </HashRouter>,
  )
}

const where = () => screen.getByRole('status').textContent
const link = (name: string) => screen.getByRole('link', { name })

it('is a real link: its address can be copied or opened in a window of its own', () => {
  show()
  expect(link('plan')).toHaveAttribute('href', '#/plans/1?item=a')
})

it('goes there, with what the screen is told besides', async () => {
  show()
  await userEvent.click(link('plan'))
  expect(where()).toBe('/plans/1?item=a {"part":"people"}')
  expect(window.location.hash).toBe('#/plans/1?item=a')
})

it('leaves a press with a key held to the browser', () => {
  show()
  const taken: boolean[] = []
  // The last to hear of a press; here it also keeps the browser's part from being done.
  const note = (event: MouseEvent): void => {
    taken.push(event.defaultPrevented)
    event.preventDefault()
  }
  window.addEventListener('click', note)
  for (const held of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'none'])
    fireEvent.click(link('plan'), { [held]: true })
  window.removeEventListener('click', note)
  expect(taken).toEqual([false, false, false, false, true])
})

it('adds no step to go back where one is already', async () => {
  show()
  const before = window.history.length
  await userEvent.click(link('library'))
  expect(window.history.length).toBe(before)
  await userEvent.click(link('plan'))
  expect(window.history.length).toBe(before + 1)
})
