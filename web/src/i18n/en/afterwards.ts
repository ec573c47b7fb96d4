/** What comes next once a request is decided or taken back, for who asked and for who decided. */
export const afterwards = {
  title: 'What comes next',
  MBPRegister: {
    approved: {
      submitter: 'It is registered. You can now claim what it has achieved.',
      reviewer:
        'It is registered. The supplier can now make claims; once one is verified, the verifier asks you to issue the credit.',
    },
    rejected: {
      submitter:
        'It cannot be sent again. If the project has another benefit, or this one has to be described anew, add it to the project.',
      reviewer:
        'The supplier has been told. A corrected benefit would reach you as a registration of its own.',
    },
  },
  MBPClaimVerify: {
    approved: {
      submitter:
        'Your claim is verified. The verifier asks the registry to issue the credit; as soon as it is issued, it stands among your credits.',
      reviewer: 'The claim is verified.',
    },
    rejected: {
      submitter: 'This claim cannot be sent again. You can make another one.',
      reviewer: 'The supplier has been told. No credit can come of this claim.',
    },
  },
  declined: {
    submitter: 'The claim is a draft again. You can change it, and ask another verifier.',
    reviewer: 'You have declined the task; the supplier can ask another verifier.',
  },
  CreditMint: {
    approved: {
      submitter:
        'The credit is issued and belongs to the supplier. Your work on this claim is done.',
      reviewer:
        'The credit belongs to the supplier now. Its owner may ask you to retire it one day.',
    },
    rejected: {
      submitter:
        'No credit is issued for this claim. Tell the supplier why, if your message does not.',
      reviewer: 'The verifier has been told. No credit can come of this claim.',
    },
  },
  MarketplaceTraderRegister: {
    approved: {
      submitter:
        'You are a trader of this marketplace: you can have your credits listed there, and buy what is listed.',
      reviewer: 'It stands among your traders, and can ask you to list its credits.',
    },
    rejected: {
      submitter: 'You cannot trade there. There may be other marketplaces.',
      reviewer: 'The organization has been told. It may ask again.',
    },
  },
  MarketplaceListingRegister: {
    approved: {
      submitter:
        'Buyers find the credit in the market now. When it is sold, the marketplace hands it over to the buyer; to use it yourself, have it delisted first.',
      reviewer: 'It stands among your listings. When it is sold, hand it over to the buyer there.',
    },
    rejected: {
      submitter: 'The credit is not listed. You can use it, or have it listed elsewhere.',
      reviewer: 'The owner has been told, and may use the credit otherwise.',
    },
  },
  MarketplaceListingDeregister: {
    approved: {
      submitter: 'The credit is free again: you can list, split, transfer or retire it.',
      reviewer: 'The credit is no longer among your listings.',
    },
    rejected: {
      submitter: 'The credit stays listed. You may ask again.',
      reviewer: 'The credit stays among your listings.',
    },
  },
  MarketplaceListingTransfer: {
    approved: {
      submitter: 'The listing is with the other marketplace now, and no longer among yours.',
      reviewer: 'It stands among your listings. When it is sold, hand it over to the buyer there.',
    },
    rejected: {
      submitter: 'The listing stays with you.',
      reviewer: 'The listing stays with the other marketplace.',
    },
  },
  CreditRetire: {
    approved: {
      submitter:
        'The credit is retired for good. Its page says for whom and why, and is your proof of it.',
      reviewer: 'The credit is retired for good. Its page says for whom and why.',
    },
    rejected: {
      submitter: 'The credit is not retired. It is yours to use as before.',
      reviewer: 'The owner keeps the credit and has been told why.',
    },
  },
  ESGEmissionOffset: {
    approved: {
      submitter:
        'The credit is retired for good, and counts in the reporting period of your emission goal.',
      reviewer: 'The credit is retired for good, and counts against emissions of its owner.',
    },
    rejected: {
      submitter: 'The credit is not retired and offsets nothing. It is yours to use as before.',
      reviewer: 'The owner keeps the credit and has been told why.',
    },
  },
  withdrawn: {
    submitter: 'You took it back. Correct what you like, and send it again when you are ready.',
    reviewer: 'It was taken back. There is nothing to do until it is sent again.',
  },
  go: {
    newClaim: 'Make a claim',
    project: 'Open the project',
    asset: 'Open what it is about',
    credit: 'Open the credit',
    issuance: 'Request issuance of credits',
    processedClaim: 'Open the processed claim',
    credits: 'See your credits',
    market: 'Find credits to buy',
    listings: 'See your listings',
    traders: 'See your traders',
    marketplaces: 'See the marketplaces',
    goals: 'See your emission goals',
    home: 'What else waits for you',
  },
}
