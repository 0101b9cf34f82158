-- Videos that a municipality has filmed itself. The files lie in the data folder under the video's id; here are the facts.
-- Whose video it is, and who uploaded it, stands nowhere: a key opens the workshop, not a name.

create table film_videos (
  id uuid primary key,
  title text not null,
  language text not null check (language in ('da', 'en')),
  dilemma text,
  state text not null check (state in ('receiving', 'waiting', 'ready', 'failed')),
  -- Why it failed: a word that the page has a sentence for.
  problem text,
  -- Bytes that were announced; with what lies in the folder it tells how much has come.
  size int not null check (size >= 0),
  seconds double precision,
  width int,
  height int,
  has_sound boolean,
  -- Names the file's content, so that a browser never mixes two editions.
  hash text,
  created_on date not null,
  published_on date,
  check ((state = 'ready') = (seconds is not null and hash is not null and has_sound is not null)),
  check ((state = 'failed') = (problem is not null)),
  check (published_on is null or state = 'ready')
);
create index on film_videos (dilemma) where published_on is not null;
create index on film_videos (created_on) where published_on is null;

create table film_video_cues (
  id uuid primary key,
  video_id uuid not null references film_videos (id) on delete cascade,
  kind text not null check (kind in ('captions', 'descriptions')),
  language text not null check (language in ('da', 'en')),
  from_ms int not null check (from_ms >= 0),
  to_ms int not null check (to_ms > from_ms),
  who text not null,
  text text not null check (text <> '')
);
create index on film_video_cues (video_id, kind, language, from_ms);

create table film_video_stops (
  id uuid primary key,
  video_id uuid not null references film_videos (id) on delete cascade,
  at_ms int not null check (at_ms > 0),
  question text not null check (question <> ''),
  -- In order: { text, fromMs, toMs }, the last two together or not at all.
  choices jsonb not null,
  -- Two questions at one moment would leave one of them unasked.
  unique (video_id, at_ms)
);
