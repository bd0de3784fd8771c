import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { plainTextOf } from '@/core/document/plain-text'
import type { PlanDocument } from '@/core/document/plan-document'
import type { Exported } from '@/exporters/exporter'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ExportFailed, type ExportJob, type ExportService } from '@/state/exporting'
import { letterheadsForgotten } from '@/state/letterheads'
import { planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { planSchema } from '@/storage/plan-schema'
import { someAnswers } from '../../support/answers'
import { dataOnDisk } from '../../support/data-on-disk'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ country: 'KE', dpiName: 'Huduma' })

async function exporting(make?: ExportService['make'], checkTemplate?: ExportService['checkTemplate']) {
  planStarted(aSavedPlan({ answers }))
  return renderScreen(<PlanScreen tab="export" />, {
    at: '/plans/plan-one/export',
    path: '/plans/:id/export',
    ...(make ? { make } : {}),
    ...(checkTemplate ? { checkTemplate } : {}),
  })
}

beforeEach(letterheadsForgotten)

const done: Exported = { bytes: new Uint8Array([1]), replaced: [] }

it('lets the keyboard reach each picture of the preview, which scrolls by itself on a phone', async () => {
  await exporting()
  const preview = within(screen.getByRole('region', { name: 'Preview' }))
  const pictures = preview.getAllByRole('img')
  expect(pictures.length).toBeGreaterThan(1)
  for (const picture of pictures) {
    const region = picture.closest('[role=region]')
    expect(region).toHaveAttribute('tabindex', '0')
    expect(region).toHaveAccessibleName(picture.closest('figure')?.querySelector('figcaption')?.textContent)
  }
})

it('takes as much for who prepared it as opens again, and says that the rest is missing', async () => {
  const { user } = await exporting()
  const author = screen.getByLabelText('Prepared by')
  await user.click(author)
  await user.paste('x'.repeat(1_001))
  expect(author).toHaveAccessibleDescription(/This field is full at 1,000 characters\./)
  const saved = savedPlan('plan-one')
  expect(saved?.document.author).toHaveLength(1_000)
  expect(planSchema.safeParse(saved).success).toBe(true)
})

it('previews every word of the document', async () => {
  const made: PlanDocument[] = []
  const { user } = await exporting((job) => {
    if ('document' in job) made.push(job.document)
    return Promise.resolve(done)
  })
  await user.click(screen.getByRole('button', { name: 'Make PDF file' }))
  const preview = screen.getByRole('region', { name: 'Preview' }).textContent ?? ''
  const lines = made.flatMap(plainTextOf)
  expect(lines.length).toBeGreaterThan(100)
  for (const line of lines) expect(preview).toContain(line)
})

it('makes a file named after country, system and date, and says where to look', async () => {
  const { user, files } = await exporting()
  await user.click(screen.getByRole('button', { name: 'Make Word file' }))
  expect(files[0]?.name).toMatch(/^kenya-huduma-plan-\d{4}-\d{2}-\d{2}\.docx$/)
  expect(await screen.findByText(/is ready. Look in your downloads/)).toBeVisible()
})

it('names another document than the full plan by what it is, and tables as ever', async () => {
  const { user, files } = await exporting()
  await user.click(screen.getByRole('radio', { name: 'Progress report' }))
  for (const format of ['PDF', 'Word', 'Excel']) {
    await user.click(screen.getByRole('button', { name: `Make ${format} file` }))
  }
  expect(files.map(({ name }) => name.replace(/-\d{4}-\d{2}-\d{2}/, ''))).toEqual([
    'kenya-huduma-plan-progress-report.pdf',
    'kenya-huduma-plan-progress-report.docx',
    'kenya-huduma-plan.xlsx',
  ])
})

it('makes no file in the language before while the words of the one just chosen are on their way', async () => {
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const made: string[] = []
  planStarted(aSavedPlan({ answers }))
  const { user } = await renderScreen(<PlanScreen tab="export" />, {
    at: '/plans/plan-one/export',
    path: '/plans/:id/export',
    data: {
      languages: ['en', 'fr'],
      loadTexts: async (language) => {
        if (language === 'fr') await arrived
        return dataOnDisk.loadTexts(language)
      },
    },
    make: (job) => {
      if ('document' in job) made.push(job.document.language)
      return Promise.resolve(done)
    },
  })
  const language = screen.getByLabelText('Language of the document')
  await user.selectOptions(language, 'fr')
  const make = screen.getByRole('button', { name: 'Make PDF file' })
  await user.click(make)
  expect(made).toEqual([])
  expect(make).toHaveAttribute('aria-disabled', 'true')
  arrive()
  await waitFor(() => expect(make).toHaveAttribute('aria-disabled', 'false'))
  await user.click(make)
  expect(made).toEqual(['fr'])
})

it('remembers preset, paper and whether confidential answers go in', async () => {
  const { user } = await exporting()
  await user.click(screen.getByRole('radio', { name: 'Brief for the minister' }))
  await user.selectOptions(screen.getByLabelText('Paper'), 'US Letter')
  await user.click(screen.getByRole('checkbox', { name: /Include them/ }))
  expect(savedPlan('plan-one')?.document).toMatchObject({
    preset: 'minister-brief',
    paper: 'Letter',
    language: 'en',
    includesSensitive: true,
  })
})

