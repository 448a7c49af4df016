import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // files of one worker share the modules that they load: the weights are read once, which saves a third of all time
    isolate: false,
    // the default leaves one core to the watcher
    maxWorkers: '100%',
    globalSetup: ['scripts/setup/report-page.mjs'],
  },
})
