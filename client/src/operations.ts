// Written by client/generate.ts from openapi.json: npm run client. Do not edit.

/** Every operation: its method, its path below the base, whether it may be sent again when no answer comes. */
export const operations = {
  /** Sign in with e-mail address and password. */
  authLogin: ['POST', '/auth/login', false],
  /** End the session of this token or cookie. */
  authLogout: ['POST', '/auth/logout', false],
  /** Set a password with the one-time link of an invitation. */
  passwordSet: ['POST', '/auth/password', false],
  /** Change your own password. */
  passwordChange: ['PUT', '/auth/password', false],
  /** Who you are, and for which organizations you may act. */
  meGet: ['GET', '/me', true],
  /** The directory of all organizations. */
  organizationList: ['GET', '/organizations', true],
  /** Make an organization and its first Admin. */
  organizationCreate: ['POST', '/organizations', false],
  /** An organization as the directory shows it. */
  organizationGet: ['GET', '/organizations/{organizationId}', true],
  /** Change what the directory says of an organization. */
  organizationPatch: ['PATCH', '/organizations/{organizationId}', false],
  /** The users of your organization, with their roles there. */
  userList: ['GET', '/organizations/{organizationId}/users', true],
  /** Add a user to your organization. */
  userCreate: ['POST', '/organizations/{organizationId}/users', false],
  /** A user of your organization, with the roles there. */
  userGet: ['GET', '/organizations/{organizationId}/users/{userId}', true],
  /** Remove a user from your organization; no If-Match needed. */
  userDelete: ['DELETE', '/organizations/{organizationId}/users/{userId}', false],
  /** Make a new one-time link with which the user sets a password. */
  userInvite: ['POST', '/organizations/{organizationId}/users/{userId}/invitation', false],
  /** Forget by which providers a user signs in; no If-Match needed. */
  userIdentitiesDelete: ['DELETE', '/organizations/{organizationId}/users/{userId}/identities', false],
  /** Who has which role in your organization. */
  roleAssignmentList: ['GET', '/organizations/{organizationId}/roleAssignments', true],
  /** Give a user of your organization a further role. */
  roleAssignmentCreate: ['POST', '/organizations/{organizationId}/roleAssignments', true],
  /** A role of a user in your organization. */
  roleAssignmentGet: ['GET', '/organizations/{organizationId}/roleAssignments/{roleAssignmentId}', true],
  /** Change the user role; no If-Match needed. */
  roleAssignmentPatch: ['PATCH', '/organizations/{organizationId}/roleAssignments/{roleAssignmentId}', false],
  /** Take a role from a user; no If-Match needed. */
  roleAssignmentDelete: ['DELETE', '/organizations/{organizationId}/roleAssignments/{roleAssignmentId}', false],
  /** The API keys of your organization, without the keys themselves. */
  apiKeyList: ['GET', '/organizations/{organizationId}/apiKeys', true],
  /** Make an API key, which is shown once. */
  apiKeyCreate: ['POST', '/organizations/{organizationId}/apiKeys', false],
  /** An API key of your organization, without the key itself. */
  apiKeyGet: ['GET', '/organizations/{organizationId}/apiKeys/{apiKeyId}', true],
  /** Remove an API key, which is refused from then on; no If-Match needed. */
  apiKeyDelete: ['DELETE', '/organizations/{organizationId}/apiKeys/{apiKeyId}', false],
  /** Who did what: sign-ins, roles, keys, settings and every change. */
  auditRecordList: ['GET', '/auditRecords', true],
  /** Upload a file, or register where it is, and attach it to an asset if you like. */
  fileUpload: ['POST', '/files', true],
  /** List the files that your organization uploaded. */
  fileList: ['GET', '/files', true],
  /** Get the content of a file, or what is known of it. */
  fileGet: ['GET', '/files/{fileId}', true],
  /** Delete a file that your organization uploaded and may still take away. */
  fileDelete: ['DELETE', '/files/{fileId}', false],
  /** Create an ecological project, with its modular benefit projects if you like. */
  ecoProjectCreate: ['POST', '/ecoProjects', true],
  /** List the ecological projects that you own or review. */
  ecoProjectList: ['GET', '/ecoProjects', true],
  /** Get an ecological project with the modular benefit projects that you may read. */
  ecoProjectGet: ['GET', '/ecoProjects/{ecoProjectId}', true],
  /** Change an ecological project while none of its MBPs is in review. */
  ecoProjectUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}', false],
  /** Add a modular benefit project to an ecological project. */
  mbpCreate: ['POST', '/ecoProjects/{ecoProjectId}/mbps', true],
  /** List the modular benefit projects of an ecological project that you may read. */
  mbpList: ['GET', '/ecoProjects/{ecoProjectId}/mbps', true],
  /** Get a modular benefit project with its files. */
  mbpGet: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}', true],
  /** Change a modular benefit project that is a draft or returned for edits. */
  mbpUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}', false],
  /** Delete a modular benefit project that was never submitted. */
  mbpDelete: ['DELETE', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}', false],
  /** Claim a benefit of a registered MBP over a date range, with its checkpoints. */
  mbpClaimCreate: ['POST', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims', true],
  /** List the claims of an MBP that you may read. */
  mbpClaimList: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims', true],
  /** Get a claim with its checkpoints and files. */
  mbpClaimGet: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}', true],
  /** Change a claim that is a draft or returned for edits. */
  mbpClaimUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}', false],
  /** Delete a claim that was never submitted. */
  mbpClaimDelete: ['DELETE', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}', false],
  /** List the checkpoints of a claim with their files, oldest first. */
  checkpointList: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints', true],
  /** Get a checkpoint of a claim with its files. */
  checkpointGet: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints/{checkpointId}', true],
  /** Change a checkpoint of a claim that is a draft or returned for edits. */
  checkpointUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints/{checkpointId}', false],
  /** List the processed claims that you verify, that are of your claims, or of your registry. */
  processedClaimList: ['GET', '/processedClaims', true],
  /** Get a processed claim with its checkpoint results and files. */
  processedClaimGet: ['GET', '/processedClaims/{processedClaimId}', true],
  /** Enter what the verification found: quantity, co-benefits, results, recommendation. */
  processedClaimUpdate: ['PATCH', '/processedClaims/{processedClaimId}', false],
  /** List the checkpoint results of a processed claim, oldest first. */
  checkpointResultList: ['GET', '/processedClaims/{processedClaimId}/checkpointResults', true],
  /** Get a checkpoint result with its files. */
  checkpointResultGet: ['GET', '/processedClaims/{processedClaimId}/checkpointResults/{checkpointResultId}', true],
  /** Enter the finding for one checkpoint. */
  checkpointResultUpdate: ['PATCH', '/processedClaims/{processedClaimId}/checkpointResults/{checkpointResultId}', false],
  /** Ask another organization to decide on an asset of yours. */
  proposalCreate: ['POST', '/proposals', true],
  /** List the proposals that you submitted or review. */
  proposalList: ['GET', '/proposals', true],
  /** Get a proposal, its history, what you may do with it, and why not the rest. */
  proposalGet: ['GET', '/proposals/{proposalId}', true],
  /** Accept, approve, mint, reject, return, resubmit or withdraw a proposal. */
  proposalAct: ['POST', '/proposals/{proposalId}/action', true],
  /** End a credit for a reversal or an error, as its issuing registry. */
  creditCancel: ['POST', '/credits/{creditId}/cancel', true],
  /** List the other MBPs that intersect an MBP or lie near it, at any registry. */
  mbpOverlaps: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/overlaps', true],
  /** List the other MBPs near a claim’s, and whether their claims have days in common. */
  mbpClaimOverlaps: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/overlaps', true],
  /** See what may be counted twice before you decide. */
  proposalOverlaps: ['GET', '/proposals/{proposalId}/overlaps', true],
  /** Choose which criteria count for an open mint request, as its registry. */
  overlapCriteriaChoose: ['PUT', '/proposals/{proposalId}/overlapCriteria', false],
  /** List the marketplaces, with the number of their traders and listings. */
  marketplaceList: ['GET', '/marketplaces', true],
  /** List the traders that a marketplace has registered. */
  traderList: ['GET', '/marketplaces/{marketplaceId}/traders', true],
  /** Set an emission goal. */
  esgScorecardCreate: ['POST', '/esgs', true],
  /** List the emission goals of your organization. */
  esgScorecardList: ['GET', '/esgs', true],
  /** Get an emission goal with its milestones and the figures of their periods. */
  esgScorecardGet: ['GET', '/esgs/{esgScorecardId}', true],
  /** Change an emission goal. */
  esgScorecardUpdate: ['PATCH', '/esgs/{esgScorecardId}', false],
  /** Set a milestone on the way to an emission goal; its reporting periods are made. */
  esgMilestoneCreate: ['POST', '/esgs/{esgScorecardId}/milestones', true],
  /** List the milestones of an emission goal with the figures of their periods. */
  esgMilestoneList: ['GET', '/esgs/{esgScorecardId}/milestones', true],
  /** Get a milestone with the figures of its reporting periods. */
  esgMilestoneGet: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}', true],
  /** Change the name, the description or the target of a milestone. */
  esgMilestoneUpdate: ['PATCH', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}', false],
  /** Delete a milestone that has neither emissions nor offsets. */
  esgMilestoneDelete: ['DELETE', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}', false],
  /** List the reporting periods of a milestone with their figures, oldest first. */
  esgReportingPeriodList: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods', true],
  /** Get a reporting period: its emissions, its offsets, and where it stands. */
  esgReportingPeriodGet: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}', true],
  /** Say which credits you look for to offset a reporting period. */
  esgReportingPeriodUpdate: ['PATCH', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}', false],
  /** Report an emission of a reporting period. */
  emissionCreate: ['POST', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions', true],
  /** List the emissions of a reporting period. */
  emissionList: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions', true],
  /** Get an emission. */
  emissionGet: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions/{emissionId}', true],
  /** Change an emission. */
  emissionUpdate: ['PATCH', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions/{emissionId}', false],
  /** Delete an emission. */
  emissionDelete: ['DELETE', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions/{emissionId}', false],
  /** List the credits for sale that fit a reporting period of yours best, and why. */
  creditMatch: ['GET', '/credits/matches', true],
  /** List all credits, whoever owns them. */
  creditList: ['GET', '/credits', true],
  /** Get a credit with its files. */
  creditGet: ['GET', '/credits/{creditId}', true],
  /** Follow a credit from its project to its retirement. */
  creditLineage: ['GET', '/credits/{creditId}/lineage', true],
  /** Split a credit into children that add up to it. */
  creditSplit: ['POST', '/credits/{creditId}/split', true],
  /** Give a credit, or a part of it, to another owner. */
  creditTransfer: ['POST', '/credits/{creditId}/transfer', true],
  /** Name another end-use buyer of a credit. */
  creditEndUseBuyerTransfer: ['POST', '/credits/{creditId}/endUseBuyerTransfer', true],
  /** List the credits that a marketplace has listed. */
  listingList: ['GET', '/marketplaces/{marketplaceId}/listings', true],
  /** Plan a retirement: which credits a quantity would take, and which would be split. */
  retirementPlan: ['POST', '/credits/retirements:plan', true],
  /** Plan a listing of a quantity on a marketplace. */
  listingPlan: ['POST', '/credits/listings:plan', true],
  /** Plan a transfer of a quantity to another owner. */
  transferPlan: ['POST', '/credits/transfers:plan', true],
  /** Get a plan of your organization. */
  planGet: ['GET', '/credits/plans/{planId}', true],
  /** Do exactly what a plan says, all or nothing. */
  planExecute: ['POST', '/credits/plans/{planId}:execute', true],
  /** Pull the events that your organization has not seen yet. */
  eventList: ['GET', '/events', true],
  /** The webhooks of your organization, without their secrets. */
  webhookList: ['GET', '/webhooks', true],
  /** Have the events of your organization sent to an address, from now on. */
  webhookCreate: ['POST', '/webhooks', false],
  /** A webhook of your organization: how far it is and how it fares. */
  webhookGet: ['GET', '/webhooks/{webhookId}', true],
  /** Change, disable or enable a webhook; no If-Match needed. */
  webhookUpdate: ['PATCH', '/webhooks/{webhookId}', false],
  /** Remove a webhook and its deliveries; no If-Match needed. */
  webhookDelete: ['DELETE', '/webhooks/{webhookId}', false],
  /** Rotate the secret of a webhook: the new one is shown once. */
  webhookSecretCreate: ['POST', '/webhooks/{webhookId}/secrets', false],
  /** Have a test sent to a webhook, at once and once. */
  webhookTest: ['POST', '/webhooks/{webhookId}/test', true],
  /** Set a webhook to another place in the events: all after it is sent, in order. */
  webhookReplay: ['POST', '/webhooks/{webhookId}:replay', true],
  /** What was sent to a webhook in the last 30 days, and how it went. */
  webhookDeliveryList: ['GET', '/webhooks/{webhookId}/deliveries', true],
  /** A delivery to a webhook. */
  webhookDeliveryGet: ['GET', '/webhooks/{webhookId}/deliveries/{deliveryId}', true],
  /** Have a delivery sent once more, beside the order of the others. */
  webhookDeliveryReplay: ['POST', '/webhooks/{webhookId}/deliveries/{deliveryId}:replay', true],
  /** What waits for your organization and what it has, in figures. */
  figuresGet: ['GET', '/figures', true],
  /** How much there is in the installation, and its database, for the operator. */
  installationGet: ['GET', '/installation', true],
  /** The rows of registries’ exports that a credit was imported from. */
  creditProvenance: ['GET', '/credits/{creditId}/provenance', true],
  /** The rows of a registry’s export that a project and its MBPs were imported from. */
  ecoProjectProvenance: ['GET', '/ecoProjects/{ecoProjectId}/provenance', true],
  /** The exports of registries that can be imported or reconciled. */
  importKindsGet: ['GET', '/importKinds', true],
  /** The imports of your organization. */
  importList: ['GET', '/imports', true],
  /** Have exports of a registry imported for your registry; first for trial. */
  importCreate: ['POST', '/imports', true],
  /** An import: how far it is, and what becomes or became of its files. */
  importGet: ['GET', '/imports/{importId}', true],
  /** Do in earnest what was checked. */
  importStart: ['POST', '/imports/{importId}:start', true],
  /** The rows of which something is not imported, or that lack something, and why. */
  importRejectList: ['GET', '/imports/{importId}/rejects', true],
  /** The rejected rows of a file as CSV, to be corrected and imported again. */
  importRejectFile: ['GET', '/imports/{importId}/files/{fileId}/rejects', true],
  /** The reconciliations of your organization. */
  reconciliationList: ['GET', '/reconciliations', true],
  /** Compare two exports of registries, or one with the ledger of your registry. */
  reconciliationCreate: ['POST', '/reconciliations', true],
  /** A reconciliation: its sources, and how many items came out how. */
  reconciliationGet: ['GET', '/reconciliations/{reconciliationId}', true],
  /** What two sources say of each project, issuance, retirement or cancellation. */
  reconciliationItemList: ['GET', '/reconciliations/{reconciliationId}/items', true],
  /** An item of a reconciliation. */
  reconciliationItemGet: ['GET', '/reconciliations/{reconciliationId}/items/{itemId}', true],
  /** Say which side is right, and why; `resolution: null` opens the item again. */
  reconciliationItemUpdate: ['PATCH', '/reconciliations/{reconciliationId}/items/{itemId}', false],
  /** The log of all that happened to credits, and its newest checkpoint. */
  transparencyLogGet: ['GET', '/transparencyLog', true],
  /** That a leaf is in the log. */
  transparencyLogInclusion: ['GET', '/transparencyLog/inclusionProof', true],
  /** That a log begins with an older one, unchanged. */
  transparencyLogConsistency: ['GET', '/transparencyLog/consistencyProof', true],
  /** What was issued by project and vintage, and what became of it. */
  transparencyLogSupply: ['GET', '/transparencyLog/supply', true],
  /** What the log tells of a credit from its minting on, proved. */
  creditProof: ['GET', '/credits/{creditId}/proof', true],
  /** Everything of your organization as one archive. */
  exportArchive: ['GET', '/exports/archive', true],
  /** Your registered projects and what you issued, for Climate Action Data Trust. */
  exportCadt: ['GET', '/exports/cadt', true],
  /** Registered projects. */
  publicProjectList: ['GET', '/public/projects', true],
  /** A registered project, its places and what was issued and retired of it. */
  publicProjectGet: ['GET', '/public/projects/{projectId}', true],
  /** Issued credits, with their serial ranges and what became of them. */
  publicCreditList: ['GET', '/public/credits', true],
  /** An issued credit, with the ranges that are outstanding, retired and cancelled. */
  publicCreditGet: ['GET', '/public/credits/{creditId}', true],
  /** Retirements, the newest first, with for whom and why. */
  publicRetirementList: ['GET', '/public/retirements', true],
  /** A retirement; its id is that of the retired credit. */
  publicRetirementGet: ['GET', '/public/retirements/{retirementId}', true],
  /** The certificate of a retirement, with its proof out of the transparency log. */
  publicRetirementCertificate: ['GET', '/public/retirements/{retirementId}/certificate', true],
  /** The certificate of a retirement as a PDF to print and to pass on. */
  publicRetirementCertificatePdf: ['GET', '/public/retirements/{retirementId}/certificate.pdf', true],
  /** What was issued and retired, by year, vintage and country. */
  publicFiguresGet: ['GET', '/public/figures', true],
  /** Whether the process runs. */
  healthLive: ['GET', '/health/live', true],
  /** Whether the service can do its work: its database answers and has its very schema. */
  healthReady: ['GET', '/health/ready', true],
} as const
