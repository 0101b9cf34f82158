-- Organisations and the people who sign in. Every row of an organisation carries its id first, and is seen only by a
-- transaction that has said which organisation it works for; without that there are no rows.

-- The one table that anybody may read whole: which addresses there are. It holds nothing but the way to the door.
create table people_directory (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  organisation_id uuid not null unique
);

-- Opens the house once, for whoever makes the first or the next organisation.
create table people_openings (
  secret_hash bytea primary key,
  expires_at timestamptz not null
);

create table people_organisations (
  organisation_id uuid primary key,
  name text not null,
  contact text not null default '',
  breach_url text,
  accessibility text not null default '',
  privacy text not null default '',
  is_made_up boolean not null default false,
  created_on date not null
);

create table people_units (
  organisation_id uuid not null references people_organisations on delete cascade,
  id uuid not null,
  parent_id uuid,
  name text not null,
  position int not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references people_units (organisation_id, id)
);
create index on people_units (organisation_id, parent_id);

create table people_persons (
  organisation_id uuid not null references people_organisations on delete cascade,
  id uuid not null,
  name text not null,
  email text,
  language text not null default 'da' check (language in ('da', 'en')),
  invited_on date not null,
  left_on date,
  primary key (organisation_id, id)
);
create unique index on people_persons (organisation_id, lower(email)) where left_on is null;

create table people_roles (
  organisation_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('coordinator', 'editor', 'facilitator', 'leader', 'med', 'reviewer', 'administrator')),
  -- Only a seat in the reference group has a side and the function that it is taken for, as »HK«.
  side text check (side in ('employer', 'employee', 'expert', 'lawyer')),
  seat text,
  unit_id uuid,
  primary key (organisation_id, person_id, role),
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people_units (organisation_id, id) on delete set null (unit_id),
  check ((role = 'reviewer') = (side is not null)),
  check ((role = 'reviewer') = (seat is not null))
);
create index on people_roles (organisation_id, unit_id);

-- The browser holds the secret; a stolen table opens nothing. No address, no browser's name, and no finer time than a day.
create table people_sessions (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  secret_hash bytea not null,
  -- The secret before this one, for requests that were under way when it was changed.
  previous_hash bytea,
  previous_until timestamptz,
  method text not null check (method in ('link', 'issuer', 'passkey')),
  device text not null default '',
  began_on date not null,
  used_on date not null,
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade
);
create index on people_sessions (organisation_id, person_id);

-- A link that lets one person in once: an invitation, or the answer to »send me a link«.
create table people_sign_in_links (
  organisation_id uuid not null,
  secret_hash bytea not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  primary key (organisation_id, secret_hash),
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade
);

-- Whom an issuer calls by which name. Never matched by e-mail: an address can be given to another.
create table people_identities (
  organisation_id uuid not null,
  issuer text not null,
  tenant text not null default '',
  subject text not null,
  person_id uuid not null,
  primary key (organisation_id, issuer, tenant, subject),
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade
);

create table people_issuers (
  organisation_id uuid not null references people_organisations on delete cascade,
  issuer text not null,
  tenant text not null default '',
  name text not null,
  client_id text not null,
  -- Sealed by the key of the house, which lies in the data folder and not in here.
  client_secret_sealed bytea,
  primary key (organisation_id, issuer)
);

create table people_passkeys (
  organisation_id uuid not null,
  credential_id bytea not null,
  person_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  name text not null,
  added_on date not null,
  primary key (organisation_id, credential_id),
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade
);

-- What has been begun and is not over: the state of a sign-in at an issuer, the challenge of a passkey.
create table people_attempts (
  organisation_id uuid not null references people_organisations on delete cascade,
  secret_hash bytea not null,
  kind text not null check (kind in ('issuer', 'passkey', 'new-passkey')),
  sealed bytea not null,
  expires_at timestamptz not null,
  primary key (organisation_id, secret_hash)
);

-- Whether the transaction works for this organisation. Empty and unset are none.
create function people_is_current(organisation uuid) returns boolean
  language sql stable parallel safe
  return organisation = nullif(current_setting('erduaware.organisation', true), '')::uuid;

-- Guards a table of an organisation. Later migrations call it for theirs.
create procedure people_guard(guarded regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy of_the_organisation on %s using (people_is_current(organisation_id)) with check (people_is_current(organisation_id))', guarded);
end $$;

call people_guard('people_organisations');
call people_guard('people_units');
call people_guard('people_persons');
call people_guard('people_roles');
call people_guard('people_sessions');
call people_guard('people_sign_in_links');
call people_guard('people_identities');
call people_guard('people_issuers');
call people_guard('people_passkeys');
call people_guard('people_attempts');

revoke execute on procedure people_guard(regclass) from public;
