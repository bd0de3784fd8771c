import type { Plugin } from 'vite'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { faultLine, loadLibrary, loadSafeguardTexts } from '@/cli/load-data'

/** Refuses to build on library data with a fault, so that the app need not check them at each start. */
export function checkData(): Plugin {
  return {
    name: 'check-data',
    apply: 'build',
    buildStart() {
      const read = loadLibrary()
      const faults = read.ok ? LANGUAGES.flatMap((each) => loadSafeguardTexts(each).faults) : read.faults
      if (faults.length > 0) this.error(`the library has faults:\n${faults.map(faultLine).join('\n')}`)
    },
  }
}
