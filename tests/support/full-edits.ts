import type { PlanEdits } from '@/core/plan/plan-edits'

/** Every field that a user can fill, some of them badly: a cost that is no number, an end before the start. */
export const fullEdits: PlanEdits = {
  items: {
    'complaint-channels': {
      decision: 'planned',
      decisionReason: 'Promised to parliament',
      decisionParts: ['complaint-channels.government-design'],
      lead: 'Head of Complaints',
      partners: 'Ombudsperson',
      startMonth: '2027-06',
      endMonth: '2027-03',
      status: 'limited',
      statusParts: ['complaint-channels.government-design', 'complaint-channels.regulator.upkeep'],
      costLow: 'about a million',
      costHigh: 90_000,
      costCurrency: 'EUR',
      costSource: 'Two offers',
      indicators: {
        'decided-in-time': { baseline: '31 %', target: '90 %', latest: '54 %', latestDate: 'last autumn' },
        'own-1': { measure: 'Calls answered', verification: 'Call log', frequency: 'monthly' },
      },
      notes: 'First line\nsecond line',
      evidenceLink: 'see folder 7',
      title: 'A complaint line people can afford',
      sentence: 'Open one free number.',
      steps: ['Rent the line', 'Train ten people'],
      deliverable: 'A number that answers',
    },
    'no-such-safeguard': { notes: 'Written when the library still had it' },
  },
  ownItems: [
    {
      id: 'own-boats',
      title: 'Two enrolment boats',
      principle: 'F2',
      risks: { RI1: 3 },
      kind: 'process',
      lead: 'government',
      accountable: 'regulator',
      gate: 'before-enrolment',
      dependsOn: ['complaint-channels'],
      why: 'The river districts have no road.',
      edit: { lead: 'Director of Field Operations', startMonth: '2027-02', endMonth: '2027-04' },
    },
  ],
  order: ['own-boats', 'complaint-channels'],
  risks: { RS1: { likelihood: 3, impact: 4, note: 'After the breach of 2025' } },
  participants: 'Ministry; two nomadic councils',
  participantGroups: ['government', 'affected-communities'],
  signOff: [{ post: 'Minister', statement: 'Approves' }],
  dismissed: ['too-many'],
}
