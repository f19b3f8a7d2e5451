'use client'

import { ConfirmationModal, PopupList, TextareaInput, useDocumentInfo, useModal } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

type Props = {
  /** names the button, its window and its field in the page */
  name: string
  label: string
  heading: string
  /** what is going to happen */
  children: ReactNode
  reasonLabel: string
  runningLabel: string
  onConfirm: (reason: string) => Promise<unknown>
}

/** A line of a document's menu that asks for a reason first, which the ledger keeps. */
export const ReasonedButton = ({ children, heading, label, name, onConfirm, reasonLabel, runningLabel }: Props) => {
  const { id } = useDocumentInfo()
  const { toggleModal } = useModal()
  const [reason, setReason] = useState('')
  const modalSlug = `${name}-${String(id)}`
  return (
    <>
      <PopupList.Button id={`action-${name}`} onClick={() => toggleModal(modalSlug)}>
        {label}
      </PopupList.Button>
      <ConfirmationModal
        body={
          <>
            {children}
            <TextareaInput
              label={reasonLabel}
              onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              path={`${name}Reason`}
              required
              rows={3}
              value={reason}
            />
          </>
        }
        confirmingLabel={runningLabel}
        confirmLabel={label}
        heading={heading}
        modalSlug={modalSlug}
        onConfirm={async () => void (await onConfirm(reason))}
      />
    </>
  )
}
