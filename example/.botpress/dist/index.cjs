'use strict'

const issues = new Map()

const actions = {
  createIssue({ input }) {
    const id = String(issues.size + 1)
    issues.set(id, { ...input, open: true })
    return { id, url: `https://tracker.example/issues/${id}` }
  },
  closeIssue({ input }) {
    const issue = issues.get(input.id)
    if (issue) issue.open = false
    return {}
  },
}

exports.handler = async (request) => {
  const { type, input } = JSON.parse(request.body ?? '{}')
  const action = actions[type]
  return action ? { status: 200, body: JSON.stringify(action({ input })) } : { status: 404 }
}
