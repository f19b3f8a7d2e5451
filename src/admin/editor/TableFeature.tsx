'use client'

import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'

type Provider = ReturnType<typeof TableFeatureClient>
type Feature = Exclude<Provider['feature'], (...args: never[]) => unknown>

const label = 'Bảng'

/** Payload's table, whose two menu entries say «Table» in every language. The words of a cell's own menu stand in table-menu.css. */
export const TableFeature: typeof TableFeatureClient = (props) => {
  const provider = TableFeatureClient(props)
  return typeof provider.feature === 'function' ? provider : { ...provider, feature: inVietnamese(provider.feature) }
}

const inVietnamese = ({ slashMenu, toolbarFixed, ...feature }: Feature): Feature => ({
  ...feature,
  slashMenu: {
    ...slashMenu,
    groups: (slashMenu?.groups ?? []).map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, keywords: [...(item.keywords ?? []), 'bảng', 'bang'], label })),
    })),
  },
  toolbarFixed: {
    ...toolbarFixed,
    groups: (toolbarFixed?.groups ?? []).map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, label })),
    })),
  },
})
