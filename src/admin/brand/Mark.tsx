import { mark } from './mark.ts'

interface MarkProps {
  /** Edge length in CSS pixels or any CSS length. */
  size: number | string
  /** What a screen reader says; left out where the name stands beside it. */
  title?: string
}

/** The sign alone. */
export function Mark({ size, title }: MarkProps) {
  const spoken =
    title === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': title } as const)
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={mark.viewBox} width={size} height={size} {...spoken}>
      {mark.petals.map((petal) => (
        <path key={petal.path} d={petal.path} fill={petal.fill} />
      ))}
      <circle {...mark.seed} />
    </svg>
  )
}
