import type { Model } from '../model.js';
import type { Handover, Team } from '../search/search.js';
import type { Store } from '../store/store.js';
import { Lead, type Patience } from './lead.js';
import { Member } from './member.js';
import type { MemberOptions, MemberTask } from './member-task.js';
import { isSound } from './sharing.js';
import { Control, GIVE_UP, LEAVE, type TeamMemory } from './shared-memory.js';

/** Below so many states the search is over before a team is of use. */
const FEWEST_STATES = 10_000;

/** With so many states it becomes likely that there will be that many. */
const PROMISING_STATES = 500;

/** The lead's side of a team whose other members run elsewhere. */
export class LeadTeam implements Team {
  private readonly control: Control;
  private hasStarted = false;

  /**
   * @param patience lets the other members work
   * @param start called once, before the other members are needed
   * @param fewest states that have been found before the team takes over
   */
  constructor(
    private readonly memory: TeamMemory,
    private readonly patience: Patience,
    private readonly start: () => void,
    private readonly fewest = FEWEST_STATES,
    private readonly options: MemberOptions = {},
  ) {
    this.control = new Control(memory, 0);
  }

  wants(model: Model, { count }: Store): boolean {
    if (!this.hasStarted && count >= Math.min(PROMISING_STATES, this.fewest)) {
      this.hasStarted = true;
      this.start();
    }
    if (count < this.fewest || !isSound(model)) return false;
    for (let member = 1; member < this.memory.size; member++) {
      if (!this.control.isReady(member)) return false;
    }
    return true;
  }

  takeOver(handover: Handover): { readonly strategy: Lead; readonly states: Lead } {
    const { model, selection, continues, bounds } = handover;
    const task: MemberTask = {
      model,
      selection,
      continues,
      bounds: { depth: bounds.depth ?? null, states: bounds.states ?? null },
      memoryLimit: shareOf(bounds.memory, this.memory.size),
    };
    const member = new Member(task, this.memory, 0, this.options);
    const lead = new Lead(handover, member, this.patience, bounds.memory ?? null);
    return { strategy: lead, states: lead };
  }

  interrupt(): void {
    this.control.order(GIVE_UP);
  }

  /** Nobody is needed any more. */
  dismiss(): void {
    this.control.dismiss();
  }
}

/** The part of a bound on memory that one member has. */
export function shareOf(memory: number | undefined, size: number): number | null {
  return memory === undefined ? null : Math.max(1, Math.floor(memory / size));
}

/** A member other than the lead, ready to begin. */
export function newMember(
  task: MemberTask,
  memory: TeamMemory,
  index: number,
  options: MemberOptions = {},
): Member {
  task.model.budget?.start();
  const member = new Member(task, memory, index, options);
  member.post.control.reportReady();
  return member;
}

/** Milliseconds after which a member looks whether it has missed something. */
const PATIENCE = 100;

/** Works until the team is dismissed. The thread does nothing else. */
export function serve(member: Member): void {
  const { control } = member.post;
  while (control.command !== LEAVE) {
    const { signals } = control;
    if (!member.advance()) control.sleep(signals, PATIENCE);
  }
}
