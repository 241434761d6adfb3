-- The tables, indexes and triggers of an .rvs file, as this version of the program makes them.
-- Made from the table definitions and checked against them by tests/store/test_schema.py; do not edit.

CREATE TABLE area (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    province TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    source TEXT NOT NULL,
    CONSTRAINT pk_area PRIMARY KEY (id),
    CONSTRAINT ck_area_kind CHECK (kind IN ('region', 'district', 'municipality')),
    CONSTRAINT ck_area_order CHECK (valid_from <= valid_to),
    CONSTRAINT uq_area_code UNIQUE (code)
)
 STRICT;

CREATE TRIGGER figure_year_area_delete AFTER DELETE ON area WHEN NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = 0) BEGIN INSERT INTO stale_year VALUES (0, ''); END;

CREATE TRIGGER figure_year_area_insert AFTER INSERT ON area WHEN NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = 0) BEGIN INSERT INTO stale_year VALUES (0, ''); END;

CREATE TRIGGER figure_year_area_update AFTER UPDATE ON area WHEN NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = 0) BEGIN INSERT INTO stale_year VALUES (0, ''); END;

CREATE TRIGGER history_area_delete AFTER DELETE ON area BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5639156771066293609, OLD.id, json_array(OLD.id, OLD.kind, OLD.code, OLD.name, OLD.province, OLD.valid_from, OLD.valid_to, OLD.source), NULL); END;

CREATE TRIGGER history_area_insert AFTER INSERT ON area BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5639156771066293609, NEW.id, NULL, json_array(NEW.id, NEW.kind, NEW.code, NEW.name, NEW.province, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TRIGGER history_area_update AFTER UPDATE ON area WHEN OLD.id IS NOT NEW.id OR OLD.kind IS NOT NEW.kind OR OLD.code IS NOT NEW.code OR OLD.name IS NOT NEW.name OR OLD.province IS NOT NEW.province OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5639156771066293609, NEW.id, json_array(OLD.id, OLD.kind, OLD.code, OLD.name, OLD.province, OLD.valid_from, OLD.valid_to, OLD.source), json_array(NEW.id, NEW.kind, NEW.code, NEW.name, NEW.province, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TABLE area_alias (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT pk_area_alias PRIMARY KEY (id),
    CONSTRAINT fk_area_alias_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT uq_area_alias_key UNIQUE ("key")
)
 STRICT;

CREATE TRIGGER history_area_alias_delete AFTER DELETE ON area_alias BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7751762832873108484, OLD.id, json_array(OLD.id, OLD.area_id, OLD.key), NULL); END;

CREATE TRIGGER history_area_alias_insert AFTER INSERT ON area_alias BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7751762832873108484, NEW.id, NULL, json_array(NEW.id, NEW.area_id, NEW.key)); END;

CREATE TRIGGER history_area_alias_update AFTER UPDATE ON area_alias WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.key IS NOT NEW.key BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7751762832873108484, NEW.id, json_array(OLD.id, OLD.area_id, OLD.key), json_array(NEW.id, NEW.area_id, NEW.key)); END;

CREATE TABLE area_change (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    effective_date TEXT NOT NULL,
    label TEXT NOT NULL,
    note TEXT NOT NULL,
    police_date TEXT,
    CONSTRAINT pk_area_change PRIMARY KEY (id),
    CONSTRAINT ck_area_change_kind CHECK (kind IN ('merge', 'split', 'rename', 'transfer', 'end')),
    CONSTRAINT uq_area_change_label_effective_date UNIQUE (label, effective_date)
)
 STRICT;

CREATE TRIGGER history_area_change_delete AFTER DELETE ON area_change BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7653766870423058429, OLD.id, json_array(OLD.id, OLD.kind, OLD.effective_date, OLD.label, OLD.note, OLD.police_date), NULL); END;

CREATE TRIGGER history_area_change_insert AFTER INSERT ON area_change BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7653766870423058429, NEW.id, NULL, json_array(NEW.id, NEW.kind, NEW.effective_date, NEW.label, NEW.note, NEW.police_date)); END;

CREATE TRIGGER history_area_change_update AFTER UPDATE ON area_change WHEN OLD.id IS NOT NEW.id OR OLD.kind IS NOT NEW.kind OR OLD.effective_date IS NOT NEW.effective_date OR OLD.label IS NOT NEW.label OR OLD.note IS NOT NEW.note OR OLD.police_date IS NOT NEW.police_date BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7653766870423058429, NEW.id, json_array(OLD.id, OLD.kind, OLD.effective_date, OLD.label, OLD.note, OLD.police_date), json_array(NEW.id, NEW.kind, NEW.effective_date, NEW.label, NEW.note, NEW.police_date)); END;

CREATE TABLE area_change_part (
    id INTEGER NOT NULL,
    change_id INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    CONSTRAINT pk_area_change_part PRIMARY KEY (id),
    CONSTRAINT ck_area_change_part_weight CHECK (weight BETWEEN 1 AND 1000000),
    CONSTRAINT uq_area_change_part_change_id_from_id_to_id UNIQUE (change_id, from_id, to_id),
    CONSTRAINT fk_area_change_part_change_id FOREIGN KEY(change_id) REFERENCES area_change (id),
    CONSTRAINT fk_area_change_part_from_id FOREIGN KEY(from_id) REFERENCES area (id),
    CONSTRAINT fk_area_change_part_to_id FOREIGN KEY(to_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_area_change_part_delete AFTER DELETE ON area_change_part BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6569282121630918177, OLD.id, json_array(OLD.id, OLD.change_id, OLD.from_id, OLD.to_id, OLD.weight), NULL); END;

CREATE TRIGGER history_area_change_part_insert AFTER INSERT ON area_change_part BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6569282121630918177, NEW.id, NULL, json_array(NEW.id, NEW.change_id, NEW.from_id, NEW.to_id, NEW.weight)); END;

CREATE TRIGGER history_area_change_part_update AFTER UPDATE ON area_change_part WHEN OLD.id IS NOT NEW.id OR OLD.change_id IS NOT NEW.change_id OR OLD.from_id IS NOT NEW.from_id OR OLD.to_id IS NOT NEW.to_id OR OLD.weight IS NOT NEW.weight BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6569282121630918177, NEW.id, json_array(OLD.id, OLD.change_id, OLD.from_id, OLD.to_id, OLD.weight), json_array(NEW.id, NEW.change_id, NEW.from_id, NEW.to_id, NEW.weight)); END;

CREATE TABLE area_contact (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_area_contact PRIMARY KEY (id),
    CONSTRAINT ck_area_contact_email CHECK (email LIKE '%_@_%'),
    CONSTRAINT uq_area_contact_area_id_email UNIQUE (area_id, email),
    CONSTRAINT fk_area_contact_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_area_contact_delete AFTER DELETE ON area_contact BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5304560783227106677, OLD.id, json_array(OLD.id, OLD.area_id, OLD.email, OLD.name), NULL); END;

CREATE TRIGGER history_area_contact_insert AFTER INSERT ON area_contact BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5304560783227106677, NEW.id, NULL, json_array(NEW.id, NEW.area_id, NEW.email, NEW.name)); END;

CREATE TRIGGER history_area_contact_update AFTER UPDATE ON area_contact WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.email IS NOT NEW.email OR OLD.name IS NOT NEW.name BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5304560783227106677, NEW.id, json_array(OLD.id, OLD.area_id, OLD.email, OLD.name), json_array(NEW.id, NEW.area_id, NEW.email, NEW.name)); END;

CREATE TABLE area_name (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    CONSTRAINT pk_area_name PRIMARY KEY (id),
    CONSTRAINT uq_area_name_area_id_valid_to UNIQUE (area_id, valid_to),
    CONSTRAINT fk_area_name_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_area_name_delete AFTER DELETE ON area_name BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9006167262176198384, OLD.id, json_array(OLD.id, OLD.area_id, OLD.name, OLD.valid_to), NULL); END;

CREATE TRIGGER history_area_name_insert AFTER INSERT ON area_name BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9006167262176198384, NEW.id, NULL, json_array(NEW.id, NEW.area_id, NEW.name, NEW.valid_to)); END;

CREATE TRIGGER history_area_name_update AFTER UPDATE ON area_name WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.name IS NOT NEW.name OR OLD.valid_to IS NOT NEW.valid_to BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9006167262176198384, NEW.id, json_array(OLD.id, OLD.area_id, OLD.name, OLD.valid_to), json_array(NEW.id, NEW.area_id, NEW.name, NEW.valid_to)); END;

CREATE TABLE area_parent (
    id INTEGER NOT NULL,
    child_id INTEGER NOT NULL,
    parent_id INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    CONSTRAINT pk_area_parent PRIMARY KEY (id),
    CONSTRAINT ck_area_parent_other CHECK (child_id <> parent_id),
    CONSTRAINT ck_area_parent_order CHECK (valid_from <= valid_to),
    CONSTRAINT uq_area_parent_child_id_parent_id_valid_from UNIQUE (child_id, parent_id, valid_from),
    CONSTRAINT fk_area_parent_child_id FOREIGN KEY(child_id) REFERENCES area (id),
    CONSTRAINT fk_area_parent_parent_id FOREIGN KEY(parent_id) REFERENCES area (id)
)
 STRICT;

CREATE INDEX ix_area_parent_parent_id ON area_parent (parent_id);

CREATE TRIGGER figure_year_area_parent_delete AFTER DELETE ON area_parent WHEN NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = 0) BEGIN INSERT INTO stale_year VALUES (0, ''); END;

CREATE TRIGGER figure_year_area_parent_insert AFTER INSERT ON area_parent WHEN NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = 0) BEGIN INSERT INTO stale_year VALUES (0, ''); END;

CREATE TRIGGER figure_year_area_parent_update AFTER UPDATE ON area_parent WHEN NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = 0) BEGIN INSERT INTO stale_year VALUES (0, ''); END;

CREATE TRIGGER history_area_parent_delete AFTER DELETE ON area_parent BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7445355681206922682, OLD.id, json_array(OLD.id, OLD.child_id, OLD.parent_id, OLD.valid_from, OLD.valid_to), NULL); END;

CREATE TRIGGER history_area_parent_insert AFTER INSERT ON area_parent BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7445355681206922682, NEW.id, NULL, json_array(NEW.id, NEW.child_id, NEW.parent_id, NEW.valid_from, NEW.valid_to)); END;

CREATE TRIGGER history_area_parent_update AFTER UPDATE ON area_parent WHEN OLD.id IS NOT NEW.id OR OLD.child_id IS NOT NEW.child_id OR OLD.parent_id IS NOT NEW.parent_id OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7445355681206922682, NEW.id, json_array(OLD.id, OLD.child_id, OLD.parent_id, OLD.valid_from, OLD.valid_to), json_array(NEW.id, NEW.child_id, NEW.parent_id, NEW.valid_from, NEW.valid_to)); END;

CREATE TABLE area_spelling (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    text TEXT NOT NULL,
    change_set_id INTEGER NOT NULL,
    CONSTRAINT pk_area_spelling PRIMARY KEY (id),
    CONSTRAINT ck_area_spelling_key CHECK (key <> ''),
    CONSTRAINT uq_area_spelling_key UNIQUE ("key"),
    CONSTRAINT fk_area_spelling_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT fk_area_spelling_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_set (id)
)
 STRICT;

CREATE TRIGGER history_area_spelling_delete AFTER DELETE ON area_spelling BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9092157540985312043, OLD.id, json_array(OLD.id, OLD.area_id, OLD.key, OLD.text, OLD.change_set_id), NULL); END;

CREATE TRIGGER history_area_spelling_insert AFTER INSERT ON area_spelling BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9092157540985312043, NEW.id, NULL, json_array(NEW.id, NEW.area_id, NEW.key, NEW.text, NEW.change_set_id)); END;

CREATE TRIGGER history_area_spelling_update AFTER UPDATE ON area_spelling WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.key IS NOT NEW.key OR OLD.text IS NOT NEW.text OR OLD.change_set_id IS NOT NEW.change_set_id BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9092157540985312043, NEW.id, json_array(OLD.id, OLD.area_id, OLD.key, OLD.text, OLD.change_set_id), json_array(NEW.id, NEW.area_id, NEW.key, NEW.text, NEW.change_set_id)); END;

CREATE TABLE body (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    area_id INTEGER,
    warn_days INTEGER NOT NULL,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_body PRIMARY KEY (id),
    CONSTRAINT ck_body_kind CHECK (kind = 'taskforce' OR kind = 'working_group' OR kind = 'expert_team' OR kind = 'platform' OR kind = 'flexforce' OR kind = 'executive_board' OR kind = 'regional_council' OR kind = 'district_council' OR kind = 'steering_group' OR kind = 'steering_team' OR kind = 'local_triangle' OR kind = 'action_team' OR kind = 'project' OR kind = 'other'),
    CONSTRAINT ck_body_warn_days CHECK (warn_days BETWEEN 0 AND 730),
    CONSTRAINT uq_body_code UNIQUE (code),
    CONSTRAINT fk_body_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_body_delete AFTER DELETE ON body BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7447241688772598987, OLD.id, json_array(OLD.id, OLD.code, OLD.kind, OLD.abbreviation, OLD.area_id, OLD.warn_days, OLD.place, OLD.source), NULL); END;

CREATE TRIGGER history_body_insert AFTER INSERT ON body BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7447241688772598987, NEW.id, NULL, json_array(NEW.id, NEW.code, NEW.kind, NEW.abbreviation, NEW.area_id, NEW.warn_days, NEW.place, NEW.source)); END;

CREATE TRIGGER history_body_update AFTER UPDATE ON body WHEN OLD.id IS NOT NEW.id OR OLD.code IS NOT NEW.code OR OLD.kind IS NOT NEW.kind OR OLD.abbreviation IS NOT NEW.abbreviation OR OLD.area_id IS NOT NEW.area_id OR OLD.warn_days IS NOT NEW.warn_days OR OLD.place IS NOT NEW.place OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7447241688772598987, NEW.id, json_array(OLD.id, OLD.code, OLD.kind, OLD.abbreviation, OLD.area_id, OLD.warn_days, OLD.place, OLD.source), json_array(NEW.id, NEW.code, NEW.kind, NEW.abbreviation, NEW.area_id, NEW.warn_days, NEW.place, NEW.source)); END;

CREATE TABLE body_event (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    text TEXT NOT NULL,
    other_body_id INTEGER,
    source TEXT NOT NULL,
    CONSTRAINT pk_body_event PRIMARY KEY (id),
    CONSTRAINT ck_body_event_happened_on_form CHECK (happened_on LIKE '____' OR happened_on LIKE '____-__' OR happened_on LIKE '____-__-__'),
    CONSTRAINT fk_body_event_body_id FOREIGN KEY(body_id) REFERENCES body (id),
    CONSTRAINT fk_body_event_other_body_id FOREIGN KEY(other_body_id) REFERENCES body (id)
)
 STRICT;

CREATE INDEX ix_body_event_body_id ON body_event (body_id);

CREATE TRIGGER history_body_event_delete AFTER DELETE ON body_event BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5535840830716858072, OLD.id, json_array(OLD.id, OLD.body_id, OLD.happened_on, OLD.text, OLD.other_body_id, OLD.source), NULL); END;

CREATE TRIGGER history_body_event_insert AFTER INSERT ON body_event BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5535840830716858072, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.happened_on, NEW.text, NEW.other_body_id, NEW.source)); END;

CREATE TRIGGER history_body_event_update AFTER UPDATE ON body_event WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.happened_on IS NOT NEW.happened_on OR OLD.text IS NOT NEW.text OR OLD.other_body_id IS NOT NEW.other_body_id OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5535840830716858072, NEW.id, json_array(OLD.id, OLD.body_id, OLD.happened_on, OLD.text, OLD.other_body_id, OLD.source), json_array(NEW.id, NEW.body_id, NEW.happened_on, NEW.text, NEW.other_body_id, NEW.source)); END;

CREATE TABLE body_state (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    valid_from TEXT,
    name TEXT NOT NULL,
    short TEXT NOT NULL,
    status TEXT NOT NULL,
    parent_id INTEGER,
    merged_into_id INTEGER,
    explanation TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_body_state PRIMARY KEY (id),
    CONSTRAINT ck_body_state_status CHECK (status = 'active' OR status = 'dormant' OR status = 'merged' OR status = 'ended'),
    CONSTRAINT ck_body_state_merged CHECK (merged_into_id IS NULL OR status = 'merged'),
    CONSTRAINT ck_body_state_parent CHECK (body_id <> parent_id),
    CONSTRAINT ck_body_state_other CHECK (body_id <> merged_into_id),
    CONSTRAINT ck_body_state_valid_from_form CHECK (valid_from LIKE '____' OR valid_from LIKE '____-__' OR valid_from LIKE '____-__-__'),
    CONSTRAINT uq_body_state_body_id_valid_from UNIQUE (body_id, valid_from),
    CONSTRAINT fk_body_state_body_id FOREIGN KEY(body_id) REFERENCES body (id),
    CONSTRAINT fk_body_state_parent_id FOREIGN KEY(parent_id) REFERENCES body (id),
    CONSTRAINT fk_body_state_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES body (id)
)
 STRICT;

CREATE UNIQUE INDEX uq_body_state_first ON body_state (body_id) WHERE valid_from IS NULL;

CREATE TRIGGER history_body_state_delete AFTER DELETE ON body_state BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8046021747372108908, OLD.id, json_array(OLD.id, OLD.body_id, OLD.valid_from, OLD.name, OLD.short, OLD.status, OLD.parent_id, OLD.merged_into_id, OLD.explanation, OLD.source), NULL); END;

CREATE TRIGGER history_body_state_insert AFTER INSERT ON body_state BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8046021747372108908, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.valid_from, NEW.name, NEW.short, NEW.status, NEW.parent_id, NEW.merged_into_id, NEW.explanation, NEW.source)); END;

CREATE TRIGGER history_body_state_update AFTER UPDATE ON body_state WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.valid_from IS NOT NEW.valid_from OR OLD.name IS NOT NEW.name OR OLD.short IS NOT NEW.short OR OLD.status IS NOT NEW.status OR OLD.parent_id IS NOT NEW.parent_id OR OLD.merged_into_id IS NOT NEW.merged_into_id OR OLD.explanation IS NOT NEW.explanation OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8046021747372108908, NEW.id, json_array(OLD.id, OLD.body_id, OLD.valid_from, OLD.name, OLD.short, OLD.status, OLD.parent_id, OLD.merged_into_id, OLD.explanation, OLD.source), json_array(NEW.id, NEW.body_id, NEW.valid_from, NEW.name, NEW.short, NEW.status, NEW.parent_id, NEW.merged_into_id, NEW.explanation, NEW.source)); END;

CREATE TABLE budget (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    sides TEXT NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_budget PRIMARY KEY (id),
    CONSTRAINT ck_budget_status CHECK (status = 'draft' OR status = 'adopted' OR status = 'fixed'),
    CONSTRAINT ck_budget_sides CHECK (sides = 'both' OR sides = 'income' OR sides = 'expense'),
    CONSTRAINT ck_budget_year CHECK (year BETWEEN 1990 AND 2099),
    CONSTRAINT uq_budget_body_id_year UNIQUE (body_id, year),
    CONSTRAINT fk_budget_body_id FOREIGN KEY(body_id) REFERENCES budget_body (id)
)
 STRICT;

CREATE TRIGGER budget_fixed_update BEFORE UPDATE ON budget WHEN OLD.status = 'fixed' AND NEW.status = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER history_budget_delete AFTER DELETE ON budget BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6524512034323997357, OLD.id, json_array(OLD.id, OLD.body_id, OLD.year, OLD.name, OLD.status, OLD.sides, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_budget_insert AFTER INSERT ON budget BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6524512034323997357, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.year, NEW.name, NEW.status, NEW.sides, NEW.note, NEW.source)); END;

CREATE TRIGGER history_budget_update AFTER UPDATE ON budget WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.year IS NOT NEW.year OR OLD.name IS NOT NEW.name OR OLD.status IS NOT NEW.status OR OLD.sides IS NOT NEW.sides OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6524512034323997357, NEW.id, json_array(OLD.id, OLD.body_id, OLD.year, OLD.name, OLD.status, OLD.sides, OLD.note, OLD.source), json_array(NEW.id, NEW.body_id, NEW.year, NEW.name, NEW.status, NEW.sides, NEW.note, NEW.source)); END;

CREATE TABLE budget_acceptance (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    cents INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_budget_acceptance PRIMARY KEY (id),
    CONSTRAINT uq_budget_acceptance_budget_id_code UNIQUE (budget_id, code),
    CONSTRAINT ck_budget_acceptance_cents CHECK (cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT fk_budget_acceptance_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id)
)
 STRICT;

CREATE TRIGGER history_budget_acceptance_delete AFTER DELETE ON budget_acceptance BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5316093093125168795, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.code, OLD.cents, OLD.reason), NULL); END;

CREATE TRIGGER history_budget_acceptance_insert AFTER INSERT ON budget_acceptance BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5316093093125168795, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.code, NEW.cents, NEW.reason)); END;

CREATE TRIGGER history_budget_acceptance_update AFTER UPDATE ON budget_acceptance WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.code IS NOT NEW.code OR OLD.cents IS NOT NEW.cents OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5316093093125168795, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.code, OLD.cents, OLD.reason), json_array(NEW.id, NEW.budget_id, NEW.code, NEW.cents, NEW.reason)); END;

