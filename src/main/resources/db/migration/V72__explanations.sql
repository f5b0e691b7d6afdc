-- 説明の記録: what one side explained to the other, with which documents, and what that answered. Nothing here is ever changed or deleted.

create table explanation_document (
  id uuid not null primary key,
  dossier_id uuid not null,
  organisation_id uuid not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  file_size int not null,
  sha256 char(64) not null,
  person varchar(200) not null,
  uploaded_at datetime(6) not null,
  constraint explanation_document_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint explanation_document_in_dossier foreign key (dossier_id) references dossier (id),
  constraint explanation_document_in_its_dossier unique (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Apart from what is listed, so that no list reads it.
create table explanation_document_content (
  document_id uuid not null primary key,
  content longblob not null,
  constraint explanation_document_content_of foreign key (document_id) references explanation_document (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table explanation (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor on the other side of the hospital.
  party_id uuid not null,
  by_hospital boolean not null,
  title varchar(200) not null,
  content varchar(4000) not null,
  explained_by varchar(400) not null,
  explained_to varchar(400) not null,
  explained_on date not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  recorded_at datetime(6) not null,
  constraint explanation_in_dossier foreign key (dossier_id) references dossier (id),
  constraint explanation_with_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint explanation_in_its_dossier unique (dossier_id, id),
  key explanation_in_order (dossier_id, recorded_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table explanation_attachment (
  dossier_id uuid not null,
  explanation_id uuid not null,
  position int not null,
  document_id uuid null,
  risk_id uuid null,
  primary key (explanation_id, position),
  constraint explanation_attachment_one check ((document_id is null) <> (risk_id is null)),
  constraint explanation_attachment_of foreign key (dossier_id, explanation_id) references explanation (dossier_id, id),
  constraint explanation_attachment_document foreign key (dossier_id, document_id) references explanation_document (dossier_id, id),
  constraint explanation_attachment_risk foreign key (dossier_id, risk_id) references risk (dossier_id, id),
  key explanation_attachment_by_document (document_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table explanation_answer (
  id uuid not null primary key,
  dossier_id uuid not null,
  explanation_id uuid not null,
  number int not null,
  kind varchar(20) not null,
  by_hospital boolean not null,
  text varchar(2000) null,
  -- The sentence under which it was answered, as shown that day.
  under_ja varchar(500) not null,
  under_en varchar(500) not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  answered_at datetime(6) not null,
  constraint explanation_answer_kind check (kind in ('RECEIVED', 'UNDERSTOOD', 'QUESTION', 'OBJECTION', 'AGREED', 'REPLY')),
  constraint explanation_answer_needs_text check (kind not in ('QUESTION', 'OBJECTION', 'REPLY') or text is not null),
  constraint explanation_answer_in_order unique (explanation_id, number),
  constraint explanation_answer_to foreign key (dossier_id, explanation_id) references explanation (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger explanation_document_unchanged before update on explanation_document for each row
  signal sqlstate '45000' set message_text = 'A document that was explained is never changed'//
create trigger explanation_document_stays before delete on explanation_document for each row
  signal sqlstate '45000' set message_text = 'A document that was explained is never deleted'//
create trigger explanation_document_content_unchanged before update on explanation_document_content for each row
  signal sqlstate '45000' set message_text = 'A document that was explained is never changed'//
create trigger explanation_document_content_stays before delete on explanation_document_content for each row
  signal sqlstate '45000' set message_text = 'A document that was explained is never deleted'//
create trigger explanation_unchanged before update on explanation for each row
  signal sqlstate '45000' set message_text = 'A record of an explanation is never changed'//
create trigger explanation_stays before delete on explanation for each row
  signal sqlstate '45000' set message_text = 'A record of an explanation is never deleted'//
create trigger explanation_attachment_unchanged before update on explanation_attachment for each row
  signal sqlstate '45000' set message_text = 'A record of an explanation is never changed'//
create trigger explanation_attachment_stays before delete on explanation_attachment for each row
  signal sqlstate '45000' set message_text = 'A record of an explanation is never deleted'//
create trigger explanation_answer_unchanged before update on explanation_answer for each row
  signal sqlstate '45000' set message_text = 'An answer to an explanation is never changed'//
create trigger explanation_answer_stays before delete on explanation_answer for each row
  signal sqlstate '45000' set message_text = 'An answer to an explanation is never deleted'//

delimiter ;

grant select, insert on explanation_document to ${app_account};
grant select, insert on explanation_document_content to ${app_account};
grant select, insert on explanation to ${app_account};
grant select, insert on explanation_attachment to ${app_account};
grant select, insert on explanation_answer to ${app_account};
