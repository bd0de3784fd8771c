import type { Condition } from '../library/condition'
import type { DpiContext } from '../questionnaire/context'
import { evaluate, isUnsafe, undecidedBy, type Verdict } from './evaluate'
import type { ConditionNumber, LibraryIndex } from './index-library'

/** The verdicts of one plan: a large library repeats its conditions, so each is worked out once, when first asked. */
export class Verdicts {
  private readonly verdicts: (Verdict | undefined)[]
  private readonly unsafe: (boolean | undefined)[]

  constructor(
    private readonly index: LibraryIndex,
    private readonly context: DpiContext,
  ) {
    this.verdicts = index.conditions.map(() => undefined)
    this.unsafe = index.conditions.map(() => undefined)
  }

  of(number: ConditionNumber): Verdict {
    return (this.verdicts[number] ??= evaluate(this.conditionAt(number), this.context))
  }

  isUnsafe(number: ConditionNumber): boolean {
    return (this.unsafe[number] ??= isUnsafe(this.conditionAt(number), this.context))
  }

  undecidedBy(number: ConditionNumber): readonly string[] {
    return undecidedBy(this.conditionAt(number), this.context)
  }

  private conditionAt(number: ConditionNumber): Condition {
    const condition = this.index.conditions[number]
    if (!condition) throw new Error(`the index holds no condition ${number}`)
    return condition
  }
}
