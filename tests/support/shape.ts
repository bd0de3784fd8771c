/** As much of a JSON Schema as our own schemas make use of. */
interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly items?: Schema
}

/** A line for each field, `plan.edits.items.*.lead?: string maxLength 100000`; `*` stands for any name or place. */
export function shapeOf(schema: unknown, path: string): readonly string[] {
  return inside(schema as Schema, path)
}

function inside(schema: Schema, path: string): readonly string[] {
  const { properties = {}, required = [], additionalProperties, items, anyOf = [] } = schema
  const fields = Object.entries(properties).flatMap(([name, inner]) =>
    field(inner, [path, name].filter(Boolean).join('.'), required.includes(name) ? '' : '?'),
  )
  const others = typeof additionalProperties === 'object' ? field(additionalProperties, `${path}.*`, '') : []
  const each = items ? field(items, `${path}.*`, '') : []
  return [...fields, ...others, ...each, ...anyOf.flatMap((one) => inside(one, path))]
}

function field(schema: Schema, path: string, mark: string): readonly string[] {
  return [`${path}${mark}: ${kindOf(schema)}`, ...inside(schema, path)]
}

/** What may stand there, without what stands inside it. */
function kindOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(kindOf).join(' or ')
  const { properties: _, additionalProperties, propertyNames, items: __, required: ___, type = 'anything', ...rest } = schema // prettier-ignore
  const names = propertyNames ? ` by ${kindOf(propertyNames)}` : ''
  const open = additionalProperties === false ? ' of these' : ''
  const limits = Object.entries(rest).filter(([name]) => name !== '$schema')
  return [
    `${type}${names}${open}`,
    ...limits.map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ].join(' ')
}

/** The fields that a value has, under the same paths. */
export function namedIn(value: unknown, path: string): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (inner: unknown, at: readonly string[]): void => {
    for (const each of at) found.add(each)
    if (typeof inner !== 'object' || inner === null) return
    for (const [name, next] of Object.entries(inner)) {
      walk(
        next,
        at.flatMap((each) => [`${each}.*`, ...(Array.isArray(inner) ? [] : [`${each}.${name}`])]),
      )
    }
  }
  walk(value, [path])
  return found
}
