-- 別紙 and 版: for hospital and vendor of a dossier the annex as it is being agreed, and each edition of it that was frozen for signature. What
-- is frozen is never changed or deleted, by nobody: the account of the application may only add and read, and triggers refuse the rest.

create table annex (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor of the pair.
  party_id uuid not null,
  -- Which clause on precedence over the main contract is printed.
  precedence varchar(20) not null,
  effective_from date null,
  effective_to date null,
  version bigint not null,
  constraint annex_precedence check (precedence in ('ANNEX', 'CONTRACT', 'STRICTER')),
  constraint annex_term check (effective_to is null or effective_from is not null and effective_from <= effective_to),
  constraint annex_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint annex_once unique (dossier_id, party_id),
  constraint annex_in_dossier unique (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The contracts that the annex amends.
create table annex_contract (
  annex_id uuid not null,
  dossier_id uuid not null,
  contract_id uuid not null,
  primary key (annex_id, contract_id),
  constraint annex_contract_of foreign key (dossier_id, annex_id) references annex (dossier_id, id),
  constraint annex_contract_amends foreign key (dossier_id, contract_id) references contract (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table revision (
  id uuid not null primary key,
  dossier_id uuid not null,
  annex_id uuid not null,
  party_id uuid not null,
  number int not null,
  frozen_at datetime(6) not null,
  person_id uuid not null,
  person varchar(200) not null,
  hospital_organisation_id uuid not null,
  hospital varchar(200) not null,
  vendor_organisation_id uuid not null,
  vendor varchar(200) not null,
  dossier varchar(200) not null,
  effective_from date not null,
  effective_to date null,
  -- The form of the canonical JSON; an older form stays readable.
  format_version int not null,
  canonical_sha256 char(64) not null,
  document_sha256 char(64) not null,
  file_name varchar(255) not null,
  constraint revision_number check (number >= 1),
  constraint revision_term check (effective_to is null or effective_from <= effective_to),
  constraint revision_canonical_hash check (canonical_sha256 regexp '^[0-9a-f]{64}$'),
  constraint revision_document_hash check (document_sha256 regexp '^[0-9a-f]{64}$'),
  constraint revision_of foreign key (dossier_id, annex_id) references annex (dossier_id, id),
  constraint revision_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint revision_in_order unique (annex_id, number),
  constraint revision_in_dossier unique (dossier_id, id),
  index revision_by_document (document_sha256),
  index revision_by_canonical (canonical_sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table revision_content (
  revision_id uuid not null primary key,
  canonical_json longblob not null,
  document longblob not null,
  constraint revision_content_of foreign key (revision_id) references revision (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger revision_unchanged before update on revision for each row
  signal sqlstate '45000' set message_text = 'A frozen revision is never changed'//
create trigger revision_stays before delete on revision for each row
  signal sqlstate '45000' set message_text = 'A frozen revision is never deleted'//
create trigger revision_content_unchanged before update on revision_content for each row
  signal sqlstate '45000' set message_text = 'A frozen revision is never changed'//
create trigger revision_content_stays before delete on revision_content for each row
  signal sqlstate '45000' set message_text = 'A frozen revision is never deleted'//

delimiter ;

grant select, insert, update on annex to ${app_account};
grant select, insert, delete on annex_contract to ${app_account};
grant select, insert on revision to ${app_account};
grant select, insert on revision_content to ${app_account};
