-- 緩和・例外の台帳: measures relaxed for a time, known to the hospital and at most one vendor.

create table relaxation (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor it concerns, if any.
  party_id uuid null,
  -- Who asked for it: the hospital's party or that vendor.
  asked_by_id uuid not null,
  person varchar(200) not null,
  created_at datetime(6) not null,
  measure varchar(200) not null,
  row_id uuid null,
  duty varchar(20) null,
  reason varchar(2000) not null,
  relaxed_from date not null,
  relaxed_until date not null,
  substitute varchar(2000) null,
  state varchar(20) not null,
  approver varchar(100) null,
  decided_on date null,
  decision_reason varchar(1000) null,
  ended_on date null,
  ended_by varchar(200) null,
  open boolean as (state in ('REQUESTED', 'APPROVED')) persistent,
  version int not null,
  constraint relaxation_state check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'ENDED')),
  constraint relaxation_in_time check (relaxed_from <= relaxed_until),
  constraint relaxation_decided check ((approver is null) = (decided_on is null) and (state not in ('APPROVED', 'REFUSED') or approver is not null)),
  constraint relaxation_refused_with_a_reason check (state <> 'REFUSED' or decision_reason is not null),
  constraint relaxation_ended check ((state = 'ENDED') = (ended_on is not null) and (ended_on is null) = (ended_by is null)),
  constraint relaxation_in_dossier foreign key (dossier_id) references dossier (id),
  constraint relaxation_of_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint relaxation_asked_by foreign key (dossier_id, asked_by_id) references party (dossier_id, id),
  constraint relaxation_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint relaxation_in_its_dossier unique (dossier_id, id),
  key relaxation_in_order (dossier_id, open, relaxed_until, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on relaxation to ${app_account};
