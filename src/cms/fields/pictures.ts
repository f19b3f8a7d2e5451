import type { UploadField } from 'payload'

type Options = Partial<Pick<UploadField, 'required' | 'custom'>> & { name: string; label: string; description?: string }

/** One photograph of the media collection. */
export const picture = ({ description, ...field }: Options): UploadField => ({
  type: 'upload',
  relationTo: 'media',
  ...field,
  admin: { description },
})

/** Several photographs, in order. */
export const pictures = ({ name, label, description }: Options): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label,
  admin: { description, isSortable: true },
})

/** One scan or consent paper; never leaves the panel. */
export const privateFile = ({ name, label, description }: Options): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'private-files',
  label,
  admin: { description },
})