CREATE TABLE budget_actual (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    booked_on TEXT NOT NULL,
    cents INTEGER NOT NULL,
    document TEXT NOT NULL,
    description TEXT NOT NULL,
    other_year_reason TEXT NOT NULL,
    account TEXT NOT NULL,
    entry_key TEXT,
    delivery_id INTEGER,
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    CONSTRAINT pk_budget_actual PRIMARY KEY (id),
    CONSTRAINT ck_budget_actual_cents CHECK (cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT uq_budget_actual_entry_key UNIQUE (entry_key),
    CONSTRAINT fk_budget_actual_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id),
    CONSTRAINT fk_budget_actual_line_id FOREIGN KEY(line_id) REFERENCES budget_line (id),
    CONSTRAINT fk_budget_actual_delivery_id FOREIGN KEY(delivery_id) REFERENCES delivery (id)
)
 STRICT;

CREATE INDEX ix_budget_actual_budget_id_line_id ON budget_actual (budget_id, line_id);

CREATE INDEX ix_budget_actual_line_id ON budget_actual (line_id);

CREATE TRIGGER budget_actual_fixed_delete BEFORE DELETE ON budget_actual WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_actual_fixed_insert BEFORE INSERT ON budget_actual WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_actual_fixed_update BEFORE UPDATE ON budget_actual WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_actual_line_insert BEFORE INSERT ON budget_actual WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER budget_actual_line_update BEFORE UPDATE ON budget_actual WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER history_budget_actual_delete AFTER DELETE ON budget_actual BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5656623446751905269, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.line_id, OLD.booked_on, OLD.cents, OLD.document, OLD.description, OLD.other_year_reason, OLD.account, OLD.entry_key, OLD.delivery_id, OLD.sheet, OLD.cell), NULL); END;

CREATE TRIGGER history_budget_actual_insert AFTER INSERT ON budget_actual BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5656623446751905269, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.line_id, NEW.booked_on, NEW.cents, NEW.document, NEW.description, NEW.other_year_reason, NEW.account, NEW.entry_key, NEW.delivery_id, NEW.sheet, NEW.cell)); END;

CREATE TRIGGER history_budget_actual_update AFTER UPDATE ON budget_actual WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.line_id IS NOT NEW.line_id OR OLD.booked_on IS NOT NEW.booked_on OR OLD.cents IS NOT NEW.cents OR OLD.document IS NOT NEW.document OR OLD.description IS NOT NEW.description OR OLD.other_year_reason IS NOT NEW.other_year_reason OR OLD.account IS NOT NEW.account OR OLD.entry_key IS NOT NEW.entry_key OR OLD.delivery_id IS NOT NEW.delivery_id OR OLD.sheet IS NOT NEW.sheet OR OLD.cell IS NOT NEW.cell BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5656623446751905269, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.line_id, OLD.booked_on, OLD.cents, OLD.document, OLD.description, OLD.other_year_reason, OLD.account, OLD.entry_key, OLD.delivery_id, OLD.sheet, OLD.cell), json_array(NEW.id, NEW.budget_id, NEW.line_id, NEW.booked_on, NEW.cents, NEW.document, NEW.description, NEW.other_year_reason, NEW.account, NEW.entry_key, NEW.delivery_id, NEW.sheet, NEW.cell)); END;

CREATE TABLE budget_amendment (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    decided_on TEXT,
    decision TEXT NOT NULL,
    cover TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT NOT NULL,
    CONSTRAINT pk_budget_amendment PRIMARY KEY (id),
    CONSTRAINT ck_budget_amendment_status CHECK (status = 'draft' OR status = 'adopted' OR status = 'withdrawn'),
    CONSTRAINT ck_budget_amendment_number CHECK (number >= 1),
    CONSTRAINT ck_budget_amendment_decided CHECK (status = 'draft' OR decided_on IS NOT NULL),
    CONSTRAINT ck_budget_amendment_withdrawn CHECK ((status = 'withdrawn') = (withdrawn_on IS NOT NULL)),
    CONSTRAINT uq_budget_amendment_budget_id_number UNIQUE (budget_id, number),
    CONSTRAINT fk_budget_amendment_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id)
)
 STRICT;

CREATE TRIGGER budget_amendment_fixed_delete BEFORE DELETE ON budget_amendment WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_amendment_fixed_insert BEFORE INSERT ON budget_amendment WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_amendment_fixed_update BEFORE UPDATE ON budget_amendment WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER history_budget_amendment_delete AFTER DELETE ON budget_amendment BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7989790242009782955, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.number, OLD.title, OLD.status, OLD.decided_on, OLD.decision, OLD.cover, OLD.withdrawn_on, OLD.withdrawn_reason), NULL); END;

CREATE TRIGGER history_budget_amendment_insert AFTER INSERT ON budget_amendment BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7989790242009782955, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.number, NEW.title, NEW.status, NEW.decided_on, NEW.decision, NEW.cover, NEW.withdrawn_on, NEW.withdrawn_reason)); END;

CREATE TRIGGER history_budget_amendment_update AFTER UPDATE ON budget_amendment WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.number IS NOT NEW.number OR OLD.title IS NOT NEW.title OR OLD.status IS NOT NEW.status OR OLD.decided_on IS NOT NEW.decided_on OR OLD.decision IS NOT NEW.decision OR OLD.cover IS NOT NEW.cover OR OLD.withdrawn_on IS NOT NEW.withdrawn_on OR OLD.withdrawn_reason IS NOT NEW.withdrawn_reason BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7989790242009782955, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.number, OLD.title, OLD.status, OLD.decided_on, OLD.decision, OLD.cover, OLD.withdrawn_on, OLD.withdrawn_reason), json_array(NEW.id, NEW.budget_id, NEW.number, NEW.title, NEW.status, NEW.decided_on, NEW.decision, NEW.cover, NEW.withdrawn_on, NEW.withdrawn_reason)); END;

CREATE TABLE budget_amendment_line (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    amendment_id INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    cents INTEGER NOT NULL,
    CONSTRAINT pk_budget_amendment_line PRIMARY KEY (id),
    CONSTRAINT ck_budget_amendment_line_cents CHECK (cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT uq_budget_amendment_line_amendment_id_line_id UNIQUE (amendment_id, line_id),
    CONSTRAINT fk_budget_amendment_line_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id),
    CONSTRAINT fk_budget_amendment_line_amendment_id FOREIGN KEY(amendment_id) REFERENCES budget_amendment (id),
    CONSTRAINT fk_budget_amendment_line_line_id FOREIGN KEY(line_id) REFERENCES budget_line (id)
)
 STRICT;

CREATE INDEX ix_budget_amendment_line_budget_id ON budget_amendment_line (budget_id);

CREATE INDEX ix_budget_amendment_line_line_id ON budget_amendment_line (line_id);

CREATE TRIGGER budget_amendment_line_fixed_delete BEFORE DELETE ON budget_amendment_line WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_amendment_line_fixed_insert BEFORE INSERT ON budget_amendment_line WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_amendment_line_fixed_update BEFORE UPDATE ON budget_amendment_line WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_amendment_line_line_insert BEFORE INSERT ON budget_amendment_line WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER budget_amendment_line_line_update BEFORE UPDATE ON budget_amendment_line WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER history_budget_amendment_line_delete AFTER DELETE ON budget_amendment_line BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7232745412614234760, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.amendment_id, OLD.line_id, OLD.cents), NULL); END;

CREATE TRIGGER history_budget_amendment_line_insert AFTER INSERT ON budget_amendment_line BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7232745412614234760, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.amendment_id, NEW.line_id, NEW.cents)); END;

CREATE TRIGGER history_budget_amendment_line_update AFTER UPDATE ON budget_amendment_line WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.amendment_id IS NOT NEW.amendment_id OR OLD.line_id IS NOT NEW.line_id OR OLD.cents IS NOT NEW.cents BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7232745412614234760, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.amendment_id, OLD.line_id, OLD.cents), json_array(NEW.id, NEW.budget_id, NEW.amendment_id, NEW.line_id, NEW.cents)); END;

CREATE TABLE budget_body (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short TEXT NOT NULL,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_budget_body PRIMARY KEY (id),
    CONSTRAINT uq_budget_body_code UNIQUE (code)
)
 STRICT;

CREATE TRIGGER history_budget_body_delete AFTER DELETE ON budget_body BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5501546330384956889, OLD.id, json_array(OLD.id, OLD.code, OLD.name, OLD.short, OLD.place, OLD.source), NULL); END;

CREATE TRIGGER history_budget_body_insert AFTER INSERT ON budget_body BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5501546330384956889, NEW.id, NULL, json_array(NEW.id, NEW.code, NEW.name, NEW.short, NEW.place, NEW.source)); END;

CREATE TRIGGER history_budget_body_update AFTER UPDATE ON budget_body WHEN OLD.id IS NOT NEW.id OR OLD.code IS NOT NEW.code OR OLD.name IS NOT NEW.name OR OLD.short IS NOT NEW.short OR OLD.place IS NOT NEW.place OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5501546330384956889, NEW.id, json_array(OLD.id, OLD.code, OLD.name, OLD.short, OLD.place, OLD.source), json_array(NEW.id, NEW.code, NEW.name, NEW.short, NEW.place, NEW.source)); END;

CREATE TABLE budget_footnote (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    mark TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_budget_footnote PRIMARY KEY (id),
    CONSTRAINT fk_budget_footnote_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id)
)
 STRICT;

CREATE INDEX ix_budget_footnote_budget_id ON budget_footnote (budget_id);

CREATE TRIGGER budget_footnote_fixed_delete BEFORE DELETE ON budget_footnote WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_footnote_fixed_insert BEFORE INSERT ON budget_footnote WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_footnote_fixed_update BEFORE UPDATE ON budget_footnote WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER history_budget_footnote_delete AFTER DELETE ON budget_footnote BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7359676303892642225, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.mark, OLD.text, OLD.source), NULL); END;

CREATE TRIGGER history_budget_footnote_insert AFTER INSERT ON budget_footnote BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7359676303892642225, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.mark, NEW.text, NEW.source)); END;

CREATE TRIGGER history_budget_footnote_update AFTER UPDATE ON budget_footnote WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.mark IS NOT NEW.mark OR OLD.text IS NOT NEW.text OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7359676303892642225, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.mark, OLD.text, OLD.source), json_array(NEW.id, NEW.budget_id, NEW.mark, NEW.text, NEW.source)); END;

CREATE TABLE budget_grant (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    grantor TEXT NOT NULL,
    from_year INTEGER NOT NULL,
    until_year INTEGER,
    awarded_cents INTEGER,
    decision TEXT NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_budget_grant PRIMARY KEY (id),
    CONSTRAINT ck_budget_grant_awarded_cents CHECK (awarded_cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT ck_budget_grant_order CHECK (from_year <= until_year),
    CONSTRAINT uq_budget_grant_body_id_name_from_year UNIQUE (body_id, name, from_year),
    CONSTRAINT fk_budget_grant_body_id FOREIGN KEY(body_id) REFERENCES budget_body (id)
)
 STRICT;

CREATE TRIGGER history_budget_grant_delete AFTER DELETE ON budget_grant BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5863872034572461514, OLD.id, json_array(OLD.id, OLD.body_id, OLD.name, OLD.grantor, OLD.from_year, OLD.until_year, OLD.awarded_cents, OLD.decision, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_budget_grant_insert AFTER INSERT ON budget_grant BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5863872034572461514, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.name, NEW.grantor, NEW.from_year, NEW.until_year, NEW.awarded_cents, NEW.decision, NEW.note, NEW.source)); END;

CREATE TRIGGER history_budget_grant_update AFTER UPDATE ON budget_grant WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.name IS NOT NEW.name OR OLD.grantor IS NOT NEW.grantor OR OLD.from_year IS NOT NEW.from_year OR OLD.until_year IS NOT NEW.until_year OR OLD.awarded_cents IS NOT NEW.awarded_cents OR OLD.decision IS NOT NEW.decision OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5863872034572461514, NEW.id, json_array(OLD.id, OLD.body_id, OLD.name, OLD.grantor, OLD.from_year, OLD.until_year, OLD.awarded_cents, OLD.decision, OLD.note, OLD.source), json_array(NEW.id, NEW.body_id, NEW.name, NEW.grantor, NEW.from_year, NEW.until_year, NEW.awarded_cents, NEW.decision, NEW.note, NEW.source)); END;

CREATE TABLE budget_grant_entry (
    id INTEGER NOT NULL,
    grant_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    cents INTEGER NOT NULL,
    certainty TEXT NOT NULL,
    estimated_cents INTEGER,
    budget_id INTEGER,
    note TEXT NOT NULL,
    CONSTRAINT pk_budget_grant_entry PRIMARY KEY (id),
    CONSTRAINT ck_budget_grant_entry_kind CHECK (kind = 'received' OR kind = 'spent' OR kind = 'repaid'),
    CONSTRAINT ck_budget_grant_entry_certainty CHECK (certainty = 'estimated' OR certainty = 'final'),
    CONSTRAINT ck_budget_grant_entry_cents CHECK (cents BETWEEN 0 AND 10000000000000),
    CONSTRAINT fk_budget_grant_entry_grant_id FOREIGN KEY(grant_id) REFERENCES budget_grant (id),
    CONSTRAINT fk_budget_grant_entry_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id)
)
 STRICT;

CREATE INDEX ix_budget_grant_entry_grant_id ON budget_grant_entry (grant_id);

CREATE TRIGGER budget_grant_entry_fixed_delete BEFORE DELETE ON budget_grant_entry WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_grant_entry_fixed_insert BEFORE INSERT ON budget_grant_entry WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_grant_entry_fixed_update BEFORE UPDATE ON budget_grant_entry WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER history_budget_grant_entry_delete AFTER DELETE ON budget_grant_entry BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5773334724965893798, OLD.id, json_array(OLD.id, OLD.grant_id, OLD.year, OLD.kind, OLD.cents, OLD.certainty, OLD.estimated_cents, OLD.budget_id, OLD.note), NULL); END;

CREATE TRIGGER history_budget_grant_entry_insert AFTER INSERT ON budget_grant_entry BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5773334724965893798, NEW.id, NULL, json_array(NEW.id, NEW.grant_id, NEW.year, NEW.kind, NEW.cents, NEW.certainty, NEW.estimated_cents, NEW.budget_id, NEW.note)); END;

CREATE TRIGGER history_budget_grant_entry_update AFTER UPDATE ON budget_grant_entry WHEN OLD.id IS NOT NEW.id OR OLD.grant_id IS NOT NEW.grant_id OR OLD.year IS NOT NEW.year OR OLD.kind IS NOT NEW.kind OR OLD.cents IS NOT NEW.cents OR OLD.certainty IS NOT NEW.certainty OR OLD.estimated_cents IS NOT NEW.estimated_cents OR OLD.budget_id IS NOT NEW.budget_id OR OLD.note IS NOT NEW.note BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5773334724965893798, NEW.id, json_array(OLD.id, OLD.grant_id, OLD.year, OLD.kind, OLD.cents, OLD.certainty, OLD.estimated_cents, OLD.budget_id, OLD.note), json_array(NEW.id, NEW.grant_id, NEW.year, NEW.kind, NEW.cents, NEW.certainty, NEW.estimated_cents, NEW.budget_id, NEW.note)); END;

CREATE TABLE budget_line (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    side TEXT NOT NULL,
    place INTEGER NOT NULL,
    group_label TEXT NOT NULL,
    label TEXT NOT NULL,
    series TEXT NOT NULL,
    cents INTEGER,
    text_state TEXT NOT NULL,
    pro_memorie INTEGER NOT NULL,
    in_total INTEGER NOT NULL,
    fte_thousandths INTEGER,
    in_kind_cents INTEGER,
    estimated INTEGER NOT NULL,
    rounded_to INTEGER NOT NULL,
    payer TEXT NOT NULL,
    marks TEXT NOT NULL,
    forecast_cents INTEGER,
    explanation TEXT NOT NULL,
    note TEXT NOT NULL,
    printed TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_budget_line PRIMARY KEY (id),
    CONSTRAINT ck_budget_line_side CHECK (side = 'income' OR side = 'expense'),
    CONSTRAINT ck_budget_line_payer CHECK (payer = '' OR payer = 'municipality' OR payer = 'police' OR payer = 'prosecution' OR payer = 'province' OR payer = 'ministry' OR payer = 'other'),
    CONSTRAINT ck_budget_line_rounded_to CHECK (rounded_to >= 1),
    CONSTRAINT ck_budget_line_state CHECK (cents IS NULL OR text_state = ''),
    CONSTRAINT ck_budget_line_cents CHECK (cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT ck_budget_line_forecast_cents CHECK (forecast_cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT fk_budget_line_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id)
)
 STRICT;

CREATE INDEX ix_budget_line_budget_id ON budget_line (budget_id);

CREATE TRIGGER budget_line_fixed_delete BEFORE DELETE ON budget_line WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_line_fixed_insert BEFORE INSERT ON budget_line WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_line_fixed_update BEFORE UPDATE ON budget_line WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER history_budget_line_delete AFTER DELETE ON budget_line BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6577967787631732140, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.side, OLD.place, OLD.group_label, OLD.label, OLD.series, OLD.cents, OLD.text_state, OLD.pro_memorie, OLD.in_total, OLD.fte_thousandths, OLD.in_kind_cents, OLD.estimated, OLD.rounded_to, OLD.payer, OLD.marks, OLD.forecast_cents, OLD.explanation, OLD.note, OLD.printed, OLD.source), NULL); END;

CREATE TRIGGER history_budget_line_insert AFTER INSERT ON budget_line BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6577967787631732140, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.side, NEW.place, NEW.group_label, NEW.label, NEW.series, NEW.cents, NEW.text_state, NEW.pro_memorie, NEW.in_total, NEW.fte_thousandths, NEW.in_kind_cents, NEW.estimated, NEW.rounded_to, NEW.payer, NEW.marks, NEW.forecast_cents, NEW.explanation, NEW.note, NEW.printed, NEW.source)); END;

CREATE TRIGGER history_budget_line_update AFTER UPDATE ON budget_line WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.side IS NOT NEW.side OR OLD.place IS NOT NEW.place OR OLD.group_label IS NOT NEW.group_label OR OLD.label IS NOT NEW.label OR OLD.series IS NOT NEW.series OR OLD.cents IS NOT NEW.cents OR OLD.text_state IS NOT NEW.text_state OR OLD.pro_memorie IS NOT NEW.pro_memorie OR OLD.in_total IS NOT NEW.in_total OR OLD.fte_thousandths IS NOT NEW.fte_thousandths OR OLD.in_kind_cents IS NOT NEW.in_kind_cents OR OLD.estimated IS NOT NEW.estimated OR OLD.rounded_to IS NOT NEW.rounded_to OR OLD.payer IS NOT NEW.payer OR OLD.marks IS NOT NEW.marks OR OLD.forecast_cents IS NOT NEW.forecast_cents OR OLD.explanation IS NOT NEW.explanation OR OLD.note IS NOT NEW.note OR OLD.printed IS NOT NEW.printed OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6577967787631732140, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.side, OLD.place, OLD.group_label, OLD.label, OLD.series, OLD.cents, OLD.text_state, OLD.pro_memorie, OLD.in_total, OLD.fte_thousandths, OLD.in_kind_cents, OLD.estimated, OLD.rounded_to, OLD.payer, OLD.marks, OLD.forecast_cents, OLD.explanation, OLD.note, OLD.printed, OLD.source), json_array(NEW.id, NEW.budget_id, NEW.side, NEW.place, NEW.group_label, NEW.label, NEW.series, NEW.cents, NEW.text_state, NEW.pro_memorie, NEW.in_total, NEW.fte_thousandths, NEW.in_kind_cents, NEW.estimated, NEW.rounded_to, NEW.payer, NEW.marks, NEW.forecast_cents, NEW.explanation, NEW.note, NEW.printed, NEW.source)); END;

CREATE TABLE budget_line_part (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    label TEXT NOT NULL,
    cents INTEGER NOT NULL,
    in_total INTEGER NOT NULL,
    derived INTEGER NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_budget_line_part PRIMARY KEY (id),
    CONSTRAINT ck_budget_line_part_cents CHECK (cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT fk_budget_line_part_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id),
    CONSTRAINT fk_budget_line_part_line_id FOREIGN KEY(line_id) REFERENCES budget_line (id)
)
 STRICT;

CREATE INDEX ix_budget_line_part_line_id ON budget_line_part (line_id);

CREATE TRIGGER budget_line_part_fixed_delete BEFORE DELETE ON budget_line_part WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_line_part_fixed_insert BEFORE INSERT ON budget_line_part WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_line_part_fixed_update BEFORE UPDATE ON budget_line_part WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_line_part_line_insert BEFORE INSERT ON budget_line_part WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER budget_line_part_line_update BEFORE UPDATE ON budget_line_part WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER history_budget_line_part_delete AFTER DELETE ON budget_line_part BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8579292391806230447, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.line_id, OLD.label, OLD.cents, OLD.in_total, OLD.derived, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_budget_line_part_insert AFTER INSERT ON budget_line_part BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8579292391806230447, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.line_id, NEW.label, NEW.cents, NEW.in_total, NEW.derived, NEW.note, NEW.source)); END;

CREATE TRIGGER history_budget_line_part_update AFTER UPDATE ON budget_line_part WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.line_id IS NOT NEW.line_id OR OLD.label IS NOT NEW.label OR OLD.cents IS NOT NEW.cents OR OLD.in_total IS NOT NEW.in_total OR OLD.derived IS NOT NEW.derived OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8579292391806230447, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.line_id, OLD.label, OLD.cents, OLD.in_total, OLD.derived, OLD.note, OLD.source), json_array(NEW.id, NEW.budget_id, NEW.line_id, NEW.label, NEW.cents, NEW.in_total, NEW.derived, NEW.note, NEW.source)); END;

