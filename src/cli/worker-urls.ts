/** The programs of threads: they are in this folder, before and after the build. */
export const REVIEW_WORKER = new URL('review-worker.js', import.meta.url);
export const SEARCH_WORKER = new URL('search-worker.js', import.meta.url);
export const TLA_WORKER = new URL('tla-worker.js', import.meta.url);
