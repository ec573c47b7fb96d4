// Written by client/generate.ts from openapi.json: npm run client. Do not edit.

/** Every operation, with its method and its path below the base. */
export const operations = {
  /** Sign in with e-mail address and password. */
  authLogin: ['POST', '/auth/login'],
  /** End the session of this token or cookie. */
  authLogout: ['POST', '/auth/logout'],
  /** Set a password with the one-time link of an invitation. */
  passwordSet: ['POST', '/auth/password'],
  /** Change your own password. */
  passwordChange: ['PUT', '/auth/password'],
  /** Who you are, and for which organizations you may act. */
  meGet: ['GET', '/me'],
  /** The directory of all organizations. */
  organizationList: ['GET', '/organizations'],
  /** Make an organization and its first Admin. */
  organizationCreate: ['POST', '/organizations'],
  /** An organization as the directory shows it. */
  organizationGet: ['GET', '/organizations/{organizationId}'],
  /** Change what the directory says of an organization. */
  organizationPatch: ['PATCH', '/organizations/{organizationId}'],
  /** The users of your organization, with their roles there. */
  userList: ['GET', '/organizations/{organizationId}/users'],
  /** Add a user to your organization. */
  userCreate: ['POST', '/organizations/{organizationId}/users'],
  /** A user of your organization, with the roles there. */
  userGet: ['GET', '/organizations/{organizationId}/users/{userId}'],
  /** Remove a user from your organization; no If-Match needed. */
  userDelete: ['DELETE', '/organizations/{organizationId}/users/{userId}'],
  /** Make a new one-time link with which the user sets a password. */
  userInvite: ['POST', '/organizations/{organizationId}/users/{userId}/invitation'],
  /** Who has which role in your organization. */
  roleAssignmentList: ['GET', '/organizations/{organizationId}/roleAssignments'],
  /** Give a user of your organization a further role. */
  roleAssignmentCreate: ['POST', '/organizations/{organizationId}/roleAssignments'],
  /** A role of a user in your organization. */
  roleAssignmentGet: ['GET', '/organizations/{organizationId}/roleAssignments/{roleAssignmentId}'],
  /** Change the user role; no If-Match needed. */
  roleAssignmentPatch: ['PATCH', '/organizations/{organizationId}/roleAssignments/{roleAssignmentId}'],
  /** Take a role from a user; no If-Match needed. */
  roleAssignmentDelete: ['DELETE', '/organizations/{organizationId}/roleAssignments/{roleAssignmentId}'],
  /** The API keys of your organization, without the keys themselves. */
  apiKeyList: ['GET', '/organizations/{organizationId}/apiKeys'],
  /** Make an API key, which is shown once. */
  apiKeyCreate: ['POST', '/organizations/{organizationId}/apiKeys'],
  /** An API key of your organization, without the key itself. */
  apiKeyGet: ['GET', '/organizations/{organizationId}/apiKeys/{apiKeyId}'],
  /** Remove an API key, which is refused from then on; no If-Match needed. */
  apiKeyDelete: ['DELETE', '/organizations/{organizationId}/apiKeys/{apiKeyId}'],
  /** Upload a file, or register where it is, and attach it to an asset if you like. */
  fileUpload: ['POST', '/files'],
  /** List the files that your organization uploaded. */
  fileList: ['GET', '/files'],
  /** Get the content of a file, or what is known of it. */
  fileGet: ['GET', '/files/{fileId}'],
  /** Delete a file that your organization uploaded and may still take away. */
  fileDelete: ['DELETE', '/files/{fileId}'],
  /** Create an ecological project, with its modular benefit projects if you like. */
  ecoProjectCreate: ['POST', '/ecoProjects'],
  /** List the ecological projects that you own or review. */
  ecoProjectList: ['GET', '/ecoProjects'],
  /** Get an ecological project with the modular benefit projects that you may read. */
  ecoProjectGet: ['GET', '/ecoProjects/{ecoProjectId}'],
  /** Change an ecological project while none of its MBPs is in review. */
  ecoProjectUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}'],
  /** Add a modular benefit project to an ecological project. */
  mbpCreate: ['POST', '/ecoProjects/{ecoProjectId}/mbps'],
  /** List the modular benefit projects of an ecological project that you may read. */
  mbpList: ['GET', '/ecoProjects/{ecoProjectId}/mbps'],
  /** Get a modular benefit project with its files. */
  mbpGet: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}'],
  /** Change a modular benefit project that is a draft or returned for edits. */
  mbpUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}'],
  /** Delete a modular benefit project that was never submitted. */
  mbpDelete: ['DELETE', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}'],
  /** Claim a benefit of a registered MBP over a date range, with its checkpoints. */
  mbpClaimCreate: ['POST', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims'],
  /** List the claims of an MBP that you may read. */
  mbpClaimList: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims'],
  /** Get a claim with its checkpoints and files. */
  mbpClaimGet: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}'],
  /** Change a claim that is a draft or returned for edits. */
  mbpClaimUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}'],
  /** Delete a claim that was never submitted. */
  mbpClaimDelete: ['DELETE', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}'],
  /** List the checkpoints of a claim with their files, oldest first. */
  checkpointList: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints'],
  /** Get a checkpoint of a claim with its files. */
  checkpointGet: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints/{checkpointId}'],
  /** Change a checkpoint of a claim that is a draft or returned for edits. */
  checkpointUpdate: ['PATCH', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints/{checkpointId}'],
  /** List the processed claims that you verify, that are of your claims, or of your registry. */
  processedClaimList: ['GET', '/processedClaims'],
  /** Get a processed claim with its checkpoint results and files. */
  processedClaimGet: ['GET', '/processedClaims/{processedClaimId}'],
  /** Enter what the verification found: quantity, co-benefits, results, recommendation. */
  processedClaimUpdate: ['PATCH', '/processedClaims/{processedClaimId}'],
  /** List the checkpoint results of a processed claim, oldest first. */
  checkpointResultList: ['GET', '/processedClaims/{processedClaimId}/checkpointResults'],
  /** Get a checkpoint result with its files. */
  checkpointResultGet: ['GET', '/processedClaims/{processedClaimId}/checkpointResults/{checkpointResultId}'],
  /** Enter the finding for one checkpoint. */
  checkpointResultUpdate: ['PATCH', '/processedClaims/{processedClaimId}/checkpointResults/{checkpointResultId}'],
  /** Ask another organization to decide on an asset of yours. */
  proposalCreate: ['POST', '/proposals'],
  /** List the proposals that you submitted or review. */
  proposalList: ['GET', '/proposals'],
  /** Get a proposal, its history, what you may do with it, and why not the rest. */
  proposalGet: ['GET', '/proposals/{proposalId}'],
  /** Accept, approve, mint, reject, return, resubmit or withdraw a proposal. */
  proposalAct: ['POST', '/proposals/{proposalId}/action'],
  /** End a credit for a reversal or an error, as its issuing registry. */
  creditCancel: ['POST', '/credits/{creditId}/cancel'],
  /** List the other MBPs that intersect an MBP or lie near it, at any registry. */
  mbpOverlaps: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/overlaps'],
  /** List the other MBPs near a claim’s, and whether their claims have days in common. */
  mbpClaimOverlaps: ['GET', '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/overlaps'],
  /** See what may be counted twice before you decide. */
  proposalOverlaps: ['GET', '/proposals/{proposalId}/overlaps'],
  /** Choose which criteria count for an open mint request, as its registry. */
  overlapCriteriaChoose: ['PUT', '/proposals/{proposalId}/overlapCriteria'],
  /** List the marketplaces, with the number of their traders and listings. */
  marketplaceList: ['GET', '/marketplaces'],
  /** List the traders that a marketplace has registered. */
  traderList: ['GET', '/marketplaces/{marketplaceId}/traders'],
  /** Set an emission goal. */
  esgScorecardCreate: ['POST', '/esgs'],
  /** List the emission goals of your organization. */
  esgScorecardList: ['GET', '/esgs'],
  /** Get an emission goal with its milestones and the figures of their periods. */
  esgScorecardGet: ['GET', '/esgs/{esgScorecardId}'],
  /** Change an emission goal. */
  esgScorecardUpdate: ['PATCH', '/esgs/{esgScorecardId}'],
  /** Set a milestone on the way to an emission goal; its reporting periods are made. */
  esgMilestoneCreate: ['POST', '/esgs/{esgScorecardId}/milestones'],
  /** List the milestones of an emission goal with the figures of their periods. */
  esgMilestoneList: ['GET', '/esgs/{esgScorecardId}/milestones'],
  /** Get a milestone with the figures of its reporting periods. */
  esgMilestoneGet: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}'],
  /** Change the name, the description or the target of a milestone. */
  esgMilestoneUpdate: ['PATCH', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}'],
  /** Delete a milestone that has neither emissions nor offsets. */
  esgMilestoneDelete: ['DELETE', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}'],
  /** List the reporting periods of a milestone with their figures, oldest first. */
  esgReportingPeriodList: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods'],
  /** Get a reporting period: its emissions, its offsets, and where it stands. */
  esgReportingPeriodGet: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}'],
  /** Say which credits you look for to offset a reporting period. */
  esgReportingPeriodUpdate: ['PATCH', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}'],
  /** Report an emission of a reporting period. */
  emissionCreate: ['POST', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions'],
  /** List the emissions of a reporting period. */
  emissionList: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions'],
  /** Get an emission. */
  emissionGet: ['GET', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions/{emissionId}'],
  /** Change an emission. */
  emissionUpdate: ['PATCH', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions/{emissionId}'],
  /** Delete an emission. */
  emissionDelete: ['DELETE', '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions/{emissionId}'],
  /** List the credits for sale that fit a reporting period of yours best, and why. */
  creditMatch: ['GET', '/credits/matches'],
  /** List all credits, whoever owns them. */
  creditList: ['GET', '/credits'],
  /** Get a credit with its files. */
  creditGet: ['GET', '/credits/{creditId}'],
  /** Follow a credit from its project to its retirement. */
  creditLineage: ['GET', '/credits/{creditId}/lineage'],
  /** Split a credit into children that add up to it. */
  creditSplit: ['POST', '/credits/{creditId}/split'],
  /** Give a credit, or a part of it, to another owner. */
  creditTransfer: ['POST', '/credits/{creditId}/transfer'],
  /** Name another end-use buyer of a credit. */
  creditEndUseBuyerTransfer: ['POST', '/credits/{creditId}/endUseBuyerTransfer'],
  /** List the credits that a marketplace has listed. */
  listingList: ['GET', '/marketplaces/{marketplaceId}/listings'],
  /** Plan a retirement: which credits a quantity would take, and which would be split. */
  retirementPlan: ['POST', '/credits/retirements:plan'],
  /** Plan a listing of a quantity on a marketplace. */
  listingPlan: ['POST', '/credits/listings:plan'],
  /** Plan a transfer of a quantity to another owner. */
  transferPlan: ['POST', '/credits/transfers:plan'],
  /** Get a plan of your organization. */
  planGet: ['GET', '/credits/plans/{planId}'],
  /** Do exactly what a plan says, all or nothing. */
  planExecute: ['POST', '/credits/plans/{planId}:execute'],
  /** Pull the events that your organization has not seen yet. */
  eventList: ['GET', '/events'],
  /** What waits for your organization and what it has, in figures. */
  figuresGet: ['GET', '/figures'],
  /** How much there is in the installation, and its database, for the operator. */
  installationGet: ['GET', '/installation'],
  /** Whether the process runs. */
  healthLive: ['GET', '/health/live'],
  /** Whether the service can do its work: its database answers and is migrated. */
  healthReady: ['GET', '/health/ready'],
} as const
