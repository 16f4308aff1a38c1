ALTER TABLE call ADD COLUMN hand_level TEXT;

ALTER TABLE call ADD COLUMN earlier_call TEXT REFERENCES call (id);

ALTER TABLE call ADD COLUMN danger_who TEXT;

ALTER TABLE call ADD COLUMN listeners TEXT;

ALTER TABLE call ADD COLUMN duty_grounds TEXT;

ALTER TABLE call_text ADD COLUMN hand_reason TEXT;

CREATE TABLE consent (
    call TEXT NOT NULL REFERENCES call (id),
    position INTEGER NOT NULL,
    person INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    state TEXT NOT NULL,
    items TEXT NOT NULL,
    wording TEXT NOT NULL,
    language TEXT NOT NULL,
    guardian_asked INTEGER NOT NULL,
    given_at BIGINT,
    PRIMARY KEY (call, position)
);

CREATE TABLE call_back (
    call TEXT PRIMARY KEY REFERENCES call (id),
    way TEXT NOT NULL,
    number TEXT NOT NULL,
    safe_times TEXT NOT NULL,
    cover_story TEXT NOT NULL,
    voicemail INTEGER NOT NULL,
    code_word TEXT NOT NULL,
    expires_at BIGINT
);

CREATE TABLE duty_entry (
    call TEXT NOT NULL REFERENCES call (id),
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    words TEXT NOT NULL,
    happened_at BIGINT,
    PRIMARY KEY (call, position)
);

CREATE TABLE return_number (
    number TEXT PRIMARY KEY,
    call TEXT NOT NULL REFERENCES call (id),
    given_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE number_seen (
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX number_seen_by_digest ON number_seen (digest, seen_at);
