import type { GlobalConfig } from 'payload'
import { FrontPage } from './front-page.ts'
import { SiteSettings } from './site-settings.ts'

export const globals: GlobalConfig[] = [FrontPage, SiteSettings]
