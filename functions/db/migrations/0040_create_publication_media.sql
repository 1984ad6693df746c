-- Where a department published its survey besides this site, with a proof of each: a picture or a link. Evaluators ask for
-- them (PEKPPP, form F-02, questions 6 and 7). Pictures are text (base64), since whatever moves a city moves plain text.
CREATE TABLE publication_media (
  id INTEGER NOT NULL PRIMARY KEY,
  department TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('display', 'card', 'badge', 'social', 'press', 'other')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- On which it was published, or seen there.
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  link TEXT CHECK (link GLOB 'https://?*' AND length(link) <= 500),
  picture_type TEXT CHECK (picture_type IN ('image/jpeg', 'image/png')),
  -- At most 300 KiB, without what a camera notes beside the picture.
  picture TEXT CHECK (length(picture) BETWEEN 1 AND 409600),
  added_day TEXT NOT NULL CHECK (added_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- What is removed no longer counts; its picture goes, its words stay.
  removed_day TEXT CHECK (removed_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  removed_reason TEXT CHECK (length(removed_reason) BETWEEN 1 AND 500),
  CHECK ((picture IS NULL) = (picture_type IS NULL)),
  CHECK ((removed_day IS NULL) = (removed_reason IS NULL)),
  CHECK (CASE WHEN removed_day IS NULL THEN link IS NOT NULL OR picture IS NOT NULL ELSE picture IS NULL END)
) STRICT;

CREATE INDEX publication_media_by_department ON publication_media (department, day);
