import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Row {
  readonly comesIn: string
  /** Where it is tried, and words of the test's name. */
  readonly triedIn: readonly (readonly [file: string, name: string])[]
}

/** Whatever may come in, and the tests in which it does. A kind of bad input that is met anew gets a row and a test. */
const ROWS: readonly Row[] = [
  {
    comesIn: 'a plan file that is no plan, cut, too large, newer, with unknown ids, or hostile',
    triedIn: [
      ['tests/storage/read-plan-file.test.ts', 'what is no plan is refused with its reason'],
      ['tests/storage/hostile-files.test.ts', 'opens or is refused with a reason that has a sentence'],
      ['tests/screens/home/home-screen.test.tsx', 'keeps what it cannot open and offers it as it is'],
    ],
  },
  {
    comesIn: 'storage that is full, blocked or cleared, and a private window',
    triedIn: [
      ['tests/e2e/nothing-lost.e2e.ts', 'with a full storage leaves the plan open'],
      ['tests/e2e/nothing-lost.e2e.ts', 'cleared in the middle of the work leaves the plan open'],
      ['tests/storage/plan-store.test.ts', 'says when the storage is blocked, and works without one'],
      ['tests/storage/database.test.ts', 'counts as absent where the browser has one that cannot be opened'],
    ],
  },
  {
    comesIn: 'a library of somebody’s own that fails its schema or breaks a promise',
    triedIn: [
      ['tests/core/library/read-own-library.test.ts', 'is refused whole, with its faults by path'],
      ['tests/screens/library/own-library.test.tsx', 'that has a fault is refused by path, and the plan stays as it was'],
      ['tests/storage/hostile-files.test.ts', 'leaves the bundled one as it was'],
    ],
  },
  {
    comesIn: 'text of 10,000 characters, emoji, mixed scripts, marks that turn the direction',
    triedIn: [
      ['tests/exporters/pdf/text-parity.test.ts', 'keeps 10,000-character notes and cells whole'],
      ['tests/exporters/docx/hostile-text.test.ts', 'comes through whole but for what XML cannot hold'],
      ['tests/exporters/docx/hostile-text.test.ts', 'keeps emoji whole wherever they fall'],
      ['tests/exporters/sheets/xlsx.test.ts', 'comes back whole whatever it is'],
      ['tests/exporters/pdf/pdf.test.ts', 'shows what no font has by name or number, and says so once'],
      ['tests/screens/plan/export-tab.test.tsx', 'names the characters that no font has'],
    ],
  },
  {
    comesIn: 'a cell that starts as a formula does',
    triedIn: [['tests/exporters/sheets/csv.test.ts', 'never stands at the start of a field, whatever was typed']],
  },
  {
    comesIn: 'a link that is none to the web or to mail',
    triedIn: [
      ['tests/exporters/docx/hostile-text.test.ts', 'that are not allowed stay as plain words'],
      ['tests/exporters/pdf/pdf.test.ts', 'follows only links to the web and to mail'],
      ['tests/core/library/read-own-library.test.ts', 'a link that is no web address'],
    ],
  },
  {
    comesIn: 'markup in every field',
    triedIn: [['tests/exporters/docx/hostile-text.test.ts', 'brings in no field and no markup']],
  },
  {
    comesIn: 'a part of the app that does not load',
    triedIn: [
      ['tests/screens/plan/export-tab.test.tsx', 'says so when a part did not load'],
      ['tests/state/data-source.test.tsx', 'that come at the third try are shown'],
    ],
  },
]

describe.each(ROWS)('$comesIn', ({ triedIn }) => {
  it.each(triedIn)('is tried in %s: "%s"', (file, name) => {
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(name)
  })
})
