import '../../admin/styles/preview.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: 'Bản xem trước · Lan Tỏa', robots: { index: false, follow: false } }

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="vi">
    <body>{children}</body>
  </html>
)

export default Layout
