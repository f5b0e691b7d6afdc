-- 対応表: what questions mean for an organisation, version by version, over what this release ships. No version is ever changed or deleted.

create table mapping_version (
  id uuid not null primary key,
  organisation_id uuid not null,
  -- DUTIES: a question to duties. EDITIONS: a question to that of a newer edition.
  kind varchar(20) not null,
  number int not null,
  content mediumtext not null,
  how varchar(20) not null,
  -- The version that was gone back to; 0 is what this release ships.
  restored_number int null,
  reason varchar(2000) not null,
  changed int not null,
  person_id uuid not null,
  person varchar(200) not null,
  made_at datetime(6) not null,
  constraint mapping_version_kind check (kind in ('DUTIES', 'EDITIONS')),
  constraint mapping_version_how check (how in ('CHANGED', 'IMPORTED', 'RESTORED')),
  constraint mapping_version_back_to check ((how = 'RESTORED') = (restored_number is not null)),
  constraint mapping_version_from_one_on check (number >= 1),
  constraint mapping_version_of foreign key (organisation_id) references organisation (id),
  constraint mapping_version_numbered unique (organisation_id, kind, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Which version stands: read with every reading of disclosures by rules, so by its key and without the content.
create table mapping_head (
  organisation_id uuid not null,
  kind varchar(20) not null,
  version_id uuid null,
  number int not null,
  primary key (organisation_id, kind),
  constraint mapping_head_of foreign key (organisation_id) references organisation (id),
  constraint mapping_head_stands foreign key (version_id) references mapping_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger mapping_version_unchanged before update on mapping_version for each row
  signal sqlstate '45000' set message_text = 'A version of a mapping is never changed'//
create trigger mapping_version_stays before delete on mapping_version for each row
  signal sqlstate '45000' set message_text = 'A version of a mapping is never deleted'//

delimiter ;

grant select, insert on mapping_version to ${app_account};
grant select, insert, update on mapping_head to ${app_account};
