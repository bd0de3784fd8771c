import { heading, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import type { SectionInput, WriteSection } from '../section'

/** Attestations with room to sign: the user's own lines, else one for each authority; and one for those who watch. */
export const signOff: WriteSection = (input) => {
  const { say } = input.words
  const blanks = ['post', 'signature', 'date', 'stamp'].map((key) => say(`document:signOff.${key}`))
  const own = ownLines(input)
  const lines = own.length > 0 ? own : standardLines(input)
  // The post is named already: nobody need write it again.
  const signed = own.length > 0 ? blanks.slice(1) : blanks
  const comment = ['comment', 'signature', 'date'].map((key) => say(`document:signOff.${key}`))
  return [
    heading(1, 'sign-off', say('document:signOff.heading')),
    paragraph(say('document:signOff.lead'), 'lead'),
    {
      type: 'sign-off',
      lines: [
        ...lines.map((label) => ({ label, blanks: signed })),
        { label: say('document:signOff.oversight'), blanks: comment },
      ],
    },
  ]
}

function ownLines(input: SectionInput): readonly string[] {
  return input.record.edits.signOff.flatMap(({ post, statement }) => {
    const [who, what] = [isolate(input, post.trim()), isolate(input, statement.trim())]
    if (who === '' && what === '') return []
    if (what === '') return [who]
    return [who === '' ? what : input.words.say('document:labelled', { label: who }) + what]
  })
}

function standardLines(input: SectionInput): readonly string[] {
  const { say } = input.words
  const roles = input.plan.context.roles.map((role) =>
    say('document:signOff.role', { role: say(`taxonomy:roles.${role}`) }),
  )
  return [say('document:signOff.institution'), ...roles]
}
