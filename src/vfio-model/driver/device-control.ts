import {
  also,
  anyOf,
  locksOf,
  memoryLock,
  mmapLock,
  procedure,
  ret,
  step,
  vmaLock,
  when,
  type Code,
} from '../kit.js';
import { devicesOf, type Device } from '../objects.js';
import type { DeviceOperation } from '../scenarios.js';
import type { Setup } from '../setup.js';
import { unmapMappingRange, zapAndVmaLock, zapEveryEntry } from './zap.js';

/** What the task does to the device: one of the scenario's sequences. */
export function deviceOperations(setup: Setup): Code {
  const alternatives = setup.scenario.deviceOperations.map(
    (sequence) =>
      [
        sequence.join(', '),
        sequence.flatMap((operation) => deviceOperation(setup, operation)),
      ] as const,
  );
  return anyOf('ioctl', alternatives);
}

function deviceOperation(setup: Setup, operation: DeviceOperation): Code {
  switch (operation) {
    case 'disable':
      return exclusively(setup, 'disable', [switchMemory(false)]);
    case 'enable':
      return enable(setup);
    case 'reset':
      return exclusively(setup, 'reset', reset(['vdev']));
    case 'hot reset':
      return hotReset(setup, devicesOf(setup.scenario));
  }
}

function switchMemory(on: boolean): Code[number] {
  return step(on ? 'set PCI_COMMAND_MEMORY' : 'clear PCI_COMMAND_MEMORY', (state, me) => {
    state.devices.get(me.dev).enabled = on;
  });
}

function reset(devices: readonly Device[]): Code {
  const set = (inReset: boolean) => (label: string) =>
    step(label, (state) => {
      for (const device of devices) state.devices.get(device).inReset = inReset;
    });
  return [set(true)('reset begins'), set(false)('reset ends')];
}

function enable({ knobs }: Setup): Code {
  const setMemory = switchMemory(true);
  if (knobs.disable === 'no-zap') return [setMemory];
  return [procedure('enable', [...memoryLock.downWrite(), setMemory, memoryLock.upWrite()])];
}

/** Runs `action` when no PTE of the device is live and none can become so: the point of it all. */
function exclusively(setup: Setup, name: string, action: Code): Code {
  switch (setup.knobs.disable) {
    case 'no-zap':
      return action;
    case 'memory_lock-first':
      return [
        procedure(name, [
          ...memoryLock.downWrite(),
          ...zapUnderMemoryLock(setup),
          ...action,
          memoryLock.upWrite(),
        ]),
      ];
    case 'memory_lock-last':
      return [
        procedure(name, [
          ...zapAndVmaLock(setup, 'wait'),
          ...memoryLock.downWrite(),
          vmaLock.unlock(),
          ...action,
          memoryLock.upWrite(),
        ]),
      ];
    case 'under-mmap_lock':
      return [
        procedure(name, [
          ...mmapLock.downRead(),
          vmaLock.lock(),
          ...zapEveryEntry,
          ...memoryLock.downWrite(),
          vmaLock.unlock(),
          mmapLock.upRead(),
          ...action,
          memoryLock.upWrite(),
        ]),
      ];
  }
}

function zapUnderMemoryLock(setup: Setup): Code {
  return setup.knobs.tracking === 'i_mmap'
    ? unmapMappingRange
    : [...zapAndVmaLock(setup, 'wait'), vmaLock.unlock()];
}

/** Where a task stands that found contention and has undone everything. */
export const RETURN_BUSY = 'return -EBUSY';

const giveUp: Code = [step(RETURN_BUSY, () => {}), ret];

/** Resets several devices at once; any contention undoes all and ends with `result` busy. */
function hotReset(setup: Setup, devices: readonly Device[]): Code {
  const { knobs } = setup;
  if (knobs.disable === 'no-zap') return reset(devices);
  const takeAll =
    knobs.disable === 'memory_lock-first'
      ? devices.flatMap((device, index) =>
          tryMemoryLockThenZap(setup, device, devices.slice(0, index)),
        )
      : [
          ...devices.flatMap((device, index) => tryZap(setup, device, devices.slice(0, index))),
          ...devices.flatMap((_device, index) => tryMemoryLock(devices, index)),
        ];
  return [
    procedure(
      'vfio_pci_ioctl_hot_reset',
      [...takeAll, ...reset(devices), ...upWriteAll(devices)],
      (_state, me) => {
        me.result = 'ok';
        me.dev = devices[0] as Device;
      },
    ),
  ];
}

function upWriteAll(devices: readonly Device[]): Code {
  return devices.map((device) => locksOf(device).memoryLock.upWrite());
}

function unlockAll(devices: readonly Device[]): Code {
  return devices.map((device) => locksOf(device).vmaLock.unlock());
}

function workOn(device: Device): Code[number] {
  return also((_state, me) => {
    me.dev = device;
  });
}

/** Zaps a device and keeps its vma_lock, as those of the devices before it are kept. */
function tryZap(setup: Setup, device: Device, held: readonly Device[]): Code {
  return [
    workOn(device),
    ...zapAndVmaLock(setup, 'try'),
    when((_state, me) => me.result === 'busy', [...unlockAll(held), ...giveUp]),
  ];
}

/** Trades the device's vma_lock for its memory_lock. */
function tryMemoryLock(devices: readonly Device[], index: number): Code {
  const device = devices[index] as Device;
  const { memoryLock: lock, vmaLock: mutex } = locksOf(device);
  const busy: Code = [
    ...unlockAll(devices.slice(index)),
    ...upWriteAll(devices.slice(0, index)),
    ...giveUp,
  ];
  return [lock.downWriteTrylock(busy), mutex.unlock()];
}

function tryMemoryLockThenZap(setup: Setup, device: Device, held: readonly Device[]): Code {
  const { memoryLock: lock } = locksOf(device);
  return [
    workOn(device),
    lock.downWriteTrylock([...upWriteAll(held), ...giveUp]),
    ...(setup.knobs.tracking === 'i_mmap'
      ? unmapMappingRange
      : [
          ...zapAndVmaLock(setup, 'try'),
          when((_state, me) => me.result === 'busy', [...upWriteAll([...held, device]), ...giveUp]),
          vmaLock.unlock(),
        ]),
  ];
}
