import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { TextLanguage } from '@/components/text-language'

describe('a sentence around words from elsewhere', () => {
  it('sets them apart, and marks their language where it is not that of the page', () => {
    const { container } = render(
      <p>
        <MixedText language="ar">{`Because: ${isolated('نص')}, and ${isolated('آخر')}.`}</MixedText>
      </p>,
    )
    expect(container.innerHTML).toBe('<p>Because: <bdi lang="ar">نص</bdi>, and <bdi lang="ar">آخر</bdi>.</p>')
  })

  it('takes the language of the texts around it, and says nothing of the own one', () => {
    const { container } = render(
      <TextLanguage value="en">
        <MixedText>{isolated(isolated('Own words.'))}</MixedText>
      </TextLanguage>,
    )
    expect(container.innerHTML).toBe('<bdi>Own words.</bdi>')
  })
})
