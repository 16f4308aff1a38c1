DROP TRIGGER call_event_is_never_changed;

DROP TRIGGER call_event_is_never_cut;

CREATE TRIGGER call_event_only_loses_its_words BEFORE UPDATE ON call_event
WHEN NEW.desk <> OLD.desk OR NEW.seq <> OLD.seq OR NEW.call <> OLD.call OR NEW.happened_at <> OLD.happened_at
  OR NEW.kind <> OLD.kind OR (NEW.subject <> OLD.subject AND NEW.subject <> '')
  OR (NEW.value <> OLD.value AND NEW.value <> '')
  OR NOT EXISTS (SELECT 1 FROM erasure WHERE call = OLD.call AND what IN ('narrative', 'row'))
BEGIN SELECT RAISE(ABORT, 'call events are append-only'); END;

CREATE TRIGGER call_event_goes_only_with_its_call BEFORE DELETE ON call_event
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE call = OLD.call AND what = 'row')
BEGIN SELECT RAISE(ABORT, 'call events are append-only'); END;

CREATE TRIGGER erasure_is_never_changed BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasures are append-only'); END;

CREATE TRIGGER erasure_is_never_cut BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasures are append-only'); END;
