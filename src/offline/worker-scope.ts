/** What a service worker has around it, as far as it is used here: the page's own types do not know it. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(kind: 'install' | 'activate', hear: (event: LastingEvent) => void): void
  addEventListener(kind: 'message', hear: (event: MessageEvent & LastingEvent) => void): void
  addEventListener(kind: 'fetch', hear: (event: RequestEvent) => void): void
}

export interface LastingEvent {
  /** Keeps the worker alive until then. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
