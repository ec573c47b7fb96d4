-- The demand side: traders and listings, emission goals, plans, and what double counting needs.

-- Who trades on a marketplace. An omnibus marketplace trades on itself without a row.
create table traders (
  marketplace_id  uuid not null references organizations,
  organization_id uuid not null references organizations,
  proposal_id     uuid not null references proposals,
  registered_at   timestamptz(3) not null,
  primary key (marketplace_id, organization_id)
);
create index traders_by_organization on traders (organization_id);

create type target_emission_reduction_type as enum ('Percent', 'MtCO2e');
create type reporting_frequency as enum ('Year', 'Quarter', 'Month');
create type emission_scope as enum ('One', 'Two', 'Three');

create table esg_scorecards (
  id                         uuid primary key,
  owner_id                   uuid not null references organizations,
  current_emissions_per_year bigint not null check (current_emissions_per_year >= 0),
  goal                       bigint not null check (goal >= 0),
  goal_end_date              date not null,
  goal_statement             text,
  version                    integer not null default 1,
  created_at                 timestamptz(3) not null,
  last_modified_at           timestamptz(3) not null
);
create index esg_scorecards_by_owner on esg_scorecards (owner_id, id);

create table esg_milestones (
  id                             uuid primary key,
  esg_scorecard_id               uuid not null references esg_scorecards,
  name                           text not null,
  description                    text not null,
  start_date                     date not null,
  end_date                       date not null,
  -- Units of 0.0001: of a percent or of an mtCO2e.
  target_emission_reduction      bigint not null check (target_emission_reduction >= 0),
  target_emission_reduction_type target_emission_reduction_type not null,
  reporting_frequency            reporting_frequency not null,
  version                        integer not null default 1,
  created_at                     timestamptz(3) not null,
  last_modified_at               timestamptz(3) not null,
  check (start_date <= end_date)
);
create index esg_milestones_by_scorecard on esg_milestones (esg_scorecard_id, id);

create table esg_reporting_periods (
  id                 uuid primary key,
  esg_milestone_id   uuid not null references esg_milestones on delete cascade,
  start_date         date not null,
  end_date           date not null,
  offset_preferences jsonb,
  version            integer not null default 1,
  created_at         timestamptz(3) not null,
  last_modified_at   timestamptz(3) not null,
  check (start_date <= end_date)
);
create index esg_reporting_periods_by_milestone on esg_reporting_periods (esg_milestone_id, start_date);

create table esg_emissions (
  id                      uuid primary key,
  esg_reporting_period_id uuid not null references esg_reporting_periods,
  scope                   emission_scope not null,
  category                text not null,
  quantity                bigint not null check (quantity >= 0),
  version                 integer not null default 1,
  created_at              timestamptz(3) not null,
  last_modified_at        timestamptz(3) not null
);
create index esg_emissions_by_period on esg_emissions (esg_reporting_period_id, id);

-- The reporting period that a retired credit offsets.
alter table credits add column esg_reporting_period_id uuid references esg_reporting_periods;
alter table credits add check (esg_reporting_period_id is null or status = 'retired');
create index credits_by_reporting_period on credits (esg_reporting_period_id)
  where esg_reporting_period_id is not null;

-- What a plan would touch, kept until it is executed once or has grown old.
create table credit_plans (
  id              uuid primary key,
  organization_id uuid not null references organizations,
  kind            text not null check (kind in ('retirement', 'listing', 'transfer')),
  terms           jsonb not null,
  -- The credits with the version that was seen and the quantity that is taken of each.
  parts           jsonb not null,
  created_at      timestamptz(3) not null,
  expires_at      timestamptz(3) not null,
  executed_at     timestamptz(3)
);
create index credit_plans_by_age on credit_plans (expires_at);

-- Boxes around the location of an MBP, one or (across the dateline) two: they find the few that may
-- overlap before geometry is computed. Degrees, west <= east.
create table mbp_boxes (
  mbp_id uuid not null references mbps on delete cascade,
  west   double precision not null,
  south  double precision not null,
  east   double precision not null,
  north  double precision not null,
  check (west <= east and south <= north)
);
create index mbp_boxes_by_mbp on mbp_boxes (mbp_id);
create index mbp_boxes_by_latitude on mbp_boxes (south, north, west, east);

-- Which criteria count for a mint request, by the registry's choice.
alter table proposals add column overlap_criteria jsonb;
