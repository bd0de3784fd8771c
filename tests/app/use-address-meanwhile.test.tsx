import { render, screen } from '@testing-library/react'
import { HashRouter, useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { useAddressMeanwhile } from '@/app/use-address-meanwhile'

function Place() {
  const { pathname } = useLocation()
  // As if a link were pressed between two steps of the first drawing, before the router listens.
  if (pathname === '/method') window.history.pushState(null, '', '#/library')
  return <p>{pathname}</p>
}

function Drawn() {
  useAddressMeanwhile()
  return (
    <HashRouter>
      <Place />
    </HashRouter>
  )
}

it('follows a link that was pressed while the page was drawn', () => {
  window.location.hash = '#/method'
  render(<Drawn />)
  expect(screen.getByText('/library')).toBeTruthy()
})