CREATE TABLE budget_step (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    decided_on TEXT,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_budget_step PRIMARY KEY (id),
    CONSTRAINT ck_budget_step_from_status CHECK (from_status = 'draft' OR from_status = 'adopted' OR from_status = 'fixed'),
    CONSTRAINT ck_budget_step_to_status CHECK (to_status = 'draft' OR to_status = 'adopted' OR to_status = 'fixed'),
    CONSTRAINT fk_budget_step_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id)
)
 STRICT;

CREATE INDEX ix_budget_step_budget_id ON budget_step (budget_id);

CREATE TRIGGER history_budget_step_delete AFTER DELETE ON budget_step BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5557457895269108477, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.from_status, OLD.to_status, OLD.decided_on, OLD.reason, OLD.at), NULL); END;

CREATE TRIGGER history_budget_step_insert AFTER INSERT ON budget_step BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5557457895269108477, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.from_status, NEW.to_status, NEW.decided_on, NEW.reason, NEW.at)); END;

CREATE TRIGGER history_budget_step_update AFTER UPDATE ON budget_step WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.from_status IS NOT NEW.from_status OR OLD.to_status IS NOT NEW.to_status OR OLD.decided_on IS NOT NEW.decided_on OR OLD.reason IS NOT NEW.reason OR OLD.at IS NOT NEW.at BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5557457895269108477, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.from_status, OLD.to_status, OLD.decided_on, OLD.reason, OLD.at), json_array(NEW.id, NEW.budget_id, NEW.from_status, NEW.to_status, NEW.decided_on, NEW.reason, NEW.at)); END;

CREATE TABLE budget_total (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    side TEXT NOT NULL,
    label TEXT NOT NULL,
    cents INTEGER NOT NULL,
    printed TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_budget_total PRIMARY KEY (id),
    CONSTRAINT ck_budget_total_side CHECK (side = 'income' OR side = 'expense'),
    CONSTRAINT ck_budget_total_cents CHECK (cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT uq_budget_total_budget_id_side UNIQUE (budget_id, side),
    CONSTRAINT fk_budget_total_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id)
)
 STRICT;

CREATE TRIGGER budget_total_fixed_delete BEFORE DELETE ON budget_total WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_total_fixed_insert BEFORE INSERT ON budget_total WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER budget_total_fixed_update BEFORE UPDATE ON budget_total WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER history_budget_total_delete AFTER DELETE ON budget_total BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8769142697434029112, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.side, OLD.label, OLD.cents, OLD.printed, OLD.source), NULL); END;

CREATE TRIGGER history_budget_total_insert AFTER INSERT ON budget_total BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8769142697434029112, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.side, NEW.label, NEW.cents, NEW.printed, NEW.source)); END;

CREATE TRIGGER history_budget_total_update AFTER UPDATE ON budget_total WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.side IS NOT NEW.side OR OLD.label IS NOT NEW.label OR OLD.cents IS NOT NEW.cents OR OLD.printed IS NOT NEW.printed OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8769142697434029112, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.side, OLD.label, OLD.cents, OLD.printed, OLD.source), json_array(NEW.id, NEW.budget_id, NEW.side, NEW.label, NEW.cents, NEW.printed, NEW.source)); END;

CREATE TABLE carry_over (
    id INTEGER NOT NULL,
    from_budget_id INTEGER NOT NULL,
    to_budget_id INTEGER NOT NULL,
    grant_id INTEGER,
    label TEXT NOT NULL,
    estimated_cents INTEGER NOT NULL,
    final_cents INTEGER,
    decided_on TEXT,
    note TEXT NOT NULL,
    CONSTRAINT pk_carry_over PRIMARY KEY (id),
    CONSTRAINT ck_carry_over_other CHECK (from_budget_id <> to_budget_id),
    CONSTRAINT ck_carry_over_estimated_cents CHECK (estimated_cents BETWEEN 0 AND 10000000000000),
    CONSTRAINT ck_carry_over_final_cents CHECK (final_cents BETWEEN 0 AND 10000000000000),
    CONSTRAINT fk_carry_over_from_budget_id FOREIGN KEY(from_budget_id) REFERENCES budget (id),
    CONSTRAINT fk_carry_over_to_budget_id FOREIGN KEY(to_budget_id) REFERENCES budget (id),
    CONSTRAINT fk_carry_over_grant_id FOREIGN KEY(grant_id) REFERENCES budget_grant (id)
)
 STRICT;

CREATE INDEX ix_carry_over_from_budget_id ON carry_over (from_budget_id);

CREATE INDEX ix_carry_over_to_budget_id ON carry_over (to_budget_id);

CREATE TRIGGER carry_over_fixed_delete BEFORE DELETE ON carry_over WHEN (SELECT status FROM budget WHERE id = OLD.from_budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = OLD.to_budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER carry_over_fixed_insert BEFORE INSERT ON carry_over WHEN (SELECT status FROM budget WHERE id = NEW.from_budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.to_budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER carry_over_fixed_update BEFORE UPDATE ON carry_over WHEN (SELECT status FROM budget WHERE id = OLD.from_budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = OLD.to_budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.from_budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.to_budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER history_carry_over_delete AFTER DELETE ON carry_over BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7910162025051476614, OLD.id, json_array(OLD.id, OLD.from_budget_id, OLD.to_budget_id, OLD.grant_id, OLD.label, OLD.estimated_cents, OLD.final_cents, OLD.decided_on, OLD.note), NULL); END;

CREATE TRIGGER history_carry_over_insert AFTER INSERT ON carry_over BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7910162025051476614, NEW.id, NULL, json_array(NEW.id, NEW.from_budget_id, NEW.to_budget_id, NEW.grant_id, NEW.label, NEW.estimated_cents, NEW.final_cents, NEW.decided_on, NEW.note)); END;

CREATE TRIGGER history_carry_over_update AFTER UPDATE ON carry_over WHEN OLD.id IS NOT NEW.id OR OLD.from_budget_id IS NOT NEW.from_budget_id OR OLD.to_budget_id IS NOT NEW.to_budget_id OR OLD.grant_id IS NOT NEW.grant_id OR OLD.label IS NOT NEW.label OR OLD.estimated_cents IS NOT NEW.estimated_cents OR OLD.final_cents IS NOT NEW.final_cents OR OLD.decided_on IS NOT NEW.decided_on OR OLD.note IS NOT NEW.note BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7910162025051476614, NEW.id, json_array(OLD.id, OLD.from_budget_id, OLD.to_budget_id, OLD.grant_id, OLD.label, OLD.estimated_cents, OLD.final_cents, OLD.decided_on, OLD.note), json_array(NEW.id, NEW.from_budget_id, NEW.to_budget_id, NEW.grant_id, NEW.label, NEW.estimated_cents, NEW.final_cents, NEW.decided_on, NEW.note)); END;

CREATE TABLE carry_over_line (
    id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    carry_over_id INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    sign INTEGER NOT NULL,
    CONSTRAINT pk_carry_over_line PRIMARY KEY (id),
    CONSTRAINT ck_carry_over_line_sign CHECK (sign = 1 OR sign = -1),
    CONSTRAINT uq_carry_over_line_carry_over_id_line_id UNIQUE (carry_over_id, line_id),
    CONSTRAINT fk_carry_over_line_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id),
    CONSTRAINT fk_carry_over_line_carry_over_id FOREIGN KEY(carry_over_id) REFERENCES carry_over (id),
    CONSTRAINT fk_carry_over_line_line_id FOREIGN KEY(line_id) REFERENCES budget_line (id)
)
 STRICT;

CREATE INDEX ix_carry_over_line_budget_id ON carry_over_line (budget_id);

CREATE INDEX ix_carry_over_line_line_id ON carry_over_line (line_id);

CREATE TRIGGER carry_over_line_fixed_delete BEFORE DELETE ON carry_over_line WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER carry_over_line_fixed_insert BEFORE INSERT ON carry_over_line WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER carry_over_line_fixed_update BEFORE UPDATE ON carry_over_line WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER carry_over_line_line_insert BEFORE INSERT ON carry_over_line WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER carry_over_line_line_update BEFORE UPDATE ON carry_over_line WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER history_carry_over_line_delete AFTER DELETE ON carry_over_line BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9210290920221032265, OLD.id, json_array(OLD.id, OLD.budget_id, OLD.carry_over_id, OLD.line_id, OLD.sign), NULL); END;

CREATE TRIGGER history_carry_over_line_insert AFTER INSERT ON carry_over_line BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9210290920221032265, NEW.id, NULL, json_array(NEW.id, NEW.budget_id, NEW.carry_over_id, NEW.line_id, NEW.sign)); END;

CREATE TRIGGER history_carry_over_line_update AFTER UPDATE ON carry_over_line WHEN OLD.id IS NOT NEW.id OR OLD.budget_id IS NOT NEW.budget_id OR OLD.carry_over_id IS NOT NEW.carry_over_id OR OLD.line_id IS NOT NEW.line_id OR OLD.sign IS NOT NEW.sign BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 9210290920221032265, NEW.id, json_array(OLD.id, OLD.budget_id, OLD.carry_over_id, OLD.line_id, OLD.sign), json_array(NEW.id, NEW.budget_id, NEW.carry_over_id, NEW.line_id, NEW.sign)); END;

CREATE TABLE change_set (
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    reverts_id INTEGER,
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_change_set PRIMARY KEY (id),
    CONSTRAINT ck_change_set_kind CHECK (kind IN ('reference', 'edit', 'import', 'undo', 'redo', 'migration', 'fixing', 'erasure', 'access')),
    CONSTRAINT uq_change_set_seq UNIQUE (seq)
)
 STRICT;

CREATE TABLE collection_round (
    id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    due_date TEXT NOT NULL,
    CONSTRAINT pk_collection_round PRIMARY KEY (id),
    CONSTRAINT ck_collection_round_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT uq_collection_round_dataset_id_period UNIQUE (dataset_id, period),
    CONSTRAINT fk_collection_round_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
)
 STRICT;

CREATE TRIGGER history_collection_round_delete AFTER DELETE ON collection_round BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6559416736193132298, OLD.id, json_array(OLD.id, OLD.dataset_id, OLD.period, OLD.due_date), NULL); END;

CREATE TRIGGER history_collection_round_insert AFTER INSERT ON collection_round BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6559416736193132298, NEW.id, NULL, json_array(NEW.id, NEW.dataset_id, NEW.period, NEW.due_date)); END;

CREATE TRIGGER history_collection_round_update AFTER UPDATE ON collection_round WHEN OLD.id IS NOT NEW.id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.period IS NOT NEW.period OR OLD.due_date IS NOT NEW.due_date BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6559416736193132298, NEW.id, json_array(OLD.id, OLD.dataset_id, OLD.period, OLD.due_date), json_array(NEW.id, NEW.dataset_id, NEW.period, NEW.due_date)); END;

CREATE TABLE composition_rule (
    id INTEGER NOT NULL,
    body_id INTEGER,
    body_kind TEXT NOT NULL,
    label TEXT NOT NULL,
    function TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation_kind TEXT NOT NULL,
    per TEXT NOT NULL,
    least INTEGER NOT NULL,
    most INTEGER,
    valid_from TEXT,
    valid_to TEXT,
    source TEXT NOT NULL,
    CONSTRAINT pk_composition_rule PRIMARY KEY (id),
    CONSTRAINT ck_composition_rule_subject CHECK ((body_id IS NULL) <> (body_kind = '')),
    CONSTRAINT ck_composition_rule_body_kind CHECK (body_kind = '' OR body_kind = 'taskforce' OR body_kind = 'working_group' OR body_kind = 'expert_team' OR body_kind = 'platform' OR body_kind = 'flexforce' OR body_kind = 'executive_board' OR body_kind = 'regional_council' OR body_kind = 'district_council' OR body_kind = 'steering_group' OR body_kind = 'steering_team' OR body_kind = 'local_triangle' OR body_kind = 'action_team' OR body_kind = 'project' OR body_kind = 'other'),
    CONSTRAINT ck_composition_rule_role CHECK (role = '' OR role = 'member' OR role = 'chair' OR role = 'secretary' OR role = 'programme_manager' OR role = 'lead' OR role = 'adviser' OR role = 'figurehead' OR role = 'deputy' OR role = 'liaison'),
    CONSTRAINT ck_composition_rule_organisation_kind CHECK (organisation_kind = '' OR organisation_kind = 'prosecution' OR organisation_kind = 'police' OR organisation_kind = 'bureau' OR organisation_kind = 'municipality' OR organisation_kind = 'riec' OR organisation_kind = 'ministry' OR organisation_kind = 'tax' OR organisation_kind = 'knowledge' OR organisation_kind = 'province' OR organisation_kind = 'partner'),
    CONSTRAINT ck_composition_rule_per CHECK (per IN ('body', 'district')),
    CONSTRAINT ck_composition_rule_least CHECK (least >= 0),
    CONSTRAINT ck_composition_rule_most CHECK (most IS NULL OR most >= least),
    CONSTRAINT ck_composition_rule_order CHECK (valid_from <= valid_to || '~'),
    CONSTRAINT ck_composition_rule_valid_from_form CHECK (valid_from LIKE '____' OR valid_from LIKE '____-__' OR valid_from LIKE '____-__-__'),
    CONSTRAINT ck_composition_rule_valid_to_form CHECK (valid_to LIKE '____' OR valid_to LIKE '____-__' OR valid_to LIKE '____-__-__'),
    CONSTRAINT fk_composition_rule_body_id FOREIGN KEY(body_id) REFERENCES body (id)
)
 STRICT;

CREATE TRIGGER history_composition_rule_delete AFTER DELETE ON composition_rule BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5767345603482822595, OLD.id, json_array(OLD.id, OLD.body_id, OLD.body_kind, OLD.label, OLD.function, OLD.role, OLD.organisation_kind, OLD.per, OLD.least, OLD.most, OLD.valid_from, OLD.valid_to, OLD.source), NULL); END;

CREATE TRIGGER history_composition_rule_insert AFTER INSERT ON composition_rule BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5767345603482822595, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.body_kind, NEW.label, NEW.function, NEW.role, NEW.organisation_kind, NEW.per, NEW.least, NEW.most, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TRIGGER history_composition_rule_update AFTER UPDATE ON composition_rule WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.body_kind IS NOT NEW.body_kind OR OLD.label IS NOT NEW.label OR OLD.function IS NOT NEW.function OR OLD.role IS NOT NEW.role OR OLD.organisation_kind IS NOT NEW.organisation_kind OR OLD.per IS NOT NEW.per OR OLD.least IS NOT NEW.least OR OLD.most IS NOT NEW.most OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5767345603482822595, NEW.id, json_array(OLD.id, OLD.body_id, OLD.body_kind, OLD.label, OLD.function, OLD.role, OLD.organisation_kind, OLD.per, OLD.least, OLD.most, OLD.valid_from, OLD.valid_to, OLD.source), json_array(NEW.id, NEW.body_id, NEW.body_kind, NEW.label, NEW.function, NEW.role, NEW.organisation_kind, NEW.per, NEW.least, NEW.most, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TABLE contact_detail (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    shared INTEGER NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_contact_detail PRIMARY KEY (id),
    CONSTRAINT ck_contact_detail_kind CHECK (kind = 'email' OR kind = 'phone' OR kind = 'mobile'),
    CONSTRAINT uq_contact_detail_person_id_kind_value UNIQUE (person_id, kind, value),
    CONSTRAINT fk_contact_detail_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;

CREATE TRIGGER history_contact_detail_delete AFTER DELETE ON contact_detail BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5428194982714214130, OLD.id, json_array(OLD.id, OLD.person_id, OLD.kind, OLD.value, OLD.shared, OLD.source), NULL); END;

CREATE TRIGGER history_contact_detail_insert AFTER INSERT ON contact_detail BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5428194982714214130, NEW.id, NULL, json_array(NEW.id, NEW.person_id, NEW.kind, NEW.value, NEW.shared, NEW.source)); END;

CREATE TRIGGER history_contact_detail_update AFTER UPDATE ON contact_detail WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.kind IS NOT NEW.kind OR OLD.value IS NOT NEW.value OR OLD.shared IS NOT NEW.shared OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5428194982714214130, NEW.id, json_array(OLD.id, OLD.person_id, OLD.kind, OLD.value, OLD.shared, OLD.source), json_array(NEW.id, NEW.person_id, NEW.kind, NEW.value, NEW.shared, NEW.source)); END;

CREATE TABLE contradiction (
    id INTEGER NOT NULL,
    stood_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    change_set_id INTEGER,
    CONSTRAINT pk_contradiction PRIMARY KEY (id),
    CONSTRAINT ck_contradiction_choice CHECK (choice = '' OR choice = 'keep' OR choice = 'use' OR choice = 'missing' OR choice = 'agreed'),
    CONSTRAINT ck_contradiction_two CHECK (stood_id <> other_id),
    CONSTRAINT uq_contradiction_other_id UNIQUE (other_id),
    CONSTRAINT fk_contradiction_stood_id FOREIGN KEY(stood_id) REFERENCES observation (id),
    CONSTRAINT fk_contradiction_other_id FOREIGN KEY(other_id) REFERENCES observation (id),
    CONSTRAINT fk_contradiction_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_set (id)
)
 STRICT;

CREATE INDEX ix_contradiction_stood_id ON contradiction (stood_id);

CREATE TRIGGER history_contradiction_delete AFTER DELETE ON contradiction BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6945954166702379694, OLD.id, json_array(OLD.id, OLD.stood_id, OLD.other_id, OLD.choice, OLD.reason, OLD.change_set_id), NULL); END;

CREATE TRIGGER history_contradiction_insert AFTER INSERT ON contradiction BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6945954166702379694, NEW.id, NULL, json_array(NEW.id, NEW.stood_id, NEW.other_id, NEW.choice, NEW.reason, NEW.change_set_id)); END;

CREATE TRIGGER history_contradiction_update AFTER UPDATE ON contradiction WHEN OLD.id IS NOT NEW.id OR OLD.stood_id IS NOT NEW.stood_id OR OLD.other_id IS NOT NEW.other_id OR OLD.choice IS NOT NEW.choice OR OLD.reason IS NOT NEW.reason OR OLD.change_set_id IS NOT NEW.change_set_id BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6945954166702379694, NEW.id, json_array(OLD.id, OLD.stood_id, OLD.other_id, OLD.choice, OLD.reason, OLD.change_set_id), json_array(NEW.id, NEW.stood_id, NEW.other_id, NEW.choice, NEW.reason, NEW.change_set_id)); END;

CREATE TABLE contribution_letter (
    id INTEGER NOT NULL,
    term_id INTEGER NOT NULL,
    participant_id INTEGER NOT NULL,
    certainty TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    cents INTEGER NOT NULL,
    inhabitants INTEGER,
    hundredths INTEGER,
    paid_on TEXT,
    CONSTRAINT pk_contribution_letter PRIMARY KEY (id),
    CONSTRAINT ck_contribution_letter_certainty CHECK (certainty = 'estimated' OR certainty = 'final'),
    CONSTRAINT ck_contribution_letter_cents CHECK (cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT uq_contribution_letter_term_id_participant_id_certainty UNIQUE (term_id, participant_id, certainty),
    CONSTRAINT fk_contribution_letter_term_id FOREIGN KEY(term_id) REFERENCES scheme_term (id),
    CONSTRAINT fk_contribution_letter_participant_id FOREIGN KEY(participant_id) REFERENCES scheme_participant (id)
)
 STRICT;

CREATE INDEX ix_contribution_letter_participant_id ON contribution_letter (participant_id);

CREATE TRIGGER contribution_letter_sent BEFORE UPDATE ON contribution_letter WHEN OLD.cents <> NEW.cents OR OLD.term_id <> NEW.term_id OR OLD.participant_id <> NEW.participant_id OR OLD.certainty <> NEW.certainty BEGIN SELECT RAISE(ABORT, 'letter sent'); END;

CREATE TRIGGER history_contribution_letter_delete AFTER DELETE ON contribution_letter BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7784260128362430112, OLD.id, json_array(OLD.id, OLD.term_id, OLD.participant_id, OLD.certainty, OLD.sent_on, OLD.cents, OLD.inhabitants, OLD.hundredths, OLD.paid_on), NULL); END;

CREATE TRIGGER history_contribution_letter_insert AFTER INSERT ON contribution_letter BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7784260128362430112, NEW.id, NULL, json_array(NEW.id, NEW.term_id, NEW.participant_id, NEW.certainty, NEW.sent_on, NEW.cents, NEW.inhabitants, NEW.hundredths, NEW.paid_on)); END;

CREATE TRIGGER history_contribution_letter_update AFTER UPDATE ON contribution_letter WHEN OLD.id IS NOT NEW.id OR OLD.term_id IS NOT NEW.term_id OR OLD.participant_id IS NOT NEW.participant_id OR OLD.certainty IS NOT NEW.certainty OR OLD.sent_on IS NOT NEW.sent_on OR OLD.cents IS NOT NEW.cents OR OLD.inhabitants IS NOT NEW.inhabitants OR OLD.hundredths IS NOT NEW.hundredths OR OLD.paid_on IS NOT NEW.paid_on BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7784260128362430112, NEW.id, json_array(OLD.id, OLD.term_id, OLD.participant_id, OLD.certainty, OLD.sent_on, OLD.cents, OLD.inhabitants, OLD.hundredths, OLD.paid_on), json_array(NEW.id, NEW.term_id, NEW.participant_id, NEW.certainty, NEW.sent_on, NEW.cents, NEW.inhabitants, NEW.hundredths, NEW.paid_on)); END;

