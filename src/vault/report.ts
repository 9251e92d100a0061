/** A fault of ours is shown as one, and keeps nothing else from going on. */
export function report(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
