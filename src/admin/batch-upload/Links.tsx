'use client'

import { Link, useConfig } from '@payloadcms/ui'

const useAddress = (): string => `${useConfig().config.routes.admin}/tai-nhieu-anh`

/** Above the list of photographs. */
export const AboveList = () => (
  <p className="batch-link">
    <Link href={useAddress()}>Tải nhiều ảnh một lúc</Link>
  </p>
)

/** In the panel's navigation. */
export const NavLink = () => (
  <Link className="nav__link" href={useAddress()}>
    <span className="nav__link-label">Tải nhiều ảnh</span>
  </Link>
)
