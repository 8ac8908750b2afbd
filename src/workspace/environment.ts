/** What a process needs to run at all (git, to find its configuration); everything else may be a secret. */
const harmless = new Set([
  'PATH',
  'PATHEXT',
  'SYSTEMROOT',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TMP',
  'TEMP',
  'LANG',
  'TZ',
  'CI',
])

/** The environment for every process that is started: this one's without anything that may be a secret. */
export function harmlessEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => harmless.has(name.toUpperCase())))
}
