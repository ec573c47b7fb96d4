-- What a supplier registers and claims, what a verifier finds, and the files that document it.
-- `version` is the ETag: it changes with every change of the asset, its children and its files.

create type project_scale as enum ('Micro', 'Small', 'Medium', 'Large');
create type ecological_benefit_type as enum ('Carbon', 'Water', 'Nitrogen', 'Biodiversity', 'Other');
create type classification_category as enum ('Avoidance', 'Reduction', 'Removal');
create type classification_method as enum ('Nature', 'Technology', 'Mixed');
create type ecological_benefit_scope as enum (
  'Agriculture', 'CarbonCaptureAndStorage', 'ChemicalProcesses', 'ForestryAndLandUse',
  'HouseholdAndCommunity', 'IndustrialManufacturing', 'RenewableEnergy', 'Transportation',
  'WasteManagement', 'Other'
);
create type storage_type as enum ('Biological', 'Geological', 'Materials');
create type mbp_status as enum ('draft', 'submitted', 'returnedForEdits', 'registered', 'rejected');
create type claim_status as enum (
  'draft', 'submitted', 'inVerification', 'returnedForEdits', 'approved', 'rejected'
);
create type processed_claim_status as enum (
  'inProgress', 'returnedForEdits', 'verified', 'rejected', 'submittedForCredit', 'credited',
  'creditRejected'
);
create type checkpoint_outcome as enum ('Pending', 'Verified', 'Exception', 'Rejected');

-- The project's row is the lock of everything below it: whoever changes a project, its MBPs, their
-- claims or processed claims, locks this row first.
create table eco_projects (
  id                     uuid primary key,
  owner_id               uuid not null references organizations,
  name                   text not null,
  description            text not null,
  country                text not null,
  region                 text,
  project_scale          project_scale,
  first_year_of_issuance integer,
  information_link       text,
  media_links            jsonb not null default '[]',
  addresses              jsonb not null default '[]',
  registry_project_id    text,
  version                integer not null default 1,
  created_at             timestamptz(3) not null,
  last_modified_at       timestamptz(3) not null
);
create index eco_projects_by_owner on eco_projects (owner_id, id);

create table mbps (
  id                       uuid primary key,
  eco_project_id           uuid not null references eco_projects,
  name                     text not null,
  description              text,
  issuing_registry_id      uuid not null references organizations,
  ecological_benefit_type  ecological_benefit_type not null,
  classification_category  classification_category not null,
  classification_method    classification_method not null,
  ecological_benefit_scope ecological_benefit_scope,
  methodology              text,
  verification_standard    text,
  geographic_location      jsonb not null,
  storage_type             storage_type,
  durability_years         integer,
  developers               jsonb not null default '[]',
  sponsors                 jsonb not null default '[]',
  status                   mbp_status not null default 'draft',
  version                  integer not null default 1,
  created_at               timestamptz(3) not null,
  last_modified_at         timestamptz(3) not null
);
create index mbps_by_project on mbps (eco_project_id, id);
create index mbps_by_registry on mbps (issuing_registry_id, status);
-- At most one benefit of a kind in a project; a rejected one is final and does not count.
create unique index mbps_kind_key on mbps
  (eco_project_id, ecological_benefit_type, classification_category) where status <> 'rejected';

create table mbp_claims (
  id               uuid primary key,
  mbp_id           uuid not null references mbps,
  name             text,
  description      text,
  start_date       date not null,
  end_date         date not null,
  quantity         bigint not null check (quantity > 0),
  co_benefits      jsonb not null default '[]',
  claim_sources    jsonb not null default '[]',
  status           claim_status not null default 'draft',
  version          integer not null default 1,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null,
  check (start_date <= end_date)
);
create index mbp_claims_by_mbp on mbp_claims (mbp_id, id);

create table checkpoints (
  id                          uuid primary key,
  mbp_claim_id                uuid not null references mbp_claims,
  name                        text,
  start_date                  date not null,
  end_date                    date not null,
  environmental_effect_before bigint not null,
  environmental_effect_after  bigint not null,
  verified_links              jsonb not null default '[]',
  version                     integer not null default 1,
  created_at                  timestamptz(3) not null,
  last_modified_at            timestamptz(3) not null,
  check (start_date <= end_date)
);
create index checkpoints_by_claim on checkpoints (mbp_claim_id, id);

create table processed_claims (
  id                    uuid primary key,
  mbp_claim_id          uuid not null references mbp_claims,
  owner_id              uuid not null references organizations,
  quantity              bigint not null check (quantity >= 0),
  co_benefits           jsonb not null default '[]',
  credit_recommendation jsonb,
  status                processed_claim_status not null default 'inProgress',
  version               integer not null default 1,
  created_at            timestamptz(3) not null,
  last_modified_at      timestamptz(3) not null
);
create index processed_claims_by_owner on processed_claims (owner_id, id);
create unique index processed_claims_claim_key on processed_claims (mbp_claim_id);

create table checkpoint_results (
  id                          uuid primary key,
  processed_claim_id          uuid not null references processed_claims,
  checkpoint_id               uuid not null references checkpoints,
  environmental_effect_before bigint not null,
  environmental_effect_after  bigint not null,
  outcome                     checkpoint_outcome not null default 'Pending',
  comment                     text,
  checkpoint_changed          boolean not null default false,
  -- The version of the checkpoint that the verifier last judged.
  checkpoint_version          integer not null,
  version                     integer not null default 1,
  created_at                  timestamptz(3) not null,
  last_modified_at            timestamptz(3) not null,
  constraint checkpoint_results_checkpoint_key unique (checkpoint_id)
);
create index checkpoint_results_by_processed_claim on checkpoint_results (processed_claim_id, id);

create table files (
  id               uuid primary key,
  organization_id  uuid not null references organizations,
  uploaded_by      uuid references users,
  tag              text not null,
  file_name        text,
  content_type     text,
  size             bigint,
  sha256           text,
  storage_key      text,
  file_url         text,
  uploaded_at      timestamptz(3) not null,
  check ((file_url is null) = (storage_key is not null and sha256 is not null and size is not null))
);
create index files_by_organization on files (organization_id, id);

create type file_asset as enum (
  'mbp', 'mbpClaim', 'checkpoint', 'processedClaim', 'checkpointResult', 'credit', 'proposal'
);
-- A file may document several assets; proposal_id is the proposal that it came with, if any.
create table file_attachments (
  asset_type  file_asset not null,
  asset_id    uuid not null,
  file_id     uuid not null references files,
  proposal_id uuid,
  attached_at timestamptz(3) not null,
  primary key (asset_type, asset_id, file_id)
);
create index file_attachments_by_file on file_attachments (file_id);
