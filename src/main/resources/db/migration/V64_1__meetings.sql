-- 協議: meetings of the hospital with vendors, in which all edit together, and what was decided and who owes what by when.

create table meeting (
  id uuid not null primary key,
  dossier_id uuid not null,
  title varchar(200) not null,
  opened_at datetime(6) not null,
  opened_by varchar(200) not null,
  closed_at datetime(6) null,
  closed_by varchar(200) null,
  version int not null,
  open_in uuid as (case when closed_at is null then dossier_id end) persistent,
  constraint meeting_closed_by_somebody check ((closed_at is null) = (closed_by is null)),
  constraint meeting_of_dossier foreign key (dossier_id) references dossier (id),
  constraint meeting_in_its_dossier unique (dossier_id, id),
  constraint meeting_one_open unique (open_in),
  key meeting_in_order (dossier_id, opened_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- The vendors that the meeting is with; nobody else learns of it.
create table meeting_party (
  dossier_id uuid not null,
  meeting_id uuid not null,
  party_id uuid not null,
  primary key (meeting_id, party_id),
  constraint meeting_party_meeting foreign key (dossier_id, meeting_id) references meeting (dossier_id, id),
  constraint meeting_party_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table meeting_attendant (
  dossier_id uuid not null,
  meeting_id uuid not null,
  position int not null,
  name varchar(100) not null,
  -- A party of the dossier, or an organisation by name.
  party_id uuid null,
  organisation varchar(200) null,
  primary key (meeting_id, position),
  constraint meeting_attendant_of check ((party_id is null) <> (organisation is null)),
  constraint meeting_attendant_meeting foreign key (dossier_id, meeting_id) references meeting (dossier_id, id),
  constraint meeting_attendant_party foreign key (dossier_id, party_id) references party (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table meeting_item (
  id uuid not null primary key,
  dossier_id uuid not null,
  meeting_id uuid not null,
  kind varchar(20) not null,
  text varchar(1000) not null,
  row_id uuid null,
  owner_id uuid null,
  due date null,
  done_at datetime(6) null,
  done_by varchar(200) null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  organisation_id uuid not null,
  created_at datetime(6) not null,
  version int not null,
  constraint meeting_item_kind check (kind in ('DECISION', 'TASK')),
  constraint meeting_item_task_has_an_owner check ((kind = 'TASK') = (owner_id is not null)),
  constraint meeting_item_only_a_task_is_due check (kind = 'TASK' or due is null and done_at is null),
  constraint meeting_item_done_by_somebody check ((done_at is null) = (done_by is null)),
  constraint meeting_item_meeting foreign key (dossier_id, meeting_id) references meeting (dossier_id, id),
  constraint meeting_item_row foreign key (dossier_id, row_id) references duty_row (dossier_id, id),
  constraint meeting_item_owner foreign key (dossier_id, owner_id) references party (dossier_id, id),
  key meeting_item_in_order (meeting_id, created_at, id),
  key meeting_item_tasks (dossier_id, kind, due)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update on meeting to ${app_account};
grant select, insert, delete on meeting_party to ${app_account};
grant select, insert, update, delete on meeting_attendant to ${app_account};
grant select, insert, update, delete on meeting_item to ${app_account};
