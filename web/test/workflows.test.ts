import { describe, test } from 'node:test'
import { openMarket } from './market.ts'
import * as buyer from './workflows/buyer.ts'
import * as everybody from './workflows/everybody.ts'
import * as exchange from './workflows/exchange.ts'
import * as management from './workflows/management.ts'
import * as marketplace from './workflows/marketplace.ts'
import * as registry from './workflows/registry.ts'
import * as supplier from './workflows/supplier.ts'
import * as verifier from './workflows/verifier.ts'
import { keepsWebhook } from './workflows/webhooks.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

describe('in the page', { skip, timeout: 600_000 }, async () => {
  if (skip) return
  // The receiver of a webhook is a server on this machine.
  const local = { WEBHOOK_ALLOW_HTTP: 'true', WEBHOOK_ALLOW_PRIVATE: '127.0.0.0/8' }
  const market = await openMarket(local)
  const workflows = [
    ['a buyer narrows a search, saves it, and finds it again', buyer.searchesAndSaves],
    ['a buyer plans a milestone, enters emissions, and finds what suits', buyer.followsItsGoal],
    ['a buyer retires a quantity by a plan', buyer.retiresByPlan],
    ['a marketplace registers a trader', marketplace.registersTrader],
    ['a listing is handed over, and delisted', marketplace.handsOverAndDelists],
    ['a supplier transfers a part of a credit', supplier.transfersAPart],
    ['a supplier deletes a draft', supplier.deletesADraft],
    ['a supplier goes on to a claim once a benefit is registered', supplier.goesOnAfterApproval],
    ['a supplier uploads, finds, saves and deletes a file', supplier.keepsFiles],
    ['a verifier returns a claim, and rejects another', verifier.returnsAndRejects],
    ['a verifier withdraws a request to mint, and resubmits it', verifier.withdrawsAndResubmits],
    ['a registry chooses what counts as an overlap', registry.savesCriteria],
    ['a registry cancels a credit', registry.cancels],
    ['an admin invites a user, who signs in, and changes the role', management.invites],
    ['an admin makes an API key, and a program uses it', management.makesKey],
    ['an admin has events sent to a receiver, which checks them', keepsWebhook],
    ['an admin switches that it acts for end-use buyers', management.switchesOmnibus],
    ['an operator makes an organization', management.makesOrganization],
    ['a registry imports a file, and what was in error after it', exchange.importsAFile],
    ['a registry compares two files, and settles what differs', exchange.reconcilesFiles],
    ['the two sides of the CDM differ in 11 of 3,703 projects', exchange.reconcilesTheCdm],
    ['an organization of two roles looks as one of them', everybody.looksAsOneRole],
    ['language and scheme are kept, and signing out is for good', everybody.choosesItsView],
    ['a wrong password is told', everybody.isToldOfAWrongPassword],
    ['filter, order and page of a list survive reload and back', everybody.keepsItsList],
    ['an export has the rows of the filters', everybody.exports],
    ['a certificate is verified by its file alone', everybody.verifiesACertificate],
  ] as const
  for (const [name, workflow] of workflows) test(name, (own) => workflow(market, own))
})
