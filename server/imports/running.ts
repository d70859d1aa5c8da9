/** Imports that this process is working on; kept on globalThis because Next bundles this file more than once. */
const globals = globalThis as typeof globalThis & { askwellImports?: Set<string> };
const running = (globals.askwellImports ??= new Set());

export const isRunning = (importId: string): boolean => running.has(importId);

export async function whileRunning(importId: string, work: () => Promise<void>): Promise<void> {
  running.add(importId);
  try {
    await work();
  } finally {
    running.delete(importId);
  }
}
