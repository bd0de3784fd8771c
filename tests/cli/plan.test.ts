import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { PlanJson } from '@/core/plan/plan-json'
import { questionnaire, someAnswers } from '../support/answers'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plan-'))
let count = 0

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/plan.ts', ...args], { cwd: ROOT })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

function file(content: unknown): string {
  const path = join(folder, `answers-${count++}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('plan on the command line', () => {
  it('prints the worked-out plan with the keys that other programs rely on', async () => {
    const answers = someAnswers({ context: { redress: 'none', 'mandatory-use': 'only-channel' } })
    const { code, out } = await run(file(answers), '--format', 'json')
    expect(code).toBe(0)
    const plan = JSON.parse(out) as PlanJson
    expect(plan.answers).toEqual(answers)
    expect(plan.exposures).toHaveLength(13)
    expect(plan.topRisks).toHaveLength(5)
    expect(plan.gates.map((gate) => gate.verdict)).toContain('hold')
    const [first] = plan.items
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining([
        ...[
          'id',
          'principle',
          'risks',
          'title',
          'score',
          'tier',
          'verdict',
          'dependsOn',
          'gate',
          'parts',
          'wave',
        ],
        ...['start', 'end', 'startOffset', 'endOffset', 'unscheduled', 'reasons'],
      ]),
    )
    expect(Object.keys(first?.parts[0] ?? {})).toEqual(
      expect.arrayContaining(['action', 'role', 'stages', 'mode', 'accountable', 'text', 'processes']),
    )
    expect(plan.findOut[0]).toMatchObject({ question: expect.any(String), ask: expect.stringMatching(/\w/) })
    expect(plan.asks[0]).toMatchObject({ role: expect.any(String), safeguard: expect.any(String), text: /./ })
  })

  it('leaves months out and keeps offsets when nobody gave a start', async () => {
    const { startMonth: _, ...answers } = someAnswers()
    const plan = JSON.parse((await run(file(answers))).out) as PlanJson
    const dated = plan.items.filter((item) => item.wave !== null)
    expect(dated.length).toBeGreaterThan(0)
    expect(dated.every((item) => item.start === null && item.startOffset !== null)).toBe(true)
  })

  it('writes the files asked for, and two runs at once give the same bytes', async () => {
    const answers = file(someAnswers())
    const outs = [join(folder, 'one'), join(folder, 'two')]
    const args = [
      '--format',
      'json,pdf,docx,plan',
      '--preset',
      'minister-brief',
      '--date',
      '2026-12-01',
      '--out',
    ]
    const ran = await Promise.all(outs.map((out) => run(answers, ...args, out)))
    expect(ran.map(({ code }) => code)).toEqual([0, 0])
    const [one = '', two = ''] = outs
    const names = readdirSync(one).sort()
    expect(names.map((name) => name.replace(/^answers-\d+/, ''))).toEqual([
      '.docx',
      '.json',
      '.pdf',
      '.plan.json',
    ])
    for (const name of names)
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true)
  })
})

describe('a faulty answers file', () => {
  const options = questionnaire.questions.find((each) => each.id === 'redress')?.options ?? []
  const faults: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['is not JSON', '{ "stage": ', ['not JSON']],
    ['is a list', [], ['answers']],
    ['has an unknown key', { ...someAnswers(), stages: 'design' }, ['stages', 'dpiTypes']],
    [
      'has an unknown question',
      { ...someAnswers(), context: { redres: 'none' } },
      ['context.redres', 'redress'],
    ],
    [
      'has an unknown option',
      { ...someAnswers(), context: { redress: 'some' } },
      ['context.redress', ...options],
    ],
    [
      'has an unknown option of a fact',
      { ...someAnswers(), stage: 'L2' },
      ['stage', 'conception', 'operations'],
    ],
    [
      'has answers that exclude each other',
      { ...someAnswers(), context: { 'lagging-groups': ['none', 'women'] } },
      ['lagging-groups'],
    ],
    ['lacks the DPI types', { ...someAnswers(), dpiTypes: [] }, ['dpiTypes', 'payments']],
    ['lacks the stage', { ...someAnswers(), stage: '' }, ['stage', 'conception']],
    ['lacks the roles', { dpiTypes: ['id'], stage: 'design' }, ['roles', 'advocates']],
    [
      'tries to reach the prototype',
      '{"dpiTypes":["id"],"stage":"design","roles":["donor"],"__proto__":{"a":1}}',
      ['__proto__'],
    ],
  ]

  it.each(faults)(
    'that %s ends with code 2 and one sentence, and writes nothing',
    async (_, content, named) => {
      const out = join(folder, `none-${count}`)
      const { code, out: printed, err } = await run(file(content), '--format', 'json,pdf', '--out', out)
      expect(code).toBe(2)
      expect(printed).toBe('')
      expect(err.trim().split('\n')).toHaveLength(1)
      for (const word of named) expect(err).toContain(word)
      expect(() => readdirSync(out)).toThrow()
    },
  )
})
