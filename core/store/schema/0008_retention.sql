CREATE TABLE retention_span (
    what TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    unit TEXT NOT NULL,
    amount INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (what, changed_at)
);

CREATE TABLE call_limit (
    id TEXT PRIMARY KEY,
    call TEXT NOT NULL REFERENCES call (id),
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    lifted_by TEXT,
    lifted_at BIGINT
);

CREATE INDEX call_limit_by_call ON call_limit (call, lifted_at);

CREATE TABLE text_correction (
    call TEXT NOT NULL REFERENCES call (id),
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    corrected_by TEXT NOT NULL,
    corrected_at BIGINT NOT NULL,
    PRIMARY KEY (call, position)
);

CREATE TABLE erasure (
    call TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT NOT NULL,
    erased_at BIGINT NOT NULL,
    PRIMARY KEY (call, what)
);

CREATE TABLE erasure_certificate (
    id TEXT PRIMARY KEY,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE yearly_count (
    year INTEGER NOT NULL,
    organisation TEXT NOT NULL,
    measure TEXT NOT NULL,
    value TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (year, organisation, measure, value)
);

CREATE INDEX return_number_by_call ON return_number (call);

CREATE INDEX call_by_earlier_call ON call (earlier_call);

CREATE INDEX broken_glass_by_call ON broken_glass (call);

CREATE INDEX person_by_beneficiary ON person (beneficiary, case_reference);

CREATE VIEW kept_call AS
SELECT c.id, c.state, c.started_at, c.ended_at, c.follow_up,
       (SELECT MAX(b.expires_at) FROM call_back b WHERE b.call = c.id) AS rings_back_until,
       (SELECT MAX(r.expires_at) FROM return_number r WHERE r.call = c.id) AS returns_until,
       (SELECT COUNT(*) FROM call_limit l
         WHERE l.call = c.id AND l.lifted_at IS NULL AND l.kind = 'legalHold') AS holds,
       (SELECT COUNT(*) FROM call_limit l
         WHERE l.call = c.id AND l.lifted_at IS NULL AND l.kind = 'restriction') AS restrictions,
       (SELECT COUNT(*) FROM draft d WHERE d.call = c.id) AS drafts,
       (EXISTS (SELECT 1 FROM call_back b WHERE b.call = c.id)
        OR EXISTS (SELECT 1 FROM return_number r WHERE r.call = c.id)
        OR EXISTS (SELECT 1 FROM capsule s WHERE s.call = c.id AND s.kind = 'contact')
        OR EXISTS (SELECT 1 FROM unsealed u WHERE u.call = c.id AND u.kind = 'contact')
        OR EXISTS (SELECT 1 FROM blind_key k WHERE k.call = c.id AND k.kind = 'contactPhone')) AS has_contact,
       (EXISTS (SELECT 1 FROM capsule s WHERE s.call = c.id AND s.kind <> 'contact')
        OR EXISTS (SELECT 1 FROM unsealed u WHERE u.call = c.id AND u.kind <> 'contact')
        OR EXISTS (SELECT 1 FROM blind_key k WHERE k.call = c.id AND k.kind <> 'contactPhone')
        OR EXISTS (SELECT 1 FROM person p
                    WHERE p.call = c.id AND (p.beneficiary NOT LIKE '#%' OR p.case_reference NOT LIKE '#%'))
        OR EXISTS (SELECT 1 FROM call_text t
                    WHERE t.call = c.id AND (t.caller_place <> '' OR t.peoples_place <> ''
                                             OR t.perpetrator_place <> ''))) AS has_identity,
       (EXISTS (SELECT 1 FROM call_text t
                 WHERE t.call = c.id AND (t.notes <> '' OR t.next_note <> '' OR t.who_hears <> ''
                                          OR t.hand_reason <> '' OR t.institution_reference <> ''
                                          OR t.switchboard <> ''))
        OR EXISTS (SELECT 1 FROM duty_entry e WHERE e.call = c.id AND e.words <> '')
        OR EXISTS (SELECT 1 FROM broken_glass g WHERE g.call = c.id AND (g.words <> '' OR g.review <> ''))
        OR EXISTS (SELECT 1 FROM call_limit l WHERE l.call = c.id AND l.words <> '')
        OR EXISTS (SELECT 1 FROM text_correction x WHERE x.call = c.id)
        OR (c.ref IS NOT NULL AND c.ref NOT LIKE '#%')) AS has_narrative
  FROM call c;

INSERT INTO meta (name, value) SELECT 'keysDue', '1' WHERE EXISTS (SELECT 1 FROM call)
ON CONFLICT (name) DO UPDATE SET value = excluded.value;
