-- The rows of the responsibility matrix and everything that stands in them. A row is never deleted: it stands IN or OUT. Each field
-- that people edit has the version of its row that last changed it, so that edits of different fields merge.

create table duty_row (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The duty of the catalogue whose texts were copied, and from which content; null for a duty of the hospital's own.
  duty varchar(20) null,
  catalogue_version varchar(80) null,
  area varchar(10) not null,
  core boolean not null,
  phase varchar(20) not null,
  scope_kind varchar(20) not null,
  party_id uuid null,
  system_id uuid null,
  position int not null,
  title_ja varchar(200) not null,
  title_en varchar(200) null,
  note varchar(2000) null,
  standing varchar(20) not null,
  out_reason varchar(500) null,
  -- Whether the hospital itself took it out, or confirmed that it stands out.
  out_agreed boolean not null,
  followed_edition varchar(100) null,
  -- Whether the hospital opened the letters on an asset to vendors that do not touch it.
  letters_open boolean not null,
  version bigint not null,
  created_at datetime(6) not null,
  -- The one object of a row that is not about assets.
  object_id uuid as (case scope_kind when 'DOSSIER' then dossier_id when 'PARTY' then party_id when 'SYSTEM' then system_id end) persistent,
  constraint duty_row_phase check (phase in ('NORMAL', 'EMERGENCY')),
  constraint duty_row_scope check (scope_kind in ('DOSSIER', 'PARTY', 'SYSTEM', 'ASSET')),
  constraint duty_row_party check ((scope_kind = 'PARTY') = (party_id is not null)),
  constraint duty_row_system check ((scope_kind = 'SYSTEM') = (system_id is not null)),
  constraint duty_row_standing check (standing in ('IN', 'OUT')),
  constraint duty_row_out_has_a_reason check (standing = 'IN' or out_reason is not null),
  constraint duty_row_own_is_not_core check (duty is not null or not core),
  constraint duty_row_of_dossier foreign key (dossier_id) references dossier (id),
  constraint duty_row_about_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint duty_row_about_system foreign key (dossier_id, system_id) references covered_system (dossier_id, id),
  constraint duty_row_in_its_dossier unique (dossier_id, id),
  constraint duty_row_once_per_object unique (dossier_id, duty, phase, object_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The assets of a row. Duty and phase are repeated, so that no asset has two rows of one duty in one phase.
create table row_asset (
  dossier_id uuid not null,
  row_id uuid not null,
  asset_id uuid not null,
  duty varchar(20) null,
  phase varchar(20) not null,
  primary key (row_id, asset_id),
  constraint row_asset_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint row_asset_asset foreign key (dossier_id, asset_id) references asset (dossier_id, id),
  constraint row_asset_once unique (asset_id, duty, phase)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table assignment (
  dossier_id uuid not null,
  row_id uuid not null,
  party_id uuid not null,
  letter varchar(20) not null,
  primary key (row_id, party_id),
  key assignment_by_dossier (dossier_id),
  constraint assignment_letter check (letter in ('R', 'A', 'AR', 'C', 'I')),
  constraint assignment_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint assignment_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table terms (
  dossier_id uuid not null,
  row_id uuid not null,
  party_id uuid not null,
  service_levels json null,
  cost_class varchar(20) null,
  cost_payer varchar(20) null,
  cost_amount bigint null,
  cost_unit varchar(20) null,
  cost_tax_included boolean null,
  cost_upper_limit bigint null,
  contract_id uuid null,
  clause varchar(200) null,
  evidence_asked varchar(500) null,
  primary key (row_id, party_id),
  key terms_by_dossier (dossier_id),
  constraint terms_cost_class check (cost_class in ('INCLUDED', 'SEPARATE', 'FREE', 'OWN', 'UNDECIDED')),
  constraint terms_cost_payer check (cost_payer in ('HOSPITAL', 'VENDOR', 'CAUSER', 'INSURANCE', 'TO_DISCUSS')),
  constraint terms_cost_unit check (cost_unit in ('PER_YEAR', 'PER_MONTH', 'PER_EVENT', 'PER_HOUR', 'ONCE')),
  constraint terms_amounts_are_not_negative check (cost_amount >= 0 and cost_upper_limit >= 0),
  constraint terms_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint terms_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint terms_contract foreign key (dossier_id, contract_id) references contract (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table declaration (
  dossier_id uuid not null,
  row_id uuid not null,
  party_id uuid not null,
  answer varchar(20) not null,
  condition_text varchar(1000) null,
  -- The vendor itself, or the hospital from a mail, minutes or a file; then where it stands.
  recorded_by varchar(20) not null,
  source_id uuid null,
  primary key (row_id, party_id),
  key declaration_by_dossier (dossier_id),
  constraint declaration_answer check (answer in ('MINE', 'NOT_MINE', 'CONDITIONAL', 'UNKNOWN')),
  constraint declaration_recorded_by check (recorded_by in ('VENDOR', 'HOSPITAL')),
  constraint declaration_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint declaration_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table evidence (
  id uuid not null primary key,
  dossier_id uuid not null,
  row_id uuid not null,
  party_id uuid not null,
  title varchar(200) not null,
  shown_on date not null,
  file_name varchar(200) null,
  media_type varchar(100) null,
  size bigint null,
  sha256 char(64) null,
  recorded_by varchar(20) not null,
  person varchar(200) not null,
  recorded_at datetime(6) not null,
  key evidence_by_dossier (dossier_id),
  constraint evidence_recorded_by check (recorded_by in ('VENDOR', 'HOSPITAL')),
  constraint evidence_file_is_whole check ((file_name is null) = (media_type is null) and (file_name is null) = (size is null)
    and (file_name is null) = (sha256 is null)),
  constraint evidence_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint evidence_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table evidence_file (
  evidence_id uuid not null primary key,
  content longblob not null,
  constraint evidence_file_of foreign key (evidence_id) references evidence (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table row_field_version (
  dossier_id uuid not null,
  row_id uuid not null,
  field varchar(100) not null,
  version bigint not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation_id uuid not null,
  changed_at datetime(6) not null,
  primary key (row_id, field),
  key row_field_version_by_dossier (dossier_id),
  constraint row_field_version_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Every version of a row: who made it, when and why, and which fields it changed from what to what.
create table row_version (
  dossier_id uuid not null,
  row_id uuid not null,
  version bigint not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation_id uuid not null,
  organisation varchar(200) not null,
  happened_at datetime(6) not null,
  reason varchar(500) null,
  primary key (row_id, version),
  constraint row_version_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table row_change (
  row_id uuid not null,
  version bigint not null,
  field varchar(100) not null,
  value_before json null,
  value_after json null,
  primary key (row_id, version, field),
  constraint row_change_version foreign key (row_id, version) references row_version (row_id, version)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on duty_row to ${app_account};
grant select, insert, delete on row_asset to ${app_account};
grant select, insert, update, delete on assignment to ${app_account};
grant select, insert, update on terms to ${app_account};
grant select, insert, update, delete on declaration to ${app_account};
grant select, insert on evidence to ${app_account};
grant select, insert on evidence_file to ${app_account};
grant select, insert, update on row_field_version to ${app_account};
grant select, insert on row_version to ${app_account};
grant select, insert on row_change to ${app_account};
