import { Component, type ReactNode } from 'react'
import i18next from 'i18next'

interface Props {
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

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className="failed" role="alert">
        <h1>{i18next.t('app.failedTitle')}</h1>
        <p>{i18next.t('app.failed')}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {i18next.t('app.retry')}
        </button>
      </main>
    )
  }
}
