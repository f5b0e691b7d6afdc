-- The contracts behind an arrangement: who contracts and who performs may differ, and each covers named systems.

create table contract (
  id uuid not null primary key,
  dossier_id uuid not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  number varchar(100) null,
  signed_on date null,
  term_from date null,
  term_to date null,
  renewal varchar(20) not null,
  contracting_party_id uuid not null,
  -- Empty where the contracting party performs itself.
  performing_party_id uuid null,
  retired_on date null,
  position int not null,
  version int not null,
  constraint contract_kind check (kind in ('SALE', 'LEASE', 'MAINTENANCE', 'CLOUD_TERMS', 'OTHER')),
  constraint contract_renewal check (renewal in ('AUTOMATIC', 'MANUAL', 'NONE')),
  constraint contract_has_a_name check (char_length(trim(name)) > 0),
  constraint contract_term_runs_forward check (term_from <= term_to),
  constraint contract_in_dossier foreign key (dossier_id) references dossier (id),
  constraint contract_in_its_dossier unique (dossier_id, id),
  constraint contract_contracting_party foreign key (dossier_id, contracting_party_id) references party (dossier_id, id),
  constraint contract_performing_party foreign key (dossier_id, performing_party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table contract_system (
  dossier_id uuid not null,
  contract_id uuid not null,
  system_id uuid not null,
  primary key (contract_id, system_id),
  constraint contract_system_contract foreign key (dossier_id, contract_id) references contract (dossier_id, id),
  constraint contract_system_system foreign key (dossier_id, system_id) references covered_system (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on contract to ${app_account};
grant select, insert, delete on contract_system to ${app_account};
