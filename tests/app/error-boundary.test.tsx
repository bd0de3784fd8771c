import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link } from '@/components/link'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { expect, it, vi } from 'vitest'
import { ErrorBoundary } from '@/app/error-boundary'

function Broken(): never {
  throw new Error('did not load')
}

function Screens() {
  return (
    <ErrorBoundary address={useLocation().pathname}>
      <Routes>
        <Route path="/" element={<Link to="/plan">To the plan</Link>} />
        <Route path="/plan" element={<Broken />} />
      </Routes>
    </ErrorBoundary>
  )
}

it('lands those who listen on what did not load, and names the window by it', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const user = userEvent.setup()
  render(
    <MemoryRouter>
      <Screens />
    </MemoryRouter>,
  )
  await user.click(screen.getByRole('link'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Part of the app did not load' })).toHaveFocus()
  expect(document.title).toMatch(/^Part of the app did not load/)
  await user.tab()
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus()
  quiet.mockRestore()
})
