/** Whether storage refused for want of room. QuotaExceededError; Firefox said NS_ERROR_DOM_QUOTA_REACHED. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name)
}