CREATE TABLE contribution_scheme (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    basis TEXT NOT NULL,
    base_year INTEGER,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_contribution_scheme PRIMARY KEY (id),
    CONSTRAINT ck_contribution_scheme_basis CHECK (basis = 'rate' OR basis = 'key' OR basis = 'base'),
    CONSTRAINT ck_contribution_scheme_base_year CHECK ((basis = 'base') = (base_year IS NOT NULL)),
    CONSTRAINT uq_contribution_scheme_body_id_name UNIQUE (body_id, name),
    CONSTRAINT fk_contribution_scheme_body_id FOREIGN KEY(body_id) REFERENCES budget_body (id)
)
 STRICT;

CREATE TRIGGER history_contribution_scheme_delete AFTER DELETE ON contribution_scheme BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7781933887650448552, OLD.id, json_array(OLD.id, OLD.body_id, OLD.name, OLD.basis, OLD.base_year, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_contribution_scheme_insert AFTER INSERT ON contribution_scheme BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7781933887650448552, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.name, NEW.basis, NEW.base_year, NEW.note, NEW.source)); END;

CREATE TRIGGER history_contribution_scheme_update AFTER UPDATE ON contribution_scheme WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.name IS NOT NEW.name OR OLD.basis IS NOT NEW.basis OR OLD.base_year IS NOT NEW.base_year OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7781933887650448552, NEW.id, json_array(OLD.id, OLD.body_id, OLD.name, OLD.basis, OLD.base_year, OLD.note, OLD.source), json_array(NEW.id, NEW.body_id, NEW.name, NEW.basis, NEW.base_year, NEW.note, NEW.source)); END;

CREATE TABLE dataset (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    period TEXT NOT NULL,
    reporters TEXT NOT NULL,
    CONSTRAINT pk_dataset PRIMARY KEY (id),
    CONSTRAINT ck_dataset_period CHECK (period IN ('month', 'quarter', 'half', 'year')),
    CONSTRAINT uq_dataset_code UNIQUE (code)
)
 STRICT;

CREATE TRIGGER history_dataset_delete AFTER DELETE ON dataset BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6789579635835945889, OLD.id, json_array(OLD.id, OLD.code, OLD.name, OLD.period, OLD.reporters), NULL); END;

CREATE TRIGGER history_dataset_insert AFTER INSERT ON dataset BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6789579635835945889, NEW.id, NULL, json_array(NEW.id, NEW.code, NEW.name, NEW.period, NEW.reporters)); END;

CREATE TRIGGER history_dataset_update AFTER UPDATE ON dataset WHEN OLD.id IS NOT NEW.id OR OLD.code IS NOT NEW.code OR OLD.name IS NOT NEW.name OR OLD.period IS NOT NEW.period OR OLD.reporters IS NOT NEW.reporters BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6789579635835945889, NEW.id, json_array(OLD.id, OLD.code, OLD.name, OLD.period, OLD.reporters), json_array(NEW.id, NEW.code, NEW.name, NEW.period, NEW.reporters)); END;

CREATE TABLE dataset_reporter (
    id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    CONSTRAINT pk_dataset_reporter PRIMARY KEY (id),
    CONSTRAINT ck_dataset_reporter_order CHECK (valid_from <= valid_to),
    CONSTRAINT uq_dataset_reporter_dataset_id_area_id_valid_from UNIQUE (dataset_id, area_id, valid_from),
    CONSTRAINT fk_dataset_reporter_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id),
    CONSTRAINT fk_dataset_reporter_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_dataset_reporter_delete AFTER DELETE ON dataset_reporter BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7020367171912386098, OLD.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.valid_from, OLD.valid_to), NULL); END;

CREATE TRIGGER history_dataset_reporter_insert AFTER INSERT ON dataset_reporter BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7020367171912386098, NEW.id, NULL, json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.valid_from, NEW.valid_to)); END;

CREATE TRIGGER history_dataset_reporter_update AFTER UPDATE ON dataset_reporter WHEN OLD.id IS NOT NEW.id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.area_id IS NOT NEW.area_id OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7020367171912386098, NEW.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.valid_from, OLD.valid_to), json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.valid_from, NEW.valid_to)); END;

CREATE TABLE delivery (
    id INTEGER NOT NULL,
    source_file_id INTEGER NOT NULL,
    sender_id INTEGER,
    change_set_id INTEGER NOT NULL,
    datasets TEXT NOT NULL,
    periods TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    reader TEXT NOT NULL,
    outcome TEXT NOT NULL,
    counts TEXT NOT NULL,
    CONSTRAINT pk_delivery PRIMARY KEY (id),
    CONSTRAINT ck_delivery_outcome CHECK (outcome IN ('imported', 'needs_decision', 'unchanged')),
    CONSTRAINT fk_delivery_source_file_id FOREIGN KEY(source_file_id) REFERENCES source_file (id),
    CONSTRAINT fk_delivery_sender_id FOREIGN KEY(sender_id) REFERENCES area (id),
    CONSTRAINT fk_delivery_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_set (id)
)
 STRICT;

CREATE INDEX ix_delivery_source_file_id ON delivery (source_file_id);

CREATE TRIGGER history_delivery_delete AFTER DELETE ON delivery BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4923698209994878638, OLD.id, json_array(OLD.id, OLD.source_file_id, OLD.sender_id, OLD.change_set_id, OLD.datasets, OLD.periods, OLD.fingerprint, OLD.reader, OLD.outcome, OLD.counts), NULL); END;

CREATE TRIGGER history_delivery_insert AFTER INSERT ON delivery BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4923698209994878638, NEW.id, NULL, json_array(NEW.id, NEW.source_file_id, NEW.sender_id, NEW.change_set_id, NEW.datasets, NEW.periods, NEW.fingerprint, NEW.reader, NEW.outcome, NEW.counts)); END;

CREATE TRIGGER history_delivery_update AFTER UPDATE ON delivery WHEN OLD.id IS NOT NEW.id OR OLD.source_file_id IS NOT NEW.source_file_id OR OLD.sender_id IS NOT NEW.sender_id OR OLD.change_set_id IS NOT NEW.change_set_id OR OLD.datasets IS NOT NEW.datasets OR OLD.periods IS NOT NEW.periods OR OLD.fingerprint IS NOT NEW.fingerprint OR OLD.reader IS NOT NEW.reader OR OLD.outcome IS NOT NEW.outcome OR OLD.counts IS NOT NEW.counts BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4923698209994878638, NEW.id, json_array(OLD.id, OLD.source_file_id, OLD.sender_id, OLD.change_set_id, OLD.datasets, OLD.periods, OLD.fingerprint, OLD.reader, OLD.outcome, OLD.counts), json_array(NEW.id, NEW.source_file_id, NEW.sender_id, NEW.change_set_id, NEW.datasets, NEW.periods, NEW.fingerprint, NEW.reader, NEW.outcome, NEW.counts)); END;

CREATE TABLE delivery_problem (
    id INTEGER NOT NULL,
    delivery_id INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    CONSTRAINT pk_delivery_problem PRIMARY KEY (id),
    CONSTRAINT ck_delivery_problem_severity CHECK (severity IN ('info', 'decision', 'refusal')),
    CONSTRAINT fk_delivery_problem_delivery_id FOREIGN KEY(delivery_id) REFERENCES delivery (id)
)
 STRICT;

CREATE INDEX ix_delivery_problem_delivery_id ON delivery_problem (delivery_id);

CREATE TRIGGER history_delivery_problem_delete AFTER DELETE ON delivery_problem BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5480377956525528275, OLD.id, json_array(OLD.id, OLD.delivery_id, OLD.sheet, OLD.cell, OLD.code, OLD.severity, OLD.message), NULL); END;

CREATE TRIGGER history_delivery_problem_insert AFTER INSERT ON delivery_problem BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5480377956525528275, NEW.id, NULL, json_array(NEW.id, NEW.delivery_id, NEW.sheet, NEW.cell, NEW.code, NEW.severity, NEW.message)); END;

CREATE TRIGGER history_delivery_problem_update AFTER UPDATE ON delivery_problem WHEN OLD.id IS NOT NEW.id OR OLD.delivery_id IS NOT NEW.delivery_id OR OLD.sheet IS NOT NEW.sheet OR OLD.cell IS NOT NEW.cell OR OLD.code IS NOT NEW.code OR OLD.severity IS NOT NEW.severity OR OLD.message IS NOT NEW.message BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5480377956525528275, NEW.id, json_array(OLD.id, OLD.delivery_id, OLD.sheet, OLD.cell, OLD.code, OLD.severity, OLD.message), json_array(NEW.id, NEW.delivery_id, NEW.sheet, NEW.cell, NEW.code, NEW.severity, NEW.message)); END;

CREATE TABLE district_year (
    measure_id INTEGER NOT NULL,
    year TEXT NOT NULL,
    district_id INTEGER NOT NULL,
    q1 INTEGER,
    q1_areas INTEGER NOT NULL,
    q2 INTEGER,
    q2_areas INTEGER NOT NULL,
    q3 INTEGER,
    q3_areas INTEGER NOT NULL,
    q4 INTEGER,
    q4_areas INTEGER NOT NULL,
    h1 INTEGER,
    h1_areas INTEGER NOT NULL,
    h2 INTEGER,
    h2_areas INTEGER NOT NULL,
    y INTEGER,
    y_areas INTEGER NOT NULL,
    CONSTRAINT pk_district_year PRIMARY KEY (measure_id, year, district_id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE exemption (
    id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    reason TEXT NOT NULL,
    CONSTRAINT pk_exemption PRIMARY KEY (id),
    CONSTRAINT ck_exemption_order CHECK (valid_from <= valid_to),
    CONSTRAINT ck_exemption_reason CHECK (reason <> ''),
    CONSTRAINT uq_exemption_dataset_id_area_id_valid_from UNIQUE (dataset_id, area_id, valid_from),
    CONSTRAINT fk_exemption_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id),
    CONSTRAINT fk_exemption_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_exemption_delete AFTER DELETE ON exemption BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8064162631016131985, OLD.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.valid_from, OLD.valid_to, OLD.reason), NULL); END;

CREATE TRIGGER history_exemption_insert AFTER INSERT ON exemption BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8064162631016131985, NEW.id, NULL, json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.valid_from, NEW.valid_to, NEW.reason)); END;

CREATE TRIGGER history_exemption_update AFTER UPDATE ON exemption WHEN OLD.id IS NOT NEW.id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.area_id IS NOT NEW.area_id OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8064162631016131985, NEW.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.valid_from, OLD.valid_to, OLD.reason), json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.valid_from, NEW.valid_to, NEW.reason)); END;

CREATE TABLE extension (
    id INTEGER NOT NULL,
    round_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    due_date TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_extension PRIMARY KEY (id),
    CONSTRAINT ck_extension_reason CHECK (reason <> ''),
    CONSTRAINT uq_extension_round_id_area_id UNIQUE (round_id, area_id),
    CONSTRAINT fk_extension_round_id FOREIGN KEY(round_id) REFERENCES collection_round (id),
    CONSTRAINT fk_extension_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_extension_delete AFTER DELETE ON extension BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6970023216253959570, OLD.id, json_array(OLD.id, OLD.round_id, OLD.area_id, OLD.due_date, OLD.reason), NULL); END;

CREATE TRIGGER history_extension_insert AFTER INSERT ON extension BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6970023216253959570, NEW.id, NULL, json_array(NEW.id, NEW.round_id, NEW.area_id, NEW.due_date, NEW.reason)); END;

CREATE TRIGGER history_extension_update AFTER UPDATE ON extension WHEN OLD.id IS NOT NEW.id OR OLD.round_id IS NOT NEW.round_id OR OLD.area_id IS NOT NEW.area_id OR OLD.due_date IS NOT NEW.due_date OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6970023216253959570, NEW.id, json_array(OLD.id, OLD.round_id, OLD.area_id, OLD.due_date, OLD.reason), json_array(NEW.id, NEW.round_id, NEW.area_id, NEW.due_date, NEW.reason)); END;

CREATE TABLE figure_choice (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    chosen_id INTEGER NOT NULL,
    seen TEXT NOT NULL,
    reason TEXT NOT NULL,
    chosen_at TEXT NOT NULL,
    CONSTRAINT pk_figure_choice PRIMARY KEY (id),
    CONSTRAINT uq_figure_choice_key UNIQUE ("key"),
    CONSTRAINT fk_figure_choice_chosen_id FOREIGN KEY(chosen_id) REFERENCES published_figure (id)
)
 STRICT;

CREATE TRIGGER history_figure_choice_delete AFTER DELETE ON figure_choice BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8442219626320681892, OLD.id, json_array(OLD.id, OLD.key, OLD.chosen_id, OLD.seen, OLD.reason, OLD.chosen_at), NULL); END;

CREATE TRIGGER history_figure_choice_insert AFTER INSERT ON figure_choice BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8442219626320681892, NEW.id, NULL, json_array(NEW.id, NEW.key, NEW.chosen_id, NEW.seen, NEW.reason, NEW.chosen_at)); END;

CREATE TRIGGER history_figure_choice_update AFTER UPDATE ON figure_choice WHEN OLD.id IS NOT NEW.id OR OLD.key IS NOT NEW.key OR OLD.chosen_id IS NOT NEW.chosen_id OR OLD.seen IS NOT NEW.seen OR OLD.reason IS NOT NEW.reason OR OLD.chosen_at IS NOT NEW.chosen_at BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8442219626320681892, NEW.id, json_array(OLD.id, OLD.key, OLD.chosen_id, OLD.seen, OLD.reason, OLD.chosen_at), json_array(NEW.id, NEW.key, NEW.chosen_id, NEW.seen, NEW.reason, NEW.chosen_at)); END;

CREATE TABLE figure_year (
    measure_id INTEGER NOT NULL,
    year TEXT NOT NULL,
    area_id INTEGER NOT NULL,
    q1 INTEGER,
    q2 INTEGER,
    q3 INTEGER,
    q4 INTEGER,
    h1 INTEGER,
    h2 INTEGER,
    y INTEGER,
    odd INTEGER NOT NULL,
    CONSTRAINT pk_figure_year PRIMARY KEY (measure_id, year, area_id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_figure_year_odd ON figure_year (measure_id, year) WHERE odd <> 0;

CREATE TABLE file_setting (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_file_setting PRIMARY KEY (id),
    CONSTRAINT uq_file_setting_key UNIQUE ("key")
)
 STRICT;

CREATE TRIGGER history_file_setting_delete AFTER DELETE ON file_setting BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8549118310396534398, OLD.id, json_array(OLD.id, OLD.key, OLD.value), NULL); END;

CREATE TRIGGER history_file_setting_insert AFTER INSERT ON file_setting BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8549118310396534398, NEW.id, NULL, json_array(NEW.id, NEW.key, NEW.value)); END;

CREATE TRIGGER history_file_setting_update AFTER UPDATE ON file_setting WHEN OLD.id IS NOT NEW.id OR OLD.key IS NOT NEW.key OR OLD.value IS NOT NEW.value BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8549118310396534398, NEW.id, json_array(OLD.id, OLD.key, OLD.value), json_array(NEW.id, NEW.key, NEW.value)); END;

CREATE TABLE flow_rule (
    id INTEGER NOT NULL,
    stock_id INTEGER NOT NULL,
    inflow_id INTEGER NOT NULL,
    outflow_id INTEGER NOT NULL,
    CONSTRAINT pk_flow_rule PRIMARY KEY (id),
    CONSTRAINT uq_flow_rule_stock_id UNIQUE (stock_id),
    CONSTRAINT fk_flow_rule_stock_id FOREIGN KEY(stock_id) REFERENCES measure (id),
    CONSTRAINT fk_flow_rule_inflow_id FOREIGN KEY(inflow_id) REFERENCES measure (id),
    CONSTRAINT fk_flow_rule_outflow_id FOREIGN KEY(outflow_id) REFERENCES measure (id)
)
 STRICT;

CREATE TRIGGER history_flow_rule_delete AFTER DELETE ON flow_rule BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6891948152782075675, OLD.id, json_array(OLD.id, OLD.stock_id, OLD.inflow_id, OLD.outflow_id), NULL); END;

CREATE TRIGGER history_flow_rule_insert AFTER INSERT ON flow_rule BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6891948152782075675, NEW.id, NULL, json_array(NEW.id, NEW.stock_id, NEW.inflow_id, NEW.outflow_id)); END;

CREATE TRIGGER history_flow_rule_update AFTER UPDATE ON flow_rule WHEN OLD.id IS NOT NEW.id OR OLD.stock_id IS NOT NEW.stock_id OR OLD.inflow_id IS NOT NEW.inflow_id OR OLD.outflow_id IS NOT NEW.outflow_id BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6891948152782075675, NEW.id, json_array(OLD.id, OLD.stock_id, OLD.inflow_id, OLD.outflow_id), json_array(NEW.id, NEW.stock_id, NEW.inflow_id, NEW.outflow_id)); END;

CREATE TABLE formation_change (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    reference_date TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    fte TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_formation_change PRIMARY KEY (id),
    CONSTRAINT uq_formation_change_area_id_reference_date_position UNIQUE (area_id, reference_date, position),
    CONSTRAINT fk_formation_change_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_formation_change_delete AFTER DELETE ON formation_change BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5450833302982331601, OLD.id, json_array(OLD.id, OLD.area_id, OLD.reference_date, OLD.position, OLD.text, OLD.fte, OLD.source), NULL); END;

CREATE TRIGGER history_formation_change_insert AFTER INSERT ON formation_change BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5450833302982331601, NEW.id, NULL, json_array(NEW.id, NEW.area_id, NEW.reference_date, NEW.position, NEW.text, NEW.fte, NEW.source)); END;

CREATE TRIGGER history_formation_change_update AFTER UPDATE ON formation_change WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.reference_date IS NOT NEW.reference_date OR OLD.position IS NOT NEW.position OR OLD.text IS NOT NEW.text OR OLD.fte IS NOT NEW.fte OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5450833302982331601, NEW.id, json_array(OLD.id, OLD.area_id, OLD.reference_date, OLD.position, OLD.text, OLD.fte, OLD.source), json_array(NEW.id, NEW.area_id, NEW.reference_date, NEW.position, NEW.text, NEW.fte, NEW.source)); END;

CREATE TABLE formation_row (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    reference_date TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    operational TEXT NOT NULL,
    trainees TEXT NOT NULL,
    non_operational TEXT NOT NULL,
    total TEXT NOT NULL,
    is_total INTEGER NOT NULL,
    rounded INTEGER NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_formation_row PRIMARY KEY (id),
    CONSTRAINT uq_formation_row_area_id_reference_date_position UNIQUE (area_id, reference_date, position),
    CONSTRAINT fk_formation_row_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_formation_row_delete AFTER DELETE ON formation_row BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8690140365526688385, OLD.id, json_array(OLD.id, OLD.area_id, OLD.reference_date, OLD.position, OLD.name, OLD.operational, OLD.trainees, OLD.non_operational, OLD.total, OLD.is_total, OLD.rounded, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_formation_row_insert AFTER INSERT ON formation_row BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8690140365526688385, NEW.id, NULL, json_array(NEW.id, NEW.area_id, NEW.reference_date, NEW.position, NEW.name, NEW.operational, NEW.trainees, NEW.non_operational, NEW.total, NEW.is_total, NEW.rounded, NEW.note, NEW.source)); END;

CREATE TRIGGER history_formation_row_update AFTER UPDATE ON formation_row WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.reference_date IS NOT NEW.reference_date OR OLD.position IS NOT NEW.position OR OLD.name IS NOT NEW.name OR OLD.operational IS NOT NEW.operational OR OLD.trainees IS NOT NEW.trainees OR OLD.non_operational IS NOT NEW.non_operational OR OLD.total IS NOT NEW.total OR OLD.is_total IS NOT NEW.is_total OR OLD.rounded IS NOT NEW.rounded OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8690140365526688385, NEW.id, json_array(OLD.id, OLD.area_id, OLD.reference_date, OLD.position, OLD.name, OLD.operational, OLD.trainees, OLD.non_operational, OLD.total, OLD.is_total, OLD.rounded, OLD.note, OLD.source), json_array(NEW.id, NEW.area_id, NEW.reference_date, NEW.position, NEW.name, NEW.operational, NEW.trainees, NEW.non_operational, NEW.total, NEW.is_total, NEW.rounded, NEW.note, NEW.source)); END;

CREATE TABLE indexation (
    id INTEGER NOT NULL,
    scheme_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    payer TEXT NOT NULL,
    certainty TEXT NOT NULL,
    hundredths INTEGER NOT NULL,
    decided_on TEXT,
    source TEXT NOT NULL,
    CONSTRAINT pk_indexation PRIMARY KEY (id),
    CONSTRAINT ck_indexation_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_indexation_payer CHECK (payer = '' OR payer = 'municipality' OR payer = 'police' OR payer = 'prosecution' OR payer = 'province' OR payer = 'ministry' OR payer = 'other'),
    CONSTRAINT ck_indexation_certainty CHECK (certainty = 'estimated' OR certainty = 'final'),
    CONSTRAINT ck_indexation_hundredths CHECK (hundredths BETWEEN -10000 AND 100000),
    CONSTRAINT uq_indexation_scheme_id_period_payer_certainty UNIQUE (scheme_id, period, payer, certainty),
    CONSTRAINT fk_indexation_scheme_id FOREIGN KEY(scheme_id) REFERENCES contribution_scheme (id)
)
 STRICT;