it('keeps the sections chosen with the plan, until another document is chosen', async () => {
  const { user } = await exporting()
  await user.click(screen.getByRole('radio', { name: 'Brief for the minister' }))
  await user.click(screen.getByText('Sections'))
  const signOff = screen.getByRole('checkbox', { name: 'Sign-off' })
  expect(signOff).toBeChecked()
  await user.click(signOff)
  expect(savedPlan('plan-one')?.document.sections).toEqual(['summary', 'short-actions'])
  expect(screen.queryByRole('heading', { name: 'Sign-off' })).not.toBeInTheDocument()
  const kept = planSchema.safeParse(JSON.parse(JSON.stringify(savedPlan('plan-one'))))
  expect(kept.data?.document.sections).toEqual(['summary', 'short-actions'])
  await user.click(screen.getByRole('radio', { name: 'Contract annex' }))
  expect(savedPlan('plan-one')?.document.sections).toBeUndefined()
})

it('has the sections again that were chosen for a document when one comes back from a look at another', async () => {
  const { user } = await exporting()
  await user.click(screen.getByText('Sections'))
  await user.click(screen.getByRole('checkbox', { name: 'Timeline' }))
  const chosen = savedPlan('plan-one')?.document.sections
  expect(chosen).not.toContain('timeline')
  await user.click(screen.getByRole('radio', { name: /^Brief for the minister/ }))
  await user.click(screen.getByRole('radio', { name: /^Full plan/ }))
  expect(savedPlan('plan-one')?.document.sections).toEqual(chosen)
  expect(screen.getByRole('checkbox', { name: 'Timeline' })).not.toBeChecked()
})

