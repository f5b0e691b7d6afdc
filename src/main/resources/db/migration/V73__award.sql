-- Before award (調達前): for one function of a dossier the hospital asks several candidates until a day. A candidate is no party of the dossier;
-- what it answers stands here alone and becomes the dossier's only if it is chosen.

create table award_selection (
  id uuid not null primary key,
  dossier_id uuid not null,
  function varchar(20) not null,
  -- The last day on which answers are taken, a day in Japan. A selection past it is closed, whatever its state says.
  deadline date not null,
  note varchar(1000) null,
  state varchar(20) not null,
  opened_by varchar(200) not null,
  opened_at datetime(6) not null,
  -- Null where the deadline closed it.
  closed_at datetime(6) null,
  ended_by varchar(200) null,
  ended_at datetime(6) null,
  -- Why so, for the hospital alone.
  reason varchar(1000) null,
  -- One at a time for each function of a dossier.
  live_for varchar(20) as (case when state in ('OPEN', 'CLOSED') then function end) persistent,
  constraint award_selection_function check (function in ('EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED')),
  constraint award_selection_state check (state in ('OPEN', 'CLOSED', 'AWARDED', 'CANCELLED')),
  constraint award_selection_ends_for_a_reason check ((state in ('AWARDED', 'CANCELLED')) = (ended_at is not null)
    and (ended_at is null) = (ended_by is null) and (ended_at is null) = (reason is null)),
  constraint award_selection_in_dossier foreign key (dossier_id) references dossier (id),
  constraint award_selection_in_its_dossier unique (dossier_id, id),
  constraint award_selection_one_at_a_time unique (dossier_id, live_for),
  key award_selection_in_order (dossier_id, opened_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The duties that a selection asks every candidate about.
create table award_duty (
  selection_id uuid not null,
  duty varchar(20) not null,
  position int not null,
  primary key (selection_id, duty),
  constraint award_duty_of foreign key (selection_id) references award_selection (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table award_candidate (
  id uuid not null primary key,
  selection_id uuid not null,
  organisation_id uuid not null,
  state varchar(20) not null,
  named_by varchar(200) not null,
  named_at datetime(6) not null,
  sent_at datetime(6) null,
  -- Who sent for it, as named then.
  person_id uuid null,
  person varchar(200) null,
  organisation varchar(200) null,
  ended_at datetime(6) null,
  -- Why it declined, or why the hospital took it out; of these a candidate reads its own word only.
  reason varchar(1000) null,
  constraint award_candidate_state check (state in ('ASKED', 'SENT', 'DECLINED', 'WITHDRAWN', 'CHOSEN', 'NOT_CHOSEN', 'CANCELLED')),
  constraint award_candidate_ends check ((state in ('ASKED', 'SENT')) = (ended_at is null)),
  constraint award_candidate_sent_by_somebody check ((sent_at is null) = (person_id is null) and (sent_at is null) = (person is null)
    and (sent_at is null) = (organisation is null)),
  constraint award_candidate_of foreign key (selection_id) references award_selection (id),
  constraint award_candidate_organisation foreign key (organisation_id) references organisation (id),
  constraint award_candidate_once unique (selection_id, organisation_id),
  key award_candidate_by_organisation (organisation_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- What one candidate says of one duty. The version counts its own changes, which its members see and nobody else.
create table award_answer (
  candidate_id uuid not null,
  duty varchar(20) not null,
  answer varchar(20) null,
  condition_text varchar(1000) null,
  version int not null,
  person varchar(200) null,
  answered_at datetime(6) null,
  primary key (candidate_id, duty),
  constraint award_answer_answer check (answer in ('MINE', 'NOT_MINE', 'CONDITIONAL', 'UNKNOWN')),
  constraint award_answer_condition check (condition_text is null or answer = 'CONDITIONAL'),
  constraint award_answer_of foreign key (candidate_id) references award_candidate (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on award_selection to ${app_account};
grant select, insert on award_duty to ${app_account};
grant select, insert, update on award_candidate to ${app_account};
grant select, insert, update on award_answer to ${app_account};

delimiter //

create trigger award_selection_stays_ended before update on award_selection for each row
begin
  if old.state in ('AWARDED', 'CANCELLED') then
    signal sqlstate '45000' set message_text = 'A selection that has ended is never changed';
  end if;
end//

create trigger award_candidate_stays_ended before update on award_candidate for each row
begin
  if old.ended_at is not null then
    signal sqlstate '45000' set message_text = 'A candidate that is out is never changed';
  end if;
end//

create trigger award_answer_stays before update on award_answer for each row
begin
  if not exists (select 1 from award_candidate c join award_selection s on s.id = c.selection_id
      where c.id = old.candidate_id and c.ended_at is null and s.state = 'OPEN') then
    signal sqlstate '45000' set message_text = 'A selection that is closed takes no answer';
  end if;
end//

delimiter ;
