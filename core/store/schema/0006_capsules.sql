CREATE TABLE capsule (
    call TEXT NOT NULL REFERENCES call (id),
    kind TEXT NOT NULL,
    sealed TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (call, kind)
);

CREATE TABLE capsule_wrap (
    call TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (call, kind, recipient),
    FOREIGN KEY (call, kind) REFERENCES capsule (call, kind)
);

CREATE INDEX capsule_wrap_by_recipient ON capsule_wrap (recipient, call, kind);

CREATE TABLE blind_key (
    call TEXT NOT NULL REFERENCES call (id),
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (call, kind, key)
);

CREATE INDEX blind_key_by_key ON blind_key (kind, key, call);