CREATE TRIGGER history_indexation_delete AFTER DELETE ON indexation BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6122523979584771524, OLD.id, json_array(OLD.id, OLD.scheme_id, OLD.period, OLD.payer, OLD.certainty, OLD.hundredths, OLD.decided_on, OLD.source), NULL); END;

CREATE TRIGGER history_indexation_insert AFTER INSERT ON indexation BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6122523979584771524, NEW.id, NULL, json_array(NEW.id, NEW.scheme_id, NEW.period, NEW.payer, NEW.certainty, NEW.hundredths, NEW.decided_on, NEW.source)); END;

CREATE TRIGGER history_indexation_update AFTER UPDATE ON indexation WHEN OLD.id IS NOT NEW.id OR OLD.scheme_id IS NOT NEW.scheme_id OR OLD.period IS NOT NEW.period OR OLD.payer IS NOT NEW.payer OR OLD.certainty IS NOT NEW.certainty OR OLD.hundredths IS NOT NEW.hundredths OR OLD.decided_on IS NOT NEW.decided_on OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6122523979584771524, NEW.id, json_array(OLD.id, OLD.scheme_id, OLD.period, OLD.payer, OLD.certainty, OLD.hundredths, OLD.decided_on, OLD.source), json_array(NEW.id, NEW.scheme_id, NEW.period, NEW.payer, NEW.certainty, NEW.hundredths, NEW.decided_on, NEW.source)); END;

CREATE TABLE indicator (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    theme TEXT NOT NULL,
    definition TEXT NOT NULL,
    formula TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_text TEXT NOT NULL,
    good TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    aggregation TEXT NOT NULL,
    level TEXT NOT NULL,
    source TEXT NOT NULL,
    owner TEXT NOT NULL,
    first_period TEXT NOT NULL,
    last_period TEXT NOT NULL,
    ended_because TEXT NOT NULL,
    note TEXT NOT NULL,
    components TEXT NOT NULL,
    answers TEXT NOT NULL,
    parent_id INTEGER,
    weight_id INTEGER,
    numerator_id INTEGER,
    denominator_id INTEGER,
    beside_id INTEGER,
    measure_id INTEGER,
    rate_id INTEGER,
    persons INTEGER NOT NULL,
    own INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_indicator PRIMARY KEY (id),
    CONSTRAINT ck_indicator_unit CHECK (unit IN ('count', 'percent', 'euro', 'fte', 'ratio', 'points')),
    CONSTRAINT ck_indicator_good CHECK (good IN ('up', 'down', 'none')),
    CONSTRAINT ck_indicator_level CHECK (level IN ('region', 'country')),
    CONSTRAINT ck_indicator_decimals CHECK (decimals BETWEEN 0 AND 6),
    CONSTRAINT ck_indicator_aggregation CHECK (aggregation = 'sum' OR aggregation = 'weighted' OR aggregation = 'none'),
    CONSTRAINT ck_indicator_about CHECK (measure_id IS NULL OR rate_id IS NULL),
    CONSTRAINT ck_indicator_parts CHECK ((numerator_id IS NULL) = (denominator_id IS NULL)),
    CONSTRAINT uq_indicator_code UNIQUE (code),
    CONSTRAINT fk_indicator_parent_id FOREIGN KEY(parent_id) REFERENCES indicator (id),
    CONSTRAINT fk_indicator_weight_id FOREIGN KEY(weight_id) REFERENCES indicator (id),
    CONSTRAINT fk_indicator_numerator_id FOREIGN KEY(numerator_id) REFERENCES indicator (id),
    CONSTRAINT fk_indicator_denominator_id FOREIGN KEY(denominator_id) REFERENCES indicator (id),
    CONSTRAINT fk_indicator_beside_id FOREIGN KEY(beside_id) REFERENCES indicator (id),
    CONSTRAINT fk_indicator_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id),
    CONSTRAINT fk_indicator_rate_id FOREIGN KEY(rate_id) REFERENCES rate (id)
)
 STRICT;

CREATE UNIQUE INDEX uq_indicator_measure_id ON indicator (measure_id);

CREATE UNIQUE INDEX uq_indicator_rate_id ON indicator (rate_id);

CREATE TRIGGER history_indicator_delete AFTER DELETE ON indicator BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8253280099323155130, OLD.id, json_array(OLD.id, OLD.code, OLD.name, OLD.theme, OLD.definition, OLD.formula, OLD.unit, OLD.unit_text, OLD.good, OLD.decimals, OLD.aggregation, OLD.level, OLD.source, OLD.owner, OLD.first_period, OLD.last_period, OLD.ended_because, OLD.note, OLD.components, OLD.answers, OLD.parent_id, OLD.weight_id, OLD.numerator_id, OLD.denominator_id, OLD.beside_id, OLD.measure_id, OLD.rate_id, OLD.persons, OLD.own, OLD.position), NULL); END;

CREATE TRIGGER history_indicator_insert AFTER INSERT ON indicator BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8253280099323155130, NEW.id, NULL, json_array(NEW.id, NEW.code, NEW.name, NEW.theme, NEW.definition, NEW.formula, NEW.unit, NEW.unit_text, NEW.good, NEW.decimals, NEW.aggregation, NEW.level, NEW.source, NEW.owner, NEW.first_period, NEW.last_period, NEW.ended_because, NEW.note, NEW.components, NEW.answers, NEW.parent_id, NEW.weight_id, NEW.numerator_id, NEW.denominator_id, NEW.beside_id, NEW.measure_id, NEW.rate_id, NEW.persons, NEW.own, NEW.position)); END;

CREATE TRIGGER history_indicator_update AFTER UPDATE ON indicator WHEN OLD.id IS NOT NEW.id OR OLD.code IS NOT NEW.code OR OLD.name IS NOT NEW.name OR OLD.theme IS NOT NEW.theme OR OLD.definition IS NOT NEW.definition OR OLD.formula IS NOT NEW.formula OR OLD.unit IS NOT NEW.unit OR OLD.unit_text IS NOT NEW.unit_text OR OLD.good IS NOT NEW.good OR OLD.decimals IS NOT NEW.decimals OR OLD.aggregation IS NOT NEW.aggregation OR OLD.level IS NOT NEW.level OR OLD.source IS NOT NEW.source OR OLD.owner IS NOT NEW.owner OR OLD.first_period IS NOT NEW.first_period OR OLD.last_period IS NOT NEW.last_period OR OLD.ended_because IS NOT NEW.ended_because OR OLD.note IS NOT NEW.note OR OLD.components IS NOT NEW.components OR OLD.answers IS NOT NEW.answers OR OLD.parent_id IS NOT NEW.parent_id OR OLD.weight_id IS NOT NEW.weight_id OR OLD.numerator_id IS NOT NEW.numerator_id OR OLD.denominator_id IS NOT NEW.denominator_id OR OLD.beside_id IS NOT NEW.beside_id OR OLD.measure_id IS NOT NEW.measure_id OR OLD.rate_id IS NOT NEW.rate_id OR OLD.persons IS NOT NEW.persons OR OLD.own IS NOT NEW.own OR OLD.position IS NOT NEW.position BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8253280099323155130, NEW.id, json_array(OLD.id, OLD.code, OLD.name, OLD.theme, OLD.definition, OLD.formula, OLD.unit, OLD.unit_text, OLD.good, OLD.decimals, OLD.aggregation, OLD.level, OLD.source, OLD.owner, OLD.first_period, OLD.last_period, OLD.ended_because, OLD.note, OLD.components, OLD.answers, OLD.parent_id, OLD.weight_id, OLD.numerator_id, OLD.denominator_id, OLD.beside_id, OLD.measure_id, OLD.rate_id, OLD.persons, OLD.own, OLD.position), json_array(NEW.id, NEW.code, NEW.name, NEW.theme, NEW.definition, NEW.formula, NEW.unit, NEW.unit_text, NEW.good, NEW.decimals, NEW.aggregation, NEW.level, NEW.source, NEW.owner, NEW.first_period, NEW.last_period, NEW.ended_because, NEW.note, NEW.components, NEW.answers, NEW.parent_id, NEW.weight_id, NEW.numerator_id, NEW.denominator_id, NEW.beside_id, NEW.measure_id, NEW.rate_id, NEW.persons, NEW.own, NEW.position)); END;

CREATE TABLE layout_decision (
    id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT NOT NULL,
    change_set_id INTEGER NOT NULL,
    CONSTRAINT pk_layout_decision PRIMARY KEY (id),
    CONSTRAINT uq_layout_decision_profile_id_kind_text UNIQUE (profile_id, kind, text),
    CONSTRAINT fk_layout_decision_profile_id FOREIGN KEY(profile_id) REFERENCES layout_profile (id),
    CONSTRAINT fk_layout_decision_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_set (id)
)
 STRICT;

CREATE TRIGGER history_layout_decision_delete AFTER DELETE ON layout_decision BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5099604838072641589, OLD.id, json_array(OLD.id, OLD.profile_id, OLD.kind, OLD.text, OLD.answer, OLD.change_set_id), NULL); END;

CREATE TRIGGER history_layout_decision_insert AFTER INSERT ON layout_decision BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5099604838072641589, NEW.id, NULL, json_array(NEW.id, NEW.profile_id, NEW.kind, NEW.text, NEW.answer, NEW.change_set_id)); END;

CREATE TRIGGER history_layout_decision_update AFTER UPDATE ON layout_decision WHEN OLD.id IS NOT NEW.id OR OLD.profile_id IS NOT NEW.profile_id OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.answer IS NOT NEW.answer OR OLD.change_set_id IS NOT NEW.change_set_id BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5099604838072641589, NEW.id, json_array(OLD.id, OLD.profile_id, OLD.kind, OLD.text, OLD.answer, OLD.change_set_id), json_array(NEW.id, NEW.profile_id, NEW.kind, NEW.text, NEW.answer, NEW.change_set_id)); END;

CREATE TABLE layout_profile (
    id INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    sender_id INTEGER,
    dataset TEXT NOT NULL,
    name TEXT NOT NULL,
    headings TEXT NOT NULL,
    last_used TEXT NOT NULL,
    CONSTRAINT pk_layout_profile PRIMARY KEY (id),
    CONSTRAINT ck_layout_profile_fingerprint CHECK (fingerprint <> ''),
    CONSTRAINT uq_layout_profile_fingerprint_sender_id UNIQUE (fingerprint, sender_id),
    CONSTRAINT fk_layout_profile_sender_id FOREIGN KEY(sender_id) REFERENCES area (id)
)
 STRICT;

CREATE INDEX ix_layout_profile_sender_id ON layout_profile (sender_id);

CREATE TRIGGER history_layout_profile_delete AFTER DELETE ON layout_profile BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7895614642226238305, OLD.id, json_array(OLD.id, OLD.fingerprint, OLD.sender_id, OLD.dataset, OLD.name, OLD.headings, OLD.last_used), NULL); END;

CREATE TRIGGER history_layout_profile_insert AFTER INSERT ON layout_profile BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7895614642226238305, NEW.id, NULL, json_array(NEW.id, NEW.fingerprint, NEW.sender_id, NEW.dataset, NEW.name, NEW.headings, NEW.last_used)); END;

CREATE TRIGGER history_layout_profile_update AFTER UPDATE ON layout_profile WHEN OLD.id IS NOT NEW.id OR OLD.fingerprint IS NOT NEW.fingerprint OR OLD.sender_id IS NOT NEW.sender_id OR OLD.dataset IS NOT NEW.dataset OR OLD.name IS NOT NEW.name OR OLD.headings IS NOT NEW.headings OR OLD.last_used IS NOT NEW.last_used BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7895614642226238305, NEW.id, json_array(OLD.id, OLD.fingerprint, OLD.sender_id, OLD.dataset, OLD.name, OLD.headings, OLD.last_used), json_array(NEW.id, NEW.fingerprint, NEW.sender_id, NEW.dataset, NEW.name, NEW.headings, NEW.last_used)); END;

CREATE TABLE ledger_mapping (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    side TEXT NOT NULL,
    series TEXT NOT NULL,
    label TEXT NOT NULL,
    ignored TEXT NOT NULL,
    CONSTRAINT pk_ledger_mapping PRIMARY KEY (id),
    CONSTRAINT ck_ledger_mapping_side CHECK (side = 'income' OR side = 'expense' OR side = ''),
    CONSTRAINT ck_ledger_mapping_ignored CHECK ((ignored <> '') = (series = '')),
    CONSTRAINT uq_ledger_mapping_body_id_account UNIQUE (body_id, account),
    CONSTRAINT fk_ledger_mapping_body_id FOREIGN KEY(body_id) REFERENCES budget_body (id)
)
 STRICT;

CREATE TRIGGER history_ledger_mapping_delete AFTER DELETE ON ledger_mapping BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6047169469760450252, OLD.id, json_array(OLD.id, OLD.body_id, OLD.account, OLD.account_name, OLD.side, OLD.series, OLD.label, OLD.ignored), NULL); END;

CREATE TRIGGER history_ledger_mapping_insert AFTER INSERT ON ledger_mapping BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6047169469760450252, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.account, NEW.account_name, NEW.side, NEW.series, NEW.label, NEW.ignored)); END;

CREATE TRIGGER history_ledger_mapping_update AFTER UPDATE ON ledger_mapping WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.account IS NOT NEW.account OR OLD.account_name IS NOT NEW.account_name OR OLD.side IS NOT NEW.side OR OLD.series IS NOT NEW.series OR OLD.label IS NOT NEW.label OR OLD.ignored IS NOT NEW.ignored BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6047169469760450252, NEW.id, json_array(OLD.id, OLD.body_id, OLD.account, OLD.account_name, OLD.side, OLD.series, OLD.label, OLD.ignored), json_array(NEW.id, NEW.body_id, NEW.account, NEW.account_name, NEW.side, NEW.series, NEW.label, NEW.ignored)); END;

CREATE TABLE locked_period (
    id INTEGER NOT NULL,
    lock_id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    CONSTRAINT pk_locked_period PRIMARY KEY (id),
    CONSTRAINT ck_locked_period_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT uq_locked_period_lock_id_period UNIQUE (lock_id, period),
    CONSTRAINT fk_locked_period_lock_id FOREIGN KEY(lock_id) REFERENCES period_lock (id),
    CONSTRAINT fk_locked_period_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
)
 STRICT;

CREATE INDEX ix_locked_period_period_dataset_id ON locked_period (period, dataset_id);

CREATE TRIGGER history_locked_period_delete AFTER DELETE ON locked_period BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8910343009028329549, OLD.id, json_array(OLD.id, OLD.lock_id, OLD.dataset_id, OLD.period), NULL); END;

CREATE TRIGGER history_locked_period_insert AFTER INSERT ON locked_period BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8910343009028329549, NEW.id, NULL, json_array(NEW.id, NEW.lock_id, NEW.dataset_id, NEW.period)); END;

CREATE TRIGGER history_locked_period_update AFTER UPDATE ON locked_period WHEN OLD.id IS NOT NEW.id OR OLD.lock_id IS NOT NEW.lock_id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.period IS NOT NEW.period BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8910343009028329549, NEW.id, json_array(OLD.id, OLD.lock_id, OLD.dataset_id, OLD.period), json_array(NEW.id, NEW.lock_id, NEW.dataset_id, NEW.period)); END;

CREATE TABLE measure (
    id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    nature TEXT NOT NULL,
    good TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    multi_response INTEGER NOT NULL,
    aliases TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_measure PRIMARY KEY (id),
    CONSTRAINT ck_measure_unit CHECK (unit IN ('count', 'percent', 'euro', 'fte', 'ratio')),
    CONSTRAINT ck_measure_nature CHECK (nature IN ('flow', 'stock')),
    CONSTRAINT ck_measure_good CHECK (good IN ('up', 'down', 'none')),
    CONSTRAINT ck_measure_decimals CHECK (decimals BETWEEN 0 AND 6),
    CONSTRAINT fk_measure_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id),
    CONSTRAINT uq_measure_code UNIQUE (code)
)
 STRICT;

CREATE TRIGGER figure_year_nature AFTER UPDATE ON measure WHEN OLD.nature <> NEW.nature BEGIN INSERT INTO stale_year SELECT DISTINCT measure_id, year FROM figure_year kept WHERE measure_id = NEW.id AND NOT EXISTS (SELECT 1 FROM stale_year s WHERE s.measure_id = NEW.id AND s.year = kept.year); END;

CREATE TRIGGER history_measure_delete AFTER DELETE ON measure BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7847082138208291772, OLD.id, json_array(OLD.id, OLD.dataset_id, OLD.code, OLD.name, OLD.unit, OLD.nature, OLD.good, OLD.decimals, OLD.persons, OLD.multi_response, OLD.aliases, OLD.position), NULL); END;

CREATE TRIGGER history_measure_insert AFTER INSERT ON measure BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7847082138208291772, NEW.id, NULL, json_array(NEW.id, NEW.dataset_id, NEW.code, NEW.name, NEW.unit, NEW.nature, NEW.good, NEW.decimals, NEW.persons, NEW.multi_response, NEW.aliases, NEW.position)); END;

CREATE TRIGGER history_measure_update AFTER UPDATE ON measure WHEN OLD.id IS NOT NEW.id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.code IS NOT NEW.code OR OLD.name IS NOT NEW.name OR OLD.unit IS NOT NEW.unit OR OLD.nature IS NOT NEW.nature OR OLD.good IS NOT NEW.good OR OLD.decimals IS NOT NEW.decimals OR OLD.persons IS NOT NEW.persons OR OLD.multi_response IS NOT NEW.multi_response OR OLD.aliases IS NOT NEW.aliases OR OLD.position IS NOT NEW.position BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7847082138208291772, NEW.id, json_array(OLD.id, OLD.dataset_id, OLD.code, OLD.name, OLD.unit, OLD.nature, OLD.good, OLD.decimals, OLD.persons, OLD.multi_response, OLD.aliases, OLD.position), json_array(NEW.id, NEW.dataset_id, NEW.code, NEW.name, NEW.unit, NEW.nature, NEW.good, NEW.decimals, NEW.persons, NEW.multi_response, NEW.aliases, NEW.position)); END;

CREATE TABLE membership (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    post_id INTEGER,
    role TEXT NOT NULL,
    extra_role TEXT NOT NULL,
    role_text TEXT NOT NULL,
    position_id INTEGER,
    area_id INTEGER,
    organisation_id INTEGER,
    liaison_to_id INTEGER,
    portfolio TEXT NOT NULL,
    place INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    term_until TEXT,
    reason_left TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (id),
    CONSTRAINT ck_membership_role CHECK (role = 'member' OR role = 'chair' OR role = 'secretary' OR role = 'programme_manager' OR role = 'lead' OR role = 'adviser' OR role = 'figurehead' OR role = 'deputy' OR role = 'liaison'),
    CONSTRAINT ck_membership_extra_role CHECK (extra_role = '' OR extra_role = 'member' OR extra_role = 'chair' OR extra_role = 'secretary' OR extra_role = 'programme_manager' OR extra_role = 'lead' OR extra_role = 'adviser' OR extra_role = 'figurehead' OR extra_role = 'deputy' OR extra_role = 'liaison'),
    CONSTRAINT ck_membership_reason CHECK (reason_left = '' OR reason_left = 'departure' OR reason_left = 'function_end' OR reason_left = 'term_end' OR reason_left = 'replaced' OR reason_left = 'retirement' OR reason_left = 'death' OR reason_left = 'seat_abolished' OR reason_left = 'body_end' OR reason_left = 'changed' OR reason_left = 'other'),
    CONSTRAINT ck_membership_left CHECK (reason_left = '' OR valid_to IS NOT NULL),
    CONSTRAINT ck_membership_liaison CHECK (liaison_to_id IS NULL OR role = 'liaison'),
    CONSTRAINT ck_membership_seated CHECK (post_id IS NULL OR (role <> 'deputy' AND role <> 'liaison')),
    CONSTRAINT ck_membership_order CHECK (valid_from <= valid_to || '~'),
    CONSTRAINT ck_membership_valid_from_form CHECK (valid_from LIKE '____' OR valid_from LIKE '____-__' OR valid_from LIKE '____-__-__'),
    CONSTRAINT ck_membership_valid_to_form CHECK (valid_to LIKE '____' OR valid_to LIKE '____-__' OR valid_to LIKE '____-__-__'),
    CONSTRAINT ck_membership_term_until_form CHECK (term_until LIKE '____' OR term_until LIKE '____-__' OR term_until LIKE '____-__-__'),
    CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_membership_body_id FOREIGN KEY(body_id) REFERENCES body (id),
    CONSTRAINT fk_membership_post_id FOREIGN KEY(post_id) REFERENCES post (id),
    CONSTRAINT fk_membership_position_id FOREIGN KEY(position_id) REFERENCES position (id),
    CONSTRAINT fk_membership_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT fk_membership_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_membership_liaison_to_id FOREIGN KEY(liaison_to_id) REFERENCES body (id)
)
 STRICT;

CREATE INDEX ix_membership_body_id ON membership (body_id);

CREATE INDEX ix_membership_person_id ON membership (person_id);

CREATE INDEX ix_membership_post_id ON membership (post_id);

