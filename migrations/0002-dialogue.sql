-- A team's live room. An answer is a count; a ballot row can be read only with the phone's own secret.

create table dialogue_rooms (
  id uuid primary key,
  code text not null unique,
  language text not null check (language in ('da', 'en')),
  settings jsonb not null,
  step text not null,
  turn int not null default 0,
  showing text,
  step_started_at timestamptz not null,
  paused_at timestamptz,
  extra_seconds int not null default 0,
  is_hurried boolean not null default false,
  is_incident boolean not null default false,
  guide_secret_hash bytea not null,
  screen_secret_hash bytea not null,
  record_id uuid,
  -- A day, not an hour: enough to let a room expire, too little to tell when a team met.
  last_act_on date not null,
  closed_at timestamptz
);
create index on dialogue_rooms (last_act_on);

create table dialogue_rounds (
  room_id uuid not null references dialogue_rooms (id) on delete cascade,
  round text not null,
  is_frozen boolean not null default false,
  primary key (room_id, round)
);

create table dialogue_counters (
  room_id uuid not null,
  round text not null,
  choice text not null,
  count int not null default 0 check (count >= 0),
  primary key (room_id, round, choice),
  foreign key (room_id, round) references dialogue_rounds (room_id, round) on delete cascade
);

-- Ballots are erased in one sweep at close; no foreign key, so that a vote locks nothing but itself.
create table dialogue_ballots (
  room_id uuid not null,
  round text not null,
  id bytea not null,
  tag bytea,
  primary key (room_id, round, id)
);

create table dialogue_hands (
  room_id uuid not null references dialogue_rooms (id) on delete cascade,
  round text not null,
  choice text not null,
  count int not null check (count between 0 and 999),
  primary key (room_id, round, choice)
);
