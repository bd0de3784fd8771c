import i18next from 'i18next'
import { expect, it } from 'vitest'
import { loadInterface, loadNamespaces, startInterface } from '@/i18n/interface'

let isReachable = true
const load = (language: string, namespace: string): Promise<object> =>
  isReachable
    ? Promise.resolve({ word: `${namespace} in ${language}` })
    : Promise.reject(new Error('no network'))

it('says that words did not come, and asks for them again the next time', async () => {
  await startInterface('en', load, ['interface'])
  isReachable = false
  await expect(loadInterface('fr')).rejects.toThrow(/interface in fr/)
  await expect(loadInterface('fr')).rejects.toThrow()
  await expect(loadNamespaces(['plan'])).rejects.toThrow(/plan in en/)
  isReachable = true
  await loadInterface('fr')
  await loadNamespaces(['plan'])
  expect(i18next.getResource('fr', 'interface', 'word')).toBe('interface in fr')
  expect(i18next.getResource('en', 'plan', 'word')).toBe('plan in en')
})
