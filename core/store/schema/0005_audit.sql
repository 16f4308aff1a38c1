CREATE TABLE audit (
    desk TEXT NOT NULL,
    seq BIGINT NOT NULL,
    ts_utc BIGINT NOT NULL,
    mono_ms BIGINT NOT NULL,
    boot_id TEXT NOT NULL,
    actor TEXT NOT NULL,
    session TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    fields TEXT NOT NULL,
    reason TEXT NOT NULL,
    prev TEXT NOT NULL,
    mac TEXT NOT NULL,
    PRIMARY KEY (desk, seq)
);

CREATE INDEX audit_by_object ON audit (object, desk, seq);

CREATE INDEX audit_by_actor ON audit (actor, desk, seq);

CREATE TABLE audit_chain (
    desk TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    head TEXT NOT NULL,
    mac_key TEXT NOT NULL,
    anchors BIGINT NOT NULL,
    signing_key TEXT NOT NULL
);
