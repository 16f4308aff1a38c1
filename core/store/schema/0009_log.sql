ALTER TABLE call ADD COLUMN place BIGINT;

UPDATE call SET place = p.place
  FROM (SELECT id, second * 2097152 + ROW_NUMBER() OVER (PARTITION BY second ORDER BY started_at, id) - 1 AS place
          FROM (SELECT id, started_at,
                       CASE WHEN started_at < 946684800000 THEN 0 ELSE started_at / 1000 - 946684800 END AS second
                  FROM call) AS started) AS p
 WHERE p.id = call.id;

CREATE UNIQUE INDEX call_by_place ON call (place);

ALTER TABLE call ADD COLUMN forms TEXT NOT NULL DEFAULT '';

ALTER TABLE call ADD COLUMN any_yes INTEGER NOT NULL DEFAULT 0;

UPDATE call SET any_yes = 1
 WHERE id IN (SELECT p.call FROM person p JOIN answer a ON a.person = p.id WHERE a.answer = 'yes');

CREATE INDEX call_by_number ON call (number);

CREATE INDEX call_by_taker ON call (taken_by, entered_at);

CREATE INDEX referral_by_service ON referral (service, call);

CREATE TABLE call_words_due (
    call TEXT PRIMARY KEY
);

INSERT INTO call_words_due (call) SELECT id FROM call WHERE state <> 'open';

ALTER TABLE retention_span ADD COLUMN words TEXT NOT NULL DEFAULT '';

UPDATE retention_span
   SET words = COALESCE((SELECT m.value FROM meta m
                          WHERE m.name = 'spanWords-' || retention_span.what || '-' || retention_span.changed_at), '');

DELETE FROM meta WHERE name LIKE 'spanWords-%';
