import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { startLanguage, useLanguage } from '@/state/preferences'

const Shown = () => <p>{useLanguage()}</p>

it('a page drawn ahead is drawn in the language that was started, not in the first there was', () => {
  startLanguage(['fr'], ['en', 'fr'])
  expect(renderToString(<Shown />)).toBe('<p>fr</p>')
})
