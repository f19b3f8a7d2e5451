import { mark } from './mark.ts'
import { wordmark } from './wordmark.ts'

const wordScale = 0.5
const wordLeft = 78
const width = wordLeft + wordmark.width * wordScale

/** Sign and name, for the sign-in page. The name takes the theme's text colour, so it reads on light and on dark. */
export function Logo() {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} 64`}
      role="img"
      aria-label="Lan Tỏa"
      style={{ color: 'var(--theme-text, currentColor)', width: '100%', maxWidth: 300, height: 'auto' }}
    >
      {mark.petals.map((petal) => (
        <path key={petal.path} d={petal.path} fill={petal.fill} />
      ))}
      <circle {...mark.seed} />
      <path d={wordmark.path} transform={`translate(${wordLeft} 49) scale(${wordScale})`} fill="currentColor" />
    </svg>
  )
}

export default Logo
