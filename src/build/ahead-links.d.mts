export function aheadLinks(html: string): string
