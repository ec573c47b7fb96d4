import { readFileSync, writeFileSync } from 'node:fs'
import { typeOf } from '../server/src/http/refuse.ts'
import { problems } from '../server/src/lib/problem.ts'

/**
 * Writes docs/problems.md from the list of refusals, or with --check says whether it is current. Who
 * handles refusals in a client of their own reads it instead of our code.
 */
const file = new URL('../docs/problems.md', import.meta.url)

/** What each status means here, and what a client does about it. */
const meanings: Record<number, string> = {
  400: 'The request is malformed: correct it. `errors` names every fault, by a JSON pointer into the body or `?parameter`.',
  401: 'Nobody is signed in: get a token and send it again.',
  403: 'Known, and not allowed to do this: another organization or another role has to.',
  404: 'There is no such thing, or none that the caller may see; the two are not told apart.',
  409: 'The state of something does not allow it: read that again, then decide.',
  412: 'It changed since it was read: get it again, compare, and send the new ETag.',
  413: 'Too much at once: send less.',
  415: 'Send JSON or, for a file, multipart/form-data.',
  416: 'Ask for a range within the file.',
  422: 'The request is well-formed and breaks a rule of the domain: change what it asks for.',
  428: 'Get the asset first and send its ETag in `If-Match`.',
  429: 'Wait as many seconds as `Retry-After` says.',
  431: 'Send fewer or shorter headers.',
  503: 'Try again in a moment; with an `Idempotency-Key` a POST is safe to repeat.',
  507: 'Whoever runs the service has to make room.',
}

const byStatus = Object.groupBy(Object.entries(problems), ([, [status]]) => status)
const sections = Object.entries(byStatus).map(([status, rows = []]) =>
  [
    `## ${status}`,
    '',
    meanings[Number(status)] ?? '',
    '',
    '| Code | What it says |',
    '|---|---|',
    ...rows.map(([code, [, fact]]) => `| \`${code}\` | ${fact} |`),
    '',
  ].join('\n'),
)
const text = `# Refusals

<!-- Made by \`npm run problems\` from server/src/lib/problem.ts: change that file, not this one. -->

Every refusal is an \`application/problem+json\` (RFC 9457) with a \`code\` from these tables and the \`type\`
\`${typeOf('{code}')}\`. Codes are never renamed, and others may be added.
\`title\` is the sentence of the table; \`detail\` says what is the matter in this case. Which operation
refuses with which codes stands in the API document, \`/v1/openapi.json\`. A 500 has the code
\`internal-error\` and is a bug of the service: report it with the \`Request-Id\` of the answer.

${sections.join('\n')}`

if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
  console.log('docs/problems.md is written.')
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/problems.md is stale: run `npm run problems`.')
  process.exitCode = 1
} else {
  console.log('docs/problems.md is current.')
}
