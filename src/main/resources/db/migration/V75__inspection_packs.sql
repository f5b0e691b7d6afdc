-- 立入検査パック: of a dossier and a fiscal year the ministries' checklists, the users' own workbooks of them, and what named people of the
-- answering organisation confirmed. Nothing here is ever changed or deleted.

create table inspection_pack (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The calendar year in whose April it begins.
  fiscal_year int not null,
  person_id uuid not null,
  person varchar(200) not null,
  created_at datetime(6) not null,
  constraint inspection_pack_year check (fiscal_year between 2019 and 2100),
  constraint inspection_pack_in_dossier foreign key (dossier_id) references dossier (id),
  constraint inspection_pack_once unique (dossier_id, fiscal_year),
  constraint inspection_pack_in_its_dossier unique (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table inspection_workbook (
  id uuid not null primary key,
  dossier_id uuid not null,
  pack_id uuid not null,
  number int not null,
  form varchar(30) not null,
  edition varchar(30) not null,
  -- The vendor that brought it for itself; null: the hospital's, for its own checklist or for all vendors.
  party_id uuid null,
  file_name varchar(200) not null,
  file_size int not null,
  sha256 char(64) not null,
  person_id uuid not null,
  person varchar(200) not null,
  uploaded_at datetime(6) not null,
  constraint inspection_workbook_form check (form in ('CHECKLIST_HOSPITAL', 'CHECKLIST_VENDOR') and (party_id is null or form = 'CHECKLIST_VENDOR')),
  constraint inspection_workbook_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint inspection_workbook_of foreign key (dossier_id, pack_id) references inspection_pack (dossier_id, id),
  constraint inspection_workbook_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint inspection_workbook_in_order unique (pack_id, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table inspection_workbook_content (
  workbook_id uuid not null primary key,
  content longblob not null,
  constraint inspection_workbook_content_of foreign key (workbook_id) references inspection_workbook (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The items that were read from a workbook, in their order.
create table inspection_item (
  workbook_id uuid not null,
  position int not null,
  item varchar(60) not null,
  question varchar(120) not null,
  object varchar(500) null,
  written varchar(500) not null,
  heading varchar(2000) null,
  words varchar(4000) not null,
  -- Whether answers can be written into the workbook at all.
  placed boolean not null,
  primary key (workbook_id, position),
  constraint inspection_item_once unique (workbook_id, item),
  constraint inspection_item_of foreign key (workbook_id) references inspection_workbook (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table inspection_answer (
  id uuid not null primary key,
  dossier_id uuid not null,
  pack_id uuid not null,
  party_id uuid not null,
  item varchar(60) not null,
  number int not null,
  kind varchar(20) not null,
  round int not null,
  value varchar(20) null,
  answered_on date null,
  target_on date null,
  note varchar(2000) null,
  -- What was shown: the digest of what counts in it, and its words.
  digest char(64) not null,
  shown mediumtext not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  answered_at datetime(6) not null,
  constraint inspection_answer_kind check (kind in ('CONFIRMED', 'WITHDRAWN') and (kind = 'CONFIRMED') = (value is not null)),
  constraint inspection_answer_value check (value is null or value in ('YES', 'NO', 'NOT_APPLICABLE') and answered_on is not null),
  constraint inspection_answer_no_has_target check ((value is not null and value = 'NO') = (target_on is not null)),
  constraint inspection_answer_round check (round in (1, 2)),
  constraint inspection_answer_digest check (digest regexp '^[0-9a-f]{64}$'),
  constraint inspection_answer_of foreign key (dossier_id, pack_id) references inspection_pack (dossier_id, id),
  constraint inspection_answer_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint inspection_answer_in_order unique (pack_id, party_id, item, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger inspection_pack_unchanged before update on inspection_pack for each row
  signal sqlstate '45000' set message_text = 'An inspection pack is never changed'//
create trigger inspection_pack_stays before delete on inspection_pack for each row
  signal sqlstate '45000' set message_text = 'An inspection pack is never deleted'//
create trigger inspection_workbook_unchanged before update on inspection_workbook for each row
  signal sqlstate '45000' set message_text = 'A workbook of an inspection pack is never changed'//
create trigger inspection_workbook_stays before delete on inspection_workbook for each row
  signal sqlstate '45000' set message_text = 'A workbook of an inspection pack is never deleted'//
create trigger inspection_workbook_content_unchanged before update on inspection_workbook_content for each row
  signal sqlstate '45000' set message_text = 'A workbook of an inspection pack is never changed'//
create trigger inspection_workbook_content_stays before delete on inspection_workbook_content for each row
  signal sqlstate '45000' set message_text = 'A workbook of an inspection pack is never deleted'//
create trigger inspection_item_unchanged before update on inspection_item for each row
  signal sqlstate '45000' set message_text = 'What was read from a workbook is never changed'//
create trigger inspection_item_stays before delete on inspection_item for each row
  signal sqlstate '45000' set message_text = 'What was read from a workbook is never deleted'//
create trigger inspection_answer_unchanged before update on inspection_answer for each row
  signal sqlstate '45000' set message_text = 'A confirmed answer is never changed'//
create trigger inspection_answer_stays before delete on inspection_answer for each row
  signal sqlstate '45000' set message_text = 'A confirmed answer is never deleted'//

delimiter ;

grant select, insert on inspection_pack to ${app_account};
grant select, insert on inspection_workbook to ${app_account};
grant select, insert on inspection_workbook_content to ${app_account};
grant select, insert on inspection_item to ${app_account};
grant select, insert on inspection_answer to ${app_account};
