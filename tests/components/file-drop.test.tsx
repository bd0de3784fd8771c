import { render, screen } from '@testing-library/react'
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
  await vi.waitFor(() => expect(onFile).toHaveBeenCalledExactlyOnceWith(file))
})
