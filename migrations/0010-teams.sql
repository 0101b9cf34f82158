-- The records that facilitators have moved into their organisation. A record itself belongs to whoever holds its link; these
-- rows say who moved it where, and go without it.

create table agreements_held (
  organisation_id uuid not null references people_organisations on delete cascade,
  record_id uuid not null references agreements_records (id) on delete cascade,
  -- None is the whole organisation.
  unit_id uuid,
  -- Who moved it in, and is told what happens.
  person_id uuid not null,
  -- The record's secret, sealed by the key of the house, which lies in the data folder and not in here.
  secret_sealed bytea not null,
  moved_on date not null,
  primary key (organisation_id, record_id),
  foreign key (organisation_id, unit_id) references people_units (organisation_id, id) on delete set null (unit_id),
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade
);
create index on agreements_held (record_id);

-- An obstacle that was sent to the function that must reply. Who holds the function is asked for when it matters.
create table agreements_requests (
  organisation_id uuid not null,
  obstacle_id uuid not null references agreements_obstacles (id) on delete cascade,
  record_id uuid not null,
  due_on date not null,
  asked_on date not null,
  primary key (organisation_id, obstacle_id),
  foreign key (organisation_id, record_id) references agreements_held (organisation_id, record_id) on delete cascade
);
create index on agreements_requests (organisation_id, record_id);
create index on agreements_requests (obstacle_id);

-- What somebody has been told by mail, written before the mail is sent, so that nothing is told twice.
create table agreements_reminded (
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('agreement-soon', 'agreement-today', 'asked', 'reply-soon', 'reply-today', 'replied')),
  -- The agreement or the obstacle, and the day that it is about.
  subject_id uuid not null,
  about_on date not null,
  record_id uuid not null,
  primary key (organisation_id, person_id, kind, subject_id, about_on),
  foreign key (organisation_id, record_id) references agreements_held (organisation_id, record_id) on delete cascade,
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade
);
create index on agreements_reminded (organisation_id, record_id);

call people_guard('agreements_held');
call people_guard('agreements_requests');
call people_guard('agreements_reminded');
