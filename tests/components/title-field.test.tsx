import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TitleField } from '@/components/title-field'

it('says of an empty title that was handed in that it is needed, until there is one, and takes 300 characters', () => {
  const field = (value: string, isRefused: boolean) => (
    <TitleField label="Title" value={value} isRefused={isRefused} onChange={() => undefined} />
  )
  const { rerender } = render(field('', false))
  const input = screen.getByLabelText('Title')
  expect(input).not.toHaveAccessibleDescription()
  rerender(field(' ', true))
  expect(input).toHaveAccessibleDescription('A plan needs a title.')
  rerender(field('N', true))
  expect(input).not.toHaveAccessibleDescription()
  expect(input).toHaveAttribute('maxLength', '300')
})
