CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER call_event_is_never_changed BEFORE UPDATE ON call_event
BEGIN SELECT RAISE(ABORT, 'call events are append-only'); END;

CREATE TRIGGER call_event_is_never_cut BEFORE DELETE ON call_event
BEGIN SELECT RAISE(ABORT, 'call events are append-only'); END;
