import { afterwards } from './sv/afterwards.ts'
import { app } from './sv/app.ts'
import { audit } from './sv/audit.ts'
import { credits } from './sv/credits.ts'
import { events } from './sv/events.ts'
import { files } from './sv/files.ts'
import { goals } from './sv/goals.ts'
import { home } from './sv/home.ts'
import { list } from './sv/list.ts'
import { management } from './sv/management.ts'
import { map } from './sv/map.ts'
import { market } from './sv/market.ts'
import { marketplace } from './sv/marketplace.ts'
import { navigation } from './sv/navigation.ts'
import { problems } from './sv/problems.ts'
import { projects } from './sv/projects.ts'
import { proof } from './sv/proof.ts'
import { review } from './sv/review.ts'
import { session } from './sv/session.ts'
import { status } from './sv/status.ts'
import { terms } from './sv/terms.ts'
import { verification } from './sv/verification.ts'

export const sv = {
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
