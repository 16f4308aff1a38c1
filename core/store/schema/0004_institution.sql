ALTER TABLE call ADD COLUMN rung_back_at BIGINT;

ALTER TABLE call_text ADD COLUMN institution_reference TEXT;

ALTER TABLE call_text ADD COLUMN switchboard TEXT;

ALTER TABLE call_back ADD COLUMN frozen_at BIGINT;

ALTER TABLE return_number ADD COLUMN digest TEXT;

ALTER TABLE return_number ADD COLUMN withdrawn_at BIGINT;
