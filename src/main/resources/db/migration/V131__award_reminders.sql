-- Which reminders of a request before award were told, so that each is told once however many nodes look. Moved to another day, a request has its own.
create table award_reminder (
  candidate_id uuid not null,
  kind varchar(20) not null,
  deadline date not null,
  told_at datetime(6) not null,
  primary key (candidate_id, kind, deadline),
  constraint award_reminder_kind check (kind in ('SOON', 'LAST_DAY')),
  constraint award_reminder_of foreign key (candidate_id) references award_candidate (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- That the hospital was told of a selection that its deadline closed.
create table award_selection_over (
  selection_id uuid not null primary key,
  told_at datetime(6) not null,
  constraint award_selection_over_of foreign key (selection_id) references award_selection (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert on award_reminder to ${app_account};
grant select, insert on award_selection_over to ${app_account};
