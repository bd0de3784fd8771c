import { describe, expect, it } from 'vitest'
import { fileNameOf } from '@/core/document/file-name'

const name = (...parts: readonly string[]) => fileNameOf(parts, '2026-12-01', 'pdf')

describe('the name of a file', () => {
  it('says country, system, plan and date', () => {
    expect(name('Togo', 'Civil ID', 'plan')).toBe('togo-civil-id-plan-2026-12-01.pdf')
    expect(name('Côte d’Ivoire', '', 'plan')).toBe('côte-d-ivoire-plan-2026-12-01.pdf')
    expect(name('تونس', 'الهوية', 'خطة')).toBe('تونس-الهوية-خطة-2026-12-01.pdf')
  })

  it('holds nothing that a system could take for a path, a command or a device', () => {
    const hostile = name('../../etc', 'a\\b:c*?"<>|\u0000\n', '\u202efdp.exe', 'CON', '. .', '%20&$(x)`')
    expect(hostile).toMatch(/^[a-z0-9][a-z0-9-]*-2026-12-01\.pdf$/)
    expect(name('', '…')).toBe('2026-12-01.pdf')
  })

  it('ends what is too long with a whole word, unless little would be left', () => {
    const long = 'الهوية الرقمية والمدفوعات الفورية وتبادل البيانات'
    expect(name('تونس', long, 'خطة')).toBe('تونس-الهوية-الرقمية-والمدفوعات-الفورية-خطة-2026-12-01.pdf')
    expect(name(`${'a'.repeat(70)} bc`)).toBe(`${'a'.repeat(70)}-2026-12-01.pdf`)
    expect(name(`身份 ${'数字支付'.repeat(10)}`)).toBe(`身份-${'数字支付'.repeat(5)}数-2026-12-01.pdf`)
    expect(name('a'.repeat(80), 'plan')).toBe(`${'a'.repeat(72)}-plan-2026-12-01.pdf`)
  })

  it('stays under 255 bytes in any script, and cuts no character in two', () => {
    for (const letter of ['a', 'é', 'ш', '字', '\u{20bb7}', 'कि']) {
      const long = name(letter.repeat(300), letter.repeat(300), letter.repeat(300))
      expect(Buffer.byteLength(long)).toBeLessThanOrEqual(255)
      expect(long).not.toMatch(/\p{Surrogate}/u)
    }
  })
})
