// Written by client/generate.ts from openapi.json: npm run client. Do not edit.

export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail address and password
         * @description The session ends after 12 hours. With `session: cookie` the page of the service gets it as a cookie, which scripts cannot read, and no token; the session of an earlier cookie ends. After five failed attempts in a row the address is locked for a second, then for twice as long each time, up to 15 minutes; Retry-After says how long.
         *
         *     For anyone, signed in or not.
         */
        post: operations["authLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session of this token or cookie
         * @description For everybody signed in.
         */
        post: operations["authLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your own password
         * @description All your sessions end; the answer is a new one, as a cookie where the caller came by one. Wrong passwords count as failed attempts to sign in.
         *
         *     For everybody signed in.
         */
        put: operations["passwordChange"];
        /**
         * Set a password with the one-time link of an invitation
         * @description All sessions of the user end. The link is valid once, for 24 hours.
         *
         *     For anyone, signed in or not.
         */
        post: operations["passwordSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are, and for which organizations you may act
         * @description For everybody signed in.
         */
        get: operations["meGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The directory of all organizations
         * @description Filter by id, name, description, website, marketRoles, isOmnibusOrganization, createdAt, lastModifiedAt; order by id, name, createdAt, lastModifiedAt.
         *
         *     For everybody signed in.
         */
        get: operations["organizationList"];
        put?: never;
        /**
         * Make an organization and its first Admin
         * @description The answer holds a one-time link with which the Admin sets a password; null for an account that has one or belongs to another organization.
         *
         *     For the operator of the installation.
         */
        post: operations["organizationCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An organization as the directory shows it
         * @description For everybody signed in.
         */
        get: operations["organizationGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what the directory says of an organization
         * @description For an Admin of the organization. Its market roles are for the operator, who may change all but isOmnibusOrganization; market roles can be added, not removed.
         *
         *     For everybody signed in.
         */
        patch: operations["organizationPatch"];
        trace?: never;
    };
    "/organizations/{organizationId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The users of your organization, with their roles there
         * @description Filter and order by id, email, name, createdAt, lastModifiedAt. For a Contributor or Admin of the organization, and for the operator in every organization.
         *
         *     For everybody signed in.
         */
        get: operations["userList"];
        put?: never;
        /**
         * Add a user to your organization
         * @description Somebody without an account gets one, and the answer holds a one-time link for setting the password: hand it over by a safe way. Whoever has an account already, as a user of another organization, only gets the roles, and `invitation` is null. An account is known by its address alone: make sure that it is the person you mean.
         *
         *     For an Admin of the organization.
         */
        post: operations["userCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user of your organization, with the roles there
         * @description For a Contributor or Admin of the organization, and for the operator in every organization.
         *
         *     For everybody signed in.
         */
        get: operations["userGet"];
        put?: never;
        post?: never;
        /**
         * Remove a user from your organization; no If-Match needed
         * @description All roles of the user there end at once; the account and API keys that the user made stay. One Admin has to stay.
         *
         *     For an Admin of the organization.
         */
        delete: operations["userDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/users/{userId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new one-time link with which the user sets a password
         * @description It replaces the earlier link. For an Admin of the organization if the user belongs to no other one, and for the operator.
         *
         *     For everybody signed in.
         */
        post: operations["userInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/users/{userId}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget by which providers a user signs in; no If-Match needed
         * @description For whom a provider knows by another subject now. All sessions of the user end. The next sign-in by a provider binds the account anew, by its address; where it has a password, only while a link to it waits. For an Admin of the organization if the user belongs to no other one, and for the operator.
         *
         *     For everybody signed in.
         */
        delete: operations["userIdentitiesDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/roleAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has which role in your organization
         * @description Filter by id, userId, marketRole, userRole, createdAt; order by them, marketRole excepted.
         *
         *     For a Contributor or Admin of any market role.
         */
        get: operations["roleAssignmentList"];
        put?: never;
        /**
         * Give a user of your organization a further role
         * @description For an Admin of the organization.
         */
        post: operations["roleAssignmentCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/roleAssignments/{roleAssignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A role of a user in your organization
         * @description For a Contributor or Admin of any market role.
         */
        get: operations["roleAssignmentGet"];
        put?: never;
        post?: never;
        /**
         * Take a role from a user; no If-Match needed
         * @description With the last role the user leaves the organization. One Admin has to stay.
         *
         *     For an Admin of the organization.
         */
        delete: operations["roleAssignmentDelete"];
        options?: never;
        head?: never;
        /**
         * Change the user role; no If-Match needed
         * @description For another market role make another assignment. One Admin has to stay.
         *
         *     For an Admin of the organization.
         */
        patch: operations["roleAssignmentPatch"];
        trace?: never;
    };
    "/organizations/{organizationId}/apiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API keys of your organization, without the keys themselves
         * @description Filter by id, name, marketRole, userRole, createdAt, expiresAt; order by them, marketRole excepted.
         *
         *     For a Contributor or Admin of any market role.
         */
        get: operations["apiKeyList"];
        put?: never;
        /**
         * Make an API key, which is shown once
         * @description The key acts for the organization in the one role that you give it. It outlives the role of the user who made it: remove it when it is not needed. A key of an Admin for all market roles manages the organization as a user does.
         *
         *     For an Admin of the organization.
         */
        post: operations["apiKeyCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/apiKeys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An API key of your organization, without the key itself
         * @description For a Contributor or Admin of any market role.
         */
        get: operations["apiKeyGet"];
        put?: never;
        post?: never;
        /**
         * Remove an API key, which is refused from then on; no If-Match needed
         * @description For an Admin of the organization.
         */
        delete: operations["apiKeyDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditRecords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what: sign-ins, roles, keys, settings and every change
         * @description Newest first. For an Admin: what the organization did, what was done to it, and who signed in, or tried to, as one of its users at that time. The operator reads everything, or by `organizationId` what that organization reads. Filter by id, createdAt, operation, path, userId, aboutUserId, apiKeyId, refused; order by id, createdAt. Records are written in the transaction of what they tell of, and can neither be changed nor removed.
         *
         *     For everybody signed in.
         */
        get: operations["auditRecordList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files that your organization uploaded
         * @description filter: tag, fileName, contentType, size, createdAt, lastModifiedAt. orderBy: tag, createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["fileList"];
        put?: never;
        /**
         * Upload a file, or register where it is, and attach it to an asset if you like
         * @description Send the content as multipart/form-data with the parts `tag`, `resourceUri` (optional) and `file`, or a JSON body with `fileUrl`; the service never fetches that. `resourceUri` names an MBP, a claim, a checkpoint, a processed claim, a checkpoint result, a credit or a trader proposal. Without it, attach the file later by `fileIds`.
         *
         *     For a Contributor or Admin of any market role.
         */
        post: operations["fileUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the content of a file, or what is known of it
         * @description The content comes with its sha256 as ETag, in part (206) if `Range` asks for one range. It has the type that its uploader named, if its bytes agree and no browser would run it, else `application/octet-stream`. With `metadata=true`, and for a file with a `fileUrl`, the answer is a JSON File.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["fileGet"];
        put?: never;
        post?: never;
        /**
         * Delete a file that your organization uploaded and may still take away
         * @description While everything that it documents can be edited by you, or the proposal that it came with is open; never when it documents a credit. If-Match takes the ETag of the content or of the metadata.
         *
         *     For a Contributor or Admin of any market role.
         */
        delete: operations["fileDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ecological projects that you own or review
         * @description filter: name, country, region, projectScale, firstYearOfIssuance, registryProjectId, ownerId, createdAt, lastModifiedAt. orderBy: name, country, createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["ecoProjectList"];
        put?: never;
        /**
         * Create an ecological project, with its modular benefit projects if you like
         * @description For a Contributor or Admin with the market role Supplier.
         */
        post: operations["ecoProjectCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an ecological project with the modular benefit projects that you may read
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["ecoProjectGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an ecological project while none of its MBPs is in review
         * @description For a Contributor or Admin with the market role Supplier.
         */
        patch: operations["ecoProjectUpdate"];
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the modular benefit projects of an ecological project that you may read
         * @description filter: name, status, issuingRegistryId, ecologicalBenefitType, classificationCategory, classificationMethod, methodology, createdAt, lastModifiedAt. orderBy: name, status, createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["mbpList"];
        put?: never;
        /**
         * Add a modular benefit project to an ecological project
         * @description For a Contributor or Admin with the market role Supplier.
         */
        post: operations["mbpCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps/{mbpId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a modular benefit project with its files
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["mbpGet"];
        put?: never;
        post?: never;
        /**
         * Delete a modular benefit project that was never submitted
         * @description For a Contributor or Admin with the market role Supplier.
         */
        delete: operations["mbpDelete"];
        options?: never;
        head?: never;
        /**
         * Change a modular benefit project that is a draft or returned for edits
         * @description For a Contributor or Admin with the market role Supplier.
         */
        patch: operations["mbpUpdate"];
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the claims of an MBP that you may read
         * @description filter: name, status, startDate, endDate, quantity, createdAt, lastModifiedAt. orderBy: status, startDate, endDate, quantity, createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["mbpClaimList"];
        put?: never;
        /**
         * Claim a benefit of a registered MBP over a date range, with its checkpoints
         * @description For a Contributor or Admin with the market role Supplier.
         */
        post: operations["mbpClaimCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a claim with its checkpoints and files
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["mbpClaimGet"];
        put?: never;
        post?: never;
        /**
         * Delete a claim that was never submitted
         * @description For a Contributor or Admin with the market role Supplier.
         */
        delete: operations["mbpClaimDelete"];
        options?: never;
        head?: never;
        /**
         * Change a claim that is a draft or returned for edits
         * @description `checkpoints` names those that stay: with an id they are changed, without an id added, and those left out are removed.
         *
         *     For a Contributor or Admin with the market role Supplier.
         */
        patch: operations["mbpClaimUpdate"];
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the checkpoints of a claim with their files, oldest first
         * @description filter and orderBy: createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["checkpointList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints/{checkpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a checkpoint of a claim with its files
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["checkpointGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a checkpoint of a claim that is a draft or returned for edits
         * @description For a Contributor or Admin with the market role Supplier.
         */
        patch: operations["checkpointUpdate"];
        trace?: never;
    };
    "/processedClaims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the processed claims that you verify, that are of your claims, or of your registry
         * @description filter: status, ownerId, claimId, mbpId, quantity, createdAt, lastModifiedAt. orderBy: status, quantity, createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["processedClaimList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processedClaims/{processedClaimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a processed claim with its checkpoint results and files
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["processedClaimGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Enter what the verification found: quantity, co-benefits, results, recommendation
         * @description For a Contributor or Admin with the market role ValidationAndVerificationBody.
         */
        patch: operations["processedClaimUpdate"];
        trace?: never;
    };
    "/processedClaims/{processedClaimId}/checkpointResults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the checkpoint results of a processed claim, oldest first
         * @description filter: outcome, checkpointId, createdAt, lastModifiedAt. orderBy: outcome, createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["checkpointResultList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processedClaims/{processedClaimId}/checkpointResults/{checkpointResultId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a checkpoint result with its files
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["checkpointResultGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Enter the finding for one checkpoint
         * @description For a Contributor or Admin with the market role ValidationAndVerificationBody.
         */
        patch: operations["checkpointResultUpdate"];
        trace?: never;
    };
    "/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the proposals that you submitted or review
         * @description filter: type, status, submitterId, reviewerId, resourceUri, createdAt, lastModifiedAt. orderBy: type, status, createdAt, lastModifiedAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["proposalList"];
        put?: never;
        /**
         * Ask another organization to decide on an asset of yours
         * @description - `MBPRegister`: Register a modular benefit project
         *     - `MBPClaimVerify`: Verify a claim
         *     - `CreditMint`: Issue the credit of a processed claim
         *     - `MarketplaceTraderRegister`: Register as a trader of a marketplace
         *     - `MarketplaceListingRegister`: List a credit on a marketplace
         *     - `MarketplaceListingDeregister`: End the listing of a credit
         *     - `MarketplaceListingTransfer`: Hand the listing of a credit to another marketplace
         *     - `CreditRetire`: Retire a credit
         *     - `ESGEmissionOffset`: Retire a credit and offset the emissions of a reporting period with it
         *
         *     For a Contributor or Admin of any market role.
         */
        post: operations["proposalCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a proposal, its history, what you may do with it, and why not the rest
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["proposalGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept, approve, mint, reject, return, resubmit or withdraw a proposal
         * @description Send the ETag of the proposal in If-Match to decide only on what you have seen (412 otherwise). A conflict names the status and what is allowed.
         *
         *     For a Contributor or Admin of any market role.
         */
        post: operations["proposalAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a credit for a reversal or an error, as its issuing registry
         * @description An open proposal on the credit is rejected with the reason; a listing ends.
         *
         *     For a Contributor or Admin with the market role IssuingRegistry.
         */
        post: operations["creditCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps/{mbpId}/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the other MBPs that intersect an MBP or lie near it, at any registry
         * @description The registry and the verifier see those submitted, returned for edits and registered, the owner only the registered; nobody sees drafts. radiusKm is 10 unless given. Overlaps inform; they block nothing.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["mbpOverlaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the other MBPs near a claim’s, and whether their claims have days in common
         * @description The registry and the verifier see those submitted, returned for edits and registered, the owner only the registered; nobody sees drafts. Of their claims only the common days are shown: of those under review and approved, to the owner of the approved alone.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["mbpClaimOverlaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what may be counted twice before you decide
         * @description Of an MBPRegister, an MBPClaimVerify and a CreditMint, for its reviewer. Of a CreditMint also the credits that meet every criterion that counts; radiusKm is that of the criteria unless given.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["proposalOverlaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}/overlapCriteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose which criteria count for an open mint request, as its registry
         * @description The choice is kept with the proposal. It is a note of the reviewer, no change of the proposal: needs no If-Match, and the ETag stays.
         *
         *     For a Contributor or Admin with the market role IssuingRegistry.
         */
        put: operations["overlapCriteriaChoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the marketplaces, with the number of their traders and listings
         * @description filter and orderBy: name, createdAt, lastModifiedAt, id.
         *
         *     For everybody signed in.
         */
        get: operations["marketplaceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplaces/{marketplaceId}/traders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the traders that a marketplace has registered
         * @description For the marketplace and its traders. filter and orderBy: name, registeredAt, createdAt, id.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["traderList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/esgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the emission goals of your organization
         * @description Without their milestones. filter and orderBy: id, createdAt, lastModifiedAt, currentEmissionsPerYear, goal, goalEndDate.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["esgScorecardList"];
        put?: never;
        /**
         * Set an emission goal
         * @description Private to your organization, as are its milestones, periods and emissions.
         *
         *     For a Contributor or Admin with the market role Buyer.
         */
        post: operations["esgScorecardCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/esgs/{esgScorecardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an emission goal with its milestones and the figures of their periods
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["esgScorecardGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an emission goal
         * @description Other current emissions change the targets of all its reporting periods.
         *
         *     For a Contributor or Admin with the market role Buyer.
         */
        patch: operations["esgScorecardUpdate"];
        trace?: never;
    };
    "/esgs/{esgScorecardId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the milestones of an emission goal with the figures of their periods
         * @description filter and orderBy: id, createdAt, lastModifiedAt, name, startDate, endDate.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["esgMilestoneList"];
        put?: never;
        /**
         * Set a milestone on the way to an emission goal; its reporting periods are made
         * @description The periods are calendar years, quarters or months, cut to the dates of the milestone. A scorecard has at most 2,000 of them.
         *
         *     For a Contributor or Admin with the market role Buyer.
         */
        post: operations["esgMilestoneCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/esgs/{esgScorecardId}/milestones/{esgMilestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a milestone with the figures of its reporting periods
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["esgMilestoneGet"];
        put?: never;
        post?: never;
        /**
         * Delete a milestone that has neither emissions nor offsets
         * @description For a Contributor or Admin with the market role Buyer.
         */
        delete: operations["esgMilestoneDelete"];
        options?: never;
        head?: never;
        /**
         * Change the name, the description or the target of a milestone
         * @description For a Contributor or Admin with the market role Buyer.
         */
        patch: operations["esgMilestoneUpdate"];
        trace?: never;
    };
    "/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reporting periods of a milestone with their figures, oldest first
         * @description filter and orderBy: id, createdAt, lastModifiedAt, startDate, endDate.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["esgReportingPeriodList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a reporting period: its emissions, its offsets, and where it stands
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["esgReportingPeriodGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say which credits you look for to offset a reporting period
         * @description Member by member: what is absent stays, and null clears.
         *
         *     For a Contributor or Admin with the market role Buyer.
         */
        patch: operations["esgReportingPeriodUpdate"];
        trace?: never;
    };
    "/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the emissions of a reporting period
         * @description filter and orderBy: id, createdAt, lastModifiedAt, scope, category, quantity.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["emissionList"];
        put?: never;
        /**
         * Report an emission of a reporting period
         * @description For a Contributor or Admin with the market role Buyer.
         */
        post: operations["emissionCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods/{esgReportingPeriodId}/emissions/{emissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an emission
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["emissionGet"];
        put?: never;
        post?: never;
        /**
         * Delete an emission
         * @description For a Contributor or Admin with the market role Buyer.
         */
        delete: operations["emissionDelete"];
        options?: never;
        head?: never;
        /**
         * Change an emission
         * @description For a Contributor or Admin with the market role Buyer.
         */
        patch: operations["emissionUpdate"];
        trace?: never;
    };
    "/credits/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the credits for sale that fit a reporting period of yours best, and why
         * @description Listed credits of others that no proposal locks, by the share of the offsetPreferences that they fit, then the oldest vintage.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["creditMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all credits, whoever owns them
         * @description filter: id, createdAt, lastModifiedAt, status, tokenType, quantity, vintage, assetId, determinedValue, ownerId, issuerId, supplierId, listingMarketplaceId, ecoProjectId, mbpId, parentId, processedClaimId, country, category, method, storageType, durabilityYears, durabilityRating, correspondingAdjustment, verificationStandard, climateLabels, issuedAt, retiredAt. orderBy: status, quantity, vintage, assetId, issuedAt, createdAt, lastModifiedAt, id. Buyers find what is for sale by status=listed.
         *
         *     For everybody signed in.
         */
        get: operations["creditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a credit with its files
         * @description For everybody signed in.
         */
        get: operations["creditGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a credit from its project to its retirement
         * @description Comments and files of a step come to its readers only; the steps are null where an imported credit has none. `descendants` comes in pages of 1,000.
         *
         *     For everybody signed in.
         */
        get: operations["creditLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split a credit into children that add up to it
         * @description By its owner, or by the marketplace that has listed it. Give either `quantities` or `children`; the children come in the order asked.
         *
         *     For a Contributor or Admin with the market role Supplier or Buyer or Marketplace.
         */
        post: operations["creditSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a credit, or a part of it, to another owner
         * @description With a `quantity` below the credit’s the credit is split in the same transaction, and the answer is the child that moved.
         *
         *     For a Contributor or Admin with the market role Supplier or Buyer or Marketplace.
         */
        post: operations["creditTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}/endUseBuyerTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name another end-use buyer of a credit
         * @description For a Contributor or Admin with the market role Supplier or Buyer or Marketplace.
         */
        post: operations["creditEndUseBuyerTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplaces/{marketplaceId}/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the credits that a marketplace has listed
         * @description For the marketplace and its traders. filter: id, createdAt, lastModifiedAt, status, tokenType, quantity, vintage, assetId, determinedValue, ownerId, issuerId, supplierId, listingMarketplaceId, ecoProjectId, mbpId, parentId, processedClaimId, country, category, method, storageType, durabilityYears, durabilityRating, correspondingAdjustment, verificationStandard, climateLabels, issuedAt, retiredAt.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["listingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/retirements:plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a retirement: which credits a quantity would take, and which would be split
         * @description Touches nothing. The plan can be executed once, within 10 minutes.
         *
         *     For a Contributor or Admin with the market role Supplier or Buyer or Marketplace.
         */
        post: operations["retirementPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/listings:plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a listing of a quantity on a marketplace
         * @description For a Contributor or Admin with the market role Supplier or Buyer or Marketplace.
         */
        post: operations["listingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/transfers:plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a transfer of a quantity to another owner
         * @description For a Contributor or Admin with the market role Supplier or Buyer or Marketplace.
         */
        post: operations["transferPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a plan of your organization
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["planGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/plans/{planId}:execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do exactly what a plan says, all or nothing
         * @description A retirement and a listing make proposals that wait for their reviewers; a transfer is done.
         *
         *     For a Contributor or Admin with the market role Supplier or Buyer or Marketplace.
         */
        post: operations["planExecute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull the events that your organization has not seen yet
         * @description In the order of their sequence, none missed and none twice: give `lastSequence` as `after` the next time. With `wait` the answer comes as soon as there is an event. With `Accept: text/event-stream` the events come as server-sent events without end; `Last-Event-ID` then says what was seen. `before` looks back, newest first.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["eventList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The webhooks of your organization, without their secrets
         * @description Filter by id, url, description, isEnabled, disabledReason, failingSince, createdAt, lastModifiedAt; order by id, url, isEnabled, createdAt, lastModifiedAt.
         *
         *     For a Contributor or Admin of any market role.
         */
        get: operations["webhookList"];
        put?: never;
        /**
         * Have the events of your organization sent to an address, from now on
         * @description Each event that `GET /events` would give is sent as a CloudEvent 1.0 (structured JSON), signed as Standard Webhooks says, in the order of the sequence, at least once: know it again by `webhook-id`. An answer of 2xx acknowledges it. Anything else is tried again, ever more rarely, and holds back what comes after it. The secret is shown once. Addresses in private networks are refused.
         *
         *     For an Admin of the organization.
         */
        post: operations["webhookCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A webhook of your organization: how far it is and how it fares
         * @description For a Contributor or Admin of any market role.
         */
        get: operations["webhookGet"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook and its deliveries; no If-Match needed
         * @description For an Admin of the organization.
         */
        delete: operations["webhookDelete"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook; no If-Match needed
         * @description What is disabled keeps its place: enabled again, it is sent all that has happened since, a dead letter first. `isEnabled: true` also makes one that fails try at once.
         *
         *     For an Admin of the organization.
         */
        patch: operations["webhookUpdate"];
        trace?: never;
    };
    "/webhooks/{webhookId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook: the new one is shown once
         * @description Deliveries carry a signature by each secret that is valid, so the receiver may change over at any time of the overlap. Only the one before the new one stays, for `overlapHours`.
         *
         *     For an Admin of the organization.
         */
        post: operations["webhookSecretCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a test sent to a webhook, at once and once
         * @description It waits as a delivery; get that again to see how it went.
         *
         *     For an Admin of the organization.
         */
        post: operations["webhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}:replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a webhook to another place in the events: all after it is sent, in order
         * @description Back, to send again what was sent; or forward, to pass over an event that its receiver never takes.
         *
         *     For an Admin of the organization.
         */
        post: operations["webhookReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook in the last 30 days, and how it went
         * @description Filter by id, kind, status, sequence, attempts, responseStatus, createdAt, lastModifiedAt; order by id, attempts, createdAt, lastModifiedAt. Events that have not been tried yet stand in `GET /events` alone.
         *
         *     For a Contributor or Admin of any market role.
         */
        get: operations["webhookDeliveryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A delivery to a webhook
         * @description For a Contributor or Admin of any market role.
         */
        get: operations["webhookDeliveryGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries/{deliveryId}:replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a delivery sent once more, beside the order of the others
         * @description Its `webhook-id` is that of the first time. It waits as a delivery of its own, which is tried once.
         *
         *     For an Admin of the organization.
         */
        post: operations["webhookDeliveryReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for your organization and what it has, in figures
         * @description Counts and exact sums of the moment, for a home page or a report. What an organization has nothing of is 0 or an empty list.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["figuresGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much there is in the installation, and its database, for the operator
         * @description For the operator of the installation.
         */
        get: operations["installationGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of registries’ exports that a credit was imported from
         * @description What was issued and, where the registry says so, how it ended: each row as its file has it. Empty for a credit that was minted here.
         *
         *     For everybody signed in.
         */
        get: operations["creditProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ecoProjects/{ecoProjectId}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of a registry’s export that a project and its MBPs were imported from
         * @description For the readers of the project. Empty for a project that was made here.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["ecoProjectProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importKinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exports of registries that can be imported or reconciled
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["importKindsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The imports of your organization
         * @description Filter by id, registry, status, checkedAt, importedAt, createdAt, lastModifiedAt; order by id, createdAt, lastModifiedAt.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["importList"];
        put?: never;
        /**
         * Have exports of a registry imported for your registry; first for trial
         * @description What they tell of is made in your name: projects, their MBPs, credits of token type `Classic`, retirements, cancellations. Upload the files first. The trial does and checks everything, and keeps nothing; get the import again to see how far it is. Start it once it is `checked`. It goes on though nobody waits for it. What is there already is left alone, so a file can be imported again.
         *
         *     For a Contributor or Admin with the market role IssuingRegistry.
         */
        post: operations["importCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import: how far it is, and what becomes or became of its files
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["importGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}:start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do in earnest what was checked
         * @description All files in one transaction: everything that has no error is imported, or after a crash nothing, and then it is begun again. The rows in error stay away.
         *
         *     For a Contributor or Admin with the market role IssuingRegistry.
         */
        post: operations["importStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of which something is not imported, or that lack something, and why
         * @description Filter by id, fileId, row, isError, createdAt, lastModifiedAt; order by id, row, createdAt, lastModifiedAt.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["importRejectList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/files/{fileId}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rejected rows of a file as CSV, to be corrected and imported again
         * @description As the file has them, with the reasons in the column `import_errors`, which an import reads past, and with columns that may be filled.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["importRejectFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reconciliations of your organization
         * @description Filter by id, name, level, kind, createdAt, lastModifiedAt; order by id, name, createdAt, lastModifiedAt.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["reconciliationList"];
        put?: never;
        /**
         * Compare two exports of registries, or one with the ledger of your registry
         * @description By project the sums are compared. One by one, what has the same key is the same; else what is as much of the same project, what shares serials, and what is of the same project and day. Rows that cannot be read are counted and not compared.
         *
         *     For a Contributor or Admin with the market role IssuingRegistry.
         */
        post: operations["reconciliationCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{reconciliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reconciliation: its sources, and how many items came out how
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["reconciliationGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{reconciliationId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What two sources say of each project, issuance, retirement or cancellation
         * @description Filter by id, outcome, resolution, projectKey, keyA, keyB, quantityA, quantityB, createdAt, lastModifiedAt; order by id, createdAt, lastModifiedAt.
         *
         *     For every user role of an organization; it answers what you may see.
         */
        get: operations["reconciliationItemList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{reconciliationId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An item of a reconciliation
         * @description For every user role of an organization; it answers what you may see.
         */
        get: operations["reconciliationItemGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say which side is right, and why; `resolution: null` opens the item again
         * @description Nothing in the ledger changes by it.
         *
         *     For a Contributor or Admin with the market role IssuingRegistry.
         */
        patch: operations["reconciliationItemUpdate"];
        trace?: never;
    };
    "/transparencyLog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log of all that happened to credits, and its newest checkpoint
         * @description Every record of the ledger and every decision on a proposal is a leaf of an append-only Merkle log (RFC 9162). Whoever keeps a checkpoint can prove later that nothing below it was changed or removed.
         *
         *     For anyone, signed in or not.
         */
        get: operations["transparencyLogGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transparencyLog/inclusionProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * That a leaf is in the log
         * @description RFC 9162, 2.1.3.
         *
         *     For anyone, signed in or not.
         */
        get: operations["transparencyLogInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transparencyLog/consistencyProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * That a log begins with an older one, unchanged
         * @description RFC 9162, 2.1.4.
         *
         *     For anyone, signed in or not.
         */
        get: operations["transparencyLogConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transparencyLog/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was issued by project and vintage, and what became of it
         * @description issued = active + listed + retired + cancelled, in mtCO2e, from what is logged. Whoever reads the log comes to the same sums.
         *
         *     For anyone, signed in or not.
         */
        get: operations["transparencyLogSupply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits/{creditId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the log tells of a credit from its minting on, proved
         * @description The leaves of the credit and of those that it was split from, each with its inclusion under the newest checkpoint, to be checked without the service. Owner, issuer and listing marketplace also get what opens the commitments.
         *
         *     For everybody signed in.
         */
        get: operations["creditProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything of your organization as one archive
         * @description A ZIP archive: lines of JSON for each kind of thing that the organization owns or takes part in, the contents of its files, a README and a manifest with the SHA-256 of each. All of one moment. An organization has one archive in the making at a time.
         *
         *     For an Admin of the organization.
         */
        get: operations["exportArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/cadt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your registered projects and what you issued, for Climate Action Data Trust
         * @description The tables of its data model 2.0: a workbook with a sheet for each, as its upload reads them, or one JSON document. Values that are on none of its pick-lists, and what it requires and is not known here, are left out and told in the report.
         *
         *     For a Contributor or Admin with the market role IssuingRegistry.
         */
        get: operations["exportCadt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registered projects
         * @description Those of which an MBP is registered. Filter by id, name, country, region, projectScale, firstYearOfIssuance, registryProjectId, ownerId; orderBy id, name, country.
         *
         *     For anyone, signed in or not.
         */
        get: operations["publicProjectList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A registered project, its places and what was issued and retired of it
         * @description For anyone, signed in or not.
         */
        get: operations["publicProjectGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Issued credits, with their serial ranges and what became of them
         * @description As they were minted: who owns what is outstanding, and how it is split, is not public. Filter by id, quantity, vintage, assetId, tokenType, country, category, method, storageType, durabilityRating, correspondingAdjustment, verificationStandard, climateLabels, issuedAt; orderBy id, quantity, vintage, assetId, issuedAt.
         *
         *     For anyone, signed in or not.
         */
        get: operations["publicCreditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/credits/{creditId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An issued credit, with the ranges that are outstanding, retired and cancelled
         * @description The id of any part of it gives the issuance that it is a part of.
         *
         *     For anyone, signed in or not.
         */
        get: operations["publicCreditGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/retirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retirements, the newest first, with for whom and why
         * @description Filter by id, quantity, vintage, assetId, tokenType, country, category, method, storageType, durabilityRating, correspondingAdjustment, verificationStandard, climateLabels, retiredAt; orderBy id, quantity, vintage, assetId, retiredAt.
         *
         *     For anyone, signed in or not.
         */
        get: operations["publicRetirementList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/retirements/{retirementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A retirement; its id is that of the retired credit
         * @description For anyone, signed in or not.
         */
        get: operations["publicRetirementGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/retirements/{retirementId}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of a retirement, with its proof out of the transparency log
         * @description Of a retirement that was approved here: an imported one has none. It can be checked without the service; see the transparency log.
         *
         *     For anyone, signed in or not.
         */
        get: operations["publicRetirementCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/retirements/{retirementId}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of a retirement as a PDF to print and to pass on
         * @description One page of A4. The JSON of the certificate, with its proof, is attached to it as `certificate.json`; the same facts give the same bytes.
         *
         *     For anyone, signed in or not.
         */
        get: operations["publicRetirementCertificatePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was issued and retired, by year, vintage and country
         * @description For anyone, signed in or not.
         */
        get: operations["publicFiguresGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process runs
         * @description For anyone, signed in or not.
         */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can do its work: its database answers and has its very schema
         * @description For anyone, signed in or not.
         */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description A URI for the kind of problem; stable */
            type: string;
            title: string;
            status: number;
            /** @description What is the matter here, and what to do */
            detail: string;
            instance: string;
            /** @enum {string} */
            code: "invalid-request" | "malformed-json" | "organization-required" | "invalid-filter" | "not-signed-in" | "wrong-credentials" | "invitation-invalid" | "not-invited" | "email-not-verified" | "account-in-use" | "sign-on-failed" | "password-not-allowed" | "cross-site-request" | "role-missing" | "admin-required" | "operator-required" | "not-owner" | "not-issuer" | "not-reviewer" | "not-submitter" | "not-uploader" | "may-not-attach" | "user-of-others" | "not-trader" | "not-omnibus" | "not-found" | "log-not-begun" | "not-in-log" | "action-not-allowed" | "proposal-already-open" | "mbp-not-editable" | "mbp-not-draft" | "mbp-not-registered" | "mbp-kind-taken" | "registry-not-changeable" | "project-in-review" | "country-not-changeable" | "claim-not-editable" | "claim-not-draft" | "claim-not-approved" | "processed-claim-not-editable" | "processed-claim-not-verified" | "no-longer-holds" | "mint-waits" | "accept-first" | "not-sealed-yet" | "credit-not-active" | "credit-listed" | "credit-not-listed" | "trader-already" | "credit-locked" | "asset-id-taken" | "plan-executed" | "plan-expired" | "plan-stale" | "reviewer-changed" | "may-not-attach-now" | "file-not-deletable" | "last-admin" | "role-assignment-exists" | "milestone-in-use" | "market-role-in-use" | "too-many-webhooks" | "webhook-disabled" | "import-not-checked" | "too-many-imports" | "reconciliation-name-taken" | "too-many-replays" | "stale-etag" | "too-large" | "unsupported-media-type" | "range-not-satisfiable" | "quantities-do-not-add-up" | "quantity-not-available" | "quantity-exceeds-credit" | "quantity-exceeds-verified" | "recommendation-incomplete" | "recommendation-exceeds-verified" | "mint-terms-missing" | "vintage-outside-claim" | "claim-already-credited" | "results-unfinished" | "comment-missing" | "checkpoint-has-result" | "checkpoint-outside-claim" | "unknown-checkpoint" | "dates-reversed" | "registry-unknown" | "reviewer-unsuitable" | "reviewer-mismatch" | "same-organization" | "verifier-not-independent" | "asset-unsuitable" | "overlaps-not-compared" | "unknown-action" | "transfer-to-owner" | "new-owner-not-trader" | "new-owner-unsuitable" | "category-of-other-scope" | "too-many-reporting-periods" | "reporting-period-unsuitable" | "file-not-yours" | "file-infected" | "not-attachable" | "import-unsuitable" | "source-unreadable" | "webhook-target-refused" | "idempotency-key-reused" | "user-unknown" | "user-is-operator" | "market-role-not-held" | "if-match-missing" | "headers-too-large" | "rate-limited" | "too-many-attempts" | "unavailable" | "storage-full" | "internal-error";
            errors?: {
                /** @description JSON pointer into the body, or ?parameter */
                pointer: string;
                message: string;
            }[];
        };
        SignedInUser: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            email: string;
            name: string;
            isOperator: boolean;
        };
        Membership: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            marketRoles: ("Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer")[];
            roleAssignments: components["schemas"]["Role"][];
        };
        Role: {
            /**
             * @description What an organization does in the market
             * @enum {string|null}
             */
            marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
            /**
             * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
             * @enum {string}
             */
            userRole: "Admin" | "Contributor" | "Reader";
        };
        Session: {
            /** @description Shown once: send it as a Bearer token; absent with a cookie */
            token?: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            expiresAt: string;
        };
        OwnKey: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            /**
             * @description What an organization does in the market
             * @enum {string|null}
             */
            marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
            /**
             * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
             * @enum {string}
             */
            userRole: "Admin" | "Contributor" | "Reader";
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            expiresAt: string;
        };
        /** @description The one that this request acts for */
        ActingOrganization: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            marketRoles: ("Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer")[];
            isOmnibusOrganization: boolean;
        };
        Organization: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            name: string;
            description: string | null;
            /** Format: uri */
            website: string | null;
            marketRoles: ("Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer")[];
            /** @description It acts for end buyers: a Marketplace and Buyer only */
            isOmnibusOrganization: boolean;
        };
        Invitation: {
            /** @description Shown once */
            token: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            expiresAt: string;
        };
        User: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            email: string;
            name: string;
            /** @description False until the first invitation has been used */
            hasPassword: boolean;
            /** @description The user has signed in by an OpenID Connect provider */
            hasProvider: boolean;
            roleAssignments: components["schemas"]["UserRoleAssignment"][];
        };
        UserRoleAssignment: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /**
             * @description What an organization does in the market
             * @enum {string|null}
             */
            marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
            /**
             * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
             * @enum {string}
             */
            userRole: "Admin" | "Contributor" | "Reader";
        };
        RoleAssignment: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            userId: string;
            /**
             * @description What an organization does in the market
             * @enum {string|null}
             */
            marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
            /**
             * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
             * @enum {string}
             */
            userRole: "Admin" | "Contributor" | "Reader";
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
        };
        ApiKey: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            name: string;
            /** @description The last four characters of the key */
            keyHint: string;
            /**
             * @description What an organization does in the market
             * @enum {string|null}
             */
            marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
            /**
             * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
             * @enum {string}
             */
            userRole: "Admin" | "Contributor" | "Reader";
            /**
             * Format: uuid
             * @description A UUID
             */
            createdById: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastUsedAt: string | null;
        };
        /** @description Who did what. `organization` is the one that acted; `user` or `apiKey` did it; `aboutUser` is whom it is about, where that is somebody else or nobody is proven to be it. */
        AuditRecord: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /** @enum {string} */
            kind: "SignIn" | "Role" | "ApiKey" | "Setting" | "Market";
            /** @description The operation of this document. Beside them: authSignOn (by a provider, on the page), authToken (by an access token, once an hour), import.{registry} and installationStart. */
            operation: string;
            /** @description What was asked, without the query */
            path: string;
            /** @description The Request-Id of the answer, which the log knows */
            requestId: string;
            organization: components["schemas"]["AuditParty"] | null;
            user: components["schemas"]["AuditParty"] | null;
            apiKey: components["schemas"]["AuditKey"] | null;
            aboutUser: components["schemas"]["AuditParty"] | null;
            /** @description The code with which a sign-in was refused; null if it was not */
            refused: string | null;
            /** @description What was decided, in the words of the operation; never a secret */
            details: {
                [key: string]: unknown;
            } | null;
        };
        AuditParty: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
        };
        AuditKey: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description null for a key that is removed */
            name: string | null;
        };
        NewFile: {
            /** @description What the file is, in a word or two */
            tag: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri?: string;
            /** Format: uri */
            fileUrl?: string;
        };
        File: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            tag: string;
            fileName: string | null;
            /** @description What its uploader says it is */
            contentType: string | null;
            /** @description Bytes */
            size: number | null;
            /** @description Of the content, hexadecimal */
            sha256: string | null;
            /** @description Where the content is kept, if not here */
            fileUrl: string | null;
            uploadedBy: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                organizationId: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                userId: string | null;
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            uploadedAt: string;
            /** @description What it documents, as far as you may read that; only in answers of /files */
            attachedTo?: string[];
        };
        NewEcoProject: {
            name: string;
            description: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string;
            region?: string;
            /** @enum {string} */
            projectScale?: "Micro" | "Small" | "Medium" | "Large";
            firstYearOfIssuance?: number;
            /** Format: uri */
            informationLink?: string;
            mediaLinks?: string[];
            addresses?: {
                street?: string;
                city?: string;
                region?: string;
                postalCode?: string;
                /**
                 * Format: iso-3166-1-alpha-3
                 * @description ISO 3166-1 alpha-3
                 * @example KEN
                 */
                country?: string;
            }[];
            registryProjectId?: string;
            modularBenefitProjects?: components["schemas"]["NewMbp"][];
        };
        NewMbp: {
            name: string;
            description?: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            issuingRegistryId: string;
            /** @enum {string} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other";
            /** @enum {string} */
            classificationCategory: "Avoidance" | "Reduction" | "Removal";
            /** @enum {string} */
            classificationMethod: "Nature" | "Technology" | "Mixed";
            /** @enum {string} */
            ecologicalBenefitScope?: "Agriculture" | "CarbonCaptureAndStorage" | "ChemicalProcesses" | "ForestryAndLandUse" | "HouseholdAndCommunity" | "IndustrialManufacturing" | "RenewableEnergy" | "Transportation" | "WasteManagement" | "Other";
            methodology?: string;
            verificationStandard?: string;
            /** @description GeoJSON: a geometry, a feature or a collection, WGS 84, longitude first */
            geographicLocation: Record<string, unknown>;
            /** @enum {string} */
            storageType?: "Biological" | "Geological" | "Materials";
            durabilityYears?: number;
            developers?: string[];
            sponsors?: string[];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        EcoProject: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            name: string;
            description: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string;
            region: string | null;
            /** @enum {string|null} */
            projectScale: "Micro" | "Small" | "Medium" | "Large" | null;
            firstYearOfIssuance: number | null;
            /** Format: uri */
            informationLink: string | null;
            mediaLinks: string[];
            addresses: {
                street?: string;
                city?: string;
                region?: string;
                postalCode?: string;
                /**
                 * Format: iso-3166-1-alpha-3
                 * @description ISO 3166-1 alpha-3
                 * @example KEN
                 */
                country?: string;
            }[];
            registryProjectId: string | null;
            /** @description Those that you may read */
            modularBenefitProjects: components["schemas"]["Mbp"][];
        };
        Mbp: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ecoProjectId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            name: string;
            description: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            issuingRegistryId: string;
            /** @enum {string} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other";
            /** @enum {string} */
            classificationCategory: "Avoidance" | "Reduction" | "Removal";
            /** @enum {string} */
            classificationMethod: "Nature" | "Technology" | "Mixed";
            /** @enum {string|null} */
            ecologicalBenefitScope: "Agriculture" | "CarbonCaptureAndStorage" | "ChemicalProcesses" | "ForestryAndLandUse" | "HouseholdAndCommunity" | "IndustrialManufacturing" | "RenewableEnergy" | "Transportation" | "WasteManagement" | "Other" | null;
            methodology: string | null;
            verificationStandard: string | null;
            /** @description GeoJSON: a geometry, a feature or a collection, WGS 84, longitude first */
            geographicLocation: Record<string, unknown>;
            /** @enum {string|null} */
            storageType: "Biological" | "Geological" | "Materials" | null;
            durabilityYears: number | null;
            developers: string[];
            sponsors: string[];
            /** @enum {string} */
            status: "draft" | "submitted" | "returnedForEdits" | "registered" | "rejected";
            files: components["schemas"]["File"][];
        };
        EcoProjectPatch: {
            name?: string;
            description?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country?: string;
            region?: string | null;
            /** @enum {string|null} */
            projectScale?: "Micro" | "Small" | "Medium" | "Large" | null;
            firstYearOfIssuance?: number | null;
            /** Format: uri */
            informationLink?: string | null;
            mediaLinks?: string[] | null;
            addresses?: {
                street?: string;
                city?: string;
                region?: string;
                postalCode?: string;
                /**
                 * Format: iso-3166-1-alpha-3
                 * @description ISO 3166-1 alpha-3
                 * @example KEN
                 */
                country?: string;
            }[] | null;
            registryProjectId?: string | null;
        };
        MbpPatch: {
            name?: string;
            description?: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            issuingRegistryId?: string;
            /** @enum {string} */
            ecologicalBenefitType?: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other";
            /** @enum {string} */
            classificationCategory?: "Avoidance" | "Reduction" | "Removal";
            /** @enum {string} */
            classificationMethod?: "Nature" | "Technology" | "Mixed";
            /** @enum {string|null} */
            ecologicalBenefitScope?: "Agriculture" | "CarbonCaptureAndStorage" | "ChemicalProcesses" | "ForestryAndLandUse" | "HouseholdAndCommunity" | "IndustrialManufacturing" | "RenewableEnergy" | "Transportation" | "WasteManagement" | "Other" | null;
            methodology?: string | null;
            verificationStandard?: string | null;
            /** @description GeoJSON: a geometry, a feature or a collection, WGS 84, longitude first */
            geographicLocation?: Record<string, unknown>;
            /** @enum {string|null} */
            storageType?: "Biological" | "Geological" | "Materials" | null;
            durabilityYears?: number | null;
            developers?: string[] | null;
            sponsors?: string[] | null;
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        NewMbpClaim: {
            name?: string;
            description?: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /** @description mtCO2e, at most 4 decimals */
            quantity: number;
            coBenefits?: components["schemas"]["CoBenefit"][];
            claimSources?: components["schemas"]["ClaimSource"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
            checkpoints: components["schemas"]["NewCheckpoint"][];
        };
        CoBenefit: {
            /** @description UN Sustainable Development Goal */
            sdg: number;
            description?: string;
            rating?: string | number;
        };
        ClaimSource: {
            /** @enum {string} */
            sourceType: "SensorDevice" | "UserApplication" | "Reference";
            sourceIdentifier: string;
        };
        NewCheckpoint: {
            name?: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectBefore: number;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectAfter: number;
            verifiedLinks?: components["schemas"]["VerifiedLink"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        VerifiedLink: {
            /** Format: uri */
            uri: string;
            description?: string;
            /** @enum {string} */
            hashAlgorithm?: "SHA256" | "SHA3";
            hashProof?: string;
        };
        MbpClaim: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ecoProjectId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            mbpId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            name: string | null;
            description: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            /** @description The sum of before − after of the checkpoints, beside the estimated quantity */
            checkpointQuantity: number;
            coBenefits: components["schemas"]["CoBenefit"][];
            claimSources: components["schemas"]["ClaimSource"][];
            checkpoints: components["schemas"]["Checkpoint"][];
            /** @enum {string} */
            status: "draft" | "submitted" | "inVerification" | "returnedForEdits" | "approved" | "rejected";
            /**
             * Format: uuid
             * @description A UUID
             */
            processedClaimId: string | null;
            files: components["schemas"]["File"][];
        };
        Checkpoint: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            mbpClaimId: string;
            name: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            environmentalEffectBefore: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            environmentalEffectAfter: number;
            verifiedLinks: components["schemas"]["VerifiedLink"][];
            files: components["schemas"]["File"][];
        };
        MbpClaimPatch: {
            name?: string | null;
            description?: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate?: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate?: string;
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
            coBenefits?: components["schemas"]["CoBenefit"][] | null;
            claimSources?: components["schemas"]["ClaimSource"][] | null;
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
            checkpoints?: components["schemas"]["CheckpointInClaimPatch"][];
        };
        CheckpointInClaimPatch: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id?: string;
            name?: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate?: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate?: string;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectBefore?: number;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectAfter?: number;
            verifiedLinks?: components["schemas"]["VerifiedLink"][] | null;
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        CheckpointPatch: {
            name?: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate?: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate?: string;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectBefore?: number;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectAfter?: number;
            verifiedLinks?: components["schemas"]["VerifiedLink"][] | null;
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        ProcessedClaim: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            claimId: string;
            /** @description The resourceUri of the claim */
            claimUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ecoProjectId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            mbpId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            /** @description The verified quantity, mtCO2e */
            quantity: number;
            coBenefits: components["schemas"]["CoBenefit"][];
            creditRecommendation: components["schemas"]["CreditRecommendation"] | null;
            checkpointResults: components["schemas"]["CheckpointResult"][];
            /**
             * Format: uuid
             * @description A UUID
             */
            creditId: string | null;
            /** @enum {string} */
            status: "inProgress" | "returnedForEdits" | "verified" | "rejected" | "submittedForCredit" | "credited" | "creditRejected";
            files: components["schemas"]["File"][];
        };
        CreditRecommendation: {
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity?: number;
            vintage?: number;
            /** @enum {string} */
            tokenType?: "CCP" | "Classic";
            /** @enum {string} */
            determinedValue?: "Generated" | "ExAnte" | "ExPost";
            climateLabels?: string[];
            coBenefits?: components["schemas"]["CoBenefit"][];
            verificationStandard?: string;
            coreCarbonAttributes?: components["schemas"]["CoreCarbonAttributesInput"];
        };
        CoreCarbonAttributesInput: {
            /** @enum {string} */
            category?: "Avoidance" | "Reduction" | "Removal";
            /** @enum {string} */
            method?: "Nature" | "Technology" | "Mixed";
            /** @enum {string} */
            storageType?: "Biological" | "Geological" | "Materials";
            durabilityYears?: number;
            /**
             * @description Follows from durabilityYears where it is given
             * @enum {string}
             */
            durabilityRating?: "ShortTerm" | "MediumTerm" | "LongTerm";
            /** @enum {string} */
            correspondingAdjustment?: "None" | "Pending" | "Authorized";
            letterOfApproval?: string;
        };
        CheckpointResult: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            processedClaimId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            checkpointId: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            environmentalEffectBefore: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            environmentalEffectAfter: number;
            /** @enum {string} */
            outcome: "Pending" | "Verified" | "Exception" | "Rejected";
            comment: string | null;
            /** @description The supplier changed the checkpoint after a return; judge it again */
            checkpointChanged: boolean;
            files: components["schemas"]["File"][];
        };
        ProcessedClaimPatch: {
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
            coBenefits?: components["schemas"]["CoBenefit"][] | null;
            creditRecommendation?: components["schemas"]["CreditRecommendationPatch"] | null;
            checkpointResults?: components["schemas"]["CheckpointResultInProcessedClaimPatch"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        CreditRecommendationPatch: {
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number | null;
            vintage?: number | null;
            /** @enum {string|null} */
            tokenType?: "CCP" | "Classic" | null;
            /** @enum {string|null} */
            determinedValue?: "Generated" | "ExAnte" | "ExPost" | null;
            climateLabels?: string[] | null;
            coBenefits?: components["schemas"]["CoBenefit"][] | null;
            verificationStandard?: string | null;
            coreCarbonAttributes?: {
                /** @enum {string|null} */
                category?: "Avoidance" | "Reduction" | "Removal" | null;
                /** @enum {string|null} */
                method?: "Nature" | "Technology" | "Mixed" | null;
                /** @enum {string|null} */
                storageType?: "Biological" | "Geological" | "Materials" | null;
                durabilityYears?: number | null;
                /**
                 * @description Follows from durabilityYears where it is given
                 * @enum {string|null}
                 */
                durabilityRating?: "ShortTerm" | "MediumTerm" | "LongTerm" | null;
                /** @enum {string|null} */
                correspondingAdjustment?: "None" | "Pending" | "Authorized" | null;
                letterOfApproval?: string | null;
            } | null;
        };
        CheckpointResultInProcessedClaimPatch: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectBefore?: number;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectAfter?: number;
            /** @enum {string} */
            outcome?: "Pending" | "Verified" | "Exception" | "Rejected";
            comment?: string | null;
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        CheckpointResultPatch: {
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectBefore?: number;
            /** @description mtCO2e, at most 4 decimals */
            environmentalEffectAfter?: number;
            /** @enum {string} */
            outcome?: "Pending" | "Verified" | "Exception" | "Rejected";
            comment?: string | null;
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        NewProposal: components["schemas"]["NewMBPRegister"] | components["schemas"]["NewMBPClaimVerify"] | components["schemas"]["NewCreditMint"] | components["schemas"]["NewMarketplaceTraderRegister"] | components["schemas"]["NewMarketplaceListingRegister"] | components["schemas"]["NewMarketplaceListingDeregister"] | components["schemas"]["NewMarketplaceListingTransfer"] | components["schemas"]["NewCreditRetire"] | components["schemas"]["NewESGEmissionOffset"];
        /** @description Register a modular benefit project */
        NewMBPRegister: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MBPRegister";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        /** @description The submitter's identity on the reviewer's own platform */
        ExternalId: {
            id: string;
            details?: string | {
                [key: string]: unknown;
            };
        };
        /** @description Verify a claim */
        NewMBPClaimVerify: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MBPClaimVerify";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        /** @description Issue the credit of a processed claim */
        NewCreditMint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CreditMint";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        /** @description Register as a trader of a marketplace */
        NewMarketplaceTraderRegister: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MarketplaceTraderRegister";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri?: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        /** @description List a credit on a marketplace */
        NewMarketplaceListingRegister: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MarketplaceListingRegister";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
        };
        /** @description End the listing of a credit */
        NewMarketplaceListingDeregister: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MarketplaceListingDeregister";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
        };
        /** @description Hand the listing of a credit to another marketplace */
        NewMarketplaceListingTransfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MarketplaceListingTransfer";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
        };
        /** @description Retire a credit */
        NewCreditRetire: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CreditRetire";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
            reason?: string;
            beneficiary?: components["schemas"]["Beneficiary"];
            endUseBuyer?: components["schemas"]["EndUseBuyer"];
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
        };
        Beneficiary: {
            name: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country?: string;
            identifier?: string;
        };
        EndUseBuyer: {
            id?: string;
            /** @description What the omnibus organization knows of the end-use buyer */
            details?: string | {
                [key: string]: unknown;
            };
        };
        /** @description Retire a credit and offset the emissions of a reporting period with it */
        NewESGEmissionOffset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ESGEmissionOffset";
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId?: string;
            message?: string;
            externalIds?: components["schemas"]["ExternalId"][];
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
            reason?: string;
            beneficiary?: components["schemas"]["Beneficiary"];
            endUseBuyer?: components["schemas"]["EndUseBuyer"];
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgReportingPeriodId: string;
        };
        Proposal: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /** @enum {string} */
            type: "MBPRegister" | "MBPClaimVerify" | "CreditMint" | "MarketplaceTraderRegister" | "MarketplaceListingRegister" | "MarketplaceListingDeregister" | "MarketplaceListingTransfer" | "CreditRetire" | "ESGEmissionOffset";
            /** @enum {string} */
            status: "submitted" | "inReview" | "submitterActionNeeded" | "withdrawn" | "approved" | "rejected";
            /**
             * Format: uuid
             * @description A UUID
             */
            submitterId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId: string;
            /** @description Of the asset it is about */
            resourceUri: string;
            /**
             * @description What people call the asset: project – MBP or claim, the assetId of a credit, an organization; null where you may not read it
             * @example Gazi Bay – Mangrove restoration
             */
            resourceName: string | null;
            message: string | null;
            externalIds: components["schemas"]["ExternalId"][];
            reason?: string;
            beneficiary?: components["schemas"]["Beneficiary"];
            endUseBuyer?: components["schemas"]["EndUseBuyer"];
            /**
             * Format: uuid
             * @description Of an ESGEmissionOffset; what is in the period only its owner reads
             */
            esgReportingPeriodId?: string;
            /** @description The whole history, oldest first */
            actions: components["schemas"]["ProposalActionRecord"][];
            outcome: components["schemas"]["ProposalOutcome"];
            /** @description What you may do now */
            allowedActions: ("Accept" | "Approve" | "Mint" | "Reject" | "ReturnForEdits" | "Resubmit" | "Withdraw")[];
            /** @description The other actions of this type, and why not */
            refusedActions: {
                /** @enum {string} */
                action: "Accept" | "Approve" | "Mint" | "Reject" | "ReturnForEdits" | "Resubmit" | "Withdraw";
                /** @enum {string} */
                code: "invalid-request" | "malformed-json" | "organization-required" | "invalid-filter" | "not-signed-in" | "wrong-credentials" | "invitation-invalid" | "not-invited" | "email-not-verified" | "account-in-use" | "sign-on-failed" | "password-not-allowed" | "cross-site-request" | "role-missing" | "admin-required" | "operator-required" | "not-owner" | "not-issuer" | "not-reviewer" | "not-submitter" | "not-uploader" | "may-not-attach" | "user-of-others" | "not-trader" | "not-omnibus" | "not-found" | "log-not-begun" | "not-in-log" | "action-not-allowed" | "proposal-already-open" | "mbp-not-editable" | "mbp-not-draft" | "mbp-not-registered" | "mbp-kind-taken" | "registry-not-changeable" | "project-in-review" | "country-not-changeable" | "claim-not-editable" | "claim-not-draft" | "claim-not-approved" | "processed-claim-not-editable" | "processed-claim-not-verified" | "no-longer-holds" | "mint-waits" | "accept-first" | "not-sealed-yet" | "credit-not-active" | "credit-listed" | "credit-not-listed" | "trader-already" | "credit-locked" | "asset-id-taken" | "plan-executed" | "plan-expired" | "plan-stale" | "reviewer-changed" | "may-not-attach-now" | "file-not-deletable" | "last-admin" | "role-assignment-exists" | "milestone-in-use" | "market-role-in-use" | "too-many-webhooks" | "webhook-disabled" | "import-not-checked" | "too-many-imports" | "reconciliation-name-taken" | "too-many-replays" | "stale-etag" | "too-large" | "unsupported-media-type" | "range-not-satisfiable" | "quantities-do-not-add-up" | "quantity-not-available" | "quantity-exceeds-credit" | "quantity-exceeds-verified" | "recommendation-incomplete" | "recommendation-exceeds-verified" | "mint-terms-missing" | "vintage-outside-claim" | "claim-already-credited" | "results-unfinished" | "comment-missing" | "checkpoint-has-result" | "checkpoint-outside-claim" | "unknown-checkpoint" | "dates-reversed" | "registry-unknown" | "reviewer-unsuitable" | "reviewer-mismatch" | "same-organization" | "verifier-not-independent" | "asset-unsuitable" | "overlaps-not-compared" | "unknown-action" | "transfer-to-owner" | "new-owner-not-trader" | "new-owner-unsuitable" | "category-of-other-scope" | "too-many-reporting-periods" | "reporting-period-unsuitable" | "file-not-yours" | "file-infected" | "not-attachable" | "import-unsuitable" | "source-unreadable" | "webhook-target-refused" | "idempotency-key-reused" | "user-unknown" | "user-is-operator" | "market-role-not-held" | "if-match-missing" | "headers-too-large" | "rate-limited" | "too-many-attempts" | "unavailable" | "storage-full";
                reason: string;
            }[];
        };
        ProposalActionRecord: {
            /** @enum {string} */
            action: "Submit" | "Accept" | "Approve" | "Mint" | "Reject" | "ReturnForEdits" | "Resubmit" | "Withdraw";
            /**
             * @description The status that it led to
             * @enum {string}
             */
            status: "submitted" | "inReview" | "submitterActionNeeded" | "withdrawn" | "approved" | "rejected";
            /**
             * Format: uuid
             * @description A UUID
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            userId: string | null;
            message: string | null;
            fileIds: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            at: string;
        };
        ProposalOutcome: {
            /** @description What the actions made */
            resourceUris: string[];
            /**
             * @description What was verified and not minted; it can never be minted
             * @example 1250.5
             */
            lapsedQuantity?: number;
        };
        ProposalSummary: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /** @enum {string} */
            type: "MBPRegister" | "MBPClaimVerify" | "CreditMint" | "MarketplaceTraderRegister" | "MarketplaceListingRegister" | "MarketplaceListingDeregister" | "MarketplaceListingTransfer" | "CreditRetire" | "ESGEmissionOffset";
            /** @enum {string} */
            status: "submitted" | "inReview" | "submitterActionNeeded" | "withdrawn" | "approved" | "rejected";
            /**
             * Format: uuid
             * @description A UUID
             */
            submitterId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reviewerId: string;
            /** @description Of the asset it is about */
            resourceUri: string;
            /**
             * @description What people call the asset: project – MBP or claim, the assetId of a credit, an organization; null where you may not read it
             * @example Gazi Bay – Mangrove restoration
             */
            resourceName: string | null;
            message: string | null;
            externalIds: components["schemas"]["ExternalId"][];
            reason?: string;
            beneficiary?: components["schemas"]["Beneficiary"];
            endUseBuyer?: components["schemas"]["EndUseBuyer"];
            /**
             * Format: uuid
             * @description Of an ESGEmissionOffset; what is in the period only its owner reads
             */
            esgReportingPeriodId?: string;
            /** @description The whole history, oldest first */
            actions: components["schemas"]["ProposalActionRecord"][];
            outcome: components["schemas"]["ProposalOutcome"];
        };
        /** @description All but action, message and fileIds belongs to Mint */
        ProposalAction: {
            /**
             * @description Accept, Approve, Mint, Reject, ReturnForEdits, Resubmit, Withdraw, in any case; Submit is Resubmit, Remove is Withdraw
             * @example Approve
             */
            action: string;
            message?: string;
            /** @description Files that your organization uploaded, to attach */
            fileIds?: string[];
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
            vintage?: number;
            /** @enum {string} */
            tokenType?: "CCP" | "Classic";
            /** @enum {string} */
            determinedValue?: "Generated" | "ExAnte" | "ExPost";
            climateLabels?: string[];
            coBenefits?: components["schemas"]["CoBenefit"][];
            verificationStandard?: string;
            coreCarbonAttributes?: components["schemas"]["CoreCarbonAttributesInput"];
            /** @description Mint needs it: the registry's own id, unique among what it minted */
            assetId?: string;
        };
        CreditCancel: {
            reason: string;
        };
        Credit: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /** @enum {string} */
            status: "active" | "listed" | "split" | "retired" | "cancelled";
            /** @enum {string} */
            tokenType: "CCP" | "Classic";
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            vintage: number;
            /** @description The registry's own serial or id */
            assetId: string;
            /** @enum {string|null} */
            determinedValue: "Generated" | "ExAnte" | "ExPost" | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            issuerId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            supplierId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            listingMarketplaceId: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            ecoProjectId: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            mbpId: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            processedClaimId: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            parentId: string | null;
            serialRange: components["schemas"]["SerialRange"];
            verificationStandard: string | null;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string | null;
            /** @enum {string|null} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other" | null;
            coreCarbonAttributes: components["schemas"]["CoreCarbonAttributes"];
            climateLabels: string[];
            coBenefits: components["schemas"]["CoBenefit"][];
            endUseBuyer?: components["schemas"]["EndUseBuyer"] | null;
            retirement: components["schemas"]["Retirement"] | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            issuedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            openProposalId: string | null;
            files: components["schemas"]["File"][];
        };
        SerialRange: {
            /** @description The line of the registry: a vintage, or what an import named */
            line: string;
            /** @description The first serial; one serial is 0.0001 mtCO2e */
            from: number;
            /** @description The last serial */
            to: number;
        };
        CoreCarbonAttributes: {
            /** @enum {string|null} */
            category: "Avoidance" | "Reduction" | "Removal" | null;
            /** @enum {string|null} */
            method: "Nature" | "Technology" | "Mixed" | null;
            /** @enum {string|null} */
            storageType: "Biological" | "Geological" | "Materials" | null;
            durabilityYears: number | null;
            /** @enum {string|null} */
            durabilityRating: "ShortTerm" | "MediumTerm" | "LongTerm" | null;
            /** @enum {string|null} */
            correspondingAdjustment: "None" | "Pending" | "Authorized" | null;
            letterOfApproval: string | null;
        };
        Retirement: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            retiredAt: string;
            reason: string | null;
            beneficiary: components["schemas"]["Beneficiary"] | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgReportingPeriodId?: string;
        };
        MbpOverlaps: {
            /** @description km */
            radiusKm: number;
            /** @description false where more lie near than are compared; the nearest were */
            isComplete: boolean;
            /** @description The largest common area first, then the nearest */
            items: components["schemas"]["Overlap"][];
            /** @description Give it as `page` for the next page */
            nextPage?: string;
        };
        Overlap: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string;
            /** @enum {string} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other";
            /** @enum {string} */
            classificationCategory: "Avoidance" | "Reduction" | "Removal";
            /** @enum {string} */
            classificationMethod: "Nature" | "Technology" | "Mixed";
            /** @enum {string} */
            status: "draft" | "submitted" | "returnedForEdits" | "registered" | "rejected";
            owner: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                id: string;
                name: string;
            };
            /**
             * Format: uuid
             * @description A UUID
             */
            issuingRegistryId: string;
            /** @description It belongs to the same ecological project */
            sameProject: boolean;
            /** @description km on the sphere; 0 where they touch or intersect */
            distanceKm: number;
            /** @description km²; null where the outlines are too tangled to tell */
            commonAreaKm2: number | null;
            criteria: {
                /** @description The locations touch or have places in common */
                intersects: boolean;
                /** @description They are no farther apart than radiusKm */
                withinRadius: boolean;
                sameBenefitType: boolean;
                sameCategory: boolean;
                sameMethod: boolean;
                sameCountry: boolean;
                /** @description Of a claim: a claim of the other MBP has days in common */
                datesOverlap?: boolean;
            };
            /** @description Of a claim: the days that claims have in common */
            overlappingRanges?: components["schemas"]["DateRange"][];
            /** @description Of a mint request: it meets every criterion that counts */
            counts?: boolean;
        };
        DateRange: {
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
        };
        ClaimOverlaps: {
            /** @description km */
            radiusKm: number;
            /** @description false where more lie near than are compared; the nearest were */
            isComplete: boolean;
            /** @description The largest common area first, then the nearest */
            items: components["schemas"]["Overlap"][];
            /** @description Give it as `page` for the next page */
            nextPage?: string;
            /** @description The other claims of the same MBP */
            sameMbp: {
                datesOverlap: boolean;
                overlappingRanges: components["schemas"]["DateRange"][];
            };
        };
        ProposalOverlaps: {
            /**
             * Format: uuid
             * @description A UUID
             */
            proposalId: string;
            /** @description km */
            radiusKm: number;
            /** @description false where more lie near than are compared; the nearest were */
            isComplete: boolean;
            /** @description The largest common area first, then the nearest */
            items: components["schemas"]["Overlap"][];
            /** @description Give it as `page` for the next page */
            nextPage?: string;
            /** @description The other claims of the same MBP */
            sameMbp?: {
                datesOverlap: boolean;
                overlappingRanges: components["schemas"]["DateRange"][];
            };
            /** @description Of a CreditMint */
            mint?: {
                criteria: components["schemas"]["OverlapCriteria"];
                /** @description The registry saved its choice; else it is the usual one */
                isChosen: boolean;
                comparedTo: {
                    /** @enum {string} */
                    benefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other";
                    /**
                     * Format: iso-3166-1-alpha-3
                     * @description ISO 3166-1 alpha-3
                     * @example KEN
                     */
                    country: string;
                    /** @enum {string|null} */
                    durabilityRating: "ShortTerm" | "MediumTerm" | "LongTerm" | null;
                    /** @enum {string|null} */
                    method: "Nature" | "Technology" | "Mixed" | null;
                    /** @enum {string|null} */
                    storageType: "Biological" | "Geological" | "Materials" | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     * @example 2025-12-31
                     */
                    startDate: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     * @example 2025-12-31
                     */
                    endDate: string;
                };
                /** @description Credits that meet every criterion that counts, but for cancelled and split ones: the near first, then those of the same days, then the newest */
                credits: components["schemas"]["CreditOverlap"][];
                /** @description Give it as `creditPage` for the next page */
                nextCreditPage?: string;
            };
        };
        OverlapCriteria: {
            /** @description The credit’s MBP intersects or lies within radiusKm, or is the same */
            geography: boolean;
            /** @description km */
            radiusKm: number;
            /** @description The credit’s claim has days in common with this one */
            dateRange: boolean;
            /** @description The same ecologicalBenefitType */
            benefitType: boolean;
            /** @description The same country */
            country: boolean;
            /** @description The same durabilityRating */
            durabilityRating: boolean;
            /** @description The same method */
            method: boolean;
            /** @description The same storageType */
            storageType: boolean;
        };
        CreditOverlap: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            resourceUri: string;
            assetId: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            vintage: number;
            /** @enum {string} */
            status: "active" | "listed" | "split" | "retired" | "cancelled";
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            issuerId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ecoProjectId: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            mbpId: string | null;
            /** @description Which are met, whether or not they count */
            criteria: {
                /** @description The credit’s MBP intersects or lies within radiusKm, or is the same */
                geography: boolean;
                /** @description The credit’s claim has days in common with this one */
                dateRange: boolean;
                /** @description The same ecologicalBenefitType */
                benefitType: boolean;
                /** @description The same country */
                country: boolean;
                /** @description The same durabilityRating */
                durabilityRating: boolean;
                /** @description The same method */
                method: boolean;
                /** @description The same storageType */
                storageType: boolean;
            };
        };
        /** @description The whole choice: what is absent is as unless chosen: {"geography":false,"radiusKm":10,"dateRange":false,"benefitType":true,"country":true,"durabilityRating":true,"method":true,"storageType":true} */
        OverlapCriteriaChoice: {
            /** @description The credit’s MBP intersects or lies within radiusKm, or is the same */
            geography?: boolean;
            /** @description km */
            radiusKm?: number;
            /** @description The credit’s claim has days in common with this one */
            dateRange?: boolean;
            /** @description The same ecologicalBenefitType */
            benefitType?: boolean;
            /** @description The same country */
            country?: boolean;
            /** @description The same durabilityRating */
            durabilityRating?: boolean;
            /** @description The same method */
            method?: boolean;
            /** @description The same storageType */
            storageType?: boolean;
        };
        Marketplace: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            isOmnibusOrganization: boolean;
            /** @description Traders that it has registered */
            traderCount: number;
            /** @description Credits that it has listed now */
            listingCount: number;
            /** @description Whether your organization trades on it */
            isTrader: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
        };
        Trader: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            marketRoles: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            registeredAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            proposalId: string;
        };
        NewEsgScorecard: {
            /** @description mtCO2e, at most 4 decimals */
            currentEmissionsPerYear: number;
            /** @description mtCO2e a year, to be reached by goalEndDate; at most 4 decimals */
            goal: number;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            goalEndDate: string;
            goalStatement?: string;
        };
        EsgScorecard: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            currentEmissionsPerYear: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            goal: number;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            goalEndDate: string;
            goalStatement: string | null;
            milestones: components["schemas"]["EsgMilestone"][];
        };
        EsgMilestone: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgScorecardId: string;
            name: string;
            description: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /** @description Percent or mtCO2e a year */
            targetEmissionReduction: number;
            /** @enum {string} */
            targetEmissionReductionType: "Percent" | "MtCO2e";
            /** @enum {string} */
            reportingFrequency: "Year" | "Quarter" | "Month";
            reportingPeriods: components["schemas"]["EsgReportingPeriodSummary"][];
        };
        EsgReportingPeriodSummary: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgScorecardId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgMilestoneId: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /**
             * @description What the milestone allows in this period: its share, by days, of the calendar year
             * @example 1250.5
             */
            targetEmissions: number;
            /**
             * @description The sum of the emissions
             * @example 1250.5
             */
            actualEmissions: number;
            /**
             * @description The sum of the retired credits
             * @example 1250.5
             */
            offsetQuantity: number;
            /**
             * @description actualEmissions − offsetQuantity; may be below 0
             * @example 1250.5
             */
            effectiveEmissions: number;
            /**
             * @description How much effectiveEmissions is above targetEmissions
             * @example 1250.5
             */
            excessEmissions: number;
        };
        EsgScorecardSummary: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ownerId: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            currentEmissionsPerYear: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            goal: number;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            goalEndDate: string;
            goalStatement: string | null;
        };
        EsgScorecardPatch: {
            /** @description mtCO2e, at most 4 decimals */
            currentEmissionsPerYear?: number;
            /** @description mtCO2e a year, to be reached by goalEndDate; at most 4 decimals */
            goal?: number;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            goalEndDate?: string;
            goalStatement?: string | null;
        };
        NewEsgMilestone: {
            name: string;
            description: string;
            /** @description A percentage of the current emissions (at most 100) or mtCO2e a year */
            targetEmissionReduction: number;
            /** @enum {string} */
            targetEmissionReductionType: "Percent" | "MtCO2e";
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /**
             * @default Year
             * @enum {string}
             */
            reportingFrequency?: "Year" | "Quarter" | "Month";
        };
        EsgMilestonePatch: {
            name?: string;
            description?: string;
            /** @description A percentage of the current emissions (at most 100) or mtCO2e a year */
            targetEmissionReduction?: number;
            /** @enum {string} */
            targetEmissionReductionType?: "Percent" | "MtCO2e";
        };
        EsgReportingPeriod: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgScorecardId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgMilestoneId: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            startDate: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @example 2025-12-31
             */
            endDate: string;
            /**
             * @description What the milestone allows in this period: its share, by days, of the calendar year
             * @example 1250.5
             */
            targetEmissions: number;
            /**
             * @description The sum of the emissions
             * @example 1250.5
             */
            actualEmissions: number;
            /**
             * @description The sum of the retired credits
             * @example 1250.5
             */
            offsetQuantity: number;
            /**
             * @description actualEmissions − offsetQuantity; may be below 0
             * @example 1250.5
             */
            effectiveEmissions: number;
            /**
             * @description How much effectiveEmissions is above targetEmissions
             * @example 1250.5
             */
            excessEmissions: number;
            offsetPreferences: components["schemas"]["OffsetPreferences"] | null;
            /** @description The first 1000; all are in the list of emissions */
            emissions: components["schemas"]["Emission"][];
            /** @description The first 1000 credits that were retired for this period */
            offsets: components["schemas"]["Credit"][];
        };
        /** @description A credit fits a list that names its value, and the vintages that its year lies in */
        OffsetPreferences: {
            categories?: ("Avoidance" | "Reduction" | "Removal")[];
            methods?: ("Nature" | "Technology" | "Mixed")[];
            storageTypes?: ("Biological" | "Geological" | "Materials")[];
            durabilityRatings?: ("ShortTerm" | "MediumTerm" | "LongTerm")[];
            countries?: string[];
            vintages?: {
                from?: number;
                to?: number;
            };
            sdgs?: number[];
            ecologicalBenefitTypes?: ("Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other")[];
            climateLabels?: string[];
            tokenTypes?: ("CCP" | "Classic")[];
            correspondingAdjustments?: ("None" | "Pending" | "Authorized")[];
        };
        Emission: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            esgReportingPeriodId: string;
            /** @enum {string} */
            scope: "One" | "Two" | "Three";
            /** @enum {string} */
            category: "DirectFacilities" | "DirectVehicles" | "IndirectPurchasedEnergy" | "IndirectBusinessTravel" | "IndirectCapitalGoods" | "IndirectDownstreamLeasedAssets" | "IndirectDownstreamTransportationAndDistribution" | "IndirectEmployeeCommuting" | "IndirectEndOfLifeTreatmentOfSoldProducts" | "IndirectFranchises" | "IndirectFuelAndEnergyRelatedActivities" | "IndirectInvestments" | "IndirectProcessingOfSoldProducts" | "IndirectPurchasedGoodsAndServices" | "IndirectUpstreamLeasedAssets" | "IndirectUpstreamTransportationAndDistribution" | "IndirectUseOfSoldProducts" | "IndirectWasteGeneratedInOperations";
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
        };
        EsgReportingPeriodPatch: {
            offsetPreferences?: components["schemas"]["OffsetPreferencesPatch"] | null;
        };
        OffsetPreferencesPatch: {
            categories?: ("Avoidance" | "Reduction" | "Removal")[] | null;
            methods?: ("Nature" | "Technology" | "Mixed")[] | null;
            storageTypes?: ("Biological" | "Geological" | "Materials")[] | null;
            durabilityRatings?: ("ShortTerm" | "MediumTerm" | "LongTerm")[] | null;
            countries?: string[] | null;
            vintages?: {
                from?: number | null;
                to?: number | null;
            } | null;
            sdgs?: number[] | null;
            ecologicalBenefitTypes?: ("Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other")[] | null;
            climateLabels?: string[] | null;
            tokenTypes?: ("CCP" | "Classic")[] | null;
            correspondingAdjustments?: ("None" | "Pending" | "Authorized")[] | null;
        };
        NewEmission: {
            /** @enum {string} */
            scope: "One" | "Two" | "Three";
            /** @enum {string} */
            category: "DirectFacilities" | "DirectVehicles" | "IndirectPurchasedEnergy" | "IndirectBusinessTravel" | "IndirectCapitalGoods" | "IndirectDownstreamLeasedAssets" | "IndirectDownstreamTransportationAndDistribution" | "IndirectEmployeeCommuting" | "IndirectEndOfLifeTreatmentOfSoldProducts" | "IndirectFranchises" | "IndirectFuelAndEnergyRelatedActivities" | "IndirectInvestments" | "IndirectProcessingOfSoldProducts" | "IndirectPurchasedGoodsAndServices" | "IndirectUpstreamLeasedAssets" | "IndirectUpstreamTransportationAndDistribution" | "IndirectUseOfSoldProducts" | "IndirectWasteGeneratedInOperations";
            /** @description mtCO2e, at most 4 decimals */
            quantity: number;
        };
        EmissionPatch: {
            /** @enum {string} */
            scope?: "One" | "Two" | "Three";
            /** @enum {string} */
            category?: "DirectFacilities" | "DirectVehicles" | "IndirectPurchasedEnergy" | "IndirectBusinessTravel" | "IndirectCapitalGoods" | "IndirectDownstreamLeasedAssets" | "IndirectDownstreamTransportationAndDistribution" | "IndirectEmployeeCommuting" | "IndirectEndOfLifeTreatmentOfSoldProducts" | "IndirectFranchises" | "IndirectFuelAndEnergyRelatedActivities" | "IndirectInvestments" | "IndirectProcessingOfSoldProducts" | "IndirectPurchasedGoodsAndServices" | "IndirectUpstreamLeasedAssets" | "IndirectUpstreamTransportationAndDistribution" | "IndirectUseOfSoldProducts" | "IndirectWasteGeneratedInOperations";
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
        };
        CreditMatch: {
            credit: components["schemas"]["Credit"];
            /** @description The share of the criteria that fit; 1 where the period prefers nothing */
            score: number;
            /** @description Each criterion of the preferences */
            reasons: components["schemas"]["CreditMatchReason"][];
            /**
             * @description How much of the excessEmissions of the period the credit could offset
             * @example 1250.5
             */
            coveredEmissions: number;
        };
        CreditMatchReason: {
            /** @enum {string} */
            criterion: "categories" | "methods" | "storageTypes" | "durabilityRatings" | "countries" | "vintages" | "sdgs" | "ecologicalBenefitTypes" | "climateLabels" | "tokenTypes" | "correspondingAdjustments";
            fits: boolean;
            wanted: (string | number)[] | {
                from?: number;
                to?: number;
            };
            /** @description What the credit says of it */
            has: (string | number)[];
        };
        Lineage: {
            credit: components["schemas"]["Credit"];
            /** @description From the minted credit to the parent */
            ancestors: components["schemas"]["Credit"][];
            /** @description In order of their serials, 1,000 a page */
            descendants: components["schemas"]["Credit"][];
            nextPage?: string;
            mint: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                creditId: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                at: string;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
                vintage: number;
                assetId: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                issuerId: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                ownerId: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                proposalId: string | null;
            } | null;
            processedClaim: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                ownerId: string;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
                /** @enum {string} */
                status: "inProgress" | "returnedForEdits" | "verified" | "rejected" | "submittedForCredit" | "credited" | "creditRejected";
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                createdAt: string;
                checkpointResults: {
                    /**
                     * Format: uuid
                     * @description A UUID
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description A UUID
                     */
                    checkpointId: string;
                    /**
                     * @description mtCO2e, at most 4 decimals
                     * @example 1250.5
                     */
                    environmentalEffectBefore: number;
                    /**
                     * @description mtCO2e, at most 4 decimals
                     * @example 1250.5
                     */
                    environmentalEffectAfter: number;
                    /** @enum {string} */
                    outcome: "Pending" | "Verified" | "Exception" | "Rejected";
                    /** @description For readers of the step only */
                    comment?: string | null;
                    /** @description For readers of the step only */
                    files?: components["schemas"]["File"][];
                }[];
                /** @description For readers of the step only */
                files?: components["schemas"]["File"][];
            } | null;
            claim: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                ownerId: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 * @example 2025-12-31
                 */
                startDate: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 * @example 2025-12-31
                 */
                endDate: string;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
                /** @enum {string} */
                status: "draft" | "submitted" | "inVerification" | "returnedForEdits" | "approved" | "rejected";
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                createdAt: string;
                checkpoints: {
                    /**
                     * Format: uuid
                     * @description A UUID
                     */
                    id: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     * @example 2025-12-31
                     */
                    startDate: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     * @example 2025-12-31
                     */
                    endDate: string;
                    /**
                     * @description mtCO2e, at most 4 decimals
                     * @example 1250.5
                     */
                    environmentalEffectBefore: number;
                    /**
                     * @description mtCO2e, at most 4 decimals
                     * @example 1250.5
                     */
                    environmentalEffectAfter: number;
                    /** @description For readers of the step only */
                    files?: components["schemas"]["File"][];
                }[];
                /** @description For readers of the step only */
                files?: components["schemas"]["File"][];
            } | null;
            mbp: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                id: string;
                name: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                issuingRegistryId: string;
                /** @enum {string} */
                ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other";
                /** @enum {string} */
                classificationCategory: "Avoidance" | "Reduction" | "Removal";
                /** @enum {string} */
                classificationMethod: "Nature" | "Technology" | "Mixed";
                methodology: string | null;
                /** @enum {string} */
                status: "draft" | "submitted" | "returnedForEdits" | "registered" | "rejected";
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                createdAt: string;
                /** @description For readers of the step only */
                files?: components["schemas"]["File"][];
            } | null;
            ecoProject: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                id: string;
                name: string;
                /**
                 * Format: iso-3166-1-alpha-3
                 * @description ISO 3166-1 alpha-3
                 * @example KEN
                 */
                country: string;
                region: string | null;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                ownerId: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                createdAt: string;
            } | null;
            history: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                at: string;
                /** @description What happened: mint, split, child, transfer, list, retire… */
                what: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                creditId: string;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                organizationId: string;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                fromOwnerId: string | null;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                toOwnerId: string | null;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                marketplaceId: string | null;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                proposalId: string | null;
            }[];
        };
        CreditSplit: {
            quantities?: number[];
            children?: {
                /** @description mtCO2e, at most 4 decimals */
                quantity: number;
                endUseBuyer?: components["schemas"]["EndUseBuyer"];
            }[];
        };
        CreditTransfer: {
            /**
             * Format: uuid
             * @description A UUID
             */
            newOwnerId: string;
            /** @description mtCO2e, at most 4 decimals */
            quantity?: number;
            message?: string;
            endUseBuyer?: components["schemas"]["EndUseBuyer"];
        };
        EndUseBuyerTransfer: {
            endUseBuyer: components["schemas"]["EndUseBuyer"];
        };
        RetirementPlan: {
            /** @description mtCO2e, at most 4 decimals */
            quantity: number;
            criteria?: components["schemas"]["PlanCriteria"];
            reason?: string;
            beneficiary?: components["schemas"]["Beneficiary"];
            endUseBuyer?: components["schemas"]["EndUseBuyer"];
        };
        PlanCriteria: {
            /**
             * @description Which vintage goes first; oldest unless said
             * @enum {string}
             */
            vintageOrder?: "oldest" | "newest";
            vintages?: number[];
            /** @description Only credits with all of these */
            climateLabels?: string[];
            /**
             * Format: uuid
             * @description A UUID
             */
            ecoProjectId?: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            issuerId?: string;
        };
        Plan: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @enum {string} */
            kind: "retirement" | "listing" | "transfer";
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            parts: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                creditId: string;
                /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
                resourceUri: string;
                assetId: string;
                vintage: number;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                creditQuantity: number;
                /**
                 * @description What is taken of it
                 * @example 1250.5
                 */
                quantity: number;
                /** @description The rest stays with you as a credit of its own */
                isSplit: boolean;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            expiresAt: string;
            /** Format: date-time */
            executedAt: string | null;
        };
        ListingPlan: {
            /** @description mtCO2e, at most 4 decimals */
            quantity: number;
            criteria?: components["schemas"]["PlanCriteria"];
            /**
             * Format: uuid
             * @description A UUID
             */
            marketplaceId: string;
        };
        TransferPlan: {
            /** @description mtCO2e, at most 4 decimals */
            quantity: number;
            criteria?: components["schemas"]["PlanCriteria"];
            /**
             * Format: uuid
             * @description A UUID
             */
            newOwnerId: string;
            message?: string;
            endUseBuyer?: components["schemas"]["EndUseBuyer"];
        };
        PlanExecution: {
            plan: components["schemas"]["Plan"];
            /** @description As they are afterwards */
            credits: components["schemas"]["Credit"][];
            /** @description What now waits for a decision */
            proposalIds: string[];
        };
        EventList: {
            items: components["schemas"]["Event"][];
            /** @description Give it as `after` the next time */
            lastSequence: number;
        };
        Event: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description Its place in the order of all events */
            sequence: number;
            type: {
                id: number;
                name: string;
                uri: string;
            };
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            occurredAt: string;
            /** @description The organizations that are told */
            organizationIds: string[];
            data: {
                [key: string]: unknown;
            };
        };
        Webhook: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /** Format: uri */
            url: string;
            description: string | null;
            /** @description Only these: ids, names or uris of event types; answered as uris */
            eventTypes: string[] | null;
            /** @description Nothing is sent while it is not */
            isEnabled: boolean;
            /**
             * @description admin: by an Admin; gone: it answered 410; exhausted: an event could not be delivered for as long as is tried
             * @enum {string|null}
             */
            disabledReason: "admin" | "gone" | "exhausted" | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            disabledAt: string | null;
            /** @description The sequence of the last event that is delivered, or not of its types */
            lastSequence: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            failingSince: string | null;
            /** @description Attempts in a row that failed */
            failures: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            nextAttemptAt: string | null;
            /** @description What deliveries are signed with, newest first, without the secrets */
            secrets: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                expiresAt: string | null;
            }[];
        };
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * @description event: in its order; replay, test: asked for by an Admin, sent once
             * @enum {string}
             */
            kind: "event" | "replay" | "test";
            /**
             * @description pending: waits for its next attempt; delivered: a 2xx was answered; failed: given up, a dead letter, which can be replayed
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /** @description The event that it tells of; null for a test */
            sequence: number | null;
            /** @description The uri of its type */
            eventType: string | null;
            attempts: number;
            /** @description The status of the last answer; null if there was none */
            responseStatus: number | null;
            /** @description Why the last attempt failed */
            error: string | null;
            /** @description What the last attempt took */
            durationMs: number | null;
        };
        Figures: {
            /**
             * Format: uuid
             * @description A UUID
             */
            organizationId: string;
            /** @description Proposals that wait for its decision, by type */
            toDecide: components["schemas"]["WaitingProposals"][];
            /** @description Its own proposals that were returned to it, by type */
            toEdit: components["schemas"]["WaitingProposals"][];
            /** @description Its own proposals that wait for the decision of others, by type */
            sent: components["schemas"]["WaitingProposals"][];
            /** @description Credits it owns; a retired credit keeps its owner */
            owned: components["schemas"]["CreditsOfStatus"][];
            /** @description Of those the ones that can be used: active and listed */
            ownedByVintage: components["schemas"]["CreditsOfVintage"][];
            /** @description Credits it issued; what was split counts again as its parts, so leave `split` out of sums */
            issued: components["schemas"]["CreditsOfStatus"][];
            /** @description Of those all but the split ones */
            issuedByVintage: components["schemas"]["CreditsOfVintage"][];
            /** @description Credits listed with it, as a marketplace */
            listed: {
                /**
                 * @description How many
                 * @example 3
                 */
                count: number;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
            };
            /** @description Traders that it has registered, as a marketplace */
            traderCount: number;
            /** @description Credits it has retired in the last 12 months, this one included; a month without any is absent */
            retired: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                since: string;
                /**
                 * @description How many
                 * @example 3
                 */
                count: number;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
                byMonth: components["schemas"]["CreditsOfMonth"][];
            };
            /** @description Its ecological projects, as a supplier */
            projectCount: number;
            /** @description Its modular benefit projects, as a supplier */
            mbps: {
                /** @enum {string} */
                status: "draft" | "submitted" | "returnedForEdits" | "registered" | "rejected";
                /**
                 * @description How many
                 * @example 3
                 */
                count: number;
            }[];
            /** @description Its claims, as a supplier */
            claims: {
                /** @enum {string} */
                status: "draft" | "submitted" | "inVerification" | "returnedForEdits" | "approved" | "rejected";
                /**
                 * @description How many
                 * @example 3
                 */
                count: number;
            }[];
            /** @description Its processed claims, as a verifier */
            processedClaims: {
                /** @enum {string} */
                status: "inProgress" | "returnedForEdits" | "verified" | "rejected" | "submittedForCredit" | "credited" | "creditRejected";
                /**
                 * @description How many
                 * @example 3
                 */
                count: number;
            }[];
            /** @description Modular benefit projects registered with it, as an issuing registry */
            registeredMbpCount: number;
            /** @description Its emission goals, as a buyer */
            scorecardCount: number;
        };
        WaitingProposals: {
            /** @enum {string} */
            type: "MBPRegister" | "MBPClaimVerify" | "CreditMint" | "MarketplaceTraderRegister" | "MarketplaceListingRegister" | "MarketplaceListingDeregister" | "MarketplaceListingTransfer" | "CreditRetire" | "ESGEmissionOffset";
            /**
             * @description How many
             * @example 3
             */
            count: number;
            /**
             * Format: date-time
             * @description Since when the oldest waits: it was submitted, or returned, then
             */
            oldestAt: string;
        };
        CreditsOfStatus: {
            /** @enum {string} */
            status: "active" | "listed" | "split" | "retired" | "cancelled";
            /**
             * @description How many
             * @example 3
             */
            count: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
        };
        CreditsOfVintage: {
            vintage: number;
            /**
             * @description How many
             * @example 3
             */
            count: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
        };
        CreditsOfMonth: {
            /**
             * @description In UTC
             * @example 2025-03
             */
            month: string;
            /**
             * @description How many
             * @example 3
             */
            count: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
        };
        Installation: {
            organizationCount: number;
            /** @description An organization counts in each of its market roles */
            organizationsByRole: {
                /**
                 * @description What an organization does in the market
                 * @enum {string}
                 */
                marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer";
                count: number;
            }[];
            userCount: number;
            projectCount: number;
            openProposalCount: number;
            fileCount: number;
            /** @description What was split counts again as its parts, so leave `split` out of sums */
            credits: components["schemas"]["CreditsOfStatus"][];
            /** @description Events that wait for their place in the feed; a number that keeps growing is a fault */
            waitingEventCount: number;
            database: {
                /** @example 17.5 */
                version: string;
                /** @description It runs on the machine of the service */
                isLocal: boolean;
                /** @example 48213000 */
                sizeBytes: number;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC, milliseconds
                 */
                startedAt: string;
            };
        };
        ImportedRow: {
            /**
             * @description What was made of the row
             * @enum {string}
             */
            kind: "project" | "mbp" | "issuance" | "retirement" | "cancellation";
            /** @description What the registry knows it by */
            key: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number | null;
            serials: {
                /** @description What the registry counts its serials within */
                series: string;
                /** @description A whole number, as a text since it may be long */
                first: string;
                last: string;
            } | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            registryId: string;
            fileName: string;
            /** @description Of the whole file, hexadecimal */
            sha256: string;
            /** @description As a spreadsheet counts: the header is row 1 */
            row: number;
            /** @description The row as the file has it, by the names of its columns */
            cells: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            importedAt: string;
        };
        ImportKind: {
            /**
             * @description Whose export it is
             * @enum {string}
             */
            registry: "cdm" | "verra" | "acr" | "car" | "gold-standard" | "art" | "cercarbono" | "isometric" | "arb";
            registryName: string;
            /** @description What the file is */
            title: string;
            /** @description What it tells of */
            kinds: ("project" | "mbp" | "issuance" | "retirement" | "cancellation")[];
            /** @description By which it is known */
            columns: string[];
            /** @description It can be reconciled, not imported */
            isOnlyCompared: boolean;
            /** @description What is decided where it is silent */
            notes: string[];
        };
        Import: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * @description Whose export it is
             * @enum {string|null}
             */
            registry: "cdm" | "verra" | "acr" | "car" | "gold-standard" | "art" | "cercarbono" | "isometric" | "arb" | null;
            /**
             * @description checking: everything is done and undone; checked: it may be started; failed: the files are refused as a whole
             * @enum {string}
             */
            status: "waitingToCheck" | "checking" | "checked" | "waitingToImport" | "importing" | "imported" | "failed";
            progress: {
                /** @enum {string} */
                step: "reading" | "writing";
                done: number;
                /** @description Bytes to read, or credits to write */
                all: number;
            } | null;
            files: {
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                fileId: string;
                fileName: string;
                size: number;
                outcome: components["schemas"]["ImportOutcome"] | null;
            }[];
            /** @description Of all files; of the check until it is imported */
            totals: {
                rowCount: number;
                inError: number;
                imported: components["schemas"]["ImportTally"][];
            };
            /** @description Whether the ledger keeps its promises after it */
            isClean: boolean | null;
            /** @description Why the files are refused, in a sentence */
            failure: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            createdBy: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            startedBy: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            checkedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            importedAt: string | null;
        };
        ImportOutcome: {
            /**
             * @description Whose export it is
             * @enum {string}
             */
            registry: "cdm" | "verra" | "acr" | "car" | "gold-standard" | "art" | "cercarbono" | "isometric" | "arb";
            registryName: string;
            kinds: ("project" | "mbp" | "issuance" | "retirement" | "cancellation")[];
            /** @description Of the file, hexadecimal */
            sha256: string;
            /** @description Each row read is one of the other four */
            rows: {
                read: number;
                imported: number;
                alreadyThere: number;
                leftOut: number;
                inError: number;
            };
            imported: components["schemas"]["ImportTally"][];
            alreadyThere: components["schemas"]["ImportTally"][];
            /** @description Rows in error, and those that lack what may be filled in */
            rejectedRowCount: number;
            /** @description What rows lack that are imported all the same */
            notices: {
                column: string;
                reason: string;
                rowCount: number;
                firstRow: number;
            }[];
            /** @description The first that are made; with their ids once that is done in earnest */
            sample: {
                /** @description As a spreadsheet counts: the header is row 1 */
                row: number;
                /** @enum {string} */
                kind: "project" | "mbp" | "issuance" | "retirement" | "cancellation";
                /** @description What the registry knows it by */
                key: string;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number | null;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                creditId: string | null;
                /**
                 * Format: uuid
                 * @description A UUID
                 */
                ecoProjectId: string | null;
            }[];
        };
        /** @description How many of a kind, and how much they are */
        ImportTally: {
            /** @enum {string} */
            kind: "project" | "mbp" | "issuance" | "retirement" | "cancellation";
            count: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number | null;
        };
        ImportReject: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            importId: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            fileId: string;
            fileName: string;
            /** @description As a spreadsheet counts: the header is row 1 */
            row: number;
            /** @description false: it is imported, and lacks something */
            isError: boolean;
            /** @description As the file has them */
            cells: string[];
            reasons: {
                /** @description Empty where it is the row as a whole */
                column: string;
                value: string;
                /** @description The end of a sentence that begins with the value */
                reason: string;
                /** @description What would be right, where that is known */
                right: string | null;
            }[];
        };
        Reconciliation: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            name: string;
            /**
             * @description project: the sums of each; item: one by one
             * @enum {string}
             */
            level: "project" | "item";
            /** @enum {string} */
            kind: "issuance" | "retirement" | "cancellation";
            sourceA: {
                name: string;
                /** @description Of the file, hexadecimal; null for the ledger */
                sha256: string | null;
                entryCount: number;
                /** @description Rows in error, which were not compared */
                unreadRowCount: number;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
            };
            sourceB: {
                name: string;
                /** @description Of the file, hexadecimal; null for the ledger */
                sha256: string | null;
                entryCount: number;
                /** @description Rows in error, which were not compared */
                unreadRowCount: number;
                /**
                 * @description mtCO2e, at most 4 decimals
                 * @example 1250.5
                 */
                quantity: number;
            };
            counts: {
                matched: number;
                missingInA: number;
                missingInB: number;
                amountDiffers: number;
                serialOverlap: number;
            };
            /** @description Items that do not match and are not resolved */
            openCount: number;
        };
        ReconciliationItem: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
            resourceUri: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            lastModifiedAt: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            reconciliationId: string;
            /** @enum {string} */
            outcome: "matched" | "missingInA" | "missingInB" | "amountDiffers" | "serialOverlap";
            /** @description The registry’s id of the project */
            projectKey: string | null;
            keyA: string | null;
            keyB: string | null;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantityA: number | null;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantityB: number | null;
            /** @description Rows of the file, or paths; the first 20 */
            whereA: string[];
            whereB: string[];
            /**
             * @description What says that both tell of the same
             * @enum {string|null}
             */
            foundBy: "key" | "project" | "projectAndQuantity" | "projectAndDay" | "serials" | null;
            overlap: {
                series: string;
                /** @description A whole number, as a text since it may be long */
                first: string;
                last: string;
            } | null;
            /** @enum {string|null} */
            resolution: "aIsRight" | "bIsRight" | "bothAreRight" | "neitherIsRight" | null;
            note: string | null;
            /**
             * Format: uuid
             * @description A UUID
             */
            resolvedBy: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            resolvedAt: string | null;
        };
        TransparencyLog: {
            /** @description The name of the log */
            origin: string;
            /** @description name+id+key of an Ed25519 key, C2SP signed-note */
            verifierKey: string;
            /**
             * @description A number of leaves
             * @example 1204
             */
            size: number;
            /** @description The signed note, C2SP tlog-checkpoint: name, size and root of the log, signature */
            checkpoint: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            signedAt: string | null;
            /** @description Where checkpoint, tile/… and tile/entries/… are served, C2SP tlog-tiles */
            tilesUri: string;
        };
        InclusionProof: {
            index: number;
            /**
             * @description A number of leaves
             * @example 1204
             */
            size: number;
            /** @description SHA-256, 32 bytes in base64 */
            leafHash: string;
            /** @description SHA-256, 32 bytes in base64 */
            root: string;
            /** @description From the leaf up to the root */
            hashes: string[];
        };
        ConsistencyProof: {
            /**
             * @description A number of leaves
             * @example 1204
             */
            from: number;
            /**
             * @description A number of leaves
             * @example 1204
             */
            to: number;
            /** @description SHA-256, 32 bytes in base64 */
            fromRoot: string;
            /** @description SHA-256, 32 bytes in base64 */
            toRoot: string;
            /** @description From the leaf up to the root */
            hashes: string[];
        };
        SupplyList: {
            items: components["schemas"]["SupplyItem"][];
            totalCount: number;
            nextPage?: string;
            /** @description The leaves of the log by now: the sums are as new */
            size: number;
        };
        SupplyItem: {
            /**
             * Format: uuid
             * @description A UUID
             */
            registryId: string;
            registryName: string;
            /**
             * Format: uuid
             * @description A UUID
             */
            ecoProjectId: string | null;
            ecoProjectName: string | null;
            vintage: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            issued: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            active: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            listed: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            retired: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            cancelled: number;
        };
        LogProof: {
            verifierKey: string;
            /** @description The signed note, C2SP tlog-checkpoint: name, size and root of the log, signature */
            checkpoint: string;
            /** @description In the order of the log */
            leaves: {
                index: number;
                /** @description The bytes of the leaf, in base64 */
                entry: string;
                /** @description From the leaf up to the root */
                inclusion: string[];
                /** @description What opens the commitments of the entry that the caller may see, by their names */
                openings: {
                    [key: string]: {
                        salt: string;
                        text: string;
                    };
                };
            }[];
        };
        PublicProject: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            description: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string;
            region: string | null;
            /** @enum {string|null} */
            projectScale: "Micro" | "Small" | "Medium" | "Large" | null;
            firstYearOfIssuance: number | null;
            informationLink: string | null;
            registryProjectId: string | null;
            owner: components["schemas"]["PublicName"];
            /** @description Those that are registered */
            modularBenefitProjects: components["schemas"]["PublicMbp"][];
            quantities: components["schemas"]["PublicQuantities"];
        };
        PublicName: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
        };
        PublicMbp: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            description: string | null;
            registry: components["schemas"]["PublicName"];
            /** @enum {string} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other";
            /** @enum {string} */
            classificationCategory: "Avoidance" | "Reduction" | "Removal";
            /** @enum {string} */
            classificationMethod: "Nature" | "Technology" | "Mixed";
            /** @enum {string|null} */
            ecologicalBenefitScope: "Agriculture" | "CarbonCaptureAndStorage" | "ChemicalProcesses" | "ForestryAndLandUse" | "HouseholdAndCommunity" | "IndustrialManufacturing" | "RenewableEnergy" | "Transportation" | "WasteManagement" | "Other" | null;
            methodology: string | null;
            verificationStandard: string | null;
            /** @description GeoJSON: a geometry, a feature or a collection, WGS 84, longitude first */
            geographicLocation: Record<string, unknown>;
            /** @enum {string|null} */
            storageType: "Biological" | "Geological" | "Materials" | null;
            durabilityYears: number | null;
        };
        /** @description Outstanding is what was issued and has not ended */
        PublicQuantities: {
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            issued: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            outstanding: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            retired: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            cancelled: number;
        };
        PublicCredit: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /**
             * @description `active` while any of it is outstanding, `cancelled` where all of it was cancelled, else `retired`
             * @enum {string}
             */
            status: "active" | "retired" | "cancelled";
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            quantities: components["schemas"]["PublicQuantities"];
            serialRange: components["schemas"]["SerialRange"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            issuedAt: string;
            supplier: components["schemas"]["PublicName"];
            /** @description The registry's own serial or id */
            assetId: string;
            /** @enum {string} */
            tokenType: "CCP" | "Classic";
            vintage: number;
            registry: components["schemas"]["PublicName"];
            project: components["schemas"]["PublicProjectName"] | null;
            methodology: string | null;
            verificationStandard: string | null;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string | null;
            /** @enum {string|null} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other" | null;
            /** @enum {string|null} */
            category: "Avoidance" | "Reduction" | "Removal" | null;
            /** @enum {string|null} */
            method: "Nature" | "Technology" | "Mixed" | null;
            /** @enum {string|null} */
            storageType: "Biological" | "Geological" | "Materials" | null;
            durabilityYears: number | null;
            /** @enum {string|null} */
            durabilityRating: "ShortTerm" | "MediumTerm" | "LongTerm" | null;
            /** @enum {string|null} */
            correspondingAdjustment: "None" | "Pending" | "Authorized" | null;
            climateLabels: string[];
        };
        PublicProjectName: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string;
        };
        PublicCreditWithRanges: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /**
             * @description `active` while any of it is outstanding, `cancelled` where all of it was cancelled, else `retired`
             * @enum {string}
             */
            status: "active" | "retired" | "cancelled";
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            quantities: components["schemas"]["PublicQuantities"];
            serialRange: components["schemas"]["SerialRange"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            issuedAt: string;
            supplier: components["schemas"]["PublicName"];
            /** @description The registry's own serial or id */
            assetId: string;
            /** @enum {string} */
            tokenType: "CCP" | "Classic";
            vintage: number;
            registry: components["schemas"]["PublicName"];
            project: components["schemas"]["PublicProjectName"] | null;
            methodology: string | null;
            verificationStandard: string | null;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string | null;
            /** @enum {string|null} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other" | null;
            /** @enum {string|null} */
            category: "Avoidance" | "Reduction" | "Removal" | null;
            /** @enum {string|null} */
            method: "Nature" | "Technology" | "Mixed" | null;
            /** @enum {string|null} */
            storageType: "Biological" | "Geological" | "Materials" | null;
            durabilityYears: number | null;
            /** @enum {string|null} */
            durabilityRating: "ShortTerm" | "MediumTerm" | "LongTerm" | null;
            /** @enum {string|null} */
            correspondingAdjustment: "None" | "Pending" | "Authorized" | null;
            climateLabels: string[];
            /** @description What became of its serials, in their order. What is outstanding is told as one range, however it is split among owners. At most the first 1000 that have ended */
            ranges: components["schemas"]["PublicCreditRange"][];
            hasMoreRanges: boolean;
        };
        PublicCreditRange: {
            from: number;
            to: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            /** @enum {string} */
            status: "active" | "retired" | "cancelled";
            /**
             * Format: uuid
             * @description A UUID
             */
            retirementId: string | null;
        };
        PublicRetirement: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            /**
             * @description Null where another registry retired it and it was imported so
             * @example RC-2025-000042
             */
            certificateNumber: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            retiredAt: string;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            quantity: number;
            beneficiary: components["schemas"]["PublicBeneficiary"];
            reason: string | null;
            retiredBy: components["schemas"]["PublicName"];
            /**
             * Format: uuid
             * @description The issuance that it is a part of
             */
            creditId: string;
            serialRange: components["schemas"]["SerialRange"];
            /** @description The registry's own serial or id */
            assetId: string;
            /** @enum {string} */
            tokenType: "CCP" | "Classic";
            vintage: number;
            registry: components["schemas"]["PublicName"];
            project: components["schemas"]["PublicProjectName"] | null;
            methodology: string | null;
            verificationStandard: string | null;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string | null;
            /** @enum {string|null} */
            ecologicalBenefitType: "Carbon" | "Water" | "Nitrogen" | "Biodiversity" | "Other" | null;
            /** @enum {string|null} */
            category: "Avoidance" | "Reduction" | "Removal" | null;
            /** @enum {string|null} */
            method: "Nature" | "Technology" | "Mixed" | null;
            /** @enum {string|null} */
            storageType: "Biological" | "Geological" | "Materials" | null;
            durabilityYears: number | null;
            /** @enum {string|null} */
            durabilityRating: "ShortTerm" | "MediumTerm" | "LongTerm" | null;
            /** @enum {string|null} */
            correspondingAdjustment: "None" | "Pending" | "Authorized" | null;
            climateLabels: string[];
        };
        PublicBeneficiary: {
            name: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string | null;
        };
        /** @description Of an approved retirement. `proof` is null for the second or so until the transparency log has sealed it */
        Certificate: {
            /** @constant */
            version: 1;
            /** @example RC-2025-000042 */
            number: string;
            /**
             * @description Where anybody finds the retirement
             * @example https://credits.example/registry/retirements/01900000-0000-7000-8000-000000000000
             */
            publicUrl: string;
            /**
             * @description Where a browser checks this certificate
             * @example https://credits.example/verify
             */
            verifyUrl: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC, milliseconds
             */
            retiredAt: string;
            /**
             * @description mtCO2e as an exact decimal
             * @example 250.5
             */
            quantity: string;
            beneficiary: components["schemas"]["CertificateBeneficiary"];
            reason: string | null;
            retiredBy: components["schemas"]["CertificateName"];
            registry: components["schemas"]["CertificateName"];
            project: components["schemas"]["CertificateProject"] | null;
            methodology: string | null;
            verificationStandard: string | null;
            vintage: number;
            assetId: string;
            /** @description In units of 0.0001 mtCO2e */
            serialRanges: components["schemas"]["SerialRange"][];
            /** @description The retired credits, as the proof names them */
            credits: components["schemas"]["CertificateCredit"][];
            proof: components["schemas"]["LogProof"] | null;
        };
        CertificateBeneficiary: {
            name: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string | null;
        };
        CertificateName: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
        };
        CertificateProject: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
            name: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string;
        };
        CertificateCredit: {
            /**
             * Format: uuid
             * @description A UUID
             */
            id: string;
        };
        PublicFigures: {
            projectCount: number;
            /** @description Issuances */
            creditCount: number;
            retirementCount: number;
            quantities: components["schemas"]["PublicQuantities"];
            /** @description By the year in which it was issued and in which it was retired, in UTC */
            byYear: components["schemas"]["PublicYear"][];
            byVintage: components["schemas"]["PublicVintage"][];
            byCountry: components["schemas"]["PublicCountry"][];
        };
        PublicYear: {
            year: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            issued: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            retired: number;
        };
        PublicVintage: {
            vintage: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            issued: number;
            /**
             * @description mtCO2e, at most 4 decimals
             * @example 1250.5
             */
            retired: number;
        };
        PublicCountry: {
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3
             * @example KEN
             */
            country: string;
            projectCount: number;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amina@riftvalley.example",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                    /**
                     * @description cookie: for the page of the service itself; the answer sets an HttpOnly cookie and has no token
                     * @default token
                     * @enum {string}
                     */
                    session?: "token" | "cookie";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "ecs_session_x0Qm…",
                     *       "expiresAt": "2026-03-02T21:30:00.000Z",
                     *       "user": {
                     *         "id": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *         "email": "amina@riftvalley.example",
                     *         "name": "Amina Otieno",
                     *         "isOperator": false
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *           "name": "Rift Valley Restoration",
                     *           "marketRoles": [
                     *             "Supplier"
                     *           ],
                     *           "roleAssignments": [
                     *             {
                     *               "marketRole": null,
                     *               "userRole": "Admin"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Shown once: send it as a Bearer token; absent with a cookie */
                        token?: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        expiresAt: string;
                        user: components["schemas"]["SignedInUser"];
                        organizations: components["schemas"]["Membership"][];
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-credentials`: The e-mail address or the password is wrong. `password-not-allowed`: You sign in by your provider: the password is off. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. `too-many-attempts`: Too many failed sign-ins: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authLogout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passwordChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "correct horse battery staple",
                 *       "newPassword": "hollow lantern drifting north"
                 *     }
                 */
                "application/json": {
                    currentPassword: string;
                    /** @description 12 to 200 characters */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "ecs_session_x0Qm…",
                     *       "expiresAt": "2026-03-02T21:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. `wrong-credentials`: The e-mail address or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. `too-many-attempts`: Too many failed sign-ins: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passwordSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invitationToken": "ecs_invitation_pT9v…",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": {
                    invitationToken: string;
                    /** @description 12 to 200 characters */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation-invalid`: The link has been used or has expired; ask for another. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *         "email": "amina@riftvalley.example",
                     *         "name": "Amina Otieno",
                     *         "isOperator": false
                     *       },
                     *       "apiKey": null,
                     *       "isOperator": false,
                     *       "organization": {
                     *         "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *         "name": "Rift Valley Restoration",
                     *         "marketRoles": [
                     *           "Supplier"
                     *         ],
                     *         "isOmnibusOrganization": false
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *           "name": "Rift Valley Restoration",
                     *           "marketRoles": [
                     *             "Supplier"
                     *           ],
                     *           "roleAssignments": [
                     *             {
                     *               "marketRole": null,
                     *               "userRole": "Admin"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        user: components["schemas"]["SignedInUser"] | null;
                        apiKey: components["schemas"]["OwnKey"] | null;
                        isOperator: boolean;
                        organization: components["schemas"]["ActingOrganization"] | null;
                        organizations: components["schemas"]["Membership"][];
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organizationList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description What an organization does in the market */
                marketRole?: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer";
                /** @description A text in the name or the description */
                q?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *           "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *           "createdAt": "2026-03-02T09:30:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T09:30:00.000Z",
                     *           "name": "Rift Valley Restoration",
                     *           "description": "Restores mangrove forests on the Kenyan coast.",
                     *           "website": "https://riftvalley.example",
                     *           "marketRoles": [
                     *             "Supplier"
                     *           ],
                     *           "isOmnibusOrganization": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Organization"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organizationCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Rift Valley Restoration",
                 *       "marketRoles": [
                 *         "Supplier"
                 *       ],
                 *       "admin": {
                 *         "email": "amina@riftvalley.example",
                 *         "name": "Amina Otieno"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    marketRoles: ("Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer")[];
                    description?: string;
                    /** Format: uri */
                    website?: string;
                    /** @description Its first Admin */
                    admin: {
                        /** Format: email */
                        email: string;
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *       "createdAt": "2026-03-02T09:30:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:30:00.000Z",
                     *       "name": "Rift Valley Restoration",
                     *       "description": "Restores mangrove forests on the Kenyan coast.",
                     *       "website": "https://riftvalley.example",
                     *       "marketRoles": [
                     *         "Supplier"
                     *       ],
                     *       "isOmnibusOrganization": false,
                     *       "admin": {
                     *         "id": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *         "email": "amina@riftvalley.example",
                     *         "name": "Amina Otieno"
                     *       },
                     *       "invitation": {
                     *         "token": "ecs_invitation_pT9v…",
                     *         "expiresAt": "2026-03-03T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description A UUID
                         */
                        id: string;
                        /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
                        resourceUri: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        lastModifiedAt: string;
                        name: string;
                        description: string | null;
                        /** Format: uri */
                        website: string | null;
                        marketRoles: ("Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer")[];
                        /** @description It acts for end buyers: a Marketplace and Buyer only */
                        isOmnibusOrganization: boolean;
                        admin: {
                            /**
                             * Format: uuid
                             * @description A UUID
                             */
                            id: string;
                            email: string;
                            name: string;
                        };
                        invitation: components["schemas"]["Invitation"] | null;
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `operator-required`: Only the operator of the installation may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user-is-operator`: The operator of the installation cannot act for an organization. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organizationGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *       "createdAt": "2026-03-02T09:30:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:30:00.000Z",
                     *       "name": "Rift Valley Restoration",
                     *       "description": "Restores mangrove forests on the Kenyan coast.",
                     *       "website": "https://riftvalley.example",
                     *       "marketRoles": [
                     *         "Supplier"
                     *       ],
                     *       "isOmnibusOrganization": false
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organizationPatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "website": "https://riftvalley.example"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** Format: uri */
                    website?: string | null;
                    isOmnibusOrganization?: boolean;
                    marketRoles?: ("Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *       "createdAt": "2026-03-02T09:30:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:30:00.000Z",
                     *       "name": "Rift Valley Restoration",
                     *       "description": "Restores mangrove forests on the Kenyan coast.",
                     *       "website": "https://riftvalley.example",
                     *       "marketRoles": [
                     *         "Supplier"
                     *       ],
                     *       "isOmnibusOrganization": false
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `operator-required`: Only the operator of the installation may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `market-role-in-use`: The organization still takes part in this market role. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `market-role-not-held`: The organization does not have this market role. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a",
                     *           "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/users/0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a",
                     *           "createdAt": "2026-03-02T11:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T11:00:00.000Z",
                     *           "email": "juma@riftvalley.example",
                     *           "name": "Juma Kariuki",
                     *           "hasPassword": false,
                     *           "hasProvider": false,
                     *           "roleAssignments": [
                     *             {
                     *               "id": "0198a1f2-0b7f-7c00-b1a2-c3d4e5f60718",
                     *               "marketRole": "Supplier",
                     *               "userRole": "Contributor"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["User"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "juma@riftvalley.example",
                 *       "name": "Juma Kariuki",
                 *       "roleAssignments": [
                 *         {
                 *           "marketRole": "Supplier",
                 *           "userRole": "Contributor"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    roleAssignments: components["schemas"]["Role"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/users/0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a",
                     *       "createdAt": "2026-03-02T11:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T11:00:00.000Z",
                     *       "email": "juma@riftvalley.example",
                     *       "name": "Juma Kariuki",
                     *       "hasPassword": false,
                     *       "hasProvider": false,
                     *       "roleAssignments": [
                     *         {
                     *           "id": "0198a1f2-0b7f-7c00-b1a2-c3d4e5f60718",
                     *           "marketRole": "Supplier",
                     *           "userRole": "Contributor"
                     *         }
                     *       ],
                     *       "invitation": {
                     *         "token": "ecs_invitation_pT9v…",
                     *         "expiresAt": "2026-03-03T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description A UUID
                         */
                        id: string;
                        /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
                        resourceUri: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        lastModifiedAt: string;
                        email: string;
                        name: string;
                        /** @description False until the first invitation has been used */
                        hasPassword: boolean;
                        /** @description The user has signed in by an OpenID Connect provider */
                        hasProvider: boolean;
                        roleAssignments: components["schemas"]["UserRoleAssignment"][];
                        invitation: components["schemas"]["Invitation"] | null;
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-assignment-exists`: The user has a role for this market role already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `market-role-not-held`: The organization does not have this market role. `user-is-operator`: The operator of the installation cannot act for an organization. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/users/0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a",
                     *       "createdAt": "2026-03-02T11:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T11:00:00.000Z",
                     *       "email": "juma@riftvalley.example",
                     *       "name": "Juma Kariuki",
                     *       "hasPassword": false,
                     *       "hasProvider": false,
                     *       "roleAssignments": [
                     *         {
                     *           "id": "0198a1f2-0b7f-7c00-b1a2-c3d4e5f60718",
                     *           "marketRole": "Supplier",
                     *           "userRole": "Contributor"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-admin`: The last Admin of an organization cannot be removed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "ecs_invitation_pT9v…",
                     *       "expiresAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. `user-of-others`: The account is not yours alone: only the operator may make a link to it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userIdentitiesDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. `user-of-others`: The account is not yours alone: only the operator may make a link to it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roleAssignmentList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *           "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/roleAssignments/0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *           "userId": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *           "marketRole": null,
                     *           "userRole": "Admin",
                     *           "createdAt": "2026-03-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RoleAssignment"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roleAssignmentCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                 *       "marketRole": "Supplier",
                 *       "userRole": "Contributor"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A user of the organization
                     */
                    userId: string;
                    /**
                     * @description What an organization does in the market
                     * @enum {string|null}
                     */
                    marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
                    /**
                     * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
                     * @enum {string}
                     */
                    userRole: "Admin" | "Contributor" | "Reader";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/roleAssignments/0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *       "userId": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *       "marketRole": null,
                     *       "userRole": "Admin",
                     *       "createdAt": "2026-03-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-assignment-exists`: The user has a role for this market role already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `user-unknown`: The user does not belong to this organization: add the user first. `market-role-not-held`: The organization does not have this market role. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roleAssignmentGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                roleAssignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/roleAssignments/0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *       "userId": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *       "marketRole": null,
                     *       "userRole": "Admin",
                     *       "createdAt": "2026-03-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roleAssignmentDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                roleAssignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-admin`: The last Admin of an organization cannot be removed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roleAssignmentPatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                roleAssignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userRole": "Admin"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
                     * @enum {string}
                     */
                    userRole: "Admin" | "Contributor" | "Reader";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/roleAssignments/0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405",
                     *       "userId": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *       "marketRole": null,
                     *       "userRole": "Admin",
                     *       "createdAt": "2026-03-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-admin`: The last Admin of an organization cannot be removed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeyList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31",
                     *           "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/apiKeys/0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31",
                     *           "name": "Field data import",
                     *           "keyHint": "k3Zw",
                     *           "marketRole": "Supplier",
                     *           "userRole": "Contributor",
                     *           "createdById": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "expiresAt": "2026-05-31T10:00:00.000Z",
                     *           "lastUsedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeyCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Field data import",
                 *       "marketRole": "Supplier",
                 *       "userRole": "Contributor"
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * @description What an organization does in the market
                     * @enum {string|null}
                     */
                    marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
                    /**
                     * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
                     * @enum {string}
                     */
                    userRole: "Admin" | "Contributor" | "Reader";
                    /**
                     * Format: date-time
                     * @description In 90 days unless said; within one year
                     */
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/apiKeys/0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31",
                     *       "name": "Field data import",
                     *       "keyHint": "k3Zw",
                     *       "marketRole": "Supplier",
                     *       "userRole": "Contributor",
                     *       "createdById": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "expiresAt": "2026-05-31T10:00:00.000Z",
                     *       "lastUsedAt": null,
                     *       "key": "ecs_key_Vb2m…k3Zw"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description A UUID
                         */
                        id: string;
                        /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
                        resourceUri: string;
                        name: string;
                        /** @description The last four characters of the key */
                        keyHint: string;
                        /**
                         * @description What an organization does in the market
                         * @enum {string|null}
                         */
                        marketRole: "Supplier" | "IssuingRegistry" | "ValidationAndVerificationBody" | "Marketplace" | "Buyer" | null;
                        /**
                         * @description Admin: all data, and manages the organization; Contributor: all data; Reader: reads
                         * @enum {string}
                         */
                        userRole: "Admin" | "Contributor" | "Reader";
                        /**
                         * Format: uuid
                         * @description A UUID
                         */
                        createdById: string | null;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        expiresAt: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        lastUsedAt: string | null;
                        /** @description Shown once: send it as a Bearer token */
                        key: string;
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `market-role-not-held`: The organization does not have this market role. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeyGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31",
                     *       "resourceUri": "/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/apiKeys/0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31",
                     *       "name": "Field data import",
                     *       "keyHint": "k3Zw",
                     *       "marketRole": "Supplier",
                     *       "userRole": "Contributor",
                     *       "createdById": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "expiresAt": "2026-05-31T10:00:00.000Z",
                     *       "lastUsedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeyDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                organizationId: string;
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditRecordList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                kind?: "SignIn" | "Role" | "ApiKey" | "Setting" | "Market";
                /** @description Who did it, or whom it is about */
                userId?: string;
                /** @description Who reads it; for the operator */
                organizationId?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198a1f9-4a10-7d2e-a3f4-6b5c4d3e2f10",
                     *           "createdAt": "2026-03-02T13:40:00.000Z",
                     *           "kind": "Role",
                     *           "operation": "roleAssignmentPatch",
                     *           "path": "/v1/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/roleAssignments/0198a1f2-0b7f-7c00-b1a2-c3d4e5f60718",
                     *           "requestId": "b2a0c8f4-2f0a-4f57-9c1d-0f9e8d7c6b5a",
                     *           "organization": {
                     *             "id": "0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11",
                     *             "name": "Rift Valley Restoration"
                     *           },
                     *           "user": {
                     *             "id": "0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902",
                     *             "name": "Amina Otieno"
                     *           },
                     *           "apiKey": null,
                     *           "aboutUser": {
                     *             "id": "0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a",
                     *             "name": "Juma Kariuki"
                     *           },
                     *           "refused": null,
                     *           "details": {
                     *             "marketRole": "Supplier",
                     *             "userRole": "Admin",
                     *             "userRoleBefore": "Contributor"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AuditRecord"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                tag?: string;
                /** @description Only files that document something, or (false) nothing */
                attached?: boolean;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "tag": "monitoring report",
                     *           "fileName": "monitoring-report.pdf",
                     *           "contentType": "application/pdf",
                     *           "size": 48213,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "fileUrl": "text",
                     *           "uploadedBy": {
                     *             "organizationId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "userId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55"
                     *           },
                     *           "uploadedAt": "2025-03-14T09:26:53.589Z",
                     *           "attachedTo": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["File"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description What the file is, in a word or two */
                    tag: string;
                    /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
                    resourceUri?: string;
                    /** Format: binary */
                    file: string;
                };
                "application/json": components["schemas"]["NewFile"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `may-not-attach`: Your organization may not attach files to this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `may-not-attach-now`: Files cannot be attached to this in its status. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `not-attachable`: Files cannot be attached to such a resource. `file-infected`: The virus scanner finds something in the file. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage-full`: The file store is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileGet: {
        parameters: {
            query?: {
                /** @description true: what is known of the file, not its content */
                metadata?: boolean;
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                    "application/octet-stream": unknown;
                };
            };
            /** @description The bytes asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `range-not-satisfiable`: The range lies outside the file. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileDelete: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-uploader`: Only the organization that uploaded the file may delete it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file-not-deletable`: The file documents something that is decided or cannot change. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ecoProjectList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "description": "Community mangrove restoration in Gazi Bay",
                     *           "country": "KEN",
                     *           "region": "Kwale",
                     *           "projectScale": "Micro",
                     *           "firstYearOfIssuance": 2024,
                     *           "informationLink": "https://example.org/mangroves",
                     *           "mediaLinks": [],
                     *           "addresses": [],
                     *           "registryProjectId": "text",
                     *           "modularBenefitProjects": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["EcoProject"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ecoProjectCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEcoProject"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcoProject"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mbp-kind-taken`: The project has a modular benefit project of this kind already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `registry-unknown`: The issuing registry is no organization with that market role. `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ecoProjectGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcoProject"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ecoProjectUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                ecoProjectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EcoProjectPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcoProject"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `project-in-review`: The project cannot change while one of its MBPs is in review. `country-not-changeable`: The country cannot change once an MBP is registered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                status?: "draft" | "submitted" | "returnedForEdits" | "registered" | "rejected";
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "ecoProjectId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "description": "Community mangrove restoration in Gazi Bay",
                     *           "issuingRegistryId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "ecologicalBenefitType": "Carbon",
                     *           "classificationCategory": "Avoidance",
                     *           "classificationMethod": "Nature",
                     *           "ecologicalBenefitScope": "Agriculture",
                     *           "methodology": "VM0033",
                     *           "verificationStandard": "VCS 4.5",
                     *           "geographicLocation": {
                     *             "type": "Point",
                     *             "coordinates": [
                     *               39.52,
                     *               -4.42
                     *             ]
                     *           },
                     *           "storageType": "Biological",
                     *           "durabilityYears": 100,
                     *           "developers": [],
                     *           "sponsors": [],
                     *           "status": "draft",
                     *           "files": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Mbp"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                ecoProjectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMbp"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mbp"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mbp-kind-taken`: The project has a modular benefit project of this kind already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `registry-unknown`: The issuing registry is no organization with that market role. `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mbp"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpDelete: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mbp-not-draft`: The modular benefit project is no draft any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MbpPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mbp"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mbp-not-editable`: The modular benefit project is in review, registered or rejected. `registry-not-changeable`: The issuing registry can be changed in a draft only. `mbp-kind-taken`: The project has a modular benefit project of this kind already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-unknown`: The issuing registry is no organization with that market role. `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpClaimList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                status?: "draft" | "submitted" | "inVerification" | "returnedForEdits" | "approved" | "rejected";
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "ecoProjectId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "mbpId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "description": "Community mangrove restoration in Gazi Bay",
                     *           "startDate": "2025-12-31",
                     *           "endDate": "2025-12-31",
                     *           "quantity": 1250.5,
                     *           "checkpointQuantity": 1,
                     *           "coBenefits": [],
                     *           "claimSources": [],
                     *           "checkpoints": [],
                     *           "status": "draft",
                     *           "processedClaimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "files": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MbpClaim"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpClaimCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMbpClaim"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MbpClaim"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mbp-not-registered`: The modular benefit project is not registered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `dates-reversed`: The end date comes before the start date. `checkpoint-outside-claim`: The dates of a checkpoint lie outside those of its claim. `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpClaimGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
                mbpClaimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MbpClaim"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpClaimDelete: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
                mbpClaimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `claim-not-draft`: The claim is no draft any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpClaimUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
                mbpClaimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MbpClaimPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MbpClaim"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `claim-not-editable`: The claim is in review or decided. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-checkpoint`: An id names no checkpoint or result of this claim. `checkpoint-has-result`: A checkpoint that has a result cannot be removed. `dates-reversed`: The end date comes before the start date. `checkpoint-outside-claim`: The dates of a checkpoint lie outside those of its claim. `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkpointList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
                mbpClaimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "mbpClaimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "startDate": "2025-12-31",
                     *           "endDate": "2025-12-31",
                     *           "environmentalEffectBefore": 1250.5,
                     *           "environmentalEffectAfter": 1250.5,
                     *           "verifiedLinks": [],
                     *           "files": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Checkpoint"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkpointGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
                mbpClaimId: string;
                checkpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkpointUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
                mbpClaimId: string;
                checkpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `claim-not-editable`: The claim is in review or decided. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dates-reversed`: The end date comes before the start date. `checkpoint-outside-claim`: The dates of a checkpoint lie outside those of its claim. `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    processedClaimList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                status?: "inProgress" | "returnedForEdits" | "verified" | "rejected" | "submittedForCredit" | "credited" | "creditRejected";
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "claimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "claimUri": "text",
                     *           "ecoProjectId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "mbpId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "quantity": 1,
                     *           "coBenefits": [],
                     *           "creditRecommendation": {
                     *             "quantity": 1250.5,
                     *             "vintage": 2024,
                     *             "tokenType": "CCP",
                     *             "determinedValue": "Generated",
                     *             "climateLabels": [],
                     *             "coBenefits": [],
                     *             "verificationStandard": "VCS 4.5",
                     *             "coreCarbonAttributes": {
                     *               "category": "Avoidance",
                     *               "method": "Nature",
                     *               "storageType": "Biological",
                     *               "durabilityYears": 100,
                     *               "durabilityRating": "ShortTerm",
                     *               "correspondingAdjustment": "None",
                     *               "letterOfApproval": "text"
                     *             }
                     *           },
                     *           "checkpointResults": [],
                     *           "creditId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "status": "inProgress",
                     *           "files": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ProcessedClaim"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    processedClaimGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                processedClaimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedClaim"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    processedClaimUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                processedClaimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessedClaimPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedClaim"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processed-claim-not-editable`: The processed claim cannot be changed in its status. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-checkpoint`: An id names no checkpoint or result of this claim. `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkpointResultList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                processedClaimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "processedClaimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "checkpointId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "environmentalEffectBefore": 1250.5,
                     *           "environmentalEffectAfter": 1250.5,
                     *           "outcome": "Pending",
                     *           "comment": "Measured on site in May.",
                     *           "checkpointChanged": true,
                     *           "files": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CheckpointResult"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkpointResultGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                processedClaimId: string;
                checkpointResultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointResult"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkpointResultUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                processedClaimId: string;
                checkpointResultId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointResultPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointResult"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processed-claim-not-editable`: The processed claim cannot be changed in its status. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file-not-yours`: A file id names no file that your organization uploaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                type?: ("MBPRegister" | "MBPClaimVerify" | "CreditMint" | "MarketplaceTraderRegister" | "MarketplaceListingRegister" | "MarketplaceListingDeregister" | "MarketplaceListingTransfer" | "CreditRetire" | "ESGEmissionOffset")[];
                status?: ("submitted" | "inReview" | "submitterActionNeeded" | "withdrawn" | "approved" | "rejected")[];
                role?: "submitter" | "reviewer";
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "type": "MBPRegister",
                     *           "status": "submitted",
                     *           "submitterId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "reviewerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceName": "Gazi Bay – Mangrove restoration",
                     *           "message": "Please look at the second checkpoint.",
                     *           "externalIds": [],
                     *           "reason": "Business travel of 2024",
                     *           "beneficiary": {
                     *             "name": "Gazi Bay mangroves",
                     *             "country": "KEN",
                     *             "identifier": "text"
                     *           },
                     *           "endUseBuyer": {
                     *             "id": "text",
                     *             "details": "text"
                     *           },
                     *           "esgReportingPeriodId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "actions": [],
                     *           "outcome": {
                     *             "resourceUris": [],
                     *             "lapsedQuantity": 1250.5
                     *           }
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ProposalSummary"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. `not-omnibus`: Only an omnibus organization may name an end-use buyer. `not-trader`: Only registered traders of the marketplace may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `proposal-already-open`: An open proposal waits on this already. `mbp-not-editable`: The modular benefit project is in review, registered or rejected. `mbp-not-registered`: The modular benefit project is not registered. `claim-not-editable`: The claim is in review or decided. `claim-not-approved`: The claim is not approved, or is in verification again. `processed-claim-not-verified`: The processed claim is not verified, or credited already. `trader-already`: The organization trades on the marketplace already. `credit-not-active`: The credit has been split, retired or cancelled. `credit-locked`: An open proposal locks the credit. `credit-listed`: The credit is listed: delist it first. `credit-not-listed`: The credit is not listed. `no-longer-holds`: What the proposal needs no longer holds. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `asset-unsuitable`: This type of proposal is not about such a resource. `reviewer-mismatch`: The reviewer follows from the asset and is another organization. `reviewer-unsuitable`: The reviewer does not have the market role for this proposal. `quantity-exceeds-credit`: The quantity is more than that of the credit. `reporting-period-unsuitable`: The reporting period is none of the credit's owner. `file-not-yours`: A file id names no file that your organization uploaded. `same-organization`: Submitter and reviewer must be different organizations. `verifier-not-independent`: The verifier is the supplier or the issuing registry itself. `recommendation-incomplete`: The credit recommendation has no quantity. `recommendation-exceeds-verified`: More is recommended than was verified. `claim-already-credited`: A claim of this MBP that overlaps in time is credited already. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalAction"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-submitter`: This action belongs to the submitter of the proposal. `not-reviewer`: This action belongs to the reviewer of the proposal. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `action-not-allowed`: The status of the proposal does not allow this action. `accept-first`: The verifier accepts the task before approving it. `no-longer-holds`: What the proposal needs no longer holds. `reviewer-changed`: The asset now has another reviewer: make a new proposal. `proposal-already-open`: An open proposal waits on this already. `credit-locked`: An open proposal locks the credit. `asset-id-taken`: The registry has issued a credit with this assetId already. `mbp-not-editable`: The modular benefit project is in review, registered or rejected. `mbp-not-registered`: The modular benefit project is not registered. `claim-not-editable`: The claim is in review or decided. `claim-not-approved`: The claim is not approved, or is in verification again. `processed-claim-not-verified`: The processed claim is not verified, or credited already. `trader-already`: The organization trades on the marketplace already. `credit-not-active`: The credit has been split, retired or cancelled. `credit-listed`: The credit is listed: delist it first. `credit-not-listed`: The credit is not listed. `mint-waits`: A mint request on the processed claim waits or is decided. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `unknown-action`: This type of proposal has no such action. `file-not-yours`: A file id names no file that your organization uploaded. `same-organization`: Submitter and reviewer must be different organizations. `verifier-not-independent`: The verifier is the supplier or the issuing registry itself. `recommendation-incomplete`: The credit recommendation has no quantity. `recommendation-exceeds-verified`: More is recommended than was verified. `claim-already-credited`: A claim of this MBP that overlaps in time is credited already. `results-unfinished`: A checkpoint result is pending or rejected. `comment-missing`: A checkpoint result with an exception needs a comment. `mint-terms-missing`: A term of the credit is neither given nor recommended. `quantity-exceeds-verified`: The quantity is more than the processed claim verified. `vintage-outside-claim`: The vintage lies outside the years of the claim. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditCancel"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-issuer`: Only the issuing registry of the credit may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credit-not-active`: The credit has been split, retired or cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpOverlaps: {
        parameters: {
            query?: {
                /** @description km */
                radiusKm?: number;
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MbpOverlaps"];
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mbpClaimOverlaps: {
        parameters: {
            query?: {
                /** @description km */
                radiusKm?: number;
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
                mbpId: string;
                mbpClaimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOverlaps"];
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalOverlaps: {
        parameters: {
            query?: {
                /** @description km */
                radiusKm?: number;
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description The `nextPage` of a page */
                creditPage?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalOverlaps"];
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-reviewer`: This action belongs to the reviewer of the proposal. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overlaps-not-compared`: Overlaps are of MBPs, claims and mint requests alone. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overlapCriteriaChoose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlapCriteriaChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapCriteria"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-reviewer`: This action belongs to the reviewer of the proposal. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `action-not-allowed`: The status of the proposal does not allow this action. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overlaps-not-compared`: Overlaps are of MBPs, claims and mint requests alone. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    marketplaceList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "isOmnibusOrganization": true,
                     *           "traderCount": 1,
                     *           "listingCount": 1,
                     *           "isTrader": true,
                     *           "createdAt": "2025-03-14T09:26:53.589Z"
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Marketplace"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    traderList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                marketplaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "marketRoles": [],
                     *           "registeredAt": "2025-03-14T09:26:53.589Z",
                     *           "proposalId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55"
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Trader"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-trader`: Only registered traders of the marketplace may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgScorecardList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "currentEmissionsPerYear": 1250.5,
                     *           "goal": 1250.5,
                     *           "goalEndDate": "2025-12-31",
                     *           "goalStatement": "text"
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["EsgScorecardSummary"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgScorecardCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEsgScorecard"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgScorecard"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgScorecardGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                esgScorecardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgScorecard"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgScorecardUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                esgScorecardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EsgScorecardPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgScorecard"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgMilestoneList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                esgScorecardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "esgScorecardId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "description": "Community mangrove restoration in Gazi Bay",
                     *           "startDate": "2025-12-31",
                     *           "endDate": "2025-12-31",
                     *           "targetEmissionReduction": 1,
                     *           "targetEmissionReductionType": "Percent",
                     *           "reportingFrequency": "Year",
                     *           "reportingPeriods": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["EsgMilestone"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgMilestoneCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                esgScorecardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEsgMilestone"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgMilestone"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `dates-reversed`: The end date comes before the start date. `too-many-reporting-periods`: The scorecard would have too many reporting periods. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgMilestoneGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgMilestone"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgMilestoneDelete: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `milestone-in-use`: The milestone has emissions or offsets, or an offset of it waits. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgMilestoneUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EsgMilestonePatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgMilestone"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgReportingPeriodList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "esgScorecardId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "esgMilestoneId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "startDate": "2025-12-31",
                     *           "endDate": "2025-12-31",
                     *           "targetEmissions": 1250.5,
                     *           "actualEmissions": 1250.5,
                     *           "offsetQuantity": 1250.5,
                     *           "effectiveEmissions": 1250.5,
                     *           "excessEmissions": 1250.5
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["EsgReportingPeriodSummary"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgReportingPeriodGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
                esgReportingPeriodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgReportingPeriod"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    esgReportingPeriodUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
                esgReportingPeriodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EsgReportingPeriodPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsgReportingPeriod"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dates-reversed`: The end date comes before the start date. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    emissionList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
                esgReportingPeriodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "esgReportingPeriodId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "scope": "One",
                     *           "category": "DirectFacilities",
                     *           "quantity": 1250.5
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Emission"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    emissionCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
                esgReportingPeriodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmission"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emission"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `category-of-other-scope`: The category of the emission belongs to another scope. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    emissionGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
                esgReportingPeriodId: string;
                emissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emission"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    emissionDelete: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
                esgReportingPeriodId: string;
                emissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    emissionUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                esgScorecardId: string;
                esgMilestoneId: string;
                esgReportingPeriodId: string;
                emissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmissionPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emission"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `category-of-other-scope`: The category of the emission belongs to another scope. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditMatch: {
        parameters: {
            query: {
                /** @description A UUID */
                esgReportingPeriodId: string;
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "credit": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "createdAt": "2025-03-14T09:26:53.589Z",
                     *             "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *             "status": "active",
                     *             "tokenType": "CCP",
                     *             "quantity": 1250.5,
                     *             "vintage": 2024,
                     *             "assetId": "GB-2024-000001",
                     *             "determinedValue": "Generated",
                     *             "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "issuerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "supplierId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "listingMarketplaceId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "ecoProjectId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "mbpId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "processedClaimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "parentId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "serialRange": {
                     *               "line": "2024",
                     *               "from": 1,
                     *               "to": 12505000
                     *             },
                     *             "verificationStandard": "VCS 4.5",
                     *             "country": "KEN",
                     *             "ecologicalBenefitType": "Carbon",
                     *             "coreCarbonAttributes": {
                     *               "category": "Avoidance",
                     *               "method": "Nature",
                     *               "storageType": "Biological",
                     *               "durabilityYears": 100,
                     *               "durabilityRating": "ShortTerm",
                     *               "correspondingAdjustment": "None",
                     *               "letterOfApproval": "text"
                     *             },
                     *             "climateLabels": [],
                     *             "coBenefits": [],
                     *             "endUseBuyer": {
                     *               "id": "text",
                     *               "details": "text"
                     *             },
                     *             "retirement": {
                     *               "retiredAt": "2025-03-14T09:26:53.589Z",
                     *               "reason": "Business travel of 2024",
                     *               "beneficiary": {
                     *                 "name": "Gazi Bay mangroves",
                     *                 "country": "KEN",
                     *                 "identifier": "text"
                     *               },
                     *               "esgReportingPeriodId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55"
                     *             },
                     *             "issuedAt": "2025-03-14T09:26:53.589Z",
                     *             "openProposalId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "files": []
                     *           },
                     *           "score": 1,
                     *           "reasons": [],
                     *           "coveredEmissions": 1250.5
                     *         }
                     *       ],
                     *       "nextPage": "text",
                     *       "excessEmissions": 1250.5
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CreditMatch"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                        /**
                         * @description Of the period
                         * @example 1250.5
                         */
                        excessEmissions: number;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                status?: ("active" | "listed" | "split" | "retired" | "cancelled")[];
                /** @description A UUID */
                ownerId?: string;
                /** @description A UUID */
                issuerId?: string;
                /** @description A UUID */
                listingMarketplaceId?: string;
                /** @description A UUID */
                ecoProjectId?: string;
                vintage?: number[];
                country?: string[];
                category?: ("Avoidance" | "Reduction" | "Removal")[];
                method?: ("Nature" | "Technology" | "Mixed")[];
                storageType?: ("Biological" | "Geological" | "Materials")[];
                durabilityRating?: ("ShortTerm" | "MediumTerm" | "LongTerm")[];
                /** @description A part of the assetId or of the project’s name */
                q?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "status": "active",
                     *           "tokenType": "CCP",
                     *           "quantity": 1250.5,
                     *           "vintage": 2024,
                     *           "assetId": "GB-2024-000001",
                     *           "determinedValue": "Generated",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "issuerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "supplierId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "listingMarketplaceId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "ecoProjectId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "mbpId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "processedClaimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "parentId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "serialRange": {
                     *             "line": "2024",
                     *             "from": 1,
                     *             "to": 12505000
                     *           },
                     *           "verificationStandard": "VCS 4.5",
                     *           "country": "KEN",
                     *           "ecologicalBenefitType": "Carbon",
                     *           "coreCarbonAttributes": {
                     *             "category": "Avoidance",
                     *             "method": "Nature",
                     *             "storageType": "Biological",
                     *             "durabilityYears": 100,
                     *             "durabilityRating": "ShortTerm",
                     *             "correspondingAdjustment": "None",
                     *             "letterOfApproval": "text"
                     *           },
                     *           "climateLabels": [],
                     *           "coBenefits": [],
                     *           "endUseBuyer": {
                     *             "id": "text",
                     *             "details": "text"
                     *           },
                     *           "retirement": {
                     *             "retiredAt": "2025-03-14T09:26:53.589Z",
                     *             "reason": "Business travel of 2024",
                     *             "beneficiary": {
                     *               "name": "Gazi Bay mangroves",
                     *               "country": "KEN",
                     *               "identifier": "text"
                     *             },
                     *             "esgReportingPeriodId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55"
                     *           },
                     *           "issuedAt": "2025-03-14T09:26:53.589Z",
                     *           "openProposalId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "files": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Credit"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditLineage: {
        parameters: {
            query?: {
                /** @description The `nextPage` of a page */
                page?: string;
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lineage"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditSplit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditSplit"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "status": "active",
                     *           "tokenType": "CCP",
                     *           "quantity": 1250.5,
                     *           "vintage": 2024,
                     *           "assetId": "GB-2024-000001",
                     *           "determinedValue": "Generated",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "issuerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "supplierId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "listingMarketplaceId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "ecoProjectId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "mbpId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "processedClaimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "parentId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "serialRange": {
                     *             "line": "2024",
                     *             "from": 1,
                     *             "to": 12505000
                     *           },
                     *           "verificationStandard": "VCS 4.5",
                     *           "country": "KEN",
                     *           "ecologicalBenefitType": "Carbon",
                     *           "coreCarbonAttributes": {
                     *             "category": "Avoidance",
                     *             "method": "Nature",
                     *             "storageType": "Biological",
                     *             "durabilityYears": 100,
                     *             "durabilityRating": "ShortTerm",
                     *             "correspondingAdjustment": "None",
                     *             "letterOfApproval": "text"
                     *           },
                     *           "climateLabels": [],
                     *           "coBenefits": [],
                     *           "endUseBuyer": {
                     *             "id": "text",
                     *             "details": "text"
                     *           },
                     *           "retirement": {
                     *             "retiredAt": "2025-03-14T09:26:53.589Z",
                     *             "reason": "Business travel of 2024",
                     *             "beneficiary": {
                     *               "name": "Gazi Bay mangroves",
                     *               "country": "KEN",
                     *               "identifier": "text"
                     *             },
                     *             "esgReportingPeriodId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55"
                     *           },
                     *           "issuedAt": "2025-03-14T09:26:53.589Z",
                     *           "openProposalId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Credit"][];
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. `not-omnibus`: Only an omnibus organization may name an end-use buyer. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credit-not-active`: The credit has been split, retired or cancelled. `credit-locked`: An open proposal locks the credit. `credit-listed`: The credit is listed: delist it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `quantities-do-not-add-up`: The quantities do not add up to the whole credit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. `not-omnibus`: Only an omnibus organization may name an end-use buyer. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credit-not-active`: The credit has been split, retired or cancelled. `credit-locked`: An open proposal locks the credit. `credit-listed`: The credit is listed: delist it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `transfer-to-owner`: The credit belongs to that organization already. `new-owner-unsuitable`: That organization may not own credits, or does not exist. `new-owner-not-trader`: A listed credit is sold to a trader of its marketplace only. `quantity-exceeds-credit`: The quantity is more than that of the credit. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditEndUseBuyerTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndUseBuyerTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-owner`: It belongs to another organization. `not-omnibus`: Only an omnibus organization may name an end-use buyer. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credit-not-active`: The credit has been split, retired or cancelled. `credit-locked`: An open proposal locks the credit. `credit-listed`: The credit is listed: delist it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listingList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                status?: ("active" | "listed" | "split" | "retired" | "cancelled")[];
                /** @description A UUID */
                ownerId?: string;
                /** @description A UUID */
                issuerId?: string;
                /** @description A UUID */
                listingMarketplaceId?: string;
                /** @description A UUID */
                ecoProjectId?: string;
                vintage?: number[];
                country?: string[];
                category?: ("Avoidance" | "Reduction" | "Removal")[];
                method?: ("Nature" | "Technology" | "Mixed")[];
                storageType?: ("Biological" | "Geological" | "Materials")[];
                durabilityRating?: ("ShortTerm" | "MediumTerm" | "LongTerm")[];
                /** @description A part of the assetId or of the project’s name */
                q?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                marketplaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "resourceUri": "/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "createdAt": "2025-03-14T09:26:53.589Z",
                     *           "lastModifiedAt": "2025-03-14T09:26:53.589Z",
                     *           "status": "active",
                     *           "tokenType": "CCP",
                     *           "quantity": 1250.5,
                     *           "vintage": 2024,
                     *           "assetId": "GB-2024-000001",
                     *           "determinedValue": "Generated",
                     *           "ownerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "issuerId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "supplierId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "listingMarketplaceId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "ecoProjectId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "mbpId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "processedClaimId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "parentId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "serialRange": {
                     *             "line": "2024",
                     *             "from": 1,
                     *             "to": 12505000
                     *           },
                     *           "verificationStandard": "VCS 4.5",
                     *           "country": "KEN",
                     *           "ecologicalBenefitType": "Carbon",
                     *           "coreCarbonAttributes": {
                     *             "category": "Avoidance",
                     *             "method": "Nature",
                     *             "storageType": "Biological",
                     *             "durabilityYears": 100,
                     *             "durabilityRating": "ShortTerm",
                     *             "correspondingAdjustment": "None",
                     *             "letterOfApproval": "text"
                     *           },
                     *           "climateLabels": [],
                     *           "coBenefits": [],
                     *           "endUseBuyer": {
                     *             "id": "text",
                     *             "details": "text"
                     *           },
                     *           "retirement": {
                     *             "retiredAt": "2025-03-14T09:26:53.589Z",
                     *             "reason": "Business travel of 2024",
                     *             "beneficiary": {
                     *               "name": "Gazi Bay mangroves",
                     *               "country": "KEN",
                     *               "identifier": "text"
                     *             },
                     *             "esgReportingPeriodId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55"
                     *           },
                     *           "issuedAt": "2025-03-14T09:26:53.589Z",
                     *           "openProposalId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "files": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Credit"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `not-trader`: Only registered traders of the marketplace may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retirementPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetirementPlan"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-omnibus`: Only an omnibus organization may name an end-use buyer. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `quantity-not-available`: Not as much is free as is wanted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listingPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingPlan"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-omnibus`: Only an omnibus organization may name an end-use buyer. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `quantity-not-available`: Not as much is free as is wanted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferPlan"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-omnibus`: Only an omnibus organization may name an end-use buyer. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `quantity-not-available`: Not as much is free as is wanted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planExecute: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanExecution"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `not-trader`: Only registered traders of the marketplace may do this. `not-owner`: It belongs to another organization. `not-omnibus`: Only an omnibus organization may name an end-use buyer. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `plan-executed`: The plan has been executed. `plan-expired`: The plan is older than 10 minutes: plan again. `plan-stale`: What the plan would touch has changed: plan again. `credit-locked`: An open proposal locks the credit. `credit-not-active`: The credit has been split, retired or cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `reviewer-unsuitable`: The reviewer does not have the market role for this proposal. `transfer-to-owner`: The credit belongs to that organization already. `new-owner-unsuitable`: That organization may not own credits, or does not exist. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eventList: {
        parameters: {
            query?: {
                /** @description Only events later than this sequence */
                after?: number;
                /** @description To look back: the newest events earlier than this sequence, newest first, at once; `after` still bounds them */
                before?: number;
                top?: number;
                /** @description Only these: ids, names or uris of event types; may be given several times */
                type?: string[];
                /** @description Seconds to wait for an event where there is none yet */
                wait?: number;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *           "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T10:00:00.000Z",
                     *           "url": "https://erp.riftvalley.example/hooks/credits",
                     *           "description": "Books issued and sold credits",
                     *           "eventTypes": [
                     *             "credits/create",
                     *             "credits/transfer"
                     *           ],
                     *           "isEnabled": true,
                     *           "disabledReason": null,
                     *           "disabledAt": null,
                     *           "lastSequence": 42,
                     *           "failingSince": null,
                     *           "failures": 0,
                     *           "nextAttemptAt": null,
                     *           "secrets": [
                     *             {
                     *               "createdAt": "2026-03-02T10:00:00.000Z",
                     *               "expiresAt": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.riftvalley.example/hooks/credits",
                 *       "description": "Books issued and sold credits",
                 *       "eventTypes": [
                 *         "credits/create",
                 *         "credits/transfer"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: uri */
                    url: string;
                    description?: string;
                    /** @description Only these: ids, names or uris of event types; answered as uris */
                    eventTypes?: string[];
                    /** @default true */
                    isEnabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:00:00.000Z",
                     *       "url": "https://erp.riftvalley.example/hooks/credits",
                     *       "description": "Books issued and sold credits",
                     *       "eventTypes": [
                     *         "credits/create",
                     *         "credits/transfer"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "disabledAt": null,
                     *       "lastSequence": 42,
                     *       "failingSince": null,
                     *       "failures": 0,
                     *       "nextAttemptAt": null,
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "expiresAt": null
                     *         }
                     *       ],
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw…"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description A UUID
                         */
                        id: string;
                        /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
                        resourceUri: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        lastModifiedAt: string;
                        /** Format: uri */
                        url: string;
                        description: string | null;
                        /** @description Only these: ids, names or uris of event types; answered as uris */
                        eventTypes: string[] | null;
                        /** @description Nothing is sent while it is not */
                        isEnabled: boolean;
                        /**
                         * @description admin: by an Admin; gone: it answered 410; exhausted: an event could not be delivered for as long as is tried
                         * @enum {string|null}
                         */
                        disabledReason: "admin" | "gone" | "exhausted" | null;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        disabledAt: string | null;
                        /** @description The sequence of the last event that is delivered, or not of its types */
                        lastSequence: number;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        failingSince: string | null;
                        /** @description Attempts in a row that failed */
                        failures: number;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        nextAttemptAt: string | null;
                        /** @description What deliveries are signed with, newest first, without the secrets */
                        secrets: {
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC, milliseconds
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC, milliseconds
                             */
                            expiresAt: string | null;
                        }[];
                        /** @description Shown once: verify signatures with it, as Standard Webhooks says */
                        secret: string;
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-webhooks`: The organization has as many webhooks as it may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-target-refused`: The service sends nothing to such an address. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:00:00.000Z",
                     *       "url": "https://erp.riftvalley.example/hooks/credits",
                     *       "description": "Books issued and sold credits",
                     *       "eventTypes": [
                     *         "credits/create",
                     *         "credits/transfer"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "disabledAt": null,
                     *       "lastSequence": 42,
                     *       "failingSince": null,
                     *       "failures": 0,
                     *       "nextAttemptAt": null,
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "expiresAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isEnabled": true
                 *     }
                 */
                "application/json": {
                    /** Format: uri */
                    url?: string;
                    description?: string | null;
                    /** @description Only these: ids, names or uris of event types; answered as uris */
                    eventTypes?: string[] | null;
                    /** @default true */
                    isEnabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:00:00.000Z",
                     *       "url": "https://erp.riftvalley.example/hooks/credits",
                     *       "description": "Books issued and sold credits",
                     *       "eventTypes": [
                     *         "credits/create",
                     *         "credits/transfer"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "disabledAt": null,
                     *       "lastSequence": 42,
                     *       "failingSince": null,
                     *       "failures": 0,
                     *       "nextAttemptAt": null,
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "expiresAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-target-refused`: The service sends nothing to such an address. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookSecretCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": {
                    /**
                     * @description How long the secret before it signs as well; 0 if that one is known to others
                     * @default 24
                     */
                    overlapHours?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:00:00.000Z",
                     *       "url": "https://erp.riftvalley.example/hooks/credits",
                     *       "description": "Books issued and sold credits",
                     *       "eventTypes": [
                     *         "credits/create",
                     *         "credits/transfer"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "disabledAt": null,
                     *       "lastSequence": 42,
                     *       "failingSince": null,
                     *       "failures": 0,
                     *       "nextAttemptAt": null,
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "expiresAt": null
                     *         }
                     *       ],
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw…"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description A UUID
                         */
                        id: string;
                        /** @description The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id} */
                        resourceUri: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        lastModifiedAt: string;
                        /** Format: uri */
                        url: string;
                        description: string | null;
                        /** @description Only these: ids, names or uris of event types; answered as uris */
                        eventTypes: string[] | null;
                        /** @description Nothing is sent while it is not */
                        isEnabled: boolean;
                        /**
                         * @description admin: by an Admin; gone: it answered 410; exhausted: an event could not be delivered for as long as is tried
                         * @enum {string|null}
                         */
                        disabledReason: "admin" | "gone" | "exhausted" | null;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        disabledAt: string | null;
                        /** @description The sequence of the last event that is delivered, or not of its types */
                        lastSequence: number;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        failingSince: string | null;
                        /** @description Attempts in a row that failed */
                        failures: number;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC, milliseconds
                         */
                        nextAttemptAt: string | null;
                        /** @description What deliveries are signed with, newest first, without the secrets */
                        secrets: {
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC, milliseconds
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC, milliseconds
                             */
                            expiresAt: string | null;
                        }[];
                        /** @description Shown once: verify signatures with it, as Standard Webhooks says */
                        secret: string;
                    };
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60/deliveries/0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *       "createdAt": "2026-03-02T10:05:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:05:00.000Z",
                     *       "kind": "test",
                     *       "status": "pending",
                     *       "sequence": null,
                     *       "eventType": null,
                     *       "attempts": 0,
                     *       "responseStatus": null,
                     *       "error": null,
                     *       "durationMs": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-disabled`: The webhook is disabled: nothing is sent. `too-many-replays`: As many replays and tests wait on the webhook as may wait. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "afterSequence": 17
                 *     }
                 */
                "application/json": {
                    /** @description Everything after this sequence is sent, again or for the first time */
                    afterSequence?: number;
                    /**
                     * Format: date-time
                     * @description Everything that occurred at or after this time is sent
                     */
                    since?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:00:00.000Z",
                     *       "url": "https://erp.riftvalley.example/hooks/credits",
                     *       "description": "Books issued and sold credits",
                     *       "eventTypes": [
                     *         "credits/create",
                     *         "credits/transfer"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "disabledAt": null,
                     *       "lastSequence": 42,
                     *       "failingSince": null,
                     *       "failures": 0,
                     *       "nextAttemptAt": null,
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "expiresAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookDeliveryList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description pending: waits for its next attempt; delivered: a 2xx was answered; failed: given up, a dead letter, which can be replayed */
                status?: "pending" | "delivered" | "failed";
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *           "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60/deliveries/0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *           "createdAt": "2026-03-02T10:05:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T10:05:00.000Z",
                     *           "kind": "event",
                     *           "status": "delivered",
                     *           "sequence": 42,
                     *           "eventType": "credits/transfer",
                     *           "attempts": 1,
                     *           "responseStatus": 204,
                     *           "error": null,
                     *           "durationMs": 87
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookDeliveryGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                webhookId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60/deliveries/0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *       "createdAt": "2026-03-02T10:05:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:05:00.000Z",
                     *       "kind": "event",
                     *       "status": "delivered",
                     *       "sequence": 42,
                     *       "eventType": "credits/transfer",
                     *       "attempts": 1,
                     *       "responseStatus": 204,
                     *       "error": null,
                     *       "durationMs": 87
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhookDeliveryReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *       "resourceUri": "/webhooks/0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60/deliveries/0198a1f0-9d51-7a2b-9c3d-4e5f60718293",
                     *       "createdAt": "2026-03-02T10:05:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T10:05:00.000Z",
                     *       "kind": "replay",
                     *       "status": "delivered",
                     *       "sequence": 42,
                     *       "eventType": "credits/transfer",
                     *       "attempts": 1,
                     *       "responseStatus": 204,
                     *       "error": null,
                     *       "durationMs": 87
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-disabled`: The webhook is disabled: nothing is sent. `too-many-replays`: As many replays and tests wait on the webhook as may wait. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    installationGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `operator-required`: Only the operator of the installation may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditProvenance: {
        parameters: {
            query?: {
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "issuance",
                     *           "key": "KE 1 - 48230",
                     *           "quantity": 48230,
                     *           "serials": {
                     *             "series": "KE",
                     *             "first": "1",
                     *             "last": "48230"
                     *           },
                     *           "registryId": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "fileName": "issuances.csv",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "row": 2,
                     *           "cells": {
                     *             "party_code": "KE",
                     *             "serial_range": "1 - 48230",
                     *             "total": "48230"
                     *           },
                     *           "importedAt": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ImportedRow"][];
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ecoProjectProvenance: {
        parameters: {
            query?: {
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                ecoProjectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "issuance",
                     *           "key": "KE 1 - 48230",
                     *           "quantity": 48230,
                     *           "serials": {
                     *             "series": "KE",
                     *             "first": "1",
                     *             "last": "48230"
                     *           },
                     *           "registryId": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "fileName": "issuances.csv",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "row": 2,
                     *           "cells": {
                     *             "party_code": "KE",
                     *             "serial_range": "1 - 48230",
                     *             "total": "48230"
                     *           },
                     *           "importedAt": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ImportedRow"][];
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importKindsGet: {
        parameters: {
            query?: {
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "registry": "cdm",
                     *           "registryName": "CDM Registry (UNFCCC)",
                     *           "title": "the issuance report of the CDM registry",
                     *           "kinds": [
                     *             "issuance"
                     *           ],
                     *           "columns": [
                     *             "completion_date",
                     *             "party_code",
                     *             "serial_range",
                     *             "total"
                     *           ],
                     *           "isOnlyCompared": false,
                     *           "notes": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ImportKind"][];
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                status?: "waitingToCheck" | "checking" | "checked" | "waitingToImport" | "importing" | "imported" | "failed";
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "resourceUri": "/imports/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "lastModifiedAt": "2026-01-31T12:00:04.000Z",
                     *           "registry": "cdm",
                     *           "status": "checked",
                     *           "progress": null,
                     *           "files": [
                     *             {
                     *               "fileId": "0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12",
                     *               "fileName": "issuances.csv",
                     *               "size": 1843200,
                     *               "outcome": {
                     *                 "registry": "cdm",
                     *                 "registryName": "CDM Registry (UNFCCC)",
                     *                 "kinds": [
                     *                   "issuance"
                     *                 ],
                     *                 "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *                 "rows": {
                     *                   "read": 12533,
                     *                   "imported": 12532,
                     *                   "alreadyThere": 0,
                     *                   "leftOut": 0,
                     *                   "inError": 1
                     *                 },
                     *                 "imported": [
                     *                   {
                     *                     "kind": "issuance",
                     *                     "count": 12532,
                     *                     "quantity": 2421589000
                     *                   }
                     *                 ],
                     *                 "alreadyThere": [],
                     *                 "rejectedRowCount": 1,
                     *                 "notices": [],
                     *                 "sample": [
                     *                   {
                     *                     "row": 2,
                     *                     "kind": "issuance",
                     *                     "key": "KE 1 - 48230",
                     *                     "quantity": 48230,
                     *                     "creditId": null,
                     *                     "ecoProjectId": null
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ],
                     *           "totals": {
                     *             "rowCount": 12533,
                     *             "inError": 1,
                     *             "imported": [
                     *               {
                     *                 "kind": "issuance",
                     *                 "count": 12532,
                     *                 "quantity": 2421589000
                     *               }
                     *             ]
                     *           },
                     *           "isClean": null,
                     *           "failure": null,
                     *           "createdBy": "0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c",
                     *           "startedBy": null,
                     *           "checkedAt": "2026-01-31T12:00:04.000Z",
                     *           "importedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Import"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "registry": "cdm",
                 *       "fileIds": [
                 *         "0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Whose exports they are; absent: told by their columns
                     * @enum {string}
                     */
                    registry?: "cdm" | "verra" | "acr" | "car" | "gold-standard" | "art" | "cercarbono" | "isometric" | "arb";
                    /** @description CSV files that your organization uploaded, in the order of the import: projects, issuances, what has ended */
                    fileIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "resourceUri": "/imports/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "lastModifiedAt": "2026-01-31T12:00:04.000Z",
                     *       "registry": "cdm",
                     *       "status": "waitingToCheck",
                     *       "progress": null,
                     *       "files": [
                     *         {
                     *           "fileId": "0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12",
                     *           "fileName": "issuances.csv",
                     *           "size": 1843200,
                     *           "outcome": null
                     *         }
                     *       ],
                     *       "totals": {
                     *         "rowCount": 0,
                     *         "inError": 0,
                     *         "imported": []
                     *       },
                     *       "isClean": null,
                     *       "failure": null,
                     *       "createdBy": "0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c",
                     *       "startedBy": null,
                     *       "checkedAt": null,
                     *       "importedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-imports`: As many imports of the organization go on as may go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `file-not-yours`: A file id names no file that your organization uploaded. `import-unsuitable`: The organization cannot import these files. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "resourceUri": "/imports/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "lastModifiedAt": "2026-01-31T12:00:04.000Z",
                     *       "registry": "cdm",
                     *       "status": "checked",
                     *       "progress": null,
                     *       "files": [
                     *         {
                     *           "fileId": "0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12",
                     *           "fileName": "issuances.csv",
                     *           "size": 1843200,
                     *           "outcome": {
                     *             "registry": "cdm",
                     *             "registryName": "CDM Registry (UNFCCC)",
                     *             "kinds": [
                     *               "issuance"
                     *             ],
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "rows": {
                     *               "read": 12533,
                     *               "imported": 12532,
                     *               "alreadyThere": 0,
                     *               "leftOut": 0,
                     *               "inError": 1
                     *             },
                     *             "imported": [
                     *               {
                     *                 "kind": "issuance",
                     *                 "count": 12532,
                     *                 "quantity": 2421589000
                     *               }
                     *             ],
                     *             "alreadyThere": [],
                     *             "rejectedRowCount": 1,
                     *             "notices": [],
                     *             "sample": [
                     *               {
                     *                 "row": 2,
                     *                 "kind": "issuance",
                     *                 "key": "KE 1 - 48230",
                     *                 "quantity": 48230,
                     *                 "creditId": null,
                     *                 "ecoProjectId": null
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "totals": {
                     *         "rowCount": 12533,
                     *         "inError": 1,
                     *         "imported": [
                     *           {
                     *             "kind": "issuance",
                     *             "count": 12532,
                     *             "quantity": 2421589000
                     *           }
                     *         ]
                     *       },
                     *       "isClean": null,
                     *       "failure": null,
                     *       "createdBy": "0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c",
                     *       "startedBy": null,
                     *       "checkedAt": "2026-01-31T12:00:04.000Z",
                     *       "importedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "resourceUri": "/imports/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "lastModifiedAt": "2026-01-31T12:00:04.000Z",
                     *       "registry": "cdm",
                     *       "status": "waitingToImport",
                     *       "progress": null,
                     *       "files": [
                     *         {
                     *           "fileId": "0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12",
                     *           "fileName": "issuances.csv",
                     *           "size": 1843200,
                     *           "outcome": {
                     *             "registry": "cdm",
                     *             "registryName": "CDM Registry (UNFCCC)",
                     *             "kinds": [
                     *               "issuance"
                     *             ],
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "rows": {
                     *               "read": 12533,
                     *               "imported": 12532,
                     *               "alreadyThere": 0,
                     *               "leftOut": 0,
                     *               "inError": 1
                     *             },
                     *             "imported": [
                     *               {
                     *                 "kind": "issuance",
                     *                 "count": 12532,
                     *                 "quantity": 2421589000
                     *               }
                     *             ],
                     *             "alreadyThere": [],
                     *             "rejectedRowCount": 1,
                     *             "notices": [],
                     *             "sample": [
                     *               {
                     *                 "row": 2,
                     *                 "kind": "issuance",
                     *                 "key": "KE 1 - 48230",
                     *                 "quantity": 48230,
                     *                 "creditId": null,
                     *                 "ecoProjectId": null
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "totals": {
                     *         "rowCount": 12533,
                     *         "inError": 1,
                     *         "imported": [
                     *           {
                     *             "kind": "issuance",
                     *             "count": 12532,
                     *             "quantity": 2421589000
                     *           }
                     *         ]
                     *       },
                     *       "isClean": null,
                     *       "failure": null,
                     *       "createdBy": "0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c",
                     *       "startedBy": null,
                     *       "checkedAt": "2026-01-31T12:00:04.000Z",
                     *       "importedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `import-not-checked`: The import is not checked yet, or has been started. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRejectList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description A UUID */
                fileId?: string;
                isError?: boolean;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *           "resourceUri": "/imports/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71/rejects/0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "lastModifiedAt": "2026-01-31T12:00:04.000Z",
                     *           "importId": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "fileId": "0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12",
                     *           "fileName": "issuances.csv",
                     *           "row": 340,
                     *           "isError": true,
                     *           "cells": [
                     *             "2012-03-04 05:06:07.891234",
                     *             "KE",
                     *             "26 - 30",
                     *             "4"
                     *           ],
                     *           "reasons": [
                     *             {
                     *               "column": "total",
                     *               "value": "4",
                     *               "reason": "is not the 5 of 26 to 30",
                     *               "right": "5"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ImportReject"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRejectFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                importId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The bytes asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconciliationList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "resourceUri": "/reconciliations/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "lastModifiedAt": "2026-02-01T09:30:00.000Z",
                     *           "name": "Registry and projects, November 2023",
                     *           "level": "project",
                     *           "kind": "issuance",
                     *           "sourceA": {
                     *             "name": "the ledger, CDM Registry (UNFCCC)",
                     *             "sha256": null,
                     *             "entryCount": 12533,
                     *             "unreadRowCount": 0,
                     *             "quantity": 2421589626
                     *           },
                     *           "sourceB": {
                     *             "name": "issuances.csv",
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "entryCount": 12548,
                     *             "unreadRowCount": 0,
                     *             "quantity": 2423389675
                     *           },
                     *           "counts": {
                     *             "matched": 3692,
                     *             "missingInA": 2,
                     *             "missingInB": 0,
                     *             "amountDiffers": 9,
                     *             "serialOverlap": 0
                     *           },
                     *           "openCount": 10
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Reconciliation"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconciliationCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The same key and body give the first answer again, for at least 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Registry and projects, November 2023",
                 *       "level": "project",
                 *       "sourceA": {},
                 *       "sourceB": {
                 *         "registry": "cdm",
                 *         "fileId": "0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * @description project: the sums of each; item: one by one
                     * @enum {string}
                     */
                    level: "project" | "item";
                    /**
                     * @default issuance
                     * @enum {string}
                     */
                    kind?: "issuance" | "retirement" | "cancellation";
                    /** @description An export of a registry, or the ledger */
                    sourceA: {
                        /**
                         * @description Whose export the file is; needed with fileId
                         * @enum {string}
                         */
                        registry?: "cdm" | "verra" | "acr" | "car" | "gold-standard" | "art" | "cercarbono" | "isometric" | "arb";
                        /**
                         * Format: uuid
                         * @description A file that your organization uploaded; absent: the ledger of your registry
                         */
                        fileId?: string;
                    };
                    /** @description An export of a registry, or the ledger */
                    sourceB: {
                        /**
                         * @description Whose export the file is; needed with fileId
                         * @enum {string}
                         */
                        registry?: "cdm" | "verra" | "acr" | "car" | "gold-standard" | "art" | "cercarbono" | "isometric" | "arb";
                        /**
                         * Format: uuid
                         * @description A file that your organization uploaded; absent: the ledger of your registry
                         */
                        fileId?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "resourceUri": "/reconciliations/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "lastModifiedAt": "2026-02-01T09:30:00.000Z",
                     *       "name": "Registry and projects, November 2023",
                     *       "level": "project",
                     *       "kind": "issuance",
                     *       "sourceA": {
                     *         "name": "the ledger, CDM Registry (UNFCCC)",
                     *         "sha256": null,
                     *         "entryCount": 12533,
                     *         "unreadRowCount": 0,
                     *         "quantity": 2421589626
                     *       },
                     *       "sourceB": {
                     *         "name": "issuances.csv",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "entryCount": 12548,
                     *         "unreadRowCount": 0,
                     *         "quantity": 2423389675
                     *       },
                     *       "counts": {
                     *         "matched": 3692,
                     *         "missingInA": 2,
                     *         "missingInB": 0,
                     *         "amountDiffers": 9,
                     *         "serialOverlap": 0
                     *       },
                     *       "openCount": 10
                     *     }
                     */
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reconciliation-name-taken`: The organization has a reconciliation of this name already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. `file-not-yours`: A file id names no file that your organization uploaded. `source-unreadable`: A source of the reconciliation cannot be read or compared. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconciliationGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "resourceUri": "/reconciliations/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "lastModifiedAt": "2026-02-01T09:30:00.000Z",
                     *       "name": "Registry and projects, November 2023",
                     *       "level": "project",
                     *       "kind": "issuance",
                     *       "sourceA": {
                     *         "name": "the ledger, CDM Registry (UNFCCC)",
                     *         "sha256": null,
                     *         "entryCount": 12533,
                     *         "unreadRowCount": 0,
                     *         "quantity": 2421589626
                     *       },
                     *       "sourceB": {
                     *         "name": "issuances.csv",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "entryCount": 12548,
                     *         "unreadRowCount": 0,
                     *         "quantity": 2423389675
                     *       },
                     *       "counts": {
                     *         "matched": 3692,
                     *         "missingInA": 2,
                     *         "missingInB": 0,
                     *         "amountDiffers": 9,
                     *         "serialOverlap": 0
                     *       },
                     *       "openCount": 10
                     *     }
                     */
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconciliationItemList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description Only these; may be given several times */
                id?: string[];
                /** @description RFC 3339, UTC, milliseconds */
                minCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxCreatedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minLastModifiedAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxLastModifiedAt?: string;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                outcome?: "matched" | "missingInA" | "missingInB" | "amountDiffers" | "serialOverlap";
                isResolved?: boolean;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *           "resourceUri": "/reconciliations/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71/items/0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "lastModifiedAt": "2026-02-01T09:30:00.000Z",
                     *           "reconciliationId": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *           "outcome": "amountDiffers",
                     *           "projectKey": "86",
                     *           "keyA": "86",
                     *           "keyB": "86",
                     *           "quantityA": 532885,
                     *           "quantityB": 615453,
                     *           "whereA": [
                     *             "/credits/0198f0c1-2c1b-7d44-b2a3-4e5f6a7b8c9d"
                     *           ],
                     *           "whereB": [
                     *             "row 12",
                     *             "row 340"
                     *           ],
                     *           "foundBy": "project",
                     *           "overlap": null,
                     *           "resolution": "bIsRight",
                     *           "note": "Approved on 2 August 2022, not yet in the registry.",
                     *           "resolvedBy": "0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c",
                     *           "resolvedAt": "2026-02-01T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ReconciliationItem"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconciliationItemGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                reconciliationId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *       "resourceUri": "/reconciliations/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71/items/0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "lastModifiedAt": "2026-02-01T09:30:00.000Z",
                     *       "reconciliationId": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "outcome": "amountDiffers",
                     *       "projectKey": "86",
                     *       "keyA": "86",
                     *       "keyB": "86",
                     *       "quantityA": 532885,
                     *       "quantityB": 615453,
                     *       "whereA": [
                     *         "/credits/0198f0c1-2c1b-7d44-b2a3-4e5f6a7b8c9d"
                     *       ],
                     *       "whereB": [
                     *         "row 12",
                     *         "row 340"
                     *       ],
                     *       "foundBy": "project",
                     *       "overlap": null,
                     *       "resolution": "bIsRight",
                     *       "note": "Approved on 2 August 2022, not yet in the registry.",
                     *       "resolvedBy": "0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c",
                     *       "resolvedAt": "2026-02-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReconciliationItem"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconciliationItemUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
                /** @description The ETag that you read; * matches any */
                "If-Match": string;
            };
            path: {
                reconciliationId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resolution": "bIsRight",
                 *       "note": "Approved on 2 August 2022, not yet in the registry."
                 *     }
                 */
                "application/json": {
                    /**
                     * @description null: it is open again
                     * @enum {string|null}
                     */
                    resolution?: "aIsRight" | "bIsRight" | "bothAreRight" | "neitherIsRight" | null;
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *       "resourceUri": "/reconciliations/0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71/items/0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "lastModifiedAt": "2026-02-01T09:30:00.000Z",
                     *       "reconciliationId": "0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71",
                     *       "outcome": "amountDiffers",
                     *       "projectKey": "86",
                     *       "keyA": "86",
                     *       "keyB": "86",
                     *       "quantityA": 532885,
                     *       "quantityB": 615453,
                     *       "whereA": [
                     *         "/credits/0198f0c1-2c1b-7d44-b2a3-4e5f6a7b8c9d"
                     *       ],
                     *       "whereB": [
                     *         "row 12",
                     *         "row 340"
                     *       ],
                     *       "foundBy": "project",
                     *       "overlap": null,
                     *       "resolution": "bIsRight",
                     *       "note": "Approved on 2 August 2022, not yet in the registry.",
                     *       "resolvedBy": "0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c",
                     *       "resolvedAt": "2026-02-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReconciliationItem"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `malformed-json`: The body is not JSON. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `cross-site-request`: The session cookie serves the pages of this service alone: elsewhere use a Bearer token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-etag`: It has changed since you read it: get it again and compare. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: The body or the file is larger than the service takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The service does not take this content type here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: Send the ETag that you read in If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transparencyLogGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransparencyLog"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `log-not-begun`: Nothing has been logged yet: look again in some seconds. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transparencyLogInclusion: {
        parameters: {
            query: {
                /** @description Of the leaf */
                index: number;
                /** @description Of the log; its size of now */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-in-log`: The log does not reach so far. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transparencyLogConsistency: {
        parameters: {
            query: {
                /** @description Size of the older log */
                from: number;
                /** @description Of the newer; its size of now */
                to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-in-log`: The log does not reach so far. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transparencyLogSupply: {
        parameters: {
            query?: {
                /** @description A UUID */
                ecoProjectId?: string;
                vintage?: number;
                /** @description A UUID */
                registryId?: string;
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyList"];
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogProof"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-sealed-yet`: What happened last is sealed within seconds: ask again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The bytes asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. `admin-required`: Only an Admin of the organization may do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCadt: {
        parameters: {
            query?: {
                format?: "xlsx" | "json";
            };
            header?: {
                /** @description The organization you act for, where you belong to several */
                "Organization-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The bytes asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description `invalid-request`: The request does not match its schema. `organization-required`: You belong to several organizations: name one in Organization-Id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first: send a valid token or API key. `not-invited`: Nobody has invited you: ask an Admin of your organization. `email-not-verified`: Your sign-in provider does not vouch for your e-mail address. `account-in-use`: The account has another way to sign in: ask an Admin for a link, then sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-missing`: Your organization or your role does not allow this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicProjectList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                country?: string[];
                /** @description A UUID */
                registryId?: string;
                /** @description A part of its name */
                q?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "name": "Gazi Bay mangroves",
                     *           "description": "Community mangrove restoration in Gazi Bay",
                     *           "country": "KEN",
                     *           "region": "Kwale",
                     *           "projectScale": "Micro",
                     *           "firstYearOfIssuance": 2024,
                     *           "informationLink": "text",
                     *           "registryProjectId": "text",
                     *           "owner": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "name": "Gazi Bay mangroves"
                     *           },
                     *           "modularBenefitProjects": [],
                     *           "quantities": {
                     *             "issued": 1250.5,
                     *             "outstanding": 1250.5,
                     *             "retired": 1250.5,
                     *             "cancelled": 1250.5
                     *           }
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PublicProject"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicProjectGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProject"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicCreditList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                vintage?: number[];
                country?: string[];
                category?: ("Avoidance" | "Reduction" | "Removal")[];
                /** @description A UUID */
                registryId?: string;
                /** @description A UUID */
                projectId?: string;
                /** @description A part of the assetId */
                q?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "status": "active",
                     *           "quantity": 1250.5,
                     *           "quantities": {
                     *             "issued": 1250.5,
                     *             "outstanding": 1250.5,
                     *             "retired": 1250.5,
                     *             "cancelled": 1250.5
                     *           },
                     *           "serialRange": {
                     *             "line": "2024",
                     *             "from": 1,
                     *             "to": 12505000
                     *           },
                     *           "issuedAt": "2025-03-14T09:26:53.589Z",
                     *           "supplier": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "name": "Gazi Bay mangroves"
                     *           },
                     *           "assetId": "GB-2024-000001",
                     *           "tokenType": "CCP",
                     *           "vintage": 2024,
                     *           "registry": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "name": "Gazi Bay mangroves"
                     *           },
                     *           "project": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "name": "Gazi Bay mangroves",
                     *             "country": "KEN"
                     *           },
                     *           "methodology": "VM0033",
                     *           "verificationStandard": "VCS 4.5",
                     *           "country": "KEN",
                     *           "ecologicalBenefitType": "Carbon",
                     *           "category": "Avoidance",
                     *           "method": "Nature",
                     *           "storageType": "Biological",
                     *           "durabilityYears": 100,
                     *           "durabilityRating": "ShortTerm",
                     *           "correspondingAdjustment": "None",
                     *           "climateLabels": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PublicCredit"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicCreditGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                creditId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCreditWithRanges"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicRetirementList: {
        parameters: {
            query?: {
                /** @description Items a page */
                top?: number;
                /** @description The `nextPage` of a page */
                page?: string;
                /** @description Items to pass over; prefer `page` */
                skip?: number;
                /** @description An expression such as: status eq 'listed' and vintage ge 2021 */
                filter?: string;
                /** @description Attributes, each with asc or desc: vintage desc */
                orderBy?: string;
                vintage?: number[];
                country?: string[];
                category?: ("Avoidance" | "Reduction" | "Removal")[];
                /** @description A UUID */
                registryId?: string;
                /** @description A UUID */
                projectId?: string;
                /** @description An issuance */
                creditId?: string;
                /** @description Of its certificate */
                certificateNumber?: string;
                /** @description RFC 3339, UTC, milliseconds */
                minRetiredAt?: string;
                /** @description RFC 3339, UTC, milliseconds */
                maxRetiredAt?: string;
                /** @description A part of the name of the beneficiary or of who retired it */
                q?: string;
                /** @description As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "certificateNumber": "RC-2025-000042",
                     *           "retiredAt": "2025-03-14T09:26:53.589Z",
                     *           "quantity": 1250.5,
                     *           "beneficiary": {
                     *             "name": "Gazi Bay mangroves",
                     *             "country": "KEN"
                     *           },
                     *           "reason": "Business travel of 2024",
                     *           "retiredBy": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "name": "Gazi Bay mangroves"
                     *           },
                     *           "creditId": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *           "serialRange": {
                     *             "line": "2024",
                     *             "from": 1,
                     *             "to": 12505000
                     *           },
                     *           "assetId": "GB-2024-000001",
                     *           "tokenType": "CCP",
                     *           "vintage": 2024,
                     *           "registry": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "name": "Gazi Bay mangroves"
                     *           },
                     *           "project": {
                     *             "id": "01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55",
                     *             "name": "Gazi Bay mangroves",
                     *             "country": "KEN"
                     *           },
                     *           "methodology": "VM0033",
                     *           "verificationStandard": "VCS 4.5",
                     *           "country": "KEN",
                     *           "ecologicalBenefitType": "Carbon",
                     *           "category": "Avoidance",
                     *           "method": "Nature",
                     *           "storageType": "Biological",
                     *           "durabilityYears": 100,
                     *           "durabilityRating": "ShortTerm",
                     *           "correspondingAdjustment": "None",
                     *           "climateLabels": []
                     *         }
                     *       ],
                     *       "nextPage": "text"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PublicRetirement"][];
                        /** @description Give it as `page` for the next page */
                        nextPage?: string;
                    };
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. `invalid-filter`: The filter, order or page of the list cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicRetirementGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                retirementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRetirement"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicRetirementCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                retirementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicRetirementCertificatePdf: {
        parameters: {
            query?: {
                /** @description That it is printed in */
                language?: "en" | "sv";
            };
            header?: never;
            path: {
                retirementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The bytes asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicFiguresGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFigures"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `invalid-request`: The request does not match its schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests: wait as long as Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot reach what it works with right now: try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
