import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import { Details } from '@/components/details'
import { PRESETS, sectionsToChoose } from '@/core/document/presets'
import type { SectionName } from '@/core/document/section-list'
import type { DocumentChoices } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { presetOf } from './document-options'

interface Props {
  readonly choices: DocumentChoices
  readonly onChoose: (choices: Partial<DocumentChoices>) => void
}

/** What the document holds, ticked; what is taken out or put in is kept with the plan. */
export function SectionPicker({ choices, onChoose }: Props) {
  const { t } = useTranslation('presets')
  const preset = presetOf(choices)
  const own: readonly SectionName[] = PRESETS[preset].sections
  const chosen = choices.sections ?? own
  return (
    <Details summary={t('sections.legend')} isOpenAtFirst={choices.sections !== undefined}>
      <ChoiceList
        legend={t('sections.lead')}
        kind="many"
        isDense
        choices={sectionsToChoose(preset).map((id) => ({ id, label: t(`sections.names.${id}`) }))}
        chosen={chosen}
        onChoose={(sections) => onChoose({ sections })}
      />
      {choices.sections !== undefined && (
        <Button
          kind="plain"
          onClick={({ currentTarget }) => {
            onChoose({ sections: undefined })
            announced(t('sections.resetDone'))
            // The button goes with what it undid.
            currentTarget.closest('details')?.querySelector('input')?.focus()
          }}
        >
          {t('sections.reset')}
        </Button>
      )}
    </Details>
  )
}
