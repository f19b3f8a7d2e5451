import { APIError } from 'payload'
import { fileTooLargeMessage, MAX_SIDE } from './limits.ts'

type Code = 'missing-file' | 'unsupported-file' | 'file-too-large' | 'image-too-large' | 'broken-image' | 'broken-file'

/** A file that is not taken in: 400, or 413 where it is too large. Nothing of it is stored. */
export class FileRefused extends APIError<{ code: Code; errors: { message: string; path: string }[] }> {
  constructor(message: string, code: Code, status = 400) {
    super(message, status, { code, errors: [{ message, path: 'file' }] }, true)
  }
}

export const missingFile = () => new FileRefused('Chưa chọn tệp.', 'missing-file')

/** @param found what the bytes say the file is, e.g. `HEIC`, or undefined */
export const unsupportedFile = (accepted: string, found: string | undefined) =>
  new FileRefused(
    `${found ? `Đây là tệp ${found}, không nhận được.` : 'Không nhận ra loại tệp này.'} ${accepted}`,
    'unsupported-file',
  )

export const fileTooLarge = () => new FileRefused(fileTooLargeMessage, 'file-too-large', 413)

const inVietnamese = (value: number) => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 })
const megapixels = (pixels: number) => `${inVietnamese(pixels / 1_000_000)} megapixel`

/** @param kind what the limit is for, e.g. `Ảnh WebP` */
export const imageTooLarge = ({ width, height }: { width: number; height: number }, limit: number, kind: string) =>
  new FileRefused(
    `Ảnh quá lớn: ${inVietnamese(width)} × ${inVietnamese(height)} điểm ảnh, tức ${megapixels(width * height)}. ` +
      `${kind} tối đa ${megapixels(limit)}, mỗi cạnh tối đa ${inVietnamese(MAX_SIDE)} điểm ảnh.`,
    'image-too-large',
    413,
  )

export const brokenImage = () =>
  new FileRefused('Ảnh bị hỏng hoặc chưa tải lên trọn vẹn. Hãy mở thử trên máy rồi tải lên lại.', 'broken-image')

export const brokenFile = () =>
  new FileRefused('Tệp PDF bị hỏng hoặc chưa tải lên trọn vẹn. Hãy mở thử trên máy rồi tải lên lại.', 'broken-file')
