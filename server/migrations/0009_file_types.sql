-- Whether the first bytes of a content are of the type that its uploader named. Where they are not,
-- and for contents from before this was looked at, it is served as bytes of no type.
alter table files add column is_type_confirmed boolean not null default false;
