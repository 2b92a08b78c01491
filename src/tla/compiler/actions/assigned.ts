/** Whether a variable of the state that is being made has a value where code is executed. */
export type Status = 'no' | 'yes' | 'maybe';

/** The status of each variable, in the order of the row. */
export type Assigned = readonly Status[];

export function noneAssigned(width: number): Assigned {
  return Array.from({ length: width }, () => 'no');
}

export function withStatus(assigned: Assigned, index: number, status: Status): Assigned {
  return assigned.map((each, at) => (at === index ? status : each));
}

/** What is known when any of several ways may have been taken. */
export function merge(ways: readonly Assigned[]): Assigned {
  const [first = [], ...others] = ways;
  return first.map((status, index) =>
    others.every((other) => other[index] === status) ? status : 'maybe',
  );
}

/** What is known when it is open how often code is executed that may assign any variable. */
export function clouded(assigned: Assigned): Assigned {
  return assigned.map((status) => (status === 'yes' ? 'yes' : 'maybe'));
}

export function areAllAssigned(assigned: Assigned): boolean {
  return assigned.every((status) => status === 'yes');
}

/** Whether all can have a value. */
export function mayAllBeAssigned(assigned: Assigned): boolean {
  return !assigned.includes('no');
}
