import '@payloadcms/next/css'
import '../../admin/styles/panel.css'
import '../../admin/styles/table-menu.css'
import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { isAnswered, serverFunctions } from '../../admin/server-functions.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  // As Payload's own answer to whoever is not signed in: a screen left open overnight keeps what was typed on it.
  if (!(await isAnswered(await getPayload({ config }), await headers(), args))) return null
  return handleServerFunctions({ ...args, config, importMap, serverFunctions })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
