import { type Content, dataBlock, type Html, html } from './html.ts'
import { addressOf, type Language, languages, type View } from './view.ts'

/** A page as it is made: its frame needs the rest. */
export interface Page {
  status?: number
  title: string
  /** One sentence for those who search; without it nobody is to find the page by a search. */
  description?: string
  path: string
  /** What of the query makes it another page than without. */
  query?: Record<string, string | undefined>
  /** The lists that it lies in, with their addresses; the last one is the page itself. */
  crumbs?: readonly { name: string; path: string }[]
  /** What schema.org calls it, for those who search. */
  data?: Record<string, unknown>
  body: Html
}

/** Where the pages are, for readers anywhere. */
export interface Site {
  origin: string
  stylesheet: string
}

export function frame(page: Page, view: View, { origin, stylesheet }: Site): Html {
  const { t, language } = view
  const address = (lang: Language | undefined) =>
    origin + addressOf(page.path, { ...page.query, lang })
  const isFound = page.description !== undefined
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(page, view)}</title>
${
  isFound
    ? html`<meta name="description" content="${page.description}">
<link rel="canonical" href="${address(language)}">
${(['en', 'sv'] as const).map((each) => html`<link rel="alternate" hreflang="${each}" href="${address(each)}">`)}
<link rel="alternate" hreflang="x-default" href="${address(undefined)}">
<meta property="og:type" content="website">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">`
    : html`<meta name="robots" content="noindex, follow">`
}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet}">
${page.data && dataBlock(page.data)}
</head>
<body>
<a class="skip" href="#content">${t.frame.skip}</a>
<header class="top">
<div class="inside">
<a class="brand" href="${view.to('/registry')}"><img src="/icon.svg" alt="" width="28" height="28"><span>${t.frame.name}</span></a>
<nav aria-label="${t.frame.navigation}"><ul>${sections.map(({ of, path }) => tab(t[of].nav, path, page, view))}</ul></nav>
<nav class="languages" aria-label="${t.frame.languages}"><ul>${languageLinks(page, view)}</ul></nav>
</div>
</header>
<main id="content" tabindex="-1">
<div class="inside">
${page.crumbs && crumbs(page, view)}
${page.body}
</div>
</main>
<footer>
<div class="inside">
<p>${t.frame.about}</p>
<ul class="row"><li><a href="/v1/docs">${t.frame.data}</a></li><li><a href="/verify">${t.frame.verify}</a></li><li><a href="/sign-in">${t.frame.signIn}</a></li></ul>
</div>
</footer>
</body>
</html>
`
}

const sections = [
  { of: 'overview', path: '/registry' },
  { of: 'projects', path: '/registry/projects' },
  { of: 'credits', path: '/registry/credits' },
  { of: 'retirements', path: '/registry/retirements' },
] as const

const titleOf = ({ title, path }: Page, { t }: View) =>
  path === '/registry' ? title : `${title} · ${t.frame.name}`

function tab(name: string, path: string, page: Page, view: View): Html {
  const isHere = page.path === path
  return html`<li><a href="${view.to(path)}"${isHere && html` aria-current="page"`}>${name}</a></li>`
}

function languageLinks({ path, query }: Page, { language }: View): Content {
  return Object.entries(languages).map(([each, { language: name }]) => {
    const isHere = each === language && html` aria-current="true"`
    const href = addressOf(path, { ...query, lang: each })
    return html`<li><a href="${href}" lang="${each}" hreflang="${each}"${isHere}>${name}</a></li>`
  })
}

function crumbs(page: Page, view: View): Html {
  const above = page.crumbs?.map(
    ({ name, path }) => html`<li><a href="${view.to(path)}">${name}</a></li>`,
  )
  return html`<nav class="crumbs" aria-label="${view.t.frame.path}"><ol>${above}<li aria-current="page">${page.title}</li></ol></nav>`
}
