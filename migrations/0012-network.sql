-- What an organisation takes from others: where it looks, whose key its people approved, and what came.

create table network_sources (
  organisation_id uuid not null references people_organisations on delete cascade,
  id uuid not null,
  -- A catalogue's address, the name of a neighbour on this installation, or nothing for what is carried by hand.
  kind text not null check (kind in ('address', 'neighbour', 'carried')),
  address text not null default '',
  maker text not null,
  name text not null,
  public_key text not null,
  is_trusted boolean not null default false,
  looked_on date not null,
  problem_da text not null default '',
  problem_en text not null default '',
  primary key (organisation_id, id),
  unique (organisation_id, kind, address, maker)
);

create table network_pieces (
  organisation_id uuid not null,
  source_id uuid not null,
  kind text not null check (kind in ('dilemma', 'practice', 'process', 'story', 'competencies')),
  piece text not null,
  version int not null,
  hash text not null,
  title text not null,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'adapted', 'declined')),
  -- What came last: all that its maker says of it, and its texts.
  arrived jsonb not null,
  arrived_on date not null,
  -- What the piece here was made from, when it was accepted or adapted.
  taken jsonb,
  piece_id uuid,
  -- Why it was declined; it stays here.
  reason text not null default '',
  primary key (organisation_id, source_id, kind, piece),
  foreign key (organisation_id, source_id) references network_sources (organisation_id, id) on delete cascade
);

create table network_suggestions (
  organisation_id uuid not null references people_organisations on delete cascade,
  id uuid not null,
  kind text not null,
  piece text not null,
  title text not null,
  from_name text not null,
  fingerprint text not null,
  note text not null,
  texts jsonb not null,
  came_on date not null,
  is_seen boolean not null default false,
  primary key (organisation_id, id)
);

call people_guard('network_sources');
call people_guard('network_pieces');
call people_guard('network_suggestions');
