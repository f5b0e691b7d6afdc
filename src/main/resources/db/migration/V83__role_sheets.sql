-- 確認表: the ministries' confirmation sheet of a dossier's hospital with one vendor, version by version, from the hospital's own file. What was read,
-- entered and said stays; a correction is entered anew.

create table role_sheet_file (
  id uuid not null primary key,
  dossier_id uuid not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  file_size int not null,
  sha256 char(64) not null,
  constraint role_sheet_file_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint role_sheet_file_in_dossier foreign key (dossier_id) references dossier (id),
  constraint role_sheet_file_in_its_dossier unique (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table role_sheet_file_content (
  file_id uuid not null primary key,
  content longblob not null,
  constraint role_sheet_file_content_of foreign key (file_id) references role_sheet_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table role_sheet (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor on the other side of the hospital.
  party_id uuid not null,
  -- Among the sheets of this vendor here; the highest is the one that is filled.
  number int not null,
  file_id uuid not null,
  edition varchar(30) not null,
  person varchar(200) not null,
  uploaded_at datetime(6) not null,
  version int not null,
  constraint role_sheet_with_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint role_sheet_of_file foreign key (dossier_id, file_id) references role_sheet_file (dossier_id, id),
  constraint role_sheet_numbered unique (party_id, number),
  constraint role_sheet_in_its_dossier unique (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table role_sheet_item (
  sheet_id uuid not null,
  position int not null,
  form varchar(30) not null,
  question varchar(120) not null,
  written varchar(500) not null,
  heading mediumtext null,
  words mediumtext not null,
  sheet varchar(100) not null,
  cell varchar(20) null,
  -- What the file says: a proposal until a person enters it.
  read_value varchar(20) not null,
  read_on date null,
  read_done date null,
  primary key (sheet_id, position),
  constraint role_sheet_item_form check (form in ('CONFIRMATION_PART1', 'CONFIRMATION_PART2')),
  constraint role_sheet_item_of foreign key (sheet_id) references role_sheet (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table role_sheet_doubt (
  sheet_id uuid not null,
  position int not null,
  unread boolean not null,
  code varchar(60) not null,
  sheet varchar(100) null,
  cell varchar(20) null,
  question varchar(120) null,
  why_ja varchar(1000) not null,
  why_en varchar(1000) not null,
  primary key (sheet_id, position),
  constraint role_sheet_doubt_of foreign key (sheet_id) references role_sheet (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- 初回確認 and 完了日, as a person of the hospital entered them; the last one counts. Without an answer it takes back the one before.
create table role_sheet_entry (
  sheet_id uuid not null,
  position int not null,
  number int not null,
  answer varchar(10) null,
  consulted_on date null,
  done_on date null,
  person_id uuid not null,
  person varchar(200) not null,
  entered_at datetime(6) not null,
  primary key (sheet_id, position, number),
  constraint role_sheet_entry_answer check (answer in ('YES', 'NO')),
  constraint role_sheet_entry_on_a_day check ((answer is null) = (consulted_on is null)),
  constraint role_sheet_entry_done_after_no check (done_on is null or answer = 'NO' and done_on >= consulted_on),
  constraint role_sheet_entry_of foreign key (sheet_id, position) references role_sheet_item (sheet_id, position)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What the vendor says to an entry; it speaks of that entry only.
create table role_sheet_word (
  sheet_id uuid not null,
  position int not null,
  number int not null,
  entry_number int not null,
  word varchar(10) not null,
  note varchar(2000) null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  said_at datetime(6) not null,
  primary key (sheet_id, position, number),
  constraint role_sheet_word_known check (word in ('AGREED', 'OBJECTED')),
  constraint role_sheet_word_objects_with_reason check (word <> 'OBJECTED' or note is not null),
  constraint role_sheet_word_to foreign key (sheet_id, position, entry_number) references role_sheet_entry (sheet_id, position, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger role_sheet_stays before delete on role_sheet for each row
  signal sqlstate '45000' set message_text = 'A confirmation sheet is never deleted'//
create trigger role_sheet_of_one_file before update on role_sheet for each row
begin
  if new.id <> old.id or new.party_id <> old.party_id or new.file_id <> old.file_id or new.number <> old.number then
    signal sqlstate '45000' set message_text = 'Of a confirmation sheet only its state moves on';
  end if;
end//
create trigger role_sheet_file_unchanged before update on role_sheet_file for each row
  signal sqlstate '45000' set message_text = 'The file of a confirmation sheet is never changed'//
create trigger role_sheet_file_content_unchanged before update on role_sheet_file_content for each row
  signal sqlstate '45000' set message_text = 'The file of a confirmation sheet is never changed'//
create trigger role_sheet_item_unchanged before update on role_sheet_item for each row
  signal sqlstate '45000' set message_text = 'What was read of a confirmation sheet is never changed'//
create trigger role_sheet_item_stays before delete on role_sheet_item for each row
  signal sqlstate '45000' set message_text = 'What was read of a confirmation sheet is never deleted'//
create trigger role_sheet_entry_unchanged before update on role_sheet_entry for each row
  signal sqlstate '45000' set message_text = 'What was entered is never changed, but entered anew'//
create trigger role_sheet_entry_stays before delete on role_sheet_entry for each row
  signal sqlstate '45000' set message_text = 'What was entered is never deleted'//
create trigger role_sheet_word_unchanged before update on role_sheet_word for each row
  signal sqlstate '45000' set message_text = 'What a vendor said is never changed'//
create trigger role_sheet_word_stays before delete on role_sheet_word for each row
  signal sqlstate '45000' set message_text = 'What a vendor said is never deleted'//

delimiter ;

grant select, insert on role_sheet_file to ${app_account};
grant select, insert on role_sheet_file_content to ${app_account};
grant select, insert, update on role_sheet to ${app_account};
grant select, insert on role_sheet_item to ${app_account};
grant select, insert on role_sheet_doubt to ${app_account};
grant select, insert on role_sheet_entry to ${app_account};
grant select, insert on role_sheet_word to ${app_account};
