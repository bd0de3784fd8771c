export function serve(port?: number): Promise<{ readonly address: string; readonly close: () => void }>
