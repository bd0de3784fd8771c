// A thread of its own for each language: what one drawing has loaded late is not there for the next.
import { parentPort, workerData } from 'node:worker_threads'

const { module, language, texts } = workerData
const { renderAhead } = await import(module)
parentPort?.postMessage(await renderAhead(language, texts))
