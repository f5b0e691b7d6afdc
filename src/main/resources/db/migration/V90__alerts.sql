-- 照会: an alert sent to vendors, each vendor's copy of it and what it answered. Nothing here is ever changed or deleted.

create table alert (
  id uuid not null primary key,
  dossier_id uuid not null,
  source varchar(20) not null,
  title varchar(300) not null,
  body text not null,
  reference varchar(500) null,
  -- One line each.
  cves varchar(3000) not null,
  products text not null,
  answer_by date not null,
  person_id uuid not null,
  person varchar(200) not null,
  sent_at datetime(6) not null,
  constraint alert_source check (source in ('VENDOR_NOTICE', 'JVN', 'JPCERT', 'CSAF', 'OTHER')),
  constraint alert_in_dossier foreign key (dossier_id) references dossier (id),
  constraint alert_in_its_dossier unique (dossier_id, id),
  key alert_in_order (dossier_id, sent_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table alert_copy (
  dossier_id uuid not null,
  alert_id uuid not null,
  party_id uuid not null,
  primary key (alert_id, party_id),
  constraint alert_copy_of foreign key (dossier_id, alert_id) references alert (dossier_id, id),
  constraint alert_copy_to foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What of a vendor's the alert may concern, by the name it had then.
create table alert_subject (
  alert_id uuid not null,
  party_id uuid not null,
  position int not null,
  kind varchar(10) not null,
  subject_id uuid not null,
  label varchar(200) not null,
  primary key (alert_id, party_id, position),
  constraint alert_subject_kind check (kind in ('SYSTEM', 'ASSET')),
  constraint alert_subject_of foreign key (alert_id, party_id) references alert_copy (alert_id, party_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table alert_answer (
  alert_id uuid not null,
  party_id uuid not null,
  number int not null,
  kind varchar(20) not null,
  note varchar(2000) null,
  measure varchar(1000) null,
  due_on date null,
  done_on date null,
  recorded_by varchar(10) not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  answered_at datetime(6) not null,
  primary key (alert_id, party_id, number),
  constraint alert_answer_kind check (kind in ('AFFECTED', 'NOT_AFFECTED', 'INVESTIGATING')),
  constraint alert_answer_recorded_by check (recorded_by in ('VENDOR', 'HOSPITAL')),
  constraint alert_answer_affected check (kind <> 'AFFECTED' or measure is not null and (due_on is not null or done_on is not null)),
  constraint alert_answer_not_affected check (kind <> 'NOT_AFFECTED' or note is not null and measure is null and due_on is null and done_on is null),
  constraint alert_answer_investigating check (kind <> 'INVESTIGATING' or due_on is not null and measure is null and done_on is null),
  constraint alert_answer_to foreign key (alert_id, party_id) references alert_copy (alert_id, party_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table alert_end (
  alert_id uuid not null primary key,
  reason varchar(1000) not null,
  person varchar(200) not null,
  ended_at datetime(6) not null,
  constraint alert_end_of foreign key (alert_id) references alert (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Who was reminded of what, so that of two nodes one tells.
create table alert_reminder (
  alert_id uuid not null,
  party_id uuid not null,
  kind varchar(10) not null,
  told_at datetime(6) not null,
  primary key (alert_id, party_id, kind),
  constraint alert_reminder_kind check (kind in ('SOON', 'LAST_DAY', 'OVERDUE')),
  constraint alert_reminder_of foreign key (alert_id, party_id) references alert_copy (alert_id, party_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger alert_unchanged before update on alert for each row
  signal sqlstate '45000' set message_text = 'An alert that was sent is never changed'//
create trigger alert_stays before delete on alert for each row
  signal sqlstate '45000' set message_text = 'An alert that was sent is never deleted'//
create trigger alert_copy_unchanged before update on alert_copy for each row
  signal sqlstate '45000' set message_text = 'A copy of an alert is never changed'//
create trigger alert_copy_stays before delete on alert_copy for each row
  signal sqlstate '45000' set message_text = 'A copy of an alert is never deleted'//
create trigger alert_subject_unchanged before update on alert_subject for each row
  signal sqlstate '45000' set message_text = 'A copy of an alert is never changed'//
create trigger alert_subject_stays before delete on alert_subject for each row
  signal sqlstate '45000' set message_text = 'A copy of an alert is never deleted'//
create trigger alert_answer_unchanged before update on alert_answer for each row
  signal sqlstate '45000' set message_text = 'An answer to an alert is never changed'//
create trigger alert_answer_stays before delete on alert_answer for each row
  signal sqlstate '45000' set message_text = 'An answer to an alert is never deleted'//
create trigger alert_end_unchanged before update on alert_end for each row
  signal sqlstate '45000' set message_text = 'The end of an alert is never changed'//
create trigger alert_end_stays before delete on alert_end for each row
  signal sqlstate '45000' set message_text = 'The end of an alert is never deleted'//

delimiter ;

grant select, insert on alert to ${app_account};
grant select, insert on alert_copy to ${app_account};
grant select, insert on alert_subject to ${app_account};
grant select, insert on alert_answer to ${app_account};
grant select, insert on alert_end to ${app_account};
grant select, insert on alert_reminder to ${app_account};
