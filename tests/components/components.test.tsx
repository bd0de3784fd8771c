import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from '@/components/dialog'
import { FacetFields } from '@/components/facet-fields'
import { Meter } from '@/components/meter'
import { MonthField } from '@/components/month-field'
import { RiskBar } from '@/components/risk-bar'
import { SaveNotice } from '@/components/save-notice'

describe('a dialog', () => {
  it('is named by its title and tells when it is closed', async () => {
    const onClose = vi.fn()
    render(
      <Dialog title="Rename" isOpen onClose={onClose}>
        <p>…</p>
      </Dialog>,
    )
    expect(screen.getByRole('dialog', { name: 'Rename' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('a month field', () => {
  function Month({ onKeep }: { readonly onKeep: (month: string) => void }) {
    const [month, setMonth] = useState('')
    const keep = (next: string): void => {
      setMonth(next)
      onKeep(next)
    }
    return <MonthField label="Start" value={month} onChange={keep} />
  }

  it('hands on whole months only, and explains half a one where the browser has no picker', async () => {
    const onKeep = vi.fn()
    render(<Month onKeep={onKeep} />)
    const field = screen.getByLabelText('Start')
    field.setAttribute('type', 'text')
    Object.defineProperty(field, 'type', { get: () => 'text', set: () => undefined })
    await userEvent.type(field, '2027-1')
    await userEvent.tab()
    expect(onKeep).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent('2027-09')
    await userEvent.type(field, '1')
    expect(onKeep).toHaveBeenLastCalledWith('2027-11')
    expect(screen.queryByRole('alert')).toBeNull()
    // As an Arabic keyboard writes it.
    await userEvent.clear(field)
    await userEvent.type(field, '٢٠٢٧-٠٩')
    expect(onKeep).toHaveBeenLastCalledWith('2027-09')
    // As people write it: read when the field is left, since half of it may be another month.
    await userEvent.clear(field)
    await userEvent.type(field, '2027/1')
    expect(onKeep).toHaveBeenLastCalledWith('')
    await userEvent.type(field, '2')
    await userEvent.tab()
    expect(onKeep).toHaveBeenLastCalledWith('2027-12')
    expect(field).toHaveValue('2027-12')
    await userEvent.clear(field)
    await userEvent.type(field, 'March 2028')
    await userEvent.tab()
    expect(field).toHaveValue('2028-03')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

it('asks the browser for its month picker once, not at each drawing', () => {
  const field = <MonthField label="Start" value="" onChange={() => undefined} />
  const { rerender } = render(field)
  const made = vi.spyOn(document, 'createElement')
  rerender(<MonthField {...field.props} value="2027-09" />)
  expect(made).not.toHaveBeenCalled()
  made.mockRestore()
})

describe('a risk bar', () => {
  it('says in words where the risk stood before', () => {
    render(<RiskBar label="Exclusion" value={64} before={58} tone="ri" />)
    expect(screen.getByText(/64/)).toHaveTextContent('64, before 58')
  })

  it('says nothing of before where nothing moved', () => {
    render(<RiskBar label="Exclusion" value={64} before={64} tone="ri" />)
    expect(screen.getByText('64')).toBeVisible()
  })
})

describe('a save notice', () => {
  it.each([
    ['storage-full', 'storage is full'],
    ['storage-blocked', 'keeps nothing'],
    ['changed-elsewhere', 'another window'],
  ] as const)('says what %s means and offers a file', async (result, words) => {
    const onSaveToFile = vi.fn()
    render(<SaveNotice result={result} onSaveToFile={onSaveToFile} />)
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }))
    expect(onSaveToFile).toHaveBeenCalledOnce()
  })
})

describe('what is said in words already', () => {
  it('a bar does not say again', () => {
    const { container, rerender } = render(<Meter share={0.4} />)
    expect(container).toHaveTextContent('')
    expect(screen.queryByRole('img')).toBeNull()
    rerender(<Meter share={0.4} label="Making the file: 40 %" />)
    expect(screen.getByRole('img', { name: 'Making the file: 40 %' })).toBeInTheDocument()
  })

  it('the choices below a fold do not say again, yet are a group of that name', () => {
    const role = { id: 'role', name: 'Authority', summary: 'Authority', isOpenAtFirst: true, chosen: [] }
    render(<FacetFields facets={[{ ...role, checks: [] }]} onToggle={vi.fn()} />)
    expect(screen.getAllByText('Authority')).toHaveLength(1)
    expect(screen.getByRole('group', { name: 'Authority' })).toBeVisible()
  })
})
