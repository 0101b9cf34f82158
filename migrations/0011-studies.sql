-- Field studies: what a coordinator gathered at workplaces, and what was marked in it. Only masked text is kept, a source has
-- nothing finer than a kind of place and a month, and nothing says who wrote what.

create table field_studies (
  organisation_id uuid not null references people_organisations on delete cascade,
  id uuid not null,
  language text not null check (language in ('da', 'en')),
  title text not null,
  about text not null,
  period text not null,
  consent text not null,
  began_on date not null,
  primary key (organisation_id, id)
);

create table field_sources (
  organisation_id uuid not null,
  study_id uuid not null,
  id uuid not null,
  -- The number that it has among the study's own.
  number int not null,
  kind text not null check (kind in ('interview', 'observation', 'workshop')),
  place text not null,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  text text not null,
  primary key (organisation_id, study_id, id),
  unique (organisation_id, study_id, number),
  foreign key (organisation_id, study_id) references field_studies (organisation_id, id) on delete cascade
);

create table field_codes (
  organisation_id uuid not null,
  study_id uuid not null,
  id uuid not null,
  parent_id uuid,
  number int not null,
  name text not null,
  description text not null,
  colour text not null check (colour in ('blue', 'green', 'amber', 'red', 'violet', 'teal', 'rose', 'grey')),
  primary key (organisation_id, study_id, id),
  foreign key (organisation_id, study_id) references field_studies (organisation_id, id) on delete cascade,
  foreign key (organisation_id, study_id, parent_id) references field_codes (organisation_id, study_id, id) on delete set null (parent_id)
);

-- A stretch of a source, in UTF-16 units of its text.
create table field_passages (
  organisation_id uuid not null,
  study_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  start_at int not null,
  end_at int not null check (end_at > start_at),
  primary key (organisation_id, study_id, id),
  foreign key (organisation_id, study_id, source_id) references field_sources (organisation_id, study_id, id) on delete cascade
);

create table field_codings (
  organisation_id uuid not null,
  study_id uuid not null,
  passage_id uuid not null,
  code_id uuid not null,
  primary key (organisation_id, study_id, passage_id, code_id),
  foreign key (organisation_id, study_id, passage_id) references field_passages (organisation_id, study_id, id) on delete cascade,
  foreign key (organisation_id, study_id, code_id) references field_codes (organisation_id, study_id, id) on delete cascade
);
create index on field_codings (organisation_id, study_id, code_id);

-- What somebody thought, about the study or, when a passage is named, about that.
create table field_memos (
  organisation_id uuid not null,
  study_id uuid not null,
  id uuid not null,
  passage_id uuid,
  text text not null,
  written_on date not null,
  primary key (organisation_id, study_id, id),
  foreign key (organisation_id, study_id) references field_studies (organisation_id, id) on delete cascade,
  foreign key (organisation_id, study_id, passage_id) references field_passages (organisation_id, study_id, id) on delete cascade
);

call people_guard('field_studies');
call people_guard('field_sources');
call people_guard('field_codes');
call people_guard('field_passages');
call people_guard('field_codings');
call people_guard('field_memos');
