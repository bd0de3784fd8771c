import { Component, type ReactNode } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { PageTitle } from '@/components/page-title'

interface Props {
  /** Where the user is: moving on from what failed is always possible. */
  readonly address: string
  readonly children: ReactNode
}

/** A part that does not load or breaks gets a sentence and a retry; the plan is saved and safe. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  override componentDidUpdate({ address }: Props): void {
    if (this.state.hasFailed && address !== this.props.address) this.setState({ hasFailed: false })
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failed /> : this.props.children
  }
}

function Failed() {
  const { t } = useTranslation()
  return (
    <div className="wrap" role="alert">
      <PageTitle title={t('app.failedTitle')} />
      <p>{t('app.failed')}</p>
      <Button kind="main" onClick={() => window.location.reload()}>
        {t('app.retry')}
      </Button>
    </div>
  )
}
