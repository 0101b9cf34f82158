-- What an organisation writes, has qualified, and publishes. The database holds the truth; the files in the data folder are
-- written again from it. Who did something is a function, and when is a day.

create table editing_pieces (
  organisation_id uuid not null references people_organisations on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('dilemma', 'practice', 'process', 'story')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  title text not null,
  state text not null default 'draft' check (state in ('draft', 'review', 'changes', 'qualified', 'published', 'retired')),
  -- The newest version, the one that the reference group reads, and the one that everybody reads.
  version int not null default 1,
  sent_version int,
  published_version int,
  published_on date,
  -- The files as they were published, word for word.
  published_texts jsonb,
  -- Decisions before this version belong to an earlier round.
  round_from int,
  answer_by date,
  is_told boolean not null default false,
  law_function text,
  law_on date,
  law_version int,
  retired_on date,
  retired_because text,
  -- A report or a study that it was made from: a kind and an id, as the subject that made it knows them.
  origin_kind text,
  origin_id text,
  created_on date not null,
  primary key (organisation_id, id),
  check ((state = 'retired') = (retired_on is not null))
);
create index on editing_pieces (organisation_id, state);

create table editing_versions (
  organisation_id uuid not null,
  piece_id uuid not null,
  number int not null,
  -- The files as text: [{ language, part, content }].
  texts jsonb not null,
  made_by text not null,
  made_on date not null,
  note text not null default '',
  primary key (organisation_id, piece_id, number),
  foreign key (organisation_id, piece_id) references editing_pieces (organisation_id, id) on delete cascade
);

-- Who is asked. The seat is copied, since it is what was asked then.
create table editing_seats (
  organisation_id uuid not null,
  piece_id uuid not null,
  person_id uuid not null,
  side text not null check (side in ('employer', 'employee', 'expert', 'lawyer')),
  seat text not null,
  asked_on date not null,
  answer_by date not null,
  -- The round in which it was last asked.
  round_from int not null,
  is_mailed boolean not null default false,
  reminded_on date,
  primary key (organisation_id, piece_id, person_id),
  foreign key (organisation_id, piece_id) references editing_pieces (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references people_persons (organisation_id, id) on delete cascade
);
create index on editing_seats (organisation_id, person_id);

-- Every decision is kept; the latest of a seat is what it says now.
create table editing_decisions (
  organisation_id uuid not null,
  piece_id uuid not null,
  person_id uuid not null,
  number int not null,
  version int not null,
  decision text not null check (decision in ('qualified', 'change', 'not')),
  reason text not null default '',
  decided_on date not null,
  answer text,
  answered_by text,
  answered_on date,
  withdrawn_on date,
  primary key (organisation_id, piece_id, person_id, number),
  foreign key (organisation_id, piece_id, person_id) references editing_seats (organisation_id, piece_id, person_id) on delete cascade
);

create table editing_comments (
  organisation_id uuid not null,
  piece_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version int not null,
  language text not null check (language in ('da', 'en')),
  -- The section or paragraph, as its heading's id has it.
  place text not null,
  quote text not null default '',
  text text not null,
  made_on date not null,
  position int not null,
  answer text,
  answered_by text,
  answered_on date,
  resolved_on date,
  primary key (organisation_id, piece_id, id),
  foreign key (organisation_id, piece_id, person_id) references editing_seats (organisation_id, piece_id, person_id) on delete cascade
);

create table editing_events (
  organisation_id uuid not null,
  piece_id uuid not null,
  number int not null,
  what text not null,
  version int not null,
  done_by text not null,
  done_on date not null,
  note text not null default '',
  primary key (organisation_id, piece_id, number),
  foreign key (organisation_id, piece_id) references editing_pieces (organisation_id, id) on delete cascade
);

-- Which addresses are taken, over all organisations of the house; it says nothing of whose they are.
create table editing_addresses (
  slug text primary key,
  piece_id uuid not null
);

call people_guard('editing_pieces');
call people_guard('editing_versions');
call people_guard('editing_seats');
call people_guard('editing_decisions');
call people_guard('editing_comments');
call people_guard('editing_events');
