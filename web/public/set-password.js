import { say } from './language.js'

const CHARACTERS_MIN = 12
const byId = (id) => document.getElementById(id)
const [form, first, second, send, result] = ['form', 'first', 'second', 'send', 'result'].map(byId)

/** From behind the #, which the browser sends to nobody. */
const token = location.hash.slice(1)

if (token === '') finish('password.no-token')
else form.hidden = false

byId('shown').addEventListener('change', ({ target }) => {
  for (const field of [first, second]) field.type = target.checked ? 'text' : 'password'
})
for (const field of [first, second]) {
  field.addEventListener('input', () => {
    // A fault goes away while it is mended, and only comes back when the form is sent.
    for (const each of [first, second]) if (each.ariaInvalid === 'true') blame(each, faultOf(each))
  })
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  say(result, undefined)
  for (const field of [second, first]) blame(field, faultOf(field))
  const wrong = [first, second].find((field) => field.ariaInvalid === 'true')
  if (wrong) return wrong.focus()
  send.disabled = true
  const outcome = await setPassword(first.value)
  send.disabled = false
  if (outcome === 'password.done' || outcome === 'password.used') return finish(outcome)
  say(result, outcome)
})

function faultOf(field) {
  const isShort = [...first.value].length < CHARACTERS_MIN
  if (field === first) return isShort ? 'password.short' : undefined
  return first.value === second.value ? undefined : 'password.different'
}

function blame(field, fault) {
  field.ariaInvalid = fault ? 'true' : 'false'
  say(byId(`${field.id}-fault`), fault)
}

/** The name of the text that says how it went. */
async function setPassword(password) {
  try {
    const { ok, status } = await fetch('/v1/auth/password', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ invitationToken: token, password }),
    })
    if (ok) return 'password.done'
    if (status === 401) return 'password.used'
    return status === 429 ? 'password.wait' : 'password.failed'
  } catch {
    return 'password.failed'
  }
}

/** Nothing is left to do here; the address forgets the token, as a browser's history should. */
function finish(outcome) {
  history.replaceState(null, '', location.pathname)
  form.hidden = true
  form.reset()
  say(result, outcome)
  result.classList.toggle('good', outcome === 'password.done')
  byId('onward').hidden = false
  result.focus()
}
