import { loadPlanReader } from '@/storage/read-plan-file'

// As the app does before it reads a plan.
await loadPlanReader()
