import { writeSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** The counts as the very last line: `N passed, N failed`, and `, N skipped` where there are any. A file that cannot be loaded is a failure. */
export default class CountsLast implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) counts[test.result().state] += 1
      if (module.errors().length > 0 && !tests.some((test) => test.result().state === 'failed')) counts.failed += 1
    }
    const skipped = counts.skipped + counts.pending
    // Other reporters and the teardown still write after this moment.
    process.once('exit', (code) => {
      // What fails outside any test (the set-up, say) fails the run.
      const failed = code === 0 ? counts.failed : Math.max(1, counts.failed)
      writeSync(1, `${counts.passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
    })
  }
}
