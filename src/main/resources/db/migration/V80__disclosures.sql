-- 開示書: what an organisation discloses, version by version, with what was read from its file and what a person made of it.

create table disclosure_file (
  id uuid not null primary key,
  organisation_id uuid not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  file_size int not null,
  sha256 char(64) not null,
  person varchar(200) not null,
  uploaded_at datetime(6) not null,
  constraint disclosure_file_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint disclosure_file_of foreign key (organisation_id) references organisation (id),
  constraint disclosure_file_of_its_own unique (organisation_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table disclosure_file_content (
  file_id uuid not null primary key,
  content longblob not null,
  constraint disclosure_file_content_of foreign key (file_id) references disclosure_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What a form is about. It begins with the first version that was confirmed.
create table disclosure_product (
  id uuid not null primary key,
  organisation_id uuid not null,
  form varchar(30) not null,
  maker varchar(200) not null,
  product varchar(200) not null,
  -- The version confirmed last and not withdrawn: the only one that counts.
  current_id uuid null,
  created_at datetime(6) not null,
  constraint disclosure_product_of foreign key (organisation_id) references organisation (id),
  constraint disclosure_product_once unique (organisation_id, form, maker, product),
  constraint disclosure_product_of_its_own unique (organisation_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table disclosure (
  id uuid not null primary key,
  organisation_id uuid not null,
  file_id uuid not null,
  -- The form within its file.
  position int not null,
  form varchar(30) not null,
  edition varchar(30) not null,
  sheets varchar(2000) not null,
  maker varchar(200) null,
  product varchar(200) null,
  product_version varchar(200) null,
  made_on date null,
  contact varchar(500) null,
  state varchar(20) not null,
  product_id uuid null,
  -- The number of the version, given when it is confirmed.
  number int null,
  uploaded_by varchar(200) not null,
  uploaded_at datetime(6) not null,
  confirmed_by varchar(200) null,
  confirmed_at datetime(6) null,
  withdrawn_by varchar(200) null,
  withdrawn_at datetime(6) null,
  withdrawn_because varchar(2000) null,
  version int not null,
  constraint disclosure_state check (state in ('DRAFT', 'CONFIRMED', 'WITHDRAWN')),
  constraint disclosure_counts_by_a_person check (state <> 'CONFIRMED' or product_id is not null and number is not null and confirmed_by is not null and confirmed_at is not null),
  constraint disclosure_withdrawn_with_reason check ((state = 'WITHDRAWN') = (withdrawn_because is not null)),
  constraint disclosure_of_file foreign key (organisation_id, file_id) references disclosure_file (organisation_id, id),
  constraint disclosure_of_product foreign key (organisation_id, product_id) references disclosure_product (organisation_id, id),
  constraint disclosure_numbered unique (product_id, number),
  key disclosure_in_order (organisation_id, uploaded_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

alter table disclosure_product add constraint disclosure_product_current foreign key (current_id) references disclosure (id);

create table disclosure_answer (
  disclosure_id uuid not null,
  position int not null,
  -- In one way of writing: 5.1, AUDT-2.1.
  question varchar(120) not null,
  object varchar(500) null,
  written varchar(500) not null,
  heading mediumtext null,
  words mediumtext not null,
  sheet varchar(100) not null,
  cell varchar(20) null,
  read_value varchar(20) not null,
  read_note mediumtext null,
  -- What stands: as read until a person says otherwise.
  value varchar(20) not null,
  note mediumtext null,
  answered_on date null,
  target_on date null,
  done_on date null,
  corrected_by varchar(200) null,
  primary key (disclosure_id, position),
  constraint disclosure_answer_values check (value in ('YES', 'NO', 'NOT_APPLICABLE', 'SEE_NOTE', 'BLANK', 'UNREAD')
    and read_value in ('YES', 'NO', 'NOT_APPLICABLE', 'SEE_NOTE', 'BLANK', 'UNREAD')),
  constraint disclosure_answer_of foreign key (disclosure_id) references disclosure (id),
  key disclosure_answer_by_value (disclosure_id, value)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What could not be read, or should be looked at.
create table disclosure_doubt (
  disclosure_id uuid not null,
  position int not null,
  unread boolean not null,
  code varchar(60) not null,
  sheet varchar(100) null,
  cell varchar(20) null,
  question varchar(120) null,
  why_ja varchar(1000) not null,
  why_en varchar(1000) not null,
  primary key (disclosure_id, position),
  constraint disclosure_doubt_of foreign key (disclosure_id) references disclosure (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Certificates, pictures and other papers of an organisation, of one product or of all.
create table disclosure_paper (
  id uuid not null primary key,
  organisation_id uuid not null,
  product_id uuid null,
  file_id uuid not null,
  title varchar(200) not null,
  issued_on date not null,
  expires_on date null,
  withdrawn_at datetime(6) null,
  version int not null,
  constraint disclosure_paper_lasts check (expires_on is null or expires_on >= issued_on),
  constraint disclosure_paper_file foreign key (organisation_id, file_id) references disclosure_file (organisation_id, id),
  constraint disclosure_paper_product foreign key (organisation_id, product_id) references disclosure_product (organisation_id, id),
  key disclosure_paper_in_order (organisation_id, issued_on, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger disclosure_file_unchanged before update on disclosure_file for each row
  signal sqlstate '45000' set message_text = 'A file that was disclosed is never changed'//
create trigger disclosure_file_stays before delete on disclosure_file for each row
  signal sqlstate '45000' set message_text = 'A file that was disclosed is never deleted'//
create trigger disclosure_file_content_unchanged before update on disclosure_file_content for each row
  signal sqlstate '45000' set message_text = 'A file that was disclosed is never changed'//
create trigger disclosure_file_content_stays before delete on disclosure_file_content for each row
  signal sqlstate '45000' set message_text = 'A file that was disclosed is never deleted'//
create trigger disclosure_stays before delete on disclosure for each row
  signal sqlstate '45000' set message_text = 'A disclosure is never deleted'//
create trigger disclosure_answer_as_confirmed before update on disclosure_answer for each row
begin
  if (select state from disclosure where id = old.disclosure_id) <> 'DRAFT' or new.disclosure_id <> old.disclosure_id
      or new.question <> old.question or new.read_value <> old.read_value then
    signal sqlstate '45000' set message_text = 'Only the answers of a draft are corrected, and what was read stays';
  end if;
end//
create trigger disclosure_answer_stays before delete on disclosure_answer for each row
  signal sqlstate '45000' set message_text = 'Answers of a disclosure are never deleted'//

delimiter ;

grant select, insert on disclosure_file to ${app_account};
grant select, insert on disclosure_file_content to ${app_account};
grant select, insert, update on disclosure_product to ${app_account};
grant select, insert, update on disclosure to ${app_account};
grant select, insert, update on disclosure_answer to ${app_account};
grant select, insert on disclosure_doubt to ${app_account};
grant select, insert, update on disclosure_paper to ${app_account};
