import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button, type ButtonKind } from '@/components/button'
import { Chip } from '@/components/chip'
import { Meter } from '@/components/meter'
import { Notice, type NoticeTone } from '@/components/notice'
import { RiskBar } from '@/components/risk-bar'
import { TextField } from '@/components/text-field'
import { LookPart } from './look-part'
import styles from './look.module.css'

const KINDS: readonly ButtonKind[] = ['main', 'quiet', 'plain', 'danger']
const TONES: readonly NoticeTone[] = ['info', 'success', 'warning']
const VERDICTS = [
  ['go', 'go'],
  ['limited', 'go-limited'],
  ['hold', 'hold'],
] as const

/** The pieces that every screen is made of, alive: the bar moves when its button is pressed. */
export function LookPieces() {
  const { t } = useTranslation(['help', 'taxonomy'])
  const [words, setWords] = useState('')
  const [value, setValue] = useState(64)
  return (
    <>
      <LookPart id="pieces">
        <div className={styles.row}>
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind}>
              {t('look.sample.button')}
            </Button>
          ))}
        </div>
        <div className={styles.row}>
          {VERDICTS.map(([tone, verdict]) => (
            <Chip key={tone} tone={tone}>
              {t(`taxonomy:verdicts.${verdict}`)}
            </Chip>
          ))}
        </div>
        <TextField label={t('look.sample.button')} isShort value={words} onChange={setWords} />
        {TONES.map((tone) => (
          <Notice key={tone} tone={tone}>
            <p>{t('look.sample.notice')}</p>
          </Notice>
        ))}
        <Meter label={t('look.title')} share={0.43} />
      </LookPart>
      <LookPart id="motion">
        <div className={styles.bar}>
          <RiskBar label={t('taxonomy:risks.RS4.name')} value={value} before={51} tone="rs" />
        </div>
        <p>
          <Button onClick={() => setValue(value === 64 ? 38 : 64)}>{t('look.sample.button')}</Button>
        </p>
      </LookPart>
    </>
  )
}
