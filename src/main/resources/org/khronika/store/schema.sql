-- The state folder's tables beside those of Spring Batch: a cache of what was read in each report, and the links of the run at hand.
-- Everything here can be made again from the reports; deleting the state folder changes no byte of a release.
CREATE TABLE IF NOT EXISTS report (
    report_key TEXT    PRIMARY KEY,
    header     BLOB    NOT NULL,
    complete   INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS entry (
    report_key TEXT    NOT NULL,
    ordinal    INTEGER NOT NULL,
    char_start INTEGER NOT NULL,
    char_end   INTEGER NOT NULL,
    payload    BLOB    NOT NULL,
    PRIMARY KEY (report_key, ordinal)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reject (
    report_key TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    char_start INTEGER NOT NULL,
    char_end   INTEGER NOT NULL,
    text       TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    PRIMARY KEY (report_key, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS run_report (
    report_id  TEXT PRIMARY KEY,
    report_key TEXT NOT NULL,
    warnings   BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS person_link (
    mention_id TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS person (
    person_id TEXT PRIMARY KEY,
    payload   BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS event_link (
    entry_id  TEXT PRIMARY KEY,
    report_id TEXT NOT NULL,
    ordinal   INTEGER NOT NULL,
    event_id  TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_link_by_event ON event_link (event_id, entry_id);
CREATE TABLE IF NOT EXISTS event (
    event_id   TEXT PRIMARY KEY,
    date_start TEXT NOT NULL,
    origin     TEXT NOT NULL,
    payload    BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_by_date ON event (date_start, event_id);
CREATE TABLE IF NOT EXISTS alias (
    kind   TEXT NOT NULL,
    old_id TEXT NOT NULL,
    new_id TEXT NOT NULL,
    change TEXT NOT NULL,
    PRIMARY KEY (kind, old_id, new_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS link (
    kind     TEXT NOT NULL,
    left_id  TEXT NOT NULL,
    right_id TEXT NOT NULL,
    payload  BLOB NOT NULL,
    PRIMARY KEY (kind, left_id, right_id)
) WITHOUT ROWID;

-- What linking decided in the last run, by the content of what it was about: see LinkMemory.
CREATE TABLE IF NOT EXISTS memory (
    kind      TEXT NOT NULL,
    part      TEXT NOT NULL,
    left_key  TEXT NOT NULL,
    right_key TEXT NOT NULL,
    payload   BLOB NOT NULL,
    PRIMARY KEY (kind, part, left_key, right_key)
) WITHOUT ROWID;