CREATE TRIGGER history_membership_delete AFTER DELETE ON membership BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4937453192184692472, OLD.id, json_array(OLD.id, OLD.person_id, OLD.body_id, OLD.post_id, OLD.role, OLD.extra_role, OLD.role_text, OLD.position_id, OLD.area_id, OLD.organisation_id, OLD.liaison_to_id, OLD.portfolio, OLD.place, OLD.valid_from, OLD.valid_to, OLD.term_until, OLD.reason_left, OLD.reason_text, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_membership_insert AFTER INSERT ON membership BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4937453192184692472, NEW.id, NULL, json_array(NEW.id, NEW.person_id, NEW.body_id, NEW.post_id, NEW.role, NEW.extra_role, NEW.role_text, NEW.position_id, NEW.area_id, NEW.organisation_id, NEW.liaison_to_id, NEW.portfolio, NEW.place, NEW.valid_from, NEW.valid_to, NEW.term_until, NEW.reason_left, NEW.reason_text, NEW.note, NEW.source)); END;

CREATE TRIGGER history_membership_update AFTER UPDATE ON membership WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.body_id IS NOT NEW.body_id OR OLD.post_id IS NOT NEW.post_id OR OLD.role IS NOT NEW.role OR OLD.extra_role IS NOT NEW.extra_role OR OLD.role_text IS NOT NEW.role_text OR OLD.position_id IS NOT NEW.position_id OR OLD.area_id IS NOT NEW.area_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.liaison_to_id IS NOT NEW.liaison_to_id OR OLD.portfolio IS NOT NEW.portfolio OR OLD.place IS NOT NEW.place OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.term_until IS NOT NEW.term_until OR OLD.reason_left IS NOT NEW.reason_left OR OLD.reason_text IS NOT NEW.reason_text OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4937453192184692472, NEW.id, json_array(OLD.id, OLD.person_id, OLD.body_id, OLD.post_id, OLD.role, OLD.extra_role, OLD.role_text, OLD.position_id, OLD.area_id, OLD.organisation_id, OLD.liaison_to_id, OLD.portfolio, OLD.place, OLD.valid_from, OLD.valid_to, OLD.term_until, OLD.reason_left, OLD.reason_text, OLD.note, OLD.source), json_array(NEW.id, NEW.person_id, NEW.body_id, NEW.post_id, NEW.role, NEW.extra_role, NEW.role_text, NEW.position_id, NEW.area_id, NEW.organisation_id, NEW.liaison_to_id, NEW.portfolio, NEW.place, NEW.valid_from, NEW.valid_to, NEW.term_until, NEW.reason_left, NEW.reason_text, NEW.note, NEW.source)); END;

CREATE TRIGGER membership_body_insert BEFORE INSERT ON membership WHEN NEW.post_id IS NOT NULL AND (SELECT body_id FROM post WHERE id = NEW.post_id) <> NEW.body_id BEGIN SELECT RAISE(ABORT, 'seat of another body'); END;

CREATE TRIGGER membership_body_update BEFORE UPDATE ON membership WHEN NEW.post_id IS NOT NULL AND (SELECT body_id FROM post WHERE id = NEW.post_id) <> NEW.body_id BEGIN SELECT RAISE(ABORT, 'seat of another body'); END;

CREATE TRIGGER membership_seat_insert BEFORE INSERT ON membership WHEN NEW.post_id IS NOT NULL AND EXISTS (SELECT 1 FROM membership other WHERE other.post_id = NEW.post_id AND other.id <> NEW.id AND ifnull(other.valid_from, '') <= ifnull(NEW.valid_to || '~', '9999~') AND ifnull(NEW.valid_from, '') <= ifnull(other.valid_to || '~', '9999~')) BEGIN SELECT RAISE(ABORT, 'seat taken'); END;

CREATE TRIGGER membership_seat_update BEFORE UPDATE ON membership WHEN NEW.post_id IS NOT NULL AND EXISTS (SELECT 1 FROM membership other WHERE other.post_id = NEW.post_id AND other.id <> NEW.id AND ifnull(other.valid_from, '') <= ifnull(NEW.valid_to || '~', '9999~') AND ifnull(NEW.valid_from, '') <= ifnull(other.valid_to || '~', '9999~')) BEGIN SELECT RAISE(ABORT, 'seat taken'); END;

CREATE TABLE observation (
    id INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    value INTEGER,
    status TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    partial_until TEXT,
    note TEXT NOT NULL,
    delivery_id INTEGER,
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    raw TEXT NOT NULL,
    row_label TEXT NOT NULL,
    column_label TEXT NOT NULL,
    rule TEXT NOT NULL,
    preferred INTEGER NOT NULL,
    CONSTRAINT pk_observation PRIMARY KEY (id),
    CONSTRAINT ck_observation_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_observation_status CHECK (status = 'value' OR status = 'missing' OR status = 'not_applicable' OR status = 'confidential'),
    CONSTRAINT ck_observation_value CHECK ((status = 'value') = (value IS NOT NULL)),
    CONSTRAINT ck_observation_qualifier CHECK (qualifier = '' OR qualifier = 'provisional' OR qualifier = 'circa' OR qualifier = 'more_than' OR qualifier = 'at_least' OR qualifier = 'nearly'),
    CONSTRAINT ck_observation_preferred CHECK (preferred = 1 OR preferred = 0),
    CONSTRAINT fk_observation_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id),
    CONSTRAINT fk_observation_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT fk_observation_delivery_id FOREIGN KEY(delivery_id) REFERENCES delivery (id)
)
 STRICT;

CREATE INDEX ix_observation_delivery_id ON observation (delivery_id);

CREATE UNIQUE INDEX uq_observation_preferred ON observation (measure_id, period, area_id) WHERE preferred = 1;

CREATE TRIGGER figure_year_delete_old AFTER DELETE ON observation WHEN OLD.preferred = 1 AND NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = OLD.measure_id AND year = substr(OLD.period, 1, 4)) BEGIN INSERT INTO stale_year VALUES (OLD.measure_id, substr(OLD.period, 1, 4)); END;

CREATE TRIGGER figure_year_insert_new AFTER INSERT ON observation WHEN NEW.preferred = 1 AND NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = NEW.measure_id AND year = substr(NEW.period, 1, 4)) BEGIN INSERT INTO stale_year VALUES (NEW.measure_id, substr(NEW.period, 1, 4)); END;

CREATE TRIGGER figure_year_update_new AFTER UPDATE ON observation WHEN (OLD.measure_id IS NOT NEW.measure_id OR OLD.area_id IS NOT NEW.area_id OR OLD.period IS NOT NEW.period OR OLD.value IS NOT NEW.value OR OLD.status IS NOT NEW.status OR OLD.qualifier IS NOT NEW.qualifier OR OLD.partial_until IS NOT NEW.partial_until OR OLD.preferred IS NOT NEW.preferred) AND NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = NEW.measure_id AND year = substr(NEW.period, 1, 4)) BEGIN INSERT INTO stale_year VALUES (NEW.measure_id, substr(NEW.period, 1, 4)); END;

CREATE TRIGGER figure_year_update_old AFTER UPDATE ON observation WHEN (OLD.measure_id IS NOT NEW.measure_id OR OLD.area_id IS NOT NEW.area_id OR OLD.period IS NOT NEW.period OR OLD.value IS NOT NEW.value OR OLD.status IS NOT NEW.status OR OLD.qualifier IS NOT NEW.qualifier OR OLD.partial_until IS NOT NEW.partial_until OR OLD.preferred IS NOT NEW.preferred) AND NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = OLD.measure_id AND year = substr(OLD.period, 1, 4)) BEGIN INSERT INTO stale_year VALUES (OLD.measure_id, substr(OLD.period, 1, 4)); END;

CREATE TRIGGER history_observation_delete AFTER DELETE ON observation BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8180683039666224627, OLD.id, json_array(OLD.id, OLD.measure_id, OLD.area_id, OLD.period, OLD.value, OLD.status, OLD.qualifier, OLD.partial_until, OLD.note, OLD.delivery_id, OLD.sheet, OLD.cell, OLD.raw, OLD.row_label, OLD.column_label, OLD.rule, OLD.preferred), NULL); END;

CREATE TRIGGER history_observation_insert AFTER INSERT ON observation BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8180683039666224627, NEW.id, NULL, json_array(NEW.id, NEW.measure_id, NEW.area_id, NEW.period, NEW.value, NEW.status, NEW.qualifier, NEW.partial_until, NEW.note, NEW.delivery_id, NEW.sheet, NEW.cell, NEW.raw, NEW.row_label, NEW.column_label, NEW.rule, NEW.preferred)); END;

CREATE TRIGGER history_observation_update AFTER UPDATE ON observation WHEN OLD.id IS NOT NEW.id OR OLD.measure_id IS NOT NEW.measure_id OR OLD.area_id IS NOT NEW.area_id OR OLD.period IS NOT NEW.period OR OLD.value IS NOT NEW.value OR OLD.status IS NOT NEW.status OR OLD.qualifier IS NOT NEW.qualifier OR OLD.partial_until IS NOT NEW.partial_until OR OLD.note IS NOT NEW.note OR OLD.delivery_id IS NOT NEW.delivery_id OR OLD.sheet IS NOT NEW.sheet OR OLD.cell IS NOT NEW.cell OR OLD.raw IS NOT NEW.raw OR OLD.row_label IS NOT NEW.row_label OR OLD.column_label IS NOT NEW.column_label OR OLD.rule IS NOT NEW.rule OR OLD.preferred IS NOT NEW.preferred BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8180683039666224627, NEW.id, json_array(OLD.id, OLD.measure_id, OLD.area_id, OLD.period, OLD.value, OLD.status, OLD.qualifier, OLD.partial_until, OLD.note, OLD.delivery_id, OLD.sheet, OLD.cell, OLD.raw, OLD.row_label, OLD.column_label, OLD.rule, OLD.preferred), json_array(NEW.id, NEW.measure_id, NEW.area_id, NEW.period, NEW.value, NEW.status, NEW.qualifier, NEW.partial_until, NEW.note, NEW.delivery_id, NEW.sheet, NEW.cell, NEW.raw, NEW.row_label, NEW.column_label, NEW.rule, NEW.preferred)); END;

CREATE TRIGGER observation_count_insert BEFORE INSERT ON observation WHEN NEW.value NOT BETWEEN 0 AND 10000000 AND (SELECT unit FROM measure WHERE id = NEW.measure_id) = 'count' BEGIN SELECT RAISE(ABORT, 'count out of range'); END;

CREATE TRIGGER observation_count_update BEFORE UPDATE ON observation WHEN NEW.value NOT BETWEEN 0 AND 10000000 AND (SELECT unit FROM measure WHERE id = NEW.measure_id) = 'count' BEGIN SELECT RAISE(ABORT, 'count out of range'); END;

CREATE TRIGGER observation_locked_delete BEFORE DELETE ON observation WHEN EXISTS (SELECT 1 FROM locked_period WHERE period = OLD.period AND dataset_id = (SELECT dataset_id FROM measure WHERE id = OLD.measure_id)) BEGIN SELECT RAISE(ABORT, 'period locked'); END;

CREATE TRIGGER observation_locked_insert BEFORE INSERT ON observation WHEN EXISTS (SELECT 1 FROM locked_period WHERE period = NEW.period AND dataset_id = (SELECT dataset_id FROM measure WHERE id = NEW.measure_id)) BEGIN SELECT RAISE(ABORT, 'period locked'); END;

CREATE TRIGGER observation_locked_update BEFORE UPDATE ON observation WHEN EXISTS (SELECT 1 FROM locked_period WHERE period = OLD.period AND dataset_id = (SELECT dataset_id FROM measure WHERE id = OLD.measure_id)) OR EXISTS (SELECT 1 FROM locked_period WHERE period = NEW.period AND dataset_id = (SELECT dataset_id FROM measure WHERE id = NEW.measure_id)) BEGIN SELECT RAISE(ABORT, 'period locked'); END;

CREATE TABLE open_change (
    id INTEGER NOT NULL,
    CONSTRAINT pk_open_change PRIMARY KEY (id),
    CONSTRAINT fk_open_change_id FOREIGN KEY(id) REFERENCES change_set (id)
)
 STRICT;

CREATE TABLE organisation (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short TEXT NOT NULL,
    kind TEXT NOT NULL,
    area_id INTEGER,
    parent_id INTEGER,
    source TEXT NOT NULL,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT ck_organisation_kind CHECK (kind = 'prosecution' OR kind = 'police' OR kind = 'bureau' OR kind = 'municipality' OR kind = 'riec' OR kind = 'ministry' OR kind = 'tax' OR kind = 'knowledge' OR kind = 'province' OR kind = 'partner'),
    CONSTRAINT uq_organisation_code UNIQUE (code),
    CONSTRAINT fk_organisation_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT fk_organisation_parent_id FOREIGN KEY(parent_id) REFERENCES organisation (id)
)
 STRICT;

CREATE TRIGGER history_organisation_delete AFTER DELETE ON organisation BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8048956646672576834, OLD.id, json_array(OLD.id, OLD.code, OLD.name, OLD.short, OLD.kind, OLD.area_id, OLD.parent_id, OLD.source), NULL); END;

CREATE TRIGGER history_organisation_insert AFTER INSERT ON organisation BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8048956646672576834, NEW.id, NULL, json_array(NEW.id, NEW.code, NEW.name, NEW.short, NEW.kind, NEW.area_id, NEW.parent_id, NEW.source)); END;

CREATE TRIGGER history_organisation_update AFTER UPDATE ON organisation WHEN OLD.id IS NOT NEW.id OR OLD.code IS NOT NEW.code OR OLD.name IS NOT NEW.name OR OLD.short IS NOT NEW.short OR OLD.kind IS NOT NEW.kind OR OLD.area_id IS NOT NEW.area_id OR OLD.parent_id IS NOT NEW.parent_id OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8048956646672576834, NEW.id, json_array(OLD.id, OLD.code, OLD.name, OLD.short, OLD.kind, OLD.area_id, OLD.parent_id, OLD.source), json_array(NEW.id, NEW.code, NEW.name, NEW.short, NEW.kind, NEW.area_id, NEW.parent_id, NEW.source)); END;

CREATE TABLE part_rule (
    id INTEGER NOT NULL,
    part_id INTEGER NOT NULL,
    whole_id INTEGER NOT NULL,
    CONSTRAINT pk_part_rule PRIMARY KEY (id),
    CONSTRAINT uq_part_rule_part_id_whole_id UNIQUE (part_id, whole_id),
    CONSTRAINT fk_part_rule_part_id FOREIGN KEY(part_id) REFERENCES measure (id),
    CONSTRAINT fk_part_rule_whole_id FOREIGN KEY(whole_id) REFERENCES measure (id)
)
 STRICT;

CREATE TRIGGER history_part_rule_delete AFTER DELETE ON part_rule BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5407324545653696708, OLD.id, json_array(OLD.id, OLD.part_id, OLD.whole_id), NULL); END;

CREATE TRIGGER history_part_rule_insert AFTER INSERT ON part_rule BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5407324545653696708, NEW.id, NULL, json_array(NEW.id, NEW.part_id, NEW.whole_id)); END;

CREATE TRIGGER history_part_rule_update AFTER UPDATE ON part_rule WHEN OLD.id IS NOT NEW.id OR OLD.part_id IS NOT NEW.part_id OR OLD.whole_id IS NOT NEW.whole_id BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5407324545653696708, NEW.id, json_array(OLD.id, OLD.part_id, OLD.whole_id), json_array(NEW.id, NEW.part_id, NEW.whole_id)); END;

CREATE TABLE period_lock (
    id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    fixed_at TEXT NOT NULL,
    change_set_id INTEGER NOT NULL,
    missing TEXT NOT NULL,
    reopened_at TEXT,
    reason TEXT NOT NULL,
    CONSTRAINT pk_period_lock PRIMARY KEY (id),
    CONSTRAINT ck_period_lock_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_period_lock_reason CHECK ((reopened_at IS NULL) = (reason = '')),
    CONSTRAINT fk_period_lock_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id),
    CONSTRAINT fk_period_lock_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_set (id)
)
 STRICT;

CREATE UNIQUE INDEX uq_period_lock_standing ON period_lock (dataset_id, period) WHERE reopened_at IS NULL;

CREATE TRIGGER history_period_lock_delete AFTER DELETE ON period_lock BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4659832610425480034, OLD.id, json_array(OLD.id, OLD.dataset_id, OLD.period, OLD.fixed_at, OLD.change_set_id, OLD.missing, OLD.reopened_at, OLD.reason), NULL); END;

CREATE TRIGGER history_period_lock_insert AFTER INSERT ON period_lock BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4659832610425480034, NEW.id, NULL, json_array(NEW.id, NEW.dataset_id, NEW.period, NEW.fixed_at, NEW.change_set_id, NEW.missing, NEW.reopened_at, NEW.reason)); END;

CREATE TRIGGER history_period_lock_update AFTER UPDATE ON period_lock WHEN OLD.id IS NOT NEW.id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.period IS NOT NEW.period OR OLD.fixed_at IS NOT NEW.fixed_at OR OLD.change_set_id IS NOT NEW.change_set_id OR OLD.missing IS NOT NEW.missing OR OLD.reopened_at IS NOT NEW.reopened_at OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4659832610425480034, NEW.id, json_array(OLD.id, OLD.dataset_id, OLD.period, OLD.fixed_at, OLD.change_set_id, OLD.missing, OLD.reopened_at, OLD.reason), json_array(NEW.id, NEW.dataset_id, NEW.period, NEW.fixed_at, NEW.change_set_id, NEW.missing, NEW.reopened_at, NEW.reason)); END;

CREATE TABLE person (
    id INTEGER NOT NULL,
    salutation TEXT NOT NULL,
    source TEXT NOT NULL,
    erased_on TEXT,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_salutation CHECK (salutation IN ('', 'dhr', 'mevr'))
)
 STRICT;

CREATE TRIGGER history_person_delete AFTER DELETE ON person BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4764578740604701887, OLD.id, json_array(OLD.id, OLD.salutation, OLD.source, OLD.erased_on), NULL); END;

CREATE TRIGGER history_person_insert AFTER INSERT ON person BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4764578740604701887, NEW.id, NULL, json_array(NEW.id, NEW.salutation, NEW.source, NEW.erased_on)); END;

CREATE TRIGGER history_person_update AFTER UPDATE ON person WHEN OLD.id IS NOT NEW.id OR OLD.salutation IS NOT NEW.salutation OR OLD.source IS NOT NEW.source OR OLD.erased_on IS NOT NEW.erased_on BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4764578740604701887, NEW.id, json_array(OLD.id, OLD.salutation, OLD.source, OLD.erased_on), json_array(NEW.id, NEW.salutation, NEW.source, NEW.erased_on)); END;

CREATE TABLE person_alias (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT pk_person_alias PRIMARY KEY (id),
    CONSTRAINT fk_person_alias_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT uq_person_alias_key UNIQUE ("key")
)
 STRICT;

CREATE INDEX ix_person_alias_person_id ON person_alias (person_id);

CREATE TRIGGER history_person_alias_delete AFTER DELETE ON person_alias BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7316140768196040651, OLD.id, json_array(OLD.id, OLD.person_id, OLD.key), NULL); END;

CREATE TRIGGER history_person_alias_insert AFTER INSERT ON person_alias BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7316140768196040651, NEW.id, NULL, json_array(NEW.id, NEW.person_id, NEW.key)); END;

CREATE TRIGGER history_person_alias_update AFTER UPDATE ON person_alias WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.key IS NOT NEW.key BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7316140768196040651, NEW.id, json_array(OLD.id, OLD.person_id, OLD.key), json_array(NEW.id, NEW.person_id, NEW.key)); END;

CREATE TABLE person_name (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    family_name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    given_name TEXT NOT NULL,
    initials TEXT NOT NULL,
    title TEXT NOT NULL,
    valid_from TEXT,
    source TEXT NOT NULL,
    CONSTRAINT pk_person_name PRIMARY KEY (id),
    CONSTRAINT ck_person_name_valid_from_form CHECK (valid_from LIKE '____' OR valid_from LIKE '____-__' OR valid_from LIKE '____-__-__'),
    CONSTRAINT uq_person_name_person_id_valid_from UNIQUE (person_id, valid_from),
    CONSTRAINT fk_person_name_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;

CREATE UNIQUE INDEX uq_person_name_first ON person_name (person_id) WHERE valid_from IS NULL;

CREATE TRIGGER history_person_name_delete AFTER DELETE ON person_name BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5810851098288684902, OLD.id, json_array(OLD.id, OLD.person_id, OLD.family_name, OLD.prefix, OLD.given_name, OLD.initials, OLD.title, OLD.valid_from, OLD.source), NULL); END;

CREATE TRIGGER history_person_name_insert AFTER INSERT ON person_name BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5810851098288684902, NEW.id, NULL, json_array(NEW.id, NEW.person_id, NEW.family_name, NEW.prefix, NEW.given_name, NEW.initials, NEW.title, NEW.valid_from, NEW.source)); END;

CREATE TRIGGER history_person_name_update AFTER UPDATE ON person_name WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.family_name IS NOT NEW.family_name OR OLD.prefix IS NOT NEW.prefix OR OLD.given_name IS NOT NEW.given_name OR OLD.initials IS NOT NEW.initials OR OLD.title IS NOT NEW.title OR OLD.valid_from IS NOT NEW.valid_from OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5810851098288684902, NEW.id, json_array(OLD.id, OLD.person_id, OLD.family_name, OLD.prefix, OLD.given_name, OLD.initials, OLD.title, OLD.valid_from, OLD.source), json_array(NEW.id, NEW.person_id, NEW.family_name, NEW.prefix, NEW.given_name, NEW.initials, NEW.title, NEW.valid_from, NEW.source)); END;

