-- What a team kept after a dialogue. No table here knows a person: an owner is a function, a day is a day.

create table agreements_records (
  id uuid primary key,
  language text not null check (language in ('da', 'en')),
  dilemmas text[] not null,
  held_on date not null,
  expires_on date not null,
  secret_hash bytea not null,
  previous_id uuid references agreements_records (id) on delete set null
);
create index on agreements_records (expires_on);
create index on agreements_records (previous_id);

create table agreements_agreements (
  id uuid primary key,
  record_id uuid not null references agreements_records (id) on delete cascade,
  position int not null,
  text text not null,
  lever text not null,
  owner text not null,
  follow_up_on date,
  state text not null default 'open' check (state in ('open', 'kept', 'dropped', 'smaller', 'sent'))
);
create index on agreements_agreements (record_id, position);

create table agreements_follow_ups (
  id uuid primary key,
  agreement_id uuid not null references agreements_agreements (id) on delete cascade,
  outcome text not null check (outcome in ('kept', 'partly', 'not', 'changed')),
  learnt text not null,
  held_on date not null,
  -- One word for each meeting: a form that is sent twice is not two times »not«.
  unique (agreement_id, held_on)
);

create table agreements_obstacles (
  id uuid primary key,
  record_id uuid not null references agreements_records (id) on delete cascade,
  position int not null,
  text text not null,
  carrier text not null,
  receiver text not null check (receiver in ('leaders', 'trio', 'med', 'it', 'security')),
  sent_on date,
  answer text check (answer in ('yes', 'no', 'later')),
  answer_text text,
  answer_by date,
  answered_on date,
  check ((answer is null) = (answered_on is null) and (answer is null) = (answer_text is null)),
  check (answer is distinct from 'no' or answer_text <> ''),
  check ((answer is not distinct from 'later') = (answer_by is not null))
);
create index on agreements_obstacles (record_id, position);

-- What opens an obstacle's reply page. A new link to the record adds a key here, so that a reply link that was sent
-- still opens.
create table agreements_reply_keys (
  obstacle_id uuid not null references agreements_obstacles (id) on delete cascade,
  secret_hash bytea not null,
  primary key (obstacle_id, secret_hash)
);
