-- Whom an issuer of OpenID Connect means by a subject. It is bound at the first sign-in, and means the
-- same user for ever after, whatever e-mail address the issuer tells later.
create table user_identities (
  issuer       text not null,
  subject      text not null,
  user_id      uuid not null references users,
  created_at   timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  primary key (issuer, subject),
  constraint user_identities_user_key unique (user_id, issuer)
);

create function keep_identity() returns trigger language plpgsql as $$
begin
  if (new.issuer, new.subject, new.user_id) is distinct from (old.issuer, old.subject, old.user_id) then
    raise exception 'an identity stays with its user' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger user_identities_kept before update on user_identities
  for each row execute function keep_identity();

-- The user whom a record is about, where that is not who did it, or where nobody is proven to be it.
alter table audit_records add about_user_id uuid references users;

-- The organizations whose Admins read a record: who took part when it was written.
create table audit_readers (
  organization_id uuid not null references organizations,
  audit_record_id uuid not null references audit_records,
  primary key (organization_id, audit_record_id)
);
create trigger audit_readers_append_only before update or delete on audit_readers
  for each row execute function refuse_change();

-- Rows are not the only way to lose a record.
create trigger audit_records_not_truncated before truncate on audit_records
  for each statement execute function refuse_change();
create trigger audit_readers_not_truncated before truncate on audit_readers
  for each statement execute function refuse_change();

-- The organization that acted, and the one that the path names. What has neither, as a sign-in, is
-- read by the organizations that the user acts for.
create function audit_readers_of(record audit_records) returns setof uuid language sql stable as $$
  with named as (
    select substring(lower(record.path) from
      '^/v1/organizations/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/|$)')::uuid as id
  )
  select organizations.id from organizations, named
  where organizations.id in (record.organization_id, named.id)
  union
  select role_assignments.organization_id from role_assignments, named
  where named.id is null and record.organization_id is null
    and role_assignments.user_id = coalesce(record.about_user_id, record.user_id)
$$;

create function tell_audit_readers() returns trigger language plpgsql as $$
begin
  insert into audit_readers (organization_id, audit_record_id)
  select reader, new.id from audit_readers_of(new) as reader;
  return null;
end $$;
create trigger audit_records_readers after insert on audit_records
  for each row execute function tell_audit_readers();

insert into audit_readers (organization_id, audit_record_id)
select reader, audit_records.id from audit_records, audit_readers_of(audit_records) as reader;
