-- How it went where a process was tried, told by whoever tried it. A proposal until an editor publishes it. Who sent it,
-- and from where, stands nowhere; the time is a month, the workplace a kind, and the texts were masked before they came.
create table library_trials (
  id uuid primary key,
  process text not null,
  -- The language that the texts are written in.
  language text not null check (language in ('da', 'en')),
  teams int not null check (teams between 1 and 99),
  workplace text not null check (workplace in ('service', 'care', 'school', 'family', 'administration', 'several')),
  worked text not null,
  failed text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  state text not null default 'proposed' check (state in ('proposed', 'published')),
  check (worked <> '' or failed <> '')
);
create index on library_trials (state);

-- Stories from workplaces can be found too.
alter table library_pieces drop constraint library_pieces_kind_check;
alter table library_pieces add constraint library_pieces_kind_check check (kind in ('dilemma', 'practice', 'process', 'story', 'competency'));
