import { performance } from 'node:perf_hooks'

const WARM_UPS = 5
export const RUNS = 25

export interface Measured {
  /** Elapsed time, as the user waits. */
  readonly ms: number
  /** What the process itself spent, all threads of it: steadier where other work shares the machine. */
  readonly cpuMs: number
}

/** The median of several runs, after some that warm up. */
export function measure(work: () => unknown): Measured {
  for (let run = 0; run < WARM_UPS; run++) work()
  const runs = Array.from({ length: RUNS }, () => {
    // Asking for the processor's time takes milliseconds of its own on some machines: it stands outside.
    const before = process.cpuUsage()
    const start = performance.now()
    work()
    const ms = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    return { ms, cpuMs: (user + system) / 1000 }
  })
  return { ms: medianOf(runs.map((run) => run.ms)), cpuMs: medianOf(runs.map((run) => run.cpuMs)) }
}

export function medianOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}
