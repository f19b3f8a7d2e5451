import type { TextField } from 'payload'
import { isWebAddress } from '../shapes/link-address.ts'

type Options = { name: string; label: string; description?: string; required?: boolean }

/** An address on the web; nothing but http and https, since readers' pages turn it into a link. */
export const webAddress = ({ name, label, description, required = false }: Options): TextField => ({
  name,
  type: 'text',
  label,
  required,
  maxLength: 2000,
  validate: (value: unknown) => {
    if (!value) return required ? 'Chưa nhập địa chỉ.' : true
    return (typeof value === 'string' && isWebAddress(value)) || 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.'
  },
  admin: { description, placeholder: 'https://' },
})
