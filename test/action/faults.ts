import type { TestClock } from '../clock.ts'
import type { Fault } from '../emulator/botpress/faults.ts'

/** What can go wrong once with a request, and whether the API handles the request all the same. */
export const faults: readonly { name: string; fault: Fault; handled: boolean }[] = [
  { name: 'a reset before it arrives', fault: { kind: 'reset', when: 'before' }, handled: false },
  { name: 'a reset after it was handled', fault: { kind: 'reset', when: 'after' }, handled: true },
  { name: 'a reset in the middle of the body', fault: { kind: 'cut' }, handled: true },
  { name: 'silence before it is handled', fault: { kind: 'hang', when: 'before' }, handled: false },
  { name: 'silence after it was handled', fault: { kind: 'hang', when: 'after' }, handled: true },
  { name: 'half a JSON', fault: { kind: 'half' }, handled: true },
  { name: 'a login page', fault: { kind: 'html', status: 200 }, handled: false },
  { name: 'a gateway page', fault: { kind: 'html', status: 502 }, handled: false },
  { name: '429', fault: { kind: 'error', type: 'RateLimited' }, handled: false },
  { name: '500', fault: { kind: 'error', type: 'Internal' }, handled: false },
  { name: '504', fault: { kind: 'error', type: 'OperationTimeout' }, handled: false },
]

/** The fault, with a clock on which its silence takes a second: a step whose `timeout` that is gives up at once. */
export function onClock(fault: Fault, clock: TestClock): Fault {
  return fault.kind === 'hang' ? { ...fault, lost: () => clock.advance(1000) } : fault
}
