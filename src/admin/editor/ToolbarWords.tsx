'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useEffect, useRef } from 'react'

/** By the end of the button's class: what it does, and by which keys. */
const words: Record<string, string> = {
  'dropdown-add': 'Chèn',
  'dropdown-blocks': 'Chèn khối',
  'dropdown-text': 'Kiểu đoạn',
  'dropdown-align': 'Căn lề',
  'button-indentDecrease': 'Giảm thụt lề',
  'button-indentIncrease': 'Tăng thụt lề',
  'button-bold': 'In đậm (Ctrl+B)',
  'button-italic': 'In nghiêng (Ctrl+I)',
  'button-underline': 'Gạch chân (Ctrl+U)',
  'button-strikethrough': 'Gạch ngang chữ',
  'button-subscript': 'Chỉ số dưới',
  'button-superscript': 'Chỉ số trên',
  'button-link': 'Chèn liên kết',
}

const prefix = 'toolbar-popup__'

const name = (button: Element): void => {
  const ending = [...button.classList].find((part) => part.startsWith(prefix) && part.slice(prefix.length) in words)
  const word = ending && words[ending.slice(prefix.length)]
  if (!word || button.getAttribute('title') === word) return
  button.setAttribute('title', word)
  button.setAttribute('aria-label', word)
}

/**
 * Says what the signs of both toolbars mean, to the eye that waits over one and to a screen reader. Payload's buttons have no name at all,
 * and its menus an English one.
 */
const NameButtons = () => {
  const inside = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const field = inside.current?.closest('.rich-text-lexical')
    if (!field) return
    const nameAll = () => field.querySelectorAll(`[class*="${prefix}"]`).forEach(name)
    nameAll()
    // Toolbars come and go, and say their own names again when they change.
    const watch = new MutationObserver(nameAll)
    watch.observe(field, { attributeFilter: ['aria-label', 'class'], childList: true, subtree: true })
    return () => watch.disconnect()
  }, [])
  return <span hidden ref={inside} />
}

export const ToolbarWords = createClientFeature({ plugins: [{ Component: NameButtons, position: 'normal' }] })
