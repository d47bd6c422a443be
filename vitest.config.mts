import { defineConfig } from "vitest/config";

const contract = ["test/labs.test.ts", "test/graders/contract.test.ts", "test/cli/**/*.test.ts"];
const slow = ["test/conformance/**/*.test.ts", ...contract];

export default defineConfig({
  test: {
    // `unit` is the fast part that `npm run check` runs; the others replay recordings and hold every lab to its contract.
    projects: [
      {
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...slow, "test/e2e/**"], testTimeout: 60_000 },
      },
      { test: { name: "conformance", include: ["test/conformance/**/*.test.ts"], testTimeout: 120_000 } },
      { test: { name: "labs", include: contract, testTimeout: 120_000 } },
      // A real browser against the production build; one file at a time, since they share the server and the machine.
      {
        test: {
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
