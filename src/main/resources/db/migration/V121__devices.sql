-- Which assets of a hospital's different dossiers are one device, and which are not: said by its people, told to nobody else. What is taken apart
-- again is deleted; who did what stands in the hospital's own trail.

create table device (
  id uuid not null primary key,
  hospital_id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  constraint device_of_hospital foreign key (hospital_id) references organisation (id),
  constraint device_and_hospital unique (id, hospital_id),
  key device_by_hospital (hospital_id, created_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- An asset is part of one device at most, and a device stands once in a dossier. All are of one hospital.
create table device_asset (
  asset_id uuid not null primary key,
  dossier_id uuid not null,
  device_id uuid not null,
  hospital_id uuid not null,
  constraint device_asset_once_in_a_dossier unique (device_id, dossier_id),
  constraint device_asset_device foreign key (device_id, hospital_id) references device (id, hospital_id),
  constraint device_asset_dossier foreign key (dossier_id, hospital_id) references dossier (id, hospital_id),
  constraint device_asset_asset foreign key (dossier_id, asset_id) references asset (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Two assets of which a person said that they are not one device; the program keeps them in one order.
create table device_apart (
  id uuid not null primary key,
  hospital_id uuid not null,
  first_dossier_id uuid not null,
  first_asset_id uuid not null,
  second_dossier_id uuid not null,
  second_asset_id uuid not null,
  person varchar(200) not null,
  said_at datetime(6) not null,
  constraint device_apart_once unique (first_asset_id, second_asset_id),
  constraint device_apart_are_two check (first_asset_id <> second_asset_id),
  constraint device_apart_first foreign key (first_dossier_id, first_asset_id) references asset (dossier_id, id),
  constraint device_apart_second foreign key (second_dossier_id, second_asset_id) references asset (dossier_id, id),
  constraint device_apart_first_of_hospital foreign key (first_dossier_id, hospital_id) references dossier (id, hospital_id),
  constraint device_apart_second_of_hospital foreign key (second_dossier_id, hospital_id) references dossier (id, hospital_id),
  key device_apart_by_hospital (hospital_id, said_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update, delete on device to ${app_account};
grant select, insert, delete on device_asset to ${app_account};
grant select, insert, delete on device_apart to ${app_account};
