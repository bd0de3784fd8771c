/** Colours of documents and charts, the light palette of the screen; all text pairs meet 4.5:1. */
export const PALETTE = {
  paper: '#ffffff',
  ink: '#17212b',
  inkSoft: '#4a5661',
  inkFaint: '#5c6771',
  line: '#d9d4c8',
  sunk: '#f2efe8',
  accent: '#0b5d5e',
  accentSoft: '#e0efed',
  safety: '#3f4bb0',
  inclusion: '#0b7468',
  structural: '#7b3f6e',
  heat: ['#f6f0e6', '#ecd3b4', '#dba476', '#b75d36', '#7d2f1c'],
  /** Each its own value, so that a screen can put the ink of its theme in place of it. */
  heatInk: ['#17202b', '#17212a', '#18212b', '#fffeff', '#fffffe'],
  go: '#1d6b3a',
  limited: '#8a5a00',
  hold: '#9c1f1f',
} as const
