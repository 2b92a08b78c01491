import { unusedVma, type State, type StateDraft, type TaskView, type Vma } from '../objects.js';

/** Whether there is a struct left for one VMA more. */
export function canAllocate(state: State): boolean {
  return unusedVma(state) !== undefined;
}

/** vm_area_dup(): a new VMA with the properties of another one, in no address space yet. */
export function duplicate(state: StateDraft, of: Vma): Vma {
  const copy = unusedVma(state) as Vma;
  const { mm, dev, pages } = state.vmas.get(of);
  state.vmas.get(copy).assign({ state: 'new', mm, dev, pages });
  return copy;
}

/** Makes it findable for faults. */
export function link(state: StateDraft, me: TaskView, which: 'vma' | 'copy'): void {
  state.vmas.get(me[which] as Vma).state = 'linked';
}
