const token =
  'The token is wrong or revoked. Create a new personal access token in the Botpress dashboard and store it as the secret that `token` takes.'
const rights =
  'Check that the token belongs to a member of the workspace in `workspace-id` who may manage its integrations.'
const identity = 'Check `integration-id` (or the name and version of the definition) and `workspace-id`.'
const definition = 'Correct the definition where the message says so.'
const later = 'Run the step again later.'
const report = 'Run the step again. If it keeps failing, report the error id to Botpress.'
const quota = 'Remove what is no longer used, or raise the limit of the workspace in Botpress.'
const apiUrl =
  'Check the input `api-url`, and whether a proxy, a firewall or a login page between the runner and Botpress answers in its place.'
const intercepted =
  'If a proxy, a firewall or a login page between the runner and Botpress answers instead: check the input `api-url` and the network of the runner.'
const size = 'Make the request smaller: minify the code, leave source maps and unused packages out of the bundle.'

/** What to do about each error type of the API (`state.errors` of the npm package `@botpress/api` 1.70.2). */
export const adviceByType: Readonly<Record<string, string>> = {
  Unknown: report,
  Internal: report,
  Unauthorized: token,
  Forbidden: `${rights} An integration of another workspace can't be changed.`,
  PayloadTooLarge: size,
  InvalidPayload: definition,
  UnsupportedMediaType: apiUrl,
  MethodNotFound: apiUrl,
  ResourceNotFound: `${identity} A token sees only the private integrations of its own workspace.`,
  InvalidJsonSchema: 'Correct the JSON schema that the message names.',
  InvalidDataFormat: 'Make the data fit the JSON schema that the message names.',
  InvalidIdentifier:
    'Names start with a lowercase letter, have 2 to 100 characters, and use letters and digits only. Rename what the message names.',
  RelationConflict: `Two of the ids don't belong together. ${identity}`,
  ReferenceConstraint: 'Something still refers to it. Remove that reference first.',
  ResourceLockedConflict: `The integration is being changed at this moment. ${later}`,
  ResourceGone: `It has been deleted. ${identity}`,
  ReferenceNotFound: "An id in the request names something that doesn't exist. Check the ids of interfaces and layers.",
  InvalidQuery: identity,
  Runtime: 'The integration itself failed while Botpress ran it. Look at its logs in Botpress.',
  AlreadyExists: 'It exists already. Run the step again to update it, or increase the version of the definition.',
  RateLimited: `${later} A lower \`concurrency\` sends fewer requests at once.`,
  PaymentRequired: 'Check the plan and the payment method of the workspace in Botpress.',
  QuotaExceeded: quota,
  LimitExceeded: `This limit can't be raised. ${size}`,
  BreakingChanges: 'Raise the major version of the definition, or revert the breaking changes.',
  OperationTimeout: later,
}

/** What to do about an answer that is no API error, or one of an unknown type, by its HTTP status. */
export function adviceByStatus(status: number): string {
  if (status === 401) return token
  if (status === 403) return `${rights} ${intercepted}`
  if (status === 407) return proxyLogin
  if (status === 413) return size
  if (status === 429) return `${later} A lower \`concurrency\` sends fewer requests at once.`
  if (status >= 500) return `Botpress is unavailable. ${later}`
  if (status >= 300 && status < 400) return 'Set the input `api-url` to the address that answers without a redirect.'
  return apiUrl
}

/** What to do when a proxy wants a login. */
export const proxyLogin =
  'Set the user name and password of the proxy in `HTTPS_PROXY` (`http://user:password@host:port`).'

/** What to do when no connection came about or it broke off, by the error's code. */
export function adviceByCode(code: string | undefined): string {
  if (isCertificateCode(code)) {
    return 'If a proxy in your network re-signs TLS connections, set `NODE_EXTRA_CA_CERTS` on the runner to its certificate; in the step it has no effect.'
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Check the input `api-url` and the DNS of the runner.'
  return 'Check the input `api-url`, and whether the runner may reach it: the variables `HTTPS_PROXY` and `NO_PROXY`, and firewalls. If it may, run the step again later.'
}

/** Whether a code is about the server's TLS certificate (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
export function isCertificateCode(code: string | undefined): boolean {
  return code !== undefined && /CERT|HOSTNAME_MISMATCH|UNABLE_TO_VERIFY/.test(code)
}
