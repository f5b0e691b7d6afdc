-- 封印: what is made of a revision once everybody has signed, and the work of making it. A file that was issued is never changed or deleted.

-- One for each revision, written in the transaction of the last signature. A worker claims it for a while; should it die, another one goes on.
create table seal_job (
  revision_id uuid not null primary key,
  dossier_id uuid not null,
  step varchar(20) not null,
  made_at datetime(6) not null,
  -- The moment that all files name; set with the first of them.
  sealed_at datetime(6) null,
  attempts int not null,
  -- How often the time-stamp authority was asked in vain.
  stamp_attempts int not null,
  next_try_at datetime(6) not null,
  claim uuid null,
  claimed_until datetime(6) null,
  constraint seal_job_step check (step in ('WAITING', 'SIGNED', 'CONTAINED', 'RECORDED', 'DONE')),
  constraint seal_job_claim check ((claim is null) = (claimed_until is null)),
  constraint seal_job_of foreign key (dossier_id, revision_id) references revision (dossier_id, id),
  index seal_job_due (step, next_try_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table sealed_file (
  id uuid not null primary key,
  revision_id uuid not null,
  kind varchar(20) not null,
  sha256 char(64) not null,
  size int not null,
  made_at datetime(6) not null,
  -- Who says when it was sealed; empty where no seal is on it.
  time_source varchar(20) null,
  -- The certificate of the seal; empty where the installation has none.
  certificate_sha256 char(64) null,
  constraint sealed_file_kind check (kind in ('SIGNED_DOCX', 'CONTAINER', 'EVIDENCE_PAGE')),
  constraint sealed_file_time check (time_source in ('AUTHORITY', 'CLOCK')),
  constraint sealed_file_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint sealed_file_certificate check (certificate_sha256 regexp '^[0-9a-f]{64}$'),
  constraint sealed_file_of foreign key (revision_id) references revision (id),
  constraint sealed_file_once unique (revision_id, kind),
  index sealed_file_by_hash (sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table sealed_file_content (
  file_id uuid not null primary key,
  content longblob not null,
  constraint sealed_file_content_of foreign key (file_id) references sealed_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- By what a frozen DOCX is known again when it was packed anew, or saved anew by another program.
create table revision_print (
  revision_id uuid not null primary key,
  content_sha256 char(64) not null,
  text_sha256 char(64) not null,
  constraint revision_print_of foreign key (revision_id) references revision (id),
  index revision_print_by_content (content_sha256),
  index revision_print_by_text (text_sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger sealed_file_unchanged before update on sealed_file for each row
  signal sqlstate '45000' set message_text = 'A sealed file is never changed'//
create trigger sealed_file_stays before delete on sealed_file for each row
  signal sqlstate '45000' set message_text = 'A sealed file is never deleted'//
create trigger sealed_file_content_unchanged before update on sealed_file_content for each row
  signal sqlstate '45000' set message_text = 'A sealed file is never changed'//
create trigger sealed_file_content_stays before delete on sealed_file_content for each row
  signal sqlstate '45000' set message_text = 'A sealed file is never deleted'//
create trigger seal_job_stays before delete on seal_job for each row
  signal sqlstate '45000' set message_text = 'The work of sealing is never deleted'//
create trigger seal_job_goes_on before update on seal_job for each row
begin
  if old.step = 'DONE' or new.revision_id <> old.revision_id or new.dossier_id <> old.dossier_id then
    signal sqlstate '45000' set message_text = 'A seal that is done stays done';
  end if;
end//

delimiter ;

grant select, insert, update on seal_job to ${app_account};
grant select, insert on sealed_file to ${app_account};
grant select, insert on sealed_file_content to ${app_account};
grant select, insert on revision_print to ${app_account};
