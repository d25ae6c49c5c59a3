/** A failure whose message says all that its reader needs: it is shown without a stack. */
export class Explained extends Error {
  isExplained = true;
}

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function telling(what, work) {
  console.log(`\n▸ ${what} …`);
  const since = performance.now();
  const result = await work();
  console.log(`▸ ${what}: ${seconds(since)}`);
  return result;
}

/** The time since a reading of `performance.now()`. @param {number} since */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
