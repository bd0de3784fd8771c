import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { textFiles } from '@/build/text-files'
import { mustLoadLibrary } from '@/cli/load-data'
import { PRINCIPLES } from '@/core/questionnaire/vocabulary'

const { load } = textFiles(false) as { readonly load: (id: string) => string }

it('lays the words of each safeguard into the file of its principle, and into no other', () => {
  const source = load(resolve('data/text/fr/interface.json?safeguards'))
  const files = [...source.matchAll(/(\w\d): "data:application\/json,([^"]*)"/g)]
  const inFiles = files.map(([, principle = '', json = '']) => [
    principle,
    Object.keys(JSON.parse(decodeURIComponent(json)) as object).sort(),
  ])
  const { safeguards } = mustLoadLibrary()
  const inLibrary = PRINCIPLES.map((principle) => [
    principle,
    safeguards
      .filter((each) => each.principle === principle)
      .map(({ id }) => id)
      .sort(),
  ])
  expect(inFiles).toEqual(inLibrary)
})
