/** How a lock is called. */
export interface LockNames {
  /** Its class, for lock order: `mmap_lock`. */
  readonly lockClass: string;
  /** How the code spells it, for labels: `&vdev->vma_lock`; `{mm}` is the process's variable mm. */
  readonly code: string;
}
