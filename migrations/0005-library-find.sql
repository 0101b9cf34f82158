-- What can be found in the library, made from an edition and made again from the next one: nothing here is the truth, and
-- nothing here knows who looked for what. A few editions lie side by side, since processes change edition one by one.

create table library_editions (
  id text primary key,
  filled_at timestamptz not null default clock_timestamp()
);

create table library_pieces (
  edition text not null references library_editions (id) on delete cascade,
  -- The language of the pages; the text itself may be in the other.
  language text not null check (language in ('da', 'en')),
  kind text not null check (kind in ('dilemma', 'practice', 'process', 'competency')),
  id text not null,
  -- Where it stands among the pieces of its edition: the order of what fits equally well, and its short name.
  place int not null,
  title text not null,
  words tsvector not null,
  primary key (edition, language, kind, id)
);
-- In the row itself: fetched from beside it, the words of every row cost more than the whole search.
alter table library_pieces alter column words set storage main;
create index on library_pieces using gin (words);

-- Every word of an edition with its stem: what is typed wrong is led to the nearest, and what was found is marked.
create table library_words (
  edition text not null references library_editions (id) on delete cascade,
  language text not null check (language in ('da', 'en')),
  word text collate "C" not null,
  stem text collate "C" not null,
  primary key (edition, language, word, stem)
);
create index on library_words (edition, language, stem);

-- The day on which a text was first seen here, and on which it last changed: what a feed must say.
create table library_dates (
  language text not null check (language in ('da', 'en')),
  kind text not null,
  id text not null,
  hash text not null,
  first_on date not null,
  changed_on date not null,
  primary key (language, kind, id)
);

-- Tolerance of spelling is an extension; where a server forbids it, the search does without and says so.
do $$ begin
  create extension if not exists pg_trgm;
exception when others then
  raise notice 'pg_trgm: %', sqlerrm;
end $$;
