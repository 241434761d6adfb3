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
    police_date TEXT,
    CONSTRAINT pk_area_change PRIMARY KEY (id),
    CONSTRAINT ck_area_change_kind CHECK (kind IN ('merge', 'split', 'rename', 'transfer', 'end')),
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

CREATE TABLE person (
    id INTEGER NOT NULL,
    salutation TEXT NOT NULL,
    source TEXT NOT NULL,
    erased_on TEXT,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_salutation CHECK (salutation IN ('', 'dhr', 'mevr'))
)
 STRICT;

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
