UPDATE call SET forms = COALESCE((SELECT group_concat(p.forms, ' ') FROM person p
                                   WHERE p.call = call.id AND p.forms <> ''), '');

CREATE VIRTUAL TABLE call_words USING fts5(words, columnsize=0, prefix='2 3 4', tokenize='ascii');

CREATE TRIGGER call_words_wait_for_their_text AFTER INSERT ON call_text
BEGIN INSERT OR IGNORE INTO call_words_due (call) VALUES (NEW.call); END;

CREATE TRIGGER call_words_wait_for_other_text AFTER UPDATE ON call_text
BEGIN INSERT OR IGNORE INTO call_words_due (call) VALUES (NEW.call); END;

CREATE TRIGGER call_words_wait_for_a_duty AFTER INSERT ON duty_entry
BEGIN INSERT OR IGNORE INTO call_words_due (call) VALUES (NEW.call); END;

CREATE TRIGGER call_words_wait_for_another_duty AFTER UPDATE ON duty_entry
BEGIN INSERT OR IGNORE INTO call_words_due (call) VALUES (NEW.call); END;

CREATE TRIGGER call_words_wait_for_a_state AFTER UPDATE OF state, ref ON call
BEGIN INSERT OR IGNORE INTO call_words_due (call) VALUES (NEW.id); END;

CREATE TABLE call_place_left (
    seq INTEGER PRIMARY KEY,
    place BIGINT NOT NULL
);

CREATE TRIGGER call_words_leave_their_place BEFORE UPDATE OF place ON call WHEN OLD.place <> NEW.place
BEGIN DELETE FROM call_words WHERE rowid = OLD.place;
INSERT INTO call_place_left (place) VALUES (OLD.place);
INSERT OR IGNORE INTO call_words_due (call) VALUES (NEW.id); END;

CREATE TRIGGER call_words_go_with_their_call BEFORE DELETE ON call
BEGIN DELETE FROM call_words WHERE rowid = OLD.place;
INSERT INTO call_place_left (place) SELECT OLD.place WHERE OLD.place IS NOT NULL;
DELETE FROM call_words_due WHERE call = OLD.id; END;

CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE desk = NEW.desk AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER call_event_is_never_replaced BEFORE INSERT ON call_event
WHEN EXISTS (SELECT 1 FROM call_event WHERE desk = NEW.desk AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