it('says that the sections are again those of the document, and keeps the focus among them', async () => {
  const { user } = await exporting()
  await user.click(screen.getByText('Sections'))
  await user.click(screen.getByRole('checkbox', { name: 'Timeline' }))
  const listeners = screen.getAllByRole('status')
  screen.getByRole('button', { name: 'As the document is meant' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('checkbox', { name: 'Timeline' })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Contents' })).toHaveFocus()
  expect(listeners.map(({ textContent }) => textContent)).toContain(
    'The document holds again what it is meant to hold.',
  )
})

it('puts standing and preparer into the document', async () => {
  const made: PlanDocument[] = []
  const { user } = await exporting((job) => {
    if ('document' in job) made.push(job.document)
    return Promise.resolve(done)
  })
  await user.selectOptions(screen.getByLabelText('Standing'), 'Adopted')
  await user.type(screen.getByLabelText('Prepared by'), 'Policy unit')
  await user.click(screen.getByRole('button', { name: 'Make PDF file' }))
  expect(made[0]?.author).toBe('Policy unit')
  expect(made[0]?.footer.text).toContain('Adopted')
})

it('shows progress and can be cancelled', async () => {
  let report: (share: number, section?: string) => void = () => undefined
  let signal: AbortSignal | undefined
  const { user } = await exporting((_job, onProgress, given) => {
    report = onProgress
    signal = given
    return new Promise(() => undefined)
  })
  const listeners = screen.getAllByRole('status')
  await user.click(screen.getByRole('button', { name: 'Make PDF file' }))
  expect(screen.getByRole('button', { name: 'Make PDF file' })).toHaveFocus()
  expect(listeners).toContain(screen.getByText('Making the PDF file').closest('[role=status]'))
  act(() => report(0.4, 'Risk picture'))
  expect(screen.getByRole('img', { name: 'Making the PDF file: 40\u00a0%' })).toBeInTheDocument()
  expect(screen.getByText(/Now: .*Risk picture/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(signal?.aborted).toBe(true)
  expect(screen.getByRole('button', { name: 'Make PDF file' })).toBeEnabled()
  expect(screen.getByRole('button', { name: 'Make PDF file' })).toHaveFocus()
})

it('says when a file could not be made, and tries again', async () => {
  let tries = 0
  const { user } = await exporting(() => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('chunk')) : Promise.resolve(done)
  })
  await user.click(screen.getByRole('button', { name: 'Make Word file' }))
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('button', { name: 'Make Word file' })).toHaveFocus()
  expect(await screen.findByText(/is ready/)).toBeVisible()
})

it('names the characters that no font has', async () => {
  const { user } = await exporting(() =>
    Promise.resolve({ ...done, replaced: [{ character: '🦒', shownAs: 'giraffe face' }] }),
  )
  await user.click(screen.getByRole('button', { name: 'Make PDF file' }))
  expect(await screen.findByText(/1 character is in none of our fonts/)).toBeVisible()
  expect(screen.getByText('🦒 as “giraffe face”')).toBeVisible()
})

it('makes tables and a calendar, and says beside each button what the file holds', async () => {
  const jobs: ExportJob[] = []
  const { user } = await exporting((job) => {
    jobs.push(job)
    return Promise.resolve({ ...done, shortened: 2 })
  })
  const excel = screen.getByRole('button', { name: 'Make Excel file' })
  expect(excel).toHaveAccessibleDescription(/all actions that apply, risks, indicators/)
  await user.click(excel)
  await user.click(screen.getByRole('button', { name: 'Make CSV file' }))
  await user.click(screen.getByRole('button', { name: 'Make calendar file' }))
  expect(jobs.map(({ format }) => format)).toEqual(['xlsx', 'csv', 'ics'])
  expect(jobs.every((job) => 'sheet' in job && job.sheet.tables.actions.rows.length > 50)).toBe(true)
  expect(await screen.findByText(/2 cells are longer than Excel allows/)).toBeVisible()
})

it('offers no calendar before the plan has a start, and says why', async () => {
  const { startMonth: _, ...undated } = answers
  planStarted(aSavedPlan({ answers: undated }))
  await renderScreen(<PlanScreen tab="export" />, { at: '/plans/plan-one/export', path: '/plans/:id/export' })
  const calendar = screen.getByRole('button', { name: 'Make calendar file' })
  expect(calendar).toBeDisabled()
  expect(calendar).toHaveAccessibleDescription(/say when the plan starts/)
})

it('says so when a part did not load', async () => {
  const { user } = await exporting(() => Promise.reject(new ExportFailed('not-loaded', 'font')))
  await user.click(screen.getByRole('button', { name: 'Make PDF file' }))
  expect(await screen.findByText(/did not load\. Check the connection/)).toBeVisible()
})

const fillable = { ok: true, unknownMarks: [] } as const

it('puts the plan into a letterhead that can be filled in', async () => {
  const jobs: ExportJob[] = []
  const { user } = await exporting(
    (job) => {
      jobs.push(job)
      return Promise.resolve(done)
    },
    () => Promise.resolve(fillable),
  )
  await user.upload(screen.getByLabelText('Choose a .docx file'), new File(['x'], 'ministry.docx'))
  expect(await screen.findByText(/made on .*ministry\.docx/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make Word file' }))
  await user.click(screen.getByRole('button', { name: 'Do without the letterhead' }))
  expect(document.body).not.toHaveFocus()
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(said).toContain('The Word file is made without a letterhead.')
  await user.click(screen.getByRole('button', { name: 'Make Word file' }))
  const countries = jobs.map((job) => (job.format === 'docx' ? job.letterhead?.country : 'none'))
  expect(countries).toEqual(['Kenya', undefined])
})

it('keeps the letterhead that it has where another cannot be used, and says both', async () => {
  const looked = [fillable, { ok: false, fault: 'not-docx' } as const]
  const { user } = await exporting(undefined, () => Promise.resolve(looked.shift() ?? fillable))
  const choose = screen.getByLabelText('Choose a .docx file')
  await user.upload(choose, new File(['x'], 'ministry.docx'))
  expect(await screen.findByText(/made on .*ministry\.docx/)).toBeVisible()
  await user.upload(choose, new File(['x'], 'other.docx'))
  expect(await screen.findByText(/other\.docx.* cannot be used/)).toBeVisible()
  expect(screen.getByText(/made on .*ministry\.docx/)).toBeVisible()
})

it('still has the letterhead when one comes back from another part of the plan', async () => {
  const { user } = await exporting(undefined, () => Promise.resolve(fillable))
  await user.upload(screen.getByLabelText('Choose a .docx file'), new File(['x'], 'ministry.docx'))
  expect(await screen.findByText(/made on .*ministry\.docx/)).toBeVisible()
  cleanup()
  await exporting()
  expect(screen.getByText(/made on .*ministry\.docx/)).toBeVisible()
})

it('says why a letterhead cannot be used, and goes on without it', async () => {
  const { user } = await exporting(undefined, () => Promise.resolve({ ok: false, fault: 'no-body' }))
  await user.upload(screen.getByLabelText('Choose a .docx file'), new File(['x'], 'ministry.docx'))
  expect(await screen.findByText(/does not hold \{\{body\}\}/)).toBeVisible()
  expect(screen.queryByText(/is made on/)).toBeNull()
})

it('takes a letterhead with marks that nobody knows, and says which they are and which are known', async () => {
  const { user } = await exporting(undefined, () =>
    Promise.resolve({ ok: true, unknownMarks: ['{{titel}}', '{{ pays }}'] }),
  )
  await user.upload(screen.getByLabelText('Choose a .docx file'), new File(['x'], 'ministry.docx'))
  expect(await screen.findByText(/made on .*ministry\.docx/)).toBeVisible()
  const named = /^Not filled in: .*\{\{titel\}\}.* and .*\{\{ pays \}\}/
  expect(screen.getByText(named, { selector: 'strong' })).toBeVisible()
  expect(screen.getAllByRole('status').some(({ textContent }) => named.test(textContent))).toBe(true)
  expect(screen.getByText(/^Only \{\{title\}\}, \{\{country\}\} and \{\{body\}\} are known/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Do without the letterhead' }))
  expect(screen.queryByText(named)).toBeNull()
})
