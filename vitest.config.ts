import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,integration,host,e2e}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