CREATE TABLE population (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    reference_date TEXT NOT NULL,
    value INTEGER NOT NULL,
    qualifier TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_population PRIMARY KEY (id),
    CONSTRAINT ck_population_value CHECK (value >= 0),
    CONSTRAINT uq_population_area_id_reference_date UNIQUE (area_id, reference_date),
    CONSTRAINT fk_population_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_population_delete AFTER DELETE ON population BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4898859190889658114, OLD.id, json_array(OLD.id, OLD.area_id, OLD.reference_date, OLD.value, OLD.qualifier, OLD.source), NULL); END;

CREATE TRIGGER history_population_insert AFTER INSERT ON population BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4898859190889658114, NEW.id, NULL, json_array(NEW.id, NEW.area_id, NEW.reference_date, NEW.value, NEW.qualifier, NEW.source)); END;

CREATE TRIGGER history_population_update AFTER UPDATE ON population WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.reference_date IS NOT NEW.reference_date OR OLD.value IS NOT NEW.value OR OLD.qualifier IS NOT NEW.qualifier OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 4898859190889658114, NEW.id, json_array(OLD.id, OLD.area_id, OLD.reference_date, OLD.value, OLD.qualifier, OLD.source), json_array(NEW.id, NEW.area_id, NEW.reference_date, NEW.value, NEW.qualifier, NEW.source)); END;

CREATE TABLE position (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    organisation_id INTEGER,
    title TEXT NOT NULL,
    before_name INTEGER NOT NULL,
    acting INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    source TEXT NOT NULL,
    CONSTRAINT pk_position PRIMARY KEY (id),
    CONSTRAINT ck_position_order CHECK (valid_from <= valid_to || '~'),
    CONSTRAINT ck_position_valid_from_form CHECK (valid_from LIKE '____' OR valid_from LIKE '____-__' OR valid_from LIKE '____-__-__'),
    CONSTRAINT ck_position_valid_to_form CHECK (valid_to LIKE '____' OR valid_to LIKE '____-__' OR valid_to LIKE '____-__-__'),
    CONSTRAINT fk_position_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_position_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)
 STRICT;

CREATE INDEX ix_position_person_id ON position (person_id);

CREATE TRIGGER history_position_delete AFTER DELETE ON position BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6982514207654869879, OLD.id, json_array(OLD.id, OLD.person_id, OLD.organisation_id, OLD.title, OLD.before_name, OLD.acting, OLD.valid_from, OLD.valid_to, OLD.source), NULL); END;

CREATE TRIGGER history_position_insert AFTER INSERT ON position BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6982514207654869879, NEW.id, NULL, json_array(NEW.id, NEW.person_id, NEW.organisation_id, NEW.title, NEW.before_name, NEW.acting, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TRIGGER history_position_update AFTER UPDATE ON position WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.title IS NOT NEW.title OR OLD.before_name IS NOT NEW.before_name OR OLD.acting IS NOT NEW.acting OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6982514207654869879, NEW.id, json_array(OLD.id, OLD.person_id, OLD.organisation_id, OLD.title, OLD.before_name, OLD.acting, OLD.valid_from, OLD.valid_to, OLD.source), json_array(NEW.id, NEW.person_id, NEW.organisation_id, NEW.title, NEW.before_name, NEW.acting, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TABLE post (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    function TEXT NOT NULL,
    area_id INTEGER,
    organisation_id INTEGER,
    ex_officio INTEGER NOT NULL,
    place INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    source TEXT NOT NULL,
    CONSTRAINT pk_post PRIMARY KEY (id),
    CONSTRAINT ck_post_role CHECK (role = 'adviser' OR role = 'chair' OR role = 'figurehead' OR role = 'lead' OR role = 'member' OR role = 'programme_manager' OR role = 'secretary'),
    CONSTRAINT ck_post_order CHECK (valid_from <= valid_to || '~'),
    CONSTRAINT ck_post_valid_from_form CHECK (valid_from LIKE '____' OR valid_from LIKE '____-__' OR valid_from LIKE '____-__-__'),
    CONSTRAINT ck_post_valid_to_form CHECK (valid_to LIKE '____' OR valid_to LIKE '____-__' OR valid_to LIKE '____-__-__'),
    CONSTRAINT fk_post_body_id FOREIGN KEY(body_id) REFERENCES body (id),
    CONSTRAINT fk_post_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT fk_post_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
)
 STRICT;

CREATE INDEX ix_post_body_id ON post (body_id);

CREATE TRIGGER history_post_delete AFTER DELETE ON post BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8253036142553646368, OLD.id, json_array(OLD.id, OLD.body_id, OLD.role, OLD.function, OLD.area_id, OLD.organisation_id, OLD.ex_officio, OLD.place, OLD.valid_from, OLD.valid_to, OLD.source), NULL); END;

CREATE TRIGGER history_post_insert AFTER INSERT ON post BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8253036142553646368, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.role, NEW.function, NEW.area_id, NEW.organisation_id, NEW.ex_officio, NEW.place, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TRIGGER history_post_update AFTER UPDATE ON post WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.role IS NOT NEW.role OR OLD.function IS NOT NEW.function OR OLD.area_id IS NOT NEW.area_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.ex_officio IS NOT NEW.ex_officio OR OLD.place IS NOT NEW.place OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8253036142553646368, NEW.id, json_array(OLD.id, OLD.body_id, OLD.role, OLD.function, OLD.area_id, OLD.organisation_id, OLD.ex_officio, OLD.place, OLD.valid_from, OLD.valid_to, OLD.source), json_array(NEW.id, NEW.body_id, NEW.role, NEW.function, NEW.area_id, NEW.organisation_id, NEW.ex_officio, NEW.place, NEW.valid_from, NEW.valid_to, NEW.source)); END;

CREATE TABLE published_figure (
    id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    until_period TEXT NOT NULL,
    period_text TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    printed TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    partial_until TEXT,
    scale INTEGER NOT NULL,
    of_total TEXT NOT NULL,
    base_period TEXT NOT NULL,
    variant TEXT NOT NULL,
    note TEXT NOT NULL,
    quote TEXT NOT NULL,
    source TEXT NOT NULL,
    preferred INTEGER NOT NULL,
    CONSTRAINT pk_published_figure PRIMARY KEY (id),
    CONSTRAINT ck_published_figure_period CHECK (period = '' OR length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_published_figure_period_text CHECK (period <> '' OR period_text <> ''),
    CONSTRAINT ck_published_figure_kind CHECK (kind = 'actual' OR kind = 'baseline' OR kind = 'average' OR kind = 'change' OR kind = 'change_vs_previous' OR kind = 'change_abs' OR kind = 'late_result'),
    CONSTRAINT ck_published_figure_qualifier CHECK (qualifier = '' OR qualifier = 'provisional' OR qualifier = 'circa' OR qualifier = 'more_than' OR qualifier = 'at_least' OR qualifier = 'nearly'),
    CONSTRAINT ck_published_figure_scale CHECK (scale >= 1),
    CONSTRAINT fk_published_figure_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id),
    CONSTRAINT fk_published_figure_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE INDEX ix_published_figure_indicator_id_period ON published_figure (indicator_id, period);

CREATE TRIGGER history_published_figure_delete AFTER DELETE ON published_figure BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7814695175924211195, OLD.id, json_array(OLD.id, OLD.indicator_id, OLD.area_id, OLD.period, OLD.until_period, OLD.period_text, OLD.kind, OLD.value, OLD.printed, OLD.qualifier, OLD.partial_until, OLD.scale, OLD.of_total, OLD.base_period, OLD.variant, OLD.note, OLD.quote, OLD.source, OLD.preferred), NULL); END;

CREATE TRIGGER history_published_figure_insert AFTER INSERT ON published_figure BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7814695175924211195, NEW.id, NULL, json_array(NEW.id, NEW.indicator_id, NEW.area_id, NEW.period, NEW.until_period, NEW.period_text, NEW.kind, NEW.value, NEW.printed, NEW.qualifier, NEW.partial_until, NEW.scale, NEW.of_total, NEW.base_period, NEW.variant, NEW.note, NEW.quote, NEW.source, NEW.preferred)); END;

CREATE TRIGGER history_published_figure_update AFTER UPDATE ON published_figure WHEN OLD.id IS NOT NEW.id OR OLD.indicator_id IS NOT NEW.indicator_id OR OLD.area_id IS NOT NEW.area_id OR OLD.period IS NOT NEW.period OR OLD.until_period IS NOT NEW.until_period OR OLD.period_text IS NOT NEW.period_text OR OLD.kind IS NOT NEW.kind OR OLD.value IS NOT NEW.value OR OLD.printed IS NOT NEW.printed OR OLD.qualifier IS NOT NEW.qualifier OR OLD.partial_until IS NOT NEW.partial_until OR OLD.scale IS NOT NEW.scale OR OLD.of_total IS NOT NEW.of_total OR OLD.base_period IS NOT NEW.base_period OR OLD.variant IS NOT NEW.variant OR OLD.note IS NOT NEW.note OR OLD.quote IS NOT NEW.quote OR OLD.source IS NOT NEW.source OR OLD.preferred IS NOT NEW.preferred BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7814695175924211195, NEW.id, json_array(OLD.id, OLD.indicator_id, OLD.area_id, OLD.period, OLD.until_period, OLD.period_text, OLD.kind, OLD.value, OLD.printed, OLD.qualifier, OLD.partial_until, OLD.scale, OLD.of_total, OLD.base_period, OLD.variant, OLD.note, OLD.quote, OLD.source, OLD.preferred), json_array(NEW.id, NEW.indicator_id, NEW.area_id, NEW.period, NEW.until_period, NEW.period_text, NEW.kind, NEW.value, NEW.printed, NEW.qualifier, NEW.partial_until, NEW.scale, NEW.of_total, NEW.base_period, NEW.variant, NEW.note, NEW.quote, NEW.source, NEW.preferred)); END;

CREATE TABLE rate (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    numerator_id INTEGER NOT NULL,
    denominator_id INTEGER NOT NULL,
    unit TEXT NOT NULL,
    factor INTEGER NOT NULL,
    good TEXT NOT NULL,
    CONSTRAINT pk_rate PRIMARY KEY (id),
    CONSTRAINT ck_rate_parts CHECK (numerator_id <> denominator_id),
    CONSTRAINT uq_rate_code UNIQUE (code),
    CONSTRAINT fk_rate_numerator_id FOREIGN KEY(numerator_id) REFERENCES measure (id),
    CONSTRAINT fk_rate_denominator_id FOREIGN KEY(denominator_id) REFERENCES measure (id)
)
 STRICT;

CREATE TRIGGER history_rate_delete AFTER DELETE ON rate BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7374197889589423877, OLD.id, json_array(OLD.id, OLD.code, OLD.name, OLD.numerator_id, OLD.denominator_id, OLD.unit, OLD.factor, OLD.good), NULL); END;

CREATE TRIGGER history_rate_insert AFTER INSERT ON rate BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7374197889589423877, NEW.id, NULL, json_array(NEW.id, NEW.code, NEW.name, NEW.numerator_id, NEW.denominator_id, NEW.unit, NEW.factor, NEW.good)); END;

CREATE TRIGGER history_rate_update AFTER UPDATE ON rate WHEN OLD.id IS NOT NEW.id OR OLD.code IS NOT NEW.code OR OLD.name IS NOT NEW.name OR OLD.numerator_id IS NOT NEW.numerator_id OR OLD.denominator_id IS NOT NEW.denominator_id OR OLD.unit IS NOT NEW.unit OR OLD.factor IS NOT NEW.factor OR OLD.good IS NOT NEW.good BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7374197889589423877, NEW.id, json_array(OLD.id, OLD.code, OLD.name, OLD.numerator_id, OLD.denominator_id, OLD.unit, OLD.factor, OLD.good), json_array(NEW.id, NEW.code, NEW.name, NEW.numerator_id, NEW.denominator_id, NEW.unit, NEW.factor, NEW.good)); END;

CREATE TABLE receipt (
    id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    delivery_id INTEGER,
    received_on TEXT,
    reason TEXT NOT NULL,
    CONSTRAINT pk_receipt PRIMARY KEY (id),
    CONSTRAINT ck_receipt_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_receipt_day CHECK ((delivery_id IS NULL) = (received_on IS NOT NULL)),
    CONSTRAINT ck_receipt_reason CHECK ((delivery_id IS NULL) = (reason <> '')),
    CONSTRAINT uq_receipt_dataset_id_area_id_period_delivery_id UNIQUE (dataset_id, area_id, period, delivery_id),
    CONSTRAINT fk_receipt_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id),
    CONSTRAINT fk_receipt_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE INDEX ix_receipt_delivery_id ON receipt (delivery_id);

CREATE UNIQUE INDEX uq_receipt_said ON receipt (dataset_id, area_id, period) WHERE delivery_id IS NULL;

CREATE TRIGGER history_receipt_delete AFTER DELETE ON receipt BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5389273557085214281, OLD.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.period, OLD.delivery_id, OLD.received_on, OLD.reason), NULL); END;

CREATE TRIGGER history_receipt_insert AFTER INSERT ON receipt BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5389273557085214281, NEW.id, NULL, json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.period, NEW.delivery_id, NEW.received_on, NEW.reason)); END;

CREATE TRIGGER history_receipt_update AFTER UPDATE ON receipt WHEN OLD.id IS NOT NEW.id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.area_id IS NOT NEW.area_id OR OLD.period IS NOT NEW.period OR OLD.delivery_id IS NOT NEW.delivery_id OR OLD.received_on IS NOT NEW.received_on OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5389273557085214281, NEW.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.period, OLD.delivery_id, OLD.received_on, OLD.reason), json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.period, NEW.delivery_id, NEW.received_on, NEW.reason)); END;

CREATE TABLE reminder (
    id INTEGER NOT NULL,
    round_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    sent_at TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    CONSTRAINT pk_reminder PRIMARY KEY (id),
    CONSTRAINT fk_reminder_round_id FOREIGN KEY(round_id) REFERENCES collection_round (id),
    CONSTRAINT fk_reminder_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE INDEX ix_reminder_round_id ON reminder (round_id);

CREATE TRIGGER history_reminder_delete AFTER DELETE ON reminder BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7965469181484446188, OLD.id, json_array(OLD.id, OLD.round_id, OLD.area_id, OLD.sent_at, OLD.sent_by), NULL); END;

CREATE TRIGGER history_reminder_insert AFTER INSERT ON reminder BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7965469181484446188, NEW.id, NULL, json_array(NEW.id, NEW.round_id, NEW.area_id, NEW.sent_at, NEW.sent_by)); END;

CREATE TRIGGER history_reminder_update AFTER UPDATE ON reminder WHEN OLD.id IS NOT NEW.id OR OLD.round_id IS NOT NEW.round_id OR OLD.area_id IS NOT NEW.area_id OR OLD.sent_at IS NOT NEW.sent_at OR OLD.sent_by IS NOT NEW.sent_by BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7965469181484446188, NEW.id, json_array(OLD.id, OLD.round_id, OLD.area_id, OLD.sent_at, OLD.sent_by), json_array(NEW.id, NEW.round_id, NEW.area_id, NEW.sent_at, NEW.sent_by)); END;

CREATE TABLE reserve (
    id INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    opening_cents INTEGER,
    opening_year INTEGER NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_reserve PRIMARY KEY (id),
    CONSTRAINT ck_reserve_opening_cents CHECK (opening_cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT uq_reserve_body_id_name UNIQUE (body_id, name),
    CONSTRAINT fk_reserve_body_id FOREIGN KEY(body_id) REFERENCES budget_body (id)
)
 STRICT;

CREATE TRIGGER history_reserve_delete AFTER DELETE ON reserve BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5866595794079950449, OLD.id, json_array(OLD.id, OLD.body_id, OLD.name, OLD.purpose, OLD.opening_cents, OLD.opening_year, OLD.source), NULL); END;

CREATE TRIGGER history_reserve_insert AFTER INSERT ON reserve BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5866595794079950449, NEW.id, NULL, json_array(NEW.id, NEW.body_id, NEW.name, NEW.purpose, NEW.opening_cents, NEW.opening_year, NEW.source)); END;

CREATE TRIGGER history_reserve_update AFTER UPDATE ON reserve WHEN OLD.id IS NOT NEW.id OR OLD.body_id IS NOT NEW.body_id OR OLD.name IS NOT NEW.name OR OLD.purpose IS NOT NEW.purpose OR OLD.opening_cents IS NOT NEW.opening_cents OR OLD.opening_year IS NOT NEW.opening_year OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5866595794079950449, NEW.id, json_array(OLD.id, OLD.body_id, OLD.name, OLD.purpose, OLD.opening_cents, OLD.opening_year, OLD.source), json_array(NEW.id, NEW.body_id, NEW.name, NEW.purpose, NEW.opening_cents, NEW.opening_year, NEW.source)); END;

CREATE TABLE reserve_movement (
    id INTEGER NOT NULL,
    reserve_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    cents INTEGER NOT NULL,
    certainty TEXT NOT NULL,
    estimated_cents INTEGER,
    budget_id INTEGER,
    line_id INTEGER,
    description TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    cancelled TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_reserve_movement PRIMARY KEY (id),
    CONSTRAINT ck_reserve_movement_kind CHECK (kind = 'addition' OR kind = 'withdrawal'),
    CONSTRAINT ck_reserve_movement_certainty CHECK (certainty = 'estimated' OR certainty = 'final'),
    CONSTRAINT ck_reserve_movement_cents CHECK (cents BETWEEN 0 AND 10000000000000),
    CONSTRAINT fk_reserve_movement_reserve_id FOREIGN KEY(reserve_id) REFERENCES reserve (id),
    CONSTRAINT fk_reserve_movement_budget_id FOREIGN KEY(budget_id) REFERENCES budget (id),
    CONSTRAINT fk_reserve_movement_line_id FOREIGN KEY(line_id) REFERENCES budget_line (id)
)
 STRICT;

CREATE INDEX ix_reserve_movement_budget_id ON reserve_movement (budget_id);

CREATE INDEX ix_reserve_movement_reserve_id ON reserve_movement (reserve_id);

CREATE TRIGGER history_reserve_movement_delete AFTER DELETE ON reserve_movement BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6891632773139942090, OLD.id, json_array(OLD.id, OLD.reserve_id, OLD.year, OLD.kind, OLD.cents, OLD.certainty, OLD.estimated_cents, OLD.budget_id, OLD.line_id, OLD.description, OLD.override_reason, OLD.cancelled, OLD.source), NULL); END;

CREATE TRIGGER history_reserve_movement_insert AFTER INSERT ON reserve_movement BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6891632773139942090, NEW.id, NULL, json_array(NEW.id, NEW.reserve_id, NEW.year, NEW.kind, NEW.cents, NEW.certainty, NEW.estimated_cents, NEW.budget_id, NEW.line_id, NEW.description, NEW.override_reason, NEW.cancelled, NEW.source)); END;

CREATE TRIGGER history_reserve_movement_update AFTER UPDATE ON reserve_movement WHEN OLD.id IS NOT NEW.id OR OLD.reserve_id IS NOT NEW.reserve_id OR OLD.year IS NOT NEW.year OR OLD.kind IS NOT NEW.kind OR OLD.cents IS NOT NEW.cents OR OLD.certainty IS NOT NEW.certainty OR OLD.estimated_cents IS NOT NEW.estimated_cents OR OLD.budget_id IS NOT NEW.budget_id OR OLD.line_id IS NOT NEW.line_id OR OLD.description IS NOT NEW.description OR OLD.override_reason IS NOT NEW.override_reason OR OLD.cancelled IS NOT NEW.cancelled OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6891632773139942090, NEW.id, json_array(OLD.id, OLD.reserve_id, OLD.year, OLD.kind, OLD.cents, OLD.certainty, OLD.estimated_cents, OLD.budget_id, OLD.line_id, OLD.description, OLD.override_reason, OLD.cancelled, OLD.source), json_array(NEW.id, NEW.reserve_id, NEW.year, NEW.kind, NEW.cents, NEW.certainty, NEW.estimated_cents, NEW.budget_id, NEW.line_id, NEW.description, NEW.override_reason, NEW.cancelled, NEW.source)); END;

CREATE TRIGGER reserve_movement_fixed_delete BEFORE DELETE ON reserve_movement WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER reserve_movement_fixed_insert BEFORE INSERT ON reserve_movement WHEN (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER reserve_movement_fixed_update BEFORE UPDATE ON reserve_movement WHEN (SELECT status FROM budget WHERE id = OLD.budget_id) = 'fixed' OR (SELECT status FROM budget WHERE id = NEW.budget_id) = 'fixed' BEGIN SELECT RAISE(ABORT, 'budget fixed'); END;

CREATE TRIGGER reserve_movement_line_insert BEFORE INSERT ON reserve_movement WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TRIGGER reserve_movement_line_update BEFORE UPDATE ON reserve_movement WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id BEGIN SELECT RAISE(ABORT, 'line of another budget'); END;

CREATE TABLE return_sheet (
    id INTEGER NOT NULL,
    dataset_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    token TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_return_sheet PRIMARY KEY (id),
    CONSTRAINT ck_return_sheet_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT fk_return_sheet_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id),
    CONSTRAINT fk_return_sheet_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT uq_return_sheet_token UNIQUE (token)
)
 STRICT;

CREATE INDEX ix_return_sheet_dataset_id_area_id_period ON return_sheet (dataset_id, area_id, period);

CREATE TRIGGER history_return_sheet_delete AFTER DELETE ON return_sheet BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7903348514012608077, OLD.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.period, OLD.token, OLD.made_at), NULL); END;

