-- A dossier, who is in it with which function, and the systems it covers. Every child repeats its dossier's id so that composite
-- foreign keys keep a reference inside its dossier.

create table dossier (
  id uuid not null primary key,
  hospital_id uuid not null,
  name varchar(200) not null,
  stage varchar(20) not null,
  pattern varchar(40) null,
  -- Whether the hospital has confirmed that no server stands outside the register; null until it has said either.
  unlisted_servers_confirmed_none boolean null,
  fiscal_year_start_month int not null,
  created_at datetime(6) not null,
  version int not null,
  constraint dossier_stage check (stage in ('PROCUREMENT', 'CONTRACT', 'ANNUAL_REVIEW', 'RENEWAL')),
  constraint dossier_pattern check (pattern in ('SINGLE_VENDOR', 'EHR_AND_NETWORK', 'CLOUD_EHR', 'MANY_DEPARTMENTAL')),
  constraint dossier_has_a_name check (char_length(trim(name)) > 0),
  constraint dossier_fiscal_year_begins check (fiscal_year_start_month between 1 and 12),
  constraint dossier_of_hospital foreign key (hospital_id) references organisation (id),
  constraint dossier_and_hospital unique (id, hospital_id),
  key dossier_by_hospital (hospital_id, created_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table party (
  id uuid not null primary key,
  dossier_id uuid not null,
  organisation_id uuid not null,
  function varchar(20) not null,
  prime_id uuid null,
  bound varchar(20) not null,
  -- A subcontractor is seen by the hospital and its prime; its prime may show it to the other parties.
  shown_to_all boolean not null,
  left_on date null,
  position int not null,
  version int not null,
  hospital_marker int as (if(function = 'HOSPITAL', 1, null)) persistent,
  constraint party_function check (function in ('HOSPITAL', 'EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED', 'SUBCONTRACTOR')),
  constraint party_bound check (bound in ('NEGOTIATED', 'PUBLISHED_TERMS')),
  constraint party_subcontractor_names_its_prime check ((function = 'SUBCONTRACTOR') = (prime_id is not null)),
  constraint party_is_not_its_own_prime check (prime_id <> id),
  constraint party_hospital_stays check (function <> 'HOSPITAL' or left_on is null),
  constraint party_in_dossier foreign key (dossier_id) references dossier (id),
  constraint party_of_organisation foreign key (organisation_id) references organisation (id),
  constraint party_in_its_dossier unique (dossier_id, id),
  constraint party_prime_in_same_dossier foreign key (dossier_id, prime_id) references party (dossier_id, id),
  constraint party_once unique (dossier_id, organisation_id),
  constraint party_one_hospital unique (dossier_id, hospital_marker),
  key party_by_organisation (organisation_id, dossier_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table covered_system (
  id uuid not null primary key,
  dossier_id uuid not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  -- Who supplies it and who maintains it; empty where nobody does.
  vendor_id uuid null,
  performer_id uuid null,
  retired_on date null,
  position int not null,
  version int not null,
  constraint covered_system_kind check (kind in ('EHR', 'DEPARTMENTAL', 'MEDICAL_DEVICE', 'BILLING', 'NETWORK', 'OTHER')),
  constraint covered_system_has_a_name check (char_length(trim(name)) > 0),
  constraint covered_system_in_dossier foreign key (dossier_id) references dossier (id),
  constraint covered_system_in_its_dossier unique (dossier_id, id),
  constraint covered_system_vendor foreign key (dossier_id, vendor_id) references party (dossier_id, id),
  constraint covered_system_performer foreign key (dossier_id, performer_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on dossier to ${app_account};
grant select, insert, update on party to ${app_account};
grant select, insert, update on covered_system to ${app_account};
