import { Mark } from './Mark.tsx'

/** The panel's icon: in its navigation and breadcrumbs (Payload sizes the box; the sign fills it). */
export function Icon() {
  return <Mark size="100%" title="Lan Tỏa" />
}

export default Icon
