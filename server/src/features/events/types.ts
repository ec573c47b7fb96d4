/**
 * Every kind of event: id, name, uri. 1 to 10 are the source's (domain.md 5); from 11 on the ids are
 * ours, listed in docs/events.md, and never renumbered: add at the end. rulings.md 36.
 */
const MBP = 'ecoProjects/modularBenefitProjects'
const CLAIM = `${MBP}/claims`

export const eventTypes = {
  mbpCreated: [1, 'MBP created', `${MBP}/create`],
  'MBPRegister.submit': [2, 'MBP submitted', `${MBP}/registration/submit`],
  'MBPRegister.approve': [3, 'MBP approved', `${MBP}/registration/approve`],
  'MBPRegister.reject': [4, 'MBP rejected', `${MBP}/registration/reject`],
  claimCreated: [5, 'Claim created', `${CLAIM}/create`],
  'MBPClaimVerify.submit': [6, 'Claim submitted', `${CLAIM}/verification/submit`],
  'MBPClaimVerify.accept': [7, 'Claim in verification', `${CLAIM}/verification/accept`],
  'MBPClaimVerify.reject': [8, 'Claim rejected', `${CLAIM}/verification/reject`],
  'MBPClaimVerify.approve': [9, 'Claim approved', `${CLAIM}/verification/approve`],
  'CreditMint.submit': [10, 'Credit issuance requested', 'processedClaims/submit'],
  'MBPRegister.returnForEdits': [
    11,
    'MBP returned for edits',
    `${MBP}/registration/returnForEdits`,
  ],
  'MBPRegister.resubmit': [12, 'MBP resubmitted', `${MBP}/registration/resubmit`],
  'MBPRegister.withdraw': [13, 'MBP withdrawn', `${MBP}/registration/withdraw`],
  'MBPClaimVerify.returnForEdits': [
    14,
    'Claim returned for edits',
    `${CLAIM}/verification/returnForEdits`,
  ],
  'MBPClaimVerify.resubmit': [15, 'Claim resubmitted', `${CLAIM}/verification/resubmit`],
  'MBPClaimVerify.withdraw': [16, 'Claim withdrawn', `${CLAIM}/verification/withdraw`],
  'CreditMint.mint': [17, 'Credit issuance approved', 'processedClaims/mint'],
  'CreditMint.reject': [18, 'Credit issuance rejected', 'processedClaims/reject'],
  'CreditMint.returnForEdits': [
    19,
    'Credit issuance returned for edits',
    'processedClaims/returnForEdits',
  ],
  'CreditMint.resubmit': [20, 'Credit issuance resubmitted', 'processedClaims/resubmit'],
  'CreditMint.withdraw': [21, 'Credit issuance withdrawn', 'processedClaims/withdraw'],
  'CreditRetire.submit': [22, 'Credit retirement requested', 'credits/retirement/submit'],
  'CreditRetire.approve': [23, 'Credit retirement approved', 'credits/retirement/approve'],
  'CreditRetire.reject': [24, 'Credit retirement rejected', 'credits/retirement/reject'],
  'CreditRetire.resubmit': [25, 'Credit retirement resubmitted', 'credits/retirement/resubmit'],
  'CreditRetire.withdraw': [26, 'Credit retirement withdrawn', 'credits/retirement/withdraw'],
  creditCreated: [27, 'Credit created', 'credits/create'],
  creditSplit: [28, 'Credit split', 'credits/split'],
  creditTransferred: [29, 'Credit transferred', 'credits/transfer'],
  creditCancelled: [30, 'Credit cancelled', 'credits/cancel'],
  creditRetired: [31, 'Credit retired', 'credits/retire'],
  endUseBuyerTransferred: [32, 'End-use buyer transferred', 'credits/endUseBuyerTransfer'],
  'MarketplaceTraderRegister.submit': [
    33,
    'Trader registration requested',
    'marketplaces/traders/registration/submit',
  ],
  'MarketplaceTraderRegister.approve': [
    34,
    'Trader registration approved',
    'marketplaces/traders/registration/approve',
  ],
  'MarketplaceTraderRegister.reject': [
    35,
    'Trader registration rejected',
    'marketplaces/traders/registration/reject',
  ],
  'MarketplaceTraderRegister.resubmit': [
    36,
    'Trader registration resubmitted',
    'marketplaces/traders/registration/resubmit',
  ],
  'MarketplaceTraderRegister.withdraw': [
    37,
    'Trader registration withdrawn',
    'marketplaces/traders/registration/withdraw',
  ],
  'MarketplaceListingRegister.submit': [38, 'Credit listing requested', 'credits/listing/submit'],
  'MarketplaceListingRegister.approve': [39, 'Credit listing approved', 'credits/listing/approve'],
  'MarketplaceListingRegister.reject': [40, 'Credit listing rejected', 'credits/listing/reject'],
  'MarketplaceListingRegister.resubmit': [
    41,
    'Credit listing resubmitted',
    'credits/listing/resubmit',
  ],
  'MarketplaceListingRegister.withdraw': [
    42,
    'Credit listing withdrawn',
    'credits/listing/withdraw',
  ],
  'MarketplaceListingDeregister.submit': [
    43,
    'Credit delisting requested',
    'credits/delisting/submit',
  ],
  'MarketplaceListingDeregister.approve': [
    44,
    'Credit delisting approved',
    'credits/delisting/approve',
  ],
  'MarketplaceListingDeregister.reject': [
    45,
    'Credit delisting rejected',
    'credits/delisting/reject',
  ],
  'MarketplaceListingDeregister.resubmit': [
    46,
    'Credit delisting resubmitted',
    'credits/delisting/resubmit',
  ],
  'MarketplaceListingDeregister.withdraw': [
    47,
    'Credit delisting withdrawn',
    'credits/delisting/withdraw',
  ],
  'MarketplaceListingTransfer.submit': [
    48,
    'Credit listing transfer requested',
    'credits/listingTransfer/submit',
  ],
  'MarketplaceListingTransfer.approve': [
    49,
    'Credit listing transfer approved',
    'credits/listingTransfer/approve',
  ],
  'MarketplaceListingTransfer.reject': [
    50,
    'Credit listing transfer rejected',
    'credits/listingTransfer/reject',
  ],
  'MarketplaceListingTransfer.resubmit': [
    51,
    'Credit listing transfer resubmitted',
    'credits/listingTransfer/resubmit',
  ],
  'MarketplaceListingTransfer.withdraw': [
    52,
    'Credit listing transfer withdrawn',
    'credits/listingTransfer/withdraw',
  ],
  traderRegistered: [53, 'Trader registered', 'marketplaces/traders/create'],
  creditListed: [54, 'Credit listed', 'credits/list'],
  creditDelisted: [55, 'Credit delisted', 'credits/delist'],
  creditListingTransferred: [56, 'Credit listing transferred', 'credits/transferListing'],
  'ESGEmissionOffset.submit': [57, 'Emission offset requested', 'credits/emissionOffset/submit'],
  'ESGEmissionOffset.approve': [58, 'Emission offset approved', 'credits/emissionOffset/approve'],
  'ESGEmissionOffset.reject': [59, 'Emission offset rejected', 'credits/emissionOffset/reject'],
  'ESGEmissionOffset.resubmit': [
    60,
    'Emission offset resubmitted',
    'credits/emissionOffset/resubmit',
  ],
  'ESGEmissionOffset.withdraw': [
    61,
    'Emission offset withdrawn',
    'credits/emissionOffset/withdraw',
  ],
  esgScorecardCreated: [62, 'Emission goal created', 'esgs/create'],
  esgMilestoneCreated: [63, 'Emission milestone created', 'esgs/milestones/create'],
  emissionCreated: [64, 'Emission created', 'esgs/milestones/reportingPeriods/emissions/create'],
  webhookDisabled: [65, 'Webhook disabled', 'webhooks/disable'],
} as const satisfies Record<string, readonly [id: number, name: string, uri: string]>

export type EventType = keyof typeof eventTypes
