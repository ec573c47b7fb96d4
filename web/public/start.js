import { say } from './language.js'

const HEALTH_EVERY_MS = 10_000
const byId = (id) => document.getElementById(id)

async function showHealth() {
  const [name, color] = await health()
  say(byId('health'), name)
  byId('dot').className = `dot ${color}`
}

async function health() {
  try {
    const { ok } = await fetch('/v1/health/ready', { cache: 'no-store' })
    return ok ? ['health.good', 'good'] : ['health.bad', 'bad']
  } catch {
    return ['health.gone', 'bad']
  }
}

async function showDemo() {
  const { demo } = await (await fetch('/about.json')).json()
  if (!demo) return
  byId('demo-password').textContent = demo.password
  byId('people').replaceChildren(...demo.signIns.map(personOf))
  byId('demo').hidden = false
}

function personOf({ email, organization, member }) {
  const person = document.createElement('li')
  const address = document.createElement('code')
  address.textContent = email
  const name = document.createElement('span')
  name.textContent = organization ?? ''
  const what = document.createElement('span')
  what.className = 'what'
  say(what, `member.${member}`)
  person.append(address, ...(organization ? [name] : []), what)
  return person
}

showHealth()
setInterval(showHealth, HEALTH_EVERY_MS)
showDemo()
