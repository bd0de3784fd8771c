import { readTextPart } from './parts'

/**
 * Starts the app in the single file. Its code is a part like the others; the page's policy knows its hash, so that it
 * may run when it is put in, and nothing else may.
 */
void readTextPart('app.js').then((code) => {
  const script = document.createElement('script')
  script.type = 'module'
  script.textContent = code
  document.head.append(script)
})
