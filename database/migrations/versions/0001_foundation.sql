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

CREATE TABLE area_alias (
    id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT pk_area_alias PRIMARY KEY (id),
    CONSTRAINT fk_area_alias_area_id FOREIGN KEY(area_id) REFERENCES area (id),
    CONSTRAINT uq_area_alias_key UNIQUE ("key")
)
 STRICT;

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

CREATE TABLE file_setting (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_file_setting PRIMARY KEY (id),
    CONSTRAINT uq_file_setting_key UNIQUE ("key")
)
 STRICT;

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
