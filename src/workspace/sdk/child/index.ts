// The entry of a process that loads definitions, with node's modules alone, so that it starts at once:
// `node index.js <workspace root> <definition>` loads one, both absolute, and ends; `node index.js` loads those that it is
// asked for, one after the other.
import { loadAlone } from './alone.ts'
import { serve } from './serve.ts'

const [root, file] = process.argv.slice(2)
void (root !== undefined && file !== undefined ? loadAlone(root, file) : serve())
