export function serve(port?: number, root?: string): Promise<{ address: string; close: () => void }>
