import { expect, it } from 'vitest'
import { withPartners } from '@/core/plan/added-partners'

it('adds behind those there, and leaves what was typed as it is', () => {
  expect(withPartners('', 'Treasury', '; ')).toBe('Treasury')
  expect(withPartners('Treasury', 'Ombudsperson; Users’ council', '; ')).toBe(
    'Treasury; Ombudsperson; Users’ council',
  )
})

it('names nobody twice, whatever mark stands between and however it is written', () => {
  expect(withPartners('Treasury, Ombudsperson', 'ombudsperson', '; ')).toBe('Treasury, Ombudsperson')
  expect(withPartners('وزارة المالية، أمين المظالم', 'أمين المظالم؛ وزارة المالية', '؛ ')).toBe(
    'وزارة المالية، أمين المظالم',
  )
  expect(withPartners('财政部、监察专员', '监察专员；法院；法院', '；')).toBe('财政部、监察专员；法院')
})

it('takes a comma for a part of the name that is added', () => {
  expect(withPartners('Treasury', 'Ministry of Justice, data unit', '; ')).toBe(
    'Treasury; Ministry of Justice, data unit',
  )
  expect(withPartners('Ministry of Justice, data unit', 'Ministry of Justice, data unit', '; ')).toBe(
    'Ministry of Justice, data unit',
  )
})
