import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PICTURE_NAMES } from '@/components/empty-state'
import { ICON_NAMES } from '@/components/icon'
import { LookScreen } from '@/screens/look/look-screen'
import { renderScreen } from '../../support/render-screen'
import { speak } from '../../support/speak'

afterEach(() => speak('en'))

it('marks the names that the code gives as code in English, whatever language the page is in', async () => {
  await speak('ar')
  await renderScreen(<LookScreen />, { at: '/look', path: '/look' })
  for (const name of [...PICTURE_NAMES, ...ICON_NAMES, '--text-8', '--s1', '--ink']) {
    for (const shown of screen.getAllByText(name)) {
      expect(shown, name).toHaveProperty('tagName', 'CODE')
      expect(shown, name).toHaveAttribute('lang', 'en')
      expect(shown, name).toHaveAttribute('dir', 'ltr')
    }
  }
})
