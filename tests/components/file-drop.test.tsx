import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { FileDrop } from '@/components/file-drop'

it('takes a file that was chosen before the app took the page over', async () => {
  const onFile = vi.fn()
  const drop = <FileDrop label="Choose a file" accept=".json" onFile={onFile} />
  const page = document.createElement('div')
  page.innerHTML = renderToString(drop)
  document.body.append(page)
  const file = new File(['{}'], 'plan.json', { type: 'application/json' })
  await userEvent.upload(screen.getByLabelText('Choose a file'), file)
  expect(onFile).not.toHaveBeenCalled()
  render(drop, { container: page, hydrate: true })
  await vi.waitFor(() => expect(onFile).toHaveBeenCalledExactlyOnceWith(file, []))
})

it.each([
  [true, 1],
  [false, 0],
])('hands out what was dropped together only where it takes many: %s', (takesMany, others) => {
  const onFile = vi.fn()
  render(<FileDrop label="Choose a file" accept=".json" takesMany={takesMany} onFile={onFile} />)
  const [one, other] = ['one.json', 'other.json'].map((name) => new File(['{}'], name))
  const field = screen.getByLabelText('Choose a file')
  fireEvent.drop(field, { dataTransfer: { files: [one, other] } })
  expect(onFile).toHaveBeenCalledExactlyOnceWith(one, [other].slice(0, others))
  expect(field).toHaveProperty('multiple', takesMany)
})
