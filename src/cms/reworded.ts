import type { HorizontalRuleFeature } from '@payloadcms/richtext-lexical'

type Provider = ReturnType<typeof HorizontalRuleFeature>

/** An editor feature with a better name than Payload's Vietnamese has for it («Quy tắc ngang», a horizontal law, for a line). */
export const reworded = (provider: Provider, label: string): Provider => {
  const { feature } = provider
  const i18n = { vi: { label } }
  return {
    ...provider,
    feature:
      typeof feature === 'function'
        ? async (...args: Parameters<typeof feature>) => ({ ...(await feature(...args)), i18n })
        : { ...feature, i18n },
  }
}