CREATE TRIGGER history_return_sheet_insert AFTER INSERT ON return_sheet BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7903348514012608077, NEW.id, NULL, json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.period, NEW.token, NEW.made_at)); END;

CREATE TRIGGER history_return_sheet_update AFTER UPDATE ON return_sheet WHEN OLD.id IS NOT NEW.id OR OLD.dataset_id IS NOT NEW.dataset_id OR OLD.area_id IS NOT NEW.area_id OR OLD.period IS NOT NEW.period OR OLD.token IS NOT NEW.token OR OLD.made_at IS NOT NEW.made_at BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7903348514012608077, NEW.id, json_array(OLD.id, OLD.dataset_id, OLD.area_id, OLD.period, OLD.token, OLD.made_at), json_array(NEW.id, NEW.dataset_id, NEW.area_id, NEW.period, NEW.token, NEW.made_at)); END;

CREATE TABLE row_change (
    id INTEGER NOT NULL,
    change_set_id INTEGER NOT NULL,
    layout_id INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_row_change PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_row_change_row_id ON row_change (row_id);

CREATE TABLE row_layout (
    id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    columns TEXT NOT NULL,
    CONSTRAINT pk_row_layout PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE scheme_participant (
    id INTEGER NOT NULL,
    scheme_id INTEGER NOT NULL,
    area_id INTEGER,
    name TEXT NOT NULL,
    payer TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    part INTEGER,
    base_cents INTEGER,
    mirrors INTEGER NOT NULL,
    place INTEGER NOT NULL,
    CONSTRAINT pk_scheme_participant PRIMARY KEY (id),
    CONSTRAINT ck_scheme_participant_payer CHECK (payer = 'municipality' OR payer = 'police' OR payer = 'prosecution' OR payer = 'province' OR payer = 'ministry' OR payer = 'other'),
    CONSTRAINT ck_scheme_participant_who CHECK ((area_id IS NULL) = (name <> '')),
    CONSTRAINT ck_scheme_participant_order CHECK (valid_from <= valid_to),
    CONSTRAINT ck_scheme_participant_part CHECK (part >= 0),
    CONSTRAINT ck_scheme_participant_base_cents CHECK (base_cents BETWEEN -10000000000000 AND 10000000000000),
    CONSTRAINT uq_scheme_participant_scheme_id_area_id_name_valid_from UNIQUE (scheme_id, area_id, name, valid_from),
    CONSTRAINT fk_scheme_participant_scheme_id FOREIGN KEY(scheme_id) REFERENCES contribution_scheme (id),
    CONSTRAINT fk_scheme_participant_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_scheme_participant_delete AFTER DELETE ON scheme_participant BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7403993982574607744, OLD.id, json_array(OLD.id, OLD.scheme_id, OLD.area_id, OLD.name, OLD.payer, OLD.valid_from, OLD.valid_to, OLD.part, OLD.base_cents, OLD.mirrors, OLD.place), NULL); END;

CREATE TRIGGER history_scheme_participant_insert AFTER INSERT ON scheme_participant BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7403993982574607744, NEW.id, NULL, json_array(NEW.id, NEW.scheme_id, NEW.area_id, NEW.name, NEW.payer, NEW.valid_from, NEW.valid_to, NEW.part, NEW.base_cents, NEW.mirrors, NEW.place)); END;

CREATE TRIGGER history_scheme_participant_update AFTER UPDATE ON scheme_participant WHEN OLD.id IS NOT NEW.id OR OLD.scheme_id IS NOT NEW.scheme_id OR OLD.area_id IS NOT NEW.area_id OR OLD.name IS NOT NEW.name OR OLD.payer IS NOT NEW.payer OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.part IS NOT NEW.part OR OLD.base_cents IS NOT NEW.base_cents OR OLD.mirrors IS NOT NEW.mirrors OR OLD.place IS NOT NEW.place BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7403993982574607744, NEW.id, json_array(OLD.id, OLD.scheme_id, OLD.area_id, OLD.name, OLD.payer, OLD.valid_from, OLD.valid_to, OLD.part, OLD.base_cents, OLD.mirrors, OLD.place), json_array(NEW.id, NEW.scheme_id, NEW.area_id, NEW.name, NEW.payer, NEW.valid_from, NEW.valid_to, NEW.part, NEW.base_cents, NEW.mirrors, NEW.place)); END;

CREATE TABLE scheme_term (
    id INTEGER NOT NULL,
    scheme_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    reference_date TEXT NOT NULL,
    rate_millionths INTEGER,
    total_cents INTEGER,
    stated_inhabitants INTEGER,
    line_id INTEGER,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_scheme_term PRIMARY KEY (id),
    CONSTRAINT ck_scheme_term_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_scheme_term_rate CHECK (rate_millionths BETWEEN 0 AND 1000000000000),
    CONSTRAINT ck_scheme_term_inhabitants CHECK (stated_inhabitants > 0),
    CONSTRAINT ck_scheme_term_total CHECK (total_cents BETWEEN 0 AND 10000000000000),
    CONSTRAINT uq_scheme_term_scheme_id_period UNIQUE (scheme_id, period),
    CONSTRAINT fk_scheme_term_scheme_id FOREIGN KEY(scheme_id) REFERENCES contribution_scheme (id),
    CONSTRAINT fk_scheme_term_line_id FOREIGN KEY(line_id) REFERENCES budget_line (id)
)
 STRICT;

CREATE TRIGGER history_scheme_term_delete AFTER DELETE ON scheme_term BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6073822304999325913, OLD.id, json_array(OLD.id, OLD.scheme_id, OLD.period, OLD.reference_date, OLD.rate_millionths, OLD.total_cents, OLD.stated_inhabitants, OLD.line_id, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_scheme_term_insert AFTER INSERT ON scheme_term BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6073822304999325913, NEW.id, NULL, json_array(NEW.id, NEW.scheme_id, NEW.period, NEW.reference_date, NEW.rate_millionths, NEW.total_cents, NEW.stated_inhabitants, NEW.line_id, NEW.note, NEW.source)); END;

CREATE TRIGGER history_scheme_term_update AFTER UPDATE ON scheme_term WHEN OLD.id IS NOT NEW.id OR OLD.scheme_id IS NOT NEW.scheme_id OR OLD.period IS NOT NEW.period OR OLD.reference_date IS NOT NEW.reference_date OR OLD.rate_millionths IS NOT NEW.rate_millionths OR OLD.total_cents IS NOT NEW.total_cents OR OLD.stated_inhabitants IS NOT NEW.stated_inhabitants OR OLD.line_id IS NOT NEW.line_id OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6073822304999325913, NEW.id, json_array(OLD.id, OLD.scheme_id, OLD.period, OLD.reference_date, OLD.rate_millionths, OLD.total_cents, OLD.stated_inhabitants, OLD.line_id, OLD.note, OLD.source), json_array(NEW.id, NEW.scheme_id, NEW.period, NEW.reference_date, NEW.rate_millionths, NEW.total_cents, NEW.stated_inhabitants, NEW.line_id, NEW.note, NEW.source)); END;

CREATE TABLE series_break (
    id INTEGER NOT NULL,
    measure_id INTEGER,
    indicator_id INTEGER,
    area_id INTEGER,
    kind TEXT NOT NULL,
    from_period TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_series_break PRIMARY KEY (id),
    CONSTRAINT ck_series_break_period CHECK (length(from_period) = 7 AND substr(from_period, 5, 1) = '-' OR length(from_period) = 4),
    CONSTRAINT ck_series_break_kind CHECK (kind IN ('definition', 'restart')),
    CONSTRAINT ck_series_break_area CHECK ((kind = 'restart') = (area_id IS NOT NULL)),
    CONSTRAINT ck_series_break_subject CHECK ((measure_id IS NULL) <> (indicator_id IS NULL)),
    CONSTRAINT uq_series_break_measure_id_indicator_id_area_id_from_period UNIQUE (measure_id, indicator_id, area_id, from_period),
    CONSTRAINT fk_series_break_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id),
    CONSTRAINT fk_series_break_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id),
    CONSTRAINT fk_series_break_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_series_break_delete AFTER DELETE ON series_break BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6533906105484868832, OLD.id, json_array(OLD.id, OLD.measure_id, OLD.indicator_id, OLD.area_id, OLD.kind, OLD.from_period, OLD.reason, OLD.source), NULL); END;

CREATE TRIGGER history_series_break_insert AFTER INSERT ON series_break BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6533906105484868832, NEW.id, NULL, json_array(NEW.id, NEW.measure_id, NEW.indicator_id, NEW.area_id, NEW.kind, NEW.from_period, NEW.reason, NEW.source)); END;

CREATE TRIGGER history_series_break_update AFTER UPDATE ON series_break WHEN OLD.id IS NOT NEW.id OR OLD.measure_id IS NOT NEW.measure_id OR OLD.indicator_id IS NOT NEW.indicator_id OR OLD.area_id IS NOT NEW.area_id OR OLD.kind IS NOT NEW.kind OR OLD.from_period IS NOT NEW.from_period OR OLD.reason IS NOT NEW.reason OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6533906105484868832, NEW.id, json_array(OLD.id, OLD.measure_id, OLD.indicator_id, OLD.area_id, OLD.kind, OLD.from_period, OLD.reason, OLD.source), json_array(NEW.id, NEW.measure_id, NEW.indicator_id, NEW.area_id, NEW.kind, NEW.from_period, NEW.reason, NEW.source)); END;

CREATE TABLE source_file (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    CONSTRAINT pk_source_file PRIMARY KEY (id),
    CONSTRAINT ck_source_file_size CHECK (size >= 0),
    CONSTRAINT uq_source_file_sha256 UNIQUE (sha256)
)
 STRICT;

CREATE TRIGGER history_source_file_delete AFTER DELETE ON source_file BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5790942464253337806, OLD.id, json_array(OLD.id, OLD.name, OLD.sha256, OLD.size, OLD.received_at), NULL); END;

CREATE TRIGGER history_source_file_insert AFTER INSERT ON source_file BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5790942464253337806, NEW.id, NULL, json_array(NEW.id, NEW.name, NEW.sha256, NEW.size, NEW.received_at)); END;

CREATE TRIGGER history_source_file_update AFTER UPDATE ON source_file WHEN OLD.id IS NOT NEW.id OR OLD.name IS NOT NEW.name OR OLD.sha256 IS NOT NEW.sha256 OR OLD.size IS NOT NEW.size OR OLD.received_at IS NOT NEW.received_at BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5790942464253337806, NEW.id, json_array(OLD.id, OLD.name, OLD.sha256, OLD.size, OLD.received_at), json_array(NEW.id, NEW.name, NEW.sha256, NEW.size, NEW.received_at)); END;

CREATE TABLE stale_year (
    measure_id INTEGER NOT NULL,
    year TEXT NOT NULL,
    CONSTRAINT pk_stale_year PRIMARY KEY (measure_id, year)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE subject_access (
    id INTEGER NOT NULL,
    person_id INTEGER,
    contact_id INTEGER,
    given_on TEXT NOT NULL,
    CONSTRAINT pk_subject_access PRIMARY KEY (id),
    CONSTRAINT ck_subject_access_one CHECK ((person_id IS NULL) <> (contact_id IS NULL)),
    CONSTRAINT fk_subject_access_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;

CREATE TRIGGER history_subject_access_delete AFTER DELETE ON subject_access BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8977552783191105113, OLD.id, json_array(OLD.id, OLD.person_id, OLD.contact_id, OLD.given_on), NULL); END;

CREATE TRIGGER history_subject_access_insert AFTER INSERT ON subject_access BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8977552783191105113, NEW.id, NULL, json_array(NEW.id, NEW.person_id, NEW.contact_id, NEW.given_on)); END;

CREATE TRIGGER history_subject_access_update AFTER UPDATE ON subject_access WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.contact_id IS NOT NEW.contact_id OR OLD.given_on IS NOT NEW.given_on BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8977552783191105113, NEW.id, json_array(OLD.id, OLD.person_id, OLD.contact_id, OLD.given_on), json_array(NEW.id, NEW.person_id, NEW.contact_id, NEW.given_on)); END;

CREATE TABLE substitution (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    post_id INTEGER,
    body_id INTEGER,
    kind TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_substitution PRIMARY KEY (id),
    CONSTRAINT ck_substitution_kind CHECK (kind = 'standing' OR kind = 'acting' OR kind = 'once'),
    CONSTRAINT ck_substitution_one CHECK ((post_id IS NULL) <> (body_id IS NULL)),
    CONSTRAINT ck_substitution_once CHECK (kind <> 'once' OR (valid_from IS NOT NULL AND valid_to = valid_from)),
    CONSTRAINT ck_substitution_order CHECK (valid_from <= valid_to || '~'),
    CONSTRAINT ck_substitution_valid_from_form CHECK (valid_from LIKE '____' OR valid_from LIKE '____-__' OR valid_from LIKE '____-__-__'),
    CONSTRAINT ck_substitution_valid_to_form CHECK (valid_to LIKE '____' OR valid_to LIKE '____-__' OR valid_to LIKE '____-__-__'),
    CONSTRAINT fk_substitution_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_substitution_post_id FOREIGN KEY(post_id) REFERENCES post (id),
    CONSTRAINT fk_substitution_body_id FOREIGN KEY(body_id) REFERENCES body (id)
)
 STRICT;

CREATE INDEX ix_substitution_person_id ON substitution (person_id);

CREATE INDEX ix_substitution_post_id ON substitution (post_id);

CREATE TRIGGER history_substitution_delete AFTER DELETE ON substitution BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8864275969943716324, OLD.id, json_array(OLD.id, OLD.person_id, OLD.post_id, OLD.body_id, OLD.kind, OLD.valid_from, OLD.valid_to, OLD.note, OLD.source), NULL); END;

CREATE TRIGGER history_substitution_insert AFTER INSERT ON substitution BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8864275969943716324, NEW.id, NULL, json_array(NEW.id, NEW.person_id, NEW.post_id, NEW.body_id, NEW.kind, NEW.valid_from, NEW.valid_to, NEW.note, NEW.source)); END;

CREATE TRIGGER history_substitution_update AFTER UPDATE ON substitution WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.post_id IS NOT NEW.post_id OR OLD.body_id IS NOT NEW.body_id OR OLD.kind IS NOT NEW.kind OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to OR OLD.note IS NOT NEW.note OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8864275969943716324, NEW.id, json_array(OLD.id, OLD.person_id, OLD.post_id, OLD.body_id, OLD.kind, OLD.valid_from, OLD.valid_to, OLD.note, OLD.source), json_array(NEW.id, NEW.person_id, NEW.post_id, NEW.body_id, NEW.kind, NEW.valid_from, NEW.valid_to, NEW.note, NEW.source)); END;

CREATE TABLE target (
    id INTEGER NOT NULL,
    measure_id INTEGER,
    rate_id INTEGER,
    indicator_id INTEGER,
    area_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    variant TEXT NOT NULL,
    period TEXT NOT NULL,
    until_period TEXT NOT NULL,
    operator TEXT NOT NULL,
    value TEXT NOT NULL,
    upper TEXT NOT NULL,
    relative_to TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    effective_from TEXT,
    withdrawn INTEGER NOT NULL,
    stated_change TEXT NOT NULL,
    printed TEXT NOT NULL,
    decided_on TEXT,
    decision TEXT NOT NULL,
    quote TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_target PRIMARY KEY (id),
    CONSTRAINT ck_target_operator CHECK (operator IN ('le', 'lt', 'ge', 'gt', 'eq', 'between')),
    CONSTRAINT ck_target_upper CHECK ((operator = 'between') = (upper <> '')),
    CONSTRAINT ck_target_value CHECK (value <> '' OR relative_to <> '' OR withdrawn = 1),
    CONSTRAINT ck_target_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_target_kind CHECK (kind IN ('target', 'ambition')),
    CONSTRAINT ck_target_level CHECK (level IN ('regional', 'national', 'local')),
    CONSTRAINT ck_target_qualifier CHECK (qualifier = '' OR qualifier = 'provisional' OR qualifier = 'circa' OR qualifier = 'more_than' OR qualifier = 'at_least' OR qualifier = 'nearly'),
    CONSTRAINT ck_target_subject CHECK ((measure_id IS NOT NULL) + (rate_id IS NOT NULL) + (indicator_id IS NOT NULL) = 1),
    CONSTRAINT fk_target_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id),
    CONSTRAINT fk_target_rate_id FOREIGN KEY(rate_id) REFERENCES rate (id),
    CONSTRAINT fk_target_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id),
    CONSTRAINT fk_target_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_target_delete AFTER DELETE ON target BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6746063507466165583, OLD.id, json_array(OLD.id, OLD.measure_id, OLD.rate_id, OLD.indicator_id, OLD.area_id, OLD.kind, OLD.level, OLD.variant, OLD.period, OLD.until_period, OLD.operator, OLD.value, OLD.upper, OLD.relative_to, OLD.qualifier, OLD.effective_from, OLD.withdrawn, OLD.stated_change, OLD.printed, OLD.decided_on, OLD.decision, OLD.quote, OLD.source), NULL); END;

CREATE TRIGGER history_target_insert AFTER INSERT ON target BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6746063507466165583, NEW.id, NULL, json_array(NEW.id, NEW.measure_id, NEW.rate_id, NEW.indicator_id, NEW.area_id, NEW.kind, NEW.level, NEW.variant, NEW.period, NEW.until_period, NEW.operator, NEW.value, NEW.upper, NEW.relative_to, NEW.qualifier, NEW.effective_from, NEW.withdrawn, NEW.stated_change, NEW.printed, NEW.decided_on, NEW.decision, NEW.quote, NEW.source)); END;

CREATE TRIGGER history_target_update AFTER UPDATE ON target WHEN OLD.id IS NOT NEW.id OR OLD.measure_id IS NOT NEW.measure_id OR OLD.rate_id IS NOT NEW.rate_id OR OLD.indicator_id IS NOT NEW.indicator_id OR OLD.area_id IS NOT NEW.area_id OR OLD.kind IS NOT NEW.kind OR OLD.level IS NOT NEW.level OR OLD.variant IS NOT NEW.variant OR OLD.period IS NOT NEW.period OR OLD.until_period IS NOT NEW.until_period OR OLD.operator IS NOT NEW.operator OR OLD.value IS NOT NEW.value OR OLD.upper IS NOT NEW.upper OR OLD.relative_to IS NOT NEW.relative_to OR OLD.qualifier IS NOT NEW.qualifier OR OLD.effective_from IS NOT NEW.effective_from OR OLD.withdrawn IS NOT NEW.withdrawn OR OLD.stated_change IS NOT NEW.stated_change OR OLD.printed IS NOT NEW.printed OR OLD.decided_on IS NOT NEW.decided_on OR OLD.decision IS NOT NEW.decision OR OLD.quote IS NOT NEW.quote OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 6746063507466165583, NEW.id, json_array(OLD.id, OLD.measure_id, OLD.rate_id, OLD.indicator_id, OLD.area_id, OLD.kind, OLD.level, OLD.variant, OLD.period, OLD.until_period, OLD.operator, OLD.value, OLD.upper, OLD.relative_to, OLD.qualifier, OLD.effective_from, OLD.withdrawn, OLD.stated_change, OLD.printed, OLD.decided_on, OLD.decision, OLD.quote, OLD.source), json_array(NEW.id, NEW.measure_id, NEW.rate_id, NEW.indicator_id, NEW.area_id, NEW.kind, NEW.level, NEW.variant, NEW.period, NEW.until_period, NEW.operator, NEW.value, NEW.upper, NEW.relative_to, NEW.qualifier, NEW.effective_from, NEW.withdrawn, NEW.stated_change, NEW.printed, NEW.decided_on, NEW.decision, NEW.quote, NEW.source)); END;

CREATE TABLE unusual_value (
    id INTEGER NOT NULL,
    observation_id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    explanation TEXT NOT NULL,
    change_set_id INTEGER,
    CONSTRAINT pk_unusual_value PRIMARY KEY (id),
    CONSTRAINT uq_unusual_value_observation_id UNIQUE (observation_id),
    CONSTRAINT fk_unusual_value_observation_id FOREIGN KEY(observation_id) REFERENCES observation (id),
    CONSTRAINT fk_unusual_value_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_set (id)
)
 STRICT;

CREATE TRIGGER history_unusual_value_delete AFTER DELETE ON unusual_value BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5271677363611642185, OLD.id, json_array(OLD.id, OLD.observation_id, OLD.value, OLD.sentence, OLD.explanation, OLD.change_set_id), NULL); END;

CREATE TRIGGER history_unusual_value_insert AFTER INSERT ON unusual_value BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5271677363611642185, NEW.id, NULL, json_array(NEW.id, NEW.observation_id, NEW.value, NEW.sentence, NEW.explanation, NEW.change_set_id)); END;

CREATE TRIGGER history_unusual_value_update AFTER UPDATE ON unusual_value WHEN OLD.id IS NOT NEW.id OR OLD.observation_id IS NOT NEW.observation_id OR OLD.value IS NOT NEW.value OR OLD.sentence IS NOT NEW.sentence OR OLD.explanation IS NOT NEW.explanation OR OLD.change_set_id IS NOT NEW.change_set_id BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5271677363611642185, NEW.id, json_array(OLD.id, OLD.observation_id, OLD.value, OLD.sentence, OLD.explanation, OLD.change_set_id), json_array(NEW.id, NEW.observation_id, NEW.value, NEW.sentence, NEW.explanation, NEW.change_set_id)); END;
