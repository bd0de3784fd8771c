import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app'
import { startApp } from '@/app/start-app'
import '@/components/tokens.css'
import '@/components/global.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

await startApp()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
