-- Dated duties after signature: who was reminded of what, on which day a dossier was looked through, and since when an annex in force stands apart from
-- what is in the matrix.

-- One look a day, by whichever node comes first.
create table obligation_watch (
  dossier_id uuid not null primary key,
  looked_on date not null,
  constraint obligation_watch_of foreign key (dossier_id) references dossier (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- Each stage of each day that something is due is told once.
create table obligation_reminder (
  revision_id uuid not null,
  kind varchar(30) not null,
  -- The row, or the revision where it is about no row.
  about uuid not null,
  -- The party that owes it, or the revision where both sides do.
  owed_by uuid not null,
  due_on date not null,
  stage varchar(10) not null,
  told_at datetime(6) not null,
  primary key (revision_id, kind, about, owed_by, due_on, stage),
  constraint obligation_reminder_stage check (stage in ('SOON', 'OVERDUE', 'LATE')),
  constraint obligation_reminder_of foreign key (revision_id) references revision (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The day on which rows were first found to stand otherwise than they were signed; gone when they stand as signed again.
create table changed_since_signed (
  revision_id uuid not null primary key,
  found_on date not null,
  constraint changed_since_signed_of foreign key (revision_id) references revision (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on obligation_watch to ${app_account};
grant select, insert on obligation_reminder to ${app_account};
grant select, insert, delete on changed_since_signed to ${app_account};
