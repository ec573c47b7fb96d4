import { afterwards } from './en/afterwards.ts'
import { app } from './en/app.ts'
import { audit } from './en/audit.ts'
import { credits } from './en/credits.ts'
import { events } from './en/events.ts'
import { files } from './en/files.ts'
import { goals } from './en/goals.ts'
import { home } from './en/home.ts'
import { list } from './en/list.ts'
import { management } from './en/management.ts'
import { map } from './en/map.ts'
import { market } from './en/market.ts'
import { marketplace } from './en/marketplace.ts'
import { navigation } from './en/navigation.ts'
import { problems } from './en/problems.ts'
import { projects } from './en/projects.ts'
import { proof } from './en/proof.ts'
import { review } from './en/review.ts'
import { session } from './en/session.ts'
import { status } from './en/status.ts'
import { terms } from './en/terms.ts'
import { verification } from './en/verification.ts'

/** All texts of the page in English; every other language has the same ones. */
export const en = {
  afterwards,
  app,
  audit,
  credits,
  events,
  files,
  goals,
  home,
  list,
  management,
  map,
  market,
  marketplace,
  navigation,
  problems,
  projects,
  proof,
  review,
  session,
  status,
  terms,
  verification,
}
