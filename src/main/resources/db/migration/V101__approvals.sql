-- 起案→決裁: before a round each side decides for itself, on the annex as it stood that day. A side's approvals are its own; nothing here is ever
-- changed or deleted, and a draft is decided on once.

create table approval (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor of the pair.
  party_id uuid not null,
  -- Whose approval it is: the hospital's or that vendor's organisation.
  organisation_id uuid not null,
  number varchar(100) not null,
  -- SHA-256 of what stood when it was drafted.
  state_sha256 char(64) not null,
  note varchar(1000) null,
  person_id uuid not null,
  person varchar(200) not null,
  drafted_at datetime(6) not null,
  constraint approval_state check (state_sha256 regexp '^[0-9a-f]{64}$'),
  constraint approval_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint approval_of foreign key (organisation_id) references organisation (id),
  key approval_in_order (dossier_id, party_id, organisation_id, drafted_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table approval_decision (
  approval_id uuid not null primary key,
  approved boolean not null,
  approver varchar(100) not null,
  office varchar(100) not null,
  decided_on date not null,
  reason varchar(1000) null,
  person_id uuid not null,
  person varchar(200) not null,
  recorded_at datetime(6) not null,
  constraint approval_decision_reason check (approved or reason is not null),
  constraint approval_decision_of foreign key (approval_id) references approval (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger approval_unchanged before update on approval for each row
  signal sqlstate '45000' set message_text = 'An approval is never changed'//
create trigger approval_stays before delete on approval for each row
  signal sqlstate '45000' set message_text = 'An approval is never deleted'//
create trigger approval_decision_unchanged before update on approval_decision for each row
  signal sqlstate '45000' set message_text = 'A decision is never changed'//
create trigger approval_decision_stays before delete on approval_decision for each row
  signal sqlstate '45000' set message_text = 'A decision is never deleted'//

delimiter ;

grant select, insert on approval to ${app_account};
grant select, insert on approval_decision to ${app_account};
