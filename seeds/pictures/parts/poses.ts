/** Elbow and hand, or knee and foot, in a figure 100 units high whose feet stand at (0, 0). */
export type Limb = readonly [number, number, number, number]

export interface Pose {
  arms: readonly [Limb, Limb]
  legs: readonly [Limb, Limb]
  /** Degrees that the upper body leans. */
  lean?: number
}

const standing: readonly [Limb, Limb] = [
  [-5, -26, -5.5, -1.5],
  [5, -26, 5.5, -1.5],
]
const hanging: Limb = [12.2, -65, 11.6, -49]

export const poses = {
  stand: { arms: [[-12.2, -65, -11.6, -49], hanging], legs: standing },
  handsBack: {
    arms: [
      [-13, -66, -3, -53],
      [13, -66, 3, -53],
    ],
    legs: standing,
  },
  walk: {
    arms: [
      [-12, -66, -15, -52],
      [11.5, -66, 15, -54],
    ],
    legs: [
      [-3, -27, -10, -3],
      [6, -27, 8, -1],
    ],
  },
  /** Both hands held out to the right: giving or receiving. */
  offer: {
    arms: [
      [5, -67, 19, -68],
      [12, -66, 21, -65],
    ],
    legs: standing,
    lean: 2,
  },
  /** Holding something flat before the chest. */
  hold: {
    arms: [
      [-13, -66, -5, -61],
      [13, -66, 5, -61],
    ],
    legs: standing,
  },
  clap: {
    arms: [
      [-13, -68, -2, -71],
      [13, -68, 2, -71],
    ],
    legs: standing,
  },
  raise: {
    arms: [
      [-12.2, -65, -11.6, -49],
      [15, -88, 13, -103],
    ],
    legs: standing,
  },
  point: {
    arms: [
      [-12.2, -65, -11.6, -49],
      [19, -76, 31, -78],
    ],
    legs: standing,
  },
  dig: {
    arms: [
      [7, -60, 17, -48],
      [13, -66, 19, -62],
    ],
    legs: [
      [-7, -26, -12, -1],
      [9, -27, 11, -1],
    ],
    lean: 20,
  },
  push: {
    arms: [
      [10, -66, 23, -58],
      [13, -67, 25, -59],
    ],
    legs: [
      [-8, -27, -16, -2],
      [8, -28, 7, -1],
    ],
    lean: 14,
  },
  shoulder: {
    arms: [
      [-14, -76, -7, -87],
      [13, -72, 17, -84],
    ],
    legs: [
      [-3, -27, -10, -3],
      [6, -27, 8, -1],
    ],
  },
} as const satisfies Record<string, Pose>
