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
    CONSTRAINT pk_area_change PRIMARY KEY (id),
    CONSTRAINT ck_area_change_kind CHECK (kind IN ('merge', 'split', 'rename', 'transfer')),
    CONSTRAINT uq_area_change_label_effective_date UNIQUE (label, effective_date)
)
 STRICT;

CREATE TRIGGER history_area_change_delete AFTER DELETE ON area_change BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5945585151835626662, OLD.id, json_array(OLD.id, OLD.kind, OLD.effective_date, OLD.label, OLD.note), NULL); END;

CREATE TRIGGER history_area_change_insert AFTER INSERT ON area_change BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5945585151835626662, NEW.id, NULL, json_array(NEW.id, NEW.kind, NEW.effective_date, NEW.label, NEW.note)); END;

CREATE TRIGGER history_area_change_update AFTER UPDATE ON area_change WHEN OLD.id IS NOT NEW.id OR OLD.kind IS NOT NEW.kind OR OLD.effective_date IS NOT NEW.effective_date OR OLD.label IS NOT NEW.label OR OLD.note IS NOT NEW.note BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 5945585151835626662, NEW.id, json_array(OLD.id, OLD.kind, OLD.effective_date, OLD.label, OLD.note), json_array(NEW.id, NEW.kind, NEW.effective_date, NEW.label, NEW.note)); END;

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

CREATE TRIGGER history_area_parent_delete AFTER DELETE ON area_parent BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7445355681206922682, OLD.id, json_array(OLD.id, OLD.child_id, OLD.parent_id, OLD.valid_from, OLD.valid_to), NULL); END;

CREATE TRIGGER history_area_parent_insert AFTER INSERT ON area_parent BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7445355681206922682, NEW.id, NULL, json_array(NEW.id, NEW.child_id, NEW.parent_id, NEW.valid_from, NEW.valid_to)); END;

CREATE TRIGGER history_area_parent_update AFTER UPDATE ON area_parent WHEN OLD.id IS NOT NEW.id OR OLD.child_id IS NOT NEW.child_id OR OLD.parent_id IS NOT NEW.parent_id OR OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 7445355681206922682, NEW.id, json_array(OLD.id, OLD.child_id, OLD.parent_id, OLD.valid_from, OLD.valid_to), json_array(NEW.id, NEW.child_id, NEW.parent_id, NEW.valid_from, NEW.valid_to)); END;

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
    CONSTRAINT ck_change_set_kind CHECK (kind IN ('reference', 'edit', 'import', 'undo', 'redo', 'migration', 'fixing', 'erasure')),
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

CREATE TABLE series_break (
    id INTEGER NOT NULL,
    measure_id INTEGER NOT NULL,
    from_period TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_series_break PRIMARY KEY (id),
    CONSTRAINT ck_series_break_period CHECK (length(from_period) = 7 AND substr(from_period, 5, 1) = '-' OR length(from_period) = 4),
    CONSTRAINT uq_series_break_measure_id_from_period UNIQUE (measure_id, from_period),
    CONSTRAINT fk_series_break_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id)
)
 STRICT;

CREATE TRIGGER history_series_break_delete AFTER DELETE ON series_break BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8819576538150958977, OLD.id, json_array(OLD.id, OLD.measure_id, OLD.from_period, OLD.reason), NULL); END;

CREATE TRIGGER history_series_break_insert AFTER INSERT ON series_break BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8819576538150958977, NEW.id, NULL, json_array(NEW.id, NEW.measure_id, NEW.from_period, NEW.reason)); END;

CREATE TRIGGER history_series_break_update AFTER UPDATE ON series_break WHEN OLD.id IS NOT NEW.id OR OLD.measure_id IS NOT NEW.measure_id OR OLD.from_period IS NOT NEW.from_period OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8819576538150958977, NEW.id, json_array(OLD.id, OLD.measure_id, OLD.from_period, OLD.reason), json_array(NEW.id, NEW.measure_id, NEW.from_period, NEW.reason)); END;

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
    area_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    operator TEXT NOT NULL,
    value TEXT NOT NULL,
    decided_on TEXT,
    decision TEXT NOT NULL,
    quote TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_target PRIMARY KEY (id),
    CONSTRAINT ck_target_operator CHECK (operator IN ('le', 'lt', 'ge', 'gt', 'eq')),
    CONSTRAINT ck_target_period CHECK (length(period) = 7 AND substr(period, 5, 1) = '-' OR length(period) = 4),
    CONSTRAINT ck_target_subject CHECK ((measure_id IS NULL) <> (rate_id IS NULL)),
    CONSTRAINT fk_target_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id),
    CONSTRAINT fk_target_rate_id FOREIGN KEY(rate_id) REFERENCES rate (id),
    CONSTRAINT fk_target_area_id FOREIGN KEY(area_id) REFERENCES area (id)
)
 STRICT;

CREATE TRIGGER history_target_delete AFTER DELETE ON target BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8519472359900920082, OLD.id, json_array(OLD.id, OLD.measure_id, OLD.rate_id, OLD.area_id, OLD.period, OLD.operator, OLD.value, OLD.decided_on, OLD.decision, OLD.quote, OLD.source), NULL); END;

CREATE TRIGGER history_target_insert AFTER INSERT ON target BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8519472359900920082, NEW.id, NULL, json_array(NEW.id, NEW.measure_id, NEW.rate_id, NEW.area_id, NEW.period, NEW.operator, NEW.value, NEW.decided_on, NEW.decision, NEW.quote, NEW.source)); END;

CREATE TRIGGER history_target_update AFTER UPDATE ON target WHEN OLD.id IS NOT NEW.id OR OLD.measure_id IS NOT NEW.measure_id OR OLD.rate_id IS NOT NEW.rate_id OR OLD.area_id IS NOT NEW.area_id OR OLD.period IS NOT NEW.period OR OLD.operator IS NOT NEW.operator OR OLD.value IS NOT NEW.value OR OLD.decided_on IS NOT NEW.decided_on OR OLD.decision IS NOT NEW.decision OR OLD.quote IS NOT NEW.quote OR OLD.source IS NOT NEW.source BEGIN INSERT INTO row_change (change_set_id, layout_id, row_id, before, after) VALUES ((SELECT id FROM open_change), 8519472359900920082, NEW.id, json_array(OLD.id, OLD.measure_id, OLD.rate_id, OLD.area_id, OLD.period, OLD.operator, OLD.value, OLD.decided_on, OLD.decision, OLD.quote, OLD.source), json_array(NEW.id, NEW.measure_id, NEW.rate_id, NEW.area_id, NEW.period, NEW.operator, NEW.value, NEW.decided_on, NEW.decision, NEW.quote, NEW.source)); END;
