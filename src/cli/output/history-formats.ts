/** The forms that `evaldelta history` writes. */
export const HISTORY_FORMATS = ['terminal', 'markdown', 'html', 'csv'] as const;
