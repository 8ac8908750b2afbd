/** All benchmarks, one after the other. `npm run bench -- start plan` runs those alone. */
const all = ['start', 'update', 'plan', 'lint', 'sdk', 'many', 'waits', 'provenance', 'size']
const chosen = process.argv.slice(2)
for (const name of chosen.length > 0 ? chosen : all) {
  if (!all.includes(name)) throw new Error(`There is no benchmark ${name}; there are ${all.join(', ')}.`)
  await import(`./${name}.ts`)
}
