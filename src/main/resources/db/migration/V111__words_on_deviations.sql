-- What is said of a deviation after the hospital's decision, or by the vendor: a vendor's word on what the hospital accepted, and either side's taking
-- back. A side says each thing once; nothing is changed or deleted.

create table deviation_word (
  id uuid not null primary key,
  deviation_id uuid not null,
  side varchar(10) not null,
  decision varchar(10) not null,
  reason varchar(1000) not null,
  person_id uuid not null,
  person varchar(200) not null,
  said_at datetime(6) not null,
  constraint deviation_word_side check (side in ('HOSPITAL', 'VENDOR')),
  constraint deviation_word_decision check (decision in ('ACCEPTED', 'REJECTED')),
  constraint deviation_word_of foreign key (deviation_id) references deviation (id),
  constraint deviation_word_once unique (deviation_id, side, decision)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger deviation_word_unchanged before update on deviation_word for each row
  signal sqlstate '45000' set message_text = 'What was said of a deviation is never changed'//
create trigger deviation_word_stays before delete on deviation_word for each row
  signal sqlstate '45000' set message_text = 'What was said of a deviation is never deleted'//

delimiter ;

grant select, insert on deviation_word to ${app_account};
