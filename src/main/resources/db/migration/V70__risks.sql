-- リスク対応一覧: risks between the hospital and one vendor, or of the hospital alone, with what was told and answered of each.

create table risk (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor it concerns; without one it is the hospital's own.
  party_id uuid null,
  by_hospital boolean not null,
  author_id uuid not null,
  author varchar(200) not null,
  person varchar(200) not null,
  created_at datetime(6) not null,
  source varchar(20) not null,
  -- Which finding or which answer of a disclosure it was made from, and the sentence as it stood that day.
  source_key varchar(200) null,
  source_ja varchar(2000) null,
  source_en varchar(2000) null,
  title varchar(200) not null,
  flow varchar(200) null,
  scenario varchar(2000) null,
  impact varchar(20) null,
  likelihood varchar(20) null,
  treatment varchar(20) null,
  measure varchar(2000) null,
  done_by varchar(20) null,
  residual_level int null,
  retained_by varchar(20) null,
  hospital_action varchar(2000) null,
  approver varchar(100) null,
  approved_on date null,
  expires_on date null,
  state varchar(20) not null,
  told_by_hospital boolean null,
  told_at datetime(6) null,
  decided_at datetime(6) null,
  closed_at datetime(6) null,
  closed_by varchar(200) null,
  close_reason varchar(1000) null,
  words int not null,
  version int not null,
  constraint risk_source check (source in ('HAND', 'FINDING', 'DISCLOSURE') and (source = 'HAND') = (source_key is null)),
  constraint risk_impact check (impact in ('EXTREME', 'LARGE', 'MEDIUM', 'SMALL')),
  constraint risk_likelihood check (likelihood in ('HIGH', 'MEDIUM', 'LOW')),
  constraint risk_treatment check (treatment in ('AVOID', 'REDUCE', 'SHARE', 'RETAIN')),
  constraint risk_done_by check (done_by in ('VENDOR', 'HOSPITAL', 'BOTH', 'OTHER')),
  constraint risk_retained_by check (retained_by in ('VENDOR', 'HOSPITAL', 'JOINT')),
  constraint risk_residual_level check (residual_level between 1 and 5),
  constraint risk_state check (state in ('PREPARED', 'TOLD', 'ANSWERED', 'AGREED', 'REFUSED', 'REOPENED')),
  constraint risk_told_to_somebody check (state = 'PREPARED' or party_id is not null and told_at is not null and told_by_hospital is not null),
  constraint risk_decided check ((state in ('AGREED', 'REFUSED')) = (decided_at is not null)),
  constraint risk_approved check ((approver is null) = (approved_on is null) and (approver is null) = (expires_on is null)),
  constraint risk_closed_by_somebody check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (close_reason is null)),
  constraint risk_in_dossier foreign key (dossier_id) references dossier (id),
  constraint risk_of_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint risk_in_its_dossier unique (dossier_id, id),
  key risk_in_order (dossier_id, created_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What a risk is about.
create table risk_subject (
  dossier_id uuid not null,
  risk_id uuid not null,
  position int not null,
  row_id uuid null,
  asset_id uuid null,
  duty varchar(20) null,
  primary key (risk_id, position),
  constraint risk_subject_one check ((row_id is not null) + (asset_id is not null) + (duty is not null) = 1),
  constraint risk_subject_of foreign key (dossier_id, risk_id) references risk (dossier_id, id),
  constraint risk_subject_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint risk_subject_asset foreign key (dossier_id, asset_id) references asset (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What either side said of a risk, each with the bytes that it was said of. Nothing here is ever changed or deleted.
create table risk_word (
  id uuid not null primary key,
  dossier_id uuid not null,
  risk_id uuid not null,
  number int not null,
  kind varchar(20) not null,
  by_hospital boolean not null,
  text varchar(2000) null,
  digest char(64) not null,
  content mediumblob not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  said_at datetime(6) not null,
  constraint risk_word_kind check (kind in ('TELL', 'REPLY', 'AGREE', 'REFUSE')),
  constraint risk_word_needs_text check (kind in ('TELL', 'AGREE') or text is not null),
  constraint risk_word_digest check (digest regexp '^[0-9a-f]{64}$' and digest = sha2(content, 256)),
  constraint risk_word_in_order unique (risk_id, number),
  constraint risk_word_of foreign key (dossier_id, risk_id) references risk (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The program knows the kinds of notices.
alter table notice drop constraint notice_kind, add constraint notice_kind check (kind regexp '^[A-Z]+(_[A-Z]+)*$');

delimiter //

create trigger risk_word_unchanged before update on risk_word for each row
  signal sqlstate '45000' set message_text = 'What was said of a risk is never changed'//
create trigger risk_word_stays before delete on risk_word for each row
  signal sqlstate '45000' set message_text = 'What was said of a risk is never deleted'//

delimiter ;

grant select, insert, update on risk to ${app_account};
grant select, insert, delete on risk_subject to ${app_account};
grant select, insert on risk_word to ${app_account};
