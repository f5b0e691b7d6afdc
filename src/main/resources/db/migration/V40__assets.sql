-- The register of assets, alone or in groups of like ones. An asset is retired, never deleted: rows of the matrix stand on it.

create table asset (
  id uuid not null primary key,
  dossier_id uuid not null,
  kind varchar(20) not null,
  label varchar(200) not null,
  count int not null,
  maker varchar(200) null,
  version_text varchar(200) null,
  end_of_support date null,
  replacement_plan varchar(1000) null,
  place varchar(200) null,
  maintained_by_id uuid null,
  system_id uuid null,
  acts_as_server boolean not null,
  retired_on date null,
  position int not null,
  version int not null,
  constraint asset_kind check (kind in ('SERVER', 'CLIENT', 'VPN', 'NETWORK', 'CONNECTION', 'MEDICAL_DEVICE')),
  constraint asset_has_a_label check (char_length(trim(label)) > 0),
  constraint asset_count check (count between 1 and 100000),
  constraint asset_in_dossier foreign key (dossier_id) references dossier (id),
  constraint asset_in_its_dossier unique (dossier_id, id),
  constraint asset_maintained_by foreign key (dossier_id, maintained_by_id) references party (dossier_id, id),
  constraint asset_of_system foreign key (dossier_id, system_id) references covered_system (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The parties that touch an asset besides its maintainer, as the hospital has confirmed: they see its letters.
create table asset_touched_by (
  dossier_id uuid not null,
  asset_id uuid not null,
  party_id uuid not null,
  primary key (asset_id, party_id),
  constraint asset_touched_by_asset foreign key (dossier_id, asset_id) references asset (dossier_id, id),
  constraint asset_touched_by_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on asset to ${app_account};
grant select, insert, delete on asset_touched_by to ${app_account};
