import type { Plugin } from 'vite'
import { aheadLinks } from './ahead-links.mjs'
import { headers, policy, policyInHeaderOnly } from './response-headers.json'

interface HostingFile {
  readonly file: string
  readonly content: string
}

/** By name. The page carries the policy itself; as a header it also keeps the page out of other pages' frames. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...policy, ...policyInHeaderOnly].join('; '),
  ...headers,
}

const LONG = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

/** Ready for those who put the app on a server of theirs: files under `assets/` bear their content in their name. */
export function hostingFiles(): readonly HostingFile[] {
  return [
    { file: 'nginx.conf', content: nginx() },
    { file: 'Caddyfile', content: caddy() },
    { file: '_headers', content: staticHosts() },
  ]
}

/** Static hosts that read `_headers` find it beside the page, with what the page of this build waits for. */
export function emitHeaders(): Plugin {
  return {
    name: 'emit-headers',
    apply: 'build',
    generateBundle: {
      // The styles have their names by then.
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        const ahead = page?.type === 'asset' ? aheadLinks(String(page.source)) : ''
        const rule = ahead === '' ? '' : `\n/\n  Link: ${ahead}\n`
        this.emitFile({ type: 'asset', fileName: '_headers', source: staticHosts() + rule })
      },
    },
  }
}

const entries = Object.entries(RESPONSE_HEADERS)

/** What nginx does not compress unless it is named; fonts are compressed already. */
const COMPRESSED =
  'text/css text/javascript application/javascript application/json application/wasm image/svg+xml'

/** A location with headers of its own takes none from the server around it, so each has all of them. */
function nginx(): string {
  const all = (cache: string): string =>
    [...entries, ['Cache-Control', cache] as const]
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n')
  return `# Inside your \`server { … }\`, with \`root\` at the folder that \`npm run build\` wrote.
gzip on;
gzip_types ${COMPRESSED};

location / {
${all(ASK_AGAIN)}
}

location /assets/ {
${all(LONG)}
}
`
}

/** Caddy applies the rule for the longer path first, so the one for all others has to leave that path out. */
function caddy(): string {
  const lines = entries.map(([name, value]) => `    ${name} "${value}"`).join('\n')
  return `# Put your own address here, and the folder that \`npm run build\` wrote.
planner.example.org {
  root * /srv/planner
  file_server
  encode gzip

  header {
${lines}
  }

  @assets path /assets/*
  @others not path /assets/*
  header @assets Cache-Control "${LONG}"
  header @others Cache-Control "${ASK_AGAIN}"
}
`
}

/**
 * Two rules for one path would be joined by some hosts, so what is not under `assets/` keeps the host's own caching; but
 * for the worker, from whose file browsers learn that there is a new version.
 */
function staticHosts(): string {
  const lines = entries.map(([name, value]) => `  ${name}: ${value}`).join('\n')
  return `/*
${lines}

/assets/*
  Cache-Control: ${LONG}

/service-worker.js
  Cache-Control: ${ASK_AGAIN}
`
}
