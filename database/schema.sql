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
    CONSTRAINT ck_change_set_kind CHECK (kind IN ('reference', 'edit', 'import', 'undo', 'redo', 'migration')),
    CONSTRAINT uq_change_set_seq UNIQUE (seq)
)
 STRICT;

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

CREATE TABLE open_change (
    id INTEGER NOT NULL,
    CONSTRAINT pk_open_change PRIMARY KEY (id),
    CONSTRAINT fk_open_change_id FOREIGN KEY(id) REFERENCES change_set (id)
)
 STRICT;

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
