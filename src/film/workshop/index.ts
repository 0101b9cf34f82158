/** The film workshop's page, its check without a script, the library's screenplays as text, and the words' page. */
export { workshopRoutes, type WorkshopServices } from './routes.tsx'
export { openTemplates, type Template, type Templates } from './templates.ts'
export { addresses as workshopAddresses, workshopHref } from './addresses.ts'
