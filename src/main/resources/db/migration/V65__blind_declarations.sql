-- Blind rounds of declarations (自己申告): the hospital asks vendors about rows until a day; what they answer stands here, apart from the
-- rows, until the round has ended, and is never changed after that.

create table declaration_round (
  id uuid not null primary key,
  dossier_id uuid not null,
  state varchar(20) not null,
  -- The last day on which answers are taken, a day in Japan.
  deadline date not null,
  note varchar(1000) null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation_id uuid not null,
  organisation varchar(200) not null,
  opened_at datetime(6) not null,
  ended_at datetime(6) null,
  -- Null where the deadline ended it.
  ended_by varchar(200) null,
  end_reason varchar(500) null,
  -- A dossier has one open round at a time.
  open_in uuid as (case when state = 'OPEN' then dossier_id end) persistent,
  constraint declaration_round_state check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
  constraint declaration_round_ends_once check ((state = 'OPEN') = (ended_at is null)),
  constraint declaration_round_cancelled_for_a_reason check ((state = 'CANCELLED') = (end_reason is not null)),
  constraint declaration_round_in_dossier foreign key (dossier_id) references dossier (id),
  constraint declaration_round_in_its_dossier unique (dossier_id, id),
  constraint declaration_round_one_open unique (open_in),
  key declaration_round_in_order (dossier_id, opened_at, id),
  key declaration_round_due (state, deadline)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- One vendor in a round, and who handed in for it.
create table declaration_sheet (
  dossier_id uuid not null,
  round_id uuid not null,
  party_id uuid not null,
  handed_in_at datetime(6) null,
  person_id uuid null,
  person varchar(200) null,
  organisation varchar(200) null,
  primary key (round_id, party_id),
  constraint declaration_sheet_handed_in_by_somebody check ((handed_in_at is null) = (person_id is null)
    and (handed_in_at is null) = (person is null) and (handed_in_at is null) = (organisation is null)),
  constraint declaration_sheet_of foreign key (dossier_id, round_id) references declaration_round (dossier_id, id),
  constraint declaration_sheet_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- One row asked of one vendor. The version counts that vendor's own changes of its answer, which its members see and nobody else.
create table declaration_question (
  dossier_id uuid not null,
  round_id uuid not null,
  party_id uuid not null,
  row_id uuid not null,
  answer varchar(20) null,
  condition_text varchar(1000) null,
  version int not null,
  person varchar(200) null,
  answered_at datetime(6) null,
  primary key (round_id, party_id, row_id),
  key declaration_question_by_dossier (dossier_id),
  constraint declaration_question_answer check (answer in ('MINE', 'NOT_MINE', 'CONDITIONAL', 'UNKNOWN')),
  constraint declaration_question_condition check (condition_text is null or answer = 'CONDITIONAL'),
  constraint declaration_question_of foreign key (round_id, party_id) references declaration_sheet (round_id, party_id),
  constraint declaration_question_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Of which reminder of a round a vendor was told; with several nodes, by the one whose line came first.
create table declaration_reminder (
  round_id uuid not null,
  party_id uuid not null,
  kind varchar(20) not null,
  told_at datetime(6) not null,
  primary key (round_id, party_id, kind),
  constraint declaration_reminder_kind check (kind in ('SOON', 'LAST_DAY')),
  constraint declaration_reminder_of foreign key (round_id, party_id) references declaration_sheet (round_id, party_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on declaration_round to ${app_account};
grant select, insert, update on declaration_sheet to ${app_account};
grant select, insert, update on declaration_question to ${app_account};
grant select, insert on declaration_reminder to ${app_account};

delimiter //

create trigger declaration_round_stays_ended before update on declaration_round for each row
begin
  if old.state <> 'OPEN' then
    signal sqlstate '45000' set message_text = 'A round that has ended is never changed';
  end if;
end//

create trigger declaration_sheet_stays before update on declaration_sheet for each row
begin
  if (select state from declaration_round where id = old.round_id) <> 'OPEN' then
    signal sqlstate '45000' set message_text = 'A round that has ended takes no sheet';
  end if;
end//

create trigger declaration_question_stays before update on declaration_question for each row
begin
  if (select state from declaration_round where id = old.round_id) <> 'OPEN' then
    signal sqlstate '45000' set message_text = 'A round that has ended takes no answer';
  end if;
end//

delimiter ;
