'use client'

import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

/**
 * Writes what is filled in in a block into the text at once. Payload does so only after a pause and an answer of the server, and drops it
 * when the block is unmounted before: an editor who chooses a photograph and goes on to the next tab would lose it, without a word.
 */
export const KeepBlock = () => {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()

  const values = valuesOf(fields)
  const written = JSON.stringify(values)
  const before = useRef(written)

  useEffect(() => {
    // What stands in the form when it opens is the text's own: to write it back would count as a change.
    if (before.current === written) return
    before.current = written
    const { id, ...rest } = JSON.parse(written) as Record<string, unknown>
    editor.update(
      () => {
        for (const { node } of $dfs()) {
          if (!$isBlockNode(node)) continue
          const { blockName, blockType, id: own } = node.getFields()
          if (own === id) node.setFields({ blockName, ...rest, blockType, id: own }, true)
        }
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    )
  }, [editor, written])

  return null
}

/** Lists count as what their rows say: their own value in the form is how many they are. */
const valuesOf = (fields: FormState): Record<string, unknown> => {
  const plain = Object.entries(fields).map(([path, field]) => [
    path,
    Array.isArray(field.rows) ? { ...field, disableFormData: true } : field,
  ])
  return reduceFieldsToValues(Object.fromEntries(plain), true)
}
