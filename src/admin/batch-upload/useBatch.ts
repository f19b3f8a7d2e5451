'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { sendPhoto, twinsOf } from './send.ts'
import type { Common, Item } from './types.ts'

/** Two at a time: a phone's link is busy with one, and the second fills its pauses. */
const atOnce = 2

/** The photographs of a batch and their way to the server. */
export const useBatch = (api: string, common: Common) => {
  const [items, setItems] = useState<Item[]>([])
  const latest = useRef(items)
  latest.current = items
  const said = useRef(common)
  said.current = common

  const change = useCallback((key: string, changes: Partial<Item>) => {
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...changes } : item)))
  }, [])

  const add = useCallback(
    (files: Iterable<File>) => {
      const added = [...files].map((file): Item => ({
        key: newKey(),
        file,
        preview: URL.createObjectURL(file),
        caption: null,
        alt: null,
        stage: 'waiting',
        progress: 0,
        twins: [],
      }))
      setItems((all) => [...all, ...added])
      // One after the other: each is read whole for its hash.
      void added.reduce(async (before, item) => {
        await before
        // Only a hint: without it the photograph is sent all the same.
        change(item.key, { twins: await twinsOf(api, item.file).catch(() => []) })
      }, Promise.resolve())
    },
    [api, change],
  )

  const remove = useCallback((key: string) => {
    setItems((all) => all.filter((item) => item.key !== key || item.stage === 'sending'))
  }, [])

  const isRunning = items.some(({ stage }) => stage === 'sending')

  /** Sends what waits or failed; `only` names a single one. */
  const send = useCallback(
    async (only?: string) => {
      const queue = latest.current.filter(
        ({ key, stage }) => (only === undefined || key === only) && (stage === 'waiting' || stage === 'failed'),
      )
      const work = async (): Promise<void> => {
        for (let item = queue.shift(); item; item = queue.shift()) {
          const { key } = item
          change(key, { stage: 'sending', progress: 0, problem: undefined })
          const current = latest.current.find((one) => one.key === key) ?? item
          const sent = await sendPhoto(api, current, said.current, (progress) => change(key, { progress }))
          change(key, 'id' in sent ? { stage: 'saved', progress: 1, id: sent.id } : { stage: 'failed', ...sent })
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
    },
    [api, change],
  )

  // Whoever closes the window by mistake is asked first.
  useEffect(() => {
    if (!isRunning) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isRunning])

  return { add, change, isRunning, items, remove, send }
}

/** `crypto.randomUUID` is there in secure contexts only, and an office may reach the panel over plain http. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
