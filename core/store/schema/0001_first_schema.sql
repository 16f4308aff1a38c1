CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE person_on_duty (
    name TEXT PRIMARY KEY,
    roles TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE call (
    id TEXT PRIMARY KEY,
    desk TEXT NOT NULL,
    seq BIGINT NOT NULL,
    number TEXT NOT NULL,
    organisation TEXT NOT NULL,
    ref TEXT,
    state TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    entered_at BIGINT NOT NULL,
    kind TEXT,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    caller_role TEXT NOT NULL,
    language TEXT,
    address_form TEXT,
    voivodeship TEXT,
    talk_freely TEXT,
    danger TEXT NOT NULL,
    danger_kinds TEXT NOT NULL,
    danger_place TEXT NOT NULL,
    if_cut_off TEXT NOT NULL,
    wishes TEXT NOT NULL,
    caller_verified INTEGER NOT NULL,
    level TEXT,
    indication TEXT,
    level_floor TEXT,
    level_ceiling TEXT,
    basis TEXT,
    disposition TEXT,
    UNIQUE (desk, seq),
    UNIQUE (ref)
);

CREATE INDEX call_by_start ON call (started_at, id);

CREATE TABLE call_text (
    call TEXT PRIMARY KEY REFERENCES call (id),
    caller_place TEXT NOT NULL,
    peoples_place TEXT NOT NULL,
    perpetrator_place TEXT NOT NULL,
    who_hears TEXT NOT NULL,
    notes TEXT NOT NULL,
    next_note TEXT NOT NULL
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    call TEXT NOT NULL REFERENCES call (id),
    position INTEGER NOT NULL,
    people INTEGER NOT NULL,
    sex TEXT NOT NULL,
    age TEXT NOT NULL,
    citizenship TEXT,
    stay TEXT NOT NULL,
    asylum_seeker INTEGER NOT NULL,
    formally_identified INTEGER NOT NULL,
    phase TEXT NOT NULL,
    forms TEXT NOT NULL,
    needs TEXT NOT NULL,
    guardian_involved TEXT NOT NULL,
    beneficiary TEXT,
    case_reference TEXT,
    age_group TEXT,
    main_form TEXT,
    status TEXT,
    screening TEXT,
    verdict TEXT,
    UNIQUE (call, position)
);

CREATE TABLE answer (
    person TEXT NOT NULL REFERENCES person (id),
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (person, item)
);

CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    call TEXT NOT NULL REFERENCES call (id),
    position INTEGER NOT NULL,
    service TEXT NOT NULL,
    way TEXT NOT NULL,
    outcome TEXT NOT NULL,
    consent INTEGER NOT NULL,
    persons TEXT NOT NULL,
    referred_at BIGINT,
    UNIQUE (call, position)
);

CREATE TABLE pack (
    sha256 TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE TABLE call_pack (
    call TEXT NOT NULL REFERENCES call (id),
    sha256 TEXT NOT NULL REFERENCES pack (sha256),
    PRIMARY KEY (call, sha256)
);

CREATE TABLE draft (
    call TEXT PRIMARY KEY REFERENCES call (id),
    revision BIGINT NOT NULL,
    body TEXT NOT NULL,
    kept_at BIGINT NOT NULL
);

CREATE TABLE call_event (
    desk TEXT NOT NULL,
    seq BIGINT NOT NULL,
    call TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (desk, seq)
);

CREATE INDEX call_event_by_call ON call_event (call, seq);

CREATE TABLE journal (
    desk TEXT NOT NULL,
    seq BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    call TEXT NOT NULL,
    PRIMARY KEY (desk, seq)
);
