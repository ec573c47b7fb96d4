import { texts } from './texts.js'

const KEPT = 'language'

/** The language chosen on this device, else the browser's, else English. */
function preferred() {
  const wanted = [kept(), ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2))
  return wanted.find((language) => language in texts) ?? 'en'
}

function kept() {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    // Storage may be switched off: then the browser's language has to do.
    return null
  }
}

let language = preferred()

/** The text with this name in the language of the page. */
export function text(name) {
  return texts[language][name] ?? texts.en[name] ?? name
}

/** Puts a text into an element, which keeps up with the language from then on. */
export function say(element, name) {
  if (name === undefined) {
    delete element.dataset.text
    element.textContent = ''
    return
  }
  element.dataset.text = name
  element.textContent = text(name)
}

function show() {
  document.documentElement.lang = language
  document.title = text(document.body.dataset.title ?? 'name')
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text)
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language))
  }
}

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    language = button.dataset.language
    try {
      localStorage.setItem(KEPT, language)
    } catch {
      // It holds for this page then.
    }
    show()
  })
}
show()
