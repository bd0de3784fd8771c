import { text } from '../plan-document'
import type { WriteSection } from '../section'

export const signOff: WriteSection = (input) => {
  const { say } = input.words
  const blanks = ['post', 'signature', 'date', 'stamp'].map((key) => say(`document:signOff.${key}`))
  const roles = input.plan.context.roles.map((role) =>
    say('document:signOff.role', { role: say(`taxonomy:roles.${role}`) }),
  )
  const labels = [say('document:signOff.institution'), ...roles, say('document:signOff.oversight')]
  return [
    { type: 'heading', level: 1, id: 'sign-off', text: say('document:signOff.heading') },
    { type: 'sign-off', lines: labels.map((label) => ({ label, blanks })) },
    { type: 'paragraph', style: 'small', text: text(say('document:signOff.lead')) },
  ]
}
