import { useTranslation } from '@/i18n/use-translation'
import { EmptyState, PICTURE_NAMES } from '@/components/empty-state'
import { Icon, ICON_NAMES } from '@/components/icon'
import { PageHeading } from '@/components/page-heading'
import { Identifier } from './identifier'
import { LookPart } from './look-part'
import { LookPieces } from './look-pieces'
import styles from './look.module.css'
import { Swatches } from './swatches'

const SIZES = ['text-8', 'text-7', 'text-6', 'text-5', 'text-4', 'text-3', 'text-2', 'text-1'] as const
const SPACES = ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] as const

/** `#/look`: the visual language written down, drawn by the very tokens and pieces it speaks of. */
export function LookScreen() {
  const { t } = useTranslation('help')
  return (
    <div className={`wrap ${styles.look}`}>
      <PageHeading title={t('look.title')} lead={t('look.lead')} />
      <LookPart id="character" />
      <LookPart id="colour">
        <Swatches />
      </LookPart>
      <LookPart id="type">
        {SIZES.map((size) => (
          <p key={size} className={styles.specimen} style={{ fontSize: `var(--${size})` }}>
            {t('look.title')} <Identifier>{`--${size}`}</Identifier>
          </p>
        ))}
      </LookPart>
      <LookPart id="space">
        {SPACES.map((space) => (
          <p key={space} className={styles.space}>
            <Identifier>{`--${space}`}</Identifier>
            <span style={{ inlineSize: `var(--${space})` }} />
          </p>
        ))}
      </LookPart>
      <LookPart id="icons">
        <ul className={styles.icons}>
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} /> <Identifier>{name}</Identifier>
            </li>
          ))}
        </ul>
      </LookPart>
      <LookPieces />
      <LookPart id="pictures">
        <div className={styles.pictures}>
          {PICTURE_NAMES.map((name) => (
            <EmptyState key={name} picture={name} title={<Identifier>{name}</Identifier>} />
          ))}
        </div>
      </LookPart>
    </div>
  )
}
