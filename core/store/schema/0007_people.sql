ALTER TABLE person_on_duty ADD COLUMN id TEXT;

ALTER TABLE person_on_duty ADD COLUMN organisation TEXT;

CREATE UNIQUE INDEX person_on_duty_by_id ON person_on_duty (id);

ALTER TABLE call ADD COLUMN taken_by TEXT;

CREATE TABLE assignment (
    call TEXT NOT NULL REFERENCES call (id),
    person TEXT NOT NULL,
    assigned_by TEXT NOT NULL,
    assigned_at BIGINT NOT NULL,
    PRIMARY KEY (call, person)
);

CREATE INDEX assignment_by_person ON assignment (person, call);

CREATE TABLE broken_glass (
    id TEXT PRIMARY KEY,
    call TEXT NOT NULL REFERENCES call (id),
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    broken_at BIGINT NOT NULL,
    reviewed_by TEXT,
    reviewed_at BIGINT,
    review TEXT
);

CREATE INDEX broken_glass_by_person ON broken_glass (person, call, broken_at);

ALTER TABLE call_back ADD COLUMN digest TEXT;

CREATE TABLE unsealed (
    call TEXT NOT NULL REFERENCES call (id),
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (call, kind)
);
