/** Runs `total` times `work` with `writers` at a time; the answers come in the order of the calls. */
export async function concurrently<T>(
  writers: number,
  total: number,
  work: (index: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const writer = async () => {
    for (let index = next++; index < total; index = next++) results[index] = await work(index)
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return results
}
