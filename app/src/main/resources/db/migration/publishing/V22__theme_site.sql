-- News and background articles of the theme site. An article can be read from the day on that it is published by.
create table publishing.article (
  id uuid primary key,
  form text not null unique,
  version int not null default 1 check (version > 0),
  kind text not null check (kind in ('NEWS', 'BACKGROUND')),
  title_da text not null check (title_da <> ''),
  title_en text not null default '',
  text_da text not null check (text_da <> ''),
  text_en text not null default '',
  -- Empty for a draft.
  published_on date,
  withdrawn_at timestamptz,
  -- The plain words in both languages, for searching.
  words text not null,
  changed_at timestamptz not null,
  changed_by_name text not null
);
create index article_published on publishing.article (kind, published_on desc);
create index article_words on publishing.article using gin (to_tsvector('danish', words));

-- The toolbox. The files are attachments of the tool: the latest is the one in force, the others its earlier versions.
create table publishing.tool (
  id uuid primary key,
  form text not null unique,
  version int not null default 1 check (version > 0),
  category_da text not null check (category_da <> ''),
  category_en text not null default '',
  name_da text not null check (name_da <> ''),
  name_en text not null default '',
  about_da text not null default '',
  about_en text not null default '',
  words text not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  withdrawn_at timestamptz
);
create index tool_words on publishing.tool using gin (to_tsvector('danish', words));
