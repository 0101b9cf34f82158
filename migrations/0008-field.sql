-- What employees told of their everyday work. Only text that was cleaned of personal data is kept, and of the one who told
-- it nothing but the hash of a link that they hold: no address, no browser, no time finer than the day.

create table field_reports (
  organisation_id uuid not null references people_organisations on delete cascade,
  id uuid not null,
  language text not null check (language in ('da', 'en')),
  happened text not null,
  goods text not null,
  helped text not null,
  role text not null,
  place text not null,
  received_on date not null,
  secret_hash bytea not null,
  -- What became of it; none while it is open.
  outcome text check (outcome in ('dilemma', 'practice', 'agreement', 'nothing')),
  closed_on date,
  primary key (organisation_id, id),
  check ((outcome is null) = (closed_on is null))
);
create index on field_reports (organisation_id, received_on);

create table field_messages (
  organisation_id uuid not null,
  report_id uuid not null,
  position int not null,
  kind text not null check (kind in ('thanks', 'question', 'answer', 'outcome')),
  text text not null,
  said_on date not null,
  primary key (organisation_id, report_id, position),
  foreign key (organisation_id, report_id) references field_reports (organisation_id, id) on delete cascade
);

call people_guard('field_reports');
call people_guard('field_messages');
