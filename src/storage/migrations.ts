/** One step from a version to the next. Shipped steps are never edited; append. */
export interface Migration {
  readonly name: string
  readonly up: (plan: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

/** Version 2: what the workspace needs besides. */
function workspace(plan: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const edits = typeof plan['edits'] === 'object' && plan['edits'] !== null ? plan['edits'] : {}
  return { ...plan, edits: { participantGroups: [], dismissed: [], ...edits } }
}

/** Version 3: a plan may name the files that it has been, which an app of version 2 refuses. One that names none has none. */
function files(plan: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return plan
}

/** Version 4: a status may say what it was said of. In a plan of before that is not known. */
function saidOf(plan: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return plan
}

export const migrations: readonly Migration[] = [
  { name: 'workspace', up: workspace },
  { name: 'files', up: files },
  { name: 'said-of', up: saidOf },
]

/** The version written today: version 1 is the first that shipped. */
export const CURRENT_VERSION = migrations.length + 1

export function migrate(
  plan: Readonly<Record<string, unknown>>,
  version: number,
): Readonly<Record<string, unknown>> {
  return migrations.slice(version - 1).reduce((current, step) => step.up(current), plan)
}
