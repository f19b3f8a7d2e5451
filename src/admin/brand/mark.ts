/**
 * The product's sign: petals of light that open out of one point, as a good example spreads from one person. A square of 64 units.
 * The colours hold on light and on dark grounds alike; gaps of two units keep the petals apart at 16 pixels.
 */
export const mark = {
  viewBox: '0 0 64 64',
  petals: [
    { path: 'M23.7 52.1C15.9 55.1 5.1 58.9 1.3 46.9C10 37.8 18 46 23.7 52.1Z', fill: '#eda02f' },
    { path: 'M40.3 52.1C46 46 54 37.8 62.7 46.9C58.9 58.9 48.1 55.1 40.3 52.1Z', fill: '#eda02f' },
    { path: 'M26.5 46.9C15.2 42 -0.3 34.9 4.3 18.5C21.3 18.1 24.4 34.8 26.5 46.9Z', fill: '#e3632a' },
    { path: 'M37.5 46.9C39.6 34.8 42.7 18.1 59.7 18.5C64.3 34.9 48.8 42 37.5 46.9Z', fill: '#e3632a' },
    { path: 'M32 45C25.7 32.7 17.3 15.5 32 4C46.7 15.5 38.3 32.7 32 45Z', fill: '#cf2b33' },
  ],
  seed: { cx: 32, cy: 54, r: 4.6, fill: '#cf2b33' },
} as const
