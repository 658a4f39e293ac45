/** As `Promise.all`, but rejects only when everything has ended, so that nothing goes on behind the back of who waited. */
export async function settleAll<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work);
  return await Promise.all(work);
}
