/** All benchmarks, one after the other. `npm run bench -- start plan` runs those alone. */
const all = ['start', 'update', 'plan', 'lint', 'sdk', 'many', 'waits', 'provenance', 'size']
console.log('Times and ratios count on a quiet machine alone: other work makes both larger.')
const chosen = process.argv.slice(2)
for (const name of chosen.length > 0 ? chosen : all) {
  if (!all.includes(name)) throw new Error(`There is no benchmark ${name}; there are ${all.join(', ')}.`)
  await import(`./${name}.ts`)
}
