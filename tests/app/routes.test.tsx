import { describe, expect, it } from 'vitest'
import { fits } from '@/app/fits'
import { routeAt, ROUTES } from '@/app/routes'

describe('an address', () => {
  it('leads to its own screen, whatever stands before it in the table', () => {
    for (const { path } of ROUTES)
      expect(routeAt(`/${path.replace(/:\w+/g, 'f-7').replace('*', 'no/such/place')}`).path).toBe(path)
  })

  it('may be typed with a slash at its end, in capitals, or with signs that addresses encode', () => {
    expect(routeAt('/library/').path).toBe('library')
    expect(routeAt('/Help/Glossary').path).toBe('help/glossary')
    expect(routeAt('/plans/%D9%85/actions').path).toBe('plans/:id/actions')
    expect(routeAt('//').path).toBe('')
  })

  it('that is too long or too short leads to no other screen', () => {
    expect(routeAt('/method/more').path).toBe('*')
    expect(routeAt('/plans').path).toBe('*')
    expect(fits('plans/:id', '/plans/a/b')).toBe(false)
  })
})
